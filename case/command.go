package casefile

import (
	"time"

	"github.com/zhixing-go/zhixing"
)

// CommandTask is a task of the command centre (执行指挥中心): an urgent clue or violent
// resistance that a response group goes out for (CASE-100).
type CommandTask struct {
	ID         string          `json:"id"`
	Case       string          `json:"case,omitempty"`
	Kind       CommandTaskKind `json:"kind"`
	Reported   zhixing.Instant `json:"reported"`
	Dispatched zhixing.Instant `json:"dispatched,omitzero"`
	Arrived    zhixing.Instant `json:"arrived,omitzero"`
	Done       zhixing.Instant `json:"done,omitzero"`
	OrderedBy  Actor           `json:"ordered_by,omitzero"` // who ordered the group out
	// Controlled: property was seized at the scene; Approved is the approval of it.
	Controlled zhixing.Tri  `json:"controlled,omitzero"`
	Approved   zhixing.Date `json:"approved,omitzero"`
}

// CommandCentre is what a court keeps for rapid response (CASE-100).
type CommandCentre struct {
	Level        CourtLevel  `json:"level"`
	Kept         zhixing.Tri `json:"kept,omitzero"`          // a centre is kept
	HeadedByPR   zhixing.Tri `json:"headed_by_pr,omitzero"`  // president or authorised vice-president
	OfficeInside zhixing.Tri `json:"office_inside,omitzero"` // its office is in the bureau
	AllHours     zhixing.Tri `json:"all_hours,omitzero"`     // 24-hour duty line
	Groups       zhixing.Tri `json:"groups,omitzero"`        // response groups act on its order
}

// CheckCommandCentre says whether a court keeps a command centre as it must: high
// and intermediate courts must, basic courts may; headed by the president or an
// authorised vice-president, office in the bureau, a duty line of 24 hours, response
// groups on its order (CASE-100; OPIN-2009 one(1)).
func CheckCommandCentre(c CommandCentre) []zhixing.Finding {
	x := examiner{o: &Options{}}
	cs := []zhixing.Citation{{Instrument: "OPIN-2009"}}
	switch c.Level {
	case LevelHigh, LevelIntermediate:
		x.need(c.Kept, "CASE-100", "centre_kept", "", "kept", "已设立执行指挥中心", "a command centre is kept", cs)
	case LevelUnknown:
		x.say(zhixing.Undetermined, "CASE-100", "centre_kept", "", []string{"level"}, "应设立的已设立执行指挥中心", "a command centre is kept where it must be", cs)
	default:
		x.say(zhixing.NotApplicable, "CASE-100", "centre_kept", "", nil, "可以设立执行指挥中心", "a command centre may be kept", cs)
	}
	if c.Kept != zhixing.Yes {
		return x.out
	}
	x.need(c.HeadedByPR, "CASE-100", "headed_by_president", "", "headed_by_pr", "由院长或者授权的副院长负责", "headed by the president or an authorised vice-president", cs)
	x.need(c.OfficeInside, "CASE-100", "office_in_bureau", "", "office_inside", "办公室设在执行局", "its office is in the bureau", cs)
	x.need(c.AllHours, "CASE-100", "all_hours", "", "all_hours", "二十四小时值班", "a duty line of 24 hours", cs)
	x.need(c.Groups, "CASE-100", "groups", "", "groups", "设快速反应小组", "response groups act on its order", cs)
	return x.out
}

// CheckTask says whether a task was ordered by the command centre, met the office's
// target from report to dispatch if it has one, and, where property was seized at
// the scene, was approved within two working days (CASE-100, CASE-83; it permits
// T06 and T34 of CASE-91). No rule sets a number of minutes.
func CheckTask(t CommandTask, asOf zhixing.Instant, o Options) ([]zhixing.Finding, error) {
	var p zhixing.Problems
	if t.Kind == 0 || !commandTaskKindNames.Valid(t.Kind) {
		p.Add("kind", "", "CASE-100", zhixing.Text{ZH: "任务种类不明", EN: "unknown kind of task"})
	}
	if t.Reported.IsZero() || asOf.IsZero() {
		p.Add("reported", "", "CASE-100", zhixing.Text{ZH: "须写明报告时刻和判断时刻", EN: "the moments of the report and of the judgment are required"})
	}
	last := t.Reported
	for _, s := range [...]struct {
		field string
		at    zhixing.Instant
	}{{"dispatched", t.Dispatched}, {"arrived", t.Arrived}, {"done", t.Done}} {
		if s.at.IsZero() {
			continue
		}
		if s.at.Before(last) || s.at.After(asOf) {
			p.Add(s.field, s.at.String(), "CASE-100", zhixing.Text{ZH: "时刻先后有误", EN: "moments out of order"})
		}
		last = s.at
	}
	o.check(&p)
	if err := p.Err(); err != nil {
		return nil, err
	}
	x := examiner{day: asOf.Date(), o: &o}
	cs := []zhixing.Citation{{Instrument: "OPIN-2009"}}
	ordered := zhixing.Unknown
	if t.OrderedBy.ID != "" {
		ordered = zhixing.TriOf(t.OrderedBy.Role == CMD || t.OrderedBy.Role == PR)
	}
	if !t.Dispatched.IsZero() {
		x.need(ordered, "CASE-100", "ordered_by_centre", t.ID, "ordered_by", "经执行指挥中心指令出动", "sent out on the order of the command centre", cs)
	}
	if o.ResponseMinutes > 0 {
		until, s := t.Dispatched, zhixing.Met
		if until.IsZero() {
			until = asOf
		}
		if until.Sub(t.Reported) > time.Duration(o.ResponseMinutes)*time.Minute {
			s = zhixing.NotMet
		}
		x.say(s, "CASE-100", "response_target", t.ID, nil, "在{n}分钟内出动（政策）", "sent out within {n} minutes (policy)", cs, zhixing.IntArg("n", o.ResponseMinutes))
		x.soften(zhixing.Warning)
	}
	if t.Controlled == zhixing.Yes {
		from := t.Arrived
		if from.IsZero() {
			from = t.Dispatched
		}
		d, err := o.run(periodEmergency, from.Date())
		if err != nil {
			x.say(zhixing.Undetermined, "CASE-83", "emergency_approved", t.ID, []string{"dispatched"}, "紧急措施于两个工作日内补办审批", "emergency measure approved within two working days", []zhixing.Citation{periodEmergency.Cite})
			return x.out, nil
		}
		x.timely(d, t.Approved, "CASE-83", "emergency_approved", t.ID, "approved", "紧急措施于两个工作日内补办审批", "emergency measure approved within two working days")
	}
	return x.out, nil
}
