package asset

import "github.com/zhixing-go/zhixing"

// HoldingOptions are the policies on holding property (查封政策, ASSET-46 to 92). The zero
// value holds the documented defaults.
type HoldingOptions struct {
	Beyond          BeyondMaximum         `json:"beyond_maximum,omitzero"`          // ASSET-46
	RenewFrom       RenewFrom             `json:"renew_from,omitzero"`              // ASSET-47
	WaitingTerm     WaitingTermStart      `json:"waiting_term_start,omitzero"`      // ASSET-52
	PartialDisposal PartialDisposal       `json:"partial_disposal,omitzero"`        // ASSET-52
	IPTerm          IPTermAfterConversion `json:"ip_term,omitzero"`                 // ASSET-49
	LPShares        LegalPersonShareTerm  `json:"legal_person_share_term,omitzero"` // ASSET-49

	// Classes overrides the class of a property kind where the law is unsettled
	// (ASSET-49); the first entry of a kind counts.
	Classes []ClassOfKind `json:"classes,omitempty"`
	// Terms replaces the shipped table of terms (ASSET-49); without entries the shipped
	// one is used.
	Terms zhixing.Timeline[TermTable] `json:"-"`
}

// ClassOfKind puts a kind of property into a class of the table of terms.
type ClassOfKind struct {
	Kind  zhixing.PropertyKind `json:"kind"`
	Class TermClass            `json:"class"`
}

// Check reports values that are no policy.
func (o HoldingOptions) Check() error {
	var p zhixing.Problems
	bad := func(ok bool, field, value string, rule zhixing.RuleID) {
		if !ok {
			p.Add(field, value, rule, zhixing.Text{ZH: "无此政策", EN: "no such policy"})
		}
	}
	bad(beyondMaximumNames.Valid(o.Beyond), "beyond_maximum", o.Beyond.String(), "ASSET-46")
	bad(renewFromNames.Valid(o.RenewFrom), "renew_from", o.RenewFrom.String(), "ASSET-47")
	bad(waitingTermStartNames.Valid(o.WaitingTerm), "waiting_term_start", o.WaitingTerm.String(), "ASSET-52")
	bad(partialDisposalNames.Valid(o.PartialDisposal), "partial_disposal", o.PartialDisposal.String(), "ASSET-52")
	bad(ipTermNames.Valid(o.IPTerm), "ip_term", o.IPTerm.String(), "ASSET-49")
	bad(lpShareTermNames.Valid(o.LPShares), "legal_person_share_term", o.LPShares.String(), "ASSET-49")
	for i, c := range o.Classes {
		bad(c.Kind.String() != "" && TermClassOf(c.Kind, HoldingOptions{}) != 0, indexed("classes", i)+".kind", c.Kind.String(), "ASSET-49")
		bad(termClassNames.Valid(c.Class), indexed("classes", i)+".class", c.Class.String(), "ASSET-49")
	}
	if len(o.Terms.Entries) > 0 {
		p.AddErr("terms", o.Terms.Check())
	}
	return p.Err()
}
