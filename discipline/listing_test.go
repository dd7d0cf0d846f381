package discipline_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/discipline"
)

func day(s string) zhixing.Date { return zhixing.MustDate(s) }

// able is an adult natural person who is able and refuses, without any bar.
func able(c zhixing.ListingCircumstance) discipline.Candidate {
	return discipline.Candidate{
		Debtor: "d", Kind: discipline.Individual, Capacity: discipline.CapacitySelf, Born: day("1980-05-01"),
		Effective: zhixing.Yes, Performed: zhixing.No, Able: zhixing.Yes, OrderInForce: zhixing.Yes,
		Conducts: []discipline.Conduct{{Circumstance: c, Present: zhixing.Yes}},
		Security: zhixing.No, LaterInOrder: zhixing.No, NotRefusing: zhixing.No, CreditorWaits: zhixing.No, CampusLoan: zhixing.No,
		SeizedValue: zhixing.GiveMoney(zhixing.Fen(0)), Outstanding: zhixing.GiveMoney(zhixing.Fen(100)),
		NoticeWarned: zhixing.Yes, Initiative: discipline.ExOfficio,
	}
}

func TestAssessListing(t *testing.T) {
	type c = discipline.Candidate
	c1, c4, c6 := zhixing.CircumstanceAbleButRefuses, zhixing.CircumstanceViolatesPropertyReport, zhixing.CircumstanceRefusesSettlement
	for _, x := range []struct {
		name string
		on   string
		of   zhixing.ListingCircumstance
		set  func(*c)
		want discipline.Duty
	}{
		{"DISC-01 able and refusing", "2024-03-15", c1, func(f *c) {}, discipline.Must},
		{"DISC-01 inability is no ground", "2024-03-15", c1, func(f *c) { f.Able = zhixing.No }, discipline.MustNot},
		{"DISC-01 items 2 to 6 need no ability since 2017-05-01", "2017-05-01", c4, func(f *c) { f.Able = zhixing.No }, discipline.Must},
		{"DISC-01 ability was general until 2017-04-30", "2017-04-30", c4, func(f *c) { f.Able = zhixing.No }, discipline.MustNot},
		{"DISC-01 ability not given is unknown", "2024-03-15", c1, func(f *c) { f.Able = zhixing.Unknown }, discipline.DutyUnknown},
		{"DISC-01 item 5 needs an order in force", "2024-03-15", zhixing.CircumstanceViolatesConsumptionOrder, func(f *c) { f.OrderInForce = zhixing.No }, discipline.MustNot},
		{"DISC-01 performed", "2024-03-15", c4, func(f *c) { f.Performed = zhixing.Yes }, discipline.MustNot},
		{"DISC-02 security stops item 1", "2024-03-15", c1, func(f *c) { f.Security = zhixing.Yes }, discipline.MustNot},
		{"DISC-02 security does not stop item 4", "2024-03-15", c4, func(f *c) { f.Security = zhixing.Yes }, discipline.Must},
		{"DISC-02 seized property that just suffices", "2018-03-15", c1, func(f *c) { f.SeizedValue = f.Outstanding }, discipline.MustNot},
		{"DISC-02 later in order", "2024-03-15", c1, func(f *c) { f.LaterInOrder = zhixing.Yes }, discipline.MustNot},
		{"DISC-02 a bar not given is unknown", "2024-03-15", c1, func(f *c) { f.NotRefusing = zhixing.Unknown }, discipline.DutyUnknown},
		{"DISC-02 no bars before 2017-05-01", "2017-04-30", c1, func(f *c) { f.Security = zhixing.Yes }, discipline.Must},
		{"DISC-03 a day short of eighteen", "2024-03-15", c4, func(f *c) { f.Born = day("2006-03-16") }, discipline.MustNot},
		{"DISC-03 eighteen today", "2024-03-15", c4, func(f *c) { f.Born = day("2006-03-15") }, discipline.Must},
		{"DISC-03 age not given", "2024-03-15", c4, func(f *c) { f.Born = zhixing.Date{} }, discipline.DutyUnknown},
		{"DISC-04 officer of a unit", "2024-03-15", c4, func(f *c) { f.Capacity, f.OwnDebtor = discipline.LegalRepresentative, zhixing.No }, discipline.MustNot},
		{"DISC-04 officer who is himself a guarantor", "2024-03-15", c4, func(f *c) { f.Capacity, f.OwnDebtor = discipline.LegalRepresentative, zhixing.Yes }, discipline.Must},
		{"DISC-04 campus loan", "2024-03-15", c4, func(f *c) { f.CampusLoan = zhixing.Yes }, discipline.GenerallyNot},
		{"DISC-04 campus loan overridden with a reason", "2024-03-15", c4, func(f *c) {
			f.CampusLoan, f.Overriding = zhixing.Yes, zhixing.Text{ZH: "另有财产", EN: "has property"}
		}, discipline.Must},
		{"DISC-04 minor student must not", "2024-03-15", c4, func(f *c) { f.CampusLoan, f.Born = zhixing.Yes, day("2010-01-01") }, discipline.MustNot},
		{"DISC-10 creditor waits, circumstance 6", "2020-01-02", c6, func(f *c) { f.CreditorWaits = zhixing.Yes }, discipline.MustNot},
		{"DISC-10 not before 2020-01-02", "2020-01-01", c6, func(f *c) { f.CreditorWaits = zhixing.Yes }, discipline.Must},
		{"DISC-10 not for circumstance 4", "2024-01-02", c4, func(f *c) { f.CreditorWaits = zhixing.Yes }, discipline.Must},
		{"DISC-12 creditor inside six months", "2026-08-31", c4, func(f *c) {
			f.Initiative, f.AppliedOn, f.LastRequest, f.SameCase = discipline.OnApplication, day("2026-08-31"), day("2026-03-02"), zhixing.Yes
		}, discipline.MustNot},
		{"DISC-12 last day of the bar", "2026-09-02", c4, func(f *c) {
			f.Initiative, f.LastRequest, f.SameCase = discipline.OnApplication, day("2026-03-02"), zhixing.Yes
		}, discipline.MustNot},
		{"DISC-12 day after the bar", "2026-09-03", c4, func(f *c) {
			f.Initiative, f.LastRequest, f.SameCase = discipline.OnApplication, day("2026-03-02"), zhixing.Yes
		}, discipline.Must},
		{"DISC-12 the court is not bound", "2026-08-31", c4, func(f *c) { f.LastRequest, f.SameCase = day("2026-03-02"), zhixing.Yes }, discipline.Must},
		{"DISC-12 other case", "2026-08-31", c4, func(f *c) {
			f.Initiative, f.LastRequest, f.SameCase = discipline.OnApplication, day("2026-03-02"), zhixing.No
		}, discipline.Must},
	} {
		t.Run(x.name, func(t *testing.T) {
			f := able(x.of)
			x.set(&f)
			a, err := discipline.AssessListing(f, day(x.on), discipline.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if a.Duty != x.want {
				for _, g := range a.Findings {
					t.Log(g.Text(zhixing.EN))
				}
				t.Errorf("%s, want %s", a.Duty, x.want)
			}
			if a.Duty == discipline.DutyUnknown && len(a.Missing()) == 0 {
				t.Error("unknown without naming what is missing")
			}
		})
	}
	t.Run("DISC-12 BarScope any creditor of the court", func(t *testing.T) {
		f := able(c4)
		f.Initiative, f.LastRequest, f.SameCase, f.SameCourt = discipline.OnApplication, day("2026-03-02"), zhixing.No, zhixing.Yes
		a, err := discipline.AssessListing(f, day("2026-08-31"), discipline.Options{BarScope: discipline.BarSameCourt})
		if err != nil || a.Duty != discipline.MustNot {
			t.Errorf("%v %v", a.Duty, err)
		}
	})
	t.Run("DISC-05 notice without warning is a defect, not a bar", func(t *testing.T) {
		f := able(c4)
		f.NoticeWarned = zhixing.No
		a, _ := discipline.AssessListing(f, day("2024-03-15"), discipline.Options{})
		seen := false
		for _, g := range a.Findings {
			seen = seen || g.Code == "procedure_defect" && g.Severity == zhixing.Breach
		}
		if !seen || a.Duty != discipline.Must {
			t.Errorf("defect %v, duty %s", seen, a.Duty)
		}
	})
	t.Run("DISC-01 no list before 2013-10-01", func(t *testing.T) {
		if _, err := discipline.AssessListing(able(c4), day("2013-09-30"), discipline.Options{}); err == nil {
			t.Error("accepted")
		}
	})
	t.Run("DISC-01 item numbers by edition", func(t *testing.T) {
		for on, want := range map[string][]uint8{"2017-04-30": {6, 1, 2, 3, 4, 5}, "2017-05-01": {1, 2, 3, 4, 5, 6}} {
			for i, w := range want {
				k := zhixing.ListingCircumstance(i + 1)
				got, _, err := discipline.CircumstanceItem(k, day(on))
				back, err2 := discipline.CircumstanceOf(w, day(on))
				if err != nil || err2 != nil || got != w || back != k {
					t.Errorf("%s %s: item %d, want %d; back %s", on, k, got, w, back)
				}
			}
		}
	})
}

func ev(id, on string, k discipline.EventKind, by discipline.Role, set func(*discipline.Event)) discipline.Event {
	e := discipline.Event{EventMeta: zhixing.EventMeta{ID: zhixing.EventID(id), On: day(on)}, Kind: k, By: by}
	if set != nil {
		set(&e)
	}
	return e
}

// published is a listing on a circumstance, decided and published on the day.
func published(t testing.TB, c zhixing.ListingCircumstance, on string, ext uint8, o discipline.Options) discipline.Listing {
	t.Helper()
	facts := able(c)
	l, err := discipline.ReplayListing("L1", "d", zhixing.CaseKey{}, []discipline.Event{
		ev("w", on, discipline.EventWarned, discipline.RoleCourt, nil),
		ev("m", on, discipline.EventMoved, discipline.RoleCourt, func(e *discipline.Event) { e.Facts = &facts }),
		ev("d", on, discipline.EventDecided, discipline.RoleCourt, func(e *discipline.Event) {
			e.Facts, e.Circumstance, e.President, e.ReasonsStated, e.Served, e.Extension, e.SeriousViolence = &facts, c, zhixing.Yes, zhixing.Yes, zhixing.Yes, ext, zhixing.Yes
		}),
		ev("p", on, discipline.EventPublished, discipline.RoleCourt, func(e *discipline.Event) { e.OrderInForce = zhixing.Yes }),
	}, o)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func apply(t *testing.T, l discipline.Listing, e discipline.Event) discipline.Listing {
	t.Helper()
	next, err := l.Apply(e)
	if err != nil {
		t.Fatal(err)
	}
	return next
}

func TestListingLife(t *testing.T) {
	o := discipline.Options{}
	t.Run("DISC-07 DISC-11 E1 term, due, overdue", func(t *testing.T) {
		l := published(t, zhixing.CircumstanceViolatesPropertyReport, "2024-03-15", 0, o)
		for on, want := range map[string]zhixing.ListingState{
			"2024-03-14": zhixing.ListingNone, "2024-03-15": zhixing.ListingPublished, "2026-03-15": zhixing.ListingPublished, "2026-03-16": zhixing.ListingExpired, "2027-01-01": zhixing.ListingExpired,
		} {
			if got := l.State(day(on)); got != want {
				t.Errorf("%s: %s, want %s", on, got, want)
			}
		}
		if d, ok := l.DeletionDue(day("2026-03-16")); !ok || d.End != day("2026-03-18") {
			t.Errorf("due %v %v", d.End, ok)
		}
		if !l.InForce(day("2026-03-18")) || l.InForce(day("2026-03-19")) || l.Overdue(day("2026-03-18")) || !l.Overdue(day("2026-03-19")) {
			t.Error("in force or overdue on the wrong day")
		}
		_, err := l.Apply(ev("g", "2026-03-01", discipline.EventGroundArisen, discipline.RoleCourt, func(e *discipline.Event) {
			e.Ground, e.Performed = zhixing.DeletedPerformed, zhixing.Yes
		}))
		var refused *zhixing.RefusedError
		if !errors.As(err, &refused) || refused.Rule != "DISC-11" {
			t.Errorf("article 10, paragraph 1 is not for fixed terms: %v", err)
		}
		l = apply(t, l, ev("x", "2026-03-17", discipline.EventDeleted, discipline.RoleCourt, func(e *discipline.Event) { e.Ground = zhixing.DeletedTermExpired }))
		if f := l.Facts(day("2026-03-17")); f.State != zhixing.ListingDeleted || f.Ground != zhixing.DeletedTermExpired || f.Live != zhixing.No || f.Repaired != zhixing.No {
			t.Errorf("%+v", f)
		}
	})
	t.Run("DISC-08 early deletion", func(t *testing.T) {
		l := published(t, zhixing.CircumstanceEvades, "2024-03-15", 0, o)
		l = apply(t, l, ev("g", "2025-01-10", discipline.EventGroundArisen, discipline.RoleCourt, func(e *discipline.Event) { e.Ground, e.Corrected = zhixing.DeletedEarly, zhixing.Yes }))
		if l.State(day("2025-01-10")) != zhixing.ListingRepaired {
			t.Error(l.State(day("2025-01-10")))
		}
		if a := discipline.EarlyDeletion(zhixing.Yes, zhixing.Yes); a.Duty != discipline.ShouldAsARule {
			t.Error(a.Duty)
		}
		if a := discipline.EarlyDeletion(zhixing.Yes, zhixing.No); a.Duty != discipline.May {
			t.Error(a.Duty)
		}
	})
	t.Run("DISC-11 grounds of a listing without a term", func(t *testing.T) {
		for _, x := range []struct {
			name string
			set  func(*discipline.Event)
			ok   bool
		}{
			{"performed", func(e *discipline.Event) { e.Ground, e.Performed = zhixing.DeletedPerformed, zhixing.Yes }, true},
			{"part performance", func(e *discipline.Event) { e.Ground, e.Performed = zhixing.DeletedPerformed, zhixing.No }, false},
			{"creditor asks, court agrees", func(e *discipline.Event) {
				e.Ground, e.Written, e.CourtAgrees = zhixing.DeletedCreditorRequest, zhixing.Yes, zhixing.Yes
			}, true},
			{"creditor asks, court does not", func(e *discipline.Event) {
				e.Ground, e.Written, e.CourtAgrees = zhixing.DeletedCreditorRequest, zhixing.Yes, zhixing.No
			}, false},
			{"two empty inquiries", func(e *discipline.Event) {
				e.Ground = zhixing.DeletedTwoEmptyInquiries
				e.Inquiries = &zhixing.TwoEmptyInquiries{Terminated: day("2024-06-01"), Inquiries: []zhixing.Date{day("2024-12-01"), day("2025-06-01")}, ValidLeadGiven: zhixing.No}
			}, true},
			{"one empty inquiry after the termination", func(e *discipline.Event) {
				e.Ground = zhixing.DeletedTwoEmptyInquiries
				e.Inquiries = &zhixing.TwoEmptyInquiries{Terminated: day("2024-06-01"), Inquiries: []zhixing.Date{day("2024-05-01"), day("2025-06-01")}, ValidLeadGiven: zhixing.No}
			}, false},
			{"retrial", func(e *discipline.Event) {
				e.Ground, e.Suspension = zhixing.DeletedSuspended, zhixing.SuspendRetrial
			}, true},
			{"suspension for an outsider's objection", func(e *discipline.Event) {
				e.Ground, e.Suspension = zhixing.DeletedSuspended, zhixing.SuspendThirdPartyObjectionFounded
			}, false},
			{"refused", func(e *discipline.Event) { e.Ground = zhixing.DeletedRefused }, true},
			{"concluded", func(e *discipline.Event) { e.Ground = zhixing.DeletedConcluded }, true},
			{"early deletion is for fixed terms", func(e *discipline.Event) { e.Ground, e.Corrected = zhixing.DeletedEarly, zhixing.Yes }, false},
		} {
			l := published(t, zhixing.CircumstanceAbleButRefuses, "2024-03-15", 0, o)
			_, err := l.Apply(ev("g", "2026-11-12", discipline.EventGroundArisen, discipline.RoleCourt, x.set))
			if (err == nil) != x.ok {
				t.Errorf("%s: %v", x.name, err)
			}
		}
	})
	t.Run("DISC-11 E4 performed on a Thursday", func(t *testing.T) {
		l := published(t, zhixing.CircumstanceAbleButRefuses, "2024-03-15", 0, o)
		l = apply(t, l, ev("g", "2026-11-12", discipline.EventGroundArisen, discipline.RoleCourt, func(e *discipline.Event) { e.Ground, e.Performed = zhixing.DeletedPerformed, zhixing.Yes }))
		if h, ok := l.Hold(day("2026-11-13")); !ok || h.To != day("2026-11-17") {
			t.Errorf("%+v %v", h, ok)
		}
		l = apply(t, l, ev("x", "2026-11-17", discipline.EventDeleted, discipline.RoleCourt, func(e *discipline.Event) { e.Ground = zhixing.DeletedPerformed }))
		if f := l.Facts(day("2026-11-17")); f.Repaired != zhixing.Yes {
			t.Error("not counted as repaired")
		}
	})
	t.Run("DISC-09 E7 grace", func(t *testing.T) {
		facts := able(zhixing.CircumstanceViolatesPropertyReport)
		l, err := discipline.ReplayListing("L", "d", zhixing.CaseKey{}, []discipline.Event{
			ev("w", "2026-11-01", discipline.EventWarned, discipline.RoleCourt, nil),
			ev("a", "2026-11-06", discipline.EventApplied, discipline.RoleCreditor, func(e *discipline.Event) { e.Facts = &facts }),
			ev("d", "2026-11-20", discipline.EventDecided, discipline.RoleCourt, func(e *discipline.Event) {
				e.Facts, e.Circumstance, e.President = &facts, zhixing.CircumstanceViolatesPropertyReport, zhixing.Yes
			}),
			ev("g", "2026-11-20", discipline.EventGraceGranted, discipline.RoleCourt, func(e *discipline.Event) { e.Months = 2 }),
		}, o)
		if err != nil {
			t.Fatal(err)
		}
		if l.Live(day("2026-12-01")) || l.InForce(day("2026-12-01")) {
			t.Error("a grace shows nothing")
		}
		if _, err := l.Apply(ev("p", "2027-01-20", discipline.EventPublished, discipline.RoleCourt, func(e *discipline.Event) { e.Performed = zhixing.No })); err == nil {
			t.Error("published on the last day of the grace")
		}
		p := apply(t, l, ev("p", "2027-01-21", discipline.EventPublished, discipline.RoleCourt, func(e *discipline.Event) { e.Performed = zhixing.No }))
		if p.State(day("2027-01-21")) != zhixing.ListingPublished {
			t.Error(p.State(day("2027-01-21")))
		}
		c := apply(t, l, ev("c", "2027-01-19", discipline.EventCancelled, discipline.RoleCourt, func(e *discipline.Event) { e.Performed = zhixing.Yes }))
		if c.State(day("2027-01-19")) != zhixing.ListingCancelled || l.State(day("2027-01-19")) != zhixing.ListingGrace {
			t.Error("two events on one value disturb each other")
		}
		for _, bad := range []int{0, 4} {
			if _, err := discipline.GracePeriod(zhixing.CircumstanceViolatesPropertyReport, day("2026-11-20"), bad, o); err == nil {
				t.Errorf("%d months accepted", bad)
			}
		}
		if _, err := discipline.GracePeriod(zhixing.CircumstanceEvades, day("2026-11-20"), 1, o); err == nil {
			t.Error("grace for one who evades")
		}
		if _, err := discipline.GracePeriod(zhixing.CircumstanceEvades, day("2026-11-20"), 1, discipline.Options{Grace: discipline.GraceForAnyone}); err != nil {
			t.Error(err)
		}
		if ds, err := l.Deadlines(day("2026-11-20")); err != nil || ds[0].Deadline.End != day("2026-11-23") {
			t.Errorf("DISC-06 E6: %+v %v", ds, err)
		}
	})
	t.Run("DISC-12 withdrawn, corrected, listed again", func(t *testing.T) {
		l := published(t, zhixing.CircumstanceAbleButRefuses, "2025-03-14", 0, o)
		c := apply(t, l, ev("c", "2025-04-01", discipline.EventCorrected, discipline.RoleCourt, nil))
		if c.State(day("2025-04-01")) != zhixing.ListingCorrected {
			t.Error("not corrected")
		}
		w := apply(t, l, ev("wd", "2025-04-01", discipline.EventWithdrawn, discipline.RoleCourt, nil))
		if w.Live(day("2025-04-01")) {
			t.Error("withdrawn and live")
		}
		// Shown in March, of no effect on any day: it is as if it had never been.
		if d := day("2025-03-20"); !l.InForce(d) || !w.Live(d) || w.InForce(d) {
			t.Error("E: withdrawn, and valid up to then")
		}
		// Listed again after a deletion and withdrawn: the first entry was valid all the same.
		first := apply(t, l, ev("g0", "2025-05-01", discipline.EventGroundArisen, discipline.RoleCourt, func(e *discipline.Event) {
			e.Ground, e.Written, e.CourtAgrees = zhixing.DeletedCreditorRequest, zhixing.Yes, zhixing.Yes
		}))
		first = apply(t, first, ev("x0", "2025-05-02", discipline.EventDeleted, discipline.RoleCourt, func(e *discipline.Event) { e.Ground = zhixing.DeletedCreditorRequest }))
		facts0 := able(zhixing.CircumstanceAbleButRefuses)
		for _, e := range []discipline.Event{
			ev("w0", "2025-09-01", discipline.EventWarned, discipline.RoleCourt, nil),
			ev("m0", "2025-09-01", discipline.EventMoved, discipline.RoleCourt, func(e *discipline.Event) { e.Facts = &facts0 }),
			ev("d0", "2025-09-01", discipline.EventDecided, discipline.RoleCourt, func(e *discipline.Event) {
				e.Facts, e.Circumstance, e.President, e.ReasonsStated, e.Served = &facts0, zhixing.CircumstanceAbleButRefuses, zhixing.Yes, zhixing.Yes, zhixing.Yes
			}),
			ev("p0", "2025-09-01", discipline.EventPublished, discipline.RoleCourt, func(e *discipline.Event) { e.OrderInForce = zhixing.Yes }),
			ev("wd0", "2025-12-01", discipline.EventWithdrawn, discipline.RoleCourt, nil),
		} {
			if next, err := first.Apply(e); err == nil {
				first = next
			} else if e.Kind != discipline.EventWarned {
				t.Fatal(err)
			}
		}
		if first.InForce(day("2025-10-01")) || !first.Live(day("2025-10-01")) {
			t.Error("the second entry was withdrawn, and valid up to then")
		}
		if !first.InForce(day("2025-04-10")) {
			t.Error("an entry deleted before was undone with a later one")
		}
		l = apply(t, l, ev("g", "2026-02-27", discipline.EventGroundArisen, discipline.RoleCourt, func(e *discipline.Event) {
			e.Ground, e.Written, e.CourtAgrees = zhixing.DeletedCreditorRequest, zhixing.Yes, zhixing.Yes
		}))
		l = apply(t, l, ev("x", "2026-03-02", discipline.EventDeleted, discipline.RoleCourt, func(e *discipline.Event) { e.Ground = zhixing.DeletedCreditorRequest }))
		facts := able(zhixing.CircumstanceViolatesConsumptionOrder)
		again := func(id, on string, k discipline.EventKind, by discipline.Role) error {
			_, err := l.Apply(ev(id, on, k, by, func(e *discipline.Event) { e.Facts = &facts }))
			return err
		}
		if again("a1", "2026-08-31", discipline.EventApplied, discipline.RoleCreditor) == nil {
			t.Error("E5: the creditor's application inside the bar was supported")
		}
		if err := again("a2", "2026-08-31", discipline.EventMoved, discipline.RoleCourt); err != nil {
			t.Error("E5: of its own motion:", err)
		}
		if err := again("a3", "2026-09-03", discipline.EventApplied, discipline.RoleCreditor); err != nil {
			t.Error("E5: after the bar:", err)
		}
	})
	t.Run("DISC-13 E8 request for correction", func(t *testing.T) {
		l := published(t, zhixing.CircumstanceAbleButRefuses, "2026-10-14", 0, o)
		l = apply(t, l, ev("r", "2026-11-05", discipline.EventCorrectionRequested, discipline.RoleDebtor, func(e *discipline.Event) { e.Request = discipline.RemedyCorrect }))
		if l.State(day("2026-11-05")) != zhixing.ListingUnderObjection || !l.InForce(day("2026-11-05")) {
			t.Error("a request stops nothing")
		}
		yes := apply(t, l, ev("f", "2026-11-20", discipline.EventRequestFounded, discipline.RoleCourt, func(e *discipline.Event) { e.Request = discipline.RemedyCorrect }))
		ds, err := yes.Deadlines(day("2026-11-20"))
		if err != nil || len(ds) != 2 || ds[0].Deadline.End != day("2026-11-20") || ds[0].Status != zhixing.DeadlineMet || ds[1].Deadline.End != day("2026-11-25") {
			t.Errorf("%+v %v", ds, err)
		}
		no := apply(t, l, ev("n", "2026-11-19", discipline.EventRequestRejected, discipline.RoleCourt, nil))
		no = apply(t, no, ev("s", "2026-11-20", discipline.EventRejectionServed, discipline.RoleCourt, nil))
		if _, err := no.Apply(ev("q", "2026-12-01", discipline.EventReconsiderationFiled, discipline.RoleDebtor, nil)); err == nil {
			t.Error("reconsideration out of time accepted")
		}
		no = apply(t, no, ev("q", "2026-11-30", discipline.EventReconsiderationFiled, discipline.RoleDebtor, nil))
		ds, _ = no.Deadlines(day("2026-11-30"))
		if last := ds[len(ds)-1]; last.Deadline.End != day("2026-12-15") || last.By != discipline.RoleHigherCourt {
			t.Errorf("%+v", last)
		}
	})
	t.Run("DISC-06 president's signature; DISC-04 debtor", func(t *testing.T) {
		facts := able(zhixing.CircumstanceEvades)
		for signed, ok := range map[zhixing.Tri]bool{zhixing.Yes: true, zhixing.No: false, zhixing.Unknown: false} {
			_, err := discipline.ReplayListing("L", "d", zhixing.CaseKey{}, []discipline.Event{
				ev("w", "2024-03-01", discipline.EventWarned, discipline.RoleCourt, nil),
				ev("m", "2024-03-01", discipline.EventMoved, discipline.RoleCourt, func(e *discipline.Event) { e.Facts = &facts }),
				ev("d", "2024-03-15", discipline.EventDecided, discipline.RoleCourt, func(e *discipline.Event) {
					e.Facts, e.Circumstance, e.President = &facts, zhixing.CircumstanceEvades, signed
				}),
			}, o)
			if (err == nil) != ok {
				t.Errorf("%s: %v", signed, err)
			}
		}
	})
	t.Run("DISC-11 LIST-2013 had three grounds and no days", func(t *testing.T) {
		l := published(t, zhixing.CircumstanceEvades, "2015-03-16", 0, o)
		if term, _ := l.Term(day("2015-03-16")); term.Fixed {
			t.Error("a term before 2017-05-01")
		}
		if _, err := l.Apply(ev("g", "2016-03-01", discipline.EventGroundArisen, discipline.RoleCourt, func(e *discipline.Event) { e.Ground = zhixing.DeletedRefused })); err == nil {
			t.Error("no such ground in LIST-2013")
		}
	})
	t.Run("DISC-07 extension", func(t *testing.T) {
		l := published(t, zhixing.CircumstanceObstructsOrResists, "2024-03-15", 3, o)
		if term, _ := l.Term(day("2024-03-15")); term.Ends != day("2029-03-15") || term.Deletable.End != day("2029-03-20") {
			t.Errorf("E2: %+v", term)
		}
		l = published(t, zhixing.CircumstanceObstructsOrResists, "2024-03-15", 0, o)
		x := apply(t, l, ev("e", "2026-03-15", discipline.EventExtended, discipline.RoleCourt, func(e *discipline.Event) { e.Extension, e.SeveralActs = 1, zhixing.Yes }))
		if term, _ := x.Term(day("2026-03-15")); term.Ends != day("2027-03-15") {
			t.Errorf("%+v", term)
		}
		if _, err := l.Apply(ev("e", "2026-03-16", discipline.EventExtended, discipline.RoleCourt, func(e *discipline.Event) { e.Extension, e.SeveralActs = 1, zhixing.Yes })); err == nil {
			t.Error("extended after expiry")
		}
	})
	t.Run("DISC-11 a loaded listing of a minor is kept and reported", func(t *testing.T) {
		facts := able(zhixing.CircumstanceEvades)
		facts.Born = day("2010-01-01")
		events := []discipline.Event{
			ev("w", "2024-03-01", discipline.EventWarned, discipline.RoleCourt, nil),
			ev("m", "2024-03-01", discipline.EventMoved, discipline.RoleCourt, func(e *discipline.Event) { e.Facts = &facts }),
			ev("d", "2024-03-15", discipline.EventDecided, discipline.RoleCourt, func(e *discipline.Event) {
				e.Facts, e.Circumstance, e.President = &facts, zhixing.CircumstanceEvades, zhixing.Yes
			}),
			ev("p", "2024-03-15", discipline.EventPublished, discipline.RoleCourt, nil),
		}
		l, findings, err := discipline.LoadListing("L", "d", zhixing.CaseKey{}, events, o)
		if err != nil || !l.Live(day("2024-03-15")) || len(findings) == 0 {
			t.Fatalf("%v %v %d", err, l.Live(day("2024-03-15")), len(findings))
		}
		minor := false
		for _, f := range findings {
			minor = minor || f.Code == "bar_minor"
		}
		if !minor {
			t.Error("the bar is not named")
		}
	})
}

// A barred person is never listed, a listing never outlives its term plus the time
// for deleting it, and what is in force is shown.
func TestListingProperties(t *testing.T) {
	t.Run("DISC-02 DISC-03 DISC-04 DISC-11 random lives", func(t *testing.T) {
		rapid.Check(t, func(rt *rapid.T) {
			tri := rapid.SampledFrom([]zhixing.Tri{zhixing.Unknown, zhixing.Yes, zhixing.No})
			facts := able(zhixing.ListingCircumstance(rapid.IntRange(1, 6).Draw(rt, "circumstance")))
			c := facts.Conducts[0].Circumstance
			if rapid.Bool().Draw(rt, "vary") {
				facts.Able, facts.Security, facts.CreditorWaits, facts.CampusLoan = tri.Draw(rt, "able"), tri.Draw(rt, "security"), tri.Draw(rt, "waits"), tri.Draw(rt, "campus")
				facts.Capacity, facts.OwnDebtor = discipline.Capacity(rapid.IntRange(0, 5).Draw(rt, "capacity")), tri.Draw(rt, "own")
				facts.Born = day("2024-03-15").AddYears(-rapid.IntRange(16, 20).Draw(rt, "age"))
			}
			on := day("2018-01-01").AddDays(rapid.IntRange(0, 3000).Draw(rt, "day"))
			l, _ := discipline.OpenListing("L", "d", zhixing.CaseKey{}, discipline.Options{})
			n := 0
			for range rapid.IntRange(4, 14).Draw(rt, "steps") {
				n++
				k := discipline.EventKind(rapid.IntRange(1, int(discipline.EventReconsiderationDecided)).Draw(rt, "kind"))
				if n < 5 {
					k = []discipline.EventKind{0, discipline.EventWarned, discipline.EventMoved, discipline.EventDecided, discipline.EventPublished}[n]
				}
				e := discipline.Event{EventMeta: zhixing.EventMeta{ID: zhixing.EventID(fmt.Sprint(n)), On: on}, Kind: k, By: discipline.Role(rapid.IntRange(0, 3).Draw(rt, "by")),
					Facts: &facts, Circumstance: c, President: zhixing.Yes, Months: 1, Ground: zhixing.DeletionGround(rapid.IntRange(1, 9).Draw(rt, "ground")),
					Performed: zhixing.Yes, Corrected: zhixing.Yes, Written: zhixing.Yes, CourtAgrees: zhixing.Yes, SeveralActs: zhixing.Yes, Request: discipline.RemedyCorrect}
				if n < 5 {
					e.By = discipline.RoleCourt
				}
				if k == discipline.EventExtended {
					e.Extension = uint8(rapid.IntRange(1, 3).Draw(rt, "ext"))
				}
				if next, err := l.Apply(e); err == nil {
					l = next
				}
				if rapid.Bool().Draw(rt, "later") {
					on = on.AddDays(rapid.IntRange(0, 400).Draw(rt, "days"))
				}
			}
			a, err := discipline.AssessListing(facts, on, discipline.Options{})
			_ = err
			for ahead := 0; ahead < 4000; ahead += 97 {
				d := day("2018-01-01").AddDays(ahead)
				live, force := l.Live(d), l.InForce(d)
				if force && !live {
					rt.Fatalf("%s: in force and not shown", d)
				}
				if term, ok := l.Term(d); live && ok && term.Fixed && d.After(term.Deletable.End) && force {
					rt.Fatalf("%s: outlives its term %s", d, term.Ends)
				}
				if due, ok := l.DeletionDue(d); ok && due.Over(d) && force {
					rt.Fatalf("%s: in force after %s", d, due.End)
				}
			}
			for _, bar := range a.Bars {
				if bar.Bar == zhixing.BarUnitOfficer && l.Facts(on).Published != (zhixing.Date{}) {
					rt.Fatalf("barred by %s and listed", bar.Bar)
				}
			}
			if f := l.Facts(day("2035-01-01")); !f.Published.IsZero() {
				// Whoever was published was, on the day of his decision, one who must be listed.
				for _, e := range l.Events() {
					if e.Kind != discipline.EventDecided {
						continue
					}
					if a, err := discipline.AssessListing(*e.Facts, e.On, discipline.Options{}); err != nil || a.Duty != discipline.Must {
						rt.Fatalf("listed although %s (%v)", a.Duty, err)
					}
				}
			}
		})
	})
}

func TestListingIdempotent(t *testing.T) {
	t.Run("DISC-06 an event given twice is a no-op; other content is refused", func(t *testing.T) {
		l := published(t, zhixing.CircumstanceEvades, "2024-03-15", 0, discipline.Options{})
		events := l.Events()
		for _, e := range events {
			if next, err := l.Apply(e); err != nil || len(next.Events()) != len(events) {
				t.Errorf("%s: %v", e.ID, err)
			}
		}
		e := events[2]
		e.President = zhixing.No
		if _, err := l.Apply(e); err == nil {
			t.Error("same ID, other content accepted")
		}
		events[2].Facts.Born = day("2020-01-01")
		if got := l.Events()[2].Facts.Born; got != day("1980-05-01") {
			t.Error("the log shares memory with the caller")
		}
		raw, err := json.Marshal(l.Events())
		if err != nil {
			t.Fatal(err)
		}
		back, err := discipline.ReadEvents(raw)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := discipline.ReplayListing("L1", "d", zhixing.CaseKey{}, back, discipline.Options{}); err != nil {
			t.Error(err)
		}
	})
}

func FuzzReadEvents(f *testing.F) {
	f.Add([]byte(`[{"id":"w","on":"2024-03-01","kind":"warned"}]`))
	f.Add([]byte(`[{"id":"d","on":"2024-03-15","kind":"decided","circumstance":"c3_evades","facts":{"debtor":"d","conducts":[{"circumstance":"c3_evades","present":"yes"}]},"president":"yes"}]`))
	f.Add([]byte(`[{"id":"p","on":"2024-03-15","kind":"published","record":{"kind":"individual","name":"张三"}}]`))
	f.Fuzz(func(t *testing.T, data []byte) {
		events, err := discipline.ReadEvents(data)
		if err != nil {
			return
		}
		l, _, err := discipline.LoadListing("L", "d", zhixing.CaseKey{}, events, discipline.Options{})
		if err != nil {
			return
		}
		on := day("2026-11-24")
		_, _ = l.State(on), l.Defects(on)
		_, _ = l.Deadlines(on)
		raw, err := json.Marshal(l.Events())
		if err != nil {
			t.Fatal(err)
		}
		back, err := discipline.ReadEvents(raw)
		if err != nil {
			t.Fatalf("%v\n%s", err, raw)
		}
		again, _, err := discipline.LoadListing("L", "d", zhixing.CaseKey{}, back, discipline.Options{})
		if err != nil || again.Facts(on) != l.Facts(on) {
			t.Fatalf("another life after a round trip: %v", err)
		}
	})
}

func TestPublication(t *testing.T) {
	id, err := zhixing.ParsePersonID(zhixing.ResidentID, "11010519491231002X")
	if err != nil {
		t.Fatal(err)
	}
	p := discipline.Publication{Kind: discipline.Individual, Name: "张三", ID: id, Sex: "男", Age: 74, Obligation: "给付", Performance: "未履行", Conduct: "虚假报告", IssuedBy: "某院", TitleNumber: "1号", CaseNumber: "2号", FiledOn: day("2024-01-02"), Court: "某院", Secret: zhixing.No}
	t.Run("DISC-14 contents", func(t *testing.T) {
		for _, f := range p.Contents(day("2024-03-15")) {
			if f.Status != zhixing.Met {
				t.Error(f.Text(zhixing.EN))
			}
		}
		q := p
		q.Conduct, q.Secret = "", zhixing.Yes
		bad := map[string]zhixing.Severity{}
		for _, f := range q.Contents(day("2014-03-15")) {
			if f.Status != zhixing.Met {
				bad[f.Code] = f.Severity
				if f.Cites[0].Instrument != "LIST-2013" {
					t.Error(f.Cites)
				}
			}
		}
		if len(bad) != 2 || bad["conduct"] != zhixing.Warning || bad["no_secret"] != zhixing.Breach {
			t.Error(bad)
		}
	})
	t.Run("DISC-14 MaskID", func(t *testing.T) {
		for o, want := range map[discipline.MaskPolicy]string{discipline.MaskBirth: "1101051949****002X", discipline.MaskNothing: "11010519491231002X"} {
			if got := p.PublishedID(discipline.Options{MaskID: o}); got != want {
				t.Errorf("%s: %s", o, got)
			}
		}
		if got := p.PublishedID(discipline.Options{MaskID: discipline.MaskAll}); strings.Contains(got, "1949") {
			t.Error(got)
		}
	})
	t.Run("DISC-51 notices by post and edition", func(t *testing.T) {
		due := func(post discipline.Post, on string) map[string]zhixing.Status {
			out := map[string]zhixing.Status{}
			for _, f := range discipline.Notices(post, discipline.NoticesSent{Employer: zhixing.No, Superior: zhixing.Yes}, day(on)) {
				out[f.Code] = f.Status
			}
			return out
		}
		no := zhixing.No
		deputy := discipline.Post{StateStaff: no, Deputy: zhixing.Yes, StateOrgan: no, Public: no, StateOwned: no}
		if got := due(deputy, "2024-03-15"); got["employer_told"] != zhixing.NotMet || got["superior_told"] != zhixing.NotApplicable {
			t.Error(got)
		}
		if got := due(deputy, "2016-03-15"); got["employer_told"] != zhixing.NotApplicable {
			t.Error("LIST-2013 named state staff only:", got)
		}
		soe := discipline.Post{StateStaff: no, Deputy: no, StateOrgan: no, Public: no, StateOwned: zhixing.Yes}
		if got := due(soe, "2024-03-15"); got["superior_told"] != zhixing.Met {
			t.Error(got)
		}
	})
}
