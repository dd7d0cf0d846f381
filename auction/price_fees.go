package auction

import "github.com/zhixing-go/zhixing"

// FeeShare is one platform's share of the fee of a network inquiry.
type FeeShare struct {
	Platform string        `json:"platform"`
	Distance zhixing.Money `json:"distance"` // from the final price
	Fee      zhixing.Money `json:"fee"`
}

// NetworkFeeShares divides the fee of a network inquiry: it goes to the platform
// whose result is closest to the price at which the property was disposed of;
// equal distances share it equally, odd fen to the first in their order (AUC-25;
// REFPRICE-2018 31). The fee itself is an input: no official scale exists. Only
// platforms that gave a result in time compete; none gives no shares.
func NetworkFeeShares(reports []PlatformReport, final, fee zhixing.Money, o Options) ([]FeeShare, error) {
	if fee.Sign() < 0 || final.Sign() <= 0 {
		return nil, input("fee", fee.String(), "AUC-25", "费用不得为负，成交价应大于0", "the fee is not negative and the price above 0")
	}
	competes, err := feeCompetitors(reports, o)
	if err != nil {
		return nil, err
	}
	var out []FeeShare
	for i := range reports {
		if !competes[i] {
			continue
		}
		d, err := reports[i].Result.Amount.Sub(final)
		if err != nil {
			return nil, err
		}
		d = d.Abs()
		if len(out) > 0 && d.Less(out[0].Distance) {
			out = out[:0]
		}
		if len(out) == 0 || d == out[0].Distance {
			out = append(out, FeeShare{Platform: reports[i].Platform, Distance: d})
		}
	}
	if n := int64(len(out)); n > 0 {
		each, rest := fee.Fen()/n, fee.Fen()%n
		for i := range out {
			out[i].Fee = zhixing.Fen(each)
			if int64(i) < rest {
				out[i].Fee = zhixing.Fen(each + 1)
			}
		}
	}
	return out, nil
}

// feeCompetitors says which platforms compete for the fee: all that gave a result in
// time, or by policy those whose result was used.
func feeCompetitors(reports []PlatformReport, o Options) ([]bool, error) {
	competes := make([]bool, len(reports))
	_, used, _, err := NetworkPrice(reports, o)
	if err != nil {
		return nil, err
	}
	if o.NetworkFeeExcludedCompete == OnlyUsedCompete {
		for _, i := range used {
			competes[i] = true
		}
		return competes, nil
	}
	if reports, err = withLate(reports, o); err != nil {
		return nil, err
	}
	for i := range reports {
		competes[i] = reports[i].inTime()
	}
	return competes, nil
}

// Disposal is how a property's disposal ended, for the fees of its pricing.
type Disposal struct {
	Sold      zhixing.Tri        `json:"sold,omitzero"`      // sold by auction or sale
	InKind    zhixing.Tri        `json:"in_kind,omitzero"`   // given for debt
	Price     zhixing.GivenMoney `json:"price,omitzero"`     // deal price, or value of the debt-for-asset
	Withdrawn zhixing.Tri        `json:"withdrawn,omitzero"` // the commission was withdrawn (AUC-24)
	Replaced  zhixing.Tri        `json:"replaced,omitzero"`  // the next institution was commissioned instead
	Reissued  zhixing.Tri        `json:"reissued,omitzero"`  // the same institution reported anew after the validity ended
}

// AppraisalFeeBase says what the appraiser's fee is taken of (AUC-26; REFPRICE-2018
// 32).
type AppraisalFeeBase struct {
	Actual  zhixing.Tri     `json:"actual"`  // Yes: reasonable actual expenses instead of the tariff
	Base    zhixing.Money   `json:"base"`    // amount the tariff is applied to
	Percent int             `json:"percent"` // of the fee: 100, 30 for the report of a re-issue, 0
	Finding zhixing.Finding `json:"finding"`
}

