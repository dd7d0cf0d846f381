package scenario

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/strict"
)

// Result is what a scenario gave: it holds if nothing differs.
type Result struct {
	ID     string          `json:"id"`
	Output json.RawMessage `json:"output,omitempty"` // the result as JSON, null if the call failed
	Error  string          `json:"error,omitempty"`  // of the call
	Diffs  []Diff          `json:"diffs,omitempty"`  // in the order of their pointers
}

// OK reports whether everything came out as expected.
func (r Result) OK() bool { return len(r.Diffs) == 0 }

// Diff is one difference; Want and Got are JSON, or words where there is no value.
type Diff struct {
	Pointer string `json:"pointer"`
	Want    string `json:"want"`
	Got     string `json:"got"`
}

// String returns the difference on one line.
func (d Diff) String() string { return fmt.Sprintf("%s: want %s, got %s", d.Pointer, d.Want, d.Got) }

// Run runs s by the entry point it names among entries.
func Run(entries []Entry, s Scenario) Result {
	r := Result{ID: s.ID}
	i := slices.IndexFunc(entries, func(e Entry) bool { return e.Name == s.Call })
	if i < 0 {
		r.Diffs = []Diff{{Pointer: "call", Want: s.Call, Got: "no such entry point"}}
		return r
	}
	out, err := entries[i].run(s.LawAt, s.Facts, s.Options)
	if err != nil {
		r.Error = err.Error()
	}
	if want, ok := s.Expect["error"]; ok {
		r.Diffs = compareError(want, err)
		return r
	}
	if err != nil {
		r.Diffs = []Diff{{Pointer: "error", Want: "none", Got: err.Error()}}
		return r
	}
	r.Output, err = json.Marshal(out)
	var doc any
	if err == nil {
		doc, err = number(r.Output)
	}
	if err != nil {
		r.Diffs = []Diff{{Pointer: "result", Want: "JSON", Got: err.Error()}}
		return r
	}
	pointers := make([]string, 0, len(s.Expect))
	for p := range s.Expect {
		pointers = append(pointers, p)
	}
	slices.Sort(pointers)
	if len(pointers) == 0 {
		r.Diffs = []Diff{{Pointer: "expect", Want: "something", Got: "nothing"}}
	}
	for _, p := range pointers {
		got, found, err := resolve(doc, p)
		want, werr := number(s.Expect[p])
		switch {
		case err != nil || werr != nil:
			r.Diffs = append(r.Diffs, Diff{p, "a pointer and a value", errors.Join(err, werr).Error()})
		case !found && want != nil:
			r.Diffs = append(r.Diffs, Diff{p, compact(s.Expect[p]), "nothing there"})
		case found && !equal(want, got):
			text, _ := json.Marshal(got)
			r.Diffs = append(r.Diffs, Diff{p, compact(s.Expect[p]), string(text)})
		}
	}
	return r
}

// number decodes JSON keeping numbers as they are written.
func number(data []byte) (any, error) {
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	var v any
	err := d.Decode(&v)
	return v, err
}

func compact(raw json.RawMessage) string {
	var b bytes.Buffer
	if json.Compact(&b, raw) != nil {
		return string(raw)
	}
	return b.String()
}

// splitPointer takes a JSON pointer apart (RFC 6901); "" is the whole document.
func splitPointer(p string) ([]string, error) {
	if p == "" {
		return nil, nil
	}
	reason := zhixing.Text{ZH: "不是 JSON 指针", EN: "is not a JSON pointer"}
	if p[0] != '/' {
		return nil, &zhixing.InputError{Value: p, Reason: reason}
	}
	parts := strings.Split(p[1:], "/")
	for i, s := range parts {
		for j := range len(s) {
			if s[j] == '~' && (j+1 == len(s) || s[j+1] != '0' && s[j+1] != '1') {
				return nil, &zhixing.InputError{Value: p, Reason: reason}
			}
		}
		parts[i] = strings.ReplaceAll(strings.ReplaceAll(s, "~1", "/"), "~0", "~")
	}
	return parts, nil
}

// resolve follows p into doc; found is false where nothing is there.
func resolve(doc any, p string) (v any, found bool, err error) {
	parts, err := splitPointer(p)
	if err != nil {
		return nil, false, err
	}
	for _, part := range parts {
		switch d := doc.(type) {
		case map[string]any:
			if doc, found = d[part]; !found {
				return nil, false, nil
			}
		case []any:
			i, err := strconv.Atoi(part)
			if err != nil || i < 0 || i >= len(d) || strconv.Itoa(i) != part {
				return nil, false, nil
			}
			doc = d[i]
		default:
			return nil, false, nil
		}
	}
	return doc, true, nil
}

// equal compares decoded JSON in full: objects need the same keys, numbers the
// same value.
func equal(a, b any) bool {
	switch a := a.(type) {
	case map[string]any:
		b, ok := b.(map[string]any)
		if !ok || len(a) != len(b) {
			return false
		}
		for k, x := range a {
			if y, ok := b[k]; !ok || !equal(x, y) {
				return false
			}
		}
		return true
	case []any:
		b, ok := b.([]any)
		return ok && slices.EqualFunc(a, b, equal)
	case json.Number:
		b, ok := b.(json.Number)
		if !ok || a == b {
			return ok
		}
		x, ok1 := rat(string(a))
		y, ok2 := rat(string(b))
		return ok1 && ok2 && x.Cmp(y) == 0
	}
	return a == b
}

// rat reads a number of a size that a worked example may have.
func rat(s string) (*big.Rat, bool) {
	if _, exp, ok := strings.Cut(strings.ToLower(s), "e"); ok {
		if n, err := strconv.Atoi(exp); err != nil || n < -64 || n > 64 {
			return nil, false
		}
	}
	return new(big.Rat).SetString(s)
}

// compareError looks for the error wanted among those joined in err.
func compareError(raw json.RawMessage, err error) []Diff {
	var w ErrorWanted
	if e := strict.Decode(raw, &w); e != nil || w == (ErrorWanted{}) {
		return []Diff{{"error", "field, rule or code", compact(raw)}}
	}
	if err == nil {
		return []Diff{{"error", compact(raw), "none"}}
	}
	var undecoded *DecodeError
	if errors.As(err, &undecoded) && w.Field == "" || !w.in(err) {
		return []Diff{{"error", compact(raw), err.Error()}}
	}
	return nil
}

func (w ErrorWanted) in(err error) bool {
	switch e := err.(type) {
	case *zhixing.InputError:
		if (w.Field == "" || w.Field == e.Field) && (w.Rule == "" || w.Rule == e.Rule) && (w.Code == "" || w.Code == e.Code) {
			return true
		}
	case *zhixing.RefusedError:
		if w.Field != "" {
			return false
		}
		if w.Code == "" && w.Rule == e.Rule {
			return true
		}
		for _, f := range e.Findings {
			if (w.Rule == "" || w.Rule == f.Rule) && (w.Code == "" || w.Code == f.Code) {
				return true
			}
		}
		return false
	}
	switch e := err.(type) {
	case interface{ Unwrap() error }:
		return e.Unwrap() != nil && w.in(e.Unwrap())
	case interface{ Unwrap() []error }:
		return slices.ContainsFunc(e.Unwrap(), w.in)
	}
	return false
}
