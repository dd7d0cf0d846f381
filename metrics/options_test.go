package metrics

import (
	"testing"

	"github.com/zhixing-go/zhixing"
)

func TestOptions(t *testing.T) {
	t.Run("MET-02 MET-06 MET-17 MET-40 a profile sets every policy, each its own", func(t *testing.T) {
		office := zhixing.Profile{Format: 1, Name: "某高级人民法院", Version: "2026-1", Packages: []zhixing.PackagePolicy{{Package: "metrics"}}}
		for _, s := range Policies() {
			if len(s.Words) < 2 || s.Package != "metrics" {
				t.Errorf("%+v", s)
			}
			word := s.Words[len(s.Words)-1]
			office.Packages[0].Policy = append(office.Packages[0].Policy, zhixing.PolicyChoice{Name: s.Name, Word: word})
			var o Options
			if err := o.Set(s.Name, word); err != nil {
				t.Error(err)
			}
			if used := o.Used(); len(used) != 1 || used[0].Name != s.Name || used[0].Word != word {
				t.Errorf("%s: %+v", s.Name, used)
			}
		}
		if err := office.Check(Policies()); err != nil {
			t.Fatal(err)
		}
		o, err := Options{}.WithProfile(office)
		if err != nil || len(o.Used()) != len(Policies()) {
			t.Errorf("%+v, %v", o.Used(), err)
		}
		if o.Count.Transfers == 0 || o.Count.Petitions.Dedup == 0 || o.Rank.Ties == 0 || o.Reaching.Overall == 0 || o.Zero == 0 {
			t.Errorf("%+v", o)
		}
	})
}
