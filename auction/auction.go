package auction

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"sync/atomic"

	"github.com/zhixing-go/zhixing"
)

// Auction is the bidding on one lot in one round or sale (竞价, AUC-90 to AUC-95), as
// a log of events. It is immutable: Apply and Do return the next value, the old one
// stays as it was; values may be shared. The zero value is no auction; see Open.
type Auction struct {
	log bidLog
	e   engine
}

// Open puts a lot up under p at the moment the notice is recorded.
func Open(p Params, at zhixing.Instant) (Auction, error) {
	return Auction{}.Apply(Event{Seq: 1, Kind: EventOpened, At: at, Close: p.Close, Detail: &Detail{Params: &p}})
}

// open books the first event.
func (e *engine) open(ev *Event) error {
	if ev.Kind != EventOpened || ev.Detail == nil || ev.Detail.Params == nil || ev.Seq != 1 {
		return input("kind", ev.Kind.String(), "AUC-90", "首个事件应为上拍并载明参数", "the first event opens the lot with its parameters")
	}
	p := *ev.Detail.Params
	if err := p.Check(); err != nil {
		return err
	}
	if ev.At.IsZero() || ev.At.After(p.Start) || ev.Close != p.Close {
		return input("at", ev.At.String(), "AUC-90", "应在开始前上拍，结束时间与参数一致", "opened before the start, with the closing time of the parameters")
	}
	*e = newEngine(&p, ev.At.UnixMilli())
	e.seq = 1
	return nil
}

// Apply judges an event by the rules and books it. An event whose number is in the
// log already is a no-op if it is the same, else an *zhixing.InputError; one that the
// rules decide otherwise is a *zhixing.RefusedError. Nothing is changed then.
func (a Auction) Apply(ev Event) (Auction, error) {
	if ev.Seq >= 1 && int(ev.Seq) <= a.log.n {
		if reflect.DeepEqual(a.log.items()[ev.Seq-1], ev) {
			return a, nil
		}
		return a, input("seq", itoa(int(ev.Seq)), "AUC-90", "同一序号已有内容不同的事件", "another event with this number has other content")
	}
	next := a
	if a.log.n == 0 {
		if err := next.e.open(&ev); err != nil {
			return a, err
		}
		next.log = a.log.append(ev)
		return next, nil
	}
	if !a.keepsBidders(&ev) {
		next.e.bidders = slices.Clone(a.e.bidders)
	}
	if err := next.e.apply(&ev, a.log.items()); err != nil {
		return a, err
	}
	next.log = a.log.append(ev)
	return next, nil
}

// keepsBidders reports whether ev leaves the table of bidders as it is, so that it
// may stay shared.
func (a *Auction) keepsBidders(ev *Event) bool {
	switch ev.Kind {
	case EventBidRefused, EventStarted, EventClosed, EventPaused, EventResumed:
		return true
	case EventBidAccepted:
		return int(ev.Code) < len(a.e.bidders) && a.e.bidders[ev.Code].bid
	}
	return false
}

// Judge decides a bid without recording it: 0 (Accepted) or the first reason that
// refuses it (AUC-92). It allocates nothing.
func (a *Auction) Judge(code Code, price zhixing.Money, at zhixing.Instant) Refusal {
	ms := at.UnixMilli()
	if k := a.e.fold(ms); k == EventStarted && a.e.close > ms {
		open := a.e // the clock alone has opened it
		open.phase = PhaseOpen
		return open.judge(code, price.Fen(), ms)
	} else if k != 0 {
		return RefusedNotOpen
	}
	return a.e.judge(code, price.Fen(), ms)
}

// Decide appends the events that a command brings about to dst: the start or the
// close where its moment has come, then the event itself. A bid gives an accepted or
// a refused bid, never an error; any other command that the rules do not allow is a
// *zhixing.RefusedError.
func (a Auction) Decide(dst []Event, c Command) ([]Event, error) {
	if a.log.n == 0 {
		return dst, input("auction", "", "AUC-90", "尚未上拍", "the lot was not opened")
	}
	at := c.At.UnixMilli()
	if c.At.IsZero() || at < a.e.lastAt {
		return dst, input("at", c.At.String(), "AUC-90", "时间不得早于前一事件", "not earlier than the event before")
	}
	n := len(dst)
	for e := a.e; ; {
		k := e.fold(at)
		if k == 0 {
			ev, err := a.decide(e, c, at)
			if err != nil {
				return dst[:n], err
			}
			if ev.Kind != 0 {
				dst = append(dst, ev)
			}
			return dst, nil
		}
		ev := e.folded(k)
		if err := e.apply(&ev, nil); err != nil {
			return dst[:n], err
		}
		dst = append(dst, ev)
		if k == c.Kind {
			return dst, nil // the command only asked for what the clock does
		}
	}
}

