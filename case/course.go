package casefile

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// course is what a file knows after its events: what guards, roles and deadlines
// ask for. It is written only while it is built.
type course struct {
	kind       zhixing.CaseKind
	ground     zhixing.GroundKind
	state      State // derived from the debtors, CASE-91 note c
	money      zhixing.Tri
	property   zhixing.Tri // known at the application, CASE-33
	resumed    bool        // a resumption case was filed
	jurisdict  bool        // a jurisdiction objection is pending
	extensions uint8

	received, filed, assigned, closed zhixing.Date
	since                             zhixing.Date // of the derived state

	onFile, unused recordSet
	held           zhixing.Money // case money in the account
	claim          zhixing.Money

	// The first debtor in place, the others apart: most cases have one debtor, and
	// then advancing a file copies no list.
	first   lane
	others  []lane
	objects []lane

	mine  bool // built in place: extra and its parts are this value's own
	wrote bool // extra itself is, while an event is taken in

	extra *aside
}

// lane is the case against one debtor, or as to one object: an instance of the
// flat machine.
type lane struct {
	id        string // party or asset
	kind      zhixing.DebtorKind
	state     State
	settled   bool // a settlement is pending
	moved     bool // transferred to bankruptcy once
	suspend   zhixing.SuspendGround
	stay      zhixing.StayGround
	conclude  zhixing.ConcludeGround
	strike    zhixing.StrikeGround
	since     zhixing.Date // of the state
	notice    zhixing.Date // enforcement notice served
	until     zhixing.Date // last day of the stay
	accepted  zhixing.Date // bankruptcy accepted
	replaced  bool         // left the case by CASE-60
	prolonged bool         // the stay was extended
}

// aside holds what changes seldom; it is copied when written to. What is large and
// written once or twice stands apart, so that a copy is small.
type aside struct {
	*papers
	settlement *settlement
	talk       *termination
	staff      []zhixing.ActorID // who may act as officer of the case
	hands      []zhixing.ActorID // whoever handled the case, ever (CASE-81.I1)
	officer    zhixing.ActorID
	holders    []Holder
	recused    []zhixing.ActorID
	pauses     []pause
	excluded   []ExclusionFacts
	extensions []extension
	objections []objection
}

// papers are the numbers and names of a case.
type papers struct {
	docket      Docket
	court       zhixing.CourtID
	predecessor Docket
	successor   Docket
	reason      ResumptionGround
	creditors   []zhixing.PartyID
	tags        []zhixing.Tag
	preserved   zhixing.Tri
}

// pause is a time in which the clocks stand still; a zero To is still running.
type pause struct {
	zhixing.Span
	reason ExcludedReason
	// limit is the day after the fixed end of a stay: the clock runs on from then,
	// whenever the notice of resumption is issued.
	limit zhixing.Date
}

// on returns the pause as known on asOf.
func (p pause) on(asOf zhixing.Date) zhixing.Span {
	s := p.Span
	if !p.limit.IsZero() && (s.IsOpen() || s.To.After(p.limit)) && !asOf.Before(p.limit) {
		s.To = p.limit
	}
	return s
}

type extension struct {
	on     zhixing.Date
	months int
}

// settlement is the settlement that is or was on file.
type settlement struct {
	filed, end     zhixing.Date
	form           SettlementForm
	amount, paid   zhixing.Money
	stand          SettlementStandFacts
	direct         zhixing.Tri
	ended, resumed zhixing.Date
	performed      bool
}

// termination is what is known of a termination under way.
type termination struct {
	proposed, until zhixing.Date
	ground          zhixing.TerminationGround
	talk            zhixing.Date
	agrees          zhixing.Tri
	objected        zhixing.Date
	hearing         []zhixing.ActorID // panel of the hearing
	own             []zhixing.ActorID // who proposed
	ruled           zhixing.Date
}

type objection struct {
	ObjectionFacts
	object zhixing.AssetID
	debtor zhixing.PartyID
	raised zhixing.Date
	closed zhixing.Date
}

// rare returns what few cases have, never nil.
func (c *course) rare() *aside {
	if c.extra == nil {
		return &emptyAside
	}
	return c.extra
}

// What a case has that has nothing aside; never written.
var (
	noPapers     papers
	noSettlement settlement
	noTalk       termination
	emptyAside   = aside{papers: &noPapers, settlement: &noSettlement, talk: &noTalk}
)

// write returns the rare part for writing: a copy, so that values made before
// keep theirs.
func (c *course) write() *aside {
	if (c.mine || c.wrote) && c.extra != nil {
		return c.extra
	}
	a := new(aside)
	*a = *c.rare()
	c.extra, c.wrote = a, true
	return a
}

// part makes one of the parts that stand apart the value's own before it is
// written to.
func part[T any](c *course, p **T, none *T) *T {
	if c.mine && *p != none {
		return *p
	}
	own := new(T)
	*own = **p
	*p = own
	return own
}

