package discipline

import (
	"fmt"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
)

func TestRules(t *testing.T) {
	list := Rules()
	if len(list) != 52 {
		t.Fatalf("%d rules", len(list))
	}
	for i, r := range list {
		t.Run(string(r.ID), func(t *testing.T) {
			if want := fmt.Sprintf("DISC-%02d", i+1); string(r.ID) != want {
				t.Errorf("want %s", want)
			}
			if r.Title.ZH == "" || r.Title.EN == "" {
				t.Error("title in two languages")
			}
			for _, c := range r.Cites {
				if err := c.Check(); err != nil {
					t.Errorf("%v: %v", c, err)
				}
			}
		})
	}
}

// TestTablesCite: every citation in a table names an instrument of the registry.
func TestTablesCite(t *testing.T) {
	check := func(t *testing.T, c zhixing.Citation) {
		t.Helper()
		if err := c.Check(); err != nil {
			t.Errorf("%v: %v", c, err)
		}
	}
	t.Run("DISC-22 acts", func(t *testing.T) {
		for k := range obstructionActNames.All {
			if actTable[k].article == 0 {
				t.Errorf("%s has no article", k)
			}
			check(t, actTable[k].at)
		}
		if len(actTable) != len(obstructionActNames.Rows) {
			t.Error("an act without a row")
		}
	})
	t.Run("DISC-30 gateways", func(t *testing.T) {
		for g := range gatewayNames.All {
			r := gatewayRule(g)
			if r.cite.Instrument == "" {
				t.Errorf("%s has no source", g)
			}
			check(t, r.cite)
		}
	})
	t.Run("DISC-37 codes", func(t *testing.T) {
		for c := range integrityCodeNames.All {
			src := sourceOf(c)
			if src.rule == "" {
				t.Errorf("%s has no rule", c)
			}
			check(t, src.cite)
		}
	})
	t.Run("DISC-21 behaviours", func(t *testing.T) {
		if len(behaviourTable) != len(behaviourNames.Rows) {
			t.Errorf("%d rows for %d behaviours", len(behaviourTable), len(behaviourNames.Rows))
		}
	})
	t.Run("DISC-33 statutes", func(t *testing.T) {
		for i, m := range StatutoryMeasures() {
			if int(m.Measure) != i+1 {
				t.Errorf("%s stands at %d", m.Measure, i)
			}
			for _, c := range m.Cites {
				check(t, c)
			}
		}
	})
	if err := FineBands().Check(); err != nil {
		t.Error("DISC-23:", err)
	}
}

func TestMachines(t *testing.T) {
	t.Run("DISC-06 table of the entry", func(t *testing.T) {
		for _, s := range life().Check() {
			// The two regions share their events; time alone leads to Expired.
			if !strings.HasSuffix(s, "is in no row") && s != "listing: state expired cannot be reached" {
				t.Error(s)
			}
		}
	})
	t.Run("DISC-13 table of the request", func(t *testing.T) {
		for _, s := range request().Check() {
			if !strings.HasSuffix(s, "is in no row") {
				t.Error(s)
			}
		}
	})
	if d := Diagram(); !strings.Contains(d, "宽限期") {
		t.Error("DISC-09: no grace in the diagram")
	}
}
