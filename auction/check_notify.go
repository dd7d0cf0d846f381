package auction

import "github.com/zhixing-go/zhixing"

// notifyTerm is how long before which event people are notified: online 3 days
// before the notice is published, in a traditional auction 5 days before the
// auction (AUC-35), of a vessel 30 days before it (AUC-70): different clocks.
func notifyTerm(k LotKind, r Regime) zhixing.Period {
	if k == LotVessel {
		return zhixing.Period{N: 30, Unit: zhixing.Days, Class: zhixing.Backward, Rule: "AUC-70", Cite: citeP("MPL-1999", 33, 1)}
	}
	if r == RegimeTraditional {
		return zhixing.Period{N: 5, Unit: zhixing.Days, Class: zhixing.Backward, Rule: "AUC-35", Cite: trad(11, 1)}
	}
	return zhixing.Period{N: 3, Unit: zhixing.Days, Class: zhixing.Backward, Rule: "AUC-35", Cite: net(16, 1)}
}

// deemedNotified is the day a person counts as notified: the day of the notice, or
// five days after publication on the platform (AUC-35; NET-AUC-2016 16(1)).
func deemedNotified(notifiedOn, publishedOn zhixing.Date) zhixing.Date {
	if notifiedOn.IsZero() {
		return publishedOn.AddDays(5)
	}
	return notifiedOn
}

// askNotified judges the notices to parties, secured creditors and priority
// purchasers (AUC-35).
func (f *findings) askNotified(t *Terms, x *RoundFacts, o Options) {
	term := notifyTerm(x.Kind, x.Regime)
	event := t.NoticeOn
	if x.Regime == RegimeTraditional || x.Kind == LotVessel {
		event = t.Start.Date()
	}
	d, err := term.EndWith(event, o.calendar(), o.Roll)
	if err != nil {
		return
	}
	ask := func(who string, on zhixing.Date, waived zhixing.Tri) {
		p := point{rule: term.Rule, code: "notified_in_time", subject: who, else_: zhixing.Breach, cites: cites(term.Cite), missing: []string{"notified_on"}, args: []zhixing.Arg{zhixing.DateArg("latest", d.End)},
			msg: text("至迟于{latest}通知", "notified by {latest} at the latest")}
		switch {
		case waived == zhixing.Yes:
			p.is, p.msg = zhixing.Yes, text("已书面放弃，无须通知", "waived in writing: no notice needed")
		case !on.IsZero():
			p.is = zhixing.TriOf(d.Within(on))
		}
		f.ask(p)
	}
	if len(x.Notified) == 0 && t.Stage == StageAuction {
		f.ask(point{rule: term.Rule, code: "parties_notified", msg: text("应通知当事人和已知优先购买权人", "the parties and known priority purchasers are to be notified"), cites: cites(term.Cite), missing: []string{"notified"}})
	}
	for i := range x.Notified {
		n := &x.Notified[i]
		if n.Secured == zhixing.Yes && x.Regime == RegimeOnline && o.NotifySecured == SecuredNotListed {
			continue
		}
		ask(string(n.Party), deemedNotified(n.NotifiedOn, n.PublishedOn), n.Waived)
	}
	for i := range x.Priority {
		r := &x.Priority[i]
		ask(string(r.Holder), deemedNotified(r.NotifiedOn, r.PublishedOn), r.Waived)
	}
}
