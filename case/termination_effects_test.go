package casefile

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
)

// TestGuarantorEdges: the cases between the two items of CC-SEC-2020 28.
func TestGuarantorEdges(t *testing.T) {
	for _, c := range []struct {
		name   string
		f      GuarantorFacts
		on     string
		starts string
		status zhixing.Status
		miss   string
	}{
		{"CASE-47 property proved after the year, ruled later: from service", GuarantorFacts{ApplicationReceived: day("2024-01-08"), Manner: zhixing.TerminatedThisTime,
			RuledOn: day("2025-06-02"), ServedCreditor: day("2025-06-10"), PropertyProved: yes}, "2025-07-01", "2025-06-10", zhixing.Met, ""},
		{"CASE-47 property proved, ruled later and not served", GuarantorFacts{ApplicationReceived: day("2024-01-08"), Manner: zhixing.TerminatedThisTime,
			RuledOn: day("2025-06-02"), PropertyProved: yes}, "2025-07-01", "", zhixing.Undetermined, "served_creditor"},
		{"CASE-47 served within the year, ruling not dated", GuarantorFacts{ApplicationReceived: day("2024-01-08"), Manner: zhixing.TerminatedThisTime, ServedCreditor: day("2025-01-08")}, "2025-07-01", "2025-01-08", zhixing.Met, ""},
		{"CASE-47 served after the year, ruling not dated", GuarantorFacts{ApplicationReceived: day("2024-01-08"), Manner: zhixing.TerminatedThisTime, ServedCreditor: day("2025-01-09")}, "2025-07-01", "", zhixing.Undetermined, "ruled_on"},
		{"CASE-47 ruled in the year, served on nobody", GuarantorFacts{ApplicationReceived: day("2024-01-08"), Manner: zhixing.TerminatedThisTime, RuledOn: day("2024-06-02")}, "2025-07-01", "", zhixing.Undetermined, "served_creditor"},
		{"CASE-47 application not dated", GuarantorFacts{Manner: zhixing.TerminatedThisTime, RuledOn: day("2025-06-02"), ServedCreditor: day("2025-06-10")}, "2025-07-01", "2025-06-10", zhixing.Met, "application_received"},
		{"CASE-47 nothing ruled, application not dated", GuarantorFacts{}, "2025-07-01", "", zhixing.Undetermined, "application_received"},
		{"CASE-47 completed: item 2 alone", GuarantorFacts{ApplicationReceived: day("2024-02-29"), Manner: zhixing.Completed}, "2025-03-01", "2025-02-28", zhixing.Met, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			g, err := GuarantorLimitationFrom(c.f, day(c.on), Options{})
			if err != nil {
				t.Fatal(err)
			}
			starts := ""
			if !g.Starts.IsZero() {
				starts = g.Starts.String()
			}
			if starts != c.starts || g.Finding.Status != c.status || strings.Join(g.Finding.Missing, ",") != c.miss {
				t.Errorf("starts %s, %s, missing %v", g.Starts, g.Finding.Status, g.Finding.Missing)
			}
		})
	}
	t.Run("CASE-47 compensation: what is not known", func(t *testing.T) {
		missing := func(f CompensationFacts, on zhixing.Date) (out []string) {
			fs, status := CompensationOpen(f, on, Options{})
			if status == zhixing.Met {
				t.Error("met with facts missing")
			}
			for _, x := range fs {
				out = append(out, x.Missing...)
			}
			return out
		}
		if diff := cmp.Diff([]string{"filed", "other_remedy"}, missing(CompensationFacts{Terminated: yes, NoPropertyLeft: yes}, day("2026-05-06"))); diff != "" {
			t.Error(diff)
		}
		if diff := cmp.Diff([]string{"as_of"}, missing(CompensationFacts{Filed: day("2018-01-01"), Terminated: yes, NoPropertyLeft: yes, OtherRemedy: no}, zhixing.Date{})); diff != "" {
			t.Error(diff)
		}
	})
	t.Run("CASE-42 what was received before the reply of 2016 is counted from its first day", func(t *testing.T) {
		for on, want := range map[string]string{"2015-06-01": "2016-04-15", "2016-02-14": "2016-04-15", "2016-02-15": "2016-04-15", "2016-02-16": "2016-04-18", "2026-08-04": "2026-10-08"} {
			d, ok, err := TerminationObjection(day(on), zhixing.Date{}, true, Options{})
			if err != nil || !ok || d.End != day(want) {
				t.Errorf("%s: %s, want %s (%v)", on, d.End, want, err)
			}
		}
	})
}

