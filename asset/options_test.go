package asset_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

func TestOptionsOfAProfile(t *testing.T) {
	office := zhixing.Profile{Format: 1, Name: "某中级人民法院", Version: "2026-1", Packages: []zhixing.PackagePolicy{{Package: "asset"}}}
	for _, s := range asset.Policies() {
		if len(s.Words) < 2 || s.Words[0] != s.Default || s.Package != "asset" {
			t.Errorf("%s %+v", s.Rule, s)
		}
		office.Packages[0].Policy = append(office.Packages[0].Policy, zhixing.PolicyChoice{Name: s.Name, Word: s.Words[len(s.Words)-1]})
	}
	if err := office.Check(asset.Policies()); err != nil {
		t.Fatal(err)
	}
	o := must2(asset.Options{}.WithProfile(office))(t)
	want := asset.Options{Channels: asset.HQOnly, Stale: asset.StaleOpens, Substitute: asset.SubstituteUnsupported, P2P: asset.P2PNotRequired, Amount: asset.AmountMax,
		Anniversary: asset.AnniversaryOutside, SameClue: asset.SharedAlike, BeyondMaximum: asset.RefuseBeyondMaximum, RenewFrom: asset.FromRenewalDate,
		IPTerm: asset.EnforcementTerm, LegalPersonShareTerm: asset.Shares2001, WaitingTermStart: asset.AsStated, PartialDisposal: asset.RestPassesAlways, IdleAfterConversion: asset.ConversionCures,
		WaitingValue: asset.WaitingCounts, ReleaseOrder: asset.DisturbingFirst, QuotaOrder: asset.QuotaCalmestFirst, HousingFund: asset.HousingFundNone,
		PolicyCashValue: asset.CashValueDeny, JointShare: asset.EqualShares, LateObjection: asset.LateObjectionReviewed, Crypto: asset.CryptoControlKeys}
	if !reflect.DeepEqual(o, want) || len(o.Used()) != len(asset.Policies()) || o.Check() != nil {
		t.Errorf("%+v", o)
	}
	for _, s := range asset.Policies() {
		if err := o.Set(s.Name, s.Default); err != nil {
			t.Error(err)
		}
	}
	if len(o.Used()) != 0 || !reflect.DeepEqual(o, asset.Options{}) || o.Set("crypto", "no such word") == nil {
		t.Errorf("%+v", o.Used())
	}
}

// Every enumeration of Options is a policy under its JSON name, and checked.
func TestOptionsEveryPolicyIsChecked(t *testing.T) {
	names := map[string]bool{}
	for _, s := range asset.Policies() {
		names[s.Name] = true
	}
	of := reflect.TypeFor[asset.Options]()
	for i := range of.NumField() {
		f := of.Field(i)
		if f.Type.Kind() != reflect.Uint8 {
			continue
		}
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if !names[name] {
			t.Errorf("%s is no policy of a profile", name)
		}
		delete(names, name)
		var o asset.Options
		reflect.ValueOf(&o).Elem().Field(i).SetUint(250)
		refusedField(t, o.Check(), name)
	}
	if len(names) > 0 {
		t.Errorf("policies that are no members: %v", names)
	}
}

