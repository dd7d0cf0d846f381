package casefile

import (
	"slices"
	"strconv"

	"github.com/zhixing-go/zhixing"
)

// The terms of the pool (CASE-45, CASE-46; TERM-2016 12, 14, 18).
var (
	periodPoolEntry   = zhixing.Period{N: 7, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "CASE-45", Cite: zhixing.Citation{Instrument: "TERM-2016", Article: 12}}
	periodPoolCorrect = zhixing.Period{N: 3, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "CASE-45", Cite: zhixing.Citation{Instrument: "TERM-2016", Article: 14}}
	periodPoolShield  = zhixing.Period{N: 3, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "CASE-45", Cite: zhixing.Citation{Instrument: "TERM-2016", Article: 18}}
	periodReportAgain = zhixing.Period{N: 10, Unit: zhixing.Days, Class: zhixing.PartyTerm, Rule: "CASE-45", Cite: zhixing.Citation{Instrument: "INV-2020", Article: 11, Paragraph: 2}}
)

// PoolCaseFacts are a terminated case in the pool (终本案件库) and what happened to it
// since (CASE-45).
type PoolCaseFacts struct {
	Debtors        []zhixing.PartyID `json:"debtors"`
	ServedCreditor zhixing.Date      `json:"served_creditor,omitzero"` // ruling served on the creditor
	Closed         zhixing.Date      `json:"closed,omitzero"`          // day of closing, for the policy ClosedDate

	Entered  zhixing.Date  `json:"entered,omitzero"` // day of entry in the data base
	Contents PoolContents  `json:"contents,omitzero"`
	Mistakes []PoolMistake `json:"mistakes,omitempty"`

	Results []zhixing.ReinquiryResult `json:"results,omitempty"`

	// Stopped is the day on which the re-inquiries ended before their time: resumed,
	// performed, concluded.
	Stopped    zhixing.Date `json:"stopped,omitzero"`
	StopReason zhixing.Text `json:"stop_reason,omitzero"`
	Shield     ShieldGround `json:"shield,omitzero"`
	ShieldFrom zhixing.Date `json:"shield_from,omitzero"` // day the ground of shielding arose
	Shielded   zhixing.Date `json:"shielded,omitzero"`

	// Changed is the day on which a debtor's property changed; he reports it within ten
	// days, termination or not (INV-2020 11(2)). Reported is when he did.
	Changed  zhixing.Date `json:"changed,omitzero"`
	Reported zhixing.Date `json:"reported,omitzero"`

	Seizures []PoolSeizure `json:"seizures,omitempty"`
}

// PoolContents says what the entry holds (TERM-2016 13).
type PoolContents struct {
	Debtor      zhixing.Tri `json:"debtor,omitzero"`     // the debtor's identity
	Instrument  zhixing.Tri `json:"instrument,omitzero"` // the title
	Number      zhixing.Tri `json:"number,omitzero"`     // the case number
	Filed       zhixing.Tri `json:"filed,omitzero"`      // the day of filing
	Court       zhixing.Tri `json:"court,omitzero"`
	Performance zhixing.Tri `json:"performance,omitzero"` // the duty, and what was performed
}

// PoolMistake is a wrong entry and its correction (TERM-2016 14).
type PoolMistake struct {
	Verified  zhixing.Date `json:"verified"` // day on which it was verified to be wrong
	Corrected zhixing.Date `json:"corrected,omitzero"`
}

// PoolSeizure is a seizure that stays in force in the pool and has to be watched
// (TERM-2016 15, 16): it is renewed on application.
type PoolSeizure struct {
	Asset   zhixing.AssetID `json:"asset"`
	Ends    zhixing.Date    `json:"ends"`             // last day of effect
	Applied zhixing.Tri     `json:"applied,omitzero"` // the creditor applied for renewal
	Renewed zhixing.Tri     `json:"renewed,omitzero"`
}

