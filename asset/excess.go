package asset

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
)

// ExcessClaim is what the seizures may cover (ASSET-57; SEIZE-2020 19): the claim under
// the document with interest to a cut-off day, delayed-performance interest, execution
// fee and expected costs. In preservation, Principal is the amount requested.
type ExcessClaim struct {
	Principal zhixing.Money `json:"principal"`
	Interest  zhixing.Money `json:"interest,omitzero"`
	Delay     zhixing.Money `json:"delay,omitzero"`
	Fee       zhixing.Money `json:"fee,omitzero"`
	Costs     zhixing.Money `json:"costs,omitzero"`
}

// SecuredThing is a seized thing with what is known of its value. The first value known
// counts, in the order of the fields.
type SecuredThing struct {
	Asset       zhixing.AssetID       `json:"asset"`
	Status      zhixing.SeizureStatus `json:"status"`              // only effective measures count
	QuotaOnly   zhixing.Tri           `json:"quota_only,omitzero"` // a freeze beyond the balance secures nothing yet
	Reference   zhixing.GivenMoney    `json:"reference,omitzero"`  // reference price
	Appraisal   zhixing.GivenMoney    `json:"appraisal,omitzero"`
	Market      zhixing.GivenMoney    `json:"market,omitzero"`
	Registered  zhixing.GivenMoney    `json:"registered,omitzero"` // tax or registered price
	Estimate    zhixing.GivenMoney    `json:"estimate,omitzero"`
	Prior       zhixing.Money         `json:"prior,omitzero"` // prior encumbrances
	Taxes       zhixing.Money         `json:"taxes,omitzero"`
	Auctioned   zhixing.Tri           `json:"auctioned,omitzero"` // Yes: to be auctioned, the haircut applies
	Indivisible zhixing.Tri           `json:"indivisible,omitzero"`
}

// Value returns the value that counts, and whether one is known.
func (s SecuredThing) Value() (zhixing.Money, bool) {
	for _, v := range [...]zhixing.GivenMoney{s.Reference, s.Appraisal, s.Market, s.Registered, s.Estimate} {
		if v.Given {
			return v.Amount, true
		}
	}
	return zhixing.Money{}, false
}

// ExcessFacts are the facts of the test of excess.
type ExcessFacts struct {
	Debtor zhixing.PartyID `json:"debtor,omitempty"`
	Claim  ExcessClaim     `json:"claim"`
	Things []SecuredThing  `json:"things"`
	// OthersSuffice: the debtor has other property that is enough without the indivisible
	// thing.
	OthersSuffice zhixing.Tri `json:"others_suffice,omitzero"`
}

// ExcessReport is the outcome. Its Fact is for other packages.
type ExcessReport struct {
	Base      zhixing.Money        `json:"base"`
	Secured   zhixing.Money        `json:"secured"`
	Net       []zhixing.Money      `json:"net"`               // what each thing secures, as given
	Ratio     zhixing.GivenDecimal `json:"ratio"`             // secured / base - 1, 6 places
	Excessive zhixing.Status       `json:"excessive"`         // obvious excess that must be released; Undetermined: the court decides
	Release   []zhixing.AssetID    `json:"release,omitempty"` // things whose release leaves enough
	// Part is a divisible thing of which a part can be released, and the value of that
	// part, where the excess left over does not free it whole (PRES-2020 15).
	Part      zhixing.AssetID       `json:"part,omitempty"`
	PartValue zhixing.Money         `json:"part_value,omitzero"`
	Findings  []zhixing.Finding     `json:"findings"`
	Fact      zhixing.ExcessSeizure `json:"fact"`
}

// AssessExcess compares what is seized with what is owed (ASSET-57). Waiting seizures and
// freezes beyond a balance count nothing; prior rights and taxes come off the value first;
// an indivisible thing may be held whole if nothing else suffices.
func AssessExcess(f ExcessFacts, asOf zhixing.Date, o Options) (ExcessReport, error) {
	var p zhixing.Problems
	var base zhixing.Sum
	for i, m := range [...]zhixing.Money{f.Claim.Principal, f.Claim.Interest, f.Claim.Delay, f.Claim.Fee, f.Claim.Costs} {
		if m.Sign() < 0 {
			p.Add("claim."+[...]string{"principal", "interest", "delay", "fee", "costs"}[i], m.String(), "ASSET-57", txt("不得为负数", "must not be negative"))
		}
		base.Add(m)
	}
	p.AddErr("", o.check())
	r := ExcessReport{Net: make([]zhixing.Money, len(f.Things)), Findings: []zhixing.Finding{}}
	var secured zhixing.Sum
	unvalued := false
	for i, s := range f.Things {
		at := indexed("things", i)
		p.NotNegative(at+".prior", s.Prior, "ASSET-57")
		p.NotNegative(at+".taxes", s.Taxes, "ASSET-57")
		v, ok := s.Value()
		if v.Sign() < 0 {
			p.Add(at+".value", v.String(), "ASSET-57", txt("不得为负数", "must not be negative"))
		}
		if !o.counts(&s) {
			continue
		}
		if !ok {
			unvalued = true
			r.Findings = append(r.Findings, zhixing.Finding{Rule: "ASSET-57", Subject: string(s.Asset), Code: "value_unknown", Message: txt("财产价值不明", "value not known"), Missing: []string{at + ".reference"}, Cites: citesOf("ASSET-57", asOf)})
			continue
		}
		if s.Auctioned == zhixing.Yes && o.Haircut.Given {
			m, err := zhixing.MoneyFromDecimal(v.Decimal().Mul(o.Haircut.Value).Round(2))
			p.AddErr(at, err)
			v = m
		}
		n, err := v.Sub(s.Prior)
		if err == nil {
			n, err = n.Sub(s.Taxes)
		}
		p.AddErr(at, err)
		r.Net[i] = n.Max(zhixing.Money{})
		secured.Add(r.Net[i])
	}
	var err error
	r.Base, err = base.Total()
	p.AddErr("claim", err)
	r.Secured, err = secured.Total()
	p.AddErr("things", err)
	if r.Base.Sign() <= 0 {
		p.Add("claim", r.Base.String(), "ASSET-57", txt("债权额应当大于零", "the claim must be more than zero"))
	}
	if err := p.Err(); err != nil {
		return ExcessReport{}, err
	}
	ratio := r.Secured.Decimal().DivRound(r.Base.Decimal(), 12).Sub(decimal.NewFromInt(1)).Round(6)
	r.Ratio = zhixing.GiveDecimal(ratio)
	r.judge(&f, asOf, o.ObviousExcess, ratio, unvalued)
	r.Fact = zhixing.ExcessSeizure{Debtor: f.Debtor, AsOf: asOf, Base: zhixing.GiveMoney(r.Base), Secured: zhixing.GiveMoney(r.Secured), Ratio: r.Ratio}
	return r, nil
}

