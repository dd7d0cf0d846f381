package discipline

import (
	"github.com/zhixing-go/zhixing"
)

var (
	cons2010 = zhixing.YMD(2010, 10, 1)
	cons2015 = zhixing.YMD(2015, 7, 22)
	ctrl2021 = zhixing.YMD(2021, 12, 6)
)

// Restrained is a debtor, or a person of a unit that is the debtor, who may be
// restricted, and what is known about him (DISC-15, 17).
type Restrained struct {
	Debtor        zhixing.PartyID `json:"debtor"`
	Kind          PersonKind      `json:"kind,omitzero"`           // of the debtor
	Capacity      Capacity        `json:"capacity,omitzero"`       // of the person to be restricted
	Giving        zhixing.Tri     `json:"giving,omitzero"`         // an obligation to give (给付义务)
	NoticeExpired zhixing.Tri     `json:"notice_expired,omitzero"` // the time in the enforcement notice is over
	Performed     zhixing.Tri     `json:"performed,omitzero"`
	Listed        zhixing.Tri     `json:"listed,omitzero"`         // the debtor is on the list
	Weighed       zhixing.Tri     `json:"weighed,omitzero"`        // passive performance, evasion, resistance and ability were weighed
	Evasion       zhixing.Tri     `json:"evasion,omitzero"`        // passive performance, evasion or resistance
	Able          zhixing.Tri     `json:"able,omitzero"`           // able to perform, in whole or part
	CampusLoan    zhixing.Tri     `json:"campus_loan,omitzero"`    // full-time student, campus loan
	CreditorWaits zhixing.Tri     `json:"creditor_waits,omitzero"` // the creditor asks that the measure wait
	Initiative    Initiative      `json:"initiative,omitzero"`
	Written       zhixing.Tri     `json:"written,omitzero"`             // the application is in writing
	President     zhixing.Tri     `json:"president,omitzero"`           // the order is signed by the president
	OrderComplete zhixing.Tri     `json:"order_complete,omitzero"`      // it states period, items, consequences
	Born          zhixing.Date    `json:"born,omitzero"`                // of a natural person
	LiableWithin  zhixing.Tri     `json:"estate_only,omitzero"`         // an heir, liable within the estate only
	Inherited     zhixing.Tri     `json:"inherited,omitzero"`           // he took something of the estate and kept it
	Circumstance1 zhixing.Tri     `json:"circumstance_1_or_6,omitzero"` // no circumstance but 1 or 6 is alleged (DISC-10)

	SeizedValue zhixing.GivenMoney `json:"seized_value,omitzero"`
	Outstanding zhixing.GivenMoney `json:"outstanding,omitzero"`
}

