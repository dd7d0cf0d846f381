package discipline_test

import (
	"errors"
	"testing"

	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/discipline"
)

func yuan(n int64) zhixing.Money { return zhixing.Fen(n * 100) }

func TestFineBands(t *testing.T) {
	for _, x := range []struct {
		on   string
		kind discipline.PersonKind
		fen  int64
		ok   bool
	}{
		{"2013-01-01", discipline.Individual, 1, true}, {"2013-01-01", discipline.Individual, 0, false}, {"2013-01-01", discipline.Individual, 10_000_000, true}, {"2013-01-01", discipline.Individual, 10_000_001, false},
		{"2012-12-31", discipline.Individual, 1_000_000, true}, {"2012-12-31", discipline.Individual, 1_000_001, false},
		{"2008-03-31", discipline.Individual, 100_000, true}, {"2008-03-31", discipline.Individual, 100_001, false},
		{"2013-01-01", discipline.UnitPerson, 4_999_999, false}, {"2013-01-01", discipline.UnitPerson, 5_000_000, true}, {"2013-01-01", discipline.UnitPerson, 100_000_000, true}, {"2013-01-01", discipline.UnitPerson, 100_000_001, false},
		{"2012-12-31", discipline.UnitPerson, 1_000_000, true}, {"2012-12-31", discipline.UnitPerson, 30_000_001, false}, {"2024-01-01", discipline.PersonKind(0), 100, false},
	} {
		t.Run("DISC-23 "+x.on+" "+x.kind.String(), func(t *testing.T) {
			if err := discipline.CheckFine(x.kind, zhixing.Fen(x.fen), day(x.on)); (err == nil) != x.ok {
				t.Errorf("%d fen: %v", x.fen, err)
			}
		})
	}
}

func sanction(id, act string) discipline.Sanction {
	return discipline.Sanction{ID: id, On: day("2026-11-20"), Act: discipline.R4AbleRefuses, ActID: act, Person: "d", Kind: discipline.Individual, Days: 10, Approved: zhixing.Yes, Written: zhixing.Yes, Weighed: zhixing.Yes}
}

