package zhixing_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
	"github.com/zhixing-go/zhixing/auction"
	casefile "github.com/zhixing-go/zhixing/case"
	"github.com/zhixing-go/zhixing/discipline"
	"github.com/zhixing-go/zhixing/distribution"
	"github.com/zhixing-go/zhixing/distribution/interest"
	"github.com/zhixing-go/zhixing/internal/scenario"
	"github.com/zhixing-go/zhixing/internal/schema"
	"github.com/zhixing-go/zhixing/metrics"
)

//go:generate go test -run TestSchemas -update-schemas .

var updateSchemas = flag.Bool("update-schemas", false, "rewrite internal/schema/v1")

// schemaVersion grows when a document that was valid stops being so.
const schemaVersion = 1

// TestSchemas holds the JSON Schemas of the documents to the types that read and write
// them. Rewrite them with
//
//	go test -run TestSchemas -update-schemas .
//
// The module internal/schema/validate checks documents against them.
func TestSchemas(t *testing.T) {
	list := func(b *schema.Builder, v any) schema.Node {
		return schema.Node{"type": "array", "items": b.Of(reflect.TypeOf(v))}
	}
	one := func(b *schema.Builder, v any) schema.Node { return b.Of(reflect.TypeOf(v)) }
	for _, d := range []struct {
		name, title string
		root        func(*schema.Builder) schema.Node
	}{
		{"scenario", "Scenarios: worked examples and published cases", scenarioSchema},
		{"case-events", "Events of a case, casefile.Event", func(b *schema.Builder) schema.Node { return list(b, casefile.Event{}) }},
		{"case-review-events", "Events of a review case, casefile.ReviewEvent", func(b *schema.Builder) schema.Node { return list(b, casefile.ReviewEvent{}) }},
		{"seizure-events", "Events of the seizure ledger, asset.SeizureEvent", func(b *schema.Builder) schema.Node { return list(b, asset.SeizureEvent{}) }},
		{"inquiry-catalogue", "Catalogue of institutions and items, asset.Catalogue", func(b *schema.Builder) schema.Node { return one(b, asset.Catalogue{}) }},
		{"inquiry-report", "Report of a network inquiry, asset.Report", func(b *schema.Builder) schema.Node { return one(b, asset.Report{}) }},
		{"auction-script", "One round of an auction with its bids, auction.Script", func(b *schema.Builder) schema.Node { return one(b, auction.Script{}) }},
		{"price-events", "Events of the reference price, auction.PriceEvent", func(b *schema.Builder) schema.Node { return list(b, auction.PriceEvent{}) }},
		{"lot-events", "Events of a lot over its rounds, auction.LotEvent", func(b *schema.Builder) schema.Node { return list(b, auction.LotEvent{}) }},
		{"listing-events", "Events of a listing, discipline.Event", func(b *schema.Builder) schema.Node { return list(b, discipline.Event{}) }},
		{"interest-input", "Title, payments and day, interest.Input", func(b *schema.Builder) schema.Node { return one(b, interest.Input{}) }},
		{"interest-statement", "What is owed on a day, interest.Statement", func(b *schema.Builder) schema.Node { return one(b, interest.Statement{}) }},
		{"distribution-case", "Estate, ladder and options, distribution.Case", func(b *schema.Builder) schema.Node { return one(b, distribution.Case{}) }},
		{"distribution-plan", "Distribution plan, distribution.PlanDocument", func(b *schema.Builder) schema.Node { return one(b, distribution.PlanDocument{}) }},
		{"plan-events", "Events of a plan's life, distribution.Event", func(b *schema.Builder) schema.Node { return list(b, distribution.Event{}) }},
		{"court-report", "Figures of a court under a scheme, metrics.Report", func(b *schema.Builder) schema.Node { return one(b, metrics.Report{}) }},
		{"worksheet", "Worksheet, zhixing.Worksheet", func(b *schema.Builder) schema.Node { return one(b, zhixing.Worksheet{}) }},
		{"findings", "Findings, zhixing.Finding", func(b *schema.Builder) schema.Node { return list(b, zhixing.Finding{}) }},
		{"profile", "Policies of an office, zhixing.Profile", profileSchema},
		{"tables", "Rates, holidays and tariffs, zhixing.Tables", func(b *schema.Builder) schema.Node { return one(b, zhixing.Tables{}) }},
	} {
		t.Run(d.name, func(t *testing.T) {
			b := schemaBuilder()
			root := d.root(b)
			got, err := b.Document(d.name, schemaVersion, d.title, root)
			if err != nil {
				t.Fatal(err)
			}
			file := filepath.Join("internal", "schema", fmt.Sprintf("v%d", schemaVersion), d.name+".schema.json")
			if *updateSchemas {
				if err := os.WriteFile(file, got, 0o666); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), string(got)); diff != "" {
				t.Errorf("the schema is stale (-file +types):\n%s", diff)
			}
		})
	}
}

