package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// ReopenedTime says whether the time a case was closed before its closing was
// revoked counts in the limit (撤销结案前的期间), CASE-91 T37.
type ReopenedTime uint8

// The values of ReopenedTime.
const (
	ReopenedExcluded ReopenedTime = iota // 不计入
	ReopenedCounted                      // 计入
)

var reopenedTimeNames = enum.Names[ReopenedTime]{Kind: "reopened_time", Rows: []enum.Row{
	{Word: "excluded", ZH: "不计入", EN: "not counted"},
	{Word: "counted", ZH: "计入", EN: "counted"},
}}

// String returns the stable word of r.
func (r ReopenedTime) String() string { return reopenedTimeNames.Word(r) }

// Label returns the wording of r in l.
func (r ReopenedTime) Label(l zhixing.Lang) string {
	return reopenedTimeNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r ReopenedTime) MarshalText() ([]byte, error) { return reopenedTimeNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *ReopenedTime) UnmarshalText(b []byte) error { return reopenedTimeNames.Unmarshal(b, r) }

// ResumptionClosings says how a resumption case may close (恢复执行案件的结案方式), CASE-20;
// the limit to three manners is recalled from FILE-CLOSE-2014 22.
type ResumptionClosings uint8

// The values of ResumptionClosings.
const (
	ThreeManners ResumptionClosings = iota // 执行完毕、终本、终结执行
	AllManners                             // 六种方式
)

var resumptionClosingsNames = enum.Names[ResumptionClosings]{Kind: "resumption_closings", Rows: []enum.Row{
	{Word: "three", ZH: "三种方式", EN: "three manners"},
	{Word: "all", ZH: "六种方式", EN: "all six"},
}}

// String returns the stable word of r.
func (r ResumptionClosings) String() string { return resumptionClosingsNames.Word(r) }

// Label returns the wording of r in l.
func (r ResumptionClosings) Label(l zhixing.Lang) string {
	return resumptionClosingsNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r ResumptionClosings) MarshalText() ([]byte, error) { return resumptionClosingsNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *ResumptionClosings) UnmarshalText(b []byte) error {
	return resumptionClosingsNames.Unmarshal(b, r)
}
