package discipline_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/discipline"
)

func TestExamine(t *testing.T) {
	y, n := zhixing.Yes, zhixing.No
	for _, x := range []struct {
		name string
		e    discipline.IntegrityEvent
		met  string // codes met, sorted
	}{
		{"DISC-37 gift from a party", discipline.IntegrityEvent{Kind: discipline.GiftOrMeal, Giver: discipline.GiverParty, Meal: n}, "cr3 fp1"},
		{"DISC-37 gift from a friend without a case", discipline.IntegrityEvent{Kind: discipline.GiftOrMeal, Giver: discipline.GiverUnrelated}, ""},
		{"DISC-37 DISC-42 lawyer, not approved, recommended", discipline.IntegrityEvent{Kind: discipline.LawyerContact, Approved: n, Refers: y}, "cr2 fp2"},
		{"DISC-37 lawyer by procedure", discipline.IntegrityEvent{Kind: discipline.LawyerContact, Approved: y, Refers: n}, ""},
		{"DISC-41 sounding out, not recorded", discipline.IntegrityEvent{Kind: discipline.AskAboutCase, Nature: discipline.AskSounding, Recorded: n}, "fp3 if3 si4 tp10"},
		{"DISC-41 by procedure, recorded", discipline.IntegrityEvent{Kind: discipline.AskAboutCase, Nature: discipline.AskByProcedure, Recorded: y}, "by_procedure"},
		{"DISC-40 leader pleads", discipline.IntegrityEvent{Kind: discipline.OutsideRequest, Nature: discipline.AskPleading, Leader: y, Recorded: y}, "li1 quarterly_report recorder_protected"},
		{"DISC-40 exceeding powers, not recorded", discipline.IntegrityEvent{Kind: discipline.OutsideRequest, Nature: discipline.AskExceeding, Leader: y, Recorded: n}, "if3 li4 quarterly_report recorder_protected"},
		{"DISC-40 supervision by procedure", discipline.IntegrityEvent{Kind: discipline.OutsideRequest, Nature: discipline.AskByProcedure, Recorded: y}, "by_procedure recorder_protected"},
		{"DISC-37 DISC-38 DISC-42 collusion", discipline.IntegrityEvent{Kind: discipline.ValuationCollusion, Happened: y}, "cr5 fp4 tp3"},
		{"DISC-37 leak", discipline.IntegrityEvent{Kind: discipline.Leak, Happened: y}, "cr1 fp5 tp10"},
		{"DISC-38 query without case", discipline.IntegrityEvent{Kind: discipline.QueryWithoutCase, HasCase: n}, "tp6"},
		{"DISC-38 query with case", discipline.IntegrityEvent{Kind: discipline.QueryWithoutCase, HasCase: y}, ""},
		{"DISC-39 paid on the fifteenth working day", discipline.IntegrityEvent{Kind: discipline.PayoutLate, Ready: day("2026-10-30"), Paid: day("2026-11-20")}, "paid_in_15_working_days"},
		{"DISC-39 paid a working day late", discipline.IntegrityEvent{Kind: discipline.PayoutLate, Ready: day("2026-10-30"), Paid: day("2026-11-23")}, "tm7 tp4"},
		{"DISC-38 DISC-46 listing defect", discipline.IntegrityEvent{Kind: discipline.ListingDefect, Rule: "DISC-03"}, "tp7 w10"},
		{"DISC-38 seizure at exactly twice the claim", discipline.IntegrityEvent{Kind: discipline.ExcessSeizureEvent, Seized: zhixing.GiveMoney(yuan(200)), Claim: zhixing.GiveMoney(yuan(100))}, ""},
		{"DISC-38 seizure beyond it", discipline.IntegrityEvent{Kind: discipline.ExcessSeizureEvent, Seized: zhixing.GiveMoney(yuan(201)), Claim: zhixing.GiveMoney(yuan(100))}, "tp2"},
		{"DISC-38 no resumption", discipline.IntegrityEvent{Kind: discipline.NoResumption, Happened: y}, "tp5 w2"},
		{"DISC-44 review by the same person", discipline.IntegrityEvent{Kind: discipline.ReviewBySamePerson}, "if1"},
		{"DISC-44 one person throughout", discipline.IntegrityEvent{Kind: discipline.OnePersonThroughout, SmallCourt: y}, "if2"},
		{"DISC-49 no analysis", discipline.IntegrityEvent{Kind: discipline.ReversalWithoutAnalysis, Analysis: n}, "if4"},
		{"DISC-49 with analysis", discipline.IntegrityEvent{Kind: discipline.ReversalWithoutAnalysis, Analysis: y}, ""},
		{"DISC-43 no card", discipline.IntegrityEvent{Kind: discipline.FilingWithoutCard, Card: n, Hotline: y, Supervisor: y, Callback: n}, "hotline_stated if5 supervisor_appointed"},
		{"DISC-42 private contact reported on the third day", discipline.IntegrityEvent{Kind: discipline.PrivateContact, Approved: n, Reported: day("2026-11-23")}, "contact_reported"},
		{"DISC-42 private contact reported on the fourth day", discipline.IntegrityEvent{Kind: discipline.PrivateContact, Approved: n, Reported: day("2026-11-24")}, "cr6"},
		{"DISC-39 petition finished late", discipline.IntegrityEvent{Kind: discipline.PetitionLate, Received: day("2026-09-01"), Entered: day("2026-09-08"), Finished: day("2026-11-20")}, "entered_in_time tm8"},
		{"DISC-46 wrong payee", discipline.IntegrityEvent{Kind: discipline.WrongEnforcement, Wrongful: discipline.W3, Happened: y}, "w3"},
		{"DISC-45 one track dropped", discipline.IntegrityEvent{Kind: discipline.ComplaintClue, CaseTrack: y, Conduct: n}, "case_track lawful_work_protected"},
		{"DISC-45 the source of the clue is told", discipline.IntegrityEvent{Kind: discipline.ComplaintClue, Source: discipline.ClueProcuratorate, CaseTrack: y, Conduct: y}, "case_track clue_source conduct_track lawful_work_protected"},
		{"DISC-38 rude", discipline.IntegrityEvent{Kind: discipline.RudeOrPassive, Happened: y}, "tm1 tm4 tp1"},
		{"DISC-50 call-in", discipline.IntegrityEvent{Kind: discipline.PassiveLeader}, "call_in"},
	} {
		t.Run(x.name, func(t *testing.T) {
			x.e.ID, x.e.On = "e", day("2026-11-20")
			list, err := discipline.Examine(x.e, discipline.Options{})
			if err != nil {
				t.Fatal(err)
			}
			var met []string
			for _, f := range list {
				if f.Status == zhixing.Met {
					met = append(met, f.Finding.Code)
				}
			}
			slices.Sort(met)
			if got := strings.Join(met, " "); got != x.met {
				t.Errorf("%q, want %q", got, x.met)
			}
		})
	}
	t.Run("DISC-37 before its rule was in force nothing is judged by it", func(t *testing.T) {
		list, _ := discipline.Examine(discipline.IntegrityEvent{ID: "e", Kind: discipline.QueryWithoutCase, On: day("2017-04-18"), HasCase: n}, discipline.Options{})
		if list[0].Status != zhixing.NotApplicable {
			t.Error(list[0].Status)
		}
	})
	t.Run("DISC-40 not recorded twice", func(t *testing.T) {
		e := discipline.IntegrityEvent{ID: "e", Kind: discipline.OutsideRequest, On: day("2026-11-20"), Nature: discipline.AskPleading, Leader: y, Recorded: n, Omitted: zhixing.GiveCount(2)}
		twice, _ := discipline.Examine(e, discipline.Options{})
		e.Omitted = zhixing.GiveCount(1)
		once, _ := discipline.Examine(e, discipline.Options{})
		last := len(once) - 1
		if twice[last].Consequence == once[last].Consequence || twice[last].Code != discipline.IF3 {
			t.Error(twice[last].Consequence, once[last].Consequence)
		}
	})
	t.Run("DISC-44 severity", func(t *testing.T) {
		f := discipline.ReviewOf(zhixing.IncompatibleActor{Actor: "a", Rule: zhixing.DisposalAndPayout, Severity: zhixing.Warning})
		if f.Code != discipline.IF2 || f.Severity != zhixing.Warning {
			t.Error(f)
		}
		if f := discipline.ReviewOf(zhixing.IncompatibleActor{Actor: "a", Rule: zhixing.HandledBefore, Severity: zhixing.Breach}); f.Code != discipline.IF1 {
			t.Error(f)
		}
	})
	t.Run("DISC-48 heads of the Judges Law", func(t *testing.T) {
		for c := discipline.FP1; c <= discipline.IF5; c++ {
			h := discipline.JudgeHeads(c)
			if len(h) == 0 || h[len(h)-1] > 10 || !slices.IsSorted(h) {
				t.Errorf("%s: %v", c, h)
			}
		}
	})
	t.Run("DISC-50 overdue correction", func(t *testing.T) {
		list, _ := discipline.Examine(discipline.IntegrityEvent{ID: "e", Kind: discipline.PassiveLeader, On: day("2026-11-20"), Corrected: day("2026-12-01")}, discipline.Options{CallInDays: 10})
		if len(list) != 3 || list[2].Finding.Code != "overdue_correction" {
			t.Error(list)
		}
	})
}

