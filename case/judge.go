package casefile

import (
	"slices"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/machine"
)

// judge holds one event against what the file knows (CASE-94): it looks at the
// table, then at records and persons. It writes nothing.
type judge struct {
	c    *course
	e    *Event
	o    *Options
	lane *lane     // whose turn it is; the case as a whole where none is meant
	recs recordSet // papers that come with the event
	used recordSet // papers that the transition uses up
}

// reach says which debtors an event without a scope moves.
type reach uint8

const (
	reachCase reach = iota // none: judged on the state of the case
	reachSome              // every debtor whose state has a row for it
	reachAll               // every debtor whose part is open
	reachSame              // every debtor whose state is that of the case
)

// reachOf sorts the kinds of events; scoped says whether one debtor or object
// may be named.
func reachOf(k EventKind) (r reach, scoped bool) {
	switch k {
	case EventApply, EventTransfer, EventOpenResumption, EventOpenRestitution,
		EventFileCase, EventRefuse, EventAssign,
		EventJurisdictionUpheld, EventEarlierFilingFound, EventConditionsMissing, EventLimitationUpheld, EventNonEnforcementRuled,
		EventProposeTermination, EventTerminate, EventPropertyFound, EventGateFails,
		EventElevated, EventDesignated, EventEntrustedAccepted, EventEntrustReturned:
		return reachAll, false
	case EventFullyPerformed:
		return reachAll, true
	case EventIssueNotice, EventImmediateMeasure, EventJurisdictionObjection, EventSuspend, EventResume,
		EventStayByGuarantee, EventStayBySuperior, EventStayOnApplication, EventStayEnds, EventStayBreached, EventStayLifted,
		EventFileSettlement, EventSettlementPerformed, EventSettlementBroken, EventLongSettlement, EventSuitOnSettlement, EventSettlementProgress,
		EventTransferBankruptcy, EventBankruptcyAccepted, EventBankruptcyRefused, EventDeclaredBankrupt, EventPlanApproved, EventConclude:
		return reachSome, true
	case EventClosingRevoked:
		return reachSame, true
	case EventPutOnRecord, EventMilestone, EventObjectionRaised, EventObjectionClosed, EventExcludePeriod, EventUrgentControl,
		EventMoneyArrives, EventPaidOut, EventLodged, EventDeferPayout:
		return reachCase, true
	}
	return reachCase, false
}

// ofObject reports whether the event, with an object named, moves that object's
// own machine: suspension and stay of one object (CASE-37, CASE-38).
func ofObject(e *Event) bool {
	if e.Scope.Object == "" {
		return false
	}
	switch e.Kind {
	case EventSuspend, EventResume, EventStayByGuarantee, EventStayBySuperior, EventStayOnApplication,
		EventStayEnds, EventStayBreached, EventStayLifted:
		return true
	}
	return false
}

// move is where one debtor or object goes, by its key: an object that is suspended
// for the first time has no place yet.
type move struct {
	id string
	to State
}

// refused makes the error of an event that is refused.
func refused(e *Event, rule zhixing.RuleID, fs ...zhixing.Finding) error {
	return &zhixing.RefusedError{Event: e.ID, Type: e.Kind.String(), Rule: rule, Findings: fs}
}

func finding(rule zhixing.RuleID, code, subject, zh, en string, args ...zhixing.Arg) zhixing.Finding {
	return zhixing.Finding{Rule: rule, Status: zhixing.NotMet, Severity: zhixing.Breach, Subject: subject, Code: code,
		Message: zhixing.Text{ZH: zh, EN: en}, Args: args}
}

// run judges the event and appends where debtors or objects go to dst.
func (j *judge) run(dst []move) ([]move, error) {
	e, c := j.e, j.c
	if c.state != NoCase && e.On.Before(c.received) {
		return dst, refused(e, "CASE-91", finding("CASE-91", "before_receipt", "", "事件早于收到申请之日{day}", "before the day of receipt {day}", zhixing.DateArg("day", c.received)))
	}
	if e.Facts == nil && needsFacts(e.Kind) {
		return dst, refused(e, "CASE-94", zhixing.Finding{Rule: "CASE-94", Severity: zhixing.Breach, Code: "facts_missing", Missing: []string{"facts"},
			Message: zhixing.Text{ZH: "未给出该事件的事实", EN: "the facts of this event are not given"}})
	}
	if err := j.ruledInTime(); err != nil {
		return dst, err
	}
	r, scoped := reachOf(e.Kind)
	if !scoped && !e.Scope.Whole() {
		return dst, refused(e, "CASE-91", finding("CASE-91", "whole_case_only", string(e.Scope.Debtor), "该事件只能及于全案", "this event reaches the whole case only"))
	}
	for i := range e.Records {
		j.recs = j.recs.with(e.Records[i].Kind)
	}
	if c.state == NoCase {
		// The parties are those that the application names.
		var fresh course
		fresh.begin(e)
		return j.reaching(dst, &fresh, r)
	}
	return j.reaching(dst, c, r)
}

