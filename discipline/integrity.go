package discipline

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// IntegrityEvent is something that happened on the court's side (廉洁事件, DISC-37 to
// 50). Which facts a kind reads is said at Examine; those not given are unknown.
type IntegrityEvent struct {
	ID    string          `json:"id"`
	Kind  IntegrityKind   `json:"kind"`
	On    zhixing.Date    `json:"on"`
	Actor zhixing.ActorID `json:"actor,omitempty"` // the court's person

	Happened zhixing.Tri   `json:"happened,omitzero"` // the conduct itself, where it is alleged
	Giver    Giver         `json:"giver,omitzero"`
	Meal     zhixing.Tri   `json:"meal_lodging_or_travel,omitzero"` // shared meal, lodging, travel (TP-8)
	Contract zhixing.Tri   `json:"contract_staff,omitzero"`
	Enforces zhixing.Tri   `json:"adjudicates_or_enforces,omitzero"` // works in adjudication or enforcement
	Approved zhixing.Tri   `json:"approved,omitzero"`                // contact by procedure: at the workplace, in work time
	Nature   AskNature     `json:"nature,omitzero"`
	Leader   zhixing.Tri   `json:"leader,omitzero"`
	Recorded zhixing.Tri   `json:"recorded,omitzero"`           // fully, truthfully, promptly
	Record   *AskRecord    `json:"record,omitempty"`            // what was recorded
	ToldNot  zhixing.Tri   `json:"told_not_to_record,omitzero"` // a chief told staff not to record
	Omitted  zhixing.Count `json:"omitted_before,omitzero"`     // times not recorded, this one included
	Reported zhixing.Date  `json:"reported_on,omitzero"`        // a private contact was reported
	Refers   zhixing.Tri   `json:"refers_lawyer,omitzero"`      // recommends lawyers, passes cases
	Secret   zhixing.Tri   `json:"secret,omitzero"`
	HasCase  zhixing.Tri   `json:"has_open_case,omitzero"`

	Ready    zhixing.Date       `json:"ready,omitzero"` // money ready to be paid out
	Paid     zhixing.Date       `json:"paid,omitzero"`
	Rule     zhixing.RuleID     `json:"rule,omitempty"` // of a listing defect
	Seized   zhixing.GivenMoney `json:"seized,omitzero"`
	Claim    zhixing.GivenMoney `json:"claim,omitzero"`
	Wrongful IntegrityCode      `json:"wrongful,omitzero"` // W1 to W11

	SmallCourt zhixing.Tri  `json:"small_court_exemption,omitzero"` // CASE-82
	Analysis   zhixing.Tri  `json:"liability_analysis,omitzero"`
	Card       zhixing.Tri  `json:"integrity_card_issued,omitzero"`
	Hotline    zhixing.Tri  `json:"hotline_stated,omitzero"`
	Supervisor zhixing.Tri  `json:"supervisor_appointed,omitzero"`
	Callback   zhixing.Tri  `json:"callback_done,omitzero"`
	Received   zhixing.Date `json:"received,omitzero"` // petition received
	Entered    zhixing.Date `json:"entered,omitzero"`  // into the system
	Finished   zhixing.Date `json:"finished,omitzero"`
	Source     ClueSource   `json:"source,omitzero"`          // of the clue
	CaseTrack  zhixing.Tri  `json:"case_checked,omitzero"`    // case handling and management checked
	Conduct    zhixing.Tri  `json:"conduct_checked,omitzero"` // staff conduct checked
	Corrected  zhixing.Date `json:"corrected,omitzero"`
}

// AskRecord is the record of an intervention or of asking about a case (干预、过问记录,
// LEAD-SPC-2015, article 4; DISC-40).
type AskRecord struct {
	Name    string       `json:"name,omitempty"`
	Unit    string       `json:"unit,omitempty"`
	Post    string       `json:"post,omitempty"`
	Content string       `json:"content,omitempty"`
	On      zhixing.Date `json:"on,omitzero"`
	Case    string       `json:"case,omitempty"`
}