func TestCompensation(t *testing.T) {
	y, n := zhixing.Yes, zhixing.No
	t.Run("DISC-46 liability", func(t *testing.T) {
		f := discipline.CompensationFacts{Code: discipline.W10, Unlawful: y}
		if a := discipline.Liability(f); a.Duty != discipline.Must {
			t.Error(a.Duty)
		}
		f.Exempt = y
		if a := discipline.Liability(f); a.Duty != discipline.MustNot {
			t.Error("later change:", a.Duty)
		}
		f.Exempt, f.NotLiable, f.CourtErr = n, y, n
		if a := discipline.Liability(f); a.Duty != discipline.MustNot {
			t.Error("outside cause:", a.Duty)
		}
		f.CourtErr = y
		if a := discipline.Liability(f); a.Duty != discipline.Must {
			t.Error("the court erred too:", a.Duty)
		}
	})
	t.Run("DISC-47 when", func(t *testing.T) {
		base := discipline.CompensationFacts{Claimed: day("2026-11-20"), Knew: day("2025-11-20"), Pending: n, Ended: day("2026-01-05")}
		for _, x := range []struct {
			name string
			set  func(*discipline.CompensationFacts)
			want discipline.Duty
		}{
			{"ended", func(f *discipline.CompensationFacts) {}, discipline.May},
			{"remedy pending", func(f *discipline.CompensationFacts) { f.Pending = y }, discipline.MustNot},
			{"not ended", func(f *discipline.CompensationFacts) { f.Ended, f.NoRemedy = zhixing.Date{}, n }, discipline.MustNot},
			{"not ended, cancelled", func(f *discipline.CompensationFacts) { f.Ended, f.NoRemedy, f.Cancelled = zhixing.Date{}, y, y }, discipline.May},
			{"five years to the day", func(f *discipline.CompensationFacts) {
				f.Ended, f.NoRemedy, f.Cancelled, f.Adjudged, f.FiledOn, f.ZhongBen, f.NoAssets = zhixing.Date{}, y, n, n, day("2021-11-20"), y, y
			}, discipline.MustNot},
			{"over five years", func(f *discipline.CompensationFacts) {
				f.Ended, f.NoRemedy, f.Cancelled, f.Adjudged, f.FiledOn, f.ZhongBen, f.NoAssets = zhixing.Date{}, y, n, n, day("2021-11-19"), y, y
			}, discipline.May},
			{"enforcement time is not counted", func(f *discipline.CompensationFacts) { f.Knew = day("2020-01-01") }, discipline.May},
			{"two years after the end", func(f *discipline.CompensationFacts) { f.Ended = day("2024-11-19"); f.Knew = day("2020-01-01") }, discipline.MustNot},
		} {
			f := base
			x.set(&f)
			if a, err := discipline.Admissible(f); err != nil || a.Duty != x.want {
				t.Errorf("%s: %s, want %s (%v)", x.name, a.Duty, x.want, err)
			}
		}
	})
	t.Run("DISC-47 amounts and terms", func(t *testing.T) {
		total, sheet, err := discipline.LibertyCompensation(10, zhixing.MustMoney("475.52"))
		if err != nil || total != zhixing.MustMoney("4755.20") || sheet.Verify() != nil {
			t.Error(total, err)
		}
		if _, _, err := discipline.LibertyCompensation(0, yuan(1)); err == nil {
			t.Error("no days")
		}
		if m, _ := discipline.ClaimDamage(yuan(100), yuan(80), zhixing.GiveMoney(yuan(50))); m != yuan(50) {
			t.Error(m)
		}
		for name, f := range map[string]func(zhixing.Date, discipline.Options) (zhixing.Deadline, error){"2026-11-02": discipline.CompensationDecision, "2026-09-14": discipline.CompensationService, "2026-10-08": discipline.CommitteeClaim} {
			if d, err := f(day("2026-09-02"), discipline.Options{}); err != nil || d.End != day(name) {
				t.Errorf("%s: %s %v", name, d.End, err)
			}
		}
	})
}

