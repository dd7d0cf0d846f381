package asset_test

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

func yuan(s string) zhixing.Money { return zhixing.MustMoney(s) }

func TestConverge(t *testing.T) {
	t.Run("ASSET-58 never above the target, idempotent, fewest accounts", rapid.MakeCheck(func(t *rapid.T) {
		n := rapid.IntRange(0, 7).Draw(t, "n")
		var in []asset.ParallelFreeze
		for i := range n {
			in = append(in, asset.ParallelFreeze{ID: fmt.Sprint("f", i), Secured: zhixing.Fen(rapid.Int64Range(0, 1000).Draw(t, "secured")), Quota: zhixing.Fen(rapid.Int64Range(0, 1000).Draw(t, "quota")),
				At: zhixing.InstantAt(hd("2026-01-05"), 9, rapid.IntRange(0, 59).Draw(t, "minute"), 0), Disturbance: uint8(rapid.IntRange(0, 2).Draw(t, "disturbance"))})
		}
		target := rapid.Int64Range(0, 3000).Draw(t, "target")
		plan, err := asset.Converge(zhixing.Fen(target), in, asset.Options{})
		if err != nil {
			t.Fatal(err)
		}
		var before int64
		after := slices.Clone(in)
		touched := 0
		for _, f := range in {
			before += f.Secured.Fen()
		}
		for _, c := range plan.Changes {
			i := slices.IndexFunc(after, func(f asset.ParallelFreeze) bool { return f.ID == c.ID })
			if after[i].Secured != c.Keep {
				touched++
			}
			if after[i].Secured.Less(c.Keep) || after[i].Quota.Less(c.Quota) {
				t.Fatalf("%+v grows", c)
			}
			after[i].Secured, after[i].Quota = c.Keep, c.Quota
		}
		if plan.Secured.Fen() != min(before, target) || plan.Secured.Fen()+plan.Quota.Fen() > max(target, 0) {
			t.Fatalf("target %d, before %d: %+v", target, before, plan)
		}
		// As few as possible: the largest first would need no fewer.
		sizes := make([]int64, 0, n)
		for _, f := range in {
			sizes = append(sizes, f.Secured.Fen())
		}
		slices.Sort(sizes)
		need := 0
		for excess := before - target; excess > 0; need++ {
			excess -= sizes[len(sizes)-1-need]
		}
		if touched != need {
			t.Fatalf("touched %d, %d are enough", touched, need)
		}
		again, err := asset.Converge(zhixing.Fen(target), after, asset.Options{})
		if err != nil || len(again.Changes) != 0 {
			t.Fatalf("second time: %+v %v", again.Changes, err)
		}
	}))
	t.Run("ASSET-58 the exempt part goes first", func(t *testing.T) {
		plan := must2(asset.Converge(yuan("100.00"), []asset.ParallelFreeze{{ID: "a", Secured: yuan("80.00"), Exempt: yuan("30.00")}, {ID: "b", Secured: yuan("50.00")}}, asset.Options{}))(t)
		if plan.Secured.String() != "100.00" || len(plan.Changes) != 1 || plan.Changes[0].Keep.String() != "50.00" {
			t.Errorf("%+v", plan)
		}
	})
}

func TestExcess(t *testing.T) {
	claim := asset.ExcessClaim{Principal: yuan("900.00"), Fee: yuan("100.00")}
	thing := func(id, v string, s zhixing.SeizureStatus) asset.SecuredThing {
		return asset.SecuredThing{Asset: zhixing.AssetID(id), Status: s, Reference: zhixing.GiveMoney(yuan(v))}
	}
	f := asset.ExcessFacts{Claim: claim, Things: []asset.SecuredThing{thing("a", "1000.00", zhixing.SeizureEffective), thing("b", "600.00", zhixing.SeizureEffective), thing("c", "5000.00", zhixing.SeizureWaiting)}}
	r := must2(asset.AssessExcess(f, hd("2026-01-05"), asset.Options{}))(t)
	if r.Ratio.Value.String() != "0.6" || r.Excessive != zhixing.Undetermined || !slices.Equal(r.Release, []zhixing.AssetID{"b"}) {
		t.Errorf("ASSET-57 no percentage is law: %+v", r)
	}
	o := asset.Options{ObviousExcess: zhixing.GiveDecimal(yuan("0.50").Decimal())}
	if r := must2(asset.AssessExcess(f, hd("2026-01-05"), o))(t); r.Excessive != zhixing.Met {
		t.Errorf("ASSET-57 above the policy's threshold: %s", r.Excessive)
	}
	o.Haircut = zhixing.GiveDecimal(yuan("0.56").Decimal())
	f.Things[0].Auctioned, f.Things[1].Auctioned = zhixing.Yes, zhixing.Yes
	if r := must2(asset.AssessExcess(f, hd("2026-01-05"), o))(t); r.Secured.String() != "896.00" || r.Excessive != zhixing.NotMet {
		t.Errorf("ASSET-57 with the haircut: %+v", r)
	}
	f.Things[0].Reference = zhixing.GivenMoney{}
	if r := must2(asset.AssessExcess(f, hd("2026-01-05"), asset.Options{}))(t); r.Excessive != zhixing.Undetermined {
		t.Errorf("ASSET-57 a value not known: %s", r.Excessive)
	}
}

