package asset

import "github.com/zhixing-go/zhixing"

// OwnerFacts are the facts on an outsider who says that a seized thing is his
// (案外人权属异议, ASSET-66; OBJ-2020 24, 25).
type OwnerFacts struct {
	Kind  zhixing.PropertyKind `json:"kind"`
	Stage ObjectionStage       `json:"stage"`
	On    zhixing.Date         `json:"on"`

	Registered      zhixing.Tri `json:"registered,omitzero"`       // the thing is entered in a register of its kind
	InHisName       zhixing.Tri `json:"in_his_name,omitzero"`      // register, account or company record name the outsider
	Papers          zhixing.Tri `json:"papers,omitzero"`           // unregistered building: land register, planning and building permits name him
	Possesses       zhixing.Tri `json:"possesses,omitzero"`        // movable without register: he holds it
	Documents       zhixing.Tri `json:"documents,omitzero"`        // right without register: contract and other evidence show that it is his
	Custody         zhixing.Tri `json:"custody,omitzero"`          // securities held by a custodian in its own name
	Beneficial      zhixing.Tri `json:"beneficial,omitzero"`       // custody: the custodian's books name him as investor
	RealOwner       zhixing.Tri `json:"real_owner,omitzero"`       // he says that the name is borrowed: hidden investor, house in another's name, money sent by mistake
	AgainstTitle    zhixing.Tri `json:"against_title,omitzero"`    // the objection says that the judgment or ruling itself is wrong
	AgainstPriority zhixing.Tri `json:"against_priority,omitzero"` // the creditor has a security on the thing that holds against him

	Received     zhixing.Date `json:"received,omitzero"`      // written objection received
	RulingServed zhixing.Date `json:"ruling_served,omitzero"` // ruling on it served
}

// OwnerOpinion says whether the objection is founded and what road is open.
type OwnerOpinion struct {
	Excludes zhixing.Status `json:"excludes"` // by the appearances that decide the review
	Route    string         `json:"route"`    // "suit": objection suit after the ruling; "retrial": against the title itself
	ObjectionTerms
	Findings []zhixing.Finding `json:"findings"`
}

// AssessOwnerObjection judges an outsider's claim of ownership (ASSET-66): in the review
// the register, the account name, or possession decides (OBJ-2020 25); a real owner behind
// another's name is sent to the suit, where the substance counts. A creditor's security
// that holds against the outsider prevails (OBJ-2020 27).
func AssessOwnerObjection(f OwnerFacts, o Options) (OwnerOpinion, error) {
	var p zhixing.Problems
	p.AddErr("", o.check())
	if shippedClass(f.Kind) == 0 {
		p.Add("kind", f.Kind.String(), "ASSET-66", txt("财产种类未给出", "kind of property not given"))
	}
	if f.Stage == 0 || !objectionStageNames.Valid(f.Stage) {
		p.Add("stage", f.Stage.String(), "ASSET-66", txt("未给出审查阶段", "not given"))
	}
	if f.On.IsZero() {
		p.Add("on", "", "ASSET-66", txt("未给出日期", "not given"))
	}
	if err := p.Err(); err != nil {
		return OwnerOpinion{}, err
	}
	w := newOpinion("ASSET-66", f.On)
	his := f.standard(w)
	if f.Stage == StageSuit && his != zhixing.Yes && f.RealOwner == zhixing.Yes {
		his = zhixing.Unknown
		w.tell("substance_in_suit", zhixing.Info, txt("执行异议之诉对实体权利进行审查，不以权利外观为限", "the suit looks at the substance, not only at appearances"), art("CPL-2023", 238))
	} else if f.RealOwner == zhixing.Yes {
		w.tell("appearance_decides", zhixing.Info, txt("异议审查以权利外观为准；实际权利人可以提起执行异议之诉", "the review goes by appearances; a real owner may sue"), art("OBJ-2020", 25))
	}
	r := OwnerOpinion{Route: "suit"}
	against := f.AgainstPriority == zhixing.Yes
	if against {
		w.tell("priority_prevails", zhixing.Info, txt("申请执行人享有对抗案外人的优先受偿权", "the creditor has a priority that holds against the outsider"), art("OBJ-2020", 27))
	}
	r.Excludes = zhixing.StatusOf(his.And(zhixing.TriOf(!against)))
	if f.AgainstTitle == zhixing.Yes {
		r.Route, r.Excludes = "retrial", zhixing.NotMet
		w.tell("retrial", zhixing.Info, txt("认为原判决、裁定错误的，依照审判监督程序办理", "who holds the judgment itself wrong takes the road of retrial"), art("CPL-2023", 238))
	}
	var err error
	r.ObjectionTerms, err = objectionTerms("ASSET-66", f.Received, f.RulingServed, o.calendar())
	r.Findings = w.op.Findings
	return r, err
}

// standard says by what the right is recognised (OBJ-2020 25) and whether it is his.
func (f *OwnerFacts) standard(w *opine) zhixing.Tri {
	item := func(n uint8) zhixing.Citation {
		return zhixing.Citation{Instrument: "OBJ-2020", Article: 25, Paragraph: 1, Item: n}
	}
	decide := func(code string, t zhixing.Tri, field string, text zhixing.Text, n uint8) zhixing.Tri {
		w.add(code, t, field, text, item(n))
		return t
	}
	register := txt("登记在案外人名下", "registered in the outsider's name")
	switch f.Kind {
	case zhixing.KindImmovable, zhixing.KindImmovablePre, zhixing.KindImmovableUnreg:
		if f.Kind == zhixing.KindImmovableUnreg || f.Registered == zhixing.No {
			return decide("permits", f.Papers, "papers", txt("土地使用权登记簿、建设工程规划许可、施工许可等表明属于案外人", "land register and permits name the outsider"), 1)
		}
		return decide("register", f.InHisName, "in_his_name", register, 1)
	case zhixing.KindVehicle, zhixing.KindVessel, zhixing.KindFishingVessel, zhixing.KindAircraft:
		if f.Registered == zhixing.No {
			return decide("possession", f.Possesses, "possesses", txt("案外人实际占有", "the outsider holds it"), 2)
		}
		return decide("registry", f.InHisName, "in_his_name", register, 2)
	case zhixing.KindCash, zhixing.KindMachinery, zhixing.KindStock, zhixing.KindOtherMovable:
		return decide("possession", f.Possesses, "possesses", txt("案外人实际占有", "the outsider holds it"), 2)
	case zhixing.KindDeposit, zhixing.KindSettleFunds, zhixing.KindPayBalance, zhixing.KindWealth, zhixing.KindFundUnit, zhixing.KindBond, zhixing.KindListedShare:
		if f.Custody == zhixing.Yes {
			return decide("beneficial_account", f.Beneficial, "beneficial", txt("托管机构登记的实际出资人账户名称为案外人", "the custodian's books name the outsider as investor"), 3)
		}
		return decide("account_name", f.InHisName, "in_his_name", txt("账户名称为案外人", "the account is in the outsider's name"), 3)
	case zhixing.KindEquity:
		return decide("company_registry", f.InHisName, "in_his_name", txt("登记机关登记和公示系统公示为案外人", "company registry and publication name the outsider"), 4)
	}
	if f.Registered == zhixing.Yes || f.Kind == zhixing.KindLLPShare && f.Registered != zhixing.No {
		return decide("register", f.InHisName, "in_his_name", register, 5)
	}
	return decide("documents", f.Documents, "documents", txt("合同等证据表明属于案外人", "contract and other evidence show that it is the outsider's"), 5)
}
