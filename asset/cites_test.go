package asset_test

import (
	"slices"
	"strconv"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

// citesIn lists what findings cite, as instrument and article.
func citesIn(fs []zhixing.Finding) []string {
	var out []string
	for _, f := range fs {
		for _, c := range f.Cites {
			out = append(out, string(c.Instrument)+" "+strconv.Itoa(int(c.Article)))
		}
	}
	return out
}

// The articles beside an answer are those of its day: judicial interpretations were
// numbered anew in 2020 and 2022, the Civil Procedure Law in 2021 and 2023. The numbers
// are those of the concordance of the rules.
func TestCitesOfTheDay(t *testing.T) {
	yes, no := zhixing.Yes, zhixing.No
	ledger := must2(asset.LoadLedger([]asset.SeizureEvent{hev("2018-01-05", asset.EventSeized, "a"), hev("2018-03-05", asset.EventReleased, "a"), hev("2019-03-05", asset.EventRenewed, "a")}, asset.Options{}))(t)
	held := must2(asset.LoadLedger([]asset.SeizureEvent{hev("2018-01-05", asset.EventSeized, "a")}, asset.Options{}))(t)
	third := noticed()
	excess := asset.ExcessFacts{Claim: asset.ExcessClaim{Principal: yuan("9.00")}}
	for _, c := range []struct {
		name     string
		findings []zhixing.Finding
		want     string
	}{
		{"ASSET-69 due claim, 2020", must2(asset.AssessThirdDebt(third, hd("2020-04-01"), asset.Options{}))(t).Findings, "ENF-REG-1998 61"},
		{"ASSET-69 due claim, 2021", must2(asset.AssessThirdDebt(third, hd("2021-04-01"), asset.Options{}))(t).Findings, "ENF-REG-2020 45"},
		{"ASSET-54 disposing court, 2020", must2(held.At(hd("2020-12-31")))(t).Court(), "ENF-REG-1998 91"},
		{"ASSET-54 disposing court, 2021", must2(held.At(hd("2021-01-01")))(t).Court(), "ENF-REG-2020 56"},
		{"ASSET-47 a release too late, 2019", must2(ledger.At(hd("2019-06-03")))(t).Findings, "CPL-INT-2015 487"},
		{"ASSET-57 excess, 2020", must2(asset.AssessExcess(excess, hd("2020-12-31"), asset.Options{}))(t).Findings, "SEIZE-2004 21"},
		{"ASSET-57 excess, 2021", must2(asset.AssessExcess(excess, hd("2021-01-01"), asset.Options{}))(t).Findings, "SEIZE-2020 19"},
		{"ASSET-48 formalities, 2020", must2(asset.AssessFormalities(asset.FormalityFacts{Kind: zhixing.KindMachinery, On: hd("2020-06-01"), Taken: hd("2020-06-01"), HandedToOther: yes, Sealed: yes}))(t).Findings, "SEIZE-2004 8"},
		{"ASSET-48 formalities, 2024", must2(asset.AssessFormalities(asset.FormalityFacts{Kind: zhixing.KindMachinery, On: hd("2024-06-03"), Taken: hd("2024-06-03")}))(t).Findings, "CPL-2023 256"},
		{"ASSET-48 formalities, 2022", must2(asset.AssessFormalities(asset.FormalityFacts{Kind: zhixing.KindMachinery, On: hd("2022-06-01"), Taken: hd("2022-06-01")}))(t).Findings, "CPL-2021 252"},
		{"ASSET-66 owner, 2023", must2(asset.AssessOwnerObjection(asset.OwnerFacts{Kind: zhixing.KindImmovable, Stage: asset.StageObjection, On: hd("2023-03-01"), AgainstTitle: yes}, asset.Options{}))(t).Findings, "CPL-2021 234"},
		{"ASSET-88 post-judgment, 2021", must2(asset.AssessPreservation(asset.PreservationFacts{Kind: asset.PreservationPostJudgment, Accepted: hd("2021-03-01"), PerformanceEnds: hd("2021-03-10")}, hd("2021-03-20"), asset.Options{}))(t).Findings, "CPL-INT-2020 163"},
		{"ASSET-47 renewal, 2021", must2(asset.AssessRenewal(asset.RenewalFacts{End: hd("2021-03-01"), Completed: hd("2021-02-26")}, hd("2021-03-01")))(t).Findings, "CPL-INT-2020 487"},
		{"ASSET-59 reserve, 2020", asset.AssessExempt(asset.ExemptFacts{Kind: asset.ExemptNecessities, Necessary: no, On: hd("2020-03-02")}).Findings, "SEIZE-2004 5"},
	} {
		if got := citesIn(c.findings); !slices.Contains(got, c.want) {
			t.Errorf("%s: want %s, got %v", c.name, c.want, got)
		}
	}
	if p := must2(asset.MaxTerm(asset.TermQuery{Kind: zhixing.KindDeposit, On: hd("2022-04-09")}, asset.Options{}))(t); p.Cite.Instrument != "CPL-INT-2020" || p.Cite.Article != 487 {
		t.Errorf("ASSET-46 %+v", p.Cite)
	}
	if s := must2(held.At(hd("2020-12-31")))(t).LotDisposability("lot"); s.Source != (zhixing.Citation{Instrument: "SEIZE-2004", Article: 5}) {
		t.Errorf("ASSET-59 %+v", s.Source)
	}
}

// Nothing cites a wording that was not in force on its day while another one was.
func TestNoCiteOfAnotherDay(t *testing.T) {
	for _, on := range []zhixing.Date{hd("2016-12-01"), hd("2018-06-01"), hd("2020-12-31"), hd("2021-01-01"), hd("2022-04-09"), hd("2023-12-31"), hd("2026-03-02")} {
		third := noticed()
		third.Notice = on.AddDays(-30)
		var all []zhixing.Finding
		all = append(all, must2(asset.AssessThirdDebt(third, on, asset.Options{}))(t).Findings...)
		all = append(all, must2(asset.AssessBuyer(asset.BuyerFacts{Ground: asset.BuyerGeneral, Stage: asset.StageObjection, On: on}, asset.Options{}))(t).Findings...)
		all = append(all, must2(asset.AssessOwnerObjection(asset.OwnerFacts{Kind: zhixing.KindBond, Stage: asset.StageObjection, On: on, AgainstTitle: zhixing.Yes}, asset.Options{}))(t).Findings...)
		all = append(all, must2(asset.AssessFormalities(asset.FormalityFacts{Kind: zhixing.KindVehicle, On: on, Registered: zhixing.No}))(t).Findings...)
		all = append(all, must2(asset.AssessDwelling(asset.DwellingFacts{On: on}, asset.Options{}))(t).Findings...)
		all = append(all, must2(asset.AssessIdleTransfer(asset.IdleFacts{FirstSeized: hd("2016-01-04")}, on, asset.Options{}))(t).Findings...)
		all = append(all, must2(asset.AssessRenewal(asset.RenewalFacts{End: on.AddDays(-1)}, on))(t).Findings...)
		all = append(all, must2(asset.AssessPreservation(asset.PreservationFacts{Kind: asset.PreservationArbitration, Foreign: zhixing.Yes, Accepted: on, Amount: gm("9.00")}, on, asset.Options{}))(t).Findings...)
		all = append(all, must2(asset.AssessAudit(asset.Audit{Received: hd("2017-05-02")}, on, asset.Options{}))(t)...)
		all = append(all, must2(asset.AssessClue(asset.Clue{Received: hd("2017-05-02"), Clear: zhixing.Yes, Creditor: zhixing.Yes}, on, asset.Options{}))(t)...)
		if len(all) < 30 {
			t.Fatalf("%d findings", len(all))
		}
		for _, f := range all {
			day := on
			if f.Rule == "ASSET-43" || f.Rule == "ASSET-40" {
				day = hd("2017-05-02")
			}
			for _, c := range f.Cites {
				if then, err := c.On(day); err == nil && then != c {
					t.Errorf("%s %s on %s cites %s %d, then %s %d", f.Rule, f.Code, day, c.Instrument, c.Article, then.Instrument, then.Article)
				}
			}
		}
	}
}
