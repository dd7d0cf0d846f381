package zhixing

import (
	"encoding/json"

	"github.com/zhixing-go/zhixing/internal/jsonx"
)

// worksheetPlain has the fields of a Worksheet without its methods.
type worksheetPlain Worksheet

// worksheetJSON is the wire form; the digest is of the document without it.
type worksheetJSON struct {
	Format int    `json:"format"`
	Digest string `json:"digest,omitempty"`
	worksheetPlain
}

func (w *Worksheet) digest() (string, error) {
	b, err := json.Marshal(worksheetJSON{Format: WorksheetFormat, worksheetPlain: worksheetPlain(*w)})
	if err != nil {
		return "", err
	}
	return shortHash(b), nil
}

// MarshalJSON gives the worksheet with its format version and a digest of its
// content, by which Verify sees any later change, of a name or a date too.
func (w *Worksheet) MarshalJSON() ([]byte, error) {
	d, err := w.digest()
	if err != nil {
		return nil, err
	}
	return json.Marshal(worksheetJSON{Format: WorksheetFormat, Digest: d, worksheetPlain: worksheetPlain(*w)})
}

// UnmarshalJSON reads what MarshalJSON gives, strictly. It does not verify: the
// digest is kept for Verify. A document without one is read, too.
func (w *Worksheet) UnmarshalJSON(b []byte) error {
	var v worksheetJSON
	if err := decodeStrict(b, &v); err != nil {
		return err
	}
	if v.Format != WorksheetFormat {
		return &InputError{Field: "format", Value: itoa(v.Format), Reason: Text{ZH: "不支持的格式版本", EN: "unsupported format version"}}
	}
	for i, s := range v.Sections {
		if s == nil {
			return &InputError{Field: index("sections", i), Reason: Text{ZH: "不得为 null", EN: "must not be null"}}
		}
	}
	*w = Worksheet(v.worksheetPlain)
	w.sealed, w.last, w.operands = v.Digest, 0, nil
	for _, s := range w.Sections {
		s.sheet = w
	}
	return nil
}

// decodeStrict is what internal/strict offers to the packages above.
func decodeStrict(data []byte, v any) error {
	var p Problems
	for _, x := range jsonx.Decode(data, v, jsonx.Limits{}) {
		err := x.Err
		if err == nil {
			err = &InputError{Value: x.Value, Reason: Text{ZH: x.ZH, EN: x.EN}}
		}
		p.AddAt(x.Line, x.Column, x.Path, err)
	}
	return p.Err()
}

// Equal reports whether two worksheets have the same content.
func (w *Worksheet) Equal(v *Worksheet) bool {
	if w == nil || v == nil {
		return w == v
	}
	a, errA := w.digest()
	b, errB := v.digest()
	return errA == nil && errB == nil && a == b
}

var markWords = [...]struct {
	mark   Mark
	word   string
	zh, en string
}{
	{MarkProjected, "projected", "推算", "projected"},
	{MarkOneSource, "one_source", "单一来源", "one source"},
	{MarkDerived, "derived", "推得", "derived"},
	{MarkUnverified, "unverified", "未核", "not verified"},
	{MarkPolicy, "policy", "依政策", "policy"},
	{MarkRecall, "recall", "凭记忆", "recall"},
}

// Words returns the stable words of the marks.
func (m Mark) Words() []string {
	var out []string
	for _, w := range markWords {
		if m&w.mark != 0 {
			out = append(out, w.word)
		}
	}
	return out
}

// Labels returns the wordings of the marks in l.
func (m Mark) Labels(l Lang) []string {
	var out []string
	for _, w := range markWords {
		if m&w.mark != 0 {
			out = append(out, Text{ZH: w.zh, EN: w.en}.In(l))
		}
	}
	return out
}

// MarshalJSON gives the list of words.
func (m Mark) MarshalJSON() ([]byte, error) { return json.Marshal(m.Words()) }

// UnmarshalJSON is the inverse of MarshalJSON.
func (m *Mark) UnmarshalJSON(b []byte) error {
	var words []string
	if err := decodeStrict(b, &words); err != nil {
		return err
	}
	*m = 0
next:
	for i, s := range words {
		for _, w := range markWords {
			if w.word == s && *m&w.mark == 0 {
				*m |= w.mark
				continue next
			}
		}
		return &InputError{Field: index("", i), Value: clip(s), Reason: Text{ZH: "标记不明或重复", EN: "unknown or doubled mark"}}
	}
	return nil
}
