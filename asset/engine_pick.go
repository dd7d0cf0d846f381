package asset

import (
	"time"
)

// enqueue puts a leg at the end of its source's queue.
func (r *Run) enqueue(l int32, todo callKind, now int64) {
	g := &r.legs[l]
	s := &r.srcs[g.src]
	g.todo = todo
	if g.state != StateAwaitingReply || todo != callPoll {
		r.setState(l, StateQueued, now, Event{Cause: g.cause})
	}
	g.wake = never
	if g.clockOn {
		r.sleep(l, r.deadlineOf(g))
	}
	if s.brk.State == BreakerOpen && !r.hold(l, s.until, now) {
		return
	}
	g.queued, g.next = true, -1
	if s.tail >= 0 {
		r.legs[s.tail].next = l
	} else {
		s.head = l
	}
	s.tail = l
	r.list(g.src)
}

// list puts a source into the ring if it may start a call.
func (r *Run) list(src int32) {
	s := &r.srcs[src]
	if s.listed || !r.may(s) {
		return
	}
	s.listed, s.next = true, -1
	if r.ringTail >= 0 {
		r.srcs[r.ringTail].next = src
	} else {
		r.ringHead = src
	}
	r.ringTail = src
}

func (r *Run) may(s *srcRun) bool {
	return s.head >= 0 && int(s.inflight) < r.opt.PerSource &&
		(s.brk.State == BreakerClosed || s.brk.State == BreakerHalfOpen && int(s.probes) < r.opt.Probes)
}

// pick starts the next call: round robin over the sources, first come first served
// within one (ASSET-24). nil: there is none that may start now.
func (r *Run) pick(now int64) *call {
	for r.stopped == whyNot && r.ringHead >= 0 {
		src := r.ringHead
		s := &r.srcs[src]
		if r.ringHead = s.next; r.ringHead < 0 {
			r.ringTail = -1
		}
		s.listed = false
		if !r.may(s) {
			continue
		}
		if s.gate >= 0 {
			if g := &r.gates[s.gate]; g.inflight >= r.opt.PerGateway {
				s.listed, s.next = true, -1
				if g.tail >= 0 {
					r.srcs[g.tail].next = src
				} else {
					g.head = src
				}
				g.tail = src
				continue
			}
		}
		l := s.head
		g := &r.legs[l]
		if s.head = g.next; s.head < 0 {
			s.tail = -1
		}
		g.queued = false
		if g.state == StateTerminal || r.tasks[g.task].state == StateTerminal {
			r.list(src)
			continue
		}
		if g.clockOn && now >= r.deadlineOf(g) {
			r.endLeg(l, ending{outcome: OutcomeTimedOut, cause: CauseSource, reason: g.reason}, now)
			r.list(src)
			continue
		}
		return r.startCall(l, now)
	}
	return nil
}

// startCall takes the slots for a call of a leg.
func (r *Run) startCall(l int32, now int64) *call {
	g := &r.legs[l]
	s := &r.srcs[g.src]
	if !g.clockOn {
		g.clockOn, g.clock = true, now
	}
	g.wake = never
	c := r.newCall()
	c.leg, c.kind, c.slot, c.ticket = l, g.todo, int32(len(r.calls)), g.ticket
	if c.kind == callSubmit {
		g.attempts++
		t := &r.tasks[g.task]
		t.attempts++
		if t.submitted == unset {
			t.submitted = g.clock
			if g.attempts == 1 {
				t.submitted = now
			}
		}
	}
	c.attempt = int(g.attempts)
	c.deadline, c.due = r.stopAt, whyOverall
	if d := r.deadlineOf(g); d < c.deadline {
		c.deadline, c.due = d, whySource
	}
	if r.opt.AttemptTimeout != none {
		if d := now + int64(r.opt.AttemptTimeout); d < c.deadline {
			c.deadline, c.due = d, whyAttempt
		}
	}
	c.probe = s.brk.State == BreakerHalfOpen
	if c.probe {
		s.probes++
	}
	s.inflight++
	if s.gate >= 0 {
		r.gates[s.gate].inflight++
	}
	g.call = c
	r.calls = append(r.calls, c)
	r.arm(c.deadline)
	r.list(g.src)
	r.setState(l, StateInFlight, now, Event{})
	if c.kind == callSubmit && r.plan.tasks[g.task].Verb.Controls() {
		r.note(Entry{Kind: EntrySubmitting, At: r.at(now), Task: r.plan.tasks[g.task].Key, Channel: s.id.Channel, Attempt: c.attempt, Since: r.at(g.clock)})
		c.mustBeSafe = r.journal.seq
	}
	return c
}

// deadlineOf is when the time for the source is over (ASSET-23).
func (r *Run) deadlineOf(g *leg) int64 {
	if !g.clockOn {
		return r.workOutDeadline(g)
	}
	if g.due == 0 {
		g.due = r.workOutDeadline(g)
	}
	return g.due
}

func (r *Run) workOutDeadline(g *leg) int64 {
	s := &r.srcs[g.src]
	switch {
	case s.deadline == none:
		return never
	case s.deadline > 0:
		return g.clock + int64(s.deadline)
	}
	// Statutory: the institution's own time to answer.
	due, err := r.plan.sla(g.src, r.plan.tasks[g.task].Verb).Due(r.at(g.clock), r.opt.Calendar)
	if err != nil {
		return g.clock + int64(5*24*time.Hour)
	}
	return int64(due.Sub(r.opt.Start))
}

// hold decides about a leg whose source has an open circuit: it waits if the circuit
// may close before its deadline, else it ends (ASSET-26).
func (r *Run) hold(l int32, until, now int64) bool {
	g := &r.legs[l]
	if !g.clockOn {
		g.clockOn, g.clock = true, now
	}
	if d := r.deadlineOf(g); until < d && until < r.stopAt {
		r.sleep(l, d)
		return true
	}
	if g.ticket != "" { // nothing to lose by waiting for a pushed answer
		r.sleep(l, r.deadlineOf(g))
		r.setState(l, StateAwaitingReply, now, Event{Cause: CauseCircuitOpen})
		return false
	}
	end := ending{outcome: OutcomeNotAttempted, cause: CauseCircuitOpen}
	if g.attempts > 0 {
		end = ending{outcome: OutcomeFailed, cause: CauseCircuitOpen, reason: g.reason}
	}
	if g.unclear {
		end = ending{outcome: OutcomeFailed, cause: CauseAmbiguous, reason: g.reason}
	}
	r.endLeg(l, end, now)
	return false
}

// release gives back the slots of a call.
func (r *Run) release(c *call) {
	last := len(r.calls) - 1
	r.calls[c.slot] = r.calls[last]
	r.calls[c.slot].slot = c.slot
	r.calls[last] = nil
	r.calls = r.calls[:last]
	g := &r.legs[c.leg]
	g.call = nil
	s := &r.srcs[g.src]
	s.inflight--
	if s.gate >= 0 {
		gt := &r.gates[s.gate]
		gt.inflight--
		for w := gt.head; w >= 0; w = gt.head { // the first that may use the slot
			if gt.head = r.srcs[w].next; gt.head < 0 {
				gt.tail = -1
			}
			r.srcs[w].listed = false
			if r.list(w); r.srcs[w].listed {
				break
			}
		}
	}
	r.list(g.src)
}
