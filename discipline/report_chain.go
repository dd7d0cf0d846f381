package discipline

import (
	"github.com/zhixing-go/zhixing"
)

var (
	inv2017  = zhixing.YMD(2017, 5, 1)  // the provisions on the inquiry into property
	term2016 = zhixing.YMD(2016, 12, 1) // the provisions on terminations for this time
)

// ConductFromReport reads where a property report stands as circumstance 4 (DISC-01,
// INV-2020, article 10): refused, false, or late without good reason. A late report
// with a good reason is none; an incomplete one is undecided until its truth is found.
func ConductFromReport(r zhixing.ReportState, goodReason zhixing.Tri, asOf zhixing.Date) Conduct {
	c := Conduct{Circumstance: zhixing.CircumstanceViolatesPropertyReport, On: r.OrderServed}
	served := r.Ordered.And(zhixing.TriOf(!r.OrderServed.IsZero()))
	due := r.Due
	if r.Extended.After(due) {
		due = r.Extended
	}
	switch r.Outcome {
	case zhixing.ReportRefused, zhixing.ReportFalse:
		c.Present = served
	case zhixing.ReportLate:
		c.Present = served.And(goodReason.Not())
	case zhixing.ReportConsistent:
		c.Present = zhixing.No
	case zhixing.ReportIncomplete, zhixing.ReportNotVerified:
		c.Present = zhixing.Unknown
	default:
		if r.Reported == zhixing.No && !due.IsZero() {
			if !asOf.After(due) {
				c.Present = zhixing.No // time is left
			} else {
				c.Present = served.And(goodReason.Not())
			}
		}
	}
	if r.Ordered == zhixing.No {
		c.Present = zhixing.No
	}
	return c
}

// ChainFacts are the facts on what a failure to report opens (DISC-52).
type ChainFacts struct {
	Report     zhixing.ReportState `json:"report"`
	GoodReason zhixing.Tri         `json:"good_reason,omitzero"` // for being late
	Listed     zhixing.Tri         `json:"listed,omitzero"`
	Restricted zhixing.Tri         `json:"restricted,omitzero"`
	Sanctioned zhixing.Tri         `json:"sanctioned,omitzero"` // fined or detained for it
	StillNot   zhixing.Tri         `json:"still_refuses,omitzero"`
	ChangedOn  zhixing.Date        `json:"property_changed_on,omitzero"` // a change that is to be reported
	Supplement zhixing.Date        `json:"supplemented_on,omitzero"`
}

// ChainStep is one of the five consequences of a failure to report.
type ChainStep struct {
	Measure zhixing.Measure `json:"measure"`
	Duty    Duty            `json:"duty"` // DutyUnknown: facts missing; MustNot: not open
	Done    zhixing.Tri     `json:"done,omitzero"`
	Finding zhixing.Finding `json:"finding"`
}

// ReportChain gives the consequences of a failure to report in their order (DISC-52),
// which may stand together: listing (must), consumption order (must follow it), fine or
// detention (may), the candidate of a crime, and what has to be done before the
// procedure is terminated. A change not reported within ten days is a failure too,
// also after a termination (INV-2020, articles 7 and 11).
func ReportChain(f ChainFacts, asOf zhixing.Date, o Options) ([]ChainStep, error) {
	if asOf.IsZero() {
		return nil, wrong("as_of", "", "DISC-52", "须给出日期", "the day is required")
	}
	broken := ConductFromReport(f.Report, f.GoodReason, asOf).Present
	if !f.ChangedOn.IsZero() {
		d, err := SupplementDeadline(f.ChangedOn, o)
		if err != nil {
			return nil, err
		}
		late := zhixing.TriOf(d.Over(asOf))
		if !f.Supplement.IsZero() {
			late = zhixing.TriOf(d.Over(f.Supplement))
		}
		broken = broken.Or(late)
	}
	duty := func(t zhixing.Tri, d Duty) Duty {
		switch t {
		case zhixing.Yes:
			return d
		case zhixing.No:
			return MustNot
		}
		return DutyUnknown
	}
	step := func(m zhixing.Measure, t zhixing.Tri, d Duty, done zhixing.Tri, field, code, zh, en string, cites ...zhixing.Citation) ChainStep {
		return ChainStep{m, duty(t, d), done, fact("DISC-52", t, field, code, zh, en, cites...)}
	}
	pressed := broken.And(f.Sanctioned)
	listing, consumption, fine := broken, broken.And(orYes(f.Listed)), []zhixing.Citation{cite("CPL-2023", 252).AsOf(asOf)}
	_, circumstance, err := CircumstanceItem(zhixing.CircumstanceViolatesPropertyReport, asOf)
	listed := []zhixing.Citation{circumstance}
	if err != nil { // no list yet
		listing, listed = zhixing.No, nil
	}
	if !asOf.Before(inv2017) {
		listed = append([]zhixing.Citation{cite("INV-2020", 10).AsOf(asOf)}, listed...)
		fine = append(fine, citeP("INV-2020", 9, 1).AsOf(asOf))
	}
	if asOf.Before(cons2015) { // a listing called for no order
		consumption = zhixing.No
	}
	refusal, ok := sanctionedRefusal(asOf)
	crime := pressed.And(f.StillNot)
	if !ok {
		crime, refusal = zhixing.No, whole("CRL-313-2002")
	}
	dealt := broken.Not().Or(f.Sanctioned)
	if asOf.Before(term2016) { // nothing was asked of the court before a termination
		dealt = zhixing.No
	}
	return []ChainStep{
		step(zhixing.MeasureListing, listing, Must, f.Listed, "report.outcome", "listing", "违反财产报告制度，应当纳入失信名单", "breach of the duty to report: must be listed", listed...),
		step(zhixing.MeasureConsumptionOrder, consumption, Must, f.Restricted, "listed", "consumption_order", "纳入后应当限制消费", "a consumption order must follow the listing", citeP("CONS-2015", 1, 2)),
		step(zhixing.MeasureFine, broken, May, f.Sanctioned, "report.outcome", "fine_or_detention", "可以罚款、拘留", "fine or detention may follow", fine...),
		step(zhixing.MeasureCriminalReferral, crime, May, zhixing.Unknown, "still_refuses", "crime_candidate", "经制裁仍拒不执行，可能构成拒执罪的情形", "still refusing after it: candidate of the refusal crime", refusal),
		step(zhixing.MeasureDetention, dealt, Must, f.Sanctioned, "sanctioned", "sanctioned_before_termination", "终本前，逾期、拒绝、虚假报告的已依法处理", "dealt with before the procedure is terminated", citeI("TERM-2016", 2, 1, 3)),
	}, nil
}

// SupplementDeadline is the last day to report a change of property: ten days
// (INV-2020, article 7; before 2017-05-01 ENF-PROC-2008, article 33; DISC-52).
func SupplementDeadline(changed zhixing.Date, o Options) (zhixing.Deadline, error) {
	at := cite("ENF-PROC-2008", 33)
	if !changed.Before(inv2017) {
		at = cite("INV-2020", 7).AsOf(changed)
	}
	return o.end("DISC-52", 0, 10, zhixing.Days, zhixing.PartyTerm, at, changed)
}
