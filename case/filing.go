package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// FilingCheck are the facts of the examination for filing (立案审查), CASE-02, CASE-03,
// CASE-06 to CASE-09.
type FilingCheck struct {
	Ground     zhixing.GroundKind `json:"ground"`
	Conditions FilingConditions   `json:"conditions,omitzero"`
	// PerformanceItem: the title orders a performance; a declaratory or formative
	// judgment does not (CASE-01, CASE-02).
	PerformanceItem zhixing.Tri `json:"performance_item,omitzero"`
	// ContinueContract: the title orders to go on with a contract; Specified: it
	// says what is to be performed (CPL-INT-2022 461).
	ContinueContract zhixing.Tri `json:"continue_contract,omitzero"`
	Specified        zhixing.Tri `json:"specified,omitzero"`
	// ExOfficio: transferred by the trial division (CASE-03).
	ExOfficio zhixing.Tri  `json:"ex_officio,omitzero"`
	Records   []RecordKind `json:"records,omitempty"`
	// Oral: the application was oral and recorded.
	Oral      zhixing.Tri `json:"oral,omitzero"`
	Agent     zhixing.Tri `json:"agent,omitzero"`     // an agent applies
	Successor zhixing.Tri `json:"successor,omitzero"` // heir, assignee or successor applies
	// PlaceOfProperty: filed at the place of property, with proof that executable
	// property lies there (ENF-PROC-2020 1).
	PlaceOfProperty zhixing.Tri `json:"place_of_property,omitzero"`
	PropertyProof   zhixing.Tri `json:"property_proof,omitzero"`
	// Foreign: a foreign applicant; Chinese: the text is in Chinese.
	Foreign zhixing.Tri `json:"foreign,omitzero"`
	Chinese zhixing.Tri `json:"chinese,omitzero"`
	// CourtRuling: for administrative decisions, the court's ruling to enforce (CASE-09).
	CourtRuling zhixing.Tri `json:"court_ruling,omitzero"`
	// For notarised instruments: of a kind that can be made enforceable, with the
	// debtor's undertaking (NOTARY-2018 5); Sued: the creditor's own suit on the claim
	// was accepted before (24).
	Notarisable zhixing.Tri `json:"notarisable,omitzero"`
	Undertaking zhixing.Tri `json:"undertaking,omitzero"`
	Sued        zhixing.Tri `json:"sued,omitzero"`
	// Recognised: for foreign and regional titles, the ruling of recognition.
	Recognised zhixing.Tri `json:"recognised,omitzero"`
	Split      SplitCheck  `json:"split,omitzero"`
	// CounterDue: the title makes performance depend on one of the creditor that is
	// due; CounterShown: it is shown (CASE-07).
	CounterDue   zhixing.Tri `json:"counter_due,omitzero"`
	CounterShown zhixing.Tri `json:"counter_shown,omitzero"`
	// Assigned: the claim was assigned; AssignorAcknowledges in writing (CASE-08).
	Assigned             zhixing.Tri `json:"assigned,omitzero"`
	AssignorAcknowledges zhixing.Tri `json:"assignor_acknowledges,omitzero"`
}

