package zhixing

import (
	"fmt"

	"github.com/zhixing-go/zhixing/internal/enum"
)

// Basis says which date a Timeline must be asked with (适用时点). A parameter of
// law changes by the day of one particular fact: asking with another day is the
// commonest way of applying the wrong version.
type Basis uint8

// The bases. BasisUnset is a mistake that Timeline.Check reports.
const (
	BasisUnset          Basis = iota
	BasisEvent                // day of the act or event judged (行为或者事件发生日)
	BasisFiling               // day the enforcement case was filed (立案日)
	BasisApplication          // day the application was made (申请日)
	BasisContract             // day the contract was made (合同成立日)
	BasisDecision             // day of the ruling or decision (裁定、决定作出日)
	BasisTitleEffective       // day the title took effect (生效法律文书生效日)
	BasisSeizure              // day of the seizure (查封、扣押、冻结日)
	BasisPublication          // day of publication or notice (公布、公告日)
	BasisClosing              // day the case was closed (结案日)
	BasisCalendarDay          // each day of a running period by itself (期间内逐日)
	BasisReportPeriod         // the reporting period of a statistic (统计期)
)

var basisNames = enum.Names[Basis]{Kind: "basis", Rows: []enum.Row{
	{Word: "unset", ZH: "未指明", EN: "not stated"},
	{Word: "event", ZH: "行为、事件发生日", EN: "day of the event"},
	{Word: "filing", ZH: "立案日", EN: "day of filing"},
	{Word: "application", ZH: "申请日", EN: "day of application"},
	{Word: "contract", ZH: "合同成立日", EN: "day of the contract"},
	{Word: "decision", ZH: "裁定、决定作出日", EN: "day of the decision"},
	{Word: "title_effective", ZH: "法律文书生效日", EN: "day the title took effect"},
	{Word: "seizure", ZH: "查封、扣押、冻结日", EN: "day of the seizure"},
	{Word: "publication", ZH: "公布日", EN: "day of publication"},
	{Word: "closing", ZH: "结案日", EN: "day of closing"},
	{Word: "calendar_day", ZH: "期间内逐日", EN: "each day of the period"},
	{Word: "report_period", ZH: "统计期", EN: "reporting period"},
}}

// String returns the stable word of b.
func (b Basis) String() string { return basisNames.Word(b) }

