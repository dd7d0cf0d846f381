package interest

import (
	"github.com/zhixing-go/zhixing"
)

// findings says what a reader must know besides the figures, in the order of the
// rules.
func (c *Calculator) findings(st *Statement, events []Satisfaction, on zhixing.Date) []zhixing.Finding {
	var out []zhixing.Finding
	add := func(rule zhixing.RuleID, status zhixing.Status, sev zhixing.Severity, code, subject string, msg zhixing.Text, cites []zhixing.Citation, args ...zhixing.Arg) *zhixing.Finding {
		out = append(out, zhixing.Finding{Rule: rule, Status: status, Severity: sev, Code: code, Subject: subject, Message: msg, Args: args, Cites: cites})
		return &out[len(out)-1]
	}
	current := func(c zhixing.Citation) []zhixing.Citation {
		return []zhixing.Citation{c.AsOf(on)}
	}
	delay := func(article uint16, paragraph uint8) []zhixing.Citation {
		return []zhixing.Citation{{Instrument: "DELAY-2014", Article: article, Paragraph: paragraph}}
	}
	t := &c.t
	if len(t.Orders) == 0 && t.Relief == OrdersPayment {
		add("DIST-01", zhixing.NotMet, zhixing.Info, "no_general_interest", "", zhixing.Text{ZH: "生效法律文书未确定一般债务利息，不予计算", EN: "the title orders no general interest: none is computed"}, delay(1, 2))
	}
	if t.Relief == OrdersSale {
		add("DIST-03", zhixing.NotMet, zhixing.Info, "no_payment_ordered", "", zhixing.Text{ZH: "准许拍卖、变卖担保财产的裁定不含金钱给付，不产生迟延履行利息", EN: "a ruling that allows the sale of collateral orders no payment: no interest for delay"}, delay(1, 3))
	}
	for i := range t.Items {
		it := &t.Items[i]
		if it.Nature == CriminalRestitution {
			status := zhixing.NotMet
			if c.items[i].now {
				status = zhixing.Met
			}
			add("DIST-16", status, zhixing.Info, "restitution_doubled", it.ID, zhixing.Text{ZH: "刑事追缴、责令退赔是否计算加倍部分", EN: "whether criminal restitution bears the doubled part"}, []zhixing.Citation{{Instrument: "CRIM-PROP-2014", Article: 1, Paragraph: 1, Item: 2}, {Instrument: "CRIM-PROP-2014", Article: 1, Paragraph: 2}})
		}
	}
	if t.Mediation == LiabilityBorne {
		add("DIST-05", zhixing.Met, zhixing.Info, "mediation_liability_borne", "", zhixing.Text{ZH: "已承担调解书确定的迟延责任，依民事调解工作的规定不再计算加倍部分", EN: "the liability fixed in the mediation document was borne: the provisions on mediation deny the doubled part"}, current(zhixing.Citation{Instrument: "CPL-2023", Article: 264}))
	}
	if t.Mediation == LiabilityFixed {
		status := zhixing.NotMet
		if c.o.MediationPenalty == MediationPenaltyReplacesDoubled {
			status = zhixing.Met
		}
		add("DIST-05", status, zhixing.Info, "mediation_replaces_doubled", "", zhixing.Text{ZH: "调解书约定的迟延责任是否替代加倍部分", EN: "whether the liability fixed in the mediation document replaces the doubled part"}, current(zhixing.Citation{Instrument: "CPL-2023", Article: 264}))
	}
	for i := range events {
		if events[i].End().After(on) {
			add("DIST-11", zhixing.NotApplicable, zhixing.Info, "event_after_day", events[i].ID, zhixing.Text{ZH: "{day}的清偿晚于计算日，未计入", EN: "the event of {day} is later than the day asked and does not count"}, nil, zhixing.DateArg("day", events[i].End()))
		}
	}
	if !st.Surplus.IsZero() {
		add("DIST-11", zhixing.Met, zhixing.Warning, "surplus", "", zhixing.Text{ZH: "多收{amount}，应退还被执行人", EN: "{amount} paid too much goes back to the debtor"}, current(zhixing.Citation{Instrument: "ENF-REG-2020", Article: 34, Paragraph: 2}), zhixing.MoneyArg("amount", st.Surplus))
	}
	for i := range t.Stays {
		s := &t.Stays[i]
		cause := zhixing.TextArg("cause", zhixing.Text{ZH: s.Cause.Label(zhixing.ZH), EN: s.Cause.Label(zhixing.EN)})
		switch {
		case s.Cause == RetrialSuspension && s.ByDebtor == zhixing.Unknown && c.o.RetrialByDebtor == RetrialRuns:
			f := add("DIST-07", zhixing.Undetermined, zhixing.Warning, "retrial_applicant_unknown", "", zhixing.Text{ZH: "自{from}起再审中止，申请人不明，按不计息处理", EN: "suspended for retrial from {from}; who applied is not known: taken as excluded"}, delay(3, 3), zhixing.DateArg("from", s.From))
			f.Missing = []string{index("stays", i) + ".by_debtor"}
		case s.stops(&c.o):
			add("DIST-07", zhixing.Met, zhixing.Info, "dates_excluded", "", zhixing.Text{ZH: "自{from}起因{cause}不计算加倍部分", EN: "from {from} no doubled part: {cause}"}, delay(3, 3), zhixing.DateArg("from", s.From), cause)
		default:
			add("DIST-07", zhixing.NotMet, zhixing.Info, "dates_run", "", zhixing.Text{ZH: "自{from}起的{cause}不停止计息", EN: "the pause from {from} ({cause}) does not stop interest"}, delay(3, 3), zhixing.DateArg("from", s.From), cause)
		}
	}
	c.settlementFindings(current(zhixing.Citation{Instrument: "CPL-INT-2022", Article: 465}), add)
	if c.accepted != 0 && !on.Before(t.Accepted) {
		add("DIST-14", zhixing.Met, zhixing.Info, "interest_stopped", "", zhixing.Text{ZH: "破产申请于{day}受理，计息至{last}", EN: "bankruptcy accepted on {day}: interest to {last}"},
			[]zhixing.Citation{{Instrument: "BANKR-2006", Article: 46, Paragraph: 2}, {Instrument: "BANKR-INT3-2020", Article: 3}}, zhixing.DateArg("day", t.Accepted), zhixing.DateArg("last", zhixing.DateFromOrdinal(int(c.stop)-1)))
		rank := c.o.PreAcceptanceDoubled
		add("DIST-14", zhixing.Met, zhixing.Info, "pre_acceptance_doubled_"+rank.String(), "", zhixing.Text{ZH: "受理前的加倍部分{amount}：{rank}", EN: "doubled part before acceptance, {amount}: {rank}"},
			[]zhixing.Citation{{Instrument: "BANKR-INT3-2020", Article: 3}}, zhixing.MoneyArg("amount", st.Doubled), zhixing.TextArg("rank", zhixing.Text{ZH: rank.Label(zhixing.ZH), EN: rank.Label(zhixing.EN)}))
	}
	if st.Projected {
		add("DIST-23", zhixing.Met, zhixing.Warning, "rate_projected", "", zhixing.Text{ZH: "利率表之后的日期沿用最后公布的利率，结果为推定", EN: "days after the rate table take the last rate published: the result is projected"}, nil)
	}
	var marks zhixing.Mark
	for i := range st.Lines {
		marks |= st.Lines[i].Marks
	}
	for _, m := range []struct {
		mark zhixing.Mark
		code string
		msg  zhixing.Text
	}{
		{zhixing.MarkOneSource, "rate_one_source", zhixing.Text{ZH: "部分利率仅有单一来源", EN: "some rates were read in one source only"}},
		{zhixing.MarkDerived, "rate_derived", zhixing.Text{ZH: "部分利率由通报推得", EN: "some rates are derived from a statement"}},
		{zhixing.MarkUnverified, "rate_unverified", zhixing.Text{ZH: "部分利率未单独核对", EN: "some rates were not read separately"}},
		{zhixing.MarkRecall, "rule_recall", zhixing.Text{ZH: "部分计算依凭记忆的规则", EN: "some lines rest on a rule quoted from memory"}},
	} {
		if marks&m.mark != 0 {
			add("DIST-54", zhixing.Met, zhixing.Info, m.code, "", m.msg, nil)
		}
	}
	return out
}

