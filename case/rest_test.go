package casefile

import (
	"slices"
	"testing"

	"github.com/zhixing-go/zhixing"
)

func TestTerms(t *testing.T) {
	t.Run("CASE-72 what moves a term", func(t *testing.T) {
		suit := exitSuit("CASE-64", "CPL-INT-2022", 304).Term
		for _, c := range []struct {
			p    zhixing.Period
			want Movable
		}{{suit, MovableNot}, {periodLimit, MovableByApproval}, {periodLimitation, MovableByEvent}, {periodStayYear, MovableByAgreement}} {
			if got := MovableTerm(zhixing.Deadline{Period: c.p}); got != c.want {
				t.Errorf("%s: %s, want %s", c.p.Rule, got, c.want)
			}
		}
	})
	t.Run("CASE-73 CASE-70 several recipients, one by publication", func(t *testing.T) {
		p := exitReconsideration("CASE-65", "ENF-PROC-2020", 6).Term
		ds, err := Terms(p, []Service{{Recipient: "a", On: day("2026-03-02")}, {Recipient: "b", On: day("2026-03-02"), Publication: yes}}, Options{})
		if err != nil || ds[0].End != day("2026-03-12") || ds[1].Trigger != day("2026-04-01") || ds[1].End != day("2026-04-13") {
			t.Errorf("%v %v", ds, err)
		}
		x, ok := Service{On: day("2026-03-02"), Publication: yes}.Excluded()
		if !ok || x.To != day("2026-04-01") || x.Reason != ExcludedPublicNotice {
			t.Errorf("%+v", x)
		}
	})
	t.Run("CASE-33 CASE-32 what stops which clock", func(t *testing.T) {
		for r := ExcludedAudit; r <= ExcludedCoordination; r++ {
			want33 := r != ExcludedAudit && r != ExcludedAssetClearing && r != ExcludedAuctionOrSale && r != ExcludedInquiryToSuperior
			if !r.CountsFor31() || r.CountsFor33() != want33 {
				t.Errorf("%s", r)
			}
		}
	})
}

func TestMoves(t *testing.T) {
	t.Run("CASE-56 CASE-33 forms and answers of the superior", func(t *testing.T) {
		if MoveUrged.Moves() || MoveCoordinated.Moves() || !MoveElevated.Moves() || !MoveDirected.Moves() {
			t.Error("which forms move the case")
		}
		if got := SuperiorAnswer(zhixing.Date{}, zhixing.Unknown, day("2026-08-01")); len(got) != 3 {
			t.Errorf("%v", got)
		}
		if got := SuperiorAnswer(day("2026-07-01"), no, day("2026-08-01")); slices.Contains(got, MoveUrged) || len(got) != 2 {
			t.Errorf("%v", got)
		}
		if got := SuperiorAnswer(day("2026-09-01"), no, day("2026-08-01")); got != nil {
			t.Errorf("%v", got)
		}
		if ObjectionCourt(yes).EN == ObjectionCourt(no).EN {
			t.Error("one court for both")
		}
	})
	t.Run("CASE-20 CASE-13 closings and statistics", func(t *testing.T) {
		if m, _ := Closings(zhixing.CaseResumption); len(m) != 3 {
			t.Errorf("%v", m)
		}
		if m, _ := Closings(zhixing.CaseFirstEnforcement); len(m) != 6 {
			t.Errorf("%v", m)
		}
		if _, o := Closings(zhixing.CaseSupervision); len(o) != 7 {
			t.Errorf("%v", o)
		}
		if !CountsInStatistics(zhixing.CaseResumption, day("2018-05-31")) || CountsInStatistics(zhixing.CaseResumption, day("2018-06-01")) {
			t.Error("resumption cases in statistics")
		}
	})
}