// Label returns the wording of b in l.
func (b Basis) Label(l Lang) string { return basisNames.Label(b, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (b Basis) MarshalText() ([]byte, error) { return basisNames.Marshal(b) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (b *Basis) UnmarshalText(t []byte) error { return basisNames.Unmarshal(t, b) }

// Entry is one value of a Timeline and the days it holds.
type Entry[T any] struct {
	From       Date       `json:"from"`        // first day
	To         Date       `json:"to,omitzero"` // last day; zero is until the next entry begins, or open
	Value      T          `json:"value"`
	Cite       Citation   `json:"cite"`
	Confidence Confidence `json:"confidence"`

	// Projected is set by Timeline.At only: the day asked is after the last day
	// of a published series, and the value is its last one (推定沿用).
	Projected bool `json:"projected,omitempty"`
}

// Timeline is a parameter by effective date (分期参数). Entries are newest first.
// The zero value has no entries: every day is an error.
type Timeline[T any] struct {
	Name    string     // names the parameter in errors and worksheets
	Basis   Basis      // which date to ask it with
	Entries []Entry[T] // newest first, no overlap

	// Published marks a series that is published regularly (a benchmark rate, the
	// holidays): To of its newest entry is the last day known, and later days go
	// on with that value, marked projected. Without it a day after the newest
	// entry's To is an error.
	Published bool
}

// At returns the entry that holds on d, with To filled in from its successor
// when the table leaves it open. It fails with a *NoEntryError before the first
// entry, in a gap, after the end of a series that is not published regularly,
// and for the zero Date.
func (t Timeline[T]) At(d Date) (Entry[T], error) {
	for i := range t.Entries {
		e := t.Entries[i]
		if d.IsZero() || e.From.After(d) {
			continue
		}
		if e.To.IsZero() && i > 0 {
			e.To = t.Entries[i-1].From.AddDays(-1)
		}
		if e.To.IsZero() || !d.After(e.To) {
			return e, nil
		}
		if i == 0 && t.Published {
			e.Projected = true
			return e, nil
		}
		break
	}
	return Entry[T]{}, &NoEntryError{Table: t.Name, Day: d, Basis: t.Basis}
}

// AtStrict is At without projection: a day after the last day of a published
// series is a *NoEntryError.
func (t Timeline[T]) AtStrict(d Date) (Entry[T], error) {
	e, err := t.At(d)
	if err == nil && e.Projected {
		return Entry[T]{}, &NoEntryError{Table: t.Name, Day: d, Basis: t.Basis, After: e.To}
	}
	return e, err
}

// Check reports every fault of the table itself, joined: no name, no basis, no
// entries, entries out of order or overlapping, an entry that ends before it
// begins, or without a citation. Gaps are allowed: they are errors when asked.
func (t Timeline[T]) Check() error {
	var p Problems
	if t.Name == "" {
		p.Add("name", "", "", Text{ZH: "参数表没有名称", EN: "the timeline has no name"})
	}
	if t.Basis == BasisUnset || !basisNames.Valid(t.Basis) {
		p.Add("basis", t.Basis.String(), "", Text{ZH: "没有指明适用时点", EN: "the timeline does not name its basis"})
	}
	if len(t.Entries) == 0 {
		p.Add("entries", "", "", Text{ZH: "参数表没有条目", EN: "the timeline has no entries"})
	}
	for i, e := range t.Entries {
		field := fmt.Sprintf("entries[%d]", i)
		if e.From.IsZero() {
			p.Add(field+".from", "", "", Text{ZH: "没有起始日", EN: "no first day"})
		}
		if !e.To.IsZero() && e.To.Before(e.From) {
			p.Add(field+".to", e.To.String(), "", Text{ZH: "终止日早于起始日", EN: "ends before it begins"})
		}
		if e.Cite.Instrument == "" {
			p.Add(field+".cite", "", "", Text{ZH: "没有法律依据", EN: "no citation"})
		}
		if e.Projected {
			p.Add(field+".projected", "true", "", Text{ZH: "推定标记只能由查询得出", EN: "only At marks an entry projected"})
		}
		if i == 0 {
			continue
		}
		newer := t.Entries[i-1].From
		if !e.From.Before(newer) {
			p.Add(field+".from", e.From.String(), "", Text{ZH: "条目应当由新到旧排列", EN: "entries must be newest first"})
		} else if !e.To.IsZero() && !e.To.Before(newer) {
			p.Add(field+".to", e.To.String(), "", Text{ZH: "与下一条目重叠", EN: "overlaps the next newer entry"})
		}
	}
	return p.Err()
}

// NoEntryError says that a timeline has no value on the day asked.
type NoEntryError struct {
	Table string // name of the timeline
	Day   Date   // the day asked
	Basis Basis  // which date the timeline wants
	After Date   // last day known of a published series asked strictly; otherwise zero
}

// Error implements error, in English.
func (e *NoEntryError) Error() string { return e.Text(EN) }

// Text renders the error in l.
func (e *NoEntryError) Text(l Lang) string {
	day := e.Day.Text(l)
	if e.Day.IsZero() {
		day = Text{ZH: "（未给出日期）", EN: "(no date given)"}.In(l)
	}
	if l == EN {
		s := fmt.Sprintf("%s: no value on %s (decided by: %s)", e.Table, day, e.Basis.Label(l))
		if !e.After.IsZero() {
			s += "; the table ends on " + e.After.Text(l)
		}
		return s
	}
	s := fmt.Sprintf("%s：%s没有对应的参数（按%s适用）", e.Table, day, e.Basis.Label(l))
	if !e.After.IsZero() {
		s += "；参数表截至" + e.After.Text(l)
	}
	return s
}
