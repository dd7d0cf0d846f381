package interest

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// For returns the account of one debtor (DIST-12): of a joint debtor, guarantor or
// supplementary debtor the whole claim with the expiry at which its own delay began;
// of a share debtor its share alone. A payment by any joint debtor lowers the claim
// for all, so their accounts take the same events; Events picks those of a share
// debtor. The doubled part is computed once per account and never added up over
// joint debtors.
func (t Title) For(id zhixing.PartyID, o Options) (Title, error) {
	k := slices.IndexFunc(t.Debtors, func(d Debtor) bool { return d.ID == id })
	if k < 0 {
		return Title{}, &zhixing.InputError{Field: "debtor", Value: string(id), Rule: "DIST-12", Reason: zhixing.Text{ZH: "没有该债务人", EN: "no such debtor"}}
	}
	if err := t.Check(); err != nil {
		return Title{}, err
	}
	d := t.Debtors[k]
	t.Debtors = nil
	t.Items, t.Orders = slices.Clone(t.Items), slices.Clone(t.Orders)
	if d.Liability == ShareLiability {
		t.Items = slices.DeleteFunc(t.Items, func(it Item) bool { return !slices.Contains(d.Items, it.ID) })
		for i := range t.Orders {
			t.Orders[i].Items = slices.DeleteFunc(slices.Clone(t.Orders[i].Items), func(id string) bool { return !slices.Contains(d.Items, id) })
		}
		gone := func(x Order) bool { return x.Compound == nil && len(x.Items) == 0 }
		var dropped []string
		for i := range t.Orders {
			if gone(t.Orders[i]) {
				dropped = append(dropped, t.Orders[i].ID)
			}
		}
		for i := range t.Orders {
			if x := t.Orders[i].Compound; x != nil {
				c := *x
				c.Of = slices.DeleteFunc(slices.Clone(c.Of), func(id string) bool { return slices.Contains(dropped, id) })
				t.Orders[i].Compound = &c
			}
		}
		t.Orders = slices.DeleteFunc(t.Orders, func(x Order) bool { return gone(x) || x.Compound != nil && len(x.Compound.Of) == 0 })
	}
	for i := range t.Items {
		if d.Expiry != "" {
			t.Items[i].Expiry = d.Expiry
		}
		if d.Liability == GuarantorLiability && o.Guarantor == GuarantorOwesNoDoubled {
			t.Items[i].Inclusion = OutOfBase
		}
	}
	return t, nil
}

// Events returns the events of a debtor's account: those paid by a share debtor, and
// all of them for every other.
func (t Title) Events(id zhixing.PartyID, events []Satisfaction) []Satisfaction {
	k := slices.IndexFunc(t.Debtors, func(d Debtor) bool { return d.ID == id })
	if k < 0 || t.Debtors[k].Liability != ShareLiability {
		return events
	}
	var own []Satisfaction
	for i := range events {
		if events[i].By == id {
			own = append(own, events[i])
		}
	}
	return own
}

// BalanceFor returns what one debtor owes on a day. A guarantor that owes more than
// the principal debtor, the first joint one, is reported: its liability may not
// exceed the debtor's (CC-SEC-2020 3).
func BalanceFor(t Title, id zhixing.PartyID, events []Satisfaction, on zhixing.Date, o Options) (Statement, error) {
	own, err := t.For(id, o)
	if err != nil {
		return Statement{}, err
	}
	st, err := Balance(own, t.Events(id, events), on, o)
	if err != nil {
		return Statement{}, err
	}
	k := slices.IndexFunc(t.Debtors, func(d Debtor) bool { return d.ID == id })
	if t.Debtors[k].Liability == GuarantorLiability && !t.Accepted.IsZero() && !on.Before(t.Accepted) {
		st.Findings = append(st.Findings, zhixing.Finding{Rule: "DIST-14", Status: zhixing.Met, Severity: zhixing.Warning, Subject: string(id), Code: "guarantor_pleads_stop",
			Message: zhixing.Text{ZH: "主债务人破产受理后，保证人可以主张其债务同样停止计息；其自身迟延的加倍部分有争议", EN: "after acceptance against the debtor the guarantor may plead that its debt stops too; the doubled part for its own delay is arguable"},
			Cites:   []zhixing.Citation{{Instrument: "CC-SEC-2020", Article: 22}}})
	}
	first := slices.IndexFunc(t.Debtors, func(d Debtor) bool { return d.Liability == JointLiability })
	if t.Debtors[k].Liability != GuarantorLiability || first < 0 {
		return st, nil
	}
	main, err := t.For(t.Debtors[first].ID, o)
	if err != nil {
		return Statement{}, err
	}
	c, err := Compile(main, o)
	if err != nil {
		return Statement{}, err
	}
	w, err := c.Balance(events, on)
	if err != nil {
		return Statement{}, err
	}
	f := zhixing.Finding{Rule: "DIST-12", Status: zhixing.Met, Severity: zhixing.Info, Subject: string(id), Code: "guarantor_within_debtor",
		Message: zhixing.Text{ZH: "保证人欠{guarantor}，主债务人欠{debtor}", EN: "the guarantor owes {guarantor}, the debtor {debtor}"},
		Args:    []zhixing.Arg{zhixing.MoneyArg("guarantor", st.Total), zhixing.MoneyArg("debtor", w.Total)}, Cites: []zhixing.Citation{{Instrument: "CC-SEC-2020", Article: 3}}}
	if w.Total.Less(st.Total) {
		f.Status, f.Severity, f.Code = zhixing.NotMet, zhixing.Warning, "guarantor_exceeds_debtor"
	}
	st.Findings = append(st.Findings, f)
	return st, nil
}