func TestReportChain(t *testing.T) {
	y, n := zhixing.Yes, zhixing.No
	rep := zhixing.ReportState{Ordered: y, OrderServed: day("2026-10-09"), Due: day("2026-10-20"), Reported: n}
	t.Run("DISC-52 DISC-01 from a report to a circumstance", func(t *testing.T) {
		for _, x := range []struct {
			on     string
			reason zhixing.Tri
			out    zhixing.ReportOutcome
			want   zhixing.Tri
		}{{"2026-10-20", n, 0, n}, {"2026-10-21", n, 0, y}, {"2026-10-21", y, 0, n}, {"2026-11-20", n, zhixing.ReportFalse, y}, {"2026-11-20", n, zhixing.ReportConsistent, n}, {"2026-11-20", zhixing.Unknown, zhixing.ReportLate, zhixing.Unknown}, {"2026-11-20", n, zhixing.ReportNotVerified, zhixing.Unknown}} {
			r := rep
			r.Outcome = x.out
			if c := discipline.ConductFromReport(r, x.reason, day(x.on)); c.Present != x.want {
				t.Errorf("%+v: %s", x, c.Present)
			}
		}
	})
	t.Run("DISC-52 the chain", func(t *testing.T) {
		f := discipline.ChainFacts{Report: rep, GoodReason: n, Listed: n, Restricted: n, Sanctioned: n, StillNot: n}
		want := func(f discipline.ChainFacts, duties ...discipline.Duty) {
			t.Helper()
			steps, err := discipline.ReportChain(f, day("2026-11-20"), discipline.Options{})
			if err != nil {
				t.Fatal(err)
			}
			for i, s := range steps {
				if s.Duty != duties[i] {
					t.Errorf("step %d: %s, want %s", i+1, s.Duty, duties[i])
				}
			}
		}
		want(f, discipline.Must, discipline.MustNot, discipline.May, discipline.MustNot, discipline.MustNot)
		f.Listed, f.Sanctioned, f.StillNot = y, y, y
		want(f, discipline.Must, discipline.Must, discipline.May, discipline.May, discipline.Must)
		f = discipline.ChainFacts{Report: rep, GoodReason: y, Sanctioned: n}
		f.ChangedOn, f.Supplement = day("2026-11-02"), day("2026-11-13")
		want(f, discipline.Must, discipline.Must, discipline.May, discipline.MustNot, discipline.MustNot)
	})
}

