package auction

import (
	"fmt"
	"reflect"

	"github.com/zhixing-go/zhixing"
)

// PriceEvent is one step of the price procedure (AUC-28, AUC-29). Which fields a
// kind reads is said beside each.
type PriceEvent struct {
	Meta zhixing.EventMeta `json:"meta"`
	Kind PriceEventKind    `json:"kind"`

	Facts        *MethodFacts         `json:"facts,omitempty"`        // facts_established
	SeizedOn     zhixing.Date         `json:"seized_on,omitzero"`     // start: day of the seizure, or of filing where later (AUC-07)
	Due          zhixing.Date         `json:"due,omitzero"`           // last day of a term the court set: facts_established, appraisal and directed inquiry, review
	Filed        []FiledPrice         `json:"filed,omitempty"`        // results_filed, parties_agree
	HarmsOthers  zhixing.Tri          `json:"harms_others,omitzero"`  // results_filed, parties_agree
	Platform     string               `json:"platform,omitempty"`     // commissioned, extension_applied, report, corrected, objection
	Institutions []string             `json:"institutions,omitempty"` // three_ordered: in their order
	Amount       zhixing.GivenMoney   `json:"amount,omitzero"`        // directed_result, report, corrected
	ValidTo      zhixing.Date         `json:"valid_to,omitzero"`      // results, reports
	Defects      ReportDefects        `json:"defects,omitempty"`      // report, corrected: what the court found
	Days         int                  `json:"days,omitempty"`         // extension_applied of an appraiser: days granted
	Recipient    zhixing.PartyID      `json:"recipient,omitempty"`    // delivery; objector in objection
	Published    zhixing.Tri          `json:"published,omitzero"`     // delivery by publication: received after 15 days (AUC-17)
	Grounds      ObjectionGrounds     `json:"grounds,omitempty"`      // objection
	Upheld       zhixing.Tri          `json:"upheld,omitzero"`        // objection_decided, supervision
	Reconsidered zhixing.Tri          `json:"reconsidered,omitzero"`  // objection_decided: a reconsideration is pending
	Accepted     zhixing.Tri          `json:"accepted,omitzero"`      // explained: the objector is content
	Negative     zhixing.Tri          `json:"negative,omitzero"`      // review_concluded
	StayGround   CommissionStay       `json:"stay_ground,omitzero"`   // stay
	Withdrawal   CommissionWithdrawal `json:"withdrawal,omitzero"`    // withdraw
	Supervision  SupervisionGround    `json:"supervision,omitzero"`   // supervision
}

// EventMeta returns what every event carries.
func (e PriceEvent) EventMeta() zhixing.EventMeta { return e.Meta }

// SameAs reports whether two events have the same content.
func (e PriceEvent) SameAs(f PriceEvent) bool { return reflect.DeepEqual(e, f) }

// check reports what is wrong with the event's own fields: what its kind needs and
// was not given.
func (e *PriceEvent) check() error {
	var p zhixing.Problems
	need := func(field string, given bool, rule zhixing.RuleID) {
		if !given {
			p.Add(field, "", rule, text("此类事件须给出", "required for an event of this kind"))
		}
	}
	money := func(field string, m zhixing.GivenMoney, rule zhixing.RuleID) {
		if m.Given && m.Amount.Sign() <= 0 {
			p.Add(field, m.Amount.String(), rule, text("金额应大于0", "the amount is above 0"))
		}
	}
	if !priceEventKindNames.Valid(e.Kind) {
		p.Add("kind", e.Kind.String(), "AUC-29", text("没有这种事件", "no such kind of event"))
	}
	switch e.Kind {
	case PriceFactsEstablished:
		need("facts", e.Facts != nil, "AUC-08")
	case PriceResultsFiled, PricePartiesAgree:
		need("filed", len(e.Filed) > 0, "AUC-09")
		for i, f := range e.Filed {
			if f.Party == "" || f.Amount.Sign() <= 0 {
				p.Add(indexPath("filed", i), f.Amount.String(), "AUC-09", text("须写明当事人和大于0的金额", "party and an amount above 0 are required"))
			}
		}
	case PriceDirectedResult:
		need("amount", e.Amount.Given, "AUC-10")
		need("valid_to", !e.ValidTo.IsZero(), "AUC-10")
	case PriceCommissioned:
		need("platform", e.Platform != "", "AUC-11")
	case PriceReport:
		need("amount", e.Amount.Given, "AUC-15")
		need("valid_to", !e.ValidTo.IsZero(), "AUC-23")
	case PriceThreeOrdered:
		if len(e.Institutions) != 3 || hasDouble(e.Institutions) {
			p.Add("institutions", "", "AUC-14", text("应为三家不同的评估机构", "three different institutions"))
		}
	case PriceDelivery:
		need("recipient", e.Recipient != "", "AUC-17")
	case PriceObjection:
		need("recipient", e.Recipient != "", "AUC-18")
		need("grounds", len(e.Grounds) > 0, "AUC-18")
	case PriceStay:
		need("stay_ground", e.StayGround != 0, "AUC-24")
	case PriceWithdraw:
		need("withdrawal", e.Withdrawal != 0, "AUC-24")
	case PriceSupervision:
		need("supervision", e.Supervision != 0, "AUC-20")
	}
	money("amount", e.Amount, "AUC-29")
	return p.Err()
}

func hasDouble(names []string) bool {
	for i, n := range names {
		for _, m := range names[:i] {
			if n == m {
				return true
			}
		}
		if n == "" {
			return true
		}
	}
	return false
}

func indexPath(field string, i int) string { return fmt.Sprintf("%s[%d]", field, i) }
