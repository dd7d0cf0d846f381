package auction

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
)

// paragraphs is how many paragraphs each article of the three texts has, counted in
// their official wording; an article of one paragraph is cited without a paragraph.
var paragraphs = map[string][]int{
	"net":  {1, 1, 1, 2, 1, 1, 2, 3, 1, 2, 1, 2, 1, 1, 2, 2, 3, 2, 2, 3, 3, 2, 1, 2, 1, 2, 1, 4, 1, 1, 1, 1, 1, 1, 2, 2, 3, 1},
	"rp":   {1, 1, 3, 2, 2, 2, 2, 2, 3, 1, 4, 1, 2, 1, 2, 1, 2, 1, 4, 1, 2, 2, 2, 2, 1, 1, 3, 1, 2, 1, 2, 3, 2, 2, 2},
	"trad": {1, 1, 1, 3, 3, 2, 1, 2, 2, 2, 2, 2, 2, 1, 1, 2, 1, 2, 1, 1, 1, 2, 1, 1, 2, 1, 1, 2, 4, 1, 2, 3, 1},
}

// TestParagraphsExist reads the citations of the three texts out of the source: no
// article and no paragraph is cited that the text does not have.
func TestParagraphsExist(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	set, seen := token.NewFileSet(), 0
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(set, name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			fun, ok := call.Fun.(*ast.Ident)
			if !ok || paragraphs[fun.Name] == nil {
				return true
			}
			number := func(i int) int {
				if i >= len(call.Args) {
					return 0
				}
				lit, ok := call.Args[i].(*ast.BasicLit)
				if !ok {
					return -1
				}
				v, err := strconv.Atoi(lit.Value)
				if err != nil {
					t.Fatal(err)
				}
				return v
			}
			article, para := number(0), number(1)
			if article < 0 || para < 0 {
				return true // worked out when it runs
			}
			seen++
			list := paragraphs[fun.Name]
			switch at := set.Position(call.Pos()); {
			case article > len(list):
				t.Errorf("%v: %s has no article %d", at, fun.Name, article)
			case para > 0 && list[article-1] == 1:
				t.Errorf("%v: %s %d is one paragraph", at, fun.Name, article)
			case para > list[article-1]:
				t.Errorf("%v: %s %d has no paragraph %d", at, fun.Name, article, para)
			}
			return true
		})
	}
	if seen < 150 {
		t.Errorf("only %d citations were read", seen)
	}
}

// citesOf are the sources of the finding of a code.
func citesOf(list []zhixing.Finding, code string) []zhixing.Citation {
	for _, f := range list {
		if f.Code == code {
			return f.Cites
		}
	}
	return nil
}