func TestOptionsFigures(t *testing.T) {
	dec := func(s string) zhixing.GivenDecimal { return zhixing.GiveDecimal(decimal.RequireFromString(s)) }
	for _, c := range []struct {
		field string
		o     asset.Options
	}{
		{"max_age_days", asset.Options{MaxAgeDays: -2}},
		{"min_interval_hours", asset.Options{MinIntervalHours: -2}},
		{"large_expense", asset.Options{LargeExpense: gm("-0.01")}},
		{"value_gap", asset.Options{ValueGap: gm("-0.01")}},
		{"false_report_from", asset.Options{FalseReportFrom: gm("-0.01")}},
		{"lawyer_order", asset.Options{LawyerOrder: asset.LawyerOrderRules{DecisionDays: -1}}},
		{"lawyer_order", asset.Options{LawyerOrder: asset.LawyerOrderRules{ValidDays: -1}}},
		{"low_price", asset.Options{LowPrice: dec("1.01")}},
		{"high_price", asset.Options{HighPrice: dec("0.99")}},
		{"high_price", asset.Options{HighPrice: dec("100.01")}},
		{"classes[0].kind", asset.Options{Classes: []asset.ClassOfKind{{Class: asset.TermOther}}}},
		{"classes[1].class", asset.Options{Classes: []asset.ClassOfKind{{Kind: zhixing.KindWealth, Class: asset.TermOther}, {Kind: zhixing.KindBond}}}},
		{"terms.name", asset.Options{Terms: zhixing.Timeline[asset.TermTable]{Basis: zhixing.BasisSeizure, Entries: asset.SeizureTerms().Entries}}},
		{"obvious_excess", asset.Options{ObviousExcess: dec("-0.1")}},
		{"haircut", asset.Options{Haircut: dec("1.01")}},
		{"accounts[0].code", asset.Options{Accounts: []asset.AccountRow{{Treat: asset.TreatFreezeOnly}}}},
		{"accounts[0].treat", asset.Options{Accounts: []asset.AccountRow{{Code: "x"}}}},
		{"keep_share", asset.Options{KeepShare: dec("1.5")}},
		{"mortgaged_home_grace_months", asset.Options{MortgagedHomeGraceMonths: zhixing.GiveCount(121)}},
	} {
		refusedField(t, c.o.Check(), c.field)
	}
	good := asset.Options{MaxAgeDays: asset.NoLimit, MinIntervalHours: asset.NoLimit, LargeExpense: gm("0.00"), LowPrice: dec("1"), HighPrice: dec("1"), Haircut: dec("0"), KeepShare: dec("1"),
		Classes: []asset.ClassOfKind{{Kind: zhixing.KindWealth, Class: asset.TermDeposit}}, Accounts: []asset.AccountRow{{Code: "x", Treat: asset.TreatUntouchable}}, MortgagedHomeGraceMonths: zhixing.GiveCount(0)}
	if err := good.Check(); err != nil {
		t.Error(err)
	}
}

// entry is a call of an entry point with facts that are sound.
type entry struct {
	name string
	call func(asset.Options) error
}

func second[T any](_ T, err error) error { return err }

