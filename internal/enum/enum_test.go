package enum_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing/internal/enum"
)

type colour uint8

var colours = enum.Names[colour]{Kind: "colour", Rows: []enum.Row{
	{Word: "none", ZH: "无", EN: "none"},
	{}, // not in use
	{Word: "red", ZH: "红", EN: "red one"},
	{Word: "blue"},
}}

func TestNames(t *testing.T) {
	for _, c := range []struct {
		in           colour
		valid        bool
		word, zh, en string
	}{
		{0, true, "none", "无", "none"},
		{1, false, "colour(1)", "colour(1)", "colour(1)"},
		{2, true, "red", "红", "red one"},
		{3, true, "blue", "blue", "blue"},
		{4, false, "colour(4)", "colour(4)", "colour(4)"},
		{255, false, "colour(255)", "colour(255)", "colour(255)"},
	} {
		if colours.Valid(c.in) != c.valid || colours.Word(c.in) != c.word || colours.Label(c.in, false) != c.zh || colours.Label(c.in, true) != c.en {
			t.Errorf("%d: %t %q %q %q", c.in, colours.Valid(c.in), colours.Word(c.in), colours.Label(c.in, false), colours.Label(c.in, true))
		}
		text, err := colours.Marshal(c.in)
		if (err == nil) != c.valid || c.valid && string(text) != c.word {
			t.Errorf("%d marshals to %q, %v", c.in, text, err)
		}
		var unknown *enum.UnknownError
		if !c.valid && (!errors.As(err, &unknown) || unknown.Kind != "colour") {
			t.Errorf("%d: %v", c.in, err)
		}
	}
	if got := slices.Collect(colours.All); !slices.Equal(got, []colour{0, 2, 3}) {
		t.Errorf("all: %v", got)
	}
	for c := range colours.All {
		if c == 2 {
			break
		}
	}
}

func TestUnmarshal(t *testing.T) {
	for _, bad := range []string{"", "Red", "red ", "red one", "红", "colour(1)", "1", strings.Repeat("红", 100)} {
		c := colour(2)
		err := colours.Unmarshal([]byte(bad), &c)
		var unknown *enum.UnknownError
		if !errors.As(err, &unknown) || c != 2 {
			t.Errorf("%q: %v, value %d", bad, err, c)
		}
		if err != nil && len(err.Error()) > 250 {
			t.Errorf("an absurd word is repeated in full: %d bytes", len(err.Error()))
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		c := colour(rapid.Uint8().Draw(t, "value"))
		text, err := colours.Marshal(c)
		if err != nil {
			return
		}
		var back colour
		if err := colours.Unmarshal(text, &back); err != nil || back != c {
			t.Fatalf("%d comes back as %d, %v", c, back, err)
		}
	})
}

func TestClippedWordIsText(t *testing.T) {
	var c colour
	err := colours.Unmarshal([]byte(strings.Repeat("红", 100)), &c)
	if err == nil || strings.Contains(err.Error(), `\x`) {
		t.Errorf("a character was cut in two: %v", err)
	}
}
