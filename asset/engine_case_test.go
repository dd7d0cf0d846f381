package asset_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

// polled is a source that takes a ticket and answers polls.
type polled struct {
	submit func(context.Context, asset.Request) (asset.Reply, error)
	poll   func(context.Context, asset.Request, string) (asset.Reply, error)
	verify func(context.Context, asset.Request) (asset.Reply, error)
}

func (p polled) Submit(ctx context.Context, r asset.Request) (asset.Reply, error) {
	return p.submit(ctx, r)
}
func (p polled) Poll(ctx context.Context, r asset.Request, t string) (asset.Reply, error) {
	return p.poll(ctx, r, t)
}
func (p polled) Verify(ctx context.Context, r asset.Request) (asset.Reply, error) {
	return p.verify(ctx, r)
}

// manyTasks has n tasks at one bank: one subject with n identities.
func manyTasks(t testing.TB, n int) asset.Plan {
	s := testSubject(t)
	for i := 1; i < n; i++ {
		s.IDs = append(s.IDs, testID(t, zhixing.Passport, fmt.Sprintf("E%08d", i)))
	}
	p, err := asset.NewPlan(testAuthority(), []asset.Subject{s}, bankCatalogue(1), asset.PlanOptions{}, asset.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestBreaker(t *testing.T) {
	t.Run("ASSET-26 opens, waits, probes, closes", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			var at []time.Duration
			t0 := time.Now()
			src := sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) {
				at = append(at, time.Since(t0))
				if len(at) <= 4 {
					return asset.Reply{}, asset.ErrTemporary
				}
				return nothing(req), nil
			})
			rep := mustReport(t, mustRun(t, context.Background(), manyTasks(t, 6), asset.Gateway{Source: src}, asset.RunOptions{MaxTotal: 1, MaxAttempts: 1, FailureThreshold: 3, Cooldown: 10 * time.Second}))
			// three failures open it; the probe at 10 s fails and doubles; the probe at 30 s closes
			if got := fmt.Sprint(at); got != "[0s 0s 0s 10s 30s 30s]" {
				t.Errorf("calls at %s", got)
			}
			if rep.Count(asset.OutcomeNothing) != 2 || rep.Count(asset.OutcomeFailed) != 4 || len(rep.Breakers) != 0 {
				t.Errorf("%d %d %+v", rep.Count(asset.OutcomeNothing), rep.Count(asset.OutcomeFailed), rep.Breakers)
			}
		})
	})
	t.Run("ASSET-26 no waiting past the deadline; state is handed back and on", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			calls := 0
			src := sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) {
				calls++
				return asset.Reply{}, asset.ErrTemporary
			})
			o := asset.RunOptions{MaxTotal: 1, MaxAttempts: 1, FailureThreshold: 3} // cooldown 10 min, source 60 s
			rep := mustReport(t, mustRun(t, context.Background(), manyTasks(t, 6), asset.Gateway{Source: src}, o))
			if calls != 3 || rep.Count(asset.OutcomeNotAttempted) != 3 || rep.Results[5].Cause != asset.CauseCircuitOpen {
				t.Errorf("%d calls, %+v", calls, rep.Results[5])
			}
			if len(rep.Breakers) != 1 || rep.Breakers[0].State != asset.BreakerOpen || rep.Breakers[0].Until != start.Add(10*time.Minute) {
				t.Fatalf("%+v", rep.Breakers)
			}
			o.Breakers, o.Start = rep.Breakers, start.Add(time.Minute)
			rep = mustReport(t, mustRun(t, context.Background(), manyTasks(t, 6), asset.Gateway{Source: src}, o))
			if calls != 3 || rep.Count(asset.OutcomeNotAttempted) != 6 {
				t.Errorf("%d calls, %d not attempted", calls, rep.Count(asset.OutcomeNotAttempted))
			}
		})
	})
	t.Run("ASSET-26 refusals and rate limits do not open it", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			for _, e := range []error{asset.ErrRefused, asset.ErrReturned, asset.ErrRateLimited} {
				src := sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) { return asset.Reply{}, e })
				rep := mustReport(t, mustRun(t, context.Background(), manyTasks(t, 12), asset.Gateway{Source: src}, asset.RunOptions{MaxAttempts: 1, FailureThreshold: 3}))
				if rep.Count(asset.OutcomeNotAttempted) != 0 {
					t.Errorf("%v opened the circuit", e)
				}
			}
		})
	})
}

