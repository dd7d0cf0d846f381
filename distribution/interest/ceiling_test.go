package interest

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
)

// loan is 100,000 yuan made, filed over and bearing from a day to another.
func loan(made, filed, from, to, percent string) Loan {
	l := Loan{Principal: yuan("100000"), Made: day(made), From: day(from), To: day(to)}
	if filed != "" {
		l.Filed = day(filed)
	}
	if percent != "" {
		l.Agreed = zhixing.GiveDecimal(dec(percent))
	}
	return l
}

func ceiling(t *testing.T, l Loan, o Options) (Ceiling, []string) {
	t.Helper()
	w, err := AssessCeiling(l, o)
	if err != nil {
		t.Fatal(err)
	}
	var codes []string
	for _, f := range w.Findings {
		codes = append(codes, f.Code+" "+f.Status.String())
		if f.Rule != "DIST-27" || f.Message.ZH == "" || f.Message.EN == "" {
			t.Errorf("%+v", f)
		}
	}
	return w, codes
}

func wantCodes(t *testing.T, got []string, want ...string) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestCeiling(t *testing.T) {
	t.Run("DIST-27 older contract, old rules asked for: split at 2020-08-20", func(t *testing.T) {
		l := loan("2018-03-01", "2021-05-10", "2018-03-01", "2021-03-01", "30")
		l.OldRules = zhixing.Yes
		w, codes := ceiling(t, l, Options{})
		// 903 days at 24%, 193 days at 4 x 3.85%.
		if len(w.Periods) != 2 || w.Periods[0].To != day("2020-08-20") || !w.Periods[0].Void.Equal(dec("36")) || !w.Periods[1].Percent.Equal(dec("15.4")) {
			t.Fatalf("%+v", w.Periods)
		}
		same(t, "old stretch", w.Periods[0].Protected, "59375.34")
		same(t, "new stretch", w.Periods[1].Protected, "8143.01")
		same(t, "claimed", w.Claimed, "90082.19") // 74,219.18 + 15,863.01
		same(t, "protected", w.Protected, "67518.35")
		wantCodes(t, codes, "between_24_and_36 not_met", "above_ceiling not_met")
	})
	t.Run("DIST-27 older contract, old rules not asked for: the ceiling of the day of filing throughout", func(t *testing.T) {
		l := loan("2018-03-01", "2021-05-10", "2018-03-01", "2021-03-01", "30")
		l.OldRules = zhixing.No
		w, codes := ceiling(t, l, Options{})
		same(t, "protected", w.Protected, "46242.19") // 1,096 days at 15.40%
		wantCodes(t, codes, "above_ceiling not_met")
	})
	t.Run("DIST-27 what is not known is said", func(t *testing.T) {
		w, codes := ceiling(t, loan("2018-03-01", "", "2018-03-01", "2021-03-01", "10"), Options{})
		same(t, "protected", w.Protected, "30027.40") // 10% x 1,096/365
		wantCodes(t, codes, "filing_unknown unknown", "old_rules_unknown unknown", "within_ceiling met")
		_, codes = ceiling(t, loan("2018-03-01", "", "2020-08-20", "2021-03-01", "10"), Options{})
		wantCodes(t, codes, "filing_unknown unknown", "within_ceiling met") // nothing before 2020-08-20: nobody need ask
	})
	t.Run("DIST-27 over before 2020-08-20 and old rules asked for", func(t *testing.T) {
		l := loan("2018-03-01", "2021-05-10", "2018-03-01", "2019-03-01", "24")
		l.OldRules = zhixing.Yes
		w, codes := ceiling(t, l, Options{})
		if len(w.Periods) != 1 {
			t.Fatalf("%+v", w.Periods)
		}
		same(t, "protected", w.Protected, "24000.00")
		wantCodes(t, codes, "within_ceiling met")
	})
	for _, c := range []struct{ percent, code, protected string }{
		{"24", "within_ceiling met", "24000.00"}, {"24.01", "between_24_and_36 not_met", "24000.00"},
		{"36", "between_24_and_36 not_met", "24000.00"}, {"36.01", "void_above_36 not_met", "24000.00"},
	} {
		t.Run("DIST-27 filed before 2020-08-20 at "+c.percent+"%", func(t *testing.T) {
			w, codes := ceiling(t, loan("2018-03-01", "2020-08-19", "2018-03-01", "2019-03-01", c.percent), Options{})
			same(t, "protected", w.Protected, c.protected)
			wantCodes(t, codes, c.code)
			if f := w.Findings[0]; f.Cites[0].Instrument != "LEND-2015" {
				t.Errorf("%+v", f.Cites)
			}
		})
	}
	t.Run("DIST-27 filed on 2020-08-20 itself follows the new rules", func(t *testing.T) {
		l := loan("2018-03-01", "2020-08-20", "2018-03-01", "2019-03-01", "24")
		l.OldRules = zhixing.No
		w, _ := ceiling(t, l, Options{})
		same(t, "protected", w.Protected, "15400.00")
	})
	t.Run("DIST-27 cases of before 2015-09-01 are not guessed", func(t *testing.T) {
		w, codes := ceiling(t, loan("2013-03-01", "2015-08-31", "2013-03-01", "2014-03-01", "30"), Options{})
		if len(w.Periods) != 0 || !w.Protected.IsZero() {
			t.Errorf("%+v", w)
		}
		wantCodes(t, codes, "before_2015 unknown")
		if _, codes = ceiling(t, loan("2013-03-01", "2015-09-01", "2013-03-01", "2014-03-01", "30"), Options{}); codes[0] != "between_24_and_36 not_met" {
			t.Error(codes)
		}
	})
	t.Run("DIST-27 contract formed under the new rules: the LPR of that day", func(t *testing.T) {
		w, codes := ceiling(t, loan("2022-01-20", "2024-11-01", "2022-01-20", "2023-01-20", "14.8"), Options{})
		same(t, "protected", w.Protected, "14800.00") // 4 x 3.70%, not that of filing
		wantCodes(t, codes, "within_ceiling met")
		w, _ = ceiling(t, loan("2022-01-19", "2024-11-01", "2022-01-19", "2023-01-19", "20"), Options{Rounding: PerLineDown, DayBasis: Act360})
		same(t, "protected", w.Protected, "15411.11") // 4 x 3.80% x 365/360, cut
	})
	t.Run("DIST-27 interest deducted in advance is not principal", func(t *testing.T) {
		l := loan("2022-01-20", "", "2022-01-20", "2023-01-20", "10")
		l.Deducted = yuan("10000")
		w, codes := ceiling(t, l, Options{})
		same(t, "principal", w.Principal, "90000.00")
		same(t, "protected", w.Protected, "9000.00")
		wantCodes(t, codes, "deducted_in_advance met", "within_ceiling met")
	})
	t.Run("DIST-27 overdue, nothing agreed", func(t *testing.T) {
		_, codes := ceiling(t, loan("2022-01-20", "", "2022-01-20", "2023-01-20", ""), Options{})
		wantCodes(t, codes, "rate_unknown unknown", "overdue_lpr met")
		l := loan("2022-01-20", "", "2022-01-20", "2023-01-20", "")
		l.LoanRate = zhixing.GiveDecimal(dec("12"))
		w, codes := ceiling(t, l, Options{})
		wantCodes(t, codes, "rate_unknown unknown", "overdue_loan_rate met")
		if f := w.Findings[1]; f.Cites[0].Item != 2 || f.Cites[0].Article != 28 {
			t.Errorf("%+v", f)
		}
	})
}

