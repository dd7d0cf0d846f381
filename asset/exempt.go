package asset

import "github.com/zhixing-go/zhixing"

// ExemptFacts are the facts on a thing that may be exempt (ASSET-59).
type ExemptFacts struct {
	Asset zhixing.AssetID `json:"asset,omitempty"`
	Kind  ExemptKind      `json:"kind"`
	// Necessary: needed for the life, schooling or health of the debtor and those he
	// supports; for the other kinds that it is of the kind at all.
	Necessary zhixing.Tri `json:"necessary,omitzero"`
	// Waived: a foreign state or central bank waived immunity expressly, or set the thing
	// aside for the claim.
	Waived zhixing.Tri `json:"waived,omitzero"`
	// On is the day that decides whose law applies; zero: the law in force.
	On zhixing.Date `json:"on,omitzero"`
	// Commercial: a PRC judgment is executed against property in the territory used
	// commercially and connected with the suit (FSI-2023 14); not for central banks.
	Commercial zhixing.Tri `json:"commercial,omitzero"`
}

// ExemptOpinion says what may be done with the thing.
type ExemptOpinion struct {
	CanSeize   zhixing.Status        `json:"can_seize"`
	CanDispose zhixing.Status        `json:"can_dispose"`
	Value      zhixing.Disposability `json:"value,omitzero"` // zero where undetermined
	Findings   []zhixing.Finding     `json:"findings"`
}

// exemptCite returns where the law exempts a kind (ASSET-59).
func exemptCite(k ExemptKind) zhixing.Citation {
	switch k {
	case ExemptForeignState:
		return zhixing.Citation{Instrument: "FSI-2023", Article: 13, To: 15}
	case ExemptForeignCentralBank:
		return art("FCB-2005", 1)
	case ExemptPublicVessel:
		return para("MPL-1999", 23, 3)
	case ExemptDwelling:
		return art("SEIZE-2020", 4)
	}
	item := uint8(k)
	return zhixing.Citation{Instrument: "SEIZE-2020", Article: 3, Paragraph: 1, Item: item}
}

// AssessExempt says whether a thing may be seized and disposed of (ASSET-59). A kind of
// zero is not exempt. An exempt thing is never realisable; a dwelling may be seized.
func AssessExempt(f ExemptFacts) ExemptOpinion {
	if f.Kind == 0 {
		return ExemptOpinion{CanSeize: zhixing.Met, CanDispose: zhixing.Met, Value: zhixing.Realisable, Findings: []zhixing.Finding{}}
	}
	o := newOpinion("ASSET-59", f.On)
	o.add("exempt", f.Necessary, "necessary", zhixing.Text{ZH: "属于" + f.Kind.Label(zhixing.ZH), EN: "is " + f.Kind.Label(zhixing.EN)}, exemptCite(f.Kind))
	exempt := f.Necessary
	switch f.Kind {
	case ExemptForeignState:
		lifted := f.Waived.Or(f.Commercial)
		if !f.On.IsZero() && f.On.Before(zhixing.YMD(2024, 1, 1)) {
			lifted = f.Waived // immunity was absolute before FSI-2023
		}
		o.add("immunity_lifted", lifted, "waived", txt("明示放弃、专门拨付，或者为执行我国法院判决的商业用途财产", "waived, set aside, or commercial property executed under a PRC judgment"), exemptCite(f.Kind))
		exempt = exempt.And(lifted.Not())
	case ExemptForeignCentralBank:
		o.add("immunity_lifted", f.Waived, "waived", txt("书面放弃豁免或者指定用于担保的财产", "immunity waived in writing, or property set aside"), exemptCite(f.Kind))
		exempt = exempt.And(f.Waived.Not())
	}
	r := ExemptOpinion{CanDispose: zhixing.StatusOf(exempt.Not()), CanSeize: zhixing.StatusOf(exempt.Not())}
	if f.Kind == ExemptDwelling {
		r.CanSeize = zhixing.Met // sealed, never sold (SEIZE-2020 4)
	}
	switch exempt {
	case zhixing.No:
		r.Value = zhixing.Realisable
	case zhixing.Yes:
		r.Value = zhixing.Untouchable
		if f.Kind == ExemptDwelling {
			r.Value = zhixing.SealOnly
		}
	}
	r.Findings = o.op.Findings
	return r
}

// LivingReserve computes the necessary living expenses (生活必需费用, ASSET-59, 61): the local
// minimum a month for the debtor and each person he supports, for so many months; months
// of 0 is one (a month's income), six being usual for a lump sum.
func LivingReserve(localMinimum zhixing.Money, supported, months int) (zhixing.Money, error) {
	var p zhixing.Problems
	if localMinimum.Sign() <= 0 {
		p.Add("local_minimum", localMinimum.String(), "ASSET-59", txt("应当大于零", "must be more than zero"))
	}
	if supported < 0 || supported > 1000 {
		p.Add("supported", itoa(supported), "ASSET-59", txt("人数超出范围", "out of range"))
	}
	if months < 0 || months > 1200 {
		p.Add("months", itoa(months), "ASSET-59", txt("月数超出范围", "out of range"))
	}
	if err := p.Err(); err != nil {
		return zhixing.Money{}, err
	}
	return localMinimum.Times(int64(1+supported) * int64(max(months, 1)))
}
