package casefile

import (
	"strconv"

	"github.com/zhixing-go/zhixing"
)

// Node is a node of the catalogue of CASE-30 (流程节点): a term of the court or of a
// party, with what starts it and what ends it. The catalogue is data: an office
// may replace it (Options.Nodes). No official list of the national platform's
// nodes was found; this one is the project's own.
type Node struct {
	Code string       `json:"code"`
	Name zhixing.Text `json:"name"`
	// Period is the term; N of zero is "promptly", or a day set in the event.
	Period zhixing.Period `json:"period"`
	// Start are the kinds of events that start the term, Done those that end it. A
	// milestone that names the code does either (see MilestoneFacts).
	Start []EventKind `json:"start,omitempty"`
	Done  []EventKind `json:"done,omitempty"`
	// DoneBy is a paper that ends the term when it is put on file.
	DoneBy RecordKind `json:"done_by,omitempty"`
	// PerDebtor runs one term a debtor; ForMoney only where the title is for money.
	PerDebtor  Choice             `json:"per_debtor,omitempty"`
	ForMoney   Choice             `json:"for_money,omitempty"`
	Management Choice             `json:"management,omitempty"` // a house target: lateness is a warning, not a breach
	Confidence zhixing.Confidence `json:"confidence"`
}

// Choice is a yes or no of a table, with a word for each.
type Choice uint8

// The choices.
const (
	Without Choice = iota // 否
	With                  // 是
)

// MarshalText implements encoding.TextMarshaler.
func (c Choice) MarshalText() ([]byte, error) { return []byte([...]string{"no", "yes"}[c&1]), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *Choice) UnmarshalText(b []byte) error {
	switch string(b) {
	case "no":
		*c = Without
	case "yes":
		*c = With
	default:
		return &zhixing.InputError{Value: clip(string(b)), Reason: zhixing.Text{ZH: "应为 yes 或 no", EN: "yes or no"}}
	}
	return nil
}

// Codes of the terms that the file computes itself, beside the nodes.
const (
	CodeLimit        = "LIMIT"        // enforcement limit, CASE-31
	CodeRecourse     = "RECOURSE"     // recourse to the superior court, CASE-33
	CodeStay         = "STAY"         // end of the stay, CASE-38
	CodeGuarantee    = "GUARANTEE"    // end of the guarantee period, CASE-39
	CodeSettlement   = "SETTLEMENT"   // last day of the settlement's performance, CASE-48
	CodeResumeTitle  = "RESUME_TITLE" // two years to resume the title, CASE-48, CASE-05
	CodeOrdered      = "ORDERED"      // day set by the superior court, CASE-33
	CodePayout       = "N23"          // payout, CASE-36
	CodePayoutManage = "N23M"         // payout, second clock, CASE-36
	CodeDeferralGone = "N24"          // payout after a deferral, CASE-36
	CodePool         = "N27"          // six-monthly inquiry, CASE-45
	CodeWarn         = "N31"          // warning before the limit
	CodeAskExtension = "N32"          // request for an extension
	CodeFine         = "FINE"         // fine, three months from effect, CASE-31
	CodeFineLatest   = "FINE_LATEST"  // fine, six months at the latest, CASE-31
	CodeConfiscation = "CONFISCATION" // confiscation, at once, CASE-31
	CodeReconcile    = "RECON"        // monthly reconciliation of case money, CASE-36
)

func term(n int, u zhixing.PeriodUnit, class zhixing.DeadlineClass, code string, key zhixing.InstrumentKey, art int) zhixing.Period {
	return zhixing.Period{N: n, Unit: u, Class: class, Rule: zhixing.RuleID("CASE-30." + code), Cite: zhixing.Citation{Instrument: key, Article: uint16(art)}}
}

