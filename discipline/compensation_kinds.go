package discipline

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// LossKind is what kind of loss of property is to be made good (财产损失种类, DISC-47;
// SCL-2012, article 36). The zero value is none.
type LossKind uint8

// The values of LossKind.
const (
	LossOfMoney      LossKind = iota + 1 // 被执行、冻结的金钱
	LossOfThing                          // 财产灭失或者损坏
	LossBySale                           // 财产已经拍卖、变卖
	LossByStandstill                     // 停产停业损失
	LossOfLivelihood                     // 丧失唯一生活来源
	LossOfClaim                          // 债权损失
	LossDirect                           // 利息、租金等直接损失
)

var lossKindNames = enum.Names[LossKind]{Kind: "loss_kind", Rows: []enum.Row{
	{}, // none
	{Word: "money", ZH: "被执行、冻结的金钱", EN: "money taken or frozen"},
	{Word: "thing", ZH: "财产灭失或者损坏", EN: "thing lost or damaged"},
	{Word: "sale", ZH: "财产已经拍卖、变卖", EN: "thing auctioned or sold"},
	{Word: "standstill", ZH: "停产停业损失", EN: "standstill of a business"},
	{Word: "livelihood", ZH: "丧失唯一生活来源", EN: "loss of the only livelihood"},
	{Word: "claim", ZH: "债权损失", EN: "loss of a claim"},
	{Word: "direct", ZH: "利息、租金等直接损失", EN: "interest, rent and other direct loss"},
}}

// String returns the stable word of k.
func (k LossKind) String() string { return lossKindNames.Word(k) }

// Label returns the wording of k in l.
func (k LossKind) Label(l zhixing.Lang) string { return lossKindNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k LossKind) MarshalText() ([]byte, error) { return lossKindNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *LossKind) UnmarshalText(b []byte) error { return lossKindNames.Unmarshal(b, k) }

func (k LossKind) label() zhixing.Text { return text(k.Label(zhixing.ZH), k.Label(zhixing.EN)) }

// cites are the articles under which a loss is paid as it was suffered.
func (k LossKind) cites() []zhixing.Citation {
	if k == LossOfLivelihood {
		return []zhixing.Citation{citeP("SCE-2022", 16, 2)}
	}
	return []zhixing.Citation{cite("SCE-2022", 14), citeI("SCL-2012", 36, 0, 8)}
}

// LossPricing is how a thing is priced (损失计算方式, DISC-47; SCE-2022, article 15). The
// others than the first are for where that price is not enough, unknown or plainly unfair.
type LossPricing uint8

// The values of LossPricing.
const (
	PriceAtAct        LossPricing = iota // 错误执行行为发生时的市场价格
	PriceWithInterest                    // 行为发生时的市场价格并支付利息
	PriceAtDecision                      // 赔偿决定作出时同类财产市场价格
	PriceOtherWay                        // 其他合理方式
)

var lossPricingNames = enum.Names[LossPricing]{Kind: "loss_pricing", Rows: []enum.Row{
	{Word: "at_act", ZH: "错误执行行为发生时的市场价格", EN: "market price on the day of the act"},
	{Word: "at_act_with_interest", ZH: "行为发生时的市场价格并支付利息", EN: "that price with interest"},
	{Word: "at_decision", ZH: "赔偿决定作出时同类财产市场价格", EN: "market price of like things on the day of the decision"},
	{Word: "other_way", ZH: "其他合理方式", EN: "another reasonable way"},
}}

// String returns the stable word of k.
func (k LossPricing) String() string { return lossPricingNames.Word(k) }

// Label returns the wording of k in l.
func (k LossPricing) Label(l zhixing.Lang) string { return lossPricingNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k LossPricing) MarshalText() ([]byte, error) { return lossPricingNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *LossPricing) UnmarshalText(b []byte) error { return lossPricingNames.Unmarshal(b, k) }

// StandstillKind is a running cost that counts while a business stands still (停产停业期间
// 必要的经常性费用, DISC-47; SCE-2022, article 16). The zero value is none.
type StandstillKind uint8

// The values of StandstillKind.
const (
	StandstillWages     StandstillKind = iota + 1 // 必要留守职工工资
	StandstillTaxes                               // 必须缴纳的税款、社会保险费
	StandstillUtilities                           // 应当缴纳的水电费、保管费、仓储费、承包费
	StandstillRent                                // 合理的房屋场地租金、设备租金、设备折旧费
	StandstillOther                               // 维系停产停业期间运营所需的其他基本开支
)

var standstillKindNames = enum.Names[StandstillKind]{Kind: "standstill_kind", Rows: []enum.Row{
	{}, // none
	{Word: "wages", ZH: "必要留守职工工资", EN: "wages of staff who must stay"},
	{Word: "taxes", ZH: "必须缴纳的税款、社会保险费", EN: "taxes and social insurance that must be paid"},
	{Word: "utilities", ZH: "应当缴纳的水电费、保管费、仓储费、承包费", EN: "water, electricity, custody, storage, contract fees"},
	{Word: "rent", ZH: "合理的房屋场地租金、设备租金、设备折旧费", EN: "reasonable rent and depreciation"},
	{Word: "other", ZH: "维系停产停业期间运营所需的其他基本开支", EN: "other basic costs of upkeep"},
}}

// String returns the stable word of k.
func (k StandstillKind) String() string { return standstillKindNames.Word(k) }

// Label returns the wording of k in l.
func (k StandstillKind) Label(l zhixing.Lang) string {
	return standstillKindNames.Label(k, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (k StandstillKind) MarshalText() ([]byte, error) { return standstillKindNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *StandstillKind) UnmarshalText(b []byte) error { return standstillKindNames.Unmarshal(b, k) }
