package casefile

import "github.com/zhixing-go/zhixing"

const (
	// PoolWindows is the number of half-yearly re-inquiries after a termination:
	// five years of one every six months (CASE-45; TERM-2016 art. 9).
	PoolWindows = 10
	// poolMonths is the length of one window in months (CASE-45; TERM-2016 art. 9).
	poolMonths = 6
)

// PoolDates returns the ten dates by which a case in the pool of terminated cases
// (终本案件库) is inquired about again: anchor + 6, 12 … 60 months, each computed
// from the anchor and never from the date before it, so that a short month does not
// drag the later ones along (CASE-45; TERM-2016 art. 9). The dates do not roll. An
// anchor not set gives zero dates.
func PoolDates(anchor zhixing.Date) [PoolWindows]zhixing.Date {
	var dates [PoolWindows]zhixing.Date
	for k := range dates {
		dates[k] = anchor.AddMonths(poolMonths * (k + 1))
	}
	return dates
}
