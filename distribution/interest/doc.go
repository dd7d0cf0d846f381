// Package interest computes what is owed on a given day under an enforceable title
// (生效法律文书): general debt interest (一般债务利息), the doubled part of interest for
// delayed performance (迟延履行期间加倍部分债务利息) under the rules of 2014, 2009 and 1992, the
// order in which money received discharges a debt, and the fees of enforcement.
// Every amount is exact until the one division of its line and rounded there, every
// line names its rule and article, and where courts differ a named policy of Options
// says which reading was taken.
//
// It does not rank several creditors (package distribution), does not reopen the
// rate of a final title, and knows no clock: the day asked for is an argument.
//
// Entry points:
//
//   - [Title], with Check: the title and what happened to it apart from payments.
//   - [Balance] and [Sheet]: what is owed on a day, with every line, and as a worksheet.
//   - [Compile] and [Calculator.Balance]: the same figures in a loop, without allocation.
//   - [Sensitivity]: the result under each variant of each contested policy.
//   - [Run]: a batch, in order, with bad rows reported and passed over.
//   - [BalanceFor]: the account of one of several debtors; [AcrossTitles]: one payment
//     among several titles of the same parties.
//   - [ApplicationFee], [PreservationFee], [AssessFee]: fees by bracket; [AssessCeiling] and
//     [AssessLateRate]: rates a reviewer checks; [AssessDelayFine]: non-money obligations.
package interest