func optionEntries(t *testing.T) []entry {
	on := hd("2026-03-02")
	q, c := exampleTen(t)
	plan := bankPlan(t, 1)
	seized := []asset.SeizureEvent{hev("2026-03-02", asset.EventSeized, "a")}
	excess := asset.ExcessFacts{Claim: asset.ExcessClaim{Principal: yuan("9.00")}}
	return []entry{
		{"AssessAccount", func(o asset.Options) error {
			return second(asset.AssessAccount(asset.AccountFacts{Class: "worker_wage", On: on}, o))
		}},
		{"AssessAudit", func(o asset.Options) error { return second(asset.AssessAudit(asset.Audit{}, on, o)) }},
		{"AssessBuyer", func(o asset.Options) error {
			return second(asset.AssessBuyer(asset.BuyerFacts{Ground: asset.BuyerGeneral, Stage: asset.StageObjection, On: on}, o))
		}},
		{"AssessClue", func(o asset.Options) error { return second(asset.AssessClue(asset.Clue{Received: on}, on, o)) }},
		{"AssessCoOwned", func(o asset.Options) error { return second(asset.AssessCoOwned(asset.CoOwnedFacts{}, o)) }},
		{"AssessCompleteness", func(o asset.Options) error { return second(asset.AssessCompleteness(q, c, hd("2026-03-10"), o)) }},
		{"AssessDwelling", func(o asset.Options) error { return second(asset.AssessDwelling(asset.DwellingFacts{On: on}, o)) }},
		{"AssessEquity", func(o asset.Options) error { return second(asset.AssessEquity(asset.EquityFacts{}, o)) }},
		{"AssessFund", func(o asset.Options) error {
			return second(asset.AssessFund(asset.FundFacts{Kind: zhixing.KindIncome}, o))
		}},
		{"AssessIP", func(o asset.Options) error {
			return second(asset.AssessIP(asset.IPFacts{Kind: zhixing.KindPatent, Received: on}, o))
		}},
		{"AssessIncome", func(o asset.Options) error {
			return second(asset.AssessIncome(asset.IncomeFacts{LocalMinimum: yuan("800.00")}, o))
		}},
		{"AssessIdleTransfer", func(o asset.Options) error {
			return second(asset.AssessIdleTransfer(asset.IdleFacts{FirstSeized: on}, on, o))
		}},
		{"AssessLawyerOrder", func(o asset.Options) error { return second(asset.AssessLawyerOrder(asset.LawyerOrder{}, on, o)) }},
		{"AssessObjection", func(o asset.Options) error {
			return second(asset.AssessObjection(asset.Objection{Received: on}, on, o))
		}},
		{"AssessOwnerObjection", func(o asset.Options) error {
			return second(asset.AssessOwnerObjection(asset.OwnerFacts{Kind: zhixing.KindImmovable, Stage: asset.StageObjection, On: on}, o))
		}},
		{"AssessPreservation", func(o asset.Options) error {
			return second(asset.AssessPreservation(asset.PreservationFacts{Kind: asset.PreservationLitigation}, on, o))
		}},
		{"AssessRelease", func(o asset.Options) error { return second(asset.AssessRelease(asset.ReleaseDuty{}, o)) }},
		{"AssessReward", func(o asset.Options) error { return second(asset.AssessReward(asset.Reward{}, on, o)) }},
		{"AssessSuspectTransfer", func(o asset.Options) error {
			return second(asset.AssessSuspectTransfer(asset.SuspectTransfer{Date: on}, zhixing.Date{}, zhixing.Date{}, on, o))
		}},
		{"AssessThirdDebt", func(o asset.Options) error { return second(asset.AssessThirdDebt(noticed(), on, o)) }},
		{"AssessTips", func(o asset.Options) error {
			_, _, err := asset.AssessTips(yuan("1.00"), nil, zhixing.Unknown, o)
			return err
		}},
		{"AssessTransfer", func(o asset.Options) error {
			return second(asset.AssessTransfer(asset.TransferFacts{FirstSeized: on}, on, o))
		}},
		{"AssessVessel", func(o asset.Options) error { return second(asset.AssessVessel(asset.VesselFacts{}, o)) }},
		{"AssessVirtual", func(o asset.Options) error { return second(asset.AssessVirtual(asset.VirtualFacts{}, o)) }},
		{"AssignDue", func(o asset.Options) error { return second(asset.AssignDue(on, o)) }},
		{"AssessExcess", func(o asset.Options) error { return second(asset.AssessExcess(excess, on, o)) }},
		{"ClueDues", func(o asset.Options) error { return second(asset.ClueDues(asset.Clue{Received: on}, o)) }},
		{"ControlDue", func(o asset.Options) error { return second(asset.ControlDue(on, zhixing.Yes, o)) }},
		{"ControlDue", func(o asset.Options) error { return second(asset.ControlDue(on, zhixing.No, o)) }},
		{"Converge", func(o asset.Options) error { return second(asset.Converge(yuan("1.00"), nil, o)) }},
		{"CreditorInvestigationDue", func(o asset.Options) error { return second(asset.CreditorInvestigationDue(on, o)) }},
		{"ExcessEquityRelease", func(o asset.Options) error { return second(asset.ExcessEquityRelease(on, o)) }},
		{"ExcessSheet", func(o asset.Options) error { return second(asset.ExcessSheet(excess, on, o)) }},
		{"Inventory.Totals", func(o asset.Options) error { _, _, err := asset.Inventory{}.Totals(o); return err }},
		{"LaunchDues", func(o asset.Options) error { return second(asset.LaunchDues(on, o)) }},
		{"LoadLedger", func(o asset.Options) error { return second(asset.LoadLedger(seized, o)) }},
		{"MaxTerm", func(o asset.Options) error {
			return second(asset.MaxTerm(asset.TermQuery{Kind: zhixing.KindBond, On: on}, o))
		}},
		{"NewLedger", func(o asset.Options) error { return second(asset.NewLedger(o)) }},
		{"NewPlan", func(o asset.Options) error {
			return second(asset.NewPlan(testAuthority(), []asset.Subject{testSubject(t)}, bankCatalogue(1), asset.PlanOptions{}, o))
		}},
		{"NewRegister", func(o asset.Options) error { return second(asset.NewRegister(seized, o)) }},
		{"NoticeAfterMeasureDue", func(o asset.Options) error { return second(asset.NoticeAfterMeasureDue(on, o)) }},
		{"NoticeDue", func(o asset.Options) error { return second(asset.NoticeDue(on, o)) }},
		{"ObjectionDue", func(o asset.Options) error { return second(asset.ObjectionDue(on, o)) }},
		{"Reconcile", func(o asset.Options) error {
			_, _, err := asset.Reconcile(asset.PropertyReport{Submitted: on}, asset.Inventory{}, nil, on, o)
			return err
		}},
		{"RemedyTerms", func(o asset.Options) error {
			return second(asset.RemedyTerms(on, zhixing.Date{}, zhixing.Date{}, o))
		}},
		{"ReplayLedger", func(o asset.Options) error { return second(asset.ReplayLedger(seized, o)) }},
		{"Report.Complete", func(o asset.Options) error { return second(asset.Report{}.Complete(plan, on, o)) }},
		{"ReportWindow", func(o asset.Options) error { _, _, err := asset.ReportWindow(on, on, o); return err }},
		{"SeizureEnd", func(o asset.Options) error {
			return second(asset.SeizureEnd(asset.EndQuery{TermQuery: asset.TermQuery{Kind: zhixing.KindBond, On: on}}, o))
		}},
		{"SupplementDue", func(o asset.Options) error { return second(asset.SupplementDue(on, o)) }},
	}
}

