package zhixing

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/zhixing-go/zhixing/internal/jsonx"
)

// TablesFormat is the version of the JSON form of tables.
const TablesFormat = 1

// The wire form of tables. A file holds as much as it updates.
type tablesJSON struct {
	Format   int             `json:"format"`
	Rates    []rateTableJSON `json:"rates,omitempty"`
	Holidays *holidaysJSON   `json:"holidays,omitempty"`
	Tariffs  []Tariff        `json:"tariffs,omitempty"`
}

type rateTableJSON struct {
	Name      string        `json:"name"`
	Source    Text          `json:"source"`
	Read      Date          `json:"read"`
	Published bool          `json:"published,omitempty"`
	Until     Date          `json:"until,omitzero"`
	Series    []RateSeries  `json:"series"`
	Rows      []rateRowJSON `json:"rows"`
}

type rateRowJSON struct {
	From    Date         `json:"from"`
	Percent []TariffRate `json:"percent"`
	Buckets uint8        `json:"buckets,omitempty"`
	Status  RateStatus   `json:"status"`
	Note    string       `json:"note,omitempty"`
}

type holidaysJSON struct {
	From Date         `json:"from"`
	To   Date         `json:"to"`
	Days []holidayDay `json:"days"`
}

const (
	tablesBytes  = 8 << 20
	mostRateRows = 5000
)

// ParseTables reads tables from JSON, strictly: rows rise by day, none twice, and
// every rate is plausible. The result holds what the file holds; MergeTables lays
// it over the shipped tables. All problems are joined.
func ParseTables(data []byte) (*Tables, error) {
	var p Problems
	var f tablesJSON
	for _, x := range jsonx.Decode(data, &f, jsonx.Limits{Bytes: tablesBytes}) {
		err := x.Err
		if err == nil {
			err = &InputError{Value: x.Value, Reason: Text{ZH: x.ZH, EN: x.EN}}
		}
		p.AddAt(x.Line, x.Column, x.Path, err)
	}
	if err := p.Err(); err != nil {
		return nil, err
	}
	if f.Format != TablesFormat {
		return nil, &InputError{Field: "format", Value: itoa(f.Format), Reason: Text{ZH: "不支持的格式版本", EN: "unsupported format version"}}
	}
	t := new(Tables)
	for i, r := range f.Rates {
		table, err := r.table()
		p.AddErr(index("rates", i), err)
		if slices.ContainsFunc(t.rates, func(x rateTable) bool { return x.name == r.Name }) {
			p.Add(index("rates", i)+".name", r.Name, "", Text{ZH: "重复", EN: "given twice"})
		}
		t.rates = append(t.rates, table)
	}
	if h := f.Holidays; h != nil {
		switch {
		case h.From.IsZero() || h.To.Before(h.From):
			p.Add("holidays.to", h.To.String(), "CASE-70", Text{ZH: "须写明所覆盖的首日和末日", EN: "first and last day covered are required"})
		case len(h.Days) > mostHolidayDays:
			p.Add("holidays.days", itoa(len(h.Days)), "CASE-70", Text{ZH: "行数过多", EN: "too many rows"})
		default:
			var err error
			t.holidays, err = newHolidayTable(h.From, h.To, h.Days)
			p.AddErr("holidays", err)
		}
	}
	for i, x := range f.Tariffs {
		p.AddErr(index("tariffs", i), x.Check())
		if slices.ContainsFunc(f.Tariffs[:i], func(y Tariff) bool { return x.Name == y.Name && x.From == y.From }) {
			p.Add(index("tariffs", i)+".from", x.From.String(), x.Rule, Text{ZH: "重复", EN: "given twice"})
		}
	}
	t.tariffs = f.Tariffs
	sortTariffs(t.tariffs)
	if err := p.Err(); err != nil {
		return nil, err
	}
	return t, nil
}

func sortTariffs(t []Tariff) {
	slices.SortStableFunc(t, func(a, b Tariff) int {
		if c := strings.Compare(a.Name, b.Name); c != 0 {
			return c
		}
		return b.From.Compare(a.From)
	})
}

