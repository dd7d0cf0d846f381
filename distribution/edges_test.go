package distribution_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
	. "github.com/zhixing-go/zhixing/distribution"
)

// statuses maps the codes of findings to their status.
func statuses(list []zhixing.Finding) map[string]string {
	out := map[string]string{}
	for _, f := range list {
		out[f.Code] = f.Status.String()
	}
	return out
}

func TestBankruptcyStops(t *testing.T) {
	e := enterprise(est("100", claim("a", "60", func(c *Claim) { c.Written = zhixing.Yes })))
	e.Debtor = zhixing.OtherLegalPerson
	e.Process = Process{BegunOn: d("2023-01-01"), Insufficient: zhixing.Yes, BankruptcyAcceptedOn: d("2023-05-10")}
	e.Assets[0].RulingServedOn = d("2023-06-01")
	for day, want := range map[string]zhixing.Tri{"2023-05-09": zhixing.Yes, "2023-05-10": zhixing.No, "2023-05-11": zhixing.No} {
		t.Run("DIST-51 participation asked for on "+day, func(t *testing.T) {
			if got := MayParticipate(Participation(e.Claims[0], e, d(day), Options{})); got != want {
				t.Error(got)
			}
		})
	}
	t.Run("DIST-51 a day not given is not before acceptance", func(t *testing.T) {
		if got := statuses(Participation(e.Claims[0], e, zhixing.Date{}, Options{}))["before_bankruptcy"]; got != "unknown" {
			t.Error(got)
		}
	})
	t.Run("DIST-51 a plan made after acceptance says that execution stops", func(t *testing.T) {
		e.On = d("2023-06-02")
		if got := statuses(draw(t, e, CivilLadder(), Options{}).Findings())["bankruptcy_accepted"]; got != "not_met" {
			t.Error(got)
		}
		if _, told := statuses(draw(t, e, BankruptcyLadder(), Options{}).Findings())["bankruptcy_accepted"]; told {
			t.Error("the ladder of bankruptcy itself is told off")
		}
	})
}

func TestSuedOnly(t *testing.T) {
	e := est("100", claim("a", "100"), claim("s", "100", func(c *Claim) { c.Status, c.OwnCourtSealedFirst = UntitledSealing, zhixing.No }))
	t.Run("DIST-41 until 2015-02-03 who had only sued shared, and his share was kept", func(t *testing.T) {
		e.On = d("2015-02-03")
		p := draw(t, e, CivilLadder(), Options{SealingPlaintiff: NoReserve})
		want(t, p, map[string]string{"a": "50.00", "s": "50.00"})
		if r, _ := p.Result("s"); r.Reserved != y("50") || r.Reason != zhixing.LodgeClaimPending {
			t.Errorf("%+v", r)
		}
	})
	t.Run("DIST-41 from 2015-02-04 he needs a title", func(t *testing.T) {
		e.On = d("2015-02-04")
		want(t, draw(t, e, CivilLadder(), Options{}), map[string]string{"a": "100.00"})
	})
	t.Run("DIST-41 never against an enterprise", func(t *testing.T) {
		x := enterprise(e)
		x.On = d("2015-02-03")
		want(t, draw(t, x, CivilLadder(), Options{}), map[string]string{"a": "100.00"})
	})
}

