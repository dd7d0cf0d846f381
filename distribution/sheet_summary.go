package distribution

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// Summary is the plan on a page, as it is served and signed (分配方案表): what came
// in, where it goes, and a row for each claim. Sheet has the calculation.
func (p Plan) Summary() *zhixing.Worksheet {
	w := zhixing.NewWorksheet(zhixing.Text{ZH: "执行案款分配方案", EN: "Distribution plan"})
	if p.d == nil {
		return w
	}
	s := sheeter{p: p, d: p.d, w: w}
	sec := w.Section(zhixing.Text{ZH: "案款", EN: "Money"})
	var in, out []zhixing.Operand
	for a := range p.d.assets {
		as := p.d.asset(int32(a))
		in = append(in, sec.Line(zhixing.Line{Key: "price", Label: zhixing.Text{ZH: "财产{asset}变价款", EN: "price of asset {asset}"}, Args: []zhixing.Arg{zhixing.NameArg("asset", string(as.ID))}, To: as.RealisedOn, Result: zhixing.YuanQuantity(as.Price), Rule: "DIST-31"}))
	}
	t := p.Totals()
	s.total = sec.Line(zhixing.Line{Key: "money", Label: zhixing.Text{ZH: "案款总额", EN: "all money"}, Op: zhixing.OpSum, Result: zhixing.YuanQuantity(t.Money)}, in...)
	w.Total = s.total.Ref
	for _, x := range []struct {
		key    string
		zh, en string
		m      zhixing.Money
		rule   zhixing.RuleID
	}{
		{"costs", "执行费用及预留", "costs and reserves", t.Costs, "DIST-30"},
		{"paid", "向债权人实际发放", "paid out to creditors", t.Paid, "DIST-50"},
		{"lodged", "提存", "lodged", t.Lodged, "DIST-49"},
		{"held", "案外人异议未决，整体提存", "held for an outsider's objection", t.Held, "DIST-49"},
		{"returned", "退还提供担保的所有人", "returned to owners who gave security", t.Returned, "DIST-33"},
		{"forfeited", "上缴国库", "forfeited", t.Forfeited, "DIST-40"},
		{"surplus", "退还被执行人", "back to the debtor", t.Surplus, "DIST-31"},
	} {
		if !x.m.IsZero() {
			out = append(out, sec.Line(zhixing.Line{Key: x.key, Label: zhixing.Text{ZH: x.zh, EN: x.en}, Result: zhixing.YuanQuantity(x.m), Rule: x.rule}))
		}
	}
	if len(out) > 0 {
		gone := sec.Line(zhixing.Line{Key: "spent", Label: zhixing.Text{ZH: "分配合计", EN: "distributed"}, Op: zhixing.OpSum, Result: zhixing.YuanQuantity(t.Money)}, out...)
		sec.Line(zhixing.Line{Key: "difference", Label: zhixing.Text{ZH: "差额", EN: "difference"}, Op: zhixing.OpDifference, Result: yuan(0)}, s.total, gone)
	}
	w.Section(zhixing.Text{ZH: "分配结果", EN: "Result"}).Table(s.claimTable())
	w.Heading.AsOf = p.d.on
	for _, f := range p.Findings() {
		if f.Status == zhixing.NotMet || f.Status == zhixing.Undetermined || f.Severity > zhixing.Info {
			w.Notes = append(w.Notes, f)
		}
	}
	w.Provenance = p.provenance()
	return w
}

// claimTable is the table that a judge signs: one row a claim.
func (s *sheeter) claimTable() zhixing.Table {
	t := zhixing.Table{Title: zhixing.Text{ZH: "各债权分配情况", EN: "What each claim gets"}, Columns: []zhixing.Column{
		{Title: zhixing.Text{ZH: "顺位", EN: "rank"}},
		{Title: zhixing.Text{ZH: "申报金额", EN: "claimed"}, HasTotal: true},
		{Title: zhixing.Text{ZH: "分得", EN: "share"}, HasTotal: true},
		{Title: zhixing.Text{ZH: "提存", EN: "lodged"}, HasTotal: true},
		{Title: zhixing.Text{ZH: "实发", EN: "to be paid"}, Plus: []int{2}, Minus: []int{3}, HasTotal: true},
		{Title: zhixing.Text{ZH: "尚欠", EN: "still owed"}, Plus: []int{1}, Minus: []int{2}, HasTotal: true},
	}}
	ranks := s.ranks()
	results := slices.Collect(s.p.Results())
	var sum [5]int64
	for _, i := range s.rowOrder() {
		r := results[i]
		claimed := sumOf(r.Claimed)
		share := sumOf(r.Share)
		v := [5]int64{claimed, share, r.Reserved.Fen(), share - r.Reserved.Fen(), claimed - share}
		row := zhixing.Row{Label: zhixing.Text{ZH: string(r.Claim) + "（" + string(r.Creditor) + "）", EN: string(r.Claim) + " (" + string(r.Creditor) + ")"},
			Cells: []zhixing.Cell{{Words: ranks[i]}}}
		for k, x := range v {
			sum[k] += x
			row.Cells = append(row.Cells, zhixing.Cell{Value: yuan(x)})
		}
		t.Rows = append(t.Rows, row)
	}
	for k := range sum {
		t.Columns[k+1].Total = yuan(sum[k])
	}
	return t
}

// rowOrder lists the claims as they are first paid, those without a share last.
func (s *sheeter) rowOrder() []int32 {
	d := s.d
	seen := make([]bool, len(d.order))
	out := make([]int32, 0, len(d.order))
	for i := range d.entries {
		if c := d.entries[i].claim; c >= 0 && !seen[c] {
			seen[c] = true
			out = append(out, c)
		}
	}
	for i := range d.order {
		if !seen[i] {
			out = append(out, int32(i))
		}
	}
	return out
}

func sumOf(a Amounts) int64 {
	return a.Costs.Fen() + a.Interest.Fen() + a.Principal.Fen() + a.Doubled.Fen()
}

// ranks lists, by claim, the ranks in which it takes part: "4, 6".
func (s *sheeter) ranks() []zhixing.Text {
	d := s.d
	out := make([]zhixing.Text, len(d.order))
	last := make([]uint8, len(d.order))
	for i := range d.steps {
		rank := d.rungs[d.steps[i].rung].Rank
		for _, e := range d.entries[d.steps[i].from:d.steps[i].to] {
			if e.claim < 0 || last[e.claim] == rank {
				continue
			}
			last[e.claim] = rank
			t := zhixing.IntArg("", int(rank)).In(zhixing.EN)
			if out[e.claim].ZH != "" {
				out[e.claim].ZH += "、"
				out[e.claim].EN += ", "
			}
			out[e.claim].ZH += t
			out[e.claim].EN += t
		}
	}
	for i := range out {
		if out[i].ZH == "" {
			out[i] = zhixing.Text{ZH: "不参加", EN: "none"}
		}
	}
	return out
}
