package zhixing_test

import (
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
)

// word is what every enumeration of the root package offers.
type word interface {
	fmt.Stringer
	encoding.TextMarshaler
	Label(zhixing.Lang) string
}

// table checks an enumeration: the number of values, distinct stable words, both
// labels, and that text comes back as the same value.
func table[E interface {
	~uint8
	word
}, P interface {
	*E
	encoding.TextUnmarshaler
}](t *testing.T, first, want int) {
	t.Helper()
	var zero E
	kind := reflect.TypeOf(zero).Name()
	stable := regexp.MustCompile(`^[a-z][a-z0-9_]*$`)
	seen := map[string]bool{}
	n := 0
	for v := 0; v < 256; v++ {
		e := E(v)
		b, err := e.MarshalText()
		if err != nil {
			if v >= first && v < first+want {
				t.Errorf("%s: value %d has no word", kind, v)
			}
			continue
		}
		n++
		if !stable.Match(b) || seen[string(b)] || e.String() != string(b) {
			t.Errorf("%s: word %q", kind, b)
		}
		seen[string(b)] = true
		if zh, en := e.Label(zhixing.ZH), e.Label(zhixing.EN); zh == "" || en == "" || zh == en {
			t.Errorf("%s %s: labels %q and %q", kind, b, zh, en)
		}
		var back E
		if err := P(&back).UnmarshalText(b); err != nil || back != e {
			t.Errorf("%s %s: comes back as %v, %v", kind, b, back, err)
		}
	}
	if n != want {
		t.Errorf("%s: %d values, want %d", kind, n, want)
	}
	for _, bad := range []string{"", "no_such_word", strings.Repeat("x", 1000)} {
		var e E
		if err := P(&e).UnmarshalText([]byte(bad)); err == nil || len(err.Error()) > 200 {
			t.Errorf("%s: %.20q accepted or badly refused: %v", kind, bad, err)
		}
	}
}

func TestEnumerations(t *testing.T) {
	t.Run("CASE-10", func(t *testing.T) { table[zhixing.CaseKind](t, 1, 9) })
	t.Run("CASE-01", func(t *testing.T) { table[zhixing.GroundKind](t, 1, 22) })
	t.Run("CASE-20", func(t *testing.T) { table[zhixing.ClosingManner](t, 1, 6) })
	t.Run("CASE-22", func(t *testing.T) { table[zhixing.ConcludeGround](t, 1, 20) })
	t.Run("CASE-23", func(t *testing.T) { table[zhixing.StrikeGround](t, 1, 6) })
	t.Run("CASE-40", func(t *testing.T) { table[zhixing.TerminationGround](t, 1, 6) })
	t.Run("CASE-34", func(t *testing.T) { table[zhixing.OverdueCause](t, 1, 10) })
	t.Run("CASE-37", func(t *testing.T) { table[zhixing.SuspendGround](t, 1, 13) })
	t.Run("CASE-38", func(t *testing.T) { table[zhixing.StayGround](t, 1, 7) })
	t.Run("CASE-48", func(t *testing.T) { table[zhixing.SettlementDefault](t, 1, 4) })
	t.Run("CASE-60", func(t *testing.T) { table[zhixing.PartyChangeGround](t, 1, 25) })
	t.Run("CASE-63", func(t *testing.T) { table[zhixing.ObjectionKind](t, 1, 11) })
	t.Run("CASE-81", func(t *testing.T) { table[zhixing.Incompatibility](t, 1, 10) })
	t.Run("CASE-85", func(t *testing.T) {
		table[zhixing.ComplaintGround](t, 1, 8)
		table[zhixing.ComplaintSource](t, 1, 4)
	})
	t.Run("CASE-86", func(t *testing.T) { table[zhixing.Tag](t, 1, 11) })
	t.Run("CASE-36", func(t *testing.T) {
		table[zhixing.DeferralGround](t, 1, 5)
		table[zhixing.LodgementReason](t, 1, 9)
	})
	t.Run("ASSET-46", func(t *testing.T) { table[zhixing.PropertyKind](t, 1, 34) })
	t.Run("ASSET-52", func(t *testing.T) {
		table[zhixing.SeizureKind](t, 1, 3)
		table[zhixing.SeizureStatus](t, 1, 6)
		table[zhixing.SeizurePurpose](t, 1, 2)
	})
	t.Run("ASSET-59", func(t *testing.T) { table[zhixing.Disposability](t, 1, 4) })
	t.Run("ASSET-37", func(t *testing.T) { table[zhixing.ReportOutcome](t, 1, 6) })
	t.Run("ASSET-18", func(t *testing.T) { table[zhixing.NotDisposableReason](t, 1, 2) })
	t.Run("ASSET-16", func(t *testing.T) { table[zhixing.InquiryLimb](t, 1, 6) })
	t.Run("ASSET-10", func(t *testing.T) { table[zhixing.EncumbranceKind](t, 1, 17) })
	t.Run("DISC-01", func(t *testing.T) { table[zhixing.ListingCircumstance](t, 1, 6) })
	t.Run("DISC-11", func(t *testing.T) {
		table[zhixing.ListingState](t, 0, 15)
		table[zhixing.DeletionGround](t, 1, 9)
		table[zhixing.ListingBar](t, 1, 9)
		table[zhixing.Measure](t, 1, 9)
	})
	t.Run("AUC-91", func(t *testing.T) { table[zhixing.LotOutcome](t, 1, 7) })
	t.Run("AUC-43", func(t *testing.T) { table[zhixing.ForfeitStep](t, 1, 4) })
	t.Run("DIST-30", func(t *testing.T) { table[zhixing.SaleCostKind](t, 1, 10) })
	t.Run("DIST-41", func(t *testing.T) { table[zhixing.DebtorKind](t, 1, 4) })
	t.Run("DIST-31", func(t *testing.T) { table[zhixing.PriorityKind](t, 1, 25) })
	t.Run("DIST-10", func(t *testing.T) { table[zhixing.Component](t, 1, 5) })
	t.Run("DIST-06", func(t *testing.T) { table[zhixing.SatisfactionKind](t, 1, 11) })
	t.Run("MET-11", func(t *testing.T) { table[zhixing.ReviewOutcome](t, 0, 4) })
	t.Run("MET-15", func(t *testing.T) { table[zhixing.TerminationVerdict](t, 0, 4) })
	t.Run("MET-02", func(t *testing.T) { table[zhixing.LeaveReason](t, 0, 4) })
	t.Run("MET-12", func(t *testing.T) { table[zhixing.Performance](t, 1, 5) })
	t.Run("law", func(t *testing.T) {
		table[zhixing.Basis](t, 0, 12)
		table[zhixing.InstrumentKind](t, 1, 6)
		table[zhixing.ArticleUnit](t, 0, 2)
		table[zhixing.ConcordanceReason](t, 1, 5)
		table[zhixing.ChangeKind](t, 1, 6)
	})
}

