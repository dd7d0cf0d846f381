package zhixing_test

import (
	"errors"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
	casefile "github.com/zhixing-go/zhixing/case"
	"github.com/zhixing-go/zhixing/distribution/interest"
)

// The tour of README.md, compiled and run. Where one changes, so does the other.

func Example_tourTerm() {
	term := zhixing.Period{N: 10, Unit: zhixing.Days, Class: zhixing.PartyTerm, Rule: "CASE-66"}
	end, err := term.End(zhixing.MustDate("2026-09-21"), zhixing.Mainland())
	fmt.Println(end.RawEnd, end.End, end.Rolled, err)
	// Output: 2026-10-01 2026-10-08 true <nil>
}

func Example_tourArticle() {
	duty := zhixing.Citation{Instrument: "CPL", Article: 264}
	then, err := duty.On(zhixing.MustDate("2015-11-17"))
	fmt.Println(then.Text(zhixing.EN), err)
	// Output: Civil Procedure Law (2012), art. 253 <nil>
}

func Example_tourInterest() {
	title := interest.Title{
		Effective: zhixing.MustDate("2024-09-24"),
		Items:     []interest.Item{{ID: "price", Kind: interest.Price, Amount: zhixing.MustMoney("350000.00")}},
		Expiries:  []interest.Expiry{{N: 10, Unit: zhixing.Days}},
	}
	st, sheet, err := interest.Sheet(title, nil, zhixing.MustDate("2024-12-31"), interest.Options{})
	fmt.Println(st.Expiries[0].E, st.Doubled, st.Total, err)
	fmt.Println(sheet.Verify())
	// Output:
	// 2024-10-08 5145.00 355145.00 <nil>
	// <nil>
}

func Example_tourCase() {
	application := casefile.Event{
		EventMeta: zhixing.EventMeta{ID: "1", On: zhixing.MustDate("2026-01-08")},
		Kind:      casefile.EventApply, Role: casefile.CR,
		Records: []casefile.Record{{Kind: casefile.RecordApplication}, {Kind: casefile.RecordInstrumentCopy}, {Kind: casefile.RecordIdentityProof}},
		Facts: casefile.ApplicationFacts{Ground: zhixing.GroundCivilJudgment, Creditors: []zhixing.PartyID{"zhang"},
			Debtors: []casefile.Debtor{{ID: "li", Kind: zhixing.NaturalPerson}}, Money: zhixing.Yes},
	}
	closing := casefile.Event{
		EventMeta: zhixing.EventMeta{ID: "2", On: zhixing.MustDate("2026-01-09"), Actor: "officer"},
		Kind:      casefile.EventFullyPerformed, Role: casefile.IO,
	}
	file, err := casefile.Open(application, casefile.Options{})
	fmt.Println(file.State(), err)
	_, err = file.Apply(closing)
	var refused *zhixing.RefusedError
	if errors.As(err, &refused) {
		fmt.Println(refused.Rule)
	}
	// Output:
	// received <nil>
	// CASE-91
}

// TestTourIsTheReadmes: every line of code in the documents stands in the tests that run
// it.
func TestTourIsTheReadmes(t *testing.T) {
	spaces := regexp.MustCompile(`\s+`)
	for _, x := range []struct {
		test, document string
		blocks         int
	}{
		{"tour_test.go", "README.md", 5},
		{"tour_test.go", "README.zh-CN.md", 5},
		{"docs_test.go", "LAW.md", 2},
		{"docs_test.go", "INTEGRATING.md", 4},
	} {
		code, err := os.ReadFile(x.test)
		if err != nil {
			t.Fatal(err)
		}
		flat := spaces.ReplaceAllString(string(code), "")
		text, err := os.ReadFile(x.document)
		if err != nil {
			t.Fatal(err)
		}
		blocks := strings.Split(string(text), "```go\n")[1:]
		if len(blocks) < x.blocks {
			t.Errorf("%s: %d blocks of code", x.document, len(blocks))
		}
		for _, b := range blocks {
			b, _, _ = strings.Cut(b, "```")
			for _, line := range strings.Split(b, "\n") {
				line, _, _ = strings.Cut(line, "//")
				if line = spaces.ReplaceAllString(line, ""); !strings.Contains(flat, line) && !strings.HasPrefix(line, "import") {
					t.Errorf("%s: not in %s: %s", x.document, x.test, line)
				}
			}
		}
	}
}
