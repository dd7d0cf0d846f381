package asset

import (
	"encoding"

	"github.com/zhixing-go/zhixing"
)

// Record is one row of a reply (反馈记录, ASSET-10): a property, a right in it, or mere
// information. Amounts are in Currency with two decimals; no rate is ever applied.
type Record struct {
	Item ItemCode             `json:"item"`
	Kind zhixing.PropertyKind `json:"kind,omitzero"` // zero for kinds that are information only
	Key  Identity             `json:"key"`           // what tells the thing from others (ASSET-29)

	Holder   string               `json:"holder,omitempty"` // registered owner, account name
	Title    string               `json:"title,omitempty"`  // what it is, in the institution's words
	Status   string               `json:"status,omitempty"` // 账户状态、登记状态
	Class    string               `json:"class,omitempty"`  // 账户类别, 不动产权利类型
	Branch   string               `json:"branch,omitempty"` // 开户网点, 登记机构
	Linked   string               `json:"linked,omitempty"` // 关联资金账户
	Opened   zhixing.Date         `json:"opened,omitzero"`
	Closed   zhixing.Date         `json:"closed,omitzero"`
	Area     string               `json:"area,omitempty"`    // 面积, as written
	Quantity zhixing.GivenDecimal `json:"quantity,omitzero"` // units, shares
	Unit     string               `json:"unit,omitempty"`

	Currency  string             `json:"currency,omitempty"` // ISO 4217; "" is CNY
	Amount    zhixing.GivenMoney `json:"amount,omitzero"`    // 资产数额
	Available zhixing.GivenMoney `json:"available,omitzero"` // 可用资产数额

	PriorFreezes []PriorFreeze  `json:"prior_freezes,omitempty"` // 在先冻结
	Rights       []RightOfOther `json:"rights,omitempty"`        // 共有权、优先受偿权
	Flows        []Flow         `json:"flows,omitempty"`         // 资金往来, if asked for
	Pledged      zhixing.Tri    `json:"pledged,omitempty"`       // mortgaged or pledged
	Caution      zhixing.Tri    `json:"caution,omitempty"`       // 异议登记、预告登记
	Remark       string         `json:"remark,omitempty"`

	// Class of disclosure; zero is DisclosePartyDiscretionary (ASSET-13).
	Disclosure DisclosureClass `json:"disclosure,omitzero"`
}

// PriorFreeze is a freeze of another court that was there before (在先冻结).
type PriorFreeze struct {
	Court  string             `json:"court,omitempty"`
	CaseNo string             `json:"case_no,omitempty"`
	Amount zhixing.GivenMoney `json:"amount,omitzero"`
	From   zhixing.Date       `json:"from,omitzero"`
	To     zhixing.Date       `json:"to,omitzero"`
}

// RightOfOther is a right of another person in the thing.
type RightOfOther struct {
	Kind   zhixing.EncumbranceKind `json:"kind"`
	Holder string                  `json:"holder,omitempty"`
	Amount zhixing.GivenMoney      `json:"amount,omitzero"`
}

// PlanningValue is what the record is worth for planning: the available amount less the
// priority amounts of others, never below zero (ASSET-10). ok is false where no amount
// is known.
func (r Record) PlanningValue() (v zhixing.Money, ok bool) {
	switch {
	case r.Available.Given:
		v = r.Available.Amount
	case r.Amount.Given:
		v = r.Amount.Amount
		// The institution gave no available amount: what others froze is not available.
		for _, f := range r.PriorFreezes {
			if f.Amount.Given {
				v = less(v, f.Amount.Amount)
			}
		}
	default:
		return zhixing.Money{}, false
	}
	for _, x := range r.Rights {
		if x.Amount.Given && x.Kind != zhixing.EncumbranceCoOwnership {
			v = less(v, x.Amount.Amount)
		}
	}
	return v, true
}

// less is a-b, not below zero.
func less(a, b zhixing.Money) zhixing.Money {
	d, err := a.Sub(b)
	if err != nil || d.Sign() < 0 {
		return zhixing.Money{}
	}
	return d
}

// check reports what contradicts itself in a record: it makes the reply one that does
// not fit (CauseInvalidReply).
func (r *Record) check() error {
	var p zhixing.Problems
	neg := func(field string, m zhixing.GivenMoney) {
		if m.Given && m.Amount.Sign() < 0 {
			p.Add(field, m.Amount.String(), "ASSET-10", zhixing.Text{ZH: "金额不得为负", EN: "an amount is not negative"})
		}
	}
	neg("available", r.Available)
	if r.Available.Given && r.Amount.Given && r.Amount.Amount.Sign() >= 0 && r.Amount.Amount.Less(r.Available.Amount) {
		p.Add("available", r.Available.Amount.String(), "ASSET-10", zhixing.Text{ZH: "可用数额大于资产数额", EN: "more is available than there is"})
	}
	for _, f := range r.PriorFreezes {
		neg("prior_freezes.amount", f.Amount)
	}
	for _, f := range r.Flows {
		if f.Amount.Sign() < 0 {
			p.Add("flows.amount", f.Amount.String(), "ASSET-10", zhixing.Text{ZH: "往来金额不得为负，方向另行写明", EN: "the amount of a transaction is not negative, its direction is told apart"})
		}
	}
	for _, x := range r.Rights {
		neg("rights.amount", x.Amount)
	}
	// A value outside its enumeration could not be written down.
	ok := r.Kind == 0 || marshals(r.Kind)
	ok = ok && marshals(r.Pledged) && marshals(r.Caution) && marshals(r.Disclosure)
	for _, x := range r.Rights {
		ok = ok && marshals(x.Kind)
	}
	for _, f := range r.Flows {
		ok = ok && marshals(f.Direction)
	}
	if !ok {
		p.Add("kind", "", "ASSET-10", zhixing.Text{ZH: "枚举值无效", EN: "a value outside its enumeration"})
	}
	if r.Quantity.Given && (r.Quantity.Value.Exponent() > 20 || r.Quantity.Value.Exponent() < -20 || r.Quantity.Value.NumDigits() > 40) {
		p.Add("quantity", "", "ASSET-10", zhixing.Text{ZH: "数量超出范围", EN: "quantity out of range"})
	}
	return p.Err()
}

// size is the number of bytes of a record's texts, and a flat rate for each row in it.
func (r *Record) size() int {
	n := 512 + len(r.Key.Registry) + len(r.Key.Number) + len(r.Key.Sub) + len(r.Key.Code) + len(r.Key.Fallback) + len(r.Holder) + len(r.Title) + len(r.Status) +
		len(r.Class) + len(r.Branch) + len(r.Linked) + len(r.Area) + len(r.Unit) + len(r.Currency) + len(r.Remark)
	for _, f := range r.PriorFreezes {
		n += 256 + len(f.Court) + len(f.CaseNo)
	}
	for _, x := range r.Rights {
		n += 256 + len(x.Holder)
	}
	for _, f := range r.Flows {
		n += 256 + len(f.Whom) + len(f.Account) + len(f.Note)
	}
	return n
}

func marshals(v encoding.TextMarshaler) bool {
	_, err := v.MarshalText()
	return err == nil
}
