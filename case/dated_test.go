package casefile

import (
	"os"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
)

// cited is a citation in a result, and the day it belongs to.
type cited struct {
	c  zhixing.Citation
	on zhixing.Date
}

// collect walks a result for citations: those of deadlines belong to the day the term
// starts, those of findings and ways on to the day asked.
func collect(v reflect.Value, on zhixing.Date, dst []cited) []cited {
	switch x := v.Interface().(type) {
	case zhixing.Citation:
		if x.Instrument != "" {
			dst = append(dst, cited{x, on})
		}
		return dst
	case zhixing.Deadline:
		if x.Cite.Instrument != "" {
			dst = append(dst, cited{x.Cite, x.Trigger})
		}
		return dst
	case LimitationTerm: // judged by the law of the day asked
		return append(dst, cited{x.End.Cite, on}, cited{x.Other.Cite, on})
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				dst = collect(v.Field(i), on, dst)
			}
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			dst = collect(v.Index(i), on, dst)
		}
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			dst = collect(v.Elem(), on, dst)
		}
	}
	return dst
}

// assessments are the public entry points that judge on a day, with facts that make
// them say as much as they can.
func assessments(t *testing.T) map[string]func(zhixing.Date) (any, error) {
	ending := func(on zhixing.Date) TerminationFacts {
		f := TerminationFacts{Stage: ForRuling, Filed: on.AddYears(-1), Debtors: []TerminationDebtor{{ID: "li", Kind: zhixing.EnterpriseLegalPerson,
			Assets: []FoundAsset{{Fact: zhixing.NotDisposable{Asset: "a", AsOf: on, NotDisposable: yes}}}}}}
		f.Gate = TerminationGate{PanelVerified: yes, Panel: []zhixing.ActorID{"cp1", "cp2", "cp3"}}
		f.Ruling.On = on
		f.Bars.Objections = []zhixing.ObjectionPending{{Kind: zhixing.ObjectionOutsider, AsOf: on, Pending: yes, BarsSale: yes}, {Kind: zhixing.ObjectionOutsiderSuit, AsOf: on, Pending: yes, BarsSale: yes},
			{Kind: zhixing.ObjectionOutsider, AsOf: on, Pending: no, BarsSale: yes, BarredUntil: on}, {Kind: zhixing.ObjectionPartyChange, AsOf: on, Pending: yes, BarsSale: yes}}
		return f
	}
	fine := func(v any) (any, error) { return v, nil }
	var o Options
	return map[string]func(zhixing.Date) (any, error){
		"AssessFiling": func(on zhixing.Date) (any, error) {
			var all []Verdict
			for _, g := range []zhixing.GroundKind{zhixing.GroundCivilJudgment, zhixing.GroundForeignAwardRecognised, zhixing.GroundArbitralAward, zhixing.GroundNotarisedDebt, zhixing.GroundAdminDecision} {
				all = append(all, AssessFiling(FilingCheck{Ground: g, Foreign: yes, Agent: yes, Successor: yes, PlaceOfProperty: yes, Assigned: yes, Sued: no}, on, o))
			}
			all = append(all, AssessFiling(FilingCheck{Ground: zhixing.GroundCivilSanction, ExOfficio: yes}, on, o))
			return fine(all)
		},
		"Competent": func(on zhixing.Date) (any, error) {
			var all []Verdict
			for g := zhixing.GroundCivilJudgment; g <= zhixing.GroundHKMacaoTaiwanRecognised; g++ {
				v, err := Competent(CourtFacts{Ground: g}, on, o)
				if err != nil {
					return nil, err
				}
				all = append(all, v)
			}
			return fine(all)
		},
		"Limitation": func(on zhixing.Date) (any, error) {
			return Limitation(LimitationFacts{PerformBy: []zhixing.Date{on.AddYears(-3)}, AppliedOn: on,
				Interruptions: []Interruption{{Kind: InterruptDemand, On: on.AddYears(-4)}, {Kind: InterruptEnforcementSettlement, On: on.AddYears(-2).AddDays(-9)}}}, on, o)
		},
		"AssessConclusion": func(on zhixing.Date) (any, error) {
			var all []Verdict
			for g := zhixing.ConcludeWithdrawn; g <= zhixing.ConcludeOther; g++ {
				all = append(all, AssessConclusion(g, ConclusionLimbs{}, on))
			}
			return fine(all)
		},
		"AssessSuspension": func(on zhixing.Date) (any, error) {
			var all []SuspensionAnswer
			for g := zhixing.SuspendCreditorAgreesPostpone; g <= zhixing.SuspendOther; g++ {
				all = append(all, AssessSuspension(g, SuspensionLimbs{}, on))
			}
			return fine(all)
		},
		"AssessStay": func(on zhixing.Date) (any, error) {
			a, _, err := AssessStay(EventStayByGuarantee, StayFacts{Ground: zhixing.StayGuaranteeConsented, Until: on.AddDays(30)}, on)
			if err != nil {
				return nil, err
			}
			b, _, err := AssessStay(EventStayBySuperior, StayFacts{Ground: zhixing.StaySuperiorNotice, Until: on.AddDays(30)}, on)
			return []Verdict{a, b}, err
		},
		"AssessGuarantee": func(on zhixing.Date) (any, error) {
			var all []GuaranteeAnswer
			for k := GuaranteeOfDebtor; k <= GuaranteeInTrial; k++ {
				a, err := AssessGuarantee(GuaranteeFacts{Kind: k, Formed: on.AddYears(-2), Decided: on.AddYears(-1).AddDays(-60), StayUntil: on.AddDays(-90), Dissipated: yes, Untrue: yes, Performed: no}, on, o)
				if err != nil {
					return nil, err
				}
				all = append(all, a)
			}
			return fine(all)
		},
		"GuaranteeEnd": func(on zhixing.Date) (any, error) { return fine(GuaranteeEnd(GuaranteeLetter{}, on)) },
		"AssessSettlementResumption": func(on zhixing.Date) (any, error) {
			return AssessSettlementResumption(SettlementAsk{SettlementStandFacts: SettlementStandFacts{Default: zhixing.SettlementFraudOrCoercion, AppliedOn: on}, AgreedEnd: on.AddYears(-3), Void: yes}, on, o)
		},
		"AssessEntrustment": func(on zhixing.Date) (any, error) {
			return AssessEntrustment(EntrustFacts{ReceivedOn: on.AddDays(-20), FiledNotice: on.AddDays(-9), PapersAsked: on.AddDays(-9), ReturnFixed: on}, on, o)
		},
		"AssessRecourse": func(on zhixing.Date) (any, error) {
			return AssessRecourse(RecourseFacts{Received: on.AddYears(-1), PropertyKnown: yes}, on, o)
		},
		"AssessTermination": func(on zhixing.Date) (any, error) {
			return AssessTermination(ending(on), on, o)
		},
		"ReviewPool": func(on zhixing.Date) (any, error) {
			_, a, err := ReviewPool(ending(on), on, o)
			return a, err
		},
		"AssessPool": func(on zhixing.Date) (any, error) {
			return AssessPool(PoolCaseFacts{Debtors: []zhixing.PartyID{"li"}, ServedCreditor: on.AddDays(-400), Entered: on.AddDays(-395), Changed: on.AddDays(-40)}, on, o)
		},
		"AssessResumption": func(on zhixing.Date) (any, error) { return AssessResumption(ResumptionFacts{}, on, o) },
		"GuarantorLimitationFrom": func(on zhixing.Date) (any, error) {
			return GuarantorLimitationFrom(GuarantorFacts{Manner: zhixing.TerminatedThisTime, RuledOn: on.AddDays(-30), ServedCreditor: on.AddDays(-20), ApplicationReceived: on.AddDays(-90)}, on, o)
		},
		"CompensationOpen": func(on zhixing.Date) (any, error) {
			fs, _ := CompensationOpen(CompensationFacts{Filed: on.AddYears(-6)}, on, o)
			return fine(fs)
		},
		"CheckApproval": func(on zhixing.Date) (any, error) {
			var all [][]zhixing.Finding
			for m := ApproveExtension; m <= ApproveBankruptcy; m++ {
				fs, err := CheckApproval(ApprovalFacts{Matter: m, Done: on.AddDays(-9), People: []Actor{{"a", CP}, {"b", CP}}}, on, o)
				if err != nil {
					return nil, err
				}
				all = append(all, fs)
			}
			return fine(all)
		},
		"CheckCoordination": func(on zhixing.Date) (any, error) {
			return CheckCoordination(FilingCoordination{Requests: []ClarificationRequest{{Title: "a", ToTribunal: yes, Asked: on.AddDays(-40), Dismissed: on}}}, on, o)
		},
		"CheckReview": func(on zhixing.Date) (any, error) {
			return CheckReview(QualityReview{Case: "c", Closed: on.AddDays(-9)}, on)
		},
		"WatchList": func(on zhixing.Date) (any, error) {
			_, fs, err := WatchList([]Escalation{{ID: "a", Case: "c", Body: "b", Kind: 1, Opened: on}}, on)
			return fs, err
		},
		"Disclose": func(on zhixing.Date) (any, error) {
			return Disclose([]DisclosureFact{{Key: "k", Item: DiscloseMeasures, On: on}}, Viewer{As: ToPublic}, on)
		},
		"AssessPartyChange": func(on zhixing.Date) (any, error) { // the day of the application
			return AssessPartyChange(PartyChangeCheck{Ground: zhixing.PartyChangeUnpaidCapital, Received: on, RulingServed: on.AddDays(9)}, o)
		},
		"AssessAid": func(on zhixing.Date) (any, error) { return AssessAid(AidFacts{Filed: on, Months: 40}, o) },
		"EnforcementLimit": func(on zhixing.Date) (any, error) {
			return EnforcementLimit(LimitFacts{Ground: zhixing.GroundCivilJudgment, Filed: on}, o)
		},
		"JurisdictionObjectionTerm":  func(on zhixing.Date) (any, error) { return JurisdictionObjectionTerm(on, o) },
		"SupervisionReconsideration": func(on zhixing.Date) (any, error) { return SupervisionReconsideration(on, o) },
		"PassOnTerm":                 func(on zhixing.Date) (any, error) { return PassOnTerm(on, o) },
		"SetAsideTerm":               func(on zhixing.Date) (any, error) { return SetAsideTerm(on, o) },
		"NonEnforcementTerm":         func(on zhixing.Date) (any, error) { return NonEnforcementTerm(MatterNotarised, on, o) },
		"OutsiderBar": func(on zhixing.Date) (any, error) {
			return OutsiderBar(OutsiderFacts{Raised: on.AddDays(-30), Outcome: ReviewUpheld, Served: on}, o)
		},
		"TerminationObjection": func(on zhixing.Date) (any, error) {
			d, _, err := TerminationObjection(on, zhixing.Date{}, true, o)
			return d, err
		},
		"Terms": func(on zhixing.Date) (any, error) {
			return Terms(exitSuit("CASE-64", outsiderSuit).Term, []Service{{Recipient: "a", On: on}}, o)
		},
		"AdminNonLitigation": func(on zhixing.Date) (any, error) {
			return AdminNonLitigation(AdminFacts{SuitTermEnded: on.AddDays(-90), Received: on, Accepted: on, Ruled: on}, o)
		},
		"Audit": func(on zhixing.Date) (any, error) {
			return Audit([]Act{{ID: "1", On: on, Case: "c", Kind: ActReview, People: []Actor{{"rp1", RP}}}, {ID: "2", On: on, Case: "c", Kind: ActHandling, People: []Actor{{"rp1", IO}}}},
				[]Recusal{{Person: "rp1", Case: "c", Ground: 1, From: on.AddDays(-1)}}, o)
		},
		"File.Deadlines": func(on zhixing.Date) (any, error) {
			s := underway(t, on.AddDays(-40))
			s.do(s.event(on.AddDays(-20).String(), EventObjectionRaised, CR, ObjectionFacts{Kind: zhixing.ObjectionConduct, Key: "o"}))
			return s.f.Deadlines(on)
		},
		"Review.Deadlines": func(on zhixing.Date) (any, error) {
			r, err := OpenReview(ReviewEvent{EventMeta: zhixing.EventMeta{ID: "r1", On: on.AddDays(-9)}, Kind: ReviewRaise, Role: CR, Facts: ReviewFacts{Matter: MatterOutsider, Object: "a"}}, o)
			if err != nil {
				return nil, err
			}
			return r.Deadlines(on)
		},
	}
}

