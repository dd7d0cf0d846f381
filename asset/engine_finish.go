package asset

import "github.com/zhixing-go/zhixing"

// ending is how a leg or task ends.
type ending struct {
	outcome  Outcome
	cause    Cause
	via      Channel
	reply    *Reply
	reason   string
	objected zhixing.Instant
	written  zhixing.Tri
}

// finish takes in what a call came to. The reply is handed back where it is too late.
func (r *Run) finish(c *call, v verdict, now int64) *LateReply {
	g := &r.legs[c.leg]
	s := &r.srcs[g.src]
	i := g.task
	t, pt := &r.tasks[i], &r.plan.tasks[i]
	r.breakerCount(c, v, now)
	if t.state == StateTerminal {
		return r.afterEnd(c, v)
	}
	control := pt.Verb.Controls()
	if r.stopped != whyNot && c.why != whyOverall {
		c.why = r.stopped
	}
	if c.why == whyCancel || c.why == whyJournal {
		return r.cancelled(c, v, now)
	}
	// The reply itself, whole or in part.
	if v.outcome != 0 {
		reply := v.reply
		if v.outcome == OutcomePartial {
			if m := t.more; m != nil && m.partial != nil {
				reply = joinPartial(pt, m.partial, reply)
				if o, err := classify(pt, reply); err == nil {
					v.outcome = o
				}
			}
		}
		switch {
		case v.outcome != OutcomePartial:
			r.endLeg(c.leg, r.conclude(v.outcome, reply, s.id.Channel, control), now)
			return nil
		case !v.err:
			r.endLeg(c.leg, ending{outcome: OutcomePartial, via: s.id.Channel, reply: reply}, now)
			return nil
		}
		t.extra().partial = reply
	}
	if !v.err {
		switch {
		case v.reply != nil && v.reply.Ticket != "" && v.bad == nil:
			r.await(c, v.reply.Ticket, now)
			return nil
		default:
			reason := ""
			if v.bad != nil {
				reason = short(safeText(v.bad.Error))
			}
			if control {
				r.ambiguous(c, CauseInvalidReply, reason, now)
				return nil
			}
			r.endLeg(c.leg, ending{outcome: OutcomeFailed, cause: CauseInvalidReply, via: s.id.Channel, reason: reason}, now)
			return nil
		}
	}
	r.failed(c, v, now)
	return nil
}

// conclude is the ending of a whole reply.
func (r *Run) conclude(o Outcome, reply *Reply, via Channel, control bool) ending {
	e := ending{outcome: o, via: via, reply: reply}
	if control && o == OutcomeNothing {
		e.cause = CauseNotControlled
		e.reason = short(reply.Control.Reason)
	}
	return e
}

// failed decides what follows an error or a time-out.
func (r *Run) failed(c *call, v verdict, now int64) {
	g := &r.legs[c.leg]
	i := g.task
	control := r.plan.tasks[i].Verb.Controls()
	via := r.srcs[g.src].id.Channel
	timedOut := c.why == whyAttempt || c.why == whySource || c.why == whyOverall
	end := ending{via: via, reason: v.reason, objected: v.objected, written: v.written}
	switch {
	case v.fail == failRefused:
		end.outcome = OutcomeRefused
	case v.fail == failReturned:
		end.outcome = OutcomeReturned
	case v.fail == failUnsupported:
		end.outcome = OutcomeUnsupported
	}
	if end.outcome != 0 {
		r.endLeg(c.leg, end, now)
		return
	}
	g.reason = v.reason
	switch {
	case c.why == whySource || c.why == whyOverall:
		end.outcome, end.cause = OutcomeTimedOut, CauseSource
		if c.why == whyOverall {
			end.cause = CauseOverall
		}
		if control && v.fail != failNotReceived && c.kind != callPoll {
			end.outcome, end.cause = OutcomeFailed, CauseAmbiguous
		}
		r.endLeg(c.leg, end, now)
		return
	case timedOut:
		g.cause = CauseAttempt
	case v.fail == failPanic:
		g.cause = CausePanic
	case v.fail == failTemporary || v.fail == failNotReceived:
		g.cause = CauseTemporary
	case v.fail == failRate:
		g.cause = CauseRateLimited
	default:
		g.cause = CauseUnknownError
	}
	if c.kind == callPoll {
		r.pollFailed(c, v, now)
		return
	}
	if control && v.fail != failNotReceived && v.fail != failRate {
		r.ambiguous(c, g.cause, v.reason, now)
		return
	}
	if c.kind == callVerify { // the institution never received it
		g.unclear = false
	}
	if v.fail == failPanic || g.cause == CauseUnknownError {
		end.outcome, end.cause = OutcomeFailed, g.cause
		r.endLeg(c.leg, end, now)
		return
	}
	r.retry(c.leg, callSubmit, v, now)
}