// scenarioSchema is the runner's format; facts and options follow from the call.
func scenarioSchema(b *schema.Builder) schema.Node {
	s := b.Struct(reflect.TypeFor[scenario.Scenario](), nil)
	var calls []string
	var each []schema.Node
	for _, e := range scenario.Calls() {
		calls = append(calls, e.Name)
		each = append(each, schema.Node{
			"if":   schema.Node{"properties": schema.Node{"call": schema.Node{"const": e.Name}}},
			"then": schema.Node{"properties": schema.Node{"facts": b.Of(e.Facts), "options": b.Of(e.Options)}},
		})
	}
	properties := s["properties"].(schema.Node)
	properties["call"] = schema.Node{"enum": calls}
	properties["expect"] = schema.Node{"type": "object", "minProperties": 1, "propertyNames": schema.Node{"pattern": `^(error$|$|/)`},
		"properties": schema.Node{"error": b.Of(reflect.TypeFor[scenario.ErrorWanted]())}}
	// A call that must fail may be given what no type reads.
	return schema.Node{"type": "array", "items": schema.Node{"allOf": []schema.Node{s,
		{"if": schema.Node{"properties": schema.Node{"expect": schema.Node{"required": []string{"error"}}}}, "else": schema.Node{"allOf": each}}}}}
}

// profileSchema lists the policies that exist, with their words.
func profileSchema(b *schema.Builder) schema.Node {
	// One of many, chosen by a constant member: a validator's message then speaks of
	// the one that was meant.
	chosen := func(member, value string, then schema.Node) schema.Node {
		return schema.Node{"if": schema.Node{"properties": schema.Node{member: schema.Node{"const": value}}}, "then": schema.Node{"properties": then}}
	}
	object := func(members []string, properties schema.Node, each []schema.Node) schema.Node {
		return schema.Node{"type": "object", "additionalProperties": false, "required": members, "properties": properties, "allOf": each}
	}
	text := schema.Node{"type": "string"}
	var packages []string
	names, words := map[string][]string{}, map[string][]schema.Node{}
	for _, s := range allPolicies() {
		if names[s.Package] == nil {
			packages = append(packages, s.Package)
		}
		names[s.Package] = append(names[s.Package], s.Name)
		words[s.Package] = append(words[s.Package], chosen("name", s.Name, schema.Node{"word": schema.Node{"title": s.Title.EN, "enum": s.Words, "default": s.Default}}))
	}
	var each []schema.Node
	for _, p := range packages {
		policy := object([]string{"name", "word"}, schema.Node{"name": schema.Node{"enum": names[p]}, "word": text}, words[p])
		each = append(each, chosen("package", p, schema.Node{"policies": schema.Node{"type": "array", "items": policy}}))
	}
	root := b.Struct(reflect.TypeFor[zhixing.Profile](), nil)
	properties := root["properties"].(schema.Node)
	properties["format"] = schema.Node{"const": zhixing.ProfileFormat}
	properties["packages"] = schema.Node{"type": "array", "items": object([]string{"package", "policies"},
		schema.Node{"package": schema.Node{"enum": packages}, "policies": schema.Node{"type": "array"}}, each)}
	return root
}

