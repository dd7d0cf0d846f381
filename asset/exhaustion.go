package asset

import (
	"github.com/zhixing-go/zhixing"
)

// LimbFacts are the facts of one conditional or simple limb of ASSET-16. Applicable is
// No only with a Ground.
type LimbFacts struct {
	Applicable zhixing.Tri `json:"applicable,omitempty"`
	Ground     string      `json:"ground,omitempty"` // why not applicable
	Done       zhixing.Tri `json:"done,omitempty"`
	Recorded   zhixing.Tri `json:"recorded,omitempty"` // in the file
	Refused    zhixing.Tri `json:"refused,omitempty"`  // limb (e): the application was refused with reasons (INV-2020 17, 21)
	Evidence   []string    `json:"evidence,omitempty"`
}

// ExhaustionFacts are the facts of ASSET-16, limb by limb.
type ExhaustionFacts struct {
	Debtor        zhixing.PartyID `json:"debtor"`
	Clues         LimbFacts       `json:"clues"`           // (a) clues of the creditor or anyone verified
	OnSite        LimbFacts       `json:"on_site"`         // (c) where the network cannot reach
	Search        LimbFacts       `json:"search"`          // (d) on hiding
	AuditOrReward LimbFacts       `json:"audit_or_reward"` // (e) on the creditor's application
	Other         LimbFacts       `json:"other"`           // (f) other measures laid down by law
	Found         zhixing.Tri     `json:"found,omitempty"` // executable property was found
}

// Exhaustion says whether property investigation is exhausted (穷尽财产调查措施).
type Exhaustion struct {
	Debtor  zhixing.PartyID   `json:"debtor"`
	AsOf    zhixing.Date      `json:"as_of"`
	Limbs   []zhixing.Finding `json:"limbs"` // (a) to (f)
	Verdict zhixing.Tri       `json:"verdict"`
	Found   zhixing.Tri       `json:"found,omitempty"`
}

// AssessExhaustion judges the six limbs of ASSET-16 (TERM-2016 3): all that apply must
// be done and recorded in the file. Limb (b) is the completeness of the network inquiry
// for this debtor; limb (c) applies where an item is substituted, unless the facts say
// more. A limb said not to apply needs its ground.
func AssessExhaustion(f ExhaustionFacts, c Completeness, asOf zhixing.Date) (Exhaustion, error) {
	var p zhixing.Problems
	if f.Debtor == "" {
		p.Add("debtor", "", "ASSET-16", zhixing.Text{ZH: "须写明被执行人", EN: "the debtor is required"})
	}
	if asOf.IsZero() {
		p.Add("as_of", "", "ASSET-16", zhixing.Text{ZH: "须写明认定之日", EN: "the day is required"})
	}
	for _, l := range []struct {
		name string
		f    LimbFacts
	}{{"clues", f.Clues}, {"on_site", f.OnSite}, {"search", f.Search}, {"audit_or_reward", f.AuditOrReward}, {"other", f.Other}} {
		if l.f.Applicable == zhixing.No && l.f.Ground == "" {
			p.Add(l.name+".ground", "", "ASSET-16", zhixing.Text{ZH: "不适用的，须说明理由", EN: "a limb that does not apply needs its ground"})
		}
	}
	if err := p.Err(); err != nil {
		return Exhaustion{}, err
	}
	out := Exhaustion{Debtor: f.Debtor, AsOf: asOf, Found: f.Found}
	net := limbFinding(zhixing.LimbNetworkInquiry, f.Debtor)
	fact := c.Fact(f.Debtor)
	net.Status = statusOf(fact.Complete)
	if fact.Complete == zhixing.Unknown {
		net.Missing = []string{"completeness"}
	} else if fact.Complete == zhixing.No {
		net.Missing = nil
		net.Args = []zhixing.Arg{zhixing.IntArg("open", len(fact.OpenItems))}
		net.Message = zhixing.Text{ZH: net.Message.ZH + "：{open}项未完成", EN: net.Message.EN + ": {open} items open"}
	}
	onSite := f.OnSite
	substituted, gap := false, false
	for i := range c.Required {
		r := &c.Required[i]
		if r.Party != f.Debtor {
			continue
		}
		substituted = substituted || r.Coverage == CoverageSubstituted
		gap = gap || r.Coverage == CoverageOpen && r.Why == "other_investigation_missing"
	}
	if onSite.Applicable == zhixing.Unknown {
		switch {
		case gap: // the network could not reach something and nothing else was done
			onSite.Applicable, onSite.Done = zhixing.Yes, zhixing.No
		case substituted:
			onSite.Applicable = zhixing.Yes
			if onSite.Done == zhixing.Unknown {
				onSite.Done, onSite.Recorded = zhixing.Yes, zhixing.Yes // each substitution is a record in the file
			}
		case fact.Complete == zhixing.Yes:
			onSite.Applicable, onSite.Ground = zhixing.No, "network_reached_all"
		}
	}
	out.Limbs = []zhixing.Finding{
		judgeLimb(zhixing.LimbCluesVerified, f.Debtor, f.Clues, "clues"),
		net,
		judgeLimb(zhixing.LimbOnSite, f.Debtor, onSite, "on_site"),
		judgeLimb(zhixing.LimbSearch, f.Debtor, f.Search, "search"),
		judgeLimb(zhixing.LimbAuditOrReward, f.Debtor, f.AuditOrReward, "audit_or_reward"),
		judgeLimb(zhixing.LimbOther, f.Debtor, f.Other, "other"),
	}
	out.Verdict = zhixing.Yes
	for _, l := range out.Limbs {
		switch l.Status {
		case zhixing.NotMet:
			out.Verdict = out.Verdict.And(zhixing.No)
		case zhixing.Undetermined:
			out.Verdict = out.Verdict.And(zhixing.Unknown)
		}
	}
	return out, nil
}

