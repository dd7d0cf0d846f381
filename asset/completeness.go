package asset

import (
	"slices"
	"strings"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Coverage says how a required item stands (覆盖情况, ASSET-17). The zero value is open:
// an item nobody answered is open, not covered.
type Coverage uint8

// The coverages.
const (
	CoverageOpen        Coverage = iota // 未完成
	CoverageCovered                     // 已查询
	CoverageSubstituted                 // 以其他调查替代
)

var coverageNames = enum.Names[Coverage]{Kind: "coverage", Rows: []enum.Row{
	{Word: "open", ZH: "未完成", EN: "open"},
	{Word: "covered", ZH: "已查询", EN: "covered"},
	{Word: "substituted", ZH: "已以其他调查替代", EN: "substituted"},
}}

// String returns the stable word of c.
func (c Coverage) String() string { return coverageNames.Word(c) }

// Label returns the wording of c in l.
func (c Coverage) Label(l zhixing.Lang) string { return coverageNames.Label(c, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (c Coverage) MarshalText() ([]byte, error) { return coverageNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *Coverage) UnmarshalText(b []byte) error { return coverageNames.Unmarshal(b, c) }

// OfflineRecord is an investigation by other means, recorded in the file (线下调查记录,
// ASSET-16 c).
type OfflineRecord struct {
	Party       zhixing.PartyID `json:"party"`
	Institution InstitutionCode `json:"institution"`
	Item        ItemCode        `json:"item"`
	Channel     Channel         `json:"channel"` // counter or letter
	On          zhixing.Date    `json:"on"`
	Found       zhixing.Tri     `json:"found,omitempty"`
	Recorded    zhixing.Tri     `json:"recorded,omitempty"` // in the file; Unknown and No do not substitute
	Note        string          `json:"note,omitempty"`
}

// Control is property found that was or was not controlled (控制情况).
type Control struct {
	Asset      AssetKey    `json:"asset"`
	Controlled zhixing.Tri `json:"controlled"`
	Online     zhixing.Tri `json:"online,omitempty"`  // controlled over the network: entered for node management by itself
	Entered    zhixing.Tri `json:"entered,omitempty"` // entered for node management (节点管理) by hand (ASSET-05; CTRL-2021 14)
}

// Requirement is one element of what must be answered: a subject's identity, an
// institution, a channel, an item, and how it stands.
type Requirement struct {
	Party       zhixing.PartyID    `json:"party"`
	ID          zhixing.RevealedID `json:"id"`
	Institution InstitutionCode    `json:"institution"`
	Channel     Channel            `json:"channel"`
	Item        ItemCode           `json:"item"`
	Coverage    Coverage           `json:"coverage"`
	Outcome     Outcome            `json:"outcome,omitzero"` // of the last request; zero: never asked
	Found       zhixing.Tri        `json:"found,omitempty"`
	Why         string             `json:"why"`             // stable word
	Stale       bool               `json:"stale,omitempty"` // older than the greatest age
}

// Name is the requirement in one word: party, institution, channel, item.
func (q Requirement) Name() string {
	return string(q.Party) + "/" + string(q.Institution) + "/" + q.Channel.String() + "/" + string(q.Item)
}

// Completeness says whether a network inquiry is complete (查控完成, ASSET-17).
type Completeness struct {
	AsOf     zhixing.Date      `json:"as_of"`
	Required []Requirement     `json:"required"`
	Complete zhixing.Tri       `json:"complete"` // Unknown: nothing is required, or facts are missing
	Findings []zhixing.Finding `json:"findings"`
}

// Inquiry is everything that was asked about the subjects of a case, online and offline:
// what completeness is judged by.
type Inquiry struct {
	Subjects   []Subject       `json:"subjects"`
	Province   string          `json:"province,omitempty"`
	On         zhixing.Date    `json:"on,omitzero"` // day of the inquiry: the functions open that day are required; zero: the day of the assessment
	Reports    []Report        `json:"reports"`     // of every round; the last outcome of an item counts
	Offline    []OfflineRecord `json:"offline,omitempty"`
	Objections []Objection     `json:"objections,omitempty"` // of institutions, with their result
	Controls   []Control       `json:"controls,omitempty"`
}

// AssessCompleteness goes through every item that is required: each identity, each
// institution with an open query function for such a subject on the day of the inquiry,
// each online channel. It is complete if and only if none is open: never by counts or
// percentages, and each bank is an element of its own (ASSET-17). What ended after asOf
// does not count yet.
func AssessCompleteness(q Inquiry, c Catalogue, asOf zhixing.Date, o Options) (Completeness, error) {
	var p zhixing.Problems
	checkSubjects(&p, q.Subjects)
	p.AddErr("catalogue", c.Check())
	p.AddErr("", o.check())
	if asOf.IsZero() {
		p.Add("as_of", "", "ASSET-17", zhixing.Text{ZH: "须写明认定之日", EN: "the day is required"})
	}
	if err := p.Err(); err != nil {
		return Completeness{}, err
	}
	out := Completeness{AsOf: asOf}
	on := q.On
	if on.IsZero() {
		on = asOf
	}
	if on.After(asOf) {
		p.Add("inquiry.on", on.String(), "ASSET-17", zhixing.Text{ZH: "查询之日晚于认定之日", EN: "the inquiry is after the day of the assessment"})
		return Completeness{}, p.Err()
	}
	last := lastAnswers(q.Reports, asOf)
	type offKey struct {
		party zhixing.PartyID
		inst  InstitutionCode
		item  ItemCode
	}
	off := make(map[offKey]zhixing.Tri, len(q.Offline))
	for _, r := range q.Offline {
		if r.Recorded == zhixing.Yes && !r.On.IsZero() && !r.On.After(asOf) {
			k := offKey{r.Party, r.Institution, r.Item}
			off[k] = r.Found.Or(off[k])
		}
	}
	objected := make(map[InstitutionCode][]*Objection, len(q.Objections))
	for i := range q.Objections {
		ob := &q.Objections[i]
		objected[ob.Institution] = append(objected[ob.Institution], ob)
	}
	stale := 0
	for s := range q.Subjects {
		sub := &q.Subjects[s]
		for _, id := range sub.IDs {
			for i := range c.Institutions {
				in := &c.Institutions[i]
				if len(o.RequiredInstitutions) > 0 && !slices.Contains(o.RequiredInstitutions, in.Code) {
					continue
				}
				for j := range in.Offers {
					of := &in.Offers[j]
					if !of.Channel.Online() || of.Channel == ChannelP2P && o.P2P == P2PNotRequired || !of.serves(sub.Class, on, q.Province) {
						continue
					}
					if !of.Open(VerbQuery) && !asked(last, id, in.Code, of.Channel, of.Item) {
						continue // no open query function: not required of the network
					}
					rq := Requirement{Party: sub.Party, ID: id, Institution: in.Code, Channel: of.Channel, Item: of.Item}
					a, ok := last[answerKey{id, in.Code, of.Channel, of.Item}]
					offline, recorded := off[offKey{sub.Party, in.Code, of.Item}]
					judge(&rq, a, ok, offline, recorded, closest(objected[in.Code], &rq), asOf, &o)
					if rq.Stale {
						stale++
					}
					out.Required = append(out.Required, rq)
				}
			}
		}
	}
	out.Findings = completenessFindings(&out, q, c, stale, &o)
	return out, nil
}

// closest finds the objection that concerns a requirement most closely, nil none.
func closest(all []*Objection, rq *Requirement) *Objection {
	var best *Objection
	most := 0
	for _, ob := range all {
		if n := ob.concerns(rq.Party, rq.Institution, rq.Item); n > most || n == most && n > 0 && !ob.Received.Before(best.Received) {
			best, most = ob, n
		}
	}
	return best
}

// judge decides how one requirement stands.
func judge(rq *Requirement, a lastAnswer, asked bool, offline zhixing.Tri, recorded bool, ob *Objection, asOf zhixing.Date, o *Options) {
	if !asked {
		rq.Why = "never_asked"
		return
	}
	rq.Outcome, rq.Found = a.outcome, a.found
	if a.outcome.Conclusive() || a.outcome == OutcomePartial && a.found != zhixing.Unknown {
		switch {
		case a.sealed != zhixing.Yes:
			rq.Why = "not_sealed" // no electronic seal, no legal force (ASSET-07)
			return
		case o.fresh(a.asOf, asOf) == zhixing.NotMet:
			rq.Stale = true
			if o.Stale == StaleOpens {
				rq.Why = "stale"
				return
			}
		}
		rq.Coverage, rq.Why = CoverageCovered, "answered"
		return
	}
	may := false
	switch a.outcome {
	case OutcomeUnsupported:
		may = true
	case OutcomeFailed, OutcomeTimedOut:
		may = o.Substitute == SubstituteFour
	case OutcomeRefused:
		may = o.Substitute == SubstituteFour && ob != nil && ob.Result == ObjectionUpheld
		if ob != nil && ob.Result == ObjectionUnderReview || ob == nil && a.written != zhixing.No {
			// A refusal is taken for an objection unless it surely was none in writing.
			rq.Why = "under_review"
			return
		}
	}
	switch {
	case may && recorded:
		rq.Coverage, rq.Why = CoverageSubstituted, "investigated_otherwise"
		rq.Found = offline
	case a.outcome == OutcomePartial:
		rq.Why = "not_answered"
	case may:
		rq.Why = "other_investigation_missing"
	default:
		rq.Why = a.outcome.String()
	}
}

type answerKey struct {
	id      zhixing.RevealedID
	inst    InstitutionCode
	channel Channel
	item    ItemCode
}

type lastAnswer struct {
	outcome Outcome
	found   zhixing.Tri
	sealed  zhixing.Tri
	written zhixing.Tri // of a refusal
	asOf    zhixing.Instant
	ended   zhixing.Instant
	round   int
}

func asked(last map[answerKey]lastAnswer, id zhixing.RevealedID, inst InstitutionCode, ch Channel, it ItemCode) bool {
	_, ok := last[answerKey{id, inst, ch, it}]
	return ok
}

// lastAnswers finds the last terminal outcome of every item. A task with two channels
// speaks for both.
func lastAnswers(reports []Report, asOf zhixing.Date) map[answerKey]lastAnswer {
	out := make(map[answerKey]lastAnswer)
	for i := range reports {
		r := &reports[i]
		for k := range r.Results {
			res := &r.Results[k]
			if res.Verb.Controls() || res.Ended.Date().After(asOf) {
				continue
			}
			for _, it := range res.Items {
				a := lastAnswer{outcome: res.Resolved(), found: res.Answer(it), round: r.Round, ended: res.Ended, written: res.Written}
				src := res.Reply
				if src.answer(it) != a.found && res.Other != nil {
					src = res.Other
				}
				if src != nil {
					a.sealed, a.asOf = src.Sealed, src.AsOf
				}
				if a.asOf.IsZero() && a.outcome.Conclusive() {
					a.asOf = res.Ended
				}
				for _, ch := range [2]Channel{res.Channel, res.Second} {
					if ch == 0 {
						continue
					}
					key := answerKey{res.ID, res.Institution, ch, it}
					old, ok := out[key]
					if !ok || later(a, old) {
						out[key] = a
					}
				}
			}
		}
	}
	return out
}

// later reports whether a takes the place of b: the later round, then the later moment;
// of two at one moment the one that tells more.
func later(a, b lastAnswer) bool {
	if a.round != b.round {
		return a.round > b.round
	}
	if c := a.ended.Compare(b.ended); c != 0 {
		return c > 0
	}
	return weight(a.outcome) > weight(b.outcome)
}

func completeCites() []zhixing.Citation {
	return []zhixing.Citation{{Instrument: "TERM-2016", Article: 3}, {Instrument: "CTRL-2021", Article: 13}}
}

// completenessFindings writes the findings and sets the verdict.
func completenessFindings(c *Completeness, q Inquiry, cat Catalogue, stale int, o *Options) []zhixing.Finding {
	cites := completeCites()
	open := c.Open()
	f := zhixing.Finding{Rule: "ASSET-17", Severity: zhixing.Breach, Code: "inquiry_complete", Cites: cites,
		Message: zhixing.Text{ZH: "应查{required}项，已查{covered}项，替代{substituted}项，未完成{open}项", EN: "{required} required: {covered} covered, {substituted} substituted, {open} open"},
		Args: []zhixing.Arg{zhixing.IntArg("required", len(c.Required)), zhixing.IntArg("covered", c.count(CoverageCovered)),
			zhixing.IntArg("substituted", c.count(CoverageSubstituted)), zhixing.IntArg("open", len(open))}}
	switch {
	case len(c.Required) == 0:
		f.Missing = []string{"catalogue.institutions"}
	case len(open) == 0:
		f.Status, c.Complete = zhixing.Met, zhixing.Yes
	default:
		f.Status, c.Complete = zhixing.NotMet, zhixing.No
	}
	out := []zhixing.Finding{f}
	for _, rq := range open {
		out = append(out, zhixing.Finding{Rule: "ASSET-17", Status: zhixing.NotMet, Severity: zhixing.Breach, Subject: rq.Name(), Code: "open." + rq.Why,
			Message: zhixing.Text{ZH: "{institution}的信息项{item}未完成", EN: "item {item} of {institution} is open"},
			Args:    []zhixing.Arg{zhixing.NameArg("institution", string(rq.Institution)), zhixing.NameArg("item", string(rq.Item))}, Cites: cites})
	}
	if stale > 0 {
		sev := zhixing.Warning
		if o.Stale == StaleOpens {
			sev = zhixing.Breach
		}
		out = append(out, zhixing.Finding{Rule: "ASSET-11", Status: zhixing.NotMet, Severity: sev, Code: "stale_replies",
			Message: zhixing.Text{ZH: "{n}项反馈超过{days}日", EN: "{n} replies are older than {days} days"},
			Args:    []zhixing.Arg{zhixing.IntArg("n", stale), zhixing.IntArg("days", o.maxAge())}})
	}
	return append(out, controlFindings(c, q, cat)...)
}

// controlFindings are about what was found (ASSET-17, 05): found and not controlled, not
// told whether it was, not entered for node management.
func controlFindings(c *Completeness, q Inquiry, cat Catalogue) []zhixing.Finding {
	var out []zhixing.Finding
	told := make(map[AssetKey]bool, len(q.Controls))
	for _, ct := range q.Controls {
		told[ct.Asset] = true
		if ct.Controlled == zhixing.Yes {
			if ct.Online != zhixing.Yes && ct.Entered != zhixing.Yes {
				f := zhixing.Finding{Rule: "ASSET-05", Status: zhixing.NotMet, Severity: zhixing.Warning, Subject: string(ct.Asset), Code: "node_entry", Cites: []zhixing.Citation{{Instrument: "CTRL-2021", Article: 14}},
					Message: zhixing.Text{ZH: "线下控制的财产应当手工录入节点管理", EN: "property controlled offline is entered for node management by hand"}}
				if ct.Online == zhixing.Unknown {
					f.Status, f.Missing = zhixing.Undetermined, append(f.Missing, "controls.online")
				}
				if ct.Entered == zhixing.Unknown {
					f.Status, f.Missing = zhixing.Undetermined, append(f.Missing, "controls.entered")
				}
				out = append(out, f)
			}
			continue
		}
		nc := zhixing.Finding{Rule: "ASSET-17", Status: statusOf(ct.Controlled.Not()), Severity: zhixing.Warning, Subject: string(ct.Asset), Code: "found_not_controlled", Cites: completeCites(),
			Message: zhixing.Text{ZH: "查有财产而未能控制：不得认定为无财产", EN: "found, not controlled: there is no \"no property\""}}
		if ct.Controlled == zhixing.Unknown {
			nc.Missing = []string{"controls.controlled"}
		}
		out = append(out, nc)
	}
	var all []Inventory
	for _, r := range q.Reports {
		if !r.Ended.Date().After(c.AsOf) {
			all = append(all, Collect(r, cat))
		}
	}
	inv := Merge(all...)
	silent := 0
	for _, a := range inv.Assets {
		if !told[a.Key] {
			silent++
		}
	}
	if silent > 0 {
		out = append(out, zhixing.Finding{Rule: "ASSET-17", Severity: zhixing.Warning, Code: "control_not_told", Missing: []string{"controls"}, Cites: completeCites(),
			Message: zhixing.Text{ZH: "查有财产{n}项，未说明是否已经控制", EN: "{n} assets were found and it is not told whether they are controlled"}, Args: []zhixing.Arg{zhixing.IntArg("n", silent)}})
	}
	return out
}

// Open lists the requirements that are open.
func (c Completeness) Open() []Requirement {
	var out []Requirement
	for _, r := range c.Required {
		if r.Coverage == CoverageOpen {
			out = append(out, r)
		}
	}
	return out
}

func (c *Completeness) count(k Coverage) int {
	n := 0
	for i := range c.Required {
		if c.Required[i].Coverage == k {
			n++
		}
	}
	return n
}

// Fact is the fact of root for one debtor: complete if none of his items is open.
func (c Completeness) Fact(debtor zhixing.PartyID) zhixing.InquiryComplete {
	f := zhixing.InquiryComplete{Debtor: debtor, AsOf: c.AsOf}
	any := false
	for i := range c.Required {
		r := &c.Required[i]
		if r.Party != debtor {
			continue
		}
		any = true
		if r.Coverage == CoverageOpen {
			f.OpenItems = append(f.OpenItems, strings.TrimPrefix(r.Name(), string(debtor)+"/"))
		}
	}
	slices.Sort(f.OpenItems)
	f.OpenItems = slices.Compact(f.OpenItems)
	if any {
		f.Complete = zhixing.TriOf(len(f.OpenItems) == 0)
	}
	return f
}

// Complete says of a report alone, without offline records, whether its inquiry is
// complete on asOf (ASSET-17).
func (r Report) Complete(p Plan, asOf zhixing.Date, o Options) (zhixing.Finding, error) {
	c, err := AssessCompleteness(Inquiry{Subjects: p.subjects, Province: p.authority.Province, Reports: []Report{r}}, p.catalogue, asOf, o)
	if err != nil {
		return zhixing.Finding{}, err
	}
	return c.Findings[0], nil
}
