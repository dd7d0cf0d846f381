package discipline

import (
	"bytes"
	"encoding/json"

	"github.com/zhixing-go/zhixing"
)

// ItemSet is a set of the nine items; the zero value is empty.
type ItemSet uint16

// Items returns the set of the items given.
func Items(items ...ConsumptionItem) ItemSet {
	var s ItemSet
	for _, i := range items {
		if i > 0 && i <= ItemEMUAndOther {
			s |= 1 << i
		}
	}
	return s
}

// Has reports whether the item is in the set.
func (s ItemSet) Has(i ConsumptionItem) bool { return s>>i&1 == 1 }

// MarshalJSON gives an array of words in the order of the items.
func (s ItemSet) MarshalJSON() ([]byte, error) {
	list := []ConsumptionItem{}
	for i := ItemTransport; i <= ItemEMUAndOther; i++ {
		if s.Has(i) {
			list = append(list, i)
		}
	}
	return json.Marshal(list)
}

// UnmarshalJSON is the inverse of MarshalJSON; an item given twice is an error.
func (s *ItemSet) UnmarshalJSON(b []byte) error {
	if string(bytes.TrimSpace(b)) == "null" {
		*s = 0
		return nil
	}
	list, err := decodeWords[ConsumptionItem](b, "items")
	if err != nil {
		return err
	}
	var set ItemSet
	for _, i := range list {
		if set.Has(i) {
			return wrong("items", i.String(), "DISC-18", "项目重复", "item given twice")
		}
		set |= Items(i)
	}
	*s = set
	return nil
}

// Permit is leave to do what is forbidden: for a need of life or business (CONS-2015,
// article 8), for an urgent journey (KIND-2019, item 17(3)), or for private
// consumption with own property of one of the four kinds of persons (article 3,
// paragraph 2); DISC-18.
type Permit struct {
	ID         string       `json:"id"`
	Items      ItemSet      `json:"items"`
	From       zhixing.Date `json:"from"`
	To         zhixing.Date `json:"to"` // last day
	Applied    zhixing.Tri  `json:"applied,omitzero"`
	ApprovedBy string       `json:"approved_by"`        // who approved; the president for an urgent journey
	President  zhixing.Tri  `json:"president,omitzero"` // it was the president
	Urgent     UrgentReason `json:"urgent,omitzero"`    // a one-off release for a journey; zero: another need
	Relation   Relation     `json:"relation,omitzero"`  // to the relative who is ill or has died
	Evidence   zhixing.Tri  `json:"evidence,omitzero"`  // sufficient evidence of the reason
	Promise    zhixing.Tri  `json:"promise,omitzero"`   // written promise
	OwnMoney   zhixing.Tri  `json:"own_money,omitzero"` // private consumption with own property
	False      zhixing.Tri  `json:"false_evidence,omitzero"`
	Broken     zhixing.Date `json:"broken,omitzero"` // promise broken, or falsity found, on this day: restored at once
}

// UrgentTripEnd is the last day that a release for an urgent journey may have: one
// month, by corresponding day, not rolled (DISC-18).
func UrgentTripEnd(from zhixing.Date, o Options) (zhixing.Date, error) {
	d, err := o.end("DISC-18", o.UrgentTripMonths, 1, zhixing.Months, zhixing.Sanction, citeI("KIND-2019", 17, 0, 3), from)
	return d.End, err
}

