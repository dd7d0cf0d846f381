package asset_test

import (
	"github.com/zhixing-go/zhixing/internal/enum/enumtest"
	"testing"

	"github.com/zhixing-go/zhixing/asset"
)

// checkWords holds an enumeration to its behaviour and to its number of words.
func checkWords[E enumtest.Enumeration, P enumtest.Pointer[E]](t *testing.T, name string, want int) {
	t.Helper()
	if n := enumtest.Words[E, P](t, name); n != want {
		t.Errorf("%s: %d words, want %d", name, n, want)
	}
}

func TestWordsOfFinding(t *testing.T) {
	checkWords[asset.Outcome](t, "ASSET-09 outcome", 10)
	checkWords[asset.Cause](t, "ASSET-22 cause", 16)
	checkWords[asset.Channel](t, "ASSET-01 channel", 4)
	checkWords[asset.Verb](t, "ASSET-01 verb", 6)
	checkWords[asset.SubjectRole](t, "ASSET-03 subject role", 3)
	checkWords[asset.SubjectClass](t, "ASSET-04 subject class", 3)
	checkWords[asset.TaskState](t, "ASSET-22 task state", 6)
	checkWords[asset.AuthorityBasis](t, "ASSET-03 authority basis", 2)
	checkWords[asset.ItemUse](t, "ASSET-02 item use", 2)
	checkWords[asset.InstitutionKind](t, "ASSET-02 institution kind", 4)
	checkWords[asset.ChannelPolicy](t, "ASSET-27 channel policy", 3)
	checkWords[asset.Profile](t, "ASSET-23 profile", 2)
	checkWords[asset.UnclassifiedPolicy](t, "ASSET-22 unclassified policy", 2)
	checkWords[asset.BreakerState](t, "ASSET-26 breaker state", 3)
	checkWords[asset.EntryKind](t, "ASSET-21 entry kind", 5)
	checkWords[asset.EventMark](t, "ASSET-32 event mark", 10)
	checkWords[asset.Coverage](t, "ASSET-17 coverage", 3)
	checkWords[asset.SubstitutePolicy](t, "ASSET-17 substitute policy", 2)
	checkWords[asset.P2PPolicy](t, "ASSET-17 p2p policy", 2)
	checkWords[asset.StalePolicy](t, "ASSET-11 stale policy", 2)
	checkWords[asset.AmountPolicy](t, "ASSET-30 amount policy", 3)
	checkWords[asset.DocumentKind](t, "ASSET-14 document kind", 11)
	checkWords[asset.PayeeKind](t, "ASSET-15 payee kind", 3)
	checkWords[asset.ObjectionResult](t, "ASSET-08 objection result", 3)
	checkWords[asset.NextAct](t, "ASSET-09 next act", 14)
	checkWords[asset.Viewer](t, "ASSET-13 viewer", 4)
	checkWords[asset.DisclosureClass](t, "ASSET-13 disclosure class", 3)
	checkWords[asset.AnniversaryPolicy](t, "ASSET-35 anniversary policy", 2)
	checkWords[asset.ChangeKind](t, "ASSET-35 change kind", 8)
	checkWords[asset.Respondent](t, "ASSET-41 respondent", 5)
	checkWords[asset.SameCluePolicy](t, "ASSET-44 same clue policy", 2)
	checkWords[asset.RewardSource](t, "ASSET-44 reward source", 2)
	checkWords[asset.AssistRole](t, "ASSET-20 assist role", 4)
	checkWords[asset.Urgency](t, "ASSET-95 urgency", 3)
	checkWords[asset.FlowDirection](t, "ASSET-10 flow direction", 2)
}
