package asset

import "github.com/zhixing-go/zhixing"

// SeizureState is the fact for the auction of a lot (ASSET-46 to 55, 77): the first
// effective measure, or the first in line where none has effect.
func (h Holding) SeizureState(lot zhixing.LotID) zhixing.SeizureState {
	s := zhixing.SeizureState{Lot: lot, Asset: h.Asset, Kind: h.Kind, AsOf: h.AsOf, DisposingCourt: h.DisposingCourt, PhysicallyHeld: zhixing.Unknown}
	if !h.Impounded.IsZero() {
		s.PhysicallyHeld = zhixing.Yes
	}
	m, ok := h.Holder()
	if !ok && len(h.Measures) > 0 {
		m, ok = h.Measures[0], true
	}
	if !ok {
		return s
	}
	s.Status, s.SeizedOn, s.Effective, s.Ends, s.FirstCourt = m.Status, m.Served, m.Since, m.End, m.Court
	if m.Rank > 0 {
		s.Rank = zhixing.GiveCount(m.Rank)
	}
	return s
}

// SeizureRanks is the fact for the distribution (ASSET-52, 53): every live measure in
// rank order.
func (h Holding) SeizureRanks() zhixing.SeizureRanks {
	r := zhixing.SeizureRanks{Asset: h.Asset, AsOf: h.AsOf}
	for _, m := range h.Measures {
		if m.Live() {
			r.List = append(r.List, zhixing.SeizureRank{Rank: m.Rank, Creditor: m.Creditor, Court: m.Court, Kind: m.Form, Purpose: m.Purpose,
				Status: m.Status, Effective: m.Since, Lapsed: zhixing.No})
		}
	}
	return r
}

// Converted lists the preservations that became enforcement seizures by the day of the
// state (ASSET-87): start and end as they were, nothing starts anew.
func (h Holding) Converted() []zhixing.PreservationConverted {
	var out []zhixing.PreservationConverted
	for _, m := range h.Measures {
		if m.Live() && !m.Converted.IsZero() {
			out = append(out, zhixing.PreservationConverted{Asset: h.Asset, Measure: string(m.ID), AsOf: h.AsOf, Start: m.Since, End: m.End, EnforcementFiled: m.Converted})
		}
	}
	return out
}

// LotDisposability is the fact for the auction (ASSET-59, 62): untouched by it, a thing
// that no event classified is not known to be realisable.
func (h Holding) LotDisposability(lot zhixing.LotID) zhixing.LotDisposability {
	c := art("SEIZE-2020", 3)
	switch h.Disposability {
	case zhixing.SealOnly:
		c = art("SEIZE-2020", 4)
	case zhixing.RealisableWithReservedRent:
		c = para("OBJ-2020", 20, 1, 3)
	}
	return zhixing.LotDisposability{Lot: lot, AsOf: h.AsOf, Value: h.Disposability, Source: c.AsOf(h.AsOf)}
}

// Court returns the findings on who disposes (ASSET-54): the first seizing court, which
// waits with the distribution while it only preserves.
func (h Holding) Court() []zhixing.Finding {
	m, ok := h.Holder()
	f := zhixing.Finding{Rule: "ASSET-54", Status: zhixing.StatusOf(zhixing.TriOf(ok)), Code: "disposing_court", Subject: string(h.Asset),
		Message: zhixing.Text{ZH: "由{court}处置并主持分配", EN: "{court} disposes and leads the distribution"},
		Args:    []zhixing.Arg{zhixing.NameArg("court", string(h.DisposingCourt))}, Cites: citesOf("ASSET-54", h.AsOf)}
	out := []zhixing.Finding{f}
	if ok && m.Purpose == zhixing.SeizureForPreservation {
		out = append(out, zhixing.Finding{Rule: "ASSET-54", Status: zhixing.Met, Severity: zhixing.Warning, Code: "distribution_waits", Subject: string(m.ID),
			Message: zhixing.Text{ZH: "首先查封系执行财产保全裁定，具体分配应当在该院案件审理终结后进行", EN: "the first seizure only preserves: distribution waits until its case is decided"}, Cites: citesOf("ASSET-54", h.AsOf)})
	}
	return out
}

// WaitingObjection are the facts on an outsider's objection aimed at a measure that only
// waits (ASSET-52).
type WaitingObjection struct {
	OnlyWaiting   zhixing.Tri `json:"only_waiting,omitzero"`   // the measure attacked waits, the first seizure is not attacked
	DisposalRight zhixing.Tri `json:"disposal_right,omitzero"` // the waiting court obtained the right to dispose
	Urgent        zhixing.Tri `json:"urgent,omitzero"`         // urgent real conflict

	On zhixing.Date `json:"on,omitzero"` // day whose law applies; zero: the law in force
}

// AssessWaitingObjection says whether the objection is admitted (ASSET-52): a waiting
// seizure has no effect yet (SEIZE-2020 26).
func AssessWaitingObjection(f WaitingObjection) Opinion {
	w := newOpinion("ASSET-52", f.On)
	w.add("takes_effect", f.OnlyWaiting.Not(), "only_waiting", txt("异议针对已生效的查封", "aimed at a measure in effect"))
	w.add("disposal_right", f.DisposalRight, "disposal_right", txt("轮候法院已取得处置权", "the waiting court has the right to dispose"))
	w.add("urgent", f.Urgent, "urgent", txt("存在紧迫的现实冲突", "urgent real conflict"))
	return w.either()
}
