package zhixing

import (
	"fmt"

	"github.com/zhixing-go/zhixing/internal/enum"
)

// PersonIDKind is the kind of an identity (证件种类).
type PersonIDKind uint8

// The kinds. The zero value means "not given".
const (
	_            PersonIDKind = iota
	ResidentID                // 居民身份证号, 18 digits (GB 11643-1999)
	ResidentID15              // 15 digits, before 1999-10-01
	CreditCode                // 统一社会信用代码, 18 characters (GB 32100-2015)
	OrgCode                   // 组织机构代码, 9 characters (GB 11714-1997)
	Passport                  // 护照
	OtherID                   // 其他证件: travel permits, military papers, foreign registers
)

var personIDKindNames = enum.Names[PersonIDKind]{Kind: "person_id_kind", Rows: []enum.Row{
	{},
	{Word: "resident_id", ZH: "居民身份证", EN: "resident identity number"},
	{Word: "resident_id_15", ZH: "居民身份证（15位）", EN: "resident identity number of 15 digits"},
	{Word: "credit_code", ZH: "统一社会信用代码", EN: "unified social credit code"},
	{Word: "org_code", ZH: "组织机构代码", EN: "organisation code"},
	{Word: "passport", ZH: "护照", EN: "passport"},
	{Word: "other", ZH: "其他证件", EN: "other document"},
}}

// String returns the stable word of k.
func (k PersonIDKind) String() string { return personIDKindNames.Word(k) }

