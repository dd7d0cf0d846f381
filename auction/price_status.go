package auction

import (
	"slices"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/machine"
)

// priceStatus is what the events so far amount to. It is copied on every step: a
// slice is cloned before it is written to.
type priceStatus struct {
	state, before PriceState // before: the state a stay interrupted
	method        PriceMethod
	facts         MethodFacts
	seizedOn      zhixing.Date
	startedOn     zhixing.Date
	due           zhixing.Date // last day of the term set by the court
	reports       []PlatformReport
	extendedOn    zhixing.Date // network: the day the extension was granted
	correctFrom   zhixing.Date // corrections asked on this day
	institutions  []string
	institution   int
	commissioned  zhixing.Date // appraiser received the commission
	extensions    []int        // days of each extension granted
	stays         []zhixing.Span
	received      zhixing.Date // report received by the court: to be sent in 3 days
	result        zhixing.Money
	validTo       zhixing.Date
	recipients    []delivery
	objections    []objection
	afterObject   bool         // the correction under way follows an objection
	passedOn      zhixing.Date // objection passed on to the appraiser
	reissue       bool
	ref           ReferencePrice
	resultOn      zhixing.Date
}

type delivery struct {
	to zhixing.PartyID
	on zhixing.Date // received, or deemed received
}

type objection struct {
	by       zhixing.PartyID
	platform string
	grounds  ObjectionGrounds
	decided  bool
	upheld   bool
}

func (g ObjectionGround) qualification() bool { return g == GroundUnqualified || g == GroundProcedure }

func (g ObjectionGround) substantive() bool { return g >= GroundStandard }

// step judges e by the table and returns the status after it.
func (s priceStatus) step(e *PriceEvent, o *Options) (priceStatus, error) {
	if err := e.check(); err != nil {
		return s, err
	}
	g := priceGuards{s: &s, e: e, o: o}
	next, pending := s.prepare(e, o)
	g.after = &next
	r := priceMachine().Step(s.state, e.Kind, machine.Everyone, g.eval)
	if g.err != nil {
		return s, g.err
	}
	if r.Verdict != machine.Taken {
		return s, s.refuse(e, o, r, g.eval)
	}
	if pending != nil {
		return s, pending
	}
	next.enter(e, s.state, r.To, o)
	return next, nil
}

