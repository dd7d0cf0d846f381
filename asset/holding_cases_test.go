package asset_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

func coded(fs []zhixing.Finding, code string) bool {
	return slices.ContainsFunc(fs, func(x zhixing.Finding) bool { return x.Code == code })
}

// refusedField checks that err names the field.
func refusedField(t *testing.T, err error, field string) {
	t.Helper()
	var in *zhixing.InputError
	if !errors.As(err, &in) || in.Field != field {
		t.Errorf("want an error at %s, got %v", field, err)
	}
}

// noticed is a claim of 100,000 with a notice to perform received on 2020-03-02; the
// fifteenth day is 2020-03-17.
func noticed() asset.ThirdDebtFacts {
	return asset.ThirdDebtFacts{Claim: yuan("100000.00"), Applied: zhixing.Yes, CannotPay: zhixing.Yes, Due: zhixing.Yes, Direct: zhixing.Yes, Notice: hd("2020-03-02")}
}

func TestThirdDebtCases(t *testing.T) {
	const met, not, open = zhixing.Met, zhixing.NotMet, zhixing.Undetermined
	for _, c := range []struct {
		name      string
		set       func(*asset.ThirdDebtFacts)
		late      asset.LateObjection
		on        string
		objection zhixing.Status
		enforce   zhixing.Status
		amount    string
	}{
		{"ASSET-70 silence, a day after the term", func(f *asset.ThirdDebtFacts) {}, 0, "2020-03-18", not, met, "100000.00"},
		{"ASSET-69 silence, last day of the term", func(f *asset.ThirdDebtFacts) {}, 0, "2020-03-17", not, not, "0.00"},
		{"ASSET-70 denial on the last day", func(f *asset.ThirdDebtFacts) { f.Reaction, f.ReactedOn = asset.ThirdDenial, hd("2020-03-17") }, 0, "2020-04-01", met, not, "0.00"},
		{"ASSET-70 denial a day late", func(f *asset.ThirdDebtFacts) { f.Reaction, f.ReactedOn = asset.ThirdDenial, hd("2020-03-18") }, 0, "2020-04-01", not, met, "100000.00"},
		{"ASSET-70 denial a day late, reviewed by policy", func(f *asset.ThirdDebtFacts) { f.Reaction, f.ReactedOn = asset.ThirdDenial, hd("2020-03-18") }, asset.LateObjectionReviewed, "2020-04-01", open, open, "0.00"},
		{"ASSET-70 denial of a day not known", func(f *asset.ThirdDebtFacts) { f.Reaction = asset.ThirdDenial }, 0, "2020-04-01", open, open, "0.00"},
		{"ASSET-70 a part admitted", func(f *asset.ThirdDebtFacts) {
			f.Reaction, f.ReactedOn, f.Admitted = asset.ThirdPartialDenial, hd("2020-03-05"), gm("40000.00")
		}, 0, "2020-04-01", met, met, "40000.00"},
		{"ASSET-70 no money", func(f *asset.ThirdDebtFacts) { f.Reaction, f.ReactedOn = asset.ThirdCannotPay, hd("2020-03-05") }, 0, "2020-04-01", not, met, "100000.00"},
		{"ASSET-70 no relation with the creditor", func(f *asset.ThirdDebtFacts) { f.Reaction, f.ReactedOn = asset.ThirdNoRelation, hd("2020-03-05") }, 0, "2020-04-01", not, met, "100000.00"},
		{"ASSET-70 fixed by a judgment", func(f *asset.ThirdDebtFacts) {
			f.Reaction, f.ReactedOn, f.FixedByDocument = asset.ThirdDenial, hd("2020-03-05"), zhixing.Yes
		}, 0, "2020-04-01", not, met, "100000.00"},
		{"ASSET-69 not served directly", func(f *asset.ThirdDebtFacts) { f.Direct = zhixing.No }, 0, "2020-04-01", not, not, "0.00"},
		{"ASSET-71 not due", func(f *asset.ThirdDebtFacts) { f.Due = zhixing.No }, 0, "2020-04-01", not, not, "0.00"},
		{"ASSET-69 nobody applied", func(f *asset.ThirdDebtFacts) { f.Applied = zhixing.No }, 0, "2020-04-01", not, not, "0.00"},
		{"ASSET-69 whether the debtor can pay is not known", func(f *asset.ThirdDebtFacts) { f.CannotPay = zhixing.Unknown }, 0, "2020-04-01", not, open, "0.00"},
		{"ASSET-69 no more than the debtor owes", func(f *asset.ThirdDebtFacts) { f.Owed = gm("30000.00") }, 0, "2020-04-01", not, met, "30000.00"},
		{"ASSET-69 paid in part", func(f *asset.ThirdDebtFacts) { f.Paid = yuan("99999.99") }, 0, "2020-04-01", not, met, "0.01"},
		{"ASSET-69 paid in full", func(f *asset.ThirdDebtFacts) { f.Paid = yuan("100000.00") }, 0, "2020-04-01", not, not, "0.00"},
		{"ASSET-70 another says that the claim is his", func(f *asset.ThirdDebtFacts) { f.OutsiderObjects = zhixing.Yes }, 0, "2020-04-01", not, not, "0.00"},
		{"ASSET-69 silence in preservation", func(f *asset.ThirdDebtFacts) { f.Notice, f.PreservedOnly = zhixing.Date{}, zhixing.Yes }, 0, "2020-04-01", not, not, "0.00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := noticed()
			c.set(&f)
			r, err := asset.AssessThirdDebt(f, hd(c.on), asset.Options{LateObjection: c.late})
			if err != nil || r.Objection != c.objection || r.Enforce != c.enforce || r.Amount.String() != c.amount || r.Freeze != met || r.Route != "due_debt" {
				t.Errorf("want %s %s %s, got %+v %v", c.objection, c.enforce, c.amount, r, err)
			}
		})
	}
	f := noticed()
	f.IsIncome = zhixing.Yes
	if r := must2(asset.AssessThirdDebt(f, hd("2020-04-01"), asset.Options{}))(t); r.Route != "income" || r.Enforce != zhixing.NotApplicable || r.Freeze != zhixing.NotApplicable {
		t.Errorf("ASSET-69 wages: %+v", r)
	}
	for _, c := range []struct {
		field string
		set   func(*asset.ThirdDebtFacts)
		on    string
	}{
		{"admitted", func(f *asset.ThirdDebtFacts) { f.Admitted = gm("100000.01") }, "2020-04-01"},
		{"owed", func(f *asset.ThirdDebtFacts) { f.Owed = gm("-0.01") }, "2020-04-01"},
		{"reaction", func(f *asset.ThirdDebtFacts) { f.Reaction = 99 }, "2020-04-01"},
		{"as_of", func(f *asset.ThirdDebtFacts) {}, ""},
	} {
		f := noticed()
		c.set(&f)
		var on zhixing.Date
		if c.on != "" {
			on = hd(c.on)
		}
		_, err := asset.AssessThirdDebt(f, on, asset.Options{})
		refusedField(t, err, c.field)
	}
	liable, fs, err := asset.AssessThirdBreach(asset.ThirdBreach{PaidDebtor: yuan("70.00"), Recovered: yuan("20.00"), SetOff: yuan("30.00")})
	if err != nil || liable.String() != "80.00" || !coded(fs, "set_off_without_effect") || !coded(fs, "joint_liability") {
		t.Errorf("ASSET-71 paid others and set off: %s %v %v", liable, fs, err)
	}
	_, _, err = asset.AssessThirdBreach(asset.ThirdBreach{SetOff: yuan("-0.01")})
	refusedField(t, err, "set_off")
}

