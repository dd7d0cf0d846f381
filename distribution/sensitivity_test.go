package distribution_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
	. "github.com/zhixing-go/zhixing/distribution"
)

func TestSensitivity(t *testing.T) {
	t.Run("DIST-37 DIST-38 DIST-49 the policies that matter to a plan, and to whom", func(t *testing.T) {
		e := est("100", claim("w", "60", kind(zhixing.PriorityLivelihood)), claim("o", "90", func(c *Claim) { c.Owed.Doubled, c.Disputed = y("30"), y("45") }))
		list, err := Sensitivity(e, CivilLadder(), Options{})
		if err != nil {
			t.Fatal(err)
		}
		got := map[string]string{}
		for _, v := range list {
			for _, c := range v.Changes {
				got[v.Policy+" "+v.Word+" "+string(c.Claim)] = c.Share.String() + "/" + c.Received.String()
			}
			if v.Rule == "" || v.Label.EN == "" || v.Label.ZH == "" {
				t.Errorf("%+v", v)
			}
		}
		// Plan: w 40.00; o 60.00, half of it lodged.
		if diff := cmp.Diff(map[string]string{
			"doubled_rank within_each_creditor w": "33.33/33.33", "doubled_rank within_each_creditor o": "66.67/33.33",
			"livelihood_first before_ordinary w": "60.00/60.00", "livelihood_first before_ordinary o": "40.00/20.00",
			"livelihood_first before_secured w": "60.00/60.00", "livelihood_first before_secured o": "40.00/20.00",
			"reserve worst_case o": "60.00/42.86",
		}, got); diff != "" {
			t.Error(diff)
		}
	})
	t.Run("wrong input is an error", func(t *testing.T) {
		if _, err := Sensitivity(Estate{}, CivilLadder(), Options{}); err == nil {
			t.Error("no error")
		}
	})
}
