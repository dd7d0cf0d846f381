package asset_test

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

// reset forgets what was asked, so that the same world can be asked again.
func (w *world) reset() {
	w.attempts, w.polls, w.hang = map[asset.TaskKey]int{}, map[asset.TaskKey]int{}, make(chan struct{})
	w.live, w.total, w.hanging = map[asset.InstitutionCode]int{}, 0, 0
}

// ask runs a plan over the whole world or a part of it, nothing held back by limits.
func (w *world) ask(t *testing.T, rt failer, n int, only []asset.InstitutionCode) asset.Report {
	w.reset()
	defer func() {
		close(w.hang)
		synctest.Wait() // abandoned calls go home before the world is changed
	}()
	w.maxTotal, w.perSource = 64, 4
	o := w.options()
	o.FailureThreshold = asset.NoLimit // a circuit may open sooner or later with the order of answers
	s := testSubject(t)
	p, err := asset.NewPlan(testAuthority(), []asset.Subject{s}, bankCatalogue(n), asset.PlanOptions{Institutions: only}, asset.Options{})
	if err != nil {
		rt.Fatal(err)
	}
	r, err := p.Run(context.Background(), asset.Gateway{Source: w}, o)
	if err != nil {
		rt.Fatal(err)
	}
	rep, err := r.Report()
	if err != nil {
		rt.Fatal(err)
	}
	return rep
}

// goroutines is how many of the engine's goroutines there are, once those that are just
// ending have: a collection stops the world, which none of them outlasts. They are told
// by who started them: the mere number would count what another test leaves behind.
func goroutines(want int) int {
	buf := make([]byte, 1<<20)
	count := func() int {
		return strings.Count(string(buf[:runtime.Stack(buf, true)]), "\ncreated by github.com/zhixing-go/zhixing/asset.")
	}
	n := count()
	for i := 0; i < 50 && n > want; i++ {
		runtime.GC()
		n = count()
	}
	return n
}

func assetKeys(inv asset.Inventory) []asset.AssetKey {
	var out []asset.AssetKey
	for _, a := range inv.Assets {
		out = append(out, a.Key)
	}
	return out
}

