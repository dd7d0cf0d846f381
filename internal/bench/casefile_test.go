package bench

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/looplab/fsm"

	"github.com/zhixing-go/zhixing"
	casefile "github.com/zhixing-go/zhixing/case"
)

// caseLife is a life of twenty events, from application to full performance, with
// money in and out and a suspension on the way.
func caseLife() []casefile.Event {
	const yes = zhixing.Yes
	day := zhixing.MustDate
	var out []casefile.Event
	add := func(on string, k casefile.EventKind, r casefile.Role, who zhixing.ActorID, f casefile.Facts, with []casefile.Actor, recs ...casefile.RecordKind) {
		e := casefile.Event{EventMeta: zhixing.EventMeta{ID: zhixing.EventID(fmt.Sprintf("e%d", len(out)+1)), On: day(on), Actor: who}, Kind: k, Role: r, Facts: f, With: with}
		for _, x := range recs {
			e.Records = append(e.Records, casefile.Record{Kind: x})
		}
		out = append(out, e)
	}
	panel := []casefile.Actor{{ID: "cp1", Role: casefile.CP}, {ID: "cp2", Role: casefile.CP}, {ID: "cp3", Role: casefile.CP}}
	payers := []casefile.Actor{{ID: "bc1", Role: casefile.BC}, {ID: "fd1", Role: casefile.FD}}
	add("2026-01-08", casefile.EventApply, casefile.CR, "zhang", casefile.ApplicationFacts{Ground: zhixing.GroundCivilJudgment, Court: "京0105", Creditors: []zhixing.PartyID{"zhang"},
		Debtors: []casefile.Debtor{{ID: "li", Kind: zhixing.NaturalPerson}}, Money: yes, KnownProperty: yes, Claim: zhixing.Fen(10_000_000)}, nil,
		casefile.RecordApplication, casefile.RecordInstrumentCopy, casefile.RecordIdentityProof)
	add("2026-01-12", casefile.EventFileCase, casefile.FO, "fo1", casefile.FilingFacts{Docket: casefile.MustDocket("（2026）京0105执123号"), Competent: yes, Unsplit: yes,
		Conditions: casefile.FilingConditions{Effective: yes, Entitled: yes, Definite: yes, NotPerformed: yes, Jurisdiction: yes}}, nil)
	add("2026-01-13", casefile.EventAssign, casefile.BC, "bc1", casefile.AssignmentFacts{Officer: "io1"}, nil, casefile.RecordAssignmentNote)
	add("2026-01-20", casefile.EventIssueNotice, casefile.IO, "io1", casefile.NoticeFacts{OrdersPerformance: yes, StatesInterest: yes, StatesAccount: yes}, nil,
		casefile.RecordEnforcementNotice, casefile.RecordReportOrder, casefile.RecordServiceProof)
	for i := range 4 {
		on := day("2026-02-01").AddDays(3 * i).String()
		add(on, casefile.EventMilestone, casefile.IO, "io1", casefile.MilestoneFacts{Node: "N12", Begin: yes}, nil)
		add(on, casefile.EventMoneyArrives, casefile.FD, "fd1", casefile.MoneyFacts{Amount: zhixing.Fen(100)}, nil, casefile.RecordMoneyArrival)
		add(on, casefile.EventPaidOut, casefile.IO, "io1", casefile.MoneyFacts{Amount: zhixing.Fen(100)}, payers, casefile.RecordPayoutApproval, casefile.RecordPayoutReceipt)
	}
	add("2026-03-01", casefile.EventSuspend, casefile.IO, "io1", casefile.SuspensionFacts{Ground: zhixing.SuspendRetrial, Holds: yes}, panel, casefile.RecordSuspensionRuling)
	add("2026-04-10", casefile.EventResume, casefile.IO, "io1", casefile.ResumeFacts{GroundGone: yes}, nil, casefile.RecordResumeNotice)
	add("2026-05-06", casefile.EventPutOnRecord, casefile.IO, "io1", nil, nil, casefile.RecordSearchRecord)
	add("2026-05-20", casefile.EventFullyPerformed, casefile.IO, "io1", casefile.PerformanceFacts{Waived: yes}, payers[:1], casefile.RecordCloseNotice)
	return out
}

// plain is a case as one keeps it beside such a library: what its guards ask for,
// under string keys, and the events that were taken.
type plain struct {
	state string
	log   []casefile.Event
	ids   map[string]bool
	kept  map[string]bool // records on file, not used up
	staff map[string]bool
	hands map[string]bool
	held  zhixing.Money
	money zhixing.Tri
	since zhixing.Date
}

