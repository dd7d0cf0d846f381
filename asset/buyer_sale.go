package asset

import "github.com/zhixing-go/zhixing"

// SaleFacts are the facts on a thing that the debtor sold, or bought, and that has not
// passed yet (ASSET-64, 65; SEIZE-2020 14 to 17, 23).
type SaleFacts struct {
	DebtorSells           zhixing.Tri `json:"debtor_sells"`            // Yes: the debtor is the seller, No: the buyer
	RetainedTitle         zhixing.Tri `json:"retained_title,omitzero"` // the seller keeps title by contract
	Registered            zhixing.Tri `json:"registered,omitzero"`     // the retention is registered
	Registrable           zhixing.Tri `json:"registrable,omitzero"`    // passes only by registration
	PaidInFull            zhixing.Tri `json:"paid_in_full,omitzero"`
	Possession            zhixing.Tri `json:"possession,omitzero"` // the buyer holds it
	NoBuyerFault          zhixing.Tri `json:"no_buyer_fault,omitzero"`
	BalanceToCourt        zhixing.Tri `json:"balance_to_court,omitzero"`        // the buyer paid the whole balance to the court
	SellerPaid            zhixing.Tri `json:"seller_paid,omitzero"`             // the creditor paid the seller's balance
	SellerAgrees          zhixing.Tri `json:"seller_agrees,omitzero"`           // the seller agrees to be paid first from the proceeds
	TransferDone          zhixing.Tri `json:"transfer_done,omitzero"`           // registration completed before the notice was served
	EarlierTransferNotice zhixing.Tri `json:"earlier_transfer_notice,omitzero"` // another court's transfer notice was served earlier

	PaidInPart zhixing.Tri  `json:"paid_in_part,omitzero"` // the seller kept title: a part of the price was paid
	On         zhixing.Date `json:"on,omitzero"`           // day whose law applies; zero: the law in force
}

// SaleOpinion says whether the thing may be seized.
type SaleOpinion struct {
	Seize       zhixing.Status    `json:"seize"`
	Release     zhixing.Status    `json:"release"`      // must be released
	SellerFirst zhixing.Status    `json:"seller_first"` // the seller's balance is paid first out of the proceeds
	Findings    []zhixing.Finding `json:"findings"`
}

// AssessSale judges the seizure of a thing sold or bought but not yet transferred
// (ASSET-64, 65). Of a seller who kept title it asks what SEIZE-2020 16 asks, before 2021
// also that his balance was paid or that he agreed to be paid first (SEIZE-2004 18, by
// recall).
func AssessSale(f SaleFacts) (SaleOpinion, error) {
	if f.DebtorSells == zhixing.Unknown {
		return SaleOpinion{}, &zhixing.InputError{Field: "debtor_sells", Rule: "ASSET-64", Reason: txt("须说明被执行人是出卖人还是买受人", "say whether the debtor is seller or buyer")}
	}
	r := SaleOpinion{Release: zhixing.NotMet, SellerFirst: zhixing.NotApplicable}
	if f.DebtorSells == zhixing.Yes {
		w := newOpinion("ASSET-64", f.On)
		done := f.TransferDone
		w.add("transfer_not_done", done.Not(), "transfer_done", txt("协助执行通知书送达时尚未完成过户登记", "transfer not completed when the notice was served"), para("SEIZE-2020", 23, 1))
		w.add("no_earlier_transfer_notice", f.EarlierTransferNotice.Not(), "earlier_transfer_notice", txt("没有其他法院在先送达的过户协助执行通知书", "no earlier transfer notice of another court"), para("SEIZE-2020", 23, 2))
		seize := done.Not().And(f.EarlierTransferNotice.Not())
		if f.Registrable == zhixing.Yes {
			barred := f.PaidInFull.And(f.Possession).And(f.NoBuyerFault)
			w.add("not_paid_possessed_faultless", barred.Not(), "no_buyer_fault", txt("并非已付清价款、实际占有且买受人没有过错", "not the case of a buyer who paid in full, holds it and is without fault"), art("SEIZE-2020", 15))
			seize = seize.And(barred.Not())
		}
		if f.RetainedTitle == zhixing.Yes {
			r.Release = zhixing.StatusOf(f.BalanceToCourt)
			w.add("balance_to_court", f.BalanceToCourt, "balance_to_court", txt("第三人要求继续履行并向法院交付全部余款的，应当解除", "the buyer wants performance and pays the whole balance to the court: release"), art("SEIZE-2020", 14))
		}
		r.Seize, r.Findings = zhixing.StatusOf(seize), w.op.Findings
		return r, nil
	}
	w := newOpinion("ASSET-65", f.On)
	seize := zhixing.Yes
	switch {
	case f.RetainedTitle == zhixing.Yes:
		paid := f.PaidInPart.Or(f.PaidInFull)
		w.add("paid_in_part", paid, "paid_in_part", txt("已经支付部分价款", "a part of the price is paid"), art("SEIZE-2020", 16))
		w.add("possession", f.Possession, "possession", txt("被执行人实际占有", "the debtor holds it"), art("SEIZE-2020", 16))
		seize = paid.And(f.Possession)
		if !f.On.IsZero() && f.On.Before(zhixing.YMD(2021, 1, 1)) {
			settled := f.SellerPaid.Or(f.SellerAgrees)
			w.add("seller_satisfied", settled, "seller_agrees", txt("申请执行人已支付剩余价款，或者出卖人书面同意剩余价款从变价款中优先支付", "balance paid by the creditor, or the seller agrees in writing to be paid first"), art("SEIZE-2020", 16))
			seize, r.SellerFirst = seize.And(settled), zhixing.StatusOf(f.SellerAgrees)
			break
		}
		r.SellerFirst = zhixing.StatusOf(f.Registered)
		w.add("retention_registered", f.Registered, "registered", txt("所有权保留已登记的，剩余价款从变价款中优先支付", "registered retention: the seller's balance is paid first"), art("SEIZE-2020", 16))
		w.tell("seller_may_object", zhixing.Info, txt("出卖人主张取回的，可以提出案外人异议", "a seller who claims return may object"), art("SEIZE-2020", 16), art("CPL-2023", 238))
	case f.Registrable == zhixing.Yes:
		seize = f.PaidInFull.Or(f.SellerPaid).Or(f.SellerAgrees).And(f.Possession)
		w.add("seller_satisfied", f.PaidInFull.Or(f.SellerPaid).Or(f.SellerAgrees), "seller_agrees", txt("价款已付清、申请执行人已代付剩余价款，或者出卖人同意优先受偿", "price paid, balance paid by the creditor, or the seller agrees to be paid first"), art("SEIZE-2020", 17))
		w.add("possession", f.Possession, "possession", txt("被执行人实际占有", "the debtor holds it"), art("SEIZE-2020", 17))
		if f.SellerAgrees == zhixing.Yes {
			r.SellerFirst = zhixing.Met
		}
	}
	r.Seize, r.Findings = zhixing.StatusOf(seize), w.op.Findings
	return r, nil
}
