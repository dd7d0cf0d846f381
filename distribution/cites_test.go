package distribution_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
	. "github.com/zhixing-go/zhixing/distribution"
)

// texts writes citations as a reader of the Chinese text sees them.
func texts(cites []zhixing.Citation) []string {
	var out []string
	for _, c := range cites {
		out = append(out, c.Text(zhixing.ZH))
	}
	return out
}

// citesOf are the citations of the finding with a code.
func citesOf(list []zhixing.Finding, code string) []zhixing.Citation {
	for _, f := range list {
		if f.Code == code {
			return f.Cites
		}
	}
	return nil
}

func TestCitesOfRights(t *testing.T) {
	building, mortgage := zhixing.PriorityConstructionPrice, zhixing.PriorityRegisteredMortgage
	at := func(e Estate, day string) Estate { e.On = d(day); return e }
	other := claim("o", "90")
	for _, c := range []struct {
		name string
		e    Estate
		l    Ladder
		code string
		want []zhixing.Citation
	}{
		{"DIST-32 a mortgage against a person", at(est("100", claim("x", "50", with(mortgage, "2022-01-01")), other), "2024-01-01"), CivilLadder(), "right",
			[]zhixing.Citation{lawTo("CC-2020", 414, 416), lawOf("CPL-INT-2022", 508)}},
		{"DIST-32 a mortgage against an enterprise", at(enterprise(est("100", claim("x", "50", with(mortgage, "2022-01-01")), other)), "2024-01-01"), CivilLadder(), "right",
			[]zhixing.Citation{lawTo("CC-2020", 414, 416), lawOf("CPL-INT-2022", 514)}},
		{"DIST-40 a mortgage beside victims", at(est("100", claim("x", "50", with(mortgage, "2022-01-01")), other), "2024-01-01"), CriminalLadder(), "right",
			[]zhixing.Citation{lawTo("CC-2020", 414, 416), lawPar("CRIM-PROP-2014", 13, 2)}},
		{"DIST-46 a maritime lien", at(est("100", claim("x", "50", with(zhixing.PriorityMaritimeLienB, "2024-01-01")), other), "2024-06-01"), ShipLadder(), "right",
			[]zhixing.Citation{{Instrument: "SHIP-2015", Article: 22, Paragraph: 1, Item: 1}, lawOf("CPL-INT-2022", 508)}},
		{"DIST-52 a mortgage in bankruptcy", at(enterprise(est("100", claim("x", "50", with(mortgage, "2022-01-01")), other)), "2024-01-01"), BankruptcyLadder(), "right",
			[]zhixing.Citation{lawOf("BANKR-2006", 109)}},
		{"DIST-34 too late under eighteen months", at(est("100", claim("x", "50", with(building, "", func(r *Right) { r.PayableOn, r.ExercisedOn = d("2021-03-01"), d("2023-03-01") })), other), "2024-01-01"), CivilLadder(), "right_without_rank",
			[]zhixing.Citation{lawOf("BUILD-2020", 41)}},
		{"DIST-34 too late under six months of 2018, exercised in 2020", at(est("100", claim("x", "50", with(building, "", func(r *Right) { r.PayableOn, r.ExercisedOn = d("2020-01-02"), d("2020-12-01") })), other), "2024-01-01"), CivilLadder(), "right_without_rank",
			[]zhixing.Citation{lawOf("BUILD-2018", 22)}},
		{"DIST-34 lost before 2021, exercised after", at(est("100", claim("x", "50", with(building, "", func(r *Right) { r.PayableOn, r.ExercisedOn = d("2020-01-02"), d("2021-02-01") })), other), "2024-01-01"), CivilLadder(), "right_without_rank",
			[]zhixing.Citation{lawOf("BUILD-2018", 22)}},
		{"DIST-34 waived in 2019", at(est("100", claim("x", "50", with(building, "", func(r *Right) { r.Waived, r.WaiverHurtsWages = zhixing.Yes, zhixing.No })), other), "2019-06-03"), CivilLadder(), "right_without_rank",
			[]zhixing.Citation{lawOf("BUILD-2018", 23)}},
		{"DIST-34 no contract with the employer", at(est("100", claim("x", "50", with(building, "", func(r *Right) { r.EmployerContract = zhixing.No })), other), "2024-06-03"), CivilLadder(), "right_without_rank",
			[]zhixing.Citation{lawOf("BUILD-2020", 35)}},
		{"DIST-34 bad work today", at(est("100", claim("x", "50", with(building, "", func(r *Right) { r.Qualified = zhixing.No })), other), "2024-06-03"), CivilLadder(), "right_without_rank",
			[]zhixing.Citation{lawTo("BUILD-2020", 38, 39)}},
		{"DIST-32 unregistered in enforcement", at(est("100", claim("x", "50", with(zhixing.PriorityUnregisteredMovableMortgage, "2022-01-01")), other), "2024-01-01"), CivilLadder(), "right_without_rank",
			[]zhixing.Citation{{Instrument: "CC-SEC-2020", Article: 54, Item: 3}}},
		{"DIST-32 unregistered in bankruptcy", at(enterprise(est("100", claim("x", "50", with(zhixing.PriorityUnregisteredMovableMortgage, "2022-01-01")), other)), "2024-01-01"), BankruptcyLadder(), "right_without_rank",
			[]zhixing.Citation{{Instrument: "CC-SEC-2020", Article: 54, Item: 4}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := citesOf(draw(t, c.e, c.l, Options{}).Why("x"), c.code)
			if diff := cmp.Diff(texts(c.want), texts(got)); diff != "" {
				t.Error("-want +got:\n" + diff)
			}
		})
	}
}

