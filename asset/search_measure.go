package asset

import "github.com/zhixing-go/zhixing"

// Search is a search for hidden property (搜查, ASSET-42).
type Search struct {
	Debtor         zhixing.PartyID `json:"debtor"`
	Natural        zhixing.Tri     `json:"natural,omitempty"`         // the debtor is a natural person
	NotPerformed   zhixing.Tri     `json:"not_performed,omitempty"`   // the debtor does not perform
	Conceals       zhixing.Tri     `json:"conceals,omitempty"`        // property is concealed
	HidesBooks     zhixing.Tri     `json:"hides_books,omitempty"`     // books or audit documents are hidden and not handed over though ordered
	Warrant        zhixing.Tri     `json:"warrant,omitempty"`         // signed by the court president
	Shown          zhixing.Tri     `json:"shown,omitempty"`           // in uniform, warrant and ID shown
	OutsidersOut   zhixing.Tri     `json:"outsiders_out,omitempty"`   // outsiders were kept out
	FamilyNotified zhixing.Tri     `json:"family_notified,omitempty"` // natural person: debtor or adult family member and the grassroots organisation called; unit: representative or principal
	WomenByWomen   zhixing.Tri     `json:"women_by_women,omitempty"`  // a woman's body was searched by women; No is a breach
	WomanSearched  zhixing.Tri     `json:"woman_searched,omitempty"`
	Record         zhixing.Tri     `json:"record,omitempty"` // signed by officers, the person searched, others present
	Opened         zhixing.Tri     `json:"opened,omitempty"` // places or containers were forced open
	OrderedToOpen  zhixing.Tri     `json:"ordered_to_open,omitempty"`
	Found          zhixing.Tri     `json:"found,omitempty"`  // property that must be seized was found
	Seized         zhixing.Tri     `json:"seized,omitempty"` // with an inventory and as CPL-2023 256(2) and 258 want
	On             zhixing.Date    `json:"on,omitzero"`      // day whose law applies; zero: the law in force
}

// AssessSearch checks conditions and form of a search (ASSET-42; CPL-2023 259,
// CPL-INT-2022 494 to 498, INV-2020 14 and 18(2)). That a person called does not come is no
// obstacle.
func AssessSearch(s Search) []zhixing.Finding {
	art := func(n uint16) zhixing.Citation { return zhixing.Citation{Instrument: "CPL-INT-2022", Article: n} }
	c := checklist{rule: "ASSET-42", day: s.On, subject: string(s.Debtor), cites: []zhixing.Citation{{Instrument: "CPL-2023", Article: 259}}}
	c.need("condition", s.NotPerformed.And(s.Conceals).Or(s.HidesBooks), "conceals", "不履行义务并隐匿财产，或者隐匿会计账簿等资料经责令仍拒不交出", "does not perform and conceals property, or hides books and does not hand them over though ordered",
		para("CPL-2023", 259, 1), art(494), para("INV-2020", 14, 1))
	c.need("warrant", s.Warrant, "warrant", "院长签发搜查令", "a search warrant signed by the president", zhixing.Citation{Instrument: "CPL-2023", Article: 259, Paragraph: 2})
	c.need("shown", s.Shown, "shown", "搜查人员着装并出示搜查令和工作证件", "officers in uniform show warrant and ID", art(495))
	c.need("outsiders_out", s.OutsidersOut, "outsiders_out", "无关人员不得进入搜查现场", "outsiders are kept out", para("CPL-INT-2022", 496, 1))
	zh, en := "通知被执行人或者成年家属、基层组织派员到场", "the debtor or an adult family member and the grassroots organisation are called"
	if s.Natural == zhixing.No {
		zh, en = "通知法定代表人或者主要负责人到场", "the representative or principal is called"
	}
	c.need("called", s.FamilyNotified, "family_notified", zh, en, para("CPL-INT-2022", 496, 1))
	if s.WomanSearched != zhixing.No {
		t := s.WomenByWomen
		if s.WomanSearched == zhixing.Unknown && t != zhixing.No {
			c.add("women_by_women", zhixing.Undetermined, zhixing.Breach, "woman_searched", "搜查妇女身体由女执行人员进行", "women are searched by women", para("CPL-INT-2022", 496, 2))
		} else {
			c.need("women_by_women", t, "women_by_women", "搜查妇女身体由女执行人员进行", "women are searched by women", para("CPL-INT-2022", 496, 2))
		}
	}
	c.need("record", s.Record, "record", "制作搜查笔录并签名", "a record is made and signed", art(498))
	if s.Opened == zhixing.Yes {
		c.need("ordered_to_open", s.OrderedToOpen, "ordered_to_open", "经责令开启而拒不配合的，方可强制开启", "forced open only after an order to open was refused", zhixing.Citation{Instrument: "INV-2020", Article: 14, Paragraph: 2})
	}
	if s.Found == zhixing.Yes {
		c.need("found_property_seized", s.Seized, "seized", "搜查中发现的应当查封、扣押的财产，造具清单后查封、扣押", "property found that must be seized is seized with an inventory", art(497), zhixing.Citation{Instrument: "CPL-2023", Article: 256, Paragraph: 2}, zhixing.Citation{Instrument: "CPL-2023", Article: 258})
	}
	return c.out
}
