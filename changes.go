package zhixing

import (
	"sort"

	"github.com/zhixing-go/zhixing/internal/enum"
)

// ChangeKind is what happened to a citation when a wording gave way to the next
// (条文变化).
type ChangeKind uint8

// The kinds of change.
const (
	ChangeNewVersion ChangeKind = iota + 1 // new wording, same number, content not known to differ
	ChangeRenumbered                       // new number
	ChangeReworded                         // content changed, number the same or new
	ChangeDeleted                          // the new wording has no such article
	ChangeRepealed                         // the instrument ended and nothing replaced it
	ChangeUnclear                          // no concordance says what became of it
)

var changeKindNames = enum.Names[ChangeKind]{Kind: "change_kind", Rows: []enum.Row{
	{},
	{Word: "new_version", ZH: "新文本，序号不变", EN: "new wording, same number"},
	{Word: "renumbered", ZH: "条文序号变更", EN: "renumbered"},
	{Word: "reworded", ZH: "内容修改", EN: "reworded"},
	{Word: "deleted", ZH: "条文删除", EN: "deleted"},
	{Word: "repealed", ZH: "废止", EN: "repealed"},
	{Word: "unclear", ZH: "没有条文对照", EN: "no concordance covers it"},
}}

// String returns the stable word of k.
func (k ChangeKind) String() string { return changeKindNames.Word(k) }

// Label returns the wording of k in l.
func (k ChangeKind) Label(l Lang) string { return changeKindNames.Label(k, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (k ChangeKind) MarshalText() ([]byte, error) { return changeKindNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *ChangeKind) UnmarshalText(b []byte) error { return changeKindNames.Unmarshal(b, k) }

// Change is one step in the life of a citation between two days.
type Change struct {
	On   PartialDate `json:"on"` // first day of the new wording; the first day without one for a repeal
	Kind ChangeKind  `json:"kind"`
	Was  Citation    `json:"was"`
	Now  Citation    `json:"now,omitzero"` // zero where there is none; the bare instrument where the number is unclear
	Mark Confidence  `json:"mark"`
}

// Text renders the change in l.
func (c Change) Text(l Lang) string {
	sep, arrow := "：", " → "
	if l == EN {
		sep = ": "
	}
	s := c.On.Text(l) + sep + c.Was.Text(l)
	if c.Now.Instrument != "" {
		s += arrow + c.Now.Text(l)
	}
	if l == EN {
		return s + " (" + c.Kind.Label(l) + ")"
	}
	return s + "（" + c.Kind.Label(l) + "）"
}

// Changes lists what changes for the given citations after from, up to and including
// to, in order of day and then of the citations. A citation without an article asks
// for the wordings of the instrument; one with an article is followed from wording to
// wording. It fails with an *InstrumentError for an unknown instrument.
func Changes(from, to Date, cites ...Citation) ([]Change, error) {
	var out []Change
	for _, c := range cites {
		r, err := findInstrument(c.Instrument)
		if err != nil {
			return nil, err
		}
		for prev := instrumentByKey(r.before); prev != nil; prev = instrumentByKey(r.before) {
			r = prev
		}
		base, _ := findInstrument(c.Instrument)
		for ; r != nil; r = instrumentByKey(r.after) {
			ch, ok := r.ending(c, base)
			if !ok {
				continue
			}
			if day := ch.On.Latest(); day.After(from) && !day.After(to) {
				out = append(out, ch)
			}
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].On.Latest().Before(out[j].On.Latest()) })
	return out, nil
}

// ending is what happens to c, which names the wording base, at the end of r.
func (r *instrumentRow) ending(c Citation, base *instrumentRow) (Change, bool) {
	next := instrumentByKey(r.after)
	was, err := follow(c, base, r)
	if err != nil {
		return Change{}, false // not there yet, or no number in r
	}
	if next == nil {
		last, exact := r.to.Exact()
		if r.to.IsZero() {
			return Change{}, false
		}
		on := r.to
		if exact {
			y, m, d := last.AddDays(1).YMD()
			on = PartialDate{uint16(y), uint8(m), uint8(d)}
		}
		return Change{On: on, Kind: ChangeRepealed, Was: was.To, Mark: r.datesMark}, true
	}
	ch := Change{On: next.from, Was: was.To}
	now, err := follow(was.To, r, next)
	if err != nil {
		ch.Kind, ch.Now = ChangeUnclear, Citation{Instrument: next.key}
		if e, ok := err.(*ConcordanceError); ok && e.Reason == NumberDeleted {
			ch.Kind, ch.Now = ChangeDeleted, Citation{}
			if len(e.See) == 1 {
				ch.Now = e.See[0]
			}
		}
		return ch, true
	}
	ch.Now, ch.Mark = now.To, now.Mark
	switch {
	case now.Reworded == Yes:
		ch.Kind = ChangeReworded
	case now.To.Article != was.To.Article:
		ch.Kind = ChangeRenumbered
	default:
		ch.Kind = ChangeNewVersion
	}
	return ch, true
}
