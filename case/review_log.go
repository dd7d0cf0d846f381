package casefile

import (
	"bytes"
	"encoding/json"
	"slices"
	"strconv"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/eventlog"
	"github.com/zhixing-go/zhixing/internal/machine"
	"github.com/zhixing-go/zhixing/internal/strict"
)

// ReviewEvent is an event of a review case (审查案件事件), CASE-92.
type ReviewEvent struct {
	zhixing.EventMeta
	Kind  ReviewEventKind `json:"kind"`
	Role  Role            `json:"role,omitempty"`
	With  []Actor         `json:"with,omitempty"` // panel, approver
	Facts ReviewFacts     `json:"facts,omitzero"`
}

// ReviewFacts are the facts of an event of a review case; each event reads its own.
type ReviewFacts struct {
	// With the petition:
	Matter   ReviewMatter              `json:"matter,omitzero"`
	Of       ReviewMatter              `json:"of,omitzero"`     // reconsideration: of a ruling on what
	Ground   zhixing.PartyChangeGround `json:"ground,omitzero"` // changes of parties
	Object   zhixing.AssetID           `json:"object,omitempty"`
	Debtor   zhixing.PartyID           `json:"debtor,omitempty"`
	Handlers []zhixing.ActorID         `json:"handlers,omitempty"` // who handled the case reviewed (CASE-81.I1)
	// With filing:
	Docket     Docket      `json:"docket,omitzero"`
	Admissible zhixing.Tri `json:"admissible,omitzero"`
	// Complex: a hearing is due (OBJ-2020 12; PARTY-2020 28; NOTARY-2018 15).
	Complex zhixing.Tri `json:"complex,omitzero"`
	// With the decision:
	Outcome    ReviewOutcomeKind `json:"outcome,omitzero"`
	WrongTitle zhixing.Tri       `json:"wrong_title,omitzero"` // the outsider holds the judgment itself to be wrong
	// With service: who was served. Each party's term runs from its own service.
	Party zhixing.PartyID `json:"party,omitempty"`
}

// check reports what is wrong with the form of the event.
func (e *ReviewEvent) check() error {
	var p zhixing.Problems
	if e.Kind == 0 && e.Voids == "" || int(e.Kind) >= len(reviewEventKindNames.Rows) {
		p.Add("kind", e.Kind.String(), "CASE-92", zhixing.Text{ZH: "事件种类不明", EN: "unknown kind of event"})
	}
	if e.Version > formatVersion {
		p.Add("version", strconv.Itoa(int(e.Version)), "", zhixing.Text{ZH: "事件格式版本高于本程序", EN: "format version is newer than this library"})
	}
	if e.Role.OfCourt() && e.Actor == "" {
		p.Add("actor", "", "CASE-80", zhixing.Text{ZH: "法院人员行为须写明行为人", EN: "who acted for the court is required"})
	}
	for i, a := range e.With {
		if !a.Role.OfCourt() || a.ID == "" {
			p.Add("with["+strconv.Itoa(i)+"]", a.Role.String(), "CASE-80", zhixing.Text{ZH: "参与人须为具名的法院人员", EN: "a participant is a named member of the court"})
		}
	}
	if e.Kind == ReviewRaise && e.Facts.Matter == 0 {
		p.Add("facts.matter", "", "CASE-11", zhixing.Text{ZH: "须写明审查事项", EN: "the matter is required"})
	}
	if e.Kind == ReviewDecide && e.Facts.Outcome == 0 {
		p.Add("facts.outcome", "", "CASE-20", zhixing.Text{ZH: "须写明裁定结果", EN: "the outcome is required"})
	}
	if len(e.With) > maxWith || len(e.Facts.Handlers) > maxParties {
		p.Add("with", "", "", zhixing.Text{ZH: "人员过多", EN: "too many persons"})
	}
	return p.Err()
}

type reviewEntry struct{ e *ReviewEvent }

func (x reviewEntry) EventMeta() zhixing.EventMeta { return x.e.EventMeta }

