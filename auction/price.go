package auction

import (
	"fmt"
	"slices"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/eventlog"
	"github.com/zhixing-go/zhixing/internal/machine"
)

// Price is the procedure that fixes a reference price (确定财产处置参考价程序, AUC-07
// to AUC-29), as a log of events. It is immutable: Apply returns the next value. The
// zero value is a procedure not started, under the default options.
type Price struct {
	log  eventlog.Log[PriceEvent]
	opts Options
	st   priceStatus
}

// NewPrice returns a procedure not started under o.
func NewPrice(o Options) (Price, error) { return Price{opts: o}, o.Check() }

// Apply judges e and returns the procedure with it. An event given twice is a
// no-op; a refused one is a *zhixing.RefusedError and changes nothing. A correction,
// or an event that happened before others already recorded, has the whole log
// judged again.
func (p Price) Apply(e PriceEvent) (Price, error) {
	known, err := p.log.Check(e)
	if known || err != nil {
		return p, err
	}
	next := Price{log: p.log.Append(e), opts: p.opts}
	if p.log.AtEnd(e) {
		if next.st, err = p.st.step(&e, &p.opts); err != nil {
			return p, err
		}
		return next, nil
	}
	for _, x := range next.log.Effective() {
		if next.st, err = next.st.step(&x, &p.opts); err != nil {
			return p, err
		}
	}
	return next, nil
}

// ReplayPrice judges every event in the order recorded and stops at the first
// refusal.
func ReplayPrice(events []PriceEvent, o Options) (Price, error) {
	p, err := NewPrice(o)
	if err != nil {
		return Price{}, err
	}
	for i := range events {
		if p, err = p.Apply(events[i]); err != nil {
			return p, fmt.Errorf("events[%d]: %w", i, err)
		}
	}
	return p, nil
}

// LoadPrice rebuilds a stored procedure without judging: an event that would be
// refused is kept, leaves the state as it is, and is reported as a finding.
func LoadPrice(events []PriceEvent, o Options) (Price, []zhixing.Finding, error) {
	p, err := NewPrice(o)
	if err != nil {
		return Price{}, nil, err
	}
	for i := range events {
		known, err := p.log.Check(events[i])
		if err != nil {
			return Price{}, nil, fmt.Errorf("events[%d]: %w", i, err)
		}
		if !known {
			p.log = p.log.Append(events[i])
		}
	}
	var list []zhixing.Finding
	for _, x := range p.log.Effective() {
		st, err := p.st.step(&x, &o)
		if err != nil {
			list = append(list, zhixing.Finding{Rule: "AUC-29", Status: zhixing.NotMet, Severity: zhixing.Warning, Subject: string(x.Meta.ID), Code: "event_out_of_order",
				Message: text("{kind}：与程序规则不符", "{kind}: against the rules of the procedure"), Args: []zhixing.Arg{zhixing.TextArg("kind", text(x.Kind.Label(zhixing.ZH), x.Kind.Label(zhixing.EN)))}})
			continue
		}
		p.st = st
	}
	return p, list, nil
}

// State returns where the procedure stands.
func (p Price) State() PriceState { return p.st.state }

// Method returns the method being tried, or by which the price was fixed; 0 before.
func (p Price) Method() PriceMethod { return p.st.method }

// Events returns the events in the order they were recorded.
func (p Price) Events() []PriceEvent { return p.log.Events() }

// Reports returns the platforms' reports of a network inquiry, in the order the
// platforms were commissioned.
func (p Price) Reports() []PlatformReport { return slices.Clone(p.st.reports) }

// Institution returns the appraiser commissioned now, and his place from 1; 0 when
// there is none.
func (p Price) Institution() (name string, place int) {
	if p.st.institution < len(p.st.institutions) {
		return p.st.institutions[p.st.institution], p.st.institution + 1
	}
	return "", 0
}