func TestAssessSanction(t *testing.T) {
	o := discipline.Options{}
	duty := func(s discipline.Sanction, o discipline.Options, earlier ...discipline.Sanction) discipline.Duty {
		t.Helper()
		a, err := discipline.AssessSanction(s, earlier, o)
		if err != nil {
			t.Fatal(err)
		}
		return a.Duty
	}
	t.Run("DISC-24 fine and detention in one decision", func(t *testing.T) {
		s := sanction("1", "X")
		s.Fine = zhixing.GiveMoney(yuan(5000))
		if duty(s, o) != discipline.May {
			t.Error("not allowed together")
		}
	})
	t.Run("DISC-24 fresh order with a new deadline", func(t *testing.T) {
		s := sanction("2", "X2")
		s.Fresh = "X"
		if duty(s, o, sanction("1", "X")) != discipline.May {
			t.Error("default: a new act")
		}
		if _, err := discipline.AssessSanction(s, []discipline.Sanction{sanction("1", "X")}, discipline.Options{FreshOrder: discipline.FreshOrderSameAct}); err == nil {
			t.Error("policy: the same act")
		}
	})
	t.Run("DISC-24 another person's sanction does not count", func(t *testing.T) {
		other := sanction("1", "X")
		other.Person = "e"
		if duty(sanction("2", "X"), o, other) != discipline.May {
			t.Error("counted")
		}
	})
	t.Run("DISC-23 approval", func(t *testing.T) {
		s := sanction("1", "X")
		s.Approved = zhixing.No
		if duty(s, o) != discipline.MustNot {
			t.Error("without the president")
		}
		s.Approved = zhixing.Unknown
		if duty(s, o) != discipline.DutyUnknown {
			t.Error("unknown is not no")
		}
	})
	t.Run("DISC-22 DISC-23 unit under articles 114 and 117", func(t *testing.T) {
		s := sanction("1", "X")
		s.Kind, s.Days, s.Fine = discipline.UnitPerson, 0, zhixing.GiveMoney(yuan(50_000))
		if duty(s, o) != discipline.May || duty(s, discipline.Options{UnitFine: discipline.UnitFineOfficersOnly}) != discipline.MustNot {
			t.Error("policy UnitFineUnder114")
		}
		s.Days = 3
		if _, err := discipline.AssessSanction(s, nil, o); err == nil {
			t.Error("a unit was detained")
		}
		p := sanction("2", "Y")
		p.Act, p.OfUnit, p.Still = discipline.A2RefusesPropertyHelp, discipline.Principal, zhixing.No
		if duty(p, o) != discipline.MustNot {
			t.Error("detention before it still does not assist")
		}
		p.Still = zhixing.Yes
		if duty(p, o) != discipline.May {
			t.Error("detention after it still does not assist")
		}
		if len(p.Act.CivilClaim(p.On)) != 2 || len(s.Act.CivilClaim(s.On)) != 0 {
			t.Error("suit and advice follow a unit's refusal only")
		}
	})
	t.Run("DISC-25 guards warn, never decide", func(t *testing.T) {
		s := sanction("1", "X")
		s.Pregnant, s.Deputy = zhixing.Yes, zhixing.Yes
		a, _ := discipline.AssessSanction(s, nil, o)
		warned := 0
		for _, f := range a.Findings {
			if f.Rule == "DISC-25" && f.Severity == zhixing.Warning {
				warned++
			}
		}
		if warned != 2 || a.Duty != discipline.May {
			t.Error(warned, a.Duty)
		}
	})
	t.Run("DISC-22 article numbers by day", func(t *testing.T) {
		for on, want := range map[string]zhixing.Citation{
			"2017-01-25": {Instrument: "CPL-2012", Article: 111}, "2021-12-31": {Instrument: "CPL-2017", Article: 111}, "2022-01-01": {Instrument: "CPL-2021", Article: 114}, "2024-01-01": {Instrument: "CPL-2023", Article: 114},
		} {
			law, _, ok := discipline.R4AbleRefuses.Article(day(on))
			if !ok || law != want {
				t.Errorf("%s: %+v", on, law)
			}
		}
		if u, p := discipline.Apart(discipline.Y3CollusionToEvade, day("2024-03-15"), o); u != discipline.Must || p != discipline.May {
			t.Error(u, p)
		}
	})
	t.Run("DISC-24 a person is never sanctioned twice for one act", func(t *testing.T) {
		rapid.Check(t, func(rt *rapid.T) {
			var done []discipline.Sanction
			seen := map[string]int{}
			for i := range rapid.IntRange(1, 12).Draw(rt, "n") {
				s := sanction(string(rune('a'+i)), string(rune('A'+rapid.IntRange(0, 3).Draw(rt, "act"))))
				s.On = s.On.AddDays(i)
				s.Days = uint8(rapid.IntRange(0, 20).Draw(rt, "days"))
				if _, err := discipline.AssessSanction(s, done, o); err == nil {
					done = append(done, s)
					seen[s.ActID]++
					if s.Days < 1 || s.Days > 15 {
						rt.Fatalf("%d days", s.Days)
					}
				} else if seen[s.ActID] == 0 && s.Days >= 1 && s.Days <= 15 {
					rt.Fatal(err)
				}
			}
			for act, n := range seen {
				if n > 1 {
					rt.Fatalf("%s: %d decisions", act, n)
				}
			}
		})
	})
}

func TestDetentionSteps(t *testing.T) {
	t.Run("DISC-25 family within 24 hours", func(t *testing.T) {
		at := zhixing.InstantAt(day("2026-11-20"), 9, 0, 0)
		s := discipline.DetentionSteps{Detained: at, FamilyTold: zhixing.InstantAt(day("2026-11-21"), 9, 0, 0), Approved: zhixing.Yes, HandedOver: zhixing.Yes}
		got := func() zhixing.Status {
			for _, f := range discipline.CheckDetentionSteps(s, day("2026-11-20")) {
				if f.Code == "family_told_in_24_hours" {
					return f.Status
				}
			}
			return zhixing.Undetermined
		}
		if got() != zhixing.Met {
			t.Error("exactly 24 hours")
		}
		s.FamilyTold = zhixing.InstantAt(day("2026-11-21"), 9, 0, 1)
		if got() != zhixing.NotMet {
			t.Error("a second late")
		}
		s.WhyNotTold = zhixing.Text{ZH: "无家属", EN: "no family"}
		if got() != zhixing.Met {
			t.Error("the reason is recorded")
		}
	})
	t.Run("DISC-26 cancelled by word of mouth", func(t *testing.T) {
		d, err := discipline.SanctionCancelWritten(day("2026-11-18"), discipline.Options{})
		if err != nil || d.RawEnd != day("2026-11-21") {
			t.Error(d, err)
		}
	})
}

