package metrics

import (
	"math/bits"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Fault is why a record is not counted, or what is odd about one that is (MET-43).
type Fault uint8

// The faults: those up to FaultNoDay reject a record.
const (
	_                     Fault = iota
	FaultCourt                  // court outside the tree
	FaultNotFiled               // no filing date
	FaultClosedBefore           // closed before filed
	FaultMannerWithout          // closing manner without date
	FaultDateWithout            // closing date without manner
	FaultMannerKind             // manner not allowed for the kind
	FaultNegative               // negative amount
	FaultParts                  // interest, or what came by compulsion and voluntarily, above the amount collected
	FaultOrigin                 // transferred in without origin
	FaultUnknownKind            // case kind or another word outside its table
	FaultLeave                  // left for another court, and closed otherwise than struck or concluded
	FaultNoDay                  // a receipt or petition without its day
	FaultLongCase               // warning: more than 20 years
	FaultCollectedHigh          // warning: collected more than 1.5 times the amount applied for
	FaultEarlyTermination       // warning: terminated within three months of filing
	FaultShort                  // warning: completed with less than applied, no settlement
	faults
)

var faultNames = enum.Names[Fault]{Kind: "fault", Rows: []enum.Row{
	{},
	{Word: "court", ZH: "法院不在列", EN: "court outside the tree"},
	{Word: "not_filed", ZH: "没有立案日期", EN: "no filing date"},
	{Word: "closed_before_filed", ZH: "结案早于立案", EN: "closed before filed"},
	{Word: "manner_without_date", ZH: "有结案方式而无结案日期", EN: "closing manner without date"},
	{Word: "date_without_manner", ZH: "有结案日期而无结案方式", EN: "closing date without manner"},
	{Word: "manner_not_for_kind", ZH: "该类案件不适用此结案方式", EN: "manner not allowed for the kind"},
	{Word: "negative_amount", ZH: "金额为负", EN: "negative amount"},
	{Word: "parts_above_collected", ZH: "组成部分超过到位金额", EN: "parts above the amount collected"},
	{Word: "no_origin", ZH: "移入案件未载明来源", EN: "transferred in without origin"},
	{Word: "unknown_word", ZH: "代码超出范围", EN: "a word outside its table"},
	{Word: "leave_manner", ZH: "移出案件的结案方式应为销案或者终结执行", EN: "left for another court, closed neither as struck nor as concluded"},
	{Word: "no_day", ZH: "没有日期", EN: "no day"},
	{Word: "over_20_years", ZH: "办理时间超过二十年", EN: "more than 20 years"},
	{Word: "collected_high", ZH: "到位金额超过申请金额一倍半", EN: "collected more than 1.5 times the amount applied for"},
	{Word: "early_termination", ZH: "立案三个月内终本", EN: "terminated within three months of filing"},
	{Word: "completed_short", ZH: "执行完毕而到位不足", EN: "completed with less than applied, no settlement"},
}}

// String returns the stable word of f.
func (f Fault) String() string { return faultNames.Word(f) }

// Label returns the wording of f in l.
func (f Fault) Label(l zhixing.Lang) string { return faultNames.Label(f, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (f Fault) MarshalText() ([]byte, error) { return faultNames.Marshal(f) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (f *Fault) UnmarshalText(b []byte) error { return faultNames.Unmarshal(b, f) }

// Rejects reports whether a record with the fault is left out of the count.
func (f Fault) Rejects() bool { return f <= FaultNoDay }

// implementation reports whether cases of the kind close in the six manners.
func implementation(k zhixing.CaseKind) bool {
	return k == zhixing.CaseFirstEnforcement || k == zhixing.CaseResumption
}

// reject returns why the record cannot be counted, 0 if it can (MET-43).
func reject(r *Record, courts int) Fault {
	switch {
	case int(r.Court) >= courts || int(r.Origin) >= courts:
		return FaultCourt
	case r.Kind == 0 || int(r.Kind) >= kinds || r.Manner > zhixing.Dismissed || r.Performance >= performances ||
		r.Review > zhixing.ReviewWrong || r.Verdict > 3 || int(r.Cause) >= causes || r.Leave > zhixing.LeaveEntrusted:
		return FaultUnknownKind
	case r.Filed.IsZero():
		return FaultNotFiled
	case r.Closed.IsZero() && r.Manner != 0:
		return FaultMannerWithout
	case !r.Closed.IsZero() && r.Closed.Before(r.Filed):
		return FaultClosedBefore
	case !r.Closed.IsZero() && r.Manner == 0 && implementation(r.Kind):
		return FaultDateWithout
	case r.Manner != 0 && !implementation(r.Kind) || r.Manner > zhixing.Concluded && r.Kind == zhixing.CaseResumption:
		return FaultMannerKind
	case r.Applied < 0 && r.Applied != NoAmount || r.Collected < 0 && r.Collected != NoAmount ||
		r.Interest < 0 && r.Interest != NoAmount || r.Compulsory < 0 && r.Compulsory != NoAmount || r.Voluntary < 0 && r.Voluntary != NoAmount:
		return FaultNegative
	case r.Collected != NoAmount && (r.Interest > r.Collected || r.Compulsory > r.Collected || r.Voluntary > r.Collected ||
		r.Compulsory > 0 && r.Voluntary > r.Collected-r.Compulsory):
		return FaultParts
	case r.Flags&(TransferredYes|OriginGiven) == TransferredYes:
		return FaultOrigin
	case r.Leave != 0 && (r.Manner == zhixing.Completed || r.Manner == zhixing.TerminatedThisTime || r.Manner > zhixing.Struck):
		return FaultLeave
	}
	return 0
}

// waitEarly reports whether a termination came before three months from filing had passed,
// where it had to wait for them (TERM-2016 1).
func waitEarly(r *Record) bool {
	return r.Manner == zhixing.TerminatedThisTime && !r.Closed.Before(leastWait) && !r.Closed.After(r.Filed.AddMonths(3))
}

// suspicious is odd's quick answer: whether any warning may apply.
func suspicious(r *Record, asOf zhixing.Date) bool {
	return r.Manner == zhixing.TerminatedThisTime && r.Closed.Sub(r.Filed) <= 92 ||
		r.Collected > r.Applied && r.Applied > 0 ||
		r.Manner == zhixing.Completed && r.Collected < r.Applied ||
		max(asOf.Sub(r.Filed), r.Closed.Sub(r.Filed)) > 7300
}

// odd calls yield with every warning about a record that is counted (MET-43).
func odd(r *Record, asOf zhixing.Date, yield func(Fault)) {
	end := r.Closed
	if end.IsZero() {
		end = asOf
	}
	if end.Sub(r.Filed) > 7300 && end.After(r.Filed.AddMonths(240)) { // 20 years
		yield(FaultLongCase)
	}
	if r.Applied > 0 && r.Collected > r.Applied && muchMore(r.Collected, r.Applied) {
		yield(FaultCollectedHigh)
	}
	if waitEarly(r) {
		yield(FaultEarlyTermination)
	}
	if r.Manner == zhixing.Completed && r.Applied > 0 && r.Collected != NoAmount && r.Collected < r.Applied && r.Performance != zhixing.PerformanceSettlement {
		yield(FaultShort)
	}
}

// muchMore reports whether c is more than 1.5 times a, both positive.
func muchMore(c, a int64) bool {
	ch, cl := bits.Mul64(uint64(c), 2)
	ah, al := bits.Mul64(uint64(a), 3)
	return ch > ah || ch == ah && cl > al
}
