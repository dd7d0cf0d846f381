package asset

import "github.com/zhixing-go/zhixing"

// TermTable is one version of the longest terms of a seizure (查封期限, ASSET-46, 49).
type TermTable struct {
	Deposit, Movable, Other zhixing.Period
	// HalfOnRenewal says that a renewal is at most half of the first term (SEIZE-2004 29).
	HalfOnRenewal bool
}

// Of returns the longest first term of class c; the zero Period for no class.
func (t TermTable) Of(c TermClass) zhixing.Period {
	switch c {
	case TermDeposit:
		return t.Deposit
	case TermMovable:
		return t.Movable
	case TermOther:
		return t.Other
	}
	return zhixing.Period{}
}

func validity(n int, u zhixing.PeriodUnit, rule zhixing.RuleID, c zhixing.Citation) zhixing.Period {
	return zhixing.Period{N: n, Unit: u, Class: zhixing.Validity, Rule: rule, Cite: c}
}

// SeizureTerms is the table of terms by the day of the seizure (ASSET-46, 49): six
// months, one and two years from 2005 (by recall), one, two and three years from
// 2015-02-04, with the article of each wording since.
func SeizureTerms() zhixing.Timeline[TermTable] {
	since2015 := func(from zhixing.Date, now zhixing.Citation, mark zhixing.Confidence) zhixing.Entry[TermTable] {
		return zhixing.Entry[TermTable]{From: from, Cite: now, Confidence: mark, Value: TermTable{
			Deposit: validity(1, zhixing.Years, "ASSET-46", now),
			Movable: validity(2, zhixing.Years, "ASSET-46", now),
			Other:   validity(3, zhixing.Years, "ASSET-46", now),
		}}
	}
	old := zhixing.Citation{Instrument: "SEIZE-2004", Article: 29}
	return zhixing.Timeline[TermTable]{Name: "seizure_terms", Basis: zhixing.BasisSeizure, Entries: []zhixing.Entry[TermTable]{
		since2015(zhixing.YMD(2022, 4, 10), para("CPL-INT-2022", 485, 1), zhixing.Verified),
		since2015(zhixing.YMD(2021, 1, 1), para("CPL-INT-2020", 487, 1), zhixing.Verified),
		since2015(zhixing.YMD(2015, 2, 4), para("CPL-INT-2015", 487, 1), zhixing.Secondary),
		{From: zhixing.YMD(2005, 1, 1), Cite: old, Confidence: zhixing.Recall, Value: TermTable{
			Deposit:       validity(6, zhixing.Months, "ASSET-49", old),
			Movable:       validity(1, zhixing.Years, "ASSET-49", old),
			Other:         validity(2, zhixing.Years, "ASSET-49", old),
			HalfOnRenewal: true,
		}},
	}}
}

// TermClassOf returns the class of a kind of property: settled by ASSET-46 for deposits,
// movables, immovables and other rights; a policy for settlement funds, payment balances,
// housing funds and the like (ASSET-49), which Classes overrides. Zero for no kind.
func TermClassOf(k zhixing.PropertyKind, o Options) TermClass { return o.classOf(k) }

func (o *Options) classOf(k zhixing.PropertyKind) TermClass {
	for _, c := range o.Classes {
		if c.Kind == k {
			return c.Class
		}
	}
	return shippedClass(k)
}

func shippedClass(k zhixing.PropertyKind) TermClass {
	switch k {
	case zhixing.KindDeposit, zhixing.KindSettleFunds, zhixing.KindPayBalance, zhixing.KindHousingFund:
		return TermDeposit
	case zhixing.KindCash, zhixing.KindVehicle, zhixing.KindVessel, zhixing.KindFishingVessel, zhixing.KindAircraft,
		zhixing.KindMachinery, zhixing.KindStock, zhixing.KindOtherMovable:
		return TermMovable
	}
	if k >= zhixing.KindDeposit && k <= zhixing.KindVirtual {
		return TermOther
	}
	return 0
}

// TermQuery asks for the longest term of a measure.
type TermQuery struct {
	Kind         zhixing.PropertyKind `json:"kind"`
	On           zhixing.Date         `json:"on"`                    // day the measure takes effect, or is renewed
	Preservation PreservationKind     `json:"preservation,omitzero"` // zero: a measure of enforcement
	Renewal      zhixing.Tri          `json:"renewal,omitzero"`
	First        zhixing.Date         `json:"first,omitzero"`        // renewal: first day of the measure
	LegalPerson  zhixing.Tri          `json:"legal_person,omitzero"` // listed state or legal-person shares
	SuitFiled    zhixing.Tri          `json:"suit_filed,omitzero"`   // ship arrest before action: suit brought in time
}

// MaxTerm returns the longest term of a measure (ASSET-46, 49): the special terms of
// trademarks, patents and ships in preservation first, then the table of the day. A
// NoEntryError says that no table covers the day. A zero Period without error is a
// measure without a limit in time (a ship arrest followed by suit, MPL-1999 28).
func MaxTerm(q TermQuery, o Options) (zhixing.Period, error) {
	if err := o.check(); err != nil {
		return zhixing.Period{}, err
	}
	p, err := maxTerm(&q, &o)
	return p, err
}

