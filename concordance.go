package zhixing

import (
	"fmt"

	"github.com/zhixing-go/zhixing/internal/enum"
)

// concordanceStep maps the article numbers of one wording to another's (条文对照).
type concordanceStep struct {
	from, to InstrumentKey
	spans    []concordanceSpan // sorted by lo; a number in no span is not known
}

// concordanceSpan moves the articles lo to hi to numbers beginning with at. at 0 is
// deleted, with see naming where the matter went if that is known.
type concordanceSpan struct {
	lo, hi, at uint16
	mark       Confidence
	change     spanChange
	see        Citation
}

// spanChange says what else happened to a span.
type spanChange uint8

const (
	sameContent  spanChange = iota
	reworded                // content changed under the number
	secondAdded             // the newer text added a second paragraph
	manyToMany              // divided: at is the first of a group of numbers, see is the group
	merged                  // all became the one article at
	itemsRotated            // items 1 to 5 became 2 to 6, item 6 became 1
	firstParaTo1            // paragraph 1 became paragraph 1 of another article; the rest is not known
)

// ConcordanceReason is why a citation has no number on a day (条文无法对照原因).
type ConcordanceReason uint8

// The reasons. Each leaves the citation without an answer; none is ever filled with
// the old number.
const (
	NumberUnknown   ConcordanceReason = iota + 1 // the concordance does not cover the number
	NumberDeleted                                // the later wording deleted it
	NumberAdded                                  // the earlier wording did not have it
	NumberAmbiguous                              // divided or merged: no single number
	NumberUnread                                 // the numbering of the wording has not been read
)

var concordanceReasonNames = enum.Names[ConcordanceReason]{Kind: "concordance_reason", Rows: []enum.Row{
	{},
	{Word: "unknown", ZH: "没有条文对照", EN: "no concordance covers it"},
	{Word: "deleted", ZH: "该条已删除", EN: "deleted"},
	{Word: "added", ZH: "当时没有该条", EN: "not yet there"},
	{Word: "ambiguous", ZH: "该条已拆分或者合并", EN: "divided or merged"},
	{Word: "unread", ZH: "条文序号未经核对", EN: "its numbering has not been read"},
}}

// String returns the stable word of r.
func (r ConcordanceReason) String() string { return concordanceReasonNames.Word(r) }