func TestExempt(t *testing.T) {
	for k := asset.ExemptNecessities; k <= asset.ExemptDwelling; k++ {
		t.Run("ASSET-59 "+k.String(), func(t *testing.T) {
			for _, n := range []zhixing.Tri{zhixing.Unknown, zhixing.Yes, zhixing.No} {
				r := asset.AssessExempt(asset.ExemptFacts{Kind: k, Necessary: n, Waived: zhixing.No, Commercial: zhixing.No})
				if n == zhixing.Yes && (r.CanDispose != zhixing.NotMet || r.Value == zhixing.Realisable) || n == zhixing.Unknown && (r.CanDispose == zhixing.Met || r.Value != 0) || n == zhixing.No && r.CanDispose != zhixing.Met {
					t.Errorf("%s: %+v", n, r)
				}
				if k == asset.ExemptDwelling && r.CanSeize != zhixing.Met {
					t.Error("a dwelling may be sealed")
				}
			}
		})
	}
	if r := asset.AssessExempt(asset.ExemptFacts{Kind: asset.ExemptForeignCentralBank, Necessary: zhixing.Yes, Waived: zhixing.No, Commercial: zhixing.Yes}); r.CanSeize != zhixing.NotMet {
		t.Error("ASSET-59: commercial use does not lift the immunity of a central bank")
	}
	if r := asset.AssessExempt(asset.ExemptFacts{Kind: asset.ExemptForeignState, Necessary: zhixing.Yes, Commercial: zhixing.Yes}); r.CanSeize != zhixing.Met {
		t.Error("ASSET-59: commercial use lifts the immunity of a state")
	}
	if m := must2(asset.LivingReserve(yuan("1000.00"), 2, 6))(t); m.String() != "18000.00" {
		t.Errorf("ASSET-59 reserve %s", m)
	}
}

func TestSpecialAccounts(t *testing.T) {
	seen := map[string]zhixing.Date{}
	for _, row := range asset.SpecialAccounts() {
		if newer, ok := seen[row.Code]; ok && !row.From.Before(newer) {
			t.Errorf("ASSET-60: a row of %s is not older than the one before it", row.Code)
		}
		seen[row.Code] = row.From
		if row.Cite.Instrument != "" {
			if err := row.Cite.Check(); err != nil {
				t.Errorf("%s: %v", row.Code, err)
			}
		} else if row.Source == "" && row.Confidence != zhixing.Recall {
			t.Errorf("ASSET-60: %s has no source", row.Code)
		}
		for _, lifted := range []zhixing.Tri{zhixing.Unknown, zhixing.Yes, zhixing.No} {
			r, err := asset.AssessAccount(asset.AccountFacts{Class: row.Code, On: hd("2025-01-01"), Lifted: lifted, ExcessShown: zhixing.No}, asset.Options{})
			if err != nil {
				t.Fatal(err)
			}
			want := zhixing.StatusOf(lifted)
			switch {
			case row.Treat == asset.TreatNormal && r.Deduct != zhixing.Met,
				row.Treat == asset.TreatNotProperty && r.Deduct != zhixing.NotApplicable,
				row.Treat == asset.TreatUntouchable && (r.Freeze != want || r.Deduct != want),
				row.Treat == asset.TreatFreezeOnly && (r.Freeze != zhixing.Met || r.Deduct != want):
				t.Errorf("ASSET-60 %s lifted %s: %+v", row.Code, lifted, r)
			}
		}
	}
	if len(seen) != 31 {
		t.Errorf("ASSET-60: %d rows", len(seen))
	}
	var in *zhixing.InputError
	if _, err := asset.AssessAccount(asset.AccountFacts{Class: "worker_wage", On: hd("2020-04-30")}, asset.Options{}); !errors.As(err, &in) {
		t.Error("ASSET-60: a day before the regulation")
	}
}