// Missing lists the particulars that are not given.
func (r AskRecord) Missing() []string {
	var out []string
	for _, x := range []struct{ name, v string }{{"name", r.Name}, {"unit", r.Unit}, {"post", r.Post}, {"content", r.Content}, {"case", r.Case}} {
		if x.v == "" {
			out = append(out, "record."+x.name)
		}
	}
	if r.On.IsZero() {
		out = append(out, "record.on")
	}
	return out
}

// Check reports an event that cannot be read.
func (e IntegrityEvent) Check() error {
	var p zhixing.Problems
	if e.Kind == 0 || !integrityKindNames.Valid(e.Kind) {
		p.Add("kind", e.Kind.String(), "DISC-37", text("须写明事件种类", "a kind is required"))
	}
	if e.On.IsZero() {
		p.Add("on", "", "DISC-37", text("须写明日期", "the day is required"))
	}
	if e.Kind == WrongEnforcement && (e.Wrongful < W1 || e.Wrongful > W11) {
		p.Add("wrongful", e.Wrongful.String(), "DISC-46", text("应为W1至W11", "W1 to W11"))
	}
	if (e.Kind == AskAboutCase || e.Kind == OutsideRequest) && e.Nature == 0 {
		p.Add("nature", "", "DISC-40", text("须写明过问性质", "the nature is required"))
	}
	return p.Err()
}

// IntegrityFinding is a finding with its code and what follows from it.
type IntegrityFinding struct {
	Code        IntegrityCode `json:"integrity_code,omitzero"`
	Consequence zhixing.Text  `json:"consequence,omitzero"`
	zhixing.Finding
}

// Heads are the heads of article 46 of the Judges Law that the code falls under
// (DISC-48), 1 to 10, in order.
func (f IntegrityFinding) Heads() []uint8 { return JudgeHeads(f.Code) }

// HeadCites cites these heads.
func (f IntegrityFinding) HeadCites() []zhixing.Citation {
	var out []zhixing.Citation
	for _, h := range f.Heads() {
		out = append(out, citeI("JUDGES-2019", 46, 1, h))
	}
	return out
}

// codeRule is the source of a code.
type codeRule struct {
	rule zhixing.RuleID
	cite zhixing.Citation
	from zhixing.Date
}

func sourceOf(c IntegrityCode) codeRule {
	switch {
	case c >= FP1 && c <= FP5:
		return codeRule{"DISC-37", cite("FIVE-2009", uint16(c-FP1)+2), zhixing.YMD(2009, 1, 8)}
	case c >= TP1 && c <= TP10:
		return codeRule{"DISC-38", cite("TEN-2017", uint16(c-TP1)+1), zhixing.YMD(2017, 4, 19)}
	case c >= TM1 && c <= TM10:
		return codeRule{"DISC-39", cite("MUST-2021", uint16(c-TM1)+1), zhixing.YMD(2021, 11, 18)}
	case c >= LI1 && c <= LI5:
		return codeRule{"DISC-40", citeI("LEAD-2015", 8, 0, uint8(c-LI1)+1), zhixing.YMD(2015, 3, 18)}
	case c >= SI1 && c <= SI5:
		return codeRule{"DISC-41", citeI("STAFF-2015", 9, 0, uint8(c-SI1)+1), zhixing.YMD(2015, 3, 29)}
	case c >= CR1 && c <= CR6:
		return codeRule{"DISC-42", citeI("CONTACT-2015", 5, 0, uint8(c-CR1)+1), zhixing.YMD(2015, 9, 6)}
	case c >= W1 && c <= W11:
		return codeRule{"DISC-46", citeI("SCE-2022", 2, 0, uint8(c-W1)+1), zhixing.YMD(2022, 3, 1)}
	case c == IF1 || c == IF2:
		return codeRule{"DISC-44", whole("OPIN-2009"), zhixing.YMD(2009, 7, 17)}
	case c == IF3:
		return codeRule{"DISC-40", whole("LEAD-SPC-2015"), zhixing.YMD(2015, 8, 20)}
	case c == IF4:
		return codeRule{"DISC-49", whole("OPIN-2009"), zhixing.YMD(2009, 7, 17)}
	case c == IF5:
		return codeRule{"DISC-43", whole("OPIN-2009"), zhixing.YMD(2009, 7, 17)}
	}
	return codeRule{}
}

