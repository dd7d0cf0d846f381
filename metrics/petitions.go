package metrics

import (
	"strconv"

	"github.com/zhixing-go/zhixing"
)

// PetitionPolicy is which petitions are counted (MET-16). The zero value holds the
// defaults.
type PetitionPolicy struct {
	Population PetitionPopulation `json:"population,omitzero"`
	Window     PetitionWindow     `json:"window,omitzero"`
	Dedup      PetitionDedup      `json:"dedup,omitzero"`
}

func (o PetitionPolicy) valid() bool {
	return o.Population <= AllRegistered && o.Window <= DueInPeriod && o.Dedup <= DedupByVisitor
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
	DedupByVisitor                       // one a visitor and case; a petition without a visitor stands for itself
)

// CasePetitions are the petitions about one case (执行信访).
type CasePetitions struct {
	Case       zhixing.CaseKey          `json:"case"`
	Court      zhixing.CourtID          `json:"court,omitempty"` // whose figures they enter; "": the case's own
	Complaints []zhixing.ComplaintFacts `json:"complaints"`
}

// What is counted of petitions, by place in a petitionCounts.
const (
	petTotal      = iota // to be finished
	petFinished          // of which finished
	petResolved          // of which resolved
	petTermKnown         // finished or past their last day
	petInTerm            // of which finished in term
	petUndated           // left out for want of the day the window asks for
	petDocuments         // letters and visits
	petCases             // cases petitioned about
	petScreened          // about a lower court, screened or past the term for it (MET-31)
	petScreenedIn        // of which in term
	petAssigned          // registered and assigned, or past the term for it
	petAssignedIn        // of which in term
	petGround            // letters and visits by ground, 0 not given
	petitionSize  = petGround + complaintGrounds

	complaintGrounds = int(zhixing.ComplaintOther) + 1
)

type petitionCounts [petitionSize]int64

// Terms of a petition (MET-31; PETITION-2021 4, 6): to be registered and assigned, and for
// a higher court to screen what is said of a lower one, from the day of receipt.
const (
	assignDays = 5
	screenDays = 15
)

func workingDays(n int, from zhixing.Date, cal zhixing.Calendar) (zhixing.Date, error) {
	d, err := zhixing.Period{N: n, Unit: zhixing.WorkingDays, Class: zhixing.CourtTerm, Rule: "MET-31", Cite: zhixing.Citation{Instrument: "PETITION-2021"}}.End(from, cal)
	return d.End, err
}

// count counts the petitions about one case from from to end.
func (n *petitionCounts) count(list []zhixing.ComplaintFacts, o PetitionPolicy, from, end zhixing.Date, cal zhixing.Calendar) error {
	type group struct{ n, fin, res int64 }
	groups := map[string]group{}
	counted := false
	for i, x := range list {
		at := "complaints[" + strconv.Itoa(i) + "]"
		if !x.Finished.IsZero() && !x.Registered.IsZero() && x.Finished.Before(x.Registered) {
			return &zhixing.InputError{Field: at + ".finished", Value: x.Finished.String(), Rule: "MET-43", Reason: zhixing.Text{ZH: "办结早于登记", EN: "finished before it was registered"}}
		}
		if int(x.Ground) >= complaintGrounds {
			return &zhixing.InputError{Field: at + ".ground", Value: x.Ground.String(), Rule: "MET-31", Reason: zhixing.Text{ZH: "没有该事由", EN: "no such ground"}}
		}
		if o.Population == AssignedBySuperior && x.Assigned.IsZero() {
			continue
		}
		day := x.Registered
		if o.Window == DueInPeriod {
			day = x.Due
		}
		if day.IsZero() {
			n[petUndated]++
			continue
		}
		if day.Before(from) || day.After(end) {
			continue
		}
		counted = true
		n[petDocuments]++
		n[petGround+int(x.Ground)]++
		done := func(d zhixing.Date) bool { return !d.IsZero() && !d.After(end) }
		timely := func(known, in int, last, did zhixing.Date) {
			if done(did) || last.Before(end) {
				n[known]++
				if done(did) && !did.After(last) {
					n[in]++
				}
			}
		}
		if !x.Due.IsZero() {
			timely(petTermKnown, petInTerm, x.Due, x.Finished)
		}
		if !x.Received.IsZero() {
			last, err := workingDays(assignDays, x.Received, cal)
			if err != nil {
				return err
			}
			timely(petAssigned, petAssignedIn, last, x.Assigned)
			if !x.Screened.IsZero() {
				if last, err = workingDays(screenDays, x.Received, cal); err != nil {
					return err
				}
				timely(petScreened, petScreenedIn, last, x.Screened)
			}
		}
		key := "" // by case: one group
		switch {
		case o.Dedup == DedupByVisitor && x.Visitor != "":
			key = "v" + string(x.Visitor)
		case o.Dedup != DedupByCase:
			key = "d" + strconv.Itoa(i)
		}
		g := groups[key]
		g.n++
		if done(x.Finished) {
			g.fin++
			if x.Resolved == zhixing.Yes {
				g.res++
			}
		}
		groups[key] = g
	}
	if counted {
		n[petCases]++
	}
	for _, g := range groups { // sums only: the order does not matter
		n[petTotal]++
		if g.fin == g.n {
			n[petFinished]++
			if g.res == g.n {
				n[petResolved]++
			}
		}
	}
	return nil
}