// PoolWindow is one of the ten half-yearly windows.
type PoolWindow struct {
	K      int          `json:"k"` // 1 to 10
	From   zhixing.Date `json:"from"`
	Due    zhixing.Date `json:"due"` // computed from the anchor, never from the window before
	State  WindowState  `json:"state"`
	Done   zhixing.Date `json:"done,omitzero"`
	Found  zhixing.Tri  `json:"found,omitzero"`
	ToldOn zhixing.Date `json:"told_on,omitzero"`
}

// PoolAssessment is how a terminated case stands in the pool.
type PoolAssessment struct {
	Anchors  []zhixing.PoolAnchor `json:"anchors"` // one for each debtor
	Windows  []PoolWindow         `json:"windows"`
	Next     zhixing.Date         `json:"next,omitzero"`  // last day of the next window that is open; zero: none
	Over     bool                 `json:"over"`           // five years are over: the duty stops, the claim does not
	Entry    zhixing.Deadline     `json:"entry,omitzero"` // into the data base
	Findings []zhixing.Finding    `json:"findings"`
}

// AssessPool says how a terminated case stands in the pool (TERM-2016, in force from
// 2016-12-01: what fell due before it was not asked for) on asOf: the entry and
// its contents, ten windows counted from the anchor, what was inquired and told,
// correction, shield, the seizures to watch (CASE-45; TERM-2016 8 to 18). Results
// count for the window they name; a window is done when every debtor's inquiry was
// made in it and complete. Full performance and conclusion end the re-inquiries as
// Stopped does.
func AssessPool(f PoolCaseFacts, asOf zhixing.Date, o Options) (PoolAssessment, error) {
	if err := f.check(asOf, &o); err != nil {
		return PoolAssessment{}, err
	}
	x := examiner{day: asOf, o: &o}
	var a PoolAssessment
	if ended := f.Shield == ShieldPerformed || f.Shield == ShieldConcluded; ended && (f.Stopped.IsZero() || f.ShieldFrom.Before(f.Stopped)) {
		f.Stopped = f.ShieldFrom
		if f.StopReason == (zhixing.Text{}) {
			f.StopReason = zhixing.Text{ZH: f.Shield.Label(zhixing.ZH), EN: f.Shield.Label(zhixing.EN)}
		}
	}
	anchor := f.ServedCreditor
	if o.PoolAnchor == ClosedDate {
		anchor = f.Closed
	}
	for _, d := range f.Debtors {
		a.Anchors = append(a.Anchors, zhixing.PoolAnchor{Debtor: d, AsOf: asOf, ServedCreditor: f.ServedCreditor, Closed: f.Closed, Anchor: anchor, Stopped: f.Stopped, StopReason: f.StopReason})
	}
	if err := x.entry(&f, &a); err != nil {
		return PoolAssessment{}, err
	}
	if anchor.IsZero() {
		x.say(zhixing.Undetermined, "CASE-45", "anchor_known", "", []string{o.PoolAnchor.path()},
			"定期查询的起算日已知", "the day the re-inquiries are counted from is known", cites("TERM-2016", 9))
	} else {
		x.windows(&f, anchor, &a)
	}
	if err := x.corrections(&f); err != nil {
		return PoolAssessment{}, err
	}
	if err := x.watch(&f); err != nil {
		return PoolAssessment{}, err
	}
	a.Findings = x.out
	return a, nil
}

// path is the fact that the anchor is read from.
func (a AnchorChoice) path() string {
	if a == ClosedDate {
		return "closed"
	}
	return "served_creditor"
}

