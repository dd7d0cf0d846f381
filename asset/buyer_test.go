package asset_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

func gm(s string) zhixing.GivenMoney { return zhixing.GiveMoney(yuan(s)) }

// generalBuyer is the second-hand flat of a case of 2017 (OBJ-2015 28): handover ten days
// before the seizure, the balance paid to the court.
func generalBuyer() asset.BuyerFacts {
	return asset.BuyerFacts{Ground: asset.BuyerGeneral, Stage: asset.StageObjection, On: hd("2017-07-20"), Seized: hd("2016-03-21"), Contract: hd("2016-02-26"), Valid: zhixing.Yes,
		Possession: hd("2016-03-11"), Price: gm("1370000.00"), Paid: gm("600000.00"), PaidAsAgreed: zhixing.Yes, Delivered: gm("770000.00"), DeliveredOn: hd("2017-07-10"),
		NoOwnFault: zhixing.Yes, AgainstPriority: zhixing.No}
}

func consumer() asset.BuyerFacts {
	return asset.BuyerFacts{Ground: asset.BuyerConsumer, Stage: asset.StageObjection, On: hd("2019-05-06"), Seized: hd("2018-03-21"), Contract: hd("2017-02-26"), Valid: zhixing.Yes,
		Price: gm("1000000.00"), Paid: gm("600000.00"), ForLiving: zhixing.Yes, OnlyHome: zhixing.Yes, DeveloperDebtor: zhixing.Yes}
}

func lessee() asset.BuyerFacts {
	return asset.BuyerFacts{Ground: asset.BuyerLessee, Stage: asset.StageObjection, On: hd("2023-06-05"), Seized: hd("2022-05-10"), Contract: hd("2021-06-01"), Valid: zhixing.Yes,
		Possession: hd("2021-07-01"), Collusion: zhixing.No, LeaseTo: hd("2026-05-31"), AgainstPriority: zhixing.No}
}

