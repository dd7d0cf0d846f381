package casefile

import (
	"testing"

	"github.com/zhixing-go/zhixing"
)

// lifeEvents is a life of twenty events without anything rare in it.
func lifeEvents(tb tester) []Event {
	s := begin(tb, Options{})
	for i := range 4 {
		on := day("2026-02-01").AddDays(i * 3).String()
		s.do(s.event(on, EventMilestone, IO, MilestoneFacts{Node: "N12", Begin: yes}))
		s.do(s.event(on, EventMoneyArrives, FD, MoneyFacts{Amount: zhixing.Fen(100)}, RecordMoneyArrival))
		pay := s.event(on, EventPaidOut, IO, MoneyFacts{Amount: zhixing.Fen(100)}, RecordPayoutApproval, RecordPayoutReceipt)
		pay.With = []Actor{{"bc1", BC}, {"fd1", FD}}
		s.do(pay)
	}
	stop := s.event("2026-03-01", EventSuspend, IO, SuspensionFacts{Ground: zhixing.SuspendRetrial, Holds: yes}, RecordSuspensionRuling)
	stop.With = with("io1", CP)
	s.do(stop)
	s.do(s.event("2026-04-10", EventResume, IO, ResumeFacts{GroundGone: yes}, RecordResumeNotice))
	s.do(s.event("2026-05-06", EventPutOnRecord, IO, nil, RecordSearchRecord))
	done := s.event("2026-05-20", EventFullyPerformed, IO, PerformanceFacts{Waived: yes}, RecordCloseNotice)
	done.With = with("io1", BC)
	s.do(done)
	return s.f.Events()
}

// BenchmarkCaseEvent measures one event: applied to a value, and replayed in
// place. The floor is the bare step of the table.
func BenchmarkCaseEvent(b *testing.B) {
	es := lifeEvents(b)
	per := func(b *testing.B, n int) {
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/event")
	}
	b.Run("ours/apply", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			var f File
			for i := range es {
				var err error
				if f, err = f.Apply(es[i]); err != nil {
					b.Fatal(err)
				}
			}
		}
		per(b, len(es))
	})
	b.Run("ours/replay", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := Replay(es, Options{}); err != nil {
				b.Fatal(err)
			}
		}
		per(b, len(es))
	})
	b.Run("ours/one", func(b *testing.B) {
		f, _ := Replay(es[:8], Options{})
		e := es[8]
		b.ReportAllocs()
		for b.Loop() {
			if _, err := f.Apply(e); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("floor", func(b *testing.B) {
		t := table()
		yesAll := func(Guard) zhixing.Tri { return zhixing.Yes }
		for b.Loop() {
			s := NoCase
			for i := range es {
				s = t.m.Step(s, es[i].Kind, roleSet(es[i].Role), yesAll).To
			}
		}
		per(b, len(es))
	})
}
