package casefile

import (
	"iter"
	"strconv"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/eventlog"
)

// InterferenceRecord is one entry of the registers of interference and inside
// inquiries (领导干部干预、内部人员过问登记), CASE-84. The names in it are the user's to
// give: they are what the law has recorded.
type InterferenceRecord struct {
	zhixing.EventMeta
	Register InterferenceRegister `json:"register"`
	Case     string               `json:"case"` // the user's key of the case
	Name     string               `json:"name"` // who asked or interfered
	Unit     string               `json:"unit"`
	Post     string               `json:"post"`
	Content  string               `json:"content"`
	Form     InterferenceForm     `json:"form"`
	At       zhixing.Instant      `json:"at,omitzero"`
	Handler  zhixing.ActorID      `json:"handler"` // who received and recorded it
	// Attachments are the user's keys of what was kept.
	Attachments []string `json:"attachments,omitempty"`
	// ByProcedure: a supervising body asked by procedure (LEAD-2015 3); recorded all the
	// same, and no interference.
	ByProcedure zhixing.Tri `json:"by_procedure,omitzero"`
	Refused     zhixing.Tri `json:"refused,omitzero"`  // what was asked was refused
	Returned    zhixing.Tri `json:"returned,omitzero"` // papers from outside the channels returned or destroyed
	// Database: an external entry stands in the dedicated data base too.
	Database zhixing.Tri `json:"database,omitzero"`
	// Supplements is an earlier entry that this one adds to: entries are never changed.
	Supplements zhixing.EventID `json:"supplements,omitempty"`
	// Reported: passed on as the quarterly report asks (DISC-40).
	Reported zhixing.Tri `json:"reported,omitzero"`
}

type interferenceEntry struct{ r *InterferenceRecord }

func (e interferenceEntry) EventMeta() zhixing.EventMeta { return e.r.EventMeta }

func (e interferenceEntry) SameAs(o interferenceEntry) bool {
	a, b := *e.r, *o.r
	if len(a.Attachments) != len(b.Attachments) {
		return false
	}
	for i := range a.Attachments {
		if a.Attachments[i] != b.Attachments[i] {
			return false
		}
	}
	return a.plain() == b.plain()
}

// plain is the part of a record that compares by itself.
func (r InterferenceRecord) plain() (p interferencePlain) {
	return interferencePlain{r.EventMeta, r.Register, r.Case, r.Name, r.Unit, r.Post, r.Content, r.Form, r.At, r.Handler, r.ByProcedure, r.Refused, r.Returned, r.Database, r.Supplements, r.Reported}
}

type interferencePlain struct {
	meta                                     zhixing.EventMeta
	register                                 InterferenceRegister
	kase, name, unit, post, content          string
	form                                     InterferenceForm
	at                                       zhixing.Instant
	handler                                  zhixing.ActorID
	byProcedure, refused, returned, database zhixing.Tri
	supplements                              zhixing.EventID
	reported                                 zhixing.Tri
}

// Register is the append-only register of interference and inside inquiries. No
// entry is ever changed or taken out, by whatever role; an entry that supplements
// another is added beside it. It is immutable; the zero value is empty.
type Register struct {
	log eventlog.Log[interferenceEntry]
}

// maxContent bounds the wording of an entry, in bytes.
const maxContent = 1 << 16

// Record returns the register with one more entry. The same entry again is a no-op;
// a correction or a voiding is refused under CASE-84, as is an entry without the
// particulars the law asks for (LEAD-SPC-2015 2 to 4, STAFF-SPC-2015 2 to 4).
func (g Register) Record(r InterferenceRecord) (Register, error) {
	if r.Corrects != "" || r.Voids != "" {
		return g, &zhixing.RefusedError{Event: r.ID, Type: "interference", Rule: "CASE-84", Findings: []zhixing.Finding{
			finding("CASE-84", "immutable", string(r.ID), "登记不得更改或者删除，应另行补充登记", "an entry is never changed or deleted: supplement it")}}
	}
	if err := r.check(); err != nil {
		return g, err
	}
	if r.Supplements != "" {
		if _, ok := g.log.Find(r.Supplements); !ok {
			return g, &zhixing.InputError{Field: "supplements", Value: string(r.Supplements), Rule: "CASE-84", Reason: zhixing.Text{ZH: "所补充的登记不存在", EN: "no such entry to supplement"}}
		}
	}
	p := new(InterferenceRecord)
	*p = r
	p.Attachments = append([]string(nil), r.Attachments...)
	known, err := g.log.Check(interferenceEntry{p})
	if err != nil || known {
		return g, err
	}
	return Register{g.log.Append(interferenceEntry{p})}, nil
}