// consequence of a code (DISC-37 to 42, 48). The ten prohibitions name no sanction of
// their own: the matter goes to discipline.
func consequence(c IntegrityCode, e IntegrityEvent) zhixing.Text {
	switch {
	case c >= FP1 && c <= FP5:
		switch {
		case e.Contract == zhixing.Yes:
			return text("依规处分直至追究刑事责任；聘用制人员一律解除合同", "discipline up to criminal liability; contract staff: contract always ended")
		case e.Enforces == zhixing.No:
			return text("依规处分直至追究刑事责任", "discipline up to criminal liability")
		}
		return text("依规处分直至追究刑事责任；在审判、执行岗位的一律调离", "discipline up to criminal liability; always moved off a post in adjudication or enforcement")
	case c >= TP1 && c <= TP10:
		return text("移送纪律审查", "referred to discipline")
	case c >= TM1 && c <= TM10:
		return text("依规依纪依法处理，直至追究刑事责任", "discipline up to criminal liability")
	case c >= LI1 && c <= SI5:
		return text("通报并追究责任", "reported and held liable")
	case c >= CR1 && c <= CR6:
		return text("依规依纪处理", "discipline")
	case c >= W1 && c <= W11:
		return text("依国家赔偿法审查赔偿", "state compensation is examined")
	case c == IF3:
		if e.Omitted.Given && e.Omitted.N >= 2 {
			return text("两次以上不记录或者不如实记录，给予纪律处分", "twice or more: discipline")
		}
		return text("警告、通报批评", "warning, criticism")
	}
	return zhixing.Text{}
}

// examiner gathers the findings of one event.
type examiner struct {
	e   IntegrityEvent
	o   Options
	out []IntegrityFinding
}

// code adds a code: Met where t is Yes. A rule that was not in force on the day of
// the event gives NotApplicable.
func (x *examiner) code(c IntegrityCode, t zhixing.Tri, field string) {
	src := sourceOf(c)
	f := fact(src.rule, t, field, c.String(), c.Label(zhixing.ZH), c.Label(zhixing.EN), src.cite)
	f.Subject = x.e.ID
	out := IntegrityFinding{Code: c, Finding: f}
	switch {
	case x.e.On.Before(src.from):
		out.Status, out.Missing = zhixing.NotApplicable, nil
	case t == zhixing.Yes:
		out.Severity, out.Consequence = zhixing.Breach, consequence(c, x.e)
	}
	x.out = append(x.out, out)
}

// plain adds a finding without a code of its own.
func (x *examiner) plain(rule zhixing.RuleID, t zhixing.Tri, field, code, zh, en string, bad zhixing.Severity, cites ...zhixing.Citation) {
	f := fact(rule, t, field, code, zh, en, cites...)
	f.Subject = x.e.ID
	if f.Status == zhixing.NotMet {
		f.Severity = bad
	}
	x.out = append(x.out, IntegrityFinding{Finding: f})
}

