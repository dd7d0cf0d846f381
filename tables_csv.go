package zhixing

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
)

// The headers of the table files that ParseTablesCSV knows.
const (
	csvLPR      = "publish_date,lpr_1y,lpr_5y,status,note"
	csvPBoC     = "effective_date,le_6m,m6_to_1y,y1_to_3,y3_to_5,gt_5y,bucket_scheme,status,note"
	csvHolidays = "date,name,kind"
)

// ParseTablesCSV reads one table from comma-separated values, told by its header
// line: the loan prime rate, the benchmark, or holidays. Rates are percent a year,
// rows rise by day. The calendar of a holiday file covers the years in which it
// lists a day before December: late December alone belongs to the next New Year.
func ParseTablesCSV(data []byte) (*Tables, error) {
	if len(data) > tablesBytes {
		return nil, &InputError{Field: "file", Value: itoa(len(data)), Reason: Text{ZH: "文件过大", EN: "file too large"}}
	}
	in := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))))
	in.ReuseRecord = true
	head, err := in.Read()
	if err != nil {
		return nil, csvError(err)
	}
	header := strings.Join(head, ",")
	r := csvReader{in: in, width: len(head)}
	switch header {
	case csvLPR:
		return r.rates(rateTable{name: lprTable.name, source: lprTable.source, published: true, series: lprTable.series})
	case csvPBoC:
		return r.rates(rateTable{name: pbocTable.name, source: pbocTable.source, until: pbocTable.until, series: pbocTable.series})
	case csvHolidays:
		return r.holidays()
	}
	return nil, &InputError{Field: "header", Value: clip(header), Line: 1, Column: 1, Reason: Text{ZH: "表头不明", EN: "unknown header"}}
}

type csvReader struct {
	in    *csv.Reader
	width int
	p     Problems
}

// each calls f with every record and its line.
func (r *csvReader) each(most int, f func(line int, rec []string)) error {
	for n := 0; ; n++ {
		rec, err := r.in.Read()
		if errors.Is(err, io.EOF) {
			return r.p.Err()
		}
		if err != nil {
			return csvError(err)
		}
		line, _ := r.in.FieldPos(0)
		if n == most {
			return &InputError{Field: "file", Line: line, Column: 1, Reason: Text{ZH: "行数过多", EN: "too many rows"}}
		}
		f(line, rec)
	}
}

func csvError(err error) error {
	var e *csv.ParseError
	switch {
	case errors.As(err, &e):
		return &InputError{Field: "file", Line: e.Line, Column: e.Column, Reason: Text{ZH: "CSV 格式错误：" + e.Err.Error(), EN: "malformed CSV: " + e.Err.Error()}}
	case errors.Is(err, io.EOF):
		return &InputError{Field: "file", Reason: Text{ZH: "文件为空", EN: "empty file"}}
	}
	return err
}

func (r *csvReader) rates(t rateTable) (*Tables, error) {
	n := len(t.series)
	err := r.each(mostRateRows, func(line int, rec []string) {
		var row rateRow
		day, err := ParseDate(rec[0])
		r.p.AddAt(line, 1, "date", err)
		row.day = pack(day)
		for c := range n {
			row.rate[c], err = parsePercent(rec[c+1])
			r.p.AddAt(line, c+2, t.series[c].String(), err)
		}
		rest := rec[n+1:]
		if len(rest) == 3 {
			switch rest[0] {
			case "3", "5":
				row.buckets = rest[0][0] - '0'
			default:
				r.p.AddAt(line, n+2, "bucket_scheme", &InputError{Value: clip(rest[0]), Rule: "DIST-21", Reason: Text{ZH: "应为 3 或 5", EN: "must be 3 or 5"}})
			}
			rest = rest[1:]
		}
		if row.status.UnmarshalText([]byte(rest[0])) != nil {
			r.p.AddAt(line, r.width-1, "status", &InputError{Value: clip(rest[0]), Reason: Text{ZH: "核对状态不明", EN: "unknown status"}})
		}
		row.note = rest[1]
		t.rows = append(t.rows, row)
	})
	if err == nil {
		err = t.check()
	}
	if err != nil {
		return nil, err
	}
	return &Tables{rates: []rateTable{t}}, nil
}

func (r *csvReader) holidays() (*Tables, error) {
	var days []holidayDay
	var years []int
	err := r.each(mostHolidayDays, func(line int, rec []string) {
		day, err := ParseDate(rec[0])
		r.p.AddAt(line, 1, "date", err)
		if _, m, _ := day.YMD(); m < 12 && !day.IsZero() && !slices.Contains(years, day.Year()) {
			years = append(years, day.Year())
		}
		days = append(days, holidayDay{Date: day, Name: rec[1], Kind: rec[2]})
	})
	if err != nil {
		return nil, err
	}
	if len(years) == 0 {
		return nil, &InputError{Field: "date", Rule: "CASE-70", Reason: Text{ZH: "没有任何年份的安排", EN: "no year is arranged"}}
	}
	slices.Sort(years)
	if last := years[len(years)-1]; last-years[0]+1 != len(years) {
		return nil, &InputError{Field: "date", Rule: "CASE-70", Reason: Text{ZH: "年份有空缺", EN: "a year is missing"}}
	}
	h, err := newHolidayTable(YMD(years[0], 1, 1), YMD(years[len(years)-1], 12, 31), days)
	if err != nil {
		return nil, err
	}
	return &Tables{holidays: h}, nil
}
