package asset

import (
	"strings"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Viewer is who wants to see something (申请查阅人).
type Viewer uint8

// The viewers.
const (
	ViewerCourt     Viewer = iota // 法院
	ViewerCreditor                // 申请执行人及其代理人
	ViewerApplicant               // 保全申请人
	ViewerOther                   // 其他人
)

var viewerNames = enum.Names[Viewer]{Kind: "viewer", Rows: []enum.Row{
	{Word: "court", ZH: "法院", EN: "court"},
	{Word: "creditor", ZH: "申请执行人", EN: "creditor"},
	{Word: "preservation_applicant", ZH: "保全申请人", EN: "applicant for preservation"},
	{Word: "other", ZH: "其他人", EN: "somebody else"},
}}

// String returns the stable word of v.
func (v Viewer) String() string { return viewerNames.Word(v) }

// Label returns the wording of v in l.
func (v Viewer) Label(l zhixing.Lang) string { return viewerNames.Label(v, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (v Viewer) MarshalText() ([]byte, error) { return viewerNames.Marshal(v) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (v *Viewer) UnmarshalText(b []byte) error { return viewerNames.Unmarshal(b, v) }

// Disclosure is a request to see information (查阅申请, ASSET-13).
type Disclosure struct {
	Viewer    Viewer          `json:"viewer"`
	Class     DisclosureClass `json:"class"`
	Applied   zhixing.Tri     `json:"applied,omitempty"`
	Permitted zhixing.Tri     `json:"permitted,omitempty"` // by the court, where it is at its discretion
	Preserved zhixing.Tri     `json:"preserved,omitempty"` // the property was actually preserved (PRES-2020 12)
	Informant zhixing.Tri     `json:"informant,omitempty"` // who gave a reward clue
	Reward    zhixing.Tri     `json:"reward,omitempty"`    // needed to pay the reward
	On        zhixing.Date    `json:"on,omitzero"`         // day whose law applies; zero: the law in force
}

// AssessDisclosure says whether something may be shown (ASSET-13): the debtor's report
// must be shown to the creditor on application (INV-2020 8(2)), what the court found may
// be at its discretion (12(3)); in preservation only property actually preserved
// (PRES-2020 12); a person who gave a reward clue only to pay the reward (INV-2020 23(2)).
func AssessDisclosure(d Disclosure) zhixing.Finding {
	c := checklist{rule: "ASSET-13", day: d.On, cites: []zhixing.Citation{{Instrument: "NET-INQ-2013", Article: 7, Paragraph: 2}}}
	t, field := zhixing.No, ""
	var cite zhixing.Citation
	switch {
	case d.Viewer == ViewerCourt:
		t = zhixing.Yes
	case d.Informant == zhixing.Yes:
		cite = zhixing.Citation{Instrument: "INV-2020", Article: 23, Paragraph: 2}
		if d.Viewer == ViewerCreditor {
			t, field = d.Reward, "reward"
		}
	case d.Class == DiscloseCourtOnly || d.Viewer == ViewerOther:
	case d.Viewer == ViewerApplicant:
		cite = zhixing.Citation{Instrument: "PRES-2020", Article: 12}
		t, field = d.Preserved, "preserved"
	case d.Class == DisclosePartyOnApplication:
		cite = zhixing.Citation{Instrument: "INV-2020", Article: 8, Paragraph: 2}
		t, field = d.Applied, "applied"
	default:
		cite = zhixing.Citation{Instrument: "INV-2020", Article: 12, Paragraph: 3}
		t, field = d.Applied.And(d.Permitted), "permitted"
	}
	if cite == (zhixing.Citation{}) {
		cite = c.cites[0]
	}
	return *c.add("may_be_shown", statusOf(t), zhixing.Breach, field, "可以披露；查阅人负有保密义务", "may be shown; the viewer is bound to secrecy", cite)
}

// ForParty is the record as a party may see it: account and document numbers masked, the
// institution's remarks and other courts' case numbers left out (ASSET-13).
func (r Record) ForParty() Record {
	r.Key.Number, r.Key.Sub, r.Key.Fallback = maskAccount(r.Key.Number), maskAccount(r.Key.Sub), maskAccount(r.Key.Fallback)
	r.Linked, r.Remark = maskAccount(r.Linked), ""
	freezes := make([]PriorFreeze, len(r.PriorFreezes))
	for i, f := range r.PriorFreezes {
		f.CaseNo = ""
		freezes[i] = f
	}
	r.PriorFreezes = freezes
	flows := make([]Flow, len(r.Flows))
	for i, f := range r.Flows {
		f.Account = maskAccount(f.Account)
		flows[i] = f
	}
	r.Flows = flows
	return r
}

// Show lists the records of an inventory that a viewer may see, as a party sees them; the
// court sees them whole (ASSET-13). d says who asks and what was permitted; each record's
// own class decides. withheld is the number of records kept back, also those on which a
// fact is missing.
func (inv Inventory) Show(d Disclosure) (records []Record, withheld int) {
	for _, a := range inv.Assets {
		for _, ob := range a.Observations {
			x := d
			x.Class = ob.Record.Disclosure
			switch {
			case AssessDisclosure(x).Status != zhixing.Met:
				withheld++
			case d.Viewer == ViewerCourt:
				records = append(records, ob.Record)
			default:
				records = append(records, ob.Record.ForParty())
			}
		}
	}
	return records, withheld
}

// maskAccount keeps the last four characters of a number.
func maskAccount(s string) string {
	r := []rune(s)
	if len(r) <= 4 {
		return strings.Repeat("*", len(r))
	}
	return strings.Repeat("*", len(r)-4) + string(r[len(r)-4:])
}

// TrailEntry is what the file keeps of one request (审计记录, ASSET-32): who asked, in
// which case, about whom (as a hash), where, when, with which documents, what came.
type TrailEntry struct {
	Officer     zhixing.ActorID `json:"officer,omitempty"`
	WorkID      string          `json:"work_id"`
	CaseNo      string          `json:"case_no"`
	Subject     string          `json:"subject"` // hash of the identity within the case
	Task        TaskKey         `json:"task"`
	Source      SourceID        `json:"source"`
	Asked       zhixing.Instant `json:"asked,omitzero"`
	Ended       zhixing.Instant `json:"ended"`
	Documents   []string        `json:"documents,omitempty"`
	Outcome     Outcome         `json:"outcome"`
	Cause       Cause           `json:"cause,omitzero"`
	Receipt     string          `json:"receipt,omitempty"`
	ReceiptHash string          `json:"receipt_hash,omitempty"`
}

// Trail lists, for the file, every request of a report with what it needs to be recorded
// (TERM-2016 3; NET-INQ-2013 7). Subjects appear as hashes.
func (r Report) Trail(p Plan) []TrailEntry {
	out := make([]TrailEntry, len(r.Results))
	for i := range r.Results {
		res := &r.Results[i]
		e := TrailEntry{Officer: p.authority.Officer.Actor, WorkID: p.authority.Officer.WorkID, CaseNo: p.authority.CaseNo, Subject: hashText(p.authority.CaseNo, res.ID.Kind().String(), res.ID.Reveal()),
			Task: res.Key, Source: SourceID{res.Institution, res.Via}, Asked: res.Submitted, Ended: res.Ended, Outcome: res.Outcome, Cause: res.Cause}
		if e.Source.Channel == 0 {
			e.Source.Channel = res.Channel
		}
		docs := p.options.Documents
		if res.Order != nil {
			docs = res.Order.Documents
		}
		for _, d := range docs {
			e.Documents = append(e.Documents, d.Number)
		}
		if res.Reply != nil {
			e.Receipt = res.Reply.Receipt
			e.ReceiptHash = replyHash(res.Reply)
		}
		out[i] = e
	}
	return out
}

// LegalForce says whether a reply has the force of a paper one (ASSET-07; NET-INQ-2013 4,
// 5; INV-2020 13): only with the institution's electronic seal. A success told by the
// system is no proof of a control measure.
func LegalForce(r *Reply) zhixing.Finding {
	c := checklist{rule: "ASSET-07", cites: []zhixing.Citation{{Instrument: "NET-INQ-2013", Article: 4, To: 5}, {Instrument: "INV-2020", Article: 13}}}
	if r == nil {
		return *c.add("sealed_reply", zhixing.NotMet, zhixing.Breach, "", "没有反馈", "no reply")
	}
	c.day = r.AsOf.Date()
	return *c.add("sealed_reply", statusOf(r.Sealed), zhixing.Breach, "reply.sealed", "反馈加盖电子印章，与纸质反馈同等效力", "the reply bears the electronic seal: the force of a paper one")
}
