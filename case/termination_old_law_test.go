package casefile

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
)

// TestWaitByLawOfTheDay: the three months of Z4 came with TERM-2016, in force from
// 2016-12-01; the day of the ruling decides which law is asked (CASE-41.Z4).
func TestWaitByLawOfTheDay(t *testing.T) {
	facts := func(ruled string) TerminationCheckFacts {
		f := TerminationCheckFacts{Ground: zhixing.TerminationCreditorAgrees, Conditions: allZ("li"), Clear: yes}
		if ruled != "" {
			f.RuledOn = day(ruled)
		}
		return f
	}
	propose := func(t *testing.T, on, ruled string) (*script, Event) {
		s := &script{t: t, f: File{o: &Options{}}}
		s.do(s.event("2016-10-08", EventApply, CR, application(), RecordApplication, RecordInstrumentCopy, RecordIdentityProof))
		s.do(s.event("2016-10-12", EventFileCase, FO, FilingFacts{Docket: MustDocket("（2016）京0105执123号"), Conditions: conditionsMet(), Competent: yes, Unsplit: yes}))
		s.do(s.event("2016-10-13", EventAssign, BC, AssignmentFacts{Officer: "io1", Holders: []Holder{{StageInquiry, "io1"}, {StageDisposal, "io2"}, {StagePayout, "io3"}}}, RecordAssignmentNote))
		n := s.event("2016-10-20", EventIssueNotice, IO, NoticeFacts{OrdersPerformance: yes, StatesInterest: yes, StatesAccount: yes}, RecordEnforcementNotice, RecordReportOrder, RecordServiceProof)
		n.Scope.Debtor = "li"
		s.do(n)
		return s, s.event(on, EventProposeTermination, IO, facts(ruled), RecordConsumptionOrder, RecordNetworkQueryResult, RecordListDecision)
	}
	t.Run("CASE-41.Z4 no wait before TERM-2016", func(t *testing.T) {
		s, e := propose(t, "2016-11-30", "")
		s.do(e)
		s.do(s.event("2016-11-30", EventTalkHeld, IO, TalkFacts{Agrees: yes}, RecordTerminationTalkRecord))
		r := s.event("2016-11-30", EventTerminate, CP, facts(""), RecordTerminationRuling, RecordServiceProof, RecordCreditorSignature)
		r.With = with("cp1", CP)
		s.do(r)
		s.state(ClosedThisTime)
		if _, err := Replay(s.f.Events(), Options{}); err != nil {
			t.Fatalf("replay of an older file: %v", err)
		}
	})
	t.Run("CASE-41.Z4 the wait from the first day of TERM-2016", func(t *testing.T) {
		s, e := propose(t, "2016-12-01", "")
		s.refuse(e, "CASE-41.Z4")
	})
	t.Run("CASE-41.Z4 proposed under the old law, ruled under the new", func(t *testing.T) {
		s, e := propose(t, "2016-11-30", "")
		s.do(e)
		s.do(s.event("2016-12-01", EventTalkHeld, IO, TalkFacts{Agrees: yes}, RecordTerminationTalkRecord))
		r := s.event("2016-12-05", EventTerminate, CP, facts(""), RecordTerminationRuling, RecordServiceProof, RecordCreditorSignature)
		r.With = with("cp1", CP)
		s.refuse(r, "CASE-41.Z4")
	})
}

// underway is a file in enforcement against li since ten days after it was filed; what
// only TERM-2016 asks for is not on file.
func underway(t tester, filed zhixing.Date) *script {
	t.Helper()
	s := &script{t: t, f: File{o: &Options{}}}
	at := func(days int) string { return filed.AddDays(days).String() }
	s.do(s.event(at(-2), EventApply, CR, application(), RecordApplication, RecordInstrumentCopy, RecordIdentityProof))
	s.do(s.event(at(0), EventFileCase, FO, FilingFacts{Docket: MustDocket("（2016）京0105执123号"), Conditions: conditionsMet(), Competent: yes, Unsplit: yes}))
	s.do(s.event(at(1), EventAssign, BC, AssignmentFacts{Officer: "io1", Holders: []Holder{{StageInquiry, "io1"}, {StageDisposal, "io2"}, {StagePayout, "io3"}}}, RecordAssignmentNote))
	m := s.event(at(10), EventImmediateMeasure, IO, MeasureFacts{Approved: yes}, RecordSeizureRuling)
	m.With = with("", BC)
	s.do(m)
	s.state(Enforcing)
	return s
}

