package asset

import (
	"container/heap"
	"time"
)

// wake is something to be done at a moment: for a leg, a source or a task's second
// channel. One that is out of date is recognised when it comes up.
type wake struct {
	at   int64
	kind wakeKind
	id   int32
}

type wakeKind uint8

const (
	wakeLeg wakeKind = iota
	wakeSource
	wakeHedge
)

type wakeHeap []wake

func (h wakeHeap) Len() int { return len(h) }
func (h wakeHeap) Less(i, j int) bool {
	a, b := &h[i], &h[j]
	if a.at != b.at {
		return a.at < b.at
	}
	if a.kind != b.kind {
		return a.kind < b.kind
	}
	return a.id < b.id
}
func (h wakeHeap) Swap(i, j int) { h[i], h[j] = h[j], h[i] }
func (h *wakeHeap) Push(x any)   { *h = append(*h, x.(wake)) }
func (h *wakeHeap) Pop() any {
	old := *h
	x := old[len(old)-1]
	*h = old[:len(old)-1]
	return x
}

func (r *Run) push(w wake) {
	heap.Push((*wakeHeap)(&r.heap), w)
	r.arm(w.at)
}

// sleep wakes a leg at a moment.
func (r *Run) sleep(l int32, at int64) {
	g := &r.legs[l]
	if g.wake == at {
		return
	}
	g.wake = at
	if at == never || g.dueSet && at == g.due {
		return // one wake at the deadline is enough, however often the leg is polled
	}
	g.dueSet = g.dueSet || at == g.due
	r.push(wake{at, wakeLeg, l})
}

// arm makes sure that the clock wakes by a moment.
func (r *Run) arm(at int64) {
	if at < r.armed {
		r.armed = at
		r.poke()
	}
}

func (r *Run) poke() {
	select {
	case r.kick <- struct{}{}:
	default:
	}
}

// clock is the goroutine that keeps the time: deadlines of calls, retries, polls,
// circuits, the end. It ends with the run.
func (r *Run) clock() {
	timer := time.NewTimer(time.Hour)
	defer timer.Stop()
	cancelled := r.ctx.Done()
	for {
		r.mu.Lock()
		now := r.now()
		r.tick(now)
		if r.isOver(now) {
			r.close(now)
			r.mu.Unlock()
			return
		}
		next := r.next()
		r.armed = next
		r.mu.Unlock()
		wait := time.Duration(next - now)
		if next == never {
			wait = 1000 * time.Hour
		}
		timer.Reset(max(wait, 0))
		select {
		case <-cancelled:
			cancelled = nil
			r.mu.Lock()
			r.stop(whyCancel, r.now())
			r.mu.Unlock()
		case <-timer.C:
		case <-r.kick:
		}
	}
}

// next is the earliest moment at which something is to be done.
func (r *Run) next() int64 {
	at := int64(never)
	if len(r.heap) > 0 {
		at = r.heap[0].at
	}
	for _, c := range r.calls {
		if c.giveUp != 0 {
			at = min(at, c.giveUp)
		} else {
			at = min(at, c.deadline)
		}
	}
	if r.stopped == whyNot {
		at = min(at, r.stopAt)
	} else if len(r.calls) == 0 {
		at = min(at, r.lastAt)
	}
	return at
}

// tick does what is due.
func (r *Run) tick(now int64) {
	if r.stopped == whyNot && r.journal.err != nil {
		r.stop(whyJournal, now)
	}
	if r.stopped == whyNot && now >= r.stopAt {
		r.stop(whyOverall, now)
	}
	for i := 0; i < len(r.calls); i++ {
		c := r.calls[i]
		if c.giveUp == 0 && now >= c.deadline {
			r.cancelCall(c, c.due, now)
		}
	}
	for i := 0; i < len(r.calls); {
		c := r.calls[i]
		if c.giveUp != 0 && now >= c.giveUp {
			r.abandon(c, now) // another call takes its place in the list
			continue
		}
		i++
	}
	for len(r.heap) > 0 && r.heap[0].at <= now {
		w := heap.Pop((*wakeHeap)(&r.heap)).(wake)
		if r.stopped != whyNot {
			continue
		}
		switch w.kind {
		case wakeLeg:
			g := &r.legs[w.id]
			if w.at == g.due {
				g.dueSet = false
			}
			if g.wake == w.at {
				g.wake = never
				r.wakeUp(w.id, now)
			}
		case wakeSource:
			if s := &r.srcs[w.id]; s.brk.State == BreakerOpen && s.until == w.at {
				s.brk.State, s.probes = BreakerHalfOpen, 0
				r.list(w.id)
			}
		case wakeHedge:
			if t := &r.tasks[w.id]; t.state != StateTerminal && r.legs[t.legs[1]].state == StatePending {
				r.hedge(w.id, now)
			}
		}
	}
	r.startMore() // the clock sees for itself whether the run is over
}

// wakeUp goes on with a leg that slept.
func (r *Run) wakeUp(l int32, now int64) {
	g := &r.legs[l]
	switch {
	case g.state == StateBackoff:
		r.enqueue(l, g.todo, now)
	case g.clockOn && now >= r.deadlineOf(g) && (g.state == StateAwaitingReply || g.state == StateQueued):
		e := ending{outcome: OutcomeTimedOut, cause: CauseSource, reason: g.reason}
		if g.unclear {
			e.outcome, e.cause = OutcomeFailed, CauseAmbiguous
		}
		r.endLeg(l, e, now)
	case g.state == StateAwaitingReply && !g.queued:
		r.enqueue(l, callPoll, now)
	}
}

