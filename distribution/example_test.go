package distribution_test

import (
	"fmt"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/distribution"
)

// house is a home of a natural person, mortgaged, with two ordinary creditors.
func house() distribution.Estate {
	return distribution.Estate{
		Debtor: zhixing.NaturalPerson,
		Assets: []distribution.Asset{{ID: "house", Price: zhixing.MustMoney("1000000"), RealisedOn: zhixing.YMD(2024, 8, 12)}},
		Costs:  []distribution.Cost{{ID: "auction", Kind: distribution.RealisationCost, Asset: "house", Amount: zhixing.MustMoney("10000")}},
		Claims: []distribution.Claim{
			{ID: "bank", Owed: distribution.Amounts{Principal: zhixing.MustMoney("600000"), Doubled: zhixing.MustMoney("20000")},
				Rights: []distribution.Right{{Asset: "house", Kind: zhixing.PriorityRegisteredMortgage, SetUpOn: zhixing.YMD(2018, 5, 7)}}},
			{ID: "wang", Owed: distribution.Amounts{Principal: zhixing.MustMoney("300000")}, AppliedOn: zhixing.YMD(2024, 6, 3)},
			{ID: "zhao", Owed: distribution.Amounts{Principal: zhixing.MustMoney("600000")}, AppliedOn: zhixing.YMD(2024, 7, 1)},
		},
	}
}

func ExampleDraw() {
	plan, err := distribution.Draw(house(), distribution.CivilLadder(), distribution.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for l := range plan.Lines() {
		fmt.Printf("%d %-12s %s%s %s of %s\n", l.Rank, l.Rung, l.Claim, l.Cost, l.Share, l.Admitted)
	}
	fmt.Println(plan.Sheet().Verify())
	// Output:
	// 1 costs        auction 10000.00 of 10000.00
	// 4 security     bank 600000.00 of 600000.00
	// 6 ordinary     wang 130000.00 of 300000.00
	// 6 ordinary     zhao 260000.00 of 600000.00
	// 7 doubled      bank 0.00 of 20000.00
	// <nil>
}

func ExampleDraw_wrongInput() {
	e := house()
	e.Claims[1].Owed.Principal = zhixing.MustMoney("-1")
	e.Claims[0].Rights[0].Asset = "car"
	_, err := distribution.Draw(e, distribution.CivilLadder(), distribution.Options{})
	fmt.Println(err)
	// Output:
	// claims[0].rights[0].asset: no such asset in the estate, got "car" [DIST-31]
	// claims[1].owed.principal: an amount must not be negative, got "-1.00" [DIST-54]
}

func ExamplePlan_Why() {
	plan, _ := distribution.Draw(house(), distribution.CivilLadder(), distribution.Options{})
	for _, f := range plan.Why("wang") {
		if f.Code == "share" {
			fmt.Println(f.Text(zhixing.EN))
			fmt.Println(f.Text(zhixing.ZH))
		}
	}
	// Output:
	// [not met] wang: rank 6 (ordinary claims): takes part with CNY 300,000.00 of CNY 900,000.00 in CNY 390,000.00; share CNY 130,000.00, to be paid CNY 130,000.00, lodged CNY 0.00, short CNY 170,000.00 (DIST-41; Interpretation of the CPL (2022), art. 508)
	// 【不符合】wang: 第6顺位（普通债权）：参加分配300,000.00元，该处可供分配390,000.00元、参加总额900,000.00元，分得130,000.00元，其中实发130,000.00元、提存0.00元，未足额170,000.00元（DIST-41；《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》（2022修正）第五百零八条）
}

func ExampleParticipation() {
	e := house()
	e.Process = distribution.Process{BegunOn: zhixing.YMD(2024, 1, 10), Insufficient: zhixing.Yes}
	late := distribution.Claim{ID: "late", AppliedOn: zhixing.YMD(2024, 8, 13), Written: zhixing.Yes}
	list := distribution.Participation(late, e, late.AppliedOn, distribution.Options{})
	for _, f := range list {
		fmt.Println(f.Status, f.Code)
	}
	fmt.Println(distribution.MayParticipate(list))
	// Output:
	// met debtor_kind
	// met enforcement_begun
	// met title
	// met property_short
	// met written_application
	// not_met in_time
	// no
}

func ExampleProcedure() {
	plan, _ := distribution.Draw(house(), distribution.CivilLadder(), distribution.Options{})
	p, _ := distribution.Begin(plan, "debtor")
	for i, who := range p.Recipients() {
		p, _ = p.Apply(distribution.Event{EventMeta: zhixing.EventMeta{ID: zhixing.EventID(fmt.Sprint(i)), On: zhixing.YMD(2024, 9, 16)}, Kind: distribution.PlanServed, Recipient: who})
	}
	deadlines, _ := p.Deadlines(zhixing.YMD(2024, 9, 20))
	fmt.Println(deadlines[0].Recipient, deadlines[0].Act, deadlines[0].Deadline.End)
	fmt.Println(p.Payable(zhixing.YMD(2024, 10, 8)), p.Payable(zhixing.YMD(2024, 10, 9)))
	_, err := p.Apply(distribution.Event{EventMeta: zhixing.EventMeta{ID: "pay", On: zhixing.YMD(2024, 10, 8)}, Kind: distribution.PaidOut, Recipient: "wang", Amount: zhixing.MustMoney("130000")})
	fmt.Println(err)
	// Output:
	// bank objection_filed 2024-10-08
	// false true
	// event pay (paid_out) refused by DIST-50
	//   [not met] wang: the money may be paid out (DIST-50; Interpretation of the CPL (2022), arts. 509–510)
}

func ExampleCutOffDay() {
	a := distribution.Asset{ID: "house", RulingServedOn: zhixing.YMD(2013, 8, 28)}
	served := distribution.Process{PlanServedOn: zhixing.YMD(2013, 9, 10)}
	fmt.Println(distribution.CutOffDay(a, served, distribution.Options{}).Day)
	fmt.Println(distribution.CutOffDay(a, served, distribution.Options{CutOff: distribution.CutOffPlanServedFirst}).Day)
	// Output:
	// 2013-08-28
	// 2013-09-09
}
