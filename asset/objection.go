package asset

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// ObjectionResult is what the court's review of an institution's objection came to
// (协助单位异议审查结果, ASSET-08).
type ObjectionResult uint8

// The results.
const (
	ObjectionUnderReview ObjectionResult = iota // 审查中
	ObjectionUpheld                             // 异议成立: the measure is withdrawn, void for that asset
	ObjectionRejected                           // 异议不成立: resubmit; further refusal is sanctioned
)

var objectionResultNames = enum.Names[ObjectionResult]{Kind: "objection_result", Rows: []enum.Row{
	{Word: "under_review", ZH: "审查中", EN: "under review"},
	{Word: "upheld", ZH: "异议成立", EN: "upheld"},
	{Word: "rejected", ZH: "异议不成立", EN: "rejected"},
}}

// String returns the stable word of r.
func (r ObjectionResult) String() string { return objectionResultNames.Word(r) }

// Label returns the wording of r in l.
func (r ObjectionResult) Label(l zhixing.Lang) string {
	return objectionResultNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r ObjectionResult) MarshalText() ([]byte, error) { return objectionResultNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *ObjectionResult) UnmarshalText(b []byte) error { return objectionResultNames.Unmarshal(b, r) }

// Objection is an institution's objection to an online measure (协助单位异议).
type Objection struct {
	Institution InstitutionCode `json:"institution"`
	// Party and Item say which measure it concerns; zero: every one at the institution.
	// Of several that concern a measure the one that names most counts.
	Party       zhixing.PartyID `json:"party,omitempty"`
	Item        ItemCode        `json:"item,omitempty"`
	Received    zhixing.Date    `json:"received"`
	Written     zhixing.Tri     `json:"written,omitempty"`
	Ground      string          `json:"ground,omitempty"`
	WageAccount zhixing.Tri     `json:"wage_account,omitempty"` // a special account for workers' wages
	Result      ObjectionResult `json:"result,omitempty"`
	Answered    zhixing.Date    `json:"answered,omitzero"` // day the written answer went out
}

// concerns says how closely o names a measure: 0 not at all, more the more it names.
func (o *Objection) concerns(party zhixing.PartyID, inst InstitutionCode, item ItemCode) int {
	if o.Institution != inst || o.Party != "" && o.Party != party || o.Item != "" && o.Item != item {
		return 0
	}
	n := 1
	if o.Party != "" {
		n += 2
	}
	if o.Item != "" {
		n++
	}
	return n
}

// Objections lists the objections in a report (ASSET-08): requests refused, with the day
// of the objection, or of the refusal where none is told, and the ground as given. What
// the review comes to is for the court to add.
func (r Report) Objections() []Objection {
	var out []Objection
	for i := range r.Results {
		res := &r.Results[i]
		if res.Outcome != OutcomeRefused {
			continue
		}
		on := res.Objected
		if on.IsZero() {
			on = res.Ended
		}
		items := res.Items
		if len(items) == 0 {
			items = []ItemCode{""}
		}
		for _, it := range items {
			out = append(out, Objection{Institution: res.Institution, Party: res.Party, Item: it, Received: on.Date(), Written: res.Written, Ground: res.Reason})
		}
	}
	return out
}

// AssessObjection says what an objection means on asOf (ASSET-08): was it made in
// writing, is it answered within 15 days, may the account be frozen meanwhile.
func AssessObjection(ob Objection, asOf zhixing.Date, o Options) ([]zhixing.Finding, error) {
	limit, err := ObjectionDue(ob.Received, o)
	if err != nil {
		return nil, err
	}
	cite := []zhixing.Citation{{Instrument: "NET-INQ-2013", Article: 6}}
	f := zhixing.Finding{Rule: "ASSET-08", Status: statusOf(ob.Written), Severity: zhixing.Breach, Subject: string(ob.Institution), Code: "objection_in_writing",
		Message: zhixing.Text{ZH: "协助单位以书面提出异议", EN: "the institution objected in writing"}, Cites: cite}
	if ob.Written == zhixing.Unknown {
		f.Missing = []string{"written"}
	}
	answer := limit.Check(ob.Answered, asOf)
	answer.Subject = string(ob.Institution)
	out := []zhixing.Finding{f, answer}
	if ob.WageAccount != zhixing.No {
		w := zhixing.Finding{Rule: "ASSET-08", Severity: zhixing.Breach, Subject: string(ob.Institution), Code: "wage_account_no_freeze_during_review",
			Message: zhixing.Text{ZH: "异议审查期间不得冻结、划拨农民工工资专用账户", EN: "a workers' wage account is not frozen or deducted from during the review"},
			Cites:   []zhixing.Citation{{Instrument: "WAGE-NOTICE-2020"}}}
		switch {
		case ob.WageAccount == zhixing.Unknown:
			w.Missing = []string{"wage_account"}
		case ob.Result == ObjectionUnderReview:
			w.Status = zhixing.Met
		default:
			w.Status = zhixing.NotApplicable
		}
		out = append(out, w)
	}
	next := zhixing.Finding{Rule: "ASSET-08", Status: zhixing.Met, Severity: zhixing.Info, Subject: string(ob.Institution), Code: "objection_" + ob.Result.String(), Cites: cite,
		Message: zhixing.Text{ZH: "异议审查中，该项查询未完成", EN: "under review: the inquiry is open"}}
	switch ob.Result {
	case ObjectionUpheld:
		next.Message = zhixing.Text{ZH: "异议成立：撤回措施，改以其他方式调查", EN: "upheld: the measure is withdrawn, investigate by other means"}
	case ObjectionRejected:
		next.Message = zhixing.Text{ZH: "异议不成立：重新发起，再次拒绝的依法制裁", EN: "rejected: resubmit, a further refusal is sanctioned"}
	}
	return append(out, next), nil
}
