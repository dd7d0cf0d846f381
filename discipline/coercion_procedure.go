package discipline

import (
	"time"

	"github.com/zhixing-go/zhixing"
)

// DetentionSteps are the steps of a detention (拘留程序, DISC-25).
type DetentionSteps struct {
	Detained     zhixing.Instant `json:"detained,omitzero"`
	FamilyTold   zhixing.Instant `json:"family_told,omitzero"`
	WhyNotTold   zhixing.Text    `json:"why_not_told,omitzero"` // recorded in the file
	Approved     zhixing.Tri     `json:"president_approved,omitzero"`
	Emergency    zhixing.Tri     `json:"emergency,omitzero"`         // storming the court, violence: detained first
	ReportedNow  zhixing.Tri     `json:"reported_at_once,omitzero"`  // to the president
	HandedOver   zhixing.Tri     `json:"handed_to_police,omitzero"`  // by bailiffs to the local police
	OtherArea    zhixing.Tri     `json:"outside_district,omitzero"`  // outside the court's district
	LocalAssists zhixing.Tri     `json:"local_court_helps,omitzero"` // the court there assists
	Admits       zhixing.Tri     `json:"admits,omitzero"`            // admits and corrects
}

// CheckDetentionSteps judges the steps of a detention on the law of a day (DISC-25).
func CheckDetentionSteps(s DetentionSteps, on zhixing.Date) []zhixing.Finding {
	var out []zhixing.Finding
	add := func(t zhixing.Tri, field, code, zh, en string, art uint16) {
		f := fact("DISC-25", t, field, code, zh, en, cite("CPL-INT-2022", art).AsOf(on))
		if f.Status == zhixing.NotMet {
			f.Severity = zhixing.Breach
		}
		out = append(out, f)
	}
	if s.Emergency == zhixing.Yes {
		add(s.ReportedNow, "reported_at_once", "reported_at_once", "先行拘留后立即报告院长补办批准手续", "detained first, reported to the president at once", 181)
	}
	add(s.Approved, "president_approved", "president_approved", "经院长批准，作出决定书", "approved by the president, written decision", 178)
	if s.Emergency == zhixing.Yes && s.Approved == zhixing.No {
		out = append(out, found("DISC-25", zhixing.Met, zhixing.Breach, "must_be_released", "院长认为拘留不当的，应当解除拘留", "the president holds it unfit: he must be released", cite("CPL-INT-2022", 181).AsOf(on)))
	}
	add(s.HandedOver, "handed_to_police", "handed_to_police", "由司法警察送交当地公安机关看管", "handed by bailiffs to the local police", 178)
	if s.OtherArea == zhixing.Yes {
		add(s.LocalAssists, "local_court_helps", "local_court_assists", "异地拘留由当地法院协助", "outside the district the local court assists", 179)
	}
	told := zhixing.Unknown
	switch {
	case !s.WhyNotTold.IsZero():
		told = zhixing.Yes
	case !s.Detained.IsZero() && !s.FamilyTold.IsZero():
		told = zhixing.TriOf(s.FamilyTold.Sub(s.Detained) <= 24*time.Hour)
	}
	add(told, "family_told", "family_told_in_24_hours", "二十四小时内通知家属，不能通知的记明原因", "family told within 24 hours, or the reason recorded", 180)
	if s.Admits == zhixing.Yes {
		out = append(out, found("DISC-25", zhixing.Met, zhixing.Info, "early_release", "承认并改正错误的，可以提前解除，报院长批准", "admits and corrects: may be released early, the president approves", cite("CPL-INT-2022", 182).AsOf(on)))
	}
	return out
}

// SanctionReconsideration is the last day to ask the next higher court to reconsider
// a fine or detention (DISC-26): three days from receipt of the decision, once; the
// decision is carried out meanwhile.
func SanctionReconsideration(received zhixing.Date, o Options) (zhixing.Deadline, error) {
	return o.end("DISC-26", 0, 3, zhixing.Days, zhixing.PartyTerm, cite("CPL-INT-2022", 185).AsOf(received), received)
}

// SanctionReview is the day by which the higher court decides (DISC-26): five days
// from receipt. It rolls by default; NoRollForLiberty keeps the fifth day.
func SanctionReview(received zhixing.Date, o Options) (zhixing.Deadline, error) {
	if o.Liberty == NoRollForLiberty {
		o.Roll.CourtTerm = zhixing.RollNo
	}
	return o.end("DISC-26", 0, 5, zhixing.Days, zhixing.CourtTerm, cite("CPL-INT-2022", 185).AsOf(received), received)
}

