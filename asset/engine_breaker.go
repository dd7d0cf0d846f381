package asset

// breakerCount keeps the circuit breaker of the source (ASSET-26): temporary failures
// and time-outs count against it, every answer of the institution for it; being asked to
// wait counts for nothing.
func (r *Run) breakerCount(c *call, v verdict, now int64) {
	s := &r.srcs[r.legs[c.leg].src]
	if c.probe {
		s.probes--
	}
	failed, counts := false, true
	switch {
	case c.why == whyCancel || c.why == whySuperseded || c.why == whyOverall || c.why == whyJournal:
		counts = false
	case c.why == whyAttempt || c.why == whySource:
		failed = v.outcome == 0 || v.outcome == OutcomePartial && v.err
	case !v.err:
	case v.fail == failTemporary || v.fail == failNotReceived:
		failed = true
	case v.fail == failRate:
		counts = false
	case v.fail == failPanic || v.fail == failUnknown:
		failed, counts = true, c.probe // no temporary failure, but no answer either
	}
	if !counts || r.opt.FailureThreshold == 1<<31-1 {
		r.list(r.legs[c.leg].src)
		return
	}
	switch s.brk.State {
	case BreakerClosed:
		if s.brk.count(failed, r.opt.FailureThreshold) {
			s.brk.Cooldown = r.opt.Cooldown
			r.openBreaker(r.legs[c.leg].src, now)
		}
	case BreakerHalfOpen:
		if !c.probe {
			return
		}
		if failed {
			s.brk.Cooldown = min(max(2*s.brk.Cooldown, r.opt.Cooldown), r.opt.CooldownCap)
			r.openBreaker(r.legs[c.leg].src, now)
			return
		}
		s.brk.reset()
		r.emit(Event{Mark: MarkCircuitClosed, Channel: s.id.Channel, Reason: string(s.id.Institution), Cite: "ASSET-26"}, now)
		r.list(r.legs[c.leg].src)
	}
}

// openBreaker opens the circuit and decides about everything that waits behind it.
func (r *Run) openBreaker(src int32, now int64) {
	s := &r.srcs[src]
	s.brk.State = BreakerOpen
	s.until = now + int64(s.brk.Cooldown)
	s.brk.Until = r.at(s.until)
	r.emit(Event{Mark: MarkCircuitOpened, Channel: s.id.Channel, Reason: string(s.id.Institution), Cite: "ASSET-26"}, now)
	r.push(wake{s.until, wakeSource, src})
	l := s.head
	s.head, s.tail = -1, -1
	for l >= 0 {
		g := &r.legs[l]
		next := g.next
		g.queued, g.next = false, -1
		if g.state != StateTerminal && r.tasks[g.task].state != StateTerminal && r.hold(l, s.until, now) {
			g.queued = true
			if s.tail >= 0 {
				r.legs[s.tail].next = l
			} else {
				s.head = l
			}
			s.tail = l
		}
		l = next
	}
}
