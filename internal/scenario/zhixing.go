package scenario

import "github.com/zhixing-go/zhixing"

// periodFacts is a statutory term and what it runs from.
type periodFacts struct {
	Trigger  zhixing.Date   `json:"trigger"`
	Period   zhixing.Period `json:"period"`
	Excluded []zhixing.Span `json:"excluded,omitempty"`
}

func zhixingCalls() []Entry {
	return []Entry{
		Call("zhixing.Period.End", func(_ zhixing.Date, f periodFacts, r zhixing.Roll) (any, error) {
			if len(f.Excluded) > 0 {
				return f.Period.EndExcludingWith(f.Trigger, f.Excluded, zhixing.Mainland(), r)
			}
			return f.Period.EndWith(f.Trigger, zhixing.Mainland(), r)
		}),
	}
}
