package auction

// accounts are a lot's accounts in fen (AUC-94). Every event is a balanced posting:
// what bidders paid in is always the sum of what is locked, refunded, with the court
// as price, held as forfeited, applied, and left to the debtor's estate.
type accounts struct {
	court   int64    // price received by the court
	held    int64    // forfeited and not yet applied
	applied [5]int64 // by step of AUC-43; 0 is not used
	estate  int64    // residue of a forfeited deposit
}

// bidderAccount are one bidder's accounts in fen.
type bidderAccount struct {
	in        int64 // paid in, in all
	locked    int64
	refunded  int64
	shortfall int64 // owed beyond the deposit; a claim, not money here
}

// balanced reports whether no fen is missing and no account negative.
func (e *engine) balanced() bool {
	out := e.acc.court + e.acc.held + e.acc.estate
	ok := e.acc.court >= 0 && e.acc.held >= 0 && e.acc.estate >= 0
	for _, a := range e.acc.applied {
		out += a
		ok = ok && a >= 0
	}
	in := int64(0)
	for i := range e.bidders {
		b := &e.bidders[i].acc
		in += b.in
		out += b.locked + b.refunded
		ok = ok && b.locked >= 0 && b.refunded >= 0 && b.shortfall >= 0
	}
	return ok && in == out
}

// release gives back what is locked for b.
func (b *bidderAccount) release() int64 {
	amount := b.locked
	b.locked, b.refunded = 0, b.refunded+amount
	return amount
}

// transfer moves the buyer's lock to the price; what exceeds the price goes back.
func (e *engine) transfer(b *bidderAccount) int64 {
	amount := min(b.locked, e.price-e.acc.court)
	b.locked -= amount
	e.acc.court += amount
	b.release()
	return amount
}

// forfeit books a default: of what the buyer has paid, at most the deposit he had to
// pay (in a sale the deposit named in the notice) is held, the rest goes back
// (AUC-43, 55).
func (e *engine) forfeit(b *bidder) int64 {
	most := b.due
	if e.p.Stage == StageSale {
		most = e.p.Deposit.Fen()
	}
	has := b.acc.locked + e.acc.court
	amount := min(has, most)
	e.acc.held += amount
	b.acc.refunded += has - amount
	b.acc.locked, e.acc.court = 0, 0
	return amount
}

// refundPrice gives the price back after a revocation (AUC-48).
func (e *engine) refundPrice(b *bidderAccount) int64 {
	amount := e.acc.court
	e.acc.court, b.refunded = 0, b.refunded+amount
	b.release()
	return amount
}
