package asset

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// walk goes through the life of one thing day by day. It can be used again for another
// thing after start: what it allocates is kept.
type walk struct {
	o     *Options
	kind  zhixing.PropertyKind
	total int64 // 0: one piece
	left  int64
	ms    []tracked // in rank order
	place int       // next place in the order of service

	clock       zhixing.Instant // latest moment given by an event
	transferred zhixing.CourtID
	ground      TransferGround
	notice      zhixing.Date
	impounded   zhixing.Date
	dispose     zhixing.Disposability
	surplus     []Surplus

	findings []zhixing.Finding // nil: not wanted
	emit     func(*tracked, zhixing.SeizureStatus, zhixing.Date, zhixing.Date, EndReason)
}

// tracked is a measure with its place in the order.
type tracked struct {
	Measure
	event   int // index of the event that made it, for the register
	place   int
	entered zhixing.Date    // first day of the present status
	until   zhixing.Instant // minute stated when it was served
}

// defaultOptions are those of the zero Ledger.
var defaultOptions Options

func (w *walk) start(o *Options) {
	*w = walk{o: o, left: 1, ms: w.ms[:0], emit: w.emit}
}

// find returns the measure with the ID; a live one before one that is over.
func (w *walk) find(id MeasureID) *tracked {
	var over *tracked
	for i := range w.ms {
		if m := &w.ms[i]; m.ID == id {
			if m.Live() {
				return m
			}
			over = m
		}
	}
	return over
}

// event lets e happen: what lapses before its day lapses first.
func (w *walk) event(e *SeizureEvent) {
	w.advance(e.On, e.At)
	if e.At.Before(w.clock) && !e.At.IsZero() {
		w.note(e, "ASSET-52", "served_out_of_order", zhixing.Text{ZH: "时刻早于此前事件，顺位应以送达先后为准，请更正次序", EN: "earlier than an event before it: rank is by service, put the order right"})
	} else if !e.At.IsZero() {
		w.clock = e.At
	}
	if e.Kind != 0 && w.kind == 0 {
		w.kind = e.Kind
	}
	switch e.Type {
	case EventSeized:
		w.seized(e)
	case EventTotalChanged:
		w.left += e.Total - w.total
		if w.total == 0 {
			w.left = e.Total
		}
		w.left = max(w.left, 0)
		w.total = e.Total
	case EventAuctionNotice:
		w.notice = e.On
	case EventTransferAsked:
	case EventTransferred:
		w.transferred, w.ground = e.Court, e.Transfer
	case EventDisposed:
		w.disposed(e)
	case EventImpounded:
		w.impounded = e.On
	case EventClassified:
		w.dispose = e.Dispose
	case EventTitleRegistered:
		// A pre-seizure becomes formal by itself; its term runs from the pre-seizure.
		w.kind = zhixing.KindImmovable
	default:
		w.onMeasure(e)
	}
	w.allocate(e.On)
}

// seized enters a new measure at its place in the order.
func (w *walk) seized(e *SeizureEvent) {
	if e.Total > 0 && w.total == 0 {
		w.total, w.left = e.Total, e.Total
	}
	if w.find(e.Measure) != nil {
		w.note(e, "ASSET-52", "measure_known", zhixing.Text{ZH: "编号{measure}的查封已在台账中", EN: "measure {measure} is already in the ledger"})
		return
	}
	m := tracked{Measure: Measure{
		ID: e.Measure, Court: e.Court, Creditor: e.Creditor, CaseNo: e.CaseNo,
		Form: e.Form, Purpose: e.Purpose, Preservation: e.Preservation, Status: zhixing.SeizureWaiting,
		Served: e.On, Stated: e.statedEnd(), Quantity: e.Quantity,
		Registered: e.Registered, LegalPerson: e.LegalPerson, InDispute: e.InDispute,
	}, entered: e.On, until: e.StatedUntil}
	if w.dispose == zhixing.Untouchable {
		m.Status, m.Why, m.Ended = zhixing.SeizureVoid, EndAnnulled, e.On
		w.note(e, "ASSET-59", "exempt_thing_seized", zhixing.Text{ZH: "不得查封的财产被查封（{measure}）", EN: "a thing that may not be seized was seized ({measure})"})
	}
	w.runWhileWaiting(&m, e.On)
	w.enter(m)
}

