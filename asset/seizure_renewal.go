package asset

import "github.com/zhixing-go/zhixing"

// RenewalFacts are the facts on the renewal of a seizure (续行, ASSET-47, 91).
type RenewalFacts struct {
	End           zhixing.Date `json:"end"`                      // last day of the term
	Preservation  zhixing.Tri  `json:"preservation,omitzero"`    // Yes: a preservation, Started on its day
	Started       zhixing.Date `json:"started,omitzero"`         // preservation: day it was taken; zero: under the law in force
	Applied       zhixing.Date `json:"applied,omitzero"`         // application received by the court
	ExOfficio     zhixing.Tri  `json:"ex_officio,omitzero"`      // the court renews of its own accord
	Terminated    zhixing.Tri  `json:"terminated,omitzero"`      // this enforcement procedure is terminated
	Completed     zhixing.Date `json:"completed,omitzero"`       // formalities of the renewal completed with the assisting body
	ToldInWriting zhixing.Tri  `json:"told_in_writing,omitzero"` // preservation: the court told the applicant the exact end and his duty
}

// RenewalOpinion says whether a seizure was, or must be, renewed.
type RenewalOpinion struct {
	ApplyBy    zhixing.Date      `json:"apply_by,omitzero"` // last day to apply: preservation, seven days before the end
	CompleteBy zhixing.Date      `json:"complete_by"`       // last day for the formalities: the end
	InTime     zhixing.Status    `json:"in_time"`           // the application was in time
	MustRenew  zhixing.Status    `json:"must_renew"`        // the court must renew
	Renewed    zhixing.Status    `json:"renewed"`           // NotMet: extinct; a later act is a new seizure behind those that wait
	BearsLoss  zhixing.Status    `json:"bears_loss"`        // Met: the applicant bears the loss of rank
	Findings   []zhixing.Finding `json:"findings"`
}

// AssessRenewal judges the renewal of a seizure on asOf (ASSET-47, 91; CPL-INT-2022 485;
// PRES-2020 18): formalities before the end, in preservation an application seven days
// before it since 2016-12-01; on an application the court must renew, also after the
// termination of this procedure.
func AssessRenewal(f RenewalFacts, asOf zhixing.Date) (RenewalOpinion, error) {
	var p zhixing.Problems
	if f.End.IsZero() {
		p.Add("end", "", "ASSET-47", txt("届满日未给出", "the end of the term is not given"))
	}
	if asOf.IsZero() {
		p.Add("as_of", "", "ASSET-47", txt("未给出日期", "day not given"))
	}
	if err := p.Err(); err != nil {
		return RenewalOpinion{}, err
	}
	r := RenewalOpinion{CompleteBy: f.End, InTime: zhixing.NotApplicable, BearsLoss: zhixing.NotApplicable}
	w := newOpinion("ASSET-47", asOf)
	last := f.End
	if f.Preservation == zhixing.Yes && (f.Started.IsZero() || !f.Started.Before(preservation2016())) {
		w.rule = "ASSET-91"
		d, err := RenewalDue(f.End)
		if err != nil {
			return r, err
		}
		r.ApplyBy, last = d.End, d.End
		w.add("told_in_writing", f.ToldInWriting, "told_in_writing", txt("已书面告知明确的保全期限届满日及申请续行的事项", "the court told in writing the exact end and the duty to apply"), zhixing.Citation{Instrument: "PRES-2020", Article: 18, Paragraph: 2})
	}
	applied := !f.Applied.IsZero() && !f.Applied.After(asOf)
	switch {
	case applied:
		r.InTime = zhixing.StatusOf(zhixing.TriOf(!f.Applied.After(last)))
		w.add("applied_in_time", zhixing.TriOf(!f.Applied.After(last)), "", txt("在期限届满前（保全为届满七日前）提出续行申请", "applied before the end, in preservation seven days before it"))
	case f.ExOfficio != zhixing.Yes && asOf.After(last):
		r.InTime = zhixing.NotMet
		w.add("applied_in_time", zhixing.No, "", txt("未在期限内申请续行", "no application in time"))
	}
	w.rule = "ASSET-47"
	r.MustRenew = zhixing.NotMet
	if applied && r.InTime == zhixing.Met {
		r.MustRenew = zhixing.Met
		if f.Terminated == zhixing.Yes {
			w.tell("also_after_termination", zhixing.Info, txt("终结本次执行程序后申请续行的，应当办理", "after the termination of this procedure the court must renew on application"), art("TERM-2016", 16))
		}
	}
	completed := !f.Completed.IsZero() && !f.Completed.After(asOf)
	switch {
	case completed:
		r.Renewed = zhixing.StatusOf(zhixing.TriOf(!f.Completed.After(f.End)))
		w.add("completed_before_end", zhixing.TriOf(!f.Completed.After(f.End)), "", txt("在期限届满前办理完毕续行手续", "formalities completed before the end"), termsCite(asOf, 2))
	case asOf.After(f.End):
		r.Renewed = zhixing.NotMet
		w.add("completed_before_end", zhixing.No, "", txt("期限届满未办理延期手续，效力消灭", "not renewed by the end: extinct"), para("SEIZE-2020", 27, 1))
	}
	if r.Renewed == zhixing.NotMet {
		w.tell("new_seizure", zhixing.Warning, txt("此后办理的为新的查封，排在轮候查封之后", "what is done later is a new seizure behind those that wait"), para("SEIZE-2020", 27, 1))
		if r.InTime == zhixing.NotMet {
			r.BearsLoss = zhixing.Met
		}
	}
	r.Findings = w.op.Findings
	return r, nil
}
