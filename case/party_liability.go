package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// PartyLiability is how far a party answers who was changed or added (变更、追加后的责任
// 范围), CASE-60, PARTY-2020 10 to 25.
type PartyLiability uint8

// The scopes. The zero value is for creditors, and not given.
const (
	_                   PartyLiability = iota
	LiableInFull                       // 承担全部债务
	LiableJointly                      // 连带责任
	LiableInEstate                     // 以遗产、代管财产为限
	LiableInUnpaid                     // 以未缴出资为限
	LiableInWithdrawn                  // 以抽逃出资为限
	LiableInReceived                   // 以接受的财产为限
	LiableInUndertaking                // 以承诺为限
)

var partyLiabilityNames = enum.Names[PartyLiability]{Kind: "party_liability", Rows: []enum.Row{
	{},
	{Word: "in_full", ZH: "承担全部债务", EN: "for the whole debt"},
	{Word: "jointly", ZH: "连带责任", EN: "jointly and severally"},
	{Word: "estate", ZH: "以遗产或代管财产为限", EN: "within the estate or the property in custody"},
	{Word: "unpaid_capital", ZH: "以未缴出资为限", EN: "within the capital not paid in"},
	{Word: "withdrawn_capital", ZH: "以抽逃出资为限", EN: "within the capital withdrawn"},
	{Word: "received", ZH: "以接受的财产为限", EN: "within the property received"},
	{Word: "undertaking", ZH: "以承诺为限", EN: "within the undertaking"},
}}

// String returns the stable word of p, "" where it is not given.
func (p PartyLiability) String() string {
	if p == 0 {
		return ""
	}
	return partyLiabilityNames.Word(p)
}

// Label returns the wording of p in l.
func (p PartyLiability) Label(l zhixing.Lang) string {
	return partyLiabilityNames.Label(p, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (p PartyLiability) MarshalText() ([]byte, error) {
	if p == 0 {
		return nil, nil
	}
	return partyLiabilityNames.Marshal(p)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *PartyLiability) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*p = 0
		return nil
	}
	return partyLiabilityNames.Unmarshal(b, p)
}

// LiabilityOf returns how far the party answers on the ground, 0 for creditors (CASE-60).
func LiabilityOf(g zhixing.PartyChangeGround) PartyLiability {
	switch g {
	case zhixing.PartyChangeDebtorEstate:
		return LiableInEstate
	case zhixing.PartyChangeDebtorDivision, zhixing.PartyChangeOnePersonCompany, zhixing.PartyChangeDeregisteredUnliquidated:
		return LiableJointly
	case zhixing.PartyChangeLimitedPartner, zhixing.PartyChangeUnpaidCapital, zhixing.PartyChangeTransferBeforePaying:
		return LiableInUnpaid
	case zhixing.PartyChangeWithdrawnCapital:
		return LiableInWithdrawn
	case zhixing.PartyChangeGratuitousTaker, zhixing.PartyChangeAdministrativeTransfer:
		return LiableInReceived
	case zhixing.PartyChangeDeregistrationUndertaking, zhixing.PartyChangeVoluntaryUndertaking:
		return LiableInUndertaking
	case zhixing.PartyChangeDebtorMerger, zhixing.PartyChangeSoleProprietorship, zhixing.PartyChangeGeneralPartner,
		zhixing.PartyChangeBranch, zhixing.PartyChangeOtherUnincorporated:
		return LiableInFull
	}
	return 0
}

// needsInsufficiency reports whether the ground asks that the debtor cannot pay, or that
// its property does not suffice (PARTY-2020 13 to 20, 22, 25).
func needsInsufficiency(g zhixing.PartyChangeGround) bool {
	switch g {
	case zhixing.PartyChangeSoleProprietorship, zhixing.PartyChangeGeneralPartner, zhixing.PartyChangeLimitedPartner, zhixing.PartyChangeBranch,
		zhixing.PartyChangeOtherUnincorporated, zhixing.PartyChangeUnpaidCapital, zhixing.PartyChangeWithdrawnCapital,
		zhixing.PartyChangeTransferBeforePaying, zhixing.PartyChangeOnePersonCompany, zhixing.PartyChangeGratuitousTaker, zhixing.PartyChangeAdministrativeTransfer:
		return true
	}
	return false
}

// liableFor returns the most the party answers for: what of the debt is open, within
// the scope of the ground and less what it bore already (PARTY-2020 26). ok is false
// where a sum that it takes is not given.
func (f PartyChangeCheck) liableFor() (m zhixing.Money, ok bool, err error) {
	if !f.Debt.Given {
		return m, false, nil
	}
	m = f.Debt.Amount
	switch LiabilityOf(f.Ground) {
	case 0:
		return m, false, nil
	case LiableInFull, LiableJointly:
	default:
		if f.Cap.IsZero() {
			return m, false, nil
		}
		left, err := f.Cap.Sub(f.Borne)
		if err != nil {
			return m, false, err
		}
		if left.Sign() < 0 {
			left = zhixing.Money{}
		}
		m = m.Min(left)
	}
	return m, true, nil
}
