package asset

import "github.com/zhixing-go/zhixing"

// GoLive is the day by which banks had to open a function to the courts (功能上线期限,
// ASSET-06): history, for judging whether an old record is plausible.
type GoLive struct {
	National   zhixing.Tri        `json:"national"` // Yes the 21 national banks, No the other banks
	Item       ItemCode           `json:"item"`
	Verb       Verb               `json:"verb"`
	By         zhixing.Date       `json:"by"`
	Cite       zhixing.Citation   `json:"cite"`
	Confidence zhixing.Confidence `json:"confidence"`
}

// GoLiveDuties lists the duties of 2016 and 2018 (ASSET-06; BANK-SPEC-2015,
// BANK-NOTICE-2018).
func GoLiveDuties() []GoLive {
	first, notice := zhixing.Citation{Instrument: "BANK-SPEC-2015"}, zhixing.Citation{Instrument: "BANK-NOTICE-2018"}
	mar, apr := zhixing.YMD(2018, 3, 31), zhixing.YMD(2018, 4, 30)
	const yes, no, s = zhixing.Yes, zhixing.No, zhixing.Secondary
	return []GoLive{
		{yes, "03", VerbQuery, zhixing.YMD(2016, 2, 29), first, s},
		{yes, "03", VerbFreeze, mar, notice, s},
		{yes, "03", VerbDeduct, mar, notice, s},
		{yes, "05", VerbFreeze, mar, notice, s}, // 19 of the 21
		{no, "03", VerbFreeze, apr, notice, s},
		{no, "03", VerbDeduct, apr, notice, s},
		{no, "05", VerbQuery, zhixing.YMD(2018, 5, 31), notice, s},
		{no, "05", VerbFreeze, zhixing.YMD(2018, 6, 30), notice, s},
	}
}

// OpenByDuty says whether a bank had to have a function open on a day: Yes by a duty of
// GoLiveDuties, Unknown where none says so, for it may have opened it earlier (ASSET-06).
func OpenByDuty(bank InstitutionCode, item ItemCode, v Verb, on zhixing.Date) zhixing.Tri {
	national := zhixing.No
	for _, in := range shippedBanks() {
		if in.Code == bank {
			national = zhixing.Yes
		}
	}
	if item == "05" && (bank == "BANK/ADBC" || bank == "BANK/EXIM") {
		return zhixing.Unknown // no duty for wealth products
	}
	for _, g := range GoLiveDuties() {
		if g.National == national && g.Item == item && g.Verb == v && !on.Before(g.By) {
			return zhixing.Yes
		}
	}
	return zhixing.Unknown
}
