package scenario

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/auction"
)

type auctionReports struct {
	Reports []auction.PlatformReport `json:"reports"`
	Final   zhixing.Money            `json:"final,omitzero"`
	Fee     zhixing.Money            `json:"fee,omitzero"`
}

type auctionNetworkPrice struct {
	Price zhixing.Money `json:"price"`
	Used  []int         `json:"used"`
	OK    bool          `json:"ok"`
}

type auctionOpening struct {
	Kind     auction.LotKind `json:"kind"`
	Regime   auction.Regime  `json:"regime,omitzero"`
	Round    int             `json:"round"`
	Basis    zhixing.Money   `json:"basis,omitzero"`
	Previous zhixing.Money   `json:"previous,omitzero"`
}

type auctionOpened struct {
	Least  zhixing.Money `json:"least"`
	Rounds int           `json:"rounds"`
}

type auctionCheck struct {
	Terms auction.Terms      `json:"terms"`
	Facts auction.RoundFacts `json:"facts"`
}

type auctionDates struct {
	Failed   zhixing.Date    `json:"failed,omitzero"`
	Notified zhixing.Date    `json:"notified,omitzero"`
	Start    zhixing.Date    `json:"start,omitzero"`
	ValidTo  zhixing.Date    `json:"valid_to,omitzero"`
	Kind     auction.LotKind `json:"kind,omitzero"`
	Regime   auction.Regime  `json:"regime,omitzero"`
	Stage    auction.Stage   `json:"stage,omitzero"`
	Round    int             `json:"round,omitempty"`
}

type auctionDue struct {
	NextRound   zhixing.Date `json:"next_round,omitzero"`
	SaleNotice  zhixing.Date `json:"sale_notice,omitzero"`
	LatestNote  zhixing.Date `json:"latest_notice,omitzero"`
	Shareholder zhixing.Date `json:"shareholder,omitzero"`
	UsableUntil zhixing.Date `json:"usable_until,omitzero"`
}

type auctionDeposit struct {
	Opening zhixing.Money      `json:"opening,omitzero"`
	Deposit zhixing.Money      `json:"deposit,omitzero"`
	Regime  auction.Regime     `json:"regime,omitzero"`
	Role    auction.BidderRole `json:"role,omitzero"`
	Claim   zhixing.GivenMoney `json:"claim,omitzero"`
}

type auctionDepositOut struct {
	Least zhixing.Money      `json:"least"`
	Most  zhixing.GivenMoney `json:"most"`
	Due   zhixing.Money      `json:"due"`
}

type auctionAppraisal struct {
	Appraisal zhixing.Money    `json:"appraisal"`
	Disposal  auction.Disposal `json:"disposal"`
}

type auctionSurplus struct {
	Reserve  zhixing.Money `json:"reserve"`
	Priority zhixing.Money `json:"priority"`
	Own      zhixing.Money `json:"own,omitzero"`
	Costs    zhixing.Money `json:"costs"`
}

type auctionEquity struct {
	Units     int64         `json:"units"`
	Reference zhixing.Money `json:"reference"`
	Opening   zhixing.Money `json:"opening,omitzero"`
	Target    zhixing.Money `json:"target"`
}

type auctionDefault struct {
	Facts  auction.DefaultFacts `json:"facts"`
	Regime auction.Regime       `json:"regime,omitzero"`
}

type auctionDeclared struct {
	Bidder   zhixing.PartyID       `json:"bidder"`
	Declared []auction.Declaration `json:"declared"`
}

type auctionRun struct {
	Outcome zhixing.LotOutcome `json:"outcome"`
	Price   zhixing.Money      `json:"price"`
	Buyer   zhixing.PartyID    `json:"buyer"`
	Close   zhixing.Instant    `json:"close"`
	Refused []string           `json:"refused"`
}

type auctionVerdict struct {
	Verdict  zhixing.Status    `json:"verdict"`
	Findings map[string]string `json:"findings"`
}

func auctionVerdictOf(a auction.Assessment) auctionVerdict {
	v := auctionVerdict{Verdict: a.Verdict(), Findings: map[string]string{}}
	for _, f := range a.Findings {
		v.Findings[f.Code] = f.Status.String()
	}
	return v
}

