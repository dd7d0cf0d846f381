package metrics

import (
	"math/big"
	"strconv"

	"github.com/zhixing-go/zhixing"
)

// auctionItem is what the rounds of one item come to.
type auctionItem struct {
	sold, failed    bool
	round           uint8
	price, opening  int64
	reference       int64
	hasO, hasR, has bool
}

// AuctionRates counts rounds (拍次) and items (标的物) of online judicial auctions, with
// every variant in use, in fixed order (MET-28). Rounds withdrawn, stayed, suspended or
// revoked are in no denominator; a buyer's default turns the deal back into unsold. The
// sale (变卖) finishes an item but is no auction round. saved gives the commission that
// a traditional auction of the price would have cost at most (AUC-61); nil leaves it out.
// A single bid at or above the starting price is a deal, no bid is a failure.
func AuctionRates(facts []zhixing.AuctionFacts, saved func(zhixing.Money) zhixing.Money) ([]Rate, error) {
	items := map[zhixing.LotID]*auctionItem{}
	var order []*auctionItem
	var p zhixing.Problems
	var rounds, deals, failed, out, online, known int64
	for i, f := range facts {
		at := "facts[" + strconv.Itoa(i) + "]"
		if f.Item == "" {
			p.Add(at+".item", "", "MET-28", zhixing.Text{ZH: "没有标的物编号", EN: "an auction names its item"})
			continue
		}
		if f.Result == zhixing.LotOutcomeSold && (!f.Price.Given || f.Price.Amount.Fen() < 0) {
			p.Add(at+".price", "", "MET-28", zhixing.Text{ZH: "成交须有成交价", EN: "a deal has a price"})
		}
		if f.Opening.Given && f.Opening.Amount.Fen() < 0 || f.Reference.Given && f.Reference.Amount.Fen() < 0 {
			p.Add(at, "", "MET-43", zhixing.Text{ZH: "金额为负", EN: "negative amount"})
		}
		it := items[f.Item]
		if it == nil {
			it = &auctionItem{}
			items[f.Item] = it
			order = append(order, it)
		}
		held := f.Result == zhixing.LotOutcomeSold || f.Result == zhixing.LotOutcomeFailed || f.Result == zhixing.LotOutcomeDefaulted
		if !held {
			out++
			continue
		}
		if f.Sale != zhixing.Yes {
			rounds++
			switch f.Result {
			case zhixing.LotOutcomeSold:
				deals++
			case zhixing.LotOutcomeFailed:
				failed++
			}
			if f.Online != zhixing.Unknown {
				known++
				if f.Online == zhixing.Yes {
					online++
				}
			}
		}
		switch f.Result {
		case zhixing.LotOutcomeSold:
			*it = auctionItem{sold: true, has: true, round: f.Round, price: f.Price.Amount.Fen(), opening: f.Opening.Amount.Fen(), hasO: f.Opening.Given,
				reference: f.Reference.Amount.Fen(), hasR: f.Reference.Given}
		default: // failed, or given up by its buyer, and put up no more
			it.failed = it.failed || f.Final == zhixing.Yes
		}
	}
	if err := p.Err(); err != nil {
		return nil, err
	}
	var sold, finished, later, cutBase, cut, noOpening, noReference int64
	var turnover, premium, opening, priced, reference, cutSum, commission big.Int
	means := [3]big.Rat{}
	var n [3]int64
	add := func(k int, num, den int64) {
		if den > 0 {
			means[k].Add(&means[k], big.NewRat(num, den))
			n[k]++
		}
	}
	into := func(to *big.Int, x int64) { to.Add(to, big.NewInt(x)) }
	for _, it := range order {
		if it.sold || it.failed {
			finished++
		}
		if !it.sold {
			continue
		}
		sold++
		into(&turnover, it.price)
		if saved != nil {
			into(&commission, saved(zhixing.Fen(it.price)).Fen())
		}
		if it.round >= 2 {
			later++
		}
		if it.hasO && it.price >= it.opening {
			into(&premium, it.price-it.opening)
			into(&opening, it.opening)
			add(0, it.price-it.opening, it.opening)
		} else {
			noOpening++
		}
		if !it.hasR {
			noReference++
			continue
		}
		cutBase++
		into(&reference, it.reference)
		into(&priced, it.price)
		add(1, it.price-it.reference, it.reference)
		if it.price < it.reference {
			cut++
			into(&cutSum, it.reference-it.price)
			add(2, it.reference-it.price, it.reference)
		}
	}
	for _, s := range []*big.Int{&turnover, &premium, &opening, &priced, &reference, &cutSum, &commission} {
		if !s.IsInt64() {
			return nil, zhixing.ErrOverflow
		}
	}
	ex := nonZero(Exclusion{zhixing.Text{ZH: "撤回、暂缓、中止、撤销", EN: "withdrawn, stayed, suspended or revoked"}, out, 0})
	rate := func(key, zh, en, fzh, fen string, m Measure, num, den int64, ex []Exclusion) Rate {
		return Rate{Key: key, Title: zhixing.Text{ZH: zh, EN: en}, Formula: zhixing.Text{ZH: fzh, EN: fen}, Rule: "MET-28", Measure: m, Ratio: Ratio{num, den}, Excluded: ex}
	}
	mean := func(r Rate, k int) Rate {
		r.Ratio.Den, r.Sum = n[k], new(big.Rat).Set(&means[k])
		return r
	}
	noO := nonZero(Exclusion{zhixing.Text{ZH: "无起拍价或者低于起拍价", EN: "no starting price, or below it"}, noOpening, MissingData})
	noR := nonZero(Exclusion{zhixing.Text{ZH: "无参考价", EN: "no reference price"}, noReference, MissingData})
	rates := []Rate{
		rate("item_deal_rate", "标的物成交率", "deals per item", "成交标的物 ÷ 已处置完毕标的物", "items sold in any round ÷ items put up and finished", Share, sold, finished, ex),
		rate("round_deal_rate", "拍次成交率", "deals per round", "成交 ÷ 拍次", "deals ÷ rounds held", Share, deals, rounds, ex),
		rate("fail_rate", "流拍率", "rounds without a bid", "流拍 ÷ 拍次", "rounds without a bid ÷ rounds held", Share, failed, rounds, ex),
		rate("premium_rate", "溢价率", "premium", "（成交价－起拍价）合计 ÷ 起拍价合计", "sum of price less starting price ÷ sum of starting prices", Flow, premium.Int64(), opening.Int64(), noO),
		mean(rate("premium_rate.mean_of_items", "溢价率（逐件平均）", "premium, mean of items", "逐件溢价率的平均", "mean of the items' premiums", Flow, 0, 0, noO), 0),
		rate("premium_rate.over_reference", "溢价率（以参考价为基数）", "premium over the reference price", "（成交价－参考价）合计 ÷ 参考价合计", "sum of price less reference price ÷ sum of reference prices; negative where items went below", Change, priced.Int64()-reference.Int64(), reference.Int64(), noR),
		mean(rate("premium_rate.mean_over_reference", "溢价率（以参考价为基数，逐件平均）", "premium over the reference price, mean of items", "逐件（成交价－参考价）÷参考价 的平均", "mean of the items' price less reference price over reference price", Change, 0, 0, noR), 1),
		rate("price_cut_rate", "降价率", "items sold below the reference price", "低于参考价成交 ÷ 成交", "items sold below the reference price ÷ items sold", Share, cut, cutBase, noR),
		rate("price_cut_rate.later_round", "降价率（二拍以后成交）", "items sold in a later round", "二拍以后成交 ÷ 成交", "items sold in round 2 or later ÷ items sold", Share, later, sold, nil),
		rate("price_cut_rate.amount_cut", "降价率（金额）", "amount cut", "低于参考价金额 ÷ 参考价合计", "sum below reference prices ÷ sum of reference prices", Share, cutSum.Int64(), reference.Int64(), noR),
		mean(rate("price_cut_rate.mean_cut", "平均降幅", "mean cut", "降价标的物降幅的平均", "mean cut of the items cut", Share, 0, 0, noR), 2),
		rate("online_share", "网拍占比", "online share", "网络拍卖 ÷ 司法拍卖", "online auctions ÷ judicial auctions", Share, online, known, nil),
	}
	if saved != nil {
		rates = append(rates, rate("commission_saved", "节省佣金占成交额", "commission saved of turnover", "节省佣金 ÷ 成交额", "commission saved ÷ turnover", Flow, commission.Int64(), turnover.Int64(), nil))
	}
	return rates, checkRates(rates)
}

// Coverage is the share of courts that take part in something, such as online auctions
// (法院覆盖率), MET-28. It counts courts, so it may be taken over a region directly.
func Coverage(covered, courts int64) (Rate, error) {
	r := Rate{Key: "court_coverage", Title: zhixing.Text{ZH: "法院覆盖率", EN: "courts taking part"}, Formula: zhixing.Text{ZH: "已开展法院 ÷ 法院", EN: "courts taking part ÷ courts"},
		Rule: "MET-28", Measure: Share, Ratio: Ratio{covered, courts}}
	return r, checkRates([]Rate{r})
}
