package distribution

import "github.com/zhixing-go/zhixing"

// Why explains what a claim got (分配理由): what it may take part in, how each of its
// rights stands, each share with rank and amounts, what is lodged, what remains. An
// unknown claim has no findings.
func (p Plan) Why(id zhixing.ClaimID) []zhixing.Finding {
	if p.d == nil {
		return nil
	}
	for i := range p.d.order {
		if p.d.claim(int32(i)).ID == id {
			return citedOn(p.d.why(p, int32(i)), p.d.on)
		}
	}
	return nil
}

func (d *drawer) why(p Plan, i int32) []zhixing.Finding {
	c := d.claim(i)
	out := d.whyStanding(c, d.stand[i])
	for r := range c.Rights {
		out = append(out, d.whyRight(c, &c.Rights[r]))
	}
	out = append(out, d.whyTime(c, d.stand[i])...)
	if f, ok := d.whyDay(c); ok {
		out = append(out, f)
	}
	for s := range d.steps {
		st := &d.steps[s]
		for k := st.from; k < st.to; k++ {
			if d.entries[k].claim == i {
				out = append(out, whyLine(p.line(st, &d.entries[k]), &d.rungs[st.rung]))
			}
		}
	}
	b := &d.left[i]
	f := found("DIST-53", zhixing.Met, string(c.ID), "balance",
		"尚欠：费用{costs}、一般债务利息{interest}、本金{principal}、加倍部分{doubled}；债权人发现其他财产的，可以随时请求执行",
		"still owed: costs {costs}, general interest {interest}, principal {principal}, doubled part {doubled}; execution on new assets may be asked at any time", cite("CPL-INT-2022", 508))
	f.Args = []zhixing.Arg{
		zhixing.MoneyArg("costs", zhixing.Fen(b.costs)), zhixing.MoneyArg("interest", zhixing.Fen(b.interest)),
		zhixing.MoneyArg("principal", zhixing.Fen(b.principal)), zhixing.MoneyArg("doubled", zhixing.Fen(b.doubled)),
	}
	f.Cites = append(f.Cites, cite("CPL-INT-2022", 515))
	return append(out, f)
}

// whyLine says in one sentence what one rung gave.
func whyLine(l Line, r *Rung) zhixing.Finding {
	f := found(l.Rule, zhixing.Met, string(l.Claim), "share",
		"第{rank}顺位（{rung}）：参加分配{admitted}，该处可供分配{pool}、参加总额{total}，分得{share}，其中实发{received}、提存{reserved}，未足额{short}",
		"rank {rank} ({rung}): takes part with {admitted} of {total} in {pool}; share {share}, to be paid {received}, lodged {reserved}, short {short}", r.Cite)
	if l.Short.Sign() > 0 {
		f.Status = zhixing.NotMet
	}
	f.Args = []zhixing.Arg{
		zhixing.IntArg("rank", int(l.Rank)), zhixing.TextArg("rung", r.Title),
		zhixing.MoneyArg("admitted", l.Admitted), zhixing.MoneyArg("pool", l.Pool), zhixing.MoneyArg("total", l.Total),
		zhixing.MoneyArg("share", l.Share), zhixing.MoneyArg("received", l.Received), zhixing.MoneyArg("reserved", l.Reserved), zhixing.MoneyArg("short", l.Short),
	}
	if l.Reason != 0 {
		f.Args = append(f.Args, zhixing.TextArg("reason", zhixing.Text{ZH: l.Reason.Label(zhixing.ZH), EN: l.Reason.Label(zhixing.EN)}))
		f.Message.ZH += "，提存原因：{reason}"
		f.Message.EN += ", lodged because: {reason}"
		f.Cites = append(f.Cites, citeP("CPL-INT-2022", 510, 3))
	}
	return f
}

