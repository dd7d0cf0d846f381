package asset_test

import (
	"slices"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

// cited returns the finding with a code and what it cites.
func cited(t *testing.T, list []zhixing.Finding, code string) (zhixing.Finding, []zhixing.Citation) {
	t.Helper()
	i := slices.IndexFunc(list, func(f zhixing.Finding) bool { return f.Code == code })
	if i < 0 {
		t.Fatalf("%s is not there: %+v", code, list)
	}
	return list[i], list[i].Cites
}

func in(k zhixing.InstrumentKey, article uint16, paragraph, item uint8) zhixing.Citation {
	return zhixing.Citation{Instrument: k, Article: article, Paragraph: paragraph, Item: item}
}

func TestAssistTexts(t *testing.T) {
	const yes, no = zhixing.Yes, zhixing.No
	t.Run("ASSET-20 an individual is sanctioned by articles of its own", func(t *testing.T) {
		got := asset.AssessAssist(asset.AssistBreach{Individual: yes, Notice: yes, Refused: yes, InternalExcuse: yes, StillRefusing: yes})
		f, c := cited(t, got, "individual_refused")
		if f.Status != zhixing.Met || !slices.Equal(c, []zhixing.Citation{in("CPL-INT-2022", 188, 0, 5), in("CPL-2023", 114, 1, 6)}) {
			t.Errorf("%+v", f)
		}
		for _, f := range got {
			if slices.ContainsFunc(f.Cites, func(c zhixing.Citation) bool { return c.Article == 117 || c.Article == 192 }) {
				t.Errorf("an article on units: %+v", f)
			}
		}
	})
	t.Run("ASSET-20 a unit is not, and its acts count after the notice", func(t *testing.T) {
		b := asset.AssistBreach{Individual: no, Notice: yes, InternalExcuse: yes, TippedOff: yes, StillRefusing: yes, LetGo: yes, What: asset.AssistFinancial}
		want := map[string]zhixing.Citation{"refused": in("CPL-2023", 117, 1, 0), "internal_excuse": in("CPL-INT-2022", 192, 0, 4), "tipped_off": in("CPL-INT-2022", 189, 0, 5), "detention": in("CPL-2023", 117, 2, 0),
			"fine_responsible": in("CPL-2023", 117, 2, 0), "unfroze_without_authority": in("CPL-INT-2022", 189, 0, 4)}
		for code, cite := range want {
			if f, c := cited(t, asset.AssessAssist(b), code); f.Status != zhixing.Met || c[0] != cite {
				t.Errorf("%+v", f)
			}
		}
		b.Notice = no
		for _, code := range []string{"refused", "internal_excuse", "tipped_off"} {
			if f, _ := cited(t, asset.AssessAssist(b), code); f.Status != zhixing.NotMet {
				t.Errorf("no notice: %+v", f)
			}
		}
		b.Notice = zhixing.Unknown
		if f, _ := cited(t, asset.AssessAssist(b), "tipped_off"); f.Status != zhixing.Undetermined || !slices.Equal(f.Missing, []string{"notice"}) {
			t.Errorf("%+v", f)
		}
		if got := asset.AssessAssist(asset.AssistBreach{Notice: no, Refused: yes, StillRefusing: yes, Individual: no, LetGo: yes, What: asset.AssistHolder}); coded(got, "detention") || coded(got, "fine_responsible") || coded(got, "unfroze_without_authority") {
			t.Errorf("%+v", got)
		}
	})
	t.Run("ASSET-94 an outflow before any freeze was served is no unfreezing", func(t *testing.T) {
		p := asset.Passive{QueryReplied: moment("2026-03-02T09:00:00+08:00"), TippedOff: no}
		want := []zhixing.Citation{in("CPL-2023", 117, 1, 2)}
		if _, c := cited(t, asset.AssessPassive(p), "outflow_in_breach"); !slices.Equal(c, want) {
			t.Errorf("%+v", c)
		}
		p.TippedOff, p.InternalExcuse = yes, yes
		if _, c := cited(t, asset.AssessPassive(p), "outflow_in_breach"); !slices.Equal(c, append(want, in("CPL-INT-2022", 189, 0, 5), in("CPL-INT-2022", 192, 0, 4))) {
			t.Errorf("%+v", c)
		}
	})
	t.Run("ASSET-41 the hours bind for one who was brought", func(t *testing.T) {
		q := asset.Questioning{Hours: zhixing.GiveDecimal(yuan("9.00").Decimal()), Complex: no, Brought: no}
		for brought, want := range map[zhixing.Tri]zhixing.Status{no: zhixing.NotApplicable, yes: zhixing.NotMet, zhixing.Unknown: zhixing.Undetermined} {
			q.Brought = brought
			if f, _ := cited(t, asset.AssessQuestioning(q), "hours"); f.Status != want || (want == zhixing.Undetermined) != slices.Equal(f.Missing, []string{"brought"}) {
				t.Errorf("%v: %+v", brought, f)
			}
		}
		q.Hours, q.Brought = zhixing.GiveDecimal(yuan("8.00").Decimal()), zhixing.Unknown
		if f, _ := cited(t, asset.AssessQuestioning(q), "hours"); f.Status != zhixing.Met {
			t.Errorf("eight hours at most bind nobody more: %+v", f)
		}
	})
	t.Run("ASSET-38 the law itself does not speak of lateness", func(t *testing.T) {
		on := hd("2026-03-02")
		_, late := cited(t, asset.AssessReportBreach(asset.ReportBreach{Order: asset.ReportOrder{Served: on.AddDays(-9), Due: on.AddDays(-1)}}, on), "fine_or_detain")
		_, refused := cited(t, asset.AssessReportBreach(asset.ReportBreach{Order: asset.ReportOrder{Served: on, Refused: yes}}, on), "fine_or_detain")
		if inv := in("INV-2020", 9, 1, 0); !slices.Equal(late, []zhixing.Citation{inv}) || !slices.Equal(refused, []zhixing.Citation{inv, in("CPL-2023", 252, 0, 0)}) {
			t.Errorf("%+v %+v", late, refused)
		}
	})
	t.Run("ASSET-38 before the provisions on investigation", func(t *testing.T) {
		got := asset.AssessReportBreach(asset.ReportBreach{Order: asset.ReportOrder{Served: hd("2016-03-01"), Refused: yes}}, hd("2016-03-01"))
		for code, want := range map[string][]zhixing.Citation{"fine_or_detain": {in("ENF-PROC-2008", 0, 0, 0), in("CPL-2012", 241, 0, 0)}, "listed": {in("LIST-2013", 1, 0, 3)}} {
			if _, c := cited(t, got, code); !slices.Equal(c, want) {
				t.Errorf("%s: %+v", code, c)
			}
		}
	})
	t.Run("ASSET-38 the crime by the interpretation of the day", func(t *testing.T) {
		for on, want := range map[string]zhixing.Citation{"2024-12-01": in("REF-2024", 3, 0, 4), "2024-11-30": in("REF-2020", 2, 0, 1), "2016-03-01": in("REF-2015", 2, 0, 1), "2014-03-03": in("CRL-313-2002", 0, 0, 0)} {
			if _, c := cited(t, asset.AssessReportBreach(asset.ReportBreach{Order: asset.ReportOrder{Served: hd(on), Refused: yes}, StillNotPerforming: yes, FinedOrDetained: yes}, hd(on)), "serious_circumstances"); c[0] != want {
				t.Errorf("%s: %+v", on, c)
			}
		}
	})
	t.Run("ASSET-40 the terms bind for the applicant's clues", func(t *testing.T) {
		c := asset.Clue{Received: hd("2026-03-02"), Clear: yes, Urgency: asset.UrgencyUrgent}
		for creditor, want := range map[zhixing.Tri]int{yes: 2, zhixing.Unknown: 2, no: 1} { // with the 24 hours of CTRL-2021
			c.Creditor = creditor
			if got := must2(asset.ClueDues(c, asset.Options{}))(t); len(got) != want || got[len(got)-1].Code != "start_verification" {
				t.Errorf("%v: %+v", creditor, got)
			}
		}
		c.Received, c.Creditor = hd("2016-03-02"), yes
		if got := must2(asset.ClueDues(c, asset.Options{}))(t); len(got) != 1 || got[0].Cite != in("LIMIT-ENF-2006", 6, 0, 0) {
			t.Errorf("%+v", got)
		}
	})
}

func TestCriminalLead(t *testing.T) {
	const yes, no, open = zhixing.Yes, zhixing.No, zhixing.Unknown
	crl := in("CRL-313-2002", 0, 0, 0)
	first, second := in("REF-2024", 3, 0, 1), in("REF-2024", 3, 0, 2)
	for _, c := range []struct {
		name string
		t    asset.SuspectTransfer
		asOf string
		want zhixing.Status
		cite zhixing.Citation
	}{
		{"ASSET-93 given away: the interpretation of 2002, no malice asked", asset.SuspectTransfer{Kind: asset.ChangeTransfer, Consideration: gm("0.00"), Defeats: yes}, "2026-03-02", zhixing.Met, crl},
		{"ASSET-93 and before 2024", asset.SuspectTransfer{Kind: asset.ChangeTransfer, Consideration: gm("60.00"), Market: gm("100.00"), Defeats: yes}, "2023-03-02", zhixing.Met, crl},
		{"ASSET-93 a waiver in bad faith", asset.SuspectTransfer{Kind: asset.ChangeWaiver, Malicious: yes, Defeats: yes}, "2026-03-02", zhixing.Met, first},
		{"ASSET-93 a waiver in good faith", asset.SuspectTransfer{Kind: asset.ChangeWaiver, Malicious: no, Defeats: yes}, "2026-03-02", zhixing.NotMet, first},
		{"ASSET-93 a waiver, malice not known", asset.SuspectTransfer{Kind: asset.ChangeWaiver, Malicious: open, Defeats: yes}, "2026-03-02", zhixing.Undetermined, first},
		{"ASSET-93 a purchase at a high price in bad faith", asset.SuspectTransfer{Kind: asset.ChangeTransfer, Purchase: yes, Consideration: gm("140.00"), Market: gm("100.00"), Malicious: yes, Defeats: yes}, "2026-03-02", zhixing.Met, second},
		{"ASSET-93 a guarantee, malice not known", asset.SuspectTransfer{Kind: asset.ChangeEncumber, Guarantee: yes, Defeats: yes}, "2026-03-02", zhixing.Undetermined, second},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.t.Date = hd("2022-03-01")
			got := must2(asset.AssessSuspectTransfer(c.t, zhixing.Date{}, zhixing.Date{}, hd(c.asOf), asset.Options{}))(t)
			f, cites := cited(t, got, "criminal_lead")
			if f.Status != c.want || !slices.Equal(cites, []zhixing.Citation{c.cite}) || (c.want == zhixing.Undetermined) != slices.Equal(f.Missing, []string{"malicious"}) {
				t.Errorf("%+v", f)
			}
		})
	}
	t.Run("ASSET-93 a waiver before 2024-12-01 leads nowhere", func(t *testing.T) {
		got := must2(asset.AssessSuspectTransfer(asset.SuspectTransfer{Kind: asset.ChangeWaiver, Date: hd("2022-03-01"), Malicious: yes, Defeats: yes}, zhixing.Date{}, zhixing.Date{}, hd("2024-11-30"), asset.Options{}))(t)
		if coded(got, "criminal_lead") {
			t.Errorf("%+v", got)
		}
	})
	t.Run("ASSET-93 the yardstick of an act before the Civil Code", func(t *testing.T) {
		got := must2(asset.AssessSuspectTransfer(asset.SuspectTransfer{Kind: asset.ChangeTransfer, Date: hd("2019-03-01")}, zhixing.Date{}, zhixing.Date{}, hd("2026-03-02"), asset.Options{}))(t)
		if _, c := cited(t, got, "unreasonable_price"); !slices.Equal(c, []zhixing.Citation{in("CON2-2009", 19, 0, 0)}) {
			t.Errorf("%+v", c)
		}
	})
}

