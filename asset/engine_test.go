package asset_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

var start = zhixing.MustInstant("2026-03-02T09:00:00+08:00")

func testAuthority() asset.Authority {
	return asset.Authority{CaseNo: "(2026)京0105执1号", Court: "朝阳法院", Basis: asset.BasisEnforcementCase, Purpose: "执行",
		Officer:   asset.Officer{Name: "王某", WorkID: "W1", EnforcementID: "E1"},
		CaseFiled: zhixing.Yes, NotPerformed: zhixing.Yes, Registered: zhixing.Yes}
}

func testID(t testing.TB, kind zhixing.PersonIDKind, s string) zhixing.RevealedID {
	t.Helper()
	id, err := zhixing.ParsePersonID(kind, s)
	if err != nil {
		t.Fatal(err)
	}
	return id.Revealed()
}

func testSubject(t testing.TB) asset.Subject {
	return asset.Subject{Party: "d1", Role: asset.RoleDebtor, Class: asset.ClassNaturalPerson, Name: "张三",
		IDs: []zhixing.RevealedID{testID(t, zhixing.ResidentID, "11010519491231002X")}}
}

// bankCatalogue has n banks that answer item 03 over HQ.
func bankCatalogue(n int) asset.Catalogue {
	c := asset.Catalogue{ID: "test", Version: "1",
		Kinds:      []asset.ItemKind{{Code: "2", Name: zhixing.Text{ZH: "存款", EN: "deposits"}, Use: asset.UseProperty}},
		Items:      []asset.Item{{Code: "03", Kind: "2", Name: zhixing.Text{ZH: "账户", EN: "accounts"}}, {Code: "04", Kind: "2", Name: zhixing.Text{ZH: "流水", EN: "transactions"}}},
		DefaultSLA: asset.DefaultSLA()}
	offers := []asset.Offer{{Item: "03", Channel: asset.ChannelHQ, Verbs: []asset.Verb{asset.VerbQuery, asset.VerbFreeze}}}
	for i := range n {
		c.Institutions = append(c.Institutions, asset.Institution{Code: asset.InstitutionCode(fmt.Sprintf("BANK/%05d", i)), Kind: asset.KindBank,
			Names: []asset.DatedName{{Name: zhixing.Text{ZH: fmt.Sprint("银行", i), EN: fmt.Sprint("bank ", i)}}}, Offers: offers, SLA: []asset.SLA{asset.BankSLA()}})
	}
	return c
}

