package distribution_test

import (
	"testing"

	"github.com/zhixing-go/zhixing"
	. "github.com/zhixing-go/zhixing/distribution"
)

// The service of the plan ends the time for applying where two or more creditors take
// part already (DIST-42, Zhejiang 2012 no. 5 point 12).
func TestCutOffOfSeveral(t *testing.T) {
	zhejiang := Options{CutOff: CutOffPlanServedFirst}
	came := func(id zhixing.ClaimID, day string, more ...func(*Claim)) Claim {
		return claim(id, "60", append(more, func(c *Claim) {
			if day != "" {
				c.AppliedOn = d(day)
			}
		})...)
	}
	house := func(claims ...Claim) Estate {
		e := asset(est("100", claims...), func(a *Asset) { a.Kind, a.RulingServedOn = RealEstate, d("2023-06-02") })
		e.Process.PlanServedOn = d("2023-06-12") // a Monday
		return e
	}
	t.Run("DIST-42 the fact decides", func(t *testing.T) {
		e := house()
		for _, c := range []struct {
			several zhixing.Tri
			day     string
			policy  CutOff
			late    zhixing.Tri
		}{
			{zhixing.Yes, "2023-06-09", CutOffPlanServedFirst, zhixing.Yes},
			{zhixing.Unknown, "2023-06-09", CutOffPlanServedFirst, zhixing.Yes},
			{zhixing.No, "2023-06-02", CutOffPerAssetKind, zhixing.No},
		} {
			e.Process.SeveralTakePart = c.several
			if m := CutOffDay(e.Assets[0], e.Process, zhejiang); m.Day != d(c.day) || m.Policy != c.policy || m.OnDayLate != c.late {
				t.Errorf("%s: %+v", c.several, m)
			}
		}
		e.Process.SeveralTakePart = zhixing.No
		if m := CutOffDay(Asset{ID: "m", Kind: MoneyAsset, PaidOutOn: d("2023-06-20")}, e.Process, zhejiang); m.Day != d("2023-06-19") {
			t.Errorf("money: %+v", m)
		}
	})
	for _, c := range []struct {
		name string
		e    Estate
		want map[string]string
	}{
		{"DIST-42 two take part: in time to the working day before the one before service", house(came("a", ""), came("b", "2023-06-05"), came("late", "2023-06-09")),
			map[string]string{"a": "50.00", "b": "50.00", "late": "0.00"}},
		{"DIST-42 two titles of one creditor are one: the ruling served on the buyer decides", house(came("a", ""), came("b", "2023-06-05", func(c *Claim) { c.Creditor = "a" }), came("late", "2023-06-12")),
			map[string]string{"a": "60.00", "b": "20.00", "late": "20.00"}},
		{"DIST-42 one without a title does not count", house(came("a", ""), came("late", "2023-06-12"), came("n", "2023-06-05", func(c *Claim) { c.Status = Untitled })),
			map[string]string{"a": "60.00", "late": "40.00"}},
		{"DIST-42 who has a right over the asset does", house(came("a", "2023-06-05"), came("m", "2023-06-05", with(zhixing.PriorityPledge, "2020-01-01", func(r *Right) { r.Cap = zhixing.GiveMoney(y("40")) }), func(c *Claim) { c.Status = PriorityOnly })),
			map[string]string{"a": "60.00", "m": "40.00"}},
	} {
		t.Run(c.name, func(t *testing.T) { want(t, draw(t, c.e, CivilLadder(), zhejiang), c.want) })
	}
	t.Run("DIST-42 the second applicant makes them two", func(t *testing.T) {
		e := house(came("a", "2023-05-01"), came("b", ""))
		for day, in := range map[string]string{"2023-06-08": "met", "2023-06-09": "not_met", "2023-06-12": "not_met"} {
			list := Participation(e.Claims[1], e, d(day), zhejiang)
			if got := statuses(list)["in_time"]; got != in {
				t.Errorf("%s: %s", day, got)
			}
		}
	})
	t.Run("DIST-42 who asks after the service does not make them two", func(t *testing.T) {
		e := house(came("a", "2023-05-01"), came("b", ""))
		e.Assets[0] = Asset{ID: "m", Kind: MoneyAsset, Price: y("100"), PaidOutOn: d("2023-07-01")}
		if got := statuses(Participation(e.Claims[1], e, d("2023-06-15"), zhejiang))["in_time"]; got != "met" {
			t.Error(got)
		}
	})
	t.Run("DIST-42 one creditor only, told so", func(t *testing.T) {
		e := house(came("a", "2023-05-01"), came("b", "2023-06-05"))
		e.Process.SeveralTakePart = zhixing.No
		if got := statuses(Participation(e.Claims[1], e, d("2023-06-05"), zhejiang))["in_time"]; got != "not_met" {
			t.Error(got)
		}
	})
}
