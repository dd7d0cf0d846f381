package asset

import "github.com/zhixing-go/zhixing"

// FormalityFacts are what was done to seize a thing (查封手续, ASSET-48; SEIZE-2020 1, 6 to 9,
// 18; CPL-2023 256).
type FormalityFacts struct {
	Kind zhixing.PropertyKind `json:"kind"`
	On   zhixing.Date         `json:"on"` // day asked about

	RulingServed   zhixing.Tri  `json:"ruling_served,omitzero"`   // on debtor and creditor
	AssistNeeded   zhixing.Tri  `json:"assist_needed,omitzero"`   // a body's help is needed
	NoticeServed   zhixing.Date `json:"notice_served,omitzero"`   // ruling and notice to assist served on it
	Registered     zhixing.Tri  `json:"registered,omitzero"`      // the thing is registered with a registry
	Entered        zhixing.Date `json:"entered,omitzero"`         // registry entered the seizure
	Published      zhixing.Date `json:"published,omitzero"`       // equity: publication on the national system
	Taken          zhixing.Date `json:"taken,omitzero"`           // movable taken by the court, or left with another under seal or notice
	HandedToOther  zhixing.Tri  `json:"handed_to_other,omitzero"` // movable left with another
	Sealed         zhixing.Tri  `json:"sealed,omitzero"`          // seal, notice or other fitting publicity
	SealedOn       zhixing.Date `json:"sealed_on,omitzero"`       // immovable: day of seal or notice
	ManagerTold    zhixing.Tri  `json:"manager_told,omitzero"`    // unregistered building: manager or occupier told
	EngineListed   zhixing.Tri  `json:"engine_listed,omitzero"`   // unregistered vehicle: engine number in the list
	RecordMade     zhixing.Tri  `json:"record_made,omitzero"`     // record with time, place, kind, quantity, custodian, signatures
	PersonsPresent zhixing.Tri  `json:"persons_present,omitzero"` // debtor, adult family member or representative called; absence is no bar
	InventoryGiven zhixing.Tri  `json:"inventory_given,omitzero"` // copy of the inventory handed over
	Citizen        zhixing.Tri  `json:"citizen,omitzero"`         // the debtor is a citizen
	UnitAttended   zhixing.Tri  `json:"unit_attended,omitzero"`   // citizen: his work unit, or the grassroots organisation where the thing is, sent somebody
}

// FormalityOpinion says since when the seizure has effect, and against whom.
type FormalityOpinion struct {
	Opinion
	Effective zhixing.Date `json:"effective,omitzero"` // day of effect; zero: none yet, or not known
	// AgainstRegistered: it can be set up against a registered seizure (SEIZE-2020 7(2)).
	AgainstRegistered zhixing.Status `json:"against_registered"`
	// AgainstGoodFaith: it can be set up against third parties in good faith: it was
	// published (SEIZE-2020 24(3)).
	AgainstGoodFaith zhixing.Status `json:"against_good_faith"`
}

