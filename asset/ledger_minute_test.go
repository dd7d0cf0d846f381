package asset_test

import (
	"errors"
	"testing"

	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

func moment(s string) zhixing.Instant { return zhixing.MustInstant(s) }

// frozenAt is a freeze of an account, with the moments of its service and its end.
func frozenAt(id, at, until string) asset.SeizureEvent {
	e := asset.SeizureEvent{Type: asset.EventSeized, Asset: "account", Measure: asset.MeasureID(id), Court: zhixing.CourtID("court-" + id), Kind: zhixing.KindDeposit}
	e.ID, e.At = zhixing.EventID("seized-"+id), moment(at)
	e.On = e.At.Date()
	if until != "" {
		e.StatedUntil = moment(until)
	}
	return e
}

func TestLedgerByTheMinute(t *testing.T) {
	a := frozenAt("a", "2026-03-02T09:30:00+08:00", "2027-03-01T10:30:00+08:00")
	b := frozenAt("b", "2026-05-06T11:00:00+08:00", "")
	l := must2(asset.ReplayLedger([]asset.SeizureEvent{a, b}, asset.Options{}))(t)
	holder := func(m string) asset.MeasureID {
		h := must2(l.AtInstant(moment(m)))(t)
		x, _ := h.Holder()
		return x.ID
	}
	t.Run("ASSET-46 ASSET-48 the stated minute takes the effect away, and gives it to the next", func(t *testing.T) {
		for m, want := range map[string]asset.MeasureID{"2026-03-02T09:29:59+08:00": "", "2026-03-02T09:30:00+08:00": "a", "2027-03-01T10:29:59+08:00": "a", "2027-03-01T10:30:00+08:00": "b"} {
			if got := holder(m); got != want {
				t.Errorf("%s: %q holds, want %q", m, got, want)
			}
		}
		h := must2(l.At(hd("2027-03-01")))(t)
		x, _ := h.Measure("b")
		if y, _ := h.Measure("a"); x.Since != hd("2027-03-01") || x.End != hd("2028-03-01") || y.Ended != hd("2027-03-01") || y.Why != asset.EndLapsed {
			t.Errorf("by the end of the day: %v", statuses(h))
		}
		if h := must2(l.At(hd("2027-02-28")))(t); h.Measures[0].ID != "a" || h.Measures[0].Until != a.StatedUntil {
			t.Errorf("the day before: %+v", h.Measures[0])
		}
	})
	t.Run("ASSET-46 the last minute of a day is the whole day", func(t *testing.T) {
		l := must2(asset.ReplayLedger([]asset.SeizureEvent{frozenAt("a", "2026-03-02T09:30:00+08:00", "2027-03-01T23:59:00+08:00"), b}, asset.Options{}))(t)
		h := must2(l.At(hd("2027-03-01")))(t)
		if x, _ := h.Holder(); x.ID != "a" {
			t.Errorf("%v", statuses(h))
		}
		h = must2(l.At(hd("2027-03-02")))(t)
		if x, _ := h.Holder(); x.ID != "b" || x.Since != hd("2027-03-02") {
			t.Errorf("%v", statuses(h))
		}
	})
	renewal := func(at, until string) asset.SeizureEvent {
		e := asset.SeizureEvent{Type: asset.EventRenewed, Asset: "account", Measure: "a"}
		e.ID, e.At = zhixing.EventID("renewed-"+at), moment(at)
		e.On = e.At.Date()
		if until != "" {
			e.StatedUntil = moment(until)
		}
		return e
	}
	t.Run("ASSET-47 a renewal before the minute is in time, at it too late", func(t *testing.T) {
		next, err := l.Apply(renewal("2027-03-01T10:29:00+08:00", "2028-02-29T16:00:00+08:00"))
		if err != nil {
			t.Fatal(err)
		}
		h := must2(next.At(hd("2027-03-02")))(t)
		if x, _ := h.Holder(); x.ID != "a" || x.End != hd("2028-02-29") || x.Until != moment("2028-02-29T16:00:00+08:00") {
			t.Errorf("%v", statuses(h))
		}
		_, err = l.Apply(renewal("2027-03-01T10:30:00+08:00", ""))
		var refused *zhixing.RefusedError
		if !errors.As(err, &refused) || refused.Findings[0].Code != "renewal_too_late" {
			t.Errorf("%v", err)
		}
	})
	t.Run("ASSET-47 a whole-day renewal forgets the minute", func(t *testing.T) {
		next := must2(l.Apply(renewal("2027-03-01T10:29:00+08:00", "")))(t)
		h := must2(next.At(hd("2028-03-01")))(t)
		if x, _ := h.Holder(); x.ID != "a" || x.End != hd("2028-03-01") || !x.Until.IsZero() {
			t.Errorf("%v", statuses(h))
		}
	})
	t.Run("ASSET-52 service by the minute decides the rank of one day", func(t *testing.T) {
		first, second := frozenAt("x", "2026-03-02T14:00:00+08:00", ""), frozenAt("y", "2026-03-02T09:00:00+08:00", "")
		l := must2(asset.ReplayLedger([]asset.SeizureEvent{first}, asset.Options{}))(t)
		var refused *zhixing.RefusedError
		if _, err := l.Apply(second); !errors.As(err, &refused) || refused.Findings[0].Code != "served_out_of_order" {
			t.Errorf("recorded in the wrong order: %v", err)
		}
		loaded := must2(asset.LoadLedger([]asset.SeizureEvent{first, second}, asset.Options{}))(t)
		if h := must2(loaded.At(hd("2026-03-02")))(t); !coded(h.Findings, "served_out_of_order") {
			t.Errorf("%+v", h.Findings)
		}
		first.Seq, second.Seq = 2, 1
		l = must2(asset.ReplayLedger([]asset.SeizureEvent{second, first}, asset.Options{}))(t)
		h := must2(l.At(hd("2026-03-02")))(t)
		if x, _ := h.Holder(); x.ID != "y" || len(h.Findings) != 0 {
			t.Errorf("%v %v", statuses(h), h.Findings)
		}
	})
	t.Run("ASSET-52 a moment put right is not measured against itself", func(t *testing.T) {
		l := must2(asset.ReplayLedger([]asset.SeizureEvent{frozenAt("x", "2026-03-02T14:00:00+08:00", "")}, asset.Options{}))(t)
		right := frozenAt("x", "2026-03-02T09:00:00+08:00", "")
		right.ID, right.Corrects = "right", "seized-x"
		l, err := l.Apply(right)
		if err != nil {
			t.Fatal(err)
		}
		if h := must2(l.AtInstant(moment("2026-03-02T09:00:00+08:00")))(t); len(h.Measures) != 1 {
			t.Errorf("%v", statuses(h))
		}
	})
	t.Run("ASSET-46 events that contradict themselves", func(t *testing.T) {
		e := frozenAt("x", "2026-03-02T14:00:00+08:00", "2027-03-01T10:30:00+08:00")
		e.StatedEnd = hd("2027-03-02")
		refusedField(t, e.Check(), "stated_until")
		e = frozenAt("x", "2026-03-02T14:00:00+08:00", "2026-03-01T10:30:00+08:00")
		refusedField(t, e.Check(), "stated_end")
		e = frozenAt("x", "2026-03-02T14:00:00+08:00", "")
		e.On = hd("2026-03-03")
		refusedField(t, e.Check(), "at")
		_, err := l.AtInstant(zhixing.Instant{})
		refusedField(t, err, "as_of")
		_, err = l.At(zhixing.Date{})
		refusedField(t, err, "as_of")
	})
	t.Run("ASSET-46 by the minute there is one holder at every moment, and no gap", rapid.MakeCheck(func(t *rapid.T) {
		day := hd("2026-01-05")
		var events []asset.SeizureEvent
		n := rapid.IntRange(2, 6).Draw(t, "n")
		for i := range n {
			e := frozenAt(string(rune('a'+i)), day.String()+"T09:00:00+08:00", "")
			e.At = zhixing.InstantAt(day, 9, i, 0)
			e.StatedUntil = zhixing.InstantAt(day.AddDays(rapid.IntRange(1, 12).Draw(t, "days")), rapid.IntRange(0, 23).Draw(t, "hour"), rapid.IntRange(0, 59).Draw(t, "minute"), 0)
			events = append(events, e)
		}
		l, err := asset.ReplayLedger(events, asset.Options{})
		if err != nil {
			t.Fatal(err)
		}
		// The literal list: each holds from the minute the one before lapsed until its own;
		// where that is a day past by then, for a year.
		holder := func(now zhixing.Instant) asset.MeasureID {
			start := events[0].At
			for _, e := range events {
				u := e.StatedUntil
				if u.Date().Before(start.Date()) {
					return e.Measure
				}
				if !u.Before(zhixing.InstantAt(u.Date(), 23, 59, 0)) {
					u = zhixing.InstantAt(u.Date().AddDays(1), 0, 0, 0)
				}
				if now.Before(u) {
					return e.Measure
				}
				if u.After(start) {
					start = u
				}
			}
			return ""
		}
		for range 40 {
			now := zhixing.InstantAt(day.AddDays(rapid.IntRange(0, 13).Draw(t, "day")), rapid.IntRange(10, 23).Draw(t, "at hour"), rapid.IntRange(0, 59).Draw(t, "at minute"), 0)
			got, err := l.AtInstant(now)
			if err != nil {
				t.Fatal(err)
			}
			effective := 0
			for _, m := range got.Measures {
				if m.Status == zhixing.SeizureEffective {
					effective++
				}
			}
			x, _ := got.Holder()
			if want := holder(now); x.ID != want || effective > 1 {
				t.Fatalf("%s: want %q, got %v", now, want, statuses(got))
			}
		}
	}))
}

func TestTermsByDate(t *testing.T) {
	for _, c := range []struct {
		name string
		q    asset.TermQuery
		o    asset.Options
		end  string
		rule uint16
	}{
		{"ASSET-49 trademark in preservation until 2020: six months", asset.TermQuery{Kind: zhixing.KindTrademark, On: hd("2020-12-31"), Preservation: asset.PreservationLitigation}, asset.Options{}, "2021-06-30", 2},
		{"ASSET-49 and since 2021: a year", asset.TermQuery{Kind: zhixing.KindTrademark, On: hd("2021-01-01"), Preservation: asset.PreservationLitigation}, asset.Options{}, "2022-01-01", 2},
		{"ASSET-49 trademark in enforcement", asset.TermQuery{Kind: zhixing.KindTrademark, On: hd("2021-01-01")}, asset.Options{}, "2024-01-01", 487},
		{"ASSET-46 the last day of the numbering of 2015", asset.TermQuery{Kind: zhixing.KindImmovable, On: hd("2022-04-09")}, asset.Options{}, "2025-04-09", 487},
		{"ASSET-46 and the first of 2022", asset.TermQuery{Kind: zhixing.KindImmovable, On: hd("2022-04-10")}, asset.Options{}, "2025-04-10", 485},
		{"ASSET-49 patent in preservation", asset.TermQuery{Kind: zhixing.KindPatent, On: hd("2021-08-31"), Preservation: asset.PreservationPreAction}, asset.Options{}, "2022-02-28", 13},
		{"ASSET-49 trademark before its interpretation: the general table, from 2005", asset.TermQuery{Kind: zhixing.KindTrademark, On: hd("2005-01-01"), Preservation: asset.PreservationLitigation}, asset.Options{}, "2005-07-01", 2},
		{"ASSET-49 legal-person shares before any general table", asset.TermQuery{Kind: zhixing.KindListedShare, LegalPerson: zhixing.Yes, On: hd("2001-09-30")}, asset.Options{}, "2002-09-30", 6},
		{"ASSET-49 legal-person shares beside the table of 2005", asset.TermQuery{Kind: zhixing.KindListedShare, LegalPerson: zhixing.Yes, On: hd("2015-02-03")}, asset.Options{}, "2016-02-03", 6},
		{"ASSET-49 legal-person shares since 2015", asset.TermQuery{Kind: zhixing.KindListedShare, LegalPerson: zhixing.Yes, On: hd("2015-02-04")}, asset.Options{}, "2018-02-04", 487},
		{"ASSET-49 the same by policy", asset.TermQuery{Kind: zhixing.KindListedShare, LegalPerson: zhixing.Yes, On: hd("2015-02-04")}, asset.Options{LegalPersonShareTerm: asset.Shares2001}, "2016-02-04", 6},
		{"ASSET-49 other listed shares", asset.TermQuery{Kind: zhixing.KindListedShare, LegalPerson: zhixing.No, On: hd("2015-02-03")}, asset.Options{}, "2017-02-03", 29},
		{"ASSET-49 payment balance like a deposit", asset.TermQuery{Kind: zhixing.KindPayBalance, On: hd("2024-02-29")}, asset.Options{}, "2025-02-28", 485},
		{"ASSET-49 payment balance as another right, by policy", asset.TermQuery{Kind: zhixing.KindPayBalance, On: hd("2024-02-29")}, asset.Options{Classes: []asset.ClassOfKind{{Kind: zhixing.KindPayBalance, Class: asset.TermOther}}}, "2027-02-28", 485},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, err := asset.SeizureEnd(asset.EndQuery{TermQuery: c.q}, c.o)
			if err != nil || r.End.String() != c.end || r.Maximum.Cite.Article != c.rule {
				t.Errorf("want %s by article %d, got %+v %v", c.end, c.rule, r, err)
			}
		})
	}
	for _, c := range []struct {
		name        string
		q           asset.TermQuery
		old         string
		o           asset.Options
		end, lenght string
	}{
		{"ASSET-47 legal-person shares of 2014 renewed: six months", asset.TermQuery{Kind: zhixing.KindListedShare, LegalPerson: zhixing.Yes, On: hd("2014-12-01")}, "2014-12-31", asset.Options{}, "2015-06-30", "months"},
		{"ASSET-47 deposit of 2014 renewed under the table of 2005: three months", asset.TermQuery{Kind: zhixing.KindDeposit, On: hd("2015-01-30")}, "2015-01-31", asset.Options{}, "2015-04-30", "months"},
		{"ASSET-47 renewed under the present table: a year", asset.TermQuery{Kind: zhixing.KindDeposit, On: hd("2015-02-04")}, "2015-02-28", asset.Options{}, "2016-02-28", "years"},
		{"ASSET-47 counted from the renewal by policy", asset.TermQuery{Kind: zhixing.KindDeposit, On: hd("2015-02-04")}, "2015-02-28", asset.Options{RenewFrom: asset.FromRenewalDate}, "2016-02-04", "years"},
	} {
		t.Run(c.name, func(t *testing.T) {
			q := asset.EndQuery{TermQuery: c.q, OldEnd: hd(c.old)}
			q.Renewal = zhixing.Yes
			r, err := asset.SeizureEnd(q, c.o)
			if err != nil || r.End.String() != c.end || r.Maximum.Unit.String() != c.lenght {
				t.Errorf("want %s, got %+v %v", c.end, r, err)
			}
		})
	}
	clamped := must2(asset.SeizureEnd(asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindDeposit, On: hd("2024-01-05")}, StatedUntil: moment("2025-01-06T10:00:00+08:00")}, asset.Options{}))(t)
	if clamped.End != hd("2025-01-05") || !clamped.Until.IsZero() || clamped.Extinct != hd("2025-01-06") {
		t.Errorf("ASSET-46 a minute beyond the maximum is cut with its day: %+v", clamped)
	}
	var gap *zhixing.NoEntryError
	if _, err := asset.SeizureEnd(asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindDeposit, On: hd("2004-12-31")}}, asset.Options{}); !errors.As(err, &gap) {
		t.Errorf("ASSET-49 before any table: %v", err)
	}
	if _, err := asset.SeizureEnd(asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindListedShare, LegalPerson: zhixing.Yes, On: hd("2001-09-29")}}, asset.Options{LegalPersonShareTerm: asset.Shares2001}); !errors.As(err, &gap) {
		t.Errorf("ASSET-49 before the provisions on shares: %v", err)
	}
	if got := asset.Alerts(hd("2027-03-02")); len(got) != 4 || got[0] != hd("2027-01-01") || got[1] != hd("2027-01-31") || got[2] != hd("2027-02-15") || got[3] != hd("2027-02-23") {
		t.Errorf("ASSET-47 warnings: %v", got)
	}
	if asset.Alerts(zhixing.Date{}) != nil {
		t.Error("ASSET-47 a warning without an end")
	}
	d := must2(asset.RenewalDue(hd("2027-03-02")))(t)
	if d.End != hd("2027-02-23") {
		t.Errorf("ASSET-91: %s", d.End)
	}
	for _, c := range []struct {
		field string
		q     asset.EndQuery
		o     asset.Options
	}{
		{"on", asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindDeposit}}, asset.Options{}},
		{"kind", asset.EndQuery{TermQuery: asset.TermQuery{On: hd("2024-01-05")}}, asset.Options{}},
		{"old_end", asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindDeposit, On: hd("2024-01-05"), Renewal: zhixing.Yes}}, asset.Options{}},
		{"on", asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindDeposit, On: hd("2024-01-05"), Renewal: zhixing.Yes}, OldEnd: hd("2024-01-04")}, asset.Options{}},
		{"stated_end", asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindDeposit, On: hd("2024-01-05")}, StatedEnd: hd("2024-01-04")}, asset.Options{}},
		{"stated_end", asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindDeposit, On: hd("2024-01-05")}, StatedEnd: hd("2025-01-06")}, asset.Options{BeyondMaximum: asset.RefuseBeyondMaximum}},
		{"stated_until", asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindDeposit, On: hd("2024-01-05")}, StatedEnd: hd("2024-06-06"), StatedUntil: moment("2024-06-07T10:00:00+08:00")}, asset.Options{}},
		{"options.beyond_maximum", asset.EndQuery{}, asset.Options{BeyondMaximum: 9}},
		{"options.classes[0].class", asset.EndQuery{}, asset.Options{Classes: []asset.ClassOfKind{{Kind: zhixing.KindBond}}}},
		{"options.classes[0].kind", asset.EndQuery{}, asset.Options{Classes: []asset.ClassOfKind{{Class: asset.TermOther}}}},
	} {
		_, err := asset.SeizureEnd(c.q, c.o)
		refusedField(t, err, c.field)
	}
}