// runWhileWaiting starts the term of a live measure at its service, where that is the
// policy (ASSET-52).
func (w *walk) runWhileWaiting(m *tracked, served zhixing.Date) {
	if w.o.WaitingTermStart != AsStated || !m.Live() {
		return
	}
	if t, err := termOf(w.query(m, served), m.Stated, w.o); err == nil {
		m.ends(t.End)
	}
}

// ends sets the last day, and the minute on it where that was stated.
func (m *tracked) ends(end zhixing.Date) {
	m.End, m.Until = end, zhixing.Instant{}
	if end == m.until.Date() {
		m.Until = m.until
	}
}

// over is the first day without effect: the day after the end, or the end itself where
// the effect goes in the course of it (ASSET-46).
func (m *tracked) over() zhixing.Date {
	if u := m.Until; !u.IsZero() && u.Before(zhixing.InstantAt(m.End, 23, 59, 0)) {
		return m.End
	}
	return m.End.AddDays(1)
}

// lapsed reports whether the effect is gone on day, at the moment if that is given.
func (m *tracked) lapsed(day zhixing.Date, at zhixing.Instant) bool {
	switch {
	case !m.Live() || m.End.IsZero():
		return false
	case m.End.Before(day):
		return true
	}
	return m.over() == day && !at.IsZero() && !m.Until.After(at)
}

// enter puts m behind those served before it; where the thing has a register, those
// entered there come before those not (SEIZE-2020 7(2)).
func (w *walk) enter(m tracked) {
	m.place = w.place
	w.place++
	i, _ := slices.BinarySearchFunc(w.ms, m, w.compare)
	w.ms = slices.Insert(w.ms, i, m)
}

func (w *walk) compare(a, b tracked) int {
	if a.Registered != b.Registered && w.hasRegister() {
		if a.Registered == zhixing.No {
			return 1
		}
		if b.Registered == zhixing.No {
			return -1
		}
	}
	return a.place - b.place
}

// hasRegister reports whether things of the kind are registered.
func (w *walk) hasRegister() bool {
	switch w.kind {
	case zhixing.KindImmovable, zhixing.KindImmovablePre, zhixing.KindVehicle, zhixing.KindVessel, zhixing.KindFishingVessel,
		zhixing.KindAircraft, zhixing.KindListedShare, zhixing.KindEquity, zhixing.KindLLPShare, zhixing.KindPatent,
		zhixing.KindTrademark, zhixing.KindMining, zhixing.KindSeaUse, zhixing.KindContractedLand:
		return true
	}
	return false
}

func (w *walk) isShip() bool {
	return w.kind == zhixing.KindVessel || w.kind == zhixing.KindFishingVessel
}