func limbFinding(l zhixing.InquiryLimb, debtor zhixing.PartyID) zhixing.Finding {
	letter := string(rune('a' + int(l) - 1))
	return zhixing.Finding{Rule: zhixing.RuleID("ASSET-16." + letter), Severity: zhixing.Breach, Subject: string(debtor), Code: l.String(),
		Message: zhixing.Text{ZH: l.Label(zhixing.ZH), EN: l.Label(zhixing.EN)}, Cites: []zhixing.Citation{{Instrument: "TERM-2016", Article: 3}}}
}

func judgeLimb(l zhixing.InquiryLimb, debtor zhixing.PartyID, f LimbFacts, field string) zhixing.Finding {
	out := limbFinding(l, debtor)
	if f.Applicable == zhixing.No {
		out.Status = zhixing.NotApplicable
		out.Args = []zhixing.Arg{zhixing.NameArg("ground", f.Ground)}
		out.Message = zhixing.Text{ZH: out.Message.ZH + "：不适用，{ground}", EN: out.Message.EN + ": not applicable, {ground}"}
		return out
	}
	// An application refused with reasons satisfies limb (e).
	done := f.Done
	if l == zhixing.LimbAuditOrReward && f.Refused == zhixing.Yes {
		done = zhixing.Yes
	}
	switch {
	case done == zhixing.No, done == zhixing.Yes && f.Recorded == zhixing.No:
		if f.Applicable == zhixing.Yes {
			out.Status = zhixing.NotMet
			return out
		}
		out.Missing = []string{field + ".applicable"}
	case done == zhixing.Yes && f.Recorded == zhixing.Yes:
		out.Status = zhixing.Met
	default:
		if f.Applicable == zhixing.Unknown {
			out.Missing = append(out.Missing, field+".applicable")
		}
		if done == zhixing.Unknown {
			out.Missing = append(out.Missing, field+".done")
		}
		if f.Recorded == zhixing.Unknown {
			out.Missing = append(out.Missing, field+".recorded")
		}
	}
	return out
}

// Fact is the fact of root that the case package reads (CASE-41).
func (e Exhaustion) Fact() zhixing.InquiryExhausted {
	f := zhixing.InquiryExhausted{Debtor: e.Debtor, AsOf: e.AsOf, Exhausted: e.Verdict, Found: e.Found}
	for i, l := range e.Limbs {
		switch l.Status {
		case zhixing.NotMet:
			f.NotMet = append(f.NotMet, zhixing.InquiryLimb(i+1))
		case zhixing.Undetermined:
			f.Undecided = append(f.Undecided, zhixing.InquiryLimb(i+1))
		}
	}
	return f
}

