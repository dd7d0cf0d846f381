package discipline_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/discipline"
)

func TestIndexOfDocuments(t *testing.T) {
	t.Run("DISC-21 documents, codes and long identities grow and shrink", func(t *testing.T) {
		const n = 40_000
		var x discipline.Index[int]
		code, err := zhixing.ParsePersonID(zhixing.CreditCode, "91350100M000100Y43")
		if err != nil {
			t.Fatal(err)
		}
		if err := x.Set(code, -1); err != nil {
			t.Fatal(err)
		}
		for i := range n {
			if err := x.Set(document(t, i), i); err != nil {
				t.Fatal(err)
			}
		}
		if x.Len() != n+1 {
			t.Fatalf("Len %d", x.Len())
		}
		var short discipline.Index[int] // passports: identities of more than 15 characters take more
		for i := 0; i < n; i += 3 {
			if err := short.Set(document(t, i), i); err != nil {
				t.Fatal(err)
			}
		}
		if per := float64(short.KeyBytes()) / float64(short.Len()); per > 24 {
			t.Errorf("%.1f bytes a key, want at most 24", per)
		}
		for i := range n {
			if i%2 == 1 && !x.Remove(document(t, i)) {
				t.Fatalf("%d not removed", i)
			}
		}
		for i := range n {
			if v, ok := x.Lookup(document(t, i)); ok != (i%2 == 0) || ok && v != i {
				t.Fatalf("%d: %d, %v", i, v, ok)
			}
		}
		if v, ok := x.Lookup(code); !ok || v != -1 {
			t.Error("credit code:", v, ok)
		}
		y := discipline.NewIndex[int](10_000_000) // room for many parts is cheap until used
		if y.Len() != 0 {
			t.Error(y.Len())
		}
	})
}

func TestAssessConsumptionBranches(t *testing.T) {
	y, n := zhixing.Yes, zhixing.No
	base := discipline.Restrained{Debtor: "d", Kind: discipline.Individual, Capacity: discipline.CapacitySelf, Giving: y, NoticeExpired: y, Performed: n, Listed: n, Evasion: y, Able: y, CampusLoan: n, Born: day("1980-05-01")}
	for _, x := range []struct {
		name   string
		on     string
		change func(*discipline.Restrained)
		want   discipline.Duty
	}{
		{"DISC-15 not performed in time", "2022-06-01", func(*discipline.Restrained) {}, discipline.May},
		{"DISC-15 listed", "2022-06-01", func(r *discipline.Restrained) { r.Listed = y }, discipline.Must},
		{"DISC-15 listed under CONS-2010", "2015-07-21", func(r *discipline.Restrained) { r.Listed = y }, discipline.May},
		{"DISC-15 performed", "2022-06-01", func(r *discipline.Restrained) { r.Listed, r.Performed = y, y }, discipline.MustNot},
		{"DISC-15 nothing to give", "2022-06-01", func(r *discipline.Restrained) { r.Giving = n }, discipline.MustNot},
		{"DISC-15 minor without evasion", "2022-06-01", func(r *discipline.Restrained) { r.Born, r.Evasion = day("2011-06-01"), n }, discipline.MustNot},
		{"DISC-15 minor, evasion unknown", "2022-06-01", func(r *discipline.Restrained) { r.Born, r.Evasion = day("2011-06-01"), zhixing.Unknown }, discipline.DutyUnknown},
		{"DISC-15 heir without inheritance", "2022-06-01", func(r *discipline.Restrained) { r.LiableWithin, r.Inherited = y, n }, discipline.MustNot},
		{"DISC-15 heir, inheritance unknown", "2022-06-01", func(r *discipline.Restrained) { r.LiableWithin = y }, discipline.DutyUnknown},
		{"DISC-17 controller of a unit", "2022-06-01", func(r *discipline.Restrained) {
			r.Kind, r.Capacity = discipline.UnitPerson, discipline.ActualController
		}, discipline.May},
		{"DISC-17 officer, debtor unknown", "2022-06-01", func(r *discipline.Restrained) { r.Kind, r.Capacity = 0, discipline.Principal }, discipline.DutyUnknown},
		{"DISC-17 officer of an individual", "2022-06-01", func(r *discipline.Restrained) { r.Capacity = discipline.Principal }, discipline.MustNot},
		{"DISC-04 student with a campus loan", "2022-06-01", func(r *discipline.Restrained) { r.CampusLoan = y }, discipline.GenerallyNot},
		{"DISC-10 property suffices", "2022-06-01", func(r *discipline.Restrained) {
			r.SeizedValue, r.Outstanding = zhixing.GiveMoney(yuan(100)), zhixing.GiveMoney(yuan(100))
		}, discipline.MustNot},
		{"DISC-10 property suffices, but another circumstance", "2022-06-01", func(r *discipline.Restrained) {
			r.SeizedValue, r.Outstanding, r.Circumstance1 = zhixing.GiveMoney(yuan(100)), zhixing.GiveMoney(yuan(100)), n
		}, discipline.May},
		{"DISC-10 creditor waits", "2022-06-01", func(r *discipline.Restrained) { r.CreditorWaits = y }, discipline.MustNot},
		{"DISC-10 before KIND-2019", "2019-06-03", func(r *discipline.Restrained) { r.CreditorWaits = y }, discipline.May},
	} {
		t.Run(x.name, func(t *testing.T) {
			r := base
			x.change(&r)
			if a, err := discipline.AssessConsumption(r, day(x.on), discipline.Options{}); err != nil || a.Duty != x.want {
				t.Errorf("%v, %v; want %v", a.Duty, err, x.want)
			}
		})
	}
	t.Run("DISC-15 form of the order", func(t *testing.T) {
		r := base
		r.Initiative, r.Written, r.President, r.OrderComplete, r.Weighed = discipline.OnApplication, n, n, y, n
		r.Evasion = zhixing.Unknown
		a, err := discipline.AssessConsumption(r, day("2022-06-01"), discipline.Options{})
		if err != nil {
			t.Fatal(err)
		}
		breaches := map[string]bool{}
		for _, f := range a.Findings {
			breaches[f.Code] = f.Severity == zhixing.Breach
		}
		if !breaches["started_properly"] || !breaches["order_signed"] || !breaches["weighed"] || breaches["order_complete"] {
			t.Error(breaches)
		}
		r.Kind = 99
		_, err = discipline.AssessConsumption(r, day("2010-09-30"), discipline.Options{})
		lacks(t, err, "kind")
		lacks(t, err, "as_of")
	})
}