// Nodes returns the default catalogue of CASE-30, with the terms that transitions
// arm (CASE-91) beside N01 to N30.
func Nodes() []Node {
	const d, w, m = zhixing.Days, zhixing.WorkingDays, zhixing.Months
	court, party := zhixing.CourtTerm, zhixing.PartyTerm
	ks := func(k ...EventKind) []EventKind { return k }
	tx := func(zh, en string) zhixing.Text { return zhixing.Text{ZH: zh, EN: en} }
	received := ks(EventApply, EventTransfer)
	opened := ks(EventFileCase, EventOpenResumption, EventOpenRestitution)
	V, S, R := zhixing.Verified, zhixing.Secondary, zhixing.Recall
	return []Node{
		{Code: "N01", Name: tx("立案审查", "file or refuse"), Period: term(7, d, court, "N01", "ENF-REG-2020", 16), Start: received, Done: ks(EventFileCase, EventRefuse), Confidence: V},
		{Code: "N02", Name: tx("移送执行机构", "hand the file to enforcement"), Period: term(3, d, court, "N02", "LIMIT-2000", 7), Start: opened, Done: ks(EventAssign), Confidence: V},
		{Code: "N03", Name: tx("受理通知及权利风险告知", "acceptance, rights and risk notice"), Period: term(0, d, court, "N03", "OPEN-2006", 3), Start: opened, DoneBy: RecordFilingNotice, Confidence: S},
		{Code: "N04", Name: tx("确定承办人", "assign the officer"), Period: term(7, d, court, "N04", "LIMIT-ENF-2006", 2), Start: opened, Done: ks(EventAssign), Confidence: S},
		{Code: "N05", Name: tx("告知承办人及联系方式", "tell the parties the officer and contacts"), Period: term(0, d, court, "N05", "OPEN-2006", 5), Start: ks(EventAssign), Confidence: S},
		{Code: "N06", Name: tx("发出执行通知", "enforcement notice"), Period: term(10, d, court, "N06", "CPL-INT-2022", 480), Start: append(received, EventOpenResumption), Done: ks(EventIssueNotice), PerDebtor: With, Confidence: V},
		{Code: "N07", Name: tx("立即采取措施后发出执行通知", "notice after an immediate measure"), Period: term(3, d, court, "N07", "ENF-PROC-2020", 22), Start: ks(EventImmediateMeasure), Done: ks(EventIssueNotice), Confidence: V},
		{Code: "N08", Name: tx("责令报告财产", "property-report order"), Period: term(10, d, court, "N08", "INV-2020", 3), Start: received, DoneBy: RecordReportOrder, ForMoney: With, Confidence: V},
		{Code: "N09", Name: tx("被执行人报告财产", "debtor's report"), Period: term(0, d, party, "N09", "INV-2020", 4), Start: ks(EventIssueNotice), DoneBy: RecordPropertyReport, ForMoney: With, PerDebtor: With, Confidence: V},
		{Code: "N10", Name: tx("补充报告财产", "supplementary report"), Period: term(10, d, party, "N10", "INV-2020", 7), Confidence: V},
		{Code: "N11", Name: tx("告知申请执行人提供财产线索", "creditor told to give clues"), Period: term(3, d, court, "N11", "LIMIT-ENF-2006", 5), Start: ks(EventAssign), Confidence: S},
		{Code: "N12", Name: tx("核实财产线索", "verify a clue"), Period: term(7, d, court, "N12", "INV-2020", 2), DoneBy: RecordClueCheck, Confidence: V},
		{Code: "N12U", Name: tx("核实紧急财产线索", "verify an urgent clue"), Period: term(3, d, court, "N12", "INV-2020", 2), Confidence: V},
		{Code: "N13", Name: tx("首次网络查控", "first network inquiry"), Period: term(5, w, court, "N13", "CTRL-2021", 0), Start: ks(EventAssign), DoneBy: RecordNetworkQueryResult, Management: With, Confidence: R},
		{Code: "N14", Name: tx("依申请启动调查", "start an inquiry on request"), Period: term(10, d, court, "N14", "LIMIT-ENF-2006", 6), Confidence: S},
		{Code: "N15", Name: tx("完成一般调查", "finish the general inquiry"), Period: term(1, m, court, "N15", "LIMIT-ENF-2006", 6), Start: ks(EventAssign), Confidence: S},
		{Code: "N16", Name: tx("决定审计或悬赏申请", "decide on audit or reward notice"), Period: term(10, d, court, "N16", "INV-2020", 17), Confidence: V},
		{Code: "N17", Name: tx("线下控制查明的财产", "control found property offline"), Period: term(3, w, court, "N17", "CTRL-2021", 0), Management: With, Confidence: R},
		{Code: "N17N", Name: tx("线上控制查明的财产", "control found property online"), Period: term(0, d, court, "N17", "CTRL-2021", 0), Management: With, Confidence: R},
		{Code: "N18", Name: tx("送达协助执行通知", "serve the notice to assist"), Period: term(5, d, court, "N18", "LIMIT-ENF-2006", 8), Confidence: R},
		{Code: "N19", Name: tx("选定评估拍卖机构", "pick appraiser or auction house"), Period: term(10, d, court, "N19", "LIMIT-ENF-2006", 7), Confidence: R},
		{Code: "N20", Name: tx("内部审批", "internal approval"), Period: term(7, d, court, "N20", "LIMIT-ENF-2006", 12), Confidence: R},
		{Code: "N21", Name: tx("紧急控制后补办审批", "approval after emergency control"), Period: term(2, w, court, "N21", "POWER-2011", 7), Start: ks(EventImmediateMeasure), DoneBy: RecordPresidentApproval, Confidence: R},
		{Code: "N22", Name: tx("审查异议", "examine an objection"), Period: term(15, d, court, "N22", "CPL-2023", 236), Start: ks(EventObjectionRaised, EventJurisdictionObjection), Done: ks(EventObjectionClosed, EventJurisdictionUpheld), Confidence: V},
		{Code: "N25", Name: tx("终本前告知", "talk before termination"), Period: term(0, d, court, "N25", "TERM-2016", 5), Start: ks(EventProposeTermination), Done: ks(EventTalkHeld), Confidence: R},
		{Code: "N26", Name: tx("录入终本库", "enter the pool"), Period: term(7, d, court, "N26", "TERM-2016", 12), Start: ks(EventTerminate), DoneBy: RecordPoolEntry, Confidence: R},
		{Code: "N28", Name: tx("屏蔽终本库信息", "shield from the pool"), Period: term(3, d, court, "N28", "TERM-2016", 18), Start: ks(EventPerformedLater, EventConcludedLater), Confidence: R},
		{Code: "N29", Name: tx("更正终本库信息", "correct a pool entry"), Period: term(3, d, court, "N29", "TERM-2016", 14), Confidence: R},
		{Code: "N30", Name: tx("申请执行人未起诉时解除措施", "lift measures when the creditor did not sue"), Period: term(7, d, court, "N30", "CPL-INT-2022", 314), Confidence: V},
		{Code: "T03", Name: tx("对不予受理、驳回申请申请复议", "reconsideration of a refusal"), Period: zhixing.Period{N: 10, Unit: d, Class: party, Rule: "CASE-24", Cite: zhixing.Citation{Instrument: "ARB-ENF-2018", Article: 5}}, Start: ks(EventRefuse, EventConditionsMissing), Confidence: R},
		{Code: "T03A", Name: tx("行政机关对不予受理申请复议", "reconsideration of a refusal, agency"), Period: zhixing.Period{N: 15, Unit: d, Class: party, Rule: "CASE-24", Cite: zhixing.Citation{Instrument: "AEL-2011", Article: 56}}, Start: ks(EventRefuse, EventConditionsMissing), Confidence: V},
		{Code: "T15D", Name: tx("决定是否暂缓执行", "decide on an application for a stay"), Period: zhixing.Period{N: 15, Unit: d, Class: court, Rule: "CASE-38", Cite: zhixing.Citation{Instrument: "STAY-2002", Article: 6}}, Done: ks(EventStayOnApplication), Confidence: R},
		{Code: "T21", Name: tx("送达移送破产审查决定", "serve the transfer decision"), Period: zhixing.Period{N: 5, Unit: d, Class: court, Rule: "CASE-57", Cite: zhixing.Citation{Instrument: "BANKR-TRANS-2017", Article: 7}}, Start: ks(EventTransferBankruptcy), Confidence: R},
		{Code: "T22", Name: tx("破产审查裁定告知", "answer of the bankruptcy court"), Period: zhixing.Period{N: 30, Unit: d, Class: court, Rule: "CASE-57", Cite: zhixing.Citation{Instrument: "CPL-INT-2022", Article: 512}}, Start: ks(EventTransferBankruptcy), Done: ks(EventBankruptcyAccepted, EventBankruptcyRefused), Confidence: V},
		{Code: "T22H", Name: tx("解除措施并移交财产", "lift measures and hand over"), Period: zhixing.Period{N: 7, Unit: d, Class: court, Rule: "CASE-57", Cite: zhixing.Citation{Instrument: "BANKR-TRANS-2017", Article: 17}}, Start: ks(EventBankruptcyAccepted), DoneBy: RecordHandOverRecord, Confidence: S},
		{Code: "T30", Name: tx("对终结执行提出异议", "objection to a conclusion"), Period: zhixing.Period{N: 60, Unit: d, Class: party, Rule: "CASE-42", Cite: zhixing.Citation{Instrument: "CONCLUDE-OBJ-2016"}}, Start: ks(EventConclude, EventTerminate, EventLongSettlement, EventSuitOnSettlement, EventDeclaredBankrupt, EventPlanApproved), Confidence: S},
		{Code: "T33", Name: tx("决定是否恢复执行", "decide on resumption"), Period: zhixing.Period{N: 7, Unit: d, Class: court, Rule: "CASE-46"}, Start: nil, Done: ks(EventResumeApplied, EventResumeExOfficio), Management: With, Confidence: zhixing.Project},
		{Code: "T39", Name: tx("对变更追加裁定申请复议", "reconsideration of a change of parties"), Period: zhixing.Period{N: 10, Unit: d, Class: party, Rule: "CASE-61", Cite: zhixing.Citation{Instrument: "PARTY-2020", Article: 30}}, Start: ks(EventPartiesChanged), Confidence: V},
		{Code: "T39S", Name: tx("对变更追加裁定提起诉讼", "suit against a change of parties"), Period: zhixing.Period{N: 15, Unit: d, Class: party, Rule: "CASE-61", Cite: zhixing.Citation{Instrument: "PARTY-2020", Article: 32}}, Start: ks(EventPartiesChanged), Confidence: V},
	}
}

