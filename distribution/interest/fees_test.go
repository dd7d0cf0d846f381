package interest

import (
	"errors"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
)

func TestFees(t *testing.T) {
	on := day("2024-06-30")
	t.Run("DIST-28 continuous at every edge, half-up once on the whole", func(t *testing.T) {
		for amount, want := range map[string]string{
			"0": "50.00", "10000": "50.00", "10000.33": "50.00", "10000.34": "50.01", "500000": "7400.00", "500001": "7400.01", "5000000": "52400.00", "5000002": "52400.01", "10000000": "77400.00",
			"10000005": "77400.01", "10000004.99": "77400.00", "42805480.37": "110205.48",
		} {
			got, err := ApplicationFee(yuan(amount), on, Options{})
			if err != nil || got != yuan(want) {
				t.Errorf("%s: %s %v, want %s", amount, got, err, want)
			}
		}
	})
	t.Run("DIST-29 brackets and the maximum", func(t *testing.T) {
		for amount, want := range map[string]string{"0": "30.00", "1000": "30.00", "1000.50": "30.01", "1000.49": "30.00", "100000": "1020.00", "100001": "1020.01", "895999": "5000.00", "895998": "4999.99", "99999999": "5000.00"} {
			got, err := PreservationFee(yuan(amount), on, Options{})
			if err != nil || got != yuan(want) {
				t.Errorf("%s: %s %v, want %s", amount, got, err, want)
			}
		}
	})
	t.Run("DIST-28 DIST-29 before 2007-04-01 there is no entry", func(t *testing.T) {
		var none *zhixing.NoEntryError
		if _, err := ApplicationFee(yuan("1"), day("2007-03-31"), Options{}); !errors.As(err, &none) {
			t.Error(err)
		}
		if _, err := ApplicationFee(yuan("1"), day("2007-04-01"), Options{}); err != nil {
			t.Error(err)
		}
		if _, err := AssessFee(FeeFacts{NoAmount: true}, day("2007-03-31"), Options{}); !errors.As(err, &none) {
			t.Error(err)
		}
	})
	t.Run("DIST-28 an instalment is charged on the cumulative amount", func(t *testing.T) {
		w, err := AssessFee(FeeFacts{Executed: zhixing.GiveMoney(yuan("1000000")), Charged: yuan("7400")}, on, Options{})
		if err != nil || w.Whole != yuan("12400") || w.Due != yuan("5000") || len(w.Findings) != 2 {
			t.Errorf("%+v %v", w, err)
		}
	})
	t.Run("DIST-28 charged too much", func(t *testing.T) {
		w, err := AssessFee(FeeFacts{Executed: zhixing.GiveMoney(yuan("10000")), Charged: yuan("60")}, on, Options{})
		if err != nil || w.Due != yuan("-10") || len(w.Findings) != 3 || w.Findings[0].Code != "fee_overcharged" || w.Findings[0].Status != zhixing.NotMet {
			t.Errorf("%+v %v", w, err)
		}
	})
	t.Run("DIST-28 when it is paid and who bears it", func(t *testing.T) {
		for want, f := range map[string]FeeFacts{
			"fee_after_execution fee_borne_by_debtor": {},
			"fee_prepaid fee_borne_by_debtor":         {Recognition: zhixing.Yes, Settled: zhixing.No},
			"fee_after_execution fee_by_agreement":    {Settled: zhixing.Yes},
		} {
			f.Executed = zhixing.GiveMoney(yuan("10000"))
			w, err := AssessFee(f, on, Options{})
			if err != nil || w.Findings[0].Code+" "+w.Findings[1].Code != want {
				t.Errorf("%s: %+v %v", want, w.Findings, err)
			}
		}
	})
	t.Run("DIST-28 executed or applied for", func(t *testing.T) {
		f := FeeFacts{Executed: zhixing.GiveMoney(yuan("10000")), Applied: zhixing.GiveMoney(yuan("500000"))}
		if w, err := AssessFee(f, on, Options{}); err != nil || w.Whole != yuan("50") {
			t.Errorf("%+v %v", w, err)
		}
		if w, err := AssessFee(f, on, Options{FeeBase: AmountApplied}); err != nil || w.Whole != yuan("7400") {
			t.Errorf("%+v %v", w, err)
		}
	})
	t.Run("DIST-28 without an amount the court fixes it", func(t *testing.T) {
		for fixed, want := range map[string]zhixing.Status{"": zhixing.Undetermined, "49.99": zhixing.NotMet, "50": zhixing.Met, "500": zhixing.Met, "500.01": zhixing.NotMet} {
			f := FeeFacts{NoAmount: true}
			if fixed != "" {
				f.Fixed = zhixing.GiveMoney(yuan(fixed))
			}
			w, err := AssessFee(f, on, Options{})
			if err != nil || w.Least != yuan("50") || w.Most != yuan("500") || w.Findings[0].Status != want || (len(w.Findings[0].Missing) == 1) != (fixed == "") || fixed != "" && w.Due != yuan(fixed) {
				t.Errorf("%q: %+v %v", fixed, w, err)
			}
		}
	})
	for name, c := range map[string]struct {
		f     FeeFacts
		o     Options
		field string
	}{
		"no amount given":   {FeeFacts{}, Options{}, "executed"},
		"none applied for":  {FeeFacts{Executed: zhixing.GiveMoney(yuan("1"))}, Options{FeeBase: AmountApplied}, "applied"},
		"negative amount":   {FeeFacts{Executed: zhixing.GiveMoney(yuan("-1"))}, Options{}, "executed"},
		"negative charge":   {FeeFacts{Executed: zhixing.GiveMoney(yuan("1")), Charged: yuan("-1")}, Options{}, "charged"},
		"negative, no base": {FeeFacts{NoAmount: true, Charged: yuan("-1")}, Options{}, "charged"},
	} {
		t.Run("DIST-28 "+name, func(t *testing.T) {
			_, err := AssessFee(c.f, on, c.o)
			var e *zhixing.InputError
			if !errors.As(err, &e) || e.Field != c.field {
				t.Error(err)
			}
		})
	}
}

