package asset

import "github.com/zhixing-go/zhixing"

// AccountRow is a row of the table of special accounts and funds (特殊账户, ASSET-60).
type AccountRow struct {
	Code       string             `json:"code"`
	Name       zhixing.Text       `json:"name"`
	Treat      Treat              `json:"treat"`
	Lifted     zhixing.Text       `json:"lifted,omitzero"` // when it may be touched nevertheless
	Cite       zhixing.Citation   `json:"cite,omitzero"`
	Source     string             `json:"source,omitempty"`  // instrument without a key of its own
	From       zhixing.Date       `json:"from,omitzero"`     // first day; zero: not known, every day
	Surplus    bool               `json:"surplus,omitempty"` // what exceeds the need of the purpose may be taken
	Confidence zhixing.Confidence `json:"confidence"`
}

// AccountFacts are the facts on an account: its class comes from the institution.
type AccountFacts struct {
	Class string       `json:"class"` // code of a row
	On    zhixing.Date `json:"on"`
	// Lifted: the exception of the row is shown (own debt of the client, wages of the
	// project, function lost, effective document for tourists, and so on).
	Lifted zhixing.Tri `json:"lifted,omitzero"`
	// ExcessShown: a part clearly above the need of the purpose is shown.
	ExcessShown zhixing.Tri `json:"excess_shown,omitzero"`
	// Evasion: the debtor uses the account to evade enforcement, which has no protection.
	Evasion zhixing.Tri `json:"evasion,omitzero"`
	// IssuerPaid: a margin account whose bank has paid outside already: to be released.
	IssuerPaid zhixing.Tri `json:"issuer_paid,omitzero"`
	// Balance and Need, where both are known, show the excess and its amount.
	Balance zhixing.GivenMoney `json:"balance,omitzero"`
	Need    zhixing.GivenMoney `json:"need,omitzero"` // what the purpose needs: labour cost, margin required
}

// AccountOpinion says what may be done with the account.
type AccountOpinion struct {
	Treat   Treat          `json:"treat"`
	Freeze  zhixing.Status `json:"freeze"`
	Deduct  zhixing.Status `json:"deduct"`
	Release zhixing.Status `json:"release"` // a freeze must be lifted
	// Excess is what the balance has beyond the need, all that may be taken where only
	// that is shown.
	Excess zhixing.GivenMoney `json:"excess,omitzero"`
	// Source is what the row of the day stands on where that has no key of its own, and
	// Confidence how well it was read.
	Source     string             `json:"source,omitempty"`
	Confidence zhixing.Confidence `json:"confidence"`
	Findings   []zhixing.Finding  `json:"findings"`
}

