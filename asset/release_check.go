package asset

import "github.com/zhixing-go/zhixing"

// SeizureReleaseFacts are the facts on the lifting of a seizure (解除查封, ASSET-68).
type SeizureReleaseFacts struct {
	Asset         zhixing.AssetID `json:"asset,omitempty"`
	On            zhixing.Date    `json:"on"`                       // day it was lifted
	Ground        ReleaseGround   `json:"ground,omitzero"`          // zero: none is told
	GroundExists  zhixing.Tri     `json:"ground_exists,omitempty"`  // the ground is there in fact; No: it was lifted without one
	Agreed        zhixing.Tri     `json:"agreed,omitempty"`         // ground security: the creditor agreed
	Ruled         zhixing.Tri     `json:"ruled,omitempty"`          // a ruling was made
	Served        zhixing.Tri     `json:"served,omitempty"`         // and served on creditor, debtor and outsider concerned
	Registered    zhixing.Tri     `json:"registered,omitempty"`     // the seizure stood in a register
	Notified      zhixing.Tri     `json:"notified,omitempty"`       // the registry was notified
	RightfulCourt zhixing.Tri     `json:"rightful_court,omitempty"` // the court that ruled, or its superior
}

// AssessSeizureRelease says whether a seizure was lifted lawfully (ASSET-68; SEIZE-2020 28): on
// one of its grounds, by a ruling that is served, by the court that seized or its
// superior, with notice to the registry. What a wrongful release costs the court is a
// matter of state compensation.
func AssessSeizureRelease(f SeizureReleaseFacts) ([]zhixing.Finding, zhixing.Tri, error) {
	if f.On.IsZero() {
		return nil, 0, &zhixing.InputError{Field: "on", Rule: "ASSET-68", Reason: zhixing.Text{ZH: "解除之日未给出", EN: "the day of the release is not given"}}
	}
	if f.Ground != 0 && !releaseGroundNames.Valid(f.Ground) {
		return nil, 0, &zhixing.InputError{Field: "ground", Value: f.Ground.String(), Rule: "ASSET-68", Reason: zhixing.Text{ZH: "没有这一解除事由", EN: "no such ground"}}
	}
	c := checklist{rule: "ASSET-68", day: f.On, subject: string(f.Asset), cites: []zhixing.Citation{para("SEIZE-2020", 28, 1)}}
	ground := f.GroundExists
	if f.Ground == 0 && ground != zhixing.No {
		ground = zhixing.Unknown
	}
	if f.Ground == ReleaseSecurity {
		ground = ground.And(f.Agreed)
	}
	registry := zhixing.Yes
	if f.Registered != zhixing.No {
		registry = f.Registered.Not().Or(f.Notified)
	}
	c.need("ground", ground, "ground", "具有法定解除事由", "one of the grounds of the law exists")
	c.need("ruled", f.Ruled, "ruled", "作出解除裁定", "a ruling was made")
	c.need("served", f.Served, "served", "解除裁定送达申请执行人、被执行人或者案外人", "the ruling was served on creditor, debtor or outsider")
	c.need("rightful_court", f.RightfulCourt, "rightful_court", "由作出查封裁定的法院或者其上级法院解除", "by the court that ruled, or its superior", art("CPL-INT-2022", 165))
	if f.Registered != zhixing.No {
		c.need("registry_notified", registry, "notified", "已登记的，通知登记机关", "a registered seizure: the registry was notified", para("SEIZE-2020", 28, 2))
	}
	return c.out, ground.And(f.Ruled).And(f.Served).And(f.RightfulCourt).And(registry), nil
}
