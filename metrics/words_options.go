package metrics

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

var petitionPopulationNames = enum.Names[PetitionPopulation]{Kind: "petition_population", Rows: []enum.Row{
	{Word: "assigned_by_superior", ZH: "上级交办、督办", EN: "assigned by a superior"},
	{Word: "all_registered", ZH: "全部登记", EN: "all registered"},
}}

// String returns the stable word of p.
func (p PetitionPopulation) String() string { return petitionPopulationNames.Word(p) }

// Label returns the wording of p in l.
func (p PetitionPopulation) Label(l zhixing.Lang) string {
	return petitionPopulationNames.Label(p, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (p PetitionPopulation) MarshalText() ([]byte, error) { return petitionPopulationNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *PetitionPopulation) UnmarshalText(b []byte) error {
	return petitionPopulationNames.Unmarshal(b, p)
}

var petitionWindowNames = enum.Names[PetitionWindow]{Kind: "petition_window", Rows: []enum.Row{
	{Word: "registered", ZH: "期间内登记", EN: "registered in the period"},
	{Word: "due", ZH: "期间内到期", EN: "due in the period"},
}}

// String returns the stable word of w.
func (w PetitionWindow) String() string { return petitionWindowNames.Word(w) }

// Label returns the wording of w in l.
func (w PetitionWindow) Label(l zhixing.Lang) string {
	return petitionWindowNames.Label(w, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (w PetitionWindow) MarshalText() ([]byte, error) { return petitionWindowNames.Marshal(w) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (w *PetitionWindow) UnmarshalText(b []byte) error { return petitionWindowNames.Unmarshal(b, w) }

var petitionDedupNames = enum.Names[PetitionDedup]{Kind: "petition_dedup", Rows: []enum.Row{
	{Word: "case", ZH: "按案件", EN: "one a case"},
	{Word: "document", ZH: "按件次", EN: "every letter and visit"},
	{Word: "visitor", ZH: "按信访人", EN: "one a visitor and case"},
}}

// String returns the stable word of d.
func (d PetitionDedup) String() string { return petitionDedupNames.Word(d) }

// Label returns the wording of d in l.
func (d PetitionDedup) Label(l zhixing.Lang) string {
	return petitionDedupNames.Label(d, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (d PetitionDedup) MarshalText() ([]byte, error) { return petitionDedupNames.Marshal(d) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *PetitionDedup) UnmarshalText(b []byte) error { return petitionDedupNames.Unmarshal(b, d) }

var missingFileNames = enum.Names[MissingFile]{Kind: "missing_file", Rows: []enum.Row{
	{Word: "unqualified", ZH: "计为不合格", EN: "unqualified"},
	{Word: "excluded", ZH: "不计入", EN: "left out"},
}}

// String returns the stable word of m.
func (m MissingFile) String() string { return missingFileNames.Word(m) }

// Label returns the wording of m in l.
func (m MissingFile) Label(l zhixing.Lang) string { return missingFileNames.Label(m, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (m MissingFile) MarshalText() ([]byte, error) { return missingFileNames.Marshal(m) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (m *MissingFile) UnmarshalText(b []byte) error { return missingFileNames.Unmarshal(b, m) }

var unassessableNames = enum.Names[UnassessableCourt]{Kind: "unassessable_court", Rows: []enum.Row{
	{Word: "not_assessable", ZH: "不计入", EN: "left out"},
	{Word: "counts_reached", ZH: "视为达标", EN: "counts as reached"},
}}

// String returns the stable word of u.
func (u UnassessableCourt) String() string { return unassessableNames.Word(u) }

// Label returns the wording of u in l.
func (u UnassessableCourt) Label(l zhixing.Lang) string {
	return unassessableNames.Label(u, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (u UnassessableCourt) MarshalText() ([]byte, error) { return unassessableNames.Marshal(u) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (u *UnassessableCourt) UnmarshalText(b []byte) error { return unassessableNames.Unmarshal(b, u) }

var overallInTestNames = enum.Names[OverallInCourtTest]{Kind: "overall_in_court_test", Rows: []enum.Row{
	{Word: "included", ZH: "含整体执结率", EN: "overall rate included"},
	{Word: "left_out", ZH: "不含整体执结率", EN: "without the overall rate"},
}}

// String returns the stable word of o.
func (o OverallInCourtTest) String() string { return overallInTestNames.Word(o) }

// Label returns the wording of o in l.
func (o OverallInCourtTest) Label(l zhixing.Lang) string {
	return overallInTestNames.Label(o, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (o OverallInCourtTest) MarshalText() ([]byte, error) { return overallInTestNames.Marshal(o) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (o *OverallInCourtTest) UnmarshalText(b []byte) error { return overallInTestNames.Unmarshal(b, o) }

var vetoedUnitsNames = enum.Names[VetoedUnits]{Kind: "vetoed_units", Rows: []enum.Row{
	{Word: "last", ZH: "列于末位", EN: "below all others"},
	{Word: "left_out", ZH: "不参加排名", EN: "left out"},
}}

// String returns the stable word of v.
func (v VetoedUnits) String() string { return vetoedUnitsNames.Word(v) }

// Label returns the wording of v in l.
func (v VetoedUnits) Label(l zhixing.Lang) string { return vetoedUnitsNames.Label(v, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (v VetoedUnits) MarshalText() ([]byte, error) { return vetoedUnitsNames.Marshal(v) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (v *VetoedUnits) UnmarshalText(b []byte) error { return vetoedUnitsNames.Unmarshal(b, v) }

var tieBasisNames = enum.Names[TieBasis]{Kind: "tie_basis", Rows: []enum.Row{
	{Word: "exact", ZH: "按精确值", EN: "exact values"},
	{Word: "printed", ZH: "按公布值", EN: "printed values"},
}}

// String returns the stable word of t.
func (t TieBasis) String() string { return tieBasisNames.Word(t) }

// Label returns the wording of t in l.
func (t TieBasis) Label(l zhixing.Lang) string { return tieBasisNames.Label(t, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (t TieBasis) MarshalText() ([]byte, error) { return tieBasisNames.Marshal(t) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (t *TieBasis) UnmarshalText(b []byte) error { return tieBasisNames.Unmarshal(b, t) }

var staffClassNames = enum.Names[StaffClass]{Kind: "staff_class", Rows: []enum.Row{
	{Word: "all_staff", ZH: "执行干警", EN: "all enforcement staff"},
	{Word: "judges", ZH: "员额法官", EN: "judges"},
}}

// String returns the stable word of s.
func (s StaffClass) String() string { return staffClassNames.Word(s) }

// Label returns the wording of s in l.
func (s StaffClass) Label(l zhixing.Lang) string { return staffClassNames.Label(s, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (s StaffClass) MarshalText() ([]byte, error) { return staffClassNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *StaffClass) UnmarshalText(b []byte) error { return staffClassNames.Unmarshal(b, s) }

var caseloadOfNames = enum.Names[CaseloadOf]{Kind: "caseload_of", Rows: []enum.Row{
	{Word: "closed", ZH: "结案", EN: "closed"},
	{Word: "accepted", ZH: "受理", EN: "accepted"},
}}

// String returns the stable word of c.
func (c CaseloadOf) String() string { return caseloadOfNames.Word(c) }

// Label returns the wording of c in l.
func (c CaseloadOf) Label(l zhixing.Lang) string { return caseloadOfNames.Label(c, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (c CaseloadOf) MarshalText() ([]byte, error) { return caseloadOfNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *CaseloadOf) UnmarshalText(b []byte) error { return caseloadOfNames.Unmarshal(b, c) }

var growthKindNames = enum.Names[GrowthKind]{Kind: "growth_kind", Rows: []enum.Row{
	{Word: "other", ZH: "其他", EN: "other"},
	{Word: "year_on_year", ZH: "同比", EN: "year on year"},
	{Word: "period_on_period", ZH: "环比", EN: "period on period"},
}}

// String returns the stable word of g.
func (g GrowthKind) String() string { return growthKindNames.Word(g) }

// Label returns the wording of g in l.
func (g GrowthKind) Label(l zhixing.Lang) string { return growthKindNames.Label(g, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (g GrowthKind) MarshalText() ([]byte, error) { return growthKindNames.Marshal(g) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (g *GrowthKind) UnmarshalText(b []byte) error { return growthKindNames.Unmarshal(b, g) }
