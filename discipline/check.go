package discipline

import (
	"cmp"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// Hold is a measure on record against a person (在案措施): his own consumption order,
// the order of a unit in which he holds one of the four roles, an entry of the list.
type Hold struct {
	ID       string          `json:"id"`
	Debtor   zhixing.PartyID `json:"debtor,omitempty"` // whose debt it is
	Measure  zhixing.Measure `json:"measure"`          // consumption order or listing
	Capacity Capacity        `json:"capacity"`
	From     zhixing.Date    `json:"from"`        // first day in force
	To       zhixing.Date    `json:"to,omitzero"` // last day; zero: until lifted

	// The days on which he holds the role in a unit, where he is not named in its
	// order: outside them the unit's order does not reach him.
	RoleFrom zhixing.Date `json:"role_from,omitzero"`
	RoleTo   zhixing.Date `json:"role_to,omitzero"` // last day
}

// Check reports a hold that cannot be.
func (h Hold) Check() error {
	var p zhixing.Problems
	if h.ID == "" {
		p.Add("id", "", "DISC-21", text("须有编号", "an ID is required"))
	}
	if h.Measure != zhixing.MeasureConsumptionOrder && h.Measure != zhixing.MeasureListing {
		p.Add("measure", h.Measure.String(), "DISC-21", text("只记限制消费和失信名单", "only consumption orders and listings"))
	}
	if h.From.IsZero() || !h.To.IsZero() && h.To.Before(h.From) {
		p.Add("from", h.From.String(), "DISC-21", text("须有起日且不晚于止日", "needs a first day, not after the last"))
	} else if h.From.Before(cons2010) || h.Measure == zhixing.MeasureListing && h.From.Before(list2013) {
		p.Add("from", h.From.String(), "DISC-15", text("早于制度施行之日", "before the measure existed"))
	}
	if PermittedTarget(h.Measure, h.Capacity, h.From) != zhixing.Yes {
		rule := zhixing.RuleID("DISC-17")
		if h.Measure == zhixing.MeasureListing {
			rule = "DISC-04"
		}
		p.Add("capacity", h.Capacity.String(), rule, text("对此类人员不得采取", "must not be taken against a person in this capacity"))
	}
	if !h.RoleTo.IsZero() && h.RoleTo.Before(h.RoleFrom) {
		p.Add("role_to", h.RoleTo.String(), "DISC-17", text("任职期间倒置", "the role ends before it begins"))
	}
	return p.Err()
}

// InForce reports whether the measure reaches the person on a day.
func (h *Hold) InForce(on zhixing.Date) bool {
	return !on.IsZero() && !on.Before(h.From) && (h.To.IsZero() || !on.After(h.To)) &&
		!on.Before(h.RoleFrom) && (h.RoleTo.IsZero() || !on.After(h.RoleTo))
}

// Record is what is on record about one person.
type Record struct {
	Holds   []Hold   `json:"holds,omitempty"`
	Permits []Permit `json:"permits,omitempty"`
}

// Verdict is the answer to a behaviour (比对结果, DISC-21).
type Verdict struct {
	Result       ScreenVerdict   `json:"result"`
	On           zhixing.Date    `json:"on"`                      // day judged
	Item         ConsumptionItem `json:"item,omitzero"`           // of article 3
	Blocks       []Hold          `json:"blocks,omitempty"`        // every measure in force that forbids it, by first day, then ID
	Permit       string          `json:"permit,omitempty"`        // ID of the permit that allows it
	OrderMissing bool            `json:"order_missing,omitempty"` // a live listing stands without a consumption order
	BoughtBefore bool            `json:"bought_before,omitempty"` // bought before the measure, used under it
	act          Act
	leave        zhixing.Citation // what the permit rests on
}

// Check judges a behaviour of a person on a day (比对、拦截, DISC-16, 17, 18, 21): the
// measures in force that day, the item the behaviour falls under, the permits. Every
// block names a measure in force on that day. A hold of a kind no law allows counts
// for nothing, and neither does a grace. Check allocates only where something blocks.
func Check(r Record, a Act, o Options) (Verdict, error) {
	if err := a.Check(); err != nil {
		return Verdict{}, err
	}
	v := Verdict{On: a.Bought, act: a}
	if o.CheckAt == CheckAtUse && !a.Used.IsZero() {
		v.On = a.Used
	}
	if len(r.Holds) == 0 {
		return v, nil
	}
	item, review := a.Item(v.On, o)
	if item == 0 {
		return v, nil
	}
	ordered := v.collect(r, v.On, o)
	if len(v.Blocks) == 0 {
		return v.usedLater(r, item, o), nil
	}
	v.Item = item
	v.OrderMissing = !ordered
	if v.On.Before(cons2015) {
		// Until 2015-07-21 only what the debtor's property paid for was forbidden.
		switch a.PaidWith {
		case PaidByOther:
			v.Blocks, v.Item, v.OrderMissing = nil, 0, false
			return v, nil
		case 0:
			review = true
		}
	}
	for i := range r.Permits {
		if r.Permits[i].covers(item, v.On) {
			v.Result, v.Permit, v.leave = AllowedByPermit, r.Permits[i].ID, r.Permits[i].law(v.On)
			return v, nil
		}
	}
	v.Result = Blocked
	if review {
		v.Result = NeedsReview
	}
	return v, nil
}

// collect gathers the measures in force and reports whether a consumption order is
// among them.
func (v *Verdict) collect(r Record, on zhixing.Date, o Options) (ordered bool) {
	for i := range r.Holds {
		if h := &r.Holds[i]; h.Measure == zhixing.MeasureConsumptionOrder && h.InForce(on) && PermittedTarget(h.Measure, h.Capacity, on) == zhixing.Yes {
			v.Blocks = append(v.Blocks, *h)
			ordered = true
		}
	}
	for i := range r.Holds {
		h := &r.Holds[i]
		if h.Measure != zhixing.MeasureListing || h.Capacity != CapacitySelf || !h.InForce(on) {
			continue
		}
		// Under CONS-2010 a listing brought no restriction.
		if !on.Before(cons2015) && (ordered || o.MissingOrder == ListingImpliesRestriction) {
			v.Blocks = append(v.Blocks, *h)
		}
	}
	slices.SortStableFunc(v.Blocks, func(a, b Hold) int { return cmp.Or(a.From.Compare(b.From), cmp.Compare(a.ID, b.ID)) })
	return ordered
}

// usedLater: a ticket bought before the order is not unlawful; using it after needs
// review.
func (v Verdict) usedLater(r Record, item ConsumptionItem, o Options) Verdict {
	if v.act.Used.IsZero() || o.CheckAt == CheckAtUse {
		return v
	}
	later := Verdict{}
	if later.collect(r, v.act.Used, o); len(later.Blocks) == 0 {
		return v
	}
	for i := range r.Permits {
		if r.Permits[i].covers(item, v.act.Used) {
			v.Result, v.Permit, v.Item, v.leave = AllowedByPermit, r.Permits[i].ID, item, r.Permits[i].law(v.act.Used)
			return v
		}
	}
	v.Result, v.Item, v.BoughtBefore = NeedsReview, item, true
	return v
}

// Findings explains the verdict: one finding a measure, the permit, the flags.
func (v Verdict) Findings() []zhixing.Finding {
	var out []zhixing.Finding
	key := consEdition(v.On)
	if v.Result == Allowed {
		return append(out, found("DISC-21", zhixing.NotApplicable, zhixing.Info, "allowed", "无在案措施禁止此行为", "no measure on record forbids this", citeP(key, 3, 1)))
	}
	at := citeI(key, 3, 1, uint8(v.Item))
	args := []zhixing.Arg{
		zhixing.TextArg("behaviour", text(v.act.Behaviour.Label(zhixing.ZH), v.act.Behaviour.Label(zhixing.EN))),
		zhixing.IntArg("item", int(v.Item)), zhixing.DateArg("on", v.On),
	}
	for _, h := range v.Blocks {
		rule, zh, en := zhixing.RuleID("DISC-21"), "限制消费令（{since}起）禁止：{behaviour}（第{item}项）", "forbidden by a consumption order since {since}: {behaviour} (item {item})"
		cites := []zhixing.Citation{at}
		if h.Measure == zhixing.MeasureListing {
			zh, en = "列入失信名单（{since}起）的应当限制消费：{behaviour}（第{item}项）", "a listed person (since {since}) is restricted: {behaviour} (item {item})"
			cites = append(cites, citeP("CONS-2015", 1, 2))
		}
		if h.Capacity != CapacitySelf {
			rule, cites = "DISC-17", append(cites, citeP(key, 3, 2))
		}
		f := found(rule, zhixing.Met, zhixing.Breach, "blocked_by", zh, en, cites...)
		f.Subject, f.Args = h.ID, append(slices.Clone(args), zhixing.DateArg("since", h.From))
		switch v.Result {
		case AllowedByPermit:
			f.Severity = zhixing.Info
		case NeedsReview:
			f.Status, f.Severity, f.Missing = zhixing.Undetermined, zhixing.Warning, []string{"act"}
		}
		out = append(out, f)
	}
	if v.Permit != "" {
		f := found("DISC-18", zhixing.Met, zhixing.Info, "permit", "经批准（{permit}）", "approved ({permit})", v.leave)
		f.Args = []zhixing.Arg{zhixing.NameArg("permit", v.Permit)}
		out = append(out, f)
	}
	if v.OrderMissing {
		out = append(out, found("DISC-21", zhixing.Met, zhixing.Warning, "order_missing", "失信信息有效而没有限制消费令", "a live listing without a consumption order", citeP("CONS-2015", 1, 2)))
	}
	if v.BoughtBefore {
		out = append(out, missing(found("DISC-21", zhixing.Undetermined, zhixing.Warning, "bought_before", "限制之前购买，限制期间使用，须人工审查", "bought before the measure, used under it: needs review", at), "act"))
	}
	return out
}
