package asset

import (
	"strconv"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// AuthorityBasis is what entitles the court to inquire (查询依据, ASSET-03 a). The zero
// value means not given.
type AuthorityBasis uint8

// The bases.
const (
	_                       AuthorityBasis = iota
	BasisEnforcementCase                   // 已立案的执行案件 (INV-2020 12)
	BasisPreservationRuling                // 财产保全裁定 (PRES-2020 11)
)

var authorityBasisNames = enum.Names[AuthorityBasis]{Kind: "authority_basis", Rows: []enum.Row{
	{}, // not given
	{Word: "enforcement_case", ZH: "执行案件", EN: "enforcement case"},
	{Word: "preservation_ruling", ZH: "财产保全裁定", EN: "preservation ruling"},
}}

// String returns the stable word of b.
func (b AuthorityBasis) String() string { return authorityBasisNames.Word(b) }

// Label returns the wording of b in l.
func (b AuthorityBasis) Label(l zhixing.Lang) string {
	return authorityBasisNames.Label(b, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (b AuthorityBasis) MarshalText() ([]byte, error) { return authorityBasisNames.Marshal(b) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (b *AuthorityBasis) UnmarshalText(t []byte) error { return authorityBasisNames.Unmarshal(t, b) }

// Officer is the authorised enforcement officer in whose name is asked (有权通过网络采取
// 执行查控措施的特定执行人员, NET-INQ-2013 2).
type Officer struct {
	Actor         zhixing.ActorID `json:"actor,omitempty"`
	Name          string          `json:"name"`
	WorkID        string          `json:"work_id"`        // 工作证号
	EnforcementID string          `json:"enforcement_id"` // 执行公务证号
	Phone         string          `json:"phone,omitempty"`
}

// Authority is in whose name, in which case and for what is asked (ASSET-03, 04). It is
// part of every request; what is missing is an error that names the field.
type Authority struct {
	CaseNo   string         `json:"case_no"` // 案号
	Court    string         `json:"court"`
	CourtNo  string         `json:"court_no,omitempty"` // court code
	Province string         `json:"province,omitempty"` // of the court: its point-to-point sources (ASSET-17)
	Basis    AuthorityBasis `json:"basis"`
	Officer  Officer        `json:"officer"`
	Purpose  string         `json:"purpose"` // the purpose within this case (ASSET-03 e)

	// The facts on which the right to inquire rests.
	CaseFiled    zhixing.Tri `json:"case_filed,omitempty"`    // (a) case filed, or preservation ruling made
	NotPerformed zhixing.Tri `json:"not_performed,omitempty"` // (b) the debtor did not perform as notified, or control at once under CPL-2023 251
	Registered   zhixing.Tri `json:"registered,omitempty"`    // (c) the officer's documents were registered with the institutions in advance

	On zhixing.Date `json:"on,omitzero"` // day of the inquiry, whose law AssessAuthority cites; zero: the law in force
}

// Subject is a person inquired into. Each identity is asked separately; the answers are
// merged afterwards (ASSET-04, 27).
type Subject struct {
	Party zhixing.PartyID      `json:"party"`
	Role  SubjectRole          `json:"role"`
	Class SubjectClass         `json:"class"`
	Name  string               `json:"name"`
	IDs   []zhixing.RevealedID `json:"ids"` // every identity known, the present one first
}

// maxSubjects keeps a plan within what one case can mean.
const maxSubjects = 10_000

// Check reports the fields of ASSET-03 and 04 that are missing or wrong.
func (a Authority) Check() error {
	var p zhixing.Problems
	need := func(field, v string, zh, en string) {
		if v == "" {
			p.Add(field, "", "ASSET-03", zhixing.Text{ZH: zh, EN: en})
		} else if len(v) > 512 {
			p.Add(field, v, "ASSET-03", zhixing.Text{ZH: "过长", EN: "too long"})
		}
	}
	need("case_no", a.CaseNo, "须写明案号", "the case number is required")
	need("court", a.Court, "须写明法院", "the court is required")
	need("purpose", a.Purpose, "须写明查控目的，且以本案执行为限", "the purpose within this case is required")
	need("officer.name", a.Officer.Name, "须写明执行人员姓名", "the officer's name is required")
	need("officer.work_id", a.Officer.WorkID, "须写明工作证号", "the officer's work ID is required")
	need("officer.enforcement_id", a.Officer.EnforcementID, "须写明执行公务证号", "the officer's enforcement ID is required")
	if !authorityBasisNames.Valid(a.Basis) {
		p.Add("basis", "", "ASSET-03", zhixing.Text{ZH: "须写明查询依据：执行案件或者保全裁定", EN: "the basis is required: an enforcement case or a preservation ruling"})
	}
	if a.CaseFiled == zhixing.No {
		p.Add("case_filed", "no", "ASSET-03", zhixing.Text{ZH: "尚未立案或者尚无保全裁定，不得查控", EN: "no case filed and no preservation ruling: no inquiry"})
	}
	if a.NotPerformed == zhixing.No && a.Basis == BasisEnforcementCase {
		p.Add("not_performed", "no", "ASSET-03", zhixing.Text{ZH: "被执行人已按执行通知履行，不得查控", EN: "the debtor performed as notified: no inquiry"})
	}
	if a.Registered == zhixing.No {
		p.Add("registered", "no", "ASSET-03", zhixing.Text{ZH: "该执行人员未向金融机构报备，无权查控", EN: "the officer is not registered with the institutions"})
	}
	return p.Err()
}

// Check reports what is wrong with the subject: a role outside ASSET-03 is ErrNonObligor.
func (s Subject) Check() error {
	var p zhixing.Problems
	if s.Party == "" {
		p.Add("party", "", "ASSET-03", zhixing.Text{ZH: "须写明当事人", EN: "the party is required"})
	}
	if !subjectRoleNames.Valid(s.Role) {
		p.AddErr("", &zhixing.InputError{Field: "role", Rule: "ASSET-03", Code: "non_obligor", Err: ErrNonObligor, Reason: zhixing.Text{
			ZH: "只能查询被执行人、被保全人和变更、追加的被执行人，不得查询非执行义务主体（NET-INQ-2013 第7条）",
			EN: "only a debtor, a preserved party or an added debtor may be inquired into (NET-INQ-2013 7)"}})
	}
	if !subjectClassNames.Valid(s.Class) {
		p.Add("class", "", "ASSET-04", zhixing.Text{ZH: "须写明自然人、法人或者非法人组织", EN: "the class of the subject is required"})
	}
	if s.Name == "" {
		p.Add("name", "", "ASSET-04", zhixing.Text{ZH: "须写明姓名或者名称", EN: "the name is required"})
	}
	if len(s.IDs) == 0 {
		p.Add("ids", "", "ASSET-04", zhixing.Text{ZH: "至少须有一个证件号码", EN: "at least one identity is required"})
	}
	for i, id := range s.IDs {
		f := "ids[" + strconv.Itoa(i) + "]"
		if id.IsZero() {
			p.Add(f, "", "ASSET-04", zhixing.Text{ZH: "证件号码未给出", EN: "identity not given"})
			continue
		}
		for _, earlier := range s.IDs[:i] {
			if earlier == id {
				p.Add(f, id.Masked(), "ASSET-21", zhixing.Text{ZH: "证件号码重复", EN: "identity given twice"})
				break
			}
		}
	}
	return p.Err()
}

// AssessAuthority says, limb by limb, whether the inquiry is allowed (ASSET-03): met,
// not met, or unknown with the fact that is missing.
func AssessAuthority(a Authority, subjects []Subject) []zhixing.Finding {
	cites := []zhixing.Citation{{Instrument: "CPL-2023", Article: 253, Paragraph: 1}, {Instrument: "INV-2020", Article: 12}, {Instrument: "NET-INQ-2013", Article: 1, To: 3}}
	limb := func(code string, t zhixing.Tri, field, zh, en string, c ...zhixing.Citation) zhixing.Finding {
		f := zhixing.Finding{Rule: "ASSET-03", Severity: zhixing.Breach, Subject: a.CaseNo, Code: code,
			Message: zhixing.Text{ZH: zh, EN: en}, Cites: citesOn(c, a.On)}
		f.Status = statusOf(t)
		if t == zhixing.Unknown {
			f.Missing = []string{field}
		}
		return f
	}
	filed := a.CaseFiled
	if a.Basis == BasisPreservationRuling {
		cites[1] = zhixing.Citation{Instrument: "PRES-2020", Article: 11}
	}
	performed := a.NotPerformed
	out := []zhixing.Finding{
		limb("case_filed", filed, "authority.case_filed", "已立案执行或者已裁定保全", "a case is filed or a preservation ruling made", cites[1]),
		limb("not_performed", performed, "authority.not_performed", "被执行人未按执行通知履行", "the debtor did not perform as notified", cites[0]),
		limb("officer_registered", a.Registered, "authority.registered", "执行人员已事前报备", "the officer was registered in advance", zhixing.Citation{Instrument: "NET-INQ-2013", Article: 2}),
		limb("purpose", zhixing.TriOf(a.Purpose != ""), "authority.purpose", "仅为本案执行或者保全之目的", "for the purpose of this case only", zhixing.Citation{Instrument: "NET-INQ-2013", Article: 7, Paragraph: 2}),
	}
	if a.Basis == BasisPreservationRuling {
		out[1].Status, out[1].Missing = zhixing.NotApplicable, nil
	}
	for _, s := range subjects {
		f := limb("obligor", zhixing.TriOf(subjectRoleNames.Valid(s.Role)), "", "查询对象负有执行义务", "the subject is bound to perform", zhixing.Citation{Instrument: "NET-INQ-2013", Article: 7, Paragraph: 3})
		f.Subject = string(s.Party)
		out = append(out, f)
	}
	return out
}

func statusOf(t zhixing.Tri) zhixing.Status {
	switch t {
	case zhixing.Yes:
		return zhixing.Met
	case zhixing.No:
		return zhixing.NotMet
	}
	return zhixing.Undetermined
}