func (x reviewEntry) SameAs(o reviewEntry) bool {
	a, errA := json.Marshal(x.e)
	b, errB := json.Marshal(o.e)
	return errA == nil && errB == nil && bytes.Equal(a, b)
}

// Review is a review case: an objection, reconsideration or application for
// non-enforcement (执行审查案件), CASE-92. Like File it is an immutable log.
type Review struct {
	log eventlog.Log[reviewEntry]
	c   reviewCourse
	o   *Options
}

type reviewCourse struct {
	state                                      ReviewState
	matter, of                                 ReviewMatter
	ground                                     zhixing.PartyChangeGround
	object                                     zhixing.AssetID
	debtor                                     zhixing.PartyID
	docket                                     Docket
	handlers                                   []zhixing.ActorID
	panel, before                              []zhixing.ActorID // of this round, of the round before a remand
	complex                                    zhixing.Tri
	heard, asked, extended, remanded           bool
	raised, filed, notified, decided, sent, to zhixing.Date
	outcome                                    ReviewOutcomeKind
	exit                                       Exit
	served                                     []served
}

type served struct {
	party zhixing.PartyID
	on    zhixing.Date
}

// OpenReview begins a review case with its petition.
func OpenReview(e ReviewEvent, o Options) (Review, error) {
	if err := o.valid(); err != nil {
		return Review{}, err
	}
	return Review{o: o.kept()}.Apply(e)
}

// Apply judges the event and returns the case with it (CASE-92); see File.Apply.
func (r Review) Apply(e ReviewEvent) (Review, error) {
	p := &e
	if known, err := r.log.Check(reviewEntry{p}); err != nil || known {
		return r, err
	}
	if err := p.check(); err != nil {
		return r, err
	}
	next := Review{log: r.log.Append(reviewEntry{p}), o: r.o}
	if r.log.AtEnd(reviewEntry{p}) {
		next.c = r.c
		if err := next.c.advance(p, r.options()); err != nil {
			return r, err
		}
		return next, nil
	}
	for _, x := range next.log.Effective() {
		if err := next.c.advance(x.e, r.options()); err != nil {
			return r, err
		}
	}
	return next, nil
}

// ReplayReview judges every event in turn and stops at the first refused.
func ReplayReview(events []ReviewEvent, o Options) (Review, error) {
	if err := o.valid(); err != nil {
		return Review{}, err
	}
	r := Review{o: o.kept()}
	for _, e := range events {
		var err error
		if r, err = r.Apply(e); err != nil {
			return r, err
		}
	}
	return r, nil
}

// DecodeReviewEvents reads a JSON array of events strictly.
func DecodeReviewEvents(data []byte) ([]ReviewEvent, error) {
	var out []ReviewEvent
	if err := strict.Decode(data, &out); err != nil {
		return nil, err
	}
	return out, nil
}

func (r *Review) options() *Options {
	if r.o == nil {
		return &defaults
	}
	return r.o
}

// State, Matter, Outcome and Exit say where the case stands.
func (r Review) State() ReviewState { return r.c.state }

// Matter returns what the case is about.
func (r Review) Matter() ReviewMatter { return r.c.matter }

// Outcome returns how it was decided, 0 before.
func (r Review) Outcome() ReviewOutcomeKind { return r.c.outcome }

// Exit returns the way on from the ruling.
func (r Review) Exit() Exit { return r.c.exit }

// Events returns the events in the order they were recorded.
func (r Review) Events() []ReviewEvent {
	out := make([]ReviewEvent, 0, r.log.Len())
	for x := range r.log.All() {
		out = append(out, *x.e)
	}
	return out
}

