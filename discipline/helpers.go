package discipline

import (
	"bytes"
	"encoding"
	"encoding/json"
	"strconv"

	"github.com/zhixing-go/zhixing"
)

func cite(k zhixing.InstrumentKey, article uint16) zhixing.Citation {
	return zhixing.Citation{Instrument: k, Article: article}
}

func citeP(k zhixing.InstrumentKey, article uint16, paragraph uint8) zhixing.Citation {
	return zhixing.Citation{Instrument: k, Article: article, Paragraph: paragraph}
}

func citeI(k zhixing.InstrumentKey, article uint16, paragraph, item uint8) zhixing.Citation {
	return zhixing.Citation{Instrument: k, Article: article, Paragraph: paragraph, Item: item}
}

func citeTo(k zhixing.InstrumentKey, article, to uint16) zhixing.Citation {
	return zhixing.Citation{Instrument: k, Article: article, To: to}
}

// whole cites an instrument without an article: one whose numbers were not read.
func whole(k zhixing.InstrumentKey) zhixing.Citation { return zhixing.Citation{Instrument: k} }

// standing are those of the citations of which a wording was in force on a day, as
// numbered then.
func standing(on zhixing.Date, list ...zhixing.Citation) []zhixing.Citation {
	var out []zhixing.Citation
	for _, c := range list {
		if d, err := c.On(on); err == nil {
			out = append(out, d)
		}
	}
	return out
}

func text(zh, en string) zhixing.Text { return zhixing.Text{ZH: zh, EN: en} }

// found makes a finding: what is Met or NotMet is the sentence of the message.
func found(rule zhixing.RuleID, st zhixing.Status, sev zhixing.Severity, code, zh, en string, cites ...zhixing.Citation) zhixing.Finding {
	return zhixing.Finding{Rule: rule, Status: st, Severity: sev, Code: code, Message: text(zh, en), Cites: cites}
}

// fact is a finding that follows a three-valued fact; the field is named where it
// was not given.
func fact(rule zhixing.RuleID, t zhixing.Tri, field, code, zh, en string, cites ...zhixing.Citation) zhixing.Finding {
	f := found(rule, zhixing.StatusOf(t), zhixing.Info, code, zh, en, cites...)
	return missing(f, field)
}

// missing names the facts that would decide, if the finding is undetermined.
func missing(f zhixing.Finding, fields ...string) zhixing.Finding {
	if f.Status == zhixing.Undetermined {
		f.Missing = append(f.Missing, fields...)
	}
	return f
}

func wrong(field, value string, rule zhixing.RuleID, zh, en string) error {
	return &zhixing.InputError{Field: field, Value: value, Rule: rule, Reason: text(zh, en)}
}

// triAbove reads whether a is at least b, unknown where one is not given.
func triAtLeast(a, b zhixing.GivenMoney) zhixing.Tri {
	if !a.Given || !b.Given {
		return zhixing.Unknown
	}
	return zhixing.TriOf(!a.Amount.Less(b.Amount))
}

// decodeWords reads an array of words. encoding/json would also take a string of
// base64 for a slice of one-byte enumerations; this does not.
func decodeWords[E any, P interface {
	*E
	encoding.TextUnmarshaler
}](b []byte, field string) ([]E, error) {
	if b = bytes.TrimSpace(b); string(b) == "null" {
		return nil, nil
	}
	if len(b) == 0 || b[0] != '[' {
		return nil, &zhixing.InputError{Field: field, Reason: text("须为词的数组", "must be an array of words")}
	}
	var words []string
	if err := json.Unmarshal(b, &words); err != nil {
		return nil, &zhixing.InputError{Field: field, Reason: text("须为词的数组", "must be an array of words")}
	}
	out := make([]E, len(words))
	for i, w := range words {
		if err := P(&out[i]).UnmarshalText([]byte(w)); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func itoa(n int) string { return strconv.Itoa(n) }
