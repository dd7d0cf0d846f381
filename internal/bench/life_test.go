package bench

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/looplab/fsm"
	"github.com/qmuntal/stateless"

	"github.com/zhixing-go/zhixing/internal/machine"
)

// happened is one event of one file.
type happened struct {
	file  uint32
	event event
}

// docket returns twenty events for each of n files, interleaved, every one
// possible, the same for the same n.
func docket(n int) []happened {
	r := rand.New(rand.NewPCG(1, uint64(n)))
	m := life()
	at := make([]state, n)
	done := make([]int, n)
	out := make([]happened, 0, 20*n)
	var open []event
	for len(out) < cap(out) {
		f := r.IntN(n)
		for done[f] == 20 {
			f = (f + 1) % n
		}
		open = open[:0]
		for e := range eventNames.All {
			if m.Step(at[f], e, machine.Everyone, nil).Verdict == machine.Taken {
				open = append(open, e)
			}
		}
		e := open[r.IntN(len(open))]
		at[f], _ = next(at[f], e)
		done[f]++
		out = append(out, happened{uint32(f), e})
	}
	return out
}

// looplab wires the life to github.com/looplab/fsm.
func looplab() *fsm.FSM {
	var events fsm.Events
	for _, r := range rows() {
		for _, from := range append([]state{r.From}, r.Also...) {
			to := r.To
			if r.Stay {
				to = from
			}
			events = append(events, fsm.EventDesc{Name: eventNames.Word(r.Event), Src: []string{stateNames.Word(from)}, Dst: stateNames.Word(to)})
		}
	}
	return fsm.NewFSM("received", events, fsm.Callbacks{})
}

// external wires the life to github.com/qmuntal/stateless with the state in *at.
func external(at *string) *stateless.StateMachine {
	m := stateless.NewStateMachineWithExternalStorage(
		func(context.Context) (stateless.State, error) { return *at, nil },
		func(_ context.Context, s stateless.State) error { *at = s.(string); return nil },
		stateless.FiringImmediate)
	for _, r := range rows() {
		for _, from := range append([]state{r.From}, r.Also...) {
			if r.Stay || r.To == from {
				m.Configure(stateNames.Word(from)).PermitReentry(eventNames.Word(r.Event))
			} else {
				m.Configure(stateNames.Word(from)).Permit(eventNames.Word(r.Event), stateNames.Word(r.To))
			}
		}
	}
	return m
}

// TestSameLife: what is compared does the same.
func TestSameLife(t *testing.T) {
	m := life()
	if faults := m.Check(); len(faults) > 0 {
		t.Error(faults)
	}
	f, at := looplab(), ""
	x := external(&at)
	for s := range stateNames.All {
		for e := range eventNames.All {
			res := m.Step(s, e, machine.Everyone, nil)
			to, ok := next(s, e)
			if to != res.To || ok != (res.Verdict == machine.Taken) {
				t.Errorf("%s %s: table %s, switch %s", stateNames.Word(s), eventNames.Word(e), stateNames.Word(res.To), stateNames.Word(to))
			}
			f.SetState(stateNames.Word(s))
			_ = f.Event(context.Background(), eventNames.Word(e))
			at = stateNames.Word(s)
			_ = x.Fire(eventNames.Word(e))
			if want := stateNames.Word(to); f.Current() != want || at != want {
				t.Errorf("%s %s: looplab/fsm %s, stateless %s, want %s", stateNames.Word(s), eventNames.Word(e), f.Current(), at, want)
			}
		}
	}
}

// BenchmarkMachineStep is one step of the table without guards, of the switch, and
// of the libraries: twenty events for each of so many files, interleaved.
func BenchmarkMachineStep(b *testing.B) {
	for _, files := range []int{500, 5_000, 50_000} {
		events := docket(files)
		perEvent := func(b *testing.B) {
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(events)), "ns/event")
		}
		b.Run(fmt.Sprintf("ours/%d", files), func(b *testing.B) {
			m, at := life(), make([]state, files)
			b.ReportAllocs()
			for b.Loop() {
				clear(at)
				for _, h := range events {
					res := m.Step(at[h.file], h.event, machine.Everyone, nil)
					if res.Verdict != machine.Taken {
						b.Fatal(h)
					}
					at[h.file] = res.To
				}
			}
			perEvent(b)
		})
		b.Run(fmt.Sprintf("floor/%d", files), func(b *testing.B) {
			at := make([]state, files)
			for b.Loop() {
				clear(at)
				for _, h := range events {
					s, ok := next(at[h.file], h.event)
					if !ok {
						b.Fatal(h)
					}
					at[h.file] = s
				}
			}
			perEvent(b)
		})
		b.Run(fmt.Sprintf("naive-looplab/%d", files), func(b *testing.B) {
			// One machine moved from file to file: cheaper than one a file.
			m, at, ctx := looplab(), make([]string, files), context.Background()
			b.ReportAllocs()
			for b.Loop() {
				for i := range at {
					at[i] = "received"
				}
				for _, h := range events {
					m.SetState(at[h.file])
					err := m.Event(ctx, eventNames.Word(h.event))
					if _, same := err.(fsm.NoTransitionError); err != nil && !same {
						b.Fatal(err)
					}
					at[h.file] = m.Current()
				}
			}
			perEvent(b)
		})
		b.Run(fmt.Sprintf("naive-stateless/%d", files), func(b *testing.B) {
			var now string
			m, at := external(&now), make([]string, files)
			b.ReportAllocs()
			for b.Loop() {
				for i := range at {
					at[i] = "received"
				}
				for _, h := range events {
					now = at[h.file]
					if err := m.Fire(eventNames.Word(h.event)); err != nil {
						b.Fatal(err)
					}
					at[h.file] = now
				}
			}
			perEvent(b)
		})
	}
}
