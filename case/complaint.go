package casefile

import (
	"strconv"
	"sync"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/eventlog"
	"github.com/zhixing-go/zhixing/internal/machine"
)

// Petition is an enforcement petition as it came in (执行信访), CASE-85.
type Petition struct {
	ID       string                  `json:"id"`
	Case     string                  `json:"case,omitempty"`    // the user's key of the case complained of
	Visitor  zhixing.PartyID         `json:"visitor,omitempty"` // who complains (信访人), the user's key
	Received zhixing.Date            `json:"received"`
	Ground   zhixing.ComplaintGround `json:"ground,omitzero"`
	Source   zhixing.ComplaintSource `json:"source,omitzero"`
	Lower    zhixing.Tri             `json:"lower,omitzero"`  // about a lower court; No: about the court's own case
	Urgent   zhixing.Tri             `json:"urgent,omitzero"` // a lower court's matter that cannot wait
	Major    zhixing.Tri             `json:"major,omitzero"`  // major or complex: heard in the open
}

// ComplaintEvent is what happened to a petition.
type ComplaintEvent struct {
	zhixing.EventMeta
	Step ComplaintStep `json:"step"`
	// Founded and Correction come with handling: what was found, and the correcting
	// act or supervision case (执监) it is linked to.
	Founded    zhixing.Tri `json:"founded,omitzero"`
	Correction string      `json:"correction,omitempty"`
	// Leader comes with the watch list: who answers for the petition (领导包案).
	Leader zhixing.ActorID `json:"leader,omitempty"`
	// SameAs comes with merging: the first petition on the same matter.
	SameAs string `json:"same_as,omitempty"`
	// Satisfied comes with striking off: the petitioner accepts the outcome (息诉).
	Satisfied zhixing.Tri `json:"satisfied,omitzero"`
}

type complaintEntry struct{ e *ComplaintEvent }

func (x complaintEntry) EventMeta() zhixing.EventMeta { return x.e.EventMeta }

func (x complaintEntry) SameAs(o complaintEntry) bool { return *x.e == *o.e }

// Complaint is the life of one petition as a log. It is immutable.
type Complaint struct {
	p     Petition
	log   eventlog.Log[complaintEntry]
	c     complaintCourse
	limit ComplaintLimit
}

// complaintCourse is what the events tell.
type complaintCourse struct {
	state ComplaintState
	days  [complaintSteps]zhixing.Date
	lead  zhixing.ActorID
	same  string
	happy zhixing.Tri
}

const complaintSteps = int(StepMerge) + 1

var complaintTable = sync.OnceValue(func() *machine.Machine[ComplaintState, ComplaintStep, complaintGuard] {
	type row = machine.Row[ComplaintState, ComplaintStep, complaintGuard]
	open := []ComplaintState{ComplaintScreened, ComplaintSupervised}
	return machine.Must(machine.Definition[ComplaintState, ComplaintStep, complaintGuard]{
		Name: "complaint", Title: zhixing.Text{ZH: "执行信访", EN: "Enforcement petition"},
		States: &complaintStateNames, Events: &complaintStepNames, Guards: &complaintGuardNames,
		Initial: ComplaintReceived, Final: []ComplaintState{ComplaintStruckOff},
		Rows: []row{
			{From: ComplaintReceived, Event: StepRegister, To: ComplaintRegistered, Rule: "CASE-85"},
			{From: ComplaintRegistered, Event: StepMerge, To: ComplaintStruckOff, Rule: "CASE-85"},
			{From: ComplaintRegistered, Event: StepAssign, To: ComplaintAssigned, Rule: "CASE-85"},
			{From: ComplaintAssigned, Event: StepScreen, To: ComplaintScreened, Rule: "CASE-85"},
			{From: ComplaintAssigned, Also: []ComplaintState{ComplaintScreened}, Event: StepSupervise, To: ComplaintSupervised, Rule: "CASE-85"},
			{From: ComplaintAssigned, Also: open, Event: StepHear, Stay: true, Rule: "CASE-85"},
			{From: ComplaintAssigned, Also: open, Event: StepHandle, To: ComplaintHandled, Rule: "CASE-85", Guards: []machine.Guard[complaintGuard]{
				machine.Is(guardFoundKnown), machine.Is(guardCorrected), machine.Is(guardHeard), machine.Is(guardScreened)}},
			{From: ComplaintHandled, Event: StepReply, To: ComplaintReplied, Rule: "CASE-85"},
			{From: ComplaintReplied, Event: StepStrike, To: ComplaintStruckOff, Rule: "CASE-85"},
		},
	})
})

