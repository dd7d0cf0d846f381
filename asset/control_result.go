package asset

import (
	"github.com/zhixing-go/zhixing"
)

// ControlResult is what became of a control measure (控制结果, ASSET-14).
type ControlResult struct {
	Controlled zhixing.Tri `json:"controlled"`       // Yes 已控制, No 未控制
	Reason     string      `json:"reason,omitempty"` // why not

	Applied             zhixing.Money      `json:"applied"`                // 申请控制金额
	Balance             zhixing.GivenMoney `json:"balance,omitzero"`       // 账户余额
	Available           zhixing.GivenMoney `json:"available,omitzero"`     // 可用余额
	ControlledAvailable zhixing.Money      `json:"controlled_available"`   // 实际控制可用金额: what is really locked now
	QuotaBeyond         zhixing.Money      `json:"quota_beyond,omitempty"` // 超额控制金额: catches later receipts
	Quota               zhixing.Tri        `json:"quota,omitempty"`        // the institution supports quota freezing (额度冻结)
	Deducted            zhixing.GivenMoney `json:"deducted,omitzero"`      // 实际扣划金额

	// WholeAccount says that the account itself was stopped, not an amount in it: more
	// than a freeze of a specific amount may do (ASSET-14; PRES-2020 15(3)).
	WholeAccount zhixing.Tri `json:"whole_account,omitempty"`

	Start        zhixing.Instant `json:"start,omitzero"`
	End          zhixing.Instant `json:"end,omitzero"`
	PriorFreezes []PriorFreeze   `json:"prior_freezes,omitempty"`
	Rights       []RightOfOther  `json:"rights,omitempty"`
}

// Secured returns the amount secured for the case: what is locked now. The quota counts
// for nothing, also not for over-seizure (ASSET-14).
func (c ControlResult) Secured() zhixing.Money {
	if c.Controlled != zhixing.Yes {
		return zhixing.Money{}
	}
	return c.ControlledAvailable
}

// Check reports a result that contradicts itself: 0 <= controlled <= available,
// controlled + quota <= applied, equal where the institution freezes by quota
// (ASSET-14).
func (c ControlResult) Check(v Verb) error {
	var p zhixing.Problems
	bad := func(field string, m zhixing.Money, zh, en string) {
		p.Add(field, m.String(), "ASSET-14", zhixing.Text{ZH: zh, EN: en})
	}
	p.NotNegative("controlled_available", c.ControlledAvailable, "ASSET-14")
	p.NotNegative("quota_beyond", c.QuotaBeyond, "ASSET-14")
	p.NotNegative("applied", c.Applied, "ASSET-14")
	if err := p.Err(); err != nil {
		return err
	}
	if c.Available.Given && c.Available.Amount.Less(c.ControlledAvailable) {
		bad("controlled_available", c.ControlledAvailable, "实际控制可用金额大于可用余额", "more is controlled than is available")
	}
	if c.Balance.Given && c.Available.Given && c.Balance.Amount.Less(c.Available.Amount) {
		bad("available", c.Available.Amount, "可用余额大于余额", "more is available than the balance")
	}
	if v == VerbFreeze || v == VerbContinue {
		sum, err := c.ControlledAvailable.Add(c.QuotaBeyond)
		p.AddErr("quota_beyond", err)
		if c.Applied.Less(sum) {
			bad("quota_beyond", sum, "控制金额合计超过申请控制金额", "controlled and quota exceed the amount applied for")
		}
		if c.Controlled == zhixing.Yes && c.Quota == zhixing.Yes && sum != c.Applied {
			bad("quota_beyond", sum, "支持额度冻结的，合计应等于申请控制金额", "with quota freezing the two equal the amount applied for")
		}
	}
	if c.Controlled == zhixing.No && (c.ControlledAvailable.Sign() > 0 || c.QuotaBeyond.Sign() > 0) {
		bad("controlled", c.ControlledAvailable, "未控制而有控制金额", "not controlled, yet an amount is")
	}
	if c.Deducted.Given && c.Deducted.Amount.Sign() < 0 {
		bad("deducted", c.Deducted.Amount, "金额不得为负", "amounts are not negative")
	}
	if c.Deducted.Given && c.Applied.Less(c.Deducted.Amount) {
		bad("deducted", c.Deducted.Amount, "扣划超过申请金额", "more was deducted than asked")
	}
	return p.Err()
}

// QuotaFreeze computes what a freeze of an amount locks in an account: the available
// part now, the rest as quota where the institution supports it (ASSET-14). Prior
// freezes come off the balance.
func QuotaFreeze(applied, balance zhixing.Money, prior []zhixing.Money, quota zhixing.Tri) (ControlResult, error) {
	var p zhixing.Problems
	if applied.Sign() <= 0 {
		p.Add("applied", applied.String(), "ASSET-14", zhixing.Text{ZH: "须写明具体数额", EN: "a specific amount is required"})
	}
	if balance.Sign() < 0 {
		p.Add("balance", balance.String(), "ASSET-14", zhixing.Text{ZH: "余额不得为负", EN: "a balance is not negative"})
	}
	if err := p.Err(); err != nil {
		return ControlResult{}, err
	}
	available := balance
	for _, m := range prior {
		if m.Sign() < 0 {
			p.Add("prior", m.String(), "ASSET-14", zhixing.Text{ZH: "在先冻结金额不得为负", EN: "a prior freeze is not negative"})
			return ControlResult{}, p.Err()
		}
		available = less(available, m)
	}
	now := applied.Min(available)
	r := ControlResult{Controlled: zhixing.Yes, Applied: applied, Balance: zhixing.GiveMoney(balance), Available: zhixing.GiveMoney(available), ControlledAvailable: now, Quota: quota}
	if quota == zhixing.Yes {
		r.QuotaBeyond = less(applied, now)
	}
	return r, nil
}

// AssessFreeze says whether a freeze is what it must be (ASSET-07, 14): proved by a
// receipt under the institution's electronic seal, of a specific amount, the account
// otherwise free to be used, told to the debtor. A success that only the system reports
// proves nothing.
func AssessFreeze(r *Reply, debtorTold zhixing.Tri) []zhixing.Finding {
	c := checklist{rule: "ASSET-14", cites: []zhixing.Citation{{Instrument: "NET-INQ-2013", Article: 4, To: 5}}}
	if r != nil {
		c.day = r.AsOf.Date()
	}
	force := LegalForce(r)
	c.out = append(c.out, force)
	if r == nil || r.Control == nil {
		c.add("controlled", zhixing.Undetermined, zhixing.Breach, "reply.control", "已控制", "controlled")
		return c.out
	}
	x := r.Control
	c.need("controlled", x.Controlled, "reply.control.controlled", "已控制", "controlled")
	c.need("specific_amount", zhixing.TriOf(x.Applied.Sign() > 0), "", "明确具体的冻结数额", "a specific amount is frozen", zhixing.Citation{Instrument: "PRES-2020", Article: 15, Paragraph: 3})
	c.need("account_usable", x.WholeAccount.Not(), "reply.control.whole_account", "不影响冻结数额以外资金的流转和账户的使用", "money beyond the amount moves and the account stays in use", zhixing.Citation{Instrument: "KIND-2019", Article: 4})
	t := c.add("debtor_told", statusOf(debtorTold), zhixing.Warning, "debtor_told", "网络冻结后及时通知被执行人", "the debtor is told of the online freeze in time", zhixing.Citation{Instrument: "BANK-NOTICE-2018"})
	if x.Controlled == zhixing.No {
		t.Status, t.Missing = zhixing.NotApplicable, nil
	}
	return c.out
}
