package casefile

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/strict"
)

// A file that is assessed as lawful is accepted by the file's own machine, and one
// that is not is refused there (CASE-91 T25).
func TestTerminationCheckFacts(t *testing.T) {
	t.Run("CASE-91 T25 CASE-41 assessment feeds the event", func(t *testing.T) {
		app := application()
		app.Debtors = append(app.Debtors, Debtor{"zhao", zhixing.NaturalPerson})
		s := beginWith(t, Options{}, app) // filed on 2026-01-12
		f := terminable()
		f.Filed, f.Stage = s.f.FiledOn(), ForProposal
		papers := []RecordKind{RecordConsumptionOrder, RecordNetworkQueryResult, RecordListDecision}
		a := assess(t, f, "2026-05-06", Options{})
		bad := f
		bad.Debtors = slices.Clone(f.Debtors)
		bad.Debtors[1].Missing = zhixing.Unknown
		s.refuse(s.event("2026-05-06", EventProposeTermination, IO, assess(t, bad, "2026-05-06", Options{}).CheckFacts(), papers...), "CASE-41.Z5")
		s.do(s.event("2026-05-06", EventProposeTermination, IO, a.CheckFacts(), papers...))
		s.state(TerminationReview)
	})
}

func TestCheckFactsTerm(t *testing.T) {
	t.Run("CASE-40 CASE-91 T28 a day for objecting that is over is not set again", func(t *testing.T) {
		f := terminable()
		f.Support.ObjectUntil = day("2026-05-06")
		if got := assess(t, f, "2026-05-06", Options{}).CheckFacts(); got.ObjectUntil != day("2026-05-06") || got.RuledOn != day("2026-05-06") || got.Clear != yes || got.Ground != f.Ground {
			t.Error(got)
		}
		if got := assess(t, f, "2026-05-07", Options{}).CheckFacts(); !got.ObjectUntil.IsZero() {
			t.Error(got.ObjectUntil)
		}
	})
	t.Run("CASE-42 CASE-57 bankruptcy of an enterprise: with the ruling", func(t *testing.T) {
		f := terminable()
		d := &f.Debtors[0]
		told := func(kind zhixing.DebtorKind, holds, referred zhixing.Tri) (out []string) {
			d.Kind, d.BankruptcyHolds, d.BankruptcyReferred = kind, holds, referred
			a := assess(t, f, "2026-05-06", Options{})
			if a.Verdict != zhixing.Met {
				t.Error("a warning bars nothing")
			}
			for _, x := range a.Findings {
				if x.Code == "bankruptcy_referred" {
					out = append(out, x.Status.String()+" "+x.Severity.String())
				}
			}
			return out
		}
		if got := told(zhixing.EnterpriseLegalPerson, yes, no); !slices.Equal(got, []string{"not_met warning"}) {
			t.Error(got)
		}
		if got := append(told(zhixing.NaturalPerson, yes, no), told(zhixing.EnterpriseLegalPerson, no, no)...); len(got) > 0 {
			t.Error(got)
		}
	})
}

// FuzzTerminationFacts: whatever is read as facts is judged without a panic, and
// reads back the same.
func FuzzTerminationFacts(f *testing.F) {
	b, err := json.Marshal(terminable())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Add([]byte(`{"debtors":[{"id":"li"}]}`))
	f.Add([]byte(`{"debtors":[{"id":"li","assets":[{"fact":{"asset":"a","as_of":"2026-01-01"},"first_auction":"2001-01-01"}]}],"ground":"g4"}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		var facts TerminationFacts
		if strict.Decode(b, &facts) != nil {
			return
		}
		a, err := AssessTermination(facts, day("2026-05-06"), Options{})
		if err != nil {
			return
		}
		if a.Verdict == zhixing.Met && len(a.Missing()) > 0 {
			t.Fatal("lawful with facts missing")
		}
		out, err := json.Marshal(facts)
		if err != nil {
			t.Fatal(err)
		}
		var again TerminationFacts
		if err := strict.Decode(out, &again); err != nil {
			t.Fatalf("%v in %s", err, out)
		}
		b2, err := AssessTermination(again, day("2026-05-06"), Options{})
		if err != nil || cmp.Diff(a.Findings, b2.Findings) != "" {
			t.Fatalf("reads back otherwise: %v", err)
		}
	})
}
