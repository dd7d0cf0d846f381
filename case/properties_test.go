package casefile

import (
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
	"pgregory.net/rapid"
)

// TestDeadlineProperties: what must hold of every term of every case.
func TestDeadlineProperties(t *testing.T) {
	t.Run("CASE-32 exclusions never counted twice", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			s := begin(t, Options{})
			filed := day("2026-01-12")
			covered := map[zhixing.Date]bool{}
			var spans []zhixing.Span
			on := day("2026-12-01")
			for range rapid.IntRange(0, 6).Draw(t, "n") {
				from := filed.AddDays(rapid.IntRange(0, 150).Draw(t, "from"))
				to := from.AddDays(rapid.IntRange(1, 60).Draw(t, "len"))
				spans = append(spans, zhixing.Span{From: from, To: to})
				s.do(s.event(on.String(), EventExcludePeriod, IO, ExclusionFacts{Reason: ExcludedAuctionOrSale, From: from, To: to}))
			}
			d, err := s.f.Limit(on)
			if err != nil {
				t.Fatal(err)
			}
			// The oracle steps day by day: a counted day is one outside every span whose
			// start lies before the end as it stands.
			for _, sp := range spans {
				for x := sp.From; x.Before(sp.To); x = x.AddDays(1) {
					covered[x] = true
				}
			}
			end := filed.AddMonths(6)
			for x := filed; x.Before(end); x = x.AddDays(1) {
				if covered[x] {
					end = end.AddDays(1)
				}
			}
			// A span that began before the end moves it whole, also past the end.
			for x := end; covered[x] && covered[x.AddDays(-1)]; x = x.AddDays(1) {
				end = end.AddDays(1)
			}
			if d.RawEnd != end {
				t.Fatalf("limit %v, day by day %v, spans %v", d.RawEnd, end, spans)
			}
		})
	})
	t.Run("CASE-31 an extension moves the unrolled end by its length", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			s := begin(t, Options{})
			before, _ := s.f.Limit(day("2026-06-01"))
			n := rapid.IntRange(1, 12).Draw(t, "months")
			s.do(s.event("2026-05-01", EventExtendLimit, PR, ExtensionFacts{Months: n}, RecordExtensionApproval))
			after, err := s.f.Limit(day("2026-06-01"))
			if err != nil || after.RawEnd != before.RawEnd.AddMonths(n) {
				t.Fatalf("%v extended by %d months: %v %v", before.RawEnd, n, after.RawEnd, err)
			}
		})
	})
	t.Run("CASE-30 CASE-71 no term before its start; only party and court terms roll", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			f, on := randomFile(t)
			ds, err := f.Deadlines(on.AddDays(rapid.IntRange(0, 400).Draw(t, "later")))
			if err != nil {
				t.Fatal(err)
			}
			for _, d := range ds {
				if d.Class != zhixing.Backward && !d.End.IsZero() && d.End.Before(d.Trigger) {
					t.Fatalf("%s ends on %v, before it starts on %v", d.Code, d.End, d.Trigger)
				}
				if d.Rolled && d.Class != zhixing.PartyTerm && d.Class != zhixing.CourtTerm && d.Class != zhixing.PerformancePeriod {
					t.Fatalf("%s of class %s rolled", d.Code, d.Class)
				}
				if d.Rule == "" {
					t.Fatalf("%s names no rule", d.Code)
				}
				if rest, _ := zhixing.IsRestDay(d.End, zhixing.Mainland()); d.Period.N > 0 && !d.End.IsZero() && d.Class == zhixing.CourtTerm && d.Code != CodeOrdered && rest && !d.Provisional {
					t.Fatalf("%s ends on a rest day, %v", d.Code, d.End)
				}
				b, err := d.MarshalJSON()
				var back Deadline
				if err != nil || back.UnmarshalJSON(b) != nil || back != d {
					t.Fatalf("%s changes in JSON: %v\n%+v\n%+v", d.Code, err, d, back)
				}
			}
		})
	})
}

// randomFile walks a case through options that are open.
func randomFile(t *rapid.T) (File, zhixing.Date) {
	pick := func(n int) int { return rapid.IntRange(0, n-1).Draw(t, "pick") }
	var f File
	on := day("2026-01-05")
	for i := range rapid.IntRange(3, 20).Draw(t, "steps") {
		on = on.AddDays(rapid.SampledFrom([]int{0, 1, 10, 40}).Draw(t, "days"))
		rs := rolesWith(f, on)
		role := rs[pick(len(rs))]
		var open []Option
		for _, o := range f.Allowed(Actor{staff[role][0], role}, on) {
			if len(o.Barred) == 0 && o.Kind != EventVoid {
				open = append(open, o)
			}
		}
		if len(open) == 0 {
			continue
		}
		if next, err := f.Apply(satisfy(f, open[pick(len(open))], role, "e"+itoa(i), on, pick)); err == nil {
			f = next
		}
	}
	return f, on
}