func TestAssessLiftBranches(t *testing.T) {
	y, n := zhixing.Yes, zhixing.No
	for _, x := range []struct {
		name string
		f    discipline.LiftFacts
		duty discipline.Duty
		due  string
		next zhixing.Tri
	}{
		{"DISC-19 performed", discipline.LiftFacts{Ground: discipline.LiftPerformed, Holds: y, On: day("2026-11-12")}, discipline.Must, "2026-11-17", 0},
		{"DISC-19 performed, urgent", discipline.LiftFacts{Ground: discipline.LiftPerformed, Holds: y, On: day("2026-11-12"), Urgent: y}, discipline.Must, "2026-11-12", 0},
		{"DISC-19 performed before CTRL-2021", discipline.LiftFacts{Ground: discipline.LiftPerformed, Holds: y, On: day("2018-11-12")}, discipline.Must, "", 0},
		{"DISC-19 security", discipline.LiftFacts{Ground: discipline.LiftSecurity, Holds: y, On: day("2026-11-12")}, discipline.May, "2026-11-17", 0},
		{"DISC-19 wrong from the start", discipline.LiftFacts{Ground: discipline.LiftWrong, Holds: y, On: day("2026-11-12")}, discipline.Must, "2026-11-17", 0},
		{"DISC-19 concluded", discipline.LiftFacts{Ground: discipline.LiftConcluded, Holds: y, On: day("2026-11-12")}, discipline.Must, "2026-11-17", 0},
		{"DISC-19 consent refused", discipline.LiftFacts{Ground: discipline.LiftConsent, Holds: n, On: day("2026-11-12")}, discipline.MustNot, "", 0},
		{"DISC-19 former head proves all", discipline.LiftFacts{Ground: discipline.LiftRoleEnded, Holds: y, On: day("2026-11-12"), Business: y, Controls: n, Responsible: n}, discipline.Must, "2026-11-17", y},
		{"DISC-19 former head controls", discipline.LiftFacts{Ground: discipline.LiftRoleEnded, Holds: y, On: day("2026-11-12"), Business: y, Controls: y, Responsible: n}, discipline.MustNot, "", y},
		{"DISC-19 registration alone", discipline.LiftFacts{Ground: discipline.LiftRoleEnded, Holds: y, On: day("2026-11-12")}, discipline.DutyUnknown, "", y},
		{"DISC-19 the change is void", discipline.LiftFacts{Ground: discipline.LiftRoleEnded, Holds: y, On: day("2026-11-12"), Business: y, Controls: n, Responsible: n, Void: y}, discipline.MustNot, "", n},
	} {
		t.Run(x.name, func(t *testing.T) {
			x.f.Announced, x.f.SameScope = y, n
			a, err := discipline.AssessLift(x.f, discipline.Options{})
			if err != nil || a.Duty != x.duty || a.RestrictNewRep != x.next || x.due == "" && !a.Due.End.IsZero() || x.due != "" && a.Due.End != day(x.due) {
				t.Errorf("%v due %v, next %v, %v", a.Duty, a.Due.End, a.RestrictNewRep, err)
			}
			narrow := false
			for _, f := range a.Findings {
				narrow = narrow || f.Code == "same_scope" && f.Severity == zhixing.Breach
			}
			if narrow != (x.f.Ground == discipline.LiftPerformed && a.Duty == discipline.Must) {
				t.Error("article 9 asks the same scope where the debtor performed:", narrow)
			}
		})
	}
	_, err := discipline.AssessLift(discipline.LiftFacts{}, discipline.Options{})
	lacks(t, err, "ground")
	lacks(t, err, "on: ")
}

