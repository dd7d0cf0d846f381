package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// ReviewMatter is what a review case is about (审查事项), CASE-11, CASE-12, CASE-63 to 66.
type ReviewMatter uint8

// The matters. The zero value is not given.
const (
	_                     ReviewMatter = iota
	MatterConduct                      // 执行行为异议, CPL 236
	MatterOutsider                     // 案外人异议, CPL 238
	MatterJurisdiction                 // 管辖权异议
	MatterPartyChange                  // 变更、追加当事人
	MatterPlea                         // 被执行人实体事由异议
	MatterAwardDebtor                  // 被执行人申请不予执行仲裁裁决
	MatterAwardThird                   // 案外人申请不予执行仲裁裁决
	MatterNotarised                    // 申请不予执行公证债权文书
	MatterLimitation                   // 申请执行时效异议
	MatterReconsideration              // 执行复议
	MatterSupervision                  // 执行监督
)

var reviewMatterNames = enum.Names[ReviewMatter]{Kind: "review_matter", Rows: []enum.Row{
	{},
	{Word: "conduct", ZH: "执行行为异议", EN: "objection to conduct"},
	{Word: "outsider", ZH: "案外人异议", EN: "outsider's objection"},
	{Word: "jurisdiction", ZH: "管辖权异议", EN: "objection to jurisdiction"},
	{Word: "party_change", ZH: "变更追加当事人", EN: "change or addition of parties"},
	{Word: "plea", ZH: "被执行人实体事由异议", EN: "debtor's substantive plea"},
	{Word: "award_debtor", ZH: "被执行人申请不予执行仲裁裁决", EN: "debtor against an award"},
	{Word: "award_third", ZH: "案外人申请不予执行仲裁裁决", EN: "outsider against an award"},
	{Word: "notarised", ZH: "申请不予执行公证债权文书", EN: "against a notarised instrument"},
	{Word: "limitation", ZH: "时效异议", EN: "plea of limitation"},
	{Word: "reconsideration", ZH: "执行复议", EN: "reconsideration"},
	{Word: "supervision", ZH: "执行监督", EN: "supervision"},
}}

// String returns the stable word of r, "" where it is not given.
func (r ReviewMatter) String() string {
	if r == 0 {
		return ""
	}
	return reviewMatterNames.Word(r)
}

// Label returns the wording of r in l.
func (r ReviewMatter) Label(l zhixing.Lang) string {
	return reviewMatterNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r ReviewMatter) MarshalText() ([]byte, error) {
	if r == 0 {
		return nil, nil
	}
	return reviewMatterNames.Marshal(r)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *ReviewMatter) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*r = 0
		return nil
	}
	return reviewMatterNames.Unmarshal(b, r)
}

// CaseKind returns the kind of case in which the matter is filed (CASE-11, CASE-12).
func (r ReviewMatter) CaseKind() zhixing.CaseKind {
	switch r {
	case 0:
		return 0
	case MatterReconsideration:
		return zhixing.CaseReconsideration
	case MatterSupervision:
		return zhixing.CaseSupervision
	}
	return zhixing.CaseObjection
}

func reviewPeriod(n int, u zhixing.PeriodUnit, class zhixing.DeadlineClass, rule zhixing.RuleID, k zhixing.InstrumentKey, art uint16) zhixing.Period {
	return zhixing.Period{N: n, Unit: u, Class: class, Rule: rule, Cite: citeArt(k, art)}
}

