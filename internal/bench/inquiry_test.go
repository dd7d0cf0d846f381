package bench

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

// connector is an institution that answers after a while.
type connector struct {
	latency time.Duration
	reply   asset.Reply
}

func (c *connector) Submit(context.Context, asset.Request) (asset.Reply, error) {
	if c.latency > 0 {
		time.Sleep(c.latency)
	}
	return c.reply, nil
}

// memory keeps what a run appends to its journal.
type memory struct{ entries []asset.Entry }

func (m *memory) Append(e []asset.Entry) error {
	m.entries = append(m.entries, e...)
	return nil
}

var inquiryStart = zhixing.MustInstant("2026-03-02T09:00:00+08:00")

// inquiryPlan asks n banks about one debtor.
func inquiryPlan(tb testing.TB, n int) asset.Plan {
	id, err := zhixing.ParsePersonID(zhixing.ResidentID, "11010519491231002X") // a specimen number
	if err != nil {
		tb.Fatal(err)
	}
	c := asset.Catalogue{ID: "bench", Version: "1", DefaultSLA: asset.DefaultSLA(),
		Kinds: []asset.ItemKind{{Code: "2", Name: zhixing.Text{ZH: "存款", EN: "deposits"}, Use: asset.UseProperty}},
		Items: []asset.Item{{Code: "03", Kind: "2", Name: zhixing.Text{ZH: "账户", EN: "accounts"}}}}
	for i := range n {
		c.Institutions = append(c.Institutions, asset.Institution{Code: asset.InstitutionCode(fmt.Sprintf("BANK/%05d", i)), Kind: asset.KindBank, Offers: asset.BankOffers()[:1], SLA: []asset.SLA{asset.BankSLA()},
			Names: []asset.DatedName{{Name: zhixing.Text{ZH: "银行", EN: "bank"}}}})
	}
	p, err := asset.NewPlan(asset.Authority{CaseNo: "(2026)京0105执1号", Court: "court", Basis: asset.BasisEnforcementCase, Purpose: "enforcement",
		Officer: asset.Officer{Name: "n", WorkID: "w", EnforcementID: "e"}},
		[]asset.Subject{{Party: "d", Role: asset.RoleDebtor, Class: asset.ClassNaturalPerson, Name: "n", IDs: []zhixing.RevealedID{id.Revealed()}}}, c, asset.PlanOptions{}, asset.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	return p
}

// BenchmarkInquiry compares a run (with a time-out for each source, panics contained,
// retries at the ready) with a bare worker loop (floor) and with errgroup (naive), both
// without time-outs. PERFORMANCE.md, row inquiry.
func BenchmarkInquiry(b *testing.B) {
	for _, n := range []int{390, 3900, 39000} {
		plan := inquiryPlan(b, n)
		for _, latency := range []time.Duration{0, time.Millisecond} {
			for _, limit := range []int{64, 512} {
				src := &connector{latency: latency, reply: asset.Reply{Sealed: zhixing.Yes, Answers: []asset.Answer{{Item: "03", Found: zhixing.No}}}}
				name := fmt.Sprintf("n=%d/latency=%v/limit=%d/", n, latency, limit)
				per := func(b *testing.B) {
					d := float64(b.Elapsed().Nanoseconds()) / float64(b.N) / float64(n)
					b.ReportMetric(d, "ns/source")
					if latency > 0 {
						rounds := (n + limit - 1) / limit
						b.ReportMetric(d*float64(n)/float64(rounds)/float64(latency), "x-formula")
					}
				}
				inquire := func(journal bool) func(b *testing.B) {
					return func(b *testing.B) {
						b.ReportAllocs()
						for b.Loop() {
							o := asset.RunOptions{Start: inquiryStart, MaxTotal: limit}
							if journal {
								o.Journal = &memory{}
							}
							r, err := plan.Run(context.Background(), asset.Gateway{Source: src}, o)
							if err != nil {
								b.Fatal(err)
							}
							rep, err := r.Report()
							if err != nil || rep.Count(asset.OutcomeNothing) != n {
								b.Fatal(err, rep.Count(asset.OutcomeNothing))
							}
						}
						per(b)
					}
				}
				b.Run(name+"ours", inquire(false))
				b.Run(name+"journal", inquire(true))
				b.Run(name+"floor", func(b *testing.B) {
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
									out[i], _ = src.Submit(context.Background(), asset.Request{})
								}
							})
						}
						wg.Wait()
					}
					per(b)
				})
				b.Run(name+"naive", func(b *testing.B) {
					for b.Loop() {
						out := make([]asset.Reply, n)
						g, ctx := errgroup.WithContext(context.Background())
						g.SetLimit(limit)
						for i := range n {
							g.Go(func() (err error) {
								out[i], err = src.Submit(ctx, asset.Request{Task: plan.Task(i), Attempt: 1})
								return err
							})
						}
						if err := g.Wait(); err != nil {
							b.Fatal(err)
						}
					}
					per(b)
				})
			}
		}
	}
}
