package auction

import "github.com/zhixing-go/zhixing"

// priceGuards answers the table's questions about one event.
type priceGuards struct {
	s, after *priceStatus // before the event, and with what it says booked
	e        *PriceEvent
	o        *Options
	err      error
}

func (g *priceGuards) eval(name PriceGuard) zhixing.Tri {
	s, a, e := g.s, g.after, g.e
	switch name {
	case GuardStatutoryAppraisal:
		return a.facts.appraisalAtOnce()
	case GuardBothAskDirected:
		return a.facts.BothAskDirected.And(a.facts.OfficialPrice)
	case GuardBothAskNetwork:
		return a.facts.BothAskNetwork.And(a.facts.networkPossible())
	case GuardNegotiationImpossible:
		return a.facts.negotiationImpossible()
	case GuardDirectedPossible:
		return a.facts.OfficialPrice
	case GuardNetworkPossible:
		return a.facts.networkPossible()
	case GuardIdentical:
		_, ok := NegotiatedPrice(e.Filed, e.HarmsOthers)
		return ok
	case GuardInTerm:
		return zhixing.TriOf(s.within(e, g.o))
	case GuardTermIsOver:
		return s.termOver(e, g.o)
	case GuardAllIn:
		return zhixing.TriOf(a.allIn(s.state == PriceNetworkCorrecting))
	case GuardAnyIn:
		return zhixing.TriOf(a.count(func(r *PlatformReport) bool { return r.inTime() }) > 0)
	case GuardExtensionOpen:
		c, err := clockNetwork(s.reports, s.stays, e.Meta.On, *g.o)
		if err != nil {
			g.err = err
			return zhixing.Unknown
		}
		return zhixing.TriOf(c.Extended == zhixing.Yes && s.extendedOn.IsZero())
	case GuardAllDefective:
		return zhixing.TriOf(a.count(func(r *PlatformReport) bool { return r.inTime() && len(r.Defects) == 0 }) == 0)
	case GuardSomeLeft:
		if s.method != MethodNetwork {
			return zhixing.Yes
		}
		_, _, ok, err := NetworkPrice(a.reports, *g.o)
		if err != nil {
			g.err = err
		}
		return zhixing.TriOf(ok)
	case GuardMoreInstitutions:
		return zhixing.TriOf(s.institution+1 < len(s.institutions))
	case GuardExtensionInOrder:
		d, err := s.appraisalDue(g.o)
		if err != nil {
			g.err = err
			return zhixing.Unknown
		}
		return zhixing.TriOf(len(s.extensions) < 2 && e.Days >= 1 && e.Days <= 15 && !s.commissioned.IsZero() && !e.Meta.On.After(d.RawEnd.AddDays(-5)))
	case GuardDefective:
		return zhixing.TriOf(len(e.Defects) > 0)
	case GuardAllTermsOver:
		return zhixing.TriOf(s.objectionTermsOver(e.Meta.On, g.o))
	case GuardOthersOpen:
		return zhixing.TriOf(a.openObjections() || e.Kind == PriceObjectionDecided && e.Reconsidered == zhixing.Yes && g.o.Reconsideration == ReconsiderationBlocks)
	case GuardAdmissible:
		return zhixing.TriOf(s.admissible(e))
	case GuardQualification:
		return zhixing.TriOf(a.hasGround(e, ObjectionGround.qualification))
	case GuardSubstantive:
		return zhixing.TriOf(a.hasGround(e, ObjectionGround.substantive))
	case GuardUpheld:
		return e.Upheld
	case GuardNetworkMethod:
		return zhixing.TriOf(s.method == MethodNetwork)
	case GuardAfterObjection:
		return zhixing.TriOf(s.afterObject)
	case GuardAccepted:
		return e.Accepted
	case GuardNegative:
		return e.Negative
	case GuardWasNetwork:
		return zhixing.TriOf(s.before == PriceNetwork)
	case GuardWasNetworkCorrecting:
		return zhixing.TriOf(s.before == PriceNetworkCorrecting)
	case GuardWasSelecting:
		return zhixing.TriOf(s.before == PriceSelecting)
	case GuardWasAppraisal:
		return zhixing.TriOf(s.before == PriceAppraisal)
	case GuardWasAppraisalCorrecting:
		return zhixing.TriOf(s.before == PriceAppraisalCorrecting)
	case GuardWithinValidity:
		if s.ref.ValidTo.IsZero() {
			return zhixing.Yes // negotiated without an end
		}
		return zhixing.TriOf(!e.Meta.On.After(s.ref.ValidTo))
	case GuardReportMethod:
		return zhixing.TriOf(s.ref.Method == MethodNetwork || s.ref.Method == MethodAppraisal)
	}
	return zhixing.Unknown
}

func (s *priceStatus) count(ok func(*PlatformReport) bool) int {
	n := 0
	for i := range s.reports {
		if ok(&s.reports[i]) {
			n++
		}
	}
	return n
}

// allIn: every platform has reported; while correcting, none of those asked is
// still defective or uncorrected.
func (s *priceStatus) allIn(correcting bool) bool {
	return len(s.reports) > 0 && s.count(func(r *PlatformReport) bool {
		if correcting {
			return r.inTime() && (s.afterObject && r.Objection == ObjectionUpheldUncorrected || !s.afterObject && len(r.Defects) > 0)
		}
		return r.Reported.IsZero()
	}) == 0
}

func (s *priceStatus) openObjections() bool {
	for _, ob := range s.objections {
		if !ob.decided {
			return true
		}
	}
	return false
}