func TestICalendar(t *testing.T) {
	t.Run("CASE-30 calendar export", func(t *testing.T) {
		s := begin(t, Options{})
		ds, err := s.f.Deadlines(day("2026-02-01"))
		if err != nil {
			t.Fatal(err)
		}
		out := ICalendar(s.f.Docket(), ds, day("2026-02-01"), zhixing.ZH)
		for _, want := range []string{"BEGIN:VCALENDAR\r\n", "SUMMARY:（2026）京0105执123号 执行期限\r\n", "DTSTART;VALUE=DATE:20260713\r\n", "END:VCALENDAR\r\n"} {
			if !strings.Contains(out, want) {
				t.Errorf("missing %q in\n%s", want, out)
			}
		}
		for _, l := range strings.Split(out, "\r\n") {
			if len(l) > 75 {
				t.Errorf("line of %d octets: %q", len(l), l)
			}
		}
		if strings.Count(out, "BEGIN:VEVENT") != strings.Count(out, "END:VEVENT") {
			t.Error("entries not closed")
		}
		if again := ICalendar(s.f.Docket(), ds, day("2026-02-01"), zhixing.ZH); again != out {
			t.Error("not the same twice")
		}
	})
}

func TestOverdue(t *testing.T) {
	t.Run("CASE-34 analysis of a case past its limit", func(t *testing.T) {
		s := begin(t, Options{})
		a, err := s.f.AnalyseOverdue(0, zhixing.Date{}, day("2026-07-13"))
		if err != nil || a.OverdueDays.N != 0 || len(a.Causes) != 0 {
			t.Errorf("in time on the last day: %+v %v", a, err)
		}
		a, err = s.f.AnalyseOverdue(0, zhixing.Date{}, day("2026-07-23"))
		if err != nil || a.OverdueDays.N != 10 || len(a.Causes) == 0 || a.Causes[0].Cause != zhixing.OverdueInquiryLate || a.Responsible != IO {
			t.Errorf("ten days late: %+v %v", a, err)
		}
		if a.Findings[0].Status != zhixing.Undetermined || a.Findings[1].Status != zhixing.Undetermined {
			t.Errorf("cause and correction are asked for: %+v", a.Findings)
		}
		a, _ = s.f.AnalyseOverdue(zhixing.OverduePayoutLate, day("2026-08-01"), day("2026-07-23"))
		if a.Cause != zhixing.OverduePayoutLate || a.Responsible != FD || a.Findings[1].Status != zhixing.Met {
			t.Errorf("named by the court: %+v", a)
		}
	})
}