// AddPetitions counts the petitions about cases beside the cases that Add counts, under
// the tally's policy, so that their rates are held against targets and added up over
// courts like any other (MET-16, MET-19). One entry holds all petitions about a case. An
// entry of a court outside the tree, or that contradicts itself, is an
// *zhixing.InputError and counts nothing; the others are counted. A nil cal is the shipped
// calendar.
func (t *Tally) AddPetitions(list []CasePetitions, cal zhixing.Calendar) error {
	var p zhixing.Problems
	for i, c := range list {
		at := "cases[" + strconv.Itoa(i) + "]"
		court := c.Court
		if court == "" {
			court = c.Case.Court
		}
		k, ok := t.courts.Index(court)
		if !ok {
			p.Add(at+".court", string(court), "MET-43", zhixing.Text{ZH: "没有该法院", EN: "no such court"})
			continue
		}
		if c.Case.Kind == 0 || int(c.Case.Kind) >= kinds {
			p.Add(at+".case.kind", c.Case.Kind.String(), "MET-01", zhixing.Text{ZH: "没有该案件类型", EN: "no such case kind"})
			continue
		}
		var n petitionCounts
		if err := n.count(c.Complaints, t.policy.Petitions, t.closedFrom, t.end, calendarOr(cal)); err != nil {
			p.AddErr(at, err)
			continue
		}
		to := t.cell(k, c.Case.Kind)
		for j, x := range n {
			to[atPetition+j] += x
		}
	}
	return p.Err()
}

// PetitionRates counts petitions in a period apart from any tally: how many were
// finished, resolved, finished in term, and petitions a case (MET-16, MET-31). By case, a
// case is finished when all its petitions counted are, and resolved when all are.
// accepted are the enforcement cases that petitions are held against, or those closed.
// A petition without the day the window asks for is left out and counted as such.
func PetitionRates(cases []CasePetitions, p Period, accepted int64, o Options) ([]Rate, error) {
	var ps zhixing.Problems
	ps.AddErr("", p.Check())
	if !o.Count.Petitions.valid() {
		ps.Add("options.count.petitions", "", "MET-16", zhixing.Text{ZH: "没有该口径", EN: "no such option"})
	}
	var n petitionCounts
	for i, c := range cases {
		ps.AddErr("cases["+strconv.Itoa(i)+"]", n.count(c.Complaints, o.Count.Petitions, p.From, p.End(), o.calendar()))
	}
	if err := ps.Err(); err != nil {
		return nil, err
	}
	ex := nonZero(undated(n[petUndated]))
	rate := func(key, zh, en, fzh, fen string, rule zhixing.RuleID, m Measure, num, den int64) Rate {
		return Rate{Key: key, Title: zhixing.Text{ZH: zh, EN: en}, Formula: zhixing.Text{ZH: fzh, EN: fen}, Rule: rule, Measure: m, Ratio: Ratio{num, den}, Excluded: ex}
	}
	rates := []Rate{
		rate("petition_resolution_rate", "执行信访案件办结率", "petitions finished", "办结 ÷ 应办结", "finished ÷ to be finished", "MET-16", Share, n[petFinished], n[petTotal]),
		rate("petition_settlement_rate", "执行信访化解率", "petitions resolved", "化解 ÷ 办结", "resolved ÷ finished", "MET-16", Share, n[petResolved], n[petFinished]),
		rate("petition_in_term_rate", "信访期限内办结率", "petitions finished in term", "期限内办结 ÷ 已到期或已办结", "finished in term ÷ due or finished", "MET-31", Share, n[petInTerm], n[petTermKnown]),
		rate("petition_in_term_rate.assigned", "信访期限内登记交办率", "petitions registered and assigned in term", "收到后5个工作日内交办 ÷ 已到期或已交办", "assigned within 5 working days of receipt ÷ due or assigned", "MET-31", Share, n[petAssignedIn], n[petAssigned]),
		rate("petition_in_term_rate.screened", "信访期限内甄别率", "petitions about lower courts screened in term", "收到后15个工作日内甄别 ÷ 已甄别", "screened within 15 working days of receipt ÷ screened", "MET-31", Share, n[petScreenedIn], n[petScreened]),
		rate("petition_passive_share", "消极执行类信访占比", "petitions about passivity", "反映消极推诿、久拖不执 ÷ 载明事由的信访", "about passivity ÷ those that state a ground", "MET-31", Share, n[petGround+int(zhixing.ComplaintPassive)], n[petDocuments]-n[petGround]),
		rate("case_petition_ratio", "案访比", "petition cases to enforcement cases", "信访案件 ÷ 执行案件", "cases petitioned about ÷ enforcement cases", "MET-31", Flow, n[petCases], accepted),
		rate("case_petition_ratio.documents", "案访比（件次）", "petitions to enforcement cases", "信访件次 ÷ 执行案件", "petitions ÷ enforcement cases", "MET-31", Flow, n[petDocuments], accepted),
	}
	return rates, checkRates(rates)
}

func undated(cases int64) Exclusion {
	return Exclusion{zhixing.Text{ZH: "未载明日期", EN: "day not given"}, cases, MissingData}
}