// Examine turns an event into findings (DISC-37 to 46, 49, 50), every rule it touches
// and not the first only:
//
//	GiftOrMeal             Giver, Meal, Enforces, Contract  FP1, CR3, TP8
//	LawyerContact          Approved, Refers                 FP2, CR2
//	AskAboutCase           Nature, Recorded, Omitted        SI1 to SI5, FP3, TP10, IF3
//	OutsideRequest         Nature, Leader, Recorded         LI1 to LI5, IF3
//	ValuationCollusion     Happened                         FP4, TP3, CR5
//	Leak                   Happened                         FP5, TP10, CR1
//	QueryWithoutCase       HasCase                          TP6
//	PayoutLate             Ready, Paid                      TM7, TP4
//	ListingDefect          Rule                             TP7, W10
//	ExcessSeizureEvent     Seized, Claim                    TP2
//	NoResumption           Happened                         TP5, W2
//	ReviewBySamePerson     SmallCourt                       IF1
//	OnePersonThroughout    SmallCourt                       IF2
//	ReversalWithoutAnalysis  Analysis                       IF4
//	FilingWithoutCard      Card, Hotline, Supervisor, Callback  IF5
//	PrivateContact         Approved, Reported               CR6
//	Borrowing, RudeOrPassive, DemandingFavours, CustodyNeglected  Happened
//	PetitionLate           Received, Entered, Finished      TM8
//	WrongEnforcement       Wrongful, Happened               W1 to W11
//	ComplaintClue          CaseTrack, Conduct               both tracks, DISC-45
//	PassiveLeader          Corrected                        call-in, DISC-50
func Examine(e IntegrityEvent, o Options) ([]IntegrityFinding, error) {
	var p zhixing.Problems
	p.AddErr("", e.Check())
	p.AddErr("options", o.Check())
	if err := p.Err(); err != nil {
		return nil, err
	}
	x := &examiner{e: e, o: o}
	switch e.Kind {
	case GiftOrMeal:
		bad := zhixing.Unknown
		if e.Giver != 0 {
			bad = zhixing.TriOf(e.Giver != GiverUnrelated)
		}
		x.code(FP1, bad, "giver")
		x.code(CR3, bad, "giver")
		if e.Meal != zhixing.No {
			x.code(TP8, bad.And(e.Meal), "meal_lodging_or_travel")
		}
	case LawyerContact:
		x.code(FP2, e.Approved.Not(), "approved")
		x.code(CR2, e.Refers, "refers_lawyer")
	case AskAboutCase:
		x.asked()
	case OutsideRequest:
		x.requested()
	case ValuationCollusion:
		for _, c := range []IntegrityCode{FP4, TP3, CR5} {
			x.code(c, e.Happened, "happened")
		}
	case Leak:
		for _, c := range []IntegrityCode{FP5, TP10, CR1} {
			x.code(c, e.Happened.And(orYes(e.Secret)), "happened")
		}
	case QueryWithoutCase:
		x.code(TP6, e.HasCase.Not(), "has_open_case")
	case PayoutLate:
		return x.payout()
	case ListingDefect:
		bad := zhixing.TriOf(e.Rule != "")
		if e.Rule == "" {
			bad = e.Happened
		}
		x.code(TP7, bad, "rule")
		x.code(W10, bad, "rule")
	case ExcessSeizureEvent:
		x.code(TP2, x.excess(), "seized")
	case NoResumption:
		x.code(TP5, e.Happened, "happened")
		x.code(W2, e.Happened, "happened")
	case ReviewBySamePerson:
		x.separated(IF1)
	case OnePersonThroughout:
		x.separated(IF2)
	case ReversalWithoutAnalysis:
		x.code(IF4, e.Analysis.Not(), "liability_analysis")
	case FilingWithoutCard:
		x.code(IF5, e.Card.Not(), "integrity_card_issued")
		x.plain("DISC-43", e.Hotline, "hotline_stated", "hotline_stated", "告知举报电话", "the report phone is stated", zhixing.Breach, whole("OPIN-2009"))
		x.plain("DISC-43", e.Supervisor, "supervisor_appointed", "supervisor_appointed", "设有廉政监察员", "an integrity supervisor is appointed", zhixing.Warning, citeTo("SUPV-2009", 2, 3))
		x.plain("DISC-43", e.Callback, "callback_done", "callback_done", "抽样回访", "sample call-back done", zhixing.Warning, whole("CARD-2014"))
	case PrivateContact:
		x.privately()
	case Borrowing:
		x.code(CR4, e.Happened, "happened")
	case RudeOrPassive:
		x.code(TP1, e.Happened, "happened")
		x.code(TM1, e.Happened, "happened")
		x.code(TM4, e.Happened, "happened")
	case DemandingFavours:
		x.code(TP9, e.Happened, "happened")
	case PetitionLate:
		return x.petition()
	case CustodyNeglected:
		x.code(W6, e.Happened, "happened")
	case WrongEnforcement:
		x.code(e.Wrongful, e.Happened, "happened")
	case ComplaintClue:
		// Any source will do, "other" among them: the finding only says which it was.
		known, zh, en := zhixing.Unknown, "线索来源", "source of the clue"
		if e.Source != 0 {
			known, zh, en = zhixing.Yes, zh+"："+e.Source.Label(zhixing.ZH), en+": "+e.Source.Label(zhixing.EN)
		}
		x.plain("DISC-45", known, "source", "clue_source", zh, en, zhixing.Info, cite("DUAL-2019", 3))
		x.plain("DISC-45", e.CaseTrack, "case_checked", "case_track", "核查案件办理和管理问题", "case handling and management checked", zhixing.Breach, cite("DUAL-2019", 1))
		x.plain("DISC-45", e.Conduct, "conduct_checked", "conduct_track", "核查人员违纪违法问题", "staff conduct checked", zhixing.Breach, cite("DUAL-2019", 1))
		x.plain("DISC-45", zhixing.Yes, "", "lawful_work_protected", "保护依法履职人员", "staff acting lawfully are protected", zhixing.Info, cite("DUAL-2019", 2))
	case PassiveLeader:
		x.callIn()
	}
	return x.out, nil
}

