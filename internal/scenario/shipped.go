package scenario

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
)

//go:embed testdata/*/*.json
var shipped embed.FS

// unanswered is the file of a package that lists the published cases which no
// entry point can answer.
const unanswered = "unanswered.json"

// File is one shipped file of scenarios.
type File struct {
	Name string // package and file: interest/vectors.json
	Data []byte
}

// Shipped yields the worked examples and published cases of every package, in the
// order of their names.
func Shipped(yield func(File) bool) {
	names, err := fs.Glob(shipped, "testdata/*/*.json")
	if err != nil {
		panic(err) // the pattern is a constant
	}
	for _, name := range names {
		if path.Base(name) == unanswered {
			continue
		}
		data, err := shipped.ReadFile(name)
		if err != nil {
			panic(err) // what was embedded can be read
		}
		if !yield(File{name[len("testdata/"):], data}) {
			return
		}
	}
}

// RunShipped runs the shipped scenarios of a package, in the order of their files.
func RunShipped(pkg string) ([]Result, error) {
	var out []Result
	entries := Calls()
	for f := range Shipped {
		if path.Dir(f.Name) != pkg {
			continue
		}
		list, err := Read(f.Data)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f.Name, err)
		}
		for _, s := range list {
			out = append(out, Run(entries, s))
		}
	}
	return out, nil
}
