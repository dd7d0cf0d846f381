package scenario

import "slices"

// Calls returns every registered entry point, in the order of the packages.
func Calls() []Entry {
	return slices.Concat(
		zhixingCalls(),
		assetCalls(),
		assetHoldingCalls(),
		casefileCalls(),
		distributionCalls(),
		interestCalls(),
		casefileOversightCalls(),
		disciplineCalls(),
		auctionCalls(),
		metricsCalls(),
		// One line a package.
	)
}
