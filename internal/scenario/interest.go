package scenario

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/distribution/interest"
)

// balanceFacts are a title, what was paid on it, and the day asked.
type balanceFacts struct {
	Title  interest.Title          `json:"title"`
	Events []interest.Satisfaction `json:"events,omitempty"`
	On     zhixing.Date            `json:"on"`
	Debtor zhixing.PartyID         `json:"debtor,omitzero"`
}

// feeFacts are an amount and the day whose brackets apply.
type feeFacts struct {
	Amount zhixing.Money `json:"amount"`
	On     zhixing.Date  `json:"on"`
}

// sheetResult is a worksheet as far as a scenario asks: it verifies, and these
// lines.
type sheetResult struct {
	Verified bool                        `json:"verified"`
	Lines    map[string]zhixing.Quantity `json:"lines"` // by key
	Cites    []string                    `json:"cites"` // of the doubled lines, in Chinese
	Policies []zhixing.PolicyUsed        `json:"policies,omitempty"`
}

// acrossFacts are a payment and the debts it may discharge.
type acrossFacts struct {
	Amount zhixing.Money       `json:"amount"`
	Debts  []interest.DebtOwed `json:"debts"`
	On     zhixing.Date        `json:"on"`
}

type acrossResult struct {
	Shares  map[string]zhixing.Money `json:"shares"` // by debt
	Surplus zhixing.Money            `json:"surplus"`
}

type sensitivityResult struct {
	Total zhixing.Money                       `json:"total"`
	Diff  map[string]map[string]zhixing.Money `json:"diff"` // policy: word: change of the total
}

func interestCalls() []Entry {
	return []Entry{
		Call("interest.AcrossTitles", func(_ zhixing.Date, f acrossFacts, _ struct{}) (any, error) {
			shares, surplus, err := interest.AcrossTitles(f.Amount, f.Debts, f.On)
			if err != nil {
				return nil, err
			}
			r := acrossResult{Shares: map[string]zhixing.Money{}, Surplus: surplus}
			for i := range f.Debts {
				r.Shares[f.Debts[i].ID] = shares[i]
			}
			return r, nil
		}),
		Call("interest.Sensitivity", func(_ zhixing.Date, f balanceFacts, o interest.Options) (any, error) {
			base, list, err := interest.Sensitivity(f.Title, f.Events, f.On, o)
			if err != nil {
				return nil, err
			}
			r := sensitivityResult{Total: base.Total, Diff: map[string]map[string]zhixing.Money{}}
			for _, v := range list {
				if v.Err != nil {
					return nil, v.Err
				}
				if r.Diff[v.Policy.Name] == nil {
					r.Diff[v.Policy.Name] = map[string]zhixing.Money{}
				}
				r.Diff[v.Policy.Name][v.Word] = v.Diff
			}
			return r, nil
		}),
		Call("interest.Balance", func(_ zhixing.Date, f balanceFacts, o interest.Options) (any, error) {
			return interest.Balance(f.Title, f.Events, f.On, o)
		}),
		Call("interest.BalanceFor", func(_ zhixing.Date, f balanceFacts, o interest.Options) (any, error) {
			return interest.BalanceFor(f.Title, f.Debtor, f.Events, f.On, o)
		}),
		Call("interest.Sheet", func(_ zhixing.Date, f balanceFacts, o interest.Options) (any, error) {
			_, w, err := interest.Sheet(f.Title, f.Events, f.On, o)
			if err != nil {
				return nil, err
			}
			if err := w.Verify(); err != nil {
				return nil, err
			}
			r := sheetResult{Verified: true, Lines: map[string]zhixing.Quantity{}, Policies: w.Provenance.Policies}
			for l := range w.Lines {
				if l.Key != "" {
					r.Lines[l.Key] = l.Result
				}
				if l.Rule == "DIST-02" && len(l.Operands) == 3 {
					for _, c := range l.Cites {
						r.Cites = append(r.Cites, c.Text(zhixing.ZH))
					}
				}
			}
			return r, nil
		}),
		Call("interest.ApplicationFee", func(_ zhixing.Date, f feeFacts, o interest.Options) (any, error) {
			return interest.ApplicationFee(f.Amount, f.On, o)
		}),
		Call("interest.AssessFee", func(lawAt zhixing.Date, f interest.FeeFacts, o interest.Options) (any, error) {
			return interest.AssessFee(f, lawAt, o)
		}),
		Call("interest.PreservationFee", func(_ zhixing.Date, f feeFacts, o interest.Options) (any, error) {
			return interest.PreservationFee(f.Amount, f.On, o)
		}),
		Call("interest.AssessCeiling", func(_ zhixing.Date, f interest.Loan, o interest.Options) (any, error) {
			return interest.AssessCeiling(f, o)
		}),
		Call("interest.AssessLateRate", func(_ zhixing.Date, f interest.LateRateFacts, o interest.Options) (any, error) {
			return interest.AssessLateRate(f, o)
		}),
		Call("interest.AssessDelayFine", func(lawAt zhixing.Date, f interest.DelayFineFacts, o interest.Options) (any, error) {
			return interest.AssessDelayFine(f, lawAt, o)
		}),
		Call("interest.StayOf", func(_ zhixing.Date, f zhixing.Suspended, _ struct{}) (any, error) {
			return interest.StayOf(f), nil
		}),
		Call("interest.StayOfDecision", func(_ zhixing.Date, f zhixing.Stayed, _ struct{}) (any, error) {
			return interest.StayOfDecision(f), nil
		}),
	}
}
