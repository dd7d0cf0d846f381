package asset

import "github.com/zhixing-go/zhixing"

// DwellingFacts are the facts on the debtor's only dwelling (唯一住房).
type DwellingFacts struct {
	Asset             zhixing.AssetID    `json:"asset,omitempty"`
	Lot               zhixing.LotID      `json:"lot,omitempty"`
	On                zhixing.Date       `json:"on"`                           // day of the decision: what is pending on 2015-05-05 is judged by OBJ-2020 (its 32)
	Necessary         zhixing.Tri        `json:"necessary,omitzero"`           // necessary for debtor and supported family
	Beyond            zhixing.Tri        `json:"beyond,omitzero"`              // exceeds what is necessary, and minimal housing is secured (SEIZE-2020 5)
	BeyondApplied     zhixing.Tri        `json:"beyond_applied,omitzero"`      // beyond: the creditor applied for it
	SupporterOwnsHome zhixing.Tri        `json:"supporter_owns_home,omitzero"` // a person with a duty to support owns another adequate dwelling
	EvasiveTransfer   zhixing.Tri        `json:"evasive_transfer,omitzero"`    // after the title took effect other houses were transferred to evade
	HousingProvided   zhixing.Tri        `json:"housing_provided,omitzero"`    // the creditor provides housing by the local low-rent standard
	RentYears         zhixing.Count      `json:"rent_years,omitzero"`          // years of rent the creditor agrees to deduct
	Rent              zhixing.GivenMoney `json:"rent,omitzero"`                // rent a month by market rent, area standard and persons
	Proceeds          zhixing.GivenMoney `json:"proceeds,omitzero"`
	Delivery          zhixing.Tri        `json:"delivery,omitzero"`      // the title orders delivery of this very house
	NoticeServed      zhixing.Date       `json:"notice_served,omitzero"` // service of the enforcement notice
	GraceGiven        zhixing.Count      `json:"grace_given,omitzero"`   // months of grace given since that service, where its day is not known
	Mortgaged         zhixing.Tri        `json:"mortgaged,omitzero"`
	MortgageeApplies  zhixing.Tri        `json:"mortgagee_applies,omitzero"` // the mortgagee applied for the sale
	DisposalRuled     zhixing.Date       `json:"disposal_ruled,omitzero"`
	LowIncome         zhixing.Tri        `json:"low_income,omitzero"` // on the minimum allowance and unable to rehouse
}

// DwellingOpinion says whether the objection of the only dwelling holds and what may be
// done with the house.
type DwellingOpinion struct {
	Objection zhixing.Status           `json:"objection"` // Met: it stops the sale; NotMet: it fails
	Value     zhixing.Disposability    `json:"value,omitzero"`
	GraceEnds zhixing.Date             `json:"grace_ends,omitzero"` // last day of the grace
	RentLow   zhixing.GivenMoney       `json:"rent_low,omitzero"`   // five years' rent
	RentHigh  zhixing.GivenMoney       `json:"rent_high,omitzero"`  // eight years' rent
	Reserved  zhixing.GivenMoney       `json:"reserved,omitzero"`   // rent for the years agreed
	Findings  []zhixing.Finding        `json:"findings"`
	Fact      zhixing.LotDisposability `json:"fact"`
}

// RentReserve returns the rent of so many years, 5 to 8 (预留租金, ASSET-62; OBJ-2020 20(1)).
func RentReserve(monthly zhixing.Money, years int) (zhixing.Money, error) {
	var p zhixing.Problems
	if years < 5 || years > 8 {
		p.Add("rent_years", itoa(years), "ASSET-62", txt("应为五年至八年", "must be 5 to 8 years"))
	}
	if monthly.Sign() <= 0 {
		p.Add("rent", monthly.String(), "ASSET-62", txt("租金应当大于零", "the rent must be more than zero"))
	}
	if err := p.Err(); err != nil {
		return zhixing.Money{}, err
	}
	return monthly.Times(int64(12 * years))
}

// objection2015 is the first day of the provisions on objections.
func objection2015() zhixing.Date { return zhixing.YMD(2015, 5, 5) }

