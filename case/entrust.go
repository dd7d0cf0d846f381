package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// EntrustFacts are the facts of whole-case entrustment (委托执行), CASE-55, ENTRUST-2020.
type EntrustFacts struct {
	// NoPropertyHere: the debtor has none in the court's own area; Elsewhere: he has
	// property in another province.
	NoPropertyHere zhixing.Tri `json:"no_property_here,omitzero"`
	Elsewhere      zhixing.Tri `json:"elsewhere,omitzero"`
	SameLevel      zhixing.Tri `json:"same_level,omitzero"` // the other court is of the same level
	// EntrustedBefore: the case was itself entrusted to this court; Needed: entrusting
	// on is needed (10).
	EntrustedBefore zhixing.Tri `json:"entrusted_before,omitzero"`
	Needed          zhixing.Tri `json:"needed,omitzero"`
	// SeizureEnds is the end of the seizure that ends first; under a month is left,
	// the entrusting court renews before (6).
	SeizureEnds zhixing.Date `json:"seizure_ends,omitzero"`
	SentOn      zhixing.Date `json:"sent_on,omitzero"`
	ReceivedOn  zhixing.Date `json:"received_on,omitzero"`  // by the entrusted court
	FiledNotice zhixing.Date `json:"filed_notice,omitzero"` // its acceptance notice arrived here
	PapersAsked zhixing.Date `json:"papers_asked,omitzero"` // missing papers asked for
	ReturnFixed zhixing.Date `json:"return_fixed,omitzero"` // return agreed by its high court
}

// EntrustPlan is what follows from an entrustment.
type EntrustPlan struct {
	Verdict
	RenewFirst zhixing.Tri `json:"renew_first,omitzero"`
	Deadlines  []Deadline  `json:"deadlines,omitempty"`
	// Manner in which the entrusting court closes (CASE-22).
	Manner zhixing.ClosingManner `json:"manner,omitzero"`
}

// AssessEntrustment examines a whole-case entrustment and lists its terms (CASE-55).
// For single acts (query, freeze, seal, serve) item entrustment files no case.
func AssessEntrustment(f EntrustFacts, on zhixing.Date, o Options) (EntrustPlan, error) {
	if err := o.valid(); err != nil {
		return EntrustPlan{}, err
	}
	var p EntrustPlan
	p.ask("CASE-55", "no_property_here", "no_property_here", f.NoPropertyHere, "被执行人在本辖区内已无财产可供执行", "no property in the court's own area", citePart("ENTRUST-2020", 1, 1, 0))
	p.ask("CASE-55", "property_elsewhere", "elsewhere", f.Elsewhere, "在其他省、自治区、直辖市有可供执行财产", "property in another province", citePart("ENTRUST-2020", 1, 1, 0))
	p.ask("CASE-55", "same_level", "same_level", f.SameLevel, "委托同级人民法院", "to a court of the same level", citeArt("ENTRUST-2020", 3))
	p.ask("CASE-55", "no_double_entrustment", "entrusted_before", f.EntrustedBefore.Not().Or(f.Needed), "不得再行委托，确有必要的除外", "no double entrustment save need", citeArt("ENTRUST-2020", 10))
	p.decide(on)
	p.Manner = LeaveManner(on)
	if !f.SeizureEnds.IsZero() {
		p.RenewFirst = zhixing.TriOf(f.SeizureEnds.Before(on.AddMonths(1)))
	}
	var ps zhixing.Problems
	add := func(code string, n int, from, done zhixing.Date, c zhixing.Citation, zh, en string) {
		if from.IsZero() {
			return
		}
		per := zhixing.Period{N: n, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "CASE-55", Cite: c}
		d, err := o.run(per, from)
		if err != nil {
			ps.AddErr(code, err)
			return
		}
		x := Deadline{Code: code, Name: zhixing.Text{ZH: zh, EN: en}, Deadline: d, Done: done, Severity: zhixing.Breach, Confidence: zhixing.Verified}
		x.rate(on)
		p.Deadlines = append(p.Deadlines, x)
	}
	add("E_FILE", 7, f.ReceivedOn, f.FiledNotice, citePart("ENTRUST-2020", 7, 1, 0), "受托法院立案", "the entrusted court files")
	add("E_TELL", 7, f.FiledNotice, zhixing.Date{}, citePart("ENTRUST-2020", 7, 2, 0), "通知申请执行人", "tell the creditor")
	add("E_START", 15, f.ReceivedOn, zhixing.Date{}, citeArt("CPL-2023", 240), "开始执行", "start enforcement")
	add("E_REPORT", 30, f.ReceivedOn, zhixing.Date{}, citeArt("CPL-2023", 240), "函告执行情况", "report, if not done")
	add("E_PAPERS", 30, f.PapersAsked, zhixing.Date{}, citeArt("ENTRUST-2020", 8), "补正材料", "complete missing papers")
	add("E_RETURN", 15, f.ReturnFixed, zhixing.Date{}, citeArt("ENTRUST-2020", 9), "退回材料", "papers back after a return")
	return p, ps.Err()
}

