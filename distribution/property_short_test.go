package distribution_test

import (
	"testing"

	"github.com/zhixing-go/zhixing"
	. "github.com/zhixing-go/zhixing/distribution"
)

// What shows that the property is short, where nobody says so: a search that found too
// little, or a termination, under the policy that presumes it.
func TestPropertyShort(t *testing.T) {
	for _, c := range []struct {
		name    string
		process Process
		o       InsufficiencyProof
		want    zhixing.Status
	}{
		{"DIST-41 searched and short", Process{SearchedShort: zhixing.Yes}, PresumedAfterSearch, zhixing.Met},
		{"DIST-41 terminated", Process{Terminated: zhixing.Yes}, PresumedAfterSearch, zhixing.Met},
		{"DIST-41 neither searched nor terminated", Process{SearchedShort: zhixing.No, Terminated: zhixing.No}, PresumedAfterSearch, zhixing.Undetermined},
		{"DIST-41 nothing known", Process{}, PresumedAfterSearch, zhixing.Undetermined},
		{"DIST-41 told to suffice", Process{Insufficient: zhixing.No, Terminated: zhixing.Yes}, PresumedAfterSearch, zhixing.NotMet},
		{"DIST-41 nothing presumed", Process{SearchedShort: zhixing.Yes, Terminated: zhixing.Yes}, InsufficiencyProof(0), zhixing.Undetermined},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := est("100", claim("a", "80"))
			e.Process = c.process
			for _, f := range Participation(e.Claims[0], e, d("2024-06-01"), Options{InsufficiencyProof: c.o}) {
				if f.Code == "property_short" {
					if f.Status != c.want {
						t.Errorf("%v, want %v", f.Status, c.want)
					}
					return
				}
			}
			t.Error("not judged at all")
		})
	}
}