func TestMoreRunProperties(t *testing.T) {
	t.Run("ASSET-33.8 a source less never adds an asset, nor changes what the others say", func(t *testing.T) {
		rapid.Check(t, func(rt *rapid.T) {
			n := rapid.IntRange(2, 7).Draw(rt, "sources")
			w := drawWorld(rt, n)
			w.script["BANK/00000"] = []act{actFound} // there is something to lose
			codes := slices.Sorted(maps.Keys(w.script))
			left := slices.DeleteFunc(slices.Clone(codes), func(c asset.InstitutionCode) bool {
				return c == codes[0] || rapid.Bool().Draw(rt, "drop "+string(c))
			})
			if len(left) == 0 {
				left = codes[1:]
			}
			bubble(t, rt, func(t *testing.T, rt failer) {
				whole := w.ask(t, rt, n, nil)
				part := w.ask(t, rt, n, left)
				all, some := assetKeys(asset.Collect(whole, bankCatalogue(n))), assetKeys(asset.Collect(part, bankCatalogue(n)))
				for _, k := range some {
					if !slices.Contains(all, k) {
						rt.Fatalf("%s was found only when fewer were asked", k)
					}
				}
				for _, res := range part.Results {
					if was, ok := whole.Find(res.Key); !ok || was.Outcome != res.Outcome || was.Attempts != res.Attempts {
						rt.Fatalf("%s: %v alone, %v among others", res.Institution, res.Outcome, was.Outcome)
					}
				}
				if len(some) >= len(all) {
					rt.Fatal("nothing is missing without BANK/00000")
				}
			})
		})
	})
	t.Run("ASSET-33.10 retries do not change what is found", func(t *testing.T) {
		rapid.Check(t, func(rt *rapid.T) {
			n := rapid.IntRange(1, 6).Draw(rt, "sources")
			w := drawWorld(rt, n)
			calm := map[asset.InstitutionCode][]act{}
			for c := range w.script {
				end := rapid.SampledFrom([]act{actFound, actNothing}).Draw(rt, "answer")
				calm[c] = []act{end}
				// at most two disturbances: three attempts are made
				w.script[c] = append(slices.Repeat([]act{rapid.SampledFrom([]act{actTemporary, actRate}).Draw(rt, "disturbance")}, rapid.IntRange(0, 2).Draw(rt, "n")), end, end, end)
			}
			bubble(t, rt, func(t *testing.T, rt failer) {
				rough := asset.Collect(w.ask(t, rt, n, nil), bankCatalogue(n))
				w.script = calm
				smooth := asset.Collect(w.ask(t, rt, n, nil), bankCatalogue(n))
				if d := cmp.Diff(smooth, rough, same); d != "" {
					rt.Fatal(d)
				}
			})
		})
	})
	t.Run("ASSET-33.11 one source that fails in any way harms no other", func(t *testing.T) {
		rapid.Check(t, func(rt *rapid.T) {
			n := rapid.IntRange(2, 7).Draw(rt, "sources")
			w := drawWorld(rt, n)
			bad := rapid.SampledFrom([]act{actTemporary, actUnknown, actPanic, actGarbage, actHang, actSlow, actRefuse, actReturn}).Draw(rt, "bad")
			bubble(t, rt, func(t *testing.T, rt failer) {
				before := w.ask(t, rt, n, nil)
				w.script["BANK/00000"] = []act{bad}
				after := w.ask(t, rt, n, nil)
				for i, res := range after.Results {
					switch {
					case res.Institution == "BANK/00000":
						if res.Outcome.Conclusive() {
							rt.Fatalf("%v came out as %v", bad, res.Outcome)
						}
					case res.Outcome != before.Results[i].Outcome || res.Cause != before.Results[i].Cause || res.Attempts != before.Results[i].Attempts:
						rt.Fatalf("%s: %v was %v before BANK/00000 failed", res.Institution, res.Outcome, before.Results[i].Outcome)
					}
				}
			})
		})
	})
	t.Run("ASSET-33.12 back-off does not fall before its cap", func(t *testing.T) {
		rapid.Check(t, func(rt *rapid.T) {
			o := asset.RunOptions{BackoffBase: time.Duration(rapid.IntRange(1, 1000).Draw(rt, "base")) * time.Millisecond, BackoffCap: time.Duration(rapid.IntRange(1000, 100_000).Draw(rt, "cap")) * time.Millisecond,
				BackoffFactor: rapid.Float64Range(1, 5).Draw(rt, "factor")}
			last := time.Duration(0)
			for n := 1; n < 40; n++ {
				d := o.Delay("k", n)
				if d < last || d > o.BackoffCap || n == 1 && d != o.BackoffBase {
					rt.Fatalf("attempt %d after %v, before it %v", n, d, last)
				}
				last = d
				o.Jitter = 0.1
				if j := o.Delay("k", n); j < d-d/10-1 || j > d+d/10+1 || j != o.Delay("k", n) {
					rt.Fatalf("jitter takes %v to %v", d, j)
				}
				o.Jitter = 0
			}
		})
	})
	t.Run("ASSET-33.13 no circuit opens without its failures", func(t *testing.T) {
		rapid.Check(t, func(rt *rapid.T) {
			threshold := rapid.IntRange(1, 6).Draw(rt, "threshold")
			script := rapid.SliceOfN(rapid.SampledFrom([]error{nil, nil, asset.ErrTemporary, asset.ErrTemporary, asset.ErrRefused, asset.ErrRateLimited}), 24, 24).Draw(rt, "script")
			script = append(script, slices.Repeat([]error{asset.ErrTemporary}, threshold)...) // at the latest here it opens
			opened := 0
			bubble(t, rt, func(t *testing.T, rt failer) {
				n, failed, since := 0, 0, 0
				src := sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) {
					err := script[n%len(script)]
					n++
					if err == asset.ErrTemporary {
						failed++
					}
					return nothing(req), err
				})
				o := asset.RunOptions{Start: start, MaxTotal: 1, MaxAttempts: 1, FailureThreshold: threshold, Cooldown: time.Second, CooldownCap: time.Second}
				o.Observer = func(e asset.Event) {
					if e.Mark == asset.MarkCircuitOpened {
						opened++
						if since == 0 && failed < threshold { // the first opening; later ones follow a failed probe
							rt.Fatalf("opened after %d failures, threshold %d", failed, threshold)
						}
						since++
					}
				}
				r, err := manyTasks(t, 30).Run(context.Background(), asset.Gateway{Source: src}, o)
				if err != nil {
					rt.Fatal(err)
				}
				if _, err := r.Report(); err != nil {
					rt.Fatal(err)
				}
				if opened == 0 {
					rt.Fatalf("%d failures in a row did not open it", threshold)
				}
			})
		})
	})
	t.Run("ASSET-33.15 found on either channel is found", func(t *testing.T) {
		c := bankCatalogue(1)
		c.Institutions[0].Offers = append([]asset.Offer{{Item: "03", Channel: asset.ChannelP2P, Verbs: []asset.Verb{asset.VerbQuery}}}, c.Institutions[0].Offers...)
		plan, err := asset.NewPlan(testAuthority(), []asset.Subject{testSubject(t)}, c, asset.PlanOptions{}, asset.Options{Channels: asset.SecondOnDelay})
		if err != nil {
			t.Fatal(err)
		}
		rapid.Check(t, func(rt *rapid.T) {
			lat := [2]time.Duration{time.Duration(rapid.IntRange(1, 4000).Draw(rt, "hq")) * time.Millisecond, time.Duration(rapid.IntRange(1, 4000).Draw(rt, "p2p"))*time.Millisecond + time.Microsecond}
			finds := [2]bool{rapid.Bool().Draw(rt, "hq finds"), rapid.Bool().Draw(rt, "p2p finds")}
			heeds := rapid.Bool().Draw(rt, "heeds")
			bubble(t, rt, func(t *testing.T, rt failer) {
				answered := [2]bool{}
				src := sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) {
					k := int(req.Channel - asset.ChannelHQ)
					if heeds {
						if err := sleepy(ctx, lat[k]); err != nil {
							return asset.Reply{}, err
						}
					} else {
						time.Sleep(lat[k])
					}
					answered[k] = true
					if finds[k] {
						return account(req, 5), nil
					}
					return nothing(req), nil
				})
				r, err := plan.Run(context.Background(), asset.Gateway{Source: src}, asset.RunOptions{Start: start, HedgeAfter: time.Second, Grace: 5 * time.Second, MaxAttempts: 1})
				if err != nil {
					rt.Fatal(err)
				}
				rep, err := r.Report()
				if err != nil {
					rt.Fatal(err)
				}
				want := asset.OutcomeNothing
				if answered[0] && finds[0] || answered[1] && finds[1] {
					want = asset.OutcomeFound
				}
				res := rep.Results[0]
				if res.Resolved() != want || (want == asset.OutcomeFound) != (len(asset.Collect(rep, c).Assets) == 1) {
					rt.Fatalf("%v, other %v: want %v", res.Outcome, res.Other, want)
				}
				if res.Conflict() != (answered[0] && answered[1] && finds[0] != finds[1]) {
					rt.Fatalf("conflict %v of %v", res.Conflict(), finds)
				}
			})
		})
	})
}

