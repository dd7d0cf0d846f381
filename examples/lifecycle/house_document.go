package main

import (
	"strconv"
	"strings"

	"github.com/zhixing-go/zhixing"
	casefile "github.com/zhixing-go/zhixing/case"
	"github.com/zhixing-go/zhixing/discipline"
)

// houseParts sets out what the packages beside the case file answer, each under the day
// it was asked and the mark of its facts.
func (r *report) houseParts(d *document) []part {
	if r.Docket.House == nil {
		return nil
	}
	h, in := &r.House, r.Docket.House
	var out []part
	add := func(zh, en string, a asked, p part) {
		n := strconv.Itoa(len(out) + 1)
		p.title = d.words("三之"+n+"、"+zh, "3."+n+" "+en) + d.words("（", " (") + a.On.Text(d.lang) + d.words("，", ", ") + a.Mark.label(d.lang) + d.words("）", ")")
		out = append(out, p)
	}
	if h.Inquiry != nil {
		add("网络查控", "Network inquiry", in.Inquiry.asked, h.Inquiry.part(d))
	}
	if h.Restraint != nil {
		add("限制消费与失信", "Restrictions", in.Restraint.asked, h.Restraint.part(d, in.Restraint.Acts))
	}
	if h.Seizure != nil {
		add("查封", "Seizure", in.Seizure.asked, h.Seizure.part(d))
	}
	if h.Sale != nil {
		add("定价与拍卖", "Price and auction", in.Sale.asked, h.Sale.part(d))
	}
	if h.Plan != nil {
		add("分配", "Distribution", in.Plan.asked, r.planPart(d))
	}
	for i := range h.Termination {
		add("终结本次执行程序", "Termination for now", asked{in.Termination[i].Mark, h.Termination[i].On}, h.Termination[i].part(d))
	}
	if h.Pool != nil {
		add("终本案件库", "The pool", in.Pool.asked, h.Pool.part(d))
	}
	if h.Count != nil {
		add("统计", "The count", in.Count.asked, h.Count.part(d))
	}
	return out
}

// say adds a line with its arguments filled in.
func (d *document) say(p *part, zh, en string, args ...zhixing.Arg) {
	p.lines = append(p.lines, zhixing.Render(zhixing.Text{ZH: zh, EN: en}, args, d.lang))
}

// label is a bilingual wording as an argument.
func label(name string, x interface{ Label(zhixing.Lang) string }) zhixing.Arg {
	return zhixing.TextArg(name, zhixing.Text{ZH: x.Label(zhixing.ZH), EN: x.Label(zhixing.EN)})
}

// unmet adds the findings that do not hold or cannot be decided; those that hold are
// counted.
func (d *document) unmet(p *part, list []zhixing.Finding) {
	met := 0
	for _, f := range list {
		switch f.Status {
		case zhixing.NotMet, zhixing.Undetermined:
			p.lines = append(p.lines, f.Text(d.lang))
		case zhixing.Met:
			met++
		}
	}
	if met > 0 {
		d.say(p, "另有{n}项认定成立", "{n} more findings hold", zhixing.IntArg("n", met))
	}
}

func (x *inquiryReport) part(d *document) part {
	p := part{right: []bool{false, false, false, true}, rows: [][]string{d.head("单位", "Institution", "财产", "Property", "标识", "Key", "金额", "Amount")}}
	d.say(&p, "发出{n}项查询", "{n} requests sent out", zhixing.IntArg("n", x.Asked))
	for _, o := range x.Outcomes {
		d.say(&p, "　{outcome}：{n}", "  {outcome}: {n}", label("outcome", o.Outcome), zhixing.IntArg("n", o.N))
	}
	for _, c := range x.Complete {
		d.say(&p, "对{debtor}的网络查控是否完成：{yes}（ASSET-17）", "inquiry about {debtor} complete: {yes} (ASSET-17)", zhixing.NameArg("debtor", string(c.Debtor)), label("yes", c.Complete))
		if len(c.OpenItems) > 0 {
			p.lines = append(p.lines, "  "+strings.Join(c.OpenItems, ", "))
		}
	}
	for _, e := range x.Exhausted {
		d.say(&p, "对{debtor}的财产调查是否穷尽：{yes}（ASSET-16）", "investigation of {debtor} exhausted: {yes} (ASSET-16)", zhixing.NameArg("debtor", string(e.Debtor)), label("yes", e.Exhausted))
	}
	d.unmet(&p, x.Findings)
	for _, o := range x.Found {
		amount := ""
		if o.Record.Amount.Given {
			amount = o.Record.Amount.Amount.Grouped()
		}
		p.rows = append(p.rows, []string{string(o.Source.Institution), o.Record.Kind.Label(d.lang), o.Record.Key.Number, amount})
	}
	return p
}

