package strict_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/strict"
)

type event struct {
	zhixing.EventMeta
	Amount zhixing.Money     `json:"amount,omitzero"`
	Tags   []string          `json:"tags,omitempty"`
	Sub    *event            `json:"sub,omitempty"`
	Own    zhixing.Worksheet `json:"own,omitzero"`
	Count  uint8             `json:"count,omitempty"`
	Pair   [2]int            `json:"pair,omitzero"`
	Words  map[string]int    `json:"words,omitempty"`
}

func TestDecode(t *testing.T) {
	var e event
	if err := strict.Decode([]byte(` {"id":"a","on":"2024-01-01","amount":"1.50","sub":{"id":"b"},"pair":[1,2],"words":{"x":1},"tags":null} `), &e); err != nil {
		t.Fatal(err)
	}
	if e.ID != "a" || e.Amount != zhixing.Fen(150) || e.Sub.ID != "b" || e.Pair != [2]int{1, 2} {
		t.Fatalf("%+v", e)
	}
	for name, c := range map[string][2]string{
		"unknown field":      {"{\n \"id\":\"a\",\n  \"when\":1}", "when: unknown field (line 3, column 3)"},
		"unknown, nested":    {`{"sub":{"x":1}}`, "sub.x: unknown field (line 1, column 9)"},
		"other case":         {`{"ID":"a"}`, "ID: unknown field"},
		"doubled":            {`{"id":"a","id":"b"}`, "id: key given twice"},
		"doubled by escape":  {`{"id":"a","\u0069d":"b"}`, "id: key given twice"},
		"doubled in a map":   {`{"words":{"x":1,"x":2}}`, "words.x: key given twice"},
		"a day that is none": {"{\"on\":\n\"2024-02-30\"}", `on: no such day, got "2024-02-30" (line 2, column 1)`},
		"wrong type":         {`{"tags":[1]}`, `tags[0]: must be a string, got "1"`},
		"money as number":    {`{"amount":1.5}`, "amount: must be a string"},
		"out of range":       {`{"count":256}`, "count: must be a whole number in range"},
		"fraction":           {`{"count":1.5}`, "count: must be a whole number"},
		"object for list":    {`{"tags":{}}`, "tags: must be an array"},
		"list for object":    {`[]`, "must be an object"},
		"short pair":         {`{"pair":[1]}`, "pair: must have 2 elements"},
		"trailing data":      {`{} {}`, "syntax error"},
		"empty":              {" \n", "empty document"},
		"cut off":            {`{"id":`, "syntax error"},
		"not UTF-8":          {"{\"id\":\"\xff\"}", "not valid UTF-8"},
		"deep":               {strings.Repeat("[", 100000), "nested too deep"},
		"type's own decoder": {"{\"own\":\n {\"format\":1,\"title\":{\"zh\":\"\",\"en\":\"\"},\n\"sections\":[],\"x\":1}}", "own.x: unknown field (line 3, column 15)"},
	} {
		var e event
		err := strict.Decode([]byte(c[0]), &e)
		var in *zhixing.InputError
		if !errors.As(err, &in) || !strings.Contains(err.Error(), c[1]) {
			t.Errorf("%s: got %v, want %s", name, err, c[1])
		}
	}
	if err := strict.DecodeWithin([]byte(`{"id":"abc"}`), &e, strict.Limits{Bytes: 5}); err == nil || !strings.Contains(err.Error(), "too large") {
		t.Error(err)
	}
	if err := strict.Decode([]byte(`{"x":1,"y":2}`), &e); strings.Count(err.Error(), "unknown field") != 2 {
		t.Error("all problems are wanted:", err)
	}
	if strict.Decode([]byte(`{}`), nil) == nil || strict.Decode([]byte(`{}`), e) == nil {
		t.Error("a target that is no pointer was accepted")
	}
}

// What strict.Decode accepts encoding/json accepts too, with the same value.
func FuzzDecode(f *testing.F) {
	f.Add([]byte(`{"id":"a","on":"2024-01-01","amount":"1.50","sub":{"id":"b"},"pair":[1,2],"words":{"x":1},"tags":["\u0041"]}`))
	f.Add([]byte(`{"a":[{"b":null},true,-1.5e3]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		var e, plain event
		if strict.Decode(b, &e) != nil {
			return
		}
		if err := json.Unmarshal(b, &plain); err != nil {
			t.Fatal(err)
		}
		x, _ := json.Marshal(e.EventMeta)
		y, _ := json.Marshal(plain.EventMeta)
		if string(x) != string(y) {
			t.Fatalf("%s %s", x, y)
		}
	})
}