// reaching judges the event for whom it reaches.
func (j *judge) reaching(dst []move, c *course, r reach) ([]move, error) {
	e := j.e
	j.c = c
	if e.Scope.Debtor != "" && c.debtor(e.Scope.Debtor) == nil {
		return dst, refused(e, "CASE-91", finding("CASE-91", "not_a_debtor", string(e.Scope.Debtor), "不是本案被执行人", "not a debtor of this case"))
	}
	var err error
	switch {
	case ofObject(e):
		return j.stepObject(dst)
	case e.Scope.Debtor != "" && r != reachCase:
		return j.step(dst, c.debtor(e.Scope.Debtor))
	case r == reachCase:
		whole := c.first
		whole.id, whole.state = "", c.state
		j.lane = &c.first
		if l := c.debtor(e.Scope.Debtor); l != nil {
			j.lane = l
		}
		_, err = j.row(&whole)
		return dst, err
	}
	return j.stepLanes(dst, r)
}

// stepLanes judges an event for the whole case.
func (j *judge) stepLanes(dst []move, r reach) ([]move, error) {
	c := j.c
	if len(c.others) == 0 && c.first.id != "" {
		return j.step(dst, &c.first)
	}
	stepped := false
	for l := range c.lanes {
		if l.replaced {
			continue
		}
		switch r {
		case reachSame:
			if l.state != c.state {
				continue
			}
		case reachAll:
			if l.state.Final() && !c.state.Final() {
				continue
			}
		case reachSome:
			if !j.hasRow(l.state) {
				continue
			}
		}
		var err error
		if dst, err = j.step(dst, l); err != nil {
			return dst, err
		}
		stepped = true
	}
	if !stepped {
		return dst, j.impossible(c.state, "")
	}
	return dst, nil
}

func (j *judge) hasRow(s State) bool {
	t := table()
	return t.m.Step(s, j.e.Kind, machine.Everyone, nil).Verdict != machine.Impossible
}

// step judges the event for one debtor.
func (j *judge) step(dst []move, l *lane) ([]move, error) {
	j.lane = l
	to, err := j.row(l)
	if err != nil {
		return dst, err
	}
	return append(dst, move{l.id, to}), nil
}

// stepObject judges a suspension or stay of one object while the case goes on.
func (j *judge) stepObject(dst []move) ([]move, error) {
	c := j.c
	switch c.state {
	case Filed, Assigned, Enforcing:
	default:
		return dst, j.impossible(c.state, string(j.e.Scope.Object))
	}
	l := c.object(j.e.Scope.Object)
	if l == nil {
		l = &lane{id: string(j.e.Scope.Object), state: Enforcing}
	}
	return j.step(dst, l)
}

func (j *judge) impossible(s State, subject string) error {
	return refused(j.e, "CASE-91", finding("CASE-91", "impossible", subject, "案件处于“{state}”，不能发生“{event}”", "the case is {state}: {event} is not possible",
		zhixing.TextArg("state", zhixing.Text{ZH: s.Label(zhixing.ZH), EN: s.Label(zhixing.EN)}),
		zhixing.TextArg("event", zhixing.Text{ZH: j.e.Kind.Label(zhixing.ZH), EN: j.e.Kind.Label(zhixing.EN)})))
}

// row finds the row of the table and holds records and persons against it.
func (j *judge) row(l *lane) (State, error) {
	t := table()
	eval := func(g Guard) zhixing.Tri { return j.guard(g) }
	res := t.m.Step(l.state, j.e.Kind, roleSet(j.e.Role), eval)
	if res.Verdict != machine.Taken {
		return l.state, j.explain(l, res.Verdict)
	}
	n := t.needOf(j.e.Kind, res.Row).byLaw(j.e)
	if !n.stay && n.to.Closed() {
		if f, bad := j.wrongClosing(n.to); bad {
			return l.state, refused(j.e, f.Rule, f)
		}
	}
	if n.hasRecords {
		if err := j.records(n); err != nil {
			return l.state, err
		}
	}
	if err := j.persons(n); err != nil {
		return l.state, err
	}
	j.used = j.used.union(n.fresh)
	return res.To, nil
}

// wrongClosing refuses a closing that cases of this kind do not have: a resumption
// case closes as completed, terminated or concluded only (CASE-20).
func (j *judge) wrongClosing(to State) (zhixing.Finding, bool) {
	if j.c.kind != zhixing.CaseResumption || j.o.ResumptionClosings == AllManners {
		return zhixing.Finding{}, false
	}
	switch to {
	case ClosedCompleted, ClosedThisTime, ClosedConcluded:
		return zhixing.Finding{}, false
	}
	return finding("CASE-20", "closing_not_for_resumption", "", "恢复执行案件不以“{manner}”结案", "a resumption case does not close as {manner}",
		zhixing.TextArg("manner", zhixing.Text{ZH: to.Manner().Label(zhixing.ZH), EN: to.Manner().Label(zhixing.EN)})), true
}