// Label returns the wording of k in l.
func (k PersonIDKind) Label(l Lang) string { return personIDKindNames.Label(k, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (k PersonIDKind) MarshalText() ([]byte, error) { return personIDKindNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *PersonIDKind) UnmarshalText(b []byte) error { return personIDKindNames.Unmarshal(b, k) }

// PersonID is an identity (身份标识) whose check digits were verified. Everything
// that prints or marshals it shows it masked; only Reveal, Key and the type
// RevealedID give the whole number. It is comparable; the zero value means "not
// set".
//
// The masked text cannot be read back, so a PersonID has no UnmarshalText: a field
// that is to travel through JSON whole is declared as RevealedID, and whoever
// reads the code sees that it does.
type PersonID struct {
	// The packed number (IDKey) with its words mixed. fmt and go-cmp print unexported
	// fields of a struct around it without asking any method; what they print then is
	// not the number. This is no encryption. Three fields, no array: these are passed
	// in registers.
	w0, w1, w2 uint64
}

// IDKey is an identity packed into 24 bytes: different identities have different
// keys, and equal ones equal keys. It holds the whole number and is not masked.
type IDKey [3]uint64

// idMix are odd numbers, multiplication by which can be undone, and idSalt is
// added so that small words do not stay small.
const (
	idMix0, idUnmix0, idSalt0 = 0x9e3779b97f4a7c15, 0xf1de83e19937733d, 0xd6e8feb86659fd93
	idMix1, idUnmix1, idSalt1 = 0xbf58476d1ce4e5b9, 0x96de1b173f119089, 0xa0761d6478bd642f
	idMix2, idUnmix2, idSalt2 = 0x94d049bb133111eb, 0x319642b2d24d8ec3, 0xe7037ed1a0b428db
)

func packID(k IDKey) PersonID {
	return PersonID{(k[0] + idSalt0) * idMix0, (k[1] + idSalt1) * idMix1, (k[2] + idSalt2) * idMix2}
}

// IsZero reports whether the identity is not set.
func (p PersonID) IsZero() bool { return p == PersonID{} }

// Key returns the identity packed into three words: the first byte is the kind.
// The zero identity has the zero key.
func (p PersonID) Key() IDKey {
	if p.IsZero() {
		return IDKey{}
	}
	return IDKey{p.w0*idUnmix0 - idSalt0, p.w1*idUnmix1 - idSalt1, p.w2*idUnmix2 - idSalt2}
}

// ResidentKey returns the first seventeen digits of an 18-digit resident identity
// number as a number below 2^57, from which the check digit follows: the smallest
// key for an index of millions. ok is false for other kinds.
func (p PersonID) ResidentKey() (key uint64, ok bool) {
	if (p.w0*idUnmix0-idSalt0)>>56 != uint64(ResidentID) {
		return 0, false
	}
	return p.w1*idUnmix1 - idSalt1, true
}

// PersonIDFromKey is the inverse of Key; a key that Key does not return is an
// *InputError.
func PersonIDFromKey(k IDKey) (PersonID, error) {
	if k == (IDKey{}) {
		return PersonID{}, nil
	}
	if kind := k.kind(); personIDKindNames.Valid(kind) {
		if s, ok := k.unpack(); ok {
			if p, err := ParsePersonID(kind, s); err == nil && p.Key() == k {
				return p, nil
			}
		}
	}
	return PersonID{}, idError(0, Text{ZH: "不是有效的证件键值", EN: "not a valid key of an identity"})
}

// Kind returns the kind of the identity, 0 if not set.
func (p PersonID) Kind() PersonIDKind { return p.Key().kind() }

// Reveal returns the whole number. Write it where the law wants it written, not
// into logs or errors.
func (p PersonID) Reveal() string {
	s, _ := p.Key().unpack()
	return s
}

// Masked returns the number with its middle replaced: birth date and serial of a
// resident identity number, 1101************2X; "" if not set.
func (p PersonID) Masked() string {
	r := []rune(p.Reveal())
	head, tail := 4, 4
	switch n := len(r); {
	case n == 0:
		return ""
	case p.Kind() == ResidentID || p.Kind() == ResidentID15:
		// Two of the last four only: with the district, the serial and the check digit
		// would tell too much of a person in a small place.
		tail = 2
	case n <= 4:
		head, tail = 0, 0
	case n <= 10:
		head, tail = 2, 1
	}
	for i := head; i < len(r)-tail; i++ {
		r[i] = '*'
	}
	return string(r)
}

// String returns the masked number.
func (p PersonID) String() string { return p.Masked() }

// GoString returns the masked number with its kind.
func (p PersonID) GoString() string {
	if p.IsZero() {
		return "zhixing.PersonID{}"
	}
	return fmt.Sprintf("zhixing.PersonID{%s %s}", p.Kind(), p.Masked())
}

// Format implements fmt.Formatter: every verb prints the masked form.
func (p PersonID) Format(f fmt.State, verb rune) {
	s := p.Masked()
	switch {
	case verb == 'v' && f.Flag('#'):
		s = p.GoString()
	case verb == 'q':
		s = fmt.Sprintf("%q", s)
	}
	if w, ok := f.Width(); ok {
		for n := w - len([]rune(s)); n > 0; n-- {
			if f.Flag('-') {
				s += " "
			} else {
				s = " " + s
			}
		}
	}
	fmt.Fprint(f, s)
}

// MarshalText gives the masked number: what is written so cannot be read back.
// Use RevealedID to write the whole number.
func (p PersonID) MarshalText() ([]byte, error) { return []byte(p.Masked()), nil }

// Equal reports whether both are the same identity, as == does; comparing tools
// look for it.
func (p PersonID) Equal(q PersonID) bool { return p == q }

// Compare orders identities by kind and number.
func (p PersonID) Compare(q PersonID) int {
	a, b := p.Key(), q.Key()
	if x, y := a.kind(), b.kind(); x != y {
		return int(x) - int(y)
	}
	for _, i := range [3]int{1, 2, 0} {
		if a[i] != b[i] {
			if a[i] < b[i] {
				return -1
			}
			return 1
		}
	}
	return 0
}

// RevealedID writes and reads an identity whole, as "resident_id:11010519491231002X".
// It prints masked like the PersonID in it; only MarshalText differs.
type RevealedID struct{ PersonID }

// Revealed returns p in the form that marshals whole.
func (p PersonID) Revealed() RevealedID { return RevealedID{p} }

// Equal reports whether both are the same identity, as == does.
func (r RevealedID) Equal(s RevealedID) bool { return r == s }

// MarshalText gives kind and whole number, "" if not set.
func (r RevealedID) MarshalText() ([]byte, error) {
	if r.IsZero() {
		return []byte{}, nil
	}
	return []byte(r.Kind().String() + ":" + r.Reveal()), nil
}

// UnmarshalText reads kind and number and verifies them.
func (r *RevealedID) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*r = RevealedID{}
		return nil
	}
	for i, c := range b {
		if c != ':' {
			continue
		}
		var k PersonIDKind
		if k.UnmarshalText(b[:i]) != nil {
			break
		}
		p, err := ParsePersonID(k, string(b[i+1:]))
		if err == nil {
			*r = RevealedID{p}
		}
		return err
	}
	return idError(0, Text{ZH: "应写作 种类:号码", EN: "must be written kind:number"})
}
