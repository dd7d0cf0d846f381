package asset_test

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

// twoChannels is a plan of one request over two channels.
func twoChannels(t testing.TB) asset.Plan {
	t.Helper()
	c := bankCatalogue(1)
	c.Institutions[0].Offers = append([]asset.Offer{{Item: "03", Channel: asset.ChannelP2P, Verbs: []asset.Verb{asset.VerbQuery}}}, c.Institutions[0].Offers...)
	p, err := asset.NewPlan(testAuthority(), []asset.Subject{testSubject(t)}, c, asset.PlanOptions{}, asset.Options{Channels: asset.SecondOnDelay})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestTwoChannels(t *testing.T) {
	type answer struct {
		after time.Duration
		err   error
		found bool
	}
	for _, c := range []struct {
		name     string
		hq, p2p  answer
		hedge    time.Duration
		want     asset.Outcome
		via      asset.Channel
		took     time.Duration
		attempts int
	}{
		{"ASSET-27 the first fails for good: the second is asked at once", answer{err: errors.New("what")}, answer{after: time.Second}, time.Hour, asset.OutcomeNothing, asset.ChannelP2P, time.Second, 2},
		{"ASSET-27 both fail: what tells more remains", answer{err: errors.New("what")}, answer{after: time.Second, err: asset.ErrUnsupported}, time.Hour, asset.OutcomeFailed, asset.ChannelHQ, time.Second, 2},
		{"ASSET-27 unsupported over both", answer{err: asset.ErrUnsupported}, answer{err: asset.ErrUnsupported}, time.Hour, asset.OutcomeUnsupported, asset.ChannelP2P, 0, 2},
		{"ASSET-27 a refusal needs no second channel", answer{err: asset.ErrRefused}, answer{}, time.Hour, asset.OutcomeRefused, asset.ChannelHQ, 0, 1},
		{"ASSET-27 the second fails, the first still answers", answer{after: 5 * time.Second, found: true}, answer{err: errors.New("what")}, time.Second, asset.OutcomeFound, asset.ChannelHQ, 5 * time.Second, 2},
		{"ASSET-27 a refusal over the second channel stands against a time-out of the first", answer{after: time.Hour}, answer{after: 20 * time.Second, err: asset.ErrRefused}, time.Second, asset.OutcomeRefused, asset.ChannelP2P, 21 * time.Second, 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				src := sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) {
					a := c.hq
					if req.Channel == asset.ChannelP2P {
						a = c.p2p
					}
					if err := sleepy(ctx, a.after); err != nil {
						return asset.Reply{}, err
					}
					if a.found {
						return account(req, 1), a.err
					}
					if a.err != nil {
						return asset.Reply{}, a.err
					}
					return nothing(req), nil
				})
				rep := mustReport(t, mustRun(t, context.Background(), twoChannels(t), asset.Gateway{Source: src}, asset.RunOptions{HedgeAfter: c.hedge, MaxAttempts: 1, AttemptTimeout: 40 * time.Second}))
				r := rep.Results[0]
				if r.Outcome != c.want || r.Via != c.via || rep.Ended.Sub(rep.Started) != c.took || r.Attempts != c.attempts {
					t.Errorf("%v via %v after %v, %d attempts", r.Outcome, r.Via, rep.Ended.Sub(rep.Started), r.Attempts)
				}
			})
		})
	}
	t.Run("ASSET-27 without a wish the second channel starts at half of the bank's time", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			var second time.Duration
			t0 := time.Now()
			src := sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) {
				if req.Channel == asset.ChannelP2P {
					second = time.Since(t0)
					return nothing(req), nil
				}
				return asset.Reply{Ticket: "t"}, nil
			})
			mustReport(t, mustRun(t, context.Background(), twoChannels(t), asset.Gateway{Source: src}, asset.RunOptions{Profile: asset.Statutory}))
			if second != 12*time.Hour {
				t.Errorf("after %v", second)
			}
		})
	})
	t.Run("ASSET-27 no source for the first channel: the second at once; for neither: not attempted", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			p := twoChannels(t)
			src := sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) { return nothing(req), nil })
			inst := p.Task(0).Institution
			for _, c := range []struct {
				m    asset.SourceMap
				want asset.Outcome
				via  asset.Channel
			}{
				{asset.SourceMap{{Institution: inst, Channel: asset.ChannelP2P}: src}, asset.OutcomeNothing, asset.ChannelP2P},
				{asset.SourceMap{{Institution: inst, Channel: asset.ChannelHQ}: src}, asset.OutcomeNothing, asset.ChannelHQ},
				{asset.SourceMap{}, asset.OutcomeNotAttempted, asset.ChannelHQ},
			} {
				r := mustReport(t, mustRun(t, context.Background(), p, c.m, asset.RunOptions{})).Results[0]
				if r.Outcome != c.want || r.Via != c.via || c.want == asset.OutcomeNotAttempted && r.Cause != asset.CauseNoSource {
					t.Errorf("%v via %v, %v", r.Outcome, r.Via, r.Cause)
				}
			}
		})
	})
	t.Run("ASSET-27 ASSET-21 resumed over the channel that had taken it in", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			var j memJournal
			polls := map[asset.Channel]int{}
			src := polled{submit: func(ctx context.Context, r asset.Request) (asset.Reply, error) {
				if r.Channel == asset.ChannelHQ {
					return asset.Reply{}, sleepy(ctx, time.Hour)
				}
				return asset.Reply{Ticket: "t"}, nil
			}, poll: func(ctx context.Context, r asset.Request, ticket string) (asset.Reply, error) {
				if polls[r.Channel]++; polls[r.Channel] < 3 {
					return asset.Reply{Ticket: ticket}, nil
				}
				return nothing(r), nil
			}}
			ctx, cancel := context.WithCancel(context.Background())
			o := asset.RunOptions{HedgeAfter: time.Second, Journal: &j}
			r := mustRun(t, ctx, twoChannels(t), asset.Gateway{Source: src}, o)
			time.Sleep(4 * time.Second)
			cancel()
			mustReport(t, r)
			o.Resume, o.Start = append([]asset.Entry(nil), j.entries...), start.Add(time.Minute)
			rep := mustReport(t, mustRun(t, context.Background(), twoChannels(t), asset.Gateway{Source: src}, o))
			if x := rep.Results[0]; x.Outcome != asset.OutcomeNothing || x.Via != asset.ChannelP2P || polls[asset.ChannelHQ] != 0 {
				t.Errorf("%+v, polls %v", x, polls)
			}
		})
	})
}