func TestBuyerCases(t *testing.T) {
	const met, not, open = zhixing.Met, zhixing.NotMet, zhixing.Undetermined
	for _, c := range []struct {
		name string
		base func() asset.BuyerFacts
		set  func(*asset.BuyerFacts)
		want zhixing.Status
		code string // a finding that must be there
	}{
		{"ASSET-66 general buyer, balance paid to the court", generalBuyer, func(f *asset.BuyerFacts) {}, met, "price"},
		{"ASSET-66 general buyer, all paid", generalBuyer, func(f *asset.BuyerFacts) { f.Paid, f.Delivered = f.Price, zhixing.GivenMoney{} }, met, "price"},
		{"ASSET-66 general buyer, a fen short", generalBuyer, func(f *asset.BuyerFacts) { f.Delivered = gm("769999.99") }, not, "price"},
		{"ASSET-66 general buyer, balance not delivered", generalBuyer, func(f *asset.BuyerFacts) { f.Delivered = zhixing.GivenMoney{} }, not, "price"},
		{"ASSET-66 general buyer, part not as agreed", generalBuyer, func(f *asset.BuyerFacts) { f.PaidAsAgreed = zhixing.No }, not, "price"},
		{"ASSET-66 general buyer, price not known", generalBuyer, func(f *asset.BuyerFacts) { f.Price = zhixing.GivenMoney{} }, open, "price"},
		{"ASSET-66 general buyer, receipt alone", generalBuyer, func(f *asset.BuyerFacts) { f.Proof = zhixing.No }, not, "price"},
		{"ASSET-66 contract on the day of the seizure", generalBuyer, func(f *asset.BuyerFacts) { f.Contract = f.Seized }, not, "contract_before_seizure"},
		{"ASSET-66 contract void", generalBuyer, func(f *asset.BuyerFacts) { f.Valid = zhixing.No }, not, "contract_before_seizure"},
		{"ASSET-66 possession after the seizure", generalBuyer, func(f *asset.BuyerFacts) { f.Possession = hd("2016-03-22") }, not, "possession_before_seizure"},
		{"ASSET-66 no possession at all", generalBuyer, func(f *asset.BuyerFacts) { f.Possession, f.Possessed = zhixing.Date{}, zhixing.No }, not, "possession_before_seizure"},
		{"ASSET-66 against a mortgagee", generalBuyer, func(f *asset.BuyerFacts) { f.AgainstPriority = zhixing.Yes }, not, "not_against_priority"},
		{"ASSET-66 buyer from a buyer", generalBuyer, func(f *asset.BuyerFacts) { f.ThroughBuyer = zhixing.Yes }, met, "by_analogy"},
		{"ASSET-66 before the provisions only the whole price counts", generalBuyer, func(f *asset.BuyerFacts) {
			f.On, f.Contract, f.Possession, f.Seized = hd("2014-09-01"), hd("2013-01-04"), hd("2013-02-01"), hd("2014-01-06")
		}, not, "price"},
		{"ASSET-66 before the provisions, all paid", generalBuyer, func(f *asset.BuyerFacts) {
			f.On, f.Contract, f.Possession, f.Seized, f.Paid = hd("2014-09-01"), hd("2013-01-04"), hd("2013-02-01"), hd("2014-01-06"), f.Price
		}, met, "price"},
		{"ASSET-66 pending when the provisions came: they apply (OBJ-2020 32)", generalBuyer, func(f *asset.BuyerFacts) {
			f.On, f.Decided, f.Contract, f.Possession, f.Seized = hd("2015-04-30"), hd("2015-05-05"), hd("2013-01-04"), hd("2013-02-01"), hd("2014-01-06")
		}, met, "price"},
		{"ASSET-66 suit of 2025, delivered before the close of debate", generalBuyer, func(f *asset.BuyerFacts) {
			f.Stage, f.On, f.DebateEnds = asset.StageSuit, hd("2025-07-24"), hd("2025-09-01")
			f.DeliveredOn = f.DebateEnds
		}, met, "price"},
		{"ASSET-66 suit of 2025, delivered after it", generalBuyer, func(f *asset.BuyerFacts) {
			f.Stage, f.On, f.DebateEnds, f.DeliveredOn = asset.StageSuit, hd("2025-07-24"), hd("2025-09-01"), hd("2025-09-02")
		}, not, "price"},
		{"ASSET-66 suit of 2025, day of delivery not known", generalBuyer, func(f *asset.BuyerFacts) {
			f.Stage, f.On, f.DeliveredOn = asset.StageSuit, hd("2025-07-24"), zhixing.Date{}
		}, open, "price"},
		{"ASSET-66 suit a day before the interpretation asks no close of debate", generalBuyer, func(f *asset.BuyerFacts) {
			f.Stage, f.On, f.DeliveredOn = asset.StageSuit, hd("2025-07-23"), zhixing.Date{}
		}, met, "price"},

		{"ASSET-66 consumer over half", consumer, func(f *asset.BuyerFacts) {}, met, "over_half_paid"},
		{"ASSET-66 consumer against a mortgagee", consumer, func(f *asset.BuyerFacts) { f.AgainstPriority = zhixing.Yes }, met, "over_half_paid"},
		{"ASSET-66 consumer with another home", consumer, func(f *asset.BuyerFacts) { f.OnlyHome = zhixing.No }, not, "only_home_for_living"},
		{"ASSET-66 bought for resale", consumer, func(f *asset.BuyerFacts) { f.ForLiving = zhixing.No }, not, "only_home_for_living"},
		{"ASSET-66 debtor no developer", consumer, func(f *asset.BuyerFacts) { f.DeveloperDebtor = zhixing.No }, not, "developer_debtor"},
		{"ASSET-66 consumer, receipt alone", consumer, func(f *asset.BuyerFacts) { f.Proof = zhixing.No }, not, "over_half_paid"},
		{"ASSET-66 suit since BUYER-2023 against a mortgagee: all must be paid", consumer, func(f *asset.BuyerFacts) {
			f.Stage, f.On, f.AgainstPriority, f.PaidAsAgreed = asset.StageSuit, hd("2023-04-20"), zhixing.Yes, zhixing.Yes
		}, not, "price"},
		{"ASSET-66 the same, balance paid before the close of debate", consumer, func(f *asset.BuyerFacts) {
			f.Stage, f.On, f.AgainstPriority, f.PaidAsAgreed = asset.StageSuit, hd("2023-04-20"), zhixing.Yes, zhixing.Yes
			f.Delivered, f.DeliveredOn, f.DebateEnds = gm("400000.00"), hd("2023-06-01"), hd("2023-06-02")
		}, met, "family_living"},
		{"ASSET-66 a day before BUYER-2023 over half is enough", consumer, func(f *asset.BuyerFacts) {
			f.Stage, f.On, f.AgainstPriority = asset.StageSuit, hd("2023-04-19"), zhixing.Yes
		}, met, "over_half_paid"},
		{"ASSET-66 since BUYER-2023 against ordinary claims over half is enough", consumer, func(f *asset.BuyerFacts) {
			f.Stage, f.On, f.AgainstPriority = asset.StageSuit, hd("2023-04-20"), zhixing.No
		}, met, "over_half_paid"},
		{"ASSET-66 improvement home in the suit of 2025", consumer, func(f *asset.BuyerFacts) {
			f.Stage, f.On, f.OnlyHome, f.Paid = asset.StageSuit, hd("2025-08-01"), zhixing.No, f.Price
		}, met, "family_living"},
		{"ASSET-66 consumer of 2010: most of the price, no only home asked", consumer, func(f *asset.BuyerFacts) {
			f.On, f.Seized, f.Contract, f.OnlyHome = hd("2010-05-06"), hd("2009-03-21"), hd("2008-02-26"), zhixing.No
		}, met, "over_half_paid"},
		{"ASSET-66 consumer before any reply: open", consumer, func(f *asset.BuyerFacts) {
			f.On, f.Seized, f.Contract = hd("2002-06-26"), hd("2002-03-21"), hd("2001-02-26")
		}, open, "no_provision_yet"},

		{"ASSET-66 refund after rescission", consumer, func(f *asset.BuyerFacts) {
			f.Ground, f.On, f.Rescinded = asset.BuyerRefund, hd("2023-04-20"), zhixing.Yes
		}, met, "rescinded"},
		{"ASSET-66 refund before BUYER-2023: open", consumer, func(f *asset.BuyerFacts) {
			f.Ground, f.On, f.Rescinded = asset.BuyerRefund, hd("2023-04-19"), zhixing.Yes
		}, open, "no_provision_yet"},
		{"ASSET-66 refund, not rescinded", consumer, func(f *asset.BuyerFacts) {
			f.Ground, f.On, f.Rescinded = asset.BuyerRefund, hd("2023-04-19"), zhixing.No
		}, not, "rescinded"},

		{"ASSET-66 house for debt, suit of 2025", generalBuyer, func(f *asset.BuyerFacts) {
			f.Ground, f.Stage, f.On, f.RealDebtDue, f.FairAmount = asset.BuyerForDebt, asset.StageSuit, hd("2025-07-24"), zhixing.Yes, zhixing.Yes
		}, met, "real_debt_due"},
		{"ASSET-66 house for debt at half its value", generalBuyer, func(f *asset.BuyerFacts) {
			f.Ground, f.Stage, f.On, f.RealDebtDue, f.FairAmount = asset.BuyerForDebt, asset.StageSuit, hd("2025-07-24"), zhixing.Yes, zhixing.No
		}, not, "fair_amount"},
		{"ASSET-66 house for debt, before the interpretation: open", generalBuyer, func(f *asset.BuyerFacts) {
			f.Ground, f.Stage, f.On, f.RealDebtDue, f.FairAmount = asset.BuyerForDebt, asset.StageSuit, hd("2025-07-23"), zhixing.Yes, zhixing.Yes
		}, open, "no_provision_yet"},
		{"ASSET-66 house for debt in the review of 2025", generalBuyer, func(f *asset.BuyerFacts) {
			f.Ground, f.On, f.RealDebtDue, f.FairAmount = asset.BuyerForDebt, hd("2025-07-24"), zhixing.Yes, zhixing.Yes
		}, met, "suit_decides"},

		{"ASSET-66 advance notice, registration due", generalBuyer, func(f *asset.BuyerFacts) {
			f.Ground, f.Noticed, f.RegistrationDue = asset.BuyerAdvanceNotice, zhixing.Yes, zhixing.Yes
		}, met, "registration_due"},
		{"ASSET-66 advance notice stops disposal", generalBuyer, func(f *asset.BuyerFacts) { f.Ground, f.Noticed = asset.BuyerAdvanceNotice, zhixing.Yes }, met, "stops_disposal"},
		{"ASSET-66 no advance notice", generalBuyer, func(f *asset.BuyerFacts) { f.Ground, f.Noticed = asset.BuyerAdvanceNotice, zhixing.No }, not, "advance_notice"},

		{"ASSET-66 judgment on ownership before the seizure", generalBuyer, func(f *asset.BuyerFacts) {
			f.Ground, f.Judgment, f.JudgmentOn = asset.BuyerOtherJudgment, asset.JudgmentOwnership, hd("2016-03-20")
		}, met, "judgment_kind"},
		{"ASSET-66 judgment after the seizure", generalBuyer, func(f *asset.BuyerFacts) {
			f.Ground, f.Judgment, f.JudgmentOn = asset.BuyerOtherJudgment, asset.JudgmentOwnership, hd("2016-03-22")
		}, not, "judgment_before_seizure"},
		{"ASSET-66 judgment on a contract of sale", generalBuyer, func(f *asset.BuyerFacts) {
			f.Ground, f.Judgment, f.JudgmentOn = asset.BuyerOtherJudgment, asset.JudgmentTransferContract, hd("2016-03-20")
		}, not, "judgment_kind"},
		{"ASSET-66 bought at a court sale, against a mortgagee", generalBuyer, func(f *asset.BuyerFacts) {
			f.Ground, f.Judgment, f.JudgmentOn, f.AgainstPriority = asset.BuyerOtherJudgment, asset.JudgmentCourtSale, hd("2016-03-20"), zhixing.Yes
		}, met, "judgment_kind"},
		{"ASSET-66 return under a lease, against a mortgagee", generalBuyer, func(f *asset.BuyerFacts) {
			f.Ground, f.Judgment, f.JudgmentOn, f.AgainstPriority = asset.BuyerOtherJudgment, asset.JudgmentNonTransfer, hd("2016-03-20"), zhixing.Yes
		}, not, "not_against_priority"},
		{"ASSET-66 kind of judgment not known", generalBuyer, func(f *asset.BuyerFacts) { f.Ground, f.JudgmentOn = asset.BuyerOtherJudgment, hd("2016-03-20") }, open, "judgment_kind"},

		{"ASSET-66 lessee before the seizure", lessee, func(f *asset.BuyerFacts) {}, met, "in_term"},
		{"ASSET-66 lease, possession only after the seizure", lessee, func(f *asset.BuyerFacts) { f.Possession = hd("2022-05-11") }, not, "possession_before_seizure"},
		{"ASSET-66 rent forged", lessee, func(f *asset.BuyerFacts) { f.Collusion = zhixing.Yes }, not, "no_collusion"},
		{"ASSET-66 last day of the lease", lessee, func(f *asset.BuyerFacts) { f.On = f.LeaseTo.AddDays(0); f.Decided = hd("2023-06-05") }, met, "in_term"},
		{"ASSET-66 lease over", lessee, func(f *asset.BuyerFacts) { f.On = f.LeaseTo.AddDays(1) }, not, "in_term"},
		{"ASSET-66 lease and possession before the mortgage", lessee, func(f *asset.BuyerFacts) { f.AgainstPriority, f.Mortgaged = zhixing.Yes, hd("2021-09-01") }, met, "before_mortgage"},
		{"ASSET-66 lease before, possession after a mortgage of the Civil Code", lessee, func(f *asset.BuyerFacts) { f.AgainstPriority, f.Mortgaged = zhixing.Yes, hd("2021-06-15") }, not, "before_mortgage"},
		{"ASSET-66 lease before, possession after an older mortgage", lessee, func(f *asset.BuyerFacts) {
			f.Contract, f.AgainstPriority, f.Mortgaged = hd("2020-06-01"), zhixing.Yes, hd("2020-12-31")
		}, met, "before_mortgage"},
		{"ASSET-66 the same in the suit of 2025: possession too", lessee, func(f *asset.BuyerFacts) {
			f.Stage, f.On, f.RentPaid, f.Contract, f.AgainstPriority, f.Mortgaged = asset.StageSuit, hd("2025-07-24"), zhixing.Yes, hd("2020-06-01"), zhixing.Yes, hd("2020-12-31")
		}, not, "before_mortgage"},
		{"ASSET-66 lease after the mortgage that takes nothing from it", lessee, func(f *asset.BuyerFacts) {
			f.AgainstPriority, f.Mortgaged, f.AffectsPriority = zhixing.Yes, hd("2021-01-04"), zhixing.No
		}, met, "before_mortgage"},
		{"ASSET-66 mortgage of a day not known", lessee, func(f *asset.BuyerFacts) { f.AgainstPriority = zhixing.Yes }, open, "before_mortgage"},
		{"ASSET-66 creditor's mortgage not known", lessee, func(f *asset.BuyerFacts) { f.AgainstPriority, f.Mortgaged = zhixing.Unknown, hd("2021-01-04") }, open, "before_mortgage"},
		{"ASSET-66 suit of 2025 without rent", lessee, func(f *asset.BuyerFacts) { f.Stage, f.On, f.RentPaid = asset.StageSuit, hd("2025-07-24"), zhixing.No }, not, "rent_paid"},
		{"ASSET-66 lessee of 2014", lessee, func(f *asset.BuyerFacts) {
			f.On, f.Seized, f.Contract, f.Possession = hd("2014-06-05"), hd("2013-05-10"), hd("2012-06-01"), hd("2012-07-01")
		}, met, "contract_before_seizure"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := c.base()
			c.set(&f)
			r, err := asset.AssessBuyer(f, asset.Options{})
			if err != nil || r.Excludes != c.want || !slices.ContainsFunc(r.Findings, func(x zhixing.Finding) bool { return x.Code == c.code }) {
				t.Errorf("want %s by %s, got %s %v\n%+v", c.want, c.code, r.Excludes, err, r.Findings)
			}
		})
	}
	f := generalBuyer()
	f.Received, f.RulingServed = hd("2026-09-18"), hd("2026-09-18")
	r := must2(asset.AssessBuyer(f, asset.Options{}))(t)
	// The fifteenth day is 3 October, in the holiday: both terms roll to the 8th.
	if r.ReviewBy != hd("2026-10-08") || r.SueBy != hd("2026-10-08") || r.Balance != gm("770000.00") {
		t.Errorf("ASSET-66 terms: %+v", r)
	}
	for field, f := range map[string]asset.BuyerFacts{"ground": {Stage: asset.StageSuit, On: hd("2025-01-01")}, "stage": {Ground: asset.BuyerRefund, On: hd("2025-01-01")}, "on": {Ground: asset.BuyerRefund, Stage: asset.StageSuit},
		"price": {Ground: asset.BuyerRefund, Stage: asset.StageSuit, On: hd("2025-01-01"), Paid: gm("-0.01")}} {
		var in *zhixing.InputError
		if _, err := asset.AssessBuyer(f, asset.Options{}); !errors.As(err, &in) || in.Field != field {
			t.Errorf("ASSET-66 %s: %v", field, err)
		}
	}
}

