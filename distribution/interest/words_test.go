package interest

import (
	"encoding"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

type word interface {
	encoding.TextMarshaler
	String() string
	Label(zhixing.Lang) string
}

// checkWords: every value has its own stable lower-case word, a label in both
// languages, and comes back from its word; no other word is read.
func checkWords[E interface {
	~uint8
	word
}, P interface {
	*E
	encoding.TextUnmarshaler
}](t *testing.T, n *enum.Names[E]) {
	t.Helper()
	seen := map[string]bool{}
	for v := range n.All {
		b, err := v.MarshalText()
		if err != nil {
			t.Error(n.Kind, err)
		}
		if s := v.String(); s != string(b) || s != strings.ToLower(s) || seen[s] || v.Label(zhixing.ZH) == "" || v.Label(zhixing.EN) == "" {
			t.Errorf("%s: %q", n.Kind, s)
		}
		seen[string(b)] = true
		var back E
		if err := P(&back).UnmarshalText(b); err != nil || back != v {
			t.Errorf("%s: %s comes back as %s, %v", n.Kind, b, back.String(), err)
		}
		if err := P(&back).UnmarshalText([]byte("no such word")); err == nil {
			t.Errorf("%s reads any word", n.Kind)
		}
	}
	if len(seen) < 2 {
		t.Errorf("%s has %d words", n.Kind, len(seen))
	}
}

func TestWords(t *testing.T) {
	checkWords(t, &acceptanceDayNames)
	checkWords(t, &allocationOrderNames)
	checkWords(t, &base2009Names)
	checkWords(t, &baseScopeNames)
	checkWords(t, &benchmarkAfter2019Names)
	checkWords(t, &bucket2009Names)
	checkWords(t, &compoundDaysNames)
	checkWords(t, &dayBasis2009Names)
	checkWords(t, &dayBasisNames)
	checkWords(t, &debtItemKindNames)
	checkWords(t, &doubleLossNames)
	checkWords(t, &endDayNames)
	checkWords(t, &expirySourceNames)
	checkWords(t, &feeBaseNames)
	checkWords(t, &fixedDateRollNames)
	checkWords(t, &generalDaysNames)
	checkWords(t, &generalEndNames)
	checkWords(t, &generalInStayNames)
	checkWords(t, &guarantorOwnDoubledNames)
	checkWords(t, &inclusionNames)
	checkWords(t, &lPRBefore2019Names)
	checkWords(t, &lateDebtNames)
	checkWords(t, &lenderKindNames)
	checkWords(t, &liabilityNames)
	checkWords(t, &lineKindNames)
	checkWords(t, &litigationFeesNames)
	checkWords(t, &mediationClauseNames)
	checkWords(t, &mediationPenaltyNames)
	checkWords(t, &monthMethodNames)
	checkWords(t, &natureNames)
	checkWords(t, &oldGeneralNames)
	checkWords(t, &oldInterestRankNames)
	checkWords(t, &order2009Names)
	checkWords(t, &paymentConversionNames)
	checkWords(t, &preAcceptanceDoubledNames)
	checkWords(t, &rateChange2009Names)
	checkWords(t, &rateDatingNames)
	checkWords(t, &rateDayNames)
	checkWords(t, &rateKindNames)
	checkWords(t, &rateUnitNames)
	checkWords(t, &regimeNames)
	checkWords(t, &reliefNames)
	checkWords(t, &restitutionDoubledNames)
	checkWords(t, &retrialByDebtorNames)
	checkWords(t, &roundingNames)
	checkWords(t, &runningPenaltyAsNames)
	checkWords(t, &settlementPeriodNames)
	checkWords(t, &startDayNames)
	checkWords(t, &stayCauseNames)
	checkWords(t, &termBucketNames)
	checkWords(t, &uncoveredNames)
}
