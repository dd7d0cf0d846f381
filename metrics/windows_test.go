package metrics

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
)

// first is a first-enforcement case of court 1, closed by m unless closed is "".
func first(serial uint32, filed, closed string, m zhixing.ClosingManner) Record {
	r := Record{Court: 1, Origin: 1, Serial: serial, Year: 2018, Kind: zhixing.CaseFirstEnforcement, Filed: zhixing.MustDate(filed), Applied: NoAmount, Collected: NoAmount,
		Interest: NoAmount, Compulsory: NoAmount, Voluntary: NoAmount}
	r.Due = r.Filed.AddMonths(6)
	if closed != "" {
		r.Closed, r.Manner = zhixing.MustDate(closed), m
	}
	return r
}

func under(tb testing.TB, c *Courts, p Period, policy CountPolicy, rs ...Record) (*Tally, *Counts) {
	tb.Helper()
	x, err := NewTally(c, p, policy, "")
	if err != nil {
		tb.Fatal(err)
	}
	if bad := x.Add(rs, nil); len(bad) > 0 && bad[0].Fault.Rejects() {
		tb.Fatalf("rejected: %v", bad)
	}
	n, err := x.Counts(0, Area)
	if err != nil {
		tb.Fatal(err)
	}
	return x, n
}

func figureOf(tb testing.TB, t *Tally, id IndicatorID, s Scope) Ratio {
	tb.Helper()
	x, err := FindIndicator(id)
	if err != nil {
		tb.Fatal(err)
	}
	f, err := t.Compute(&x, 0, Area, s)
	if err != nil {
		tb.Fatal(err)
	}
	return f.Ratio
}

func TestSubstantiveManners(t *testing.T) {
	courts := testCourts(t, 1)
	rs := []Record{first(1, "2018-01-02", "2018-03-01", zhixing.Completed), first(2, "2018-01-02", "2018-03-01", zhixing.Concluded), first(3, "2018-01-02", "2018-03-01", zhixing.Struck),
		first(4, "2018-01-02", "2018-03-01", zhixing.Refused), first(5, "2018-01-02", "2018-03-01", zhixing.Dismissed), first(6, "2018-01-02", "2018-06-01", zhixing.TerminatedThisTime),
		first(7, "2018-01-02", "2018-09-01", zhixing.Concluded), first(8, "2018-01-02", "", 0)}
	rs[7].Due = zhixing.MustDate("2018-12-30")
	for _, c := range []struct {
		policy            SubstantiveManners
		s, t, o           int64
		share, timely, by Ratio
	}{
		{AllButTermination, 6, 1, 0, Ratio{6, 7}, Ratio{5, 7}, Ratio{6, 8}},
		{StrictSubstantive, 3, 1, 3, Ratio{3, 7}, Ratio{2, 4}, Ratio{3, 8}},
		{CompletedOnly, 1, 1, 5, Ratio{1, 7}, Ratio{1, 2}, Ratio{2, 8}},
	} {
		t.Run("MET-02 MET-14 "+c.policy.String(), func(t *testing.T) {
			x, n := under(t, courts, year2018(), CountPolicy{Substantive: c.policy}, rs...)
			s := ScopeFirst
			if a, b, o := n.Class(s, Substantive), n.Class(s, Termination), n.Class(s, OtherClosed); a != c.s || b != c.t || o != c.o || a+b+o != n.Closed(s) {
				t.Errorf("classes %d, %d, %d", a, b, o)
			}
			if got := figureOf(t, x, "substantive_share_of_closed", s); got != c.share {
				t.Errorf("share of closed %v", got)
			}
			if got := figureOf(t, x, "timely_actual_closure_rate", s); got != c.timely {
				t.Errorf("timely %v", got)
			}
			if got := figureOf(t, x, "overall_closure_rate.termination_plus_timely", s); got != c.by {
				t.Errorf("terminations and timely %v", got)
			}
			if got := figureOf(t, x, "other_share_of_closed", s); got != (Ratio{c.o, 7}) {
				t.Errorf("other %v", got)
			}
			for _, f := range n.Identities(s) {
				if f.Status != zhixing.Met {
					t.Errorf("%s: %s", f.Rule, f.Text(zhixing.EN))
				}
			}
		})
	}
	t.Run("MET-02 the class of a record", func(t *testing.T) {
		x, _ := under(t, courts, year2018(), CountPolicy{Substantive: StrictSubstantive})
		left := first(9, "2018-01-02", "2018-07-01", zhixing.Struck)
		left.Leave = zhixing.LeaveDesignated
		before := first(10, "2017-01-02", "2017-07-01", zhixing.Completed)
		for i, want := range []StatClass{Substantive, Substantive, OtherClosed, OtherClosed, OtherClosed, Termination, Substantive, NotCounted} {
			if got := x.Class(&rs[i]); got != want {
				t.Errorf("%d: %s, want %s", i, got, want)
			}
		}
		if x.Class(&left) != NotCounted || x.Class(&before) != NotCounted {
			t.Error("a case that left, or of another period, was counted")
		}
	})
	t.Run("MET-02 closings of review cases are neither", func(t *testing.T) {
		r := first(1, "2018-01-02", "2018-02-02", 0)
		r.Kind = zhixing.CaseObjection
		_, n := under(t, courts, year2018(), CountPolicy{}, r)
		if n.Class(ScopeAll, OtherClosed) != 1 || n.Closed(ScopeAll) != 1 {
			t.Errorf("%+v", n.Base(ScopeAll))
		}
	})
}

