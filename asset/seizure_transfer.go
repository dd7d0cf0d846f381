package asset

import "github.com/zhixing-go/zhixing"

// TransferFacts are what a court with a priority claim relies on when it asks the first
// seizing court for the right to dispose (商请移送执行, ASSET-55; FIRST-2016).
type TransferFacts struct {
	FirstSeized     zhixing.Date `json:"first_seized"`              // a renewal keeps the first day
	Enforcing       zhixing.Tri  `json:"enforcing,omitzero"`        // the priority claim is being enforced by an effective document
	RanksAhead      zhixing.Tri  `json:"ranks_ahead,omitzero"`      // security or priority on the thing, ahead of the first court's claim
	NoticePublished zhixing.Tri  `json:"notice_published,omitzero"` // the first court has published an auction notice or begun a sale
	NoticeOn        zhixing.Date `json:"notice_on,omitzero"`
	Requested       zhixing.Date `json:"requested,omitzero"`       // day the first court received the letter; zero: not yet
	FirstConfirmed  zhixing.Tri  `json:"first_confirmed,omitzero"` // the first court's claim is fixed by an effective document
	Disputed        zhixing.Tri  `json:"disputed,omitzero"`        // the two courts do not agree
}

// first2016 is the first day of FIRST-2016.
func first2016() zhixing.Date { return zhixing.YMD(2016, 4, 14) }

// TransferOpinion is what follows from them.
type TransferOpinion struct {
	SixtiethDay    zhixing.Date      `json:"sixtieth_day"`
	AdmissibleFrom zhixing.Date      `json:"admissible_from"`     // first day on which the request is admissible in time
	LetterDue      zhixing.Date      `json:"letter_due,omitzero"` // last day for the transfer letter
	Verdict        zhixing.Status    `json:"verdict"`
	Findings       []zhixing.Finding `json:"findings"`
}

func sixtyDays(first, on zhixing.Date) (bool, zhixing.Deadline) {
	d, err := zhixing.Period{N: 60, Unit: zhixing.Days, Class: zhixing.MinimumWait, Rule: "ASSET-55",
		Cite: zhixing.Citation{Instrument: "FIRST-2016", Article: 1}}.End(first, zhixing.Mainland())
	return err == nil && d.Over(on), d
}

// AssessTransfer says whether the right to dispose must be handed to the court of a claim
// with priority (ASSET-55): all three conditions of FIRST-2016 1, day 61 on, and the
// fifteen days for the transfer letter.
func AssessTransfer(f TransferFacts, asOf zhixing.Date, o Options) (TransferOpinion, error) {
	if err := o.check(); err != nil {
		return TransferOpinion{}, err
	}
	if f.FirstSeized.IsZero() {
		return TransferOpinion{}, &zhixing.InputError{Field: "first_seized", Rule: "ASSET-55", Reason: zhixing.Text{ZH: "首先查封之日未给出", EN: "day of the first seizure not given"}}
	}
	on := asOf
	if !f.Requested.IsZero() {
		on = f.Requested
	}
	over, d := sixtyDays(f.FirstSeized, on)
	op := TransferOpinion{SixtiethDay: d.End, AdmissibleFrom: d.OverFrom()}
	sale := f.NoticePublished
	switch {
	case !f.NoticeOn.IsZero():
		sale = zhixing.TriOf(!f.NoticeOn.After(on))
	}
	add := func(code string, t zhixing.Tri, zh, en, missing string) {
		x := zhixing.Finding{Rule: "ASSET-55", Status: zhixing.StatusOf(t), Severity: zhixing.Info, Code: code, Message: zhixing.Text{ZH: zh, EN: en}, Cites: citesOf("ASSET-55", on)}
		if t == zhixing.Unknown {
			x.Missing = []string{missing}
		}
		op.Findings = append(op.Findings, x)
	}
	inForce := zhixing.TriOf(!on.Before(first2016()))
	if inForce == zhixing.No {
		add("in_force", inForce, "该批复自2016年4月14日起施行", "the reply is in force from 2016-04-14", "")
	}
	add("priority_in_enforcement", f.Enforcing, "优先债权已进入执行程序", "the priority claim is in execution", "enforcing")
	add("ranks_ahead", f.RanksAhead, "对该财产享有顺位在先的担保物权等优先受偿权", "a security or priority on the thing that ranks ahead", "ranks_ahead")
	add("over_sixty_days", zhixing.TriOf(over), "自首先查封之日起已超过六十日", "more than 60 days since the first seizure", "")
	add("not_in_sale", sale.Not(), "首封法院尚未发布拍卖公告或者进入变卖程序", "no auction notice published and no sale begun", "notice_published")
	op.Verdict = zhixing.StatusOf(inForce.And(f.Enforcing).And(f.RanksAhead).And(zhixing.TriOf(over)).And(sale.Not()))
	tell := func(code, zh, en string, article uint16) {
		op.Findings = append(op.Findings, zhixing.Finding{Rule: "ASSET-55", Status: zhixing.Met, Code: code, Message: zhixing.Text{ZH: zh, EN: en},
			Cites: []zhixing.Citation{{Instrument: "FIRST-2016", Article: article}}})
	}
	if op.Verdict == zhixing.Met && f.FirstConfirmed == zhixing.No {
		tell("reserve_share", "首先查封债权尚未经生效法律文书确认的，应当按照其清偿顺位预留相应份额", "the first claim is not confirmed yet: its share by rank is reserved", 3)
	}
	if f.Disputed == zhixing.Yes {
		tell("common_superior", "发生争议的，逐级报请共同的上级法院指定该财产的执行法院", "the courts disagree: the common superior designates the court", 4)
	}
	if !f.Requested.IsZero() && op.Verdict == zhixing.Met {
		due, err := zhixing.Period{N: 15, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "ASSET-55", Cite: zhixing.Citation{Instrument: "FIRST-2016", Article: 2}}.End(f.Requested, o.calendar())
		if err != nil {
			return TransferOpinion{}, err
		}
		op.LetterDue = due.End
	}
	return op, nil
}
