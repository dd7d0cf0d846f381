package distribution_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
	. "github.com/zhixing-go/zhixing/distribution"
)

var (
	y = zhixing.MustMoney
	d = zhixing.MustDate
)

// got maps each claim to what it received, cost to what it got, and the debtor's
// surplus under "debtor".
func got(p Plan) map[string]string {
	sum := map[string]zhixing.Money{}
	for l := range p.Lines() {
		k := string(l.Claim) + l.Cost
		sum[k] = zhixing.Fen(sum[k].Fen() + l.Share.Fen())
	}
	out := map[string]string{}
	for k, m := range sum {
		out[k] = m.String()
	}
	if s := p.Totals().Surplus; !s.IsZero() {
		out["debtor"] = s.String()
	}
	return out
}

func draw(t rapid.TB, e Estate, l Ladder, o Options) Plan {
	t.Helper()
	p, err := Draw(e, l, o)
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Sheet().Verify(); err != nil {
		t.Errorf("DIST-54 the sheet does not verify: %v", err)
	}
	if err := p.Summary().Verify(); err != nil {
		t.Errorf("DIST-54 the summary does not verify: %v", err)
	}
	return p
}

func want(t *testing.T, p Plan, w map[string]string) {
	t.Helper()
	if diff := cmp.Diff(w, got(p)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func owed(s string) Amounts { return Amounts{Principal: y(s)} }

func one(price string) []Asset {
	return []Asset{{ID: "asset", Price: y(price), RealisedOn: d("2023-06-01")}}
}

func right(k zhixing.PriorityKind) []Right { return []Right{{Asset: "asset", Kind: k}} }

func TestWorkedExamples(t *testing.T) {
	t.Run("DIST-30 DIST-31 DIST-38 DIST-41 DIST-47 D1", func(t *testing.T) {
		e := Estate{Debtor: zhixing.NaturalPerson, Assets: one("2000000.00"),
			Costs: []Cost{{ID: "costs", Kind: RealisationCost, Asset: "asset", Amount: y("38543.00")}},
			Claims: []Claim{
				{ID: "M", Owed: Amounts{Principal: y("912345.67"), Doubled: y("41000.00")}, Rights: right(zhixing.PriorityRegisteredMortgage)},
				{ID: "A", Owed: Amounts{Principal: y("600000.00"), Doubled: y("1.00")}},
				{ID: "B", Owed: Amounts{Principal: y("350000.55"), Doubled: y("1.00")}},
				{ID: "C", Owed: Amounts{Principal: y("1050000.00"), Doubled: y("1.00")}},
			}}
		want(t, draw(t, e, CivilLadder(), Options{}), map[string]string{
			"costs": "38543.00", "M": "912345.67", "A": "314733.31", "B": "183594.72", "C": "550783.30"})
	})
	t.Run("DIST-44 D2", func(t *testing.T) {
		e := Estate{Debtor: zhixing.NaturalPerson, Assets: one("500000.00"), Claims: []Claim{
			{ID: "A", Owed: owed("400000"), AppliedOn: d("2023-01-01"), Seizures: []Seizure{{Asset: "asset", Effective: d("2022-01-01")}}},
			{ID: "B", Owed: owed("300000"), AppliedOn: d("2023-02-01"), Seizures: []Seizure{{Asset: "asset", Effective: d("2022-02-01")}}},
			{ID: "C", Owed: owed("800000"), AppliedOn: d("2023-03-01")},
		}}
		want(t, draw(t, e, CivilLadder(), Options{}), map[string]string{"A": "133333.33", "B": "100000.00", "C": "266666.67"})
		p20 := decimal.RequireFromString("0.20")
		want(t, draw(t, e, CivilLadder(), Options{FirstSealBonus: FirstSealBonus{UpliftOwnShare, p20}}),
			map[string]string{"A": "160000.00", "B": "92727.27", "C": "247272.73"})
		want(t, draw(t, e, CivilLadder(), Options{FirstSealBonus: FirstSealBonus{CarveOut, p20}}),
			map[string]string{"A": "185714.29", "B": "85714.28", "C": "228571.43"})
	})
	t.Run("DIST-34 DIST-43 D3", func(t *testing.T) {
		seal := func(day string) []Seizure { return []Seizure{{Asset: "asset", Effective: d(day)}} }
		e := Estate{Debtor: zhixing.EnterpriseLegalPerson,
			Assets: []Asset{{ID: "asset", Price: y("6000000"), RealisedOn: d("2023-06-01"), BuildingValue: y("60"), LandValue: y("40")}},
			Costs:  []Cost{{ID: "costs", Kind: RealisationCost, Amount: y("80000")}},
			Claims: []Claim{
				{ID: "contractor", Owed: Amounts{Principal: y("1500000"), Interest: y("120000")}, Rights: right(zhixing.PriorityConstructionPrice), Seizures: seal("2022-06-01")},
				{ID: "M", Owed: owed("2800000"), Rights: right(zhixing.PriorityRegisteredMortgage)},
				{ID: "S1", Owed: owed("900000"), Seizures: seal("2022-03-01")},
				{ID: "S2", Owed: owed("1200000"), Seizures: seal("2022-05-10")},
				{ID: "S4", Owed: owed("400000")},
			}}
		p := draw(t, e, CivilLadder(), Options{})
		want(t, p, map[string]string{"costs": "80000.00", "contractor": "1500000.00", "M": "2800000.00", "S1": "900000.00", "S2": "720000.00", "S4": "0.00"})
		balance := map[zhixing.ClaimID]string{}
		for r := range p.Results() {
			balance[r.Claim] = zhixing.Fen(r.Balance.Principal.Fen() + r.Balance.Interest.Fen()).String()
		}
		if diff := cmp.Diff(map[zhixing.ClaimID]string{"contractor": "120000.00", "M": "0.00", "S1": "0.00", "S2": "480000.00", "S4": "400000.00"}, balance); diff != "" {
			t.Error(diff)
		}
		e.Claims[0].Owed = owed("3800000")
		e.Claims[0].Seizures = nil
		p = draw(t, e, CivilLadder(), Options{})
		for l := range p.Lines() {
			if l.Claim == "contractor" && l.Rung == "construction_price" && l.Share != y("3552000") {
				t.Errorf("building part %s", l.Share)
			}
			if l.Claim == "contractor" && l.Rung == "ordinary" && l.Admitted != y("248000") {
				t.Errorf("rest %s", l.Admitted)
			}
		}
		want(t, draw(t, e, CivilLadder(), Options{ConstructionCoversLand: BuildingAndLand}), map[string]string{
			"costs": "80000.00", "contractor": "3800000.00", "M": "2120000.00", "S1": "0.00", "S2": "0.00", "S4": "0.00"})
	})
	t.Run("DIST-40 D4", func(t *testing.T) {
		e := Estate{Debtor: zhixing.NaturalPerson, Assets: one("1000000"), Claims: []Claim{
			{ID: "medical", Kind: zhixing.PriorityMedicalCost, Owed: owed("60000")},
			{ID: "M", Owed: owed("500000"), Rights: right(zhixing.PriorityRegisteredMortgage)},
			{ID: "V1", Kind: zhixing.PriorityRestitution, Owed: owed("400000")},
			{ID: "V2", Kind: zhixing.PriorityRestitution, Owed: owed("300000")},
			{ID: "civil", Owed: owed("200000")},
			{ID: "fine", Kind: zhixing.PriorityFine, Owed: owed("50000")},
		}}
		want(t, draw(t, e, CriminalLadder(), Options{}), map[string]string{
			"medical": "60000.00", "M": "500000.00", "V1": "251428.57", "V2": "188571.43", "civil": "0.00", "fine": "0.00"})
	})
	t.Run("DIST-49 D5", func(t *testing.T) {
		e := Estate{Debtor: zhixing.NaturalPerson, Assets: one("300000"), Claims: []Claim{
			{ID: "A", Owed: owed("100000")}, {ID: "B", Owed: owed("200000")},
			{ID: "C", Owed: owed("300000"), Disputed: y("200000")},
		}}
		paid := func(o Options) map[zhixing.ClaimID]string {
			out := map[zhixing.ClaimID]string{}
			p := draw(t, e, CivilLadder(), o)
			for r := range p.Results() {
				out[r.Claim] = r.Received.String()
			}
			out["lodged"] = p.Totals().Lodged.String()
			return out
		}
		if diff := cmp.Diff(map[zhixing.ClaimID]string{"A": "50000.00", "B": "100000.00", "C": "50000.00", "lodged": "100000.00"}, paid(Options{})); diff != "" {
			t.Error(diff)
		}
		if diff := cmp.Diff(map[zhixing.ClaimID]string{"A": "50000.00", "B": "100000.00", "C": "75000.00", "lodged": "75000.00"}, paid(Options{Reserve: WorstCase})); diff != "" {
			t.Error(diff)
		}
	})
	t.Run("DIST-52 D6", func(t *testing.T) {
		e := Estate{Debtor: zhixing.EnterpriseLegalPerson,
			Assets: []Asset{{ID: "asset", Price: y("1000000")}, {ID: "rest", Price: y("4000000")}},
			Costs:  []Cost{{ID: "expenses", Kind: BankruptcyExpense, Amount: y("300000")}, {ID: "common", Kind: CommonDebt, Amount: y("200000")}},
			Claims: []Claim{
				{ID: "secured", Owed: owed("1200000"), Rights: right(zhixing.PriorityRegisteredMortgage)},
				{ID: "wages", Kind: zhixing.PriorityLivelihood, Owed: owed("900000")},
				{ID: "tax", Kind: zhixing.PriorityTax, Status: Untitled, Noticed: zhixing.Yes, Owed: owed("700000")},
				{ID: "X", Owed: owed("3800000")}, {ID: "Y", Owed: owed("2000000")},
			}}
		want(t, draw(t, e, BankruptcyLadder(), Options{}), map[string]string{
			"expenses": "300000.00", "common": "200000.00", "secured": "1063333.33", "wages": "900000.00", "tax": "700000.00",
			"X": "1203333.34", "Y": "633333.33"})
	})
	t.Run("DIST-46 D7", func(t *testing.T) {
		lien := func(k zhixing.PriorityKind, day string) []Right {
			return []Right{{Asset: "asset", Kind: k, SetUpOn: d(day)}}
		}
		e := Estate{Debtor: zhixing.EnterpriseLegalPerson, Assets: one("8000000"),
			Costs: []Cost{{ID: "costs", Kind: RealisationCost, Amount: y("400000")}},
			Claims: []Claim{
				{ID: "crew", Owed: owed("500000"), Rights: lien(zhixing.PriorityMaritimeLienA, "2023-01-01")},
				{ID: "injury", Owed: owed("300000"), Rights: lien(zhixing.PriorityMaritimeLienB, "2023-01-02")},
				{ID: "dues", Owed: owed("100000"), Rights: lien(zhixing.PriorityMaritimeLienC, "2023-01-03")},
				{ID: "S1", Owed: owed("600000"), Rights: lien(zhixing.PriorityMaritimeLienD, "2023-02-01")},
				{ID: "S2", Owed: owed("400000"), Rights: lien(zhixing.PriorityMaritimeLienD, "2023-03-01")},
				{ID: "tort", Owed: owed("900000"), Rights: lien(zhixing.PriorityMaritimeLienE, "2023-01-01")},
				{ID: "repairer", Owed: owed("700000"), Rights: lien(zhixing.PriorityPossessoryShipLien, "2023-01-01")},
				{ID: "mortgage", Owed: owed("5000000"), Rights: lien(zhixing.PriorityShipMortgage, "2020-01-01")},
				{ID: "other", Owed: owed("400000"), Rights: lien(zhixing.PriorityOtherMaritime, "2020-01-01")},
			}}
		p := draw(t, e, ShipLadder(), Options{})
		want(t, p, map[string]string{"costs": "400000.00", "S2": "400000.00", "S1": "600000.00", "crew": "500000.00", "injury": "300000.00",
			"dues": "100000.00", "tort": "900000.00", "repairer": "700000.00", "mortgage": "4100000.00", "other": "0.00"})
		var order []string
		for l := range p.Lines() {
			if len(order) == 0 || order[len(order)-1] != string(l.Claim) {
				order = append(order, string(l.Claim)+l.Cost)
			}
		}
		if diff := cmp.Diff([]string{"costs", "S2", "S1", "crew", "injury", "dues", "tort", "repairer", "mortgage"}, order[:9]); diff != "" {
			t.Error(diff)
		}
	})
}