// AssessAccount says whether a special account may be frozen and deducted from
// (ASSET-60). Rows of Options.Accounts come before the shipped ones; a class in neither is an
// *InputError: an account of unknown class must be asked after, not taken for normal. The row of the day counts, and its article is that
// of the day.
func AssessAccount(f AccountFacts, o Options) (AccountOpinion, error) {
	if err := o.check(); err != nil {
		return AccountOpinion{}, err
	}
	if f.On.IsZero() {
		return AccountOpinion{}, &zhixing.InputError{Field: "on", Rule: "ASSET-60", Reason: txt("未给出日期", "day not given")}
	}
	var p zhixing.Problems
	p.NotNegative("balance", f.Balance.Amount, "ASSET-60")
	p.NotNegative("need", f.Need.Amount, "ASSET-60")
	if err := p.Err(); err != nil {
		return AccountOpinion{}, err
	}
	row, ok := findAccount(f.Class, f.On, o.Accounts)
	if !ok {
		row, ok = findAccount(f.Class, f.On, SpecialAccounts())
	}
	if !ok {
		return AccountOpinion{}, &zhixing.InputError{Field: "class", Value: f.Class, Rule: "ASSET-60", Reason: txt("没有该类账户在该日的规定", "no row for this class on that day")}
	}
	r := AccountOpinion{Treat: row.Treat, Freeze: zhixing.Met, Deduct: zhixing.Met, Release: zhixing.NotMet, Source: row.Source, Confidence: row.Confidence, Findings: []zhixing.Finding{}}
	lifted := f.Lifted
	if row.Surplus {
		if f.Balance.Given && f.Need.Given {
			over := less(f.Balance.Amount, f.Need.Amount)
			r.Excess, f.ExcessShown = zhixing.GiveMoney(over), zhixing.TriOf(over.Sign() > 0)
		}
		lifted = lifted.Or(f.ExcessShown) // the surplus over the need may be taken
	}
	if f.Evasion == zhixing.Yes {
		lifted = zhixing.Yes
	}
	s := zhixing.StatusOf(lifted)
	switch row.Treat {
	case TreatUntouchable:
		r.Freeze, r.Deduct = s, s
	case TreatFreezeOnly, TreatConditional:
		r.Deduct = s
	case TreatNotProperty:
		r.Freeze, r.Deduct = zhixing.NotApplicable, zhixing.NotApplicable
	}
	if row.Treat == TreatFreezeOnly && f.IssuerPaid == zhixing.Yes {
		r.Freeze, r.Deduct, r.Release = zhixing.NotMet, zhixing.NotMet, zhixing.Met
	}
	x := zhixing.Finding{Rule: "ASSET-60", Subject: row.Code, Status: r.Deduct, Severity: zhixing.Warning, Code: "special_account",
		Message: zhixing.Text{ZH: row.Name.ZH + "：" + row.Treat.Label(zhixing.ZH) + "；例外：" + row.Lifted.ZH, EN: row.Name.EN + ": " + row.Treat.Label(zhixing.EN) + "; exception: " + row.Lifted.EN}}
	// The number is that of the day; a wording of the day that was not read has none.
	if c, err := row.Cite.On(f.On); err == nil {
		x.Cites = []zhixing.Citation{c}
	}
	if r.Deduct == zhixing.Undetermined {
		x.Missing = []string{"lifted"}
	}
	r.Findings = append(r.Findings, x)
	return r, nil
}

func findAccount(code string, on zhixing.Date, rows []AccountRow) (AccountRow, bool) {
	for _, r := range rows {
		if r.Code == code && (r.From.IsZero() || !on.Before(r.From)) {
			return r, true
		}
	}
	return AccountRow{}, false
}