func TestSummonsExitMedia(t *testing.T) {
	t.Run("DISC-27 one summons, eight or 24 hours", func(t *testing.T) {
		s := discipline.Summons{Target: discipline.ActualController, MustAppear: zhixing.Yes, Summonses: 1, Absent: zhixing.Yes, Approved: zhixing.Yes, Warrant: zhixing.Yes, On: day("2026-11-20"),
			Arrived: zhixing.InstantAt(day("2026-11-20"), 8, 0, 0), Released: zhixing.InstantAt(day("2026-11-20"), 17, 0, 0)}
		a, hours, err := discipline.AssessSummons(s, discipline.Options{})
		if err != nil || a.Duty != discipline.May || hours != 8 {
			t.Error(a.Duty, hours, err)
		}
		within := func(a discipline.Assessment) zhixing.Status { return a.Findings[len(a.Findings)-1].Status }
		if within(a) != zhixing.NotMet {
			t.Error("nine hours")
		}
		s.Complex, s.MayDetain = zhixing.Yes, zhixing.Yes
		if a, hours, _ = discipline.AssessSummons(s, discipline.Options{}); hours != 24 || within(a) != zhixing.Met {
			t.Error(hours)
		}
		s.Summonses = 0
		if a, _, _ = discipline.AssessSummons(s, discipline.Options{}); a.Duty != discipline.MustNot {
			t.Error("not summoned before")
		}
	})
	t.Run("DISC-28 statutory agent, lifting", func(t *testing.T) {
		f := discipline.ExitFacts{Performed: zhixing.No, Kind: discipline.Individual, Target: discipline.StatutoryAgent, Capable: zhixing.No, Initiative: discipline.OnApplication, Written: zhixing.Yes}
		a, err := discipline.AssessExit(f, day("2026-11-20"))
		if err != nil || a.Duty != discipline.May {
			t.Error(a.Duty, err)
		}
		f.Capable = zhixing.Yes
		if a, _ = discipline.AssessExit(f, day("2026-11-20")); a.Duty != discipline.MustNot {
			t.Error("the debtor has full capacity")
		}
		for g, want := range map[discipline.LiftGround]discipline.Duty{discipline.LiftPerformed: discipline.Must, discipline.LiftSecurity: discipline.May, discipline.LiftConsent: discipline.May} {
			if a, err := discipline.ExitLift(g, zhixing.Yes); err != nil || a.Duty != want {
				t.Error(g, a.Duty, err)
			}
		}
		if _, err := discipline.ExitLift(discipline.LiftRoleEnded, zhixing.Yes); err == nil {
			t.Error("no such ground")
		}
	})
	t.Run("DISC-29 media with or without a listing", func(t *testing.T) {
		if a := discipline.AssessMedia(zhixing.No, discipline.OnApplication, day("2026-11-20")); a.Duty != discipline.May || len(a.Findings) != 4 {
			t.Error(a.Duty, len(a.Findings))
		}
		if a := discipline.AssessMedia(zhixing.Yes, discipline.ExOfficio, day("2026-11-20")); a.Duty != discipline.MustNot {
			t.Error(a.Duty)
		}
	})
}

