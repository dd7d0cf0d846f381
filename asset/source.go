package asset

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/zhixing-go/zhixing"
)

// Source is one connected institution over one channel, implemented by the user: the
// package does no I/O of its own (ASSET-21, 22). A source is called from several
// goroutines at once, at most RunOptions.PerSource of them.
//
// Submit sends the request. The answer may come at once (a Reply with Answers), or
// later (a Reply with a Ticket and nothing else): then the run asks a Poller, or waits
// for Run.Deliver. Request.Key is the query request number (查询请求单号): the same
// for every retry, so that the institution can tell a repetition from a new request.
//
// An error says how the run goes on: see ErrRefused and its siblings. Anything else
// ends the request as failed. A reply beside an error is kept where it answers some of
// the items and not all, as one does that was cut off by a deadline. A panic is contained and ends the request as failed.
type Source interface {
	Submit(ctx context.Context, req Request) (Reply, error)
}

// Poller is implemented by a source whose answers are fetched with a ticket. A Reply
// that repeats a ticket and has no answers means: not yet.
type Poller interface {
	Poll(ctx context.Context, req Request, ticket string) (Reply, error)
}

// Verifier is implemented by a source that can tell what became of a control measure
// (ASSET-21): after an ambiguous failure the run asks it before anything is sent again.
// ErrNotReceived means that the measure did not reach the institution.
type Verifier interface {
	Verify(ctx context.Context, req Request) (Reply, error)
}

// SourceID names a source: an institution over one of its channels.
type SourceID struct {
	Institution InstitutionCode `json:"institution"`
	Channel     Channel         `json:"channel"`
}

// String returns the institution and the channel.
func (s SourceID) String() string { return string(s.Institution) + "@" + s.Channel.String() }

// Sources finds the source of each task when a run starts.
type Sources interface {
	Find(SourceID) (Source, bool)
}

// SourceMap is the plainest Sources.
type SourceMap map[SourceID]Source

// Find implements Sources.
func (m SourceMap) Find(id SourceID) (Source, bool) {
	s, ok := m[id]
	return s, ok && s != nil
}

// Gateway is a Sources whose one source serves every institution, as a court's
// connection to the network does. Limits and circuit breakers stay per institution.
type Gateway struct{ Source }

// Find implements Sources.
func (g Gateway) Find(SourceID) (Source, bool) { return g.Source, g.Source != nil }

// Request is what a source is asked. It is a value; what it points to is shared by
// all requests of a plan and must not be written to.
type Request struct {
	Task
	Attempt int // from 1; not part of the key

	plan *Plan
	ref  int32
}

// Authority returns on whose behalf and why is asked (ASSET-03).
func (r Request) Authority() Authority { return r.plan.authority }

// Subject returns whom the request concerns.
func (r Request) Subject() Subject { return r.plan.subjects[r.plan.refs[r.ref].subject] }

// Window returns the first and last day of the transactions asked for (资金往来,
// ASSET-04); both zero where none are.
func (r Request) Window() (from, to zhixing.Date) { return r.plan.options.From, r.plan.options.To }

// Documents returns the court's documents that go with the request: those of the order
// of a control measure, or those of the plan's queries (ASSET-04, 14).
func (r Request) Documents() []Document {
	if r.Order != nil {
		return slices.Clone(r.Order.Documents)
	}
	return slices.Clone(r.plan.options.Documents)
}

// Round returns the round of inquiry: 0 the first, more after a correction or at a
// re-inquiry (ASSET-21).
func (r Request) Round() int { return r.plan.options.Round }

// Reply is what a source answers (反馈, ASSET-10).
type Reply struct {
	// Ticket, without answers, says that the request was accepted and is answered later.
	Ticket string `json:"ticket,omitempty"`

	// Answers has one entry per item answered. An item without an answer was not
	// answered: silence is never "nothing" (ASSET-07).
	Answers []Answer `json:"answers,omitempty"`
	Records []Record `json:"records,omitempty"`

	// Control is the result of a control measure (ASSET-14, 15).
	Control *ControlResult `json:"control,omitempty"`

	AsOf    zhixing.Instant `json:"as_of,omitzero"`    // the moment the records speak of
	Receipt string          `json:"receipt,omitempty"` // number of the receipt or answer
	Sealed  zhixing.Tri     `json:"sealed,omitempty"`  // it carries the institution's electronic seal (NET-INQ-2013 4)
	Remark  string          `json:"remark,omitempty"`  // the institution's own words
	Contact string          `json:"contact,omitempty"` // whom to call there
	Extra   string          `json:"extra,omitempty"`   // anything else, kept as it came
}

// Answer is the answer to one item: found, or the explicit negative.
type Answer struct {
	Item  ItemCode    `json:"item"`
	Found zhixing.Tri `json:"found"` // Yes: records follow; No: an explicit negative; Unknown: not answered
}

// The errors that a source returns, alone or wrapped, to say how the run goes on
// (ASSET-22). SourceError carries the details the institution gave.
var (
	ErrRefused     = errors.New("asset: refused or objected to")              // terminal: OutcomeRefused (拒绝、异议)
	ErrReturned    = errors.New("asset: returned for correction")             // terminal: OutcomeReturned (回退)
	ErrUnsupported = errors.New("asset: not supported")                       // terminal: OutcomeUnsupported (未开通)
	ErrTemporary   = errors.New("asset: temporary failure")                   // tried again
	ErrRateLimited = errors.New("asset: rate limited")                        // tried again after SourceError.After; no failure of the source
	ErrNotReceived = errors.New("asset: not received by the institution")     // tried again, also a control measure
	ErrNonObligor  = errors.New("asset: the subject is not bound to perform") // from NewPlan: not one of the roles of ASSET-03
)

// SourceError is an error of a source with what the institution said about it.
type SourceError struct {
	Class    error           // ErrRefused, ErrReturned, …
	Reason   string          // the reason given, in the institution's words
	After    time.Duration   // ErrRateLimited: not before so long from now
	Written  zhixing.Tri     // ErrRefused: objected in writing, as NET-INQ-2013 6 wants
	Objected zhixing.Instant // ErrRefused: when the objection was received; zero: with the reply
	Err      error           // cause, may be nil
}

// Error returns class, reason and cause.
func (e *SourceError) Error() string {
	s := "asset: source error"
	if e.Class != nil {
		s = e.Class.Error()
	}
	if e.Reason != "" {
		s += ": " + e.Reason
	}
	if e.Err != nil {
		s += ": " + e.Err.Error()
	}
	return s
}

// Unwrap returns the class and the cause.
func (e *SourceError) Unwrap() []error {
	var all []error
	if e.Class != nil {
		all = append(all, e.Class)
	}
	if e.Err != nil {
		all = append(all, e.Err)
	}
	return all
}
