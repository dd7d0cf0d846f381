package discipline_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/discipline"
)

// lacks reports an error that does not name the field.
func lacks(t *testing.T, err error, field string) {
	t.Helper()
	if err == nil || !strings.Contains(err.Error(), field) {
		t.Errorf("want an error of %s, got %v", field, err)
	}
}

func codes(list []zhixing.Finding, s zhixing.Status) []string {
	var out []string
	for _, f := range list {
		if f.Status == s {
			out = append(out, f.Code)
		}
	}
	return out
}

func TestRemedyDeadlines(t *testing.T) {
	type end = func(zhixing.Date, discipline.Options) (zhixing.Deadline, error)
	for _, x := range []struct {
		name     string
		end      end
		from     string
		o        discipline.Options
		want     string
		tooEarly string // an error, if not empty
	}{
		{"DISC-26 E12 three days, rolled", discipline.SanctionReconsideration, "2026-11-18", discipline.Options{}, "2026-11-23", ""},
		{"DISC-26 E12 five days, rolled", discipline.SanctionReview, "2026-11-23", discipline.Options{}, "2026-11-30", ""},
		{"DISC-26 E12 five days, liberty", discipline.SanctionReview, "2026-11-23", discipline.Options{Liberty: discipline.NoRollForLiberty}, "2026-11-28", ""},
		{"DISC-26 in writing after word of mouth", discipline.SanctionCancelWritten, "2026-11-16", discipline.Options{}, "2026-11-19", ""},
		{"DISC-28 E13 ten days", discipline.ExitReconsideration, "2026-11-16", discipline.Options{}, "2026-11-26", "2015-05-04"},
		{"DISC-28 E13 fifteen days", discipline.ExitReview, "2026-11-26", discipline.Options{}, "2026-12-11", "2015-05-04"},
		{"DISC-13 review", discipline.ReviewDeadline, "2026-11-05", discipline.Options{}, "2026-11-20", "2017-04-30"},
		{"DISC-13 reconsideration", discipline.ReconsiderationDeadline, "2026-11-20", discipline.Options{}, "2026-11-30", "2017-04-30"},
		{"DISC-13 decision", discipline.ReconsiderationDecision, "2026-11-30", discipline.Options{}, "2026-12-15", "2017-04-30"},
		{"DISC-06 fifteen days", discipline.DecisionDeadline, "2026-11-06", discipline.Options{}, "2026-11-23", "2017-04-30"},
		{"DISC-11 deletion", discipline.DeletionDeadline, "2026-11-12", discipline.Options{}, "2026-11-17", "2017-04-30"},
		{"DISC-11 deletion, days of the user", discipline.DeletionDeadline, "2026-11-12", discipline.Options{DeletionDays: 1}, "2026-11-13", ""},
		{"DISC-19 lifting", discipline.LiftDeadline, "2026-11-12", discipline.Options{}, "2026-11-17", "2021-12-05"},
		{"DISC-19 lifting before CTRL-2021, days of the user", discipline.LiftDeadline, "2018-11-12", discipline.Options{LiftDays: 5}, "2018-11-19", ""},
		{"DISC-47 two months", discipline.CompensationDecision, "2026-09-15", discipline.Options{}, "2026-11-16", ""},
		{"DISC-47 service", discipline.CompensationService, "2026-11-16", discipline.Options{}, "2026-11-26", ""},
		{"DISC-47 committee", discipline.CommitteeClaim, "2026-10-19", discipline.Options{}, "2026-11-18", ""},
	} {
		t.Run(x.name, func(t *testing.T) {
			d, err := x.end(day(x.from), x.o)
			if err != nil || d.End != day(x.want) {
				t.Errorf("%v, %v; want %s", d.End, err, x.want)
			}
			if x.tooEarly != "" {
				if _, err := x.end(day(x.tooEarly), discipline.Options{}); err == nil {
					t.Error("no such term on", x.tooEarly)
				}
			}
		})
	}
}

