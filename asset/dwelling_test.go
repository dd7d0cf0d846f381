package asset_test

import (
	"errors"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

// onlyHome is a debtor's only dwelling to which no limb of the exceptions applies.
func onlyHome() asset.DwellingFacts {
	return asset.DwellingFacts{Asset: "flat", Lot: "lot", On: hd("2026-01-05"), Necessary: zhixing.Yes, Beyond: zhixing.No, SupporterOwnsHome: zhixing.No, EvasiveTransfer: zhixing.No,
		HousingProvided: zhixing.No, Rent: gm("3000.00"), Proceeds: gm("1200000.00")}
}

func TestDwellingCases(t *testing.T) {
	const met, not, open = zhixing.Met, zhixing.NotMet, zhixing.Undetermined
	const real, rent, seal = zhixing.Realisable, zhixing.RealisableWithReservedRent, zhixing.SealOnly
	for _, c := range []struct {
		name     string
		set      func(*asset.DwellingFacts)
		want     zhixing.Status
		value    zhixing.Disposability
		reserved string
		grace    string
	}{
		{"ASSET-62 no exception", func(f *asset.DwellingFacts) {}, met, seal, "", ""},
		{"ASSET-62 five years of rent", func(f *asset.DwellingFacts) { f.RentYears = zhixing.GiveCount(5) }, not, rent, "180000.00", ""},
		{"ASSET-62 eight years of rent", func(f *asset.DwellingFacts) { f.RentYears = zhixing.GiveCount(8) }, not, rent, "288000.00", ""},
		{"ASSET-62 four years are no agreement", func(f *asset.DwellingFacts) { f.RentYears = zhixing.GiveCount(4) }, met, seal, "", ""},
		{"ASSET-62 rent beyond the proceeds", func(f *asset.DwellingFacts) {
			f.RentYears, f.Proceeds = zhixing.GiveCount(5), gm("100000.00")
		}, not, rent, "100000.00", ""},
		{"ASSET-62 housing provided", func(f *asset.DwellingFacts) { f.HousingProvided = zhixing.Yes }, not, real, "", ""},
		{"ASSET-62 a supporter has a home, rent offered too: none is kept", func(f *asset.DwellingFacts) {
			f.SupporterOwnsHome, f.RentYears = zhixing.Yes, zhixing.GiveCount(5)
		}, not, real, "180000.00", ""},
		{"ASSET-62 another house sold to evade", func(f *asset.DwellingFacts) { f.EvasiveTransfer = zhixing.Yes }, not, real, "", ""},
		{"ASSET-62 beyond what is necessary", func(f *asset.DwellingFacts) { f.Beyond, f.BeyondApplied = zhixing.Yes, zhixing.Yes }, not, real, "", ""},
		{"ASSET-62 beyond it, but the creditor did not apply", func(f *asset.DwellingFacts) { f.Beyond, f.BeyondApplied = zhixing.Yes, zhixing.No }, met, seal, "", ""},
		{"ASSET-62 beyond it, not told whether applied for", func(f *asset.DwellingFacts) { f.Beyond = zhixing.Yes }, open, 0, "", ""},
		{"ASSET-62 not necessary", func(f *asset.DwellingFacts) { f.Necessary = zhixing.No }, not, real, "", ""},
		{"ASSET-62 a limb not known", func(f *asset.DwellingFacts) { f.SupporterOwnsHome = zhixing.Unknown }, open, 0, "", ""},
		{"ASSET-62 decided before the provisions: no limb of theirs", func(f *asset.DwellingFacts) {
			f.On, f.SupporterOwnsHome, f.RentYears = hd("2015-05-04"), zhixing.Yes, zhixing.GiveCount(5)
		}, met, seal, "", ""},
		{"ASSET-62 the same on their first day", func(f *asset.DwellingFacts) {
			f.On, f.SupporterOwnsHome = hd("2015-05-05"), zhixing.Yes
		}, not, real, "", ""},
		{"ASSET-62 mortgagee applies, last day of MORT-HOUSE-2005", func(f *asset.DwellingFacts) {
			f.On, f.Mortgaged, f.MortgageeApplies = hd("2020-12-31"), zhixing.Yes, zhixing.Yes
		}, not, real, "", ""},
		{"ASSET-62 mortgagee applies, a day later: no limb of its own", func(f *asset.DwellingFacts) {
			f.On, f.Mortgaged, f.MortgageeApplies = hd("2021-01-01"), zhixing.Yes, zhixing.Yes
		}, met, seal, "", ""},
		{"ASSET-62 mortgaged, another creditor applies", func(f *asset.DwellingFacts) {
			f.Mortgaged, f.MortgageeApplies = zhixing.Yes, zhixing.No
		}, met, seal, "", ""},
		{"ASSET-62 mortgaged home ruled to be sold in 2020", func(f *asset.DwellingFacts) {
			f.On, f.Mortgaged, f.MortgageeApplies, f.DisposalRuled, f.LowIncome = hd("2020-08-31"), zhixing.Yes, zhixing.Yes, hd("2020-08-31"), zhixing.Yes
		}, not, real, "", "2021-02-28"},
		{"ASSET-62 and in 2021", func(f *asset.DwellingFacts) {
			f.Mortgaged, f.EvasiveTransfer, f.DisposalRuled = zhixing.Yes, zhixing.Yes, hd("2021-01-01")
		}, not, real, "", ""},
		{"ASSET-62 and before 2005-12-21", func(f *asset.DwellingFacts) {
			f.Mortgaged, f.DisposalRuled, f.Beyond, f.BeyondApplied = zhixing.Yes, hd("2005-12-20"), zhixing.Yes, zhixing.Yes
		}, not, real, "", ""},
		{"ASSET-62 the house itself to be delivered, last day of grace", func(f *asset.DwellingFacts) {
			f.On, f.Delivery, f.NoticeServed = hd("2026-05-31"), zhixing.Yes, hd("2026-02-28")
			f.On = hd("2026-05-28")
		}, met, 0, "", "2026-05-28"},
		{"ASSET-62 and a day later", func(f *asset.DwellingFacts) {
			f.On, f.Delivery, f.NoticeServed = hd("2026-05-29"), zhixing.Yes, hd("2026-02-28")
		}, not, real, "", "2026-05-28"},
		{"ASSET-62 three months of grace given, the day not known", func(f *asset.DwellingFacts) {
			f.Delivery, f.GraceGiven = zhixing.Yes, zhixing.GiveCount(3)
		}, not, real, "", ""},
		{"ASSET-62 two months are too few", func(f *asset.DwellingFacts) {
			f.Delivery, f.GraceGiven = zhixing.Yes, zhixing.GiveCount(2)
		}, met, 0, "", ""},
		{"ASSET-62 service not known", func(f *asset.DwellingFacts) { f.Delivery = zhixing.Yes }, open, 0, "", ""},
		{"ASSET-62 delivery before the provisions: open", func(f *asset.DwellingFacts) {
			f.On, f.Delivery, f.NoticeServed = hd("2015-05-04"), zhixing.Yes, hd("2014-01-06")
		}, open, 0, "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := onlyHome()
			c.set(&f)
			r, err := asset.AssessDwelling(f, asset.Options{})
			if err != nil || r.Objection != c.want || r.Value != c.value || r.Reserved.Given != (c.reserved != "") || r.Reserved.Given && r.Reserved.Amount.String() != c.reserved || r.Fact.Value != c.value {
				t.Errorf("want %s %s %s, got %+v %v", c.want, c.value, c.reserved, r, err)
			}
			if c.grace == "" && !r.GraceEnds.IsZero() || c.grace != "" && r.GraceEnds.String() != c.grace {
				t.Errorf("grace until %s, want %q", r.GraceEnds, c.grace)
			}
			if (r.Fact.ReservedYears.Given) != (c.value == rent) {
				t.Errorf("reserved years %+v", r.Fact)
			}
		})
	}
	f := onlyHome()
	f.Mortgaged, f.DisposalRuled = zhixing.Yes, hd("2022-03-31")
	o := asset.Options{MortgagedHomeGraceMonths: zhixing.GiveCount(6)}
	if r := must2(asset.AssessDwelling(f, o))(t); r.GraceEnds != hd("2022-09-30") {
		t.Errorf("ASSET-62 grace kept by policy: %s", r.GraceEnds)
	}
	o.MortgagedHomeGraceMonths = zhixing.GiveCount(121)
	for _, c := range []struct {
		field string
		set   func(*asset.DwellingFacts)
		o     asset.Options
	}{
		{"rent_years", func(f *asset.DwellingFacts) { f.RentYears = zhixing.GiveCount(9) }, asset.Options{}},
		{"rent_years", func(f *asset.DwellingFacts) { f.RentYears = zhixing.GiveCount(-1) }, asset.Options{}},
		{"rent", func(f *asset.DwellingFacts) { f.Rent = gm("0.00") }, asset.Options{}},
		{"on", func(f *asset.DwellingFacts) { f.On = zhixing.Date{} }, asset.Options{}},
		{"options.mortgaged_home_grace_months", func(f *asset.DwellingFacts) { f.Mortgaged, f.DisposalRuled = zhixing.Yes, hd("2022-03-31") }, o},
	} {
		f := onlyHome()
		c.set(&f)
		var in *zhixing.InputError
		if _, err := asset.AssessDwelling(f, c.o); !errors.As(err, &in) || in.Field != c.field {
			t.Errorf("ASSET-62 %s: %v", c.field, err)
		}
	}
	if _, err := asset.RentReserve(yuan("3000.00"), 9); err == nil {
		t.Error("ASSET-62 nine years of rent")
	}
}

