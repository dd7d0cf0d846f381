package asset_test

import (
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

func TestPreservationCases(t *testing.T) {
	yes, no := zhixing.Yes, zhixing.No
	sum := gm("2000000.00")
	assess := func(f asset.PreservationFacts, on string) asset.PreservationOpinion {
		t.Helper()
		return must2(asset.AssessPreservation(f, hd(on), asset.Options{}))(t)
	}
	t.Run("ASSET-83 five days, from the security where that was ordered", func(t *testing.T) {
		f := asset.PreservationFacts{Kind: asset.PreservationLitigation, Accepted: hd("2026-03-02"), Ruled: hd("2026-03-06")}
		if r := assess(f, "2026-03-02"); r.RulingDue != hd("2026-03-09") || r.StartDue != hd("2026-03-11") { // 7 March is a Saturday
			t.Errorf("%s %s", r.RulingDue, r.StartDue)
		}
		f.SecurityOn = hd("2026-03-05")
		if r := assess(f, "2026-03-02"); r.RulingDue != hd("2026-03-10") {
			t.Errorf("%s", r.RulingDue)
		}
	})
	t.Run("ASSET-83 urgent: 48 hours, executed at once; without the hour two days at most", func(t *testing.T) {
		f := asset.PreservationFacts{Kind: asset.PreservationPreAction, Accepted: hd("2026-03-02"), Ruled: hd("2026-03-03")}
		if r := assess(f, "2026-03-02"); r.RulingDue != hd("2026-03-04") || r.StartDue != hd("2026-03-03") || !coded(r.Findings, "within_48_hours") {
			t.Errorf("%+v", r)
		}
		f.AcceptedAt = moment("2026-03-02T09:00:00+08:00")
		if r := assess(f, "2026-03-02"); r.RulingDueAt != moment("2026-03-04T10:00:00+08:00") || !r.RulingDue.IsZero() {
			t.Errorf("%s", r.RulingDueAt)
		}
	})
	t.Run("ASSET-83 courts of arbitration", func(t *testing.T) {
		f := asset.PreservationFacts{Kind: asset.PreservationArbitration, Foreign: yes}
		if r := assess(f, "2026-03-02"); !coded(r.Findings, "intermediate_court") {
			t.Errorf("%+v", r.Findings)
		}
		f.Foreign = no
		if r := assess(f, "2026-03-02"); !coded(r.Findings, "basic_court") {
			t.Errorf("%+v", r.Findings)
		}
	})
	t.Run("ASSET-84 thirty per cent since 2016-12-01, the amount before action", func(t *testing.T) {
		f := asset.PreservationFacts{Kind: asset.PreservationLitigation, Amount: sum, Accepted: hd("2016-12-01")}
		if r := assess(f, "2026-03-02"); r.SecurityCap != gm("600000.00") || r.CapIsAmount != no {
			t.Errorf("%+v", r)
		}
		f.Accepted = hd("2016-11-30")
		if r := assess(f, "2026-03-02"); r.SecurityCap.Given || !coded(r.Findings, "no_cap_yet") {
			t.Errorf("a day before: %+v", r)
		}
		f.Kind = asset.PreservationPreAction
		if r := assess(f, "2026-03-02"); r.SecurityCap != sum || r.CapIsAmount != yes || r.MayWaive != zhixing.NotMet {
			t.Errorf("before action: %+v", r)
		}
		f.SpecialCase = yes
		if r := assess(f, "2026-03-02"); r.CapIsAmount != no {
			t.Errorf("a special case: %+v", r)
		}
		for k, want := range map[asset.PreservationKind]string{asset.PreservationArbitration: "30.00", asset.PreservationPostJudgment: "30.00", asset.PreservationPreAction: "100.01"} {
			if m := must2(asset.SecurityCap(k, yuan("100.01")))(t); m.String() != want {
				t.Errorf("%s: %s", k, m)
			}
		}
		_, err := asset.SecurityCap(0, yuan("1.00"))
		refusedField(t, err, "kind")
		_, err = asset.SecurityCap(asset.PreservationLitigation, yuan("-1.00"))
		refusedField(t, err, "amount")
	})
	t.Run("ASSET-84 more security refused", func(t *testing.T) {
		f := asset.PreservationFacts{Kind: asset.PreservationLitigation, MoreOrdered: yes, MoreGiven: no}
		if r := assess(f, "2026-03-02"); r.MayLift != zhixing.Met {
			t.Errorf("%s", r.MayLift)
		}
		f.MoreGiven = zhixing.Unknown
		if r := assess(f, "2026-03-02"); r.MayLift != zhixing.Undetermined {
			t.Errorf("%s", r.MayLift)
		}
	})
	t.Run("ASSET-85 waiver in litigation and after judgment", func(t *testing.T) {
		f := asset.PreservationFacts{Kind: asset.PreservationLitigation}
		if r := assess(f, "2026-03-02"); r.MayWaive != zhixing.NotMet {
			t.Errorf("%s", r.MayWaive)
		}
		f.Waiver = asset.WaiverSupport
		if r := assess(f, "2026-03-02"); r.MayWaive != zhixing.Met {
			t.Errorf("%s", r.MayWaive)
		}
		f.Kind = asset.PreservationPreAction
		if r := assess(f, "2026-03-02"); r.MayWaive != zhixing.NotMet {
			t.Errorf("before action: %s", r.MayWaive)
		}
	})
	t.Run("ASSET-86 a system query only for clues in litigation, since 2016-12-01", func(t *testing.T) {
		f := asset.PreservationFacts{Kind: asset.PreservationLitigation, Accepted: hd("2020-03-02"), ClearProperty: no, Clues: yes}
		for _, c := range []struct {
			set  func(*asset.PreservationFacts)
			want zhixing.Status
		}{{func(f *asset.PreservationFacts) {}, zhixing.Met}, {func(f *asset.PreservationFacts) { f.ClearProperty = yes }, zhixing.NotMet}, {func(f *asset.PreservationFacts) { f.Clues = no }, zhixing.NotMet},
			{func(f *asset.PreservationFacts) { f.Kind = asset.PreservationPreAction }, zhixing.NotMet}, {func(f *asset.PreservationFacts) { f.Accepted = hd("2016-11-30") }, zhixing.NotMet}} {
			x := f
			c.set(&x)
			if r := assess(x, "2026-03-02"); r.SystemQuery != c.want {
				t.Errorf("%+v: %s", x, r.SystemQuery)
			}
		}
	})
	t.Run("ASSET-87 thirty days to sue, fifteen before 2013", func(t *testing.T) {
		f := asset.PreservationFacts{Kind: asset.PreservationPreAction, Taken: hd("2026-04-10")} // the thirtieth day is a Sunday
		for on, want := range map[string]zhixing.Status{"2026-05-11": zhixing.NotMet, "2026-05-12": zhixing.Met} {
			if r := assess(f, on); r.SueBy != hd("2026-05-11") || r.MustLift != want {
				t.Errorf("%s: %s %s", on, r.SueBy, r.MustLift)
			}
		}
		f.SuitFiled = hd("2026-05-11")
		if r := assess(f, "2027-01-04"); r.MustLift != zhixing.NotMet {
			t.Error("sued on the last day")
		}
		f.SuitFiled = hd("2026-05-12")
		if r := assess(f, "2027-01-04"); r.MustLift != zhixing.Met {
			t.Error("sued a day late")
		}
		f = asset.PreservationFacts{Kind: asset.PreservationPreAction, Taken: hd("2012-12-31")}
		if r := assess(f, "2013-01-15"); r.SueBy != hd("2013-01-15") {
			t.Errorf("by the law of 2007: %s", r.SueBy)
		}
		if r := assess(asset.PreservationFacts{Kind: asset.PreservationPreAction}, "2026-01-05"); r.MustLift != zhixing.Undetermined {
			t.Errorf("the day it was taken is not known: %s", r.MustLift)
		}
	})
	t.Run("ASSET-88 five days after the performance period", func(t *testing.T) {
		f := asset.PreservationFacts{Kind: asset.PreservationPostJudgment, PerformanceEnds: hd("2026-03-02"), SuitFiled: hd("2026-03-10")}
		if r := assess(f, "2026-04-01"); r.MustLift != zhixing.Met || r.EnforceBy != hd("2026-03-09") {
			t.Errorf("a day late: %+v", r)
		}
		f.SuitFiled = hd("2026-03-09")
		if r := assess(f, "2026-04-01"); r.MustLift != zhixing.NotMet {
			t.Errorf("on the last day: %+v", r)
		}
		if r := assess(asset.PreservationFacts{Kind: asset.PreservationPostJudgment}, "2026-04-01"); r.MustLift != zhixing.Undetermined {
			t.Errorf("%s", r.MustLift)
		}
	})
	_, err := asset.AssessPreservation(asset.PreservationFacts{}, hd("2026-01-05"), asset.Options{})
	refusedField(t, err, "kind")

	t.Run("ASSET-89 counter-security, substitution, self-disposal", func(t *testing.T) {
		for _, c := range []struct {
			f    asset.CounterFacts
			want zhixing.Status
		}{
			{asset.CounterFacts{PropertyDispute: yes, Sufficient: yes, DisputedThing: no}, zhixing.Met},
			{asset.CounterFacts{PropertyDispute: yes, Sufficient: yes, DisputedThing: yes, Consent: yes}, zhixing.Met},
			{asset.CounterFacts{PropertyDispute: yes, Sufficient: yes}, zhixing.Undetermined},
			{asset.CounterFacts{PropertyDispute: no, Sufficient: yes, DisputedThing: no}, zhixing.NotMet},
		} {
			if op := asset.AssessCounterSecurity(c.f); op.Verdict != c.want {
				t.Errorf("%+v: %s", c.f, op.Verdict)
			}
		}
		if op := asset.AssessSubstitution(yes, no); op.Verdict != zhixing.NotMet {
			t.Errorf("%+v", op)
		}
		for _, c := range []struct {
			name string
			f    asset.SelfDisposalFacts
			want zhixing.Status
			by   string
		}{
			{"equity, proceeds enough", asset.SelfDisposalFacts{Equity: yes, Sufficient: yes, Controlled: yes, Allowed: hd("2026-01-31")}, zhixing.Met, "2026-04-30"},
			{"equity, neither consent nor enough", asset.SelfDisposalFacts{Equity: yes, Consent: no, Sufficient: no, Controlled: yes}, zhixing.NotMet, ""},
			{"preserved thing in dispute without consent", asset.SelfDisposalFacts{Preservation: yes, NoHarm: yes, FairPrice: yes, Controlled: yes, DisputedThing: yes, Consent: no}, zhixing.NotMet, ""},
			{"preserved thing", asset.SelfDisposalFacts{Preservation: yes, NoHarm: yes, FairPrice: yes, Controlled: yes, DisputedThing: no}, zhixing.Met, ""},
			{"in enforcement, proceeds not controlled", asset.SelfDisposalFacts{Preservation: no, FairPrice: yes, Controlled: no}, zhixing.NotMet, ""},
			{"in enforcement", asset.SelfDisposalFacts{Preservation: no, FairPrice: yes, Controlled: yes}, zhixing.Met, ""},
		} {
			r, err := asset.AssessSelfDisposal(c.f)
			if err != nil || r.Verdict != c.want || c.by == "" && !r.By.IsZero() || c.by != "" && r.By.String() != c.by {
				t.Errorf("%s: %+v %v", c.name, r, err)
			}
		}
	})
	t.Run("ASSET-85 ASSET-97 forms of security", func(t *testing.T) {
		for _, c := range []struct {
			f    asset.SecurityFacts
			want zhixing.Status
			rule zhixing.RuleID
		}{
			{asset.SecurityFacts{Form: asset.SecurityProperty, Contents: yes, Papers: yes, Forbidden: no}, zhixing.Met, "ASSET-85"},
			{asset.SecurityFacts{Form: asset.SecuritySurety, Contents: no, Papers: yes, Forbidden: no}, zhixing.NotMet, "ASSET-85"},
			{asset.SecurityFacts{Form: asset.SecurityInsurance, Contents: yes, Papers: yes, Forbidden: no}, zhixing.Met, "ASSET-97"},
			{asset.SecurityFacts{Form: asset.SecurityIndependent, Licensed: yes, Forbidden: no}, zhixing.Met, "ASSET-85"},
			{asset.SecurityFacts{Form: asset.SecurityIndependent, Licensed: no, Forbidden: no}, zhixing.NotMet, "ASSET-85"},
			{asset.SecurityFacts{Form: asset.SecurityProperty, Contents: yes, Papers: yes, Forbidden: yes}, zhixing.NotMet, "ASSET-85"},
		} {
			op, err := asset.AssessSecurityForm(c.f)
			if err != nil || op.Verdict != c.want || op.Findings[0].Rule != c.rule {
				t.Errorf("%+v: %+v %v", c.f, op, err)
			}
		}
		_, err := asset.AssessSecurityForm(asset.SecurityFacts{})
		refusedField(t, err, "form")
	})
	t.Run("ASSET-90 release on application", func(t *testing.T) {
		f := asset.ReleaseDuty{NoSuit: no, ArbitrationEnded: no, SuitEnded: yes, Asked: hd("2026-03-02"), Urgent: yes, AskedAt: moment("2026-03-02T10:15:00+08:00")}
		if r := must2(asset.AssessRelease(f, asset.Options{}))(t); r.LiftByAt != moment("2026-03-04T11:00:00+08:00") || !r.LiftBy.IsZero() || r.MustApply != zhixing.Met {
			t.Errorf("%+v", r)
		}
		f = asset.ReleaseDuty{NoSuit: no, ArbitrationEnded: no, SuitEnded: no, OutsiderWon: hd("2026-03-02"), ApplicantSued: no}
		if r := must2(asset.AssessRelease(f, asset.Options{}))(t); r.SueBy != hd("2026-03-17") || r.LiftBy != hd("2026-03-24") || r.MustApply != zhixing.NotMet {
			t.Errorf("the outsider won: %+v", r)
		}
		f.ApplicantSued = yes
		if r := must2(asset.AssessRelease(f, asset.Options{}))(t); !r.LiftBy.IsZero() {
			t.Errorf("and the applicant sued: %+v", r)
		}
	})
	r := must2(asset.RemedyTerms(hd("2026-03-02"), hd("2026-03-06"), hd("2026-03-02"), asset.Options{}))(t)
	if r.ReconsiderBy != hd("2026-03-09") || r.DecideBy != hd("2026-03-16") || r.SueBy != hd("2026-03-17") {
		t.Errorf("ASSET-92: %+v", r)
	}
	if r := must2(asset.RemedyTerms(zhixing.Date{}, zhixing.Date{}, zhixing.Date{}, asset.Options{}))(t); r != (asset.PreservationRemedies{}) {
		t.Errorf("ASSET-92 nothing asked: %+v", r)
	}
}

func TestRenewalCases(t *testing.T) {
	const met, not, na, open = zhixing.Met, zhixing.NotMet, zhixing.NotApplicable, zhixing.Undetermined
	yes := zhixing.Yes
	for _, c := range []struct {
		name                 string
		f                    asset.RenewalFacts
		on                   string
		in, must, done, loss zhixing.Status
	}{
		{"ASSET-91 preservation, applied on the seventh day before", asset.RenewalFacts{Preservation: yes, Applied: hd("2027-02-23"), Completed: hd("2027-03-02"), ToldInWriting: yes}, "2027-04-01", met, met, met, na},
		{"ASSET-91 applied on the sixth, and lost", asset.RenewalFacts{Preservation: yes, Applied: hd("2027-02-24"), ToldInWriting: yes}, "2027-03-03", not, not, not, met},
		{"ASSET-91 applied on the sixth, the court renewed all the same", asset.RenewalFacts{Preservation: yes, Applied: hd("2027-02-24"), Completed: hd("2027-03-01")}, "2027-03-03", not, not, met, na},
		{"ASSET-91 no application", asset.RenewalFacts{Preservation: yes}, "2027-03-03", not, not, not, met},
		{"ASSET-91 taken before the provisions: the end itself", asset.RenewalFacts{Preservation: yes, Started: hd("2016-11-30"), Applied: hd("2027-03-02"), Completed: hd("2027-03-02")}, "2027-03-03", met, met, met, na},
		{"ASSET-47 enforcement, applied on the last day", asset.RenewalFacts{Applied: hd("2027-03-02"), Completed: hd("2027-03-02")}, "2027-03-03", met, met, met, na},
		{"ASSET-47 applied in time, completed a day late", asset.RenewalFacts{Applied: hd("2027-03-01"), Completed: hd("2027-03-03")}, "2027-03-03", met, met, not, na},
		{"ASSET-47 after the termination of this procedure", asset.RenewalFacts{Applied: hd("2027-03-01"), Terminated: yes}, "2027-03-01", met, met, open, na},
		{"ASSET-47 of the court's own accord", asset.RenewalFacts{ExOfficio: yes, Completed: hd("2027-03-01")}, "2027-03-03", na, not, met, na},
		{"ASSET-47 nothing yet, in the term", asset.RenewalFacts{}, "2027-03-02", na, not, open, na},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.f.End = hd("2027-03-02")
			r, err := asset.AssessRenewal(c.f, hd(c.on))
			if coded(r.Findings, "also_after_termination") != (c.f.Terminated == yes) {
				t.Errorf("%+v", r.Findings)
			}
			if err != nil || r.InTime != c.in || r.MustRenew != c.must || r.Renewed != c.done || r.BearsLoss != c.loss || r.CompleteBy != c.f.End {
				t.Errorf("%+v %v", r, err)
			}
		})
	}
	_, err := asset.AssessRenewal(asset.RenewalFacts{}, hd("2027-03-02"))
	refusedField(t, err, "end")
	_, err = asset.AssessRenewal(asset.RenewalFacts{End: hd("2027-03-02")}, zhixing.Date{})
	refusedField(t, err, "as_of")
}

