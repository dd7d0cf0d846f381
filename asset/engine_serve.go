package asset

// How calls are carried out. Whoever finishes a call puts it into the inbox. If nobody is
// taking in what is there he takes the lock and does it, for himself and for all who
// come meanwhile; otherwise he is done. So no caller ever queues for the lock behind the
// others, however many answers come in one moment, and where calls take no time few
// goroutines do all of the work.

// newCall makes a call with a place for its reply. Both come in blocks: a run makes one
// for every request.
func (r *Run) newCall() *call {
	if len(r.callBlock) == 0 {
		n := min(64, r.opt.MaxTotal, len(r.tasks))
		r.callBlock = make([]call, n)
	}
	c := &r.callBlock[0]
	r.callBlock = r.callBlock[1:]
	c.run = r
	if n := len(r.spareReplies); n > 0 {
		c.reply = r.spareReplies[n-1]
		r.spareReplies = r.spareReplies[:n-1]
		return c
	}
	if len(r.replyBlock) == 0 {
		r.replyBlock = make([]Reply, cap(r.callBlock)+1)
	}
	c.reply = &r.replyBlock[0]
	r.replyBlock = r.replyBlock[1:]
	return c
}

// serve carries out a call, and then others, until it is not needed any more.
func (r *Run) serve(c *call) {
	for c != nil {
		ready := true
		if c.mustBeSafe != 0 {
			r.mu.Lock()
			ready = r.awaitSafe(c)
			r.mu.Unlock()
		}
		if ready {
			c.do()
		} else {
			c.told = &verdict{err: true, fail: failNotReceived}
		}
		c.cancel(errReturned)
		for {
			c.next = r.inbox.Load()
			if r.inbox.CompareAndSwap(c.next, c) {
				break
			}
		}
		if r.waiting.Add(1) > 1 {
			return // somebody is at it, and goes on until nobody waits
		}
		c = r.takeIn()
	}
}

// takeIn takes in what is in the inbox and starts what may be started. It returns a call
// for the goroutine itself, nil where there is none.
func (r *Run) takeIn() (own *call) {
	for {
		r.mu.Lock()
		now := r.now()
		n := int64(0)
		var late []LateReply
		for c := r.inboxInOrder(); c != nil; n++ {
			next := c.next
			c.next = nil
			if l := r.settle(c, now); l != nil {
				r.keepLate(*l)
				late = append(late, *l)
			}
			c = next
		}
		if own == nil {
			own = r.startNext(now)
		}
		r.settleDown()
		r.telling += len(late)
		r.mu.Unlock()
		r.tellLate(late)
		// Below zero: one was taken in before its goroutine counted it. Counting, it finds
		// nobody waiting and looks itself: nothing is left lying.
		if r.waiting.Add(-n) <= 0 {
			return own
		}
		if own != nil { // others came meanwhile: its call does not wait for them
			go r.serve(own)
			own = nil
		}
	}
}

// inboxInOrder empties the inbox, first come first.
func (r *Run) inboxInOrder() (first *call) {
	for c := r.inbox.Swap(nil); c != nil; {
		next := c.next
		c.next, first = first, c
		c = next
	}
	return first
}

// settle takes in one call.
func (r *Run) settle(c *call, now int64) *LateReply {
	v := verdict{outcome: c.outcome, reply: c.reply}
	if c.told != nil {
		v = *c.told
	}
	if c.detached {
		return r.finishDetached(c, v, now)
	}
	r.release(c)
	late := r.finish(c, v, now)
	if v.outcome == 0 { // no answer is kept: its place may be used again
		*c.reply = Reply{}
		r.spareReplies = append(r.spareReplies, c.reply)
	}
	c.reply = nil
	return late
}

// mayStart reports whether a slot is free and a source waits for it.
func (r *Run) mayStart() bool {
	return r.ringHead >= 0 && len(r.calls) < r.opt.MaxTotal && r.stopped == whyNot
}

// startNext picks the next call where one may start now; nil: none.
func (r *Run) startNext(now int64) *call {
	if !r.mayStart() {
		return nil
	}
	return r.pick(now)
}

// seed begins to carry out calls. One starts the next before its own call: slots fill up
// at once where calls wait, and where they don't those few that run do all the work.
func (r *Run) seed() {
	r.mu.Lock()
	r.seeding = false
	c := r.startNext(r.now())
	r.settleDown()
	r.mu.Unlock()
	r.serve(c)
}