func TestConstructionTerms(t *testing.T) {
	for _, c := range []struct {
		name                          string
		payable, completed, exercised string
		want                          string // what the contractor of 80 gets beside 80 of another out of 100
	}{
		{"DIST-34 six months had run out before 2021: eighteen do not bring it back", "2020-03-01", "", "2021-03-01", "50.00"},
		{"DIST-34 six months ran out on the last day of 2020", "2020-06-30", "", "2021-01-01", "50.00"},
		{"DIST-34 six months still ran into 2021: eighteen from the same day", "2020-07-01", "", "2022-01-01", "80.00"},
		{"DIST-34 the last day is New Year's Day: the first day of work is in time", "2020-07-01", "", "2022-01-04", "80.00"},
		{"DIST-34 and no more than eighteen", "2020-07-01", "", "2022-01-05", "50.00"},
		{"DIST-34 exercised in 2020 within six months", "2020-03-01", "", "2020-09-01", "80.00"},
		{"DIST-34 from the day payable since 2019-02-01, also for works completed long before", "2019-03-01", "2018-01-01", "2019-05-01", "80.00"},
		{"DIST-34 from completion until 2019-01-31", "2019-03-01", "2018-01-01", "2019-01-31", "50.00"},
		{"DIST-34 before 2002-06-27 there is no term to miss", "1999-01-01", "1999-01-01", "2002-06-26", "80.00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := est("100", claim("b", "80", with(zhixing.PriorityConstructionPrice, "", func(r *Right) {
				r.PayableOn, r.ExercisedOn = d(c.payable), d(c.exercised)
				if c.completed != "" {
					r.CompletedOn = d(c.completed)
				}
			})), claim("o", "80"))
			if got := got(draw(t, e, CivilLadder(), Options{}))["b"]; got != c.want {
				t.Errorf("%s, want %s", got, c.want)
			}
		})
	}
	t.Run("DIST-34 what is not known of a term leaves the right as claimed and is asked for", func(t *testing.T) {
		e := est("100", claim("b", "80", with(zhixing.PriorityConstructionPrice, "", func(r *Right) { r.ExercisedOn = d("2022-01-01") })), claim("o", "80"))
		p := draw(t, e, CivilLadder(), Options{})
		want(t, p, map[string]string{"b": "80.00", "o": "20.00"})
		for _, f := range p.Why("b") {
			if f.Code == "right" {
				if diff := cmp.Diff([]string{"qualified", "employer_contract", "payable_on", "building_value"}, f.Missing); diff != "" || f.Status != zhixing.Undetermined {
					t.Error(diff)
				}
				return
			}
		}
		t.Error("the right is not explained")
	})
}

func TestOddFen(t *testing.T) {
	odd := func(e Estate, o Options) map[string]string {
		out := map[string]string{}
		for l := range draw(t, e, CivilLadder(), o).Lines() {
			out[string(l.Claim)] = l.Share.String() + "+" + l.Odd.String()
		}
		return out
	}
	e := est("1.00", claim("a", "1"), claim("b", "1"), claim("c", "1"))
	for _, c := range []struct {
		name string
		o    Options
		want map[string]string
	}{
		{"DIST-47 largest remainder", Options{}, map[string]string{"a": "0.34+0.01", "b": "0.33+0.00", "c": "0.33+0.00"}},
		{"DIST-47 last takes the rest", Options{Apportion: RoundHalfUpLastTakesRest}, map[string]string{"a": "0.33+0.00", "b": "0.33+0.00", "c": "0.34+0.01"}},
		{"DIST-47 residue to the first", Options{Apportion: FloorResidueToFirst}, map[string]string{"a": "0.34+0.01", "b": "0.33+0.00", "c": "0.33+0.00"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, odd(e, c.o)); diff != "" {
				t.Error(diff)
			}
		})
	}
	t.Run("DIST-47 rounding up more than there is: the last give it back", func(t *testing.T) {
		// Five of 0.30 out of 0.03: 0.006 each is 0.01, five of them; two too many.
		e := est("0.03", claim("a", "0.30"), claim("b", "0.30"), claim("c", "0.30"), claim("d", "0.30"), claim("e", "0.30"))
		want := map[string]string{"a": "0.01+0.01", "b": "0.01+0.01", "c": "0.01+0.01", "d": "0.00+0.00", "e": "0.00+0.00"}
		if diff := cmp.Diff(want, odd(e, Options{Apportion: RoundHalfUpLastTakesRest})); diff != "" {
			t.Error(diff)
		}
	})
	t.Run("DIST-47 paid in full there is no odd fen", func(t *testing.T) {
		if diff := cmp.Diff(map[string]string{"a": "1.00+0.00", "b": "1.00+0.00", "c": "1.00+0.00"}, odd(est("3.00", e.Claims...), Options{})); diff != "" {
			t.Error(diff)
		}
	})
	t.Run("DIST-44 the figure of a first sealer is a bonus, not an odd fen", func(t *testing.T) {
		e := est("1.00", claim("a", "1", seized("2022-01-01")), claim("b", "4"), claim("c", "5"))
		o := Options{FirstSealBonus: FirstSealBonus{UpliftOwnShare, decimal.RequireFromString("0.2")}}
		// 0.10 x 1.2; 0.88 over 4 and 5: 0.3911, 0.4889. The plain shares are 0.40 and 0.50.
		if diff := cmp.Diff(map[string]string{"a": "0.12+0.00", "b": "0.39+0.00", "c": "0.49+0.00"}, odd(e, o)); diff != "" {
			t.Error(diff)
		}
	})
}