func auctionCalls() []Entry {
	return []Entry{
		Call("auction.NetworkPrice", func(_ zhixing.Date, f auctionReports, o auction.Options) (any, error) {
			price, used, ok, err := auction.NetworkPrice(f.Reports, o)
			return auctionNetworkPrice{price, used, ok}, err
		}),
		Call("auction.ClockNetwork", func(at zhixing.Date, f auctionReports, o auction.Options) (any, error) {
			return auction.ClockNetwork(f.Reports, at, o)
		}),
		Call("auction.NetworkFeeShares", func(_ zhixing.Date, f auctionReports, o auction.Options) (any, error) {
			return auction.NetworkFeeShares(f.Reports, f.Final, f.Fee, o)
		}),
		Call("auction.AppraisalFee", func(at zhixing.Date, f auctionAppraisal, o auction.Options) (any, error) {
			return auction.AppraisalFee(f.Appraisal, f.Disposal, at, o)
		}),
		Call("auction.CheckValidity", func(_ zhixing.Date, f auction.ValidityFacts, o auction.Options) (any, error) {
			return auctionVerdictOf(auction.Assessment{Findings: auction.CheckValidity(f, o)}), nil
		}),
		Call("auction.MinOpening", func(at zhixing.Date, f auctionOpening, o auction.Options) (any, error) {
			m, _, err := auction.MinOpening(f.Kind, f.Regime, f.Round, at, f.Basis, f.Previous, o)
			return auctionOpened{m, auction.MaxRounds(f.Kind, f.Regime, o)}, err
		}),
		Call("auction.Due", func(_ zhixing.Date, f auctionDates, o auction.Options) (any, error) {
			return auctionDueOf(f, o)
		}),
		Call("auction.Deposit", func(_ zhixing.Date, f auctionDeposit, o auction.Options) (any, error) {
			var out auctionDepositOut
			var err error
			if f.Opening.Sign() > 0 {
				if out.Least, out.Most, err = auction.DepositBounds(f.Opening, f.Regime); err != nil {
					return nil, err
				}
			}
			out.Due, err = auction.DepositDue(f.Role, f.Claim, f.Deposit, f.Regime, auction.StageAuction, o)
			return out, err
		}),
		Call("auction.Check", func(at zhixing.Date, f auctionCheck, o auction.Options) (any, error) {
			return auctionVerdictOf(auction.CheckAssessment(f.Terms, f.Facts, at, o)), nil
		}),
		Call("auction.RunScript", func(_ zhixing.Date, s auction.Script, _ struct{}) (any, error) {
			a, refused, err := auction.RunScript(s)
			_, price := a.Leader()
			r := auctionRun{Outcome: a.Outcome(), Price: price, Buyer: a.Buyer(), Close: a.Close()}
			for _, x := range refused {
				r.Refused = append(r.Refused, x.Finding[0].Code)
			}
			return r, err
		}),
		Call("auction.DefaultOnline", func(_ zhixing.Date, f auction.DefaultFacts, o auction.Options) (any, error) {
			return auction.DefaultOnline(f, o)
		}),
		Call("auction.DefaultTraditional", func(_ zhixing.Date, f auction.DefaultFacts, o auction.Options) (any, error) {
			return auction.DefaultTraditional(f, o)
		}),
		Call("auction.NoSurplus", func(_ zhixing.Date, f auctionSurplus, o auction.Options) (any, error) {
			return auction.NoSurplus(f.Reserve, f.Priority, f.Own, f.Costs, o)
		}),
		Call("auction.TakeForDebt", func(at zhixing.Date, f auction.TakeFacts, o auction.Options) (any, error) {
			return auction.TakeForDebt(f, at, o)
		}),
		Call("auction.SplitEquity", func(_ zhixing.Date, f auctionEquity, o auction.Options) (any, error) {
			n, err := auction.SplitEquity(f.Units, f.Reference, f.Opening, f.Target, o)
			return map[string]int64{"units": n}, err
		}),
		Call("auction.CommissionCap", func(at zhixing.Date, f auctionOpening, o auction.Options) (any, error) {
			m, err := auction.CommissionCap(f.Basis, at, o)
			return map[string]zhixing.Money{"cap": m}, err
		}),
		Call("auction.CheckRevocation", func(_ zhixing.Date, f auction.RevocationFacts, _ struct{}) (any, error) {
			return auctionVerdictOf(auction.CheckRevocation(f)), nil
		}),
		Call("auction.Ladder", func(at zhixing.Date, f auctionOpening, o auction.Options) (any, error) {
			rungs, w, err := auction.LadderSheet(f.Kind, f.Regime, at, f.Basis, o)
			if err != nil {
				return nil, err
			}
			return rungs, w.Verify()
		}),
		Call("auction.DefaultSheet", func(_ zhixing.Date, f auctionDefault, o auction.Options) (any, error) {
			r, w, err := auction.DefaultSheet(f.Facts, f.Regime, o)
			if err != nil {
				return nil, err
			}
			return r, w.Verify()
		}),
		Call("auction.CheckReappraisal", func(_ zhixing.Date, f auction.ReappraisalFacts, _ struct{}) (any, error) {
			return auction.CheckReappraisal(f), nil
		}),
		Call("auction.RouteObjection", func(_ zhixing.Date, f auction.ObjectionFacts, o auction.Options) (any, error) {
			route, due, a, err := auction.RouteObjection(f, o)
			return struct {
				Route auction.ObjectionRoute `json:"route"`
				Due   zhixing.Date           `json:"due"`
				auctionVerdict
			}{route, due.End, auctionVerdictOf(a)}, err
		}),
		Call("auction.MayBid", func(_ zhixing.Date, f auction.BidderFacts, _ struct{}) (any, error) {
			bar, a := auction.MayBid(f)
			if bar == 0 {
				return struct{ auctionVerdict }{auctionVerdictOf(a)}, nil
			}
			return struct {
				Bar auction.BarReason `json:"bar"`
				auctionVerdict
			}{bar, auctionVerdictOf(a)}, nil
		}),
		Call("auction.PriorityTraditional", func(_ zhixing.Date, f auctionDeclared, _ struct{}) (any, error) {
			winner, draw, err := auction.PriorityTraditional(f.Bidder, f.Declared)
			return map[string]any{"winner": winner, "draw": draw}, err
		}),
		Call("auction.CheckWithdrawal", func(_ zhixing.Date, f auction.WithdrawalFacts, o auction.Options) (any, error) {
			return auctionVerdictOf(auction.Assessment{Findings: auction.CheckWithdrawal(f, o)}), nil
		}),
		Call("auction.CheckCommission", func(_ zhixing.Date, f auction.NetworkCommission, _ struct{}) (any, error) {
			list, err := auction.CheckCommission(f)
			return auctionVerdictOf(auction.Assessment{Findings: list}), err
		}),
		Call("auction.ChooseChannel", func(_ zhixing.Date, f auction.ChannelFacts, _ struct{}) (any, error) {
			channel, found := auction.ChooseChannel(f)
			return map[string]any{"channel": channel, "finding": found}, nil
		}),
		Call("auction.CheckSelfSale", func(_ zhixing.Date, f auction.SelfSaleFacts, o auction.Options) (any, error) {
			return auctionVerdictOf(auction.CheckSelfSale(f, o)), nil
		}),
		Call("auction.AfterAllRounds", func(_ zhixing.Date, f auction.EndFacts, o auction.Options) (any, error) {
			return auction.AfterAllRounds(f, o), nil
		}),
		Call("auction.ReplayPrice", func(_ zhixing.Date, events []auction.PriceEvent, o auction.Options) (any, error) {
			p, err := auction.ReplayPrice(events, o)
			if err != nil {
				return nil, err
			}
			v := auctionVerdictOf(auction.Assessment{Findings: p.Check()})
			ref, _ := p.Reference()
			return struct {
				State  auction.PriceState `json:"state"`
				Amount zhixing.Money      `json:"amount"`
				Check  auctionVerdict     `json:"check"`
			}{p.State(), ref.Amount, v}, nil
		}),
	}
}

func auctionDueOf(f auctionDates, o auction.Options) (auctionDue, error) {
	out := auctionDue{UsableUntil: auction.UsableUntil(f.ValidTo)}
	if !f.Failed.IsZero() {
		d, err := auction.NextRoundDue(auction.PastRound{FailedOn: f.Failed}, f.Regime, o)
		if err != nil {
			return out, err
		}
		s, err := auction.SaleNoticeDue(f.Failed, f.Regime, o)
		if err != nil {
			return out, err
		}
		out.NextRound, out.SaleNotice = d.End, s.End
	}
	if !f.Notified.IsZero() {
		d, err := auction.ShareholderWindow(f.Notified, o)
		if err != nil {
			return out, err
		}
		out.Shareholder = d.End
	}
	if !f.Start.IsZero() {
		d, err := auction.NoticeLead(f.Regime, f.Stage, f.Round, o, f.Kind).EndWith(f.Start, zhixing.Mainland(), o.Roll)
		if err != nil {
			return out, err
		}
		out.LatestNote = d.End
	}
	return out, nil
}
