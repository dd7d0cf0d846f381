package metrics

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// RankMethod says how ties are numbered (并列排名), MET-40.
type RankMethod uint8

// The methods.
const (
	Competition RankMethod = iota // 1, 2, 2, 4 (default)
	Dense                         // 1, 2, 2, 3
	Fractional                    // 1, 2.5, 2.5, 4
)

// Row is a place in a ranking.
type Row struct {
	Court    zhixing.CourtID `json:"court"`
	Ratio    Ratio           `json:"ratio"`
	Rank     Ratio           `json:"rank"` // a whole number but for Fractional; 0/0 where unranked
	Vetoed   zhixing.Tri     `json:"vetoed"`
	Movement int             `json:"movement,omitempty"` // places gained since the previous ranking of the same units
	Bottom   bool            `json:"bottom,omitempty"`   // shares the last place (末位)
}

// Ranking is a ranking of units by one indicator (排名), MET-10, MET-40.
type Ranking struct {
	Scheme    string            `json:"scheme"`
	Indicator IndicatorID       `json:"indicator"`
	AsOf      zhixing.Date      `json:"as_of"`
	Rows      []Row             `json:"rows"`
	Unranked  []zhixing.CourtID `json:"unranked,omitempty"` // undefined figures
	// Publishable says whether the scheme lets it be made public on that day.
	Publishable zhixing.Finding `json:"publishable"`
}

// Rank orders units by an indicator of the scheme: exact values, the better first,
// those vetoed below the others, ties sharing a rank. Names order ties for display and
// never change a rank. previous, where it ranked the same units, gives the movement. A
// neutral or interval indicator has no order and is an *zhixing.InputError.
func Rank(s Scheme, x Indicator, reports []Report, asOf zhixing.Date, m RankMethod, previous *Ranking) (Ranking, error) {
	out := Ranking{Scheme: s.Key, Indicator: x.ID, AsOf: asOf, Publishable: s.MayRank(asOf)}
	if x.Direction != Positive && x.Direction != Negative {
		return out, &zhixing.InputError{Field: "indicator", Value: string(x.ID), Rule: "MET-40", Reason: zhixing.Text{ZH: "该指标没有优劣方向，不能排名", EN: "the indicator has no better or worse: it cannot be ranked"}}
	}
	for i := range reports {
		f := reports[i].figure(x.ID)
		if !f.Ratio.Defined() {
			out.Unranked = append(out.Unranked, reports[i].Court)
			continue
		}
		out.Rows = append(out.Rows, Row{Court: reports[i].Court, Ratio: f.Ratio, Vetoed: zhixing.TriOf(reports[i].Passed == zhixing.No)})
	}
	slices.Sort(out.Unranked)
	value := func(a, b Row) int {
		if a.Vetoed != b.Vetoed {
			if a.Vetoed == zhixing.Yes {
				return 1
			}
			return -1
		}
		if x.Direction == Negative {
			return a.Ratio.Compare(b.Ratio)
		}
		return b.Ratio.Compare(a.Ratio)
	}
	slices.SortFunc(out.Rows, func(a, b Row) int {
		if c := value(a, b); c != 0 {
			return c
		}
		if a.Court < b.Court {
			return -1
		}
		return 1
	})
	dense := int64(0)
	for i := 0; i < len(out.Rows); {
		j := i + 1
		for j < len(out.Rows) && value(out.Rows[i], out.Rows[j]) == 0 {
			j++
		}
		dense++
		rank := Ratio{int64(i + 1), 1}
		switch m {
		case Dense:
			rank.Num = dense
		case Fractional:
			rank = Ratio{int64(i+1) + int64(j), 2}
			if rank.Num%2 == 0 {
				rank = Ratio{rank.Num / 2, 1}
			}
		}
		for k := i; k < j; k++ {
			out.Rows[k].Rank = rank
			out.Rows[k].Bottom = j == len(out.Rows) && i > 0
		}
		i = j
	}
	if previous != nil && sameUnits(out.Rows, previous.Rows) && previous.Indicator == x.ID {
		for i := range out.Rows {
			for _, p := range previous.Rows {
				if p.Court == out.Rows[i].Court {
					out.Rows[i].Movement = int(p.Rank.Num/p.Rank.Den - out.Rows[i].Rank.Num/out.Rows[i].Rank.Den)
				}
			}
		}
	}
	return out, nil
}