// abandon gives up a call that ignores its context: it keeps no slot, the task goes on
// as after a time-out, and the call is counted.
func (r *Run) abandon(c *call, now int64) {
	c.detached = true
	r.heard.Broadcast()
	r.detached++
	r.abandoned++
	r.release(c)
	r.emit(Event{Mark: MarkAbandoned, Task: r.plan.tasks[r.legs[c.leg].task].Key, Channel: r.srcs[r.legs[c.leg].src].id.Channel, From: StateInFlight, To: r.legs[c.leg].state, Cite: "ASSET-24"}, now)
	r.finish(c, verdict{err: true, fail: failTemporary, reason: "context deadline exceeded"}, now)
}

// armHedge sets when the second channel of a task is tried (ASSET-27).
func (r *Run) armHedge(i int32, now int64) {
	after := int64(r.opt.HedgeAfter)
	if after == 0 {
		due, err := r.plan.sla(r.legs[r.tasks[i].legs[0]].src, r.plan.tasks[i].Verb).Due(r.opt.Start, r.opt.Calendar)
		if err != nil {
			return
		}
		after = int64(due.Sub(r.opt.Start)) / 2
	}
	r.push(wake{now + after, wakeHedge, i})
}

// hedge starts the second channel of a task.
func (r *Run) hedge(i int32, now int64) {
	l := r.tasks[i].legs[1]
	if r.srcs[r.legs[l].src].source == nil {
		r.legs[l].state = StateTerminal
		return
	}
	r.emit(Event{Mark: MarkHedged, Task: r.plan.tasks[i].Key, Channel: r.srcs[r.legs[l].src].id.Channel, From: StatePending, To: StateQueued, Cite: "ASSET-27"}, now)
	r.enqueue(l, callSubmit, now)
}

// stop ends the run early: no attempt starts any more, calls under way are cancelled,
// everything else ends at once.
func (r *Run) stop(why whyKind, now int64) {
	if r.stopped != whyNot || r.over {
		return
	}
	r.stopped = why
	for i := range r.tasks {
		t := &r.tasks[i]
		if t.state == StateTerminal {
			continue
		}
		var out *call
		for _, l := range t.legs {
			if l >= 0 && r.legs[l].call != nil {
				out = r.legs[l].call
			}
		}
		if out == nil {
			r.endTask(int32(i), r.stopEnding(int32(i), t.legs[0]), now)
		}
	}
	for _, c := range r.calls {
		r.cancelCall(c, why, now)
	}
}

// stopEnding is how a task ends that the end of the run cuts off.
func (r *Run) stopEnding(i, l int32) ending {
	t, g := &r.tasks[i], &r.legs[l]
	e := ending{outcome: OutcomeCancelled, via: r.srcs[g.src].id.Channel, reason: g.reason}
	switch {
	case r.stopped == whyOverall && t.attempts == 0 && g.ticket == "":
		e.outcome, e.cause = OutcomeNotAttempted, CauseRunEnded
	case r.stopped == whyOverall:
		e.outcome, e.cause = OutcomeTimedOut, CauseOverall
	case r.stopped == whyJournal:
		e.cause = CauseJournal
	}
	if r.plan.tasks[i].Verb.Controls() && g.unclear {
		e.cause = CauseAmbiguous
		if r.stopped == whyOverall {
			e.outcome = OutcomeFailed
		}
	}
	return e
}

// startMore sees to it that free slots are filled.
func (r *Run) startMore() {
	if !r.seeding && r.mayStart() {
		r.seeding = true
		go r.seed()
	}
}

// settleDown starts what may be started, and wakes the clock at the end.
func (r *Run) settleDown() {
	r.startMore()
	if len(r.done) == len(r.tasks) && len(r.calls) == 0 && r.telling == 0 {
		r.poke()
	}
}

// isOver reports whether nothing is left to do.
func (r *Run) isOver(now int64) bool {
	if len(r.done) < len(r.tasks) || len(r.calls) > 0 || r.telling > 0 && now < r.lastAt {
		return false
	}
	if r.journal.safe < r.journal.seq && r.journal.err == nil {
		if now < r.lastAt {
			return false
		}
		r.journal.err = errJournalHangs
	}
	return true
}

// close ends the run.
func (r *Run) close(now int64) {
	r.endedAt = now
	r.emit(Event{Mark: MarkRunEnded}, now)
	r.over = true
	if r.journal.err != nil && r.fault == nil {
		r.fault = r.journal.err
	}
	r.closeJournal()
	r.heard.Broadcast()
	close(r.ended)
}

// keepLate keeps or counts a late reply.
func (r *Run) keepLate(x LateReply) {
	if !r.over && len(r.late) < len(r.tasks) {
		r.late = append(r.late, x)
	} else {
		r.lateMore++
	}
}

// tellLate hands late replies to the caller, without the lock. The run waits for it, but
// not beyond its deadline.
func (r *Run) tellLate(late []LateReply) {
	if len(late) == 0 {
		return
	}
	var fault error
	if f := r.opt.Late; f != nil {
		for _, x := range late {
			if err := hand(f, x); err != nil && fault == nil {
				fault = err
			}
		}
	}
	r.mu.Lock()
	if r.fault == nil {
		r.fault = fault
	}
	r.telling -= len(late)
	r.settleDown()
	r.mu.Unlock()
}

func hand(f func(TaskKey, Reply), x LateReply) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = &PanicError{Where: "late", Value: p}
		}
	}()
	f(x.Task, x.Reply)
	return nil
}
