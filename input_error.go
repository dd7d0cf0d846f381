package zhixing

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/zhixing-go/zhixing/internal/mask"
)

// InputError says what is wrong with one field of an input. Several of them are
// joined with errors.Join (see Problems); errors.As finds each.
type InputError struct {
	Field  string // path of the field: items[2].amount
	Value  string // the value as given, clipped; resident numbers in it print masked
	Rule   RuleID // the rule that asks for it, "" where it is plain form
	Code   string // stable word for programs, "" where Field and Rule say all
	Reason Text   // what is wrong
	Err    error  // cause, may be nil

	// Line and Column, from 1, are the place in a document that was decoded; 0
	// where the input was no document.
	Line, Column int
}

// Error returns the English wording: field, value, reason, rule.
func (e *InputError) Error() string { return e.Text(EN) }

// Text returns the wording in l.
func (e *InputError) Text(l Lang) string {
	var b strings.Builder
	if e.Field != "" {
		b.WriteString(mask.Residents(e.Field))
		b.WriteString(": ")
	}
	b.WriteString(e.Reason.In(l))
	if e.Value != "" {
		if l == EN {
			fmt.Fprintf(&b, ", got %q", mask.Residents(e.Value))
		} else {
			fmt.Fprintf(&b, "，实为 %q", mask.Residents(e.Value))
		}
	}
	if e.Rule != "" {
		fmt.Fprintf(&b, " [%s]", e.Rule)
	}
	if e.Line > 0 {
		if l == EN {
			fmt.Fprintf(&b, " (line %d, column %d)", e.Line, e.Column)
		} else {
			fmt.Fprintf(&b, "（第%d行第%d列）", e.Line, e.Column)
		}
	}
	if e.Err != nil {
		b.WriteString(": ")
		b.WriteString(ErrorText(e.Err, l))
	}
	return b.String()
}

// GoString is the message too: %#v would print the value as it was given.
func (e *InputError) GoString() string { return e.Error() }

// Unwrap returns the cause.
func (e *InputError) Unwrap() error { return e.Err }

// MarshalJSON gives code, field, value, rule and the message in both languages.
func (e *InputError) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Code    string `json:"code,omitempty"`
		Field   string `json:"field,omitempty"`
		Value   string `json:"value,omitempty"`
		Rule    RuleID `json:"rule,omitempty"`
		Line    int    `json:"line,omitempty"`
		Column  int    `json:"column,omitempty"`
		Message Text   `json:"message"`
	}{e.Code, mask.Residents(e.Field), mask.Residents(e.Value), e.Rule, e.Line, e.Column, Text{ZH: e.Text(ZH), EN: e.Text(EN)}})
}

// ErrorText renders err in l: errors of this library in that language, others as
// they are. Joined errors are separated by line breaks.
func ErrorText(err error, l Lang) string {
	switch e := err.(type) {
	case nil:
		return ""
	case interface{ Text(Lang) string }:
		return e.Text(l)
	case interface{ Unwrap() []error }:
		parts := make([]string, 0, 4)
		for _, x := range e.Unwrap() {
			parts = append(parts, ErrorText(x, l))
		}
		return strings.Join(parts, "\n")
	}
	return err.Error()
}

// Problems collects everything that is wrong with an input, so that a caller
// sees all of it at once. The zero value is ready.
type Problems struct{ errs []error }

// Add records a problem of field with the value given; rule may be "".
func (p *Problems) Add(field, value string, rule RuleID, reason Text) {
	p.errs = append(p.errs, &InputError{Field: field, Value: clip(value), Rule: rule, Reason: reason})
}

// NotNegative adds a problem where an amount is below zero.
func (p *Problems) NotNegative(field string, m Money, rule RuleID) {
	if m.Sign() < 0 {
		p.Add(field, m.String(), rule, Text{ZH: "不得为负数", EN: "must not be negative"})
	}
}

// AddErr records err under field; nil is ignored. An *InputError, alone or
// joined, gets field put before its own path.
func (p *Problems) AddErr(field string, err error) {
	switch e := err.(type) {
	case nil:
	case *InputError:
		c := *e
		c.Field = joinPath(field, e.Field)
		p.errs = append(p.errs, &c)
	case interface{ Unwrap() []error }:
		for _, x := range e.Unwrap() {
			p.AddErr(field, x)
		}
	default:
		if field == "" {
			p.errs = append(p.errs, err)
			return
		}
		p.errs = append(p.errs, &InputError{Field: field, Reason: Text{ZH: "无效", EN: "invalid"}, Err: err})
	}
}

// AddAt records err, found at a line and column of a document (0 where not known)
// under the path field; nil is ignored. Places inside a nested document, which its
// own decoder counted from 1, become places of the whole. A value's own decoder
// names the value by its type ("date"): such a name gives way to the path.
func (p *Problems) AddAt(line, column int, field string, err error) {
	switch e := err.(type) {
	case nil:
	case *InputError:
		c := *e
		switch {
		case c.Line == 0:
			c.Line, c.Column = line, column
			if field != "" {
				c.Field = field
			}
		default:
			if c.Line == 1 && column > 0 {
				c.Column += column - 1
			}
			c.Line += max(line-1, 0)
			c.Field = joinPath(field, c.Field)
		}
		p.errs = append(p.errs, &c)
	case interface{ Unwrap() []error }:
		for _, x := range e.Unwrap() {
			p.AddAt(line, column, field, x)
		}
	default:
		p.errs = append(p.errs, &InputError{Field: field, Reason: Text{ZH: "无效", EN: "invalid"}, Err: err, Line: line, Column: column})
	}
}

// Err returns all problems joined, nil if there are none.
func (p *Problems) Err() error { return errors.Join(p.errs...) }

func joinPath(a, b string) string {
	switch {
	case a == "":
		return b
	case b == "":
		return a
	case b[0] == '[':
		return a + b
	}
	return a + "." + b
}

// clip keeps hostile values out of error texts.
func clip(s string) string {
	const most = 64
	if len(s) <= most {
		return s
	}
	s = s[:most]
	for len(s) > 0 && !utf8.ValidString(s) {
		s = s[:len(s)-1]
	}
	return s + "…"
}
