package distribution_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
	. "github.com/zhixing-go/zhixing/distribution"
)

// est is an estate of one asset of a natural person.
func est(price string, claims ...Claim) Estate {
	return Estate{Debtor: zhixing.NaturalPerson, Assets: one(price), Claims: claims}
}

func claim(id zhixing.ClaimID, principal string, more ...func(*Claim)) Claim {
	c := Claim{ID: id, Owed: owed(principal)}
	for _, f := range more {
		f(&c)
	}
	return c
}

func kind(k zhixing.PriorityKind) func(*Claim) { return func(c *Claim) { c.Kind = k } }

func with(k zhixing.PriorityKind, day string, more ...func(*Right)) func(*Claim) {
	return func(c *Claim) {
		r := Right{Asset: "asset", Kind: k}
		if day != "" {
			r.SetUpOn = d(day)
		}
		for _, f := range more {
			f(&r)
		}
		c.Rights = append(c.Rights, r)
	}
}

func seized(day string, more ...func(*Seizure)) func(*Claim) {
	return func(c *Claim) {
		s := Seizure{Asset: "asset", Effective: d(day)}
		for _, f := range more {
			f(&s)
		}
		c.Seizures = append(c.Seizures, s)
	}
}

type ruleCase struct {
	name   string
	e      Estate
	ladder Ladder
	o      Options
	want   map[string]string
}

func costs(e Estate, list ...Cost) Estate { e.Costs = list; return e }

func enterprise(e Estate) Estate { e.Debtor = zhixing.EnterpriseLegalPerson; return e }

func asset(e Estate, f func(*Asset)) Estate { f(&e.Assets[0]); return e }

