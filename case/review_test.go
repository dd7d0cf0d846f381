package casefile

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/machine"
)

func rev(n int, on string, k ReviewEventKind, r Role, f ReviewFacts) ReviewEvent {
	return ReviewEvent{EventMeta: zhixing.EventMeta{ID: zhixing.EventID(fmt.Sprintf("r%d", n)), On: day(on), Actor: staff[r][0]}, Kind: k, Role: r, Facts: f}
}

func openReview(t *testing.T, m ReviewMatter) Review {
	t.Helper()
	es := []ReviewEvent{
		rev(1, "2026-03-02", ReviewRaise, DR, ReviewFacts{Matter: m, Object: "flat", Handlers: []zhixing.ActorID{"io1"}, Ground: zhixing.PartyChangeUnpaidCapital}),
		rev(2, "2026-03-04", ReviewFileCase, FO, ReviewFacts{Admissible: yes, Complex: no}),
		rev(3, "2026-03-05", ReviewNotify, FO, ReviewFacts{}),
	}
	r, err := ReplayReview(es, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func refuseReview(t *testing.T, r Review, e ReviewEvent, rule zhixing.RuleID) {
	t.Helper()
	_, err := r.Apply(e)
	x, ok := err.(*zhixing.RefusedError)
	if !ok || x.Rule != rule {
		t.Errorf("%s: %v, want a refusal by %s", e.Kind, err, rule)
	}
}

func TestReview(t *testing.T) {
	t.Run("CASE-92 exits by matter", func(t *testing.T) {
		for _, c := range []struct {
			m    ReviewMatter
			out  ReviewOutcomeKind
			want ReviewState
		}{
			{MatterConduct, ReviewRejected, ReconsiderationOpen},
			{MatterOutsider, ReviewRejected, SuitOpen},
			{MatterOutsider, ReviewUpheld, SuitOpen},
			{MatterPartyChange, ReviewUpheld, SuitOpen},
			{MatterAwardDebtor, ReviewRejected, ReviewFinal},
			{MatterAwardThird, ReviewRejected, ReconsiderationOpen},
			{MatterNotarised, ReviewRejected, ReconsiderationOpen},
			{MatterNotarised, ReviewUpheld, ReviewFinal},
		} {
			r := openReview(t, c.m)
			d := rev(4, "2026-03-12", ReviewDecide, RP, ReviewFacts{Outcome: c.out})
			refuseReview(t, r, d, RulePanelSize)
			d.With = with("rp1", RP)
			r, err := r.Apply(d)
			if err != nil {
				t.Fatal(err)
			}
			if r, err = r.Apply(rev(5, "2026-03-13", ReviewServe, RP, ReviewFacts{Party: "li"})); err != nil || r.State() != c.want {
				t.Errorf("%s %s: %s %v, want %s", c.m, c.out, r.State(), err, c.want)
			}
		}
	})
	t.Run("CASE-73 each party's term from its own service", func(t *testing.T) {
		r := openReview(t, MatterConduct)
		d := rev(4, "2026-03-12", ReviewDecide, RP, ReviewFacts{Outcome: ReviewRejected})
		d.With = with("rp1", RP)
		r, _ = r.Apply(d)
		r, _ = r.Apply(rev(5, "2026-03-13", ReviewServe, RP, ReviewFacts{Party: "li"}))
		r, err := r.Apply(rev(6, "2026-03-20", ReviewServe, RP, ReviewFacts{Party: "zhang"}))
		if err != nil {
			t.Fatal(err)
		}
		refuseReview(t, r, rev(7, "2026-03-24", ReviewAppeal, DR, ReviewFacts{Party: "li"}), "CASE-65") // 03-23 was the last day
		refuseReview(t, r, rev(7, "2026-03-24", ReviewTermOver, RP, ReviewFacts{}), "CASE-92")          // the creditor's term runs
		if x, err := r.Apply(rev(7, "2026-03-24", ReviewAppeal, CR, ReviewFacts{Party: "zhang"})); err != nil || x.State() != ReviewSentUp {
			t.Errorf("%v %v", x.State(), err)
		}
		if x, err := r.Apply(rev(8, "2026-03-31", ReviewTermOver, RP, ReviewFacts{})); err != nil || x.State() != ReviewFinal {
			t.Errorf("%v %v", x.State(), err)
		}
	})
	t.Run("CASE-64 what the outsider's objection bars", func(t *testing.T) {
		r := openReview(t, MatterOutsider)
		if p, err := r.Pending(day("2026-03-10")); err != nil || p.BarsSale != yes || p.Object != "flat" || p.Kind != zhixing.ObjectionOutsider {
			t.Errorf("%+v %v", p, err)
		}
		d := rev(4, "2026-03-12", ReviewDecide, RP, ReviewFacts{Outcome: ReviewRejected})
		d.With = with("rp1", RP)
		r, _ = r.Apply(d)
		r, _ = r.Apply(rev(5, "2026-03-13", ReviewServe, RP, ReviewFacts{Party: "wang"}))
		if p, _ := r.Pending(day("2026-03-30")); p.BarsSale != yes || p.BarredUntil != day("2026-03-30") { // 03-28 is a Saturday
			t.Errorf("%+v", p)
		}
		if p, _ := r.Pending(day("2026-03-31")); p.BarsSale != no {
			t.Errorf("%+v", p)
		}
		r, err := r.Apply(rev(6, "2026-03-26", ReviewSue, TP, ReviewFacts{Party: "wang"}))
		if err != nil {
			t.Fatal(err)
		}
		if p, _ := r.Pending(day("2026-06-01")); p.BarsSale != yes {
			t.Errorf("during the suit: %+v", p)
		}
		refuseReview(t, r, rev(7, "2026-09-01", ReviewJudged, SC, ReviewFacts{}), "CASE-80") // I7: a trial division
	})
	t.Run("CASE-102 hearing where the matter is complex", func(t *testing.T) {
		r, err := ReplayReview([]ReviewEvent{
			rev(1, "2026-03-02", ReviewRaise, DR, ReviewFacts{Matter: MatterConduct}),
			rev(2, "2026-03-04", ReviewFileCase, FO, ReviewFacts{Admissible: yes, Complex: yes}),
			rev(3, "2026-03-05", ReviewNotify, FO, ReviewFacts{}),
		}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		d := rev(4, "2026-03-12", ReviewDecide, RP, ReviewFacts{Outcome: ReviewRejected})
		d.With = with("rp1", RP)
		refuseReview(t, r, d, "CASE-92")
		r, _ = r.Apply(rev(5, "2026-03-10", ReviewHearing, RP, ReviewFacts{}))
		if _, err := r.Apply(d); err != nil {
			t.Error(err)
		}
	})
	t.Run("CASE-92 JSON and replay", func(t *testing.T) {
		r := openReview(t, MatterConduct)
		b, err := json.Marshal(r.Events())
		if err != nil {
			t.Fatal(err)
		}
		es, err := DecodeReviewEvents(b)
		if err != nil {
			t.Fatal(err)
		}
		x, err := ReplayReview(es, Options{})
		if err != nil || fmt.Sprintf("%+v", x.c) != fmt.Sprintf("%+v", r.c) {
			t.Errorf("%v\n%+v\n%+v", err, x.c, r.c)
		}
		if _, err := DecodeReviewEvents([]byte(`[{"id":"a","on":"2026-01-02","kind":"raise","other":1}]`)); err == nil {
			t.Error("an unknown key was read")
		}
	})
	t.Run("CASE-92 CASE-93 tables are sound", func(t *testing.T) {
		for _, p := range [][]string{reviewMachine().Check(), preservationMachine().Check()} {
			for _, s := range p {
				if !strings.Contains(s, ": role ") { // the roles are those of the whole package
					t.Error(s)
				}
			}
		}
	})
}

// TestReviewWalk: random events never reach a decision without a panel, a remand
// twice, or a state the table does not lead to; every row is taken.
func TestReviewWalk(t *testing.T) {
	t.Run("CASE-92 every row is taken", func(t *testing.T) {
		rng := rand.New(rand.NewPCG(3, 5))
		m := reviewMachine()
		taken := map[*machine.Row[ReviewState, ReviewEventKind, reviewGuard]]bool{}
		for range 4000 {
			var r Review
			on := day("2026-03-02")
			for i := range 16 {
				on = on.AddDays([]int{0, 1, 3, 12}[rng.IntN(4)])
				k := ReviewEventKind(1 + rng.IntN(int(ReviewJudged)))
				role := []Role{FO, RP, CR, DR, TP, PR, SC, TD}[rng.IntN(8)]
				if rng.IntN(5) > 0 { // mostly what the table knows here
					var rows []*machine.Row[ReviewState, ReviewEventKind, reviewGuard]
					for row := range m.Rows {
						if row.From == r.State() || slices.Contains(row.Also, r.State()) {
							rows = append(rows, row)
						}
					}
					if len(rows) > 0 {
						row := rows[rng.IntN(len(rows))]
						k = row.Event
						for x := range row.By.All {
							role = Role(x)
							if rng.IntN(2) == 0 {
								break
							}
						}
					}
				}
				f := ReviewFacts{Matter: ReviewMatter(1 + rng.IntN(int(MatterReconsideration))), Admissible: []zhixing.Tri{yes, yes, no}[rng.IntN(3)], Complex: []zhixing.Tri{no, no, yes}[rng.IntN(3)],
					Outcome: []ReviewOutcomeKind{ReviewRejected, ReviewUpheld}[rng.IntN(2)], Party: "p", Ground: zhixing.PartyChangeUnpaidCapital}
				e := ReviewEvent{EventMeta: zhixing.EventMeta{ID: zhixing.EventID(fmt.Sprint(i)), On: on, Actor: staff[role][0]}, Kind: k, Role: role, Facts: f}
				if role == RP {
					round := []string{"a", "b"}[rng.IntN(2)]
					e.Actor = zhixing.ActorID(round + "1")
					e.With = []Actor{{zhixing.ActorID(round + "2"), RP}, {zhixing.ActorID(round + "3"), RP}}
				}
				before := r.c
				next, err := r.Apply(e)
				if err != nil {
					continue
				}
				res := m.Step(before.state, k, roleSet(role), func(g reviewGuard) zhixing.Tri { return before.guard(g, &e, r.options()) })
				taken[res.Row] = true
				if next.c.state == ReviewDecided && len(next.c.panel) < 3 {
					t.Fatal("decided without a panel")
				}
				if before.remanded && k == ReviewRemand {
					t.Fatal("remanded twice")
				}
				if next.c.remanded && slices.ContainsFunc(next.c.panel, func(id zhixing.ActorID) bool { return slices.Contains(next.c.before, id) }) {
					t.Fatal("a member of the first panel decides again")
				}
				r = next
			}
		}
		for row := range m.Rows {
			if !taken[row] {
				t.Errorf("never taken: %s %s", row.From, row.Event)
			}
		}
	})
}

func TestPreservation(t *testing.T) {
	e := func(n int, on string, k PreservationEventKind, r Role, f PreservationFacts) PreservationEvent {
		return PreservationEvent{EventMeta: zhixing.EventMeta{ID: zhixing.EventID(fmt.Sprintf("p%d", n)), On: day(on), Actor: staff[r][0]}, Kind: k, Role: r, Facts: f}
	}
	d := MustDocket("（2026）京0105执保7号")
	open := func(t *testing.T, urgent zhixing.Tri) Preservation {
		p, err := OpenPreservation(e(1, "2026-03-03", PreservationFile, FO, PreservationFacts{Docket: d, Ruled: day("2026-03-02"), Amount: zhixing.Fen(1000), Urgent: urgent}))
		if err != nil {
			t.Fatal(err)
		}
		p, err = p.Apply(e(2, "2026-03-04", PreservationStart, IO, PreservationFacts{}))
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	t.Run("CASE-93 CASE-20 three ways to close", func(t *testing.T) {
		p := open(t, no)
		if _, err := p.Apply(e(3, "2026-03-05", PreservationAllDone, IO, PreservationFacts{Exhausted: yes})); err == nil {
			t.Error("all preserved with nothing held")
		}
		if _, err := p.Apply(e(3, "2026-03-05", PreservationNothing, IO, PreservationFacts{})); err == nil {
			t.Error("nothing found without saying that the search is over")
		}
		if x, err := p.Apply(e(3, "2026-03-05", PreservationNothing, IO, PreservationFacts{Exhausted: yes})); err != nil || x.State() != NothingToPreserve {
			t.Error(err)
		}
		p, err := p.Apply(e(4, "2026-03-05", PreservationItem, IO, PreservationFacts{Amount: zhixing.Fen(400), Asset: "account"}))
		if err != nil {
			t.Fatal(err)
		}
		if x, err := p.Apply(e(5, "2026-03-06", PreservationPartDone, IO, PreservationFacts{Exhausted: yes})); err != nil || x.State() != PreservedPart {
			t.Error(err)
		}
		p, _ = p.Apply(e(6, "2026-03-06", PreservationItem, IO, PreservationFacts{Amount: zhixing.Fen(600), Asset: "car"}))
		if _, err := p.Apply(e(7, "2026-03-07", PreservationPartDone, IO, PreservationFacts{Exhausted: yes})); err == nil {
			t.Error("in part, though the whole sum is held")
		}
		if x, err := p.Apply(e(7, "2026-03-07", PreservationAllDone, IO, PreservationFacts{})); err != nil || x.State() != PreservedAll || x.Held() != zhixing.Fen(1000) {
			t.Error(err)
		}
	})
	t.Run("CASE-93 MET-23 whether property is preserved passes to the case and to metrics", func(t *testing.T) {
		p := open(t, no)
		nothing, err := p.Apply(e(3, "2026-03-05", PreservationNothing, IO, PreservationFacts{Exhausted: yes}))
		if err != nil {
			t.Fatal(err)
		}
		held, err := p.Apply(e(4, "2026-03-05", PreservationItem, IO, PreservationFacts{Amount: zhixing.Fen(400), Asset: "account"}))
		if err != nil {
			t.Fatal(err)
		}
		for want, p := range map[zhixing.Tri]Preservation{zhixing.Unknown: p, no: nothing, yes: held} {
			if got := p.Preserved(); got != want {
				t.Errorf("%s: preserved is %s, want %s", p.State(), got, want)
			}
			app := application()
			app.Preserved = p.Preserved()
			if row, err := beginWith(t, Options{}, app).f.Fact(0, day("2026-08-01")); err != nil || row.Preserved != want {
				t.Errorf("%s: %s %v", want, row.Preserved, err)
			}
		}
	})
	t.Run("CASE-93 start within five days, at once in an emergency", func(t *testing.T) {
		if s, err := open(t, no).StartBy(Options{}); err != nil || s.End != day("2026-03-09") { // 03-07 is a Saturday
			t.Errorf("%v %v", s.End, err)
		}
		if s, err := open(t, yes).StartBy(Options{}); err != nil || s.End != day("2026-03-02") {
			t.Errorf("%v %v", s.End, err)
		}
	})
	t.Run("CASE-10 only under a preservation number", func(t *testing.T) {
		if _, err := OpenPreservation(e(1, "2026-03-03", PreservationFile, FO, PreservationFacts{Docket: MustDocket("（2026）京0105执7号"), Ruled: day("2026-03-02"), Amount: zhixing.Fen(1)})); err == nil {
			t.Error("filed as first enforcement")
		}
	})
}
