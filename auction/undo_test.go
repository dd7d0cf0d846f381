package auction

import (
	"testing"

	"github.com/zhixing-go/zhixing"
)

func TestRevocations(t *testing.T) {
	yes, no := zhixing.Yes, zhixing.No
	for _, c := range []struct {
		name string
		x    RevocationFacts
		want zhixing.Status
	}{
		{"AUC-48 untrue display", RevocationFacts{On: day("2018-07-25"), Online: RevokeUntrueDisplay, Shown: yes, Undetectable: no, Announced: no}, zhixing.Met},
		{"AUC-48 the buyer had seen the thing", RevocationFacts{On: day("2018-07-25"), Online: RevokeUntrueDisplay, Shown: yes, Misled: no, Undetectable: no, Announced: no}, zhixing.NotMet},
		{"AUC-48 the purpose is not defeated", RevocationFacts{On: day("2018-07-25"), Online: RevokeUntrueDisplay, Shown: yes, Defeated: no, Undetectable: no, Announced: no}, zhixing.NotMet},
		{"AUC-48 the defect was announced", RevocationFacts{On: day("2018-07-25"), Online: RevokeUntrueDisplay, Shown: yes, Undetectable: no, Announced: yes}, zhixing.NotMet},
		{"AUC-48 not to be found at the time", RevocationFacts{On: day("2018-07-25"), Online: RevokeUntrueDisplay, Shown: yes, Undetectable: yes, Announced: no}, zhixing.NotMet},
		{"AUC-48 whether it was announced is not told", RevocationFacts{On: day("2018-07-25"), Online: RevokeUntrueDisplay, Shown: yes, Undetectable: no}, zhixing.Undetermined},
		{"AUC-48 system fault without harm", RevocationFacts{On: day("2019-01-01"), Online: RevokeSystemFault, Shown: yes, Harm: no}, zhixing.NotMet},
		{"AUC-48 system fault with harm", RevocationFacts{On: day("2019-01-01"), Online: RevokeSystemFault, Shown: yes, Harm: yes}, zhixing.Met},
		{"AUC-48 an unqualified buyer, no harm asked", RevocationFacts{On: day("2019-01-01"), Online: RevokeUnqualified, Shown: yes}, zhixing.Met},
		{"AUC-48 bidders limited, no harm asked", RevocationFacts{On: day("2019-01-01"), Online: RevokeLimiting, Shown: yes, Harm: no}, zhixing.Met},
		{"AUC-48 another grave breach, harm not told", RevocationFacts{On: day("2019-01-01"), Online: RevokeOtherGrave, Shown: yes}, zhixing.Undetermined},
		{"AUC-48 after the procedure ended", RevocationFacts{On: day("2019-01-02"), Ended: day("2019-01-01"), Online: RevokeUnqualified, Shown: yes}, zhixing.NotMet},
		{"AUC-48 on its last day", RevocationFacts{On: day("2019-01-01"), Ended: day("2019-01-01"), Online: RevokeUnqualified, Shown: yes}, zhixing.Met},
		{"AUC-48 a low price", RevocationFacts{On: day("2019-01-01"), LowPrice: yes, Shown: yes, Harm: yes}, zhixing.NotMet},
		{"AUC-48 the facts not shown", RevocationFacts{On: day("2019-01-01"), Online: RevokeCollusion, Shown: no, Harm: yes}, zhixing.NotMet},
		{"AUC-00 AUC-48 untrue display in 2016 needs harm", RevocationFacts{On: day("2016-12-31"), Online: RevokeUntrueDisplay, Shown: yes, Undetectable: no, Announced: no, Harm: no}, zhixing.NotMet},
		{"AUC-00 AUC-48 with harm", RevocationFacts{On: day("2016-12-31"), Online: RevokeUntrueDisplay, Shown: yes, Undetectable: no, Announced: no, Harm: yes}, zhixing.Met},
		{"AUC-00 AUC-48 limiting in 2016", RevocationFacts{On: day("2016-12-31"), Online: RevokeLimiting, Shown: yes}, zhixing.Met},
		{"AUC-00 AUC-48 an unqualified buyer in 2016", RevocationFacts{On: day("2016-12-31"), Online: RevokeUnqualified, Shown: yes}, zhixing.Met},
		{"AUC-00 AUC-48 collusion in 2016 without harm", RevocationFacts{On: day("2016-12-31"), Online: RevokeCollusion, Shown: yes, Harm: no}, zhixing.NotMet},
		{"AUC-48 traditional without announcement", RevocationFacts{Regime: RegimeTraditional, On: day("2019-01-01"), Traditional: RevokeTradNoNotice, Shown: yes}, zhixing.Met},
		{"AUC-48 AUC-98 collusion inferred", RevocationFacts{Regime: RegimeTraditional, On: day("2014-12-18"), Traditional: RevokeTradCollusion, Harm: yes, HouseRelated: yes, NoOtherBidder: yes, LowAppraisal: yes}, zhixing.Met},
		{"AUC-48 AUC-98 others bid: nothing to infer", RevocationFacts{Regime: RegimeTraditional, On: day("2014-12-18"), Traditional: RevokeTradCollusion, Harm: yes, HouseRelated: yes, NoOtherBidder: no, LowAppraisal: yes}, zhixing.NotMet},
		{"AUC-48 AUC-98 a fair appraisal: nothing to infer", RevocationFacts{Regime: RegimeTraditional, On: day("2014-12-18"), Traditional: RevokeTradCollusion, Harm: yes, HouseRelated: yes, NoOtherBidder: yes, LowAppraisal: no}, zhixing.NotMet},
		{"AUC-48 AUC-98 not enough told", RevocationFacts{Regime: RegimeTraditional, On: day("2014-12-18"), Traditional: RevokeTradCollusion, Harm: yes, HouseRelated: yes}, zhixing.Undetermined},
		{"AUC-48 AUC-98 online nothing is inferred", RevocationFacts{On: day("2019-01-01"), Online: RevokeCollusion, Harm: yes, HouseRelated: yes, NoOtherBidder: yes, LowAppraisal: yes}, zhixing.Undetermined},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := CheckRevocation(c.x)
			if a.Verdict() != c.want {
				t.Errorf("%s", a.Verdict())
			}
			if got := statusOf(a.Findings, "effects"); (got == zhixing.Met) != (c.want == zhixing.Met) {
				t.Error("the effects follow a revocation only")
			}
		})
	}
}