// SpecialAccounts is the shipped table, every row of ASSET-60. A class whose source
// changed has a row for each, newest first; those of days whose texts were not read are
// from memory. A day before the first row of a class has no rule here.
func SpecialAccounts() []AccountRow {
	const (
		v = zhixing.Verified
		s = zhixing.Secondary
		r = zhixing.Recall
	)
	u, fo, c := TreatUntouchable, TreatFreezeOnly, TreatConditional
	row := func(code, zh, en string, t Treat, lz, le string, cite zhixing.Citation, conf zhixing.Confidence) AccountRow {
		return AccountRow{Code: code, Name: txt(zh, en), Treat: t, Lifted: txt(lz, le), Cite: cite, Confidence: conf}
	}
	named := func(a AccountRow, source string) AccountRow { a.Source = source; return a }
	surplus := func(a AccountRow) AccountRow { a.Surplus = true; return a }
	none := zhixing.Citation{}
	var rows []AccountRow
	// add enters a row, and behind it the same rule under the sources it had before.
	add := func(a AccountRow, from zhixing.Date, before ...accountSource) {
		a.From = from
		rows = append(rows, a)
		for _, b := range before {
			a.From, a.Source, a.Cite, a.Confidence = b.from, b.source, none, b.confidence
			rows = append(rows, a)
		}
	}
	ymd, always := zhixing.YMD, zhixing.Date{}
	add(row("deposit_reserve", "金融机构在人民银行的存款准备金、备付金", "deposit and clearing reserve at the central bank", u, "其他存款可以执行；营业场所不得查封", "its other deposits may be taken; its premises may not be sealed", art("ENF-REG-2020", 27), v), ymd(1998, 7, 8))
	add(surplus(row("worker_wage", "农民工工资专用账户、工资保证金", "worker-wage special account and wage security deposit", u, "支付本项目农民工工资；明显超出应付工资的部分经法院认定可以执行", "wages of the project's workers; a part clearly above the need, found by the court", art("WAGE-2019", 33), v)), ymd(2020, 5, 1))
	add(row("client_settlement", "证券客户交易结算资金和证券", "client settlement funds and securities at brokers", u, "客户本身的债务", "the client's own debt", art("SEC-2019", 131), v), ymd(2020, 3, 1), accountSource{ymd(2006, 1, 1), "证券法（2005修订）139", r})
	add(row("depository_clearing", "证券登记结算机构的清算交收资金和证券", "clearing and settlement funds at the depository", u, "无", "none", art("SEC-2019", 159), v), ymd(2020, 3, 1), accountSource{ymd(2006, 1, 1), "证券法（2005修订）168", r})
	add(row("futures_clearing_house", "期货结算机构收取的保证金、权利金、结算担保金、风险准备金", "futures margins, premiums, guarantee and risk reserve at the clearing house", u, "无", "none", art("FUT-2022", 43), v), ymd(2022, 8, 1), accountSource{ymd(2003, 7, 1), "法释〔2003〕10号 59", r})
	add(row("otc_ccp", "场外衍生品集中结算财产", "OTC derivatives clearing property", u, "无", "none", art("FUT-2022", 37), v), ymd(2022, 8, 1))
	add(surplus(row("futures_client_margin", "期货交易所、期货公司处的会员、客户保证金", "members' and clients' margin at a futures exchange or company as debtor", u, "证明有超出部分或者混同，且在期限内未提出相反证据", "proven surplus or commingling not rebutted in time", art("FUT-INT1-2020", 59), v)), ymd(2021, 1, 1), accountSource{ymd(2003, 7, 1), "法释〔2003〕10号 59", r})
	add(surplus(row("futures_reserve", "期货公司最低结算准备金、结算会员结算担保金", "minimum settlement reserve, settlement guarantee", u, "全部持仓平仓并了结客户款项，或者超出规定的部分", "all positions closed and clients paid, or the surplus over the requirement", art("FUT-INT1-2020", 60), v)), ymd(2021, 1, 1), accountSource{ymd(2003, 7, 1), "法释〔2003〕10号 60", r})
	add(row("futures_own", "客户、自营会员本身的保证金和持仓", "a client's or self-trading member's own margin and positions", TreatNormal, "无须例外", "needs none", art("FUT-INT1-2020", 61), v), ymd(2021, 1, 1), accountSource{ymd(2003, 7, 1), "法释〔2003〕10号 61", r})
	add(row("fund_property", "证券投资基金财产", "property of a securities investment fund", u, "基金财产本身承担的债务", "debts of the fund property itself", art("FUND-2015", 7), v), ymd(2015, 4, 24), accountSource{ymd(2013, 6, 1), "证券投资基金法（2012修订）7", r}, accountSource{ymd(2004, 6, 1), "证券投资基金法（2003）", r})
	add(row("fund_sales", "基金销售结算资金、基金份额", "fund sales settlement money and units", u, "投资人本身的债务", "the investor's own debt", art("FUND-2015", 100), v), ymd(2015, 4, 24), accountSource{ymd(2013, 6, 1), "证券投资基金法（2012修订）100", r})
	add(row("trust_property", "信托财产", "trust property", u, "在先担保权、处理信托事务的债务、财产税款、法律规定的其他情形", "prior security, debts of trust affairs, taxes of the property, law", art("TRUST-2001", 17), v), ymd(2001, 10, 1))
	add(row("payment_reserve", "支付机构客户备付金", "reserve accounts of payment institutions", u, "法律另有规定；用户本身余额通过支付机构执行", "law otherwise; a user's own balance is reached through the institution", art("PAYMENT-2023", 29), v), ymd(2024, 5, 1))
	add(surplus(row("lc_margin", "信用证开证保证金", "letter-of-credit opening margin", fo, "丧失保证金功能的可以扣划；银行已对外付款的应当解除", "function lost: deduct; bank has paid: release", zhixing.Citation{Instrument: "LC-MARGIN-2020"}, v)), ymd(2021, 1, 1), accountSource{ymd(1997, 9, 3), "法释〔1997〕4号", r})
	add(row("guarantee_margin", "独立保函开立保证金", "independent-guarantee margin", fo, "丧失保证金功能的可以扣划；开立人已付款的应当解除", "function lost: deduct; issuer has paid: release", art("IND-GUAR-2020", 24), v), ymd(2021, 1, 1), accountSource{ymd(2016, 12, 1), "法释〔2016〕24号 24", r})
	add(named(row("acceptance_margin", "银行承兑汇票保证金", "bank acceptance margin", fo, "汇票已付、丧失保证金功能", "bill paid or function lost", none, r), "法发〔2000〕21号"), always)
	add(row("pledged_margin", "债权人实际控制的保证金质押账户", "pledged margin account under the creditor's control", c, "该债权人优先受偿，余额可以执行", "priority to that creditor, the rest free", art("CC-SEC-2020", 70), v), ymd(2021, 1, 1), accountSource{ymd(2000, 12, 13), "法释〔2000〕44号 85", r})
	add(row("travel_deposit", "旅行社质量保证金", "travel-agency quality deposit", c, "生效法律文书确定的旅游者损失", "tourists' losses by effective document", art("TRAVEL-2020", 16), v), ymd(2020, 11, 29), accountSource{ymd(2009, 5, 1), "旅行社条例（2009）16", r}, accountSource{ymd(2001, 1, 8), "法〔2001〕1号", r})
	add(row("presale_funds", "商品房预售资金监管账户", "presale-fund supervised account", c, "本项目工程进度款、材料款、设备款；不得影响项目建设，通知住建部门", "progress, material and equipment claims of the project; housing authority told, project not impaired", zhixing.Citation{Instrument: "PRESALE-2022"}, s), ymd(2022, 1, 11))
	add(named(row("social_insurance", "社会保险基金", "social insurance funds", u, "无", "none", none, v), "社会保险法 64"), ymd(2011, 7, 1), accountSource{ymd(2000, 2, 18), "法〔2000〕19号", s})
	add(named(row("laid_off_living", "下岗职工基本生活保障资金", "basic-living fund of laid-off workers", u, "无", "none", none, s), "法〔1999〕228号"), always)
	add(named(row("trade_union", "工会经费集中户", "trade-union funds collecting account", u, "工会自身的债务", "the union's own debts", none, r), "法复〔1997〕6号"), always)
	add(named(row("party_dues", "企业党组织党费", "Party dues of an enterprise's Party organisation", u, "无", "none", none, s), "法〔2005〕209号"), always)
	add(named(row("treasury_military", "国库款、军费、财政经费账户、办公用房、车辆等", "treasury, military and budget funds, office premises and vehicles", u, "无", "none", none, v), "移交、撤销、脱钩企业案件规定 10"), always)
	add(row("military_special", "军队单位特种预算存款", "special budget deposits of military units", u, "无", "none", none, r), always)
	add(named(row("closed_loan", "封闭贷款结算专户", "closed-loan settlement account", c, "该封闭贷款本身的债务", "the closed loan itself", none, r), "法发〔2000〕4号"), always)
	add(row("policy_purchase", "粮棉油政策性收购资金", "grain, cotton and oil purchase money", u, "无", "none", none, r), always)
	add(row("bankrupt_enterprise", "破产申请已受理的企业财产", "property of an enterprise in bankruptcy", u, "无；受理后解除保全、中止执行", "none: measures are lifted on acceptance", art("BANKR-2006", 19), v), ymd(2007, 6, 1), accountSource{ymd(1988, 11, 1), "企业破产法（试行）11", r})
	add(row("loan_account", "贷款账户", "loan account", TreatNotProperty, "不是存款", "is no deposit", none, r), always)
	add(named(row("negotiable_instrument", "已背书转让票据的款项", "money of an endorsed instrument", u, "法律另有规定", "law otherwise", none, v), "票据管理实施办法 24"), always)
	add(named(row("overseas_remittance", "侨汇", "remittances of overseas-Chinese kin", TreatNormal, "不得非法冻结，但不是豁免", "no illegal freezing; no immunity", none, v), "归侨侨眷权益保护法实施办法 18"), always)
	return rows
}

// accountSource is what a row of the table stood on from a day.
type accountSource struct {
	from       zhixing.Date
	source     string
	confidence zhixing.Confidence
}