func TestGateway(t *testing.T) {
	t.Run("ASSET-24 institutions behind one gateway share its limit, others do not wait for it", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			c := bankCatalogue(9)
			for i := range 8 {
				c.Institutions[i].Gateway = "CBIRC"
			}
			p, err := asset.NewPlan(testAuthority(), []asset.Subject{testSubject(t)}, c, asset.PlanOptions{}, asset.Options{})
			if err != nil {
				t.Fatal(err)
			}
			var mu sync.Mutex
			live, most := 0, 0
			var alone time.Duration
			t0 := time.Now()
			src := sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) {
				if req.Institution == "BANK/00008" {
					alone = time.Since(t0)
					return nothing(req), nil
				}
				mu.Lock()
				live++
				most = max(most, live)
				mu.Unlock()
				defer func() { mu.Lock(); live--; mu.Unlock() }()
				return nothing(req), sleepy(ctx, time.Second)
			})
			rep := mustReport(t, mustRun(t, context.Background(), p, asset.Gateway{Source: src}, asset.RunOptions{PerGateway: 3}))
			if most != 3 || alone != 0 || rep.Ended.Sub(rep.Started) != 3*time.Second || rep.Count(asset.OutcomeNothing) != 9 {
				t.Errorf("%d at once, the other after %v, %v in all", most, alone, rep.Ended.Sub(rep.Started))
			}
		})
	})
}

