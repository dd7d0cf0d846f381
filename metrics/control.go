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

// Listed counts the list of dishonest debtors over a period (失信名单), MET-30: a stock of
// persons and the flows that change it.
type Listed struct {
	Start     int64 `json:"start"` // persons listed at the beginning
	New       int64 `json:"new"`
	Repaired  int64 `json:"repaired"` // 信用修复: deleted for performance, or early
	Expired   int64 `json:"expired"`
	Corrected int64 `json:"corrected"` // withdrawn as wrong
	End       int64 `json:"end"`
	Performed int64 `json:"performed"` // persons that performed under the pressure of the list
}

// CountListed counts persons, not entries: a person in several cases is one. An entry
// counts from its publication until the day before it was deleted; one withdrawn as void
// leaves as corrected. A person is new who was not listed the day before (MET-30).
func CountListed(entries []zhixing.ListingFacts, p Period) (Listed, error) {
	if err := p.Check(); err != nil {
		return Listed{}, err
	}
	end := p.End()
	type person struct {
		start, end                bool
		left                      zhixing.Date
		repaired, corrected, seen bool
	}
	people := map[zhixing.PartyID]*person{}
	for _, e := range entries {
		if e.Published.IsZero() || e.Published.After(end) {
			continue
		}
		gone := e.Deleted
		if !e.Withdrawn.IsZero() && (gone.IsZero() || e.Withdrawn.Before(gone)) {
			gone = e.Withdrawn
		}
		if !gone.IsZero() && gone.Before(p.From) {
			continue
		}
		x := people[e.Person]
		if x == nil {
			x = &person{}
			people[e.Person] = x
		}
		x.seen = true
		x.start = x.start || e.Published.Before(p.From)
		if gone.IsZero() || gone.After(end) {
			x.end = true
			continue
		}
		if !gone.Before(x.left) {
			x.left, x.repaired, x.corrected = gone, e.Repaired == zhixing.Yes, gone == e.Withdrawn
		}
	}
	var l Listed
	for _, x := range people { // sums only: the order does not matter
		if x.start {
			l.Start++
		} else {
			l.New++
		}
		switch {
		case x.end:
			l.End++
		case x.corrected:
			l.Corrected++
		case x.repaired:
			l.Repaired++
		default:
			l.Expired++
		}
	}
	return l, nil
}

// Rates are the rates of the list. Counts that do not add up from start to end are an
// *zhixing.InputError (MET-30). Persons are never divided by entries.
func (l Listed) Rates() ([]Rate, error) {
	if l.End != l.Start+l.New-l.Repaired-l.Expired-l.Corrected {
		return nil, &zhixing.InputError{Field: "end", Rule: "MET-30", Reason: zhixing.Text{ZH: "期末数与期初、增减不符", EN: "the end is not the start with what came and went"}}
	}
	rate := func(key, zh, en, fzh, fen string, m Measure, num, den int64) Rate {
		return Rate{Key: key, Title: zhixing.Text{ZH: zh, EN: en}, Formula: zhixing.Text{ZH: fzh, EN: fen}, Rule: "MET-30", Measure: m, Ratio: Ratio{num, den}}
	}
	rates := []Rate{
		rate("performed_under_pressure_share", "失信惩戒下履行占比", "performed under pressure", "履行人数 ÷ 列入人数", "persons performing ÷ persons listed", Share, l.Performed, l.Start+l.New),
		rate("repaired_to_new", "修复与新增比", "repaired to newly listed", "修复 ÷ 新增", "repaired ÷ newly listed", Flow, l.Repaired, l.New),
	}
	return rates, checkRates(rates)
}
