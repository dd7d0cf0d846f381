package zhixing_test

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// maxRootNames bounds the exported functions, types, constants and variables of
// the root package. Most of them are the words of enumerations that cross package
// borders and the fields' vocabulary itself; a name belongs here only if two
// packages need it. The bound leaves room for such words, not for conveniences.
const maxRootNames = 900

// maxLines is the length a file may have: one idea a file.
const maxLines = 700

const modulePath = "github.com/zhixing-go/zhixing"

// houses are the packages that must not know each other.
func houses() []string {
	return []string{"asset", "auction", "case", "discipline", "distribution", "metrics"}
}

type sourceFile struct {
	path    string // slash-separated, from the top
	dir     string // "." for the root package
	test    bool
	text    string
	fset    *token.FileSet
	syntax  *ast.File
	imports []importSpec
}

type importSpec struct{ name, path string }

// at names a place in the file.
func (f *sourceFile) at(n ast.Node) string {
	return f.path + ":" + strconv.Itoa(f.fset.Position(n.Pos()).Line)
}

// repository walks the files that a reader of the repository sees.
func repository(t *testing.T, visit func(p string, data []byte)) {
	t.Helper()
	err := fs.WalkDir(os.DirFS("."), ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if p != "." && strings.HasPrefix(d.Name(), ".") && p != ".ci" || d.Name() == "rapid" && path.Base(path.Dir(p)) == "testdata" {
				return fs.SkipDir
			}
			return nil
		}
		if !d.Type().IsRegular() || d.Name() == ".git" {
			return nil
		}
		data, err := os.ReadFile(p)
		if err != nil {
			return err
		}
		visit(p, data)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// sources parses the Go files of the core module: examples and nested modules apart.
func sources(t *testing.T) []*sourceFile {
	t.Helper()
	var nested []string
	var files []*sourceFile
	repository(t, func(p string, data []byte) {
		if path.Base(p) == "go.mod" && p != "go.mod" {
			nested = append(nested, path.Dir(p)+"/")
		}
		if path.Ext(p) != ".go" || strings.Contains(p, "testdata/") || strings.HasPrefix(p, "examples/") {
			return
		}
		f := &sourceFile{path: p, dir: path.Dir(p), test: strings.HasSuffix(p, "_test.go"), text: string(data), fset: token.NewFileSet()}
		var err error
		if f.syntax, err = parser.ParseFile(f.fset, p, data, parser.ParseComments); err != nil {
			t.Fatal(err)
		}
		for _, s := range f.syntax.Imports {
			spec := importSpec{}
			spec.path, _ = strconv.Unquote(s.Path.Value)
			if s.Name != nil {
				spec.name = s.Name.Name
			}
			f.imports = append(f.imports, spec)
		}
		files = append(files, f)
	})
	files = slices.DeleteFunc(files, func(f *sourceFile) bool {
		return slices.ContainsFunc(nested, func(dir string) bool { return strings.HasPrefix(f.path, dir) })
	})
	if len(files) < 20 {
		t.Fatalf("only %d files found: the test looks in the wrong place", len(files))
	}
	return files
}

func (f *sourceFile) importsPath(p string) bool {
	return slices.ContainsFunc(f.imports, func(s importSpec) bool { return s.path == p })
}

// TestArchPure: packages know no outside world, clock or chance.
// elapsedClock is the one file that reads the clock: the inquiry measures how long
// its calls take. The moment a run begins is given by the caller, and every moment
// of law is that plus time elapsed.
const elapsedClock = "asset/run.go"

func TestArchPure(t *testing.T) {
	for _, f := range sources(t) {
		if f.test || isGenerator(f) {
			continue
		}
		for _, s := range f.imports {
			switch p := s.path; {
			case p == "os" || p == "net" || p == "log" || p == "syscall" || p == "testing" || p == "flag",
				strings.HasPrefix(p, "os/"), strings.HasPrefix(p, "net/"), strings.HasPrefix(p, "log/"), strings.HasPrefix(p, "math/rand"), p == "crypto/rand", p == "unsafe":
				t.Errorf("%s imports %s", f.path, p)
			case strings.Contains(strings.SplitN(p, "/", 2)[0], ".") && p != "github.com/shopspring/decimal" && p != modulePath && !strings.HasPrefix(p, modulePath+"/"):
				t.Errorf("%s imports %s outside tests", f.path, p)
			}
		}
		if !f.importsPath("time") {
			continue
		}
		ast.Inspect(f.syntax, func(n ast.Node) bool {
			sel, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			if x, ok := sel.X.(*ast.Ident); ok && x.Name == "time" {
				switch sel.Sel.Name {
				case "Now", "Since", "Until", "Local", "LoadLocation":
					if f.path == elapsedClock && sel.Sel.Name != "Local" && sel.Sel.Name != "LoadLocation" {
						return true
					}
					t.Errorf("%s uses time.%s", f.at(n), sel.Sel.Name)
				case "After", "AfterFunc", "NewTimer", "NewTicker", "Sleep", "Tick":
					if f.dir != "asset" {
						t.Errorf("%s uses time.%s: only the inquiry of package asset may wait", f.at(n), sel.Sel.Name)
					}
				}
			}
			return true
		})
	}
}

// isGenerator reports a file that is no part of a build: //go:build ignore.
func isGenerator(f *sourceFile) bool {
	return strings.HasPrefix(f.text, "//go:build ignore")
}

// TestArchImports: dependencies point one way.
func TestArchImports(t *testing.T) {
	house := func(p string) string {
		first, _, _ := strings.Cut(p, "/")
		if slices.Contains(houses(), first) {
			return first
		}
		return ""
	}
	for _, f := range sources(t) {
		for _, s := range f.imports {
			to, ours := strings.CutPrefix(s.path, modulePath+"/")
			if !ours {
				continue
			}
			if to == "case" && s.name != "casefile" && f.dir != "case" {
				t.Errorf("%s imports %s without the name casefile", f.path, s.path)
			}
			switch {
			case house(to) == "" && !strings.HasPrefix(to, "examples"):
			case f.dir == "internal/scenario" || f.dir == "." && f.test:
			case f.test && f.syntax.Name.Name == path.Base(f.dir)+"_test" && to == f.dir:
			case f.dir == to && f.test: // the package's own external tests
			case f.dir == "distribution" && to == "distribution/interest":
			default:
				t.Errorf("%s imports %s", f.path, s.path)
			}
		}
	}
}

// TestArchNoWorkAtImport: no init, no map built before anybody asks.
func TestArchNoWorkAtImport(t *testing.T) {
	isMap := func(e ast.Expr) bool {
		switch e := e.(type) {
		case *ast.MapType:
			return true
		case *ast.CompositeLit:
			_, ok := e.Type.(*ast.MapType)
			return ok
		case *ast.CallExpr:
			if len(e.Args) > 0 {
				_, ok := e.Args[0].(*ast.MapType)
				return ok
			}
		}
		return false
	}
	for _, f := range sources(t) {
		if f.test || isGenerator(f) {
			continue
		}
		for _, d := range f.syntax.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Name.Name == "init" && d.Recv == nil {
					t.Errorf("%s has an init function", f.at(d))
				}
			case *ast.GenDecl:
				if d.Tok != token.VAR {
					continue
				}
				for _, s := range d.Specs {
					v := s.(*ast.ValueSpec)
					if v.Type != nil && isMap(v.Type) || slices.ContainsFunc(v.Values, isMap) {
						t.Errorf("%s: %s is a map of the package", f.at(v), v.Names[0].Name)
					}
				}
			}
		}
	}
}