// advance judges e and takes it in.
func (c *reviewCourse) advance(e *ReviewEvent, o *Options) error {
	if c.state != NoReview && e.On.Before(c.raised) {
		return reviewRefused(e, "CASE-92", finding("CASE-92", "before_receipt", "", "事件早于提出之日{day}", "before the petition of {day}", zhixing.DateArg("day", c.raised)))
	}
	eval := func(g reviewGuard) zhixing.Tri { return c.guard(g, e, o) }
	m := reviewMachine()
	res := m.Step(c.state, e.Kind, roleSet(e.Role), eval)
	switch res.Verdict {
	case machine.Taken:
	case machine.Forbidden:
		return reviewRefused(e, "CASE-80", finding("CASE-80", "wrong_role", string(e.Actor), "该角色无权为此行为", "not for this role"))
	case machine.Impossible:
		return reviewRefused(e, "CASE-92", finding("CASE-92", "impossible", "", "审查案件处于“{state}”，不能发生此事件", "the review is {state}: not possible",
			zhixing.TextArg("state", zhixing.Text{ZH: c.state.Label(zhixing.ZH), EN: c.state.Label(zhixing.EN)})))
	default:
		var fs []zhixing.Finding
		for _, n := range m.Needs(nil, c.state, e.Kind, roleSet(e.Role), eval) {
			f := finding(n.Rule, reviewGuardNames.Word(n.Guard.Name), "", reviewGuardNames.Label(n.Guard.Name, false), reviewGuardNames.Label(n.Guard.Name, true))
			if n.Have == zhixing.Unknown {
				f.Status, f.Missing = zhixing.Undetermined, []string{"facts." + f.Code}
			}
			fs = append(fs, f)
		}
		return reviewRefused(e, res.Row.Rule, fs...)
	}
	if err := c.persons(e); err != nil {
		return err
	}
	c.state = res.To
	c.write(e)
	return nil
}

func reviewRefused(e *ReviewEvent, rule zhixing.RuleID, fs ...zhixing.Finding) error {
	return &zhixing.RefusedError{Event: e.ID, Type: e.Kind.String(), Rule: rule, Findings: fs}
}

// persons checks who reviews: nobody who handled the case (I1), a panel of three
// or more, odd (I2), wholly new after a remand (I3).
func (c *reviewCourse) persons(e *ReviewEvent) error {
	members := reviewPanel(e)
	for _, id := range members {
		if slices.Contains(c.handlers, id) {
			return reviewRefused(e, RuleHandlerReviews, finding(RuleHandlerReviews, "handled_before", string(id), "办理过本案实施的人员不得参与审查", "who handled the case may not review it"))
		}
		if slices.Contains(c.before, id) {
			return reviewRefused(e, RuleNewPanel, finding(RuleNewPanel, "same_panel", string(id), "指令重新审查的应当另行组成合议庭", "a re-examination needs a wholly new panel"))
		}
	}
	if e.Kind == ReviewDecide || e.Kind == ReviewWithdraw {
		if n := len(members); n < 3 || n%2 == 0 {
			return reviewRefused(e, RulePanelSize, finding(RulePanelSize, "panel_size", "", "合议庭应为三人以上单数，实为{n}人", "a panel has three or more members, an odd number; here {n}", zhixing.IntArg("n", n)))
		}
	}
	return nil
}

// term returns the term for deciding and its extension.
func (c *reviewCourse) term() (decide, extension zhixing.Period, ok bool) {
	if c.matter == MatterReconsideration {
		decide, extension = ReconsiderationTerm(c.of)
		return decide, extension, true
	}
	return c.matter.Term()
}