func TestRules(t *testing.T) {
	const (
		mortgage = zhixing.PriorityRegisteredMortgage
		lien     = zhixing.PriorityLien
		pmsi     = zhixing.PriorityPurchaseMoney
		building = zhixing.PriorityConstructionPrice
		tax      = zhixing.PriorityTax
		wages    = zhixing.PriorityLivelihood
		victim   = zhixing.PriorityRestitution
	)
	civil := CivilLadder()
	saleTax := func(price string) Estate {
		return costs(est(price, claim("m", "60", with(mortgage, "2020-01-01")), claim("t", "30", kind(tax), func(c *Claim) { c.AroseOn = d("2022-01-01") }), claim("o", "50")),
			Cost{ID: "fee", Kind: ApplicationFee, Amount: y("10")}, Cost{ID: "sale", Kind: SaleTax, Asset: "asset", Amount: y("30")})
	}
	rent := func(offered zhixing.Tri) Estate {
		return costs(est("100", claim("m", "95", with(mortgage, "2020-01-01")), claim("o", "50")), Cost{ID: "rent", Kind: RentReserve, Amount: y("20"), OfferedBySecured: offered})
	}
	// An asset of 40 owned before the judgment, and another.
	later := func(a Asset, claims ...Claim) Estate {
		e := est("40", claims...)
		e.Assets = append(e.Assets, a)
		return e
	}
	insured := func(r *Right) { r.InsuredOilPollution = zhixing.Yes }
	doubled := func(v string) func(*Claim) { return func(c *Claim) { c.Owed.Doubled = y(v) } }
	applied := func(day string) func(*Claim) { return func(c *Claim) { c.AppliedOn = d(day) } }
	cases := []ruleCase{
		{"DIST-30 real costs pro rata, then the fee, then taxes", costs(est("100", claim("o", "50")),
			Cost{ID: "a", Kind: RealisationCost, Amount: y("80")}, Cost{ID: "b", Kind: CommonBenefit, Accepted: zhixing.Yes, Amount: y("80")}, Cost{ID: "fee", Kind: ApplicationFee, Amount: y("10")}), civil, Options{},
			map[string]string{"a": "50.00", "b": "50.00", "fee": "0.00", "o": "0.00"}},
		{"DIST-30 common benefit not accepted", costs(est("100", claim("o", "50")), Cost{ID: "b", Kind: CommonBenefit, Amount: y("80")}), civil, Options{}, map[string]string{"o": "50.00", "debtor": "50.00"}},
		{"DIST-30 every common benefit", costs(est("100", claim("o", "50")), Cost{ID: "b", Kind: CommonBenefit, Amount: y("80")}), civil, Options{CommonBenefitCosts: EveryCommonBenefit}, map[string]string{"b": "80.00", "o": "20.00"}},
		{"DIST-30 sale tax as transfer cost", saleTax("100"), civil, Options{}, map[string]string{"fee": "10.00", "sale": "30.00", "m": "60.00", "t": "0.00", "o": "0.00"}},
		{"DIST-30 sale tax after secured", saleTax("100"), civil, Options{SellerTaxRank: AfterSecured}, map[string]string{"fee": "10.00", "m": "60.00", "t": "30.00", "sale": "0.00", "o": "0.00"}},
		{"DIST-30 sale tax as a tax", saleTax("100"), civil, Options{SellerTaxRank: TaxRank45}, map[string]string{"fee": "10.00", "m": "60.00", "t": "15.00", "sale": "15.00", "o": "0.00"}},
		{"DIST-30 land premium before the mortgagee", costs(est("100", claim("m", "95", with(mortgage, "2020-01-01"))), Cost{ID: "land", Kind: LandPremium, Amount: y("40")}), civil, Options{}, map[string]string{"land": "40.00", "m": "60.00"}},
		{"DIST-30 rent reserve after security", rent(zhixing.No), civil, Options{}, map[string]string{"m": "95.00", "rent": "5.00", "o": "0.00"}},
		{"DIST-30 rent reserve offered by the secured creditor", rent(zhixing.Yes), civil, Options{}, map[string]string{"rent": "20.00", "m": "80.00", "o": "0.00"}},
		{"DIST-30 rent reserve before security", rent(zhixing.No), civil, Options{RentReserveRank: RentBeforeSecured}, map[string]string{"rent": "20.00", "m": "80.00", "o": "0.00"}},
		{"DIST-30 rent reserve after security whatever was offered", rent(zhixing.Yes), civil, Options{RentReserveRank: RentAfterSecured}, map[string]string{"m": "95.00", "rent": "5.00", "o": "0.00"}},
		{"DIST-31 untitled mortgagee shares in its rung only", est("100", claim("m", "150", with(mortgage, "2020-01-01", func(r *Right) { r.Cap = zhixing.GiveMoney(y("50")) }), func(c *Claim) { c.Status = PriorityOnly }), claim("o", "20")), civil, Options{}, map[string]string{"m": "50.00", "o": "20.00", "debtor": "30.00"}},
		{"DIST-31 late mortgagee keeps its rank", asset(est("100", claim("m", "80", with(mortgage, "2020-01-01"), applied("2024-01-01")), claim("o", "50")), func(a *Asset) { a.RulingServedOn = d("2023-06-01") }), civil, Options{}, map[string]string{"m": "80.00", "o": "20.00"}},
		{"DIST-32 registered before registered, unregistered movable ordinary", est("100", claim("a", "60", with(mortgage, "2021-02-01")), claim("b", "30", with(mortgage, "2021-01-02")), claim("u", "60", with(zhixing.PriorityUnregisteredMovableMortgage, "2020-01-01")), claim("o", "40")), civil, Options{}, map[string]string{"b": "30.00", "a": "60.00", "u": "6.00", "o": "4.00"}},
		{"DIST-32 one day by number", est("100", claim("a", "80", with(mortgage, "2021-02-01", func(r *Right) { r.Number = 2 })), claim("b", "80", with(mortgage, "2021-02-01", func(r *Right) { r.Number = 1 }))), civil, Options{}, map[string]string{"a": "20.00", "b": "80.00"}},
		{"DIST-32 one day before 2021 pro rata", est("100", claim("a", "80", with(mortgage, "2020-02-01", func(r *Right) { r.Number = 2 })), claim("b", "80", with(mortgage, "2020-02-01", func(r *Right) { r.Number = 1 }))), civil, Options{}, map[string]string{"a": "50.00", "b": "50.00"}},
		{"DIST-32 one day without every number pro rata", est("100", claim("a", "80", with(mortgage, "2021-02-01")), claim("b", "80", with(mortgage, "2021-02-01", func(r *Right) { r.Number = 1 }))), civil, Options{}, map[string]string{"a": "50.00", "b": "50.00"}},
		{"DIST-32 purchase money on the tenth day", est("100", claim("p", "80", with(pmsi, "2021-05-11", func(r *Right) { r.DeliveredOn = d("2021-05-01") })), claim("m", "80", with(mortgage, "2021-02-01"))), civil, Options{}, map[string]string{"p": "80.00", "m": "20.00"}},
		{"DIST-32 purchase money, the tenth day lies in the National Day holiday", est("100", claim("p", "80", with(pmsi, "2024-10-08", func(r *Right) { r.DeliveredOn = d("2024-09-25") })), claim("m", "80", with(mortgage, "2021-02-01"))), civil, Options{}, map[string]string{"p": "80.00", "m": "20.00"}},
		{"DIST-32 purchase money, a day after the holiday is late", est("100", claim("p", "80", with(pmsi, "2024-10-09", func(r *Right) { r.DeliveredOn = d("2024-09-25") })), claim("m", "80", with(mortgage, "2021-02-01"))), civil, Options{}, map[string]string{"p": "20.00", "m": "80.00"}},
		{"DIST-32 purchase money on the eleventh day", est("100", claim("p", "80", with(pmsi, "2021-05-12", func(r *Right) { r.DeliveredOn = d("2021-05-01") })), claim("m", "80", with(mortgage, "2021-02-01"))), civil, Options{}, map[string]string{"p": "20.00", "m": "80.00"}},
		{"DIST-32 purchase money after a lien", est("100", claim("p", "80", with(pmsi, "2021-05-11", func(r *Right) { r.DeliveredOn = d("2021-05-01") })), claim("l", "80", with(lien, "2022-02-01"))), civil, Options{}, map[string]string{"p": "20.00", "l": "80.00"}},
		{"DIST-32 mortgage set up after sealing", est("100", claim("m", "80", with(mortgage, "2022-02-01")), claim("o", "80", seized("2022-01-01"))), civil, Options{}, map[string]string{"m": "50.00", "o": "50.00"}},
		{"DIST-32 set up in good faith after a sealing that was not made public", asset(est("100", claim("m", "80", with(mortgage, "2022-02-01", func(r *Right) { r.GoodFaith = zhixing.Yes })), claim("o", "80", seized("2022-01-01"))), func(a *Asset) { a.SealingPublished = zhixing.No }), civil, Options{}, map[string]string{"m": "80.00", "o": "20.00"}},
		{"DIST-32 set up in good faith after a sealing made public", asset(est("100", claim("m", "80", with(mortgage, "2022-02-01", func(r *Right) { r.GoodFaith = zhixing.Yes })), claim("o", "80", seized("2022-01-01"))), func(a *Asset) { a.SealingPublished = zhixing.Yes }), civil, Options{}, map[string]string{"m": "50.00", "o": "50.00"}},
		{"DIST-32 set up with knowledge of a sealing that was not made public", asset(est("100", claim("m", "80", with(mortgage, "2022-02-01", func(r *Right) { r.GoodFaith = zhixing.No })), claim("o", "80", seized("2022-01-01"))), func(a *Asset) { a.SealingPublished = zhixing.No }), civil, Options{}, map[string]string{"m": "50.00", "o": "50.00"}},
		{"DIST-32 mortgage set up after sealing keeps its rank", est("100", claim("m", "80", with(mortgage, "2022-02-01")), claim("o", "80", seized("2022-01-01"))), civil, Options{RightAfterSealing: SealedKeepsRank}, map[string]string{"m": "80.00", "o": "20.00"}},
		{"DIST-33 lien before an earlier mortgage", est("100", claim("m", "80", with(mortgage, "2020-02-01")), claim("l", "80", with(lien, "2022-01-01"))), civil, Options{}, map[string]string{"m": "20.00", "l": "80.00"}},
		{"DIST-33 maximum over principal and accessories", est("100", Claim{ID: "m", Owed: Amounts{Principal: y("60"), Interest: y("40")}, Rights: []Right{{Asset: "asset", Kind: mortgage, Cap: zhixing.GiveMoney(y("50"))}}}, claim("o", "50")), civil, Options{}, map[string]string{"m": "75.00", "o": "25.00"}},
		{"DIST-33 maximum over principal alone", est("100", Claim{ID: "m", Owed: Amounts{Principal: y("60"), Interest: y("40")}, Rights: []Right{{Asset: "asset", Kind: mortgage, Cap: zhixing.GiveMoney(y("50"))}}}, claim("o", "50")), civil, Options{MaxAmountCapMeans: CapPrincipalOnly}, map[string]string{"m": "91.67", "o": "8.33"}},
		{"DIST-33 doubled part not secured", est("100", claim("m", "60", with(mortgage, ""), doubled("30")), claim("o", "40")), civil, Options{}, map[string]string{"m": "60.00", "o": "40.00"}},
		{"DIST-33 doubled part secured by contract", est("100", claim("m", "60", with(mortgage, "", func(r *Right) { r.DoubledAgreed = zhixing.Yes }), doubled("30")), claim("o", "40")), civil, Options{DoubledInSecurity: DoubledIfAgreed}, map[string]string{"m": "90.00", "o": "10.00"}},
		{"DIST-33 doubled part secured", est("100", claim("m", "60", with(mortgage, ""), doubled("30")), claim("o", "40")), civil, Options{DoubledInSecurity: DoubledSecured}, map[string]string{"m": "90.00", "o": "10.00"}},
		{"DIST-33 rest goes back to the owner who gave security", asset(est("100", claim("m", "60", with(mortgage, "")), claim("o", "90")), func(a *Asset) { a.ThirdPartyOwner = "owner" }), civil, Options{}, map[string]string{"m": "60.00", "o": "0.00"}},
		{"DIST-34 exercised on the last day of eighteen months", est("100", claim("b", "80", with(building, "", func(r *Right) { r.PayableOn, r.ExercisedOn = d("2021-01-31"), d("2022-07-31") })), claim("o", "80")), civil, Options{}, map[string]string{"b": "80.00", "o": "20.00"}},
		{"DIST-34 who built under the contractor's contract has no priority", est("100", claim("b", "80", with(building, "", func(r *Right) { r.EmployerContract = zhixing.No })), claim("o", "80")), civil, Options{}, map[string]string{"b": "50.00", "o": "50.00"}},
		{"DIST-34 the last day is a Sunday: the Monday is in time", est("100", claim("b", "80", with(building, "", func(r *Right) { r.PayableOn, r.ExercisedOn = d("2021-01-31"), d("2022-08-01") })), claim("o", "80")), civil, Options{}, map[string]string{"b": "80.00", "o": "20.00"}},
		{"DIST-34 exercised a day after eighteen months", est("100", claim("b", "80", with(building, "", func(r *Right) { r.PayableOn, r.ExercisedOn = d("2021-01-31"), d("2022-08-02") })), claim("o", "80")), civil, Options{}, map[string]string{"b": "50.00", "o": "50.00"}},
		{"DIST-34 six months in 2019 and 2020", est("100", claim("b", "80", with(building, "", func(r *Right) { r.PayableOn, r.ExercisedOn = d("2020-03-01"), d("2020-09-02") })), claim("o", "80")), civil, Options{}, map[string]string{"b": "50.00", "o": "50.00"}},
		{"DIST-34 six months from completion before 2019-02-01", est("100", claim("b", "80", with(building, "", func(r *Right) {
			r.CompletedOn, r.PayableOn, r.ExercisedOn = d("2018-03-01"), d("2017-01-01"), d("2018-09-01")
		})), claim("o", "80")), civil, Options{}, map[string]string{"b": "80.00", "o": "20.00"}},
		{"DIST-34 poor quality", est("100", claim("b", "80", with(building, "", func(r *Right) { r.Qualified = zhixing.No })), claim("o", "80")), civil, Options{}, map[string]string{"b": "50.00", "o": "50.00"}},
		{"DIST-34 waived without harm", est("100", claim("b", "80", with(building, "", func(r *Right) { r.Waived, r.WaiverHurtsWages = zhixing.Yes, zhixing.No })), claim("o", "80")), civil, Options{}, map[string]string{"b": "50.00", "o": "50.00"}},
		{"DIST-34 a waiver that hurts wages is void", est("100", claim("b", "80", with(building, "", func(r *Right) { r.Waived, r.WaiverHurtsWages = zhixing.Yes, zhixing.Yes })), claim("o", "80")), civil, Options{}, map[string]string{"b": "80.00", "o": "20.00"}},
		{"DIST-34 several contractors share the building part", asset(est("100", claim("b", "60", with(building, "")), claim("c", "20", with(building, "")), claim("m", "80", with(mortgage, ""))), func(a *Asset) { a.BuildingValue, a.LandValue = y("1"), y("1") }), civil, Options{}, map[string]string{"b": "37.50", "c": "12.50", "m": "50.00"}},
		{"DIST-35 not a home for living", est("100", claim("b", "80", with(zhixing.PriorityHomeBuyerRefund, "", func(r *Right) { r.ForLiving = zhixing.No })), claim("o", "80")), civil, Options{}, map[string]string{"b": "50.00", "o": "50.00"}},
		{"DIST-36 between two mortgages", est("100", claim("m1", "40", with(mortgage, "2021-01-01")), claim("t", "40", kind(tax), func(c *Claim) { c.AroseOn = d("2021-01-01") }), claim("m2", "40", with(mortgage, "2021-01-02"))), civil, Options{}, map[string]string{"m1": "40.00", "t": "40.00", "m2": "20.00"}},
		{"DIST-36 late fee ordinary", est("100", Claim{ID: "t", Kind: tax, Owed: Amounts{Principal: y("60"), Interest: y("40")}}, claim("o", "40")), civil, Options{}, map[string]string{"t": "80.00", "o": "20.00"}},
		{"DIST-36 late fee with the tax", est("100", Claim{ID: "t", Kind: tax, Owed: Amounts{Principal: y("60"), Interest: y("40")}}, claim("o", "40")), civil, Options{TaxLateFee: LateFeeWithTax}, map[string]string{"t": "100.00", "o": "0.00"}},
		{"DIST-36 on notice", est("100", claim("t", "60", kind(tax), func(c *Claim) { c.Status, c.Noticed = Untitled, zhixing.Yes }), claim("o", "80")), civil, Options{}, map[string]string{"t": "60.00", "o": "40.00"}},
		{"DIST-36 without notice", est("100", claim("t", "60", kind(tax), func(c *Claim) { c.Status = Untitled }), claim("o", "80")), civil, Options{}, map[string]string{"o": "80.00", "debtor": "20.00"}},
		{"DIST-36 with a title only", est("100", claim("t", "60", kind(tax), func(c *Claim) { c.Status, c.Noticed = Untitled, zhixing.Yes }), claim("o", "80")), civil, Options{TaxParticipates: TaxOnlyTitled}, map[string]string{"o": "80.00", "debtor": "20.00"}},
		{"DIST-37 none", est("100", claim("w", "60", kind(wages)), claim("m", "60", with(mortgage, "")), claim("o", "60")), civil, Options{}, map[string]string{"m": "60.00", "w": "20.00", "o": "20.00"}},
		{"DIST-37 before ordinary", est("100", claim("w", "30", kind(wages)), claim("m", "60", with(mortgage, "")), claim("o", "60")), civil, Options{LivelihoodFirst: LivelihoodBeforeOrdinary}, map[string]string{"m": "60.00", "w": "30.00", "o": "10.00"}},
		{"DIST-37 before secured", est("100", claim("w", "60", kind(wages)), claim("m", "60", with(mortgage, "")), claim("o", "60")), civil, Options{LivelihoodFirst: LivelihoodBeforeSecured}, map[string]string{"w": "60.00", "m": "40.00", "o": "0.00"}},
		{"DIST-38 after all ordinary", est("100", claim("a", "40", doubled("40")), claim("b", "40", doubled("20"))), civil, Options{}, map[string]string{"a": "53.33", "b": "46.67"}},
		{"DIST-38 within each creditor", est("100", claim("a", "40", doubled("40")), claim("b", "40", doubled("20"))), civil, Options{DoubledRank: WithinEachCreditor}, map[string]string{"a": "57.14", "b": "42.86"}},
		{"DIST-38 excluded", est("100", claim("a", "40", doubled("40")), claim("b", "40", doubled("20"))), civil, Options{DoubledRank: DoubledExcluded}, map[string]string{"a": "40.00", "b": "40.00", "debtor": "20.00"}},
		{"DIST-39 one title in the order of seizure", enterprise(est("100", claim("a", "60", seized("2022-01-01"), func(c *Claim) { c.Title = "T" }), claim("b", "60", func(c *Claim) { c.Title = "T" }), claim("c", "60", seized("2022-02-01")))), civil, Options{}, map[string]string{"a": "50.00", "b": "50.00", "c": "0.00"}},
		{"DIST-40 living reserve", costs(est("100", claim("med", "80", kind(zhixing.PriorityMedicalCost))), Cost{ID: "living", Kind: LivingReserve, Amount: y("30")}), CriminalLadder(), Options{}, map[string]string{"living": "30.00", "med": "70.00"}},
		{"DIST-40 proceeds of crime", asset(est("100", claim("med", "80", kind(zhixing.PriorityMedicalCost)), claim("v", "60", kind(victim)), claim("m", "50", with(mortgage, "", func(r *Right) { r.GoodFaith = zhixing.No }))), func(a *Asset) { a.ProceedsOfCrime = zhixing.Yes }), CriminalLadder(), Options{}, map[string]string{"v": "60.00", "med": "0.00", "m": "0.00"}},
		{"DIST-40 proceeds of crime, nothing said of good faith: none of the four cases is shown", asset(est("100", claim("v", "60", kind(victim)), claim("m", "50", with(mortgage, ""))), func(a *Asset) { a.ProceedsOfCrime = zhixing.Yes }), CriminalLadder(), Options{}, map[string]string{"m": "50.00", "v": "50.00"}},
		{"DIST-40 proceeds of crime, right acquired in good faith", asset(est("100", claim("v", "60", kind(victim)), claim("m", "50", with(mortgage, "", func(r *Right) { r.GoodFaith = zhixing.Yes }))), func(a *Asset) { a.ProceedsOfCrime = zhixing.Yes }), CriminalLadder(), Options{}, map[string]string{"m": "50.00", "v": "50.00"}},
		{"DIST-40 what came after the judgment is not confiscated", later(Asset{ID: "x", Price: y("60"), AcquiredAfterJudgment: zhixing.Yes}, claim("k", "90", kind(zhixing.PriorityConfiscation))), CriminalLadder(), Options{}, map[string]string{"k": "40.00", "debtor": "60.00"}},
		{"DIST-40 a fine reaches it, and is taken from it first", later(Asset{ID: "x", Price: y("60"), AcquiredAfterJudgment: zhixing.Yes}, claim("f", "30", kind(zhixing.PriorityFine)), claim("k", "90", kind(zhixing.PriorityConfiscation))), CriminalLadder(), Options{}, map[string]string{"f": "30.00", "k": "40.00", "debtor": "30.00"}},
		{"DIST-40 victims and civil debts are paid out of both", later(Asset{ID: "x", Price: y("60"), RealisedOn: d("2023-07-03"), AcquiredAfterJudgment: zhixing.Yes}, claim("v", "50", kind(victim)), claim("c", "20"), claim("k", "90", kind(zhixing.PriorityConfiscation))), CriminalLadder(), Options{}, map[string]string{"v": "50.00", "c": "20.00", "k": "30.00"}},
		{"DIST-40 nothing said: owned when the judgment took effect", later(Asset{ID: "x", Price: y("60")}, claim("k", "120", kind(zhixing.PriorityConfiscation))), CriminalLadder(), Options{}, map[string]string{"k": "100.00"}},
		{"DIST-40 doubled parts after civil debts, before fines", est("100", claim("c", "60", doubled("20")), claim("f", "30", kind(zhixing.PriorityFine)), claim("k", "30", kind(zhixing.PriorityConfiscation))), CriminalLadder(), Options{}, map[string]string{"c": "80.00", "f": "20.00", "k": "0.00"}},
		{"DIST-41 no title, no share", est("100", claim("a", "60"), claim("b", "60", func(c *Claim) { c.Status = Untitled })), civil, Options{}, map[string]string{"a": "60.00", "debtor": "40.00"}},
		{"DIST-41 other legal person pro rata", Estate{Debtor: zhixing.OtherLegalPerson, Assets: one("100"), Claims: []Claim{claim("a", "100", seized("2022-01-01")), claim("b", "100")}}, civil, Options{}, map[string]string{"a": "50.00", "b": "50.00"}},
		{"DIST-41 other legal person by seizure", Estate{Debtor: zhixing.OtherLegalPerson, Assets: one("100"), Claims: []Claim{claim("a", "100", seized("2022-01-01")), claim("b", "100")}}, civil, Options{NonEnterprise: LegalPersonBySeizure}, map[string]string{"a": "100.00", "b": "0.00"}},
		{"DIST-42 late applicants share what remains", asset(est("100", claim("a", "60", doubled("10")), claim("l", "60", applied("2023-06-02"), doubled("10")), claim("f", "30", kind(zhixing.PriorityFine))), func(a *Asset) { a.RulingServedOn = d("2023-06-01") }), civil, Options{}, map[string]string{"a": "70.00", "l": "30.00", "f": "0.00"}},
		{"DIST-42 on the day of service is in time", asset(est("100", claim("a", "60"), claim("l", "60", applied("2023-06-01"))), func(a *Asset) { a.RulingServedOn = d("2023-06-01") }), civil, Options{}, map[string]string{"a": "50.00", "l": "50.00"}},
		{"DIST-42 money: the day of pay-out is late", asset(est("100", claim("a", "80"), claim("l", "60", applied("2023-06-01"))), func(a *Asset) { a.Kind, a.PaidOutOn = MoneyAsset, d("2023-06-01") }), civil, Options{}, map[string]string{"a": "80.00", "l": "20.00"}},
		{"DIST-42 money: the day before is in time", asset(est("100", claim("a", "80"), claim("l", "80", applied("2023-05-31"))), func(a *Asset) { a.Kind, a.PaidOutOn = MoneyAsset, d("2023-06-01") }), civil, Options{}, map[string]string{"a": "50.00", "l": "50.00"}},
		{"DIST-43 expired measure loses rank", enterprise(est("100", claim("a", "80", seized("2020-01-01", func(s *Seizure) { s.EndsOn = d("2023-01-01") })), claim("b", "80", seized("2022-01-01")))), civil, Options{}, map[string]string{"a": "20.00", "b": "80.00"}},
		{"DIST-39 a secured creditor of the same title stands by its own measure", enterprise(est("100", claim("a", "60", seized("2022-01-01"), func(c *Claim) { c.Title = "T" }), claim("b", "60", with(zhixing.PriorityRegisteredMortgage, "2020-01-01", func(r *Right) { r.Cap = zhixing.GiveMoney(y("30")) }), func(c *Claim) { c.Title = "T" }), claim("c", "60", seized("2022-02-01")))), civil, Options{}, map[string]string{"a": "60.00", "b": "30.00", "c": "10.00"}},
		{"DIST-43 lapsed measure loses rank", enterprise(est("100", claim("a", "80", seized("2020-01-01", func(s *Seizure) { s.Lapsed = zhixing.Yes })), claim("b", "80", seized("2022-01-01")))), civil, Options{}, map[string]string{"a": "20.00", "b": "80.00"}},
		{"DIST-43 one moment pro rata, queue before", enterprise(est("100", claim("a", "60", seized("2022-01-01", func(s *Seizure) { s.Place = 2 })), claim("b", "60", seized("2022-01-01", func(s *Seizure) { s.Place = 2 })), claim("c", "50", seized("2022-01-01", func(s *Seizure) { s.Place = 1 })))), civil, Options{}, map[string]string{"c": "50.00", "a": "25.00", "b": "25.00"}},
		{"DIST-43 waiting seizure after those in effect", enterprise(est("100", claim("a", "80", func(c *Claim) { c.Seizures = []Seizure{{Asset: "asset", Place: 2}} }), claim("b", "80", seized("2022-01-01", func(s *Seizure) { s.Place = 1 })), claim("c", "80"))), civil, Options{}, map[string]string{"a": "20.00", "b": "80.00", "c": "0.00"}},
		{"DIST-43 without a measure by application, a missing date last", enterprise(est("100", claim("a", "60", applied("2022-02-01")), claim("b", "60", applied("2022-01-01")), claim("c", "60"))), civil, Options{}, map[string]string{"a": "40.00", "b": "60.00", "c": "0.00"}},
		{"DIST-43 doubled part after all title debts", enterprise(est("100", claim("a", "60", seized("2022-01-01"), doubled("50")), claim("b", "30", seized("2022-02-01")))), civil, Options{}, map[string]string{"a": "70.00", "b": "30.00"}},
		{"DIST-43 measure secures the doubled part too", enterprise(est("100", claim("a", "60", seized("2022-01-01"), doubled("50")), claim("b", "30", seized("2022-02-01")))), civil, Options{SeizureOrderClaim: WithDoubledPart}, map[string]string{"a": "100.00", "b": "0.00"}},
		{"DIST-44 costs only", est("100", Claim{ID: "a", Owed: Amounts{Principal: y("80"), Costs: y("20")}, SealingCosts: y("10"), Seizures: []Seizure{{Asset: "asset", Effective: d("2022-01-01")}}}, claim("b", "90")), civil, Options{FirstSealBonus: FirstSealBonus{Kind: BonusCostsOnly}}, map[string]string{"a": "55.00", "b": "45.00"}},
		{"DIST-44 bonus at most the claim", est("100", claim("a", "10", seized("2022-01-01")), claim("b", "120")), civil, Options{FirstSealBonus: FirstSealBonus{CarveOut, decimal.RequireFromString("0.2")}}, map[string]string{"a": "10.00", "b": "90.00"}},
		{"DIST-44 two first sealers, no bonus", est("100", claim("a", "100", seized("2022-01-01")), claim("b", "100", seized("2022-01-01"))), civil, Options{FirstSealBonus: FirstSealBonus{CarveOut, decimal.RequireFromString("0.2")}}, map[string]string{"a": "50.00", "b": "50.00"}},
		{"DIST-46 lapsed after a year", est("100", claim("crew", "80", with(zhixing.PriorityMaritimeLienA, "2022-01-01", func(r *Right) { r.ExercisedOn = d("2023-01-04") })), claim("m", "80", with(zhixing.PriorityShipMortgage, "2020-01-01"))), ShipLadder(), Options{}, map[string]string{"crew": "20.00", "m": "80.00"}},
		{"DIST-46 the year ends on New Year's Day: the first day of work is in time", est("100", claim("crew", "80", with(zhixing.PriorityMaritimeLienA, "2022-01-01", func(r *Right) { r.ExercisedOn = d("2023-01-03") })), claim("m", "80", with(zhixing.PriorityShipMortgage, "2020-01-01"))), ShipLadder(), Options{}, map[string]string{"crew": "80.00", "m": "20.00"}},
		{"DIST-46 ship mortgages of one day share, whatever their numbers", est("100", claim("a", "80", with(zhixing.PriorityShipMortgage, "2022-05-05", func(r *Right) { r.Number = 2 })), claim("b", "80", with(zhixing.PriorityShipMortgage, "2022-05-05", func(r *Right) { r.Number = 1 }))), ShipLadder(), Options{}, map[string]string{"a": "50.00", "b": "50.00"}},
		{"DIST-46 exercised on the last day", est("100", claim("crew", "80", with(zhixing.PriorityMaritimeLienA, "2022-01-01", func(r *Right) { r.ExercisedOn = d("2023-01-01") })), claim("m", "80", with(zhixing.PriorityShipMortgage, "2020-01-01"))), ShipLadder(), Options{}, map[string]string{"crew": "80.00", "m": "20.00"}},
		{"DIST-46 sixty days after the notice of the transfer", asset(est("100", claim("crew", "80", with(zhixing.PriorityMaritimeLienA, "2023-06-01", func(r *Right) { r.ExercisedOn = d("2023-11-06") })), claim("m", "80", with(zhixing.PriorityShipMortgage, "2020-01-01"))), func(a *Asset) { a.TransferNotice = d("2023-09-07") }), ShipLadder(), Options{}, map[string]string{"crew": "80.00", "m": "20.00"}},
		{"DIST-46 a day later the lien is gone", asset(est("100", claim("crew", "80", with(zhixing.PriorityMaritimeLienA, "2023-06-01", func(r *Right) { r.ExercisedOn = d("2023-11-07") })), claim("m", "80", with(zhixing.PriorityShipMortgage, "2020-01-01"))), func(a *Asset) { a.TransferNotice = d("2023-09-07") }), ShipLadder(), Options{}, map[string]string{"crew": "20.00", "m": "80.00"}},
		{"DIST-46 a lien that arose after the notice is not called up by it", asset(est("100", claim("crew", "80", with(zhixing.PriorityMaritimeLienA, "2023-09-08", func(r *Right) { r.ExercisedOn = d("2023-12-07") })), claim("m", "80", with(zhixing.PriorityShipMortgage, "2020-01-01"))), func(a *Asset) { a.TransferNotice = d("2023-09-07") }), ShipLadder(), Options{}, map[string]string{"crew": "80.00", "m": "20.00"}},
		{"DIST-46 what served all creditors of a ship comes off the top", costs(est("100", claim("m", "95", with(zhixing.PriorityShipMortgage, "2020-01-01"))), Cost{ID: "b", Kind: CommonBenefit, Amount: y("30")}), ShipLadder(), Options{}, map[string]string{"b": "30.00", "m": "70.00"}},
		{"DIST-46 unless the court refused it", costs(est("100", claim("m", "95", with(zhixing.PriorityShipMortgage, "2020-01-01"))), Cost{ID: "b", Kind: CommonBenefit, Amount: y("30"), Accepted: zhixing.No}), ShipLadder(), Options{}, map[string]string{"m": "95.00", "debtor": "5.00"}},
		{"DIST-46 insured oil pollution", est("100", claim("oil", "80", with(zhixing.PriorityMaritimeLienE, "2023-01-01", insured)), claim("m", "80", with(zhixing.PriorityShipMortgage, "2020-01-01"))), ShipLadder(), Options{}, map[string]string{"oil": "20.00", "m": "80.00"}},
		{"DIST-46 salvage before what arose before it", est("100", claim("crew", "80", with(zhixing.PriorityMaritimeLienA, "2023-03-01")), claim("s", "50", with(zhixing.PriorityMaritimeLienD, "2023-02-01")), claim("dues", "40", with(zhixing.PriorityMaritimeLienC, "2023-01-01"))), ShipLadder(), Options{}, map[string]string{"crew": "80.00", "s": "20.00", "dues": "0.00"}},
		{"DIST-46 registered on the 61st day", asset(est("100", claim("m", "80", with(zhixing.PriorityShipMortgage, "2020-01-01"), func(c *Claim) { c.Registered = d("2023-03-03") }), claim("o", "80", with(zhixing.PriorityOtherMaritime, ""), func(c *Claim) { c.Registered = d("2023-03-02") })), func(a *Asset) { a.LastSaleNotice = d("2023-01-01") }), ShipLadder(), Options{}, map[string]string{"o": "80.00", "debtor": "20.00"}},
		{"DIST-46 the 60th day is a Saturday: the Monday is in time", asset(est("100", claim("m", "80", with(zhixing.PriorityShipMortgage, "2020-01-01"), func(c *Claim) { c.Registered = d("2023-03-06") }), claim("o", "80", with(zhixing.PriorityOtherMaritime, ""), func(c *Claim) { c.Registered = d("2023-03-06") })), func(a *Asset) { a.LastSaleNotice = d("2023-01-03") }), ShipLadder(), Options{}, map[string]string{"m": "80.00", "o": "20.00"}},
		{"DIST-46 not registered in time but applied for the sale", asset(est("100", claim("m", "80", func(c *Claim) { c.Registered, c.Arrested = d("2023-03-03"), zhixing.Yes }, with(zhixing.PriorityShipMortgage, "2020-01-01")), claim("o", "80", with(zhixing.PriorityOtherMaritime, ""))), func(a *Asset) { a.LastSaleNotice = d("2023-01-01") }), ShipLadder(), Options{}, map[string]string{"m": "80.00", "o": "20.00"}},
		{"DIST-46 sale tax of a ship as a tax: after the ship's rungs", costs(est("100", claim("m", "80", with(zhixing.PriorityShipMortgage, "2020-01-01")), claim("o", "80")), Cost{ID: "sale", Kind: SaleTax, Amount: y("15")}), ShipLadder(), Options{SellerTaxRank: TaxRank45}, map[string]string{"m": "80.00", "sale": "15.00", "o": "5.00"}},
		{"DIST-46 arrest claimants before the rest", est("100", claim("a", "80", func(c *Claim) { c.Arrested = zhixing.Yes }), claim("o", "80")), ShipLadder(), Options{}, map[string]string{"a": "80.00", "o": "20.00"}},
		{"DIST-47 a missing application counts as latest", est("0.05", claim("a", "1"), claim("b", "1", applied("2022-01-01"))), civil, Options{}, map[string]string{"a": "0.02", "b": "0.03"}},
		{"DIST-47 a missing application counts as latest, the other way round", est("0.05", claim("a", "1", applied("2022-01-01")), claim("b", "1")), civil, Options{}, map[string]string{"a": "0.03", "b": "0.02"}},
		{"DIST-44 uplift cut at the pool", est("50", claim("a", "95", seized("2022-01-01")), claim("b", "5")), civil, Options{FirstSealBonus: FirstSealBonus{UpliftOwnShare, decimal.RequireFromString("0.2")}}, map[string]string{"a": "50.00", "b": "0.00"}},
		{"DIST-40 restitution equal on lawful property", est("100", claim("v", "150", kind(victim)), claim("o", "50")), CriminalLadder(), Options{RestitutionRank: RestitutionEqualLawful}, map[string]string{"v": "75.00", "o": "25.00"}},
		{"DIST-40 equal only on what was acquired after the crime", est("100", claim("v", "150", kind(victim)), claim("o", "50")), CriminalLadder(), Options{RestitutionRank: RestitutionEqualLaterLawful}, map[string]string{"v": "100.00", "o": "0.00"}},
		{"DIST-47 last takes the rest", est("1.00", claim("a", "1"), claim("b", "1"), claim("c", "1")), civil, Options{Apportion: RoundHalfUpLastTakesRest}, map[string]string{"a": "0.33", "b": "0.33", "c": "0.34"}},
		{"DIST-47 first takes the residue", est("1.00", claim("a", "1"), claim("b", "1"), claim("c", "1")), civil, Options{Apportion: FloorResidueToFirst}, map[string]string{"a": "0.34", "b": "0.33", "c": "0.33"}},
		{"DIST-52 taxes not before security", enterprise(est("100", claim("m", "80", with(mortgage, "2022-01-01")), claim("t", "80", kind(tax), func(c *Claim) { c.AroseOn = d("2020-01-01") }))), BankruptcyLadder(), Options{}, map[string]string{"m": "80.00", "t": "20.00"}},
		{"DIST-52 manager's wage at the average", enterprise(est("100", claim("w", "80", kind(wages), func(c *Claim) { c.PriorityCap = y("20") }), claim("o", "60"))), BankruptcyLadder(), Options{}, map[string]string{"w": "60.00", "o": "40.00"}},
		{"DIST-52 doubled part and fines share the last rung", enterprise(est("100", claim("o", "60", doubled("60")), claim("f", "20", kind(zhixing.PriorityFine)))), BankruptcyLadder(), Options{}, map[string]string{"o": "90.00", "f": "10.00"}},
		{"DIST-52 doubled part ordinary", enterprise(est("100", claim("o", "60", doubled("60")), claim("x", "80"))), BankruptcyLadder(), Options{PreAcceptanceDoubled: DoubledAsOrdinary}, map[string]string{"o": "60.00", "x": "40.00"}},
		{"DIST-52 doubled part not admitted", enterprise(est("100", claim("o", "60", doubled("60")), claim("f", "20", kind(zhixing.PriorityFine)))), BankruptcyLadder(), Options{PreAcceptanceDoubled: DoubledNotAdmitted}, map[string]string{"o": "60.00", "f": "20.00", "debtor": "20.00"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			p := draw(t, c.e, c.ladder, c.o)
			if diff := cmp.Diff(c.want, got(p)); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
			for _, x := range c.e.Claims {
				if why := p.Why(x.ID); len(why) == 0 || why[len(why)-1].Code != "balance" {
					t.Errorf("%s is not explained", x.ID)
				}
			}
		})
	}
}