// onMeasure lets an event of one measure happen.
func (w *walk) onMeasure(e *SeizureEvent) {
	m := w.find(e.Measure)
	if m == nil {
		w.note(e, "ASSET-52", "measure_unknown", zhixing.Text{ZH: "台账中没有编号{measure}的查封", EN: "no measure {measure} in the ledger"})
		return
	}
	if e.Type == EventRenewed {
		w.renewed(m, e)
		return
	}
	if !m.Live() {
		w.note(e, "ASSET-47", "measure_over", zhixing.Text{ZH: "查封{measure}已经消灭", EN: "measure {measure} is over"})
		return
	}
	switch e.Type {
	case EventReleased:
		if e.Quantity > 0 && e.Quantity < w.wanted(m) {
			m.Quantity = w.wanted(m) - e.Quantity
			return
		}
		w.end(m, zhixing.SeizureReleased, EndReleased, e.On)
	case EventAnnulled:
		w.end(m, zhixing.SeizureVoid, EndAnnulled, e.On)
	case EventConverted:
		m.Purpose, m.Converted = zhixing.SeizureForEnforcement, e.On
		if m.Preservation != 0 && w.o.IPTerm == EnforcementTerm && !m.Since.IsZero() && (w.kind == zhixing.KindTrademark || w.kind == zhixing.KindPatent) {
			m.Preservation = 0
			if t, err := termOf(w.query(m, m.Since), zhixing.Date{}, w.o); err == nil {
				m.ends(t.End)
			}
		}
		m.Preservation = 0 // a later renewal has the term of enforcement; End runs on (ASSET-87)
	case EventSuitFiled:
		m.SuitFiled = zhixing.Yes
		if w.isShip() && m.Preservation == PreservationPreAction && !m.Since.IsZero() && m.Stated.IsZero() {
			m.ends(zhixing.Date{}) // no limit while suit goes on (MPL-1999 28)
		}
	case EventEntrusted:
		if endsWithinMonth(m.Measure, e.On) {
			w.note(e, "ASSET-47", "renew_before_entrusting", zhixing.Text{ZH: "期限不足一个月的，委托法院应当先行续封再移交", EN: "less than a month left: the entrusting court renews before it hands over"}, renewFirst())
		}
		m.Court = e.Court // the rank is kept (ENTRUST-2020 6)
	case EventRegistered:
		again := *m
		again.Registered, again.Served = zhixing.Yes, e.On
		w.ms = slices.DeleteFunc(w.ms, func(x tracked) bool { return x.place == again.place })
		w.enter(again)
	}
}

// renewed extends the term of a measure in effect; a renewal of one that has lapsed is a
// new seizure behind those that wait (ASSET-47).
func (w *walk) renewed(m *tracked, e *SeizureEvent) {
	switch {
	case m.Live() && m.Since.IsZero():
		w.note(e, "ASSET-52", "waiting_needs_no_renewal", zhixing.Text{ZH: "轮候查封{measure}尚未生效，无需续行", EN: "waiting measure {measure} has no effect yet and needs no renewal"})
	case m.Live() && m.End.IsZero():
		w.note(e, "ASSET-47", "no_limit_to_renew", zhixing.Text{ZH: "查封{measure}没有期限，无需续行", EN: "measure {measure} has no limit to renew"})
	case m.Live():
		q := w.query(m, e.On)
		q.Renewal, q.First, q.OldEnd = zhixing.Yes, m.Since, m.End
		t, err := termOf(q, e.statedEnd(), w.o)
		if err != nil {
			w.note(e, "ASSET-47", "renewal_term_unknown", zhixing.Text{ZH: "查封{measure}续行的期限无法确定", EN: "the renewed term of measure {measure} cannot be worked out"})
			return
		}
		if m.End.Before(t.End) { // a renewal never shortens
			m.until = e.StatedUntil
			m.ends(t.End)
		}
		m.Renewals++
		w.take(t.Findings, m)
	case m.Why == EndLapsed || m.Why == EndWaitingExpired:
		w.note(e, "ASSET-47", "late_renewal_is_new_seizure", zhixing.Text{ZH: "查封{measure}期限已届满，逾期续行视为重新查封，排在轮候之后", EN: "measure {measure} had lapsed: the late renewal is a new seizure behind those that wait"})
		again := *m
		again.Status, again.Why, again.Ended, again.Since, again.End = zhixing.SeizureWaiting, NotEnded, zhixing.Date{}, zhixing.Date{}, zhixing.Date{}
		again.Served, again.Stated, again.entered, again.Held = e.On, e.statedEnd(), e.On, 0
		again.until, again.Until = e.StatedUntil, zhixing.Instant{}
		w.runWhileWaiting(&again, e.On)
		w.enter(again)
	default:
		w.note(e, "ASSET-47", "measure_over", zhixing.Text{ZH: "查封{measure}已经消灭", EN: "measure {measure} is over"})
	}
}