// A local sheet counts accepted cases from December to November and closings from January
// to December.
func TestTwoWindows(t *testing.T) {
	courts := testCourts(t, 1)
	day := zhixing.MustDate
	p := Period{From: day("2021-12-01"), To: day("2022-11-30"), ClosedFrom: day("2022-01-01"), ClosedTo: day("2022-12-31")}
	rs := []Record{
		first(1, "2021-11-30", "2022-02-01", zhixing.Completed), // carried over, closed
		first(2, "2021-12-01", "2021-12-20", zhixing.Completed), // received, closed before the window of closings
		first(3, "2022-11-30", "2022-12-31", zhixing.Completed), // received and closed
		first(4, "2022-12-01", "2022-12-15", zhixing.Completed), // filed after the window, closed in its own
		first(5, "2022-12-02", "", 0),                           // only pending
		first(6, "2022-03-01", "", 0),                           // received and pending
	}
	x, n := under(t, courts, p, CountPolicy{}, rs...)
	want := Base{Carried: 1, Received: 3, Accepted: 4, Closed: 3, Substantive: 3, Pending: 2, Overdue: 1}
	if diff := cmp.Diff(want, n.Base(ScopeFirst)); diff != "" {
		t.Errorf("MET-03 two windows: %s", diff)
	}
	if got := n.Identities(ScopeFirst)[0].Status; got != zhixing.NotApplicable {
		t.Errorf("MET-03 the identity of the stock is %s over two windows", got)
	}
	if m := n.Monthly(ScopeFirst); m[1] != 1 || m[11] != 2 {
		t.Errorf("MET-34 months of the closings: %v", m)
	}
	if got := figureOf(t, x, "same_period_closure_rate", ScopeFirst); got != (Ratio{1, 3}) {
		t.Errorf("MET-24 received and closed: %v", got)
	}
	// Two more filed after the window and closed: more closed than accepted is no error here.
	x, _ = under(t, courts, p, CountPolicy{}, rs[3], first(7, "2022-12-01", "2022-12-15", zhixing.Completed), rs[2])
	if got := figureOf(t, x, "enforcement_closure_rate", ScopeFirst); got != (Ratio{3, 1}) {
		t.Errorf("MET-03 %v", got)
	}
	data, err := x.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	if back, err := ReadTally(data, courts); err != nil || back.Period() != p {
		t.Errorf("MET-36 read back: %v", err)
	}
	for _, bad := range []Period{{From: p.From, To: p.To, ClosedFrom: p.ClosedFrom}, {From: p.From, To: p.To, ClosedFrom: p.ClosedTo, ClosedTo: p.ClosedFrom},
		{From: p.From, To: p.To, AsOf: day("2021-12-31"), ClosedFrom: p.ClosedFrom, ClosedTo: p.ClosedTo}, {}, {From: p.From, To: p.To, AsOf: day("2021-11-30")}} {
		if bad.Check() == nil {
			t.Errorf("MET-03 taken: %+v", bad)
		}
	}
}

