package discipline

import (
	"github.com/zhixing-go/zhixing"
)

// Band is the range of a fine (罚款金额, DISC-23), in yuan: more than zero for an
// individual, from UnitMin for a unit; both ends included.
type Band struct {
	IndividualMax zhixing.Money `json:"individual_max"`
	UnitMin       zhixing.Money `json:"unit_min"`
	UnitMax       zhixing.Money `json:"unit_max"`
}

// FineBands returns the ranges of fines by the day of the decision (DISC-23). The
// older rows are from memory: give your own where they matter.
func FineBands() zhixing.Timeline[Band] {
	yuan := func(n int64) zhixing.Money { return zhixing.Fen(n * 100) }
	return zhixing.Timeline[Band]{Name: "fine_bands", Basis: zhixing.BasisDecision, Entries: []zhixing.Entry[Band]{
		{From: zhixing.YMD(2024, 1, 1), Value: Band{yuan(100_000), yuan(50_000), yuan(1_000_000)}, Cite: cite("CPL-2023", 118), Confidence: zhixing.Verified},
		{From: zhixing.YMD(2022, 1, 1), Value: Band{yuan(100_000), yuan(50_000), yuan(1_000_000)}, Cite: cite("CPL-2021", 118), Confidence: zhixing.Verified},
		{From: zhixing.YMD(2017, 7, 1), Value: Band{yuan(100_000), yuan(50_000), yuan(1_000_000)}, Cite: cite("CPL-2017", 115), Confidence: zhixing.Verified},
		{From: zhixing.YMD(2013, 1, 1), Value: Band{yuan(100_000), yuan(50_000), yuan(1_000_000)}, Cite: cite("CPL-2012", 115), Confidence: zhixing.Verified},
		{From: zhixing.YMD(2008, 4, 1), Value: Band{yuan(10_000), yuan(10_000), yuan(300_000)}, Cite: cite("CPL-2007", 104), Confidence: zhixing.Recall},
		{From: zhixing.YMD(1991, 4, 9), Value: Band{yuan(1_000), yuan(1_000), yuan(30_000)}, Cite: cite("CPL-1991", 104), Confidence: zhixing.Recall},
	}}
}

// maxDetention is the longest detention for one act, in days (DISC-23).
const maxDetention = 15

// CheckFine reports a fine outside the range of the day of its decision (DISC-23).
func CheckFine(k PersonKind, amount zhixing.Money, on zhixing.Date) error {
	e, err := FineBands().At(on)
	if err != nil {
		return err
	}
	low, high := zhixing.Fen(1), e.Value.IndividualMax
	switch k {
	case Individual:
	case UnitPerson:
		low, high = e.Value.UnitMin, e.Value.UnitMax
	default:
		return wrong("kind", k.String(), "DISC-23", "须写明个人或者单位", "individual or unit is required")
	}
	if amount.Less(low) || high.Less(amount) {
		reason := text("罚款应在"+low.Grouped()+"元至"+high.Grouped()+"元之间", "a fine is from "+low.Grouped()+" to "+high.Grouped()+" yuan")
		return &zhixing.InputError{Field: "amount", Value: amount.String(), Rule: "DISC-23", Code: "fine_out_of_range", Reason: reason}
	}
	return nil
}

// CheckDetention reports a detention that is no detention: not of 1 to 15 days, or of
// a unit (DISC-23).
func CheckDetention(k PersonKind, days int) error {
	if k == UnitPerson {
		return wrong("kind", k.String(), "DISC-23", "单位不能拘留", "a unit is never detained")
	}
	if days < 1 || days > maxDetention {
		return &zhixing.InputError{Field: "days", Value: itoa(days), Rule: "DISC-23", Code: "detention_out_of_range", Reason: text("拘留为一至十五日", "a detention is 1 to 15 days")}
	}
	return nil
}