func (w *walk) query(m *tracked, on zhixing.Date) *EndQuery {
	return &EndQuery{TermQuery: TermQuery{Kind: w.kind, On: on, Preservation: m.Preservation, LegalPerson: m.LegalPerson, SuitFiled: m.SuitFiled}}
}

// wanted returns the units that m means.
func (w *walk) wanted(m *tracked) int64 {
	if w.total == 0 || m.Quantity == 0 {
		return w.left
	}
	return min(m.Quantity, w.left)
}

// allocate gives effect in rank order to what is left of the thing on day: each takes what
// it wants of what those before it left. Arrests of a ship do not exclude each other
// (SHIP-2015 1, 2).
func (w *walk) allocate(day zhixing.Date) {
	for again := true; again; {
		again = false
		rest := w.left
		for i := range w.ms {
			m := &w.ms[i]
			if !m.Live() {
				continue
			}
			if w.isShip() && m.Form == zhixing.SeizureTaking {
				m.Held = w.left
			} else {
				m.Held = min(w.wanted(m), rest)
				rest -= m.Held
			}
			if m.Held == 0 {
				w.enterStatus(m, zhixing.SeizureWaiting, day)
				continue
			}
			if m.Since.IsZero() && !w.begin(m, day) {
				again = true
				break
			}
			w.enterStatus(m, zhixing.SeizureEffective, day)
		}
	}
}

// begin gives m effect for the first time on day; false if it is void or its term ran out
// before.
func (w *walk) begin(m *tracked, day zhixing.Date) bool {
	if w.o.WaitingTermStart == AsStated && !m.End.IsZero() {
		if m.End.Before(day) {
			w.end(m, zhixing.SeizureLapsed, EndWaitingExpired, m.over())
			return false
		}
		m.Since = day
		return true
	}
	stated := m.Stated
	if stated.Before(day) { // stated while it waited, and past: the term starts now
		stated = zhixing.Date{}
	}
	t, err := termOf(w.query(m, day), stated, w.o)
	switch {
	case err == nil:
		m.ends(t.End)
		w.take(t.Findings, m)
	case !stated.IsZero() && w.o.BeyondMaximum == RefuseBeyondMaximum && isInput(err):
		w.take([]zhixing.Finding{{Rule: "ASSET-46", Status: zhixing.NotMet, Severity: zhixing.Breach, Code: "void_beyond_maximum",
			Message: zhixing.Text{ZH: "载明的届满日{stated}超过最长期限，查封无效", EN: "stated until {stated}, beyond the maximum: the measure is void"},
			Args:    []zhixing.Arg{zhixing.DateArg("stated", stated)}, Cites: citesOf("ASSET-46", day)}}, m)
		w.end(m, zhixing.SeizureVoid, EndAnnulled, day)
		return false
	default: // no table of the day: the stated end governs, or it is unknown
		m.ends(stated)
		if stated.IsZero() && w.findings != nil {
			w.findings = append(w.findings, zhixing.Finding{Rule: "ASSET-49", Severity: zhixing.Warning, Subject: string(m.ID), Code: "term_unknown",
				Message: zhixing.Text{ZH: "该日没有法定期限可适用，也未载明届满日", EN: "no table of terms covers the day, and no end is stated"}, Missing: []string{"stated_end"}})
		}
	}
	m.Since = day
	return true
}

func isInput(err error) bool { _, ok := err.(*zhixing.InputError); return ok }

