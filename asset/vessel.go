package asset

import "github.com/zhixing-go/zhixing"

// VesselFacts are the facts on the arrest of a vessel (ASSET-78).
type VesselFacts struct {
	MaritimeClaim  zhixing.Tri  `json:"maritime_claim,omitzero"` // one of the listed claims (MPL-1999 21)
	ToExecute      zhixing.Tri  `json:"to_execute,omitzero"`     // to execute a judgment, award or other document
	PublicService  zhixing.Tri  `json:"public_service,omitzero"` // on military or government service
	MaritimeCourt  zhixing.Tri  `json:"maritime_court,omitzero"` // the arresting court is a maritime court
	PreAction      zhixing.Tri  `json:"pre_action,omitzero"`
	Arrested       zhixing.Date `json:"arrested,omitzero"`
	SuitFiled      zhixing.Date `json:"suit_filed,omitzero"`
	OthersArrested zhixing.Tri  `json:"others_arrested,omitzero"` // arrested by another claimant already
	Sold           zhixing.Tri  `json:"sold,omitzero"`            // sold by a court

	// SameClaim: the vessel was arrested for the same claim before, which bars another
	// arrest save in the cases that follow (MPL-1999 24); Unknown: not asked.
	SameClaim        zhixing.Tri `json:"same_claim,omitzero"`
	SecurityShort    zhixing.Tri `json:"security_short,omitzero"`     // the respondent gave no sufficient security
	GuarantorMayFail zhixing.Tri `json:"guarantor_may_fail,omitzero"` // the guarantor may be unable to perform, wholly or in part
	LetGoForReason   zhixing.Tri `json:"let_go_for_reason,omitzero"`  // the claimant let vessel or security go for good reason, or could not stop it
}

// VesselOpinion says whether the vessel may be arrested and until when it stays so.
type VesselOpinion struct {
	Opinion
	SuitDue zhixing.Date `json:"suit_due,omitzero"` // last day of the 30 days before action
	End     zhixing.Date `json:"end,omitzero"`      // last day of the arrest; zero: none
}

// AssessVessel judges the arrest of a vessel (ASSET-78; MPL-1999 22 to 24, 28; SHIP-2015).
func AssessVessel(f VesselFacts, o Options) (VesselOpinion, error) {
	if err := o.check(); err != nil {
		return VesselOpinion{}, err
	}
	w := newOpinion("ASSET-78", f.Arrested)
	w.add("claim_or_execution", f.MaritimeClaim.Or(f.ToExecute), "maritime_claim", txt("属于海事请求，或者为执行生效法律文书", "a maritime claim, or to execute an effective document"), art("MPL-1999", 22))
	w.add("no_public_service", f.PublicService.Not(), "public_service", txt("不是从事军事、政府公务的船舶", "not on military or government service"), para("MPL-1999", 23, 3))
	w.add("not_sold", f.Sold.Not(), "sold", txt("尚未经司法拍卖；拍卖后其他保全措施效力终止", "not sold by a court, which ends all other measures"), art("SHIP-2015", 15))
	if f.SameClaim != zhixing.Unknown {
		excepted := f.SecurityShort.Or(f.GuarantorMayFail).Or(f.LetGoForReason)
		w.add("not_arrested_for_same_claim", f.SameClaim.Not().Or(excepted), "security_short", txt("没有因同一海事请求扣押过，或者被请求人未提供充分担保、担保人可能不能履行、因合理原因释放", "not arrested for the same claim before, or security was short, the guarantor may fail, or it was let go for good reason"), art("MPL-1999", 24))
	}
	r := VesselOpinion{Opinion: w.every()}
	if f.MaritimeCourt == zhixing.No {
		w.tell("entrust_maritime_court", zhixing.Warning, txt("执行标的物是船舶的，非海事法院可以委托有管辖权的海事法院", "a non-maritime court may entrust the maritime court that has jurisdiction"), para("ENTRUST-2020", 3, 3))
	}
	if f.OthersArrested == zhixing.Yes {
		w.tell("several_arrests", zhixing.Info, txt("应不同海事请求人的申请，可以对已被扣押的船舶采取扣押措施", "on the application of another claimant a vessel under arrest may be arrested again"), para("SHIP-2015", 2, 1))
	}
	r.Findings = w.op.Findings
	if f.Arrested.IsZero() {
		return r, nil
	}
	q := EndQuery{TermQuery: TermQuery{Kind: zhixing.KindVessel, On: f.Arrested}}
	if f.PreAction == zhixing.Yes {
		q.Preservation = PreservationPreAction
		d, err := days(30, zhixing.PartyTerm, "ASSET-78", para("MPL-1999", 28, 1)).End(f.Arrested, o.calendar())
		if err != nil {
			return r, err
		}
		r.SuitDue = d.End
		q.SuitFiled = zhixing.TriOf(!f.SuitFiled.IsZero() && !f.SuitFiled.After(r.SuitDue))
	}
	t, err := SeizureEnd(q, o)
	r.End = t.End
	return r, err
}