func TestPollFailures(t *testing.T) {
	for _, c := range []struct {
		name    string
		poll    error
		submits int
		want    asset.Outcome
		cause   asset.Cause
	}{
		{"ASSET-22 a poll that fails leaves the ticket standing", asset.ErrTemporary, 1, asset.OutcomeNothing, asset.CauseNone},
		{"ASSET-22 a ticket nobody knows is submitted again", asset.ErrNotReceived, 2, asset.OutcomeNothing, asset.CauseNone},
		{"ASSET-22 a poll that fails for an unknown reason ends it", errors.New("what"), 1, asset.OutcomeFailed, asset.CauseUnknownError},
		{"ASSET-22 returned while it waited", asset.ErrReturned, 1, asset.OutcomeReturned, asset.CauseNone},
	} {
		t.Run(c.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				submits, polls := 0, 0
				src := polled{submit: func(ctx context.Context, r asset.Request) (asset.Reply, error) {
					submits++
					return asset.Reply{Ticket: "t"}, nil
				}, poll: func(ctx context.Context, r asset.Request, ticket string) (asset.Reply, error) {
					if polls++; polls == 1 {
						return asset.Reply{}, c.poll
					}
					return nothing(r), nil
				}}
				r := mustReport(t, mustRun(t, context.Background(), bankPlan(t, 1), asset.Gateway{Source: src}, asset.RunOptions{})).Results[0]
				if r.Outcome != c.want || r.Cause != c.cause || submits != c.submits {
					t.Errorf("%v %v, %d submits", r.Outcome, r.Cause, submits)
				}
			})
		})
	}
}

func TestCallContext(t *testing.T) {
	t.Run("ASSET-23 the context of a call has its deadline, the caller's values, and ends with the call", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			type key struct{}
			var kept, child context.Context
			stopped, ran := false, make(chan bool, 2)
			src := sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) {
				if d, ok := ctx.Deadline(); !ok || time.Until(d) != 10*time.Second {
					t.Errorf("deadline %v %v", d, ok)
				}
				if ctx.Value(key{}) != "v" || ctx.Err() != nil {
					t.Errorf("value %v, err %v", ctx.Value(key{}), ctx.Err())
				}
				kept = ctx
				var cancel context.CancelFunc
				child, cancel = context.WithCancel(ctx)
				_ = cancel
				stop := context.AfterFunc(ctx, func() { ran <- false })
				stopped = stop()
				context.AfterFunc(ctx, func() { ran <- true })
				return nothing(req), nil
			})
			mustReport(t, mustRun(t, context.WithValue(context.Background(), key{}, "v"), bankPlan(t, 1), asset.Gateway{Source: src}, asset.RunOptions{}))
			if <-kept.Done(); kept.Err() != context.Canceled {
				t.Errorf("after the call: %v", kept.Err())
			}
			<-child.Done()
			if !stopped || !<-ran {
				t.Error("the function that was stopped ran")
			}
			context.AfterFunc(kept, func() { ran <- true })
			if !<-ran {
				t.Error("a function added later did not run")
			}
		})
	})
	t.Run("ASSET-23 no deadline at all where none is wished", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			src := sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) {
				if d, ok := ctx.Deadline(); ok {
					t.Errorf("deadline %v", d)
				}
				return nothing(req), sleepy(ctx, 1000*time.Hour)
			})
			ctx, cancel := context.WithCancel(context.Background())
			defer cancel()
			o := asset.RunOptions{AttemptTimeout: asset.NoLimit, SourceDeadline: asset.NoLimit, OverallDeadline: asset.NoLimit}
			rep := mustReport(t, mustRun(t, ctx, bankPlan(t, 1), asset.Gateway{Source: src}, o))
			if rep.Results[0].Outcome != asset.OutcomeNothing || rep.Ended.Sub(rep.Started) != 1000*time.Hour {
				t.Errorf("%v", rep.Results[0].Outcome)
			}
		})
	})
}

