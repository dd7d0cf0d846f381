package zhixing

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// ParsePersonID reads an identity of a kind and verifies what its standard lets
// verify: length, characters, province, birth date and check digit of a resident
// identity number; check character of a credit code and an organisation code
// (whose hyphen may be written); Latin letters and digits of a passport; any text
// without spaces of at most 23 bytes for other documents. Lower-case letters are
// taken as capitals, except in other documents. The error is an *InputError that
// does not repeat the number.
func ParsePersonID(kind PersonIDKind, s string) (PersonID, error) {
	if len(s) > 64 {
		return PersonID{}, idError(kind, Text{ZH: "过长", EN: "too long"})
	}
	var k IDKey
	var reason Text
	switch kind {
	case ResidentID:
		k, reason = packResident(strings.ToUpper(s))
	case ResidentID15:
		k, reason = packResident15(s)
	case CreditCode:
		k, reason = packCreditCode(strings.ToUpper(s))
	case OrgCode:
		k, reason = packOrgCode(strings.ToUpper(s))
	case Passport:
		k, reason = packPassport(strings.ToUpper(s))
	case OtherID:
		k, reason = packOther(s)
	default:
		return PersonID{}, idError(0, Text{ZH: "证件种类未给出", EN: "kind of the identity not given"})
	}
	if reason != (Text{}) {
		return PersonID{}, idError(kind, reason)
	}
	k[0] |= uint64(kind) << 56
	return packID(k), nil
}

// idError never shows the number: it may be a right one under the wrong kind.
func idError(kind PersonIDKind, reason Text) error {
	e := &InputError{Field: "person_id", Reason: reason}
	if kind != 0 {
		e.Reason = Text{ZH: kind.Label(ZH) + "：" + reason.ZH, EN: kind.Label(EN) + ": " + reason.EN}
	}
	return e
}

func (k IDKey) kind() PersonIDKind { return PersonIDKind(k[0] >> 56) }

// unpack returns the number; false where the key has no valid kind.
func (k IDKey) unpack() (string, bool) {
	switch k.kind() {
	case ResidentID:
		b := appendDigits(nil, k[1], 17)
		return string(append(b, residentCheck(b))), k[1] < 1e17
	case ResidentID15:
		return string(appendDigits(nil, k[1], 15)), k[1] < 1e15
	case CreditCode:
		return k.unpackCreditCode()
	case OrgCode, Passport, OtherID:
		b := make([]byte, 0, 23)
		for i := range 23 {
			c := k.byteAt(i)
			if c == 0 {
				break
			}
			b = append(b, c)
		}
		return string(b), true
	}
	return "", false
}

// Text kinds keep up to 23 bytes, from the second byte of the key on.
func (k IDKey) byteAt(i int) byte { i++; return byte(k[i/8] >> (56 - i%8*8)) }

func packText(s string) (k IDKey) {
	for i := range len(s) {
		j := i + 1
		k[j/8] |= uint64(s[i]) << (56 - j%8*8)
	}
	return k
}

func appendDigits(b []byte, n uint64, width int) []byte {
	b = append(b, "00000000000000000"[:width]...)
	for i := len(b) - 1; n > 0 && i >= len(b)-width; i-- {
		b[i] = byte('0' + n%10)
		n /= 10
	}
	return b
}

// residentCheck is the check character over 17 digits: ISO 7064 MOD 11-2, weights
// 2^(17-i) mod 11 (GB 11643-1999 4.2).
func residentCheck(b []byte) byte {
	sum := 0
	for i := range 17 {
		sum = (sum + int(b[i]-'0')) * 2 % 11
	}
	return "10X98765432"[sum%11]
}

func packResident(s string) (k IDKey, bad Text) {
	if len(s) != 18 {
		return k, Text{ZH: "应为18位", EN: "must have 18 characters"}
	}
	n, ok := digits(s[:17])
	if c := s[17]; !ok || c != 'X' && (c < '0' || c > '9') {
		return k, Text{ZH: "前17位应为数字，末位为数字或 X", EN: "the first 17 must be digits, the last a digit or X"}
	}
	if bad = checkDistrict(s); bad != (Text{}) {
		return k, bad
	}
	if birthDate(s[6:14]).IsZero() {
		return k, Text{ZH: "出生日期不存在", EN: "no such date of birth"}
	}
	if residentCheck([]byte(s)) != s[17] {
		return k, Text{ZH: "校验码不符", EN: "wrong check digit"}
	}
	k[1] = uint64(n)
	return k, Text{}
}

func packResident15(s string) (k IDKey, bad Text) {
	n, ok := digits(s)
	if len(s) != 15 || !ok {
		return k, Text{ZH: "应为15位数字", EN: "must be 15 digits"}
	}
	if bad = checkDistrict(s); bad != (Text{}) {
		return k, bad
	}
	if birthDate("19" + s[6:12]).IsZero() {
		return k, Text{ZH: "出生日期不存在", EN: "no such date of birth"}
	}
	k[1] = uint64(n)
	return k, Text{}
}

// checkDistrict looks at the first two digits: the provinces of GB/T 2260, 83 for
// the residence permit of Taiwan residents, 9 for permanent residents from abroad.
func checkDistrict(s string) Text {
	switch s[0] {
	case '1', '3', '4', '6':
		last := map1346(s[0])
		if s[1] >= '1' && s[1] <= last {
			return Text{}
		}
	case '2':
		if s[1] >= '1' && s[1] <= '3' {
			return Text{}
		}
	case '5':
		if s[1] >= '0' && s[1] <= '4' {
			return Text{}
		}
	case '7':
		if s[1] == '1' {
			return Text{}
		}
	case '8':
		if s[1] >= '1' && s[1] <= '3' {
			return Text{}
		}
	case '9':
		return Text{}
	}
	return Text{ZH: "行政区划代码无效", EN: "no such administrative district"}
}