// counts reports whether the seizure of s counts: in effect and of more than a quota, or
// waiting by policy.
func (o *Options) counts(s *SecuredThing) bool {
	in := s.Status == zhixing.SeizureEffective || s.Status == zhixing.SeizureWaiting && o.WaitingValue == WaitingCounts
	return in && s.QuotaOnly != zhixing.Yes
}

func (r *ExcessReport) judge(f *ExcessFacts, asOf zhixing.Date, obvious zhixing.GivenDecimal, ratio decimal.Decimal, unvalued bool) {
	excess, _ := r.Secured.Sub(r.Base)
	// What can go whole and still leave enough: the largest that fits first.
	order := make([]int, 0, len(f.Things))
	for i := range f.Things {
		if r.Net[i].Sign() > 0 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return r.Net[b].Compare(r.Net[a]) })
	left, divisible := excess, -1
	for _, i := range order {
		switch {
		case left.Sign() <= 0:
		case !left.Less(r.Net[i]):
			left, _ = left.Sub(r.Net[i])
			r.Release = append(r.Release, f.Things[i].Asset)
		case f.Things[i].Indivisible == zhixing.No && divisible < 0:
			divisible = i
		}
	}
	// An indivisible thing without which the rest falls short may be held whole; it matters
	// where nothing else can go.
	needed := zhixing.No
	for _, i := range order {
		if rest, _ := r.Secured.Sub(r.Net[i]); len(r.Release) == 0 && divisible < 0 && rest.Less(r.Base) {
			needed = needed.Or(f.Things[i].Indivisible.And(f.OthersSuffice.Not()))
		}
	}
	switch {
	case excess.Sign() <= 0 && !unvalued:
		r.Excessive = zhixing.NotMet
	case excess.Sign() > 0 && needed == zhixing.Yes:
		r.Excessive = zhixing.NotMet
		r.Findings = append(r.Findings, zhixing.Finding{Rule: "ASSET-57", Status: zhixing.Met, Code: "indivisible", Message: txt("财产为不可分物，且其他财产不足以清偿，可以整体查封", "indivisible, and nothing else suffices: it may be held whole"), Cites: citesOf("ASSET-57", asOf)})
	case obvious.Given && ratio.GreaterThan(obvious.Value):
		r.Excessive = zhixing.StatusOf(needed.Not())
	case obvious.Given && !unvalued:
		r.Excessive = zhixing.NotMet
	}
	if excess.Sign() > 0 && needed == zhixing.Unknown {
		r.Findings = append(r.Findings, zhixing.Finding{Rule: "ASSET-57", Code: "indivisible", Message: txt("是否为不可分物、有无其他财产足以清偿不明", "whether the thing is indivisible and nothing else suffices is not known"), Missing: []string{"things.indivisible", "others_suffice"}, Cites: citesOf("ASSET-57", asOf)})
	}
	sev := zhixing.Info
	if r.Excessive == zhixing.Met {
		sev = zhixing.Breach
	}
	r.Findings = append(r.Findings, zhixing.Finding{Rule: "ASSET-57", Status: r.Excessive, Severity: sev, Code: "obvious_excess",
		Message: txt("查封财产净值{secured}，债权及费用{base}，超出比例{ratio}", "net value seized {secured}, claim and costs {base}, excess ratio {ratio}"),
		Args:    []zhixing.Arg{zhixing.MoneyArg("secured", r.Secured), zhixing.MoneyArg("base", r.Base), zhixing.NumberArg("ratio", ratio.String())}, Cites: citesOf("ASSET-57", asOf)})
	if divisible >= 0 && left.Sign() > 0 {
		r.Part, r.PartValue = f.Things[divisible].Asset, left
		r.Findings = append(r.Findings, zhixing.Finding{Rule: "ASSET-57", Status: zhixing.Met, Subject: string(r.Part), Code: "release_part",
			Message: txt("可以分割的，协调分割登记后解除价值{value}的部分", "divisible: after split registration the part worth {value} is released"),
			Args:    []zhixing.Arg{zhixing.MoneyArg("value", left)}, Cites: citesOn([]zhixing.Citation{para("SEIZE-2020", 19, 2), para("PRES-2020", 15, 2), {Instrument: "KIND-2019", Article: 4}}, asOf)})
	}
}
