package distribution

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
	checkWords(t, &assetKindNames)
	checkWords(t, &claimStatusNames)
	checkWords(t, &costKindNames)
	checkWords(t, &partNames)
	checkWords(t, &scopeNames)
	checkWords(t, &orderNames)
	checkWords(t, &timelinessNames)
	checkWords(t, &admissionNames)
	checkWords(t, &whenNames)
	checkWords(t, &doubledRankNames)
	checkWords(t, &claimDateNames)
	checkWords(t, &maxAmountCapNames)
	checkWords(t, &doubledInSecurityNames)
	checkWords(t, &taxLateFeeNames)
	checkWords(t, &taxParticipatesNames)
	checkWords(t, &seizureOrderClaimNames)
	checkWords(t, &preAcceptanceDoubledNames)
	checkWords(t, &cutOffNames)
	checkWords(t, &apportionPolicyNames)
	checkWords(t, &reservePolicyNames)
	checkWords(t, &sealingPlaintiffNames)
	checkWords(t, &judgmentEffectNames)
	checkWords(t, &uncounteredObjectionNames)
	checkWords(t, &revisionWindowNames)
	checkWords(t, &insufficiencyProofNames)
	checkWords(t, &bonusKindNames)
	checkWords(t, &livelihoodFirstNames)
	checkWords(t, &sellerTaxRankNames)
	checkWords(t, &rentReserveRankNames)
	checkWords(t, &commonBenefitCostsNames)
	checkWords(t, &constructionCoversLandNames)
	checkWords(t, &rightAfterSealingNames)
	checkWords(t, &restitutionRankNames)
	checkWords(t, &nonEnterpriseLegalPersonNames)
	checkWords(t, &planStateNames)
	checkWords(t, &eventKindNames)
	checkWords(t, &needNames)
}