// Check reports why the permit cannot be granted: no approval, no items, a period
// that ends before it begins; for an urgent journey more than a month, other items
// than transport, a day before 2020-01-02, no evidence, promise or president. What
// was not given is no evidence.
func (p Permit) Check(o Options) error {
	var ps zhixing.Problems
	if p.Items == 0 || p.Items&^Items(ItemTransport, ItemVenue, ItemRealEstate, ItemOffice, ItemVehicle, ItemTravel, ItemSchool, ItemInsurance, ItemEMUAndOther) != 0 {
		ps.Add("items", "", "DISC-18", text("须写明九项中的项目", "items of the nine are required"))
	}
	if p.From.IsZero() || p.To.IsZero() || p.To.Before(p.From) {
		ps.Add("to", p.To.String(), "DISC-18", text("期间须有起止且不倒置", "needs a first and a last day in this order"))
	}
	if p.ApprovedBy == "" {
		ps.Add("approved_by", "", "DISC-18", text("获批准后方可进行", "needs approval beforehand"))
	}
	if p.Urgent > Examination {
		ps.Add("urgent", p.Urgent.String(), "DISC-18", text("不是暂时解除的事由", "is no reason for a release"))
	}
	if p.Urgent != 0 && ps.Err() == nil {
		if end, err := UrgentTripEnd(p.From, o); err != nil {
			ps.AddErr("from", err)
		} else if p.To.After(end) {
			ps.Add("to", p.To.String(), "DISC-18", text("暂时解除不超过一个月（至"+end.String()+"）", "a release is for one month at most, to "+end.String()))
		}
		if p.From.Before(kind2019) {
			ps.Add("from", p.From.String(), "DISC-18", text("自2020-01-02起", "exists from 2020-01-02"))
		}
		if p.Items&^Items(ItemTransport, ItemEMUAndOther) != 0 {
			ps.Add("items", "", "DISC-18", text("只解除乘坐飞机、高铁的限制", "releases transport only"))
		}
		need := func(t zhixing.Tri, field, zh, en string) {
			if t != zhixing.Yes {
				ps.Add(field, t.String(), "DISC-18", text(zh, en))
			}
		}
		if p.Urgent == RelativeIllness || p.Urgent == RelativeFuneral {
			if p.Relation == 0 || p.Relation > OtherRelation {
				ps.Add("relation", p.Relation.String(), "DISC-18", text("须写明与该近亲属的关系", "the relation to the relative is required"))
			} else if p.Relation == OtherRelation {
				ps.Add("relation", p.Relation.String(), "DISC-18", text("不属于民法典第一千零四十五条的近亲属", "is no near relative of Civil Code, article 1045"))
			}
		}
		need(p.President, "president", "须经院长批准", "needs the president's approval")
		need(p.Evidence, "evidence", "须有充分证据", "needs sufficient evidence")
		need(p.Promise, "promise", "须有书面承诺", "needs a written promise")
	}
	return ps.Err()
}

// PermitRequest is an application for leave (DISC-17, 18). Permit holds what is asked
// for and what was shown.
type PermitRequest struct {
	Permit   Permit      `json:"permit"`
	Capacity Capacity    `json:"capacity"`                 // of the applicant
	Need     zhixing.Tri `json:"need,omitzero"`            // a need of life or business (CONS-2015, article 8)
	Private  zhixing.Tri `json:"private,omitzero"`         // private consumption of one of the four kinds of persons
	Shown    zhixing.Tri `json:"shown,omitzero"`           // the court found it true
	Breach   zhixing.Tri `json:"breached_before,omitzero"` // an earlier release rested on false evidence or was broken
}

