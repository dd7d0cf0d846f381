package asset_test

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

// act is what the model source does at one attempt.
type act uint8

const (
	actNothing act = iota
	actFound
	actPartial
	actTemporary
	actRate
	actRefuse
	actReturn
	actUnknown
	actPanic
	actGarbage
	actHang // ignores its context
	actSlow // longer than the attempt, but heeds its context
	actTicket
	acts
)

// world is a set of scripted institutions that also watches the engine's promises.
type world struct {
	mu        sync.Mutex
	script    map[asset.InstitutionCode][]act
	latency   map[asset.InstitutionCode]time.Duration
	live      map[asset.InstitutionCode]int
	total     int
	maxTotal  int
	perSource int
	stopped   bool
	attempts  map[asset.TaskKey]int
	polls     map[asset.TaskKey]int
	faults    []string
	hang      chan struct{}
	hanging   int
	asked     map[asset.TaskKey]int // calls over all runs
}

func (w *world) fault(format string, a ...any) {
	w.faults = append(w.faults, fmt.Sprintf(format, a...))
}

func (w *world) enter(req asset.Request) func() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.live[req.Institution]++
	w.total++
	if w.total > w.maxTotal {
		w.fault("%d calls at once, limit %d", w.total, w.maxTotal)
	}
	if w.live[req.Institution] > w.perSource {
		w.fault("%d calls to %s, limit %d", w.live[req.Institution], req.Institution, w.perSource)
	}
	if w.stopped {
		w.fault("a call after the run was cancelled")
	}
	return func() {
		w.mu.Lock()
		w.live[req.Institution]--
		w.total--
		w.mu.Unlock()
	}
}

func (w *world) Submit(ctx context.Context, req asset.Request) (asset.Reply, error) {
	leave := w.enter(req)
	w.mu.Lock()
	n := w.attempts[req.Key]
	w.attempts[req.Key]++
	w.asked[req.Key]++
	if req.Attempt != n+1 {
		w.fault("attempt %d is the %dth call", req.Attempt, n+1)
	}
	s := w.script[req.Institution]
	a := s[n%len(s)]
	d := w.latency[req.Institution]
	w.mu.Unlock()
	if a == actHang {
		leave() // an abandoned call holds no slot
		w.mu.Lock()
		w.hanging++
		w.mu.Unlock()
		<-w.hang
		return account(req, 77), nil
	}
	defer leave()
	if a == actSlow {
		return asset.Reply{}, sleepy(ctx, time.Hour)
	}
	if err := sleepy(ctx, d); err != nil {
		return asset.Reply{}, err
	}
	switch a {
	case actNothing:
		return nothing(req), nil
	case actFound:
		return account(req, 100), nil
	case actPartial:
		r := nothing(req)
		r.Answers[0].Found = zhixing.Unknown
		r.Answers = append(r.Answers, r.Answers[0])
		return asset.Reply{Answers: []asset.Answer{{Item: req.Items[0], Found: zhixing.No}}}, asset.ErrTemporary
	case actTemporary:
		return asset.Reply{}, asset.ErrTemporary
	case actRate:
		return asset.Reply{}, &asset.SourceError{Class: asset.ErrRateLimited, After: 300 * time.Millisecond}
	case actRefuse:
		return asset.Reply{}, asset.ErrRefused
	case actReturn:
		return asset.Reply{}, asset.ErrReturned
	case actPanic:
		panic("model")
	case actGarbage:
		return asset.Reply{Answers: []asset.Answer{{Item: "zz", Found: zhixing.No}}}, nil
	case actTicket:
		return asset.Reply{Ticket: "T" + string(req.Key)}, nil
	}
	return asset.Reply{}, fmt.Errorf("unclassified")
}

