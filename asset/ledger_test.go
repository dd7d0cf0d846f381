package asset_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

var hd = zhixing.MustDate

// hev is an event of the thing "house" with its ID made from type, measure and day.
func hev(on string, t asset.SeizureEventType, m string) asset.SeizureEvent {
	e := asset.SeizureEvent{Type: t, Asset: "house", Measure: asset.MeasureID(m)}
	e.ID = zhixing.EventID(fmt.Sprintf("%s-%s-%s", t, m, on))
	e.On = hd(on)
	if t == asset.EventSeized {
		e.Court = zhixing.CourtID("court-" + m)
		e.Creditor = zhixing.PartyID("creditor-" + m)
		e.Kind = zhixing.KindImmovable
		e.Purpose = zhixing.SeizureForEnforcement
	}
	if t == asset.EventReleased {
		e.Ground = asset.ReleasePaid
	}
	return e
}

func must[T any](t testing.TB, v T, err error) T {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func statuses(h asset.Holding) []string {
	var out []string
	for _, m := range h.Measures {
		out = append(out, fmt.Sprintf("%s %s %d %s..%s", m.ID, m.Status, m.Rank, m.Since, m.End))
	}
	return out
}

func TestSeizureEnds(t *testing.T) {
	for _, c := range []struct {
		name string
		q    asset.EndQuery
		want string
	}{
		{"ASSET-46 deposit, one year", asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindDeposit, On: hd("2026-03-02")}}, "2027-03-02"},
		{"ASSET-46 stated end governs", asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindDeposit, On: hd("2026-03-02")}, StatedEnd: hd("2027-03-01")}, "2027-03-01"},
		{"ASSET-46 month clamp, no roll, vehicle", asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindVehicle, On: hd("2024-02-29")}}, "2026-02-28"},
		{"ASSET-46 month clamp, no roll, house", asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindImmovable, On: hd("2024-02-29")}}, "2027-02-28"},
		{"ASSET-49 the day before the switch", asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindImmovable, On: hd("2015-02-03")}}, "2017-02-03"},
		{"ASSET-49 the day of the switch", asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindImmovable, On: hd("2015-02-04")}}, "2018-02-04"},
		{"ASSET-49 old deposit", asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindDeposit, On: hd("2014-08-31")}}, "2015-02-28"},
		{"ASSET-49 trademark in preservation", asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindTrademark, On: hd("2025-06-01"), Preservation: asset.PreservationLitigation}}, "2026-06-01"},
		{"ASSET-49 patent in preservation", asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindPatent, On: hd("2025-06-01"), Preservation: asset.PreservationLitigation}}, "2025-12-01"},
		{"ASSET-49 patent in enforcement", asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindPatent, On: hd("2025-06-01")}}, "2028-06-01"},
		{"ASSET-49 ship before action", asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindVessel, On: hd("2025-06-01"), Preservation: asset.PreservationPreAction}}, "2025-07-01"},
		{"ASSET-49 ship, suit brought", asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindVessel, On: hd("2025-06-01"), Preservation: asset.PreservationPreAction, SuitFiled: zhixing.Yes}}, ""},
		{"ASSET-47 renewal from the old end", asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindImmovable, On: hd("2026-02-01"), Renewal: zhixing.Yes}, OldEnd: hd("2026-03-31")}, "2029-03-31"},
		{"ASSET-49 an old measure renewed under the new table", asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindImmovable, On: hd("2015-05-01"), Renewal: zhixing.Yes}, OldEnd: hd("2015-06-01")}, "2018-06-01"},
		{"ASSET-49 old renewal is half", asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindImmovable, On: hd("2010-05-01"), Renewal: zhixing.Yes}, OldEnd: hd("2010-06-01")}, "2011-06-01"},
		{"ASSET-46 beyond the maximum", asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindDeposit, On: hd("2026-03-02")}, StatedEnd: hd("2028-01-01")}, "2027-03-02"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := must(t, c.q.On, nil)
			term, err := asset.SeizureEnd(c.q, asset.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if term.End.String() != c.want {
				t.Errorf("from %s: want %s, got %s", got, c.want, term.End)
			}
		})
	}
	t.Run("ASSET-46 invalid by policy", func(t *testing.T) {
		_, err := asset.SeizureEnd(asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindDeposit, On: hd("2026-03-02")}, StatedEnd: hd("2028-01-01")}, asset.Options{BeyondMaximum: asset.RefuseBeyondMaximum})
		var in *zhixing.InputError
		if !errors.As(err, &in) || in.Field != "stated_end" {
			t.Errorf("got %v", err)
		}
	})
	t.Run("ASSET-46 no table before 2005", func(t *testing.T) {
		_, err := asset.SeizureEnd(asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindDeposit, On: hd("2004-12-31")}}, asset.Options{})
		var no *zhixing.NoEntryError
		if !errors.As(err, &no) {
			t.Errorf("got %v", err)
		}
	})
}