// AssessFiling examines an application (CASE-02): every condition and document,
// found or missing. Met: file within seven days; not met: ruling of non-acceptance
// within seven days. That the limitation has run out is no condition (CASE-05).
func AssessFiling(f FilingCheck, on zhixing.Date, o Options) Verdict {
	var v Verdict
	c := f.Conditions
	reg := citeArt("ENF-REG-2020", 16)
	v.ask("CASE-02", "effective", "conditions.effective", c.Effective, "法律文书已经生效", "the title has taken effect", reg)
	v.ask("CASE-02", "entitled", "conditions.entitled", c.Entitled, "申请人是权利人或其继承人、权利承受人", "the applicant is the creditor, heir or successor", reg)
	v.ask("CASE-02", "definite", "conditions.definite", c.Definite, "有给付内容，标的和被执行人明确", "performance, object and debtor are definite", reg)
	v.ask("CASE-02", "not_performed", "conditions.not_performed", c.NotPerformed, "义务人未在期限内履行", "not performed in the time fixed", reg)
	v.ask("CASE-02", "jurisdiction", "conditions.jurisdiction", c.Jurisdiction, "属于受理法院管辖", "the court has jurisdiction", reg)
	v.ask("CASE-02", "performance_item", "performance_item", f.PerformanceItem, "有给付内容（确认、形成判决不能执行）", "orders a performance (no declaratory or formative judgment)", citeArt("CPL-INT-2022", 461))
	if f.ContinueContract != zhixing.No {
		v.ask("CASE-02", "contract_specified", "specified", f.ContinueContract.Not().Or(f.Specified), "判令继续履行合同的，具体内容明确", "an order to continue a contract says what to perform", citeArt("CPL-INT-2022", 461))
	}
	switch f.Ground {
	case zhixing.GroundAdminDecision:
		v.ask("CASE-09", "court_ruling", "court_ruling", f.CourtRuling, "非诉行政决定已有准予执行裁定", "the court ruled that the administrative decision be enforced", citeArt("AEL-2011", 57))
	case zhixing.GroundForeignJudgmentRecognised, zhixing.GroundForeignAwardRecognised, zhixing.GroundHKMacaoTaiwanRecognised:
		v.ask("CASE-01", "recognised", "recognised", f.Recognised, "已裁定承认、认可", "recognised by ruling", citeArt("CPL-INT-2022", 544))
	case zhixing.GroundNotarisedDebt:
		v.ask("CASE-24", "notarisable", "notarisable", f.Notarisable, "属于可以赋予强制执行效力的文书", "of a kind that can be made enforceable", citeArt("NOTARY-2018", 5))
		v.ask("CASE-24", "undertaking", "undertaking", f.Undertaking, "载明债务人接受强制执行的承诺", "states the debtor's undertaking", citeArt("NOTARY-2018", 5))
		if f.Sued != zhixing.Unknown {
			v.ask("CASE-24", "not_sued", "sued", f.Sued.Not(), "债权人未就该债权争议起诉并被受理", "the creditor's own suit on the claim was not accepted before", citeArt("NOTARY-2018", 24))
		}
	case zhixing.GroundPreservationRuling:
		v.ask("CASE-01", "preservation_type", "", zhixing.No, "财产保全裁定应立执保案件", "a preservation ruling is filed as a preservation case (执保)")
	}
	f.documents(&v)
	f.Split.assess(&v)
	if f.CounterDue != zhixing.No && o.CounterPerformance == RequireProofAtFiling {
		v.ask("CASE-07", "counter_shown", "counter_shown", f.CounterDue.Not().Or(f.CounterShown), "已证明履行到期的对待给付", "the creditor's own due performance is shown")
	}
	if f.Assigned == zhixing.Yes {
		v.ask("CASE-08", "assignment_acknowledged", "assignor_acknowledges", f.AssignorAcknowledges, "债权让与人书面认可", "the assignor acknowledges the assignment in writing", citeArt("PARTY-2020", 9))
	}
	v.decide()
	return v
}

// documents holds the papers against CASE-03.
func (f *FilingCheck) documents(v *Verdict) {
	have := recordsOf(f.Records...)
	paper := func(k RecordKind, c zhixing.Citation) {
		v.ask("CASE-03", k.String(), "", zhixing.TriOf(have.has(k)), "提交"+k.Label(zhixing.ZH), "paper given: "+k.Label(zhixing.EN), c)
	}
	reg := citeArt("ENF-REG-2020", 18)
	paper(RecordInstrumentCopy, reg)
	if f.ExOfficio == zhixing.Yes {
		v.ask("CASE-03", "ex_officio", "ground", TransferredExOfficio(f.Ground), "属于可移送执行的法律文书", "a title that the trial division transfers", citeArt("ENF-REG-2020", 17))
		return
	}
	if f.Oral != zhixing.Yes {
		paper(RecordApplication, reg)
	}
	paper(RecordIdentityProof, reg)
	if f.Successor == zhixing.Yes {
		paper(RecordSuccessionProof, reg)
	}
	if f.Agent == zhixing.Yes {
		paper(RecordPowerOfAttorney, citeArt("ENF-REG-2020", 20))
	}
	if f.Ground == zhixing.GroundNotarisedDebt {
		paper(RecordEnforcementCertificate, citeArt("NOTARY-2018", 3))
	}
	switch f.Ground {
	case zhixing.GroundArbitralAward, zhixing.GroundArbitralMediation:
		paper(RecordArbitrationAgreement, citeArt("ENF-REG-2020", 19))
	case zhixing.GroundForeignAwardRecognised:
		paper(RecordArbitrationAgreement, citeArt("ENF-REG-2020", 19))
		paper(RecordChineseText, citeArt("ENF-REG-2020", 19))
	}
	if f.PlaceOfProperty == zhixing.Yes {
		v.ask("CASE-03", "property_proof", "property_proof", f.PropertyProof, "提供该院辖区有可供执行财产的证明", "proof that executable property lies in the district", citeArt("ENF-PROC-2020", 1))
	}
	if f.Foreign == zhixing.Yes {
		v.ask("CASE-03", "chinese", "chinese", f.Chinese, "提交中文执行申请书", "the application is in Chinese", citeArt("ENF-REG-2020", 18))
	}
}

