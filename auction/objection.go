package auction

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// ObjectionFacts is an attack on a price or the report behind it (AUC-18 to 20).
type ObjectionFacts struct {
	Method      PriceMethod       `json:"method"`
	Kind        LotKind           `json:"kind,omitzero"`
	Against     ObjectionTarget   `json:"against,omitzero"`
	Received    zhixing.Date      `json:"received"` // report received by the objector, or deemed to be
	On          zhixing.Date      `json:"on"`       // objection raised
	Grounds     ObjectionGrounds  `json:"grounds,omitempty"`
	Supervision SupervisionGround `json:"supervision,omitzero"` // shown by evidence
	FirstNotice zhixing.Date      `json:"first_notice,omitzero"`
}

// objectionTerms is the term to object to a report, by the day it was received.
func objectionTerms(k LotKind) zhixing.Timeline[int] {
	t := zhixing.Timeline[int]{Name: "price_objection_days", Basis: zhixing.BasisEvent, Entries: []zhixing.Entry[int]{
		{From: refPriceFrom, Value: 5, Cite: rp(22, 1), Confidence: zhixing.Verified},
		{From: traditionalFrom, Value: 10, Cite: cite("AUCTION-2004", 6), Confidence: zhixing.Recall},
	}}
	if k == LotLegalPersonShares {
		t.Entries[1] = zhixing.Entry[int]{From: legalSharesFrom, Value: 7, Cite: cite("LP-SHARES-2001", 11), Confidence: zhixing.Verified}
	}
	return t
}

// ObjectionDue is the last day to object to a report received on a day: five days, and
// before 2018-09-01 ten; of a listed company's state or legal-person shares seven then
// (AUC-00, 18, 19, 74).
func ObjectionDue(received zhixing.Date, k LotKind, o Options) (zhixing.Deadline, error) {
	e, err := objectionTerms(k).At(received)
	if err != nil {
		return zhixing.Deadline{}, err
	}
	return zhixing.Period{N: e.Value, Unit: zhixing.Days, Class: zhixing.PartyTerm, Rule: "AUC-18", Cite: e.Cite}.EndWith(received, o.calendar(), o.Roll)
}

// RouteObjection says how an attack on a price is dealt with (AUC-18 to 20;
// REFPRICE-2018 22 to 25). Not accepted are: an objection out of time, against a
// correction, explanation or technical review, against a negotiated or directed price,
// or against a network result for being wrong in substance. Supervision remains, on
// its own grounds, until the first notice is published.
func RouteObjection(x ObjectionFacts, o Options) (ObjectionRoute, zhixing.Deadline, Assessment, error) {
	f := findings{on: x.On}
	if x.Supervision != 0 {
		found := AcceptSupervision(x.Supervision, x.On, x.FirstNotice)
		a := Assessment{AsOf: x.On, Findings: []zhixing.Finding{found}}
		if found.Status == zhixing.Met {
			return RouteSupervision, zhixing.Deadline{}, a, nil
		}
		return RouteNotAccepted, zhixing.Deadline{}, a, nil
	}
	var p zhixing.Problems
	if x.On.IsZero() {
		p.Add("on", "", "AUC-18", text("须写明提出异议的日期", "the day of the objection is required"))
	}
	if len(x.Grounds) == 0 {
		p.Add("grounds", "", "AUC-18", text("须写明异议理由", "the grounds are required"))
	}
	for i, g := range x.Grounds {
		if !objectionGroundNames.Valid(g) {
			p.Add(indexPath("grounds", i), g.String(), "AUC-18", text("没有这种理由", "no such ground"))
		}
	}
	report := x.Method == MethodNetwork || x.Method == MethodAppraisal
	if report && x.Received.IsZero() {
		p.Add("received", "", "AUC-18", text("须写明收到报告的日期", "the day the report was received is required"))
	}
	if err := p.Err(); err != nil {
		return RouteNotAccepted, zhixing.Deadline{}, Assessment{}, err
	}
	c := rp(24, 1)
	if !report {
		c = rp(24, 2)
	}
	f.ask(point{rule: "AUC-20", code: "against_a_report", is: zhixing.TriOf(report && x.Against == AgainstReport), else_: zhixing.Breach, msg: text("对议价、定向询价以及补正说明、评审结论的异议不予受理", "no objection lies against a negotiated or directed price, a correction, an explanation or a technical review"), cites: cites(c)})
	var due zhixing.Deadline
	if report {
		var err error
		if due, err = ObjectionDue(x.Received, x.Kind, o); err != nil {
			return RouteNotAccepted, due, Assessment{}, err
		}
		rule, term := zhixing.RuleID("AUC-18"), due.Cite
		if since(x.Received, refPriceFrom) && !slices.ContainsFunc(x.Grounds, func(g ObjectionGround) bool { return !g.substantive() }) {
			rule, term = "AUC-19", rp(23, 1)
		}
		f.ask(point{rule: rule, code: "in_time", is: zhixing.TriOf(!x.On.Before(x.Received) && due.Within(x.On)), else_: zhixing.Breach, msg: text("收到报告后{days}日内（至{due}）提出", "raised within {days} days of receipt (to {due})"), args: []zhixing.Arg{zhixing.IntArg("days", due.Period.N), zhixing.DateArg("due", due.End)}, cites: cites(term)})
	}
	substantive, qualification := false, false
	for _, g := range x.Grounds {
		substantive = substantive || g.substantive()
		qualification = qualification || g.qualification()
	}
	if x.Method == MethodNetwork {
		f.ask(point{rule: "AUC-19", code: "no_substance_against_network", is: zhixing.TriOf(!substantive && !qualification), else_: zhixing.Breach, msg: text("对网络询价结果的高低不得提出异议，只能以财产信息错误、范围错误为由", "a network result is not attacked for being too low, only for wrong facts or scope"), cites: cites(rp(22, 1), rp(23, 1))})
	}
	a := Assessment{AsOf: x.On, Findings: f.list}
	switch {
	case a.Verdict() != zhixing.Met:
		return RouteNotAccepted, due, a, nil
	case substantive && qualification:
		return RouteFormalFirst, due, a, nil
	case substantive:
		return RouteSubstantive, due, a, nil
	}
	return RouteFormal, due, a, nil
}
