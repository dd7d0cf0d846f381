package metrics

import (
	"encoding/json"
	"github.com/zhixing-go/zhixing/internal/enum/enumtest"
	"testing"

	"github.com/zhixing-go/zhixing"
)

func TestWords(t *testing.T) {
	enumtest.Table(t, &statClassNames)
	enumtest.Table(t, &substantiveNames)
	enumtest.Table(t, &missingScoreNames)
	enumtest.Table(t, &transfersNames)
	enumtest.Table(t, &nonMeritNames)
	enumtest.Table(t, &interestNames)
	enumtest.Table(t, &termBasisNames)
	enumtest.Table(t, &courtLevelNames)
	enumtest.Table(t, &dimensionNames)
	enumtest.Table(t, &debtorTypeNames)
	enumtest.Table(t, &groundClassNames)
	enumtest.Table(t, &inabilityNames)
	enumtest.Table(t, &directionNames)
	enumtest.Table(t, &checkResultNames)
	enumtest.Table(t, &qualifierNames)
	enumtest.Table(t, &derivationNames)
	enumtest.Table(t, &agreementNames)
	enumtest.Table(t, &amountBasisNames)
	enumtest.Table(t, &scoreKindNames)
	enumtest.Table(t, &faultNames)
	enumtest.Table(t, &comparatorNames)
	enumtest.Table(t, &viewNames)
	enumtest.Table(t, &measureNames)
	enumtest.Table(t, &rankMethodNames)
	enumtest.Table(t, &vetoNames)
	enumtest.Table(t, &roundModeNames)
	enumtest.Table(t, &petitionPopulationNames)
	enumtest.Table(t, &petitionWindowNames)
	enumtest.Table(t, &petitionDedupNames)
	enumtest.Table(t, &missingFileNames)
	enumtest.Table(t, &unassessableNames)
	enumtest.Table(t, &overallInTestNames)
	enumtest.Table(t, &vetoedUnitsNames)
	enumtest.Table(t, &tieBasisNames)
	enumtest.Table(t, &staffClassNames)
	enumtest.Table(t, &caseloadOfNames)
	enumtest.Table(t, &growthKindNames)
	enumtest.Table(t, &undefinedNames)
	enumtest.Table(t, &zeroDenominatorNames)
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
