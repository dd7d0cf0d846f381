package metrics

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Dimension is what a figure is broken down by (下钻维度), MET-37.
type Dimension uint8

// The dimensions. Each puts every case into exactly one class.
const (
	ByCourt      Dimension = iota // 法院
	ByManner                      // 结案方式
	ByClass                       // 统计分类 (MET-02)
	ByGround                      // 案由大类
	ByKind                        // 案件类型
	ByAmount                      // 标的额区间
	ByDebtor                      // 被执行人类型
	ByLivelihood                  // 是否涉民生
	ByCause                       // 超期原因 (CASE-34)
	ByOfficer                     // 承办人
)

var dimensionNames = enum.Names[Dimension]{Kind: "dimension", Rows: []enum.Row{
	{Word: "court", ZH: "法院", EN: "court"},
	{Word: "manner", ZH: "结案方式", EN: "closing manner"},
	{Word: "class", ZH: "统计分类", EN: "statistical class"},
	{Word: "ground", ZH: "案由大类", EN: "kind of title"},
	{Word: "kind", ZH: "案件类型", EN: "case kind"},
	{Word: "amount", ZH: "标的额区间", EN: "amount applied for"},
	{Word: "debtor", ZH: "被执行人类型", EN: "kind of debtor"},
	{Word: "livelihood", ZH: "是否涉民生", EN: "livelihood"},
	{Word: "cause", ZH: "超期原因", EN: "cause of delay"},
	{Word: "officer", ZH: "承办人", EN: "officer"},
}}

// String returns the stable word of d.
func (d Dimension) String() string { return dimensionNames.Word(d) }

