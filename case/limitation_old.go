package casefile

import "github.com/zhixing-go/zhixing"

// The application periods before limitation (申请执行期限), CASE-05: fixed periods after
// which an application was not accepted (CPL-1991 219, ENF-REG-1998 18; recall).
var (
	limitationLaw   = zhixing.YMD(2008, 4, 1) // first day of CPL-2007
	periodOldYear   = zhixing.Period{N: 1, Unit: zhixing.Years, Class: zhixing.PartyTerm, Rule: "CASE-05", Cite: zhixing.Citation{Instrument: "CPL-1991", Article: 219}}
	periodOldMonths = zhixing.Period{N: 6, Unit: zhixing.Months, Class: zhixing.PartyTerm, Rule: "CASE-05", Cite: zhixing.Citation{Instrument: "CPL-1991", Article: 219}}
)

// oldTerm computes the application period of the old law for a day of performance:
// six months where both parties are legal persons or organisations, a year where one
// is a citizen. A settlement in enforcement stops it until the last day agreed, and
// the rest runs on (CPL-OPIN-1992 267, recall); nothing else does. certain is false
// where it would depend on who the parties are.
func (f *LimitationFacts) oldTerm(due zhixing.Date, o *Options) (end zhixing.Deadline, certain bool, err error) {
	p := periodOldYear
	if f.BothEntities == zhixing.Yes {
		p = periodOldMonths
	}
	var stops []zhixing.Span
	for _, x := range f.Interruptions {
		if x.Kind == InterruptEnforcementSettlement && x.RestartOn.After(x.On) && x.On.Before(limitationLaw) {
			stops = append(stops, zhixing.Span{From: x.On, To: x.RestartOn})
		}
	}
	end, err = p.EndExcludingWith(due, stops, o.Calendar, o.Roll)
	return end, f.BothEntities != zhixing.Unknown, err
}

// old reports whether the old period governs the claim due on a day under the law of
// the day on, and returns it: always before 2008-04-01, afterwards where it had run
// out, or by policy where it had begun.
func (f *LimitationFacts) old(due, on zhixing.Date, o *Options) (end zhixing.Deadline, certain, governs bool, err error) {
	if !due.Before(limitationLaw) || f.Ground == zhixing.GroundAdminJudgment {
		return end, false, false, nil
	}
	if end, certain, err = f.oldTerm(due, o); err != nil {
		return end, false, false, err
	}
	return end, certain, on.Before(limitationLaw) || o.OldPeriod == OldPeriodStays || end.End.Before(limitationLaw), nil
}
