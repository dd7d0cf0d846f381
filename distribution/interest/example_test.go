package interest_test

import (
	"context"
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/distribution/interest"
)

// A judgment of one million yuan, to be paid within ten days of taking effect.
func ExampleBalance() {
	title := interest.Title{
		Effective: zhixing.YMD(2024, 3, 1),
		Items:     []interest.Item{{ID: "principal", Kind: interest.Principal, Amount: zhixing.MustMoney("1000000")}},
		Expiries:  []interest.Expiry{{N: 10, Unit: zhixing.Days}},
	}
	st, err := interest.Balance(title, nil, zhixing.YMD(2024, 6, 30), interest.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(st.Expiries[0].E, st.Lines[0].Days, st.Doubled, st.Total)
	// Output: 2024-03-11 111 19425.00 1019425.00
}

// Part payments meet costs, interest and principal; the worksheet shows every step
// and recomputes itself.
func ExampleSheet() {
	title := interest.Title{
		Items: []interest.Item{
			{ID: "principal", Kind: interest.Principal, Amount: zhixing.MustMoney("100000")},
			{ID: "fee", Kind: interest.LitigationFee, Amount: zhixing.MustMoney("1150")},
		},
		Orders: []interest.Order{{
			ID: "interest", Items: []string{"principal"}, From: zhixing.YMD(2023, 1, 1),
			Rate: interest.Rate{Kind: interest.LPRMultiple, Multiple: decimal.New(15, -1)},
		}},
		Expiries: []interest.Expiry{{On: zhixing.YMD(2023, 6, 30)}},
	}
	paid := []interest.Satisfaction{{Kind: zhixing.SatisfiedAccountTransfer, On: zhixing.YMD(2023, 9, 8), Amount: zhixing.MustMoney("50000")}}
	st, sheet, err := interest.Sheet(title, paid, zhixing.YMD(2023, 12, 31), interest.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	a := st.Allocations[0]
	fmt.Println(a.RealisationCost, a.General, a.Principal, a.Doubled)
	fmt.Println(st.General, st.Principal, st.Doubled, st.Total, sheet.Verify())
	// Output:
	// 1150.00 3709.73 45140.27 0.00
	// 886.70 54859.73 2319.45 58065.88 <nil>
}

// A title compiled once answers in a loop without allocating.
func ExampleCalculator() {
	c, err := interest.Compile(interest.Title{
		Items:    []interest.Item{{ID: "principal", Kind: interest.Principal, Amount: zhixing.MustMoney("100000")}},
		Expiries: []interest.Expiry{{On: zhixing.YMD(2023, 1, 1)}},
	}, interest.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, d := range []int{0, 100, 365} {
		w, err := c.Balance(nil, zhixing.YMD(2023, 1, 1).AddDays(d))
		fmt.Println(w.On, w.Doubled, err)
	}
	// Output:
	// 2023-01-01 0.00 <nil>
	// 2023-04-11 1750.00 <nil>
	// 2024-01-01 6387.50 <nil>
}

func ExampleSensitivity() {
	title := interest.Title{
		Items:    []interest.Item{{ID: "principal", Kind: interest.Principal, Amount: zhixing.MustMoney("100000")}, {ID: "fee", Kind: interest.LitigationFee, Amount: zhixing.MustMoney("2300")}},
		Expiries: []interest.Expiry{{On: zhixing.YMD(2023, 1, 1)}},
	}
	base, variants, err := interest.Sensitivity(title, nil, zhixing.YMD(2023, 4, 11), interest.Options{})
	fmt.Println(base.Total, err)
	for _, v := range variants {
		fmt.Println(v.Policy.Rule, v.Policy.Name, v.Word, v.Diff)
	}
	// Output:
	// 104050.00 <nil>
	// DIST-04 start_day expiry_day 17.50
	// DIST-04 end_day excluded -17.50
	// DIST-03 litigation_fees inside 40.25
}

func ExampleApplicationFee() {
	fee, err := interest.ApplicationFee(zhixing.MustMoney("1234567.89"), zhixing.YMD(2024, 6, 30), interest.Options{})
	fmt.Println(fee, err)
	// Output: 14745.68 <nil>
}

func ExampleAssessCeiling() {
	w, err := interest.AssessCeiling(interest.Loan{
		Principal: zhixing.MustMoney("200000"), Made: zhixing.YMD(2020, 9, 10), Agreed: zhixing.GiveDecimal(decimal.New(24, 0)),
		From: zhixing.YMD(2020, 9, 10), To: zhixing.YMD(2021, 9, 10),
	}, interest.Options{})
	fmt.Println(w.Periods[0].Percent, w.Protected, w.Claimed, err)
	fmt.Println(w.Findings[0].Status, w.Findings[0].Code)
	// Output:
	// 15.4 30800.00 48000.00 <nil>
	// not_met above_ceiling
}

// A title names everything that is wrong with it at once.
func ExampleTitle_Check() {
	err := interest.Title{
		Items:    []interest.Item{{ID: "p", Kind: interest.Principal, Amount: zhixing.MustMoney("100")}},
		Orders:   []interest.Order{{ID: "i", Items: []string{"p"}, From: zhixing.YMD(2024, 1, 1)}},
		Expiries: []interest.Expiry{{N: 10, Unit: zhixing.Days}},
	}.Check()
	fmt.Println(err)
	// Output:
	// expiries[0].from: a period without the day of effect [DIST-05]
	// orders[0].rate.kind: a rate without basis: neither a year, a month, a day nor a published rate is stated [DIST-21]
}

func ExampleRun() {
	rows := []string{
		`{"id":"a","title":{"items":[{"id":"p","kind":"principal","amount":"100000.00"}],"expiries":[{"on":"2023-01-01"}]},"on":"2023-04-11"}`,
		`{"id":"b","on":"2023-04-11"}`,
		`{"id":"c","title":{"items":[{"id":"p","kind":"principal","amount":"200000.00"}],"expiries":[{"on":"2023-01-01"}]},"on":"2023-04-11"}`,
	}
	inputs := func(yield func(interest.Input, error) bool) {
		for _, row := range rows {
			if !yield(interest.ParseInput([]byte(row))) {
				return
			}
		}
	}
	for r := range interest.Run(context.Background(), inputs, interest.Options{}) {
		fmt.Println(r.Index, r.Owed.Doubled, r.Err != nil)
	}
	// Output:
	// 0 1750.00 false
	// 1 0.00 true
	// 2 3500.00 false
}

func ExampleAssessDelayFine() {
	fine, err := interest.AssessDelayFine(interest.DelayFineFacts{
		Expiry: zhixing.YMD(2024, 1, 1), Loss: zhixing.GiveMoney(zhixing.MustMoney("12345.67")),
	}, zhixing.YMD(2024, 6, 30), interest.Options{})
	fmt.Println(fine.From, fine.Amount.Amount, err)
	// Output: 2024-01-02 24691.34 <nil>
}

// One payment, two judgments between the same parties: the one that is due comes first.
func ExampleAcrossTitles() {
	shares, surplus, err := interest.AcrossTitles(zhixing.MustMoney("120000"), []interest.DebtOwed{
		{ID: "2024-2", Owed: zhixing.MustMoney("80000"), Due: zhixing.YMD(2024, 12, 31)},
		{ID: "2023-1", Owed: zhixing.MustMoney("70000"), Due: zhixing.YMD(2023, 12, 31)},
	}, zhixing.YMD(2024, 6, 30))
	fmt.Println(shares, surplus, err)
	// Output: [50000.00 70000.00] 0.00 <nil>
}
