package casefile

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// Act is one act as the separation of powers sees it (CASE-80 to CASE-82): who did
// what, in which case and in which matter of it. ActsOf makes acts of a file's
// events; acts of review cases, suits and other files are added by the user.
type Act struct {
	ID zhixing.EventID `json:"id"`
	On zhixing.Date    `json:"on"`
	// Case is the user's key of the implementation case concerned: a review names
	// the case it comes from, a resumption the case it continues.
	Case string `json:"case"`
	// Matter tells apart what is judged by itself: one objection, one payout, one
	// round of termination, one major matter. A re-examination has the matter of
	// the review it repeats.
	Matter string  `json:"matter,omitempty"`
	Kind   ActKind `json:"kind"`
	// People are all who took part, with their roles: panels in full, clerks who
	// are listed as handlers too.
	People []Actor `json:"people"`
	// Urgent: what could not wait for a decision on recusal (CPL-2023 48).
	Urgent zhixing.Tri `json:"urgent,omitzero"`
}

// Recusal says that a person may not act in a case (回避), CASE-81.I6.
type Recusal struct {
	Person zhixing.ActorID `json:"person"`
	Case   string          `json:"case"`
	Ground RecusalGround   `json:"ground"`
	// From is the day from which the ground was there.
	From zhixing.Date `json:"from"`
	// Decided is Yes if recusal was decided or the ground is admitted, No if the
	// application was refused, Unknown while it pends: then the person only takes
	// urgent measures.
	Decided zhixing.Tri `json:"decided,omitzero"`
}

// powerFor returns the power that an act exercises (PowerOf, CASE-80).
func (k ActKind) powerFor() Power {
	switch k {
	case ActFiling:
		return PowerFile
	case ActHandling, ActInquiry, ActDisposal, ActPayoutProposal, ActTerminationPanel, ActMajorMatter:
		return PowerImplement
	case ActReview, ActReexamination, ActTerminationHearing:
		return PowerReview
	case ActPayoutApproval, ActApproval:
		return PowerApprove
	case ActPayoutPayment, ActCashReceipt:
		return PowerFinance
	}
	return NoPower
}

// implements reports whether whoever takes part has handled the case; cash is received
// by the officer or by finance.
func (k ActKind) implements() bool {
	switch k {
	case ActHandling, ActInquiry, ActDisposal, ActPayoutProposal, ActCashReceipt, ActTerminationPanel, ActMajorMatter:
		return true
	}
	return false
}

// stage returns the stage of CASE-82 that an act belongs to.
func (k ActKind) stage() (s Stage, ok bool) {
	switch k {
	case ActInquiry:
		return StageInquiry, true
	case ActDisposal:
		return StageDisposal, true
	case ActPayoutProposal, ActPayoutPayment, ActCashReceipt:
		return StagePayout, true
	}
	return 0, false
}

// allows reports whether a role may exercise the power that an act asks for. A
// panel for enforcement matters and the president take part in implementation;
// clerks are listed with the role of those they work for.
func (k ActKind) allows(r Role) bool {
	switch k {
	case ActSuit:
		return true // CASE-81.I7 says so by itself
	case ActMajorMatter:
		return r.PowerOf() == PowerImplement || r == PR || r == BC
	case ActReexamination, ActReview:
		return r.PowerOf() == PowerReview || r == SC
	case ActTerminationHearing:
		return r == RP || r == CP
	case ActApproval:
		return r.PowerOf() == PowerApprove || r == SC || r == CMD
	case ActCashReceipt:
		return r == FD || r == IO
	case ActTerminationPanel:
		return r == CP || r == PR
	}
	return r.PowerOf() == k.powerFor()
}

// Breach is one incompatibility found (CASE-81, CASE-82), with everybody whom it
// concerns.
type Breach struct {
	Rule     zhixing.RuleID    `json:"rule"`
	Case     string            `json:"case"`
	Matter   string            `json:"matter,omitempty"`
	Persons  []zhixing.ActorID `json:"persons,omitempty"` // sorted
	Acts     []zhixing.EventID `json:"acts"`              // in the order of the log
	On       zhixing.Date      `json:"on"`                // the day it became one
	Severity zhixing.Severity  `json:"severity"`
	Finding  zhixing.Finding   `json:"finding"`
}

// incompatibility is the word of a rule in the fact that passes to discipline.
func incompatibility(r zhixing.RuleID) zhixing.Incompatibility {
	switch r {
	case RuleHandlerReviews:
		return zhixing.HandledBefore
	case RulePanelSize:
		return zhixing.NoPanel
	case RuleNewPanel:
		return zhixing.SamePanel
	case RuleHearingPanel:
		return zhixing.SameHearingPanel
	case RuleMajorMatter:
		return zhixing.MajorWithoutDiscussion
	case RuleRecusal:
		return zhixing.Recusal
	case RuleSuitDivision:
		return zhixing.SuitInBureau
	case RuleDisposalPayout:
		return zhixing.DisposalAndPayout
	case RulePayoutFourEyes:
		return zhixing.PayoutFourEyes
	case RuleInquiryDisposal:
		return zhixing.InquiryAndDisposal
	}
	return 0
}

// Incompatible returns the facts that pass to discipline (DISC-44), one for each
// person and each act concerned.
func (b Breach) Incompatible(asOf zhixing.Date) []zhixing.IncompatibleActor {
	word := incompatibility(b.Rule)
	if word == 0 {
		return nil
	}
	var out []zhixing.IncompatibleActor
	for _, p := range b.Persons {
		for _, id := range b.Acts {
			out = append(out, zhixing.IncompatibleActor{Actor: p, Matter: id, AsOf: asOf, Rule: word, Severity: b.Severity})
		}
	}
	return out
}

// people returns who took part in the acts, each once, sorted.
func people(acts []*Act) []zhixing.ActorID {
	var out []zhixing.ActorID
	for _, a := range acts {
		for _, p := range a.People {
			out = append(out, p.ID)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// common returns who is in both lists, which are sorted.
func common(a, b []zhixing.ActorID) []zhixing.ActorID {
	var out []zhixing.ActorID
	for _, id := range a {
		if _, ok := slices.BinarySearch(b, id); ok {
			out = append(out, id)
		}
	}
	return out
}