func TestConsumptionBreachByEdition(t *testing.T) {
	for on, want := range map[string]string{
		"2011-05-10": "CONS-2010",
		"2014-05-12": "LIST-2013 1(4)",
		"2016-05-10": "REF-2015 2(1)",
		"2022-05-10": "REF-2020 2(1)",
		"2025-05-12": "REF-2024 3(4)",
	} {
		t.Run("DISC-20 "+on, func(t *testing.T) {
			list := discipline.ConsumptionBreach(zhixing.Yes, day(on))
			c := list[len(list)-1].Cites
			last := c[len(c)-1]
			got := string(last.Instrument)
			if last.Item > 0 {
				got += fmt.Sprintf(" %d(%d)", last.Article, last.Item)
			}
			if got != want {
				t.Errorf("ends with %s, want %s", got, want)
			}
		})
	}
	if list := discipline.AssistBreach(zhixing.Yes, day("2025-05-12")); len(list) != 1 || list[0].Cites[0].Article != 117 {
		t.Error(list)
	}
}

func TestScreenByEdition(t *testing.T) {
	all := func(g discipline.Gateway, on string) discipline.RefusalAct {
		return discipline.RefusalAct{Gateway: g, On: day(on), Present: zhixing.Yes, Sanctioned: zhixing.Yes, Vile: zhixing.Yes, WorkStops: zhixing.Yes, Harm: zhixing.Yes}
	}
	for _, x := range []struct {
		name      string
		act       discipline.RefusalAct
		undecided zhixing.Tri
		want      string
	}{
		{"DISC-30 storming, old, undecided", all(discipline.Q5, "2023-01-06"), 0, "q5 REF-2020 true; s8 REF-2024 false; g2 REF-2024 false"},
		{"DISC-30 storming, old, decided", all(discipline.Q5, "2023-01-06"), zhixing.No, "q5 REF-2020 true"},
		{"DISC-30 old wording, new act", all(discipline.Q1, "2025-01-06"), 0, "s4 REF-2024 true"},
		{"DISC-30 heavy loss was dropped", all(discipline.Q8, "2025-01-06"), 0, "q8 REF-2024 true"},
		{"DISC-30 hand-over in 2016", all(discipline.Q3, "2016-01-06"), 0, "q3 REF-2015 true; s5 REF-2024 false"},
		{"DISC-30 beating in 2023", all(discipline.Q6, "2023-01-06"), 0, "q6 REF-2020 true; g3 REF-2024 false"},
		{"DISC-30 papers damaged in 2023", all(discipline.Q7, "2023-01-06"), 0, "q7 REF-2020 true; s9 REF-2024 false"},
		{"DISC-30 sham suit in 2023", all(discipline.G1, "2023-01-06"), 0, "g1 REF-2024 false; q4 REF-2020 true"},
		{"DISC-30 evidence hidden in 2023", all(discipline.Q2, "2023-01-06"), zhixing.No, "q2 REF-2020 true"},
		{"DISC-30 claims waived in 2023, decided", all(discipline.S1, "2023-01-06"), zhixing.No, "s1 REF-2020 true"},
		{"DISC-30 an act before the interpretation of 2015", all(discipline.Q3, "2014-01-06"), 0, "q3 REF-2015 false; s5 REF-2024 false"},
	} {
		t.Run(x.name, func(t *testing.T) {
			c := refusal(x.act)
			c.Undecided = x.undecided
			list, err := discipline.Screen(c)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, i := range list {
				got = append(got, fmt.Sprintf("%s %s %v", i.Gateway, i.Edition, i.ByActDay))
			}
			if d := cmp.Diff(x.want, strings.Join(got, "; ")); d != "" {
				t.Error(d)
			}
		})
	}
	t.Run("DISC-30 until 2024 leniency and severity were discretion", func(t *testing.T) {
		c := refusal(all(discipline.Q1, "2023-01-06"))
		c.Undecided, c.Livelihood, c.Stage, c.Minor = zhixing.No, zhixing.Yes, discipline.BeforeJudgment, zhixing.Yes
		list, _ := discipline.Screen(c)
		got := strings.Join(codes(list[0].Findings, zhixing.Met), " ")
		for _, want := range []string{"may_be_heavier", "may_be_lenient", "no_crime_if_minor", "court"} {
			if !strings.Contains(got, want) {
				t.Errorf("%s is missing: %s", want, got)
			}
		}
		if strings.Contains(got, "recover_property") {
			t.Error("a duty of 2024:", got)
		}
	})
	_, err := discipline.Screen(discipline.RefusalConduct{Acts: []discipline.RefusalAct{{}, {Gateway: discipline.N1, On: day("2002-08-28")}}})
	lacks(t, err, "acts[0].gateway")
	lacks(t, err, "acts[0].on")
	lacks(t, err, "acts[1].on")
	if a := discipline.PrivateProsecution(discipline.SuitFacts{}, day("2015-07-21"), discipline.Options{}); a.Duty != discipline.MustNot {
		t.Error("DISC-31 no rule before 2015-07-22:", a.Duty)
	}
}

