package zhixing_test

import (
	"bytes"
	"flag"
	"fmt"
	"go/constant"
	"go/importer"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

//go:generate go test -run TestAPI -update-api .

var updateAPI = flag.Bool("update-api", false, "rewrite testdata/api")

// apiPackages are the packages that others import, by the name of their file.
func apiPackages() []string {
	return []string{"", "asset", "auction", "case", "discipline", "distribution", "distribution/interest", "metrics"}
}

// TestAPI holds the exported names, signatures, fields with their tags and values of
// constants to what testdata/api says, so that no change of them is silent. Rewrite
// it with
//
//	go test -run TestAPI -update-api .
func TestAPI(t *testing.T) {
	imp := exportImporter(t)
	for _, p := range apiPackages() {
		importPath, name := modulePath, "zhixing"
		if p != "" {
			importPath, name = modulePath+"/"+p, strings.ReplaceAll(p, "/", "_")
		}
		t.Run(name, func(t *testing.T) {
			pkg, err := imp.Import(importPath)
			if err != nil {
				t.Fatal(err)
			}
			got := describe(pkg)
			file := filepath.Join("testdata", "api", name+".txt")
			if *updateAPI {
				if err := os.WriteFile(file, []byte(got), 0o666); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
				t.Errorf("the exported API changed (-frozen +now); if that is meant, say so in CHANGELOG.md and rewrite the file:\n%s", diff)
			}
		})
	}
}

// exportImporter reads the compiler's own summaries of the packages, which the go
// command has at hand for a test run.
func exportImporter(t *testing.T) types.Importer {
	t.Helper()
	args := []string{"list", "-export", "-deps", "-f", "{{.ImportPath}}\t{{.Export}}"}
	for _, p := range apiPackages() {
		args = append(args, "./"+p)
	}
	cmd := exec.Command("go", args...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, stderr.String())
	}
	files := map[string]string{}
	for line := range strings.Lines(string(out)) {
		p, file, _ := strings.Cut(strings.TrimSpace(line), "\t")
		files[p] = file
	}
	return importer.ForCompiler(token.NewFileSet(), "gc", func(p string) (io.ReadCloser, error) {
		if files[p] == "" {
			return nil, fmt.Errorf("no summary of package %s", p)
		}
		return os.Open(files[p])
	})
}

// describe lists what pkg exports, a line a fact, sorted within each name.
func describe(pkg *types.Package) string {
	var lines []string
	add := func(format string, args ...any) { lines = append(lines, fmt.Sprintf(format, args...)) }
	short := func(p *types.Package) string {
		if p == pkg {
			return ""
		}
		return p.Name()
	}
	str := func(t types.Type) string { return types.TypeString(t, short) }
	scope := pkg.Scope()
	for _, name := range scope.Names() {
		if !token.IsExported(name) {
			continue
		}
		switch o := scope.Lookup(name).(type) {
		case *types.Const:
			value := o.Val().ExactString()
			if o.Val().Kind() == constant.String {
				value = fmt.Sprintf("%q", constant.StringVal(o.Val()))
			}
			add("const %s %s = %s", name, str(o.Type()), value)
		case *types.Var:
			add("var %s %s", name, str(o.Type()))
		case *types.Func:
			add("func %s%s", name, strings.TrimPrefix(str(o.Type()), "func"))
		case *types.TypeName:
			describeType(o, str, add)
		}
	}
	return strings.Join(lines, "\n") + "\n"
}

func describeType(o *types.TypeName, str func(types.Type) string, add func(string, ...any)) {
	name := o.Name()
	if o.IsAlias() {
		add("type %s = %s", name, str(types.Unalias(o.Type())))
		return
	}
	named := o.Type().(*types.Named)
	params := ""
	if n := named.TypeParams(); n != nil {
		var list []string
		for p := range n.TypeParams() {
			list = append(list, p.Obj().Name()+" "+str(p.Constraint()))
		}
		params = "[" + strings.Join(list, ", ") + "]"
	}
	switch u := named.Underlying().(type) {
	case *types.Struct:
		hidden := ""
		for f := range u.Fields() {
			if !f.Exported() {
				hidden = ", with unexported fields"
			}
		}
		add("type %s%s struct%s", name, params, hidden)
		for i := range u.NumFields() {
			f := u.Field(i)
			if !f.Exported() {
				continue
			}
			line := "field " + name + "." + f.Name() + " " + str(f.Type())
			if f.Embedded() {
				line += " embedded"
			}
			if tag := u.Tag(i); tag != "" {
				line += " `" + tag + "`"
			}
			add("%s", line)
		}
	case *types.Interface:
		add("type %s%s interface", name, params)
		for m := range u.Methods() {
			add("method %s.%s%s", name, m.Name(), strings.TrimPrefix(str(m.Type()), "func"))
		}
	default:
		add("type %s%s %s", name, params, str(u))
	}
	var methods []string
	for m := range named.Methods() {
		if !m.Exported() {
			continue
		}
		recv := name
		if _, ok := m.Signature().Recv().Type().(*types.Pointer); ok {
			recv = "*" + name
		}
		methods = append(methods, fmt.Sprintf("method (%s) %s%s", recv, m.Name(), strings.TrimPrefix(str(m.Type()), "func")))
	}
	slices.Sort(methods)
	for _, m := range methods {
		add("%s", m)
	}
}
