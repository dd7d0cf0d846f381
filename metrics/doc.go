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
//   - [NewTally], [Tally.Add], [Tally.Merge]: the pass, its parts and their sum (MET-03, MET-36, MET-43).
package metrics
