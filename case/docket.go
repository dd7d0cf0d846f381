package casefile

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Docket is a case number (案号), CASE-10: year, court, type code and serial. The
// zero value is no number. It is comparable: two spellings of one number are
// equal after parsing.
type Docket struct {
	Year   uint16 // 1949 to 2199
	Court  string // code of the court: 最高法, 苏, 苏01, 苏0102; of the old form its short name
	Code   string // type code: 执, 执恢, 执异, 民初
	Serial uint32 // 1 to 99,999,999
	Old    bool   // the form before 2016: （2015）某执字第12号
}

// The bounds of a case number: the year of the first people's courts and the
// last year the parser believes; a serial has at most eight digits.
const (
	firstYear  = 1949
	lastYear   = 2199
	maxSerial  = 99_999_999
	maxDocket  = 96 // bytes
	maxNameLen = 12 // characters of a court's short name in the old form
)

// provinces are the abbreviations of the high courts, with 兵 for the Xinjiang
// corps and 军 for the military courts (DOCKET-2015, recall).
const provinces = "京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新兵军"

// ParseDocket reads a case number with full- or half-width brackets, in the form
// in use since 2016 or the one before. The type code 恢执 is read as 执恢
// (STAT-2018). Leading zeros of the serial have no meaning and are dropped.
func ParseDocket(s string) (Docket, error) {
	fail := func(zh, en string) (Docket, error) {
		return Docket{}, &zhixing.InputError{Field: "docket", Value: clip(s), Rule: "CASE-10", Reason: zhixing.Text{ZH: zh, EN: en}}
	}
	if len(s) > maxDocket || !utf8.ValidString(s) {
		return fail("案号过长或编码无效", "the case number is too long or not UTF-8")
	}
	rest, ok := cutEither(s, "（", "(")
	if !ok {
		return fail("案号应以括注年份开头", "a case number begins with the year in brackets")
	}
	if len(rest) < 4 {
		return fail("年份应为四位数字", "the year has four digits")
	}
	year, ok := number(rest[:4], lastYear)
	if !ok || year < firstYear {
		return fail("年份应为四位数字", "the year has four digits")
	}
	rest, ok = cutEither(rest[4:], "）", ")")
	if !ok {
		return fail("年份后缺少右括号", "no closing bracket after the year")
	}
	body, ok := strings.CutSuffix(rest, "号")
	if !ok {
		return fail("案号应以“号”结尾", "a case number ends in 号")
	}
	at := len(body)
	for at > 0 && body[at-1] >= '0' && body[at-1] <= '9' {
		at--
	}
	serial, ok := number(body[at:], maxSerial)
	if !ok || serial == 0 {
		return fail("编号应为一至八位数字，且不为零", "the serial has one to eight digits and is not zero")
	}
	d := Docket{Year: uint16(year), Serial: uint32(serial)}
	if head, ok := strings.CutSuffix(body[:at], "字第"); ok {
		d.Old = true
		d.Court, d.Code, ok = splitOld(head)
		if !ok {
			return fail("旧式案号的法院简称或类型代字无效", "court or type code of the old form is not valid")
		}
	} else if d.Court, d.Code, ok = splitNew(body[:at]); !ok {
		return fail("法院代字或类型代字无效", "court code or type code is not valid")
	}
	if d.Code == "恢执" {
		d.Code = "执恢"
	}
	return d, nil
}

// MustDocket is ParseDocket for constants; it panics on an error.
func MustDocket(s string) Docket {
	d, err := ParseDocket(s)
	if err != nil {
		panic(err)
	}
	return d
}

// splitNew divides 苏0102执恢 into court code and type code.
func splitNew(s string) (court, code string, ok bool) {
	if rest, found := strings.CutPrefix(s, "最高法"); found {
		return "最高法", rest, validCode(rest)
	}
	r, n := utf8.DecodeRuneInString(s)
	if !strings.ContainsRune(provinces, r) || n == 0 {
		return "", "", false
	}
	at := n
	for at < len(s) && s[at] >= '0' && s[at] <= '9' {
		at++
	}
	if digits := at - n; digits != 0 && digits != 2 && digits != 4 {
		return "", "", false
	}
	return s[:at], s[at:], validCode(s[at:])
}

