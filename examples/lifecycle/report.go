package main

import (
	"encoding/json"
	"io"
	"slices"
	"strconv"

	"github.com/zhixing-go/zhixing"
	casefile "github.com/zhixing-go/zhixing/case"
	"github.com/zhixing-go/zhixing/distribution/interest"
)

// report is everything the program has to say, in either language.
type report struct {
	Docket    *docket             `json:"-"`
	Name      zhixing.Text        `json:"name"`
	Source    zhixing.Text        `json:"source"`
	AsOf      zhixing.Date        `json:"as_of"`
	Number    casefile.Docket     `json:"number"`
	State     casefile.State      `json:"state"`
	Events    []step              `json:"events"`
	Reviews   []reviewReport      `json:"reviews,omitempty"`
	Deadlines []casefile.Deadline `json:"deadlines"`
	Statement interest.Statement  `json:"statement"`
	Worksheet *zhixing.Worksheet  `json:"worksheet"`
	Fee       zhixing.Money       `json:"application_fee"`      // on FeeOn (DIST-28)
	FeeOn     zhixing.Money       `json:"application_fee_base"` // executed so far; nothing yet: all that is owed
	Published []comparison        `json:"published,omitempty"`
	Money     []movement          `json:"money,omitempty"`
	Held      zhixing.Money       `json:"held"`
	Next      []next              `json:"next,omitempty"`
	Findings  []zhixing.Finding   `json:"findings,omitempty"`
	ClosedOn  zhixing.Date        `json:"closed_on,omitzero"`
	House     houseReport         `json:"house,omitzero"`
}

// step is an event with the rule that let it in and where it led.
type step struct {
	On    zhixing.Date       `json:"on"`
	Kind  casefile.EventKind `json:"kind"`
	Role  casefile.Role      `json:"role"`
	Rules []zhixing.RuleID   `json:"rules"`           // the transition, then its conditions
	Cites []zhixing.Citation `json:"cites,omitempty"` // with the numbers of that day
	Later []zhixing.Citation `json:"later,omitempty"` // what is cited today and was not yet law that day
	State casefile.State     `json:"state"`
	Mark  mark               `json:"mark"`
	Note  zhixing.Text       `json:"note,omitzero"`
}

// comparison is a published figure beside what the library computes.
type comparison struct {
	Name      zhixing.Text `json:"name"`
	Published string       `json:"published"`
	Computed  string       `json:"computed"`
	Agrees    bool         `json:"agrees"`
}

// movement is money into or out of the account of the case.
type movement struct {
	On     zhixing.Date       `json:"on"`
	Kind   casefile.EventKind `json:"kind"`
	Amount zhixing.Money      `json:"amount"`
	Mark   mark               `json:"mark"`
}

// next is what may be done now, and what it would need.
type next struct {
	Role   casefile.Role   `json:"role"`
	Option casefile.Option `json:"option"`
}

// newReport replays the docket up to its day and works everything out. A docket
// that the law refuses is an error that names the event.
func newReport(d *docket) (*report, error) {
	r := &report{Docket: d, Name: d.Name, Source: d.Source, AsOf: d.AsOf}
	if d.House != nil {
		if err := d.House.ask(r); err != nil {
			return nil, err
		}
	}
	f, err := r.replay()
	if err != nil {
		return nil, err
	}
	if err := r.paid(f); err != nil {
		return nil, wrong("house.plan", err)
	}
	if err := r.release(f); err != nil {
		return nil, wrong("house.restraint", err)
	}
	if d.House != nil && d.House.Count != nil && !d.House.Count.On.After(d.AsOf) {
		if err := r.count(f); err != nil {
			return nil, wrong("house.count", err)
		}
	}
	r.State, r.Number, r.Held = f.State(), f.Docket(), f.MoneyHeld()
	if on := f.ClosedOn(); !on.After(d.AsOf) {
		r.ClosedOn = on
	}
	if r.Deadlines, err = f.Deadlines(d.AsOf); err != nil {
		return nil, err
	}
	if err := r.reviews(); err != nil {
		return nil, err
	}
	if err := r.interest(f); err != nil {
		return nil, err
	}
	if err := r.fee(f); err != nil {
		return nil, err
	}
	if err := r.compare(); err != nil {
		return nil, err
	}
	r.allowed(f)
	return r, nil
}

// fee works the application fee out: on what was executed, the doubled part
// included, or on the amount applied for where that is the policy (DIST-28). It is
// not prepaid: before any money came in it is what all that is owed would draw.
func (r *report) fee(f casefile.File) error {
	r.FeeOn = r.Statement.Paid
	switch {
	case r.Docket.Policies.FeeBase == interest.AmountApplied:
		r.FeeOn = r.ordered()
	case r.FeeOn.IsZero():
		r.FeeOn = r.Statement.Total
	}
	var err error
	r.Fee, err = interest.ApplicationFee(r.FeeOn, r.filedOn(f), r.Docket.Policies)
	return err
}