func TestWithdrawals(t *testing.T) {
	yes, no := zhixing.Yes, zhixing.No
	at := func(g WithdrawGround, on string) WithdrawalFacts {
		return WithdrawalFacts{Ground: g, On: day(on), AuctionOn: day("2026-04-08"), Dealt: no, OthersWithdraw: yes, TenderSuffices: yes, CostsBornByDebtor: yes}
	}
	for _, c := range []struct {
		name string
		x    WithdrawalFacts
		edit func(*WithdrawalFacts)
		o    Options
		want zhixing.Status
	}{
		{"AUC-47 the title was annulled", at(WithdrawTitleAnnulled, "2026-04-07"), nil, Options{}, zhixing.Met},
		{"AUC-47 settled", at(WithdrawSettled, "2026-04-07"), nil, Options{}, zhixing.Met},
		{"AUC-47 a third party's founded objection", at(WithdrawOutsider, "2026-04-07"), nil, Options{}, zhixing.Met},
		{"AUC-47 no ground", at(0, "2026-04-07"), nil, Options{}, zhixing.NotMet},
		{"AUC-47 on the day, before the hour", at(WithdrawSettled, "2026-04-08"), func(w *WithdrawalFacts) { w.Started = no }, Options{}, zhixing.Met},
		{"AUC-47 on the day, the hour not told", at(WithdrawSettled, "2026-04-08"), nil, Options{}, zhixing.NotMet},
		{"AUC-47 another creditor goes on", at(WithdrawByCreditors, "2026-04-01"), func(w *WithdrawalFacts) { w.OthersWithdraw = no }, Options{}, zhixing.NotMet},
		{"AUC-47 all creditors withdraw", at(WithdrawByCreditors, "2026-04-01"), nil, Options{}, zhixing.Met},
		{"AUC-47 enough money the day before", at(WithdrawDebtorTender, "2026-04-07"), nil, Options{}, zhixing.Met},
		{"AUC-47 on the auction day it is too late", at(WithdrawDebtorTender, "2026-04-08"), func(w *WithdrawalFacts) { w.Started = no }, Options{}, zhixing.NotMet},
		{"AUC-47 not enough money", at(WithdrawDebtorTender, "2026-04-07"), func(w *WithdrawalFacts) { w.TenderSuffices = no }, Options{}, zhixing.NotMet},
		{"AUC-47 paid after the start: the court decides", at(WithdrawPaid, "2026-04-08"), func(w *WithdrawalFacts) { w.Started = yes }, Options{}, zhixing.Met},
		{"AUC-47 paid after the start by the other policy", at(WithdrawPaid, "2026-04-08"), func(w *WithdrawalFacts) { w.Started = yes }, Options{StopAfterStart: StopNever}, zhixing.NotMet},
		{"AUC-47 never after a deal", at(WithdrawPaid, "2026-04-09"), func(w *WithdrawalFacts) { w.Dealt = yes }, Options{}, zhixing.NotMet},
		{"AUC-47 whether there was a deal is not told", at(WithdrawPaid, "2026-04-01"), func(w *WithdrawalFacts) { w.Dealt = zhixing.Unknown }, Options{}, zhixing.Undetermined},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.edit != nil {
				c.edit(&c.x)
			}
			if got := verdict(CheckWithdrawal(c.x, c.o)); got != c.want {
				t.Error(got)
			}
		})
	}
	x := at(WithdrawDebtorTender, "2026-04-07")
	x.CostsBornByDebtor = no
	if f := CheckWithdrawal(x, Options{}); statusOf(f, "costs_borne_by_debtor") != zhixing.NotMet {
		t.Error("AUC-47: the costs are on the debtor")
	}
}

