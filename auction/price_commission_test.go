package auction

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
)

func TestCheckCommission(t *testing.T) {
	full := ContentsSent{zhixing.Yes, zhixing.Yes, zhixing.Yes, zhixing.Yes, zhixing.Yes}
	sent := func(on string, names ...string) (out []PlatformSent) {
		for _, n := range names {
			out = append(out, PlatformSent{n, day(on)})
		}
		return out
	}
	late := append(sent("2026-03-02", "A"), sent("2026-03-03", "B")...)
	noTerm := full
	noTerm.Term = zhixing.Unknown
	for _, x := range []struct {
		name          string
		c             NetworkCommission
		broken, open_ []string
	}{
		{"to all at once", NetworkCommission{[]string{"A", "B"}, sent("2026-03-02", "B", "A"), full}, nil, nil},
		{"one left out", NetworkCommission{[]string{"A", "B"}, sent("2026-03-02", "A"), full}, []string{"sent_to_listed B"}, nil},
		{"one a day later", NetworkCommission{[]string{"A", "B"}, late, full}, []string{"sent_at_once "}, nil},
		{"one that is not listed", NetworkCommission{[]string{"A"}, sent("2026-03-02", "A", "C"), full}, []string{"listed C"}, nil},
		{"the list is not known, nor whether it states a term", NetworkCommission{nil, sent("2026-03-02", "A"), noTerm}, nil, []string{"sent_to_listed ", "states_term "}},
		{"sent to nobody", NetworkCommission{[]string{"A"}, nil, full}, []string{"sent_to_listed A"}, nil},
	} {
		t.Run("AUC-11 "+x.name, func(t *testing.T) {
			list, err := CheckCommission(x.c)
			if err != nil {
				t.Fatal(err)
			}
			var broken, open_ []string
			for _, f := range list {
				switch f.Status {
				case zhixing.NotMet:
					broken = append(broken, f.Code+" "+f.Subject)
				case zhixing.Undetermined:
					open_ = append(open_, f.Code+" "+f.Subject)
					if len(f.Missing) == 0 {
						t.Errorf("%s does not say what is missing", f.Code)
					}
				}
			}
			if diff := cmp.Diff(x.broken, broken); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(x.open_, open_); diff != "" {
				t.Error(diff)
			}
		})
	}
	for _, bad := range []NetworkCommission{{Sent: sent("2026-03-02", "A", "A")}, {Sent: []PlatformSent{{Platform: "A"}}}, {Listed: []string{"A", "A"}}, {Listed: []string{""}}} {
		if _, err := CheckCommission(bad); err == nil {
			t.Errorf("AUC-11 taken: %+v", bad)
		}
	}
}

// AUC-24: what a stay interrupts goes on where it was, and its days are not counted.
func TestStayedCommission(t *testing.T) {
	stay := func(id, on string) PriceEvent {
		return pe(id, on, PriceStay, func(e *PriceEvent) { e.StayGround = StayMaterialsWrong })
	}
	facts := networkFacts
	facts.BothAskAppraisal = zhixing.Yes
	p := applyAll(t, Price{}, append(start(facts),
		pe("three", "2026-02-20", PriceThreeOrdered, func(e *PriceEvent) { e.Institutions = []string{"X", "Y", "Z"} }),
		pe("received", "2026-03-02", PriceAppraisalStarted, nil),
		pe("rep", "2026-03-16", PriceReport, func(e *PriceEvent) {
			e.Amount, e.ValidTo, e.Defects = given("3000000"), day("2027-03-15"), ReportDefects{DefectScope}
		}))...)
	if p.State() != PriceAppraisalCorrecting {
		t.Fatal(p.State())
	}
	p = applyAll(t, p, stay("s", "2026-03-17"), pe("r", "2026-03-23", PriceResume, nil))
	// Three days from the 16th end on the 19th; six of the stay make it the 25th.
	if d, err := p.Deadlines(); err != nil || p.State() != PriceAppraisalCorrecting || len(d) != 1 || d[0].End != day("2026-03-25") {
		t.Fatalf("AUC-24 correction: %s %+v %v", p.State(), d, err)
	}
	if _, err := p.Apply(pe("over", "2026-03-25", PriceTermOver, nil)); err == nil {
		t.Error("AUC-24 its last day had not passed")
	}
	if p = applyAll(t, p, pe("over", "2026-03-26", PriceTermOver, nil)); p.State() != PriceAppraisal {
		t.Errorf("AUC-15 on to the next institution: %s", p.State())
	}

	n := applyAll(t, Price{}, append(start(networkFacts), commissioned("A", "B")...)...)
	n = applyAll(t, n, stay("s", "2026-03-03"), pe("r", "2026-03-09", PriceResume, nil))
	// Three days from 2 March end on the 5th; six of the stay make it the 11th.
	if d, err := n.Deadlines(); err != nil || len(d) != 2 || d[0].End != day("2026-03-11") {
		t.Fatalf("AUC-24 platforms: %+v %v", d, err)
	}
	n = applyAll(t, n, report("A", "2026-03-11", "100"))
	if r := n.Reports()[0]; r.Late != zhixing.No {
		t.Errorf("AUC-24 in time by the days of the stay: %+v", r)
	}
	if _, err := n.Apply(pe("over", "2026-03-11", PriceTermOver, nil)); err == nil {
		t.Error("AUC-24 the other platform's day had not passed")
	}
}