func TestConsumption(t *testing.T) {
	base := discipline.Restrained{Debtor: "d", Kind: discipline.Individual, Capacity: discipline.CapacitySelf, Giving: zhixing.Yes, NoticeExpired: zhixing.Yes, Performed: zhixing.No, Listed: zhixing.No, Born: day("1980-01-01"), CampusLoan: zhixing.No}
	for _, x := range []struct {
		name, on string
		set      func(*discipline.Restrained)
		want     discipline.Duty
	}{
		{"DISC-15 may", "2024-03-15", func(r *discipline.Restrained) {}, discipline.May},
		{"DISC-15 must if listed", "2024-03-15", func(r *discipline.Restrained) { r.Listed = zhixing.Yes }, discipline.Must},
		{"DISC-15 no must under CONS-2010", "2015-07-21", func(r *discipline.Restrained) { r.Listed = zhixing.Yes }, discipline.May},
		{"DISC-15 obligation to act, not listed", "2024-03-15", func(r *discipline.Restrained) { r.Giving = zhixing.No }, discipline.MustNot},
		{"DISC-15 obligation to act, listed", "2024-03-15", func(r *discipline.Restrained) { r.Giving, r.Listed = zhixing.No, zhixing.Yes }, discipline.Must},
		{"DISC-15 facts missing", "2024-03-15", func(r *discipline.Restrained) { r.NoticeExpired = zhixing.Unknown }, discipline.DutyUnknown},
		{"DISC-17 controller of a unit", "2024-03-15", func(r *discipline.Restrained) {
			r.Kind, r.Capacity = discipline.UnitPerson, discipline.ActualController
		}, discipline.May},
		{"DISC-17 controller before 2015-07-22", "2015-07-21", func(r *discipline.Restrained) {
			r.Kind, r.Capacity = discipline.UnitPerson, discipline.ActualController
		}, discipline.MustNot},
		{"DISC-17 officer where the debtor is a natural person", "2024-03-15", func(r *discipline.Restrained) { r.Capacity = discipline.Principal }, discipline.MustNot},
		{"DISC-10 property suffices", "2024-03-15", func(r *discipline.Restrained) {
			r.SeizedValue, r.Outstanding = zhixing.GiveMoney(yuan(100)), zhixing.GiveMoney(yuan(100))
		}, discipline.MustNot},
		{"DISC-10 not for circumstances 2 to 5", "2024-03-15", func(r *discipline.Restrained) { r.CreditorWaits, r.Circumstance1 = zhixing.Yes, zhixing.No }, discipline.May},
		{"DISC-04 campus loan", "2024-03-15", func(r *discipline.Restrained) { r.CampusLoan = zhixing.Yes }, discipline.GenerallyNot},
		{"DISC-15 a minor who evades", "2024-03-15", func(r *discipline.Restrained) { r.Born, r.Evasion = day("2010-01-01"), zhixing.Yes }, discipline.May},
	} {
		t.Run(x.name, func(t *testing.T) {
			r := base
			x.set(&r)
			a, err := discipline.AssessConsumption(r, day(x.on), discipline.Options{})
			if err != nil || a.Duty != x.want {
				t.Errorf("%s, want %s (%v)", a.Duty, x.want, err)
			}
		})
	}
	t.Run("DISC-15 before the termination", func(t *testing.T) {
		s := zhixing.DisciplineState{ConsumptionOrder: zhixing.Yes, ListingQualified: zhixing.Yes, Listing: zhixing.ListingNone, ReasonRecorded: zhixing.No}
		f := discipline.BeforeTermination(s)
		if f[0].Status != zhixing.Met || f[1].Status != zhixing.NotMet {
			t.Error(f[0].Status, f[1].Status)
		}
		s.Listing = zhixing.ListingPublished
		if f := discipline.BeforeTermination(s); f[1].Status != zhixing.Met {
			t.Error(f[1].Status)
		}
	})
	t.Run("DISC-19 lifting: must, may, at once", func(t *testing.T) {
		for g, want := range map[discipline.LiftGround]discipline.Duty{discipline.LiftPerformed: discipline.Must, discipline.LiftSecurity: discipline.May, discipline.LiftConsent: discipline.May, discipline.LiftWrong: discipline.Must, discipline.LiftConcluded: discipline.Must} {
			a, err := discipline.AssessLift(discipline.LiftFacts{Ground: g, Holds: zhixing.Yes, On: day("2026-11-12")}, discipline.Options{})
			if err != nil || a.Duty != want || a.Due.End != day("2026-11-17") {
				t.Error(g, a.Duty, a.Due.End, err)
			}
		}
		a, _ := discipline.AssessLift(discipline.LiftFacts{Ground: discipline.LiftPerformed, Holds: zhixing.Yes, On: day("2026-11-12"), Urgent: zhixing.Yes}, discipline.Options{})
		if a.Due.End != day("2026-11-12") {
			t.Error("urgent:", a.Due.End)
		}
	})
	t.Run("DISC-18 DISC-20 breach", func(t *testing.T) {
		if f := discipline.ConsumptionBreach(zhixing.Yes, day("2024-03-15")); len(f) != 3 || f[0].Cites[0] != (zhixing.Citation{Instrument: "CPL-2023", Article: 114, Paragraph: 1, Item: 6}) {
			t.Error(f)
		}
		if f := discipline.AssistBreach(zhixing.Yes, day("2024-03-15")); len(f) != 1 || f[0].Status != zhixing.Met || f[0].Cites[0].Article != 117 {
			t.Error(f)
		}
		p := discipline.Permit{False: zhixing.Yes}
		for _, f := range p.AfterBreach(day("2024-03-15")) {
			if f.Status != zhixing.Met {
				t.Error(f.Code)
			}
		}
	})
	t.Run("DISC-18 problems of a permit are joined", func(t *testing.T) {
		err := discipline.Permit{Urgent: discipline.OwnIllness, Items: discipline.Items(discipline.ItemVenue), From: day("2026-11-20"), To: day("2026-11-25"), ApprovedBy: "x"}.Check(discipline.Options{})
		var in *zhixing.InputError
		if !errors.As(err, &in) {
			t.Fatal(err)
		}
		list, ok := err.(interface{ Unwrap() []error })
		if !ok || len(list.Unwrap()) != 4 {
			t.Error(err)
		}
	})
}
