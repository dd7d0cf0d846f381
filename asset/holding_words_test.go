package asset_test

import (
	"encoding"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

type word interface {
	comparable
	encoding.TextMarshaler
	String() string
	Label(zhixing.Lang) string
}

// words checks that the values from first on, n of them, are written and read as their
// word, each another, have a label in both languages, and that what lies beyond is refused.
func words[T word, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, name string, values []T, beyond T) {
	t.Helper()
	seen := map[string]bool{}
	for _, v := range values {
		b, err := v.MarshalText()
		if err != nil || string(b) != v.String() || seen[v.String()] || v.Label(zhixing.ZH) == "" || v.Label(zhixing.EN) == "" || v.Label(zhixing.ZH) == v.Label(zhixing.EN) {
			t.Errorf("%s %q: %q %v, labels %q %q", name, v.String(), b, err, v.Label(zhixing.ZH), v.Label(zhixing.EN))
		}
		han := func(s string) bool { return strings.ContainsFunc(s, func(r rune) bool { return r >= 0x4e00 }) }
		if !han(v.Label(zhixing.ZH)) || han(v.Label(zhixing.EN)) {
			t.Errorf("%s %q: labels %q %q", name, v.String(), v.Label(zhixing.ZH), v.Label(zhixing.EN))
		}
		seen[v.String()] = true
		var back T
		if err := P(&back).UnmarshalText(b); err != nil || back != v {
			t.Errorf("%s: %q is read as %v (%v)", name, b, back, err)
		}
	}
	if _, err := beyond.MarshalText(); err == nil {
		t.Errorf("%s: a value beyond the last is written as %q", name, beyond)
	}
	var back T
	if err := P(&back).UnmarshalText([]byte("no such word")); err == nil {
		t.Errorf("%s reads any word", name)
	}
}

func upTo[T ~uint8](first, last T) (all []T) {
	for v := first; v <= last; v++ {
		all = append(all, v)
	}
	return all
}

func TestHoldingWords(t *testing.T) {
	words[asset.SeizureEventType](t, "event", upTo(asset.EventSeized, asset.EventTitleRegistered), asset.EventTitleRegistered+1)
	words[asset.PreservationKind](t, "preservation", upTo(asset.PreservationLitigation, asset.PreservationPostJudgment), asset.PreservationPostJudgment+1)
	words[asset.ReleaseGround](t, "release", upTo(asset.ReleaseOutsider, asset.ReleaseOther), asset.ReleaseOther+1)
	words[asset.EndReason](t, "end", upTo(asset.NotEnded, asset.EndAnnulled), asset.EndAnnulled+1)
	words[asset.TransferGround](t, "transfer", upTo(asset.TransferPriority, asset.TransferDesignated), asset.TransferDesignated+1)
	words[asset.TermClass](t, "class", upTo(asset.TermDeposit, asset.TermOther), asset.TermOther+1)
	words[asset.BeyondMaximum](t, "beyond", upTo(asset.ClampToMaximum, asset.RefuseBeyondMaximum), asset.RefuseBeyondMaximum+1)
	words[asset.RenewFrom](t, "renew", upTo(asset.FromDayAfterOldEnd, asset.FromRenewalDate), asset.FromRenewalDate+1)
	words[asset.WaitingTermStart](t, "waiting term", upTo(asset.OnConversion, asset.AsStated), asset.AsStated+1)
	words[asset.PartialDisposal](t, "partial", upTo(asset.RestPassesUnlessUnpaid, asset.RestPassesAlways), asset.RestPassesAlways+1)
	words[asset.IPTermAfterConversion](t, "ip term", upTo(asset.KeepShorterTerm, asset.EnforcementTerm), asset.EnforcementTerm+1)
	words[asset.LegalPersonShareTerm](t, "shares", upTo(asset.GeneralShareTerm, asset.Shares2001), asset.Shares2001+1)
	words[asset.Treat](t, "treat", upTo(asset.TreatUntouchable, asset.TreatNotProperty), asset.TreatNotProperty+1)
	words[asset.ExemptKind](t, "exempt", upTo(asset.ExemptNecessities, asset.ExemptDwelling), asset.ExemptDwelling+1)
	words[asset.HousingFundPolicy](t, "housing fund", upTo(asset.HousingFundWithdrawable, asset.HousingFundNone), asset.HousingFundNone+1)
	words[asset.PolicyCashValue](t, "cash value", upTo(asset.CashValueWithRedemption, asset.CashValueDeny), asset.CashValueDeny+1)
	words[asset.CryptoPolicy](t, "crypto", upTo(asset.CryptoReportOnly, asset.CryptoControlKeys), asset.CryptoControlKeys+1)
	words[asset.LateObjection](t, "late", upTo(asset.LateObjectionIgnored, asset.LateObjectionReviewed), asset.LateObjectionReviewed+1)
	words[asset.BuyerGround](t, "buyer", upTo(asset.BuyerGeneral, asset.BuyerOtherJudgment), asset.BuyerOtherJudgment+1)
	words[asset.ObjectionStage](t, "stage", upTo(asset.StageObjection, asset.StageSuit), asset.StageSuit+1)
	words[asset.OtherJudgmentKind](t, "judgment", upTo(asset.JudgmentOwnership, asset.JudgmentCourtSale), asset.JudgmentCourtSale+1)
	words[asset.ThirdReaction](t, "reaction", upTo(asset.ThirdNone, asset.ThirdNoRelation), asset.ThirdNoRelation+1)
	words[asset.SecurityWaiver](t, "waiver", upTo(asset.WaiverNone, asset.WaiverInstitution), asset.WaiverInstitution+1)
	words[asset.SecurityForm](t, "security", upTo(asset.SecurityProperty, asset.SecurityIndependent), asset.SecurityIndependent+1)
	words[asset.WaitingValue](t, "waiting value", upTo(asset.WaitingCountsNothing, asset.WaitingCounts), asset.WaitingCounts+1)
	words[asset.ReleaseOrder](t, "release order", upTo(asset.LatestFirst, asset.DisturbingFirst), asset.DisturbingFirst+1)
	words[asset.QuotaOrder](t, "quota order", upTo(asset.QuotaEarliestFirst, asset.QuotaCalmestFirst), asset.QuotaCalmestFirst+1)
	words[asset.JointShare](t, "joint share", upTo(asset.SharesByEvidence, asset.EqualShares), asset.EqualShares+1)
}
