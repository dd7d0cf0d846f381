package auction

import "github.com/zhixing-go/zhixing"

// Lease is a lease or other right of use over the lot (租赁权、用益物权, AUC-63).
type Lease struct {
	Holder     zhixing.PartyID         `json:"holder"`
	Kind       zhixing.EncumbranceKind `json:"kind,omitzero"` // lease, habitation or usufruct
	Contract   zhixing.Date            `json:"contract,omitzero"`
	Possession zhixing.Date            `json:"possession,omitzero"`
	Registered zhixing.Date            `json:"registered,omitzero"`  // residence right: counts by registration
	Mortgage   zhixing.Date            `json:"mortgage,omitzero"`    // day the earliest security right was created or registered
	NoMortgage zhixing.Tri             `json:"no_mortgage,omitzero"` // Yes: there is no security right
	Sealed     zhixing.Date            `json:"sealed,omitzero"`
	Written    zhixing.Tri             `json:"written,omitzero"`
	Sham       zhixing.Tri             `json:"sham,omitzero"`    // clearly low rent or forged payment
	Impairs    zhixing.Tri             `json:"impairs,omitzero"` // its survival impairs the earlier right, see Impairs
}

// dated is the day the right counts from: contract and possession both, the later;
// of a residence right its registration.
func (l *Lease) dated() zhixing.Date {
	if l.Kind == zhixing.EncumbranceHabitation {
		return l.Registered
	}
	if l.Contract.IsZero() || l.Possession.IsZero() {
		return zhixing.Date{}
	}
	if l.Contract.After(l.Possession) {
		return l.Contract
	}
	return l.Possession
}

// FateOfLease says what becomes of a lease when the lot is sold (AUC-63): sold with
// it when it is older than mortgage and sealing; after the mortgage and before the
// sealing it is carried over unless it impairs the mortgagee, and is then removed
// before the auction; after the sealing, or where it is a sham or not in writing,
// it is not opposable. The fate is 0 where facts that would decide are missing.
func FateOfLease(l Lease) (fate EncumbranceFate, missing []string) {
	at := l.dated()
	switch {
	case l.Sham == zhixing.Yes || l.Written == zhixing.No && l.Kind != zhixing.EncumbranceHabitation:
		return FateNotOpposable, nil
	case at.IsZero():
		return 0, []string{"contract", "possession"}
	case l.Sealed.IsZero():
		return 0, []string{"sealed"}
	case !at.Before(l.Sealed):
		return FateNotOpposable, nil
	case l.NoMortgage == zhixing.Yes || !l.Mortgage.IsZero() && at.Before(l.Mortgage):
		return FateCarriedOver, nil
	case l.Mortgage.IsZero():
		return 0, []string{"mortgage"}
	case l.Impairs == zhixing.Yes:
		return FateRemovedBefore, nil
	case l.Impairs == zhixing.No:
		return FateCarriedOver, nil
	}
	return 0, []string{"impairs"}
}

// Impairs is the test of AUC-63: the price with the lease does not cover the earlier
// right, and without it would cover more of it.
func Impairs(withLease, without, secured zhixing.Money) zhixing.Tri {
	return zhixing.TriOf(withLease.Less(secured) && withLease.Less(without))
}

func (l *Lease) ask(f *findings) {
	fate, missing := FateOfLease(*l)
	p := point{rule: "AUC-63", code: "lease_undetermined", subject: string(l.Holder), missing: missing, msg: text("租赁的处理不明", "the fate of the lease is not determined"), cites: cites(trad(28, 2), citeP("OBJ-2020", 31, 1))}
	if fate != 0 {
		p.is, p.code = zhixing.Yes, "lease_"+fate.String()
		p.args = []zhixing.Arg{zhixing.TextArg("fate", text(fate.Label(zhixing.ZH), fate.Label(zhixing.EN)))}
		p.msg = text("租赁、用益权：{fate}", "lease or right of use: {fate}")
		p.cites = l.law(fate)
	}
	f.ask(p)
}

// law is what the fate rests on.
func (l *Lease) law(fate EncumbranceFate) []zhixing.Citation {
	switch {
	case fate == FateNotOpposable && l.Sham == zhixing.Yes:
		return cites(citeP("OBJ-2020", 31, 2))
	case fate == FateNotOpposable && l.Written == zhixing.No:
		return cites(citeP("OBJ-2020", 31, 1))
	case fate == FateNotOpposable:
		return cites(citeP("SEIZE-2020", 24, 1), citeP("OBJ-2020", 31, 1))
	case fate == FateCarriedOver && l.Kind == zhixing.EncumbranceLease && !l.Mortgage.IsZero() && l.dated().Before(l.Mortgage):
		return cites(trad(28, 2), cite("CC-2020", 405))
	}
	return cites(trad(28, 2))
}

// RightFate is one right over a lot and what becomes of it.
type RightFate struct {
	Kind   zhixing.EncumbranceKind `json:"kind"`
	Holder zhixing.PartyID         `json:"holder,omitempty"`
	Fate   EncumbranceFate         `json:"fate,omitzero"`
	Rule   zhixing.RuleID          `json:"rule"`
}

// FatesOf lists what a deal does to the rights over an asset, in their order:
// security and other priority rights are erased and paid from the price unless
// otherwise agreed (AUC-62); leases and rights of use follow AUC-63 with the dates
// of the list. kept names holders with whom survival was agreed.
func FatesOf(list zhixing.Encumbrances, sealed zhixing.Date, kept []zhixing.PartyID) []RightFate {
	var mortgage zhixing.Date
	for _, e := range list.List {
		if erased(e.Kind) && !e.Registered.IsZero() && (mortgage.IsZero() || e.Registered.Before(mortgage)) {
			mortgage = e.Registered
		}
	}
	var out []RightFate
	for _, e := range list.List {
		r := RightFate{Kind: e.Kind, Holder: e.Holder, Rule: "AUC-62"}
		switch {
		case erased(e.Kind):
			r.Fate = FateErased
			for _, k := range kept {
				if k == e.Holder {
					r.Fate = FateCarriedOver
				}
			}
		case e.Kind == zhixing.EncumbranceLease || e.Kind == zhixing.EncumbranceHabitation || e.Kind == zhixing.EncumbranceUsufruct:
			r.Rule = "AUC-63"
			r.Fate, _ = FateOfLease(Lease{Holder: e.Holder, Kind: e.Kind, Contract: e.Created, Possession: e.Possession, Registered: e.Registered, Mortgage: mortgage, NoMortgage: zhixing.TriOf(mortgage.IsZero() && list.Known == zhixing.Yes), Sealed: sealed, Written: e.Written})
		}
		out = append(out, r)
	}
	return out
}

func erased(k zhixing.EncumbranceKind) bool {
	switch k {
	case zhixing.EncumbranceRegisteredMortgage, zhixing.EncumbranceUnregisteredMortgage, zhixing.EncumbrancePledge, zhixing.EncumbranceLien,
		zhixing.EncumbrancePurchaseMoney, zhixing.EncumbranceConstructionPrice, zhixing.EncumbranceShipLien, zhixing.EncumbranceShipMortgage, zhixing.EncumbranceTax:
		return true
	}
	return false
}
