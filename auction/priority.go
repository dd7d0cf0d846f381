package auction

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// PriorityRight is a right to purchase before others (优先购买权, AUC-42).
type PriorityRight struct {
	Holder       zhixing.PartyID      `json:"holder"`
	Source       PrioritySource       `json:"source"`
	Rank         uint8                `json:"rank,omitempty"` // fixed by the court; 0: by the table of AUC-42
	Share        zhixing.GivenDecimal `json:"share,omitzero"` // of the co-ownership or capital, for a later division among them
	Confirmed    zhixing.Tri          `json:"confirmed,omitzero"`
	Waived       zhixing.Tri          `json:"waived,omitzero"`          // in writing
	NotifiedOn   zhixing.Date         `json:"notified_on,omitzero"`     // notice with confirmed receipt
	PublishedOn  zhixing.Date         `json:"published_on,omitzero"`    // published because notice was impossible: deemed after 5 days
	LeaseOpposed zhixing.Tri          `json:"lease_opposable,omitzero"` // lessee: the lease is opposable (AUC-63)
	NearRelative zhixing.Tri          `json:"near_relative,omitzero"`   // lessee: the buyer is a near relative of the owner (CC-2020 726)
}

// defaultRank is the rank of a source where the court fixed none: co-owners,
// shareholders, partners and holders of technology first, a lessee after them
// (CC-2020 726(1); the rest a project default).
func (s PrioritySource) defaultRank() uint8 {
	if s == PriorityLessee {
		return 2
	}
	return 1
}

// RankOf is the rank under which a holder bids; 0 if he does not bid as a priority
// purchaser: not confirmed, waived, or a lessee whose lease is not opposable or who
// stands against a near relative of the owner (AUC-38, 42, 63).
func (r PriorityRight) RankOf() uint8 {
	if r.Confirmed != zhixing.Yes || r.Waived == zhixing.Yes || r.Source == PriorityLessee && (r.LeaseOpposed == zhixing.No || r.NearRelative == zhixing.Yes) {
		return 0
	}
	if r.Rank != 0 {
		return r.Rank
	}
	return r.Source.defaultRank()
}

// PriorityOrder returns the rights that count, best rank first; equal ranks keep
// their order, since among them the earlier bid decides (AUC-42).
func PriorityOrder(rights []PriorityRight) []PriorityRight {
	out := slices.DeleteFunc(slices.Clone(rights), func(r PriorityRight) bool { return r.RankOf() == 0 })
	slices.SortStableFunc(out, func(a, b PriorityRight) int { return int(a.RankOf()) - int(b.RankOf()) })
	return out
}

// cite says where a source's right comes from.
func (s PrioritySource) cite() zhixing.Citation {
	switch s {
	case PriorityCoOwner:
		return cite("CC-2020", 305)
	case PriorityShareholder:
		return cite("COL-2023", 85)
	case PriorityGeneralPartner:
		return citeP("PEL-2006", 42, 2)
	case PriorityLimitedPartner:
		return citeP("PEL-2006", 74, 2)
	case PriorityLessee:
		return citeP("CC-2020", 726, 1)
	case PriorityTechCompleter:
		return citeP("CC-2020", 847, 1)
	case PriorityTechCommissioner:
		return citeP("CC-2020", 859, 2)
	}
	return citeP("CC-2020", 860, 1)
}

// ShareholderWindow is the 20 days a shareholder has to use his pre-emption; it must
// be over before the bidding closes (AUC-42; COL-2023 85).
func ShareholderWindow(notifiedOn zhixing.Date, o Options) (zhixing.Deadline, error) {
	return zhixing.Period{N: 20, Unit: zhixing.Days, Class: zhixing.PartyTerm, Rule: "AUC-42", Cite: cite("COL-2023", 85).AsOf(notifiedOn)}.EndWith(notifiedOn, o.calendar(), o.Roll)
}

// closesAfter reports whether the moment lies after the end of the day d.
func closesAfter(close zhixing.Instant, d zhixing.Date) bool {
	return !close.Before(zhixing.InstantAt(d.AddDays(1), 0, 0, 0))
}

// askPriority judges what each right of priority needs of the terms.
func (f *findings) askPriority(rights []PriorityRight, t *Terms, o Options) {
	for i := range rights {
		r := &rights[i]
		who := string(r.Holder)
		args := []zhixing.Arg{zhixing.TextArg("source", text(r.Source.Label(zhixing.ZH), r.Source.Label(zhixing.EN)))}
		f.ask(point{rule: "AUC-38", code: "priority_confirmed", subject: who, is: r.Confirmed, else_: zhixing.Info, msg: text("{source}：须经法院确认方取得优先竞买资格，否则只作一般竞买人", "{source}: bids with priority only once confirmed by the court"), args: args, cites: cites(net(19, 1), r.Source.cite()), missing: []string{"priority.confirmed"}})
		if r.Source != PriorityShareholder || r.Waived == zhixing.Yes {
			continue
		}
		notified := r.NotifiedOn
		if notified.IsZero() && !r.PublishedOn.IsZero() {
			notified = r.PublishedOn.AddDays(5)
		}
		p := point{rule: "AUC-42", code: "twenty_days_before_close", subject: who, else_: zhixing.Warning, cites: cites(r.Source.cite()), missing: []string{"priority.notified_on"},
			msg: text("股东自通知之日起二十日内未行使视为放弃；期满日应在竞价结束之前，宜提前通知", "a shareholder has 20 days from notice; they must be over before the close: notify earlier")}
		if !notified.IsZero() {
			if d, err := ShareholderWindow(notified, o); err == nil {
				p.is = zhixing.TriOf(closesAfter(t.Close, d.End))
				p.args = []zhixing.Arg{zhixing.DateArg("end", d.End)}
				p.msg = text("股东二十日期满于{end}，应在竞价结束之前；否则宜提前通知", "the shareholder's 20 days end on {end}, which must be before the close: else notify earlier")
			}
		}
		f.ask(p)
	}
}