// TestArticlesOfTheDay: whatever an entry point cites is numbered as on the day it
// judges by, on an old day as on a new one, and the two are not the same texts.
func TestArticlesOfTheDay(t *testing.T) {
	old, now := day("2016-06-06"), day("2025-06-09")
	// Of instruments with one wording only, or of none on the old day.
	single := map[string]bool{"AssessAid": true, "CheckCoordination": true, "CheckReview": true, "WatchList": true, "Disclose": true, "AssessPool": true, "AssessResumption": true,
		"GuarantorLimitationFrom": true, "PassOnTerm": true, "NonEnforcementTerm": true, "TerminationObjection": true, "AdminNonLitigation": true,
		"AssessPartyChange": true, "GuaranteeEnd": true, "SetAsideTerm": true, "CompensationOpen": true}
	for name, call := range assessments(t) {
		t.Run("CASE-94 "+name, func(t *testing.T) {
			texts := [2]map[zhixing.InstrumentKey]bool{{}, {}}
			for i, on := range []zhixing.Date{old, now} {
				got, err := call(on)
				if err != nil {
					t.Fatal(zhixing.ErrorText(err, zhixing.EN))
				}
				found := collect(reflect.ValueOf(got), on, nil)
				if len(found) == 0 {
					t.Fatalf("%s: nothing is cited: %+v", on, got)
				}
				for _, x := range found {
					if err := x.c.Check(); err != nil {
						t.Errorf("%s: %v", on, err)
					}
					if want, err := x.c.On(x.on); err == nil && want != x.c {
						t.Errorf("%s cites %s, which was %s on %s", on, x.c.Text(zhixing.EN), want.Text(zhixing.EN), x.on)
					}
					texts[i][x.c.Instrument] = true
				}
			}
			if !single[name] && reflect.DeepEqual(texts[0], texts[1]) {
				t.Errorf("the same texts on both days: %v", texts[0])
			}
		})
	}
}

// TestEveryAssessmentIsDated: an entry point that judges on a day is in the list above.
func TestEveryAssessmentIsDated(t *testing.T) {
	api, err := os.ReadFile("../testdata/api/case.txt")
	if err != nil {
		t.Fatal(err)
	}
	have := assessments(t)
	fn := regexp.MustCompile(`(?m)^func (Assess|Check|Limitation|Competent|Review|Watch|Disclose|Guarantor|Compensation)(\w*)\((.*)$`)
	n := 0
	for _, m := range fn.FindAllStringSubmatch(string(api), -1) {
		name := m[1] + m[2]
		if !strings.Contains(m[3], "zhixing.Date") || name == "AssessPrivateSettlement" { // an outcome without findings
			continue
		}
		n++
		if have[name] == nil {
			t.Errorf("%s is not tried", name)
		}
	}
	if n < 15 {
		t.Fatalf("%d entry points read", n)
	}
}
