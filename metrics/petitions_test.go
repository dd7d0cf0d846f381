package metrics

import (
	"slices"
	"testing"

	"github.com/zhixing-go/zhixing"
)

// petitioned are options that count petitions so.
func petitioned(p PetitionPolicy) Options { return Options{Count: CountPolicy{Petitions: p}} }

func TestPetitionOptions(t *testing.T) {
	day := zhixing.MustDate
	q1 := Period{From: day("2024-01-01"), To: day("2024-03-31")}
	cases := []CasePetitions{
		{Complaints: []zhixing.ComplaintFacts{
			{Received: day("2024-01-02"), Registered: day("2024-01-05"), Assigned: day("2024-01-09"), Screened: day("2024-01-23"), Due: day("2024-02-08"), Finished: day("2024-02-08"), Resolved: zhixing.Yes, Visitor: "甲", Ground: zhixing.ComplaintPassive},
			{Received: day("2024-02-05"), Registered: day("2024-02-05"), Assigned: day("2024-03-08"), Due: day("2024-04-08"), Visitor: "甲", Ground: zhixing.ComplaintPassive},
			{Registered: day("2024-02-05"), Visitor: "乙", Ground: zhixing.ComplaintInterest}}},
		{Complaints: []zhixing.ComplaintFacts{{Registered: day("2023-12-30"), Assigned: day("2023-12-31"), Due: day("2024-01-30"), Finished: day("2024-01-20")}, {Assigned: day("2024-01-01")}}},
	}
	for _, c := range []struct {
		name             string
		o                PetitionPolicy
		finished, settle string
		undated          int64
	}{
		// Of case 1 the two assigned count, one is open; case 2's was registered before.
		{"default", PetitionPolicy{}, "0.00", "", 1},
		{"documents", PetitionPolicy{Dedup: DedupByDocument}, "50.00", "100.00", 1},
		{"all registered, by visitor", PetitionPolicy{Population: AllRegistered, Dedup: DedupByVisitor}, "0.00", "", 1},
		{"all registered, by document", PetitionPolicy{Population: AllRegistered, Dedup: DedupByDocument}, "33.33", "100.00", 1},
		{"due in the period", PetitionPolicy{Window: DueInPeriod}, "100.00", "50.00", 1},
	} {
		t.Run("MET-16 "+c.name, func(t *testing.T) {
			rates, err := PetitionRates(cases, q1, 200, petitioned(c.o))
			want(t, printed(t, rates, err), "petition_resolution_rate", c.finished, "petition_settlement_rate", c.settle)
			if r, ok := FindRate(rates, "petition_resolution_rate"); !ok || len(r.Excluded) != 1 || r.Excluded[0].Cases != c.undated {
				t.Errorf("excluded %+v", r.Excluded)
			}
		})
	}
	t.Run("MET-31 terms, grounds, ratio", func(t *testing.T) {
		// Received on Tuesday 2 January: five working days end on the 9th, fifteen on the
		// 23rd. The second, received 5 February, had to be assigned by the 20th (the Spring
		// Festival took the 10th to the 17th, the 4th and 18th were worked).
		rates, err := PetitionRates(cases, q1, 200, Options{})
		want(t, printed(t, rates, err), "petition_in_term_rate", "100.00", "petition_in_term_rate.assigned", "50.00", "petition_in_term_rate.screened", "100.00", "petition_passive_share", "100.00",
			"case_petition_ratio", "0.50", "case_petition_ratio.documents", "1.00")
		rates, err = PetitionRates(cases, q1, 200, petitioned(PetitionPolicy{Population: AllRegistered}))
		want(t, printed(t, rates, err), "petition_passive_share", "66.67")
		rates, err = PetitionRates(cases, q1, 0, Options{})
		want(t, printed(t, rates, err), "case_petition_ratio", "")
	})
	t.Run("MET-43 what contradicts itself is refused", func(t *testing.T) {
		for _, c := range [][]zhixing.ComplaintFacts{{{Registered: day("2024-01-05"), Finished: day("2024-01-04")}}, {{Ground: 99}}} {
			if _, err := PetitionRates([]CasePetitions{{Complaints: c}}, q1, 1, Options{}); err == nil {
				t.Errorf("taken: %+v", c)
			}
		}
		if _, err := PetitionRates(nil, q1, 1, petitioned(PetitionPolicy{Dedup: 9})); err == nil {
			t.Error("an unknown option was taken")
		}
	})
}