func TestWaitingList(t *testing.T) {
	a := hev("2023-06-01", asset.EventSeized, "a")
	a.StatedEnd = hd("2026-05-31")
	b := hev("2024-01-10", asset.EventSeized, "b")
	c := hev("2024-02-01", asset.EventSeized, "c")
	events := []asset.SeizureEvent{a, b, c}
	for _, x := range []struct {
		name string
		o    asset.Options
		want []string
	}{
		{"ASSET-52 on conversion", asset.Options{}, []string{"b effective 1 2026-06-01..2029-06-01", "c waiting 2 ..", "a lapsed 0 2023-06-01..2026-05-31"}},
		{"ASSET-52 as stated", asset.Options{WaitingTermStart: asset.AsStated}, []string{"b effective 1 2026-06-01..2027-01-10", "c waiting 2 ..2027-02-01", "a lapsed 0 2023-06-01..2026-05-31"}},
	} {
		t.Run(x.name, func(t *testing.T) {
			l := must2(asset.ReplayLedger(events, x.o))(t)
			before := must2(l.At(hd("2026-05-31")))(t)
			if m, _ := before.Holder(); m.ID != "a" || before.DisposingCourt != "court-a" {
				t.Errorf("on the last day %s holds", m.ID)
			}
			h := must2(l.At(hd("2026-06-01")))(t)
			if d := cmp.Diff(x.want, statuses(h)); d != "" {
				t.Error(d)
			}
			if h.DisposingCourt != "court-b" {
				t.Errorf("disposing court %s", h.DisposingCourt)
			}
		})
	}
	t.Run("ASSET-52 stated end while waiting: never takes effect", func(t *testing.T) {
		e := slices.Clone(events)
		e[1].StatedEnd = hd("2025-01-10")
		h := must2(must2(asset.LoadLedger(e, asset.Options{WaitingTermStart: asset.AsStated}))(t).At(hd("2026-06-01")))(t)
		if m, _ := h.Measure("b"); m.Why != asset.EndWaitingExpired || !m.Since.IsZero() {
			t.Errorf("%+v", m)
		}
		if m, _ := h.Holder(); m.ID != "c" {
			t.Errorf("%s holds", m.ID)
		}
	})
}

