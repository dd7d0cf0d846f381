package zhixing_test

import (
	"encoding/json"
	"fmt"
	"testing"

	z "github.com/zhixing-go/zhixing"
)

func TestWordsOfTime(t *testing.T) {
	words(t, z.DayWorkday, "workday", "weekend", "holiday", "make_up_workday")
	words(t, z.Hours, "hours", "days", "working_days", "months", "years")
	words(t, z.PartyTerm, "party_term", "court_term", "performance_period", "minimum_wait", "schedule", "validity", "sanction", "backward")
	words(t, z.RollByClass, "by_class", "roll", "no_roll")
	words(t, z.UncoveredDefault, "default", "provisional", "strict")
	words(t, z.HoursByClass, "by_class", "exclude_start_hour", "exact")
	words(t, z.DayExcluded, "day_excluded", "clear_days")
	words(t, z.DeadlineUnknown, "unknown", "upcoming", "due", "overdue", "met", "paused")
	words(t, z.FiledByHand, "by_hand", "by_post", "electronic")
	words(t, z.CutoffMidnight, "midnight", "close_of_business")
	words(t, z.ResidentID, "resident_id", "resident_id_15", "credit_code", "org_code", "passport", "other")
}

// words checks that the values from first on have these words, a label in each
// language, and read back; and that the value after the last is no value.
func words[E interface {
	~uint8
	fmt.Stringer
	Label(z.Lang) string
	MarshalText() ([]byte, error)
}](t *testing.T, first E, want ...string) {
	t.Helper()
	for i, w := range want {
		e := first + E(i)
		b, err := json.Marshal(e)
		var back E
		if err != nil || string(b) != `"`+w+`"` || e.String() != w || json.Unmarshal(b, &back) != nil || back != e {
			t.Errorf("%T %d: %s %v, want %s", e, i, b, err, w)
		}
		if zh, en := e.Label(z.ZH), e.Label(z.EN); zh == "" || en == "" || zh == en {
			t.Errorf("%s: labels %q and %q", w, zh, en)
		}
	}
	if b, err := json.Marshal(first + E(len(want))); err == nil {
		t.Errorf("%T has a value more: %s", first, b)
	}
	var e E
	if json.Unmarshal([]byte(`"no such word"`), &e) == nil {
		t.Errorf("%T reads any word", e)
	}
}

func TestRollJSON(t *testing.T) {
	r := z.Roll{CourtTerm: z.RollNo, Validity: z.RollYes, Uncovered: z.UncoveredStrict, BackwardCount: z.ClearDays}
	b, err := json.Marshal(r)
	if want := `{"court_term":"no_roll","validity":"roll","uncovered":"strict","backward_count":"clear_days"}`; err != nil || string(b) != want {
		t.Fatalf("%s %v", b, err)
	}
	var back z.Roll
	if err := json.Unmarshal(b, &back); err != nil || back != r {
		t.Errorf("%+v %v", back, err)
	}
}

func ExampleNewDayTable() {
	// Next year's arrangement, as soon as it is published.
	cal, err := z.NewDayTable(z.MustDate("2030-01-01"), z.MustDate("2030-12-31"),
		[]z.Date{z.MustDate("2030-01-01")}, []z.Date{z.MustDate("2030-02-10")})
	day, certain := z.NextWorkingDay(z.MustDate("2030-02-09"), cal)
	fmt.Println(day, certain, err)
	// Output: 2030-02-10 true <nil>
}

func ExamplePeriod_EndAt() {
	notice := z.Period{N: 24, Unit: z.Hours, Class: z.CourtTerm, Rule: "DISC-26"}
	d, _ := notice.EndAt(z.MustInstant("2026-03-02T10:20:00+08:00"))
	notice.Hours = z.Exact
	e, _ := notice.EndAt(z.MustInstant("2026-03-02T10:20:00+08:00"))
	fmt.Println(d.End, e.End)
	// Output: 2026-03-03T11:00:00+08:00 2026-03-03T10:20:00+08:00
}
