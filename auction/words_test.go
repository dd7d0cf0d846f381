package auction

import (
	"encoding"
	"encoding/json"
	"fmt"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// word is an enumeration of this package.
type word interface {
	~uint8
	fmt.Stringer
	encoding.TextMarshaler
	Label(zhixing.Lang) string
}

// words holds every value of an enumeration to its stable word: it prints, marshals and
// reads back as the same, with a wording in both languages; what is no value is refused.
func words[E word, P interface {
	*E
	encoding.TextUnmarshaler
}](t *testing.T, n *enum.Names[E]) {
	t.Run(n.Kind, func(t *testing.T) {
		seen := map[string]bool{}
		for e := range n.All {
			b, err := e.MarshalText()
			if err != nil || string(b) != e.String() || seen[e.String()] {
				t.Errorf("%d: %s %v", e, b, err)
			}
			seen[e.String()] = true
			var back E
			if err := P(&back).UnmarshalText(b); err != nil || back != e {
				t.Errorf("%s reads back as %s: %v", e, back, err)
			}
			if zh, en := e.Label(zhixing.ZH), e.Label(zhixing.EN); zh == "" || en == "" || zh == en {
				t.Errorf("%s: %q %q", e, zh, en)
			}
		}
		if len(seen) < 2 {
			t.Error("an enumeration of fewer than two")
		}
		if _, err := E(len(n.Rows)).MarshalText(); err == nil {
			t.Error("a value past the last was marshalled")
		}
		var back E
		if err := P(&back).UnmarshalText([]byte("no such word")); err == nil {
			t.Error("another word was read")
		}
	})
}

func TestWords(t *testing.T) {
	words(t, &bidderRoleNames)
	words(t, &barReasonNames)
	words(t, &prioritySourceNames)
	words(t, &disclosureItemNames)
	words(t, &warningItemNames)
	words(t, &refusalNames)
	words(t, &phaseNames)
	words(t, &bidEventKindNames)
	words(t, &pauseKindNames)
	words(t, &withdrawGroundNames)
	words(t, &revokeGroundOnlineNames)
	words(t, &revokeGroundTraditionalNames)
	words(t, &realisationChannelNames)
	words(t, &lotKindNames)
	words(t, &regimeNames)
	words(t, &stageNames)
	words(t, &encumbranceFateNames)
	words(t, &lotStateNames)
	words(t, &lotEventKindNames)
	words(t, &lotGuardNames)
	words(t, &noticeItemNames)
	words(t, &providerKindNames)
	words(t, &pauseCauseNames)
	words(t, &objectionRouteNames)
	words(t, &objectionTargetNames)
	words(t, &investigationItemNames)
	words(t, &round2DeadlineMeansNames)
	words(t, &floorBasisNames)
	words(t, &defectiveReportsNames)
	words(t, &feeCompetitorsNames)
	words(t, &inKindNetworkFeeNames)
	words(t, &inKindAppraisalFeeNames)
	words(t, &inKindAfterRound1Names)
	words(t, &forfeitResidueNames)
	words(t, &shortfallNames)
	words(t, &gapIfNotRealisedNames)
	words(t, &firstReserveNames)
	words(t, &firstBidNames)
	words(t, &gridNames)
	words(t, &gridAnchorNames)
	words(t, &selfOverbidNames)
	words(t, &depositOnWithdrawalNames)
	words(t, &reauctionNames)
	words(t, &taxClauseNames)
	words(t, &relistNames)
	words(t, &salePeriodEndNames)
	words(t, &stopAfterStartNames)
	words(t, &resumeModeNames)
	words(t, &vesselReserveNames)
	words(t, &mortgagedHomeGraceNames)
	words(t, &disqualifiedBidsNames)
	words(t, &reconsiderationNames)
	words(t, &equitySplitPriceNames)
	words(t, &noSurplusOwnNames)
	words(t, &exemptDefaultNames)
	words(t, &saleExemptionNames)
	words(t, &notifySecuredNames)
	words(t, &priceMethodNames)
	words(t, &reportObjectionNames)
	words(t, &objectionGroundNames)
	words(t, &supervisionGroundNames)
	words(t, &reportDefectNames)
	words(t, &commissionStayNames)
	words(t, &commissionWithdrawalNames)
	words(t, &priceStateNames)
	words(t, &priceEventKindNames)
	words(t, &priceGuardNames)
	words(t, &taskOwnerNames)
	words(t, &auctionTaskNames)
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
