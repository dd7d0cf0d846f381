package auction

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// RealisationChannel is how a property is turned into money (变价方式, AUC-02). The zero
// value is the online auction, the default of the law; every other way needs a
// recorded ground.
type RealisationChannel uint8

// The ways of realisation.
const (
	ChannelOnlineAuction      RealisationChannel = iota // 网络司法拍卖
	ChannelTraditionalAuction                           // 委托拍卖或者线下拍卖
	ChannelDirectSale                                   // 直接变卖
	ChannelOnlineSale                                   // 网络司法变卖
	ChannelDebtForAsset                                 // 以物抵债
	ChannelConsensualTransfer                           // 当事人合意抵债
	ChannelSelfSale                                     // 被执行人自行变卖
	ChannelDesignatedPurchase                           // 交有关单位收购
	ChannelVesselAuction                                // 船舶拍卖
	ChannelStockMarketSale                              // 证券市场变价
)

var realisationChannelNames = enum.Names[RealisationChannel]{Kind: "realisation_channel", Rows: []enum.Row{
	{Word: "online_auction", ZH: "网络司法拍卖", EN: "online judicial auction"},
	{Word: "traditional_auction", ZH: "委托拍卖或者线下拍卖", EN: "traditional auction"},
	{Word: "direct_sale", ZH: "直接变卖", EN: "direct sale"},
	{Word: "online_sale", ZH: "网络司法变卖", EN: "online judicial sale"},
	{Word: "debt_for_asset", ZH: "以物抵债", EN: "debt-for-asset"},
	{Word: "consensual_transfer", ZH: "当事人合意抵债", EN: "consensual transfer"},
	{Word: "self_sale", ZH: "被执行人自行变卖", EN: "debtor's own sale"},
	{Word: "designated_purchase", ZH: "交有关单位收购", EN: "purchase by the designated unit"},
	{Word: "vessel_auction", ZH: "船舶拍卖", EN: "vessel auction"},
	{Word: "stock_market_sale", ZH: "证券市场变价", EN: "sale on the stock market"},
}}

// String returns the stable word of r.
func (r RealisationChannel) String() string { return realisationChannelNames.Word(r) }

// Label returns the wording of r in l.
func (r RealisationChannel) Label(l zhixing.Lang) string {
	return realisationChannelNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r RealisationChannel) MarshalText() ([]byte, error) { return realisationChannelNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *RealisationChannel) UnmarshalText(b []byte) error {
	return realisationChannelNames.Unmarshal(b, r)
}

// LotKind is the kind of a lot (拍卖标的类别): it decides notice, rounds and special rules.
// The zero value means not given.
type LotKind uint8

// The kinds of lots.
const (
	_                    LotKind = iota
	LotMovable                   // 动产
	LotImmovable                 // 不动产
	LotOtherRight                // 其他财产权
	LotVessel                    // 船舶
	LotVehicle                   // 机动车
	LotUnlistedEquity            // 股权
	LotListedShares              // 上市公司股票
	LotLegalPersonShares         // 国有股、社会法人股
	LotIP                        // 知识产权
	LotLandUseRight              // 建设用地使用权
	LotPartnershipShare          // 合伙企业财产份额
	LotPerishable                // 鲜活易腐物品
	LotPreciousMetal             // 金银及其制品
)

var lotKindNames = enum.Names[LotKind]{Kind: "lot_kind", Rows: []enum.Row{
	{}, // not given
	{Word: "movable", ZH: "动产", EN: "movable"},
	{Word: "immovable", ZH: "不动产", EN: "immovable"},
	{Word: "other_right", ZH: "其他财产权", EN: "other property right"},
	{Word: "vessel", ZH: "船舶", EN: "vessel"},
	{Word: "vehicle", ZH: "机动车", EN: "vehicle"},
	{Word: "unlisted_equity", ZH: "股权", EN: "unlisted equity"},
	{Word: "listed_shares", ZH: "上市公司股票", EN: "listed shares"},
	{Word: "state_or_legal_person_shares", ZH: "国有股、社会法人股", EN: "state or social-legal-person shares of a listed company"},
	{Word: "ip", ZH: "知识产权", EN: "intellectual property"},
	{Word: "land_use_right", ZH: "建设用地使用权", EN: "land-use right"},
	{Word: "partnership_share", ZH: "合伙企业财产份额", EN: "share in a partnership"},
	{Word: "perishable", ZH: "鲜活易腐物品", EN: "perishable goods"},
	{Word: "precious_metal", ZH: "金银及其制品", EN: "gold and silver"},
}}

