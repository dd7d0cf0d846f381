package casefile

import "github.com/zhixing-go/zhixing"

// objectionOpen reports whether an objection may still be raised in a closed case
// (CASE-63, CASE-64, OBJ-2020 6). Once the procedure has ended only the act that ended
// it can be objected to, within sixty days (CASE-42, CONCLUDE-OBJ-2016); a suit may
// follow an objection that was on file. A case that was terminated this time only has
// its measures in force, so that they can be objected to as before; the term for
// objecting to the termination itself is TerminationObjection's, by policy.
func (c *course) objectionOpen(e *Event, o *Options) zhixing.Tri {
	f := factsOf[ObjectionFacts](e)
	switch f.Kind {
	case 0:
		return zhixing.Unknown
	case zhixing.ObjectionOutsiderSuit:
		return zhixing.TriOf(c.objected(zhixing.ObjectionOutsider))
	case zhixing.ObjectionPlanSuit:
		return zhixing.TriOf(c.objected(zhixing.ObjectionPlan))
	case zhixing.ObjectionJurisdiction:
		return zhixing.No // ENF-PROC-2020 3: ten days from the notice
	}
	if c.state == ClosedThisTime {
		return zhixing.Yes
	}
	if f.Kind != zhixing.ObjectionConduct && f.Kind != zhixing.ObjectionOther {
		return zhixing.No
	}
	if f.AgainstClosing != zhixing.Yes {
		return f.AgainstClosing
	}
	from := c.closed
	for _, d := range [...]zhixing.Date{f.KnownOn, objectionReply} {
		if d.After(from) {
			from = d
		}
	}
	d, err := periodObjection.EndWith(from, o.Calendar, o.Roll)
	if err != nil {
		return zhixing.Unknown
	}
	return zhixing.TriOf(d.Within(e.On) || e.On.Before(from))
}

// objected reports whether an objection of the kind is on file.
func (c *course) objected(k zhixing.ObjectionKind) bool {
	for _, x := range c.rare().objections {
		if x.Kind == k {
			return true
		}
	}
	return false
}