func (r rateTableJSON) table() (rateTable, error) {
	t := rateTable{name: r.Name, source: r.Source, read: pack(r.Read), published: r.Published, until: pack(r.Until), series: r.Series}
	var p Problems
	for i, x := range r.Rows {
		row := rateRow{day: pack(x.From), buckets: x.Buckets, status: x.Status, note: x.Note}
		if len(x.Percent) != len(r.Series) || len(x.Percent) > len(row.rate) {
			p.Add(index("rows", i)+".percent", itoa(len(x.Percent)), "DIST-23", Text{ZH: "利率个数与系列不符", EN: "one rate a series is wanted"})
			continue
		}
		for c, v := range x.Percent {
			row.rate[c] = int32(v)
		}
		t.rows = append(t.rows, row)
	}
	if err := p.Err(); err != nil {
		return t, err
	}
	return t, t.check()
}

// check refuses what no rate table can be: rows out of order or twice (a list in
// the wrong order makes wrong segments), rates outside 0 to 36%.
func (t *rateTable) check() error {
	var p Problems
	if t.name == "" || len(t.name) > 64 || strings.Trim(t.name, "abcdefghijklmnopqrstuvwxyz0123456789_") != "" {
		p.Add("name", t.name, "", Text{ZH: "名称应为小写字母、数字和下划线", EN: "a name is of lower-case letters, digits and _"})
	}
	if len(t.rows) == 0 || len(t.rows) > mostRateRows {
		p.Add("rows", itoa(len(t.rows)), "DIST-23", Text{ZH: "行数应为 1 至 5000", EN: "a table has 1 to 5000 rows"})
	}
	for c, s := range t.series {
		if slices.Contains(t.series[:c], s) || c >= 5 {
			p.Add(index("series", c), s.String(), "DIST-21", Text{ZH: "系列重复或过多", EN: "series given twice or too many"})
		}
	}
	if len(t.series) == 0 {
		p.Add("series", "", "DIST-21", Text{ZH: "没有系列", EN: "no series"})
	}
	for i := range t.rows {
		r := &t.rows[i]
		at := index("rows", i)
		switch {
		case r.day == 0:
			p.Add(at+".from", "", "DIST-23", Text{ZH: "未给出日期", EN: "no date given"})
		case i > 0 && r.day == t.rows[i-1].day:
			p.Add(at+".from", unpack(r.day).String(), "DIST-23", Text{ZH: "同日两行", EN: "two rows on one day"})
		case i > 0 && r.day < t.rows[i-1].day:
			p.Add(at+".from", unpack(r.day).String(), "DIST-23", Text{ZH: "各行应由旧到新", EN: "rows must rise by day"})
		}
		for c := range min(len(t.series), 5) {
			if r.rate[c] <= 0 || r.rate[c] > 360000 {
				p.Add(index(at+".percent", c), TariffRate(r.rate[c]).String(), "DIST-23", Text{ZH: "年利率应在 0 与 36% 之间", EN: "a rate a year lies between 0 and 36%"})
			}
		}
	}
	return p.Err()
}

// MarshalJSON gives what ParseTables reads.
func (t *Tables) MarshalJSON() ([]byte, error) {
	t = t.orShipped()
	f := tablesJSON{Format: TablesFormat, Tariffs: t.tariffs}
	for i := range t.rates {
		x := &t.rates[i]
		r := rateTableJSON{Name: x.name, Source: x.source, Read: unpack(x.read), Published: x.published, Until: unpack(x.until), Series: x.series}
		for _, row := range x.rows {
			j := rateRowJSON{From: unpack(row.day), Buckets: row.buckets, Status: row.status, Note: row.note}
			for c := range x.series {
				j.Percent = append(j.Percent, TariffRate(row.rate[c]))
			}
			r.Rows = append(r.Rows, j)
		}
		f.Rates = append(f.Rates, r)
	}
	if h := t.holidays; h.cal != nil {
		f.Holidays = &holidaysJSON{Days: h.list()}
		f.Holidays.From, f.Holidays.To = h.cal.Coverage()
	}
	return json.Marshal(f)
}

