package discipline_test

import (
	"cmp"
	"fmt"
	"slices"
	"sync"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/discipline"
)

func order(id, from, to string) discipline.Hold {
	h := discipline.Hold{ID: id, Measure: zhixing.MeasureConsumptionOrder, Capacity: discipline.CapacitySelf, From: day(from)}
	if to != "" {
		h.To = day(to)
	}
	return h
}

// TestBehaviours is the table of DISC-21, row by row.
func TestBehaviours(t *testing.T) {
	const blocked, allowed, review = discipline.Blocked, discipline.Allowed, discipline.NeedsReview
	want := map[discipline.Behaviour]struct {
		r    discipline.ScreenVerdict
		item discipline.ConsumptionItem
	}{
		discipline.Flight: {blocked, 1}, discipline.TrainSoftSleeper: {blocked, 1}, discipline.ShipSecondOrAbove: {blocked, 1}, discipline.ShipThirdOrBelow: {allowed, 0}, discipline.LocalTransport: {allowed, 0},
		discipline.GTrainSeat: {blocked, 9}, discipline.OtherEMUFirstOrAbove: {blocked, 9}, discipline.OtherEMUSecond: {allowed, 0}, discipline.EMUSleeperFirst: {blocked, 9}, discipline.EMUSleeperSecond: {review, 9},
		discipline.TrainHardSeat: {allowed, 0}, discipline.TrainHardSleeper: {allowed, 0}, discipline.TrainSoftSeat: {allowed, 0},
		discipline.StarHotel: {blocked, 2}, discipline.NightClub: {blocked, 2}, discipline.Golf: {blocked, 2}, discipline.UnratedHotel: {allowed, 0},
		discipline.BuyRealEstate: {blocked, 3}, discipline.BuildHouse: {blocked, 3}, discipline.ExtendHouse: {blocked, 3}, discipline.HighGradeDecoration: {review, 3},
		discipline.RentHighGradeOffice: {blocked, 4}, discipline.BuyVehicle: {blocked, 5}, discipline.Tour: {blocked, 6}, discipline.Holiday: {blocked, 6},
		discipline.PrivateSchoolHighFee: {blocked, 7}, discipline.PrivateSchoolNormalFee: {allowed, 0}, discipline.InsuranceHighPremium: {blocked, 8}, discipline.InsuranceBasic: {allowed, 0}, discipline.OtherNonEssential: {review, 9},
	}
	rec := discipline.Record{Holds: []discipline.Hold{order("O", "2024-01-02", "")}}
	for b := discipline.Flight; b <= discipline.OtherNonEssential; b++ {
		w, ok := want[b]
		if !ok {
			t.Errorf("DISC-21 %s is not in the table of this test", b)
			continue
		}
		t.Run("DISC-16 DISC-21 "+b.String(), func(t *testing.T) {
			v, err := discipline.Check(rec, discipline.Act{Behaviour: b, Bought: day("2024-03-15")}, discipline.Options{})
			if err != nil || v.Result != w.r || v.Item != w.item {
				t.Errorf("%s item %d, want %s item %d (%v)", v.Result, v.Item, w.r, w.item, err)
			}
			if free, _ := discipline.Check(discipline.Record{}, discipline.Act{Behaviour: b, Bought: day("2024-03-15")}, discipline.Options{}); free.Result != allowed {
				t.Error("blocked without a measure")
			}
		})
	}
}

