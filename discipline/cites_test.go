package discipline

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
)

func onDayOf(s string) zhixing.Date { return zhixing.MustDate(s) }

// sources are those of the finding of a code.
func sources(list []zhixing.Finding, code string) []zhixing.Citation {
	for _, f := range list {
		if f.Code == code {
			return f.Cites
		}
	}
	return nil
}

func hasCode(list []zhixing.Finding, code string) bool {
	for _, f := range list {
		if f.Code == code {
			return true
		}
	}
	return false
}

// TestSourcesOfASanction: each act has its own rule on the unit, on the unit's persons
// and on fine and detention together.
func TestSourcesOfASanction(t *testing.T) {
	base := Sanction{ID: "S", ActID: "A", Person: "P", Days: 5, Fine: zhixing.GiveMoney(zhixing.Fen(100_000_00)), Approved: zhixing.Yes, Written: zhixing.Yes, Weighed: zhixing.Yes, Still: zhixing.Yes}
	for _, c := range []struct {
		name string
		on   string
		act  ObstructionAct
		unit bool
		code string
		want []zhixing.Citation
	}{
		{"DISC-23 article 115, the unit", "2026-03-02", Y1CollusiveSuit, true, "unit_may_be_fined", []zhixing.Citation{cite("CPL-INT-2022", 191)}},
		{"DISC-23 article 117, the unit", "2026-03-02", A2RefusesPropertyHelp, true, "unit_may_be_fined", []zhixing.Citation{citeP("CPL-2023", 117, 1)}},
		{"DISC-23 article 114, the unit", "2026-03-02", R4AbleRefuses, true, "unit_may_be_fined", []zhixing.Citation{citeP("CPL-2023", 118, 1)}},
		{"DISC-23 the report, the unit", "2026-03-02", Z1Report, true, "unit_may_be_fined", []zhixing.Citation{citeP("INV-2020", 9, 1)}},
		{"DISC-23 the report in 2016, the unit", "2016-03-02", Z1Report, true, "unit_may_be_fined", []zhixing.Citation{cite("CPL-2012", 241)}},
		{"DISC-23 article 116, its person", "2026-03-02", Y3CollusionToEvade, false, "person_of_unit", []zhixing.Citation{cite("CPL-INT-2022", 191)}},
		{"DISC-23 article 116, its person in 2014", "2014-03-03", Y3CollusionToEvade, false, "person_of_unit", []zhixing.Citation{cite("CPL-2012", 113)}},
		{"DISC-23 weighed in 2014", "2014-03-03", Y3CollusionToEvade, false, "weighed", []zhixing.Citation{cite("CPL-2012", 113)}},
		{"DISC-23 weighed today", "2026-03-02", Y3CollusionToEvade, false, "weighed", []zhixing.Citation{cite("CPL-INT-2022", 193)}},
		{"DISC-23 article 117, its person in 2019", "2019-03-04", A2RefusesPropertyHelp, false, "person_of_unit", []zhixing.Citation{citeP("CPL-2017", 114, 2)}},
		{"DISC-23 article 114, its person", "2026-03-02", R4AbleRefuses, false, "person_of_unit", []zhixing.Citation{citeP("CPL-2023", 114, 2)}},
		{"DISC-23 the report, its person", "2026-03-02", Z1Report, false, "person_of_unit", []zhixing.Citation{citeP("INV-2020", 9, 2)}},
		{"DISC-23 the report, its person in 2018", "2018-03-02", Z1Report, false, "person_of_unit", []zhixing.Citation{citeP("INV-2017", 9, 2)}},
		{"DISC-23 the audit, its person", "2026-03-02", Z2ObstructsAudit, false, "person_of_unit", []zhixing.Citation{cite("INV-2020", 19)}},
		{"DISC-24 together", "2026-03-02", R4AbleRefuses, false, "combined", []zhixing.Citation{cite("CPL-INT-2022", 183)}},
		{"DISC-24 together, article 117", "2026-03-02", A2RefusesPropertyHelp, false, "combined", nil},
		{"DISC-24 article 183 does not name 117", "2026-03-02", A2RefusesPropertyHelp, false, "combined_not_named", []zhixing.Citation{cite("CPL-INT-2022", 183)}},
		{"DISC-22 the closer rule", "2026-03-02", R4AbleRefuses, false, R4AbleRefuses.String(), []zhixing.Citation{cite("CPL-2023", 114), citeI("CPL-INT-2022", 188, 0, 4)}},
		{"DISC-22 none of the day is known", "2014-03-03", R4AbleRefuses, false, R4AbleRefuses.String(), []zhixing.Citation{cite("CPL-2012", 111), cite("CPL-2012", 111)}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := base
			s.On, s.Act, s.Kind, s.OfUnit = onDayOf(c.on), c.act, Individual, Principal
			if c.unit {
				s.Kind, s.OfUnit, s.Days = UnitPerson, 0, 0
			}
			a, err := AssessSanction(s, nil, Options{})
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(c.want, sources(a.Findings, c.code)); d != "" {
				t.Error(d)
			}
		})
	}
	// INV-2020 19 names the debtor itself: no policy on article 114 touches it.
	unit := base
	unit.On, unit.Kind, unit.Days = onDayOf("2026-03-02"), UnitPerson, 0
	for act, want := range map[ObstructionAct]Duty{Z2ObstructsAudit: May, R4AbleRefuses: MustNot} {
		unit.Act = act
		if a, err := AssessSanction(unit, nil, Options{UnitFine: UnitFineOfficersOnly}); err != nil || a.Duty != want {
			t.Errorf("DISC-23 %v: %v %v", act, a.Duty, err)
		}
	}
	// An act that the law of its day did not know is no ground.
	for _, c := range []struct {
		act          ObstructionAct
		before, from string
	}{
		{Y2FabricatedSuit, "2023-12-29", "2024-01-02"},
		{Y1CollusiveSuit, "2012-12-31", "2013-01-04"},
		{Y3CollusionToEvade, "2012-12-31", "2013-01-04"},
		{Z2ObstructsAudit, "2017-04-28", "2017-05-02"},
		{Z1Report, "2008-03-31", "2008-04-01"},
	} {
		for on, want := range map[string]Duty{c.before: MustNot, c.from: May} {
			s := base
			s.On, s.Act, s.Kind, s.Fine = onDayOf(on), c.act, Individual, zhixing.GivenMoney{}
			if a, err := AssessSanction(s, nil, Options{}); err != nil || a.Duty != want || hasCode(a.Findings, "not_in_force") != (want == MustNot) {
				t.Errorf("DISC-22 %v on %s: %v %v", c.act, on, a.Duty, err)
			}
		}
	}
	if f := CheckDetentionSteps(DetentionSteps{Emergency: zhixing.Yes, ReportedNow: zhixing.Yes, Approved: zhixing.No}, onDayOf("2026-03-02")); !hasCode(f, "must_be_released") {
		t.Error("DISC-25: the president refuses")
	}
}

