package metrics

import (
	"bytes"
	"flag"
	"fmt"
	"sync"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
)

func testCourts(tb testing.TB, n int) *Courts {
	tb.Helper()
	list := []Court{{ID: "最高法", Level: Supreme}}
	for i := range n {
		list = append(list, Court{ID: zhixing.CourtID(fmt.Sprintf("省%05d", i)), Level: Basic, Parent: "最高法"})
	}
	c, err := NewCourts(list, zhixing.MustDate("2018-12-31"))
	if err != nil {
		tb.Fatal(err)
	}
	return c
}

func year2018() Period {
	return Period{From: zhixing.MustDate("2018-01-01"), To: zhixing.MustDate("2018-12-31")}
}

func (t *Tally) at(i int) cell {
	if t.cells[i] == nil {
		return cell{}
	}
	return *t.cells[i]
}

func drawRecord(t *rapid.T, courts int) Record {
	filed := zhixing.MustDate("2016-06-01").AddDays(rapid.IntRange(0, 1000).Draw(t, "filed"))
	amount := func(label string) int64 {
		if rapid.IntRange(0, 4).Draw(t, "no "+label) == 0 {
			return NoAmount
		}
		return rapid.Int64Range(0, 1e9).Draw(t, label)
	}
	r := Record{Court: CourtIndex(rapid.IntRange(0, courts-1).Draw(t, "court")), Kind: zhixing.CaseKind(rapid.IntRange(1, kinds-1).Draw(t, "kind")),
		Filed: filed, Applied: amount("applied"), Collected: amount("collected"), Interest: NoAmount, Compulsory: NoAmount, Voluntary: NoAmount,
		Complaints: uint8(rapid.IntRange(0, 2).Draw(t, "complaints")), Flags: Flags(rapid.IntRange(0, 2).Draw(t, "monetary")) | PreservedYes*Flags(rapid.IntRange(0, 2).Draw(t, "preserved")),
		Performance: zhixing.Performance(rapid.IntRange(0, 5).Draw(t, "performance")), Excluded: uint16(rapid.IntRange(0, 40).Draw(t, "excluded")),
		Ground: zhixing.GroundKind(rapid.IntRange(0, 22).Draw(t, "ground")), Debtor: zhixing.DebtorKind(rapid.IntRange(0, 4).Draw(t, "debtor")),
		Tags: zhixing.Tags(zhixing.Tag(rapid.IntRange(0, 5).Draw(t, "tag"))), Cause: zhixing.OverdueCause(rapid.IntRange(0, 9).Draw(t, "cause")), Officer: OfficerIndex(rapid.IntRange(0, 3).Draw(t, "officer"))}
	if rapid.IntRange(0, 5).Draw(t, "no due") > 0 {
		r.Due = filed.AddMonths(6)
	}
	if rapid.Bool().Draw(t, "closed") {
		r.Closed = filed.AddDays(rapid.IntRange(0, 800).Draw(t, "days"))
		r.Review = zhixing.ReviewOutcome(rapid.IntRange(0, 3).Draw(t, "review"))
		r.Verdict = zhixing.TerminationVerdict(rapid.IntRange(0, 3).Draw(t, "verdict"))
		switch {
		case r.Kind == zhixing.CaseFirstEnforcement:
			r.Manner = zhixing.ClosingManner(rapid.IntRange(1, 6).Draw(t, "manner"))
		case implementation(r.Kind):
			r.Manner = zhixing.ClosingManner(rapid.IntRange(1, 3).Draw(t, "manner"))
		}
		if r.Manner == zhixing.Struck || r.Manner == zhixing.Concluded {
			r.Leave = zhixing.LeaveReason(rapid.IntRange(0, 3).Draw(t, "leave"))
		}
	}
	return r
}

