package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
	"github.com/zhixing-go/zhixing/internal/machine"
)

// Role is the role in which a person acts in a case (法院人员角色及当事人身份),
// CASE-91. The zero value is no role.
type Role uint8

// The roles.
const (
	NoRole Role = iota
	FO          // filing officer (立案人员)
	IO          // implementation officer (实施人员)
	RP          // review panel (审查合议庭)
	CP          // collegial panel for enforcement matters (执行合议庭)
	BC          // bureau chief (执行局长)
	PR          // court president or authorised vice-president (院长、分管副院长)
	FD          // finance department (财务部门)
	SC          // superior court (上级法院)
	TD          // trial division (审判庭)
	CMD         // command centre (执行指挥中心)
	CR          // creditor (申请执行人)
	DR          // debtor (被执行人)
	TP          // third party (案外人)
)

var roleNames = enum.Names[Role]{Kind: "role", Rows: []enum.Row{
	{},
	{Word: "fo", ZH: "立案人员", EN: "filing officer"},
	{Word: "io", ZH: "实施人员", EN: "implementation officer"},
	{Word: "rp", ZH: "审查合议庭", EN: "review panel"},
	{Word: "cp", ZH: "执行合议庭", EN: "collegial panel"},
	{Word: "bc", ZH: "执行局长", EN: "bureau chief"},
	{Word: "pr", ZH: "院长或分管副院长", EN: "court president"},
	{Word: "fd", ZH: "财务部门", EN: "finance department"},
	{Word: "sc", ZH: "上级法院", EN: "superior court"},
	{Word: "td", ZH: "审判庭", EN: "trial division"},
	{Word: "cmd", ZH: "执行指挥中心", EN: "command centre"},
	{Word: "cr", ZH: "申请执行人", EN: "creditor"},
	{Word: "dr", ZH: "被执行人", EN: "debtor"},
	{Word: "tp", ZH: "案外人", EN: "third party"},
}}

// String returns the stable word of r.
func (r Role) String() string {
	if r == NoRole {
		return ""
	}
	return roleNames.Word(r)
}

// Label returns the wording of r in l.
func (r Role) Label(l zhixing.Lang) string { return roleNames.Label(r, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (r Role) MarshalText() ([]byte, error) {
	if r == NoRole {
		return nil, nil
	}
	return roleNames.Marshal(r)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *Role) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*r = NoRole
		return nil
	}
	return roleNames.Unmarshal(b, r)
}

// OfCourt reports whether r is a role of court staff.
func (r Role) OfCourt() bool { return r >= FO && r <= CMD }

// Power is a power in enforcement (权能), CASE-80: implementing and reviewing
// are held by different bodies or persons.
type Power uint8

// The powers. NoPower is what parties have.
const (
	NoPower        Power = iota
	PowerFile            // filing (立案)
	PowerImplement       // implementation (实施权)
	PowerReview          // review (审查权)
	PowerApprove         // approval (审批)
	PowerSupervise       // supervision (监督)
	PowerFinance         // finance (财务)
)

var powerNames = enum.Names[Power]{Kind: "power", Rows: []enum.Row{
	{Word: "none", ZH: "无", EN: "none"},
	{Word: "file", ZH: "立案权", EN: "filing"},
	{Word: "implement", ZH: "实施权", EN: "implementation"},
	{Word: "review", ZH: "审查权", EN: "review"},
	{Word: "approve", ZH: "审批权", EN: "approval"},
	{Word: "supervise", ZH: "监督权", EN: "supervision"},
	{Word: "finance", ZH: "财务", EN: "finance"},
}}

// String returns the stable word of p.
func (p Power) String() string { return powerNames.Word(p) }

