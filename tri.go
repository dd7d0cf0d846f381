package zhixing

import "github.com/zhixing-go/zhixing/internal/enum"

// Tri is a three-valued fact (三值事实). The zero value is Unknown: a fact that
// nobody gave is unknown, never false.
type Tri uint8

// The values of Tri.
const (
	Unknown Tri = iota // 不明
	Yes                // 是
	No                 // 否
)

var triNames = enum.Names[Tri]{Kind: "tri", Rows: []enum.Row{
	{Word: "unknown", ZH: "不明", EN: "unknown"},
	{Word: "yes", ZH: "是", EN: "yes"},
	{Word: "no", ZH: "否", EN: "no"},
}}

// String returns the stable word of t.
func (t Tri) String() string { return triNames.Word(t) }

// Label returns the wording of t in l.
func (t Tri) Label(l Lang) string { return triNames.Label(t, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (t Tri) MarshalText() ([]byte, error) { return triNames.Marshal(t) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (t *Tri) UnmarshalText(b []byte) error { return triNames.Unmarshal(b, t) }

// TriOf turns a known boolean into a Tri.
func TriOf(b bool) Tri {
	if b {
		return Yes
	}
	return No
}

// And is Yes if both are, No if one is, otherwise Unknown.
func (t Tri) And(u Tri) Tri {
	switch {
	case t == No || u == No:
		return No
	case t == Yes && u == Yes:
		return Yes
	}
	return Unknown
}

// Or is Yes if one is, No if both are, otherwise Unknown.
func (t Tri) Or(u Tri) Tri { return t.Not().And(u.Not()).Not() }

// Not turns Yes into No and back; Unknown stays.
func (t Tri) Not() Tri {
	switch t {
	case Yes:
		return No
	case No:
		return Yes
	}
	return Unknown
}