func (f *PoolCaseFacts) check(asOf zhixing.Date, o *Options) error {
	var p zhixing.Problems
	o.check(&p)
	late := func(field string, d zhixing.Date) {
		if d.After(asOf) {
			p.Add(field, d.String(), "CASE-45", zhixing.Text{ZH: "晚于判断之日", EN: "later than the day to judge on"})
		}
	}
	if asOf.IsZero() {
		p.Add("as_of", "", "CASE-45", zhixing.Text{ZH: "须写明判断之日", EN: "the day to judge on is required"})
	}
	if n := len(f.Debtors); n == 0 || n > maxParties {
		p.Add("debtors", strconv.Itoa(n), "CASE-45", zhixing.Text{ZH: "须列明被执行人", EN: "the debtors are required"})
	}
	late("served_creditor", f.ServedCreditor)
	late("closed", f.Closed)
	late("entered", f.Entered)
	late("stopped", f.Stopped)
	late("shield_from", f.ShieldFrom)
	late("shielded", f.Shielded)
	late("changed", f.Changed)
	late("reported", f.Reported)
	if (f.Shield == 0) != f.ShieldFrom.IsZero() {
		p.Add("shield_from", f.ShieldFrom.String(), "CASE-45", zhixing.Text{ZH: "屏蔽事由与其发生之日应一并写明", EN: "ground and day of shielding go together"})
	}
	if len(f.Results) > maxParties*PoolWindows {
		p.Add("results", strconv.Itoa(len(f.Results)), "", zhixing.Text{ZH: "查询结果过多", EN: "too many results"})
		return p.Err()
	}
	for i, r := range f.Results {
		at := "results[" + strconv.Itoa(i) + "]"
		if r.Window < 1 || r.Window > PoolWindows {
			p.Add(at+".window", strconv.Itoa(int(r.Window)), "CASE-45", zhixing.Text{ZH: "应为一至十", EN: "must be from 1 to 10"})
		}
		if !slices.Contains(f.Debtors, r.Debtor) {
			p.Add(at+".debtor", string(r.Debtor), "CASE-45", zhixing.Text{ZH: "不是本案被执行人", EN: "not a debtor of this case"})
		}
		late(at+".inquired", r.Inquired)
		late(at+".told_creditor_on", r.ToldOn)
	}
	for i, m := range f.Mistakes {
		at := "mistakes[" + strconv.Itoa(i) + "]"
		if m.Verified.IsZero() || !m.Corrected.IsZero() && m.Corrected.Before(m.Verified) {
			p.Add(at+".verified", m.Verified.String(), "CASE-45", zhixing.Text{ZH: "须写明核实之日，且不晚于更正", EN: "the day it was verified is required, not later than the correction"})
		}
	}
	for i, s := range f.Seizures {
		if s.Asset == "" || s.Ends.IsZero() {
			p.Add("seizures["+strconv.Itoa(i)+"]", string(s.Asset), "CASE-45", zhixing.Text{ZH: "须写明财产及届满日", EN: "asset and last day are required"})
		}
	}
	return p.Err()
}

// timely says whether an act that a term asks for was done in it. A term that still
// runs is met so far.
func (x *examiner) timely(d zhixing.Deadline, done zhixing.Date, rule zhixing.RuleID, code, subject, path, zh, en string) {
	s, missing := zhixing.Met, []string(nil)
	switch d.StatusDone(x.day, done) {
	case zhixing.DeadlineOverdue:
		s = zhixing.NotMet
	case zhixing.DeadlineUnknown:
		s, missing = zhixing.Undetermined, []string{path}
	}
	x.say(s, rule, code, subject, missing, zh+"（{end}）", en+" ({end})", nil, zhixing.DateArg("end", d.End))
	x.cite(d.Cite)
}