// Term returns the term for deciding the matter and what the president may add to
// it; ok is false for supervision, which has none (CASE-92).
func (r ReviewMatter) Term() (decide, extension zhixing.Period, ok bool) {
	const d, m = zhixing.Days, zhixing.Months
	court := zhixing.CourtTerm
	switch r {
	case MatterConduct, MatterPlea, MatterLimitation:
		return reviewPeriod(15, d, court, "CASE-63", "CPL-2023", 236), zhixing.Period{}, true
	case MatterJurisdiction:
		// By analogy with CPL 236 (CASE-91 T07).
		return reviewPeriod(15, d, court, "CASE-04", "CPL-2023", 236), zhixing.Period{}, true
	case MatterOutsider:
		return reviewPeriod(15, d, court, "CASE-64", "CPL-2023", 238), zhixing.Period{}, true
	case MatterPartyChange:
		// Extendable by the president; the text gives no length.
		p := reviewPeriod(60, d, court, "CASE-60", "PARTY-2020", 28)
		p.Cite.Paragraph = 3
		return p, p, true
	case MatterAwardDebtor, MatterAwardThird:
		return reviewPeriod(2, m, court, "CASE-66", "ARB-ENF-2018", 12), reviewPeriod(1, m, court, "CASE-66", "ARB-ENF-2018", 12), true
	case MatterNotarised:
		return reviewPeriod(60, d, court, "CASE-66", "NOTARY-2018", 16), reviewPeriod(30, d, court, "CASE-66", "NOTARY-2018", 16), true
	case MatterReconsideration:
		return reviewPeriod(30, d, court, "CASE-65", "ENF-PROC-2020", 8), reviewPeriod(30, d, court, "CASE-65", "ENF-PROC-2020", 8), true
	}
	return zhixing.Period{}, zhixing.Period{}, false
}

// ReviewOutcomeKind is how a review case ends (审查结案方式), CASE-20.
type ReviewOutcomeKind uint8

// The outcomes of objection and reconsideration cases. The zero value is not given.
const (
	_                   ReviewOutcomeKind = iota
	ReviewWithdrawn                       // 准予撤回
	ReviewRejected                        // 驳回异议、申请; 复议维持
	ReviewUpheld                          // 异议成立; 撤销或者变更
	ReviewPartlyUpheld                    // 部分成立
	ReviewMoot                            // 成立但无可撤销、变更的内容
	ReviewTransferred                     // 移送其他法院管辖
	ReviewRevoked                         // 复议撤销或变更裁定
	ReviewFactsThenRule                   // 查清事实后裁定
	ReviewRemanded                        // 撤销并发回重新审查
	ReviewInadmissible                    // 不予受理，或者受理后驳回申请
)

var reviewOutcomeKindNames = enum.Names[ReviewOutcomeKind]{Kind: "review_outcome", Rows: []enum.Row{
	{},
	{Word: "withdrawn", ZH: "准予撤回", EN: "withdrawn"},
	{Word: "rejected", ZH: "驳回", EN: "rejected"},
	{Word: "upheld", ZH: "成立", EN: "upheld"},
	{Word: "partly_upheld", ZH: "部分成立", EN: "partly upheld"},
	{Word: "moot", ZH: "成立但无可撤销变更的内容", EN: "upheld, nothing to revoke"},
	{Word: "transferred", ZH: "移送管辖", EN: "transferred"},
	{Word: "revoked", ZH: "撤销或变更", EN: "revoked or changed"},
	{Word: "facts_then_rule", ZH: "查清事实后裁定", EN: "facts found, then ruled"},
	{Word: "remanded", ZH: "发回重新审查", EN: "remanded"},
	{Word: "inadmissible", ZH: "不予受理或驳回申请", EN: "not accepted, or dismissed as inadmissible"},
}}

// String returns the stable word of r, "" where it is not given.
func (r ReviewOutcomeKind) String() string {
	if r == 0 {
		return ""
	}
	return reviewOutcomeKindNames.Word(r)
}

// Label returns the wording of r in l.
func (r ReviewOutcomeKind) Label(l zhixing.Lang) string {
	return reviewOutcomeKindNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r ReviewOutcomeKind) MarshalText() ([]byte, error) {
	if r == 0 {
		return nil, nil
	}
	return reviewOutcomeKindNames.Marshal(r)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *ReviewOutcomeKind) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*r = 0
		return nil
	}
	return reviewOutcomeKindNames.Unmarshal(b, r)
}