func TestRoutes(t *testing.T) {
	t.Run("CASE-11 CASE-12 kind of case", func(t *testing.T) {
		for m := MatterConduct; m <= MatterLimitation; m++ {
			if m.CaseKind() != zhixing.CaseObjection {
				t.Errorf("%s", m)
			}
		}
		if MatterReconsideration.CaseKind() != zhixing.CaseReconsideration || MatterSupervision.CaseKind() != zhixing.CaseSupervision {
			t.Error("reconsideration, supervision")
		}
	})
	t.Run("CASE-63 mixed objections", func(t *testing.T) {
		if got := MixedRoute(yes); len(got) != 1 || got[0] != MatterOutsider {
			t.Errorf("%v", got)
		}
		if got := MixedRoute(no); len(got) != 2 {
			t.Errorf("%v", got)
		}
	})
	t.Run("CASE-63 CASE-64 admissible objections", func(t *testing.T) {
		for _, c := range []struct {
			f    ObjectionCheck
			want zhixing.Status
		}{
			{ObjectionCheck{Matter: MatterConduct, Party: yes, ProcedureEnded: yes, AgainstConclusion: yes, InTerm: yes, Repeated: no}, zhixing.Met},
			{ObjectionCheck{Matter: MatterConduct, Party: yes, ProcedureEnded: yes, AgainstConclusion: no, Repeated: no}, zhixing.NotMet},
			{ObjectionCheck{Matter: MatterConduct, Party: yes, ProcedureEnded: no, Repeated: yes}, zhixing.NotMet},
			{ObjectionCheck{Matter: MatterPlea, Party: yes, ProcedureEnded: no, Repeated: no, BeforeTitle: yes, SetOff: no}, zhixing.NotMet},
			{ObjectionCheck{Matter: MatterPlea, Party: yes, ProcedureEnded: no, Repeated: no, BeforeTitle: yes, SetOff: yes}, zhixing.Met},
			{ObjectionCheck{Matter: MatterOutsider, Outsider: yes, ObjectEnded: yes, ToParty: no, ProcedureEnded: no, Repeated: no}, zhixing.NotMet},
			{ObjectionCheck{Matter: MatterOutsider, Outsider: yes, ObjectEnded: yes, ToParty: yes, ProcedureEnded: no, Repeated: no}, zhixing.Met},
			{ObjectionCheck{Matter: MatterOutsider, Outsider: yes, ObjectEnded: yes, ToParty: yes, ProcedureEnded: yes, Repeated: no}, zhixing.NotMet},
			{ObjectionCheck{Matter: MatterOutsider, Outsider: yes}, zhixing.Undetermined},
		} {
			if got := Admissible(c.f); got.Status != c.want {
				t.Errorf("%+v: %s, want %s, %v", c.f, got.Status, c.want, got.Missing())
			}
		}
	})
	t.Run("CASE-66 terms of non-enforcement and of setting aside", func(t *testing.T) {
		if d, err := NonEnforcementTerm(MatterAwardDebtor, day("2026-03-02"), Options{}); err != nil || d.End != day("2026-03-17") {
			t.Errorf("%v %v", d.End, err)
		}
		if d, err := NonEnforcementTerm(MatterAwardThird, day("2026-03-02"), Options{}); err != nil || d.End != day("2026-04-01") {
			t.Errorf("%v %v", d.End, err)
		}
		if _, err := NonEnforcementTerm(MatterConduct, day("2026-03-02"), Options{}); err == nil {
			t.Error("a term for another matter")
		}
		if d, _ := SetAsideTerm(day("2026-02-28"), Options{}); d.RawEnd != day("2026-08-28") {
			t.Errorf("%v", d.RawEnd)
		}
		if d, _ := SetAsideTerm(day("2026-03-01"), Options{}); d.RawEnd != day("2026-06-01") {
			t.Errorf("%v", d.RawEnd)
		}
	})
	t.Run("CASE-67 five days for the lower court", func(t *testing.T) {
		if d, _ := SupervisionReconsideration(day("2026-03-02"), Options{}); d.End != day("2026-03-09") { // 03-07 is a Saturday
			t.Errorf("%v", d.End)
		}
	})
	t.Run("CASE-07 partly enforceable titles", func(t *testing.T) {
		for _, c := range []struct {
			p    PartCheck
			want PartOutcome
		}{{PartCheck{Affected: no}, PartNone}, {PartCheck{Affected: yes, Separable: yes}, PartOnly}, {PartCheck{Affected: yes, Separable: no}, PartNoneLeft}, {PartCheck{Affected: yes}, PartUnknown}} {
			if got := enforceablePart(c.p); got != c.want {
				t.Errorf("%+v: %s", c.p, got)
			}
		}
	})
	t.Run("CASE-03 transfers ex officio", func(t *testing.T) {
		if TransferredExOfficio(zhixing.GroundCriminalProperty) != yes || TransferredExOfficio(zhixing.GroundArbitralAward) != no || TransferredExOfficio(zhixing.GroundCivilJudgment) != zhixing.Unknown {
			t.Error("which titles are transferred")
		}
	})
}

