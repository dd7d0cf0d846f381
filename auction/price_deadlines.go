package auction

import "github.com/zhixing-go/zhixing"

// PriceDeadline is one term that runs in the procedure (程序期限).
type PriceDeadline struct {
	zhixing.Deadline
	Subject string       `json:"subject,omitempty"` // platform, institution or recipient it concerns
	What    zhixing.Text `json:"what"`
}

// Deadlines derives the terms that run in the present state. Nothing is stored:
// they follow from the events and the options alone.
func (p Price) Deadlines() ([]PriceDeadline, error) {
	s, o := &p.st, &p.opts
	var out []PriceDeadline
	var without []zhixing.Span // days not counted
	add := func(term zhixing.Period, from zhixing.Date, subject string, what zhixing.Text) error {
		d, err := term.EndExcludingWith(from, without, o.calendar(), o.Roll)
		if err == nil {
			out = append(out, PriceDeadline{d, subject, what})
		}
		return err
	}
	var err error
	switch s.state {
	case PriceNetwork:
		var c NetworkClock
		if len(s.reports) > 0 {
			if c, err = clockNetwork(s.reports, s.stays, s.clockDay(zhixing.Date{}), *o); err != nil {
				return nil, err
			}
		}
		for i, d := range c.Due {
			if s.reports[i].Reported.IsZero() {
				out = append(out, PriceDeadline{d, s.reports[i].Platform, text("出具网络询价报告", "report of the network inquiry")})
			}
		}
	case PriceNetworkCorrecting:
		without = s.stays
		err = add(networkTerm("AUC-12", rp(12)), s.correctFrom, "", text("补正网络询价报告", "correction of the network reports"))
	case PriceAppraisal:
		if s.commissioned.IsZero() {
			break
		}
		var d zhixing.Deadline
		if d, err = s.appraisalDue(o); err != nil {
			return nil, err
		}
		who, _ := p.Institution()
		out = append(out, PriceDeadline{d, who, text("出具评估报告", "appraisal report")})
		if len(s.extensions) < 2 && !d.Paused {
			back := zhixing.Period{N: 5, Unit: zhixing.Days, Class: zhixing.Backward, Rule: "AUC-15", Cite: rp(19, 2)}
			err = add(back, d.RawEnd, who, text("申请延期", "application for an extension"))
		}
	case PriceAppraisalCorrecting:
		without = s.stays
		err = add(networkTerm("AUC-15", rp(20)), s.correctFrom, "", text("说明或者补正评估报告", "explanation or correction of the appraisal"))
	case PriceObjectionSubstantive:
		if err = add(zhixing.Period{N: 3, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "AUC-19", Cite: rp(23, 1)}, s.passedOn, "", text("异议交评估机构", "objection passed to the appraiser")); err == nil {
			err = add(explainTerm, s.passedOn, "", text("评估机构书面说明", "written explanation"))
		}
	case PriceDelivered, PriceObjectionFormal:
		for _, r := range s.recipients {
			if err = add(objectionTerm, r.on, string(r.to), text("提出异议", "objection")); err != nil {
				return nil, err
			}
		}
		if s.state == PriceDelivered && len(s.recipients) == 0 {
			err = add(zhixing.Period{N: 3, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "AUC-17", Cite: rp(21, 1)}, s.received, "", text("发送报告", "sending the reports"))
		}
	case PriceFixed:
		if err = add(zhixing.Period{N: 10, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "AUC-07", Cite: rp(30)}, s.ref.FixedOn, "", text("启动财产变价程序", "start of the realisation")); err == nil && !s.ref.ValidTo.IsZero() {
			out = append(out, PriceDeadline{zhixing.Deadline{Period: zhixing.Period{N: 1, Unit: zhixing.Years, Class: zhixing.Validity, Rule: "AUC-23", Cite: rp(27, 3)}, Trigger: s.ref.FixedOn, RawEnd: s.ref.ValidTo, End: s.ref.ValidTo}, "", text("发布首次拍卖公告", "publication of the first notice")})
		}
	case PriceExpired:
		switch s.ref.Method {
		case MethodNetwork:
			err = add(networkTerm("AUC-11", rp(11, 4)), s.ref.ValidTo, "", text("重新出具询价报告", "new network reports"))
		case MethodAppraisal:
			err = add(zhixing.Period{N: 15, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "AUC-15", Cite: rp(19, 4)}, s.ref.ValidTo, "", text("重新出具评估报告", "new appraisal report"))
		}
	}
	return out, err
}

// StartDue is the term within which the procedure must be started: 30 days after
// the seizure; where property was seized in preservation, after the filing of the
// enforcement case if that is later (AUC-07; REFPRICE-2018 1).
func StartDue(seizedOn, filedOn zhixing.Date, o Options) (zhixing.Deadline, error) {
	if filedOn.After(seizedOn) {
		seizedOn = filedOn
	}
	return zhixing.Period{N: 30, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "AUC-07", Cite: rp(1)}.EndWith(seizedOn, o.calendar(), o.Roll)
}

// Check reports what in the course of the procedure was late or odd: facts that do
// not undo the price but are grounds of an objection for delay.
func (p Price) Check() []zhixing.Finding {
	f := findings{on: p.st.startedOn}
	if !p.st.seizedOn.IsZero() && !p.st.startedOn.IsZero() {
		if d, err := StartDue(p.st.seizedOn, zhixing.Date{}, p.opts); err == nil {
			f.ask(point{rule: "AUC-07", code: "started_within_30_days", is: zhixing.TriOf(d.Within(p.st.startedOn)), else_: zhixing.Warning,
				msg: text("查封后三十日内（至{due}）启动确定参考价程序", "started within 30 days of the seizure (to {due})"), args: []zhixing.Arg{zhixing.DateArg("due", d.End)}, cites: cites(rp(1))})
		}
	}
	for i := range p.st.reports {
		if r := &p.st.reports[i]; r.Late == zhixing.Yes {
			f.ask(point{rule: "AUC-11", code: "platform_in_time", is: zhixing.No, else_: zhixing.Warning, subject: r.Platform, msg: text("未按期出具报告，结果不计", "reported out of time: its result does not count"), cites: cites(rp(11, 1), rp(13, 1))})
		}
	}
	if p.st.method == MethodAppraisal && !p.st.resultOn.IsZero() {
		if d, err := p.st.appraisalDue(&p.opts); err == nil {
			f.ask(point{rule: "AUC-15", code: "appraiser_in_time", is: zhixing.TriOf(d.Within(p.st.resultOn)), else_: zhixing.Warning,
				msg: text("评估报告应于{due}前出具；仅仅迟延不构成评估程序严重违法，不因此重新评估", "the appraisal was due by {due}; delay alone is no grave breach and gives no new appraisal"), args: []zhixing.Arg{zhixing.DateArg("due", d.End)}, cites: cites(rp(19, 1), rp(22, 1))})
		}
	}
	if ref, ok := p.Reference(); ok && !ref.ValidTo.IsZero() {
		from := p.st.resultOn
		if from.IsZero() {
			from = ref.FixedOn
		}
		c := rp(27, 1)
		if ref.Method == MethodNegotiation || ref.Method == MethodDirected {
			c = rp(27, 2)
		}
		f.ask(point{rule: "AUC-23", code: "validity_within_a_year", is: zhixing.TriOf(!ref.ValidTo.After(from.AddYears(1))), else_: zhixing.Breach,
			msg: text("有效期最长不得超过一年", "the validity is at most one year"), cites: cites(c)})
	}
	return f.list
}