// AssessFormalities judges the formalities of a seizure and the day of its effect
// (ASSET-48, 74): service of ruling and notice; equity from its publication; a movable
// once it is controlled and published; an unregistered building once notice is posted and
// its manager told.
func AssessFormalities(f FormalityFacts) (FormalityOpinion, error) {
	var p zhixing.Problems
	if shippedClass(f.Kind) == 0 {
		p.Add("kind", f.Kind.String(), "ASSET-48", txt("财产种类未给出", "kind of property not given"))
	}
	if f.On.IsZero() {
		p.Add("on", "", "ASSET-48", txt("未给出日期", "day not given"))
	}
	if err := p.Err(); err != nil {
		return FormalityOpinion{}, err
	}
	w := newOpinion("ASSET-48", f.On)
	r := FormalityOpinion{AgainstRegistered: zhixing.NotApplicable}
	w.add("ruling_served", f.RulingServed, "ruling_served", txt("裁定已送达被执行人和申请执行人", "ruling served on debtor and creditor"), para("SEIZE-2020", 1, 1))
	done := func(d zhixing.Date) zhixing.Tri { return zhixing.TriOf(!d.IsZero() && !d.After(f.On)) }
	published := zhixing.Unknown
	switch f.Kind {
	case zhixing.KindEquity:
		published = f.equity(w, &r)
	case zhixing.KindCash, zhixing.KindMachinery, zhixing.KindStock, zhixing.KindOtherMovable:
		r.Effective = f.Taken
		w.add("controlled", done(f.Taken), "", txt("已控制动产", "the movable is controlled"), art("SEIZE-2020", 6))
		published = zhixing.Yes
		if f.HandedToOther != zhixing.No {
			published = f.HandedToOther.Not().Or(f.Sealed)
			w.add("sealed", published, "sealed", txt("交付他人控制的，已加贴封条或者以其他足以公示的方式公示", "left with another: sealed or otherwise published"), art("SEIZE-2020", 6))
		}
	case zhixing.KindImmovableUnreg:
		r.Effective = f.SealedOn
		published = done(f.SealedOn)
		w.add("notice_posted", published, "", txt("已在显著位置张贴公告", "notice posted at a conspicuous place"), art("SEIZE-2020", 8))
		w.add("manager_told", f.ManagerTold, "manager_told", txt("已通知管理人或者实际占有人", "manager or actual occupier told"), art("SEIZE-2020", 8))
	default:
		published = f.registry(w, &r, done)
	}
	r.AgainstGoodFaith = zhixing.StatusOf(published)
	w.add("record_made", f.RecordMade, "record_made", txt("已制作笔录", "record made"), art("SEIZE-2020", 18))
	w.add("persons_called", f.PersonsPresent, "persons_present", txt("已通知被执行人或者其成年家属、代表人到场；拒不到场的不影响执行", "debtor, adult family or representative called; absence is no bar"), para("CPL-2023", 256, 1))
	if f.Citizen == zhixing.Yes {
		w.add("unit_attended", f.UnitAttended, "unit_attended", txt("被执行人的工作单位或者财产所在地的基层组织派人参加", "the debtor's work unit or the local grassroots organisation sent somebody"), para("CPL-2023", 256, 1))
	}
	w.add("inventory_given", f.InventoryGiven, "inventory_given", txt("已造具清单并交付一份", "inventory made and a copy given"), para("CPL-2023", 256, 2))
	r.Opinion = w.every()
	return r, nil
}

// equity: effect from publication since 2022, from service on the registry before
// (EQUITY-2021 6, 19; SEIZE-2020 1).
func (f *FormalityFacts) equity(w *opine, r *FormalityOpinion) zhixing.Tri {
	if dayOf(f.NoticeServed, f.On).Before(equity2022()) {
		r.Effective = f.NoticeServed
		w.add("notice_served", zhixing.TriOf(!f.NoticeServed.IsZero() && !f.NoticeServed.After(f.On)), "", txt("已向公司登记机关送达裁定书和协助执行通知书", "ruling and notice served on the company registry"), para("SEIZE-2020", 1, 2))
		return zhixing.TriOf(!f.Published.IsZero() && !f.Published.After(f.On))
	}
	r.Effective = f.Published
	t := zhixing.TriOf(!f.Published.IsZero() && !f.Published.After(f.On))
	w.add("published", t, "", txt("已在国家企业信用信息公示系统公示", "published on the national system"), para("EQUITY-2021", 6, 1))
	return t
}

// registry: what takes effect with service on the body that helps, and is entered.
func (f *FormalityFacts) registry(w *opine, r *FormalityOpinion, done func(zhixing.Date) zhixing.Tri) zhixing.Tri {
	vehicle := f.Kind == zhixing.KindVehicle && f.Registered == zhixing.No
	switch {
	case vehicle:
		r.Effective = f.Taken
		w.add("controlled", done(f.Taken), "", txt("已扣押车辆", "the vehicle is taken"), art("SEIZE-2020", 9))
		w.add("engine_listed", f.EngineListed, "engine_listed", txt("扣押清单记载发动机编号；要求办理权属登记的，应当准许并办理扣押登记", "engine number in the list; registration on request is allowed and the seizure entered with it"), art("SEIZE-2020", 9))
		return f.Sealed.Or(done(f.Taken))
	case f.AssistNeeded == zhixing.No:
		r.Effective = f.SealedOn
	default:
		r.Effective = f.NoticeServed
		w.add("notice_served", done(f.NoticeServed), "", txt("裁定书副本和协助执行通知书已送达协助执行人", "copy of the ruling and notice to assist served"), para("SEIZE-2020", 1, 2))
	}
	if f.Kind == zhixing.KindImmovable {
		w.add("sealed", f.Sealed.Or(done(f.SealedOn)), "sealed", txt("已张贴封条或者公告", "seal or public notice posted"), art("SEIZE-2020", 7))
	}
	if f.Registered == zhixing.No {
		return f.Sealed.Or(done(f.SealedOn))
	}
	entered := done(f.Entered)
	w.add("entered", entered, "", txt("登记机关已办理查封登记；未登记的不得对抗已登记的查封", "entered in the register; without that it cannot be set up against a registered one"), para("SEIZE-2020", 7, 2))
	r.AgainstRegistered = zhixing.StatusOf(entered)
	return entered.Or(f.Sealed)
}
