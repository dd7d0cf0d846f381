package asset

import (
	"slices"
	"strings"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// AnniversaryPolicy says whether the day one year before the receipt of the execution
// notice itself lies in the look-back window (ASSET-35).
type AnniversaryPolicy uint8

// The policies.
const (
	AnniversaryInside  AnniversaryPolicy = iota // 含当日 (default)
	AnniversaryOutside                          // 不含当日
)

var anniversaryPolicyNames = enum.Names[AnniversaryPolicy]{Kind: "anniversary_policy", Rows: []enum.Row{
	{Word: "inside", ZH: "含当日", EN: "the day is inside"},
	{Word: "outside", ZH: "不含当日", EN: "the day is outside"},
}}

// String returns the stable word of p.
func (p AnniversaryPolicy) String() string { return anniversaryPolicyNames.Word(p) }

// Label returns the wording of p in l.
func (p AnniversaryPolicy) Label(l zhixing.Lang) string {
	return anniversaryPolicyNames.Label(p, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (p AnniversaryPolicy) MarshalText() ([]byte, error) { return anniversaryPolicyNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *AnniversaryPolicy) UnmarshalText(b []byte) error {
	return anniversaryPolicyNames.Unmarshal(b, p)
}

// ReportWindow is the window of changes a report must cover: from one year before the
// day the execution notice was received to the day the written report is submitted, both
// included; a late report has a longer window (ASSET-35; INV-2020 6). A zero submitted is
// a report not in yet: the window is open.
func ReportWindow(noticeReceived, submitted zhixing.Date, o Options) (from, to zhixing.Date, err error) {
	if err := o.check(); err != nil {
		return from, to, err
	}
	if noticeReceived.IsZero() {
		return from, to, &zhixing.InputError{Field: "notice_received", Rule: "ASSET-35", Reason: zhixing.Text{ZH: "收到执行通知之日未给出", EN: "the day the execution notice was received is not given"}}
	}
	if !submitted.IsZero() && submitted.Before(noticeReceived) {
		return from, to, &zhixing.InputError{Field: "submitted", Value: submitted.String(), Rule: "ASSET-35", Reason: zhixing.Text{ZH: "早于收到执行通知之日", EN: "before the execution notice was received"}}
	}
	from = noticeReceived.AddYears(-1)
	if o.Anniversary == AnniversaryOutside {
		from = from.AddDays(1)
	}
	return from, submitted, nil
}

// ChangeKind is the kind of a change of property that must be reported (INV-2020 6). The
// zero value means not given.
type ChangeKind uint8

// The kinds of change.
const (
	_                   ChangeKind = iota
	ChangeTransfer                 // 转让财产
	ChangeLease                    // 出租财产
	ChangeEncumber                 // 设立担保物权等权利负担
	ChangeWaiver                   // 放弃债权
	ChangeExtension                // 延长债权清偿期
	ChangeExpense                  // 支出大额资金
	ChangeOther                    // 其他影响债权实现的变动
	ChangeWaiveSecurity            // 放弃债权担保 (CC-2020 538)
)

var changeKindNames = enum.Names[ChangeKind]{Kind: "change_kind", Rows: []enum.Row{
	{}, // not given
	{Word: "transfer", ZH: "转让财产", EN: "transfer"},
	{Word: "lease", ZH: "出租财产", EN: "lease"},
	{Word: "encumber", ZH: "设立权利负担", EN: "security or burden"},
	{Word: "waiver", ZH: "放弃债权", EN: "waiver of a claim"},
	{Word: "extension", ZH: "延长债权清偿期", EN: "extension of a claim"},
	{Word: "expense", ZH: "支出大额资金", EN: "large expense"},
	{Word: "other", ZH: "其他变动", EN: "other change"},
	{Word: "waive_security", ZH: "放弃债权担保", EN: "waiver of security for a claim"},
}}

// String returns the stable word of k.
func (k ChangeKind) String() string { return changeKindNames.Word(k) }

// Label returns the wording of k in l.
func (k ChangeKind) Label(l zhixing.Lang) string { return changeKindNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k ChangeKind) MarshalText() ([]byte, error) { return changeKindNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *ChangeKind) UnmarshalText(b []byte) error { return changeKindNames.Unmarshal(b, k) }

// Change is a change of property.
type Change struct {
	Kind   ChangeKind           `json:"kind"`
	On     zhixing.Date         `json:"on"`
	Asset  zhixing.PropertyKind `json:"asset,omitzero"`
	Key    Identity             `json:"key,omitzero"`
	Amount zhixing.GivenMoney   `json:"amount,omitzero"`
	Whom   string               `json:"whom,omitempty"`
}

// ReportedAsset is a property the debtor reported (INV-2020 5).
type ReportedAsset struct {
	Kind         zhixing.PropertyKind `json:"kind"`
	Key          Identity             `json:"key"`
	Value        zhixing.GivenMoney   `json:"value,omitzero"`
	Leased       zhixing.Tri          `json:"leased,omitempty"`
	Encumbered   zhixing.Tri          `json:"encumbered,omitempty"`
	CoOwned      zhixing.Tri          `json:"co_owned,omitempty"`
	Disputed     zhixing.Tri          `json:"disputed,omitempty"`
	HeldByThird  zhixing.Tri          `json:"held_by_third,omitempty"`
	InThirdsName zhixing.Tri          `json:"in_thirds_name,omitempty"`
}

// PropertyReport is the debtor's report of property (财产报告, ASSET-35). Its disclosure
// class is DisclosePartyOnApplication.
type PropertyReport struct {
	Debtor    zhixing.PartyID `json:"debtor"`
	Submitted zhixing.Date    `json:"submitted"`
	Written   zhixing.Tri     `json:"written,omitempty"`
	Assets    []ReportedAsset `json:"assets"`
	Changes   []Change        `json:"changes,omitempty"`

	// The headings of INV-2020 5(1) (1) to (5) that the debtor filled in, "none" included.
	Filled [5]zhixing.Tri `json:"filled,omitempty"`
}

// Reconcile compares a report with what inquiries found and with changes known from
// registers and accounts (财产报告核实, ASSET-30, 37; INV-2020 8): property left out, value
// gaps, changes in the window left out, each as a finding with both sides. It returns
// facts, not the label "false", unless the policy gives a threshold.
func Reconcile(r PropertyReport, found Inventory, known []Change, noticeReceived zhixing.Date, o Options) (zhixing.ReportOutcome, []zhixing.Finding, error) {
	from, to, err := ReportWindow(noticeReceived, r.Submitted, o)
	if err != nil {
		return 0, nil, err
	}
	c := checklist{rule: "ASSET-37", day: r.Submitted, subject: string(r.Debtor), cites: []zhixing.Citation{reportCite(r.Submitted, para("INV-2020", 8, 1))}}
	if r.Written != zhixing.Yes {
		c.need("written", r.Written, "written", "以书面报告", "reported in writing", reportCite(c.day, para("INV-2020", 5, 1)))
	}
	headings := [5]zhixing.Text{{ZH: "收入、存款、现金、理财产品、有价证券", EN: "income, deposits, cash, wealth products, securities"}, {ZH: "土地使用权、房屋等不动产", EN: "immovables"},
		{ZH: "交通运输工具、机器设备、产品、原材料等动产", EN: "movables"}, {ZH: "债权、股权、投资权益等财产性权利", EN: "claims, equity and other rights"}, {ZH: "其他应当报告的财产", EN: "other property"}}
	for i, h := range headings {
		if r.Filled[i] == zhixing.No {
			f := c.add("heading_left_blank", zhixing.NotMet, zhixing.Breach, "", "未逐项填写：{heading}", "a heading was left blank: {heading}", reportCite(c.day, para("INV-2020", 5, 1, uint8(i+1))))
			f.Args = []zhixing.Arg{zhixing.TextArg("heading", h)}
		}
	}
	reported := make(map[AssetKey]*ReportedAsset, len(r.Assets))
	for i := range r.Assets {
		if k := r.Assets[i].Key.Key(r.Assets[i].Kind); k != "" {
			reported[k] = &r.Assets[i]
		}
	}
	var omitted zhixing.Sum
	nOmitted, gaps, burdens := 0, 0, 0
	for _, a := range found.Assets {
		v := a.resolve(o.Amount)
		rep := reported[a.Key]
		if rep == nil {
			nOmitted++
			if v.Value.Given && v.Currency == "CNY" {
				omitted.Add(v.Value.Amount)
			}
			f := c.add("omitted_asset", zhixing.Met, zhixing.Warning, "", "查有{kind}而未报告：{evidence}", "found and not reported: {kind}, {evidence}")
			f.Subject = string(a.Key)
			f.Args = []zhixing.Arg{zhixing.TextArg("kind", zhixing.Text{ZH: a.Kind.Label(zhixing.ZH), EN: a.Kind.Label(zhixing.EN)}), zhixing.NameArg("evidence", evidence(a))}
			continue
		}
		for _, b := range []struct {
			code, zh, en  string
			said, showing zhixing.Tri
		}{
			{"undisclosed_encumbrance", "登记有担保物权等权利负担而报告称没有：{evidence}", "reported free of security, the register shows some: {evidence}", rep.Encumbered, a.encumbered()},
			{"undisclosed_co_ownership", "登记为共有而报告称没有：{evidence}", "reported as sole property, the register shows co-owners: {evidence}", rep.CoOwned, a.coOwned()},
		} {
			if b.said != zhixing.Yes && b.showing == zhixing.Yes {
				burdens++
				f := c.add(b.code, zhixing.Met, zhixing.Warning, "", b.zh, b.en, reportCite(c.day, para("INV-2020", 5, 2)))
				f.Rule, f.Subject = "ASSET-35", string(a.Key)
				f.Args = []zhixing.Arg{zhixing.NameArg("evidence", evidence(a))}
			}
		}
		if rep.Value.Given && v.Value.Given {
			gap, err := rep.Value.Amount.Sub(v.Value.Amount)
			gap = gap.Abs()
			if err == nil && !gap.IsZero() && (!o.ValueGap.Given || !gap.Less(o.ValueGap.Amount)) {
				gaps++
				f := c.add("value_gap", zhixing.Met, zhixing.Warning, "", "报告价值{reported}，查得{found}", "reported {reported}, found {found}")
				f.Subject = string(a.Key)
				f.Args = []zhixing.Arg{zhixing.MoneyArg("reported", rep.Value.Amount), zhixing.MoneyArg("found", v.Value.Amount)}
			}
		}
	}
	hidden := 0
	for _, k := range known {
		if k.On.Before(from) || !to.IsZero() && k.On.After(to) || k.Kind == ChangeExpense && o.LargeExpense.Given && (!k.Amount.Given || k.Amount.Amount.Less(o.LargeExpense.Amount)) {
			continue
		}
		if slices.ContainsFunc(r.Changes, func(x Change) bool {
			return x.Kind == k.Kind && x.On == k.On && x.Key.Key(x.Asset) == k.Key.Key(k.Asset)
		}) {
			continue
		}
		hidden++
		f := c.add("undisclosed_change", zhixing.Met, zhixing.Warning, "", "{on}{kind}未报告", "not reported: {kind} on {on}", reportCite(c.day, art("INV-2020", 6)))
		f.Rule = "ASSET-35"
		f.Args = []zhixing.Arg{zhixing.DateArg("on", k.On), zhixing.TextArg("kind", zhixing.Text{ZH: k.Kind.Label(zhixing.ZH), EN: k.Kind.Label(zhixing.EN)})}
	}
	outcome := zhixing.ReportConsistent
	if nOmitted+gaps+burdens+hidden > 0 || len(c.out) > 0 {
		outcome = zhixing.ReportIncomplete
		f := c.add("report_discrepancy", zhixing.Met, zhixing.Warning, "", "漏报财产{omitted}项，价值不符{gaps}项，漏报权利负担{burdens}项，漏报变动{changes}项", "{omitted} assets omitted, {gaps} value gaps, {burdens} burdens and {changes} changes not disclosed", reportCite(c.day, para("INV-2020", 8, 1)))
		f.Rule = "ASSET-30"
		f.Args = []zhixing.Arg{zhixing.IntArg("omitted", nOmitted), zhixing.IntArg("gaps", gaps), zhixing.IntArg("burdens", burdens), zhixing.IntArg("changes", hidden)}
	}
	if o.FalseReportFrom.Given && nOmitted > 0 {
		total, err := omitted.Total()
		if err != nil {
			return 0, nil, err
		}
		if !total.Less(o.FalseReportFrom.Amount) {
			outcome = zhixing.ReportFalse
		}
	}
	return outcome, c.out, nil
}

// encumbered says whether any source shows a mortgage, a pledge or another's priority.
func (a Asset) encumbered() zhixing.Tri {
	t := zhixing.Unknown
	for _, ob := range a.Observations {
		t = t.Or(ob.Record.Pledged)
		for _, x := range ob.Record.Rights {
			t = t.Or(zhixing.TriOf(x.Kind != zhixing.EncumbranceCoOwnership))
		}
	}
	return t
}

// coOwned says whether any source shows a co-owner.
func (a Asset) coOwned() zhixing.Tri {
	t := zhixing.Unknown
	for _, ob := range a.Observations {
		for _, x := range ob.Record.Rights {
			t = t.Or(zhixing.TriOf(x.Kind == zhixing.EncumbranceCoOwnership))
		}
	}
	return t
}

// evidence names who said it and with which receipt.
func evidence(a Asset) string {
	var parts []string
	for _, ob := range a.Observations {
		s := ob.Source.String()
		if ob.Receipt != "" {
			s += " " + ob.Receipt
		}
		if !slices.Contains(parts, s) {
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, ", ")
}