// retry waits and tries again, or ends the leg where that is no use (ASSET-25).
func (r *Run) retry(l int32, todo callKind, v verdict, now int64) {
	g := &r.legs[l]
	t := &r.tasks[g.task]
	if r.stopped != whyNot {
		r.endTask(g.task, r.stopEnding(g.task, l), now)
		return
	}
	end := ending{outcome: OutcomeFailed, cause: g.cause, via: r.srcs[g.src].id.Channel, reason: g.reason}
	if g.cause == CauseAttempt {
		end.outcome = OutcomeTimedOut
	}
	n := int(g.attempts)
	if todo == callVerify {
		n = int(g.verifies)
	}
	if n >= r.opt.MaxAttempts {
		if g.unclear {
			end.outcome, end.cause = OutcomeFailed, CauseAmbiguous
		}
		r.endLeg(l, end, now)
		return
	}
	delay := int64(r.opt.Delay(r.plan.tasks[g.task].Key, max(n, 1)))
	if v.fail == failRate && v.err && int64(v.after) > 0 {
		delay = int64(v.after)
	}
	at := now + delay
	if at < now {
		at = never
	}
	if d := r.deadlineOf(g); at >= d {
		end.outcome, end.cause = OutcomeTimedOut, CauseSource
		if g.unclear {
			end.outcome, end.cause = OutcomeFailed, CauseAmbiguous
		}
		r.endLeg(l, end, now)
		return
	}
	g.todo = todo
	r.setState(l, StateBackoff, now, Event{Cause: g.cause, Reason: g.reason})
	r.note(Entry{Kind: EntryFailed, At: r.at(now), Task: r.plan.tasks[g.task].Key, Channel: r.srcs[g.src].id.Channel, Attempt: int(t.attempts), Since: r.at(g.clock), Cause: g.cause, Reason: g.reason, Unclear: g.unclear})
	r.sleep(l, at)
}

// ambiguous goes on after a control measure that may or may not have taken effect: the
// institution is asked; nothing is sent again before it has answered (ASSET-21).
func (r *Run) ambiguous(c *call, cause Cause, reason string, now int64) {
	g := &r.legs[c.leg]
	g.unclear, g.cause, g.reason = true, cause, reason
	if !r.srcs[g.src].verifies() {
		r.endLeg(c.leg, ending{outcome: OutcomeFailed, cause: CauseAmbiguous, via: r.srcs[g.src].id.Channel, reason: reason}, now)
		return
	}
	if c.kind == callVerify {
		g.verifies++
	}
	r.emit(Event{Mark: MarkVerifying, Task: r.plan.tasks[g.task].Key, From: g.state, To: g.state, Cause: cause}, now)
	r.retry(c.leg, callVerify, verdict{}, now)
}

// await waits for the answer to a ticket.
func (r *Run) await(c *call, ticket string, now int64) {
	g := &r.legs[c.leg]
	first := g.ticket != ticket
	g.ticket, g.fails, g.unclear = ticket, 0, false
	r.tasks[g.task].extra().ticket = ticket
	if first {
		r.note(Entry{Kind: EntryAccepted, At: r.at(now), Task: r.plan.tasks[g.task].Key, Channel: r.srcs[g.src].id.Channel, Attempt: int(g.attempts), Since: r.at(g.clock), Ticket: ticket})
	}
	if r.stopped != whyNot {
		r.endTask(g.task, r.stopEnding(g.task, c.leg), now)
		return
	}
	m := MarkNone
	if first {
		m = MarkTicketAccepted
	}
	r.setState(c.leg, StateAwaitingReply, now, Event{Mark: m})
	r.sleepUntilPoll(c.leg, now, int64(r.opt.PollEvery))
}

// sleepUntilPoll sets the next poll; a source that cannot be polled is waited for until
// its deadline.
func (r *Run) sleepUntilPoll(l int32, now, wait int64) {
	g := &r.legs[l]
	at := r.deadlineOf(g)
	if r.srcs[g.src].polls() && now+wait < at {
		at = now + wait
	}
	r.sleep(l, at)
}

