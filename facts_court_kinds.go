package zhixing

import "github.com/zhixing-go/zhixing/internal/enum"

// Tag marks a case with a special subject (特殊主体标签, CASE-86). A tag never changes a
// condition of law. The zero value means not given.
type Tag uint8

// The tags of CASE-86.
const (
	_                   Tag = iota
	TagPartyGovernment      // 涉党政机关
	TagMilitary             // 涉军
	TagStateOwned           // 国有企业
	TagLivelihood           // 涉民生
	TagMassInterest         // 涉众
	TagFinance              // 涉金融
	TagForeignRelated       // 涉外
	TagHKMacaoTaiwan        // 涉港澳台
	TagMinor                // 涉未成年人
	TagEnterprise           // 涉企
	TagCrossEnforcement     // 交叉执行
)

var tagNames = enum.Names[Tag]{Kind: "tag", Rows: []enum.Row{
	{}, // not given
	{Word: "party_government", ZH: "涉党政机关", EN: "party or government organ"},
	{Word: "military", ZH: "涉军", EN: "military"},
	{Word: "state_owned", ZH: "国有企业", EN: "state-owned enterprise"},
	{Word: "livelihood", ZH: "涉民生", EN: "livelihood"},
	{Word: "mass_interest", ZH: "涉众", EN: "many persons concerned"},
	{Word: "finance", ZH: "涉金融", EN: "financial"},
	{Word: "foreign_related", ZH: "涉外", EN: "foreign-related"},
	{Word: "hk_macao_taiwan", ZH: "涉港澳台", EN: "Hong Kong, Macao or Taiwan"},
	{Word: "minor", ZH: "涉未成年人", EN: "minor"},
	{Word: "enterprise", ZH: "涉企", EN: "enterprise"},
	{Word: "cross_enforcement", ZH: "交叉执行", EN: "cross enforcement"},
}}

// String returns the stable word of t.
func (t Tag) String() string { return tagNames.Word(t) }