// TestConclusionGrounds: every ground needs every one of its limbs.
func TestConclusionGrounds(t *testing.T) {
	t.Run("CASE-22 limb by limb", func(t *testing.T) {
		on := day("2026-01-05")
		all := ConclusionLimbs{yes, yes, yes, yes, yes, yes, yes, yes, yes, yes, yes, yes, yes, yes, yes, yes, yes, yes, yes, yes, yes, yes, yes, yes, yes, yes, yes, yes}
		for g := zhixing.ConcludeWithdrawn; g <= zhixing.ConcludeOther; g++ {
			v := AssessConclusion(g, all, on)
			gone := g == zhixing.ConcludeElevated || g == zhixing.ConcludeDesignated || g == zhixing.ConcludeEntrusted
			if (v.Status == zhixing.Met) == gone {
				t.Errorf("%s with every limb: %s", g, v.Status)
			}
			if v := AssessConclusion(g, ConclusionLimbs{}, on); !gone && (v.Status != zhixing.Undetermined || len(v.Missing()) == 0) {
				t.Errorf("%s without facts: %s", g, v.Status)
			}
		}
		if AssessConclusion(zhixing.ConcludeSuitOnSettlement, all, day("2018-02-28")).Status != zhixing.NotMet {
			t.Error("a ground before its text")
		}
	})
}

// TestLevels of courts, and the reason a high court gives (CASE-106).
func TestHighCourt(t *testing.T) {
	t.Run("CASE-106 a high court files for a recorded reason", func(t *testing.T) {
		s := &script{t: t}
		s.do(s.event("2026-01-08", EventApply, CR, application(), RecordApplication, RecordInstrumentCopy, RecordIdentityProof))
		f := FilingFacts{Docket: MustDocket("（2026）京执1号"), Conditions: conditionsMet(), Competent: yes, Unsplit: yes}
		s.refuse(s.event("2026-01-12", EventFileCase, FO, f), "CASE-106")
		f.HighCourtReason = "designated"
		s.do(s.event("2026-01-12", EventFileCase, FO, f))
	})
	t.Run("CASE-02 a missing condition refuses, an unknown one does neither", func(t *testing.T) {
		s := &script{t: t}
		s.do(s.event("2026-01-08", EventApply, CR, application(), RecordApplication, RecordInstrumentCopy, RecordIdentityProof))
		c := conditionsMet()
		c.Definite = zhixing.Unknown
		s.refuse(s.event("2026-01-12", EventFileCase, FO, FilingFacts{Docket: MustDocket("（2026）京0105执1号"), Conditions: c, Competent: yes, Unsplit: yes}), "CASE-02")
		s.refuse(s.event("2026-01-12", EventRefuse, FO, FilingFacts{Conditions: c}, RecordRefusalRuling), "CASE-02")
		c.Definite = no
		s.do(s.event("2026-01-12", EventRefuse, FO, FilingFacts{Conditions: c}, RecordRefusalRuling))
		s.state(NotAccepted)
		if d := find(t, s.f, "2026-01-13", "T03"); d.End != day("2026-01-22") {
			t.Errorf("CASE-24 reconsideration until %v", d.End)
		}
	})
	t.Run("CASE-35 CASE-30 notice after a measure taken at once", func(t *testing.T) {
		s := &script{t: t}
		s.do(s.event("2026-01-08", EventApply, CR, application(), RecordApplication, RecordInstrumentCopy, RecordIdentityProof))
		s.do(s.event("2026-01-12", EventFileCase, FO, FilingFacts{Docket: MustDocket("（2026）京0105执1号"), Conditions: conditionsMet(), Competent: yes, Unsplit: yes}))
		s.do(s.event("2026-01-13", EventImmediateMeasure, CMD, MeasureFacts{Approved: no, Emergency: yes}, RecordSeizureRuling))
		s.state(Enforcing)
		if d := find(t, s.f, "2026-01-14", "N07"); d.End != day("2026-01-16") {
			t.Errorf("N07 %v", d.End)
		}
		if d := find(t, s.f, "2026-01-14", "N21"); d.End != day("2026-01-15") {
			t.Errorf("N21 %v", d.End)
		}
		s.do(s.event("2026-01-15", EventIssueNotice, IO, NoticeFacts{OrdersPerformance: yes, StatesInterest: yes, StatesAccount: yes}, RecordEnforcementNotice, RecordReportOrder, RecordServiceProof))
		if d := find(t, s.f, "2026-01-20", "N07"); d.Status != zhixing.DeadlineMet {
			t.Errorf("N07 %v", d.Status)
		}
	})
	t.Run("CASE-30 an office's own table of nodes", func(t *testing.T) {
		own := []Node{{Code: "X1", Name: zhixing.Text{ZH: "自定", EN: "own"}, Period: zhixing.Period{N: 2, Unit: zhixing.WorkingDays, Class: zhixing.CourtTerm, Rule: "CASE-30"}, Start: []EventKind{EventFileCase}}}
		s := begin(t, Options{Nodes: own})
		if d := find(t, s.f, "2026-01-14", "X1"); d.End != day("2026-01-14") {
			t.Errorf("X1 %v", d.End)
		}
		own = append(own, Node{Code: CodeLimit}, Node{Code: "X1"})
		if err := checkNodes(own); err == nil {
			t.Error("taken and double codes accepted")
		}
		if f, err := s.f.WithOptions(Options{Nodes: own}); err == nil || f.o != s.f.o {
			t.Error("a bad table was taken", err)
		}
		other, err := s.f.WithOptions(Options{Nodes: own[:1], ExtensionMonths: 1})
		if err != nil || find(t, other, "2026-01-14", "X1").End != day("2026-01-14") || other.o == s.f.o {
			t.Error(err)
		}
	})
}