// maxTerm is MaxTerm for options already checked.
func maxTerm(q *TermQuery, o *Options) (zhixing.Period, error) {
	class := o.classOf(q.Kind)
	if class == 0 {
		return zhixing.Period{}, &zhixing.InputError{Field: "kind", Value: q.Kind.String(), Rule: "ASSET-46", Reason: zhixing.Text{ZH: "财产种类未给出", EN: "kind of property not given"}}
	}
	if p, ok := specialTerm(q, o.LegalPersonShareTerm); ok {
		return p, nil
	}
	table := o.Terms
	if len(table.Entries) == 0 {
		table = shippedTerms
	}
	e, err := table.At(q.On)
	if err != nil {
		return zhixing.Period{}, err
	}
	p := e.Value.Of(class)
	if q.Renewal == zhixing.Yes && e.Value.HalfOnRenewal {
		p = half(p)
	}
	return p, nil
}

var (
	shippedTerms   = SeizureTerms()
	trademarkTerms = specialTerms(zhixing.KindTrademark)
	patentTerms    = specialTerms(zhixing.KindPatent)
)

// specialTerms are the terms that a class of the table does not know, by the day of the
// measure (ASSET-49): a trademark in preservation, six months until 2020 (by recall) and
// one year since; a patent in preservation, six months.
func specialTerms(kind zhixing.PropertyKind) zhixing.Timeline[zhixing.Period] {
	tm, patent := zhixing.Citation{Instrument: "TM-PRES-2020", Article: 2}, zhixing.Citation{Instrument: "PATENT-2015", Article: 13}
	entry := func(from zhixing.Date, n int, u zhixing.PeriodUnit, c zhixing.Citation, conf zhixing.Confidence) zhixing.Entry[zhixing.Period] {
		return zhixing.Entry[zhixing.Period]{From: from, Cite: c, Confidence: conf, Value: validity(n, u, "ASSET-49", c)}
	}
	switch kind {
	case zhixing.KindTrademark:
		return zhixing.Timeline[zhixing.Period]{Name: "trademark_preservation", Basis: zhixing.BasisSeizure, Entries: []zhixing.Entry[zhixing.Period]{
			entry(zhixing.YMD(2021, 1, 1), 1, zhixing.Years, tm, zhixing.Verified),
			entry(zhixing.YMD(2001, 1, 21), 6, zhixing.Months, tm, zhixing.Recall),
		}}
	case zhixing.KindPatent:
		return zhixing.Timeline[zhixing.Period]{Name: "patent_preservation", Basis: zhixing.BasisSeizure, Entries: []zhixing.Entry[zhixing.Period]{
			entry(zhixing.YMD(2001, 7, 1), 6, zhixing.Months, patent, zhixing.Verified),
		}}
	}
	return zhixing.Timeline[zhixing.Period]{}
}

// shares2001 and table2015 are the first days of LP-SHARES-2001 and of the present table:
// until the table came, the special term for listed state and legal-person shares stood
// beside the general ones (SEIZE-2004 29 left other terms of interpretations alone).
func shares2001() zhixing.Date { return zhixing.YMD(2001, 9, 30) }
func table2015() zhixing.Date  { return zhixing.YMD(2015, 2, 4) }

// specialTerm returns the terms that a class of the table does not know (ASSET-49).
func specialTerm(q *TermQuery, shares LegalPersonShareTerm) (zhixing.Period, bool) {
	switch {
	case (q.Kind == zhixing.KindTrademark || q.Kind == zhixing.KindPatent) && q.Preservation != 0:
		table := trademarkTerms
		if q.Kind == zhixing.KindPatent {
			table = patentTerms
		}
		if e, err := table.At(q.On); err == nil {
			return e.Value, true
		}
	case (q.Kind == zhixing.KindVessel || q.Kind == zhixing.KindFishingVessel) && q.Preservation == PreservationPreAction:
		if q.SuitFiled == zhixing.Yes {
			return zhixing.Period{}, true
		}
		return validity(30, zhixing.Days, "ASSET-49", zhixing.Citation{Instrument: "MPL-1999", Article: 28}), true
	case q.Kind == zhixing.KindListedShare && q.LegalPerson == zhixing.Yes && !q.On.Before(shares2001()) &&
		(shares == Shares2001 || q.On.Before(table2015())):
		n, u := 1, zhixing.Years
		if q.Renewal == zhixing.Yes {
			n, u = 6, zhixing.Months
		}
		return validity(n, u, "ASSET-49", zhixing.Citation{Instrument: "LP-SHARES-2001", Article: 6}), true
	}
	return zhixing.Period{}, false
}

// half halves a term of an even number of months or years (SEIZE-2004 29).
func half(p zhixing.Period) zhixing.Period {
	if p.Unit == zhixing.Years {
		p.N, p.Unit = p.N*12, zhixing.Months
	}
	p.N /= 2
	return p
}

// lastDay returns the last day of a term that begins on from: the corresponding day, no
// rolling off rest days (ASSET-46). The zero Date is no limit.
func lastDay(p zhixing.Period, from zhixing.Date) zhixing.Date {
	switch p.Unit {
	case zhixing.Days:
		return from.AddDays(p.N)
	case zhixing.Months:
		return from.AddMonths(p.N)
	case zhixing.Years:
		return from.AddYears(p.N)
	}
	return zhixing.Date{}
}