func (r *InterferenceRecord) check() error {
	var p zhixing.Problems
	p.AddErr("", r.EventMeta.Check())
	need := func(field, value string) {
		if value == "" || len(value) > maxContent {
			p.Add(field, value, "CASE-84", zhixing.Text{ZH: "应当如实、完整记录", EN: "must be recorded fully"})
		}
	}
	need("case", r.Case)
	need("name", r.Name)
	need("unit", r.Unit)
	need("post", r.Post)
	need("content", r.Content)
	need("handler", string(r.Handler))
	if r.Register == 0 || !interferenceRegisterNames.Valid(r.Register) {
		p.Add("register", "", "CASE-84", zhixing.Text{ZH: "应写明外部或者内部", EN: "external or internal is required"})
	}
	if r.Form == 0 || !interferenceFormNames.Valid(r.Form) {
		p.Add("form", "", "CASE-84", zhixing.Text{ZH: "应写明方式", EN: "the form is required"})
	}
	if len(r.Attachments) > maxRecords {
		p.Add("attachments", strconv.Itoa(len(r.Attachments)), "", zhixing.Text{ZH: "附件过多", EN: "too many attachments"})
	}
	return p.Err()
}

// Len returns the number of entries.
func (g Register) Len() int { return g.log.Len() }

// Entries yields the entries in the order they were recorded.
func (g Register) Entries() iter.Seq[InterferenceRecord] {
	return func(yield func(InterferenceRecord) bool) {
		for e := range g.log.All() {
			r := *e.r
			r.Attachments = append([]string(nil), r.Attachments...)
			if !yield(r) {
				return
			}
		}
	}
}

// Check returns what the register lacks on asOf: entries not made at once, external
// ones not in the dedicated data base, requests not refused, papers not returned,
// what was not passed on. Nothing of it bars any act of the case (CASE-84). An
// inquiry by procedure is kept for information only.
func (g Register) Check(asOf zhixing.Date) []zhixing.Finding {
	x := examiner{day: asOf, o: &Options{}}
	roots := map[zhixing.EventID]zhixing.EventID{}
	whole := map[zhixing.EventID]InterferenceRecord{}
	for e := range g.log.All() {
		root := e.r.ID
		if e.r.Supplements != "" {
			root = roots[e.r.Supplements]
			whole[root] = whole[root].with(e.r)
		} else {
			whole[root] = *e.r
		}
		roots[e.r.ID] = root
	}
	for e := range g.log.All() {
		r := e.r
		if r.Supplements != "" {
			continue
		}
		last := whole[r.ID]
		cs := cites("LEAD-SPC-2015", 2)
		if r.Register == RegisterInternal {
			cs = cites("STAFF-SPC-2015", 2)
		}
		if r.ByProcedure == zhixing.Yes {
			x.say(zhixing.NotApplicable, "CASE-84", "by_procedure", string(r.ID), nil, "依程序的监督，登记备查", "supervision by procedure, recorded for reference", cs)
			x.soften(zhixing.Info)
			continue
		}
		need := func(t zhixing.Tri, code, path, zh, en string) {
			x.need(t, "CASE-84", code, string(r.ID), path, zh, en, cs)
			x.soften(zhixing.Warning)
		}
		recorded := r.Recorded
		if recorded.IsZero() {
			recorded = r.On
		}
		need(zhixing.TriOf(recorded == r.On), "recorded_at_once", "recorded", "当日即作登记", "recorded at once")
		need(last.Refused, "refused", "refused", "已拒绝请托", "the request was refused")
		if r.Form == InterferenceLetter || r.Form == InterferenceDocument {
			need(last.Returned, "returned", "returned", "非经正常渠道的材料已退回或者销毁", "papers outside the channels were returned or destroyed")
		}
		if r.Register == RegisterExternal {
			need(last.Database, "in_database", "database", "已同步录入专门数据库", "entered in the dedicated data base too")
			need(last.Reported, "reported", "reported", "已汇总报送", "passed on with the report")
		}
	}
	return x.out
}

// with returns the record as a supplement completes it.
func (r InterferenceRecord) with(s *InterferenceRecord) InterferenceRecord {
	take := func(t *zhixing.Tri, u zhixing.Tri) {
		if u != zhixing.Unknown {
			*t = u
		}
	}
	take(&r.Refused, s.Refused)
	take(&r.Returned, s.Returned)
	take(&r.Database, s.Database)
	take(&r.Reported, s.Reported)
	return r
}