// validCode reports whether a type code has one to three Chinese characters.
func validCode(s string) bool {
	n := utf8.RuneCountInString(s)
	return n >= 1 && n <= 3 && allHan(s)
}

// splitOld divides 锡滨执恢 of the old form: the type code is the longest known code
// at the end; the court's short name is what stands before it, empty for the SPC.
func splitOld(s string) (court, code string, ok bool) {
	for _, c := range [...]string{"执恢", "恢执", "执保", "执异", "执复", "执监", "执请", "执协", "执他", "执"} {
		if head, found := strings.CutSuffix(s, c); found {
			return head, c, utf8.RuneCountInString(head) <= maxNameLen && allHan(head)
		}
	}
	// Numbers of trial cases are titles: the last two characters are the code.
	at := len(s)
	for range 2 {
		_, n := utf8.DecodeLastRuneInString(s[:at])
		at -= n
	}
	return s[:at], s[at:], at > 0 && utf8.RuneCountInString(s[:at]) <= maxNameLen && allHan(s) && validCode(s[at:])
}

// allHan reports whether s has only Chinese characters, none of them one that
// the grammar itself uses.
func allHan(s string) bool {
	for _, r := range s {
		if r < 0x4e00 || r > 0x9fff || r == '号' || r == '第' || r == '字' {
			return false
		}
	}
	return true
}

// IsZero reports whether d is no number.
func (d Docket) IsZero() bool { return d == Docket{} }

// Kind returns the kind of case that the type code stands for (CASE-10); ok is
// false for a code that is not one of enforcement.
func (d Docket) Kind() (k zhixing.CaseKind, ok bool) {
	for k := zhixing.CaseFirstEnforcement; k <= zhixing.CaseOther; k++ {
		if TypeCode(k) == d.Code {
			return k, true
		}
	}
	return 0, false
}

// TypeCode returns the type code (类型代字) of a kind of case, "" for an unknown one.
func TypeCode(k zhixing.CaseKind) string {
	switch k {
	case zhixing.CaseFirstEnforcement:
		return "执"
	case zhixing.CaseResumption:
		return "执恢"
	case zhixing.CasePreservationEnforcement:
		return "执保"
	case zhixing.CaseObjection:
		return "执异"
	case zhixing.CaseReconsideration:
		return "执复"
	case zhixing.CaseSupervision:
		return "执监"
	case zhixing.CaseInquiry:
		return "执请"
	case zhixing.CaseCoordination:
		return "执协"
	case zhixing.CaseOther:
		return "执他"
	}
	return ""
}

// CaseClass is the class of a kind of case (案件类别), CASE-10.
type CaseClass uint8

// The classes.
const (
	ClassOther          CaseClass = iota // 其他
	ClassImplementation                  // 执行实施类
	ClassReview                          // 执行审查类
)

var caseClassNames = enum.Names[CaseClass]{Kind: "case_class", Rows: []enum.Row{
	{Word: "other", ZH: "其他", EN: "other"},
	{Word: "implementation", ZH: "执行实施类", EN: "implementation"},
	{Word: "review", ZH: "执行审查类", EN: "review"},
}}

// String returns the stable word of c.
func (c CaseClass) String() string { return caseClassNames.Word(c) }

