package zhixing

import "slices"

// Span is a run of days (期间段), From included, To not: its length is To minus
// From. A zero To is a span that is still open.
type Span struct {
	From Date `json:"from"`
	To   Date `json:"to,omitzero"`
}

// IsOpen reports whether the span has no end yet.
func (s Span) IsOpen() bool { return s.To.IsZero() }

// Days returns the length in days, 0 for an open span.
func (s Span) Days() int {
	if s.IsOpen() {
		return 0
	}
	return s.To.Sub(s.From)
}

// Contains reports whether d lies in the span.
func (s Span) Contains(d Date) bool {
	return !d.IsZero() && !d.Before(s.From) && (s.IsOpen() || d.Before(s.To))
}

// Check returns an *InputError where From is not set or To is not later.
func (s Span) Check() error {
	switch {
	case s.From.IsZero():
		return &InputError{Field: "from", Reason: Text{ZH: "未给出", EN: "not given"}}
	case !s.IsOpen() && !s.To.After(s.From):
		return &InputError{Field: "to", Value: s.To.String(), Reason: Text{ZH: "应晚于起始日（止日不计入）", EN: "must be later than from (the day to is not included)"}}
	}
	return nil
}

// MergeSpans appends to dst the union of spans: sorted, overlapping and touching
// ones joined. The spans must pass Check. Nothing is counted twice afterwards
// (CASE-32).
func MergeSpans(dst, spans []Span) []Span {
	start := len(dst)
	dst = append(dst, spans...)
	own := dst[start:]
	slices.SortFunc(own, compareSpans)
	n := 0
	for _, s := range own {
		if n > 0 && (own[n-1].IsOpen() || !own[n-1].To.Before(s.From)) {
			if last := &own[n-1]; s.IsOpen() || !last.IsOpen() && last.To.Before(s.To) {
				last.To = s.To
			}
			continue
		}
		own[n] = s
		n++
	}
	return dst[:start+n]
}

func compareSpans(a, b Span) int {
	if c := a.From.Compare(b.From); c != 0 {
		return c
	}
	return a.To.Compare(b.To)
}
