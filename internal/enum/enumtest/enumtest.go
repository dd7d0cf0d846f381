// Package enumtest holds the enumerations of the library to one behaviour: each value
// has a word of its own that reads back, and a label in both languages; nothing else is
// written or read.
package enumtest

import (
	"encoding"
	"strings"
	"unicode"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Enumeration is what every enumeration can do.
type Enumeration interface {
	~uint8 | ~uint16
	String() string
	Label(zhixing.Lang) string
	encoding.TextMarshaler
}

// Pointer reads a word into an enumeration.
type Pointer[E any] interface {
	*E
	encoding.TextUnmarshaler
}

// T is the part of *testing.T that is needed.
type T interface {
	Helper()
	Errorf(format string, args ...any)
}

// Table tries every value of the table n, and those outside it.
func Table[E Enumeration, P Pointer[E]](t T, n *enum.Names[E]) {
	t.Helper()
	words := 0
	for range n.All {
		words++
	}
	if got := Words[E, P](t, n.Kind); got != words {
		t.Errorf("%s: %d words written, the table has %d", n.Kind, got, words)
	}
}

// Words tries every value of E and returns how many have a word. A zero value without
// one is not given: it may be empty text, both ways.
func Words[E Enumeration, P Pointer[E]](t T, kind string) int {
	t.Helper()
	seen := map[string]bool{}
	for i := range 256 {
		e := E(i)
		b, err := e.MarshalText()
		word := string(b)
		if err != nil || word == "" {
			if err == nil && (i != 0 || e.String() != "") {
				t.Errorf("%s: value %d is written as nothing", kind, i)
			}
			continue
		}
		if word != e.String() || word != strings.ToLower(word) || strings.ContainsAny(word, " ,\n") || seen[word] {
			t.Errorf("%s: value %d is written %q and printed %q", kind, i, word, e.String())
		}
		seen[word] = true
		if zh, en := e.Label(zhixing.ZH), e.Label(zhixing.EN); !strings.ContainsFunc(zh, han) || en == "" || strings.ContainsFunc(en, han) {
			t.Errorf("%s: %s has the labels %q and %q", kind, word, zh, en)
		}
		var back E
		if err := P(&back).UnmarshalText(b); err != nil || back != e {
			t.Errorf("%s: %q is read as %d, %v", kind, word, back, err)
		}
	}
	if len(seen) < 2 {
		t.Errorf("%s has %d words", kind, len(seen))
	}
	if b, err := E(0).MarshalText(); err == nil && len(b) == 0 {
		if back := E(1); P(&back).UnmarshalText(nil) != nil || back != 0 {
			t.Errorf("%s: not given is written as nothing and not read back", kind)
		}
	}
	var e E
	if P(&e).UnmarshalText([]byte("no such word")) == nil {
		t.Errorf("%s reads any word", kind)
	}
	return len(seen)
}

// han reports a Chinese character.
func han(r rune) bool { return unicode.Is(unicode.Han, r) }