// RemedyAgainst returns what lies against the ruling on a matter (CASE-92, CASE-61,
// CASE-64, CASE-66): which exit, in what term, to which court. ground is asked for
// changes of parties only; wrongTitle says that the outsider holds the judgment
// itself to be wrong.
func RemedyAgainst(m ReviewMatter, out ReviewOutcomeKind, ground zhixing.PartyChangeGround, wrongTitle zhixing.Tri) Exit {
	if out == ReviewWithdrawn || out == ReviewRemanded || out == ReviewTransferred {
		return Exit{}
	}
	founded := out == ReviewUpheld || out == ReviewPartlyUpheld
	if out == ReviewInadmissible {
		switch m {
		case MatterAwardDebtor:
			return Exit{Rule: "CASE-66"} // ARB-ENF-2018 22(1)
		case MatterAwardThird:
			return exitReconsideration("CASE-66", citePart("ARB-ENF-2018", 22, 3, 0))
		case MatterReconsideration, MatterSupervision, 0:
			return Exit{}
		}
		return exitReconsideration("CASE-63", citePart("OBJ-2020", 2, 3, 0))
	}
	switch m {
	case MatterJurisdiction:
		// ENF-PROC-2020 3(2) opens reconsideration without a term: the ten days are those
		// of CPL 236 by analogy.
		return exitReconsideration("CASE-04", citeArt("CPL-2023", 236))
	case MatterConduct, MatterPlea, MatterLimitation:
		return exitReconsideration("CASE-65", citeArt("CPL-2023", 236))
	case MatterOutsider:
		if wrongTitle == zhixing.Yes && !founded {
			return Exit{Remedy: Retrial, Rule: "CASE-64"}
		}
		if founded {
			return exitSuit("CASE-64", creditorSuit) // the creditor's
		}
		return exitSuit("CASE-64", outsiderSuit)
	case MatterPartyChange:
		if RemedyFor(ground) == Suit {
			return exitSuit("CASE-61", citeArt("PARTY-2020", 32))
		}
		return exitReconsideration("CASE-61", citeArt("PARTY-2020", 30))
	case MatterAwardDebtor:
		return Exit{Rule: "CASE-66"} // ARB-ENF-2018 22(1): neither objection nor reconsideration
	case MatterAwardThird:
		return exitReconsideration("CASE-66", citePart("ARB-ENF-2018", 22, 3, 0))
	case MatterNotarised:
		if founded {
			return Exit{Remedy: Suit, Rule: "CASE-66"} // NOTARY-2018 20: suit on the dispute, no fixed term
		}
		return exitReconsideration("CASE-66", citeArt("NOTARY-2018", 21))
	}
	return Exit{}
}

// Exit is the way on from a ruling (救济途径): Remedy with its term, which runs for
// each party from its own service (CASE-73). A zero Term is no fixed term.
type Exit struct {
	Remedy Remedy         `json:"remedy"`
	Term   zhixing.Period `json:"term,omitzero"`
	Rule   zhixing.RuleID `json:"rule,omitempty"`
	// Superior: to the next higher court; otherwise the enforcement court, in a trial
	// division for suits (CASE-81.I7).
	Superior zhixing.Tri `json:"superior,omitzero"`
}

// on cites the article of the term as numbered on the day of the ruling.
func (x Exit) on(day zhixing.Date) Exit {
	x.Term = datedPeriod(x.Term, day)
	return x
}

func exitReconsideration(rule zhixing.RuleID, c zhixing.Citation) Exit {
	return Exit{Reconsideration, zhixing.Period{N: 10, Unit: zhixing.Days, Class: zhixing.PartyTerm, Rule: rule, Cite: c}, rule, zhixing.Yes}
}

func exitSuit(rule zhixing.RuleID, c zhixing.Citation) Exit {
	return Exit{Suit, zhixing.Period{N: 15, Unit: zhixing.Days, Class: zhixing.PartyTerm, Rule: rule, Cite: c}, rule, zhixing.No}
}

// The articles on the fifteen days of the suits after an outsider's objection.
var (
	outsiderSuit = citePart("CPL-INT-2022", 303, 1, 3)
	creditorSuit = citePart("CPL-INT-2022", 304, 1, 3)
)