func TestHedge(t *testing.T) {
	c := bankCatalogue(1)
	c.Institutions[0].Offers = append([]asset.Offer{{Item: "03", Channel: asset.ChannelP2P, Verbs: []asset.Verb{asset.VerbQuery}}}, c.Institutions[0].Offers...)
	plan, err := asset.NewPlan(testAuthority(), []asset.Subject{testSubject(t)}, c, asset.PlanOptions{}, asset.Options{Channels: asset.SecondOnDelay})
	if err != nil || plan.Len() != 1 {
		t.Fatal(err, plan.Len())
	}
	run := func(t *testing.T, hq, p2p time.Duration, hqFinds bool) (asset.Report, time.Duration) {
		src := sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) {
			if req.Channel == asset.ChannelP2P {
				err := sleepy(ctx, p2p)
				return nothing(req), err
			}
			if hqFinds { // answers although it was cancelled
				time.Sleep(hq)
				return account(req, 5), nil
			}
			return nothing(req), sleepy(ctx, hq)
		})
		t0 := time.Now()
		rep := mustReport(t, mustRun(t, context.Background(), plan, asset.Gateway{Source: src}, asset.RunOptions{HedgeAfter: 2 * time.Second}))
		return rep, time.Since(t0)
	}
	t.Run("ASSET-27 the second channel wins, the first is cancelled", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			rep, d := run(t, 9*time.Second, time.Second, false)
			if r := rep.Results[0]; r.Outcome != asset.OutcomeNothing || r.Via != asset.ChannelP2P || d != 3*time.Second || r.Other != nil {
				t.Errorf("%v via %v after %v", r.Outcome, r.Via, d)
			}
		})
	})
	t.Run("ASSET-27 both answer and differ: found prevails, conflict", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			rep, _ := run(t, 3050*time.Millisecond, time.Second, true)
			r := rep.Results[0]
			if r.Outcome != asset.OutcomeNothing || r.Resolved() != asset.OutcomeFound || !r.Conflict() {
				t.Errorf("%+v", r)
			}
			f := asset.Conflicts(rep, asset.Inventory{}, asset.Options{})
			if len(f) != 1 || f[0].Code != "channel_conflict" || len(asset.Collect(rep, c).Assets) != 1 {
				t.Errorf("%+v", f)
			}
		})
	})
	t.Run("ASSET-27 without need the second channel stays silent", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			rep, d := run(t, time.Second, time.Hour, false)
			if r := rep.Results[0]; r.Via != asset.ChannelHQ || d != time.Second || r.Attempts != 1 {
				t.Errorf("%v after %v, %d attempts", r.Via, d, r.Attempts)
			}
		})
	})
}

