package asset

import (
	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
)

var one, hundred = decimal.NewFromInt(1), decimal.NewFromInt(100)

// EquityFacts are the facts on equity not traded on an exchange (股权, ASSET-73, 74).
type EquityFacts struct {
	Traded         zhixing.Tri  `json:"traded,omitzero"`      // on a lawful exchange or the national venue
	InArticles     zhixing.Tri  `json:"in_articles,omitzero"` // articles or register of shareholders
	InRegistry     zhixing.Tri  `json:"in_registry,omitzero"` // record of the company registry
	Published      zhixing.Date `json:"published,omitzero"`   // publication by which the freeze takes effect
	ServedRegistry zhixing.Date `json:"served_registry,omitzero"`
	OnGSXT         zhixing.Tri  `json:"on_gsxt,omitzero"`        // published as his on the national system
	CompanyAssets  zhixing.Tri  `json:"company_assets,omitzero"` // what was frozen are the company's own assets
	HiddenOwner    zhixing.Tri  `json:"hidden_owner,omitzero"`   // an outsider claims to be the real investor

	Unpaid       zhixing.Tri `json:"unpaid,omitzero"`        // contributions not paid, or not due yet
	Restricted   zhixing.Tri `json:"restricted,omitzero"`    // transfer restricted by law, articles or agreement
	ValueUnknown zhixing.Tri `json:"value_unknown,omitzero"` // the value cannot be ascertained
	NotReported  zhixing.Tri `json:"not_reported,omitzero"`  // the company acted on its capital without the report ordered
	Depleted     zhixing.Tri `json:"depleted,omitzero"`      // company or officers depleted the value on purpose
}

// equity2022 is the first day of the provisions on equity.
func equity2022() zhixing.Date { return zhixing.YMD(2022, 1, 1) }

// EquityOpinion says whether the equity may be frozen and from when it is.
type EquityOpinion struct {
	Opinion
	Effective zhixing.Date `json:"effective,omitzero"` // day of publication (EQUITY-2021 6); served before 2022, of service on the registry
	End       zhixing.Date `json:"end,omitzero"`
}

// AssessEquity judges the freeze of unlisted equity (ASSET-73, 74): any one record is
// enough, the company's own assets may not be touched, effect and rank run from the
// publication.
func AssessEquity(f EquityFacts, o Options) (EquityOpinion, error) {
	if err := o.check(); err != nil {
		return EquityOpinion{}, err
	}
	from := f.Published
	served := !f.ServedRegistry.IsZero() && f.ServedRegistry.Before(equity2022())
	if served {
		from = f.ServedRegistry // by the general rule (SEIZE-2020 1)
	}
	w := newOpinion("ASSET-73", from)
	w.add("not_traded", f.Traded.Not(), "traded", txt("不在依法设立的证券交易所、全国性证券交易场所交易", "not traded on an exchange or the national venue"), art("EQUITY-2021", 1))
	w.add("any_record", f.InArticles.Or(f.InRegistry).Or(f.OnGSXT), "in_registry", txt("章程、股东名册，登记、备案信息，或者公示信息之一表明属于被执行人", "articles or register, registry record, or publication shows it is the debtor's"), para("EQUITY-2021", 4, 1))
	w.add("not_company_assets", f.CompanyAssets.Not(), "company_assets", txt("冻结的不是股权所在公司的财产", "not the company's own assets"), art("EQUITY-2021", 2))
	r := EquityOpinion{Opinion: w.every()}
	w.rule = "ASSET-74"
	if served {
		w.tell("first_served", zhixing.Info, txt("2022年以前自送达登记机关之日起生效", "before 2022 effect from service on the registry"), para("SEIZE-2020", 1, 2))
	} else {
		w.tell("first_published", zhixing.Info, txt("自公示之日起生效；公示在先的为首先冻结", "effect from publication; first published is first"), para("EQUITY-2021", 6, 1))
	}
	if f.HiddenOwner == zhixing.Yes {
		w.tell("outsider_objection", zhixing.Info, txt("实际出资人主张权利的，循案外人异议及异议之诉处理", "a hidden investor takes the road of the outsider's objection and suit"), art("CPL-2023", 238), para("EQUITY-2021", 4, 2))
	}
	for _, x := range [...]struct {
		t     zhixing.Tri
		code  string
		text  zhixing.Text
		cites []zhixing.Citation
	}{
		{f.ValueUnknown, "by_proportion", txt("股权价额无法确定的，可以按照申请冻结的比例或者数量冻结", "value not to be ascertained: frozen by the proportion or number applied for"), []zhixing.Citation{para("EQUITY-2021", 5, 1)}},
		{f.Unpaid, "unpaid_no_bar", txt("未履行或者未届期的出资不影响拍卖，拍卖公告载明", "unpaid or undue contributions are no bar to the auction; its notice says so"), []zhixing.Citation{para("EQUITY-2021", 14, 1, 1), para("EQUITY-2021", 14, 1, 2), para("EQUITY-2021", 14, 2)}},
		{f.Restricted, "restriction_no_bar", txt("法律、章程、协议对自行转让的限制不影响拍卖", "restrictions on transfer in law, articles or agreement are no bar"), []zhixing.Citation{para("EQUITY-2021", 14, 1, 3), para("EQUITY-2021", 14, 1, 4)}},
		{f.NotReported, "unreported_act", txt("公司未报告即增资、减资、合并、分立的，依法制裁", "capital acts without the report ordered are sanctioned"), []zhixing.Citation{para("EQUITY-2021", 8, 2)}},
		{f.Depleted, "creditor_may_sue", txt("故意导致股权价值严重贬损的，申请执行人可以提起诉讼", "depletion on purpose: the creditor may sue"), []zhixing.Citation{para("EQUITY-2021", 8, 3)}},
	} {
		if x.t == zhixing.Yes {
			w.tell(x.code, zhixing.Info, x.text, x.cites...)
		}
	}
	r.Findings = w.op.Findings
	if !from.IsZero() {
		t, err := SeizureEnd(EndQuery{TermQuery: TermQuery{Kind: zhixing.KindEquity, On: from}}, o)
		if err != nil {
			return EquityOpinion{}, err
		}
		r.Effective, r.End = from, t.End
	}
	return r, nil
}

// SelfDisposal returns the last day for a self-disposal of equity that the court allows:
// at most three months (ASSET-74; EQUITY-2021 10).
func SelfDisposal(allowed zhixing.Date) (zhixing.Deadline, error) {
	return zhixing.Period{N: 3, Unit: zhixing.Months, Class: zhixing.Validity, Rule: "ASSET-74", Cite: art("EQUITY-2021", 10)}.End(allowed, zhixing.Mainland())
}

// ExcessEquityRelease returns the last day to release equity frozen in excess: seven days
// after the ruling on the objection takes effect (ASSET-57; EQUITY-2021 5).
func ExcessEquityRelease(rulingEffective zhixing.Date, o Options) (zhixing.Deadline, error) {
	if err := o.check(); err != nil {
		return zhixing.Deadline{}, err
	}
	return zhixing.Period{N: 7, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "ASSET-57", Cite: para("EQUITY-2021", 5, 2)}.End(rulingEffective, o.calendar())
}