func TestCompletenessProperties(t *testing.T) {
	t.Run("ASSET-33.9 complete if and only if nothing is open; another answer never opens", func(t *testing.T) {
		sub := testSubject(t)
		rapid.Check(t, func(rt *rapid.T) {
			n := rapid.IntRange(1, 4).Draw(rt, "banks")
			c := bankCatalogue(n)
			q := asset.Inquiry{Subjects: []asset.Subject{sub}}
			substitute := rapid.SampledFrom([]asset.SubstitutePolicy{asset.SubstituteFour, asset.SubstituteUnsupported}).Draw(rt, "policy")
			assess := func() map[string]bool {
				got, err := asset.AssessCompleteness(q, c, day("2026-03-10"), asset.Options{Substitute: substitute})
				if err != nil {
					rt.Fatal(err)
				}
				out := map[string]bool{}
				for _, r := range got.Open() {
					out[r.Name()] = true
				}
				if len(got.Required) != n || (got.Complete == zhixing.Yes) != (len(out) == 0) || (got.Findings[0].Status == zhixing.Met) != (len(out) == 0) || (got.Fact("d1").Complete == zhixing.Yes) != (len(out) == 0) {
					rt.Fatalf("%d open, complete %v", len(out), got.Complete)
				}
				return out
			}
			before := assess()
			if len(before) != n {
				rt.Fatalf("%d of %d are open before anything was asked", len(before), n)
			}
			for i := range n {
				inst := c.Institutions[i].Code
				res := resultOf(sub, inst, rapid.SampledFrom(asset.Outcomes()).Draw(rt, "outcome"), "03")
				res.Outcome = onlyWhole(res.Outcome)
				q.Reports = append(q.Reports, asset.Report{Results: []asset.Result{res}})
				if rapid.Bool().Draw(rt, "offline") {
					q.Offline = append(q.Offline, asset.OfflineRecord{Party: "d1", Institution: inst, Item: "03", Channel: asset.ChannelCounter, On: day("2026-03-03"), Recorded: zhixing.Yes})
				}
				after := assess()
				for name := range after {
					if !before[name] {
						rt.Fatalf("%s was opened by an outcome more", name)
					}
				}
				before = after
			}
			// A conclusive answer of a later round closes what it is about.
			i := rapid.IntRange(0, n-1).Draw(rt, "again")
			q.Reports = append(q.Reports, asset.Report{Round: 1, Results: []asset.Result{resultOf(sub, c.Institutions[i].Code, asset.OutcomeNothing, "03")}})
			after := assess()
			for name := range after {
				if !before[name] {
					rt.Fatalf("%s was opened by an answer", name)
				}
			}
			if after["d1/"+string(c.Institutions[i].Code)+"/hq/03"] {
				rt.Fatal("answered, and still open")
			}
			for _, in := range c.Institutions {
				q.Reports = append(q.Reports, asset.Report{Round: 2, Results: []asset.Result{resultOf(sub, in.Code, asset.OutcomeFound, "03")}})
			}
			if after := assess(); len(after) != 0 {
				rt.Fatalf("everything is answered, and open: %v", after)
			}
		})
	})
}