func TestLedgerRefusalsByDate(t *testing.T) {
	seized := func(on string, p zhixing.SeizurePurpose) asset.SeizureEvent {
		e := hev(on, asset.EventSeized, "a")
		e.Purpose = p
		return e
	}
	ask := func(on, court string, g asset.TransferGround) asset.SeizureEvent {
		e := hev(on, asset.EventTransferAsked, "")
		e.Court, e.Transfer = zhixing.CourtID(court), g
		return e
	}
	code := func(t *testing.T, l asset.Ledger, e asset.SeizureEvent) string {
		t.Helper()
		_, err := l.Apply(e)
		var refused *zhixing.RefusedError
		if err == nil {
			return ""
		}
		if !errors.As(err, &refused) {
			t.Fatal(err)
		}
		return refused.Findings[0].Code
	}
	old := must2(asset.ReplayLedger([]asset.SeizureEvent{seized("2015-06-01", zhixing.SeizureForPreservation), hev("2015-07-01", asset.EventSeized, "b")}, asset.Options{}))(t)
	if got := code(t, old, ask("2016-04-13", "court-c", asset.TransferPriority)); got != "not_in_force" {
		t.Errorf("ASSET-55 a day before the reply: %q", got)
	}
	if got := code(t, old, ask("2016-04-14", "court-c", asset.TransferPriority)); got != "" {
		t.Errorf("ASSET-55 on its first day: %q", got)
	}
	if got := code(t, old, ask("2016-11-30", "court-b", asset.TransferIdle)); got != "not_in_force" {
		t.Errorf("ASSET-56 a day before the provisions: %q", got)
	}
	if got := code(t, old, ask("2016-12-01", "court-b", asset.TransferIdle)); got != "" {
		t.Errorf("ASSET-56 on their first day: %q", got)
	}
	entrust := func(on string) asset.SeizureEvent {
		e := hev(on, asset.EventEntrusted, "a")
		e.Court = "entrusted"
		return e
	}
	l := must2(asset.ReplayLedger([]asset.SeizureEvent{seized("2021-03-31", zhixing.SeizureForEnforcement)}, asset.Options{}))(t) // until 2024-03-31
	if got := code(t, l, entrust("2024-02-29")); got != "" {
		t.Errorf("ASSET-47 a month left: %q", got)
	}
	if got := code(t, l, entrust("2024-03-01")); got != "renew_before_entrusting" {
		t.Errorf("ASSET-47 less than a month left: %q", got)
	}
	loaded := must2(asset.LoadLedger([]asset.SeizureEvent{seized("2021-03-31", zhixing.SeizureForEnforcement), entrust("2024-03-01")}, asset.Options{}))(t)
	if h := must2(loaded.At(hd("2024-03-01")))(t); !coded(h.Findings, "renew_before_entrusting") || h.Measures[0].Court != "entrusted" {
		t.Errorf("%+v", h)
	}
	void := seized("2021-03-31", zhixing.SeizureForEnforcement)
	void.StatedEnd = hd("2024-04-01")
	l = must2(asset.LoadLedger([]asset.SeizureEvent{void}, asset.Options{BeyondMaximum: asset.RefuseBeyondMaximum}))(t)
	if h := must2(l.At(hd("2021-04-01")))(t); h.Measures[0].Status != zhixing.SeizureVoid || !coded(h.Findings, "void_beyond_maximum") {
		t.Errorf("ASSET-46 void beyond the maximum: %+v", h)
	}
}