// orYes reads a fact that is taken for given unless denied: a leak is of a secret.
func orYes(t zhixing.Tri) zhixing.Tri {
	if t == zhixing.Unknown {
		return zhixing.Yes
	}
	return t
}

// asked: asking from inside the judiciary (DISC-41). By procedure it is no breach but
// still recorded.
func (x *examiner) asked() {
	e := x.e
	proc := e.Nature == AskByProcedure
	if proc {
		x.plain("DISC-41", zhixing.Yes, "", "by_procedure", "依职责和程序了解，全程留痕", "by duty and procedure, with permanent trace", zhixing.Info, cite("STAFF-SPC-2015", 5))
	} else {
		c := SI5
		switch e.Nature {
		case AskPleading, AskThroughOthers:
			c = SI1
		case AskMeeting:
			c = SI2
		case AskMaterials:
			c = SI3
		case AskSounding:
			c = SI4
		}
		x.code(c, orYes(e.Happened), "happened")
		x.code(FP3, orYes(e.Happened), "happened")
		x.code(TP10, orYes(e.Happened), "happened")
	}
	x.recorded("DISC-41", cite("STAFF-SPC-2015", 5))
}

// requested: interference from outside (DISC-40).
func (x *examiner) requested() {
	e := x.e
	if e.Nature == AskByProcedure {
		x.plain("DISC-40", zhixing.Yes, "", "by_procedure", "依程序了解，未对证据、事实、结果作出要求，不属于干预", "by procedure, deciding nothing: no interference", zhixing.Info, cite("LEAD-2015", 3))
	} else {
		c := LI5
		switch e.Nature {
		case AskPleading:
			c = LI1
		case AskMeeting:
			c = LI2
		case AskThroughOthers:
			c = LI3
		case AskExceeding:
			c = LI4
		}
		x.code(c, e.Leader.And(orYes(e.Happened)), "leader")
		x.plain("DISC-40", zhixing.Yes, "", "quarterly_report", "按季度汇总报告党委政法委和上一级法院，必要时立即报告", "summed up and reported every quarter, at once if needed", zhixing.Info, whole("LEAD-SPC-2015"))
	}
	x.plain("DISC-40", zhixing.Yes, "", "recorder_protected", "记录人受保护，非因法定事由、非经法定程序不得调离、免职、辞退、降级", "the recorder is protected", zhixing.Info, whole("LEAD-SPC-2015"))
	x.recorded("DISC-40", citeTo("LEAD-SPC-2015", 2, 3))
}

func (x *examiner) recorded(rule zhixing.RuleID, at zhixing.Citation) {
	recorded := x.e.Recorded
	var gaps []string
	if r := x.e.Record; r != nil {
		// A record with gaps is not full.
		if gaps = r.Missing(); recorded == zhixing.Unknown {
			recorded = zhixing.Yes
		}
		recorded = recorded.And(zhixing.TriOf(len(gaps) == 0))
	}
	x.code(IF3, recorded.Not(), "recorded")
	last := &x.out[len(x.out)-1]
	last.Rule, last.Cites = rule, []zhixing.Citation{at}
	last.Missing = append(last.Missing, gaps...)
	if x.e.ToldNot == zhixing.Yes {
		x.plain("DISC-40", zhixing.Yes, "", "chief_liable", "主管领导授意不记录或者不如实记录，依规追究责任", "a chief who told staff not to record is liable", zhixing.Breach, whole("LEAD-SPC-2015"))
		x.out[len(x.out)-1].Severity = zhixing.Breach
	}
}