// AppraisalFee returns the base of the appraiser's fee: the smaller of appraisal
// and deal price where the property was sold, reasonable actual expenses where it
// was not or the commission was withdrawn, nothing for an institution that was
// replaced; the report of a re-issue costs 30 per cent of the same fee.
func AppraisalFee(appraisal zhixing.Money, d Disposal, on zhixing.Date, o Options) (AppraisalFeeBase, error) {
	if appraisal.Sign() <= 0 {
		return AppraisalFeeBase{}, input("appraisal", appraisal.String(), "AUC-26", "评估价应大于0", "the appraisal is above 0")
	}
	sold := d.Sold.Or(zhixing.TriOf(d.InKind == zhixing.Yes && o.InKindAppraisalFee == InKindSold))
	if sold == zhixing.Yes && (!d.Price.Given || d.Price.Amount.Sign() <= 0) {
		return AppraisalFeeBase{}, input("price", "", "AUC-26", "成交的须写明成交价", "a sale needs its price")
	}
	if sold == zhixing.Unknown && d.Replaced != zhixing.Yes && d.Withdrawn != zhixing.Yes {
		return AppraisalFeeBase{}, input("sold", "unknown", "AUC-26", "须写明是否成交", "whether it was sold is required")
	}
	f := findings{on: on}
	b := AppraisalFeeBase{Actual: zhixing.No, Percent: 100}
	switch {
	case d.Replaced == zhixing.Yes:
		b.Percent = 0
		f.note("AUC-26", "replaced_no_fee", text("另行委托评估的，对原评估机构不计付费用", "the institution replaced gets no fee"), cites(rp(32, 3)))
	case d.Withdrawn == zhixing.Yes:
		b.Actual = zhixing.Yes
		f.note("AUC-26", "withdrawn_actual_expenses", text("撤回委托评估的，按合理实际支出计付", "commission withdrawn: reasonable actual expenses"), cites(rp(32, 2)))
	case sold != zhixing.Yes:
		b.Actual = zhixing.Yes
		f.note("AUC-26", "unsold_actual_expenses", text("处置未成交的，按合理实际支出计付", "not sold: reasonable actual expenses"), cites(rp(32, 1)))
	default:
		b.Base = appraisal.Min(d.Price.Amount)
		f.note("AUC-26", "base_of_fee", text("以评估价与成交价中较低者{base}为基准计付", "fee on {base}, the lower of appraisal and deal price"), cites(rp(32, 1)), zhixing.MoneyArg("base", b.Base))
	}
	if d.Reissued == zhixing.Yes && b.Percent == 100 {
		b.Percent = 30
		f.list = f.list[:0]
		f.note("AUC-26", "reissue_30_percent", text("重新出具评估报告的，按前款规定的30%计付", "re-issue: 30 per cent of the fee"), cites(rp(32, 2)))
	}
	b.Finding = f.list[0]
	return b, nil
}

// FeeOf applies a tariff to the base: the fee on it times Percent, half-up. With
// actual expenses it returns them, times Percent too.
func (b AppraisalFeeBase) FeeOf(t zhixing.Tariff, expenses zhixing.Money) (zhixing.Money, error) {
	fee := expenses
	if b.Actual != zhixing.Yes {
		var err error
		if fee, err = t.Fee(b.Base); err != nil {
			return fee, err
		}
	}
	return fee.MulDiv(int64(b.Percent), 1, 100, 1)
}

// PricingCostBearers says who advances and who bears the fees of pricing (AUC-27;
// REFPRICE-2018 33): the creditor advances, in money or by an insurer's letter of
// guarantee, and the debtor bears.
func PricingCostBearers(byInsurance, letterGiven zhixing.Tri, on zhixing.Date) []zhixing.Finding {
	f := findings{on: on}
	f.note("AUC-27", "creditor_advances", text("询价费、评估费由申请执行人先行垫付，被执行人负担", "the creditor advances the fees, the debtor bears them"), cites(rp(33, 1)))
	if byInsurance == zhixing.Yes {
		f.ask(point{rule: "AUC-27", code: "guarantee_letter", is: letterGiven, else_: zhixing.Breach, msg: text("以保险方式垫付的，保险人应当出具担保书并附材料", "advanced by insurance: the insurer gives a letter of guarantee with materials"), cites: cites(rp(33, 2)), missing: []string{"letter_given"}})
	}
	return f.list
}

// NetworkFeePrice is the price by which the fee of a network inquiry is given out
// (AUC-25; REFPRICE-2018 31): that of the sale or, by policy, the value of a
// debt-for-asset. ok is No where nothing is payable, because the inquiry fell through
// to an appraisal or was withdrawn, and Unknown while there is no price yet.
func NetworkFeePrice(d Disposal, fellThrough zhixing.Tri, o Options) (price zhixing.Money, ok zhixing.Tri) {
	switch {
	case fellThrough == zhixing.Yes || d.Withdrawn == zhixing.Yes:
		return price, zhixing.No
	case d.Price.Given && (d.Sold == zhixing.Yes || d.InKind == zhixing.Yes && o.InKindNetworkFee == InKindIsFinalPrice):
		return d.Price.Amount, zhixing.Yes
	}
	return price, zhixing.Unknown
}