// TestMachineByLawOfTheDay: before TERM-2016 the file asks for the inquiry, the ground
// and the gate, and for nothing that came later, as AssessTermination does.
func TestMachineByLawOfTheDay(t *testing.T) {
	bare := TerminationCheckFacts{Ground: zhixing.TerminationNoClueAccepted, Clear: yes, Conditions: []DebtorConditions{{Debtor: "li", Z1: no, Z3: yes}}}
	ruling := func(s *script, on, dated string) Event {
		f := bare
		if dated != "" {
			f.RuledOn = day(dated)
		}
		e := s.event(on, EventTerminate, CP, f, RecordTerminationRuling, RecordServiceProof, RecordPresidentApproval)
		e.With = with("cp1", CP, PR)
		return e
	}
	propose := func(s *script, on string) Event {
		return s.event(on, EventProposeTermination, IO, bare, RecordNetworkQueryResult)
	}
	t.Run("CASE-41.Z1 CASE-41.Z2 CASE-41.Z5 CASE-42 neither conditions nor papers of TERM-2016 before its day", func(t *testing.T) {
		s := underway(t, day("2016-11-01"))
		s.do(propose(s, "2016-11-30"))
		s.do(ruling(s, "2016-11-30", ""))
		s.state(ClosedThisTime)
	})
	t.Run("CASE-41.Z1 on its day they are asked for", func(t *testing.T) {
		s := underway(t, day("2016-08-01"))
		s.refuse(propose(s, "2016-12-01"), "CASE-41.Z1")
		met := propose(s, "2016-12-01")
		f := bare
		f.Conditions = allZ("li")
		met.Facts = f
		s.refuse(met, "CASE-91.T25") // the papers of Z1 and Z2
	})
	t.Run("CASE-42 dated under the old law and served under the new", func(t *testing.T) {
		s := underway(t, day("2016-11-01"))
		s.do(propose(s, "2016-11-29"))
		s.refuse(ruling(s, "2016-12-05", "2016-12-01"), "CASE-41.Z1")
		s.refuse(ruling(s, "2016-12-05", "2016-12-06"), "CASE-42") // after its service
		s.refuse(ruling(s, "2016-12-05", "2016-11-28"), "CASE-42") // before its proposal
		s.do(ruling(s, "2016-12-05", "2016-11-30"))
		s.state(ClosedThisTime)
	})
	t.Run("CASE-42 no ruling is dated back under another law", func(t *testing.T) {
		s := begin(t, Options{})
		f := TerminationCheckFacts{Ground: zhixing.TerminationNoClueAccepted, Conditions: allZ("li"), Clear: yes}
		s.do(s.event("2026-04-20", EventProposeTermination, IO, f, RecordConsumptionOrder, RecordNetworkQueryResult, RecordListDecision))
		s.refuse(ruling(s, "2026-05-06", "2016-11-30"), "CASE-42")
		early := s.event("2026-04-13", EventProposeTermination, IO, f, RecordConsumptionOrder, RecordNetworkQueryResult, RecordListDecision)
		early.Facts = TerminationCheckFacts{Ground: f.Ground, Conditions: f.Conditions, Clear: yes, RuledOn: day("2026-03-01")}
		s = begin(t, Options{})
		s.do(early) // a proposal is judged on its own day, whatever ruling it names
	})
	t.Run("CASE-40 before the opinion of 2014 nothing is decided", func(t *testing.T) {
		s := underway(t, day("2014-10-10"))
		s.refuse(propose(s, "2014-12-31"), "CASE-40")
		s.do(propose(s, "2015-01-01"))
	})
	t.Run("CASE-42 the talk comes before the day of the ruling", func(t *testing.T) {
		s := begin(t, Options{})
		f := TerminationCheckFacts{Ground: zhixing.TerminationNoClueAccepted, Conditions: allZ("li"), Clear: yes}
		s.do(s.event("2026-04-20", EventProposeTermination, IO, f, RecordConsumptionOrder, RecordNetworkQueryResult, RecordListDecision))
		s.do(s.event("2026-04-24", EventTalkHeld, IO, TalkFacts{Agrees: yes}, RecordTerminationTalkRecord))
		e := s.event("2026-05-06", EventTerminate, CP, f, RecordTerminationRuling, RecordServiceProof, RecordPresidentApproval)
		e.With = with("cp1", CP, PR)
		dated := func(on string) Event { g := f; g.RuledOn = day(on); x := e; x.Facts = g; return x }
		s.refuse(dated("2026-04-23"), "CASE-40")
		s.do(dated("2026-04-24"))
	})
	t.Run("CASE-42 disagreement triggers the hearing on the grounds that carry it", func(t *testing.T) {
		s := begin(t, Options{})
		f := TerminationCheckFacts{Ground: zhixing.TerminationHardshipAided, Conditions: allZ("li"), Clear: yes}
		s.do(s.event("2026-04-20", EventProposeTermination, IO, f, RecordConsumptionOrder, RecordNetworkQueryResult, RecordListDecision))
		s.do(s.event("2026-04-22", EventTalkHeld, IO, TalkFacts{Agrees: no}, RecordTerminationTalkRecord))
		e := s.event("2026-05-06", EventTerminate, CP, f, RecordTerminationRuling, RecordServiceProof, RecordPresidentApproval)
		e.With = with("cp1", CP, PR)
		s.refuse(e, "CASE-40")
		other := e
		other.Facts = TerminationCheckFacts{Ground: zhixing.TerminationNoClueAccepted, Conditions: allZ("li"), Clear: yes}
		if _, err := s.f.Apply(other); err != nil {
			t.Error("G3 carries none:", err)
		}
		h := s.event("2026-04-28", EventCreditorObjects, RP, TalkFacts{Agrees: no}, RecordHearingRecord)
		h.With = with("rp1", RP)
		s.do(h)
		back := e
		g := f
		g.RuledOn = day("2026-04-27")
		back.Facts = g
		s.refuse(back, "CASE-40") // the hearing came after that day
		s.do(e)
	})
	t.Run("CASE-42 who signs has no objection left to wait for", func(t *testing.T) {
		for _, signed := range []bool{false, true} {
			s := begin(t, Options{})
			f := TerminationCheckFacts{Ground: zhixing.TerminationHardshipAided, Conditions: allZ("li"), Clear: yes, ObjectUntil: day("2026-05-20")}
			s.do(s.event("2026-04-20", EventProposeTermination, IO, f, RecordConsumptionOrder, RecordNetworkQueryResult, RecordListDecision))
			s.do(s.event("2026-04-22", EventTalkHeld, IO, TalkFacts{}, RecordTerminationTalkRecord))
			e := s.event("2026-05-06", EventTerminate, CP, f, RecordTerminationRuling, RecordServiceProof, RecordPresidentApproval)
			e.With = with("cp1", CP, PR)
			if !signed {
				s.refuse(e, "CASE-40")
				continue
			}
			e.With = with("cp1", CP)
			e.Records = ids(RecordTerminationRuling, RecordServiceProof, RecordCreditorSignature)
			s.do(e)
		}
	})
}

