package zhixing

import "strings"

// EventID names one event of a log, unique within it. At most 128 bytes.
type EventID string

// PartyID names a party of a case within its file (当事人). It is the user's own
// key and must not be an identity number.
type PartyID string

// AssetID names a thing or right (财产) within a case, an estate or a ledger. It
// is the user's own key.
type AssetID string

// ActorID names a person who acts (行为人): a member of the court, a party, a
// bidder. It is the user's own key and must not be an identity number.
type ActorID string

// EventMeta is what every event of every log carries (事件元数据).
type EventMeta struct {
	ID       EventID `json:"id"`
	Seq      uint32  `json:"seq,omitempty"`     // order among events of one day, lower first; equal: order of recording
	Version  uint16  `json:"version,omitempty"` // format version of the event; 0 is read as 1
	On       Date    `json:"on"`                // the day it happened: the law of this day judges it
	Recorded Date    `json:"recorded,omitzero"` // the day it was recorded; zero: the day it happened
	Actor    ActorID `json:"actor,omitempty"`   // who acted
	Corrects EventID `json:"corrects,omitempty"`
	Voids    EventID `json:"voids,omitempty"`
}

// Check reports what is wrong with the fields that all events share.
func (m EventMeta) Check() error {
	var p Problems
	if m.ID == "" || len(m.ID) > 128 {
		p.Add("id", string(m.ID), "", Text{ZH: "事件编号应为 1 至 128 字节", EN: "an event ID has 1 to 128 bytes"})
	}
	if m.On.IsZero() {
		p.Add("on", "", "", Text{ZH: "须写明事件发生之日", EN: "the day the event happened is required"})
	}
	if !m.Recorded.IsZero() && m.Recorded.Before(m.On) {
		p.Add("recorded", m.Recorded.String(), "", Text{ZH: "记录之日早于发生之日", EN: "recorded before it happened"})
	}
	if m.Corrects != "" && m.Voids != "" {
		p.Add("voids", string(m.Voids), "", Text{ZH: "更正与作废只能居其一", EN: "an event corrects or voids, not both"})
	}
	if m.ID != "" && (m.Corrects == m.ID || m.Voids == m.ID) {
		p.Add("id", string(m.ID), "", Text{ZH: "事件不能更正或作废自身", EN: "an event cannot correct or void itself"})
	}
	return p.Err()
}

// RefusedError says that an event was refused (不予接受) and by which rule; the
// value it was applied to is as before. Findings name every need not met.
type RefusedError struct {
	Event    EventID   `json:"event"`
	Type     string    `json:"type"` // stable word of the event's kind
	Rule     RuleID    `json:"rule"`
	Findings []Finding `json:"findings,omitempty"`
}

// Error returns the English wording.
func (e *RefusedError) Error() string { return e.Text(EN) }

// Text returns the wording in l with every finding.
func (e *RefusedError) Text(l Lang) string {
	var b strings.Builder
	if l == EN {
		b.WriteString("event " + string(e.Event) + " (" + e.Type + ") refused by " + string(e.Rule))
	} else {
		b.WriteString("事件 " + string(e.Event) + "（" + e.Type + "）不予接受，依据 " + string(e.Rule))
	}
	for _, f := range e.Findings {
		b.WriteString("\n  " + f.Text(l))
	}
	return b.String()
}