func TestRequestAndPlan(t *testing.T) {
	t.Run("ASSET-03 ASSET-04 a request carries authority, subject, window, documents and round", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			docs := []asset.Document{{Kind: asset.DocQueryNotice, Number: "文1", Sealed: zhixing.Yes}}
			p, err := asset.NewPlan(testAuthority(), []asset.Subject{testSubject(t)}, bankCatalogue(1), asset.PlanOptions{Round: 2, From: day("2025-03-02"), To: day("2026-03-02"), Documents: docs}, asset.Options{})
			if err != nil {
				t.Fatal(err)
			}
			src := sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) {
				from, to := req.Window()
				if req.Authority().CaseNo != testAuthority().CaseNo || req.Subject().Name != "张三" || req.Round() != 2 || from != day("2025-03-02") || to != day("2026-03-02") {
					t.Errorf("%+v", req)
				}
				if d := req.Documents(); len(d) != 1 || d[0] != docs[0] {
					t.Errorf("documents %+v", d)
				}
				return nothing(req), nil
			})
			r := mustRun(t, context.Background(), p, asset.Gateway{Source: src}, asset.RunOptions{})
			<-r.Done()
			rep := mustReport(t, r)
			if tr := rep.Trail(p); len(tr[0].Documents) != 1 || tr[0].Documents[0] != "文1" {
				t.Errorf("%+v", tr[0])
			}
			again, err := r.Report()
			if err != nil || len(again.Results) != 1 || again.Results[0].Outcome != asset.OutcomeNothing {
				t.Errorf("asked again: %+v %v", again, err)
			}
			again.Results[0].Outcome = 0
			if rep.Results[0].Outcome != asset.OutcomeNothing {
				t.Error("two reports share their results")
			}
			if pr := r.Progress(); pr.Done() != 1 || pr.With(asset.OutcomeNothing) != 1 || pr.With(99) != 0 || pr.In(99) != 0 || pr.Late != 0 {
				t.Errorf("%+v", pr)
			}
			if p.Options().Round != 2 || p.Hash() != rep.Plan || p.Authority().Purpose != "执行" || len(p.Subjects()) != 1 || len(p.Tasks()) != p.Len() || p.Catalogue().ID != "test" {
				t.Error("the plan does not tell what it was made of")
			}
		})
	})
	t.Run("ASSET-04 a query's documents are checked before anything leaves", func(t *testing.T) {
		for _, docs := range [][]asset.Document{{{Kind: asset.DocQueryNotice, Number: "1"}}, {{Kind: asset.DocFreezeRuling, Number: "1", Sealed: zhixing.Yes}}} {
			if _, err := asset.NewPlan(testAuthority(), []asset.Subject{testSubject(t)}, bankCatalogue(1), asset.PlanOptions{Documents: docs}, asset.Options{}); err == nil {
				t.Errorf("%+v passes", docs)
			}
		}
		notice := []asset.Document{{Kind: asset.DocQueryNotice, Number: "1", Sealed: zhixing.Yes}}
		if asset.CheckRequestDocuments(notice, 1) != nil || asset.CheckRequestDocuments(notice, 2) == nil || asset.CheckRequestDocuments(append(notice, asset.Document{Kind: asset.DocCaseList, Number: "2", Sealed: zhixing.Yes}), 2) != nil {
			t.Error("several cases need the list of cases, one does not")
		}
	})
	t.Run("ASSET-23 to ASSET-27 options that make no sense are refused, each by name", func(t *testing.T) {
		src := asset.Gateway{Source: sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) { return nothing(req), nil })}
		for field, o := range map[string]asset.RunOptions{
			"start": {}, "profile": {Start: start, Profile: 9}, "unclassified": {Start: start, Unclassified: 9}, "attempt_timeout": {Start: start, AttemptTimeout: -2}, "poll_every": {Start: start, PollEvery: -1},
			"max_total": {Start: start, MaxTotal: -1}, "per_source": {Start: start, PerSource: 1 << 21}, "max_attempts": {Start: start, MaxAttempts: -3}, "backoff_factor": {Start: start, BackoffFactor: 0.5},
			"jitter": {Start: start, Jitter: 1}, "overall_deadline": {Start: start, OverallDeadline: asset.NoLimit}, "probes": {Start: start, Probes: -1}, "hedge_after": {Start: start, HedgeAfter: -5}, "cooldown": {Start: start, Cooldown: -2},
		} {
			if _, err := bankPlan(t, 1).Run(context.Background(), src, o); err == nil || !strings.Contains(err.Error(), field) {
				t.Errorf("%s: %v", field, err)
			}
		}
	})
}