// Every entry point that takes Options and can fail checks all of them.
func TestOptionsAreCheckedEverywhere(t *testing.T) {
	entries := optionEntries(t)
	for _, e := range entries {
		t.Run(e.name, func(t *testing.T) {
			if err := e.call(asset.Options{}); err != nil {
				t.Fatalf("the facts are meant to be sound: %v", err)
			}
			err := e.call(asset.Options{Crypto: 250, QuotaOrder: 250, MaxAgeDays: -9})
			for _, field := range []string{"options.crypto", "options.quota_order", "options.max_age_days"} {
				if err == nil || !strings.Contains(err.Error(), field) {
					t.Errorf("want %s named, got %v", field, err)
				}
			}
		})
	}
	for _, name := range takersOfOptions(t) {
		if !slices.ContainsFunc(entries, func(e entry) bool { return e.name == name }) {
			t.Errorf("%s takes Options and is not tried here", name)
		}
	}
}

// takersOfOptions reads from the source which exported functions take Options and return
// an error. None may take it but as the last parameter.
func takersOfOptions(t *testing.T) []string {
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, file := range files {
		if !strings.HasSuffix(file.Name(), ".go") || strings.HasSuffix(file.Name(), "_test.go") {
			continue
		}
		syntax, err := parser.ParseFile(token.NewFileSet(), file.Name(), nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range syntax.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok || !f.Name.IsExported() {
				continue
			}
			name := f.Name.Name
			if f.Recv != nil {
				name = strings.TrimPrefix(fmt.Sprint(f.Recv.List[0].Type), "&") + "." + name
			}
			is := func(x *ast.Field, typ string) bool { id, ok := x.Type.(*ast.Ident); return ok && id.Name == typ }
			for i, p := range f.Type.Params.List {
				if !is(p, "Options") {
					continue
				}
				if i != len(f.Type.Params.List)-1 {
					t.Errorf("%s takes Options, but not last", name)
				}
				if f.Type.Results != nil && slices.ContainsFunc(f.Type.Results.List, func(r *ast.Field) bool { return is(r, "error") }) {
					out = append(out, name)
				}
			}
		}
	}
	if len(out) < 40 {
		t.Fatalf("only %d found: the test looks in the wrong place", len(out))
	}
	return out
}

