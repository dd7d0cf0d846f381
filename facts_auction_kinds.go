package zhixing

import "github.com/zhixing-go/zhixing/internal/enum"

// LotOutcome is how a round ended for a lot (拍卖结果, AUC-91). The zero value means not
// ended, or not given.
type LotOutcome uint8

// The seven outcomes of a round.
const (
	_                   LotOutcome = iota
	LotOutcomeSold                 // 成交
	LotOutcomeFailed               // 流拍
	LotOutcomeWithdrawn            // 撤回
	LotOutcomeStayed               // 暂缓
	LotOutcomeSuspended            // 中止
	LotOutcomeRevoked              // 撤销
	LotOutcomeDefaulted            // 悔拍
)

var lotOutcomeNames = enum.Names[LotOutcome]{Kind: "lot_outcome", Rows: []enum.Row{
	{}, // not given
	{Word: "sold", ZH: "成交", EN: "sold"},
	{Word: "failed", ZH: "流拍", EN: "failed"},
	{Word: "withdrawn", ZH: "撤回", EN: "withdrawn"},
	{Word: "stayed", ZH: "暂缓", EN: "stayed"},
	{Word: "suspended", ZH: "中止", EN: "suspended"},
	{Word: "revoked", ZH: "撤销", EN: "revoked"},
	{Word: "defaulted", ZH: "悔拍", EN: "buyer defaulted"},
}}

// String returns the stable word of k.
func (k LotOutcome) String() string { return lotOutcomeNames.Word(k) }

// Label returns the wording of k in l.
func (k LotOutcome) Label(l Lang) string { return lotOutcomeNames.Label(k, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (k LotOutcome) MarshalText() ([]byte, error) { return lotOutcomeNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *LotOutcome) UnmarshalText(b []byte) error { return lotOutcomeNames.Unmarshal(b, k) }

// ForfeitStep is what a defaulting buyer's bid deposit was applied to (保证金冲抵顺序,
// AUC-43). The zero value means not given.
type ForfeitStep uint8

// The steps of AUC-43, in order.
const (
	_                   ForfeitStep = iota
	ForfeitCostLoss                 // 费用损失
	ForfeitPriceGap                 // 差价
	ForfeitThisCaseDebt             // 本案债务
	ForfeitRelatedDebt              // 与拍卖财产相关的债务
)

var forfeitStepNames = enum.Names[ForfeitStep]{Kind: "forfeit_step", Rows: []enum.Row{
	{}, // not given
	{Word: "cost_loss", ZH: "费用损失", EN: "costs of the failed sale"},
	{Word: "price_gap", ZH: "差价", EN: "gap between the two prices"},
	{Word: "this_case_debt", ZH: "本案债务", EN: "debt of this case"},
	{Word: "related_debt", ZH: "与拍卖财产相关的债务", EN: "debts related to the thing"},
}}

// String returns the stable word of f.
func (f ForfeitStep) String() string { return forfeitStepNames.Word(f) }

// Label returns the wording of f in l.
func (f ForfeitStep) Label(l Lang) string { return forfeitStepNames.Label(f, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (f ForfeitStep) MarshalText() ([]byte, error) { return forfeitStepNames.Marshal(f) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (f *ForfeitStep) UnmarshalText(b []byte) error { return forfeitStepNames.Unmarshal(b, f) }

// SaleCostKind is a cost of turning a property into money (变价费用种类, DIST-30). The
// zero value means not given.
type SaleCostKind uint8

// The kinds of costs taken from the price.
const (
	_             SaleCostKind = iota
	CostAppraisal              // 评估费
	CostInquiry                // 网络询价费
	CostAuction                // 拍卖费用
	CostSale                   // 变卖费用
	CostAuxiliary              // 拍卖辅助工作费用
	CostCustody                // 保管费
	CostSealing                // 查封费用
	CostTransport              // 运输费
	CostClearing               // 腾退清场费用
	CostOther                  // 其他实际支出
)

var saleCostKindNames = enum.Names[SaleCostKind]{Kind: "sale_cost_kind", Rows: []enum.Row{
	{}, // not given
	{Word: "appraisal", ZH: "评估费", EN: "appraisal"},
	{Word: "inquiry", ZH: "网络询价费", EN: "network price inquiry"},
	{Word: "auction", ZH: "拍卖费用", EN: "auction"},
	{Word: "sale", ZH: "变卖费用", EN: "sale"},
	{Word: "auxiliary", ZH: "拍卖辅助工作费用", EN: "auxiliary work"},
	{Word: "custody", ZH: "保管费", EN: "custody"},
	{Word: "sealing", ZH: "查封费用", EN: "sealing"},
	{Word: "transport", ZH: "运输费", EN: "transport"},
	{Word: "clearing", ZH: "腾退清场费用", EN: "clearing"},
	{Word: "other", ZH: "其他实际支出", EN: "other real outlay"},
}}

// String returns the stable word of s.
func (s SaleCostKind) String() string { return saleCostKindNames.Word(s) }

// Label returns the wording of s in l.
func (s SaleCostKind) Label(l Lang) string { return saleCostKindNames.Label(s, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (s SaleCostKind) MarshalText() ([]byte, error) { return saleCostKindNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *SaleCostKind) UnmarshalText(b []byte) error { return saleCostKindNames.Unmarshal(b, s) }
