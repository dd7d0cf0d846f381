// Package enum gives enumerations their stable words and bilingual labels, so
// that every enumeration of the library prints, marshals and parses alike.
package enum

import (
	"fmt"
	"strings"

	"github.com/zhixing-go/zhixing/internal/mask"
)

// Row is one value's stable lower-case word and its labels.
type Row struct{ Word, ZH, EN string }

// Names is the table of an enumeration; row i belongs to value i. A row with an
// empty word is a value that is not in use.
type Names[E ~uint8 | ~uint16] struct {
	Kind string
	Rows []Row
}

// UnknownError is returned for a word or value outside the table; a resident number
// given as a word stands in it masked.
type UnknownError struct{ Kind, Word string }

// Error returns the English wording.
func (e *UnknownError) Error() string { return fmt.Sprintf("%s: unknown word %q", e.Kind, e.Word) }

// Valid reports whether e is in the table.
func (n *Names[E]) Valid(e E) bool { return int(e) < len(n.Rows) && n.Rows[e].Word != "" }

// Word returns the stable word, or kind(number) for a value outside the table.
func (n *Names[E]) Word(e E) string {
	if n.Valid(e) {
		return n.Rows[e].Word
	}
	return fmt.Sprintf("%s(%d)", n.Kind, e)
}

// Label returns the Chinese or English label; English falls back to the word.
func (n *Names[E]) Label(e E, english bool) string {
	switch {
	case !n.Valid(e):
		return n.Word(e)
	case !english && n.Rows[e].ZH != "":
		return n.Rows[e].ZH
	case n.Rows[e].EN != "":
		return n.Rows[e].EN
	}
	return n.Rows[e].Word
}

// Marshal returns the word as text; a value outside the table is an error.
func (n *Names[E]) Marshal(e E) ([]byte, error) {
	if !n.Valid(e) {
		return nil, &UnknownError{n.Kind, fmt.Sprint(uint16(e))}
	}
	return []byte(n.Rows[e].Word), nil
}

// Unmarshal sets *e from its word; "" is not a word unless the table says so.
func (n *Names[E]) Unmarshal(b []byte, e *E) error {
	for i := range n.Rows {
		if n.Rows[i].Word != "" && n.Rows[i].Word == string(b) {
			*e = E(i)
			return nil
		}
	}
	w := string(b)
	if len(w) > 40 {
		w = strings.ToValidUTF8(w[:40], "") + "…"
	}
	return &UnknownError{n.Kind, mask.Residents(w)}
}

// All yields every value in the table, in order.
func (n *Names[E]) All(yield func(E) bool) {
	for i := range n.Rows {
		if n.Rows[i].Word != "" && !yield(E(i)) {
			return
		}
	}
}