func TestCheckEdges(t *testing.T) {
	check := func(r discipline.Record, a discipline.Act, o discipline.Options) discipline.Verdict {
		v, err := discipline.Check(r, a, o)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	fly := func(on string) discipline.Act { return discipline.Act{Behaviour: discipline.Flight, Bought: day(on)} }
	one := func(h discipline.Hold) discipline.Record { return discipline.Record{Holds: []discipline.Hold{h}} }
	t.Run("DISC-19 first and last day", func(t *testing.T) {
		r := one(order("O", "2024-01-02", "2024-03-15"))
		for on, want := range map[string]discipline.ScreenVerdict{"2024-01-01": discipline.Allowed, "2024-01-02": discipline.Blocked, "2024-03-15": discipline.Blocked, "2024-03-16": discipline.Allowed} {
			if v := check(r, fly(on), discipline.Options{}); v.Result != want {
				t.Errorf("%s: %s", on, v.Result)
			}
		}
	})
	t.Run("DISC-17 actual controller only from 2015-07-22", func(t *testing.T) {
		h := order("O", "2014-01-02", "")
		h.Capacity = discipline.ActualController
		for on, want := range map[string]discipline.ScreenVerdict{"2015-07-21": discipline.Allowed, "2015-07-22": discipline.Blocked} {
			if v := check(one(h), fly(on), discipline.Options{}); v.Result != want {
				t.Errorf("%s: %s", on, v.Result)
			}
		}
	})
	t.Run("DISC-17 the role on that date", func(t *testing.T) {
		h := order("O", "2024-01-02", "")
		h.Capacity, h.RoleFrom, h.RoleTo = discipline.LegalRepresentative, day("2024-02-01"), day("2024-02-10")
		for on, want := range map[string]discipline.ScreenVerdict{"2024-01-31": discipline.Allowed, "2024-02-10": discipline.Blocked, "2024-02-11": discipline.Allowed} {
			if v := check(one(h), fly(on), discipline.Options{}); v.Result != want {
				t.Errorf("%s: %s", on, v.Result)
			}
		}
	})
	t.Run("DISC-16 until 2015-07-21 who pays decides, and trains were no item", func(t *testing.T) {
		r := one(order("O", "2012-01-02", ""))
		a := fly("2014-03-15")
		for with, want := range map[discipline.PaidWith]discipline.ScreenVerdict{0: discipline.NeedsReview, discipline.PaidByDebtor: discipline.Blocked, discipline.PaidByOther: discipline.Allowed} {
			a.PaidWith = with
			if v := check(r, a, discipline.Options{}); v.Result != want {
				t.Errorf("%s: %s", with, v.Result)
			}
		}
		g := discipline.Act{Behaviour: discipline.GTrainSeat, Bought: day("2014-03-15"), PaidWith: discipline.PaidByDebtor}
		if v := check(r, g, discipline.Options{}); v.Result != discipline.NeedsReview {
			t.Error(v.Result)
		}
	})
	t.Run("DISC-21 listing without an order", func(t *testing.T) {
		r := one(discipline.Hold{ID: "L", Measure: zhixing.MeasureListing, Capacity: discipline.CapacitySelf, From: day("2024-01-02")})
		if v := check(r, fly("2024-03-15"), discipline.Options{}); v.Result != discipline.Blocked || !v.OrderMissing {
			t.Errorf("%+v", v)
		}
		if v := check(r, fly("2024-03-15"), discipline.Options{MissingOrder: discipline.OrderNeeded}); v.Result != discipline.Allowed {
			t.Error(v.Result)
		}
	})
	t.Run("DISC-21 bought before the order, used under it", func(t *testing.T) {
		r := one(order("O", "2024-03-10", ""))
		a := fly("2024-03-01")
		a.Used = day("2024-03-15")
		if v := check(r, a, discipline.Options{}); v.Result != discipline.NeedsReview || !v.BoughtBefore {
			t.Errorf("%+v", v)
		}
		if v := check(r, a, discipline.Options{CheckAt: discipline.CheckAtUse}); v.Result != discipline.Blocked {
			t.Error(v.Result)
		}
	})
	t.Run("DISC-21 policies and facts of an act", func(t *testing.T) {
		r := one(order("O", "2024-01-02", ""))
		a := discipline.Act{Behaviour: discipline.BuyVehicle, Bought: day("2024-03-15"), Business: zhixing.Yes}
		if v := check(r, a, discipline.Options{}); v.Result != discipline.Allowed {
			t.Error(v.Result)
		}
		a = discipline.Act{Behaviour: discipline.UnratedHotel, Bought: day("2024-03-15"), Costly: zhixing.Yes}
		if v := check(r, a, discipline.Options{}); v.Result != discipline.NeedsReview {
			t.Error(v.Result)
		}
		a = discipline.Act{Behaviour: discipline.TrainSoftSeat, Bought: day("2024-03-15")}
		if v := check(r, a, discipline.Options{SoftSeat: discipline.SoftSeatReview}); v.Result != discipline.NeedsReview {
			t.Error(v.Result)
		}
		if _, err := discipline.Check(r, discipline.Act{Behaviour: discipline.Flight}, discipline.Options{}); err == nil {
			t.Error("no day")
		}
	})
	t.Run("DISC-18 a broken or false permit", func(t *testing.T) {
		p := discipline.Permit{ID: "P", Items: discipline.Items(discipline.ItemTransport), From: day("2024-03-01"), To: day("2024-03-20"), ApprovedBy: "president"}
		r := one(order("O", "2024-01-02", ""))
		r.Permits = []discipline.Permit{p}
		if v := check(r, fly("2024-03-15"), discipline.Options{}); v.Result != discipline.AllowedByPermit || v.Permit != "P" {
			t.Errorf("%+v", v)
		}
		if v := check(r, discipline.Act{Behaviour: discipline.StarHotel, Bought: day("2024-03-15")}, discipline.Options{}); v.Result != discipline.Blocked {
			t.Error("the permit is for transport")
		}
		r.Permits[0].Broken = day("2024-03-15")
		if v := check(r, fly("2024-03-15"), discipline.Options{}); v.Result != discipline.Blocked {
			t.Error(v.Result)
		}
		r.Permits[0] = p
		r.Permits[0].False = zhixing.Yes
		if v := check(r, fly("2024-03-10"), discipline.Options{}); v.Result != discipline.Blocked {
			t.Error(v.Result)
		}
	})
	t.Run("DISC-21 nothing on record allocates nothing", func(t *testing.T) {
		a := fly("2024-03-15")
		if n := testing.AllocsPerRun(100, func() { _, _ = discipline.Check(discipline.Record{}, a, discipline.Options{}) }); n != 0 {
			t.Errorf("%v allocations", n)
		}
	})
}

// Every block names a measure in force on that day; a lifted or expired one never
// blocks; and the answer agrees with a literal reading of the rule.
func TestCheckProperties(t *testing.T) {
	t.Run("DISC-19 DISC-21 random records", func(t *testing.T) {
		rapid.Check(t, func(rt *rapid.T) {
			var r discipline.Record
			base := day("2023-01-02")
			for i := range rapid.IntRange(0, 5).Draw(rt, "holds") {
				from := base.AddDays(rapid.IntRange(0, 400).Draw(rt, "from"))
				h := discipline.Hold{ID: fmt.Sprint("H", i), From: from, Capacity: discipline.Capacity(rapid.IntRange(1, 5).Draw(rt, "capacity")), Measure: zhixing.MeasureConsumptionOrder}
				if rapid.Bool().Draw(rt, "listing") {
					h.Measure = zhixing.MeasureListing
				}
				if rapid.Bool().Draw(rt, "ended") {
					h.To = from.AddDays(rapid.IntRange(0, 200).Draw(rt, "for"))
				}
				r.Holds = append(r.Holds, h)
			}
			given := slices.Clone(r.Holds)
			on := base.AddDays(rapid.IntRange(0, 500).Draw(rt, "on"))
			b := discipline.Behaviour(rapid.IntRange(1, int(discipline.OtherNonEssential)).Draw(rt, "behaviour"))
			v, err := discipline.Check(r, discipline.Act{Behaviour: b, Bought: on}, discipline.Options{})
			if err != nil {
				rt.Fatal(err)
			}
			reach := []string{}
			for _, h := range r.Holds {
				if h.Measure == zhixing.MeasureListing && h.Capacity != discipline.CapacitySelf {
					continue // officers are not listed
				}
				if !on.Before(h.From) && (h.To.IsZero() || !on.After(h.To)) {
					reach = append(reach, h.ID)
				}
			}
			for i, h := range v.Blocks {
				if !slices.Contains(reach, h.ID) {
					rt.Fatalf("%s is not in force on %s", h.ID, on)
				}
				if i > 0 && cmp.Or(v.Blocks[i-1].From.Compare(h.From), cmp.Compare(v.Blocks[i-1].ID, h.ID)) >= 0 {
					rt.Fatal("blocks out of order")
				}
			}
			if (v.Result == discipline.Blocked) && len(v.Blocks) == 0 {
				rt.Fatal("a block without a measure")
			}
			if v.Result != discipline.Allowed && len(v.Blocks) != len(reach) {
				rt.Fatalf("%d blocks, %d measures in force", len(v.Blocks), len(reach))
			}
			if len(reach) == 0 && v.Result != discipline.Allowed {
				rt.Fatal("blocked by nothing")
			}
			for _, f := range v.Findings() {
				if len(f.Cites) == 0 {
					rt.Fatal("a finding without citation")
				}
			}
			if d := gocmp.Diff(given, r.Holds, gocmp.Comparer(func(a, b zhixing.Date) bool { return a == b })); d != "" {
				rt.Fatal("the record was written to:", d)
			}
		})
	})
}

func TestRegister(t *testing.T) {
	t.Run("DISC-21 DISC-34 register, views, concurrent readers", func(t *testing.T) {
		reg, err := discipline.NewRegister(100, discipline.Options{})
		if err != nil {
			t.Fatal(err)
		}
		act := discipline.Act{Behaviour: discipline.Flight, Bought: day("2024-03-15")}
		for i := range 100 {
			if err := reg.Put(resident(t, i), order(fmt.Sprint("O", i), "2024-01-02", "")); err != nil {
				t.Fatal(err)
			}
		}
		before := reg.Snapshot(day("2024-03-15"))
		var wg sync.WaitGroup
		for range 4 {
			wg.Go(func() {
				for i := range 200 {
					v, err := before.Check(resident(t, i), act)
					if err != nil || (v.Result == discipline.Blocked) != (i < 100) {
						t.Errorf("%d: %v %v", i, v.Result, err)
						return
					}
				}
			})
		}
		for i := range 100 {
			switch i % 3 {
			case 0:
				err = reg.Lift(resident(t, i), fmt.Sprint("O", i), day("2024-03-14"))
			case 1:
				_, err = reg.Withdraw(resident(t, i), fmt.Sprint("O", i))
			default:
				err = reg.Grant(resident(t, i), discipline.Permit{ID: "P", Items: discipline.Items(discipline.ItemTransport), From: day("2024-03-01"), To: day("2024-03-31"), ApprovedBy: "x"})
			}
			if err != nil {
				t.Fatal(err)
			}
		}
		wg.Wait()
		after := reg.Snapshot(day("2024-03-16"))
		for i := range 100 {
			v, err := after.Check(resident(t, i), act)
			want := discipline.Allowed
			if i%3 == 2 {
				want = discipline.AllowedByPermit
			}
			if err != nil || v.Result != want {
				t.Errorf("%d: %s, want %s (%v)", i, v.Result, want, err)
			}
		}
		if v, _ := after.Check(resident(t, 0), discipline.Act{Behaviour: discipline.Flight, Bought: day("2024-03-14")}); v.Result != discipline.Blocked {
			t.Error("the past of a lifted order is lost")
		}
		if before.Len() != 100 || after.Len() != 67 || after.AsOf() != day("2024-03-16") {
			t.Error(before.Len(), after.Len())
		}
		if _, err := after.Check(zhixing.PersonID{}, act); err == nil {
			t.Error("an identity not set reads as one without measures")
		}
	})
	t.Run("DISC-04 DISC-17 holds no law allows", func(t *testing.T) {
		reg, _ := discipline.NewRegister(1, discipline.Options{})
		bad := order("O", "2024-01-02", "")
		bad.Capacity = discipline.StatutoryAgent
		if reg.Put(resident(t, 1), bad) == nil {
			t.Error("statutory agent")
		}
		bad = discipline.Hold{ID: "L", Measure: zhixing.MeasureListing, Capacity: discipline.LegalRepresentative, From: day("2024-01-02")}
		if reg.Put(resident(t, 1), bad) == nil {
			t.Error("listing of an officer")
		}
		if reg.Lift(resident(t, 1), "none", day("2024-01-02")) == nil {
			t.Error("lifted what is not there")
		}
	})
}

func TestPermittedTargets(t *testing.T) {
	for m, want := range map[zhixing.Measure]string{
		zhixing.MeasureConsumptionOrder: "yyyyyn", zhixing.MeasureExitRestriction: "yyyyny", zhixing.MeasureSummonsByForce: "yyynyn", zhixing.MeasureListing: "ynnnnn",
	} {
		t.Run("DISC-04 DISC-17 DISC-27 DISC-28 "+m.String(), func(t *testing.T) {
			for k := discipline.CapacitySelf; k <= discipline.StatutoryAgent; k++ {
				if got := discipline.PermittedTarget(m, k, day("2024-03-15")); got != zhixing.TriOf(want[k-1] == 'y') {
					t.Errorf("%s: %s", k, got)
				}
			}
		})
	}
}