// MergeTables lays over on base (nil: the shipped tables): rows of the same table
// and day are taken from over, everything else is kept. A rate or a day that over
// changes is reported as a finding. Tables that cannot be joined (other series
// under the same name, a gap between calendars) are an *InputError.
func MergeTables(base, over *Tables) (*Tables, []Finding, error) {
	base = base.orShipped()
	if over == nil {
		return base, nil, nil
	}
	var p Problems
	var notes []Finding
	out := &Tables{rates: slices.Clone(base.rates)}
	for _, o := range over.rates {
		i := slices.IndexFunc(out.rates, func(x rateTable) bool { return x.name == o.name })
		if i < 0 {
			for _, x := range out.rates {
				for _, s := range o.series {
					if slices.Contains(x.series, s) {
						p.Add("rates", s.String(), "DIST-21", Text{ZH: "该系列已在表 " + x.name, EN: "the series is in table " + x.name + " already"})
					}
				}
			}
			out.rates = append(out.rates, o)
			continue
		}
		if !slices.Equal(out.rates[i].series, o.series) {
			p.Add("rates", o.name, "DIST-21", Text{ZH: "同名表的系列不同", EN: "a table of this name has other series"})
			continue
		}
		merged := o
		merged.rows = slices.Clone(o.rows)
		for _, r := range out.rates[i].rows {
			k, found := slices.BinarySearchFunc(merged.rows, r.day, func(x rateRow, d int32) int { return int(x.day) - int(d) })
			if !found {
				merged.rows = slices.Insert(merged.rows, k, r)
				continue
			}
			for c, s := range o.series {
				if was, now := r.rate[c], merged.rows[k].rate[c]; was != now {
					notes = append(notes, Finding{Rule: "DIST-23", Status: Met, Severity: Warning, Subject: o.name, Code: "rate_changed",
						Message: Text{ZH: "{series} {day}：原为{old}%，现为{new}%", EN: "{series} {day}: was {old}%, now {new}%"},
						Args:    []Arg{TextArg("series", Text{ZH: s.Label(ZH), EN: s.Label(EN)}), DateArg("day", unpack(r.day)), NumberArg("old", TariffRate(was).String()), NumberArg("new", TariffRate(now).String())}})
				}
			}
		}
		out.rates[i] = merged
	}
	var err error
	var more []Finding
	out.holidays, more, err = mergeHolidays(base.days(), over.holidays)
	p.AddErr("holidays", err)
	notes = append(notes, more...)
	out.tariffs = slices.Clone(over.tariffs)
	for _, t := range base.tariffs {
		if !slices.ContainsFunc(over.tariffs, func(x Tariff) bool { return x.Name == t.Name && x.From == t.From }) {
			out.tariffs = append(out.tariffs, t)
		}
	}
	sortTariffs(out.tariffs)
	if err := p.Err(); err != nil {
		return nil, nil, err
	}
	return out, notes, nil
}

// Check reports what is legal but doubtful in the tables: months without a
// publication, two in one month, a jump of more than four points, a longer term
// cheaper than a shorter one.
func (t *Tables) Check() []Finding {
	t = t.orShipped()
	var out []Finding
	for i := range t.rates {
		x := &t.rates[i]
		note := func(day int32, code string, m Text) {
			out = append(out, Finding{Rule: "DIST-23", Status: NotMet, Severity: Warning, Subject: x.name, Code: code, Message: m, Args: []Arg{DateArg("day", unpack(day))}})
		}
		for k := range x.rows {
			r := &x.rows[k]
			for c := 1; c < len(x.series); c++ {
				if r.rate[c] < r.rate[c-1] {
					note(r.day, "rate_order", Text{ZH: "{day}：较长期限的利率反而较低", EN: "{day}: the longer term is the cheaper one"})
				}
			}
			if k == 0 {
				continue
			}
			was := &x.rows[k-1]
			for c := range x.series {
				if d := r.rate[c] - was.rate[c]; d > 40000 || d < -40000 {
					note(r.day, "rate_jump", Text{ZH: "{day}：变动超过四个百分点", EN: "{day}: changes by more than four points"})
				}
			}
			switch months := monthOf(r.day) - monthOf(was.day); {
			case x.published && months > 1:
				note(was.day, "rate_gap", Text{ZH: "{day}之后缺少公布", EN: "a publication after {day} is missing"})
			case x.published && months == 0:
				note(r.day, "rate_twice", Text{ZH: "{day}：同月两次公布", EN: "{day}: published twice in one month"})
			}
		}
	}
	return out
}
