package interest

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// provenance names rules, tables and policies that the result stands on.
func (c *Calculator) provenance(st *Statement) zhixing.Provenance {
	fixed := c.fixed()
	p := zhixing.Provenance{Library: zhixing.Version, Rules: fixed.rules, Policies: fixed.policies, Tables: fixed.tables}
	for j := range c.orders {
		if st.Projected && c.orders[j].table != "" {
			u, _ := c.o.Tables.Used(c.orders[j].table)
			p.Projections = append(p.Projections, zhixing.Projection{Table: c.orders[j].table, Last: u.Last, Used: st.On})
		}
	}
	return p
}

// origin is the part of the provenance that every statement of a title shares.
type origin struct {
	rules    string
	policies []zhixing.PolicyUsed
	tables   []zhixing.TableUsed
	inForce  []zhixing.Row // policies that bear on the title, as the worksheet lists them
}

func (c *Calculator) origin() origin {
	p := origin{rules: zhixing.RulesHash(Rules()), policies: c.o.Used(), inForce: c.inForce()}
	add := func(name string) {
		for i := range p.tables {
			if p.tables[i].Name == name {
				return
			}
		}
		if u, ok := c.o.Tables.Used(name); ok {
			p.tables = append(p.tables, u)
		}
	}
	for i := range c.resolved {
		if c.resolved[i].Source == ExpiryFromPeriod {
			add(zhixing.TableHoliday)
		}
	}
	for j := range c.orders {
		for i := range c.orders[j].quotes {
			if r := &c.orders[j].quotes[i].rate; r.Table != "" {
				add(r.Table)
			}
		}
	}
	if c.old {
		add("pboc_benchmark")
	}
	return p
}

var (
	textPolicies   = zhixing.Text{ZH: "适用的口径", EN: "Policies in force"}
	textPolicy     = zhixing.Text{ZH: "口径", EN: "policy"}
	textWord       = zhixing.Text{ZH: "选项", EN: "chosen"}
	textDefault    = zhixing.Text{ZH: "默认", EN: "default"}
	textNotDefault = zhixing.Text{ZH: "非默认", EN: "not the default"}
)

// inForce lists the policies that bear on the title, with what was chosen.
func (c *Calculator) inForce() []zhixing.Row {
	var rows []zhixing.Row
	all := policies()
	for i := range all {
		p := &all[i]
		if !c.matters(p.Name) {
			continue
		}
		note := textDefault
		if !p.IsDefault(&c.o) {
			note = textNotDefault
		}
		chosen := p.Name + "=" + p.Word(&c.o)
		rows = append(rows, zhixing.Row{Label: p.Title, Rule: p.Rule, Note: note,
			Cells: []zhixing.Cell{{Words: zhixing.Text{ZH: chosen, EN: chosen}}, {Words: p.Label(&c.o)}}})
	}
	return rows
}

// matters reports whether a policy can bear on the title at all.
func (c *Calculator) matters(name string) bool {
	t := &c.t
	item := func(ok func(*Item) bool) bool {
		return slices.ContainsFunc(t.Items, func(it Item) bool { return ok(&it) })
	}
	order := func(ok func(*Order) bool) bool {
		return slices.ContainsFunc(t.Orders, func(x Order) bool { return ok(&x) })
	}
	of := func(kinds ...RateKind) bool {
		return order(func(x *Order) bool { return slices.Contains(kinds, x.Rate.of()) })
	}
	switch name {
	case "start_day", "end_day", "base_scope":
		return len(c.groups) > 0
	case "allocation_order", "rounding":
		return true
	case "litigation_fees":
		return item(func(it *Item) bool { return it.Kind == LitigationFee || it.Kind == PreservationCost })
	case "running_penalty_as":
		return order(func(x *Order) bool { return x.Kind == RunningLiquidatedDamages })
	case "fixed_date_roll":
		return slices.ContainsFunc(t.Expiries, func(x Expiry) bool { return !x.On.IsZero() })
	case "mediation_penalty":
		return t.Mediation == LiabilityFixed
	case "restitution":
		return item(func(it *Item) bool { return it.Nature == CriminalRestitution })
	case "retrial_by_debtor":
		return slices.ContainsFunc(t.Stays, func(s Stay) bool { return s.Cause == RetrialSuspension })
	case "general_in_stay":
		return len(c.excluded) > 0 && len(t.Orders) > 0
	case "settlement_period":
		return len(t.Settlements) > 0
	case "bucket_2009", "rate_change_2009", "day_basis_2009", "base_2009", "order_2009", "old_general", "old_interest_rank":
		return c.old
	case "general_days":
		return order(func(x *Order) bool { return x.Days == DaysUnstated })
	case "general_end":
		return len(t.Orders) > 0
	case "month_method":
		return order(func(x *Order) bool { return x.Rate.Kind == MonthlyFixed && x.Months == MonthsUnstated })
	case "day_basis":
		return order(func(x *Order) bool { return x.Rate.Kind != DailyFixed && x.Basis == BasisUnstated })
	case "rate_day", "uncovered", "lpr_before_2019":
		return of(LPR1Y, LPR5Y, SplitBenchmarkLPR)
	case "benchmark_after_2019":
		return of(PBoCBenchmark)
	case "payment_conversion":
		return len(t.Parities) > 0
	case "acceptance_day", "pre_acceptance_doubled":
		return c.accepted != 0
	}
	return false
}
