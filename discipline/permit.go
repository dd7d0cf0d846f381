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
	Evidence   zhixing.Tri  `json:"evidence,omitzero"`  // sufficient evidence of the reason
	Promise    zhixing.Tri  `json:"promise,omitzero"`   // written promise
	OwnMoney   zhixing.Tri  `json:"own_money,omitzero"` // private consumption with own property
	False      zhixing.Tri  `json:"false_evidence,omitzero"`
	Broken     zhixing.Date `json:"broken,omitzero"` // promise broken, or falsity found, on this day: restored at once
}

// UrgentTripEnd is the last day that a release for an urgent journey may have: one
// month, by corresponding day, not rolled (DISC-18).
func UrgentTripEnd(from zhixing.Date, o Options) (zhixing.Date, error) {
	d, err := o.end("DISC-18", o.UrgentTripMonths, 1, zhixing.Months, zhixing.Sanction, cite("KIND-2019", 17), from)
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
		need(p.President, "president", "须经院长批准", "needs the president's approval")
		need(p.Evidence, "evidence", "须有充分证据", "needs sufficient evidence")
		need(p.Promise, "promise", "须有书面承诺", "needs a written promise")
	}
	return ps.Err()
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
	obstruct := onDay(cite("CPL-2023", 114), on)
	return []zhixing.Finding{
		fact("DISC-18", broken, "false_evidence", "restored_at_once", "提供虚假证据或者违反承诺，立即恢复限制措施", "false evidence or broken promise: restored at once", cite("KIND-2019", 17)),
		fact("DISC-18", broken, "false_evidence", "punished_heavily", "依妨害执行行为从重处理", "punished heavily as obstruction", obstruct),
		fact("DISC-18", broken, "false_evidence", "no_further_application", "再次申请的不予批准", "no further application is granted", cite("KIND-2019", 17)),
	}
}
