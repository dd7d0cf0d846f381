//go:build ignore

// This program writes the arrays of holidays.go anew: the shipped calendar with
// the years of a CSV file (date,name,kind; kind is off or work) put over it.
//
//	go run holidays_gen.go arrangement.csv
//
// The comment at the head of holidays.go (source, day read, number of special
// days) and the checksum in calendar_test.go are then put right by hand.
package main

import (
	"bytes"
	"fmt"
	"go/format"
	"log"
	"math/bits"
	"os"
	"regexp"
	"time"

	"github.com/zhixing-go/zhixing"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: go run holidays_gen.go arrangement.csv")
	}
	data, err := os.ReadFile(os.Args[1])
	check(err)
	over, err := zhixing.ParseTablesCSV(data)
	check(err)
	merged, findings, err := zhixing.MergeTables(zhixing.ShippedTables(), over)
	check(err)
	for _, f := range findings {
		log.Print(f.Text(zhixing.EN))
	}
	table := merged.Calendar().(*zhixing.DayTable)
	from, to := table.Coverage()
	first, marked := from, map[zhixing.Date]bool{}
	for d := range table.Special() {
		marked[d] = true
		if d.Before(first) {
			first = d
		}
	}
	n := to.Sub(first) + 1
	words := (n + 63) / 64
	work, special, rank := make([]uint64, words), make([]uint64, words), make([]uint32, words)
	var days []int32
	for i := range 64 * words {
		d := first.AddDays(i)
		workday := d.Weekday() != time.Saturday && d.Weekday() != time.Sunday // beyond the last day
		if i < n {
			kind, _ := table.Day(d)
			workday = !kind.IsRest()
		}
		if marked[d] {
			special[i/64] |= 1 << (i % 64)
		}
		if workday {
			work[i/64] |= 1 << (i % 64)
		}
		if workday && i < n {
			days = append(days, int32(i))
		}
	}
	for i, w := range work[:words-1] {
		rank[i+1] = rank[i] + uint32(bits.OnesCount64(w))
	}
	src, err := os.ReadFile("holidays.go")
	check(err)
	src = put(src, `first:   \d+, // \S+`, fmt.Sprintf("first:   %d, // %s", ordinal(src, first, from), first))
	src = put(src, `n:       \d+,`, fmt.Sprintf("n:       %d,", n))
	src = put(src, `(?s)var mainlandWork = .*?\n}`, array("mainlandWork", "uint64", "0x%016x", 4, work))
	src = put(src, `(?s)var mainlandSpecial = .*?\n}`, array("mainlandSpecial", "uint64", "0x%016x", 4, special))
	src = put(src, `(?s)var mainlandRank = .*?\n}`, array("mainlandRank", "uint32", "%d", 12, rank))
	src = put(src, `(?s)var mainlandDays = .*?\n}`, array("mainlandDays", "int32", "%d", 16, days))
	src, err = format.Source(src)
	check(err)
	check(os.WriteFile("holidays.go", src, 0o644))
	log.Printf("%s to %s, %d special days", from, to, len(marked))
}

// ordinal counts first from the ordinal of the day from that the source holds.
func ordinal(src []byte, first, from zhixing.Date) int {
	m := regexp.MustCompile(`from:    Date\{(\d+)\}, // (\S+)`).FindSubmatch(src)
	if m == nil || string(m[2]) != from.String() {
		log.Fatalf("holidays.go does not begin at %s", from)
	}
	var n int
	_, err := fmt.Sscan(string(m[1]), &n)
	check(err)
	return n + first.Sub(from)
}

func put(src []byte, pattern, text string) []byte {
	re := regexp.MustCompile(pattern)
	if len(re.FindAll(src, -1)) != 1 {
		log.Fatalf("holidays.go has no single %q", pattern)
	}
	return re.ReplaceAllLiteral(src, []byte(text))
}

func array[T any](name, typ, verb string, perLine int, values []T) string {
	var b bytes.Buffer
	fmt.Fprintf(&b, "var %s = [%d]%s{", name, len(values), typ)
	for i, v := range values {
		if i%perLine == 0 {
			b.WriteString("\n\t")
		} else {
			b.WriteString(" ")
		}
		fmt.Fprintf(&b, verb+",", v)
	}
	b.WriteString("\n}")
	return b.String()
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
