package scenario

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

// ledgerFacts are the events of one thing and the day asked about.
type ledgerFacts struct {
	Events []asset.SeizureEvent `json:"events"`
	AsOf   zhixing.Date         `json:"as_of"`
}

type convergeFacts struct {
	Target  zhixing.Money          `json:"target"`
	Freezes []asset.ParallelFreeze `json:"freezes"`
}

type remedyFacts struct {
	Served          zhixing.Date `json:"served,omitzero"`
	Reconsidered    zhixing.Date `json:"reconsidered,omitzero"`
	ObjectionServed zhixing.Date `json:"objection_served,omitzero"`
}

type endFacts struct {
	End zhixing.Date `json:"end"`
}

// assetHoldingCalls are the entry points on holding property (ASSET-46 to 92).
func assetHoldingCalls() []Entry {
	return []Entry{
		Call("asset.SeizureEnd", func(_ zhixing.Date, f asset.EndQuery, o asset.HoldingOptions) (any, error) {
			return asset.SeizureEnd(f, o)
		}),
		Call("asset.ReplayLedger", func(_ zhixing.Date, f ledgerFacts, o asset.HoldingOptions) (any, error) {
			l, err := asset.ReplayLedger(f.Events, o)
			if err != nil {
				return nil, err
			}
			return l.At(f.AsOf)
		}),
		Call("asset.RenewalDue", func(_ zhixing.Date, f endFacts, _ noOptions) (any, error) { return asset.RenewalDue(f.End) }),
		Call("asset.AssessTransfer", func(at zhixing.Date, f asset.TransferFacts, _ noOptions) (any, error) {
			return asset.AssessTransfer(f, at)
		}),
		Call("asset.CheckExcess", func(at zhixing.Date, f asset.ExcessFacts, o asset.ExcessOptions) (any, error) {
			return asset.CheckExcess(f, at, o)
		}),
		Call("asset.Converge", func(_ zhixing.Date, f convergeFacts, o asset.ConvergeOptions) (any, error) {
			return asset.Converge(f.Target, f.Freezes, o)
		}),
		Call("asset.AssessAccount", func(_ zhixing.Date, f asset.AccountFacts, _ noOptions) (any, error) { return asset.AssessAccount(f) }),
		Call("asset.AssessDwelling", func(_ zhixing.Date, f asset.DwellingFacts, o asset.DwellingOptions) (any, error) {
			return asset.AssessDwelling(f, o)
		}),
		Call("asset.AssessBuyer", func(_ zhixing.Date, f asset.BuyerFacts, _ noOptions) (any, error) { return asset.AssessBuyer(f) }),
		Call("asset.AssessThirdDebt", func(at zhixing.Date, f asset.ThirdDebtFacts, o asset.ThirdDebtOptions) (any, error) {
			return asset.AssessThirdDebt(f, at, o)
		}),
		Call("asset.AssessThirdBreach", func(_ zhixing.Date, f asset.ThirdBreach, _ noOptions) (any, error) {
			liable, findings, err := asset.AssessThirdBreach(f)
			return map[string]any{"liable": liable, "findings": findings}, err
		}),
		Call("asset.AssessIncome", func(_ zhixing.Date, f asset.IncomeFacts, o asset.IncomeOptions) (any, error) {
			return asset.AssessIncome(f, o)
		}),
		Call("asset.AssessEquity", func(_ zhixing.Date, f asset.EquityFacts, _ noOptions) (any, error) { return asset.AssessEquity(f) }),
		Call("asset.FreezeShares", func(_ zhixing.Date, f asset.ShareFreeze, _ noOptions) (any, error) { return asset.FreezeShares(f) }),
		Call("asset.AssessPreservation", func(at zhixing.Date, f asset.PreservationFacts, _ noOptions) (any, error) {
			return asset.AssessPreservation(f, at)
		}),
		Call("asset.RemedyTerms", func(_ zhixing.Date, f remedyFacts, _ noOptions) (any, error) {
			return asset.RemedyTerms(f.Served, f.Reconsidered, f.ObjectionServed)
		}),
		Call("asset.AssessWaitingObjection", func(_ zhixing.Date, f asset.WaitingObjection, _ noOptions) (any, error) {
			return asset.AssessWaitingObjection(f), nil
		}),
	}
}
