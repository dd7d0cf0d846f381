package casefile

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/machine"
	"pgregory.net/rapid"
)

// factsFor makes the facts of an event so that every guard has the value wanted.
func factsFor(f File, o Option, on zhixing.Date, pick func(n int) int) Facts {
	want := func(g Guard) zhixing.Tri {
		for _, n := range o.Guards {
			if n.Guard == g {
				return zhixing.TriOf(n.Want)
			}
		}
		return yes
	}
	held := f.MoneyHeld()
	amount := held
	if pick(2) == 0 && held.Fen() > 1 {
		amount = zhixing.Fen(1 + held.Fen()/2)
	}
	if o.Kind == EventMoneyArrives || amount.IsZero() {
		amount = zhixing.Fen(int64(1 + pick(10000)))
	}
	switch o.Kind {
	case EventApply, EventTransfer:
		a := application()
		a.Debtors[0].Kind = zhixing.EnterpriseLegalPerson
		if pick(2) == 0 {
			a.Debtors = append(a.Debtors, Debtor{"zhao", zhixing.NaturalPerson})
		}
		if pick(3) == 0 {
			a.Ground = zhixing.GroundNotarisedDebt
		}
		if pick(4) == 0 {
			a.Money = no
		}
		return a
	case EventOpenResumption, EventOpenRestitution:
		a := application()
		a.Predecessor, a.Reason = MustDocket("（2025）京0105执9号"), ResumptionPropertyFound
		a.Docket = MustDocket("（2026）京0105执恢1号")
		if o.Kind == EventOpenRestitution {
			a.Docket = MustDocket("（2026）京0105执1号")
		}
		return a
	case EventFileCase:
		return FilingFacts{Docket: MustDocket("（2026）京0105执123号"), Conditions: conditionsMet(), Competent: yes, Unsplit: yes}
	case EventRefuse:
		c := conditionsMet()
		c.Definite = no
		return FilingFacts{Conditions: c}
	case EventAssign, EventReassign:
		return AssignmentFacts{Officer: "io1"}
	case EventIssueNotice:
		return NoticeFacts{OrdersPerformance: yes, StatesInterest: yes, StatesAccount: yes}
	case EventImmediateMeasure, EventUrgentControl:
		return MeasureFacts{Approved: want(GuardApproved), Emergency: want(GuardEmergency)}
	case EventJurisdictionUpheld, EventEarlierFilingFound, EventConditionsMissing, EventNonEnforcementRuled, EventLimitationUpheld, EventClosingRevoked, EventInstrumentRevoked:
		return RulingFacts{Holds: yes, Final: yes, HandedOver: yes, DebtorObjected: yes}
	case EventSuspend:
		return SuspensionFacts{Ground: zhixing.SuspendRetrial, Holds: yes}
	case EventResume, EventStayEnds, EventStayBreached, EventStayLifted:
		return ResumeFacts{GroundGone: yes, Breach: yes, Notice: yes}
	case EventStayByGuarantee, EventStayBySuperior, EventStayOnApplication:
		for l := range f.course().lanes {
			if l.until.After(on) {
				on = l.until // an extension
			}
		}
	}
	switch o.Kind {
	case EventStayByGuarantee:
		return StayFacts{Ground: zhixing.StayGuaranteeConsented, Until: on.AddDays(20), CreditorConsents: yes,
			Guarantee: &GuaranteeLetter{Guarantor: "sun", Complete: yes, DirectEnforcement: yes, Company: no}}
	case EventStayBySuperior:
		return StayFacts{Ground: zhixing.StaySuperiorNotice, Until: on.AddDays(20), PresidentApproved: yes}
	case EventStayOnApplication:
		until := on.AddDays(20)
		for l := range f.course().lanes {
			if most := l.until.AddMonths(3); l.state == Stayed && (o.Debtor == "" || string(o.Debtor) == l.id) && most.Before(until) {
				until = most // no extension is longer
			}
		}
		return StayFacts{Ground: zhixing.StaySetOff, SecurityGiven: yes, Until: until}
	case EventFileSettlement:
		form := SettlementJoint
		if want(GuardOralSettlement) == yes {
			form = SettlementOral
		}
		return SettlementFacts{Form: form, AgreedEnd: on.AddDays(30), Authority: yes, Suspend: want(GuardSettlementSuspends)}
	case EventSettlementPerformed, EventLongSettlement, EventSuitOnSettlement, EventSettlementProgress:
		return SettlementStandFacts{Performed: yes, LongRunning: yes, SuitTaken: yes}
	case EventSettlementBroken:
		return SettlementStandFacts{Performed: no, Due: yes, AsAgreed: no, Applied: yes, Default: zhixing.SettlementNotPerformed}
	case EventTransferBankruptcy, EventBankruptcyAccepted, EventBankruptcyRefused, EventDeclaredBankrupt, EventPlanApproved:
		return BankruptcyFacts{Consent: yes, CannotPay: yes, Insolvent: yes}
	case EventProposeTermination, EventTerminate:
		return TerminationCheckFacts{Ground: zhixing.TerminationInstalmentSettlement, Conditions: allZ("li", "zhao", "new1", "new2", "new3"), Clear: yes}
	case EventTalkHeld, EventCreditorObjects:
		return TalkFacts{Agrees: yes}
	case EventConclude, EventConcludedLater:
		return ConclusionFacts{Ground: zhixing.ConcludeWithdrawn, Holds: yes}
	case EventElevated, EventDesignated, EventEntrustedAccepted:
		return LeavingFacts{To: "京01", Claim: zhixing.Fen(100), Realised: zhixing.Fen(40)}
	case EventFullyPerformed, EventPerformedLater:
		return PerformanceFacts{Owed: zhixing.GiveMoney(zhixing.Fen(5)), Paid: zhixing.GiveMoney(zhixing.Fen(5)), ActDone: yes}
	case EventResumeApplied, EventResumeExOfficio, EventPoolQueryDue:
		p := PoolFacts{Reason: ResumptionConditionsReturn, Executable: yes, KnownBefore: no}
		if f.State() == ClosedStruck || o.Kind == EventResumeExOfficio {
			p.Reason = ResumptionEntrustReturned
		}
		return p
	case EventPartiesChanged:
		return PartyChangeFacts{Ground: zhixing.PartyChangeUnpaidCapital, Party: zhixing.PartyID(fmt.Sprintf("new%d", 1+len(f.Debtors())))}
	case EventMoneyArrives, EventPaidOut, EventLodged, EventDeferPayout:
		return MoneyFacts{Amount: amount, Defer: zhixing.DeferNotCollected, Lodge: zhixing.LodgeNotFound}
	case EventExtendLimit:
		return ExtensionFacts{}
	case EventSuperiorUrges:
		return OrderFacts{Until: on.AddDays(30)}
	case EventExcludePeriod:
		return ExclusionFacts{Reason: ExcludedAuctionOrSale, From: on, To: on.AddDays(7)}
	case EventMilestone:
		return MilestoneFacts{Node: "N12", Begin: yes, Key: "clue"}
	case EventObjectionRaised, EventObjectionClosed:
		return ObjectionFacts{Kind: zhixing.ObjectionConduct, Key: "o1", AgainstClosing: yes, KnownOn: on}
	case EventRecuse:
		return RecusalFacts{Person: "somebody"}
	}
	return nil
}

