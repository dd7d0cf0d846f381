package asset_test

import (
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

func TestOptions(t *testing.T) {
	office := zhixing.Profile{Format: 1, Name: "某中级人民法院", Version: "2026-1", Packages: []zhixing.PackagePolicy{{Package: "asset"}}}
	for _, s := range asset.Policies() {
		if len(s.Words) < 2 || s.Words[0] != s.Default || s.Package != "asset" {
			t.Errorf("%s %+v", s.Rule, s)
		}
		office.Packages[0].Policy = append(office.Packages[0].Policy, zhixing.PolicyChoice{Name: s.Name, Word: s.Words[len(s.Words)-1]})
	}
	if err := office.Check(asset.Policies()); err != nil {
		t.Fatal(err)
	}
	o := must2(asset.Options{}.WithProfile(office))(t)
	want := asset.Options{Holding: asset.HoldingOptions{Beyond: asset.RefuseBeyondMaximum, RenewFrom: asset.FromRenewalDate, WaitingTerm: asset.AsStated, PartialDisposal: asset.RestPassesAlways, IPTerm: asset.EnforcementTerm, LPShares: asset.Shares2001},
		Excess: asset.ExcessOptions{Waiting: asset.WaitingCounts}, Converge: asset.ConvergeOptions{Order: asset.DisturbingFirst, Quota: asset.QuotaCalmestFirst}, Funds: asset.FundOptions{HousingFund: asset.HousingFundNone, CashValue: asset.CashValueDeny},
		CoOwned: asset.CoOwnedOptions{Account: asset.EqualShares}, ThirdDebt: asset.ThirdDebtOptions{Late: asset.LateObjectionReviewed}, Crypto: asset.CryptoControlKeys}
	if len(o.Used()) != len(asset.Policies()) || o.Channels == 0 || o.Completeness.Freshness.Strict == 0 || o.Completeness.Substitute == 0 || o.Completeness.P2P == 0 || o.Resolve.Amount == 0 || o.Reconcile.Anniversary == 0 || o.SameClue == 0 || o.Holding.WaitingTerm != want.Holding.WaitingTerm || o.Excess != want.Excess || o.Converge != want.Converge || o.Funds != want.Funds || o.CoOwned != want.CoOwned || o.ThirdDebt != want.ThirdDebt || o.Crypto != want.Crypto {
		t.Errorf("%+v", o)
	}
	for _, s := range asset.Policies() {
		if err := o.Set(s.Name, s.Default); err != nil {
			t.Error(err)
		}
	}
	if len(o.Used()) != 0 || o.Set("crypto", "no such word") == nil {
		t.Errorf("%+v", o.Used())
	}
}

func TestHandOver(t *testing.T) {
	yes, no := zhixing.Yes, zhixing.No
	for _, c := range []struct {
		name string
		f    asset.HandOverFacts
		want zhixing.Status
	}{
		{"ASSET-54 the other court filed first", asset.HandOverFacts{Duplicate: yes, OtherFiledFirst: yes}, zhixing.Met},
		{"ASSET-54 this court filed first", asset.HandOverFacts{Duplicate: yes, OtherFiledFirst: no, Preserved: no}, zhixing.NotMet},
		{"ASSET-54 preserved here, enforced there", asset.HandOverFacts{Duplicate: no, Preserved: yes, OtherEnforces: yes}, zhixing.Met},
		{"ASSET-54 nothing known", asset.HandOverFacts{}, zhixing.Undetermined},
	} {
		t.Run(c.name, func(t *testing.T) {
			if op := asset.AssessHandOver(c.f); op.Verdict != c.want {
				t.Errorf("%+v", op)
			}
		})
	}
}