// TestMachineAgrees: what the assessment finds lawful the file accepts, and what the
// file knows as well as the assessment it refuses for the same day.
func TestMachineAgrees(t *testing.T) {
	days := []string{"2014-12-31", "2015-01-03", "2016-11-30", "2016-12-01", "2016-12-02", "2016-12-03", "2017-02-28", "2026-05-06"}
	tri := rapid.SampledFrom([]zhixing.Tri{yes, yes, yes, yes, no, zhixing.Unknown})
	run := func(t *rapid.T) {
		on := day(rapid.SampledFrom(days).Draw(t, "on"))
		filed := on.AddDays(-rapid.SampledFrom([]int{30, 88, 95, 400}).Draw(t, "filed"))
		f := terminable()
		d := f.Debtors[0]
		d.Report.AsOf, d.Report.Due, d.Discipline.AsOf, d.Network.AsOf, d.Inquiry.AsOf = zhixing.Date{}, zhixing.Date{}, zhixing.Date{}, zhixing.Date{}, zhixing.Date{}
		f.Filed, f.Debtors = filed, []TerminationDebtor{d}
		f.Ground = rapid.SampledFrom([]zhixing.TerminationGround{0, zhixing.TerminationCreditorAgrees, zhixing.TerminationNoClueAccepted, zhixing.TerminationHardshipAided}).Draw(t, "ground")
		f.Support = TerminationGroundFacts{CreditorAgrees: yes, NoClue: yes, FindingTaken: yes, Hardship: yes, Aided: yes, Told: yes, Objects: no, NewClues: no,
			ObjectUntil: on.AddDays(rapid.SampledFrom([]int{-1, 0}).Draw(t, "until")), HearingPanel: []zhixing.ActorID{"rp1", "rp2", "rp3"}}
		if f.Ground == zhixing.TerminationHardshipAided {
			f.Support.CreditorAgrees = zhixing.Unknown // his consent is on no paper of the file
		}
		p := &f.Debtors[0]
		p.Noticed, p.Discipline.ConsumptionOrder, p.Missing = tri.Draw(t, "noticed"), tri.Draw(t, "consumption"), tri.Draw(t, "missing").Not()
		p.Inquiry.Exhausted, p.CluesOpen = tri.Draw(t, "exhausted"), tri.Draw(t, "clues").Not()
		f.Gate.CreditorSigned, f.Gate.PresidentApproved = tri.Draw(t, "signed"), tri.Draw(t, "approved")
		f.Gate.Talk.Agrees, f.Gate.Talk.On = tri.Draw(t, "agrees"), zhixing.Date{}
		if talk := tri.Draw(t, "talk"); talk == yes {
			f.Gate.Talk.On = on.AddDays(-1)
		} else {
			f.Gate.Talk = TerminationTalk{}
		}
		f.Support.Heard = no
		if f.Gate.Talk.Agrees == no && rapid.Bool().Draw(t, "heard") {
			f.Support.Heard = yes
		}
		a, err := AssessTermination(f, on, Options{})
		if err != nil {
			t.Fatal(err)
		}

		s := underway(t, filed)
		check := a.CheckFacts()
		check.ObjectUntil = f.Support.ObjectUntil
		step := func(e Event) error {
			next, err := s.f.Apply(e)
			if err == nil {
				s.f = next
			}
			return err
		}
		// Papers are there as far as the facts are.
		recs := []RecordKind{RecordNetworkQueryResult}
		if p.Noticed == yes {
			recs = append(recs, RecordEnforcementNotice, RecordReportOrder)
		}
		if p.Discipline.ConsumptionOrder == yes {
			recs = append(recs, RecordConsumptionOrder, RecordListDecision)
		}
		before := on.AddDays(-1).String()
		err = step(s.event(on.AddDays(-2).String(), EventProposeTermination, IO, check, recs...))
		if err == nil && !f.Gate.Talk.On.IsZero() {
			err = step(s.event(before, EventTalkHeld, IO, TalkFacts{Agrees: f.Gate.Talk.Agrees}, RecordTerminationTalkRecord))
		}
		if err == nil && f.Support.Heard == yes {
			h := s.event(before, EventCreditorObjects, RP, TalkFacts{Agrees: no}, RecordHearingRecord)
			h.With = with("rp1", RP)
			err = step(h)
		}
		if err == nil {
			check.ObjectUntil = zhixing.Date{} // set with the proposal
			e := s.event(on.String(), EventTerminate, CP, check, RecordTerminationRuling, RecordServiceProof)
			e.With = with("cp1", CP)
			if f.Gate.CreditorSigned == yes {
				e.Records = append(e.Records, Record{Kind: RecordCreditorSignature})
			}
			if f.Gate.PresidentApproved == yes {
				e.Records = append(e.Records, Record{Kind: RecordPresidentApproval})
				e.With = append(e.With, with("", PR)...)
			}
			err = step(e)
		}
		if a.Verdict == zhixing.Met && err != nil {
			t.Fatalf("lawful on %s, and the file refuses: %s", on, zhixing.ErrorText(err, zhixing.EN))
		}
		if err != nil {
			return
		}
		for _, r := range a.Reasons() {
			known := strings.HasPrefix(string(r.Rule), "CASE-41.") || r.Rule == "CASE-44" ||
				slices.Contains([]string{"law_not_covered", "ground_recorded", "talk_held", "signed_or_approved", "objection_term_over", "heard"}, r.Code)
			if known {
				t.Fatalf("the file accepts on %s what the assessment bars: %s", on, r.Text(zhixing.EN))
			}
		}
	}
	t.Run("CASE-94 CASE-41 CASE-42 file and assessment agree by the law of the day", rapid.MakeCheck(run))
}