func TestTickets(t *testing.T) {
	t.Run("ASSET-22 statutory: polled every 15 minutes until the bank's 24 hours are over", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			polls := 0
			src := polled{submit: func(ctx context.Context, r asset.Request) (asset.Reply, error) { return asset.Reply{Ticket: "t"}, nil },
				poll: func(ctx context.Context, r asset.Request, ticket string) (asset.Reply, error) {
					polls++
					return asset.Reply{Ticket: ticket}, nil
				}}
			rep := mustReport(t, mustRun(t, context.Background(), bankPlan(t, 1), asset.Gateway{Source: src}, asset.RunOptions{Profile: asset.Statutory}))
			r := rep.Results[0]
			if r.Outcome != asset.OutcomeTimedOut || r.Cause != asset.CauseSource || polls != 95 || r.Ended.Sub(r.Submitted) != 24*time.Hour || r.Due != r.Ended {
				t.Errorf("%v %v, %d polls, %v", r.Outcome, r.Cause, polls, r.Ended.Sub(r.Submitted))
			}
			if b := asset.SLABreaches(rep, r.Due.Add(time.Minute)); len(b) != 1 || !b[0].Answered.IsZero() {
				t.Errorf("%+v", b)
			}
		})
	})
	t.Run("ASSET-22 pushed answer", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			src := sourceFunc(func(ctx context.Context, r asset.Request) (asset.Reply, error) { return asset.Reply{Ticket: "t"}, nil })
			plan := bankPlan(t, 1)
			var late []asset.TaskKey
			r := mustRun(t, context.Background(), plan, asset.Gateway{Source: src}, asset.RunOptions{Profile: asset.Statutory, Late: func(k asset.TaskKey, _ asset.Reply) { late = append(late, k) }})
			time.Sleep(time.Hour)
			k := plan.Task(0).Key
			reply := asset.Reply{Answers: []asset.Answer{{Item: "03", Found: zhixing.No}}, Sealed: zhixing.Yes}
			if err := r.Deliver("nobody", asset.ChannelHQ, reply); err == nil {
				t.Error("a reply to nobody passes")
			}
			if err := r.Deliver(k, asset.ChannelHQ, asset.Reply{}); err == nil {
				t.Error("an empty reply passes")
			}
			if err := r.Deliver(k, asset.ChannelHQ, reply); err != nil {
				t.Fatal(err)
			}
			rep := mustReport(t, r)
			if rep.Results[0].Outcome != asset.OutcomeNothing || rep.Ended.Sub(rep.Started) != time.Hour {
				t.Errorf("%v after %v", rep.Results[0].Outcome, rep.Ended.Sub(rep.Started))
			}
			if err := r.Deliver(k, asset.ChannelHQ, reply); err != nil || len(late) != 1 {
				t.Errorf("late: %v %v", err, late)
			}
		})
	})
	t.Run("ASSET-23 cut off while reading: partial", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			c := bankCatalogue(1)
			c.Institutions[0].Offers = append(append([]asset.Offer(nil), c.Institutions[0].Offers...), asset.Offer{Item: "04", Channel: asset.ChannelHQ, Verbs: []asset.Verb{asset.VerbQuery}})
			plan, err := asset.NewPlan(testAuthority(), []asset.Subject{testSubject(t)}, c, asset.PlanOptions{}, asset.Options{})
			if err != nil {
				t.Fatal(err)
			}
			src := sourceFunc(func(ctx context.Context, r asset.Request) (asset.Reply, error) {
				<-ctx.Done()
				return asset.Reply{Answers: []asset.Answer{{Item: "04", Found: zhixing.No}}}, ctx.Err()
			})
			rep := mustReport(t, mustRun(t, context.Background(), plan, asset.Gateway{Source: src}, asset.RunOptions{MaxAttempts: 1}))
			if r := rep.Results[0]; r.Outcome != asset.OutcomePartial || r.Answer("04") != zhixing.No || r.Answer("03") != zhixing.Unknown {
				t.Errorf("%+v", r)
			}
			// Amend adds what was missing: monotone, the version given stays (ASSET-31)
			next, err := asset.Amend(rep, asset.LateReply{Task: rep.Results[0].Key, Reply: asset.Reply{Answers: []asset.Answer{{Item: "03", Found: zhixing.No}}}}, rep.Ended.Add(time.Hour))
			if err != nil || next.Results[0].Outcome != asset.OutcomeNothing || rep.Results[0].Outcome != asset.OutcomePartial || next.Version != 2 || next.Supersedes != 1 {
				t.Errorf("%v %+v", err, next)
			}
		})
	})
}

