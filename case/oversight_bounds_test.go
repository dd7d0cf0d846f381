package casefile

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
)

// TestOversightBounds: what is just within a bound is taken.
func TestOversightBounds(t *testing.T) {
	on := day("2026-05-06")
	t.Run("CASE-41 as many debtors and objections as a file holds", func(t *testing.T) {
		f := terminable()
		f.Debtors = make([]TerminationDebtor, maxParties)
		for i := range f.Debtors {
			f.Debtors[i].ID = zhixing.PartyID(fmt.Sprint(i))
		}
		f.Bars.Objections = make([]zhixing.ObjectionPending, maxRecords)
		if _, err := AssessTermination(f, on, Options{}); err != nil {
			t.Error(err)
		}
	})
	t.Run("CASE-45 as many results as windows", func(t *testing.T) {
		f := pooled()
		f.Results = make([]zhixing.ReinquiryResult, maxParties*PoolWindows)
		if _, err := AssessPool(f, on, Options{}); named(err, "results", "") {
			t.Error(err)
		}
	})
	t.Run("CASE-80 as many people as an act holds", func(t *testing.T) {
		a := Act{ID: "a", On: on, Case: "k", Kind: ActHandling}
		for i := range maxWith {
			a.People = append(a.People, Actor{zhixing.ActorID(fmt.Sprint(i)), IO})
		}
		if _, err := Audit([]Act{a}, nil, Options{}); err != nil {
			t.Error(err)
		}
		a.People = append(a.People, Actor{"more", IO})
		if _, err := Audit([]Act{a}, nil, Options{}); !named(err, "acts[0].people", "CASE-80") {
			t.Error(err)
		}
	})
	t.Run("CASE-45 a capacity beyond what is counted", func(t *testing.T) {
		if _, err := PlanPool(nil, nil, 1<<31-1, on, Options{}); err != nil {
			t.Error(err)
		}
		if _, err := PlanPool(nil, nil, 1<<31, on, Options{}); !named(err, "per_day", "CASE-45") {
			t.Error(err)
		}
	})
	t.Run("CASE-42 one judge is no panel", func(t *testing.T) {
		f := terminable()
		f.Gate.Panel = f.Gate.Panel[:1]
		if diff := cmp.Diff([]string{"CASE-42 panel_members not_met"}, reasons(assess(t, f, "2026-05-06", Options{}))); diff != "" {
			t.Error(diff)
		}
	})
	t.Run("CASE-41.Z3 nothing is asked about a list of what may not have been found", func(t *testing.T) {
		f := terminable()
		d := &f.Debtors[0]
		d.Inquiry.Found, d.AssetsListed = zhixing.Unknown, zhixing.Unknown
		if diff := cmp.Diff([]string{"debtors[0].inquiry.found"}, d.propertyMissing("debtors[0].")); diff != "" {
			t.Error(diff)
		}
	})
}

// TestAuditPairs: which two acts of one matter exclude each other, and which do not.
func TestAuditPairs(t *testing.T) {
	day1 := day("2026-03-01")
	act := func(id string, kind ActKind, who ...Actor) Act {
		return Act{ID: zhixing.EventID(id), On: day1, Case: "k", Matter: "m", Kind: kind, People: who}
	}
	found := func(acts ...Act) (out []string) {
		t.Helper()
		r, err := Audit(acts, nil, Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, b := range r.Breaches {
			out = append(out, string(b.Rule))
		}
		return out
	}
	panel := []Actor{{"r1", RP}, {"r2", RP}, {"r3", RP}}
	other := []Actor{{"r1", RP}, {"s2", RP}, {"s3", RP}}
	t.Run("CASE-81.I3 whichever of one day is written first", func(t *testing.T) {
		if got := found(act("1", ActReexamination, panel...), act("2", ActReview, other...)); !slices.Equal(got, []string{string(RuleNewPanel)}) {
			t.Error(got)
		}
		if got := found(act("1", ActReview, panel...), act("2", ActReexamination, other...)); !slices.Equal(got, []string{string(RuleNewPanel)}) {
			t.Error(got)
		}
		if got := found(act("1", ActReview, panel...), act("2", ActReview, panel...)); got != nil {
			t.Error("two sittings of one review", got)
		}
		later := act("2", ActReview, other...)
		later.On = day1.AddDays(1)
		if got := found(act("1", ActReexamination, panel...), later); got != nil {
			t.Error("a review after the re-examination is another matter's", got)
		}
	})
	t.Run("CASE-82.S2 CASE-36 who takes the cash may propose the payout, and nothing else of it", func(t *testing.T) {
		a := Actor{"a", IO}
		for _, acts := range [][]Act{{act("1", ActCashReceipt, a), act("2", ActPayoutProposal, a)}, {act("1", ActPayoutProposal, a), act("2", ActCashReceipt, a)}} {
			if got := found(acts...); got != nil {
				t.Error(got)
			}
		}
		b := Actor{"b", FD}
		for _, acts := range [][]Act{{act("1", ActCashReceipt, b), act("2", ActPayoutPayment, b)}, {act("1", ActPayoutPayment, b), act("2", ActCashReceipt, b)}} {
			if got := found(acts...); !slices.Equal(got, []string{string(RulePayoutFourEyes)}) {
				t.Error(got)
			}
		}
	})
	t.Run("CASE-80 an implementation officer sits in no terminating panel", func(t *testing.T) {
		if got := found(act("1", ActTerminationPanel, Actor{"c1", CP}, Actor{"c2", CP}, Actor{"c3", CP}, Actor{"a", IO})); !slices.Equal(got, []string{"CASE-80"}) {
			t.Error(got)
		}
		if got := found(act("1", ActTerminationPanel, Actor{"c1", CP}, Actor{"c2", CP}, Actor{"c3", CP}, Actor{"p", PR})); got != nil {
			t.Error(got)
		}
	})
	t.Run("CASE-81 everybody concerned is named", func(t *testing.T) {
		r, err := Audit([]Act{act("1", ActSuit, Actor{"b", CP}, Actor{"a", CP})}, nil, Options{})
		if err != nil || len(r.Breaches) != 1 || !strings.Contains(r.Breaches[0].Finding.Text(zhixing.EN), "heard by a trial division, a, b is of none (1)") {
			t.Error(r.Breaches, err)
		}
	})
}
