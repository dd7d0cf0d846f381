package zhixing_test

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
	"github.com/zhixing-go/zhixing/discipline"
)

// holders are all exported types that hold an identity, at any depth, by package and
// name. TestNoIdentityPrints fails where one is missing here.
func holders() map[string]any {
	return map[string]any{
		"asset.Completeness": asset.Completeness{}, "asset.Entry": asset.Entry{}, "asset.Event": asset.Event{}, "asset.Inquiry": asset.Inquiry{},
		"asset.Instruction": asset.Instruction{}, "asset.Plan": asset.Plan{}, "asset.Report": asset.Report{}, "asset.Request": asset.Request{},
		"asset.Requirement": asset.Requirement{}, "asset.Result": asset.Result{}, "asset.Run": asset.Run{}, "asset.RunOptions": asset.RunOptions{},
		"asset.Subject": asset.Subject{}, "asset.Task": asset.Task{},
		"discipline.DisciplineFacts": discipline.DisciplineFacts{}, "discipline.Event": discipline.Event{}, "discipline.Listing": discipline.Listing{},
		"discipline.Publication": discipline.Publication{},
		"zhixing.PersonID":       zhixing.PersonID{}, "zhixing.RevealedID": zhixing.RevealedID{},
	}
}

// holding finds the exported struct types of the library that hold an identity: that
// name PersonID or RevealedID, or a type of their own package that does.
func holding(t *testing.T) []string {
	t.Helper()
	type spec struct {
		name string
		expr ast.Expr
	}
	types := map[string][]spec{} // by package
	for _, f := range sources(t) {
		if f.test || strings.HasPrefix(f.dir, "internal") {
			continue
		}
		pkg := f.syntax.Name.Name
		for _, d := range f.syntax.Decls {
			if g, ok := d.(*ast.GenDecl); ok {
				for _, s := range g.Specs {
					if ts, ok := s.(*ast.TypeSpec); ok {
						types[pkg] = append(types[pkg], spec{ts.Name.Name, ts.Type})
					}
				}
			}
		}
	}
	marked := map[string]bool{"zhixing.PersonID": true, "zhixing.RevealedID": true}
	for again := true; again; {
		again = false
		for pkg, list := range types {
			for _, s := range list {
				if marked[pkg+"."+s.name] {
					continue
				}
				ast.Inspect(s.expr, func(n ast.Node) bool {
					switch x := n.(type) {
					case *ast.FuncType, *ast.InterfaceType:
						return false // holds nothing by itself
					case *ast.SelectorExpr:
						if p, ok := x.X.(*ast.Ident); ok && marked[p.Name+"."+x.Sel.Name] {
							marked[pkg+"."+s.name], again = true, true
						}
						return false
					case *ast.Field:
						ast.Inspect(x.Type, func(n ast.Node) bool {
							switch y := n.(type) {
							case *ast.FuncType, *ast.InterfaceType:
								return false
							case *ast.SelectorExpr:
								if p, ok := y.X.(*ast.Ident); ok && marked[p.Name+"."+y.Sel.Name] {
									marked[pkg+"."+s.name], again = true, true
								}
								return false
							case *ast.Ident:
								if marked[pkg+"."+y.Name] {
									marked[pkg+"."+s.name], again = true, true
								}
							}
							return true
						})
						return false
					case *ast.Ident:
						if marked[pkg+"."+x.Name] {
							marked[pkg+"."+s.name], again = true, true
						}
					}
					return true
				})
			}
		}
	}
	var out []string
	for name := range marked {
		if ast.IsExported(name[strings.Index(name, ".")+1:]) {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

// fill sets every identity that the exported fields of v can hold.
func fill(v reflect.Value, id zhixing.PersonID, depth int) {
	if depth == 0 || !v.CanSet() {
		return
	}
	switch v.Interface().(type) {
	case zhixing.PersonID:
		v.Set(reflect.ValueOf(id))
		return
	case zhixing.RevealedID:
		v.Set(reflect.ValueOf(id.Revealed()))
		return
	}
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), id, depth-1)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0), id, depth-1)
	case reflect.Array:
		for i := range v.Len() {
			fill(v.Index(i), id, depth-1)
		}
	case reflect.Map:
		k, e := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
		fill(k, id, depth-1)
		fill(e, id, depth-1)
		v.Set(reflect.MakeMap(v.Type()))
		v.SetMapIndex(k, e)
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), id, depth-1)
		}
	}
}