// exported yields the exported names of a file with the comment each has.
func exported(f *sourceFile, visit func(n ast.Node, name, doc string, top bool)) {
	for _, d := range f.syntax.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			name := d.Name.Name
			if d.Recv != nil {
				r := receiver(d.Recv.List[0].Type)
				if !ast.IsExported(r) {
					continue
				}
				name = r + "." + name
			}
			if d.Name.IsExported() {
				visit(d, name, d.Doc.Text(), d.Recv == nil)
			}
		case *ast.GenDecl:
			for _, s := range d.Specs {
				switch s := s.(type) {
				case *ast.TypeSpec:
					if s.Name.IsExported() {
						visit(s, s.Name.Name, s.Doc.Text()+d.Doc.Text(), true)
					}
				case *ast.ValueSpec:
					for _, n := range s.Names {
						if n.IsExported() {
							visit(s, n.Name, s.Doc.Text()+s.Comment.Text()+d.Doc.Text(), true)
						}
					}
				}
			}
		}
	}
}

func receiver(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.StarExpr:
		return receiver(e.X)
	case *ast.IndexExpr:
		return receiver(e.X)
	case *ast.IndexListExpr:
		return receiver(e.X)
	case *ast.Ident:
		return e.Name
	}
	return ""
}

// TestArchDocumented: every exported name says what it is.
func TestArchDocumented(t *testing.T) {
	packages := map[string]bool{}
	for _, f := range sources(t) {
		if f.test || isGenerator(f) {
			continue
		}
		packages[f.dir] = packages[f.dir] || f.syntax.Doc.Text() != ""
		exported(f, func(n ast.Node, name, doc string, _ bool) {
			if strings.TrimSpace(doc) == "" {
				t.Errorf("%s: %s has no comment", f.at(n), name)
			}
		})
	}
	for dir, documented := range packages {
		if !documented {
			t.Errorf("package %s has no comment", dir)
		}
	}
}

