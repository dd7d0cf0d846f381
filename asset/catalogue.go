package asset

import (
	"strconv"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
	"github.com/zhixing-go/zhixing/internal/strict"
)

// InstitutionCode is the stable code of an institution: "MPS", "BANK/ICBC". Its name may
// change with the years, the code does not (ASSET-02).
type InstitutionCode string

// ItemCode is the stable code of an item of information (信息项): "03".
type ItemCode string

// Catalogue lists who answers what (查控目录, ASSET-02): institutions, kinds and items of
// information. It is data, not law: the official lists are not public, so that each row
// carries its confidence and a user may load another catalogue.
type Catalogue struct {
	ID           string        `json:"id"`      // "spc-2018-reconstructed"
	Version      string        `json:"version"` // of the data, any text
	Title        zhixing.Text  `json:"title"`
	From         zhixing.Date  `json:"from,omitzero"` // the day of the snapshot
	Kinds        []ItemKind    `json:"kinds"`
	Items        []Item        `json:"items"`
	Institutions []Institution `json:"institutions"`

	// DefaultSLA answers for institutions that have no row of their own (ASSET-06).
	DefaultSLA SLA `json:"default_sla"`
}

// ItemKind is a kind of information (信息类).
type ItemKind struct {
	Code       string             `json:"code"`
	Name       zhixing.Text       `json:"name"`
	Use        ItemUse            `json:"use"` // property, or information only
	Confidence zhixing.Confidence `json:"confidence"`
}

// ItemUse says whether a kind of item can show property. The zero value means not given.
type ItemUse uint8

// The uses.
const (
	_              ItemUse = iota
	UseProperty            // 财产
	UseInformation         // 信息: identity, marriage, registration; never yields an asset
)

var itemUseNames = enum.Names[ItemUse]{Kind: "item_use", Rows: []enum.Row{
	{}, // not given
	{Word: "property", ZH: "财产", EN: "property"},
	{Word: "information", ZH: "信息", EN: "information"},
}}

// String returns the stable word of u.
func (u ItemUse) String() string { return itemUseNames.Word(u) }

