package asset

import "github.com/zhixing-go/zhixing"

// IPFacts are the facts on the seizure of an intellectual property right (ASSET-79).
type IPFacts struct {
	Kind            zhixing.PropertyKind `json:"kind"`     // patent, trademark, copyright
	Received        zhixing.Date         `json:"received"` // notice received by the authority; ruling served where there is none
	Preservation    PreservationKind     `json:"preservation,omitzero"`
	StatedEnd       zhixing.Date         `json:"stated_end,omitzero"`
	Unpublished     zhixing.Tri          `json:"unpublished,omitzero"`      // work or invention not made public
	Licensed        zhixing.Tri          `json:"licensed,omitzero"`         // under an exclusive licence
	PreservedBefore zhixing.Tri          `json:"preserved_before,omitzero"` // trademark: already under preservation
}

// IPOpinion says whether the right may be seized and until when.
type IPOpinion struct {
	Opinion
	Term Term `json:"term"`
}

// AssessIP judges the seizure of a patent, trademark or copyright (ASSET-79, 49;
// ENF-REG-2020 35, TM-PRES-2020, PATENT-2015 13).
func AssessIP(f IPFacts, o Options) (IPOpinion, error) {
	switch f.Kind {
	case zhixing.KindPatent, zhixing.KindTrademark, zhixing.KindCopyright:
	default:
		return IPOpinion{}, &zhixing.InputError{Field: "kind", Value: f.Kind.String(), Rule: "ASSET-79", Reason: txt("应为专利、商标或者著作权", "must be patent, trademark or copyright")}
	}
	w := newOpinion("ASSET-79", f.Received)
	w.add("published", f.Unpublished.Not(), "unpublished", txt("不是未公开的发明、未发表的著作", "no unpublished invention or work"), para("SEIZE-2020", 3, 1, 4))
	w.tell("no_transfer", zhixing.Info, txt("裁定禁止转让，并通知登记机关不得办理转移、注销、变更、质押手续", "transfer forbidden; the authority is told to register no transfer, cancellation, change or pledge"), art("ENF-REG-2020", 35))
	if f.Kind == zhixing.KindTrademark && f.Preservation != 0 && f.PreservedBefore != zhixing.Unknown {
		w.add("not_preserved_twice", f.PreservedBefore.Not(), "", txt("对同一商标权不得重复保全", "no repeated preservation of one trademark"), art("TM-PRES-2020", 3))
	}
	if f.Kind == zhixing.KindPatent && f.Licensed == zhixing.Yes {
		w.tell("licence_no_bar", zhixing.Info, txt("独占实施许可不影响对专利权的保全", "an exclusive licence does not stop it"), zhixing.Citation{Instrument: "PATENT-2015", Article: 13, Paragraph: 3})
	}
	t, err := SeizureEnd(EndQuery{TermQuery: TermQuery{Kind: f.Kind, On: f.Received, Preservation: f.Preservation}, StatedEnd: f.StatedEnd}, o)
	return IPOpinion{w.every(), t}, err
}
