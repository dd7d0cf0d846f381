package distribution

import "github.com/zhixing-go/zhixing"

// Sheet lays the plan open (分配计算书, DIST-54): for each asset and pool what came in,
// each rung with the shares by formula, what went on; then every claim with what it
// got, and the sum. It verifies. Marks say which lines hang on a policy.
func (p Plan) Sheet() *zhixing.Worksheet {
	w := zhixing.NewWorksheet(zhixing.Text{ZH: "执行案款分配方案计算书", EN: "Distribution plan: worksheet"})
	if p.d == nil {
		return w
	}
	s := sheeter{p: p, d: p.d, w: w, of: make([]zhixing.Operand, len(p.d.entries))}
	s.assets()
	s.pools()
	s.whole()
	s.lodged()
	s.claims()
	w.Heading.AsOf = p.d.on
	w.Notes = p.Findings()
	w.Provenance = p.provenance()
	return w
}

func (p Plan) provenance() zhixing.Provenance {
	return zhixing.Provenance{Library: zhixing.Version, Rules: zhixing.RulesHash(Rules()), Policies: p.d.o.Used()}
}

type sheeter struct {
	p     Plan
	d     *drawer
	w     *zhixing.Worksheet
	rest  []zhixing.Operand // by asset
	left  []zhixing.Operand // by pool
	paid  []zhixing.Operand // every share
	of    []zhixing.Operand // by entry
	total zhixing.Operand
}

func yuan(fen int64) zhixing.Quantity { return zhixing.YuanQuantity(zhixing.Fen(fen)) }

func (s *sheeter) assets() {
	d := s.d
	s.rest = make([]zhixing.Operand, len(d.assets))
	var in []zhixing.Operand
	for a := range d.assets {
		as := d.asset(int32(a))
		sec := s.w.Section(zhixing.Text{ZH: "财产{asset}", EN: "Asset {asset}"}, zhixing.NameArg("asset", string(as.ID)))
		money := sec.Line(zhixing.Line{Label: zhixing.Text{ZH: "变价款", EN: "price"}, Key: "price", Result: zhixing.YuanQuantity(as.Price), To: as.RealisedOn, Rule: "DIST-31"})
		in = append(in, money)
		for i := range d.steps {
			if d.steps[i].asset == int32(a) {
				money = s.step(sec, &d.steps[i], money)
			}
		}
		s.rest[a] = money
		if v := d.returned[a]; v > 0 {
			sec.Line(zhixing.Line{Label: zhixing.Text{ZH: "余额退还提供担保的所有人{owner}", EN: "rest returned to the owner {owner} who gave security"}, Args: []zhixing.Arg{zhixing.NameArg("owner", string(as.ThirdPartyOwner))},
				Op: zhixing.OpSum, Result: yuan(v), Rule: "DIST-33"}, money)
		}
		if v := d.held[a]; v > 0 {
			sec.Line(zhixing.Line{Label: zhixing.Text{ZH: "案外人异议未决，提存", EN: "lodged, an outsider's objection is pending"}, Op: zhixing.OpSum, Result: yuan(v), Rule: "DIST-49"}, money)
		}
		if v := d.forfeited[a]; v > 0 {
			sec.Line(zhixing.Line{Label: zhixing.Text{ZH: "发还被害人后的余额，依法上缴", EN: "rest after the victims, forfeited"}, Op: zhixing.OpSum, Result: yuan(v), Rule: "DIST-40", Cites: []zhixing.Citation{cite("CRIM-PROP-2014", 10)}}, money)
		}
	}
	sec := s.w.Section(zhixing.Text{ZH: "合计", EN: "Sum"})
	var sum int64
	for a := range d.assets {
		sum += d.asset(int32(a)).Price.Fen()
	}
	s.total = sec.Line(zhixing.Line{Key: "money", Label: zhixing.Text{ZH: "案款总额", EN: "all money"}, Op: zhixing.OpSum, Result: yuan(sum)}, in...)
	s.w.Total = s.total.Ref
}