// entry: into the data base within seven days of service on the creditor, with all
// of its contents.
func (x *examiner) entry(f *PoolCaseFacts, a *PoolAssessment) error {
	cs := cites("TERM-2016", 13)
	if f.ServedCreditor.IsZero() {
		x.say(zhixing.Undetermined, "CASE-45", "entered", "", []string{"served_creditor"}, "裁定送达后七日内录入终本案件库", "entered within seven days of service", cites("TERM-2016", 12))
	} else if f.ServedCreditor.Before(fiveConditions) {
		x.say(zhixing.NotApplicable, "CASE-45", "entered", "", nil, "送达时尚无终本案件库的规定", "there were no rules on a pool when it was served", cites("TERM-2016", 12))
	} else {
		d, err := x.o.run(periodPoolEntry, f.ServedCreditor)
		if err != nil {
			return err
		}
		a.Entry = d
		x.timely(d, f.Entered, "CASE-45", "entered", "", "entered", "裁定送达后七日内录入终本案件库", "entered within seven days of service")
	}
	if f.Entered.IsZero() {
		return nil
	}
	for _, c := range [...]struct {
		t            zhixing.Tri
		code, zh, en string
	}{
		{f.Contents.Debtor, "debtor", "载有被执行人身份", "holds the debtor's identity"},
		{f.Contents.Instrument, "instrument", "载有执行依据", "holds the title"},
		{f.Contents.Number, "number", "载有案号", "holds the case number"},
		{f.Contents.Filed, "filed", "载有立案日", "holds the day of filing"},
		{f.Contents.Court, "court", "载有执行法院", "holds the court"},
		{f.Contents.Performance, "performance", "载有义务及履行情况", "holds duty and performance"},
	} {
		x.need(c.t, "CASE-45", "entry_"+c.code, "", "contents."+c.code, c.zh, c.en, cs)
	}
	return nil
}

// windows judges the ten windows and what was told of them.
func (x *examiner) windows(f *PoolCaseFacts, anchor zhixing.Date, a *PoolAssessment) {
	cs := cites("TERM-2016", 9)
	start := anchor
	for k, due := range PoolDates(anchor) {
		w := PoolWindow{K: k + 1, From: start.AddDays(1), Due: due}
		start = due
		n, complete, found, told := 0, zhixing.Yes, zhixing.Unknown, zhixing.Yes
		for _, d := range f.Debtors {
			r := resultOf(f.Results, d, w)
			if r == nil {
				continue
			}
			n++
			complete = complete.And(r.Complete)
			if found = found.Or(r.Found); n == 1 {
				found = r.Found
			}
			told = told.And(r.ToldCreditor)
			if r.Inquired.After(w.Done) {
				w.Done = r.Inquired
			}
			if r.ToldOn.After(w.ToldOn) {
				w.ToldOn = r.ToldOn
			}
		}
		w.Found = found
		all := n == len(f.Debtors)
		stopped := !f.Stopped.IsZero() && !f.Stopped.After(due)
		switch {
		case all && complete == zhixing.Yes:
			w.State = WindowDone
		case due.Before(fiveConditions):
			w.State = WindowNotAsked
		case stopped:
			w.State = WindowStopped
		case x.day.After(due) && n == 0:
			w.State = WindowOverdue
		case n > 0:
			w.State = WindowIncomplete
		case x.day.Before(w.From):
			w.State = WindowUpcoming
		default:
			w.State = WindowRunning
		}
		if n < len(f.Debtors) {
			w.Done = zhixing.Date{}
		}
		args := []zhixing.Arg{zhixing.IntArg("k", w.K), zhixing.DateArg("due", due)}
		past := x.day.After(due)
		switch {
		case w.State == WindowOverdue, w.State == WindowIncomplete && past && (!all || complete == zhixing.No):
			x.say(zhixing.NotMet, "CASE-45", "window_inquired", "", nil, "第{k}次定期查询已于{due}前完成", "re-inquiry {k} was made by {due}", cs, args...)
		case w.State == WindowIncomplete && past:
			x.say(zhixing.Undetermined, "CASE-45", "window_inquired", "", []string{"results.complete"}, "第{k}次定期查询已于{due}前完成", "re-inquiry {k} was made by {due}", cs, args...)
		case w.State == WindowDone:
			x.say(zhixing.Met, "CASE-45", "window_inquired", "", nil, "第{k}次定期查询已于{due}前完成", "re-inquiry {k} was made by {due}", cs, args...)
			x.need(told, "CASE-45", "creditor_told", "", "results.told_creditor", "第{k}次查询结果已告知申请执行人", "the creditor was told the result of re-inquiry {k}", cs, args[:1]...)
		}
		if w.Found == zhixing.Yes && f.Stopped.IsZero() {
			x.say(zhixing.NotMet, "CASE-46", "resume_when_found", "", nil, "第{k}次查询发现财产后已及时恢复执行", "resumed in time after re-inquiry {k} found property", cs, args[:1]...)
			x.soften(zhixing.Warning)
		}
		if a.Next.IsZero() && (w.State == WindowRunning || w.State == WindowUpcoming || w.State == WindowIncomplete && !past) {
			a.Next = due
		}
		a.Windows = append(a.Windows, w)
	}
	a.Over = x.day.After(a.Windows[PoolWindows-1].Due)
}