// wired is a row as one wires it: by name.
type wired struct {
	event, dst string
	src        []string
	roles      []string
	guards     []string
	records    []string
	with       []string // roles that take part; a panel is three or more, odd
}

// wiring are the rows of CASE-91 that caseLife takes and their neighbours, with
// the guards, records and persons of the case package.
var wiring = []wired{
	{event: "apply", src: []string{"no_case"}, dst: "received", roles: []string{"cr"}, guards: []string{"application"}, records: []string{"application", "instrument_copy", "identity_proof"}},
	{event: "file", src: []string{"received"}, dst: "filed", roles: []string{"fo"}, guards: []string{"conditions", "competent", "unsplit", "docket"}},
	{event: "assign", src: []string{"filed"}, dst: "assigned", roles: []string{"bc"}, guards: []string{"officer"}, records: []string{"assignment_note"}},
	{event: "issue_notice", src: []string{"assigned"}, dst: "enforcing", roles: []string{"io"}, guards: []string{"notice_content", "for_money"}, records: []string{"enforcement_notice", "report_order", "service_proof"}},
	{event: "milestone", src: []string{"filed", "assigned", "enforcing"}, dst: "enforcing", roles: []string{"io", "fo"}},
	{event: "money_arrived", src: []string{"enforcing"}, dst: "enforcing", roles: []string{"fd"}, guards: []string{"amount"}, records: []string{"money_arrival"}},
	{event: "paid_out", src: []string{"enforcing"}, dst: "enforcing", roles: []string{"io", "fd"}, guards: []string{"amount", "money_held", "one_hat"}, records: []string{"payout_approval", "payout_receipt"}, with: []string{"io", "fd", "bc"}},
	{event: "suspend", src: []string{"filed", "assigned", "enforcing"}, dst: "suspended", roles: []string{"io", "cp"}, guards: []string{"suspension"}, records: []string{"suspension_ruling"}, with: []string{"io", "cp"}},
	{event: "resume", src: []string{"suspended"}, dst: "enforcing", roles: []string{"io"}, guards: []string{"ground_gone"}, records: []string{"resume_notice"}},
	{event: "record", src: []string{"filed", "assigned", "enforcing", "suspended"}, dst: "enforcing", roles: []string{"io", "fo", "bc"}},
	{event: "fully_performed", src: []string{"filed", "assigned", "enforcing"}, dst: "closed_completed", roles: []string{"io", "bc"}, guards: []string{"balance_zero", "account_clear"}, records: []string{"close_notice"}, with: []string{"io", "bc"}},
}

// guards are the conditions by name.
var guards = map[string]func(*plain, *casefile.Event) bool{
	"application": func(_ *plain, e *casefile.Event) bool {
		f, ok := e.Facts.(casefile.ApplicationFacts)
		return ok && f.Ground != 0 && len(f.Debtors) > 0 && len(f.Creditors) > 0 && f.Claim.Sign() >= 0
	},
	"conditions": func(_ *plain, e *casefile.Event) bool {
		f, _ := e.Facts.(casefile.FilingFacts)
		return f.Conditions.All() == zhixing.Yes
	},
	"competent": func(_ *plain, e *casefile.Event) bool {
		f, _ := e.Facts.(casefile.FilingFacts)
		return f.Competent == zhixing.Yes
	},
	"unsplit": func(_ *plain, e *casefile.Event) bool {
		f, _ := e.Facts.(casefile.FilingFacts)
		return f.Unsplit == zhixing.Yes
	},
	"docket": func(_ *plain, e *casefile.Event) bool {
		f, _ := e.Facts.(casefile.FilingFacts)
		k, ok := f.Docket.Kind()
		return ok && k == zhixing.CaseFirstEnforcement
	},
	"officer": func(_ *plain, e *casefile.Event) bool {
		f, _ := e.Facts.(casefile.AssignmentFacts)
		return f.Officer != ""
	},
	"notice_content": func(_ *plain, e *casefile.Event) bool {
		f, _ := e.Facts.(casefile.NoticeFacts)
		return f.OrdersPerformance.And(f.StatesInterest).And(f.StatesAccount) == zhixing.Yes
	},
	"for_money": func(p *plain, _ *casefile.Event) bool { return p.money == zhixing.Yes },
	"amount": func(_ *plain, e *casefile.Event) bool {
		f, _ := e.Facts.(casefile.MoneyFacts)
		return f.Amount.Sign() > 0
	},
	"money_held": func(p *plain, e *casefile.Event) bool {
		f, _ := e.Facts.(casefile.MoneyFacts)
		return !p.held.IsZero() && !p.held.Less(f.Amount)
	},
	"one_hat": func(_ *plain, e *casefile.Event) bool {
		seen := map[string]bool{string(e.Actor): true}
		for _, a := range e.With {
			if seen[string(a.ID)] {
				return false
			}
			seen[string(a.ID)] = true
		}
		return true
	},
	"suspension": func(_ *plain, e *casefile.Event) bool {
		f, _ := e.Facts.(casefile.SuspensionFacts)
		return f.Ground != 0 && f.Holds == zhixing.Yes
	},
	"ground_gone": func(_ *plain, e *casefile.Event) bool {
		f, _ := e.Facts.(casefile.ResumeFacts)
		return f.GroundGone == zhixing.Yes
	},
	"balance_zero": func(_ *plain, e *casefile.Event) bool {
		f, _ := e.Facts.(casefile.PerformanceFacts)
		return f.Waived == zhixing.Yes || f.Owed.Given && f.Paid.Given && f.Owed.Amount == f.Paid.Amount
	},
	"account_clear": func(p *plain, _ *casefile.Event) bool { return p.held.IsZero() },
}