func (s *sheeter) pools() {
	d := s.d
	for i, p := range d.pooled {
		sec := s.w.Section(zhixing.Text{ZH: "余额分配（{n}）", EN: "Rest, pool {n}"}, zhixing.IntArg("n", i+1))
		var ops []zhixing.Operand
		var sum int64
		for _, a := range p.assets {
			if d.rest[a] > 0 {
				ops = append(ops, s.rest[a])
				sum += d.rest[a]
			}
		}
		money := sec.Line(zhixing.Line{Key: "pool", Label: zhixing.Text{ZH: "可供分配余额", EN: "money in the pool"}, Op: opSum(ops), Result: yuan(sum), Rule: "DIST-41"}, ops...)
		for k := range d.steps {
			if d.steps[k].pool == int32(i) {
				money = s.step(sec, &d.steps[k], money)
			}
		}
		s.left = append(s.left, money)
	}
}

// opSum is a sum, or a given line where there is nothing to add.
func opSum(ops []zhixing.Operand) zhixing.Op {
	if len(ops) == 0 {
		return zhixing.OpGiven
	}
	return zhixing.OpSum
}

func (s *sheeter) whole() {
	d := s.d
	sec := s.w.Section(zhixing.Text{ZH: "全部余额", EN: "What all pools leave"})
	sum := d.surplus
	for i := range d.steps {
		if st := &d.steps[i]; st.asset < 0 && st.pool < 0 {
			for _, e := range d.entries[st.from:st.to] {
				sum += e.got
			}
		}
	}
	money := sec.Line(zhixing.Line{Key: "rest", Label: zhixing.Text{ZH: "余额", EN: "rest"}, Op: opSum(s.left), Result: yuan(sum)}, s.left...)
	for i := range d.steps {
		if st := &d.steps[i]; st.asset < 0 && st.pool < 0 {
			money = s.step(sec, st, money)
		}
	}
	sec.Line(zhixing.Line{Key: "surplus", Label: zhixing.Text{ZH: "退还被执行人", EN: "back to the debtor"}, Op: zhixing.OpSum, Result: yuan(d.surplus), Rule: "DIST-31", Cites: []zhixing.Citation{onDay(citeP("ENF-REG-2020", 34, 2), d.on)}}, money)
}

// step writes one place of the ladder: each share, their sum, what goes on.
func (s *sheeter) step(sec *zhixing.Section, st *step, money zhixing.Operand) zhixing.Operand {
	d := s.d
	r := &d.rungs[st.rung]
	cites := []zhixing.Citation(nil)
	if r.Cite != (zhixing.Citation{}) {
		cites = []zhixing.Citation{onDay(r.Cite, d.on)}
	}
	base := money
	if st.limit < st.avail && st.asset < 0 {
		base = sec.Line(zhixing.Line{Key: "confiscable", Label: zhixing.Text{ZH: "其中刑事裁判生效时已合法所有的财产所得", EN: "of it from property owned when the criminal judgment took effect"},
			Op: zhixing.OpDifference, Result: yuan(st.limit), Rule: "DIST-40", Cites: []zhixing.Citation{citeP("CRIM-PROP-2014", 9, 1)}}, money, zhixing.Lit(yuan(st.avail-st.limit)))
	} else if st.limit < st.avail {
		as := d.asset(st.asset)
		base = sec.Line(zhixing.Line{Key: "building_part", Label: zhixing.Text{ZH: "建筑物部分（按评估价值比例）", EN: "the building's part by the ratio of the valuation"},
			Op: zhixing.OpProduct, Round: zhixing.RoundHalfUp, Scale: 2, Result: yuan(st.limit), Rule: "DIST-34", Marks: zhixing.MarkPolicy},
			money, zhixing.Lit(zhixing.YuanQuantity(as.BuildingValue)), zhixing.Lit(yuan(as.BuildingValue.Fen()+as.LandValue.Fen())).Over())
	}
	if st.avail == 0 && st.total > 0 {
		// Nothing is left: one line for the rung instead of one for each claim.
		sec.Line(zhixing.Line{Key: "rung", Label: zhixing.Text{ZH: "第{rank}顺位 {rung}：{n}项共{total}，已无余额", EN: "rank {rank} {rung}: {n} items, {total} in all, nothing is left"},
			Args: append(rungArgs(r), zhixing.IntArg("n", int(st.to-st.from)), zhixing.MoneyArg("total", zhixing.Fen(st.total))), Op: zhixing.OpMin, Result: yuan(0), Rule: r.Rule, Cites: cites, Marks: marksOf(r.Rule)},
			money, zhixing.Lit(yuan(st.total)))
		return money
	}
	var shares []zhixing.Operand
	short := st.limit < st.total
	pool, total := base, st.total
	for k := st.from; k < st.to; k++ {
		if e := &d.entries[k]; e.first {
			// The first sealer's figure stands; the others share the rest (DIST-44).
			own := sec.Line(zhixing.Line{Key: "share", Label: zhixing.Text{ZH: "首封债权{claim}优待后所得", EN: "first sealer {claim}, with its bonus"}, Args: []zhixing.Arg{zhixing.NameArg("claim", string(d.claim(e.claim).ID))},
				Result: yuan(e.got), Rule: "DIST-44", Marks: zhixing.MarkPolicy})
			shares = append(shares, own)
			s.of[k] = own
			if short && d.o.FirstSealBonus.Kind == UpliftOwnShare {
				pool = sec.Line(zhixing.Line{Label: zhixing.Text{ZH: "其余债权可分配额", EN: "left for the others"}, Op: zhixing.OpDifference, Result: yuan(st.limit - e.got), Rule: "DIST-44"}, pool, own)
				total -= e.want
			}
		}
	}
	for k := st.from; k < st.to; k++ {
		e := &d.entries[k]
		if e.first {
			continue
		}
		s.of[k] = s.share(sec, st, e, pool, total, cites)
		shares = append(shares, s.of[k])
	}
	var paid int64
	for _, e := range d.entries[st.from:st.to] {
		paid += e.got
	}
	s.paid = append(s.paid, shares...)
	sum := sec.Line(zhixing.Line{Key: "rung", Label: zhixing.Text{ZH: "第{rank}顺位 {rung} 小计", EN: "rank {rank} {rung}: sum"}, Args: rungArgs(r),
		Op: zhixing.OpSum, Result: yuan(paid), Rule: r.Rule, Cites: cites, Marks: marksOf(r.Rule)}, shares...)
	return sec.Line(zhixing.Line{Key: "left", Label: zhixing.Text{ZH: "余额", EN: "left"}, Op: zhixing.OpDifference, Result: yuan(st.avail - paid)}, money, sum)
}

