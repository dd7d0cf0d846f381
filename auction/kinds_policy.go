package auction

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Round2DeadlineMeans says which act must fall inside the term for the next round
// (AUC-31).
type Round2DeadlineMeans uint8

// The readings.
const (
	DeadlineMeansStart  Round2DeadlineMeans = iota // 开始竞价
	DeadlineMeansNotice                            // 发布公告
)

var round2DeadlineMeansNames = enum.Names[Round2DeadlineMeans]{Kind: "round2_deadline_means", Rows: []enum.Row{
	{Word: "start_of_bidding", ZH: "开始竞价", EN: "start of bidding"},
	{Word: "notice_publication", ZH: "发布公告", EN: "publication of the notice"},
}}

// String returns the stable word of r.
func (r Round2DeadlineMeans) String() string { return round2DeadlineMeansNames.Word(r) }

// Label returns the wording of r in l.
func (r Round2DeadlineMeans) Label(l zhixing.Lang) string {
	return round2DeadlineMeansNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r Round2DeadlineMeans) MarshalText() ([]byte, error) {
	return round2DeadlineMeansNames.Marshal(r)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *Round2DeadlineMeans) UnmarshalText(b []byte) error {
	return round2DeadlineMeansNames.Unmarshal(b, r)
}

// FloorBasis says what the floor of the first opening price is taken of (AUC-22).
type FloorBasis uint8

// The bases.
const (
	FloorOfReference FloorBasis = iota // 参考价
	FloorOfMarket                      // 市价
)

var floorBasisNames = enum.Names[FloorBasis]{Kind: "floor_basis", Rows: []enum.Row{
	{Word: "reference_price", ZH: "参考价", EN: "reference price"},
	{Word: "market_price", ZH: "市价", EN: "market price"},
}}

// String returns the stable word of f.
func (f FloorBasis) String() string { return floorBasisNames.Word(f) }

