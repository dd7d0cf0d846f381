package asset

import (
	"errors"
	"sync"

	"github.com/zhixing-go/zhixing"
)

// errJournalHangs says that the journal did not return before the run had to end.
var errJournalHangs = errors.New("asset: the journal did not return in time")

// journalState is the writing side of a journal: one goroutine appends what has gathered
// since the last time, so that a slow disk costs one write for many entries.
type journalState struct {
	buf  []Entry
	seq  uint64 // entries noted
	safe uint64 // entries appended
	err  error
	go_  sync.Cond
	done bool
}

// beginJournal starts the writer.
func (r *Run) beginJournal(state *resumed) {
	if r.opt.Journal == nil {
		return
	}
	r.journal.go_.L = &r.mu
	r.note(Entry{Kind: EntryStarted, At: r.opt.Start, Plan: r.plan.hash})
	go r.writeJournal()
}

// note adds an entry to the journal.
func (r *Run) note(e Entry) {
	if r.opt.Journal == nil || r.journal.err != nil {
		return
	}
	r.journal.buf = append(r.journal.buf, e)
	r.journal.seq++
	r.journal.go_.Signal()
}

func (r *Run) writeJournal() {
	r.mu.Lock()
	defer r.mu.Unlock()
	j := &r.journal
	var spare []Entry
	for {
		for len(j.buf) == 0 && !j.done {
			j.go_.Wait()
		}
		if len(j.buf) == 0 {
			return
		}
		batch := j.buf
		j.buf = spare[:0]
		r.mu.Unlock()
		err := appendSafely(r.opt.Journal, batch)
		r.mu.Lock()
		if err != nil {
			if j.err == nil {
				j.err = err
			}
			j.buf = nil
			r.heard.Broadcast()
			r.poke()
			return
		}
		j.safe += uint64(len(batch))
		clear(batch)
		spare = batch
		r.heard.Broadcast()
		if j.safe == j.seq {
			r.poke()
		}
	}
}

func appendSafely(j Journal, batch []Entry) (err error) {
	defer func() {
		if x := recover(); x != nil {
			err = &PanicError{Where: "journal", Value: x}
		}
	}()
	return j.Append(batch)
}

func (r *Run) closeJournal() {
	if r.opt.Journal != nil {
		r.journal.done = true
		r.journal.go_.Signal()
	}
}

// awaitSafe waits until the entry of a control measure is safe; false if the call was
// cancelled before or the journal failed: then nothing leaves.
func (r *Run) awaitSafe(c *call) bool {
	for r.journal.safe < c.mustBeSafe && r.journal.err == nil && c.why == whyNot && !c.detached {
		r.heard.Wait()
	}
	return r.journal.err == nil && c.why == whyNot && !c.detached
}

// resumed is what a journal says about the tasks of a plan.
type resumed struct {
	started zhixing.Instant // of the first run
	tasks   map[TaskKey]*resumedTask
}

type resumedTask struct {
	seen     bool
	result   *Result
	since    zhixing.Instant
	attempts int
	ticket   string
	channel  Channel
	unclear  bool
}

// readResume reads what an earlier run left. An entry about another plan is an error: a
// journal is never applied to what it was not written for.
func readResume(p *Plan, entries []Entry) (*resumed, error) {
	if len(entries) == 0 {
		return nil, nil
	}
	var ps zhixing.Problems
	st := &resumed{tasks: make(map[TaskKey]*resumedTask)}
	for i := range entries {
		e := &entries[i]
		if err := e.check(); err != nil {
			ps.AddErr(indexed("resume", i), err)
			return nil, ps.Err()
		}
		if e.Kind == EntryStarted {
			if e.Plan != p.hash {
				ps.Add(indexed("resume", i)+".plan", e.Plan, "ASSET-21", zhixing.Text{ZH: "日志属于另一计划", EN: "the journal belongs to another plan"})
				return nil, ps.Err()
			}
			if st.started.IsZero() {
				st.started = e.At
			}
			continue
		}
		if st.started.IsZero() {
			ps.Add(indexed("resume", i), "", "ASSET-21", zhixing.Text{ZH: "日志没有开始记录", EN: "the journal does not begin with a start"})
			return nil, ps.Err()
		}
		n, ok := p.byKey[e.Task]
		if !ok {
			ps.Add(indexed("resume", i)+".task", string(e.Task), "ASSET-21", zhixing.Text{ZH: "日志中的请求不在计划中", EN: "a request that is not in the plan"})
			return nil, ps.Err()
		}
		t := st.tasks[e.Task]
		if t == nil {
			t = &resumedTask{}
			st.tasks[e.Task] = t
		}
		if t.result != nil {
			continue // an end is an end
		}
		t.seen = true
		if t.since.IsZero() {
			t.since = e.Since
		}
		t.attempts = max(t.attempts, e.Attempt)
		t.channel = e.Channel
		switch e.Kind {
		case EntrySubmitting:
			t.unclear = true
		case EntryAccepted:
			t.ticket, t.unclear = e.Ticket, false
		case EntryFailed:
			t.ticket, t.unclear = "", e.Unclear
		case EntryEnded:
			res := *e.Result
			res.Task = p.tasks[n]
			t.result = &res
		}
	}
	return st, nil
}

// restore goes on with a task an earlier run had begun.
func (r *Run) restore(i int32, old *resumedTask, now int64) {
	t := &r.tasks[i]
	l := t.legs[0]
	if t.legs[1] >= 0 {
		if r.srcs[r.legs[t.legs[1]].src].id.Channel == old.channel {
			l = t.legs[1]
		}
		r.armHedge(i, now)
	}
	g := &r.legs[l]
	g.attempts = uint16(min(old.attempts, 1<<15))
	t.attempts = g.attempts
	if !old.since.IsZero() {
		t.submitted = int64(old.since.Sub(r.opt.Start))
		if r.srcs[g.src].deadline == 0 && !old.unclear { // the institution's own time runs on
			g.clockOn, g.clock = true, t.submitted
		}
	}
	switch {
	case old.ticket != "":
		g.ticket = old.ticket
		t.extra().ticket = old.ticket
		r.setState(l, StateAwaitingReply, now, Event{})
		if !g.clockOn {
			g.clockOn, g.clock = true, now
		}
		if now >= r.deadlineOf(g) {
			r.endLeg(l, ending{outcome: OutcomeTimedOut, cause: CauseSource}, now)
			return
		}
		if r.srcs[g.src].polls() {
			r.enqueue(l, callPoll, now)
		} else {
			r.sleep(l, r.deadlineOf(g))
		}
	case old.unclear:
		g.unclear = true
		if !r.srcs[g.src].verifies() {
			r.endLeg(l, ending{outcome: OutcomeFailed, cause: CauseAmbiguous}, now)
			return
		}
		r.enqueue(l, callVerify, now)
	case int(g.attempts) >= r.opt.MaxAttempts:
		r.endLeg(l, ending{outcome: OutcomeFailed, cause: CauseTemporary}, now)
	default:
		r.enqueue(l, callSubmit, now)
	}
}