func TestSanctionWho(t *testing.T) {
	on := day("2024-05-10")
	for _, x := range []struct {
		act           discipline.ObstructionAct
		o             discipline.Options
		unit, persons discipline.Duty
	}{
		{discipline.Y1CollusiveSuit, discipline.Options{}, discipline.Must, discipline.May},
		{discipline.Y3CollusionToEvade, discipline.Options{}, discipline.Must, discipline.May},
		{discipline.A2RefusesPropertyHelp, discipline.Options{}, discipline.May, discipline.May},
		{discipline.R4AbleRefuses, discipline.Options{}, discipline.May, discipline.May},
		{discipline.R4AbleRefuses, discipline.Options{UnitFine: discipline.UnitFineOfficersOnly}, discipline.MustNot, discipline.May},
		{0, discipline.Options{}, discipline.DutyUnknown, discipline.DutyUnknown},
	} {
		if unit, persons := discipline.Apart(x.act, on, x.o); unit != x.unit || persons != x.persons {
			t.Errorf("DISC-23 %v: %v, %v", x.act, unit, persons)
		}
	}
	if _, _, ok := discipline.ObstructionAct(0).Article(on); ok {
		t.Error("no act has no article")
	}
	if list := discipline.D1LetsConsume.CivilClaim(on); len(list) != 2 {
		t.Error("DISC-22 damages and judicial advice:", list)
	}
	if discipline.R4AbleRefuses.CivilClaim(on) != nil {
		t.Error("DISC-22 only of units that refuse to assist")
	}
}

func TestCompensationSplit(t *testing.T) {
	debts, rest, err := discipline.DebtorCompensation(yuan(100), yuan(30))
	if err != nil || debts != yuan(30) || rest != yuan(70) {
		t.Error("DISC-47 debts first:", debts, rest, err)
	}
	if debts, rest, err = discipline.DebtorCompensation(yuan(20), yuan(30)); err != nil || debts != yuan(20) || rest.Sign() != 0 {
		t.Error("DISC-47 all to debts:", debts, rest, err)
	}
	if _, _, err = discipline.DebtorCompensation(yuan(-1), yuan(0)); err == nil {
		t.Error("negative")
	}
	if _, err = discipline.ClaimDamage(yuan(-1), yuan(0), zhixing.GivenMoney{}); err == nil {
		t.Error("negative")
	}
}

