package asset

import "context"

// endLeg ends one channel of a task; the task ends with it unless the other channel may
// still answer.
func (r *Run) endLeg(l int32, e ending, now int64) {
	g := &r.legs[l]
	i := g.task
	t := &r.tasks[i]
	if e.via == 0 {
		e.via = r.srcs[g.src].id.Channel
	}
	if !e.outcome.Conclusive() && t.legs[1] >= 0 && r.stopped == whyNot {
		other := t.legs[0] + t.legs[1] - l
		if r.legs[other].state != StateTerminal && r.srcs[r.legs[other].src].source != nil && e.outcome != OutcomeRefused && e.outcome != OutcomeReturned {
			r.remember(t, e)
			r.setState(l, StateTerminal, now, Event{Cause: e.cause, Reason: e.reason})
			g.wake = never
			if r.legs[other].state == StatePending {
				r.hedge(i, now)
			}
			return
		}
	}
	r.endTask(i, e, now)
}

// remember keeps the better of two inconclusive endings of a task with two channels.
func (r *Run) remember(t *taskRun, e ending) {
	if t.outcome == 0 || weight(e.outcome) > weight(t.outcome) {
		t.outcome, t.cause, t.via, t.reply = e.outcome, e.cause, e.via, e.reply
		if e.reason != "" {
			t.extra().reason = e.reason
		}
	}
}

// weight orders outcomes by how much they tell.
func weight(o Outcome) int {
	switch o {
	case OutcomeFound, OutcomeNothing:
		return 9
	case OutcomePartial:
		return 8
	case OutcomeRefused:
		return 7
	case OutcomeReturned:
		return 6
	case OutcomeTimedOut:
		return 5
	case OutcomeFailed:
		return 4
	case OutcomeUnsupported:
		return 3
	case OutcomeCancelled:
		return 2
	}
	return 1
}

// endTask gives a task its one outcome.
func (r *Run) endTask(i int32, e ending, now int64) {
	t := &r.tasks[i]
	if t.state == StateTerminal {
		return
	}
	// What came in part is worth more than that the rest did not come.
	if m := t.more; m != nil && m.partial != nil {
		switch e.outcome {
		case OutcomeTimedOut, OutcomeFailed, OutcomeCancelled, OutcomeNotAttempted, OutcomeUnsupported:

			e.outcome, e.reply = OutcomePartial, m.partial
		}
	}
	if t.outcome != 0 && weight(t.outcome) > weight(e.outcome) { // the other channel had more
		e.outcome, e.cause, e.via, e.reply = t.outcome, t.cause, t.via, t.reply
	}
	t.outcome, t.cause, t.via, t.reply, t.ended = e.outcome, e.cause, e.via, e.reply, now
	if e.reason != "" || !e.objected.IsZero() || e.written != 0 {
		m := t.extra()
		m.reason, m.objected, m.written = e.reason, e.objected, e.written
	}
	r.prog.States[t.state]--
	r.prog.States[StateTerminal]++
	r.prog.Outcomes[e.outcome]++
	from := t.state
	t.state = StateTerminal
	for _, l := range t.legs {
		if l < 0 {
			continue
		}
		g := &r.legs[l]
		g.state, g.wake = StateTerminal, never
		if c := g.call; c != nil && c.why == whyNot {
			r.cancelCall(c, whySuperseded, now)
			r.emit(Event{Mark: MarkSuperseded, Task: r.plan.tasks[i].Key, Channel: r.srcs[g.src].id.Channel, From: StateInFlight, To: StateTerminal, Cite: "ASSET-27"}, now)
		}
	}
	r.fill(&r.results[i], i)
	if r.opt.Observer != nil || r.opt.Journal != nil {
		res := r.results[i]
		if r.opt.Journal != nil && !t.restored && stands(&res) {
			r.note(Entry{Kind: EntryEnded, At: r.at(now), Task: res.Key, Result: &res})
		}
		r.emit(Event{Task: res.Key, Channel: e.via, From: from, To: StateTerminal, Attempt: int(t.attempts), Cause: e.cause, Reason: e.reason, Result: &res, Cite: "ASSET-09"}, now)
	}
	r.done = append(r.done, doneTask{i, r.journal.seq})
	r.heard.Broadcast()
}

// stands reports whether a result is kept by a journal: what was merely cut off by the
// end of a run is asked again by the next.
func stands(res *Result) bool {
	switch res.Outcome {
	case OutcomeCancelled, OutcomeNotAttempted:
		return false
	case OutcomePartial:
		return res.Cause == CauseNone
	}
	return res.Cause != CauseOverall && res.Cause != CauseAmbiguous
}

// cancelCall cancels the context of a call and sets when it is given up.
func (r *Run) cancelCall(c *call, why whyKind, now int64) {
	if c.why == whyNot {
		c.why = why
	}
	r.heard.Broadcast()
	if c.giveUp == 0 {
		c.giveUp = now + int64(r.opt.Grace)
		if r.lastAt != never && c.giveUp > r.lastAt {
			c.giveUp = max(r.lastAt, now)
		}
		r.arm(c.giveUp)
	}
	err := context.Canceled
	if why == whyAttempt || why == whySource || why == whyOverall {
		err = context.DeadlineExceeded
	}
	c.cancel(err)
}
