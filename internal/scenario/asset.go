package scenario

import (
	"time"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
	"github.com/zhixing-go/zhixing/discipline"
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

type releaseFacts struct {
	Release asset.SeizureReleaseFacts `json:"release"`
	Claim   zhixing.GivenMoney        `json:"claim,omitzero"`  // what the judgment gives the creditor
	Damage  zhixing.GivenMoney        `json:"damage,omitzero"` // what it lost by the release
}

// releaseResult is the release judged by asset, and what it costs the court by discipline.
type releaseResult struct {
	Lawful       zhixing.Tri        `json:"lawful"`
	Findings     map[string]string  `json:"findings"`
	Duty         discipline.Duty    `json:"duty,omitzero"` // to compensate
	Liability    map[string]string  `json:"liability,omitempty"`
	Compensation zhixing.GivenMoney `json:"compensation,omitzero"`
}

type sourceErrorFacts struct {
	Report asset.Report `json:"report"`
}

type expenseFacts struct {
	Observed []observedFacts `json:"observed"`
	From     zhixing.Date    `json:"from"`
	To       zhixing.Date    `json:"to,omitzero"`
}

type outflowFacts struct {
	Flows []asset.Flow    `json:"flows"`
	From  zhixing.Instant `json:"from"`
	To    zhixing.Instant `json:"to"`
}

type freezeReplyFacts struct {
	Reply      *asset.Reply `json:"reply"`
	DebtorTold zhixing.Tri  `json:"debtor_told,omitempty"`
}

type slaFacts struct {
	Institution asset.InstitutionCode `json:"institution"`
	Verb        asset.Verb            `json:"verb"`
	Received    zhixing.Instant       `json:"received"`
}

type reinquiryFacts struct {
	Anchor  zhixing.PoolAnchor `json:"anchor"`
	Repeats []asset.Repeat     `json:"repeats,omitempty"`
}

type reconcileFacts struct {
	Report         asset.PropertyReport `json:"report"`
	Observed       []observedFacts      `json:"observed,omitempty"`
	Known          []asset.Change       `json:"known,omitempty"`
	NoticeReceived zhixing.Date         `json:"notice_received"`
}

type objectionResult struct {
	Due      asset.Due         `json:"due"`
	Findings map[string]string `json:"findings"`
}

type goLiveFacts struct {
	Institution asset.InstitutionCode `json:"institution"`
	Item        asset.ItemCode        `json:"item"`
	Verb        asset.Verb            `json:"verb"`
	On          zhixing.Date          `json:"on"`
}

// inventoryOf merges observations one by one.
func inventoryOf(observed []observedFacts) asset.Inventory {
	var inv asset.Inventory
	for _, x := range observed {
		one := asset.Observe(x.Source, x.AsOf, x.Receipt, "debtor", x.Record)
		inv = asset.Merge(inv, asset.Inventory{Assets: []asset.Asset{{Observations: []asset.Observation{one}}}})
	}
	return inv
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
	return append(assetMoreCalls(), []Entry{
		Call("asset.Reinquiry", func(_ zhixing.Date, f dateFacts, _ noOptions) (any, error) { return asset.Reinquiry(f.On) }),
		Call("asset.ReportWindow", func(_ zhixing.Date, f windowFacts, o asset.Options) (any, error) {
			from, to, err := asset.ReportWindow(f.NoticeReceived, f.Submitted, o)
			return map[string]zhixing.Date{"from": from, "to": to}, err
		}),
		Call("asset.SupplementDue", func(_ zhixing.Date, f dateFacts, o asset.Options) (any, error) { return asset.SupplementDue(f.On, o) }),
		Call("asset.LaunchDues", func(_ zhixing.Date, f dateFacts, o asset.Options) (any, error) { return asset.LaunchDues(f.On, o) }),
		Call("asset.ControlDue", func(_ zhixing.Date, f dateFacts, o asset.Options) (any, error) {
			return asset.ControlDue(f.On, f.Online, o)
		}),
		Call("asset.ObjectionDue", func(_ zhixing.Date, f dateFacts, o asset.Options) (any, error) { return asset.ObjectionDue(f.On, o) }),
		Call("asset.ClueDues", func(_ zhixing.Date, f asset.Clue, o asset.Options) (any, error) { return asset.ClueDues(f, o) }),
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
		Call("asset.Merge", func(_ zhixing.Date, f mergeFacts, o asset.Options) (any, error) {
			inv := inventoryOf(f.Observed)
			var out mergeResult
			for _, a := range inv.Assets {
				out.Assets = append(out.Assets, a.Resolve(o))
			}
			var err error
			out.Totals, _, err = inv.Totals(o)
			return out, err
		}),
		Call("asset.AssessCompleteness", func(_ zhixing.Date, f inquiryFacts, o asset.Options) (any, error) {
			return asset.AssessCompleteness(f.Inquiry, f.Catalogue, f.AsOf, o)
		}),
		Call("asset.AssessExhaustion", func(_ zhixing.Date, f inquiryFacts, o asset.Options) (any, error) {
			c, err := asset.AssessCompleteness(f.Inquiry, f.Catalogue, f.AsOf, o)
			if err != nil {
				return nil, err
			}
			e, err := asset.AssessExhaustion(f.Limbs, c, f.AsOf)
			return e.Fact(), err
		}),
		Call("asset.AssessNotDisposable", func(at zhixing.Date, f asset.DisposalFacts, o asset.Options) (any, error) {
			fact, findings := asset.AssessNotDisposable(f, at, o)
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
		Call("asset.AssessAudit", func(at zhixing.Date, f asset.Audit, o asset.Options) (any, error) {
			x, err := asset.AssessAudit(f, at, o)
			return statuses(x), err
		}),
		Call("asset.AssessReward", func(at zhixing.Date, f asset.Reward, o asset.Options) (any, error) {
			x, err := asset.AssessReward(f, at, o)
			return statuses(x), err
		}),
		Call("asset.AssessTips", func(_ zhixing.Date, f tipsFacts, o asset.Options) (any, error) {
			s, _, err := asset.AssessTips(f.Reward, f.Tips, f.Deductible, o)
			return s, err
		}),
		Call("asset.AssessLawyerOrder", func(at zhixing.Date, f asset.LawyerOrder, o asset.Options) (any, error) {
			x, err := asset.AssessLawyerOrder(f, at, o)
			return statuses(x), err
		}),
		Call("asset.AssessReportOrder", func(_ zhixing.Date, f asset.ReportOrder, _ noOptions) (any, error) {
			return statuses(asset.AssessReportOrder(f)), nil
		}),
		Call("asset.ReportOrder.Fact", func(at zhixing.Date, f asset.ReportOrder, _ noOptions) (any, error) { return f.Fact(at), nil }),
		Call("asset.AssessReportBreach", func(at zhixing.Date, f asset.ReportBreach, _ noOptions) (any, error) {
			return statuses(asset.AssessReportBreach(f, at)), nil
		}),
		Call("asset.AssessSuspectTransfer", func(_ zhixing.Date, f transferFacts, o asset.Options) (any, error) {
			x, err := asset.AssessSuspectTransfer(f.Transfer, f.NoticeReceived, f.Submitted, f.AsOf, o)
			return statuses(x), err
		}),
		Call("asset.AssessPassive", func(_ zhixing.Date, f asset.Passive, _ noOptions) (any, error) {
			return statuses(asset.AssessPassive(f)), nil
		}),
		Call("asset.AssessAssist", func(_ zhixing.Date, f asset.AssistBreach, _ noOptions) (any, error) {
			return statuses(asset.AssessAssist(f)), nil
		}),
	}...)
}

func assetMoreCalls() []Entry {
	return []Entry{
		Call("asset.AssessSeizureRelease", func(_ zhixing.Date, f releaseFacts, _ noOptions) (any, error) {
			findings, lawful, err := asset.AssessSeizureRelease(f.Release)
			out := releaseResult{Lawful: lawful, Findings: statuses(findings)}
			if err != nil || lawful != zhixing.No {
				return out, err
			}
			a := discipline.Liability(discipline.CompensationFacts{Code: discipline.W11, On: f.Release.On, Unlawful: zhixing.Yes})
			out.Duty, out.Liability = a.Duty, statuses(a.Findings)
			if f.Claim.Given && f.Damage.Given {
				var m zhixing.Money
				m, err = discipline.ClaimDamage(f.Damage.Amount, f.Claim.Amount, zhixing.GivenMoney{})
				out.Compensation = zhixing.GiveMoney(m)
			}
			return out, err
		}),
		Call("asset.NoticeDue", func(_ zhixing.Date, f dateFacts, o asset.Options) (any, error) { return asset.NoticeDue(f.On, o) }),
		Call("asset.NoticeAfterMeasureDue", func(_ zhixing.Date, f dateFacts, o asset.Options) (any, error) {
			return asset.NoticeAfterMeasureDue(f.On, o)
		}),
		Call("asset.AssignDue", func(_ zhixing.Date, f dateFacts, o asset.Options) (any, error) { return asset.AssignDue(f.On, o) }),
		Call("asset.CreditorInvestigationDue", func(_ zhixing.Date, f dateFacts, o asset.Options) (any, error) {
			return asset.CreditorInvestigationDue(f.On, o)
		}),
		Call("asset.SLAOf", func(at zhixing.Date, f slaFacts, _ noOptions) (any, error) {
			return asset.ShippedCatalogue().SLAOf(f.Institution, f.Verb, at).Due(f.Received, nil)
		}),
		Call("asset.OpenByDuty", func(_ zhixing.Date, f goLiveFacts, _ noOptions) (any, error) {
			return map[string]zhixing.Tri{"open": asset.OpenByDuty(f.Institution, f.Item, f.Verb, f.On)}, nil
		}),
		Call("asset.AssessObjection", func(at zhixing.Date, f asset.Objection, o asset.Options) (any, error) {
			due, err := asset.ObjectionDue(f.Received, o)
			if err != nil {
				return nil, err
			}
			x, err := asset.AssessObjection(f, at, o)
			return objectionResult{due, statuses(x)}, err
		}),
		Call("asset.Report.Objections", func(_ zhixing.Date, f sourceErrorFacts, _ noOptions) (any, error) {
			return f.Report.Objections(), nil
		}),
		Call("asset.AssessFreeze", func(_ zhixing.Date, f freezeReplyFacts, _ noOptions) (any, error) {
			return statuses(asset.AssessFreeze(f.Reply, f.DebtorTold)), nil
		}),
		Call("asset.AssessAuthority", func(_ zhixing.Date, f asset.Authority, _ noOptions) (any, error) {
			return statuses(asset.AssessAuthority(f, nil)), nil
		}),
		Call("asset.AssessReinquiry", func(at zhixing.Date, f reinquiryFacts, _ noOptions) (any, error) {
			results, findings, err := asset.AssessReinquiry(f.Anchor, f.Repeats, at)
			return map[string]any{"results": results, "findings": findings}, err
		}),
		Call("asset.EmptyInquiries", func(at zhixing.Date, f reinquiryFacts, _ noOptions) (any, error) {
			return asset.EmptyInquiries(f.Anchor.Debtor, f.Anchor.Anchor, f.Repeats, zhixing.No, at), nil
		}),
		Call("asset.AssessClue", func(at zhixing.Date, f asset.Clue, o asset.Options) (any, error) {
			x, err := asset.AssessClue(f, at, o)
			return statuses(x), err
		}),
		Call("asset.Expenses", func(_ zhixing.Date, f expenseFacts, _ noOptions) (any, error) {
			return asset.Expenses(inventoryOf(f.Observed), f.From, f.To), nil
		}),
		Call("asset.Outflow", func(_ zhixing.Date, f outflowFacts, _ noOptions) (any, error) {
			m, err := asset.Outflow(f.Flows, f.From, f.To)
			return map[string]zhixing.Money{"outflow": m}, err
		}),
		Call("asset.Reconcile", func(_ zhixing.Date, f reconcileFacts, o asset.Options) (any, error) {
			outcome, findings, err := asset.Reconcile(f.Report, inventoryOf(f.Observed), f.Known, f.NoticeReceived, o)
			return map[string]any{"outcome": outcome, "findings": statuses(findings)}, err
		}),
		Call("asset.SubrogationNote", func(_ zhixing.Date, f map[string]zhixing.Tri, _ noOptions) (any, error) {
			return asset.SubrogationNote(f["due"], f["idle"], f["harms"]), nil
		}),
	}
}