// ordered is the sum of the items of the title.
func (r *report) ordered() zhixing.Money {
	var sum zhixing.Sum
	for _, it := range r.Statement.Items {
		sum.Add(it.Amount)
	}
	m, err := sum.Total()
	if err != nil {
		return zhixing.Money{} // the statement, whose total is larger, has refused it before
	}
	return m
}

func (r *report) filedOn(f casefile.File) zhixing.Date {
	if on := f.FiledOn(); !on.IsZero() {
		return on
	}
	return r.AsOf
}

// replay applies the events one by one, so that the first that cannot stand is
// named by its place in the docket.
func (r *report) replay() (casefile.File, error) {
	var f casefile.File
	for i, x := range r.Docket.Events {
		if x.Event.On.After(r.AsOf) {
			continue
		}
		if x.Event.Facts == nil && (x.Event.Kind == casefile.EventProposeTermination || x.Event.Kind == casefile.EventTerminate) {
			if checked, ok := r.checked(x.Event.On); ok {
				x.Event.Facts = checked
			}
		}
		rules := grounds(f, x.Event)
		g, err := f.Apply(x.Event)
		if err != nil {
			var p zhixing.Problems
			p.AddErr("events["+strconv.Itoa(i)+"].event", err)
			return f, p.Err()
		}
		f = g
		then, later := citesOf(rules[1:], x.Event.On)
		r.Events = append(r.Events, step{On: x.Event.On, Kind: x.Event.Kind, Role: x.Event.Role, Rules: rules,
			Cites: then, Later: later, State: f.State(), Mark: x.Mark, Note: x.Note})
		if m, ok := x.Event.Facts.(casefile.MoneyFacts); ok {
			r.Money = append(r.Money, movement{On: x.Event.On, Kind: x.Event.Kind, Amount: m.Amount, Mark: x.Mark})
		}
	}
	_, findings, err := casefile.Load(f.Events(), casefile.Options{})
	r.Findings = append(r.Findings, findings...)
	return f, err
}

// grounds are the rules by which the file takes the event: the transition, then
// the rules of its conditions.
func grounds(f casefile.File, e casefile.Event) []zhixing.RuleID {
	out := []zhixing.RuleID{"CASE-91"}
	for _, o := range f.Allowed(casefile.Actor{ID: e.Actor, Role: e.Role}, e.On) {
		if o.Kind != e.Kind || len(o.Barred) > 0 {
			continue
		}
		out[0] = o.Rule
		for _, g := range o.Guards {
			if !slices.Contains(out, g.Rule.Base()) && g.Rule.Base() != "CASE-91" {
				out = append(out, g.Rule.Base())
			}
		}
		break
	}
	if r := subject(e.Kind); r != "" && !slices.Contains(out, r) {
		out = append(out, r)
	}
	return out
}

// subject is the rule an event is about where its conditions do not say.
func subject(k casefile.EventKind) zhixing.RuleID {
	switch k {
	case casefile.EventApply, casefile.EventTransfer:
		return "CASE-03"
	case casefile.EventAssign, casefile.EventReassign:
		return "CASE-82"
	case casefile.EventMoneyArrives, casefile.EventPaidOut, casefile.EventDeferPayout, casefile.EventLodged:
		return "CASE-36"
	case casefile.EventExcludePeriod:
		return "CASE-32"
	case casefile.EventExtendLimit:
		return "CASE-31"
	case casefile.EventMilestone:
		return "CASE-30"
	}
	return ""
}

// interest computes what is owed on the day asked, or on the day of closing where
// the case was closed before: what was paid later in the docket does not count yet.
//
// A suspension of the case is handed to the interest as it is: whether it stops the
// doubled part depends on its ground (DIST-07).
func (r *report) interest(f casefile.File) error {
	d := r.Docket
	title := d.Title
	title.Stays = slices.Clone(title.Stays)
	pauses := f.Pauses(d.AsOf)
	for _, s := range pauses.Suspended {
		title.Stays = append(title.Stays, interest.StayOf(s))
	}
	for _, s := range pauses.Stayed {
		title.Stays = append(title.Stays, interest.StayOfDecision(s))
	}
	on := d.AsOf
	if !r.ClosedOn.IsZero() {
		on = r.ClosedOn
	}
	st, w, err := interest.Sheet(title, r.satisfactions(on), on, d.Policies)
	if err != nil {
		var p zhixing.Problems
		p.AddErr("title", err)
		return p.Err()
	}
	w.Heading.Court, w.Heading.Cause = d.Court, d.Cause
	w.Heading.CaseNumber = r.Number.String()
	for _, x := range d.Parties {
		w.Heading.Parties = append(w.Heading.Parties, zhixing.Party{Role: zhixing.Text{ZH: x.Role.Label(zhixing.ZH), EN: x.Role.Label(zhixing.EN)}, Name: x.Name})
	}
	r.Statement, r.Worksheet = st, w
	r.Findings = append(r.Findings, st.Findings...)
	return w.Verify()
}