func TestAgain(t *testing.T) {
	t.Run("ASSET-09 ASSET-21 the next round asks what is open, and nothing else", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			c := bankCatalogue(6)
			for i := range c.Institutions {
				c.Institutions[i].Offers = append(append([]asset.Offer(nil), c.Institutions[i].Offers...), asset.Offer{Item: "04", Channel: asset.ChannelHQ, Verbs: []asset.Verb{asset.VerbQuery}})
			}
			p, err := asset.NewPlan(testAuthority(), []asset.Subject{testSubject(t)}, c, asset.PlanOptions{}, asset.Options{})
			if err != nil {
				t.Fatal(err)
			}
			src := sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) {
				switch req.Institution {
				case "BANK/00001":
					return asset.Reply{Answers: []asset.Answer{{Item: "04", Found: zhixing.No}}}, nil
				case "BANK/00002":
					return asset.Reply{}, errors.New("what")
				case "BANK/00003":
					return asset.Reply{}, asset.ErrReturned
				case "BANK/00004":
					return asset.Reply{}, asset.ErrRefused
				case "BANK/00005":
					return asset.Reply{}, asset.ErrUnsupported
				}
				return nothing(req), nil
			})
			rep := mustReport(t, mustRun(t, context.Background(), p, asset.Gateway{Source: src}, asset.RunOptions{}))
			next, err := p.Again(rep)
			if err != nil || next.Len() != 2 || next.Options().Round != 1 {
				t.Fatalf("%v, %d requests", err, next.Len())
			}
			if a, b := next.Task(0), next.Task(1); a.Institution != "BANK/00001" || len(a.Items) != 1 || a.Items[0] != "03" || b.Institution != "BANK/00002" || len(b.Items) != 2 || a.Key == p.Task(1).Key {
				t.Errorf("%+v %+v", a, b)
			}
			if len(p.Task(1).Items) != 2 {
				t.Error("the first plan was changed")
			}
			again, err := p.Again(rep, asset.OutcomeReturned, asset.OutcomeRefused)
			if err != nil || again.Len() != 2 || again.Task(0).Institution != "BANK/00003" {
				t.Errorf("%v, %d", err, again.Len())
			}
			for _, o := range []asset.Outcome{0, asset.OutcomeFound, asset.OutcomeUnsupported} {
				if _, err := p.Again(rep, o); err == nil {
					t.Errorf("%v is asked again", o)
				}
			}
			if _, err := bankPlan(t, 1).Again(rep); err == nil {
				t.Error("a report of another plan passes")
			}
			fp := freezePlan(t)
			frep := mustReport(t, mustRun(t, context.Background(), fp, asset.Gateway{Source: src}, asset.RunOptions{OverallDeadline: time.Minute}))
			frep.Results[0].Outcome = asset.OutcomeFailed
			if _, err := fp.Again(frep); err == nil {
				t.Error("a control measure is repeated by the lot")
			}
		})
	})
}

