package metrics

import "github.com/zhixing-go/zhixing"

// StaffClass is whom cases are counted for each of (人员类别), MET-33.
type StaffClass uint8

// The classes. Two of them give two figures that cannot be compared: about 150 a year
// for each of the staff in 2018 and 928 for each judge in 2024 are no growth.
const (
	AllStaff StaffClass = iota // 执行干警 (default)
	Judges                     // 员额法官
)

// CaseloadOf is which cases are counted.
type CaseloadOf uint8

// The variants.
const (
	CaseloadClosed   CaseloadOf = iota // 结案 (default)
	CaseloadAccepted                   // 受理
)

// CaseloadFacts are cases and the staff they fell to. Which kinds of cases are counted is
// the caller's scope; some local sheets leave out resumption and preservation.
type CaseloadFacts struct {
	Cases int64 `json:"cases"`
	// Headcounts are counts of the staff at the end of each month; their mean is the
	// denominator. Count those on post alone to leave out others.
	Headcounts []int64    `json:"headcounts"`
	Staff      StaffClass `json:"staff,omitzero"`
	Of         CaseloadOf `json:"of,omitzero"`
}

// Caseload is cases for each member of the staff (人均办案), MET-33. Closings for each judge
// were abolished by name in 2024-09: the value is still given, and says so (MET-25, MET-44).
func Caseload(f CaseloadFacts, p Period) (Rate, error) {
	var ps zhixing.Problems
	ps.AddErr("", p.Check())
	if f.Staff > Judges || f.Of > CaseloadAccepted {
		ps.Add("staff", f.Staff.String(), "MET-33", zhixing.Text{ZH: "没有该人员类别或者案件口径", EN: "no such class of staff or cases"})
	}
	sum, ok := int64(0), true
	for _, h := range f.Headcounts {
		if h < 0 || f.Cases < 0 {
			ps.Add("headcounts", "", "MET-33", zhixing.Text{ZH: "人数、件数不得为负", EN: "counts must not be negative"})
			break
		}
		var fits bool
		sum, fits = plus(sum, h)
		ok = ok && fits
	}
	months := int64(len(f.Headcounts))
	if !ok || months > 0 && f.Cases > 0 && f.Cases > (1<<63-1)/months {
		ps.AddErr("cases", zhixing.ErrOverflow)
	}
	if err := ps.Err(); err != nil {
		return Rate{}, err
	}
	text := zhixing.Text{ZH: "人均" + f.Of.Label(zhixing.ZH) + "数（" + f.Staff.Label(zhixing.ZH) + "）", EN: f.Of.Label(zhixing.EN) + " cases for each of " + f.Staff.Label(zhixing.EN)}
	r := Rate{Key: "caseload." + f.Staff.String() + "." + f.Of.String(), Title: text, Rule: "MET-33", Measure: Mean, Ratio: Ratio{f.Cases * months, sum},
		Formula: zhixing.Text{ZH: f.Of.Label(zhixing.ZH) + " ÷ 各月末平均人数", EN: f.Of.Label(zhixing.EN) + " ÷ mean of month-end headcounts"}}
	if since := zhixing.YMD(2024, 9, 29); f.Staff == Judges && f.Of == CaseloadClosed && !p.End().Before(since) {
		r.Abolished = since
	}
	return r, nil
}