// DisposalFacts are the facts of ASSET-18 about one property.
type DisposalFacts struct {
	Asset zhixing.AssetID      `json:"asset"`
	Kind  zhixing.PropertyKind `json:"kind"`

	AuctionFailed      zhixing.Tri `json:"auction_failed,omitempty"`       // the statutory auction and sale found no buyer
	CreditorRefuses    zhixing.Tri `json:"creditor_refuses,omitempty"`     // the creditor does not take it in payment
	CannotBeGiven      zhixing.Tri `json:"cannot_be_given,omitempty"`      // it cannot lawfully be given in payment
	OtherMeasure       zhixing.Tri `json:"other_measure,omitempty"`        // compulsory management or another measure is possible
	RegisteredSeized   zhixing.Tri `json:"registered_seized,omitempty"`    // seized at the registry
	PhysicallyHeld     zhixing.Tri `json:"physically_held,omitempty"`      // actually seized
	HelpAsked          zhixing.Tri `json:"help_asked,omitempty"`           // competent bodies were asked to find it (INV-2020 16)
	OnlyWaitingSeizure zhixing.Tri `json:"only_waiting_seizure,omitempty"` // held by a waiting seizure alone
	ExtraGround        string      `json:"extra_ground,omitempty"`         // another ground, a word of Options.ExtraUndisposable
	Evidence           []string    `json:"evidence,omitempty"`
}

// AssessNotDisposable says whether property found cannot be disposed of (财产不能处置,
// ASSET-18; TERM-2016 4): failed at auction and not given in payment with no other
// measure left, or registered movables not physically held. The list is closed; that
// only a waiting seizure holds it is reported as a fact of its own, which CASE-41
// weighs.
func AssessNotDisposable(f DisposalFacts, asOf zhixing.Date, o Options) (zhixing.NotDisposable, []zhixing.Finding) {
	cite := []zhixing.Citation{{Instrument: "TERM-2016", Article: 4}}
	first := f.AuctionFailed.And(f.CreditorRefuses.Or(f.CannotBeGiven)).And(f.OtherMeasure.Not())
	second := zhixing.No
	switch f.Kind {
	case zhixing.KindVehicle, zhixing.KindVessel, zhixing.KindFishingVessel, zhixing.KindAircraft:
		second = f.RegisteredSeized.And(f.PhysicallyHeld.Not())
	case 0:
		second = zhixing.Unknown.And(f.RegisteredSeized).And(f.PhysicallyHeld.Not())
	}
	mk := func(rule zhixing.RuleID, code, zh, en string, t zhixing.Tri, missing ...string) zhixing.Finding {
		x := zhixing.Finding{Rule: rule, Status: statusOf(t), Severity: zhixing.Breach, Subject: string(f.Asset), Code: code, Message: zhixing.Text{ZH: zh, EN: en}, Cites: cite}
		if t == zhixing.Unknown {
			x.Missing = missing
		}
		return x
	}
	var lack1 []string
	for _, m := range []struct {
		t zhixing.Tri
		n string
	}{{f.AuctionFailed, "auction_failed"}, {f.CreditorRefuses.Or(f.CannotBeGiven), "creditor_refuses"}, {f.OtherMeasure, "other_measure"}} {
		if m.t == zhixing.Unknown {
			lack1 = append(lack1, m.n)
		}
	}
	findings := []zhixing.Finding{
		mk("ASSET-18.1", "all_rounds_failed", "法定程序拍卖、变卖不成，且不能抵债、无其他措施", "auction and sale failed, not given in payment, no other measure", first, lack1...),
		mk("ASSET-18.2", "registered_not_impounded", "车辆、船舶等登记查封而未能实际扣押", "registered movable not physically seized", second, "registered_seized", "physically_held"),
	}
	if second == zhixing.Yes {
		h := mk("ASSET-18.2", "help_to_find", "已通知有关单位协助查找", "competent bodies were asked to help find it", f.HelpAsked, "help_asked")
		h.Severity, h.Cites = zhixing.Warning, []zhixing.Citation{art("INV-2020", 16).AsOf(asOf)}
		findings = append(findings, h)
		second = second.And(f.HelpAsked)
	}
	w := mk("ASSET-18", "only_waiting_seizure", "仅有轮候查封", "held by a waiting seizure alone", f.OnlyWaitingSeizure, "only_waiting_seizure")
	w.Severity = zhixing.Info
	findings = append(findings, w)
	out := zhixing.NotDisposable{Asset: f.Asset, AsOf: asOf, NotDisposable: first.Or(second), OnlyWaitingSeizure: f.OnlyWaitingSeizure, Evidence: f.Evidence}
	switch {
	case first == zhixing.Yes:
		out.Reason = zhixing.NotDisposableAllRoundsFailed
	case second == zhixing.Yes:
		out.Reason = zhixing.NotDisposableRegisteredNotImpounded
	}
	for _, x := range o.ExtraUndisposable {
		if f.ExtraGround != "" && x == f.ExtraGround {
			out.NotDisposable = zhixing.Yes
			findings = append(findings, mk("ASSET-18", "extra_ground", "依本院政策认定不能处置："+x, "not disposable by the court's own policy: "+x, zhixing.Yes))
		}
	}
	return out, findings
}