func TestIntegrityBranches(t *testing.T) {
	met := func(e discipline.IntegrityEvent) string {
		e.ID, e.On = "e", day("2026-11-20")
		list, err := discipline.Examine(e, discipline.Options{})
		if err != nil {
			t.Fatal(err)
		}
		var out []string
		for _, f := range list {
			if f.Status == zhixing.Met && f.Severity == zhixing.Breach {
				out = append(out, f.Finding.Code)
			}
		}
		return strings.Join(out, " ")
	}
	full := discipline.AskRecord{Name: "A", Unit: "B", Post: "C", Content: "D", On: day("2026-11-19"), Case: "E"}
	part := full
	part.Case, part.On = "", zhixing.Date{}
	for _, x := range []struct {
		name string
		e    discipline.IntegrityEvent
		want string
	}{
		{"DISC-40 full record", discipline.IntegrityEvent{Kind: discipline.OutsideRequest, Nature: discipline.AskMeeting, Leader: zhixing.Yes, Record: &full}, "li2"},
		{"DISC-40 record with gaps", discipline.IntegrityEvent{Kind: discipline.OutsideRequest, Nature: discipline.AskThroughOthers, Leader: zhixing.Yes, Record: &part}, "li3 if3"},
		{"DISC-40 a chief forbade the record", discipline.IntegrityEvent{Kind: discipline.OutsideRequest, Nature: discipline.AskByProcedure, Recorded: zhixing.No, ToldNot: zhixing.Yes}, "if3 chief_liable"},
		{"DISC-41 pleading", discipline.IntegrityEvent{Kind: discipline.AskAboutCase, Nature: discipline.AskPleading, Record: &full}, "si1 fp3 tp10"},
		{"DISC-41 invitation", discipline.IntegrityEvent{Kind: discipline.AskAboutCase, Nature: discipline.AskMeeting, Recorded: zhixing.Yes}, "si2 fp3 tp10"},
		{"DISC-41 passing papers", discipline.IntegrityEvent{Kind: discipline.AskAboutCase, Nature: discipline.AskMaterials, Recorded: zhixing.Yes}, "si3 fp3 tp10"},
	} {
		t.Run(x.name, func(t *testing.T) {
			if got := met(x.e); got != x.want {
				t.Errorf("%q, want %q", got, x.want)
			}
		})
	}
	t.Run("DISC-48 heads of article 46", func(t *testing.T) {
		f := discipline.IntegrityFinding{Code: discipline.FP5}
		if d := cmp.Diff([]zhixing.Citation{{Instrument: "JUDGES-2019", Article: 46, Paragraph: 1, Item: 3}}, f.HeadCites()); d != "" {
			t.Error(d)
		}
		for c := discipline.FP1; c <= discipline.IF5; c++ {
			if len(discipline.JudgeHeads(c)) == 0 {
				t.Error(c, "falls under no head")
			}
		}
	})
	_, err := discipline.Examine(discipline.IntegrityEvent{}, discipline.Options{})
	lacks(t, err, "kind")
	lacks(t, err, "on: ")
	_, err = discipline.Examine(discipline.IntegrityEvent{Kind: discipline.WrongEnforcement, On: day("2026-11-20"), Wrongful: discipline.FP1}, discipline.Options{})
	lacks(t, err, "wrongful")
	_, err = discipline.Examine(discipline.IntegrityEvent{Kind: discipline.OutsideRequest, On: day("2026-11-20")}, discipline.Options{})
	lacks(t, err, "nature")
}

func TestListsOfPunishment(t *testing.T) {
	for on, want := range map[string]zhixing.InstrumentKey{"2020-12-31": "", "2021-12-31": "PLIST-2021", "2023-06-01": "PLIST-2022", "2024-06-03": "PLIST-2024", "2026-06-01": "PLIST-2025"} {
		if got := discipline.PunishmentList(day(on)); got != want {
			t.Errorf("DISC-33 %s: %s", on, got)
		}
	}
	for g, want := range map[discipline.RepairGrade]discipline.RepairSpan{
		discipline.RepairSlight: {Max: 3}, discipline.RepairGeneral: {Min: 3, Max: 12, Published: true}, discipline.RepairSerious: {Min: 12, Max: 36, Published: true},
	} {
		if got, err := discipline.RepairSpans(g, day("2026-04-01")); err != nil || got != want {
			t.Errorf("DISC-35 %v: %+v, %v", g, got, err)
		}
	}
	if _, err := discipline.RepairSpans(discipline.RepairSlight, day("2026-03-31")); err == nil {
		t.Error("DISC-35 from 2026-04-01")
	}
	if _, err := discipline.RepairSpans(0, day("2026-04-01")); err == nil {
		t.Error("DISC-35 a grade is required")
	}
}

