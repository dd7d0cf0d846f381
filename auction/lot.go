package auction

import (
	"fmt"
	"reflect"
	"slices"
	"sync"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/eventlog"
	"github.com/zhixing-go/zhixing/internal/machine"
)

// LotEvent is one step in the realisation of a lot (AUC-85). Which fields a kind
// reads is said beside each.
type LotEvent struct {
	Meta           zhixing.EventMeta  `json:"meta"`
	Kind           LotEventKind       `json:"kind"`
	Terms          *Terms             `json:"terms,omitempty"`          // announce, announce_sale
	Facts          *RoundFacts        `json:"facts,omitempty"`          // announce, announce_sale: rounds already held are filled in
	Sold           zhixing.Tri        `json:"sold,omitzero"`            // close, sale_end
	Price          zhixing.GivenMoney `json:"price,omitzero"`           // close, sale_end: deal price
	TakerFound     zhixing.Tri        `json:"taker_found,omitzero"`     // take
	Declined       zhixing.Tri        `json:"declined,omitzero"`        // return, manage: the creditors decline
	DifferencePaid zhixing.Tri        `json:"difference_paid,omitzero"` // ruling_served after a debt-for-asset; Yes also where none is due
	CaseOpen       zhixing.Tri        `json:"case_open,omitzero"`       // revoke: the enforcement has not ended
	Withdrawal     WithdrawGround     `json:"withdrawal,omitzero"`      // withdraw
}

// EventMeta returns what every event carries.
func (e LotEvent) EventMeta() zhixing.EventMeta { return e.Meta }

// SameAs reports whether two events have the same content.
func (e LotEvent) SameAs(f LotEvent) bool { return reflect.DeepEqual(e, f) }

// Lot is the realisation of one lot across its rounds, sale, debt-for-asset or
// return (AUC-85), as a log of events. It is immutable; NewLot begins it.
type Lot struct {
	log  eventlog.Log[LotEvent]
	opts Options
	st   lotStatus
}

type lotStatus struct {
	id     zhixing.LotID
	kind   LotKind
	regime Regime
	state  LotState
	before LotState
	rounds []roundHeld
	inSale bool
}

type roundHeld struct {
	terms   Terms
	ref     zhixing.Money
	outcome zhixing.LotOutcome
	price   zhixing.GivenMoney
	ended   zhixing.Date
}

// NewLot begins the realisation of a priced lot.
func NewLot(id zhixing.LotID, kind LotKind, r Regime, o Options) (Lot, error) {
	var p zhixing.Problems
	if id == "" {
		p.Add("lot", "", "AUC-85", text("须写明标的物", "the lot is required"))
	}
	if !lotKindNames.Valid(kind) {
		p.Add("kind", "", "AUC-85", text("须写明类别", "the kind is required"))
	}
	p.AddErr("options", o.Check())
	return Lot{opts: o, st: lotStatus{id: id, kind: kind, regime: r}}, p.Err()
}

// State returns where the lot stands.
func (l Lot) State() LotState { return l.st.state }

// Round is the number of the round announced last, 0 before the first; the sale has
// the number after the last round.
func (l Lot) Round() int {
	if n := len(l.st.rounds); n > 0 {
		return l.st.rounds[n-1].terms.Round
	}
	return 0
}

// Events returns the events in the order they were recorded.
func (l Lot) Events() []LotEvent { return l.log.Events() }

// Apply judges e and returns the lot with it; a refused event is a
// *zhixing.RefusedError and changes nothing.
func (l Lot) Apply(e LotEvent) (Lot, error) {
	known, err := l.log.Check(e)
	if known || err != nil {
		return l, err
	}
	next := Lot{log: l.log.Append(e), opts: l.opts, st: l.st}
	if l.log.AtEnd(e) {
		if next.st, err = l.st.step(&e, &l.opts); err != nil {
			return l, err
		}
		return next, nil
	}
	next.st = lotStatus{id: l.st.id, kind: l.st.kind, regime: l.st.regime}
	for _, x := range next.log.Effective() {
		if next.st, err = next.st.step(&x, &l.opts); err != nil {
			return l, err
		}
	}
	return next, nil
}

// ReplayLot judges every event after the beginning given and stops at the first
// refusal.
func ReplayLot(l Lot, events []LotEvent) (Lot, error) {
	for i := range events {
		next, err := l.Apply(events[i])
		if err != nil {
			return l, fmt.Errorf("events[%d]: %w", i, err)
		}
		l = next
	}
	return l, nil
}

