package interest

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// DebtItemKind is the kind of a claim item of a title (债权项目): it decides whether
// the item bears the doubled part (DIST-03) and on which rung it is paid (DIST-10).
// The zero value means not given.
type DebtItemKind uint8

// The kinds of claim items.
const (
	_                        DebtItemKind = iota
	Principal                             // 本金
	Price                                 // 价款
	Rent                                  // 租金
	Wage                                  // 劳动报酬
	Damages                               // 赔偿金
	LiquidatedDamagesSum                  // 违约金（定额）
	RunningLiquidatedDamages              // 违约金（按期间）
	GeneralInterestSum                    // 已结利息
	GeneralInterestRunning                // 一般债务利息
	PenaltyInterest                       // 罚息
	CompoundInterest                      // 复利
	LawyerFee                             // 律师费
	LitigationFee                         // 案件受理费
	PreservationCost                      // 保全费
	OtherAwardedCost                      // 其他费用
	DoubledPart                           // 加倍部分债务利息
	OldRegimeInterest                     // 旧规则迟延履行利息
	DelayFine                             // 迟延履行金
)

var debtItemKindNames = enum.Names[DebtItemKind]{Kind: "debt_item_kind", Rows: []enum.Row{
	{}, // not given
	{Word: "principal", ZH: "本金", EN: "principal"},
	{Word: "price", ZH: "价款", EN: "price"},
	{Word: "rent", ZH: "租金", EN: "rent"},
	{Word: "wage", ZH: "劳动报酬", EN: "wages"},
	{Word: "damages", ZH: "赔偿金", EN: "damages"},
	{Word: "liquidated_damages_sum", ZH: "违约金（定额）", EN: "liquidated damages fixed as a sum"},
	{Word: "running_liquidated_damages", ZH: "违约金（按期间）", EN: "running liquidated damages"},
	{Word: "general_interest_sum", ZH: "已结利息", EN: "interest fixed as a sum"},
	{Word: "general_interest_running", ZH: "一般债务利息", EN: "general interest"},
	{Word: "penalty_interest", ZH: "罚息", EN: "penalty interest"},
	{Word: "compound_interest", ZH: "复利", EN: "compound interest"},
	{Word: "lawyer_fee", ZH: "律师费", EN: "lawyer's fee"},
	{Word: "litigation_fee", ZH: "案件受理费", EN: "court acceptance fee"},
	{Word: "preservation_fee", ZH: "保全费", EN: "preservation fee"},
	{Word: "other_awarded_cost", ZH: "其他费用", EN: "other awarded cost"},
	{Word: "doubled_part", ZH: "加倍部分债务利息", EN: "doubled part"},
	{Word: "old_regime_interest", ZH: "旧规则迟延履行利息", EN: "delay interest under the old rules"},
	{Word: "delay_fine", ZH: "迟延履行金", EN: "delay fine"},
}}

// String returns the stable word of k.
func (k DebtItemKind) String() string { return debtItemKindNames.Word(k) }