// TransferredExOfficio reports whether the trial division transfers the title for
// enforcement (移送执行), CASE-03, ENF-REG-2020 17, CRIM-PROP-2014 7. Maintenance titles
// are among civil judgments, so that these are Unknown by kind alone.
func TransferredExOfficio(g zhixing.GroundKind) zhixing.Tri {
	switch g {
	case zhixing.GroundCivilSanction, zhixing.GroundCriminalIncidentalCivil, zhixing.GroundCriminalProperty:
		return zhixing.Yes
	case 0, zhixing.GroundCivilJudgment, zhixing.GroundCivilRuling, zhixing.GroundMediationStatement:
		return zhixing.Unknown
	}
	return zhixing.No
}

// SplitReason is why one title is enforced in several cases (分案理由), CASE-06.
type SplitReason uint8

// The lawful reasons. The zero value is no split.
const (
	NotSplit         SplitReason = iota // 未拆分
	SplitInstalments                    // 分期履行
	SplitDebtors                        // 多个被执行人各有独立明确的义务
	SplitCreditors                      // 多个权利人各有独立明确的权利
	SplitMaintenance                    // 追索赡养费、扶养费、抚养费的后续给付
)

var splitReasonNames = enum.Names[SplitReason]{Kind: "split_reason", Rows: []enum.Row{
	{Word: "none", ZH: "未拆分", EN: "not split"},
	{Word: "instalments", ZH: "分期履行", EN: "instalments"},
	{Word: "debtors", ZH: "多个被执行人义务可分", EN: "separate debts of several debtors"},
	{Word: "creditors", ZH: "多个权利人权利可分", EN: "separate rights of several creditors"},
	{Word: "maintenance", ZH: "后续赡养费等", EN: "later accruals of maintenance"},
}}

// String returns the stable word of s.
func (s SplitReason) String() string { return splitReasonNames.Word(s) }

