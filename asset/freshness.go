package asset

import (
	"strconv"
	"time"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// FreshnessOptions are the policies of ASSET-11 and 12: no statute says how old a query
// may be or how often one may ask.
type FreshnessOptions struct {
	MaxAgeDays  int           `json:"max_age_days,omitempty"` // 0: 30; NoLimit: none
	Strict      StalePolicy   `json:"strict,omitempty"`
	MinInterval time.Duration `json:"min_interval,omitempty"` // 0: 24 h, one SLA of a bank; NoLimit: none
}

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

func (o FreshnessOptions) maxAge() int {
	switch {
	case o.MaxAgeDays == 0:
		return 30
	case o.MaxAgeDays < 0:
		return 1 << 30
	}
	return o.MaxAgeDays
}

// Freshness says whether a reply that speaks of the moment asOf is fresh enough to be
// used on a day (ASSET-11): met up to the greatest age, counted in days.
func Freshness(asOf zhixing.Instant, use zhixing.Date, o FreshnessOptions) zhixing.Finding {
	f := zhixing.Finding{Rule: "ASSET-11", Severity: zhixing.Warning, Code: "fresh"}
	if o.Strict == StaleOpens {
		f.Severity = zhixing.Breach
	}
	most := o.maxAge()
	f.Message = zhixing.Text{ZH: "查询结果距使用之日不超过{days}日", EN: "the reply is at most {days} days old"}
	f.Args = []zhixing.Arg{zhixing.IntArg("days", most)}
	if most == 1<<30 {
		f.Status, f.Message, f.Args = zhixing.NotApplicable, zhixing.Text{ZH: "未设查询时效", EN: "no greatest age is set"}, nil
		return f
	}
	switch {
	case asOf.IsZero():
		f.Missing = []string{"reply.as_of"}
	case use.IsZero():
		f.Missing = []string{"use"}
	case use.Sub(asOf.Date()) <= most:
		f.Status = zhixing.Met
	default:
		f.Status = zhixing.NotMet
	}
	return f
}

// Frequency says whether a subject may be asked about again at one source (ASSET-12):
// not within the interval, unless a clue or a resumption is the reason. A reason is
// recorded with the query.
func Frequency(last, next zhixing.Instant, reason string, o FreshnessOptions) zhixing.Finding {
	gap := o.MinInterval
	switch {
	case gap == 0:
		gap = 24 * time.Hour
	case gap < 0:
		gap = 0
	}
	f := zhixing.Finding{Rule: "ASSET-12", Severity: zhixing.Warning, Code: "interval",
		Message: zhixing.Text{ZH: "同一对象同一来源两次查询间隔不少于{hours}小时，或者有理由", EN: "two queries of one subject at one source lie {hours} hours apart, or there is a reason"},
		Args:    []zhixing.Arg{zhixing.NumberArg("hours", strconv.FormatFloat(gap.Hours(), 'f', -1, 64))}}
	switch {
	case last.IsZero():
		f.Status = zhixing.NotApplicable
	case next.IsZero():
		f.Missing = []string{"next"}
	case next.Sub(last) >= gap, reason != "":
		f.Status = zhixing.Met
	default:
		f.Status = zhixing.NotMet
	}
	return f
}
