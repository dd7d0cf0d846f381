package jsonx_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing/internal/jsonx"
)

type inner struct {
	Day int `json:"day"`
}

type word string

func (w *word) UnmarshalText(b []byte) error {
	if string(b) == "bad" {
		return errors.New("no such word")
	}
	*w = word(b)
	return nil
}

type list []string

func (l *list) UnmarshalJSON(b []byte) error {
	var s string
	if err := json.Unmarshal(b, &s); err != nil {
		return err
	}
	*l = strings.Split(s, "+")
	return nil
}

type document struct {
	inner
	*extra
	Name    string            `json:"name"`
	Yes     bool              `json:"yes"`
	Small   int8              `json:"small"`
	Count   uint16            `json:"count"`
	Ratio   float64           `json:"ratio"`
	Items   []inner           `json:"items"`
	Pair    [2]int            `json:"pair"`
	Words   map[string]word   `json:"words"`
	Bytes   []byte            `json:"bytes"`
	Any     any               `json:"any"`
	Pointer *inner            `json:"pointer"`
	List    list              `json:"list"`
	Hidden  string            `json:"-"`
	Plain   map[string]string // its key is its Go name
	unseen  int
}

type extra struct {
	More string `json:"more"`
	Next *extra `json:"next"`
}

func TestDecodeGood(t *testing.T) {
	var d document
	src := ` {"day": 3, "name":"a\u0062\"", "yes":true, "small":-128, "count":65535, "ratio":1.5e3,
		"items":[{"day":1},{"day":2}], "pair":[1,2], "words":{"x":"y"}, "bytes":"AQI=",
		"any":{"a":[1,"b",null]}, "pointer":null, "list":"p+q", "Plain":{}} `
	if ps := jsonx.Decode([]byte(src), &d, jsonx.Limits{}); ps != nil {
		t.Fatal(ps)
	}
	want := document{inner: inner{3}, Name: `ab"`, Yes: true, Small: -128, Count: 65535, Ratio: 1500,
		Items: []inner{{1}, {2}}, Pair: [2]int{1, 2}, Words: map[string]word{"x": "y"}, Bytes: []byte{1, 2},
		Any: map[string]any{"a": []any{1.0, "b", nil}}, List: list{"p", "q"}, Plain: map[string]string{}}
	if !reflect.DeepEqual(d, want) {
		t.Errorf("got %+v, want %+v", d, want)
	}
	if d.unseen != 0 {
		t.Error("a field that is not exported was written")
	}
}