// TestSourcesByDay: the wording of the day, and the paragraph and item that says it.
func TestSourcesByDay(t *testing.T) {
	exit := func(f ExitFacts, on string) []zhixing.Finding {
		a, err := AssessExit(f, onDayOf(on))
		if err != nil {
			t.Fatal(err)
		}
		return a.Findings
	}
	chain := func(on, code string) []zhixing.Finding {
		steps, err := ReportChain(ChainFacts{Report: zhixing.ReportState{Ordered: zhixing.Yes, OrderServed: onDayOf("2010-11-02"), Outcome: zhixing.ReportRefused}, Listed: zhixing.Yes, Sanctioned: zhixing.Yes, StillNot: zhixing.Yes}, onDayOf(on), Options{})
		if err != nil {
			t.Fatal(err)
		}
		var out []zhixing.Finding
		for _, s := range steps {
			if s.Duty != MustNot || s.Finding.Code != code {
				out = append(out, s.Finding)
			}
		}
		return out
	}
	suit := func(on string) []zhixing.Finding {
		return PrivateProsecution(SuitFacts{}, onDayOf(on), Options{}).Findings
	}
	listed := func(m StatutoryMeasure, f StatutoryFacts, on string) []zhixing.Finding {
		a, err := Disqualified(m, f, onDayOf(on), Options{})
		if err != nil {
			t.Fatal(err)
		}
		return a.Findings
	}
	officer := StatutoryFacts{Kind: Individual, Listed: zhixing.Yes, Overdue: zhixing.Yes, Larger: zhixing.Yes, InOffice: zhixing.Yes}
	for _, c := range []struct {
		name string
		list []zhixing.Finding
		code string
		want []zhixing.Citation
	}{
		{"DISC-28 persons of a unit", exit(ExitFacts{Target: Principal, Kind: UnitPerson}, "2026-03-02"), "permitted_target", []zhixing.Citation{citeP("ENF-PROC-2020", 24, 1)}},
		{"DISC-28 statutory agent in 2012", exit(ExitFacts{Target: StatutoryAgent}, "2012-03-02"), "permitted_target", []zhixing.Citation{citeP("ENF-PROC-2008", 37, 2)}},
		{"DISC-28 the debtor in 2012", exit(ExitFacts{Target: CapacitySelf}, "2012-03-02"), "permitted_target", []zhixing.Citation{cite("CPL-2007", 231)}},
		{"DISC-28 application in 2012", exit(ExitFacts{}, "2012-03-02"), "started_properly", []zhixing.Citation{cite("ENF-PROC-2008", 36)}},
		{"DISC-29 cost in 2016", AssessMedia(zhixing.No, OnApplication, onDayOf("2016-03-02")).Findings, "cost", []zhixing.Citation{citeP("ENF-PROC-2008", 39, 2)}},
		{"DISC-52 no list in 2012", chain("2012-03-02", "listing"), "listing", nil},
		{"DISC-52 the list of 2014", chain("2014-03-03", ""), "listing", []zhixing.Citation{citeI("LIST-2013", 1, 0, 3)}},
		{"DISC-52 no order in 2014", chain("2014-03-03", "consumption_order"), "consumption_order", nil},
		{"DISC-52 the list of 2018", chain("2018-03-02", ""), "listing", []zhixing.Citation{cite("INV-2017", 10), citeI("LIST-2017", 1, 0, 4)}},
		{"DISC-52 fine in 2014", chain("2014-03-03", ""), "fine_or_detention", []zhixing.Citation{cite("CPL-2012", 241)}},
		{"DISC-52 fine today", chain("2026-03-02", ""), "fine_or_detention", []zhixing.Citation{cite("CPL-2023", 252), citeP("INV-2020", 9, 1)}},
		{"DISC-52 crime in 2014", chain("2014-03-03", "crime_candidate"), "crime_candidate", nil},
		{"DISC-52 crime in 2022", chain("2022-03-02", ""), "crime_candidate", []zhixing.Citation{citeI("REF-2020", 2, 0, 1)}},
		{"DISC-52 crime today", chain("2026-03-02", ""), "crime_candidate", []zhixing.Citation{citeI("REF-2024", 3, 0, 4)}},
		{"DISC-52 before a termination in 2016", chain("2016-11-30", "sanctioned_before_termination"), "sanctioned_before_termination", nil},
		{"DISC-52 before a termination", chain("2026-03-02", ""), "sanctioned_before_termination", []zhixing.Citation{citeI("TERM-2016", 2, 1, 3)}},
		{"DISC-31 complaint in 2016", suit("2016-03-02"), "complained", []zhixing.Citation{citeI("REF-2015", 3, 0, 2)}},
		{"DISC-31 the court in 2016", suit("2016-03-02"), "court_satisfied", []zhixing.Citation{citeI("REF-2015", 3, 0, 1), citeI("REF-2015", 3, 0, 2)}},
		{"DISC-31 the court in 2019", suit("2019-03-04"), "court_satisfied", []zhixing.Citation{citeI("CRPL-2018", 210, 0, 3)}},
		{"DISC-31 settlement in 2022", suit("2022-03-02"), "settlement_not_mediation", []zhixing.Citation{cite("REF-2020", 4), cite("CRPL-2018", 212)}},
		{"DISC-31 infringed today", suit("2026-03-02"), "infringed", []zhixing.Citation{citeI("REF-2024", 14, 1, 1)}},
		{"DISC-33 exit in 2016", listed(StatuteExit, StatutoryFacts{Overdue: zhixing.Yes}, "2016-03-02"), "not_performed", []zhixing.Citation{cite("CPL-2012", 255), citeI("EEA-2012", 12, 0, 3)}},
		{"DISC-33 in office", listed(CompanyOfficer, officer, "2026-03-02"), "must_dismiss", []zhixing.Citation{citeP("COL-2023", 178, 3)}},
		{"DISC-35 repair", Repair(zhixing.ListingFacts{State: zhixing.ListingWithdrawn}), "repaired_by_deletion", []zhixing.Citation{cite("LIST-2017", 9), cite("LIST-2017", 10)}},
		{"DISC-14 the database", Notices(Post{}, NoticesSent{}, onDayOf("2026-03-02")), "entered", []zhixing.Citation{citeP("LIST-2017", 7, 1)}},
		{"DISC-20 he himself in 2012", ConsumptionBreach(zhixing.Yes, onDayOf("2012-03-02")), "refusal_to_perform", []zhixing.Citation{citeI("CPL-2007", 102, 1, 6), citeP("CONS-2010", 11, 1)}},
		{"DISC-29 told in 2014", AssessMedia(zhixing.No, ExOfficio, onDayOf("2014-03-03")).Findings, "told", []zhixing.Citation{cite("CPL-2012", 255)}},
		{"DISC-29 told today", AssessMedia(zhixing.No, ExOfficio, onDayOf("2026-03-02")).Findings, "told", []zhixing.Citation{cite("CPL-2023", 266), cite("CPL-INT-2022", 516)}},
		{"DISC-20 a unit that let him", AssistBreach(zhixing.Yes, onDayOf("2026-03-02")), "unit_fine", []zhixing.Citation{citeP("CPL-2023", 117, 1), citeI("CPL-INT-2022", 192, 0, 1), citeP("CONS-2015", 11, 2)}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if d := cmp.Diff(c.want, sources(c.list, c.code)); d != "" {
				t.Error(d)
			}
		})
	}
	for received, want := range map[string]zhixing.Citation{"2016-03-02": cite("OBJ-2015", 9), "2026-03-02": cite("OBJ-2020", 9)} {
		if d, err := ExitReconsideration(onDayOf(received), Options{}); err != nil || d.Cite != want {
			t.Errorf("DISC-28 %s: %v %v", received, d.Cite, err)
		}
	}
	for changed, want := range map[string]zhixing.Citation{"2016-03-02": cite("ENF-PROC-2008", 33), "2018-03-02": cite("INV-2017", 7), "2026-03-02": cite("INV-2020", 7)} {
		if d, err := SupplementDeadline(onDayOf(changed), Options{}); err != nil || d.Cite != want {
			t.Errorf("DISC-52 %s: %v %v", changed, d.Cite, err)
		}
	}
	for code, want := range map[IntegrityCode]zhixing.Citation{LI2: citeI("LEAD-2015", 8, 0, 2), SI4: citeI("STAFF-2015", 9, 0, 4), CR6: citeI("CONTACT-2015", 5, 0, 6)} {
		if got := sourceOf(code).cite; got != want {
			t.Errorf("%v: %v", code, got)
		}
	}
}