// freezePlan orders one freeze of 1,000.00 at one bank.
func freezePlan(t testing.TB) asset.Plan {
	t.Helper()
	s := testSubject(t)
	p, err := asset.NewControlPlan(testAuthority(), []asset.Subject{s}, bankCatalogue(1), []asset.Instruction{{Party: "d1", ID: s.IDs[0], Institution: "BANK/00000", Channel: asset.ChannelHQ, Item: "03", Verb: asset.VerbFreeze,
		Order: asset.Order{Account: "6222", Amount: zhixing.MustMoney("1000.00"), Documents: []asset.Document{{Kind: asset.DocFreezeRuling, Number: "1", Sealed: zhixing.Yes}, {Kind: asset.DocFreezeNotice, Number: "2", Sealed: zhixing.Yes}}}}}, asset.PlanOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func frozen(req asset.Request) asset.Reply {
	return asset.Reply{Sealed: zhixing.Yes, Control: &asset.ControlResult{Controlled: zhixing.Yes, Applied: req.Order.Amount, ControlledAvailable: req.Order.Amount}}
}

func TestControl(t *testing.T) {
	t.Run("ASSET-21 after an ambiguous failure the institution is asked, nothing is sent again", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			sent, checks := 0, 0
			src := polled{submit: func(ctx context.Context, r asset.Request) (asset.Reply, error) {
				sent++
				return asset.Reply{}, asset.ErrTemporary // it took effect, the answer was lost
			}, verify: func(ctx context.Context, r asset.Request) (asset.Reply, error) {
				if checks++; checks == 1 {
					return asset.Reply{}, asset.ErrTemporary
				}
				return frozen(r), nil
			}}
			rep := mustReport(t, mustRun(t, context.Background(), freezePlan(t), asset.Gateway{Source: src}, asset.RunOptions{}))
			if sent != 1 || checks != 2 || rep.Results[0].Outcome != asset.OutcomeFound {
				t.Errorf("sent %d, asked %d, %+v", sent, checks, rep.Results[0])
			}
		})
	})
	t.Run("ASSET-21 what surely was not received is sent again", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			sent := 0
			src := polled{submit: func(ctx context.Context, r asset.Request) (asset.Reply, error) {
				if sent++; sent == 1 {
					return asset.Reply{}, asset.ErrTemporary
				}
				return frozen(r), nil
			}, verify: func(ctx context.Context, r asset.Request) (asset.Reply, error) {
				return asset.Reply{}, asset.ErrNotReceived
			}}
			rep := mustReport(t, mustRun(t, context.Background(), freezePlan(t), asset.Gateway{Source: src}, asset.RunOptions{}))
			if sent != 2 || rep.Results[0].Outcome != asset.OutcomeFound {
				t.Errorf("sent %d, %+v", sent, rep.Results[0])
			}
		})
	})
	t.Run("ASSET-21 who cannot tell is not asked twice", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			sent := 0
			src := sourceFunc(func(ctx context.Context, r asset.Request) (asset.Reply, error) {
				sent++
				return asset.Reply{}, sleepy(ctx, time.Hour)
			})
			rep := mustReport(t, mustRun(t, context.Background(), freezePlan(t), asset.Gateway{Source: src}, asset.RunOptions{}))
			r := rep.Results[0]
			if sent != 1 || r.Outcome != asset.OutcomeFailed || r.Cause != asset.CauseAmbiguous || r.NextActs()[0] != asset.ActClarify {
				t.Errorf("sent %d, %+v", sent, r)
			}
		})
	})
	t.Run("ASSET-21 ASSET-33 killed after sending: the resumed run asks first", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			sent, checks := 0, 0
			took := false
			src := polled{submit: func(ctx context.Context, r asset.Request) (asset.Reply, error) {
				sent++
				took = true
				return asset.Reply{}, sleepy(ctx, time.Hour)
			}, verify: func(ctx context.Context, r asset.Request) (asset.Reply, error) {
				checks++
				if took {
					return frozen(r), nil
				}
				return asset.Reply{}, asset.ErrNotReceived
			}}
			var j memJournal
			ctx, cancel := context.WithCancel(context.Background())
			r := mustRun(t, ctx, freezePlan(t), asset.Gateway{Source: src}, asset.RunOptions{Journal: &j})
			time.Sleep(time.Second)
			cancel()
			if rep := mustReport(t, r); rep.Results[0].Outcome != asset.OutcomeCancelled || rep.Results[0].Cause != asset.CauseAmbiguous {
				t.Errorf("%+v", rep.Results[0])
			}
			rep := mustReport(t, mustRun(t, context.Background(), freezePlan(t), asset.Gateway{Source: src}, asset.RunOptions{Start: start.Add(time.Minute), Journal: &j, Resume: append([]asset.Entry(nil), j.entries...)}))
			if sent != 1 || checks != 1 || rep.Results[0].Outcome != asset.OutcomeFound {
				t.Errorf("sent %d, asked %d, %+v", sent, checks, rep.Results[0])
			}
			// once more: it is settled, nothing is called at all
			rep = mustReport(t, mustRun(t, context.Background(), freezePlan(t), asset.Gateway{Source: src}, asset.RunOptions{Start: start.Add(2 * time.Minute), Resume: append([]asset.Entry(nil), j.entries...)}))
			if sent != 1 || checks != 1 || !rep.Results[0].Restored || rep.Results[0].Reply.Control == nil {
				t.Errorf("sent %d, asked %d, %+v", sent, checks, rep.Results[0])
			}
		})
	})
	t.Run("ASSET-14 ASSET-15 documents are checked before anything leaves", func(t *testing.T) {
		a := testAuthority()
		doc := func(k asset.DocumentKind) asset.Document {
			return asset.Document{Kind: k, Number: "n", Sealed: zhixing.Yes}
		}
		whole := asset.Order{Account: "6222", Amount: zhixing.Fen(1), Original: "k", OriginalCaseNo: "c", Payee: "p", PayeeKind: asset.PayeeEnforcement}
		for _, x := range []struct {
			verb asset.Verb
			docs []asset.Document
		}{{asset.VerbFreeze, []asset.Document{doc(asset.DocFreezeRuling), doc(asset.DocFreezeNotice)}}, {asset.VerbRelease, []asset.Document{doc(asset.DocReleaseRuling), doc(asset.DocReleaseNotice)}}, {asset.VerbDeduct, []asset.Document{doc(asset.DocDeductionRuling), doc(asset.DocDeductionNotice)}}} {
			o := whole
			o.Documents = x.docs
			if err := o.Check(x.verb, a); err != nil {
				t.Errorf("%v: %v", x.verb, err)
			}
			for i := range x.docs {
				o.Documents = append(append([]asset.Document(nil), x.docs[:i]...), x.docs[i+1:]...)
				if o.Check(x.verb, a) == nil {
					t.Errorf("%v without %v passes", x.verb, x.docs[i].Kind)
				}
			}
			o.Documents = x.docs
			o.Original = ""
			if err := o.Check(x.verb, a); (err == nil) != (x.verb == asset.VerbFreeze) {
				t.Errorf("%v without the original freeze: %v", x.verb, err)
			}
		}
		whole.Documents = []asset.Document{doc(asset.DocDeductionRuling), doc(asset.DocDeductionNotice)}
		whole.PayeeKind = asset.PayeeAnotherAccount
		if whole.Check(asset.VerbDeduct, a) == nil {
			t.Error("deduction to another account passes")
		}
		whole.PayeeKind, a.Basis = asset.PayeeCaseFund, asset.BasisPreservationRuling
		if whole.Check(asset.VerbDeduct, a) == nil {
			t.Error("deduction in preservation passes")
		}
	})
}

