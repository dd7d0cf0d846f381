package auction

import (
	"math/big"

	"github.com/zhixing-go/zhixing"
)

// LegalPersonShares judges the shares of AUC-74: a purchase that with what the buyer
// holds exceeds 30 per cent of the issued shares follows the securities-law procedure.
func LegalPersonShares(held, lot, issued int64, on zhixing.Date) (zhixing.Finding, error) {
	if issued <= 0 || held < 0 || lot <= 0 || held > issued || lot > issued {
		return zhixing.Finding{}, input("issued", "", "AUC-74", "股数不合理", "the numbers of shares do not fit")
	}
	f := findings{on: on}
	sum := new(big.Int).Mul(new(big.Int).Add(big.NewInt(held), big.NewInt(lot)), big.NewInt(10))
	over := sum.Cmp(new(big.Int).Mul(big.NewInt(issued), big.NewInt(3))) > 0
	f.ask(point{rule: "AUC-74", code: "not_above_30_percent", is: zhixing.TriOf(!over), else_: zhixing.Warning, msg: text("合计超过已发行股份30%的，依证券法规定办理，期间中止拍卖", "above 30 per cent of the issued shares the securities-law procedure comes first; the auction is suspended meanwhile"), cites: cites(cite("LP-SHARES-2001", 16))})
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
	ask := func(code string, is zhixing.Tri, c zhixing.Citation, missing, zh, en string) {
		f.ask(point{rule: "AUC-74", code: code, is: is, else_: zhixing.Breach, msg: text(zh, en), cites: cites(c), missing: []string{missing}})
	}
	ask("other_property_first", x.OtherProperty.Not(), citeP("LP-SHARES-2001", 8, 1), "other_property", "提供方便执行的其他财产且足以清偿的，应当首先执行其他财产", "other property easy to execute comes first, where it suffices")
	ask("auction_obligatory", x.Auctioned, citeP("LP-SHARES-2001", 8, 3), "auctioned", "执行股权必须拍卖，不得直接执行给质权人", "auction is obligatory; nothing goes to a pledgee directly")
	ask("licensed_appraiser", x.Licensed, cite("LP-SHARES-2001", 9), "licensed_appraiser", "由具有证券从业资格的机构评估", "appraised by a securities-qualified appraiser")
	ask("designated_paper", x.Paper, cite("LP-SHARES-2001", 14), "designated_paper", "在指定的证券报上公告", "announced in a designated securities paper")
	if x.State != zhixing.No {
		ask("buyer_of_state_shares", x.State.Not().Or(x.BuyerFit), cite("LP-SHARES-2001", 15), "buyer_fit", "国有股权竞买人应具备依法受让国有股权的条件", "the buyer of state shares may lawfully hold them")
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