// satisfy makes an event that meets every need of an option.
func satisfy(f File, o Option, role Role, id string, on zhixing.Date, pick func(n int) int) Event {
	e := Event{EventMeta: zhixing.EventMeta{ID: zhixing.EventID(id), On: on, Actor: staff[role][0]}, Kind: o.Kind, Role: role,
		Scope: zhixing.Scope{Debtor: o.Debtor}, Facts: factsFor(f, o, on, pick)}
	roles := slices.Clone(o.With)
	if o.Approver && role != BC && role != PR && !slices.Contains(roles, BC) {
		roles = append(roles, BC)
	}
	e.With = with(e.Actor, roles...)
	e.Records = ids(o.Records...)
	if len(o.OneOf) > 0 {
		e.Records = append(e.Records, Record{Kind: o.OneOf[pick(len(o.OneOf))]})
	}
	for _, n := range o.Guards {
		if n.Guard == GuardCreditorSigned && n.Want && !f.Has(RecordCreditorSignature) {
			e.Records = append(e.Records, Record{Kind: RecordCreditorSignature})
		}
	}
	return e
}

// demands is an independent reading of CASE-91: papers without which no case may
// be in a state.
var demands = map[State][]RecordKind{
	Received:          {RecordInstrumentCopy},
	NotAccepted:       {RecordRefusalRuling},
	Assigned:          {RecordAssignmentNote},
	Stayed:            {},
	BankruptcyPending: {RecordTransferDecision},
	TerminationReview: {RecordEnforcementNotice, RecordConsumptionOrder, RecordNetworkQueryResult},
	ClosedThisTime:    {RecordTerminationRuling, RecordServiceProof, RecordTerminationTalkRecord},
	ClosedDismissed:   {RecordRefusalRuling},
	ClosedRefused:     {RecordReviewRuling, RecordServiceProof},
}

