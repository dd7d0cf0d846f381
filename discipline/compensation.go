package discipline

import (
	"github.com/zhixing-go/zhixing"
)

// CompensationFacts are the facts on state compensation for wrongful enforcement
// (涉执行司法赔偿, DISC-46, 47).
type CompensationFacts struct {
	Code      IntegrityCode `json:"code,omitzero"` // W1 to W11; a fine or detention: zero with Coercion
	Coercion  zhixing.Tri   `json:"fine_or_detention,omitzero"`
	On        zhixing.Date  `json:"on"`
	Unlawful  zhixing.Tri   `json:"unlawful,omitzero"`
	Exempt    zhixing.Tri   `json:"later_change_only,omitzero"` // article 8: the basis was reversed later, or the like
	NotLiable zhixing.Tri   `json:"outside_cause,omitzero"`     // article 13: wrong lead, staff's private act, force majeure …
	CourtErr  zhixing.Tri   `json:"court_erred_too,omitzero"`   // then it bears its share
	ByOthers  zhixing.Tri   `json:"by_others,omitzero"`         // article 12: a custodian or third person did the damage
	Oversight zhixing.Tri   `json:"oversight_failed,omitzero"`  // the court did not see to its duty to oversee them
	Ended     zhixing.Date  `json:"enforcement_ended,omitzero"`
	NoRemedy  zhixing.Tri   `json:"no_other_remedy,omitzero"`   // cannot be put right in a suit or in enforcement
	Cancelled zhixing.Tri   `json:"measure_cancelled,omitzero"` // or bodily harm in a fine or detention
	Adjudged  zhixing.Tri   `json:"adjudged,omitzero"`          // property not the debtor's, act unlawful
	FiledOn   zhixing.Date  `json:"enforcement_filed,omitzero"`
	OtherCase zhixing.Tri   `json:"other_early_case,omitzero"` // article 5, item 4
	ZhongBen  zhixing.Tri   `json:"terminated_this_time,omitzero"`
	NoAssets  zhixing.Tri   `json:"no_property,omitzero"`
	Pending   zhixing.Tri   `json:"remedy_pending,omitzero"` // objection, reconsideration, supervision
	Knew      zhixing.Date  `json:"knew,omitzero"`
	Claimed   zhixing.Date  `json:"claimed"`
	Delegated zhixing.Tri   `json:"delegated,omitzero"`
}

// Liability says whether compensation is owed in principle (DISC-46): the eleven acts
// and unlawful fines and detentions; not where only later changes made the measure
// wrong, nor for causes outside the court, unless the court erred as well.
func Liability(f CompensationFacts) Assessment {
	var a Assessment
	ground := f.Coercion
	if f.Code >= W1 && f.Code <= W11 {
		ground = zhixing.Yes
	}
	a.add(fact("DISC-46", ground, "code", "ground", "属于错误执行的情形，或者违法罚款、拘留", "one of the eleven acts, or a fine or detention", cite("SCE-2022", 1), cite("SCE-2022", 2)))
	a.add(fact("DISC-46", f.Unlawful, "unlawful", "unlawful", "行为违法", "unlawful", cite("SCE-2022", 2)))
	a.add(fact("DISC-46", orNo(f.Exempt).Not(), "later_change_only", "no_later_change", "不是因执行依据被撤销等后来变化", "not by later changes only", cite("SCE-2022", 8)))
	free := orNo(f.NotLiable).And(f.CourtErr.Not())
	a.add(fact("DISC-46", free.Not(), "outside_cause", "no_outside_cause", "不具有免责事由，或者法院亦有过错", "no outside cause, or the court erred too", cite("SCE-2022", 13)))
	others := orNo(f.ByOthers).And(f.Oversight.Not())
	a.add(fact("DISC-46", others.Not(), "oversight_failed", "overseen", "损害不是由保管人、第三人造成，或者法院未尽监管职责", "not done by a custodian or third person, or the court failed to oversee them", cite("SCE-2022", 12)))
	all := ground.And(f.Unlawful).And(orNo(f.Exempt).Not()).And(free.Not()).And(others.Not())
	switch all {
	case zhixing.Yes:
		a.Duty = Must
	case zhixing.No:
		a.Duty = MustNot
	}
	if f.On.Before(zhixing.YMD(2022, 3, 1)) && !f.On.IsZero() {
		a.add(found("DISC-46", zhixing.NotApplicable, zhixing.Warning, "before_interpretation", "行为发生于2022-03-01前", "the act was before 2022-03-01", whole("SCE-2022")))
	}
	if f.NotLiable == zhixing.Yes && f.CourtErr == zhixing.Yes {
		a.add(found("DISC-46", zhixing.Met, zhixing.Info, "share", "法院亦有错误执行行为的，按其作用承担相应责任", "the court bears the share that its own error had in the damage", citeP("SCE-2022", 13, 2)))
	}
	if f.ByOthers == zhixing.Yes && f.Oversight == zhixing.Yes {
		a.add(found("DISC-46", zhixing.Met, zhixing.Info, "extent_of_oversight", "在能够防止或者制止损害的范围内承担责任，可以向保管人、第三人追偿", "liable as far as it could have prevented the damage, with recourse to the custodian or third person", cite("SCE-2022", 12)))
	}
	if f.Delegated == zhixing.Yes {
		a.add(found("DISC-47", zhixing.Met, zhixing.Info, "delegating_court_pays", "委托法院为赔偿义务机关", "the delegating court pays", cite("SCE-2022", 4)))
	}
	return a
}

