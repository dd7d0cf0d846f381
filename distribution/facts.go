package distribution

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// AssetOf reads a sale as an asset with the costs that come off its price
// (拍卖、变卖成交, DIST-06, 30): the price, its costs, the debtor's taxes, the land
// premium. Interest on what it pays stops when the deal ruling was served.
func AssetOf(s zhixing.LotSold) (Asset, []Cost, error) {
	var p zhixing.Problems
	id := s.Asset
	if id == "" {
		id = zhixing.AssetID(s.Lot)
	}
	if id == "" {
		p.Add("asset", "", "DIST-31", needsID)
	}
	if s.RulingServed.IsZero() {
		p.Add("ruling_served", "", "DIST-06", zhixing.Text{ZH: "须写明成交裁定送达之日", EN: "the day the deal ruling was served is required"})
	}
	if err := p.Err(); err != nil {
		return Asset{}, nil, err
	}
	a := Asset{ID: id, Price: s.Price, RealisedOn: s.RulingServed, RulingServedOn: s.RulingServed, FundsOn: s.MoneyReceived}
	var costs []Cost
	for i, c := range s.Costs {
		costs = append(costs, Cost{ID: string(id) + "/cost" + itoa(i+1), Kind: RealisationCost, Asset: id, Amount: c.Amount, Payee: c.Advanced})
	}
	if s.SellerTax.Given {
		costs = append(costs, Cost{ID: string(id) + "/seller_tax", Kind: SaleTax, Asset: id, Amount: s.SellerTax.Amount})
	}
	if s.LandPremium.Given {
		costs = append(costs, Cost{ID: string(id) + "/land_premium", Kind: LandPremium, Asset: id, Amount: s.LandPremium.Amount})
	}
	return a, costs, nil
}

// WithSeizures returns the claims with the measures of their creditors on an asset
// (查封顺位, DIST-43, 44). A creditor who holds a place and has no claim is an error.
func WithSeizures(claims []Claim, ranks zhixing.SeizureRanks) ([]Claim, error) {
	out := slices.Clone(claims)
	var p zhixing.Problems
	for i, r := range ranks.List {
		s := Seizure{Asset: ranks.Asset, Effective: r.Effective, Place: uint32(max(0, r.Rank)), Purpose: r.Purpose, Lapsed: r.Lapsed, Waiting: zhixing.TriOf(r.Effective.IsZero())}
		found := false
		for k := range out {
			if creditorOf(&out[k]) == r.Creditor {
				found = true
				out[k].Seizures = append(slices.Clip(out[k].Seizures), s)
			}
		}
		if !found {
			p.Add(at("list", i, "creditor"), string(r.Creditor), "DIST-43", zhixing.Text{ZH: "没有该债权人的债权", EN: "no claim of this creditor"})
		}
	}
	return out, p.Err()
}

// WithEncumbrances returns the claims with the rights of their creditors over an
// asset that give priority (权利负担, DIST-32 to 36). Rights without priority, such as
// leases, are passed over; a right whose holder has no claim is an error.
func WithEncumbrances(claims []Claim, enc zhixing.Encumbrances) ([]Claim, error) {
	out := slices.Clone(claims)
	var p zhixing.Problems
	for i, x := range enc.List {
		if !isAssetRight(x.Priority) {
			continue
		}
		r := Right{Asset: enc.Asset, Kind: x.Priority, SetUpOn: x.Registered, Cap: x.Maximum, PaidInFull: x.PaidInFull}
		if r.SetUpOn.IsZero() {
			r.SetUpOn = x.Created
		}
		found := false
		for k := range out {
			if creditorOf(&out[k]) == x.Holder {
				found = true
				out[k].Rights = append(slices.Clip(out[k].Rights), r)
				break // one right secures one claim; the caller moves it where several are meant
			}
		}
		if !found {
			p.Add(at("list", i, "holder"), string(x.Holder), "DIST-32", zhixing.Text{ZH: "没有该权利人的债权", EN: "no claim of this holder"})
		}
	}
	return out, p.Err()
}

