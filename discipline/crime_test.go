package discipline_test

import (
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/discipline"
)

func refusal(acts ...discipline.RefusalAct) discipline.RefusalConduct {
	y := zhixing.Yes
	return discipline.RefusalConduct{Duty: y, Effective: y, Able: y, Refused: y, Unenforceable: y, Acts: acts}
}

func TestScreen(t *testing.T) {
	y := zhixing.Yes
	all := func(g discipline.Gateway, on string) discipline.RefusalAct {
		return discipline.RefusalAct{Gateway: g, On: day(on), Present: y, Sanctioned: y, Vile: y, WorkStops: y, Harm: y, Began: day(on), EffectOn: day(on).AddDays(1), Demanded: y}
	}
	t.Run("DISC-30 every gateway is met when all is shown, and not without its own asks", func(t *testing.T) {
		asks := map[discipline.Gateway]string{ // s sanctioned, v vile, w work stopped, h harm, u unenforceable
			discipline.S1: "u", discipline.S2: "u", discipline.S3: "u", discipline.S4: "s", discipline.S5: "su", discipline.S6: "suv", discipline.S7: "sh", discipline.S8: "wv", discipline.S9: "w",
			discipline.G1: "u", discipline.G2: "w", discipline.G3: "w", discipline.G4: "h",
		}
		for g := discipline.S1; g <= discipline.P6; g++ {
			for _, drop := range " svwhu" {
				a, c := all(g, "2025-03-10"), zhixing.Yes
				switch drop {
				case 's':
					a.Sanctioned = zhixing.No
				case 'v':
					a.Vile = zhixing.No
				case 'w':
					a.WorkStops = zhixing.No
				case 'h':
					a.Harm = zhixing.No
				case 'u':
					c = zhixing.No
				}
				r := refusal(a)
				r.Unenforceable = c
				list, err := discipline.Screen(r)
				if err != nil {
					t.Fatal(err)
				}
				want := zhixing.Met
				for _, x := range asks[g] {
					if x == drop {
						want = zhixing.NotMet
					}
				}
				if len(list) != 1 || list[0].State != want || !list[0].ByActDay {
					t.Errorf("%s without %q: %+v", g, drop, list)
				}
			}
		}
	})
	t.Run("DISC-30 both editions for an undecided act before 2024-12-01", func(t *testing.T) {
		a := all(discipline.S5, "2024-11-30")
		a.Sanctioned = zhixing.No
		list, _ := discipline.Screen(refusal(a))
		if len(list) != 2 || list[0].Edition != "REF-2024" || list[0].ByActDay || list[0].State != zhixing.NotMet || list[1].Edition != "REF-2020" || !list[1].ByActDay || list[1].State != zhixing.Met || list[1].Gateway != discipline.Q3 {
			t.Errorf("hand-over needed no sanction before 2024-12-01: %+v", list)
		}
		c := refusal(a)
		c.Undecided = zhixing.No
		if list, _ = discipline.Screen(c); len(list) != 1 || list[0].Edition != "REF-2020" {
			t.Errorf("decided: %+v", list)
		}
		if list, _ = discipline.Screen(refusal(all(discipline.S5, "2024-12-01"))); len(list) != 1 || list[0].Edition != "REF-2024" {
			t.Errorf("%+v", list)
		}
		if list, _ = discipline.Screen(refusal(all(discipline.Q8, "2020-12-31"))); list[0].Edition != "REF-2015" {
			t.Errorf("%+v", list)
		}
	})
	t.Run("DISC-30 unknown is not no; elements", func(t *testing.T) {
		r := refusal(all(discipline.N1, "2025-03-10"))
		r.Able = zhixing.Unknown
		list, _ := discipline.Screen(r)
		if list[0].State != zhixing.Undetermined || len(list[0].Missing) != 1 || list[0].Missing[0] != "able" {
			t.Errorf("%+v", list[0])
		}
		r = refusal(all(discipline.N1, "2025-03-10"))
		r.NeedsRuling, r.RulingMade = y, zhixing.No
		if list, _ = discipline.Screen(r); list[0].State != zhixing.NotMet {
			t.Error("a mediation needs the ruling made to enforce it")
		}
		a := all(discipline.P6, "2025-03-10")
		a.EffectOn = a.On
		if list, _ = discipline.Screen(refusal(a)); list[0].State != zhixing.NotMet {
			t.Error("an act on the day of effect is not before effect")
		}
	})
	t.Run("DISC-30 what weighs", func(t *testing.T) {
		r := refusal(all(discipline.G3, "2025-03-10"))
		r.Livelihood, r.Stage = y, discipline.BeforeIndictment
		list, _ := discipline.Screen(r)
		codes := map[string]bool{}
		for _, f := range list[0].Findings {
			codes[f.Code] = true
		}
		if !list[0].Special || !codes["heavier"] || !codes["may_not_prosecute"] || codes["may_be_lenient"] || !codes["recover_property"] {
			t.Error(codes)
		}
		if _, err := discipline.Screen(refusal()); err == nil {
			t.Error("no acts")
		}
	})
	t.Run("DISC-30 penalty", func(t *testing.T) {
		p, err := discipline.Penalty(false, day("2015-11-01"))
		if err != nil || !p.Contains(36) || p.Contains(37) || !p.FineAlone {
			t.Error(p, err)
		}
		if p, err = discipline.Penalty(false, day("2015-10-31")); err != nil || !p.Contains(36) || p.Contains(37) || p.UnitFine {
			t.Error("until 2015-10-31 three years at most, and none for units:", p, err)
		}
		if _, err := discipline.Penalty(true, day("2015-10-31")); err == nil {
			t.Error("no especially serious case before 2015-11-01")
		}
	})
	t.Run("DISC-31 private prosecution", func(t *testing.T) {
		f := discipline.SuitFacts{Infringed: y, Complained: day("2025-01-02"), Satisfied: y}
		if a := discipline.PrivateProsecution(f, day("2025-03-03"), discipline.Options{}); a.Duty != discipline.DutyUnknown {
			t.Error("the sixtieth day:", a.Duty)
		}
		if a := discipline.PrivateProsecution(f, day("2025-03-04"), discipline.Options{}); a.Duty != discipline.May {
			t.Error("after 60 days of silence:", a.Duty)
		}
		f.Complained = zhixing.Date{}
		if a := discipline.PrivateProsecution(f, day("2025-03-04"), discipline.Options{}); a.Duty != discipline.MustNot {
			t.Error("no complaint:", a.Duty)
		}
	})
}