// onlyWhole keeps outcomes that a request for one item can have.
func onlyWhole(o asset.Outcome) asset.Outcome {
	if o == asset.OutcomePartial {
		return asset.OutcomeTimedOut
	}
	return o
}

// told orders outcomes by how much they tell.
func told(r asset.Result) int {
	switch {
	case r.Resolved() == asset.OutcomeFound:
		return 3
	case r.Outcome == asset.OutcomeNothing:
		return 2
	case r.Outcome == asset.OutcomePartial:
		return 1
	}
	return 0
}

func TestAmendProperties(t *testing.T) {
	t.Run("ASSET-33.14 late replies only add; the version given stays as it was", func(t *testing.T) {
		items := []asset.ItemCode{"03", "04"}
		rapid.Check(t, func(rt *rapid.T) {
			res := resultOf(testSubject(t), "BANK/X", rapid.SampledFrom([]asset.Outcome{asset.OutcomeTimedOut, asset.OutcomeFailed, asset.OutcomeCancelled, asset.OutcomeNotAttempted, asset.OutcomeFound, asset.OutcomeNothing, asset.OutcomeRefused, asset.OutcomeReturned, asset.OutcomeUnsupported}).Draw(rt, "outcome"), items...)
			if res.Outcome == asset.OutcomeFound {
				for _, it := range items {
					res.Reply.Records = append(res.Reply.Records, asset.Record{Item: it, Kind: zhixing.KindDeposit})
				}
			}
			rep := asset.Report{Version: 1, Results: []asset.Result{res}}
			for step := range rapid.IntRange(1, 5).Draw(rt, "replies") {
				late := asset.LateReply{Task: res.Key, Reply: asset.Reply{Sealed: zhixing.Yes, AsOf: start}}
				for _, it := range items {
					a := zhixing.Tri(rapid.IntRange(0, 2).Draw(rt, "answer"))
					if a == zhixing.Unknown && len(late.Reply.Answers) == 0 && it == "04" {
						a = zhixing.No // some answer
					}
					if a != zhixing.Unknown {
						late.Reply.Answers = append(late.Reply.Answers, asset.Answer{Item: it, Found: a})
					}
					if a == zhixing.Yes {
						late.Reply.Records = append(late.Reply.Records, asset.Record{Item: it, Kind: zhixing.KindDeposit})
					}
				}
				was, err := json.Marshal(rep)
				if err != nil {
					rt.Fatal(err)
				}
				next, err := asset.Amend(rep, late, start.Add(time.Duration(step)*time.Hour))
				if now, _ := json.Marshal(rep); string(now) != string(was) {
					rt.Fatal("the report given was changed")
				}
				a, b := rep.Results[0], next.Results[0]
				switch a.Outcome {
				case asset.OutcomeRefused, asset.OutcomeReturned, asset.OutcomeUnsupported:
					if err == nil {
						rt.Fatalf("%v was changed by a late reply", a.Outcome)
					}
					continue
				}
				if err != nil {
					rt.Fatal(err)
				}
				if told(b) < told(a) || a.Outcome.Conclusive() && b.Outcome != a.Outcome {
					rt.Fatalf("%v became %v", a.Outcome, b.Outcome)
				}
				for _, it := range items {
					if x, y := a.Answer(it), b.Answer(it); x == zhixing.Yes && y != zhixing.Yes || x != zhixing.Unknown && y == zhixing.Unknown {
						rt.Fatalf("item %s: %v became %v", it, x, y)
					}
				}
				if d := cmp.Diff(a, b, same); d != "" && (next.Version != rep.Version+1 || next.Supersedes != rep.Version) || d == "" && next.Version != rep.Version && told(a) == 0 {
					rt.Fatalf("version %d after %d", next.Version, rep.Version)
				}
				rep = next
			}
			switch o := rep.Results[0].Outcome; o { // a whole answer at last concludes what was open
			case asset.OutcomeTimedOut, asset.OutcomeFailed, asset.OutcomeCancelled, asset.OutcomeNotAttempted, asset.OutcomePartial:
				whole := asset.Reply{Answers: []asset.Answer{{Item: "03", Found: zhixing.No}, {Item: "04", Found: zhixing.No}}}
				if next, err := asset.Amend(rep, asset.LateReply{Task: res.Key, Reply: whole}, start); err != nil || !next.Results[0].Outcome.Conclusive() {
					rt.Fatalf("%v stays %v: %v", o, next.Results[0].Outcome, err)
				}
			}
		})
	})
}