// AssessDwelling judges the objection of the only dwelling (ASSET-62): seized it may be,
// sold only if one of the three limbs of OBJ-2020 20(1) holds, or after three months'
// grace where the house itself is to be delivered. Fewer than five years of rent are no
// such agreement and are reported; more than eight are an *InputError, because the court
// fixes five to eight. Before 2015-05-05 none of these limbs was law; before 2021 a
// mortgagee might have a mortgaged home sold (MORT-HOUSE-2005 1).
func AssessDwelling(f DwellingFacts, o Options) (DwellingOpinion, error) {
	r := DwellingOpinion{}
	if err := o.check(); err != nil {
		return r, err
	}
	if f.On.IsZero() {
		return r, &zhixing.InputError{Field: "on", Rule: "ASSET-62", Reason: txt("未给出日期", "day not given")}
	}
	w := newOpinion("ASSET-62", f.On)
	cite := zhixing.Citation{Instrument: "OBJ-2020", Article: 20, Paragraph: 1}
	limb := func(item uint8) zhixing.Citation { return para("OBJ-2020", 20, 1, item) }
	reserved := zhixing.No
	if f.RentYears.Given {
		if n := f.RentYears.N; n < 0 || n > 8 {
			return r, &zhixing.InputError{Field: "rent_years", Value: itoa(n), Rule: "ASSET-62", Reason: txt("应为五年至八年", "must be 5 to 8 years")}
		}
		reserved = zhixing.TriOf(f.RentYears.N >= 5)
		if reserved == zhixing.No {
			w.tell("rent_years_out_of_range", zhixing.Warning, txt("同意扣除的租金年数不在五年至八年之间", "the years of rent agreed are not 5 to 8"), limb(3))
		}
	}
	if f.Delivery == zhixing.Yes {
		c := zhixing.Citation{Instrument: "OBJ-2020", Article: 20, Paragraph: 2}
		over := zhixing.Unknown
		switch {
		case f.On.Before(objection2015()):
			w.add("in_force", zhixing.Unknown, "", txt("异议复议规定自2015年5月5日起施行，此前没有宽限期规定", "the provisions are in force from 2015-05-05: no rule on grace before"), c)
		case f.NoticeServed.IsZero() && f.GraceGiven.Given:
			over = zhixing.TriOf(f.GraceGiven.N >= 3)
		case !f.NoticeServed.IsZero():
			d, err := zhixing.Period{N: 3, Unit: zhixing.Months, Class: zhixing.Validity, Rule: "ASSET-62", Cite: c.AsOf(f.On)}.End(f.NoticeServed, o.calendar())
			if err != nil {
				return r, err
			}
			r.GraceEnds = d.End
			over = zhixing.TriOf(d.Over(f.On))
		}
		w.add("grace_over", over, "notice_served", txt("自执行通知送达之日起已满三个月宽限期", "three months' grace from service of the enforcement notice is over"), c)
		r.Objection = zhixing.StatusOf(over.Not())
		if over == zhixing.Yes {
			r.Value = zhixing.Realisable
		}
		return r.done(f, w), nil
	}
	if f.On.Before(objection2015()) {
		w.tell("before_provisions", zhixing.Info, txt("异议复议规定自2015年5月5日起施行，此前不适用第二十条各项", "the provisions are in force from 2015-05-05: their limbs do not apply"), cite)
		f.SupporterOwnsHome, f.EvasiveTransfer, f.HousingProvided, reserved = zhixing.No, zhixing.No, zhixing.No, zhixing.No
	}
	w.add("necessary", f.Necessary, "necessary", txt("系被执行人及其所扶养家属生活所必需", "necessary for the debtor and supported family"), art("SEIZE-2020", 4))
	w.add("supporter_owns_home", f.SupporterOwnsHome, "supporter_owns_home", txt("有扶养义务的人名下有其他能够维持生活必需的居住房屋", "a supporter owns another adequate dwelling"), limb(1))
	w.add("evasive_transfer", f.EvasiveTransfer, "evasive_transfer", txt("执行依据生效后为逃避债务转让其名下其他房屋", "other houses transferred to evade after the title took effect"), limb(2))
	w.add("housing_provided", f.HousingProvided.Or(reserved), "housing_provided", txt("申请执行人提供居住房屋，或者同意从变价款中扣除五至八年租金", "the creditor provides housing or agrees to deduct 5 to 8 years' rent"), limb(3))
	beyond := f.Beyond.And(f.BeyondApplied)
	w.add("beyond_necessity", beyond, missingOf("beyond", f.Beyond, "beyond_applied", f.BeyondApplied), txt("申请执行人申请执行超过生活所必需的房屋，且已保障最低居住", "beyond necessity, applied for by the creditor, with minimal housing secured"), art("SEIZE-2020", 5))
	fails := f.Necessary.Not().Or(f.SupporterOwnsHome).Or(f.EvasiveTransfer).Or(f.HousingProvided.Or(reserved)).Or(beyond)
	if f.Mortgaged == zhixing.Yes && f.MortgageeApplies == zhixing.Yes && !f.On.Before(mortgageHouse2005()) && f.On.Before(zhixing.YMD(2021, 1, 1)) {
		w.add("mortgagee_applies", zhixing.Yes, "", txt("已设定抵押的房屋，可以根据抵押权人的申请拍卖、变卖、抵债", "a mortgaged home may be sold on the mortgagee's application"), art("MORT-HOUSE-2005", 1))
		fails = zhixing.Yes
	}
	r.Objection = zhixing.StatusOf(fails.Not())
	switch {
	case fails == zhixing.No:
		r.Value = zhixing.SealOnly
	case fails == zhixing.Yes && reserved == zhixing.Yes && f.Necessary != zhixing.No && f.SupporterOwnsHome != zhixing.Yes && f.EvasiveTransfer != zhixing.Yes:
		r.Value = zhixing.RealisableWithReservedRent
	case fails == zhixing.Yes:
		r.Value = zhixing.Realisable
	}
	if err := r.rent(f, reserved); err != nil {
		return DwellingOpinion{}, err
	}
	if f.Mortgaged == zhixing.Yes && !f.DisposalRuled.IsZero() {
		months := 6
		if f.DisposalRuled.Before(mortgageHouse2005()) || !f.DisposalRuled.Before(zhixing.YMD(2021, 1, 1)) {
			months = 0
		}
		if o.MortgagedHomeGraceMonths.Given {
			months = o.MortgagedHomeGraceMonths.N
		}
		if months > 0 {
			r.GraceEnds = f.DisposalRuled.AddMonths(months)
			w.tell("mortgaged_home_grace", zhixing.Warning, txt("设定抵押的住房：宽限期届满前不得强制迁出", "mortgaged home: no eviction before the grace is over"), art("MORT-HOUSE-2005", 2))
			if f.LowIncome == zhixing.Yes {
				w.tell("low_income", zhixing.Warning, txt("低保对象无法自行解决居住问题的，不应强制迁出", "no eviction of a low-income debtor who cannot rehouse"), art("MORT-HOUSE-2005", 6))
			}
		}
	}
	return r.done(f, w), nil
}

