package asset

import (
	"github.com/zhixing-go/zhixing"
)

// Result is how one task ended: exactly one per task and run (ASSET-22).
type Result struct {
	Task
	Outcome Outcome `json:"outcome"`
	Cause   Cause   `json:"cause,omitzero"`
	Reason  string  `json:"reason,omitempty"` // the source's or institution's words

	// Reply is what came, whole or in part; nil where nothing came.
	Reply *Reply `json:"reply,omitempty"`
	// Other is a conclusive reply over the other channel that came as well (ASSET-27).
	Other *Reply `json:"other,omitempty"`

	Via       Channel         `json:"via,omitzero"` // the channel that decided
	Attempts  int             `json:"attempts,omitempty"`
	Submitted zhixing.Instant `json:"submitted,omitzero"` // first attempt
	Ended     zhixing.Instant `json:"ended,omitzero"`
	Due       zhixing.Instant `json:"due,omitzero"`   // by the SLA, where it was submitted (ASSET-06)
	Late      bool            `json:"late,omitempty"` // it ended, or was still open, after Due
	Ticket    string          `json:"ticket,omitempty"`

	// Objection of the institution, with OutcomeRefused (ASSET-08).
	Objected zhixing.Instant `json:"objected,omitzero"`
	Written  zhixing.Tri     `json:"written,omitzero"`

	Restored bool `json:"restored,omitempty"` // taken from the journal, not asked again
}

// Resolved is the outcome with both channels taken together: found on either is found
// (ASSET-27).
func (r Result) Resolved() Outcome {
	if r.Other != nil && found(r.Other) {
		return OutcomeFound
	}
	return r.Outcome
}

// found reports whether a reply says that there is property.
func found(r *Reply) bool {
	for _, a := range r.Answers {
		if a.Found == zhixing.Yes {
			return true
		}
	}
	return false
}

// answer returns the answer of r to an item.
func (r *Reply) answer(code ItemCode) zhixing.Tri {
	if r == nil {
		return zhixing.Unknown
	}
	for _, a := range r.Answers {
		if a.Item == code {
			return a.Found
		}
	}
	return zhixing.Unknown
}

// Answer returns what the source said about an item, both channels together: Yes found,
// No an explicit negative, Unknown not answered.
func (r Result) Answer(code ItemCode) zhixing.Tri {
	a := r.Reply.answer(code)
	if b := r.Other.answer(code); a == zhixing.Unknown || b == zhixing.Yes {
		return b
	}
	return a
}

// Conflict reports whether one channel found property where the other denied it: the
// finding ChannelConflict of ASSET-27.
func (r Result) Conflict() bool {
	return r.Reply != nil && r.Other != nil && found(r.Reply) != found(r.Other)
}

// classify says what a reply to task t means: found, nothing, partial, or an error where
// it contradicts itself or the request. An item nobody asked for, an item answered
// twice, "found" without a record, a record without "found" are such contradictions:
// better no answer than a wrong one (ASSET-07, 09).
func classify(t *Task, r *Reply) (Outcome, error) {
	if r.Sealed > zhixing.No {
		return 0, badReply("sealed", "枚举值无效", "a value outside its enumeration")
	}
	if r.size() > maxReply {
		return 0, badReply("extra", "回复过大", "the reply is too large")
	}
	if t.Verb.Controls() {
		return classifyControl(t, r)
	}
	if len(r.Answers) == 0 || len(r.Answers) > len(t.Items) {
		return 0, badReply("answers", "没有对任何信息项作出答复，或者答复过多", "no item is answered, or too many are")
	}
	answered, some := 0, false
	for i, a := range r.Answers {
		if a.Found > zhixing.No {
			return 0, badReply("answers", "枚举值无效", "a value outside its enumeration")
		}
		if !contains(t.Items, a.Item) {
			return 0, badReply("answers", "答复了未查询的信息项 "+string(a.Item), "an item nobody asked for: "+string(a.Item))
		}
		for _, b := range r.Answers[:i] {
			if a.Item == b.Item {
				return 0, badReply("answers", "同一信息项答复两次 "+string(a.Item), "an item answered twice: "+string(a.Item))
			}
		}
		rows := 0
		for k := range r.Records {
			if r.Records[k].Item == a.Item {
				rows++
			}
		}
		switch {
		case a.Found == zhixing.Yes && rows == 0:
			return 0, badReply("records", "称查有财产而无记录", "found, but no record")
		case a.Found != zhixing.Yes && rows > 0:
			return 0, badReply("records", "有记录而未称查有财产", "a record, but not found")
		}
		if a.Found != zhixing.Unknown {
			answered++
		}
		some = some || a.Found == zhixing.Yes
	}
	for k := range r.Records {
		if r.answer(r.Records[k].Item) != zhixing.Yes {
			return 0, badReply("records", "记录不属于任何查有的信息项", "a record of an item that was not found")
		}
		if err := r.Records[k].check(); err != nil {
			return 0, err
		}
	}
	switch {
	case answered == 0:
		return 0, badReply("answers", "没有对任何信息项作出答复", "no item is answered")
	case answered < len(t.Items):
		return OutcomePartial, nil
	case some:
		return OutcomeFound, nil
	}
	return OutcomeNothing, nil
}

