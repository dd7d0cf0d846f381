package casefile

import (
	"slices"
	"strconv"

	"github.com/zhixing-go/zhixing"
)

// failedRounds is how many failed rounds make a property unsaleable (流拍次数,
// CASE-40.G4).
type failedRounds struct {
	movable, other int  // auction rounds
	sale           bool // and a sale (变卖) after them
}

// auctionRounds counts the rounds by the day of the first auction: two for movables
// and three for the rest under AUCTION-2004, two and an online sale since the
// online rules (FailedRounds, CASE-40; AUC-56).
var auctionRounds = zhixing.Timeline[failedRounds]{Name: "case.failed_rounds", Basis: zhixing.BasisEvent, Entries: []zhixing.Entry[failedRounds]{
	{From: zhixing.YMD(2017, 1, 1), Value: failedRounds{2, 2, true}, Cite: zhixing.Citation{Instrument: "NET-AUC-2016", Article: 26}, Confidence: zhixing.Recall},
	{From: zhixing.YMD(2005, 1, 1), Value: failedRounds{2, 3, false}, Cite: zhixing.Citation{Instrument: "AUCTION-2004", Article: 27, To: 28}, Confidence: zhixing.Recall},
}}

var periodTwoYears = zhixing.Period{N: 2, Unit: zhixing.Years, Class: zhixing.MinimumWait, Rule: "CASE-40.G2", Cite: zhixing.Citation{Instrument: "FILE-CLOSE-2014", Article: 16}}

// terminationGrounds are the grounds in order.
var terminationGrounds = [...]zhixing.TerminationGround{
	zhixing.TerminationCreditorAgrees, zhixing.TerminationSuspendedTwoYears, zhixing.TerminationNoClueAccepted,
	zhixing.TerminationUnsaleable, zhixing.TerminationInstalmentSettlement, zhixing.TerminationHardshipAided,
}

// carriesObjection reports whether the creditor must be told that he may object
// (CASE-40: grounds 2, 4, 5 and 6).
func carriesObjection(g zhixing.TerminationGround) bool {
	return g == zhixing.TerminationSuspendedTwoYears || g >= zhixing.TerminationUnsaleable
}

// grounds judges every ground of CASE-40 and takes the one chosen into account.
func (x *examiner) grounds() []GroundStatus {
	cs := cites("FILE-CLOSE-2014", 16)
	if x.f.Ground == 0 {
		s := zhixing.Undetermined
		if x.o.TerminationGround == GroundOptional {
			s = zhixing.NotApplicable
		}
		x.say(s, "CASE-40", "ground_recorded", "", []string{"ground"}, "已记明终本事由", "the ground is recorded", cs)
	}
	out := make([]GroundStatus, 0, len(terminationGrounds))
	keep, first, none := x.out, x.firstDay, x.noFirstDay
	for _, g := range terminationGrounds {
		x.out, x.firstDay, x.noFirstDay = nil, first, none
		x.ground(g)
		out = append(out, GroundStatus{Ground: g, Status: verdictOf(x.out), Findings: x.out})
		if g == x.f.Ground {
			keep = append(keep, x.out...)
			first, none = x.firstDay, x.noFirstDay
		}
	}
	x.out, x.firstDay, x.noFirstDay = keep, first, none
	return out
}