// Label returns the wording of c in l.
func (c CaseClass) Label(l zhixing.Lang) string { return caseClassNames.Label(c, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (c CaseClass) MarshalText() ([]byte, error) { return caseClassNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *CaseClass) UnmarshalText(b []byte) error { return caseClassNames.Unmarshal(b, c) }

// ClassOf returns the class of a kind of case (CASE-10).
func ClassOf(k zhixing.CaseKind) CaseClass {
	switch k {
	case zhixing.CaseFirstEnforcement, zhixing.CaseResumption, zhixing.CasePreservationEnforcement:
		return ClassImplementation
	case zhixing.CaseObjection, zhixing.CaseReconsideration, zhixing.CaseSupervision,
		zhixing.CaseInquiry, zhixing.CaseCoordination:
		return ClassReview
	}
	return ClassOther
}

// CourtLevel is the level of a court (法院级别) as far as its code tells.
type CourtLevel uint8

// The levels. The old form does not tell.
const (
	LevelUnknown      CourtLevel = iota
	LevelBasic                   // 基层人民法院
	LevelIntermediate            // 中级人民法院
	LevelHigh                    // 高级人民法院
	LevelSupreme                 // 最高人民法院
)

var courtLevelNames = enum.Names[CourtLevel]{Kind: "court_level", Rows: []enum.Row{
	{Word: "unknown", ZH: "不明", EN: "unknown"},
	{Word: "basic", ZH: "基层人民法院", EN: "basic court"},
	{Word: "intermediate", ZH: "中级人民法院", EN: "intermediate court"},
	{Word: "high", ZH: "高级人民法院", EN: "high court"},
	{Word: "supreme", ZH: "最高人民法院", EN: "Supreme People's Court"},
}}

// String returns the stable word of c.
func (c CourtLevel) String() string { return courtLevelNames.Word(c) }

// Label returns the wording of c in l.
func (c CourtLevel) Label(l zhixing.Lang) string { return courtLevelNames.Label(c, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (c CourtLevel) MarshalText() ([]byte, error) { return courtLevelNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *CourtLevel) UnmarshalText(b []byte) error { return courtLevelNames.Unmarshal(b, c) }

// Level returns the level of the court.
func (d Docket) Level() CourtLevel {
	switch {
	case d.IsZero() || d.Old && d.Court != "":
		return LevelUnknown
	case d.Old || d.Court == "最高法":
		return LevelSupreme
	}
	switch len(d.Court) - utf8.RuneLen('京') {
	case 0:
		return LevelHigh
	case 2:
		return LevelIntermediate
	}
	return LevelBasic
}

// String returns the number with full-width brackets, "" for the zero value.
func (d Docket) String() string { return string(d.append(nil)) }

func (d Docket) append(b []byte) []byte {
	if d.IsZero() {
		return b
	}
	b = append(b, "（"...)
	b = strconv.AppendUint(b, uint64(d.Year), 10)
	b = append(b, "）"...)
	b = append(b, d.Court...)
	b = append(b, d.Code...)
	if d.Old {
		b = append(b, "字第"...)
	}
	b = strconv.AppendUint(b, uint64(d.Serial), 10)
	return append(b, "号"...)
}

// MarshalText implements encoding.TextMarshaler.
func (d Docket) MarshalText() ([]byte, error) { return d.append(nil), nil }

// UnmarshalText implements encoding.TextUnmarshaler; empty text is the zero value.
func (d *Docket) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*d = Docket{}
		return nil
	}
	v, err := ParseDocket(string(b))
	if err == nil {
		*d = v
	}
	return err
}

func cutEither(s, a, b string) (string, bool) {
	if r, ok := strings.CutPrefix(s, a); ok {
		return r, true
	}
	return strings.CutPrefix(s, b)
}

// number reads decimal digits not above limit.
func number(s string, limit int) (int, bool) {
	if s == "" {
		return 0, false
	}
	n := 0
	for i := range len(s) {
		c := s[i]
		if c < '0' || c > '9' {
			return 0, false
		}
		if n = n*10 + int(c-'0'); n > limit {
			return 0, false
		}
	}
	return n, true
}

func clip(s string) string {
	const most = 64
	if len(s) <= most {
		return s
	}
	for i := most; i > 0; i-- {
		if utf8.RuneStart(s[i]) {
			return s[:i] + "…"
		}
	}
	return ""
}

func itoa(n int) string { return strconv.Itoa(n) }
