package asset_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

func TestReconcile(t *testing.T) {
	money := func(s string) zhixing.GivenMoney { return zhixing.GiveMoney(zhixing.MustMoney(s)) }
	found := inventory(deposit("BANK/X", asset.ChannelHQ, "1", "09:00", "100.00"), deposit("BANK/Y", asset.ChannelHQ, "2", "09:00", "70.00"))
	both := func() []asset.ReportedAsset {
		return []asset.ReportedAsset{
			{Kind: zhixing.KindDeposit, Key: asset.Identity{Registry: "BANK/X", Number: "1"}, Value: money("100.00")},
			{Kind: zhixing.KindDeposit, Key: asset.Identity{Registry: "BANK/Y", Number: "2"}, Value: money("70.00")}}
	}
	notice := hd("2026-03-02")
	sale := func(on string) asset.Change { return asset.Change{Kind: asset.ChangeTransfer, On: hd(on)} }
	expense := func(s string) asset.Change {
		return asset.Change{Kind: asset.ChangeExpense, On: hd("2026-01-05"), Amount: money(s)}
	}
	for _, c := range []struct {
		name  string
		edit  func(*asset.PropertyReport)
		known []asset.Change
		o     asset.Options
		want  zhixing.ReportOutcome
		codes []string
	}{
		{name: "ASSET-37 all reported", want: zhixing.ReportConsistent},
		{name: "ASSET-30 ASSET-37 one left out", edit: func(r *asset.PropertyReport) { r.Assets = r.Assets[:1] },
			want: zhixing.ReportIncomplete, codes: []string{"omitted_asset", "report_discrepancy"}},
		{name: "ASSET-37 false from the threshold on", edit: func(r *asset.PropertyReport) { r.Assets = r.Assets[:1] }, o: asset.Options{FalseReportFrom: money("70.00")},
			want: zhixing.ReportFalse, codes: []string{"omitted_asset", "report_discrepancy"}},
		{name: "ASSET-37 not false a fen below it", edit: func(r *asset.PropertyReport) { r.Assets = r.Assets[:1] }, o: asset.Options{FalseReportFrom: money("70.01")},
			want: zhixing.ReportIncomplete, codes: []string{"omitted_asset", "report_discrepancy"}},
		{name: "ASSET-37 any gap in value", edit: func(r *asset.PropertyReport) { r.Assets[0].Value = money("99.99") },
			want: zhixing.ReportIncomplete, codes: []string{"value_gap", "report_discrepancy"}},
		{name: "ASSET-37 a gap of the threshold", edit: func(r *asset.PropertyReport) { r.Assets[0].Value = money("90.00") }, o: asset.Options{ValueGap: money("10.00")},
			want: zhixing.ReportIncomplete, codes: []string{"value_gap", "report_discrepancy"}},
		{name: "ASSET-37 a gap below the threshold", edit: func(r *asset.PropertyReport) { r.Assets[0].Value = money("90.01") }, o: asset.Options{ValueGap: money("10.00")},
			want: zhixing.ReportConsistent},
		{name: "ASSET-37 a heading left blank", edit: func(r *asset.PropertyReport) { r.Filled[2] = zhixing.No },
			want: zhixing.ReportIncomplete, codes: []string{"heading_left_blank", "report_discrepancy"}},
		{name: "ASSET-35 changes on the first and last day of the window", known: []asset.Change{sale("2025-03-01"), sale("2025-03-02"), sale("2026-03-12"), sale("2026-03-13")},
			want: zhixing.ReportIncomplete, codes: []string{"undisclosed_change", "undisclosed_change", "report_discrepancy"}},
		{name: "ASSET-35 the anniversary outside by policy", known: []asset.Change{sale("2025-03-02")}, o: asset.Options{Anniversary: asset.AnniversaryOutside},
			want: zhixing.ReportConsistent},
		{name: "ASSET-35 a change reported", known: []asset.Change{sale("2025-06-01")}, edit: func(r *asset.PropertyReport) { r.Changes = []asset.Change{sale("2025-06-01")} },
			want: zhixing.ReportConsistent},
		{name: "ASSET-35 large expenses only", known: []asset.Change{expense("49.99"), expense("50.00")}, o: asset.Options{LargeExpense: money("50.00")},
			want: zhixing.ReportIncomplete, codes: []string{"undisclosed_change", "report_discrepancy"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := asset.PropertyReport{Debtor: "d1", Submitted: hd("2026-03-12"), Written: zhixing.Yes, Assets: both()}
			if c.edit != nil {
				c.edit(&r)
			}
			got, fs, err := asset.Reconcile(r, found, c.known, notice, c.o)
			if err != nil {
				t.Fatal(err)
			}
			var codes []string
			for _, f := range fs {
				codes = append(codes, f.Code)
			}
			if d := cmp.Diff(c.codes, codes); d != "" || got != c.want {
				t.Errorf("%s, want %s %s", got, c.want, d)
			}
		})
	}
	t.Run("ASSET-35 submitted before the notice came", func(t *testing.T) {
		if _, _, err := asset.Reconcile(asset.PropertyReport{Submitted: hd("2026-03-01")}, found, nil, notice, asset.Options{}); err == nil {
			t.Error("accepted")
		}
	})
}