// The article beside an answer is that of the day asked about, never one that came later.
func TestSpecialAccountsCiteTheLawOfTheDay(t *testing.T) {
	for _, c := range []struct {
		class, on, cite, source string
		confidence              zhixing.Confidence
	}{
		{"deposit_reserve", "2020-12-31", "ENF-REG-1998 34", "", zhixing.Verified},
		{"deposit_reserve", "2021-01-01", "ENF-REG-2020 27", "", zhixing.Verified},
		{"client_settlement", "2020-02-29", "", "证券法（2005修订）139", zhixing.Recall},
		{"client_settlement", "2020-03-01", "SEC-2019 131", "", zhixing.Verified},
		{"futures_clearing_house", "2022-07-31", "", "法释〔2003〕10号 59", zhixing.Recall},
		{"futures_clearing_house", "2022-08-01", "FUT-2022 43", "", zhixing.Verified},
		{"futures_client_margin", "2018-01-05", "", "法释〔2003〕10号 59", zhixing.Recall},
		{"fund_property", "2014-01-05", "", "证券投资基金法（2012修订）7", zhixing.Recall},
		{"lc_margin", "1997-09-03", "", "法释〔1997〕4号", zhixing.Recall},
		{"lc_margin", "2021-01-01", "LC-MARGIN-2020 0", "", zhixing.Verified},
		{"bankrupt_enterprise", "2007-05-31", "", "企业破产法（试行）11", zhixing.Recall},
		{"social_insurance", "2011-06-30", "", "法〔2000〕19号", zhixing.Secondary},
	} {
		r := must2(asset.AssessAccount(asset.AccountFacts{Class: c.class, On: hd(c.on), Lifted: zhixing.No, ExcessShown: zhixing.No}, asset.Options{}))(t)
		cite := ""
		for _, x := range r.Findings[0].Cites {
			cite = string(x.Instrument) + " " + strconv.Itoa(int(x.Article))
		}
		if cite != c.cite || r.Source != c.source || r.Confidence != c.confidence {
			t.Errorf("ASSET-60 %s on %s: %q %q %s", c.class, c.on, cite, r.Source, r.Confidence)
		}
	}
	for _, c := range [][2]string{{"lc_margin", "1997-09-02"}, {"otc_ccp", "2022-07-31"}, {"guarantee_margin", "2016-11-30"}, {"trust_property", "2001-09-30"}, {"client_settlement", "2005-12-31"}} {
		_, err := asset.AssessAccount(asset.AccountFacts{Class: c[0], On: hd(c[1])}, asset.Options{})
		refusedField(t, err, "class")
	}
	// A row of one's own that names the present law is printed with the number of the day.
	own := asset.Options{Accounts: []asset.AccountRow{{Code: "reserve", Treat: asset.TreatUntouchable, Cite: zhixing.Citation{Instrument: "ENF-REG", Article: 27}}}}
	if r := must2(asset.AssessAccount(asset.AccountFacts{Class: "reserve", On: hd("2019-03-01")}, own))(t); r.Findings[0].Cites[0] != (zhixing.Citation{Instrument: "ENF-REG-1998", Article: 34}) {
		t.Errorf("ASSET-60 %+v", r.Findings[0].Cites)
	}
	for _, row := range asset.SpecialAccounts() {
		for _, on := range []string{"1999-06-01", "2004-06-01", "2008-06-01", "2014-06-01", "2019-06-01", "2021-06-01", "2023-06-01", "2026-06-01"} {
			r, err := asset.AssessAccount(asset.AccountFacts{Class: row.Code, On: hd(on)}, asset.Options{})
			if err != nil {
				continue
			}
			for _, x := range r.Findings[0].Cites {
				if then, err := x.On(hd(on)); err != nil || then != x {
					t.Errorf("ASSET-60 %s on %s cites %s %d: %v", row.Code, on, x.Instrument, x.Article, err)
				}
			}
		}
	}
}

