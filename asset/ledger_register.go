package asset

import (
	"cmp"
	"iter"
	"slices"
	"sort"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/eventlog"
)

// Register is the compiled seizure ledger of a whole court or estate (查封登记簿): what is in
// effect and what waits on any day, and what runs out in any span of days, without
// walking through events again. It is immutable.
type Register struct {
	events  []SeizureEvent
	courts  []zhixing.CourtID
	spans   []registerSpan
	byEnd   []int32 // spans in effect that run out, by last day
	byCourt []int32 // the same, by court and last day
}

// registerSpan is a run of days in which a measure has one status.
type registerSpan struct {
	from, to zhixing.Date // both included; to zero: no end
	event    int32        // the event that made the measure
	court    int32
	status   zhixing.SeizureStatus
	why      EndReason
}

// RegisterRow is one measure in one status.
type RegisterRow struct {
	Asset    zhixing.AssetID       `json:"asset"`
	Measure  MeasureID             `json:"measure"`
	Court    zhixing.CourtID       `json:"court"`
	Creditor zhixing.PartyID       `json:"creditor,omitempty"`
	Status   zhixing.SeizureStatus `json:"status"`
	From     zhixing.Date          `json:"from"`          // first day in this status
	To       zhixing.Date          `json:"to,omitzero"`   // last whole day; zero: no end in sight
	Next     EndReason             `json:"next,omitzero"` // what ends the measure after To; zero: it only changes status
}

// RegisterCount counts the measures of a day.
type RegisterCount struct {
	Effective int `json:"effective"`
	Waiting   int `json:"waiting"`
}

// NewRegister compiles the events of any number of things, in any order between things;
// they are not judged (as LoadLedger) and must not be changed afterwards.
func NewRegister(events []SeizureEvent, o Options) (*Register, error) {
	var p zhixing.Problems
	p.AddErr("", o.check())
	for i := range events {
		if err := events[i].Check(); err != nil {
			p.AddErr(indexed("events", i), err)
		}
	}
	if err := p.Err(); err != nil {
		return nil, err
	}
	r := &Register{events: events, spans: make([]registerSpan, 0, len(events))}
	groups, err := groupByAsset(events)
	if err != nil {
		return nil, err
	}
	courts := make(map[zhixing.CourtID]int32)
	var w walk
	w.emit = func(m *tracked, s zhixing.SeizureStatus, from, to zhixing.Date, why EndReason) {
		c, ok := courts[m.Court]
		if !ok {
			c = int32(len(r.courts))
			courts[m.Court] = c
			r.courts = append(r.courts, m.Court)
		}
		r.spans = append(r.spans, registerSpan{from: from, to: to, event: int32(m.event), court: c, status: s, why: why})
	}
	for _, g := range groups {
		w.start(&o)
		for _, i := range g {
			n := len(w.ms)
			w.event(&events[i])
			if events[i].Type == EventSeized && len(w.ms) > n {
				w.find(events[i].Measure).event = int(i)
			}
		}
		w.advance(zhixing.YMD(9999, 12, 31), zhixing.Instant{})
		for i := range w.ms {
			if m := &w.ms[i]; m.Live() {
				w.emit(m, m.Status, m.entered, zhixing.Date{}, NotEnded)
			}
		}
	}
	r.index()
	return r, nil
}

// groupByAsset returns the indices of the events that stand, per thing in the order the
// things first appear, each in the order it happened.
func groupByAsset(events []SeizureEvent) ([][]int32, error) {
	which := make(map[zhixing.AssetID]int32, len(events)/2)
	of := make([]int32, len(events))
	var sizes []int32
	amended := false
	byID := map[zhixing.EventID]zhixing.AssetID{}
	for i := range events {
		amended = amended || events[i].Voids != "" || events[i].Corrects != ""
	}
	if amended {
		for i := range events {
			if events[i].Asset != "" {
				byID[events[i].ID] = events[i].Asset
			}
		}
	}
	for i := range events {
		a := events[i].Asset
		if a == "" {
			a = byID[events[i].Voids]
		}
		k, ok := which[a]
		if !ok {
			k = int32(len(sizes))
			which[a] = k
			sizes = append(sizes, 0)
		}
		of[i] = k
		sizes[k]++
	}
	flat := make([]int32, len(events))
	groups := make([][]int32, len(sizes))
	at := 0
	for k, n := range sizes {
		groups[k] = flat[at : at : at+int(n)]
		at += int(n)
	}
	for i, k := range of {
		groups[k] = append(groups[k], int32(i))
	}
	for k, g := range groups {
		if amended {
			var err error
			if groups[k], err = standing(events, g); err != nil {
				return nil, err
			}
			continue
		}
		before := func(a, b int32) int {
			return cmp.Or(events[a].On.Compare(events[b].On), cmp.Compare(events[a].Seq, events[b].Seq))
		}
		if !slices.IsSortedFunc(g, before) {
			slices.SortStableFunc(g, before)
		}
	}
	return groups, nil
}

