package casefile

import (
	"cmp"
	"hash/fnv"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// QualityReview is the review of a closed case (案件质量评查), CASE-104.
type QualityReview struct {
	Case     string                `json:"case"`
	Closed   zhixing.Date          `json:"closed,omitzero"`
	Reviewed zhixing.Date          `json:"reviewed,omitzero"`
	Reviewer zhixing.ActorID       `json:"reviewer,omitempty"`
	Handlers []zhixing.ActorID     `json:"handlers,omitempty"`
	Outcome  zhixing.ReviewOutcome `json:"outcome,omitzero"`
	Faults   []QualityFault        `json:"faults,omitempty"`
	// CallIn is the interview of the lower court's leaders that followed (DISC-50).
	CallIn LeaderCallIn `json:"call_in,omitzero"`
}

// QualityFault is one fault with who answers for it.
type QualityFault struct {
	Code     string                `json:"code"` // the user's own
	Weight   zhixing.ReviewOutcome `json:"weight"`
	Persons  []zhixing.ActorID     `json:"persons,omitempty"`
	Analysed zhixing.Tri           `json:"analysed,omitzero"` // responsibility was traced
}

// LeaderCallIn is a call-in (约见、约谈) of the lower court's vice-president or bureau chief.
type LeaderCallIn struct {
	On          zhixing.Date `json:"on,omitzero"`
	FaultStated zhixing.Tri  `json:"fault_stated,omitzero"`
	CorrectBy   zhixing.Date `json:"correct_by,omitzero"`
	Corrected   zhixing.Date `json:"corrected,omitzero"`
	Accounted   zhixing.Tri  `json:"accounted,omitzero"` // accountability was opened after the date passed
	Lawful      zhixing.Tri  `json:"lawful,omitzero"`    // the work was lawful: it is protected
}

// SampleReviews draws n of the keys for review, the same for the same seed and
// keys, whatever their order; doubles count once. Where n is not smaller than the
// number of keys all are drawn. The result is sorted.
func SampleReviews(keys []string, n int, seed uint64) ([]string, error) {
	if n < 0 {
		return nil, &zhixing.InputError{Field: "n", Value: itoa(n), Rule: "CASE-104", Reason: zhixing.Text{ZH: "抽查数不能为负", EN: "a sample cannot be negative"}}
	}
	own := slices.Clone(keys)
	slices.Sort(own)
	own = slices.Compact(own)
	if n < len(own) {
		weight := make(map[string]uint64, len(own))
		for _, k := range own {
			weight[k] = mix(seed, k)
		}
		slices.SortFunc(own, func(a, b string) int { return cmp.Or(cmp.Compare(weight[a], weight[b]), cmp.Compare(a, b)) })
		own = own[:n:n]
		slices.Sort(own)
	}
	return own, nil
}

// mix is a hash of seed and key: FNV-1a, finished so that keys that differ in the
// last byte alone are spread over the whole range.
func mix(seed uint64, key string) uint64 {
	h := fnv.New64a()
	var b [8]byte
	for i := range b {
		b[i] = byte(seed >> (8 * i))
	}
	h.Write(b[:])
	h.Write([]byte(key))
	x := h.Sum64()
	x ^= x >> 33
	x *= 0xff51afd7ed558ccd
	x ^= x >> 33
	x *= 0xc4ceb9fe1a85ec53
	return x ^ x>>33
}

// CheckReview says what a review lacks on asOf: an outcome that follows from its
// faults, a reviewer who did not handle the case, responsibility traced for every
// fault, and after a call-in the correction by its date, else accountability
// (CASE-104; OPIN-2009 two(3), three(3)). No number of days is set by any rule.
func CheckReview(r QualityReview, asOf zhixing.Date) ([]zhixing.Finding, error) {
	var p zhixing.Problems
	if r.Case == "" {
		p.Add("case", "", "CASE-104", zhixing.Text{ZH: "须写明案件", EN: "the case is required"})
	}
	if r.Closed.IsZero() || r.Reviewed.Before(r.Closed) && !r.Reviewed.IsZero() {
		p.Add("closed", r.Closed.String(), "CASE-104", zhixing.Text{ZH: "评查的是已结案件", EN: "closed cases are reviewed"})
	}
	if asOf.IsZero() || r.Reviewed.After(asOf) || r.CallIn.On.After(asOf) || r.CallIn.Corrected.After(asOf) {
		p.Add("as_of", asOf.String(), "CASE-104", zhixing.Text{ZH: "须写明判断之日，且不早于所述事实", EN: "the day to judge on is required, not before what is told"})
	}
	if err := p.Err(); err != nil {
		return nil, err
	}
	x := examiner{day: asOf, o: &Options{}}
	cs := []zhixing.Citation{{Instrument: "OPIN-2009"}}
	if r.Outcome == zhixing.ReviewNone {
		x.say(zhixing.Undetermined, "CASE-104", "outcome_follows", r.Case, []string{"outcome"}, "评查结论与查明的问题一致", "the outcome follows from the faults", cs)
	} else {
		worst := zhixing.ReviewQualified
		for _, f := range r.Faults {
			worst = max(worst, f.Weight)
		}
		x.say(zhixing.StatusOf(zhixing.TriOf(worst == r.Outcome)), "CASE-104", "outcome_follows", r.Case, nil, "评查结论（{outcome}）与查明的问题一致", "the outcome ({outcome}) follows from the faults", cs,
			zhixing.TextArg("outcome", zhixing.Text{ZH: r.Outcome.Label(zhixing.ZH), EN: r.Outcome.Label(zhixing.EN)}))
	}
	independent := zhixing.Unknown
	if r.Reviewer != "" {
		independent = zhixing.TriOf(!slices.Contains(r.Handlers, r.Reviewer))
	}
	x.need(independent, "CASE-104", "reviewer_apart", r.Case, "reviewer", "评查人未办理过该案", "the reviewer did not handle the case", cs)
	for _, f := range r.Faults {
		x.need(f.Analysed.And(zhixing.TriOf(len(f.Persons) > 0).Or(zhixing.Unknown)), "CASE-104", "responsibility_traced", r.Case, "faults.analysed", "问题{fault}已倒查责任", "responsibility for fault {fault} was traced", cs, zhixing.NameArg("fault", f.Code))
	}
	x.calledIn(&r, cs)
	return x.out, nil
}

// calledIn follows a call-in up: corrected by its date, or accountability.
func (x *examiner) calledIn(r *QualityReview, cs []zhixing.Citation) {
	c := &r.CallIn
	if c.On.IsZero() {
		return
	}
	if c.Lawful == zhixing.Yes {
		x.say(zhixing.NotApplicable, "CASE-104", "corrected_in_time", r.Case, nil, "依法履职，受保护", "lawful performance is protected", cs)
		return
	}
	x.need(c.FaultStated, "CASE-104", "fault_stated", r.Case, "call_in.fault_stated", "约谈时已指明问题", "the fault was stated", cs)
	switch {
	case c.CorrectBy.IsZero():
		x.say(zhixing.Undetermined, "CASE-104", "corrected_in_time", r.Case, []string{"call_in.correct_by"}, "已限期改正", "a day for correction was set", cs)
	case !c.Corrected.IsZero() && !c.Corrected.After(c.CorrectBy):
		x.say(zhixing.Met, "CASE-104", "corrected_in_time", r.Case, nil, "已在{day}前改正", "corrected by {day}", cs, zhixing.DateArg("day", c.CorrectBy))
	case x.day.After(c.CorrectBy):
		x.say(zhixing.NotMet, "CASE-104", "corrected_in_time", r.Case, nil, "已在{day}前改正", "corrected by {day}", cs, zhixing.DateArg("day", c.CorrectBy))
		x.need(c.Accounted, "CASE-104", "accountability", r.Case, "call_in.accounted", "逾期未改正的已启动问责", "accountability was opened", cs)
	}
}
