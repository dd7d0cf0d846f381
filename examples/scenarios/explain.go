package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/layout"
	"github.com/zhixing-go/zhixing/internal/scenario"
)

// explain prints a scenario that differs: what was asked, on whose law, and for each
// difference how far apart the two are.
func explain(b *strings.Builder, s *scenario.Scenario, r *scenario.Result, l zhixing.Lang) {
	fmt.Fprintf(b, "  %s  %s\n", s.ID, s.Title)
	fmt.Fprintf(b, zhixing.Text{ZH: "    调用 %s，依 %s 的法律\n", EN: "    call %s, law of %s\n"}.In(l), s.Call, s.LawAt)
	for _, d := range r.Diffs {
		fmt.Fprintf(b, zhixing.Text{ZH: "    %s：应为 %s，实得 %s%s\n", EN: "    %s: want %s, got %s%s\n"}.In(l), place(d.Pointer), words(d.Want, l), words(d.Got, l), apart(d, l))
		if near := beside(r.Output, d.Pointer, l); near != "" {
			fmt.Fprintf(b, zhixing.Text{ZH: "      同处有：%s\n", EN: "      there is: %s\n"}.In(l), near)
		}
	}
	if s.Note != "" {
		fmt.Fprintf(b, zhixing.Text{ZH: "    说明：%s\n", EN: "    note: %s\n"}.In(l), layout.OneLine(s.Note))
	}
}

// place is a pointer as a reader sees it.
func place(pointer string) string {
	if pointer == "" {
		return "/"
	}
	return pointer
}

// words are what the runner says where there is no value, in l.
func words(s string, l zhixing.Lang) string {
	if l == zhixing.EN {
		return s
	}
	switch s {
	case "none":
		return "无错误"
	case "nothing there":
		return "此处没有"
	case "no such entry point":
		return "没有这个调用"
	}
	return s
}

// apart says how far two amounts or two days lie apart; "" where they are neither.
func apart(d scenario.Diff, l zhixing.Lang) string {
	var want, got string
	if json.Unmarshal([]byte(d.Want), &want) != nil || json.Unmarshal([]byte(d.Got), &got) != nil {
		return ""
	}
	x, err1 := zhixing.ParseDate(want)
	y, err2 := zhixing.ParseDate(got)
	if err1 == nil && err2 == nil && !x.IsZero() && !y.IsZero() {
		return fmt.Sprintf(zhixing.Text{ZH: "（相差 %+d 天）", EN: " (%+d days)"}.In(l), y.Sub(x))
	}
	m, err1 := zhixing.ParseMoney(want)
	n, err2 := zhixing.ParseMoney(got)
	if err1 != nil || err2 != nil {
		return ""
	}
	diff, err := n.Sub(m)
	if err != nil {
		return ""
	}
	sign := ""
	if diff.Sign() > 0 {
		sign = "+"
	}
	return fmt.Sprintf(zhixing.Text{ZH: "（相差 %s%s）", EN: " (%s%s)"}.In(l), sign, diff.Grouped())
}

// beside lists what the result has at the place where the pointer leads nowhere.
func beside(output json.RawMessage, pointer string, l zhixing.Lang) string {
	var doc any
	if len(output) == 0 || json.Unmarshal(output, &doc) != nil {
		return ""
	}
	for _, part := range strings.Split(strings.TrimPrefix(pointer, "/"), "/") {
		part = strings.NewReplacer("~1", "/", "~0", "~").Replace(part)
		switch d := doc.(type) {
		case map[string]any:
			next, ok := d[part]
			if !ok {
				names := make([]string, 0, len(d))
				for name := range d {
					names = append(names, name)
				}
				slices.Sort(names)
				return strings.Join(names, ", ")
			}
			doc = next
		case []any:
			i, err := strconv.Atoi(part)
			if err != nil || i < 0 || i >= len(d) {
				return fmt.Sprintf(zhixing.Text{ZH: "%d 项", EN: "%d items"}.In(l), len(d))
			}
			doc = d[i]
		default:
			return ""
		}
	}
	return ""
}

// show prints the whole result of a scenario, indented.
func show(b *strings.Builder, s *scenario.Scenario, r *scenario.Result, l zhixing.Lang) {
	fmt.Fprintf(b, zhixing.Text{ZH: "  %s 的结果：\n", EN: "  result of %s:\n"}.In(l), s.ID)
	if r.Error != "" {
		fmt.Fprintf(b, "    %s\n", layout.OneLine(r.Error))
		return
	}
	var text bytes.Buffer
	if json.Indent(&text, r.Output, "    ", "  ") == nil {
		fmt.Fprintf(b, "    %s\n", text.String())
	}
}

// printCalls lists the entry points with the members of their facts.
func printCalls(out io.Writer, l zhixing.Lang) error {
	rows := [][]string{{zhixing.Text{ZH: "调用", EN: "call"}.In(l), zhixing.Text{ZH: "事实", EN: "facts"}.In(l)}}
	for _, e := range scenario.Calls() {
		rows = append(rows, []string{e.Name, members(e.Facts)})
	}
	var b strings.Builder
	layout.WriteAligned(&b, rows, []bool{false, false})
	_, err := io.WriteString(out, b.String())
	return err
}

// members are the names that JSON gives the fields of a struct.
func members(t reflect.Type) string {
	if t.Kind() != reflect.Struct {
		return t.String()
	}
	var names []string
	for _, f := range reflect.VisibleFields(t) {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if f.IsExported() && !f.Anonymous && name != "" && name != "-" {
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}
