package zhixing

import (
	"strings"

	"github.com/zhixing-go/zhixing/internal/enum"
)

// Deadline is what a Period gives for an event (期间届满日). It is derived, never
// stored: asked with a date it says whether it runs, is due or overdue.
type Deadline struct {
	Period
	Trigger      Date `json:"trigger"`                 // day of the event, not counted
	RawEnd       Date `json:"raw_end,omitzero"`        // last day after exclusions, before rolling; zero if paused
	End          Date `json:"end,omitzero"`            // last day; zero if paused
	Rolled       bool `json:"rolled,omitempty"`        // End was moved off a rest day
	ExcludedDays int  `json:"excluded_days,omitempty"` // days not counted (CASE-32)
	Provisional  bool `json:"provisional,omitempty"`   // rests on days the calendar is not certain of
	Paused       bool `json:"paused,omitempty"`        // a span not counted is still open: there is no end yet
}

// DeadlineStatus is what a deadline is on a day (期限状态).
type DeadlineStatus uint8

// The states.
const (
	DeadlineUnknown  DeadlineStatus = iota // 不明: no day to ask with, or no deadline
	DeadlineUpcoming                       // 进行中
	DeadlineDue                            // 当日届满
	DeadlineOverdue                        // 已逾期
	DeadlineMet                            // 已完成; a minimum wait that is over
	DeadlinePaused                         // 中断计算
)

var deadlineStatusNames = enum.Names[DeadlineStatus]{Kind: "deadline_status", Rows: []enum.Row{
	{Word: "unknown", ZH: "不明", EN: "unknown"},
	{Word: "upcoming", ZH: "进行中", EN: "upcoming"},
	{Word: "due", ZH: "当日届满", EN: "due"},
	{Word: "overdue", ZH: "已逾期", EN: "overdue"},
	{Word: "met", ZH: "已完成", EN: "met"},
	{Word: "paused", ZH: "暂停计算", EN: "paused"},
}}

// String returns the stable word of s.
func (s DeadlineStatus) String() string { return deadlineStatusNames.Word(s) }

// Label returns the wording of s in l.
func (s DeadlineStatus) Label(l Lang) string { return deadlineStatusNames.Label(s, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (s DeadlineStatus) MarshalText() ([]byte, error) { return deadlineStatusNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *DeadlineStatus) UnmarshalText(b []byte) error { return deadlineStatusNames.Unmarshal(b, s) }

// Status returns the state on asOf of a deadline whose act is not done. A minimum
// wait is upcoming up to and including its last day and met from the day after
// ("超过"; CC-2020 1259), it is never overdue.
func (d Deadline) Status(asOf Date) DeadlineStatus { return d.StatusDone(asOf, Date{}) }

// StatusDone is Status for an act done on the day done, the zero Date if not: an
// act done in time, and not later than asOf, is met; one done late stays overdue.
func (d Deadline) StatusDone(asOf, done Date) DeadlineStatus {
	switch {
	case asOf.IsZero() || d.Trigger.IsZero():
		return DeadlineUnknown
	case d.Class == MinimumWait:
		switch {
		case d.Paused:
			return DeadlinePaused
		case d.End.IsZero():
			return DeadlineUnknown
		case asOf.After(d.End):
			return DeadlineMet
		}
		return DeadlineUpcoming
	case !done.IsZero() && !done.After(asOf) && (d.Paused || d.Within(done)):
		return DeadlineMet
	case d.Paused:
		return DeadlinePaused
	case d.End.IsZero():
		return DeadlineUnknown
	case asOf.Before(d.End):
		return DeadlineUpcoming
	case asOf == d.End:
		return DeadlineDue
	}
	return DeadlineOverdue
}

// Within reports whether on is not later than the last day: the last day itself is
// included ("以内", "届满"; CC-2020 1259, CASE-70 item 9). A paused deadline has no
// last day, and every day is within it.
func (d Deadline) Within(on Date) bool {
	return !on.IsZero() && (d.Paused || !d.End.IsZero() && !on.After(d.End))
}

// Over reports whether on is later than the last day: the last day itself is not
// ("超过"; CC-2020 1259). A paused deadline is never over.
func (d Deadline) Over(on Date) bool { return !d.Paused && !d.End.IsZero() && on.After(d.End) }

// OverFrom returns the first day on which the term is over, the day after its
// end: what had to wait for it may be done from then on (CASE-71). It is the zero
// Date where there is no end.
func (d Deadline) OverFrom() Date { return d.End.AddDays(1) }

// DaysLeft returns the days from asOf to the end, negative if overdue; ok is false
// where there is no end.
func (d Deadline) DaysLeft(asOf Date) (n int, ok bool) {
	if d.End.IsZero() || asOf.IsZero() {
		return 0, false
	}
	return d.End.Sub(asOf), true
}

// Text renders length and unit: 十日 is written 10日, in English 10 days.
func (p Period) Text(l Lang) string {
	s := itoa(p.N)
	if l == EN {
		u := p.Unit.Label(EN)
		if p.N == 1 {
			u = strings.TrimSuffix(u, "s")
		}
		return s + " " + u
	}
	return s + p.Unit.Label(ZH)
}

// Text renders the deadline in l: event, length, end, and what moved it.
func (d Deadline) Text(l Lang) string {
	args := []Arg{
		DateArg("trigger", d.Trigger), TextArg("period", Text{ZH: d.Period.Text(ZH), EN: d.Period.Text(EN)}),
		DateArg("raw", d.RawEnd), DateArg("end", d.End), IntArg("excluded", d.ExcludedDays),
	}
	t := Text{ZH: "自{trigger}次日起{period}", EN: "{period} from the day after {trigger}"}
	if d.Class == Backward {
		t = Text{ZH: "{trigger}前{period}", EN: "{period} before {trigger}"}
	}
	add := func(zh, en string) { t.ZH += zh; t.EN += en }
	if d.ExcludedDays > 0 {
		add("，不计入{excluded}日", ", {excluded} days not counted")
	}
	switch {
	case d.Paused:
		add("，计算暂停，尚无届满日", ", paused: no end yet")
	case d.Rolled && d.Class == Backward:
		add("，提前至{end}（原为{raw}，系休假日）", ", moved forward to {end} ({raw} is a rest day)")
	case d.Rolled:
		add("，顺延至{end}届满（{raw}为休假日）", ", rolled to {end} ({raw} is a rest day)")
	default:
		add("，{end}届满", ", ends on {end}")
	}
	if d.Provisional {
		add("（暂定：节假日安排尚未公布）", " (provisional: holidays not yet published)")
	}
	return Render(t, args, l)
}