// Petitions are counted beside the cases, so their rate is a red line like the others and
// adds up over courts (MET-19, MET-35).
func TestPetitionRedLine(t *testing.T) {
	courts := testCourts(t, 2)
	s, err := FindScheme("ASSESSOR-2018")
	if err != nil {
		t.Fatal(err)
	}
	in := first(1, "2018-01-02", "2018-03-01", zhixing.Completed)
	end := first(2, "2018-01-02", "2018-06-01", zhixing.TerminatedThisTime)
	end.Verdict = zhixing.VerdictTerminationQualified
	for _, c := range []struct {
		name     string
		list     []CasePetitions
		passed   zhixing.Tri
		vetoed   []IndicatorID
		unknown  []IndicatorID
		assigned Ratio
	}{
		{"met", []CasePetitions{petitions("省00000", 1, "2018-03-01")}, zhixing.Yes, nil, nil, Ratio{1, 1}},
		{"missed", []CasePetitions{petitions("省00000", 1, "2018-03-01"), petitions("省00000", 1, "")}, zhixing.No, []IndicatorID{"petition_resolution_rate"}, nil, Ratio{1, 2}},
		{"nothing to finish is undetermined, not passed", nil, zhixing.Unknown, nil, []IndicatorID{"petition_resolution_rate"}, Ratio{0, 0}},
	} {
		t.Run("MET-19 petitions "+c.name, func(t *testing.T) {
			x, _ := under(t, courts, year2018(), CountPolicy{}, in, end)
			if err := x.AddPetitions(c.list, zhixing.Mainland()); err != nil {
				t.Fatal(err)
			}
			for _, v := range []View{Own, Area} {
				at := CourtIndex(1)
				if v == Area {
					at = 0
				}
				r, err := s.Evaluate(x, at, v)
				if err != nil || r.Passed != c.passed || !slices.Equal(r.VetoedBy, c.vetoed) || !slices.Equal(r.Undetermined, c.unknown) || r.figure("petition_resolution_rate").Ratio != c.assigned {
					t.Errorf("%s: %+v, %v", v, r, err)
				}
			}
		})
	}
	t.Run("MET-19 no veto before the assessment of 2018", func(t *testing.T) {
		s, _ := FindScheme("OUTLINE-2016")
		x, _ := under(t, courts, year2018(), CountPolicy{}, in, end)
		if err := x.AddPetitions([]CasePetitions{petitions("省00000", 1, "")}, nil); err != nil {
			t.Fatal(err)
		}
		r, err := s.Evaluate(x, 1, Own)
		if err != nil || len(r.VetoedBy) != 0 || r.Passed != zhixing.Unknown || r.Targets[2].Status != zhixing.NotMet || r.Targets[2].Gap != 1 {
			t.Errorf("%+v, %v", r, err)
		}
	})
	t.Run("MET-43 petitions of no court, of no kind, contradicting themselves", func(t *testing.T) {
		x, _ := under(t, courts, year2018(), CountPolicy{})
		bad := petitions("省00000", 1, "2018-01-01") // before it was registered
		nowhere := petitions("nowhere", 1, "")
		unkind := petitions("省00000", 1, "")
		unkind.Case.Kind = 0
		if err := x.AddPetitions([]CasePetitions{bad, nowhere, unkind, petitions("省00001", 1, "")}, nil); err == nil {
			t.Error("taken")
		}
		n, err := x.Counts(0, Area)
		if err != nil || n.sum(ScopeAll, atPetition+petTotal) != 1 {
			t.Errorf("the sound one is counted, the others are not: %v", err)
		}
	})
}

