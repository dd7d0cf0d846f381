package casefile

import (
	"errors"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
)

// named reports whether the joined problems of err name the field under the rule.
func named(err error, field string, rule zhixing.RuleID) bool {
	if err == nil {
		return false
	}
	if list, ok := err.(interface{ Unwrap() []error }); ok {
		for _, e := range list.Unwrap() {
			if named(e, field, rule) {
				return true
			}
		}
		return false
	}
	var in *zhixing.InputError
	return errors.As(err, &in) && in.Field == field && in.Rule == rule
}

// TestOversightInput: what cannot be is an error that names field and rule.
func TestOversightInput(t *testing.T) {
	on := day("2026-05-06")
	var o Options
	long := strings.Repeat("x", maxKeyBytes+1)
	termination := func(change func(*TerminationFacts)) error {
		f := terminable()
		change(&f)
		_, err := AssessTermination(f, on, o)
		return err
	}
	pool := func(change func(*PoolCaseFacts)) error {
		f := pooled()
		change(&f)
		_, err := AssessPool(f, on, o)
		return err
	}
	resume := func(f ResumptionFacts) error { _, err := AssessResumption(f, on, o); return err }
	approval := func(f ApprovalFacts) error { _, err := CheckApproval(f, on, o); return err }
	task := func(f CommandTask) error {
		_, err := CheckTask(f, zhixing.MustInstant("2026-05-06T12:00:00+08:00"), o)
		return err
	}
	review := func(f QualityReview) error { _, err := CheckReview(f, on); return err }
	watch := func(e ...Escalation) error { _, _, err := WatchList(e, on); return err }
	shown := func(v Viewer, f ...DisclosureFact) error { _, err := Disclose(f, v, on); return err }
	acts := func(a Act, rs ...Recusal) error { _, err := Audit([]Act{a}, rs, o); return err }
	answer := func(f AccountabilityFacts) error { _, err := (File{}).Accountability(f, on); return err }
	for _, c := range []struct {
		name  string
		err   error
		field string
		rule  zhixing.RuleID
	}{
		{"CASE-41 no day to judge on", func() error { _, err := AssessTermination(terminable(), zhixing.Date{}, o); return err }(), "as_of", "CASE-41"},
		{"CASE-41 no debtor", termination(func(f *TerminationFacts) { f.Debtors = nil }), "debtors", "CASE-41"},
		{"CASE-41 a debtor without key", termination(func(f *TerminationFacts) { f.Debtors[0].ID = "" }), "debtors[0].id", "CASE-41"},
		{"CASE-41 more debtors than a file holds", termination(func(f *TerminationFacts) { f.Debtors = make([]TerminationDebtor, maxParties+1) }), "debtors", ""},
		{"CASE-41 facts of somebody else", termination(func(f *TerminationFacts) { f.Debtors[0].Discipline.Debtor = "sun" }), "debtors[0].discipline.debtor", "CASE-41"},
		{"CASE-41 filed later than the day", termination(func(f *TerminationFacts) { f.Filed = on.AddDays(1) }), "filed", "CASE-41"},
		{"CASE-40 an auction still to come", termination(func(f *TerminationFacts) { f.Debtors[1].Assets[0].FirstAuction = on.AddDays(1) }), "debtors[1].assets[0].first_auction", "CASE-41"},
		{"CASE-41 more assets than a file holds", termination(func(f *TerminationFacts) { f.Debtors[0].Assets = make([]FoundAsset, maxRecords+1) }), "debtors[0].assets", ""},
		{"CASE-42 served before it was made", termination(func(f *TerminationFacts) {
			f.Ruling.On, f.Ruling.ServedCreditor = day("2026-05-05"), day("2026-05-04")
		}), "ruling.served_creditor", "CASE-42"},
		{"CASE-42 served and never made", termination(func(f *TerminationFacts) { f.Ruling.ServedCreditor = day("2026-05-04") }), "ruling.served_creditor", "CASE-42"},
		{"CASE-36 money below zero", termination(func(f *TerminationFacts) { f.Bars.Held = zhixing.GiveMoney(zhixing.MustMoney("-0.01")) }), "bars.held", "CASE-36"},
		{"CASE-44 more objections than a file holds", termination(func(f *TerminationFacts) { f.Bars.Objections = make([]zhixing.ObjectionPending, maxRecords+1) }), "bars.objections", ""},
		{"CASE-47 no day to judge on", func() error { _, err := GuarantorLimitationFrom(GuarantorFacts{}, zhixing.Date{}, o); return err }(), "as_of", "CASE-47"},
		{"CASE-47 served before it was made", func() error {
			_, err := GuarantorLimitationFrom(GuarantorFacts{RuledOn: on, ServedCreditor: on.AddDays(-1)}, on, o)
			return err
		}(), "served_creditor", "CASE-47"},

		{"CASE-45 no day to judge on", func() error { _, err := AssessPool(pooled(), zhixing.Date{}, o); return err }(), "as_of", "CASE-45"},
		{"CASE-45 no debtor", pool(func(f *PoolCaseFacts) { f.Debtors = nil }), "debtors", "CASE-45"},
		{"CASE-45 a shield still to come", pool(func(f *PoolCaseFacts) { f.Shield, f.ShieldFrom = ShieldOther, on.AddDays(1) }), "shield_from", "CASE-45"},
		{"CASE-45 a ground of shielding without its day", pool(func(f *PoolCaseFacts) { f.Shield = ShieldOther }), "shield_from", "CASE-45"},
		{"CASE-45 changed later than the day", pool(func(f *PoolCaseFacts) { f.Changed = on.AddDays(1) }), "changed", "CASE-45"},
		{"CASE-45 an eleventh window", pool(func(f *PoolCaseFacts) { f.Results = []zhixing.ReinquiryResult{result("li", 11, "2026-02-01", no)} }), "results[0].window", "CASE-45"},
		{"CASE-45 a window before the first", pool(func(f *PoolCaseFacts) { f.Results = []zhixing.ReinquiryResult{result("li", 0, "2026-02-01", no)} }), "results[0].window", "CASE-45"},
		{"CASE-45 a result of somebody else", pool(func(f *PoolCaseFacts) { f.Results = []zhixing.ReinquiryResult{result("sun", 1, "2026-02-01", no)} }), "results[0].debtor", "CASE-45"},
		{"CASE-45 more results than windows", pool(func(f *PoolCaseFacts) { f.Results = make([]zhixing.ReinquiryResult, maxParties*PoolWindows+1) }), "results", ""},
		{"CASE-45 corrected before it was verified", pool(func(f *PoolCaseFacts) { f.Mistakes = []PoolMistake{{day("2026-05-02"), day("2026-05-01")}} }), "mistakes[0].verified", "CASE-45"},
		{"CASE-45 a mistake of no day", pool(func(f *PoolCaseFacts) { f.Mistakes = []PoolMistake{{}} }), "mistakes[0].verified", "CASE-45"},
		{"CASE-45 a seizure without its last day", pool(func(f *PoolCaseFacts) { f.Seizures = []PoolSeizure{{Asset: "car"}} }), "seizures[0]", "CASE-45"},
		{"CASE-45 a seizure of nothing", pool(func(f *PoolCaseFacts) { f.Seizures = []PoolSeizure{{Ends: on}} }), "seizures[0]", "CASE-45"},
		{"CASE-46 no day to judge on", func() error { _, err := AssessResumption(ResumptionFacts{}, zhixing.Date{}, o); return err }(), "as_of", "CASE-46"},
		{"CASE-46 applied later than the day", resume(ResumptionFacts{Applied: on.AddDays(1)}), "applied", "CASE-46"},
		{"CASE-46 filed later than the day", resume(ResumptionFacts{Filed: on.AddDays(1)}), "filed", "CASE-46"},
		{"CASE-83 approved before the measure it approves", resume(ResumptionFacts{Emergent: yes, Control: on, Approved: on.AddDays(-1)}), "approved", "CASE-83"},

		{"CASE-80 an act without key", acts(Act{On: on, Case: "k", Kind: ActHandling, People: []Actor{{"io1", IO}}}), "acts[0].id", "CASE-80"},
		{"CASE-80 an act of no day", acts(Act{ID: "a", Case: "k", Kind: ActHandling, People: []Actor{{"io1", IO}}}), "acts[0].on", "CASE-80"},
		{"CASE-80 an act of no case", acts(Act{ID: "a", On: on, Kind: ActHandling, People: []Actor{{"io1", IO}}}), "acts[0].case", "CASE-80"},
		{"CASE-80 the key of a case too long", acts(Act{ID: "a", On: on, Case: long, Kind: ActHandling, People: []Actor{{"io1", IO}}}), "acts[0].case", "CASE-80"},
		{"CASE-80 an act of no kind", acts(Act{ID: "a", On: on, Case: "k", People: []Actor{{"io1", IO}}}), "acts[0].kind", "CASE-80"},
		{"CASE-80 an act of nobody", acts(Act{ID: "a", On: on, Case: "k", Kind: ActHandling}), "acts[0].people", "CASE-80"},
		{"CASE-80 a party is no member of the court", acts(Act{ID: "a", On: on, Case: "k", Kind: ActHandling, People: []Actor{{"zhang", CR}}}), "acts[0].people[0]", "CASE-80"},
		{"CASE-81.I6 a recusal without its ground", acts(Act{ID: "a", On: on, Case: "k", Kind: ActHandling, People: []Actor{{"io1", IO}}}, Recusal{Person: "io1", Case: "k", From: on}), "recusals[0]", RuleRecusal},
		{"CASE-83 no matter", approval(ApprovalFacts{}), "matter", "CASE-83"},
		{"CASE-83 no day to judge on", func() error {
			_, err := CheckApproval(ApprovalFacts{Matter: ApproveCoercion}, zhixing.Date{}, o)
			return err
		}(), "as_of", "CASE-83"},
		{"CASE-83 done later than the day", approval(ApprovalFacts{Matter: ApproveCoercion, Done: on.AddDays(1)}), "done", "CASE-83"},

		{"CASE-85 no key", func() error { _, err := NewComplaint(Petition{Received: on}, o); return err }(), "id", "CASE-85"},
		{"CASE-85 a key too long", func() error { _, err := NewComplaint(Petition{ID: long, Received: on}, o); return err }(), "id", "CASE-85"},
		{"CASE-85 no day of receipt", func() error { _, err := NewComplaint(Petition{ID: "p"}, o); return err }(), "received", "CASE-85"},
		{"CASE-86 a case of no day", func() error { _, err := Prioritise([]PriorityCase{{Key: "a"}}, o); return err }(), "cases[0].filed", "CASE-86"},
		{"CASE-87 nobody asks", shown(Viewer{}), "viewer.as", "CASE-87"},
		{"CASE-87 the public has no name", shown(Viewer{As: ToPublic, Party: "li"}), "viewer.party", "CASE-87"},
		{"CASE-87 a party has one", shown(Viewer{As: ToDebtor}), "viewer.party", "CASE-87"},
		{"CASE-87 a fact of no item", shown(Viewer{As: ToDebtor, Party: "li"}, DisclosureFact{On: on}), "facts[0].item", "CASE-87"},
		{"CASE-87 a fact of no day", shown(Viewer{As: ToDebtor, Party: "li"}, DisclosureFact{Item: DiscloseCase}), "facts[0].on", "CASE-87"},
		{"CASE-87 a state secret is nobody's own", shown(Viewer{As: ToDebtor, Party: "li"}, DisclosureFact{Item: DiscloseCase, On: on, Secret: StateSecret, OwnSecret: "li"}), "facts[0].own_secret", "CASE-87"},
		{"CASE-87 no day to judge on", func() error {
			_, err := Disclose(nil, Viewer{As: ToPublic}, zhixing.Date{})
			return err
		}(), "as_of", "CASE-87"},

		{"CASE-34 no day to judge on", func() error { _, err := (File{}).Accountability(AccountabilityFacts{}, zhixing.Date{}); return err }(), "as_of", "CASE-34"},
		{"CASE-34 a ruling of no day", answer(AccountabilityFacts{Rulings: []RulingFault{{ID: "r"}}}), "rulings[0].id", "CASE-34"},
		{"CASE-34 a ruling that falls tomorrow", answer(AccountabilityFacts{Rulings: []RulingFault{{ID: "r", On: on.AddDays(1)}}}), "rulings[0].id", "CASE-34"},
		{"CASE-34 an analysis of nothing", answer(AccountabilityFacts{Analyses: []FaultAnalysis{{}}}), "analyses[0].subject", "CASE-34"},
		{"CASE-100 no kind", task(CommandTask{Reported: zhixing.MustInstant("2026-05-06T10:00:00+08:00")}), "kind", "CASE-100"},
		{"CASE-100 no report", task(CommandTask{Kind: TaskResistance}), "reported", "CASE-100"},
		{"CASE-100 arrived before it left", task(CommandTask{Kind: TaskResistance, Reported: zhixing.MustInstant("2026-05-06T10:00:00+08:00"),
			Dispatched: zhixing.MustInstant("2026-05-06T10:20:00+08:00"), Arrived: zhixing.MustInstant("2026-05-06T10:19:59+08:00")}), "arrived", "CASE-100"},
		{"CASE-100 done after the moment judged", task(CommandTask{Kind: TaskResistance, Reported: zhixing.MustInstant("2026-05-06T10:00:00+08:00"),
			Done: zhixing.MustInstant("2026-05-06T12:00:01+08:00")}), "done", "CASE-100"},
		{"CASE-101 no day to judge on", func() error { _, err := CheckCoordination(FilingCoordination{}, zhixing.Date{}, o); return err }(), "as_of", "CASE-101"},
		{"CASE-101 answered before it was asked", func() error {
			_, err := CheckCoordination(FilingCoordination{Requests: []ClarificationRequest{{Asked: on, Answered: on.AddDays(-1)}}}, on, o)
			return err
		}(), "requests[0].asked", "CASE-101"},
		{"CASE-102 no matter", func() error { _, _, err := AssessHearing(HearingFacts{}, o); return err }(), "matter", "CASE-102"},
		{"CASE-104 no case", review(QualityReview{Closed: on}), "case", "CASE-104"},
		{"CASE-104 an open case", review(QualityReview{Case: "k"}), "closed", "CASE-104"},
		{"CASE-104 reviewed before it was closed", review(QualityReview{Case: "k", Closed: on, Reviewed: on.AddDays(-1)}), "closed", "CASE-104"},
		{"CASE-104 reviewed tomorrow", review(QualityReview{Case: "k", Closed: on, Reviewed: on.AddDays(1)}), "as_of", "CASE-104"},
		{"CASE-104 a sample below zero", func() error { _, err := SampleReviews(nil, -1, 1); return err }(), "n", "CASE-104"},
		{"CASE-105 no key", watch(Escalation{Case: "k", Body: "b", Kind: EscalateComplaint, Opened: on}), "list[0].id", "CASE-105"},
		{"CASE-105 a key given twice", watch(Escalation{ID: "e", Case: "k", Body: "b", Kind: EscalateComplaint, Opened: on}, Escalation{ID: "e", Case: "k", Body: "b", Kind: EscalateComplaint, Opened: on}), "list[1].id", "CASE-105"},
		{"CASE-105 no body", watch(Escalation{ID: "e", Case: "k", Kind: EscalateComplaint, Opened: on}), "list[0]", "CASE-105"},
		{"CASE-105 done before it was opened", watch(Escalation{ID: "e", Case: "k", Body: "b", Kind: EscalateComplaint, Opened: on, Done: on.AddDays(-1)}), "list[0].opened", "CASE-105"},
		{"CASE-105 no day to judge on", func() error { _, _, err := WatchList(nil, zhixing.Date{}); return err }(), "as_of", "CASE-105"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if !named(c.err, c.field, c.rule) {
				t.Errorf("%s (%s) is not named in: %v", c.field, c.rule, c.err)
			}
		})
	}
}
