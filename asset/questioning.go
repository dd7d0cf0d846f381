package asset

import (
	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Respondent is in what capacity somebody is questioned (被询问人身份, ASSET-41). The zero
// value means not given.
type Respondent uint8

// The capacities.
const (
	_                             Respondent = iota
	RespondentDebtor                         // 被执行人
	RespondentLegalRepresentative            // 法定代表人
	RespondentPrincipal                      // 负责人
	RespondentActualController               // 实际控制人
	RespondentDirectlyResponsible            // 直接责任人员: may be summoned, not brought by force
)

var respondentNames = enum.Names[Respondent]{Kind: "respondent", Rows: []enum.Row{
	{}, // not given
	{Word: "debtor", ZH: "被执行人", EN: "debtor"},
	{Word: "legal_representative", ZH: "法定代表人", EN: "legal representative"},
	{Word: "principal", ZH: "负责人", EN: "principal"},
	{Word: "actual_controller", ZH: "实际控制人", EN: "actual controller"},
	{Word: "directly_responsible", ZH: "直接责任人员", EN: "person directly responsible"},
}}

// String returns the stable word of r.
func (r Respondent) String() string { return respondentNames.Word(r) }

// Label returns the wording of r in l.
func (r Respondent) Label(l zhixing.Lang) string { return respondentNames.Label(r, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (r Respondent) MarshalText() ([]byte, error) { return respondentNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *Respondent) UnmarshalText(b []byte) error { return respondentNames.Unmarshal(b, r) }

// Questioning is the questioning of one person in an investigation (调查询问, ASSET-41).
type Questioning struct {
	Person   zhixing.PartyID      `json:"person"`
	Capacity Respondent           `json:"capacity"`
	Summoned zhixing.Tri          `json:"summoned,omitempty"` // lawfully summoned
	CameNot  zhixing.Tri          `json:"came_not,omitempty"` // did not come
	Reason   zhixing.Tri          `json:"reason,omitempty"`   // had a good reason
	Missing  zhixing.Tri          `json:"missing,omitempty"`  // whereabouts unknown
	Hours    zhixing.GivenDecimal `json:"hours,omitzero"`     // questioned so long
	Complex  zhixing.Tri          `json:"complex,omitempty"`  // complex, and detention may be imposed
	Brought  zhixing.Tri          `json:"brought,omitempty"`  // was brought by force: the hours bind for such only
	On       zhixing.Date         `json:"on,omitzero"`        // day whose law applies; zero: the law in force
}

// AssessQuestioning says whether a person may be brought by force (拘传) and whether the
// questioning kept its hours (ASSET-41; INV-2020 15, CPL-INT-2022 482). Debtor, legal
// representative, principal and actual controller must come; persons directly
// responsible may be summoned, not brought by force.
func AssessQuestioning(q Questioning) []zhixing.Finding {
	c := checklist{rule: "ASSET-41", day: q.On, subject: string(q.Person), cites: []zhixing.Citation{{Instrument: "INV-2020", Article: 15}, {Instrument: "CPL-INT-2022", Article: 482}}}
	must := zhixing.Unknown
	switch q.Capacity {
	case RespondentDebtor, RespondentLegalRepresentative, RespondentPrincipal, RespondentActualController:
		must = zhixing.Yes
	case RespondentDirectlyResponsible:
		must = zhixing.No
	}
	c.add("must_be_questioned", statusOf(must), zhixing.Info, "capacity", "属必须接受调查询问的人员", "one of those who must be questioned")
	force := must.And(q.Summoned).And(q.CameNot).And(q.Reason.Not())
	f := c.add("may_be_brought", statusOf(force), zhixing.Info, "", "经依法传唤无正当理由拒不到场，可以拘传", "lawfully summoned, did not come without good reason: may be brought by force")
	if force == zhixing.Unknown {
		for _, x := range []struct {
			t zhixing.Tri
			n string
		}{{must, "capacity"}, {q.Summoned, "summoned"}, {q.CameNot, "came_not"}, {q.Reason, "reason"}} {
			if x.t == zhixing.Unknown {
				f.Missing = append(f.Missing, x.n)
			}
		}
	}
	if q.Missing == zhixing.Yes {
		c.note("ask_to_find", "下落不明的，可以通知有关单位协助查找", "whereabouts unknown: bodies may be asked to help find the person")
	}
	if q.Hours.Given {
		limit, within := 8, zhixing.Yes
		if q.Hours.Value.GreaterThan(decimal.NewFromInt(8)) {
			limit, within = 24, q.Complex
			if q.Hours.Value.GreaterThan(decimal.NewFromInt(24)) {
				within = zhixing.No
			}
		}
		kept := statusOf(within.Or(q.Brought.Not()))
		if q.Brought == zhixing.No {
			kept = zhixing.NotApplicable
		}
		g := c.add("hours", kept, zhixing.Breach, missingOf("complex", within, "brought", q.Brought), "对被拘传人的调查询问不超过{limit}小时", "one brought by force is questioned at most {limit} hours", para("CPL-INT-2022", 482, 2))
		g.Args = []zhixing.Arg{zhixing.IntArg("limit", limit)}
	}
	return c.out
}