// map1346 is the last province digit of the regions that start at 1.
func map1346(region byte) byte {
	switch region {
	case '3':
		return '7'
	case '4':
		return '6'
	}
	return '5'
}

func birthDate(s string) Date {
	y, _ := digits(s[:4])
	m, _ := digits(s[4:6])
	d, _ := digits(s[6:8])
	return YMD(y, m, d)
}

// BirthDate returns the date of birth in a resident identity number; ok is false
// for other kinds.
func (p PersonID) BirthDate() (d Date, ok bool) {
	switch p.Kind() {
	case ResidentID:
		return birthDate(p.Reveal()[6:14]), true
	case ResidentID15:
		return birthDate("19" + p.Reveal()[6:12]), true
	}
	return Date{}, false
}

// Upgraded returns the 18-digit form of a 15-digit resident identity number (the
// century 19 and the check digit put in, GB 11643-1999), any other identity
// unchanged: compare persons by it.
func (p PersonID) Upgraded() PersonID {
	if p.Kind() != ResidentID15 {
		return p
	}
	s := p.Reveal()
	b := append(append([]byte(s[:6]), "19"...), s[6:]...)
	q, err := ParsePersonID(ResidentID, string(append(b, residentCheck(b))))
	if err != nil {
		return p
	}
	return q
}

// creditAlphabet is the alphabet of GB 32100-2015 4: no I, O, S, V, Z.
const creditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"

// creditCheck is the check character over 17 characters: 31 minus the sum of
// value*3^i modulo 31 (GB 32100-2015 5).
func creditCheck(v *[17]uint64) byte {
	sum, w := uint64(0), uint64(1)
	for _, x := range v {
		sum += x * w
		w = w * 3 % 31
	}
	return creditAlphabet[(31-sum%31)%31]
}

// A credit code is packed in base 31: ten characters in one word, seven in another.
func packCreditCode(s string) (k IDKey, bad Text) {
	if len(s) != 18 {
		return k, Text{ZH: "应为18位", EN: "must have 18 characters"}
	}
	var v [17]uint64
	for i := range 18 {
		j := strings.IndexByte(creditAlphabet, s[i])
		if j < 0 {
			return k, Text{ZH: "含有代码字符集以外的字符", EN: "a character outside the alphabet of the code"}
		}
		if i == 17 {
			break
		}
		v[i] = uint64(j)
		if i < 10 {
			k[1] = k[1]*31 + v[i]
		} else {
			k[2] = k[2]*31 + v[i]
		}
	}
	for i := 2; i < 8; i++ {
		if s[i] > '9' {
			return IDKey{}, Text{ZH: "登记机关行政区划码应为数字", EN: "the district of the registering office must be digits"}
		}
	}
	if creditCheck(&v) != s[17] {
		return IDKey{}, Text{ZH: "校验码不符", EN: "wrong check character"}
	}
	return k, Text{}
}

func (k IDKey) unpackCreditCode() (string, bool) {
	var v [17]uint64
	a, b := k[1], k[2]
	for i := 9; i >= 0; i-- {
		v[i], a = a%31, a/31
	}
	for i := 16; i >= 10; i-- {
		v[i], b = b%31, b/31
	}
	var out [18]byte
	for i, x := range v {
		out[i] = creditAlphabet[x]
	}
	out[17] = creditCheck(&v)
	return string(out[:]), a == 0 && b == 0
}

// packOrgCode verifies eight characters and a check character (GB 11714-1997):
// weights 3, 7, 9, 10, 5, 8, 4, 2, modulo 11.
func packOrgCode(s string) (k IDKey, bad Text) {
	if len(s) == 10 && s[8] == '-' {
		s = s[:8] + s[9:]
	}
	if len(s) != 9 {
		return k, Text{ZH: "应为9位", EN: "must have 9 characters"}
	}
	weights := [8]int{3, 7, 9, 10, 5, 8, 4, 2}
	sum := 0
	for i, w := range weights {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			sum += int(c-'0') * w
		case c >= 'A' && c <= 'Z':
			sum += int(c-'A'+10) * w
		default:
			return k, Text{ZH: "应为数字或大写拉丁字母", EN: "must be digits or capital Latin letters"}
		}
	}
	if "0X987654321"[sum%11] != s[8] {
		return k, Text{ZH: "校验码不符", EN: "wrong check character"}
	}
	return packText(s), Text{}
}

func packPassport(s string) (k IDKey, bad Text) {
	if len(s) < 5 || len(s) > 20 {
		return k, Text{ZH: "应为5至20位", EN: "must have 5 to 20 characters"}
	}
	for i := range len(s) {
		if c := s[i]; (c < '0' || c > '9') && (c < 'A' || c > 'Z') {
			return k, Text{ZH: "应为数字或拉丁字母", EN: "must be digits or Latin letters"}
		}
	}
	return packText(s), Text{}
}

func packOther(s string) (k IDKey, bad Text) {
	if s == "" || len(s) > 23 {
		return k, Text{ZH: "应为1至23字节", EN: "must have 1 to 23 bytes"}
	}
	if !utf8.ValidString(s) {
		return k, Text{ZH: "不是有效的 UTF-8", EN: "not valid UTF-8"}
	}
	for _, r := range s {
		if !unicode.IsPrint(r) || unicode.IsSpace(r) {
			return k, Text{ZH: "不得含空格或控制字符", EN: "must not contain spaces or control characters"}
		}
	}
	return packText(s), Text{}
}
