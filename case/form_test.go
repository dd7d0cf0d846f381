package casefile

import (
	"errors"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
)

// TestForm: an event that is not in form is refused with the field it is wrong in,
// and the file stays as it is.
func TestForm(t *testing.T) {
	s := begin(t, Options{})
	ok := func() Event {
		return s.event("2026-03-02", EventPutOnRecord, IO, nil, RecordSearchRecord)
	}
	long := strings.Repeat("长", 50)
	many := func(n int) []Actor {
		out := make([]Actor, n)
		for i := range out {
			out[i] = Actor{zhixing.ActorID(itoa(i + 1)), CP}
		}
		return out
	}
	for _, c := range []struct {
		name, field string
		spoil       func(*Event)
	}{
		{"CASE-94 unknown kind", "kind", func(e *Event) { e.Kind = 200 }},
		{"CASE-94 newer format", "version", func(e *Event) { e.Version = formatVersion + 1 }},
		{"CASE-94 voids without being void", "voids", func(e *Event) { e.Voids = "e1" }},
		{"CASE-91 unknown role", "role", func(e *Event) { e.Role = 99 }},
		{"CASE-80 court staff without a name", "actor", func(e *Event) { e.Actor = "" }},
		{"CASE-94 key of a person too long", "actor", func(e *Event) { e.Actor = zhixing.ActorID(long) }},
		{"CASE-94 key of a debtor too long", "scope.debtor", func(e *Event) { e.Scope.Debtor = zhixing.PartyID(long) }},
		{"CASE-94 key of an object too long", "scope.object", func(e *Event) { e.Scope.Object = zhixing.AssetID(long) }},
		{"CASE-80 a party among the participants", "with[0]", func(e *Event) { e.With = []Actor{{"zhang", CR}} }},
		{"CASE-94 key of a participant too long", "with[0].id", func(e *Event) { e.With = []Actor{{zhixing.ActorID(long), CP}} }},
		{"CASE-94 too many participants", "with", func(e *Event) { e.With = many(maxWith + 1) }},
		{"CASE-91 unknown record", "records[0].kind", func(e *Event) { e.Records[0].Kind = 200 }},
		{"CASE-94 record after the event", "records[0].on", func(e *Event) { e.Records[0].On = day("2026-03-03") }},
		{"CASE-94 key of a record too long", "records[0].ref", func(e *Event) { e.Records[0].Ref = long }},
		{"CASE-94 too many records", "records", func(e *Event) { e.Records = make([]Record, maxRecords+1) }},
		{"CASE-91 facts of another kind", "facts", func(e *Event) { e.Facts = MoneyFacts{Amount: zhixing.Fen(1)} }},
		{"CASE-33 a time set before the order", "facts", func(e *Event) {
			e.Kind, e.Facts = EventSuperiorUrges, OrderFacts{Until: day("2026-03-01")}
		}},
		{"CASE-33 an order without a time", "facts.until", func(e *Event) { e.Kind, e.Facts = EventSuperiorUrges, OrderFacts{} }},
		{"CASE-37 suspension without a ground", "facts.ground", func(e *Event) { e.Kind, e.Facts = EventSuspend, SuspensionFacts{} }},
		{"CASE-38 a stay without a ground", "facts.ground", func(e *Event) {
			e.Kind, e.Facts = EventStayBySuperior, StayFacts{Until: day("2026-04-01")}
		}},
		{"CASE-38 a stay without an end", "facts.until", func(e *Event) {
			e.Kind, e.Facts = EventStayBySuperior, StayFacts{Ground: zhixing.StaySuperiorNotice}
		}},
		{"CASE-48 a settlement that came nowhere", "facts.form", func(e *Event) { e.Kind, e.Facts = EventFileSettlement, SettlementFacts{} }},
		{"CASE-48 a negative settlement", "facts.amount", func(e *Event) {
			e.Kind, e.Facts = EventFileSettlement, SettlementFacts{Form: SettlementJoint, Amount: zhixing.Fen(-1)}
		}},
		{"CASE-48 performed less than nothing", "facts.paid", func(e *Event) {
			e.Kind, e.Facts = EventSettlementProgress, SettlementStandFacts{Paid: zhixing.Fen(-1)}
		}},
		{"CASE-22 conclusion without a ground", "facts.ground", func(e *Event) { e.Kind, e.Facts = EventConclude, ConclusionFacts{} }},
		{"CASE-22 more realised than claimed", "facts.realised", func(e *Event) {
			e.Kind, e.Facts = EventElevated, LeavingFacts{To: "京01", Claim: zhixing.Fen(1), Realised: zhixing.Fen(2)}
		}},
		{"CASE-21 owed less than nothing", "facts.owed", func(e *Event) {
			e.Kind, e.Facts = EventFullyPerformed, PerformanceFacts{Owed: zhixing.GiveMoney(zhixing.Fen(-1))}
		}},
		{"CASE-21 paid less than nothing", "facts.paid", func(e *Event) {
			e.Kind, e.Facts = EventFullyPerformed, PerformanceFacts{Paid: zhixing.GiveMoney(zhixing.Fen(-1))}
		}},
		{"CASE-21 more paid than owed", "facts.paid", func(e *Event) {
			e.Kind, e.Facts = EventFullyPerformed, PerformanceFacts{Owed: zhixing.GiveMoney(zhixing.Fen(1)), Paid: zhixing.GiveMoney(zhixing.Fen(2))}
		}},
		{"CASE-45 an eleventh window", "facts.window", func(e *Event) { e.Kind, e.Facts = EventPoolQueryDue, PoolFacts{Window: 11} }},
		{"CASE-60 a change without a ground", "facts.ground", func(e *Event) { e.Kind, e.Facts = EventPartiesChanged, PartyChangeFacts{Party: "n"} }},
		{"CASE-60 a change without a party", "facts.party", func(e *Event) {
			e.Kind, e.Facts = EventPartiesChanged, PartyChangeFacts{Ground: zhixing.PartyChangeUnpaidCapital}
		}},
		{"CASE-60 a party for itself", "facts.replaces", func(e *Event) {
			e.Kind, e.Facts = EventPartiesChanged, PartyChangeFacts{Ground: zhixing.PartyChangeUnpaidCapital, Party: "n", Replaces: "n"}
		}},
		{"CASE-60 liable for less than nothing", "facts.cap", func(e *Event) {
			e.Kind, e.Facts = EventPartiesChanged, PartyChangeFacts{Ground: zhixing.PartyChangeUnpaidCapital, Party: "n", Cap: zhixing.Fen(-1)}
		}},
		{"CASE-36 no money", "facts.amount", func(e *Event) { e.Kind, e.Facts = EventMoneyArrives, MoneyFacts{} }},
		{"CASE-31 months out of range", "facts.months", func(e *Event) { e.Kind, e.Facts = EventExtendLimit, ExtensionFacts{Months: -1} }},
		{"CASE-32 not counted without a reason", "facts.reason", func(e *Event) {
			e.Kind, e.Facts = EventExcludePeriod, ExclusionFacts{From: day("2026-02-01")}
		}},
		{"CASE-30 no node", "facts.node", func(e *Event) { e.Kind, e.Facts = EventMilestone, MilestoneFacts{} }},
		{"CASE-11 objection of no kind", "facts.kind", func(e *Event) { e.Kind, e.Facts = EventObjectionRaised, ObjectionFacts{} }},
		{"CASE-81 recusal of nobody", "facts.person", func(e *Event) { e.Kind, e.Facts = EventRecuse, RecusalFacts{} }},
		{"CASE-91 assigned to nobody", "facts.officer", func(e *Event) { e.Kind, e.Facts = EventReassign, AssignmentFacts{} }},
		{"CASE-82 a stage held by nobody", "facts.holders[0]", func(e *Event) {
			e.Kind, e.Facts = EventReassign, AssignmentFacts{Officer: "io1", Holders: []Holder{{Stage: StagePayout}}}
		}},
		{"CASE-82 too many persons", "facts.holders", func(e *Event) {
			e.Kind, e.Facts = EventReassign, AssignmentFacts{Officer: "io1", Clerks: make([]zhixing.ActorID, maxWith+1)}
		}},
		{"CASE-02 a negative claim", "facts.claim", func(e *Event) { e.Kind, e.Facts = EventFileCase, FilingFacts{Claim: zhixing.Fen(-1)} }},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := ok()
			c.spoil(&e)
			next, err := s.f.Apply(e)
			fieldNamed(t, err, c.field)
			if next.c != s.f.c || next.Len() != s.f.Len() {
				t.Error("the file changed")
			}
		})
	}
	for _, c := range []struct {
		name, field string
		spoil       func(*ApplicationFacts)
	}{
		{"CASE-01 no title", "facts.ground", func(f *ApplicationFacts) { f.Ground = 0 }},
		{"CASE-31 a fine in a civil judgment", "facts.criminal", func(f *ApplicationFacts) { f.Criminal = CriminalFine }},
		{"CASE-02 nobody owes", "facts.debtors", func(f *ApplicationFacts) { f.Debtors = nil }},
		{"CASE-02 nobody is owed", "facts.creditors", func(f *ApplicationFacts) { f.Creditors = nil }},
		{"CASE-02 a debtor without a key", "facts.debtors[0].id", func(f *ApplicationFacts) { f.Debtors[0].ID = "" }},
		{"CASE-02 a debtor twice", "facts.debtors[1].id", func(f *ApplicationFacts) { f.Debtors = append(f.Debtors, f.Debtors[0]) }},
		{"CASE-02 creditor and debtor in one", "facts.debtors[0].id", func(f *ApplicationFacts) { f.Creditors = []zhixing.PartyID{"li"} }},
		{"CASE-02 a creditor without a key", "facts.creditors[0]", func(f *ApplicationFacts) { f.Creditors = []zhixing.PartyID{""} }},
		{"CASE-02 a negative sum", "facts.claim", func(f *ApplicationFacts) { f.Claim = zhixing.Fen(-1) }},
		{"CASE-02 too many parties", "facts.debtors", func(f *ApplicationFacts) { f.Creditors = make([]zhixing.PartyID, maxParties) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := script{t: t}
			app := application()
			c.spoil(&app)
			_, err := Open(x.event("2026-01-08", EventApply, CR, app, RecordApplication, RecordInstrumentCopy, RecordIdentityProof), Options{})
			fieldNamed(t, err, c.field)
		})
	}
	t.Run("CASE-94 stored events that cannot be read", func(t *testing.T) {
		for _, c := range []struct{ text, field string }{
			{`{}`, ""},
			{`[{"id":"a","on":"2026-01-05"}]`, "[0].kind"},
			{`[{"id":"a","on":"2026-01-05","kind":"file","facts":{"no_such":1}}]`, "[0].facts"},
			{`[{"id":"a","on":"2026-01-05","kind":"talk_held","facts":{"agrees":"perhaps"}}]`, "[0].facts"},
			{`[{"id":"a","on":"2026-01-05","kind":"record","facts":{}}]`, "[0].facts"},
			{`[{"id":"a","on":"2026-01-05","kind":"file","extra":1}]`, "[0]"},
			{`[{"id":"a","kind":"record","on":"2026-01-05","records":"` + strings.Repeat("x", maxEventBytes) + `"}]`, "[0]"},
		} {
			es, err := DecodeEvents([]byte(c.text))
			if err == nil {
				t.Fatalf("%.60s: read as %v", c.text, es)
			}
			if !strings.Contains(err.Error(), c.field) {
				t.Errorf("%.60s: %v does not name %q", c.text, err, c.field)
			}
		}
	})
}

