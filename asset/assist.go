package asset

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// AssistBreach is a breach of the duty to assist (协助义务违反, ASSET-20).
type AssistBreach struct {
	Institution    InstitutionCode    `json:"institution"`
	Individual     zhixing.Tri        `json:"individual,omitempty"`      // a natural person, not a unit
	Notice         zhixing.Tri        `json:"notice,omitempty"`          // a notice to assist was served
	Refused        zhixing.Tri        `json:"refused,omitempty"`         // refused or obstructed
	InternalExcuse zhixing.Tri        `json:"internal_excuse,omitempty"` // delay on the ground of internal approval or rules
	TippedOff      zhixing.Tri        `json:"tipped_off,omitempty"`      // told the debtor
	LetGo          zhixing.Tri        `json:"let_go,omitempty"`          // unfroze or let property go without authority
	Moved          zhixing.GivenMoney `json:"moved,omitzero"`            // amount moved
	StillRefusing  zhixing.Tri        `json:"still_refusing,omitempty"`  // after a fine
	What           AssistRole         `json:"what,omitzero"`
	On             zhixing.Date       `json:"on,omitzero"` // day whose law applies; zero: the law in force
}

// AssistRole is what the assisting body holds. The zero value means not given.
type AssistRole uint8

// The roles.
const (
	_                 AssistRole = iota
	AssistFinancial              // 金融机构: holds funds
	AssistIncomePayer            // 支付收入的单位
	AssistCompany                // 公司: frozen dividends or equity
	AssistHolder                 // 持有特定物的人
)

var assistRoleNames = enum.Names[AssistRole]{Kind: "assist_role", Rows: []enum.Row{
	{}, // not given
	{Word: "financial", ZH: "金融机构", EN: "financial institution"},
	{Word: "income_payer", ZH: "支付收入的单位", EN: "payer of income"},
	{Word: "company", ZH: "公司", EN: "company"},
	{Word: "holder", ZH: "持有人", EN: "holder"},
}}

// String returns the stable word of r.
func (r AssistRole) String() string { return assistRoleNames.Word(r) }