func TestBuyerStages(t *testing.T) {
	f := asset.BuyerFacts{Ground: asset.BuyerConsumer, Stage: asset.StageObjection, On: hd("2025-08-01"), Seized: hd("2024-06-01"), Contract: hd("2024-01-01"), Valid: zhixing.Yes,
		Price: zhixing.GiveMoney(yuan("1000000.00")), Paid: zhixing.GiveMoney(yuan("500000.01")), ForLiving: zhixing.Yes, OnlyHome: zhixing.Yes, DeveloperDebtor: zhixing.Yes}
	if r := must2(asset.AssessBuyer(f, asset.Options{}))(t); r.Excludes != zhixing.Met {
		t.Errorf("ASSET-66 a fen over half: %+v", r)
	}
	f.Paid = zhixing.GiveMoney(yuan("500000.00"))
	if r := must2(asset.AssessBuyer(f, asset.Options{}))(t); r.Excludes != zhixing.NotMet {
		t.Errorf("ASSET-66 exactly half: %+v", r)
	}
	// In the suit of 2025 the only home is not asked for, the balance is.
	f.Stage, f.OnlyHome, f.PaidAsAgreed = asset.StageSuit, zhixing.No, zhixing.Yes
	f.Delivered, f.DeliveredOn, f.DebateEnds = zhixing.GiveMoney(yuan("500000.00")), hd("2025-09-30"), hd("2025-09-30")
	if r := must2(asset.AssessBuyer(f, asset.Options{}))(t); r.Excludes != zhixing.Met {
		t.Errorf("ASSET-66 suit, balance on the last day: %+v", r)
	}
	f.DeliveredOn = hd("2025-10-01")
	if r := must2(asset.AssessBuyer(f, asset.Options{}))(t); r.Excludes != zhixing.NotMet {
		t.Errorf("ASSET-66 suit, a day late: %+v", r)
	}
	f.On = hd("2025-07-23")
	if r := must2(asset.AssessBuyer(f, asset.Options{}))(t); r.Excludes != zhixing.NotMet || r.Findings[2].Code != "only_home_for_living" {
		t.Errorf("ASSET-66 the day before the interpretation: %+v", r)
	}
	if r := must2(asset.AssessBuyer(asset.BuyerFacts{Ground: asset.BuyerLessee, Stage: asset.StageObjection, On: hd("2025-08-01")}, asset.Options{}))(t); r.Excludes != zhixing.Undetermined || r.Only != "handover" {
		t.Errorf("ASSET-66 nothing known: %+v", r)
	}
}