func TestFacts(t *testing.T) {
	t.Run("DISC-11 DISC-19 closings, performance, suspension", func(t *testing.T) {
		for m, want := range map[zhixing.ClosingManner]zhixing.DeletionGround{zhixing.Completed: zhixing.DeletedPerformed, zhixing.Refused: zhixing.DeletedRefused, zhixing.Concluded: zhixing.DeletedConcluded, zhixing.TerminatedThisTime: 0} {
			g, _, ok := discipline.GroundFromClosing(zhixing.CaseClosed{Manner: m, On: day("2026-11-12")})
			_, lift := discipline.LiftFromClosing(zhixing.CaseClosed{Manner: m, On: day("2026-11-12")})
			if g != want || ok != (want != 0) || lift != ok {
				t.Errorf("%s: %s %v %v", m, g, ok, lift)
			}
		}
		if _, holds := discipline.GroundFromPerformance(zhixing.PerformanceState{Outstanding: zhixing.GiveMoney(yuan(1))}); holds != zhixing.No {
			t.Error("part performance")
		}
		if _, holds := discipline.GroundFromPerformance(zhixing.PerformanceState{}); holds != zhixing.Unknown {
			t.Error("not given")
		}
		if discipline.GroundFromSuspension(zhixing.Suspended{Ground: zhixing.SuspendBankruptcyAccepted}) != zhixing.Yes || discipline.GroundFromBankruptcy(zhixing.BankruptcyAccepted{}) != zhixing.Unknown {
			t.Error("suspension")
		}
		if c := discipline.ConductFromSettlement(zhixing.SettlementState{AgreedEnd: day("2026-11-12"), Performed: zhixing.No, JustReason: zhixing.No}, day("2026-11-13")); c.Present != zhixing.Yes {
			t.Error(c.Present)
		}
		if discipline.AddedDebtor(zhixing.PartyChanged{NewDebtor: "x", RuledOn: day("2026-11-12")}, day("2026-11-11")) != zhixing.No {
			t.Error("before the ruling")
		}
		if e := discipline.EventFromPayout(zhixing.PayoutMade{Ready: day("2026-10-09"), Deferral: 1}); !e.Ready.IsZero() {
			t.Error("deferred money is not ready")
		}
	})
	t.Run("DISC-15 DISC-22 state of discipline", func(t *testing.T) {
		l := published(t, zhixing.CircumstanceEvades, "2026-03-16", 0, discipline.Options{})
		s := sanction("1", "X")
		s.Fine = zhixing.GiveMoney(yuan(100))
		f := discipline.DisciplineFacts{Debtor: "d", Orders: []discipline.Hold{order("O", "2026-03-16", "")}, Listings: []discipline.Listing{l}, Sanctions: []discipline.Sanction{s}}
		got := f.State(day("2026-11-20"))
		if got.ConsumptionOrder != zhixing.Yes || got.ConsumptionOn != day("2026-03-16") || got.Listing != zhixing.ListingPublished || got.ListedOn != day("2026-03-16") || len(got.Sanctions) != 2 || got.CriminalStep != zhixing.No || got.CriminalIndicated != zhixing.Unknown {
			t.Errorf("%+v", got)
		}
		if early := f.State(day("2026-03-15")); early.ConsumptionOrder != zhixing.No || len(early.Sanctions) != 0 || early.Listing != zhixing.ListingNone {
			t.Errorf("%+v", early)
		}
	})
}

