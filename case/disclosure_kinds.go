package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// DisclosureItem is what of a case is disclosed (执行公开事项, OPEN-2014 3, CASE-87).
type DisclosureItem uint8

// The values of DisclosureItem.
const (
	_                    DisclosureItem = iota
	DiscloseCase                        // 当事人、案号、案由、立案日期
	DiscloseStaff                       // 承办法官、书记员及联系方式
	DiscloseMeasures                    // 查询、查封、扣押、冻结、划拨等措施
	DiscloseSanctions                   // 拘留、罚款、搜查、限制出境、限制消费、失信等
	DiscloseRealisation                 // 评估、拍卖、变卖、以物抵债
	DiscloseDistribution                // 分配方案、案款收支
	DisclosePauses                      // 暂缓、中止、委托、指定、提级
	DiscloseSettlement                  // 执行和解
	DiscloseClosing                     // 结案日期、到位金额、方式、终本意见
	DiscloseReview                      // 异议、复议、案外人异议、变更追加
	DiscloseSupervision                 // 申诉、督促、监督
	DiscloseHearings                    // 听证
	DiscloseLimit                       // 执行期限及扣除、延长
	DiscloseNotices                     // 通知书、笔录
	DiscloseRulings                     // 裁定书、决定书
	DiscloseService                     // 送达信息
	DisclosePublication                 // 公告信息
	DiscloseOther                       // 其他
)

var disclosureItemNames = enum.Names[DisclosureItem]{Kind: "disclosure_item", Rows: []enum.Row{
	{}, // not given
	{Word: "case", ZH: "当事人、案号、案由、立案日期", EN: "parties, case number, cause, filing date"},
	{Word: "staff", ZH: "承办法官、书记员及联系方式", EN: "judge, clerk, contacts"},
	{Word: "measures", ZH: "查询、查封、扣押、冻结、划拨等措施", EN: "measures of inquiry and control"},
	{Word: "sanctions", ZH: "拘留、罚款、搜查、限制出境、限制消费、失信等", EN: "sanctions"},
	{Word: "realisation", ZH: "评估、拍卖、变卖、以物抵债", EN: "appraisal, auction, sale, debt-for-asset"},
	{Word: "distribution", ZH: "分配方案、案款收支", EN: "distribution plan, money in and out"},
	{Word: "pauses", ZH: "暂缓、中止、委托、指定、提级", EN: "stay, suspension, entrustment, designation, elevation"},
	{Word: "settlement", ZH: "执行和解", EN: "settlement"},
	{Word: "closing", ZH: "结案日期、到位金额、方式、终本意见", EN: "closing, amount realised, manner, opinion on termination"},
	{Word: "review", ZH: "异议、复议、案外人异议、变更追加", EN: "objection, reconsideration, third-party and party-change cases"},
	{Word: "supervision", ZH: "申诉、督促、监督", EN: "appeal, urging, supervision"},
	{Word: "hearings", ZH: "听证", EN: "hearings"},
	{Word: "limit", ZH: "执行期限及扣除、延长", EN: "limit, excluded periods, extensions"},
	{Word: "notices", ZH: "通知书、笔录", EN: "notices and records"},
	{Word: "rulings", ZH: "裁定书、决定书", EN: "rulings and decisions"},
	{Word: "service", ZH: "送达信息", EN: "service"},
	{Word: "publication", ZH: "公告信息", EN: "publication"},
	{Word: "other", ZH: "其他", EN: "other"},
}}

// String returns the stable word of d, "" where it is not given.
func (d DisclosureItem) String() string {
	if d == 0 {
		return ""
	}
	return disclosureItemNames.Word(d)
}

// Label returns the wording of d in l.
func (d DisclosureItem) Label(l zhixing.Lang) string {
	return disclosureItemNames.Label(d, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (d DisclosureItem) MarshalText() ([]byte, error) { return marshalGiven(&disclosureItemNames, d) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *DisclosureItem) UnmarshalText(b []byte) error {
	return unmarshalGiven(&disclosureItemNames, b, d)
}

// Recipient is to whom something is disclosed (公开对象, CASE-87).
type Recipient uint8

// The values of Recipient.
const (
	_            Recipient = iota
	ToCreditor             // 申请执行人
	ToDebtor               // 被执行人
	ToThirdParty           // 案外人
	ToPublic               // 社会公众
)

var recipientNames = enum.Names[Recipient]{Kind: "recipient", Rows: []enum.Row{
	{}, // not given
	{Word: "creditor", ZH: "申请执行人", EN: "creditor"},
	{Word: "debtor", ZH: "被执行人", EN: "debtor"},
	{Word: "third_party", ZH: "案外人", EN: "third party"},
	{Word: "public", ZH: "社会公众", EN: "the public"},
}}

// String returns the stable word of r, "" where it is not given.
func (r Recipient) String() string {
	if r == 0 {
		return ""
	}
	return recipientNames.Word(r)
}

// Label returns the wording of r in l.
func (r Recipient) Label(l zhixing.Lang) string { return recipientNames.Label(r, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (r Recipient) MarshalText() ([]byte, error) { return marshalGiven(&recipientNames, r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *Recipient) UnmarshalText(b []byte) error { return unmarshalGiven(&recipientNames, b, r) }

// Secrecy is why something is not disclosed (不予公开的原因, CASE-87).
type Secrecy uint8

// The values of Secrecy.
const (
	NoSecret         Secrecy = iota // 无
	StateSecret                     // 国家秘密
	CommercialSecret                // 商业秘密
	Privacy                         // 个人隐私
)

var secrecyNames = enum.Names[Secrecy]{Kind: "secrecy", Rows: []enum.Row{
	{Word: "none", ZH: "无", EN: "none"},
	{Word: "state", ZH: "国家秘密", EN: "state secret"},
	{Word: "commercial", ZH: "商业秘密", EN: "commercial secret"},
	{Word: "privacy", ZH: "个人隐私", EN: "privacy"},
}}

// String returns the stable word of s.
func (s Secrecy) String() string { return secrecyNames.Word(s) }

// Label returns the wording of s in l.
func (s Secrecy) Label(l zhixing.Lang) string { return secrecyNames.Label(s, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (s Secrecy) MarshalText() ([]byte, error) { return secrecyNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *Secrecy) UnmarshalText(b []byte) error { return secrecyNames.Unmarshal(b, s) }

// PublicItem is what the public at large may see (社会公开事项, CASE-87).
type PublicItem uint8

// The values of PublicItem.
const (
	NotPublic           PublicItem = iota // 不向社会公开
	PublicDishonestList                   // 失信被执行人名单
	PublicTermination                     // 终本裁定及终本案件库
	PublicAuction                         // 拍卖
)

var publicItemNames = enum.Names[PublicItem]{Kind: "public_item", Rows: []enum.Row{
	{Word: "none", ZH: "不向社会公开", EN: "not public"},
	{Word: "dishonest_list", ZH: "失信被执行人名单", EN: "dishonest list"},
	{Word: "termination", ZH: "终本裁定及终本案件库", EN: "termination rulings and pool"},
	{Word: "auction", ZH: "拍卖", EN: "auction"},
}}

// String returns the stable word of p.
func (p PublicItem) String() string { return publicItemNames.Word(p) }

// Label returns the wording of p in l.
func (p PublicItem) Label(l zhixing.Lang) string { return publicItemNames.Label(p, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (p PublicItem) MarshalText() ([]byte, error) { return publicItemNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *PublicItem) UnmarshalText(b []byte) error { return publicItemNames.Unmarshal(b, p) }