func TestOtherRights(t *testing.T) {
	if r := must2(asset.AssessCoOwned(asset.CoOwnedFacts{SuitPending: zhixing.Yes}, asset.Options{}))(t); r.Seize != zhixing.Met || r.Dispose != zhixing.NotMet || r.OnlyShare != zhixing.Undetermined {
		t.Errorf("ASSET-63: %+v", r)
	}
	sold := asset.SaleFacts{DebtorSells: zhixing.Yes, TransferDone: zhixing.No, EarlierTransferNotice: zhixing.No, Registrable: zhixing.Yes, PaidInFull: zhixing.Yes, Possession: zhixing.Yes, NoBuyerFault: zhixing.Yes}
	if r := must2(asset.AssessSale(sold))(t); r.Seize != zhixing.NotMet {
		t.Errorf("ASSET-64: %+v", r)
	}
	sold.NoBuyerFault = zhixing.No
	if r := must2(asset.AssessSale(sold))(t); r.Seize != zhixing.Met {
		t.Errorf("ASSET-64 at fault: %+v", r)
	}
	if r := must2(asset.AssessSale(asset.SaleFacts{DebtorSells: zhixing.No, Registrable: zhixing.Yes, Possession: zhixing.Yes, PaidInFull: zhixing.No, SellerPaid: zhixing.No, SellerAgrees: zhixing.Yes}))(t); r.Seize != zhixing.Met || r.SellerFirst != zhixing.Met {
		t.Errorf("ASSET-65: %+v", r)
	}
	if op := asset.AssessOwnership(asset.OwnershipFacts{DebtorRegistered: zhixing.No, Movable: zhixing.No, Unregistered: zhixing.No, HeldForDebtor: zhixing.No, ThirdConfirms: zhixing.Yes}); op.Verdict != zhixing.Met {
		t.Errorf("ASSET-50: %+v", op)
	}
	if op := asset.AssessOwnership(asset.OwnershipFacts{LawfulOwnUse: zhixing.Yes}); op.Verdict != zhixing.Met || op.Findings[len(op.Findings)-1].Rule != "ASSET-51" {
		t.Errorf("ASSET-51: %+v", op)
	}
	if r := asset.AssessVehicle(asset.VehicleFacts{AtRegistry: zhixing.Yes, Impounded: zhixing.No}); r.Seized != zhixing.Met || r.Dispose != zhixing.NotMet {
		t.Errorf("ASSET-77: %+v", r)
	}
	if r := must2(asset.AssessVessel(asset.VesselFacts{MaritimeClaim: zhixing.Yes, PublicService: zhixing.No, Sold: zhixing.No, PreAction: zhixing.Yes, Arrested: hd("2025-06-01"), SuitFiled: hd("2025-07-02")}, asset.Options{}))(t); r.End != hd("2025-07-01") {
		t.Errorf("ASSET-78 suit a day late: %+v", r)
	}
	if r := must2(asset.AssessIP(asset.IPFacts{Kind: zhixing.KindPatent, Received: hd("2025-06-01"), Preservation: asset.PreservationLitigation, Unpublished: zhixing.No}, asset.Options{}))(t); r.Verdict != zhixing.Met || r.Term.End != hd("2025-12-01") {
		t.Errorf("ASSET-79: %+v", r)
	}
	if op := asset.AssessPreSeizure(asset.PreSeizureFacts{LandPartPaid: zhixing.Yes, Divisible: zhixing.No}); op.Verdict != zhixing.Met || !slices.ContainsFunc(op.Findings, func(f zhixing.Finding) bool { return f.Code == "whole" }) {
		t.Errorf("ASSET-80: %+v", op)
	}
	if r := must2(asset.AssessVirtual(asset.VirtualFacts{Crypto: zhixing.Yes}, asset.Options{}))(t); r.Manner != "report_only" || r.Verdict != zhixing.Undetermined {
		t.Errorf("ASSET-81: %+v", r)
	}
	take, covered, err := asset.Gentle(yuan("100.00"), []asset.Candidate{{Asset: "plant", Kind: zhixing.KindMachinery, Value: yuan("500.00"), Production: zhixing.Yes}, {Asset: "flat", Kind: zhixing.KindImmovable, Value: yuan("90.00")}, {Asset: "bed", Kind: zhixing.KindOtherMovable, Value: yuan("1.00"), Grade: zhixing.Untouchable}, {Asset: "account", Kind: zhixing.KindDeposit, Value: yuan("20.00")}})
	if err != nil || !slices.Equal(take, []zhixing.AssetID{"account", "flat"}) || covered.String() != "110.00" {
		t.Errorf("ASSET-82: %v %s %v", take, covered, err)
	}
	if op := asset.AssessDisposalBars(asset.DisposalBarFacts{OutsiderObjection: zhixing.Yes}); op.Verdict != zhixing.NotMet {
		t.Errorf("ASSET-82: %+v", op)
	}
	if op := asset.AssessDividend(asset.DividendFacts{Due: zhixing.Yes, RulingServed: zhixing.Yes, PaidToDebtor: zhixing.Yes}); op.Verdict != zhixing.Met || op.Findings[2].Severity != zhixing.Breach {
		t.Errorf("ASSET-72: %+v", op)
	}
	if r := must2(asset.AssessMark(asset.MarkFacts{On: hd("2021-07-01"), Pledged: zhixing.Yes, ToApplicant: zhixing.No, WaitingOnly: zhixing.No, Marked: 100, PledgeReleased: 30}))(t); r.Mark != zhixing.Met || r.Frozen != 30 {
		t.Errorf("ASSET-76: %+v", r)
	}
	if r := must2(asset.AssessFund(asset.FundFacts{Kind: zhixing.KindHousingFund, Balance: yuan("100.00"), Withdrawable: zhixing.Yes, HousingSafe: zhixing.Unknown}, asset.Options{}))(t); r.Verdict != zhixing.Undetermined || !r.Takeable.IsZero() {
		t.Errorf("ASSET-61: %+v", r)
	}
	if op := asset.AssessExtent(asset.ExtentFacts{LegalFruits: zhixing.Yes}); op.Verdict != zhixing.NotMet {
		t.Errorf("ASSET-67: %+v", op)
	}
}

