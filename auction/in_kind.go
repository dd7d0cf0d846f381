package auction

import (
	"fmt"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// Taker is a creditor who asks for or agrees to take a lot at a failed round's
// reserve (AUC-52).
type Taker struct {
	Party      zhixing.PartyID `json:"party"`
	Applicant  zhixing.Tri     `json:"applicant,omitzero"` // the applicant; else another execution creditor
	Rank       int             `json:"rank"`               // place in the statutory order of payment, 1 first
	Claim      zhixing.Money   `json:"claim"`
	Present    zhixing.Tri     `json:"present,omitzero"`     // traditional: present at the auction
	DeclaredOn zhixing.Date    `json:"declared_on,omitzero"` // online: declared within the court's term
	Qualified  zhixing.Tri     `json:"qualified,omitzero"`   // may lawfully hold the property (AUC-39)
	Pledgee    zhixing.Tri     `json:"pledgee,omitzero"`     // pledgee of listed state or legal-person shares (AUC-74)
	Lot        int             `json:"lot_drawn,omitempty"`  // place drawn among equal ranks, 1 first; 0: not drawn
}

// TakeFacts is a failed round and who would take the lot.
type TakeFacts struct {
	Lot            zhixing.LotID      `json:"lot,omitempty"`
	Kind           LotKind            `json:"kind"`
	Regime         Regime             `json:"regime,omitzero"`
	Round          int                `json:"round"`
	Stage          Stage              `json:"stage,omitzero"`
	Reserve        zhixing.GivenMoney `json:"reserve,omitzero"` // of the failed round, or the sale price
	FailedOn       zhixing.Date       `json:"failed_on,omitzero"`
	NextNotice     zhixing.Date       `json:"next_notice,omitzero"`     // notice of the next round, where already published
	SameProceeding zhixing.Tri        `json:"same_proceeding,omitzero"` // the reserve belongs to the present enforcement, not to one that ended
	Seniors        zhixing.Money      `json:"seniors,omitzero"`         // claims and costs to be paid before the takers, in all
	TermGiven      zhixing.Date       `json:"term,omitzero"`            // last day the court set for declarations
	Takers         []Taker            `json:"takers"`
}

// TakeResult says who takes the lot and what he pays (以物抵债, AUC-52).
type TakeResult struct {
	Taker      zhixing.PartyID   `json:"taker,omitempty"` // "": nobody may
	Value      zhixing.Money     `json:"value"`
	Entitled   zhixing.Money     `json:"entitled"`           // what he would receive of the value
	Difference zhixing.Money     `json:"difference"`         // to be paid in cash
	Remaining  zhixing.Money     `json:"remaining"`          // of his claim, still owed
	DrawLot    []zhixing.PartyID `json:"draw_lot,omitempty"` // equal ranks: decided by lot
	Findings   []zhixing.Finding `json:"findings"`
}

// TakeForDebt decides a debt-for-asset at a failed round (AUC-52; AUCTION-2020 16):
// at that round's reserve, to the creditor prior in the statutory order, by lot among
// equals. He pays in cash what exceeds the amount he is entitled to receive, not
// what exceeds his claim: a junior creditor pays the seniors' part.
func TakeForDebt(x TakeFacts, asOf zhixing.Date, o Options) (TakeResult, error) {
	var ps zhixing.Problems
	if x.Reserve.Given && x.Reserve.Amount.Sign() <= 0 {
		ps.Add("reserve", x.Reserve.Amount.String(), "AUC-52", text("保留价应大于0", "the reserve is above 0"))
	}
	if x.Seniors.Sign() < 0 {
		ps.Add("seniors", x.Seniors.String(), "AUC-52", text("不得为负", "must not be negative"))
	}
	for i, t := range x.Takers {
		if t.Party == "" || t.Rank < 1 || t.Claim.Sign() <= 0 {
			ps.Add(fmt.Sprintf("takers[%d]", i), string(t.Party), "AUC-52", text("须写明债权人、顺位和大于0的债权", "creditor, rank and a claim above 0 are required"))
		}
	}
	if err := ps.Err(); err != nil {
		return TakeResult{}, err
	}
	r := TakeResult{Value: x.Reserve.Amount}
	f := findings{on: asOf, subject: string(x.Lot)}
	c := cites(trad(16, 1))
	f.ask(point{rule: "AUC-52", code: "reserve_of_the_failed_round", is: zhixing.TriOf(x.Reserve.Given).Or(zhixing.Unknown), else_: zhixing.Breach, msg: text("以该次流拍的保留价抵债", "at the reserve of the failed round"), cites: c, missing: []string{"reserve"}})
	f.ask(point{rule: "AUC-52", code: "same_proceeding", is: x.SameProceeding, else_: zhixing.Breach, msg: text("前次执行已经结束的，不得沿用其保留价，应重新定价、拍卖", "the price chain of an ended enforcement cannot be taken up: a new price and a new auction"), cites: c, missing: []string{"same_proceeding"}})
	if x.Regime == RegimeOnline && x.Stage == StageAuction && x.Round == 1 {
		open := zhixing.TriOf(o.DebtForAssetAfterRound1 == InKindRound1Allowed && (x.NextNotice.IsZero() || asOf.Before(x.NextNotice)))
		f.ask(point{rule: "AUC-52", code: "after_round_one", is: open, else_: zhixing.Breach, msg: text("一拍流拍后，应在二拍公告前提出（是否准许依政策）", "after round 1 before round 2 is announced (by policy)"), cites: cites(net(26, 1), net(37, 3), trad(16, 1))})
	}
	barred := verdict(f.list) == zhixing.NotMet || !x.Reserve.Given
	able := make([]Taker, 0, len(x.Takers))
	open := 0 // best rank of a creditor of whom it is not known whether he may take it
	for _, t := range x.Takers {
		switch f.mayTake(&x, &t, o) {
		case zhixing.Yes:
			able = append(able, t)
		case zhixing.Unknown:
			if open == 0 || t.Rank < open {
				open = t.Rank
			}
		}
	}
	slices.SortStableFunc(able, func(a, b Taker) int { return a.Rank - b.Rank })
	if some := open > 0 && (len(able) == 0 || open <= able[0].Rank); barred || some || len(able) == 0 {
		p := point{rule: "AUC-52", code: "somebody_takes", is: zhixing.No, else_: zhixing.Info, msg: text("无人可以接受抵债", "nobody may take the lot"), cites: c}
		if some && !barred {
			p.is, p.msg, p.missing = zhixing.Unknown, text("顺位在先的债权人能否接受抵债尚不明", "it is not known whether the creditor prior in order may take the lot"), []string{"takers"}
		}
		f.ask(p)
		r.Findings = f.list
		return r, nil
	}
	first := able[:1]
	for len(first) < len(able) && able[len(first)].Rank == able[0].Rank {
		first = able[:len(first)+1]
	}
	if len(first) > 1 {
		drawn := slices.MinFunc(first, func(a, b Taker) int { return lotPlace(a) - lotPlace(b) })
		if drawn.Lot == 0 {
			for _, t := range first {
				r.DrawLot = append(r.DrawLot, t.Party)
			}
			f.ask(point{rule: "AUC-52", code: "lot_drawn", is: zhixing.Unknown, msg: text("顺位相同的，以抽签方式决定承受人", "equal ranks: decided by lot"), cites: cites(trad(16, 2)), missing: []string{"takers.lot_drawn"}})
			r.Findings = f.list
			return r, nil
		}
		first[0] = drawn
	}
	t := first[0]
	r.Taker = t.Party
	left, err := x.Reserve.Amount.Sub(x.Seniors)
	if err != nil {
		return r, err
	}
	r.Entitled = left.Max(zhixing.Money{}).Min(t.Claim)
	r.Difference = zhixing.Fen(r.Value.Fen() - r.Entitled.Fen())
	r.Remaining = zhixing.Fen(t.Claim.Fen() - r.Entitled.Fen())
	f.note("AUC-52", "pays_the_difference", text("应受清偿{entitled}，补交差价{difference}；不补交的依悔拍处理", "entitled to {entitled}, pays the difference {difference}; unpaid, it is a default"), cites(trad(16, 2), trad(22, 1)), zhixing.MoneyArg("entitled", r.Entitled), zhixing.MoneyArg("difference", r.Difference))
	r.Findings = f.list
	return r, nil
}

func lotPlace(t Taker) int {
	if t.Lot == 0 {
		return 1 << 30
	}
	return t.Lot
}

// term is the last day for declarations online: the one the court set, else after the
// last round the ten days of the circular (AUC-52, 55).
func (x *TakeFacts) term(o Options) zhixing.Date {
	if x.TermGiven.IsZero() && x.Regime == RegimeOnline && x.Stage == StageAuction && x.Round >= MaxRounds(x.Kind, x.Regime, o) {
		if d, err := TakeOfferDue(x.FailedOn, o); err == nil {
			return d.End
		}
	}
	return x.TermGiven
}

// mayTake judges one creditor. Whether he is qualified is asked of property that not
// everybody may hold; of other goods only where it is told.
func (f *findings) mayTake(x *TakeFacts, t *Taker, o Options) zhixing.Tri {
	start := len(f.list)
	who := string(t.Party)
	if !x.Kind.movable() || t.Qualified != zhixing.Unknown {
		f.ask(point{rule: "AUC-39", code: "taker_qualified", subject: who, is: t.Qualified, else_: zhixing.Info, msg: text("承受人应具备相应资格（限购、股权审批、土地）", "the taker must be qualified (purchase limits, equity approval, land)"), cites: cites(cite("BIDDER-2021", 5)), missing: []string{"takers.qualified"}})
	}
	term := x.term(o)
	if x.Regime == RegimeTraditional && x.Stage == StageAuction {
		f.ask(point{rule: "AUC-52", code: "present", subject: who, is: t.Present, else_: zhixing.Info, msg: text("到场的申请执行人或者其他执行债权人", "a creditor present at the auction"), cites: cites(trad(16, 1)), missing: []string{"takers.present"}})
	} else if !term.IsZero() && !(x.TermGiven.IsZero() && t.DeclaredOn.IsZero()) {
		in := zhixing.Unknown
		if !t.DeclaredOn.IsZero() {
			in = zhixing.TriOf(!t.DeclaredOn.After(term))
		}
		f.ask(point{rule: "AUC-52", code: "declared_in_term", subject: who, is: in, else_: zhixing.Info, msg: text("在法院指定期限（至{term}）内表示接受", "declared within the court's term (to {term})"), args: []zhixing.Arg{zhixing.DateArg("term", term)}, cites: cites(net(37, 3), trad(16, 1)), missing: []string{"takers.declared_on"}})
	}
	if x.Kind == LotLegalPersonShares && t.Pledgee == zhixing.Yes && x.Round < 3 {
		f.ask(point{rule: "AUC-74", code: "no_transfer_to_pledgee", subject: who, is: zhixing.No, else_: zhixing.Info, msg: text("不得将质押股权直接过户给质权人，必须拍卖", "pledged shares are not transferred to the pledgee directly but auctioned"), cites: cites(citeP("LP-SHARES-2001", 8, 4))})
	}
	may := zhixing.Yes
	for _, y := range f.list[start:] {
		switch y.Status {
		case zhixing.NotMet:
			return zhixing.No
		case zhixing.Undetermined:
			may = zhixing.Unknown
		}
	}
	return may
}

// GivenForDebt makes the fact that distribution and interest need once the
// difference is paid and the ruling served.
func (r TakeResult) GivenForDebt(lot zhixing.LotID, asset zhixing.AssetID, asOf, paidOn, served zhixing.Date) (zhixing.LotGivenForDebt, error) {
	if r.Taker == "" {
		return zhixing.LotGivenForDebt{}, input("taker", "", "AUC-52", "无人承受", "nobody takes the lot")
	}
	return zhixing.LotGivenForDebt{Lot: lot, Asset: asset, AsOf: asOf, Taker: r.Taker, Value: r.Value, DifferencePaid: zhixing.GiveMoney(r.Difference), DifferenceOn: paidOn, RulingServed: served}, nil
}

// EndFacts is a lot that nobody bought (AUC-56).
type EndFacts struct {
	Lot                zhixing.LotID      `json:"lot"`
	Asset              zhixing.AssetID    `json:"asset,omitzero"`
	AsOf               zhixing.Date       `json:"as_of"`
	Kind               LotKind            `json:"kind"`
	Regime             Regime             `json:"regime,omitzero"`
	Rounds             int                `json:"rounds"` // auction rounds that failed
	SaleFailed         zhixing.Tri        `json:"sale_failed,omitzero"`
	LastReserve        zhixing.GivenMoney `json:"last_reserve,omitzero"`
	CreditorsDeclined  zhixing.Tri        `json:"creditors_declined,omitzero"`
	OtherMeasures      zhixing.Tri        `json:"other_measures,omitzero"` // such as compulsory management
	OnlyWaitingSeizure zhixing.Tri        `json:"only_waiting_seizure,omitzero"`
	StillSealed        zhixing.Tri        `json:"still_sealed,omitzero"`
}

// EndOfLine is what follows when nobody bought: return to the debtor, other
// measures, and the facts for asset and case.
type EndOfLine struct {
	AllFailed     zhixing.Tri           `json:"all_failed"`
	Return        zhixing.Tri           `json:"return"` // seizure lifted, property returned to the debtor
	Unsold        zhixing.LotUnsold     `json:"unsold"`
	NotDisposable zhixing.NotDisposable `json:"not_disposable"`
	RelistFrom    zhixing.Date          `json:"relist_from,omitzero"` // first day on which it may be put up again: by policy, while still sealed
	Findings      []zhixing.Finding     `json:"findings"`
}

// law is where the text says what becomes of a lot that nobody took: of movables after
// the second auction, of other property after the sale, which stands for the online
// sale too.
func (x *EndFacts) law() zhixing.Citation {
	switch {
	case x.Kind == LotLegalPersonShares:
		return citeP("LP-SHARES-2001", 13, 2)
	case x.Regime == RegimeTraditional && x.Kind.movable():
		return trad(24)
	}
	return trad(25, 2)
}

// AfterAllRounds judges the end of the line (AUC-56; AUCTION-2020 24, 25; SEIZE-2020
// 28): every round the kind has failed, with the sale where there is one; no
// creditor takes the property; it goes back unless other measures are possible.
func AfterAllRounds(x EndFacts, o Options) EndOfLine {
	f := findings{on: x.AsOf, subject: string(x.Lot)}
	rounds := zhixing.TriOf(x.Rounds >= MaxRounds(x.Kind, x.Regime, o))
	f.ask(point{rule: "AUC-56", code: "all_rounds_failed", is: rounds, else_: zhixing.Info, msg: text("各次拍卖均已流拍", "every round has failed"), cites: cites(roundsLaw(x.Kind, x.Regime))})
	all := rounds
	if x.Kind != LotLegalPersonShares && (x.Regime == RegimeOnline || !x.Kind.movable()) {
		all = all.And(x.SaleFailed)
		f.ask(point{rule: "AUC-56", code: "sale_failed", is: x.SaleFailed, else_: zhixing.Info, msg: text("变卖期满无人应买", "the sale period passed without a buyer"), cites: cites(trad(25, 2), cite("NET-SALE-2017", 0)), missing: []string{"sale_failed"}})
	}
	f.ask(point{rule: "AUC-56", code: "creditors_declined", is: x.CreditorsDeclined, else_: zhixing.Info, msg: text("申请执行人、其他执行债权人拒绝接受或者依法不能抵债", "the creditors decline, or may not lawfully take it"), cites: cites(x.law()), missing: []string{"creditors_declined"}})
	gone := all.And(x.CreditorsDeclined)
	back := gone.And(x.OtherMeasures.Not())
	f.ask(point{rule: "AUC-56", code: "returned", is: back, else_: zhixing.Info, msg: text("解除查封，退还被执行人；可以采取其他执行措施（如强制管理）的除外", "the seizure is lifted and the property returned, unless other measures such as compulsory management are possible"), cites: cites(x.law(), citeI("SEIZE-2020", 28, 1, 3)), missing: []string{"other_measures"}})
	var relist zhixing.Date
	if gone == zhixing.Yes {
		f.note("AUC-56", "relist_"+o.Relist.String(), text("再次处置：{policy}", "put up again: {policy}"), cites(rp(30)), zhixing.TextArg("policy", text(o.Relist.Label(zhixing.ZH), o.Relist.Label(zhixing.EN))))
		if x.StillSealed == zhixing.Yes {
			switch o.Relist {
			case RelistOnNewPrice:
				relist = x.AsOf
			case RelistAfterMonths:
				relist = x.AsOf.AddMonths(int(o.RelistMonths))
			}
		}
	}
	held := x.Rounds
	if x.SaleFailed == zhixing.Yes {
		held++
	}
	return EndOfLine{AllFailed: all, Return: back, RelistFrom: relist, Findings: f.list,
		Unsold:        zhixing.LotUnsold{Lot: x.Lot, Asset: x.Asset, AsOf: x.AsOf, Rounds: zhixing.GiveCount(held), SaleHeld: x.SaleFailed, LastReserve: x.LastReserve, CreditorsDeclined: x.CreditorsDeclined, OtherMeasuresPossible: x.OtherMeasures},
		NotDisposable: zhixing.NotDisposable{Asset: x.Asset, AsOf: x.AsOf, NotDisposable: gone, Reason: zhixing.NotDisposableAllRoundsFailed, OnlyWaitingSeizure: x.OnlyWaitingSeizure, Evidence: []string{"AUC-56 " + string(x.Lot)}}}
}
