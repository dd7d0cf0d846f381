package asset

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// WaitingValue is the policy on seizures that wait in the test of excess (ASSET-57).
type WaitingValue uint8

// The values of WaitingValue.
const (
	WaitingCountsNothing WaitingValue = iota // 轮候查封不计入
	WaitingCounts                            // 轮候查封计入
)

var waitingValueNames = enum.Names[WaitingValue]{Kind: "waiting_value", Rows: []enum.Row{
	{Word: "nothing", ZH: "轮候查封不计入", EN: "a waiting seizure counts nothing"},
	{Word: "counts", ZH: "轮候查封计入", EN: "a waiting seizure counts"},
}}

// String returns the stable word of x.
func (x WaitingValue) String() string { return waitingValueNames.Word(x) }

// Label returns the wording of x in l.
func (x WaitingValue) Label(l zhixing.Lang) string {
	return waitingValueNames.Label(x, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (x WaitingValue) MarshalText() ([]byte, error) { return waitingValueNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *WaitingValue) UnmarshalText(b []byte) error { return waitingValueNames.Unmarshal(b, x) }

// ReleaseOrder is the policy on which of several parallel freezes is released first
// (ASSET-58).
type ReleaseOrder uint8

// The values of ReleaseOrder.
const (
	LatestFirst     ReleaseOrder = iota // 后冻结的先解除
	DisturbingFirst                     // 对经营影响大的先解除
)

var releaseOrderNames = enum.Names[ReleaseOrder]{Kind: "release_order", Rows: []enum.Row{
	{Word: "latest_first", ZH: "后冻结的先解除", EN: "the latest first"},
	{Word: "disturbing_first", ZH: "对经营影响大的先解除", EN: "what disturbs business most first"},
}}

// String returns the stable word of x.
func (x ReleaseOrder) String() string { return releaseOrderNames.Word(x) }

// Label returns the wording of x in l.
func (x ReleaseOrder) Label(l zhixing.Lang) string {
	return releaseOrderNames.Label(x, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (x ReleaseOrder) MarshalText() ([]byte, error) { return releaseOrderNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *ReleaseOrder) UnmarshalText(b []byte) error { return releaseOrderNames.Unmarshal(b, x) }

// QuotaOrder is the policy on which accounts carry the quota of what is missing
// (ASSET-58).
type QuotaOrder uint8

// The values of QuotaOrder.
const (
	QuotaEarliestFirst QuotaOrder = iota // 先冻结的账户
	QuotaLatestFirst                     // 后冻结的账户
	QuotaCalmestFirst                    // 对经营影响小的账户
)

var quotaOrderNames = enum.Names[QuotaOrder]{Kind: "quota_order", Rows: []enum.Row{
	{Word: "earliest_first", ZH: "先冻结的账户", EN: "the account frozen first"},
	{Word: "latest_first", ZH: "后冻结的账户", EN: "the account frozen last"},
	{Word: "calmest_first", ZH: "对经营影响小的账户", EN: "the account that disturbs business least"},
}}

// String returns the stable word of x.
func (x QuotaOrder) String() string { return quotaOrderNames.Word(x) }

// Label returns the wording of x in l.
func (x QuotaOrder) Label(l zhixing.Lang) string { return quotaOrderNames.Label(x, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (x QuotaOrder) MarshalText() ([]byte, error) { return quotaOrderNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *QuotaOrder) UnmarshalText(b []byte) error { return quotaOrderNames.Unmarshal(b, x) }
