package auction

import "github.com/zhixing-go/zhixing"

// The days on which the texts this package rests on came into force (AUC-00).
var (
	traditionalFrom = zhixing.YMD(2005, 1, 1)   // AUCTION-2004
	legalSharesFrom = zhixing.YMD(2001, 9, 30)  // LP-SHARES-2001
	vesselFrom      = zhixing.YMD(2015, 3, 1)   // SHIP-2015
	netFrom         = zhixing.YMD(2017, 1, 1)   // NET-AUC-2016
	refPriceFrom    = zhixing.YMD(2018, 9, 1)   // REFPRICE-2018
	kindFrom        = zhixing.YMD(2020, 1, 2)   // KIND-2019
	revisedFrom     = zhixing.YMD(2021, 1, 1)   // AUCTION-2020
	bidderFrom      = zhixing.YMD(2022, 1, 1)   // BIDDER-2021
	equityFrom      = zhixing.YMD(2022, 1, 1)   // EQUITY-2021
	opinionFrom     = zhixing.YMD(2024, 10, 29) // NET-AUC-OPIN-2024
)

// On is the regime that governs a step taken on a day (AUC-00): the online rules
// hold from 2017-01-01; before, the traditional ones governed an auction held on the
// Internet too. The zero Date leaves r as it is.
func (r Regime) On(day zhixing.Date) Regime {
	if r == RegimeOnline && !day.IsZero() && day.Before(netFrom) {
		return RegimeTraditional
	}
	return r
}

// since reports whether day is not before from; a day not given is today's law.
func since(day, from zhixing.Date) bool { return day.IsZero() || !day.Before(from) }