func TestLodgement(t *testing.T) {
	lodged := func(p Plan) map[zhixing.ClaimID]string {
		out := map[zhixing.ClaimID]string{}
		for r := range p.Results() {
			if r.Reserved.Sign() > 0 {
				out[r.Claim] = r.Reserved.String() + " " + r.Reason.String()
			}
		}
		return out
	}
	check := func(name string, e Estate, o Options, want map[zhixing.ClaimID]string) {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(want, lodged(draw(t, e, CivilLadder(), o))); diff != "" {
				t.Error(diff)
			}
		})
	}
	status := func(s ClaimStatus) func(*Claim) { return func(c *Claim) { c.Status = s } }
	check("DIST-41 DIST-49 sealing plaintiff, conditional claim, absent creditor", est("100",
		claim("s", "50", status(UntitledSealing), func(c *Claim) { c.OwnCourtSealedFirst = zhixing.Yes; c.Owed.Doubled = y("10") }),
		claim("c", "50", status(Conditional)), claim("x", "50", func(c *Claim) { c.Hold = zhixing.LodgeNotFound }), claim("o", "50")), Options{},
		map[zhixing.ClaimID]string{"s": "25.00 claim_pending", "c": "25.00 conditional", "x": "25.00 not_found"})
	check("DIST-41 sealing plaintiff of another court", est("100", claim("s", "50", status(UntitledSealing), func(c *Claim) { c.OwnCourtSealedFirst = zhixing.No }), claim("o", "50")), Options{}, map[zhixing.ClaimID]string{})
	check("DIST-49 disputed as a whole", est("100", claim("a", "100", status(Disputed)), claim("o", "100")), Options{}, map[zhixing.ClaimID]string{"a": "50.00 plan_suit"})
	check("DIST-49 disputed part of the doubled share too", est("300", Claim{ID: "a", Owed: Amounts{Principal: y("100"), Doubled: y("50")}, Disputed: y("50")}, claim("o", "100")), Options{}, map[zhixing.ClaimID]string{"a": "75.00 plan_suit"})
	check("DIST-49 two disputes, worst case", est("100", claim("a", "100", func(c *Claim) { c.Disputed = y("100") }), claim("b", "100", func(c *Claim) { c.Disputed = y("50") }), claim("o", "100")), Options{Reserve: WorstCase},
		map[zhixing.ClaimID]string{"a": "33.34 plan_suit", "b": "13.33 plan_suit"})
	rank := est("100", claim("m", "80", with(zhixing.PriorityRegisteredMortgage, ""), func(c *Claim) { c.RankDisputed = zhixing.Yes }), claim("o", "80"))
	check("DIST-49 rank in dispute, worst case", rank, Options{Reserve: WorstCase}, map[zhixing.ClaimID]string{"m": "30.00 plan_suit"})
	check("DIST-49 rank in dispute, everything that would move", rank, Options{Reserve: WholeRungBelow}, map[zhixing.ClaimID]string{"m": "80.00 plan_suit", "o": "20.00 plan_suit"})
	t.Run("DIST-49 asset under an outsider's objection is held", func(t *testing.T) {
		p := draw(t, asset(est("100", claim("o", "80")), func(a *Asset) { a.ObjectionPending = zhixing.Yes }), CivilLadder(), Options{})
		if x := p.Totals(); x.Held != y("100") || !x.Paid.IsZero() {
			t.Errorf("%+v", x)
		}
	})
}

