// Package metrics counts enforcement cases (执行指标): one pass over the cases, on one
// machine or on many, gives a [Tally]; a dated [Scheme] turns it into figures, each a
// numerator and a denominator with its formula and source, never a mean of rates.
//
// It prescribes no indicator of its own: what a court is judged by changes with the
// years and contradicts itself, so every formula, target, weight and permission to
// rank belongs to a scheme. It computes no limit and judges no file: the last day of
// the limit and the verdict on a termination are facts that come with the case.
//
// Entry points:
//
//   - [NewCourts]: the tree of courts (MET-35).
//   - [NewRecord]: a case as it is counted, from the fact that package case gives.
//   - [NewTally], [Tally.Add], [Tally.AddReceipts], [Tally.AddPetitions], [Tally.Merge]: the pass, its parts and their sum (MET-03, MET-05, MET-16, MET-36, MET-43).
//   - [ReadTally], [FindDuplicates]: tallies from elsewhere, and what the pass does not see (MET-36, MET-43).
//   - [Indicators], [Schemes], [SchemesOn], [Scheme.Evaluate], [Scheme.EvaluateUnits]: figures, targets, intervals and vetoes (MET-08 to MET-25, MET-41, MET-44).
//   - [Tally.Explain], [Tally.Cases], [Tally.DrillDown], [Tally.TopCases]: a figure down to the cases behind it (MET-36, MET-37).
//   - [IndicatorNode.Compose], [RelativeScores], [Rank], [RankComposite], [PeerGroups], [Ranking.BottomReports]: scores, ranking and what the last place owes (MET-10, MET-38 to MET-40).
//   - [CountReaching], [SpecialGoals2018], [Staffing]: goals of a region, of one kind of debtor, of staff (MET-13, MET-17, MET-20).
//   - [Counts.Overdue], [Tally.Signs], [SameGround], [FindReopened]: what is late, and what looks arranged (MET-11, MET-43).
//   - [AuctionRates], [PetitionRates], [PayoutRates], [JudgmentRates], [ControlRates], [CountListed], [Caseload],
//     [EstimateQualified], [InabilityShareOfJudgments]: what is not counted by case (MET-15, MET-26 to MET-33); [MergeRates] adds up their parts.
//   - [Compare], [Derive]: growth, whether two figures may be compared, and whether a printed one follows from others (MET-42).
package metrics
