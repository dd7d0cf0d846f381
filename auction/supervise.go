package auction

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// ProviderEvent is something a platform, appraiser or auction house did (AUC-97).
type ProviderEvent struct {
	On          zhixing.Date       `json:"on"`
	Commission  zhixing.Tri        `json:"commission,omitzero"`
	Refused     zhixing.Tri        `json:"refused,omitzero"`      // without good reason
	Late        zhixing.Tri        `json:"late,omitzero"`         // report late without good reason
	Fraud       zhixing.Tri        `json:"fraud,omitzero"`        // collusion, fraud, leak
	FailsReview zhixing.Tri        `json:"fails_review,omitzero"` // the yearly review
	Negative    zhixing.Tri        `json:"negative,omitzero"`     // technical review negative
	Result      zhixing.GivenMoney `json:"result,omitzero"`
	Deal        zhixing.GivenMoney `json:"deal,omitzero"`
}

// ProviderLedger is a provider's record (评估拍卖机构台账, AUC-97; AUC-13 for network
// platforms).
type ProviderLedger struct {
	Provider string          `json:"provider"`
	Platform zhixing.Tri     `json:"platform,omitzero"` // Yes: a network-inquiry platform
	Removed  zhixing.Date    `json:"removed,omitzero"`  // day it was removed from the list
	Events   []ProviderEvent `json:"events,omitempty"`
}

// Check says whether a provider is a candidate for removal, and until when one
// removed is barred: five unjustified late reports within a rolling year (platforms),
// refusal, fraud, a failed review; five years after removal (REFPRICE-2018 9, 15).
func (p ProviderLedger) Check(asOf zhixing.Date) []zhixing.Finding {
	f := findings{on: asOf, subject: p.Provider}
	c := cites(rp(9, 2))
	if p.Platform != zhixing.Yes {
		c = cites(rp(15, 2), cite("COMMISSION-2011", 8))
	}
	var late []zhixing.Date
	bad := func(code string, t zhixing.Tri, zh, en string) {
		if t == zhixing.Yes {
			f.ask(point{rule: "AUC-97", code: code, is: zhixing.No, else_: zhixing.Warning, msg: text("除名情形："+zh, "ground of removal: "+en), cites: c})
		}
	}
	for _, e := range p.Events {
		if e.On.After(asOf) {
			continue
		}
		bad("refused", e.Refused, "无正当理由拒绝", "unjustified refusal")
		bad("fraud", e.Fraud, "弄虚作假、恶意串通、泄密", "fraud, collusion, leak")
		bad("fails_review", e.FailsReview, "评审不合格", "fails the yearly review")
		if e.Late == zhixing.Yes {
			late = append(late, e.On)
		}
	}
	if p.Platform == zhixing.Yes {
		slices.SortFunc(late, zhixing.Date.Compare)
		for i := 4; i < len(late); i++ {
			// A rolling year back from the late report.
			if late[i-4].After(late[i].AddYears(-1)) {
				f.ask(point{rule: "AUC-13", code: "five_late_in_a_year", is: zhixing.No, else_: zhixing.Warning, msg: text("一年内累计五次未按期完成（至{on}），应予除名", "five unjustified late reports within a year (to {on}): to be removed"), args: []zhixing.Arg{zhixing.DateArg("on", late[i])}, cites: cites(rp(9, 2, 2))})
				break
			}
		}
	}
	if !p.Removed.IsZero() {
		until := p.Removed.AddYears(5)
		f.ask(point{rule: "AUC-97", code: "barred_until", is: zhixing.TriOf(asOf.After(until)), else_: zhixing.Breach, msg: text("除名后五年内（至{until}）不得纳入名单库", "barred for five years after removal (to {until})"), args: []zhixing.Arg{zhixing.DateArg("until", until)}, cites: cites(rp(9, 3), rp(15, 2))})
	}
	return f.list
}

// CollusionLimits are the thresholds of the signals; a zero one is not looked for.
type CollusionLimits struct {
	OneBidOf      int                 `json:"one_bid_of,omitempty"`  // so many qualified and only one bid at the opening
	TimesPrice    int64               `json:"times_price,omitempty"` // a default above so many times the reference price
	Reference     zhixing.Money       `json:"reference,omitzero"`
	StepsInExtra  int64               `json:"steps_in_extra,omitempty"` // single raises of so many increments in the extension phase
	RelatedGroups [][]zhixing.PartyID `json:"related_groups,omitempty"` // persons known to be related
}