// ground judges one ground (CASE-40; FILE-CLOSE-2014 16(1)).
func (x *examiner) ground(g zhixing.TerminationGround) {
	f, s := x.f, &x.f.Support
	rule, cs := zhixing.RuleID("CASE-40.G"+strconv.Itoa(int(g))), cites("FILE-CLOSE-2014", 16)
	need := func(t zhixing.Tri, code, path, zh, en string) { x.need(t, rule, code, "", path, zh, en, cs) }
	noProperty := func() {
		need(f.noProperty(), "no_property", "debtors.inquiry.found", "无财产可供执行", "no executable property")
	}
	switch g {
	case zhixing.TerminationCreditorAgrees:
		noProperty()
		need(s.CreditorAgrees, "creditor_agrees", "support.creditor_agrees", "申请执行人书面同意", "the creditor agrees in writing")
	case zhixing.TerminationSuspendedTwoYears:
		need(s.LackSuspended, "suspended_for_lack", "support.lack_suspended", "因无财产而中止执行", "suspended for lack of property")
		d, err := x.o.run(periodTwoYears, s.SuspendedSince)
		if err != nil {
			x.noFirstDay = true
			x.say(zhixing.Undetermined, rule, "two_years", "", []string{"support.suspended_since"}, "中止执行满两年", "suspended for two full years", cs)
		} else {
			// Two years are full when their last day has ended.
			x.after(d.OverFrom())
			x.say(zhixing.StatusOf(zhixing.TriOf(d.Over(x.day))), rule, "two_years", "", nil, "中止执行满两年，最早为{first}", "suspended for two full years: from {first}", cs, zhixing.DateArg("first", d.OverFrom()))
		}
		noProperty()
	case zhixing.TerminationNoClueAccepted:
		need(s.NoClue, "no_clue", "support.no_clue", "申请执行人明确表示提供不出财产线索", "the creditor states that he can give no clue")
		need(s.FindingTaken, "finding_accepted", "support.finding_taken", "书面认可无财产的调查结果", "he accepts the finding of no property in writing")
		noProperty()
		x.exhausted(rule)
	case zhixing.TerminationUnsaleable:
		x.unsaleable(rule)
		x.exhausted(rule)
	case zhixing.TerminationInstalmentSettlement:
		need(x.unsuited(), "no_suitable_property", "debtors.assets", "无财产或者财产不适宜强制执行", "no property, or none suited to enforcement")
		made := zhixing.Unknown
		if !s.Settlement.Agreed.IsZero() {
			made = zhixing.TriOf(!s.Settlement.Agreed.After(x.day))
		}
		need(made, "settlement_made", "support.settlement.agreed", "已达成和解协议", "a settlement was made")
		need(s.Instalments, "instalments", "support.instalments", "协议约定分期履行", "to be performed in instalments")
		need(s.Settlement.Performed.Not(), "not_performed", "support.settlement.performed", "协议尚未履行完毕", "not yet fully performed")
	case zhixing.TerminationHardshipAided:
		noProperty()
		need(s.Hardship, "hardship", "support.hardship", "申请执行人生活特别困难", "the creditor is in special hardship")
		need(s.Aided, "aided", "support.aided", "已获司法救助", "and received judicial aid (CASE-62)")
	}
}

// exhausted: the ground itself asks for exhaustive inquiry.
func (x *examiner) exhausted(rule zhixing.RuleID) {
	all := zhixing.Yes
	for i := range x.f.Debtors {
		all = all.And(x.f.Debtors[i].Inquiry.Exhausted)
	}
	x.need(all, rule, "exhausted", "", "debtors.inquiry.exhausted", "已穷尽财产调查措施", "the inquiry is exhausted", cites("FILE-CLOSE-2014", 16))
}

// unsuited is whether the property condition of Z3 holds for every debtor.
func (x *examiner) unsuited() zhixing.Tri {
	all := zhixing.Yes
	for i := range x.f.Debtors {
		all = all.And(triOf(x.f.Debtors[i].propertyStatus(x.o)))
	}
	return all
}

