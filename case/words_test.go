package casefile

import (
	"encoding"
	"fmt"
	"testing"

	"github.com/zhixing-go/zhixing"
)

// labelled is an enumeration of this package with a label.
type labelled interface {
	comparable
	fmt.Stringer
	encoding.TextMarshaler
	Label(zhixing.Lang) string
}

// everyWord: every value of an enumeration has a stable word that reads back, a label in
// both languages, and values outside it are refused.
func everyWord[T labelled, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, name string, first, last int, at func(int) T) {
	t.Helper()
	t.Run("CASE-94 "+name, func(t *testing.T) {
		seen := map[string]bool{}
		for i := max(first, -first); i <= last; i++ { // negative: there is no zero value
			v := at(i)
			b, err := v.MarshalText()
			if err != nil || len(b) == 0 || seen[string(b)] || v.String() != string(b) {
				t.Errorf("%d: %q %q %v", i, b, v, err)
			}
			seen[string(b)] = true
			if zh, en := v.Label(zhixing.ZH), v.Label(zhixing.EN); zh == "" || en == "" || zh == en {
				t.Errorf("%s: labels %q %q", b, zh, en)
			}
			var back T
			if err := P(&back).UnmarshalText(b); err != nil || back != v {
				t.Errorf("%s reads back as %v, %v", b, back, err)
			}
		}
		if _, err := at(last + 1).MarshalText(); err == nil {
			t.Errorf("a value beyond the last is written")
		}
		var x T
		if err := P(&x).UnmarshalText([]byte("no such word")); err == nil {
			t.Errorf("an unknown word is read")
		}
		// The zero value: a word of its own, or not given.
		var zero T
		b, err := zero.MarshalText()
		if first > 0 && (err != nil || len(b) != 0 || zero.String() != "") {
			t.Errorf("not given is written %q, %v", b, err)
		}
		if first > 0 {
			v := at(first)
			if err := P(&v).UnmarshalText(nil); err != nil || v != zero {
				t.Errorf("empty text reads as %v, %v", v, err)
			}
		}
	})
}