// allPolicies are the specs of every package.
func allPolicies() []zhixing.PolicySpec {
	var all []zhixing.PolicySpec
	for _, list := range [][]zhixing.PolicySpec{asset.Policies(), auction.Policies(), casefile.Policies(), discipline.Policies(), distribution.Policies(), interest.Policies(), metrics.Policies()} {
		all = append(all, list...)
	}
	return all
}

// schemaBuilder knows the types whose own code writes or reads them.
func schemaBuilder() *schema.Builder {
	const amount = `^-?[0-9]+(\.[0-9]{1,2})?$`
	optional := func(n schema.Node) func(*schema.Builder) schema.Node {
		return func(*schema.Builder) schema.Node { return schema.Node{"anyOf": []schema.Node{n, {"type": "null"}}} }
	}
	number := schema.Node{"type": []string{"string", "number"}, "pattern": `^-?[0-9]+(\.[0-9]+)?([eE]-?[0-9]+)?$`}
	words := func(t reflect.Type) func(*schema.Builder) schema.Node {
		return func(b *schema.Builder) schema.Node {
			return schema.Node{"type": []string{"array", "null"}, "items": b.Of(t), "uniqueItems": true}
		}
	}
	return &schema.Builder{
		Special: map[reflect.Type]func(*schema.Builder) schema.Node{
			reflect.TypeFor[zhixing.Date]():         schema.Text(`^([0-9]{4}-[0-9]{2}-[0-9]{2})?$`),
			reflect.TypeFor[zhixing.Instant]():      schema.Text(`^([0-9]{4}-[0-9]{2}-[0-9]{2}T.+)?$`),
			reflect.TypeFor[zhixing.PartialDate]():  schema.Text(`^([0-9]{4}(-[0-9]{2}){0,2})?$`),
			reflect.TypeFor[zhixing.Money]():        schema.Text(amount),
			reflect.TypeFor[zhixing.TariffRate]():   schema.Text(`^[0-9]+(\.[0-9]{1,4})?$`),
			reflect.TypeFor[zhixing.Fraction]():     schema.Text(`^-?[0-9]+(/[0-9]+)?$`),
			reflect.TypeFor[zhixing.Quantity]():     schema.Text(`^-?[0-9]`),
			reflect.TypeFor[zhixing.PersonID]():     schema.Text(``),
			reflect.TypeFor[zhixing.RevealedID]():   schema.Text(`^([a-z_]+:.+)?$`),
			reflect.TypeFor[casefile.Docket]():      schema.Text(``),
			reflect.TypeFor[decimal.Decimal]():      func(*schema.Builder) schema.Node { return number },
			reflect.TypeFor[zhixing.GivenDecimal](): optional(number),
			reflect.TypeFor[zhixing.GivenMoney]():   optional(schema.Node{"type": "string", "pattern": amount}),
			reflect.TypeFor[zhixing.Count]():        optional(schema.Node{"type": "integer"}),
			reflect.TypeFor[zhixing.TagSet]():       words(reflect.TypeFor[zhixing.Tag]()),
			reflect.TypeFor[discipline.ItemSet]():   words(reflect.TypeFor[discipline.ConsumptionItem]()),
			reflect.TypeFor[zhixing.Mark]():         markSchema,
			reflect.TypeFor[zhixing.Arg]():          argSchema,
			reflect.TypeFor[zhixing.Worksheet](): func(b *schema.Builder) schema.Node {
				return b.Struct(reflect.TypeFor[zhixing.Worksheet](), schema.Node{"format": schema.Node{"const": zhixing.WorksheetFormat}, "digest": schema.Node{"type": "string"}})
			},
			reflect.TypeFor[zhixing.Tables](): tablesSchema,
			reflect.TypeFor[casefile.Event](): caseEventSchema,
		},
		Required: map[reflect.Type][]string{
			reflect.TypeFor[scenario.Scenario]():         {"id", "law_at", "call", "facts", "expect"},
			reflect.TypeFor[zhixing.Profile]():           {"format", "name", "version", "packages"},
			reflect.TypeFor[distribution.PlanDocument](): {"format", "lines", "claims", "totals", "provenance"},
			reflect.TypeFor[zhixing.Worksheet]():         {"format"},
			reflect.TypeFor[casefile.Event]():            {"id", "on", "kind"},
			reflect.TypeFor[asset.SeizureEvent]():        {"id", "on"}, // one that voids another needs no kind
		},
	}
}