// maxReply is the size of texts beyond which a reply is taken for a fault: one that could
// not be read back from a journal would harm the whole run.
const maxReply = maxEntry / 8

// size is the number of bytes of the texts of a reply, roughly.
func (r *Reply) size() int {
	n := len(r.Ticket) + len(r.Receipt) + len(r.Remark) + len(r.Contact) + len(r.Extra)
	for i := range r.Records {
		n += r.Records[i].size()
	}
	if c := r.Control; c != nil {
		n += len(c.Reason) + 256*(len(c.PriorFreezes)+len(c.Rights))
		for _, f := range c.PriorFreezes {
			n += len(f.Court) + len(f.CaseNo)
		}
		for _, x := range c.Rights {
			n += len(x.Holder)
		}
	}
	return n
}

func contains(items []ItemCode, c ItemCode) bool {
	for _, x := range items {
		if x == c {
			return true
		}
	}
	return false
}

// classifyControl reads the result of a control measure: OutcomeFound stands for
// controlled, OutcomeNothing for not controlled.
func classifyControl(t *Task, r *Reply) (Outcome, error) {
	if r.Control == nil || r.Control.Controlled == zhixing.Unknown {
		return 0, badReply("control", "没有控制结果", "no result of the measure")
	}
	ok := marshals(r.Control.Controlled) && marshals(r.Control.Quota) && marshals(r.Control.WholeAccount)
	for _, x := range r.Control.Rights {
		ok = ok && marshals(x.Kind)
	}
	for _, a := range r.Answers {
		ok = ok && a.Found <= zhixing.No
	}
	if !ok {
		return 0, badReply("control", "枚举值无效", "a value outside its enumeration")
	}
	for k := range r.Records { // an account as it stands now may come along
		if err := r.Records[k].check(); err != nil {
			return 0, err
		}
	}
	if err := r.Control.Check(t.Verb); err != nil {
		return 0, err
	}
	if r.Control.Applied != t.Order.Amount && t.Order.Amount.Sign() > 0 {
		return 0, badReply("control.applied", "申请控制金额与指令不符", "the amount applied for is not the amount ordered")
	}
	if r.Control.Controlled == zhixing.Yes {
		return OutcomeFound, nil
	}
	return OutcomeNothing, nil
}

func badReply(field, zh, en string) error {
	return &zhixing.InputError{Field: "reply." + field, Rule: "ASSET-09", Code: "invalid_reply", Reason: zhixing.Text{ZH: zh, EN: en}}
}

// joinPartial adds what a later reply answers to what an earlier one did; the later one
// prevails item by item, but what was found is not undone by a denial (ASSET-27, 31).
func joinPartial(t *Task, old, add *Reply) *Reply {
	if old == nil {
		return add
	}
	out := *add
	out.Answers, out.Records = nil, nil
	for _, it := range t.Items {
		from := old
		if a := add.answer(it); a == zhixing.Yes || a == zhixing.No && old.answer(it) != zhixing.Yes {
			from = add
		}
		if a := from.answer(it); a != zhixing.Unknown {
			out.Answers = append(out.Answers, Answer{it, a})
			for _, rec := range from.Records {
				if rec.Item == it {
					out.Records = append(out.Records, rec)
				}
			}
		}
	}
	return &out
}
