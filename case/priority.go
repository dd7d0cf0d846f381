package casefile

import (
	"cmp"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// PriorityCase is what the order of work asks of a case (CASE-86).
type PriorityCase struct {
	Key   string         `json:"key"` // the user's own
	Tags  zhixing.TagSet `json:"tags,omitzero"`
	Filed zhixing.Date   `json:"filed"`
}

// defaultPriority is the documented default: no statute fixes an order (CASE-86).
var defaultPriority = [...]zhixing.Tag{zhixing.TagLivelihood, zhixing.TagMilitary, zhixing.TagPartyGovernment}

// Prioritise returns the cases in the order in which they are taken up (优先执行,
// CASE-86): by the first tag of PriorityOrder that a case has, then the oldest
// filing, then the key. The slice given is left as it is. Tags decide nothing else:
// no condition of law changes with them.
func Prioritise(cases []PriorityCase, o Options) ([]PriorityCase, error) {
	order := o.PriorityOrder
	if order == nil {
		order = defaultPriority[:]
	}
	var p zhixing.Problems
	o.check(&p)
	for i := range cases {
		if cases[i].Filed.IsZero() {
			p.Add("cases["+itoa(i)+"].filed", "", "CASE-86", zhixing.Text{ZH: "须写明立案日", EN: "the day of filing is required"})
		}
	}
	if err := p.Err(); err != nil {
		return nil, err
	}
	rank := func(c *PriorityCase) int {
		for i, t := range order {
			if c.Tags.Has(t) {
				return i
			}
		}
		return len(order)
	}
	out := slices.Clone(cases)
	slices.SortStableFunc(out, func(a, b PriorityCase) int {
		return cmp.Or(cmp.Compare(rank(&a), rank(&b)), a.Filed.Compare(b.Filed), cmp.Compare(a.Key, b.Key))
	})
	return out, nil
}

// NeedsJointMeeting reports whether the debtor of a case is a special subject for
// whom a joint meeting (联席会议) may be needed (CASE-86, CASE-105; OPIN-2009 two(1)).
func NeedsJointMeeting(tags zhixing.TagSet) bool {
	return tags.Has(zhixing.TagPartyGovernment) || tags.Has(zhixing.TagMilitary) || tags.Has(zhixing.TagStateOwned)
}

// TagsWith returns the tags of a case with what follows from its claims: any
// livelihood claim makes it a livelihood case (CASE-86).
func TagsWith(tags zhixing.TagSet, claims ...LivelihoodClaim) zhixing.TagSet {
	for _, c := range claims {
		if c != 0 && livelihoodClaimNames.Valid(c) {
			return tags.With(zhixing.TagLivelihood)
		}
	}
	return tags
}