func markSchema(*schema.Builder) schema.Node {
	var words []string
	for bit := zhixing.Mark(1); bit != 0; bit <<= 1 {
		words = append(words, bit.Words()...)
	}
	return schema.Node{"type": []string{"array", "null"}, "items": schema.Node{"enum": words}}
}

func argSchema(b *schema.Builder) schema.Node {
	text := schema.Node{"type": "string"}
	return schema.Node{"type": "object", "additionalProperties": false, "required": []string{"name", "kind"},
		"properties": schema.Node{"name": text, "kind": b.Of(reflect.TypeFor[zhixing.ArgKind]()), "value": text, "zh": text, "en": text}}
}

// tablesSchema is the form that ParseTables reads.
func tablesSchema(b *schema.Builder) schema.Node {
	date, text := b.Of(reflect.TypeFor[zhixing.Date]()), b.Of(reflect.TypeFor[zhixing.Text]())
	object := func(required []string, properties schema.Node) schema.Node {
		return schema.Node{"type": "object", "additionalProperties": false, "required": required, "properties": properties}
	}
	row := object([]string{"from", "percent"}, schema.Node{"from": date, "percent": schema.Node{"type": "array", "items": b.Of(reflect.TypeFor[zhixing.TariffRate]())},
		"buckets": schema.Node{"type": "integer", "minimum": 0}, "status": b.Of(reflect.TypeFor[zhixing.RateStatus]()), "note": schema.Node{"type": "string"}})
	rates := object([]string{"name", "series", "rows"}, schema.Node{"name": schema.Node{"type": "string", "pattern": "^[a-z0-9_]{1,64}$"}, "source": text, "read": date,
		"published": schema.Node{"type": "boolean"}, "until": date, "series": schema.Node{"type": "array", "items": b.Of(reflect.TypeFor[zhixing.RateSeries]())},
		"rows": schema.Node{"type": "array", "items": row, "minItems": 1}})
	day := object([]string{"date", "kind"}, schema.Node{"date": date, "name": schema.Node{"type": "string"}, "kind": schema.Node{"enum": []string{"off", "work"}}})
	holidays := object([]string{"from", "to", "days"}, schema.Node{"from": date, "to": date, "days": schema.Node{"type": []string{"array", "null"}, "items": day}})
	return object([]string{"format"}, schema.Node{"format": schema.Node{"const": zhixing.TablesFormat}, "rates": schema.Node{"type": "array", "items": rates},
		"holidays": holidays, "tariffs": schema.Node{"type": "array", "items": b.Of(reflect.TypeFor[zhixing.Tariff]())}})
}

// caseEventSchema gives each kind of event the facts that its decoder reads.
func caseEventSchema(b *schema.Builder) schema.Node {
	e := b.Struct(reflect.TypeFor[casefile.Event](), nil)
	var each []schema.Node
	for k := range casefile.EventKinds {
		facts := schema.Node{"type": "null"}
		var read casefile.Event
		if json.Unmarshal(fmt.Appendf(nil, `{"id":"1","on":"2020-01-01","kind":%q,"facts":{}}`, k), &read) == nil && read.Facts != nil {
			facts = b.Of(reflect.TypeOf(read.Facts))
		}
		each = append(each, schema.Node{"if": schema.Node{"properties": schema.Node{"kind": schema.Node{"const": k.String()}}},
			"then": schema.Node{"properties": schema.Node{"facts": facts}}})
	}
	e["allOf"] = each
	return e
}