func TestFormalityCases(t *testing.T) {
	const met, not, na = zhixing.Met, zhixing.NotMet, zhixing.NotApplicable
	yes, no := zhixing.Yes, zhixing.No
	for _, c := range []struct {
		name             string
		f                asset.FormalityFacts
		effective        string
		verdict, reg, gf zhixing.Status
	}{
		{"ASSET-48 house: effect with service, registered", asset.FormalityFacts{Kind: zhixing.KindImmovable, NoticeServed: hd("2026-03-02"), Entered: hd("2026-03-03"), Sealed: yes}, "2026-03-02", met, met, met},
		{"ASSET-48 house not entered: not against a registered seizure", asset.FormalityFacts{Kind: zhixing.KindImmovable, NoticeServed: hd("2026-03-02"), Sealed: yes}, "2026-03-02", not, not, met},
		{"ASSET-48 neither entered nor sealed", asset.FormalityFacts{Kind: zhixing.KindImmovable, NoticeServed: hd("2026-03-02"), Sealed: no}, "2026-03-02", not, not, not},
		{"ASSET-48 deposit", asset.FormalityFacts{Kind: zhixing.KindDeposit, NoticeServed: hd("2026-03-02"), Entered: hd("2026-03-02")}, "2026-03-02", met, met, met},
		{"ASSET-48 served only after the day asked about", asset.FormalityFacts{Kind: zhixing.KindDeposit, NoticeServed: hd("2026-03-11"), Entered: hd("2026-03-11"), Sealed: no}, "2026-03-11", not, not, not},
		{"ASSET-48 movable taken by the court", asset.FormalityFacts{Kind: zhixing.KindMachinery, Taken: hd("2026-03-02"), HandedToOther: no}, "2026-03-02", met, na, met},
		{"ASSET-48 movable left with another, not sealed", asset.FormalityFacts{Kind: zhixing.KindMachinery, Taken: hd("2026-03-02"), HandedToOther: yes, Sealed: no}, "2026-03-02", not, na, not},
		{"ASSET-48 building without register", asset.FormalityFacts{Kind: zhixing.KindImmovableUnreg, SealedOn: hd("2026-03-02"), ManagerTold: yes}, "2026-03-02", met, na, met},
		{"ASSET-48 nobody told", asset.FormalityFacts{Kind: zhixing.KindImmovableUnreg, SealedOn: hd("2026-03-02"), ManagerTold: no}, "2026-03-02", not, na, met},
		{"ASSET-48 vehicle without registration", asset.FormalityFacts{Kind: zhixing.KindVehicle, Registered: no, Taken: hd("2026-03-02"), EngineListed: yes}, "2026-03-02", met, na, met},
		{"ASSET-48 its engine not listed", asset.FormalityFacts{Kind: zhixing.KindVehicle, Registered: no, Taken: hd("2026-03-02"), EngineListed: no}, "2026-03-02", not, na, met},
		{"ASSET-74 equity from publication", asset.FormalityFacts{Kind: zhixing.KindEquity, NoticeServed: hd("2026-03-02"), Published: hd("2026-03-04")}, "2026-03-04", met, na, met},
		{"ASSET-74 equity not published", asset.FormalityFacts{Kind: zhixing.KindEquity, NoticeServed: hd("2026-03-02")}, "", not, na, not},
		{"ASSET-74 equity of 2021 from service", asset.FormalityFacts{Kind: zhixing.KindEquity, NoticeServed: hd("2021-12-31")}, "2021-12-31", met, na, not},
		{"ASSET-48 nobody's help needed", asset.FormalityFacts{Kind: zhixing.KindCopyright, AssistNeeded: no, Registered: no, SealedOn: hd("2026-03-02")}, "2026-03-02", met, na, met},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := c.f
			f.On, f.RulingServed, f.RecordMade, f.PersonsPresent, f.InventoryGiven = hd("2026-03-10"), yes, yes, yes, yes
			r, err := asset.AssessFormalities(f)
			if err != nil || r.Verdict != c.verdict || r.AgainstRegistered != c.reg || r.AgainstGoodFaith != c.gf || c.effective != "" && r.Effective.String() != c.effective || c.effective == "" && !r.Effective.IsZero() {
				t.Errorf("%+v %v", r, err)
			}
			f.RecordMade = no
			if r := must2(asset.AssessFormalities(f))(t); r.Verdict != not {
				t.Error("without a record")
			}
		})
	}
	_, err := asset.AssessFormalities(asset.FormalityFacts{On: hd("2026-03-10")})
	refusedField(t, err, "kind")
	_, err = asset.AssessFormalities(asset.FormalityFacts{Kind: zhixing.KindBond})
	refusedField(t, err, "on")
}