func sameUnits(a, b []Row) bool {
	if len(a) != len(b) {
		return false
	}
	for _, x := range a {
		if !slices.ContainsFunc(b, func(y Row) bool { return y.Court == x.Court }) {
			return false
		}
	}
	return true
}

// MayRank says whether the scheme lets a ranking be made public on a day: yes by the
// opinion of 2009 (公开排位), no since 2024-09-29 for quality-management data, and no
// where a scheme does not say (MET-10, MET-25, MET-44).
func (s Scheme) MayRank(on zhixing.Date) zhixing.Finding {
	f := zhixing.Finding{Rule: "MET-10", Status: zhixing.NotMet, Severity: zhixing.Breach, Code: "ranking_not_allowed", Cites: s.Cites,
		Message: zhixing.Text{ZH: "该指标体系不允许公开排名", EN: "the scheme does not let a ranking be made public"}}
	switch {
	case on.Before(s.From) || !s.To.IsZero() && on.After(s.To):
		f.Code, f.Message = "scheme_not_in_force", zhixing.Text{ZH: "该日指标体系不在施行期间", EN: "the scheme is not in force that day"}
	case s.Ranking != zhixing.Yes:
		if s.Rule == "MET-25" {
			f.Rule = "MET-25"
		}
	case !on.Before(zhixing.YMD(2024, 9, 29)):
		// Not repealed in terms, displaced in practice (MET-44).
		f.Status, f.Severity, f.Code = zhixing.Met, zhixing.Warning, "displaced"
		f.Message = zhixing.Text{ZH: "可以公开排名，但2024年9月起实践中已不再排名", EN: "a ranking may be made public, though practice gave it up in September 2024"}
	default:
		f.Status, f.Severity, f.Code = zhixing.Met, zhixing.Info, "ranking_allowed"
		f.Message = zhixing.Text{ZH: "应当公开排位", EN: "units are to be ranked in public"}
	}
	return f
}

// BottomReport is what the last place owes (末位情况分析报告), MET-10: where it stands
// against the middle and the target, and since the period before.
type BottomReport struct {
	Court      zhixing.CourtID `json:"court"`
	Ratio      Ratio           `json:"ratio"`
	Median     Ratio           `json:"median"`             // lower middle of the ranked values
	Gap        int64           `json:"gap,omitempty"`      // further successes to the target
	Previous   Ratio           `json:"previous,omitzero"`  // 0/0 where there is none
	Successes  int64           `json:"successes_to_leave"` // that would have brought it to the next place above
	Obligation zhixing.Finding `json:"obligation"`
}

// BottomReports lists what each unit in the last place has to report; all that share
// it do. target may be nil.
func (r Ranking) BottomReports(target *Target, previous *Ranking) []BottomReport {
	var out []BottomReport
	for i, row := range r.Rows {
		if !row.Bottom {
			continue
		}
		b := BottomReport{Court: row.Court, Ratio: row.Ratio, Median: r.Rows[(len(r.Rows)-1)/2].Ratio,
			Obligation: zhixing.Finding{Rule: "MET-10", Status: zhixing.Met, Severity: zhixing.Warning, Subject: string(row.Court), Code: "bottom_place",
				Message: zhixing.Text{ZH: "末位：应分析情况、提出报告并追究责任", EN: "last place: analysis, report and accountability are due"}, Cites: []zhixing.Citation{{Instrument: "OPIN-2009"}}}}
		if target != nil {
			b.Gap, _ = row.Ratio.Gap(target.Comparator, target.Percent)
		}
		for k := i - 1; k >= 0; k-- {
			if up := r.Rows[k]; !up.Bottom {
				b.Successes = successes(row.Ratio, up.Ratio)
				break
			}
		}
		if previous != nil {
			for _, p := range previous.Rows {
				if p.Court == row.Court {
					b.Previous = p.Ratio
				}
			}
		}
		out = append(out, b)
	}
	return out
}

// successes is how many more numerators bring r to at least the value of up, or how
// many fewer where less is better.
func successes(r, up Ratio) int64 {
	if !r.Defined() || !up.Defined() || up.Den == 0 {
		return 0
	}
	x := up.Rat()
	x.Mul(x, Ratio{r.Den, 1}.Rat())
	n := x.Num().Int64() / x.Denom().Int64()
	if !x.IsInt() && r.Compare(up) < 0 {
		n++
	}
	if n < r.Num {
		return r.Num - n
	}
	return n - r.Num
}