// unsaleable judges every property found under G4: it cannot be sold at all, or
// failed in enough rounds and the creditor does not take it or lawfully may not; and
// nothing else is left.
func (x *examiner) unsaleable(rule zhixing.RuleID) {
	n := 0
	for i := range x.f.Debtors {
		d := &x.f.Debtors[i]
		for j := range d.Assets {
			a, at := &d.Assets[j], "debtors["+strconv.Itoa(i)+"].assets["+strconv.Itoa(j)+"]."
			n++
			args := []zhixing.Arg{zhixing.NameArg("asset", string(a.Fact.Asset))}
			if a.unsellable() {
				x.say(a.status(x.o), rule, "cannot_be_sold", string(d.ID), []string{at + a.undecided()[1:]}, "财产{asset}无法拍卖、变卖", "asset {asset} cannot be sold", cites("FILE-CLOSE-2014", 16), args...)
				continue
			}
			failed, path, cite := a.failed()
			x.say(zhixing.StatusOf(failed), rule, "rounds_failed", string(d.ID), []string{at + path}, "财产{asset}已依法流拍、变卖未成", "asset {asset} failed in every round the law demands", nil, args...)
			x.cite(cite) // of the day of the first auction
			x.say(zhixing.StatusOf(a.Unsold.CreditorsDeclined), rule, "creditor_declines", string(d.ID), []string{at + "unsold.creditors_declined"},
				"申请执行人不接受以财产{asset}抵债或者依法不能抵债", "the creditor does not take asset {asset} or lawfully may not", cites("FILE-CLOSE-2014", 16), args...)
		}
	}
	some := zhixing.Unknown
	if n > 0 {
		some = zhixing.Yes
	}
	x.need(some, rule, "property_offered", "", "debtors.assets", "有财产无法变价或者变价未成", "there is property that could not be sold", cites("FILE-CLOSE-2014", 16))
	x.need(x.unsuited(), rule, "nothing_else", "", "debtors.assets_listed", "再无其他财产可供执行", "there is nothing else", cites("FILE-CLOSE-2014", 16))
}

// unsellable reports whether the property is one that the court cannot offer for
// sale: not impounded, or held by a waiting seizure alone.
func (a *FoundAsset) unsellable() bool {
	return a.Fact.Reason == zhixing.NotDisposableRegisteredNotImpounded || a.Fact.Reason == 0 && a.Fact.OnlyWaitingSeizure == zhixing.Yes
}

// failed is whether the property went through every round that the law of its
// first auction demands.
func (a *FoundAsset) failed() (t zhixing.Tri, path string, cite zhixing.Citation) {
	cite = zhixing.Citation{Instrument: "FILE-CLOSE-2014", Article: 16}
	e, err := auctionRounds.At(a.FirstAuction)
	if err != nil {
		return zhixing.Unknown, "first_auction", cite
	}
	want, cite := e.Value, a.roundsArticle()
	if want.sale {
		switch a.Online {
		case zhixing.Unknown:
			return zhixing.Unknown, "online", e.Cite
		case zhixing.No:
			want = auctionRounds.Entries[len(auctionRounds.Entries)-1].Value
		default:
			cite = e.Cite
		}
	}
	rounds := a.Unsold.Rounds
	if !rounds.Given {
		return zhixing.Unknown, "unsold.rounds", cite
	}
	if a.Kind == 0 && want.movable != want.other && rounds.N < want.other {
		return zhixing.Unknown, "kind", cite
	}
	need := want.other
	if movable(a.Kind) {
		need = want.movable
	}
	if want.sale {
		// Rounds count the sale.
		return a.Unsold.SaleHeld.And(zhixing.TriOf(rounds.N >= need+1)), "unsold.sale_held", cite
	}
	switch {
	case a.Unsold.SaleHeld == zhixing.Yes:
		rounds.N--
	case a.Unsold.SaleHeld == zhixing.Unknown && rounds.N == need:
		return zhixing.Unknown, "unsold.sale_held", cite // the last one may have been a sale
	}
	return zhixing.TriOf(rounds.N >= need), "unsold.rounds", cite
}

// roundsArticle is the article on the rounds of an auction that is not online, as
// numbered on the day of the first: one for movables, one for the rest.
func (a *FoundAsset) roundsArticle() zhixing.Citation {
	c := citePart("AUCTION-2004", 28, 1, 0)
	switch {
	case a.Kind == 0:
		c = auctionRounds.Entries[len(auctionRounds.Entries)-1].Cite
	case movable(a.Kind):
		c = citeArt("AUCTION-2004", 27)
	}
	return c.AsOf(a.FirstAuction)
}

