package auction_test

import (
	"fmt"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/auction"
)

func ExampleNetworkPrice() {
	reports := []auction.PlatformReport{
		{Platform: "A", Result: zhixing.GiveMoney(zhixing.MustMoney("1860000"))},
		{Platform: "B", Result: zhixing.GiveMoney(zhixing.MustMoney("1925000"))},
		{Platform: "C", Result: zhixing.GiveMoney(zhixing.MustMoney("2004500")), Objection: auction.ObjectionRejected},
	}
	price, used, _, _ := auction.NetworkPrice(reports, auction.Options{})
	fmt.Println(price, used) // the objected report is out although the objection failed
	// Output: 1892500.00 [0 1]
}

func ExampleMinOpening() {
	first, cite, _ := auction.MinOpening(auction.LotImmovable, auction.RegimeOnline, 1, zhixing.MustDate("2026-03-02"), zhixing.MustMoney("1929833.33"), zhixing.Money{}, auction.Options{})
	second, _, _ := auction.MinOpening(auction.LotImmovable, auction.RegimeOnline, 2, zhixing.MustDate("2026-04-24"), zhixing.Money{}, first, auction.Options{})
	fmt.Println(first, second)
	fmt.Println(cite.Text(zhixing.EN))
	// Output:
	// 1350883.34 1080706.68
	// Provisions on Online Judicial Auction, art. 10, para. 2
}