// Allowed lists the steps that the present state leaves open.
func (l Lot) Allowed() []LotEventKind {
	var out []LotEventKind
	for _, o := range lotMachine().Allowed(l.st.state, machine.Everyone, nil) {
		if !slices.Contains(out, o.Event) {
			out = append(out, o.Event)
		}
	}
	return out
}

// Past returns the rounds held so far as the next round's facts need them.
func (l Lot) Past() []PastRound { return l.st.past() }

func (s *lotStatus) past() []PastRound {
	var out []PastRound
	for _, r := range s.rounds {
		if r.outcome == zhixing.LotOutcomeFailed {
			out = append(out, PastRound{Round: r.terms.Round, Opening: r.terms.Opening, NoticeOn: r.terms.NoticeOn, FailedOn: r.ended, Platform: r.terms.Platform})
		}
	}
	return out
}

// step judges e by the table and returns the status after it.
func (s lotStatus) step(e *LotEvent, o *Options) (lotStatus, error) {
	n := s
	if err := n.book(e); err != nil {
		return s, err
	}
	var found []zhixing.Finding
	eval := func(g LotGuard) zhixing.Tri { return n.guard(g, e, o, &found) }
	r := lotMachine().Step(s.state, e.Kind, machine.Everyone, eval)
	if r.Verdict != machine.Taken {
		err := &zhixing.RefusedError{Event: e.Meta.ID, Type: e.Kind.String(), Rule: "AUC-85"}
		for _, x := range lotMachine().Needs(nil, s.state, e.Kind, machine.Everyone, eval) {
			f := zhixing.Finding{Rule: x.Rule, Status: zhixing.NotMet, Severity: zhixing.Breach, Code: x.Guard.Name.String(), Message: text("条件：{guard}", "condition: {guard}"), Args: []zhixing.Arg{zhixing.TextArg("guard", text(x.Guard.Name.Label(zhixing.ZH), x.Guard.Name.Label(zhixing.EN)))}}
			if x.Have == zhixing.Unknown {
				f.Status, f.Missing = zhixing.Undetermined, []string{x.Guard.Name.String()}
			}
			err.Findings = append(err.Findings, f)
		}
		if r.Row == nil {
			err.Findings = []zhixing.Finding{{Rule: "AUC-85", Status: zhixing.NotMet, Severity: zhixing.Breach, Code: "not_open_in_state", Message: text("处于“{state}”时不得有此步骤", "no such step while the lot is: {state}"), Args: []zhixing.Arg{zhixing.TextArg("state", text(s.state.Label(zhixing.ZH), s.state.Label(zhixing.EN)))}}}
		} else {
			err.Rule = r.Row.Rule
		}
		for _, f := range found {
			if f.Status == zhixing.NotMet && f.Severity == zhixing.Breach {
				err.Findings = append(err.Findings, f)
			}
		}
		return s, err
	}
	n.before, n.state = s.state, r.To
	if s.state == LotStayed || e.Kind != LotStay {
		n.before = s.before
	}
	return n, nil
}

// book writes what the event says onto a copy.
func (n *lotStatus) book(e *LotEvent) error {
	n.rounds = slices.Clone(n.rounds)
	last := len(n.rounds) - 1
	switch e.Kind {
	case LotAnnounce, LotAnnounceSale:
		if e.Terms == nil || e.Facts == nil {
			return input("terms", "", "AUC-85", "须写明拍卖条件和事实", "terms and facts are required")
		}
		if want := n.expected(e); e.Terms.Round != want {
			return input("terms.round", itoa(e.Terms.Round), "AUC-31", "拍次应为"+itoa(want), "the round must be "+itoa(want))
		}
		if (e.Kind == LotAnnounceSale) != (e.Terms.Stage == StageSale) {
			return input("terms.stage", e.Terms.Stage.String(), "AUC-85", "阶段与事件不符", "stage and event differ")
		}
		n.rounds = append(n.rounds, roundHeld{terms: *e.Terms, ref: e.Facts.Price.Amount})
		n.inSale = e.Kind == LotAnnounceSale
	case LotClose, LotSaleEnd:
		if last >= 0 {
			n.rounds[last].ended, n.rounds[last].price = e.Meta.On, e.Price
			n.rounds[last].outcome = zhixing.LotOutcomeFailed
			if e.Sold == zhixing.Yes {
				n.rounds[last].outcome = zhixing.LotOutcomeSold
				if !e.Price.Given || e.Price.Amount.Less(n.rounds[last].terms.Opening) {
					return input("price", e.Price.Amount.String(), "AUC-85", "成交价不低于起拍价", "a deal price is not below the opening price")
				}
			}
		}
	case LotDefault, LotRevoke, LotWithdraw:
		if last >= 0 {
			switch e.Kind {
			case LotDefault:
				n.rounds[last].outcome = zhixing.LotOutcomeDefaulted
			case LotRevoke:
				n.rounds[last].outcome = zhixing.LotOutcomeRevoked
			default:
				n.rounds[last].outcome = zhixing.LotOutcomeWithdrawn
			}
		}
	}
	return nil
}

