package asset

import (
	"slices"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Reward is a creditor's application for a reward announcement (悬赏公告, ASSET-44).
type Reward struct {
	Creditor     zhixing.PartyID `json:"creditor"`
	NotPerformed zhixing.Tri     `json:"not_performed,omitempty"`
	Written      zhixing.Tri     `json:"written,omitempty"`
	StatesAmount zhixing.Tri     `json:"states_amount,omitempty"` // (1) amount or formula
	Promise      zhixing.Tri     `json:"promise,omitempty"`       // (2) to pay for a clue not yet known that satisfies in whole or part
	StatesMode   zhixing.Tri     `json:"states_mode,omitempty"`   // (3) mode of publication
	Received     zhixing.Date    `json:"received,omitzero"`
	Decided      zhixing.Date    `json:"decided,omitzero"`
	Granted      zhixing.Tri     `json:"granted,omitempty"`
	Published    zhixing.Tri     `json:"published,omitempty"`   // on the national platform, the court's microblog, WeChat or the like
	OtherMedia   zhixing.Tri     `json:"other_media,omitempty"` // asked for, at the creditor's cost
	OtherAllowed zhixing.Tri     `json:"other_allowed,omitempty"`
	StatesTerms  zhixing.Tri     `json:"states_terms,omitempty"` // the notice states amount or formula and conditions
}

// AssessReward checks a reward announcement (ASSET-44; INV-2020 21, 22).
func AssessReward(r Reward, asOf zhixing.Date, o Options) ([]zhixing.Finding, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	art := func(n uint16, para uint8) zhixing.Citation {
		return zhixing.Citation{Instrument: "INV-2020", Article: n, Paragraph: para}
	}
	c := checklist{rule: "ASSET-44", day: dayOf(r.Received, asOf), subject: string(r.Creditor), cites: []zhixing.Citation{art(21, 1)}}
	c.need("not_performed", r.NotPerformed, "not_performed", "被执行人不履行义务", "the debtor does not perform")
	c.need("written_application", r.Written, "written", "书面申请", "applied in writing")
	c.need("states_amount", r.StatesAmount, "states_amount", "载明悬赏金数额或者计算方法", "states amount or formula")
	c.need("promise", r.Promise, "promise", "承诺自愿支付悬赏金", "promises to pay the reward")
	c.need("states_mode", r.StatesMode, "states_mode", "载明发布方式", "states the mode of publication")
	if err := decisionTerm(&c, r.Received, r.Decided, asOf, art(21, 2), &o); err != nil {
		return nil, err
	}
	if r.Granted == zhixing.Yes {
		c.need("states_terms", r.StatesTerms, "states_terms", "悬赏公告载明悬赏金和领取条件", "the notice states reward and conditions", art(22, 1))
		c.need("published", r.Published, "published", "在全国法院执行悬赏公告平台、法院微博或者微信等发布", "published on the national platform, the court's microblog, WeChat or the like", art(22, 2))
		if r.OtherMedia == zhixing.Yes {
			c.need("other_media_allowed", r.OtherAllowed, "other_allowed", "自愿承担费用在其他媒体发布的，应当准许", "other media at the creditor's cost must be allowed", art(22, 2))
		}
	}
	return c.out, nil
}

// Tip is a clue given after a reward announcement. Who gave it stays confidential save
// for paying the reward (INV-2020 23).
type Tip struct {
	ID          string          `json:"id"`
	Asset       zhixing.AssetID `json:"asset"`
	At          zhixing.Instant `json:"at"`                      // registered in order of time
	KnownBefore zhixing.Tri     `json:"known_before,omitempty"`  // the court knew of it already
	Satisfied   zhixing.Tri     `json:"satisfied,omitempty"`     // the claim was satisfied in whole or part through it
	Agent       zhixing.Tri     `json:"agent,omitempty"`         // an agent of the creditor
	BoundToGive zhixing.Tri     `json:"bound_to_give,omitempty"` // somebody bound to give clues to the court
	OtherBar    zhixing.Tri     `json:"other_bar,omitempty"`     // another case in which no reward is paid
}

// SameCluePolicy says who is paid when several persons give the same clue: the text
// orders registration in order of time only.
type SameCluePolicy uint8

// The policies.
const (
	FirstIsPaid SameCluePolicy = iota // 先提供者得 (default)
	SharedAlike                       // 平均分配
)

var sameCluePolicyNames = enum.Names[SameCluePolicy]{Kind: "same_clue_policy", Rows: []enum.Row{
	{Word: "first_is_paid", ZH: "先提供者得", EN: "the first is paid"},
	{Word: "shared_alike", ZH: "平均分配", EN: "shared alike"},
}}

// String returns the stable word of p.
func (p SameCluePolicy) String() string { return sameCluePolicyNames.Word(p) }

// Label returns the wording of p in l.
func (p SameCluePolicy) Label(l zhixing.Lang) string {
	return sameCluePolicyNames.Label(p, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (p SameCluePolicy) MarshalText() ([]byte, error) { return sameCluePolicyNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *SameCluePolicy) UnmarshalText(b []byte) error { return sameCluePolicyNames.Unmarshal(b, p) }

// RewardShare is a reward to be paid.
type RewardShare struct {
	Tip    string        `json:"tip"`
	Amount zhixing.Money `json:"amount"`
	From   RewardSource  `json:"from"`
}

// RewardSource says what a reward is paid from (INV-2020 24(2)).
type RewardSource uint8

// The sources.
const (
	FromCreditorsMoney RewardSource = iota // 从申请执行人应得的执行款中扣减
	PaidSeparately                         // 由申请执行人另行支付
)

var rewardSourceNames = enum.Names[RewardSource]{Kind: "reward_source", Rows: []enum.Row{
	{Word: "creditors_money", ZH: "从申请执行人应得款项中扣减", EN: "from the creditor's money"},
	{Word: "paid_separately", ZH: "由申请执行人另行支付", EN: "paid separately"},
}}

// String returns the stable word of s.
func (s RewardSource) String() string { return rewardSourceNames.Word(s) }

// Label returns the wording of s in l.
func (s RewardSource) Label(l zhixing.Lang) string {
	return rewardSourceNames.Label(s, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (s RewardSource) MarshalText() ([]byte, error) { return rewardSourceNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *RewardSource) UnmarshalText(b []byte) error { return rewardSourceNames.Unmarshal(b, s) }

// AssessTips says who is paid a reward for one asset and from what (ASSET-44; INV-2020 23,
// 24). Clues of equal content are ordered by time; the amount is exact to the fen, shared
// with what is left over to the earliest. An undetermined tip holds back those after it.
func AssessTips(reward zhixing.Money, tips []Tip, deductible zhixing.Tri, o Options) ([]RewardShare, []zhixing.Finding, error) {
	if err := o.check(); err != nil {
		return nil, nil, err
	}
	if reward.Sign() < 0 {
		return nil, nil, &zhixing.InputError{Field: "reward", Value: reward.String(), Rule: "ASSET-44", Reason: zhixing.Text{ZH: "悬赏金不得为负", EN: "a reward is not negative"}}
	}
	tips = slices.Clone(tips)
	slices.SortStableFunc(tips, func(a, b Tip) int { return a.At.Compare(b.At) })
	c := checklist{rule: "ASSET-44", cites: []zhixing.Citation{para("INV-2020", 24, 1), para("INV-2020", 24, 2), para("INV-2020", 24, 3)}}
	var paid []Tip
	for _, t := range tips {
		c.subject, c.day = t.ID, t.At.Date()
		ok := t.KnownBefore.Not().And(t.Satisfied).And(t.Agent.Not()).And(t.BoundToGive.Not()).And(t.OtherBar.Not())
		f := c.add("reward_due", statusOf(ok), zhixing.Info, "", "应当发放悬赏金", "a reward is due")
		if ok == zhixing.Unknown {
			for _, x := range []struct {
				t zhixing.Tri
				n string
			}{{t.KnownBefore, "known_before"}, {t.Satisfied, "satisfied"}, {t.Agent, "agent"}, {t.BoundToGive, "bound_to_give"}, {t.OtherBar, "other_bar"}} {
				if x.t == zhixing.Unknown {
					f.Missing = append(f.Missing, x.n)
				}
			}
			if o.SameClue == FirstIsPaid {
				break
			}
			return nil, c.out, nil // shares cannot be told while one is undetermined
		}
		if ok == zhixing.Yes {
			paid = append(paid, t)
			if o.SameClue == FirstIsPaid {
				break
			}
		}
	}
	if len(paid) == 0 {
		return nil, c.out, nil
	}
	src := FromCreditorsMoney
	if deductible == zhixing.No {
		src = PaidSeparately
	}
	n := int64(len(paid))
	out := make([]RewardShare, n)
	each, rest := reward.Fen()/n, reward.Fen()%n
	for i := range out {
		fen := each
		if int64(i) < rest {
			fen++
		}
		out[i] = RewardShare{Tip: paid[i].ID, Amount: zhixing.Fen(fen), From: src}
	}
	return out, c.out, nil
}
