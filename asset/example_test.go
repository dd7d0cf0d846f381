package asset_test

import (
	"context"
	"fmt"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

// bank answers as a connected institution would.
type bank struct{}

func (bank) Submit(_ context.Context, req asset.Request) (asset.Reply, error) {
	if req.Institution == "BANK/ABC" {
		return asset.Reply{}, &asset.SourceError{Class: asset.ErrRefused, Reason: "专用账户", Written: zhixing.Yes}
	}
	r := asset.Reply{Receipt: "R1", Sealed: zhixing.Yes, AsOf: zhixing.MustInstant("2026-03-02T09:00:00+08:00")}
	for _, it := range req.Items {
		r.Answers = append(r.Answers, asset.Answer{Item: it, Found: zhixing.No})
	}
	if req.Institution == "BANK/ICBC" {
		r.Answers[0].Found = zhixing.Yes
		r.Records = []asset.Record{{Item: r.Answers[0].Item, Kind: zhixing.KindDeposit, Key: asset.Identity{Registry: "BANK/ICBC", Number: "6222020000001234"},
			Amount: zhixing.GiveMoney(zhixing.MustMoney("1234.56")), Available: zhixing.GiveMoney(zhixing.MustMoney("1000.00"))}}
	}
	return r, nil
}

// An inquiry at three banks: what each said, what the court must do, what was found.
func ExamplePlan_Run() {
	id, err := zhixing.ParsePersonID(zhixing.ResidentID, "11010519491231002X")
	if err != nil {
		panic(err)
	}
	plan, err := asset.NewPlan(
		asset.Authority{CaseNo: "(2026)京0105执1号", Court: "北京市朝阳区人民法院", Basis: asset.BasisEnforcementCase, Purpose: "本案执行",
			Officer:   asset.Officer{Name: "王某", WorkID: "W-1", EnforcementID: "E-1"},
			CaseFiled: zhixing.Yes, NotPerformed: zhixing.Yes, Registered: zhixing.Yes},
		[]asset.Subject{{Party: "debtor", Role: asset.RoleDebtor, Class: asset.ClassNaturalPerson, Name: "张三", IDs: []zhixing.RevealedID{id.Revealed()}}},
		asset.ShippedCatalogue(),
		asset.PlanOptions{Institutions: []asset.InstitutionCode{"BANK/ICBC", "BANK/ABC", "BANK/BOC"}, Items: []asset.ItemCode{"03"}}, asset.Options{})
	if err != nil {
		panic(err)
	}
	run, err := plan.Run(context.Background(), asset.Gateway{Source: bank{}}, asset.RunOptions{Start: zhixing.MustInstant("2026-03-02T09:00:00+08:00")})
	if err != nil {
		panic(err)
	}
	report, err := run.Report()
	if err != nil {
		panic(err)
	}
	for _, r := range report.Results {
		fmt.Println(r.Institution, r.Outcome, r.NextActs())
	}
	for _, a := range asset.Collect(report, plan.Catalogue()).Assets {
		fmt.Println(a.Kind, a.Resolve(asset.Options{}).Value.Amount)
	}
	// Output:
	// BANK/ICBC found [control verify]
	// BANK/ABC refused [review resubmit on_site sanction]
	// BANK/BOC nothing [record]
	// deposit 1000.00
}

// A freeze of 100,000.00 in an account of 20,000.00 that another court froze for
// 5,000.00: what is locked now, and what later receipts fill.
func ExampleQuotaFreeze() {
	r, err := asset.QuotaFreeze(zhixing.MustMoney("100000.00"), zhixing.MustMoney("20000.00"), []zhixing.Money{zhixing.MustMoney("5000.00")}, zhixing.Yes)
	if err != nil {
		panic(err)
	}
	fmt.Println(r.ControlledAvailable, r.QuotaBeyond, r.Secured())
	// Output: 15000.00 85000.00 15000.00
}

// The ten days of the six-monthly inquiry count from the anchor, each by itself.
func ExampleReinquiry() {
	days, err := asset.Reinquiry(zhixing.MustDate("2026-08-31"))
	if err != nil {
		panic(err)
	}
	fmt.Println(days[0], days[1], days[2], days[9])
	// Output: 2027-02-28 2027-08-31 2028-02-29 2031-08-31
}

// A request to a person who is not bound to perform is refused before anything leaves.
func ExampleNewPlan_nonObligor() {
	_, err := asset.NewPlan(asset.Authority{CaseNo: "(2026)京0105执1号"}, []asset.Subject{{Party: "spouse", Class: asset.ClassNaturalPerson, Name: "李四"}}, asset.ShippedCatalogue(), asset.PlanOptions{}, asset.Options{})
	fmt.Println(zhixing.ErrorText(err, zhixing.EN))
	// Output:
	// authority.court: the court is required [ASSET-03]
	// authority.purpose: the purpose within this case is required [ASSET-03]
	// authority.officer.name: the officer's name is required [ASSET-03]
	// authority.officer.work_id: the officer's work ID is required [ASSET-03]
	// authority.officer.enforcement_id: the officer's enforcement ID is required [ASSET-03]
	// authority.basis: the basis is required: an enforcement case or a preservation ruling [ASSET-03]
	// subjects[0].role: only a debtor, a preserved party or an added debtor may be inquired into (NET-INQ-2013 7) [ASSET-03]: asset: the subject is not bound to perform
	// subjects[0].ids: at least one identity is required [ASSET-04]
}
