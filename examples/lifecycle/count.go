package main

import (
	"github.com/zhixing-go/zhixing"
	casefile "github.com/zhixing-go/zhixing/case"
	"github.com/zhixing-go/zhixing/metrics"
)

// countInput is the court that counts the case, the period and the scheme.
type countInput struct {
	asked
	Courts []metrics.Court `json:"courts"`
	Period metrics.Period  `json:"period"`
	Scheme string          `json:"scheme"`
}

type countReport struct {
	Report  metrics.Report           `json:"report"`
	Payouts metrics.PayoutStatistics `json:"payouts"`
	Auction []metrics.Rate           `json:"auction,omitempty"`
}

// count makes the case a record and its court's figures of it.
func (r *report) count(f casefile.File) error {
	in := r.Docket.House.Count
	courts, err := metrics.NewCourts(in.Courts, in.On)
	if err != nil {
		return wrong("courts", err)
	}
	fact, err := f.Fact(0, in.On)
	if err != nil {
		return err
	}
	if s := r.House.Sale; s != nil {
		fact.Auctions = s.Facts
	}
	record, err := metrics.NewRecord(fact, courts)
	if err != nil {
		return err
	}
	scheme, err := metrics.FindScheme(in.Scheme)
	if err != nil {
		return wrong("scheme", err)
	}
	tally, err := metrics.NewTally(courts, in.Period, scheme.Policy, "")
	if err != nil {
		return wrong("period", err)
	}
	for _, bad := range tally.Add([]metrics.Record{record}, nil) {
		return &zhixing.InputError{Field: "record", Value: bad.Fault.String(), Rule: "MET-43", Reason: zhixing.Text{ZH: bad.Fault.Label(zhixing.ZH), EN: bad.Fault.Label(zhixing.EN)}}
	}
	out := &countReport{}
	if out.Report, err = scheme.Evaluate(tally, record.Court, metrics.Own); err != nil {
		return err
	}
	if out.Payouts, err = metrics.PayoutRates(fact.Payouts, in.Period, metrics.Options{}); err != nil {
		return err
	}
	if len(fact.Auctions) > 0 {
		if out.Auction, err = metrics.AuctionRates(fact.Auctions, nil); err != nil {
			return err
		}
	}
	r.House.Count = out
	return nil
}