// fieldNamed fails unless err is an input error in the field.
func fieldNamed(t *testing.T, err error, field string) {
	t.Helper()
	var in *zhixing.InputError
	if !errors.As(err, &in) {
		t.Fatalf("not an input error: %v", err)
	}
	if !strings.Contains(err.Error(), field) {
		t.Errorf("%v does not name %q", err, field)
	}
}

// TestReviewForm: the same for review and preservation cases.
func TestReviewForm(t *testing.T) {
	raise := func() ReviewEvent {
		return ReviewEvent{EventMeta: zhixing.EventMeta{ID: "a", On: day("2026-03-02"), Actor: "li"}, Kind: ReviewRaise, Role: DR, Facts: ReviewFacts{Matter: MatterConduct}}
	}
	for _, c := range []struct {
		name, field string
		spoil       func(*ReviewEvent)
	}{
		{"CASE-92 no kind", "kind", func(e *ReviewEvent) { e.Kind = 0 }},
		{"CASE-92 newer format", "version", func(e *ReviewEvent) { e.Version = formatVersion + 1 }},
		{"CASE-80 court staff without a name", "actor", func(e *ReviewEvent) { e.Role, e.Actor = IO, "" }},
		{"CASE-80 a party among the panel", "with[0]", func(e *ReviewEvent) { e.With = []Actor{{"x", CR}} }},
		{"CASE-11 no matter", "facts.matter", func(e *ReviewEvent) { e.Facts.Matter = 0 }},
		{"CASE-20 a decision without an outcome", "facts.outcome", func(e *ReviewEvent) { e.Kind = ReviewDecide }},
		{"CASE-92 too many persons", "with", func(e *ReviewEvent) { e.With = make([]Actor, maxWith+1) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := raise()
			c.spoil(&e)
			_, err := OpenReview(e, Options{})
			fieldNamed(t, err, c.field)
		})
	}
	t.Run("CASE-93 preservation", func(t *testing.T) {
		file := PreservationEvent{EventMeta: zhixing.EventMeta{ID: "a", On: day("2026-03-02"), Actor: "fo1"}, Kind: PreservationFile, Role: FO,
			Facts: PreservationFacts{Docket: MustDocket("（2026）京0105执保1号"), Ruled: day("2026-03-01"), Amount: zhixing.Fen(100)}}
		for field, spoil := range map[string]func(*PreservationEvent){
			"kind":         func(e *PreservationEvent) { e.Kind = 0 },
			"actor":        func(e *PreservationEvent) { e.Actor = "" },
			"facts.docket": func(e *PreservationEvent) { e.Facts.Docket = MustDocket("（2026）京0105执1号") },
			"facts.ruled":  func(e *PreservationEvent) { e.Facts.Ruled = day("2026-03-03") },
			"facts.amount": func(e *PreservationEvent) { e.Facts.Amount = zhixing.Money{} },
		} {
			e := file
			spoil(&e)
			_, err := OpenPreservation(e)
			fieldNamed(t, err, field)
		}
		p, err := OpenPreservation(file)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := p.Apply(file); err != nil || len(again.Events()) != 1 {
			t.Errorf("the same event twice: %v", err)
		}
		wrong := PreservationEvent{EventMeta: zhixing.EventMeta{ID: "b", On: day("2026-03-03"), Actor: "fo1"}, Kind: PreservationStart, Role: FO}
		if _, err := p.Apply(wrong); err == nil {
			t.Error("started by the filing officer")
		}
		wrong.Kind, wrong.Role = PreservationAllDone, IO
		if _, err := p.Apply(wrong); err == nil {
			t.Error("done before it began")
		}
	})
}

// TestDiagramsDrawn: both languages and both details name every state.
func TestDiagramsDrawn(t *testing.T) {
	t.Run("CASE-93 diagrams", func(t *testing.T) {
		for _, l := range []zhixing.Lang{zhixing.ZH, zhixing.EN} {
			for _, d := range []DiagramDetail{FullDiagram, OverviewDiagram} {
				ds := Diagrams(l, d)
				if len(ds) != 4 {
					t.Fatalf("%d diagrams", len(ds))
				}
				for s := range stateNames.All {
					if want := s.Label(l); !strings.Contains(ds[0].Mermaid, s.String()) || !strings.Contains(ds[0].DOT, want) {
						t.Errorf("%s is not drawn", want)
					}
				}
			}
		}
		if zh, en := Diagrams(zhixing.ZH, FullDiagram)[0], Diagrams(zhixing.EN, FullDiagram)[0]; len(Diagrams(zhixing.ZH, OverviewDiagram)[0].Mermaid) >= len(zh.Mermaid) || zh.Mermaid == en.Mermaid {
			t.Error("detail or language makes no difference")
		}
	})
}
