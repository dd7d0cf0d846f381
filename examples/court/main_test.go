package main

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing/examples/internal/commandtest"
	"github.com/zhixing-go/zhixing/metrics"
)

func TestFormats(t *testing.T) {
	for _, format := range []string{"text", "md", "html"} {
		for _, scheme := range schemeKeys() {
			args := []string{"-cases", "1000", "-seed", "7", "-scheme", scheme, "-format", format, "-lang", "en", "-by", "officer"}
			page := commandtest.Print(t, run, args...)
			if commandtest.Print(t, run, args...) != page {
				t.Errorf("%s: the same seed, another result", format)
			}
			if format != "html" {
				continue
			}
			if strings.Count(page, "<svg") != 2 || strings.Contains(page, "<script") || strings.Contains(page, "src=") || strings.Contains(page, "<link") {
				t.Error("the page is not self-contained, or has no charts")
			}
			d := xml.NewDecoder(strings.NewReader(page[strings.Index(page, "<body>"):strings.Index(page, "</html>")]))
			for {
				_, err := d.Token()
				if err == io.EOF {
					break
				}
				if err != nil {
					t.Fatalf("not well-formed: %v", err)
				}
			}
		}
	}
}

// What is wrong with the input is named.
func TestWrongInput(t *testing.T) {
	for want, args := range map[string][]string{
		"NONE": {"-scheme", "NONE"}, "no_such": {"-figure", "no_such"}, "pdf": {"-format", "pdf"},
		"de": {"-lang", "de"}, "weather": {"-by", "weather"}, "-1": {"-cases", "-1"}, "stray": {"stray"},
	} {
		commandtest.Wrong(t, run, "", want, append([]string{"-cases", "10"}, args...)...)
	}
}

func TestEveryFigure(t *testing.T) {
	for _, x := range metrics.Indicators() {
		commandtest.Print(t, run, "-cases", "400", "-figure", string(x.ID))
	}
	commandtest.Print(t, run, "-cases", "0") // a court without cases
}

// The cases of the second pass make up the figure, MET-37.
func TestCasesMakeTheFigure(t *testing.T) {
	text := commandtest.Print(t, run, "-cases", "3000", "-seed", "3", "-figure", "collection_rate", "-by", "debtor")
	i := strings.Index(text, "第二遍扫描：")
	if i < 0 {
		t.Fatal(text)
	}
	line, _, _ := strings.Cut(strings.TrimPrefix(text[i:], "第二遍扫描："), "，")
	num, den, _ := strings.Cut(line, " ÷ ")
	_, table, _ := strings.Cut(text, "合计")
	sum, _, _ := strings.Cut(table, "\n")
	if f := strings.Fields(sum); len(f) != 3 || f[0] != num || f[1] != den || num == "0" {
		t.Errorf("%q, %s/%s", sum, num, den)
	}
}
