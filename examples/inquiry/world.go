package main

import (
	"context"
	"hash/fnv"
	"strings"
	"sync"
	"time"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

// world plays all institutions. What each does follows from the seed, its name and the
// attempt alone: two runs of one seed are the same, also when one is resumed.
type world struct {
	seed  uint64
	mu    sync.Mutex
	polls map[asset.TaskKey]int
}

// dice is a number from 0 to 999 that depends on the seed, the task and a word.
func (w *world) dice(req asset.Request, word string, n int) int {
	h := fnv.New64a()
	var b [16]byte
	for i := range 8 {
		b[i], b[8+i] = byte(w.seed>>(8*i)), byte(n>>(8*i))
	}
	h.Write(b[:])
	h.Write([]byte(string(req.Institution) + "\x00" + word + "\x00" + string(req.Items[0])))
	x := h.Sum64()
	x ^= x >> 33
	x *= 0xff51afd7ed558ccd
	x ^= x >> 33
	return int(x % 1000)
}

// latency is mostly some tens of milliseconds, with a long tail: a bank's day, squeezed.
func (w *world) latency(req asset.Request, n int) time.Duration {
	d := w.dice(req, "latency", n)
	switch {
	case d < 800:
		return time.Duration(10+d/20) * time.Millisecond
	case d < 985:
		return time.Duration(60+(d-800)) * time.Millisecond
	}
	return time.Duration(300+(d-985)*40) * time.Millisecond
}

// Submit implements asset.Source.
func (w *world) Submit(ctx context.Context, req asset.Request) (asset.Reply, error) {
	if err := sleep(ctx, w.latency(req, req.Attempt)); err != nil {
		return asset.Reply{}, err
	}
	switch d := w.dice(req, "fate", 0); {
	case d < 3: // never answers
		<-ctx.Done()
		return asset.Reply{}, ctx.Err()
	case d < 6:
		return asset.Reply{}, &asset.SourceError{Class: asset.ErrRefused, Reason: "账户为专用账户，本行提出书面异议", Written: zhixing.Yes}
	case d < 9:
		return asset.Reply{}, &asset.SourceError{Class: asset.ErrReturned, Reason: "姓名与证件号码不一致"}
	case d < 11:
		return asset.Reply{}, asset.ErrUnsupported
	case d < 13:
		panic("a fault in the connector of " + string(req.Institution))
	case d < 16: // gives up after every retry
		return asset.Reply{}, asset.ErrTemporary
	case d < 80 && req.Attempt == 1: // a passing disturbance
		return asset.Reply{}, asset.ErrTemporary
	case d < 100 && req.Attempt == 1:
		return asset.Reply{}, &asset.SourceError{Class: asset.ErrRateLimited, After: 60 * time.Millisecond}
	case d < 300: // accepted, answered later
		return asset.Reply{Ticket: "T-" + string(req.Key[:12])}, nil
	}
	return w.answer(req), nil
}

// Poll implements asset.Poller: the answer is ready at the second poll.
func (w *world) Poll(ctx context.Context, req asset.Request, ticket string) (asset.Reply, error) {
	if err := sleep(ctx, 5*time.Millisecond); err != nil {
		return asset.Reply{}, err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.polls == nil {
		w.polls = map[asset.TaskKey]int{}
	}
	if w.polls[req.Key]++; w.polls[req.Key] < 2 {
		return asset.Reply{Ticket: ticket}, nil
	}
	return w.answer(req), nil
}

// answer finds an account at one bank in fifty, a car, a house, a wallet.
func (w *world) answer(req asset.Request) asset.Reply {
	r := asset.Reply{Sealed: zhixing.Yes, Receipt: "R-" + string(req.Key[:12]), AsOf: zhixing.MustInstant("2026-03-02T09:00:00+08:00")}
	for i, it := range req.Items {
		kind := kindOf(it)
		have := kind != 0 && (w.dice(req, "found", i) < 20 || !strings.HasPrefix(string(req.Institution), "BANK/") && w.dice(req, "found", i) < 400)
		r.Answers = append(r.Answers, asset.Answer{Item: it, Found: zhixing.TriOf(have)})
		if !have {
			continue
		}
		amount := zhixing.Fen(int64(w.dice(req, "amount", i)) * int64(w.dice(req, "amount", i+50)))
		rec := asset.Record{Item: it, Kind: kind, Holder: req.Subject().Name, Key: asset.Identity{Registry: string(req.Institution), Number: "6222" + string(req.Key[:12]), Code: string(it)}}
		switch kind {
		case zhixing.KindVehicle:
			rec.Key = asset.Identity{Number: "LSVAA4182E2184847"}
		case zhixing.KindImmovable:
			rec.Key = asset.Identity{Number: "110105001001GB00001F00010001"}
		default:
			rec.Amount, rec.Available = zhixing.GiveMoney(amount), zhixing.GiveMoney(amount)
		}
		r.Records = append(r.Records, rec)
	}
	return r
}

func kindOf(it asset.ItemCode) zhixing.PropertyKind {
	switch it {
	case "01":
		return zhixing.KindImmovable
	case "03":
		return zhixing.KindDeposit
	case "05":
		return zhixing.KindWealth
	case "06":
		return zhixing.KindVehicle
	case "12", "13", "14":
		return zhixing.KindPayBalance
	case "22":
		return zhixing.KindEquity
	}
	return 0
}

func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
