// Package auction is the turning of property into money: the reference price
// (财产处置参考价), the terms of each round of an online judicial auction
// (网络司法拍卖), the bidding itself, what happens after the hammer, and what may
// happen when nobody bids: sale, debt-for-asset, return. It implements the rules
// AUC-01 to AUC-98. It is pure: no clock, no network; the platform's clock comes
// with each bid, the court's dates with each fact.
//
// It is not the place where the money is divided (package distribution) nor where
// the property is held (package asset).
//
// The way through it:
//
//   - [Price] is the procedure that fixes the reference price, a log of events;
//     [NextMethod], [NetworkPrice], [UsableUntil], [NetworkFeeShares] and
//     [AppraisalFee] are its calculations, [CheckCommission] judges how an inquiry was sent.
//   - [Check] judges the terms of a round and [Propose] makes lawful ones.
//   - [Auction] is the bidding on one lot, a log of events; [Auction.Decide] judges
//     a bid, refusals are kept.
//   - [Settle] accounts for every fen of an auction; [DefaultOnline] and
//     [DefaultTraditional] apply a defaulter's deposit.
//   - [Lot] is the life of a lot across its rounds; [TakeForDebt], [NoSurplus],
//     [SplitEquity] and the Check… functions judge single steps of it.
package auction
