package enumtest_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
	"github.com/zhixing-go/zhixing/internal/enum/enumtest"
)

var names enum.Names[shade]

type shade uint8

func (s shade) String() string                { return names.Word(s) }
func (s shade) Label(l zhixing.Lang) string   { return names.Label(s, l == zhixing.EN) }
func (s shade) MarshalText() ([]byte, error)  { return names.Marshal(s) }
func (s *shade) UnmarshalText(b []byte) error { return names.Unmarshal(b, s) }

// recorder collects what is wrong.
type recorder struct{ said []string }

func (r *recorder) Helper() {}

func (r *recorder) Errorf(format string, args ...any) {
	r.said = append(r.said, fmt.Sprintf(format, args...))
}

func TestWords(t *testing.T) {
	good := []enum.Row{{Word: "light", ZH: "浅", EN: "light"}, {}, {Word: "dark", ZH: "深", EN: "dark"}}
	for _, c := range []struct {
		name string
		rows []enum.Row
		want string
	}{
		{"good", good, ""},
		{"one word only", good[:1], "has 1 words"},
		{"a word twice", append(good[:3:3], good[0]), "light"},
		{"upper case", append(good[:3:3], enum.Row{Word: "Grey", ZH: "灰", EN: "grey"}), "Grey"},
		{"no Chinese", append(good[:3:3], enum.Row{Word: "grey", EN: "grey"}), "labels"},
		{"languages swapped", append(good[:3:3], enum.Row{Word: "grey", ZH: "grey", EN: "灰"}), "labels"},
		{"two words", append(good[:3:3], enum.Row{Word: "pale grey", ZH: "浅灰", EN: "pale"}), "pale grey"},
	} {
		t.Run(c.name, func(t *testing.T) {
			names = enum.Names[shade]{Kind: "shade", Rows: c.rows}
			var r recorder
			enumtest.Table(&r, &names)
			if got := strings.Join(r.said, "\n"); !strings.Contains(got, c.want) || (c.want == "") != (got == "") {
				t.Errorf("said %q", got)
			}
		})
	}
}

// careless is an enumeration whose methods do what mode says.
type careless uint8

var mode string

func (c careless) String() string {
	if c == 2 {
		return "two"
	}
	return ""
}
func (c careless) Label(l zhixing.Lang) string { return [...]string{"中", "en"}[l] }
func (c careless) MarshalText() ([]byte, error) {
	if c == 2 || mode != "holes" && c > 2 {
		return []byte("two"), nil
	}
	return nil, nil
}
func (c *careless) UnmarshalText(b []byte) error {
	*c = 2
	return nil
}

func TestCareless(t *testing.T) {
	for m, want := range map[string][]string{
		"holes":  {"value 1 is written as nothing", "has 1 words", "not given is written as nothing and not read back", "reads any word"},
		"doubts": {`value 3 is written "two" and printed ""`, `"two" is read as 2`},
	} {
		mode = m
		var r recorder
		enumtest.Words[careless](&r, "careless")
		for _, w := range want {
			if !strings.Contains(strings.Join(r.said, "\n"), w) {
				t.Errorf("%s: %q is not said", m, w)
			}
		}
	}
}
