// Package scenario is the one runner of worked examples and published cases. A
// scenario names a public entry point, gives it facts as JSON, and says what must
// come out; the runner compares by JSON pointer and reports every difference.
//
// Scenarios live in testdata/<package>/*.json, arrays of Scenario. The entry
// points of a package are registered in <package>.go, as
//
//	func interestCalls() []Entry {
//		return []Entry{
//			Call("interest.Sheet", func(lawAt zhixing.Date, facts SheetFacts, o interest.Options) (any, error) {
//				return interest.Sheet(facts.Title, lawAt, o)
//			}),
//		}
//	}
//
// and listed in calls.go.
package scenario

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/strict"
)

// Scenario is one worked example.
type Scenario struct {
	ID      string          `json:"id"`               // names the vector, or the example and the rules it shows: "E1 DIST-04"
	Vector  string          `json:"vector,omitempty"` // id of the published case, where ID is not it
	Title   string          `json:"title,omitempty"`
	LawAt   zhixing.Date    `json:"law_at"` // the day on whose law it is judged
	Call    string          `json:"call"`   // a registered entry point
	Options json.RawMessage `json:"options,omitempty"`
	Facts   json.RawMessage `json:"facts"`
	// Expect maps JSON pointers (RFC 6901) into the result to the values they
	// must have; null says that nothing is there. The key "error" instead holds
	// the ErrorWanted of a call that must fail.
	Expect map[string]json.RawMessage `json:"expect"`
	Note   string                     `json:"note,omitempty"`
}

// ErrorWanted says which error a call must return: one of the errors joined in it
// has this field and this rule. A field left empty is not compared; one of the
// three is required.
type ErrorWanted struct {
	Field string         `json:"field,omitempty"` // path of an input error
	Rule  zhixing.RuleID `json:"rule,omitempty"`  // rule of an input error, of a refused event or of one of its findings
	Code  string         `json:"code,omitempty"`  // code of an input error or of a finding
}

// Read decodes a file of scenarios. An unknown key, a scenario without an ID, a
// law_at, facts or anything expected, and an ID given twice are errors.
func Read(data []byte) ([]Scenario, error) {
	var list []Scenario
	if err := strict.Decode(data, &list); err != nil {
		return nil, err
	}
	var p zhixing.Problems
	seen := make(map[string]bool, len(list))
	for i := range list {
		s, at := &list[i], fmt.Sprintf("[%d]", i)
		required := func(field string, given bool) {
			if !given {
				p.Add(at+"."+field, s.ID, "", zhixing.Text{ZH: "不可缺少", EN: "is required"})
			}
		}
		required("id", s.ID != "")
		required("law_at", !s.LawAt.IsZero())
		required("call", s.Call != "")
		required("facts", len(s.Facts) > 0)
		required("expect", len(s.Expect) > 0)
		if seen[s.ID] {
			p.Add(at+".id", s.ID, "", zhixing.Text{ZH: "编号重复", EN: "given twice"})
		}
		seen[s.ID] = true
		for _, key := range slices.Sorted(maps.Keys(s.Expect)) {
			raw := s.Expect[key]
			if key == "error" {
				var w ErrorWanted
				p.AddErr(at+".expect.error", strict.Decode(raw, &w))
				if w == (ErrorWanted{}) || len(s.Expect) > 1 {
					p.Add(at+".expect.error", "", "", zhixing.Text{ZH: "须单独给出，且至少指明一项", EN: "must stand alone and name field, rule or code"})
				}
			} else if _, err := splitPointer(key); err != nil {
				p.AddErr(at+".expect", err)
			}
		}
	}
	return list, p.Err()
}
