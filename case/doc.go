// Package casefile is one enforcement case (执行案件) from application to
// closing: a log of events that tells where the case stands, what may lawfully
// happen next and by whom, what is due when, what is overdue and why.
//
// It decides nothing a court decides. Facts are given by the caller; a fact not
// given is unknown and never taken for false. It keeps no names, no documents
// and no identity numbers: only the user's own keys, dates, amounts and kinds.
//
// Import it by its name, since case is a word of Go:
//
//	import casefile "github.com/zhixing-go/zhixing/case"
//
// Entry points, facts first, then the day asked for, then [Options], the one struct of
// policies:
//
//   - [Open], [File.Apply], [Load], [Replay]: the log and its judging (CASE-94)
//   - [File.State], [File.StateOf], [File.Allowed]: where it stands, what may follow (CASE-90, CASE-91)
//   - [File.Deadlines], [File.Limit], [File.Recourse], [Nodes], [ICalendar]: what is due when (CASE-30 to 33, CASE-70)
//   - [ParseDocket]: case numbers (CASE-10)
//   - [AssessFiling], [Limitation], [Competent]: before filing (CASE-01 to 09)
//   - [AssessConclusion], [AssessSuspension], [AssessStay], [AssessGuarantee], [AssessSettlementResumption],
//     [AssessPartyChange], [AssessEntrustment], [AssessBankruptcyTransfer]: what one event asks for (CASE-22, CASE-37 to 39, CASE-48, CASE-55 to 61)
//   - [File.Pauses], [File.Closing], [File.Payouts], [File.Fact]: what it tells other packages
//   - [File.AnalyseOverdue], [File.Accountability]: why it is late, who answers (CASE-34)
//   - [OpenReview], [OpenPreservation]: objection, reconsideration, preservation cases (CASE-92, CASE-93)
//   - [AssessTermination], [TerminationObjection]: may the procedure be terminated this time, what is missing (CASE-40 to 44)
//   - [AssessPool], [PoolDates], [PlanPool], [AssessResumption]: terminated cases, their inquiries, resumption (CASE-45 to 47)
//   - [Audit], [ActsOf], [CheckApproval]: separation of powers over a log of acts (CASE-80 to 83)
//   - [Register], [NewComplaint]: interference records, complaints (CASE-84, CASE-85)
//   - [Prioritise], [Disclose], [AssessHearing]: order of work, what may be seen by whom, hearings (CASE-86, CASE-87, CASE-102)
//   - [CheckCommandCentre], [CheckTask], [CheckReview], [SampleReviews]: command centre, quality (CASE-100, CASE-104)
//
// Where it stands in the source: event*.go and facts_*.go are what happens, table.go the
// transitions, judge.go, guard*.go and persons.go what an event is held against, course.go and
// fold.go what a log adds up to, produce.go what other packages are told; limit*.go, node.go and
// deadline*.go are terms, termination_*.go and pool_*.go the procedure terminated this time,
// objection.go and review*.go the review side, audit*.go and separation*.go the control of
// powers; *_kinds.go and *_policies.go hold enumerations, options.go and policies.go [Options].
package casefile
