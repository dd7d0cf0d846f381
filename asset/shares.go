package asset

import (
	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
)

// ShareFreeze asks how many listed shares to freeze (ASSET-75).
type ShareFreeze struct {
	Claim  zhixing.Money        `json:"claim"`
	Costs  zhixing.Money        `json:"costs,omitzero"`
	Close  zhixing.Money        `json:"close"`            // close of the trading day before the freeze
	Adjust zhixing.GivenDecimal `json:"adjust,omitzero"`  // -0.20 to 0.20, default 0
	Frozen int64                `json:"frozen,omitempty"` // shares frozen already, when the price has changed greatly
}

// ShareAmount is the outcome.
type ShareAmount struct {
	Value  zhixing.GivenDecimal `json:"value"`  // value of a share, adjusted, exact
	Shares int64                `json:"shares"` // rounded up to a whole share
	// Add and Release are what changes against the shares frozen already: on application,
	// when the price has changed greatly (PLEDGED-2021 2).
	Add     int64 `json:"add,omitempty"`
	Release int64 `json:"release,omitempty"`
}

// FreezeShares computes the number of listed shares to freeze (ASSET-75; KIND-2019 7,
// PLEDGED-2021 2): claim and costs over the close of the day before, adjusted for the
// market by at most a fifth, rounded up to a whole share.
func FreezeShares(q ShareFreeze) (ShareAmount, error) {
	var p zhixing.Problems
	need, err := q.Claim.Add(q.Costs)
	p.AddErr("claim", err)
	if q.Claim.Sign() <= 0 || q.Costs.Sign() < 0 {
		p.Add("claim", q.Claim.String(), "ASSET-75", txt("债权额应当大于零", "the claim must be more than zero"))
	}
	if q.Close.Sign() <= 0 {
		p.Add("close", q.Close.String(), "ASSET-75", txt("收盘价应当大于零", "the close must be more than zero"))
	}
	if q.Frozen < 0 {
		p.Add("frozen", decimal.NewFromInt(q.Frozen).String(), "ASSET-75", txt("不得为负数", "must not be negative"))
	}
	adjust := decimal.Zero
	if q.Adjust.Given {
		adjust = q.Adjust.Value
	}
	if adjust.Abs().GreaterThan(decimal.New(20, -2)) {
		p.Add("adjust", adjust.String(), "ASSET-75", txt("调整幅度不超过百分之二十", "adjusted by at most 20 per cent"))
	}
	if err := p.Err(); err != nil {
		return ShareAmount{}, err
	}
	value := q.Close.Decimal().Mul(one.Add(adjust))
	n, rest := need.Decimal().QuoRem(value, 0)
	if rest.Sign() > 0 {
		n = n.Add(one)
	}
	if !n.BigInt().IsInt64() {
		return ShareAmount{}, zhixing.ErrOverflow
	}
	r := ShareAmount{Value: zhixing.GiveDecimal(value), Shares: n.IntPart()}
	if q.Frozen > 0 {
		r.Add, r.Release = max(r.Shares-q.Frozen, 0), max(q.Frozen-r.Shares, 0)
	}
	return r, nil
}

// MarkFacts are the facts on listed shares pledged to another (ASSET-76; PLEDGED-2021).
type MarkFacts struct {
	On             zhixing.Date `json:"on"`
	Pledged        zhixing.Tri  `json:"pledged,omitzero"`
	ToApplicant    zhixing.Tri  `json:"to_applicant,omitzero"`     // the applicant is himself the pledgee
	WaitingOnly    zhixing.Tri  `json:"waiting_only,omitzero"`     // the freeze would only wait
	PledgeReleased int64        `json:"pledge_released,omitempty"` // shares released from the pledge since
	Marked         int64        `json:"marked,omitempty"`          // shares marked
}

// MarkOpinion says whether the shares are marked rather than frozen.
type MarkOpinion struct {
	Mark     zhixing.Status    `json:"mark"`
	Frozen   int64             `json:"frozen"` // marks that became a freeze with the release of the pledge
	Findings []zhixing.Finding `json:"findings"`
}

// AssessMark judges whether a first freeze of pledged listed shares is done by marking
// (标记), from 2021-07-01 (ASSET-76).
func AssessMark(f MarkFacts) (MarkOpinion, error) {
	if f.PledgeReleased < 0 || f.Marked < 0 {
		return MarkOpinion{}, &zhixing.InputError{Field: "marked", Rule: "ASSET-76", Reason: txt("不得为负数", "must not be negative")}
	}
	w := newOpinion("ASSET-76", f.On)
	c := zhixing.Citation{Instrument: "PLEDGED-2021", Article: 1, To: 4}
	w.add("in_force", zhixing.TriOf(!f.On.Before(zhixing.YMD(2021, 7, 1))), "", txt("自2021年7月1日起施行", "in force from 2021-07-01"), c)
	w.add("pledged", f.Pledged, "pledged", txt("股票已质押", "the shares are pledged"), c)
	w.add("not_to_applicant", f.ToApplicant.Not(), "to_applicant", txt("质权人不是申请人", "pledged to someone other than the applicant"), c)
	w.add("first_freeze", f.WaitingOnly.Not(), "waiting_only", txt("系首先冻结；轮候冻结不适用标记", "a first freeze; waiting ones are not marked"), c)
	op := w.every()
	r := MarkOpinion{Mark: op.Verdict, Findings: op.Findings}
	if op.Verdict == zhixing.Met {
		r.Frozen = min(f.PledgeReleased, f.Marked)
	}
	return r, nil
}

// ShareServiceFirst says which of two services on listed shares is first (ASSET-75;
// SECURITIES-2008): the earlier day, and on one trading day the broker's handling before
// the depository's.
func ShareServiceFirst(depository, broker zhixing.Date) (brokerFirst zhixing.Tri) {
	if depository.IsZero() || broker.IsZero() {
		return zhixing.Unknown
	}
	return zhixing.TriOf(!broker.After(depository))
}