func TestSpreadCosts(t *testing.T) {
	t.Run("DIST-30 a cost of all assets by their prices; what no price covers stays visible", func(t *testing.T) {
		e := Estate{Debtor: zhixing.NaturalPerson, Assets: []Asset{{ID: "x", Price: y("10")}, {ID: "y", Price: y("20")}}, Claims: []Claim{claim("o", "5")}}
		e.Costs = []Cost{{ID: "fee", Kind: ApplicationFee, Amount: y("15")}}
		var by []string
		for l := range draw(t, e, CivilLadder(), Options{}).Lines() {
			if l.Cost == "fee" {
				by = append(by, string(l.Asset)+" "+l.Share.String())
			}
		}
		if diff := cmp.Diff([]string{"x 5.00", "y 10.00"}, by); diff != "" {
			t.Error(diff)
		}
		e.Costs[0].Amount = y("100")
		for _, f := range draw(t, e, CivilLadder(), Options{}).Findings() {
			if f.Code == "cost_short" {
				if f.Args[0].Text.ZH != "70.00" {
					t.Error(f.Text(zhixing.EN))
				}
				return
			}
		}
		t.Error("a cost of 100 out of 30 is not reported short")
	})
}

func TestComposedLadder(t *testing.T) {
	t.Run("DIST-31 a caller's ladder: ordinary before fines before wages", func(t *testing.T) {
		l := CivilLadder()
		l.Name = "own"
		for i := range l.Rungs {
			if l.Rungs[i].ID == "ordinary" {
				l.Rungs[i].Kinds = []zhixing.PriorityKind{zhixing.PriorityOrdinary}
			}
		}
		l.Rungs = append(l.Rungs, Rung{ID: "wages_last", Rank: 12, Part: PartTitle, Kinds: []zhixing.PriorityKind{zhixing.PriorityLivelihood}, Scope: WholeEstate, Late: LateToo, Rule: "DIST-31", After: []RungID{"fine"}})
		e := est("100", claim("w", "60", kind(zhixing.PriorityLivelihood)), claim("o", "60"), claim("f", "30", kind(zhixing.PriorityFine)))
		want(t, draw(t, e, l, Options{}), map[string]string{"o": "60.00", "f": "30.00", "w": "10.00"})
	})
}

