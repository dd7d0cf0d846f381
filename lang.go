package zhixing

// Lang selects the language of everything a person reads at run time. The zero
// value is Chinese, the language of the law itself.
type Lang uint8

// The two languages of the library.
const (
	ZH Lang = iota // 中文
	EN             // English
)

// String returns "zh" or "en".
func (l Lang) String() string {
	if l == EN {
		return "en"
	}
	return "zh"
}

// ParseLang reads "zh" or "en"; any other word is an *InputError.
func ParseLang(s string) (Lang, error) {
	switch s {
	case "zh":
		return ZH, nil
	case "en":
		return EN, nil
	}
	return ZH, &InputError{Field: "lang", Value: s, Reason: Text{ZH: "只能是 zh 或 en", EN: "must be zh or en"}}
}

// Text is a wording in both languages.
type Text struct {
	ZH string `json:"zh"` // 中文
	EN string `json:"en"` // English
}

// In returns the wording in l; where only one language is given it serves for both.
func (t Text) In(l Lang) string {
	if (l == EN && t.EN != "") || t.ZH == "" {
		return t.EN
	}
	return t.ZH
}

// IsZero reports whether neither language is given.
func (t Text) IsZero() bool { return t == Text{} }
