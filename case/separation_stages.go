package casefile

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// StageRecords returns the papers without which a stage of implementation does not
// open (节点控制, CASE-82; OPIN-2009 four(2)): those of the stage before it. Which
// papers these are is a project decision; control may be taken at once (CASE-35).
func StageRecords(s Stage) []RecordKind {
	switch s {
	case StageNotice, StageInquiry:
		return []RecordKind{RecordAssignmentNote}
	case StageDisposal:
		return []RecordKind{RecordNetworkQueryResult, RecordSeizureRuling}
	case StagePayout:
		return []RecordKind{RecordMoneyArrival}
	case StageSanction:
		return []RecordKind{RecordEnforcementNotice}
	}
	return nil
}

// OpenStage says whether a stage of a file may open: one finding for each paper
// asked for (CASE-82). Who says what is on file is the file itself, see File.Has.
func OpenStage(s Stage, onFile func(RecordKind) bool) []zhixing.Finding {
	x := examiner{o: &Options{}}
	for _, k := range StageRecords(s) {
		x.say(zhixing.StatusOf(zhixing.TriOf(onFile(k))), "CASE-82", "record_missing", s.String(), nil, "上一环节材料已入卷：{record}", "on file from the stage before: {record}", []zhixing.Citation{{Instrument: "OPIN-2009"}},
			zhixing.TextArg("record", zhixing.Text{ZH: k.Label(zhixing.ZH), EN: k.Label(zhixing.EN)}))
	}
	return x.out
}

// ApprovalFacts are who proposed, decided and approved an act that needs approval
// (审批, CASE-83).
type ApprovalFacts struct {
	Matter   ApprovalMatter  `json:"matter"`
	Proposer zhixing.ActorID `json:"proposer,omitempty"`
	People   []Actor         `json:"people,omitempty"` // panel and approvers
	Done     zhixing.Date    `json:"done,omitzero"`    // day of the act
	Approved zhixing.Date    `json:"approved,omitzero"`
	Court    zhixing.CourtID `json:"court,omitempty"`
	Ordered  zhixing.Tri     `json:"ordered,omitzero"` // emergency: the command centre ordered it
}

// approvers returns whose part the law asks for: each set needs one of its roles.
func (m ApprovalMatter) approvers() (sets [][]Role, cite zhixing.Citation) {
	switch m {
	case ApproveExtension:
		return [][]Role{{PR}}, zhixing.Citation{Instrument: "LIMIT-2000", Article: 5}
	case ApproveTermination:
		return [][]Role{{CP}, {PR}}, zhixing.Citation{Instrument: "CPL-INT-2022", Article: 517}
	case ApproveCoercion:
		return [][]Role{{PR}}, zhixing.Citation{Instrument: "CPL-2023", Article: 119}
	case ApproveLongStay:
		return [][]Role{{SC}}, zhixing.Citation{Instrument: "ENF-REG-2020", Article: 77}
	case ApprovePayoutDeferral:
		return [][]Role{{BC, PR}}, zhixing.Citation{Instrument: "FUNDS-2017", Article: 10}
	case ApproveOutOfProvince:
		return [][]Role{{SC}}, zhixing.Citation{Instrument: "ENTRUST-2020", Article: 1}
	case ApproveEmergency:
		return [][]Role{{BC, PR}}, zhixing.Citation{Instrument: "POWER-2011", Article: 7}
	case ApproveBankruptcy:
		return [][]Role{{CP}, {PR}}, zhixing.Citation{Instrument: "BANKR-TRANS-2017", Article: 5}
	}
	return nil, zhixing.Citation{}
}

// CheckApproval says whether an act was approved by whom the law asks, before it was
// done; emergency control, ordered by the command centre, within two working days
// after it (CASE-83, N21). Nobody approves what he proposed (CASE-80). SC stands
// for the president of the superior court, or for the high court.
func CheckApproval(f ApprovalFacts, asOf zhixing.Date, o Options) ([]zhixing.Finding, error) {
	var p zhixing.Problems
	if f.Matter == 0 || !approvalMatterNames.Valid(f.Matter) {
		p.Add("matter", "", "CASE-83", zhixing.Text{ZH: "审批事项不明", EN: "unknown matter of approval"})
	}
	if asOf.IsZero() {
		p.Add("as_of", "", "CASE-83", zhixing.Text{ZH: "须写明判断之日", EN: "the day to judge on is required"})
	}
	if f.Done.After(asOf) || f.Approved.After(asOf) {
		p.Add("done", f.Done.String(), "CASE-83", zhixing.Text{ZH: "晚于判断之日", EN: "later than the day to judge on"})
	}
	o.check(&p)
	if err := p.Err(); err != nil {
		return nil, err
	}
	x := examiner{day: asOf, o: &o}
	sets, cite := f.Matter.approvers()
	cs := []zhixing.Citation{cite}
	for _, roles := range sets {
		var who []zhixing.ActorID
		var t zhixing.Text
		for i, r := range roles {
			if i > 0 {
				t.ZH, t.EN = t.ZH+"或者", t.EN+" or "
			}
			t.ZH, t.EN = t.ZH+r.Label(zhixing.ZH), t.EN+r.Label(zhixing.EN)
		}
		for _, a := range f.People {
			if slices.Contains(roles, a.Role) {
				who = append(who, a.ID)
			}
		}
		s := zhixing.StatusOf(zhixing.TriOf(len(who) > 0))
		if len(who) == 0 && f.Matter == ApproveEmergency && f.Approved.IsZero() {
			s = zhixing.NotApplicable // told by the term
		}
		x.say(s, "CASE-83", "approved_by", "", nil, "{matter}已经{role}审批", "{matter}: approved by the {role}", cs, f.Matter.arg(), zhixing.TextArg("role", t))
		if slices.Contains(roles, CP) && len(who) > 0 {
			x.panel("CASE-83", "panel_members", "people", who, cs)
		}
		if f.Proposer != "" && slices.Contains(who, f.Proposer) && !slices.Contains(roles, CP) {
			x.say(zhixing.NotMet, "CASE-80", "own_approval", string(f.Proposer), nil, "审批人不是提出人", "the approver is not the proposer", []zhixing.Citation{{Instrument: "POWER-2011", Article: 3}})
		}
	}
	switch {
	case f.Matter == ApproveEmergency:
		x.need(f.Ordered, "CASE-83", "ordered_by_centre", "", "ordered", "经执行指挥中心指令", "ordered by the command centre", cs)
		d, err := periodEmergency.EndWith(f.Done, o.Calendar, o.Roll)
		if err != nil {
			x.say(zhixing.Undetermined, "CASE-83", "emergency_approved", "", []string{"done"}, "紧急措施于两个工作日内补办审批", "emergency measure approved within two working days", cs)
			break
		}
		x.timely(d, f.Approved, "CASE-83", "emergency_approved", "", "approved", "紧急措施于两个工作日内补办审批", "emergency measure approved within two working days")
	case !f.Done.IsZero():
		before := zhixing.Unknown
		if !f.Approved.IsZero() {
			before = zhixing.TriOf(!f.Approved.After(f.Done))
		}
		x.need(before, "CASE-83", "approved_before", "", "approved", "先审批后实施", "approved before it was done", cs)
	}
	return x.out, nil
}

func (m ApprovalMatter) arg() zhixing.Arg {
	return zhixing.TextArg("matter", zhixing.Text{ZH: m.Label(zhixing.ZH), EN: m.Label(zhixing.EN)})
}