func TestLateRate(t *testing.T) {
	agreed := func(s string) zhixing.GivenDecimal { return zhixing.GiveDecimal(dec(s)) }
	for _, c := range []struct {
		name        string
		f           LateRateFacts
		least, most string
		code        string
	}{
		{"DIST-27 a sale, LPR of 2024-07-22", LateRateFacts{Debt: LateSalePrice, Due: day("2024-08-01")}, "4.355", "5.025", "sale_lpr_surcharge"},
		{"DIST-27 a sale on the last day of the benchmark", LateRateFacts{Debt: LateSalePrice, Due: day("2019-08-19")}, "5.655", "6.525", "sale_benchmark_surcharge"},
		{"DIST-27 a sale on the first day of the LPR", LateRateFacts{Debt: LateSalePrice, Due: day("2019-08-20")}, "5.525", "6.375", "sale_lpr_surcharge"},
		{"DIST-27 works delivered, no day agreed", LateRateFacts{Debt: LateConstructionPrice, Delivered: day("2024-08-01"), Submitted: day("2024-01-02"), Sued: day("2025-06-20")}, "3.35", "3.35", "construction_lpr"},
		{"DIST-27 works not delivered: the settlement papers", LateRateFacts{Debt: LateConstructionPrice, Submitted: day("2024-01-02"), Sued: day("2025-06-20")}, "3.45", "3.45", "construction_lpr"},
		{"DIST-27 neither delivered nor settled: the suit", LateRateFacts{Debt: LateConstructionPrice, Sued: day("2025-06-20")}, "3", "3", "construction_lpr"},
		{"DIST-27 a day agreed stands", LateRateFacts{Debt: LateConstructionPrice, Due: day("2024-01-02"), Delivered: day("2024-08-01")}, "3.45", "3.45", "construction_lpr"},
		{"DIST-27 works, nothing agreed", LateRateFacts{Debt: LateConstructionPrice, Due: day("2024-01-01")}, "3.45", "3.45", "construction_lpr"},
		{"DIST-27 works, over five years", LateRateFacts{Debt: LateConstructionPrice, Due: day("2018-01-01"), Bucket: GT5Y}, "4.9", "4.9", "construction_benchmark"},
		{"DIST-27 works, over five years, LPR", LateRateFacts{Debt: LateConstructionPrice, Due: day("2024-01-01"), Bucket: GT5Y}, "4.2", "4.2", "construction_lpr"},
		{"DIST-27 works, agreed", LateRateFacts{Debt: LateConstructionPrice, Due: day("2024-01-01"), Agreed: agreed("6")}, "6", "6", "agreed_rate"},
		{"DIST-27 a sale, agreed", LateRateFacts{Debt: LateSalePrice, Due: day("2024-01-01"), Agreed: agreed("0")}, "0", "0", "agreed_rate"},
	} {
		t.Run(c.name, func(t *testing.T) {
			w, err := AssessLateRate(c.f, Options{})
			if err != nil || !w.Least.Equal(dec(c.least)) || !w.Most.Equal(dec(c.most)) || w.Findings[0].Code != c.code {
				t.Errorf("%+v %v", w, err)
			}
		})
	}
	for field, f := range map[string]LateRateFacts{
		"due": {Debt: LateSalePrice}, "debt": {Due: day("2024-01-01"), Debt: 9}, "bucket": {Due: day("2024-01-01"), Bucket: 9}, "agreed": {Due: day("2024-01-01"), Agreed: agreed("-1")},
	} {
		t.Run("DIST-27 bad "+field, func(t *testing.T) {
			var e *zhixing.InputError
			if _, err := AssessLateRate(f, Options{}); !errors.As(err, &e) || e.Field != field {
				t.Error(err)
			}
		})
	}
	t.Run("DIST-27 a day before every table", func(t *testing.T) {
		var none *zhixing.NoEntryError
		if _, err := AssessLateRate(LateRateFacts{Due: day("1991-04-20")}, Options{}); !errors.As(err, &none) {
			t.Error(err)
		}
	})
	t.Run("DIST-27 four times is exact", func(t *testing.T) {
		if p, err := FourTimes(day("2020-09-10"), Options{}); err != nil || !p.Equal(decimal.RequireFromString("15.4")) {
			t.Error(p, err)
		}
	})
}

