package discipline

import (
	"github.com/zhixing-go/zhixing"
)

// Situation is what the ladder of measures looks at (DISC-36).
type Situation struct {
	Warned     zhixing.Tri `json:"warned,omitzero"`  // notice with warning served
	Unpaid     zhixing.Tri `json:"unpaid,omitzero"`  // the time of the notice is over, not performed
	Able       zhixing.Tri `json:"able,omitzero"`    // able to perform
	Violent    zhixing.Tri `json:"violent,omitzero"` // violence or threat
	Hides      zhixing.Tri `json:"hides,omitzero"`   // hides or moves property
	FalseRep   zhixing.Tri `json:"false_report,omitzero"`
	ShamSuit   zhixing.Tri `json:"sham_suit,omitzero"`
	Minor      zhixing.Tri `json:"minor,omitzero"`
	Student    zhixing.Tri `json:"campus_loan,omitzero"`
	Sufficient zhixing.Tri `json:"sufficient_seizure,omitzero"` // property under control suffices
	Restricted zhixing.Tri `json:"restricted,omitzero"`
	Listed     zhixing.Tri `json:"listed,omitzero"`
	GraceOver  zhixing.Tri `json:"grace_over,omitzero"`
	Sanctioned zhixing.Tri `json:"sanctioned,omitzero"` // fined or detained, still refusing
}

// Advice is a rung with what speaks for it. It is advice, not law: measures may be
// cumulated, but each must be fit and not beyond need (KIND-2019, CREDIT-2020).
type Advice struct {
	Step     LadderStep        `json:"step"`
	Advised  zhixing.Tri       `json:"advised"` // Yes: now; No: not, or done; Unknown: facts missing
	Findings []zhixing.Finding `json:"findings"`
}

// Ladder gives the rungs L0 to L6 in order with reasons (梯次惩戒, DISC-36), and the
// rung to try first: the lowest that is advised, from L3 on for one who resists or
// evades. ok is false where none is advised.
func Ladder(s Situation) (list []Advice, first LadderStep, ok bool) {
	hard := s.Violent.Or(s.Hides).Or(s.FalseRep).Or(s.ShamSuit)
	stop := s.Sufficient
	reason := func(t zhixing.Tri, field, code, zh, en string) zhixing.Finding {
		return fact("DISC-36", t, field, code, zh, en, whole("KIND-2019"), whole("CREDIT-2020"))
	}
	unpaid := reason(s.Unpaid, "unpaid", "unpaid", "逾期未履行", "not performed in time")
	grown := reason(s.Minor.Not(), "minor", "not_a_minor", "不是未成年人", "not a minor")
	student := reason(s.Student.Not(), "campus_loan", "not_a_student", "不是校园贷在校生", "not a student with a campus loan")
	able := reason(s.Able.Or(hard), "able", "able_or_hard", "有履行能力，或者有规避、抗拒行为", "able, or evades or resists")
	short := reason(stop.Not(), "sufficient_seizure", "seizure_not_sufficient", "已控财产不足以清偿", "property under control does not suffice")
	bad := reason(hard, "violent", "evades_or_resists", "暴力、隐匿、虚假报告或者虚假诉讼", "violence, hiding, false report or sham suit")
	add := func(step LadderStep, done zhixing.Tri, need ...zhixing.Finding) {
		all := done.Not()
		for _, f := range need {
			switch f.Status {
			case zhixing.NotMet:
				all = zhixing.No
			case zhixing.Undetermined:
				all = all.And(zhixing.Unknown)
			}
		}
		list = append(list, Advice{step, all, need})
	}
	add(StepWarning, s.Warned, reason(zhixing.Yes, "", "always_first", "执行通知并作风险提示", "notice and warning come first"))
	add(StepConsumption, s.Restricted, unpaid, student, reason(s.Warned, "warned", "warned", "已作提示", "warned"))
	soft := reason(hard.Not(), "violent", "no_evasion", "没有规避、抗拒行为", "neither evades nor resists")
	add(StepGrace, s.Listed, unpaid, grown, student, able, short, soft, reason(s.Restricted, "restricted", "restricted", "已限制消费", "restricted"))
	over := reason(s.GraceOver.Or(hard), "grace_over", "grace_over_or_hard", "宽限期届满未履行，或者有规避、抗拒行为", "grace over, or evades or resists")
	add(StepListing, s.Listed, unpaid, grown, student, able, short, over)
	pressed := reason(s.Listed.Or(hard), "listed", "listed_or_hard", "已公布失信信息，或者有规避、抗拒行为", "listed, or evades or resists")
	add(StepExitFine, s.Sanctioned, unpaid, student, able, short, pressed)
	add(StepDetention, s.Sanctioned, unpaid, student, able, short, bad)
	add(StepCriminal, zhixing.No, unpaid, student, able, short, reason(s.Sanctioned, "sanctioned", "still_refuses", "经制裁仍拒不执行", "still refusing after a sanction"))
	// Who resists or evades is met with L3 to L5 at once.
	for _, least := range []LadderStep{StepListing, StepWarning} {
		if least == StepListing && hard != zhixing.Yes {
			continue
		}
		for _, a := range list {
			if a.Step >= least && a.Advised == zhixing.Yes {
				return list, a.Step, true
			}
		}
	}
	return list, StepWarning, false
}