// Label returns the wording of k in l.
func (k DebtItemKind) Label(l zhixing.Lang) string {
	return debtItemKindNames.Label(k, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (k DebtItemKind) MarshalText() ([]byte, error) { return debtItemKindNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *DebtItemKind) UnmarshalText(b []byte) error { return debtItemKindNames.Unmarshal(b, k) }

// isCost reports whether the item is a cost of realising the claim (rung 2 of
// DIST-10).
func (k DebtItemKind) isCost() bool { return k >= LawyerFee && k <= OtherAwardedCost }

// isInterest reports whether a sum of the kind is paid with general interest
// (rung 3 of DIST-10).
func (k DebtItemKind) isInterest() bool {
	return k >= RunningLiquidatedDamages && k <= CompoundInterest
}

// isDelay reports whether a sum of the kind is paid with the doubled part (rung 5).
func (k DebtItemKind) isDelay() bool { return k >= DoubledPart && k <= DelayFine }

// RateKind is how a title states a rate (利率种类, DIST-21). The zero value means not
// given: a rate is never guessed from its magnitude.
type RateKind uint8

// The kinds of rates.
const (
	_                 RateKind = iota
	AnnualFixed                // 年利率
	MonthlyFixed               // 月利率
	DailyFixed                 // 日利率
	PBoCBenchmark              // 贷款基准利率
	LPR1Y                      // 一年期贷款市场报价利率
	LPR5Y                      // 五年期以上贷款市场报价利率
	LPRMultiple                // 贷款市场报价利率的倍数
	LPRPlusBP                  // 贷款市场报价利率加点
	SplitBenchmarkLPR          // 2019-08-19 前基准利率，其后贷款市场报价利率
)

var rateKindNames = enum.Names[RateKind]{Kind: "rate_kind", Rows: []enum.Row{
	{}, // not given
	{Word: "annual_fixed", ZH: "年利率", EN: "annual rate"},
	{Word: "monthly_fixed", ZH: "月利率", EN: "monthly rate"},
	{Word: "daily_fixed", ZH: "日利率", EN: "daily rate"},
	{Word: "pboc_benchmark", ZH: "贷款基准利率", EN: "benchmark loan rate"},
	{Word: "lpr_1y", ZH: "一年期贷款市场报价利率", EN: "one-year LPR"},
	{Word: "lpr_5y", ZH: "五年期以上贷款市场报价利率", EN: "five-year LPR"},
	{Word: "lpr_multiple", ZH: "贷款市场报价利率的倍数", EN: "multiple of LPR"},
	{Word: "lpr_plus_bp", ZH: "贷款市场报价利率加点", EN: "LPR plus basis points"},
	{Word: "split_benchmark_lpr", ZH: "基准利率转贷款市场报价利率", EN: "benchmark, then LPR"},
}}

// String returns the stable word of k.
func (k RateKind) String() string { return rateKindNames.Word(k) }

// Label returns the wording of k in l.
func (k RateKind) Label(l zhixing.Lang) string { return rateKindNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k RateKind) MarshalText() ([]byte, error) { return rateKindNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *RateKind) UnmarshalText(b []byte) error { return rateKindNames.Unmarshal(b, k) }

func (k RateKind) isFixed() bool { return k >= AnnualFixed && k <= DailyFixed }

// RateUnit is the unit in which a fixed rate is written (利率单位: 年利率百分之, 月利率千分之,
// 日万分之). The zero value is per cent for annual and monthly rates; a daily rate must
// name its own.
type RateUnit uint8

// The units.
const (
	RateUnitUnstated RateUnit = iota // 未载明
	RatePercent                      // 百分之
	RatePermille                     // 千分之
	RatePermyriad                    // 万分之
)

var rateUnitNames = enum.Names[RateUnit]{Kind: "rate_unit", Rows: []enum.Row{
	{Word: "unstated", ZH: "未载明（百分之）", EN: "not stated (per cent)"},
	{Word: "percent", ZH: "百分之", EN: "per cent"},
	{Word: "permille", ZH: "千分之", EN: "per mille"},
	{Word: "permyriad", ZH: "万分之", EN: "per ten thousand"},
}}

// String returns the stable word of u.
func (u RateUnit) String() string { return rateUnitNames.Word(u) }

// Label returns the wording of u in l.
func (u RateUnit) Label(l zhixing.Lang) string { return rateUnitNames.Label(u, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (u RateUnit) MarshalText() ([]byte, error) { return rateUnitNames.Marshal(u) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (u *RateUnit) UnmarshalText(b []byte) error { return rateUnitNames.Unmarshal(b, u) }

// RateDating is whether a published rate floats (利率时点). The zero value floats.
type RateDating uint8

// The datings.
const (
	Floating RateDating = iota // 同期，按公布日分段
	FrozenAt                   // 特定日的利率
)

var rateDatingNames = enum.Names[RateDating]{Kind: "rate_dating", Rows: []enum.Row{
	{Word: "floating", ZH: "同期", EN: "of the same period"},
	{Word: "frozen_at", ZH: "特定日", EN: "of a fixed day"},
}}

// String returns the stable word of d.
func (d RateDating) String() string { return rateDatingNames.Word(d) }

// Label returns the wording of d in l.
func (d RateDating) Label(l zhixing.Lang) string { return rateDatingNames.Label(d, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (d RateDating) MarshalText() ([]byte, error) { return rateDatingNames.Marshal(d) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *RateDating) UnmarshalText(b []byte) error { return rateDatingNames.Unmarshal(b, d) }

// TermBucket is a term class of the benchmark loan rates (期限档次). From 2014-11-22
// the first two, and the third and fourth, have one rate. The zero value means not
// given.
type TermBucket uint8

// The buckets; each includes its upper bound.
const (
	_      TermBucket = iota
	LE6M              // 六个月以内（含）
	M6To1Y            // 六个月至一年（含）
	Y1To3             // 一至三年（含）
	Y3To5             // 三至五年（含）
	GT5Y              // 五年以上
)

var termBucketNames = enum.Names[TermBucket]{Kind: "term_bucket", Rows: []enum.Row{
	{}, // not given
	{Word: "le_6m", ZH: "六个月以内", EN: "up to six months"},
	{Word: "m6_to_1y", ZH: "六个月至一年", EN: "six months to one year"},
	{Word: "y1_to_3", ZH: "一至三年", EN: "one to three years"},
	{Word: "y3_to_5", ZH: "三至五年", EN: "three to five years"},
	{Word: "gt_5y", ZH: "五年以上", EN: "over five years"},
}}

// String returns the stable word of b.
func (b TermBucket) String() string { return termBucketNames.Word(b) }

// Label returns the wording of b in l.
func (b TermBucket) Label(l zhixing.Lang) string { return termBucketNames.Label(b, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (b TermBucket) MarshalText() ([]byte, error) { return termBucketNames.Marshal(b) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (b *TermBucket) UnmarshalText(t []byte) error { return termBucketNames.Unmarshal(t, b) }

// StayCause is why enforcement paused, as far as interest asks (中止或者暂缓原因,
// DIST-07). The zero value means not given.
type StayCause uint8

// The causes.
const (
	_                      StayCause = iota
	TitleReviewNotByDebtor           // 非因被执行人申请而审查执行依据
	TitleReviewByDebtor              // 因被执行人申请而审查执行依据
	RetrialSuspension                // 再审中止
	ThirdPartyObjection              // 案外人异议
	SettlementSuspension             // 和解中止
	SecurityStay                     // 执行担保暂缓
	OtherStay                        // 其他
)

var stayCauseNames = enum.Names[StayCause]{Kind: "stay_cause", Rows: []enum.Row{
	{}, // not given
	{Word: "title_review_not_by_debtor", ZH: "非因被执行人申请而审查执行依据", EN: "title under review, not asked for by the debtor"},
	{Word: "title_review_by_debtor", ZH: "因被执行人申请而审查执行依据", EN: "title under review on the debtor's application"},
	{Word: "retrial_suspension", ZH: "再审中止", EN: "suspended for retrial"},
	{Word: "third_party_objection", ZH: "案外人异议", EN: "outsider's objection"},
	{Word: "settlement_suspension", ZH: "和解中止", EN: "suspended for settlement"},
	{Word: "security_stay", ZH: "执行担保暂缓", EN: "stayed on enforcement guarantee"},
	{Word: "other", ZH: "其他", EN: "other"},
}}

// String returns the stable word of c.
func (c StayCause) String() string { return stayCauseNames.Word(c) }

// Label returns the wording of c in l.
func (c StayCause) Label(l zhixing.Lang) string { return stayCauseNames.Label(c, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (c StayCause) MarshalText() ([]byte, error) { return stayCauseNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *StayCause) UnmarshalText(b []byte) error { return stayCauseNames.Unmarshal(b, c) }

// Relief is what a title orders (给付内容). The zero value is payment of money.
type Relief uint8

// The reliefs.
const (
	OrdersPayment Relief = iota // 金钱给付
	OrdersSale                  // 准许拍卖、变卖担保财产
)

var reliefNames = enum.Names[Relief]{Kind: "relief", Rows: []enum.Row{
	{Word: "payment", ZH: "金钱给付", EN: "payment of money"},
	{Word: "sale", ZH: "准许拍卖、变卖担保财产", EN: "sale of collateral"},
}}

// String returns the stable word of r.
func (r Relief) String() string { return reliefNames.Word(r) }

// Label returns the wording of r in l.
func (r Relief) Label(l zhixing.Lang) string { return reliefNames.Label(r, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (r Relief) MarshalText() ([]byte, error) { return reliefNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *Relief) UnmarshalText(b []byte) error { return reliefNames.Unmarshal(b, r) }

// Nature is whether an item is a civil debt or criminal restitution (DIST-16). The
// zero value is a civil debt, the civil part attached to a criminal case included.
type Nature uint8

// The natures.
const (
	CivilDebt           Nature = iota // 民事债务
	CriminalRestitution               // 追缴、责令退赔
)

var natureNames = enum.Names[Nature]{Kind: "nature", Rows: []enum.Row{
	{Word: "civil", ZH: "民事债务", EN: "civil debt"},
	{Word: "criminal_restitution", ZH: "追缴、责令退赔", EN: "criminal restitution"},
}}

// String returns the stable word of n.
func (n Nature) String() string { return natureNames.Word(n) }

// Label returns the wording of n in l.
func (n Nature) Label(l zhixing.Lang) string { return natureNames.Label(n, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (n Nature) MarshalText() ([]byte, error) { return natureNames.Marshal(n) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (n *Nature) UnmarshalText(b []byte) error { return natureNames.Unmarshal(b, n) }
