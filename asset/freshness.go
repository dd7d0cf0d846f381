package asset

import (
	"time"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// StalePolicy says how weighty an old reply is.
type StalePolicy uint8

// The policies.
const (
	StaleWarns StalePolicy = iota // 提示 (default): it still counts
	StaleOpens                    // 视为未完成: it does not count
)

var stalePolicyNames = enum.Names[StalePolicy]{Kind: "stale_policy", Rows: []enum.Row{
	{Word: "warns", ZH: "提示", EN: "warns"},
	{Word: "opens", ZH: "视为未完成", EN: "opens the item"},
}}

// String returns the stable word of p.
func (p StalePolicy) String() string { return stalePolicyNames.Word(p) }

// Label returns the wording of p in l.
func (p StalePolicy) Label(l zhixing.Lang) string { return stalePolicyNames.Label(p, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (p StalePolicy) MarshalText() ([]byte, error) { return stalePolicyNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *StalePolicy) UnmarshalText(b []byte) error { return stalePolicyNames.Unmarshal(b, p) }

// maxAge is the greatest age in days, noAge where there is none.
func (o *Options) maxAge() int {
	switch {
	case o.MaxAgeDays == 0:
		return 30
	case o.MaxAgeDays < 0:
		return noAge
	}
	return o.MaxAgeDays
}

const noAge = 1 << 30

// fresh says how a reply that speaks of asOf stands when it is used on a day.
func (o *Options) fresh(asOf zhixing.Instant, use zhixing.Date) zhixing.Status {
	most := o.maxAge()
	switch {
	case most == noAge:
		return zhixing.NotApplicable
	case asOf.IsZero() || use.IsZero():
		return zhixing.Undetermined
	}
	return zhixing.StatusOf(zhixing.TriOf(use.Sub(asOf.Date()) <= most))
}

// Freshness says whether a reply that speaks of the moment asOf is fresh enough to be
// used on a day (ASSET-11): met up to the greatest age, counted in days.
func Freshness(asOf zhixing.Instant, use zhixing.Date, o Options) zhixing.Finding {
	f := zhixing.Finding{Rule: "ASSET-11", Status: o.fresh(asOf, use), Severity: zhixing.Warning, Code: "fresh",
		Message: zhixing.Text{ZH: "查询结果距使用之日不超过{days}日", EN: "the reply is at most {days} days old"},
		Args:    []zhixing.Arg{zhixing.IntArg("days", o.maxAge())}}
	if o.Stale == StaleOpens {
		f.Severity = zhixing.Breach
	}
	switch {
	case f.Status == zhixing.NotApplicable:
		f.Message, f.Args = zhixing.Text{ZH: "未设查询时效", EN: "no greatest age is set"}, nil
	case asOf.IsZero():
		f.Missing = []string{"reply.as_of"}
	case use.IsZero():
		f.Missing = []string{"use"}
	}
	return f
}

// Frequency says whether a subject may be asked about again at one source (ASSET-12):
// not within the interval, unless a clue or a resumption is the reason. A reason is
// recorded with the query.
func Frequency(last, next zhixing.Instant, reason string, o Options) zhixing.Finding {
	hours := o.MinIntervalHours
	switch {
	case hours == 0:
		hours = 24
	case hours < 0:
		hours = 0
	}
	f := zhixing.Finding{Rule: "ASSET-12", Severity: zhixing.Warning, Code: "interval",
		Message: zhixing.Text{ZH: "同一对象同一来源两次查询间隔不少于{hours}小时，或者有理由", EN: "two queries of one subject at one source lie {hours} hours apart, or there is a reason"},
		Args:    []zhixing.Arg{zhixing.IntArg("hours", hours)}}
	switch {
	case last.IsZero():
		f.Status = zhixing.NotApplicable
	case next.IsZero():
		f.Missing = []string{"next"}
	case next.Sub(last) >= time.Duration(hours)*time.Hour, reason != "":
		f.Status = zhixing.Met
	default:
		f.Status = zhixing.NotMet
	}
	return f
}
