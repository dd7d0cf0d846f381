package asset

import "github.com/zhixing-go/zhixing"

// DeductionFacts are what a deduction rests on (扣划, ASSET-15).
type DeductionFacts struct {
	Account       string                `json:"account"`
	Online        zhixing.Tri           `json:"online,omitempty"`
	Agreed        zhixing.Tri           `json:"agreed,omitempty"`        // technical means and agreement with the institution (NET-INQ-2013 9)
	FrozenOnline  zhixing.Tri           `json:"frozen_online,omitempty"` // an online freeze came before
	Disposability zhixing.Disposability `json:"disposability,omitzero"`  // of the account (ASSET-60)
	Preservation  zhixing.Tri           `json:"preservation,omitempty"`
	Amount        zhixing.Money         `json:"amount"`
	Available     zhixing.GivenMoney    `json:"available,omitzero"` // read again before the deduction (ASSET-11)
	ReadAgain     zhixing.Tri           `json:"read_again,omitempty"`
	FrozenForUs   zhixing.GivenMoney    `json:"frozen_for_us,omitzero"`  // ControlledAvailable of our freeze
	EarlierOthers zhixing.GivenMoney    `json:"earlier_others,omitzero"` // under others' earlier freezes
	LivingReserve zhixing.GivenMoney    `json:"living_reserve,omitzero"` // living costs that must be left
	Owed          zhixing.GivenMoney    `json:"owed,omitzero"`           // what the debtor has to perform
	On            zhixing.Date          `json:"on,omitzero"`             // day whose law applies; zero: the law in force
}

// Deductible is the most that may be deducted: what is frozen for the case and still
// available, not what others froze before, not the living reserve, not more than is owed.
// ok is false where an amount is missing: without our own freeze that of others' is
// needed.
func (f DeductionFacts) Deductible() (m zhixing.Money, ok bool) {
	if !f.Available.Given || !f.Owed.Given || !f.LivingReserve.Given || !f.FrozenForUs.Given && (f.Online == zhixing.Yes || !f.EarlierOthers.Given) {
		return zhixing.Money{}, false
	}
	m = f.Available.Amount
	if f.FrozenForUs.Given {
		m = m.Min(f.FrozenForUs.Amount)
	} else if f.EarlierOthers.Given {
		m = less(m, f.EarlierOthers.Amount)
	}
	m = less(m, f.LivingReserve.Amount)
	return m.Min(f.Owed.Amount).Max(zhixing.Money{}), true
}

// AssessDeduction checks a deduction before it leaves (ASSET-15): the deduction ruling is
// a freeze as well, but online it must follow an online freeze; never in preservation,
// never from accounts that may only be frozen or not be touched, never from amounts that
// others froze before or that are needed to live.
func AssessDeduction(f DeductionFacts) []zhixing.Finding {
	c := checklist{rule: "ASSET-15", day: f.On, subject: maskAccount(f.Account), cites: []zhixing.Citation{{Instrument: "CPL-INT-2022", Article: 484}}}
	c.need("not_preservation", f.Preservation.Not(), "preservation", "财产保全中不得扣划", "no deduction in preservation", para("CPL-2023", 106, 1))
	if f.Online != zhixing.No {
		c.need("agreed", f.Agreed, "agreed", "具备网络扣划技术条件并与金融机构协商一致", "technical means and agreement for online deduction", zhixing.Citation{Instrument: "NET-INQ-2013", Article: 9})
		c.need("frozen_online_before", f.FrozenOnline, "frozen_online", "网络扣划前已网络冻结", "an online freeze came before", zhixing.Citation{Instrument: "BANK-NOTICE-2018"})
	}
	s := zhixing.Undetermined
	switch f.Disposability {
	case zhixing.Realisable, zhixing.RealisableWithReservedRent:
		s = zhixing.Met
	case zhixing.SealOnly, zhixing.Untouchable:
		s = zhixing.NotMet
	}
	c.add("account_may_be_deducted", s, zhixing.Breach, "disposability", "账户不属于只可冻结或者不得查封的账户", "not an account that may only be frozen or not be touched")
	c.add("read_again", statusOf(f.ReadAgain), zhixing.Warning, "read_again", "扣划前重新核对可用余额", "the available amount was read again before")
	most, ok := f.Deductible()
	t := zhixing.Unknown
	if ok {
		t = zhixing.TriOf(!most.Less(f.Amount))
	}
	g := c.add("within_limit", statusOf(t), zhixing.Breach, "available", "扣划数额不超过可扣划数额{most}", "at most {most} may be deducted", zhixing.Citation{Instrument: "CPL-2023", Article: 253, Paragraph: 1})
	if ok {
		g.Args = []zhixing.Arg{zhixing.MoneyArg("most", most)}
	}
	return c.out
}