func TestTallyProperties(t *testing.T) {
	courts := testCourts(t, 5)
	draw := func(t *rapid.T) []Record {
		return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Record { return drawRecord(t, 6) }), 0, 60).Draw(t, "records")
	}
	count := func(t *rapid.T, shard string, rs []Record) *Tally {
		x, err := NewTally(courts, year2018(), CountPolicy{}, shard)
		if err != nil {
			t.Fatal(err)
		}
		x.Add(rs, nil)
		return x
	}
	t.Run("MET-03 old + new = closed + open in every court and kind", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			x := count(t, "a", draw(t))
			for i, c := range x.cells {
				if c == nil {
					continue
				}
				closed := int64(0)
				for m := range manners {
					closed += c.closed(m)
				}
				if c[atCarried]+c[atReceived] != closed+c[atPending] {
					t.Fatalf("court %d kind %d: %d + %d != %d + %d", i/kinds, i%kinds, c[atCarried], c[atReceived], closed, c[atPending])
				}
			}
		})
	})
	t.Run("MET-03 MET-02 pending here is carried over there, or gone to another court since", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			rs := draw(t)
			// One case that stays, one that leaves next year.
			stays := Record{Kind: zhixing.CaseFirstEnforcement, Filed: zhixing.MustDate("2018-11-01"), Applied: NoAmount, Collected: NoAmount, Interest: NoAmount, Compulsory: NoAmount, Voluntary: NoAmount}
			leaves := stays
			leaves.Closed, leaves.Manner, leaves.Leave = zhixing.MustDate("2019-03-01"), zhixing.Struck, zhixing.LeaveElevated
			rs = append(rs, stays, leaves)
			x := count(t, "a", rs)
			next, err := NewTally(courts, Period{From: zhixing.MustDate("2019-01-01"), To: zhixing.MustDate("2019-06-30")}, CountPolicy{}, "b")
			if err != nil {
				t.Fatal(err)
			}
			next.Add(rs, nil)
			for i := range x.cells {
				if a, b := x.at(i)[atPending], next.at(i)[atCarried]+next.at(i)[atTransferredOld]; a != b {
					t.Fatalf("court %d kind %d: pending %d, carried over and gone %d", i/kinds, i%kinds, a, b)
				}
			}
			n, err := next.Counts(0, Own)
			if err != nil || n.Carried(ScopeFirst) < 1 || n.TransferredCarried(ScopeFirst) < 1 || n.TransferredCarried(ScopeFirst) > n.Transferred(ScopeFirst) {
				t.Fatalf("%+v, %v", n.Base(ScopeFirst), err)
			}
		})
	})
	t.Run("MET-36 any split merges to one pass, in any order", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			rs := draw(t)
			at := rapid.IntRange(0, len(rs)).Draw(t, "at")
			whole, a, b := count(t, "w", rs), count(t, "a", rs[:at]), count(t, "b", rs[at:])
			b2 := count(t, "b", rs[at:])
			if err := b2.Merge(count(t, "a", rs[:at])); err != nil {
				t.Fatal(err)
			}
			if err := a.Merge(b); err != nil {
				t.Fatal(err)
			}
			for i := range whole.cells {
				if a.at(i) != whole.at(i) || b2.at(i) != whole.at(i) {
					t.Fatalf("cell %d differs", i)
				}
			}
			if a.seen != whole.seen || b2.seen != whole.seen {
				t.Fatalf("%+v, %+v, want %+v", a.seen, b2.seen, whole.seen)
			}
			if err := a.Merge(b); err == nil {
				t.Fatal("the same shard merged twice")
			}
		})
	})
}

// Three parts, with the receipts and petitions of their cases, come to the same in any
// grouping and order, and to what one pass counts.
func TestMergeIsAMonoid(t *testing.T) {
	courts := testCourts(t, 3)
	type part struct {
		records   []Record
		receipts  []Receipt
		petitions []CasePetitions
	}
	rapid.Check(t, func(t *rapid.T) {
		draw := func(label string) (p part) {
			p.records = rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Record { return drawRecord(t, 4) }), 1, 12).Draw(t, label)
			for i, r := range p.records {
				p.receipts = append(p.receipts, Receipt{Court: r.Court, Kind: r.Kind, On: r.Filed.AddDays(rapid.IntRange(0, 600).Draw(t, label+" day")), Amount: rapid.Int64Range(0, 1e9).Draw(t, label+" amount")})
				q := petitions(courts.At(r.Court).ID, rapid.IntRange(0, 2).Draw(t, label+" petitions"), rapid.SampledFrom([]string{"", "2018-02-20", "2018-05-01"}).Draw(t, label+" finished"))
				q.Case.Serial, q.Case.Kind = uint32(i), r.Kind
				p.petitions = append(p.petitions, q)
			}
			return p
		}
		count := func(shard string, ps ...part) *Tally {
			x := counted(t, courts, shard, nil)
			for _, p := range ps {
				x.Add(p.records, nil)
				if bad := x.AddReceipts(p.receipts, nil); len(bad) != 0 {
					t.Fatal(bad)
				}
				if err := x.AddPetitions(p.petitions, nil); err != nil {
					t.Fatal(err)
				}
			}
			return x
		}
		merge := func(x *Tally, ys ...*Tally) *Tally {
			for _, y := range ys {
				if err := x.Merge(y); err != nil {
					t.Fatal(err)
				}
			}
			return x
		}
		a, b, c := draw("a"), draw("b"), draw("c")
		whole, err := count("", a, b, c).AppendContent(nil)
		if err != nil {
			t.Fatal(err)
		}
		for name, x := range map[string]*Tally{
			"(ab)c":      merge(count("a", a), count("b", b), count("c", c)),
			"a(bc)":      merge(count("a", a), merge(count("b", b), count("c", c))),
			"cba":        merge(count("c", c), count("b", b), count("a", a)),
			"with empty": merge(count(""), count("b", b), count("", nil...), count("a", a), count("c", c)),
		} {
			if got, _ := x.AppendContent(nil); !bytes.Equal(got, whole) {
				t.Fatalf("MET-36 %s differs from one pass", name)
			}
		}
		n, err := count("", a, b, c).Counts(0, Area)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range n.Identities(ScopeAll) {
			if f.Status != zhixing.Met {
				t.Fatalf("%s: %s", f.Rule, f.Text(zhixing.EN))
			}
		}
	})
}

