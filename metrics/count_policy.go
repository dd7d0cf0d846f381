package metrics

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// CountPolicy says what is counted where the sources leave a choice. Tallies made
// under different policies do not merge. The zero value holds the defaults.
type CountPolicy struct {
	Transfers   Transfers          `json:"transfers,omitzero"`
	Substantive SubstantiveManners `json:"substantive,omitzero"`
	NonMerit    NonMerit           `json:"non_merit,omitzero"`
	Interest    Interest           `json:"interest,omitzero"`
	Term        TermBasis          `json:"term,omitzero"`
	Petitions   PetitionPolicy     `json:"petitions,omitzero"`
}

// check returns what is wrong with the policy.
func (c CountPolicy) check() error {
	if c.Transfers > TransfersCounted || c.Substantive > CompletedOnly || c.NonMerit > IncludeNonMerit || c.Interest > CollectedWithoutInterest || c.Term > BaseOnly || !c.Petitions.valid() {
		return &zhixing.InputError{Field: "policy", Rule: "MET-02", Reason: zhixing.Text{ZH: "无此口径", EN: "no such policy"}}
	}
	return nil
}

// bytes is the policy as it is serialised, one byte a choice.
func (c CountPolicy) bytes() [policyBytes]byte {
	return [policyBytes]byte{byte(c.Transfers), byte(c.Substantive), byte(c.NonMerit), byte(c.Interest), byte(c.Term),
		byte(c.Petitions.Population), byte(c.Petitions.Window), byte(c.Petitions.Dedup)}
}

func policyOf(b [policyBytes]byte) CountPolicy {
	return CountPolicy{Transfers(b[0]), SubstantiveManners(b[1]), NonMerit(b[2]), Interest(b[3]), TermBasis(b[4]),
		PetitionPolicy{PetitionPopulation(b[5]), PetitionWindow(b[6]), PetitionDedup(b[7])}}
}

const policyBytes = 8

// Transfers says how a case is counted that leaves by designation, elevation or
// entrustment of the whole case (MET-02, MET-22; STAT-2018 3).
//
// A case pending at the end of one period and gone by transfer in the next is in none of
// the next period's counts, so pending there is not what is carried over here but that
// and Counts.TransferredCarried (MET-03): the rule that leaves it out of every numerator
// and denominator goes before the identity of the stock.
type Transfers uint8

// The variants.
const (
	TransfersByClosingDate Transfers = iota // out of every count if closed from 2018-06-01 on (default)
	TransfersOut                            // the new rule for the whole window: figures as amended
	TransfersCounted                        // counted as closed, the old rule
)

var transfersNames = enum.Names[Transfers]{Kind: "transfers", Rows: []enum.Row{
	{Word: "by_closing_date", ZH: "按结案日期适用新旧规则", EN: "old or new rule by closing date"},
	{Word: "out", ZH: "一律不计入", EN: "never counted"},
	{Word: "counted", ZH: "计为结案", EN: "counted as closed"},
}}

// String returns the stable word of t.
func (t Transfers) String() string { return transfersNames.Word(t) }

// Label returns the wording of t in l.
func (t Transfers) Label(l zhixing.Lang) string { return transfersNames.Label(t, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (t Transfers) MarshalText() ([]byte, error) { return transfersNames.Marshal(t) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (t *Transfers) UnmarshalText(b []byte) error { return transfersNames.Unmarshal(b, t) }

// NonMerit says whether the amounts of cases struck, refused or dismissed enter the
// amount rates (MET-05).
type NonMerit uint8

// The variants.
const (
	ExcludeNonMerit NonMerit = iota // neither side (default)
	IncludeNonMerit                 // both sides
)

var nonMeritNames = enum.Names[NonMerit]{Kind: "non_merit", Rows: []enum.Row{
	{Word: "exclude", ZH: "不计入", EN: "left out"},
	{Word: "include", ZH: "计入", EN: "counted"},
}}

// String returns the stable word of n.
func (n NonMerit) String() string { return nonMeritNames.Word(n) }

// Label returns the wording of n in l.
func (n NonMerit) Label(l zhixing.Lang) string { return nonMeritNames.Label(n, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (n NonMerit) MarshalText() ([]byte, error) { return nonMeritNames.Marshal(n) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (n *NonMerit) UnmarshalText(b []byte) error { return nonMeritNames.Unmarshal(b, n) }

// Interest says whether delayed-performance interest counts as collected (MET-05).
type Interest uint8

// The variants.
const (
	CollectedIncludesInterest Interest = iota // it does (default)
	CollectedWithoutInterest                  // it is taken out where it is told apart
)

var interestNames = enum.Names[Interest]{Kind: "interest", Rows: []enum.Row{
	{Word: "included", ZH: "含迟延履行利息", EN: "included"},
	{Word: "without", ZH: "不含迟延履行利息", EN: "taken out"},
}}

// String returns the stable word of i.
func (i Interest) String() string { return interestNames.Word(i) }

// Label returns the wording of i in l.
func (i Interest) Label(l zhixing.Lang) string { return interestNames.Label(i, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (i Interest) MarshalText() ([]byte, error) { return interestNames.Marshal(i) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (i *Interest) UnmarshalText(b []byte) error { return interestNames.Unmarshal(b, i) }

// TermBasis says which last day decides whether a closing was in time (MET-04).
type TermBasis uint8

// The variants.
const (
	WithExtensionsAndExclusions TermBasis = iota // the last day the case has (default)
	BaseOnly                                     // six months from filing, three for administrative non-litigation cases; natural days
)

var termBasisNames = enum.Names[TermBasis]{Kind: "term_basis", Rows: []enum.Row{
	{Word: "with_extensions", ZH: "计延长和扣除", EN: "with extensions and exclusions"},
	{Word: "base_only", ZH: "仅法定基本期限", EN: "base period only"},
}}

// String returns the stable word of t.
func (t TermBasis) String() string { return termBasisNames.Word(t) }

// Label returns the wording of t in l.
func (t TermBasis) Label(l zhixing.Lang) string { return termBasisNames.Label(t, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (t TermBasis) MarshalText() ([]byte, error) { return termBasisNames.Marshal(t) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (t *TermBasis) UnmarshalText(b []byte) error { return termBasisNames.Unmarshal(b, t) }