// NewComplaint opens the life of a petition (CASE-85).
func NewComplaint(p Petition, o Options) (Complaint, error) {
	var bad zhixing.Problems
	if p.ID == "" || len(p.ID) > maxKeyBytes {
		bad.Add("id", p.ID, "CASE-85", zhixing.Text{ZH: "编号为空或过长", EN: "the key is empty or too long"})
	}
	checkKey(&bad, "visitor", string(p.Visitor))
	if p.Received.IsZero() {
		bad.Add("received", "", "CASE-85", zhixing.Text{ZH: "须写明收到之日", EN: "the day of receipt is required"})
	}
	o.check(&bad)
	if err := bad.Err(); err != nil {
		return Complaint{}, err
	}
	return Complaint{p: p, limit: o.ComplaintLimit}, nil
}

// Apply judges e and returns the petition with it: a *zhixing.RefusedError names
// what is not met. A founded petition is not handled without a correcting act or a
// supervision case; a major or complex one not without an open hearing; one about a
// lower court not before it was screened.
func (c Complaint) Apply(e ComplaintEvent) (Complaint, error) {
	p := new(ComplaintEvent)
	*p = e
	known, err := c.log.Check(complaintEntry{p})
	if err != nil || known {
		return c, err
	}
	if err := e.check(&c.p); err != nil {
		return c, err
	}
	next := c
	next.log = c.log.Append(complaintEntry{p})
	if c.log.AtEnd(complaintEntry{p}) {
		if err := next.c.step(&c.p, p); err != nil {
			return c, err
		}
		return next, nil
	}
	next.c = complaintCourse{}
	for _, x := range next.log.Effective() {
		if err := next.c.step(&c.p, x.e); err != nil {
			return c, err
		}
	}
	return next, nil
}

func (e *ComplaintEvent) check(p *Petition) error {
	var bad zhixing.Problems
	if e.Voids == "" && (e.Step == 0 || !complaintStepNames.Valid(e.Step)) {
		bad.Add("step", "", "CASE-85", zhixing.Text{ZH: "办理环节不明", EN: "unknown step"})
	}
	if e.On.Before(p.Received) {
		bad.Add("on", e.On.String(), "CASE-85", zhixing.Text{ZH: "早于收到之日", EN: "before the day of receipt"})
	}
	if e.Step == StepMerge && (e.SameAs == "" || e.SameAs == p.ID) {
		bad.Add("same_as", e.SameAs, "CASE-85", zhixing.Text{ZH: "须写明首次信访", EN: "the first petition is required"})
	}
	return bad.Err()
}

// step takes one event in.
func (c *complaintCourse) step(p *Petition, e *ComplaintEvent) error {
	t := complaintTable()
	eval := func(g complaintGuard) zhixing.Tri {
		switch g {
		case guardFoundKnown:
			return zhixing.TriOf(e.Founded != zhixing.Unknown)
		case guardCorrected:
			return e.Founded.Not().Or(zhixing.TriOf(e.Correction != ""))
		case guardHeard:
			return p.Major.Not().Or(zhixing.TriOf(!c.days[StepHear].IsZero()))
		case guardScreened:
			return p.Lower.Not().Or(zhixing.TriOf(!c.days[StepScreen].IsZero()))
		}
		return zhixing.Unknown
	}
	res := t.Step(c.state, e.Step, machine.Everyone, eval)
	if res.Verdict != machine.Taken {
		r := &zhixing.RefusedError{Event: e.ID, Type: e.Step.String(), Rule: "CASE-85"}
		if res.Row == nil {
			r.Findings = []zhixing.Finding{finding("CASE-85", "impossible", string(e.ID), "信访处于“{state}”，不能{step}", "the petition is {state}: {step} is not possible",
				zhixing.TextArg("state", zhixing.Text{ZH: c.state.Label(zhixing.ZH), EN: c.state.Label(zhixing.EN)}),
				zhixing.TextArg("step", zhixing.Text{ZH: e.Step.Label(zhixing.ZH), EN: e.Step.Label(zhixing.EN)}))}
			return r
		}
		for _, g := range res.Row.Guards {
			have := eval(g.Name)
			if have == zhixing.Yes {
				continue
			}
			f := finding("CASE-85", g.Name.String(), string(e.ID), g.Name.Label(zhixing.ZH), g.Name.Label(zhixing.EN))
			if f.Status = zhixing.StatusOf(have); have == zhixing.Unknown {
				f.Missing = []string{g.Name.String()}
			}
			r.Findings = append(r.Findings, f)
		}
		return r
	}
	c.state = res.To
	c.days[e.Step] = e.On
	switch e.Step {
	case StepSupervise:
		c.lead = e.Leader
	case StepMerge:
		c.same = e.SameAs
	case StepStrike:
		c.happy = e.Satisfied
	}
	return nil
}