func (x *restraintReport) part(d *document, acts []discipline.Act) part {
	p := part{right: make([]bool, 4), rows: [][]string{d.head("购买日", "Bought", "消费", "Behaviour", "结果", "Result", "依据", "Because of")}}
	for _, f := range x.Reports {
		d.say(&p, "财产报告：{outcome}（ASSET-36）", "property report: {outcome} (ASSET-36)", label("outcome", f.Outcome))
	}
	d.say(&p, "限制消费：{duty}（DISC-15）", "restriction of consumption: {duty} (DISC-15)", label("duty", x.Duty))
	if l := x.Listing; l != nil {
		d.say(&p, "失信名单：{state}，{published}公布，至{end}（DISC-07）", "list of dishonest debtors: {state}, published {published}, until {end} (DISC-07)",
			label("state", l.State), zhixing.DateArg("published", l.Published), zhixing.DateArg("end", l.TermEnds))
	}
	if x.Lift != nil {
		d.say(&p, "结案后，限制消费令应于{end}前解除（DISC-19）", "the case being closed, the consumption order is lifted by {end} (DISC-19)", zhixing.DateArg("end", x.Lift.End))
	}
	d.unmet(&p, x.Findings)
	for i, v := range x.Verdicts {
		var because []string
		for _, h := range v.Blocks {
			because = append(because, h.Measure.Label(d.lang)+" "+h.ID)
		}
		p.rows = append(p.rows, []string{v.On.String(), acts[i].Behaviour.Label(d.lang), v.Result.Label(d.lang), strings.Join(because, "; ")})
	}
	return p
}

func (x *seizureReport) part(d *document) part {
	p := part{right: make([]bool, 6), rows: [][]string{d.head("顺位", "Rank", "法院", "Court", "债权人", "Creditor", "状态", "Status", "生效", "Effective", "至", "Ends")}}
	d.say(&p, "处置法院：{court}（ASSET-53）", "court that disposes: {court} (ASSET-53)", zhixing.NameArg("court", string(x.State.DisposingCourt)))
	d.say(&p, "可处置性：{value}（ASSET-59）", "may be realised: {value} (ASSET-59)", label("value", x.Disposability.Value))
	for _, e := range x.Encumbrances.List {
		d.say(&p, "负担：{kind}，{holder}，{day}登记，{amount}", "burden: {kind}, {holder}, registered {day}, {amount}", label("kind", e.Kind),
			zhixing.NameArg("holder", string(e.Holder)), zhixing.DateArg("day", e.Registered), zhixing.MoneyArg("amount", e.Amount.Amount))
	}
	for _, m := range x.Holding.Measures {
		for _, s := range x.Ranks.List {
			if s.Court == m.Court && s.Creditor == m.Creditor {
				p.rows = append(p.rows, []string{strconv.Itoa(s.Rank), string(s.Court), string(s.Creditor), s.Status.Label(d.lang), s.Effective.String(), m.End.String()})
			}
		}
	}
	d.unmet(&p, x.Findings)
	return p
}

func (x *saleReport) part(d *document) part {
	p := part{right: []bool{false, false, true, true, false, true}, rows: [][]string{d.head("拍次", "Round", "公告与竞价", "Notice and bidding", "起拍价", "Opening", "保证金", "Deposit", "结果", "Result", "成交价", "Price")}}
	d.say(&p, "参考价：{amount}，{method}，{day}确定（AUC-12）", "reference price: {amount}, {method}, fixed {day} (AUC-12)",
		zhixing.MoneyArg("amount", x.Reference.Amount), label("method", x.Reference.Method), zhixing.DateArg("day", x.Reference.FixedOn))
	for _, r := range x.Rounds {
		price := ""
		if r.sold != nil {
			price = r.Settlement.Price.Grouped()
		}
		p.rows = append(p.rows, []string{strconv.Itoa(r.Terms.Round), r.Terms.NoticeOn.String() + " → " + r.Terms.Start.Date().String() + "/" + r.Settlement.Closed.Date().String(),
			r.Terms.Opening.Grouped(), r.Terms.Deposit.Grouped(), r.Settlement.Outcome.Label(d.lang), price})
		d.unmet(&p, r.Findings)
		for _, f := range r.Refused {
			for _, y := range f.Finding {
				d.say(&p, "未予接受：{why}", "refused: {why}", zhixing.TextArg("why", zhixing.Text{ZH: y.Text(zhixing.ZH), EN: y.Text(zhixing.EN)}))
			}
		}
	}
	if x.Sold != nil {
		d.say(&p, "成交裁定{day}送达买受人，计息至该日（DIST-06）", "deal ruling served on the buyer {day}: interest runs to that day (DIST-06)", zhixing.DateArg("day", x.Sold.RulingServed))
	}
	d.say(&p, "标的物：{state}", "the lot: {state}", label("state", x.State))
	return p
}