// TestArchRootIsSmall keeps the root package a vocabulary.
func TestArchRootIsSmall(t *testing.T) {
	n := 0
	for _, f := range sources(t) {
		if f.dir == "." && !f.test {
			exported(f, func(_ ast.Node, _, _ string, top bool) {
				if top {
					n++
				}
			})
		}
	}
	t.Logf("%d exported names", n)
	if n > maxRootNames {
		t.Errorf("%d exported names, at most %d: what belongs to one package only?", n, maxRootNames)
	}
}

// TestArchFileLength: files are rooms.
func TestArchFileLength(t *testing.T) {
	for _, f := range sources(t) {
		if n := strings.Count(f.text, "\n"); n > maxLines {
			t.Errorf("%s has %d lines, at most %d", f.path, n, maxLines)
		}
	}
}

// TestArchRequirements: three modules and no other.
func TestArchRequirements(t *testing.T) {
	data, err := os.ReadFile("go.mod")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for line := range strings.Lines(string(data)) {
		words := strings.Fields(strings.TrimPrefix(strings.TrimSpace(line), "require "))
		if len(words) >= 2 && strings.HasPrefix(words[1], "v") {
			got = append(got, words[0])
			if len(words) > 2 {
				t.Errorf("go.mod: %s", strings.TrimSpace(line))
			}
		}
		if strings.HasPrefix(line, "replace") || strings.HasPrefix(line, "exclude") {
			t.Errorf("go.mod: %s", strings.TrimSpace(line))
		}
	}
	slices.Sort(got)
	if want := []string{"github.com/google/go-cmp", "github.com/shopspring/decimal", "pgregory.net/rapid"}; !slices.Equal(got, want) {
		t.Errorf("requirements %v, want %v", got, want)
	}
}

// TestArchNoWorkplace: nothing speaks of the place where it was written.
func TestArchNoWorkplace(t *testing.T) {
	shared := ".." + "/shared"
	places := regexp.MustCompile(`(^|[\s"'(=:\x60])/(` + `work|root|home)/[a-z]|(proxy|sum)\.` + `golang\.org`)
	repository(t, func(p string, data []byte) {
		text := string(data)
		if strings.Contains(text, shared) && !strings.HasSuffix(p, "_test.go") {
			t.Errorf("%s mentions %s", p, shared)
		}
		if m := places.FindString(text); m != "" && p != "arch_test.go" {
			t.Errorf("%s mentions %q", p, m)
		}
	})
	if _, err := os.Stat("LICENSE"); errors.Is(err, fs.ErrNotExist) {
		t.Error("there is no LICENSE")
	}
}
