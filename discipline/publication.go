package discipline

import (
	"github.com/zhixing-go/zhixing"
)

// Publication is what the list publishes of an entry (记载和公布的信息, LIST-2017,
// article 6; DISC-14). A unit gives its name, code and head; a natural person name,
// sex, age at publication and identity number.
type Publication struct {
	Kind        PersonKind       `json:"kind"`
	Name        string           `json:"name"`
	ID          zhixing.PersonID `json:"-"`                     // resident ID, or the unit's code; see PublishedID
	IDGiven     zhixing.Tri      `json:"id_given,omitzero"`     // for records kept without the number itself
	Head        string           `json:"head,omitempty"`        // legal representative or principal of a unit
	Sex         string           `json:"sex,omitempty"`         // of a natural person
	Age         uint8            `json:"age,omitempty"`         // at publication; never recomputed
	Obligation  string           `json:"obligation,omitempty"`  // fixed by the effective document
	Performance string           `json:"performance,omitempty"` // state of performance
	Conduct     string           `json:"conduct,omitempty"`     // the concrete dishonest act
	IssuedBy    string           `json:"issued_by,omitempty"`   // body that made the enforceable title
	TitleNumber string           `json:"title_number,omitempty"`
	CaseNumber  string           `json:"case_number,omitempty"` // of the enforcement case
	FiledOn     zhixing.Date     `json:"filed_on,omitzero"`
	Court       string           `json:"court,omitempty"`
	Other       string           `json:"other,omitempty"`
	Secret      zhixing.Tri      `json:"secret,omitzero"` // touches a state secret, trade secret or privacy
}

// Check reports contradictions, not gaps: Contents lists these as findings.
func (p Publication) Check() error {
	var ps zhixing.Problems
	if p.Kind != Individual && p.Kind != UnitPerson {
		ps.Add("kind", "", "DISC-14", text("须写明个人或者单位", "individual or unit is required"))
	}
	if p.Kind == UnitPerson && (p.Sex != "" || p.Age != 0) {
		ps.Add("sex", p.Sex, "DISC-14", text("单位没有性别、年龄", "a unit has no sex or age"))
	}
	if p.Age > 150 {
		ps.Add("age", itoa(int(p.Age)), "DISC-14", text("年龄不合理", "not an age"))
	}
	return ps.Err()
}

// Contents says which particulars of article 6 stand in the record, one finding each
// (DISC-14). Until 2017-04-30 article 4 of LIST-2013 asked for the same.
func (p Publication) Contents(on zhixing.Date) []zhixing.Finding {
	key, art := zhixing.InstrumentKey("LIST-2017"), uint16(6)
	if on.Before(list2017) {
		key, art = "LIST-2013", 4
	}
	var out []zhixing.Finding
	add := func(given bool, item uint8, code, zh, en string) {
		f := found("DISC-14", zhixing.StatusOf(zhixing.TriOf(given)), zhixing.Info, code, zh, en, citeI(key, art, 0, item))
		if !given {
			f.Severity = zhixing.Warning
		}
		out = append(out, f)
	}
	item := uint8(2)
	if p.Kind == UnitPerson {
		item = 1
	}
	add(p.Name != "", item, "name", "姓名或者名称", "name")
	add(!p.ID.IsZero() || p.IDGiven == zhixing.Yes, item, "id", "证件号码或者统一社会信用代码", "identity number or credit code")
	if p.Kind == UnitPerson {
		add(p.Head != "", item, "head", "法定代表人或者负责人", "legal representative or principal")
	} else {
		add(p.Sex != "", item, "sex", "性别", "sex")
		add(p.Age != 0, item, "age", "年龄", "age at publication")
	}
	add(p.Obligation != "", 3, "obligation", "生效法律文书确定的义务", "obligation")
	add(p.Performance != "", 3, "performance", "履行情况", "state of performance")
	add(p.Conduct != "", 4, "conduct", "失信行为的具体情形", "concrete dishonest act")
	add(p.IssuedBy != "" && p.TitleNumber != "", 5, "title", "执行依据的制作单位和文号", "issuing body and number of the title")
	add(p.CaseNumber != "", 5, "case_number", "执行案号", "case number")
	add(!p.FiledOn.IsZero(), 5, "filed_on", "立案时间", "filing date")
	add(p.Court != "", 5, "court", "执行法院", "enforcing court")
	secret := fact("DISC-14", p.Secret.Not(), "secret", "no_secret", "不涉及国家秘密、商业秘密、个人隐私", "touches no state secret, trade secret or privacy", citeI(key, art, 0, 6))
	if secret.Status == zhixing.NotMet {
		secret.Severity = zhixing.Breach
	}
	return append(out, secret)
}

