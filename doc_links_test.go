package zhixing_test

import (
	"go/types"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var docLink = regexp.MustCompile(`\[([A-Z]\w*)(?:\.([A-Z]\w*))?\]`)

// TestPackageMaps holds the map in each package's doc to names that exist.
func TestPackageMaps(t *testing.T) {
	imp := exportImporter(t)
	for _, p := range apiPackages() {
		pkg, err := imp.Import(strings.TrimSuffix(modulePath+"/"+p, "/"))
		if err != nil {
			t.Fatal(err)
		}
		file := filepath.Join(p, "doc.go")
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		links := docLink.FindAllStringSubmatch(string(text), -1)
		if len(links) == 0 {
			t.Errorf("%s links to nothing", file)
		}
		for _, m := range links {
			x := pkg.Scope().Lookup(m[1])
			if x == nil {
				t.Errorf("%s: there is no %s", file, m[0])
				continue
			}
			if m[2] != "" {
				if member, _, _ := types.LookupFieldOrMethod(types.NewPointer(x.Type()), true, pkg, m[2]); member == nil {
					t.Errorf("%s: %s has no %s", file, m[1], m[2])
				}
			}
		}
	}
}
