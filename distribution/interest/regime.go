package interest

import "github.com/zhixing-go/zhixing"

// The days on which the rules changed, as ordinals, so that they need no work at
// import; a test holds them against the dates beside them.
const (
	ordCON2  = 733540 // 2009-05-13: CON2-2009 in force
	ord2009  = 733545 // 2009-05-18: DELAY-2009 in force
	ord2014  = 735446 // 2014-08-01: DELAY-2014 in force
	ordLPR   = 737291 // 2019-08-20: first LPR
	ordLastB = 737290 // 2019-08-19: last day of the benchmark as reference
)

func day2014() zhixing.Date { return zhixing.DateFromOrdinal(ord2014) }

// RegimeOn returns the rules that govern interest for delay on a day (DIST-02,
// DIST-17 to 19).
func RegimeOn(d zhixing.Date) Regime {
	switch n := d.Ordinal(); {
	case n >= ord2014:
		return Regime2014
	case n >= ord2009:
		return Regime2009
	}
	return Regime1992
}