// PublishedID returns the number as it is published under the policy MaskID: by
// default a resident's month and day of birth are masked; a unit's code is public and
// appears whole.
func (p Publication) PublishedID(o Options) string {
	switch k := p.ID.Kind(); {
	case p.ID.IsZero():
		return ""
	case o.MaskID == MaskAll:
		return p.ID.Masked()
	case o.MaskID == MaskNothing || k == zhixing.CreditCode || k == zhixing.OrgCode:
		return p.ID.Reveal()
	case k == zhixing.ResidentID:
		s := p.ID.Reveal()
		return s[:10] + "****" + s[14:]
	case k == zhixing.ResidentID15:
		s := p.ID.Reveal()
		return s[:8] + "****" + s[12:]
	}
	return p.ID.Masked()
}

// Post is a position that calls for a special notice (DISC-51).
type Post struct {
	StateStaff zhixing.Tri `json:"state_staff,omitzero"` // 国家工作人员
	Deputy     zhixing.Tri `json:"deputy,omitzero"`      // 人大代表、政协委员
	StateOrgan zhixing.Tri `json:"state_organ,omitzero"` // 国家机关
	Public     zhixing.Tri `json:"public_institution,omitzero"`
	StateOwned zhixing.Tri `json:"state_owned,omitzero"` // 国有企业
}

// NoticesSent says whom the court has told (通报).
type NoticesSent struct {
	Departments zhixing.Tri `json:"departments,omitzero"`   // government, supervisors, financial institutions, associations
	CreditBody  zhixing.Tri `json:"credit_body,omitzero"`   // credit-reporting bodies
	Employer    zhixing.Tri `json:"employer,omitzero"`      // employer and relevant department
	Superior    zhixing.Tri `json:"superior,omitzero"`      // superior, competent authority, capital contributor
	Database    zhixing.Tri `json:"list_database,omitzero"` // entered in the database of the Supreme People's Court
}

// Notices says which notices the law asks for of a person listed on a day and
// whether they were sent (DISC-14, DISC-51). No exemption from listing follows from
// any post: public bodies are listed like anyone.
func Notices(post Post, sent NoticesSent, listed zhixing.Date) []zhixing.Finding {
	old := listed.Before(list2017)
	at := func(para uint8) zhixing.Citation {
		if old {
			return citeP("LIST-2013", 6, para)
		}
		return citeP("LIST-2017", 8, para)
	}
	var out []zhixing.Finding
	add := func(rule zhixing.RuleID, due, done zhixing.Tri, field, code, zh, en string, c zhixing.Citation) {
		f := found(rule, zhixing.NotApplicable, zhixing.Info, code, zh, en, c)
		if due != zhixing.No {
			f.Status = zhixing.StatusOf(due.Not().Or(done))
			if f.Status == zhixing.NotMet {
				f.Severity = zhixing.Warning
			}
			if due == zhixing.Unknown && done != zhixing.Yes {
				f.Missing = append(f.Missing, "post")
			} else {
				f = missing(f, field)
			}
		}
		out = append(out, f)
	}
	entered := citeP("LIST-2017", 7, 1)
	if old {
		entered = citeP("LIST-2013", 5, 1)
	}
	add("DISC-14", zhixing.Yes, sent.Database, "list_database", "entered", "录入最高人民法院名单库", "entered in the national database", entered)
	add("DISC-14", zhixing.Yes, sent.Departments, "departments", "departments_told", "向政府相关部门、金融机构等通报", "government, supervisors and financial institutions told", at(1))
	add("DISC-14", zhixing.Yes, sent.CreditBody, "credit_body", "credit_body_told", "向征信机构通报", "credit-reporting bodies told", at(2))
	staff, unit := post.StateStaff.Or(post.Deputy), post.StateOrgan.Or(post.StateOwned).Or(post.Public)
	if old { // deputies and public institutions came with LIST-2017
		staff, unit = post.StateStaff, post.StateOrgan.Or(post.StateOwned)
	}
	add("DISC-51", staff, sent.Employer, "employer", "employer_told", "国家工作人员、代表委员失信的，通报所在单位和相关部门", "employer and relevant department told of state staff, deputies, committee members", at(3))
	add("DISC-51", unit, sent.Superior, "superior", "superior_told", "国家机关、事业单位、国有企业失信的，通报上级单位、主管部门或者履行出资人职责的机构", "superior, competent authority or capital contributor told of a public body", at(4))
	return out
}