// whyStanding says whether the claim takes part as an ordinary one.
func (d *drawer) whyStanding(c *Claim, s standing) []zhixing.Finding {
	id := string(c.ID)
	f := found("DIST-41", zhixing.Met, id, "takes_part", "参加普通债权分配：{status}", "takes part as an ordinary claim: {status}", citeP("CPL-INT-2022", 506, 1))
	f.Args = []zhixing.Arg{zhixing.TextArg("status", zhixing.Text{ZH: c.Status.Label(zhixing.ZH), EN: c.Status.Label(zhixing.EN)})}
	switch {
	case s.barred:
		f.Rule, f.Status, f.Cites = "DIST-46", zhixing.NotMet, []zhixing.Citation{cite("MPL-1999", 111)}
		f.Message = zhixing.Text{ZH: "公告期间届满未登记债权，视为放弃在本次拍卖船舶价款中受偿的权利", EN: "not registered in the time of the notice: the right to be paid out of this sale of the ship is given up"}
	case !s.titled && s.ownRights:
		f.Status = zhixing.NotMet
		f.Message = zhixing.Text{ZH: "没有执行依据，仅就优先受偿部分受偿：{status}", EN: "no title, takes part in its priority rung only: {status}"}
	case !s.titled:
		f.Status = zhixing.NotMet
		f.Message = zhixing.Text{ZH: "不参加分配：{status}", EN: "takes no part: {status}"}
	case s.sealing:
		f.Message = zhixing.Text{ZH: "尚无执行依据，预留份额并提存：{status}", EN: "no title yet, its share is reserved and lodged: {status}"}
		if c.OwnCourtSealedFirst == zhixing.Unknown {
			f.Status, f.Missing = zhixing.Undetermined, []string{"own_court_sealed_first"}
		}
	}
	out := []zhixing.Finding{f}
	if c.Owed.Doubled.Sign() > 0 && !s.doubled {
		f := found("DIST-38", zhixing.NotMet, id, "doubled_part", "加倍部分债务利息不列入分配", "the doubled part takes no part", cite("DELAY-2014", 4))
		if c.Kind == zhixing.PriorityRestitution {
			f.Rule, f.Cites = "DIST-16", []zhixing.Citation{{Instrument: "CRIM-PROP-2014", Article: 1, Paragraph: 1, Item: 2}}
			f.Message = zhixing.Text{ZH: "责令退赔不计加倍部分债务利息", EN: "restitution ordered in a criminal judgment bears no doubled part"}
		}
		out = append(out, f)
	}
	if c.Kind == zhixing.PriorityLivelihood && d.l.Admission == NeedsTitle && d.o.LivelihoodFirst == LivelihoodNone {
		out = append(out, found("DIST-37", zhixing.NotMet, id, "livelihood_first", "民事执行中没有规定劳动报酬等民生债权优先，按普通债权", "no statute puts livelihood claims first in civil execution: an ordinary claim", zhixing.Citation{}))
	}
	return out
}

// whyRight says how a right stands, and which facts not given could end it.
func (d *drawer) whyRight(c *Claim, r *Right) zhixing.Finding {
	as := d.asset(d.assetAt[r.Asset])
	f := found("DIST-32", zhixing.Met, string(c.ID), "right", "对财产{asset}的{right}优先受偿", "{right} over asset {asset} is paid first", zhixing.Citation{})
	fault := d.fault(c, r, as)
	if fault != rightStands {
		zh, en, rule, cites := d.faultWords(fault, r)
		f.Status, f.Code, f.Message, f.Rule, f.Cites = zhixing.NotMet, "right_without_rank", zhixing.Text{ZH: zh, EN: en}, rule, cites
	} else {
		f.Cites = d.rightCites(r.Kind)
		f.Rule = ruleOfRight(r.Kind)
		if facts := d.openFacts(c, r, as); len(facts) > 0 {
			f.Status, f.Missing = zhixing.Undetermined, facts
			f.Message.ZH += "；以下事实未给出，按主张对待"
			f.Message.EN += "; taken as claimed, facts not given"
		}
	}
	f.Args = []zhixing.Arg{zhixing.NameArg("asset", string(r.Asset)), zhixing.TextArg("right", zhixing.Text{ZH: r.Kind.Label(zhixing.ZH), EN: r.Kind.Label(zhixing.EN)})}
	return f
}

func ruleOfRight(k zhixing.PriorityKind) zhixing.RuleID {
	switch k {
	case zhixing.PriorityConstructionPrice:
		return "DIST-34"
	case zhixing.PriorityHomeBuyerRefund:
		return "DIST-35"
	case zhixing.PriorityLien:
		return "DIST-33"
	}
	if isMaritime(k) {
		return "DIST-46"
	}
	return "DIST-32"
}

// rightCites is the law that gives a right its rank: that of its rung, and of paying
// rights first in the enforcement at hand.
func (d *drawer) rightCites(k zhixing.PriorityKind) []zhixing.Citation {
	var out []zhixing.Citation
	for i := range d.rungs {
		if r := &d.rungs[i]; r.Part == PartPriority && r.takes(k) && r.Cite != (zhixing.Citation{}) {
			out = append(out, r.Cite)
			break
		}
	}
	switch {
	case d.l.Rule == "DIST-40":
		out = append(out, citeP("CRIM-PROP-2014", 13, 2))
	case d.ladderByDebtor() && d.bySeizure():
		out = append(out, cite("CPL-INT-2022", 514))
	case d.ladderByDebtor():
		out = append(out, cite("CPL-INT-2022", 508))
	}
	return out
}

