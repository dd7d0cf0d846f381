package metrics

import "github.com/zhixing-go/zhixing"

// Control are the counts of asset control in a period (查控), MET-29. Sums of money and
// numbers of shares, vehicles or records are never added.
type Control struct {
	Filed           int64 `json:"filed"`             // first-enforcement cases filed
	InquiredInTerm  int64 `json:"inquired_in_term"`  // of which inquired within the days of the court's rule
	Requests        int64 `json:"requests"`          // sent to partners
	Answers         int64 `json:"answers"`           // received
	Found           int64 `json:"found"`             // things found
	Controlled      int64 `json:"controlled"`        // of which sealed, seized or frozen
	FrozenSum       int64 `json:"frozen_sum"`        // fen
	AppliedSum      int64 `json:"applied_sum"`       // fen, of the same cases
	CumulativeCases int64 `json:"cumulative_served"` // once a request, as published: no rate is taken from it
}

// ControlRates are the rates of asset control (MET-29).
func ControlRates(c Control) ([]Rate, error) {
	rate := func(key, zh, en, fzh, fen string, m Measure, num, den int64) Rate {
		return Rate{Key: key, Title: zhixing.Text{ZH: zh, EN: en}, Formula: zhixing.Text{ZH: fzh, EN: fen}, Rule: "MET-29", Measure: m, Ratio: Ratio{num, den}}
	}
	rates := []Rate{
		rate("inquiry_coverage", "查询覆盖率", "inquiry coverage", "期限内发起查询 ÷ 首次执行立案", "inquired within the days ÷ first-enforcement cases filed", Share, c.InquiredInTerm, c.Filed),
		rate("feedback_rate", "反馈率", "feedback", "反馈 ÷ 请求", "answers ÷ requests", Share, c.Answers, c.Requests),
		rate("control_rate", "控制率", "control", "已控制 ÷ 查到", "controlled ÷ found", Share, c.Controlled, c.Found),
		rate("frozen_to_applied", "冻结金额与申请标的比", "frozen to applied", "冻结金额 ÷ 申请执行标的额", "sum frozen ÷ amount applied for", Flow, c.FrozenSum, c.AppliedSum),
	}
	return rates, checkRates(rates)
}
