// Package asset finds a debtor's property and holds it.
//
// Finding is the network inquiry and control system (网络执行查控系统) without its wires:
// NewPlan expands subjects and a catalogue of institutions into requests with a stable
// identity, Plan.Run carries them out through sources that the caller implements, and a
// Report says of every request how it ended. What the report means in law is asked of
// it: is the inquiry complete, is the search for property exhausted, what must the court
// do next.
//
// Holding is the seizure ledger and what surrounds it. A Ledger takes the events of one
// thing and says who holds it, who waits, until when and who disposes, on any day; a
// Register does so for a whole court, with its list of what runs out. The Assess functions
// judge facts: what may be taken, of whom, by which formalities, what an outsider can stop,
// how far a preservation goes. AssembleEncumbrances and the methods of Holding give the
// facts that auction and distribution ask for; the Sheet functions lay a calculation open.
//
// The package does no I/O. Only the inquiry uses goroutines and timers; everything else
// is plain values. No moment of law is read from a clock: the caller says when a run
// starts.
package asset
