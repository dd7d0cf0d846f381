package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Remedy is what lies against a ruling (救济途径).
type Remedy uint8

// The remedies.
const (
	NoRemedyOpen    Remedy = iota // 无
	Reconsideration               // 十日内向上一级法院申请复议
	Suit                          // 十五日内向执行法院提起执行异议之诉
	Retrial                       // 依审判监督程序办理
)

var remedyNames = enum.Names[Remedy]{Kind: "remedy", Rows: []enum.Row{
	{Word: "none", ZH: "无", EN: "none"},
	{Word: "reconsideration", ZH: "复议", EN: "reconsideration"},
	{Word: "suit", ZH: "执行异议之诉", EN: "enforcement-objection suit"},
	{Word: "retrial", ZH: "审判监督程序", EN: "retrial"},
}}

// String returns the stable word of r.
func (r Remedy) String() string { return remedyNames.Word(r) }

// Label returns the wording of r in l.
func (r Remedy) Label(l zhixing.Lang) string { return remedyNames.Label(r, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (r Remedy) MarshalText() ([]byte, error) { return remedyNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *Remedy) UnmarshalText(b []byte) error { return remedyNames.Unmarshal(b, r) }

// RemedyFor returns the remedy against a ruling on a change or addition of parties
// (CASE-61, PARTY-2020 30, 32): the suit within 15 days for articles 14(2) and 17
// to 21, and reconsideration within 10 days for all others. Who may sue and who is
// the defendant depends on who lost (32 to 34): debtor added in vain and creditor
// refused use the same road.
func RemedyFor(g zhixing.PartyChangeGround) Remedy {
	switch g {
	case 0:
		return NoRemedyOpen
	case zhixing.PartyChangeLimitedPartner, zhixing.PartyChangeUnpaidCapital, zhixing.PartyChangeWithdrawnCapital,
		zhixing.PartyChangeTransferBeforePaying, zhixing.PartyChangeOnePersonCompany, zhixing.PartyChangeDeregisteredUnliquidated:
		return Suit
	}
	return Reconsideration
}

// PartyChangeCheck are the facts on an application to change or add a party
// (变更、追加当事人申请), CASE-60.
type PartyChangeCheck struct {
	Ground zhixing.PartyChangeGround `json:"ground,omitzero"`
	// Outside names a ground that PARTY-2020 does not know, such as community debt of
	// spouses: parties change on statutory grounds only (1).
	Outside string `json:"outside,omitempty"`
	// Holds: the facts of the ground are found.
	Holds   zhixing.Tri `json:"holds,omitzero"`
	Written zhixing.Tri `json:"written,omitzero"` // application in writing (28)
	Panel   zhixing.Tri `json:"panel,omitzero"`
	Heard   zhixing.Tri `json:"heard,omitzero"`  // public hearing
	Simple  zhixing.Tri `json:"simple,omitzero"` // facts clear, dispute small: no hearing
	// Acknowledged: on assignment, the assignor acknowledges in writing (9).
	Acknowledged zhixing.Tri  `json:"acknowledged,omitzero"`
	Received     zhixing.Date `json:"received,omitzero"` // of the application
	RulingServed zhixing.Date `json:"ruling_served,omitzero"`
	// Cap is the sum of the scope: estate, capital not paid in or withdrawn, property
	// received, undertaking; Borne what the party answered for already (26); Debt what
	// is open.
	Cap   zhixing.Money      `json:"cap,omitzero"`
	Borne zhixing.Money      `json:"borne,omitzero"`
	Debt  zhixing.GivenMoney `json:"debt,omitzero"`
	// Where Holds is not given: Insufficient: the debtor cannot pay, or its property
	// does not suffice; Assets may be given instead. Occurred: what else the ground asks for
	// is found: the capital is not paid in, the taker received without paying …
	Insufficient zhixing.Tri        `json:"insufficient,omitzero"`
	Assets       zhixing.GivenMoney `json:"assets,omitzero"`
	Occurred     zhixing.Tri        `json:"occurred,omitzero"`
	// SeparateShown: the sole shareholder showed that the company's property is apart
	// from his own: the burden is his (20).
	SeparateShown zhixing.Tri `json:"separate_shown,omitzero"`
	// AgreedOtherwise: before the debtor was divided it agreed with the creditor in
	// writing on who pays the debt: the new entities then do not answer jointly (12).
	AgreedOtherwise zhixing.Tri `json:"agreed_otherwise,omitzero"`
}

// PartyChangeAnswer is what follows: whether the party may be changed or added, the
// term to rule, and the remedy against the ruling.
type PartyChangeAnswer struct {
	Verdict
	MayAdd zhixing.Tri      `json:"may_add,omitzero"`
	Decide zhixing.Deadline `json:"decide,omitzero"`
	Exit   Exit             `json:"exit"`
	Until  zhixing.Deadline `json:"until,omitzero"`
	// Liability is how far the party answers, For the most in money, where the sums are
	// given.
	Liability PartyLiability     `json:"liability,omitzero"`
	For       zhixing.GivenMoney `json:"for,omitzero"`
	// Bar: what is in dispute may not be disposed of while the party added seeks
	// reconsideration or sues, unless the creditor secures (31, 33).
	Bar zhixing.Tri `json:"bar,omitzero"`
}

// AssessPartyChange examines an application to change or add a party (CASE-60,
// CASE-61): statutory grounds only, written, panel and public hearing unless simple,
// sixty days.
func AssessPartyChange(f PartyChangeCheck, o Options) (PartyChangeAnswer, error) {
	if err := o.valid(); err != nil {
		return PartyChangeAnswer{}, err
	}
	var a PartyChangeAnswer
	ground := zhixing.TriOf(f.Ground != 0)
	if f.Ground == 0 && f.Outside == "" {
		ground = zhixing.Unknown
	}
	if f.Outside != "" {
		ground = zhixing.No
	}
	a.ask("CASE-60", "statutory_ground", "ground", ground, "属于法定的变更、追加事由", "a statutory ground", citeArt("PARTY-2020", 1))
	if f.Ground != 0 {
		a.ask("CASE-60", "ground_holds", "holds", f.holds(), "该事由的事实成立", "its facts are found", groundArticle(f.Ground))
	}
	if f.Ground == zhixing.PartyChangeDebtorDivision {
		a.ask("CASE-60", "not_agreed_otherwise", "agreed_otherwise", f.AgreedOtherwise.Not(), "分立前未与申请执行人书面另行约定债务清偿", "no written agreement with the creditor before the division on who pays", citeArt("PARTY-2020", 12))
	}
	if f.Ground == zhixing.PartyChangeCreditorAssignment {
		a.ask("CASE-08", "assignment_acknowledged", "acknowledged", f.Acknowledged, "债权让与人书面认可", "the assignor acknowledges in writing", citeArt("PARTY-2020", 9))
	}
	a.ask("CASE-60", "written", "written", f.Written, "提交书面申请及证据", "written application with evidence", citePart("PARTY-2020", 28, 1, 0))
	a.ask("CASE-60", "panel", "panel", f.Panel.Or(f.Simple), "组成合议庭审查", "examined by a panel", citePart("PARTY-2020", 28, 2, 0))
	a.ask("CASE-102", "heard", "heard", f.Heard.Or(f.Simple), "公开听证，事实清楚、争议不大的除外", "public hearing unless simple", citePart("PARTY-2020", 28, 2, 0))
	a.decide(f.Received)
	a.MayAdd = map3(a.Status)
	a.Exit = RemedyAgainst(MatterPartyChange, ReviewUpheld, f.Ground, zhixing.Unknown)
	if f.Ground == 0 {
		a.Exit = exitReconsideration("CASE-61", citeArt("PARTY-2020", 30))
	}
	a.Exit = a.Exit.on(f.Received)
	a.Liability = LiabilityOf(f.Ground)
	if f.Ground == zhixing.PartyChangeDebtorDivision && f.AgreedOtherwise == zhixing.Yes {
		a.Liability = 0 // as agreed
	}
	a.Bar = a.MayAdd.And(zhixing.TriOf(a.Liability != 0))
	sum, ok, err := f.liableFor()
	if err != nil {
		return a, err
	}
	if ok && a.Liability != 0 {
		a.For = zhixing.GiveMoney(sum)
	}
	if !f.Received.IsZero() {
		term, _, _ := MatterPartyChange.Term()
		if a.Decide, err = o.run(term, f.Received); err != nil {
			return a, err
		}
	}
	if !f.RulingServed.IsZero() {
		a.Until, err = o.run(a.Exit.Term, f.RulingServed)
	}
	return a, err
}

// groundArticle is the article of PARTY-2020 on the ground; the grounds are in the order
// of the articles, with two of article 14.
func groundArticle(g zhixing.PartyChangeGround) zhixing.Citation {
	switch g {
	case zhixing.PartyChangeGeneralPartner:
		return citePart("PARTY-2020", 14, 1, 0)
	case zhixing.PartyChangeLimitedPartner:
		return citePart("PARTY-2020", 14, 2, 0)
	}
	art := uint16(g)
	if g < zhixing.PartyChangeGeneralPartner {
		art++ // the first is article 2
	}
	return citeArt("PARTY-2020", art)
}

// holds reports whether the facts of the ground are found: as given, else from its limbs.
func (f PartyChangeCheck) holds() zhixing.Tri {
	if f.Holds != zhixing.Unknown {
		return f.Holds
	}
	t := f.Occurred
	if f.Ground == zhixing.PartyChangeOnePersonCompany && f.SeparateShown != zhixing.Unknown {
		t = f.SeparateShown.Not()
	}
	if !needsInsufficiency(f.Ground) {
		return t
	}
	short := f.Insufficient
	if short == zhixing.Unknown && f.Assets.Given && f.Debt.Given {
		short = zhixing.TriOf(f.Assets.Amount.Less(f.Debt.Amount))
	}
	return t.And(short)
}