// TestTerminationDayJudged: what happened after the ruling does not heal it, however
// late the file is looked at.
func TestTerminationDayJudged(t *testing.T) {
	judged := func(change func(*TerminationFacts)) []string {
		f := terminable()
		f.Ruling = TerminationRuling{On: day("2026-05-06"), Claim: yes, Course: yes, Property: yes, Realised: yes, Rights: yes, Published: yes}
		for i := range f.Debtors {
			d := &f.Debtors[i]
			d.Report.AsOf, d.Discipline.AsOf, d.Network.AsOf, d.Inquiry.AsOf = day("2026-08-01"), day("2026-08-01"), day("2026-08-01"), day("2026-08-01")
		}
		change(&f)
		return slices.DeleteFunc(reasons(assess(t, f, "2026-08-01", Options{})), func(s string) bool { return strings.HasPrefix(s, "CASE-43") })
	}
	li := func(f *TerminationFacts) *TerminationDebtor { return &f.Debtors[0] }
	for _, c := range []struct {
		name   string
		change func(*TerminationFacts, zhixing.Date)
		want   string
	}{
		{"CASE-41.Z2 consumption order", func(f *TerminationFacts, on zhixing.Date) { li(f).Discipline.ConsumptionOn = on }, "CASE-41.Z2 consumption_order not_met li"},
		{"CASE-41.Z2 listing", func(f *TerminationFacts, on zhixing.Date) { li(f).Discipline.ListedOn = on }, "CASE-41.Z2 listed_or_reason not_met li"},
		{"CASE-41.Z5 criminal step", func(f *TerminationFacts, on zhixing.Date) {
			d := &li(f).Discipline
			d.CriminalIndicated, d.CriminalStep, d.CriminalStepOn = yes, yes, on
		}, "CASE-41.Z5 crime_prosecuted not_met li"},
		{"CASE-41.Z1 report before its day was over", func(f *TerminationFacts, on zhixing.Date) {
			r := &li(f).Report
			r.Due, r.ReportedOn = day("2026-05-10"), on
		}, "CASE-41.Z1 report_due not_met li"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := judged(func(f *TerminationFacts) { c.change(f, day("2026-05-06")) }); len(got) != 0 {
				t.Error("on the day itself it counts:", got)
			}
			if diff := cmp.Diff([]string{c.want}, judged(func(f *TerminationFacts) { c.change(f, day("2026-05-07")) })); diff != "" {
				t.Error(diff)
			}
		})
	}
	t.Run("CASE-41.Z5 a fine imposed later is no fine of the day", func(t *testing.T) {
		warned := func(on string) bool {
			f := terminable()
			d := li(&f)
			d.Obstructed, d.ObstructionFined = yes, yes
			d.Discipline.Sanctions = []zhixing.SanctionTaken{{Measure: zhixing.MeasureFine, On: day(on)}}
			return slices.ContainsFunc(assess(t, f, "2026-05-06", Options{}).Findings, func(x zhixing.Finding) bool { return x.Code == "sanction_not_listed" })
		}
		if warned("2026-05-06") || !warned("2026-05-07") {
			t.Error("the day of the sanction decides")
		}
	})
}

