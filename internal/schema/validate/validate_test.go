package validate

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
	"github.com/zhixing-go/zhixing/distribution"
	"github.com/zhixing-go/zhixing/distribution/interest"
)

const top = "../../.."

func compiled(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	s, err := jsonschema.NewCompiler().Compile(filepath.Join("..", "v1", name+".schema.json"))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// check validates a document; a nil error means that the schema takes it.
func check(t *testing.T, s *jsonschema.Schema, data []byte) error {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return s.Validate(v)
}

func marshal(t *testing.T, v any) []byte {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func files(t *testing.T, pattern string) map[string][]byte {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(top, pattern))
	if err != nil || len(names) == 0 {
		t.Fatalf("no file matches %s: %v", pattern, err)
	}
	out := make(map[string][]byte, len(names))
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		out[strings.TrimPrefix(name, top)] = data
	}
	return out
}

// TestEverySchemaCompiles finds references to nothing and bad patterns.
func TestEverySchemaCompiles(t *testing.T) {
	for name := range files(t, "internal/schema/v1/*.json") {
		compiled(t, strings.TrimSuffix(filepath.Base(name), ".schema.json"))
	}
}

func TestScenarios(t *testing.T) {
	s := compiled(t, "scenario")
	n := 0
	for name, data := range files(t, "internal/scenario/testdata/*/*.json") {
		if filepath.Base(name) == "unanswered.json" {
			continue
		}
		n++
		if err := check(t, s, data); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if n < 10 {
		t.Errorf("only %d files", n)
	}
	good := `[{"id":"1","law_at":"2024-01-01","call":"interest.ApplicationFee","facts":{"amount":"100.00","on":"2024-01-01"},"expect":{"":"0.00"}}]`
	if err := check(t, s, []byte(good)); err != nil {
		t.Fatal(err)
	}
	for what, bad := range map[string]string{
		"a call that does not exist":   strings.Replace(good, "interest.ApplicationFee", "interest.NoSuch", 1),
		"a fact that the call has not": strings.Replace(good, `"on":`, `"at":`, 1),
		"an amount that is none":       strings.Replace(good, `"100.00"`, `"100.005"`, 1),
		"nothing expected":             strings.Replace(good, `{"":"0.00"}`, `{}`, 1),
		"a pointer that is none":       strings.Replace(good, `{"":`, `{"x":`, 1),
		"no day of law":                strings.Replace(good, `"law_at":"2024-01-01",`, ``, 1),
	} {
		if check(t, s, []byte(bad)) == nil {
			t.Errorf("%s is valid", what)
		}
	}
}

func TestEvents(t *testing.T) {
	s := compiled(t, "case-events")
	for name, data := range files(t, "case/testdata/events/v*/*.json") {
		if err := check(t, s, eventsOf(data)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	good := `[{"id":"1","on":"2026-01-08","kind":"stay_on_application","role":"creditor","facts":{}}]`
	for what, bad := range map[string]string{
		"a kind that does not exist":    strings.Replace(good, "stay_on_application", "no_such", 1),
		"facts of another kind":         strings.Replace(good, `"facts":{}`, `"facts":{"manner":"completed"}`, 1),
		"a day that is none":            strings.Replace(good, "2026-01-08", "8 January", 1),
		"a field that nobody reads":     strings.Replace(good, `"on":`, `"note":"x","on":`, 1),
		"an event without its identity": strings.Replace(good, `"id":"1",`, ``, 1),
	} {
		if check(t, s, []byte(bad)) == nil {
			t.Errorf("%s is valid", what)
		}
	}
}

// eventsOf is the list of events in a document: the document, or its member events.
func eventsOf(data []byte) []byte {
	var doc struct {
		Events json.RawMessage `json:"events"`
	}
	if json.Unmarshal(data, &doc) == nil && doc.Events != nil {
		return doc.Events
	}
	return data
}

func TestCalculations(t *testing.T) {
	title := interest.Title{
		Effective: zhixing.MustDate("2024-09-24"),
		Items:     []interest.Item{{ID: "price", Kind: interest.Price, Amount: zhixing.MustMoney("350000.00")}},
		Expiries:  []interest.Expiry{{N: 10, Unit: zhixing.Days}},
	}
	on := zhixing.MustDate("2024-12-31")
	st, sheet, err := interest.Sheet(title, nil, on, interest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	data := files(t, "examples/distribution/default.json")["/examples/distribution/default.json"]
	var doc struct {
		Case json.RawMessage `json:"case"`
	}
	if err := json.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	c, err := distribution.ReadCase(doc.Case)
	if err != nil {
		t.Fatal(err)
	}
	plan, err := c.Draw()
	if err != nil {
		t.Fatal(err)
	}
	findings := plan.Findings()
	for _, l := range plan.Document().Claims {
		findings = append(findings, plan.Why(l.Claim)...)
	}
	profile := []byte(`{"format":1,"name":"某某市中级人民法院执行局","version":"2026-1","packages":[{"package":"interest","policies":[{"name":"day_basis","word":"act_360"}]}]}`)
	if _, err := zhixing.ParseProfile(profile); err != nil {
		t.Fatal(err)
	}
	for _, d := range []struct {
		schema string
		data   []byte
	}{
		{"interest-input", marshal(t, interest.Input{Title: title, On: on})},
		{"interest-statement", marshal(t, st)},
		{"worksheet", marshal(t, sheet)},
		{"worksheet", marshal(t, plan.Sheet())},
		{"distribution-case", doc.Case},
		{"distribution-plan", marshal(t, plan)},
		{"findings", marshal(t, findings)},
		{"profile", profile},
		{"tables", marshal(t, zhixing.ShippedTables())},
		{"inquiry-catalogue", marshal(t, asset.ShippedCatalogue())},
	} {
		s := compiled(t, d.schema)
		if err := check(t, s, d.data); err != nil {
			t.Errorf("%s: %v", d.schema, err)
		}
		// Every schema refuses a member that nobody reads.
		var v any
		if err := json.Unmarshal(d.data, &v); err != nil {
			t.Fatal(err)
		}
		switch v := v.(type) {
		case map[string]any:
			v["no_such_member"] = 1
		case []any:
			v[0].(map[string]any)["no_such_member"] = 1
		}
		if check(t, s, marshal(t, v)) == nil {
			t.Errorf("%s takes a member that does not exist", d.schema)
		}
	}
	wrong := bytes.Replace(profile, []byte("act_360"), []byte("act361"), 1)
	if check(t, compiled(t, "profile"), wrong) == nil {
		t.Error("a word that the policy does not have is valid")
	}
}
