package asset_test

import (
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