func must2[T any](v T, err error) func(testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func TestLateRenewal(t *testing.T) {
	l := must2(asset.ReplayLedger([]asset.SeizureEvent{hev("2020-03-02", asset.EventSeized, "a"), hev("2021-03-02", asset.EventSeized, "b")}, asset.Options{}))(t)
	in := hev("2023-03-02", asset.EventRenewed, "a")
	if _, err := l.Apply(in); err != nil {
		t.Errorf("ASSET-47 on the last day: %v", err)
	}
	late := hev("2023-03-03", asset.EventRenewed, "a")
	_, err := l.Apply(late)
	var refused *zhixing.RefusedError
	if !errors.As(err, &refused) || refused.Rule != "ASSET-47" {
		t.Fatalf("ASSET-47 a day late: %v", err)
	}
	loaded := must2(asset.LoadLedger(append(l.Events(), late), asset.Options{}))(t)
	h := must2(loaded.At(hd("2023-03-03")))(t)
	want := []string{"b effective 1 2023-03-03..2026-03-03", "a waiting 2 ..", "a lapsed 0 2020-03-02..2023-03-02"}
	if d := cmp.Diff(want, statuses(h)); d != "" {
		t.Error(d)
	}
	if len(h.Findings) != 1 || h.Findings[0].Code != "late_renewal_is_new_seizure" {
		t.Errorf("findings %v", h.Findings)
	}
	// A ledger asked with a renewal of a waiting measure refuses it.
	if _, err := l.Apply(hev("2022-01-01", asset.EventRenewed, "b")); !errors.As(err, &refused) || refused.Findings[0].Code != "waiting_needs_no_renewal" {
		t.Errorf("ASSET-52 renewal while waiting: %v", err)
	}
}

func TestPartialDisposal(t *testing.T) {
	a := hev("2024-01-05", asset.EventSeized, "a")
	a.Total = 10
	b := hev("2024-02-05", asset.EventSeized, "b")
	sale := hev("2025-03-01", asset.EventDisposed, "")
	sale.Court, sale.Quantity = "court-a", 4
	sale.Price, sale.Costs, sale.Claim = zhixing.GiveMoney(zhixing.MustMoney("3600000.00")), zhixing.GiveMoney(zhixing.MustMoney("50000.00")), zhixing.GiveMoney(zhixing.MustMoney("3000000.00"))
	l := must2(asset.ReplayLedger([]asset.SeizureEvent{a, b, sale}, asset.Options{}))(t)
	h := must2(l.At(hd("2025-03-01")))(t)
	t.Run("ASSET-52 ASSET-53 surplus to the waiting court, the rest effective", func(t *testing.T) {
		if d := cmp.Diff([]string{"b effective 1 2025-03-01..2028-03-01", "a exhausted 0 2024-01-05..2027-01-05"}, statuses(h)); d != "" {
			t.Error(d)
		}
		if m, _ := h.Holder(); m.Held != 6 || h.Left != 6 {
			t.Errorf("held %d of %d", m.Held, h.Left)
		}
		if len(h.Surplus) != 1 || h.Surplus[0].Amount.String() != "550000.00" || h.Surplus[0].To != "court-b" {
			t.Errorf("surplus %v", h.Surplus)
		}
	})
	t.Run("ASSET-52 the holder unpaid keeps the rest", func(t *testing.T) {
		sale.Claim = zhixing.GiveMoney(zhixing.MustMoney("9000000.00"))
		l := must2(asset.ReplayLedger([]asset.SeizureEvent{a, b, sale}, asset.Options{}))(t)
		h := must2(l.At(hd("2025-03-01")))(t)
		if m, _ := h.Holder(); m.ID != "a" || m.Held != 6 || len(h.Surplus) != 0 {
			t.Errorf("%v", statuses(h))
		}
	})
	t.Run("ASSET-47 all sold ends every measure", func(t *testing.T) {
		sale.Quantity = 0
		l := must2(asset.ReplayLedger([]asset.SeizureEvent{a, b, sale}, asset.Options{}))(t)
		h := must2(l.At(hd("2025-03-01")))(t)
		for _, m := range h.Measures {
			if m.Status != zhixing.SeizureExhausted {
				t.Errorf("%s is %s", m.ID, m.Status)
			}
		}
	})
}

func TestRegisteredBeforeUnregistered(t *testing.T) {
	a := hev("2024-01-05", asset.EventSeized, "a")
	a.Registered = zhixing.No
	b := hev("2024-03-05", asset.EventSeized, "b")
	b.Registered = zhixing.Yes
	l := must2(asset.ReplayLedger([]asset.SeizureEvent{a, b}, asset.Options{}))(t)
	if m, _ := must2(l.At(hd("2024-03-04")))(t).Holder(); m.ID != "a" {
		t.Errorf("before: %s", m.ID)
	}
	if m, _ := must2(l.At(hd("2024-03-05")))(t).Holder(); m.ID != "b" {
		t.Errorf("ASSET-48 the registered one comes first: %s", m.ID)
	}
	// It is registered afterwards: behind the one registered before.
	l = must2(l.Apply(hev("2024-04-01", asset.EventRegistered, "a")))(t)
	if d := cmp.Diff([]string{"b effective 1 2024-03-05..2027-03-05", "a waiting 2 2024-01-05..2027-01-05"}, statuses(must2(l.At(hd("2024-04-01")))(t))); d != "" {
		t.Error(d)
	}
}

func TestConversion(t *testing.T) {
	a := hev("2025-07-10", asset.EventSeized, "a")
	a.Kind, a.Purpose, a.Preservation = zhixing.KindDeposit, zhixing.SeizureForPreservation, asset.PreservationLitigation
	l := must2(asset.ReplayLedger([]asset.SeizureEvent{a, hev("2026-02-20", asset.EventConverted, "a")}, asset.Options{}))(t)
	h := must2(l.At(hd("2026-03-01")))(t)
	want := []zhixing.PreservationConverted{{Asset: "house", Measure: "a", AsOf: hd("2026-03-01"), Start: hd("2025-07-10"), End: hd("2026-07-10"), EnforcementFiled: hd("2026-02-20")}}
	if d := cmp.Diff(want, h.Converted(), cmp.Comparer(func(x, y zhixing.Date) bool { return x == y })); d != "" {
		t.Errorf("ASSET-87: %s", d)
	}
	if _, err := l.Apply(hev("2026-02-21", asset.EventConverted, "a")); err == nil {
		t.Error("ASSET-87: converted twice")
	}
}

func TestExemptThingIsNeverDisposedOf(t *testing.T) {
	home := hev("2024-01-05", asset.EventClassified, "")
	home.Dispose = zhixing.SealOnly
	sale := hev("2025-03-01", asset.EventDisposed, "")
	l := must2(asset.ReplayLedger([]asset.SeizureEvent{hev("2024-01-04", asset.EventSeized, "a"), home}, asset.Options{}))(t)
	var refused *zhixing.RefusedError
	if _, err := l.Apply(sale); !errors.As(err, &refused) || refused.Rule != "ASSET-62" || refused.Findings[0].Cites[0] != (zhixing.Citation{Instrument: "SEIZE-2020", Article: 4}) {
		t.Errorf("ASSET-62: %v", err)
	}
	car := hev("2024-01-04", asset.EventSeized, "a")
	car.Kind = zhixing.KindVehicle
	l = must2(asset.ReplayLedger([]asset.SeizureEvent{car}, asset.Options{}))(t)
	if _, err := l.Apply(sale); !errors.As(err, &refused) || refused.Rule != "ASSET-77" {
		t.Errorf("ASSET-77: %v", err)
	}
	l = must2(l.Apply(hev("2024-06-01", asset.EventImpounded, "")))(t)
	if _, err := l.Apply(sale); err != nil {
		t.Errorf("ASSET-77: %v", err)
	}
}

func TestTransferJudged(t *testing.T) {
	a := hev("2026-03-01", asset.EventSeized, "a")
	ask := func(on string) asset.SeizureEvent {
		e := hev(on, asset.EventTransferAsked, "")
		e.Court, e.Transfer = "court-p", asset.TransferPriority
		return e
	}
	l := must2(asset.ReplayLedger([]asset.SeizureEvent{a}, asset.Options{}))(t)
	if _, err := l.Apply(ask("2026-04-30")); err == nil {
		t.Error("ASSET-55 on the sixtieth day")
	}
	if _, err := l.Apply(ask("2026-05-01")); err != nil {
		t.Errorf("ASSET-55 on day 61: %v", err)
	}
	l = must2(l.Apply(hev("2026-05-03", asset.EventAuctionNotice, "")))(t)
	if _, err := l.Apply(ask("2026-05-06")); err == nil {
		t.Error("ASSET-55 after the auction notice")
	}
}

func TestSurplusAfterTransfer(t *testing.T) {
	p := hev("2024-06-05", asset.EventSeized, "p")
	ask, give := hev("2024-07-05", asset.EventTransferAsked, ""), hev("2024-07-15", asset.EventTransferred, "")
	for _, e := range []*asset.SeizureEvent{&ask, &give} {
		e.Court, e.Transfer = "court-p", asset.TransferPriority
	}
	sale := hev("2025-03-01", asset.EventDisposed, "")
	sale.Court = "court-p"
	sale.Price, sale.Costs, sale.Claim = zhixing.GiveMoney(zhixing.MustMoney("100.00")), zhixing.GiveMoney(zhixing.MustMoney("10.00")), zhixing.GiveMoney(zhixing.MustMoney("50.00"))
	l := must2(asset.ReplayLedger([]asset.SeizureEvent{hev("2024-01-05", asset.EventSeized, "a"), hev("2024-03-05", asset.EventSeized, "b"), p, ask, give}, asset.Options{}))(t)
	wrong := sale
	wrong.Court = "court-a"
	if _, err := l.Apply(wrong); err == nil {
		t.Error("ASSET-55: the first court sells after the transfer")
	}
	h := must2(must2(l.Apply(sale))(t).At(hd("2025-03-01")))(t)
	if len(h.Surplus) != 1 || h.Surplus[0].To != "court-a" || h.Surplus[0].From != "court-p" || h.Surplus[0].Amount.String() != "40.00" {
		t.Errorf("ASSET-53 ASSET-55: the first seizer comes first: %+v", h.Surplus)
	}
}