func TestDelayFine(t *testing.T) {
	given := func(s string) zhixing.GivenMoney { return zhixing.GiveMoney(yuan(s)) }
	e := day("2024-03-11")
	for _, c := range []struct {
		name   string
		f      DelayFineFacts
		on     string
		o      Options
		code   string
		amount string // "" is not given
	}{
		{"DIST-15 loss is compensated double", DelayFineFacts{Expiry: e, Loss: given("1234.56")}, "2024-06-30", Options{}, "double_loss met", "2469.12"},
		{"DIST-15 twice on top of the loss", DelayFineFacts{Expiry: e, Loss: given("1000")}, "2024-06-30", Options{DoubleLoss: TwiceOnTop}, "double_loss met", "3000.00"},
		{"DIST-15 no loss, the court has to decide", DelayFineFacts{Expiry: e, Loss: given("0")}, "2024-06-30", Options{}, "court_discretion unknown", ""},
		{"DIST-15 no loss, the court decided", DelayFineFacts{Expiry: e, Loss: given("0"), Fixed: given("500")}, "2024-06-30", Options{}, "court_decided met", "500.00"},
		{"DIST-15 loss not known is not no loss", DelayFineFacts{Expiry: e, Fixed: given("500")}, "2024-06-30", Options{}, "loss_unknown unknown", ""},
		{"DIST-15 not late on the day of expiry", DelayFineFacts{Expiry: e, Loss: given("1")}, "2024-03-11", Options{}, "not_late not_met", "0.00"},
		{"DIST-15 late on the day after", DelayFineFacts{Expiry: e, Loss: given("1")}, "2024-03-12", Options{}, "double_loss met", "2.00"},
		{"DIST-15 late on the day of expiry by the words", DelayFineFacts{Expiry: e, Loss: given("1")}, "2024-03-11", Options{StartDay: ExpiryDay}, "double_loss met", "2.00"},
		{"DIST-15 performed in time", DelayFineFacts{Expiry: e, Performed: e, Loss: given("1")}, "2024-06-30", Options{}, "not_late not_met", "0.00"},
		{"DIST-15 performed late", DelayFineFacts{Expiry: e, Performed: day("2024-03-12"), Loss: given("1")}, "2024-06-30", Options{}, "double_loss met", "2.00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			w, err := AssessDelayFine(c.f, day(c.on), c.o)
			if err != nil {
				t.Fatal(err)
			}
			f := w.Findings[0]
			if f.Code+" "+f.Status.String() != c.code || w.Amount.Given != (c.amount != "") || c.amount != "" && w.Amount.Amount != yuan(c.amount) {
				t.Errorf("%+v", w)
			}
		})
	}
	for day2, article := range map[string]uint16{"2022-04-09": 507, "2022-04-10": 505} {
		t.Run("DIST-15 article number of "+day2, func(t *testing.T) {
			w, err := AssessDelayFine(DelayFineFacts{Expiry: day("2018-01-01"), Loss: given("1")}, day(day2), Options{})
			if err != nil || w.Findings[0].Cites[0].Article != article {
				t.Errorf("%+v %v", w, err)
			}
		})
	}
	for field, f := range map[string]DelayFineFacts{"expiry": {}, "loss": {Expiry: e, Loss: given("-1")}, "fixed": {Expiry: e, Fixed: given("-1")}} {
		t.Run("DIST-15 bad "+field, func(t *testing.T) {
			var x *zhixing.InputError
			if _, err := AssessDelayFine(f, e, Options{}); !errors.As(err, &x) || x.Field != field {
				t.Error(err)
			}
		})
	}
	t.Run("DIST-15 a loss too large to double", func(t *testing.T) {
		if _, err := AssessDelayFine(DelayFineFacts{Expiry: e, Loss: zhixing.GiveMoney(zhixing.Fen(1<<63 - 1))}, day("2024-06-30"), Options{}); !errors.Is(err, zhixing.ErrOverflow) {
			t.Error(err)
		}
	})
}