func TestAccountCases(t *testing.T) {
	const met, not, open = zhixing.Met, zhixing.NotMet, zhixing.Undetermined
	yes, no := zhixing.Yes, zhixing.No
	for _, c := range []struct {
		name           string
		f              asset.AccountFacts
		freeze, deduct zhixing.Status
		release        zhixing.Status
		excess         string
	}{
		{"ASSET-60 wages of another project", asset.AccountFacts{Class: "worker_wage", Lifted: no, ExcessShown: no}, not, not, not, ""},
		{"ASSET-60 wages of this project's workers", asset.AccountFacts{Class: "worker_wage", Lifted: yes}, met, met, not, ""},
		{"ASSET-60 balance beyond the labour cost", asset.AccountFacts{Class: "worker_wage", Lifted: no, Balance: gm("20000000.00"), Need: gm("3000000.00")}, met, met, not, "17000000.00"},
		{"ASSET-60 balance within it", asset.AccountFacts{Class: "worker_wage", Lifted: no, Balance: gm("3000000.00"), Need: gm("3000000.00")}, not, not, not, "0.00"},
		{"ASSET-60 used to evade", asset.AccountFacts{Class: "worker_wage", Lifted: no, ExcessShown: no, Evasion: yes}, met, met, not, ""},
		{"ASSET-60 excess not known", asset.AccountFacts{Class: "worker_wage", Lifted: no}, open, open, not, ""},
		{"ASSET-60 margin of a letter of credit", asset.AccountFacts{Class: "lc_margin", Lifted: no, ExcessShown: no}, met, not, not, ""},
		{"ASSET-60 whose function is lost", asset.AccountFacts{Class: "lc_margin", Lifted: yes}, met, met, not, ""},
		{"ASSET-60 whose bank has paid", asset.AccountFacts{Class: "lc_margin", IssuerPaid: yes}, not, not, met, ""},
		{"ASSET-60 margin of a guarantee whose issuer has paid", asset.AccountFacts{Class: "guarantee_margin", IssuerPaid: yes}, not, not, met, ""},
		{"ASSET-60 clients' money at a broker", asset.AccountFacts{Class: "client_settlement", Lifted: no}, not, not, not, ""},
		{"ASSET-60 tourists with a judgment", asset.AccountFacts{Class: "travel_deposit", Lifted: yes}, met, met, not, ""},
		{"ASSET-60 a surplus is nothing for a trust", asset.AccountFacts{Class: "trust_property", Lifted: no, ExcessShown: yes}, not, not, not, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := c.f
			f.On = hd("2025-03-03")
			r, err := asset.AssessAccount(f, asset.Options{})
			if err != nil || r.Freeze != c.freeze || r.Deduct != c.deduct || r.Release != c.release || r.Excess.Given != (c.excess != "") || r.Excess.Given && r.Excess.Amount.String() != c.excess {
				t.Errorf("want %s %s %s %s, got %+v %v", c.freeze, c.deduct, c.release, c.excess, r, err)
			}
		})
	}
	own := asset.AccountRow{Code: "worker_wage", Treat: asset.TreatFreezeOnly}
	if r := must2(asset.AssessAccount(asset.AccountFacts{Class: "worker_wage", On: hd("2015-01-05"), Lifted: no}, asset.Options{Accounts: []asset.AccountRow{own}}))(t); r.Treat != asset.TreatFreezeOnly || r.Freeze != met || r.Deduct != not {
		t.Errorf("ASSET-60 a row of one's own: %+v", r)
	}
	_, err := asset.AssessAccount(asset.AccountFacts{Class: "worker_wage"}, asset.Options{})
	refusedField(t, err, "on")
	_, err = asset.AssessAccount(asset.AccountFacts{Class: "worker_wage", On: hd("2025-03-03"), Need: gm("-1.00")}, asset.Options{})
	refusedField(t, err, "need")
	state := asset.ExemptFacts{Kind: asset.ExemptForeignState, Necessary: yes, Waived: no, Commercial: yes, On: hd("2023-12-31")}
	if r := asset.AssessExempt(state); r.CanSeize != not {
		t.Errorf("ASSET-59 immunity was absolute before 2024: %+v", r)
	}
	state.On = hd("2024-01-01")
	if r := asset.AssessExempt(state); r.CanSeize != met || r.Value != zhixing.Realisable {
		t.Errorf("ASSET-59 commercial property since 2024: %+v", r)
	}
	if r := asset.AssessExempt(asset.ExemptFacts{}); r.CanSeize != met || r.CanDispose != met || r.Value != zhixing.Realisable {
		t.Errorf("ASSET-59 of no exempt kind: %+v", r)
	}
}

