package metrics

import (
	"iter"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// AmountBasis says which money a rate of amounts is about (金额口径), MET-05.
type AmountBasis uint8

// The bases. The 执行到位金额 of yearly reports is of the second by its wording: never
// divide it by the amount applied for in closed cases.
const (
	ByClosedCase  AmountBasis = iota // cases closed in the period, with what they collected while they lasted (default)
	ByReceiptDate                    // money received in the period, over the amount applied for in the cases accepted
)

var amountBasisNames = enum.Names[AmountBasis]{Kind: "amount_basis", Rows: []enum.Row{
	{Word: "by_closed_case", ZH: "按结案统计", EN: "by closed case"},
	{Word: "by_receipt_date", ZH: "按到账日期统计", EN: "by day of receipt"},
}}

// String returns the stable word of a.
func (a AmountBasis) String() string { return amountBasisNames.Word(a) }

// Label returns the wording of a in l.
func (a AmountBasis) Label(l zhixing.Lang) string { return amountBasisNames.Label(a, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (a AmountBasis) MarshalText() ([]byte, error) { return amountBasisNames.Marshal(a) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (a *AmountBasis) UnmarshalText(b []byte) error { return amountBasisNames.Unmarshal(b, a) }

// Receipt is money that reached the court for a case (到账), MET-05. Court is the court
// whose figures it enters; Origin, Year, Kind and Serial are the case's key.
type Receipt struct {
	Court  CourtIndex
	Origin CourtIndex
	Serial uint32
	Year   uint16
	Kind   zhixing.CaseKind
	On     zhixing.Date // day it stood in the account
	Amount int64        // fen
}

// NewReceipts are the receipts of a case as its fact tells them: the money that arrived,
// paid out since or not.
func NewReceipts(f zhixing.CaseFact, c *Courts) ([]Receipt, error) {
	r, err := NewRecord(f, c)
	if err != nil {
		return nil, err
	}
	var out []Receipt
	for _, p := range f.Payouts {
		out = append(out, Receipt{r.Court, r.Origin, r.Serial, r.Year, r.Kind, p.Arrived, p.Amount.Fen()})
	}
	return out, nil
}

// AddReceipts counts money by the day it was received, beside the cases that Add counts,
// and returns the receipts it refused, appended to bad: court or kind unknown, no day, a
// negative amount. Receipts are no records: Seen does not count them.
func (t *Tally) AddReceipts(list []Receipt, bad []Bad) []Bad {
	for i := range list {
		r := &list[i]
		if f := t.rejectReceipt(r); f != 0 {
			bad = append(bad, Bad{i, f})
			continue
		}
		if !t.receivedIn(r) {
			continue
		}
		c := t.cell(r.Court, r.Kind)
		c[atReceipts]++
		t.sum(&c[atReceiptSum], r.Amount)
	}
	return bad
}

func (t *Tally) rejectReceipt(r *Receipt) Fault {
	switch n := t.courts.Len(); {
	case int(r.Court) >= n || int(r.Origin) >= n:
		return FaultCourt
	case r.Kind == 0 || int(r.Kind) >= kinds:
		return FaultUnknownKind
	case r.On.IsZero():
		return FaultNoDay
	case r.Amount < 0:
		return FaultNegative
	}
	return 0
}

func (t *Tally) receivedIn(r *Receipt) bool {
	return !r.On.Before(t.closedFrom) && !r.On.After(t.end)
}

// Amounts are collected over applied for, in fen, on a basis (MET-05).
func (n *Counts) Amounts(s Scope, b AmountBasis) Ratio {
	if b == ByReceiptDate {
		return Ratio{n.sum(s, atReceiptSum), n.sum(s, atOpenApplied)}
	}
	return Ratio{n.Collected(s), n.Applied(s)}
}

// ReceiptCases yields the receipts behind a figure taken by day of receipt, each with
// what it adds to the numerator; Cases yields what the cases add to the denominator.
func (t *Tally) ReceiptCases(list []Receipt, court CourtIndex, v View, s Scope) iter.Seq[CaseShare] {
	return func(yield func(CaseShare) bool) {
		if int(court) >= t.courts.Len() {
			return
		}
		in := t.courts.Area(court)
		for i := range list {
			r := &list[i]
			if t.rejectReceipt(r) != 0 || v == Own && r.Court != court || v == Area && !in[r.Court] || !s.Has(r.Kind) || !t.receivedIn(r) {
				continue
			}
			if !yield(CaseShare{i, zhixing.CaseKey{Court: t.courts.At(r.Origin).ID, Year: r.Year, Kind: r.Kind, Serial: r.Serial}, Ratio{r.Amount, 0}}) {
				return
			}
		}
	}
}