func TestSeizureTexts(t *testing.T) {
	const yes, no = zhixing.Yes, zhixing.No
	t.Run("ASSET-47 the article on terms before and since 2015-02-04", func(t *testing.T) {
		for end, want := range map[string]zhixing.Citation{"2015-02-03": in("SEIZE-2004", 29, 2, 0), "2015-02-04": in("CPL-INT-2015", 487, 2, 0)} {
			r := must2(asset.AssessRenewal(asset.RenewalFacts{End: hd(end), Completed: hd(end)}, hd(end)))(t)
			if _, c := cited(t, r.Findings, "completed_before_end"); !slices.Equal(c, []zhixing.Citation{want}) {
				t.Errorf("%s: %+v", end, c)
			}
		}
	})
	t.Run("ASSET-48 a partnership share takes effect with service", func(t *testing.T) {
		f := asset.FormalityFacts{Kind: zhixing.KindLLPShare, On: hd("2026-03-10"), RulingServed: yes, NoticeServed: hd("2026-03-02"), Entered: hd("2026-03-03"), RecordMade: yes, PersonsPresent: yes, InventoryGiven: yes}
		r := must2(asset.AssessFormalities(f))(t)
		if _, c := cited(t, r.Findings, "notice_served"); r.Verdict != zhixing.Met || r.Effective != hd("2026-03-02") || r.AgainstRegistered != zhixing.Met || c[0] != in("SEIZE-2020", 1, 2, 0) {
			t.Errorf("%+v", r)
		}
	})
	t.Run("ASSET-48 equity before 2022 by service, not told yet", func(t *testing.T) {
		r := must2(asset.AssessFormalities(asset.FormalityFacts{Kind: zhixing.KindEquity, On: hd("2021-12-31"), Published: hd("2021-12-30")}))(t)
		if f, c := cited(t, r.Findings, "notice_served"); f.Status != zhixing.NotMet || c[0] != in("SEIZE-2020", 1, 2, 0) || !r.Effective.IsZero() {
			t.Errorf("%+v", r)
		}
	})
	t.Run("ASSET-48 a citizen's work unit or the grassroots organisation attends", func(t *testing.T) {
		f := asset.FormalityFacts{Kind: zhixing.KindOtherMovable, On: hd("2026-03-10"), RulingServed: yes, Taken: hd("2026-03-02"), HandedToOther: no, RecordMade: yes, PersonsPresent: yes, InventoryGiven: yes}
		for citizen, want := range map[zhixing.Tri]zhixing.Status{yes: zhixing.NotMet, no: zhixing.Met} {
			f.Citizen, f.UnitAttended = citizen, no
			if r := must2(asset.AssessFormalities(f))(t); r.Verdict != want {
				t.Errorf("%v: %+v", citizen, r)
			}
		}
	})
	t.Run("ASSET-66 a partnership share by its register", func(t *testing.T) {
		for registered, want := range map[zhixing.Tri]zhixing.Status{yes: zhixing.Met, zhixing.Unknown: zhixing.Met, no: zhixing.NotMet} {
			r := must2(asset.AssessOwnerObjection(asset.OwnerFacts{Kind: zhixing.KindLLPShare, Stage: asset.StageObjection, On: hd("2026-03-10"), Registered: registered, InHisName: yes, Documents: no}, asset.Options{}))(t)
			if r.Excludes != want || r.Findings[0].Cites[0] != in("OBJ-2020", 25, 1, 5) {
				t.Errorf("%v: %+v", registered, r)
			}
		}
	})
	t.Run("ASSET-78 no second arrest for one claim", func(t *testing.T) {
		f := asset.VesselFacts{MaritimeClaim: yes, PublicService: no, Sold: no}
		if r := must2(asset.AssessVessel(f, asset.Options{}))(t); r.Verdict != zhixing.Met || coded(r.Findings, "not_arrested_for_same_claim") {
			t.Errorf("not asked: %+v", r)
		}
		f.SameClaim, f.SecurityShort, f.GuarantorMayFail, f.LetGoForReason = yes, no, no, no
		if r := must2(asset.AssessVessel(f, asset.Options{}))(t); r.Verdict != zhixing.NotMet {
			t.Errorf("%+v", r)
		}
		for i, set := range []func(*asset.VesselFacts){func(f *asset.VesselFacts) { f.SecurityShort = yes }, func(f *asset.VesselFacts) { f.GuarantorMayFail = yes }, func(f *asset.VesselFacts) { f.LetGoForReason = yes }, func(f *asset.VesselFacts) { f.SameClaim = no }} {
			x := f
			set(&x)
			if r := must2(asset.AssessVessel(x, asset.Options{}))(t); r.Verdict != zhixing.Met {
				t.Errorf("%d: %+v", i, r)
			}
		}
	})
	t.Run("ASSET-54 ASSET-47 what the ledger refuses rests on its own article", func(t *testing.T) {
		l := must2(asset.LoadLedger([]asset.SeizureEvent{hev("2024-01-04", asset.EventSeized, "a")}, asset.Options{}))(t)
		handed := hev("2026-12-20", asset.EventEntrusted, "a")
		handed.Court = "other"
		r := refusalOf(t, l, handed)
		if _, c := cited(t, r.Findings, "renew_before_entrusting"); !slices.Equal(c, []zhixing.Citation{in("ENTRUST-2020", 6, 3, 0)}) {
			t.Errorf("%+v", c)
		}
		gone := must2(l.Apply(hev("2025-01-06", asset.EventReleased, "a")))(t)
		r = refusalOf(t, gone, hev("2025-01-07", asset.EventDisposed, ""))
		if _, c := cited(t, r.Findings, "not_seized"); !slices.Equal(c, []zhixing.Citation{in("CPL-INT-2022", 484, 0, 0)}) {
			t.Errorf("%+v", c)
		}
	})
	t.Run("ASSET-70 the part admitted may be enforced", func(t *testing.T) {
		f := asset.ThirdDebtFacts{Claim: yuan("100.00"), Applied: yes, CannotPay: yes, Due: yes, Direct: yes, Notice: hd("2026-03-02"), Reaction: asset.ThirdPartialDenial, ReactedOn: hd("2026-03-05"), Admitted: gm("40.00")}
		r := must2(asset.AssessThirdDebt(f, hd("2026-04-01"), asset.Options{}))(t)
		if _, c := cited(t, r.Findings, "admitted_part"); c[0] != in("ENF-REG-2020", 48, 2, 0) || r.Amount != yuan("40.00") {
			t.Errorf("%+v", r)
		}
		if _, c := cited(t, r.Findings, "objection_in_time"); c[0] != in("ENF-REG-2020", 45, 2, 3) {
			t.Errorf("%+v", c)
		}
	})
	t.Run("ASSET-66 no article on priority before the provisions on objections", func(t *testing.T) {
		for on, want := range map[string]int{"2015-05-04": 0, "2015-05-05": 1} {
			r := must2(asset.AssessBuyer(asset.BuyerFacts{Ground: asset.BuyerGeneral, Stage: asset.StageObjection, On: hd(on)}, asset.Options{}))(t)
			if _, c := cited(t, r.Findings, "not_against_priority"); len(c) != want {
				t.Errorf("%s: %+v", on, c)
			}
		}
	})
}