func TestWhyTime(t *testing.T) {
	e := asset(est("100", claim("a", "60", func(c *Claim) { c.AppliedOn = d("2023-06-01") }), claim("l", "60", func(c *Claim) { c.AppliedOn = d("2023-06-02") }), claim("x", "60")),
		func(a *Asset) { a.RulingServedOn = d("2023-06-01") })
	t.Run("DIST-42 each claim is told whether it came in time", func(t *testing.T) {
		p := draw(t, e, CivilLadder(), Options{})
		for id, want := range map[zhixing.ClaimID]string{"a": "met", "l": "not_met", "x": ""} {
			if got := statuses(p.Why(id))["in_time"]; got != want {
				t.Errorf("%s: %q", id, got)
			}
		}
	})
	t.Run("DIST-42 not asked where seizures rank, nor in bankruptcy", func(t *testing.T) {
		if got := statuses(draw(t, enterprise(e), CivilLadder(), Options{}).Why("l"))["in_time"]; got != "" {
			t.Error(got)
		}
		if got := statuses(draw(t, e, BankruptcyLadder(), Options{}).Why("l"))["in_time"]; got != "" {
			t.Error(got)
		}
	})
	t.Run("DIST-38 all claims are computed to one day", func(t *testing.T) {
		x := est("100", claim("a", "60", func(c *Claim) { c.AsOf = d("2023-06-01") }), claim("b", "60", func(c *Claim) { c.AsOf = d("2023-05-31") }), claim("c", "60"))
		x.On = d("2023-07-01")
		for policy, want := range map[ClaimDate][3]string{RealisationDay: {"met", "not_met", "unknown"}, PlanDate: {"not_met", "not_met", "unknown"}, PerCreditorGiven: {}} {
			p := draw(t, x, CivilLadder(), Options{ClaimDate: policy})
			for i, id := range []zhixing.ClaimID{"a", "b", "c"} {
				if got := statuses(p.Why(id))["claim_date"]; got != want[i] {
					t.Errorf("%s %s: %q", policy, id, got)
				}
			}
		}
	})
}

func TestCutOffs(t *testing.T) {
	money := Asset{ID: "m", Kind: MoneyAsset, FundsOn: d("2023-06-05"), PaidOutOn: d("2023-06-20")}
	house := Asset{ID: "h", Kind: RealEstate, RealisedOn: d("2023-06-01"), RulingServedOn: d("2023-06-02"), RegistryOn: d("2023-06-06"), FundsOn: d("2023-05-20"), PaidOutOn: d("2023-06-20")}
	p := Process{PlanServedOn: d("2023-06-12"), PlanMadeOn: d("2023-06-09")} // a Monday
	for _, c := range []struct {
		policy   CutOff
		on, last string // of the house: the day, and the last day in time by lateness
		money    string
	}{
		{CutOffPerAssetKind, "2023-06-02", "no", "2023-06-19"},
		{CutOffPlanServedFirst, "2023-06-09", "yes", "2023-06-09"}, // the Friday before; that day itself is late
		{CutOffPlanMade, "2023-06-09", "no", "2023-06-09"},
		{CutOffFundsArrived, "2023-05-20", "no", "2023-06-05"},
		{CutOffPaidOut, "2023-06-20", "no", "2023-06-20"},
		{CutOffRegistryServed, "2023-06-06", "no", "2023-06-19"},
	} {
		t.Run("DIST-42 "+c.policy.String(), func(t *testing.T) {
			m := CutOffDay(house, p, Options{CutOff: c.policy})
			if m.Day != d(c.on) || m.OnDayLate.String() != c.last || m.Missing != "" {
				t.Errorf("%+v", m)
			}
			if m := CutOffDay(money, p, Options{CutOff: c.policy}); m.Day != d(c.money) {
				t.Errorf("%+v", m)
			}
			if m := CutOffDay(Asset{ID: "x"}, Process{}, Options{CutOff: c.policy}); !m.Day.IsZero() || m.Missing == "" {
				t.Errorf("a cut-off from nowhere: %+v", m)
			}
		})
	}
	t.Run("DIST-42 without the day of service the day of realisation stands in", func(t *testing.T) {
		x := house
		x.RulingServedOn = zhixing.Date{}
		if m := CutOffDay(x, p, Options{}); m.Day != d("2023-06-01") {
			t.Errorf("%+v", m)
		}
	})
}

