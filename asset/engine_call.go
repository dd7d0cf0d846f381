package asset

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/zhixing-go/zhixing"
)

// call is one call to a source and the context it gets. One timer of the run watches all
// calls, so that a deadline costs no timer of its own.
type call struct {
	run        *Run
	leg        int32
	slot       int32
	kind       callKind
	due        whyKind // what the deadline is
	why        whyKind // why it was cancelled
	probe      bool
	detached   bool // abandoned: the run goes on without it
	attempt    int
	deadline   int64
	giveUp     int64  // when it is abandoned, once cancelled
	mustBeSafe uint64 // journal entries to wait for
	ticket     string

	outcome Outcome  // of a whole reply without an error: all there is to tell
	reply   *Reply   // its place
	told    *verdict // anything else
	next    *call    // in the inbox

	mu   sync.Mutex
	ch   chan struct{} // made when asked for
	err  error
	hook []*func()
}

// errReturned ends the context of a call that has returned.
var errReturned = context.Canceled

// Deadline implements context.Context.
func (c *call) Deadline() (time.Time, bool) {
	if c.deadline == never {
		return time.Time{}, false
	}
	return c.run.base.Add(time.Duration(c.deadline)), true
}

// Done implements context.Context.
func (c *call) Done() <-chan struct{} {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.ch == nil {
		c.ch = make(chan struct{})
		if c.err != nil {
			close(c.ch)
		}
	}
	return c.ch
}

// Err implements context.Context.
func (c *call) Err() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.err
}

// Value implements context.Context with the values of the caller's context.
func (c *call) Value(key any) any { return c.run.ctx.Value(key) }

// AfterFunc lets contexts made from this one follow it without a goroutine each (see
// package context).
func (c *call) AfterFunc(f func()) (stop func() bool) {
	c.mu.Lock()
	if c.err != nil {
		c.mu.Unlock()
		go f()
		return func() bool { return false }
	}
	p := &f
	c.hook = append(c.hook, p)
	c.mu.Unlock()
	return func() bool {
		c.mu.Lock()
		defer c.mu.Unlock()
		for i, x := range c.hook {
			if x == p {
				c.hook = append(c.hook[:i], c.hook[i+1:]...)
				return true
			}
		}
		return false
	}
}

// cancel ends the context; only the first call counts.
func (c *call) cancel(err error) {
	c.mu.Lock()
	if c.err != nil {
		c.mu.Unlock()
		return
	}
	c.err = err
	if c.ch != nil {
		close(c.ch)
	}
	hooks := c.hook
	c.hook = nil
	c.mu.Unlock()
	for _, f := range hooks {
		(*f)()
	}
}

// verdict is what a call came to, worked out without the lock.
type verdict struct {
	outcome  Outcome // of the reply, 0 where it has none that fits
	bad      error   // why the reply does not fit
	fail     failure // with err
	err      bool
	after    time.Duration
	reason   string
	objected zhixing.Instant
	written  zhixing.Tri
	reply    *Reply
}

// do calls the source and contains its panic, and that of the error it returns.
func (c *call) do() {
	defer func() {
		if x := recover(); x != nil {
			pe := PanicError{Where: "source", Value: x}
			c.told = &verdict{err: true, fail: failPanic, reason: pe.Error()}
		}
	}()
	r := c.run
	src := &r.srcs[r.legs[c.leg].src]
	i := r.legs[c.leg].task
	req := Request{Task: r.plan.tasks[i], Attempt: c.attempt, plan: r.plan, ref: i}
	req.Channel = src.id.Channel
	var reply Reply
	var err error
	switch c.kind {
	case callPoll:
		reply, err = src.source.(Poller).Poll(c, req, c.ticket)
	case callVerify:
		reply, err = src.source.(Verifier).Verify(c, req)
	default:
		reply, err = src.source.Submit(c, req)
	}
	outcome, bad := Outcome(0), error(nil)
	if len(reply.Answers) > 0 || reply.Control != nil || err == nil && reply.Ticket == "" {
		outcome, bad = classify(&req.Task, &reply)
	}
	if err == nil && outcome != 0 && outcome != OutcomePartial {
		c.outcome, *c.reply = outcome, reply
		return
	}
	v := &verdict{outcome: outcome, bad: bad}
	if err != nil && v.outcome != OutcomePartial {
		v.outcome, v.bad = 0, nil // whole beside an error: one of the two is wrong, and it is not safe to guess
	}
	if v.outcome != 0 || reply.Ticket != "" && err == nil {
		*c.reply = reply
		v.reply = c.reply
	}
	if err != nil {
		var se *SourceError
		v.err = true
		v.fail, v.after, se = classifyError(err, r.opt.Unclassified)
		v.reason = errorText(err)
		if se != nil {
			if v.written, v.objected = se.Written, se.Objected; v.written > zhixing.No {
				v.written = zhixing.Unknown // outside its enumeration: nothing was said
			}
			if se.Reason != "" {
				v.reason = short(se.Reason)
			}
		}
	}
	c.told = v
}

// printable renders what a panic carried, shortened.
func printable(v any) string {
	var s string
	switch x := v.(type) {
	case error:
		s = safeText(x.Error)
	case string:
		s = x
	case fmt.Stringer:
		s = safeText(x.String)
	default:
		s = safeText(func() string { return fmt.Sprint(v) })
	}
	return short(s)
}

func safeText(f func() string) (s string) {
	defer func() {
		if recover() != nil {
			s = "(unprintable)"
		}
	}()
	return f()
}

// short keeps reasons of a hostile length out of reports.
func short(s string) string {
	const most = 512
	if len(s) <= most {
		return s
	}
	for i := most; ; i-- {
		if s[i]&0xC0 != 0x80 {
			return s[:i] + "…"
		}
	}
}

// failure is how an error of a source is to be taken (ASSET-22).
type failure uint8

const (
	failUnknown failure = iota
	failTemporary
	failRate
	failRefused
	failReturned
	failUnsupported
	failNotReceived
	failPanic
)

func classifyError(err error, p UnclassifiedPolicy) (f failure, after time.Duration, se *SourceError) {
	errors.As(err, &se)
	switch {
	case errors.Is(err, ErrRefused):
		f = failRefused
	case errors.Is(err, ErrReturned):
		f = failReturned
	case errors.Is(err, ErrUnsupported):
		f = failUnsupported
	case errors.Is(err, ErrRateLimited):
		f = failRate
		if se != nil {
			after = se.After
		}
	case errors.Is(err, ErrNotReceived):
		f = failNotReceived
	case errors.Is(err, ErrTemporary), errors.Is(err, context.DeadlineExceeded), p == RetryUnclassified:
		f = failTemporary
	}
	return f, after, se
}

// errorText is the wording of a source's error; a method of it that panics is contained.
func errorText(err error) string {
	if err == nil {
		return ""
	}
	return short(safeText(err.Error))
}
