package asset

import (
	"slices"
	"strconv"

	"github.com/zhixing-go/zhixing"
)

// Order is what a control measure orders (查控指令, ASSET-14, 15): a request whose
// documents are checked before it leaves.
type Order struct {
	Asset    zhixing.AssetID `json:"asset,omitempty"`
	Account  string          `json:"account"`            // account or other control object at the institution
	Amount   zhixing.Money   `json:"amount"`             // the specific amount (申请控制金额)
	Currency string          `json:"currency,omitempty"` // "" is CNY
	From     zhixing.Date    `json:"from,omitzero"`      // start of the measure asked for
	To       zhixing.Date    `json:"to,omitzero"`        // stated last day of the measure

	// Original names the freeze that is continued, released or deducted from: its
	// request number and case number.
	Original       TaskKey `json:"original,omitempty"`
	OriginalCaseNo string  `json:"original_case_no,omitempty"`

	Payee     string     `json:"payee,omitempty"` // deduction: the court's enforcement or case fund account
	PayeeKind PayeeKind  `json:"payee_kind,omitzero"`
	Documents []Document `json:"documents"`
}

// identity lists what tells one control measure from another (ASSET-21).
func (o *Order) identity() []string {
	return []string{o.Account, o.Amount.String(), o.Currency, o.From.String(), o.To.String(), string(o.Original), o.OriginalCaseNo, o.Payee}
}

// Instruction is one control measure to be sent: whose property, where, what.
type Instruction struct {
	Party       zhixing.PartyID    `json:"party"`
	ID          zhixing.RevealedID `json:"id"` // one of the subject's
	Institution InstitutionCode    `json:"institution"`
	Channel     Channel            `json:"channel"`
	Item        ItemCode           `json:"item"` // the catalogue item whose function is used
	Verb        Verb               `json:"verb"` // not query
	Order       Order              `json:"order"`
}

// NewControlPlan makes a plan of control measures (控制措施). Every instruction is checked
// before anything leaves: authority, subject, an open function, documents, amount, the
// original freeze (ASSET-03, 14, 15). A control measure is never hedged, and never
// repeated after an ambiguous failure without asking the institution first (ASSET-21). Of
// q only the day and the round have a meaning here: what is asked of whom, with which
// documents, the instructions say.
func NewControlPlan(a Authority, subjects []Subject, c Catalogue, orders []Instruction, q PlanOptions) (Plan, error) {
	var p zhixing.Problems
	p.AddErr("authority", a.Check())
	p.AddErr("catalogue", c.Check())
	checkSubjects(&p, subjects)
	checkRound(&p, q.Round)
	for _, x := range [...]struct {
		field string
		given bool
	}{{"institutions", len(q.Institutions) > 0}, {"items", len(q.Items) > 0}, {"from", !q.From.IsZero()}, {"to", !q.To.IsZero()}, {"documents", len(q.Documents) > 0}} {
		if x.given {
			p.Add("plan."+x.field, "", "ASSET-14", zhixing.Text{ZH: "控制措施由各项指令写明，此项不适用", EN: "means nothing here: the instructions say it"})
		}
	}
	if len(orders) == 0 || len(orders) > maxTasks {
		p.Add("orders", strconv.Itoa(len(orders)), "ASSET-14", zhixing.Text{ZH: "没有指令或者过多", EN: "no instruction, or too many"})
	}
	if err := p.Err(); err != nil {
		return Plan{}, err
	}
	plan := Plan{authority: a, subjects: cloneSubjects(subjects), catalogue: c, options: q}
	for i, ins := range orders {
		f := "orders[" + strconv.Itoa(i) + "]"
		t := Task{Party: ins.Party, ID: ins.ID, Institution: ins.Institution, Channel: ins.Channel, Verb: ins.Verb, Items: []ItemCode{ins.Item}}
		ref := taskRef{subject: -1, inst: -1}
		for s := range plan.subjects {
			if plan.subjects[s].Party == ins.Party && slices.Contains(plan.subjects[s].IDs, ins.ID) {
				ref.subject = int32(s)
			}
		}
		if ref.subject < 0 {
			p.AddErr(f+".party", &zhixing.InputError{Value: string(ins.Party), Rule: "ASSET-03", Err: ErrNonObligor, Reason: zhixing.Text{
				ZH: "不是本计划的查控对象，或者证件号码不属于该人", EN: "not a subject of this plan, or not an identity of that subject"}})
			continue
		}
		for k := range c.Institutions {
			if c.Institutions[k].Code == ins.Institution {
				ref.inst = int32(k)
			}
		}
		if ref.inst < 0 {
			p.Add(f+".institution", string(ins.Institution), "ASSET-02", zhixing.Text{ZH: "目录中没有该单位", EN: "not in the catalogue"})
			continue
		}
		if !ins.Verb.Controls() || !verbNames.Valid(ins.Verb) {
			p.Add(f+".verb", ins.Verb.String(), "ASSET-14", zhixing.Text{ZH: "不是控制措施", EN: "not a control measure"})
			continue
		}
		open := false
		in := &c.Institutions[ref.inst]
		for j := range in.Offers {
			of := &in.Offers[j]
			open = open || of.Item == ins.Item && of.Channel == ins.Channel && of.Open(ins.Verb) && of.serves(plan.subjects[ref.subject].Class, q.On, a.Province)
		}
		// The function may not be open although another is (ASSET-01): no call, and the
		// court goes to the counter.
		t.Unsupported = !open
		p.AddErr(f+".order", ins.Order.Check(ins.Verb, a))
		ord := ins.Order
		ord.Documents = slices.Clone(ord.Documents)
		t.Order = &ord
		plan.tasks = append(plan.tasks, t)
		plan.refs = append(plan.refs, ref)
	}
	if err := p.Err(); err != nil {
		return Plan{}, err
	}
	return plan.seal()
}