func reviewPanel(e *ReviewEvent) []zhixing.ActorID {
	var out []zhixing.ActorID
	add := func(r Role, id zhixing.ActorID) {
		if r == RP && !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	add(e.Role, e.Actor)
	for _, a := range e.With {
		add(a.Role, a.ID)
	}
	return out
}

func (c *reviewCourse) guard(g reviewGuard, e *ReviewEvent, o *Options) zhixing.Tri {
	switch g {
	case rgFirstNotice:
		return zhixing.TriOf(!c.asked)
	case rgAdmissible:
		return e.Facts.Admissible
	case rgToReconsider:
		return zhixing.TriOf(c.exit.Remedy == Reconsideration)
	case rgToSue:
		return zhixing.TriOf(c.exit.Remedy == Suit && c.exit.Term.N > 0)
	case rgFirstRemand:
		return zhixing.TriOf(!c.remanded)
	case rgHeard:
		if c.complex == zhixing.No || c.heard {
			return zhixing.Yes
		}
		return c.complex.Not()
	case rgFirstExtension:
		_, x, _ := c.term()
		return zhixing.TriOf(!c.extended && x.N > 0)
	case rgInTerm, rgTermOver:
		over, in := true, false
		for _, s := range c.served {
			d, err := c.exit.Term.EndWith(s.on, o.Calendar, o.Roll)
			if err != nil {
				return zhixing.Unknown
			}
			over = over && d.Over(e.On)
			if e.Facts.Party == "" || e.Facts.Party == s.party {
				in = in || d.Within(e.On)
			}
		}
		if g == rgTermOver {
			return zhixing.TriOf(over)
		}
		return zhixing.TriOf(in)
	}
	return zhixing.Unknown
}

// write takes the facts in.
func (c *reviewCourse) write(e *ReviewEvent) {
	f := &e.Facts
	switch e.Kind {
	case ReviewRaise:
		c.matter, c.of, c.ground, c.object, c.debtor, c.handlers, c.raised = f.Matter, f.Of, f.Ground, f.Object, f.Debtor, f.Handlers, e.On
	case ReviewSupplement:
		c.asked, c.to = true, e.On
	case ReviewFileCase:
		c.filed, c.docket, c.complex = e.On, f.Docket, f.Complex
	case ReviewReject:
		c.outcome, c.decided, c.filed = ReviewInadmissible, e.On, e.On
		c.exit = RemedyAgainst(c.matter, ReviewInadmissible, c.ground, zhixing.Unknown)
	case ReviewNotify:
		c.notified = e.On
	case ReviewHearing:
		c.heard = true
	case ReviewExtend:
		c.extended = true
	case ReviewWithdraw:
		c.outcome, c.decided, c.panel = ReviewWithdrawn, e.On, reviewPanel(e)
	case ReviewDecide:
		c.outcome, c.decided, c.panel = f.Outcome, e.On, reviewPanel(e)
		c.exit = RemedyAgainst(c.matter, f.Outcome, c.ground, f.WrongTitle)
	case ReviewServe:
		c.served = append(slices.Clip(c.served), served{f.Party, e.On})
	case ReviewAppeal, ReviewSue:
		c.sent = e.On
	case ReviewRemand:
		// An order to file, after a refusal to, is no remand (OBJ-2020 2).
		c.remanded, c.before, c.panel = c.outcome != ReviewInadmissible, c.panel, nil
		c.filed, c.heard, c.extended, c.outcome, c.served, c.exit = e.On, false, false, 0, nil, Exit{}
	case ReviewJudged:
		if f.Outcome != 0 {
			c.outcome = f.Outcome
		}
	}
}

// Deadlines lists the terms of the review case on asOf: filing, notice, decision,
// supplement, forwarding, and each party's way on (CASE-63 to 66, CASE-73, CASE-92).
func (r Review) Deadlines(asOf zhixing.Date) ([]Deadline, error) {
	o, c := r.options(), &r.c
	var out []Deadline
	var p zhixing.Problems
	add := func(code string, per zhixing.Period, from, done zhixing.Date, zh, en string) *Deadline {
		if from.IsZero() || from.After(asOf) {
			return nil
		}
		d, err := per.EndWith(from, o.Calendar, o.Roll)
		if err != nil {
			p.AddErr(code, err)
			return nil
		}
		out = append(out, Deadline{Code: code, Name: zhixing.Text{ZH: zh, EN: en}, Deadline: d, Done: done, Severity: zhixing.Breach, Confidence: zhixing.Verified})
		x := &out[len(out)-1]
		x.rate(asOf)
		return x
	}
	three := reviewPeriod(3, zhixing.Days, zhixing.CourtTerm, "CASE-63", "OBJ-2020", 2)
	if !c.remanded {
		add("R_FILE", three, c.raised, c.filed, "审查案件立案", "file the review case")
		add("R_SUPPLEMENT", reviewPeriod(3, zhixing.Days, zhixing.PartyTerm, "CASE-63", "OBJ-2020", 2), c.to, c.filed, "补足材料", "supplement papers")
	}
	if c.outcome != ReviewInadmissible {
		add("R_NOTIFY", three, c.filed, c.notified, "通知异议人和相关当事人", "notify the parties")
	}
	if term, ext, ok := c.term(); ok {
		// Fifteen days run from receipt (CPL-2023 236, 238); the longer terms of the
		// interpretations from receipt too, of awards and notarised titles from filing.
		from := c.raised
		if c.matter == MatterAwardDebtor || c.matter == MatterAwardThird || c.matter == MatterNotarised || !c.sent.IsZero() && c.filed.After(c.sent) {
			from = c.filed
		}
		if c.outcome == ReviewInadmissible {
			from = zhixing.Date{} // nothing was to be decided
		}
		if d := add("R_DECIDE", term, from, c.decided, "作出裁定", "decide"); d != nil && c.extended && ext.N > 0 {
			if x, err := d.Extend(ext, nil, o.Calendar, o.Roll); err == nil {
				d.Deadline = x
				d.rate(asOf)
			}
		}
	}
	for _, s := range c.served {
		if c.exit.Term.N > 0 {
			if d := add("R_REMEDY", c.exit.Term, s.on, c.sent, c.exit.Remedy.Label(zhixing.ZH), c.exit.Remedy.Label(zhixing.EN)); d != nil {
				d.Debtor = s.party
				d.Severity = zhixing.Info // a right that nobody used is no breach
			}
		}
	}
	if c.exit.Remedy == Reconsideration {
		add("R_FORWARD", reviewPeriod(5, zhixing.Days, zhixing.CourtTerm, "CASE-65", "ENF-PROC-2020", 7), c.sent, zhixing.Date{}, "移送复议案卷", "send the file up")
	}
	return out, p.Err()
}

// Pending returns what the review bars in the case it concerns (CASE-64), never a
// pause of the whole.
func (r Review) Pending(asOf zhixing.Date) (zhixing.ObjectionPending, error) {
	c := &r.c
	p := zhixing.ObjectionPending{Object: c.object, AsOf: asOf, Kind: c.matter.objection(), Raised: c.raised,
		Pending: zhixing.TriOf(c.state != ReviewFinal && c.state != ReviewNotAccepted && c.state != NoReview), BarsSale: zhixing.No}
	if c.matter == MatterPartyChange && c.outcome == ReviewUpheld {
		// What is in dispute of the party added, while he seeks reconsideration or sues
		// (PARTY-2020 31, 33).
		p.BarsSale = zhixing.TriOf(c.state == ReviewSentUp || c.state == ReviewInSuit)
	}
	if c.matter != MatterOutsider || c.state == NoReview {
		return p, nil
	}
	f := OutsiderFacts{Raised: c.raised, Outcome: c.outcome}
	for _, s := range c.served {
		if f.Served.Before(s.on) {
			f.Served = s.on
		}
	}
	if c.state == ReviewInSuit || c.exit.Remedy == Suit {
		f.Sued = c.sent
	}
	b, err := OutsiderBar(f, *r.options())
	if err != nil {
		return p, err
	}
	p.BarredUntil = b.Until
	p.BarsSale = zhixing.TriOf(b.Until.IsZero() || !asOf.After(b.Until))
	return p, nil
}

func (r ReviewMatter) objection() zhixing.ObjectionKind {
	switch r {
	case MatterConduct:
		return zhixing.ObjectionConduct
	case MatterOutsider:
		return zhixing.ObjectionOutsider
	case MatterJurisdiction:
		return zhixing.ObjectionJurisdiction
	case MatterPartyChange:
		return zhixing.ObjectionPartyChange
	case MatterPlea, MatterLimitation:
		return zhixing.ObjectionSubstantivePlea
	case MatterAwardDebtor, MatterAwardThird, MatterNotarised:
		return zhixing.ObjectionNonEnforcement
	}
	return zhixing.ObjectionOther
}