// orNo reads an exception that is taken as absent unless shown.
func orNo(t zhixing.Tri) zhixing.Tri {
	if t == zhixing.Unknown {
		return zhixing.No
	}
	return t
}

// Admissible says whether a claim may be made on the day it was (DISC-47; SCE-2022,
// articles 5, 6): after enforcement ended; earlier only if nothing else can put it
// right and the measure was cancelled, a court adjudged it, or five years have passed
// since filing with the procedure terminated and no property. Never while an
// objection, reconsideration or supervision pends. Not having objected bars nothing.
func Admissible(f CompensationFacts) (Assessment, error) {
	if f.Claimed.IsZero() {
		return Assessment{}, wrong("claimed", "", "DISC-47", "须给出申请赔偿之日", "the day of the claim is required")
	}
	var a Assessment
	ended := zhixing.TriOf(!f.Ended.IsZero() && !f.Claimed.Before(f.Ended))
	five := zhixing.No
	if !f.FiledOn.IsZero() {
		five = zhixing.TriOf(f.Claimed.After(f.FiledOn.AddYears(5))).And(f.ZhongBen).And(f.NoAssets)
	}
	early := f.NoRemedy.And(f.Cancelled.Or(f.Adjudged).Or(five).Or(orNo(f.OtherCase)))
	if ended == zhixing.Yes {
		early = zhixing.No
	}
	a.add(found("DISC-47", zhixing.StatusOf(ended), zhixing.Info, "enforcement_ended", "执行程序已终结", "enforcement has ended", citeP("SCE-2022", 5, 1)))
	a.add(fact("DISC-47", early, "no_other_remedy", "early_claim", "执行程序终结前可以申请的情形", "a case of an earlier claim", citeP("SCE-2022", 5, 1)))
	a.add(fact("DISC-47", f.Pending.Not(), "remedy_pending", "nothing_pending", "异议、复议、监督程序未在进行", "no objection, reconsideration or supervision pends", citeP("SCE-2022", 6, 1)))
	inTime := zhixing.Unknown
	if !f.Knew.IsZero() {
		// The time of the enforcement procedure is not counted once it has ended.
		from := f.Knew
		if ended == zhixing.Yes && f.Ended.After(from) {
			from = f.Ended
		}
		inTime = zhixing.TriOf(!f.Claimed.After(from.AddYears(2)))
	}
	a.add(fact("DISC-47", inTime, "knew", "within_two_years", "二年请求时效内", "within two years of knowing", cite("SCL-2012", 39), citeP("SCE-2022", 5, 2)))
	switch ended.Or(early).And(f.Pending.Not()).And(inTime) {
	case zhixing.Yes:
		a.Duty = May
	case zhixing.No:
		a.Duty = MustNot
	}
	return a, nil
}

