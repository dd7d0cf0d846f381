package asset_test

import (
	"testing"
	"time"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

func TestOneFunctionDoesNotOpenAnother(t *testing.T) {
	t.Run("ASSET-01 a source open for queries is not open for freezing", func(t *testing.T) {
		o := asset.Offer{Item: "03", Channel: asset.ChannelHQ, Verbs: []asset.Verb{asset.VerbQuery}}
		if !o.Open(asset.VerbQuery) || o.Open(asset.VerbFreeze) || o.Open(asset.VerbDeduct) {
			t.Error("functions follow from one another")
		}
		o.Verbs = []asset.Verb{asset.VerbFreeze}
		if o.Open(asset.VerbQuery) || !o.Open(asset.VerbFreeze) {
			t.Error("an offer to freeze opened the query")
		}
	})
}

func TestFrequency(t *testing.T) {
	first := zhixing.MustInstant("2026-03-02T09:00:00+08:00")
	for _, c := range []struct {
		name   string
		last   zhixing.Instant
		gap    time.Duration
		reason string
		o      asset.Options
		want   zhixing.Status
	}{
		{"first query", zhixing.Instant{}, 0, "", asset.Options{}, zhixing.NotApplicable},
		{"a second under 24 hours", first, 24*time.Hour - time.Millisecond, "", asset.Options{}, zhixing.NotMet},
		{"at 24 hours", first, 24 * time.Hour, "", asset.Options{}, zhixing.Met},
		{"a clue is a reason", first, time.Hour, "clue 7", asset.Options{}, zhixing.Met},
		{"an interval of one's own", first, 2 * time.Hour, "", asset.Options{MinIntervalHours: 1}, zhixing.Met},
		{"no interval", first, time.Millisecond, "", asset.Options{MinIntervalHours: asset.NoLimit}, zhixing.Met},
	} {
		t.Run("ASSET-12 "+c.name, func(t *testing.T) {
			if got := asset.Frequency(c.last, first.Add(c.gap), c.reason, c.o).Status; got != c.want {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

func TestReportProcedureEnded(t *testing.T) {
	for _, c := range []struct {
		name              string
		manner            zhixing.ClosingManner
		performed, ground zhixing.Tri
		want              zhixing.Status
	}{
		{"concluded", zhixing.Concluded, zhixing.Unknown, zhixing.Unknown, zhixing.Met},
		{"refused", zhixing.Refused, zhixing.No, zhixing.No, zhixing.Met},
		{"performed in full", 0, zhixing.Yes, zhixing.Unknown, zhixing.Met},
		{"another case the court finds", 0, zhixing.No, zhixing.Yes, zhixing.Met},
		{"termination of this procedure does not end it", zhixing.TerminatedThisTime, zhixing.No, zhixing.No, zhixing.NotMet},
		{"not known", 0, zhixing.Unknown, zhixing.No, zhixing.Undetermined},
	} {
		t.Run("ASSET-39 "+c.name, func(t *testing.T) {
			f := asset.ReportProcedureEnded(c.manner, c.performed, c.ground)
			if f.Status != c.want {
				t.Errorf("got %v, want %v", f.Status, c.want)
			}
			if c.want == zhixing.Undetermined && len(f.Missing) == 0 {
				t.Error("nothing is named as missing")
			}
		})
	}
}