// ObjectionCheck are the facts on whether an objection is admissible (异议受理), CASE-63,
// CASE-64.
type ObjectionCheck struct {
	Matter ReviewMatter `json:"matter"`
	// Party: the objector is a party; Interested: one of the five classes of
	// OBJ-2020 5; Outsider: an outsider with a right over the object.
	Party      zhixing.Tri `json:"party,omitzero"`
	Interested zhixing.Tri `json:"interested,omitzero"`
	Outsider   zhixing.Tri `json:"outsider,omitzero"`
	// ProcedureEnded: the enforcement procedure has ended; AgainstConclusion: the
	// objection is to the act that concluded it.
	ProcedureEnded    zhixing.Tri `json:"procedure_ended,omitzero"`
	AgainstConclusion zhixing.Tri `json:"against_conclusion,omitzero"`
	// ObjectEnded: enforcement of the object has ended; ToParty: a party got it.
	ObjectEnded zhixing.Tri `json:"object_ended,omitzero"`
	ToParty     zhixing.Tri `json:"to_party,omitzero"`
	// InTerm: raised within its term: asked for with objections to a conclusion (60
	// days, CONCLUDE-OBJ-2016), to jurisdiction, and applications for non-enforcement;
	// see TerminationObjection, JurisdictionObjectionTerm, NonEnforcementTerm.
	InTerm zhixing.Tri `json:"in_term,omitzero"`
	// NewGround: a ground that may be raised again after a rejection: new evidence of
	// forgery or bribery with an award, a ground learnt of later with a notarised
	// instrument (ARB-ENF-2018 10, NOTARY-2018 14).
	NewGround zhixing.Tri `json:"new_ground,omitzero"`
	// Malicious: evidence that the parties arbitrated in bad faith or sham (ARB-ENF-2018 9).
	Malicious zhixing.Tri `json:"malicious,omitzero"`
	// Repeated: the same act (or object) was objected to before, and the objection
	// was withdrawn or rejected (OBJ-2020 15).
	Repeated zhixing.Tri `json:"repeated,omitzero"`
	// Debtor: the objector is the person enforced against: asked for with substantive
	// pleas and limitation, which are his alone (OBJ-2020 7, CPL-INT-2022 481).
	Debtor zhixing.Tri `json:"debtor,omitzero"`
	// BeforeTitle: a substantive plea from before the title; SetOff: it is a set-off, of a
	// claim that a title establishes or the creditor acknowledges (SetOffEstablished),
	// for a thing of the same kind and quality (SetOffSameKind), which neither law nor
	// its nature exempts from set-off (SetOffBarred; OBJ-2020 19).
	BeforeTitle       zhixing.Tri `json:"before_title,omitzero"`
	SetOff            zhixing.Tri `json:"set_off,omitzero"`
	SetOffEstablished zhixing.Tri `json:"set_off_established,omitzero"`
	SetOffSameKind    zhixing.Tri `json:"set_off_same_kind,omitzero"`
	SetOffBarred      zhixing.Tri `json:"set_off_barred,omitzero"`
	// With an award: Consensual: a mediation statement, or an award on a settlement or
	// mediation agreement, which stands save against PublicInterest (ARB-ENF-2018 17);
	// SetAsideRefused: setting aside was refused on the same ground (20).
	Consensual      zhixing.Tri `json:"consensual,omitzero"`
	PublicInterest  zhixing.Tri `json:"public_interest,omitzero"`
	SetAsideRefused zhixing.Tri `json:"set_aside_refused,omitzero"`
	// Substantive: against a notarised instrument, a ground of substance, which goes to
	// the suit of NOTARY-2018 22 (12).
	Substantive zhixing.Tri `json:"substantive,omitzero"`
}

// byDebtor is whether the objector is the debtor; who is no party is not.
func (f *ObjectionCheck) byDebtor() zhixing.Tri {
	if f.Debtor == zhixing.Unknown && f.Party == zhixing.No {
		return zhixing.No
	}
	return f.Debtor
}