func TestPartSoldUnpaidOrNot(t *testing.T) {
	a := hev("2024-01-05", asset.EventSeized, "a")
	a.Total = 10
	sale := hev("2025-03-03", asset.EventDisposed, "")
	sale.Court, sale.Quantity = "court-a", 4
	for _, c := range []struct {
		name    string
		claim   string
		unknown bool
		holder  asset.MeasureID
	}{
		{"ASSET-52 not known whether the seller is paid: the rest passes, and it is said", "", true, "b"},
		{"ASSET-52 paid: the rest passes", "500.00", false, "b"},
		{"ASSET-52 known to be unpaid: the rest stays", "2000.00", false, "a"},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := sale
			e.Price, e.Costs = gm("900.00"), gm("100.00")
			if c.claim != "" {
				e.Claim = gm(c.claim)
			}
			l := must2(asset.ReplayLedger([]asset.SeizureEvent{a, hev("2024-02-05", asset.EventSeized, "b"), e}, asset.Options{}))(t)
			h := must2(l.At(hd("2025-03-03")))(t)
			x, _ := h.Holder()
			if x.ID != c.holder || x.Held != 6 || coded(h.Findings, "holder_paid_unknown") != c.unknown {
				t.Errorf("%v %+v", statuses(h), h.Findings)
			}
		})
	}
}