func TestPreservationTerms(t *testing.T) {
	if op := asset.AssessCounterSecurity(asset.CounterFacts{PropertyDispute: zhixing.Yes, Sufficient: zhixing.Yes, DisputedThing: zhixing.Yes, Consent: zhixing.No}); op.Verdict != zhixing.NotMet {
		t.Errorf("ASSET-89: %+v", op)
	}
	r := must2(asset.AssessRelease(asset.ReleaseDuty{NoSuit: zhixing.Yes, Asked: hd("2026-03-02")}, asset.Options{}))(t)
	if r.MustApply != zhixing.Met || r.LiftBy != hd("2026-03-09") {
		t.Errorf("ASSET-90: %+v", r)
	}
	p := must2(asset.AssessPreservation(asset.PreservationFacts{Kind: asset.PreservationPostJudgment, PerformanceEnds: hd("2026-03-02"), Amount: zhixing.GiveMoney(yuan("0.03"))}, hd("2026-03-09"), asset.Options{}))(t)
	if p.EnforceBy != hd("2026-03-09") || p.MustLift != zhixing.NotMet || p.MayWaive != zhixing.Met || !p.SecurityCap.Amount.IsZero() {
		t.Errorf("ASSET-88 ASSET-84 ASSET-85: %+v", p)
	}
	p = must2(asset.AssessPreservation(asset.PreservationFacts{Kind: asset.PreservationLitigation, Urgent: zhixing.Yes, AcceptedAt: zhixing.InstantAt(hd("2026-03-02"), 9, 20, 0), ClearProperty: zhixing.No, Clues: zhixing.Yes}, hd("2026-03-02"), asset.Options{}))(t)
	if p.RulingDueAt != zhixing.InstantAt(hd("2026-03-04"), 10, 0, 0) || p.SystemQuery != zhixing.Met {
		t.Errorf("ASSET-83 ASSET-86: %s %s", p.RulingDueAt, p.SystemQuery)
	}
	if op := asset.AssessInsuredGuarantee(zhixing.Yes, zhixing.Unknown); op.Verdict != zhixing.Undetermined {
		t.Errorf("ASSET-97: %+v", op)
	}
}

func ExampleLedger_At() {
	events, err := asset.DecodeSeizureEvents([]byte(`[
	 {"id":"1","on":"2023-06-01","type":"seized","asset":"flat","measure":"A","court":"first","kind":"immovable","stated_end":"2026-05-31"},
	 {"id":"2","on":"2024-01-10","type":"seized","asset":"flat","measure":"B","court":"second"}]`))
	if err != nil {
		panic(err)
	}
	l, err := asset.ReplayLedger(events, asset.Options{})
	if err != nil {
		panic(err)
	}
	for _, day := range []string{"2026-05-31", "2026-06-01"} {
		h, err := l.At(zhixing.MustDate(day))
		if err != nil {
			panic(err)
		}
		m, _ := h.Holder()
		fmt.Println(day, m.Court, "until", m.End, "waiting:", len(h.Waiting()))
	}
	// Output:
	// 2026-05-31 first until 2026-05-31 waiting: 1
	// 2026-06-01 second until 2029-06-01 waiting: 0
}

func ExampleFreezeShares() {
	r, err := asset.FreezeShares(asset.ShareFreeze{Claim: zhixing.MustMoney("10000000.00"), Costs: zhixing.MustMoney("77400.00"), Close: zhixing.MustMoney("12.34")})
	fmt.Println(r.Shares, err)
	// Output: 816646 <nil>
}

func ExampleAssessThirdDebt() {
	r, err := asset.AssessThirdDebt(asset.ThirdDebtFacts{Claim: zhixing.MustMoney("100000.00"), Applied: zhixing.Yes, CannotPay: zhixing.Yes, Due: zhixing.Yes, Direct: zhixing.Yes,
		Notice: zhixing.MustDate("2026-09-18"), Reaction: asset.ThirdPartialDenial, ReactedOn: zhixing.MustDate("2026-09-21"), Admitted: zhixing.GiveMoney(zhixing.MustMoney("40000.00"))},
		zhixing.MustDate("2026-10-20"), asset.Options{})
	fmt.Println(r.ObjectionBy, r.Enforce, r.Amount, err)
	// Output: 2026-10-08 met 40000.00 <nil>
}