func TestBarredAgainstTheShip(t *testing.T) {
	e := est("100", claim("m", "80", with(zhixing.PriorityShipMortgage, "2020-01-01"), func(c *Claim) { c.Registered, c.Owed.Doubled = d("2023-03-03"), y("10") }), claim("o", "30", with(zhixing.PriorityOtherMaritime, "")))
	e.Assets[0].LastSaleNotice = d("2023-01-01")
	p := draw(t, e, ShipLadder(), Options{})
	want(t, p, map[string]string{"o": "30.00", "debtor": "70.00"})
	why := p.Why("m")
	if s := statuses(why)["takes_part"]; s != zhixing.NotMet.String() {
		t.Errorf("takes_part %s", s)
	}
	if diff := cmp.Diff([]string{lawOf("MPL-1999", 111).Text(zhixing.ZH)}, texts(citesOf(why, "takes_part"))); diff != "" {
		t.Error(diff)
	}
	t.Run("DIST-46 it gave up this ship, not the debtor's other money", func(t *testing.T) {
		x := est("100", claim("m", "80", with(zhixing.PriorityShipMortgage, "2020-01-01"), func(c *Claim) { c.Registered = d("2023-03-03") }), claim("o", "80", with(zhixing.PriorityOtherMaritime, "")))
		x.Assets[0].LastSaleNotice = d("2023-01-01")
		x.Assets = append(x.Assets, Asset{ID: "money", Kind: MoneyAsset, Price: y("50")})
		want(t, draw(t, x, ShipLadder(), Options{}), map[string]string{"o": "80.00", "m": "70.00"})
	})
	t.Run("DIST-46 nor has it a general priority", func(t *testing.T) {
		x := est("100", claim("dues", "80", kind(zhixing.PriorityTax), with(zhixing.PriorityMaritimeLienC, "2022-12-01"), func(c *Claim) { c.Registered = d("2023-03-03") }), claim("o", "90"))
		x.Assets[0].LastSaleNotice = d("2023-01-01")
		l := ShipLadder()
		l.Rungs = slices.Insert(l.Rungs, 0, Rung{ID: "tax", Rank: 5, Title: zhixing.Text{ZH: "税款", EN: "taxes"}, Part: PartPriority, Kinds: []zhixing.PriorityKind{zhixing.PriorityTax}, Rule: "DIST-36"})
		want(t, draw(t, x, l, Options{}), map[string]string{"o": "90.00", "debtor": "10.00"})
	})
	t.Run("DIST-46 a claim whose registration is not told stays, and is asked for it", func(t *testing.T) {
		for _, f := range p.Why("o") {
			if f.Code == "right" && (f.Status != zhixing.Undetermined || !cmp.Equal(f.Missing, []string{"registered"})) {
				t.Errorf("%s %v", f.Status, f.Missing)
			}
		}
	})
}

func lawOf(key zhixing.InstrumentKey, article uint16) zhixing.Citation {
	return zhixing.Citation{Instrument: key, Article: article}
}

func lawPar(key zhixing.InstrumentKey, article uint16, paragraph uint8) zhixing.Citation {
	return zhixing.Citation{Instrument: key, Article: article, Paragraph: paragraph}
}

func lawTo(key zhixing.InstrumentKey, from, to uint16) zhixing.Citation {
	return zhixing.Citation{Instrument: key, Article: from, To: to}
}