func TestAmendKeepsWhatWasFound(t *testing.T) {
	t.Run("ASSET-31 ASSET-33.14 a later denial does not undo what was found", func(t *testing.T) {
		res := resultOf(testSubject(t), "BANK/X", asset.OutcomePartial, "03", "04")
		res.Reply = &asset.Reply{Sealed: zhixing.Yes, Answers: []asset.Answer{{Item: "03", Found: zhixing.Yes}}, Records: []asset.Record{{Item: "03", Kind: zhixing.KindDeposit, Title: "first"}}}
		rep := asset.Report{Version: 1, Results: []asset.Result{res}}
		whole := asset.Reply{Answers: []asset.Answer{{Item: "03", Found: zhixing.No}, {Item: "04", Found: zhixing.No}}}
		next, err := asset.Amend(rep, asset.LateReply{Task: res.Key, Reply: whole}, start)
		if err != nil || next.Results[0].Outcome != asset.OutcomeFound || len(next.Results[0].Reply.Records) != 1 {
			t.Errorf("%v %+v", err, next.Results[0])
		}
		// What is found anew takes the place of the older record.
		again := asset.Reply{Answers: []asset.Answer{{Item: "03", Found: zhixing.Yes}}, Records: []asset.Record{{Item: "03", Kind: zhixing.KindDeposit, Title: "second"}}}
		next, err = asset.Amend(rep, asset.LateReply{Task: res.Key, Reply: again}, start)
		if r := next.Results[0]; err != nil || r.Outcome != asset.OutcomePartial || len(r.Reply.Records) != 1 || r.Reply.Records[0].Title != "second" {
			t.Errorf("%v %+v", err, r)
		}
	})
}

// measure is what a scripted institution does with a control measure.
type measure struct {
	effect bool
	how    string // "answer", "lost", "panic", "garbage", "hang", "not_received", "rate", "refuse", "ticket"
}