func TestHandOverTitle(t *testing.T) {
	t.Run("DIST-51 a thing whose ruling was served before acceptance is no longer the debtor's", func(t *testing.T) {
		for served, want := range map[string]string{"2023-06-30": "met", "2023-07-01": "not_met"} {
			e := est("100", claim("a", "60"), claim("b", "60"))
			e.Assets[0].RulingServedOn = d(served)
			p, err := Begin(draw(t, e, CivilLadder(), Options{}), "debtor")
			if err != nil {
				t.Fatal(err)
			}
			s := &script{t: t, p: p}
			if _, err := s.p.HandOver(d("2023-07-02")); err == nil {
				t.Error("handed over to nobody")
			}
			s.must("2023-07-01", BankruptcyAccepted, "", "")
			s.refused("2023-07-02", BankruptcyAccepted, "", "")
			h, err := s.p.HandOver(d("2023-07-02"))
			if err != nil || h.Handed != y("100") || statuses(h.Findings)["title_passed"] != want {
				t.Errorf("%s: %+v %v", served, h, err)
			}
		}
	})
	t.Run("DIST-48 a single creditor needs no plan, and a plan its debtor", func(t *testing.T) {
		if _, err := Begin(draw(t, est("100", claim("a", "60")), CivilLadder(), Options{}), "debtor"); err == nil {
			t.Error("no error")
		}
		if _, err := Begin(draw(t, est("100", claim("a", "60"), claim("b", "1")), CivilLadder(), Options{}), ""); err == nil {
			t.Error("no error")
		}
	})
}

// TestPolicyFieldsElsewhere: the two policies that the estates of TestPolicyFields have
// no subject for: which totals they may move, and that they move shares.
func TestPolicyFieldsElsewhere(t *testing.T) {
	rent := costs(est("100", claim("m", "95", with(zhixing.PriorityRegisteredMortgage, "2020-01-01")), claim("o", "50")), Cost{ID: "rent", Kind: RentReserve, Amount: y("20")})
	school := est("100", claim("a", "100", seized("2022-01-01")), claim("b", "100"))
	school.Debtor = zhixing.OtherLegalPerson
	for _, c := range []struct {
		name   string
		e      Estate
		o      Options
		moves  func(was, is Totals) bool // what it may not move
		shares map[string]string
	}{
		{"DIST-30 rent_reserve_rank moves costs and what claims get", rent, Options{RentReserveRank: RentBeforeSecured},
			func(was, is Totals) bool {
				was.Costs, was.Paid, is.Costs, is.Paid = zhixing.Money{}, zhixing.Money{}, zhixing.Money{}, zhixing.Money{}
				return was != is
			}, map[string]string{"rent": "20.00", "m": "80.00", "o": "0.00"}},
		{"DIST-41 non_enterprise_legal_person moves shares and no total", school, Options{NonEnterprise: LegalPersonBySeizure},
			func(was, is Totals) bool { return was != is }, map[string]string{"a": "100.00", "b": "0.00"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			was, is := draw(t, c.e, CivilLadder(), Options{}), draw(t, c.e, CivilLadder(), c.o)
			if c.moves(was.Totals(), is.Totals()) {
				t.Errorf("%+v\n%+v", was.Totals(), is.Totals())
			}
			if cmp.Equal(got(was), got(is)) {
				t.Error("it moves nothing")
			}
			want(t, is, c.shares)
		})
	}
}
