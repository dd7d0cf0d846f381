package asset

import (
	"slices"
	"strconv"

	"github.com/zhixing-go/zhixing"
)

// Again makes the plan of the next round from a plan and its report: what was not
// settled is asked again under new request numbers, what was answered is not (ASSET-09,
// 21). Of an answer in part only the items still open are asked. Without outcomes it takes
// those that need no correction: partial, failed, timed out, cancelled, not attempted. A
// request that was returned or refused is asked again as it was if its outcome is named;
// one that must be corrected needs NewPlan with the corrected subject and the next round.
// Control measures are never asked again by the lot: an error.
func (p Plan) Again(r Report, outcomes ...Outcome) (Plan, error) {
	var ps zhixing.Problems
	if len(outcomes) == 0 {
		outcomes = []Outcome{OutcomePartial, OutcomeFailed, OutcomeTimedOut, OutcomeCancelled, OutcomeNotAttempted}
	}
	for i, o := range outcomes {
		if !o.IsValid() || o.Conclusive() || o == OutcomeUnsupported {
			ps.Add(indexed("outcomes", i), o.String(), "ASSET-09", zhixing.Text{ZH: "这一结果不再次查询", EN: "a request with this outcome is not asked again"})
		}
	}
	if r.Plan != p.hash {
		ps.Add("report.plan", r.Plan, "ASSET-21", zhixing.Text{ZH: "报告属于另一计划", EN: "the report belongs to another plan"})
	}
	if p.options.Round >= 1<<20 {
		ps.Add("options.round", strconv.Itoa(p.options.Round), "ASSET-21", zhixing.Text{ZH: "轮次无效", EN: "not a round"})
	}
	if err := ps.Err(); err != nil {
		return Plan{}, err
	}
	next := Plan{authority: p.authority, subjects: p.subjects, catalogue: p.catalogue, options: p.options}
	next.options.Round++
	for i := range r.Results {
		res := &r.Results[i]
		n, ok := p.byKey[res.Key]
		if !ok {
			ps.Add(indexed("report.results", i), string(res.Key), "ASSET-21", zhixing.Text{ZH: "不是本计划的请求", EN: "not a request of this plan"})
			continue
		}
		if !slices.Contains(outcomes, res.Resolved()) {
			continue
		}
		t := p.tasks[n]
		if t.Verb.Controls() {
			ps.Add(indexed("report.results", i), t.Verb.String(), "ASSET-21", zhixing.Text{ZH: "控制措施须逐项重新下达", EN: "a control measure is ordered anew, one by one"})
			continue
		}
		if res.Outcome == OutcomePartial {
			t.Items = slices.DeleteFunc(slices.Clone(t.Items), func(c ItemCode) bool { return res.Answer(c) != zhixing.Unknown })
		}
		next.tasks = append(next.tasks, t)
		next.refs = append(next.refs, p.refs[n])
	}
	if err := ps.Err(); err != nil {
		return Plan{}, err
	}
	return next.seal()
}