// prepare books what the event says, before its way is decided: guards such as
// "all reports are in" look at the status with the event in it.
func (s priceStatus) prepare(e *PriceEvent, o *Options) (priceStatus, error) {
	n, on := s, e.Meta.On
	switch e.Kind {
	case PriceStart:
		n.seizedOn, n.startedOn = e.SeizedOn, on
	case PriceFactsEstablished:
		n.facts, n.due = *e.Facts, e.Due
	case PriceCommissioned:
		if i := n.platform(e.Platform); i >= 0 && !n.reports[i].Received.IsZero() {
			return s, input("platform", e.Platform, "AUC-11", "该平台已收到委托", "this platform has the commission already")
		}
		n.reports = append(slices.Clone(s.reports), PlatformReport{Platform: e.Platform, Received: on})
	case PriceExtensionApplied:
		if s.state == PriceAppraisal {
			n.extensions = append(slices.Clone(s.extensions), e.Days)
			break
		}
		return n, n.editReport(e, func(r *PlatformReport) { r.ExtensionApplied = on })
	case PriceReport:
		if s.state == PriceAppraisal {
			n.result, n.validTo, n.received, n.resultOn = e.Amount.Amount, e.ValidTo, on, on
			break
		}
		late := zhixing.TriOf(!s.within(e, o))
		return n, n.editReport(e, func(r *PlatformReport) {
			r.Reported, r.Result, r.ValidTo, r.Defects, r.Late = on, e.Amount, e.ValidTo, e.Defects, late
		})
	case PriceCorrected:
		if s.state == PriceNetworkCorrecting {
			if s.termOver(e, o) == zhixing.Yes {
				return s, input("on", on.String(), "AUC-12", "补正已逾期", "the correction is out of time")
			}
			return n, n.editReport(e, func(r *PlatformReport) {
				r.Reported, r.Defects, r.Late = on, e.Defects, zhixing.No
				if e.Amount.Given {
					r.Result = e.Amount
				}
				if r.Objection == ObjectionUpheldUncorrected {
					r.Objection = ObjectionCorrected
				}
			})
		}
		if len(e.Defects) > 0 {
			return s, input("defects", "", "AUC-15", "补正后仍有缺陷，不能视为补正", "still defective: no correction")
		}
		if e.Amount.Given {
			n.result = e.Amount.Amount
		}
		n.received = on
	case PriceThreeOrdered:
		n.institutions, n.institution = slices.Clone(e.Institutions), 0
	case PriceAppraisalStarted:
		if !s.commissioned.IsZero() {
			return s, input("kind", "", "AUC-15", "已收到委托", "the commission was received already")
		}
		n.commissioned = on
	case PriceDelivery:
		at := on
		if e.Published == zhixing.Yes {
			at = on.AddDays(15) // REFPRICE-2018 21(2): publication for 15 days counts as receipt
		}
		n.recipients = append(slices.Clone(s.recipients), delivery{e.Recipient, at})
	case PriceObjection:
		if s.method == MethodNetwork && n.platform(e.Platform) < 0 {
			return s, input("platform", e.Platform, "AUC-18", "须写明所异议的报告", "name the report objected to")
		}
		n.objections = append(slices.Clone(s.objections), objection{by: e.Recipient, platform: e.Platform, grounds: e.Grounds})
		if i := n.platform(e.Platform); i >= 0 {
			n.reports = slices.Clone(s.reports)
			n.reports[i].Objection = ObjectionPending
		}
	case PriceObjectionDecided:
		return n, n.decideObjection(e)
	case PriceExplained:
		if e.Accepted == zhixing.Yes {
			n.settleObjections(e.Recipient)
		}
	case PriceReviewConcluded:
		n.settleObjections("") // the review answers all of them
	}
	return n, nil
}

func (s *priceStatus) platform(name string) int {
	return slices.IndexFunc(s.reports, func(r PlatformReport) bool { return r.Platform == name })
}

// editReport changes one platform's report on a copy.
func (n *priceStatus) editReport(e *PriceEvent, edit func(*PlatformReport)) error {
	i := n.platform(e.Platform)
	if i < 0 {
		return input("platform", e.Platform, "AUC-11", "该平台未受委托", "this platform has no commission")
	}
	if e.Kind == PriceReport && n.reports[i].Result.Given {
		return input("platform", e.Platform, "AUC-11", "该平台已出具报告", "this platform has reported already")
	}
	n.reports = slices.Clone(n.reports)
	edit(&n.reports[i])
	return nil
}

// decideObjection books the ruling on the open objection it belongs to: that of the
// recipient (and platform) named, else the only one open.
func (n *priceStatus) decideObjection(e *PriceEvent) error {
	n.objections = slices.Clone(n.objections)
	for i := range n.objections {
		ob := &n.objections[i]
		if ob.decided || e.Recipient != "" && e.Recipient != ob.by || e.Platform != "" && e.Platform != ob.platform {
			continue
		}
		ob.decided, ob.upheld = true, e.Upheld == zhixing.Yes
		if j := n.platform(ob.platform); j >= 0 {
			n.reports = slices.Clone(n.reports)
			n.reports[j].Objection = ObjectionRejected
			if ob.upheld {
				n.reports[j].Objection = ObjectionUpheldUncorrected
			}
		}
		return nil
	}
	return input("recipient", string(e.Recipient), "AUC-18", "没有此项未决异议", "no such objection is open")
}

// settleObjections closes what is open of an objector who accepts the explanation, or
// of everybody for "" (AUC-19).
func (n *priceStatus) settleObjections(by zhixing.PartyID) {
	n.objections = slices.Clone(n.objections)
	for i := range n.objections {
		if ob := &n.objections[i]; by == "" || ob.by == by {
			ob.decided = true
		}
	}
}

