package discipline

import (
	"github.com/zhixing-go/zhixing"
)

// DeletionFacts are the facts on deleting an entry of the list (删除失信信息, DISC-08,
// 11). Which ones a ground reads: performed and both settlement grounds Performed, in
// full; the creditor's request Written and CourtAgrees; two empty inquiries Inquiries;
// suspension its ground; early deletion Performed, Corrected or FullVoluntary.
type DeletionFacts struct {
	Circumstance zhixing.ListingCircumstance `json:"circumstance"`       // the entry rests on
	Decided      zhixing.Date                `json:"decided"`            // day of the decision to list
	Published    zhixing.Date                `json:"published,omitzero"` // asked by the policy TermStart only
	Extension    int                         `json:"extension,omitempty"`
	Ground       zhixing.DeletionGround      `json:"ground"`
	On           zhixing.Date                `json:"on"` // day of the ground; of an expiry, the day asked

	Performed     zhixing.Tri                `json:"performed,omitzero"`
	FullVoluntary zhixing.Tri                `json:"full_voluntary,omitzero"`
	Corrected     zhixing.Tri                `json:"corrected,omitzero"`
	Written       zhixing.Tri                `json:"written,omitzero"`
	CourtAgrees   zhixing.Tri                `json:"court_agrees,omitzero"`
	Suspension    zhixing.SuspendGround      `json:"suspension,omitzero"`
	Inquiries     *zhixing.TwoEmptyInquiries `json:"inquiries,omitempty"`
}

// DeletionAssessment is the answer, and by when.
type DeletionAssessment struct {
	Assessment
	Term Term             `json:"term"`
	Due  zhixing.Deadline `json:"due,omitzero"` // not set before 2017-05-01: then at once
	// Reapply is the last day on which a creditor's new application is not supported,
	// after a deletion at his request on the day On (DISC-12).
	Reapply zhixing.Date `json:"reapply_barred_until,omitzero"`
}

// AssessDeletion says whether an entry must or may be deleted on a ground, and by when
// (LIST-2017, articles 2 and 10; LIST-2013, article 7): the seven grounds are of
// entries without a term, one with a term is deleted after it, or early by decision.
func AssessDeletion(f DeletionFacts, o Options) (DeletionAssessment, error) {
	var p zhixing.Problems
	if f.Ground == 0 || f.Ground > zhixing.DeletedEarly {
		p.Add("ground", f.Ground.String(), "DISC-11", text("须写明删除事由", "a ground is required"))
	}
	if f.On.IsZero() || f.On.Before(f.Decided) {
		p.Add("on", f.On.String(), "DISC-11", text("须写明事由之日，且不早于决定", "the day of the ground is required, not before the decision"))
	}
	p.AddErr("options", o.Check())
	term, err := ListingTerm(f.Circumstance, f.Decided, f.Published, f.Extension, o)
	p.AddErr("", err)
	if err := p.Err(); err != nil {
		return DeletionAssessment{}, err
	}
	a := DeletionAssessment{Term: term}
	at := deletionLaw(f.Ground, f.On)
	if f.Ground == zhixing.DeletedEarly && !f.On.Before(list2017) {
		at = citeP("LIST-2017", 2, 2)
	}
	holds, trigger := f.holds(term.Fixed), f.On
	if f.Ground == zhixing.DeletedTermExpired {
		holds = zhixing.TriOf(term.Fixed && !term.Ends.IsZero() && f.On.After(term.Ends))
		trigger = term.Ends
	}
	a.add(fact("DISC-11", holds, f.field(), "delete_"+f.Ground.String(), f.Ground.Label(zhixing.ZH), f.Ground.Label(zhixing.EN), at))
	switch holds {
	case zhixing.No:
		a.Duty = MustNot
		return a, nil
	case zhixing.Unknown:
		return a, nil
	}
	a.Duty = Must
	if f.Ground == zhixing.DeletedEarly {
		early := EarlyDeletion(f.Performed.Or(f.Corrected), f.FullVoluntary)
		a.Duty = early.Duty
		a.Findings = append(a.Findings, early.Findings...)
	}
	if !trigger.Before(list2017) {
		if a.Due, err = o.threeDays("DISC-11", deletionLaw(f.Ground, trigger), trigger); err != nil {
			return DeletionAssessment{}, err
		}
	}
	switch f.Ground {
	case zhixing.DeletedTwoEmptyInquiries:
		a.add(found("DISC-11", zhixing.Met, zhixing.Warning, "restriction_stays", "只删除失信信息，限制消费措施不因此解除", "the entry is deleted, the consumption restriction stays", at))
	case zhixing.DeletedCreditorRequest:
		d, err := ReapplyBar(f.On, o)
		if err != nil {
			return DeletionAssessment{}, err
		}
		a.Reapply = d.End
	}
	return a, nil
}

