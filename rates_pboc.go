package zhixing

// The benchmark loan rates of financial institutions (金融机构人民币贷款基准利率),
// 40 changes from 1991-04-21 to the last, 2015-10-24. Sources: the tables
// 历年存贷款利率表 (1991 to 2007-09), 历年按揭贷款利率表 (1996-05 to 2015-10),
// 中国人民银行历年贷款基准利率 (1989 to 2020), 历年人民币贷款利率表 (2008), and the
// repository 690925339/Legal-workspace-test (2011-07 to 2015-10). Read 2026-11-24.
// Rows from 1996-05-01 agree in at least two of them. A rate applies on its first
// day itself; buckets include their upper bound. From 2014-11-22 there are three
// buckets (<= 1 year, 1-5 years, > 5 years), repeated here into the five. The
// benchmark was never repealed; as a reference it ended when the loan prime rate
// took its place: a day from 2019-08-20 on has none, and a policy of the
// calculation (DIST-21, DIST-23) decides what stands in for it.

var pbocTable = rateTable{
	name:   "pboc_benchmark",
	source: Text{ZH: "中国人民银行历次公布的金融机构人民币贷款基准利率（公开转载）", EN: "benchmark loan rates as published by the People's Bank of China (public reproductions)"},
	read:   20261124,
	until:  20190819,
	series: []RateSeries{RatePBoC6M, RatePBoC1Y, RatePBoC3Y, RatePBoC5Y, RatePBoCOver5Y},
	rows:   pbocRows[:],
}

