package casefile

import (
	"testing"

	"github.com/zhixing-go/zhixing"
)

func TestDocket(t *testing.T) {
	good := []struct {
		in, out string
		kind    zhixing.CaseKind
		level   CourtLevel
	}{
		{"（2026）京0105执123号", "（2026）京0105执123号", zhixing.CaseFirstEnforcement, LevelBasic},
		{"(2021)最高法执监475号", "（2021）最高法执监475号", zhixing.CaseSupervision, LevelSupreme},
		{"(2020)川执监17号", "（2020）川执监17号", zhixing.CaseSupervision, LevelHigh},
		{"（2019）苏01恢执7号", "（2019）苏01执恢7号", zhixing.CaseResumption, LevelIntermediate},
		{"(2015)某执字第00012号", "（2015）某执字第12号", zhixing.CaseFirstEnforcement, LevelUnknown},
		{"（2013）锡滨执异字第3号", "（2013）锡滨执异字第3号", zhixing.CaseObjection, LevelUnknown},
		{"（2014）执监字第80号", "（2014）执监字第80号", zhixing.CaseSupervision, LevelSupreme},
		{"（2019）京0105民初1号", "（2019）京0105民初1号", 0, LevelBasic},
		{"（2018）粤03执保99999999号", "（2018）粤03执保99999999号", zhixing.CasePreservationEnforcement, LevelIntermediate},
	}
	for _, c := range good {
		t.Run("CASE-10 "+c.in, func(t *testing.T) {
			d, err := ParseDocket(c.in)
			if err != nil {
				t.Fatal(err)
			}
			if k, _ := d.Kind(); d.String() != c.out || k != c.kind || d.Level() != c.level {
				t.Errorf("%s: %v %v, want %s %v %v", d, k, d.Level(), c.out, c.kind, c.level)
			}
		})
	}
	for _, in := range []string{"", "2026京0105执123号", "（26）京0105执123号", "（2026京0105执123号", "（2026）京0105执123", "（2026）京0105执0号",
		"（2026）京010执1号", "（2026）X0105执1号", "（2026）京01051号", "（2026）京0105执行异议书1号", "（2026）京0105执1号之一",
		"（1800）京0105执1号", "（2026）京0105执123456789号", "（2015）第1号", "（2015）号字第1号", "（2026）京0105执1号\n"} {
		t.Run("CASE-10 bad "+in, func(t *testing.T) {
			if d, err := ParseDocket(in); err == nil {
				t.Errorf("read as %v", d)
			}
		})
	}
}

func FuzzDocket(f *testing.F) {
	for _, s := range []string{"（2026）京0105执123号", "(2015)某执字第00012号", "（2019）苏01恢执7号", "(2021)最高法知民终1号", "（2014）执监字第80号"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDocket(s)
		if err != nil {
			return
		}
		again, err := ParseDocket(d.String())
		if err != nil || again != d {
			t.Fatalf("%q reads as %v, which reads as %v, %v", s, d, again, err)
		}
		b, _ := d.MarshalText()
		var u Docket
		if err := u.UnmarshalText(b); err != nil || u != d {
			t.Fatalf("text of %v reads as %v, %v", d, u, err)
		}
	})
}
