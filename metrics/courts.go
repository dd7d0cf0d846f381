package metrics

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// CourtLevel is the level of a court (法院层级), MET-35.
type CourtLevel uint8

// The four levels.
const (
	_            CourtLevel = iota
	Supreme                 // 最高人民法院
	High                    // 高级人民法院
	Intermediate            // 中级人民法院
	Basic                   // 基层人民法院
)

var courtLevelNames = enum.Names[CourtLevel]{Kind: "court_level", Rows: []enum.Row{
	{},
	{Word: "supreme", ZH: "最高", EN: "supreme"},
	{Word: "high", ZH: "高级", EN: "high"},
	{Word: "intermediate", ZH: "中级", EN: "intermediate"},
	{Word: "basic", ZH: "基层", EN: "basic"},
}}

// String returns the stable word of l.
func (l CourtLevel) String() string { return courtLevelNames.Word(l) }

// Label returns the wording of l in the language.
func (l CourtLevel) Label(lang zhixing.Lang) string {
	return courtLevelNames.Label(l, lang == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (l CourtLevel) MarshalText() ([]byte, error) { return courtLevelNames.Marshal(l) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (l *CourtLevel) UnmarshalText(b []byte) error { return courtLevelNames.Unmarshal(b, l) }

// Court is a court with its place in the tree (MET-35). Special courts hang under
// their superior. A court that changed its superior is listed once for each time.
type Court struct {
	ID     zhixing.CourtID `json:"id"`
	Level  CourtLevel      `json:"level"`
	Parent zhixing.CourtID `json:"parent,omitempty"` // "" for the root alone
	From   zhixing.Date    `json:"from,omitzero"`    // first day under this parent; zero: always
	To     zhixing.Date    `json:"to,omitzero"`      // last day; zero: still
}

// CourtIndex is the place of a court in Courts, from 0.
type CourtIndex uint32

// Courts is the tree of courts as it stood on a day. It is immutable.
type Courts struct {
	list   []Court // sorted by ID
	parent []int32 // -1 for the root
	on     zhixing.Date
	hash   uint64
}

// NewCourts builds the tree of a day. A court without a known parent, two roots, a
// circle and a court listed twice for the day are *zhixing.InputError, joined.
func NewCourts(list []Court, on zhixing.Date) (*Courts, error) {
	c := &Courts{on: on}
	for _, x := range list {
		if (x.From.IsZero() || !x.From.After(on)) && (x.To.IsZero() || !x.To.Before(on)) {
			c.list = append(c.list, x)
		}
	}
	slices.SortStableFunc(c.list, func(a, b Court) int { return cmp.Compare(a.ID, b.ID) })
	var p zhixing.Problems
	bad := func(x Court, zh, en string) {
		p.Add("courts."+string(x.ID), string(x.Parent), "MET-35", zhixing.Text{ZH: zh, EN: en})
	}
	root := -1
	c.parent = make([]int32, len(c.list))
	for i, x := range c.list {
		if x.ID == "" || !courtLevelNames.Valid(x.Level) {
			bad(x, "法院须有代码和层级", "a court has a code and a level")
		}
		if i > 0 && c.list[i-1].ID == x.ID {
			bad(x, "同日重复登记", "listed twice for the day")
		}
		c.parent[i] = -1
		if x.Parent == "" {
			if root >= 0 {
				bad(x, "只能有一个最高层", "there is one root")
			}
			root = i
			continue
		}
		k, ok := c.Index(x.Parent)
		if !ok {
			bad(x, "没有该上级法院", "no such superior")
			continue
		}
		c.parent[i] = int32(k)
	}
	if root < 0 && len(c.list) > 0 {
		p.Add("courts", "", "MET-35", zhixing.Text{ZH: "没有最高层", EN: "there is no root"})
	}
	for i := range c.list {
		n := 0
		for k := int32(i); k >= 0; k = c.parent[k] {
			if n++; n > len(c.list) {
				bad(c.list[i], "隶属关系成环", "superiors form a circle")
				break
			}
		}
	}
	if err := p.Err(); err != nil {
		return nil, err
	}
	c.hash = c.digest()
	return c, nil
}

// Len returns the number of courts.
func (c *Courts) Len() int { return len(c.list) }

// At returns the court at a place.
func (c *Courts) At(i CourtIndex) Court { return c.list[i] }

// Index returns the place of a court, and whether there is one.
func (c *Courts) Index(id zhixing.CourtID) (CourtIndex, bool) {
	i, ok := slices.BinarySearchFunc(c.list, id, func(x Court, id zhixing.CourtID) int { return cmp.Compare(x.ID, id) })
	return CourtIndex(i), ok
}

// Area reports for each court whether it belongs to the area of i (辖区): itself and
// all below it.
func (c *Courts) Area(i CourtIndex) []bool {
	in := make([]bool, len(c.list))
	for k := range c.list {
		for j := int32(k); j >= 0; j = c.parent[j] {
			if j == int32(i) {
				in[k] = true
				break
			}
		}
	}
	return in
}

// digest identifies the tree: tallies of different trees must not be merged.
func (c *Courts) digest() uint64 {
	h := fnv(fnvStart, c.on.String())
	for _, x := range c.list {
		h = fnv(h, fmt.Sprintf("%s|%d|%s\n", x.ID, x.Level, x.Parent))
	}
	return h
}

const fnvStart = 14695981039346656037

func fnv(h uint64, s string) uint64 {
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}