// movable reports whether the notice class of the kind is that of movables
// (vocabulary 2.3); vessels have rules of their own and count with the rest.
func movable(k zhixing.PropertyKind) bool {
	switch k {
	case zhixing.KindVehicle, zhixing.KindAircraft, zhixing.KindMachinery, zhixing.KindStock, zhixing.KindOtherMovable:
		return true
	}
	return false
}

// objection judges the duty to tell the creditor that he may object, and to hear
// him before another panel if he does (CASE-40, CASE-42, CASE-81.I4): on grounds 2, 4,
// 5 and 6, and where no ground is recorded. It returns whether a hearing is due.
func (x *examiner) objection() zhixing.Tri {
	s, cs := &x.f.Support, cites("FILE-CLOSE-2014", 16)
	agreed := x.f.Gate.CreditorSigned.Or(x.f.Gate.Talk.Agrees).Or(s.CreditorAgrees)
	hearing := zhixing.No
	if carriesObjection(x.f.Ground) && x.f.Stage == ForRuling {
		x.need(s.Told, "CASE-40", "told_may_object", "", "support.told", "已告知申请执行人可在指定期限内提出异议", "the creditor was told that he may object within a set time", cs)
		hearing = s.Objects
		switch {
		case s.Objects == zhixing.Yes:
		case agreed == zhixing.Yes:
			hearing = zhixing.No
		case s.ObjectUntil.IsZero():
			x.noFirstDay = true
			x.say(zhixing.Undetermined, "CASE-40", "objection_term_over", "", []string{"support.object_until"}, "异议期限已过", "the time for objecting is over", cs)
		default:
			x.after(s.ObjectUntil.AddDays(1))
			over := zhixing.TriOf(x.day.After(s.ObjectUntil))
			x.need(over, "CASE-40", "objection_term_over", "", "", "异议期限已过（{day}）", "the time for objecting is over ({day})", cs, zhixing.DateArg("day", s.ObjectUntil))
			if s.Objects == zhixing.Unknown && over == zhixing.Yes {
				x.say(zhixing.Undetermined, "CASE-40", "objection_known", "", []string{"support.objects"}, "已查明申请执行人是否提出异议", "it is known whether the creditor objects", cs)
			}
		}
	}
	if x.f.Gate.Talk.Agrees == zhixing.No {
		if x.f.Ground != 0 && !carriesObjection(x.f.Ground) {
			// CASE-41: the ground decides whether the duty arises.
			x.say(zhixing.NotMet, "CASE-42", "creditor_agrees_at_talk", "", nil, "约谈时申请执行人同意终本（不影响本事由）", "the creditor agreed at the talk (no condition on this ground)", cites("TERM-2016", 5))
			x.soften(zhixing.Warning)
			return zhixing.No
		}
		hearing = zhixing.Yes // CASE-42: disagreement triggers the hearing
	}
	if hearing != zhixing.Yes {
		return hearing
	}
	if x.f.Stage == ForProposal {
		return hearing
	}
	x.need(s.Heard, "CASE-40", "heard", "", "support.heard", "已另行组成合议庭听证", "a hearing was held", cs)
	x.panel("CASE-81.I4", "hearing_panel", "support.hearing_panel", s.HearingPanel, cs)
	if len(s.HearingPanel) > 0 && len(x.f.Gate.Panel) > 0 {
		same := slices.IndexFunc(s.HearingPanel, func(id zhixing.ActorID) bool { return slices.Contains(x.f.Gate.Panel, id) })
		who := ""
		if same >= 0 {
			who = string(s.HearingPanel[same])
		}
		x.say(zhixing.StatusOf(zhixing.TriOf(same < 0)), RuleHearingPanel, "other_panel", who, nil, "听证合议庭与作出终本裁定的合议庭没有相同成员", "no member of the hearing panel sits in the terminating panel", cs)
	}
	x.say(zhixing.StatusOf(s.NewClues.Not().Or(s.CluesReviewed)), "CASE-40", "new_clues", "", []string{"support.new_clues", "support.clues_reviewed"},
		"对新的财产线索已重新调查", "new clues were investigated again", cs)
	return hearing
}
