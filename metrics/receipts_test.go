package metrics

import (
	"testing"

	"github.com/zhixing-go/zhixing"
)

func TestReceipts(t *testing.T) {
	courts := testCourts(t, 1)
	day := zhixing.MustDate
	// One case of last year still open, one of this year closed, one not for money.
	old, now, act := first(1, "2017-06-01", "", 0), first(2, "2018-02-01", "2018-05-01", zhixing.Completed), first(3, "2018-02-01", "", 0)
	old.Applied, now.Applied, now.Collected = 1000, 500, 500
	act.Flags, act.Applied = MonetaryNo, 70
	x, _ := under(t, courts, year2018(), CountPolicy{}, old, now, act)
	list := []Receipt{{Court: 1, Origin: 1, Serial: 1, Year: 2017, Kind: zhixing.CaseFirstEnforcement, On: day("2018-01-01"), Amount: 200},
		{Court: 1, Origin: 1, Serial: 2, Year: 2018, Kind: zhixing.CaseFirstEnforcement, On: day("2018-12-31"), Amount: 500},
		{Court: 1, Origin: 1, Serial: 1, Year: 2017, Kind: zhixing.CaseFirstEnforcement, On: day("2017-12-31"), Amount: 9000},
		{Court: 1, Origin: 1, Serial: 4, Year: 2017, Kind: zhixing.CaseResumption, On: day("2018-03-01"), Amount: 7}}
	if bad := x.AddReceipts(list, nil); len(bad) != 0 {
		t.Fatal(bad)
	}
	n, err := x.Counts(0, Area)
	if err != nil {
		t.Fatal(err)
	}
	if got := n.Amounts(ScopeFirst, ByReceiptDate); got != (Ratio{700, 1500}) {
		t.Errorf("MET-05 by day of receipt: %v", got)
	}
	if got := n.Amounts(ScopeFirst, ByClosedCase); got != (Ratio{500, 500}) {
		t.Errorf("MET-05 by closed case: %v", got)
	}
	k, _ := FindIndicator("collection_rate.by_receipt_date")
	f, err := x.Compute(&k, 0, Area, ScopeFirst)
	if err != nil || f.Ratio != (Ratio{700, 1500}) || len(f.Excluded) != 1 || f.Excluded[0].Cases != 1 {
		t.Errorf("MET-05 %+v, %v", f, err)
	}
	// What the cases and the receipts give makes up the figure.
	var sum Ratio
	for c := range x.Cases([]Record{old, now, act}, &k, 0, Area, ScopeFirst) {
		sum.Num, sum.Den = sum.Num+c.Ratio.Num, sum.Den+c.Ratio.Den
	}
	for c := range x.ReceiptCases(list, 0, Area, ScopeFirst) {
		sum.Num, sum.Den = sum.Num+c.Ratio.Num, sum.Den+c.Ratio.Den
	}
	if sum != f.Ratio {
		t.Errorf("MET-37 %v, figure %v", sum, f.Ratio)
	}
	for i, r := range []Receipt{{Court: 9, Kind: 1, On: day("2018-01-01")}, {Kind: 0, On: day("2018-01-01")}, {Kind: 1}, {Kind: 1, On: day("2018-01-01"), Amount: -1}} {
		want := []Fault{FaultCourt, FaultUnknownKind, FaultNoDay, FaultNegative}[i]
		if bad := x.AddReceipts([]Receipt{r}, nil); len(bad) != 1 || bad[0].Fault != want {
			t.Errorf("MET-43 %v, want %s", bad, want)
		}
	}
	for range x.ReceiptCases(list, 0, Area, ScopeAll) {
		break // stops when asked to
	}
	for range x.ReceiptCases(list, 99, Area, ScopeAll) {
		t.Error("receipts of no court")
	}
}

func TestNewReceipts(t *testing.T) {
	courts := testCourts(t, 1)
	id := courts.At(1).ID
	f := zhixing.CaseFact{Court: id, Kind: zhixing.CaseFirstEnforcement, Case: zhixing.CaseKey{Court: id, Year: 2018, Kind: zhixing.CaseFirstEnforcement, Serial: 5},
		Payouts: []zhixing.PayoutMade{{Arrived: zhixing.MustDate("2018-02-01"), Amount: zhixing.Fen(30)}}}
	got, err := NewReceipts(f, courts)
	if err != nil || len(got) != 1 || got[0] != (Receipt{1, 1, 5, 2018, zhixing.CaseFirstEnforcement, zhixing.MustDate("2018-02-01"), 30}) {
		t.Errorf("MET-05 %+v, %v", got, err)
	}
	f.Court = "nowhere"
	if _, err := NewReceipts(f, courts); err == nil {
		t.Error("MET-43 an unknown court was taken")
	}
}

func TestOverflowIsAnError(t *testing.T) {
	courts := testCourts(t, 1)
	x, err := NewTally(courts, year2018(), CountPolicy{}, "")
	if err != nil {
		t.Fatal(err)
	}
	r := Receipt{Court: 1, Kind: zhixing.CaseFirstEnforcement, On: zhixing.MustDate("2018-01-01"), Amount: 1<<63 - 1}
	x.AddReceipts([]Receipt{r, r}, nil)
	if _, err := x.Counts(1, Own); err != zhixing.ErrOverflow {
		t.Errorf("MET-05 %v", err)
	}
	data, err := x.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	back, err := ReadTally(data, courts)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := back.Counts(1, Own); err != zhixing.ErrOverflow {
		t.Errorf("MET-36 the overflow was lost on the way: %v", err)
	}
}
