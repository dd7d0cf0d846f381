package asset

import "github.com/zhixing-go/zhixing"

// ReplayEvents makes the results of a report again from the events of its run
// (ASSET-32, ASSET-33.16): one per task, in plan order. A gap in the numbers, a second
// end of a task or a task without one is an error.
func ReplayEvents(p Plan, events []Event) ([]Result, error) {
	out := make([]Result, len(p.tasks))
	var ps zhixing.Problems
	bad := func(i int, zh, en string) {
		ps.Add(indexed("events", i), "", "ASSET-32", zhixing.Text{ZH: zh, EN: en})
	}
	for i := range events {
		e := &events[i]
		if e.Seq != uint64(i+1) {
			bad(i, "事件序号不连续", "the numbers of the events have a gap")
			return nil, ps.Err()
		}
		if e.Result == nil {
			continue
		}
		n, ok := p.byKey[e.Task]
		switch {
		case !ok:
			bad(i, "不是本计划的请求", "not a request of this plan")
		case out[n].Outcome != 0:
			bad(i, "同一请求两次终局", "a task ended twice")
		default:
			out[n] = *e.Result
		}
	}
	for i := range out {
		if out[i].Outcome == 0 {
			ps.Add(indexed("results", i), "", "ASSET-33", zhixing.Text{ZH: "没有终局事件", EN: "no event ends it"})
		}
	}
	if err := ps.Err(); err != nil {
		return nil, err
	}
	return out, nil
}