// TestSourcesOfADeletion: the item of the ground, the article that gives the days
// (DISC-08, 11, 13).
func TestSourcesOfADeletion(t *testing.T) {
	for _, c := range []struct {
		ground zhixing.DeletionGround
		on     string
		want   zhixing.Citation
	}{
		{zhixing.DeletedPerformed, "2016-03-02", citeI("LIST-2013", 7, 0, 1)},
		{zhixing.DeletedSettlementPerformed, "2016-03-02", citeI("LIST-2013", 7, 0, 2)},
		{zhixing.DeletedConcluded, "2016-03-02", citeI("LIST-2013", 7, 0, 3)},
		{zhixing.DeletedRefused, "2016-03-02", cite("LIST-2013", 7)},
		{zhixing.DeletedPerformed, "2026-03-02", citeI("LIST-2017", 10, 1, 1)},
		{zhixing.DeletedCreditorRequest, "2026-03-02", citeI("LIST-2017", 10, 1, 3)},
		{zhixing.DeletedConcluded, "2026-03-02", citeI("LIST-2017", 10, 1, 7)},
		{zhixing.DeletedTermExpired, "2026-03-02", citeP("LIST-2017", 10, 2)},
		{zhixing.DeletedEarly, "2018-03-02", cite("LIST-2017", 10)},
		{zhixing.DeletedEarly, "2026-03-02", cite("KIND-2019", 19)},
	} {
		if got := deletionLaw(c.ground, onDayOf(c.on)); got != c.want {
			t.Errorf("DISC-11 %v on %s: %v", c.ground, c.on, got)
		}
	}
	a, err := AssessDeletion(DeletionFacts{Circumstance: zhixing.CircumstanceAbleButRefuses, Decided: onDayOf("2025-03-14"), Ground: zhixing.DeletedRefused, On: onDayOf("2026-03-02")}, Options{})
	if err != nil || a.Due.Cite != citeI("LIST-2017", 10, 1, 6) || a.Findings[0].Cites[0] != a.Due.Cite {
		t.Errorf("DISC-11: %v %v", a.Due.Cite, err)
	}
	term, err := ListingTerm(zhixing.CircumstanceEvades, onDayOf("2025-03-14"), zhixing.Date{}, 0, Options{})
	if err != nil || term.Deletable.Cite != citeP("LIST-2017", 10, 2) {
		t.Errorf("DISC-07: %v %v", term.Deletable.Cite, err)
	}
}