// TestDecodeBad: every fault is told with its field, line and column.
func TestDecodeBad(t *testing.T) {
	for _, tc := range []struct{ name, src, want string }{
		{"unknown", "{\n \"nam\": 1}", "nam 2:2: unknown field"},
		{"other case", `{"NAME": "a"}`, "NAME 1:2: unknown field"},
		{"hidden", `{"-": "a", "Hidden": ""}`, "- 1:2: unknown field; Hidden 1:12: unknown field"},
		{"doubled", `{"name":"a","name":"b"}`, "name 1:13: key given twice"},
		{"doubled by escape", `{"name":"a","n\u0061me":"b"}`, "name 1:13: key given twice"},
		{"nested", `{"items":[{"day":1},{"Day":1}]}`, "items[1].Day 1:22: unknown field"},
		{"columns count characters", `{"name":"执行","x":1}`, "x 1:14: unknown field"},
		{"string", `{"name":5}`, "name 1:9: must be a string (5)"},
		{"bool", `{"yes":"true"}`, `yes 1:8: must be true or false ("true")`},
		{"int range", `{"small":128}`, "small 1:10: must be a whole number in range (128)"},
		{"int fraction", `{"small":1.0}`, "small 1:10: must be a whole number in range (1.0)"},
		{"int text", `{"small":"1"}`, `small 1:10: must be a whole number in range ("1")`},
		{"uint sign", `{"count":-1}`, "count 1:10: must be a whole number in range, not negative (-1)"},
		{"uint text", `{"count":true}`, "count 1:10: must be a whole number in range, not negative (true)"},
		{"float", `{"ratio":"1"}`, `ratio 1:10: must be a number ("1")`},
		{"array for string", `{"name":[1]}`, "name 1:9: must be a string ([1])"},
		{"object for array", `{"items":{"a":1}}`, `items 1:10: must be an array ({"a":1})`},
		{"string for array", `{"items":"a"}`, `items 1:10: must be an array ("a")`},
		{"number for fixed array", `{"pair":1}`, "pair 1:9: must be an array (1)"},
		{"too few", `{"pair":[1]}`, "pair 1:9: must have 2 elements (1)"},
		{"too many", `{"pair":[1,2,3]}`, "pair 1:9: must have 2 elements (3)"},
		{"number for object", `{"pointer":1}`, "pointer 1:12: must be an object (1)"},
		{"array for map", `{"words":[]}`, "words 1:10: must be an object ([])"},
		{"text decoder", `{"words":{"x":"bad"}}`, "words.x 1:15: no such word"},
		{"text decoder, number", `{"words":{"x":1}}`, "words.x 1:15: must be a string (1)"},
		{"own decoder", `{"list":[]}`, "list 1:9: json: cannot unmarshal array into Go value of type string"},
		{"bytes", `{"bytes":"*"}`, " 0:0: illegal base64 data at input byte 0"},
		{"syntax", "{\n\"name\": }", " 2:9: JSON syntax error: invalid character '}' looking for beginning of value"},
		{"trailing", `{} {}`, " 1:4: JSON syntax error: invalid character '{' after top-level value"},
		{"empty", " \n", " 1:2: empty document"},
		{"not UTF-8", "{\"name\":\"\xff\"}", " 1:10: not valid UTF-8"},
		{"two faults", `{"name":1,"x":2}`, "name 1:9: must be a string (1); x 1:11: unknown field"},
		{"long value", `{"small":"` + strings.Repeat("长", 40) + `"}`, `small 1:10: must be a whole number in range ("` + strings.Repeat("长", 21) + `…)`},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var d document
			var got []string
			for _, p := range jsonx.Decode([]byte(tc.src), &d, jsonx.Limits{}) {
				s := fmt.Sprintf("%s %d:%d: %s", p.Path, p.Line, p.Column, p.EN)
				if p.Err != nil {
					s = fmt.Sprintf("%s %d:%d: %v", p.Path, p.Line, p.Column, p.Err)
				}
				if p.Value != "" {
					s += " (" + p.Value + ")"
				}
				if p.ZH == "" {
					t.Error("no Chinese wording")
				}
				got = append(got, s)
			}
			if diff := cmp.Diff(tc.want, strings.Join(got, "; ")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestDecodeLimits(t *testing.T) {
	one := func(src string, v any, lim jsonx.Limits) string {
		ps := jsonx.Decode([]byte(src), v, lim)
		if len(ps) != 1 {
			return fmt.Sprint(ps)
		}
		return fmt.Sprintf("%d:%d %s", ps[0].Line, ps[0].Column, ps[0].EN)
	}
	var v any
	if got, want := one(`[[1]]`, &v, jsonx.Limits{Bytes: 4}), "0:0 document too large: 5 bytes, at most 4"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got, want := one("[\n[[1]]]", &v, jsonx.Limits{Depth: 2}), "2:2 nested too deep, at most 2 levels"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	// Brackets in a string are no depth, nor does an escaped quote end it.
	if ps := jsonx.Decode([]byte(`[["[[[\"[["]]`), &v, jsonx.Limits{Depth: 2, Bytes: 13}); ps != nil {
		t.Error(ps)
	}
	if got, want := one(strings.Repeat("[", 1_000_000), &v, jsonx.Limits{}), "1:65 nested too deep, at most 64 levels"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	for _, target := range []any{nil, 1, document{}, (*document)(nil)} {
		if got, want := one(`{}`, target, jsonx.Limits{}), "0:0 the target of decoding must be a non-nil pointer"; got != want {
			t.Errorf("%T: got %s, want %s", target, got, want)
		}
	}
}

// TestDecodeManyKeys: doubled keys are seen among many, and not all are told.
func TestDecodeManyKeys(t *testing.T) {
	var b strings.Builder
	b.WriteString(`{"k0":1`)
	for i := 1; i < 200; i++ {
		fmt.Fprintf(&b, `,"k%d":1`, i)
	}
	good := b.String() + "}"
	v := map[string]int{}
	if ps := jsonx.Decode([]byte(good), &v, jsonx.Limits{}); ps != nil || len(v) != 200 {
		t.Errorf("%v, %d keys", ps, len(v))
	}
	for _, k := range []string{"k0", "k64", "k199"} {
		ps := jsonx.Decode([]byte(b.String()+`,"`+k+`":2}`), &v, jsonx.Limits{})
		if len(ps) != 1 || ps[0].Path != k || ps[0].EN != "key given twice" {
			t.Errorf("%s: %v", k, ps)
		}
	}
	var d document
	if ps := jsonx.Decode([]byte(good), &d, jsonx.Limits{}); len(ps) != 20 {
		t.Errorf("%d problems told, want 20", len(ps))
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(`{"day":1,"pair":[1,2],"words":{"x":"bad"},"any":[{}]}`))
	f.Add([]byte(`{"name":"\ud800\"","next":{"next":null}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		var strict, plain document
		// What is accepted is what encoding/json reads, to the same value.
		if jsonx.Decode(b, &strict, jsonx.Limits{}) == nil {
			if err := json.Unmarshal(b, &plain); err != nil || !reflect.DeepEqual(strict, plain) {
				t.Errorf("%q: %v", b, err)
			}
		}
	})
}