// payout: the second clock of case money, fifteen working days once ready (TM-7).
func (x *examiner) payout() ([]IntegrityFinding, error) {
	e := x.e
	late := zhixing.Unknown
	if !e.Ready.IsZero() {
		d, err := x.o.end("DISC-39", 0, 15, zhixing.WorkingDays, zhixing.CourtTerm, cite("MUST-2021", 7), e.Ready)
		if err != nil {
			return nil, err
		}
		day := e.Paid
		if day.IsZero() {
			day = e.On
		}
		late = zhixing.TriOf(d.Over(day))
		x.plain("DISC-39", late.Not(), "ready", "paid_in_15_working_days", "具备发放条件后十五个工作日内发放（{end}前）", "paid within 15 working days once ready, by {end}", zhixing.Breach, cite("MUST-2021", 7))
		x.out[0].Args = []zhixing.Arg{zhixing.DateArg("end", d.End)}
	}
	x.code(TM7, late, "ready")
	x.code(TP4, late, "ready")
	return x.out, nil
}

// petition: five working days to enter, thirty to finish (CTRL-2021, item 30); the
// terms are owned by CASE-85.
func (x *examiner) petition() ([]IntegrityFinding, error) {
	e := x.e
	late := zhixing.No
	for _, s := range []struct {
		n        int
		done     zhixing.Date
		code, zh string
	}{{5, e.Entered, "entered", "录入系统"}, {30, e.Finished, "finished", "办结"}} {
		if e.Received.IsZero() {
			late = zhixing.Unknown
			break
		}
		d, err := x.o.end("DISC-39", 0, s.n, zhixing.WorkingDays, zhixing.CourtTerm, cite("CTRL-2021", 30), e.Received)
		if err != nil {
			return nil, err
		}
		day := s.done
		if day.IsZero() {
			day = e.On
		}
		over := zhixing.TriOf(d.Over(day))
		late = late.Or(over)
		x.plain("DISC-39", over.Not(), "received", s.code+"_in_time", s.zh+"未逾期（{end}前）", s.code+" in time, by {end}", zhixing.Breach, cite("CTRL-2021", 30))
		x.out[len(x.out)-1].Args = []zhixing.Arg{zhixing.DateArg("end", d.End)}
	}
	x.code(TM8, late, "received")
	return x.out, nil
}

// excess compares seized value with the claim (明显超标的); the law of seizure owns the
// limit itself, this threshold is a policy.
func (x *examiner) excess() zhixing.Tri {
	s, c := x.e.Seized, x.e.Claim
	if !s.Given || !c.Given {
		return zhixing.Unknown
	}
	pct := int64(200)
	if x.o.SeizureExcessPercent != 0 {
		pct = int64(x.o.SeizureExcessPercent)
	}
	a, err1 := s.Amount.Times(100)
	b, err2 := c.Amount.Times(pct)
	if err1 != nil || err2 != nil {
		return zhixing.Unknown
	}
	return zhixing.TriOf(b.Less(a))
}

// separated: a breach unless the small court's exemption of CASE-82 holds, then a
// warning.
func (x *examiner) separated(c IntegrityCode) {
	x.code(c, orYes(x.e.Happened), "happened")
	if last := &x.out[len(x.out)-1]; x.e.SmallCourt == zhixing.Yes && last.Status == zhixing.Met {
		last.Severity = zhixing.Warning
	}
}

