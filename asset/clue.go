package asset

import (
	"github.com/zhixing-go/zhixing"
)

// Clue is a lead to property (财产线索, ASSET-40).
type Clue struct {
	ID            string          `json:"id"`
	From          zhixing.PartyID `json:"from,omitempty"`
	Creditor      zhixing.Tri     `json:"creditor,omitempty"`      // given by the creditor
	Questionnaire zhixing.Tri     `json:"questionnaire,omitempty"` // on the property questionnaire (财产调查表)
	Received      zhixing.Date    `json:"received"`
	ReceivedAt    zhixing.Instant `json:"received_at,omitzero"` // for the 24 hours of an urgent one
	Clear         zhixing.Tri     `json:"clear,omitempty"`      // clear and specific (明确、具体)
	Urgency       Urgency         `json:"urgency,omitempty"`
	Verified      zhixing.Date    `json:"verified,omitzero"` // day the verification was finished
	True          zhixing.Tri     `json:"true,omitempty"`
	Measure       zhixing.Date    `json:"measure,omitzero"` // day a measure was taken on it
}

// ClueDues lists the limits a clue sets (ASSET-40, 95): 7 days, 3 if urgent (INV-2020 2,
// a breach); beside them, as warnings, 5 days (LIMIT-ENF-2006) and, where urgent, 24
// hours to start verifying (CTRL-2021); a property that is moving now is dealt with at
// once. Each limit counts from the day its source was in force; before 2017 only the 5
// days did. A clue that is not clear and specific sets none, one that somebody other than
// the applicant gave none but those of CTRL-2021.
func ClueDues(c Clue, o Options) ([]Due, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	if c.Received.IsZero() {
		return nil, &zhixing.InputError{Field: "received", Rule: "ASSET-40", Reason: zhixing.Text{ZH: "收到线索之日未给出", EN: "the day the clue was received is not given"}}
	}
	if c.Clear != zhixing.Yes {
		return nil, nil
	}
	n := 7
	if c.Urgency != UrgencyNormal {
		n = 3
	}
	var out []Due
	law, inForce, err := lawDue("ASSET-40", "verify_clue", "调查核实财产线索", "verify the clue", n, zhixing.Days, zhixing.CourtTerm, zhixing.Breach, zhixing.Citation{Instrument: "INV-2020", Article: 2, Paragraph: 1}, c.Received, &o)
	if err != nil {
		return nil, err
	}
	others := c.Creditor == zhixing.No
	if inForce && !others {
		out = append(out, law)
	}
	old, ok, err := lawDue("ASSET-40", "verify_clue_2006", "五日内核实明确的财产线索", "verify a clear clue within 5 days", 5, zhixing.Days, zhixing.CourtTerm, zhixing.Warning, zhixing.Citation{Instrument: "LIMIT-ENF-2006", Article: 6}, c.Received, &o)
	if err != nil {
		return nil, err
	}
	if ok && !others && (!inForce || old.End.Before(law.End)) {
		out = append(out, old)
	}
	start := zhixing.Citation{Instrument: "CTRL-2021", Article: 14}
	_, err = start.On(c.Received)
	if c.Urgency == UrgencyUrgent && err == nil {
		d := Due{Rule: "ASSET-95", Code: "start_verification", What: zhixing.Text{ZH: "二十四小时内启动核实", EN: "start verification within 24 hours"}, Severity: zhixing.Warning, Cite: start, End: c.Received.AddDays(1)}
		if !c.ReceivedAt.IsZero() {
			d.EndAt = hoursAfter(c.ReceivedAt, 24)
			d.End = d.EndAt.Date()
		}
		out = append(out, d)
	}
	if c.Urgency == UrgencyImmediate {
		if err != nil { // before 2021 the rapid response of 2009
			start = zhixing.Citation{Instrument: "OPIN-2009"}
		}
		if _, err := start.On(c.Received); err == nil {
			out = append(out, Due{Rule: "ASSET-95", Code: "act_now", What: zhixing.Text{ZH: "财产正在转移，立即处置", EN: "property is moving now: act at once"}, Severity: zhixing.Warning, Cite: start, End: c.Received, EndAt: c.ReceivedAt})
		}
	}
	return out, nil
}

// AssessClue says how a clue was dealt with (ASSET-40): on the questionnaire, clear,
// verified in time, measures taken where it proved true.
func AssessClue(c Clue, asOf zhixing.Date, o Options) ([]zhixing.Finding, error) {
	dues, err := ClueDues(c, o)
	if err != nil {
		return nil, err
	}
	since2017 := !c.Received.Before(investigation2017())
	l := checklist{rule: "ASSET-40", day: c.Received, subject: c.ID, cites: []zhixing.Citation{para("INV-2020", 2, 1)}}
	if !since2017 {
		l.cites = []zhixing.Citation{art("LIMIT-ENF-2006", 6)}
	}
	if c.Creditor == zhixing.Yes && since2017 {
		l.need("questionnaire", c.Questionnaire, "questionnaire", "申请执行人填写财产调查表", "the creditor filled in the questionnaire")
	}
	l.add("clear", statusOf(c.Clear), zhixing.Info, "clear", "财产线索明确、具体", "the clue is clear and specific")
	for _, d := range dues {
		f := d.Check(c.Verified, asOf)
		f.Subject = c.ID
		l.out = append(l.out, f)
	}
	switch {
	case c.True == zhixing.Yes:
		l.add("measure_taken", statusOf(triDone(c.Measure, asOf)), zhixing.Breach, "measure", "线索确实，及时采取执行措施", "true: measures taken in time")
	case c.True == zhixing.Unknown && c.Clear == zhixing.Yes && !c.Verified.IsZero():
		l.add("measure_taken", zhixing.Undetermined, zhixing.Breach, "true", "线索是否确实", "whether the clue is true")
	}
	return l.out, nil
}

// triDone is Yes if an act was done by asOf, else Unknown: it may be done but not said.
func triDone(on, asOf zhixing.Date) zhixing.Tri {
	if on.IsZero() || on.After(asOf) {
		return zhixing.Unknown
	}
	return zhixing.Yes
}