func TestAssessDeletion(t *testing.T) {
	y, n := zhixing.Yes, zhixing.No
	c1, c4 := zhixing.CircumstanceAbleButRefuses, zhixing.CircumstanceViolatesPropertyReport
	two := &zhixing.TwoEmptyInquiries{Terminated: day("2025-06-02"), Inquiries: []zhixing.Date{day("2025-12-02"), day("2026-06-02")}, ValidLeadGiven: n}
	for _, x := range []struct {
		name string
		f    discipline.DeletionFacts
		duty discipline.Duty
		due  string
	}{
		{"DISC-11 performed", discipline.DeletionFacts{Circumstance: c1, Ground: zhixing.DeletedPerformed, Performed: y}, discipline.Must, "2026-11-17"},
		{"DISC-11 performed in part", discipline.DeletionFacts{Circumstance: c1, Ground: zhixing.DeletedPerformed, Performed: n}, discipline.MustNot, ""},
		{"DISC-11 performance unknown", discipline.DeletionFacts{Circumstance: c1, Ground: zhixing.DeletedPerformed}, discipline.DutyUnknown, ""},
		{"DISC-11 performed within a term", discipline.DeletionFacts{Circumstance: c4, Ground: zhixing.DeletedPerformed, Performed: y}, discipline.MustNot, ""},
		{"DISC-08 early, in full by himself", discipline.DeletionFacts{Circumstance: c4, Ground: zhixing.DeletedEarly, FullVoluntary: y}, discipline.ShouldAsARule, "2026-11-17"},
		{"DISC-08 early, corrected", discipline.DeletionFacts{Circumstance: c4, Ground: zhixing.DeletedEarly, Corrected: y}, discipline.May, "2026-11-17"},
		{"DISC-11 creditor asks, court silent", discipline.DeletionFacts{Circumstance: c1, Ground: zhixing.DeletedCreditorRequest, Written: y}, discipline.DutyUnknown, ""},
		{"DISC-11 creditor asks, court agrees", discipline.DeletionFacts{Circumstance: c1, Ground: zhixing.DeletedCreditorRequest, Written: y, CourtAgrees: y}, discipline.Must, "2026-11-17"},
		{"DISC-11 two empty inquiries", discipline.DeletionFacts{Circumstance: c1, Ground: zhixing.DeletedTwoEmptyInquiries, Inquiries: two}, discipline.Must, "2026-11-17"},
		{"DISC-11 inquiries unknown", discipline.DeletionFacts{Circumstance: c1, Ground: zhixing.DeletedTwoEmptyInquiries}, discipline.DutyUnknown, ""},
		{"DISC-11 suspension unknown", discipline.DeletionFacts{Circumstance: c1, Ground: zhixing.DeletedSuspended}, discipline.DutyUnknown, ""},
		{"DISC-11 suspended for a retrial", discipline.DeletionFacts{Circumstance: c1, Ground: zhixing.DeletedSuspended, Suspension: zhixing.SuspendRetrial}, discipline.Must, "2026-11-17"},
		{"DISC-11 term not over", discipline.DeletionFacts{Circumstance: c4, Ground: zhixing.DeletedTermExpired}, discipline.MustNot, ""},
	} {
		t.Run(x.name, func(t *testing.T) {
			x.f.Decided, x.f.On = day("2025-03-14"), day("2026-11-12")
			a, err := discipline.AssessDeletion(x.f, discipline.Options{})
			if err != nil || a.Duty != x.duty || x.due != "" && a.Due.End != day(x.due) || x.due == "" && !a.Due.End.IsZero() {
				t.Errorf("%v due %v, %v", a.Duty, a.Due.End, err)
			}
			if a.Duty == discipline.DutyUnknown && len(a.Missing()) != 1 {
				t.Errorf("missing %v", a.Missing())
			}
			if bar := a.Reapply; (x.f.Ground == zhixing.DeletedCreditorRequest && a.Duty == discipline.Must) != (bar == day("2027-05-12")) {
				t.Errorf("reapply barred until %v", bar)
			}
			if stays := slices.Contains(codes(a.Findings, zhixing.Met), "restriction_stays"); stays != (x.f.Ground == zhixing.DeletedTwoEmptyInquiries && a.Duty == discipline.Must) {
				t.Error("restriction stays:", stays)
			}
		})
	}
	t.Run("DISC-11 bad facts", func(t *testing.T) {
		_, err := discipline.AssessDeletion(discipline.DeletionFacts{Circumstance: c1, Decided: day("2025-03-14"), On: day("2025-03-13")}, discipline.Options{})
		lacks(t, err, "ground")
		lacks(t, err, "on: ")
	})
}