func TestRightsCases(t *testing.T) {
	yes, no := zhixing.Yes, zhixing.No
	t.Run("ASSET-67 extent", func(t *testing.T) {
		for _, c := range []struct {
			f    asset.ExtentFacts
			want zhixing.Status
		}{
			{asset.ExtentFacts{Accessories: yes}, zhixing.Met},
			{asset.ExtentFacts{LandAndHouse: yes, SameOwner: no}, zhixing.NotMet},
			{asset.ExtentFacts{Substitute: yes}, zhixing.Met},
			{asset.ExtentFacts{DebtorKeeps: yes, ValueUnharmed: no}, zhixing.NotMet},
			{asset.ExtentFacts{ActAfter: yes, Published: yes, GoodFaith: yes}, zhixing.Met},
			{asset.ExtentFacts{ActAfter: yes, Published: no, GoodFaith: yes}, zhixing.NotMet},
			{asset.ExtentFacts{ActAfter: yes, Published: no, GoodFaith: no}, zhixing.Met},
			{asset.ExtentFacts{Interference: yes}, zhixing.Met},
			{asset.ExtentFacts{MaxMortgage: yes}, zhixing.Undetermined},
		} {
			if r := asset.AssessExtent(c.f); r.Verdict != c.want {
				t.Errorf("%+v: %+v", c.f, r)
			}
		}
		if r := asset.AssessExtent(asset.ExtentFacts{MaxMortgage: yes, NoticedOn: hd("2026-03-10"), KnewOn: hd("2026-03-05")}); r.Verdict != zhixing.Met || r.MortgageFixed != hd("2026-03-05") {
			t.Errorf("he knew before he was told: %+v", r)
		}
		if r := asset.AssessExtent(asset.ExtentFacts{MaxMortgage: yes, NoticedOn: hd("2026-03-10"), KnewOn: hd("2026-03-15")}); r.MortgageFixed != hd("2026-03-10") {
			t.Errorf("told first: %+v", r)
		}
	})
	t.Run("ASSET-73 ASSET-74 equity", func(t *testing.T) {
		f := asset.EquityFacts{Traded: no, InArticles: no, InRegistry: yes, OnGSXT: no, CompanyAssets: no, ServedRegistry: hd("2021-12-31"), Published: hd("2022-01-05"),
			HiddenOwner: yes, Unpaid: yes, Restricted: yes, ValueUnknown: yes, NotReported: yes, Depleted: yes}
		r := must2(asset.AssessEquity(f, asset.Options{}))(t)
		if r.Verdict != zhixing.Met || r.Effective != hd("2021-12-31") || r.End != hd("2024-12-31") {
			t.Errorf("served before the provisions: %+v", r)
		}
		for _, code := range []string{"outsider_objection", "by_proportion", "unpaid_no_bar", "restriction_no_bar", "unreported_act", "creditor_may_sue"} {
			if !coded(r.Findings, code) {
				t.Errorf("no %s", code)
			}
		}
		f.ServedRegistry = hd("2022-01-04")
		if r := must2(asset.AssessEquity(f, asset.Options{}))(t); r.Effective != hd("2022-01-05") {
			t.Errorf("since: %+v", r)
		}
		f.InRegistry = no
		if r := must2(asset.AssessEquity(f, asset.Options{}))(t); r.Verdict != zhixing.NotMet {
			t.Errorf("no record names him: %+v", r)
		}
	})
	t.Run("ASSET-75 listed shares", func(t *testing.T) {
		q := asset.ShareFreeze{Claim: yuan("1000.00"), Close: yuan("10.00"), Frozen: 80}
		if r := must2(asset.FreezeShares(q))(t); r.Shares != 100 || r.Add != 20 || r.Release != 0 {
			t.Errorf("price fell: %+v", r)
		}
		q.Frozen, q.Claim = 130, yuan("1000.01")
		if r := must2(asset.FreezeShares(q))(t); r.Shares != 101 || r.Release != 29 {
			t.Errorf("price rose: %+v", r)
		}
		for field, q := range map[string]asset.ShareFreeze{"claim": {Close: yuan("1.00")}, "close": {Claim: yuan("1.00")}, "frozen": {Claim: yuan("1.00"), Close: yuan("1.00"), Frozen: -1}} {
			_, err := asset.FreezeShares(q)
			refusedField(t, err, field)
			if _, err := asset.ShareSheet(q); err == nil {
				t.Error("a worksheet of nothing")
			}
		}
		if _, err := asset.FreezeShares(asset.ShareFreeze{Claim: yuan("90000000000000000.00"), Close: yuan("0.01")}); err != nil {
			t.Errorf("many shares: %v", err)
		}
		for _, c := range []struct{ d, b string }{{"2026-03-02", "2026-03-02"}, {"2026-03-03", "2026-03-02"}} {
			if asset.ShareServiceFirst(hd(c.d), hd(c.b)) != yes {
				t.Errorf("%+v", c)
			}
		}
		if asset.ShareServiceFirst(hd("2026-03-02"), hd("2026-03-03")) != no || asset.ShareServiceFirst(zhixing.Date{}, hd("2026-03-03")) != zhixing.Unknown {
			t.Error("the depository first, and unknown")
		}
	})
	t.Run("ASSET-76 marking", func(t *testing.T) {
		f := asset.MarkFacts{On: hd("2021-06-30"), Pledged: yes, ToApplicant: no, WaitingOnly: no, Marked: 100, PledgeReleased: 130}
		if r := must2(asset.AssessMark(f))(t); r.Mark != zhixing.NotMet || r.Frozen != 0 {
			t.Errorf("before the opinions: %+v", r)
		}
		f.On = hd("2021-07-01")
		if r := must2(asset.AssessMark(f))(t); r.Mark != zhixing.Met || r.Frozen != 100 {
			t.Errorf("no more than marked: %+v", r)
		}
		f.WaitingOnly = yes
		if r := must2(asset.AssessMark(f))(t); r.Mark != zhixing.NotMet {
			t.Errorf("waiting: %+v", r)
		}
		_, err := asset.AssessMark(asset.MarkFacts{Marked: -1})
		refusedField(t, err, "marked")
	})
	t.Run("ASSET-77 vehicles", func(t *testing.T) {
		if r := asset.AssessVehicle(asset.VehicleFacts{Unregistered: yes, Impounded: yes, EngineListed: yes}); r.Seized != zhixing.Met || r.Dispose != zhixing.Met {
			t.Errorf("%+v", r)
		}
		if r := asset.AssessVehicle(asset.VehicleFacts{AtRegistry: yes, Impounded: yes, Preservation: yes}); !coded(r.Findings, "report_ordered") || r.Dispose != zhixing.Met {
			t.Errorf("%+v", r)
		}
		if r := asset.AssessVehicle(asset.VehicleFacts{AtRegistry: yes, Preservation: yes, WhereaboutsUnknown: yes}); coded(r.Findings, "report_ordered") {
			t.Errorf("%+v", r)
		}
	})
	t.Run("ASSET-78 vessels", func(t *testing.T) {
		f := asset.VesselFacts{MaritimeClaim: no, ToExecute: yes, PublicService: no, Sold: no, MaritimeCourt: no, OthersArrested: yes, Arrested: hd("2026-03-02")}
		if r := must2(asset.AssessVessel(f, asset.Options{}))(t); r.Verdict != zhixing.Met || r.End != hd("2028-03-02") || !coded(r.Findings, "entrust_maritime_court") || !coded(r.Findings, "several_arrests") {
			t.Errorf("%+v", r)
		}
		f = asset.VesselFacts{MaritimeClaim: yes, PublicService: no, Sold: no, PreAction: yes, Arrested: hd("2026-04-10"), SuitFiled: hd("2026-05-11")}
		if r := must2(asset.AssessVessel(f, asset.Options{}))(t); r.SuitDue != hd("2026-05-11") || !r.End.IsZero() {
			t.Errorf("sued on the day the term rolled to: %+v", r)
		}
		f.PublicService, f.Arrested = yes, zhixing.Date{}
		if r := must2(asset.AssessVessel(f, asset.Options{}))(t); r.Verdict != zhixing.NotMet {
			t.Errorf("on government service: %+v", r)
		}
	})
	t.Run("ASSET-79 intellectual property", func(t *testing.T) {
		f := asset.IPFacts{Kind: zhixing.KindTrademark, Received: hd("2026-03-02"), Preservation: asset.PreservationLitigation, Unpublished: no, PreservedBefore: yes}
		if r := must2(asset.AssessIP(f, asset.Options{}))(t); r.Verdict != zhixing.NotMet || r.Term.End != hd("2027-03-02") {
			t.Errorf("preserved twice: %+v", r)
		}
		f = asset.IPFacts{Kind: zhixing.KindPatent, Received: hd("2026-03-02"), Unpublished: no, Licensed: yes}
		if r := must2(asset.AssessIP(f, asset.Options{}))(t); r.Verdict != zhixing.Met || r.Term.End != hd("2029-03-02") || !coded(r.Findings, "licence_no_bar") {
			t.Errorf("in enforcement: %+v", r)
		}
		_, err := asset.AssessIP(asset.IPFacts{Kind: zhixing.KindBond}, asset.Options{})
		refusedField(t, err, "kind")
	})
	t.Run("ASSET-80 pre-seizure", func(t *testing.T) {
		if op := asset.AssessPreSeizure(asset.PreSeizureFacts{LandPartPaid: yes, Divisible: yes}); !coded(op.Findings, "paid_part") {
			t.Errorf("%+v", op)
		}
		if op := asset.AssessPreSeizure(asset.PreSeizureFacts{LandPaid: yes, TakenBack: yes}); op.Verdict != zhixing.NotMet || !coded(op.Findings, "refund_to_court") {
			t.Errorf("%+v", op)
		}
		if op := asset.AssessPreSeizure(asset.PreSeizureFacts{LandPaid: no, LandPartPaid: no, DeveloperUnsold: no, DebtorBought: yes}); op.Verdict != zhixing.Met {
			t.Errorf("%+v", op)
		}
	})
	t.Run("ASSET-81 virtual property", func(t *testing.T) {
		for _, c := range []struct {
			f           asset.VirtualFacts
			o           asset.CryptoPolicy
			manner, end string
			want        zhixing.Status
		}{
			{asset.VirtualFacts{PaymentBalance: yes, NoticeServed: hd("2026-03-02")}, 0, "institution", "2027-03-02", zhixing.Met},
			{asset.VirtualFacts{Crypto: yes, NoticeServed: hd("2026-03-02")}, 0, "report_only", "", zhixing.Undetermined},
			{asset.VirtualFacts{Crypto: yes, NoticeServed: hd("2026-03-02")}, asset.CryptoControlKeys, "keys", "2029-03-02", zhixing.Met},
			{asset.VirtualFacts{Transferable: no}, 0, "operator", "", zhixing.NotMet},
		} {
			r, err := asset.AssessVirtual(c.f, asset.Options{Crypto: c.o})
			if err != nil || r.Manner != c.manner || r.Verdict != c.want || c.end == "" && !r.End.IsZero() || c.end != "" && r.End.String() != c.end {
				t.Errorf("%+v: %+v %v", c.f, r, err)
			}
		}
	})
	t.Run("ASSET-82 what bars the disposal", func(t *testing.T) {
		for _, c := range []struct {
			f    asset.DisposalBarFacts
			want zhixing.Status
		}{
			{asset.DisposalBarFacts{OutsiderObjection: yes, OutsiderSuit: no, ConductObjection: no}, zhixing.NotMet},
			{asset.DisposalBarFacts{OutsiderObjection: yes, OutsiderSuit: no, ConductObjection: no, CreditorSecurity: yes}, zhixing.Met},
			{asset.DisposalBarFacts{OutsiderObjection: no, OutsiderSuit: yes, ConductObjection: no, CreditorSecurity: yes}, zhixing.NotMet},
			{asset.DisposalBarFacts{OutsiderObjection: no, OutsiderSuit: yes, ConductObjection: no, CreditorSecurity: yes, SuitMayGoOn: yes}, zhixing.Met},
			{asset.DisposalBarFacts{OutsiderObjection: no, OutsiderSuit: no, ConductObjection: yes}, zhixing.Met},
			{asset.DisposalBarFacts{OutsiderObjection: no, OutsiderSuit: no, ConductObjection: yes, Security: yes}, zhixing.Met},
			{asset.DisposalBarFacts{OutsiderObjection: no, OutsiderSuit: no, ConductObjection: yes, Security: yes, StayAllowed: yes}, zhixing.NotMet},
			{asset.DisposalBarFacts{OutsiderObjection: no, OutsiderSuit: no, ConductObjection: yes, Security: yes, StayAllowed: yes, CreditorSecurity: yes}, zhixing.Met},
			{asset.DisposalBarFacts{}, zhixing.Undetermined},
		} {
			if op := asset.AssessDisposalBars(c.f); op.Verdict != c.want {
				t.Errorf("%+v: %s", c.f, op.Verdict)
			}
		}
		_, _, err := asset.Gentle(yuan("1.00"), []asset.Candidate{{Value: yuan("-1.00")}})
		refusedField(t, err, "candidates[0].value")
		take, _, _ := asset.Gentle(yuan("25.00"), []asset.Candidate{{Asset: "car", Kind: zhixing.KindVehicle, Value: yuan("10.00")}, {Asset: "shares", Kind: zhixing.KindListedShare, Value: yuan("10.00")}, {Asset: "cash", Kind: zhixing.KindCash, Value: yuan("10.00")}})
		if len(take) != 3 || take[0] != "cash" || take[1] != "shares" {
			t.Errorf("%v", take)
		}
	})
	t.Run("ASSET-52 objection aimed at a measure that waits", func(t *testing.T) {
		if op := asset.AssessWaitingObjection(asset.WaitingObjection{OnlyWaiting: yes, DisposalRight: no, Urgent: no}); op.Verdict != zhixing.NotMet {
			t.Errorf("%+v", op)
		}
		if op := asset.AssessWaitingObjection(asset.WaitingObjection{OnlyWaiting: yes, DisposalRight: no, Urgent: yes}); op.Verdict != zhixing.Met {
			t.Errorf("%+v", op)
		}
	})
}

