package interest

import "github.com/zhixing-go/zhixing"

// DelayFineFacts are the facts of a delay fine (迟延履行金) for the late performance of
// an obligation that is not one of money (DIST-15).
type DelayFineFacts struct {
	Expiry    zhixing.Date       `json:"expiry,omitzero"`    // E of DIST-04
	Performed zhixing.Date       `json:"performed,omitzero"` // zero: not yet
	Loss      zhixing.GivenMoney `json:"loss,omitzero"`      // loss already suffered; not given is unknown, 0 is none
	Fixed     zhixing.GivenMoney `json:"fixed,omitzero"`     // what the court decided where there is no loss
}

// DelayFineDue is a delay fine as assessed.
type DelayFineDue struct {
	Amount   zhixing.GivenMoney `json:"amount,omitzero"` // not given: the court has to decide
	From     zhixing.Date       `json:"from,omitzero"`   // first day of delay
	Findings []zhixing.Finding  `json:"findings,omitempty"`
}

// AssessDelayFine returns the delay fine on a day: owed whether or not there is
// loss; with loss it is double compensation of the loss suffered, without it what
// the court decides by the case (CPL-INT-2022 505). There is no formula and no rate.
func AssessDelayFine(f DelayFineFacts, on zhixing.Date, o Options) (DelayFineDue, error) {
	var p zhixing.Problems
	if f.Expiry.IsZero() {
		p.Add("expiry", "", "DIST-15", zhixing.Text{ZH: "未给出履行期间届满日", EN: "the day of expiry is not given"})
	}
	for _, x := range []struct {
		field string
		m     zhixing.GivenMoney
	}{{"loss", f.Loss}, {"fixed", f.Fixed}} {
		if x.m.Amount.Sign() < 0 {
			p.Add(x.field, x.m.Amount.String(), "DIST-15", zhixing.Text{ZH: "不得为负", EN: "must not be negative"})
		}
	}
	if err := p.Err(); err != nil {
		return DelayFineDue{}, err
	}
	w := DelayFineDue{From: f.Expiry.AddDays(1)}
	if o.StartDay == ExpiryDay {
		w.From = f.Expiry
	}
	cite := zhixing.Citation{Instrument: "CPL-INT-2022", Article: 505}.AsOf(on)
	x := zhixing.Finding{Rule: "DIST-15", Status: zhixing.Met, Severity: zhixing.Info, Cites: []zhixing.Citation{cite}}
	end := on
	if !f.Performed.IsZero() && f.Performed.Before(on) {
		end = f.Performed
	}
	switch {
	case end.Before(w.From):
		x.Status, x.Code = zhixing.NotMet, "not_late"
		x.Message = zhixing.Text{ZH: "尚未迟延履行", EN: "performance is not late"}
		w.Amount = zhixing.GiveMoney(zhixing.Money{})
	case !f.Loss.Given:
		x.Status, x.Code, x.Missing = zhixing.Undetermined, "loss_unknown", []string{"loss"}
		x.Message = zhixing.Text{ZH: "是否造成损失不明", EN: "it is not known whether there was loss"}
	case f.Loss.Amount.IsZero() && !f.Fixed.Given:
		x.Status, x.Code, x.Missing = zhixing.Undetermined, "court_discretion", []string{"fixed"}
		x.Message = zhixing.Text{ZH: "未造成损失，迟延履行金由人民法院根据具体案件情况决定", EN: "no loss: the court decides by the case"}
	case f.Loss.Amount.IsZero():
		x.Code, w.Amount = "court_decided", f.Fixed
		x.Message = zhixing.Text{ZH: "未造成损失，人民法院决定{amount}", EN: "no loss; the court decided {amount}"}
		x.Args = []zhixing.Arg{zhixing.MoneyArg("amount", f.Fixed.Amount)}
	default:
		times := int64(2)
		if o.DoubleLoss == TwiceOnTop {
			times = 3
		}
		m, err := f.Loss.Amount.Times(times)
		if err != nil {
			return DelayFineDue{}, err
		}
		x.Code, w.Amount = "double_loss", zhixing.GiveMoney(m)
		x.Message = zhixing.Text{ZH: "已造成损失{loss}，双倍补偿{amount}", EN: "loss suffered {loss}, double compensation {amount}"}
		x.Args = []zhixing.Arg{zhixing.MoneyArg("loss", f.Loss.Amount), zhixing.MoneyArg("amount", m)}
	}
	w.Findings = append(w.Findings, x)
	return w, nil
}
