package main

import (
	"bytes"
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
)

func TestFormats(t *testing.T) {
	for _, format := range []string{"text", "md", "html"} {
		for _, scheme := range []string{"PLATFORM-2018", "OUTLINE-2016"} {
			c := config{cases: 2000, seed: 7, scheme: scheme, figure: "completion_rate", format: format, lang: zhixing.EN}
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
	if err := run(io.Discard, config{cases: 10, scheme: "NONE", format: "text"}); err == nil {
		t.Error("a scheme that does not exist was shown")
	}
}

// The cases of the second pass make up the figure, MET-37.
func TestCasesMakeTheFigure(t *testing.T) {
	var b bytes.Buffer
	if err := run(&b, config{cases: 3000, seed: 3, scheme: "PLATFORM-2018", figure: "collection_rate", format: "text", lang: zhixing.ZH}); err != nil {
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
