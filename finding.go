package zhixing

import (
	"encoding/json"
	"strconv"
	"strings"

	"github.com/zhixing-go/zhixing/internal/enum"
)

// Status is the outcome of a rule applied to facts (认定). The zero value is
// Undetermined: facts that the rule asks for were not given.
type Status uint8

// The outcomes. Undetermined is the "unknown" of the specification; the name
// Unknown belongs to Tri.
const (
	Undetermined  Status = iota // 不明
	Met                         // 符合
	NotMet                      // 不符合
	NotApplicable               // 不适用
)

var statusNames = enum.Names[Status]{Kind: "status", Rows: []enum.Row{
	{Word: "unknown", ZH: "不明", EN: "unknown"},
	{Word: "met", ZH: "符合", EN: "met"},
	{Word: "not_met", ZH: "不符合", EN: "not met"},
	{Word: "not_applicable", ZH: "不适用", EN: "not applicable"},
}}

// String returns the stable word of s.
func (s Status) String() string { return statusNames.Word(s) }

// Label returns the wording of s in l.
func (s Status) Label(l Lang) string { return statusNames.Label(s, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (s Status) MarshalText() ([]byte, error) { return statusNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *Status) UnmarshalText(b []byte) error { return statusNames.Unmarshal(b, s) }

// StatusOf reads a three-valued fact as an outcome: Yes is Met, No is NotMet.
func StatusOf(t Tri) Status {
	switch t {
	case Yes:
		return Met
	case No:
		return NotMet
	}
	return Undetermined
}

// Severity says how much a finding weighs (严重程度).
type Severity uint8

// The severities, in rising order.
const (
	Info    Severity = iota // 提示
	Warning                 // 警示
	Breach                  // 违反
)

var severityNames = enum.Names[Severity]{Kind: "severity", Rows: []enum.Row{
	{Word: "info", ZH: "提示", EN: "info"},
	{Word: "warning", ZH: "警示", EN: "warning"},
	{Word: "breach", ZH: "违反", EN: "breach"},
}}

// String returns the stable word of s.
func (s Severity) String() string { return severityNames.Word(s) }

// Label returns the wording of s in l.
func (s Severity) Label(l Lang) string { return severityNames.Label(s, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (s Severity) MarshalText() ([]byte, error) { return severityNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *Severity) UnmarshalText(b []byte) error { return severityNames.Unmarshal(b, s) }

// Finding is a rule applied to facts (认定): what it found, what it weighs, which
// facts are missing, and where the law says so. Code and Args are stable for
// programs; Text renders them for people.
type Finding struct {
	Rule     RuleID     `json:"rule"`
	Status   Status     `json:"status"`
	Severity Severity   `json:"severity"`
	Subject  string     `json:"subject,omitempty"` // whom or what it concerns: a party, asset, event; "" is the whole
	Code     string     `json:"code"`              // stable within the rule: "consumption_order_missing"
	Message  Text       `json:"message"`           // wording with {name} for each argument
	Args     []Arg      `json:"args,omitempty"`
	Missing  []string   `json:"missing,omitempty"` // facts not given that would decide, as field paths
	Cites    []Citation `json:"cites,omitempty"`
}

// Text renders the finding in l: status, message, what is missing, citation in
// the version the citation names.
func (f Finding) Text(l Lang) string {
	var b strings.Builder
	open, shut, sep, stop := "【", "】", "；缺少：", "、"
	if l == EN {
		open, shut, sep, stop = "[", "] ", "; missing: ", ", "
	}
	b.WriteString(open + f.Status.Label(l) + shut)
	if f.Subject != "" {
		b.WriteString(f.Subject + ": ")
	}
	b.WriteString(Render(f.Message, f.Args, l))
	if len(f.Missing) > 0 {
		b.WriteString(sep + strings.Join(f.Missing, stop))
	}
	lead, end := "（", "）"
	if l == EN {
		lead, end = " (", ")"
	}
	b.WriteString(lead + string(f.Rule))
	for _, c := range f.Cites {
		if l == EN {
			b.WriteString("; ")
		} else {
			b.WriteString("；")
		}
		b.WriteString(c.Text(l))
	}
	b.WriteString(end)
	return b.String()
}

// ArgKind says what an Arg holds.
type ArgKind uint8

// The kinds of arguments.
const (
	ArgText   ArgKind = iota // a wording in both languages, or a plain name
	ArgDate                  // a Date
	ArgMoney                 // an amount of yuan
	ArgNumber                // a whole or decimal number
)

var argKindNames = enum.Names[ArgKind]{Kind: "arg_kind", Rows: []enum.Row{
	{Word: "text"}, {Word: "date"}, {Word: "money"}, {Word: "number"},
}}

// String returns the stable word of k.
func (k ArgKind) String() string { return argKindNames.Word(k) }

// MarshalText implements encoding.TextMarshaler.
func (k ArgKind) MarshalText() ([]byte, error) { return argKindNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *ArgKind) UnmarshalText(b []byte) error { return argKindNames.Unmarshal(b, k) }

// Arg is a typed argument of a message. It is comparable.
type Arg struct {
	Name string
	Kind ArgKind
	Text Text // ArgText: both languages; other kinds keep their value in its plain form
}

// DateArg is an argument that prints as a date.
func DateArg(name string, d Date) Arg { return Arg{name, ArgDate, Text{ZH: d.String()}} }

// MoneyArg is an argument that prints as an amount.
func MoneyArg(name string, m Money) Arg { return Arg{name, ArgMoney, Text{ZH: m.String()}} }

// IntArg is an argument that prints as a whole number.
func IntArg(name string, n int) Arg { return Arg{name, ArgNumber, Text{ZH: strconv.Itoa(n)}} }

// NumberArg is an argument that prints as the decimal number s.
func NumberArg(name, s string) Arg { return Arg{name, ArgNumber, Text{ZH: s}} }

// NameArg is an argument that prints as s in both languages: a name, an ID.
func NameArg(name, s string) Arg { return Arg{name, ArgText, Text{ZH: s}} }

// TextArg is an argument with a wording in each language, such as a label.
func TextArg(name string, t Text) Arg { return Arg{name, ArgText, t} }

// In renders the argument in l.
func (a Arg) In(l Lang) string {
	switch a.Kind {
	case ArgDate:
		if d, err := ParseDate(a.Text.ZH); err == nil {
			return d.Text(l)
		}
	case ArgMoney:
		if m, err := ParseMoney(a.Text.ZH); err == nil {
			if l == EN {
				return "CNY " + m.Grouped()
			}
			return m.Grouped() + "元"
		}
	}
	return a.Text.In(l)
}

// argJSON is the wire form: value for one-language kinds, zh and en otherwise.
type argJSON struct {
	Name  string  `json:"name"`
	Kind  ArgKind `json:"kind"`
	Value string  `json:"value,omitempty"`
	ZH    string  `json:"zh,omitempty"`
	EN    string  `json:"en,omitempty"`
}

// MarshalJSON gives name, kind and value, with zh and en for a wording.
func (a Arg) MarshalJSON() ([]byte, error) {
	w := argJSON{Name: a.Name, Kind: a.Kind}
	if a.Text.EN != "" {
		w.ZH, w.EN = a.Text.ZH, a.Text.EN
	} else {
		w.Value = a.Text.ZH
	}
	return json.Marshal(w)
}

// UnmarshalJSON is the inverse of MarshalJSON.
func (a *Arg) UnmarshalJSON(b []byte) error {
	var w argJSON
	if err := decodeStrict(b, &w); err != nil {
		return err
	}
	if w.Value != "" && w.ZH+w.EN != "" {
		return &InputError{Field: "value", Value: clip(w.Value), Reason: Text{ZH: "与 zh、en 只能居其一", EN: "given beside zh and en"}}
	}
	*a = Arg{Name: w.Name, Kind: w.Kind, Text: Text{ZH: w.Value + w.ZH, EN: w.EN}}
	return nil
}

// Render fills the {name} places of a wording with its arguments in l; a place
// without an argument stays as it is.
func Render(t Text, args []Arg, l Lang) string {
	s := t.In(l)
	if len(args) == 0 || !strings.Contains(s, "{") {
		return s
	}
	pairs := make([]string, 0, 2*len(args))
	for _, a := range args {
		pairs = append(pairs, "{"+a.Name+"}", a.In(l))
	}
	return strings.NewReplacer(pairs...).Replace(s)
}