func TestProduced(t *testing.T) {
	t.Run("CASE-37 CASE-38 suspensions and stays for other packages", func(t *testing.T) {
		s := begin(t, Options{})
		e := s.event("2026-03-01", EventSuspend, IO, SuspensionFacts{Ground: zhixing.SuspendRetrial, Holds: yes, ApplicantIsDebtor: yes}, RecordSuspensionRuling)
		e.With = with("io1", CP)
		s.do(e)
		s.do(s.event("2026-04-10", EventResume, IO, ResumeFacts{GroundGone: yes}, RecordResumeNotice))
		st := s.event("2026-05-06", EventStayBySuperior, SC, StayFacts{Ground: zhixing.StaySuperiorNotice, Until: day("2026-06-05"), BecauseOfTitle: yes}, RecordSupervisionOrder)
		s.do(st)
		s.do(s.event("2026-05-20", EventStayLifted, IO, ResumeFacts{Notice: yes}, RecordResumeNotice))
		p := s.f.Pauses(day("2026-06-01"))
		if len(p.Suspended) != 1 || p.Suspended[0].From != day("2026-03-01") || p.Suspended[0].To != day("2026-04-10") || p.Suspended[0].ApplicantDebtor != yes {
			t.Errorf("suspended: %+v", p.Suspended)
		}
		if len(p.Stayed) != 1 || p.Stayed[0].To != day("2026-06-06") || p.Stayed[0].Ended != day("2026-05-20") || p.Stayed[0].TitleReason != yes {
			t.Errorf("stayed: %+v", p.Stayed)
		}
		if len(p.Resumed) != 2 {
			t.Errorf("resumed: %+v", p.Resumed)
		}
		early := s.f.Pauses(day("2026-03-15"))
		if len(early.Suspended) != 1 || !early.Suspended[0].To.IsZero() || len(early.Stayed) != 0 {
			t.Errorf("as of March: %+v", early)
		}
	})
	t.Run("CASE-37 scope: one object while the case goes on", func(t *testing.T) {
		s := begin(t, Options{})
		e := s.event("2026-03-01", EventSuspend, IO, SuspensionFacts{Ground: zhixing.SuspendThirdPartyObjectionFounded, Holds: yes}, RecordSuspensionRuling)
		e.With, e.Scope.Object = with("io1", CP), "flat"
		s.do(e)
		s.state(Enforcing)
		if s.f.StateOfObject("flat") != Suspended || s.f.StateOfObject("car") != Enforcing {
			t.Error("the object is not suspended, or another one is")
		}
		if d, _ := s.f.Limit(day("2026-03-10")); d.Paused {
			t.Error("the clock of the case stands still for one object")
		}
		r := s.event("2026-03-20", EventResume, IO, ResumeFacts{GroundGone: yes}, RecordResumeNotice)
		r.Scope.Object = "flat"
		s.do(r)
		if s.f.StateOfObject("flat") != Enforcing {
			t.Error("the object was not resumed")
		}
		roundTrip(t, s.f)
	})
	t.Run("CASE-36 payouts, oldest arrival first", func(t *testing.T) {
		s := begin(t, Options{})
		s.do(s.event("2026-02-02", EventMoneyArrives, FD, MoneyFacts{Amount: zhixing.Fen(300)}, RecordMoneyArrival))
		s.do(s.event("2026-02-05", EventMoneyArrives, FD, MoneyFacts{Amount: zhixing.Fen(500)}, RecordMoneyArrival))
		pay := s.event("2026-02-10", EventPaidOut, IO, MoneyFacts{Amount: zhixing.Fen(400)}, RecordPayoutApproval, RecordPayoutReceipt)
		pay.With = []Actor{{"bc1", BC}, {"fd1", FD}}
		s.do(pay)
		over := s.event("2026-02-11", EventPaidOut, IO, MoneyFacts{Amount: zhixing.Fen(401)}, RecordPayoutApproval, RecordPayoutReceipt)
		over.With = pay.With
		s.refuse(over, "CASE-36")
		ps := s.f.Payouts(day("2026-03-01"))
		var sum int64
		for _, p := range ps {
			sum += p.Amount.Fen()
		}
		if len(ps) != 3 || sum != 800 || ps[0].Amount != zhixing.Fen(300) || ps[1].Amount != zhixing.Fen(100) || !ps[2].Paid.IsZero() || ps[2].Amount != zhixing.Fen(400) {
			t.Errorf("%+v", ps)
		}
		if len(s.f.Arrivals(day("2026-02-03"))) != 1 {
			t.Error("arrivals as of a day")
		}
	})
	t.Run("CASE-60 a new debtor", func(t *testing.T) {
		s := begin(t, Options{})
		e := s.event("2026-03-02", EventPartiesChanged, RP, PartyChangeFacts{Ground: zhixing.PartyChangeUnpaidCapital, Party: "sun", Kind: zhixing.NaturalPerson, Cap: zhixing.Fen(5000)}, RecordReviewRuling, RecordServiceProof)
		e.With = with("rp1", RP)
		s.do(e)
		if st, ok := s.f.StateOf("sun"); !ok || st != Enforcing {
			t.Errorf("the new debtor: %v %v", st, ok)
		}
		if p := s.f.PartyChanges(day("2026-03-03")); len(p) != 1 || p[0].NewDebtor != "sun" || p[0].Cap.Amount != zhixing.Fen(5000) {
			t.Errorf("%+v", p)
		}
		if d := find(t, s.f, "2026-03-03", "T39S"); d.End != day("2026-03-17") {
			t.Errorf("suit until %v", d.End)
		}
		again := s.event("2026-03-05", EventPartiesChanged, RP, PartyChangeFacts{Ground: zhixing.PartyChangeUnpaidCapital, Party: "sun"}, RecordReviewRuling, RecordServiceProof)
		again.With = with("rp1", RP)
		s.refuse(again, "CASE-60")
		roundTrip(t, s.f)
	})
	t.Run("CASE-86 CASE-10 the row for metrics", func(t *testing.T) {
		s := begin(t, Options{})
		row, err := s.f.Fact(zhixing.OverdueOther, day("2026-08-01"))
		if err != nil || row.Filed != day("2026-01-12") || row.DueDate != day("2026-07-13") || row.Kind != zhixing.CaseFirstEnforcement || row.Case.Serial != 123 || row.OverdueCause != zhixing.OverdueOther {
			t.Errorf("%+v %v", row, err)
		}
	})
	t.Run("CASE-63 CASE-64 objections", func(t *testing.T) {
		s := begin(t, Options{})
		e := s.event("2026-03-02", EventObjectionRaised, TP, ObjectionFacts{Kind: zhixing.ObjectionOutsider, Key: "o"})
		e.Scope.Object = "flat"
		s.do(e)
		if o := s.f.Objections(day("2026-03-03")); len(o) != 1 || o[0].BarsSale != yes || o[0].Pending != yes {
			t.Errorf("%+v", o)
		}
		c := s.event("2026-03-16", EventObjectionClosed, RP, ObjectionFacts{Kind: zhixing.ObjectionOutsider, Key: "o", BarredUntil: day("2026-03-31")})
		c.Scope.Object = "flat"
		s.do(c)
		if o := s.f.Objections(day("2026-03-31")); o[0].BarsSale != yes || o[0].Pending != no {
			t.Errorf("%+v", o)
		}
		if o := s.f.Objections(day("2026-04-01")); o[0].BarsSale != no {
			t.Errorf("%+v", o)
		}
	})
}