// admits judges an event as the case package does: form, order, role, guards,
// records, who takes part, who may not.
func (w *wired) admits(p *plain, e *casefile.Event) error {
	switch {
	case e.ID == "" || e.On.IsZero() || p.ids[string(e.ID)]:
		return errors.New("not in form")
	case e.On.Before(p.since):
		return errors.New("out of order")
	case !slices.Contains(w.roles, e.Role.String()):
		return errors.New("wrong role")
	case e.Role == casefile.IO && len(p.staff) > 0 && !p.staff[string(e.Actor)]:
		return errors.New("not assigned")
	}
	for _, g := range w.guards {
		if !guards[g](p, e) {
			return errors.New(g)
		}
	}
	have := map[string]bool{}
	for _, r := range e.Records {
		have[r.Kind.String()] = true
	}
	for _, r := range w.records {
		if !have[r] && !p.kept[r] {
			return errors.New("missing " + r)
		}
	}
	count := map[string]int{e.Role.String(): 1}
	for _, a := range e.With {
		if a.Role == casefile.RP && p.hands[string(a.ID)] {
			return errors.New("handled before")
		}
		count[a.Role.String()]++
	}
	for _, r := range w.with {
		if n := count[r]; n == 0 || r == "cp" && (n < 3 || n%2 == 0) {
			return errors.New("takes no part: " + r)
		}
	}
	return nil
}

// take keeps what later guards ask for.
func (p *plain) take(e *casefile.Event) {
	p.log = append(p.log, *e)
	p.ids[string(e.ID)] = true
	for _, r := range e.Records {
		p.kept[r.Kind.String()] = true
	}
	for _, r := range wiringOf(e.Kind.String()).records {
		delete(p.kept, r) // used up
	}
	switch f := e.Facts.(type) {
	case casefile.ApplicationFacts:
		p.money = f.Money
	case casefile.AssignmentFacts:
		p.staff[string(f.Officer)] = true
	case casefile.MoneyFacts:
		if e.Kind == casefile.EventMoneyArrives {
			p.held, _ = p.held.Add(f.Amount)
		} else {
			p.held, _ = p.held.Sub(f.Amount)
		}
	}
	for _, a := range append([]casefile.Actor{{ID: e.Actor, Role: e.Role}}, e.With...) {
		if a.Role == casefile.IO || a.Role == casefile.CP {
			p.hands[string(a.ID)] = true
		}
	}
	p.since = e.On
}

func wiringOf(event string) *wired {
	return &wiring[slices.IndexFunc(wiring, func(w wired) bool { return w.event == event })]
}

func newPlain() *plain {
	return &plain{state: "no_case", ids: map[string]bool{}, kept: map[string]bool{}, staff: map[string]bool{}, hands: map[string]bool{}}
}

// wire is looplab/fsm with a callback an event that asks the guards.
func wire() *fsm.FSM {
	var events fsm.Events
	calls := fsm.Callbacks{}
	for i := range wiring {
		w := &wiring[i]
		for _, src := range w.src {
			dst := w.dst
			if w.event == "milestone" || w.event == "record" {
				dst = src
			}
			events = append(events, fsm.EventDesc{Name: w.event, Src: []string{src}, Dst: dst})
		}
		calls["before_"+w.event] = func(_ context.Context, e *fsm.Event) {
			if err := w.admits(e.Args[0].(*plain), e.Args[1].(*casefile.Event)); err != nil {
				e.Cancel(err)
			}
		}
	}
	return fsm.NewFSM("no_case", events, calls)
}

