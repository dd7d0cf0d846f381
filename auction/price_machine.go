package auction

import (
	"sync"

	"github.com/zhixing-go/zhixing/internal/machine"
)

type (
	priceRow   = machine.Row[PriceState, PriceEventKind, PriceGuard]
	priceCond  = machine.Guard[PriceGuard]
	priceConds = []machine.Guard[PriceGuard]
)

func is(g PriceGuard) priceCond  { return machine.Is(g) }
func not(g PriceGuard) priceCond { return machine.Not(g) }

// priceMachine is the table of AUC-29.
var priceMachine = sync.OnceValue(func() *machine.Machine[PriceState, PriceEventKind, PriceGuard] {
	return machine.Must(machine.Definition[PriceState, PriceEventKind, PriceGuard]{
		Name:    "reference_price",
		Title:   text("确定财产处置参考价", "fixing the reference price"),
		States:  &priceStateNames,
		Events:  &priceEventKindNames,
		Guards:  &priceGuardNames,
		Initial: PriceIdle,
		Final:   []PriceState{PriceClosed, PriceWithdrawn},
		Rows:    priceRows(),
	})
})

func priceRows() []priceRow {
	rows := []priceRow{
		{From: PriceIdle, Event: PriceStart, To: PriceInvestigating, Rule: "AUC-07"},

		// AUC-08: the four methods, shortcuts first.
		{From: PriceInvestigating, Event: PriceFactsEstablished, To: PriceSelecting, Guards: priceConds{is(GuardStatutoryAppraisal)}, Rule: "AUC-08"},
		{From: PriceInvestigating, Event: PriceFactsEstablished, To: PriceDirected, Guards: priceConds{is(GuardBothAskDirected)}, Rule: "AUC-08"},
		{From: PriceInvestigating, Event: PriceFactsEstablished, To: PriceNetwork, Guards: priceConds{is(GuardBothAskNetwork)}, Rule: "AUC-08"},
		{From: PriceInvestigating, Event: PriceFactsEstablished, To: PriceNegotiating, Guards: priceConds{not(GuardNegotiationImpossible)}, Rule: "AUC-08"},
	}
	rows = append(rows, nextMethodRows(PriceInvestigating, PriceFactsEstablished, MethodDirected)...)

	// AUC-09: negotiation.
	rows = append(rows, priceRow{From: PriceNegotiating, Event: PriceResultsFiled, To: PriceFixed, Guards: priceConds{is(GuardIdentical)}, Rule: "AUC-09"})
	rows = append(rows, nextMethodRows(PriceNegotiating, PriceResultsFiled, MethodDirected)...)
	rows = append(rows, nextMethodRows(PriceNegotiating, PriceTermOver, MethodDirected, is(GuardTermIsOver))...)
	rows = append(rows, nextMethodRows(PriceNegotiating, PriceRefused, MethodDirected)...)

	// AUC-10: directed inquiry.
	rows = append(rows, priceRow{From: PriceDirected, Event: PriceDirectedResult, To: PriceFixed, Guards: priceConds{is(GuardInTerm)}, Rule: "AUC-10"})
	rows = append(rows, nextMethodRows(PriceDirected, PriceTermOver, MethodNetwork, is(GuardTermIsOver))...)
	rows = append(rows, nextMethodRows(PriceDirected, PriceRefused, MethodNetwork)...)

	rows = append(rows, networkRows()...)
	rows = append(rows, appraisalRows()...)
	rows = append(rows, objectionRows()...)
	rows = append(rows, pauseRows()...)
	return append(rows, usePriceRows()...)
}

// nextMethodRows are the ways on from a method that was impossible or failed.
func nextMethodRows(from PriceState, e PriceEventKind, first PriceMethod, conds ...priceCond) []priceRow {
	with := func(g ...priceCond) priceConds { return append(append(priceConds(nil), conds...), g...) }
	var rows []priceRow
	if first <= MethodDirected {
		rows = append(rows, priceRow{From: from, Event: e, To: PriceDirected, Guards: with(is(GuardDirectedPossible)), Rule: "AUC-08"})
	}
	return append(rows,
		priceRow{From: from, Event: e, To: PriceNetwork, Guards: with(is(GuardNetworkPossible)), Rule: "AUC-08"},
		priceRow{From: from, Event: e, To: PriceSelecting, Guards: with(), Rule: "AUC-08"})
}