func TestJournal(t *testing.T) {
	fails := &failingJournal{after: 3}
	t.Run("ASSET-32 a journal that fails ends the run and says so", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			src := sourceFunc(func(ctx context.Context, r asset.Request) (asset.Reply, error) {
				return nothing(r), sleepy(ctx, time.Second)
			})
			r, err := bankPlan(t, 50).Run(context.Background(), asset.Gateway{Source: src}, asset.RunOptions{Start: start, MaxTotal: 5, Journal: fails})
			if err != nil {
				t.Fatal(err)
			}
			rep, err := r.Report()
			if !errors.Is(err, errDisk) || rep.Count(asset.OutcomeCancelled) == 0 || rep.Count(asset.OutcomeCancelled)+rep.Count(asset.OutcomeNothing) != 50 {
				t.Errorf("%v, %d cancelled", err, rep.Count(asset.OutcomeCancelled))
			}
		})
	})
	t.Run("ASSET-21 a journal of another plan is refused", func(t *testing.T) {
		var j memJournal
		src := sourceFunc(func(ctx context.Context, r asset.Request) (asset.Reply, error) { return nothing(r), nil })
		mustReport(t, mustRun(t, context.Background(), bankPlan(t, 2), asset.Gateway{Source: src}, asset.RunOptions{Journal: &j}))
		if _, err := bankPlan(t, 3).Run(context.Background(), asset.Gateway{Source: src}, asset.RunOptions{Start: start, Resume: j.entries}); err == nil {
			t.Error("accepted")
		}
	})
	t.Run("ASSET-21 a torn last line is left out, any other is an error", func(t *testing.T) {
		line, _ := asset.AppendEntry(nil, asset.Entry{Kind: asset.EntryStarted, At: start, Plan: "p"})
		if e, good, err := asset.DecodeJournal(append(append([]byte(nil), line...), line[:20]...)); err != nil || len(e) != 1 || good != len(line) {
			t.Errorf("%v %d %v", e, good, err)
		}
		_, _, err := asset.DecodeJournal([]byte(string(line) + "{\"kind\":\"nonsense\"}\n"))
		if err == nil || !strings.Contains(err.Error(), "line 2") {
			t.Errorf("%v", err)
		}
	})
}

var errDisk = errors.New("disk full")

type failingJournal struct {
	n     atomic.Int32
	after int32
}

func (j *failingJournal) Append([]asset.Entry) error {
	if j.n.Add(1) > j.after {
		return errDisk
	}
	return nil
}