func TestAuthority(t *testing.T) {
	t.Run("DIST-45", func(t *testing.T) {
		codes := func(p Process) string {
			var s []string
			for _, f := range Authority(p) {
				s = append(s, f.Code+"="+f.Status.String())
			}
			return strings.Join(s, " ")
		}
		if got := codes(Process{}); got != "first_sealing_court_leads=unknown after_trial=unknown reviewer_not_preparer=unknown" {
			t.Error(got)
		}
		if got := codes(Process{Court: "a", FirstSealingCourt: "b", FirstMeasure: zhixing.SeizureForPreservation, TrialEnded: zhixing.Yes, PreparedBy: "x", ReviewedBy: "x"}); got != "first_sealing_court_leads=not_met after_trial=met reviewer_not_preparer=not_met" {
			t.Error(got)
		}
	})
	t.Run("DIST-43 transfer to bankruptcy", func(t *testing.T) {
		e := Estate{Debtor: zhixing.EnterpriseLegalPerson, Process: Process{Insufficient: zhixing.Yes, ConsentToBankruptcy: zhixing.Yes}}
		if f := TransferToBankruptcy(e); f.Status != zhixing.Met || f.Severity != zhixing.Breach {
			t.Error(f.Text(zhixing.EN))
		}
		e.Process.BankruptcyRefused = zhixing.Yes
		if f := TransferToBankruptcy(e); f.Status != zhixing.NotMet {
			t.Error(f.Text(zhixing.EN))
		}
		if dl, err := BankruptcyAnswer(d("2024-03-01"), Options{}); err != nil || dl.End != d("2024-04-01") { // 30th day 2024-03-31 is a Sunday
			t.Error(dl.End, err)
		}
	})
}

