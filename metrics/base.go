package metrics

import "github.com/zhixing-go/zhixing"

// Base are the counts that belong beside every rate (基础数据): who suppresses filings,
// closes falsely or closes late shows in them, not in the rate (MET-14).
type Base struct {
	Carried     int64 `json:"carried"`     // 旧存
	Received    int64 `json:"received"`    // 新收
	Accepted    int64 `json:"accepted"`    // 受理
	Closed      int64 `json:"closed"`      // 已结
	Substantive int64 `json:"substantive"` // of which 实际执结
	Termination int64 `json:"termination"` // of which 终本
	Other       int64 `json:"other"`       // of which neither
	Pending     int64 `json:"pending"`     // 未结
	Overdue     int64 `json:"overdue"`     // of which 超期未结
	Transferred int64 `json:"transferred"` // 移出, in none of the above
}

// Base returns the counts.
func (n *Counts) Base(s Scope) Base {
	return Base{n.Carried(s), n.Received(s), n.Accepted(s), n.Closed(s), n.Class(s, Substantive), n.Class(s, Termination), n.Class(s, OtherClosed),
		n.Pending(s), n.PendingOverdue(s), n.Transferred(s)}
}

// Identities holds the counts against what must be (MET-03, MET-23): accepted is closed
// and pending, closed is the sum of its classes, overdue cases are pending. Over two
// windows the first does not apply.
func (n *Counts) Identities(s Scope) []zhixing.Finding {
	b := n.Base(s)
	check := func(rule zhixing.RuleID, code string, ok bool, l, r int64, zh, en string) zhixing.Finding {
		return zhixing.Finding{Rule: rule, Status: zhixing.StatusOf(zhixing.TriOf(ok)), Severity: zhixing.Breach, Code: code,
			Message: zhixing.Text{ZH: zh + "：{left}、{right}", EN: en + ": {left}, {right}"},
			Args:    []zhixing.Arg{zhixing.IntArg("left", int(l)), zhixing.IntArg("right", int(r))}}
	}
	stock := check("MET-03", "accepted_is_closed_and_pending", b.Accepted == b.Closed+b.Pending, b.Accepted, b.Closed+b.Pending, "受理＝已结＋未结", "accepted = closed + pending")
	if n.period.TwoWindows() {
		stock.Status = zhixing.NotApplicable
	}
	classes := b.Substantive + b.Termination + b.Other
	return []zhixing.Finding{stock,
		check("MET-23", "closed_is_its_classes", b.Closed == classes, b.Closed, classes, "已结＝实际执结＋终本＋其他结案", "closed = substantive + termination + other"),
		check("MET-04", "overdue_is_pending", b.Overdue <= b.Pending, b.Overdue, b.Pending, "超期未结≤未结", "overdue <= pending"),
	}
}

// AcceptedOver is the number of cases accepted over consecutive periods of one unit, in
// their order: carried over into the first and received in all. Accepted figures of
// periods are not added, since each counts what was carried over again (MET-03). Periods
// that do not follow each other are an *zhixing.InputError.
func AcceptedOver(s Scope, periods ...*Counts) (int64, error) {
	total := int64(0)
	for i, n := range periods {
		if i == 0 {
			total = n.Carried(s)
		} else if before := periods[i-1].period; n.period.TwoWindows() || before.TwoWindows() || n.period.From != before.End().AddDays(1) {
			return 0, &zhixing.InputError{Field: "periods", Value: n.period.From.String(), Rule: "MET-03", Reason: zhixing.Text{ZH: "期间应前后相接", EN: "the periods must follow each other"}}
		}
		total += n.Received(s)
	}
	return total, nil
}
