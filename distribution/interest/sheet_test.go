package interest

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
)

// sheetTexts are the notes of the calculated lines and the policies listed.
func sheetTexts(t *testing.T, title Title, on string) (notes int, policies string) {
	t.Helper()
	_, w, err := Sheet(title, nil, day(on), Options{})
	if err != nil {
		t.Fatal(err)
	}
	for l := range w.Lines {
		if l.Note == textExcluded {
			notes++
		}
	}
	for _, s := range w.Sections {
		for _, table := range s.Tables {
			for _, r := range table.Rows {
				for _, c := range r.Cells {
					policies += c.Words.EN + "\n"
				}
			}
		}
	}
	return notes, policies
}

func TestSheetTexts(t *testing.T) {
	title := daily("2023-01-01", "2023-01-01")
	if n, _ := sheetTexts(t, title, "2023-04-11"); n != 0 {
		t.Errorf("DIST-07 %d lines note days taken out, none were", n)
	}
	title.Stays = []Stay{{Cause: RetrialSuspension, From: day("2023-02-01"), To: day("2023-02-20")}}
	if n, _ := sheetTexts(t, title, "2023-04-11"); n != 1 {
		t.Errorf("DIST-07 %d lines note days taken out, one lost twenty", n)
	}
	// What bears on the doubled part alone is listed where something bears it.
	if _, p := sheetTexts(t, title, "2023-04-11"); !strings.Contains(p, "start_day=") || !strings.Contains(p, "base_scope=") {
		t.Errorf("DIST-54 policies of the doubled part are not listed: %s", p)
	}
	none := debt("100000", "2023-01-01")
	none.Items[0].Kind = LitigationFee
	none.Orders = nil
	if _, p := sheetTexts(t, none, "2023-04-11"); strings.Contains(p, "start_day=") || !strings.Contains(p, "litigation_fees=") {
		t.Errorf("DIST-54 policies that bear on nothing are listed: %s", p)
	}
}

func TestRatesAsWritten(t *testing.T) {
	with := func(rate decimal.Decimal) Title {
		title := debt("100000", "2030-01-01")
		title.Orders = []Order{{ID: "interest", Items: []string{"principal"}, From: day("2023-01-01"), Rate: Rate{Kind: AnnualFixed, Value: rate}}}
		return title
	}
	// Ten per cent is ten per cent however it is written: 100,000 x 10% for 73 of 365 days.
	for _, rate := range []decimal.Decimal{decimal.New(1, 1), decimal.New(10, 0), decimal.New(1000, -2)} {
		same(t, "DIST-21 "+rate.String(), mustBalance(t, with(rate), nil, "2023-03-15", Options{}).General, "2000.00")
	}
	for _, rate := range []decimal.Decimal{decimal.New(1<<55, 2), decimal.New(1, 6), decimal.New(-1, 1)} {
		if _, err := Balance(with(rate), nil, day("2023-03-15"), Options{}); err == nil {
			t.Errorf("DIST-21 %s per cent was taken", rate)
		}
	}
}