func TestExcessCases(t *testing.T) {
	yes, no := zhixing.Yes, zhixing.No
	obvious := asset.Options{ObviousExcess: zhixing.GiveDecimal(yuan("0.20").Decimal())}
	house := func(v string, indivisible zhixing.Tri) asset.SecuredThing {
		return asset.SecuredThing{Asset: "house", Status: zhixing.SeizureEffective, Reference: gm(v), Indivisible: indivisible}
	}
	for _, c := range []struct {
		name   string
		f      asset.ExcessFacts
		o      asset.Options
		want   zhixing.Status
		rel    []zhixing.AssetID
		part   string
		secure string
	}{
		{"ASSET-57 indivisible and nothing else", asset.ExcessFacts{Things: []asset.SecuredThing{house("5000.00", yes)}, OthersSuffice: no}, obvious, zhixing.NotMet, nil, "", "5000.00"},
		{"ASSET-57 indivisible, other property is enough", asset.ExcessFacts{Things: []asset.SecuredThing{house("5000.00", yes)}, OthersSuffice: yes}, obvious, zhixing.Met, nil, "", "5000.00"},
		{"ASSET-57 whether divisible is not known", asset.ExcessFacts{Things: []asset.SecuredThing{house("5000.00", zhixing.Unknown)}, OthersSuffice: no}, obvious, zhixing.Undetermined, nil, "", "5000.00"},
		{"ASSET-57 divisible: a part goes", asset.ExcessFacts{Things: []asset.SecuredThing{house("5000.00", no)}, OthersSuffice: no}, obvious, zhixing.Met, nil, "4000.00", "5000.00"},
		{"ASSET-57 indivisible house and an account that can go", asset.ExcessFacts{Things: []asset.SecuredThing{house("1100.00", yes), {Asset: "account", Status: zhixing.SeizureEffective, Market: gm("200.00")}}, OthersSuffice: no}, obvious, zhixing.Met, []zhixing.AssetID{"account"}, "", "1300.00"},
		{"ASSET-57 what secures nothing is not released for it", asset.ExcessFacts{Things: []asset.SecuredThing{house("1300.00", no), {Asset: "car", Status: zhixing.SeizureEffective, Market: gm("50.00"), Prior: yuan("50.00")}}}, obvious, zhixing.Met, nil, "300.00", "1300.00"},
		{"ASSET-57 within the threshold", asset.ExcessFacts{Things: []asset.SecuredThing{house("1200.00", no)}}, obvious, zhixing.NotMet, nil, "200.00", "1200.00"},
		{"ASSET-57 prior rights and taxes come off first", asset.ExcessFacts{Things: []asset.SecuredThing{{Asset: "house", Status: zhixing.SeizureEffective, Appraisal: gm("7045.00"), Prior: yuan("5500.00"), Taxes: yuan("600.00")}}}, obvious, zhixing.NotMet, nil, "", "945.00"},
		{"ASSET-57 more prior rights than value", asset.ExcessFacts{Things: []asset.SecuredThing{{Asset: "house", Status: zhixing.SeizureEffective, Estimate: gm("100.00"), Prior: yuan("500.00")}}}, obvious, zhixing.NotMet, nil, "", "0.00"},
		{"ASSET-57 a quota secures nothing", asset.ExcessFacts{Things: []asset.SecuredThing{{Asset: "account", Status: zhixing.SeizureEffective, Market: gm("9000.00"), QuotaOnly: yes}}}, obvious, zhixing.NotMet, nil, "", "0.00"},
		{"ASSET-57 a waiting seizure secures nothing", asset.ExcessFacts{Things: []asset.SecuredThing{{Asset: "house", Status: zhixing.SeizureWaiting, Market: gm("9000.00")}}}, obvious, zhixing.NotMet, nil, "", "0.00"},
		{"ASSET-57 unless by policy", asset.ExcessFacts{Things: []asset.SecuredThing{{Asset: "house", Status: zhixing.SeizureWaiting, Registered: gm("9000.00"), Indivisible: yes}}, OthersSuffice: yes}, asset.Options{ObviousExcess: obvious.ObviousExcess, WaitingValue: asset.WaitingCounts}, zhixing.Met, nil, "", "9000.00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := c.f
			f.Claim = asset.ExcessClaim{Principal: yuan("900.00"), Interest: yuan("40.00"), Delay: yuan("30.00"), Fee: yuan("20.00"), Costs: yuan("10.00")}
			r, err := asset.AssessExcess(f, hd("2026-01-05"), c.o)
			if err != nil || r.Excessive != c.want || !slices.Equal(r.Release, c.rel) || r.Secured.String() != c.secure || r.Base.String() != "1000.00" {
				t.Errorf("want %s %v %s, got %+v %v", c.want, c.rel, c.secure, r, err)
			}
			if c.part == "" != (r.Part == "") || c.part != "" && r.PartValue.String() != c.part {
				t.Errorf("part %s %s, want %s", r.Part, r.PartValue, c.part)
			}
			sheet, err := asset.ExcessSheet(f, hd("2026-01-05"), c.o)
			if err != nil {
				t.Fatal(err)
			}
			if l, ok := sheet.Keyed("secured"); ok != (r.Secured.Sign() > 0 || len(f.Things) > 0 && c.secure == "0.00" && f.Things[0].QuotaOnly != yes && f.Things[0].Status == zhixing.SeizureEffective) || ok && l.Result.Number() != zhixing.YuanQuantity(r.Secured).Number() {
				t.Errorf("worksheet %+v", l)
			}
		})
	}
	bad := asset.ExcessFacts{Claim: asset.ExcessClaim{Principal: yuan("900.00")}}
	for field, o := range map[string]asset.Options{"options.haircut": {Haircut: zhixing.GiveDecimal(yuan("1.01").Decimal())}, "options.waiting_value": {WaitingValue: 9}} {
		_, err := asset.AssessExcess(bad, hd("2026-01-05"), o)
		refusedField(t, err, field)
	}
	for field, f := range map[string]asset.ExcessFacts{"claim": {}, "claim.fee": {Claim: asset.ExcessClaim{Principal: yuan("9.00"), Fee: yuan("-1.00")}},
		"things[0].prior": {Claim: bad.Claim, Things: []asset.SecuredThing{{Prior: yuan("-1.00")}}}, "things[0].value": {Claim: bad.Claim, Things: []asset.SecuredThing{{Market: gm("-1.00")}}}} {
		_, err := asset.AssessExcess(f, hd("2026-01-05"), asset.Options{})
		refusedField(t, err, field)
		if _, err := asset.ExcessSheet(f, hd("2026-01-05"), asset.Options{}); err == nil {
			t.Error("a worksheet of nothing")
		}
	}
	if d := must2(asset.ExcessEquityRelease(hd("2026-03-02"), asset.Options{}))(t); d.End != hd("2026-03-09") {
		t.Errorf("ASSET-57 equity in excess: %s", d.End)
	}
}

