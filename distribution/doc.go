// Package distribution turns money into satisfaction (案款分配): which costs come off
// the top, in which order rights and claims are paid out of it, what each creditor
// receives to the fen, what is lodged for claims in dispute, and how a plan is
// served, objected to, sued over and paid. It implements DIST-30 to DIST-54.
//
// It does not compute what is owed on a day (package interest), nor whether a title
// is good, nor when case money must be paid out (package casefile owns that term).
//
// [Draw] makes a [Plan] from an [Estate], a [Ladder] and [Options]. The ladders
// [CivilLadder], [CriminalLadder], [ShipLadder] and [BankruptcyLadder] are data: take
// their rungs and compose another. Points on which the law is silent or practice
// differs are policies in Options, zero value = the documented default;
// [Sensitivity] draws a plan under each of the others.
//
// A plan explains itself: [Plan.Lines] and [Plan.Results] give every share and every
// balance, [Plan.Why] the reasons of one claim, [Plan.Sheet] the whole calculation as
// a worksheet that verifies, [Plan.Summary] the page that is served and signed,
// [Plan.Fact] what other packages take over. [Participation], [CutOffDay] and
// [Authority] judge who may take part, until when, and who distributes.
//
// [Run] draws a batch of cases.
//
// [Begin] opens the life of a plan as a log of events, a [Procedure]: Apply judges an
// event, Load and Replay read stored ones, Deadlines, Allowed and StateOf derive what
// runs and what may be done, Outcome distributes what was lodged after a judgment,
// HandOver what bankruptcy leaves.
//
// Money is exact to the fen: what comes in is what goes out, or Draw fails. The order
// of claims, assets and costs in an estate never matters. Wrong input is reported
// completely, as joined *zhixing.InputError with field, value and rule.
package distribution
