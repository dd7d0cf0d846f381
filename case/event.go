package casefile

import (
	"bytes"
	"encoding/json"
	"strconv"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/strict"
)

// formatVersion is the format of events written by this version of the package.
const formatVersion = 1

// Event is something that happened in a case (案件事件), CASE-91. On is the day
// from which it has effect: a ruling that takes effect on service (CPL-2023 269)
// is dated by its service, and the day of the ruling stands in its record.
type Event struct {
	zhixing.EventMeta
	Kind EventKind `json:"kind"`
	// Role is the role in which Actor acted. Parties may leave Actor empty; court
	// staff may not.
	Role Role `json:"role,omitempty"`
	// Scope is the debtor or the object concerned; zero is the whole case.
	Scope zhixing.Scope `json:"scope,omitzero"`
	// With are the others whose part the law asks for: members of a panel,
	// approver, payer.
	With    []Actor  `json:"with,omitempty"`
	Records []Record `json:"records,omitempty"`
	// Facts are the facts of this kind of event, nil where none are known.
	Facts Facts `json:"facts,omitempty"`
}

// Facts are the facts that come with an event: one of the types of this package
// whose names end in Facts.
type Facts interface {
	// fits reports whether the facts belong to events of kind k.
	fits(k EventKind) bool
	// check reports what is wrong with the form of the facts.
	check() error
}

// entry is an event in the log.
type entry struct{ e *Event }

// EventMeta returns the fields that all events share.
func (x entry) EventMeta() zhixing.EventMeta { return x.e.EventMeta }

// SameAs reports whether two events have the same content.
func (x entry) SameAs(o entry) bool { return x.e.sameAs(o.e) }

// Bounds of one event, beyond which it is not read.
const (
	maxEventBytes = 1 << 20
	maxWith       = 64
	maxRecords    = 256
	maxParties    = 4096
	maxKeyBytes   = 128
)

// check reports what is wrong with the form of the event.
func (e *Event) check() error {
	if e.formOK() {
		return nil
	}
	var p zhixing.Problems
	if !eventNames.Valid(e.Kind) {
		p.Add("kind", e.Kind.String(), "CASE-91", zhixing.Text{ZH: "事件种类不明", EN: "unknown kind of event"})
	}
	if e.Version > formatVersion {
		p.Add("version", strconv.Itoa(int(e.Version)), "", zhixing.Text{ZH: "事件格式版本高于本程序", EN: "format version is newer than this library"})
	}
	if (e.Kind == EventVoid) != (e.Voids != "") {
		p.Add("voids", string(e.Voids), "", zhixing.Text{ZH: "作废事件须且仅须写明所作废的事件", EN: "an event of kind void, and no other, names what it voids"})
	}
	if e.Role != NoRole && !roleNames.Valid(e.Role) {
		p.Add("role", e.Role.String(), "CASE-91", zhixing.Text{ZH: "角色不明", EN: "unknown role"})
	}
	if e.Role.OfCourt() && e.Actor == "" {
		p.Add("actor", "", "CASE-80", zhixing.Text{ZH: "法院人员行为须写明行为人", EN: "who acted for the court is required"})
	}
	checkKey(&p, "actor", string(e.Actor))
	checkKey(&p, "scope.debtor", string(e.Scope.Debtor))
	checkKey(&p, "scope.object", string(e.Scope.Object))
	if len(e.With) > maxWith {
		p.Add("with", strconv.Itoa(len(e.With)), "", zhixing.Text{ZH: "参与人过多", EN: "too many participants"})
	} else {
		for i, a := range e.With {
			at := "with[" + strconv.Itoa(i) + "]"
			if !a.Role.OfCourt() || a.ID == "" {
				p.Add(at, a.Role.String(), "CASE-80", zhixing.Text{ZH: "参与人须为具名的法院人员", EN: "a participant is a named member of the court"})
			}
			checkKey(&p, at+".id", string(a.ID))
		}
	}
	if len(e.Records) > maxRecords {
		p.Add("records", strconv.Itoa(len(e.Records)), "", zhixing.Text{ZH: "材料过多", EN: "too many records"})
	} else {
		for i, r := range e.Records {
			at := "records[" + strconv.Itoa(i) + "]"
			if !recordNames.Valid(r.Kind) {
				p.Add(at+".kind", r.Kind.String(), "CASE-91", zhixing.Text{ZH: "材料种类不明", EN: "unknown kind of record"})
			}
			if r.On.After(e.On) {
				p.Add(at+".on", r.On.String(), "", zhixing.Text{ZH: "材料日期晚于事件", EN: "the record is later than the event"})
			}
			checkKey(&p, at+".ref", r.Ref)
		}
	}
	if e.Facts != nil {
		if !e.Facts.fits(e.Kind) {
			p.Add("facts", e.Kind.String(), "CASE-91", zhixing.Text{ZH: "事实与事件种类不符", EN: "the facts do not belong to this kind of event"})
		} else {
			p.AddErr("facts", e.Facts.check())
			if d := e.until(); !d.IsZero() && d.Before(e.On) {
				p.Add("facts", d.String(), "", zhixing.Text{ZH: "所定期限早于事件", EN: "the day set is before the event"})
			}
		}
	}
	return p.Err()
}

