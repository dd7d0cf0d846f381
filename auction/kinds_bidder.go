package auction

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// BidderRole is what a bidder is in the case (竞买人身份, AUC-37, 39).
type BidderRole uint8

// The roles.
const (
	RoleOrdinary      BidderRole = iota // 竞买人
	RoleApplicant                       // 申请执行人
	RoleOtherCreditor                   // 其他执行债权人
	RoleDebtor                          // 被执行人
	RolePriority                        // 优先购买权人
)

var bidderRoleNames = enum.Names[BidderRole]{Kind: "bidder_role", Rows: []enum.Row{
	{Word: "ordinary", ZH: "竞买人", EN: "bidder"},
	{Word: "applicant_creditor", ZH: "申请执行人", EN: "applicant creditor"},
	{Word: "other_creditor", ZH: "其他执行债权人", EN: "other enforcement creditor"},
	{Word: "debtor", ZH: "被执行人", EN: "debtor"},
	{Word: "priority", ZH: "优先购买权人", EN: "priority purchaser"},
}}

// String returns the stable word of k.
func (k BidderRole) String() string { return bidderRoleNames.Word(k) }

// Label returns the wording of k in l.
func (k BidderRole) Label(l zhixing.Lang) string { return bidderRoleNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k BidderRole) MarshalText() ([]byte, error) { return bidderRoleNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *BidderRole) UnmarshalText(b []byte) error { return bidderRoleNames.Unmarshal(b, k) }

// BarReason is why a person may not bid (不得竞买的情形, AUC-39). The zero value means none.
type BarReason uint8

// The reasons.
const (
	_                   BarReason = iota
	BarCourt                      // 执行法院及其工作人员
	BarPlatform                   // 网络服务提供者及其工作人员
	BarAuxiliary                  // 拍卖辅助机构及其工作人员
	BarRelative                   // 上述人员的近亲属
	BarDefaulter                  // 悔拍的原买受人
	BarUnqualified                // 不具备法定资格或者条件
	BarPurchaseLimit              // 受限购政策约束
	BarNotApproved                // 股权变更未获批准的原买受人
	BarCourtStaffInSale           // 变卖中法院及其工作人员
)

var barReasonNames = enum.Names[BarReason]{Kind: "bar_reason", Rows: []enum.Row{
	{}, // not given
	{Word: "court", ZH: "执行法院及其工作人员", EN: "the executing court or its staff"},
	{Word: "platform", ZH: "网络服务提供者及其工作人员", EN: "the platform or its staff"},
	{Word: "auxiliary", ZH: "拍卖辅助机构及其工作人员", EN: "an auxiliary body or its staff"},
	{Word: "relative", ZH: "上述人员的近亲属", EN: "near relative of such a person"},
	{Word: "defaulter", ZH: "悔拍的原买受人", EN: "buyer who defaulted"},
	{Word: "unqualified", ZH: "不具备法定资格或者条件", EN: "lacks a legal qualification"},
	{Word: "purchase_limit", ZH: "受限购政策约束", EN: "caught by the purchase limits"},
	{Word: "not_approved", ZH: "股权变更未获批准的原买受人", EN: "buyer without approval"},
	{Word: "court_staff_in_sale", ZH: "变卖中法院及其工作人员", EN: "court or staff in a sale"},
}}

// String returns the stable word of k.
func (k BarReason) String() string { return barReasonNames.Word(k) }

// Label returns the wording of k in l.
func (k BarReason) Label(l zhixing.Lang) string { return barReasonNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k BarReason) MarshalText() ([]byte, error) { return barReasonNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *BarReason) UnmarshalText(b []byte) error { return barReasonNames.Unmarshal(b, k) }

// PrioritySource is where a priority to purchase comes from (优先购买权来源, AUC-42). The
// zero value means not given.
type PrioritySource uint8

// The sources.
const (
	_                        PrioritySource = iota
	PriorityCoOwner                         // 按份共有人
	PriorityShareholder                     // 股东
	PriorityGeneralPartner                  // 普通合伙人
	PriorityLimitedPartner                  // 有限合伙企业的其他合伙人
	PriorityLessee                          // 承租人
	PriorityTechCompleter                   // 职务技术成果完成人
	PriorityTechCommissioner                // 委托人
	PriorityTechCoDeveloper                 // 合作开发人
)

var prioritySourceNames = enum.Names[PrioritySource]{Kind: "priority_source", Rows: []enum.Row{
	{}, // not given
	{Word: "co_owner", ZH: "按份共有人", EN: "co-owner by shares"},
	{Word: "shareholder", ZH: "股东", EN: "shareholder"},
	{Word: "general_partner", ZH: "普通合伙人", EN: "general partner"},
	{Word: "limited_partner", ZH: "有限合伙企业的其他合伙人", EN: "partner of a limited partnership"},
	{Word: "lessee", ZH: "承租人", EN: "lessee"},
	{Word: "tech_completer", ZH: "职务技术成果完成人", EN: "completer of a service technology"},
	{Word: "tech_commissioner", ZH: "委托人", EN: "commissioner of the technology"},
	{Word: "tech_co_developer", ZH: "合作开发人", EN: "co-developer of the technology"},
}}

// String returns the stable word of p.
func (p PrioritySource) String() string { return prioritySourceNames.Word(p) }

