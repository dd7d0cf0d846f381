package bench

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
	"github.com/zhixing-go/zhixing/internal/machine"
)

// The main road of an enforcement case (CASE-90, CASE-91), without guards: the
// same life as a table, as a switch and in the libraries compared.
type state uint8

const (
	received state = iota
	filed
	assigned
	enforcing
	suspended
	stayed
	review
	closedCompleted
	closedThisTime
	closedConcluded
)

var stateNames = enum.Names[state]{Kind: "state", Rows: []enum.Row{
	{Word: "received"}, {Word: "filed"}, {Word: "assigned"}, {Word: "enforcing"}, {Word: "suspended"},
	{Word: "stayed"}, {Word: "termination_review"}, {Word: "closed_completed"}, {Word: "closed_this_time"}, {Word: "closed_concluded"},
}}

type event uint8

const (
	file event = iota
	assign
	issueNotice
	moneyArrived
	paidOut
	extendLimit
	suspend
	resume
	stay
	stayEnds
	proposeTermination
	talkHeld
	propertyFound
	terminate
	fullyPerformed
	conclude
	closingRevoked
)

var eventNames = enum.Names[event]{Kind: "event", Rows: []enum.Row{
	{Word: "file"}, {Word: "assign"}, {Word: "issue_notice"}, {Word: "money_arrived"}, {Word: "paid_out"}, {Word: "extend_limit"},
	{Word: "suspend"}, {Word: "resume"}, {Word: "stay"}, {Word: "stay_ends"}, {Word: "propose_termination"}, {Word: "talk_held"},
	{Word: "property_found"}, {Word: "terminate"}, {Word: "fully_performed"}, {Word: "conclude"}, {Word: "closing_revoked"},
}}

type row = machine.Row[state, event, machine.NoGuard]

// rows returns the life as a table.
func rows() []row {
	return []row{
		{From: received, Event: file, To: filed, Rule: "CASE-91.T02"},
		{From: filed, Event: assign, To: assigned, Rule: "CASE-91.T04"},
		{From: assigned, Event: issueNotice, To: enforcing, Rule: "CASE-91.T05"},
		{From: enforcing, Event: suspend, To: suspended, Rule: "CASE-91.T12"},
		{From: suspended, Event: resume, To: enforcing, Rule: "CASE-91.T13"},
		{From: enforcing, Event: stay, To: stayed, Rule: "CASE-91.T14"},
		{From: stayed, Event: stayEnds, To: enforcing, Rule: "CASE-91.T16"},
		{From: enforcing, Event: proposeTermination, To: review, Rule: "CASE-91.T25"},
		{From: review, Event: talkHeld, Stay: true, Rule: "CASE-91.T26"},
		{From: review, Event: terminate, To: closedThisTime, Rule: "CASE-91.T28"},
		{From: review, Event: propertyFound, To: enforcing, Rule: "CASE-91.T29"},
		{From: enforcing, Event: conclude, To: closedConcluded, Rule: "CASE-91.T30"},
		{From: enforcing, Event: fullyPerformed, To: closedCompleted, Rule: "CASE-91.T32"},
		{From: closedCompleted, Also: []state{closedThisTime, closedConcluded}, Event: closingRevoked, To: enforcing, Rule: "CASE-91.T37"},
		{From: enforcing, Event: moneyArrived, Stay: true, Rule: "CASE-91.T40"},
		{From: enforcing, Event: paidOut, Stay: true, Rule: "CASE-91.T41"},
		{From: filed, Also: []state{assigned, enforcing}, Event: extendLimit, Stay: true, Rule: "CASE-91.T42"},
	}
}

func life() *machine.Machine[state, event, machine.NoGuard] {
	return machine.Must(machine.Definition[state, event, machine.NoGuard]{
		Name: "case", Title: zhixing.Text{ZH: "执行案件", EN: "enforcement case"},
		States: &stateNames, Events: &eventNames,
		Initial: received, Final: []state{closedCompleted, closedThisTime, closedConcluded},
		Rows: rows(),
	})
}

// next is the same life as a switch.
func next(s state, e event) (state, bool) {
	switch s {
	case received:
		if e == file {
			return filed, true
		}
	case filed:
		switch e {
		case assign:
			return assigned, true
		case extendLimit:
			return s, true
		}
	case assigned:
		switch e {
		case issueNotice:
			return enforcing, true
		case extendLimit:
			return s, true
		}
	case enforcing:
		switch e {
		case moneyArrived, paidOut, extendLimit:
			return s, true
		case suspend:
			return suspended, true
		case stay:
			return stayed, true
		case proposeTermination:
			return review, true
		case fullyPerformed:
			return closedCompleted, true
		case conclude:
			return closedConcluded, true
		}
	case suspended:
		if e == resume {
			return enforcing, true
		}
	case stayed:
		if e == stayEnds {
			return enforcing, true
		}
	case review:
		switch e {
		case talkHeld:
			return s, true
		case terminate:
			return closedThisTime, true
		case propertyFound:
			return enforcing, true
		}
	case closedCompleted, closedThisTime, closedConcluded:
		if e == closingRevoked {
			return enforcing, true
		}
	}
	return s, false
}
