package asset

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Outcome is how one request to one source ended (查询结果, ASSET-09). The zero value
// is no outcome at all: a report never holds it.
type Outcome uint8

// The outcomes. Silence is never OutcomeNothing: an institution that says nothing has
// timed out (ASSET-07).
const (
	_                   Outcome = iota
	OutcomeFound                // 查有财产: at least one record, reply complete
	OutcomeNothing              // 查无财产: an explicit negative
	OutcomePartial              // 部分反馈: some items answered, others not
	OutcomeRefused              // 拒绝协助、提出异议
	OutcomeReturned             // 回退: sent back for correction
	OutcomeFailed               // 失败: technical failure after all retries
	OutcomeTimedOut             // 逾期未反馈
	OutcomeUnsupported          // 未开通
	OutcomeCancelled            // 撤回
	OutcomeNotAttempted         // 未发起
)

var outcomeNames = enum.Names[Outcome]{Kind: "outcome", Rows: []enum.Row{
	{}, // no outcome
	{Word: "found", ZH: "查有财产", EN: "property found"},
	{Word: "nothing", ZH: "查无财产", EN: "nothing found"},
	{Word: "partial", ZH: "部分反馈", EN: "answered in part"},
	{Word: "refused", ZH: "拒绝协助或提出异议", EN: "refused or objected to"},
	{Word: "returned", ZH: "回退", EN: "returned for correction"},
	{Word: "failed", ZH: "失败", EN: "failed"},
	{Word: "timed_out", ZH: "逾期未反馈", EN: "timed out"},
	{Word: "unsupported", ZH: "未开通", EN: "not supported"},
	{Word: "cancelled", ZH: "撤回", EN: "cancelled"},
	{Word: "not_attempted", ZH: "未发起", EN: "not attempted"},
}}

// String returns the stable word of o.
func (o Outcome) String() string { return outcomeNames.Word(o) }

// Label returns the wording of o in l.
func (o Outcome) Label(l zhixing.Lang) string { return outcomeNames.Label(o, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (o Outcome) MarshalText() ([]byte, error) { return outcomeNames.Marshal(o) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (o *Outcome) UnmarshalText(b []byte) error { return outcomeNames.Unmarshal(b, o) }

// IsValid reports whether o is one of the ten outcomes.
func (o Outcome) IsValid() bool { return outcomeNames.Valid(o) }

// Conclusive reports whether the source answered everything it was asked: found or
// nothing (ASSET-09).
func (o Outcome) Conclusive() bool { return o == OutcomeFound || o == OutcomeNothing }

// Outcomes lists the ten outcomes in their order.
func Outcomes() []Outcome {
	all := make([]Outcome, 0, len(outcomeNames.Rows)-1)
	for i := 1; i < len(outcomeNames.Rows); i++ {
		all = append(all, Outcome(i))
	}
	return all
}

// Cause says why a request ended as it did, where the outcome alone does not
// (ASSET-22, 23, 26). The zero value is no cause: the outcome says all.
type Cause uint8

// The causes.
const (
	CauseNone          Cause = iota
	CauseAttempt             // the last attempt ran out of time (单次超时)
	CauseSource              // the time for the source ran out (来源期限届满)
	CauseOverall             // the time for the whole run ran out (总期限届满)
	CauseTemporary           // temporary failures used up the attempts (暂时性故障)
	CauseUnknownError        // an error the source did not classify (未分类错误)
	CausePanic               // the source panicked (来源程序崩溃)
	CauseInvalidReply        // the reply contradicts itself or the request (回复不合格)
	CauseRateLimited         // the source asked to wait until the attempts were used up (限流)
	CauseCircuitOpen         // the circuit breaker held the source back (熔断)
	CauseRunEnded            // the run ended before its turn (运行结束)
	CauseNoSource            // the caller gave no source for it (未提供来源)
	CauseNotOpen             // the catalogue lists no such function for it (未开通功能)
	CauseAmbiguous           // a control measure may or may not have taken effect (控制结果不明)
	CauseNotControlled       // the institution answered that it did not control (未控制)
	CauseJournal             // the journal could not be written (日志写入失败)
)

var causeNames = enum.Names[Cause]{Kind: "cause", Rows: []enum.Row{
	{Word: "none", ZH: "无", EN: "none"},
	{Word: "attempt_time_out", ZH: "单次请求超时", EN: "the attempt ran out of time"},
	{Word: "source_deadline", ZH: "来源期限届满", EN: "the time for the source ran out"},
	{Word: "overall_deadline", ZH: "总期限届满", EN: "the time for the run ran out"},
	{Word: "temporary", ZH: "暂时性故障，重试已尽", EN: "temporary failures until the last retry"},
	{Word: "unknown_error", ZH: "未分类错误", EN: "an error of unknown kind"},
	{Word: "panic", ZH: "来源程序崩溃", EN: "the source panicked"},
	{Word: "invalid_reply", ZH: "回复自相矛盾或者与请求不符", EN: "the reply does not fit the request"},
	{Word: "rate_limited", ZH: "被限流，重试已尽", EN: "held off by the source until the last retry"},
	{Word: "circuit_open", ZH: "熔断中", EN: "circuit open"},
	{Word: "run_ended", ZH: "运行结束前未轮到", EN: "the run ended before its turn"},
	{Word: "no_source", ZH: "调用方未提供该来源", EN: "no source was given for it"},
	{Word: "not_open", ZH: "目录载明未开通", EN: "not open by the catalogue"},
	{Word: "ambiguous", ZH: "控制措施是否生效不明", EN: "unknown whether the measure took effect"},
	{Word: "not_controlled", ZH: "协助单位反馈未控制", EN: "the institution did not control"},
	{Word: "journal", ZH: "日志写入失败", EN: "the journal could not be written"},
}}

// String returns the stable word of c.
func (c Cause) String() string { return causeNames.Word(c) }

// Label returns the wording of c in l.
func (c Cause) Label(l zhixing.Lang) string { return causeNames.Label(c, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (c Cause) MarshalText() ([]byte, error) { return causeNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *Cause) UnmarshalText(b []byte) error { return causeNames.Unmarshal(b, c) }
