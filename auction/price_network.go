package auction

import (
	"fmt"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// PlatformReport is one platform's part in a network inquiry (网络询价报告, AUC-11).
type PlatformReport struct {
	Platform         string             `json:"platform"`
	Received         zhixing.Date       `json:"received,omitzero"`          // day it received the commission: its clock starts
	ExtensionApplied zhixing.Date       `json:"extension_applied,omitzero"` // day it asked for more time
	Reported         zhixing.Date       `json:"reported,omitzero"`          // day of the report, or of the correction
	Result           zhixing.GivenMoney `json:"result,omitzero"`
	ValidTo          zhixing.Date       `json:"valid_to,omitzero"`
	Defects          ReportDefects      `json:"defects,omitzero"`   // found by the court and not corrected
	Late             zhixing.Tri        `json:"late,omitzero"`      // Yes: after its term
	Objection        ReportObjection    `json:"objection,omitzero"` // what became of an objection to it
}

// inTime reports whether the platform gave a result in time.
func (r *PlatformReport) inTime() bool { return r.Result.Given && r.Late != zhixing.Yes }

// withLate fills in, on a copy, which reports came out of time where that was not
// told but the days were (AUC-11).
func withLate(reports []PlatformReport, o Options) ([]PlatformReport, error) {
	var last zhixing.Date
	for i := range reports {
		r := &reports[i]
		if r.Received.IsZero() {
			return reports, nil
		}
		if r.Late == zhixing.Unknown && r.Reported.After(last) {
			last = r.Reported
		}
	}
	if last.IsZero() {
		return reports, nil
	}
	c, err := ClockNetwork(reports, last.AddDays(60), o)
	if err != nil {
		return nil, err
	}
	out := slices.Clone(reports)
	for i := range out {
		if r := &out[i]; r.Late == zhixing.Unknown && !r.Reported.IsZero() {
			r.Late = zhixing.TriOf(!c.Due[i].Within(r.Reported))
		}
	}
	return out, nil
}

// usable reports whether its result may enter an average before objections.
func (r *PlatformReport) usable(o Options) bool {
	return r.inTime() && (len(r.Defects) == 0 || o.DefectiveReportInAverage == DefectiveCounted)
}

// NetworkPrice returns the reference price of a network inquiry, the plain mean of
// the results that count rounded half-up to the fen, and the indices of the reports
// used, in their order (AUC-16; REFPRICE-2018 13). With no objection all results in
// time count; with objections to all of them, those whose objection was rejected or
// that were corrected; with objections to some, those not objected to, whatever
// became of the objections. Where the days are given a report out of time is left
// out. ok is false where none is left: the inquiry has failed.
// An objection to all reports that is still pending leaves the price open: ok is
// false and used is empty.
func NetworkPrice(reports []PlatformReport, o Options) (price zhixing.Money, used []int, ok bool, err error) {
	if err := checkReports(reports); err != nil {
		return price, nil, false, err
	}
	if reports, err = withLate(reports, o); err != nil {
		return price, nil, false, err
	}
	objected, usable := 0, 0
	for i := range reports {
		if !reports[i].usable(o) {
			continue
		}
		usable++
		if reports[i].Objection != ObjectionNone {
			objected++
		}
	}
	var sum zhixing.Sum
	for i := range reports {
		r := &reports[i]
		if !r.usable(o) {
			continue
		}
		counts := r.Objection == ObjectionNone // AUC-16.1, 16.3
		if objected == usable {                // AUC-16.2
			if r.Objection == ObjectionPending {
				return zhixing.Money{}, nil, false, nil
			}
			counts = r.Objection == ObjectionRejected || r.Objection == ObjectionCorrected
		}
		if counts {
			used = append(used, i)
			sum.Add(r.Result.Amount)
		}
	}
	if len(used) == 0 {
		return zhixing.Money{}, nil, false, nil
	}
	total, err := sum.Total()
	if err != nil {
		return zhixing.Money{}, nil, false, err
	}
	price, err = total.MulDiv(1, 1, int64(len(used)), 1)
	return price, used, err == nil, err
}

func checkReports(reports []PlatformReport) error {
	var p zhixing.Problems
	seen := make([]string, 0, len(reports))
	for i := range reports {
		at := fmt.Sprintf("reports[%d]", i)
		r := &reports[i]
		for _, s := range seen {
			if s == r.Platform {
				p.Add(at+".platform", r.Platform, "AUC-11", text("平台重复", "platform given twice"))
			}
		}
		seen = append(seen, r.Platform)
		if r.Platform == "" {
			p.Add(at+".platform", "", "AUC-11", text("须写明平台", "the platform is required"))
		}
		if r.Result.Given && r.Result.Amount.Sign() <= 0 {
			p.Add(at+".result", r.Result.Amount.String(), "AUC-11", text("询价结果应当大于0", "a result is above 0"))
		}
		if _, err := r.Objection.MarshalText(); err != nil {
			p.AddErr(at+".objection", err)
		}
	}
	return p.Err()
}

// networkTerm is the platforms' term to report, to correct and to report anew, and
// the one extension of it (REFPRICE-2018 11, 12).
func networkTerm(rule zhixing.RuleID, c zhixing.Citation) zhixing.Period {
	return zhixing.Period{N: 3, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: rule, Cite: c}
}

// NetworkClock is how a network inquiry's terms came out (询价期限, AUC-11).
type NetworkClock struct {
	Due      []zhixing.Deadline `json:"due"`      // one a platform, in their order
	Extended zhixing.Tri        `json:"extended"` // the one extension was granted
	Over     zhixing.Tri        `json:"over"`     // every term that still runs is over on the day asked
}

// ClockNetwork derives the platforms' terms on a day: 3 days from receipt each; an
// extension by 3 days only where nobody reported in time, and only for those that
// asked for it before their term ended (AUC-11; REFPRICE-2018 11).
func ClockNetwork(reports []PlatformReport, asOf zhixing.Date, o Options) (NetworkClock, error) {
	return clockNetwork(reports, nil, asOf, o)
}

// clockNetwork is ClockNetwork with the days on which the inquiry was stayed left out
// (AUC-24): no text says so of platforms, but a stay that let their terms run would end
// the inquiry it keeps.
func clockNetwork(reports []PlatformReport, stays []zhixing.Span, asOf zhixing.Date, o Options) (NetworkClock, error) {
	c := NetworkClock{Due: make([]zhixing.Deadline, len(reports)), Extended: zhixing.No, Over: zhixing.Yes}
	anyIn, allOver, applied := false, true, false
	term := networkTerm("AUC-11", rp(11, 1))
	for i := range reports {
		r := &reports[i]
		d, err := term.EndExcludingWith(r.Received, stays, o.calendar(), o.Roll)
		if err != nil {
			return c, err
		}
		c.Due[i] = d
		anyIn = anyIn || !r.Reported.IsZero() && d.Within(r.Reported) && !r.Reported.After(asOf)
		allOver = allOver && d.Over(asOf)
		applied = applied || !r.ExtensionApplied.IsZero() && d.Within(r.ExtensionApplied)
	}
	if anyIn || !applied || !allOver {
		c.Over = zhixing.TriOf(allOver)
		return c, nil
	}
	c.Extended = zhixing.Yes
	for i := range reports {
		r := &reports[i]
		if r.ExtensionApplied.IsZero() || !c.Due[i].Within(r.ExtensionApplied) {
			continue // who did not ask stays out of time
		}
		d, err := c.Due[i].Extend(networkTerm("AUC-11", rp(11, 2)), stays, o.calendar(), o.Roll)
		if err != nil {
			return c, err
		}
		c.Due[i] = d
		if !d.Over(asOf) {
			c.Over = zhixing.No
		}
	}
	return c, nil
}