func TestWordsOfTheFile(t *testing.T) {
	everyWord[State](t, "state", 0, int(ClosedDismissed), func(i int) State { return State(i) })
	everyWord[Guard](t, "guard", 0, int(GuardObjectionOpen), func(i int) Guard { return Guard(i) })
	everyWord[Power](t, "power", 0, int(PowerFinance), func(i int) Power { return Power(i) })
	everyWord[Stage](t, "stage", 0, int(StageSanction), func(i int) Stage { return Stage(i) })
	everyWord[Role](t, "role", 1, int(TP), func(i int) Role { return Role(i) })
	everyWord[CaseClass](t, "case class", 0, int(ClassReview), func(i int) CaseClass { return CaseClass(i) })
	everyWord[CourtLevel](t, "court level", 0, int(LevelSupreme), func(i int) CourtLevel { return CourtLevel(i) })
	everyWord[SplitReason](t, "split reason", 0, int(SplitMaintenance), func(i int) SplitReason { return SplitReason(i) })
	everyWord[PartOutcome](t, "part outcome", 0, int(PartNoneLeft), func(i int) PartOutcome { return PartOutcome(i) })
	everyWord[InterruptionKind](t, "interruption", 1, int(InterruptCertificate), func(i int) InterruptionKind { return InterruptionKind(i) })
	everyWord[SettlementForm](t, "settlement form", 1, int(SettlementUnfiled), func(i int) SettlementForm { return SettlementForm(i) })
	everyWord[ResumptionGround](t, "resumption ground", 1, int(ResumptionConditionsReturn), func(i int) ResumptionGround { return ResumptionGround(i) })
	everyWord[ExcludedReason](t, "excluded reason", 1, int(ExcludedClosed), func(i int) ExcludedReason { return ExcludedReason(i) })
	everyWord[MoveForm](t, "move form", 1, int(MoveCoordinated), func(i int) MoveForm { return MoveForm(i) })
	everyWord[GuaranteeKind](t, "guarantee kind", 1, int(GuaranteeInTrial), func(i int) GuaranteeKind { return GuaranteeKind(i) })
	everyWord[PrivateOutcome](t, "private outcome", 0, int(PrivateReject), func(i int) PrivateOutcome { return PrivateOutcome(i) })
	everyWord[PartyLiability](t, "liability", 1, int(LiableInUndertaking), func(i int) PartyLiability { return PartyLiability(i) })
	everyWord[Remedy](t, "remedy", 0, int(Retrial), func(i int) Remedy { return Remedy(i) })
	everyWord[ReviewMatter](t, "review matter", 1, int(MatterSupervision), func(i int) ReviewMatter { return ReviewMatter(i) })
	everyWord[ReviewOutcomeKind](t, "review outcome", 1, int(ReviewInadmissible), func(i int) ReviewOutcomeKind { return ReviewOutcomeKind(i) })
	everyWord[ReviewState](t, "review state", 0, int(ReviewInSuit), func(i int) ReviewState { return ReviewState(i) })
	everyWord[ReviewEventKind](t, "review event", 1, int(ReviewJudged), func(i int) ReviewEventKind { return ReviewEventKind(i) })
	everyWord[PreservationState](t, "preservation state", 0, int(NothingToPreserve), func(i int) PreservationState { return PreservationState(i) })
	everyWord[PreservationEventKind](t, "preservation event", 1, int(PreservationNothing), func(i int) PreservationEventKind { return PreservationEventKind(i) })
	everyWord[Movable](t, "movable", 0, int(MovableByEvent), func(i int) Movable { return Movable(i) })
	everyWord[OtherClosing](t, "other closing", 1, int(CoordinationSettled), func(i int) OtherClosing { return OtherClosing(i) })
	everyWord[SuspensionEffect](t, "suspension effect", 0, int(SixMonthsAfter), func(i int) SuspensionEffect { return SuspensionEffect(i) })
	everyWord[InstalmentStart](t, "instalment start", 0, int(EachInstalment), func(i int) InstalmentStart { return InstalmentStart(i) })
	everyWord[CounterPerformance](t, "counter-performance", 0, int(RequireProofAtFiling), func(i int) CounterPerformance { return CounterPerformance(i) })
	everyWord[RefusalRemedy](t, "refusal remedy", 0, int(NoRemedy), func(i int) RefusalRemedy { return RefusalRemedy(i) })
	everyWord[ResumptionWait](t, "resumption wait", 0, int(NoWaitOnResumption), func(i int) ResumptionWait { return ResumptionWait(i) })
	everyWord[GroundRequired](t, "ground required", 0, int(GroundOptional), func(i int) GroundRequired { return GroundRequired(i) })
	everyWord[NonMonetaryTermination](t, "non-monetary", 0, int(AllowNonMonetary), func(i int) NonMonetaryTermination { return NonMonetaryTermination(i) })
	everyWord[TerminationPanel](t, "termination panel", 0, int(PanelUnlessSigned), func(i int) TerminationPanel { return TerminationPanel(i) })
	everyWord[UnpaidMoney](t, "unpaid money", 0, int(UnpaidAllowed), func(i int) UnpaidMoney { return UnpaidMoney(i) })
	everyWord[ReopenedTime](t, "reopened time", 0, int(ReopenedCounted), func(i int) ReopenedTime { return ReopenedTime(i) })
	everyWord[ResumptionClosings](t, "resumption closings", 0, int(AllManners), func(i int) ResumptionClosings { return ResumptionClosings(i) })
	everyWord[OldPeriod](t, "old period", 0, int(OldPeriodStays), func(i int) OldPeriod { return OldPeriod(i) })
	everyWord[LateAgreement](t, "late agreement", 0, int(LateAgreementIgnored), func(i int) LateAgreement { return LateAgreement(i) })
	everyWord[EventKind](t, "event", -1, int(EventVoid), func(i int) EventKind { return EventKind(i) })
	everyWord[RecordKind](t, "record", -1, recordKinds-1, func(i int) RecordKind { return RecordKind(i) })
}