func TestRejects(t *testing.T) {
	courts := testCourts(t, 1)
	d := zhixing.MustDate
	sound := Record{Kind: zhixing.CaseFirstEnforcement, Filed: d("2018-01-10"), Closed: d("2018-05-10"), Manner: zhixing.Completed,
		Applied: 100, Collected: 100, Interest: NoAmount, Compulsory: NoAmount, Voluntary: NoAmount}
	for want, change := range map[Fault]func(*Record){
		FaultCourt:            func(r *Record) { r.Court = 2 },
		FaultNotFiled:         func(r *Record) { r.Filed = zhixing.Date{} },
		FaultClosedBefore:     func(r *Record) { r.Closed = d("2018-01-09") },
		FaultMannerWithout:    func(r *Record) { r.Closed = zhixing.Date{} },
		FaultDateWithout:      func(r *Record) { r.Manner = 0 },
		FaultMannerKind:       func(r *Record) { r.Kind, r.Manner = zhixing.CaseResumption, zhixing.Struck },
		FaultNegative:         func(r *Record) { r.Collected = -1 },
		FaultParts:            func(r *Record) { r.Interest = 101 },
		FaultOrigin:           func(r *Record) { r.Flags = TransferredYes },
		FaultUnknownKind:      func(r *Record) { r.Kind = 0 },
		FaultLeave:            func(r *Record) { r.Leave = zhixing.LeaveDesignated },
		FaultLongCase:         func(r *Record) { r.Filed = d("1997-01-10") },
		FaultCollectedHigh:    func(r *Record) { r.Collected = 151 },
		FaultEarlyTermination: func(r *Record) { r.Manner, r.Closed = zhixing.TerminatedThisTime, d("2018-04-10") },
		FaultShort:            func(r *Record) { r.Collected = 99 },
	} {
		t.Run("MET-43 "+want.String(), func(t *testing.T) {
			x, err := NewTally(courts, year2018(), CountPolicy{}, "")
			if err != nil {
				t.Fatal(err)
			}
			r := sound
			change(&r)
			bad := x.Add([]Record{sound, r}, nil)
			if len(bad) != 1 || bad[0] != (Bad{1, want}) {
				t.Fatalf("got %v", bad)
			}
			s := x.Seen()
			if s.Records != 2 || s.Counted+s.Rejected != 2 || (s.Rejected == 1) != want.Rejects() {
				t.Fatalf("%+v", s)
			}
		})
	}
}

var sink int64

// national adds the 18.84 million cases of 2016 to 2018, 1.8 GB of records:
// go test -bench Tally -benchtime 2x ./metrics -args -national
var national = flag.Bool("national", false, "count 18.84 million cases too")

// naiveCounts are what a first version keeps of a court, by words and in decimals.
type naiveCounts struct {
	carried, received, pending, overdue, nodes, days int
	closed, inTerm, byMonth, performance             map[string]int
	applied, collected                               decimal.Decimal
}