// State returns where the petition stands.
func (c Complaint) State() ComplaintState { return c.c.state }

// Petition returns what came in.
func (c Complaint) Petition() Petition { return c.p }

// petitionTerms is the first day of the year of PETITION-2021; the day it was issued
// is not known (recall).
var petitionTerms = zhixing.YMD(2021, 1, 1)

// The terms of PETITION-2021 4 to 6 (CASE-85).
var (
	periodComplaintRegister = zhixing.Period{N: 5, Unit: zhixing.WorkingDays, Class: zhixing.CourtTerm, Rule: "CASE-85", Cite: zhixing.Citation{Instrument: "PETITION-2021", Article: 4}}
	periodComplaintDays     = zhixing.Period{N: 30, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "CASE-85", Cite: zhixing.Citation{Instrument: "PETITION-2021", Article: 5}}
	periodComplaintWorking  = zhixing.Period{N: 30, Unit: zhixing.WorkingDays, Class: zhixing.CourtTerm, Rule: "CASE-85", Cite: zhixing.Citation{Instrument: "CTRL-2021", Article: 30}}
	periodComplaintScreen   = zhixing.Period{N: 15, Unit: zhixing.WorkingDays, Class: zhixing.CourtTerm, Rule: "CASE-85", Cite: zhixing.Citation{Instrument: "PETITION-2021", Article: 6}}
)

// ComplaintTerms are the last days that a petition's receipt sets.
type ComplaintTerms struct {
	Register zhixing.Deadline `json:"register,omitzero"` // to register and assign
	Finish   zhixing.Deadline `json:"finish,omitzero"`   // to finish and tell the petitioner, own court's case
	Screen   zhixing.Deadline `json:"screen,omitzero"`   // to screen, lower court's case
	AtOnce   zhixing.Date     `json:"at_once,omitzero"`  // to screen, where it is urgent
	Before   bool             `json:"before,omitzero"`   // received before there were terms
}

// Terms returns the last days for the petition (CASE-85), none for one received
// before PETITION-2021. Where it is not known whose case it is about, neither term
// is set. The policy ComplaintLimit is that of o, or, where o leaves it at its default,
// the one the petition was opened under.
func (c Complaint) Terms(o Options) (ComplaintTerms, error) {
	if err := o.valid(); err != nil {
		return ComplaintTerms{}, err
	}
	var out ComplaintTerms
	limit := o.ComplaintLimit
	if limit == 0 {
		limit = c.limit
	}
	if c.p.Received.Before(petitionTerms) {
		out.Before = true
		return out, nil
	}
	var err error
	var p zhixing.Problems
	end := func(period zhixing.Period) zhixing.Deadline {
		var d zhixing.Deadline
		d, err = period.EndWith(c.p.Received, o.Calendar, o.Roll)
		p.AddErr("received", err)
		return d
	}
	out.Register = end(periodComplaintRegister)
	switch {
	case c.p.Lower == zhixing.No && limit == ComplaintWorkingDays30:
		out.Finish = end(periodComplaintWorking)
	case c.p.Lower == zhixing.No:
		out.Finish = end(periodComplaintDays)
	case c.p.Lower == zhixing.Yes && c.p.Urgent == zhixing.Yes:
		out.AtOnce = c.p.Received
	case c.p.Lower == zhixing.Yes:
		out.Screen = end(periodComplaintScreen)
	}
	return out, p.Err()
}

