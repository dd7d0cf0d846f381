package auction

import (
	"fmt"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/strict"
)

// Script is the bidding on one lot as a JSON document: parameters and the commands
// in the order they reached the platform. Refused bids are part of it.
type Script struct {
	Params   Params          `json:"params"`
	Opened   zhixing.Instant `json:"opened"`
	Commands []Command       `json:"commands"`
	Until    zhixing.Instant `json:"until,omitzero"` // the clock goes on to this moment
}

// maxCommands bounds a script.
const maxCommands = 1_000_000

// ParseScript reads a script from JSON, strictly: unknown and doubled keys, absurd
// sizes, parameters that are no auction and commands without a kind are errors, all
// of them joined.
func ParseScript(data []byte) (Script, error) {
	var s Script
	if err := strict.Decode(data, &s); err != nil {
		return Script{}, err
	}
	return s, s.Check()
}

// Check reports what is wrong with the script's form.
func (s Script) Check() error {
	var p zhixing.Problems
	p.AddErr("params", s.Params.Check())
	if s.Opened.IsZero() {
		p.Add("opened", "", "AUC-90", text("须写明上拍时间", "the moment of opening is required"))
	}
	if len(s.Commands) > maxCommands {
		p.Add("commands", itoa(len(s.Commands)), "AUC-90", text("至多一百万条", "at most a million"))
	}
	for i := range s.Commands {
		if c := &s.Commands[i]; !bidEventKindNames.Valid(c.Kind) || c.Kind == EventOpened {
			p.Add(fmt.Sprintf("commands[%d].kind", i), c.Kind.String(), "AUC-91", text("没有这种指令", "no such command"))
		} else if c.Code > MaxCode {
			p.Add(fmt.Sprintf("commands[%d].code", i), itoa(int(c.Code)), "AUC-38", text("竞买代码超出范围", "the code is out of range"))
		}
	}
	return p.Err()
}

// Refused is a command of a script that was refused, with the reason.
type Refused struct {
	Command int               `json:"command"` // place in the script, from 0
	Kind    BidEventKind      `json:"kind"`
	Rule    zhixing.RuleID    `json:"rule"`
	Finding []zhixing.Finding `json:"findings,omitempty"`
}

// RunScript plays a script: a command the rules refuse is noted and the script goes on
// from the state as it was; one that is no command at all (a moment before the last
// one, a missing field) stops it with an *zhixing.InputError naming its place.
func RunScript(s Script) (Auction, []Refused, error) {
	if err := s.Check(); err != nil {
		return Auction{}, nil, err
	}
	a, err := Open(s.Params, s.Opened)
	if err != nil {
		return Auction{}, nil, err
	}
	var refused []Refused
	for i, c := range s.Commands {
		next, err := a.Do(c)
		switch e := err.(type) {
		case nil:
		case *zhixing.RefusedError:
			refused = append(refused, Refused{Command: i, Kind: c.Kind, Rule: e.Rule, Finding: e.Findings})
		default:
			var p zhixing.Problems
			p.AddErr(fmt.Sprintf("commands[%d]", i), err)
			return a, refused, p.Err()
		}
		a = next
	}
	if !s.Until.IsZero() {
		a, err = a.Tick(s.Until)
	}
	return a, refused, err
}
