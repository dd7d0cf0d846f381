package casefile

import (
	"errors"
	"testing"

	"github.com/zhixing-go/zhixing"
)

// TestHistory: corrections, voidings and late recordings give the file that would
// have been.
func TestHistory(t *testing.T) {
	build := func(t *testing.T, order ...int) File {
		s := begin(t, Options{})
		es := []Event{
			s.event("2026-02-01", EventMilestone, IO, MilestoneFacts{Node: "N12", Begin: yes, Key: "k"}),
			s.event("2026-02-05", EventMoneyArrives, FD, MoneyFacts{Amount: zhixing.Fen(500)}, RecordMoneyArrival),
			s.event("2026-02-07", EventExcludePeriod, IO, ExclusionFacts{Reason: ExcludedAudit, From: day("2026-02-07"), To: day("2026-02-17")}),
		}
		for _, i := range order {
			s.do(es[i])
		}
		return s.f
	}
	t.Run("CASE-94 late recording", func(t *testing.T) {
		want := build(t, 0, 1, 2)
		for _, order := range [][]int{{2, 1, 0}, {1, 2, 0}, {1, 0, 2}} {
			if got := build(t, order...); !same(got, want) {
				t.Errorf("%v:\n%s\n%s", order, clean(got), clean(want))
			}
		}
	})
	t.Run("CASE-94 correction", func(t *testing.T) {
		want := build(t, 0, 1, 2)
		s := begin(t, Options{})
		s.do(s.event("2026-02-01", EventMilestone, IO, MilestoneFacts{Node: "N12", Begin: yes, Key: "k"}))
		wrong := s.event("2026-02-05", EventMoneyArrives, FD, MoneyFacts{Amount: zhixing.Fen(900)}, RecordMoneyArrival)
		s.do(wrong)
		s.do(s.event("2026-02-07", EventExcludePeriod, IO, ExclusionFacts{Reason: ExcludedAudit, From: day("2026-02-07"), To: day("2026-02-17")}))
		right := s.event("2026-02-05", EventMoneyArrives, FD, MoneyFacts{Amount: zhixing.Fen(500)}, RecordMoneyArrival)
		right.Corrects = wrong.ID
		s.do(right)
		if !same(s.f, want) {
			t.Errorf("corrected:\n%s\n%s", clean(s.f), clean(want))
		}
		roundTrip(t, s.f)
	})
	t.Run("CASE-94 voiding", func(t *testing.T) {
		want := build(t, 0, 2)
		s := begin(t, Options{})
		s.do(s.event("2026-02-01", EventMilestone, IO, MilestoneFacts{Node: "N12", Begin: yes, Key: "k"}))
		wrong := s.event("2026-02-05", EventMoneyArrives, FD, MoneyFacts{Amount: zhixing.Fen(900)}, RecordMoneyArrival)
		s.do(wrong)
		s.do(s.event("2026-02-07", EventExcludePeriod, IO, ExclusionFacts{Reason: ExcludedAudit, From: day("2026-02-07"), To: day("2026-02-17")}))
		v := s.event("2026-02-08", EventVoid, IO, nil)
		v.Voids = wrong.ID
		s.refuse(v, "CASE-80") // the officer may not void what finance recorded
		v.Actor, v.Role = "fd1", FD
		s.do(v)
		if !same(s.f, want) {
			t.Errorf("voided:\n%s\n%s", clean(s.f), clean(want))
		}
		roundTrip(t, s.f)
	})
	t.Run("CASE-80 CASE-94 a voiding is held to the form of every event", func(t *testing.T) {
		s := begin(t, Options{})
		for field, change := range map[string]func(*Event){
			"actor":   func(e *Event) { e.Actor = "" },
			"role":    func(e *Event) { e.Role = 99 },
			"version": func(e *Event) { e.Version = 99 },
			"with[0]": func(e *Event) { e.With = []Actor{{"", BC}} },
		} {
			v := s.event("2026-02-08", EventVoid, BC, nil)
			v.Voids = "e3"
			change(&v)
			var in *zhixing.InputError
			if _, err := s.f.Apply(v); !errors.As(err, &in) || in.Field != field {
				t.Errorf("%s: %v", field, err)
			}
		}
	})
	t.Run("CASE-94 a history that could not have been is refused", func(t *testing.T) {
		s := begin(t, Options{})
		v := s.event("2026-02-08", EventVoid, BC, nil)
		v.Voids = "e2" // the filing
		if _, err := s.f.Apply(v); err == nil {
			t.Error("the case stands without its filing")
		}
	})
	t.Run("CASE-94 the same event twice", func(t *testing.T) {
		s := begin(t, Options{})
		e := s.event("2026-02-01", EventMilestone, IO, MilestoneFacts{Node: "N12", Begin: yes})
		s.do(e)
		n := s.f.Len()
		s.do(e)
		if s.f.Len() != n {
			t.Error("recorded twice")
		}
		e.Facts = MilestoneFacts{Node: "N13"}
		if _, err := s.f.Apply(e); err == nil {
			t.Error("other content under the same ID accepted")
		}
	})
	t.Run("CASE-94 two events on one value", func(t *testing.T) {
		s := begin(t, Options{})
		a := s.event("2026-02-05", EventMoneyArrives, FD, MoneyFacts{Amount: zhixing.Fen(100)}, RecordMoneyArrival)
		b := s.event("2026-02-06", EventMoneyArrives, FD, MoneyFacts{Amount: zhixing.Fen(7)}, RecordMoneyArrival)
		x, err := s.f.Apply(a)
		y, err2 := s.f.Apply(b)
		if err != nil || err2 != nil || x.MoneyHeld() != zhixing.Fen(100) || y.MoneyHeld() != zhixing.Fen(7) || !s.f.MoneyHeld().IsZero() {
			t.Errorf("%v %v %v %v", x.MoneyHeld(), y.MoneyHeld(), err, err2)
		}
		if x.Events()[x.Len()-1].ID != a.ID || y.Events()[y.Len()-1].ID != b.ID {
			t.Error("logs disturbed each other")
		}
	})
}
