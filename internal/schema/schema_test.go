package schema_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing/internal/schema"
)

type colour uint8

func (c colour) MarshalText() ([]byte, error) {
	if c > 2 || c == 0 {
		return nil, errors.New("no colour")
	}
	return []byte([]string{"", "red", "blue"}[c]), nil
}

type day struct{}

func (d day) MarshalText() ([]byte, error) { return []byte("2026-01-01"), nil }

type base struct {
	ID string `json:"id"`
}

type node struct {
	base
	Colour colour            `json:"colour,omitempty"`
	On     day               `json:"on,omitzero"`
	Flag   bool              `json:"flag"`
	N      int32             `json:"n"`
	U      uint32            `json:"u"`
	Share  float64           `json:"share"`
	List   []colour          `json:"list"`
	Pair   [2]int            `json:"pair"`
	ByName map[string]string `json:"by_name"`
	Next   *node             `json:"next"`
	Raw    json.RawMessage   `json:"raw"`
	Inline struct{ A int }   `json:"inline"`
	Any    any               `json:"any"`
	Plain  string
	Hidden string `json:"-"`
}

func built(t *testing.T, b *schema.Builder, typ reflect.Type) map[string]any {
	t.Helper()
	root := b.Of(typ)
	data, err := b.Document("node", 3, "A node", root)
	if err != nil {
		t.Fatal(err)
	}
	var doc map[string]any
	if err := json.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	return doc
}

func TestOf(t *testing.T) {
	b := &schema.Builder{
		Special:  map[reflect.Type]func(*schema.Builder) schema.Node{reflect.TypeFor[day](): schema.Text(`^[0-9-]+$`)},
		Required: map[reflect.Type][]string{reflect.TypeFor[node](): {"id"}},
	}
	doc := built(t, b, reflect.TypeFor[node]())
	if doc["$id"] != "urn:zhixing:schema:node:3" || doc["title"] != "A node" || doc["$ref"] != "#/$defs/schema_test.node" {
		t.Errorf("%v", doc)
	}
	defs := doc["$defs"].(map[string]any)
	n := defs["schema_test.node"].(map[string]any)
	if diff := cmp.Diff([]any{"id"}, n["required"]); diff != "" || n["additionalProperties"] != false {
		t.Error(diff, n["additionalProperties"])
	}
	ref := func(name string) map[string]any { return map[string]any{"$ref": "#/$defs/schema_test." + name} }
	want := map[string]any{
		"id": map[string]any{"type": "string"}, "colour": ref("colour"), "on": ref("day"), "flag": map[string]any{"type": "boolean"},
		"n": map[string]any{"type": "integer"}, "u": map[string]any{"type": "integer", "minimum": 0.0}, "share": map[string]any{"type": "number"},
		"list":    map[string]any{"type": []any{"array", "null"}, "items": ref("colour")},
		"pair":    map[string]any{"type": "array", "items": map[string]any{"type": "integer"}, "minItems": 2.0, "maxItems": 2.0},
		"by_name": map[string]any{"type": []any{"object", "null"}, "additionalProperties": map[string]any{"type": "string"}},
		"next":    map[string]any{"anyOf": []any{ref("node"), map[string]any{"type": "null"}}},
		"raw":     map[string]any{}, "any": map[string]any{}, "Plain": map[string]any{"type": "string"},
		"inline": map[string]any{"type": "object", "additionalProperties": false, "properties": map[string]any{"A": map[string]any{"type": "integer"}}},
	}
	if diff := cmp.Diff(want, n["properties"]); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(map[string]any{"enum": []any{"blue", "red"}}, defs["schema_test.colour"]); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(map[string]any{"type": "string", "pattern": `^[0-9-]+$`}, defs["schema_test.day"]); diff != "" {
		t.Error(diff)
	}
}

// What has no schema is an error, not a guess.
func TestUnknown(t *testing.T) {
	for _, c := range []struct {
		typ  reflect.Type
		want string
	}{
		{reflect.TypeFor[day](), "writes itself"},
		{reflect.TypeFor[struct{ C chan int }](), "has no schema"},
	} {
		var b schema.Builder
		if _, err := b.Document("x", 1, "x", b.Of(c.typ)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%v: %v", c.typ, err)
		}
	}
}