// naiveTally is the count as it is written at first: a map of structs by court.
func naiveTally(rs []Record, p Period) int64 {
	courts := map[string]*naiveCounts{}
	for i := range rs {
		r := &rs[i]
		if r.Filed.IsZero() || r.Filed.After(p.To) || !r.Closed.IsZero() && (r.Closed.Before(r.Filed) || r.Closed.Before(p.From)) {
			continue
		}
		key := fmt.Sprintf("%d/%s", r.Court, r.Kind)
		c := courts[key]
		if c == nil {
			c = &naiveCounts{closed: map[string]int{}, inTerm: map[string]int{}, byMonth: map[string]int{}, performance: map[string]int{}}
			courts[key] = c
		}
		if r.Filed.Before(p.From) {
			c.carried++
		} else {
			c.received++
		}
		c.nodes += int(r.Nodes)
		if r.Closed.IsZero() || r.Closed.After(p.To) {
			c.pending++
			if r.Due.Before(p.To) {
				c.overdue++
			}
			continue
		}
		c.closed[r.Manner.String()]++
		if !r.Closed.After(r.Due) {
			c.inTerm[r.Manner.String()]++
		}
		c.byMonth[r.Closed.String()[:7]]++
		c.performance[r.Performance.String()]++
		c.days += r.Closed.Sub(r.Filed)
		c.applied = c.applied.Add(decimal.New(r.Applied, -2))
		c.collected = c.collected.Add(decimal.New(r.Collected, -2))
	}
	return int64(len(courts))
}

// BenchmarkTally counts cases of 3,500 courts, validated, in the order of the courts
// and mixed. The floor reads the same bytes; naive keeps a map of structs.
func BenchmarkTally(b *testing.B) {
	const courtCount = 3500
	courts := testCourts(b, courtCount)
	sizes := []int{188_400, 1_884_000}
	if *national {
		sizes = append(sizes, 18_840_000)
	}
	for _, n := range sizes {
		for _, sorted := range []bool{false, true} {
			rs := make([]Record, n)
			for i := range rs {
				h := uint32(i) * 2654435761
				court := int(h>>8) % courtCount
				if sorted {
					court = i * courtCount / n
				}
				filed := zhixing.MustDate("2017-06-01").AddDays(int(h % 560))
				rs[i] = Record{Court: CourtIndex(court), Kind: zhixing.CaseFirstEnforcement, Filed: filed, Due: filed.AddMonths(6),
					Applied: int64(h), Collected: int64(h / 2), Interest: NoAmount, Compulsory: NoAmount, Voluntary: NoAmount}
				if h%3 > 0 {
					rs[i].Closed, rs[i].Manner = filed.AddDays(int(h%300)+100), zhixing.ClosingManner(1+h%2)
				}
				if rs[i].Manner == zhixing.Completed {
					rs[i].Collected = rs[i].Applied
				}
			}
			name := fmt.Sprintf("%d/mixed", n)
			if sorted {
				name = fmt.Sprintf("%d/sorted", n)
			}
			perCase := func(b *testing.B) {
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/case")
			}
			b.Run("ours/"+name, func(b *testing.B) {
				for range b.N {
					x, err := NewTally(courts, year2018(), CountPolicy{}, "")
					if err != nil {
						b.Fatal(err)
					}
					var bad []Bad
					for i := 0; i < n; i += 4096 {
						bad = x.Add(rs[i:min(n, i+4096)], bad[:0])
					}
				}
				perCase(b)
			})
			b.Run("two/"+name, func(b *testing.B) {
				for range b.N {
					var halves [2]*Tally
					var wait sync.WaitGroup
					for k, part := range [][]Record{rs[:n/2], rs[n/2:]} {
						wait.Go(func() {
							halves[k], _ = NewTally(courts, year2018(), CountPolicy{}, fmt.Sprint(k))
							var bad []Bad
							for i := 0; i < len(part); i += 4096 {
								bad = halves[k].Add(part[i:min(len(part), i+4096)], bad[:0])
							}
						})
					}
					wait.Wait()
					if err := halves[0].Merge(halves[1]); err != nil {
						b.Fatal(err)
					}
				}
				perCase(b)
			})
			b.Run("naive/"+name, func(b *testing.B) {
				for range b.N {
					sink += naiveTally(rs, year2018())
				}
				perCase(b)
			})
			b.Run("floor/"+name, func(b *testing.B) {
				sum := int64(0)
				for range b.N {
					for i := range rs {
						r := &rs[i]
						sum += r.Applied + r.Collected + int64(r.Court) + int64(r.Filed.Ordinal()) + r.Voluntary
					}
				}
				sink += sum
				perCase(b)
			})
		}
	}
}