// Reference returns the reference price once it is fixed; ok stays true when it was
// used or has expired.
func (p Price) Reference() (ref ReferencePrice, ok bool) {
	switch p.st.state {
	case PriceFixed, PriceClosed, PriceExpired:
		return p.st.ref, true
	}
	return ReferencePrice{}, false
}

// PriceOption is an event that is open in the present state, with what it needs.
type PriceOption struct {
	Event PriceEventKind `json:"event"`
	To    PriceState     `json:"to"`
	Rule  zhixing.RuleID `json:"rule"`
	Needs []PriceGuard   `json:"-"` // conditions that do not hold or are not known yet
}

// Allowed lists the kinds of events open in the present state. A kind not listed is
// refused whatever its facts.
func (p Price) Allowed() []PriceOption {
	var out []PriceOption
	for _, o := range priceMachine().Allowed(p.st.state, machine.Everyone, nil) {
		x := PriceOption{Event: o.Event, To: o.To, Rule: o.Row.Rule}
		for _, g := range o.Row.Guards {
			x.Needs = append(x.Needs, g.Name)
		}
		out = append(out, x)
	}
	return out
}

// refuse says why the table refuses e.
func (s *priceStatus) refuse(e *PriceEvent, o *Options, r machine.Result[PriceState, PriceEventKind, PriceGuard], eval func(PriceGuard) zhixing.Tri) error {
	err := &zhixing.RefusedError{Event: e.Meta.ID, Type: e.Kind.String(), Rule: "AUC-29"}
	if r.Row == nil {
		err.Findings = []zhixing.Finding{{Rule: "AUC-29", Status: zhixing.NotMet, Severity: zhixing.Breach, Code: "not_open_in_state",
			Message: text("程序处于“{state}”时不得有此事件", "no such event while the procedure is at: {state}"), Args: []zhixing.Arg{zhixing.TextArg("state", text(s.state.Label(zhixing.ZH), s.state.Label(zhixing.EN)))}}}
		return err
	}
	err.Rule = r.Row.Rule
	for _, n := range priceMachine().Needs(nil, s.state, e.Kind, machine.Everyone, eval) {
		x := zhixing.Finding{Rule: n.Rule, Status: zhixing.NotMet, Severity: zhixing.Breach, Code: n.Guard.Name.String(),
			Message: text("须符合：{guard}", "needs: {guard}"), Args: []zhixing.Arg{zhixing.TextArg("guard", text(n.Guard.Name.Label(zhixing.ZH), n.Guard.Name.Label(zhixing.EN)))}}
		if !n.Guard.Want {
			x.Message = text("须不存在：{guard}", "must not be the case: {guard}")
		}
		if n.Have == zhixing.Unknown {
			x.Status, x.Missing = zhixing.Undetermined, missingFor(n.Guard.Name)
		}
		err.Findings = append(err.Findings, x)
	}
	return err
}

// missingFor names the facts behind a guard that is unknown.
func missingFor(g PriceGuard) []string {
	switch g {
	case GuardStatutoryAppraisal:
		return []string{"facts.appraisal_by_law", "facts.both_ask_appraisal"}
	case GuardBothAskDirected:
		return []string{"facts.both_ask_directed", "facts.official_price"}
	case GuardBothAskNetwork:
		return []string{"facts.both_ask_network", "facts.survey_needed", "facts.network_conditions"}
	case GuardNegotiationImpossible:
		return []string{"facts.party_refuses", "facts.party_untraceable"}
	case GuardDirectedPossible:
		return []string{"facts.official_price"}
	case GuardNetworkPossible:
		return []string{"facts.survey_needed", "facts.network_conditions"}
	case GuardIdentical:
		return []string{"harms_others"}
	case GuardUpheld:
		return []string{"upheld"}
	case GuardAccepted:
		return []string{"accepted"}
	case GuardNegative:
		return []string{"negative"}
	}
	return []string{g.String()}
}