// AmountsOf reads what is owed on a day as the components of a claim (DIST-53).
// Enforcement costs are no part of a claim: they come off the top (DIST-30).
func AmountsOf(c zhixing.ClaimAmount) (Amounts, error) {
	var p zhixing.Problems
	need := func(m zhixing.GivenMoney, field string) zhixing.Money {
		if !m.Given {
			p.Add(field, "", "DIST-53", zhixing.Text{ZH: "须写明金额", EN: "the amount is required"})
		}
		return m.Amount
	}
	a := Amounts{Principal: need(c.Base, "base"), Interest: need(c.General, "general"), Doubled: need(c.Doubled, "doubled")}
	return a, p.Err()
}

// Fact is the plan as other packages take it (分配方案可以执行, DIST-53): what each
// creditor gets by component, what is lodged and why, what remains owed. Paid and
// lodged add up to Total, the money of the plan; the debtor is the creditor of a
// surplus and of what is set aside for him.
func (p Plan) Fact(name string, asOf, on zhixing.Date, debtor zhixing.PartyID) zhixing.PlanFinal {
	t := p.Totals()
	out := zhixing.PlanFinal{Plan: name, AsOf: asOf, On: on, Total: t.Money}
	if p.d == nil {
		return out
	}
	d := p.d
	left := make([]balance, len(d.order))
	for i := range d.order {
		o := d.claim(int32(i)).Owed
		left[i] = balance{o.Costs.Fen(), o.Interest.Fen(), o.Principal.Fen(), o.Doubled.Fen()}
	}
	for i := range d.steps {
		st := &d.steps[i]
		for k := st.from; k < st.to; k++ {
			out.Lines = d.factLines(out.Lines, p.line(st, &d.entries[k]), &d.entries[k], left, debtor)
		}
	}
	for a := range d.assets {
		as := d.asset(int32(a))
		if v := d.returned[a]; v > 0 {
			out.Lines = append(out.Lines, zhixing.PlanLine{Creditor: as.ThirdPartyOwner, Amount: zhixing.Fen(v)})
		}
		if v := d.held[a]; v > 0 {
			out.Lines = append(out.Lines, zhixing.PlanLine{Creditor: debtor, Lodged: zhixing.Fen(v), Reason: zhixing.LodgeObjectionPending})
		}
		if v := d.forfeited[a]; v > 0 {
			out.Lines = append(out.Lines, zhixing.PlanLine{Creditor: "treasury", Priority: zhixing.PriorityConfiscation, Amount: zhixing.Fen(v)})
		}
	}
	if d.surplus > 0 {
		out.Lines = append(out.Lines, zhixing.PlanLine{Creditor: debtor, Amount: zhixing.Fen(d.surplus)})
	}
	return out
}

// factLines splits one share over the components of its claim.
func (d *drawer) factLines(dst []zhixing.PlanLine, l Line, e *entry, left []balance, debtor zhixing.PartyID) []zhixing.PlanLine {
	if e.got == 0 {
		return dst
	}
	if e.claim < 0 {
		payee := l.Creditor
		if payee == "" {
			payee = debtor
		}
		return append(dst, zhixing.PlanLine{Creditor: payee, Priority: zhixing.PriorityCosts, Component: zhixing.ComponentEnforcementCost, Amount: l.Received, Balance: zhixing.GiveMoney(l.Short)})
	}
	b := &left[e.claim]
	before := *b
	bookTo(b, e, e.part == PartPriority && d.principalOnly(e))
	lodged := e.lodged
	parts := [...]struct {
		c           zhixing.Component
		was, remain int64
	}{
		{zhixing.ComponentDoubledPart, before.doubled, b.doubled},
		{zhixing.ComponentPrincipalDebt, before.principal, b.principal},
		{zhixing.ComponentGeneralInterest, before.interest, b.interest},
		{zhixing.ComponentRealisationCost, before.costs, b.costs},
	}
	start := len(dst)
	for _, x := range parts {
		got := x.was - x.remain
		if got == 0 {
			continue
		}
		hold := min(lodged, got)
		lodged -= hold
		pl := zhixing.PlanLine{Claim: l.Claim, Creditor: l.Creditor, Priority: l.Basis, Component: x.c, Amount: zhixing.Fen(got - hold), Lodged: zhixing.Fen(hold), Balance: zhixing.GiveMoney(zhixing.Fen(x.remain))}
		if pl.Priority == 0 {
			pl.Priority = zhixing.PriorityOrdinary
		}
		if hold > 0 {
			pl.Reason = e.reason
		}
		dst = append(dst, pl)
	}
	slices.Reverse(dst[start:]) // costs first, as they are paid
	return dst
}
