package asset_test

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/zhixing-go/zhixing/asset"
)

// BenchmarkInquiry measures a run with per-source time-out and panic isolation against a
// bare worker loop (floor) and against a goroutine per source behind a semaphore
// (naive), neither with time-outs. PERFORMANCE.md, row inquiry.
func BenchmarkInquiry(b *testing.B) {
	for _, n := range []int{390, 3900, 39000} {
		for _, lat := range []time.Duration{0, time.Millisecond} {
			for _, limit := range []int{64, 512} {
				if n == 39000 && lat > 0 && limit == 64 {
					continue // 0.6 s a run by the formula
				}
				plan := bankPlan(b, n)
				reply := asset.Reply{Answers: []asset.Answer{{Item: "03", Found: 2}}}
				call := func(ctx context.Context) asset.Reply {
					if lat > 0 {
						time.Sleep(lat)
					}
					return reply
				}
				src := asset.Gateway{Source: sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) { return call(ctx), nil })}
				name := fmt.Sprintf("n=%d/latency=%v/limit=%d", n, lat, limit)
				per := func(b *testing.B) {
					b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/source")
				}
				b.Run(name+"/ours", func(b *testing.B) {
					b.ReportAllocs()
					for b.Loop() {
						r, err := plan.Run(context.Background(), src, asset.RunOptions{Start: start, MaxTotal: limit})
						if err != nil {
							b.Fatal(err)
						}
						rep, err := r.Report()
						if err != nil || rep.Count(asset.OutcomeNothing) != n {
							b.Fatal(err, rep.Count(asset.OutcomeNothing))
						}
					}
					per(b)
				})
				b.Run(name+"/journal", func(b *testing.B) {
					for b.Loop() {
						r, err := plan.Run(context.Background(), src, asset.RunOptions{Start: start, MaxTotal: limit, Journal: &memJournal{}})
						if err != nil {
							b.Fatal(err)
						}
						if _, err := r.Report(); err != nil {
							b.Fatal(err)
						}
					}
					per(b)
				})
				b.Run(name+"/floor", func(b *testing.B) {
					out := make([]asset.Reply, n)
					for b.Loop() {
						var next atomic.Int64
						var wg sync.WaitGroup
						for range min(limit, n) {
							wg.Go(func() {
								for {
									i := int(next.Add(1)) - 1
									if i >= n {
										return
									}
									out[i] = call(context.Background())
								}
							})
						}
						wg.Wait()
					}
					per(b)
				})
				b.Run(name+"/naive", func(b *testing.B) {
					for b.Loop() {
						out := make([]asset.Reply, n)
						sem := make(chan struct{}, limit)
						var wg sync.WaitGroup
						for i := range n {
							sem <- struct{}{}
							wg.Go(func() {
								defer func() { <-sem }()
								out[i] = call(context.Background())
							})
						}
						wg.Wait()
					}
					per(b)
				})
			}
		}
	}
}

// memJournal keeps what is appended.
type memJournal struct{ entries []asset.Entry }

func (j *memJournal) Append(e []asset.Entry) error { j.entries = append(j.entries, e...); return nil }
