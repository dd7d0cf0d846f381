package metrics

import (
	"strconv"

	"github.com/zhixing-go/zhixing"
)

// Listed counts the list of dishonest debtors over a period (失信名单), MET-30: a stock of
// persons and the flows that change it, and apart from them the entries. A person in
// several cases is one person and several entries; never divide one by the other.
type Listed struct {
	Start     int64 `json:"start"` // persons listed at the beginning
	New       int64 `json:"new"`
	Repaired  int64 `json:"repaired"` // 信用修复: deleted for performance, or early
	Expired   int64 `json:"expired"`
	Corrected int64 `json:"corrected"` // withdrawn as wrong
	End       int64 `json:"end"`
	Performed int64 `json:"performed"` // persons among those listed that performed under the pressure of the list

	Entries         int64 `json:"entries"`          // published to the end of the period, cumulative (例)
	NewEntries      int64 `json:"new_entries"`      // published in the period (人次)
	RepairedEntries int64 `json:"repaired_entries"` // repaired in the period (人次)
}

// CountListed counts persons and entries. An entry counts from its publication until the
// day before it was deleted; one withdrawn as void leaves as corrected. A person is new
// who was not listed the day before, and performed who was listed at some time of the
// period and left an entry in it for performance, of the title or of a settlement. An
// entry without a person, or gone before it was published, is an *zhixing.InputError;
// one not published is none yet (MET-30).
func CountListed(entries []zhixing.ListingFacts, p Period) (Listed, error) {
	var ps zhixing.Problems
	ps.AddErr("", p.Check())
	end := p.End()
	type person struct {
		start, end, performed bool
		left                  zhixing.Date
		repaired, corrected   bool
	}
	people := map[zhixing.PartyID]*person{}
	var l Listed
	for i, e := range entries {
		at := "entries[" + strconv.Itoa(i) + "]"
		if e.Person == "" {
			ps.Add(at+".person", "", "MET-30", zhixing.Text{ZH: "没有被执行人", EN: "no person"})
			continue
		}
		gone := e.Deleted
		if !e.Withdrawn.IsZero() && (gone.IsZero() || e.Withdrawn.Before(gone)) {
			gone = e.Withdrawn
		}
		if !gone.IsZero() && gone.Before(e.Published) {
			ps.Add(at+".deleted", gone.String(), "MET-43", zhixing.Text{ZH: "删除早于发布", EN: "gone before it was published"})
			continue
		}
		if e.Published.IsZero() || e.Published.After(end) {
			continue
		}
		l.Entries++
		if !e.Published.Before(p.From) {
			l.NewEntries++
		}
		if !gone.IsZero() && gone.Before(p.From) {
			continue
		}
		x := people[e.Person]
		if x == nil {
			x = &person{}
			people[e.Person] = x
		}
		x.start = x.start || e.Published.Before(p.From)
		if gone.IsZero() || gone.After(end) {
			x.end = true
			continue
		}
		corrected := gone == e.Withdrawn
		if !corrected && e.Repaired == zhixing.Yes {
			l.RepairedEntries++
		}
		x.performed = x.performed || !corrected && (e.Ground == zhixing.DeletedPerformed || e.Ground == zhixing.DeletedSettlementPerformed)
		if !gone.Before(x.left) {
			x.left, x.repaired, x.corrected = gone, e.Repaired == zhixing.Yes, corrected
		}
	}
	if err := ps.Err(); err != nil {
		return Listed{}, err
	}
	for _, x := range people { // sums only: the order does not matter
		if x.start {
			l.Start++
		} else {
			l.New++
		}
		if x.performed {
			l.Performed++
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
// *zhixing.InputError (MET-30).
func (l Listed) Rates() ([]Rate, error) {
	if l.End != l.Start+l.New-l.Repaired-l.Expired-l.Corrected {
		return nil, &zhixing.InputError{Field: "end", Value: strconv.FormatInt(l.End, 10), Rule: "MET-30", Reason: zhixing.Text{ZH: "期末数与期初、增减不符", EN: "the end is not the start with what came and went"}}
	}
	rate := func(key, zh, en, fzh, fen string, m Measure, num, den int64) Rate {
		return Rate{Key: key, Title: zhixing.Text{ZH: zh, EN: en}, Formula: zhixing.Text{ZH: fzh, EN: fen}, Rule: "MET-30", Measure: m, Ratio: Ratio{num, den}}
	}
	rates := []Rate{
		rate("performed_under_pressure_share", "失信惩戒下履行占比", "performed under pressure", "履行人数 ÷ 列入人数", "persons performing ÷ persons listed", Share, l.Performed, l.Start+l.New),
		rate("repaired_to_new", "修复与新增比", "repaired to newly listed", "修复人数 ÷ 新增人数", "persons repaired ÷ persons newly listed", Flow, l.Repaired, l.New),
		rate("repaired_to_new.person_times", "修复与新增比（人次）", "repaired to newly listed, person-times", "修复人次 ÷ 新增人次", "person-times repaired ÷ person-times newly listed", Flow, l.RepairedEntries, l.NewEntries),
	}
	return rates, checkRates(rates)
}

// Sanctions are the flows of pressure in a period (制裁统计), MET-30, each in its own unit:
// they are not added up, and the persons of one are not those of another.
type Sanctions struct {
	TicketRefusals int64 `json:"ticket_refusals"`      // 限制购票, person-times
	Detentions     int64 `json:"detentions"`           // 拘留, person-times
	Fines          int64 `json:"fines"`                // 罚款, person-times
	ExitBans       int64 `json:"exit_bans"`            // 限制出境, person-times
	RefusalCases   int64 `json:"refusal_cases"`        // 拒执罪 cases brought
	RefusalPersons int64 `json:"refusal_persons"`      // convicted
	Disciplined    int64 `json:"officers_disciplined"` // 受处分执行人员
	Accepted       int64 `json:"accepted"`             // enforcement cases accepted
}

// RefusalCaseRate is the share of enforcement cases that led to a case of refusal to
// perform (拒执案件成案率), MET-24. One locality takes 0.12 per cent and more for reasonable:
// local, and no default.
func (s Sanctions) RefusalCaseRate() (Rate, error) {
	r := Rate{Key: "refusal_case_rate", Title: zhixing.Text{ZH: "拒执案件成案率", EN: "cases of refusal to perform"}, Formula: zhixing.Text{ZH: "拒执成案 ÷ 执行受理", EN: "cases of refusal ÷ enforcement cases accepted"},
		Rule: "MET-24", Measure: Share, Ratio: Ratio{s.RefusalCases, s.Accepted}}
	return r, checkRates([]Rate{r})
}