func (c *Calculator) settlementFindings(cites []zhixing.Citation, add func(zhixing.RuleID, zhixing.Status, zhixing.Severity, string, string, zhixing.Text, []zhixing.Citation, ...zhixing.Arg) *zhixing.Finding) {
	for i := range c.t.Settlements {
		s := &c.t.Settlements[i]
		arg := zhixing.DateArg("day", s.Agreed)
		switch {
		case s.Performed == zhixing.Yes:
			add("DIST-13", zhixing.Met, zhixing.Info, "settlement_performed", "", zhixing.Text{ZH: "{day}的和解协议已履行完毕，原债务消灭", EN: "the settlement of {day} was fully performed: nothing more under the title"}, cites, arg)
		case s.Performed == zhixing.Unknown:
			f := add("DIST-13", zhixing.Undetermined, zhixing.Warning, "settlement_unknown", "", zhixing.Text{ZH: "{day}的和解协议是否履行不明", EN: "it is not known whether the settlement of {day} was performed"}, cites, arg)
			f.Missing = []string{index("settlements", i) + ".performed"}
		case s.ByCreditor == zhixing.Yes || s.Waived == zhixing.Yes || c.o.SettlementPeriod != SettlementRuns:
			add("DIST-13", zhixing.Met, zhixing.Info, "settlement_excluded", "", zhixing.Text{ZH: "{day}的和解期间不计加倍部分", EN: "no doubled part for the time of the settlement of {day}"}, cites, arg)
		default:
			add("DIST-13", zhixing.NotMet, zhixing.Info, "settlement_runs", "", zhixing.Text{ZH: "{day}的和解未履行，加倍部分照计", EN: "the settlement of {day} was not performed: the doubled part runs through"}, cites, arg)
		}
	}
}