func rungArgs(r *Rung) []zhixing.Arg {
	return []zhixing.Arg{zhixing.IntArg("rank", int(r.Rank)), zhixing.TextArg("rung", r.Title)}
}

// share writes one share: in full, or pool x claim / total cut to the fen and the
// odd fen of DIST-47.
func (s *sheeter) share(sec *zhixing.Section, st *step, e *entry, pool zhixing.Operand, total int64, cites []zhixing.Citation) zhixing.Operand {
	l := s.p.line(st, e)
	r := &s.d.rungs[st.rung]
	name := string(l.Claim) + l.Cost
	args := append([]zhixing.Arg{zhixing.NameArg("claim", name)}, rungArgs(r)...)
	own := zhixing.Lit(yuan(e.want)).Called(zhixing.Text{ZH: "参加分配额", EN: "takes part with"})
	avail, err := pool.Value.Money()
	if err != nil || avail.Fen() >= total {
		return sec.Line(zhixing.Line{Key: "share", Label: zhixing.Text{ZH: "{claim}：足额", EN: "{claim}: in full"}, Args: args, Op: zhixing.OpSum, Result: yuan(e.got), Rule: r.Rule, Cites: cites}, own)
	}
	cut, _, err := avail.MulDivDown(e.want, 1, total, 1)
	if err != nil {
		cut = zhixing.Money{}
	}
	if cut.Fen() == e.got {
		return sec.Line(zhixing.Line{Key: "share", Label: zhixing.Text{ZH: "{claim}：余额×债权额÷债权总额，截至分", EN: "{claim}: money x claim / all claims, cut to the fen"}, Args: args,
			Op: zhixing.OpProduct, Round: zhixing.RoundDown, Scale: 2, Result: zhixing.YuanQuantity(cut), Rule: r.Rule, Cites: cites},
			pool, own, zhixing.Lit(yuan(total)).Over().Called(zhixing.Text{ZH: "债权总额", EN: "all claims of the rung"}))
	}
	floor := sec.Line(zhixing.Line{Label: zhixing.Text{ZH: "{claim}：余额×债权额÷债权总额，截至分", EN: "{claim}: money x claim / all claims, cut to the fen"}, Args: args,
		Op: zhixing.OpProduct, Round: zhixing.RoundDown, Scale: 2, Result: zhixing.YuanQuantity(cut), Rule: "DIST-47"},
		pool, own, zhixing.Lit(yuan(total)).Over().Called(zhixing.Text{ZH: "债权总额", EN: "all claims of the rung"}))
	return sec.Line(zhixing.Line{Key: "share", Label: zhixing.Text{ZH: "{claim}：分得（含余分）", EN: "{claim}: share with the odd fen"}, Args: args,
		Op: zhixing.OpSum, Result: yuan(e.got), Rule: r.Rule, Cites: cites}, floor, zhixing.Lit(yuan(e.got-cut.Fen())).Called(zhixing.Text{ZH: "余分", EN: "odd fen"}))
}

