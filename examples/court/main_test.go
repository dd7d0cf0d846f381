package main

import (
	"bytes"
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing/metrics"
)

func TestFormats(t *testing.T) {
	for _, format := range []string{"text", "md", "html"} {
		for _, scheme := range schemeKeys() {
			c := config{cases: 1000, seed: 7, scheme: scheme, figure: "completion_rate", format: format, lang: "en", by: "officer"}
			var a, b bytes.Buffer
			if err := run(&a, c); err != nil {
				t.Fatalf("%s %s: %v", format, scheme, err)
			}
			if err := run(&b, c); err != nil || !bytes.Equal(a.Bytes(), b.Bytes()) {
				t.Errorf("%s: the same seed, another result", format)
			}
			if format != "html" {
				continue
			}
			page := a.String()
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
	good := config{cases: 10, scheme: "PLATFORM-2018", figure: "completion_rate", format: "text", lang: "zh", by: "manner"}
	for name, spoil := range map[string]func(*config){
		"NONE": func(c *config) { c.scheme = "NONE" }, "no_such": func(c *config) { c.figure = "no_such" }, "pdf": func(c *config) { c.format = "pdf" },
		"de": func(c *config) { c.lang = "de" }, "weather": func(c *config) { c.by = "weather" }, "-1": func(c *config) { c.cases = -1 },
	} {
		c := good
		spoil(&c)
		if err := run(io.Discard, c); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%v does not name %s", err, name)
		}
	}
	for _, x := range metrics.Indicators() {
		c := good
		c.cases, c.figure = 400, string(x.ID)
		if err := run(io.Discard, c); err != nil {
			t.Errorf("%s: %v", x.ID, err)
		}
	}
	good.cases = 0
	if err := run(io.Discard, good); err != nil {
		t.Errorf("a court without cases: %v", err)
	}
}

// The cases of the second pass make up the figure, MET-37.
func TestCasesMakeTheFigure(t *testing.T) {
	var b bytes.Buffer
	if err := run(&b, config{cases: 3000, seed: 3, scheme: "PLATFORM-2018", figure: "collection_rate", format: "text", lang: "zh", by: "debtor"}); err != nil {
		t.Fatal(err)
	}
	text := b.String()
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
