package casefile

import "github.com/zhixing-go/zhixing"

// status is whether one property found cannot be disposed of (CASE-41.Z3): the two
// cases of TERM-2016 4, or a waiting seizure under the policy. What failed in every
// round is disposable after all where a creditor takes it or another measure, such
// as compulsory management, is possible.
func (a *FoundAsset) status(o *Options) zhixing.Status {
	switch {
	case a.Fact.Reason == zhixing.NotDisposableAllRoundsFailed && (a.Unsold.CreditorsDeclined == zhixing.No || a.Unsold.OtherMeasuresPossible == zhixing.Yes):
		return zhixing.NotMet
	case a.Fact.NotDisposable == zhixing.Yes && a.Fact.Reason != 0:
		return zhixing.Met
	case a.Fact.OnlyWaitingSeizure == zhixing.Yes:
		if o.WaitingSeizure == WaitingBlocks {
			return zhixing.NotMet
		}
		return zhixing.StatusOf(a.Coordinated)
	case a.Fact.NotDisposable == zhixing.No && a.Fact.OnlyWaitingSeizure == zhixing.No:
		return zhixing.NotMet
	}
	return zhixing.Undetermined
}

// undecided is the path of the fact that would decide status.
func (a *FoundAsset) undecided() string {
	switch {
	case a.Fact.OnlyWaitingSeizure == zhixing.Yes:
		return ".coordinated"
	case a.Fact.NotDisposable == zhixing.Yes:
		return ".fact.reason"
	case a.Fact.NotDisposable == zhixing.No:
		return ".fact.only_waiting_seizure"
	}
	return ".fact.not_disposable"
}

// propertyStatus is the second half of Z3: nothing executable found, or all that
// was found cannot be disposed of.
func (d *TerminationDebtor) propertyStatus(o *Options) zhixing.Status {
	all := zhixing.Yes
	for i := range d.Assets {
		all = all.And(triOf(d.Assets[i].status(o)))
	}
	switch d.Inquiry.Found {
	case zhixing.No:
		return zhixing.StatusOf(all)
	case zhixing.Yes:
		if len(d.Assets) == 0 {
			// Something was found and nothing is said of it.
			return zhixing.StatusOf(d.AssetsListed.Not().And(zhixing.Unknown))
		}
		return zhixing.StatusOf(all.And(d.AssetsListed.Or(zhixing.Unknown)))
	}
	if len(d.Assets) > 0 && d.AssetsListed == zhixing.Yes {
		return zhixing.StatusOf(all) // found or not, this is all there is
	}
	return zhixing.StatusOf(all.And(zhixing.Unknown))
}

func (d *TerminationDebtor) propertyMissing(at string) []string {
	var out []string
	if d.Inquiry.Found == zhixing.Unknown {
		out = append(out, at+"inquiry.found")
	}
	if d.Inquiry.Found == zhixing.Yes && d.AssetsListed != zhixing.Yes {
		out = append(out, at+"assets_listed")
	}
	if d.Inquiry.Found == zhixing.Yes && len(d.Assets) == 0 {
		out = append(out, at+"assets")
	}
	return out
}

// noProperty is whether nothing executable was found from any debtor.
func (f *TerminationFacts) noProperty() zhixing.Tri {
	all := zhixing.Yes
	for i := range f.Debtors {
		all = all.And(f.Debtors[i].Inquiry.Found.Not())
	}
	return all
}

// listedOrReason is the second half of Z2 for one debtor. A qualified debtor must be on the
// list, since the day judged at the latest; one who does not qualify must carry a
// recorded reason.
func (x *examiner) listedOrReason(s *zhixing.DisciplineState) zhixing.Status {
	listing := s.Listing
	if s.ListedOn.After(x.day) {
		listing = zhixing.ListingNone
	}
	switch listing {
	case zhixing.ListingPublished, zhixing.ListingExtended, zhixing.ListingCorrected, zhixing.ListingUnderObjection:
		return zhixing.Met
	}
	switch s.ListingQualified {
	case zhixing.Yes:
		if s.AsOf.IsZero() {
			return zhixing.Undetermined
		}
		return zhixing.NotMet
	case zhixing.No:
		return zhixing.StatusOf(s.ReasonRecorded)
	}
	if s.ReasonRecorded == zhixing.Yes && s.NotListedReason == 0 {
		return zhixing.Undetermined
	}
	return zhixing.StatusOf(s.ReasonRecorded)
}
