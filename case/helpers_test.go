package casefile

import (
	"fmt"

	"github.com/zhixing-go/zhixing"
)

const (
	yes = zhixing.Yes
	no  = zhixing.No
)

func day(s string) zhixing.Date { return zhixing.MustDate(s) }

// The persons of the tests' court: everyone holds one power.
var staff = map[Role][]zhixing.ActorID{
	FO: {"fo1"}, IO: {"io1"}, RP: {"rp1", "rp2", "rp3"}, CP: {"cp1", "cp2", "cp3"}, BC: {"bc1"}, PR: {"pr1"},
	FD: {"fd1"}, SC: {"sc1"}, TD: {"td1"}, CMD: {"cmd1"}, CR: {"zhang"}, DR: {"li"}, TP: {"wang"},
}

func ids(rs ...RecordKind) []Record {
	out := make([]Record, len(rs))
	for i, k := range rs {
		out[i] = Record{Kind: k}
	}
	return out
}

// with lists every person of the roles except the one who acts.
func with(actor zhixing.ActorID, roles ...Role) []Actor {
	var out []Actor
	for _, r := range roles {
		for _, id := range staff[r] {
			if id != actor {
				out = append(out, Actor{id, r})
			}
		}
	}
	return out
}

func application() ApplicationFacts {
	return ApplicationFacts{Ground: zhixing.GroundCivilJudgment, Court: "京0105", Creditors: []zhixing.PartyID{"zhang"},
		Debtors: []Debtor{{"li", zhixing.NaturalPerson}}, Money: yes, KnownProperty: yes, Claim: zhixing.MustMoney("100000.00")}
}

func conditionsMet() FilingConditions {
	return FilingConditions{Effective: yes, Entitled: yes, Definite: yes, NotPerformed: yes, Jurisdiction: yes}
}

// seq numbers events of a test.
type script struct {
	t tester
	f File
	o Options
	n int
}

func (s *script) event(on string, k EventKind, r Role, facts Facts, recs ...RecordKind) Event {
	s.n++
	e := Event{EventMeta: zhixing.EventMeta{ID: zhixing.EventID(fmt.Sprintf("e%d", s.n)), On: day(on)}, Kind: k, Role: r, Facts: facts, Records: ids(recs...)}
	if len(staff[r]) > 0 {
		e.Actor = staff[r][0]
	}
	return e
}

func (s *script) do(e Event) {
	s.t.Helper()
	next, err := s.f.Apply(e)
	if err != nil {
		s.t.Fatalf("%s: %s", e.Kind, zhixing.ErrorText(err, zhixing.EN))
	}
	s.f = next
}

func (s *script) refuse(e Event, rule zhixing.RuleID) {
	s.t.Helper()
	next, err := s.f.Apply(e)
	r, ok := err.(*zhixing.RefusedError)
	if !ok {
		s.t.Fatalf("%s: not refused: %v", e.Kind, err)
	}
	if r.Rule != rule {
		s.t.Fatalf("%s: refused by %s, want %s: %s", e.Kind, r.Rule, rule, r.Text(zhixing.EN))
	}
	if next.c != s.f.c || next.Len() != s.f.Len() {
		s.t.Fatalf("%s: refused, but the file changed", e.Kind)
	}
}

func (s *script) state(want State) {
	s.t.Helper()
	if got := s.f.State(); got != want {
		s.t.Fatalf("state is %s, want %s", got, want)
	}
}

// begin opens a case received on 2026-01-08, filed on 01-12 and in enforcement
// from 01-20.
func begin(t tester, o Options) *script { return beginWith(t, o, application()) }

func beginWith(t tester, o Options, app ApplicationFacts) *script {
	t.Helper()
	s := &script{t: t, o: o, f: File{o: &o}}
	s.do(s.event("2026-01-08", EventApply, CR, app, RecordApplication, RecordInstrumentCopy, RecordIdentityProof))
	s.do(s.event("2026-01-12", EventFileCase, FO, FilingFacts{Docket: MustDocket("（2026）京0105执123号"),
		Conditions: conditionsMet(), Competent: yes, Unsplit: yes}))
	s.do(s.event("2026-01-13", EventAssign, BC, AssignmentFacts{Officer: "io1", Holders: []Holder{{StageInquiry, "io1"}, {StageDisposal, "io2"}, {StagePayout, "io3"}}}, RecordAssignmentNote))
	for _, d := range app.Debtors {
		e := s.event("2026-01-20", EventIssueNotice, IO, NoticeFacts{OrdersPerformance: yes, StatesInterest: yes, StatesAccount: yes},
			RecordEnforcementNotice, RecordReportOrder, RecordServiceProof)
		e.Scope.Debtor = d.ID
		s.do(e)
	}
	s.state(Enforcing)
	return s
}

func allZ(ds ...zhixing.PartyID) []DebtorConditions {
	var out []DebtorConditions
	for _, d := range ds {
		out = append(out, DebtorConditions{d, yes, yes, yes, yes})
	}
	return out
}

// tester is what a script needs of a test, a benchmark or a rapid check.
type tester interface {
	Helper()
	Fatalf(format string, args ...any)
}