func TestModel(t *testing.T) {
	t.Run("CASE-91 CASE-94 random events from random roles", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			pick := func(n int) int { return rapid.IntRange(0, n-1).Draw(t, "pick") }
			var f File
			on := day("2026-01-05")
			for i := range rapid.IntRange(5, 35).Draw(t, "steps") {
				on = on.AddDays(rapid.SampledFrom([]int{0, 1, 3, 15, 40}).Draw(t, "days"))
				role := Role(1 + pick(int(TP)))
				if rs := rolesWith(f, on); pick(5) > 0 {
					role = rs[pick(len(rs))]
				}
				options := slices.DeleteFunc(f.Allowed(Actor{staff[role][0], role}, on), func(o Option) bool { return o.Kind == EventVoid })
				id := fmt.Sprintf("e%d", i)
				if len(options) > 0 && pick(4) > 0 {
					o := options[pick(len(options))]
					e := satisfy(f, o, role, id, on, pick)
					before := snapshot(f)
					next, err := f.Apply(e)
					if len(o.Barred) == 0 {
						if err != nil && !tooEarly(err) {
							t.Fatalf("allowed but refused: %s in %s: %v", e.Kind, f.State(), err)
						}
					} else if err == nil {
						// Barred for this row; another row of the kind must have taken it.
						if !slices.ContainsFunc(options, func(p Option) bool { return p.Kind == o.Kind && len(p.Barred) == 0 }) && !mixed(f, o.Kind) {
							t.Fatalf("barred but accepted: %s in %s: %v", e.Kind, f.State(), o.Barred)
						}
					}
					// A paper that is missing refuses it.
					if err == nil && len(o.Barred) == 0 && len(o.Records) > 0 && !mixed(f, o.Kind) {
						less := e
						less.Records = slices.DeleteFunc(slices.Clone(e.Records), func(r Record) bool { return r.Kind == o.Records[0] })
						if _, err := f.Apply(less); err == nil {
							t.Fatalf("%s accepted without %s", e.Kind, o.Records[0])
						}
					}
					if snapshot(f) != before {
						t.Fatalf("%s changed the value it was applied to", e.Kind)
					}
					if err == nil {
						f = next
					} else if r, ok := err.(*zhixing.RefusedError); !ok || r.Rule == "" {
						t.Fatalf("refused without a rule: %v", err)
					}
				} else {
					k := EventKind(1 + pick(int(EventVoid)-1))
					o := Option{Kind: k}
					e := Event{EventMeta: zhixing.EventMeta{ID: zhixing.EventID(id), On: on, Actor: staff[role][0]}, Kind: k, Role: role, Facts: factsFor(f, o, on, pick)}
					for r := RecordKind(1); int(r) < recordKinds; r++ {
						e.Records = append(e.Records, Record{Kind: r})
					}
					e.With = with(e.Actor, CP, RP, IO, BC, PR, FD, FO)
					e.With = slices.DeleteFunc(e.With, func(a Actor) bool { return a.Role == role })
					if role == RP || role == CP {
						e.With = append(e.With, with(e.Actor, role)...)
					}
					before := snapshot(f)
					next, err := f.Apply(e)
					if err == nil && !slices.ContainsFunc(options, func(o Option) bool { return o.Kind == k }) {
						t.Fatalf("not allowed but accepted: %s by %s in %s", k, role, f.State())
					}
					if snapshot(f) != before {
						t.Fatalf("%s changed the value it was applied to", k)
					}
					if err == nil {
						f = next
					}
				}
				for _, k := range demands[f.State()] {
					if !f.Has(k) {
						t.Fatalf("in %s without %s", f.State(), k)
					}
				}
				roundTrip(t, f)
			}
		})
	})
}

// tooEarly: needs that only time meets.
func tooEarly(err error) bool {
	r, ok := err.(*zhixing.RefusedError)
	return ok && (r.Rule == "CASE-41.Z4")
}

// mixed reports whether debtors stand in different states, so that one option does
// not speak for all.
func mixed(f File, k EventKind) bool {
	r, _ := reachOf(k)
	return r != reachCase && !f.alike(k, r)
}

// snapshot is everything a file holds, in text.
func snapshot(f File) string {
	b, _ := json.Marshal(f.Events())
	return fmt.Sprintf("%s %s", b, clean(f))
}

func same(a, b File) bool { return clean(a) == clean(b) }

// clean gives empty lists one form.
func clean(f File) string {
	c := *f.course()
	a := *c.rare()
	p, s, t := *a.papers, *a.settlement, *a.talk
	c.extra, a.papers, a.settlement, a.talk = nil, &noPapers, nil, nil
	return fmt.Sprintf("%+v %+v %+v %+v %+v", c, aside{staff: a.staff, hands: a.hands, holders: a.holders, officer: a.officer, recused: a.recused,
		pauses: a.pauses, excluded: a.excluded, extensions: a.extensions, objections: a.objections}, p, s, t)
}

type fataler interface {
	Fatalf(string, ...any)
}