// Label returns the wording of p in l.
func (p PrioritySource) Label(l zhixing.Lang) string {
	return prioritySourceNames.Label(p, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (p PrioritySource) MarshalText() ([]byte, error) { return prioritySourceNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *PrioritySource) UnmarshalText(b []byte) error { return prioritySourceNames.Unmarshal(b, p) }

// DisclosureItem is what must be shown on the day of publication (公示内容, AUC-33; NET-
// AUC-2016 13).
type DisclosureItem uint8

// The eleven items.
const (
	_                DisclosureItem = iota
	DiscloseNotice                  // 拍卖公告
	DiscloseTitle                   // 执行所依据的法律文书
	DisclosePricing                 // 评估报告副本或者定价依据
	DiscloseTimes                   // 拍卖时间、起拍价以及竞价规则
	DiscloseState                   // 权属、占有使用、附随义务等现状的文字说明、视频或者照片
	DisclosePriority                // 优先购买权主体以及权利性质
	DiscloseNotified                // 通知或者无法通知当事人、已知优先购买权人的情况
	DiscloseAccounts                // 拍卖保证金、拍卖款项支付方式和账户
	DiscloseTaxes                   // 产权转移可能产生的税费及承担方式
	DiscloseCourt                   // 执行法院名称、联系、监督方式
	DiscloseOther                   // 其他应当公示的内容
)

var disclosureItemNames = enum.Names[DisclosureItem]{Kind: "disclosure_item", Rows: []enum.Row{
	{}, // not given
	{Word: "notice", ZH: "拍卖公告", EN: "the notice"},
	{Word: "title", ZH: "执行所依据的法律文书", EN: "the title document"},
	{Word: "pricing", ZH: "评估报告副本或者定价依据", EN: "appraisal report or basis of the price"},
	{Word: "times", ZH: "拍卖时间、起拍价以及竞价规则", EN: "time, opening price, bidding rules"},
	{Word: "state", ZH: "权属、占有使用、附随义务等现状的文字说明、视频或者照片", EN: "state of the property in text and pictures"},
	{Word: "priority", ZH: "优先购买权主体以及权利性质", EN: "priority purchasers and their right"},
	{Word: "notified", ZH: "通知或者无法通知当事人、已知优先购买权人的情况", EN: "notification of parties and priority purchasers"},
	{Word: "accounts", ZH: "拍卖保证金、拍卖款项支付方式和账户", EN: "ways and accounts of payment"},
	{Word: "taxes", ZH: "产权转移可能产生的税费及承担方式", EN: "taxes of the transfer and who bears them"},
	{Word: "court", ZH: "执行法院名称、联系、监督方式", EN: "court, contact, supervision"},
	{Word: "other", ZH: "其他应当公示的内容", EN: "other matters"},
}}

// String returns the stable word of d.
func (d DisclosureItem) String() string { return disclosureItemNames.Word(d) }

// Label returns the wording of d in l.
func (d DisclosureItem) Label(l zhixing.Lang) string {
	return disclosureItemNames.Label(d, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (d DisclosureItem) MarshalText() ([]byte, error) { return disclosureItemNames.Marshal(d) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *DisclosureItem) UnmarshalText(b []byte) error { return disclosureItemNames.Unmarshal(b, d) }

// DisclosureItems is a list of them; in JSON an array of words.
type DisclosureItems []DisclosureItem

// UnmarshalJSON decodes an array of words; a string is refused, which encoding/json
// would read as base64.
func (x *DisclosureItems) UnmarshalJSON(b []byte) error {
	words, err := decodeWords[DisclosureItem](b)
	*x = words
	return err
}

// WarningItem is what bidders must be warned of on the same day (特别提示, AUC-34; NET-
// AUC-2016 14).
type WarningItem uint8

// The seven warnings.
const (
	_              WarningItem = iota
	WarnCapacity               // 竞买人应当具备完全民事行为能力和特定资格
	WarnAgency                 // 委托他人代为竞买须经法院确认
	WarnDefects                // 已知瑕疵和权利负担
	WarnAsIs                   // 以现状现实拍卖，可申请现场查看
	WarnAcceptance             // 参加竞买视为了解并接受瑕疵
	WarnRealName               // 成交确认书载明真实身份并公示
	WarnForfeit                // 悔拍后保证金不予退还
)

var warningItemNames = enum.Names[WarningItem]{Kind: "warning_item", Rows: []enum.Row{
	{}, // not given
	{Word: "capacity", ZH: "竞买人应当具备完全民事行为能力和特定资格", EN: "capacity and qualification"},
	{Word: "agency", ZH: "委托他人代为竞买须经法院确认", EN: "agency confirmed by the court before bidding starts"},
	{Word: "defects", ZH: "已知瑕疵和权利负担", EN: "known defects and burdens"},
	{Word: "as_is", ZH: "以现状现实拍卖，可申请现场查看", EN: "sold as it is, viewing on request"},
	{Word: "acceptance", ZH: "参加竞买视为了解并接受瑕疵", EN: "bidding accepts known and unknown defects"},
	{Word: "real_name", ZH: "成交确认书载明真实身份并公示", EN: "the confirmation shows the real identity"},
	{Word: "forfeit", ZH: "悔拍后保证金不予退还", EN: "a defaulter's deposit is not returned"},
}}

// String returns the stable word of w.
func (w WarningItem) String() string { return warningItemNames.Word(w) }

// Label returns the wording of w in l.
func (w WarningItem) Label(l zhixing.Lang) string { return warningItemNames.Label(w, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (w WarningItem) MarshalText() ([]byte, error) { return warningItemNames.Marshal(w) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (w *WarningItem) UnmarshalText(b []byte) error { return warningItemNames.Unmarshal(b, w) }

// WarningItems is a list of them; in JSON an array of words.
type WarningItems []WarningItem

// UnmarshalJSON decodes an array of words; a string is refused, which encoding/json
// would read as base64.
func (x *WarningItems) UnmarshalJSON(b []byte) error {
	words, err := decodeWords[WarningItem](b)
	*x = words
	return err
}