// hasGround looks at the event's grounds, or for a ruling at those of the objection
// it decides.
func (s *priceStatus) hasGround(e *PriceEvent, is func(ObjectionGround) bool) bool {
	grounds := e.Grounds
	if e.Kind == PriceObjectionDecided {
		for _, ob := range s.objections {
			if ob.decided && (e.Recipient == "" || e.Recipient == ob.by) && (e.Platform == "" || e.Platform == ob.platform) {
				grounds = ob.grounds
			}
		}
	}
	for _, g := range grounds {
		if is(g) {
			return true
		}
	}
	return false
}

// admissible: grounds of art 22 against reports of platforms and appraisers, of art
// 23 against an appraisal only (AUC-18, 19); an objection after a correction or a
// review is not accepted (AUC-20).
func (s *priceStatus) admissible(e *PriceEvent) bool {
	if s.method != MethodNetwork && s.method != MethodAppraisal || s.afterObject {
		return false
	}
	for _, g := range e.Grounds {
		if !objectionGroundNames.Valid(g) || s.method == MethodNetwork && (g.substantive() || g == GroundProcedure) {
			return false
		}
	}
	return len(e.Grounds) > 0
}

// within reports whether e came before its own term ended.
func (s *priceStatus) within(e *PriceEvent, o *Options) bool {
	on := e.Meta.On
	switch e.Kind {
	case PriceDirectedResult:
		return s.due.IsZero() || !on.After(s.due)
	case PriceReport, PriceExtensionApplied:
		c, err := clockNetwork(s.reports, s.stays, s.clockDay(on), *o)
		i := s.platform(e.Platform)
		return err == nil && i >= 0 && c.Due[i].Within(on)
	case PriceObjection:
		for _, d := range s.recipients {
			if d.to == e.Recipient {
				end, err := objectionTerm.EndWith(d.on, o.calendar(), o.Roll)
				return err == nil && !on.Before(d.on) && end.Within(on)
			}
		}
		return false
	}
	return true
}

// clockDay is the day the network clock is asked with: once the extension was
// granted it stands.
func (s *priceStatus) clockDay(on zhixing.Date) zhixing.Date {
	if s.extendedOn.IsZero() {
		return on
	}
	return s.extendedOn
}

// objectionTerm is the term to object to a report (REFPRICE-2018 22, 23).
var objectionTerm = zhixing.Period{N: 5, Unit: zhixing.Days, Class: zhixing.PartyTerm, Rule: "AUC-18", Cite: zhixing.Citation{Instrument: "REFPRICE-2018", Article: 22, Paragraph: 1}}

func (s *priceStatus) objectionTermsOver(on zhixing.Date, o *Options) bool {
	for _, d := range s.recipients {
		end, err := objectionTerm.EndWith(d.on, o.calendar(), o.Roll)
		if err != nil || !end.Over(on) {
			return false
		}
	}
	return len(s.recipients) > 0
}

// appraisalDue is the appraiser's term: 30 days from the commission, extensions
// added, stays not counted (AUC-15).
func (s *priceStatus) appraisalDue(o *Options) (zhixing.Deadline, error) {
	n, cite := 30, rp(19, 1)
	if s.reissue {
		n, cite = 15, rp(19, 4)
	}
	term := zhixing.Period{N: n, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "AUC-15", Cite: cite}
	d, err := term.EndExcludingWith(s.commissioned, s.stays, o.calendar(), o.Roll)
	for _, days := range s.extensions {
		if err != nil || d.Paused {
			break
		}
		by := zhixing.Period{N: days, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "AUC-15", Cite: rp(19, 2)}
		d, err = d.Extend(by, s.stays, o.calendar(), o.Roll)
	}
	return d, err
}

// termOver answers for the term that runs in the present state.
func (s *priceStatus) termOver(e *PriceEvent, o *Options) zhixing.Tri {
	on := e.Meta.On
	var d zhixing.Deadline
	var err error
	switch s.state {
	case PriceNegotiating, PriceDirected:
		if s.due.IsZero() {
			return zhixing.Yes // no term recorded: the event says it is over
		}
		return zhixing.TriOf(on.After(s.due))
	case PriceNetwork:
		if len(s.reports) == 0 {
			return zhixing.No
		}
		c, err := clockNetwork(s.reports, s.stays, s.clockDay(on), *o)
		if err != nil {
			return zhixing.Unknown
		}
		for i := range c.Due {
			if !c.Due[i].Over(on) {
				return zhixing.No
			}
		}
		return zhixing.Yes
	case PriceNetworkCorrecting:
		d, err = networkTerm("AUC-12", rp(12)).EndExcludingWith(s.correctFrom, s.stays, o.calendar(), o.Roll)
	case PriceAppraisal:
		if s.commissioned.IsZero() {
			return zhixing.No
		}
		d, err = s.appraisalDue(o)
	case PriceAppraisalCorrecting:
		d, err = networkTerm("AUC-15", rp(20)).EndExcludingWith(s.correctFrom, s.stays, o.calendar(), o.Roll)
	case PriceObjectionSubstantive:
		d, err = explainTerm.EndWith(s.passedOn, o.calendar(), o.Roll)
	default:
		return zhixing.Yes
	}
	if err != nil {
		return zhixing.Unknown
	}
	return zhixing.TriOf(d.Over(on))
}

// explainTerm is the appraiser's term to explain in writing (REFPRICE-2018 23).
var explainTerm = zhixing.Period{N: 5, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "AUC-19", Cite: zhixing.Citation{Instrument: "REFPRICE-2018", Article: 23, Paragraph: 1}}