// Check says what of the handling is late, or lacks a fact, on asOf (CASE-85).
func (c Complaint) Check(asOf zhixing.Date, o Options) ([]zhixing.Finding, error) {
	terms, err := c.Terms(o)
	if err != nil {
		return nil, err
	}
	x := examiner{day: asOf, o: &o}
	cs := cites("PETITION-2021", 4)
	if terms.Before {
		x.say(zhixing.NotApplicable, "CASE-85", "registered_in_time", "", nil, "收到时尚无办理期限的规定", "no terms when it was received", cs)
		return x.out, nil
	}
	day := func(s ComplaintStep) zhixing.Date { return c.c.days[s] }
	assigned := day(StepAssign)
	if c.c.same != "" {
		assigned = day(StepMerge)
	}
	x.timely(terms.Register, assigned, "CASE-85", "registered_in_time", "", "assign", "五个工作日内登记并分办", "registered and assigned within five working days")
	if c.c.same != "" {
		return x.out, nil // linked to the first letter on the matter
	}
	if !day(StepSupervise).IsZero() {
		named := zhixing.Unknown
		if c.c.lead != "" {
			named = zhixing.Yes
		}
		x.need(named, "CASE-85", "leader_named", "", "leader", "挂牌督办的已明确包案领导", "on the watch list: a leader answers for it", []zhixing.Citation{{Instrument: "OPIN-2009"}})
		x.soften(zhixing.Warning)
	}
	switch {
	case !terms.Finish.End.IsZero():
		x.timely(terms.Finish, day(StepHandle), "CASE-85", "finished_in_time", "", "handle", "期限内办结", "finished in time")
		x.timely(terms.Finish, day(StepReply), "CASE-85", "replied_in_time", "", "reply", "办理结果已告知信访人", "the petitioner was told the result")
		x.soften(zhixing.Warning)
	case !terms.Screen.End.IsZero():
		x.timely(terms.Screen, day(StepScreen), "CASE-85", "screened_in_time", "", "screen", "十五个工作日内筛查", "screened within fifteen working days")
	case !terms.AtOnce.IsZero():
		at := day(StepScreen)
		s := zhixing.TriOf(at == terms.AtOnce || at.IsZero() && asOf == terms.AtOnce)
		x.need(s, "CASE-85", "screened_at_once", "", "", "紧急事项即时筛查", "urgent: screened at once", cites("PETITION-2021", 6))
	default:
		x.say(zhixing.Undetermined, "CASE-85", "whose_case", "", []string{"lower"}, "已查明涉及本院还是下级法院", "it is known whether it is about the own or a lower court", cs)
	}
	return x.out, nil
}

// Facts returns the row that metrics count (MET-16, MET-31), as of a day: what happened
// after it is left out. Due is the last day to finish; a petition about a lower court
// has none, only a term to be screened (MET-31).
func (c Complaint) Facts(asOf zhixing.Date, o Options) (zhixing.ComplaintFacts, error) {
	terms, err := c.Terms(o)
	if err != nil {
		return zhixing.ComplaintFacts{}, err
	}
	day := func(s ComplaintStep) zhixing.Date {
		if d := c.c.days[s]; !d.After(asOf) {
			return d
		}
		return zhixing.Date{}
	}
	f := zhixing.ComplaintFacts{ID: c.p.ID, AsOf: asOf, Ground: c.p.Ground, Source: c.p.Source, Visitor: c.p.Visitor, Received: c.p.Received,
		Registered: day(StepRegister), Assigned: day(StepAssign), Finished: day(StepHandle), Due: terms.Finish.End}
	if c.p.Lower != zhixing.No {
		f.Screened = day(StepScreen)
	}
	if !day(StepStrike).IsZero() {
		f.Resolved = c.c.happy
	}
	if !day(StepMerge).IsZero() {
		f.SameAs = c.c.same
	}
	return f, nil
}

// Len returns the number of events recorded.
func (c Complaint) Len() int { return c.log.Len() }

// String names the petition and its state.
func (c Complaint) String() string {
	return c.p.ID + ": " + c.c.state.String() + " (" + strconv.Itoa(c.log.Len()) + ")"
}