func TestConvergePolicies(t *testing.T) {
	at := func(m int) zhixing.Instant { return zhixing.InstantAt(hd("2026-01-05"), 9, m, 0) }
	in := []asset.ParallelFreeze{{ID: "a", Secured: yuan("300.00"), At: at(0), Disturbance: 3}, {ID: "b", Secured: yuan("300.00"), At: at(5)}, {ID: "c", Secured: yuan("300.00"), At: at(9), Disturbance: 1}}
	for o, want := range map[asset.ReleaseOrder]string{asset.LatestFirst: "c", asset.DisturbingFirst: "a"} {
		p := must2(asset.Converge(yuan("700.00"), in, asset.Options{ReleaseOrder: o}))(t)
		if len(p.Changes) != 1 || p.Changes[0].ID != want || p.Changes[0].Keep.String() != "100.00" {
			t.Errorf("ASSET-58 %s: %+v", o, p)
		}
	}
	for i := range in {
		in[i].Secured, in[i].Quota = yuan("10.00"), yuan("300.00")
	}
	for o, want := range map[asset.QuotaOrder]string{asset.QuotaEarliestFirst: "a", asset.QuotaLatestFirst: "c", asset.QuotaCalmestFirst: "b"} {
		p := must2(asset.Converge(yuan("100.00"), in, asset.Options{QuotaOrder: o}))(t)
		if p.Quota.String() != "70.00" || len(p.Changes) != 3 {
			t.Fatalf("ASSET-58 %s: %+v", o, p)
		}
		for _, c := range p.Changes {
			if (c.Quota.String() == "70.00") != (c.ID == want) {
				t.Errorf("ASSET-58 %s: %+v", o, p.Changes)
			}
		}
	}
	exempt := must2(asset.Converge(yuan("1000.00"), []asset.ParallelFreeze{{ID: "a", Secured: yuan("80.00"), Exempt: yuan("30.00")}}, asset.Options{}))(t)
	if exempt.Secured.String() != "50.00" || len(exempt.Changes) != 1 || exempt.Changes[0].Keep.String() != "50.00" {
		t.Errorf("ASSET-58 the exempt part goes though the target is not reached: %+v", exempt)
	}
	_, err := asset.Converge(yuan("1.00"), nil, asset.Options{ReleaseOrder: 9})
	refusedField(t, err, "options.release_order")
	_, err = asset.Converge(yuan("1.00"), nil, asset.Options{QuotaOrder: 9})
	refusedField(t, err, "options.quota_order")
	_, err = asset.Converge(yuan("-1.00"), nil, asset.Options{})
	refusedField(t, err, "target")
	_, err = asset.Converge(yuan("1.00"), []asset.ParallelFreeze{{ID: "a"}, {ID: "a"}}, asset.Options{})
	refusedField(t, err, "freezes[1].id")
	_, err = asset.Converge(yuan("1.00"), []asset.ParallelFreeze{{ID: "a", Secured: yuan("1.00"), Exempt: yuan("1.01")}}, asset.Options{})
	refusedField(t, err, "freezes[0].exempt")
}