// Label returns the wording of t in l.
func (t Tag) Label(l Lang) string { return tagNames.Label(t, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (t Tag) MarshalText() ([]byte, error) { return tagNames.Marshal(t) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (t *Tag) UnmarshalText(b []byte) error { return tagNames.Unmarshal(b, t) }

// Incompatibility is a rule on who may not act (不相容职责, CASE-81, CASE-82). The zero
// value means not given.
type Incompatibility uint8

// The rules I1 to I7 of CASE-81 and S1 to S3 of CASE-82.
const (
	_                      Incompatibility = iota
	HandledBefore                          // I1
	NoPanel                                // I2
	SamePanel                              // I3
	SameHearingPanel                       // I4
	MajorWithoutDiscussion                 // I5
	Recusal                                // I6
	SuitInBureau                           // I7
	DisposalAndPayout                      // S1
	PayoutFourEyes                         // S2
	InquiryAndDisposal                     // S3
)

var incompatibilityNames = enum.Names[Incompatibility]{Kind: "incompatibility", Rows: []enum.Row{
	{}, // not given
	{Word: "i1", ZH: "办理过实施案件的人员参与审查", EN: "handled the implementation case, now reviews"},
	{Word: "i2", ZH: "审查未组成合议庭", EN: "review without a panel"},
	{Word: "i3", ZH: "发回后未另行组成合议庭", EN: "panel not wholly new after a re-examination was ordered"},
	{Word: "i4", ZH: "终本异议听证未由另外的合议庭进行", EN: "hearing by the terminating panel"},
	{Word: "i5", ZH: "重大事项未经三名以上执行员讨论", EN: "major matter without three officers and the president"},
	{Word: "i6", ZH: "应当回避", EN: "recusal ground"},
	{Word: "i7", ZH: "异议之诉由执行机构审理", EN: "suit heard in the enforcement bureau"},
	{Word: "s1", ZH: "财产处置与款物发放为同一人", EN: "disposal and payout in one hand"},
	{Word: "s2", ZH: "案款发放提出、审批、支付未分离", EN: "payout proposed, approved or paid by one person"},
	{Word: "s3", ZH: "财产查控与财产处置为同一人", EN: "inquiry and disposal in one hand"},
}}

// String returns the stable word of i.
func (i Incompatibility) String() string { return incompatibilityNames.Word(i) }

// Label returns the wording of i in l.
func (i Incompatibility) Label(l Lang) string { return incompatibilityNames.Label(i, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (i Incompatibility) MarshalText() ([]byte, error) { return incompatibilityNames.Marshal(i) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (i *Incompatibility) UnmarshalText(b []byte) error { return incompatibilityNames.Unmarshal(b, i) }

// ComplaintGround is what an enforcement petition complains of (执行信访事由, MET-31). The
// zero value means not given.
type ComplaintGround uint8

// The grounds of complaint.
const (
	_                         ComplaintGround = iota
	ComplaintPassive                          // 消极执行、久拖不执
	ComplaintExcessSeizure                    // 超标的查封
	ComplaintWrongParty                       // 违法变更、追加当事人
	ComplaintInterest                         // 利息计算
	ComplaintLowPrice                         // 低价处置
	ComplaintPayout                           // 案款发放
	ComplaintWrongTermination                 // 违规终本
	ComplaintOther                            // 其他
)

var complaintGroundNames = enum.Names[ComplaintGround]{Kind: "complaint_ground", Rows: []enum.Row{
	{}, // not given
	{Word: "passive", ZH: "消极执行、久拖不执", EN: "passivity"},
	{Word: "excess_seizure", ZH: "超标的查封", EN: "excessive seizure"},
	{Word: "wrong_party", ZH: "违法变更、追加当事人", EN: "wrong addition of parties"},
	{Word: "interest", ZH: "利息计算", EN: "interest"},
	{Word: "low_price", ZH: "低价处置", EN: "low price"},
	{Word: "payout", ZH: "案款发放", EN: "payout"},
	{Word: "wrong_termination", ZH: "违规终本", EN: "wrong termination"},
	{Word: "other", ZH: "其他", EN: "other"},
}}

// String returns the stable word of c.
func (c ComplaintGround) String() string { return complaintGroundNames.Word(c) }

// Label returns the wording of c in l.
func (c ComplaintGround) Label(l Lang) string { return complaintGroundNames.Label(c, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (c ComplaintGround) MarshalText() ([]byte, error) { return complaintGroundNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *ComplaintGround) UnmarshalText(b []byte) error { return complaintGroundNames.Unmarshal(b, c) }

// ComplaintSource is where an enforcement petition came from (信访来源, CASE-85). The zero
// value means not given.
type ComplaintSource uint8

// The sources of complaints.
const (
	_                      ComplaintSource = iota
	ComplaintFromOwnCourt                  // 本院接访
	ComplaintFromSuperior                  // 上级法院交办
	ComplaintFromOtherBody                 // 其他机关转办
	ComplaintFromNetwork                   // 执行申诉信访系统
)

var complaintSourceNames = enum.Names[ComplaintSource]{Kind: "complaint_source", Rows: []enum.Row{
	{}, // not given
	{Word: "own_court", ZH: "本院接访", EN: "received by the court itself"},
	{Word: "superior", ZH: "上级法院交办", EN: "assigned by a superior court"},
	{Word: "other_body", ZH: "其他机关转办", EN: "passed on by another body"},
	{Word: "network", ZH: "执行申诉信访系统", EN: "petition system"},
}}

// String returns the stable word of c.
func (c ComplaintSource) String() string { return complaintSourceNames.Word(c) }

// Label returns the wording of c in l.
func (c ComplaintSource) Label(l Lang) string { return complaintSourceNames.Label(c, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (c ComplaintSource) MarshalText() ([]byte, error) { return complaintSourceNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *ComplaintSource) UnmarshalText(b []byte) error { return complaintSourceNames.Unmarshal(b, c) }
