package zhixing

import (
	"fmt"
	"slices"
)

// Rate is the rate of a series on a day (某日利率).
type Rate struct {
	Series     RateSeries `json:"series"`
	Millionths int32      `json:"millionths"` // a year: 38500 is 3.85%
	From       Date       `json:"from"`       // first day of the row: it bears the new rate itself
	// To is the last day known to bear this rate with the same mark; zero where it
	// is open. The day after it is where a calculation asks again.
	To        Date       `json:"to,omitzero"`
	Status    RateStatus `json:"status"`
	Projected bool       `json:"projected,omitempty"` // the next publication was due and is not in the table
	Table     string     `json:"table"`
	Note      string     `json:"note,omitempty"`
}

// Quantity returns the rate as a percentage with at least two decimals: 3.85%.
func (r Rate) Quantity() Quantity {
	n, scale := int64(r.Millionths), 4
	for scale > 2 && n%10 == 0 {
		n, scale = n/10, scale-1
	}
	return NewQuantity(n, scale, UnitPercent)
}

// Mark returns the marks of a worksheet line that rests on this rate.
func (r Rate) Mark() Mark {
	m := r.Status.Mark()
	if r.Projected {
		m |= MarkProjected
	}
	return m
}

// rateTable is one publication with its series side by side. Days are packed as
// yyyymmdd, so that the shipped tables are readable literals that need no work at
// import; they order like dates.
type rateTable struct {
	name      string
	source    Text
	read      int32 // day the source was read
	published bool  // monthly: goes on after its last row, marked projected
	until     int32 // last day the table answers for, 0: open
	series    []RateSeries
	rows      []rateRow // oldest first
}

type rateRow struct {
	day     int32
	rate    [5]int32 // millionths, in the order of the table's series
	buckets uint8    // 3 or 5 for the benchmark, else 0
	status  RateStatus
	note    string
}

func pack(d Date) int32 {
	y, m, day := d.YMD()
	return int32(y*10000 + m*100 + day)
}

func unpack(n int32) Date { return YMD(int(n/10000), int(n/100%100), int(n%100)) }

// at finds the rate of column c on d.
func (t *rateTable) at(c int, d Date, cal Calendar) (Rate, error) {
	day := pack(d)
	i, found := slices.BinarySearchFunc(t.rows, day, func(r rateRow, d int32) int { return int(r.day) - int(d) })
	if !found {
		i--
	}
	if i < 0 || d.IsZero() {
		return Rate{}, &NoEntryError{Table: t.name, Day: d, Basis: BasisCalendarDay}
	}
	last := i == len(t.rows)-1
	if t.until != 0 && day > t.until {
		return Rate{}, &NoEntryError{Table: t.name, Day: d, Basis: BasisCalendarDay, After: unpack(t.until)}
	}
	row := &t.rows[i]
	r := Rate{Series: t.series[c], Millionths: row.rate[c], From: unpack(row.day), Status: row.status, Table: t.name, Note: row.note}
	switch {
	case !last:
		r.To = unpack(t.rows[i+1].day).AddDays(-1)
	case t.until != 0:
		r.To = unpack(t.until)
	}
	if t.published && (last || monthOf(t.rows[i+1].day) > monthOf(row.day)+1) {
		// DIST-23: the row holds until the next publication fell due.
		due := nextPublication(row.day, cal)
		switch {
		case d.Before(due):
			r.To = due.AddDays(-1)
		case !last:
			return Rate{}, &NoEntryError{Table: t.name, Day: d, Basis: BasisCalendarDay}
		default:
			r.Projected, r.To = true, Date{}
		}
	}
	return r, nil
}

func monthOf(day int32) int32 { return day/10000*12 + day/100%100 }

// nextPublication is the day the publication after that of day fell due: the 20th
// of the next month or the next working day (DIST-23).
func nextPublication(day int32, cal Calendar) Date {
	first := YMD(int(day/10000), int(day/100%100), 20)
	due, _ := NextWorkingDay(first.AddMonths(1), cal)
	return due
}

// lastKnown is the last day the table knows of without projection.
func (t *rateTable) lastKnown(cal Calendar) Date {
	switch {
	case len(t.rows) == 0:
		return Date{}
	case t.until != 0:
		return unpack(t.until)
	case t.published:
		return nextPublication(t.rows[len(t.rows)-1].day, cal).AddDays(-1)
	}
	return unpack(t.rows[len(t.rows)-1].day)
}

func (t *rateTable) appendCanonical(b []byte) []byte {
	b = fmt.Appendf(b, "%s %t %d", t.name, t.published, t.until)
	for _, s := range t.series {
		b = fmt.Appendf(b, " %s", s)
	}
	for i := range t.rows {
		r := &t.rows[i]
		b = fmt.Appendf(b, "\n%d %d %s", r.day, r.buckets, r.status)
		for c := range t.series {
			b = fmt.Appendf(b, " %d", r.rate[c])
		}
	}
	return append(b, '\n')
}
