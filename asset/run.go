package asset

import (
	"context"
	"iter"
	"sync"
	"sync/atomic"
	"time"

	"github.com/zhixing-go/zhixing"
)

// Run is a plan being carried out (查控运行, ASSET-22 to 27). Every task gets exactly one
// result, whatever its source does. A Run is safe for concurrent use; the goroutines it
// uses are MaxTotal and a few more, besides calls that ignore their context.
type Run struct {
	plan   *Plan
	opt    RunOptions
	ctx    context.Context
	base   time.Time // offsets below are nanoseconds since base
	stopAt int64     // when calls are cancelled because of the overall deadline
	lastAt int64     // when the run is over in any case

	mu    sync.Mutex
	heard sync.Cond // a result, or the journal, went on

	results []Result // written as tasks end, handed out with the report

	tasks []taskRun
	legs  []leg
	srcs  []srcRun
	gates []gateRun
	calls []*call // live

	ringHead, ringTail int32 // sources that may start a call now

	heap    []wake
	armed   int64 // when the clock goroutine wakes next
	kick    chan struct{}
	telling int     // late replies the caller is being told of
	seeding bool    // a goroutine is about to pick its first call
	stopped whyKind // not 0: no attempt starts any more
	over    bool
	ended   chan struct{}
	endedAt int64

	done      []doneTask
	prog      Progress
	seq       uint64
	detached  int // abandoned calls that have not returned
	abandoned int // abandoned calls altogether
	late      []LateReply
	lateMore  int

	inbox        atomic.Pointer[call] // calls that have returned, the last one first
	waiting      atomic.Int64         // how many of them are not taken in yet
	callBlock    []call
	replyBlock   []Reply
	spareReplies []*Reply
	fault        error // of the journal or the observer

	journal journalState
	start   zhixing.Instant // of the first run, where this one was resumed
}

type doneTask struct {
	task int32
	seq  uint64 // journal entries that must be safe before it is handed out
}

// LateReply is a reply that came when its task had ended (迟到反馈, ASSET-31). It goes
// into a new version of the report with Amend.
type LateReply struct {
	Task  TaskKey `json:"task"`
	Reply Reply   `json:"reply"`
}

// Run starts to carry out the plan and returns at once; Results and Report give what
// comes of it. An error means that nothing was started: options that contradict each
// other, or a journal of another plan. Cancelling ctx ends the run: no attempt starts any
// more, and what has not ended is cancelled (ASSET-31).
func (p Plan) Run(ctx context.Context, src Sources, o RunOptions) (*Run, error) {
	opt, err := o.normal(ctx)
	if err != nil {
		return nil, err
	}
	r := &Run{plan: &p, opt: opt, ctx: ctx, kick: make(chan struct{}, 1), ended: make(chan struct{}), ringHead: -1, ringTail: -1, start: opt.Start}
	r.heard.L = &r.mu
	r.prog.Planned = len(p.tasks)
	r.prog.States[StatePending] = len(p.tasks)
	r.setUp(src)
	state, err := readResume(&p, opt.Resume)
	if err != nil {
		return nil, err
	}
	r.base = time.Now() // for elapsed time only: no moment of law is read from it
	r.mu.Lock()
	r.begin(state)
	r.mu.Unlock()
	go r.clock()
	return r, nil
}

// Results yields the results as they come, those restored from a journal first, until
// every task has one. It may be used once; breaking off does not end the run.
func (r *Run) Results() iter.Seq2[TaskKey, Result] {
	return func(yield func(TaskKey, Result) bool) {
		for i := 0; ; i++ {
			r.mu.Lock()
			for !r.over && (i >= len(r.done) || r.done[i].seq > r.journal.safe) {
				r.heard.Wait()
			}
			if i >= len(r.done) {
				r.mu.Unlock()
				return
			}
			res := r.result(r.done[i].task)
			r.mu.Unlock()
			if !yield(res.Key, res) {
				return
			}
		}
	}
}