// faultWords says why a right gives no priority, under the law of its day.
func (d *drawer) faultWords(f rightFault, r *Right) (zh, en string, rule zhixing.RuleID, cites []zhixing.Citation) {
	one := func(c ...zhixing.Citation) []zhixing.Citation { return c }
	// Quality and waiver stood in the second interpretation of 2018 before.
	build := func(now, from2018 zhixing.Citation) []zhixing.Citation {
		day := r.ExercisedOn
		if day.IsZero() {
			day = d.on
		}
		if !day.Before(zhixing.YMD(2019, 2, 1)) && day.Before(ccFrom) {
			return one(from2018)
		}
		return one(now)
	}
	switch f {
	case faultUnregistered:
		if d.l.Admission == NeedsConfirmation {
			return "对财产{asset}的{right}未登记，抵押人破产的不得主张优先受偿，按普通债权", "{right} over asset {asset} is unregistered and no good in the bankruptcy of who gave it: an ordinary claim", "DIST-32", one(zhixing.Citation{Instrument: "CC-SEC-2020", Article: 54, Item: 4})
		}
		return "对财产{asset}的{right}未登记，不得对抗已取得保全裁定或者执行措施的债权人，按普通债权", "{right} over asset {asset} is unregistered and no good against creditors with a preservation or execution measure: an ordinary claim", "DIST-32", one(zhixing.Citation{Instrument: "CC-SEC-2020", Article: 54, Item: 3})
	case faultAfterSealing:
		return "对财产{asset}的{right}设立于查封之后，不得对抗申请执行人，按普通债权", "{right} over asset {asset} was set up after the sealing: an ordinary claim", "DIST-32", one(citeP("SEIZE-2020", 24, 1))
	case faultConstructionLate:
		_, law := d.constructionEnd(r)
		return "对财产{asset}的{right}逾期行使", "{right} over asset {asset} was exercised too late", "DIST-34", one(law)
	case faultNoContract:
		return "并非与发包人订立合同的承包人，对财产{asset}不享有{right}", "not the contractor of the employer's own contract: no {right} over asset {asset}", "DIST-34", build(cite("BUILD-2020", 35), cite("BUILD-2018", 17))
	case faultNotQualified:
		return "工程质量不合格，对财产{asset}不享有{right}", "the works are not of proper quality: no {right} over asset {asset}", "DIST-34", build(citeTo("BUILD-2020", 38, 39), citeTo("BUILD-2018", 19, 20))
	case faultWaived:
		return "已放弃对财产{asset}的{right}，且不损害建筑工人利益", "{right} over asset {asset} was waived without harm to workers", "DIST-34", build(cite("BUILD-2020", 42), cite("BUILD-2018", 23))
	case faultBuyer:
		return "不符合商品房消费者的条件，对财产{asset}不享有{right}", "not a consumer home-buyer: no {right} over asset {asset}", "DIST-35", one(citeTo("BUYER-2023", 2, 3))
	case faultLienLapsed:
		return "对财产{asset}的{right}自产生之日起满一年不行使而消灭", "{right} over asset {asset} lapsed one year after it arose", "DIST-46", one(zhixing.Citation{Instrument: "MAR-1992", Article: 29, Paragraph: 1, Item: 1})
	case faultLienNoticed:
		return "船舶转让公告之日起满六十日未行使，对财产{asset}的{right}消灭", "{right} over asset {asset} lapsed sixty days after the notice of the ship's transfer", "DIST-46", one(cite("MAR-1992", 26))
	case faultNotRegistered:
		return "未在公告最后发布之日起六十日内登记债权，对财产{asset}的{right}不参加分配", "not registered within 60 days of the last notice: {right} over asset {asset} takes no part", "DIST-46", one(cite("MPL-1999", 111), cite("SHIP-2015", 16))
	case faultOilPollution:
		return "已投保油污责任险的散装货油船舶的油污损害不属于{right}（财产{asset}）", "insured oil pollution is outside {right} (asset {asset})", "DIST-46", one(citeP("MAR-1992", 22, 2))
	case faultCrimeProceeds:
		return "财产{asset}系赃款赃物，{right}并非善意取得", "asset {asset} is proceeds of crime and {right} was not acquired in good faith", "DIST-40", one(citeP("CRIM-PROP-2014", 11, 1))
	}
	return "", "", "", nil
}

