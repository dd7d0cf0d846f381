package auction

import (
	"slices"
	"time"

	"github.com/zhixing-go/zhixing"
)

// Wish is what a proposal starts from beside the facts.
type Wish struct {
	From     zhixing.Date       `json:"from"`             // first day on which anything may still be done: the day the proposal is made
	Round    int                `json:"round,omitempty"`  // 0: the one after the last in Past
	Stage    Stage              `json:"stage,omitzero"`   // sale: after the last round
	Opening  zhixing.GivenMoney `json:"opening,omitzero"` // not given: the lowest lawful one
	Deposit  zhixing.GivenMoney `json:"deposit,omitzero"` // not given: 10 per cent of the opening
	Hour     int                `json:"hour,omitempty"`   // hour of the day bidding starts; 0 is 10
	Platform string             `json:"platform,omitempty"`
}

// Propose makes terms for the next round of a lot that satisfy every rule it can
// reckon with, and judges them: the lowest lawful opening price, a deposit of a
// tenth of it, the earliest notice after which everybody was notified in time, the
// earliest start after it whose window also outlasts the shareholders' 20 days. The
// assessment says what still stands in the way; a conflict of terms (a second round
// that would have to start before its notice allows) is a breach in it, not an
// error. Terms without a price to start from are an *zhixing.InputError.
func Propose(facts RoundFacts, w Wish, o Options) (Terms, Assessment, error) {
	t, err := propose(&facts, w, o)
	if err != nil {
		return Terms{}, Assessment{}, err
	}
	return t, CheckAssessment(t, facts, t.NoticeOn, o), nil
}

func propose(x *RoundFacts, w Wish, o Options) (Terms, error) {
	x.Regime = x.Regime.On(w.From)
	if w.From.IsZero() {
		return Terms{}, input("from", "", "AUC-01", "须写明起算日", "the day to start from is required")
	}
	if err := o.Check(); err != nil {
		return Terms{}, err
	}
	t := Terms{Round: w.Round, Stage: w.Stage, Platform: w.Platform, Tax: o.TaxClause, NoGuarantee: zhixing.Yes, TaxStated: zhixing.Yes,
		QualificationStated: zhixing.Yes, CapitalStated: zhixing.Yes, ApprovalStated: zhixing.Yes, BalanceDays: 15}
	if t.Round == 0 {
		t.Round = len(x.Past) + 1
	}
	if p := x.past(t.Round - 1); p != nil && t.Platform == "" {
		t.Platform = p.Platform
	}
	for i := DiscloseNotice; i <= DiscloseOther; i++ {
		t.Disclosed = append(t.Disclosed, i)
	}
	for i := WarnCapacity; i <= WarnForfeit; i++ {
		t.Warned = append(t.Warned, i)
	}
	t.Content = slices.Collect(noticeItemNames.All)
	var err error
	if t.NoticeOn, err = proposedNotice(x, w, o); err != nil {
		return t, err
	}
	if t.Opening, err = proposedOpening(x, &t, w, o); err != nil {
		return t, err
	}
	if t.Deposit, err = proposedDeposit(x, &t, w, o); err != nil {
		return t, err
	}
	t.Step = proposedStep(t.Opening)
	return t, proposedTimes(x, &t, w, o)
}

// proposedNotice is the earliest day of the notice: three days after everybody was
// notified online; in a traditional auction notices run to the auction instead.
func proposedNotice(x *RoundFacts, w Wish, o Options) (zhixing.Date, error) {
	notice := w.From
	if x.Regime == RegimeTraditional || x.Kind == LotVessel {
		return notice, nil
	}
	later := func(on zhixing.Date, waived zhixing.Tri) {
		if waived == zhixing.Yes {
			return
		}
		if on.IsZero() {
			on = w.From // still to be notified today
		}
		lead := 3
		if o.Roll.BackwardCount == zhixing.ClearDays {
			lead++
		}
		if d := on.AddDays(lead); d.After(notice) {
			notice = d
		}
	}
	for _, n := range x.Notified {
		later(deemedNotified(n.NotifiedOn, n.PublishedOn), n.Waived)
	}
	for _, r := range x.Priority {
		later(deemedNotified(r.NotifiedOn, r.PublishedOn), r.Waived)
	}
	return notice, nil
}

