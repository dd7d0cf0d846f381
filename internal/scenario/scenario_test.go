package scenario

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/strict"
)

type unansweredVector struct {
	Vector string `json:"vector"`
	Reason string `json:"reason"`
}

// files returns the scenarios of every shipped file by its name.
func files(t *testing.T) (names []string, all map[string][]Scenario) {
	t.Helper()
	all = map[string][]Scenario{}
	for f := range Shipped {
		list, err := Read(f.Data)
		if err != nil {
			t.Errorf("%s: %v", f.Name, err)
		}
		names, all[f.Name] = append(names, f.Name), list
	}
	return names, all
}

func TestScenarios(t *testing.T) {
	entries := Calls()
	paths, all := files(t)
	ids := map[string]string{}
	called := map[string]bool{}
	for _, p := range paths {
		for _, s := range all[p] {
			if other, ok := ids[s.ID]; ok {
				t.Errorf("%q is in %s and in %s", s.ID, p, other)
			}
			ids[s.ID], called[s.Call] = p, true
		}
		t.Run(strings.TrimSuffix(p, ".json"), func(t *testing.T) {
			for _, s := range all[p] {
				t.Run(s.ID, func(t *testing.T) {
					r := Run(entries, s)
					for _, d := range r.Diffs {
						t.Error(d)
					}
					if !r.OK() {
						t.Logf("result: %s %s", r.Output, r.Error)
					}
				})
			}
		})
	}
	for i, e := range entries {
		if slices.ContainsFunc(entries[:i], func(f Entry) bool { return f.Name == e.Name }) {
			t.Errorf("entry point %s is registered twice", e.Name)
		}
		if !called[e.Name] {
			t.Errorf("no scenario calls %s", e.Name)
		}
	}
}

// TestVectorsAnswered: every published case of a package whose directory holds
// the marker file "complete" is a scenario or has its reason in unanswered.json.
func TestVectorsAnswered(t *testing.T) {
	const vectors = "../../../shared/vectors"
	if _, err := os.Stat(vectors); err != nil {
		t.Skip("the published cases are not here")
	}
	answered := map[string]bool{}
	_, all := files(t)
	for _, list := range all {
		for _, s := range list {
			if s.Vector != "" {
				answered[s.Vector] = true
			}
			answered[strings.Fields(s.ID)[0]] = true
		}
	}
	dirs, err := os.ReadDir("testdata")
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range dirs {
		data, err := os.ReadFile(path.Join("testdata", d.Name(), unanswered))
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			t.Fatal(err)
		}
		excused := map[string]bool{}
		if err == nil {
			var list []unansweredVector
			if err := strict.Decode(data, &list); err != nil {
				t.Fatalf("%s: %v", d.Name(), err)
			}
			for _, u := range list {
				if len(u.Reason) < 20 || answered[u.Vector] || excused[u.Vector] {
					t.Errorf("%s: %s needs a reason, once, and no scenario: %q", d.Name(), u.Vector, u.Reason)
				}
				excused[u.Vector] = true
			}
		}
		if _, err := os.Stat(path.Join("testdata", d.Name(), "complete")); err != nil {
			continue
		}
		known, err := ids(path.Join(vectors, d.Name()+".jsonl"))
		if err != nil {
			t.Fatal(err)
		}
		for _, id := range known {
			if !answered[id] && !excused[id] {
				t.Errorf("%s: vector %s is neither a scenario nor excused", d.Name(), id)
			}
			delete(excused, id)
		}
		for id := range excused {
			t.Errorf("%s: %s is excused, and is no vector", d.Name(), id)
		}
	}
}

func ids(file string) ([]string, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var out []string
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var v struct {
			ID string `json:"id"`
		}
		if len(bytes.TrimSpace(lines.Bytes())) == 0 {
			continue
		}
		if err := json.Unmarshal(lines.Bytes(), &v); err != nil {
			return nil, err
		}
		out = append(out, v.ID)
	}
	return out, lines.Err()
}