// checkNodes reports what is wrong with a catalogue: codes empty or twice, codes of
// the file's own terms, terms out of range.
func checkNodes(ns []Node) error {
	var p zhixing.Problems
	for i := range ns {
		at := "[" + strconv.Itoa(i) + "]"
		n := &ns[i]
		if n.Code == "" || len(n.Code) > 32 || ownCode(n.Code) {
			p.Add(at+".code", n.Code, "CASE-30", zhixing.Text{ZH: "节点代码为空、过长或已被占用", EN: "code empty, too long, or taken by the file itself"})
		}
		for k := range i {
			if ns[k].Code == n.Code {
				p.Add(at+".code", n.Code, "CASE-30", zhixing.Text{ZH: "节点代码重复", EN: "code used twice"})
			}
		}
		if n.Period.N != 0 {
			p.AddErr(at+".period", n.Period.Check())
		}
		if n.Period.N != 0 && n.Period.Unit == zhixing.Hours {
			p.Add(at+".period.unit", "", "CASE-30", zhixing.Text{ZH: "节点期限以日以上计", EN: "terms of nodes are in days or longer"})
		}
	}
	return p.Err()
}

func ownCode(c string) bool {
	switch c {
	case CodeLimit, CodeRecourse, CodeStay, CodeGuarantee, CodeSettlement, CodeResumeTitle, CodeOrdered,
		CodePayout, CodePayoutManage, CodeDeferralGone, CodePool, CodeWarn, CodeAskExtension,
		CodeFine, CodeFineLatest, CodeConfiscation, CodeReconcile:
		return true
	}
	return false
}

// startsNode reports whether the event starts the term of the node, beyond its
// kind: some start only in one of the cases of an event.
func startsNode(n *Node, e *Event, c *course, o *Options) bool {
	switch n.Code {
	case "N07":
		return true
	case "T03":
		return RefusalExit(c.ground, *o).Term.N == 10
	case "T03A":
		return RefusalExit(c.ground, *o).Term.N == 15
	case "N21":
		return factsOf[MeasureFacts](e).Approved != zhixing.Yes
	case "T39":
		return RemedyFor(factsOf[PartyChangeFacts](e).Ground) == Reconsideration
	case "T39S":
		return RemedyFor(factsOf[PartyChangeFacts](e).Ground) == Suit
	}
	return n.ForMoney == Without || c.money == zhixing.Yes
}

// setDay is the last day that the event itself sets for the node, zero if none.
func setDay(n *Node, e *Event) zhixing.Date {
	switch f := e.Facts.(type) {
	case NoticeFacts:
		if n.Code == "N09" {
			return f.ReportDue
		}
	case MilestoneFacts:
		return f.Until
	}
	return zhixing.Date{}
}