func proposedOpening(x *RoundFacts, t *Terms, w Wish, o Options) (zhixing.Money, error) {
	most := MaxRounds(x.Kind, x.Regime, o)
	if w.Opening.Given {
		return w.Opening.Amount, nil
	}
	if x.noReserve() {
		return zhixing.Money{}, input("opening", "", "AUC-57", "无保留价拍卖的起拍价由法院确定", "without reserve the court names the opening price")
	}
	if t.Stage == StageSale {
		p := x.past(most)
		if p == nil {
			return zhixing.Money{}, input("past", "", "AUC-55", "须有最后一次流拍的起拍价", "the opening of the last failed round is required")
		}
		if x.Kind == LotVessel && x.Price.Amount.Sign() > 0 {
			return percentUp(x.Price.Amount, 50)
		}
		return p.Opening, nil
	}
	if x.nominal(t.NoticeOn) && t.Round == 1 {
		return percentUp(x.Costs, 110) // moderately above: a tenth, for the court to change
	}
	var previous zhixing.Money
	if p := x.past(t.Round - 1); p != nil {
		previous = p.Opening
	}
	if t.Round > 1 && x.Defaulted == zhixing.Yes {
		if p := x.past(t.Round); p != nil && o.Reauction == SameRoundSameOpening {
			return p.Opening, nil // AUC-43: the same round at the same opening
		}
	}
	least, _, err := MinOpening(x.Kind, x.Regime, t.Round, t.NoticeOn, x.basis(o).Amount, previous, o)
	if err != nil {
		return least, err
	}
	s, err := NoSurplus(least, x.Senior, x.SeniorOwn, x.Costs, o)
	if err != nil {
		return least, err
	}
	if s.Blocked == zhixing.Yes && !x.Continue.RequestedOn.IsZero() {
		least = least.Max(s.MinReserve)
	}
	return least, nil
}

func proposedDeposit(x *RoundFacts, t *Terms, w Wish, o Options) (zhixing.Money, error) {
	if w.Deposit.Given {
		return w.Deposit.Amount, nil
	}
	of := t.Opening
	if x.Regime == RegimeTraditional {
		of = x.basis(o).Amount
	}
	d, err := percentUp(of, 10)
	if err != nil {
		return d, err
	}
	// Ten per cent rounded up may pass the cap of a tiny price.
	if _, most, err := DepositBounds(of, x.Regime); err == nil && most.Given {
		d = d.Min(most.Amount)
	}
	return d, nil
}

// proposedStep is about half a per cent of the opening in a round figure; the law
// leaves the increment to the court.
func proposedStep(opening zhixing.Money) zhixing.Money {
	want := opening.Fen() / 200
	step := int64(1)
	for step*10 <= want {
		step *= 10
	}
	switch {
	case step*5 <= want:
		step *= 5
	case step*2 <= want:
		step *= 2
	}
	return zhixing.Fen(max(step, 1))
}

func proposedTimes(x *RoundFacts, t *Terms, w Wish, o Options) error {
	lead := NoticeLead(x.Regime, t.Stage, t.Round, o, x.kinds()...)
	if lead.Rule == "" {
		return input("kind", x.Kind.String(), "AUC-32", "须写明标的物类别", "the kind of the lot is required")
	}
	n := lead.N
	if n > 0 && o.Roll.BackwardCount == zhixing.ClearDays {
		n++
	}
	start := t.NoticeOn.AddDays(n)
	if (x.Regime == RegimeTraditional || x.Kind == LotVessel) && t.Stage == StageAuction { // notified before the auction
		if d := w.From.AddDays(notifyTerm(x.Kind, x.Regime).N + 1); d.After(start) {
			start = d
		}
	}
	hour := w.Hour
	if hour <= 0 || hour > 23 {
		hour = 10
	}
	// The shareholders' 20 days must be over before the close.
	for i := range x.Priority {
		r := &x.Priority[i]
		on := deemedNotified(r.NotifiedOn, r.PublishedOn)
		if r.Source != PriorityShareholder || r.Waived == zhixing.Yes || on.IsZero() {
			continue
		}
		d, err := ShareholderWindow(on, o)
		if err != nil {
			return err
		}
		for !closesAfter(zhixing.InstantAt(start, hour, 0, 0).Add(24*time.Hour), d.End) {
			start = start.AddDays(1)
		}
	}
	t.Start = zhixing.InstantAt(start, hour, 0, 0)
	t.Close = t.Start.Add(24 * time.Hour)
	if t.Stage == StageSale {
		from := start
		if x.Regime == RegimeTraditional {
			from = t.NoticeOn
		}
		d, err := SalePeriod(from, x.Regime, o)
		if err != nil {
			return err
		}
		t.Close = zhixing.InstantAt(d.End, hour, 0, 0)
	}
	return nil
}
