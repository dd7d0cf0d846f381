package casefile

import (
	"strconv"

	"github.com/zhixing-go/zhixing"
)

// tightened: since RESOLVE-2024 a termination rests on real inability after all
// measures. Its six thresholds were not readable; until the text is at hand they
// are Z1 to Z5 and the talk of CASE-42 (CASE-43).
func (x *examiner) tightened() {
	if x.day.Before(resolveOpinion) {
		return
	}
	all := triOf(x.waited())
	for _, c := range x.conds {
		all = all.And(c.Z1).And(c.Z2).And(c.Z3).And(c.Z5)
	}
	if x.f.Stage == ForRuling {
		t := x.f.Gate.Talk
		held := zhixing.Unknown
		if !t.On.IsZero() {
			held = zhixing.Yes
		}
		all = all.And(held)
	}
	x.say(zhixing.StatusOf(all), "CASE-43", "work_done", "", nil, "必要的执行工作均已完成，确无执行条件", "all necessary work is done: a real inability", []zhixing.Citation{{Instrument: "RESOLVE-2024"}})
}

// waited is the outcome of Z4, which stands among the findings.
func (x *examiner) waited() zhixing.Status {
	for i := range x.out {
		if x.out[i].Rule == "CASE-41.Z4" {
			return x.out[i].Status
		}
	}
	return zhixing.Undetermined
}

// bars judges what makes a case never terminable this way (CASE-44), and returns
// whether all of it is out of the way.
func (x *examiner) bars() zhixing.Tri {
	from, b := len(x.out), &x.f.Bars
	cs := cites("TERM-2016", 1)
	need := func(t zhixing.Tri, code, subject, path, zh, en string, args ...zhixing.Arg) {
		x.need(t, "CASE-44", code, subject, path, zh, en, cs, args...)
	}
	need(x.unsuited(), "no_disposable_property", "", "debtors.assets", "没有可供处置的财产", "no disposable property")
	for i := range x.f.Debtors {
		d, at := &x.f.Debtors[i], "debtors["+strconv.Itoa(i)+"]."
		open := zhixing.TriOf(len(d.Network.OpenItems) == 0)
		if open == zhixing.Yes {
			open = d.Network.Complete
		}
		need(open, "no_query_open", string(d.ID), at+"network.complete", "网络查询结果均已反馈", "no network result is outstanding")
		need(d.CluesOpen.Not(), "no_clue_open", string(d.ID), at+"clues_open", "没有尚未核实的财产线索", "no clue is still being checked")
	}
	x.objections()
	need(b.Paused.Not(), "not_paused", "", "bars.paused", "没有中止或者暂缓执行", "no suspension or stay is in force (CASE-25)")
	if x.f.Ground == zhixing.TerminationInstalmentSettlement {
		x.say(zhixing.NotApplicable, "CASE-44", "no_settlement", "", nil, "以分期履行的和解为终本事由", "the instalment settlement is the ground", cs)
	} else {
		need(b.Settling.Not(), "no_settlement", "", "bars.settling", "没有正在履行的和解协议", "no settlement is being performed")
	}
	switch {
	case x.o.UnpaidMoney == UnpaidAllowed:
		x.say(zhixing.NotApplicable, "CASE-44", "account_clear", "", nil, "未发放的案款不影响终本（政策）", "money held does not bar (policy)", cites("FUNDS-2017", 10))
	case !b.Held.Given:
		x.say(zhixing.Undetermined, "CASE-44", "account_clear", "", []string{"bars.held"}, "案款已全部发放", "no case money is left in the account", cites("FUNDS-2017", 10))
	default:
		x.say(zhixing.StatusOf(zhixing.TriOf(b.Held.Amount.IsZero())), "CASE-44", "account_clear", "", nil, "案款已全部发放，现存{held}", "no case money is left in the account ({held})", cites("FUNDS-2017", 10), zhixing.MoneyArg("held", b.Held.Amount))
	}
	return triOf(x.since(from))
}

// objections: an objection or suit that bars the sale of property pends (CASE-44,
// CASE-64). A property that could be sold but for it would be the only one, since
// any other bars the termination by itself.
func (x *examiner) objections() {
	b, cs := &x.f.Bars, []zhixing.Citation{citePart("ENF-PROC-2020", 15, 1, 0), citePart("ENF-PROC-2020", 16, 1, 0)}
	if x.o.PendingObjection == PendingObjectionAllowed {
		x.say(zhixing.NotApplicable, "CASE-44", "no_objection", "", nil, "待决的异议不影响终本（政策）", "a pending objection does not bar (policy)", cs)
		return
	}
	clear := b.ObjectionsListed.Or(zhixing.Unknown)
	for i := range b.Objections {
		ob := &b.Objections[i]
		over := zhixing.TriOf(ob.BarredUntil.IsZero() || x.day.After(ob.BarredUntil))
		free := ob.BarsSale.Not().Or(ob.Pending.Not().And(over))
		if ob.BarsSale == zhixing.Yes && ob.Pending == zhixing.No && !ob.BarredUntil.IsZero() {
			x.after(ob.BarredUntil.AddDays(1))
		}
		x.say(zhixing.StatusOf(free), "CASE-44", "no_objection", string(ob.Object), []string{"bars.objections[" + strconv.Itoa(i) + "]"}, "没有阻止处分的异议或者诉讼（{kind}）", "no objection or suit that bars disposal pends ({kind})", barArticles(ob),
			zhixing.TextArg("kind", zhixing.Text{ZH: ob.Kind.Label(zhixing.ZH), EN: ob.Kind.Label(zhixing.EN)}))
	}
	x.need(clear, "CASE-44", "objections_listed", "", "bars.objections_listed", "已查明全部待决的异议和诉讼", "all pending objections and suits are known", cs)
}

// barArticles are those that bar disposal: while an objection is examined, for fifteen
// days after it was rejected, while a suit pends.
func barArticles(ob *zhixing.ObjectionPending) []zhixing.Citation {
	switch {
	case ob.Kind == zhixing.ObjectionOutsiderSuit:
		return []zhixing.Citation{citePart("ENF-PROC-2020", 16, 1, 0), citePart("CPL-INT-2022", 313, 1, 0)}
	case ob.Kind == zhixing.ObjectionPartyChange:
		return []zhixing.Citation{citePart("PARTY-2020", 31, 2, 0)}
	case ob.Pending == zhixing.No && !ob.BarredUntil.IsZero():
		return []zhixing.Citation{citePart("CPL-INT-2022", 463, 2, 0)}
	}
	return []zhixing.Citation{citePart("ENF-PROC-2020", 15, 1, 0)}
}