// pollFailed goes on after a poll that brought no answer: the ticket stands, the next
// poll comes later. A ticket the institution does not know is submitted again.
func (r *Run) pollFailed(c *call, v verdict, now int64) {
	g := &r.legs[c.leg]
	if v.fail == failNotReceived {
		g.ticket = ""
		r.retry(c.leg, callSubmit, v, now)
		return
	}
	if v.fail == failPanic || g.cause == CauseUnknownError {
		end := ending{outcome: OutcomeFailed, cause: g.cause, via: r.srcs[g.src].id.Channel, reason: v.reason}
		r.endLeg(c.leg, end, now)
		return
	}
	g.fails++
	wait := max(int64(r.opt.PollEvery), int64(v.after))
	r.setState(c.leg, StateAwaitingReply, now, Event{Cause: g.cause, Reason: v.reason})
	r.sleepUntilPoll(c.leg, now, wait)
}

// cancelled ends a task whose call was under way when the run was cancelled: what came
// in part is kept; what came whole is too late for this report, and not lost (ASSET-31).
func (r *Run) cancelled(c *call, v verdict, now int64) *LateReply {
	g := &r.legs[c.leg]
	i := g.task
	if r.plan.tasks[i].Verb.Controls() && c.kind == callSubmit {
		switch v.fail {
		case failNotReceived, failRefused, failReturned, failUnsupported, failRate:
		default:
			g.unclear = v.reply == nil || v.reply.Ticket == ""
		}
	}
	e := r.stopEnding(i, c.leg)
	var late *LateReply
	switch {
	case v.outcome == OutcomePartial:
		e = ending{outcome: OutcomePartial, via: r.srcs[g.src].id.Channel, reply: v.reply}
		if m := r.tasks[i].more; m != nil && m.partial != nil {
			e.reply = joinPartial(&r.plan.tasks[i], m.partial, v.reply)
		}
	case v.outcome != 0:
		late = &LateReply{Task: r.plan.tasks[i].Key, Reply: *v.reply}
	case v.reply != nil && v.reply.Ticket != "" && !v.err:
		// Accepted in the last moment: a resumed run asks with the ticket.
		r.note(Entry{Kind: EntryAccepted, At: r.at(now), Task: r.plan.tasks[i].Key, Channel: r.srcs[g.src].id.Channel, Attempt: int(g.attempts), Since: r.at(g.clock), Ticket: v.reply.Ticket})
		r.tasks[i].extra().ticket = v.reply.Ticket
	}
	r.endTask(i, e, now)
	return late
}

// afterEnd deals with what a call brings when its task has ended: a conclusive reply
// over the other channel is kept beside the first, anything else conclusive is late.
func (r *Run) afterEnd(c *call, v verdict) *LateReply {
	if v.outcome == 0 || v.outcome == OutcomePartial {
		return nil
	}
	g := &r.legs[c.leg]
	t := &r.tasks[g.task]
	if c.why == whySuperseded && t.outcome.Conclusive() && !r.over && t.via != r.srcs[g.src].id.Channel && t.extra().other == nil {
		t.more.other = v.reply
		r.results[g.task].Other = v.reply
		return nil
	}
	return &LateReply{Task: r.plan.tasks[g.task].Key, Reply: *v.reply}
}

// finishDetached takes in what an abandoned call brings after all.
func (r *Run) finishDetached(c *call, v verdict, now int64) *LateReply {
	r.detached--
	i := r.legs[c.leg].task
	if v.outcome == 0 || v.outcome == OutcomePartial {
		return nil
	}
	if !r.over && r.stopped == whyNot && r.accept(i, r.srcs[r.legs[c.leg].src].id.Channel, v.reply, v.outcome, now) {
		return nil
	}
	return &LateReply{Task: r.plan.tasks[i].Key, Reply: *v.reply}
}

// accept settles a task with a reply that came by itself; false if it is too late.
func (r *Run) accept(i int32, via Channel, reply *Reply, o Outcome, now int64) bool {
	t := &r.tasks[i]
	if r.over || r.stopped != whyNot || t.state == StateTerminal {
		return false
	}
	if o == OutcomePartial {
		m := t.extra()
		m.partial = joinPartial(&r.plan.tasks[i], m.partial, reply)
		joined, err := classify(&r.plan.tasks[i], m.partial)
		if err != nil || joined == OutcomePartial {
			return true
		}
		o, reply = joined, m.partial
	}
	r.endTask(i, r.conclude(o, reply, via, r.plan.tasks[i].Verb.Controls()), now)
	return true
}
