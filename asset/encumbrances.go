package asset

import (
	"cmp"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// EncumbranceFacts are what is known of the rights of others in a thing (权利负担, ASSET-10,
// 63 to 66): from the register and the court's files, from replies, from those who claim.
type EncumbranceFacts struct {
	Asset zhixing.AssetID `json:"asset"`
	AsOf  zhixing.Date    `json:"as_of"`
	// Examined: register, possession and files were all examined, so that the list is
	// complete; otherwise an empty list proves nothing.
	Examined zhixing.Tri           `json:"examined,omitzero"`
	Rights   []zhixing.Encumbrance `json:"rights,omitempty"`  // entered in the register, or found in the files
	Replies  []RightOfOther        `json:"replies,omitempty"` // told by an institution (ASSET-10); the holder is its name
	Claims   []BuyerClaim          `json:"claims,omitempty"`  // buyers, lessees and others (ASSET-66)
	CoOwners []CoOwner             `json:"co_owners,omitempty"`
	Sellers  []TitleRetained       `json:"sellers,omitempty"` // the debtor bought, the seller kept title (ASSET-65)
}

// BuyerClaim is the right of a buyer or lessee with its holder.
type BuyerClaim struct {
	Holder zhixing.PartyID `json:"holder"`
	BuyerFacts
}

// CoOwner is another owner of the thing (ASSET-63).
type CoOwner struct {
	Holder     zhixing.PartyID      `json:"holder"`
	Share      zhixing.GivenDecimal `json:"share,omitzero"` // 0 to 1
	Registered zhixing.Date         `json:"registered,omitzero"`
}

// TitleRetained is a seller who kept title (所有权保留): registered, his balance is paid
// first out of the proceeds (SEIZE-2020 16).
type TitleRetained struct {
	Holder     zhixing.PartyID    `json:"holder"`
	Balance    zhixing.GivenMoney `json:"balance,omitzero"`
	Registered zhixing.Date       `json:"registered,omitzero"`
}

// AssembleEncumbrances returns the rights of others over a thing as the fact for auction
// and distribution (ASSET-10, 63 to 66), in the order of kind, registration and holder. A
// right that a reply tells again is not listed twice; where the amounts differ the greater
// stands, with a finding.
func AssembleEncumbrances(f EncumbranceFacts) (zhixing.Encumbrances, []zhixing.Finding, error) {
	r := zhixing.Encumbrances{Asset: f.Asset, AsOf: f.AsOf, Known: f.Examined}
	var p zhixing.Problems
	if f.Asset == "" {
		p.Add("asset", "", "ASSET-10", txt("未给出财产", "not given"))
	}
	if f.AsOf.IsZero() {
		p.Add("as_of", "", "ASSET-10", txt("未给出日期", "not given"))
	}
	r.List = slices.Clone(f.Rights)
	for i, c := range f.Claims {
		if c.Ground == 0 || !buyerGroundNames.Valid(c.Ground) {
			p.Add(indexed("claims", i)+".ground", c.Ground.String(), "ASSET-66", txt("未给出事由", "not given"))
			continue
		}
		r.List = append(r.List, c.Encumbrance(c.Holder))
	}
	for _, c := range f.CoOwners {
		r.List = append(r.List, zhixing.Encumbrance{Kind: zhixing.EncumbranceCoOwnership, Holder: c.Holder, Share: c.Share, Registered: c.Registered})
	}
	for _, s := range f.Sellers {
		r.List = append(r.List, zhixing.Encumbrance{Kind: zhixing.EncumbranceRetainedTitle, Holder: s.Holder, Amount: s.Balance, Registered: s.Registered})
	}
	var findings []zhixing.Finding
	for _, x := range f.Replies {
		i := slices.IndexFunc(r.List, func(e zhixing.Encumbrance) bool { return e.Kind == x.Kind && string(e.Holder) == x.Holder })
		if i < 0 {
			r.List = append(r.List, zhixing.Encumbrance{Kind: x.Kind, Holder: zhixing.PartyID(x.Holder), Amount: x.Amount})
			continue
		}
		e := &r.List[i]
		if e.Amount.Given && x.Amount.Given && e.Amount != x.Amount {
			findings = append(findings, zhixing.Finding{Rule: "ASSET-10", Status: zhixing.NotMet, Severity: zhixing.Warning, Subject: string(f.Asset), Code: "amounts_differ",
				Message: txt("{holder}的权利金额不一致：{a}与{b}，取其大者", "the right of {holder} is told with {a} and with {b}: the greater stands"),
				Args:    []zhixing.Arg{zhixing.NameArg("holder", x.Holder), zhixing.MoneyArg("a", e.Amount.Amount), zhixing.MoneyArg("b", x.Amount.Amount)}})
		}
		if x.Amount.Given && (!e.Amount.Given || e.Amount.Amount.Less(x.Amount.Amount)) {
			e.Amount = x.Amount
		}
	}
	for i := range r.List {
		checkEncumbrance(&p, indexed("list", i), &r.List[i], f.AsOf)
		if r.List[i].Priority == 0 {
			r.List[i].Priority = priorityOf(&r.List[i])
		}
	}
	if err := p.Err(); err != nil {
		return zhixing.Encumbrances{}, nil, err
	}
	slices.SortStableFunc(r.List, func(a, b zhixing.Encumbrance) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), a.Registered.Compare(b.Registered), cmp.Compare(a.Holder, b.Holder))
	})
	return r, findings, nil
}

func checkEncumbrance(p *zhixing.Problems, at string, e *zhixing.Encumbrance, asOf zhixing.Date) {
	if !marshals(e.Kind) || e.Kind == 0 {
		p.Add(at+".kind", e.Kind.String(), "ASSET-10", txt("权利种类未给出", "kind of right not given"))
	}
	p.NotNegative(at+".amount", e.Amount.Amount, "ASSET-10")
	p.NotNegative(at+".maximum", e.Maximum.Amount, "ASSET-10")
	if v := e.Share.Value; e.Share.Given && (v.Sign() < 0 || v.Cmp(one) > 0) {
		p.Add(at+".share", v.String(), "ASSET-63", txt("应在0与1之间", "must be from 0 to 1"))
	}
	if e.Registered.After(asOf) {
		p.Add(at+".registered", e.Registered.String(), "ASSET-10", txt("晚于查询之日", "after the day asked about"))
	}
}

// priorityOf is what a right ranks as in the distribution; zero where it gives none, or
// where the kind alone does not say.
func priorityOf(e *zhixing.Encumbrance) zhixing.PriorityKind {
	switch e.Kind {
	case zhixing.EncumbranceRegisteredMortgage:
		return zhixing.PriorityRegisteredMortgage
	case zhixing.EncumbranceUnregisteredMortgage:
		return zhixing.PriorityUnregisteredMovableMortgage
	case zhixing.EncumbrancePledge:
		return zhixing.PriorityPledge
	case zhixing.EncumbranceLien:
		return zhixing.PriorityLien
	case zhixing.EncumbrancePurchaseMoney:
		return zhixing.PriorityPurchaseMoney
	case zhixing.EncumbranceConstructionPrice:
		return zhixing.PriorityConstructionPrice
	case zhixing.EncumbranceRetainedTitle:
		if !e.Registered.IsZero() { // SEIZE-2020 16
			return zhixing.PriorityPurchaseMoney
		}
	case zhixing.EncumbranceShipMortgage:
		return zhixing.PriorityShipMortgage
	case zhixing.EncumbranceTax:
		return zhixing.PriorityTax
	}
	return 0
}