// No identity number appears in full in anything this package prints.
func TestPersonalData(t *testing.T) {
	const number = "11010519491231002X"
	id, err := zhixing.ParsePersonID(zhixing.ResidentID, number)
	if err != nil {
		t.Fatal(err)
	}
	rec := discipline.Publication{Kind: discipline.Individual, Name: "张三", ID: id}
	reg, _ := discipline.NewRegister(1, discipline.Options{})
	if err := reg.Put(id, order("O", "2024-01-02", "")); err != nil {
		t.Fatal(err)
	}
	view := reg.Snapshot(day("2024-03-15"))
	verdict, _ := view.Check(id, discipline.Act{Behaviour: discipline.Flight, Bought: day("2024-03-15")})
	var index discipline.Index[string]
	_ = index.Set(id, "x")
	l := published(t, zhixing.CircumstanceEvades, "2024-03-15", 0, discipline.Options{})
	l = apply(t, l, ev("c", "2024-03-16", discipline.EventCorrected, discipline.RoleCourt, func(e *discipline.Event) { e.Record = &rec }))
	bad := reg.Put(id, discipline.Hold{})
	values := map[string]any{
		"publication": rec, "publication pointer": &rec, "register": reg, "view": view, "verdict": verdict, "findings": verdict.Findings(), "index": &index, "snapshot": index.Snapshot(), "listing": l, "events": l.Events(), "error": bad,
		"contents": rec.Contents(day("2024-03-15")), "facts": l.Facts(day("2024-03-16")), "defects": l.Defects(day("2024-03-16")),
	}
	for _, name := range slices.Sorted(maps.Keys(values)) {
		t.Run("DISC-14 "+name, func(t *testing.T) {
			v := values[name]
			texts := []string{fmt.Sprintf("%v", v), fmt.Sprintf("%+v", v), fmt.Sprintf("%#v", v), fmt.Sprint(v)}
			if raw, err := json.Marshal(v); err == nil {
				texts = append(texts, string(raw))
			}
			for _, s := range texts {
				if strings.Contains(s, number) || strings.Contains(s, number[:17]) || strings.Contains(s, "19491231") {
					t.Errorf("the number in full: %s", s)
				}
			}
		})
	}
}