func TestControlProperties(t *testing.T) {
	t.Run("ASSET-33 ASSET-21 no retry and no resumption repeats a measure that took effect", func(t *testing.T) {
		rapid.Check(t, func(rt *rapid.T) {
			script := []measure{{true, rapid.SampledFrom([]string{"answer", "ticket", "lost", "panic", "garbage", "hang"}).Draw(rt, "first")}}
			before := rapid.SampledFrom([]string{"", "", "not_received", "rate"}).Draw(rt, "before")
			if before != "" {
				script = append([]measure{{false, before}}, script...)
			}
			for range rapid.IntRange(0, 4).Draw(rt, "more") {
				m := measure{how: rapid.SampledFrom([]string{"answer", "lost", "panic", "garbage", "hang", "not_received", "rate", "refuse", "ticket"}).Draw(rt, "how")}
				switch m.how {
				case "answer", "ticket":
					m.effect = true
				case "lost", "panic", "garbage", "hang":
					m.effect = rapid.Bool().Draw(rt, "effect")
				}
				script = append(script, m)
			}
			verifies := rapid.SliceOfN(rapid.SampledFrom([]string{"truth", "truth", "temporary", "panic", "garbage", "hang"}), 4, 4).Draw(rt, "verifies")
			canVerify := rapid.Bool().Draw(rt, "can verify")
			kills := rapid.SliceOfN(rapid.IntRange(301, 30_000), 1, 3).Draw(rt, "kills")
			bubble(t, rt, func(t *testing.T, rt failer) {
				effects, sent, asked := 0, 0, 0
				var mu sync.Mutex
				reply := func(ctx context.Context, r asset.Request, how string) (asset.Reply, error) {
					switch how {
					case "answer", "truth":
						return frozen(r), nil
					case "panic":
						panic("model")
					case "garbage":
						return asset.Reply{Control: &asset.ControlResult{Controlled: 9}}, nil
					case "hang":
						return asset.Reply{}, sleepy(ctx, time.Hour)
					case "not_received":
						return asset.Reply{}, asset.ErrNotReceived
					case "rate":
						return asset.Reply{}, asset.ErrRateLimited
					case "refuse":
						return asset.Reply{}, &asset.SourceError{Class: asset.ErrRefused, Written: 9}
					case "ticket":
						return asset.Reply{Ticket: "t"}, nil
					}
					return asset.Reply{}, asset.ErrTemporary
				}
				p := polled{submit: func(ctx context.Context, r asset.Request) (asset.Reply, error) {
					if err := sleepy(ctx, 300*time.Millisecond); err != nil {
						return asset.Reply{}, asset.ErrNotReceived
					}
					mu.Lock()
					m := script[sent%len(script)]
					sent++
					if m.effect {
						effects++
					}
					mu.Unlock()
					return reply(ctx, r, m.how)
				}, poll: func(ctx context.Context, r asset.Request, ticket string) (asset.Reply, error) {
					mu.Lock()
					asked++
					k := asked
					mu.Unlock()
					if k%3 != 0 {
						return asset.Reply{Ticket: ticket}, nil
					}
					return frozen(r), nil
				}, verify: func(ctx context.Context, r asset.Request) (asset.Reply, error) {
					mu.Lock()
					how, n := verifies[asked%len(verifies)], effects
					asked++
					mu.Unlock()
					if how == "truth" && n == 0 {
						how = "not_received"
					}
					return reply(ctx, r, how)
				}}
				var src asset.Source = p
				if !canVerify {
					src = onlyPolled{p}
				}
				var j memJournal
				begin := start
				for i := 0; ; i++ {
					ctx, cancel := context.WithCancel(context.Background())
					o := asset.RunOptions{Start: begin, Journal: &j, Resume: slices.Clone(j.entries)}
					r, err := freezePlan(t).Run(ctx, asset.Gateway{Source: src}, o)
					if err != nil {
						rt.Fatal(err)
					}
					if i < len(kills) {
						time.Sleep(time.Duration(kills[i]) * time.Millisecond)
						cancel()
					}
					rep, err := r.Report()
					cancel()
					if err != nil {
						rt.Fatal(err)
					}
					if effects > 1 {
						rt.Fatalf("the measure took effect %d times", effects)
					}
					if rep.Results[0].Outcome == asset.OutcomeFound && effects == 0 && rep.Results[0].Reply == nil {
						rt.Fatal("controlled without a reply")
					}
					begin = begin.Add(time.Hour)
					if i >= len(kills) {
						break
					}
				}
				if before == "" && effects != 1 {
					rt.Fatalf("the measure took effect %d times", effects)
				}
			})
		})
	})
}