func (w *world) Poll(ctx context.Context, req asset.Request, ticket string) (asset.Reply, error) {
	defer w.enter(req)()
	if ticket != "T"+string(req.Key) {
		w.mu.Lock()
		w.fault("poll with ticket %q", ticket)
		w.mu.Unlock()
	}
	if err := sleepy(ctx, time.Millisecond); err != nil {
		return asset.Reply{}, err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.polls[req.Key]++; w.polls[req.Key] < 3 {
		return asset.Reply{Ticket: ticket}, nil
	}
	return account(req, 100), nil
}

// failure is how a check inside a bubble fails: rapid's own way is bound to its goroutine.
type failure string

type failer struct{}

func (failer) Fatalf(format string, a ...any) {
	panic(failure(fmt.Sprintf(format, a...)))
}
func (failer) Fatal(a ...any) {
	panic(failure(fmt.Sprint(a...)))
}

// bubble runs f under fake time and fails rt if f failed.
func bubble(t *testing.T, rt *rapid.T, f func(t *testing.T, rt failer)) {
	var msg failure
	synctest.Test(t, func(t *testing.T) {
		defer func() {
			if x := recover(); x != nil {
				var ok bool
				if msg, ok = x.(failure); !ok {
					panic(x)
				}
			}
		}()
		f(t, failer{})
	})
	if msg != "" {
		rt.Fatal(string(msg))
	}
}

func drawWorld(t *rapid.T, n int) *world {
	w := &world{script: map[asset.InstitutionCode][]act{}, latency: map[asset.InstitutionCode]time.Duration{}, live: map[asset.InstitutionCode]int{},
		attempts: map[asset.TaskKey]int{}, polls: map[asset.TaskKey]int{}, asked: map[asset.TaskKey]int{}, hang: make(chan struct{})}
	w.maxTotal = rapid.IntRange(1, 6).Draw(t, "max_total")
	w.perSource = rapid.IntRange(1, 3).Draw(t, "per_source")
	for i := range n {
		code := asset.InstitutionCode(fmt.Sprintf("BANK/%05d", i))
		for range rapid.IntRange(1, 4).Draw(t, "len") {
			w.script[code] = append(w.script[code], act(rapid.IntRange(0, int(acts)-1).Draw(t, "act")))
		}
		w.latency[code] = time.Duration(rapid.IntRange(0, 3000).Draw(t, "ms"))*time.Millisecond + time.Duration(i+1)*time.Microsecond
	}
	return w
}

func (w *world) options() asset.RunOptions {
	return asset.RunOptions{Start: start, MaxTotal: w.maxTotal, PerSource: w.perSource, FailureThreshold: 2, Cooldown: 3 * time.Second, CooldownCap: 10 * time.Second}
}

// twoSubjects makes several tasks per source.
func twoSubjects(t testing.TB, n int) asset.Plan {
	t.Helper()
	s := testSubject(t)
	b := asset.Subject{Party: "d2", Role: asset.RoleAddedDebtor, Class: asset.ClassLegalPerson, Name: "某公司", IDs: []zhixing.RevealedID{testID(t, zhixing.CreditCode, "91350100M000100Y43")}}
	p, err := asset.NewPlan(testAuthority(), []asset.Subject{s, b}, bankCatalogue(n), asset.PlanOptions{}, asset.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestRunProperties(t *testing.T) {
	t.Run("ASSET-33 one outcome each, limits, bounded time, nothing left", func(t *testing.T) {
		rapid.Check(t, func(rt *rapid.T) {
			n := rapid.IntRange(1, 8).Draw(rt, "sources")
			w := drawWorld(rt, n)
			cancelAt := time.Duration(rapid.SampledFrom([]int{0, 0, 500, 2500, 9000}).Draw(rt, "cancel_ms")) * time.Millisecond
			overall := time.Duration(rapid.IntRange(1, 90).Draw(rt, "overall_s")) * time.Second
			bubble(t, rt, func(t *testing.T, rt failer) {
				w.hang = make(chan struct{}) // of this bubble
				plan := twoSubjects(t, n)
				ctx, cancel := context.WithCancel(context.Background())
				defer close(w.hang)
				defer cancel()
				o := w.options()
				o.OverallDeadline = overall
				var events []asset.Event
				o.Observer = func(e asset.Event) { events = append(events, e) }
				var jr memJournal
				o.Journal = &jr
				t0 := time.Now()
				r, err := plan.Run(ctx, asset.Gateway{Source: w}, o)
				if err != nil {
					rt.Fatal(err)
				}
				if cancelAt > 0 {
					finished := make(chan struct{})
					defer func() { <-finished }() // a bubble's time stands still once its test is over
					go func() {
						defer close(finished)
						time.Sleep(cancelAt)
						cancel()
						synctest.Wait()
						w.mu.Lock()
						w.stopped = true
						w.mu.Unlock()
					}()
				}
				seen := map[asset.TaskKey]asset.Result{}
				for k, res := range r.Results() {
					if _, twice := seen[k]; twice {
						rt.Fatalf("two results of %s", k)
					}
					seen[k] = res
					w.mu.Lock()
					h := w.hanging
					w.mu.Unlock()
					// the test itself has the canceller and the bubble's own goroutine
					if g := goroutines(w.maxTotal + 8 + h); g > w.maxTotal+8+h {
						rt.Fatalf("%d goroutines, limit %d, %d hang", g, w.maxTotal, h)
					}
				}
				rep, err := r.Report()
				if err != nil {
					rt.Fatal(err)
				}
				if d := time.Since(t0); d > o.OverallDeadline {
					rt.Fatalf("took %v, deadline %v", d, o.OverallDeadline)
				}
				if len(seen) != plan.Len() || len(rep.Results) != plan.Len() {
					rt.Fatalf("%d of %d results", len(seen), plan.Len())
				}
				for i, res := range rep.Results {
					if !res.Outcome.IsValid() || res.Key != plan.Task(i).Key || res.Attempts > 3 {
						rt.Fatalf("result %d: %+v", i, res)
					}
					if diff := cmp.Diff(seen[res.Key], res, same); diff != "" {
						rt.Fatalf("stream and report differ: %s", diff)
					}
				}
				checkEvents(rt, plan, events, rep)
				w.mu.Lock()
				faults := w.faults
				if rep.Leaked != w.hanging {
					faults = append(faults, fmt.Sprintf("%d leaked, %d hang", rep.Leaked, w.hanging))
				}
				w.mu.Unlock()
				if len(faults) > 0 {
					rt.Fatal(faults)
				}
				var data []byte
				for _, e := range jr.entries {
					if data, err = asset.AppendEntry(data, e); err != nil {
						rt.Fatal(err)
					}
				}
				if back, good, err := asset.DecodeJournal(data); err != nil || good != len(data) || len(back) != len(jr.entries) {
					rt.Fatalf("journal: %v, %d of %d bytes, %d of %d entries", err, good, len(data), len(back), len(jr.entries))
				}
			})
		})
	})
	t.Run("ASSET-33.20 same inputs, same report", func(t *testing.T) {
		rapid.Check(t, func(rt *rapid.T) {
			n := rapid.IntRange(1, 6).Draw(rt, "sources")
			w := drawWorld(rt, n)
			w.perSource = 1
			var texts [2]string
			for k := range texts {
				bubble(t, rt, func(t *testing.T, rt failer) {
					w.attempts, w.polls, w.hang = map[asset.TaskKey]int{}, map[asset.TaskKey]int{}, make(chan struct{})
					r, err := twoSubjects(t, n).Run(context.Background(), asset.Gateway{Source: w}, w.options())
					if err != nil {
						rt.Fatal(err)
					}
					rep, _ := r.Report()
					b, err := json.Marshal(rep)
					if err != nil {
						rt.Fatal(err)
					}
					texts[k] = string(b)
					close(w.hang)
				})
			}
			if texts[0] != texts[1] {
				rt.Fatal(cmp.Diff(texts[0], texts[1]))
			}
		})
	})
	t.Run("ASSET-21 resume repeats nothing that was answered", func(t *testing.T) {
		rapid.Check(t, func(rt *rapid.T) {
			n := rapid.IntRange(1, 6).Draw(rt, "sources")
			w := drawWorld(rt, n)
			for c, s := range w.script { // no hanging: the process is the same one
				for i, a := range s {
					if a == actHang {
						s[i] = actFound
					}
				}
				w.script[c] = s
			}
			var jr memJournal
			stop := time.Duration(rapid.IntRange(0, 5000).Draw(rt, "stop_ms")) * time.Millisecond
			bubble(t, rt, func(t *testing.T, rt failer) {
				plan := twoSubjects(t, n)
				ctx, cancel := context.WithCancel(context.Background())
				o := w.options()
				o.Journal = &jr
				r, err := plan.Run(ctx, asset.Gateway{Source: w}, o)
				if err != nil {
					rt.Fatal(err)
				}
				time.Sleep(stop)
				cancel()
				first, _ := r.Report()
				answered := map[asset.TaskKey]int{}
				tickets := map[asset.TaskKey]bool{}
				for _, e := range jr.entries {
					switch e.Kind {
					case asset.EntryEnded:
						answered[e.Task] = w.asked[e.Task]
						delete(tickets, e.Task)
					case asset.EntryAccepted:
						tickets[e.Task] = true
						answered[e.Task] = w.asked[e.Task]
					}
				}
				w.attempts = map[asset.TaskKey]int{}
				for k, c := range w.asked {
					w.attempts[k] = c
				}
				o.Resume = append([]asset.Entry(nil), jr.entries...)
				o.Start = start.Add(stop + time.Second)
				w.faults = nil
				r, err = plan.Run(context.Background(), asset.Gateway{Source: w}, o)
				if err != nil {
					rt.Fatal(err)
				}
				second, err := r.Report()
				if err != nil {
					rt.Fatal(err)
				}
				for k, c := range answered {
					if w.asked[k] != c {
						rt.Fatalf("%s was answered or accepted, and asked again", k)
					}
				}
				for i, res := range first.Results {
					if _, ok := answered[res.Key]; ok && !tickets[res.Key] && second.Results[i].Outcome != res.Outcome {
						rt.Fatalf("%v became %v", res.Outcome, second.Results[i].Outcome)
					}
					if second.Results[i].Outcome == asset.OutcomeCancelled {
						rt.Fatalf("still cancelled after the resumed run")
					}
				}
			})
		})
	})
}

// checkEvents replays the audit trail: gapless, legal, monotone, and the report again
// (ASSET-32, ASSET-33.16 and .17).
func checkEvents(rt failer, plan asset.Plan, events []asset.Event, rep asset.Report) {
	done := 0
	ended := map[asset.TaskKey]asset.Outcome{}
	for i, e := range events {
		if e.Seq != uint64(i+1) {
			rt.Fatalf("event %d has number %d", i, e.Seq)
		}
		if i > 0 && e.At.Before(events[i-1].At) {
			rt.Fatal("time runs backwards")
		}
		sum := 0
		for _, n := range e.Progress.States {
			sum += n
		}
		if sum != plan.Len() || e.Progress.Done() < done {
			rt.Fatalf("progress %+v after %d", e.Progress, done)
		}
		done = e.Progress.Done()
		if _, over := ended[e.Task]; over && e.Mark == asset.MarkNone {
			rt.Fatalf("event after the end of %s: %v to %v", e.Task, e.From, e.To)
		}
		if e.Result != nil {
			ended[e.Task] = e.Result.Outcome
		}
	}
	if events[len(events)-1].Mark != asset.MarkRunEnded || done != plan.Len() {
		rt.Fatal("the last event is not the end of the run")
	}
	again, err := asset.ReplayEvents(plan, events)
	if err != nil {
		rt.Fatal(err)
	}
	for i := range again {
		again[i].Other = rep.Results[i].Other // may come after the end of its task (ASSET-27)
	}
	if d := cmp.Diff(again, rep.Results, same); d != "" {
		rt.Fatalf("events and report differ: %s", d)
	}
	if _, err := asset.ReplayEvents(plan, events[1:]); err == nil {
		rt.Fatal("a gap passes")
	}
	for _, res := range rep.Results {
		if ended[res.Key] != res.Outcome {
			rt.Fatalf("events say %v, report %v", ended[res.Key], res.Outcome)
		}
	}
}