// advance lets lapse what ends before day, or on it by the moment at, each on its day, and
// moves the list up.
func (w *walk) advance(day zhixing.Date, at zhixing.Instant) {
	for {
		first := -1
		for i := range w.ms {
			if m := &w.ms[i]; m.lapsed(day, at) && (first < 0 || earlier(m, &w.ms[first])) {
				first = i
			}
		}
		if first < 0 {
			return
		}
		end, until, next := w.ms[first].End, w.ms[first].Until, w.ms[first].over()
		for i := range w.ms {
			if m := &w.ms[i]; m.Live() && m.End == end && m.Until == until {
				why := EndLapsed
				if m.Since.IsZero() {
					why = EndWaitingExpired
				}
				w.end(m, zhixing.SeizureLapsed, why, next)
			}
		}
		w.allocate(next)
	}
}

// earlier reports whether the effect of a goes before that of b.
func earlier(a, b *tracked) bool {
	if a.End != b.End {
		return a.End.Before(b.End)
	}
	return !a.Until.IsZero() && (b.Until.IsZero() || a.Until.Before(b.Until))
}

// endsWithinMonth reports whether less than a month of the term is left (ENTRUST-2020 6).
func endsWithinMonth(m Measure, on zhixing.Date) bool {
	return !m.Since.IsZero() && !m.End.IsZero() && m.End.Before(on.AddMonths(1))
}

// end ends m: day is the first on which it is over.
func (w *walk) end(m *tracked, s zhixing.SeizureStatus, why EndReason, day zhixing.Date) {
	w.leave(m, day, why)
	m.Status, m.Why, m.Ended, m.Held, m.entered = s, why, day, 0, day
}

func (w *walk) enterStatus(m *tracked, s zhixing.SeizureStatus, day zhixing.Date) {
	if m.Status == s {
		return
	}
	w.leave(m, day, NotEnded)
	m.Status, m.entered = s, day
}

// leave reports the span of the status that m leaves on day.
func (w *walk) leave(m *tracked, day zhixing.Date, why EndReason) {
	if w.emit != nil && m.entered.Before(day) {
		w.emit(m, m.Status, m.entered, day.AddDays(-1), why)
	}
}

// note records what an event did against the rules: as refusal, which cites what the rule
// rests on, or what it is given instead.
func (w *walk) note(e *SeizureEvent, rule zhixing.RuleID, code string, t zhixing.Text, cites ...zhixing.Citation) {
	if w.findings == nil {
		return
	}
	w.findings = append(w.findings, refusal(e, rule, code, t, cites...))
}

func (w *walk) take(f []zhixing.Finding, m *tracked) {
	if w.findings == nil {
		return
	}
	for _, x := range f {
		x.Subject = string(m.ID)
		w.findings = append(w.findings, x)
	}
}

// holding returns the state on asOf.
func (w *walk) holding(id zhixing.AssetID, asOf zhixing.Date) Holding {
	h := Holding{Asset: id, Kind: w.kind, AsOf: asOf, Total: w.total, Left: w.left, AuctionNotice: w.notice, Impounded: w.impounded,
		Disposability: w.dispose, TransferredBy: w.ground, Surplus: slices.Clone(w.surplus), Findings: w.findings, Measures: []Measure{}}
	rank := 0
	for i := range w.ms {
		if m := w.ms[i].Measure; m.Live() {
			rank++
			m.Rank = rank
			h.Measures = append(h.Measures, m)
		}
	}
	over := make([]*tracked, 0, len(w.ms)-rank)
	for i := range w.ms {
		if !w.ms[i].Live() {
			over = append(over, &w.ms[i])
		}
	}
	slices.SortStableFunc(over, func(a, b *tracked) int { return a.place - b.place })
	for _, m := range over {
		h.Measures = append(h.Measures, m.Measure)
	}
	h.DisposingCourt = w.transferred
	if m, ok := h.Holder(); ok && h.DisposingCourt == "" {
		h.DisposingCourt = m.Court
	}
	if len(h.Findings) == 0 {
		h.Findings = nil
	}
	return h
}
