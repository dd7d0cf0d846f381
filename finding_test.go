package zhixing

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestFindingJSONAndText(t *testing.T) {
	f := Finding{Rule: "CASE-41.Z2", Status: NotMet, Severity: Breach, Subject: "debtor-1", Code: "order_missing",
		Message: Text{ZH: "{who}欠{sum}，{on}前应{n}次", EN: "{who} owes {sum}, {n} times before {on}"},
		Args:    []Arg{NameArg("who", "甲"), MoneyArg("sum", Fen(123456789)), DateArg("on", MustDate("2024-06-30")), IntArg("n", 2), TextArg("t", Text{ZH: "中", EN: "en"})},
		Missing: []string{"facts.served_on"}, Cites: []Citation{{Instrument: "CPL-2023", Article: 264}}}
	b, err := json.Marshal(f)
	if err != nil {
		t.Fatal(err)
	}
	var back Finding
	if err := json.Unmarshal(b, &back); err != nil || !cmp.Equal(f, back) {
		t.Fatal(err, cmp.Diff(f, back))
	}
	for l, want := range map[Lang][]string{
		ZH: {"【不符合】debtor-1: 甲欠1,234,567.89元，2024年6月30日前应2次；缺少：facts.served_on（CASE-41.Z2；"},
		EN: {"[not met] debtor-1: 甲 owes CNY 1,234,567.89, 2 times before 2024-06-30; missing: facts.served_on (CASE-41.Z2; "},
	} {
		if got := f.Text(l); !strings.HasPrefix(got, want[0]) {
			t.Errorf("%s\nwant %s", got, want[0])
		}
	}
	for _, s := range []string{`{"name":"a","kind":"text","colour":1}`, `{"name":"a","kind":"sound","value":"x"}`, `{"name":"a","kind":"text","value":"x","zh":"y","en":"z"}`} {
		var a Arg
		if json.Unmarshal([]byte(s), &a) == nil {
			t.Error("accepted", s)
		}
	}
	if StatusOf(Unknown) != Undetermined || StatusOf(Yes) != Met || StatusOf(No) != NotMet {
		t.Error("unknown is not false")
	}
}

func TestProblems(t *testing.T) {
	var inner, p Problems
	inner.Add("amount", strings.Repeat("九", 100), "DIST-10", Text{ZH: "过大", EN: "too large"})
	inner.AddErr("", errors.New("plain"))
	p.AddErr("items[2]", inner.Err())
	p.AddErr("x", nil)
	p.AddAt(3, 5, "on", &InputError{Field: "date", Reason: Text{ZH: "无此日", EN: "no such day"}})
	p.AddAt(3, 5, "own", &InputError{Field: "x", Line: 1, Column: 2, Reason: Text{ZH: "错", EN: "bad"}})
	p.AddAt(3, 5, "own", &InputError{Field: "x", Line: 2, Column: 2, Reason: Text{ZH: "错", EN: "bad"}})
	err := p.Err()
	for _, want := range []string{"items[2].amount: too large", "…", "[DIST-10]", "plain", "on: no such day (line 3, column 5)", "own.x: bad (line 3, column 6)", "own.x: bad (line 4, column 2)"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%q not in\n%v", want, err)
		}
	}
	if zh := ErrorText(err, ZH); !strings.Contains(zh, "on: 无此日（第3行第5列）") {
		t.Error(zh)
	}
	var in *InputError
	if !errors.As(err, &in) || in.Rule != "DIST-10" || len(in.Value) > 70 {
		t.Errorf("%+v", in)
	}
	b, err := json.Marshal(in)
	if err != nil || !strings.Contains(string(b), `"field":"items[2].amount"`) {
		t.Error(string(b), err)
	}
	if (&Problems{}).Err() != nil {
		t.Error("no problems are no error")
	}
}
