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

// momentFacts are the events of one thing and the moment asked about.
type momentFacts struct {
	Events []asset.SeizureEvent `json:"events"`
	Moment zhixing.Instant      `json:"moment"`
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
		Call("asset.SeizureEnd", func(_ zhixing.Date, f asset.EndQuery, o asset.Options) (any, error) {
			return asset.SeizureEnd(f, o)
		}),
		Call("asset.ReplayLedger", func(_ zhixing.Date, f ledgerFacts, o asset.Options) (any, error) {
			l, err := asset.ReplayLedger(f.Events, o)
			if err != nil {
				return nil, err
			}
			return l.At(f.AsOf)
		}),
		Call("asset.RenewalDue", func(_ zhixing.Date, f endFacts, _ noOptions) (any, error) { return asset.RenewalDue(f.End) }),
		Call("asset.AssessTransfer", func(at zhixing.Date, f asset.TransferFacts, o asset.Options) (any, error) {
			return asset.AssessTransfer(f, at, o)
		}),
		Call("asset.AssessExcess", func(at zhixing.Date, f asset.ExcessFacts, o asset.Options) (any, error) {
			return asset.AssessExcess(f, at, o)
		}),
		Call("asset.Converge", func(_ zhixing.Date, f convergeFacts, o asset.Options) (any, error) {
			return asset.Converge(f.Target, f.Freezes, o)
		}),
		Call("asset.AssessAccount", func(_ zhixing.Date, f asset.AccountFacts, o asset.Options) (any, error) {
			return asset.AssessAccount(f, o)
		}),
		Call("asset.AssessDwelling", func(_ zhixing.Date, f asset.DwellingFacts, o asset.Options) (any, error) {
			return asset.AssessDwelling(f, o)
		}),
		Call("asset.AssessBuyer", func(_ zhixing.Date, f asset.BuyerFacts, o asset.Options) (any, error) { return asset.AssessBuyer(f, o) }),
		Call("asset.AssessThirdDebt", func(at zhixing.Date, f asset.ThirdDebtFacts, o asset.Options) (any, error) {
			return asset.AssessThirdDebt(f, at, o)
		}),
		Call("asset.AssessThirdBreach", func(_ zhixing.Date, f asset.ThirdBreach, _ noOptions) (any, error) {
			liable, findings, err := asset.AssessThirdBreach(f)
			return map[string]any{"liable": liable, "findings": findings}, err
		}),
		Call("asset.AssessIncome", func(_ zhixing.Date, f asset.IncomeFacts, o asset.Options) (any, error) {
			return asset.AssessIncome(f, o)
		}),
		Call("asset.AssessEquity", func(_ zhixing.Date, f asset.EquityFacts, o asset.Options) (any, error) {
			return asset.AssessEquity(f, o)
		}),
		Call("asset.FreezeShares", func(_ zhixing.Date, f asset.ShareFreeze, _ noOptions) (any, error) { return asset.FreezeShares(f) }),
		Call("asset.AssessPreservation", func(at zhixing.Date, f asset.PreservationFacts, o asset.Options) (any, error) {
			return asset.AssessPreservation(f, at, o)
		}),
		Call("asset.RemedyTerms", func(_ zhixing.Date, f remedyFacts, o asset.Options) (any, error) {
			return asset.RemedyTerms(f.Served, f.Reconsidered, f.ObjectionServed, o)
		}),
		Call("asset.LedgerAtInstant", func(_ zhixing.Date, f momentFacts, o asset.Options) (any, error) {
			l, err := asset.ReplayLedger(f.Events, o)
			if err != nil {
				return nil, err
			}
			return l.AtInstant(f.Moment)
		}),
		Call("asset.AssessOwnerObjection", func(_ zhixing.Date, f asset.OwnerFacts, o asset.Options) (any, error) {
			return asset.AssessOwnerObjection(f, o)
		}),
		Call("asset.AssessIdleTransfer", func(at zhixing.Date, f asset.IdleFacts, o asset.Options) (any, error) {
			return asset.AssessIdleTransfer(f, at, o)
		}),
		Call("asset.AssessRenewal", func(at zhixing.Date, f asset.RenewalFacts, _ noOptions) (any, error) {
			return asset.AssessRenewal(f, at)
		}),
		Call("asset.AssessFormalities", func(_ zhixing.Date, f asset.FormalityFacts, _ noOptions) (any, error) {
			return asset.AssessFormalities(f)
		}),
		Call("asset.AssessFund", func(_ zhixing.Date, f asset.FundFacts, o asset.Options) (any, error) {
			return asset.AssessFund(f, o)
		}),
		Call("asset.AssessExempt", func(_ zhixing.Date, f asset.ExemptFacts, _ noOptions) (any, error) { return asset.AssessExempt(f), nil }),
		Call("asset.AssessCoOwned", func(_ zhixing.Date, f asset.CoOwnedFacts, o asset.Options) (any, error) {
			return asset.AssessCoOwned(f, o)
		}),
		Call("asset.AssessOwnership", func(_ zhixing.Date, f asset.OwnershipFacts, _ noOptions) (any, error) {
			return asset.AssessOwnership(f), nil
		}),
		Call("asset.AssessSale", func(_ zhixing.Date, f asset.SaleFacts, _ noOptions) (any, error) { return asset.AssessSale(f) }),
		Call("asset.AssessExtent", func(_ zhixing.Date, f asset.ExtentFacts, _ noOptions) (any, error) { return asset.AssessExtent(f), nil }),
		Call("asset.AssembleEncumbrances", func(_ zhixing.Date, f asset.EncumbranceFacts, _ noOptions) (any, error) {
			r, findings, err := asset.AssembleEncumbrances(f)
			return map[string]any{"fact": r, "findings": findings}, err
		}),
		Call("asset.AssessDividend", func(_ zhixing.Date, f asset.DividendFacts, _ noOptions) (any, error) {
			return asset.AssessDividend(f), nil
		}),
		Call("asset.AssessMark", func(_ zhixing.Date, f asset.MarkFacts, _ noOptions) (any, error) { return asset.AssessMark(f) }),
		Call("asset.AssessVehicle", func(_ zhixing.Date, f asset.VehicleFacts, _ noOptions) (any, error) {
			return asset.AssessVehicle(f), nil
		}),
		Call("asset.AssessVessel", func(_ zhixing.Date, f asset.VesselFacts, o asset.Options) (any, error) {
			return asset.AssessVessel(f, o)
		}),
		Call("asset.AssessIP", func(_ zhixing.Date, f asset.IPFacts, o asset.Options) (any, error) {
			return asset.AssessIP(f, o)
		}),
		Call("asset.AssessPreSeizure", func(_ zhixing.Date, f asset.PreSeizureFacts, _ noOptions) (any, error) {
			return asset.AssessPreSeizure(f), nil
		}),
		Call("asset.AssessDisposalBars", func(_ zhixing.Date, f asset.DisposalBarFacts, _ noOptions) (any, error) {
			return asset.AssessDisposalBars(f), nil
		}),
		Call("asset.AssessCounterSecurity", func(_ zhixing.Date, f asset.CounterFacts, _ noOptions) (any, error) {
			return asset.AssessCounterSecurity(f), nil
		}),
		Call("asset.AssessRelease", func(_ zhixing.Date, f asset.ReleaseDuty, o asset.Options) (any, error) {
			return asset.AssessRelease(f, o)
		}),
		Call("asset.AssessSelfDisposal", func(_ zhixing.Date, f asset.SelfDisposalFacts, _ noOptions) (any, error) {
			return asset.AssessSelfDisposal(f)
		}),
		Call("asset.AssessSecurityForm", func(_ zhixing.Date, f asset.SecurityFacts, _ noOptions) (any, error) {
			return asset.AssessSecurityForm(f)
		}),
		Call("asset.AssessHandOver", func(_ zhixing.Date, f asset.HandOverFacts, _ noOptions) (any, error) {
			return asset.AssessHandOver(f), nil
		}),
		Call("asset.AssessWaitingObjection", func(_ zhixing.Date, f asset.WaitingObjection, _ noOptions) (any, error) {
			return asset.AssessWaitingObjection(f), nil
		}),
	}
}