// Report waits until the run is over and returns all results in plan order. The error is
// that of the journal or of an observer that panicked; the report is whole all the same.
func (r *Run) Report() (Report, error) {
	<-r.ended
	r.mu.Lock()
	defer r.mu.Unlock()
	rep := Report{Plan: r.plan.hash, CaseNo: r.plan.authority.CaseNo, Round: r.plan.options.Round, Started: r.start, Ended: r.at(r.endedAt), Leaked: r.detached, Abandoned: r.abandoned, Version: 1}
	if rep.Results, r.results = r.results, nil; rep.Results == nil { // asked for again: a copy of its own
		rep.Results = make([]Result, len(r.tasks))
		for i := range r.tasks {
			r.fill(&rep.Results[i], int32(i))
		}
	}
	rep.Late = append(rep.Late, r.late...)
	for i := range r.srcs {
		if b := r.srcs[i].brk; b.State != BreakerClosed || b.Counted > 0 && b.Window != 0 {
			b.Source = r.srcs[i].id
			rep.Breakers = append(rep.Breakers, b)
		}
	}
	return rep, r.fault
}

// Progress returns how far the run is. Not to be called by an Observer, which has it in
// its event.
func (r *Run) Progress() Progress {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.snapshot()
}

func (r *Run) snapshot() Progress {
	p := r.prog
	p.Live, p.Abandoned, p.Late = len(r.calls), r.detached, len(r.late)+r.lateMore
	return p
}

// Done is closed when the run is over.
func (r *Run) Done() <-chan struct{} { return r.ended }

// Deliver hands in a reply that came by itself, as institutions that push their answers
// do (反馈推送). It settles the task if it has not ended; otherwise it is a late reply. An
// error names an unknown task or a reply that does not fit its request.
func (r *Run) Deliver(k TaskKey, via Channel, reply Reply) error {
	i, ok := r.plan.Find(k)
	if !ok {
		return &zhixing.InputError{Field: "task", Value: string(k), Rule: "ASSET-22", Reason: zhixing.Text{ZH: "本计划没有这一请求", EN: "no such request in this plan"}}
	}
	o, err := classify(&r.plan.tasks[i], &reply)
	if err != nil {
		return err
	}
	r.mu.Lock()
	used := r.accept(int32(i), via, &reply, o, r.now())
	r.settleDown()
	var late []LateReply
	if !used {
		late = []LateReply{{k, reply}}
		r.keepLate(late[0])
		r.telling++
	}
	r.mu.Unlock()
	r.tellLate(late)
	return nil
}

// now is the time elapsed since the run began.
func (r *Run) now() int64 { return int64(time.Since(r.base)) }

// at turns an offset into a moment.
func (r *Run) at(off int64) zhixing.Instant {
	if off == unset {
		return zhixing.Instant{}
	}
	return r.opt.Start.Add(time.Duration(off))
}

// result is the result of a task that has ended.
func (r *Run) result(i int32) (res Result) {
	if r.results != nil {
		return r.results[i]
	}
	r.fill(&res, i)
	return res
}

// fill writes the result of task i.
func (r *Run) fill(res *Result, i int32) {
	t := &r.tasks[i]
	res.Task = r.plan.tasks[i]
	res.Outcome, res.Cause, res.Via, res.Attempts, res.Restored = t.outcome, t.cause, t.via, int(t.attempts), t.restored
	res.Reply = t.reply
	res.Submitted, res.Ended = r.at(t.submitted), r.at(t.ended)
	if m := t.more; m != nil {
		res.Other, res.Reason, res.Ticket, res.Objected, res.Written = m.other, m.reason, m.ticket, m.objected, m.written
		if m.kept != nil {
			k := *m.kept
			k.Task, k.Restored = res.Task, true
			*res = k
			return
		}
	}
	if t.submitted != unset {
		sla := r.plan.sla(r.legs[t.legs[0]].src, res.Verb)
		if due, err := sla.Due(res.Submitted, r.opt.Calendar); err == nil {
			res.Due, res.Late = due, res.Ended.After(due)
		}
	}
}