// TestSourcesByRegime: a finding rests on the text that governs the lot, its day and
// its kind, and on the paragraph that says it.
func TestSourcesByRegime(t *testing.T) {
	second := func(x *RoundFacts, terms *Terms) {
		terms.Round, x.Past = 2, []PastRound{{Round: 1, Opening: yuan("1350883.33")}}
	}
	for _, c := range []struct {
		name string
		edit func(*Terms, *RoundFacts)
		code string
		want []zhixing.Citation
	}{
		{"AUC-31 online rounds", nil, "number_of_round", cites(net(26, 2))},
		{"AUC-59 rounds of movables", func(_ *Terms, x *RoundFacts) { x.Kind, x.Regime = LotMovable, RegimeTraditional }, "number_of_round", cites(trad(24))},
		{"AUC-59 rounds of immovables", func(_ *Terms, x *RoundFacts) { x.Regime = RegimeTraditional }, "number_of_round", cites(trad(25, 2))},
		{"AUC-70 rounds of a vessel", func(_ *Terms, x *RoundFacts) { x.Kind = LotVessel }, "number_of_round", cites(cite("SHIP-2015", 13))},
		{"AUC-74 rounds of shares", func(_ *Terms, x *RoundFacts) { x.Kind = LotLegalPersonShares }, "number_of_round", cites(citeP("LP-SHARES-2001", 13, 2))},
		{"AUC-31 online cut", func(t *Terms, x *RoundFacts) { second(x, t) }, "opening_does_not_rise", cites(net(26, 1))},
		{"AUC-59 traditional cut", func(t *Terms, x *RoundFacts) { second(x, t); x.Regime = RegimeTraditional }, "opening_does_not_rise", cites(trad(5, 3))},
		{"AUC-70 cut of a vessel", func(t *Terms, x *RoundFacts) { second(x, t); x.Kind = LotVessel }, "opening_does_not_rise", cites(citeP("SHIP-2015", 12, 2))},
		{"AUC-59 traditional cut in 2015", func(t *Terms, x *RoundFacts) {
			second(x, t)
			x.Regime, t.NoticeOn = RegimeTraditional, day("2015-03-02")
		}, "opening_does_not_rise", cites(citeP("AUCTION-2004", 8, 3))},
		{"AUC-36 online deposit", nil, "deposit_band", cites(net(17, 1))},
		{"AUC-36 traditional deposit", func(_ *Terms, x *RoundFacts) { x.Regime = RegimeTraditional }, "deposit_band", cites(trad(10, 1))},
		{"AUC-32 traditional notice", func(_ *Terms, x *RoundFacts) { x.Regime = RegimeTraditional }, "notice_lead", cites(trad(8, 2))},
		{"AUC-32 notice of a vessel", func(_ *Terms, x *RoundFacts) { x.Kind = LotVessel }, "notice_lead", cites(citeP("MPL-1999", 32, 3))},
		{"AUC-59 term of a second auction", func(t *Terms, x *RoundFacts) {
			t.Round, x.Regime, x.Past = 2, RegimeTraditional, []PastRound{{Round: 1, FailedOn: day("2026-02-02")}}
		}, "start_within_term", cites(trad(23))},
		{"AUC-59 term of a third auction", func(t *Terms, x *RoundFacts) {
			t.Round, x.Regime, x.Past = 3, RegimeTraditional, []PastRound{{Round: 2, FailedOn: day("2026-02-02")}}
		}, "start_within_term", cites(trad(25, 1))},
		{"AUC-55 the sale is on the same platform", func(t *Terms, x *RoundFacts) {
			t.Round, t.Stage, x.Past = 3, StageSale, []PastRound{{Round: 2, Platform: "p"}}
		}, "same_platform", cites(net(26, 2))},
		{"AUC-42 share of a general partner", func(_ *Terms, x *RoundFacts) {
			x.Kind, x.Priority = LotPartnershipShare, []PriorityRight{{Source: PriorityGeneralPartner}}
		}, "outsiders_may_bid", cites(citeP("PEL-2006", 42, 2))},
		{"AUC-42 share of a limited partner", func(_ *Terms, x *RoundFacts) {
			x.Kind, x.Priority = LotPartnershipShare, []PriorityRight{{Source: PriorityLimitedPartner}}
		}, "partners_first", cites(citeP("PEL-2006", 74, 2))},
		{"AUC-42 which needs nobody's consent", func(_ *Terms, x *RoundFacts) {
			x.Kind, x.PartnersDecline, x.Priority = LotPartnershipShare, zhixing.Yes, []PriorityRight{{Source: PriorityLimitedPartner}}
		}, "outsiders_may_bid", nil},
		{"AUC-63 a sham lease", func(_ *Terms, x *RoundFacts) { x.Leases = []Lease{{Sham: zhixing.Yes}} }, "lease_not_opposable", cites(citeP("OBJ-2020", 31, 2))},
		{"AUC-63 a lease after the sealing", func(_ *Terms, x *RoundFacts) {
			x.Leases = []Lease{{Contract: day("2025-06-02"), Possession: day("2025-06-02"), Sealed: day("2025-06-01"), Written: zhixing.Yes}}
		}, "lease_not_opposable", cites(citeP("SEIZE-2020", 24, 1), citeP("OBJ-2020", 31, 1))},
		{"AUC-63 a lease before the mortgage", func(_ *Terms, x *RoundFacts) {
			x.Leases = []Lease{{Kind: zhixing.EncumbranceLease, Contract: day("2024-06-02"), Possession: day("2024-06-02"), Mortgage: day("2024-07-01"), Sealed: day("2025-06-01"), Written: zhixing.Yes}}
		}, "lease_carried_over", cites(trad(28, 2), cite("CC-2020", 405))},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := complete()
			terms, _, err := Propose(x, Wish{From: day("2026-02-26"), Platform: "p"}, Options{})
			if err != nil {
				t.Fatal(err)
			}
			if c.edit != nil {
				c.edit(&terms, &x)
			}
			if d := cmp.Diff(c.want, citesOf(Check(terms, x, zhixing.Date{}, Options{}), c.code)); d != "" {
				t.Error(d)
			}
		})
	}
}