func TestLateReplies(t *testing.T) {
	t.Run("ASSET-31 a hanging source that answers after all: told, counted, kept", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			block := make(chan struct{})
			src := sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) {
				if req.Institution == "BANK/00000" {
					<-block
					return account(req, 5), nil
				}
				return nothing(req), sleepy(ctx, 9*time.Second)
			})
			told := 0
			r := mustRun(t, context.Background(), bankPlan(t, 2), asset.Gateway{Source: src}, asset.RunOptions{MaxAttempts: 1, AttemptTimeout: 5 * time.Second, MaxTotal: 1, Late: func(asset.TaskKey, asset.Reply) {
				told++
				panic("the caller's fault")
			}})
			time.Sleep(8 * time.Second)
			close(block)
			rep, err := r.Report()
			var pe *asset.PanicError
			if !errors.As(err, &pe) || pe.Where != "late" || told != 1 {
				t.Errorf("%v, told %d", err, told)
			}
			if rep.Leaked != 0 || rep.Abandoned != 1 || len(rep.Late) != 1 || r.Progress().Late != 1 {
				t.Errorf("%+v", rep)
			}
			next, err := asset.Amend(rep, rep.Late[0], rep.Ended)
			if err != nil || next.Results[0].Outcome != asset.OutcomeFound {
				t.Errorf("%v %+v", err, next.Results[0])
			}
		})
	})
	t.Run("ASSET-31 whole in the moment of cancelling: cancelled, and late", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			src := sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) {
				<-ctx.Done()
				return nothing(req), nil
			})
			ctx, cancel := context.WithCancel(context.Background())
			r := mustRun(t, ctx, bankPlan(t, 1), asset.Gateway{Source: src}, asset.RunOptions{})
			time.Sleep(time.Second)
			cancel()
			rep := mustReport(t, r)
			if rep.Results[0].Outcome != asset.OutcomeCancelled || len(rep.Late) != 1 {
				t.Errorf("%+v", rep)
			}
		})
	})
	t.Run("ASSET-31 accepted in the moment of cancelling: a resumed run asks with the ticket", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			submits := 0
			src := polled{submit: func(ctx context.Context, req asset.Request) (asset.Reply, error) {
				submits++
				<-ctx.Done()
				return asset.Reply{Ticket: "t9"}, nil
			}, poll: func(ctx context.Context, req asset.Request, ticket string) (asset.Reply, error) {
				if ticket != "t9" {
					t.Errorf("ticket %q", ticket)
				}
				return nothing(req), nil
			}}
			var j memJournal
			ctx, cancel := context.WithCancel(context.Background())
			r := mustRun(t, ctx, bankPlan(t, 1), asset.Gateway{Source: src}, asset.RunOptions{Journal: &j})
			time.Sleep(time.Second)
			cancel()
			mustReport(t, r)
			rep := mustReport(t, mustRun(t, context.Background(), bankPlan(t, 1), asset.Gateway{Source: src}, asset.RunOptions{Resume: j.entries, Start: start.Add(time.Minute)}))
			if rep.Results[0].Outcome != asset.OutcomeNothing || submits != 1 {
				t.Errorf("%+v, %d submits", rep.Results[0], submits)
			}
		})
	})
	t.Run("ASSET-22 pushed in parts", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			c := bankCatalogue(1)
			c.Institutions[0].Offers = append(append([]asset.Offer(nil), c.Institutions[0].Offers...), asset.Offer{Item: "04", Channel: asset.ChannelHQ, Verbs: []asset.Verb{asset.VerbQuery}})
			p, err := asset.NewPlan(testAuthority(), []asset.Subject{testSubject(t)}, c, asset.PlanOptions{}, asset.Options{})
			if err != nil {
				t.Fatal(err)
			}
			src := sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) {
				return asset.Reply{Ticket: "t"}, nil
			})
			r := mustRun(t, context.Background(), p, asset.Gateway{Source: src}, asset.RunOptions{})
			for i, it := range []asset.ItemCode{"03", "04"} {
				time.Sleep(time.Second)
				if err := r.Deliver(p.Task(0).Key, asset.ChannelHQ, asset.Reply{Answers: []asset.Answer{{Item: it, Found: zhixing.No}}}); err != nil {
					t.Fatal(err)
				}
				if done := r.Progress().Done(); done != i {
					t.Errorf("%d done after part %d", done, i)
				}
			}
			if rep := mustReport(t, r); rep.Results[0].Outcome != asset.OutcomeNothing {
				t.Errorf("%+v", rep.Results[0])
			}
		})
	})
}

