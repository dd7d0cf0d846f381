package zhixing_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
	casefile "github.com/zhixing-go/zhixing/case"
	"github.com/zhixing-go/zhixing/metrics"
)

// What package case knows of a case and of a petition is what package metrics counts.
func TestCaseFactsCounted(t *testing.T) {
	day := zhixing.MustDate
	end := day("2026-12-31")
	courts, err := metrics.NewCourts([]metrics.Court{{ID: "京0105", Level: metrics.Basic}}, end)
	check(err)
	court, _ := courts.Index("京0105")

	t.Run("CASE-93 MET-23 property preserved before the case", func(t *testing.T) {
		tally, err := metrics.NewTally(courts, metrics.Period{From: day("2026-01-01"), To: end}, metrics.CountPolicy{}, "all")
		check(err)
		for i, preserved := range []zhixing.Tri{preservedIn(casefile.PreservationItem), preservedIn(casefile.PreservationNothing), preservedIn(casefile.PreservationStart)} {
			docket := casefile.MustDocket(fmt.Sprintf("（2026）京0105执%d号", i+1))
			file, err := casefile.Replay([]casefile.Event{
				{EventMeta: zhixing.EventMeta{ID: "1", On: day("2026-04-01")}, Kind: casefile.EventApply, Role: casefile.CR,
					Records: []casefile.Record{{Kind: casefile.RecordApplication}, {Kind: casefile.RecordInstrumentCopy}, {Kind: casefile.RecordIdentityProof}},
					Facts: casefile.ApplicationFacts{Ground: zhixing.GroundCivilJudgment, Court: "京0105", Creditors: []zhixing.PartyID{"zhang"},
						Debtors: []casefile.Debtor{{ID: "li", Kind: zhixing.NaturalPerson}}, Money: zhixing.Yes, Preserved: preserved}},
				{EventMeta: zhixing.EventMeta{ID: "2", On: day("2026-04-03"), Actor: "fo"}, Kind: casefile.EventFileCase, Role: casefile.FO,
					Records: []casefile.Record{{Kind: casefile.RecordFilingNotice}},
					Facts: casefile.FilingFacts{Docket: docket, Competent: zhixing.Yes, Unsplit: zhixing.Yes,
						Conditions: casefile.FilingConditions{Effective: zhixing.Yes, Entitled: zhixing.Yes, Definite: zhixing.Yes, NotPerformed: zhixing.Yes, Jurisdiction: zhixing.Yes}}},
			}, casefile.Options{})
			check(err)
			row, err := file.Fact(0, end)
			check(err)
			record, err := metrics.NewRecord(row, courts)
			check(err)
			if bad := tally.Add([]metrics.Record{record}, nil); len(bad) > 0 {
				t.Fatal(bad)
			}
		}
		rate, err := metrics.FindIndicator("preservation_rate")
		check(err)
		got, err := tally.Explain(&rate, court, metrics.Own, metrics.ScopeFirst)
		if err != nil || got.Ratio != (metrics.Ratio{Num: 1, Den: 2}) || len(got.Excluded) != 1 || got.Excluded[0].Cases != 1 {
			t.Errorf("one of two that say, one that does not: %v %+v %v", got.Ratio, got.Excluded, err)
		}
	})

	t.Run("CASE-85 MET-16 MET-31 petitions about a lower court, two by one visitor", func(t *testing.T) {
		about := metrics.CasePetitions{Case: zhixing.CaseKey{Court: "京0105", Year: 2026, Kind: zhixing.CaseFirstEnforcement, Serial: 1}}
		for i, x := range []struct {
			visitor  zhixing.PartyID
			screened string
		}{{"zhang", "2026-10-15"}, {"zhang", "2026-10-16"}, {"wang", ""}} {
			c, err := casefile.NewComplaint(casefile.Petition{ID: fmt.Sprint(i), Visitor: x.visitor, Received: day("2026-09-18"), Lower: zhixing.Yes, Major: zhixing.No}, casefile.Options{})
			check(err)
			steps := []casefile.ComplaintEvent{{Step: casefile.StepRegister}, {Step: casefile.StepAssign}}
			steps[0].On, steps[1].On = day("2026-09-21"), day("2026-09-22")
			if x.screened != "" {
				screen, handle := casefile.ComplaintEvent{Step: casefile.StepScreen}, casefile.ComplaintEvent{Step: casefile.StepHandle, Founded: zhixing.No}
				screen.On, handle.On = day(x.screened), day("2026-11-20")
				steps = append(steps, screen, handle)
			}
			for k, s := range steps {
				s.ID = zhixing.EventID(fmt.Sprint(k))
				c, err = c.Apply(s)
				check(err)
			}
			facts, err := c.Facts(end, casefile.Options{})
			check(err)
			about.Complaints = append(about.Complaints, facts)
		}
		var o metrics.Options
		o.Count.Petitions = metrics.PetitionPolicy{Dedup: metrics.DedupByVisitor}
		rates, err := metrics.PetitionRates([]metrics.CasePetitions{about}, metrics.Period{From: day("2026-01-01"), To: end}, 10, o)
		check(err)
		got := map[string]metrics.Ratio{}
		for _, r := range rates {
			got[r.Key] = r.Ratio
		}
		for key, want := range map[string]metrics.Ratio{
			"petition_resolution_rate":       {Num: 1, Den: 2}, // zhang's two letters are one matter, finished; wang's is not
			"petition_in_term_rate.screened": {Num: 1, Den: 2}, // 15 working days from 2026-09-18 end on 2026-10-15
			"petition_in_term_rate":          {},               // no term to finish what a lower court has to put right
		} {
			if diff := cmp.Diff(want, got[key]); diff != "" {
				t.Error(key, diff)
			}
		}
	})
}

// preservedIn runs a preservation case up to an event of the kind and says what it
// knows of property preserved.
func preservedIn(last casefile.PreservationEventKind) zhixing.Tri {
	file := casefile.PreservationEvent{Kind: casefile.PreservationFile, Role: casefile.FO,
		Facts: casefile.PreservationFacts{Docket: casefile.MustDocket("（2026）京0105执保7号"), Ruled: zhixing.MustDate("2026-03-02"), Amount: zhixing.Fen(1000)}}
	start := casefile.PreservationEvent{Kind: casefile.PreservationStart, Role: casefile.IO}
	events := []casefile.PreservationEvent{file, start}
	switch last {
	case casefile.PreservationItem:
		events = append(events, casefile.PreservationEvent{Kind: last, Role: casefile.IO, Facts: casefile.PreservationFacts{Amount: zhixing.Fen(400), Asset: "account"}})
	case casefile.PreservationNothing:
		events = append(events, casefile.PreservationEvent{Kind: last, Role: casefile.IO, Facts: casefile.PreservationFacts{Exhausted: zhixing.Yes}})
	}
	var c casefile.Preservation
	for i, e := range events {
		e.EventMeta = zhixing.EventMeta{ID: zhixing.EventID(fmt.Sprint(i)), On: zhixing.MustDate("2026-03-03").AddDays(i), Actor: "officer"}
		var err error
		c, err = c.Apply(e)
		check(err)
	}
	return c.Preserved()
}
