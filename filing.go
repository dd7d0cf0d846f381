package zhixing

import "github.com/zhixing-go/zhixing/internal/enum"

// FilingMeans is how a document reached the court (提交方式).
type FilingMeans uint8

// The means.
const (
	FiledByHand         FilingMeans = iota // 当面提交
	FiledByPost                            // 邮寄
	FiledElectronically                    // 电子提交
)

var filingMeansNames = enum.Names[FilingMeans]{Kind: "filing_means", Rows: []enum.Row{
	{Word: "by_hand", ZH: "当面提交", EN: "by hand"},
	{Word: "by_post", ZH: "邮寄", EN: "by post"},
	{Word: "electronic", ZH: "电子提交", EN: "electronic"},
}}

// String returns the stable word of m.
func (m FilingMeans) String() string { return filingMeansNames.Word(m) }

// Label returns the wording of m in l.
func (m FilingMeans) Label(l Lang) string { return filingMeansNames.Label(m, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (m FilingMeans) MarshalText() ([]byte, error) { return filingMeansNames.Marshal(m) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (m *FilingMeans) UnmarshalText(b []byte) error { return filingMeansNames.Unmarshal(b, m) }

// ElectronicCutoff says until when an electronic filing counts for its day.
type ElectronicCutoff uint8

// The choices (CASE-70 item 6).
const (
	CutoffMidnight        ElectronicCutoff = iota // 至24时
	CutoffCloseOfBusiness                         // 至业务时间截止
)

var electronicCutoffNames = enum.Names[ElectronicCutoff]{Kind: "electronic_cutoff", Rows: []enum.Row{
	{Word: "midnight", ZH: "至24时", EN: "until midnight"},
	{Word: "close_of_business", ZH: "至业务时间截止", EN: "until close of business"},
}}

// String returns the stable word of c.
func (c ElectronicCutoff) String() string { return electronicCutoffNames.Word(c) }

// Label returns the wording of c in l.
func (c ElectronicCutoff) Label(l Lang) string { return electronicCutoffNames.Label(c, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (c ElectronicCutoff) MarshalText() ([]byte, error) { return electronicCutoffNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *ElectronicCutoff) UnmarshalText(b []byte) error {
	return electronicCutoffNames.Unmarshal(b, c)
}

// Filing is a document handed to the court (提交). By post the postmark decides:
// time in transit is not counted (CPL-2023 85(4)).
type Filing struct {
	Means    FilingMeans `json:"means"`
	Postmark Date        `json:"postmark,omitzero"` // by post
	Received Instant     `json:"received,omitzero"` // by hand and electronic
}

// BusinessHours is the policy of the end of a day (CASE-70 item 6; CC-2020
// 203(2)): a term ends at 24:00, at the close of business where there are business
// hours. A CloseMinute of zero means that no close of business is kept.
type BusinessHours struct {
	CloseMinute int              `json:"close_minute,omitempty"` // minutes after midnight, 1 to 1440
	Electronic  ElectronicCutoff `json:"electronic,omitempty"`
}

// FiledOn returns the day a filing counts for (CASE-70 item 6): the postmark; the
// day it was handed in or arrived, or the day after where that was after the close
// of business. What is missing is an *InputError.
func (f Filing) FiledOn(h BusinessHours) (Date, error) {
	if f.Means == FiledByPost {
		if f.Postmark.IsZero() {
			return Date{}, &InputError{Field: "postmark", Rule: "CASE-70", Reason: Text{ZH: "邮戳日期未给出", EN: "the postmark is not given"}}
		}
		return f.Postmark, nil
	}
	d := f.Received.Date()
	if d.IsZero() {
		return Date{}, &InputError{Field: "received", Rule: "CASE-70", Reason: Text{ZH: "收到时刻未给出", EN: "the moment of receipt is not given"}}
	}
	if h.CloseMinute < 0 || h.CloseMinute > 24*60 {
		return Date{}, &InputError{Field: "close_minute", Value: itoa(h.CloseMinute), Rule: "CASE-70", Reason: Text{ZH: "应在1至1440之间", EN: "must be from 1 to 1440"}}
	}
	kept := h.CloseMinute > 0 && (f.Means == FiledByHand || h.Electronic == CutoffCloseOfBusiness)
	if kept && f.Received.Sub(InstantAt(d, 0, 0, 0)).Milliseconds() > int64(h.CloseMinute)*60_000 {
		return d.AddDays(1), nil
	}
	return d, nil
}

// Restoration is the term to ask for a missed term to be restored (申请顺延期限):
// 10 days after the obstacle ends; the court decides (CASE-70 item 7, CASE-72;
// CPL-2023 86).
func Restoration() Period {
	return Period{N: 10, Unit: Days, Class: PartyTerm, Rule: "CASE-70", Cite: Citation{Instrument: "CPL-2023", Article: 86}}
}

// PublicationServed returns the day on which service by public notice issued on
// that day is complete (公告送达): 30 days after it, 60 days where it was issued
// before 2022-01-01 (CASE-70 item 10, CASE-73; CPL-2023 95). It does not roll.
func PublicationServed(issued Date) Date {
	if issued.IsZero() {
		return Date{}
	}
	if issued.Before(YMD(2022, 1, 1)) {
		return issued.AddDays(60)
	}
	return issued.AddDays(30)
}
