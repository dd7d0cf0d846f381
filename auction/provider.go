package auction

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// ProviderEvent is something a platform, appraiser or auction house did (AUC-97).
type ProviderEvent struct {
	On          zhixing.Date       `json:"on"`
	Commission  zhixing.Tri        `json:"commission,omitzero"`
	Refused     zhixing.Tri        `json:"refused,omitzero"`      // without good reason
	Late        zhixing.Tri        `json:"late,omitzero"`         // without good reason
	Extended    zhixing.Tri        `json:"extended,omitzero"`     // its term was extended
	Corrected   zhixing.Tri        `json:"corrected,omitzero"`    // its report was corrected
	Objection   zhixing.Tri        `json:"objection,omitzero"`    // an objection to its work was filed
	Upheld      zhixing.Tri        `json:"upheld,omitzero"`       // and upheld
	Negative    zhixing.Tri        `json:"negative,omitzero"`     // technical review negative
	Untrue      zhixing.Tri        `json:"untrue,omitzero"`       // its appraisal is clearly untrue
	Fraud       zhixing.Tri        `json:"fraud,omitzero"`        // collusion, fraud, leak
	FailsReview zhixing.Tri        `json:"fails_review,omitzero"` // the yearly review
	Manipulated zhixing.Tri        `json:"manipulated,omitzero"`  // auction platform: blocked or watched bidders, altered information
	Punished    zhixing.Tri        `json:"punished,omitzero"`     // auction platform: for a breach of law, so that it is unfit
	InsiderBid  zhixing.Tri        `json:"insider_bid,omitzero"`  // auction platform: bid itself, or its staff or their relatives did
	Other       zhixing.Tri        `json:"other,omitzero"`        // another case of the list
	Harmed      zhixing.Tri        `json:"harmed,omitzero"`       // result and interests of a party suffered
	Result      zhixing.GivenMoney `json:"result,omitzero"`
	Deal        zhixing.GivenMoney `json:"deal,omitzero"`
}

// ProviderLedger is a provider's record (评估拍卖机构台账, AUC-97; AUC-13 for network
// platforms).
type ProviderLedger struct {
	Provider string          `json:"provider"`
	Kind     ProviderKind    `json:"kind"`
	Removed  zhixing.Date    `json:"removed,omitzero"` // day it was removed from the list
	Events   []ProviderEvent `json:"events,omitempty"`
}

// ProviderCounts is what a ledger adds up to.
type ProviderCounts struct {
	Commissions int   `json:"commissions"`
	Refusals    int   `json:"refusals"`
	Late        int   `json:"late"`
	LateInYear  int   `json:"late_in_year"` // within the twelve months back from the last late report
	Extensions  int   `json:"extensions"`
	Corrections int   `json:"corrections"`
	Objections  int   `json:"objections"`
	Upheld      int   `json:"upheld"`
	Negative    int   `json:"negative"`
	Deviation   Ratio `json:"deviation"` // sum of |deal - result| over sum of results
}

// Counts adds up the events to a day.
func (p ProviderLedger) Counts(asOf zhixing.Date) (ProviderCounts, error) {
	var c ProviderCounts
	var off, of zhixing.Sum
	for _, e := range p.Events {
		if e.On.After(asOf) {
			continue
		}
		for _, x := range []struct {
			is zhixing.Tri
			n  *int
		}{{e.Commission, &c.Commissions}, {e.Refused, &c.Refusals}, {e.Late, &c.Late}, {e.Extended, &c.Extensions}, {e.Corrected, &c.Corrections}, {e.Objection, &c.Objections}, {e.Upheld, &c.Upheld}, {e.Negative, &c.Negative}} {
			if x.is == zhixing.Yes {
				*x.n++
			}
		}
		if e.Result.Given && e.Deal.Given {
			d, err := e.Deal.Amount.Sub(e.Result.Amount)
			if err != nil {
				return c, err
			}
			off.Add(d.Abs())
			of.Add(e.Result.Amount)
		}
	}
	if late := p.late(asOf); len(late) > 0 {
		from := late[len(late)-1].AddYears(-1)
		for _, d := range late {
			if d.After(from) {
				c.LateInYear++
			}
		}
	}
	var err error
	if c.Deviation.Numerator, err = off.Total(); err != nil {
		return c, err
	}
	c.Deviation.Denominator, err = of.Total()
	c.Deviation.OK = zhixing.TriOf(c.Deviation.Denominator.Sign() > 0)
	return c, err
}