func TestJoint(t *testing.T) {
	t.Run("DISC-32 a person only restricted", func(t *testing.T) {
		for _, m := range discipline.JointMeasures() {
			a, err := m.Applies(discipline.JointSubject{Kind: discipline.Individual, Capacity: discipline.CapacitySelf, Listed: zhixing.No, Restricted: zhixing.Yes, ActionOn: day("2019-03-15"), Registry: day("2019-03-15")})
			if err != nil {
				t.Fatal(err)
			}
			want := zhixing.No
			if m.Number >= 28 && m.Number <= 33 {
				want = zhixing.Yes
			} else if m.Trigger == 0 {
				want = zhixing.Unknown
			}
			if a.Applies != want {
				t.Errorf("%s: %s, want %s", m.ID(), a.Applies, want)
			}
		}
	})
	t.Run("DISC-32 officers of a listed unit", func(t *testing.T) {
		s := discipline.JointSubject{Kind: discipline.Individual, Capacity: discipline.LegalRepresentative, Listed: zhixing.No, Restricted: zhixing.No, UnitListed: zhixing.Yes, ActionOn: day("2019-03-15"), Registry: day("2019-03-15")}
		for id, want := range map[string]zhixing.Tri{"JP-10": zhixing.No, "JP-28": zhixing.Yes, "JP-09": zhixing.Yes} {
			m, _ := discipline.JointMeasureByID(id)
			if a, _ := m.Applies(s); a.Applies != want {
				t.Errorf("%s: %s", id, a.Applies)
			}
		}
	})
	t.Run("DISC-32 unconfirmed items are visibly so", func(t *testing.T) {
		for _, m := range discipline.JointMeasures() {
			if m.Kind == discipline.JointConsumption && m.Unconfirmed() || m.Number == 3 && !m.Unconfirmed() || m.Number == 26 && !m.Unconfirmed() {
				t.Error(m.ID(), m.Confidence)
			}
			if m.Name.ZH == "" || m.Name.EN == "" || m.Kind == 0 || m.Scope == 0 || m.Mode == 0 {
				t.Errorf("%+v", m)
			}
		}
		if _, err := discipline.JointMeasureByID("JP-38"); err == nil {
			t.Error("JP-38")
		}
	})
	t.Run("DISC-33 basis by day; DISC-34 what was granted, what is known", func(t *testing.T) {
		m, _ := discipline.JointMeasureByID("JP-21")
		flight, _ := discipline.JointMeasureByID("JP-28")
		if m.BasisInForce(day("2020-12-17")) != zhixing.Yes || m.BasisInForce(day("2020-12-18")) != zhixing.Unknown || flight.BasisInForce(day("2026-01-01")) != zhixing.Yes || m.BasisInForce(day("2016-09-24")) != zhixing.No {
			t.Error("basis")
		}
		s := discipline.JointSubject{Kind: discipline.Individual, Listed: zhixing.Yes, ActionOn: day("2026-03-15"), Registry: day("2026-03-15"), Granted: day("2020-01-01")}
		if a, _ := flight.Applies(s); a.Applies != zhixing.No || a.AsOf != day("2026-03-15") {
			t.Error("what was granted is not undone")
		}
		if a, _ := m.Applies(s); a.Applies != zhixing.Unknown {
			t.Error("JP-21 withdraws, its basis is not known:", a.Applies)
		}
		if discipline.PunishmentList(day("2023-01-01")) != "PLIST-2022" || discipline.SharedRail() != day("2018-05-01") {
			t.Error("editions")
		}
	})
	t.Run("DISC-33 company officer", func(t *testing.T) {
		f := discipline.StatutoryFacts{Kind: discipline.Individual, Listed: zhixing.Yes, Overdue: zhixing.Yes, OwnDebt: zhixing.GiveMoney(yuan(1_000_000))}
		if a, err := discipline.Disqualified(discipline.CompanyOfficer, f, day("2024-07-01"), discipline.Options{}); err != nil || a.Duty != discipline.DutyUnknown {
			t.Error("larger amount has no figure:", a.Duty, err)
		}
		o := discipline.Options{LargerAmount: zhixing.GiveMoney(yuan(500_000))}
		if a, _ := discipline.Disqualified(discipline.CompanyOfficer, f, day("2024-07-01"), o); a.Duty != discipline.Must {
			t.Error(a.Duty)
		}
		if a, _ := discipline.Disqualified(discipline.CompanyOfficer, f, day("2024-06-30"), o); a.Duty != discipline.MustNot {
			t.Error("before 2024-07-01:", a.Duty)
		}
		f.Listed, f.Restricted = zhixing.No, zhixing.Yes
		if a, _ := discipline.Disqualified(discipline.CompanyOfficer, f, day("2024-07-01"), o); a.Duty != discipline.MustNot {
			t.Error("only restricted:", a.Duty)
		}
	})
	t.Run("DISC-35 repair", func(t *testing.T) {
		if f := discipline.Repair(zhixing.ListingFacts{State: zhixing.ListingDeleted, Repaired: zhixing.Yes}); len(f) != 3 || f[0].Status != zhixing.Met {
			t.Error(f)
		}
		if f := discipline.Repair(zhixing.ListingFacts{State: zhixing.ListingPublished}); f[0].Status != zhixing.NotMet || f[1].Status != zhixing.NotApplicable {
			t.Error(f)
		}
		if _, err := discipline.RepairSpans(discipline.RepairSerious, day("2026-03-31")); err == nil {
			t.Error("before 2026-04-01")
		}
		if s, err := discipline.RepairSpans(discipline.RepairSerious, day("2026-04-01")); err != nil || s.Min != 12 || s.Max != 36 {
			t.Error(s, err)
		}
	})
	t.Run("DISC-36 ladder", func(t *testing.T) {
		n, y := zhixing.No, zhixing.Yes
		calm := discipline.Situation{Warned: y, Unpaid: y, Able: y, Violent: n, Hides: n, FalseRep: n, ShamSuit: n, Minor: n, Student: n, Sufficient: n, Restricted: n, Listed: n, GraceOver: n, Sanctioned: n}
		for _, x := range []struct {
			name string
			set  func(*discipline.Situation)
			want discipline.LadderStep
			ok   bool
		}{
			{"not warned", func(s *discipline.Situation) { s.Warned = n }, discipline.StepWarning, true},
			{"warned", func(s *discipline.Situation) {}, discipline.StepConsumption, true},
			{"restricted", func(s *discipline.Situation) { s.Restricted = y }, discipline.StepGrace, true},
			{"grace over", func(s *discipline.Situation) { s.Restricted, s.GraceOver, s.Warned = y, y, y }, discipline.StepGrace, true},
			{"violent", func(s *discipline.Situation) { s.Violent = y }, discipline.StepListing, true},
			{"violent minor", func(s *discipline.Situation) { s.Violent, s.Minor = y, y }, discipline.StepExitFine, true},
			{"unable", func(s *discipline.Situation) { s.Able, s.Restricted = n, y }, discipline.StepWarning, false},
			{"student", func(s *discipline.Situation) { s.Student = y }, discipline.StepWarning, false},
			{"sufficient", func(s *discipline.Situation) { s.Sufficient, s.Restricted = y, y }, discipline.StepWarning, false},
		} {
			s := calm
			x.set(&s)
			list, first, ok := discipline.Ladder(s)
			if first != x.want || ok != x.ok || len(list) != 7 {
				t.Errorf("%s: %s %v, want %s %v", x.name, first, ok, x.want, x.ok)
			}
			if s.Minor == y && (list[2].Advised == y || list[3].Advised == y) {
				t.Error("a minor is never brought to L2 or L3")
			}
		}
	})
}
