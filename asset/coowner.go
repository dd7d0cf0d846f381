package asset

import "github.com/zhixing-go/zhixing"

// CoOwnedFacts are the facts on co-owned property (共有财产, ASSET-63).
type CoOwnedFacts struct {
	Notified           zhixing.Tri `json:"notified,omitzero"`            // co-owners were told in time
	PartitionAgreed    zhixing.Tri `json:"partition_agreed,omitzero"`    // co-owners agreed on partition
	CreditorRecognises zhixing.Tri `json:"creditor_recognises,omitzero"` // and the creditor recognises it
	SuitPending        zhixing.Tri `json:"suit_pending,omitzero"`        // partition suit by a co-owner, or by the creditor in subrogation
}

// CoOwnedOpinion says how far the seizure reaches.
type CoOwnedOpinion struct {
	Seize     zhixing.Status    `json:"seize"`      // may be seized
	Dispose   zhixing.Status    `json:"dispose"`    // Met: nothing of this rule stops it
	OnlyShare zhixing.Status    `json:"only_share"` // Met: limited to the debtor's share, the rest to be released
	Findings  []zhixing.Finding `json:"findings"`
}

// AssessCoOwned applies SEIZE-2020 12 (ASSET-63): it may be seized, co-owners are told, a
// partition that the creditor recognises limits it to the share, and a partition suit
// suspends the enforcement of that property.
func AssessCoOwned(f CoOwnedFacts) CoOwnedOpinion {
	w := newOpinion("ASSET-63")
	c := art("SEIZE-2020", 12)
	w.add("co_owners_told", f.Notified, "notified", txt("已及时通知共有人", "co-owners were told in time"), c)
	share := f.PartitionAgreed.And(f.CreditorRecognises)
	w.add("partition_recognised", share, "creditor_recognises", txt("共有人协议分割并经债权人认可", "partition agreed and recognised by the creditor"), c)
	w.add("no_suit_pending", f.SuitPending.Not(), "suit_pending", txt("没有正在进行的析产诉讼；诉讼期间中止对该财产的执行", "no partition suit pending, which suspends the enforcement of the property"), c)
	return CoOwnedOpinion{Seize: zhixing.Met, Dispose: zhixing.StatusOf(f.SuitPending.Not()), OnlyShare: zhixing.StatusOf(share), Findings: w.op.Findings}
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
	LawfulOwnUse     zhixing.Tri `json:"lawful_own_use,omitzero"`    // third party holds lawfully for itself: lease, pledge
	GratuitousLoan   zhixing.Tri `json:"gratuitous_loan,omitzero"`
}

// AssessOwnership says whether the thing appears to be the debtor's (ASSET-50; SEIZE-2020
// 2), and what a third party in possession may do (ASSET-51; SEIZE-2020 13).
func AssessOwnership(f OwnershipFacts) Opinion {
	w := newOpinion("ASSET-50")
	w.add("possessed", f.Movable.And(f.DebtorPossesses), "debtor_possesses", txt("被执行人占有的动产", "movable possessed by the debtor"))
	w.add("registered", f.DebtorRegistered, "debtor_registered", txt("登记在被执行人名下", "registered in the debtor's name"))
	w.add("approval_papers", f.Unregistered.And(f.ApprovalPapers), "approval_papers", txt("未登记，审批文件等证据表明属于被执行人", "not registered; approval papers show it is the debtor's"))
	w.add("third_confirms", f.ThirdConfirms, "third_confirms", txt("第三人书面确认属于被执行人", "the third party confirms in writing"))
	w.add("held_for_debtor", f.HeldForDebtor, "held_for_debtor", txt("第三人为被执行人的利益占有", "a third party holds it for the debtor"), art("SEIZE-2020", 13))
	op := w.either()
	w.rule = "ASSET-51"
	if f.LawfulOwnUse == zhixing.Yes && f.GratuitousLoan != zhixing.Yes {
		w.tell("third_keeps_use", zhixing.Info, txt("第三人可以继续占有、使用，但不得交付被执行人", "the third party keeps possession and use, but must not hand it to the debtor"))
	} else if f.HeldForDebtor == zhixing.Yes || f.GratuitousLoan == zhixing.Yes {
		w.tell("must_not_hand_over", zhixing.Info, txt("交第三人保管的，不得交付被执行人；无偿借用不受继续使用的保护", "left with the third party it must not be handed to the debtor; a gratuitous loan has no protection"))
	}
	op.Findings = w.op.Findings
	return op
}
