package casefile

import (
	"encoding"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// wording is what every enumeration that a user reads or stores gives.
type wording interface {
	~uint8
	String() string
	Label(zhixing.Lang) string
	MarshalText() ([]byte, error)
}

// words holds an enumeration to its table: each value has a word of its own that
// comes back the same, a label in both languages, and nothing outside is taken.
func words[E wording, P interface {
	*E
	encoding.TextUnmarshaler
}](t *testing.T, n *enum.Names[E]) {
	t.Run("CASE-94 "+n.Kind, func(t *testing.T) {
		seen := map[string]bool{}
		for e := range n.All {
			b, err := e.MarshalText()
			var back E
			if err != nil || string(b) != e.String() || seen[e.String()] || P(&back).UnmarshalText(b) != nil || back != e {
				t.Errorf("%d: %q, %v, back %d", e, b, err, back)
			}
			seen[e.String()] = true
			row := n.Rows[e]
			if e.Label(zhixing.ZH) != row.ZH || e.Label(zhixing.EN) != row.EN || row.ZH == "" || row.EN == "" {
				t.Errorf("%s: %q %q", e, e.Label(zhixing.ZH), e.Label(zhixing.EN))
			}
		}
		out := E(len(n.Rows))
		if b, err := out.MarshalText(); err == nil {
			t.Errorf("a value outside the table marshals as %q", b)
		}
		var back E
		if err := P(&back).UnmarshalText([]byte("no such word")); err == nil {
			t.Error("a word outside the table is taken")
		}
		if n.Valid(0) {
			return
		}
		// Not given is a value of its own: empty text, both ways.
		var none E
		b, err := none.MarshalText()
		back = out
		if err != nil || len(b) != 0 || none.String() != "" || P(&back).UnmarshalText(nil) != nil || back != 0 {
			t.Errorf("not given: %q %q %v, back %d", none, b, err, back)
		}
	})
}

func TestOversightWords(t *testing.T) {
	words(t, &waitingSeizureNames)
	words(t, &pendingObjectionNames)
	words(t, &objectionTermNames)
	words(t, &anchorChoiceNames)
	words(t, &terminationStageNames)
	words(t, &majorHearingsNames)
	words(t, &shieldGroundNames)
	words(t, &windowStateNames)
	words(t, &actKindNames)
	words(t, &recusalGroundNames)
	words(t, &approvalMatterNames)
	words(t, &complaintStateNames)
	words(t, &complaintStepNames)
	words(t, &complaintLimitNames)
	words(t, &interferenceRegisterNames)
	words(t, &interferenceFormNames)
	words(t, &hearingMatterNames)
	words(t, &hearingDutyNames)
	words(t, &disclosureItemNames)
	words(t, &recipientNames)
	words(t, &secrecyNames)
	words(t, &publicItemNames)
	words(t, &livelihoodClaimNames)
	words(t, &commandTaskKindNames)
	words(t, &escalationKindNames)
	words(t, &enforcementBodyNames)
}