// TestNoIdentityPrints prints values of every type that holds an identity, and the
// errors of identities given where they do not belong.
func TestNoIdentityPrints(t *testing.T) {
	const number = "11010519491231002X"
	id, err := zhixing.ParsePersonID(zhixing.ResidentID, number)
	if err != nil {
		t.Fatal(err)
	}
	clean := func(t *testing.T, what any) {
		t.Helper()
		verbs := []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"}
		if _, ok := what.(error); ok {
			verbs = verbs[:5] // the others print no error
		}
		for _, verb := range verbs {
			// The date of birth alone would be too much.
			if s := fmt.Sprintf(verb, what); strings.Contains(s, number[:17]) || strings.Contains(s, number[6:14]) || strings.Contains(s, fmt.Sprintf("%x", number[:17])) {
				t.Errorf("%s shows the number: %.300s", verb, s)
			}
		}
	}
	known := holders()
	for _, name := range holding(t) {
		if known[name] == nil {
			t.Errorf("%s holds an identity and is not tried", name)
		}
	}
	for name, zero := range known {
		t.Run(name, func(t *testing.T) {
			p := reflect.New(reflect.TypeOf(zero))
			fill(p.Elem(), id, 8)
			clean(t, p.Interface())
			clean(t, p.Elem().Interface())
			clean(t, []any{p.Elem().Interface()})
		})
	}
	t.Run("index and register", func(t *testing.T) {
		x := discipline.NewIndex[zhixing.PersonID](1)
		r, err := discipline.NewRegister(1, discipline.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if err := x.Set(id, id); err != nil {
			t.Fatal(err)
		}
		day := zhixing.YMD(2026, 11, 20)
		if err := r.Put(id, discipline.Hold{ID: "O1", Measure: zhixing.MeasureConsumptionOrder, Capacity: discipline.CapacitySelf, From: day}); err != nil {
			t.Fatal(err)
		}
		clean(t, *x.Snapshot())
		clean(t, *r.Snapshot(day))
		v, err := r.Snapshot(day).Check(id, discipline.Act{Behaviour: discipline.Flight, Bought: day})
		if err != nil || v.Result != discipline.Blocked {
			t.Fatal(v, err)
		}
		clean(t, v)
		clean(t, v.Findings())
	})
	t.Run("errors", func(t *testing.T) {
		var act discipline.ObstructionAct
		var revealed zhixing.RevealedID
		_, notADate := zhixing.ParseDate(number)
		_, notMoney := zhixing.ParseMoney(number)
		_, noKind := zhixing.ParsePersonID(0, number)
		_, notPassport := zhixing.ParsePersonID(zhixing.OrgCode, number)
		_, wrongDigit := zhixing.ParsePersonID(zhixing.ResidentID, number[:17]+"1")
		_, events := discipline.ReadEvents([]byte(`[{"id":"1","on":"2026-11-20","kind":"` + number + `"}]`))
		_, field := discipline.ReadEvents([]byte(`[{"` + number + `":"1"}]`))
		listing, err := discipline.OpenListing("L", "d", zhixing.CaseKey{}, discipline.Options{})
		if err != nil {
			t.Fatal(err)
		}
		_, debtor := listing.Apply(discipline.Event{EventMeta: zhixing.EventMeta{ID: "1", On: zhixing.YMD(2026, 11, 20)}, Kind: discipline.EventMoved, Facts: &discipline.Candidate{Debtor: number}})
		_, item := discipline.JointMeasureByID(number)
		_, instrument := zhixing.FindInstrument(number)
		for name, err := range map[string]error{
			"word": act.UnmarshalText([]byte(number)), "revealed": revealed.UnmarshalText([]byte("passport" + number)), "date": notADate, "money": notMoney,
			"no kind": noKind, "other kind": notPassport, "check digit": wrongDigit, "word in a document": events, "field": field, "debtor": debtor, "item": item,
			"instrument": instrument,
			"input":      &zhixing.InputError{Field: "a." + number, Value: "of " + number},
		} {
			t.Run(name, func(t *testing.T) {
				if err == nil {
					t.Fatal("no error")
				}
				clean(t, err)
				clean(t, zhixing.ErrorText(err, zhixing.ZH))
				page, _ := json.Marshal(err)
				clean(t, string(page))
			})
		}
	})
}