func networkRows() []priceRow {
	rows := []priceRow{
		{From: PriceNetwork, Event: PriceCommissioned, Stay: true, Rule: "AUC-11"},
		{From: PriceNetwork, Event: PriceExtensionApplied, Stay: true, Guards: priceConds{is(GuardInTerm)}, Rule: "AUC-11"},
		{From: PriceNetwork, Event: PriceReport, To: PriceNetworkCorrecting, Guards: priceConds{is(GuardAllIn), is(GuardAnyIn), is(GuardAllDefective)}, Rule: "AUC-12"},
		{From: PriceNetwork, Event: PriceReport, To: PriceDelivered, Guards: priceConds{is(GuardAllIn), is(GuardAnyIn)}, Rule: "AUC-12"},
		{From: PriceNetwork, Event: PriceReport, Stay: true, Rule: "AUC-11"},
		{From: PriceNetwork, Event: PriceTermOver, To: PriceNetworkCorrecting, Guards: priceConds{is(GuardTermIsOver), is(GuardAnyIn), is(GuardAllDefective)}, Rule: "AUC-12"},
		{From: PriceNetwork, Event: PriceTermOver, To: PriceDelivered, Guards: priceConds{is(GuardTermIsOver), is(GuardAnyIn)}, Rule: "AUC-12"},
		{From: PriceNetwork, Event: PriceTermOver, Stay: true, Guards: priceConds{is(GuardExtensionOpen)}, Rule: "AUC-11"},
		{From: PriceNetwork, Event: PriceTermOver, To: PriceSelecting, Guards: priceConds{is(GuardTermIsOver)}, Rule: "AUC-11"},
	}
	for _, e := range []PriceEventKind{PriceCorrected, PriceTermOver} {
		conds := priceConds{is(GuardAllIn)} // all that were asked have corrected
		if e == PriceTermOver {
			conds = priceConds{is(GuardTermIsOver)}
		}
		with := func(g ...priceCond) priceConds { return append(append(priceConds(nil), conds...), g...) }
		rows = append(rows,
			priceRow{From: PriceNetworkCorrecting, Event: e, To: PriceFixed, Guards: with(is(GuardAfterObjection), is(GuardSomeLeft), is(GuardAllTermsOver), not(GuardOthersOpen)), Rule: "AUC-16"},
			priceRow{From: PriceNetworkCorrecting, Event: e, To: PriceObjectionFormal, Guards: with(is(GuardAfterObjection), is(GuardOthersOpen)), Rule: "AUC-18"},
			priceRow{From: PriceNetworkCorrecting, Event: e, To: PriceDelivered, Guards: with(is(GuardSomeLeft)), Rule: "AUC-12"},
			priceRow{From: PriceNetworkCorrecting, Event: e, To: PriceSelecting, Guards: with(), Rule: "AUC-16"})
	}
	return append(rows, priceRow{From: PriceNetworkCorrecting, Event: PriceCorrected, Stay: true, Rule: "AUC-12"})
}

func appraisalRows() []priceRow {
	return []priceRow{
		{From: PriceSelecting, Event: PriceThreeOrdered, To: PriceAppraisal, Rule: "AUC-14"},
		{From: PriceAppraisal, Event: PriceAppraisalStarted, Stay: true, Rule: "AUC-15"},
		{From: PriceAppraisal, Event: PriceExtensionApplied, Stay: true, Guards: priceConds{is(GuardExtensionInOrder)}, Rule: "AUC-15"},
		{From: PriceAppraisal, Event: PriceReport, To: PriceAppraisalCorrecting, Guards: priceConds{is(GuardDefective)}, Rule: "AUC-15"},
		{From: PriceAppraisal, Event: PriceReport, To: PriceDelivered, Rule: "AUC-15"},
		{From: PriceAppraisal, Event: PriceTermOver, Stay: true, Guards: priceConds{is(GuardTermIsOver), is(GuardMoreInstitutions)}, Rule: "AUC-15"},
		{From: PriceAppraisal, Event: PriceTermOver, To: PriceSelecting, Guards: priceConds{is(GuardTermIsOver)}, Rule: "AUC-15"},
		{From: PriceAppraisalCorrecting, Event: PriceCorrected, To: PriceFixed, Guards: priceConds{is(GuardAfterObjection), not(GuardOthersOpen), is(GuardAllTermsOver)}, Rule: "AUC-21"},
		{From: PriceAppraisalCorrecting, Event: PriceCorrected, To: PriceObjectionFormal, Guards: priceConds{is(GuardAfterObjection), is(GuardOthersOpen)}, Rule: "AUC-18"},
		{From: PriceAppraisalCorrecting, Event: PriceCorrected, To: PriceDelivered, Rule: "AUC-15"},
		{From: PriceAppraisalCorrecting, Event: PriceTermOver, To: PriceAppraisal, Guards: priceConds{is(GuardTermIsOver), is(GuardMoreInstitutions)}, Rule: "AUC-15"},
		{From: PriceAppraisalCorrecting, Event: PriceTermOver, To: PriceSelecting, Guards: priceConds{is(GuardTermIsOver)}, Rule: "AUC-15"},
	}
}

