package asset

import "github.com/zhixing-go/zhixing"

// CoOwnedFacts are the facts on co-owned property (共有财产, ASSET-63).
type CoOwnedFacts struct {
	Notified           zhixing.Tri `json:"notified,omitzero"`            // co-owners were told in time
	PartitionAgreed    zhixing.Tri `json:"partition_agreed,omitzero"`    // co-owners agreed on partition
	CreditorRecognises zhixing.Tri `json:"creditor_recognises,omitzero"` // and the creditor recognises it
	SuitPending        zhixing.Tri `json:"suit_pending,omitzero"`        // partition suit by a co-owner, or by the creditor in subrogation

	Value        zhixing.GivenMoney   `json:"value,omitzero"`         // of the whole thing, or the balance of a joint account
	Share        zhixing.GivenDecimal `json:"share,omitzero"`         // of the debtor, shown by evidence, 0 to 1
	JointAccount zhixing.Tri          `json:"joint_account,omitzero"` // an account of several holders
	Holders      int                  `json:"holders,omitempty"`      // how many they are, the debtor with them
	Spousal      zhixing.Tri          `json:"spousal,omitzero"`       // spouses' property registered in the debtor's name
	On           zhixing.Date         `json:"on,omitzero"`            // day whose law applies; zero: the law in force
}

// CoOwnedOpinion says how far the seizure reaches.
type CoOwnedOpinion struct {
	Seize     zhixing.Status `json:"seize"`      // may be seized
	Dispose   zhixing.Status `json:"dispose"`    // Met: nothing of this rule stops it
	OnlyShare zhixing.Status `json:"only_share"` // Met: limited to the debtor's share, the rest to be released
	// Share is the value of the debtor's share, where value and share are known.
	Share    zhixing.GivenMoney `json:"share,omitzero"`
	Findings []zhixing.Finding  `json:"findings"`
}

// AssessCoOwned applies SEIZE-2020 12 (ASSET-63): it may be seized, co-owners are told, a
// partition that the creditor recognises limits it to the share, and a partition suit
// suspends the enforcement of that property. The shares in a joint account are shown by
// evidence, equal only by policy; spouses' property in the debtor's name is treated as
// his, and the spouse is told.
func AssessCoOwned(f CoOwnedFacts, o Options) (CoOwnedOpinion, error) {
	var p zhixing.Problems
	if v := f.Share.Value; f.Share.Given && (v.Sign() < 0 || v.Cmp(one) > 0) {
		p.Add("share", v.String(), "ASSET-63", txt("应在0与1之间", "must be from 0 to 1"))
	}
	if f.Value.Amount.Sign() < 0 {
		p.Add("value", f.Value.Amount.String(), "ASSET-63", txt("不得为负数", "must not be negative"))
	}
	if f.Holders < 0 || f.Holders > 1000 {
		p.Add("holders", itoa(f.Holders), "ASSET-63", txt("人数超出范围", "out of range"))
	}
	p.AddErr("", o.check())
	if err := p.Err(); err != nil {
		return CoOwnedOpinion{}, err
	}
	w := newOpinion("ASSET-63", f.On)
	c := art("SEIZE-2020", 12)
	w.add("co_owners_told", f.Notified, "notified", txt("已及时通知共有人", "co-owners were told in time"), para("SEIZE-2020", 12, 1))
	share := f.PartitionAgreed.And(f.CreditorRecognises)
	w.add("partition_recognised", share, "creditor_recognises", txt("共有人协议分割并经债权人认可", "partition agreed and recognised by the creditor"), para("SEIZE-2020", 12, 2))
	w.add("no_suit_pending", f.SuitPending.Not(), "suit_pending", txt("没有正在进行的析产诉讼；诉讼期间中止对该财产的执行", "no partition suit pending, which suspends the enforcement of the property"), para("SEIZE-2020", 12, 3))
	r := CoOwnedOpinion{Seize: zhixing.Met, Dispose: zhixing.StatusOf(f.SuitPending.Not()), OnlyShare: zhixing.StatusOf(share)}
	part, known := f.part(o.JointShare)
	if known && f.Value.Given {
		m, err := zhixing.MoneyFraction(f.Value.Amount).Mul(part).MoneyDown()
		if err != nil {
			return CoOwnedOpinion{}, err
		}
		r.Share = zhixing.GiveMoney(m)
	}
	if f.JointAccount == zhixing.Yes && !known {
		w.tell("share_by_evidence", zhixing.Info, txt("联名账户先整体冻结，份额依证据认定", "a joint account is frozen whole; shares are shown by evidence"), c)
	}
	if f.Spousal == zhixing.Yes {
		w.tell("tell_spouse", zhixing.Info, txt("登记在被执行人名下的夫妻共同财产可以查封，并及时通知配偶", "spouses' property in the debtor's name may be seized, and the spouse is told"), para("SEIZE-2020", 12, 1))
	}
	r.Findings = w.op.Findings
	return r, nil
}