func TestPermits(t *testing.T) {
	y, n := zhixing.Yes, zhixing.No
	urgent := discipline.Permit{ID: "P", Items: discipline.Items(discipline.ItemTransport), From: day("2026-11-20"), To: day("2026-12-20"), ApprovedBy: "president", President: y, Evidence: y, Promise: y, Urgent: discipline.RelativeFuneral, Relation: discipline.Parent}
	t.Run("DISC-18 what an urgent journey asks", func(t *testing.T) {
		if err := urgent.Check(discipline.Options{}); err != nil {
			t.Fatal(err)
		}
		for field, change := range map[string]func(*discipline.Permit){
			"items":       func(p *discipline.Permit) { p.Items = discipline.Items(discipline.ItemTravel) },
			"to: ":        func(p *discipline.Permit) { p.To = day("2026-12-21") },
			"approved_by": func(p *discipline.Permit) { p.ApprovedBy = "" },
			"president":   func(p *discipline.Permit) { p.President = n },
			"evidence":    func(p *discipline.Permit) { p.Evidence = zhixing.Unknown },
			"promise":     func(p *discipline.Permit) { p.Promise = n },
			"relation":    func(p *discipline.Permit) { p.Relation = discipline.OtherRelation },
			"from: ":      func(p *discipline.Permit) { p.From, p.To = day("2020-01-01"), day("2020-01-10") },
			"urgent":      func(p *discipline.Permit) { p.Urgent = 99 },
		} {
			p := urgent
			change(&p)
			lacks(t, p.Check(discipline.Options{}), field)
		}
		p := urgent
		p.To = day("2027-01-20")
		if err := p.Check(discipline.Options{UrgentTripMonths: 2}); err != nil {
			t.Error("two months by the user's number:", err)
		}
		p.Items, p.From = 0, zhixing.Date{}
		lacks(t, p.Check(discipline.Options{}), "items")
	})
	t.Run("DISC-17 DISC-18 must, may, must not", func(t *testing.T) {
		private := discipline.Permit{From: day("2026-11-20"), OwnMoney: y}
		for _, x := range []struct {
			r    discipline.PermitRequest
			want discipline.Duty
		}{
			{discipline.PermitRequest{Permit: private, Capacity: discipline.ActualController, Private: y, Shown: y}, discipline.Must},
			{discipline.PermitRequest{Permit: private, Capacity: discipline.ActualController, Private: y}, discipline.DutyUnknown},
			{discipline.PermitRequest{Permit: private, Capacity: discipline.CapacitySelf, Private: y, Shown: y}, discipline.MustNot},
			{discipline.PermitRequest{Permit: discipline.Permit{From: day("2026-11-20"), Applied: y}, Need: y}, discipline.May},
			{discipline.PermitRequest{Permit: discipline.Permit{From: day("2026-11-20"), Applied: n}, Need: y}, discipline.MustNot},
			{discipline.PermitRequest{Permit: urgent}, discipline.May},
			{discipline.PermitRequest{Permit: urgent, Breach: y}, discipline.MustNot},
		} {
			if a, err := discipline.AssessPermit(x.r, discipline.Options{}); err != nil || a.Duty != x.want {
				t.Errorf("%+v: %v, %v", x.r, a.Duty, err)
			}
		}
		_, err := discipline.AssessPermit(discipline.PermitRequest{Permit: discipline.Permit{From: day("2010-09-30")}}, discipline.Options{})
		lacks(t, err, "permit.from")
		bad := urgent
		bad.Promise = n
		_, err = discipline.AssessPermit(discipline.PermitRequest{Permit: bad}, discipline.Options{})
		lacks(t, err, "permit.promise")
	})
	t.Run("DISC-18 items travel as words", func(t *testing.T) {
		b, err := json.Marshal(discipline.Items(discipline.ItemEMUAndOther, discipline.ItemTransport, 0, 99))
		if err != nil || string(b) != `["i1_transport","i9_emu_and_other"]` {
			t.Fatal(string(b), err)
		}
		var s discipline.ItemSet
		if err := json.Unmarshal(b, &s); err != nil || !s.Has(discipline.ItemTransport) || s.Has(discipline.ItemVenue) {
			t.Error(s, err)
		}
		for _, bad := range []string{`"i1_transport"`, `["i1_transport","i1_transport"]`, `["i0"]`, `[1]`, `{}`} {
			if err := json.Unmarshal([]byte(bad), &s); err == nil {
				t.Error("reads", bad)
			}
		}
	})
}