// Label returns the wording of r in l.
func (r ConcordanceReason) Label(l Lang) string { return concordanceReasonNames.Label(r, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (r ConcordanceReason) MarshalText() ([]byte, error) { return concordanceReasonNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *ConcordanceReason) UnmarshalText(b []byte) error {
	return concordanceReasonNames.Unmarshal(b, r)
}

// ConcordanceError says that a citation has no number in another wording.
type ConcordanceError struct {
	Cite   Citation          // what was asked
	In     InstrumentKey     // the wording that has no number for it
	Reason ConcordanceReason // why
	See    []Citation        // where the matter is found instead, if that is known
}

// Error implements error, in English.
func (e *ConcordanceError) Error() string { return e.Text(EN) }

// Text renders the error in l.
func (e *ConcordanceError) Text(l Lang) string {
	in := Citation{Instrument: e.In}.Text(l)
	s := fmt.Sprintf(Text{ZH: "%s在%s中没有对应条文：%s", EN: "%s has no number in %s: %s"}.In(l), e.Cite.Text(l), in, e.Reason.Label(l))
	for i, c := range e.See {
		switch {
		case i > 0:
			s += Text{ZH: "、", EN: ", "}.In(l)
		case l == EN:
			s += "; see "
		default:
			s += "；参见"
		}
		s += c.Text(l)
	}
	return s
}

// Renumbering is a citation followed from one wording to another (条文对照结果).
type Renumbering struct {
	From     Citation   `json:"from"`
	To       Citation   `json:"to"`
	Mark     Confidence `json:"mark"`     // weakest mark of the tables used; Verified where nothing moved
	Reworded Tri        `json:"reworded"` // Yes: the content changed under the number; Unknown: not compared
}

// follow maps c, which names the wording old, into the wording target.
func follow(c Citation, old, target *instrumentRow) (Renumbering, error) {
	out := Renumbering{From: c, To: c, Mark: Verified, Reworded: No}
	out.From.Instrument, out.To.Instrument = old.key, target.key
	if old == target {
		return out, nil
	}
	if c.Article == 0 {
		out.Reworded = Unknown
		return out, nil
	}
	path, forward := stepPath(old, target)
	if len(path) == 0 {
		return Renumbering{}, &ConcordanceError{Cite: out.From, In: target.key, Reason: unmapped(old, target)}
	}
	for _, s := range path {
		next, mark, re, err := s.move(out.To, forward)
		if err != nil {
			err.Cite = out.From
			return Renumbering{}, err
		}
		out.To = next
		out.Mark = min(out.Mark, mark)
		if re {
			out.Reworded = Yes
		}
	}
	return out, nil
}

func unmapped(a, b *instrumentRow) ConcordanceReason {
	if a.key == unreadNumbering || b.key == unreadNumbering {
		return NumberUnread
	}
	return NumberUnknown
}

// stepPath lists the steps from old to target in the order to take them; empty if
// there is none. Each wording has at most one step from it and one to it.
func stepPath(old, target *instrumentRow) (path []*concordanceStep, forward bool) {
	forward = target.supersedes(old)
	for at := old.key; at != target.key; {
		var next *concordanceStep
		for i := range concordanceSteps {
			s := &concordanceSteps[i]
			if forward && s.from == at || !forward && s.to == at {
				next = s
				break
			}
		}
		if next == nil {
			return nil, forward
		}
		path = append(path, next)
		at = next.to
		if !forward {
			at = next.from
		}
	}
	return path, forward
}

// move maps c over one step, in the step's direction or against it.
func (s *concordanceStep) move(c Citation, forward bool) (Citation, Confidence, bool, *ConcordanceError) {
	last := max(c.To, c.Article)
	mark, re, out := Verified, false, c
	for n := c.Article; ; n++ {
		sp := s.find(n, forward)
		if sp == nil || sp.at == 0 || sp.change == manyToMany || sp.change == merged && !forward {
			return c, 0, false, s.fail(sp, forward)
		}
		to := sp.at + (n - sp.lo)
		switch {
		case !forward:
			to = sp.lo + (n - sp.at)
		case sp.change == merged:
			to = sp.at
		}
		switch {
		case n == c.Article:
			out.Article = to
		case to != out.Article+(n-c.Article):
			return c, 0, false, s.refuse(forward, NumberAmbiguous)
		}
		mark = min(mark, sp.mark)
		re = re || sp.change == reworded || sp.change == secondAdded || sp.change == merged
		if reason := sp.part(&out, forward); reason != 0 {
			return c, 0, false, s.refuse(forward, reason)
		}
		if n == last {
			break
		}
	}
	if c.To != 0 {
		out.To = out.Article + (c.To - c.Article)
	}
	out.Instrument = s.to
	if !forward {
		out.Instrument = s.from
	}
	return out, mark, re, nil
}

// part maps paragraph and item where a span moves them.
func (sp *concordanceSpan) part(c *Citation, forward bool) ConcordanceReason {
	switch sp.change {
	case secondAdded:
		if !forward && c.Paragraph > 1 {
			return NumberAdded
		}
	case itemsRotated:
		switch {
		case c.Item == 0:
		case c.Item > 6 || c.Paragraph > 1:
			return NumberUnknown
		case forward:
			c.Item = c.Item%6 + 1
		default:
			c.Item = (c.Item+4)%6 + 1
		}
	case merged:
		if c.Paragraph != 0 || c.Item != 0 || c.To != 0 {
			return NumberUnknown
		}
	case firstParaTo1:
		if c.Paragraph != 1 {
			return NumberUnknown
		}
	}
	return 0
}

func (s *concordanceStep) find(n uint16, forward bool) *concordanceSpan {
	for i := range s.spans {
		sp := &s.spans[i]
		lo, hi := sp.lo, sp.hi
		if !forward {
			if sp.at == 0 {
				continue
			}
			lo, hi = sp.at, sp.at+(sp.hi-sp.lo)
			switch sp.change {
			case manyToMany:
				hi = sp.see.To
			case merged:
				hi = lo
			}
		}
		if lo <= n && n <= hi {
			return sp
		}
	}
	return nil
}

func (s *concordanceStep) refuse(forward bool, r ConcordanceReason) *ConcordanceError {
	in := s.to
	if !forward {
		in = s.from
	}
	return &ConcordanceError{In: in, Reason: r}
}

// fail says why a number in the span sp, or in none, leads nowhere.
func (s *concordanceStep) fail(sp *concordanceSpan, forward bool) *ConcordanceError {
	switch {
	case sp == nil:
		return s.refuse(forward, NumberUnknown)
	case sp.change == manyToMany || sp.change == merged:
		e := s.refuse(forward, NumberAmbiguous)
		if forward {
			e.See = []Citation{sp.see}
		} else {
			e.See = []Citation{{Instrument: s.from, Article: sp.lo, To: rangeEnd(sp.lo, sp.hi)}}
		}
		return e
	}
	e := s.refuse(forward, NumberDeleted)
	if sp.see.Instrument != "" {
		e.See = []Citation{sp.see}
	}
	return e
}

func rangeEnd(lo, hi uint16) uint16 {
	if lo == hi {
		return 0
	}
	return hi
}