// planPart is the plan with each claim's result, and whether what the file paid out is
// what the plan gives.
func (r *report) planPart(d *document) part {
	x := r.House.Plan
	p := part{right: []bool{true, false, false, true, true, true}, rows: [][]string{d.head("顺位", "Rank", "项目", "Item", "规则", "Rule", "债权", "Claimed", "受偿", "Received", "不足", "Short")}}
	d.say(&p, "本案债权截至{day}：本金{base}、一般债务利息{general}、加倍部分{doubled}（DIST-53）", "this case's claim on {day}: principal {base}, general interest {general}, doubled part {doubled} (DIST-53)",
		zhixing.DateArg("day", x.Own.CutOff), zhixing.MoneyArg("base", x.Own.Base.Amount), zhixing.MoneyArg("general", x.Own.General.Amount), zhixing.MoneyArg("doubled", x.Own.Doubled.Amount))
	for _, l := range x.Document.Lines {
		name := string(l.Claim)
		if name == "" {
			name = l.Cost
		} else if l.Part != 0 {
			name += d.words("（", " (") + l.Part.Label(d.lang) + d.words("）", ")")
		}
		p.rows = append(p.rows, []string{strconv.Itoa(int(l.Rank)), name, string(l.Rule), l.Claimed.Grouped(), l.Received.Grouped(), l.Short.Grouped()})
	}
	t := x.Document.Totals
	d.say(&p, "款项{money}：费用{costs}，发放{paid}，提存{lodged}，剩余{surplus}（DIST-54）", "money {money}: costs {costs}, paid {paid}, lodged {lodged}, surplus {surplus} (DIST-54)",
		zhixing.MoneyArg("money", t.Money), zhixing.MoneyArg("costs", t.Costs), zhixing.MoneyArg("paid", t.Paid), zhixing.MoneyArg("lodged", t.Lodged), zhixing.MoneyArg("surplus", t.Surplus))
	for _, t := range x.Deadlines {
		d.say(&p, "{who}：{kind}，{end}届满（{rule}）", "{who}: {kind}, ends {end} ({rule})", zhixing.NameArg("who", string(t.Recipient)), label("kind", t.Act), zhixing.DateArg("end", t.Deadline.End), zhixing.NameArg("rule", string(t.Deadline.Period.Rule)))
	}
	if x.Final == nil {
		d.say(&p, "方案尚不能执行", "the plan may not be paid out yet")
	}
	for _, y := range x.Paid {
		d.say(&p, "发放给{who}：方案{plan}，案款账{file}：{agrees}", "paid to {who}: plan {plan}, account {file}: {agrees}", zhixing.NameArg("who", string(y.Payee)),
			zhixing.MoneyArg("plan", y.Plan), zhixing.MoneyArg("file", y.File), label("agrees", zhixing.StatusOf(zhixing.TriOf(y.Plan == y.File))))
	}
	d.unmet(&p, x.Document.Findings)
	return p
}

func (x *terminationReport) part(d *document) part {
	var p part
	for line := range strings.Lines(x.Assessment.Text(d.lang)) {
		p.lines = append(p.lines, strings.TrimRight(line, "\n"))
	}
	for _, m := range x.Assessment.Missing() {
		d.say(&p, "尚需的事实：{fact}", "fact still needed: {fact}", zhixing.NameArg("fact", m))
	}
	return p
}

func (x *poolReport) part(d *document) part {
	p := part{right: make([]bool, 5), rows: [][]string{d.head("次", "No.", "应在", "Due", "状态", "State", "查询日", "Inquired", "发现财产", "Found")}}
	for _, w := range x.Pool.Windows {
		p.rows = append(p.rows, []string{strconv.Itoa(w.K), w.Due.String(), w.State.Label(d.lang), w.Done.String(), w.Found.Label(d.lang)})
	}
	d.say(&p, "两次以上查询无财产，可以删除失信信息：{yes}（DISC-11）", "two empty inquiries, so that the listing may be deleted: {yes} (DISC-11)", label("yes", x.Empty))
	if x.Resume != nil {
		d.say(&p, "恢复执行：{verdict}，{end}前决定（CASE-46）", "resumption: {verdict}, to be decided by {end} (CASE-46)", label("verdict", x.Resume.Verdict), zhixing.DateArg("end", x.Resume.Decide.End))
	}
	if x.Number != (casefile.Docket{}) {
		d.say(&p, "恢复执行案件：{number}，{state}（CASE-46）", "resumption case: {number}, {state} (CASE-46)", zhixing.NameArg("number", x.Number.String()), label("state", x.State))
	}
	d.unmet(&p, x.Findings)
	return p
}

func (x *countReport) part(d *document) part {
	p := part{right: []bool{false, true, true, false, false}, rows: [][]string{d.head("指标", "Indicator", "分子", "Numerator", "分母", "Denominator", "状态", "Status", "规则", "Rule")}}
	for _, f := range x.Report.Figures {
		p.rows = append(p.rows, []string{string(f.Indicator), strconv.FormatInt(f.Ratio.Num, 10), strconv.FormatInt(f.Ratio.Den, 10), f.Status.Label(d.lang), string(f.Rule)})
	}
	for _, a := range x.Auction {
		if a.Ratio.Den != 0 {
			d.say(&p, "{name}：{num}/{den}（{rule}）", "{name}: {num}/{den} ({rule})", zhixing.TextArg("name", a.Title), zhixing.NumberArg("num", strconv.FormatInt(a.Ratio.Num, 10)),
				zhixing.NumberArg("den", strconv.FormatInt(a.Ratio.Den, 10)), zhixing.NameArg("rule", string(a.Rule)))
		}
	}
	return p
}