// lodged shows how each lodged amount follows from its share (DIST-49).
func (s *sheeter) lodged() {
	d := s.d
	var sec *zhixing.Section
	var ops []zhixing.Operand
	var sum int64
	for i := range d.entries {
		e := &d.entries[i]
		if e.lodged == 0 {
			continue
		}
		if sec == nil {
			sec = s.w.Section(zhixing.Text{ZH: "提存", EN: "Lodgement"})
		}
		c := d.claim(e.claim)
		l := zhixing.Line{Key: "lodged", Args: []zhixing.Arg{zhixing.NameArg("claim", string(c.ID)), zhixing.TextArg("reason", zhixing.Text{ZH: e.reason.Label(zhixing.ZH), EN: e.reason.Label(zhixing.EN)})},
			Result: yuan(e.lodged), Rule: "DIST-49", Cites: []zhixing.Citation{onDay(citeP("CPL-INT-2022", 510, 3), d.on)}}
		disputed, _ := inDispute(c)
		switch {
		case e.lodged == e.got:
			l.Label = zhixing.Text{ZH: "{claim}：全额提存（{reason}）", EN: "{claim}: its whole share ({reason})"}
			l.Op = zhixing.OpSum
			ops = append(ops, sec.Line(l, s.of[i]))
		case d.atPlanRate(e, c, disputed):
			l.Label = zhixing.Text{ZH: "{claim}：分得额×争议额÷债权额（{reason}）", EN: "{claim}: share x disputed / title debt ({reason})"}
			l.Op, l.Round, l.Scale = zhixing.OpProduct, zhixing.RoundHalfUp, 2
			ops = append(ops, sec.Line(l, s.of[i], zhixing.Lit(zhixing.YuanQuantity(disputed)), zhixing.Lit(yuan(titleDebt(c))).Over()))
		default:
			l.Label = zhixing.Text{ZH: "{claim}：分得额减各结果中最低额（{reason}）", EN: "{claim}: share less what it keeps in any outcome ({reason})"}
			l.Op, l.Marks = zhixing.OpDifference, zhixing.MarkPolicy
			ops = append(ops, sec.Line(l, s.of[i], zhixing.Lit(yuan(e.got-e.lodged))))
		}
		sum += e.lodged
	}
	if sec != nil {
		sec.Line(zhixing.Line{Key: "all_lodged", Label: zhixing.Text{ZH: "提存合计", EN: "lodged in all"}, Op: zhixing.OpSum, Result: yuan(sum), Rule: "DIST-49"}, ops...)
	}
}

// claims closes the sheet: the table, and everything against the money that came in.
func (s *sheeter) claims() {
	sec := s.w.Section(zhixing.Text{ZH: "分配结果", EN: "Result"})
	sec.Table(s.claimTable())
	tot := s.p.Totals()
	out := sec.Line(zhixing.Line{Key: "shares", Label: zhixing.Text{ZH: "费用与各债权所得合计", EN: "costs and shares together"}, Op: opSum(s.paid), Result: yuan(tot.Costs.Fen() + tot.Paid.Fen() + tot.Lodged.Fen())}, s.paid...)
	sec.Line(zhixing.Line{Key: "elsewhere", Label: zhixing.Text{ZH: "退还、提存待定、上缴及退还被执行人的部分", EN: "returned, held, forfeited, back to the debtor"}, Op: zhixing.OpDifference,
		Result: yuan(tot.Returned.Fen() + tot.Held.Fen() + tot.Forfeited.Fen() + tot.Surplus.Fen())}, s.total, out)
}