// Millionths a year; 81000 is 8.10%.
var pbocRows = [...]rateRow{
	{day: 19910421, rate: [5]int32{81000, 86400, 90000, 95400, 97200}, buckets: 5, status: RateOneSource, note: noteOneReadable},
	{day: 19930515, rate: [5]int32{88200, 93600, 108000, 120600, 122400}, buckets: 5, status: RateOneSource, note: noteOneReadable},
	{day: 19930711, rate: [5]int32{90000, 109800, 122400, 138600, 140400}, buckets: 5, status: RateOneSource, note: noteOneReadable},
	{day: 19950101, rate: [5]int32{90000, 109800, 129600, 145800, 147600}, buckets: 5, status: RateOneSource, note: noteOneReadable},
	{day: 19950701, rate: [5]int32{100800, 120600, 135000, 151200, 153000}, buckets: 5, status: RateOneSource, note: noteOneReadable},
	{day: 19960501, rate: [5]int32{97200, 109800, 131400, 149400, 151200}, buckets: 5, status: RateTwoSources},
	{day: 19960823, rate: [5]int32{91800, 100800, 109800, 117000, 124200}, buckets: 5, status: RateTwoSources},
	{day: 19971023, rate: [5]int32{76500, 86400, 93600, 99000, 105300}, buckets: 5, status: RateTwoSources},
	{day: 19980325, rate: [5]int32{70200, 79200, 90000, 97200, 103500}, buckets: 5, status: RateTwoSources},
	{day: 19980701, rate: [5]int32{65700, 69300, 71100, 76500, 80100}, buckets: 5, status: RateTwoSources},
	{day: 19981207, rate: [5]int32{61200, 63900, 66600, 72000, 75600}, buckets: 5, status: RateTwoSources},
	{day: 19990610, rate: [5]int32{55800, 58500, 59400, 60300, 62100}, buckets: 5, status: RateTwoSources},
	{day: 20020221, rate: [5]int32{50400, 53100, 54900, 55800, 57600}, buckets: 5, status: RateTwoSources},
	{day: 20041029, rate: [5]int32{52200, 55800, 57600, 58500, 61200}, buckets: 5, status: RateTwoSources, note: noteThreeToFive},
	{day: 20060428, rate: [5]int32{54000, 58500, 60300, 61200, 63900}, buckets: 5, status: RateTwoSources},
	{day: 20060819, rate: [5]int32{55800, 61200, 63000, 64800, 68400}, buckets: 5, status: RateTwoSources},
	{day: 20070318, rate: [5]int32{56700, 63900, 65700, 67500, 71100}, buckets: 5, status: RateTwoSources},
	{day: 20070519, rate: [5]int32{58500, 65700, 67500, 69300, 72000}, buckets: 5, status: RateTwoSources},
	{day: 20070721, rate: [5]int32{60300, 68400, 70200, 72000, 73800}, buckets: 5, status: RateTwoSources},
	{day: 20070822, rate: [5]int32{62100, 70200, 72000, 73800, 75600}, buckets: 5, status: RateTwoSources},
	{day: 20070915, rate: [5]int32{64800, 72900, 74700, 76500, 78300}, buckets: 5, status: RateTwoSources},
	{day: 20071221, rate: [5]int32{65700, 74700, 75600, 77400, 78300}, buckets: 5, status: RateTwoSources},
	{day: 20080916, rate: [5]int32{62100, 72000, 72900, 75600, 77400}, buckets: 5, status: RateTwoSources},
	{day: 20081009, rate: [5]int32{61200, 69300, 70200, 72900, 74700}, buckets: 5, status: RateTwoSources, note: noteAnnounced},
	{day: 20081030, rate: [5]int32{60300, 66600, 67500, 70200, 72000}, buckets: 5, status: RateTwoSources},
	{day: 20081127, rate: [5]int32{50400, 55800, 56700, 59400, 61200}, buckets: 5, status: RateTwoSources},
	{day: 20081223, rate: [5]int32{48600, 53100, 54000, 57600, 59400}, buckets: 5, status: RateTwoSources},
	{day: 20101020, rate: [5]int32{51000, 55600, 56000, 59600, 61400}, buckets: 5, status: RateTwoSources},
	{day: 20101226, rate: [5]int32{53500, 58100, 58500, 62200, 64000}, buckets: 5, status: RateTwoSources},
	{day: 20110209, rate: [5]int32{56000, 60600, 61000, 64500, 66000}, buckets: 5, status: RateTwoSources},
	{day: 20110406, rate: [5]int32{58500, 63100, 64000, 66500, 68000}, buckets: 5, status: RateTwoSources},
	{day: 20110707, rate: [5]int32{61000, 65600, 66500, 69000, 70500}, buckets: 5, status: RateTwoSources},
	{day: 20120608, rate: [5]int32{58500, 63100, 64000, 66500, 68000}, buckets: 5, status: RateTwoSources},
	{day: 20120706, rate: [5]int32{56000, 60000, 61500, 64000, 65500}, buckets: 5, status: RateTwoSources},
	{day: 20141122, rate: [5]int32{56000, 56000, 60000, 60000, 61500}, buckets: 3, status: RateTwoSources},
	{day: 20150301, rate: [5]int32{53500, 53500, 57500, 57500, 59000}, buckets: 3, status: RateTwoSources},
	{day: 20150511, rate: [5]int32{51000, 51000, 55000, 55000, 56500}, buckets: 3, status: RateTwoSources},
	{day: 20150628, rate: [5]int32{48500, 48500, 52500, 52500, 54000}, buckets: 3, status: RateTwoSources},
	{day: 20150826, rate: [5]int32{46000, 46000, 50000, 50000, 51500}, buckets: 3, status: RateTwoSources},
	{day: 20151024, rate: [5]int32{43500, 43500, 47500, 47500, 49000}, buckets: 3, status: RateTwoSources},
}

const (
	noteOneReadable = "仅一份可读来源；2009年后的执行案件中不会遇到 / one readable source; not met in enforcement after 2009"
	noteThreeToFive = "三至五年期：两源5.85，另一表作5.82 / 3-5 years: two sources 5.85, a third prints 5.82"
	noteAnnounced   = "有一表作2008-10-08，系公布日 / one table prints 2008-10-08, the day of announcement"
)
