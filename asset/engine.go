package asset

import (
	"context"
	"math"
	"time"

	"github.com/zhixing-go/zhixing"
)

// The engine: the next request is picked from a ring of sources under one lock and its
// source called without it; one more goroutine keeps the time. A task that waits for a
// retry or a reply is an entry in a heap, no goroutine: memory and goroutines do not
// depend on how slow institutions are. ASSET-33 lists what must hold of every run; the
// tests check it under fake time.

const (
	unset = math.MinInt64
	never = math.MaxInt64
)

// taskRun is a task of a run.
type taskRun struct {
	state     TaskState
	outcome   Outcome
	cause     Cause
	via       Channel
	restored  bool
	attempts  uint16
	submitted int64 // first attempt
	ended     int64
	legs      [2]int32 // over the first and the second channel; -1 not there
	reply     *Reply
	more      *taskMore
}

// taskMore is what few tasks have.
type taskMore struct {
	other, partial *Reply
	reason, ticket string
	objected       zhixing.Instant
	written        zhixing.Tri
	kept           *Result // from a journal
}

func (t *taskRun) extra() *taskMore {
	if t.more == nil {
		t.more = &taskMore{}
	}
	return t.more
}

// callKind is what a call does.
type callKind uint8

const (
	callSubmit callKind = iota
	callPoll
	callVerify
)

// leg is a task over one channel.
type leg struct {
	task, src int32
	next      int32 // in the queue of its source
	state     TaskState
	todo      callKind // the next call
	queued    bool
	clockOn   bool
	unclear   bool // a control measure may have taken effect
	attempts  uint16
	verifies  uint16
	fails     uint16 // polls that failed in a row
	cause     Cause  // of the last failure
	dueSet    bool   // a wake at due is in the heap
	clock     int64  // start of the source's deadline
	due       int64  // the deadline, once worked out; 0 not yet
	wake      int64
	call      *call
	ticket    string
	reason    string
}

// srcRun is a source of a run.
type srcRun struct {
	*planSource
	source   Source
	brk      Breaker
	until    int64 // open until
	deadline time.Duration
	gate     int32
	head     int32 // queue of legs
	tail     int32
	next     int32 // in the ring, or in the queue of its gateway
	listed   bool  // in either
	inflight int32
	probes   int32
}

func (s *srcRun) polls() bool    { _, ok := s.source.(Poller); return ok }
func (s *srcRun) verifies() bool { _, ok := s.source.(Verifier); return ok }

// gateRun is a gateway that several sources share.
type gateRun struct {
	inflight   int
	head, tail int32 // sources that wait for it
}

type whyKind uint8

const (
	whyNot whyKind = iota
	whyAttempt
	whySource
	whyOverall
	whyCancel
	whySuperseded
	whyJournal
)

// setUp makes the sources and legs of the plan.
func (r *Run) setUp(src Sources) {
	p := r.plan
	breakers := make(map[SourceID]Breaker, len(r.opt.Breakers))
	for _, b := range r.opt.Breakers {
		breakers[b.Source] = b
	}
	var gates map[string]int32
	r.srcs = make([]srcRun, len(p.sources))
	for i := range r.srcs {
		r.setUpSource(&r.srcs[i], &p.sources[i], src, &gates, breakers)
	}
	r.tasks = make([]taskRun, len(p.tasks))
	r.done = make([]doneTask, 0, len(p.tasks))
	r.results = make([]Result, len(p.tasks))
	r.legs = make([]leg, 0, len(p.tasks))
	for i := range r.tasks {
		t, ref := &r.tasks[i], &p.refs[i]
		t.submitted, t.ended = unset, unset
		t.legs = [2]int32{int32(len(r.legs)), -1}
		r.legs = append(r.legs, leg{task: int32(i), src: ref.src, next: -1, wake: never})
		if ref.second >= 0 {
			t.legs[1] = int32(len(r.legs))
			r.legs = append(r.legs, leg{task: int32(i), src: ref.second, next: -1, wake: never})
		}
	}
}

func (r *Run) setUpSource(s *srcRun, ps *planSource, src Sources, gates *map[string]int32, breakers map[SourceID]Breaker) {
	s.planSource, s.gate, s.head, s.tail, s.next, s.deadline = ps, -1, -1, -1, -1, r.opt.SourceDeadline
	if x, ok := src.Find(ps.id); ok {
		s.source = x
	}
	if gw := r.plan.catalogue.Institutions[ps.inst].Gateway; gw != "" && r.opt.PerGateway < 1<<20+1 {
		if *gates == nil {
			*gates = map[string]int32{}
		}
		g, ok := (*gates)[gw]
		if !ok {
			g = int32(len(r.gates))
			(*gates)[gw] = g
			r.gates = append(r.gates, gateRun{head: -1, tail: -1})
		}
		s.gate = g
	}
	if len(breakers) > 0 {
		s.brk = breakers[ps.id]
	}
}