// decide turns a command into its event, with e the state after the folds.
func (a *Auction) decide(e engine, c Command, at int64) (Event, error) {
	ev := Event{Seq: e.seq + 1, Kind: c.Kind, At: c.At, Code: c.Code, Price: c.Price, Detail: c.Detail, Close: zhixing.InstantFromUnixMilli(e.close)}
	if c.Kind == EventBidAccepted || c.Kind == EventBidRefused {
		ev.Refusal = e.judge(c.Code, c.Price.Fen(), at)
		if c.Detail != nil && c.Detail.Currency != "" && c.Detail.Currency != "CNY" {
			ev.Refusal = firstRefusal(ev.Refusal)
		}
		if ev.Kind = EventBidAccepted; ev.Refusal != Accepted {
			ev.Kind = EventBidRefused
			return ev, nil
		}
		ev.Close = zhixing.InstantFromUnixMilli(e.closeAfter(at))
		return ev, nil
	}
	switch c.Kind {
	case EventResumed:
		ev.Close = zhixing.InstantFromUnixMilli(e.resumedClose(at))
	case EventConfirmed, EventDepositTransferred, EventPriceRefunded:
		ev.Code = e.leader
	}
	switch {
	case c.Kind == EventDepositReleased && int(c.Code) < len(e.bidders):
		ev.Price = zhixing.Fen(e.bidders[c.Code].acc.locked)
	case c.Kind == EventDepositTransferred && e.leader != 0:
		ev.Price = zhixing.Fen(min(e.bidders[e.leader].acc.locked, e.price-e.acc.court))
	case c.Kind == EventPriceRefunded:
		ev.Price = zhixing.Fen(e.acc.court)
	}
	e.bidders = slices.Clone(e.bidders)
	return ev, e.apply(&ev, a.log.items())
}

// Do decides a command and applies what follows from it. A refused bid is kept in
// the log and returned with a *zhixing.RefusedError that names rule and reason; other
// refusals change nothing.
func (a Auction) Do(c Command) (Auction, error) {
	var buf [3]Event
	events, err := a.Decide(buf[:0], c)
	if err != nil {
		return a, err
	}
	for i := range events {
		if a, err = a.Apply(events[i]); err != nil {
			return a, err
		}
	}
	if n := len(events); n > 0 && events[n-1].Kind == EventBidRefused {
		ev := &events[n-1]
		return a, &zhixing.RefusedError{Event: zhixing.EventID(itoa(int(ev.Seq))), Type: ev.Kind.String(), Rule: ev.Refusal.Rule(), Findings: []zhixing.Finding{ev.Refusal.Finding(*ev)}}
	}
	return a, nil
}

// Tick lets the clock alone do what is due by at: start the bidding, close it.
func (a Auction) Tick(at zhixing.Instant) (Auction, error) {
	for a.log.n > 0 {
		k := a.e.fold(at.UnixMilli())
		if k == 0 {
			break
		}
		next, err := a.Apply(a.e.folded(k))
		if err != nil {
			return a, err
		}
		a = next
	}
	return a, nil
}

// Replay judges every event and stops at the first that the rules decide otherwise.
// Any way of cutting the events into parts gives the same value.
func Replay(events []Event) (Auction, error) {
	var a Auction
	return a.Replay(events)
}

// Replay judges further events after those in a.
func (a Auction) Replay(events []Event) (Auction, error) {
	if len(events) == 0 {
		return a, nil
	}
	b := &bidBuffer{items: make([]Event, a.log.n, a.log.n+len(events))}
	copy(b.items, a.log.items())
	e := a.e
	e.bidders = slices.Clone(a.e.bidders)
	for i := range events {
		ev := &events[i]
		var err error
		if len(b.items) == 0 {
			err = e.open(ev)
		} else {
			err = e.apply(ev, b.items)
		}
		if err != nil {
			return Auction{log: b.log(), e: e}, fmt.Errorf("events[%d]: %w", i, err)
		}
		b.items = append(b.items, *ev)
	}
	return Auction{log: b.log(), e: e}, nil
}

// Load rebuilds a stored auction: an event that the rules decide otherwise is left
// out and reported as a finding. Only a log whose first event is not usable is an
// error.
func Load(events []Event) (Auction, []zhixing.Finding, error) {
	var a Auction
	var list []zhixing.Finding
	for i := range events {
		ev := events[i]
		if i > 0 {
			ev.Seq = a.e.seq + 1
		}
		next, err := a.Apply(ev)
		if err != nil {
			if i == 0 {
				return Auction{}, nil, err
			}
			f := zhixing.Finding{Rule: "AUC-92", Status: zhixing.NotMet, Severity: zhixing.Warning, Subject: itoa(int(events[i].Seq)), Code: "recorded_otherwise",
				Message: text("记录与规则不符", "recorded against the rules"), Cites: cites(net(20))}
			var refused *zhixing.RefusedError
			if errors.As(err, &refused) && len(refused.Findings) > 0 {
				f = refused.Findings[0]
				f.Subject = itoa(int(events[i].Seq))
			}
			list = append(list, f)
			continue
		}
		a = next
	}
	return a, list, nil
}

// bidBuffer is shared by every value that grew from the same beginning: a value may
// write behind its end only if it is the first to claim that place.
type bidBuffer struct {
	items []Event
	used  atomic.Int64
}

func (b *bidBuffer) log() bidLog {
	n := len(b.items)
	b.items = b.items[:cap(b.items)]
	b.used.Store(int64(n))
	return bidLog{b, n}
}

type bidLog struct {
	buf *bidBuffer
	n   int
}

func (l bidLog) items() []Event {
	if l.n == 0 {
		return nil
	}
	return l.buf.items[:l.n:l.n]
}

func (l bidLog) append(ev Event) bidLog {
	if l.buf == nil || l.n == len(l.buf.items) || !l.buf.used.CompareAndSwap(int64(l.n), int64(l.n+1)) {
		b := &bidBuffer{items: make([]Event, max(16, 2*l.n))}
		copy(b.items, l.items())
		b.used.Store(int64(l.n + 1))
		l.buf = b
	}
	l.buf.items[l.n] = ev
	return bidLog{l.buf, l.n + 1}
}