// TestStableWords pins words that stored documents use.
func TestStableWords(t *testing.T) {
	for want, got := range map[string]fmt.Stringer{
		"first_enforcement": zhixing.CaseFirstEnforcement, "terminated_this_time": zhixing.TerminatedThisTime, "civil_judgment": zhixing.GroundCivilJudgment,
		"hk_macao_taiwan_recognised": zhixing.GroundHKMacaoTaiwanRecognised, "llp_share": zhixing.KindLLPShare, "immovable_pre": zhixing.KindImmovablePre,
		"sold": zhixing.LotOutcomeSold, "defaulted": zhixing.LotOutcomeDefaulted, "cross_enforcement": zhixing.TagCrossEnforcement, "g4": zhixing.TerminationUnsaleable,
		"i1": zhixing.HandledBefore, "s3": zhixing.InquiryAndDisposal, "doubled_part": zhixing.ComponentDoubledPart, "qualified": zhixing.ReviewQualified,
		"realisable_with_reserved_rent": zhixing.RealisableWithReservedRent, "preservation": zhixing.SeizureForPreservation,
	} {
		if got.String() != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// TestFactsZero: a fact with nothing given marshals without inventing anything and
// comes back the same; every field has a tag, and facts bear the day they hold for.
func TestFactsZero(t *testing.T) {
	facts := []any{
		&zhixing.InquiryComplete{}, &zhixing.InquiryExhausted{}, &zhixing.NotDisposable{}, &zhixing.ReportState{}, &zhixing.DisciplineState{}, &zhixing.PoolAnchor{},
		&zhixing.ReinquiryResult{}, &zhixing.TwoEmptyInquiries{}, &zhixing.CaseClosed{}, &zhixing.Suspended{}, &zhixing.Stayed{}, &zhixing.Resumed{}, &zhixing.LimitState{},
		&zhixing.SeizureState{}, &zhixing.LotDisposability{}, &zhixing.Encumbrances{}, &zhixing.SeizureRanks{}, &zhixing.ClaimAmount{}, &zhixing.LotSold{}, &zhixing.LotGivenForDebt{},
		&zhixing.LotUnsold{}, &zhixing.ForfeitApplied{}, &zhixing.AuctionFacts{}, &zhixing.MoneyArrived{}, &zhixing.PlanFinal{}, &zhixing.PayoutMade{}, &zhixing.BankruptcyAccepted{},
		&zhixing.SettlementState{}, &zhixing.PerformanceState{}, &zhixing.PartyChanged{}, &zhixing.ObjectionPending{}, &zhixing.IncompatibleActor{}, &zhixing.ExcessSeizure{},
		&zhixing.SlaBreach{}, &zhixing.QueryWithoutCase{}, &zhixing.ListingFacts{}, &zhixing.ComplaintFacts{}, &zhixing.CaseFact{}, &zhixing.PreservationConverted{},
	}
	for _, f := range facts {
		typ := reflect.TypeOf(f).Elem()
		if _, ok := typ.FieldByName("AsOf"); !ok {
			t.Errorf("%s has no AsOf", typ.Name())
		}
		tags := map[string]bool{}
		for i := range typ.NumField() {
			field := typ.Field(i)
			name, opt, _ := strings.Cut(field.Tag.Get("json"), ",")
			if name == "" || tags[name] || name != strings.ToLower(name) {
				t.Errorf("%s.%s: JSON name %q", typ.Name(), field.Name, name)
			}
			tags[name] = true
			if field.Type == reflect.TypeFor[zhixing.Tri]() && opt != "omitzero" {
				t.Errorf("%s.%s: a fact not given must be left out", typ.Name(), field.Name)
			}
		}
	}
}

// TestFactsRoundTrip: facts with everything that has a wire form of its own.
func TestFactsRoundTrip(t *testing.T) {
	day := zhixing.MustDate("2026-03-02")
	c := zhixing.CaseFact{
		Case: zhixing.CaseKey{Court: "京0105", Year: 2026, Kind: zhixing.CaseFirstEnforcement, Serial: 12}, AsOf: day, Court: "京0105", Kind: zhixing.CaseFirstEnforcement,
		Ground: zhixing.GroundPaymentOrder, Filed: day, ExcludedDays: zhixing.GiveCount(0), Applied: zhixing.GiveMoney(zhixing.MustMoney("1234.56")),
		Collected: zhixing.GiveMoney(zhixing.Money{}), Monetary: zhixing.No, Tags: zhixing.Tags(zhixing.TagMilitary, zhixing.TagLivelihood),
		Payouts: []zhixing.PayoutMade{{ID: "1", AsOf: day, Arrived: day, Amount: zhixing.MustMoney("5.00"), Deferral: zhixing.DeferNotCollected}},
	}
	b, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"collected":"0.00"`, `"excluded_days":0`, `"monetary":"no"`, `"tags":["military","livelihood"]`} {
		if !strings.Contains(string(b), want) {
			t.Errorf("%s is missing in %s", want, b)
		}
	}
	for _, not := range []string{"collected_interest", "performance", "closed", "origin", "review"} {
		if strings.Contains(string(b), `"`+not+`"`) {
			t.Errorf("%s was not given: %s", not, b)
		}
	}
	var back zhixing.CaseFact
	if err := json.Unmarshal(b, &back); err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(c, back, cmp.Comparer(func(a, b zhixing.Date) bool { return a == b }), cmp.Comparer(func(a, b zhixing.Money) bool { return a == b })); d != "" {
		t.Error(d)
	}
	e := zhixing.Encumbrances{Asset: "a", AsOf: day, Known: zhixing.Yes, List: []zhixing.Encumbrance{{Kind: zhixing.EncumbranceCoOwnership, Share: zhixing.GiveDecimal(decimal.RequireFromString("0.5"))}}}
	b, err = json.Marshal(e)
	if err != nil {
		t.Fatal(err)
	}
	var again zhixing.Encumbrances
	if err := json.Unmarshal(b, &again); err != nil || !again.List[0].Share.Equal(e.List[0].Share) {
		t.Errorf("%s: %+v, %v", b, again, err)
	}
	for _, bad := range []string{`"1e5"`, `0.5`, `"x"`, `"` + strings.Repeat("1", 41) + `"`} {
		var g zhixing.GivenDecimal
		if err := json.Unmarshal([]byte(bad), &g); err == nil {
			t.Errorf("%s accepted", bad)
		}
	}
	for _, bad := range []string{`["military","military"]`, `["none"]`, `"military"`} {
		var s zhixing.TagSet
		if err := json.Unmarshal([]byte(bad), &s); err == nil {
			t.Errorf("%s accepted", bad)
		}
	}
}

// TestLimbsAreWords: a string is not a list of limbs, though encoding/json by itself
// would read one as base64.
func TestLimbsAreWords(t *testing.T) {
	var f zhixing.InquiryExhausted
	if err := json.Unmarshal([]byte(`{"not_met":["search","network_inquiry"],"undecided":null}`), &f); err != nil || len(f.NotMet) != 2 || f.NotMet[0] != zhixing.LimbSearch {
		t.Errorf("ASSET-16: %+v, %v", f, err)
	}
	for _, bad := range []string{`{"not_met":"AQID"}`, `{"not_met":[1]}`, `{"not_met":["sea"]}`} {
		if err := json.Unmarshal([]byte(bad), &f); err == nil {
			t.Errorf("%s accepted: %+v", bad, f)
		}
	}
}

func TestTagSet(t *testing.T) {
	s := zhixing.Tags(zhixing.TagCrossEnforcement, zhixing.TagPartyGovernment, zhixing.Tag(0), zhixing.Tag(40))
	var got []string
	for tag := range s.All {
		got = append(got, tag.String())
	}
	if strings.Join(got, " ") != "party_government cross_enforcement" || !s.Has(zhixing.TagCrossEnforcement) || s.Has(zhixing.TagMinor) || s.Has(0) {
		t.Errorf("%v", got)
	}
	if b, _ := json.Marshal(zhixing.TagSet(0)); string(b) != "[]" {
		t.Errorf("the empty set is %s", b)
	}
}
