package asset_test

import (
	"github.com/zhixing-go/zhixing/internal/enum/enumtest"
	"testing"

	"github.com/zhixing-go/zhixing/asset"
)

func TestHoldingWords(t *testing.T) {
	enumtest.Words[asset.SeizureEventType](t, "event")
	enumtest.Words[asset.PreservationKind](t, "preservation")
	enumtest.Words[asset.ReleaseGround](t, "release")
	enumtest.Words[asset.EndReason](t, "end")
	enumtest.Words[asset.TransferGround](t, "transfer")
	enumtest.Words[asset.TermClass](t, "class")
	enumtest.Words[asset.BeyondMaximum](t, "beyond")
	enumtest.Words[asset.RenewFrom](t, "renew")
	enumtest.Words[asset.WaitingTermStart](t, "waiting term")
	enumtest.Words[asset.PartialDisposal](t, "partial")
	enumtest.Words[asset.IPTermAfterConversion](t, "ip term")
	enumtest.Words[asset.LegalPersonShareTerm](t, "shares")
	enumtest.Words[asset.IdleAfterConversion](t, "idle after conversion")
	enumtest.Words[asset.Treat](t, "treat")
	enumtest.Words[asset.ExemptKind](t, "exempt")
	enumtest.Words[asset.HousingFundPolicy](t, "housing fund")
	enumtest.Words[asset.PolicyCashValue](t, "cash value")
	enumtest.Words[asset.CryptoPolicy](t, "crypto")
	enumtest.Words[asset.LateObjection](t, "late")
	enumtest.Words[asset.BuyerGround](t, "buyer")
	enumtest.Words[asset.ObjectionStage](t, "stage")
	enumtest.Words[asset.OtherJudgmentKind](t, "judgment")
	enumtest.Words[asset.ThirdReaction](t, "reaction")
	enumtest.Words[asset.SecurityWaiver](t, "waiver")
	enumtest.Words[asset.SecurityForm](t, "security")
	enumtest.Words[asset.WaitingValue](t, "waiting value")
	enumtest.Words[asset.ReleaseOrder](t, "release order")
	enumtest.Words[asset.QuotaOrder](t, "quota order")
	enumtest.Words[asset.JointShare](t, "joint share")
}