// plea asks what a substantive plea needs: from after the title, or a set-off that is
// open against it.
func (f *ObjectionCheck) plea(v *Verdict) {
	after, before, setOff := citePart("OBJ-2020", 7, 2, 0), citePart("OBJ-2020", 7, 3, 0), citePart("OBJ-2020", 19, 0, 0)
	v.ask("CASE-63", "after_title", "before_title", f.BeforeTitle.Not().Or(f.SetOff), "执行依据生效之后的实体事由（抵销除外）", "a plea from after the title, or set-off", after, before, setOff)
	if f.BeforeTitle == zhixing.No || f.SetOff != zhixing.Yes {
		return
	}
	v.ask("CASE-63", "set_off_established", "set_off_established", f.SetOffEstablished, "抵销的债务已经生效法律文书确定或者经申请执行人认可", "a title establishes the claim set off, or the creditor acknowledges it", citePart("OBJ-2020", 19, 0, 1))
	v.ask("CASE-63", "set_off_same_kind", "set_off_same_kind", f.SetOffSameKind, "与被执行人所负债务的标的物种类、品质相同", "of the same kind and quality as what the debtor owes", citePart("OBJ-2020", 19, 0, 2))
	v.ask("CASE-63", "set_off_allowed", "set_off_barred", f.SetOffBarred.Not(), "并非依照法律规定或者按照债务性质不得抵销", "neither law nor its nature exempts it from set-off", setOff)
}

// Admissible says whether the objection is to be filed (CASE-63, CASE-64), or an
// application for non-enforcement (CASE-66). That an earlier one bars it is asked only
// where a text says so.
func Admissible(f ObjectionCheck) Verdict {
	var v Verdict
	switch f.Matter {
	case MatterOutsider:
		v.ask("CASE-64", "standing", "outsider", f.Outsider, "案外人就执行标的主张实体权利", "an outsider with a right over the object", citeArt("CPL-2023", 238))
		ended := f.ObjectEnded
		if f.ToParty != zhixing.No {
			ended = f.ToParty.And(f.ProcedureEnded).Or(f.ToParty.Not().And(f.ObjectEnded))
			if f.ObjectEnded == zhixing.No {
				ended = zhixing.No
			}
		}
		v.ask("CASE-64", "object_open", "object_ended", ended.Not(), "执行标的尚未执行终结；由当事人受让的，执行程序尚未终结", "enforcement of the object has not ended; if a party took it, the procedure has not", citePart("OBJ-2020", 6, 2, 0))
	case MatterConduct, MatterPlea, MatterLimitation:
		switch f.Matter {
		case MatterPlea:
			v.ask("CASE-63", "standing", "debtor", f.byDebtor(), "被执行人", "the debtor", citePart("OBJ-2020", 7, 2, 0))
		case MatterLimitation:
			v.ask("CASE-63", "standing", "debtor", f.byDebtor(), "被执行人", "the debtor", citePart("CPL-INT-2022", 481, 1, 0))
		default:
			v.ask("CASE-63", "standing", "party", f.Party.Or(f.Interested), "当事人或者利害关系人", "a party or an interested person", citeArt("OBJ-2020", 5))
		}
		v.ask("CASE-63", "procedure_open", "procedure_ended", f.ProcedureEnded.Not().Or(f.AgainstConclusion), "执行程序终结之前提出，对终结执行措施的异议除外", "before the procedure ends, save against the conclusion itself", citePart("OBJ-2020", 6, 1, 0))
		if f.Matter == MatterPlea {
			f.plea(&v)
		}
	}
	switch f.Matter {
	case MatterConduct, MatterPlea, MatterLimitation:
		if f.AgainstConclusion == zhixing.Yes {
			v.ask("CASE-42", "in_term", "in_term", f.InTerm, "对终结执行行为的异议在六十日内提出", "objection to a conclusion within sixty days", citeArt("CONCLUDE-OBJ-2016", 0))
		}
	case 0, MatterPartyChange, MatterReconsideration, MatterSupervision:
		v.ask("CASE-63", "matter", "matter", zhixing.Unknown, "属于异议或者不予执行申请", "the matter is one of objection or non-enforcement")
	case MatterJurisdiction:
		v.ask("CASE-04", "standing", "party", f.Party, "当事人", "a party", citePart("ENF-PROC-2020", 3, 1, 0))
		v.ask("CASE-04", "in_term", "in_term", f.InTerm, "自收到执行通知书之日起十日内提出", "within ten days of the notice", citePart("ENF-PROC-2020", 3, 1, 0))
	case MatterAwardDebtor, MatterNotarised:
		v.ask("CASE-66", "procedure_open", "procedure_ended", f.ProcedureEnded.Not(), "执行终结前提出", "before enforcement ends", citeArt("CPL-INT-2022", 479))
		v.ask("CASE-66", "in_term", "in_term", f.InTerm, "自执行通知书送达之日或者知道有关事实之日起十五日内提出", "within fifteen days of the notice, or of knowledge", f.nonEnforcementTerm())
		if f.Matter == MatterNotarised {
			v.ask("CASE-66", "procedural_ground", "substantive", f.Substantive.Not(), "属于公证程序事由（实体事由应提起诉讼）", "a ground of procedure: one of substance goes to a suit", citePart("NOTARY-2018", 12, 2, 0))
			break
		}
		v.ask("CASE-66", "not_consensual", "consensual", f.Consensual.Not().Or(f.PublicInterest), "不是仲裁调解书或者依和解、调解协议作出的裁决，违背社会公共利益的除外", "no mediation statement or award by consent, save against the public interest", citeArt("ARB-ENF-2018", 17))
		v.ask("CASE-66", "not_refused_before", "set_aside_refused", f.SetAsideRefused.Not(), "未以相同事由申请撤销裁决被驳回", "setting aside was not refused on the same ground", citePart("ARB-ENF-2018", 20, 1, 0))
	case MatterAwardThird:
		v.ask("CASE-66", "malicious", "malicious", f.Malicious, "有证据证明恶意申请仲裁或者虚假仲裁", "evidence of arbitration in bad faith", citePart("ARB-ENF-2018", 9, 0, 1))
		v.ask("CASE-66", "object_open", "object_ended", f.ObjectEnded.Not(), "所涉执行标的尚未执行终结", "enforcement of the object has not ended", citePart("ARB-ENF-2018", 9, 0, 2))
		v.ask("CASE-66", "in_term", "in_term", f.InTerm, "自知道对该标的采取执行措施之日起三十日内提出", "within thirty days of knowing of the measures", citePart("ARB-ENF-2018", 9, 0, 3))
	}
	f.repeat(&v)
	v.decide(zhixing.Date{})
	return v
}