// roundTrip loads and replays the log from JSON and compares the files.
func roundTrip(t fataler, f File) {
	b, err := json.Marshal(f.Events())
	if err != nil {
		t.Fatalf("marshal: %v", err)
	}
	es, err := DecodeEvents(b)
	if err != nil {
		t.Fatalf("decode: %v", err)
	}
	g, found, err := Load(es, Options{})
	if err != nil || len(found) > 0 {
		t.Fatalf("load: %v %v", err, found)
	}
	if !same(f, g) {
		t.Fatalf("loaded file differs:\n%s\n%s", clean(f), clean(g))
	}
	h, err := Replay(es, Options{})
	if err != nil || !same(f, h) {
		t.Fatalf("replayed file differs: %v\n%s\n%s", err, clean(f), clean(h))
	}
}

// rolesWith lists the roles that may do something else than void or file papers.
func rolesWith(f File, on zhixing.Date) []Role {
	var out []Role
	for r := FO; r <= TP; r++ {
		if slices.ContainsFunc(f.Allowed(Actor{staff[r][0], r}, on), func(o Option) bool { return o.Kind < EventReassign && len(o.Barred) == 0 }) {
			out = append(out, r)
		}
	}
	if len(out) == 0 {
		return []Role{IO}
	}
	return out
}

// TestEveryTransition walks at random, with a fixed seed, until every row of the
// table was taken and every state reached.
func TestEveryTransition(t *testing.T) {
	t.Run("CASE-91 CASE-90 every row is taken", func(t *testing.T) {
		rng := rand.New(rand.NewPCG(7, 11))
		taken, tried := make([]bool, len(table().rows)), make([]int, len(table().rows))
		states := map[State]bool{NoCase: true}
		left := len(taken) - 1 // voiding has its own test
		for walk := 0; walk < 1000 && left > 0; walk++ {
			var f File
			on := day("2026-01-05")
			if walk%4 == 0 {
				on = day("2018-01-05")
			}
			for i := range 30 {
				on = on.AddDays([]int{0, 1, 10, 50}[rng.IntN(4)])
				var all []Option
				var roles []Role
				for r := FO; r <= TP; r++ {
					for _, o := range f.Allowed(Actor{staff[r][0], r}, on) {
						if len(o.Barred) == 0 && o.Kind != EventVoid {
							all, roles = append(all, o), append(roles, r)
						}
					}
				}
				if len(all) == 0 {
					break
				}
				// Prefer what was tried least, so that the walks end soon.
				n := rng.IntN(len(all))
				if rng.IntN(3) > 0 {
					for i := range all {
						if tried[all[i].row] < tried[all[n].row] {
							n = i
						}
					}
				}
				tried[all[n].row]++
				e := satisfy(f, all[n], roles[n], fmt.Sprintf("e%d", i), on, rng.IntN)
				next, err := f.Apply(e)
				if err != nil {
					continue
				}
				for _, row := range rowsTaken(f, e) {
					if !taken[row] {
						taken[row], left = true, left-1
					}
				}
				f = next
				states[f.State()] = true
			}
		}
		for i, ok := range taken {
			if !ok && table().rows[i].Event != EventVoid {
				t.Errorf("row %d never taken: %s %s from %s", i, table().needs[i].rule, table().rows[i].Event, table().rows[i].From)
			}
		}
		for s := range stateNames.All {
			if !states[s] {
				t.Errorf("state %s never reached", s)
			}
		}
	})
	t.Run("CASE-93 structure", func(t *testing.T) {
		if err := table().m.Check(); err != nil {
			t.Error(err)
		}
	})
}

// rowsTaken lists the rows that the event takes, by its own reading of the table.
func rowsTaken(f File, e Event) []int {
	j := judge{c: f.course(), e: &e, o: f.options()}
	moves, err := j.run(nil)
	if err != nil {
		return nil
	}
	var out []int
	add := func(l *lane) {
		j.lane = l
		for _, i := range table().byEvent[e.Kind] {
			r := &table().rows[i]
			if r.From != l.state && !slices.Contains(r.Also, l.state) || table().needs[i].by&roleSet(e.Role) == 0 {
				continue
			}
			if !slices.ContainsFunc(r.Guards, func(g machine.Guard[Guard]) bool { return g.Want != (j.guard(g.Name) == zhixing.Yes) }) {
				out = append(out, int(i))
				return
			}
		}
	}
	for _, m := range moves {
		l := j.c.debtor(zhixing.PartyID(m.id))
		if ofObject(&e) {
			if l = j.c.object(e.Scope.Object); l == nil {
				l = &lane{id: m.id, state: Enforcing}
			}
		}
		add(l)
	}
	if len(moves) == 0 {
		l := j.c.first
		l.state = j.c.state
		add(&l)
	}
	return out
}