// Label returns the wording of f in l.
func (f FloorBasis) Label(l zhixing.Lang) string { return floorBasisNames.Label(f, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (f FloorBasis) MarshalText() ([]byte, error) { return floorBasisNames.Marshal(f) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (f *FloorBasis) UnmarshalText(b []byte) error { return floorBasisNames.Unmarshal(b, f) }

// DefectiveReports says whether a network report with a defect that was not asked to
// be corrected enters the average (AUC-12).
type DefectiveReports uint8

// The choices.
const (
	DefectiveLeftOut DefectiveReports = iota // 不计入平均值
	DefectiveCounted                         // 计入平均值
)

var defectiveReportsNames = enum.Names[DefectiveReports]{Kind: "defective_reports", Rows: []enum.Row{
	{Word: "left_out", ZH: "不计入平均值", EN: "left out"},
	{Word: "counted", ZH: "计入平均值", EN: "counted"},
}}

// String returns the stable word of d.
func (d DefectiveReports) String() string { return defectiveReportsNames.Word(d) }

// Label returns the wording of d in l.
func (d DefectiveReports) Label(l zhixing.Lang) string {
	return defectiveReportsNames.Label(d, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (d DefectiveReports) MarshalText() ([]byte, error) { return defectiveReportsNames.Marshal(d) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *DefectiveReports) UnmarshalText(b []byte) error {
	return defectiveReportsNames.Unmarshal(b, d)
}

// FeeCompetitors says which platforms compete for the network fee (AUC-25).
type FeeCompetitors uint8

// The choices.
const (
	AllReportsCompete FeeCompetitors = iota // 全部按期出具结果的平台
	OnlyUsedCompete                         // 仅结果被采用的平台
)

var feeCompetitorsNames = enum.Names[FeeCompetitors]{Kind: "network_fee_competitors", Rows: []enum.Row{
	{Word: "all_in_time", ZH: "全部按期出具结果的平台", EN: "all that gave a result in time"},
	{Word: "only_used", ZH: "仅结果被采用的平台", EN: "only those whose result was used"},
}}

// String returns the stable word of f.
func (f FeeCompetitors) String() string { return feeCompetitorsNames.Word(f) }

// Label returns the wording of f in l.
func (f FeeCompetitors) Label(l zhixing.Lang) string {
	return feeCompetitorsNames.Label(f, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (f FeeCompetitors) MarshalText() ([]byte, error) { return feeCompetitorsNames.Marshal(f) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (f *FeeCompetitors) UnmarshalText(b []byte) error { return feeCompetitorsNames.Unmarshal(b, f) }

// InKindNetworkFee says whether the value of a debt-for-asset counts as the final
// price for the network fee (AUC-25).
type InKindNetworkFee uint8

// The choices.
const (
	InKindIsFinalPrice   InKindNetworkFee = iota // 以物抵债价视为成交价
	InKindIsNoFinalPrice                         // 不视为成交价
)

var inKindNetworkFeeNames = enum.Names[InKindNetworkFee]{Kind: "in_kind_network_fee", Rows: []enum.Row{
	{Word: "is_final_price", ZH: "以物抵债价视为成交价", EN: "counts as the final price"},
	{Word: "is_no_final_price", ZH: "不视为成交价", EN: "does not count"},
}}

// String returns the stable word of i.
func (i InKindNetworkFee) String() string { return inKindNetworkFeeNames.Word(i) }

// Label returns the wording of i in l.
func (i InKindNetworkFee) Label(l zhixing.Lang) string {
	return inKindNetworkFeeNames.Label(i, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (i InKindNetworkFee) MarshalText() ([]byte, error) { return inKindNetworkFeeNames.Marshal(i) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (i *InKindNetworkFee) UnmarshalText(b []byte) error {
	return inKindNetworkFeeNames.Unmarshal(b, i)
}

// InKindAppraisalFee says whether a debt-for-asset is a sale for the appraisal fee
// (AUC-26).
type InKindAppraisalFee uint8

// The choices.
const (
	InKindNotSold InKindAppraisalFee = iota // 视为未成交
	InKindSold                              // 视为成交
)

var inKindAppraisalFeeNames = enum.Names[InKindAppraisalFee]{Kind: "in_kind_appraisal_fee", Rows: []enum.Row{
	{Word: "not_sold", ZH: "视为未成交", EN: "not sold"},
	{Word: "sold", ZH: "视为成交", EN: "sold"},
}}

// String returns the stable word of i.
func (i InKindAppraisalFee) String() string { return inKindAppraisalFeeNames.Word(i) }

// Label returns the wording of i in l.
func (i InKindAppraisalFee) Label(l zhixing.Lang) string {
	return inKindAppraisalFeeNames.Label(i, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (i InKindAppraisalFee) MarshalText() ([]byte, error) { return inKindAppraisalFeeNames.Marshal(i) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (i *InKindAppraisalFee) UnmarshalText(b []byte) error {
	return inKindAppraisalFeeNames.Unmarshal(b, i)
}

// InKindAfterRound1 says whether a creditor may take the lot after the first online
// round (AUC-52).
type InKindAfterRound1 uint8

// The choices.
const (
	InKindRound1Allowed InKindAfterRound1 = iota // 准许
	InKindRound1Refused                          // 不准许
)

var inKindAfterRound1Names = enum.Names[InKindAfterRound1]{Kind: "in_kind_after_round1", Rows: []enum.Row{
	{Word: "allowed", ZH: "准许", EN: "allowed"},
	{Word: "refused", ZH: "不准许", EN: "refused"},
}}

// String returns the stable word of i.
func (i InKindAfterRound1) String() string { return inKindAfterRound1Names.Word(i) }

// Label returns the wording of i in l.
func (i InKindAfterRound1) Label(l zhixing.Lang) string {
	return inKindAfterRound1Names.Label(i, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (i InKindAfterRound1) MarshalText() ([]byte, error) { return inKindAfterRound1Names.Marshal(i) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (i *InKindAfterRound1) UnmarshalText(b []byte) error {
	return inKindAfterRound1Names.Unmarshal(b, i)
}

// ForfeitResidue says where what is left of a forfeited deposit after its four uses
// goes (AUC-43).
type ForfeitResidue uint8

// The choices.
const (
	ResidueToEstate ForfeitResidue = iota // 作为被执行人财产
	ResidueHeld                           // 留存法院
)

var forfeitResidueNames = enum.Names[ForfeitResidue]{Kind: "forfeit_residue", Rows: []enum.Row{
	{Word: "to_debtor_estate", ZH: "作为被执行人财产", EN: "to the debtor's estate"},
	{Word: "hold", ZH: "留存法院", EN: "held by the court"},
}}

// String returns the stable word of f.
func (f ForfeitResidue) String() string { return forfeitResidueNames.Word(f) }

// Label returns the wording of f in l.
func (f ForfeitResidue) Label(l zhixing.Lang) string {
	return forfeitResidueNames.Label(f, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (f ForfeitResidue) MarshalText() ([]byte, error) { return forfeitResidueNames.Marshal(f) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (f *ForfeitResidue) UnmarshalText(b []byte) error { return forfeitResidueNames.Unmarshal(b, f) }

// Shortfall says whether an online defaulter owes more than the deposit (AUC-43).
type Shortfall uint8

// The readings.
const (
	LimitedToDeposit Shortfall = iota // 以保证金为限
	TopUp                             // 责令补交
)

var shortfallNames = enum.Names[Shortfall]{Kind: "shortfall", Rows: []enum.Row{
	{Word: "limited_to_deposit", ZH: "以保证金为限", EN: "limited to the deposit"},
	{Word: "top_up", ZH: "责令补交", EN: "topped up"},
}}

// String returns the stable word of s.
func (s Shortfall) String() string { return shortfallNames.Word(s) }

// Label returns the wording of s in l.
func (s Shortfall) Label(l zhixing.Lang) string { return shortfallNames.Label(s, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (s Shortfall) MarshalText() ([]byte, error) { return shortfallNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *Shortfall) UnmarshalText(b []byte) error { return shortfallNames.Unmarshal(b, s) }

// GapIfNotRealised says what the price gap is where the lot was never realised
// (AUC-43).
type GapIfNotRealised uint8

// The choices.
const (
	GapNone  GapIfNotRealised = iota // 无差价
	GapWhole                         // 以原成交价全额为差价
)

var gapIfNotRealisedNames = enum.Names[GapIfNotRealised]{Kind: "gap_if_not_realised", Rows: []enum.Row{
	{Word: "none", ZH: "无差价", EN: "no gap"},
	{Word: "whole_price", ZH: "以原成交价全额为差价", EN: "the whole old price"},
}}

// String returns the stable word of g.
func (g GapIfNotRealised) String() string { return gapIfNotRealisedNames.Word(g) }

// Label returns the wording of g in l.
func (g GapIfNotRealised) Label(l zhixing.Lang) string {
	return gapIfNotRealisedNames.Label(g, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (g GapIfNotRealised) MarshalText() ([]byte, error) { return gapIfNotRealisedNames.Marshal(g) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (g *GapIfNotRealised) UnmarshalText(b []byte) error {
	return gapIfNotRealisedNames.Unmarshal(b, g)
}

// FirstReserve says what the first reserve of a traditional auction was from
// 2009-11-20 to 2020 (AUC-59): COMMISSION-2009 13 made it the appraisal, while
// AUCTION-2004 8, whose 80 per cent many went on citing, was amended in 2020 only.
type FirstReserve uint8

// The readings.
const (
	AppraisalFrom2009   FirstReserve = iota // 自2009年11月20日起为评估价
	EightyPercentTo2020                     // 2020年底前为评估价的80%
)

var firstReserveNames = enum.Names[FirstReserve]{Kind: "first_reserve", Rows: []enum.Row{
	{Word: "appraisal_from_2009", ZH: "自2009年11月20日起为评估价", EN: "the appraisal from 2009-11-20"},
	{Word: "eighty_percent_to_2020", ZH: "2020年底前为评估价的80%", EN: "80 per cent of it until the end of 2020"},
}}

// String returns the stable word of f.
func (f FirstReserve) String() string { return firstReserveNames.Word(f) }

// Label returns the wording of f in l.
func (f FirstReserve) Label(l zhixing.Lang) string {
	return firstReserveNames.Label(f, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (f FirstReserve) MarshalText() ([]byte, error) { return firstReserveNames.Marshal(f) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (f *FirstReserve) UnmarshalText(b []byte) error { return firstReserveNames.Unmarshal(b, f) }