// late are the days of unjustified late reports to a day, in order.
func (p ProviderLedger) late(asOf zhixing.Date) []zhixing.Date {
	var late []zhixing.Date
	for _, e := range p.Events {
		if e.Late == zhixing.Yes && !e.On.After(asOf) {
			late = append(late, e.On)
		}
	}
	slices.SortFunc(late, zhixing.Date.Compare)
	return late
}

// Check says whether a provider is a candidate for removal, and until when one removed
// is barred (AUC-13, 97). Of a network-inquiry platform: refusal, five unjustified late
// reports within a rolling year, fraud, a failed review (REFPRICE-2018 9); of an
// appraiser: refusal or fraud (REFPRICE-2018 15); of an auction platform: manipulation,
// fraud, punishment, bids of its own (NET-AUC-2016 35). Who was removed from one of the
// first two is barred for five years. Appraisers and auction houses are commissioned no
// more for an untrue result, fraud or unjustified delay where result and interests
// suffered (COMMISSION-2011 8).
func (p ProviderLedger) Check(asOf zhixing.Date) []zhixing.Finding {
	f := findings{on: asOf, subject: p.Provider}
	for _, e := range p.Events {
		if !e.On.After(asOf) {
			f.removal(p.Kind, &e)
		}
	}
	if p.Kind == ProviderInquiry {
		late := p.late(asOf)
		for i := 4; i < len(late); i++ {
			// A rolling year back from the late report.
			if late[i-4].After(late[i].AddYears(-1)) {
				f.ask(point{rule: "AUC-13", code: "five_late_in_a_year", is: zhixing.No, else_: zhixing.Warning, msg: text("一年内累计五次未按期完成（至{on}），应予除名", "five unjustified late reports within a year (to {on}): to be removed"), args: []zhixing.Arg{zhixing.DateArg("on", late[i])}, cites: cites(rp(9, 2, 2))})
				break
			}
		}
	}
	if !p.Removed.IsZero() && (p.Kind == ProviderInquiry || p.Kind == ProviderAppraiser) {
		until, c := p.Removed.AddYears(5), rp(9, 3)
		if p.Kind == ProviderAppraiser {
			c = rp(15, 2)
		}
		f.ask(point{rule: "AUC-97", code: "barred_until", is: zhixing.TriOf(asOf.After(until)), else_: zhixing.Breach, msg: text("除名后五年内（至{until}）不得纳入名单库", "barred for five years after removal (to {until})"), args: []zhixing.Arg{zhixing.DateArg("until", until)}, cites: cites(c)})
	}
	return f.list
}

// removal looks for the grounds of one event.
func (f *findings) removal(k ProviderKind, e *ProviderEvent) {
	bad := func(code string, t zhixing.Tri, c zhixing.Citation, zh, en string) {
		if t == zhixing.Yes {
			f.ask(point{rule: "AUC-97", code: code, is: zhixing.No, else_: zhixing.Warning, msg: text(zh, en), cites: cites(c)})
		}
	}
	switch k {
	case ProviderInquiry:
		bad("refused", e.Refused, rp(9, 2, 1), "除名情形：无正当理由拒绝询价", "ground of removal: unjustified refusal")
		bad("fraud", e.Fraud, rp(9, 2, 3), "除名情形：恶意串通、弄虚作假、泄密", "ground of removal: collusion, fraud, leak")
		bad("fails_review", e.FailsReview, rp(9, 2, 4), "除名情形：评审不合格", "ground of removal: fails the yearly review")
		bad("other", e.Other, rp(9, 2, 5), "除名情形：其他违反规定的情形", "ground of removal: another breach")
	case ProviderAppraiser:
		bad("refused", e.Refused, rp(15, 2), "除名情形：无正当理由拒绝评估", "ground of removal: unjustified refusal")
		bad("fraud", e.Fraud, rp(15, 2), "除名情形：弄虚作假", "ground of removal: fraud")
	case ProviderAuctionPlatform:
		bad("manipulated", e.Manipulated, net(35, 1, 1), "除名情形：操控拍卖程序、修改拍卖信息", "ground of removal: manipulation or alteration")
		bad("fraud", e.Fraud, net(35, 1, 2), "除名情形：恶意串通、弄虚作假、泄密", "ground of removal: collusion, fraud, leak")
		bad("punished", e.Punished, net(35, 1, 3), "除名情形：受到处罚，不适于继续从事", "ground of removal: punished so as to be unfit")
		bad("insider_bid", e.InsiderBid, net(35, 1, 4), "除名情形：违反不得竞买的规定", "ground of removal: bids of its own")
		bad("other", e.Other, net(35, 1, 5), "除名情形：其他情形", "ground of removal: another case")
	}
	if k == ProviderAppraiser || k == ProviderAuctionHouse {
		cause := zhixing.TriOf(e.Untrue == zhixing.Yes || e.Fraud == zhixing.Yes || e.Late == zhixing.Yes || e.Other == zhixing.Yes)
		bad("no_further_commission", cause.And(e.Harmed), cite("COMMISSION-2011", 8), "影响结果、侵害当事人利益的，不再委托", "result and interests suffered: no further commission")
	}
}

