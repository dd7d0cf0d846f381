// Package distribution turns money into satisfaction (案款分配): which costs come off
// the top, in which order rights and claims are paid out of it, what each creditor
// receives to the fen, what is lodged for claims in dispute, and how a plan is
// served, objected to, sued over and paid.
//
// It does not compute what is owed on a day: that is package interest; and it does
// not decide whether a title is good.
//
// Entry points: [Draw] makes a [Plan] from an [Estate], a [Ladder] and [Options];
// [CivilLadder], [CriminalLadder], [ShipLadder] and [BankruptcyLadder] are the
// statutory ladders, as data.
package distribution
