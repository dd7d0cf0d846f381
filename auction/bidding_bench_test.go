package auction

import (
	"fmt"
	"testing"

	"github.com/zhixing-go/zhixing"
)

// million is a log of n bids by 64 bidders.
func manyBids(tb testing.TB, n int) []Event {
	p := Params{Lot: "l", Opening: yuan("1000"), Step: yuan("1"), Deposit: yuan("100"), Start: moment("2026-04-08T10:00:00"), Close: moment("2026-06-08T10:00:00")}
	a := opened(tb, p)
	for c := Code(1); c <= 64; c++ {
		a = admit(tb, a, c, fmt.Sprint("b", c), 0, moment("2026-04-01T09:00:00"))
	}
	a, err := a.Tick(p.Start)
	if err != nil {
		tb.Fatal(err)
	}
	events := a.Events()
	for i := range n {
		events = append(events, Event{Seq: uint32(len(events) + 1), Kind: EventBidAccepted, Code: Code(i%64 + 1), At: p.Start.Add(1e6 * 60 * 0), Price: zhixing.Fen(100000 + int64(i)*100), Close: p.Close})
	}
	return events
}

func BenchmarkBidding(b *testing.B) {
	for _, n := range []int{10_000, 100_000, 1_000_000} {
		events := manyBids(b, n)
		b.Run(fmt.Sprintf("ours/%d", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Replay(events); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/bid")
		})
		b.Run(fmt.Sprintf("floor/%d", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				var s []Event
				//lint:ignore S1011 the floor appends one bid at a time
				for _, e := range events {
					s = append(s, e)
				}
				if len(s) != len(events) {
					b.Fatal()
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/bid")
		})
	}
	events := manyBids(b, 1000)
	a, err := Replay(events)
	if err != nil {
		b.Fatal(err)
	}
	at := events[len(events)-1].At
	b.Run("refused", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if a.Judge(1, yuan("1000"), at) != RefusedBelowCurrent {
				b.Fatal()
			}
		}
	})
	b.Run("refused logged", func(b *testing.B) {
		b.ReportAllocs()
		x := a
		for b.Loop() {
			x, _ = x.Apply(Event{Seq: x.e.seq + 1, Kind: EventBidRefused, Refusal: RefusedBelowCurrent, Code: 1, At: at, Price: yuan("1000"), Close: x.Close()})
		}
	})
}

func TestRefusalDoesNotAllocate(t *testing.T) {
	a, err := Replay(manyBids(t, 10))
	if err != nil {
		t.Fatal(err)
	}
	price := yuan("1000")
	at := moment("2026-04-08T10:00:00")
	if n := testing.AllocsPerRun(100, func() { a.Judge(1, price, at) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
