package casefile

import "github.com/zhixing-go/zhixing"

// SuspensionLimbs are the limbs of the grounds of suspension (中止执行事由), CASE-37;
// each ground reads its own.
type SuspensionLimbs struct {
	CreditorAgrees   zhixing.Tri `json:"creditor_agrees,omitzero"`   // the applicant says it may be postponed
	ObjectionFounded zhixing.Tri `json:"objection_founded,omitzero"` // the outsider's objection is founded
	// A citizen party died, and heirs are to be awaited; an entity ended, and its
	// successor is not settled.
	PartyDead        zhixing.Tri `json:"party_dead,omitzero"`
	HeirsAwaited     zhixing.Tri `json:"heirs_awaited,omitzero"`
	EntityEnded      zhixing.Tri `json:"entity_ended,omitzero"`
	SuccessorUnknown zhixing.Tri `json:"successor_unknown,omitzero"`
	// Livelihood: the title is for maintenance, support, a pension of a survivor or the
	// disabled (抚恤金), medical costs or wages: a retrial then need not suspend it
	// (CPL-2023 217).
	RetrialDecided zhixing.Tri `json:"retrial_decided,omitzero"`
	Livelihood     zhixing.Tri `json:"livelihood,omitzero"`
	// The set-aside application was accepted; non-enforcement was applied for, with
	// suitable security (ARB-ENF-2018 7). CreditorSecured: the creditor secured going on.
	SetAsideAccepted       zhixing.Tri `json:"set_aside_accepted,omitzero"`
	NonEnforcementApplied  zhixing.Tri `json:"non_enforcement_applied,omitzero"`
	Security               zhixing.Tri `json:"security,omitzero"`
	CreditorSecured        zhixing.Tri `json:"creditor_secured,omitzero"`
	BankruptcyTransferred  zhixing.Tri `json:"bankruptcy_transferred,omitzero"`
	BankruptcyAccepted     zhixing.Tri `json:"bankruptcy_accepted,omitzero"`
	SettlementFiled        zhixing.Tri `json:"settlement_filed,omitzero"` // filed, acknowledged or recorded
	PrivateSettlement      zhixing.Tri `json:"private_settlement,omitzero"`
	PrivatePerforming      zhixing.Tri `json:"private_performing,omitzero"` // being performed, or not yet due
	ConflictingInstruments zhixing.Tri `json:"conflicting_instruments,omitzero"`
	Other                  zhixing.Tri `json:"other,omitzero"`
}

// SuspensionAnswer says whether enforcement is suspended on a ground, whether it must
// or may be, and what goes on meanwhile.
type SuspensionAnswer struct {
	Verdict
	// Must: the court has to suspend; otherwise it may.
	Must zhixing.Tri `json:"must,omitzero"`
	// DisposalStops while seizures stay and may be renewed; LiftMeasures where they are
	// lifted instead (bankruptcy accepted).
	DisposalStops zhixing.Tri `json:"disposal_stops,omitzero"`
	LiftMeasures  zhixing.Tri `json:"lift_measures,omitzero"`
	// Narrow: as to that debtor, or that object, only.
	Narrow zhixing.Tri `json:"narrow,omitzero"`
}

// suspendOpen is the first day of grounds that came with a text of their own.
func suspendOpen(g zhixing.SuspendGround, on zhixing.Date) bool {
	switch g {
	case zhixing.SuspendBankruptcyTransfer:
		return !on.Before(zhixing.YMD(2015, 2, 4)) // CPL-INT-2015 513
	case zhixing.SuspendNonEnforcementPendingWithSecurity, zhixing.SuspendPrivateSettlement:
		return !on.Before(settlementRules) // ARB-ENF-2018 and SETTLE-2018 began on one day
	}
	return true
}

// mayGoOnInRetrial is the first day of CPL-2012, which let the court go on with titles
// for a livelihood in spite of a retrial (recall).
var mayGoOnInRetrial = zhixing.YMD(2013, 1, 1)

// awardArticle is the article of ARB-ENF-2018 on an award that is being or was set aside,
// or, before it began, the paragraph of the Arbitration Law.
func awardArticle(on zhixing.Date, c zhixing.Citation, para uint8) zhixing.Citation {
	if on.Before(settlementRules) { // ARB-ENF-2018 and SETTLE-2018 began on one day
		return citePart("ARB-2017", 64, para, 0)
	}
	return c
}

