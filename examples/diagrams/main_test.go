package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
)

// TestDiagrams: both notations name the same states and edges.
func TestDiagrams(t *testing.T) {
	for _, l := range []zhixing.Lang{zhixing.ZH, zhixing.EN} {
		for _, overview := range []bool{false, true} {
			for _, m := range machines(l, overview) {
				edges := strings.Count(m.mermaid, " --> ")
				if edges < 5 || !strings.Contains(m.mermaid, "stateDiagram-v2") {
					t.Errorf("CASE-93 %s: %d edges", m.name, edges)
				}
				// Graphviz draws a final state by itself, and the start as a point.
				finals := strings.Count(m.mermaid, " --> [*]")
				if n := strings.Count(m.dot, " -> "); n != edges && n != edges-finals && n != edges-finals-1 {
					t.Errorf("CASE-93 %s: %d edges as Mermaid, %d as DOT", m.name, edges, n)
				}
			}
		}
	}
}

func TestRun(t *testing.T) {
	for _, c := range []struct {
		args   string
		status int
		want   string
	}{
		{"-only case", 0, "已立案"},
		{"-only case -lang en -format dot", 0, "digraph"},
		{"-only review -overview", 0, "CASE-65"},
		{"-list", 0, "preservation\n"},
		{"-only nobody", 1, ""},
		{"-format svg", 1, ""},
		{"-lang fr", 1, ""},
	} {
		var out, errOut bytes.Buffer
		if got := run(strings.Fields(c.args), nil, &out, &errOut); got != c.status || !strings.Contains(out.String(), c.want) || c.status != 0 && (errOut.Len() == 0 || out.Len() > 0) {
			t.Errorf("%s: status %d\n%s%s", c.args, got, errOut.String(), out.String())
		}
	}
	dir := t.TempDir()
	var out, errOut bytes.Buffer
	if run([]string{"-dir", dir}, nil, &out, &errOut) != 0 {
		t.Fatal(errOut.String())
	}
	for _, name := range []string{"case.mmd", "case.dot", "reference_price.dot"} {
		if b, err := os.ReadFile(filepath.Join(dir, name)); err != nil || len(b) == 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
}
