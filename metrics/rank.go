package metrics

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/shopspring/decimal"

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

// VetoedUnits says where units with a missed red line stand (MET-19).
type VetoedUnits uint8

// The variants.
const (
	VetoedLast    VetoedUnits = iota // below all others (default)
	VetoedLeftOut                    // not in the ranking, and listed
)

// TieBasis says when two units share a rank (MET-40).
type TieBasis uint8

// The variants.
const (
	TieExact     TieBasis = iota // equal exact values (default)
	TieOnPrinted                 // equal as printed
)

// RankPolicy is how units are ranked (MET-10, MET-19, MET-40). The zero value holds the
// defaults.
type RankPolicy struct {
	Method RankMethod  `json:"method,omitzero"`
	Vetoed VetoedUnits `json:"vetoed,omitzero"`
	Ties   TieBasis    `json:"ties,omitzero"`
	Places int         `json:"places,omitempty"` // decimals of TieOnPrinted; zero: 2
	// Bottom is how many last places owe a report, those tied with them too; zero: 1.
	Bottom int `json:"bottom,omitempty"`
}

// Row is a place in a ranking.
type Row struct {
	Court  zhixing.CourtID `json:"court"`
	Ratio  Ratio           `json:"ratio"`
	Score  *big.Rat        `json:"score,omitempty"` // in a ranking by composite
	Rank   Ratio           `json:"rank"`            // a whole number but for Fractional
	Vetoed zhixing.Tri     `json:"vetoed"`
	// Movement is how many places were gained since the previous ranking, lost ones
	// negative; 0/0 where that ranked other units or another figure.
	Movement Ratio `json:"movement,omitzero"`
	Bottom   bool  `json:"bottom,omitempty"` // shares a last place (末位)
}

// Ranking is a ranking of units by one indicator, or by the composite (排名), MET-10, MET-40.
type Ranking struct {
	Scheme    string            `json:"scheme"`
	Indicator IndicatorID       `json:"indicator,omitempty"` // "": the composite
	Direction Direction         `json:"direction"`
	Measure   Measure           `json:"measure"`
	AsOf      zhixing.Date      `json:"as_of"`
	Rows      []Row             `json:"rows"`
	Unranked  []zhixing.CourtID `json:"unranked,omitempty"` // undefined figures
	LeftOut   []zhixing.CourtID `json:"left_out,omitempty"` // vetoed, where those are left out
	// Publishable says whether the scheme lets it be made public on that day.
	Publishable zhixing.Finding `json:"publishable"`
}

// Rank orders units by an indicator of the scheme: exact values, the better first, ties
// sharing a rank. Names order ties for display and never change a rank. A unit alone, and
// units that all share one place, are not at the bottom. A neutral or interval indicator
// has no order, and reports of another scheme do not compare: *zhixing.InputError.
// previous is the ranking of the period before, nil where there is none: movement is
// shown against it.
func Rank(s Scheme, x Indicator, reports []Report, previous *Ranking, asOf zhixing.Date, o Options) (Ranking, error) {
	out := Ranking{Scheme: s.Key, Indicator: x.ID, Direction: x.Direction, Measure: x.Measure, AsOf: asOf, Publishable: s.MayRank(asOf)}
	if x.Direction != Positive && x.Direction != Negative {
		return out, &zhixing.InputError{Field: "indicator", Value: string(x.ID), Rule: "MET-40", Reason: zhixing.Text{ZH: "该指标没有优劣方向，不能排名", EN: "the indicator has no better or worse: it cannot be ranked"}}
	}
	return out, out.fill(reports, previous, o.Rank, func(r *Report) (Row, *big.Rat) {
		f := r.figure(x.ID)
		return Row{Ratio: f.Ratio}, f.Ratio.Value(x.Measure)
	})
}