// AssessSuspension says whether the ground of suspension holds on the day on, limb by
// limb (CASE-37; CPL-2023 267 and the interpretations).
func AssessSuspension(g zhixing.SuspendGround, f SuspensionLimbs, on zhixing.Date) SuspensionAnswer {
	a := SuspensionAnswer{Must: zhixing.Yes, DisposalStops: zhixing.Yes, LiftMeasures: zhixing.No, Narrow: zhixing.No}
	limb := func(code string, t zhixing.Tri, zh, en string, cs ...zhixing.Citation) {
		a.ask("CASE-37", code, code, t, zh, en, cs...)
	}
	a.ask("CASE-37", "ground_open", "", zhixing.TriOf(suspendOpen(g, on)), "该事由在当日可用", "the ground is open on that day")
	cpl := func(item uint8) zhixing.Citation { return citePart("CPL-2023", 267, 1, item) }
	arb := citePart("ARB-ENF-2018", 7, 1, 0)
	switch g {
	case zhixing.SuspendCreditorAgreesPostpone:
		limb("creditor_agrees", f.CreditorAgrees, "申请人表示可以延期执行", "the applicant says it may be postponed", cpl(1))
	case zhixing.SuspendThirdPartyObjectionFounded:
		limb("objection_founded", f.ObjectionFounded, "案外人异议确有理由", "the outsider's objection is founded", cpl(2))
		a.Narrow = zhixing.Yes
	case zhixing.SuspendCitizenPartyDead:
		limb("party_dead", f.PartyDead, "作为一方当事人的公民死亡", "a citizen party died", cpl(3))
		limb("heirs_awaited", f.HeirsAwaited, "需要等待继承人继承权利或者承担义务", "heirs are to be awaited", cpl(3))
	case zhixing.SuspendEntityPartyEnded:
		limb("entity_ended", f.EntityEnded, "法人或者其他组织终止", "the entity has ended", cpl(4))
		limb("successor_unknown", f.SuccessorUnknown, "尚未确定权利义务承受人", "its successor is not settled", cpl(4))
	case zhixing.SuspendRetrial:
		limb("retrial_decided", f.RetrialDecided, "决定再审并裁定中止执行", "a retrial was decided", citeArt("ENF-REG-2020", 59))
	case zhixing.SuspendSetAsidePending:
		limb("set_aside_accepted", f.SetAsideAccepted, "撤销仲裁裁决申请已受理", "the application to set the award aside was accepted", awardArticle(on, arb, 1))
		a.DisposalStops = f.CreditorSecured.Not()
	case zhixing.SuspendNonEnforcementPendingWithSecurity:
		limb("non_enforcement_applied", f.NonEnforcementApplied, "申请不予执行仲裁裁决", "non-enforcement was applied for", arb)
		limb("security", f.Security, "提供适当担保", "with suitable security", arb)
		a.DisposalStops = f.CreditorSecured.Not()
	case zhixing.SuspendBankruptcyTransfer:
		limb("bankruptcy_transferred", f.BankruptcyTransferred, "已移送破产审查", "transferred for bankruptcy review", citeArt("CPL-INT-2022", 511))
		a.Narrow = zhixing.Yes
	case zhixing.SuspendBankruptcyAccepted:
		limb("bankruptcy_accepted", f.BankruptcyAccepted, "已受理破产申请", "bankruptcy was accepted", citeArt("BANKR-2006", 19))
		a.Narrow, a.LiftMeasures = zhixing.Yes, zhixing.Yes
	case zhixing.SuspendSettlementFiled:
		limb("settlement_filed", f.SettlementFiled, "和解协议已提交、认可或者记入笔录", "the settlement was filed, acknowledged or recorded", settlementArticle(on, citeArt("SETTLE-2020", 2), 464))
		a.Must = zhixing.No
	case zhixing.SuspendPrivateSettlement:
		limb("private_settlement", f.PrivateSettlement, "被执行人依执行外和解提出异议", "the debtor objects on a private settlement", citeArt("SETTLE-2020", 19))
		limb("private_performing", f.PrivatePerforming, "正在履行，或者履行期限未届至、条件未成就", "being performed, or not yet due", citePart("SETTLE-2020", 19, 0, 2), citePart("SETTLE-2020", 19, 0, 3))
	case zhixing.SuspendConflictingInstruments:
		limb("conflicting_instruments", f.ConflictingInstruments, "就同一法律关系作出不同裁判", "two titles decide one matter differently", citeArt("ENF-REG-2020", 68))
	default:
		limb("other", f.Other, "法院认为应当中止执行的其他情形", "another circumstance found by the court", cpl(5))
	}
	a.decide(on)
	if g == zhixing.SuspendRetrial && !on.Before(mayGoOnInRetrial) {
		a.mayGoOn(f.Livelihood, on)
	}
	return a
}