// MoveForm is a form in which a superior court takes part (提级、指定与交叉执行), CASE-56,
// CASE-33.
type MoveForm uint8

// The forms. The zero value is not given.
const (
	_                MoveForm = iota
	MoveUrged                 // 督促执行
	MoveDirected              // 指令、指定执行
	MoveElevated              // 提级执行
	MoveConcentrated          // 集中执行
	MoveCoordinated           // 协同执行
)

var moveFormNames = enum.Names[MoveForm]{Kind: "move_form", Rows: []enum.Row{
	{},
	{Word: "urged", ZH: "督促执行", EN: "urged"},
	{Word: "directed", ZH: "指令、指定执行", EN: "directed or designated"},
	{Word: "elevated", ZH: "提级执行", EN: "elevated"},
	{Word: "concentrated", ZH: "集中执行", EN: "concentrated"},
	{Word: "coordinated", ZH: "协同执行", EN: "coordinated"},
}}

// String returns the stable word of m, "" where it is not given.
func (m MoveForm) String() string {
	if m == 0 {
		return ""
	}
	return moveFormNames.Word(m)
}

// Label returns the wording of m in l.
func (m MoveForm) Label(l zhixing.Lang) string { return moveFormNames.Label(m, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (m MoveForm) MarshalText() ([]byte, error) {
	if m == 0 {
		return nil, nil
	}
	return moveFormNames.Marshal(m)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (m *MoveForm) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*m = 0
		return nil
	}
	return moveFormNames.Unmarshal(b, m)
}

// Moves reports whether the form takes the case away from its court (CASE-56): urged
// and coordinated enforcement leave it where it is.
func (m MoveForm) Moves() bool {
	return m == MoveDirected || m == MoveElevated || m == MoveConcentrated
}

// SuperiorAnswer returns the ways open to the superior court on a creditor's recourse
// (CASE-33, ENF-PROC-2020 11, 12): order within a time, elevate or direct; once the
// ordered time has passed without good reason it must elevate or direct.
func SuperiorAnswer(ordered zhixing.Date, goodReason zhixing.Tri, on zhixing.Date) []MoveForm {
	if ordered.IsZero() {
		return []MoveForm{MoveUrged, MoveElevated, MoveDirected}
	}
	if on.After(ordered) && goodReason != zhixing.Yes {
		return []MoveForm{MoveElevated, MoveDirected}
	}
	return nil
}

// BankruptcyCheck are the facts on a transfer to bankruptcy review (执转破), CASE-57.
type BankruptcyCheck struct {
	Kind      zhixing.DebtorKind `json:"kind,omitzero"`
	Consent   zhixing.Tri        `json:"consent,omitzero"` // of the debtor or any one creditor, in writing
	CannotPay zhixing.Tri        `json:"cannot_pay,omitzero"`
	Insolvent zhixing.Tri        `json:"insolvent,omitzero"` // assets insufficient, or manifestly unable
	// Elsewhere: a basic court sends to an intermediate court elsewhere; OwnAgreed: the
	// enforcement department of its own intermediate court agreed first (6).
	Elsewhere zhixing.Tri `json:"elsewhere,omitzero"`
	OwnAgreed zhixing.Tri `json:"own_agreed,omitzero"`
	Refused   zhixing.Tri `json:"refused,omitzero"` // an earlier transfer was not accepted (19)
}

// AssessBankruptcyTransfer says whether the case may be transferred for bankruptcy
// review against this debtor (CASE-57).
func AssessBankruptcyTransfer(f BankruptcyCheck) Verdict {
	var v Verdict
	kind := zhixing.Unknown
	if f.Kind != 0 {
		kind = zhixing.TriOf(f.Kind == zhixing.EnterpriseLegalPerson)
	}
	c := citeArt("CPL-INT-2022", 511)
	v.ask("CASE-57", "enterprise_legal_person", "kind", kind, "被执行人为企业法人", "the debtor is an enterprise legal person", c)
	v.ask("CASE-57", "consent", "consent", f.Consent, "被执行人或者任一申请执行人书面同意", "written consent of the debtor or any one creditor", c)
	v.ask("CASE-57", "cannot_pay", "cannot_pay", f.CannotPay, "不能清偿到期债务", "cannot pay debts due", c)
	v.ask("CASE-57", "insolvent", "insolvent", f.Insolvent, "资产不足以清偿全部债务或者明显缺乏清偿能力", "assets insufficient, or manifestly unable to pay", c)
	if f.Elsewhere == zhixing.Yes {
		v.ask("CASE-57", "own_intermediate_agreed", "own_agreed", f.OwnAgreed, "已报所在地中级法院执行部门同意", "its own intermediate court's enforcement department agreed", citeArt("BANKR-TRANS-2017", 6))
	}
	v.ask("CASE-57", "not_refused_before", "refused", f.Refused.Not(), "此前未被裁定不予受理", "not refused before", citeArt("BANKR-TRANS-2017", 19))
	v.decide(zhixing.Date{})
	return v
}