// ASSET-38: what follows from a breach, and what the court must have done before it
// terminates this procedure.
func TestReportBreach(t *testing.T) {
	const absent zhixing.Status = 200
	yes, no := zhixing.Yes, zhixing.No
	order := asset.ReportOrder{Debtor: "d1", Served: hd("2026-03-05"), Due: hd("2026-03-20")}
	refused := order
	refused.Refused = yes
	for _, c := range []struct {
		name  string
		f     asset.ReportBreach
		on    string
		code  string
		want  zhixing.Status
		lacks string
	}{
		{"ASSET-38 the time still runs", asset.ReportBreach{Order: order}, "2026-03-20", "report_breach", zhixing.NotApplicable, ""},
		{"ASSET-38 no report a day after it", asset.ReportBreach{Order: order}, "2026-03-21", "fine_or_detain", zhixing.Met, ""},
		{"ASSET-38 nobody was served", asset.ReportBreach{}, "2026-03-21", "report_breach", zhixing.Undetermined, "result"},
		{"ASSET-38 a natural person has no principal", asset.ReportBreach{Order: refused, Unit: no}, "2026-03-10", "fine_or_detain_principal", absent, ""},
		{"ASSET-38 a unit has", asset.ReportBreach{Order: refused, Unit: yes}, "2026-03-10", "fine_or_detain_principal", zhixing.Met, ""},
		{"ASSET-38 must be listed", asset.ReportBreach{Order: refused, Listed: no}, "2026-03-10", "listed", zhixing.NotMet, ""},
		{"ASSET-38 not sanctioned before termination", asset.ReportBreach{Order: refused, FinedOrDetained: no}, "2026-03-10", "sanctioned_before_termination", zhixing.NotMet, ""},
		{"ASSET-38 fined and still not performing", asset.ReportBreach{Order: refused, FinedOrDetained: yes, StillNotPerforming: yes}, "2026-03-10", "serious_circumstances", zhixing.Met, ""},
		{"ASSET-38 whether fined is not known", asset.ReportBreach{Order: refused, StillNotPerforming: yes}, "2026-03-10", "serious_circumstances", zhixing.Undetermined, "fined_or_detained"},
		{"ASSET-38 whether it performs is not known", asset.ReportBreach{Order: refused, FinedOrDetained: yes}, "2026-03-10", "serious_circumstances", zhixing.Undetermined, "still_not_performing"},
		{"ASSET-38 mere lateness is no crime", asset.ReportBreach{Order: order, FinedOrDetained: yes, StillNotPerforming: yes}, "2026-03-21", "serious_circumstances", absent, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, lacks := absent, ""
			for _, f := range asset.AssessReportBreach(c.f, hd(c.on)) {
				if f.Code == c.code {
					got, lacks = f.Status, strings.Join(f.Missing, " ")
				}
			}
			if got != c.want || lacks != c.lacks {
				t.Errorf("%s, missing %q", got, lacks)
			}
		})
	}
}
