package metrics

import "github.com/zhixing-go/zhixing"

// cell holds what is counted of one court and one case kind: integers only, so that
// adding and merging depend on no order (MET-36). Places are named by the constants
// below; serialised tallies are read by place, so a change of them is a new version of
// the format. What one case touches lies together: eight places are a line of the cache,
// and with thousands of courts in mixed order every line is a miss.
type cell [cellSize]int64

// Manners by place: the six closing manners, 0 for kinds that close otherwise.
const manners = 7

// Term of a closing (MET-04).
const (
	termIn      = iota // on or before the last day
	termLate           // after it
	termUnknown        // last day not given
	terms
)

const (
	// Every case.
	atCarried      = 0 // 旧存 (MET-03)
	atReceived     = 1 // 新收
	atSameReceived = 2 // received and closed in the period (MET-24)
	atOpenCases    = 3 // accepted with an amount applied for (MET-05)
	atOpenApplied  = 4 // fen applied for in them
	atAmountCases  = 5 // closed, with amounts that count
	atPending      = 6 // 未结
	atPendingYear  = 7 // of which pending for more than 12 months (MET-24)

	// Closed cases by manner, one line each: by term, days from filing, fen applied for and
	// collected (MET-05), days not counted in the limit (MET-33).
	mannerSize  = 8
	atClosed    = 8
	atDays      = atClosed + terms
	atApplied   = atDays + 1
	atCollected = atApplied + 1
	atExcluded  = atCollected + 1

	durations  = 24 // see durationBand
	atDuration = atClosed + manners*mannerSize

	months    = 12
	atMonthly = atDuration + durations // closings by month of the first year of closings (MET-34)

	// Closed by performance, cases and fen applied for in turns (MET-09, MET-12).
	performances     = 6
	performanceSize  = 2
	atPerformance    = atMonthly + months
	atPerformanceSum = atPerformance + 1

	// Cases past the limit (MET-04, MET-11).
	overdueBands     = 5
	causes           = 16
	atPendingOverdue = atPerformance + performances*performanceSize // of pending
	atOverduePending = atPendingOverdue + 1                         // by days past the limit
	atOverdueClosed  = atOverduePending + overdueBands              // likewise at closing
	atCause          = atOverdueClosed + overdueBands               // both by cause (CASE-34)

	atVerdict   = atCause + causes // terminations by verdict, 0 is not examined (MET-15)
	atJustAfter = atVerdict + 4    // within justAfterDays after three months from filing (MET-43)
	atTooEarly  = atJustAfter + 1  // within three months
	atLastDay   = atTooEarly + 1   // closings on the last day counted
	atLastDays  = atLastDay + 1    // in the last bunchedDays of the period
	atBeforeDue = atLastDays + 1   // in the last beforeDueDays of the limit

	// What few cases have.
	atPendingUnknown  = atBeforeDue + 1      // pending without a last day
	atTransferred     = atPendingUnknown + 1 // left by designation, elevation or entrustment, counted nowhere (MET-02)
	atTransferredOld  = atTransferred + 1    // of which carried over (MET-03)
	atInterest        = atTransferredOld + 1 // of Collected: delayed-performance interest, fen (MET-05)
	atNonMonetary     = atInterest + 1       // closed, not for money
	atAmountMissing   = atNonMonetary + 1
	atNonMerit        = atAmountMissing + 1
	atComplaintCases  = atNonMerit + 1       // closed with a complaint on file (MET-09)
	atComplaints      = atComplaintCases + 1 // those complaints
	atComplaintCasesA = atComplaints + 1     // accepted likewise
	atComplaintsA     = atComplaintCasesA + 1
	atReview          = atComplaintsA + 1 // closed files by outcome of review, 0 not used (MET-11)
	atNodes           = atReview + 4      // deadline nodes of accepted cases (MET-23)
	atNodesOverdue    = atNodes + 1
	atPreserved       = atNodesOverdue + 1 // accepted with property preserved (MET-23)
	atPreservedNo     = atPreserved + 1    // accepted without
	atReceiptSum      = atPreservedNo + 1  // fen received in the period, by day of receipt (MET-05)
	atReceipts        = atReceiptSum + 1   // those receipts
	atPetition        = atReceipts + 1     // see petitions.go (MET-16, MET-31)
	cellSize          = atPetition + petitionSize
)

// Project figures of MET-43: how long after the least wait of three months a termination
// still looks timed by it; how many last days of a period, and of a case's limit, are
// looked at for bunched closings.
const (
	justAfterDays = 10
	bunchedDays   = 10
	beforeDueDays = 5
)

// overdueBand is the band of days past the limit: 1–30, 31–90, 91–180, 181–365,
// more (MET-11).
func overdueBand(days int) int {
	switch {
	case days <= 30:
		return 0
	case days <= 90:
		return 1
	case days <= 180:
		return 2
	case days <= 365:
		return 3
	}
	return 4
}

// durationBand is the band of a duration: half months up to half a year, months up to
// a year and a half, then one (MET-33).
func durationBand(days int) int {
	if days < 180 {
		return days / 15
	}
	return min(12+(days-180)/30, durations-1)
}

// kinds is the number of case kinds; a cell's group is its kind.
const kinds = int(zhixing.CaseOther) + 1

func (c *cell) closed(manner int) int64 {
	at := atClosed + manner*mannerSize
	return c[at+termIn] + c[at+termLate] + c[at+termUnknown]
}

// add adds d and reports whether every sum kept its sign as it should.
func (c *cell) add(d *cell) bool {
	ok := true
	for i, x := range d {
		s := c[i] + x
		ok = ok && (c[i]^s)&(x^s) >= 0
		c[i] = s
	}
	return ok
}
