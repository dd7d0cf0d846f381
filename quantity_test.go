package zhixing

import "testing"

func TestRounding(t *testing.T) {
	for _, c := range []struct {
		name, num string
		mode      RoundMode
		want      string
	}{
		{"peer error 10: exactly half a fen goes up (DIST-25)", "0.005", RoundHalfUp, "0.01 yuan"},
		{"peer error 10: at an even fen too", "0.025", RoundHalfUp, "0.03 yuan"},
		{"just below the half", "0.00499999999999999999", RoundHalfUp, "0.00 yuan"},
		{"away from zero", "-0.005", RoundHalfUp, "-0.01 yuan"},
		{"down", "0.019", RoundDown, "0.01 yuan"},
		{"down is towards zero", "-0.019", RoundDown, "-0.01 yuan"},
		{"up", "0.0101", RoundUp, "0.02 yuan"},
		{"up leaves a whole fen", "0.01", RoundUp, "0.01 yuan"},
		{"a third", "1/3", RoundHalfUp, "0.33 yuan"},
	} {
		t.Run(c.name, func(t *testing.T) {
			q, err := ParseQuantity(c.num)
			if err != nil {
				t.Fatal(err)
			}
			s := NewWorksheet(Text{}).Section(Text{})
			o, err := s.Compute(Line{Op: OpRound, Round: c.mode, Scale: 2}, UnitYuan, Lit(q))
			if err != nil || o.Value.String() != c.want {
				t.Fatal(o.Value, err)
			}
		})
	}
	t.Run("peer error 12: no rounded day rate", func(t *testing.T) {
		s := NewWorksheet(Text{}).Section(Text{})
		o, err := s.Compute(Line{Op: OpProduct, Round: RoundHalfUp, Scale: 2}, UnitYuan, Lit(YuanQuantity(Fen(100_000_000_00))),
			Lit(NewQuantity(345, 2, UnitPercent)), Lit(DayQuantity(365)), Lit(NumberQuantity(365)).Over())
		if err != nil || o.Value.String() != "3450000.00 yuan" {
			t.Fatal(o.Value, err)
		}
	})
	t.Run("beyond 64 bits", func(t *testing.T) {
		s := NewWorksheet(Text{}).Section(Text{})
		o, err := s.Compute(Line{Op: OpProduct, Round: RoundHalfUp, Scale: 2}, UnitYuan, Lit(YuanQuantity(Fen(1<<62))), Lit(NumberQuantity(1<<40)))
		if err != nil || o.Value.String() != "50706024009129176059868128215.04 yuan" {
			t.Fatal(o.Value, err)
		}
		if _, err := o.Value.Money(); err == nil {
			t.Fatal("an amount out of range was accepted")
		}
	})
}
