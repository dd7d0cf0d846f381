package auction

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// NetworkPriceSheet is NetworkPrice with a worksheet (计算书): every platform's result,
// used or left out and why, their sum and the mean (AUC-16). Without a price there is no
// worksheet: ok is false.
func NetworkPriceSheet(reports []PlatformReport, o Options) (price zhixing.Money, used []int, w *zhixing.Worksheet, ok bool, err error) {
	price, used, ok, err = NetworkPrice(reports, o)
	if err != nil || !ok {
		return price, used, nil, ok, err
	}
	if reports, err = withLate(reports, o); err != nil {
		return price, used, nil, false, err
	}
	var last zhixing.Date
	for i := range reports {
		if reports[i].Reported.After(last) {
			last = reports[i].Reported
		}
	}
	s := newSheet("网络询价参考价计算书", "Network inquiry: the reference price", last, o)
	s.section("各平台询价结果", "Results of the platforms")
	var in []zhixing.Operand
	law := rp(13, 1)
	if slices.ContainsFunc(reports, func(r PlatformReport) bool { return r.Objection != 0 }) {
		law = rp(13, 2)
	}
	for i := range reports {
		r := &reports[i]
		if !r.Result.Given {
			continue
		}
		x := row{key: "result:" + r.Platform, zh: "{platform}（{use}）", en: "{platform} ({use})", rule: "AUC-16", cite: law}
		use := r.use(slices.Contains(used, i), o)
		x.args = []zhixing.Arg{zhixing.NameArg("platform", r.Platform), zhixing.TextArg("use", use)}
		out := s.given(r.Result.Amount, x)
		if slices.Contains(used, i) {
			in = append(in, out)
		}
	}
	s.section("参考价", "Reference price")
	sum := s.calc(zhixing.OpSum, row{key: "sum", zh: "采用结果之和", en: "sum of the results used", rule: "AUC-16", cite: law}, in...)
	mean := s.must(price, zhixing.OpQuotient, row{key: "price", zh: "平均值，即参考价", en: "mean, the reference price", rule: "AUC-16", cite: law, round: zhixing.RoundHalfUp}, sum, number(len(in)).Called(text("采用的结果数", "results used")))
	w, err = s.done(mean, nil)
	return price, used, w, err == nil, err
}

// use says whether a result entered the mean, and why not.
func (r *PlatformReport) use(used bool, o Options) zhixing.Text {
	switch {
	case used:
		return text("采用", "used")
	case r.Late == zhixing.Yes:
		return text("逾期，不计", "out of time, left out")
	case len(r.Defects) > 0 && o.DefectiveReportInAverage == DefectiveLeftOut:
		return text("有缺陷，不计", "defective, left out")
	}
	return text("被提出异议，不计", "objected to, left out")
}

// Rung is the lowest lawful price of one round, or of the sale after the last.
type Rung struct {
	Round int              `json:"round"`
	Stage Stage            `json:"stage,omitzero"`
	Least zhixing.Money    `json:"least"`
	Rule  zhixing.RuleID   `json:"rule"`
	Cite  zhixing.Citation `json:"cite"`
}

// Ladder is how low a lot's price may fall from round to round (AUC-30, 31, 55, 59, 70,
// 74): each opening at its floor, by the law of the day of the first notice; then the
// sale where the kind has one, at the last opening, of a vessel at half of the appraisal.
func Ladder(kind LotKind, r Regime, published zhixing.Date, basis zhixing.Money, o Options) ([]Rung, error) {
	rungs, _, err := ladder(kind, r, published, basis, o, nil)
	return rungs, err
}

// LadderSheet is Ladder with a worksheet (计算书).
func LadderSheet(kind LotKind, r Regime, published zhixing.Date, basis zhixing.Money, o Options) ([]Rung, *zhixing.Worksheet, error) {
	s := newSheet("各次拍卖最低起拍价计算书", "Lowest opening prices round by round", published, o)
	s.section("各次起拍价", "Openings")
	rungs, last, err := ladder(kind, r, published, basis, o, s)
	if err != nil {
		return nil, nil, err
	}
	w, err := s.done(last, nil)
	return rungs, w, err
}

// ladder works the rungs out, and writes them into s where it is given.
func ladder(kind LotKind, r Regime, published zhixing.Date, basis zhixing.Money, o Options, s *sheet) ([]Rung, zhixing.Operand, error) {
	var ps zhixing.Problems
	if !lotKindNames.Valid(kind) {
		ps.Add("kind", "", "AUC-32", text("须写明标的物类别", "the kind of the lot is required"))
	}
	if published.IsZero() {
		ps.Add("published", "", "AUC-00", text("须写明公告日", "the day of the notice is required"))
	}
	ps.AddErr("options", o.Check())
	if err := ps.Err(); err != nil {
		return nil, zhixing.Operand{}, err
	}
	r = r.On(published)
	var base, prev zhixing.Operand
	if s != nil {
		base = s.given(basis, row{key: "basis", zh: "参考价、评估价或者市价", en: "reference, appraised or market price", rule: "AUC-22"})
		prev = base
	}
	var out []Rung
	last := basis
	for n := 1; n <= MaxRounds(kind, r, o); n++ {
		sh, err := lowestShare(kind, r, n, published, o)
		if err != nil {
			return nil, prev, err
		}
		least, c, err := MinOpening(kind, r, n, published, basis, last, o)
		if err != nil {
			return nil, prev, err
		}
		if s != nil {
			x := row{key: "round", zh: "第{n}次拍卖", en: "round {n}", args: []zhixing.Arg{zhixing.IntArg("n", n)}, rule: sh.rule, cite: sh.cite, round: zhixing.RoundUp}
			if sh.mark == zhixing.Recall {
				x.marks = zhixing.MarkRecall
			}
			prev = s.must(least, zhixing.OpProduct, x, prev, percent(sh.percent))
		}
		out = append(out, Rung{Round: n, Least: least, Rule: sh.rule, Cite: c})
		last = least
	}
	if kind == LotLegalPersonShares || r == RegimeTraditional && kind.movable() {
		return out, prev, nil // given for debt, or returned
	}
	rung := Rung{Round: len(out) + 1, Stage: StageSale, Least: last, Rule: "AUC-55", Cite: net(26, 2)}
	x := row{key: "sale", zh: "变卖", en: "sale", rule: "AUC-55", cite: rung.Cite}
	op, of := zhixing.OpRound, []zhixing.Operand{prev}
	switch {
	case kind == LotVessel:
		half, err := percentUp(basis, 50)
		if err != nil {
			return nil, prev, err
		}
		rung.Least, rung.Rule, rung.Cite = half, "AUC-70", cite("SHIP-2015", 13)
		op, of, x.round = zhixing.OpProduct, []zhixing.Operand{base, percent(50)}, zhixing.RoundUp
	case r == RegimeTraditional:
		rung.Rule, rung.Cite = "AUC-59", trad(25, 2).AsOf(published)
	}
	x.rule, x.cite = rung.Rule, rung.Cite
	if s != nil {
		prev = s.must(rung.Least, op, x, of...)
	}
	return append(out, rung), prev, nil
}