// The runner itself: a scenario that is wrong must be seen to be wrong.
func TestRunner(t *testing.T) {
	type facts struct {
		A    zhixing.Money `json:"a"`
		Fail string        `json:"fail,omitempty"`
	}
	type options struct {
		Twice zhixing.Tri `json:"twice,omitempty"`
	}
	entries := []Entry{Call("test.Sum", func(at zhixing.Date, f facts, o options) (any, error) {
		switch f.Fail {
		case "input":
			return nil, errors.Join(errors.New("other"), &zhixing.InputError{Field: "a[1].b", Rule: "TEST-01", Code: "low"})
		case "refused":
			return nil, &zhixing.RefusedError{Event: "e1", Rule: "TEST-02", Findings: []zhixing.Finding{{Rule: "TEST-03", Code: "late"}}}
		}
		n := 1
		if o.Twice == zhixing.Yes {
			n = 2
		}
		return map[string]any{"at": at, "a": f.A, "n": n, "m~/": 1, "x": nil, "list": []any{1.50, map[string]string{"k": "v"}}}, nil
	})}
	for _, c := range []struct{ name, facts, options, expect, diffs string }{
		{"all right", `{"a":"1.20"}`, ``, `{"/a":"1.20","/n":1,"/at":"2024-02-29"}`, ""},
		{"deep values", `{"a":"1.20"}`, ``, `{"/list":[1.5,{"k":"v"}],"/list/1/k":"v","/m~0~1":1e0}`, ""},
		{"nothing there, and null", `{"a":"1.20"}`, ``, `{"/b":null,"/list/2":null,"/x":null,"/a/b":null,"/list/-":null,"/list/01":null}`, ""},
		{"wrong value", `{"a":"1.20"}`, ``, `{"/a":"1.21"}`, `/a: want "1.21", got "1.20"`},
		{"a number is not its text", `{"a":"1.20"}`, ``, `{"/a":1.20}`, `/a: want 1.20, got "1.20"`},
		{"missing", `{"a":"1.20"}`, ``, `{"/b":"1.20"}`, `/b: want "1.20", got nothing there`},
		{"there and should not be", `{"a":"1.20"}`, ``, `{"/a":null}`, `/a: want null, got "1.20"`},
		{"all differences, in order", `{"a":"1.20"}`, ``, `{"/n":3,"/a":"2.00","/at":"2024-02-29"}`, "/a: want \"2.00\", got \"1.20\"\n/n: want 3, got 1"},
		{"one more key", `{"a":"1.20"}`, ``, `{"/list/1":{"k":"v","l":1}}`, `/list/1: want {"k":"v","l":1}, got {"k":"v"}`},
		{"options", `{"a":"1.20"}`, `{"twice":"yes"}`, `{"/n":2}`, ""},
		{"unknown option", `{"a":"1.20"}`, `{"thrice":"yes"}`, `{"/n":2}`, "error: want none"},
		{"unknown fact", `{"a":"1.20","b":1}`, ``, `{"/n":1}`, "error: want none"},
		{"unknown fact is no error expected by rule", `{"a":"1.20","b":1}`, ``, `{"error":{"code":"x"}}`, "error: want"},
		{"unknown fact expected by field", `{"a":"1.20","b":1}`, ``, `{"error":{"field":"facts.b"}}`, ""},
		{"input error", `{"a":"1","fail":"input"}`, ``, `{"error":{"field":"a[1].b","rule":"TEST-01"}}`, ""},
		{"input error of another field", `{"a":"1","fail":"input"}`, ``, `{"error":{"field":"a[0].b","rule":"TEST-01"}}`, "error: want"},
		{"input error of another rule", `{"a":"1","fail":"input"}`, ``, `{"error":{"field":"a[1].b","rule":"TEST-09"}}`, "error: want"},
		{"refused", `{"a":"1","fail":"refused"}`, ``, `{"error":{"rule":"TEST-02"}}`, ""},
		{"refused by a finding", `{"a":"1","fail":"refused"}`, ``, `{"error":{"rule":"TEST-03","code":"late"}}`, ""},
		{"refused otherwise", `{"a":"1","fail":"refused"}`, ``, `{"error":{"rule":"TEST-03","code":"early"}}`, "error: want"},
		{"an error where none is expected", `{"a":"1","fail":"input"}`, ``, `{"/a":"1.00"}`, "error: want none"},
		{"none where one is expected", `{"a":"1"}`, ``, `{"error":{"rule":"TEST-02"}}`, `error: want {"rule":"TEST-02"}, got none`},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc := `[{"id":"x","law_at":"2024-02-29","call":"test.Sum","facts":` + c.facts
			if c.options != "" {
				doc += `,"options":` + c.options
			}
			list, err := Read([]byte(doc + `,"expect":` + c.expect + `}]`))
			if err != nil {
				t.Fatal(err)
			}
			r := Run(entries, list[0])
			var lines []string
			for _, d := range r.Diffs {
				lines = append(lines, d.String())
			}
			got := strings.Join(lines, "\n")
			if c.diffs == "" && got != "" || !strings.HasPrefix(got, c.diffs) || r.OK() != (c.diffs == "") {
				t.Errorf("differences %q, want %q", got, c.diffs)
			}
		})
	}
	if r := Run(entries, Scenario{Call: "test.Product"}); r.OK() {
		t.Error("an entry point that is not there is no difference")
	}
	if r := Run(entries, Scenario{Call: "test.Sum", Facts: []byte(`{"a":"1"}`)}); r.OK() {
		t.Error("a scenario that expects nothing holds")
	}
}