// The map in the package's comment has a place for every file.
func TestMapOfFiles(t *testing.T) {
	doc, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	_, list, ok := strings.Cut(string(doc), "# Map of the files")
	if !ok {
		t.Fatal("doc.go has no map")
	}
	names := strings.FieldsFunc(list, func(r rune) bool { return strings.ContainsRune(" ,;:./\n", r) })
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		name, ok := strings.CutSuffix(file, ".go")
		if !ok || strings.HasSuffix(name, "_test") || name == "doc" {
			continue
		}
		if !slices.ContainsFunc(names, func(pattern string) bool { m, err := filepath.Match(pattern, name); return m && err == nil }) {
			t.Errorf("%s has no place on the map", file)
		}
	}
}

// A calendar of one's own decides the deadlines: one in which every day of March 2026
// from the 6th on is off sends each of these to the first of April.
func TestOptionsCalendar(t *testing.T) {
	var off []zhixing.Date
	for d := hd("2026-03-06"); d.Before(hd("2026-04-01")); d = d.AddDays(1) {
		off = append(off, d)
	}
	cal, err := zhixing.NewDayTable(hd("2026-01-01"), hd("2026-12-31"), off, nil)
	if err != nil {
		t.Fatal(err)
	}
	o := asset.Options{Calendar: cal}
	on, end := hd("2026-03-02"), hd("2026-04-01")
	last := func(d asset.Due, err error) zhixing.Date { return must2(d, err)(t).End }
	buyer := must2(asset.AssessBuyer(asset.BuyerFacts{Ground: asset.BuyerGeneral, Stage: asset.StageObjection, On: on, Received: on, RulingServed: on}, o))(t)
	owner := must2(asset.AssessOwnerObjection(asset.OwnerFacts{Kind: zhixing.KindImmovable, Stage: asset.StageObjection, On: on, Received: on, RulingServed: on}, o))(t)
	plain := must2(asset.AssessPreservation(asset.PreservationFacts{Kind: asset.PreservationLitigation, Accepted: on, Ruled: on}, on, o))(t)
	post := must2(asset.AssessPreservation(asset.PreservationFacts{Kind: asset.PreservationPostJudgment, PerformanceEnds: on}, on, o))(t)
	pre := must2(asset.AssessPreservation(asset.PreservationFacts{Kind: asset.PreservationPreAction, Taken: hd("2026-02-20")}, on, o))(t)
	release := must2(asset.AssessRelease(asset.ReleaseDuty{Asked: on, OutsiderWon: on}, o))(t)
	remedies := must2(asset.RemedyTerms(on, on, on, o))(t)
	third := noticed()
	third.Notice = on
	for name, got := range map[string]zhixing.Date{
		"ASSET-03 notice after a measure":   last(asset.NoticeAfterMeasureDue(hd("2026-03-04"), o)),
		"ASSET-05 assign":                   last(asset.AssignDue(on, o)),
		"ASSET-05 control offline":          last(asset.ControlDue(hd("2026-03-03"), zhixing.No, o)),
		"ASSET-05 creditor's investigation": last(asset.CreditorInvestigationDue(on, o)),
		"ASSET-05 launch":                   must2(asset.LaunchDues(hd("2026-02-27"), o))(t)[0].End,
		"ASSET-05 notice":                   last(asset.NoticeDue(on, o)),
		"ASSET-08 objection":                last(asset.ObjectionDue(on, o)),
		"ASSET-36 supplement":               last(asset.SupplementDue(on, o)),
		"ASSET-40 clue":                     must2(asset.ClueDues(asset.Clue{Received: on, Clear: zhixing.Yes}, o))(t)[0].End,
		"ASSET-55 letter":                   must2(asset.AssessTransfer(asset.TransferFacts{FirstSeized: hd("2025-03-02"), Enforcing: zhixing.Yes, RanksAhead: zhixing.Yes, NoticePublished: zhixing.No, Requested: on}, on, o))(t).LetterDue,
		"ASSET-57 equity in excess":         must2(asset.ExcessEquityRelease(on, o))(t).End,
		"ASSET-66 buyer, review":            buyer.ReviewBy,
		"ASSET-66 buyer, suit":              buyer.SueBy,
		"ASSET-66 owner, review":            owner.ReviewBy,
		"ASSET-66 owner, suit":              owner.SueBy,
		"ASSET-69 third person":             must2(asset.AssessThirdDebt(third, on, o))(t).ObjectionBy,
		"ASSET-78 vessel":                   must2(asset.AssessVessel(asset.VesselFacts{PreAction: zhixing.Yes, Arrested: hd("2026-02-20")}, o))(t).SuitDue,
		"ASSET-83 ruling":                   plain.RulingDue,
		"ASSET-83 start":                    plain.StartDue,
		"ASSET-87 suit":                     pre.SueBy,
		"ASSET-88 application":              post.EnforceBy,
		"ASSET-90 release":                  release.LiftBy,
		"ASSET-90 suit":                     release.SueBy,
		"ASSET-92 reconsideration":          remedies.ReconsiderBy,
		"ASSET-92 decision":                 remedies.DecideBy,
		"ASSET-92 suit":                     remedies.SueBy,
	} {
		if got != end {
			t.Errorf("%s: %s, want %s", name, got, end)
		}
	}
}