// Every text exists in both languages and no place is left unfilled.
func TestHoldingTexts(t *testing.T) {
	l := must2(asset.LoadLedger([]asset.SeizureEvent{hev("2020-03-02", asset.EventSeized, "a"), hev("2020-03-02", asset.EventReleased, "zz"), hev("2025-03-02", asset.EventRenewed, "a")}, asset.Options{}))(t)
	h := must2(l.At(hd("2025-03-02")))(t)
	if len(h.Findings) != 2 {
		t.Fatalf("%v", h.Findings)
	}
	for _, f := range append(h.Findings, h.Court()...) {
		for _, lang := range []zhixing.Lang{zhixing.ZH, zhixing.EN} {
			if s := f.Text(lang); strings.Contains(s, "{") || f.Message.In(lang) == "" {
				t.Errorf("%s", s)
			}
		}
	}
}

func TestWhoDisposes(t *testing.T) {
	a := hev("2024-01-05", asset.EventSeized, "a")
	a.Purpose, a.Preservation = zhixing.SeizureForPreservation, asset.PreservationLitigation
	l := must2(asset.ReplayLedger([]asset.SeizureEvent{a, hev("2024-02-05", asset.EventSeized, "b"), hev("2024-03-05", asset.EventSeized, "c")}, asset.Options{}))(t)
	h := must2(l.At(hd("2024-04-01")))(t)
	if f := h.Court(); h.DisposingCourt != "court-a" || len(f) != 2 || f[1].Code != "distribution_waits" {
		t.Errorf("ASSET-54: %+v", f)
	}
	ask := func(on, court string) error {
		e := hev(on, asset.EventTransferAsked, "")
		e.Court, e.Transfer = zhixing.CourtID(court), asset.TransferIdle
		_, err := l.Apply(e)
		return err
	}
	if ask("2025-01-05", "court-b") == nil || ask("2025-01-06", "court-c") == nil || ask("2025-01-06", "court-b") != nil {
		t.Error("ASSET-56: over a year, first in line")
	}
	s := h.SeizureState("lot")
	if s.Effective != hd("2024-01-05") || s.Ends != hd("2027-01-05") || s.Rank != zhixing.GiveCount(1) || s.DisposingCourt != "court-a" || s.PhysicallyHeld != zhixing.Unknown {
		t.Errorf("state %+v", s)
	}
	if r := h.SeizureRanks(); len(r.List) != 3 || r.List[2].Creditor != "creditor-c" || r.List[2].Rank != 3 || !r.List[2].Effective.IsZero() {
		t.Errorf("ranks %+v", r)
	}
}

func TestThirdBreachAndEquity(t *testing.T) {
	liable, f, err := asset.AssessThirdBreach(asset.ThirdBreach{Waived: zhixing.Yes, PaidDebtor: yuan("100.00"), Recovered: yuan("30.00"), NoProperty: zhixing.Yes})
	if err != nil || liable.String() != "70.00" || len(f) != 3 || f[2].Code != "no_further_chain" {
		t.Errorf("ASSET-71: %s %+v %v", liable, f, err)
	}
	if _, _, err := asset.AssessThirdBreach(asset.ThirdBreach{PaidDebtor: yuan("1.00"), Recovered: yuan("2.00")}); err == nil {
		t.Error("ASSET-71: recovered more than was paid")
	}
	e := asset.EquityFacts{Traded: zhixing.No, OnGSXT: zhixing.Yes, CompanyAssets: zhixing.No, ServedRegistry: hd("2026-01-05"), Published: hd("2026-01-09")}
	if r := must2(asset.AssessEquity(e, asset.Options{}))(t); r.Verdict != zhixing.Met || r.Effective != hd("2026-01-09") || r.End != hd("2029-01-09") {
		t.Errorf("ASSET-73 ASSET-74: %+v", r)
	}
	e.CompanyAssets = zhixing.Yes
	if r := must2(asset.AssessEquity(e, asset.Options{}))(t); r.Verdict != zhixing.NotMet {
		t.Errorf("ASSET-73 the company's own assets: %+v", r)
	}
	if d := must2(asset.SelfDisposal(hd("2026-01-31")))(t); d.End != hd("2026-04-30") {
		t.Errorf("ASSET-74: %s", d.End)
	}
}
