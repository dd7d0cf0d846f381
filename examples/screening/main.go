// Command screening builds the index of everybody listed or restricted, with made-up
// identities whose check digits are right, shows its memory and look-ups a second
// beside a plain map, and answers one ticket purchase with its citation.
//
//	go run ./examples/screening                 1.2 million identities
//	go run ./examples/screening -n 12000000     as many as the list of 2018 had entries
//	go run ./examples/screening -lang en -on 2026-11-20 -buy g_train_seat
//	go run ./examples/screening -id 11010519491231002X   a purchase of this person
package main

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"strconv"
	"time"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/discipline"
	"github.com/zhixing-go/zhixing/examples/internal/command"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// most bounds -n: the generator has this many different numbers.
const most = 20_000_000

func run(args []string, _ io.Reader, out, errOut io.Writer) int {
	c := command.New("screening", errOut)
	n := c.Int("n", 1_200_000, "identities")
	on := c.String("on", "2026-11-20", "day of the purchase")
	buy := c.String("buy", "flight", "what is bought, a behaviour of DISC-21")
	number := c.String("id", "", "resident number of the buyer; empty: one on record")
	return c.Run(args, out, func(w io.Writer) error {
		var p zhixing.Problems
		if *n < 1 || *n > most {
			p.Add("n", strconv.Itoa(*n), "", zhixing.Text{ZH: "应在1至2000万之间", EN: "from 1 to 20 million"})
		}
		var act discipline.Act
		var err error
		act.Bought, err = zhixing.ParseDate(*on)
		p.AddErr("on", err)
		buyer := identity(*n / 2)
		if *number != "" {
			buyer, err = zhixing.ParsePersonID(zhixing.ResidentID, *number)
			p.AddErr("id", err)
		}
		p.AddErr("buy", act.Behaviour.UnmarshalText([]byte(*buy)))
		if err := p.Err(); err != nil {
			return err
		}
		return screen(*n, buyer, act, c.Lang, func(zh, en string, args ...any) {
			fmt.Fprintf(w, zhixing.Text{ZH: zh, EN: en}.In(c.Lang)+"\n", args...)
		})
	})
}

func screen(n int, buyer zhixing.PersonID, act discipline.Act, lang zhixing.Lang, say func(zh, en string, args ...any)) error {
	// What is kept about a person here is the number of his record; records whose
	// number is even are consumption orders, the others listings.
	before, start := memory(), time.Now()
	index, err := discipline.BuildIndex(n, func(yield func(zhixing.PersonID, uint32) bool) {
		for i := range n {
			if !yield(identity(i), uint32(i)) {
				return
			}
		}
	})
	if err != nil {
		return err
	}
	built, used := time.Since(start), memory()-before
	say("索引：%d 个身份标识，%.1f 秒建成，键 %.1f 字节/个，共 %.0f MB", "index: %d identities in %.1f s, %.1f bytes a key, %.0f MB in all",
		index.Len(), built.Seconds(), float64(index.KeyBytes())/float64(n), float64(used)/1e6)
	snap := index.Snapshot()

	before, start = memory(), time.Now()
	plain := make(map[string]uint32, n)
	for i := range n {
		plain[identity(i).Reveal()] = uint32(i)
	}
	mapBuilt, mapUsed := time.Since(start), memory()-before
	say("map：%.1f 秒建成，共 %.0f MB", "map: %.1f s, %.0f MB in all", mapBuilt.Seconds(), float64(mapUsed)/1e6)

	asks := min(1<<20, 8*n)
	ids, names := make([]zhixing.PersonID, asks), make([]string, asks)
	for i := range ids { // one in a hundred is on record
		k := n + i
		if i%100 == 0 {
			k = int(uint64(i) * 2654435761 % uint64(n))
		}
		ids[i] = identity(k)
		names[i] = ids[i].Reveal()
	}
	hits := 0
	start = time.Now()
	for _, id := range ids {
		if _, ok := snap.Lookup(id); ok {
			hits++
		}
	}
	ours := time.Since(start)
	start = time.Now()
	mapHits := 0
	for _, s := range names {
		if _, ok := plain[s]; ok {
			mapHits++
		}
	}
	theirs := time.Since(start)
	if hits != mapHits {
		return fmt.Errorf("the index found %d, the map %d", hits, mapHits)
	}
	say("查询：索引每秒 %.1f 百万次，map 每秒 %.1f 百万次（%d 次中 %d 次命中，两者一致）", "look-ups a second: index %.1f million, map %.1f million (%d asked, %d found, by both)",
		float64(asks)/ours.Seconds()/1e6, float64(asks)/theirs.Seconds()/1e6, asks, hits)
	runtime.KeepAlive(plain)
	return ticket(snap, buyer, act, lang, say)
}

// ticket answers one purchase: a look-up, the record, the rule.
func ticket(snap *discipline.Snapshot[uint32], id zhixing.PersonID, act discipline.Act, lang zhixing.Lang, say func(zh, en string, args ...any)) error {
	record := discipline.Record{}
	if i, ok := snap.Lookup(id); ok {
		hold := discipline.Hold{ID: fmt.Sprintf("R%d", i), Measure: zhixing.MeasureConsumptionOrder, Capacity: discipline.CapacitySelf, From: zhixing.YMD(2024, 3, 15)}
		if i%2 == 1 {
			hold.Measure = zhixing.MeasureListing
		}
		record.Holds = append(record.Holds, hold)
	}
	v, err := discipline.Check(record, act, discipline.Options{})
	if err != nil {
		return err
	}
	say("购票：%s，%s，%s：%s", "purchase: %s, %s, %s: %s", id, act.Behaviour.Label(lang), act.Bought.Text(lang), v.Result.Label(lang))
	for _, f := range v.Findings() {
		say("  %s", "  %s", f.Text(lang))
	}
	return nil
}

// identity is the n-th of a run of made-up resident numbers: districts of a
// province, a day of birth from 1950 on, a serial, and the right check digit.
func identity(n int) zhixing.PersonID {
	born := zhixing.YMD(1950, 1, 1).AddDays(n / 1000 % 20_000)
	y, m, d := born.YMD()
	b := []byte("110101")
	b[5] += byte(n / 20_000_000)
	b = append(b, byte('0'+y/1000), byte('0'+y/100%10), byte('0'+y/10%10), byte('0'+y%10), byte('0'+m/10), byte('0'+m%10), byte('0'+d/10), byte('0'+d%10))
	b = append(b, byte('0'+n/100%10), byte('0'+n/10%10), byte('0'+n%10))
	sum := 0
	for i, w := range [17]int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2} {
		sum += int(b[i]-'0') * w
	}
	id, err := zhixing.ParsePersonID(zhixing.ResidentID, string(append(b, "10X98765432"[sum%11])))
	if err != nil {
		panic(err) // the run is made of valid numbers
	}
	return id
}

func memory() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