// nonEnforcementTerm is the article on the debtor's fifteen days.
func (f *ObjectionCheck) nonEnforcementTerm() zhixing.Citation {
	if f.Matter == MatterNotarised {
		return citePart("NOTARY-2018", 13, 1, 0)
	}
	return citePart("ARB-ENF-2018", 8, 1, 0)
}

// repeat asks whether an earlier objection bars this one. No text bars a second
// objection to jurisdiction, application to change parties, or application of an
// outsider against an award.
func (f *ObjectionCheck) repeat(v *Verdict) {
	repeated := f.Repeated
	var rule zhixing.RuleID = "CASE-63"
	var c zhixing.Citation
	switch f.Matter {
	case MatterConduct, MatterPlea, MatterLimitation:
		c = citePart("OBJ-2020", 15, 1, 0)
	case MatterOutsider:
		rule, c = "CASE-64", citePart("OBJ-2020", 15, 2, 0)
	case MatterAwardDebtor:
		rule, c = "CASE-66", citeArt("ARB-ENF-2018", 10)
	case MatterNotarised:
		rule, c = "CASE-66", citePart("NOTARY-2018", 14, 2, 0)
	default:
		return
	}
	if rule == "CASE-66" {
		repeated = repeated.And(f.NewGround.Not())
		v.ask(rule, "not_repeated", "repeated", repeated.Not(), "未提出过不予执行申请而被驳回，有新证据或者嗣后知悉事由的除外", "no earlier application rejected, save on new evidence or a ground learnt of later", c)
		return
	}
	v.ask(rule, "not_repeated", "repeated", repeated.Not(), "未就同一行为或标的提出过异议后又撤回或被驳回", "no earlier objection to the same act or object withdrawn or rejected", c)
}