func TestArticlesOfMoney(t *testing.T) {
	t.Run("ASSET-61 a pension is kept for living by the law and the list of what is exempt", func(t *testing.T) {
		r := must2(asset.AssessFund(asset.FundFacts{Kind: zhixing.KindIncome}, asset.Options{}))(t)
		if _, c := cited(t, r.Findings, "pension_after_living"); !slices.Equal(c, []zhixing.Citation{in("CPL-2023", 254, 1, 0), in("SEIZE-2020", 3, 1, 2)}) {
			t.Errorf("%+v", c)
		}
	})
	t.Run("ASSET-15 no deduction in preservation by the law", func(t *testing.T) {
		if _, c := cited(t, asset.AssessDeduction(asset.DeductionFacts{Preservation: zhixing.Yes}), "not_preservation"); !slices.Equal(c, []zhixing.Citation{in("CPL-2023", 106, 1, 0)}) {
			t.Errorf("%+v", c)
		}
	})
	t.Run("ASSET-77 what is not impounded cannot be disposed of", func(t *testing.T) {
		if _, c := cited(t, asset.AssessVehicle(asset.VehicleFacts{}).Findings, "impounded"); !slices.Equal(c, []zhixing.Citation{in("TERM-2016", 4, 0, 0)}) {
			t.Errorf("%+v", c)
		}
	})
	t.Run("ASSET-68 who may lift, and what the registry is sent", func(t *testing.T) {
		f, _, err := asset.AssessSeizureRelease(asset.SeizureReleaseFacts{On: hd("2026-03-02")})
		for code, want := range map[string]zhixing.Citation{"rightful_court": in("CPL-INT-2022", 165, 0, 0), "registry_notified": in("SEIZE-2020", 28, 2, 0), "ground": in("SEIZE-2020", 28, 1, 0)} {
			if _, c := cited(t, f, code); err != nil || !slices.Equal(c, []zhixing.Citation{want}) {
				t.Errorf("%s: %+v %v", code, c, err)
			}
		}
	})
	t.Run("ASSET-72 dividends before 2022 by the provisions on enforcement alone", func(t *testing.T) {
		for on, want := range map[string][]zhixing.Citation{"2021-12-31": {in("ENF-REG-2020", 40, 0, 0)}, "2022-01-01": {in("EQUITY-2021", 9, 2, 0)}} {
			if _, c := cited(t, asset.AssessDividend(asset.DividendFacts{PaidToDebtor: zhixing.Yes, On: hd(on)}).Findings, "not_released"); !slices.Equal(c, want) {
				t.Errorf("%s: %+v", on, c)
			}
		}
	})
}

