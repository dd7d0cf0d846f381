package discipline_test

import (
	"encoding"
	"fmt"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/discipline"
)

type word interface {
	~uint8
	fmt.Stringer
	encoding.TextMarshaler
	Label(zhixing.Lang) string
}

// words tries every value of an enumeration: its word is its own, is read back as it
// was written, and has a label in both languages; what has no word is refused.
func words[E word, P interface {
	*E
	encoding.TextUnmarshaler
}](t *testing.T, name string) {
	t.Run(name, func(t *testing.T) {
		seen := map[string]E{}
		for v := range 256 {
			e := E(v)
			b, err := e.MarshalText()
			if err != nil || len(b) == 0 {
				if v > 0 && len(seen) == 0 {
					t.Fatal("no words")
				}
				continue
			}
			s := string(b)
			if was, ok := seen[s]; ok {
				t.Errorf("%d and %d are both %q", was, v, s)
			}
			seen[s] = e
			var back E
			if err := P(&back).UnmarshalText(b); err != nil || back != e || e.String() != s {
				t.Errorf("%q reads as %v, %v; prints %q", s, back, err, e.String())
			}
			if zh, en := e.Label(zhixing.ZH), e.Label(zhixing.EN); zh == "" || en == "" || zh == en {
				t.Errorf("%q: labels %q, %q", s, zh, en)
			}
		}
		if len(seen) < 2 {
			t.Errorf("%d words", len(seen))
		}
		var none E
		if err := P(&none).UnmarshalText([]byte("no such word")); err == nil {
			t.Error("reads what is no word")
		}
	})
}

func TestWords(t *testing.T) {
	words[discipline.ObstructionAct](t, "ObstructionAct")
	words[discipline.PersonKind](t, "PersonKind")
	words[discipline.Gateway](t, "Gateway")
	words[discipline.CriminalStage](t, "CriminalStage")
	words[discipline.IntegrityCode](t, "IntegrityCode")
	words[discipline.IntegrityKind](t, "IntegrityKind")
	words[discipline.AskNature](t, "AskNature")
	words[discipline.Giver](t, "Giver")
	words[discipline.JointKind](t, "JointKind")
	words[discipline.JointScope](t, "JointScope")
	words[discipline.JointEffect](t, "JointEffect")
	words[discipline.JointMode](t, "JointMode")
	words[discipline.JointTrigger](t, "JointTrigger")
	words[discipline.StatutoryMeasure](t, "StatutoryMeasure")
	words[discipline.LadderStep](t, "LadderStep")
	words[discipline.RepairGrade](t, "RepairGrade")
	words[discipline.EventKind](t, "EventKind")
	words[discipline.Need](t, "Need")
	words[discipline.ObjectionStage](t, "ObjectionStage")
	words[discipline.Role](t, "Role")
	words[discipline.TermStart](t, "TermStart")
	words[discipline.ExtensionTiming](t, "ExtensionTiming")
	words[discipline.GraceScope](t, "GraceScope")
	words[discipline.BarScope](t, "BarScope")
	words[discipline.JointApplication](t, "JointApplication")
	words[discipline.CheckAt](t, "CheckAt")
	words[discipline.MissingOrder](t, "MissingOrder")
	words[discipline.UnitFine](t, "UnitFine")
	words[discipline.FreshOrder](t, "FreshOrder")
	words[discipline.LibertyRoll](t, "LibertyRoll")
	words[discipline.PublicBodyFirst](t, "PublicBodyFirst")
	words[discipline.MaskPolicy](t, "MaskPolicy")
	words[discipline.SoftSeat](t, "SoftSeat")
	words[discipline.Duty](t, "Duty")
	words[discipline.Capacity](t, "Capacity")
	words[discipline.Initiative](t, "Initiative")
	words[discipline.Remedy](t, "Remedy")
	words[discipline.LiftGround](t, "LiftGround")
	words[discipline.UrgentReason](t, "UrgentReason")
	words[discipline.Relation](t, "Relation")
	words[discipline.ScreenVerdict](t, "ScreenVerdict")
	words[discipline.ConsumptionItem](t, "ConsumptionItem")
	words[discipline.Behaviour](t, "Behaviour")
	words[discipline.PaidWith](t, "PaidWith")
}