// part is the debtor's share, and whether it is known.
func (f *CoOwnedFacts) part(account JointShare) (zhixing.Fraction, bool) {
	switch {
	case f.Share.Given:
		x, err := zhixing.DecimalFraction(f.Share.Value)
		return x, err == nil
	case f.JointAccount == zhixing.Yes && account == EqualShares && f.Holders > 0:
		x, err := zhixing.NewFraction(1, int64(f.Holders))
		return x, err == nil
	}
	return zhixing.Fraction{}, false
}

// OwnershipFacts are the appearances by which a thing may be seized (ASSET-50, 51).
type OwnershipFacts struct {
	Movable          zhixing.Tri `json:"movable,omitzero"`
	DebtorPossesses  zhixing.Tri `json:"debtor_possesses,omitzero"`  // movables
	DebtorRegistered zhixing.Tri `json:"debtor_registered,omitzero"` // registered property
	Unregistered     zhixing.Tri `json:"unregistered,omitzero"`      // building or land-use right without registration
	ApprovalPapers   zhixing.Tri `json:"approval_papers,omitzero"`   // approval documents and other evidence show it is the debtor's
	ThirdConfirms    zhixing.Tri `json:"third_confirms,omitzero"`    // the third party confirms in writing
	HeldForDebtor    zhixing.Tri `json:"held_for_debtor,omitzero"`   // third party holds for the debtor's benefit
	LawfulOwnUse     zhixing.Tri `json:"lawful_own_use,omitzero"`    // third party holds the debtor's thing lawfully for itself: lease, pledge
	GratuitousLoan   zhixing.Tri `json:"gratuitous_loan,omitzero"`   // the debtor lent it for nothing

	On zhixing.Date `json:"on,omitzero"` // day whose law applies; zero: the law in force
}

// AssessOwnership says whether the thing appears to be the debtor's (ASSET-50; SEIZE-2020
// 2), and what a third party in possession may do (ASSET-51; SEIZE-2020 13).
func AssessOwnership(f OwnershipFacts) Opinion {
	w := newOpinion("ASSET-50", f.On)
	w.add("possessed", f.Movable.And(f.DebtorPossesses), "debtor_possesses", txt("被执行人占有的动产", "movable possessed by the debtor"), para("SEIZE-2020", 2, 1))
	w.add("registered", f.DebtorRegistered, "debtor_registered", txt("登记在被执行人名下", "registered in the debtor's name"), para("SEIZE-2020", 2, 1))
	w.add("approval_papers", f.Unregistered.And(f.ApprovalPapers), "approval_papers", txt("未登记，审批文件等证据表明属于被执行人", "not registered; approval papers show it is the debtor's"), para("SEIZE-2020", 2, 2))
	w.add("third_confirms", f.ThirdConfirms, "third_confirms", txt("第三人书面确认属于被执行人", "the third party confirms in writing"), para("SEIZE-2020", 2, 3))
	w.add("held_for_debtor", f.HeldForDebtor, "held_for_debtor", txt("第三人为被执行人的利益占有", "a third party holds it for the debtor"), para("SEIZE-2020", 13, 1))
	if f.LawfulOwnUse != zhixing.Unknown || f.GratuitousLoan != zhixing.Unknown {
		w.add("held_for_itself", f.LawfulOwnUse.Or(f.GratuitousLoan), "lawful_own_use", txt("第三人依法为自己的利益占有或者无偿借用的被执行人财产", "the debtor's thing that a third party holds lawfully for itself, or has on loan for nothing"), para("SEIZE-2020", 13, 2), para("SEIZE-2020", 13, 3))
	}
	op := w.either()
	if op.Verdict == zhixing.NotMet {
		w.tell("lift_or_sue", zhixing.Warning, txt("不具备权属表象的不得查封，已查封的应当解除；可以依法追加当事人或者另行诉讼", "without the appearance no seizure, one made is lifted; the person is added, or sued"), para("SEIZE-2020", 28, 1, 1))
	}
	w.rule = "ASSET-51"
	if f.LawfulOwnUse == zhixing.Yes && f.GratuitousLoan != zhixing.Yes {
		w.tell("third_keeps_use", zhixing.Info, txt("第三人可以继续占有、使用，但不得交付被执行人", "the third party keeps possession and use, but must not hand it to the debtor"), para("SEIZE-2020", 13, 2))
	} else if f.HeldForDebtor == zhixing.Yes || f.GratuitousLoan == zhixing.Yes {
		w.tell("must_not_hand_over", zhixing.Info, txt("交第三人保管的，不得交付被执行人；无偿借用不受继续使用的保护", "left with the third party it must not be handed to the debtor; a gratuitous loan has no protection"), para("SEIZE-2020", 13, 1), para("SEIZE-2020", 13, 3))
	}
	op.Findings = w.op.Findings
	return op
}
