package metrics

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// StatClass is what a closing counts as (结案的统计分类), MET-02. Substantive, termination and
// other closings add up to all closings counted.
type StatClass uint8

// The classes.
const (
	NotCounted  StatClass = iota // in no count: still open, or left for another court
	Substantive                  // 实际执结
	Termination                  // 终本
	OtherClosed                  // 其他结案: closings outside the two under a stricter reading, and those of review cases
)

var statClassNames = enum.Names[StatClass]{Kind: "stat_class", Rows: []enum.Row{
	{Word: "not_counted", ZH: "不计入", EN: "not counted"},
	{Word: "substantive", ZH: "实际执结", EN: "substantive closing"},
	{Word: "termination", ZH: "终本", EN: "termination of this procedure"},
	{Word: "other_closed", ZH: "其他结案", EN: "other closing"},
}}

// String returns the stable word of c.
func (c StatClass) String() string { return statClassNames.Word(c) }

// Label returns the wording of c in l.
func (c StatClass) Label(l zhixing.Lang) string { return statClassNames.Label(c, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (c StatClass) MarshalText() ([]byte, error) { return statClassNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *StatClass) UnmarshalText(b []byte) error { return statClassNames.Unmarshal(b, c) }

// SubstantiveManners says which closing manners are substantive closings (MET-02). No
// source decides whether an ordinary striking off, a refusal or a dismissal is one.
type SubstantiveManners uint8

// The variants.
const (
	AllButTermination SubstantiveManners = iota // every counted manner but termination (default; recall)
	StrictSubstantive                           // completed and concluded
	CompletedOnly                               // completed
)

var substantiveNames = enum.Names[SubstantiveManners]{Kind: "substantive_manners", Rows: []enum.Row{
	{Word: "all_but_termination", ZH: "终本以外均为实际执结", EN: "every manner but termination"},
	{Word: "strict_substantive", ZH: "仅执行完毕、终结执行", EN: "completed and concluded"},
	{Word: "completed_only", ZH: "仅执行完毕", EN: "completed only"},
}}

// String returns the stable word of s.
func (s SubstantiveManners) String() string { return substantiveNames.Word(s) }

// Label returns the wording of s in l.
func (s SubstantiveManners) Label(l zhixing.Lang) string {
	return substantiveNames.Label(s, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (s SubstantiveManners) MarshalText() ([]byte, error) { return substantiveNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *SubstantiveManners) UnmarshalText(b []byte) error { return substantiveNames.Unmarshal(b, s) }

// Of is the class of a closing manner. The zero manner is that of kinds that close
// otherwise than by the six.
func (s SubstantiveManners) Of(m zhixing.ClosingManner) StatClass {
	switch {
	case m == zhixing.TerminatedThisTime:
		return Termination
	case m == zhixing.Completed, m == zhixing.Concluded && s != CompletedOnly, m > zhixing.Concluded && s == AllButTermination:
		return Substantive
	}
	return OtherClosed
}

// classes are the manners of a class, by place in a cell.
func (s SubstantiveManners) manners(c StatClass) []zhixing.ClosingManner {
	var out []zhixing.ClosingManner
	for m := zhixing.ClosingManner(0); m < manners; m++ {
		if s.Of(m) == c {
			out = append(out, m)
		}
	}
	return out
}

// Class is what a record counts as in the tally's period.
func (t *Tally) Class(r *Record) StatClass {
	if reject(r, t.courts.Len()) != 0 || r.Closed.IsZero() || r.Closed.Before(t.closedFrom) || r.Closed.After(t.end) || r.Leave != 0 && t.out(r) {
		return NotCounted
	}
	return t.policy.Substantive.Of(r.Manner)
}