// CompensationDecision is the day by which the court decides on a claim it received: two
// months (DISC-47; SCL-2012, article 23).
func CompensationDecision(received zhixing.Date, o Options) (zhixing.Deadline, error) {
	return o.end("DISC-47", 0, 2, zhixing.Months, zhixing.CourtTerm, citeP("SCL-2012", 23, 1), received)
}

// CompensationService is the day by which the decision is served, or a refusal told in
// writing: ten days (DISC-47; SCL-2012, article 23).
func CompensationService(decided zhixing.Date, o Options) (zhixing.Deadline, error) {
	return o.end("DISC-47", 0, 10, zhixing.Days, zhixing.CourtTerm, cite("SCL-2012", 23), decided)
}

// CommitteeClaim is the last day to go to the compensation committee of the next
// higher court: thirty days from the day of the decision, not of its service, or from the
// last of the two months where none was made (DISC-47; SCL-2012, article 24).
func CommitteeClaim(from zhixing.Date, o Options) (zhixing.Deadline, error) {
	return o.end("DISC-47", 0, 30, zhixing.Days, zhixing.PartyTerm, cite("SCL-2012", 24), from)
}

// LibertyCompensation is the compensation for days of unlawful detention: days times
// the national average daily wage of the year before (SCL-2012, article 33; DISC-47).
// The rate is the caller's: published each year. The sheet shows the product.
func LibertyCompensation(days int, daily zhixing.Money) (zhixing.Money, *zhixing.Worksheet, error) {
	var p zhixing.Problems
	if days < 1 {
		p.Add("days", itoa(days), "DISC-47", text("应为正数", "must be positive"))
	}
	if daily.Sign() <= 0 {
		p.Add("daily", daily.String(), "DISC-47", text("应为正数", "must be positive"))
	}
	if err := p.Err(); err != nil {
		return zhixing.Money{}, nil, err
	}
	total, err := daily.Times(int64(days))
	if err != nil {
		return zhixing.Money{}, nil, err
	}
	return total, libertySheet(days, daily, total), nil
}

// ClaimDamage caps damage that rests on a claim (SCE-2022, article 17): at the amount
// of the claim, and for an assignee at the price paid (DISC-47).
func ClaimDamage(damage, claim zhixing.Money, paid zhixing.GivenMoney) (zhixing.Money, error) {
	var p zhixing.Problems
	p.NotNegative("damage", damage, "DISC-47")
	p.NotNegative("claim", claim, "DISC-47")
	p.NotNegative("paid", paid.Amount, "DISC-47")
	if err := p.Err(); err != nil {
		return zhixing.Money{}, err
	}
	out := damage.Min(claim)
	if paid.Given {
		out = out.Min(paid.Amount)
	}
	return out, nil
}

// DebtorCompensation splits what a debtor is owed under article 5, paragraph 1, of
// SCE-2022: it pays his unsatisfied debts first, the rest is his (article 10; DISC-47).
func DebtorCompensation(total, unpaid zhixing.Money) (debts, rest zhixing.Money, err error) {
	var p zhixing.Problems
	p.NotNegative("total", total, "DISC-47")
	p.NotNegative("unpaid", unpaid, "DISC-47")
	if err := p.Err(); err != nil {
		return debts, rest, err
	}
	debts = total.Min(unpaid)
	rest, err = total.Sub(debts)
	return debts, rest, err
}

func libertySheet(days int, daily, total zhixing.Money) *zhixing.Worksheet {
	w := zhixing.NewWorksheet(text("人身自由赔偿金", "compensation for liberty"))
	s := w.Section(text("依国家赔偿法第三十三条", "State Compensation Law, art. 33"))
	s.Line(zhixing.Line{
		Label: text("人身自由赔偿金", "compensation for liberty"), Rule: "DISC-47", Cites: []zhixing.Citation{cite("SCL-2012", 33)},
		Op: zhixing.OpProduct, Result: zhixing.YuanQuantity(total),
	}, zhixing.Lit(zhixing.DayQuantity(days)).Called(text("羁押日数", "days")), zhixing.Lit(zhixing.YuanQuantity(daily)).Called(text("上年度日平均工资", "daily average wage of the year before")))
	return w
}
