package casefile

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// ClarificationRequest asks the trial division or the tribunal what an unclear title
// means, before an application is dismissed for it (立审执协调, CASE-101).
type ClarificationRequest struct {
	Title      string       `json:"title"` // the user's key of the title
	ToTribunal zhixing.Tri  `json:"to_tribunal,omitzero"`
	Asked      zhixing.Date `json:"asked,omitzero"`
	Answered   zhixing.Date `json:"answered,omitzero"`
	Clear      zhixing.Tri  `json:"clear,omitzero"`     // after the answer the content is definite
	Dismissed  zhixing.Date `json:"dismissed,omitzero"` // the application was dismissed (CASE-24)
}

// FilingCoordination is what filing and trial did for enforcement (CASE-101).
type FilingCoordination struct {
	RiskNotice         zhixing.Tri            `json:"risk_notice,omitzero"`         // at filing of the suit
	PreservationRaised zhixing.Tri            `json:"preservation_raised,omitzero"` // preservation was pointed out before suit or at trial
	Operative          zhixing.Tri            `json:"operative,omitzero"`           // the operative part is clear and enforceable
	Requests           []ClarificationRequest `json:"requests,omitempty"`
}

// CheckCoordination says what filing, trial and enforcement owe each other: notice
// of risk, preservation, a clear operative part, and a question before a dismissal
// for unclear content (CASE-101, CASE-02, CASE-07; OPIN-2009 one(2), ARB-ENF-2018 4).
// Courts answer within 15 days (recall; ClarificationDays); tribunals have no term.
func CheckCoordination(f FilingCoordination, asOf zhixing.Date, o Options) ([]zhixing.Finding, error) {
	var p zhixing.Problems
	if asOf.IsZero() {
		p.Add("as_of", "", "CASE-101", zhixing.Text{ZH: "须写明判断之日", EN: "the day to judge on is required"})
	}
	for i, r := range f.Requests {
		at := "requests[" + itoa(i) + "]"
		if r.Asked.IsZero() || r.Asked.After(asOf) || !r.Answered.IsZero() && r.Answered.Before(r.Asked) {
			p.Add(at+".asked", r.Asked.String(), "CASE-101", zhixing.Text{ZH: "须写明征询之日，且不晚于答复", EN: "the day of the question is required, not after the answer"})
		}
	}
	o.check(&p)
	if err := p.Err(); err != nil {
		return nil, err
	}
	x := examiner{day: asOf, o: &o}
	cs := []zhixing.Citation{{Instrument: "OPIN-2009"}}
	need := func(t zhixing.Tri, code, path, zh, en string) {
		x.need(t, "CASE-101", code, "", path, zh, en, cs)
		x.soften(zhixing.Warning)
	}
	need(f.RiskNotice, "risk_notice", "risk_notice", "立案时已告知执行风险", "notice of the risk of enforcement at filing")
	need(f.PreservationRaised, "preservation_raised", "preservation_raised", "已释明财产保全", "preservation was pointed out")
	need(f.Operative, "operative_part", "operative", "判项明确、可执行", "the operative part is clear and enforceable")
	if f.Operative == zhixing.No && len(f.Requests) == 0 {
		x.say(zhixing.NotMet, "CASE-101", "clarification_asked", "", nil, "执行内容不明确的，已征询审判部门或者仲裁机构", "unclear content: the trial division or tribunal was asked", cs)
	}
	term := zhixing.Period{N: or(o.ClarificationDays, 15), Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "CASE-101", Cite: zhixing.Citation{Instrument: "OPIN-2009"}}
	for _, r := range f.Requests {
		if r.ToTribunal != zhixing.Yes {
			d, err := o.run(term, r.Asked)
			if err != nil {
				return nil, err
			}
			x.timely(d, r.Answered, "CASE-101", "answered_in_time", r.Title, "answered", "审判部门按期答复", "the trial division answered in time")
			x.soften(zhixing.Warning)
		}
		if r.Dismissed.IsZero() {
			continue
		}
		asked, by := zhixing.TriOf(!r.Dismissed.Before(r.Asked)), cs
		if r.ToTribunal == zhixing.Yes {
			by = cites("ARB-ENF-2018", 4)
		}
		x.say(zhixing.StatusOf(asked.And(r.Clear.Not())), "CASE-101", "asked_before_dismissal", r.Title, []string{"requests.clear"}, "征询后仍不明确的，才驳回执行申请", "dismissed only where it stays unclear after the question", by)
	}
	return x.out, nil
}

// Escalation is a matter submitted to a joint meeting (联席会议) or put on the watch list
// (挂牌督办), CASE-105. It never replaces a guard of law.
type Escalation struct {
	ID       string         `json:"id"`
	Case     string         `json:"case"`
	Kind     EscalationKind `json:"kind"`
	Body     string         `json:"body"`               // which meeting or office decides
	Decision string         `json:"decision,omitempty"` // the user's key of the decision or minutes
	Owner    string         `json:"owner,omitempty"`    // body to which it is assigned
	Opened   zhixing.Date   `json:"opened"`
	Due      zhixing.Date   `json:"due,omitzero"`
	Done     zhixing.Date   `json:"done,omitzero"`
}

