package casefile

import (
	"slices"
	"testing"

	"github.com/zhixing-go/zhixing"
)

// TestArticles: articles that depend on the case, beside those of the scenarios.
func TestArticles(t *testing.T) {
	cited := func(t *testing.T, fs []zhixing.Finding, code string, want ...zhixing.Citation) {
		t.Helper()
		for _, f := range fs {
			if f.Code == code {
				if !slices.Equal(f.Cites, want) {
					t.Errorf("%s cites %v, want %v", code, f.Cites, want)
				}
				return
			}
		}
		t.Errorf("no finding %s in %v", code, fs)
	}
	t.Run("CASE-101 whoever was asked before the dismissal", func(t *testing.T) {
		for tribunal, want := range map[zhixing.Tri]zhixing.Citation{yes: citeArt("ARB-ENF-2018", 4), no: citeArt("OPIN-2009", 0)} {
			fs, err := CheckCoordination(FilingCoordination{Operative: no, Requests: []ClarificationRequest{{Title: "a", ToTribunal: tribunal, Asked: day("2024-03-01"), Clear: no, Dismissed: day("2024-04-01")}}}, day("2024-05-06"), Options{})
			if err != nil {
				t.Fatal(err)
			}
			cited(t, fs, "asked_before_dismissal", want)
		}
	})
	t.Run("CASE-24 CASE-30 reconsideration of a refusal, by title and ruling", func(t *testing.T) {
		refuse := func(g zhixing.GroundKind, o Options) ([]Deadline, error) {
			s := &script{t: t, f: File{o: &o}}
			a := application()
			a.Ground = g
			s.do(s.event("2026-01-08", EventApply, CR, a, RecordApplication, RecordInstrumentCopy, RecordIdentityProof))
			c := conditionsMet()
			c.Definite = no
			s.do(s.event("2026-01-12", EventRefuse, FO, FilingFacts{Conditions: c}, RecordRefusalRuling))
			return s.f.Deadlines(day("2026-01-13"))
		}
		term := func(g zhixing.GroundKind, o Options) (c zhixing.Citation, ok bool) {
			ds, err := refuse(g, o)
			if err != nil {
				t.Fatal(err)
			}
			for _, d := range ds {
				if d.Code == "T03" {
					return d.Cite, true
				}
			}
			return c, false
		}
		if c, ok := term(zhixing.GroundNotarisedDebt, Options{RefusalRemedy: NoRemedy}); !ok || c != citePart("NOTARY-2018", 7, 1, 0) {
			t.Errorf("notarised: %v %v", c, ok)
		}
		// ARB-ENF-2018 5 is on dismissal alone.
		if c, ok := term(zhixing.GroundArbitralAward, Options{}); !ok || c != citePart("NOTARY-2018", 7, 1, 0) {
			t.Errorf("award, by analogy: %v %v", c, ok)
		}
		if _, ok := term(zhixing.GroundArbitralAward, Options{RefusalRemedy: NoRemedy}); ok {
			t.Error("award not accepted: a term under the policy of none")
		}
		if _, ok := term(zhixing.GroundCivilJudgment, Options{RefusalRemedy: NoRemedy}); ok {
			t.Error("judgment not accepted: a term under the policy of none")
		}
		if x := RefusalExit(zhixing.GroundArbitralAward, Options{RefusalRemedy: NoRemedy}); x.Term.Cite != citeArt("ARB-ENF-2018", 5) {
			t.Errorf("award dismissed: %+v", x)
		}
	})
	t.Run("CASE-81.I6 CASE-81.I2 recusal decided, recusal open, panel too small", func(t *testing.T) {
		for decided, want := range map[zhixing.Tri]zhixing.Citation{yes: citeArt("CPL-2023", 47), zhixing.Unknown: citePart("CPL-2023", 48, 2, 0)} {
			r, err := Audit([]Act{{ID: "1", On: day("2024-05-06"), Case: "c", Kind: ActReview, People: []Actor{{"a", RP}, {"b", RP}}}},
				[]Recusal{{Person: "a", Case: "c", Ground: 1, From: day("2024-05-01"), Decided: decided}}, Options{})
			if err != nil {
				t.Fatal(err)
			}
			var fs []zhixing.Finding
			for _, b := range r.Breaches {
				fs = append(fs, b.Finding)
			}
			cited(t, fs, "recusal", want)
			cited(t, fs, "panel_size", citePart("CPL-2023", 40, 1, 0))
		}
	})
	t.Run("CASE-44 what bars the sale", func(t *testing.T) {
		for _, c := range []struct {
			ob   zhixing.ObjectionPending
			want []zhixing.Citation
		}{
			{zhixing.ObjectionPending{Kind: zhixing.ObjectionOutsider, Pending: yes}, []zhixing.Citation{citePart("ENF-PROC-2020", 15, 1, 0)}},
			{zhixing.ObjectionPending{Kind: zhixing.ObjectionOutsider, Pending: no, BarredUntil: day("2026-05-20")}, []zhixing.Citation{citePart("CPL-INT-2022", 463, 2, 0)}},
			{zhixing.ObjectionPending{Kind: zhixing.ObjectionOutsiderSuit, Pending: yes}, []zhixing.Citation{citePart("ENF-PROC-2020", 16, 1, 0), citePart("CPL-INT-2022", 313, 1, 0)}},
			{zhixing.ObjectionPending{Kind: zhixing.ObjectionPartyChange, Pending: yes}, []zhixing.Citation{citePart("PARTY-2020", 31, 2, 0)}},
		} {
			f := terminable()
			c.ob.AsOf, c.ob.BarsSale = day("2026-05-06"), yes
			f.Bars.Objections = []zhixing.ObjectionPending{c.ob}
			cited(t, assess(t, f, "2026-05-06", Options{}).Findings, "no_objection", c.want...)
		}
	})
	t.Run("CASE-40.G4 rounds by the law of the first auction", func(t *testing.T) {
		for _, c := range []struct {
			first string
			kind  zhixing.PropertyKind
			want  zhixing.Citation
		}{
			{"2016-09-01", zhixing.KindImmovable, citePart("AUCTION-2004", 28, 1, 0)},
			{"2016-09-01", zhixing.KindVehicle, citeArt("AUCTION-2004", 27)},
			{"2022-09-01", zhixing.KindImmovable, citePart("AUCTION-2020", 25, 1, 0)},
			{"2022-09-01", zhixing.KindVehicle, citeArt("AUCTION-2020", 24)},
			{"2022-09-01", 0, zhixing.Citation{Instrument: "AUCTION-2020", Article: 24, To: 25}},
		} {
			f := terminable()
			f.Debtors[1].Assets = nil
			f.Debtors[0].Assets = []FoundAsset{{Fact: zhixing.NotDisposable{Asset: "a", NotDisposable: yes, Reason: zhixing.NotDisposableAllRoundsFailed}, Kind: c.kind, FirstAuction: day(c.first), Online: no,
				Unsold: zhixing.LotUnsold{Lot: "a", Rounds: zhixing.GiveCount(3), SaleHeld: no, CreditorsDeclined: yes}}}
			f.Debtors[0].Inquiry.Found = yes
			cited(t, assess(t, f, "2026-05-06", Options{}).Grounds[zhixing.TerminationUnsaleable-1].Findings, "rounds_failed", c.want)
		}
	})
	t.Run("CASE-04 a policy that is none", func(t *testing.T) {
		if _, err := Competent(CourtFacts{}, zhixing.Date{}, Options{CriminalProperty: 9}); err == nil {
			t.Error("accepted")
		}
	})
	t.Run("CASE-92 the way on cites the law of its ruling", func(t *testing.T) {
		x := RemedyAgainst(MatterConduct, ReviewRejected, 0, zhixing.Unknown).on(day("2016-06-06"))
		if x.Term.Cite != citeArt("CPL-2012", 225) {
			t.Errorf("%v", x.Term.Cite)
		}
	})
}
