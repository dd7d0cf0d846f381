package zhixing

import (
	"fmt"
	"iter"
	"sort"
	"strings"

	"github.com/zhixing-go/zhixing/internal/enum"
	"github.com/zhixing-go/zhixing/internal/mask"
)

// Instrument is a legal instrument (规范性文件) in one wording. It is comparable.
type Instrument struct {
	Key     InstrumentKey  `json:"key"`    // mnemonic and year this wording was adopted: "CPL-2023"
	Family  InstrumentKey  `json:"family"` // mnemonic alone: "CPL"
	Kind    InstrumentKind `json:"kind"`
	Title   Text           `json:"title"`            // the title without the version; English titles are descriptions
	Version Text           `json:"version,omitzero"` // the wording where a family has several: 2023修正
	Number  string         `json:"number,omitempty"` // document number: 法释〔2014〕8号
	Body    Text           `json:"body"`             // who issued it
	From    PartialDate    `json:"from,omitzero"`    // first day in force of this wording; zero for what is not a norm
	To      PartialDate    `json:"to,omitzero"`      // last day in force; zero is still in force, see ToUnsure
	First   PartialDate    `json:"first,omitzero"`   // first day of the oldest wording, where that has no key of its own
	Dated   PartialDate    `json:"dated,omitzero"`   // date it bears, where that stands for the number
	Before  InstrumentKey  `json:"before,omitempty"` // what it replaced
	After   InstrumentKey  `json:"after,omitempty"`  // what replaced it
	Unit    ArticleUnit    `json:"unit"`             // what its numbers count

	ToUnsure    Tri        `json:"to_unsure,omitzero"` // Yes: whether it is still in force is not known
	NumberMark  Confidence `json:"number_mark"`
	DatesMark   Confidence `json:"dates_mark"`
	TextChecked Confidence `json:"text_checked"` // Verified: its text was read in full
}

// InstrumentKind is the rank of an instrument (文件类别).
type InstrumentKind uint8

// The kinds of instruments.
const (
	_                        InstrumentKind = iota
	InstrumentStatute                       // 法律
	InstrumentRegulation                    // 行政法规
	InstrumentPolicy                        // 政策文件、部门文件
	InstrumentInterpretation                // 司法解释
	InstrumentNormative                     // 司法规范性文件
	InstrumentReference                     // 报告、学说、地方文件: cited, not a norm
)

var instrumentKindNames = enum.Names[InstrumentKind]{Kind: "instrument_kind", Rows: []enum.Row{
	{},
	{Word: "statute", ZH: "法律", EN: "statute"},
	{Word: "regulation", ZH: "行政法规", EN: "administrative regulation"},
	{Word: "policy", ZH: "政策文件、部门文件", EN: "policy document"},
	{Word: "interpretation", ZH: "司法解释", EN: "judicial interpretation"},
	{Word: "normative", ZH: "司法规范性文件", EN: "normative document of the courts"},
	{Word: "reference", ZH: "报告、学说、地方文件", EN: "report, doctrine or local paper"},
}}

// String returns the stable word of k.
func (k InstrumentKind) String() string { return instrumentKindNames.Word(k) }