// mayGoOn says whether a retrial must suspend enforcement, or may leave it as it is; the
// ground holds in both cases (CPL-2023 217).
func (a *SuspensionAnswer) mayGoOn(livelihood zhixing.Tri, on zhixing.Date) {
	var v Verdict
	a.Must = livelihood.Not()
	v.ask("CASE-37", "must_suspend", "livelihood", a.Must, "并非追索赡养费、扶养费、抚养费、抚恤金、医疗费用、劳动报酬等案件（此类案件可以不中止执行）",
		"not for maintenance, support, a survivor's pension, medical costs or wages, which need not be suspended", citeArt("CPL-2023", 217))
	v.decide(on)
	v.Findings[0].Severity = zhixing.Info
	a.Findings = append(a.Findings, v.Findings...)
}

// AssessStay says whether a stay of the kind may begin on the day on, and until when it
// then lasts (CASE-38): on a guarantee with the creditor's consent, on the superior's
// notice, or by own decision.
func AssessStay(k EventKind, f StayFacts, on zhixing.Date) (Verdict, zhixing.Date, error) {
	var v Verdict
	var p zhixing.Problems
	if !f.fits(k) {
		p.Add("kind", k.String(), "CASE-38", zhixing.Text{ZH: "不是暂缓执行", EN: "not a stay"})
	}
	if on.IsZero() {
		p.Add("on", "", "CASE-38", zhixing.Text{ZH: "须给出决定之日", EN: "the day of the decision is required"})
	}
	p.AddErr("", f.check())
	if err := p.Err(); err != nil {
		return v, zhixing.Date{}, err
	}
	ground, length := f.articles(k, on)
	v.ask("CASE-38", "stay_ground", "security_given", f.groundFits(k), "暂缓事由合法", "the ground is one of this kind of stay", ground)
	v.ask("CASE-38", "stay_term", "president_approved", f.termFits(k, on), "暂缓期限合法", "its length is lawful", length...)
	if k == EventStayByGuarantee {
		v.ask("CASE-38", "creditor_consents", "creditor_consents", f.CreditorConsents, "申请执行人同意", "the creditor consents", citeArt("CPL-2023", 242))
		v.ask("CASE-39", "guarantee_valid", "guarantee", f.Guarantee.valid(), "担保书有效", "the letter binds the guarantor", citeArt("ENF-GUAR-2020", 4))
	}
	v.decide(on)
	return v, f.LastDay(k, on), nil
}

// articles are those on ground and length of a stay of the kind.
func (f StayFacts) articles(k EventKind, on zhixing.Date) (ground zhixing.Citation, length []zhixing.Citation) {
	switch k {
	case EventStayByGuarantee:
		length = cites("CPL-INT-2022", 467)
		if !on.Before(settlementRules) { // ENF-GUAR began on the same day
			length = append(length, citeArt("ENF-GUAR-2020", 10))
		}
		return citeArt("CPL-2023", 242), length
	case EventStayBySuperior:
		c := citePart("ENF-REG-2020", 77, 1, 0)
		return c, []zhixing.Citation{c}
	}
	ground = citeArt("STAY-2002", 3)
	if f.Ground == zhixing.StaySuperiorHandling || f.Ground == zhixing.StayInstrumentUnderReview {
		ground = citeArt("STAY-2002", 7) // ex officio
	}
	return ground, cites("STAY-2002", 10)
}