// openFacts are the facts not given that could end a right.
func (d *drawer) openFacts(c *Claim, r *Right, as *Asset) []string {
	var out []string
	need := func(open bool, fact string) {
		if open {
			out = append(out, fact)
		}
	}
	need(as.ProceedsOfCrime == zhixing.Yes && r.GoodFaith == zhixing.Unknown, "good_faith")
	need(isMaritime(r.Kind) && !as.LastSaleNotice.IsZero() && c.Registered.IsZero() && c.Arrested != zhixing.Yes, "registered")
	switch r.Kind {
	case zhixing.PriorityConstructionPrice:
		need(r.Qualified == zhixing.Unknown, "qualified")
		need(r.EmployerContract == zhixing.Unknown, "employer_contract")
		need(r.Waived == zhixing.Yes && r.WaiverHurtsWages == zhixing.Unknown, "waiver_hurts_wages")
		need(r.ExercisedOn.IsZero(), "exercised_on")
		end, _ := d.constructionEnd(r)
		need(!r.ExercisedOn.IsZero() && end.IsZero(), "payable_on")
		need(d.o.ConstructionCoversLand == BuildingOnly && as.Kind != Ship && as.BuildingValue.IsZero() && as.LandValue.IsZero(), "building_value")
	case zhixing.PriorityHomeBuyerRefund:
		need(r.ForLiving == zhixing.Unknown, "for_living")
		need(r.PaidInFull == zhixing.Unknown, "paid_in_full")
		need(r.DeliveryImpossible == zhixing.Unknown, "delivery_impossible")
	case zhixing.PriorityPurchaseMoney:
		need(r.DeliveredOn.IsZero(), "delivered_on")
		need(r.SetUpOn.IsZero(), "set_up_on")
	case zhixing.PriorityRegisteredMortgage, zhixing.PriorityPledge:
		need(r.SetUpOn.IsZero(), "set_up_on")
	case zhixing.PriorityMaritimeLienA, zhixing.PriorityMaritimeLienB, zhixing.PriorityMaritimeLienC, zhixing.PriorityMaritimeLienD, zhixing.PriorityMaritimeLienE:
		need(r.SetUpOn.IsZero(), "set_up_on")
		need(r.ExercisedOn.IsZero(), "exercised_on")
	}
	return out
}

// whyTime says whether an ordinary claim came in time for each asset (DIST-42).
func (d *drawer) whyTime(c *Claim, s standing) []zhixing.Finding {
	if d.l.CutOff != zhixing.Yes || !s.titled || d.bySeizure() && d.ladderByDebtor() || c.AppliedOn.IsZero() {
		return nil
	}
	return inTime(*c, *d.e, c.AppliedOn, d.o, string(c.ID), false)
}

// whyDay compares the day to which the claim is computed with the day that the
// plan asks for (DIST-38).
func (d *drawer) whyDay(c *Claim) (zhixing.Finding, bool) {
	day := d.e.On
	if d.o.ClaimDate == RealisationDay {
		day = d.realisedLast()
	}
	if d.o.ClaimDate == PerCreditorGiven || day.IsZero() {
		return zhixing.Finding{}, false
	}
	f := found("DIST-38", zhixing.Met, string(c.ID), "claim_date", "债权计算至{day}", "the claim is computed to {day}", zhixing.Citation{})
	f.Args = []zhixing.Arg{zhixing.DateArg("day", day), zhixing.DateArg("as_of", c.AsOf)}
	switch {
	case c.AsOf.IsZero():
		f.Status, f.Missing = zhixing.Undetermined, []string{"as_of"}
	case c.AsOf != day:
		f.Status, f.Severity = zhixing.NotMet, zhixing.Warning
		f.Message = zhixing.Text{ZH: "债权计算至{as_of}，应统一计算至{day}", EN: "the claim is computed to {as_of}, all claims should be to {day}"}
	}
	return f, true
}

func (d *drawer) realisedLast() zhixing.Date {
	var day zhixing.Date
	for i := range d.e.Assets {
		if day.Before(d.e.Assets[i].RealisedOn) {
			day = d.e.Assets[i].RealisedOn
		}
	}
	return day
}

