package casefile

import "github.com/zhixing-go/zhixing"

// datedPeriod is p with its citation as numbered on the day.
func datedPeriod(p zhixing.Period, on zhixing.Date) zhixing.Period {
	p.Cite = p.Cite.AsOf(on)
	return p
}

// run is the deadline of p from the day from, by calendar and rolling of o, citing the
// article as numbered on that day.
func (o *Options) run(p zhixing.Period, from zhixing.Date) (zhixing.Deadline, error) {
	return datedPeriod(p, from).EndWith(from, o.Calendar, o.Roll)
}