// deletionLaw is where the text calls for a deletion on a ground that arose on a day. Of
// an early one LIST-2017 sets no days: they are those of KIND-2019, item 19.
func deletionLaw(g zhixing.DeletionGround, on zhixing.Date) zhixing.Citation {
	if on.Before(list2017) {
		switch g {
		case zhixing.DeletedPerformed:
			return citeI("LIST-2013", 7, 0, 1)
		case zhixing.DeletedSettlementPerformed:
			return citeI("LIST-2013", 7, 0, 2)
		case zhixing.DeletedConcluded:
			return citeI("LIST-2013", 7, 0, 3)
		}
		return cite("LIST-2013", 7)
	}
	switch {
	case g >= zhixing.DeletedPerformed && g <= zhixing.DeletedConcluded:
		return citeI("LIST-2017", 10, 1, uint8(g))
	case g == zhixing.DeletedTermExpired:
		return citeP("LIST-2017", 10, 2)
	case g == zhixing.DeletedEarly && !on.Before(kind2019):
		return cite("KIND-2019", 19)
	}
	return cite("LIST-2017", 10)
}

// field is the fact that decides a ground.
func (f *DeletionFacts) field() string {
	switch f.Ground {
	case zhixing.DeletedCreditorRequest:
		if f.Written == zhixing.Unknown {
			return "written"
		}
		return "court_agrees"
	case zhixing.DeletedTwoEmptyInquiries:
		return "inquiries"
	case zhixing.DeletedSuspended:
		return "suspension"
	}
	return "performed"
}

// holds judges a ground but the end of the term, which follows from the dates.
func (f *DeletionFacts) holds(fixed bool) zhixing.Tri {
	if f.On.Before(list2017) {
		switch f.Ground { // LIST-2013, article 7: three grounds, whatever the circumstance
		case zhixing.DeletedPerformed, zhixing.DeletedSettlementPerformed:
			return f.Performed
		case zhixing.DeletedConcluded:
			return zhixing.Yes
		}
		return zhixing.No
	}
	if fixed {
		if f.Ground != zhixing.DeletedEarly {
			return zhixing.No
		}
		return f.FullVoluntary.Or(f.Performed).Or(f.Corrected)
	}
	switch f.Ground {
	case zhixing.DeletedPerformed, zhixing.DeletedSettlementPerformed:
		return f.Performed // part performance is no ground
	case zhixing.DeletedCreditorRequest:
		return f.Written.And(f.CourtAgrees) // not automatic
	case zhixing.DeletedTwoEmptyInquiries:
		return TwoEmpty(f.Inquiries, f.On)
	case zhixing.DeletedSuspended:
		return suspensionDeletes(f.Suspension)
	case zhixing.DeletedRefused, zhixing.DeletedConcluded:
		return zhixing.Yes
	}
	return zhixing.No
}

// TwoEmpty says whether ground 4 of deletion holds (终本后两次以上查询无财产, DISC-11):
// two or more network inquiries after the termination found nothing, and nobody gave
// a valid lead.
func TwoEmpty(q *zhixing.TwoEmptyInquiries, asOf zhixing.Date) zhixing.Tri {
	if q == nil || q.Terminated.IsZero() {
		return zhixing.Unknown
	}
	n := 0
	for _, d := range q.Inquiries {
		if d.After(q.Terminated) && !d.After(asOf) {
			n++
		}
	}
	return zhixing.TriOf(n >= 2).And(q.ValidLeadGiven.Not())
}

// suspensionDeletes: of all suspensions only those for retrial and bankruptcy delete
// (DISC-11, ground 5).
func suspensionDeletes(g zhixing.SuspendGround) zhixing.Tri {
	switch g {
	case 0:
		return zhixing.Unknown
	case zhixing.SuspendRetrial, zhixing.SuspendBankruptcyTransfer, zhixing.SuspendBankruptcyAccepted:
		return zhixing.Yes
	}
	return zhixing.No
}