// resultOf returns the last inquiry of a debtor that was made in the window; one
// that names the window but was made outside it does not count.
func resultOf(rs []zhixing.ReinquiryResult, d zhixing.PartyID, w PoolWindow) *zhixing.ReinquiryResult {
	var last *zhixing.ReinquiryResult
	for i := range rs {
		r := &rs[i]
		if r.Debtor != d || int(r.Window) != w.K || r.Inquired.Before(w.From) || r.Inquired.After(w.Due) {
			continue
		}
		if last == nil || !r.Inquired.Before(last.Inquired) {
			last = r
		}
	}
	return last
}

// corrections: wrong entries within three days, the shield within three days.
func (x *examiner) corrections(f *PoolCaseFacts) error {
	for i, m := range f.Mistakes {
		d, err := x.o.run(periodPoolCorrect, m.Verified)
		if err != nil {
			return err
		}
		x.timely(d, m.Corrected, "CASE-45", "corrected", "", "mistakes["+strconv.Itoa(i)+"].corrected", "错误信息经核实后三日内更正", "wrong entry corrected within three days")
	}
	if f.Shield == 0 {
		if !f.Shielded.IsZero() {
			x.say(zhixing.Undetermined, "CASE-45", "shield_ground", "", []string{"shield"}, "有屏蔽的事由", "there is a ground for shielding", cites("TERM-2016", 18))
		}
		return nil
	}
	d, err := x.o.run(periodPoolShield, f.ShieldFrom)
	if err != nil {
		return err
	}
	x.timely(d, f.Shielded, "CASE-45", "shielded", "", "shielded", "屏蔽事由发生后三日内屏蔽", "shielded within three days of its ground")
	return nil
}

// watch: what stays in force in the pool and must not lapse unseen.
func (x *examiner) watch(f *PoolCaseFacts) error {
	for _, s := range f.Seizures {
		switch {
		case s.Renewed == zhixing.Yes:
		case x.day.After(s.Ends):
			st := zhixing.StatusOf(s.Applied.Not())
			x.say(st, "CASE-45", "seizure_renewed", string(s.Asset), []string{"seizures.applied"}, "申请续行查封的，已于{end}前续行", "renewed by {end} where the creditor applied", cites("TERM-2016", 16), zhixing.DateArg("end", s.Ends))
		case s.Ends.Sub(x.day) <= 30:
			x.say(zhixing.NotMet, "CASE-45", "seizure_ends_soon", string(s.Asset), nil, "查封在{end}以后仍有效", "the seizure outlasts {end}", cites("TERM-2016", 15), zhixing.DateArg("end", s.Ends))
			x.soften(zhixing.Warning)
		}
	}
	if f.Changed.IsZero() {
		return nil
	}
	d, err := x.o.run(periodReportAgain, f.Changed)
	if err != nil {
		return err
	}
	x.timely(d, f.Reported, "CASE-45", "change_reported", "", "reported", "财产变动后十日内补充报告", "change of property reported within ten days")
	x.soften(zhixing.Warning)
	return nil
}