func TestLanes(t *testing.T) {
	t.Run("CASE-57 no second transfer to bankruptcy", func(t *testing.T) {
		app := application()
		app.Debtors[0].Kind = zhixing.EnterpriseLegalPerson
		s := beginWith(t, Options{}, app)
		move := func(on string) Event {
			e := s.event(on, EventTransferBankruptcy, CP, BankruptcyFacts{Consent: yes, CannotPay: yes, Insolvent: yes}, RecordTransferDecision)
			e.With = with("cp1", CP, PR)
			return e
		}
		s.do(move("2026-03-02"))
		s.state(BankruptcyPending)
		s.do(s.event("2026-03-20", EventBankruptcyRefused, IO, BankruptcyFacts{}, RecordBankruptcyRuling))
		s.state(Enforcing)
		s.refuse(move("2026-04-02"), "CASE-57")
		if b := s.f.Bankruptcies(day("2026-04-02")); len(b) != 1 || b[0].Accepted != no {
			t.Errorf("%+v", b)
		}
	})
	t.Run("CASE-60 a debtor who is replaced leaves the case", func(t *testing.T) {
		s := begin(t, Options{})
		e := s.event("2026-03-02", EventPartiesChanged, RP, PartyChangeFacts{Ground: zhixing.PartyChangeDebtorEstate, Party: "heir", Kind: zhixing.NaturalPerson, Replaces: "li"}, RecordReviewRuling, RecordServiceProof)
		e.With = with("rp1", RP)
		s.do(e)
		if ds := s.f.Debtors(); !slices.Equal(ds, []zhixing.PartyID{"heir"}) {
			t.Errorf("debtors %v", ds)
		}
		if _, ok := s.f.StateOf("li"); ok {
			t.Error("who was replaced is still a debtor")
		}
		s.state(Enforcing)
	})
	t.Run("CASE-30 the closing ends what was not late", func(t *testing.T) {
		s := begin(t, Options{})
		e := s.event("2026-01-21", EventConclude, CP, ConclusionFacts{Ground: zhixing.ConcludeWithdrawn, Holds: yes}, RecordConcludeRuling, RecordServiceProof)
		e.With = with("cp1", CP)
		s.do(e)
		ds, err := s.f.Deadlines(day("2026-06-01"))
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range ds {
			if d.Code == "N15" {
				t.Errorf("a term not yet over when the case was closed: %+v", d)
			}
		}
		if d := find(t, s.f, "2026-06-01", "N13"); d.Status != zhixing.DeadlineOverdue || d.Lapsed != day("2026-01-21") {
			t.Errorf("what was late stays late: %+v", d)
		}
	})
}
