package auction

import (
	"math/big"

	"github.com/zhixing-go/zhixing"
)

// LegalPersonShares judges the shares of AUC-74 (LP-SHARES-2001 16): a purchase may not
// bring the buyer above 30 per cent of the issued shares; one who holds as much already
// follows the securities-law procedure, and the auction waits.
func LegalPersonShares(held, lot, issued int64, on zhixing.Date) (zhixing.Finding, error) {
	if issued <= 0 || held < 0 || lot <= 0 || held > issued || lot > issued {
		return zhixing.Finding{}, input("issued", "", "AUC-74", "股数不合理", "the numbers of shares do not fit")
	}
	f := findings{on: on}
	sum := new(big.Int).Mul(new(big.Int).Add(big.NewInt(held), big.NewInt(lot)), big.NewInt(10))
	over := sum.Cmp(new(big.Int).Mul(big.NewInt(issued), big.NewInt(3))) > 0
	had := new(big.Int).Mul(big.NewInt(held), big.NewInt(10)).Cmp(new(big.Int).Mul(big.NewInt(issued), big.NewInt(3))) >= 0
	p := point{rule: "AUC-74", code: "not_above_30_percent", is: zhixing.TriOf(!over), else_: zhixing.Breach, msg: text("已持有与竞买的股份累计不得超过已发行股份的30%", "what he holds and what he bids for may not exceed 30 per cent of the issued shares"), cites: cites(cite("LP-SHARES-2001", 16))}
	if had {
		p.else_, p.msg = zhixing.Warning, text("已持有30%仍参与竞买的，依证券法规定办理，期间中止拍卖", "who already holds 30 per cent follows the securities-law procedure first; the auction is suspended meanwhile")
	}
	f.ask(p)
	return f.list[0], nil
}

// LegalShareFacts is how state or legal-person shares of a listed company are realised
// (AUC-74).
type LegalShareFacts struct {
	On            zhixing.Date `json:"on"`
	OtherProperty zhixing.Tri  `json:"other_property,omitzero"` // the debtor offered other property easy to execute, and it suffices
	Auctioned     zhixing.Tri  `json:"auctioned,omitzero"`      // by auction, for a pledgee too
	Licensed      zhixing.Tri  `json:"licensed_appraiser,omitzero"`
	Paper         zhixing.Tri  `json:"designated_paper,omitzero"` // announced in a designated securities paper
	State         zhixing.Tri  `json:"state,omitzero"`            // state shares
	BuyerFit      zhixing.Tri  `json:"buyer_fit,omitzero"`        // the buyer may hold state shares
}

// CheckLegalShares judges how such shares are realised (AUC-74; LP-SHARES-2001 8, 9, 14,
// 15): other handy property first, auction obligatory, a licensed appraiser, notice in a
// designated paper, state shares to a buyer who may hold them.
func CheckLegalShares(x LegalShareFacts) Assessment {
	f := findings{on: x.On}
	ask := func(code string, is zhixing.Tri, missing, zh, en string, c ...zhixing.Citation) {
		f.ask(point{rule: "AUC-74", code: code, is: is, else_: zhixing.Breach, msg: text(zh, en), cites: c, missing: []string{missing}})
	}
	ask("other_property_first", x.OtherProperty.Not(), "other_property", "提供方便执行的其他财产且足以清偿的，应当首先执行其他财产", "other property easy to execute comes first, where it suffices", citeP("LP-SHARES-2001", 8, 1))
	ask("auction_obligatory", x.Auctioned, "auctioned", "执行股权必须拍卖，不得直接执行给质权人", "auction is obligatory; nothing goes to a pledgee directly", citeP("LP-SHARES-2001", 8, 3), citeP("LP-SHARES-2001", 8, 4))
	ask("licensed_appraiser", x.Licensed, "licensed_appraiser", "由具有证券从业资格的机构评估", "appraised by a securities-qualified appraiser", cite("LP-SHARES-2001", 9))
	ask("designated_paper", x.Paper, "designated_paper", "在指定的证券报上公告", "announced in a designated securities paper", cite("LP-SHARES-2001", 14))
	if x.State != zhixing.No {
		ask("buyer_of_state_shares", x.State.Not().Or(x.BuyerFit), "buyer_fit", "国有股权竞买人应具备依法受让国有股权的条件", "the buyer of state shares may lawfully hold them", cite("LP-SHARES-2001", 15))
	}
	return Assessment{AsOf: x.On, Findings: f.list}
}

// MarketPriceFacts is the input of a price for shares sold on the market (AUC-73).
type MarketPriceFacts struct {
	Closes   []zhixing.Money `json:"closes"`             // closing prices, oldest first
	Average  int             `json:"average,omitempty"`  // days averaged; 0: the last close alone
	Discount int64           `json:"discount,omitempty"` // per cent taken off; no default discount exists
	Shares   int64           `json:"shares"`
	Batch    int64           `json:"batch,omitempty"` // shares a batch; 0: all at once
}

// MarketPrice is the price per share by which a market sale starts, and the number
// of batches (AUC-73). No national text fixes either: all is the caller's parameter.
func MarketPrice(x MarketPriceFacts) (price zhixing.Money, batches int64, err error) {
	n := max(x.Average, 1)
	if len(x.Closes) < n || x.Discount < 0 || x.Discount >= 100 || x.Shares <= 0 || x.Batch < 0 {
		return price, 0, input("closes", "", "AUC-73", "收盘价、折扣或者股数不足", "closing prices, discount or shares do not fit")
	}
	var sum zhixing.Sum
	for _, c := range x.Closes[len(x.Closes)-n:] {
		if c.Sign() <= 0 {
			return price, 0, input("closes", c.String(), "AUC-73", "收盘价应大于0", "a close is above 0")
		}
		sum.Add(c)
	}
	total, err := sum.Total()
	if err != nil {
		return price, 0, err
	}
	price, err = total.MulDiv(100-x.Discount, 1, int64(n)*100, 1)
	batches = 1
	if x.Batch > 0 {
		batches = (x.Shares-1)/x.Batch + 1
	}
	return price, batches, err
}