func (c *course) writePapers() *papers { return part(c, &c.write().papers, &noPapers) }

func (c *course) writeSettlement() *settlement {
	return part(c, &c.write().settlement, &noSettlement)
}

func (c *course) writeTalk() *termination { return part(c, &c.write().talk, &noTalk) }

// lanes yields the debtors; the lane may be written to only after own.
func (c *course) lanes(yield func(*lane) bool) {
	if c.first.id == "" && len(c.others) == 0 {
		return
	}
	if !yield(&c.first) {
		return
	}
	for i := range c.others {
		if !yield(&c.others[i]) {
			return
		}
	}
}

// own makes the lists of lanes its own before they are written to.
func (c *course) own() {
	if len(c.others) > 0 {
		c.others = slices.Clone(c.others)
	}
	if len(c.objects) > 0 {
		c.objects = slices.Clone(c.objects)
	}
}

// debtor finds the lane of a debtor, nil if it is no party.
func (c *course) debtor(id zhixing.PartyID) *lane {
	if id == "" {
		return nil
	}
	for l := range c.lanes {
		if l.id == string(id) && !l.replaced {
			return l
		}
	}
	return nil
}

// object finds the lane of an object, nil if it has none of its own.
func (c *course) object(id zhixing.AssetID) *lane {
	for i := range c.objects {
		if c.objects[i].id == string(id) {
			return &c.objects[i]
		}
	}
	return nil
}

// derive computes the state of the case from its debtors (CASE-91 note c).
func (c *course) derive() State {
	if len(c.others) == 0 {
		return c.first.state
	}
	best, rank := NoCase, NoCase.rank()
	for l := range c.lanes {
		if l.replaced {
			continue
		}
		if r := l.state.rank(); r < rank {
			best, rank = l.state, r
		}
	}
	return best
}

// settle brings the derived state up to the day on, and with it the pauses of
// the clocks and the day of closing.
func (c *course) settle(on zhixing.Date) {
	was := c.state
	now := c.derive()
	if now == was {
		return
	}
	c.state, c.since = now, on
	if now.Paused() != was.Paused() || now.Paused() && pauseReason(c, now) != lastReason(c) {
		c.pause(on)
	}
	switch {
	case now.Closed():
		c.closed = on
	case was.Closed():
		// T37: the time it was closed is a pause of its own (policy ReopenedTime).
		a := c.write()
		if on.After(c.closed) {
			a.pauses = append(slices.Clip(a.pauses), pause{Span: zhixing.Span{From: c.closed, To: on}, reason: ExcludedClosed})
		}
		c.closed, c.resumed = zhixing.Date{}, false
		gone := recordsOf(RecordCloseNotice, RecordPartyConfirmation, RecordTerminationRuling, RecordTerminationTalkRecord, RecordCreditorSignature, RecordPresidentApproval)
		c.unused = c.unused.without(gone)
		c.onFile = c.onFile.without(recordsOf(RecordTerminationTalkRecord, RecordCreditorSignature))
	}
}

// pause ends the pause that is running and begins the one of the present state.
func (c *course) pause(on zhixing.Date) {
	a := c.write()
	a.pauses = append(make([]pause, 0, len(a.pauses)+1), a.pauses...)
	if n := len(a.pauses); n > 0 && a.pauses[n-1].IsOpen() {
		a.pauses[n-1].To = on
		if on == a.pauses[n-1].From {
			a.pauses = a.pauses[:n-1]
		}
	}
	if c.state.Paused() {
		a.pauses = append(a.pauses, pause{Span: zhixing.Span{From: on}, reason: pauseReason(c, c.state), limit: c.stayOver()})
	}
}

// stayOver is the day after the last stay of a debtor, zero unless the case is stayed.
func (c *course) stayOver() (day zhixing.Date) {
	if c.state != Stayed {
		return day
	}
	for l := range c.lanes {
		if l.state == Stayed && l.until.AddDays(1).After(day) {
			day = l.until.AddDays(1)
		}
	}
	return day
}

// prolong moves the end of the running pause to that of the stay, which was extended.
func (c *course) prolong() {
	a := c.write()
	if n := len(a.pauses); n > 0 && a.pauses[n-1].IsOpen() && c.state == Stayed {
		a.pauses = slices.Clone(a.pauses)
		a.pauses[n-1].limit = c.stayOver()
	}
}

func lastReason(c *course) ExcludedReason {
	if p := c.rare().pauses; len(p) > 0 {
		return p[len(p)-1].reason
	}
	return 0
}

// pauseReason tells under which head of CASE-32 a paused state is not counted.
func pauseReason(c *course, s State) ExcludedReason {
	if s != Stayed {
		return ExcludedSuspension
	}
	for l := range c.lanes {
		if l.state == Stayed && l.stay != zhixing.StayGuaranteeConsented {
			return ExcludedStayBySuperior
		}
	}
	return ExcludedStaySettlementOrGuarantee
}
