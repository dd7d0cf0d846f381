package auction

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// SelectionFacts is how three appraisers and their order were chosen (AUC-14).
type SelectionFacts struct {
	On          zhixing.Date `json:"on"`
	Due         zhixing.Date `json:"due,omitzero"` // last day of the term set for agreeing
	AgreedOn    zhixing.Date `json:"agreed_on,omitzero"`
	Agreed      []string     `json:"agreed,omitempty"` // in their order
	Untraceable zhixing.Tri  `json:"untraceable,omitzero"`
	Drawn       []string     `json:"drawn,omitempty"`            // by lot, in their order
	SameList    zhixing.Tri  `json:"same_list_asked,omitzero"`   // both parties ask for the lot in one and the same place list
	FromList    zhixing.Tri  `json:"drawn_from_list,omitzero"`   // it was drawn from that list
	FromSubList zhixing.Tri  `json:"from_sub_list,omitzero"`     // all are on the list of the field
	Barred      []string     `json:"barred_appraisers,omitzero"` // removed from the list and still barred
}

// SelectAppraisers says which three institutions are commissioned, and in which order
// (AUC-14; REFPRICE-2018 15 to 17): those the parties agreed on in time, else those
// drawn by lot. Without either, none are.
func SelectAppraisers(x SelectionFacts) ([]string, Assessment) {
	f := findings{on: x.On}
	c := cites(rp(16))
	inTime := len(x.Agreed) > 0 && x.Untraceable != zhixing.Yes && !(x.AgreedOn.After(x.Due) && !x.Due.IsZero())
	chosen, how := x.Drawn, text("由摇号随机确定三家评估机构及顺序", "three and their order drawn by lot")
	if inTime {
		chosen, how = x.Agreed, text("由双方当事人协商确定三家评估机构及顺序", "three and their order agreed on by the parties")
	}
	f.ask(point{rule: "AUC-14", code: "three_in_order", is: zhixing.TriOf(len(chosen) == 3 && !hasDouble(chosen)), else_: zhixing.Breach, msg: how, cites: c})
	if !inTime && x.SameList == zhixing.Yes {
		f.ask(point{rule: "AUC-14", code: "same_list", is: x.FromList, else_: zhixing.Breach, msg: text("双方一致要求在同一名单子库中随机确定的，应当准许", "both ask for the lot in one list: to be allowed"), cites: c, missing: []string{"drawn_from_list"}})
	}
	f.ask(point{rule: "AUC-14", code: "on_the_list", is: x.FromSubList, else_: zhixing.Breach, msg: text("应从名单分库、子库中确定", "from the list of the field or of the place"), cites: cites(rp(15, 1), rp(16)), missing: []string{"from_sub_list"}})
	if i := slices.IndexFunc(chosen, func(s string) bool { return slices.Contains(x.Barred, s) }); i >= 0 {
		f.ask(point{rule: "AUC-14", code: "not_removed", subject: chosen[i], is: zhixing.No, else_: zhixing.Breach, msg: text("已除名且未满五年", "removed from the list less than five years ago"), cites: cites(rp(15, 2))})
	}
	a := Assessment{AsOf: x.On, Findings: f.list}
	if a.Verdict() == zhixing.NotMet {
		return nil, a
	}
	return slices.Clone(chosen), a
}

// CheckSurvey judges an on-site survey (AUC-14; REFPRICE-2018 18): the parties are
// notified; their absence does not stop it, but a witness is needed then.
func CheckSurvey(notified, present, witness zhixing.Tri, day zhixing.Date) []zhixing.Finding {
	f := findings{on: day}
	f.ask(point{rule: "AUC-14", code: "survey_notified", is: notified, else_: zhixing.Breach, msg: text("现场勘验应通知当事人到场", "the parties are notified of the survey"), cites: cites(rp(18)), missing: []string{"notified"}})
	f.ask(point{rule: "AUC-14", code: "survey_witnessed", is: present.Or(witness), else_: zhixing.Breach, msg: text("当事人不到场的，不影响勘验，但应有见证人见证", "a party's absence does not stop it, but a witness is needed"), cites: cites(rp(18)), missing: []string{"present", "witness"}})
	return f.list
}

// ReappraisalFacts is a wish for a new appraisal by another institution (AUC-19).
type ReappraisalFacts struct {
	On             zhixing.Date `json:"on"`
	Unqualified    zhixing.Tri  `json:"unqualified,omitzero"`     // institution or appraisers lack the licence
	GraveProcedure zhixing.Tri  `json:"grave_procedure,omitzero"` // the procedure was gravely unlawful
	Late           zhixing.Tri  `json:"late,omitzero"`            // the report came late
	Affected       zhixing.Tri  `json:"affected,omitzero"`        // and that affected procedure or value
}

// CheckReappraisal judges whether another institution appraises anew (AUC-18, 19;
// REFPRICE-2018 22, 23, before 2018-09-01 AUCTION-2004 6): where the institution or
// its appraisers were not qualified or the procedure was gravely unlawful. Delay alone
// is no grave breach.
func CheckReappraisal(x ReappraisalFacts) zhixing.Finding {
	f := findings{on: x.On}
	c := cites(rp(22, 1), rp(23, 2))
	if !since(x.On, refPriceFrom) {
		c = cites(cite("AUCTION-2004", 6))
	}
	grave := x.GraveProcedure
	if grave == zhixing.Unknown && x.Late == zhixing.Yes {
		grave = x.Affected
	}
	f.ask(point{rule: "AUC-19", code: "new_appraisal", is: x.Unqualified.Or(grave), else_: zhixing.Info, msg: text("评估机构、人员不具备资质或者评估程序严重违法的，另行委托评估；仅仅迟延不属于程序严重违法", "a new appraisal where the appraisers were not qualified or the procedure gravely unlawful; delay alone is not"), cites: c, missing: []string{"unqualified", "grave_procedure"}})
	return f.list[0]
}