func TestFaultsOfTheCaller(t *testing.T) {
	src := asset.Gateway{Source: sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) { return nothing(req), nil })}
	t.Run("ASSET-32 an observer that panics is left out, the report is whole", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			r := mustRun(t, context.Background(), bankPlan(t, 3), src, asset.RunOptions{Observer: func(asset.Event) { panic(errors.New("observer")) }})
			rep, err := r.Report()
			var pe *asset.PanicError
			if !errors.As(err, &pe) || pe.Where != "observer" || !strings.Contains(err.Error(), "observer") || rep.Count(asset.OutcomeNothing) != 3 {
				t.Errorf("%v %+v", err, rep)
			}
		})
	})
	t.Run("ASSET-32 a journal that panics or hangs ends the run in time", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			r := mustRun(t, context.Background(), bankPlan(t, 3), src, asset.RunOptions{Journal: journalFunc(func([]asset.Entry) error { panic("disk") })})
			if _, err := r.Report(); err == nil || !strings.Contains(err.Error(), "disk") {
				t.Errorf("%v", err)
			}
			block := make(chan struct{})
			t0 := time.Now()
			r = mustRun(t, context.Background(), bankPlan(t, 3), src, asset.RunOptions{OverallDeadline: time.Minute, Journal: journalFunc(func([]asset.Entry) error { <-block; return nil })})
			if _, err := r.Report(); err == nil || time.Since(t0) > time.Minute {
				t.Errorf("%v after %v", err, time.Since(t0))
			}
			close(block)
		})
	})
	t.Run("ASSET-22 whatever a source panics with, and errors that panic themselves", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			for _, x := range []any{"text", errors.New("error"), 42, evil{}, strings.Repeat("长", 400)} {
				s := asset.Gateway{Source: sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) { panic(x) })}
				r := mustReport(t, mustRun(t, context.Background(), bankPlan(t, 1), s, asset.RunOptions{})).Results[0]
				if r.Outcome != asset.OutcomeFailed || r.Cause != asset.CausePanic || r.Reason == "" || len(r.Reason) > 600 {
					t.Errorf("%v %v %q", r.Outcome, r.Cause, r.Reason)
				}
			}
			s := asset.Gateway{Source: sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) { return asset.Reply{}, evil{} })}
			if r := mustReport(t, mustRun(t, context.Background(), bankPlan(t, 1), s, asset.RunOptions{})).Results[0]; r.Outcome != asset.OutcomeFailed {
				t.Errorf("%v", r.Outcome)
			}
		})
	})
	t.Run("ASSET-22 an unclassified error is tried again by policy", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			n := 0
			s := asset.Gateway{Source: sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) {
				if n++; n < 3 {
					return asset.Reply{}, errors.New("what")
				}
				return nothing(req), nil
			})}
			r := mustReport(t, mustRun(t, context.Background(), bankPlan(t, 1), s, asset.RunOptions{Unclassified: asset.RetryUnclassified})).Results[0]
			if r.Outcome != asset.OutcomeNothing || r.Attempts != 3 {
				t.Errorf("%+v", r)
			}
		})
	})
}

// evil is a value whose methods panic.
type evil struct{}

func (evil) Error() string  { panic("Error") }
func (evil) String() string { panic("String") }

type journalFunc func([]asset.Entry) error

func (f journalFunc) Append(e []asset.Entry) error { return f(e) }