// Label returns the wording of p in l.
func (p Power) Label(l zhixing.Lang) string { return powerNames.Label(p, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (p Power) MarshalText() ([]byte, error) { return powerNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *Power) UnmarshalText(b []byte) error { return powerNames.Unmarshal(b, p) }

// PowerOf returns the power that a role exercises (CASE-80, CASE-91). The
// collegial panel for enforcement matters decides within implementation; where
// it rules on whether a filed case may go on (T10) the table says review.
func (r Role) PowerOf() Power {
	switch r {
	case FO:
		return PowerFile
	case IO, CP, CMD:
		return PowerImplement
	case RP:
		return PowerReview
	case BC, PR:
		return PowerApprove
	case SC:
		return PowerSupervise
	case FD:
		return PowerFinance
	}
	return NoPower
}

// Actor is a person and the role in which the person acts.
type Actor struct {
	ID   zhixing.ActorID `json:"id"`
	Role Role            `json:"role,omitzero"`
}

// Stage is a stage of implementation that may be held by its own person
// (分段集约), CASE-82.
type Stage uint8

// The stages.
const (
	StageNotice   Stage = iota // notices and service (通知送达)
	StageInquiry               // inquiry and control (财产查控)
	StageDisposal              // disposal (财产处置)
	StagePayout                // payout (款物发放)
	StageSanction              // sanctions (惩戒)
)

var stageNames = enum.Names[Stage]{Kind: "stage", Rows: []enum.Row{
	{Word: "notice", ZH: "通知送达", EN: "notice"},
	{Word: "inquiry", ZH: "财产查控", EN: "inquiry and control"},
	{Word: "disposal", ZH: "财产处置", EN: "disposal"},
	{Word: "payout", ZH: "款物发放", EN: "payout"},
	{Word: "sanction", ZH: "惩戒", EN: "sanction"},
}}

// String returns the stable word of s.
func (s Stage) String() string { return stageNames.Word(s) }

// Label returns the wording of s in l.
func (s Stage) Label(l zhixing.Lang) string { return stageNames.Label(s, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (s Stage) MarshalText() ([]byte, error) { return stageNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *Stage) UnmarshalText(b []byte) error { return stageNames.Unmarshal(b, s) }

// Holder is who holds a stage of a case.
type Holder struct {
	Stage  Stage           `json:"stage"`
	Person zhixing.ActorID `json:"person"`
}

// The incompatibilities of CASE-81 (I) and CASE-82 (S).
const (
	RuleHandlerReviews  zhixing.RuleID = "CASE-81.I1" // who handled the case reviews it
	RulePanelSize       zhixing.RuleID = "CASE-81.I2" // panel: odd, three or more
	RuleNewPanel        zhixing.RuleID = "CASE-81.I3" // ordered re-examination: wholly new panel
	RuleHearingPanel    zhixing.RuleID = "CASE-81.I4" // hearing before termination: another panel
	RuleMajorMatter     zhixing.RuleID = "CASE-81.I5" // major matters: three officers, president approves
	RuleRecusal         zhixing.RuleID = "CASE-81.I6" // recusal
	RuleSuitDivision    zhixing.RuleID = "CASE-81.I7" // suits go to a trial division
	RuleDisposalPayout  zhixing.RuleID = "CASE-82.S1" // disposal and payout in one hand
	RulePayoutFourEyes  zhixing.RuleID = "CASE-82.S2" // proposer, approver, payer
	RuleInquiryDisposal zhixing.RuleID = "CASE-82.S3" // inquiry and disposal in one hand
)

// SmallCourt says whether the exemption of courts with very few staff applies
// (CASE-82: "except where staff is very small").
type SmallCourt uint8

// The values of SmallCourt.
const (
	NoExemption         SmallCourt = iota // S1 and S3 are breaches
	SmallCourtExemption                   // S1 and S3 are warnings
)

var smallCourtNames = enum.Names[SmallCourt]{Kind: "small_court", Rows: []enum.Row{
	{Word: "no_exemption", ZH: "不豁免", EN: "no exemption"},
	{Word: "small_court_exemption", ZH: "人员较少法院豁免", EN: "small-court exemption"},
}}

// String returns the stable word of s.
func (s SmallCourt) String() string { return smallCourtNames.Word(s) }

// MarshalText implements encoding.TextMarshaler.
func (s SmallCourt) MarshalText() ([]byte, error) { return smallCourtNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *SmallCourt) UnmarshalText(b []byte) error { return smallCourtNames.Unmarshal(b, s) }

// roleSet is the set of one role, empty for none.
func roleSet(r Role) machine.RoleSet {
	if r == NoRole {
		return 0
	}
	return 1 << r
}