func TestFacts(t *testing.T) {
	t.Run("DIST-06 DIST-30 a sale becomes an asset and its costs", func(t *testing.T) {
		a, c, err := AssetOf(zhixing.LotSold{Lot: "lot", Price: y("100"), RulingServed: d("2024-01-02"), SellerTax: zhixing.GiveMoney(y("5")), LandPremium: zhixing.GiveMoney(y("7")), Costs: []zhixing.SaleCost{{Amount: y("3"), Advanced: "A"}}})
		if err != nil || a.ID != "lot" || a.RealisedOn != d("2024-01-02") || len(c) != 3 || c[0].Payee != "A" || c[1].Kind != SaleTax || c[2].Kind != LandPremium {
			t.Error(a, c, err)
		}
		if _, _, err := AssetOf(zhixing.LotSold{Lot: "lot"}); err == nil {
			t.Error("a sale without the day of service is accepted")
		}
	})
	t.Run("DIST-43 DIST-32 seizures and encumbrances reach their creditors", func(t *testing.T) {
		cs := []Claim{claim("a", "80"), claim("b", "80")}
		cs, err := WithSeizures(cs, zhixing.SeizureRanks{Asset: "asset", List: []zhixing.SeizureRank{{Rank: 1, Creditor: "b", Effective: d("2022-01-01")}, {Rank: 2, Creditor: "a"}}})
		if err != nil {
			t.Fatal(err)
		}
		want(t, draw(t, enterprise(est("100", cs...)), CivilLadder(), Options{}), map[string]string{"b": "80.00", "a": "20.00"})
		cs, err = WithEncumbrances(cs, zhixing.Encumbrances{Asset: "asset", List: []zhixing.Encumbrance{{Priority: zhixing.PriorityRegisteredMortgage, Holder: "a", Registered: d("2020-01-01")}, {Kind: zhixing.EncumbranceLease, Holder: "nobody"}}})
		if err != nil {
			t.Fatal(err)
		}
		want(t, draw(t, enterprise(est("100", cs...)), CivilLadder(), Options{}), map[string]string{"a": "80.00", "b": "20.00"})
		if _, err := WithSeizures(cs, zhixing.SeizureRanks{List: []zhixing.SeizureRank{{Creditor: "z"}}}); err == nil {
			t.Error("a seizure of nobody is dropped")
		}
	})
	t.Run("DIST-53 the plan as a fact adds up by component", func(t *testing.T) {
		e := costs(est("100", Claim{ID: "m", Owed: Amounts{Costs: y("5"), Interest: y("10"), Principal: y("50"), Doubled: y("3")}, Disputed: y("13"), Rights: right(zhixing.PriorityRegisteredMortgage)}, claim("o", "10")), Cost{ID: "fee", Kind: ApplicationFee, Amount: y("2"), Payee: "court"})
		f := draw(t, e, CivilLadder(), Options{}).Fact("plan", d("2024-01-01"), d("2024-01-01"), "debtor")
		var sum zhixing.Sum
		comp := map[string]string{}
		for _, l := range f.Lines {
			sum.Add(l.Amount)
			sum.Add(l.Lodged)
			comp[string(l.Creditor)+" "+l.Component.String()] = l.Amount.String() + "/" + l.Lodged.String()
		}
		if got, _ := sum.Total(); got != f.Total || got != y("100") {
			t.Error("sum", got)
		}
		if diff := cmp.Diff(map[string]string{"court enforcement_cost": "2.00/0.00", "m realisation_cost": "5.00/0.00", "m general_interest": "10.00/0.00", "m principal_debt": "37.00/13.00",
			"o principal_debt": "10.00/0.00", "m doubled_part": "2.40/0.60", "debtor component(0)": "20.00/0.00"}, comp); diff != "" {
			t.Error(diff)
		}
		if a, err := AmountsOf(zhixing.ClaimAmount{Base: zhixing.GiveMoney(y("1")), General: zhixing.GiveMoney(y("2")), Doubled: zhixing.GiveMoney(y("3"))}); err != nil || a.Interest != y("2") || a.Doubled != y("3") {
			t.Error(a, err)
		}
		if _, err := AmountsOf(zhixing.ClaimAmount{}); err == nil {
			t.Error("amounts not given are taken for zero")
		}
	})
}

