package casefile

import (
	"encoding/json"

	"github.com/zhixing-go/zhixing"
)

// deadlineWire is the JSON form of a Deadline. A term that is a day set by someone,
// or "promptly", has a class and no length.
type deadlineWire struct {
	Code         string                 `json:"code"`
	Name         zhixing.Text           `json:"name"`
	Rule         zhixing.RuleID         `json:"rule,omitempty"`
	Cite         zhixing.Citation       `json:"cite,omitzero"`
	Class        zhixing.DeadlineClass  `json:"class"`
	N            int                    `json:"n,omitempty"`
	Unit         *zhixing.PeriodUnit    `json:"unit,omitempty"`
	Trigger      zhixing.Date           `json:"trigger"`
	RawEnd       zhixing.Date           `json:"raw_end,omitzero"`
	End          zhixing.Date           `json:"end,omitzero"`
	Rolled       bool                   `json:"rolled,omitempty"`
	ExcludedDays int                    `json:"excluded_days,omitempty"`
	Provisional  bool                   `json:"provisional,omitempty"`
	Paused       bool                   `json:"paused,omitempty"`
	Event        zhixing.EventID        `json:"event,omitempty"`
	Debtor       zhixing.PartyID        `json:"debtor,omitempty"`
	Key          string                 `json:"key,omitempty"`
	Done         zhixing.Date           `json:"done,omitzero"`
	Lapsed       zhixing.Date           `json:"lapsed,omitzero"`
	Status       zhixing.DeadlineStatus `json:"status"`
	Severity     zhixing.Severity       `json:"severity"`
	Confidence   zhixing.Confidence     `json:"confidence"`
}

// MarshalJSON implements json.Marshaler.
func (d Deadline) MarshalJSON() ([]byte, error) {
	w := deadlineWire{Code: d.Code, Name: d.Name, Rule: d.Rule, Cite: d.Cite, Class: d.Class, N: d.N, Trigger: d.Trigger, RawEnd: d.RawEnd, End: d.End,
		Rolled: d.Rolled, ExcludedDays: d.ExcludedDays, Provisional: d.Provisional, Paused: d.Paused, Event: d.Event, Debtor: d.Debtor, Key: d.Key,
		Done: d.Done, Lapsed: d.Lapsed, Status: d.Status, Severity: d.Severity, Confidence: d.Confidence}
	if d.Unit != 0 {
		w.Unit = &d.Unit
	}
	return json.Marshal(w)
}

// UnmarshalJSON implements json.Unmarshaler.
func (d *Deadline) UnmarshalJSON(b []byte) error {
	var w deadlineWire
	if err := json.Unmarshal(b, &w); err != nil {
		return err
	}
	p := zhixing.Period{N: w.N, Class: w.Class, Rule: w.Rule, Cite: w.Cite}
	if w.Unit != nil {
		p.Unit = *w.Unit
	}
	*d = Deadline{Code: w.Code, Name: w.Name, Event: w.Event, Debtor: w.Debtor, Key: w.Key, Done: w.Done, Lapsed: w.Lapsed, Status: w.Status, Severity: w.Severity, Confidence: w.Confidence,
		Deadline: zhixing.Deadline{Period: p, Trigger: w.Trigger, RawEnd: w.RawEnd, End: w.End, Rolled: w.Rolled, ExcludedDays: w.ExcludedDays, Provisional: w.Provisional, Paused: w.Paused}}
	return nil
}
