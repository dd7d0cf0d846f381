package asset

import (
	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
)

// SuspectTransfer is a disposal that may defeat the creditor (可疑转移, ASSET-93).
type SuspectTransfer struct {
	ID            string             `json:"id"`
	Date          zhixing.Date       `json:"date"`
	Kind          ChangeKind         `json:"kind"` // other: exchange, payment in kind, licence (CC-CON-2023 43)
	Counterparty  string             `json:"counterparty,omitempty"`
	Relative      zhixing.Tri        `json:"relative,omitempty"`     // relative or affiliate of the debtor
	Consideration zhixing.GivenMoney `json:"consideration,omitzero"` // paid; zero yuan given is gratuitous
	Market        zhixing.GivenMoney `json:"market,omitzero"`        // market price at the place and time
	Purchase      zhixing.Tri        `json:"purchase,omitempty"`     // the debtor bought (a high price is the suspicion)
	Guarantee     zhixing.Tri        `json:"guarantee,omitempty"`    // security given for another's debt
	Malicious     zhixing.Tri        `json:"malicious,omitempty"`    // in bad faith: an extension, and every act but a transfer as a lead to the crime (REF-2024 3)
	Knew          zhixing.Tri        `json:"knew,omitempty"`         // the counterparty knew or should have known
	Harms         zhixing.Tri        `json:"harms,omitempty"`        // it affects the creditor's claim
	CreditorKnew  zhixing.Date       `json:"creditor_knew,omitzero"` // day the creditor knew or should have known
	Defeats       zhixing.Tri        `json:"defeats,omitempty"`      // because of it the judgment cannot be executed, in whole or part (REF-2024 7)
	AfterSuit     zhixing.Tri        `json:"after_suit,omitempty"`   // after the notice to respond came, before the judgment took effect (REF-2024 6)
}

// AssessSuspectTransfer names what the creditor may do about a transfer (ASSET-93): revocation of
// gratuitous acts (CC-2020 538), of an unreasonable price or guarantee where the
// counterparty knew (539; exchange, payment in kind, lease and licence alike, CC-CON-2023
// 43), within one year of knowing and five of the act (541). It names the lead to the crime
// of refusing to execute: a transfer for nothing or at a low price (CRL-313-2002), from
// 2024-12-01 other acts in bad faith (REF-2024 3, 6). It decides nothing: the right is the
// creditor's, the decision the trial court's.
func AssessSuspectTransfer(t SuspectTransfer, noticeReceived, submitted, asOf zhixing.Date, o Options) ([]zhixing.Finding, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	c := checklist{rule: "ASSET-93", day: asOf, subject: t.ID, cites: []zhixing.Citation{{Instrument: "CC-2020", Article: 538, To: 539}}}
	if t.Date.IsZero() {
		return nil, &zhixing.InputError{Field: "date", Rule: "ASSET-93", Reason: zhixing.Text{ZH: "转移之日未给出", EN: "the day of the transfer is not given"}}
	}
	in := zhixing.Unknown
	if !noticeReceived.IsZero() {
		from, to, err := ReportWindow(noticeReceived, submitted, o)
		if err != nil {
			return nil, err
		}
		in = zhixing.TriOf(!t.Date.Before(from) && (to.IsZero() || !t.Date.After(to)))
	}
	c.add("in_report_window", statusOf(in), zhixing.Info, "notice_received", "在应当报告变动的期间内", "within the window the report must cover", reportCite(noticeReceived, art("INV-2020", 6)))
	if t.Date.Before(zhixing.YMD(2021, 1, 1)) {
		c.day = t.Date // the law of the act
	}

	free := zhixing.Unknown
	switch {
	case t.Kind == ChangeWaiver || t.Kind == ChangeWaiveSecurity:
		free = zhixing.Yes
	case t.Kind == ChangeExtension:
		free = t.Malicious
	case t.Kind == ChangeEncumber || t.Purchase == zhixing.Yes:
		free = zhixing.No
	case t.Consideration.Given: // transfer, lease, payment, other: for nothing
		free = zhixing.TriOf(t.Consideration.Amount.IsZero())
	}
	if t.Date.Before(zhixing.YMD(2021, 1, 1)) {
		c.add("before_civil_code", zhixing.Met, zhixing.Info, "", "行为发生于民法典施行前，适用当时的合同法规定，以下依民法典列明供比对", "the act was before the Civil Code: the contract law of its time governs, the Code's articles stand for comparison")
	}
	c.add("gratuitous", statusOf(free.And(t.Harms)), zhixing.Warning, missingOf("consideration", free, "harms", t.Harms), "无偿处分、放弃债权或者恶意延长，影响债权实现的，可以请求撤销", "gratuitous disposal, waiver or malicious extension that harms the claim: may be revoked", zhixing.Citation{Instrument: "CC-2020", Article: 538})

	bad, word := unreasonable(&t, &o)
	yardstick := zhixing.Citation{Instrument: "CC-CON-2023", Article: 42, To: 43}
	if t.Date.Before(zhixing.YMD(2021, 1, 1)) {
		yardstick = art("CON2-2009", 19) // by recall the same figures
	}
	f := c.add("unreasonable_price", statusOf(bad.And(t.Knew).And(t.Harms)), zhixing.Warning, missingOf(word, bad, "knew", t.Knew.And(t.Harms)), "明显不合理价格或者为他人担保，相对人知情的，可以请求撤销", "clearly unreasonable price or guarantee, the counterparty knew: may be revoked", zhixing.Citation{Instrument: "CC-2020", Article: 539}, yardstick)
	if t.Relative == zhixing.Yes && bad != zhixing.Yes && t.Market.Given && t.Consideration.Given {
		f.Status, f.Missing = zhixing.Undetermined, []string{"court_evaluation"}
		f.Message = zhixing.Text{ZH: "亲属、关联关系不受百分之七十、百分之三十比例限制，由法院认定", EN: "between relatives and affiliates the percentages do not bind: for the court to find"}
	}

	last := t.Date.AddYears(5)
	if !t.CreditorKnew.IsZero() {
		if y := t.CreditorKnew.AddYears(1); y.Before(last) {
			last = y
		}
	}
	g := c.add("not_lapsed", statusOf(zhixing.TriOf(!asOf.After(last))), zhixing.Warning, "", "撤销权应在{last}前行使", "the right lapses after {last}", zhixing.Citation{Instrument: "CC-2020", Article: 541})
	g.Args = []zhixing.Arg{zhixing.DateArg("last", last)}
	if t.CreditorKnew.IsZero() && !asOf.After(last) && asOf.After(t.Date.AddYears(1)) {
		g.Status, g.Missing = zhixing.Undetermined, []string{"creditor_knew"} // the one year may have run
	}
	c.day = asOf
	act, since2024 := free.Or(bad), !asOf.Before(zhixing.YMD(2024, 12, 1))
	lead := func(t zhixing.Tri, missing, zh, en string, cite zhixing.Citation) {
		c.add("criminal_lead", statusOf(t), zhixing.Info, missing, zh+"，致使判决、裁定无法执行的，可能属于情节严重", en+" that defeats the judgment may be serious circumstances of the crime of refusing to execute", cite)
	}
	given := t.Kind == ChangeTransfer && t.Purchase != zhixing.Yes && t.Guarantee != zhixing.Yes
	switch malice := missingOf(missingOf(word, act, "malicious", t.Malicious), act.And(t.Malicious), "defeats", t.Defeats); {
	case given && !asOf.Before(zhixing.YMD(2002, 8, 29)):
		lead(act.And(t.Defeats), missingOf(word, act, "defeats", t.Defeats), "无偿转让财产、以明显不合理的低价转让财产", "a transfer for nothing or at a clearly unreasonable low price", zhixing.Citation{Instrument: "CRL-313-2002"})
	case given || !since2024:
	case t.Kind == ChangeWaiver || t.Kind == ChangeWaiveSecurity || t.Kind == ChangeExtension:
		lead(act.And(t.Malicious).And(t.Defeats), malice, "恶意无偿处分财产权益、恶意延长到期债权的履行期限", "a disposal for nothing, or an extension, in bad faith", para("REF-2024", 3, 0, 1))
	default:
		lead(act.And(t.Malicious).And(t.Defeats), malice, "以明显不合理的高价受让他人财产、为他人的债务提供担保等恶意减损责任财产", "a purchase at a clearly unreasonable high price, a guarantee or the like in bad faith", para("REF-2024", 3, 0, 2))
	}
	if since2024 {
		if t.AfterSuit == zhixing.Yes {
			c.note("after_suit", "诉讼开始后、裁判生效前实施的，判决、裁定生效后仍拒不执行的，可以追究刑事责任", "done after the suit began and before the judgment took effect: prosecuted if execution is still refused afterwards", zhixing.Citation{Instrument: "REF-2024", Article: 6})
		}
	}
	return c.out, nil
}

