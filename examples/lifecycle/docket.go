package main

import (
	"strconv"

	"github.com/zhixing-go/zhixing"
	casefile "github.com/zhixing-go/zhixing/case"
	"github.com/zhixing-go/zhixing/distribution/interest"
	"github.com/zhixing-go/zhixing/internal/enum"
	"github.com/zhixing-go/zhixing/internal/strict"
)

// docket is the input: one case as a court or a firm would export it.
type docket struct {
	Format  int          `json:"format"` // 1
	Name    zhixing.Text `json:"name"`
	Source  zhixing.Text `json:"source"` // where the published facts come from
	Court   string       `json:"court"`
	Cause   string       `json:"cause,omitempty"`
	AsOf    zhixing.Date `json:"as_of"`
	Parties []party      `json:"parties"`

	Title         interest.Title   `json:"title"`
	Policies      interest.Options `json:"policies,omitzero"`
	Satisfactions []satisfaction   `json:"satisfactions,omitempty"`
	Events        []docketEvent    `json:"events"`
	Reviews       []review         `json:"reviews,omitempty"`
	House         *house           `json:"house,omitempty"`

	// TitleMarks tell of the title's own dates and sums which are published.
	TitleMarks []titleMark `json:"title_marks,omitempty"`
	// Published are figures of the source that the report must reproduce.
	Published []published `json:"published,omitempty"`
}

type party struct {
	ID   zhixing.PartyID `json:"id"`
	Role casefile.Role   `json:"role"`
	Name string          `json:"name"`
	Mark mark            `json:"mark"`
}

type docketEvent struct {
	Mark  mark           `json:"mark"`
	Note  zhixing.Text   `json:"note,omitzero"`
	Event casefile.Event `json:"event"`
}

// review is a review case beside this one: an objection and what became of it.
type review struct {
	Name   zhixing.Text  `json:"name"`
	Events []reviewEvent `json:"events"`
}

type reviewEvent struct {
	Mark  mark                 `json:"mark"`
	Event casefile.ReviewEvent `json:"event"`
}

type satisfaction struct {
	Mark mark `json:"mark"`
	interest.Satisfaction
}

type titleMark struct {
	What zhixing.Text `json:"what"`
	Date zhixing.Date `json:"date,omitzero"`
	Sum  string       `json:"sum,omitempty"`
	Mark mark         `json:"mark"`
}

// published is a figure that the source prints.
type published struct {
	Figure figure       `json:"figure"`
	Name   zhixing.Text `json:"name"`
	Value  string       `json:"value"`
	On     zhixing.Date `json:"on,omitzero"` // the day it is of; the last day where it says none
}

var textMark = zhixing.Text{ZH: "须标明 published 或 illustrative", EN: "say published or illustrative"}

// mark says whether a date or sum is the source's or ours.
type mark uint8

var markNames = enum.Names[mark]{Kind: "mark", Rows: []enum.Row{
	{},
	{Word: "published", ZH: "公开", EN: "published"},
	{Word: "illustrative", ZH: "示例", EN: "illustrative"},
}}

func (m mark) label(l zhixing.Lang) string   { return markNames.Label(m, l == zhixing.EN) }
func (m mark) MarshalText() ([]byte, error)  { return markNames.Marshal(m) }
func (m *mark) UnmarshalText(b []byte) error { return markNames.Unmarshal(b, m) }

// figure names a figure of the report that a source may have published.
type figure uint8

const (
	_ figure = iota
	figureDoubled
	figureDoubledDays
	figurePrincipal
	figureGeneral
	figureInterest
)

var figureNames = enum.Names[figure]{Kind: "figure", Rows: []enum.Row{
	{},
	{Word: "doubled_accrued", ZH: "加倍部分债务利息", EN: "doubled part"},
	{Word: "doubled_days", ZH: "加倍部分计息天数", EN: "days of the doubled part"},
	{Word: "principal", ZH: "本金", EN: "principal"},
	{Word: "general_accrued", ZH: "一般债务利息", EN: "general interest"},
	{Word: "interest_accrued", ZH: "两项利息合计", EN: "both kinds of interest"},
}}

func (f figure) MarshalText() ([]byte, error)  { return figureNames.Marshal(f) }
func (f *figure) UnmarshalText(b []byte) error { return figureNames.Unmarshal(b, f) }

// decodeDocket reads a docket strictly and names every field that is wrong.
func decodeDocket(data []byte) (*docket, error) {
	d := new(docket)
	if err := strict.Decode(data, d); err != nil {
		return nil, err
	}
	var p zhixing.Problems
	if d.Format != 1 {
		p.Add("format", strconv.Itoa(d.Format), "", zhixing.Text{ZH: "格式版本应为 1", EN: "the format is 1"})
	}
	if d.AsOf.IsZero() {
		p.Add("as_of", "", "", zhixing.Text{ZH: "须给出截止日", EN: "the day asked for is required"})
	}
	if len(d.Events) == 0 {
		p.Add("events", "", "CASE-91", zhixing.Text{ZH: "没有事件", EN: "there are no events"})
	}
	need := func(field string, m mark) {
		if m == 0 {
			p.Add(field+".mark", "", "", textMark)
		}
	}
	for i := range d.Parties {
		at := "parties[" + strconv.Itoa(i) + "]"
		need(at, d.Parties[i].Mark)
		if d.Parties[i].ID == "" || d.Parties[i].Name == "" {
			p.Add(at, "", "", zhixing.Text{ZH: "当事人须有编号和名称", EN: "a party has an id and a name"})
		}
	}
	for i := range d.Events {
		need("events["+strconv.Itoa(i)+"]", d.Events[i].Mark)
	}
	for i := range d.Reviews {
		for k := range d.Reviews[i].Events {
			need("reviews["+strconv.Itoa(i)+"].events["+strconv.Itoa(k)+"]", d.Reviews[i].Events[k].Mark)
		}
	}
	for i := range d.Satisfactions {
		need("satisfactions["+strconv.Itoa(i)+"]", d.Satisfactions[i].Mark)
	}
	for i := range d.TitleMarks {
		need("title_marks["+strconv.Itoa(i)+"]", d.TitleMarks[i].Mark)
	}
	if d.House != nil {
		d.House.check(&p)
	}
	for i := range d.Published {
		if d.Published[i].Figure == 0 {
			p.Add("published["+strconv.Itoa(i)+"].figure", "", "", zhixing.Text{ZH: "须写明是何数额", EN: "name the figure"})
		}
	}
	return d, p.Err()
}