func TestPlanChecks(t *testing.T) {
	sub := testSubject(t)
	t.Run("ASSET-03 whoever is not bound is refused, and everything missing is named", func(t *testing.T) {
		bad := sub
		bad.Role = 0
		_, err := asset.NewPlan(asset.Authority{}, []asset.Subject{bad}, bankCatalogue(1), asset.PlanOptions{}, asset.Options{})
		if !errors.Is(err, asset.ErrNonObligor) {
			t.Error("not ErrNonObligor")
		}
		for _, f := range []string{"authority.case_no", "authority.officer.work_id", "authority.officer.enforcement_id", "authority.purpose", "subjects[0].role"} {
			if err == nil || !strings.Contains(err.Error(), f) {
				t.Errorf("%s is not named in %v", f, err)
			}
		}
	})
	t.Run("ASSET-03 unknown facts are findings, not refusals", func(t *testing.T) {
		a := testAuthority()
		a.Registered = zhixing.Unknown
		p, err := asset.NewPlan(a, []asset.Subject{sub}, bankCatalogue(1), asset.PlanOptions{}, asset.Options{})
		if err != nil {
			t.Fatal(err)
		}
		found := false
		for _, f := range p.Findings() {
			found = found || f.Code == "officer_registered" && f.Status == zhixing.Undetermined && len(f.Missing) == 1
		}
		if !found {
			t.Error("the missing registration is not reported")
		}
	})
	t.Run("ASSET-21 keys: stable, and different for everything that matters", func(t *testing.T) {
		key := func(a asset.Authority, o asset.PlanOptions) asset.TaskKey {
			p, err := asset.NewPlan(a, []asset.Subject{sub}, bankCatalogue(1), o, asset.Options{})
			if err != nil {
				t.Fatal(err)
			}
			return p.Task(0).Key
		}
		base := key(testAuthority(), asset.PlanOptions{})
		if base != key(testAuthority(), asset.PlanOptions{}) {
			t.Error("not stable")
		}
		other := testAuthority()
		other.CaseNo += "1"
		if base == key(other, asset.PlanOptions{}) || base == key(testAuthority(), asset.PlanOptions{Round: 1}) {
			t.Error("not different")
		}
		if strings.Contains(string(base), "1101") {
			t.Error("the key shows the identity")
		}
	})
	t.Run("ASSET-02 shipped catalogue: 16 units, 16 kinds, 25 items, nothing reconstructed claims more", func(t *testing.T) {
		c := asset.ShippedCatalogue()
		if err := c.Check(); err != nil {
			t.Fatal(err)
		}
		units, linkage, banks := 0, 0, 0
		for _, in := range c.Institutions {
			switch in.Kind {
			case asset.KindLinkage:
				linkage++
			case asset.KindBank:
				banks++
			default:
				units++
			}
		}
		if units != 16 || len(c.Kinds) != 16 || len(c.Items) != 25 || banks != 21 || linkage != 18 {
			t.Errorf("%d units, %d kinds, %d items, %d banks, %d departments", units, len(c.Kinds), len(c.Items), banks, linkage)
		}
		verified := 0
		for _, k := range c.Kinds {
			if k.Confidence == zhixing.Verified {
				verified++
			}
		}
		for _, it := range c.Items {
			if it.Confidence == zhixing.Verified {
				t.Errorf("item %s claims to be verified", it.Code)
			}
		}
		if verified != 7 {
			t.Errorf("%d kinds are verified, the report names seven", verified)
		}
		cb, _ := c.Institution("CBIRC")
		if n := cb.NameOn(day("2020-01-01")).ZH; n != "中国银行保险监督管理委员会" {
			t.Error(n)
		}
		if n := cb.NameOn(day("2024-01-01")).ZH; n != "国家金融监督管理总局" {
			t.Error(n)
		}
		// ASSET-96: asked by letter, never by a run
		p, err := asset.NewPlan(testAuthority(), []asset.Subject{sub}, c, asset.PlanOptions{}, asset.Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, k := range p.Tasks() {
			if strings.HasPrefix(string(k.Institution), "LINK/") {
				t.Errorf("a task for %s", k.Institution)
			}
		}
	})
}

// memJournal keeps what is appended.
type memJournal struct{ entries []asset.Entry }

func (j *memJournal) Append(e []asset.Entry) error { j.entries = append(j.entries, e...); return nil }
