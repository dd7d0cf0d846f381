package asset

import (
	"context"
	"strconv"
	"time"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Profile is a set of defaults for the times of a run (ASSET-23, 25).
type Profile uint8

// The profiles.
const (
	// Interactive, the default: attempt 10 s, source 60 s, whole run 120 s, 3 attempts,
	// back-off 200 ms doubling to 2 s, poll every 2 s.
	Interactive Profile = iota
	// Statutory waits as long as the law gives institutions: attempt 30 s, source its SLA,
	// whole run 10 days, 5 attempts, back-off 1 min doubling to 30 min, poll every 15 min.
	Statutory
)

var profileNames = enum.Names[Profile]{Kind: "profile", Rows: []enum.Row{
	{Word: "interactive", ZH: "交互", EN: "interactive"},
	{Word: "statutory", ZH: "法定时限", EN: "statutory"},
}}

// String returns the stable word of p.
func (p Profile) String() string { return profileNames.Word(p) }

// Label returns the wording of p in l.
func (p Profile) Label(l zhixing.Lang) string { return profileNames.Label(p, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (p Profile) MarshalText() ([]byte, error) { return profileNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *Profile) UnmarshalText(b []byte) error { return profileNames.Unmarshal(b, p) }

// NoLimit in a duration or count of RunOptions means none, where zero means the default.
const NoLimit = -1

// UnclassifiedPolicy says what happens with an error that a source did not classify.
type UnclassifiedPolicy uint8

// The policies.
const (
	FailUnclassified  UnclassifiedPolicy = iota // 直接失败 (default)
	RetryUnclassified                           // 视为暂时性故障重试
)

var unclassifiedPolicyNames = enum.Names[UnclassifiedPolicy]{Kind: "unclassified_policy", Rows: []enum.Row{
	{Word: "fail", ZH: "直接失败", EN: "fail"},
	{Word: "retry", ZH: "视为暂时性故障重试", EN: "retry"},
}}

// String returns the stable word of p.
func (p UnclassifiedPolicy) String() string { return unclassifiedPolicyNames.Word(p) }

// Label returns the wording of p in l.
func (p UnclassifiedPolicy) Label(l zhixing.Lang) string {
	return unclassifiedPolicyNames.Label(p, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (p UnclassifiedPolicy) MarshalText() ([]byte, error) { return unclassifiedPolicyNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *UnclassifiedPolicy) UnmarshalText(b []byte) error {
	return unclassifiedPolicyNames.Unmarshal(b, p)
}

// RunOptions says how a plan is run. The zero value, but for Start, is the Interactive
// profile with its defaults. A duration of zero is the default, NoLimit is none.
type RunOptions struct {
	// Start is the moment the run starts by the caller's clock: the package reads none.
	// All moments it reports are Start and the time elapsed since. Required.
	Start zhixing.Instant

	Profile         Profile
	AttemptTimeout  time.Duration // one call
	SourceDeadline  time.Duration // one task with all its attempts and waiting, from its first attempt
	OverallDeadline time.Duration // the run; Statutory: from the first start where it was resumed
	PollEvery       time.Duration // between two polls of one ticket

	MaxTotal   int // live calls at any instant; default 64
	PerSource  int // live calls to one source; default 4
	PerGateway int // live calls through one gateway of the catalogue; default none

	MaxAttempts   int           // calls to Submit for one task; default 3 or 5
	BackoffBase   time.Duration // before the second attempt
	BackoffFactor float64       // at least 1; default 2
	BackoffCap    time.Duration
	Jitter        float64 // part of the delay, from the key and the attempt; default 0.1, NoLimit none
	Unclassified  UnclassifiedPolicy

	FailureThreshold int           // consecutive temporary failures that open the circuit; default 5, NoLimit: no circuit breaker
	Cooldown         time.Duration // an open circuit; default 10 min, doubled at every failed probe
	CooldownCap      time.Duration // default 1 h
	Probes           int           // calls a half-open circuit admits; default 1
	Breakers         []Breaker     // as the last run left them

	// HedgeAfter starts the second channel of a task that has one (SecondOnDelay) when
	// there is no conclusive answer after so long; default half of the SLA (ASSET-27).
	HedgeAfter time.Duration

	// Grace is how long a call may take to return after its context was cancelled
	// before it is abandoned: it then holds no slot any more and is counted. Default
	// 100 ms. The run ends by OverallDeadline, the grace included.
	Grace time.Duration

	// Observer is told every change of state, in order, without gaps. It is called
	// synchronously with the run's lock held: it must return soon and not call the Run.
	Observer func(Event)
	// Late is told of replies that arrive when their task has ended or the run is over;
	// from any goroutine. Without it they are counted, and kept while the run goes on.
	Late func(TaskKey, Reply)

	// Journal is appended to as the run goes on; Resume holds what an earlier run of the
	// same plan appended.
	Journal Journal
	Resume  []Entry

	Calendar zhixing.Calendar // for SLAs in working days; nil is the mainland
}

// none stands for "no limit" inside the engine.
const none = time.Duration(1<<63 - 1)

// normal fills in the defaults and reports what is wrong.
func (o RunOptions) normal(ctx context.Context) (RunOptions, error) {
	var p zhixing.Problems
	bad := func(field, v, zh, en string) { p.Add(field, v, "ASSET-23", zhixing.Text{ZH: zh, EN: en}) }
	if o.Start.IsZero() {
		bad("start", "", "须给出运行开始的时刻", "the moment the run starts is required")
	}
	if !profileNames.Valid(o.Profile) {
		bad("profile", "", "没有这一档位", "no such profile")
	}
	if o.Unclassified > RetryUnclassified {
		p.Add("unclassified", "", "ASSET-22", zhixing.Text{ZH: "没有这一政策", EN: "no such policy"})
	}
	st := o.Profile == Statutory
	pick := func(a, b time.Duration) time.Duration {
		if st {
			return b
		}
		return a
	}
	dur := func(field string, v *time.Duration, def time.Duration, may bool) {
		switch {
		case *v == 0:
			*v = def
		case *v == NoLimit && may:
			*v = none
		case *v < 0:
			bad(field, v.String(), "时长不得为负", "a duration is not negative")
		}
	}
	const slaDeadline = 0 // the source's SLA, filled in per source
	dur("attempt_timeout", &o.AttemptTimeout, pick(10*time.Second, 30*time.Second), true)
	dur("source_deadline", &o.SourceDeadline, pick(60*time.Second, slaDeadline), true)
	dur("overall_deadline", &o.OverallDeadline, pick(120*time.Second, 240*time.Hour), true)
	dur("poll_every", &o.PollEvery, pick(2*time.Second, 15*time.Minute), false)
	dur("backoff_base", &o.BackoffBase, pick(200*time.Millisecond, time.Minute), false)
	dur("backoff_cap", &o.BackoffCap, pick(2*time.Second, 30*time.Minute), false)
	dur("cooldown", &o.Cooldown, 10*time.Minute, false)
	dur("cooldown_cap", &o.CooldownCap, max(time.Hour, o.Cooldown), false)
	dur("grace", &o.Grace, 100*time.Millisecond, false)
	dur("hedge_after", &o.HedgeAfter, 0, false)
	num := func(field string, v *int, def int, may bool) {
		switch {
		case *v == 0:
			*v = def
		case *v == NoLimit && may:
			*v = 1<<31 - 1
		case *v < 0 || *v > 1<<20:
			bad(field, strconv.Itoa(*v), "数量无效", "not a number it can be")
		}
	}
	num("max_total", &o.MaxTotal, 64, false)
	num("per_source", &o.PerSource, 4, true)
	num("per_gateway", &o.PerGateway, 1<<31-1, true)
	attempts := 3
	if st {
		attempts = 5
	}
	num("max_attempts", &o.MaxAttempts, attempts, false)
	num("failure_threshold", &o.FailureThreshold, 5, true)
	num("probes", &o.Probes, 1, false)
	switch {
	case o.BackoffFactor == 0:
		o.BackoffFactor = 2
	case !(o.BackoffFactor >= 1 && o.BackoffFactor <= 100):
		bad("backoff_factor", strconv.FormatFloat(o.BackoffFactor, 'g', -1, 64), "应在一至一百之间", "must be from 1 to 100")
	}
	switch {
	case o.Jitter == 0:
		o.Jitter = 0.1
	case o.Jitter == NoLimit:
		o.Jitter = 0
	case !(o.Jitter > 0 && o.Jitter < 1):
		bad("jitter", strconv.FormatFloat(o.Jitter, 'g', -1, 64), "应在零至一之间", "must be between 0 and 1")
	}
	if o.OverallDeadline == none && ctx.Done() == nil {
		bad("overall_deadline", "", "须有总期限或者可取消的上下文", "a run needs an overall deadline or a context that can be cancelled")
	}
	if o.SourceDeadline > 0 && o.AttemptTimeout > o.SourceDeadline {
		o.AttemptTimeout = o.SourceDeadline
	}
	o.Grace = min(o.Grace, o.OverallDeadline/10)
	if o.Calendar == nil {
		o.Calendar = zhixing.Mainland()
	}
	return o, p.Err()
}

// Delay returns the time between attempt n (from 1) and the next of the task (ASSET-25):
// base times factor to the power n-1, at most the cap, moved by a jitter that the key
// and the attempt decide.
func (o RunOptions) Delay(k TaskKey, n int) time.Duration {
	d := float64(o.BackoffBase)
	for i := 1; i < n && d < float64(o.BackoffCap); i++ {
		d *= o.BackoffFactor
	}
	d = min(d, float64(o.BackoffCap))
	if o.Jitter > 0 {
		h := uint64(14695981039346656037) // FNV-1a
		for i := range len(k) {
			h = (h ^ uint64(k[i])) * 1099511628211
		}
		h = (h ^ uint64(n)) * 1099511628211
		h ^= h >> 29
		h *= 0x9e3779b97f4a7c15
		d *= 1 + o.Jitter*(2*float64(h>>11)/(1<<53)-1)
	}
	return time.Duration(d)
}
