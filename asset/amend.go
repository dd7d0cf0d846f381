package asset

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// Amend adds a reply that came after the run to its report and returns the next version;
// the report given stays as it was (ASSET-31). An outcome moves only from timed out,
// failed, cancelled, not attempted or partial to what the reply concludes, never back; a
// reply to a task that is concluded is kept beside the first.
func Amend(r Report, late LateReply, at zhixing.Instant) (Report, error) {
	i := slices.IndexFunc(r.Results, func(x Result) bool { return x.Key == late.Task })
	if i < 0 {
		return r, &zhixing.InputError{Field: "task", Value: string(late.Task), Rule: "ASSET-31", Reason: zhixing.Text{ZH: "报告中没有这一请求", EN: "no such request in the report"}}
	}
	res := r.Results[i]
	reply := late.Reply
	o, err := classify(&res.Task, &reply)
	if err != nil {
		return r, err
	}
	switch res.Outcome {
	case OutcomeTimedOut, OutcomeFailed, OutcomeCancelled, OutcomeNotAttempted, OutcomePartial:
		p := &reply
		if res.Outcome == OutcomePartial && res.Reply != nil && !res.Verb.Controls() {
			p = joinPartial(&res.Task, res.Reply, p)
			if o, err = classify(&res.Task, p); err != nil {
				return r, err
			}
		}
		res.Outcome, res.Reply, res.Cause, res.Reason = o, p, CauseNone, ""
		if res.Verb.Controls() && o == OutcomeNothing {
			res.Cause, res.Reason = CauseNotControlled, short(p.Control.Reason)
		}
		if at.After(res.Ended) {
			res.Ended = at
		}
		res.Late = !res.Due.IsZero() && res.Ended.After(res.Due)
	case OutcomeFound, OutcomeNothing:
		if o == OutcomePartial || res.Verb.Controls() {
			return r, nil
		}
		if res.Other != nil {
			// Found anywhere is found: an earlier denial gives way to it.
			if found(res.Other) || !found(&reply) {
				return r, nil
			}
		}
		res.Other = &reply
	default:
		return r, &zhixing.InputError{Field: "outcome", Value: res.Outcome.String(), Rule: "ASSET-31", Reason: zhixing.Text{
			ZH: "该结果不因迟到反馈而改变，应另行发起新一轮请求", EN: "a late reply does not change this outcome; a new round is needed"}}
	}
	next := r
	next.Results = slices.Clone(r.Results)
	next.Results[i] = res
	next.Supersedes, next.Version = r.Version, r.Version+1
	return next, nil
}