// ClaimAmount returns the statement as the fact that other packages take
// (债权数额): base is the unpaid money debts of the title without interest, doubled
// includes interest of the older rules.
func (st Statement) ClaimAmount(claim zhixing.ClaimID, debtor, creditor zhixing.PartyID) (zhixing.ClaimAmount, error) {
	base, err := st.Principal.Add(st.RealisationCost)
	if err != nil {
		return zhixing.ClaimAmount{}, err
	}
	doubled, err := st.Doubled.Add(st.OldInterest)
	if err != nil {
		return zhixing.ClaimAmount{}, err
	}
	return zhixing.ClaimAmount{Claim: claim, Debtor: debtor, Creditor: creditor, AsOf: st.On, CutOff: st.On, Base: zhixing.GiveMoney(base), General: zhixing.GiveMoney(st.General),
		Doubled: zhixing.GiveMoney(doubled), Costs: zhixing.GiveMoney(st.EnforcementCost), Projected: zhixing.TriOf(st.Projected)}, nil
}

// EventOfSale returns the satisfaction that a lot sold brings (DIST-06): the end day
// is that on which the deal ruling was served on the buyer; the costs of the sale
// are met first.
func EventOfSale(s zhixing.LotSold) (Satisfaction, error) {
	out := Satisfaction{ID: string(s.Lot), Kind: s.How, On: s.RulingServed, Amount: s.Price, Received: s.MoneyReceived}
	if out.Kind == 0 {
		out.Kind = zhixing.SatisfiedAuctionDeal
	}
	var costs zhixing.Sum
	for _, c := range s.Costs {
		costs.Add(c.Amount)
	}
	var err error
	out.Costs, err = costs.Total()
	return out, err
}

// EventOfDebtForAsset returns the satisfaction that a lot given for debt brings: its
// value less what the taker paid as difference, on the day the ruling was served.
func EventOfDebtForAsset(s zhixing.LotGivenForDebt) (Satisfaction, error) {
	m, err := s.Value.Sub(s.DifferencePaid.Amount)
	return Satisfaction{ID: string(s.Lot), Kind: zhixing.SatisfiedDebtForAsset, On: s.RulingServed, Amount: m}, err
}