// privately: contact outside the workplace and work time is reported within three
// days where it cannot be avoided (DISC-42).
func (x *examiner) privately() {
	e := x.e
	days := 3
	if x.o.ContactDays != 0 {
		days = int(x.o.ContactDays)
	}
	ok := e.Approved
	if ok != zhixing.Yes && !e.Reported.IsZero() {
		ok = zhixing.TriOf(e.Reported.Sub(e.On) <= days && !e.Reported.Before(e.On))
	}
	x.code(CR6, ok.Not(), "approved")
	x.plain("DISC-42", ok, "reported_on", "contact_reported", "因特殊情况私下接触的，{days}日内报告", "unavoidable private contact reported within {days} days", zhixing.Breach, whole("CONTACT-2015"))
	x.out[len(x.out)-1].Args = []zhixing.Arg{zhixing.IntArg("days", days)}
}

// CallIn is the calling-in of a leader of a lower court (约见、诫勉谈话, DISC-50): a
// proposal, treated as policy; no national number of days.
type CallIn struct {
	On       zhixing.Date `json:"on"`
	Deadline zhixing.Date `json:"deadline,omitzero"` // zero: none set
}

// CallInOf returns the call-in with its time to put things right, if one is set.
func CallInOf(on zhixing.Date, o Options) CallIn {
	c := CallIn{On: on}
	if o.CallInDays > 0 {
		c.Deadline = on.AddDays(int(o.CallInDays))
	}
	return c
}

func (x *examiner) callIn() {
	c := CallInOf(x.e.On, x.o)
	x.plain("DISC-50", zhixing.Yes, "", "call_in", "约见谈话，指出问题，要求整改并跟踪", "called in: admonished, problems named, correction demanded", zhixing.Info)
	if c.Deadline.IsZero() {
		return
	}
	t := zhixing.Unknown
	if !x.e.Corrected.IsZero() {
		t = zhixing.TriOf(!x.e.Corrected.After(c.Deadline))
	}
	x.plain("DISC-50", t, "corrected", "corrected_in_time", "在{end}前整改", "put right by {end}", zhixing.Breach)
	x.out[len(x.out)-1].Args = []zhixing.Arg{zhixing.DateArg("end", c.Deadline)}
	if t == zhixing.No {
		x.plain("DISC-50", zhixing.No, "", "overdue_correction", "逾期未整改或者整改不力，严肃追责", "not put right in time: strict accountability", zhixing.Breach)
	}
}

// JudgeHeads maps a code to the heads of article 46 of the Judges Law (法官法, DISC-48):
// 1 graft, perverting; 2 hiding, forging evidence; 3 leaking; 4 deliberate breach of
// law in a case; 5 gross negligence; 6 delaying; 7 using office for gain; 8 benefits,
// irregular meetings; 9 irregular business; 10 other.
func JudgeHeads(c IntegrityCode) []uint8 {
	switch c {
	case FP1, TP9, CR3, CR4:
		return []uint8{7, 8}
	case FP2, TP8, CR2, SI2:
		return []uint8{8}
	case FP4, TP3, CR5:
		return []uint8{1, 4}
	case FP5, CR1:
		return []uint8{3}
	case TP10, SI4:
		return []uint8{3, 10}
	case TP4:
		return []uint8{1, 6}
	case TP1, TP5, TM4, TM7, TM8, W2:
		return []uint8{6}
	case TP2, TP7, W1, W3, W4, W5, W8, W9, W10:
		return []uint8{4, 5}
	case W6, W7:
		return []uint8{5}
	case 0:
		return nil
	}
	return []uint8{10}
}

// ReviewOf turns a person who acted where he may not (CASE-81, 82) into IF1 or IF2.
func ReviewOf(a zhixing.IncompatibleActor) IntegrityFinding {
	c := IF1
	if slices.Contains([]zhixing.Incompatibility{zhixing.DisposalAndPayout, zhixing.PayoutFourEyes, zhixing.InquiryAndDisposal}, a.Rule) {
		c = IF2
	}
	src := sourceOf(c)
	f := found(src.rule, zhixing.Met, a.Severity, c.String(), c.Label(zhixing.ZH)+"："+a.Rule.Label(zhixing.ZH), c.Label(zhixing.EN)+": "+a.Rule.Label(zhixing.EN), src.cite)
	f.Subject = string(a.Actor)
	return IntegrityFinding{Code: c, Finding: f}
}