// expected is the number the next round must have: the same after a default or a
// revocation, else one more (AUC-43, 85).
func (n *lotStatus) expected(*LotEvent) int {
	if len(n.rounds) == 0 {
		return 1
	}
	r := &n.rounds[len(n.rounds)-1]
	switch r.outcome {
	case zhixing.LotOutcomeDefaulted, zhixing.LotOutcomeRevoked, zhixing.LotOutcomeWithdrawn:
		return r.terms.Round
	}
	return r.terms.Round + 1
}

func (n *lotStatus) guard(g LotGuard, e *LotEvent, o *Options, found *[]zhixing.Finding) zhixing.Tri {
	failed := len(n.past())
	most := MaxRounds(n.kind, n.regime, *o)
	switch g {
	case LotTermsLawful:
		x := *e.Facts
		x.Lot, x.Kind, x.Regime, x.Past = n.id, n.kind, n.regime, n.past()
		if len(x.Past) > 0 && x.FirstNotice.IsZero() {
			x.FirstNotice = n.rounds[0].terms.NoticeOn
		}
		if k := len(n.rounds) - 2; k >= 0 && n.rounds[k].outcome == zhixing.LotOutcomeDefaulted {
			x.Defaulted = zhixing.Yes
		}
		*found = Check(*e.Terms, x, e.Meta.On, *o)
		switch verdict(*found) {
		case zhixing.Met:
			return zhixing.Yes
		case zhixing.NotMet:
			return zhixing.No
		}
		return zhixing.Unknown
	case LotLastRound:
		return zhixing.TriOf(failed >= most)
	case LotHasSale:
		return zhixing.TriOf(n.kind != LotLegalPersonShares && (n.regime == RegimeOnline || !n.kind.movable()))
	case LotIsSold:
		return e.Sold
	case LotWithinSale:
		return zhixing.TriOf(n.inSale)
	case LotWasAnnounced:
		return zhixing.TriOf(n.before == LotAnnounced)
	case LotTakerFound:
		return e.TakerFound
	case LotCreditorsDecline:
		return e.Declined
	case LotDifferencePaid:
		return e.DifferencePaid
	case LotCaseOpen:
		return e.CaseOpen
	}
	return zhixing.Unknown
}

// Facts returns one fact a round for the statistics of MET-28 (AUC-80).
func (l Lot) Facts(asOf zhixing.Date) []zhixing.AuctionFacts {
	var out []zhixing.AuctionFacts
	for i, r := range l.st.rounds {
		if r.outcome == 0 {
			continue
		}
		f := zhixing.AuctionFacts{Item: l.st.id, AsOf: asOf, Round: uint8(r.terms.Round), Sale: zhixing.TriOf(r.terms.Stage == StageSale), Online: zhixing.TriOf(l.st.regime == RegimeOnline),
			Opening: zhixing.GiveMoney(r.terms.Opening), Result: r.outcome, Start: r.terms.Start.Date(), Closed: r.ended}
		if r.ref.Sign() > 0 {
			f.Reference = zhixing.GiveMoney(r.ref)
		}
		if r.outcome == zhixing.LotOutcomeSold {
			f.Price = r.price
		}
		switch last := i == len(l.st.rounds)-1; {
		case !last:
			f.Final = zhixing.No
		case l.st.state == LotReturned || l.st.state == LotManaged || l.st.state == LotGiven || l.st.state == LotDelivered || l.st.state == LotTitlePassed || l.st.state == LotPaid:
			f.Final = zhixing.Yes
		}
		out = append(out, f)
	}
	return out
}

type lotRow = machine.Row[LotState, LotEventKind, LotGuard]

var lotMachine = sync.OnceValue(func() *machine.Machine[LotState, LotEventKind, LotGuard] {
	return machine.Must(machine.Definition[LotState, LotEventKind, LotGuard]{
		Name: "lot", Title: text("标的物处置", "realisation of one lot"), States: &lotStateNames, Events: &lotEventKindNames, Guards: &lotGuardNames,
		Initial: LotPriced, Final: []LotState{LotDelivered, LotReturned, LotManaged, LotWithdrawn, LotRevoked}, Rows: lotRows(),
	})
})