// standing resolves corrections and voided events of one thing.
func standing(events []SeizureEvent, g []int32) ([]int32, error) {
	var log eventlog.Log[seizureEntry]
	at := make(map[*SeizureEvent]int32, len(g))
	for _, i := range g {
		known, err := log.Check(seizureEntry{&events[i]})
		if err != nil {
			return nil, err
		}
		if !known {
			log = log.Append(seizureEntry{&events[i]})
			at[&events[i]] = i
		}
	}
	out := make([]int32, 0, len(g))
	for _, x := range log.Effective() {
		out = append(out, at[x.e])
	}
	return out, nil
}

func (r *Register) index() {
	// Courts in the order of their names, so that the index does not depend on the input.
	order := make([]int32, len(r.courts))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int { return cmp.Compare(r.courts[a], r.courts[b]) })
	rank := make([]int32, len(order))
	names := make([]zhixing.CourtID, len(order))
	for i, c := range order {
		rank[c], names[i] = int32(i), r.courts[c]
	}
	r.courts = names
	for i := range r.spans {
		s := &r.spans[i]
		s.court = rank[s.court]
		if s.status == zhixing.SeizureEffective && s.why == EndLapsed {
			r.byEnd = append(r.byEnd, int32(i))
		}
	}
	r.byCourt = slices.Clone(r.byEnd)
	slices.SortFunc(r.byEnd, func(a, b int32) int {
		return cmp.Or(r.spans[a].to.Compare(r.spans[b].to), cmp.Compare(a, b))
	})
	slices.SortFunc(r.byCourt, func(a, b int32) int {
		x, y := &r.spans[a], &r.spans[b]
		return cmp.Or(cmp.Compare(x.court, y.court), x.to.Compare(y.to), cmp.Compare(a, b))
	})
}

func (r *Register) row(i int32) RegisterRow {
	s := &r.spans[i]
	e := &r.events[s.event]
	return RegisterRow{Asset: e.Asset, Measure: e.Measure, Court: r.courts[s.court], Creditor: e.Creditor, Status: s.status, From: s.from, To: s.to, Next: s.why}
}

// on reports whether the span holds on d.
func (s *registerSpan) on(d zhixing.Date) bool {
	return !d.Before(s.from) && (s.to.IsZero() || !d.After(s.to))
}

// At yields every measure that is in effect or waits on day, things in the order they
// first appear in the events.
func (r *Register) At(day zhixing.Date) iter.Seq[RegisterRow] {
	return func(yield func(RegisterRow) bool) {
		for i := range r.spans {
			if r.spans[i].on(day) && !yield(r.row(int32(i))) {
				return
			}
		}
	}
}

// CountAt counts the measures in effect and waiting on day.
func (r *Register) CountAt(day zhixing.Date) (n RegisterCount) {
	for i := range r.spans {
		if s := &r.spans[i]; s.on(day) {
			if s.status == zhixing.SeizureEffective {
				n.Effective++
			} else {
				n.Waiting++
			}
		}
	}
	return n
}

// Expiring yields the measures whose effect runs out with a last day from from to to, both
// included, by day (ASSET-47, 91). It costs the answer and a binary search.
func (r *Register) Expiring(from, to zhixing.Date) iter.Seq[RegisterRow] {
	lo := sort.Search(len(r.byEnd), func(i int) bool { return !r.spans[r.byEnd[i]].to.Before(from) })
	return r.until(r.byEnd[lo:], to, -1)
}

// ExpiringOf is Expiring for the measures of one court.
func (r *Register) ExpiringOf(c zhixing.CourtID, from, to zhixing.Date) iter.Seq[RegisterRow] {
	k, ok := slices.BinarySearch(r.courts, c)
	if !ok {
		return func(func(RegisterRow) bool) {}
	}
	lo := sort.Search(len(r.byCourt), func(i int) bool {
		s := &r.spans[r.byCourt[i]]
		return int(s.court) > k || int(s.court) == k && !s.to.Before(from)
	})
	return r.until(r.byCourt[lo:], to, k)
}

func (r *Register) until(list []int32, to zhixing.Date, court int) iter.Seq[RegisterRow] {
	return func(yield func(RegisterRow) bool) {
		for _, i := range list {
			s := &r.spans[i]
			if s.to.After(to) || court >= 0 && int(s.court) != court || !yield(r.row(i)) {
				return
			}
		}
	}
}

// Courts returns the courts that have measures, in the order of their IDs.
func (r *Register) Courts() []zhixing.CourtID { return slices.Clone(r.courts) }