func TestEncumbrances(t *testing.T) {
	f := asset.EncumbranceFacts{Asset: "flat", AsOf: hd("2026-03-02"), Examined: zhixing.Yes,
		Rights: []zhixing.Encumbrance{
			{Kind: zhixing.EncumbranceRegisteredMortgage, Holder: "bank 2", Amount: gm("200.00"), Registered: hd("2024-05-06")},
			{Kind: zhixing.EncumbranceRegisteredMortgage, Holder: "bank 1", Amount: gm("100.00"), Registered: hd("2023-05-06")},
			{Kind: zhixing.EncumbranceTax, Holder: "tax office", Amount: gm("9.00")},
		},
		Replies:  []asset.RightOfOther{{Kind: zhixing.EncumbranceRegisteredMortgage, Holder: "bank 1", Amount: gm("120.00")}, {Kind: zhixing.EncumbranceLien, Holder: "garage", Amount: gm("5.00")}},
		Claims:   []asset.BuyerClaim{{Holder: "tenant", BuyerFacts: lessee()}, {Holder: "family", BuyerFacts: consumer()}},
		CoOwners: []asset.CoOwner{{Holder: "spouse", Share: zhixing.GiveDecimal(yuan("0.50").Decimal())}},
		Sellers:  []asset.TitleRetained{{Holder: "seller", Balance: gm("30.00"), Registered: hd("2022-01-04")}, {Holder: "other seller", Balance: gm("30.00")}}}
	r, found, err := asset.AssembleEncumbrances(f)
	if err != nil {
		t.Fatal(err)
	}
	t.Run("ASSET-10 ASSET-63 ASSET-65 ASSET-66 one list, in order, with what each ranks as", func(t *testing.T) {
		want := []struct {
			holder   zhixing.PartyID
			priority zhixing.PriorityKind
		}{{"bank 1", zhixing.PriorityRegisteredMortgage}, {"bank 2", zhixing.PriorityRegisteredMortgage}, {"garage", zhixing.PriorityLien}, {"family", 0}, {"tenant", 0}, {"spouse", 0},
			{"other seller", 0}, {"seller", zhixing.PriorityPurchaseMoney}, {"tax office", zhixing.PriorityTax}}
		if len(r.List) != len(want) || r.Known != zhixing.Yes {
			t.Fatalf("%+v", r)
		}
		for i, w := range want {
			if r.List[i].Holder != w.holder || r.List[i].Priority != w.priority {
				t.Errorf("%d: %+v, want %+v", i, r.List[i], w)
			}
		}
		if r.List[0].Amount != gm("120.00") || len(found) != 1 || found[0].Code != "amounts_differ" || !strings.Contains(found[0].Text(zhixing.EN), "bank 1") {
			t.Errorf("told twice: %+v %+v", r.List[0], found)
		}
		tenant := r.List[4]
		if tenant.Kind != zhixing.EncumbranceLease || tenant.LeaseFrom != hd("2021-06-01") || tenant.LeaseTo != hd("2026-05-31") || tenant.Possession != hd("2021-07-01") || tenant.Amount.Given {
			t.Errorf("lease %+v", tenant)
		}
		if family := r.List[3]; family.Kind != zhixing.EncumbranceHomeBuyer || family.Amount != gm("600000.00") || family.PaidInFull != zhixing.No {
			t.Errorf("home buyer %+v", family)
		}
	})
	if len(f.Rights) != 3 || f.Rights[1].Amount != gm("100.00") {
		t.Error("the facts given were changed")
	}
	refund := consumer()
	refund.Ground = asset.BuyerRefund
	if e := refund.Encumbrance("family"); e.Priority != zhixing.PriorityHomeBuyerRefund {
		t.Errorf("ASSET-66 refund %+v", e)
	}
	notice := generalBuyer()
	if e := notice.Encumbrance("buyer"); e.Kind != zhixing.EncumbranceOther {
		t.Errorf("%+v", e)
	}
	notice.Ground = asset.BuyerAdvanceNotice
	if e := notice.Encumbrance("buyer"); e.Kind != zhixing.EncumbranceAdvanceNotice {
		t.Errorf("%+v", e)
	}
	for k, want := range map[zhixing.EncumbranceKind]zhixing.PriorityKind{zhixing.EncumbranceUnregisteredMortgage: zhixing.PriorityUnregisteredMovableMortgage, zhixing.EncumbrancePledge: zhixing.PriorityPledge,
		zhixing.EncumbrancePurchaseMoney: zhixing.PriorityPurchaseMoney, zhixing.EncumbranceConstructionPrice: zhixing.PriorityConstructionPrice, zhixing.EncumbranceShipMortgage: zhixing.PriorityShipMortgage, zhixing.EncumbranceShipLien: 0} {
		r, _, err := asset.AssembleEncumbrances(asset.EncumbranceFacts{Asset: "x", AsOf: hd("2026-03-02"), Rights: []zhixing.Encumbrance{{Kind: k, Holder: "h"}}})
		if err != nil || r.List[0].Priority != want || r.Known != zhixing.Unknown {
			t.Errorf("%s: %+v %v", k, r, err)
		}
	}
	for field, f := range map[string]asset.EncumbranceFacts{
		"asset":              {AsOf: hd("2026-03-02")},
		"as_of":              {Asset: "x"},
		"claims[0].ground":   {Asset: "x", AsOf: hd("2026-03-02"), Claims: []asset.BuyerClaim{{Holder: "h"}}},
		"list[0].kind":       {Asset: "x", AsOf: hd("2026-03-02"), Rights: []zhixing.Encumbrance{{Holder: "h"}}},
		"list[0].amount":     {Asset: "x", AsOf: hd("2026-03-02"), Sellers: []asset.TitleRetained{{Balance: gm("-1.00")}}},
		"list[0].share":      {Asset: "x", AsOf: hd("2026-03-02"), CoOwners: []asset.CoOwner{{Share: zhixing.GiveDecimal(yuan("1.01").Decimal())}}},
		"list[0].registered": {Asset: "x", AsOf: hd("2026-03-02"), CoOwners: []asset.CoOwner{{Registered: hd("2026-03-03")}}},
	} {
		_, _, err := asset.AssembleEncumbrances(f)
		refusedField(t, err, field)
	}
}