// MixedRoute returns the road of an objection that is both of an outsider and to
// conduct (OBJ-2020 8): that of the outsider where both rest on the same right,
// both roads apart where they are unrelated.
func MixedRoute(sameRight zhixing.Tri) []ReviewMatter {
	switch sameRight {
	case zhixing.Yes:
		return []ReviewMatter{MatterOutsider}
	case zhixing.No:
		return []ReviewMatter{MatterOutsider, MatterConduct}
	}
	return nil
}

// Bar is how long an object may not be disposed of (处分禁止), CASE-64.
type Bar struct {
	From  zhixing.Date     `json:"from"`
	Until zhixing.Date     `json:"until,omitzero"` // last day; zero: still open
	Suit  zhixing.Deadline `json:"suit,omitzero"`  // term of the outsider, or of the creditor after a suspension
	Lift  zhixing.Deadline `json:"lift,omitzero"`  // lift measures when the creditor did not sue (CPL-INT-2022 314)
	// Secured: the creditor gave security, and the court may let disposal go on in
	// spite of the bar (ENF-PROC-2020 15, CPL-INT-2022 313).
	Secured zhixing.Tri `json:"secured,omitzero"`
}

// OutsiderFacts are the days of an outsider's objection (CASE-64).
type OutsiderFacts struct {
	Raised   zhixing.Date      `json:"raised"`
	Outcome  ReviewOutcomeKind `json:"outcome,omitzero"`
	Served   zhixing.Date      `json:"served,omitzero"` // on the outsider; after a suspension, on the creditor
	Sued     zhixing.Date      `json:"sued,omitzero"`
	SuitOver zhixing.Date      `json:"suit_over,omitzero"`
	Security zhixing.Tri       `json:"security,omitzero"` // the creditor secured going on (313, ENF-PROC 15)
}

// OutsiderBar computes the bar on disposal and the terms around it (CASE-64): during
// the examination; fifteen days after dismissal, with the term of the suit; during
// the suit; after a suspension until the creditor's term has run out.
func OutsiderBar(f OutsiderFacts, o Options) (Bar, error) {
	if err := o.valid(); err != nil {
		return Bar{}, err
	}
	b := Bar{From: f.Raised, Secured: f.Security}
	if f.Raised.IsZero() {
		return b, &zhixing.InputError{Field: "raised", Rule: "CASE-64", Reason: zhixing.Text{ZH: "须给出提出异议之日", EN: "the day of the objection is required"}}
	}
	if f.Outcome == 0 || f.Served.IsZero() {
		return b, nil
	}
	if f.Outcome == ReviewWithdrawn || f.Outcome == ReviewInadmissible {
		b.Until = f.Served
		return b, nil
	}
	suit := exitSuit("CASE-64", creditorSuit).Term
	if f.Outcome == ReviewRejected {
		suit.Cite = outsiderSuit
	}
	var err error
	if b.Suit, err = o.run(suit, f.Served); err != nil {
		return b, err
	}
	if f.Outcome != ReviewRejected {
		b.Secured = zhixing.No // the object is suspended
	}
	switch {
	case !f.Sued.IsZero() && b.Suit.Within(f.Sued):
		b.Until = f.SuitOver
	case f.Outcome == ReviewRejected:
		b.Until = b.Suit.End
	default:
		lift := reviewPeriod(7, zhixing.Days, zhixing.CourtTerm, "CASE-64", "CPL-INT-2022", 314)
		b.Lift, err = o.run(lift, b.Suit.End)
	}
	return b, err
}

// NonEnforcementTerm returns the term to apply for non-enforcement (CASE-66): the
// debtor 15 days from service of the notice, for forged evidence or bribery from
// knowledge; an outsider 30 days from knowledge of the measures.
func NonEnforcementTerm(m ReviewMatter, from zhixing.Date, o Options) (zhixing.Deadline, error) {
	p := reviewPeriod(15, zhixing.Days, zhixing.PartyTerm, "CASE-66", "ARB-ENF-2018", 8)
	switch m {
	case MatterAwardThird:
		p = reviewPeriod(30, zhixing.Days, zhixing.PartyTerm, "CASE-66", "ARB-ENF-2018", 9)
		p.Cite.Item = 3
	case MatterNotarised:
		p.Cite = citePart("NOTARY-2018", 13, 1, 0)
	case MatterAwardDebtor:
	default:
		return zhixing.Deadline{}, &zhixing.InputError{Field: "matter", Value: m.String(), Rule: "CASE-66", Reason: zhixing.Text{ZH: "不是不予执行申请", EN: "not an application for non-enforcement"}}
	}
	if start := zhixing.YMD(2018, 3, 1); m != MatterNotarised && !from.IsZero() && from.Before(start) {
		from = start // ARB-ENF-2018 23: the terms run anew from its first day
	}
	return o.end(p, from)
}