func lotRows() []lotRow {
	type gs = []machine.Guard[LotGuard]
	is, not := machine.Is[LotGuard], machine.Not[LotGuard]
	return []lotRow{
		{From: LotPriced, Also: []LotState{LotWithdrawn, LotRevoked}, Event: LotAnnounce, To: LotAnnounced, Guards: gs{is(LotTermsLawful)}, Rule: "AUC-85"},
		{From: LotFailed, Event: LotAnnounce, To: LotAnnounced, Guards: gs{not(LotLastRound), is(LotTermsLawful)}, Rule: "AUC-31"},
		{From: LotAnnounced, Event: LotStart, To: LotOpen, Rule: "AUC-40"},
		{From: LotAnnounced, Event: LotWithdraw, To: LotWithdrawn, Rule: "AUC-47"},
		{From: LotAnnounced, Also: []LotState{LotOpen, LotSaleAnnounced, LotSaleOpen}, Event: LotStay, To: LotStayed, Rule: "AUC-46"},
		{From: LotStayed, Event: LotResume, To: LotAnnounced, Guards: gs{is(LotWasAnnounced), not(LotWithinSale)}, Rule: "AUC-46"},
		{From: LotStayed, Event: LotResume, To: LotSaleOpen, Guards: gs{is(LotWithinSale)}, Rule: "AUC-46"},
		{From: LotStayed, Event: LotResume, To: LotOpen, Rule: "AUC-46"},
		{From: LotOpen, Event: LotClose, To: LotSoldUnpaid, Guards: gs{is(LotIsSold)}, Rule: "AUC-93"},
		{From: LotOpen, Event: LotClose, To: LotFailed, Rule: "AUC-93"},
		{From: LotFailed, Also: []LotState{LotSaleFailed}, Event: LotTake, To: LotGiven, Guards: gs{is(LotTakerFound)}, Rule: "AUC-52"},
		{From: LotFailed, Event: LotAnnounceSale, To: LotSaleAnnounced, Guards: gs{is(LotLastRound), is(LotHasSale), is(LotTermsLawful)}, Rule: "AUC-55"},
		{From: LotSaleAnnounced, Event: LotSaleStart, To: LotSaleOpen, Rule: "AUC-55"},
		{From: LotSaleAnnounced, Event: LotWithdraw, To: LotWithdrawn, Rule: "AUC-47"},
		{From: LotSaleOpen, Event: LotSaleEnd, To: LotSoldUnpaid, Guards: gs{is(LotIsSold)}, Rule: "AUC-55"},
		{From: LotSaleOpen, Event: LotSaleEnd, To: LotSaleFailed, Rule: "AUC-55"},
		{From: LotFailed, Event: LotReturn, To: LotReturned, Guards: gs{is(LotLastRound), not(LotHasSale), is(LotCreditorsDecline)}, Rule: "AUC-56"},
		{From: LotSaleFailed, Event: LotReturn, To: LotReturned, Guards: gs{is(LotCreditorsDecline)}, Rule: "AUC-56"},
		{From: LotSaleFailed, Event: LotManage, To: LotManaged, Guards: gs{is(LotCreditorsDecline)}, Rule: "AUC-53"},
		{From: LotSoldUnpaid, Event: LotPay, To: LotPaid, Rule: "AUC-45"},
		{From: LotSoldUnpaid, Event: LotDefault, To: LotPriced, Rule: "AUC-43"},
		{From: LotPaid, Event: LotRule, To: LotTitlePassed, Rule: "AUC-45"},
		{From: LotGiven, Event: LotRule, To: LotTitlePassed, Guards: gs{is(LotDifferencePaid)}, Rule: "AUC-52"},
		{From: LotTitlePassed, Event: LotHandOver, To: LotDelivered, Rule: "AUC-45"},
		{From: LotSoldUnpaid, Also: []LotState{LotPaid, LotTitlePassed, LotDelivered}, Event: LotRevoke, To: LotRevoked, Guards: gs{is(LotCaseOpen)}, Rule: "AUC-48"},
		{From: LotRevoked, Event: LotReturn, To: LotReturned, Guards: gs{is(LotCreditorsDecline)}, Rule: "AUC-48"},
	}
}

// LotDiagram draws the realisation of a lot as a Mermaid state diagram.
func LotDiagram() string { return lotMachine().Mermaid(machine.Drawing{}) }
