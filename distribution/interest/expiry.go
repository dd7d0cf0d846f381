package interest

import "github.com/zhixing-go/zhixing"

// Resolved is an expiry as computed (履行期间届满日): E of DIST-04 and DIST-05, with what
// it came from.
type Resolved struct {
	ID       string           `json:"id,omitempty"`
	E        zhixing.Date     `json:"e"`
	Deadline zhixing.Deadline `json:"deadline,omitzero"` // zero where E is a date named, or the day of effect
	Source   ExpirySource     `json:"source"`
}

// Text says in l how E was found.
func (r Resolved) Text(l zhixing.Lang) string {
	if r.Source == ExpiryFromPeriod {
		return r.Deadline.Text(l)
	}
	return r.Source.Label(l)
}

// expiryOf computes E of an expiry (DIST-05): "within N days of effect" counts from
// the day after and rolls off a rest day, months and years like days; a date named
// stays unless the policy rolls it.
func (t *Title) expiryOf(x *Expiry, o *Options) (Resolved, error) {
	r := Resolved{ID: x.ID, Source: ExpiryNamed, E: x.On}
	if !x.On.IsZero() {
		if o.FixedDateRoll == FixedDateRolls {
			for d := x.On; ; d = d.AddDays(1) {
				rest, _ := zhixing.IsRestDay(d, o.Calendar)
				if !rest || d.IsZero() {
					r.E = d
					break
				}
			}
		}
		return r, nil
	}
	from := x.From
	if from.IsZero() {
		from = t.Effective
	}
	p := zhixing.Period{N: x.N, Unit: x.Unit, Class: zhixing.PerformancePeriod, Rule: "DIST-05",
		Cite: zhixing.Citation{Instrument: "CPL", Article: 85, Paragraph: 3}}
	d, err := p.EndWith(from, o.Calendar, zhixing.Roll{Uncovered: zhixing.UncoveredProvisional})
	if err != nil {
		return r, err
	}
	r.E, r.Deadline, r.Source = d.End, d, ExpiryFromPeriod
	return r, nil
}

// resolve computes E of every item: its own expiry, the only one, or the day of
// effect where the title sets no period (DIST-04).
func (t *Title) resolve(o *Options) ([]Resolved, []zhixing.Date, error) {
	var p zhixing.Problems
	all := make([]Resolved, 0, len(t.Expiries)+1)
	for i := range t.Expiries {
		r, err := t.expiryOf(&t.Expiries[i], o)
		p.AddErr(index("expiries", i), err)
		all = append(all, r)
	}
	if len(t.Expiries) == 0 {
		all = append(all, Resolved{E: t.Effective, Source: ExpiryEffect})
	}
	es := make([]zhixing.Date, len(t.Items))
	for i := range t.Items {
		k := max(t.expiry(t.Items[i].Expiry), 0)
		es[i] = all[k].E
	}
	return all, es, p.Err()
}
