package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// CriminalPart is the part of a criminal judgment that is enforced (刑事裁判涉财产部分),
// as far as it has a term of its own beside the six months (CASE-31).
type CriminalPart uint8

// The parts. Restitution, recovery and forfeited things have no term of their own.
const (
	_                    CriminalPart = iota
	CriminalFine                      // 罚金
	CriminalConfiscation              // 没收财产
	CriminalOther                     // 责令退赔、追缴、没收违法所得及涉案财物
)

var criminalPartNames = enum.Names[CriminalPart]{Kind: "criminal_part", Rows: []enum.Row{
	{}, // not given
	{Word: "fine", ZH: "罚金", EN: "fine"},
	{Word: "confiscation", ZH: "没收财产", EN: "confiscation of property"},
	{Word: "other", ZH: "责令退赔、追缴等", EN: "restitution, recovery and the like"},
}}

// String returns the stable word of c, "" where it is not given.
func (c CriminalPart) String() string {
	if c == 0 {
		return ""
	}
	return criminalPartNames.Word(c)
}

// Label returns the wording of c in l.
func (c CriminalPart) Label(l zhixing.Lang) string {
	return criminalPartNames.Label(c, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (c CriminalPart) MarshalText() ([]byte, error) { return criminalPartNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *CriminalPart) UnmarshalText(b []byte) error { return criminalPartNames.Unmarshal(b, c) }

// criminalRules is the first day of CRIM-PROP-2014, whose article 3 sets the six
// months for property parts of criminal judgments.
var criminalRules = zhixing.YMD(2014, 11, 6)

// The limits of criminal property parts (CASE-31).
var (
	periodLimitCriminal = zhixing.Period{N: 6, Unit: zhixing.Months, Class: zhixing.CourtTerm, Rule: "CASE-31", Cite: zhixing.Citation{Instrument: "CRIM-PROP-2014", Article: 3}}
	periodFine          = zhixing.Period{N: 3, Unit: zhixing.Months, Class: zhixing.CourtTerm, Rule: "CASE-31", Cite: zhixing.Citation{Instrument: "LIMIT-2000", Article: 5, Paragraph: 4}}
	periodFineLatest    = zhixing.Period{N: 6, Unit: zhixing.Months, Class: zhixing.CourtTerm, Rule: "CASE-31", Cite: zhixing.Citation{Instrument: "LIMIT-2000", Article: 5, Paragraph: 4}}
)

// criminal adds the terms that run from the effect of a criminal judgment: a fine
// within three months, six at the latest; a confiscation at once (CASE-31; LIMIT-2000
// 5). They stand beside the limit from filing: being late for the first three months
// is a warning, since the article itself gives six.
func (w *walk) criminal() {
	c := w.f.course()
	for _, x := range w.f.log.Effective() {
		f, ok := x.e.Facts.(ApplicationFacts)
		if !ok || f.Criminal == 0 || f.Effective.IsZero() || x.e.On.After(w.asOf) {
			continue
		}
		put := func(code string, name zhixing.Text, d zhixing.Deadline, sev zhixing.Severity) {
			t := w.add(code, name, d, sev, zhixing.Verified)
			t.Event = x.e.ID
			if !c.closed.IsZero() && !c.closed.After(w.asOf) {
				t.Done = c.closed
			}
		}
		switch f.Criminal {
		case CriminalFine:
			if d, ok := w.end(periodFine, f.Effective); ok {
				put(CodeFine, zhixing.Text{ZH: "罚金执行期限", EN: "term of a fine"}, d, zhixing.Warning)
			}
			if d, ok := w.end(periodFineLatest, f.Effective); ok {
				put(CodeFineLatest, zhixing.Text{ZH: "罚金执行最长期限", EN: "longest term of a fine"}, d, zhixing.Breach)
			}
		case CriminalConfiscation:
			at := zhixing.Period{Class: zhixing.CourtTerm, Rule: "CASE-31", Cite: zhixing.Citation{Instrument: "LIMIT-2000", Article: 5, Paragraph: 3}}
			put(CodeConfiscation, zhixing.Text{ZH: "没收财产应当即时执行", EN: "confiscation is enforced at once"}, zhixing.Deadline{Period: at, Trigger: f.Effective}, zhixing.Breach)
		}
		return
	}
}