// enter books what follows from the way taken.
func (n *priceStatus) enter(e *PriceEvent, from, to PriceState, o *Options) {
	on := e.Meta.On
	n.state = to
	switch {
	case to == PriceStayed:
		n.before = from
		n.stays = append(slices.Clone(n.stays), zhixing.Span{From: on})
	case from == PriceStayed && len(n.stays) > 0:
		n.stays = slices.Clone(n.stays)
		if last := len(n.stays) - 1; n.stays[last].From == on {
			n.stays = n.stays[:last] // ended on its own day: nothing to leave out
		} else {
			n.stays[last].To = on
		}
	case from == PriceNetwork && e.Kind == PriceTermOver && to == PriceNetwork:
		n.extendedOn = on
	case from == PriceAppraisal && e.Kind == PriceTermOver && to == PriceAppraisal, from != PriceAppraisal && from != PriceSelecting && to == PriceAppraisal && e.Kind != PriceReissue:
		n.nextInstitution()
	}
	if to != from {
		n.changeState(e, from, to, o)
	}
	if e.Kind == PricePartiesAgree {
		n.method = MethodNegotiation
	}
	if to == PriceFixed && from != PriceFixed {
		n.fix(e, o)
	}
	if to == PriceClosed {
		n.ref.UsableUntil = UsableUntil(n.ref.ValidTo)
	}
}

func (n *priceStatus) changeState(e *PriceEvent, from, to PriceState, o *Options) {
	on := e.Meta.On
	switch to {
	case PriceNegotiating:
		n.method, n.due = MethodNegotiation, e.Due
	case PriceDirected:
		n.method, n.due = MethodDirected, e.Due
	case PriceNetwork:
		if from == PriceStayed {
			break
		}
		n.method = MethodNetwork
		n.reports, n.extendedOn, n.recipients, n.objections, n.afterObject = nil, zhixing.Date{}, nil, nil, false
	case PriceSelecting:
		if from == PriceStayed {
			break
		}
		n.method = MethodAppraisal
		n.institutions, n.institution, n.commissioned, n.extensions, n.recipients, n.objections, n.afterObject = nil, 0, zhixing.Date{}, nil, nil, nil, false
	case PriceAppraisal:
		if e.Kind == PriceReissue {
			n.reissue, n.commissioned, n.extensions, n.recipients, n.objections, n.afterObject = true, zhixing.Date{}, nil, nil, nil, false
		}
	case PriceNetworkCorrecting, PriceAppraisalCorrecting:
		if from != PriceStayed {
			n.correctFrom = on
			n.afterObject = from == PriceObjectionFormal || from == PriceTechnicalReview
		}
	case PriceDelivered:
		if from == PriceNetwork || from == PriceNetworkCorrecting {
			n.received = on
		}
	case PriceObjectionSubstantive:
		n.passedOn = on
	case PriceTechnicalReview:
		n.due = e.Due
	case PriceInvestigating:
		n.reports, n.institutions, n.recipients, n.objections = nil, nil, nil, nil
	}
}

func (n *priceStatus) nextInstitution() {
	n.institution++
	n.commissioned, n.extensions, n.recipients, n.objections, n.afterObject, n.stays = zhixing.Date{}, nil, nil, nil, false, nil
}

// fix books the price (AUC-09, 10, 16, 21).
func (n *priceStatus) fix(e *PriceEvent, o *Options) {
	ref := ReferencePrice{Method: n.method, FixedOn: e.Meta.On}
	switch n.method {
	case MethodNegotiation:
		ref.Amount, ref.ValidTo = e.Filed[0].Amount, e.ValidTo
	case MethodDirected:
		ref.Amount, ref.ValidTo = e.Amount.Amount, e.ValidTo
	case MethodNetwork:
		price, used, _, _ := NetworkPrice(n.reports, *o)
		ref.Amount = price
		for _, i := range used {
			ref.Sources = append(ref.Sources, n.reports[i].Platform)
			if v := n.reports[i].ValidTo; ref.ValidTo.IsZero() || v.Before(ref.ValidTo) {
				ref.ValidTo = v // the first to run out
			}
		}
	case MethodAppraisal:
		ref.Amount, ref.ValidTo = n.result, n.validTo
		if n.institution < len(n.institutions) {
			ref.Sources = []string{n.institutions[n.institution]}
		}
	}
	n.ref = ref
}