func TestListingDefects(t *testing.T) {
	facts := able(zhixing.CircumstanceViolatesPropertyReport)
	life := func(t *testing.T, on string, served, reasons, order zhixing.Tri) discipline.Listing {
		t.Helper()
		l, err := discipline.ReplayListing("L1", "d", zhixing.CaseKey{}, []discipline.Event{
			ev("w", on, discipline.EventWarned, discipline.RoleCourt, nil),
			ev("a", on, discipline.EventApplied, discipline.RoleCreditor, func(e *discipline.Event) { e.Facts = &facts }),
			ev("d", on, discipline.EventDecided, discipline.RoleCourt, func(e *discipline.Event) {
				e.Facts, e.Circumstance, e.President, e.ReasonsStated, e.Served = &facts, zhixing.CircumstanceViolatesPropertyReport, zhixing.Yes, reasons, served
			}),
			ev("p", on, discipline.EventPublished, discipline.RoleCourt, func(e *discipline.Event) { e.OrderInForce = order }),
		}, discipline.Options{})
		if err != nil {
			t.Fatal(err)
		}
		return l
	}
	n := zhixing.No
	t.Run("DISC-06 DISC-14 DISC-15 not served, no reasons, no order", func(t *testing.T) {
		l := life(t, "2024-03-15", n, n, n)
		var got []string
		for _, f := range l.Defects(day("2024-03-20")) {
			got = append(got, f.Code+" "+string(f.Cites[0].Instrument))
		}
		want := []string{"reasons_and_term_stated LIST-2017", "signed_and_served LIST-2017", "consumption_order_exists CONS-2015", "contents LIST-2017"}
		if d := cmp.Diff(want, got); d != "" {
			t.Error(d)
		}
		if l.ID() != "L1" || l.Debtor() != "d" || l.ObjectionStage(day("2024-03-20")) != discipline.ObjectionNone {
			t.Error(l.ID(), l.Debtor())
		}
		var kinds []discipline.EventKind
		for _, o := range l.Allowed(discipline.RoleDebtor, day("2024-03-20")) {
			kinds = append(kinds, o.Kind)
		}
		if d := cmp.Diff([]discipline.EventKind{discipline.EventCorrectionRequested}, kinds); d != "" {
			t.Error("a debtor may ask for correction only:", d)
		}
		var extend *discipline.Option
		for _, o := range l.Allowed(discipline.RoleCourt, day("2024-03-20")) {
			if o.Kind == discipline.EventExtended {
				extend = &o
			}
		}
		if extend == nil || len(extend.Needs) != 3 || extend.Rule != "DISC-07" {
			t.Error("an extension has three needs:", extend)
		}
		if d := l.Defects(day("2026-03-19")); d[len(d)-1].Code != "deletion_overdue" || l.InForce(day("2026-03-19")) || !l.InForce(day("2026-03-18")) {
			t.Error("overdue from 2026-03-19 only")
		}
	})
	t.Run("DISC-06 DISC-15 an entry of 2014 asks for service only", func(t *testing.T) {
		var got []string
		for _, f := range life(t, "2014-03-14", n, n, n).Defects(day("2014-03-20")) {
			got = append(got, f.Code+" "+string(f.Cites[0].Instrument))
		}
		if d := cmp.Diff([]string{"signed_and_served LIST-2013", "contents LIST-2013"}, got); d != "" {
			t.Error(d)
		}
	})
	t.Run("DISC-07 an extension at the listing needs its ground", func(t *testing.T) {
		_, err := discipline.ReplayListing("L1", "d", zhixing.CaseKey{}, []discipline.Event{
			ev("w", "2024-03-15", discipline.EventWarned, discipline.RoleCourt, nil),
			ev("m", "2024-03-15", discipline.EventMoved, discipline.RoleCourt, func(e *discipline.Event) { e.Facts = &facts }),
			ev("d", "2024-03-15", discipline.EventDecided, discipline.RoleCourt, func(e *discipline.Event) {
				e.Facts, e.Circumstance, e.President, e.Extension = &facts, zhixing.CircumstanceViolatesPropertyReport, zhixing.Yes, 2
			}),
		}, discipline.Options{})
		lacks(t, err, "ground of extension")
	})
	t.Run("DISC-06 decided after the fifteen days", func(t *testing.T) {
		l, err := discipline.ReplayListing("L1", "d", zhixing.CaseKey{}, []discipline.Event{
			ev("w", "2026-11-02", discipline.EventWarned, discipline.RoleCourt, nil),
			ev("a", "2026-11-02", discipline.EventApplied, discipline.RoleCreditor, func(e *discipline.Event) { e.Facts = &facts }),
			ev("d", "2026-11-18", discipline.EventDecided, discipline.RoleCourt, func(e *discipline.Event) {
				e.Facts, e.Circumstance, e.President, e.ReasonsStated, e.Served = &facts, zhixing.CircumstanceViolatesPropertyReport, zhixing.Yes, zhixing.Yes, zhixing.Yes
			}),
		}, discipline.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if d := l.Defects(day("2026-11-18")); len(d) != 1 || d[0].Code != "decided_late" {
			t.Error(d)
		}
	})
}

func TestDisciplineState(t *testing.T) {
	t.Run("DISC-15 DISC-22 DISC-30 the fact for the case file", func(t *testing.T) {
		minor := able(zhixing.CircumstanceEvades)
		minor.Born = day("2010-01-01")
		a, err := discipline.AssessListing(minor, day("2026-11-02"), discipline.Options{})
		if err != nil {
			t.Fatal(err)
		}
		f := discipline.DisciplineFacts{
			Debtor: "d", Assessment: &a, ReasonRecorded: zhixing.Yes, ReferredOn: day("2026-11-10"),
			Orders:      []discipline.Hold{{Measure: zhixing.MeasureConsumptionOrder, From: day("2026-11-05")}, {Measure: zhixing.MeasureConsumptionOrder, From: day("2026-11-03")}},
			Listings:    []discipline.Listing{published(t, zhixing.CircumstanceAbleButRefuses, "2026-11-02", 0, discipline.Options{})},
			Sanctions:   []discipline.Sanction{{On: day("2026-11-09"), Days: 10, Fine: zhixing.GiveMoney(yuan(5000))}, {On: day("2026-11-12"), Days: 5}},
			Indications: []discipline.Indication{{State: zhixing.Undetermined}, {State: zhixing.Met, ByActDay: true}},
		}
		s := f.State(day("2026-11-11"))
		var measures []zhixing.Measure
		for _, x := range s.Sanctions {
			measures = append(measures, x.Measure)
		}
		want := []zhixing.Measure{zhixing.MeasureFine, zhixing.MeasureDetention, zhixing.MeasureCriminalReferral}
		if s.ConsumptionOn != day("2026-11-03") || s.ListingQualified != zhixing.No || s.NotListedReason != zhixing.BarMinor || s.Listing != zhixing.ListingPublished || s.CriminalIndicated != zhixing.Yes || s.CriminalStep != zhixing.Yes || !slices.Equal(measures, want) {
			t.Errorf("%+v", s)
		}
		if s = f.State(day("2026-11-08")); len(s.Sanctions) != 0 || s.CriminalStep != zhixing.No {
			t.Errorf("what comes later does not count: %+v", s.Sanctions)
		}
	})
	t.Run("DISC-11 grounds from other facts", func(t *testing.T) {
		on := day("2026-11-10")
		if g, holds := discipline.GroundFromPerformance(zhixing.PerformanceState{AsOf: on}); g != zhixing.DeletedPerformed || holds != zhixing.Unknown {
			t.Error("nothing is known:", g, holds)
		}
		if g, holds := discipline.GroundFromPerformance(zhixing.PerformanceState{AsOf: on, PerformedOn: on, How: zhixing.PerformanceSettlement}); g != zhixing.DeletedSettlementPerformed || holds != zhixing.Yes {
			t.Error("settlement performed:", g, holds)
		}
		if _, holds := discipline.GroundFromPerformance(zhixing.PerformanceState{AsOf: on, Outstanding: zhixing.GiveMoney(yuan(1))}); holds != zhixing.No {
			t.Error("one yuan is left:", holds)
		}
		if x := discipline.AddedDebtor(zhixing.PartyChanged{}, on); x != zhixing.Unknown {
			t.Error(x)
		}
		for at, want := range map[string]zhixing.Tri{"2026-11-09": zhixing.No, "2026-11-10": zhixing.Yes} {
			if x := discipline.AddedDebtor(zhixing.PartyChanged{NewDebtor: "g", RuledOn: on}, day(at)); x != want {
				t.Error(at, x)
			}
		}
		if x := discipline.AddedDebtor(zhixing.PartyChanged{NewDebtor: "g", EffectOn: on, Contested: zhixing.Yes}, on); x != zhixing.No {
			t.Error("contested:", x)
		}
	})
}
