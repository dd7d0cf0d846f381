package asset

import "github.com/zhixing-go/zhixing"

// HandOverFacts are the facts on a thing that one court controls and another enforces
// (移交控制财产, ASSET-54; ENF-PROC-2020 2, 4).
type HandOverFacts struct {
	Duplicate       zhixing.Tri `json:"duplicate,omitzero"`         // both courts filed the same enforcement
	OtherFiledFirst zhixing.Tri `json:"other_filed_first,omitzero"` // the other one earlier
	Preserved       zhixing.Tri `json:"preserved,omitzero"`         // the court holds the thing by a preservation of the same case
	OtherEnforces   zhixing.Tri `json:"other_enforces,omitzero"`    // the applicant applied for enforcement to the other court, which has jurisdiction

	On zhixing.Date `json:"on,omitzero"` // day whose law applies; zero: the law in force
}

// AssessHandOver says whether the court must hand what it controls to the other court
// (ASSET-54): to the one that filed first on a duplicate filing, and from the preserving
// court to the one that enforces.
func AssessHandOver(f HandOverFacts) Opinion {
	w := newOpinion("ASSET-54", f.On)
	w.add("filed_first", f.Duplicate.And(f.OtherFiledFirst), "other_filed_first", txt("重复立案的，控制的财产交先立案的执行法院处理", "duplicate filing: what is controlled goes to the court that filed first"), zhixing.Citation{Instrument: "ENF-PROC-2020", Article: 2, Paragraph: 2})
	w.add("preserving_court", f.Preserved.And(f.OtherEnforces), "other_enforces", txt("保全法院应当将保全的财产交执行法院处理", "the preserving court hands the thing to the enforcing court"), art("ENF-PROC-2020", 4))
	return w.either()
}