// onlyPolled hides that a source can tell what became of a measure.
type onlyPolled struct{ p polled }

func (o onlyPolled) Submit(ctx context.Context, r asset.Request) (asset.Reply, error) {
	return o.p.submit(ctx, r)
}
func (o onlyPolled) Poll(ctx context.Context, r asset.Request, t string) (asset.Reply, error) {
	return o.p.poll(ctx, r, t)
}

func TestMemory(t *testing.T) {
	t.Run("ASSET-24 ASSET-33 goroutines and memory do not grow with latency", func(t *testing.T) {
		const n = 500
		synctest.Test(t, func(t *testing.T) {
			src := polled{submit: func(ctx context.Context, r asset.Request) (asset.Reply, error) { return asset.Reply{Ticket: "t"}, nil },
				poll: func(ctx context.Context, r asset.Request, ticket string) (asset.Reply, error) {
					return asset.Reply{Ticket: ticket, Extra: string(make([]byte, 64))}, nil
				}}
			plan := bankPlan(t, n)
			ctx, cancel := context.WithCancel(context.Background())
			r := mustRun(t, ctx, plan, asset.Gateway{Source: src}, asset.RunOptions{Profile: asset.Statutory, MaxTotal: 8})
			heap := func() int64 {
				synctest.Wait()
				runtime.GC()
				runtime.GC()
				var m runtime.MemStats
				runtime.ReadMemStats(&m)
				return int64(m.HeapAlloc)
			}
			time.Sleep(40 * time.Minute) // two polls
			early := heap()
			if g := goroutines(8); g > 8 {
				t.Errorf("%d goroutines while everything waits", g)
			}
			time.Sleep(20 * time.Hour)              // eighty more
			if late := heap(); late > early+n*512 { // eighty replies kept would be forty times that
				t.Errorf("%d bytes after two polls, %d after eighty more", early, late)
			}
			if p := r.Progress(); p.In(asset.StateAwaitingReply) != n || p.Live != 0 {
				t.Errorf("%+v", p)
			}
			cancel()
			if rep := mustReport(t, r); rep.Count(asset.OutcomeCancelled) != n {
				t.Errorf("%d cancelled", rep.Count(asset.OutcomeCancelled))
			}
			synctest.Wait()
			if g := goroutines(0); g > 0 {
				t.Errorf("%d goroutines are left", g)
			}
		})
	})
	t.Run("ASSET-33 of a run that is over only abandoned calls are left, and it counts them", func(t *testing.T) {
		rapid.Check(t, func(rt *rapid.T) {
			hang := rapid.IntRange(0, 5).Draw(rt, "hang")
			cancelled := rapid.Bool().Draw(rt, "cancelled")
			bubble(t, rt, func(t *testing.T, rt failer) {
				block := make(chan struct{})
				src := sourceFunc(func(ctx context.Context, r asset.Request) (asset.Reply, error) {
					if r.Institution < asset.InstitutionCode(fmt.Sprintf("BANK/%05d", hang)) {
						<-block
					}
					return nothing(r), sleepy(ctx, 20*time.Second)
				})
				ctx, cancel := context.WithCancel(context.Background())
				defer cancel()
				r, err := bankPlan(t, 20).Run(ctx, asset.Gateway{Source: src}, asset.RunOptions{Start: start, MaxAttempts: 1})
				if err != nil {
					rt.Fatal(err)
				}
				if cancelled {
					time.Sleep(time.Second)
					cancel()
				}
				rep, err := r.Report()
				if err != nil {
					rt.Fatal(err)
				}
				synctest.Wait()
				if g := goroutines(hang); g != hang || rep.Leaked != hang {
					rt.Fatalf("%d goroutines left, %d leaked, %d hang", g, rep.Leaked, hang)
				}
				close(block)
				synctest.Wait()
				if g := goroutines(0); g != 0 {
					rt.Fatalf("%d goroutines left at last", g)
				}
			})
		})
	})
}