func TestDefaultsByDate(t *testing.T) {
	d := DefaultFacts{On: day("2016-12-31"), OldPrice: yuan("1000"), Deposit: yuan("200"), NewPrice: given("900"), Costs: yuan("10")}
	for _, c := range []struct {
		name, on       string
		edit           func(*DefaultFacts)
		refund, excess string
		short, residue string
		code           string
	}{
		{"AUC-00 online in 2016 by the traditional rules", "2016-12-31", nil, "90", "0", "0", "0", "traditional_rules_govern"},
		{"AUC-43 online from 2017", "2017-01-01", nil, "0", "0", "0", "90", "deposit_not_returned"},
		{"AUC-00 a shortage in 2016 is payable", "2016-12-31", func(d *DefaultFacts) { d.NewPrice = given("700") }, "0", "0", "110", "0", "borne_by_the_buyer"},
		{"AUC-72 not approved, the buyer knew, from 2022", "2022-01-01", func(d *DefaultFacts) {
			d.Approval, d.Knowing, d.NewPrice = zhixing.Yes, zhixing.Yes, given("700")
		}, "0", "0", "110", "0", "shortfall_payable"},
		{"AUC-72 not in force in 2021", "2021-12-31", func(d *DefaultFacts) {
			d.Approval, d.Knowing, d.NewPrice = zhixing.Yes, zhixing.Yes, given("700")
		}, "0", "0", "0", "0", "shortfall_limited_to_deposit"},
		{"AUC-72 who did not know in 2021 loses it", "2021-12-31", func(d *DefaultFacts) { d.Approval, d.Knowing = zhixing.Yes, zhixing.No }, "0", "0", "0", "90", "deposit_not_returned"},
		{"AUC-55 the prepayment beyond the deposit goes back", "2026-01-01", func(d *DefaultFacts) { d.Paid = given("1000") }, "0", "800", "0", "90", "barred"},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := d
			x.On = day(c.on)
			if c.edit != nil {
				c.edit(&x)
			}
			r, err := DefaultOnline(x, Options{})
			if err != nil || r.Refund != yuan(c.refund) || r.Excess != yuan(c.excess) || r.Shortfall != yuan(c.short) || r.Residue != yuan(c.residue) || r.Barred != zhixing.Yes {
				t.Errorf("%+v %v", r, err)
			}
			if statusOf(r.Findings, c.code) != zhixing.Met {
				t.Errorf("no finding %s", c.code)
			}
		})
	}
	x := d
	x.On, x.Approval = day("2026-01-01"), zhixing.Yes
	if r, err := DefaultOnline(x, Options{}); err != nil || r.Held != yuan("200") || r.Refund.Sign() != 0 || statusOf(r.Findings, "buyer_knew") != zhixing.Undetermined {
		t.Errorf("AUC-72 whether he knew is not told: %+v %v", r, err)
	}
	for field, edit := range map[string]func(*DefaultFacts){
		"on": func(d *DefaultFacts) { d.On = zhixing.Date{} }, "old_price": func(d *DefaultFacts) { d.OldPrice = zhixing.Money{} },
		"deposit": func(d *DefaultFacts) { d.Deposit = yuan("-1") }, "costs": func(d *DefaultFacts) { d.Costs = yuan("-0.01") },
		"new_price": func(d *DefaultFacts) { d.NeverSold = zhixing.Yes }, "commission": func(d *DefaultFacts) { d.Commission = yuan("-1") },
		"paid":                 func(d *DefaultFacts) { d.Paid = given("199.99") },
		"case_debts[0].amount": func(d *DefaultFacts) { d.CaseDebts = []Debt{{"c", yuan("-1")}} },
		"related[0].amount":    func(d *DefaultFacts) { d.Related = []Debt{{"c", yuan("-1")}} },
		"exempt_claim":         func(d *DefaultFacts) { d.Exempt = given("-1") },
	} {
		x := d
		edit(&x)
		for _, f := range []func(DefaultFacts, Options) (DefaultResult, error){DefaultOnline, DefaultTraditional} {
			if _, err := f(x, Options{}); !inputError(err, field) {
				t.Errorf("AUC-43 %s: %v", field, err)
			}
		}
	}
	for _, c := range []struct {
		name, paid, asOf string
		r                Regime
		want             zhixing.Status
	}{
		{"AUC-43 paid on the last day", "2026-05-25", "2026-06-01", RegimeOnline, zhixing.Met},
		{"AUC-43 paid a day late", "2026-05-26", "2026-06-01", RegimeOnline, zhixing.NotMet},
		{"AUC-43 not paid, the term runs", "", "2026-05-25", RegimeOnline, zhixing.Met},
		{"AUC-44 not paid, the term is over", "", "2026-05-26", RegimeTraditional, zhixing.NotMet},
	} {
		t.Run(c.name, func(t *testing.T) {
			var paid zhixing.Date
			if c.paid != "" {
				paid = day(c.paid)
			}
			f, err := CheckDefault(day("2026-05-10"), 15, paid, day(c.asOf), c.r, Options{})
			if err != nil || f.Status != c.want {
				t.Errorf("%s %v", f.Status, err)
			}
		})
	}
}

func TestResumeDue(t *testing.T) {
	for _, c := range []struct {
		name, gone, want string
		r                Regime
	}{
		{"AUC-46 online within five days", "2026-04-13", "2026-04-20", RegimeOnline}, // Saturday 04-18
		{"AUC-46 traditional within fifteen", "2026-04-13", "2026-04-28", RegimeTraditional},
		{"AUC-00 AUC-46 online in 2016", "2016-12-01", "2016-12-16", RegimeOnline},
	} {
		t.Run(c.name, func(t *testing.T) {
			if d, err := ResumeDue(day(c.gone), c.r, Options{}); err != nil || d.End != day(c.want) {
				t.Errorf("%s %v", d.End, err)
			}
		})
	}
}