// TestSourcesOfOffice: sources of the questions asked outside the terms of a round.
func TestSourcesOfOffice(t *testing.T) {
	one := func(f zhixing.Finding) []zhixing.Finding { return []zhixing.Finding{f} }
	route := func(m PriceMethod, g ObjectionGround, received zhixing.Date) []zhixing.Finding {
		_, _, a, err := RouteObjection(ObjectionFacts{Method: m, Against: AgainstReport, Received: received, On: received, Grounds: ObjectionGrounds{g}}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		return a.Findings
	}
	may := func(x BidderFacts) []zhixing.Finding { _, a := MayBid(x); return a.Findings }
	channel := func(x ChannelFacts) []zhixing.Finding { _, f := ChooseChannel(x); return one(f) }
	shares := func(held, lot int64) []zhixing.Finding {
		f, err := LegalPersonShares(held, lot, 100, day("2026-01-05"))
		if err != nil {
			t.Fatal(err)
		}
		return one(f)
	}
	for _, c := range []struct {
		name string
		list []zhixing.Finding
		code string
		want []zhixing.Citation
	}{
		{"AUC-18 term of a formal objection", route(MethodAppraisal, GroundUnqualified, day("2026-03-02")), "in_time", cites(rp(22, 1))},
		{"AUC-19 term of a substantive one", route(MethodAppraisal, GroundStandard, day("2026-03-02")), "in_time", cites(rp(23, 1))},
		{"AUC-20 against a negotiated price", route(MethodNegotiation, GroundStandard, day("2026-03-02")), "against_a_report", cites(rp(24, 2))},
		{"AUC-20 a false directed result", one(AcceptSupervision(SupervisionFalseDirected, day("2026-03-02"), zhixing.Date{})), "before_first_notice", cites(rp(25, 0, 3))},
		{"AUC-47 a settlement", CheckWithdrawal(WithdrawalFacts{Ground: WithdrawSettled, On: day("2026-03-02")}, Options{}), "ground", cites(trad(17, 0, 4))},
		{"AUC-47 a tender", CheckWithdrawal(WithdrawalFacts{Ground: WithdrawDebtorTender, On: day("2026-03-02")}, Options{}), "ground", cites(trad(19))},
		{"AUC-48 no ground online", CheckRevocation(RevocationFacts{On: day("2026-03-02")}).Findings, "listed_ground", cites(net(31))},
		{"AUC-48 no ground otherwise", CheckRevocation(RevocationFacts{Regime: RegimeTraditional, On: day("2026-03-02")}).Findings, "listed_ground", cites(citeP("OBJ-2020", 21, 1))},
		{"AUC-39 a qualification made up", CheckRevocation(RevocationFacts{On: day("2026-03-02"), Online: RevokeUnqualified, Fabricated: zhixing.Yes}).Findings, "void_and_damages", cites(cite("BIDDER-2021", 4), cite("BIDDER-2021", 6))},
		{"AUC-39 not before 2022", CheckRevocation(RevocationFacts{On: day("2021-12-31"), Online: RevokeUnqualified, Fabricated: zhixing.Yes}).Findings, "void_and_damages", nil},
		{"AUC-39 a defaulter of 2016", may(BidderFacts{On: day("2016-03-02"), Defaulter: zhixing.Yes}), "not_the_defaulter", cites(citeP("AUCTION-2004", 25, 1))},
		{"AUC-39 a defaulter since", may(BidderFacts{On: day("2026-03-02"), Defaulter: zhixing.Yes}), "not_the_defaulter", cites(net(24, 2))},
		{"AUC-34 full capacity", may(BidderFacts{On: day("2026-03-02")}), "capable", cites(net(14, 0, 1))},
		{"AUC-58 a sale agreed", channel(ChannelFacts{On: day("2026-03-02"), Kind: LotMovable, SaleAgreed: zhixing.Yes}), "by_direct_sale", cites(trad(31, 1))},
		{"AUC-58 perishable goods", channel(ChannelFacts{On: day("2026-03-02"), Kind: LotPerishable}), "by_direct_sale", cites(trad(31, 2))},
		{"AUC-74 shares that failed three times", channel(ChannelFacts{On: day("2026-03-02"), Kind: LotLegalPersonShares, RoundsFailed: zhixing.Yes}), "by_debt_for_asset", cites(citeP("LP-SHARES-2001", 13, 2))},
		{"AUC-74 shares are auctioned though a sale is agreed", channel(ChannelFacts{On: day("2026-03-02"), Kind: LotLegalPersonShares, SaleAgreed: zhixing.Yes}), "by_online_auction", cites(trad(2), net(2))},
		{"AUC-74 30 per cent", shares(10, 21), "not_above_30_percent", cites(cite("LP-SHARES-2001", 16))},
	} {
		t.Run(c.name, func(t *testing.T) {
			if d := cmp.Diff(c.want, citesOf(c.list, c.code)); d != "" {
				t.Error(d)
			}
		})
	}
	for on, want := range map[string]zhixing.Status{"2021-12-31": zhixing.Undetermined, "2022-01-04": zhixing.Met} {
		if got := CheckRevocation(RevocationFacts{On: day(on), Online: RevokeUnqualified, Fabricated: zhixing.Yes}).Verdict(); got != want {
			t.Errorf("AUC-39 %s: %v", on, got)
		}
	}
	// Nobody may come above 30 per cent by the auction; who is there already goes through
	// the securities law first.
	if a, b := shares(10, 21)[0], shares(30, 1)[0]; a.Severity != zhixing.Breach || b.Status != zhixing.NotMet || b.Severity != zhixing.Warning {
		t.Errorf("AUC-74: %v %v %v", a.Severity, b.Status, b.Severity)
	}
	// A shareholder notified before 2024-07-01 had the same days by another article.
	if d, err := ShareholderWindow(day("2024-06-03"), Options{}); err != nil || d.Cite != cite("COL-2018", 72) {
		t.Errorf("AUC-42: %v %v", d.Cite, err)
	}
	// The terms of a deal are numbered as on their days.
	if tr, err := TransferOf(DealFacts{Regime: RegimeTraditional, PaidOn: day("2020-03-02"), RulingServed: day("2020-03-05")}, day("2020-03-05"), Options{}); err != nil || tr.RulingDue.Cite != cite("AUCTION-2004", 23) || tr.HandoverDue.Cite != cite("AUCTION-2004", 30) {
		t.Errorf("AUC-45: %v %v", tr.RulingDue.Cite, tr.HandoverDue.Cite)
	}
	// Paid-in equity has nothing to state; what is not told does not count as paid in.
	for paid, want := range map[zhixing.Tri]zhixing.Status{zhixing.Yes: zhixing.Met, zhixing.No: zhixing.NotMet, zhixing.Unknown: zhixing.NotMet} {
		x := complete()
		x.Kind, x.CapitalPaid = LotUnlistedEquity, paid
		if got := statusOf(Check(Terms{NoticeOn: day("2026-03-02"), CapitalStated: zhixing.No}, x, zhixing.Date{}, Options{}), "capital_stated"); got != want {
			t.Errorf("AUC-71 capital paid %v: %v", paid, got)
		}
	}
}
