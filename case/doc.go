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
// Entry points:
//
//   - [Open], [File.Apply], [Load], [Replay]: the log and its judging (CASE-94)
//   - [File.State], [File.StateOf], [File.Allowed]: where it stands, what may follow (CASE-90, CASE-91)
//   - [File.Deadlines], [File.Limit], [Nodes], [ICalendar]: what is due when (CASE-30 to 33, CASE-70)
//   - [ParseDocket]: case numbers (CASE-10)
//   - [AssessFiling], [Limitation], [Competent]: before filing (CASE-01 to 09)
//   - [File.Pauses], [File.Closing], [File.Payouts], [File.Fact]: what it tells other packages
//   - [OpenReview], [OpenPreservation]: objection, reconsideration, preservation cases (CASE-92, CASE-93)
package casefile