// RankComposite orders units by their composite score, the higher first, as Rank does.
func RankComposite(s Scheme, reports []Report, previous *Ranking, asOf zhixing.Date, o Options) (Ranking, error) {
	out := Ranking{Scheme: s.Key, Direction: Positive, Measure: Mean, AsOf: asOf, Publishable: s.MayRank(asOf)}
	return out, out.fill(reports, previous, o.Rank, func(r *Report) (Row, *big.Rat) {
		if r.Composite == nil {
			return Row{}, nil
		}
		return Row{Score: r.Composite.Score}, r.Composite.Score
	})
}

// placed is a row with the value it is ordered by.
type placed struct {
	Row
	value *big.Rat
}

func (k *Ranking) fill(reports []Report, previous *Ranking, o RankPolicy, value func(*Report) (Row, *big.Rat)) error {
	if o.Method > Fractional || o.Vetoed > VetoedLeftOut || o.Ties > TieOnPrinted || o.Places < 0 || o.Bottom < 0 {
		return &zhixing.InputError{Field: "options", Rule: "MET-40", Reason: zhixing.Text{ZH: "排名口径有误", EN: "a ranking option is wrong"}}
	}
	var rows []placed
	for i := range reports {
		r := &reports[i]
		if r.Scheme != "" && r.Scheme != k.Scheme {
			return &zhixing.InputError{Field: "reports", Value: r.Scheme, Rule: "MET-39", Reason: zhixing.Text{ZH: "报告出自另一指标体系", EN: "a report of another scheme"}}
		}
		row, x := value(r)
		row.Court, row.Vetoed = r.Court, zhixing.TriOf(r.Passed == zhixing.No)
		switch {
		case x == nil:
			k.Unranked = append(k.Unranked, r.Court)
		case row.Vetoed == zhixing.Yes && o.Vetoed == VetoedLeftOut:
			k.LeftOut = append(k.LeftOut, r.Court)
		default:
			if o.Ties == TieOnPrinted {
				x = decimal.RequireFromString(PrintRat(x, cmp.Or(o.Places, 2))).Rat()
			}
			rows = append(rows, placed{row, x})
		}
	}
	slices.Sort(k.Unranked)
	slices.Sort(k.LeftOut)
	better := func(a, b placed) int {
		if a.Vetoed != b.Vetoed {
			return cmp.Compare(b.Vetoed, a.Vetoed) // No follows Yes among the words
		}
		if k.Direction == Negative {
			return a.value.Cmp(b.value)
		}
		return b.value.Cmp(a.value)
	}
	slices.SortFunc(rows, func(a, b placed) int { return cmp.Or(better(a, b), cmp.Compare(a.Court, b.Court)) })
	dense := int64(0)
	for i := 0; i < len(rows); {
		j := i + 1
		for j < len(rows) && better(rows[i], rows[j]) == 0 {
			j++
		}
		dense++
		rank := Ratio{int64(i + 1), 1}
		switch o.Method {
		case Dense:
			rank.Num = dense
		case Fractional:
			rank = half(int64(i+1) + int64(j))
		}
		for ; i < j; i++ {
			rows[i].Rank = rank
			rows[i].Bottom = j > len(rows)-cmp.Or(o.Bottom, 1) && rank != rows[0].Rank
			k.Rows = append(k.Rows, rows[i].Row)
		}
	}
	k.move(previous)
	return nil
}

// half is n/2 in lowest terms.
func half(n int64) Ratio {
	if n%2 == 0 {
		return Ratio{n / 2, 1}
	}
	return Ratio{n, 2}
}

// move notes the movement since the previous ranking, if that is of the same figure and
// the same units.
func (k *Ranking) move(previous *Ranking) {
	if previous == nil || previous.Indicator != k.Indicator || len(previous.Rows) != len(k.Rows) {
		return
	}
	before := map[zhixing.CourtID]Ratio{}
	for _, p := range previous.Rows {
		before[p.Court] = p.Rank
	}
	for i := range k.Rows {
		if _, ok := before[k.Rows[i].Court]; !ok {
			return
		}
	}
	for i := range k.Rows {
		p, now := before[k.Rows[i].Court], k.Rows[i].Rank
		k.Rows[i].Movement = half(2*p.Num/p.Den - 2*now.Num/now.Den)
	}
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