func bankPlan(t testing.TB, n int) asset.Plan {
	t.Helper()
	p, err := asset.NewPlan(testAuthority(), []asset.Subject{testSubject(t)}, bankCatalogue(n), asset.PlanOptions{}, asset.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func nothing(req asset.Request) asset.Reply {
	r := asset.Reply{Sealed: zhixing.Yes, AsOf: start, Receipt: "R" + string(req.Key[:8])}
	for _, it := range req.Items {
		r.Answers = append(r.Answers, asset.Answer{Item: it, Found: zhixing.No})
	}
	return r
}

func account(req asset.Request, fen int64) asset.Reply {
	r := nothing(req)
	r.Answers[0].Found = zhixing.Yes
	r.Records = []asset.Record{{Item: req.Items[0], Kind: zhixing.KindDeposit, Key: asset.Identity{Registry: string(req.Institution), Number: "6222"},
		Amount: zhixing.GiveMoney(zhixing.Fen(fen)), Available: zhixing.GiveMoney(zhixing.Fen(fen))}}
	return r
}

type sourceFunc func(context.Context, asset.Request) (asset.Reply, error)

func (f sourceFunc) Submit(ctx context.Context, req asset.Request) (asset.Reply, error) {
	return f(ctx, req)
}

// sleepy waits like a real institution: for the time given, or until it is cancelled.
func sleepy(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func mustRun(t testing.TB, ctx context.Context, p asset.Plan, src asset.Sources, o asset.RunOptions) *asset.Run {
	t.Helper()
	if o.Start.IsZero() {
		o.Start = start
	}
	r, err := p.Run(ctx, src, o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func mustReport(t testing.TB, r *asset.Run) asset.Report {
	t.Helper()
	rep, err := r.Report()
	if err != nil {
		t.Fatal(err)
	}
	for i, res := range rep.Results {
		if !res.Outcome.IsValid() {
			t.Fatalf("result %d has no outcome", i)
		}
	}
	return rep
}

func TestRunEquations(t *testing.T) {
	t.Run("ASSET-24 six tasks of 3 s, two at a time: 9 s", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			var live, most atomic.Int32
			src := sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) {
				if n := live.Add(1); n > most.Load() {
					most.Store(n)
				}
				defer live.Add(-1)
				return nothing(req), sleepy(ctx, 3*time.Second)
			})
			t0 := time.Now()
			r := mustRun(t, context.Background(), bankPlan(t, 6), asset.Gateway{Source: src}, asset.RunOptions{MaxTotal: 2})
			n := 0
			for _, res := range r.Results() {
				n++
				if res.Outcome != asset.OutcomeNothing {
					t.Errorf("outcome %v", res.Outcome)
				}
			}
			rep := mustReport(t, r)
			if d := time.Since(t0); d != 9*time.Second || n != 6 || most.Load() != 2 {
				t.Fatalf("took %v, %d results, %d live", d, n, most.Load())
			}
			if got := rep.Ended.Sub(rep.Started); got != 9*time.Second {
				t.Errorf("report says %v", got)
			}
		})
	})
	t.Run("ASSET-25 back-off defaults of the statutory profile", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			var at []time.Duration
			t0 := time.Now()
			src := sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) {
				at = append(at, time.Since(t0))
				return asset.Reply{}, asset.ErrTemporary
			})
			r := mustRun(t, context.Background(), bankPlan(t, 1), asset.Gateway{Source: src},
				asset.RunOptions{Profile: asset.Statutory, Jitter: asset.NoLimit, MaxAttempts: 8, FailureThreshold: asset.NoLimit})
			rep := mustReport(t, r)
			var want []time.Duration
			for _, s := range []int{0, 60, 180, 420, 900, 1860, 3660, 5460} {
				want = append(want, time.Duration(s)*time.Second)
			}
			if fmt.Sprint(at) != fmt.Sprint(want) {
				t.Errorf("attempts at %v, want %v", at, want)
			}
			if res := rep.Results[0]; res.Outcome != asset.OutcomeFailed || res.Cause != asset.CauseTemporary || res.Attempts != 8 {
				t.Errorf("%v %v %d", res.Outcome, res.Cause, res.Attempts)
			}
		})
	})
	t.Run("ASSET-25 no attempt that cannot finish before the source deadline", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			t0 := time.Now()
			src := sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) {
				return asset.Reply{}, asset.ErrTemporary
			})
			r := mustRun(t, context.Background(), bankPlan(t, 1), asset.Gateway{Source: src}, asset.RunOptions{Profile: asset.Statutory, Jitter: asset.NoLimit, SourceDeadline: 60 * time.Second, AttemptTimeout: 30 * time.Second})
			rep := mustReport(t, r)
			if res := rep.Results[0]; res.Outcome != asset.OutcomeTimedOut || res.Cause != asset.CauseSource || res.Attempts != 1 {
				t.Errorf("%v %v %d", res.Outcome, res.Cause, res.Attempts)
			}
			if d := time.Since(t0); d != 0 {
				t.Errorf("took %v", d)
			}
		})
	})
}