func refusalOf(t *testing.T, l asset.Ledger, e asset.SeizureEvent) *zhixing.RefusedError {
	t.Helper()
	_, err := l.Apply(e)
	r, ok := err.(*zhixing.RefusedError)
	if !ok {
		t.Fatalf("%v", err)
	}
	return r
}

func TestPreservationTexts(t *testing.T) {
	const yes, no = zhixing.Yes, zhixing.No
	assess := func(f asset.PreservationFacts) asset.PreservationOpinion {
		t.Helper()
		return must2(asset.AssessPreservation(f, hd("2026-03-02"), asset.Options{}))(t)
	}
	t.Run("ASSET-83 no five days before 2016-12-01", func(t *testing.T) {
		f := asset.PreservationFacts{Kind: asset.PreservationLitigation, Accepted: hd("2016-11-30"), Ruled: hd("2016-11-30")}
		if r := assess(f); !r.RulingDue.IsZero() || !r.StartDue.IsZero() || !coded(r.Findings, "no_term_yet") {
			t.Errorf("%+v", r)
		}
		f.Accepted, f.Ruled = hd("2016-12-01"), hd("2016-12-01")
		if r := assess(f); r.RulingDue != hd("2016-12-06") || r.StartDue != hd("2016-12-06") || coded(r.Findings, "no_term_yet") {
			t.Errorf("%+v", r)
		}
	})
	t.Run("ASSET-84 without a day the law in force", func(t *testing.T) {
		r := must2(asset.AssessPreservation(asset.PreservationFacts{Kind: asset.PreservationLitigation, Amount: gm("100.00")}, zhixing.Date{}, asset.Options{}))(t)
		if r.SecurityCap != gm("30.00") || !coded(r.Findings, "independent_guarantee") || !coded(r.Findings, "insurer_letter") {
			t.Errorf("%+v", r)
		}
	})
	t.Run("ASSET-83 the 48 hours by kind and day", func(t *testing.T) {
		for _, c := range []struct {
			kind asset.PreservationKind
			on   string
			want zhixing.Citation
		}{{asset.PreservationPreAction, "2026-03-02", in("CPL-2023", 104, 2, 0)}, {asset.PreservationLitigation, "2026-03-02", in("PRES-2020", 4, 0, 0)}, {asset.PreservationLitigation, "2016-11-30", in("CPL-2012", 100, 3, 0)}} {
			r := assess(asset.PreservationFacts{Kind: c.kind, Urgent: yes, Accepted: hd(c.on)})
			if _, cites := cited(t, r.Findings, "within_48_hours"); cites[0] != c.want {
				t.Errorf("%+v: %+v", c, cites)
			}
		}
	})
	t.Run("ASSET-85 waiver by kind", func(t *testing.T) {
		for _, c := range []struct {
			kind asset.PreservationKind
			want zhixing.Status
			cite zhixing.Citation
		}{{asset.PreservationLitigation, zhixing.Met, in("PRES-2020", 9, 1, 4)}, {asset.PreservationArbitration, zhixing.Undetermined, in("PRES-2020", 9, 1, 4)}, {asset.PreservationPostJudgment, zhixing.Met, in("PRES-2020", 9, 2, 0)}} {
			r := assess(asset.PreservationFacts{Kind: c.kind, Waiver: asset.WaiverBravery})
			if f, cites := cited(t, r.Findings, "may_waive"); r.MayWaive != c.want || f.Status != c.want || cites[0] != c.cite {
				t.Errorf("%+v: %+v", c, f)
			}
		}
		if r := assess(asset.PreservationFacts{Kind: asset.PreservationPreAction, Waiver: asset.WaiverBravery}); r.MayWaive != zhixing.NotMet || coded(r.Findings, "may_waive") {
			t.Errorf("%+v", r)
		}
	})
	t.Run("ASSET-86 clear information is asked of every kind, clues help in litigation only", func(t *testing.T) {
		for kind, code := range map[asset.PreservationKind]string{asset.PreservationLitigation: "clear_or_clues", asset.PreservationPreAction: "clear_property", asset.PreservationPostJudgment: "clear_property", asset.PreservationArbitration: "clear_property"} {
			want := zhixing.NotMet
			if kind == asset.PreservationLitigation {
				want = zhixing.Met
			}
			if f, _ := cited(t, assess(asset.PreservationFacts{Kind: kind, ClearProperty: no, Clues: yes}).Findings, code); f.Status != want {
				t.Errorf("%v: %+v", kind, f)
			}
		}
	})
	t.Run("ASSET-88 urgency after the judgment", func(t *testing.T) {
		r := assess(asset.PreservationFacts{Kind: asset.PreservationPostJudgment, Urgent: no})
		if f, _ := cited(t, r.Findings, "urgent_circumstances"); f.Status != zhixing.NotMet {
			t.Errorf("%+v", f)
		}
		if f, c := cited(t, r.Findings, "hard_to_enforce"); f.Status != zhixing.Undetermined || !slices.Equal(f.Missing, []string{"hard_to_enforce"}) || c[0] != in("CPL-INT-2022", 163, 0, 0) {
			t.Errorf("%+v", f)
		}
	})
	t.Run("ASSET-84 more security refused", func(t *testing.T) {
		for given, want := range map[zhixing.Tri]zhixing.Status{no: zhixing.Met, yes: zhixing.NotMet, zhixing.Unknown: zhixing.Undetermined} {
			r := assess(asset.PreservationFacts{Kind: asset.PreservationLitigation, MoreOrdered: yes, MoreGiven: given})
			if f, c := cited(t, r.Findings, "more_security_refused"); f.Status != want || r.MayLift != want || c[0] != in("PRES-2020", 5, 3, 0) {
				t.Errorf("%v: %+v", given, f)
			}
		}
		if r := assess(asset.PreservationFacts{Kind: asset.PreservationLitigation, Accepted: hd("2016-11-30"), MoreOrdered: yes, MoreGiven: no}); r.MayLift != zhixing.NotMet || coded(r.Findings, "more_security_refused") {
			t.Errorf("%+v", r)
		}
	})
	t.Run("ASSET-90 the court lifts unasked", func(t *testing.T) {
		none := asset.ReleaseDuty{Asked: hd("2026-03-02"), Wrong: no, Withdrawn: no, ClaimDismissed: no, CourtFinds: no}
		if r := must2(asset.AssessRelease(none, asset.Options{}))(t); r.MustLift != zhixing.NotMet {
			t.Errorf("%+v", r)
		}
		for i, set := range []func(*asset.ReleaseDuty){func(f *asset.ReleaseDuty) { f.Wrong = yes }, func(f *asset.ReleaseDuty) { f.Withdrawn = yes }, func(f *asset.ReleaseDuty) { f.ClaimDismissed = yes }, func(f *asset.ReleaseDuty) { f.CourtFinds = yes }} {
			f := none
			set(&f)
			r := must2(asset.AssessRelease(f, asset.Options{}))(t)
			if x, c := cited(t, r.Findings, []string{"wrong", "withdrawn", "claim_dismissed", "court_finds"}[i]); r.MustLift != zhixing.Met || x.Status != zhixing.Met || c[0] != in("CPL-INT-2022", 166, 1, uint8(i+1)) {
				t.Errorf("%+v", r)
			}
		}
		if r := must2(asset.AssessRelease(asset.ReleaseDuty{}, asset.Options{}))(t); r.MustLift != zhixing.Undetermined {
			t.Errorf("%+v", r)
		}
	})
	t.Run("ASSET-90 another case in which the applicant applies", func(t *testing.T) {
		f := asset.ReleaseDuty{NoSuit: no, ArbitrationEnded: no, SuitEnded: no}
		for other, want := range map[zhixing.Tri]zhixing.Status{yes: zhixing.Met, no: zhixing.NotMet, zhixing.Unknown: zhixing.NotMet} {
			f.OtherDuty = other
			if r := must2(asset.AssessRelease(f, asset.Options{}))(t); r.MustApply != want {
				t.Errorf("%v: %+v", other, r)
			}
		}
	})
	t.Run("ASSET-90 no duty and no five days before 2016-12-01", func(t *testing.T) {
		r := must2(asset.AssessRelease(asset.ReleaseDuty{Asked: hd("2016-11-30"), NoSuit: yes, OutsiderWon: hd("2016-11-30"), ApplicantSued: no}, asset.Options{}))(t)
		if !r.LiftBy.IsZero() || r.MustApply != zhixing.NotApplicable || !coded(r.Findings, "no_duty_yet") || coded(r.Findings, "liability") || r.SueBy != hd("2016-12-15") {
			t.Errorf("%+v", r)
		}
		r = must2(asset.AssessRelease(asset.ReleaseDuty{Asked: hd("2016-12-01"), NoSuit: yes}, asset.Options{}))(t)
		if r.LiftBy != hd("2016-12-06") || r.MustApply != zhixing.Met || !coded(r.Findings, "liability") {
			t.Errorf("%+v", r)
		}
	})
}
