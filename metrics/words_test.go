package metrics

import (
	"encoding"
	"encoding/json"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// word is what every enumeration of the package can do.
type word[E any] interface {
	~uint8
	String() string
	Label(zhixing.Lang) string
	encoding.TextMarshaler
}

// words writes and reads every value of an enumeration through its own methods, and
// refuses what is outside its table.
func words[E word[E]](t *testing.T, names *enum.Names[E]) {
	t.Run("words of "+names.Kind, func(t *testing.T) {
		seen := map[string]bool{}
		last := E(0)
		for e := range names.All {
			b, err := e.MarshalText()
			if err != nil || string(b) != e.String() || seen[string(b)] || strings.ToLower(string(b)) != string(b) || strings.Contains(string(b), " ") {
				t.Errorf("%d is written as %q, %v", e, b, err)
			}
			seen[string(b)] = true
			var back E
			if err := any(&back).(encoding.TextUnmarshaler).UnmarshalText(b); err != nil || back != e {
				t.Errorf("%q is read as %d, %v", b, back, err)
			}
			if zh, en := e.Label(zhixing.ZH), e.Label(zhixing.EN); zh == "" || en == "" || zh == en {
				t.Errorf("%d has the labels %q and %q", e, zh, en)
			}
			last = e
		}
		var back E
		if err := any(&back).(encoding.TextUnmarshaler).UnmarshalText([]byte("no such word")); err == nil {
			t.Error("an unknown word was read")
		}
		if _, err := (last + 1).MarshalText(); err == nil {
			t.Error("a value outside the table was written")
		}
	})
}

func TestWords(t *testing.T) {
	words(t, &statClassNames)
	words(t, &substantiveNames)
	words(t, &missingScoreNames)
	words(t, &transfersNames)
	words(t, &nonMeritNames)
	words(t, &interestNames)
	words(t, &termBasisNames)
	words(t, &courtLevelNames)
	words(t, &dimensionNames)
	words(t, &debtorTypeNames)
	words(t, &groundClassNames)
	words(t, &inabilityNames)
	words(t, &directionNames)
	words(t, &checkResultNames)
	words(t, &qualifierNames)
	words(t, &derivationNames)
	words(t, &agreementNames)
	words(t, &amountBasisNames)
	words(t, &scoreKindNames)
	words(t, &faultNames)
	words(t, &comparatorNames)
	words(t, &viewNames)
	words(t, &measureNames)
	words(t, &rankMethodNames)
	words(t, &vetoNames)
	words(t, &roundModeNames)
	words(t, &petitionPopulationNames)
	words(t, &petitionWindowNames)
	words(t, &petitionDedupNames)
	words(t, &missingFileNames)
	words(t, &unassessableNames)
	words(t, &overallInTestNames)
	words(t, &vetoedUnitsNames)
	words(t, &tieBasisNames)
	words(t, &staffClassNames)
	words(t, &caseloadOfNames)
	words(t, &growthKindNames)
	words(t, &undefinedNames)
	words(t, &zeroDenominatorNames)
}

func TestScopeWords(t *testing.T) {
	for _, c := range []struct {
		scope Scope
		word  string
	}{{ScopeFirst, "first"}, {ScopeImplementation, "implementation"}, {ScopeAll, "all"}, {ScopeResumption, "resumption"}, {0, ""},
		{ScopeFirst | ScopeOf(zhixing.CaseObjection), "first_enforcement+objection"}} {
		t.Run("MET-01 "+c.word, func(t *testing.T) {
			b, err := json.Marshal(c.scope)
			if err != nil || string(b) != `"`+c.word+`"` {
				t.Fatalf("%s, %v", b, err)
			}
			var back Scope
			if err := json.Unmarshal(b, &back); err != nil || back != c.scope {
				t.Fatalf("%v, %v", back, err)
			}
			if c.scope != 0 && (c.scope.Label(zhixing.ZH) == "" || c.scope.Label(zhixing.EN) == c.scope.Label(zhixing.ZH)) {
				t.Error("no label")
			}
		})
	}
	var s Scope
	if err := s.UnmarshalText([]byte("first+nothing")); err == nil {
		t.Error("MET-01 an unknown kind was read")
	}
	if _, err := Scope(1 << 15).MarshalText(); err == nil {
		t.Error("MET-01 an unknown kind was written")
	}
	if ScopeOf(zhixing.CaseFirstEnforcement, zhixing.CaseResumption, 99) != ScopeImplementation || !ScopeFirst.Has(zhixing.CaseFirstEnforcement) || ScopeFirst.Has(zhixing.CaseResumption) {
		t.Error("MET-01 kinds of a scope")
	}
	// STAT-2018: resumption leaves judicial statistics in June 2018.
	if StatisticsScope(zhixing.MustDate("2018-05-31")) != ScopeImplementation || StatisticsScope(zhixing.MustDate("2018-06-01")) != ScopeFirst {
		t.Error("MET-01 the scope of judicial statistics by date")
	}
}