// PlatformFacts is what a platform that wishes to be listed shows (AUC-13; AUC-03 for
// auction platforms).
type PlatformFacts struct {
	Kind       ProviderKind  `json:"kind"`
	On         zhixing.Date  `json:"on"`
	Licensed   zhixing.Tri   `json:"licensed,omitzero"`    // inquiry: may lawfully provide information on the Internet
	PriceKinds zhixing.Count `json:"price_kinds,omitzero"` // inquiry: kinds of lawful price data nationwide
	Computes   zhixing.Tri   `json:"computes,omitzero"`    // inquiry: analyses prices and trends by rules of computation
	Displays   zhixing.Tri   `json:"displays,omitzero"`    // auction: an interface for all the information
	Functions  zhixing.Tri   `json:"functions,omitzero"`   // auction: display, registration, bidding, settlement
	Standalone zhixing.Tri   `json:"standalone,omitzero"`  // auction: a system of its own
	Orderly    zhixing.Tri   `json:"orderly,omitzero"`     // orderly, secure, good and cheap
	Known      zhixing.Tri   `json:"known,omitzero"`       // auction: known and used nationwide
	LogYears   zhixing.Count `json:"log_years,omitzero"`   // years for which the data are kept in full
	Removed    zhixing.Date  `json:"removed,omitzero"`     // removed from the list before
}

// CheckPlatform judges whether a platform may be listed: for network inquiries the five
// conditions of REFPRICE-2018 8(2), for auctions those of NET-AUC-2016 4 and 29; an
// inquiry platform once removed is barred for five years.
func CheckPlatform(x PlatformFacts) Assessment {
	f := findings{on: x.On}
	rule, log := zhixing.RuleID("AUC-13"), rp(8, 2, 5)
	ask := func(code string, is zhixing.Tri, c zhixing.Citation, zh, en string) {
		f.ask(point{rule: rule, code: code, is: is, else_: zhixing.Breach, msg: text(zh, en), cites: cites(c), missing: []string{code}})
	}
	atLeast := func(n zhixing.Count, least int) zhixing.Tri {
		if !n.Given {
			return zhixing.Unknown
		}
		return zhixing.TriOf(n.N >= least)
	}
	switch x.Kind {
	case ProviderInquiry:
		ask("licensed", x.Licensed, rp(8, 2, 1), "具备依法开展互联网信息服务工作的资质", "licensed to provide information on the Internet")
		ask("price_kinds", atLeast(x.PriceKinds, 3), rp(8, 2, 2), "整合全国各地区不少于三类价格数据", "at least three kinds of lawful price data nationwide")
		ask("computes", x.Computes, rp(8, 2, 3), "运用运算规则分析交易价格和趋势", "analyses prices and trends by rules of computation")
		ask("orderly", x.Orderly, rp(8, 2, 4), "程序规范、安全高效、质优价廉", "orderly, secure, good and cheap")
		if !x.Removed.IsZero() {
			ask("removed", zhixing.TriOf(x.On.After(x.Removed.AddYears(5))), rp(9, 3), "除名后五年内不得纳入名单库", "barred for five years after removal")
		}
	case ProviderAuctionPlatform:
		rule, log = "AUC-03", net(29)
		ask("displays", x.Displays, net(4, 1, 1), "具备全面展示信息的界面", "an interface for all the information")
		ask("functions", x.Functions, net(4, 1, 2), "具备公示、报名、竞价、结算功能", "display, registration, bidding, settlement")
		ask("standalone", x.Standalone, net(4, 1, 3), "具有独立系统", "a system of its own")
		ask("orderly", x.Orderly, net(4, 1, 4), "程序规范、安全高效、质优价廉", "orderly, secure, good and cheap")
		ask("known", x.Known, net(4, 1, 5), "全国知名度和社会参与度", "known and used nationwide")
	default:
		ask("kind", zhixing.Unknown, rp(8), "须写明名单库类别", "the kind of list is required")
		return Assessment{AsOf: x.On, Findings: f.list}
	}
	ask("log_years", atLeast(x.LogYears, 10), log, "电子数据完整保存不少于十年", "the data are kept in full for at least ten years")
	return Assessment{AsOf: x.On, Findings: f.list}
}