// SanctionCancelWritten is the day by which the decision of a higher court that
// cancelled a sanction by word of mouth stands in writing (DISC-26): three days.
func SanctionCancelWritten(told zhixing.Date, o Options) (zhixing.Deadline, error) {
	return o.end("DISC-26", 0, 3, zhixing.Days, zhixing.CourtTerm, cite("CPL-INT-2022", 186).AsOf(told), told)
}

// Summons is a summons by force in enforcement (拘传, DISC-27).
type Summons struct {
	Target     Capacity        `json:"target"`
	MustAppear zhixing.Tri     `json:"must_be_questioned,omitzero"`
	Summonses  uint8           `json:"summonses"` // lawful summonses before
	Absent     zhixing.Tri     `json:"absent_without_reason,omitzero"`
	Approved   zhixing.Tri     `json:"president_approved,omitzero"`
	Warrant    zhixing.Tri     `json:"warrant,omitzero"`
	Complex    zhixing.Tri     `json:"complex,omitzero"`            // complicated
	MayDetain  zhixing.Tri     `json:"detention_possible,omitzero"` // and detention is possible under the law
	Arrived    zhixing.Instant `json:"arrived,omitzero"`            // the clock starts on arrival
	Released   zhixing.Instant `json:"released,omitzero"`
	On         zhixing.Date    `json:"on"`
	OutOfPlace zhixing.Tri     `json:"outside_district,omitzero"`
	LocalCourt zhixing.Tri     `json:"brought_to_local_court,omitzero"`
}

// AssessSummons says whether a person may be brought by force, and for how long he
// may be questioned (DISC-27): debtor, or legal representative, principal or actual
// controller of a unit; after one lawful summons without good reason; eight hours, 24
// where the matter is complex and detention possible. The two summonses of CPL-2023,
// article 112, are for trials, not for this.
func AssessSummons(s Summons, o Options) (Assessment, uint8, error) {
	if s.On.IsZero() {
		return Assessment{}, 0, wrong("on", "", "DISC-27", "须给出日期", "the day is required")
	}
	var a Assessment
	// Whom, for how long, and where.
	at, long, place := citeP("CPL-INT-2022", 482, 1).AsOf(s.On), citeP("CPL-INT-2022", 482, 2).AsOf(s.On), citeP("CPL-INT-2022", 482, 3).AsOf(s.On)
	all := zhixing.Yes
	add := func(t zhixing.Tri, field, code, zh, en string, c zhixing.Citation) {
		f := fact("DISC-27", t, field, code, zh, en, c)
		if f.Status == zhixing.NotMet {
			f.Severity = zhixing.Breach
		}
		a.add(f)
		all = all.And(t)
	}
	add(PermittedTarget(zhixing.MeasureSummonsByForce, s.Target, s.On), "target", "permitted_target", "被执行人或者法定代表人、负责人、实际控制人", "debtor, legal representative, principal or actual controller", at)
	add(s.MustAppear, "must_be_questioned", "must_be_questioned", "必须接受调查询问", "must be questioned", at)
	add(zhixing.TriOf(s.Summonses >= 1).And(s.Absent), "absent_without_reason", "summoned_once_and_absent", "经一次依法传唤，无正当理由拒不到场", "lawfully summoned once, absent without good reason", at)
	add(s.Approved, "president_approved", "president_approved", "经院长批准", "approved by the president", citeP("CPL-2023", 119, 1).AsOf(s.On))
	add(s.Warrant, "warrant", "warrant", "发拘传票", "a warrant", citeP("CPL-2023", 119, 2).AsOf(s.On))
	hours := uint8(8)
	if s.Complex == zhixing.Yes && s.MayDetain == zhixing.Yes {
		hours = 24
	}
	if !s.Arrived.IsZero() && !s.Released.IsZero() {
		f := fact("DISC-27", zhixing.TriOf(s.Released.Sub(s.Arrived) <= time.Duration(hours)*time.Hour), "released", "within_hours", "调查询问不超过{hours}小时", "questioned for {hours} hours at most", long)
		f.Args = []zhixing.Arg{zhixing.IntArg("hours", int(hours))}
		if f.Status == zhixing.NotMet {
			f.Severity = zhixing.Breach
		}
		a.add(f)
	}
	if s.OutOfPlace == zhixing.Yes {
		a.add(fact("DISC-27", s.LocalCourt, "brought_to_local_court", "local_court", "在本辖区以外的，可以拘传到当地法院", "outside the district he may be brought to the local court", place))
	}
	switch all {
	case zhixing.Yes:
		a.Duty = May
	case zhixing.No:
		a.Duty = MustNot
	}
	return a, hours, nil
}
