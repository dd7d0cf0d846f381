package auction

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// CollusionLimits are the thresholds of the signals; a zero one is not looked for.
type CollusionLimits struct {
	OneBidOf      int                 `json:"one_bid_of,omitempty"`  // so many qualified and only one bid at the opening
	TimesPrice    int64               `json:"times_price,omitempty"` // a default above so many times the reference price
	Reference     zhixing.Money       `json:"reference,omitzero"`
	StepsInExtra  int64               `json:"steps_in_extra,omitempty"` // single raises of so many increments in the extension phase
	RelatedGroups [][]zhixing.PartyID `json:"related_groups,omitempty"` // persons known to be related
	Insiders      []zhixing.PartyID   `json:"insiders,omitempty"`       // auxiliary body, its staff, their near relatives (AUC-39)
	ResaleBuyer   zhixing.PartyID     `json:"resale_buyer,omitempty"`   // who bought in the re-auction after a default
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
		f.list = append(f.list, zhixing.Finding{Rule: "AUC-98", Status: zhixing.Met, Severity: sev, Subject: subject, Code: code, Message: text(zh, en), Args: args, Cites: cites(net(31, 0, 3))})
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
	for i := range a.e.bidders {
		if b := &a.e.bidders[i]; b.known && slices.Contains(l.Insiders, b.party) {
			sign("insider", string(b.party), zhixing.Warning, "拍卖辅助机构的人员或其近亲属参加竞买", "staff of an auxiliary body or a relative among the bidders")
		}
	}
	if a.e.phase == PhaseDefaulted && l.ResaleBuyer != "" && l.ResaleBuyer != a.Buyer() && l.related(a.Buyer(), l.ResaleBuyer) {
		sign("related_resale", string(l.ResaleBuyer), zhixing.Warning, "抬价后悔拍，由关联人在重新拍卖中买受", "raised the price and defaulted; a related person bought in the re-auction")
	}
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

// related reports whether two persons are in one group.
func (l *CollusionLimits) related(a, b zhixing.PartyID) bool {
	return slices.ContainsFunc(l.RelatedGroups, func(g []zhixing.PartyID) bool { return slices.Contains(g, a) && slices.Contains(g, b) })
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

// CollusionFine is the band of the fine for collusion, of the highest bid: 10 to 30 per
// cent for bidders, 10 to 50 for an auction house (AUC-98; AUL-2015 65, by analogy in
// court auctions; of a vessel MPL-1999 41, bidders alone).
func CollusionFine(highest zhixing.Money, k LotKind, house zhixing.Tri) (least, most zhixing.Money, c zhixing.Citation, err error) {
	if highest.Sign() <= 0 {
		return least, most, c, input("highest", highest.String(), "AUC-98", "最高应价应大于0", "the highest bid is above 0")
	}
	percent := int64(30)
	c = cite("AUL-2015", 65)
	switch {
	case k == LotVessel && house == zhixing.Yes:
		return least, most, c, input("house", "yes", "AUC-98", "船舶由委员会拍卖，没有拍卖机构", "a vessel has a committee, no auction house")
	case k == LotVessel:
		c = cite("MPL-1999", 41)
	case house == zhixing.Yes:
		percent = 50
	}
	if least, err = percentUp(highest, 10); err == nil {
		most, err = percentDown(highest, percent)
	}
	return least, most, c, err
}