// Label returns the wording of d in l.
func (d Dimension) Label(l zhixing.Lang) string { return dimensionNames.Label(d, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (d Dimension) MarshalText() ([]byte, error) { return dimensionNames.Marshal(d) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *Dimension) UnmarshalText(b []byte) error { return dimensionNames.Unmarshal(b, d) }

// DebtorType is the kind of debtor a figure is broken down by (被执行人类型). A Party or
// government organ goes before the military, and both before the other kinds.
type DebtorType uint8

// The types.
const (
	DebtorNotGiven        DebtorType = iota // 未载明
	DebtorPartyGovernment                   // 党政机关
	DebtorMilitary                          // 涉军
	DebtorEnterprise                        // 企业
	DebtorNaturalPerson                     // 自然人
	DebtorOther                             // 其他
)

var debtorTypeNames = enum.Names[DebtorType]{Kind: "debtor_type", Rows: []enum.Row{
	{Word: "not_given", ZH: "未载明", EN: "not given"},
	{Word: "party_government", ZH: "党政机关", EN: "Party or government organ"},
	{Word: "military", ZH: "涉军", EN: "military"},
	{Word: "enterprise", ZH: "企业", EN: "enterprise"},
	{Word: "natural_person", ZH: "自然人", EN: "natural person"},
	{Word: "other", ZH: "其他", EN: "other"},
}}

// String returns the stable word of d.
func (d DebtorType) String() string { return debtorTypeNames.Word(d) }

// Label returns the wording of d in l.
func (d DebtorType) Label(l zhixing.Lang) string { return debtorTypeNames.Label(d, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (d DebtorType) MarshalText() ([]byte, error) { return debtorTypeNames.Marshal(d) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *DebtorType) UnmarshalText(b []byte) error { return debtorTypeNames.Unmarshal(b, d) }

// DebtorType is the kind of debtor of the record.
func (r *Record) DebtorType() DebtorType {
	switch {
	case r.Tags.Has(zhixing.TagPartyGovernment):
		return DebtorPartyGovernment
	case r.Tags.Has(zhixing.TagMilitary):
		return DebtorMilitary
	case r.Debtor == zhixing.EnterpriseLegalPerson, r.Debtor == 0 && r.Tags.Has(zhixing.TagEnterprise):
		return DebtorEnterprise
	case r.Debtor == zhixing.NaturalPerson:
		return DebtorNaturalPerson
	case r.Debtor == 0:
		return DebtorNotGiven
	}
	return DebtorOther
}

// amountBands are the first fen of each band of amounts applied for (project).
var amountBands = [...]struct {
	from   int64
	zh, en string
}{
	{0, "不满1万元", "below 10,000 yuan"},
	{1_0000_00, "1万元以上不满10万元", "10,000 to below 100,000 yuan"},
	{10_0000_00, "10万元以上不满100万元", "100,000 to below 1 million yuan"},
	{100_0000_00, "100万元以上不满1000万元", "1 million to below 10 million yuan"},
	{1000_0000_00, "1000万元以上不满1亿元", "10 million to below 100 million yuan"},
	{1_0000_0000_00, "1亿元以上", "100 million yuan and more"},
}

func amountBand(fen int64) int {
	b := 0
	for b+1 < len(amountBands) && fen >= amountBands[b+1].from {
		b++
	}
	return b
}

// Slice is one class of a figure broken down.
type Slice struct {
	Key   string       `json:"key"` // stable within the dimension; "" where the record does not say
	Title zhixing.Text `json:"title"`
	Cases int64        `json:"cases"` // that give something to the figure
	Ratio Ratio        `json:"ratio"`
}

// DrillDown breaks a figure down by a dimension (下钻), by a second pass over the records,
// in the order of the classes. The parts are held against the figure: if they do not sum
// to it, in numerator and denominator, there is an *zhixing.InputError; that is so where
// the records are not those the tally counted, and for figures of receipts or petitions.
// officers may be nil unless d is ByOfficer (MET-11, MET-37).
func (t *Tally) DrillDown(records []Record, x *Indicator, court CourtIndex, v View, s Scope, d Dimension, officers *Officers) ([]Slice, error) {
	f, err := t.Compute(x, court, v, s)
	if err != nil {
		return nil, err
	}
	if !dimensionNames.Valid(d) || d == ByOfficer && officers == nil {
		return nil, &zhixing.InputError{Field: "dimension", Value: d.String(), Rule: "MET-37", Reason: zhixing.Text{ZH: "没有该维度，或者缺承办人名单", EN: "no such dimension, or no list of officers"}}
	}
	by := map[int]*Slice{}
	var sum Ratio
	for i, p := range t.shares(records, x, court, v, s) {
		k := t.place(&records[i], d)
		if by[k] == nil {
			by[k] = &Slice{}
		}
		by[k].Cases++
		by[k].Ratio.Num, by[k].Ratio.Den = by[k].Ratio.Num+p.Num, by[k].Ratio.Den+p.Den
		sum.Num, sum.Den = sum.Num+p.Num, sum.Den+p.Den
	}
	if sum != f.Ratio {
		return nil, &zhixing.InputError{Field: "records", Value: sum.String() + " / " + f.Ratio.String(), Rule: "MET-37",
			Reason: zhixing.Text{ZH: "各部分之和与指标不符", EN: "the parts do not sum to the figure"}}
	}
	places := make([]int, 0, len(by))
	for k := range by {
		places = append(places, k)
	}
	slices.Sort(places)
	out := make([]Slice, 0, len(by))
	for _, k := range places {
		by[k].Key, by[k].Title = t.name(k, d, officers)
		out = append(out, *by[k])
	}
	if d == ByOfficer { // numbers depend on the order of input
		slices.SortFunc(out, func(a, b Slice) int { return cmp.Compare(a.Key, b.Key) })
	}
	return out, nil
}

// place is the class of a record in a dimension.
func (t *Tally) place(r *Record, d Dimension) int {
	switch d {
	case ByCourt:
		return int(r.Court)
	case ByManner:
		return int(r.Manner)
	case ByClass:
		return int(t.Class(r))
	case ByGround:
		return int(GroundClassOf(r.Ground))
	case ByKind:
		return int(r.Kind)
	case ByAmount:
		if r.Applied == NoAmount {
			return -1
		}
		return amountBand(r.Applied)
	case ByDebtor:
		return int(r.DebtorType())
	case ByLivelihood:
		if r.Tags.Has(zhixing.TagLivelihood) {
			return 1
		}
		return 0
	case ByCause:
		return int(r.Cause)
	}
	return int(r.Officer)
}

// labelled is an enumeration as the classes of a dimension print.
type labelled interface {
	String() string
	Label(zhixing.Lang) string
}

func (t *Tally) name(k int, d Dimension, officers *Officers) (string, zhixing.Text) {
	not := zhixing.Text{ZH: "未载明", EN: "not given"}
	var e labelled
	switch d {
	case ByCourt:
		id := string(t.courts.At(CourtIndex(k)).ID)
		return id, zhixing.Text{ZH: id, EN: id}
	case ByManner:
		e = zhixing.ClosingManner(k)
	case ByClass:
		return StatClass(k).String(), zhixing.Text{ZH: StatClass(k).Label(zhixing.ZH), EN: StatClass(k).Label(zhixing.EN)}
	case ByGround:
		e = GroundClass(k)
	case ByKind:
		e = zhixing.CaseKind(k)
	case ByAmount:
		if k < 0 {
			return "", not
		}
		return strconv.FormatInt(amountBands[k].from/100, 10), zhixing.Text{ZH: amountBands[k].zh, EN: amountBands[k].en}
	case ByDebtor:
		return DebtorType(k).String(), zhixing.Text{ZH: DebtorType(k).Label(zhixing.ZH), EN: DebtorType(k).Label(zhixing.EN)}
	case ByLivelihood:
		if k == 1 {
			return "yes", zhixing.Text{ZH: "涉民生", EN: "livelihood"}
		}
		return "no", zhixing.Text{ZH: "其他", EN: "other"}
	case ByCause:
		e = zhixing.OverdueCause(k)
	case ByOfficer:
		id := string(officers.ID(OfficerIndex(k)))
		if id == "" {
			return "", not
		}
		return id, zhixing.Text{ZH: id, EN: id}
	}
	if k == 0 {
		return "", not
	}
	return e.String(), zhixing.Text{ZH: e.Label(zhixing.ZH), EN: e.Label(zhixing.EN)}
}