// AssessConsumption says whether a consumption restriction (限制消费) may, must or must
// not be taken on a day: DISC-15 with the targets of DISC-17 and the softening bars
// of DISC-04 and DISC-10. Must: the debtor is listed (from 2015-07-22).
func AssessConsumption(r Restrained, asOf zhixing.Date, o Options) (Assessment, error) {
	var p zhixing.Problems
	p.AddErr("options", o.Check())
	if asOf.IsZero() || asOf.Before(cons2010) {
		p.Add("as_of", asOf.String(), "DISC-15", text("限制消费自2010-10-01起", "restrictions exist from 2010-10-01"))
	}
	if r.Kind > UnitPerson || r.Capacity > StatutoryAgent {
		p.Add("kind", "", "DISC-17", text("没有这一取值", "there is no such value"))
	}
	if err := p.Err(); err != nil {
		return Assessment{}, err
	}
	key := consEdition(asOf)
	var a Assessment
	unperformed := r.Giving.And(r.NoticeExpired).And(r.Performed.Not())
	a.add(missing(found("DISC-15", zhixing.StatusOf(unperformed), zhixing.Info, "giving_not_performed", "未按执行通知指定的期间履行给付义务", "an obligation to give is not performed inside the time of the enforcement notice", citeP(key, 1, 1)), "giving", "notice_expired", "performed"))
	target := r.target(asOf)
	para := uint8(2) // units and their persons
	if r.Capacity == CapacitySelf && r.Kind != UnitPerson {
		para = 1
	}
	a.add(missing(found("DISC-17", zhixing.StatusOf(target), zhixing.Info, "permitted_target", "属于可以限制消费的人", "one who may be restricted", citeP(key, 3, para)), "kind", "capacity"))
	bars := r.softBars(&a, asOf)
	must := zhixing.No
	if key == "CONS-2015" {
		must = r.Listed
		a.add(fact("DISC-15", must, "listed", "debtor_listed", "已纳入失信被执行人名单的，应当限制消费", "the debtor is listed: must be restricted", citeP(key, 1, 2)))
	}
	weighed := r.Weighed
	if r.Evasion != zhixing.Unknown && r.Able != zhixing.Unknown {
		weighed = zhixing.Yes
	}
	f := fact("DISC-15", weighed, "weighed", "weighed", "已考虑消极履行、规避、抗拒执行以及履行能力", "passive performance, evasion, resistance and ability weighed", cite(key, 2))
	if f.Status == zhixing.NotMet {
		f.Severity = zhixing.Breach
	}
	a.add(f)
	// A child who inherits nothing and evades nothing is the case of article 2.
	pointless := zhixing.No
	useless := func(t zhixing.Tri, field, code, zh, en string, cites ...zhixing.Citation) {
		if t == zhixing.No {
			return
		}
		f := fact("DISC-15", t, field, code, zh, en, cites...)
		if t == zhixing.Yes {
			f.Severity = zhixing.Breach
		}
		a.add(f)
		pointless = pointless.Or(t)
	}
	if (Candidate{Kind: r.personKind(), Born: r.Born}).minor(asOf) == zhixing.Yes {
		useless(r.Evasion.Not(), "evasion", "minor_without_evasion", "未成年人没有规避、抗拒执行行为，限制消费不符合第二条", "a minor who neither evades nor resists: article 2 does not support a restriction", cite(key, 2))
	}
	if r.LiableWithin == zhixing.Yes {
		law := []zhixing.Citation{cite(key, 2)}
		if !asOf.Before(zhixing.YMD(2021, 1, 1)) {
			law = append(law, cite("CC-2020", 1161))
		}
		useless(r.Inherited.Not(), "inherited", "nothing_inherited", "仅在遗产范围内承担责任且未取得遗产", "liable within the estate only, and nothing inherited", law...)
	}
	a.orderForm(r, key)
	switch {
	case target == zhixing.No || bars == MustNot || pointless == zhixing.Yes || r.Performed == zhixing.Yes || unperformed == zhixing.No && must != zhixing.Yes:
		a.Duty = MustNot
	case bars == GenerallyNot:
		a.Duty = GenerallyNot
	case target == zhixing.Unknown || bars == DutyUnknown || pointless == zhixing.Unknown:
		a.Duty = DutyUnknown
	case must == zhixing.Yes:
		a.Duty = Must
	case unperformed == zhixing.Yes:
		a.Duty = May
	}
	return a, nil
}

func (r Restrained) personKind() PersonKind {
	if r.Capacity == CapacitySelf {
		return r.Kind
	}
	return Individual
}

func consEdition(on zhixing.Date) zhixing.InstrumentKey {
	if on.Before(cons2015) {
		return "CONS-2010"
	}
	return "CONS-2015"
}

// PermittedTarget says whether a measure may be directed at a person in this
// capacity (DISC-17, 27, 28, 04): the list at the debtor alone; a consumption order
// at the four kinds of persons of a unit (until 2015-07-21 three: no controller); an
// exit restriction at all but the controller; a summons by force at debtor, legal
// representative, principal and controller. The statutory agent is one of the exit
// restriction only, where the debtor lacks full capacity.
func PermittedTarget(m zhixing.Measure, k Capacity, on zhixing.Date) zhixing.Tri {
	if k == 0 {
		return zhixing.Unknown
	}
	if k == CapacitySelf {
		return zhixing.Yes
	}
	switch m {
	case zhixing.MeasureConsumptionOrder:
		return zhixing.TriOf(k != StatutoryAgent && (k != ActualController || !on.Before(cons2015)))
	case zhixing.MeasureExitRestriction:
		return zhixing.TriOf(k != ActualController)
	case zhixing.MeasureSummonsByForce:
		return zhixing.TriOf(k == LegalRepresentative || k == Principal || k == ActualController)
	case zhixing.MeasureListing:
		return zhixing.No
	case zhixing.MeasureFine, zhixing.MeasureDetention:
		return zhixing.TriOf(k == Principal || k == DirectlyResponsible || k == LegalRepresentative)
	}
	return zhixing.Unknown
}