func Example() {
	// A company is restricted; its actual controller buys a flight.
	hold := discipline.Hold{ID: "(2026)京0105执1号", Measure: zhixing.MeasureConsumptionOrder, Capacity: discipline.ActualController, From: zhixing.MustDate("2026-10-09")}
	v, err := discipline.Check(discipline.Record{Holds: []discipline.Hold{hold}}, discipline.Act{Behaviour: discipline.Flight, Bought: zhixing.MustDate("2026-11-20")}, discipline.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(v.Result)
	fmt.Println(v.Findings()[0].Text(zhixing.EN))
	// Output:
	// blocked
	// [met] (2026)京0105执1号: forbidden by a consumption order since 2026-10-09: flight (item 1) (DISC-17; Consumption restriction (2015), art. 3, para. 1, item 1; Consumption restriction (2015), art. 3, para. 2)
}

func ExampleListingTerm() {
	t, err := discipline.ListingTerm(zhixing.CircumstanceViolatesPropertyReport, zhixing.MustDate("2024-03-15"), zhixing.Date{}, 0, discipline.Options{})
	fmt.Println(t.Ends, t.Deletable.End, err)
	// Output: 2026-03-15 2026-03-18 <nil>
}

func ExampleAssessListing() {
	child := discipline.Candidate{Debtor: "d", Kind: discipline.Individual, Capacity: discipline.CapacitySelf, Born: zhixing.MustDate("2009-02-01"), Effective: zhixing.Yes, Performed: zhixing.No,
		Conducts: []discipline.Conduct{{Circumstance: zhixing.CircumstanceViolatesPropertyReport, Present: zhixing.Yes}}, CampusLoan: zhixing.No, Initiative: discipline.ExOfficio}
	a, err := discipline.AssessListing(child, zhixing.MustDate("2026-11-20"), discipline.Options{})
	fmt.Println(a.Duty, a.Bars[0].Bar, a.Bars[0].Rule, err)
	// Output: must_not minor DISC-03 <nil>
}

func ExampleScreen() {
	y := zhixing.Yes
	list, err := discipline.Screen(discipline.RefusalConduct{Duty: y, Effective: y, Able: y, Refused: y,
		Acts: []discipline.RefusalAct{{Gateway: discipline.S4, On: zhixing.MustDate("2025-03-10"), Present: y}}})
	fmt.Println(list[0].State, list[0].Missing, err)
	// Output: unknown [acts[0].sanctioned] <nil>
}

func ExampleCheckFine() {
	fmt.Println(discipline.CheckFine(discipline.Individual, zhixing.MustMoney("100001"), zhixing.MustDate("2026-11-20")))
	// Output: amount: a fine is from 0.01 to 100,000.00 yuan, got "100001.00" [DISC-23]
}