func TestAsOf(t *testing.T) {
	courts := testCourts(t, 1)
	p := year2018()
	p.AsOf = zhixing.MustDate("2018-06-30")
	_, n := under(t, courts, p, CountPolicy{}, first(1, "2018-06-30", "", 0), first(2, "2018-07-01", "", 0), first(3, "2018-01-01", "2018-07-01", zhixing.Completed), first(4, "2018-01-01", "2018-06-30", zhixing.Completed))
	if diff := cmp.Diff(Base{Received: 3, Accepted: 3, Closed: 1, Substantive: 1, Pending: 2}, n.Base(ScopeFirst)); diff != "" {
		t.Errorf("MET-03 what happened after the day of the data does not count: %s", diff)
	}
}

func TestAcceptedOver(t *testing.T) {
	courts := testCourts(t, 1)
	rs := []Record{first(1, "2015-06-01", "", 0), first(2, "2016-06-01", "2017-06-01", zhixing.Completed), first(3, "2017-06-01", "", 0), first(4, "2018-06-01", "", 0)}
	var years []*Counts
	sum := int64(0)
	for y := 2016; y <= 2018; y++ {
		_, n := under(t, courts, Period{From: zhixing.YMD(y, 1, 1), To: zhixing.YMD(y, 12, 31)}, CountPolicy{}, rs...)
		years = append(years, n)
		sum += n.Accepted(ScopeFirst)
	}
	_, whole := under(t, courts, ThreeYears(), CountPolicy{}, rs...)
	got, err := AcceptedOver(ScopeFirst, years...)
	if err != nil || got != 4 || got != whole.Accepted(ScopeFirst) || sum == got {
		t.Errorf("MET-03 MET-18 accepted over three years: %d, %d as one period, %d added up, %v", got, whole.Accepted(ScopeFirst), sum, err)
	}
	if _, err := AcceptedOver(ScopeFirst, years[0], years[2]); err == nil {
		t.Error("MET-03 a year was skipped")
	}
}

func TestExclusionsNameTheirCases(t *testing.T) {
	courts := testCourts(t, 1)
	undue := func(r Record) Record { r.Due = zhixing.Date{}; return r }
	rs := []Record{first(1, "2018-01-02", "2018-03-01", zhixing.Completed), undue(first(2, "2018-01-02", "2018-03-01", zhixing.Completed)),
		undue(first(3, "2018-01-02", "2018-06-01", zhixing.TerminatedThisTime)), undue(first(4, "2018-03-01", "", 0)), first(5, "2018-12-01", "", 0)}
	x, _ := under(t, courts, year2018(), CountPolicy{}, rs...)
	for _, c := range []struct {
		id       IndicatorID
		ratio    Ratio
		excluded int64
	}{
		{"timely_actual_closure_rate", Ratio{1, 1}, 2},
		{"timely_actual_closure_rate.closed_only", Ratio{1, 1}, 1},
		{"timely_actual_closure_rate.in_term_closures", Ratio{1, 1}, 2},
		{"overall_closure_rate.termination_plus_timely", Ratio{2, 4}, 1},
		{"in_term_closure_rate", Ratio{1, 1}, 2},
		{"overdue_pending_share", Ratio{0, 1}, 1},
		{"overdue_closed_share", Ratio{0, 1}, 2},
	} {
		t.Run("MET-04 "+string(c.id), func(t *testing.T) {
			k, _ := FindIndicator(c.id)
			f, err := x.Compute(&k, 0, Area, ScopeFirst)
			if err != nil || f.Ratio != c.ratio || len(f.Excluded) != 1 || f.Excluded[0].Cases != c.excluded || f.Excluded[0].Lacks != MissingData {
				t.Fatalf("%v, %+v, %v", f.Ratio, f.Excluded, err)
			}
		})
	}
}
