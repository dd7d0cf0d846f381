package metrics

import "github.com/zhixing-go/zhixing"

// cell holds what is counted of one court and one case kind: integers only, so that
// adding and merging depend on no order (MET-36). Places are named by the constants
// below; a new one goes to the end, since serialised tallies are read by place.
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
	atCarried        = 0 // 旧存 (MET-03)
	atReceived       = 1 // 新收
	atPending        = 2 // 未结
	atPendingOverdue = 3 // of which past the limit (MET-04)
	atPendingUnknown = 4 // of which without a last day
	atPendingYear    = 5 // of which pending for more than 12 months (MET-24)
	atTransferred    = 6 // left by designation, elevation or entrustment, counted nowhere (MET-02)

	// Closings by manner and term, then days from filing to closing by manner.
	atClosed = 7
	atDays   = atClosed + manners*terms

	// Amounts of closed cases in fen (MET-05): those counted, by manner.
	atApplied   = atDays + manners
	atCollected = atApplied + manners
	// Of Collected: delayed-performance interest.
	atInterest = atCollected + manners
	// Cases of closed amounts, and closed cases without an amount for reasons.
	atAmountCases   = atInterest + 1
	atNonMonetary   = atAmountCases + 1
	atAmountMissing = atNonMonetary + 1
	atNonMerit      = atAmountMissing + 1

	// Closed by performance (MET-09, MET-12): cases, their applied amounts.
	performances     = 6
	atPerformance    = atNonMerit + 1
	atPerformanceSum = atPerformance + performances

	atComplaintCases = atPerformanceSum + performances // closed with a complaint on file (MET-09)
	atComplaints     = atComplaintCases + 1
	atReview         = atComplaints + 1 // by outcome, 0 is not reviewed (MET-11)
	atVerdict        = atReview + 4     // terminations by verdict, 0 is not examined (MET-15)
	atNodes          = atVerdict + 4    // deadline nodes of accepted cases (MET-23)
	atNodesOverdue   = atNodes + 1
	atSameReceived   = atNodesOverdue + 1 // received and closed in the period (MET-24)

	overdueBands     = 5
	atOverduePending = atSameReceived + 1              // by days past the limit (MET-11)
	atOverdueClosed  = atOverduePending + overdueBands // likewise at closing
	causes           = 16
	atCause          = atOverdueClosed + overdueBands // overdue cases by cause (CASE-34)

	durations  = 24 // see durationBand
	atDuration = atCause + causes

	months    = 12
	atMonthly = atDuration + durations // closings by month of the period's first year (MET-34)

	atLastDay   = atMonthly + months // closings on the last day counted (MET-43)
	atJustAfter = atLastDay + 1      // terminations within justAfterDays after three months from filing
	atTooEarly  = atJustAfter + 1    // terminations within three months
	atLastDays  = atTooEarly + 1     // closings in the last bunchedDays of the period
	atBeforeDue = atLastDays + 1     // closings in the last beforeDueDays of the limit

	atTransferredOld  = atBeforeDue + 1 // of atTransferred: carried over (MET-03)
	atComplaintCasesA = atTransferredOld + 1
	atComplaintsA     = atComplaintCasesA + 1     // accepted with a complaint on file, and the complaints (MET-09)
	atExcluded        = atComplaintsA + 1         // days not counted in the limit, of closed cases by manner (MET-33)
	atPreserved       = atExcluded + manners      // accepted with property preserved (MET-23)
	atPreservedNo     = atPreserved + 1           // accepted without
	atOpenApplied     = atPreservedNo + 1         // fen applied for in accepted cases (MET-05)
	atOpenCases       = atOpenApplied + 1         // those cases
	atReceiptSum      = atOpenCases + 1           // fen received in the period, by day of receipt
	atReceipts        = atReceiptSum + 1          // those receipts
	atPetition        = atReceipts + 1            // see petitions.go (MET-16, MET-31)
	cellSize          = atPetition + petitionSize //
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
	return c[atClosed+manner*terms] + c[atClosed+manner*terms+1] + c[atClosed+manner*terms+2]
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
