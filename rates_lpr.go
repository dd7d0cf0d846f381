package zhixing

// The loan prime rate (贷款市场报价利率, LPR) at every monthly publication from
// 2019-08-20 to 2026-09-20. Sources: the repositories ZiGmaX809/LawsDatabase (to
// 2025-02) and cosiris15/debt_review (to 2025-07), equal in every shared row; later
// levels from notices quoted in public repositories. Read 2026-11-24. Each
// publication day is the 20th or the next working day under the shipped calendar.
// Two tables print 2021-02-22 for February 2021; Saturday 2021-02-20 was a make-up
// working day and is taken (the level did not change that month).

const lprRead = 20261124

var lprTable = rateTable{
	name:      "lpr",
	source:    Text{ZH: "全国银行间同业拆借中心历次公布的贷款市场报价利率（公开转载）", EN: "loan prime rate as published monthly by the National Interbank Funding Center (public reproductions)"},
	read:      lprRead,
	published: true,
	series:    []RateSeries{RateLPR1Y, RateLPR5Y},
	rows:      lprRows[:],
}

// Millionths a year; 42500 is 4.25%.
var lprRows = [...]rateRow{
	{day: 20190820, rate: [5]int32{42500, 48500}, status: RateTwoSources},
	{day: 20190920, rate: [5]int32{42000, 48500}, status: RateTwoSources},
	{day: 20191021, rate: [5]int32{42000, 48500}, status: RateTwoSources},
	{day: 20191120, rate: [5]int32{41500, 48000}, status: RateTwoSources},
	{day: 20191220, rate: [5]int32{41500, 48000}, status: RateTwoSources},
	{day: 20200120, rate: [5]int32{41500, 48000}, status: RateTwoSources},
	{day: 20200220, rate: [5]int32{40500, 47500}, status: RateTwoSources},
	{day: 20200320, rate: [5]int32{40500, 47500}, status: RateTwoSources},
	{day: 20200420, rate: [5]int32{38500, 46500}, status: RateTwoSources},
	{day: 20200520, rate: [5]int32{38500, 46500}, status: RateTwoSources},
	{day: 20200622, rate: [5]int32{38500, 46500}, status: RateTwoSources},
	{day: 20200720, rate: [5]int32{38500, 46500}, status: RateTwoSources},
	{day: 20200820, rate: [5]int32{38500, 46500}, status: RateTwoSources},
	{day: 20200921, rate: [5]int32{38500, 46500}, status: RateTwoSources},
	{day: 20201020, rate: [5]int32{38500, 46500}, status: RateTwoSources},
	{day: 20201120, rate: [5]int32{38500, 46500}, status: RateTwoSources},
	{day: 20201221, rate: [5]int32{38500, 46500}, status: RateTwoSources},
	{day: 20210120, rate: [5]int32{38500, 46500}, status: RateTwoSources},
	{day: 20210220, rate: [5]int32{38500, 46500}, status: RateTwoSources, note: noteMakeUp},
	{day: 20210322, rate: [5]int32{38500, 46500}, status: RateTwoSources},
	{day: 20210420, rate: [5]int32{38500, 46500}, status: RateTwoSources},
	{day: 20210520, rate: [5]int32{38500, 46500}, status: RateTwoSources},
	{day: 20210621, rate: [5]int32{38500, 46500}, status: RateTwoSources},
	{day: 20210720, rate: [5]int32{38500, 46500}, status: RateTwoSources},
	{day: 20210820, rate: [5]int32{38500, 46500}, status: RateTwoSources},
	{day: 20210922, rate: [5]int32{38500, 46500}, status: RateTwoSources},
	{day: 20211020, rate: [5]int32{38500, 46500}, status: RateTwoSources},
	{day: 20211122, rate: [5]int32{38500, 46500}, status: RateTwoSources},
	{day: 20211220, rate: [5]int32{38000, 46500}, status: RateTwoSources},
	{day: 20220120, rate: [5]int32{37000, 46000}, status: RateTwoSources},
	{day: 20220221, rate: [5]int32{37000, 46000}, status: RateTwoSources},
	{day: 20220321, rate: [5]int32{37000, 46000}, status: RateTwoSources},
	{day: 20220420, rate: [5]int32{37000, 46000}, status: RateTwoSources},
	{day: 20220520, rate: [5]int32{37000, 44500}, status: RateTwoSources},
	{day: 20220620, rate: [5]int32{37000, 44500}, status: RateTwoSources},
	{day: 20220720, rate: [5]int32{37000, 44500}, status: RateTwoSources},
	{day: 20220822, rate: [5]int32{36500, 43000}, status: RateTwoSources},
	{day: 20220920, rate: [5]int32{36500, 43000}, status: RateTwoSources},
	{day: 20221020, rate: [5]int32{36500, 43000}, status: RateTwoSources},
	{day: 20221121, rate: [5]int32{36500, 43000}, status: RateTwoSources},
	{day: 20221220, rate: [5]int32{36500, 43000}, status: RateTwoSources},
	{day: 20230120, rate: [5]int32{36500, 43000}, status: RateTwoSources},
	{day: 20230220, rate: [5]int32{36500, 43000}, status: RateTwoSources},
	{day: 20230320, rate: [5]int32{36500, 43000}, status: RateTwoSources},
	{day: 20230420, rate: [5]int32{36500, 43000}, status: RateTwoSources},
	{day: 20230522, rate: [5]int32{36500, 43000}, status: RateTwoSources},
	{day: 20230620, rate: [5]int32{35500, 42000}, status: RateTwoSources},
	{day: 20230720, rate: [5]int32{35500, 42000}, status: RateTwoSources},
	{day: 20230821, rate: [5]int32{34500, 42000}, status: RateTwoSources},
	{day: 20230920, rate: [5]int32{34500, 42000}, status: RateTwoSources},
	{day: 20231020, rate: [5]int32{34500, 42000}, status: RateTwoSources},
	{day: 20231120, rate: [5]int32{34500, 42000}, status: RateTwoSources},
	{day: 20231220, rate: [5]int32{34500, 42000}, status: RateTwoSources},
	{day: 20240122, rate: [5]int32{34500, 42000}, status: RateTwoSources},
	{day: 20240220, rate: [5]int32{34500, 39500}, status: RateTwoSources},
	{day: 20240320, rate: [5]int32{34500, 39500}, status: RateTwoSources},
	{day: 20240422, rate: [5]int32{34500, 39500}, status: RateTwoSources},
	{day: 20240520, rate: [5]int32{34500, 39500}, status: RateTwoSources},
	{day: 20240620, rate: [5]int32{34500, 39500}, status: RateTwoSources},
	{day: 20240722, rate: [5]int32{33500, 38500}, status: RateTwoSources},
	{day: 20240820, rate: [5]int32{33500, 38500}, status: RateTwoSources},
	{day: 20240920, rate: [5]int32{33500, 38500}, status: RateTwoSources},
	{day: 20241021, rate: [5]int32{31000, 36000}, status: RateTwoSources},
	{day: 20241120, rate: [5]int32{31000, 36000}, status: RateTwoSources},
	{day: 20241220, rate: [5]int32{31000, 36000}, status: RateTwoSources},
	{day: 20250120, rate: [5]int32{31000, 36000}, status: RateTwoSources},
	{day: 20250220, rate: [5]int32{31000, 36000}, status: RateTwoSources},
	{day: 20250320, rate: [5]int32{31000, 36000}, status: RateOneSource},
	{day: 20250421, rate: [5]int32{31000, 36000}, status: RateOneSource},
	{day: 20250520, rate: [5]int32{30000, 35000}, status: RateOneSource},
	{day: 20250620, rate: [5]int32{30000, 35000}, status: RateOneSource},
	{day: 20250721, rate: [5]int32{30000, 35000}, status: RateOneSource},
	{day: 20250820, rate: [5]int32{30000, 35000}, status: RateDerived, note: noteUnchanged},
	{day: 20250922, rate: [5]int32{30000, 35000}, status: RateDerived, note: noteUnchanged},
	{day: 20251020, rate: [5]int32{30000, 35000}, status: RateDerived, note: noteUnchanged},
	{day: 20251120, rate: [5]int32{30000, 35000}, status: RateDerived, note: noteUnchanged},
	{day: 20251222, rate: [5]int32{30000, 35000}, status: RateDerived, note: noteUnchanged},
	{day: 20260120, rate: [5]int32{30000, 35000}, status: RateDerived, note: noteUnchanged},
	{day: 20260224, rate: [5]int32{30000, 35000}, status: RateDerived, note: noteUnchanged},
	{day: 20260320, rate: [5]int32{30000, 35000}, status: RateOneSource, note: noteStated},
	{day: 20260420, rate: [5]int32{30000, 35000}, status: RateOneSource, note: noteStated},
	{day: 20260520, rate: [5]int32{30000, 35000}, status: RateUnverified, note: noteBothSides},
	{day: 20260622, rate: [5]int32{30000, 35000}, status: RateUnverified, note: noteBothSides},
	{day: 20260720, rate: [5]int32{30000, 35000}, status: RateOneSource, note: noteQuoted},
	{day: 20260820, rate: [5]int32{30000, 35000}, status: RateOneSource, note: noteQuoted},
	{day: 20260920, rate: [5]int32{30000, 35000}, status: RateOneSource, note: noteSunday},
}

// What the rows say of themselves, as table files and sheets print it.
const (
	noteMakeUp    = "调休上班的周六；有两表误作2021-02-22，当月利率未变 / make-up working Saturday; two tables print 2021-02-22, the level did not change"
	noteUnchanged = "水平据2026年4月“连续十一个月不变”的通报，公布日按日历推得 / level from a notice of April 2026 saying unchanged for eleven months; day from the calendar"
	noteStated    = "当月通报称利率不变 / month stated as unchanged"
	noteBothSides = "前后两次公布水平相同，未单独查阅 / same level before and after; not read separately"
	noteQuoted    = "见于引用通报的公开资料 / read in public material quoting the notice"
	noteSunday    = "调休上班的周日，当日公布 / a make-up working Sunday; published that day"
)
