package scenario

import (
	"time"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

// dateFacts are a day and what else a term needs.
type dateFacts struct {
	On     zhixing.Date `json:"on"`
	Online zhixing.Tri  `json:"online,omitempty"`
}

type windowFacts struct {
	NoticeReceived zhixing.Date `json:"notice_received"`
	Submitted      zhixing.Date `json:"submitted,omitzero"`
}

type freezeFacts struct {
	Applied zhixing.Money   `json:"applied"`
	Balance zhixing.Money   `json:"balance"`
	Prior   []zhixing.Money `json:"prior,omitempty"`
	Quota   zhixing.Tri     `json:"quota,omitempty"`
}

type inquiryFacts struct {
	Inquiry   asset.Inquiry         `json:"inquiry"`
	Catalogue asset.Catalogue       `json:"catalogue"`
	Limbs     asset.ExhaustionFacts `json:"limbs,omitzero"`
	AsOf      zhixing.Date          `json:"as_of"`
}

type observedFacts struct {
	Source  asset.SourceID  `json:"source"`
	AsOf    zhixing.Instant `json:"as_of"`
	Receipt string          `json:"receipt,omitempty"`
	Record  asset.Record    `json:"record"`
}

type mergeFacts struct {
	Observed []observedFacts `json:"observed"`
}

type mergeResult struct {
	Assets []asset.View          `json:"assets"`
	Totals []asset.CurrencyTotal `json:"totals"`
}

type delayFacts struct {
	Profile asset.Profile `json:"profile"`
	N       int           `json:"n"`
}

type transferFacts struct {
	Transfer       asset.SuspectTransfer `json:"transfer"`
	NoticeReceived zhixing.Date          `json:"notice_received,omitzero"`
	Submitted      zhixing.Date          `json:"submitted,omitzero"`
	AsOf           zhixing.Date          `json:"as_of"`
}

type tipsFacts struct {
	Reward     zhixing.Money `json:"reward"`
	Tips       []asset.Tip   `json:"tips"`
	Deductible zhixing.Tri   `json:"deductible,omitempty"`
}

type deductionResult struct {
	Most     zhixing.GivenMoney `json:"most"`
	Findings map[string]string  `json:"findings"`
}

type disposalResult struct {
	Fact     zhixing.NotDisposable `json:"fact"`
	Findings map[string]string     `json:"findings"`
}

// statuses gives findings by their code.
func statuses(findings []zhixing.Finding) map[string]string {
	out := make(map[string]string, len(findings))
	for _, f := range findings {
		out[f.Code] = f.Status.String()
	}
	return out
}

type noOptions struct{}

func assetCalls() []Entry {
	return []Entry{
		Call("asset.Reinquiry", func(_ zhixing.Date, f dateFacts, _ noOptions) (any, error) { return asset.Reinquiry(f.On) }),
		Call("asset.ReportWindow", func(_ zhixing.Date, f windowFacts, _ noOptions) (any, error) {
			from, to, err := asset.ReportWindow(f.NoticeReceived, f.Submitted, asset.AnniversaryInside)
			return map[string]zhixing.Date{"from": from, "to": to}, err
		}),
		Call("asset.SupplementDue", func(_ zhixing.Date, f dateFacts, _ noOptions) (any, error) { return asset.SupplementDue(f.On, nil) }),
		Call("asset.LaunchDues", func(_ zhixing.Date, f dateFacts, _ noOptions) (any, error) { return asset.LaunchDues(f.On, nil) }),
		Call("asset.ControlDue", func(_ zhixing.Date, f dateFacts, _ noOptions) (any, error) {
			return asset.ControlDue(f.On, f.Online, nil)
		}),
		Call("asset.ObjectionDue", func(_ zhixing.Date, f dateFacts, _ noOptions) (any, error) { return asset.ObjectionDue(f.On, nil) }),
		Call("asset.ClueDues", func(_ zhixing.Date, f asset.Clue, _ noOptions) (any, error) { return asset.ClueDues(f, nil) }),
		Call("asset.QuotaFreeze", func(_ zhixing.Date, f freezeFacts, _ noOptions) (any, error) {
			return asset.QuotaFreeze(f.Applied, f.Balance, f.Prior, f.Quota)
		}),
		Call("asset.RunOptions.Delay", func(_ zhixing.Date, f delayFacts, _ noOptions) (any, error) {
			o := asset.RunOptions{BackoffBase: time.Minute, BackoffFactor: 2, BackoffCap: 30 * time.Minute}
			var out []int
			for n := 1; n <= f.N; n++ {
				out = append(out, int(o.Delay("k", n)/time.Second))
			}
			return out, nil
		}),
		Call("asset.Merge", func(_ zhixing.Date, f mergeFacts, o asset.ResolveOptions) (any, error) {
			var inv asset.Inventory
			for _, x := range f.Observed {
				one := asset.Observe(x.Source, x.AsOf, x.Receipt, "debtor", x.Record)
				inv = asset.Merge(inv, asset.Inventory{Assets: []asset.Asset{{Observations: []asset.Observation{one}}}})
			}
			var out mergeResult
			for _, a := range inv.Assets {
				out.Assets = append(out.Assets, a.Resolve(o))
			}
			var err error
			out.Totals, _, err = inv.Totals(o)
			return out, err
		}),
		Call("asset.AssessCompleteness", func(_ zhixing.Date, f inquiryFacts, o asset.CompletenessOptions) (any, error) {
			return asset.AssessCompleteness(f.Inquiry, f.Catalogue, f.AsOf, o)
		}),
		Call("asset.AssessExhaustion", func(_ zhixing.Date, f inquiryFacts, o asset.CompletenessOptions) (any, error) {
			c, err := asset.AssessCompleteness(f.Inquiry, f.Catalogue, f.AsOf, o)
			if err != nil {
				return nil, err
			}
			e, err := asset.AssessExhaustion(f.Limbs, c, f.AsOf)
			return e.Fact(), err
		}),
		Call("asset.AssessNotDisposable", func(at zhixing.Date, f asset.DisposalFacts, o asset.DisposalOptions) (any, error) {
			fact, findings := asset.AssessNotDisposable(f, "", at, o)
			return disposalResult{fact, statuses(findings)}, nil
		}),
		Call("asset.AssessDeduction", func(_ zhixing.Date, f asset.DeductionFacts, _ noOptions) (any, error) {
			out := deductionResult{Findings: statuses(asset.AssessDeduction(f))}
			if m, ok := f.Deductible(); ok {
				out.Most = zhixing.GiveMoney(m)
			}
			return out, nil
		}),
		Call("asset.AssessDisclosure", func(_ zhixing.Date, f asset.Disclosure, _ noOptions) (any, error) {
			return asset.AssessDisclosure(f), nil
		}),
		Call("asset.AssessQuestioning", func(_ zhixing.Date, f asset.Questioning, _ noOptions) (any, error) {
			return statuses(asset.AssessQuestioning(f)), nil
		}),
		Call("asset.AssessSearch", func(_ zhixing.Date, f asset.Search, _ noOptions) (any, error) {
			return statuses(asset.AssessSearch(f)), nil
		}),
		Call("asset.AssessAudit", func(at zhixing.Date, f asset.Audit, _ noOptions) (any, error) {
			x, err := asset.AssessAudit(f, at, nil)
			return statuses(x), err
		}),
		Call("asset.AssessReward", func(at zhixing.Date, f asset.Reward, _ noOptions) (any, error) {
			x, err := asset.AssessReward(f, at, nil)
			return statuses(x), err
		}),
		Call("asset.AssessTips", func(_ zhixing.Date, f tipsFacts, o asset.SameCluePolicy) (any, error) {
			s, _, err := asset.AssessTips(f.Reward, f.Tips, f.Deductible, o)
			return s, err
		}),
		Call("asset.AssessLawyerOrder", func(at zhixing.Date, f asset.LawyerOrder, o asset.LawyerOrderPolicy) (any, error) {
			x, err := asset.AssessLawyerOrder(f, o, at, nil)
			return statuses(x), err
		}),
		Call("asset.AssessReportOrder", func(_ zhixing.Date, f asset.ReportOrder, _ noOptions) (any, error) {
			return statuses(asset.AssessReportOrder(f)), nil
		}),
		Call("asset.ReportOrder.Fact", func(at zhixing.Date, f asset.ReportOrder, _ noOptions) (any, error) { return f.Fact(at), nil }),
		Call("asset.AssessReportBreach", func(at zhixing.Date, f asset.ReportOrder, _ noOptions) (any, error) {
			return statuses(asset.AssessReportBreach(f, zhixing.Yes, zhixing.Yes, zhixing.Yes, zhixing.Unknown, at)), nil
		}),
		Call("asset.AssessSuspectTransfer", func(_ zhixing.Date, f transferFacts, o asset.PricePolicy) (any, error) {
			x, err := asset.AssessSuspectTransfer(f.Transfer, f.NoticeReceived, f.Submitted, f.AsOf, o, asset.AnniversaryInside)
			return statuses(x), err
		}),
		Call("asset.AssessPassive", func(_ zhixing.Date, f asset.Passive, _ noOptions) (any, error) {
			return statuses(asset.AssessPassive(f)), nil
		}),
		Call("asset.AssessAssist", func(_ zhixing.Date, f asset.AssistBreach, _ noOptions) (any, error) {
			return statuses(asset.AssessAssist(f)), nil
		}),
	}
}