func TestRolledLoans(t *testing.T) {
	// 100,000 on 2021-01-05 rolled over a year later into a note of 2022-01-05, when
	// four times the LPR were 15.20%.
	rolled := func(note string) Loan {
		l := loan("2022-01-05", "", "2022-01-05", "2023-01-05", "15")
		l.Principal, l.FirstMoney, l.FirstFrom = yuan(note), zhixing.GiveMoney(yuan("100000")), day("2021-01-05")
		return l
	}
	t.Run("DIST-27 interest rolled over above the ceiling is not principal", func(t *testing.T) {
		w, codes := ceiling(t, rolled("130000"), Options{})
		// The first loan of 2021-01-05 under an LPR of 3.85%: 15.4%; the note of a year
		// later under 3.80%, whose 15.2% the earlier rate is not held to.
		same(t, "principal", w.Principal, "115400.00")
		same(t, "claimed", w.Claimed, "17310.00")
		// 115,400 + 17,310 pass 100,000 + 2 x 15,400.
		same(t, "protected", w.Protected, "15400.00")
		wantCodes(t, codes, "rolled_principal_cut not_met", "within_ceiling met", "rolled_above_cap not_met")
	})
	t.Run("DIST-27 within both limits", func(t *testing.T) {
		w, codes := ceiling(t, rolled("110000"), Options{})
		same(t, "principal", w.Principal, "110000.00")
		same(t, "protected", w.Protected, "16500.00") // 126,500 is within 130,800
		wantCodes(t, codes, "rolled_principal met", "within_ceiling met", "rolled_within_cap met")
	})
	t.Run("DIST-27 under the rules of 2015 the limit is 24%", func(t *testing.T) {
		l := rolled("130000")
		l.Made, l.FirstFrom, l.From, l.To, l.Filed = day("2018-01-05"), day("2017-01-05"), day("2018-01-05"), day("2019-01-05"), day("2019-06-01")
		w, codes := ceiling(t, l, Options{})
		same(t, "principal", w.Principal, "124000.00")
		same(t, "protected", w.Protected, "18600.00") // 142,600 is within 148,000
		wantCodes(t, codes, "rolled_principal_cut not_met", "within_ceiling met", "rolled_within_cap met")
	})
	t.Run("DIST-27 without the day of the first loan nothing is cut", func(t *testing.T) {
		l := rolled("130000")
		l.FirstFrom = zhixing.Date{}
		w, codes := ceiling(t, l, Options{})
		same(t, "principal", w.Principal, "130000.00")
		wantCodes(t, codes, "first_from_unknown unknown", "within_ceiling met")
	})
	t.Run("DIST-27 cases of before 2015-09-01 are not cut by a guess", func(t *testing.T) {
		l := rolled("130000")
		l.Made, l.FirstFrom, l.From, l.To, l.Filed = day("2013-01-05"), day("2012-01-05"), day("2013-01-05"), day("2014-01-05"), day("2014-06-01")
		w, codes := ceiling(t, l, Options{})
		same(t, "principal", w.Principal, "130000.00")
		wantCodes(t, codes, "before_2015 unknown")
	})
}