func ExamplePropose() {
	facts := auction.RoundFacts{Lot: "house", Kind: auction.LotImmovable, Price: auction.ReferencePrice{Method: auction.MethodNetwork, Amount: zhixing.MustMoney("1000000"), FixedOn: zhixing.MustDate("2026-02-24"), ValidTo: zhixing.MustDate("2026-08-20")}}
	terms, assessment, err := auction.Propose(facts, auction.Wish{From: zhixing.MustDate("2026-03-02")}, auction.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(terms.Opening, terms.Deposit, terms.Start)
	fmt.Println(assessment.Verdict()) // facts such as the panel's decision were not given
	// Output:
	// 700000.00 70000.00 2026-04-01T10:00:00+08:00
	// unknown
}

func ExampleCheck() {
	facts := auction.RoundFacts{Kind: auction.LotImmovable, Price: auction.ReferencePrice{Method: auction.MethodAppraisal, Amount: zhixing.MustMoney("1000000"), FixedOn: zhixing.MustDate("2026-02-24"), ValidTo: zhixing.MustDate("2026-08-20")}}
	terms := auction.Terms{Round: 1, Opening: zhixing.MustMoney("699999.99"), Step: zhixing.MustMoney("1000"), Deposit: zhixing.MustMoney("70000"), NoticeOn: zhixing.MustDate("2026-03-02"),
		Start: zhixing.MustInstant("2026-04-01T10:00:00+08:00"), Close: zhixing.MustInstant("2026-04-02T10:00:00+08:00")}
	for _, f := range auction.Check(terms, facts, zhixing.Date{}, auction.Options{}) {
		if f.Code == "opening_floor" {
			fmt.Println(f.Text(zhixing.EN))
			fmt.Println(f.Text(zhixing.ZH))
		}
	}
	// Output:
	// [not met] CNY 699,999.99, not below CNY 700,000.00 (70 per cent) (AUC-30; Provisions on Online Judicial Auction, art. 10, para. 2)
	// 【不符合】699,999.99元，不得低于700,000.00元（70%）（AUC-30；《最高人民法院关于人民法院网络司法拍卖若干问题的规定》第十条第二款）
}

func ExampleAuction() {
	at := zhixing.MustInstant
	a, err := auction.Open(auction.Params{Lot: "house", Opening: zhixing.MustMoney("1000"), Step: zhixing.MustMoney("10"), Deposit: zhixing.MustMoney("100"),
		Start: at("2026-04-08T10:00:00+08:00"), Close: at("2026-04-09T10:00:00+08:00")}, at("2026-03-02T09:00:00+08:00"))
	do := func(c auction.Command) {
		if err == nil {
			a, err = a.Do(c)
		}
	}
	early := at("2026-04-01T09:00:00+08:00")
	do(auction.Command{Kind: auction.EventDepositLocked, Code: 1, At: early, Price: zhixing.MustMoney("100"), Detail: &auction.Detail{Party: "A"}})
	do(auction.Command{Kind: auction.EventQualified, Code: 1, At: early, Detail: &auction.Detail{}})
	do(auction.Bid(1, zhixing.MustMoney("1000"), at("2026-04-09T09:58:00+08:00")))
	fmt.Println(a.Close(), err) // five minutes from that bid
	_, err = a.Do(auction.Bid(1, zhixing.MustMoney("1005"), at("2026-04-09T09:59:00+08:00")))
	fmt.Println(err)
	// Output:
	// 2026-04-09T10:03:00+08:00 <nil>
	// event 6 (bid_refused) refused by AUC-40
	//   [not met] bid of CNY 1,005.00 refused: raise below the increment (AUC-40; Provisions on Online Judicial Auction, art. 20)
}

func ExampleSettle() {
	script, err := auction.ParseScript([]byte(`{"params":{"lot":"l","opening":"1000","step":"10","deposit":"100","start":"2026-04-08T10:00:00+08:00","close":"2026-04-09T10:00:00+08:00"},
		"opened":"2026-03-02T09:00:00+08:00","commands":[
		{"kind":"deposit_locked","at":"2026-04-01T09:00:00+08:00","code":1,"price":"100","detail":{"party":"A"}}],"until":"2026-04-09T10:00:00+08:00"}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	a, _, _ := auction.RunScript(script)
	s, err := auction.Settle(a)
	fmt.Println(s.Outcome, s.In, s.Locked, s.Money[0].Due.End, err)
	// Output: failed 100.00 100.00 2026-04-10T10:00:00+08:00 <nil>
}

func ExampleDefaultOnline() {
	r, err := auction.DefaultOnline(auction.DefaultFacts{On: zhixing.MustDate("2026-07-01"), OldPrice: zhixing.MustMoney("1500000"), Deposit: zhixing.MustMoney("270000"), Costs: zhixing.MustMoney("3000"),
		NewPrice: zhixing.GiveMoney(zhixing.MustMoney("1300000")), CaseDebts: []auction.Debt{{Claim: "case", Amount: zhixing.MustMoney("900000")}}}, auction.Options{})
	for _, x := range r.Applied {
		fmt.Println(x.Step, x.Amount)
	}
	fmt.Println(r.Refund, err)
	// Output:
	// cost_loss 3000.00
	// price_gap 200000.00
	// this_case_debt 67000.00
	// 0.00 <nil>
}

func ExampleTakeForDebt() {
	r, err := auction.TakeForDebt(auction.TakeFacts{Kind: auction.LotImmovable, Round: 2, Reserve: zhixing.GiveMoney(zhixing.MustMoney("1080706.68")), SameProceeding: zhixing.Yes, Seniors: zhixing.MustMoney("700000"),
		Takers: []auction.Taker{{Party: "junior", Rank: 2, Claim: zhixing.MustMoney("900000"), Qualified: zhixing.Yes}}}, zhixing.MustDate("2026-05-10"), auction.Options{})
	fmt.Println(r.Taker, r.Difference, r.Remaining, err)
	// Output: junior 700000.00 519293.32 <nil>
}

func ExampleNextMethod() {
	m, ok, _ := auction.NextMethod(auction.MethodFacts{OfficialPrice: zhixing.No, SurveyNeeded: zhixing.No, NetworkConditions: zhixing.Yes}, auction.MethodNegotiation)
	fmt.Println(m, ok) // no official price: the directed inquiry is impossible, not failed
	// Output: network_inquiry yes
}
