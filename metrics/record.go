package metrics

import (
	"math"
	"strconv"

	"github.com/zhixing-go/zhixing"
)

// Record is one case as it is counted (统计记录): 88 bytes, without pointers, so that
// a nation's cases can be scanned as one block. NewRecord makes it from the fact that
// package case gives; what a fact does not say is NoAmount or the zero Date.
//
// The amounts are those of this case alone (MET-05): of a case transferred in, Applied is
// what its former court had not realised; of a resumption, what was left at the former
// closing. Sums waived are not collected; a thing given for debt is, at the price of
// acceptance; foreign money is converted before.
type Record struct {
	Court  CourtIndex // the court whose figures it enters
	Origin CourtIndex // with Year and Serial the case's own key; differs from Court only for a case moved since
	Serial uint32
	Year   uint16
	Kind   zhixing.CaseKind // MET-01
	Manner zhixing.ClosingManner

	Filed  zhixing.Date // 立案日期
	Closed zhixing.Date // 结案日期, zero while open
	Due    zhixing.Date // last day of the limit after extensions and exclusions, zero if not known (MET-04)

	Leave       zhixing.LeaveReason // why it left the court (MET-02)
	Ground      zhixing.GroundKind
	Performance zhixing.Performance
	Verdict     zhixing.TerminationVerdict // MET-15
	Review      zhixing.ReviewOutcome      // MET-11
	Cause       zhixing.OverdueCause       // CASE-34
	Flags       Flags
	Debtor      zhixing.DebtorKind

	Tags       zhixing.TagSet
	Complaints uint8 // complaints and petitions on file, at most 255 (MET-09)
	_          uint8
	Nodes      uint16 // deadline nodes (MET-23)
	Overdue    uint16 // of which overdue
	Excluded   uint16 // days not counted in the limit
	Officer    OfficerIndex

	Applied    int64 // fen, NoAmount if the title is not for money (MET-05)
	Collected  int64 // fen, NoAmount if not given
	Interest   int64 // of Collected: delayed-performance interest, NoAmount if not told apart
	Compulsory int64 // of Collected, NoAmount if not given (MET-12)
	Voluntary  int64 // of Collected, NoAmount if not given
}

// NoAmount marks an amount that was not given.
const NoAmount = math.MinInt64

// Flags are yes-or-no facts of a Record.
type Flags uint8

// The flags. Each fact has two bits, so that not given is not false.
const (
	MonetaryYes Flags = 1 << iota
	MonetaryNo
	TransferredYes
	TransferredNo
	OriginGiven  // a transferred case names where it came from
	PreservedYes // property was preserved before or in the suit (MET-23)
	PreservedNo
)

// NewRecord turns a case fact into the record that is counted. A court outside the
// tree and numbers beyond their bounds are *zhixing.InputError, joined; what is
// inconsistent in itself is left to the validation of the pass (MET-43).
func NewRecord(f zhixing.CaseFact, c *Courts) (Record, error) {
	var p zhixing.Problems
	r := Record{Serial: f.Case.Serial, Year: f.Case.Year, Kind: f.Kind, Manner: f.Manner, Filed: f.Filed, Closed: f.Closed,
		Due: f.DueDate, Leave: f.LeaveReason, Ground: f.Ground, Performance: f.Performance, Verdict: f.Verdict, Review: f.Review,
		Cause: f.OverdueCause, Debtor: f.Debtor, Tags: f.Tags, Complaints: uint8(min(len(f.Complaints), math.MaxUint8)),
		Applied: amount(f.Applied), Collected: amount(f.Collected), Interest: amount(f.CollectedInterest),
		Compulsory: amount(f.CollectedCompulsory), Voluntary: amount(f.CollectedVoluntary)}
	var ok bool
	if r.Court, ok = c.Index(f.Court); !ok {
		p.Add("court", string(f.Court), "MET-43", zhixing.Text{ZH: "没有该法院", EN: "no such court"})
	}
	if r.Origin, ok = c.Index(f.Case.Court); !ok {
		p.Add("case.court", string(f.Case.Court), "MET-43", zhixing.Text{ZH: "没有该法院", EN: "no such court"})
	}
	if f.Case.Kind != f.Kind {
		p.Add("kind", f.Kind.String(), "MET-01", zhixing.Text{ZH: "与案号的类型代字不符", EN: "differs from the case number"})
	}
	switch f.Monetary {
	case zhixing.Yes:
		r.Flags |= MonetaryYes
	case zhixing.No:
		r.Flags |= MonetaryNo
	}
	switch f.TransferredIn {
	case zhixing.Yes:
		r.Flags |= TransferredYes
	case zhixing.No:
		r.Flags |= TransferredNo
	}
	switch f.Preserved {
	case zhixing.Yes:
		r.Flags |= PreservedYes
	case zhixing.No:
		r.Flags |= PreservedNo
	}
	if f.Origin != (zhixing.CaseKey{}) {
		r.Flags |= OriginGiven
	}
	r.Nodes = small(&p, "nodes_total", f.NodesTotal)
	r.Overdue = small(&p, "nodes_overdue", f.NodesOverdue)
	r.Excluded = small(&p, "excluded_days", f.ExcludedDays)
	return r, p.Err()
}

func small(p *zhixing.Problems, field string, c zhixing.Count) uint16 {
	if c.N < 0 || c.N > math.MaxUint16 {
		p.Add(field, strconv.Itoa(c.N), "MET-43", zhixing.Text{ZH: "应在 0 至 65535 之间", EN: "must be from 0 to 65,535"})
		return 0
	}
	return uint16(c.N)
}

func amount(g zhixing.GivenMoney) int64 {
	if !g.Given {
		return NoAmount
	}
	return g.Amount.Fen()
}