func missingOf(a string, at zhixing.Tri, b string, bt zhixing.Tri) string {
	if at == zhixing.Unknown {
		return a
	}
	if bt == zhixing.Unknown {
		return b
	}
	return a
}

// unreasonable compares the price with the market.
func unreasonable(t *SuspectTransfer, o *Options) (zhixing.Tri, string) {
	if t.Guarantee == zhixing.Yes {
		return zhixing.Yes, "guarantee"
	}
	switch t.Kind {
	case ChangeTransfer, ChangeLease, ChangeExpense, ChangeOther:
	case 0:
		return zhixing.Unknown, "kind"
	case ChangeEncumber:
		return t.Guarantee, "guarantee"
	default: // a waiver or an extension has no price
		return zhixing.No, "kind"
	}
	switch {
	case !t.Consideration.Given:
		return zhixing.Unknown, "consideration"
	case !t.Market.Given || t.Market.Amount.Sign() <= 0:
		return zhixing.Unknown, "market"
	}
	low, high := decimal.New(7, -1), decimal.New(13, -1)
	if o.LowPrice.Given {
		low = o.LowPrice.Value
	}
	if o.HighPrice.Given {
		high = o.HighPrice.Value
	}
	paid, market := t.Consideration.Amount.Decimal(), t.Market.Amount.Decimal()
	if t.Purchase == zhixing.Yes {
		return zhixing.TriOf(paid.GreaterThan(market.Mul(high))), "consideration"
	}
	return zhixing.TriOf(paid.LessThan(market.Mul(low))), "consideration"
}

// SubrogationNote reminds of idle claims of the debtor: the creditor may exercise them in
// court (代位权, CC-2020 535).
func SubrogationNote(claimDue, idle, harms zhixing.Tri) zhixing.Finding {
	c := checklist{rule: "ASSET-93", cites: []zhixing.Citation{{Instrument: "CC-2020", Article: 535}}}
	return *c.add("subrogation", statusOf(claimDue.And(idle).And(harms)), zhixing.Info, "idle", "债务人怠于行使到期债权，影响债权实现的，可以行使代位权", "the debtor leaves a due claim idle to the creditor's harm: subrogation")
}
