package asset_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

func TestTermEdges(t *testing.T) {
	t.Run("ASSET-47 warned 60, 30, 15 and 7 days ahead", func(t *testing.T) {
		want := []zhixing.Date{hd("2026-04-01"), hd("2026-05-01"), hd("2026-05-16"), hd("2026-05-24")}
		if got := asset.Alerts(hd("2026-05-31")); !slices.Equal(got, want) {
			t.Errorf("%v", got)
		}
		if got := asset.Alerts(zhixing.Date{}); got != nil {
			t.Errorf("no end, yet %v", got)
		}
	})
	t.Run("ASSET-46 a stated minute lies on the stated end", func(t *testing.T) {
		q := asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindDeposit, On: hd("2026-03-02")},
			StatedEnd: hd("2027-03-01"), StatedUntil: zhixing.MustInstant("2027-03-01T16:30:00+08:00")}
		term := must2(asset.SeizureEnd(q, asset.Options{}))(t)
		if term.End != hd("2027-03-01") || term.Until != q.StatedUntil {
			t.Errorf("%+v", term)
		}
		q.StatedEnd = hd("2027-02-28")
		if _, err := asset.SeizureEnd(q, asset.Options{}); err == nil {
			t.Error("two different stated ends accepted")
		}
		q.StatedEnd = zhixing.Date{}
		if term := must2(asset.SeizureEnd(q, asset.Options{}))(t); term.End != hd("2027-03-01") {
			t.Errorf("the minute implies the day: %s", term.End)
		}
	})
	t.Run("ASSET-49 legal-person shares by policy", func(t *testing.T) {
		end := func(kind zhixing.PropertyKind, lp, renewal zhixing.Tri, o asset.Options) string {
			q := asset.EndQuery{TermQuery: asset.TermQuery{Kind: kind, On: hd("2026-03-02"), LegalPerson: lp, Renewal: renewal}}
			if renewal == zhixing.Yes {
				q.OldEnd = hd("2026-03-31")
			}
			return must2(asset.SeizureEnd(q, o))(t).End.String()
		}
		old := asset.Options{LegalPersonShareTerm: asset.Shares2001}
		got := []string{
			end(zhixing.KindListedShare, zhixing.Yes, zhixing.No, old),
			end(zhixing.KindListedShare, zhixing.Yes, zhixing.Yes, old),
			end(zhixing.KindListedShare, zhixing.No, zhixing.No, old),
			end(zhixing.KindEquity, zhixing.Yes, zhixing.No, old),
			end(zhixing.KindListedShare, zhixing.Yes, zhixing.No, asset.Options{}),
		}
		if d := cmp.Diff([]string{"2027-03-02", "2026-09-30", "2029-03-02", "2029-03-02", "2029-03-02"}, got); d != "" {
			t.Error(d)
		}
	})
}

func TestLedgerEventForm(t *testing.T) {
	t.Run("ASSET-52 every event of a measure names it, others need not", func(t *testing.T) {
		for _, typ := range []asset.SeizureEventType{asset.EventSeized, asset.EventRenewed, asset.EventAnnulled} {
			e := hev("2024-01-05", typ, "a")
			if err := e.Check(); err != nil {
				t.Errorf("%s: %v", typ, err)
			}
			e.Measure = ""
			if e.Check() == nil {
				t.Errorf("%s without a measure accepted", typ)
			}
		}
		e := hev("2024-01-05", asset.EventAuctionNotice, "")
		if err := e.Check(); err != nil {
			t.Error(err)
		}
	})
	t.Run("ASSET-46 ASSET-52 labels in the language asked for", func(t *testing.T) {
		if got := asset.EventRenewed.Label(zhixing.EN) + asset.EventRenewed.Label(zhixing.ZH); got != "renewed续行" {
			t.Error(got)
		}
		if got := asset.TermMovable.Label(zhixing.EN) + asset.TermMovable.Label(zhixing.ZH); got != "like a movable动产类" {
			t.Error(got)
		}
		if got := asset.ClampToMaximum.Label(zhixing.EN) + asset.ClampToMaximum.Label(zhixing.ZH); got != "the measure runs to the maximum至最长期限为止" {
			t.Error(got)
		}
		if en, zh := asset.Shares2001.Label(zhixing.EN), asset.Shares2001.Label(zhixing.ZH); zh != "一年，续行不超过六个月" || en == zh {
			t.Error(en, zh)
		}
	})
}

func TestSaleWithoutCourt(t *testing.T) {
	a := hev("2024-01-05", asset.EventSeized, "a")
	a.Total = 10
	b := hev("2024-02-05", asset.EventSeized, "b")
	sale := hev("2025-03-01", asset.EventDisposed, "")
	sale.Quantity = 4
	sale.Price, sale.Costs, sale.Claim = zhixing.GiveMoney(zhixing.Fen(900)), zhixing.GiveMoney(zhixing.Fen(100)), zhixing.GiveMoney(zhixing.Fen(500))
	at := func(t *testing.T) asset.Holding {
		return must2(must2(asset.ReplayLedger([]asset.SeizureEvent{a, b, sale}, asset.Options{}))(t).At(hd("2025-03-01")))(t)
	}
	t.Run("ASSET-53 ASSET-54 the holder is taken to have sold", func(t *testing.T) {
		h := at(t)
		want := asset.Surplus{On: hd("2025-03-01"), Amount: zhixing.Fen(300), From: "court-a", To: "court-b", For: "b", Kept: zhixing.No}
		if len(h.Surplus) != 1 || h.Surplus[0] != want {
			t.Errorf("%+v", h.Surplus)
		}
		if m, _ := h.Holder(); m.ID != "b" || m.Held != 6 {
			t.Errorf("%v", statuses(h))
		}
	})
	t.Run("ASSET-53 kept while the waiting case is still in litigation", func(t *testing.T) {
		b.Purpose, b.Preservation = zhixing.SeizureForPreservation, asset.PreservationLitigation
		if h := at(t); len(h.Surplus) != 1 || h.Surplus[0].Kept != zhixing.Yes || h.Surplus[0].For != "b" {
			t.Errorf("%+v", h.Surplus)
		}
	})
}