// formOK is check for the common case of an event in good form without facts
// that need a closer look; it allocates nothing.
func (e *Event) formOK() bool {
	if !eventNames.Valid(e.Kind) || e.Kind == EventVoid || e.Voids != "" || e.Version > formatVersion ||
		e.Role == NoRole || !roleNames.Valid(e.Role) || e.Role.OfCourt() && e.Actor == "" ||
		len(e.Actor) > maxKeyBytes || len(e.Scope.Debtor) > maxKeyBytes || len(e.Scope.Object) > maxKeyBytes ||
		len(e.With) > maxWith || len(e.Records) > maxRecords {
		return false
	}
	for i := range e.With {
		if a := &e.With[i]; !a.Role.OfCourt() || a.ID == "" || len(a.ID) > maxKeyBytes {
			return false
		}
	}
	for i := range e.Records {
		if r := &e.Records[i]; r.Kind == 0 || int(r.Kind) >= recordKinds || len(r.Ref) > maxKeyBytes || r.On.After(e.On) {
			return false
		}
	}
	if e.Facts == nil {
		return true
	}
	if !e.Facts.fits(e.Kind) {
		return false
	}
	if d := e.until(); !d.IsZero() && d.Before(e.On) {
		return false
	}
	return e.Facts.check() == nil
}

// until is the last day that the event sets for somebody.
func (e *Event) until() zhixing.Date {
	switch f := e.Facts.(type) {
	case OrderFacts:
		return f.Until
	case MilestoneFacts:
		return f.Until
	case NoticeFacts:
		return f.ReportDue
	case TerminationCheckFacts:
		return f.ObjectUntil
	}
	return zhixing.Date{}
}

func checkKey(p *zhixing.Problems, field, key string) {
	if len(key) > maxKeyBytes {
		p.Add(field, key, "", zhixing.Text{ZH: "编号不超过 128 字节", EN: "a key has at most 128 bytes"})
	}
}

// sameAs reports whether two events have the same content.
func (e *Event) sameAs(o *Event) bool {
	a, errA := json.Marshal(e)
	b, errB := json.Marshal(o)
	return errA == nil && errB == nil && bytes.Equal(a, b)
}

// eventWire is the JSON form of an event before its facts are read.
type eventWire struct {
	ID       zhixing.EventID `json:"id"`
	Seq      uint32          `json:"seq,omitempty"`
	Version  uint16          `json:"version,omitempty"`
	On       zhixing.Date    `json:"on"`
	Recorded zhixing.Date    `json:"recorded,omitzero"`
	Actor    zhixing.ActorID `json:"actor,omitempty"`
	Corrects zhixing.EventID `json:"corrects,omitempty"`
	Voids    zhixing.EventID `json:"voids,omitempty"`
	Kind     EventKind       `json:"kind"`
	Role     Role            `json:"role,omitempty"`
	Scope    zhixing.Scope   `json:"scope,omitzero"`
	With     []Actor         `json:"with,omitempty"`
	Records  []Record        `json:"records,omitempty"`
	Facts    json.RawMessage `json:"facts,omitempty"`
}

// UnmarshalJSON reads an event strictly: unknown fields, facts of another kind of
// event and words outside the tables are errors.
func (e *Event) UnmarshalJSON(b []byte) error {
	if len(b) > maxEventBytes {
		return &zhixing.InputError{Reason: zhixing.Text{ZH: "事件过大", EN: "the event is too large"}}
	}
	var w eventWire
	if err := strict.Decode(b, &w); err != nil {
		return err
	}
	if w.Kind == 0 {
		return &zhixing.InputError{Field: "kind", Rule: "CASE-91", Reason: zhixing.Text{ZH: "须写明事件种类", EN: "the kind of event is required"}}
	}
	out := Event{
		EventMeta: zhixing.EventMeta{ID: w.ID, Seq: w.Seq, Version: w.Version, On: w.On, Recorded: w.Recorded,
			Actor: w.Actor, Corrects: w.Corrects, Voids: w.Voids},
		Kind: w.Kind, Role: w.Role, Scope: w.Scope, With: w.With, Records: w.Records,
	}
	if len(w.Facts) > 0 && !bytes.Equal(w.Facts, []byte("null")) {
		f, err := decodeFacts(w.Kind, w.Facts)
		if err != nil {
			var p zhixing.Problems
			p.AddErr("facts", err)
			return p.Err()
		}
		out.Facts = f
	}
	*e = out
	return nil
}

// DecodeEvents reads a JSON array of events strictly; every event that can't be
// read is named by its place.
func DecodeEvents(data []byte) ([]Event, error) {
	var raw []json.RawMessage
	if err := strict.Decode(data, &raw); err != nil {
		return nil, err
	}
	out := make([]Event, 0, len(raw))
	var p zhixing.Problems
	for i, r := range raw {
		var e Event
		if err := e.UnmarshalJSON(r); err != nil {
			p.AddErr("["+strconv.Itoa(i)+"]", err)
			continue
		}
		out = append(out, e)
	}
	if err := p.Err(); err != nil {
		return nil, err
	}
	return out, nil
}