// mortgageHouse2005 is the first day of MORT-HOUSE-2005.
func mortgageHouse2005() zhixing.Date { return zhixing.YMD(2005, 12, 21) }

// rent works out the range and the rent agreed.
func (r *DwellingOpinion) rent(f DwellingFacts, reserved zhixing.Tri) error {
	if !f.Rent.Given {
		return nil
	}
	low, err := RentReserve(f.Rent.Amount, 5)
	if err != nil {
		return err
	}
	high, err := RentReserve(f.Rent.Amount, 8)
	if err != nil {
		return err
	}
	r.RentLow, r.RentHigh = zhixing.GiveMoney(low), zhixing.GiveMoney(high)
	if reserved == zhixing.Yes {
		m, err := RentReserve(f.Rent.Amount, f.RentYears.N)
		if err != nil {
			return err
		}
		if f.Proceeds.Given {
			m = m.Min(f.Proceeds.Amount)
		}
		r.Reserved = zhixing.GiveMoney(m)
	}
	return nil
}

func (r DwellingOpinion) done(f DwellingFacts, w *opine) DwellingOpinion {
	r.Findings = w.op.Findings
	source := art("OBJ-2020", 20)
	if f.On.Before(objection2015()) {
		source = art("SEIZE-2020", 4)
	}
	r.Fact = zhixing.LotDisposability{Lot: f.Lot, AsOf: f.On, Value: r.Value, Source: source.AsOf(f.On)}
	if r.Value == zhixing.RealisableWithReservedRent {
		r.Fact.ReservedYears = f.RentYears
	}
	return r
}