// satisfactions are what came in up to a day: the docket's own, and the share of what
// was sold, once the plan is final.
func (r *report) satisfactions(on zhixing.Date) []interest.Satisfaction {
	var events []interest.Satisfaction
	if p := r.House.Plan; p != nil && p.Final != nil && !p.share.On.After(on) {
		events = append(events, p.share)
	}
	for _, s := range r.Docket.Satisfactions {
		if !s.End().After(on) {
			events = append(events, s.Satisfaction)
		}
	}
	return events
}

// compare holds the published figures against the computed ones, each once its day
// has come: before it the source's figure does not exist yet.
func (r *report) compare() error {
	last := zhixing.Date{}
	for _, s := range r.Docket.Satisfactions {
		last = later(last, s.End())
	}
	for i, x := range r.Docket.Published {
		st := r.Statement
		if x.On.IsZero() && last.After(r.AsOf) || x.On.After(r.AsOf) {
			continue
		}
		if day := x.On; !day.IsZero() {
			// What the day's own payment discharges had accrued before it.
			owed, err := interest.Balance(r.Docket.Title, r.satisfactions(day.AddDays(-1)), day, r.Docket.Policies)
			if err != nil {
				return wrong(element("published", i), err)
			}
			st = owed
		}
		got := r.figure(x.Figure, &st)
		r.Published = append(r.Published, comparison{Name: x.Name, Published: x.Value, Computed: got, Agrees: got == x.Value})
	}
	return nil
}

func later(a, b zhixing.Date) zhixing.Date {
	if b.After(a) {
		return b
	}
	return a
}

// figure is a figure of a statement as a source prints it.
func (r *report) figure(f figure, st *interest.Statement) string {
	switch f {
	case figureDoubled:
		return st.DoubledAccrued.String()
	case figureGeneral:
		return st.GeneralAccrued.String()
	case figureInterest:
		if sum, err := st.DoubledAccrued.Add(st.GeneralAccrued); err == nil {
			return sum.String()
		}
	case figureDoubledDays:
		days := 0
		for _, l := range st.Lines {
			if l.Kind == interest.DoubledLine {
				days += l.Days
			}
		}
		return strconv.Itoa(days)
	case figurePrincipal:
		return r.ordered().String()
	}
	return ""
}

// allowed asks for every role that has a person in the docket what may follow.
// Keeping the file (papers, nodes, voiding) is always possible and left out.
func (r *report) allowed(f casefile.File) {
	var seen []casefile.Actor
	for _, x := range r.Docket.Events {
		a := casefile.Actor{ID: x.Event.Actor, Role: x.Event.Role}
		known := false
		for _, b := range seen {
			known = known || a.Role == b.Role
		}
		if known || x.Event.On.After(r.AsOf) {
			continue
		}
		seen = append(seen, a)
		for _, o := range f.Allowed(a, r.AsOf) {
			if len(o.Barred) == 0 && (o.Rule != o.Rule.Base() || o.Kind == casefile.EventObjectionRaised) {
				r.Next = append(r.Next, next{Role: a.Role, Option: o})
			}
		}
	}
}

func (r *report) writeJSON(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(r)
}

// reviewReport is a review case up to the day asked.
type reviewReport struct {
	Name      zhixing.Text         `json:"name"`
	State     casefile.ReviewState `json:"state"`
	Events    []reviewStep         `json:"events"`
	Deadlines []casefile.Deadline  `json:"deadlines,omitempty"`
}

type reviewStep struct {
	On    zhixing.Date             `json:"on"`
	Kind  casefile.ReviewEventKind `json:"kind"`
	Role  casefile.Role            `json:"role"`
	State casefile.ReviewState     `json:"state"`
	Mark  mark                     `json:"mark"`
}

// reviews replays the review cases.
func (r *report) reviews() error {
	for i, x := range r.Docket.Reviews {
		var c casefile.Review
		out := reviewReport{Name: x.Name}
		for k, e := range x.Events {
			if e.Event.On.After(r.AsOf) {
				continue
			}
			next, err := c.Apply(e.Event)
			if err != nil {
				var p zhixing.Problems
				p.AddErr("reviews["+strconv.Itoa(i)+"].events["+strconv.Itoa(k)+"].event", err)
				return p.Err()
			}
			c = next
			out.Events = append(out.Events, reviewStep{On: e.Event.On, Kind: e.Event.Kind, Role: e.Event.Role, State: c.State(), Mark: e.Mark})
		}
		if len(out.Events) == 0 {
			continue
		}
		out.State = c.State()
		var err error
		if out.Deadlines, err = c.Deadlines(r.AsOf); err != nil {
			return err
		}
		r.Reviews = append(r.Reviews, out)
	}
	return nil
}