func objectionRows() []priceRow {
	objection := func(from PriceState) []priceRow {
		return []priceRow{
			{From: from, Event: PriceObjection, To: PriceObjectionFormal, Guards: priceConds{is(GuardInTerm), is(GuardAdmissible), is(GuardQualification)}, Rule: "AUC-18"},
			{From: from, Event: PriceObjection, To: PriceObjectionSubstantive, Guards: priceConds{is(GuardInTerm), is(GuardAdmissible), is(GuardSubstantive)}, Rule: "AUC-19"},
			{From: from, Event: PriceObjection, To: PriceObjectionFormal, Guards: priceConds{is(GuardInTerm), is(GuardAdmissible)}, Rule: "AUC-18"},
		}
	}
	rows := []priceRow{
		{From: PriceDelivered, Event: PriceDelivery, Stay: true, Rule: "AUC-17"},
		{From: PriceDelivered, Event: PriceTermOver, To: PriceFixed, Guards: priceConds{is(GuardAllTermsOver), is(GuardSomeLeft)}, Rule: "AUC-21"},
		{From: PriceDelivered, Event: PriceTermOver, To: PriceSelecting, Guards: priceConds{is(GuardAllTermsOver)}, Rule: "AUC-16"},
	}
	rows = append(rows, objection(PriceDelivered)...)
	rows = append(rows,
		// A further objection while one is open joins it; the court decides each.
		priceRow{From: PriceObjectionFormal, Event: PriceObjection, Stay: true, Guards: priceConds{is(GuardInTerm), is(GuardAdmissible)}, Rule: "AUC-18"},
		priceRow{From: PriceObjectionSubstantive, Event: PriceObjection, Stay: true, Guards: priceConds{is(GuardInTerm), is(GuardAdmissible), is(GuardSubstantive)}, Rule: "AUC-19"},
		priceRow{From: PriceObjectionFormal, Event: PriceDelivery, Stay: true, Rule: "AUC-17"},
		priceRow{From: PriceObjectionFormal, Event: PriceObjectionDecided, To: PriceNetworkCorrecting, Guards: priceConds{is(GuardUpheld), is(GuardNetworkMethod), not(GuardQualification)}, Rule: "AUC-18"},
		priceRow{From: PriceObjectionFormal, Event: PriceObjectionDecided, To: PriceAppraisal, Guards: priceConds{is(GuardUpheld), not(GuardNetworkMethod), is(GuardQualification), is(GuardMoreInstitutions)}, Rule: "AUC-19"},
		priceRow{From: PriceObjectionFormal, Event: PriceObjectionDecided, To: PriceSelecting, Guards: priceConds{is(GuardUpheld), not(GuardNetworkMethod), is(GuardQualification)}, Rule: "AUC-19"},
		priceRow{From: PriceObjectionFormal, Event: PriceObjectionDecided, To: PriceAppraisalCorrecting, Guards: priceConds{is(GuardUpheld), not(GuardNetworkMethod)}, Rule: "AUC-18"},
		priceRow{From: PriceObjectionFormal, Event: PriceObjectionDecided, To: PriceObjectionSubstantive, Guards: priceConds{not(GuardUpheld), is(GuardSubstantive)}, Rule: "AUC-19"},
		priceRow{From: PriceObjectionFormal, Event: PriceObjectionDecided, Stay: true, Guards: priceConds{is(GuardOthersOpen)}, Rule: "AUC-18"},
		priceRow{From: PriceObjectionFormal, Event: PriceObjectionDecided, To: PriceDelivered, Guards: priceConds{not(GuardAllTermsOver)}, Rule: "AUC-18"},
		priceRow{From: PriceObjectionFormal, Event: PriceObjectionDecided, To: PriceFixed, Guards: priceConds{is(GuardSomeLeft)}, Rule: "AUC-21"},
		priceRow{From: PriceObjectionFormal, Event: PriceObjectionDecided, To: PriceSelecting, Rule: "AUC-16"},
		priceRow{From: PriceObjectionSubstantive, Event: PriceExplained, To: PriceTechnicalReview, Guards: priceConds{not(GuardAccepted)}, Rule: "AUC-19"},
		priceRow{From: PriceObjectionSubstantive, Event: PriceExplained, Stay: true, Guards: priceConds{is(GuardOthersOpen)}, Rule: "AUC-19"},
		priceRow{From: PriceObjectionSubstantive, Event: PriceExplained, To: PriceDelivered, Guards: priceConds{not(GuardAllTermsOver)}, Rule: "AUC-21"},
		priceRow{From: PriceObjectionSubstantive, Event: PriceExplained, To: PriceFixed, Rule: "AUC-21"},
		priceRow{From: PriceObjectionSubstantive, Event: PriceTermOver, To: PriceTechnicalReview, Guards: priceConds{is(GuardTermIsOver)}, Rule: "AUC-19"},
		priceRow{From: PriceTechnicalReview, Event: PriceReviewConcluded, To: PriceAppraisalCorrecting, Guards: priceConds{is(GuardNegative)}, Rule: "AUC-21"},
		priceRow{From: PriceTechnicalReview, Event: PriceReviewConcluded, To: PriceFixed, Rule: "AUC-21"})
	return rows
}