// Label returns the wording of k in l.
func (k InstrumentKind) Label(l Lang) string { return instrumentKindNames.Label(k, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (k InstrumentKind) MarshalText() ([]byte, error) { return instrumentKindNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *InstrumentKind) UnmarshalText(b []byte) error { return instrumentKindNames.Unmarshal(b, k) }

// ArticleUnit is what the numbers of an instrument count (条文单位).
type ArticleUnit uint8

// The units. Those of instruments whose text was not read are by recall.
const (
	UnitArticle ArticleUnit = iota // 条
	UnitPoint                      // 点: opinions, notices, replies
)

var articleUnitNames = enum.Names[ArticleUnit]{Kind: "article_unit", Rows: []enum.Row{
	{Word: "article", ZH: "条", EN: "article"},
	{Word: "point", ZH: "点", EN: "point"},
}}

// String returns the stable word of u.
func (u ArticleUnit) String() string { return articleUnitNames.Word(u) }

// Label returns the wording of u in l.
func (u ArticleUnit) Label(l Lang) string { return articleUnitNames.Label(u, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (u ArticleUnit) MarshalText() ([]byte, error) { return articleUnitNames.Marshal(u) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (u *ArticleUnit) UnmarshalText(b []byte) error { return articleUnitNames.Unmarshal(b, u) }

// instrumentRow is an Instrument as the table keeps it.
type instrumentRow struct {
	key, family                     InstrumentKey
	kind                            InstrumentKind
	zh, en, versionZH, versionEN    string
	number                          string
	body                            uint8
	from, to, first, dated          PartialDate
	before, after                   InstrumentKey
	unit                            ArticleUnit
	toUnsure                        Tri
	numberMark, datesMark, textMark Confidence
}

func (r *instrumentRow) instrument() Instrument {
	return Instrument{
		Key: r.key, Family: r.family, Kind: r.kind,
		Title: Text{ZH: r.zh, EN: r.en}, Version: Text{ZH: r.versionZH, EN: r.versionEN},
		Number: r.number, Body: issuingBodies[r.body],
		From: r.from, To: r.to, First: r.first, Dated: r.dated,
		Before: r.before, After: r.after, Unit: r.unit, ToUnsure: r.toUnsure,
		NumberMark: r.numberMark, DatesMark: r.datesMark, TextChecked: r.textMark,
	}
}

// inForce says whether r is in force on d; Unknown where its dates are not exact
// enough to tell. What is not a norm and bears no dates is always usable.
func (r *instrumentRow) inForce(d Date) Tri {
	switch {
	case !r.from.IsZero() && d.Before(r.from.Earliest()):
		return No
	case !r.to.IsZero() && d.After(r.to.Latest()):
		return No
	case !r.from.IsZero() && d.Before(r.from.Latest()):
		return Unknown
	case !r.to.IsZero() && d.After(r.to.Earliest()):
		return Unknown
	}
	return Yes
}

// Instruments yields every instrument of the registry, sorted by key.
func Instruments() iter.Seq[Instrument] {
	return func(yield func(Instrument) bool) {
		for i := range instrumentTable {
			if !yield(instrumentTable[i].instrument()) {
				return
			}
		}
	}
}

func instrumentByKey(key InstrumentKey) *instrumentRow {
	i := sort.Search(len(instrumentTable), func(i int) bool { return instrumentTable[i].key >= key })
	if i < len(instrumentTable) && instrumentTable[i].key == key {
		return &instrumentTable[i]
	}
	return nil
}

// lastOf returns the wordings of a family that no later wording of it replaced: one
// for a family in the narrow sense, several where instruments that stand side by
// side share a mnemonic, none if the family is unknown.
func lastOf(family InstrumentKey) []*instrumentRow {
	var last []*instrumentRow
	for i := range instrumentTable {
		r := &instrumentTable[i]
		if r.family != family {
			continue
		}
		if next := instrumentByKey(r.after); next == nil || next.family != family {
			last = append(last, r)
		}
	}
	return last
}

// supersedes reports whether r replaced old, directly or through others.
func (r *instrumentRow) supersedes(old *instrumentRow) bool {
	for b := r; b != nil; b = instrumentByKey(b.before) {
		if b == old {
			return true
		}
	}
	return false
}

// FindInstrument finds an instrument by what a text may call it, tried in this order:
// its key ("CPL-2023"); its document number, in Chinese ("法释〔2014〕8号") or as
// FSH-year-number ("FSH-2014-8" of judicial interpretations); an old key
// ("ZXGZ-2020"), also with the package whose rules used it ("asset:DB-2020"); the
// name of a family ("CPL"), which stands for its newest wording ("MAR" is an old key
// of MAR-1992, because the numbering of 2025 has not been read). A name that several
// instruments bear gives an *InstrumentError with the candidates: DB-2020 without a
// package, or 法释〔2020〕21号, which amended many texts at once.
func FindInstrument(name string) (Instrument, error) {
	r, err := findInstrument(InstrumentKey(name))
	if err != nil {
		return Instrument{}, err
	}
	return r.instrument(), nil
}

func findInstrument(name InstrumentKey) (*instrumentRow, error) {
	if r := instrumentByKey(name); r != nil {
		return r, nil
	}
	var found []InstrumentKey
	if number := documentNumber(string(name)); number != "" {
		for i := range instrumentTable {
			for part := range strings.SplitSeq(instrumentTable[i].number, "，") {
				if strings.TrimPrefix(part, "修正 ") == number {
					found = append(found, instrumentTable[i].key)
				}
			}
		}
	}
	if len(found) == 0 {
		found = aliased(string(name))
	}
	switch len(found) {
	case 1:
		return instrumentByKey(found[0]), nil
	case 0:
		last := lastOf(name)
		if len(last) == 1 {
			return last[0], nil
		}
		for _, r := range last {
			found = append(found, r.key)
		}
	}
	return nil, &InstrumentError{Name: mask.Residents(string(name)), Candidates: found}
}

// instrumentAlias is an old key of an instrument in the rules of one package.
type instrumentAlias struct {
	alias, pkg string
	key        InstrumentKey
}

// aliased lists the keys that name is an alias of, sorted, each once.
func aliased(name string) []InstrumentKey {
	pkg := ""
	if i := strings.IndexByte(name, ':'); i >= 0 {
		pkg, name = name[:i], name[i+1:]
	}
	var keys []InstrumentKey
	i := sort.Search(len(instrumentAliases), func(i int) bool { return instrumentAliases[i].alias >= name })
	for ; i < len(instrumentAliases) && instrumentAliases[i].alias == name; i++ {
		if a := instrumentAliases[i]; pkg == "" || pkg == a.pkg {
			keys = append(keys, a.key)
		}
	}
	sort.Slice(keys, func(i, j int) bool { return keys[i] < keys[j] })
	n := 0
	for i, k := range keys {
		if i == 0 || k != keys[i-1] {
			keys[n] = k
			n++
		}
	}
	return keys[:n]
}

// documentNumber reads a document number as the table prints it, or "".
func documentNumber(s string) string {
	if rest, ok := strings.CutPrefix(s, "FSH-"); ok {
		year, n, ok := strings.Cut(rest, "-")
		if !ok || len(year) != 4 || n == "" {
			return ""
		}
		return "法释〔" + year + "〕" + n + "号"
	}
	if !strings.HasSuffix(s, "号") {
		return ""
	}
	return strings.NewReplacer("[", "〔", "]", "〕", "(", "〔", ")", "〕", "（", "〔", "）", "〕", "［", "〔", "］", "〕").Replace(s)
}

// InstrumentAt returns the wording of a family in force on d. The family may be
// named by its mnemonic, by the key of one wording or by an old key. Where two
// wordings of one line are in force side by side it is the newer one. It fails with
// an *InstrumentError when the name is unknown, when nothing of the family is in
// force on d, when several instruments that share the mnemonic are, and when the
// dates are not known exactly enough to say.
func InstrumentAt(family InstrumentKey, d Date) (Instrument, error) {
	r, err := instrumentAt(family, d)
	if err != nil {
		return Instrument{}, err
	}
	return r.instrument(), nil
}

func instrumentAt(family InstrumentKey, d Date) (*instrumentRow, error) {
	if len(lastOf(family)) == 0 {
		r, err := findInstrument(family)
		if err != nil {
			return nil, err
		}
		family = r.family
	}
	fail := &InstrumentError{Name: mask.Residents(string(family)), Day: d}
	if d.IsZero() {
		return nil, fail
	}
	var best *instrumentRow
	for i := range instrumentTable {
		r := &instrumentTable[i]
		if r.family != family {
			continue
		}
		switch r.inForce(d) {
		case Unknown:
			fail.Candidates = append(fail.Candidates, r.key)
		case Yes:
			switch {
			case best == nil || r.supersedes(best):
				best = r
			case !best.supersedes(r):
				fail.Candidates = append(fail.Candidates, r.key)
			}
		}
	}
	if best == nil || len(fail.Candidates) > 0 {
		if best != nil {
			fail.Candidates = append([]InstrumentKey{best.key}, fail.Candidates...)
		}
		return nil, fail
	}
	return best, nil
}

// InstrumentError says that a name does not lead to one instrument: it is unknown
// (no Day, no Candidates), it names several (no Day), nothing of the family is in
// force on Day (no Candidates), or its dates are not known exactly enough.
type InstrumentError struct {
	Name       string
	Day        Date
	Candidates []InstrumentKey
}

// Error implements error, in English.
func (e *InstrumentError) Error() string { return e.Text(EN) }

// Text renders the error in l.
func (e *InstrumentError) Text(l Lang) string {
	var names []string
	for _, k := range e.Candidates {
		names = append(names, string(k))
	}
	list, name := strings.Join(names, ", "), clip(e.Name)
	if e.Day.IsZero() {
		if len(names) == 0 {
			return fmt.Sprintf(Text{ZH: "未登记的规范性文件，或者未给出日期：%s", EN: "no such legal instrument, or no date given: %s"}.In(l), name)
		}
		return fmt.Sprintf(Text{ZH: "%s 对应多个规范性文件：%s", EN: "%s names several legal instruments: %s"}.In(l), name, list)
	}
	if len(names) == 0 {
		return fmt.Sprintf(Text{ZH: "%s 在%s没有施行的文本", EN: "no wording of %s is in force on %s"}.In(l), name, e.Day.Text(l))
	}
	return fmt.Sprintf(Text{ZH: "%s 在%s施行的文本无法确定：%s", EN: "which instrument %s means on %s cannot be told: %s"}.In(l), name, e.Day.Text(l), list)
}
