package main

import (
	"math/big"
	"strings"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/metrics"
)

// verdict of a claim.
type verdict struct {
	derived *metrics.Derived
	result  metrics.Agreement
}

// judge derives a claim and holds it against what is printed.
func judge(all []figure, c claim) verdict {
	var from []metrics.Published
	for _, r := range c.from {
		f := find(all, c.scope, c.period, r)
		if f == nil {
			return verdict{}
		}
		from = append(from, f.Published)
	}
	d, err := metrics.Derive(c.how, from...)
	if err != nil {
		return verdict{}
	}
	v := verdict{derived: &d, result: metrics.NothingToHoldTo}
	if c.key != "" {
		if printed := find(all, c.scope, c.period, c.key); printed != nil {
			v.result = d.Against(printed.Published)
		}
	}
	return v
}

// inability is the one ratio the report of 2018 reasons out of three others (MET-27).
func inability(all []figure) verdict {
	const typical = "2018 typical"
	printed := find(all, "national", typical, "unenforceable_share_of_judgments")
	voluntary, none, other := find(all, "national", "2017", "voluntary_performance_rate#2"), find(all, "national", typical, "no_property_share"), find(all, "national", typical, "arbitration_notary_share")
	if printed == nil || voluntary == nil || none == nil || other == nil {
		return verdict{}
	}
	x, _, err := metrics.InabilityShareOfJudgments(metrics.InabilityFacts{Voluntary: voluntary.Value, NoProperty: none.Value, NonJudgment: other.Value}, metrics.Options{})
	if err != nil {
		return verdict{}
	}
	d := metrics.Derived{Value: x.Rat(), Low: x.Rat(), High: x.Rat()}
	return verdict{&d, d.Against(printed.Published)}
}

// ratios takes every printed ratio in turn, so that none is passed over. Targets are
// wishes, and not among them.
func ratios(all []figure, l zhixing.Lang) section {
	s := section{title: zhixing.Text{ZH: "公布比率的复算（%，变动为百分点）", EN: "Published ratios recomputed (per cent, changes in points)"}.In(l), right: 3, words: true,
		head: row(l, "范围", "scope", "期间", "period", "比率", "ratio", "公布值", "printed", "复算值", "recomputed", "结论", "verdict")}
	count := map[metrics.Agreement]int{}
	for i := range all {
		f := &all[i]
		if f.unit != "percent" && f.unit != "percentage_point" || strings.Contains(f.period, "target") {
			continue
		}
		v := verdict{}
		for _, c := range printedClaims() {
			if find(all, c.scope, c.period, c.key) == f {
				v = judge(all, c)
			}
		}
		if f.key == "unenforceable_share_of_judgments" {
			v = inability(all)
		}
		count[v.result]++
		result, value := v.result.Label(l), ""
		if v.derived == nil {
			result += zhixing.Text{ZH: "：", EN: ": "}.In(l) + why(*f).In(l)
		} else {
			value = v.derived.Print(2)
		}
		s.rows = append(s.rows, []string{f.scope, f.period, f.key, f.Value.String(), value, result})
	}
	line := ""
	for _, a := range []metrics.Agreement{metrics.Agrees, metrics.AgreesInRange, metrics.Disagrees, metrics.CannotDerive} {
		if line != "" {
			line += zhixing.Text{ZH: "，", EN: "; "}.In(l)
		}
		line += a.Label(l) + " " + itoa(count[a])
	}
	s.lines = []string{line}
	return s
}

func derivable(all []figure, l zhixing.Lang) section {
	return table(all, l, unprinted(), zhixing.Text{ZH: "报告未公布、可由其数字推得的比率（%，另有注明的除外）", EN: "Ratios the reports leave out and their figures give (per cent unless the name says otherwise)"})
}

func implied(all []figure, l zhixing.Lang) section {
	return table(all, l, impliedClaims(), zhixing.Text{ZH: "由公布比率反推的总数和基数", EN: "Wholes and bases that printed ratios imply"})
}

// table lists derived figures with the range their precision leaves them.
func table(all []figure, l zhixing.Lang, claims []claim, title zhixing.Text) section {
	s := section{title: title.In(l), right: 3, head: row(l, "范围", "scope", "期间", "period", "名称", "name", "推得", "derived", "下限", "from", "上限", "to")}
	for _, c := range claims {
		v := judge(all, c)
		r := []string{c.scope, c.period, c.title.In(l), metrics.CannotDerive.Label(l), "", ""}
		if v.derived != nil {
			r[3], r[4], r[5] = v.derived.Print(c.places), metrics.PrintRat(v.derived.Low, c.places), metrics.PrintRat(v.derived.High, c.places)
		}
		s.rows = append(s.rows, r)
	}
	return s
}

func sums(all []figure, l zhixing.Lang) section {
	s := section{title: zhixing.Text{ZH: "合计", EN: "Sums"}.In(l), right: 3, words: true, head: row(l, "范围", "scope", "期间", "period", "合计项", "sum", "公布值", "printed", "相加", "added up", "结论", "verdict")}
	for _, c := range sumClaims() {
		v := judge(all, c)
		r := []string{c.scope, c.period, c.key + " = " + strings.Join(c.from, " + "), "", "", v.result.Label(l)}
		if f := find(all, c.scope, c.period, c.key); f != nil {
			r[3] = f.Value.String()
		}
		if v.derived != nil {
			r[4] = v.derived.Print(0)
		}
		s.rows = append(s.rows, r)
	}
	return s
}

// yearly are the single years of a national figure, the first publication of each.
func yearly(all []figure, key string, title zhixing.Text, unit int64) chart {
	c := chart{title: title}
	for _, f := range all {
		if f.scope != "national" || f.key != key || len(f.period) != 4 || len(c.bars) > 0 && c.bars[len(c.bars)-1].label == f.period {
			continue
		}
		c.bars = append(c.bars, bar{f.period, new(big.Rat).Quo(f.Value.Rat(), big.NewRat(unit, 1))})
	}
	return c
}