func TestDateSwitches(t *testing.T) {
	t.Run("DIST-41 who had only sued took part until 2015-02-03", func(t *testing.T) {
		c := claim("b", "1", func(c *Claim) { c.Status, c.Written = UntitledSealing, zhixing.Yes })
		e := est("100", c)
		e.Process = Process{BegunOn: d("2014-01-01"), Insufficient: zhixing.Yes}
		e.Assets[0].RulingServedOn = d("2016-01-01")
		for day, want := range map[string]zhixing.Tri{"2015-02-03": zhixing.Yes, "2015-02-04": zhixing.No} {
			if got := MayParticipate(Participation(c, e, d(day), Options{})); got != want {
				t.Errorf("%s: %s", day, got)
			}
		}
	})
	t.Run("DIST-43 enterprises closed without liquidation pro rata until 2020-12-31", func(t *testing.T) {
		e := enterprise(est("100", claim("a", "100", seized("2020-01-01")), claim("b", "100")))
		e.Process.ClosedUnliquidated = zhixing.Yes
		e.On = d("2020-12-31")
		want(t, draw(t, e, CivilLadder(), Options{}), map[string]string{"a": "50.00", "b": "50.00"})
		e.On = d("2021-01-01")
		want(t, draw(t, e, CivilLadder(), Options{}), map[string]string{"a": "100.00", "b": "0.00"})
	})
	t.Run("DIST-36 a tax says whether it stands before or behind security", func(t *testing.T) {
		tax := func(id zhixing.ClaimID, day string) Claim {
			return claim(id, "10", kind(zhixing.PriorityTax), func(c *Claim) { c.AroseOn = d(day) })
		}
		e := est("100", claim("m", "40", with(zhixing.PriorityRegisteredMortgage, "2021-06-01")), tax("old", "2021-05-31"), tax("new", "2021-06-01"))
		got := map[zhixing.ClaimID]zhixing.PriorityKind{}
		for l := range draw(t, e, CivilLadder(), Options{}).Lines() {
			got[l.Claim] = l.Basis
		}
		if got["old"] != zhixing.PriorityTaxBeforeSecurity || got["new"] != zhixing.PriorityTax {
			t.Error(got)
		}
	})
	t.Run("DIST-40 no application fee on fines", func(t *testing.T) {
		n := 0
		e := costs(est("100", claim("f", "50", kind(zhixing.PriorityFine))), Cost{ID: "fee", Kind: ApplicationFee, Amount: y("1")})
		for _, f := range draw(t, e, CriminalLadder(), Options{}).Findings() {
			if f.Code == "fee_on_fines" {
				n++
			}
		}
		if n != 1 {
			t.Error(n)
		}
	})
	t.Run("DIST-49 interest of the lodged money follows it", func(t *testing.T) {
		o := Outcome{Releases: []Release{{Release: y("25000")}, {Release: y("50000")}, {Release: y("25000")}}}
		got, err := o.Interest(y("100.01"))
		if diff := cmp.Diff([]string{"25.00", "50.01", "25.00"}, []string{got[0].String(), got[1].String(), got[2].String()}); diff != "" || err != nil {
			t.Error(diff, err)
		}
		if got, err := o.Interest(y("250000.00")); err != nil || got[1] != y("125000") {
			t.Error(got, err)
		}
	})
}

