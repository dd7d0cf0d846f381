package auction

import (
	"encoding/json"
	"github.com/zhixing-go/zhixing/internal/enum/enumtest"
	"testing"
)

func TestWords(t *testing.T) {
	enumtest.Table(t, &bidderRoleNames)
	enumtest.Table(t, &barReasonNames)
	enumtest.Table(t, &prioritySourceNames)
	enumtest.Table(t, &disclosureItemNames)
	enumtest.Table(t, &warningItemNames)
	enumtest.Table(t, &refusalNames)
	enumtest.Table(t, &phaseNames)
	enumtest.Table(t, &bidEventKindNames)
	enumtest.Table(t, &pauseKindNames)
	enumtest.Table(t, &withdrawGroundNames)
	enumtest.Table(t, &revokeGroundOnlineNames)
	enumtest.Table(t, &revokeGroundTraditionalNames)
	enumtest.Table(t, &realisationChannelNames)
	enumtest.Table(t, &lotKindNames)
	enumtest.Table(t, &regimeNames)
	enumtest.Table(t, &stageNames)
	enumtest.Table(t, &encumbranceFateNames)
	enumtest.Table(t, &lotStateNames)
	enumtest.Table(t, &lotEventKindNames)
	enumtest.Table(t, &lotGuardNames)
	enumtest.Table(t, &noticeItemNames)
	enumtest.Table(t, &providerKindNames)
	enumtest.Table(t, &pauseCauseNames)
	enumtest.Table(t, &objectionRouteNames)
	enumtest.Table(t, &objectionTargetNames)
	enumtest.Table(t, &investigationItemNames)
	enumtest.Table(t, &round2DeadlineMeansNames)
	enumtest.Table(t, &floorBasisNames)
	enumtest.Table(t, &defectiveReportsNames)
	enumtest.Table(t, &feeCompetitorsNames)
	enumtest.Table(t, &inKindNetworkFeeNames)
	enumtest.Table(t, &inKindAppraisalFeeNames)
	enumtest.Table(t, &inKindAfterRound1Names)
	enumtest.Table(t, &forfeitResidueNames)
	enumtest.Table(t, &shortfallNames)
	enumtest.Table(t, &gapIfNotRealisedNames)
	enumtest.Table(t, &firstReserveNames)
	enumtest.Table(t, &firstBidNames)
	enumtest.Table(t, &gridNames)
	enumtest.Table(t, &gridAnchorNames)
	enumtest.Table(t, &selfOverbidNames)
	enumtest.Table(t, &depositOnWithdrawalNames)
	enumtest.Table(t, &reauctionNames)
	enumtest.Table(t, &taxClauseNames)
	enumtest.Table(t, &relistNames)
	enumtest.Table(t, &salePeriodEndNames)
	enumtest.Table(t, &stopAfterStartNames)
	enumtest.Table(t, &resumeModeNames)
	enumtest.Table(t, &vesselReserveNames)
	enumtest.Table(t, &mortgagedHomeGraceNames)
	enumtest.Table(t, &disqualifiedBidsNames)
	enumtest.Table(t, &reconsiderationNames)
	enumtest.Table(t, &equitySplitPriceNames)
	enumtest.Table(t, &noSurplusOwnNames)
	enumtest.Table(t, &exemptDefaultNames)
	enumtest.Table(t, &saleExemptionNames)
	enumtest.Table(t, &notifySecuredNames)
	enumtest.Table(t, &priceMethodNames)
	enumtest.Table(t, &reportObjectionNames)
	enumtest.Table(t, &objectionGroundNames)
	enumtest.Table(t, &supervisionGroundNames)
	enumtest.Table(t, &reportDefectNames)
	enumtest.Table(t, &commissionStayNames)
	enumtest.Table(t, &commissionWithdrawalNames)
	enumtest.Table(t, &priceStateNames)
	enumtest.Table(t, &priceEventKindNames)
	enumtest.Table(t, &priceGuardNames)
	enumtest.Table(t, &taskOwnerNames)
	enumtest.Table(t, &auctionTaskNames)
}

// TestWordLists: a list of words is an array; a string is no list, though Go would read
// one into bytes.
func TestWordLists(t *testing.T) {
	for _, c := range []struct {
		name string
		to   any
		good string
	}{
		{"AUC-33 disclosures", new(DisclosureItems), `["notice","title"]`}, {"AUC-34 warnings", new(WarningItems), `["capacity"]`}, {"AUC-33 content", new(NoticeItems), `["price"]`},
		{"AUC-18 grounds", new(ObjectionGrounds), `["scope_error"]`}, {"AUC-12 defects", new(ReportDefects), `["scope_error"]`}, {"AUC-32 kinds", new(LotKinds), `["movable"]`}, {"AUC-06 items", new(InvestigationItems), `["title"]`},
	} {
		t.Run(c.name, func(t *testing.T) {
			if err := json.Unmarshal([]byte(c.good), c.to); err != nil {
				t.Error(err)
			}
			if b, _ := json.Marshal(c.to); string(b) != c.good {
				t.Errorf("%s", b)
			}
			if err := json.Unmarshal([]byte("null"), c.to); err != nil {
				t.Error(err)
			}
			for _, bad := range []string{`"AQI="`, `["no such word"]`, `{}`, `[1]`, `"a long string that is clipped in the error, since nobody needs all of it"`} {
				if err := json.Unmarshal([]byte(bad), c.to); err == nil {
					t.Errorf("%s was read", bad)
				}
			}
		})
	}
}
