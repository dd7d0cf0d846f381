package asset

import (
	"math/bits"
	"time"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// BreakerState is the state of a circuit breaker (熔断器状态, ASSET-26).
type BreakerState uint8

// The states.
const (
	BreakerClosed   BreakerState = iota // 闭合: calls pass
	BreakerOpen                         // 断开: no call until the cooldown is over
	BreakerHalfOpen                     // 半开: a few probes pass
)

var breakerStateNames = enum.Names[BreakerState]{Kind: "breaker_state", Rows: []enum.Row{
	{Word: "closed", ZH: "闭合", EN: "closed"},
	{Word: "open", ZH: "断开", EN: "open"},
	{Word: "half_open", ZH: "半开", EN: "half open"},
}}

// String returns the stable word of s.
func (s BreakerState) String() string { return breakerStateNames.Word(s) }

// Label returns the wording of s in l.
func (s BreakerState) Label(l zhixing.Lang) string {
	return breakerStateNames.Label(s, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (s BreakerState) MarshalText() ([]byte, error) { return breakerStateNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *BreakerState) UnmarshalText(b []byte) error { return breakerStateNames.Unmarshal(b, s) }

// Breaker is the circuit breaker of one source as an explicit value: a run takes it and
// hands it back, nothing is remembered in between (熔断器, ASSET-26).
type Breaker struct {
	Source      SourceID        `json:"source"`
	State       BreakerState    `json:"state"`
	Consecutive int             `json:"consecutive,omitempty"` // temporary failures in a row
	Window      uint32          `json:"window,omitempty"`      // the last outcomes, newest in the lowest bit; 1 is a failure
	Counted     int             `json:"counted,omitempty"`     // outcomes in the window, at most 20
	Cooldown    time.Duration   `json:"cooldown,omitempty"`    // of the present opening
	Until       zhixing.Instant `json:"until,omitzero"`        // open until
}

// breakerWindow is the number of outcomes the failure ratio looks at.
const breakerWindow = 20

// count records one outcome of a closed breaker and reports whether it must open: by
// threshold failures in a row, or half of the last 20, never with fewer failures than
// the threshold.
func (b *Breaker) count(failed bool, threshold int) (open bool) {
	b.Window = b.Window << 1 & (1<<breakerWindow - 1)
	b.Counted = min(b.Counted+1, breakerWindow)
	if !failed {
		b.Consecutive = 0
		return false
	}
	b.Window |= 1
	b.Consecutive++
	if b.Consecutive >= threshold {
		return true
	}
	n := bits.OnesCount32(b.Window)
	return b.Counted == breakerWindow && 2*n >= breakerWindow && n >= threshold
}

// reset closes the breaker and forgets.
func (b *Breaker) reset() { *b = Breaker{Source: b.Source} }
