package auction

import (
	"time"

	"github.com/zhixing-go/zhixing"
)

// Params are what the bidding on one lot is decided by (竞价参数, AUC-90). They are
// frozen in the first event, so that a replay reads no configuration.
type Params struct {
	Lot     zhixing.LotID   `json:"lot"`
	Round   int             `json:"round,omitempty"`
	Stage   Stage           `json:"stage,omitzero"`
	Regime  Regime          `json:"regime,omitzero"`
	Opening zhixing.Money   `json:"opening"`
	Step    zhixing.Money   `json:"step"`
	Deposit zhixing.Money   `json:"deposit"` // bid deposit; in a sale the part of the prepayment a default costs
	Start   zhixing.Instant `json:"start"`
	Close   zhixing.Instant `json:"close"` // scheduled; in a sale the end of the sale period

	ExtendSeconds uint32             `json:"extend_seconds,omitempty"` // window and extension; 0 is 300, the five minutes of the rules
	FirstBid      FirstBid           `json:"first_bid,omitzero"`
	Grid          Grid               `json:"grid,omitzero"`
	GridAnchor    GridAnchor         `json:"grid_anchor,omitzero"`
	SelfOverbid   SelfOverbid        `json:"self_overbid,omitzero"`
	MaxSteps      uint32             `json:"max_steps,omitempty"`     // most increments in one bid; 0: no limit
	HiddenReserve zhixing.GivenMoney `json:"hidden_reserve,omitzero"` // vessels (AUC-70), traditional auctions
	FreeDeposit   zhixing.Tri        `json:"free_deposit,omitzero"`   // deposit at the court's discretion (AUC-36)
	Basis         zhixing.GivenMoney `json:"basis,omitzero"`          // appraised or market price, by which a traditional deposit is measured
	Barred        []Barred           `json:"barred,omitempty"`        // who may not bid (AUC-39)

	ResumeMode          ResumeMode          `json:"resume_mode,omitzero"`
	DisqualifiedBids    DisqualifiedBids    `json:"disqualified_bids,omitzero"`
	DepositOnWithdrawal DepositOnWithdrawal `json:"deposit_on_withdrawal,omitzero"`
	SalePeriodEnd       SalePeriodEnd       `json:"sale_period_end,omitzero"`
	SaleExemption       SaleExemption       `json:"sale_exemption,omitzero"`
	ForfeitResidue      ForfeitResidue      `json:"forfeit_residue,omitzero"`
	StopAfterStart      StopAfterStart      `json:"stop_after_start,omitzero"`
}

// Barred is a person who may not bid for this lot, and why.
type Barred struct {
	Party  zhixing.PartyID `json:"party"`
	Reason BarReason       `json:"reason"`
}

// ParamsOf freezes terms and policies for the bidding. Whether the terms themselves
// are lawful is [Check]'s question.
func ParamsOf(t Terms, facts RoundFacts, o Options) Params {
	p := Params{Lot: facts.Lot, Round: t.Round, Stage: t.Stage, Regime: facts.Regime, Opening: t.Opening, Step: t.Step, Deposit: t.Deposit, Start: t.Start, Close: t.Close,
		ResumeMode: o.ResumeMode, DisqualifiedBids: o.DisqualifiedBids, DepositOnWithdrawal: o.DepositOnWithdrawal, SalePeriodEnd: o.SalePeriodEnd, SaleExemption: o.SaleExemption, ForfeitResidue: o.ForfeitResidue, StopAfterStart: o.StopAfterStart,
		Basis: facts.basis(o), FreeDeposit: zhixing.TriOf(facts.nominal(t.NoticeOn) || facts.Regime == RegimeTraditional && facts.Kind.movable() && t.Deposit.IsZero())}
	// A vessel's reserve is secret and may stand above the published opening (AUC-70).
	if t.Reserve.Given && t.Reserve.Amount != t.Opening && (facts.Kind != LotVessel || o.VesselReserve == VesselReserveSecret) {
		p.HiddenReserve = t.Reserve
	}
	return p
}

func (p *Params) extend() int64 {
	if p.ExtendSeconds == 0 {
		return (5 * time.Minute).Milliseconds()
	}
	return int64(p.ExtendSeconds) * 1000
}

// Check reports what is wrong with the parameters.
func (p Params) Check() error {
	var ps zhixing.Problems
	bad := func(field, value string, rule zhixing.RuleID, zh, en string) {
		ps.Add(field, value, rule, text(zh, en))
	}
	if p.Lot == "" || len(p.Lot) > 128 {
		bad("lot", string(p.Lot), "AUC-90", "标的物编号应为1至128字节", "a lot has 1 to 128 bytes")
	}
	if p.Opening.Sign() <= 0 {
		bad("opening", p.Opening.String(), "AUC-30", "起拍价应大于0", "the opening price is above 0")
	}
	if p.Step.Sign() <= 0 {
		bad("step", p.Step.String(), "AUC-40", "增价幅度应大于0", "the increment is above 0")
	}
	if p.Start.IsZero() || p.Close.IsZero() || !p.Close.After(p.Start) {
		bad("close", p.Close.String(), "AUC-40", "须有先后的开始和结束时间", "a start and a later end are required")
	} else if p.Stage == StageAuction && p.Regime == RegimeOnline && p.Close.Sub(p.Start) < 24*time.Hour {
		bad("close", p.Close.String(), "AUC-40", "竞价时间不少于二十四小时", "bidding is open for at least 24 hours")
	}
	if p.ExtendSeconds > 24*3600 {
		bad("extend_seconds", "", "AUC-41", "至多一日", "at most a day")
	}
	if p.HiddenReserve.Given && p.HiddenReserve.Amount.Less(p.Opening) {
		bad("hidden_reserve", p.HiddenReserve.Amount.String(), "AUC-70", "保留价不低于起拍价", "a reserve is not below the opening price")
	}
	if p.Deposit.Sign() < 0 {
		bad("deposit", p.Deposit.String(), "AUC-36", "不得为负", "must not be negative")
	} else if p.Opening.Sign() > 0 && p.FreeDeposit != zhixing.Yes && (p.Regime == RegimeOnline || p.Basis.Given) {
		of := p.Opening
		if p.Regime == RegimeTraditional {
			of = p.Basis.Amount
		}
		least, most, err := DepositBounds(of, p.Regime)
		if err != nil {
			ps.AddErr("deposit", err)
		} else if p.Deposit.Less(least) || most.Given && most.Amount.Less(p.Deposit) {
			bad("deposit", p.Deposit.String(), "AUC-36", "保证金应在"+least.String()+"至"+most.Amount.String()+"之间", "the deposit is from "+least.String()+" to "+most.Amount.String())
		}
	}
	for i, b := range p.Barred {
		if b.Party == "" || !barReasonNames.Valid(b.Reason) {
			bad(indexPath("barred", i), string(b.Party), "AUC-39", "须写明何人及原因", "person and reason are required")
		}
	}
	return ps.Err()
}

// due is what a bidder locks before he is qualified.
func (p *Params) due(role BidderRole, claim zhixing.GivenMoney) (zhixing.Money, error) {
	full := p.Deposit
	if p.Stage == StageSale {
		full = p.Opening // the full sale price prepaid (AUC-55)
	}
	return DepositDue(role, claim, full, p.Regime, p.Stage, Options{SaleExemption: p.SaleExemption})
}