func TestRunIsolation(t *testing.T) {
	t.Run("ASSET-22 hang, panic, garbage, refusal harm no other", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			block := make(chan struct{})
			src := sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) {
				switch req.Institution {
				case "BANK/00000":
					<-block // ignores its context
				case "BANK/00001":
					panic("boom")
				case "BANK/00002":
					return asset.Reply{Answers: []asset.Answer{{Item: "99", Found: zhixing.Yes}}}, nil
				case "BANK/00003":
					return asset.Reply{}, &asset.SourceError{Class: asset.ErrRefused, Reason: "专用账户", Written: zhixing.Yes}
				case "BANK/00004":
					return asset.Reply{}, errors.New("what")
				case "BANK/00005":
					return asset.Reply{}, nil
				case "BANK/00006":
					return asset.Reply{}, asset.ErrReturned
				}
				return account(req, 100), sleepy(ctx, time.Millisecond)
			})
			t0 := time.Now()
			r := mustRun(t, context.Background(), bankPlan(t, 20), asset.Gateway{Source: src}, asset.RunOptions{MaxAttempts: 1})
			rep := mustReport(t, r)
			want := []asset.Outcome{asset.OutcomeTimedOut, asset.OutcomeFailed, asset.OutcomeFailed, asset.OutcomeRefused, asset.OutcomeFailed, asset.OutcomeFailed, asset.OutcomeReturned}
			for i, res := range rep.Results {
				w := asset.OutcomeFound
				if i < len(want) {
					w = want[i]
				}
				if res.Outcome != w {
					t.Errorf("%d: %v (%v), want %v", i, res.Outcome, res.Cause, w)
				}
			}
			if rep.Leaked != 1 || rep.Abandoned != 1 {
				t.Errorf("leaked %d, abandoned %d", rep.Leaked, rep.Abandoned)
			}
			if d := time.Since(t0); d != 10*time.Second+100*time.Millisecond {
				t.Errorf("took %v", d)
			}
			if rep.Results[3].Reason != "专用账户" || rep.Results[3].Written != zhixing.Yes {
				t.Errorf("%+v", rep.Results[3])
			}
			close(block)
		})
	})
	t.Run("ASSET-23 the overall deadline bounds the run", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			block := make(chan struct{})
			src := sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) {
				if req.Institution < "BANK/00100" {
					<-block
				}
				return nothing(req), sleepy(ctx, time.Hour)
			})
			t0 := time.Now()
			r := mustRun(t, context.Background(), bankPlan(t, 300), asset.Gateway{Source: src}, asset.RunOptions{MaxTotal: 150, OverallDeadline: 5 * time.Second})
			rep := mustReport(t, r)
			if d := time.Since(t0); d > 5*time.Second {
				t.Errorf("took %v", d)
			}
			if rep.Count(asset.OutcomeTimedOut) != 150 || rep.Count(asset.OutcomeNotAttempted) != 150 || rep.Leaked != 100 {
				t.Errorf("%d timed out, %d not attempted, %d leaked", rep.Count(asset.OutcomeTimedOut), rep.Count(asset.OutcomeNotAttempted), rep.Leaked)
			}
			close(block)
		})
	})
	t.Run("ASSET-31 cancel", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			var calls atomic.Int32
			src := sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) {
				calls.Add(1)
				return nothing(req), sleepy(ctx, time.Second)
			})
			ctx, cancel := context.WithCancel(context.Background())
			var mu sync.Mutex
			var last asset.Event
			seen := uint64(0)
			r := mustRun(t, ctx, bankPlan(t, 10), asset.Gateway{Source: src}, asset.RunOptions{MaxTotal: 2, Observer: func(e asset.Event) {
				mu.Lock()
				defer mu.Unlock()
				if e.Seq != seen+1 {
					t.Errorf("event %d after %d", e.Seq, seen)
				}
				seen, last = e.Seq, e
			}})
			time.Sleep(1500 * time.Millisecond)
			cancel()
			rep := mustReport(t, r)
			if rep.Count(asset.OutcomeNothing) != 2 || rep.Count(asset.OutcomeCancelled) != 8 || calls.Load() != 4 {
				t.Errorf("%d nothing, %d cancelled, %d calls", rep.Count(asset.OutcomeNothing), rep.Count(asset.OutcomeCancelled), calls.Load())
			}
			if last.Mark != asset.MarkRunEnded || last.Progress.Done() != 10 || rep.Ended.Sub(rep.Started) != 1500*time.Millisecond {
				t.Errorf("last event %+v", last)
			}
		})
	})
}
