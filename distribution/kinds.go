package distribution

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// AssetKind says what an asset is, as far as the distribution asks. The zero value
// is a thing or right that had to be turned into money.
type AssetKind uint8

// The kinds of assets.
const (
	OtherAsset   AssetKind = iota // 其他非货币财产
	MoneyAsset                    // 货币
	RealEstate                    // 不动产
	MovableThing                  // 动产
	Ship                          // 船舶
)

var assetKindNames = enum.Names[AssetKind]{Kind: "asset_kind", Rows: []enum.Row{
	{Word: "other", ZH: "其他财产", EN: "other asset"},
	{Word: "money", ZH: "货币", EN: "money"},
	{Word: "real_estate", ZH: "不动产", EN: "real estate"},
	{Word: "movable", ZH: "动产", EN: "movable"},
	{Word: "ship", ZH: "船舶", EN: "ship"},
}}

// String returns the stable word of k.
func (k AssetKind) String() string { return assetKindNames.Word(k) }

// Label returns the wording of k in l.
func (k AssetKind) Label(l zhixing.Lang) string { return assetKindNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k AssetKind) MarshalText() ([]byte, error) { return assetKindNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *AssetKind) UnmarshalText(b []byte) error { return assetKindNames.Unmarshal(b, k) }

// ClaimStatus is the standing of a claim in the distribution (债权状态). The zero
// value is a claim with a title.
type ClaimStatus uint8

// The standings of claims.
const (
	Titled          ClaimStatus = iota // 有执行依据
	PriorityOnly                       // 仅享有优先受偿权
	UntitledSealing                    // 诉讼保全未获执行依据
	Disputed                           // 争议
	Conditional                        // 附条件
	Withdrawn                          // 已撤回
	Untitled                           // 无执行依据
)

var claimStatusNames = enum.Names[ClaimStatus]{Kind: "claim_status", Rows: []enum.Row{
	{Word: "titled", ZH: "有执行依据", EN: "titled"},
	{Word: "priority_only", ZH: "仅享有优先受偿权", EN: "priority only, no title"},
	{Word: "untitled_sealing", ZH: "诉讼保全未获执行依据", EN: "sealed in a suit, no title yet"},
	{Word: "disputed", ZH: "争议", EN: "disputed"},
	{Word: "conditional", ZH: "附条件", EN: "conditional"},
	{Word: "withdrawn", ZH: "已撤回", EN: "withdrawn"},
	{Word: "untitled", ZH: "无执行依据", EN: "no title"},
}}

// String returns the stable word of s.
func (s ClaimStatus) String() string { return claimStatusNames.Word(s) }

// Label returns the wording of s in l.
func (s ClaimStatus) Label(l zhixing.Lang) string { return claimStatusNames.Label(s, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (s ClaimStatus) MarshalText() ([]byte, error) { return claimStatusNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *ClaimStatus) UnmarshalText(b []byte) error { return claimStatusNames.Unmarshal(b, s) }

// CostKind is the kind of a cost or of money set aside. The zero value is not given.
type CostKind uint8

// The kinds of costs.
const (
	_                 CostKind = iota
	RealisationCost            // 评估、拍卖、保管等实际费用
	ApplicationFee             // 执行申请费
	SaleTax                    // 被执行人应负担的交易税费
	LandPremium                // 划拨土地应缴的土地出让金
	CommonBenefit              // 共益费用
	RentReserve                // 预留租金
	LivingReserve              // 生活必需费用
	BankruptcyExpense          // 破产费用
	CommonDebt                 // 共益债务
)

var costKindNames = enum.Names[CostKind]{Kind: "cost_kind", Rows: []enum.Row{
	{}, // not given
	{Word: "realisation", ZH: "变价实际费用", EN: "cost of realisation"},
	{Word: "application_fee", ZH: "执行申请费", EN: "enforcement application fee"},
	{Word: "sale_tax", ZH: "交易税费", EN: "taxes of the sale"},
	{Word: "land_premium", ZH: "土地出让金", EN: "land-grant premium"},
	{Word: "common_benefit", ZH: "共益费用", EN: "cost for common benefit"},
	{Word: "rent_reserve", ZH: "预留租金", EN: "rent reserve"},
	{Word: "living_reserve", ZH: "生活必需费用", EN: "living reserve"},
	{Word: "bankruptcy_expense", ZH: "破产费用", EN: "bankruptcy expense"},
	{Word: "common_debt", ZH: "共益债务", EN: "common-benefit debt"},
}}

// String returns the stable word of k.
func (k CostKind) String() string { return costKindNames.Word(k) }

// Label returns the wording of k in l.
func (k CostKind) Label(l zhixing.Lang) string { return costKindNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k CostKind) MarshalText() ([]byte, error) { return costKindNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *CostKind) UnmarshalText(b []byte) error { return costKindNames.Unmarshal(b, k) }
