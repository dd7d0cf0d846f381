// Package discipline holds the rules of pressure on debtors (失信惩戒、强制措施) and of
// discipline of the court itself (廉洁监督), DISC-01 to DISC-52: who may, must or must
// not be listed or restricted, until when, which behaviour is blocked, which coercive
// measure is open within which limits, and whether an event on the court's side
// breaches a rule of integrity.
//
// It gives findings, indications and deadlines, each with its article. It never gives
// a verdict of guilt, decides nothing a court has to decide, and knows no person
// beyond what the caller gives: a fact not given is unknown, never false.
//
// The entry points:
//
//   - [AssessListing], [ListingTerm], [GracePeriod], [DeletionDeadline], [ReapplyBar]; [Listing],
//     the life of an entry of the list as a log, with its deadlines and defects;
//     [Publication] and [Notices].
//   - [AssessConsumption], [Permit], [AssessLift], [ConsumptionBreach], [AssistBreach]; [Check], the answer to a
//     behaviour on a day; [Register] with its [View], which answers checks of everybody,
//     built on [Index].
//   - [AssessSanction], [CheckFine], [CheckDetention], [AssessSummons], [AssessExit],
//     [AssessMedia] and their remedies.
//   - [Screen], the indications of the refusal crime; [Penalty], [PrivateProsecution].
//   - [JointMeasures], [JointMeasure.Applies], [Disqualified], [Repair], [Ladder].
//   - [Examine], events on the court's side; [Liability], [Admissible], and what is paid for
//     wrongful enforcement: [PropertyCompensation], [LibertyCompensation].
//   - [ReportChain], and the facts for other packages: [DisciplineFacts.State],
//     [Listing.Facts].
//
// An entry of the list that is still shown after the last day for deleting it counts
// for nothing: [Listing.InForce] and [Listing.Hold] end it there, [Listing.Defects] names
// the breach. Identity numbers stand in [Publication].ID and the [Index] only; both print
// masked, and [Publication.PublishedID] is the one place that writes a number out.
package discipline