// TestLeaveAfterABreach: who broke a promise gets no other release for a journey; what
// article 3 and article 8 give him stays (DISC-17, 18).
func TestLeaveAfterABreach(t *testing.T) {
	leave := Permit{ID: "P", Items: Items(ItemTransport), From: onDayOf("2026-11-20"), To: onDayOf("2026-12-20"), Applied: zhixing.Yes, ApprovedBy: "court", President: zhixing.Yes, Evidence: zhixing.Yes, Promise: zhixing.Yes, OwnMoney: zhixing.Yes}
	journey := leave
	journey.Urgent = Examination
	for _, c := range []struct {
		name string
		r    PermitRequest
		want Duty
		law  zhixing.Citation
	}{
		{"a journey", PermitRequest{Permit: journey, Breach: zhixing.Yes}, MustNot, citeI("KIND-2019", 17, 0, 3)},
		{"a need", PermitRequest{Permit: Permit{ID: "P", Items: leave.Items, From: leave.From, To: leave.To, Applied: zhixing.Yes, ApprovedBy: "court"}, Need: zhixing.Yes, Breach: zhixing.Yes}, May, cite("CONS-2015", 8)},
		{"private consumption", PermitRequest{Permit: leave, Capacity: Principal, Private: zhixing.Yes, Shown: zhixing.Yes, Breach: zhixing.Yes}, Must, citeP("CONS-2015", 3, 2)},
	} {
		t.Run("DISC-18 "+c.name, func(t *testing.T) {
			a, err := AssessPermit(c.r, Options{})
			if err != nil || a.Duty != c.want {
				t.Error(a.Duty, err)
			}
			rec := Record{Holds: []Hold{{ID: "H", Measure: zhixing.MeasureConsumptionOrder, Capacity: CapacitySelf, From: onDayOf("2026-01-05")}}, Permits: []Permit{c.r.Permit}}
			v, err := Check(rec, Act{Behaviour: Flight, Bought: onDayOf("2026-11-25")}, Options{})
			if err != nil || v.Result != AllowedByPermit {
				t.Fatal(v.Result, err)
			}
			if d := cmp.Diff([]zhixing.Citation{c.law}, sources(v.Findings(), "permit")); d != "" {
				t.Error(d)
			}
		})
	}
}