// explain says why the table refused.
func (j *judge) explain(l *lane, v machine.Verdict) error {
	switch v {
	case machine.Impossible:
		return j.impossible(l.state, l.id)
	case machine.Forbidden:
		return refused(j.e, "CASE-80", finding("CASE-80", "wrong_role", string(j.e.Actor), "“{role}”无权为此行为", "not for the role {role}",
			zhixing.TextArg("role", zhixing.Text{ZH: j.e.Role.Label(zhixing.ZH), EN: j.e.Role.Label(zhixing.EN)})))
	}
	fs := j.nearest(l)
	if len(fs) == 0 {
		return j.impossible(l.state, l.id)
	}
	// The rule named is that of the first guard known not to be met, else of the
	// first unknown one.
	rule := fs[0].Rule
	for _, f := range fs {
		if f.Status == zhixing.NotMet {
			rule = f.Rule
			break
		}
	}
	return refused(j.e, rule, fs...)
}

// nearest lists what is not met of the row that lacks least.
func (j *judge) nearest(l *lane) []zhixing.Finding {
	t := table()
	var best []zhixing.Finding
	for _, i := range t.byEvent[j.e.Kind] {
		row := &t.rows[i]
		if row.From != l.state && !slices.Contains(row.Also, l.state) || t.needs[i].by&roleSet(j.e.Role) == 0 {
			continue
		}
		var fs []zhixing.Finding
		for _, g := range row.Guards {
			have := j.guard(g.Name)
			if g.Want && have == zhixing.Yes || !g.Want && have == zhixing.No {
				continue
			}
			fs = append(fs, guardFinding(l, g, have))
		}
		if best == nil || len(fs) < len(best) {
			best = fs
		}
	}
	return best
}

func guardFinding(l *lane, want machine.Guard[Guard], have zhixing.Tri) zhixing.Finding {
	g := want.Name
	f := zhixing.Finding{Rule: g.Rule(), Severity: zhixing.Breach, Subject: l.id, Code: g.String(),
		Message: zhixing.Text{ZH: g.Label(zhixing.ZH), EN: g.Label(zhixing.EN)}}
	if !want.Want {
		f.Code = "not_" + f.Code
		f.Message = zhixing.Text{ZH: "不得有：" + f.Message.ZH, EN: "must not be: " + f.Message.EN}
	}
	if have == zhixing.Unknown {
		f.Missing = []string{"facts." + g.String()}
	} else {
		f.Status = zhixing.NotMet
	}
	return f
}

// records holds the papers on file and with the event against the need.
func (j *judge) records(n *need) error {
	have := j.c.unused.union(j.recs)
	missing := n.fresh.without(have)
	missing = missing.union(n.proof.without(j.c.onFile.union(j.recs)))
	one := n.one.empty() || n.one.meets(have)
	if missing.empty() && one {
		return nil
	}
	var fs []zhixing.Finding
	for _, k := range missing.kinds() {
		fs = append(fs, recordFinding(n.rule, zhixing.Text{ZH: k.Label(zhixing.ZH), EN: k.Label(zhixing.EN)}, k.String()))
	}
	if !one {
		var t zhixing.Text
		code := ""
		for i, k := range n.one.kinds() {
			if i > 0 {
				t.ZH, t.EN, code = t.ZH+"或", t.EN+" or ", code+"|"
			}
			t.ZH, t.EN, code = t.ZH+k.Label(zhixing.ZH), t.EN+k.Label(zhixing.EN), code+k.String()
		}
		fs = append(fs, recordFinding(n.rule, t, code))
	}
	return refused(j.e, n.rule, fs...)
}

func recordFinding(rule zhixing.RuleID, what zhixing.Text, word string) zhixing.Finding {
	return zhixing.Finding{Rule: rule, Status: zhixing.NotMet, Severity: zhixing.Breach, Code: "record_missing",
		Message: zhixing.Text{ZH: "缺少{record}", EN: "missing: {record}"},
		Args:    []zhixing.Arg{zhixing.TextArg("record", what)}, Missing: []string{"records." + word}}
}

// needsFacts reports whether an event of kind k says nothing without its facts.
func needsFacts(k EventKind) bool {
	switch k {
	case EventApply, EventTransfer, EventOpenResumption, EventOpenRestitution, EventAssign, EventReassign,
		EventSuspend, EventStayByGuarantee, EventStayBySuperior, EventStayOnApplication, EventFileSettlement,
		EventConclude, EventConcludedLater, EventElevated, EventDesignated, EventEntrustedAccepted,
		EventPartiesChanged, EventMoneyArrives, EventPaidOut, EventLodged, EventDeferPayout,
		EventSuperiorUrges, EventRecuse, EventExcludePeriod, EventMilestone, EventObjectionRaised, EventObjectionClosed:
		return true
	}
	return false
}
