package asset

import (
	"strconv"
	"time"

	"github.com/zhixing-go/zhixing"
)

// SLA is the time in which an institution answers (反馈时限, ASSET-06). It is what is
// expected of the institution, recorded whether a run waits longer or shorter; past it
// the outcome is a time-out in fact, never "nothing".
type SLA struct {
	Verb       Verb               `json:"verb,omitzero"` // zero: every verb
	N          int                `json:"n"`
	Unit       zhixing.PeriodUnit `json:"unit"`          // hours, days or working days
	From       zhixing.Date       `json:"from,omitzero"` // first day it binds; zero: always
	Cite       zhixing.Citation   `json:"cite,omitzero"`
	Confidence zhixing.Confidence `json:"confidence"`
}

// BankSLA is 24 hours, exact to the minute, for banks on every verb (ASSET-06;
// BANK-NOTICE-2018), from 2018-03-12.
func BankSLA() SLA {
	return SLA{N: 24, Unit: zhixing.Hours, From: zhixing.YMD(2018, 3, 12), Cite: zhixing.Citation{Instrument: "BANK-NOTICE-2018"}, Confidence: zhixing.Secondary}
}

// DefaultSLA is five working days: no national figure is published for other
// institutions, some provinces agree on three (ASSET-06).
func DefaultSLA() SLA {
	return SLA{N: 5, Unit: zhixing.WorkingDays, Confidence: zhixing.Project}
}

// Check reports what is wrong with the SLA.
func (s SLA) Check() error {
	var p zhixing.Problems
	if s.N < 1 || s.N > 10_000 {
		p.Add("n", strconv.Itoa(s.N), "ASSET-06", zhixing.Text{ZH: "应在一至一万之间", EN: "must be from 1 to 10,000"})
	}
	if s.Unit != zhixing.Hours && s.Unit != zhixing.Days && s.Unit != zhixing.WorkingDays {
		p.Add("unit", "", "ASSET-06", zhixing.Text{ZH: "单位应为时、日或者工作日", EN: "the unit is hours, days or working days"})
	}
	return p.Err()
}

// Due returns the moment by which a request received at from is to be answered: hours
// run exactly, days end with the last day (24:00 in Beijing). nil is the mainland
// calendar.
func (s SLA) Due(from zhixing.Instant, cal zhixing.Calendar) (zhixing.Instant, error) {
	if err := s.Check(); err != nil {
		return zhixing.Instant{}, err
	}
	if from.IsZero() {
		return zhixing.Instant{}, &zhixing.InputError{Field: "from", Rule: "ASSET-06", Reason: zhixing.Text{ZH: "收到请求的时刻未给出", EN: "the moment of receipt is not given"}}
	}
	if s.Unit == zhixing.Hours {
		return from.Add(time.Duration(s.N) * time.Hour), nil
	}
	if cal == nil {
		cal = zhixing.Mainland()
	}
	// A term of the system, not of a party: it does not roll (Validity).
	d, err := zhixing.Period{N: s.N, Unit: s.Unit, Class: zhixing.Validity, Rule: "ASSET-06", Cite: s.Cite}.End(from.Date(), cal)
	if err != nil {
		return zhixing.Instant{}, err
	}
	return zhixing.InstantAt(d.End, 24, 0, 0), nil
}

// SLAOf returns the time in which the institution answers verb v on a day: its own row
// for the verb, its row for every verb, the catalogue's default. A row that did not bind
// yet is passed over; a zero day asks for the rows as they are now.
func (c Catalogue) SLAOf(code InstitutionCode, v Verb, on zhixing.Date) SLA {
	in, ok := c.Institution(code)
	if ok {
		return c.slaOf(&in, v, on)
	}
	return c.slaOf(nil, v, on)
}

func (c *Catalogue) slaOf(in *Institution, v Verb, on zhixing.Date) SLA {
	binds := func(s *SLA, v Verb) bool { return s.Verb == v && (on.IsZero() || !on.Before(s.From)) }
	if in != nil {
		for _, verb := range [2]Verb{v, 0} {
			for i := range in.SLA {
				if binds(&in.SLA[i], verb) {
					return in.SLA[i]
				}
			}
		}
	}
	if c.DefaultSLA.N > 0 {
		return c.DefaultSLA
	}
	return DefaultSLA()
}
