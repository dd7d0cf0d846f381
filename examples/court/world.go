package main

import (
	"fmt"
	"math/bits"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/metrics"
)

const topCourt = "海川市中级人民法院"

// tree is the invented court and those below it.
func tree() []metrics.Court {
	list := []metrics.Court{{ID: topCourt, Level: metrics.Intermediate}}
	for _, name := range []zhixing.CourtID{"东城区法院", "西城区法院", "临海县法院", "青山县法院"} {
		list = append(list, metrics.Court{ID: name, Level: metrics.Basic, Parent: topCourt})
	}
	return list
}

// chance is a small generator: the same seed, the same world.
type chance struct{ a, b uint64 }

func (c *chance) below(n int) int {
	c.a, c.b = bits.RotateLeft64(c.a, 24)^c.b^c.b<<16, bits.RotateLeft64(c.b^c.a, 37)
	hi, _ := bits.Mul64(c.a*0x9e3779b97f4a7c15+c.b, uint64(n))
	return int(hi)
}

// world is what was invented.
type world struct {
	records   []metrics.Record
	petitions []metrics.CasePetitions
	officers  metrics.Officers
}

// invent makes cases filed from mid-2017 to the end of 2018, and petitions about some.
func invent(n int, seed uint64, courts *metrics.Courts) (*world, error) {
	c := &chance{seed*0x9e3779b97f4a7c15 + 1, seed ^ 0xd1b54a32d192ed03}
	for range 16 {
		c.below(2)
	}
	list := tree()
	out := &world{records: make([]metrics.Record, 0, n)}
	for i := range n {
		court := list[min(c.below(len(list)+3), len(list)-1)].ID
		filed := zhixing.MustDate("2017-06-01").AddDays(c.below(579))
		f := zhixing.CaseFact{Court: court, Kind: zhixing.CaseFirstEnforcement, Filed: filed, DueDate: filed.AddMonths(6 + 3*c.below(2)), Monetary: zhixing.Yes,
			Case: zhixing.CaseKey{Court: court, Year: uint16(filed.Year()), Kind: zhixing.CaseFirstEnforcement, Serial: uint32(i + 1)}, TransferredIn: zhixing.No}
		f.Debtor = zhixing.DebtorKind(1 + c.below(4))
		if c.below(50) == 0 {
			f.Tags = zhixing.Tags(zhixing.TagPartyGovernment)
		}
		if c.below(40) == 0 {
			p := zhixing.ComplaintFacts{Registered: filed.AddDays(60), Assigned: filed.AddDays(63), Due: filed.AddDays(93), Ground: zhixing.ComplaintPassive}
			if c.below(15) > 0 {
				p.Finished, p.Resolved = filed.AddDays(70+c.below(30)), zhixing.TriOf(c.below(3) > 0)
			}
			f.Complaints = []zhixing.ComplaintFacts{p}
			out.petitions = append(out.petitions, metrics.CasePetitions{Case: f.Case, Complaints: f.Complaints})
		}
		applied := int64(1000+c.below(500_000)) * 100
		f.Applied, f.Collected = zhixing.GiveMoney(zhixing.Fen(applied)), zhixing.GiveMoney(zhixing.Fen(applied*int64(c.below(60))/100))
		if c.below(10) < 8 {
			f.Manner = zhixing.TerminatedThisTime
			days := 93 + c.below(100)
			switch k := c.below(100); {
			case k < 42:
				f.Manner, f.Collected, f.Performance = zhixing.Completed, f.Applied, zhixing.PerformanceCompelled
				days = 5 + c.below(200)
				if c.below(3) == 0 {
					f.Performance = zhixing.PerformanceSelfPerformed
				}
			case k < 55:
				f.Manner, f.Performance = zhixing.Concluded, zhixing.PerformanceSettlement
				days = 20 + c.below(250)
			default:
				f.Verdict = zhixing.VerdictTerminationQualified
				if c.below(11) == 0 {
					f.Verdict = zhixing.VerdictTerminationUnqualified
				}
			}
			f.Closed = filed.AddDays(days)
		}
		r, err := metrics.NewRecord(f, courts)
		if err != nil {
			return nil, err
		}
		if r.Officer, err = out.officers.Index(zhixing.ActorID(fmt.Sprintf("%s%d", court, 1+c.below(6)))); err != nil {
			return nil, err
		}
		out.records = append(out.records, r)
	}
	return out, nil
}
