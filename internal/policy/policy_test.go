package policy_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
	"github.com/zhixing-go/zhixing/internal/policy"
)

type shade uint8

var shades = enum.Names[shade]{Kind: "shade", Rows: []enum.Row{
	{Word: "light", ZH: "浅", EN: "light"},
	{}, // not in use
	{Word: "dark", ZH: "深", EN: "dark"},
}}

type options struct{ wall, door shade }

func policies() policy.List[options] {
	return policy.New("house",
		policy.Of("wall", "DIST-01", "墙", "wall", &shades, func(o *options) *shade { return &o.wall }),
		policy.Contested("door", "DIST-02", "门", "door", &shades, func(o *options) *shade { return &o.door }))
}

func TestList(t *testing.T) {
	l := policies()
	words := []string{"light", "dark"}
	if diff := cmp.Diff([]zhixing.PolicySpec{
		{Package: "house", Name: "wall", Words: words, Default: "light", Rule: "DIST-01", Title: zhixing.Text{ZH: "墙", EN: "wall"}},
		{Package: "house", Name: "door", Words: words, Default: "light", Rule: "DIST-02", Title: zhixing.Text{ZH: "门", EN: "door"}},
	}, l.Specs()); diff != "" {
		t.Error(diff)
	}
	if l[0].Contested || !l[1].Contested {
		t.Error("the contested one is the door")
	}
	dark := options{door: 2}
	if diff := cmp.Diff([]zhixing.PolicyUsed{{Package: "house", Name: "door", Word: "dark", Rule: "DIST-02"}}, l.Used(&dark)); diff != "" {
		t.Error(diff)
	}
	if got := l.Used(&options{}); got != nil {
		t.Errorf("defaults differ from themselves: %v", got)
	}
	if l[1].Word(&dark) != "dark" || l[1].Label(&dark) != (zhixing.Text{ZH: "深", EN: "dark"}) {
		t.Error(l[1].Word(&dark), l[1].Label(&dark))
	}
}

func TestCheck(t *testing.T) {
	l := policies()
	for _, c := range []struct {
		o    options
		want []string
	}{
		{options{}, nil},
		{options{2, 2}, nil},
		{options{1, 0}, []string{"options.wall"}},
		{options{9, 3}, []string{"options.wall", "options.door"}},
	} {
		var bad zhixing.Problems
		l.Check("options.", &c.o, &bad)
		var fields []string
		for _, e := range inputErrors(bad.Err()) {
			fields = append(fields, e.Field)
		}
		if !slices.Equal(fields, c.want) {
			t.Errorf("%v: %v, want %v", c.o, fields, c.want)
		}
	}
	if w := l[0].Word(&options{wall: 1}); w != "wall(1)" || l[0].Label(&options{wall: 1}).ZH != w {
		t.Errorf("a value that is none has the word %q", w)
	}
}

func TestSet(t *testing.T) {
	l := policies()
	var o options
	if err := l.Set(&o, "wall", "dark"); err != nil || o != (options{wall: 2}) {
		t.Error(o, err)
	}
	for _, c := range [][2]string{{"wall", "pink"}, {"wall", ""}, {"roof", "dark"}} {
		var e *zhixing.InputError
		if err := l.Set(&o, c[0], c[1]); !errors.As(err, &e) || o != (options{wall: 2}) {
			t.Errorf("%v: %v, %v", c, o, err)
		}
	}
}

func TestWithProfile(t *testing.T) {
	l := policies()
	profile := func(pkg, name, word string) zhixing.Profile {
		return zhixing.Profile{Packages: []zhixing.PackagePolicy{{Package: pkg, Policy: []zhixing.PolicyChoice{{Name: name, Word: word}}}}}
	}
	for _, c := range []struct {
		p    zhixing.Profile
		want options
		bad  bool
	}{
		{profile("house", "door", "dark"), options{wall: 2, door: 2}, false},
		{profile("house", "wall", "light"), options{}, false},
		{profile("garden", "door", "dark"), options{wall: 2}, false},
		{profile("house", "door", "pink"), options{wall: 2}, true},
	} {
		got, err := l.WithProfile(options{wall: 2}, c.p)
		if got != c.want || (err != nil) != c.bad {
			t.Errorf("%v: %v, %v", c.p, got, err)
		}
		for _, e := range inputErrors(err) {
			if e.Field != "door" || e.Value != "pink" || e.Rule != "DIST-02" {
				t.Errorf("%+v", e)
			}
		}
	}
}

func TestOthers(t *testing.T) {
	l := policies()
	if got := slices.Collect(l[0].Others(options{door: 2})); !slices.Equal(got, []options{{2, 2}}) {
		t.Error(got)
	}
	if got := slices.Collect(l[0].Others(options{wall: 7})); !slices.Equal(got, []options{{0, 0}, {2, 0}}) {
		t.Error("from a value that is none:", got)
	}
	for range l[0].Others(options{wall: 7}) {
		break
	}
}

func inputErrors(err error) []*zhixing.InputError {
	var out []*zhixing.InputError
	var walk func(error)
	walk = func(err error) {
		switch e := err.(type) {
		case *zhixing.InputError:
			out = append(out, e)
		case interface{ Unwrap() []error }:
			for _, x := range e.Unwrap() {
				walk(x)
			}
		}
	}
	walk(err)
	return out
}
