package asset_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

func TestCountBreaches(t *testing.T) {
	t.Run("ASSET-94 per institution and month of the request, sorted", func(t *testing.T) {
		at := zhixing.MustInstant
		b := func(inst, asked, answered string) zhixing.SlaBreach {
			x := zhixing.SlaBreach{Institution: inst, Asked: at(asked)}
			if answered != "" {
				x.Answered = at(answered)
			}
			return x
		}
		got := asset.CountBreaches([]zhixing.SlaBreach{
			b("BANK/Y", "2026-02-10T09:00:00+08:00", ""),
			b("BANK/X", "2026-02-01T00:30:00+08:00", ""), // January in UTC, February in Beijing
			b("BANK/X", "2026-01-31T23:30:00+08:00", "2026-02-09T09:00:00+08:00"),
			b("BANK/X", "2025-02-10T09:00:00+08:00", ""),
			b("BANK/X", "2026-02-28T09:00:00+08:00", "2026-03-09T09:00:00+08:00"),
		})
		want := []asset.PassiveCount{
			{Institution: "BANK/X", Year: 2025, Month: 2, Breaches: 1, Unanswered: 1},
			{Institution: "BANK/X", Year: 2026, Month: 1, Breaches: 1},
			{Institution: "BANK/X", Year: 2026, Month: 2, Breaches: 2, Unanswered: 1},
			{Institution: "BANK/Y", Year: 2026, Month: 2, Breaches: 1, Unanswered: 1},
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Error(d)
		}
	})
}

func TestHelpToFind(t *testing.T) {
	for _, c := range []struct {
		name             string
		kind             zhixing.PropertyKind
		registered, held zhixing.Tri
		want             zhixing.Status
	}{
		{"ASSET-45 seized at the registry, not held", zhixing.KindVehicle, zhixing.Yes, zhixing.No, zhixing.Met},
		{"ASSET-45 held already", zhixing.KindVessel, zhixing.Yes, zhixing.Yes, zhixing.NotMet},
		{"ASSET-45 not seized at the registry", zhixing.KindAircraft, zhixing.No, zhixing.No, zhixing.NotMet},
		{"ASSET-45 not known whether held", zhixing.KindFishingVessel, zhixing.Yes, zhixing.Unknown, zhixing.Undetermined},
		{"ASSET-45 no registered movable", zhixing.KindImmovable, zhixing.Yes, zhixing.No, zhixing.NotApplicable},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := asset.HelpToFind(c.kind, c.registered, c.held)
			if f.Status != c.want || f.Rule != "ASSET-45" || (c.want == zhixing.Undetermined) != (len(f.Missing) == 1) {
				t.Errorf("%+v", f)
			}
		})
	}
}
