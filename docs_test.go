package zhixing_test

import (
	"encoding/json"
	"fmt"

	"github.com/zhixing-go/zhixing"
	casefile "github.com/zhixing-go/zhixing/case"
	"github.com/zhixing-go/zhixing/discipline"
	"github.com/zhixing-go/zhixing/distribution/interest"
	"github.com/zhixing-go/zhixing/metrics"
)

// The code of LAW.md and INTEGRATING.md, compiled and run. Where one changes, so does
// the other: TestTourIsTheReadmes looks.

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func Example_lawChanges() {
	changes, err := zhixing.Changes(zhixing.MustDate("2016-01-01"), zhixing.MustDate("2026-01-01"),
		zhixing.Citation{Instrument: "CPL-2012", Article: 253},
		zhixing.Citation{Instrument: "CPL-INT-2015", Article: 508})
	check(err)
	for _, c := range changes {
		fmt.Println(c.Text(zhixing.EN))
	}
	// Output:
	// 2017-07-01: Civil Procedure Law (2012), art. 253 → Civil Procedure Law (2017), art. 253 (new wording, same number)
	// 2021-01-01: Interpretation of the CPL (2015), art. 508 → Interpretation of the CPL (2020), art. 508 (new wording, same number)
	// 2022-01-01: Civil Procedure Law (2017), art. 253 → Civil Procedure Law (2021), art. 260 (renumbered)
	// 2022-04-10: Interpretation of the CPL (2020), art. 508 → Interpretation of the CPL (2022), art. 506 (renumbered)
	// 2024-01-01: Civil Procedure Law (2021), art. 260 → Civil Procedure Law (2023), art. 264 (renumbered)
}

func Example_lawOfTheDay() {
	title := interest.Title{
		Effective: zhixing.MustDate("2014-05-01"),
		Items:     []interest.Item{{ID: "price", Kind: interest.Price, Amount: zhixing.MustMoney("100000.00")}},
		Expiries:  []interest.Expiry{{N: 10, Unit: zhixing.Days}},
	}
	st, err := interest.Balance(title, nil, zhixing.MustDate("2014-12-31"), interest.Options{})
	check(err)
	fmt.Println("until 2014-07-31:", st.OldAccrued, "from 2014-08-01:", st.DoubledAccrued)
	// Output: until 2014-07-31: 2454.79 from 2014-08-01: 2677.50
}

func Example_integrateEvents() {
	stored := []byte(`[{"id":"1","on":"2026-01-08","kind":"apply","role":"cr","records":[{"kind":"application"},{"kind":"instrument_copy"},{"kind":"identity_proof"}],
		"facts":{"ground":"civil_judgment","creditors":["zhang"],"debtors":[{"id":"li","kind":"natural_person"}],"money":"yes"}}]`)
	events, err := casefile.DecodeEvents(stored)
	check(err)
	file, disagreements, err := casefile.Load(events, casefile.Options{})
	check(err)
	again, err := json.Marshal(file.Events())
	check(err)
	fmt.Println(file.State(), len(disagreements), len(again) > 0)
	// Output: received 0 true
}

func Example_integrateProfile() {
	profile, err := zhixing.ParseProfile([]byte(`{"format":1,"name":"某某市中级人民法院执行局","version":"2026-1","packages":[
		{"package":"interest","policies":[{"name":"day_basis","word":"act_360"}]},
		{"package":"casefile","policies":[{"name":"suspension","word":"six_months_after"}]}]}`))
	check(err)
	check(profile.Check(append(interest.Policies(), casefile.Policies()...)))
	money, err := interest.Options{}.WithProfile(profile)
	check(err)
	cases, err := casefile.Options{}.WithProfile(profile)
	check(err)
	fmt.Println(money.DayBasis, cases.Suspension)
	// Output: act_360 six_months_after
}

func Example_integratePrivacy() {
	id, err := zhixing.ParsePersonID(zhixing.ResidentID, "11010519491231002X")
	check(err)
	fmt.Println(id) // masked, wherever it is printed
	var register discipline.Register
	check(register.Put(id, discipline.Hold{ID: "（2026）京0105执1号", Measure: zhixing.MeasureConsumptionOrder,
		Capacity: discipline.CapacitySelf, From: zhixing.MustDate("2026-01-08")}))
	view := register.Snapshot(zhixing.MustDate("2026-02-01"))
	verdict, err := view.Check(id, discipline.Act{Behaviour: discipline.Flight, Bought: zhixing.MustDate("2026-02-01")})
	check(err)
	fmt.Println(verdict.Result)
	gone, err := register.Withdraw(id, "（2026）京0105执1号")
	check(err)
	fmt.Println(gone, register.Len())
	// Output:
	// 1101************2X
	// blocked
	// true 0
}

func Example_integrateCluster() {
	courts, err := metrics.NewCourts([]metrics.Court{{ID: "京0105", Level: metrics.Basic}}, zhixing.MustDate("2018-12-31"))
	check(err)
	year := metrics.Period{From: zhixing.MustDate("2018-01-01"), To: zhixing.MustDate("2018-12-31")}
	part, err := metrics.NewTally(courts, year, metrics.CountPolicy{}, "part-1")
	check(err)
	var records []metrics.Record      // a batch, made by metrics.NewRecord
	bad := part.Add(records, nil)     // what cannot be counted is told and passed over
	data, err := part.MarshalBinary() // on one machine
	check(err)
	whole, err := metrics.NewTally(courts, year, metrics.CountPolicy{}, "")
	check(err)
	part, err = metrics.ReadTally(data, courts) // on another
	check(err)
	check(whole.Merge(part))
	fmt.Println(whole.Shards(), len(bad))
	// Output: [part-1] 0
}