// WatchList says of every escalation what it lacks on asOf: a decision or minutes,
// an owner, a due day, and whether it is overdue (CASE-105; OPIN-2009 two(1)). What
// is open comes back in open, those due first.
func WatchList(list []Escalation, asOf zhixing.Date) (open []Escalation, found []zhixing.Finding, err error) {
	var p zhixing.Problems
	for i, e := range list {
		at := "list[" + itoa(i) + "]"
		if e.ID == "" || slices.ContainsFunc(list[:i], func(x Escalation) bool { return x.ID == e.ID }) {
			p.Add(at+".id", e.ID, "CASE-105", zhixing.Text{ZH: "编号为空或重复", EN: "the key is empty or given twice"})
		}
		if e.Case == "" || e.Body == "" || e.Kind == 0 || !escalationKindNames.Valid(e.Kind) {
			p.Add(at, e.ID, "CASE-105", zhixing.Text{ZH: "须写明案件、事由和议事机构", EN: "case, kind and body are required"})
		}
		if e.Opened.IsZero() || !e.Done.IsZero() && e.Done.Before(e.Opened) || e.Opened.After(asOf) {
			p.Add(at+".opened", e.Opened.String(), "CASE-105", zhixing.Text{ZH: "须写明提交之日，且不晚于办结", EN: "the day of submission is required, not after its end"})
		}
	}
	if asOf.IsZero() {
		p.Add("as_of", "", "CASE-105", zhixing.Text{ZH: "须写明判断之日", EN: "the day to judge on is required"})
	}
	if err := p.Err(); err != nil {
		return nil, nil, err
	}
	x := examiner{day: asOf, o: &Options{}}
	cs := []zhixing.Citation{{Instrument: "OPIN-2009"}}
	for _, e := range list {
		given := func(s string) zhixing.Tri {
			if s == "" {
				return zhixing.Unknown
			}
			return zhixing.Yes
		}
		x.need(given(e.Decision), "CASE-105", "decision_recorded", e.ID, "decision", "有决定或者纪要", "there is a decision or minutes", cs)
		x.need(given(e.Owner), "CASE-105", "owner_named", e.ID, "owner", "已明确承办单位", "assigned to a body", cs)
		over := e.Done
		if over.IsZero() {
			open = append(open, e)
			over = asOf
		}
		s := zhixing.Undetermined
		if !e.Due.IsZero() {
			s = zhixing.StatusOf(zhixing.TriOf(!over.After(e.Due)))
		}
		x.say(s, "CASE-105", "done_in_time", e.ID, []string{"due"}, "按期办结（{day}）", "done by its day ({day})", cs, zhixing.DateArg("day", e.Due))
		x.soften(zhixing.Warning)
	}
	slices.SortStableFunc(open, func(a, b Escalation) int {
		switch {
		case a.Due == b.Due:
			return a.Opened.Compare(b.Opened)
		case a.Due.IsZero():
			return 1
		case b.Due.IsZero():
			return -1
		}
		return a.Due.Compare(b.Due)
	})
	return open, x.out, nil
}

// BodiesOf returns the internal bodies that the enforcement bureau of a court has by
// its level (CASE-106; OPIN-2009 three(2)); nil for the Supreme Court and where the
// level is not known.
func BodiesOf(l CourtLevel) []EnforcementBody {
	switch l {
	case LevelBasic, LevelIntermediate:
		return []EnforcementBody{BodyImplementation, BodyReview, BodyAppeals, BodyManagement}
	case LevelHigh:
		return []EnforcementBody{BodyReconsideration, BodyCoordination, BodyAppeals, BodyManagement}
	}
	return nil
}

// CheckLevel says whether a court of this level may take an individual case: the
// Supreme Court and high courts in principle do not, unless the reason is recorded
// (CASE-106; OPIN-2009 three(1)). The guard of filing asks the same (CASE-91 T02).
func CheckLevel(l CourtLevel, reason string) zhixing.Finding {
	x := examiner{o: &Options{}}
	cs := []zhixing.Citation{{Instrument: "OPIN-2009"}}
	switch l {
	case LevelUnknown:
		x.say(zhixing.Undetermined, "CASE-106", "level_fits", "", []string{"level"}, "法院级别适于执行具体案件", "the level of the court fits an individual case", cs)
	case LevelHigh, LevelSupreme:
		x.say(zhixing.StatusOf(zhixing.TriOf(reason != "")), "CASE-106", "level_fits", "", nil, "最高、高级人民法院执行具体案件已记明理由", "the reason is recorded why a high court takes an individual case", cs)
	default:
		x.say(zhixing.Met, "CASE-106", "level_fits", "", nil, "法院级别适于执行具体案件", "the level of the court fits an individual case", cs)
	}
	return x.out[0]
}