func TestOwnerObjection(t *testing.T) {
	const met, not, open = zhixing.Met, zhixing.NotMet, zhixing.Undetermined
	yes, no := zhixing.Yes, zhixing.No
	for _, c := range []struct {
		name string
		f    asset.OwnerFacts
		want zhixing.Status
		code string
	}{
		{"ASSET-66 house in the debtor's name, bought with the outsider's money", asset.OwnerFacts{Kind: zhixing.KindImmovable, InHisName: no, RealOwner: yes}, not, "appearance_decides"},
		{"ASSET-66 the same in the suit", asset.OwnerFacts{Kind: zhixing.KindImmovable, Stage: asset.StageSuit, InHisName: no, RealOwner: yes}, open, "substance_in_suit"},
		{"ASSET-66 house in the outsider's name", asset.OwnerFacts{Kind: zhixing.KindImmovable, InHisName: yes}, met, "register"},
		{"ASSET-66 building without register", asset.OwnerFacts{Kind: zhixing.KindImmovableUnreg, Papers: yes}, met, "permits"},
		{"ASSET-66 immovable not registered, permits unknown", asset.OwnerFacts{Kind: zhixing.KindImmovable, Registered: no}, open, "permits"},
		{"ASSET-66 car registered to the debtor, held by the outsider", asset.OwnerFacts{Kind: zhixing.KindVehicle, InHisName: no, Possesses: yes}, not, "registry"},
		{"ASSET-66 car without registration", asset.OwnerFacts{Kind: zhixing.KindVehicle, Registered: no, Possesses: yes}, met, "possession"},
		{"ASSET-66 machine that the debtor holds", asset.OwnerFacts{Kind: zhixing.KindMachinery, Possesses: no}, not, "possession"},
		{"ASSET-66 money sent to the debtor's account by mistake", asset.OwnerFacts{Kind: zhixing.KindDeposit, InHisName: no, RealOwner: yes}, not, "account_name"},
		{"ASSET-66 bonds in a custodian's name for the outsider", asset.OwnerFacts{Kind: zhixing.KindBond, InHisName: no, Custody: yes, Beneficial: yes}, met, "beneficial_account"},
		{"ASSET-66 hidden shareholder", asset.OwnerFacts{Kind: zhixing.KindEquity, InHisName: no, RealOwner: yes}, not, "company_registry"},
		{"ASSET-66 trademark by its register", asset.OwnerFacts{Kind: zhixing.KindTrademark, Registered: yes, InHisName: yes}, met, "register"},
		{"ASSET-66 copyright by documents", asset.OwnerFacts{Kind: zhixing.KindCopyright, Registered: no, Documents: yes}, met, "documents"},
		{"ASSET-66 owner against a mortgagee", asset.OwnerFacts{Kind: zhixing.KindImmovable, InHisName: yes, AgainstPriority: yes}, not, "priority_prevails"},
		{"ASSET-66 against the judgment itself", asset.OwnerFacts{Kind: zhixing.KindImmovable, InHisName: yes, AgainstTitle: yes}, not, "retrial"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := c.f
			f.On, f.RulingServed = hd("2022-12-01"), hd("2022-12-01")
			if f.Stage == 0 {
				f.Stage = asset.StageObjection
			}
			r, err := asset.AssessOwnerObjection(f, asset.Options{})
			if err != nil || r.Excludes != c.want || r.SueBy != hd("2022-12-16") || !slices.ContainsFunc(r.Findings, func(x zhixing.Finding) bool { return x.Code == c.code }) {
				t.Errorf("want %s by %s, got %+v %v", c.want, c.code, r, err)
			}
			if want := map[bool]string{true: "retrial", false: "suit"}[f.AgainstTitle == yes]; r.Route != want {
				t.Errorf("route %s, want %s", r.Route, want)
			}
		})
	}
	for field, f := range map[string]asset.OwnerFacts{"kind": {Stage: asset.StageSuit, On: hd("2022-12-01")}, "stage": {Kind: zhixing.KindBond, On: hd("2022-12-01")}, "on": {Kind: zhixing.KindBond, Stage: asset.StageSuit}} {
		var in *zhixing.InputError
		if _, err := asset.AssessOwnerObjection(f, asset.Options{}); !errors.As(err, &in) || in.Field != field {
			t.Errorf("%s: %v", field, err)
		}
	}
}