func TestFundsAndIncome(t *testing.T) {
	const met, not, open = zhixing.Met, zhixing.NotMet, zhixing.Undetermined
	yes, no := zhixing.Yes, zhixing.No
	for _, c := range []struct {
		name string
		f    asset.FundFacts
		o    asset.Options
		want zhixing.Status
		take string
	}{
		{"ASSET-61 pension after living necessities", asset.FundFacts{Kind: zhixing.KindIncome, Balance: yuan("5000.00"), Reserve: yuan("1800.00")}, asset.Options{}, met, "3200.00"},
		{"ASSET-61 pension below them", asset.FundFacts{Kind: zhixing.KindIncome, Balance: yuan("1500.00"), Reserve: yuan("1800.00")}, asset.Options{}, met, "0.00"},
		{"ASSET-61 housing fund that can be withdrawn", asset.FundFacts{Kind: zhixing.KindHousingFund, Balance: yuan("80000.00"), Withdrawable: yes, HousingSafe: yes}, asset.Options{}, met, "80000.00"},
		{"ASSET-61 housing fund that cannot", asset.FundFacts{Kind: zhixing.KindHousingFund, Balance: yuan("80000.00"), Withdrawable: no, HousingSafe: yes}, asset.Options{}, not, "0.00"},
		{"ASSET-61 housing fund in any case", asset.FundFacts{Kind: zhixing.KindHousingFund, Balance: yuan("80000.00"), Withdrawable: no}, asset.Options{HousingFund: asset.HousingFundAny}, met, "80000.00"},
		{"ASSET-61 housing fund never", asset.FundFacts{Kind: zhixing.KindHousingFund, Balance: yuan("80000.00"), Withdrawable: yes, HousingSafe: yes}, asset.Options{HousingFund: asset.HousingFundNone}, not, "0.00"},
		{"ASSET-61 cash value", asset.FundFacts{Kind: zhixing.KindInsurance, Balance: yuan("60000.00"), Small: no}, asset.Options{}, met, "60000.00"},
		{"ASSET-61 cash value redeemed", asset.FundFacts{Kind: zhixing.KindInsurance, Balance: yuan("60000.00"), Small: no, Redeemed: yes}, asset.Options{}, not, "0.00"},
		{"ASSET-61 small medical policy", asset.FundFacts{Kind: zhixing.KindInsurance, Balance: yuan("600.00"), Small: yes}, asset.Options{}, not, "0.00"},
		{"ASSET-61 size not known", asset.FundFacts{Kind: zhixing.KindInsurance, Balance: yuan("600.00")}, asset.Options{}, open, "0.00"},
		{"ASSET-61 allowed without exclusion", asset.FundFacts{Kind: zhixing.KindInsurance, Balance: yuan("600.00")}, asset.Options{PolicyCashValue: asset.CashValueAllow}, met, "600.00"},
		{"ASSET-61 denied", asset.FundFacts{Kind: zhixing.KindInsurance, Balance: yuan("60000.00"), Small: no}, asset.Options{PolicyCashValue: asset.CashValueDeny}, not, "0.00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, err := asset.AssessFund(c.f, c.o)
			if err != nil || r.Verdict != c.want || r.Takeable.String() != c.take {
				t.Errorf("want %s %s, got %+v %v", c.want, c.take, r, err)
			}
		})
	}
	if _, err := asset.AssessFund(asset.FundFacts{Kind: zhixing.KindBond}, asset.Options{}); err == nil {
		t.Error("ASSET-61 a bond is no fund")
	}
	if _, err := asset.AssessFund(asset.FundFacts{Kind: zhixing.KindIncome, Reserve: yuan("-1.00")}, asset.Options{}); err == nil {
		t.Error("ASSET-61 a negative reserve")
	}
	wage := asset.IncomeFacts{Income: yuan("6000.00"), LocalMinimum: yuan("1200.00"), Supported: 1, Owed: yuan("100000.00"), NaturalPerson: yes}
	if r := must2(asset.AssessIncome(wage, asset.Options{}))(t); r.Lawful != met || r.Reserve.String() != "2400.00" || r.Withhold.String() != "3600.00" {
		t.Errorf("ASSET-61 wages: %+v", r)
	}
	wage.Owed = yuan("500.00")
	if r := must2(asset.AssessIncome(wage, asset.Options{}))(t); r.Withhold.String() != "500.00" {
		t.Errorf("ASSET-61 no more than is owed: %+v", r)
	}
	share := asset.Options{KeepShare: zhixing.GiveDecimal(yuan("0.50").Decimal())}
	wage.Income, wage.Owed = yuan("6000.01"), yuan("100000.00")
	if r := must2(asset.AssessIncome(wage, share))(t); r.Reserve.String() != "3000.01" || r.Withhold.String() != "3000.00" {
		t.Errorf("ASSET-61 a share kept, the odd fen too: %+v", r)
	}
	wage.NaturalPerson = no
	if r := must2(asset.AssessIncome(wage, share))(t); r.Lawful != not || !r.Withhold.IsZero() {
		t.Errorf("ASSET-61 a building price is no income: %+v", r)
	}
	share.KeepShare = zhixing.GiveDecimal(yuan("1.01").Decimal())
	for _, f := range []asset.IncomeFacts{{Income: yuan("-1.00"), LocalMinimum: yuan("1.00")}, {Income: yuan("1.00")}} {
		if _, err := asset.AssessIncome(f, asset.Options{}); err == nil {
			t.Errorf("ASSET-61 accepted %+v", f)
		}
	}
	if _, err := asset.AssessIncome(asset.IncomeFacts{}, share); err == nil {
		t.Error("ASSET-61 more than the income kept")
	}
	for _, n := range [][2]int{{-1, 1}, {1001, 1}, {1, -1}, {1, 1201}} {
		if _, err := asset.LivingReserve(yuan("1.00"), n[0], n[1]); err == nil {
			t.Errorf("ASSET-59 accepted %v", n)
		}
	}
	if m := must2(asset.LivingReserve(yuan("1200.00"), 0, 0))(t); m.String() != "1200.00" {
		t.Errorf("ASSET-59 one month for the debtor alone: %s", m)
	}
}