func TestReadRefuses(t *testing.T) {
	const good = `{"id":"a","law_at":"2024-01-01","call":"c","facts":{},"expect":{"/x":1}}`
	if _, err := Read([]byte("[" + good + "]")); err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{
		``, `{}`, `[` + good + `,` + good + `]`,
		`[{"law_at":"2024-01-01","call":"c","facts":{},"expect":{"/x":1}}]`,
		`[{"id":"a","call":"c","facts":{},"expect":{"/x":1}}]`,
		`[{"id":"a","law_at":"2024-02-30","call":"c","facts":{},"expect":{"/x":1}}]`,
		`[{"id":"a","law_at":"2024-01-01","facts":{},"expect":{"/x":1}}]`,
		`[{"id":"a","law_at":"2024-01-01","call":"c","expect":{"/x":1}}]`,
		`[{"id":"a","law_at":"2024-01-01","call":"c","facts":{},"expect":{}}]`,
		`[{"id":"a","law_at":"2024-01-01","call":"c","facts":{},"expect":{"x":1}}]`,
		`[{"id":"a","law_at":"2024-01-01","call":"c","facts":{},"expect":{"/~2":1}}]`,
		`[{"id":"a","law_at":"2024-01-01","call":"c","facts":{},"expect":{"/x":1,"/x":2}}]`,
		`[{"id":"a","law_at":"2024-01-01","call":"c","facts":{},"expect":{"error":{}}}]`,
		`[{"id":"a","law_at":"2024-01-01","call":"c","facts":{},"expect":{"error":{"rule":"R"},"/x":1}}]`,
		`[{"id":"a","law_at":"2024-01-01","call":"c","facts":{},"expect":{"error":{"rules":"R"}}}]`,
		`[{"id":"a","law_at":"2024-01-01","call":"c","facts":{},"expect":{"/x":1},"extra":1}]`,
	} {
		if _, err := Read([]byte(bad)); err == nil {
			t.Errorf("accepted: %s", bad)
		}
	}
}

// FuzzRead: whatever a file holds, it is read or refused, and what is read runs
// without a panic and says the same twice.
func FuzzRead(f *testing.F) {
	for _, p := range []string{"testdata/zhixing/periods.json"} {
		data, err := os.ReadFile(p)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add([]byte(`[{"id":"x","law_at":"2024-01-01","call":"echo","facts":{"a":[1,{"~/":2e9}]},"expect":{"/a/1/~0~1":2000000000,"":{}}}]`))
	f.Add([]byte(`[{"id":"x","law_at":"2024-01-01","call":"echo","facts":1e999999999,"expect":{"":1e999999998}}]`))
	entries := append(zhixingCalls(), Call("echo", func(_ zhixing.Date, facts any, _ struct{}) (any, error) { return facts, nil }))
	f.Fuzz(func(t *testing.T, data []byte) {
		list, err := Read(data)
		if err != nil {
			return
		}
		for _, s := range list {
			a, b := Run(entries, s), Run(entries, s)
			x, _ := json.Marshal(a)
			y, _ := json.Marshal(b)
			if !bytes.Equal(x, y) {
				t.Errorf("%s\n%s", x, y)
			}
		}
	})
}
