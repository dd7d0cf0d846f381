package casefile

import "github.com/zhixing-go/zhixing"

// GuaranteeLetter is the letter behind an enforcement guarantee (执行担保书),
// CASE-39, ENF-GUAR-2020 4 to 6, 12.
type GuaranteeLetter struct {
	Guarantor zhixing.PartyID `json:"guarantor"`
	// Complete: guarantor, stay period, guarantee period, claim, scope and mode
	// are stated (ENF-GUAR-2020 4).
	Complete zhixing.Tri `json:"complete,omitzero"`
	// DirectEnforcement: the guarantor consents to direct enforcement.
	DirectEnforcement zhixing.Tri `json:"direct_enforcement,omitzero"`
	// Company and Resolution: a company guarantor needs its resolution (5).
	Company    zhixing.Tri `json:"company,omitzero"`
	Resolution zhixing.Tri `json:"resolution,omitzero"`
	// Months of the guarantee period; zero is silent or unclear: one year (12).
	Months int `json:"months,omitempty"`
}

// valid reports whether the letter binds the guarantor.
func (l *GuaranteeLetter) valid() zhixing.Tri {
	if l == nil {
		return zhixing.Unknown
	}
	return l.Complete.And(l.DirectEnforcement).And(l.Company.Not().Or(l.Resolution))
}