func TestLicensedLenders(t *testing.T) {
	bank := func(rate, agreed string, misuse zhixing.Tri) Loan {
		l := loan("2022-01-20", "", "2022-01-20", "2023-01-20", agreed)
		l.Lender, l.Misuse = LicensedLender, misuse
		if rate != "" {
			l.LoanRate = zhixing.GiveDecimal(dec(rate))
		}
		return l
	}
	for _, c := range []struct {
		name, rate, agreed string
		misuse             zhixing.Tri
		want, missing      string
	}{
		{"DIST-27 plus 50% for lateness", "6", "9", zhixing.No, "met", ""},
		{"DIST-27 plus 30% for lateness", "6", "7.8", zhixing.Unknown, "met", ""},
		{"DIST-27 less than plus 30%", "6", "7.79", zhixing.No, "not_met", ""},
		{"DIST-27 more than plus 50%", "6", "9.01", zhixing.No, "not_met", ""},
		{"DIST-27 more than plus 50%, misuse not known", "6", "9.01", zhixing.Unknown, "unknown", "misuse"},
		{"DIST-27 plus 100% for misuse", "6", "12", zhixing.Yes, "met", ""},
		{"DIST-27 more than plus 100%", "6", "12.01", zhixing.Yes, "not_met", ""},
		{"DIST-27 the loan's rate not given", "", "9", zhixing.No, "unknown", "loan_rate"},
		{"DIST-27 the penalty rate not given", "6", "", zhixing.No, "unknown", "agreed"},
	} {
		t.Run(c.name, func(t *testing.T) {
			w, codes := ceiling(t, bank(c.rate, c.agreed, c.misuse), Options{})
			wantCodes(t, codes, "licensed_penalty_rate "+c.want)
			if f := w.Findings[0]; c.missing != "" && (len(f.Missing) != 1 || f.Missing[0] != c.missing) {
				t.Errorf("%+v", f)
			}
			if len(w.Periods) != 0 {
				t.Error("a ceiling of private lending for a bank")
			}
		})
	}
}

func TestLoanCheck(t *testing.T) {
	good := loan("2022-01-20", "", "2022-01-20", "2023-01-20", "10")
	for name, c := range map[string]struct {
		change func(*Loan)
		field  string
	}{
		"lender":          {func(l *Loan) { l.Lender = 9 }, "lender"},
		"no principal":    {func(l *Loan) { l.Principal = zhixing.Money{} }, "principal"},
		"more deducted":   {func(l *Loan) { l.Deducted = yuan("100000.01") }, "principal"},
		"negative":        {func(l *Loan) { l.Deducted = yuan("-1") }, "principal"},
		"no contract day": {func(l *Loan) { l.Made = zhixing.Date{} }, "made"},
		"no first day":    {func(l *Loan) { l.From = zhixing.Date{} }, "to"},
		"no time":         {func(l *Loan) { l.To = l.From }, "to"},
		"negative rate":   {func(l *Loan) { l.Agreed = zhixing.GiveDecimal(dec("-1")) }, "agreed"},
		"absurd rate":     {func(l *Loan) { l.LoanRate = zhixing.GiveDecimal(dec("1001")) }, "loan_rate"},
		"too fine a rate": {func(l *Loan) { l.Agreed = zhixing.GiveDecimal(dec("1.123456789")) }, "agreed"},
		"first loan late": {func(l *Loan) { l.FirstFrom = l.Made }, "first_from"},
		"first loan zero": {func(l *Loan) { l.FirstMoney = zhixing.GiveMoney(zhixing.Money{}) }, "first_money"},
	} {
		t.Run("DIST-27 "+name, func(t *testing.T) {
			l := good
			c.change(&l)
			_, err := AssessCeiling(l, Options{})
			var e *zhixing.InputError
			if !errors.As(err, &e) || e.Field != c.field || e.Rule != "DIST-27" {
				t.Errorf("%v", err)
			}
		})
	}
	t.Run("DIST-27 four times the LPR before there was one", func(t *testing.T) {
		var none *zhixing.NoEntryError
		if _, err := FourTimes(day("2019-08-19"), Options{}); !errors.As(err, &none) {
			t.Error(err)
		}
	})
}