// What an opinion says of the end of a measure goes by the court's own table of classes.
func TestOptionsReachEveryTerm(t *testing.T) {
	on := hd("2026-03-02")
	o := asset.Options{Classes: []asset.ClassOfKind{{Kind: zhixing.KindEquity, Class: asset.TermDeposit}, {Kind: zhixing.KindVirtual, Class: asset.TermDeposit}, {Kind: zhixing.KindVessel, Class: asset.TermOther}}}
	for name, c := range map[string][2]zhixing.Date{
		"ASSET-74 equity":  {must2(asset.AssessEquity(asset.EquityFacts{Published: on}, o))(t).End, hd("2027-03-02")},
		"ASSET-81 virtual": {must2(asset.AssessVirtual(asset.VirtualFacts{Transferable: zhixing.Yes, NoticeServed: on}, o))(t).End, hd("2027-03-02")},
		"ASSET-78 vessel":  {must2(asset.AssessVessel(asset.VesselFacts{Arrested: on}, o))(t).End, hd("2029-03-02")},
	} {
		if c[0] != c[1] {
			t.Errorf("%s: %s, want %s", name, c[0], c[1])
		}
	}
}

// A control plan has no use for what the instructions say: giving it twice is refused.
func TestControlPlanTakesDayAndRoundOnly(t *testing.T) {
	s := testSubject(t)
	order := asset.Instruction{Party: s.Party, ID: s.IDs[0], Institution: "BANK/00000", Channel: asset.ChannelHQ, Item: "03", Verb: asset.VerbFreeze, Order: *freezePlan(t).Task(0).Order}
	for field, q := range map[string]asset.PlanOptions{"plan.institutions": {Institutions: []asset.InstitutionCode{"BANK/00000"}}, "plan.items": {Items: []asset.ItemCode{"03"}}, "plan.from": {From: hd("2026-03-02")},
		"plan.to": {To: hd("2026-03-02")}, "plan.documents": {Documents: []asset.Document{{}}}, "plan.round": {Round: -1}} {
		_, err := asset.NewControlPlan(testAuthority(), []asset.Subject{s}, bankCatalogue(1), []asset.Instruction{order}, q)
		refusedField(t, err, field)
	}
}

func TestHandOver(t *testing.T) {
	yes, no := zhixing.Yes, zhixing.No
	for _, c := range []struct {
		name string
		f    asset.HandOverFacts
		want zhixing.Status
	}{
		{"ASSET-54 the other court filed first", asset.HandOverFacts{Duplicate: yes, OtherFiledFirst: yes}, zhixing.Met},
		{"ASSET-54 this court filed first", asset.HandOverFacts{Duplicate: yes, OtherFiledFirst: no, Preserved: no}, zhixing.NotMet},
		{"ASSET-54 preserved here, enforced there", asset.HandOverFacts{Duplicate: no, Preserved: yes, OtherEnforces: yes}, zhixing.Met},
		{"ASSET-54 nothing known", asset.HandOverFacts{}, zhixing.Undetermined},
	} {
		t.Run(c.name, func(t *testing.T) {
			if op := asset.AssessHandOver(c.f); op.Verdict != c.want {
				t.Errorf("%+v", op)
			}
		})
	}
}