func TestRegisterAmended(t *testing.T) {
	a, b := hev("2024-01-05", asset.EventSeized, "a"), hev("2024-02-05", asset.EventSeized, "b")
	release := hev("2024-06-01", asset.EventReleased, "a")
	void := asset.SeizureEvent{}
	void.ID, void.On, void.Voids = "void", hd("2024-06-02"), release.ID
	rows := func(t *testing.T, events ...asset.SeizureEvent) (out []string) {
		for r := range must2(asset.NewRegister(events, asset.Options{}))(t).At(hd("2024-07-01")) {
			out = append(out, string(r.Measure)+" "+r.Status.String())
		}
		slices.Sort(out)
		return out
	}
	t.Run("ASSET-52 a voided release releases nothing", func(t *testing.T) {
		if d := cmp.Diff([]string{"b effective"}, rows(t, a, b, release)); d != "" {
			t.Error(d)
		}
		if d := cmp.Diff([]string{"a effective", "b waiting"}, rows(t, a, b, release, void)); d != "" {
			t.Error(d)
		}
	})
	t.Run("ASSET-52 an ID used twice with different contents", func(t *testing.T) {
		other := a
		other.Court = "court-z"
		if _, err := asset.NewRegister([]asset.SeizureEvent{a, other, b, release, void}, asset.Options{}); err == nil {
			t.Error("one ID with two contents accepted")
		}
	})
}

func TestTotalChanged(t *testing.T) {
	change := func(on string, n int64) asset.SeizureEvent {
		e := hev(on, asset.EventTotalChanged, "")
		e.Total = n
		return e
	}
	left := func(t *testing.T, events ...asset.SeizureEvent) int64 {
		return must2(must2(asset.LoadLedger(events, asset.Options{}))(t).At(hd("2026-01-01")))(t).Left
	}
	a := hev("2024-01-05", asset.EventSeized, "a")
	sale := hev("2025-03-01", asset.EventDisposed, "")
	sale.Quantity = 4
	t.Run("ASSET-52 first told in units", func(t *testing.T) {
		if n := left(t, a, change("2025-01-05", 10)); n != 10 {
			t.Errorf("left %d", n)
		}
	})
	t.Run("ASSET-52 what was sold stays sold", func(t *testing.T) {
		a := a
		a.Total = 10
		if n := left(t, a, sale, change("2025-04-01", 12)); n != 8 {
			t.Errorf("left %d", n)
		}
		if n := left(t, a, sale, change("2025-04-01", 3)); n != 0 {
			t.Errorf("left %d", n)
		}
	})
	t.Run("ASSET-52 a change says to how many", func(t *testing.T) {
		if e := change("2025-01-05", 0); e.Check() == nil {
			t.Error("none accepted")
		}
	})
}

func TestRenewalOfWhatIsOver(t *testing.T) {
	seized, release := hev("2020-03-02", asset.EventSeized, "a"), hev("2021-03-02", asset.EventReleased, "a")
	code := func(t *testing.T, on string, events ...asset.SeizureEvent) string {
		_, err := must2(asset.ReplayLedger(events, asset.Options{}))(t).Apply(hev(on, asset.EventRenewed, "a"))
		var refused *zhixing.RefusedError
		if !errors.As(err, &refused) || len(refused.Findings) != 1 {
			t.Fatalf("%v", err)
		}
		return refused.Findings[0].Code
	}
	t.Run("ASSET-47 lapsed: to be seized anew", func(t *testing.T) {
		if c := code(t, "2023-03-03", seized); c != "renewal_too_late" {
			t.Error(c)
		}
	})
	t.Run("ASSET-47 released: over", func(t *testing.T) {
		if c := code(t, "2022-03-02", seized, release); c != "measure_over" {
			t.Error(c)
		}
	})
	t.Run("ASSET-47 renewals in time are counted", func(t *testing.T) {
		l := must2(asset.ReplayLedger([]asset.SeizureEvent{seized, hev("2023-03-01", asset.EventRenewed, "a"), hev("2026-03-01", asset.EventRenewed, "a")}, asset.Options{}))(t)
		if m, _ := must2(l.At(hd("2026-03-02")))(t).Measure("a"); m.Renewals != 2 || m.End != hd("2029-03-02") {
			t.Errorf("%d renewals until %s", m.Renewals, m.End)
		}
	})
}

func TestTermClasses(t *testing.T) {
	t.Run("ASSET-46 every kind of property has a class, first and last included", func(t *testing.T) {
		for k, want := range map[zhixing.PropertyKind]asset.TermClass{
			0: 0, zhixing.KindDeposit: asset.TermDeposit, zhixing.KindVehicle: asset.TermMovable, zhixing.KindImmovable: asset.TermOther,
			zhixing.KindVirtual: asset.TermOther, zhixing.KindVirtual + 1: 0,
		} {
			if got := asset.TermClassOf(k, asset.Options{}); got != want {
				t.Errorf("%s: %s, want %s", k, got, want)
			}
		}
	})
}