// String returns the stable word of k.
func (k LotKind) String() string { return lotKindNames.Word(k) }

// Label returns the wording of k in l.
func (k LotKind) Label(l zhixing.Lang) string { return lotKindNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k LotKind) MarshalText() ([]byte, error) { return lotKindNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *LotKind) UnmarshalText(b []byte) error { return lotKindNames.Unmarshal(b, k) }

// Regime is the set of rules an auction is held under (拍卖规则).
type Regime uint8

// The regimes.
const (
	RegimeOnline      Regime = iota // 网络司法拍卖
	RegimeTraditional               // 传统拍卖
)

var regimeNames = enum.Names[Regime]{Kind: "regime", Rows: []enum.Row{
	{Word: "online", ZH: "网络司法拍卖", EN: "online"},
	{Word: "traditional", ZH: "传统拍卖", EN: "traditional"},
}}

// String returns the stable word of r.
func (r Regime) String() string { return regimeNames.Word(r) }

// Label returns the wording of r in l.
func (r Regime) Label(l zhixing.Lang) string { return regimeNames.Label(r, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (r Regime) MarshalText() ([]byte, error) { return regimeNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *Regime) UnmarshalText(b []byte) error { return regimeNames.Unmarshal(b, r) }

// Stage says whether a round is an auction or the sale after the last one.
type Stage uint8

// The stages.
const (
	StageAuction Stage = iota // 拍卖
	StageSale                 // 变卖
)

var stageNames = enum.Names[Stage]{Kind: "stage", Rows: []enum.Row{
	{Word: "auction", ZH: "拍卖", EN: "auction"},
	{Word: "sale", ZH: "变卖", EN: "sale"},
}}

// String returns the stable word of s.
func (s Stage) String() string { return stageNames.Word(s) }

// Label returns the wording of s in l.
func (s Stage) Label(l zhixing.Lang) string { return stageNames.Label(s, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (s Stage) MarshalText() ([]byte, error) { return stageNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *Stage) UnmarshalText(b []byte) error { return stageNames.Unmarshal(b, s) }

// EncumbranceFate is what becomes of a right over the lot when it is sold (权利负担的处理,
// AUC-62, 63). The zero value means not determined.
type EncumbranceFate uint8

// The fates.
const (
	_                 EncumbranceFate = iota
	FateErased                        // 涂销
	FateCarriedOver                   // 继续存在
	FateRemovedBefore                 // 除去后拍卖
	FateNotOpposable                  // 不得对抗
)

var encumbranceFateNames = enum.Names[EncumbranceFate]{Kind: "encumbrance_fate", Rows: []enum.Row{
	{}, // not given
	{Word: "erased", ZH: "涂销", EN: "erased, paid from the price"},
	{Word: "carried_over", ZH: "继续存在", EN: "carried over"},
	{Word: "removed_before", ZH: "除去后拍卖", EN: "removed before the auction"},
	{Word: "not_opposable", ZH: "不得对抗", EN: "not opposable"},
}}

// String returns the stable word of e.
func (e EncumbranceFate) String() string { return encumbranceFateNames.Word(e) }

// Label returns the wording of e in l.
func (e EncumbranceFate) Label(l zhixing.Lang) string {
	return encumbranceFateNames.Label(e, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (e EncumbranceFate) MarshalText() ([]byte, error) { return encumbranceFateNames.Marshal(e) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (e *EncumbranceFate) UnmarshalText(b []byte) error { return encumbranceFateNames.Unmarshal(b, e) }
