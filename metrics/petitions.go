package metrics

import (
	"strconv"

	"github.com/zhixing-go/zhixing"
)

// PetitionOptions are the choices of MET-16. The zero value holds the defaults.
type PetitionOptions struct {
	Population PetitionPopulation `json:"population,omitzero"`
	Window     PetitionWindow     `json:"window,omitzero"`
	Dedup      PetitionDedup      `json:"dedup,omitzero"`
}

// PetitionPopulation says which petitions are to be finished.
type PetitionPopulation uint8

// The populations.
const (
	AssignedBySuperior PetitionPopulation = iota // pushed down for supervision (督办、交办), default
	AllRegistered                                // every one in the system
)

// PetitionWindow says what puts a petition into the period.
type PetitionWindow uint8

// The windows.
const (
	RegisteredInPeriod PetitionWindow = iota // registered in it (default)
	DueInPeriod                              // due in it
)

// PetitionDedup says what is counted once.
type PetitionDedup uint8

// The ways.
const (
	DedupByCase     PetitionDedup = iota // one a case (default)
	DedupByDocument                      // every letter and visit
)

// CasePetitions are the petitions about one case (执行信访).
type CasePetitions struct {
	Case       zhixing.CaseKey          `json:"case"`
	Complaints []zhixing.ComplaintFacts `json:"complaints"`
}

// PetitionRates counts petitions in a period: how many were finished, resolved, finished
// in term, and petitions a case (MET-16, MET-31). By case, a case is finished when all
// its petitions counted are, and resolved when all are. accepted are the enforcement
// cases that petitions are held against. A petition without the day the window asks for
// is left out and counted as such.
func PetitionRates(cases []CasePetitions, p Period, accepted int64, o PetitionOptions) ([]Rate, error) {
	var ps zhixing.Problems
	ps.AddErr("", p.Check())
	if o.Population > AllRegistered || o.Window > DueInPeriod || o.Dedup > DedupByDocument {
		ps.Add("options", "", "MET-16", zhixing.Text{ZH: "没有该口径", EN: "no such option"})
	}
	var total, finished, resolved, inTerm, termKnown, undated, documents, withPetition int64
	end := p.End()
	for i, c := range cases {
		var n, fin, res int64
		for j, x := range c.Complaints {
			if !x.Finished.IsZero() && !x.Registered.IsZero() && x.Finished.Before(x.Registered) {
				ps.Add("cases["+strconv.Itoa(i)+"].complaints["+strconv.Itoa(j)+"].finished", x.Finished.String(), "MET-43", zhixing.Text{ZH: "办结早于登记", EN: "finished before it was registered"})
			}
			if o.Population == AssignedBySuperior && x.Assigned.IsZero() {
				continue
			}
			at := x.Registered
			if o.Window == DueInPeriod {
				at = x.Due
			}
			if at.IsZero() {
				undated++
				continue
			}
			if at.Before(p.From) || at.After(end) {
				continue
			}
			n++
			done := !x.Finished.IsZero() && !x.Finished.After(end)
			if done {
				fin++
				if x.Resolved == zhixing.Yes {
					res++
				}
			}
			if !x.Due.IsZero() && (done || x.Due.Before(end)) {
				termKnown++
				if done && !x.Finished.After(x.Due) {
					inTerm++
				}
			}
		}
		documents += n
		if n > 0 {
			withPetition++
		}
		if o.Dedup == DedupByCase {
			if n > 0 {
				total++
				if fin == n {
					finished++
					if res == n {
						resolved++
					}
				}
			}
			continue
		}
		total, finished, resolved = total+n, finished+fin, resolved+res
	}
	if err := ps.Err(); err != nil {
		return nil, err
	}
	ex := nonZero(Exclusion{zhixing.Text{ZH: "未载明日期", EN: "day not given"}, undated})
	rate := func(key, zh, en, fzh, fen string, rule zhixing.RuleID, m Measure, num, den int64) Rate {
		return Rate{Key: key, Title: zhixing.Text{ZH: zh, EN: en}, Formula: zhixing.Text{ZH: fzh, EN: fen}, Rule: rule, Measure: m, Ratio: Ratio{num, den}, Excluded: ex}
	}
	rates := []Rate{
		rate("petition_resolution_rate", "执行信访案件办结率", "petitions finished", "办结 ÷ 应办结", "finished ÷ to be finished", "MET-16", Share, finished, total),
		rate("petition_settlement_rate", "执行信访化解率", "petitions resolved", "化解 ÷ 办结", "resolved ÷ finished", "MET-16", Share, resolved, finished),
		rate("petition_in_term_rate", "信访期限内办结率", "petitions finished in term", "期限内办结 ÷ 已到期或已办结", "finished in term ÷ due or finished", "MET-31", Share, inTerm, termKnown),
		rate("case_petition_ratio", "案访比", "petition cases to enforcement cases", "信访案件 ÷ 执行案件", "cases petitioned about ÷ enforcement cases", "MET-31", Flow, withPetition, accepted),
		rate("case_petition_ratio.documents", "案访比（件次）", "petitions to enforcement cases", "信访件次 ÷ 执行案件", "petitions ÷ enforcement cases", "MET-31", Flow, documents, accepted),
	}
	return rates, checkRates(rates)
}