// The worksheets of holding recompute, and print in both languages.
func TestHoldingSheets(t *testing.T) {
	shares := must2(asset.ShareSheet(asset.ShareFreeze{Claim: yuan("10000000.00"), Costs: yuan("77400.00"), Close: yuan("12.34"), Adjust: zhixing.GiveDecimal(yuan("-0.20").Decimal())}))(t)
	if l, ok := shares.Keyed("shares"); !ok || l.Result.Number() != "1020807" && l.Result.Number() != "1,020,807" {
		t.Errorf("ASSET-75 %+v", l)
	}
	rent := must2(asset.RentSheet(yuan("3000.00"), 5))(t)
	if l, ok := rent.Keyed("reserve"); !ok || !l.Result.Equal(zhixing.YuanQuantity(yuan("180000.00"))) {
		t.Errorf("ASSET-62 %+v", l)
	}
	living := must2(asset.LivingSheet(yuan("1000.00"), 2, 6))(t)
	if l, ok := living.Keyed("reserve"); !ok || !l.Result.Equal(zhixing.YuanQuantity(yuan("18000.00"))) {
		t.Errorf("ASSET-59 %+v", l)
	}
	excess := must2(asset.ExcessSheet(asset.ExcessFacts{Claim: asset.ExcessClaim{Principal: yuan("900.00"), Fee: yuan("100.00")}, Things: []asset.SecuredThing{
		{Asset: "flat", Status: zhixing.SeizureEffective, Reference: gm("3000.05"), Prior: yuan("80.00"), Taxes: yuan("20.00"), Auctioned: zhixing.Yes},
		{Asset: "car", Status: zhixing.SeizureEffective, Market: gm("50.00"), Prior: yuan("90.00")}}}, hd("2026-01-05"), asset.Options{Haircut: zhixing.GiveDecimal(yuan("0.56").Decimal())}))(t)
	// 3000.05 x 0.56 = 1680.028, so 1680.03; less 100: 1580.03; over 1000: 58.003 per cent.
	for key, want := range map[string]zhixing.Quantity{"base": zhixing.YuanQuantity(yuan("1000.00")), "secured": zhixing.YuanQuantity(yuan("1580.03")), "excess": zhixing.YuanQuantity(yuan("580.03")), "ratio": zhixing.NewQuantity(580030, 6, zhixing.UnitNone)} {
		if l, ok := excess.Keyed(key); !ok || !l.Result.Equal(want) {
			t.Errorf("ASSET-57 %s: %+v", key, l)
		}
	}
	for _, w := range []*zhixing.Worksheet{shares, rent, living, excess} {
		if err := w.Verify(); err != nil {
			t.Error(err)
		}
		if zh, en := w.Text(zhixing.ZH), w.Text(zhixing.EN); strings.Contains(zh+en, "{") || zh == en {
			t.Errorf("%s\n%s", zh, en)
		}
	}
	if _, err := asset.RentSheet(yuan("3000.00"), 9); err == nil {
		t.Error("nine years")
	}
	if _, err := asset.LivingSheet(yuan("0.00"), 1, 1); err == nil {
		t.Error("no minimum")
	}
}
