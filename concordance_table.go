package zhixing

// unreadNumbering is the wording whose article numbers have not been read: they are
// neither printed nor mapped to.
const unreadNumbering InstrumentKey = "MAR-2025"

// concordanceSteps are the concordances between successive wordings, older first.
// Marks: compared article by article in two held texts is Verified; derived from the
// cross-references two held texts print for one rule, or printed in a held text or in
// several copies, is Secondary; the rest is Recall. Numbers that no span covers are
// not guessed. Source: concordances of the registry, read 2026-11-22.
var concordanceSteps = [...]concordanceStep{
	{"CPL-1991", "CPL-2007", []concordanceSpan{
		{lo: 208, hi: 208, at: 204, mark: Recall}, // outsider’s objection
		{lo: 219, hi: 219, at: 215, mark: Recall}, // limitation of application
		{lo: 232, hi: 232, at: 229, mark: Recall}, // delayed-performance interest
	}},
	{"CPL-2007", "CPL-2012", []concordanceSpan{
		{lo: 101, hi: 101, at: 110, mark: Recall},    // disorder in court
		{lo: 102, hi: 102, at: 111, mark: Secondary}, // obstruction, refusal to perform
		{lo: 103, hi: 103, at: 114, mark: Secondary}, // bodies that refuse to assist
		{lo: 104, hi: 104, at: 115, mark: Recall},    // fine and detention
		{lo: 105, hi: 105, at: 116, mark: Recall},    // approval, reconsideration
		{lo: 201, hi: 204, at: 224, mark: Recall},    // jurisdiction; objection to conduct; superior court; outsider’s objection
		{lo: 215, hi: 215, at: 239, mark: Recall},    // limitation of application
		{lo: 217, hi: 217, at: 241, mark: Recall},    // property report
		{lo: 229, hi: 229, at: 253, mark: Secondary}, // delayed-performance interest
		{lo: 231, hi: 231, at: 255, mark: Recall},    // exit restriction, record, media
	}},
	{"CPL-2012", "CPL-2017", []concordanceSpan{
		{lo: 18, hi: 38, at: 18, mark: Secondary},
		{lo: 44, hi: 162, at: 44, mark: Secondary},
		{lo: 164, hi: 283, at: 164, mark: Secondary},
	}},
	{"CPL-2017", "CPL-2021", []concordanceSpan{
		{lo: 18, hi: 38, at: 19, mark: Secondary},
		{lo: 44, hi: 162, at: 47, mark: Secondary},
		{lo: 164, hi: 283, at: 171, mark: Secondary},
	}},
	{"CPL-2021", "CPL-2023", []concordanceSpan{
		{lo: 1, hi: 114, at: 1, mark: Verified},
		{lo: 115, hi: 115, at: 115, mark: Verified, change: secondAdded}, // collusive suit
		{lo: 116, hi: 193, at: 116, mark: Verified},
		{lo: 194, hi: 272, at: 198, mark: Verified},
	}},
	{"CPL-INT-2015", "CPL-INT-2020", []concordanceSpan{
		{lo: 1, hi: 552, at: 1, mark: Secondary},
	}},
	{"CPL-INT-2020", "CPL-INT-2022", []concordanceSpan{
		{lo: 1, hi: 273, at: 1, mark: Verified},
		{lo: 274, hi: 275, mark: Verified},
		{lo: 276, hi: 552, at: 274, mark: Verified},
	}},
	{"ENF-REG-1998", "ENF-REG-2020", []concordanceSpan{
		{lo: 18, hi: 18, at: 16, mark: Recall, change: reworded}, // dropped “within the application period”
		{lo: 19, hi: 19, at: 17, mark: Recall},
		{lo: 20, hi: 20, at: 18, mark: Recall},
		{lo: 24, hi: 24, at: 22, mark: Recall},
		{lo: 33, hi: 33, at: 26, mark: Recall},
		{lo: 34, hi: 34, at: 27, mark: Recall},
		{lo: 37, hi: 37, at: 30, mark: Recall},
		{lo: 40, hi: 40, at: 31, mark: Recall},
		{lo: 44, hi: 44, at: 32, mark: Recall},
		{lo: 48, hi: 48, at: 33, mark: Recall}, // the debtor sells by himself
		{lo: 49, hi: 49, at: 34, mark: Recall},
		{lo: 50, hi: 50, at: 35, mark: Recall},
		{lo: 51, hi: 51, at: 36, mark: Recall},
		{lo: 56, hi: 56, at: 40, mark: Recall},
		{lo: 61, hi: 69, at: 45, mark: Recall},
		{lo: 88, hi: 88, at: 55, mark: Recall},
		{lo: 89, hi: 90, mark: Recall},
		{lo: 91, hi: 91, at: 56, mark: Recall},
		{lo: 92, hi: 96, mark: Recall},
		{lo: 103, hi: 103, at: 59, mark: Recall},
		{lo: 104, hi: 104, at: 60, mark: Recall},
		{lo: 105, hi: 105, at: 61, mark: Recall},
		{lo: 106, hi: 106, at: 62, mark: Recall},
		{lo: 107, hi: 107, at: 63, mark: Recall},
		{lo: 108, hi: 108, at: 64, mark: Recall, change: reworded}, // six closing manners instead of four
		{lo: 109, hi: 110, at: 65, mark: Recall},
		{lo: 130, hi: 133, at: 72, mark: Recall},
		{lo: 135, hi: 135, at: 77, mark: Recall},
	}},
	{"SEIZE-2004", "SEIZE-2020", []concordanceSpan{
		{lo: 1, hi: 2, at: 1, mark: Recall},
		{lo: 3, hi: 3, mark: Recall, see: Citation{Instrument: "CPL-INT-2020", Article: 163}},
		{lo: 4, hi: 4, mark: Recall, see: Citation{Instrument: "CPL-INT-2020", Article: 168}},
		{lo: 5, hi: 28, at: 3, mark: Recall},
		{lo: 29, hi: 29, mark: Recall, see: Citation{Instrument: "CPL-INT-2020", Article: 487}}, // terms; 485 of CPL-INT-2022
		{lo: 30, hi: 33, at: 27, mark: Recall},
	}},
	{"AUCTION-2004", "AUCTION-2020", []concordanceSpan{
		{lo: 1, hi: 4, at: 1, mark: Recall},
		{lo: 5, hi: 7, mark: Recall},
		{lo: 8, hi: 36, at: 5, mark: Recall},
	}},
	{"ENF-PROC-2008", "ENF-PROC-2020", []concordanceSpan{
		{lo: 9, hi: 16, at: 8, mark: Recall},
		{lo: 25, hi: 30, at: 17, mark: Recall},
		{lo: 36, hi: 39, at: 23, mark: Recall}, // exit restriction, media
	}},
	{"OBJ-2015", "OBJ-2020", []concordanceSpan{
		{lo: 1, hi: 32, at: 1, mark: Recall},
	}},
	{"PARTY-2016", "PARTY-2020", []concordanceSpan{
		{lo: 1, hi: 35, at: 1, mark: Recall},
	}},
	{"SETTLE-2018", "SETTLE-2020", []concordanceSpan{
		{lo: 1, hi: 20, at: 1, mark: Recall},
	}},
	{"ENF-GUAR-2018", "ENF-GUAR-2020", []concordanceSpan{
		{lo: 1, hi: 16, at: 1, mark: Recall},
	}},
	{"ENTRUST-2011", "ENTRUST-2020", []concordanceSpan{
		{lo: 1, hi: 15, at: 1, mark: Recall},
	}},
	{"INV-2017", "INV-2020", []concordanceSpan{
		{lo: 1, hi: 26, at: 1, mark: Recall},
	}},
	{"PRES-2016", "PRES-2020", []concordanceSpan{
		{lo: 1, hi: 29, at: 1, mark: Recall},
	}},
	{"LIST-2013", "LIST-2017", []concordanceSpan{
		{lo: 1, hi: 1, at: 1, mark: Secondary, change: itemsRotated}, // circumstances: item 6 came first
		{lo: 2, hi: 2, at: 5, mark: Secondary, change: firstParaTo1}, // warning
		{lo: 4, hi: 4, at: 6, mark: Secondary},                       // contents
		{lo: 6, hi: 6, at: 8, mark: Secondary},                       // notices
		{lo: 7, hi: 7, at: 10, mark: Secondary},                      // deletion
	}},
	{"CONS-2010", "CONS-2015", []concordanceSpan{
		{lo: 1, hi: 2, at: 1, mark: Secondary},
		{lo: 3, hi: 3, at: 3, mark: Secondary, change: reworded}, // item 9 widened by trains
		{lo: 4, hi: 11, at: 4, mark: Secondary},
	}},
	{"REF-2015", "REF-2020", []concordanceSpan{
		{lo: 2, hi: 7, at: 2, mark: Secondary},
	}},
	{"REF-2020", "REF-2024", []concordanceSpan{
		{lo: 2, hi: 2, at: 3, mark: Verified, change: manyToMany, see: Citation{Instrument: "REF-2024", Article: 3, To: 4}}, // gateways
		{lo: 3, hi: 4, at: 14, mark: Verified, change: merged},                                                              // private prosecution
		{lo: 5, hi: 5, at: 15, mark: Verified},                                                                              // jurisdiction
		{lo: 6, hi: 6, at: 11, mark: Verified, change: reworded},                                                            // leniency
		{lo: 7, hi: 7, at: 10, mark: Verified, change: reworded},                                                            // severity
	}},
	{"COL-2018", "COL-2023", []concordanceSpan{
		{lo: 16, hi: 16, at: 15, mark: Secondary}, // guarantee resolution
		{lo: 71, hi: 72, at: 84, mark: Secondary}, // transfer to outsiders; pre-emption in enforcement
	}},
	{"LEND-2015", "LEND-2020B", []concordanceSpan{
		{lo: 26, hi: 26, at: 25, mark: Recall}, // ceiling
		{lo: 29, hi: 29, at: 28, mark: Recall}, // overdue interest
		{lo: 31, hi: 31, at: 31, mark: Recall}, // transition
	}},
}