// fire is one event on one case by the library.
func fire(ctx context.Context, m *fsm.FSM, p *plain, e *casefile.Event) error {
	m.SetState(p.state)
	if err := m.Event(ctx, e.Kind.String(), p, e); err != nil {
		var same fsm.NoTransitionError
		if !errors.As(err, &same) || same.Err != nil {
			return err
		}
	}
	p.state = m.Current()
	p.take(e)
	return nil
}

// TestSameJudgment: both ways take the life, end where it ends, and refuse the same
// events spoiled.
func TestSameJudgment(t *testing.T) {
	life, m, p, ctx := caseLife(), wire(), newPlain(), context.Background()
	var f casefile.File
	for i := range life {
		for name, spoil := range map[string]func(*casefile.Event){
			"role":    func(e *casefile.Event) { e.Role, e.Actor = casefile.TD, "td1" },
			"records": func(e *casefile.Event) { e.Records = nil },
			"facts":   func(e *casefile.Event) { e.Facts = nil },
			"persons": func(e *casefile.Event) { e.With = nil },
		} {
			e := life[i]
			spoil(&e)
			_, ours := f.Apply(e)
			q := *p
			q.ids = map[string]bool{}
			theirs := wiringOf(e.Kind.String()).admits(&q, &e)
			if name == "facts" && e.Kind == casefile.EventMilestone || name == "role" && (e.Kind == casefile.EventMilestone || e.Kind == casefile.EventPutOnRecord) {
				continue // the wiring asks for less there
			}
			if (ours == nil) != (theirs == nil) {
				t.Errorf("%s without %s: ours %v, theirs %v", e.Kind, name, ours, theirs)
			}
		}
		var err error
		if f, err = f.Apply(life[i]); err != nil {
			t.Fatal(err)
		}
		if err := fire(ctx, m, p, &life[i]); err != nil {
			t.Fatal(life[i].Kind, err)
		}
		if got := f.State().String(); got != p.state {
			t.Fatalf("%s: ours %s, theirs %s", life[i].Kind, got, p.state)
		}
	}
	if len(p.log) != f.Len() {
		t.Errorf("%d events kept, %d", len(p.log), f.Len())
	}
}

// BenchmarkCaseEvent is one event of a life of twenty: applied to a value, replayed
// in place, and fired at the library wired to the same guards. Each file lives its
// life in one go; "interleaved" gives each of so many files its next event in turn,
// so that every event finds its file out of the cache.
func BenchmarkCaseEvent(b *testing.B) {
	life, ctx := caseLife(), context.Background()
	for _, files := range []int{500, 5_000, 50_000} {
		per := func(b *testing.B) {
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(files*len(life)), "ns/event")
		}
		b.Run(fmt.Sprintf("apply/%d", files), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				for range files {
					var f casefile.File
					for i := range life {
						var err error
						if f, err = f.Apply(life[i]); err != nil {
							b.Fatal(err)
						}
					}
				}
			}
			per(b)
		})
		b.Run(fmt.Sprintf("apply-interleaved/%d", files), func(b *testing.B) {
			all := make([]casefile.File, files)
			b.ReportAllocs()
			for b.Loop() {
				clear(all)
				for i := range life {
					for k := range all {
						var err error
						if all[k], err = all[k].Apply(life[i]); err != nil {
							b.Fatal(err)
						}
					}
				}
			}
			per(b)
		})
		b.Run(fmt.Sprintf("replay/%d", files), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				for range files {
					if _, err := casefile.Replay(life, casefile.Options{}); err != nil {
						b.Fatal(err)
					}
				}
			}
			per(b)
		})
		b.Run(fmt.Sprintf("naive-looplab/%d", files), func(b *testing.B) {
			m := wire()
			b.ReportAllocs()
			for b.Loop() {
				for range files {
					p := newPlain()
					for i := range life {
						if err := fire(ctx, m, p, &life[i]); err != nil {
							b.Fatal(err)
						}
					}
				}
			}
			per(b)
		})
		b.Run(fmt.Sprintf("naive-looplab-interleaved/%d", files), func(b *testing.B) {
			m, all := wire(), make([]*plain, files)
			b.ReportAllocs()
			for b.Loop() {
				for k := range all {
					all[k] = newPlain()
				}
				for i := range life {
					for _, p := range all {
						if err := fire(ctx, m, p, &life[i]); err != nil {
							b.Fatal(err)
						}
					}
				}
			}
			per(b)
		})
	}
}