// Label returns the wording of u in l.
func (u ItemUse) Label(l zhixing.Lang) string { return itemUseNames.Label(u, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (u ItemUse) MarshalText() ([]byte, error) { return itemUseNames.Marshal(u) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (u *ItemUse) UnmarshalText(b []byte) error { return itemUseNames.Unmarshal(b, u) }

// Item is an item of information (信息项).
type Item struct {
	Code       ItemCode           `json:"code"`
	Kind       string             `json:"kind"` // code of its kind
	Name       zhixing.Text       `json:"name"`
	Confidence zhixing.Confidence `json:"confidence"`
}

// InstitutionKind groups institutions. The zero value means not given.
type InstitutionKind uint8

// The kinds of institution.
const (
	_           InstitutionKind = iota
	KindUnit                    // 联网单位: ministry, registry, depository
	KindBank                    // 银行业金融机构
	KindPayment                 // 支付机构
	KindLinkage                 // 执行联动部门: asked by letter (ASSET-96)
)

var institutionKindNames = enum.Names[InstitutionKind]{Kind: "institution_kind", Rows: []enum.Row{
	{}, // not given
	{Word: "unit", ZH: "联网单位", EN: "networked unit"},
	{Word: "bank", ZH: "银行业金融机构", EN: "bank"},
	{Word: "payment", ZH: "支付机构", EN: "payment institution"},
	{Word: "linkage", ZH: "执行联动部门", EN: "linkage department"},
}}

// String returns the stable word of k.
func (k InstitutionKind) String() string { return institutionKindNames.Word(k) }

// Label returns the wording of k in l.
func (k InstitutionKind) Label(l zhixing.Lang) string {
	return institutionKindNames.Label(k, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (k InstitutionKind) MarshalText() ([]byte, error) { return institutionKindNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *InstitutionKind) UnmarshalText(b []byte) error { return institutionKindNames.Unmarshal(b, k) }

// Institution is a body that answers (协助单位).
type Institution struct {
	Code       InstitutionCode    `json:"code"`
	Kind       InstitutionKind    `json:"kind"`
	Names      []DatedName        `json:"names"`             // newest first
	Gateway    string             `json:"gateway,omitempty"` // institutions behind one gateway share a limit (ASSET-24)
	Offers     []Offer            `json:"offers,omitempty"`
	SLA        []SLA              `json:"sla,omitempty"`
	Confidence zhixing.Confidence `json:"confidence"`
}

// DatedName is a name with the days it was borne; the zero dates are open.
type DatedName struct {
	Name       zhixing.Text       `json:"name"`
	From       zhixing.Date       `json:"from,omitzero"`
	To         zhixing.Date       `json:"to,omitzero"`
	Confidence zhixing.Confidence `json:"confidence"`
}

// Offer is what an institution keeps and which functions on it are open. Query, freeze
// and deduct are listed one by one: none follows from another (ASSET-01).
type Offer struct {
	Item     ItemCode       `json:"item"`
	Channel  Channel        `json:"channel"`
	Province string         `json:"province,omitempty"` // a point-to-point offer serves the courts of this province; "" all
	Verbs    []Verb         `json:"verbs,omitempty"`    // open functions; none: kept there, but no function is open
	Subjects []SubjectClass `json:"subjects,omitempty"` // none: all classes
	From     zhixing.Date   `json:"from,omitzero"`      // first day open
	To       zhixing.Date   `json:"to,omitzero"`        // last day open
}

// NameOn returns the name borne on d, the newest name if d is zero or before all.
func (i Institution) NameOn(d zhixing.Date) zhixing.Text {
	for _, n := range i.Names {
		if d.IsZero() || (n.From.IsZero() || !d.Before(n.From)) && (n.To.IsZero() || !d.After(n.To)) {
			return n.Name
		}
	}
	if len(i.Names) > 0 {
		return i.Names[len(i.Names)-1].Name
	}
	return zhixing.Text{ZH: string(i.Code), EN: string(i.Code)}
}

// serves reports whether the offer is made to subjects of class c on d, in the court's
// province.
func (o *Offer) serves(c SubjectClass, d zhixing.Date, province string) bool {
	if o.Province != "" && o.Province != province {
		return false
	}
	if !d.IsZero() && (!o.From.IsZero() && d.Before(o.From) || !o.To.IsZero() && d.After(o.To)) {
		return false
	}
	if len(o.Subjects) == 0 {
		return true
	}
	for _, s := range o.Subjects {
		if s == c {
			return true
		}
	}
	return false
}

// Open reports whether verb v is open.
func (o Offer) Open(v Verb) bool {
	for _, x := range o.Verbs {
		if x == v {
			return true
		}
	}
	return false
}

// Institution returns the institution with the code.
func (c Catalogue) Institution(code InstitutionCode) (Institution, bool) {
	for i := range c.Institutions {
		if c.Institutions[i].Code == code {
			return c.Institutions[i], true
		}
	}
	return Institution{}, false
}

// Item returns the item with the code.
func (c Catalogue) Item(code ItemCode) (Item, bool) {
	for i := range c.Items {
		if c.Items[i].Code == code {
			return c.Items[i], true
		}
	}
	return Item{}, false
}

// use returns what the kind of an item is used for.
func (c *Catalogue) use(code ItemCode) ItemUse {
	it, _ := c.Item(code)
	for _, k := range c.Kinds {
		if k.Code == it.Kind {
			return k.Use
		}
	}
	return 0
}

// WithInstitutions returns the catalogue with institutions added; one whose code is
// there already takes its place.
func (c Catalogue) WithInstitutions(more ...Institution) Catalogue {
	all := append([]Institution(nil), c.Institutions...)
	at := make(map[InstitutionCode]int, len(all)+len(more))
	for i := range all {
		at[all[i].Code] = i
	}
	for _, m := range more {
		if i, ok := at[m.Code]; ok {
			all[i] = m
			continue
		}
		at[m.Code] = len(all)
		all = append(all, m)
	}
	c.Institutions = all
	return c
}

// The sizes beyond which a catalogue is taken for a mistake.
const (
	maxInstitutions = 100_000
	maxItems        = 10_000
)

// Check reports everything that is wrong with the catalogue.
func (c Catalogue) Check() error {
	var p zhixing.Problems
	bad := func(field, v, zh, en string) { p.Add(field, v, "ASSET-02", zhixing.Text{ZH: zh, EN: en}) }
	if c.ID == "" {
		bad("id", "", "须有目录编号", "a catalogue has an ID")
	}
	if len(c.Institutions) > maxInstitutions || len(c.Items) > maxItems || len(c.Kinds) > maxItems {
		bad("institutions", strconv.Itoa(len(c.Institutions)), "条目过多", "too many entries")
		return p.Err()
	}
	kinds := make(map[string]bool, len(c.Kinds))
	for i, k := range c.Kinds {
		f := "kinds[" + strconv.Itoa(i) + "]"
		if k.Code == "" || kinds[k.Code] {
			bad(f+".code", k.Code, "类别代码缺失或者重复", "code missing or given twice")
		}
		if !itemUseNames.Valid(k.Use) {
			bad(f+".use", "", "须写明为财产或者信息", "must be property or information")
		}
		kinds[k.Code] = true
	}
	items := make(map[ItemCode]bool, len(c.Items))
	for i, it := range c.Items {
		f := "items[" + strconv.Itoa(i) + "]"
		if it.Code == "" || items[it.Code] {
			bad(f+".code", string(it.Code), "信息项代码缺失或者重复", "code missing or given twice")
		}
		if !kinds[it.Kind] {
			bad(f+".kind", it.Kind, "没有这一类别", "no such kind")
		}
		items[it.Code] = true
	}
	p.AddErr("default_sla", c.DefaultSLA.Check())
	codes := make(map[InstitutionCode]bool, len(c.Institutions))
	for i := range c.Institutions {
		in := &c.Institutions[i]
		f := "institutions[" + strconv.Itoa(i) + "]"
		if in.Code == "" || codes[in.Code] {
			bad(f+".code", string(in.Code), "单位代码缺失或者重复", "code missing or given twice")
		}
		codes[in.Code] = true
		if !institutionKindNames.Valid(in.Kind) {
			bad(f+".kind", "", "单位类别未给出", "kind not given")
		}
		if len(in.Names) == 0 {
			bad(f+".names", "", "名称未给出", "name not given")
		}
		for j := range in.Offers {
			o := &in.Offers[j]
			g := f + ".offers[" + strconv.Itoa(j) + "]"
			if !items[o.Item] {
				bad(g+".item", string(o.Item), "没有这一信息项", "no such item")
			}
			if !channelNames.Valid(o.Channel) {
				bad(g+".channel", "", "渠道未给出", "channel not given")
			}
			for _, v := range o.Verbs {
				if !verbNames.Valid(v) {
					bad(g+".verbs", "", "功能不明", "not a verb")
				}
			}
			if !o.From.IsZero() && !o.To.IsZero() && o.To.Before(o.From) {
				bad(g+".to", o.To.String(), "早于起始日", "before from")
			}
			for k := range in.Offers[:j] {
				if e := &in.Offers[k]; j < 256 && e.Item == o.Item && e.Channel == o.Channel && e.Province == o.Province && overlap(e.From, e.To, o.From, o.To) {
					bad(g, string(o.Item), "同一信息项同一渠道重复", "the same item over the same channel twice")
				}
			}
		}
		for j, s := range in.SLA {
			p.AddErr(f+".sla["+strconv.Itoa(j)+"]", s.Check())
		}
	}
	return p.Err()
}

// overlap reports whether two runs of days, closed, open where zero, meet.
func overlap(a1, a2, b1, b2 zhixing.Date) bool {
	return (a2.IsZero() || b1.IsZero() || !a2.Before(b1)) && (b2.IsZero() || a1.IsZero() || !b2.Before(a1))
}

// DecodeCatalogue reads a catalogue from JSON, strictly, and checks it.
func DecodeCatalogue(data []byte) (Catalogue, error) {
	var c Catalogue
	if err := strict.Decode(data, &c); err != nil {
		return Catalogue{}, err
	}
	if err := c.Check(); err != nil {
		return Catalogue{}, err
	}
	return c, nil
}
