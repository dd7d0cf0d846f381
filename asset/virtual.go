package asset

import "github.com/zhixing-go/zhixing"

// VirtualFacts are the facts on virtual property (网络虚拟财产, ASSET-81).
type VirtualFacts struct {
	PaymentBalance zhixing.Tri  `json:"payment_balance,omitzero"` // balance of a payment account
	Crypto         zhixing.Tri  `json:"crypto,omitzero"`
	Transferable   zhixing.Tri  `json:"transferable,omitzero"` // can be passed on by the operator's terms
	NoticeServed   zhixing.Date `json:"notice_served,omitzero"`
}

// VirtualOpinion says how it is controlled.
type VirtualOpinion struct {
	Opinion
	Manner string       `json:"manner"` // "institution", "operator", "keys", "report_only"
	End    zhixing.Date `json:"end,omitzero"`
}

// AssessVirtual says how virtual property is controlled (ASSET-81, by policy: CC-2020 127
// refers to law that does not exist yet).
func AssessVirtual(f VirtualFacts, o Options) (VirtualOpinion, error) {
	if err := o.check(); err != nil {
		return VirtualOpinion{}, err
	}
	w := newOpinion("ASSET-81", f.NoticeServed)
	c := art("CC-2020", 127)
	kind := zhixing.KindVirtual
	r := VirtualOpinion{Manner: "operator"}
	switch {
	case f.PaymentBalance == zhixing.Yes:
		r.Manner, kind = "institution", zhixing.KindPayBalance
		w.add("through_institution", zhixing.Yes, "", txt("通过支付机构冻结用户余额，不冻结备付金账户", "freeze the user's balance through the institution, not its reserve account"), art("PAYMENT-2023", 29))
	case f.Crypto == zhixing.Yes && o.Crypto == CryptoReportOnly:
		r.Manner = "report_only"
		w.add("unsettled", zhixing.Unknown, "crypto_policy", txt("虚拟货币的执行方式尚无定论，仅作报告", "how to execute cryptocurrency is unsettled: report only"), c)
	case f.Crypto == zhixing.Yes:
		r.Manner = "keys"
		w.add("keys", zhixing.Yes, "", txt("以控制密钥的方式控制", "controlled by holding the keys"), c)
	default:
		w.add("transferable", f.Transferable, "transferable", txt("依平台规则可以转让", "can be passed on by the operator's terms"), c)
	}
	r.Opinion = w.every()
	if !f.NoticeServed.IsZero() && r.Manner != "report_only" {
		t, err := SeizureEnd(EndQuery{TermQuery: TermQuery{Kind: kind, On: f.NoticeServed}}, o)
		if err != nil {
			return VirtualOpinion{}, err
		}
		r.End = t.End
	}
	return r, nil
}