// target: officers can be reached only where the debtor is a unit.
func (r Restrained) target(asOf zhixing.Date) zhixing.Tri {
	t := PermittedTarget(zhixing.MeasureConsumptionOrder, r.Capacity, asOf)
	if t == zhixing.Yes && r.Capacity != CapacitySelf {
		switch r.Kind {
		case 0:
			return zhixing.Unknown
		case Individual:
			return zhixing.No
		}
	}
	return t
}

// softBars are the bars of KIND-2019, item 16.
func (r Restrained) softBars(a *Assessment, asOf zhixing.Date) Duty {
	if asOf.Before(kind2019) {
		return May
	}
	worst := May
	if r.personKind() != UnitPerson {
		f := fact("DISC-04", r.CampusLoan, "campus_loan", "bar_campus_loan_student", "校园贷在校生，一般不采取", "student with a campus loan: as a rule not", cite("KIND-2019", 16))
		a.add(f)
		if r.CampusLoan == zhixing.Yes {
			worst = GenerallyNot
		}
	}
	enough := triAtLeast(r.SeizedValue, r.Outstanding).Or(r.CreditorWaits)
	if r.SeizedValue.Given || r.CreditorWaits == zhixing.Yes {
		t := enough
		if r.Circumstance1 == zhixing.No {
			t = zhixing.No // the bar is for circumstances 1 and 6
		}
		a.add(fact("DISC-10", t, "seized_value", "bar_property_or_creditor_waits", "已控财产足以清偿，或者申请执行人申请暂不采取", "property under control suffices, or the creditor asks to wait", cite("KIND-2019", 16)))
		if t == zhixing.Yes {
			return MustNot
		}
	}
	return worst
}

func (a *Assessment) orderForm(r Restrained, key zhixing.InstrumentKey) {
	started := zhixing.Unknown
	switch r.Initiative {
	case ExOfficio:
		started = zhixing.Yes
	case OnApplication:
		started = r.Written
	}
	warn := func(f zhixing.Finding) {
		if f.Status == zhixing.NotMet {
			f.Severity = zhixing.Breach
		}
		a.add(f)
	}
	warn(fact("DISC-15", started, "initiative", "started_properly", "申请执行人书面申请，或者必要时依职权", "on written application, or ex officio where needed", cite(key, 4)))
	warn(fact("DISC-15", r.President, "president", "order_signed", "限制消费令由院长签发", "the order is signed by the president", cite(key, 5)))
	warn(fact("DISC-15", r.OrderComplete, "order_complete", "order_complete", "限制消费令载明期间、项目、法律后果", "the order states period, items and consequences", cite(key, 5)))
}

// BeforeTermination says what must stand before a termination of the procedure
// (终本) as to restrictions (DISC-15, TERM-2016 1(2)): an order issued, and those who
// qualify listed. The order goes on after the termination.
func BeforeTermination(s zhixing.DisciplineState) []zhixing.Finding {
	order := fact("DISC-15", s.ConsumptionOrder, "consumption_order", "order_issued", "已发出限制消费令", "a consumption order was issued", citeI("TERM-2016", 1, 0, 2))
	listed := zhixing.Unknown
	switch s.Listing {
	case zhixing.ListingPublished, zhixing.ListingExtended, zhixing.ListingCorrected, zhixing.ListingUnderObjection, zhixing.ListingDecided, zhixing.ListingGrace:
		listed = zhixing.Yes
	default:
		listed = s.ListingQualified.Not().Or(s.ReasonRecorded.And(zhixing.TriOf(s.NotListedReason != 0)))
	}
	return []zhixing.Finding{order, fact("DISC-15", listed, "listing_qualified", "qualifying_debtor_listed", "符合条件的已纳入失信名单，或者记明不纳入的理由", "a qualifying debtor is listed, or the reason why not is recorded", citeI("TERM-2016", 1, 0, 2))}
}
