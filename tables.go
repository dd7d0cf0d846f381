package zhixing

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
)

// Tables is everything that is updated without a release of the library (参数表):
// rate series, holidays, tariffs. It is immutable and safe to share. A nil *Tables
// is the shipped one everywhere.
type Tables struct {
	rates    []rateTable
	holidays holidayTable
	tariffs  []Tariff
}

var shipped = Tables{
	rates:    []rateTable{lprTable, pbocTable},
	holidays: holidayTable{cal: &mainland},
	tariffs:  shippedTariffs,
}

// ShippedTables returns the tables that come with the library.
func ShippedTables() *Tables { return &shipped }

func (t *Tables) orShipped() *Tables {
	if t == nil {
		return &shipped
	}
	return t
}

// RateAt returns the rate of a series on d. A rate bears from its own first day
// (DIST-23). A day before the first row, in a gap between publications or after
// the end of a table, and a series that is in no table, is a *NoEntryError. After
// the last publication of a monthly series the last rate goes on and is marked
// projected from the day the next one fell due.
func (t *Tables) RateAt(s RateSeries, d Date) (Rate, error) {
	t = t.orShipped()
	for i := range t.rates {
		for c, have := range t.rates[i].series {
			if have == s {
				return t.rates[i].at(c, d, t.Calendar())
			}
		}
	}
	return Rate{}, &NoEntryError{Table: s.String(), Day: d, Basis: BasisCalendarDay}
}

// RateAtStrict is RateAt without projection: a projected rate is a *NoEntryError
// that names the table's last day.
func (t *Tables) RateAtStrict(s RateSeries, d Date) (Rate, error) {
	r, err := t.RateAt(s, d)
	if err == nil && r.Projected {
		return Rate{}, &NoEntryError{Table: r.Table, Day: d, Basis: BasisCalendarDay, After: t.RatesKnownTo(s)}
	}
	return r, err
}

// RatesKnownTo returns the last day that a series answers for without projection,
// the zero Date for a series in no table.
func (t *Tables) RatesKnownTo(s RateSeries) Date {
	t = t.orShipped()
	for i := range t.rates {
		for _, have := range t.rates[i].series {
			if have == s {
				return t.rates[i].lastKnown(t.Calendar())
			}
		}
	}
	return Date{}
}

// Calendar returns the calendar of the tables' holidays.
// Tables without holidays of their own take the shipped ones.
func (t *Tables) Calendar() Calendar { return t.orShipped().days().cal }

func (t *Tables) days() holidayTable {
	if t.holidays.cal == nil {
		return shipped.holidays
	}
	return t.holidays
}

// TableHoliday is the name of the holidays in TableUsed and errors. Rate tables
// are named "lpr" and "pboc_benchmark", tariffs by their own name.
const TableHoliday = "cn_holidays"

// Names returns the names of all tables, rates, then holidays, then tariffs.
func (t *Tables) Names() []string {
	t = t.orShipped()
	var names []string
	for i := range t.rates {
		names = append(names, t.rates[i].name)
	}
	names = append(names, TableHoliday)
	for i := range t.tariffs {
		if n := t.tariffs[i].Name; names[len(names)-1] != n {
			names = append(names, n)
		}
	}
	return names
}

// Used describes a table for a Provenance; ok is false for a name not there.
func (t *Tables) Used(name string) (u TableUsed, ok bool) {
	t = t.orShipped()
	u.Name = name
	var rows []byte
	for i := range t.rates {
		if t.rates[i].name == name {
			rows, u.Last, ok = t.rates[i].appendCanonical(rows), t.rates[i].lastKnown(t.Calendar()), true
		}
	}
	if name == TableHoliday {
		rows, ok = t.days().appendCanonical(rows), true
		_, u.Last = t.days().cal.Coverage()
	}
	for i := range t.tariffs {
		if t.tariffs[i].Name == name {
			rows, u.Last, ok = t.tariffs[i].appendCanonical(rows), t.tariffs[i].To, true
		}
	}
	if ok {
		u.Hash = shortHash(rows)
	}
	return u, ok
}

// Hash identifies the content of all tables: equal tables have equal hashes,
// however they were read.
func (t *Tables) Hash() string {
	var b []byte
	names := t.Names()
	slices.Sort(names)
	for _, n := range names {
		u, _ := t.Used(n)
		b = append(b, n+" "+u.Hash+"\n"...)
	}
	return shortHash(b)
}

// shortHash is 128 bits of SHA-256 in hex: enough against accident and against a
// forger of a table, short enough to print.
func shortHash(b []byte) string {
	h := sha256.Sum256(b)
	return hex.EncodeToString(h[:16])
}