func TestIdleAndPriorityTransfer(t *testing.T) {
	yes, no := zhixing.Yes, zhixing.No
	idle := asset.IdleFacts{FirstSeized: hd("2024-02-29"), Preserving: yes, Disposed: no, InDispute: no, FirstInLine: yes, Enforcing: yes}
	for _, c := range []struct {
		name string
		on   string
		set  func(*asset.IdleFacts)
		want zhixing.Status
		code string
		o    asset.Options
	}{
		{"ASSET-56 a year and a day", "2025-03-01", func(f *asset.IdleFacts) {}, zhixing.Met, "over_a_year", asset.Options{}},
		{"ASSET-56 a year", "2025-02-28", func(f *asset.IdleFacts) {}, zhixing.NotMet, "over_a_year", asset.Options{}},
		{"ASSET-56 the thing is in dispute", "2025-03-01", func(f *asset.IdleFacts) { f.InDispute = yes }, zhixing.NotMet, "not_in_dispute", asset.Options{}},
		{"ASSET-56 not first in line", "2025-03-01", func(f *asset.IdleFacts) { f.FirstInLine = no }, zhixing.NotMet, "first_in_line", asset.Options{}},
		{"ASSET-56 waits with a preservation itself", "2025-03-01", func(f *asset.IdleFacts) { f.Enforcing = no }, zhixing.NotMet, "first_in_line", asset.Options{}},
		{"ASSET-56 the first seizure enforces", "2025-03-01", func(f *asset.IdleFacts) { f.Preserving = no }, zhixing.NotMet, "preserving", asset.Options{}},
		{"ASSET-56 disposal has begun", "2025-03-01", func(f *asset.IdleFacts) { f.Disposed = yes }, zhixing.NotMet, "not_disposed", asset.Options{}},
		{"ASSET-56 a special rule prevails", "2025-03-01", func(f *asset.IdleFacts) { f.SpecialRule = yes }, zhixing.NotMet, "no_special_rule", asset.Options{}},
		{"ASSET-56 the courts disagree", "2025-03-01", func(f *asset.IdleFacts) { f.Disagree = yes }, zhixing.Met, "common_superior", asset.Options{}},
		{"ASSET-56 before the provisions", "2016-11-30", func(f *asset.IdleFacts) { f.FirstSeized = hd("2014-01-06") }, zhixing.NotMet, "in_force", asset.Options{}},
		{"ASSET-56 purpose not known", "2025-03-01", func(f *asset.IdleFacts) { f.Preserving = zhixing.Unknown }, zhixing.Undetermined, "preserving", asset.Options{}},
		{"ASSET-56 converted: the year runs on", "2025-03-01", func(f *asset.IdleFacts) { f.Converted = hd("2025-02-20") }, zhixing.Met, "converted", asset.Options{}},
		{"ASSET-56 converted: it does not start with the conversion", "2025-02-28", func(f *asset.IdleFacts) { f.Converted = hd("2024-02-29") }, zhixing.NotMet, "converted", asset.Options{}},
		{"ASSET-56 the conversion cures, by policy", "2025-03-01", func(f *asset.IdleFacts) { f.Converted = hd("2025-02-20") }, zhixing.NotMet, "not_converted", asset.Options{IdleAfterConversion: asset.ConversionCures}},
		{"ASSET-56 but not one still to come", "2025-03-01", func(f *asset.IdleFacts) { f.Converted = hd("2025-03-02") }, zhixing.Met, "over_a_year", asset.Options{IdleAfterConversion: asset.ConversionCures}},
		{"ASSET-56 converted, and being sold", "2025-03-01", func(f *asset.IdleFacts) { f.Converted, f.Disposed = hd("2025-02-20"), yes }, zhixing.NotMet, "not_disposed", asset.Options{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := idle
			c.set(&f)
			r, err := asset.AssessIdleTransfer(f, hd(c.on), c.o)
			if err != nil || r.Verdict != c.want || !coded(r.Findings, c.code) {
				t.Errorf("%+v %v", r, err)
			}
		})
	}
	_, err := asset.AssessIdleTransfer(asset.IdleFacts{}, hd("2025-03-01"), asset.Options{})
	refusedField(t, err, "first_seized")
	_, err = asset.AssessIdleTransfer(idle, zhixing.Date{}, asset.Options{})
	refusedField(t, err, "as_of")
	early := idle
	early.Converted = hd("2024-02-28")
	_, err = asset.AssessIdleTransfer(early, hd("2025-03-01"), asset.Options{})
	refusedField(t, err, "converted")

	prior := asset.TransferFacts{FirstSeized: hd("2026-03-01"), Enforcing: yes, RanksAhead: yes, NoticePublished: no, Requested: hd("2026-05-06"), FirstConfirmed: no, Disputed: yes}
	for _, c := range []struct {
		name string
		set  func(*asset.TransferFacts)
		want zhixing.Status
		code string
	}{
		{"ASSET-55 all three, day 66", func(f *asset.TransferFacts) {}, zhixing.Met, "reserve_share"},
		{"ASSET-55 the sixtieth day", func(f *asset.TransferFacts) { f.Requested = hd("2026-04-30") }, zhixing.NotMet, "over_sixty_days"},
		{"ASSET-55 the sixty-first", func(f *asset.TransferFacts) { f.Requested = hd("2026-05-01") }, zhixing.Met, "common_superior"},
		{"ASSET-55 not in enforcement", func(f *asset.TransferFacts) { f.Enforcing = no }, zhixing.NotMet, "priority_in_enforcement"},
		{"ASSET-55 ranks behind", func(f *asset.TransferFacts) { f.RanksAhead = no }, zhixing.NotMet, "ranks_ahead"},
		{"ASSET-55 notice on the day of the request", func(f *asset.TransferFacts) { f.NoticeOn = hd("2026-05-06") }, zhixing.NotMet, "not_in_sale"},
		{"ASSET-55 notice after the request", func(f *asset.TransferFacts) { f.NoticeOn = hd("2026-05-07") }, zhixing.Met, "not_in_sale"},
		{"ASSET-55 sale not known", func(f *asset.TransferFacts) { f.NoticePublished = zhixing.Unknown }, zhixing.Undetermined, "not_in_sale"},
		{"ASSET-55 before the reply", func(f *asset.TransferFacts) { f.FirstSeized, f.Requested = hd("2016-01-04"), hd("2016-04-13") }, zhixing.NotMet, "in_force"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := prior
			c.set(&f)
			r, err := asset.AssessTransfer(f, hd("2026-06-01"), asset.Options{})
			if err != nil || r.Verdict != c.want || !coded(r.Findings, c.code) || (c.want == zhixing.Met) == r.LetterDue.IsZero() {
				t.Errorf("%+v %v", r, err)
			}
		})
	}
	_, err = asset.AssessTransfer(asset.TransferFacts{}, hd("2026-06-01"), asset.Options{})
	refusedField(t, err, "first_seized")
}