// AssessPermit says whether leave must, may or must not be given: it must where one of
// the four kinds of persons consumes privately with own property and that is true
// (CONS-2015, article 3, paragraph 2); it may for a need of life or business (article
// 8) and for an urgent journey of at most a month (KIND-2019, item 17(3)), which is
// refused after an earlier breach. Why an urgent journey cannot be allowed is in the
// error of Permit.Check.
func AssessPermit(r PermitRequest, o Options) (Assessment, error) {
	on := r.Permit.From
	if on.IsZero() || on.Before(cons2010) {
		return Assessment{}, wrong("permit.from", on.String(), "DISC-18", "限制消费自2010-10-01起", "restrictions exist from 2010-10-01")
	}
	var a Assessment
	if r.Permit.Urgent != 0 && !on.Before(kind2019) {
		a.add(fact("DISC-18", orNo(r.Breach).Not(), "breached_before", "no_breach_before", "此前没有虚假证据或者违反承诺", "no false evidence or broken promise before", citeI("KIND-2019", 17, 0, 3)))
		if r.Breach == zhixing.Yes {
			a.Duty = MustNot
			return a, nil
		}
	}
	key := consEdition(on)
	holds, duty := zhixing.No, May
	switch {
	case r.Permit.Urgent != 0:
		var p zhixing.Problems
		p.AddErr("permit", r.Permit.Check(o))
		if err := p.Err(); err != nil {
			return Assessment{}, err
		}
		holds = zhixing.Yes
		a.add(found("DISC-18", zhixing.Met, zhixing.Info, r.Permit.Urgent.String(), r.Permit.Urgent.Label(zhixing.ZH), r.Permit.Urgent.Label(zhixing.EN), citeI("KIND-2019", 17, 0, 3)))
	case r.Private == zhixing.Yes:
		duty = Must
		four := PermittedTarget(zhixing.MeasureConsumptionOrder, r.Capacity, on).And(zhixing.TriOf(r.Capacity != CapacitySelf && !on.Before(cons2015)))
		a.add(fact("DISC-17", four, "capacity", "one_of_four_kinds", "属于单位被执行人的四类人员", "one of the four kinds of persons of a unit", citeP(key, 3, 2)))
		a.add(fact("DISC-17", r.Permit.OwnMoney, "permit.own_money", "own_property", "以个人财产因私消费", "private consumption with own property", citeP(key, 3, 2)))
		a.add(fact("DISC-17", r.Shown, "shown", "shown", "经执行法院审查属实", "found true by the court", citeP(key, 3, 2)))
		holds = four.And(r.Permit.OwnMoney).And(r.Shown)
	default:
		a.add(fact("DISC-18", r.Need, "need", "need_of_life_or_business", "因生活或者经营必需", "a need of life or business", cite(key, 8)))
		a.add(fact("DISC-18", r.Permit.Applied, "permit.applied", "applied_beforehand", "事先提出申请", "applied for beforehand", cite(key, 8)))
		holds = r.Need.And(r.Permit.Applied)
	}
	switch holds {
	case zhixing.Yes:
		a.Duty = duty
	case zhixing.No:
		a.Duty = MustNot
	}
	return a, nil
}

// law is what leave of the kind rests on, in the wording of a day.
func (p *Permit) law(on zhixing.Date) zhixing.Citation {
	key := consEdition(on)
	switch {
	case p.Urgent != 0:
		return citeI("KIND-2019", 17, 0, 3)
	case p.OwnMoney == zhixing.Yes && key == "CONS-2015":
		return citeP(key, 3, 2)
	}
	return cite(key, 8)
}

// covers reports whether the permit allows the item on a day.
func (p *Permit) covers(i ConsumptionItem, on zhixing.Date) bool {
	if !p.Items.Has(i) || on.Before(p.From) || on.After(p.To) || p.ApprovedBy == "" || p.False == zhixing.Yes {
		return false
	}
	return p.Broken.IsZero() || on.Before(p.Broken)
}

// AfterBreach is what follows from false evidence or a broken promise (DISC-18):
// the restriction is restored at once, the person is punished heavily, no further
// application is granted.
func (p Permit) AfterBreach(on zhixing.Date) []zhixing.Finding {
	broken := p.False.Or(zhixing.TriOf(!p.Broken.IsZero() && !on.Before(p.Broken)))
	obstruct := cite("CPL-2023", 114).AsOf(on)
	return []zhixing.Finding{
		fact("DISC-18", broken, "false_evidence", "restored_at_once", "提供虚假证据或者违反承诺，立即恢复限制措施", "false evidence or broken promise: restored at once", citeI("KIND-2019", 17, 0, 3)),
		fact("DISC-18", broken, "false_evidence", "punished_heavily", "依妨害执行行为从重处理", "punished heavily as obstruction", obstruct, citeI("KIND-2019", 17, 0, 3)),
		fact("DISC-18", broken, "false_evidence", "no_further_application", "再次申请的不予批准", "no further application is granted", citeI("KIND-2019", 17, 0, 3)),
	}
}
