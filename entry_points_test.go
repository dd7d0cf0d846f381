package zhixing_test

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/zhixing-go/zhixing"
)

// A worksheet that came as JSON is checked before anyone relies on it: one digit
// changed by hand is found, and the line is named.
func ExampleWorksheet_Verify() {
	text := zhixing.Text{ZH: "加倍部分", EN: "doubled part"}
	w := zhixing.NewWorksheet(text)
	s := w.Section(text)
	base := s.Given(zhixing.Text{ZH: "基数", EN: "base"}, zhixing.YuanQuantity(zhixing.MustMoney("1000000.00")))
	_, err := s.Compute(zhixing.Line{Label: text, Op: zhixing.OpProduct, Round: zhixing.RoundHalfUp, Scale: 2, Rule: "DIST-02"}, zhixing.UnitYuan,
		base, zhixing.Lit(zhixing.NewQuantity(175, 2, zhixing.UnitPermyriad)), zhixing.Lit(zhixing.DayQuantity(111)))
	fmt.Println(err, w.Verify())
	page, _ := json.Marshal(w)
	var forged zhixing.Worksheet
	err = json.Unmarshal([]byte(strings.Replace(string(page), "19425.00", "19426.00", 1)), &forged)
	fmt.Println(err)
	for _, line := range strings.Split(forged.Verify().Error(), "\n") {
		fmt.Println(strings.SplitN(line, ", got", 2)[0])
	}
	// Output:
	// <nil> <nil>
	// <nil>
	// line 2.result: recomputed: 19425.00 yuan
	// digest: does not match the content: the worksheet was changed
}

func ExampleParseMoney() {
	m, err := zhixing.ParseMoney("1234567.89")
	fmt.Println(m, m.Grouped(), m.Fen(), err)
	_, err = zhixing.ParseMoney("0.005") // never rounded in silence
	fmt.Println(err)
	// Output:
	// 1234567.89 1,234,567.89 123456789 <nil>
	// amount: an amount has at most two decimals, got "0.005"
}

// The next publication of the LPR does not wait for a release of the library.
func ExampleMergeTables() {
	october, err := zhixing.ParseTables([]byte(`{"format":1,"rates":[{"name":"lpr","source":{"zh":"全国银行间同业拆借中心公告","en":"notice of the interbank funding centre"},
		"read":"2026-10-20","published":true,"series":["lpr_1y","lpr_5y"],"rows":[{"from":"2026-10-20","percent":["2.9","3.4"],"status":"one_source"}]}]}`))
	fmt.Println(err)
	tables, findings, err := zhixing.MergeTables(zhixing.ShippedTables(), october)
	fmt.Println(len(findings), err)
	r, err := tables.RateAt(zhixing.RateLPR1Y, zhixing.MustDate("2026-10-21"))
	fmt.Println(r.Quantity().Text(zhixing.EN), r.From, r.Projected, err)
	// Output:
	// <nil>
	// 0 <nil>
	// 2.90% 2026-10-20 false <nil>
}

// Unknown is not false: the fact that was not given is named.
func ExampleFinding() {
	f := zhixing.Finding{Rule: "DIST-41", Status: zhixing.Undetermined, Missing: []string{"process.insufficient"},
		Message: zhixing.Text{ZH: "被执行人的财产不能清偿所有债权", EN: "the debtor's property cannot satisfy every claim"},
		Cites:   []zhixing.Citation{{Instrument: "CPL-INT-2022", Article: 506, Paragraph: 1}}}
	fmt.Println(f.Text(zhixing.EN))
	// Output:
	// [unknown] the debtor's property cannot satisfy every claim; missing: process.insufficient (DIST-41; Interpretation of the CPL (2022), art. 506, para. 1)
}

// Months end on the corresponding day, or on the last one (CASE-70): counted from
// the anchor, never chained.
func ExampleDate_AddMonths() {
	d := zhixing.MustDate("2024-01-31")
	fmt.Println(d.AddMonths(1), d.AddMonths(2), d.AddMonths(13))
	_, err := zhixing.ParseDate("2023-02-29")
	fmt.Println(err)
	// Output:
	// 2024-02-29 2024-03-31 2025-02-28
	// date: no such day, got "2023-02-29"
}