// Findings are what the plan as a whole has to say: who may distribute, the
// transfer to bankruptcy, costs left unpaid or not accepted, assets held back,
// policies that no source settles.
func (p Plan) Findings() []zhixing.Finding {
	if p.d == nil {
		return nil
	}
	d := p.d
	out := Authority(d.e.Process)
	if d.e.Debtor == zhixing.EnterpriseLegalPerson && d.ladderByDebtor() {
		out = append(out, TransferToBankruptcy(*d.e))
	}
	if a := d.e.Process.BankruptcyAcceptedOn; !a.IsZero() && d.l.Admission == NeedsTitle {
		out = append(out, executionRuns(a, d.on))
	}
	out = append(out, d.newMaritimeCode()...)
	out = append(out, d.feeOnFines()...)
	for i := range d.costs {
		c := &d.e.Costs[d.costs[i]]
		if c.Kind == CommonBenefit && !d.commonBenefit(c) {
			f := found("DIST-30", zhixing.StatusOf(c.Accepted), c.ID, "common_benefit_not_accepted", "未经法院认可的共益费用不先行扣除：{amount}", "a cost for common benefit that the court has not accepted does not come off the top: {amount}", zhixing.Citation{})
			f.Args = []zhixing.Arg{zhixing.MoneyArg("amount", c.Amount)}
			out = append(out, missing(f, "accepted"))
		}
	}
	for i := range d.portions {
		if x := &d.portions[i]; x.left > 0 {
			f := found("DIST-30", zhixing.NotMet, d.e.Costs[d.costs[x.cost]].ID, "cost_short", "价款不足以支付，尚缺{short}", "the price does not cover it, {short} short", citeP("ENF-REG-2020", 34, 2))
			f.Severity = zhixing.Warning
			f.Args = []zhixing.Arg{zhixing.MoneyArg("short", zhixing.Fen(x.left))}
			out = append(out, f)
		}
	}
	for a := range d.assets {
		as := d.asset(int32(a))
		if as.ObjectionPending == zhixing.Yes {
			f := found("DIST-49", zhixing.NotMet, string(as.ID), "asset_held", "案外人异议未决，价款{amount}提存待补充分配", "an outsider's objection is pending: {amount} is lodged for a supplementary distribution", cite("CPL-2023", 238))
			f.Cites = append(f.Cites, citeP("ENF-PROC-2020", 15, 1))
			f.Args = []zhixing.Arg{zhixing.MoneyArg("amount", zhixing.Fen(d.held[a]))}
			out = append(out, f)
		}
		if as.Excluded == zhixing.Yes {
			out = append(out, found("DIST-35", zhixing.NotApplicable, string(as.ID), "asset_excluded", "财产已排除执行，不参与分配", "the asset is excluded from execution and takes no part", excludedBy(d.on)))
		}
	}
	return citedOn(out, d.on)
}

// excludedBy is the law under which a home buyer takes a house out of enforcement.
func excludedBy(day zhixing.Date) zhixing.Citation {
	if day.IsZero() || !day.Before(zhixing.YMD(2025, 7, 24)) {
		return cite("OBJ-SUIT-2025", 11)
	}
	return cite("OBJ-2020", 29)
}

// newMaritimeCode warns where rights arose under the Maritime Code as revised in
// 2025: its order was not read, the text of 1992 is applied (DIST-46).
func (d *drawer) newMaritimeCode() []zhixing.Finding {
	from := zhixing.YMD(2026, 5, 1)
	var out []zhixing.Finding
	for i := range d.order {
		for _, r := range d.claim(int32(i)).Rights {
			if isMaritime(r.Kind) && !r.SetUpOn.Before(from) {
				f := found("DIST-46", zhixing.Undetermined, string(d.claim(int32(i)).ID), "maritime_code_2025", "该权利产生于2025年修订的海商法施行之后，此处仍按1992年文本的顺序，应核对新法", "the right arose under the Maritime Code as revised in 2025: the order of the 1992 text is applied, check the new one", zhixing.Citation{Instrument: "MAR-2025"})
				f.Severity = zhixing.Warning
				out = append(out, f)
			}
		}
	}
	return out
}

// feeOnFines warns where an application fee is taken though only fines and
// confiscation, moved ex officio, are executed (DIST-40).
func (d *drawer) feeOnFines() []zhixing.Finding {
	for i := range d.order {
		if k := d.claim(int32(i)).Kind; k != zhixing.PriorityFine && k != zhixing.PriorityConfiscation {
			return nil
		}
	}
	for i := range d.costs {
		if c := &d.e.Costs[d.costs[i]]; c.Kind == ApplicationFee && len(d.order) > 0 {
			f := found("DIST-40", zhixing.NotMet, c.ID, "fee_on_fines", "移送执行的罚金、没收财产不交纳执行申请费", "no application fee on fines and confiscation moved ex officio", zhixing.Citation{})
			f.Severity = zhixing.Warning
			return []zhixing.Finding{f}
		}
	}
	return nil
}