// CollusionSignals looks for signs of collusion and sham bidding (AUC-98). It is pure,
// says Info or Warning only and never changes an outcome; identities are read after
// the close alone: before it there is nothing to say.
func CollusionSignals(a Auction, l CollusionLimits) []zhixing.Finding {
	if a.log.n == 0 || a.e.beforeEnd() {
		return nil
	}
	f := findings{on: a.Close().Date(), subject: string(a.e.p.Lot)}
	sign := func(code, subject string, sev zhixing.Severity, zh, en string, args ...zhixing.Arg) {
		f.list = append(f.list, zhixing.Finding{Rule: "AUC-98", Status: zhixing.Met, Severity: sev, Subject: subject, Code: code, Message: text(zh, en), Args: args, Cites: cites(net(31, 1, 3))})
	}
	a.samePayer(sign)
	ready, bids := 0, int(a.e.accepted)
	for i := range a.e.bidders {
		if a.e.bidders[i].ready {
			ready++
		}
	}
	if l.OneBidOf > 0 && ready >= l.OneBidOf && bids == 1 && a.e.price == a.e.opening {
		sign("one_bid_at_opening", "", zhixing.Info, "多人取得资格而仅有一次起拍价出价（{n}人）", "{n} qualified bidders, one bid at the opening price", zhixing.IntArg("n", ready))
	}
	if l.TimesPrice > 0 && l.Reference.Sign() > 0 && a.e.phase == PhaseDefaulted && a.e.price/l.TimesPrice > l.Reference.Fen() {
		sign("dear_and_defaulted", string(a.Buyer()), zhixing.Warning, "成交价逾参考价{k}倍后悔拍", "above {k} times the reference price, then default", zhixing.IntArg("k", int(l.TimesPrice)))
	}
	a.raises(l, sign)
	for i, g := range l.RelatedGroups {
		var in []string
		for j := range a.e.bidders {
			if b := &a.e.bidders[j]; b.known && slices.Contains(g, b.party) {
				in = append(in, string(b.party))
			}
		}
		if len(in) > 1 {
			sign("related_bidders", fmt.Sprint(i+1), zhixing.Warning, "关联人同时竞买（{n}人）", "{n} related bidders", zhixing.IntArg("n", len(in)))
		}
	}
	return f.list
}

type signal func(code, subject string, sev zhixing.Severity, zh, en string, args ...zhixing.Arg)

// samePayer: several deposits paid from one account.
func (a *Auction) samePayer(sign signal) {
	type paid struct{ payer, party string }
	var list []paid
	for i := range a.e.bidders {
		if b := &a.e.bidders[i]; b.payer != "" {
			list = append(list, paid{b.payer, string(b.party)})
		}
	}
	slices.SortFunc(list, func(x, y paid) int { return cmp.Or(cmp.Compare(x.payer, y.payer), cmp.Compare(x.party, y.party)) })
	for i := 0; i < len(list); {
		j := i
		for j < len(list) && list[j].payer == list[i].payer {
			j++
		}
		if j-i > 1 {
			sign("same_payer", list[i].party, zhixing.Warning, "{n}名竞买人的保证金由同一账户交纳", "deposits of {n} bidders came from one account", zhixing.IntArg("n", j-i))
		}
		i = j
	}
}

// raises: single raises of many increments once the extension phase has begun.
func (a *Auction) raises(l CollusionLimits, sign signal) {
	if l.StepsInExtra <= 0 {
		return
	}
	price := int64(0)
	scheduled := a.e.p.Close.UnixMilli()
	for _, ev := range a.log.items() {
		if ev.Kind != EventBidAccepted {
			continue
		}
		raise := ev.Price.Fen() - price
		if price > 0 && ev.At.UnixMilli() >= scheduled && raise/a.e.step >= l.StepsInExtra {
			sign("large_raise_in_extension", itoa(int(ev.Code)), zhixing.Info, "延时阶段一次加价{n}个幅度", "a raise of {n} increments in the extension", zhixing.IntArg("n", int(raise/a.e.step)))
		}
		price = ev.Price.Fen()
	}
}