// Label returns the wording of r in l.
func (r AssistRole) Label(l zhixing.Lang) string { return assistRoleNames.Label(r, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (r AssistRole) MarshalText() ([]byte, error) { return assistRoleNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *AssistRole) UnmarshalText(b []byte) error { return assistRoleNames.Unmarshal(b, r) }

// AssessAssist names what follows from a breach of the duty to assist (ASSET-20): facts
// and citations; amounts, approval and combination are for the rules on sanctions. A unit
// is sanctioned by CPL-2023 117, an individual bound to assist by 114 (CPL-INT-2022 188).
func AssessAssist(b AssistBreach) []zhixing.Finding {
	c := checklist{rule: "ASSET-20", day: b.On, subject: string(b.Institution), cites: []zhixing.Citation{{Instrument: "CPL-INT-2022", Article: 483}}}
	c.need("notice_served", b.Notice, "notice", "已送达协助执行通知书", "a notice to assist was served")
	refused := b.Refused.Or(b.InternalExcuse)
	after := b.Notice.And(refused)
	if b.Individual == zhixing.Yes {
		c.add("individual_refused", statusOf(after), zhixing.Breach, missingOf("refused", refused, "notice", b.Notice), "有义务协助执行的个人接到协助执行通知书后拒不协助执行，可以罚款、拘留", "an individual bound to assist refused after the notice: fine or detention", para("CPL-INT-2022", 188, 0, 5), para("CPL-2023", 114, 1, 6))
	} else {
		c.add("refused", statusOf(after), zhixing.Breach, missingOf("refused", refused, "notice", b.Notice), "拒绝或者妨碍协助，责令履行并可罚款", "refused or obstructed: order to perform and fine", para("CPL-2023", 117, 1))
		if b.InternalExcuse == zhixing.Yes {
			c.need("internal_excuse", b.Notice, "notice", "接到协助执行通知书后，以需要内部请示、内部审批、有内部规定等为由拖延办理", "delay after the notice, on the ground of internal approval or rules", para("CPL-INT-2022", 192, 0, 4))
		}
		if after == zhixing.Yes && b.StillRefusing == zhixing.Yes {
			c.note("detention", "仍不履行的，可以拘留主要负责人或者直接责任人员，并可提出司法建议", "still refusing: detention of the principal or those responsible, judicial proposal", para("CPL-2023", 117, 2))
		}
	}
	if b.TippedOff == zhixing.Yes {
		c.need("tipped_off", b.Notice, "notice", "接到协助执行通知书后，给被执行人通风报信，协助其转移、隐匿财产", "told the debtor after the notice, and so helped to move or hide property", para("CPL-INT-2022", 189, 0, 5), para("CPL-2023", 114, 1))
	}
	if b.LetGo == zhixing.Yes {
		if b.What == AssistFinancial || b.What == AssistCompany {
			c.add("unfroze_without_authority", zhixing.Met, zhixing.Breach, "", "擅自解冻、转移已被人民法院冻结的财产，可以罚款、拘留", "unfroze or moved what the court froze, without authority: fine or detention", para("CPL-INT-2022", 189, 0, 4), para("CPL-2023", 114, 1, 3))
		}
		switch b.What {
		case AssistFinancial:
			c.add("recover_or_liable", zhixing.Met, zhixing.Breach, "", "擅自解冻致款项转移的，限期追回；不能追回的，在转移数额内以自己的财产承担责任", "unfroze and let funds go: recover in time or be liable for the amount moved", zhixing.Citation{Instrument: "ENF-REG-2020", Article: 26})
		case AssistIncomePayer:
			c.add("recover_or_liable", zhixing.Met, zhixing.Breach, "", "擅自向被执行人支付收入的，限期追回；不能追回的，在支付数额内承担责任", "paid the income to the debtor: recover in time or be liable", zhixing.Citation{Instrument: "ENF-REG-2020", Article: 30})
		case AssistCompany:
			c.add("recover_or_liable", zhixing.Met, zhixing.Breach, "", "擅自支付股息红利或者办理股权转移的，在转移财产价值内承担责任", "paid frozen dividends or transferred frozen equity: liable for the value", zhixing.Citation{Instrument: "ENF-REG-2020", Article: 40})
		case AssistHolder:
			c.add("recover_or_liable", zhixing.Met, zhixing.Breach, "", "协同转移特定物的，限期追回；不能追回的承担赔偿责任", "moved the thing: recover or compensate", zhixing.Citation{Instrument: "ENF-REG-2020", Article: 42})
		default:
			c.add("recover_or_liable", zhixing.Undetermined, zhixing.Breach, "what", "擅自处分被查封财产", "disposed of seized property", zhixing.Citation{Instrument: "ENF-REG-2020", Article: 32})
		}
	}
	if b.Individual == zhixing.No && after == zhixing.Yes {
		c.note("fine_responsible", "可以对主要负责人或者直接责任人员罚款", "the principal or those directly responsible may be fined", para("CPL-2023", 117, 2))
	}
	return c.out
}

// SLABreaches lists the requests that were answered after their time or not at all by
// asOf (ASSET-06, 94): the fact of root for sanctions and statistics.
func SLABreaches(r Report, asOf zhixing.Instant) []zhixing.SlaBreach {
	var out []zhixing.SlaBreach
	for i := range r.Results {
		res := &r.Results[i]
		if res.Due.IsZero() || res.Submitted.IsZero() {
			continue
		}
		answered := zhixing.Instant{}
		if res.Outcome.Conclusive() || res.Outcome == OutcomePartial || res.Outcome == OutcomeRefused || res.Outcome == OutcomeReturned {
			answered = res.Ended
		}
		switch {
		case !answered.IsZero() && !answered.After(res.Due):
			continue
		case answered.IsZero() && !asOf.After(res.Due):
			continue
		}
		item := ""
		if len(res.Items) > 0 {
			parts := make([]string, len(res.Items))
			for k, it := range res.Items {
				parts[k] = string(it)
			}
			item = strings.Join(parts, ",")
		}
		out = append(out, zhixing.SlaBreach{Institution: string(res.Institution), Item: item, Asked: res.Submitted, Due: res.Due, Answered: answered, AsOf: asOf})
	}
	return out
}

// Passive is the gap between what an institution said and when the freeze took effect
// there (消极协助, ASSET-94).
type Passive struct {
	Institution    InstitutionCode    `json:"institution"`
	QueryReplied   zhixing.Instant    `json:"query_replied"`
	FreezeServed   zhixing.Instant    `json:"freeze_served,omitzero"` // the request reached the institution
	FreezeEffect   zhixing.Instant    `json:"freeze_effect,omitzero"`
	FreezeDue      zhixing.Instant    `json:"freeze_due,omitzero"`    // by the SLA
	Outflow        zhixing.GivenMoney `json:"outflow,omitzero"`       // in the gap, if flows are known
	OutflowAfter   zhixing.GivenMoney `json:"outflow_after,omitzero"` // part of it after the freeze was served
	TippedOff      zhixing.Tri        `json:"tipped_off,omitempty"`
	InternalExcuse zhixing.Tri        `json:"internal_excuse,omitempty"`
}

// Gap is the time from the reply to the query to the effect of the freeze; ok is false
// where one of them is not known.
func (p Passive) Gap() (gap time.Duration, ok bool) {
	if p.QueryReplied.IsZero() || p.FreezeEffect.IsZero() {
		return 0, false
	}
	return p.FreezeEffect.Sub(p.QueryReplied), true
}

// AssessPassive states facts and citations on passive assistance (ASSET-94): an outflow
// after a mere query is no breach, for a query forbids no withdrawal; it is one where the
// institution delayed a freeze served on it, or tipped off the debtor.
func AssessPassive(p Passive) []zhixing.Finding {
	c := checklist{rule: "ASSET-94", day: p.QueryReplied.Date(), subject: string(p.Institution), cites: []zhixing.Citation{{Instrument: "CPL-2023", Article: 117}}}
	delayed := zhixing.Unknown
	if !p.FreezeServed.IsZero() && !p.FreezeDue.IsZero() && !p.FreezeEffect.IsZero() {
		delayed = zhixing.TriOf(p.FreezeEffect.After(p.FreezeDue))
	}
	c.add("freeze_delayed", statusOf(delayed), zhixing.Breach, "freeze_effect", "收到冻结指令后未在时限内办理", "the freeze served was not carried out in time", zhixing.Citation{Instrument: "BANK-NOTICE-2018"})
	if p.InternalExcuse == zhixing.Yes {
		c.add("internal_excuse", zhixing.Met, zhixing.Breach, "", "以内部审批、内部规定为由拖延", "delay on the ground of internal approval or rules", zhixing.Citation{Instrument: "CPL-INT-2022", Article: 192, Item: 4})
	}
	out := zhixing.Unknown
	if p.Outflow.Given {
		out = zhixing.TriOf(p.Outflow.Amount.Sign() > 0)
	}
	breach := out.And(delayed.Or(p.TippedOff))
	if out == zhixing.Yes && p.OutflowAfter.Given && p.OutflowAfter.Amount.IsZero() && p.TippedOff == zhixing.No {
		breach = zhixing.No // all of it went before the freeze was served
	}
	cites := []zhixing.Citation{para("CPL-2023", 117, 1, 2)}
	if p.TippedOff != zhixing.No {
		cites = append(cites, para("CPL-INT-2022", 189, 0, 5))
	}
	if p.InternalExcuse == zhixing.Yes {
		cites = append(cites, para("CPL-INT-2022", 192, 0, 4))
	}
	c.add("outflow_in_breach", statusOf(breach), zhixing.Breach, missingOf("outflow", out, "tipped_off", delayed.Or(p.TippedOff)), "查询后、冻结生效前资金流出，且协助单位迟延办理或者通风报信", "funds flowed out before the freeze took effect, and the institution delayed it or tipped off the debtor", cites...)
	return c.out
}

// PassiveCount is how an institution did in a month (ASSET-94), for statistics.
type PassiveCount struct {
	Institution InstitutionCode `json:"institution"`
	Year        int             `json:"year"`
	Month       int             `json:"month"`
	Breaches    int             `json:"breaches"`
	Unanswered  int             `json:"unanswered"`
}

// CountBreaches counts SLA breaches per institution and month of the request, sorted.
func CountBreaches(breaches []zhixing.SlaBreach) []PassiveCount {
	var out []PassiveCount
	for _, b := range breaches {
		y, m, _ := b.Asked.Date().YMD()
		i := slices.IndexFunc(out, func(p PassiveCount) bool {
			return string(p.Institution) == b.Institution && p.Year == y && p.Month == m
		})
		if i < 0 {
			i = len(out)
			out = append(out, PassiveCount{Institution: InstitutionCode(b.Institution), Year: y, Month: m})
		}
		out[i].Breaches++
		if b.Answered.IsZero() {
			out[i].Unanswered++
		}
	}
	slices.SortFunc(out, func(a, b PassiveCount) int {
		if c := cmp.Compare(a.Institution, b.Institution); c != 0 {
			return c
		}
		if c := cmp.Compare(a.Year, b.Year); c != 0 {
			return c
		}
		return cmp.Compare(a.Month, b.Month)
	})
	return out
}