func pauseRows() []priceRow {
	pending := []PriceState{PriceNetworkCorrecting, PriceSelecting, PriceAppraisal, PriceAppraisalCorrecting}
	ended := append([]PriceState{PriceDelivered, PriceObjectionFormal, PriceObjectionSubstantive, PriceTechnicalReview, PriceStayed}, pending...)
	return []priceRow{
		{From: PriceNetwork, Also: pending, Event: PriceStay, To: PriceStayed, Rule: "AUC-24"},
		{From: PriceStayed, Event: PriceResume, To: PriceNetwork, Guards: priceConds{is(GuardWasNetwork)}, Rule: "AUC-24"},
		{From: PriceStayed, Event: PriceResume, To: PriceNetworkCorrecting, Guards: priceConds{is(GuardWasNetworkCorrecting)}, Rule: "AUC-24"},
		{From: PriceStayed, Event: PriceResume, To: PriceSelecting, Guards: priceConds{is(GuardWasSelecting)}, Rule: "AUC-24"},
		{From: PriceStayed, Event: PriceResume, To: PriceAppraisal, Guards: priceConds{is(GuardWasAppraisal)}, Rule: "AUC-24"},
		{From: PriceStayed, Event: PriceResume, To: PriceAppraisalCorrecting, Guards: priceConds{is(GuardWasAppraisalCorrecting)}, Rule: "AUC-24"},
		{From: PriceNetwork, Also: ended, Event: PriceWithdraw, To: PriceWithdrawn, Rule: "AUC-24"},
		{From: PriceNetwork, Also: ended, Event: PricePartiesAgree, To: PriceFixed, Guards: priceConds{is(GuardIdentical)}, Rule: "AUC-24"},
	}
}

func usePriceRows() []priceRow {
	return []priceRow{
		{From: PriceFixed, Event: PriceDelivery, Stay: true, Rule: "AUC-17"},
		{From: PriceFixed, Event: PriceSupervision, To: PriceInvestigating, Guards: priceConds{is(GuardUpheld)}, Rule: "AUC-20"},
		{From: PriceFixed, Event: PriceValidityEnd, To: PriceExpired, Guards: priceConds{not(GuardWithinValidity)}, Rule: "AUC-23"},
		{From: PriceFixed, Event: PriceNoticePublished, To: PriceClosed, Guards: priceConds{is(GuardWithinValidity)}, Rule: "AUC-23"},
		{From: PriceFixed, Event: PriceDirectSale, To: PriceClosed, Guards: priceConds{is(GuardWithinValidity)}, Rule: "AUC-23"},
		{From: PriceExpired, Event: PriceReissue, To: PriceNetwork, Guards: priceConds{is(GuardReportMethod), is(GuardNetworkMethod)}, Rule: "AUC-11"},
		{From: PriceExpired, Event: PriceReissue, To: PriceAppraisal, Guards: priceConds{is(GuardReportMethod)}, Rule: "AUC-15"},
		{From: PriceExpired, Event: PriceReissue, To: PriceInvestigating, Rule: "AUC-23"},
	}
}

// PriceDiagram draws the procedure as a Mermaid state diagram.
func PriceDiagram() string { return priceMachine().Mermaid(machine.Drawing{}) }
