package asset_test

import (
	"errors"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

// refusedBy applies e and returns the codes of the findings that refuse it, in order.
func refusedBy(t *testing.T, l asset.Ledger, e asset.SeizureEvent) (codes []string) {
	t.Helper()
	_, err := l.Apply(e)
	var refused *zhixing.RefusedError
	if err == nil {
		return nil
	}
	if !errors.As(err, &refused) {
		t.Fatal(err)
	}
	for _, f := range refused.Findings {
		codes = append(codes, f.Code)
	}
	return codes
}

// By policy a conversion takes the ground of ASSET-56 away.
func TestLedgerIdleAfterConversion(t *testing.T) {
	a := hev("2024-01-05", asset.EventSeized, "a")
	a.Purpose, a.Preservation = zhixing.SeizureForPreservation, asset.PreservationLitigation
	ask := hev("2025-01-06", asset.EventTransferAsked, "")
	ask.Court, ask.Transfer = "court-b", asset.TransferIdle
	before := []asset.SeizureEvent{a, hev("2024-02-05", asset.EventSeized, "b")}
	o := asset.Options{IdleAfterConversion: asset.ConversionCures}
	if got := refusedBy(t, must2(asset.ReplayLedger(before, o))(t), ask); len(got) != 0 {
		t.Errorf("ASSET-56 not converted: %v", got)
	}
	before = append(before, hev("2024-12-05", asset.EventConverted, "a"))
	if got := refusedBy(t, must2(asset.ReplayLedger(before, o))(t), ask); len(got) != 1 || got[0] != "converted" {
		t.Errorf("ASSET-56 converted: %v", got)
	}
}

func TestLedgerRefuses(t *testing.T) {
	preserve := func(id, on string) asset.SeizureEvent {
		e := hev(on, asset.EventSeized, id)
		e.Purpose, e.Preservation = zhixing.SeizureForPreservation, asset.PreservationLitigation
		return e
	}
	of := func(e asset.SeizureEvent, set func(*asset.SeizureEvent)) asset.SeizureEvent { set(&e); return e }
	transfer := func(on string, typ asset.SeizureEventType, court string, g asset.TransferGround) asset.SeizureEvent {
		e := hev(on, typ, "")
		e.Court, e.Transfer = zhixing.CourtID(court), g
		return e
	}
	classified := func(d zhixing.Disposability) asset.SeizureEvent {
		return of(hev("2024-01-04", asset.EventClassified, ""), func(e *asset.SeizureEvent) { e.Dispose = d })
	}
	a, b := hev("2024-01-05", asset.EventSeized, "a"), hev("2024-02-05", asset.EventSeized, "b")
	notice := hev("2024-05-06", asset.EventAuctionNotice, "")
	sold := hev("2024-06-03", asset.EventDisposed, "")
	car := of(hev("2024-01-05", asset.EventSeized, "a"), func(e *asset.SeizureEvent) { e.Kind = zhixing.KindVehicle })
	for _, c := range []struct {
		name   string
		before []asset.SeizureEvent
		e      asset.SeizureEvent
		want   string // first code; "" accepted
	}{
		{"ASSET-52 the same measure twice", []asset.SeizureEvent{a}, of(hev("2024-03-05", asset.EventSeized, "a"), func(*asset.SeizureEvent) {}), "measure_known"},
		{"ASSET-46 the first seizure without a kind", nil, of(a, func(e *asset.SeizureEvent) { e.Kind = 0 }), "kind_missing"},
		{"ASSET-46 a later one without", []asset.SeizureEvent{a}, of(b, func(e *asset.SeizureEvent) { e.Kind = 0 }), ""},
		{"ASSET-46 of another kind", []asset.SeizureEvent{a}, of(b, func(e *asset.SeizureEvent) { e.Kind = zhixing.KindVehicle }), "kind_differs"},
		{"ASSET-59 an untouchable thing", []asset.SeizureEvent{classified(zhixing.Untouchable)}, a, "exempt_thing"},
		{"ASSET-62 a dwelling may be sealed", []asset.SeizureEvent{classified(zhixing.SealOnly)}, a, ""},
		{"ASSET-47 a thing sold already", []asset.SeizureEvent{a, sold}, hev("2024-07-01", asset.EventSeized, "c"), "thing_gone"},
		{"ASSET-52 an unknown measure", []asset.SeizureEvent{a}, hev("2024-03-05", asset.EventReleased, "z"), "measure_unknown"},
		{"ASSET-47 released twice", []asset.SeizureEvent{a, hev("2024-03-05", asset.EventReleased, "a")}, hev("2024-04-05", asset.EventReleased, "a"), "measure_over"},
		{"ASSET-47 renewed after its release", []asset.SeizureEvent{a, hev("2024-03-05", asset.EventReleased, "a")}, hev("2024-04-05", asset.EventRenewed, "a"), "measure_over"},
		{"ASSET-52 renewed while it waits", []asset.SeizureEvent{a, b}, hev("2024-04-05", asset.EventRenewed, "b"), "waiting_needs_no_renewal"},
		{"ASSET-68 released by another court", []asset.SeizureEvent{a}, of(hev("2024-03-05", asset.EventReleased, "a"), func(e *asset.SeizureEvent) { e.Court = "court-b" }), "not_the_seizing_court"},
		{"ASSET-68 by its superior", []asset.SeizureEvent{a}, of(hev("2024-03-05", asset.EventReleased, "a"), func(e *asset.SeizureEvent) { e.Court, e.Superior = "high court", zhixing.Yes }), ""},
		{"ASSET-68 annulled by the court itself", []asset.SeizureEvent{a}, of(hev("2024-03-05", asset.EventAnnulled, "a"), func(e *asset.SeizureEvent) { e.Court = "court-a" }), ""},
		{"ASSET-87 an enforcement seizure converted", []asset.SeizureEvent{a}, hev("2024-03-05", asset.EventConverted, "a"), "not_a_preservation"},
		{"ASSET-87 a preservation converted", []asset.SeizureEvent{preserve("a", "2024-01-05")}, hev("2024-03-05", asset.EventConverted, "a"), ""},
		{"ASSET-59 a dwelling sold", []asset.SeizureEvent{classified(zhixing.SealOnly), a}, sold, "not_realisable"},
		{"ASSET-48 sold without a seizure", nil, sold, "not_seized"},
		{"ASSET-54 sold by a court that waits", []asset.SeizureEvent{a, b}, of(sold, func(e *asset.SeizureEvent) { e.Court = "court-b" }), "not_the_disposing_court"},
		{"ASSET-77 a car not impounded", []asset.SeizureEvent{car}, sold, "not_impounded"},
		{"ASSET-77 an impounded one", []asset.SeizureEvent{car, hev("2024-02-05", asset.EventImpounded, "")}, sold, ""},
		{"ASSET-52 more sold than there is", []asset.SeizureEvent{of(a, func(e *asset.SeizureEvent) { e.Total = 3 })}, of(sold, func(e *asset.SeizureEvent) { e.Quantity = 4 }), "more_than_left"},
		{"ASSET-52 all of it", []asset.SeizureEvent{of(a, func(e *asset.SeizureEvent) { e.Total = 3 })}, of(sold, func(e *asset.SeizureEvent) { e.Quantity = 3 }), ""},
		{"ASSET-54 asked for a thing not seized", nil, transfer("2024-05-06", asset.EventTransferAsked, "court-c", asset.TransferPriority), "not_seized"},
		{"ASSET-55 asked by the first court itself", []asset.SeizureEvent{a}, transfer("2024-05-06", asset.EventTransferAsked, "court-a", asset.TransferPriority), "same_court"},
		{"ASSET-55 the sixtieth day", []asset.SeizureEvent{a}, transfer("2024-03-05", asset.EventTransferAsked, "court-c", asset.TransferPriority), "sixty_days_not_over"},
		{"ASSET-55 the sixty-first", []asset.SeizureEvent{a}, transfer("2024-03-06", asset.EventTransferAsked, "court-c", asset.TransferPriority), ""},
		{"ASSET-55 after the auction notice", []asset.SeizureEvent{a, notice}, transfer("2024-05-07", asset.EventTransferAsked, "court-c", asset.TransferPriority), "already_in_sale"},
		{"ASSET-56 the first seizure enforces", []asset.SeizureEvent{a, b}, transfer("2025-03-03", asset.EventTransferAsked, "court-b", asset.TransferIdle), "not_a_preservation"},
		{"ASSET-56 the thing is in dispute", []asset.SeizureEvent{of(preserve("a", "2024-01-05"), func(e *asset.SeizureEvent) { e.InDispute = zhixing.Yes }), b}, transfer("2025-03-03", asset.EventTransferAsked, "court-b", asset.TransferIdle), "subject_of_dispute"},
		{"ASSET-56 a year, not more", []asset.SeizureEvent{preserve("a", "2024-01-05"), b}, transfer("2025-01-05", asset.EventTransferAsked, "court-b", asset.TransferIdle), "one_year_not_over"},
		{"ASSET-56 a year and a day", []asset.SeizureEvent{preserve("a", "2024-01-05"), b}, transfer("2025-01-06", asset.EventTransferAsked, "court-b", asset.TransferIdle), ""},
		{"ASSET-56 the first in line only preserves", []asset.SeizureEvent{preserve("a", "2024-01-05"), preserve("b", "2024-02-05")}, transfer("2025-01-06", asset.EventTransferAsked, "court-b", asset.TransferIdle), "not_first_in_line"},
		{"ASSET-56 converted since: the year runs on", []asset.SeizureEvent{preserve("a", "2024-01-05"), b, hev("2024-12-05", asset.EventConverted, "a")}, transfer("2025-01-06", asset.EventTransferAsked, "court-b", asset.TransferIdle), ""},
		{"ASSET-56 converted and in sale", []asset.SeizureEvent{preserve("a", "2024-01-05"), b, hev("2024-12-05", asset.EventConverted, "a"), hev("2025-01-03", asset.EventAuctionNotice, "")}, transfer("2025-01-06", asset.EventTransferAsked, "court-b", asset.TransferIdle), "disposal_begun"},
		{"ASSET-56 a notice of the court that held it before", []asset.SeizureEvent{a, preserve("p", "2024-02-01"), b, notice, hev("2024-05-08", asset.EventReleased, "a")}, transfer("2025-05-09", asset.EventTransferAsked, "court-b", asset.TransferIdle), ""},
		{"ASSET-55 the same", []asset.SeizureEvent{a, preserve("p", "2024-02-01"), notice, hev("2024-05-08", asset.EventReleased, "a")}, transfer("2024-07-08", asset.EventTransferAsked, "court-c", asset.TransferPriority), ""},
		{"ASSET-56 nobody waits", []asset.SeizureEvent{preserve("a", "2024-01-05")}, transfer("2025-01-06", asset.EventTransferAsked, "court-b", asset.TransferIdle), "not_first_in_line"},
	} {
		t.Run(c.name, func(t *testing.T) {
			l, err := asset.ReplayLedger(c.before, asset.Options{})
			if err != nil {
				t.Fatal(err)
			}
			got := refusedBy(t, l, c.e)
			if c.want == "" && len(got) > 0 || c.want != "" && (len(got) == 0 || got[0] != c.want) {
				t.Errorf("want %q, got %v", c.want, got)
			}
			if l.Len() != len(c.before) {
				t.Error("the ledger applied to has changed")
			}
		})
	}
	t.Run("ASSET-52 a ledger is of one thing", func(t *testing.T) {
		l := must2(asset.ReplayLedger([]asset.SeizureEvent{a}, asset.Options{}))(t)
		other := b
		other.Asset = "car"
		_, err := l.Apply(other)
		refusedField(t, err, "asset")
		_, err = asset.LoadLedger([]asset.SeizureEvent{a, other}, asset.Options{})
		refusedField(t, err, "events[1].asset")
		_, err = asset.ReplayLedger(nil, asset.Options{RenewFrom: 9})
		refusedField(t, err, "options.renew_from")
		_, err = asset.LoadLedger(nil, asset.Options{WaitingTermStart: 9})
		refusedField(t, err, "options.waiting_term_start")
	})
}

func TestLedgerOrderAndKinds(t *testing.T) {
	first := func(t *testing.T, on string, o asset.Options, events ...asset.SeizureEvent) asset.Measure {
		t.Helper()
		h := must2(must2(asset.LoadLedger(events, o))(t).At(hd(on)))(t)
		m, _ := h.Holder()
		return m
	}
	t.Run("ASSET-48 what is registered comes before what is not, until that is registered too", func(t *testing.T) {
		a, b, c := hev("2024-01-05", asset.EventSeized, "a"), hev("2024-02-05", asset.EventSeized, "b"), hev("2024-03-05", asset.EventSeized, "c")
		a.Registered = zhixing.No
		if m := first(t, "2024-02-05", asset.Options{}, a, b); m.ID != "b" {
			t.Errorf("%+v", m)
		}
		enter := hev("2024-02-10", asset.EventRegistered, "a")
		h := must2(must2(asset.LoadLedger([]asset.SeizureEvent{a, b, enter, c}, asset.Options{}))(t).At(hd("2024-03-05")))(t)
		if w := h.Waiting(); len(w) != 2 || w[0].ID != "a" || w[0].Served != hd("2024-02-10") || w[1].ID != "c" {
			t.Errorf("%v", statuses(h))
		}
		a.Kind, b.Kind = zhixing.KindMachinery, zhixing.KindMachinery
		if m := first(t, "2024-02-05", asset.Options{}, a, b); m.ID != "a" {
			t.Errorf("a movable has no register: %+v", m)
		}
	})
	t.Run("ASSET-49 a trademark's short end after the conversion, by policy", func(t *testing.T) {
		a := hev("2024-01-05", asset.EventSeized, "a")
		a.Kind, a.Purpose, a.Preservation = zhixing.KindTrademark, zhixing.SeizureForPreservation, asset.PreservationLitigation
		conv := hev("2024-06-03", asset.EventConverted, "a")
		if m := first(t, "2024-06-03", asset.Options{}, a, conv); m.End != hd("2025-01-05") || m.Purpose != zhixing.SeizureForEnforcement {
			t.Errorf("kept: %+v", m)
		}
		if m := first(t, "2024-06-03", asset.Options{IPTerm: asset.EnforcementTerm}, a, conv); m.End != hd("2027-01-05") {
			t.Errorf("as in enforcement, from the start: %+v", m)
		}
		if m := first(t, "2024-12-02", asset.Options{}, a, conv, hev("2024-12-02", asset.EventRenewed, "a")); m.End != hd("2028-01-05") {
			t.Errorf("renewed with the term of enforcement: %+v", m)
		}
	})
	t.Run("ASSET-49 a patent's too, and nothing else's", func(t *testing.T) {
		a := hev("2024-01-05", asset.EventSeized, "a")
		a.Kind, a.Purpose, a.Preservation = zhixing.KindPatent, zhixing.SeizureForPreservation, asset.PreservationLitigation
		conv := hev("2024-06-03", asset.EventConverted, "a")
		o := asset.Options{IPTerm: asset.EnforcementTerm}
		if m := first(t, "2024-06-03", o, a, conv); m.End != hd("2027-01-05") {
			t.Errorf("%+v", m)
		}
		a.Kind, a.StatedEnd = zhixing.KindDeposit, hd("2024-12-31")
		if m := first(t, "2024-06-03", o, a, conv); m.End != hd("2024-12-31") {
			t.Errorf("a deposit keeps what was stated: %+v", m)
		}
	})
	t.Run("ASSET-52 what is over has no rank", func(t *testing.T) {
		h := must2(must2(asset.LoadLedger([]asset.SeizureEvent{hev("2020-01-06", asset.EventSeized, "a")}, asset.Options{}))(t).At(hd("2024-01-05")))(t)
		if s := h.SeizureState("lot"); s.Rank.Given || s.Status != zhixing.SeizureLapsed {
			t.Errorf("%+v", s)
		}
	})
	t.Run("ASSET-47 the list of one court leaves out the others and what ended before", func(t *testing.T) {
		var events []asset.SeizureEvent
		for i, on := range []string{"2020-01-06", "2021-01-06", "2022-01-06", "2023-01-06"} {
			e := hev(on, asset.EventSeized, "a")
			e.ID, e.Asset, e.Court = zhixing.EventID(on), zhixing.AssetID(on), []zhixing.CourtID{"court-1", "court-2"}[i%2]
			events = append(events, e)
		}
		reg := must2(asset.NewRegister(events, asset.Options{}))(t)
		for court, want := range map[zhixing.CourtID]string{"court-1": "2025-01-06", "court-2": "2026-01-06"} {
			var got []string
			for r := range reg.ExpiringOf(court, hd("2025-01-01"), hd("2026-12-31")) {
				got = append(got, r.To.String())
			}
			if len(got) != 1 || got[0] != want {
				t.Errorf("%s: %v", court, got)
			}
		}
		for range reg.ExpiringOf("court-3", hd("2020-01-01"), hd("2030-12-31")) {
			t.Error("a court without measures")
		}
	})
	t.Run("ASSET-47 what is released, or only waits, is not on the list", func(t *testing.T) {
		a, b := hev("2020-01-06", asset.EventSeized, "a"), hev("2020-02-06", asset.EventSeized, "b")
		b.StatedEnd = hd("2020-06-01") // it runs out while b waits
		reg := must2(asset.NewRegister([]asset.SeizureEvent{a, b, hev("2021-03-01", asset.EventReleased, "a")}, asset.Options{WaitingTermStart: asset.AsStated}))(t)
		for r := range reg.Expiring(hd("2020-01-01"), hd("2030-12-31")) {
			t.Errorf("%+v", r)
		}
	})
	t.Run("ASSET-78 only arrests of a ship stand side by side", func(t *testing.T) {
		two := func(k zhixing.PropertyKind, f zhixing.SeizureKind) int {
			a, b := hev("2024-01-05", asset.EventSeized, "a"), hev("2024-02-05", asset.EventSeized, "b")
			a.Kind, b.Kind, a.Form, b.Form = k, k, f, f
			return len(must2(must2(asset.LoadLedger([]asset.SeizureEvent{a, b}, asset.Options{}))(t).At(hd("2024-02-05")))(t).Waiting())
		}
		if two(zhixing.KindVessel, zhixing.SeizureTaking) != 0 || two(zhixing.KindVessel, zhixing.SeizureSealing) != 1 || two(zhixing.KindMachinery, zhixing.SeizureTaking) != 1 {
			t.Error("arrest, entry in the register, machine")
		}
	})
	t.Run("ASSET-52 the same event twice is one", func(t *testing.T) {
		l := must2(asset.ReplayLedger([]asset.SeizureEvent{hev("2024-01-05", asset.EventSeized, "a")}, asset.Options{}))(t)
		again := must2(l.Apply(hev("2024-01-05", asset.EventSeized, "a")))(t)
		loaded := must2(asset.LoadLedger([]asset.SeizureEvent{hev("2024-01-05", asset.EventSeized, "a"), hev("2024-01-05", asset.EventSeized, "a")}, asset.Options{}))(t)
		if again.Len() != 1 || loaded.Len() != 1 {
			t.Errorf("%d %d", again.Len(), loaded.Len())
		}
	})
	t.Run("ASSET-52 an event of no kind", func(t *testing.T) {
		for _, typ := range []asset.SeizureEventType{0, 200} {
			e := hev("2024-01-05", typ, "a")
			refusedField(t, e.Check(), "type")
		}
	})
	t.Run("ASSET-49 ASSET-78 a ship arrested before action", func(t *testing.T) {
		a := hev("2024-01-05", asset.EventSeized, "a")
		a.Kind, a.Form, a.Purpose, a.Preservation = zhixing.KindVessel, zhixing.SeizureTaking, zhixing.SeizureForPreservation, asset.PreservationPreAction
		if m := first(t, "2024-02-04", asset.Options{}, a); m.End != hd("2024-02-04") {
			t.Errorf("thirty days: %+v", m)
		}
		suit := hev("2024-02-04", asset.EventSuitFiled, "a")
		if m := first(t, "2026-02-04", asset.Options{}, a, suit); m.ID != "a" || !m.End.IsZero() {
			t.Errorf("no limit once sued: %+v", m)
		}
		l := must2(asset.ReplayLedger([]asset.SeizureEvent{a, suit}, asset.Options{}))(t)
		if got := refusedBy(t, l, hev("2024-05-06", asset.EventRenewed, "a")); len(got) != 1 || got[0] != "no_limit_to_renew" {
			t.Errorf("%v", got)
		}
		b := a
		b.ID, b.Measure, b.Court, b.On = "seized-b", "b", "court-b", hd("2024-01-10")
		h := must2(must2(asset.LoadLedger([]asset.SeizureEvent{a, b}, asset.Options{}))(t).At(hd("2024-01-10")))(t)
		if len(h.Waiting()) != 0 {
			t.Errorf("arrests do not exclude each other: %v", statuses(h))
		}
	})
	t.Run("ASSET-80 a pre-seizure becomes formal and keeps its day", func(t *testing.T) {
		a := hev("2024-01-05", asset.EventSeized, "a")
		a.Kind = zhixing.KindImmovablePre
		h := must2(must2(asset.LoadLedger([]asset.SeizureEvent{a, hev("2025-06-03", asset.EventTitleRegistered, "")}, asset.Options{}))(t).At(hd("2025-06-03")))(t)
		if m, _ := h.Holder(); h.Kind != zhixing.KindImmovable || m.Since != hd("2024-01-05") || m.End != hd("2027-01-05") {
			t.Errorf("%+v", h)
		}
	})
	t.Run("ASSET-59 ASSET-62 what was found about the thing, as a fact", func(t *testing.T) {
		c := hev("2024-01-04", asset.EventClassified, "")
		c.Dispose = zhixing.SealOnly
		h := must2(must2(asset.LoadLedger([]asset.SeizureEvent{c, hev("2024-01-05", asset.EventSeized, "a"), hev("2024-02-05", asset.EventImpounded, "")}, asset.Options{}))(t).At(hd("2024-02-05")))(t)
		if f := h.LotDisposability("lot"); f.Value != zhixing.SealOnly || f.Lot != "lot" || f.AsOf != hd("2024-02-05") {
			t.Errorf("%+v", f)
		}
		if s := h.SeizureState("lot"); s.PhysicallyHeld != zhixing.Yes {
			t.Errorf("%+v", s)
		}
		empty := must2(asset.Ledger{}.At(hd("2024-02-05")))(t)
		if s := empty.SeizureState("lot"); s.Status != 0 || !s.SeizedOn.IsZero() || s.Rank.Given {
			t.Errorf("nothing seized: %+v", s)
		}
	})
	t.Run("ASSET-59 an untouchable thing seized all the same is void from the start", func(t *testing.T) {
		c := hev("2024-01-04", asset.EventClassified, "")
		c.Dispose = zhixing.Untouchable
		h := must2(must2(asset.LoadLedger([]asset.SeizureEvent{c, hev("2024-01-05", asset.EventSeized, "a")}, asset.Options{}))(t).At(hd("2024-01-05")))(t)
		if h.Measures[0].Status != zhixing.SeizureVoid || h.Measures[0].Live() || !coded(h.Findings, "exempt_thing_seized") {
			t.Errorf("%+v", h)
		}
	})
	t.Run("ASSET-49 before any table the stated end governs, or it is not known", func(t *testing.T) {
		a := hev("2004-06-01", asset.EventSeized, "a")
		h := must2(must2(asset.LoadLedger([]asset.SeizureEvent{a}, asset.Options{}))(t).At(hd("2004-06-02")))(t)
		if m, _ := h.Holder(); !m.End.IsZero() || !coded(h.Findings, "term_unknown") {
			t.Errorf("%+v", h)
		}
		a.StatedEnd = hd("2004-12-01")
		if m := first(t, "2004-06-02", asset.Options{}, a); m.End != hd("2004-12-01") {
			t.Errorf("%+v", m)
		}
	})
	t.Run("ASSET-52 a part released", func(t *testing.T) {
		a, b := hev("2024-01-05", asset.EventSeized, "a"), hev("2024-02-05", asset.EventSeized, "b")
		a.Total = 10
		part := hev("2024-03-05", asset.EventReleased, "a")
		part.Quantity = 4
		h := must2(must2(asset.LoadLedger([]asset.SeizureEvent{a, b, part}, asset.Options{}))(t).At(hd("2024-03-05")))(t)
		x, _ := h.Measure("a")
		if y, _ := h.Measure("b"); x.Held != 6 || y.Held != 4 || y.Since != hd("2024-03-05") {
			t.Errorf("%v", statuses(h))
		}
	})
}