func TestWriteJournal(t *testing.T) {
	t.Run("ASSET-21 lines that read back, synced; an error of either ends the run", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			var buf bytes.Buffer
			syncs := 0
			src := asset.Gateway{Source: sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) { return account(req, 5), nil })}
			rep := mustReport(t, mustRun(t, context.Background(), bankPlan(t, 3), src, asset.RunOptions{Journal: asset.WriteJournal(&buf, func() error { syncs++; return nil })}))
			entries, good, err := asset.DecodeJournal(buf.Bytes())
			if err != nil || good != buf.Len() || len(entries) != 4 || syncs == 0 {
				t.Errorf("%v, %d entries, %d syncs", err, len(entries), syncs)
			}
			again := mustReport(t, mustRun(t, context.Background(), bankPlan(t, 3), asset.SourceMap{}, asset.RunOptions{Resume: entries, Start: start.Add(time.Hour)}))
			for i, r := range again.Results {
				if !r.Restored || r.Outcome != rep.Results[i].Outcome || r.Reply.Receipt != rep.Results[i].Reply.Receipt {
					t.Errorf("%+v", r)
				}
			}
			r := mustRun(t, context.Background(), bankPlan(t, 3), src, asset.RunOptions{Journal: asset.WriteJournal(&buf, func() error { return errDisk })})
			if _, err := r.Report(); !errors.Is(err, errDisk) {
				t.Errorf("%v", err)
			}
		})
	})
	t.Run("ASSET-21 entries that say less than they must are refused", func(t *testing.T) {
		src := asset.Gateway{Source: sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) { return nothing(req), nil })}
		p := bankPlan(t, 1)
		k := p.Task(0).Key
		begin := asset.Entry{Kind: asset.EntryStarted, At: start, Plan: p.Hash()}
		for name, e := range map[string][]asset.Entry{
			"no start":      {{Kind: asset.EntryAccepted, At: start, Task: k, Ticket: "t"}},
			"no moment":     {{Kind: asset.EntryStarted, Plan: p.Hash()}},
			"no plan":       {{Kind: asset.EntryStarted, At: start}},
			"other task":    {begin, {Kind: asset.EntryAccepted, At: start, Task: "x", Ticket: "t"}},
			"no task":       {begin, {Kind: asset.EntryFailed, At: start}},
			"no ticket":     {begin, {Kind: asset.EntryAccepted, At: start, Task: k}},
			"no result":     {begin, {Kind: asset.EntryEnded, At: start, Task: k}},
			"no outcome":    {begin, {Kind: asset.EntryEnded, At: start, Task: k, Result: &asset.Result{Task: p.Task(0)}}},
			"other's end":   {begin, {Kind: asset.EntryEnded, At: start, Task: k, Result: &asset.Result{Outcome: asset.OutcomeNothing}}},
			"no kind":       {begin, {At: start, Task: k}},
			"minus attempt": {begin, {Kind: asset.EntryFailed, At: start, Task: k, Attempt: -1}},
		} {
			if _, err := p.Run(context.Background(), src, asset.RunOptions{Start: start, Resume: e}); err == nil {
				t.Errorf("%s passes", name)
			}
		}
	})
	t.Run("ASSET-25 attempts of an earlier run count", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			p := bankPlan(t, 1)
			k := p.Task(0).Key
			calls := 0
			src := asset.Gateway{Source: sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) {
				calls++
				return nothing(req), nil
			})}
			failed := func(n int) []asset.Entry {
				return []asset.Entry{{Kind: asset.EntryStarted, At: start, Plan: p.Hash()}, {Kind: asset.EntryFailed, At: start, Task: k, Channel: asset.ChannelHQ, Attempt: n, Since: start, Cause: asset.CauseTemporary}}
			}
			r := mustReport(t, mustRun(t, context.Background(), p, src, asset.RunOptions{Resume: failed(2), Start: start.Add(time.Minute)})).Results[0]
			if r.Outcome != asset.OutcomeNothing || r.Attempts != 3 || calls != 1 {
				t.Errorf("%+v, %d calls", r, calls)
			}
			r = mustReport(t, mustRun(t, context.Background(), p, src, asset.RunOptions{Resume: failed(3), Start: start.Add(time.Minute)})).Results[0]
			if r.Outcome != asset.OutcomeFailed || r.Cause != asset.CauseTemporary || calls != 1 {
				t.Errorf("%+v, %d calls", r, calls)
			}
		})
	})
	t.Run("ASSET-23 the bank's 24 hours run on while no process does", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			p := bankPlan(t, 1)
			polls := 0
			src := asset.Gateway{Source: polled{submit: nil, poll: func(ctx context.Context, r asset.Request, ticket string) (asset.Reply, error) {
				polls++
				return asset.Reply{Ticket: ticket}, nil
			}}}
			taken := []asset.Entry{{Kind: asset.EntryStarted, At: start, Plan: p.Hash()}, {Kind: asset.EntryAccepted, At: start, Task: p.Task(0).Key, Channel: asset.ChannelHQ, Attempt: 1, Since: start, Ticket: "t"}}
			rep := mustReport(t, mustRun(t, context.Background(), p, src, asset.RunOptions{Profile: asset.Statutory, Resume: taken, Start: start.Add(23 * time.Hour)}))
			if r := rep.Results[0]; r.Outcome != asset.OutcomeTimedOut || r.Ended != start.Add(24*time.Hour) || polls != 4 {
				t.Errorf("%+v, %d polls", r, polls)
			}
			polls = 0
			rep = mustReport(t, mustRun(t, context.Background(), p, src, asset.RunOptions{Profile: asset.Statutory, Resume: taken, Start: start.Add(25 * time.Hour)}))
			if r := rep.Results[0]; r.Outcome != asset.OutcomeTimedOut || polls != 0 {
				t.Errorf("%+v, %d polls", r, polls)
			}
		})
	})
}
