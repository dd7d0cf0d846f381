package main

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

// seizureInput is the log of one thing's seizures and what burdens it.
type seizureInput struct {
	asked
	Lot     zhixing.LotID          `json:"lot"`
	Events  []asset.SeizureEvent   `json:"events"`
	Rights  asset.EncumbranceFacts `json:"rights"`
	Options asset.Options          `json:"options,omitzero"`
}

type seizureReport struct {
	Holding       asset.Holding            `json:"holding"`
	State         zhixing.SeizureState     `json:"state"`
	Ranks         zhixing.SeizureRanks     `json:"ranks"`
	Disposability zhixing.LotDisposability `json:"disposability"`
	Encumbrances  zhixing.Encumbrances     `json:"encumbrances,omitzero"`
	Findings      []zhixing.Finding        `json:"findings,omitempty"`
}

// seize says who holds the thing on the day of the part, who waits, and who may sell.
func (r *report) seize() error {
	in := r.Docket.House.Seizure
	l, err := asset.ReplayLedger(in.Events, in.Options)
	if err != nil {
		return wrong("events", err)
	}
	h, err := l.At(in.On)
	if err != nil {
		return err
	}
	burdens, findings, err := asset.AssembleEncumbrances(in.Rights)
	if err != nil {
		return wrong("rights", err)
	}
	r.House.Seizure = &seizureReport{Holding: h, State: h.SeizureState(in.Lot), Ranks: h.SeizureRanks(),
		Disposability: h.LotDisposability(in.Lot), Encumbrances: burdens, Findings: append(h.Findings, findings...)}
	return nil
}