// TestTerminationProperty: what may be said of property that was found.
func TestTerminationProperty(t *testing.T) {
	status := func(change func(*TerminationDebtor)) zhixing.Status {
		f := terminable()
		d := &f.Debtors[1] // with the car that was never impounded
		change(d)
		return d.propertyStatus(&Options{})
	}
	t.Run("CASE-41.Z3 all that was found is listed and not disposable: whether it counts as found is no matter", func(t *testing.T) {
		if got := status(func(d *TerminationDebtor) { d.Inquiry.Found = zhixing.Unknown }); got != zhixing.Met {
			t.Error(got)
		}
		if got := status(func(d *TerminationDebtor) { d.Inquiry.Found, d.AssetsListed = zhixing.Unknown, zhixing.Unknown }); got != zhixing.Undetermined {
			t.Error("perhaps not all of it", got)
		}
		if got := status(func(d *TerminationDebtor) { d.Inquiry.Found, d.Assets = zhixing.Unknown, nil }); got != zhixing.Undetermined {
			t.Error("nothing is said of anything", got)
		}
		if got := status(func(d *TerminationDebtor) { d.Inquiry.Found, d.AssetsListed = yes, no }); got != zhixing.Undetermined {
			t.Error("found, and not all of it listed", got)
		}
	})
	t.Run("CASE-41.Z3 every round failed, and yet a way is open", func(t *testing.T) {
		house := func(declined, other zhixing.Tri) zhixing.Status {
			return status(func(d *TerminationDebtor) {
				d.Inquiry.Found = yes
				d.Assets = []FoundAsset{{Fact: zhixing.NotDisposable{Asset: "house", NotDisposable: yes, Reason: zhixing.NotDisposableAllRoundsFailed},
					Unsold: zhixing.LotUnsold{CreditorsDeclined: declined, OtherMeasuresPossible: other}}}
			})
		}
		if house(yes, no) != zhixing.Met || house(zhixing.Unknown, zhixing.Unknown) != zhixing.Met {
			t.Error("the fact of ASSET-18 says so, and nothing against it")
		}
		if house(no, no) != zhixing.NotMet || house(yes, yes) != zhixing.NotMet {
			t.Error("a creditor takes it, or compulsory management is possible")
		}
	})
	g4 := func(assets ...FoundAsset) GroundStatus {
		f := terminable()
		f.Debtors[1].Assets, f.Debtors[1].Inquiry.Found = assets, yes
		return assess(t, f, "2026-05-06", Options{}).Grounds[zhixing.TerminationUnsaleable-1]
	}
	t.Run("CASE-40.G4 a car that was not impounded cannot be sold at all", func(t *testing.T) {
		car := FoundAsset{Fact: zhixing.NotDisposable{Asset: "car", NotDisposable: yes, Reason: zhixing.NotDisposableRegisteredNotImpounded}}
		if got := g4(car); got.Status != zhixing.Met {
			t.Error(got)
		}
		house := FoundAsset{Fact: zhixing.NotDisposable{Asset: "house", NotDisposable: yes, Reason: zhixing.NotDisposableAllRoundsFailed}, Kind: zhixing.KindImmovable,
			FirstAuction: day("2025-09-01"), Online: yes, Unsold: zhixing.LotUnsold{Rounds: zhixing.GiveCount(2), SaleHeld: yes, CreditorsDeclined: yes}}
		if got := g4(car, house); got.Status != zhixing.NotMet {
			t.Error("beside it a house that did not fail often enough", got.Status)
		}
		flat := FoundAsset{Fact: zhixing.NotDisposable{Asset: "flat", OnlyWaitingSeizure: yes}, Coordinated: yes}
		if got := g4(flat); got.Status != zhixing.Met {
			t.Error("held by a waiting seizure alone", got)
		}
		flat.Coordinated = no
		if got := g4(flat); got.Status != zhixing.NotMet {
			t.Error("and not coordinated", got.Status)
		}
	})
	t.Run("CASE-40.G4 the last of three rounds may have been a sale", func(t *testing.T) {
		house := FoundAsset{Fact: zhixing.NotDisposable{Asset: "house", NotDisposable: yes, Reason: zhixing.NotDisposableAllRoundsFailed}, Kind: zhixing.KindImmovable,
			FirstAuction: day("2016-09-01"), Unsold: zhixing.LotUnsold{Rounds: zhixing.GiveCount(3), CreditorsDeclined: yes}}
		got := g4(house)
		if got.Status != zhixing.Undetermined || !slices.ContainsFunc(got.Findings, func(f zhixing.Finding) bool {
			return slices.Contains(f.Missing, "debtors[1].assets[0].unsold.sale_held")
		}) {
			t.Error(got)
		}
		house.Unsold.Rounds = zhixing.GiveCount(4)
		if got := g4(house); got.Status != zhixing.Met {
			t.Error("four rounds hold three auctions", got)
		}
		house.Unsold.Rounds = zhixing.GiveCount(2)
		if got := g4(house); got.Status != zhixing.NotMet {
			t.Error("two never do", got.Status)
		}
	})
	t.Run("CASE-44 CASE-64 the day on which a bar ends counts among the waiting times", func(t *testing.T) {
		f := terminable()
		f.Bars.Objections = []zhixing.ObjectionPending{{Object: "car", Kind: zhixing.ObjectionOutsider, Pending: no, BarsSale: yes, BarredUntil: day("2026-05-20")}}
		if a := assess(t, f, "2026-05-06", Options{}); a.FirstDay != day("2026-05-21") {
			t.Error(a.FirstDay)
		}
	})
	t.Run("CASE-42 a ruling of before TERM-2016 states what was asked for then", func(t *testing.T) {
		f := terminable()
		f.Filed = day("2016-05-01")
		for i := range f.Debtors {
			d := &f.Debtors[i]
			d.Report.AsOf, d.Report.Due, d.Discipline.AsOf, d.Network.AsOf, d.Inquiry.AsOf = zhixing.Date{}, zhixing.Date{}, zhixing.Date{}, zhixing.Date{}, zhixing.Date{}
		}
		f.Debtors[1].Assets = nil
		f.Gate.Talk = TerminationTalk{}
		f.Ruling = TerminationRuling{On: day("2016-11-30"), Course: yes, Realised: yes}
		if diff := cmp.Diff([]string{"CASE-42 ruling_rights unknown"}, reasons(assess(t, f, "2017-03-01", Options{}))); diff != "" {
			t.Error(diff)
		}
		f.Ruling.On, f.Gate.Talk = day("2016-12-01"), terminable().Gate.Talk
		f.Gate.Talk.On = day("2016-12-01")
		if diff := cmp.Diff([]string{"CASE-42 ruling_claim unknown", "CASE-42 ruling_property unknown", "CASE-42 ruling_rights unknown"}, reasons(assess(t, f, "2017-03-01", Options{}))); diff != "" {
			t.Error(diff)
		}
	})
	t.Run("CASE-42 CASE-57 whether an enterprise belongs in bankruptcy must be known", func(t *testing.T) {
		f := terminable()
		f.Debtors[1].Kind = zhixing.EnterpriseLegalPerson
		missing := func() []string {
			for _, x := range assess(t, f, "2026-05-06", Options{}).Findings {
				if x.Code == "bankruptcy_referred" {
					return x.Missing
				}
			}
			return nil
		}
		if got := missing(); !slices.Equal(got, []string{"debtors[1].bankruptcy_holds"}) {
			t.Error(got)
		}
		f.Debtors[1].BankruptcyHolds = yes
		if got := missing(); !slices.Equal(got, []string{"debtors[1].bankruptcy_referred"}) {
			t.Error(got)
		}
	})
	t.Run("CASE-41 the assessment in words", func(t *testing.T) {
		f := terminable()
		head := func(on string, l zhixing.Lang) string {
			return strings.SplitN(assess(t, f, on, Options{}).Text(l), "\n", 2)[0]
		}
		if got := head("2026-05-06", zhixing.EN); got != "2026-05-06: this procedure may be terminated" {
			t.Error(got)
		}
		f.Gate.PresidentApproved = no
		if got := assess(t, f, "2026-05-06", Options{}).Text(zhixing.ZH); !strings.HasPrefix(got, "2026年5月6日：不得终结本次执行程序\n") || !strings.Contains(got, "申请执行人签字确认，或者院长批准") ||
			!strings.HasSuffix(got, "期间上最早可作出裁定之日：2026年4月16日\n") {
			t.Error(got)
		}
		f.Gate.PresidentApproved = zhixing.Unknown
		if got := head("2026-05-06", zhixing.EN); got != "2026-05-06: facts are missing, this procedure may not be terminated" {
			t.Error(got)
		}
	})
}