func TestRegisterRefuses(t *testing.T) {
	r, err := discipline.NewRegister(0, discipline.Options{})
	if err != nil {
		t.Fatal(err)
	}
	id := resident(t, 1)
	lacks(t, r.Put(id, discipline.Hold{Measure: zhixing.MeasureFine}), "measure")
	lacks(t, r.Put(id, discipline.Hold{ID: "O", Measure: zhixing.MeasureConsumptionOrder, Capacity: discipline.CapacitySelf, From: day("2010-09-30")}), "from")
	lacks(t, r.Grant(id, discipline.Permit{ID: "P"}), "items")
	lacks(t, r.Lift(id, "O", day("2026-11-20")), "hold")
	if err := r.Put(id, order("O", "2026-10-09", "")); err != nil {
		t.Fatal(err)
	}
	lacks(t, r.Lift(id, "O", day("2026-10-08")), "last")
	if was, err := r.Withdraw(id, "X"); was || err != nil {
		t.Error(was, err)
	}
	p := discipline.Permit{ID: "P", Items: discipline.Items(discipline.ItemTransport), From: day("2026-11-20"), To: day("2026-11-22"), ApprovedBy: "court"}
	for range 2 { // the second replaces the first
		if err := r.Grant(id, p); err != nil {
			t.Fatal(err)
		}
	}
	v := r.Snapshot(day("2026-11-20"))
	rec, ok := v.Record(id)
	if !ok || len(rec.Permits) != 1 || r.Len() != 1 || v.Len() != 1 {
		t.Error(rec, ok)
	}
	if _, ok := v.Record(resident(t, 2)); ok {
		t.Error("DISC-21 nobody is on record by chance")
	}
	if a, err := v.Check(id, discipline.Act{Behaviour: discipline.Flight, Bought: day("2026-11-22")}); err != nil || a.Result != discipline.AllowedByPermit || len(a.Findings()) != 2 {
		t.Error(a, err)
	}
	if _, err := discipline.NewRegister(0, discipline.Options{SoftSeat: 99}); err == nil {
		t.Error("no such policy")
	}
	lacks(t, discipline.Act{Bought: day("2026-11-20"), Used: day("2026-11-19")}.Check(), "behaviour")
	lacks(t, discipline.Act{Bought: day("2026-11-20"), Used: day("2026-11-19")}.Check(), "used")
}

func TestPublishedForms(t *testing.T) {
	parse := func(k zhixing.PersonIDKind, s string) zhixing.PersonID {
		id, err := zhixing.ParsePersonID(k, s)
		if err != nil {
			t.Fatal(err)
		}
		return id
	}
	for _, x := range []struct {
		id   zhixing.PersonID
		o    discipline.Options
		want string
	}{
		{zhixing.PersonID{}, discipline.Options{}, ""},
		{parse(zhixing.ResidentID, "11010519491231002X"), discipline.Options{}, "1101051949****002X"},
		{parse(zhixing.ResidentID, "11010519491231002X"), discipline.Options{MaskID: discipline.MaskAll}, "1101************2X"},
		{parse(zhixing.ResidentID, "11010519491231002X"), discipline.Options{MaskID: discipline.MaskNothing}, "11010519491231002X"},
		{parse(zhixing.ResidentID15, "110105491231002"), discipline.Options{}, "11010549****002"},
		{parse(zhixing.CreditCode, "91350100M000100Y43"), discipline.Options{}, "91350100M000100Y43"},
	} {
		if got := (discipline.Publication{ID: x.id}).PublishedID(x.o); got != x.want {
			t.Errorf("DISC-14 %q, want %q", got, x.want)
		}
	}
	lacks(t, discipline.Publication{}.Check(), "kind")
	lacks(t, discipline.Publication{Kind: discipline.UnitPerson, Sex: "m"}.Check(), "sex")
	lacks(t, discipline.Publication{Kind: discipline.Individual, Age: 151}.Check(), "age")
}