func TestPayoutDeferrals(t *testing.T) {
	day := zhixing.MustDate
	q1 := Period{From: day("2024-01-01"), To: day("2024-03-31")}
	made := func(noticed, paid, deferred, gone string) zhixing.PayoutMade {
		m := zhixing.PayoutMade{Arrived: day("2024-01-02"), Noticed: day(noticed), Amount: zhixing.Fen(100)}
		if paid != "" {
			m.Paid = day(paid)
		}
		if deferred != "" {
			m.Deferral, m.DeferredOn = 1, day(deferred)
		}
		if gone != "" {
			m.GroundGone = day(gone)
		}
		return m
	}
	for _, c := range []struct {
		name                   string
		fact                   zhixing.PayoutMade
		rate                   string
		overdue, deferredCount int64
	}{
		{"in term on the last day", made("2024-01-31", "2024-03-01", "", ""), "100.00", 0, 0},
		{"a day late", made("2024-01-31", "2024-03-02", "", ""), "0.00", 0, 0},
		{"open and past the limit", made("2024-01-31", "", "", ""), "0.00", 1, 0},
		{"deferred in time, ground standing", made("2024-01-31", "", "2024-02-20", ""), "", 0, 1},
		{"deferred after the limit had passed", made("2024-01-31", "", "2024-03-02", ""), "0.00", 1, 0},
		{"ground gone after the period: still deferred", made("2024-01-31", "", "2024-02-20", "2024-04-02"), "", 0, 1},
		{"ground gone: ten days more", made("2024-01-31", "2024-03-20", "2024-02-20", "2024-03-10"), "100.00", 0, 0},
		{"ground gone: eleven are too many", made("2024-01-31", "2024-03-21", "2024-02-20", "2024-03-10"), "0.00", 0, 0},
	} {
		t.Run("MET-32 "+c.name, func(t *testing.T) {
			s, err := PayoutRates([]zhixing.PayoutMade{c.fact}, q1, Options{})
			want(t, printed(t, s.Rates, err), "payout_in_term_rate", c.rate)
			if s.OverdueUnpaid != c.overdue || s.Deferred != c.deferredCount {
				t.Errorf("%+v", s)
			}
		})
	}
	for _, bad := range []zhixing.PayoutMade{{}, {Arrived: day("2024-01-02"), Amount: zhixing.Fen(-1)}, {Arrived: day("2024-01-02"), Paid: day("2024-01-01")}} {
		if _, err := PayoutRates([]zhixing.PayoutMade{bad}, q1, Options{}); err == nil {
			t.Errorf("MET-43 taken: %+v", bad)
		}
	}
	big := zhixing.PayoutMade{Arrived: day("2024-01-02"), Amount: zhixing.Fen(1<<63 - 1)}
	if _, err := PayoutRates([]zhixing.PayoutMade{big, big}, q1, Options{}); err == nil {
		t.Error("MET-32 a sum beyond its range was taken")
	}
	// A court term that would end on a rest day ends on the next working day.
	if last, err := PayoutDue(day("2024-01-11"), Options{}); err != nil || last.End != day("2024-02-18") {
		t.Errorf("MET-32 rolled off the Spring Festival to the make-up Sunday: %v, %v", last.End, err)
	}
	if last, err := PayoutDue(day("2024-01-11"), Options{Roll: zhixing.Roll{CourtTerm: zhixing.RollNo}}); err != nil || last.End != day("2024-02-10") {
		t.Errorf("MET-32 not rolled: %v, %v", last.End, err)
	}
	// A local rule of five days: the same payout is late.
	late, err := PayoutRates([]zhixing.PayoutMade{made("2024-01-31", "2024-02-06", "", "")}, q1, Options{PayoutDays: 5})
	want(t, printed(t, late.Rates, err), "payout_in_term_rate", "0.00")
	// Announced before the rules of 2017: no term, neither due nor overdue.
	old := Period{From: day("2017-01-01"), To: day("2017-12-31")}
	for noticed, rate := range map[string]string{"2017-04-30": "", "2017-05-01": "0.00"} {
		m := zhixing.PayoutMade{Arrived: day("2017-04-28"), Noticed: day(noticed), Amount: zhixing.Fen(100)}
		got, err := PayoutRates([]zhixing.PayoutMade{m}, old, Options{})
		want(t, printed(t, got.Rates, err), "payout_in_term_rate", rate)
		if (got.OverdueUnpaid == 0) != (rate == "") {
			t.Errorf("MET-32 announced on %s: %+v", noticed, got)
		}
	}
}