// Label returns the wording of s in l.
func (s SplitReason) Label(l zhixing.Lang) string { return splitReasonNames.Label(s, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (s SplitReason) MarshalText() ([]byte, error) { return splitReasonNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *SplitReason) UnmarshalText(b []byte) error { return splitReasonNames.Unmarshal(b, s) }

// SplitCheck are the facts on splitting (人为拆分), CASE-06: one title, one first
// enforcement case.
type SplitCheck struct {
	// Earlier: a first-enforcement case on the same title exists.
	Earlier zhixing.Tri `json:"earlier,omitzero"`
	Reason  SplitReason `json:"reason,omitzero"`
	// Separate: the part applied for is separate and definite, or its instalment is due.
	Separate zhixing.Tri `json:"separate,omitzero"`
}

// AssessSplit says whether a further case on the same title is lawful (CASE-06).
func AssessSplit(s SplitCheck) Verdict {
	var v Verdict
	s.assess(&v)
	v.decide()
	return v
}

func (s SplitCheck) assess(v *Verdict) {
	t := s.Earlier.Not()
	if s.Earlier != zhixing.No && s.Reason != NotSplit {
		t = t.Or(s.Separate)
	}
	field := "split.earlier"
	if s.Earlier == zhixing.Yes {
		field = "split.separate"
	}
	v.ask("CASE-06", "not_split", field, t, "一个执行依据立一个首次执行案件，或依法可以分案", "one title, one first case, or a lawful split", citeArt("FILE-CLOSE-2014", 7))
}

// PartCheck are the facts on a title that can be enforced in part only (部分执行), CASE-07.
type PartCheck struct {
	Ground zhixing.GroundKind `json:"ground"`
	// Affected: a part is vague, within a ground of non-enforcement, or not covered
	// by the enforceable debt; Separable: the rest can stand alone.
	Affected  zhixing.Tri `json:"affected,omitzero"`
	Separable zhixing.Tri `json:"separable,omitzero"`
	// Vague: what is affected is vague; otherwise it falls within a ground of
	// non-enforcement. TribunalAsked: the tribunal was asked to correct or explain, or
	// its file was read, in vain (ARB-ENF-2018 4).
	Vague         zhixing.Tri `json:"vague,omitzero"`
	TribunalAsked zhixing.Tri `json:"tribunal_asked,omitzero"`
	// InterestAboveCap: interest of a notarised private loan above the lawful cap: the
	// excess alone is left out (NOTARY-2018 11).
	InterestAboveCap zhixing.Tri `json:"interest_above_cap,omitzero"`
}

// PartOutcome is what happens to a title that is affected in part (CASE-07).
type PartOutcome uint8

// The outcomes.
const (
	PartUnknown  PartOutcome = iota // 不明
	PartNone                        // 全部执行
	PartOnly                        // 仅执行其余部分
	PartNoneLeft                    // 全部驳回或不予执行
)

var partOutcomeNames = enum.Names[PartOutcome]{Kind: "part_outcome", Rows: []enum.Row{
	{Word: "unknown", ZH: "不明", EN: "unknown"},
	{Word: "all", ZH: "全部执行", EN: "enforced in full"},
	{Word: "rest_only", ZH: "仅执行其余部分", EN: "only the rest is enforced"},
	{Word: "nothing", ZH: "全部不予执行", EN: "nothing is enforced"},
}}

// String returns the stable word of p.
func (p PartOutcome) String() string { return partOutcomeNames.Word(p) }

// Label returns the wording of p in l.
func (p PartOutcome) Label(l zhixing.Lang) string { return partOutcomeNames.Label(p, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (p PartOutcome) MarshalText() ([]byte, error) { return partOutcomeNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *PartOutcome) UnmarshalText(b []byte) error { return partOutcomeNames.Unmarshal(b, p) }

// enforceablePart returns what is enforced of a title affected in part (CASE-07;
// ARB-ENF-2018 3, CPL-INT-2022 475, NOTARY-2018 6, OBJ-2020 22): the separable rest,
// or nothing where it cannot be separated.
func enforceablePart(p PartCheck) PartOutcome {
	switch {
	case p.InterestAboveCap == zhixing.Yes && p.Ground == zhixing.GroundNotarisedDebt && p.Affected != zhixing.Yes:
		return PartOnly
	case p.Affected == zhixing.No:
		return PartNone
	case p.arbitral() && p.Vague == zhixing.Yes && p.TribunalAsked != zhixing.Yes:
		return PartUnknown // the tribunal first
	case p.Affected == zhixing.Unknown || p.Separable == zhixing.Unknown:
		return PartUnknown
	case p.Separable == zhixing.Yes:
		return PartOnly
	}
	return PartNoneLeft
}

func (p PartCheck) arbitral() bool {
	return p.Ground == zhixing.GroundArbitralAward || p.Ground == zhixing.GroundArbitralMediation
}

// PartAnswer is what becomes of a title that is affected in part, and the way on.
type PartAnswer struct {
	Outcome PartOutcome `json:"outcome"`
	// Manner in which what is left out is ended: dismissed where it is vague, refused
	// where it falls within a ground of non-enforcement.
	Manner zhixing.ClosingManner `json:"manner,omitzero"`
	Exit   Exit                  `json:"exit,omitzero"`
	// AskTribunal: the tribunal is to be asked to correct or explain first.
	AskTribunal zhixing.Tri `json:"ask_tribunal,omitzero"`
}

// AssessPart says what is enforced of a title affected in part, how the rest ends and
// what lies against that (CASE-07, CASE-24).
func AssessPart(p PartCheck, o Options) PartAnswer {
	a := PartAnswer{Outcome: enforceablePart(p), AskTribunal: zhixing.No}
	if p.arbitral() && p.Affected == zhixing.Yes && p.Vague == zhixing.Yes {
		a.AskTribunal = p.TribunalAsked.Not()
		if p.TribunalAsked == zhixing.Unknown {
			a.AskTribunal = zhixing.Unknown
		}
	}
	if a.Outcome != PartOnly && a.Outcome != PartNoneLeft {
		return a
	}
	if p.Vague == zhixing.No {
		a.Manner, a.Exit = zhixing.Refused, RemedyAgainst(MatterNotarised, ReviewUpheld, 0, zhixing.Unknown)
		if p.arbitral() {
			a.Exit = RemedyAgainst(MatterAwardDebtor, ReviewUpheld, 0, zhixing.Unknown)
		}
		return a
	}
	a.Manner, a.Exit = zhixing.Dismissed, RefusalExit(p.Ground, o)
	return a
}

// RefusalExit returns what lies against a ruling of non-acceptance or dismissal
// (CASE-24): reconsideration within ten days for awards (ARB-ENF-2018 5) and notarised
// instruments (NOTARY-2018 7), fifteen days for an agency (AEL-2011 56); for other
// titles no text names one, and the policy RefusalRemedy decides.
func RefusalExit(g zhixing.GroundKind, o Options) Exit {
	switch g {
	case zhixing.GroundArbitralAward, zhixing.GroundArbitralMediation:
		return exitReconsideration("CASE-24", "ARB-ENF-2018", 5)
	case zhixing.GroundNotarisedDebt:
		return exitReconsideration("CASE-24", "NOTARY-2018", 7)
	case zhixing.GroundAdminDecision:
		x := exitReconsideration("CASE-24", "AEL-2011", 56)
		x.Term.N = 15
		return x
	}
	if o.RefusalRemedy == NoRemedy {
		return Exit{Rule: "CASE-24"}
	}
	return exitReconsideration("CASE-24", "ENF-REG-2020", 16)
}
