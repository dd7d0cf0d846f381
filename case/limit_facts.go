package casefile

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// LimitFacts are the facts on the enforcement limit of a case without its file (执行
// 期限), CASE-31, CASE-32.
type LimitFacts struct {
	Ground   zhixing.GroundKind `json:"ground,omitzero"`
	Filed    zhixing.Date       `json:"filed"`
	Excluded []ExclusionFacts   `json:"excluded,omitempty"`
	// Extensions are the months of each, zero for the usual length.
	Extensions []int `json:"extensions,omitempty"`
}

// EnforcementLimit returns the last day of the limit from bare facts; File.Limit does
// from events (CASE-31, CASE-32).
func EnforcementLimit(f LimitFacts, o Options) (zhixing.Deadline, error) {
	var p zhixing.Problems
	if f.Filed.IsZero() {
		p.Add("filed", "", "CASE-31", zhixing.Text{ZH: "须给出立案之日", EN: "the day of filing is required"})
	}
	spans := excludedSpans(&p, f.Excluded, ExcludedReason.CountsFor31)
	for i, n := range f.Extensions {
		p.AddErr("extensions["+itoa(i)+"]", ExtensionFacts{Months: n}.check())
	}
	o.check(&p)
	if err := p.Err(); err != nil {
		return zhixing.Deadline{}, err
	}
	return limitEnd(f.Ground, f.Filed, spans, func(yield func(int) bool) {
		for _, n := range f.Extensions {
			if !yield(n) {
				return
			}
		}
	}, &o)
}

func excludedSpans(p *zhixing.Problems, xs []ExclusionFacts, counts func(ExcludedReason) bool) []zhixing.Span {
	var out []zhixing.Span
	for i, x := range xs {
		p.AddErr("excluded["+itoa(i)+"]", x.check())
		if counts(x.Reason) {
			out = append(out, zhixing.Span{From: x.From, To: x.To})
		}
	}
	return out
}

// RecourseFacts are the facts on turning to the superior court (向上一级法院申请执行),
// CASE-33, ENF-PROC-2020 10.
type RecourseFacts struct {
	// Received is the day on which the court received the application.
	Received zhixing.Date `json:"received"`
	// PropertyKnown: the debtor had executable property at the application (1).
	PropertyKnown zhixing.Tri `json:"property_known,omitzero"`
	// Discovered is the day on which property was found later (2).
	Discovered zhixing.Date `json:"discovered,omitzero"`
	// Conduct: the title orders conduct, and no due measure was taken (3).
	Conduct zhixing.Tri `json:"conduct,omitzero"`
	// Executable: there are other conditions to enforce (4).
	Executable zhixing.Tri      `json:"executable,omitzero"`
	Finished   zhixing.Tri      `json:"finished,omitzero"` // enforcement of the property is finished
	Excluded   []ExclusionFacts `json:"excluded,omitempty"`
	// Ordered is the last day that the superior court set; GoodReason for missing it.
	Ordered    zhixing.Date `json:"ordered,omitzero"`
	GoodReason zhixing.Tri  `json:"good_reason,omitzero"`
}

// RecourseAnswer says whether the creditor may turn to the superior court, from when,
// and what that court may or must do.
type RecourseAnswer struct {
	Open zhixing.Tri      `json:"open,omitzero"`
	Wait zhixing.Deadline `json:"wait,omitzero"`
	// First is the first day on which it is open: more than six months have passed.
	First zhixing.Date `json:"first,omitzero"`
	Ways  []MoveForm   `json:"ways,omitempty"`
}

// AssessRecourse answers it on the day on (CASE-33; CPL-2023 237, ENF-PROC-2020 10 to
// 13): more than six months from receipt of the application, or from the discovery of
// property, without the days that article 13 leaves out.
func AssessRecourse(f RecourseFacts, on zhixing.Date, o Options) (RecourseAnswer, error) {
	var a RecourseAnswer
	var p zhixing.Problems
	if f.Received.IsZero() {
		p.Add("received", "", "CASE-33", zhixing.Text{ZH: "须给出收到申请之日", EN: "the day of receipt is required"})
	}
	if on.IsZero() {
		p.Add("on", "", "CASE-33", zhixing.Text{ZH: "须给出截止日", EN: "the day asked for is required"})
	}
	if !f.Discovered.IsZero() && f.Discovered.Before(f.Received) {
		p.Add("discovered", f.Discovered.String(), "CASE-33", zhixing.Text{ZH: "发现财产早于收到申请", EN: "found before the application was received"})
	}
	spans := excludedSpans(&p, f.Excluded, ExcludedReason.CountsFor33)
	o.check(&p)
	if err := p.Err(); err != nil {
		return a, err
	}
	from := f.Received
	ground := f.PropertyKnown.Or(f.Conduct).Or(f.Executable)
	if ground != zhixing.Yes && !f.Discovered.IsZero() {
		from, ground = f.Discovered, zhixing.Yes
	}
	if ground == zhixing.No || f.Finished == zhixing.Yes {
		a.Open = zhixing.No
		return a, nil
	}
	// Spans that are not over on the day asked still run then.
	spans = slices.DeleteFunc(spans, func(s zhixing.Span) bool { return s.From.After(on) })
	var err error
	if a.Wait, err = periodRecourse.EndExcludingWith(from, spans, o.Calendar, o.Roll); err != nil {
		return a, err
	}
	over := zhixing.No
	if !a.Wait.Paused {
		a.First = a.Wait.OverFrom()
		over = zhixing.TriOf(!on.Before(a.First))
	}
	if a.Open = ground.And(over); a.Open == zhixing.Yes {
		a.Ways = SuperiorAnswer(f.Ordered, f.GoodReason, on)
	}
	return a, nil
}
