package asset

import "github.com/zhixing-go/zhixing"

// LawyerOrderRules are the provincial rules on lawyers' investigation orders (律师调查令,
// ASSET-45): no national text has any, so there is no default term of validity.
type LawyerOrderRules struct {
	DecisionDays int                `json:"decision_days,omitempty"` // 0: none
	ValidDays    int                `json:"valid_days,omitempty"`    // 0: none; commonly 15
	Scope        []ItemCode         `json:"scope,omitempty"`         // none: whatever the order says
	Cite         zhixing.Citation   `json:"cite,omitzero"`
	Confidence   zhixing.Confidence `json:"confidence"`
}

// LawyerOrder is an order that lets a lawyer investigate.
type LawyerOrder struct {
	Lawyer  string       `json:"lawyer"`
	Applied zhixing.Date `json:"applied"`
	Decided zhixing.Date `json:"decided,omitzero"`
	Issued  zhixing.Date `json:"issued,omitzero"`
	Items   []ItemCode   `json:"items"`
	Used    zhixing.Date `json:"used,omitzero"`
}

// AssessLawyerOrder checks an order against the rules of its province (ASSET-45): decided
// in time, within its scope, used while valid. What it brings is a clue (ASSET-40).
func AssessLawyerOrder(l LawyerOrder, asOf zhixing.Date, o Options) ([]zhixing.Finding, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	p := &o.LawyerOrder
	c := checklist{rule: "ASSET-45", subject: l.Lawyer, day: l.Applied}
	if p.Cite != (zhixing.Citation{}) {
		c.cites = []zhixing.Citation{p.Cite}
	}
	if p.DecisionDays > 0 {
		d, err := due("ASSET-45", "decided_in_time", "在期限内决定是否签发", "decided in time", p.DecisionDays, zhixing.Days, zhixing.CourtTerm, zhixing.Warning, p.Cite, l.Applied, &o)
		if err != nil {
			return nil, err
		}
		f := d.Check(l.Decided, asOf)
		f.Subject = l.Lawyer
		c.out = append(c.out, f)
	}
	for _, it := range l.Items {
		if len(p.Scope) > 0 && !contains(p.Scope, it) {
			f := c.add("out_of_scope", zhixing.NotMet, zhixing.Breach, "", "信息项{item}不在调查令范围内", "item {item} is outside the scope")
			f.Args = []zhixing.Arg{zhixing.NameArg("item", string(it))}
		}
	}
	switch {
	case p.ValidDays <= 0:
		c.add("valid", zhixing.NotApplicable, zhixing.Info, "", "未规定有效期", "no term of validity is laid down")
	case l.Issued.IsZero():
		c.add("valid", zhixing.Undetermined, zhixing.Breach, "issued", "在有效期内使用", "used while valid")
	default:
		d, err := due("ASSET-45", "valid", "在有效期内使用", "used while valid", p.ValidDays, zhixing.Days, zhixing.Validity, zhixing.Breach, p.Cite, l.Issued, &o)
		if err != nil {
			return nil, err
		}
		f := d.Check(l.Used, asOf)
		f.Subject = l.Lawyer
		c.out = append(c.out, f)
	}
	c.note("result_is_clue", "调查结果作为财产线索核实", "what it brings is verified as a clue")
	return c.out, nil
}

// HelpToFind says whether competent bodies may be asked to help find a registered thing
// (ASSET-45; INV-2020 16): seized at the registry, not physically.
func HelpToFind(kind zhixing.PropertyKind, registered, held zhixing.Tri) zhixing.Finding {
	c := checklist{rule: "ASSET-45", cites: []zhixing.Citation{{Instrument: "INV-2020", Article: 16}}}
	switch kind {
	case zhixing.KindVehicle, zhixing.KindVessel, zhixing.KindFishingVessel, zhixing.KindAircraft:
		t := registered.And(held.Not())
		f := c.add("help_to_find", statusOf(t), zhixing.Info, "held", "已登记查封而未能实际扣押的，可以通知有关单位协助查找", "seized at the registry and not held: bodies may be asked to help find it")
		return *f
	}
	return *c.add("help_to_find", zhixing.NotApplicable, zhixing.Info, "", "不属于机动车、船舶、航空器等特定动产", "no vehicle, vessel or aircraft")
}
