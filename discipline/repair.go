package discipline

import (
	"github.com/zhixing-go/zhixing"
)

// RepairSpan is how long a record of public credit information is published under
// REPAIR-2025 (公示期, DISC-35), in months; Min is when repair may be asked for.
type RepairSpan struct {
	Min       uint8 `json:"min_months"`
	Max       uint8 `json:"max_months"`
	Published bool  `json:"published"` // slight ones are not published as a rule
}

// RepairSpans returns the span of a grade on a day from 2026-04-01 on.
func RepairSpans(g RepairGrade, on zhixing.Date) (RepairSpan, error) {
	if on.Before(zhixing.YMD(2026, 4, 1)) {
		return RepairSpan{}, wrong("on", on.String(), "DISC-35", "信用修复管理办法自2026-04-01起施行", "the measures are in force from 2026-04-01")
	}
	switch g {
	case RepairSlight:
		return RepairSpan{0, 3, false}, nil
	case RepairGeneral:
		return RepairSpan{3, 12, true}, nil
	case RepairSerious:
		return RepairSpan{12, 36, true}, nil
	}
	return RepairSpan{}, wrong("grade", g.String(), "DISC-35", "应为轻微、一般或者严重", "slight, general or serious")
}

// Repair says how an entry of the court's list is repaired (信用修复, DISC-35): by its
// deletion or withdrawal under LIST-2017, after which it stays in the court's database
// unpublished and is no basis for sanctions. REPAIR-2025 does not govern court lists by
// default: nothing that was read says so.
func Repair(f zhixing.ListingFacts) []zhixing.Finding {
	gone := zhixing.Unknown
	switch f.State {
	case zhixing.ListingDeleted, zhixing.ListingWithdrawn:
		gone = zhixing.Yes
	case zhixing.ListingNone, zhixing.ListingWarned, zhixing.ListingProposed, zhixing.ListingRejected, zhixing.ListingCancelled:
		gone = zhixing.No
	default:
		gone = zhixing.No
	}
	out := []zhixing.Finding{
		fact("DISC-35", gone, "state", "repaired_by_deletion", "失信信息已删除或者撤销，不再作为惩戒依据", "deleted or withdrawn: no basis for sanctions any more", cite("LIST-2017", 9), cite("LIST-2017", 10)),
		found("DISC-35", zhixing.NotApplicable, zhixing.Info, "repair_measures", "信用修复管理办法未规定适用于法院名单", "REPAIR-2025 is not said to reach court lists", whole("REPAIR-2025")),
	}
	if f.Repaired == zhixing.Yes {
		out = append(out, found("DISC-35", zhixing.Met, zhixing.Info, "proof_of_performance", "可以出具自动履行证明，推送正面信息", "a proof of voluntary performance may be issued, positive information pushed", whole("KIND-2019")))
	}
	return out
}