func TestBankruptcyLodgement(t *testing.T) {
	t.Run("DIST-52 how long money is kept", func(t *testing.T) {
		notice, end := d("2024-01-10"), d("2024-02-01")
		x, err := BankruptcyLodgementEnd(zhixing.LodgeNotFound, notice, end, Options{})
		if err != nil || x.Until.End != d("2024-03-11") { // two months end on Sunday 2024-03-10
			t.Error(x.Until.End, err)
		}
		x, err = BankruptcyLodgementEnd(zhixing.LodgeClaimPending, notice, end, Options{})
		if err != nil || x.Until.RawEnd != d("2026-02-01") {
			t.Error(x.Until.RawEnd, err)
		}
		x, err = BankruptcyLodgementEnd(zhixing.LodgeConditional, notice, end, Options{})
		if err != nil || x.Decided != notice {
			t.Error(x, err)
		}
		if _, err := BankruptcyLodgementEnd(zhixing.LodgeOther, notice, end, Options{}); err == nil {
			t.Error("a reason without a term has one")
		}
		if _, err := BankruptcyLodgementEnd(zhixing.LodgeClaimPending, notice, zhixing.Date{}, Options{}); err == nil {
			t.Error("a term from nowhere")
		}
	})
	t.Run("DIST-46 rights that arose under the revised Maritime Code are flagged", func(t *testing.T) {
		codes := func(day string) (n int) {
			for _, f := range draw(t, est("100", claim("m", "80", with(zhixing.PriorityShipMortgage, day))), ShipLadder(), Options{}).Findings() {
				if f.Code == "maritime_code_2025" {
					n++
				}
			}
			return n
		}
		if codes("2026-04-30") != 0 || codes("2026-05-01") != 1 {
			t.Error("wrong day")
		}
	})
	t.Run("DIST-32 numbers of the law's day", func(t *testing.T) {
		e := est("100", claim("a", "150"))
		e.On = d("2018-01-01")
		for _, f := range draw(t, e, CivilLadder(), Options{}).Why("a") {
			if f.Code == "share" && (f.Cites[0].Instrument != "CPL-INT-2015" || f.Cites[0].Article != 510) {
				t.Errorf("%v", f.Cites)
			}
		}
	})
}
