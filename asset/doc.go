// Package asset finds a debtor's property and holds it (财产查控): the network inquiry
// (网络执行查控), the debtor's report and other investigation, and seizure, attachment
// and freezing (查封、扣押、冻结) with preservation (财产保全). It implements the rules
// ASSET-01 to ASSET-97.
//
// # Contract
//
// Facts come in, what they mean in law comes out: findings that name rule, article and
// what is missing, and the facts of the root package that case, auction and distribution
// ask for. A fact that was not given is unknown, never false. Where a function takes the
// day asked about, its articles are numbered as on that day. Parameters stand in one order:
// the facts, the day, the [Options]. The zero Options are the documented defaults; a value
// that is none is an error of every function that can return one, its field under
// "options". Inputs are never changed.
//
// The package does no I/O and reads no clock for a moment of law: a run is told when it
// starts ([RunOptions].Start). Only [Plan.Run] uses goroutines and timers; everything else
// is plain values, safe to share.
//
// It is not the place where a thing is sold (package auction), nor where it is decided
// that a case may be terminated (package case): it says what was searched, and how.
//
// # The way through it
//
//   - [Catalogue] says who answers what, over which channel; [ShippedCatalogue] is a
//     reconstruction to be replaced by a court's own.
//   - [NewPlan] and [NewControlPlan] expand subjects and institutions into requests with a
//     stable identity; [Plan.Run] carries them out through the [Sources] of the caller; a
//     [Report] says of every request how it ended, [Amend] takes in what came late.
//   - [Collect] and [Merge] make an [Inventory] of what was found; [Asset.Resolve] is what
//     its sources agree on, [Conflicts] what they do not.
//   - [AssessCompleteness] and [AssessExhaustion] say whether the inquiry is complete and
//     the search exhausted, [AssessReinquiry] what is due after a termination.
//   - [Ledger] is the log of one thing's seizures: [Ledger.At] says who holds it, who waits,
//     until when and who may dispose; [Register] does so for a whole court, with what runs
//     out. [SeizureEnd] is the calculation of a term alone.
//   - [AssembleEncumbrances] and the methods of [Holding] give the facts for the sale and the
//     distribution.
//   - The other Assess functions each judge one question from its facts; the Due functions
//     give the time limits; the Sheet functions lay a calculation open.
//
// # Map of the files
//
//   - Asking: catalogue*, sla, authority, documents, record, words, source, plan, plan_again,
//     control; the engine in run, run_options, engine*, breaker and event; journal and
//     replay to go on after a crash; result, outcome, report and amend for how it ended.
//   - What was found: identity, merge, conflict, flow; disclosure and secrecy on who sees it.
//   - What it means: completeness*, exhaustion, freshness, reinquiry, next_act; objection
//     and assist on institutions; control_result and deduct on freezes.
//   - Other investigation: report_order and property_report, questioning, search_measure,
//     audit, reward, clue, lawyer_order, evasion; terms has the time limits.
//   - Holding: seizure_* on terms, renewal and the right to dispose, ledger* on the log,
//     formalities, release_check, excess*, order, holding_sheet, encumbrances.
//   - What may be taken, of whom: exempt*, dwelling, income, coowner*, thirdparty*, buyer*,
//     owner_objection; by kind of thing: vehicle, vessel, equity, shares, ip, immovable,
//     virtual.
//   - Preservation: preservation*.
//   - Everywhere: options, rules, helpers; holding_opinion and checklist gather findings.
package asset