// SetAsideTerm returns the term to apply for setting an award aside: six months, three
// from 2026-03-01 (ARB-2025 72, CASE-66).
func SetAsideTerm(received zhixing.Date, o Options) (zhixing.Deadline, error) {
	p := reviewPeriod(6, zhixing.Months, zhixing.PartyTerm, "CASE-66", "ARB-2017", 59)
	if !received.Before(zhixing.YMD(2026, 3, 1)) {
		p = reviewPeriod(3, zhixing.Months, zhixing.PartyTerm, "CASE-66", "ARB-2025", 72)
	}
	return o.end(p, received)
}

// SupervisionReconsideration returns the five days in which a lower court may ask
// its superior to reconsider a correction (CASE-67, ENF-REG-2020 72).
func SupervisionReconsideration(received zhixing.Date, o Options) (zhixing.Deadline, error) {
	p := reviewPeriod(5, zhixing.Days, zhixing.CourtTerm, "CASE-67", "ENF-REG-2020", 72)
	p.Cite.Paragraph = 2
	return o.end(p, received)
}

// ObjectionCourt says which court handles an objection to acts of the former court
// after the case moved by designation, elevation or entrustment (OBJ-2020 4,
// CASE-56): the court now in charge, unless it is a lower court of the former.
func ObjectionCourt(nowLowerOfFormer zhixing.Tri) zhixing.Text {
	switch nowLowerOfFormer {
	case zhixing.Yes:
		return zhixing.Text{ZH: "原执行法院", EN: "the former court"}
	case zhixing.No:
		return zhixing.Text{ZH: "现负责执行的法院", EN: "the court now in charge"}
	}
	return zhixing.Text{ZH: "不明", EN: "unknown"}
}

// ReconsiderationTerm returns the term for deciding a reconsideration of a ruling on a
// matter and what the president may add: thirty days and thirty (CASE-65); sixty, to be
// extended without a length given, for changes of parties (PARTY-2020 31); thirty for
// notarised instruments (NOTARY-2018 21).
func ReconsiderationTerm(of ReviewMatter) (decide, extension zhixing.Period) {
	switch of {
	case MatterPartyChange:
		p := reviewPeriod(60, zhixing.Days, zhixing.CourtTerm, "CASE-61", "PARTY-2020", 31)
		return p, p
	case MatterNotarised:
		return reviewPeriod(30, zhixing.Days, zhixing.CourtTerm, "CASE-66", "NOTARY-2018", 21), zhixing.Period{}
	}
	decide, extension, _ = MatterReconsideration.Term()
	return decide, extension
}

// reviewRoads is the first day of CPL-2007, which opened reconsideration and the
// outsider's suit.
var reviewRoads = limitationLaw

// Article returns the article of the Civil Procedure Law that the road of a matter
// rests on, by its number of the day (CASE-63, CASE-64): 202 and 204 from 2008, 225 and
// 227 from 2013, 232 and 234 from 2022, 236 and 238 from 2024. ok is false before
// 2008-04-01, when there was no such road, and for matters of other instruments.
func (r ReviewMatter) Article(on zhixing.Date) (c zhixing.Citation, ok bool) {
	switch r {
	case MatterConduct, MatterPlea, MatterLimitation, MatterReconsideration:
		c = citeArt("CPL-2023", 236)
	case MatterOutsider:
		c = citeArt("CPL-2023", 238)
	default:
		return c, false
	}
	if on.Before(reviewRoads) {
		return zhixing.Citation{}, false
	}
	c, err := c.On(on)
	return c, err == nil
}