func TestCoOwnedCases(t *testing.T) {
	yes := zhixing.Yes
	joint := asset.CoOwnedFacts{JointAccount: yes, Holders: 3, Value: gm("100.00")}
	if r := must2(asset.AssessCoOwned(joint, asset.Options{}))(t); r.Share.Given || !coded(r.Findings, "share_by_evidence") {
		t.Errorf("ASSET-63 joint account: %+v", r)
	}
	if r := must2(asset.AssessCoOwned(joint, asset.Options{JointShare: asset.EqualShares}))(t); r.Share != gm("33.33") {
		t.Errorf("ASSET-63 presumed equal: %+v", r.Share)
	}
	joint.Share = zhixing.GiveDecimal(yuan("0.40").Decimal())
	if r := must2(asset.AssessCoOwned(joint, asset.Options{JointShare: asset.EqualShares}))(t); r.Share != gm("40.00") {
		t.Errorf("ASSET-63 evidence before presumption: %+v", r.Share)
	}
	agreed := asset.CoOwnedFacts{Notified: yes, PartitionAgreed: yes, CreditorRecognises: yes, SuitPending: zhixing.No, Spousal: yes}
	if r := must2(asset.AssessCoOwned(agreed, asset.Options{}))(t); r.OnlyShare != zhixing.Met || r.Dispose != zhixing.Met || !coded(r.Findings, "tell_spouse") {
		t.Errorf("ASSET-63 partition recognised: %+v", r)
	}
	agreed.CreditorRecognises = zhixing.No
	if r := must2(asset.AssessCoOwned(agreed, asset.Options{}))(t); r.OnlyShare != zhixing.NotMet {
		t.Errorf("ASSET-63 not recognised: %+v", r)
	}
	for field, f := range map[string]asset.CoOwnedFacts{"share": {Share: zhixing.GiveDecimal(yuan("1.01").Decimal())}, "value": {Value: gm("-1.00")}, "holders": {Holders: -1}} {
		_, err := asset.AssessCoOwned(f, asset.Options{})
		refusedField(t, err, field)
	}
	_, err := asset.AssessCoOwned(agreed, asset.Options{JointShare: 9})
	refusedField(t, err, "options.joint_share")
	no := zhixing.No
	for _, c := range []struct {
		name string
		f    asset.OwnershipFacts
		want zhixing.Status
		code string
	}{
		{"ASSET-50 movable that the debtor holds", asset.OwnershipFacts{Movable: yes, DebtorPossesses: yes}, zhixing.Met, "possessed"},
		{"ASSET-50 land without register, by its papers", asset.OwnershipFacts{Unregistered: yes, ApprovalPapers: yes}, zhixing.Met, "approval_papers"},
		{"ASSET-51 held for the debtor", asset.OwnershipFacts{HeldForDebtor: yes}, zhixing.Met, "must_not_hand_over"},
		{"ASSET-51 on loan for nothing", asset.OwnershipFacts{GratuitousLoan: yes}, zhixing.Met, "must_not_hand_over"},
		{"ASSET-51 let to a third party", asset.OwnershipFacts{LawfulOwnUse: yes}, zhixing.Met, "third_keeps_use"},
		{"ASSET-50 nothing shows it", asset.OwnershipFacts{Movable: yes, DebtorPossesses: no, DebtorRegistered: no, Unregistered: no, ThirdConfirms: no, HeldForDebtor: no, LawfulOwnUse: no, GratuitousLoan: no}, zhixing.NotMet, "lift_or_sue"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if op := asset.AssessOwnership(c.f); op.Verdict != c.want || !coded(op.Findings, c.code) {
				t.Errorf("%+v", op)
			}
		})
	}
	for _, c := range []struct {
		name           string
		f              asset.SaleFacts
		seize, release zhixing.Status
		first          zhixing.Status
	}{
		{"ASSET-64 sold under retention, balance paid to the court", asset.SaleFacts{DebtorSells: yes, RetainedTitle: yes, BalanceToCourt: yes, TransferDone: no, EarlierTransferNotice: no}, zhixing.Met, zhixing.Met, zhixing.NotApplicable},
		{"ASSET-64 transfer completed", asset.SaleFacts{DebtorSells: yes, TransferDone: yes, EarlierTransferNotice: no}, zhixing.NotMet, zhixing.NotMet, zhixing.NotApplicable},
		{"ASSET-64 another court's transfer notice came first", asset.SaleFacts{DebtorSells: yes, TransferDone: no, EarlierTransferNotice: yes}, zhixing.NotMet, zhixing.NotMet, zhixing.NotApplicable},
		{"ASSET-65 bought under registered retention", asset.SaleFacts{DebtorSells: no, RetainedTitle: yes, Registered: yes, PaidInPart: yes, Possession: yes}, zhixing.Met, zhixing.NotMet, zhixing.Met},
		{"ASSET-65 bought under retention, not in possession", asset.SaleFacts{DebtorSells: no, RetainedTitle: yes, Registered: yes, PaidInPart: yes, Possession: no}, zhixing.NotMet, zhixing.NotMet, zhixing.Met},
		{"ASSET-65 bought under retention, nothing paid", asset.SaleFacts{DebtorSells: no, RetainedTitle: yes, Registered: yes, PaidInPart: no, PaidInFull: no, Possession: yes}, zhixing.NotMet, zhixing.NotMet, zhixing.Met},
		{"ASSET-65 bought under retention, possession not told", asset.SaleFacts{DebtorSells: no, RetainedTitle: yes, Registered: yes, PaidInPart: yes}, zhixing.Undetermined, zhixing.NotMet, zhixing.Met},
		{"ASSET-65 bought under retention before 2021, the seller neither paid nor agreeing", asset.SaleFacts{DebtorSells: no, RetainedTitle: yes, Registered: yes, PaidInPart: yes, Possession: yes, SellerPaid: no, SellerAgrees: no, On: hd("2020-12-31")}, zhixing.NotMet, zhixing.NotMet, zhixing.NotMet},
		{"ASSET-65 bought under retention before 2021, the seller agrees", asset.SaleFacts{DebtorSells: no, RetainedTitle: yes, Registered: no, PaidInPart: yes, Possession: yes, SellerAgrees: yes, On: hd("2020-12-31")}, zhixing.Met, zhixing.NotMet, zhixing.Met},
		{"ASSET-65 bought under retention not registered", asset.SaleFacts{DebtorSells: no, RetainedTitle: yes, Registered: no, PaidInPart: yes, Possession: yes}, zhixing.Met, zhixing.NotMet, zhixing.NotMet},
		{"ASSET-65 seller neither paid nor agreeing", asset.SaleFacts{DebtorSells: no, Registrable: yes, Possession: yes, PaidInFull: no, SellerPaid: no, SellerAgrees: no}, zhixing.NotMet, zhixing.NotMet, zhixing.NotApplicable},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, err := asset.AssessSale(c.f)
			if err != nil || r.Seize != c.seize || r.Release != c.release || r.SellerFirst != c.first {
				t.Errorf("%+v %v", r, err)
			}
		})
	}
	_, err = asset.AssessSale(asset.SaleFacts{})
	refusedField(t, err, "debtor_sells")
}