// begin settles what needs no call and starts the rest.
func (r *Run) begin(state *resumed) {
	now := int64(0)
	origin := int64(0)
	if state != nil {
		r.start = state.started
		origin = int64(state.started.Sub(r.opt.Start))
		if origin > 0 || r.opt.Profile != Statutory {
			origin = 0 // legal time runs on while no process does, an interactive wait does not
		}
	}
	r.lastAt, r.stopAt = never, never
	if r.opt.OverallDeadline != none {
		r.lastAt = origin + int64(r.opt.OverallDeadline)
		r.stopAt = r.lastAt - int64(r.opt.Grace)
	}
	r.beginJournal(state)
	r.emit(Event{Mark: MarkRunStarted}, now)
	for i := range r.srcs {
		s := &r.srcs[i]
		if s.brk.State == BreakerOpen {
			if s.until = int64(s.brk.Until.Sub(r.opt.Start)); s.until > 0 {
				r.push(wake{s.until, wakeSource, int32(i)})
			} else {
				s.brk.State = BreakerHalfOpen
			}
		}
	}
	for i := range r.tasks {
		r.enterTask(int32(i), state, now)
	}
	r.settleDown()
}

// enterTask brings one task to its first state.
func (r *Run) enterTask(i int32, state *resumed, now int64) {
	t, pt := &r.tasks[i], &r.plan.tasks[i]
	l := t.legs[0]
	s := &r.srcs[r.legs[l].src]
	var old *resumedTask
	if state != nil {
		old = state.tasks[pt.Key]
	}
	switch {
	case old != nil && old.result != nil:
		t.restored = true
		t.extra().kept = old.result
		t.attempts = uint16(min(old.result.Attempts, math.MaxUint16))
		r.endTask(i, ending{outcome: old.result.Outcome, cause: old.result.Cause, via: old.result.Via, reply: old.result.Reply}, now)
	case pt.Unsupported:
		r.endTask(i, ending{outcome: OutcomeUnsupported, cause: CauseNotOpen, via: pt.Channel}, now)
	case s.source == nil && t.legs[1] < 0:
		r.endTask(i, ending{outcome: OutcomeNotAttempted, cause: CauseNoSource, via: pt.Channel}, now)
	case s.source == nil:
		r.endLeg(l, ending{outcome: OutcomeNotAttempted, cause: CauseNoSource}, now)
	default:
		if old != nil && old.seen {
			r.restore(i, old, now)
			return
		}
		r.enqueue(l, callSubmit, now)
		if t.legs[1] >= 0 {
			r.armHedge(i, now)
		}
	}
}

// emit tells the observer of a change.
func (r *Run) emit(e Event, now int64) {
	if r.opt.Observer == nil {
		return
	}
	r.seq++
	e.Seq, e.At, e.Progress = r.seq, r.at(now), r.snapshot()
	if e.Cite == "" {
		e.Cite = "ASSET-22"
	}
	if err := observe(r.opt.Observer, e); err != nil && r.fault == nil {
		r.fault = err
		r.opt.Observer = nil
	}
}

func observe(f func(Event), e Event) (err error) {
	defer func() {
		if x := recover(); x != nil {
			err = &PanicError{Where: "observer", Value: x}
		}
	}()
	f(e)
	return nil
}

// PanicError says that code of the caller panicked; the run contained it.
type PanicError struct {
	Where string // "source", "journal", "observer"
	Value any    // what it panicked with
}

// Error returns where and with what.
func (e *PanicError) Error() string {
	return "asset: panic in " + e.Where + ": " + printable(e.Value)
}

// setState moves a leg, and its task with it, to a state.
func (r *Run) setState(l int32, to TaskState, now int64, e Event) {
	g := &r.legs[l]
	from := g.state
	g.state = to
	t := &r.tasks[g.task]
	ts := to
	if t.legs[1] >= 0 { // the livelier of the two
		for _, x := range t.legs {
			if x != l && alive(r.legs[x].state) > alive(ts) {
				ts = r.legs[x].state
			}
		}
	}
	if t.state != ts && t.state != StateTerminal {
		r.prog.States[t.state]--
		r.prog.States[ts]++
		t.state = ts
	}
	if r.opt.Observer != nil {
		e.Task, e.From, e.To, e.Channel, e.Attempt = r.plan.tasks[g.task].Key, from, to, r.srcs[g.src].id.Channel, int(g.attempts)
		r.emit(e, now)
	}
}

// alive orders the states of a leg by how much goes on in it; one that has ended counts
// for less than one that has not begun, so that a task ends only by endTask.
func alive(s TaskState) int {
	switch s {
	case StateInFlight:
		return 5
	case StateAwaitingReply:
		return 4
	case StateBackoff:
		return 3
	case StateQueued:
		return 2
	case StatePending:
		return 1
	}
	return 0
}

var _ context.Context = (*call)(nil)
