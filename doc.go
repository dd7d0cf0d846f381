// Package zhixing (执行) is the shared vocabulary of a library of the domain rules
// of Chinese civil enforcement: right to the fen and to the day, with the article
// of law beside every answer. Everything in it is plain values and pure functions:
// the same input gives the same output, byte for byte; no file, clock,
// environment or network is looked at, and nothing is kept between calls. Its
// results are calculations, not legal advice, and bind no court.
//
// Days and terms: [Date], [Instant], [Span], [Calendar] with [Mainland],
// [Period] and the [Deadline] it gives.
//
// Money: [Money], exact in fen and checked; [Fraction]; [Apportion].
//
// Law: [Instrument] and [Citation], printed by [Citation.On] with the number in
// force on a day; [Changes] between two days; [Timeline], a value by date;
// [Tables] of rates, holidays and tariffs; [RuleID] and [Rule].
//
// Answers: [Finding], a rule applied to facts, where [Unknown] is never false;
// [Worksheet], a calculation that can be recomputed line by line; [Provenance].
//
// Logs: [EventMeta], and [RefusedError] for an event that the rules do not accept.
//
// Errors: [InputError], all problems of an input joined; [PersonID], an identity
// that prints masked.
//
// The remaining names are facts and enumerations that cross the borders of the
// packages case, asset, discipline, auction, distribution and metrics: plain data,
// which one of them returns and another takes.
package zhixing
