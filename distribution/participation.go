package distribution

import "github.com/zhixing-go/zhixing"

// found is the making of a finding in one line.
func found(rule zhixing.RuleID, s zhixing.Status, subject, code, zh, en string, cite zhixing.Citation) zhixing.Finding {
	f := zhixing.Finding{Rule: rule, Status: s, Subject: subject, Code: code, Message: zhixing.Text{ZH: zh, EN: en}}
	if cite != (zhixing.Citation{}) {
		f.Cites = []zhixing.Citation{cite}
	}
	return f
}

func missing(f zhixing.Finding, facts ...string) zhixing.Finding {
	if f.Status == zhixing.Undetermined {
		f.Missing = facts
	}
	return f
}

// Participation applies the conditions for taking part in the distribution
// (参与分配的条件, DIST-41, 42) to one claim on a day. Every condition is listed; a
// fact not given makes its condition undetermined. A holder of a right over the
// asset needs no title and is never late: CPL-INT-2022 506(2).
func Participation(c Claim, e Estate, on zhixing.Date, o Options) []zhixing.Finding {
	id := string(c.ID)
	right := len(c.Rights) > 0
	out := []zhixing.Finding{debtorFits(e, on, o, id)}
	begun := zhixing.Undetermined
	if b := e.Process.BegunOn; !b.IsZero() {
		begun = zhixing.NotMet
		if !applied(c, on).Before(b) {
			begun = zhixing.Met
		}
	}
	out = append(out, missing(found("DIST-41", begun, id, "enforcement_begun",
		"申请在执行程序开始后提出", "applied for after enforcement began", citeP("CPL-INT-2022", 507, 2)), "process.begun_on"))
	out = append(out, titleHeld(c, on, o, id, right), propertyShort(e, o, id))
	written := zhixing.StatusOf(c.Written)
	out = append(out, missing(found("DIST-41", written, id, "written_application",
		"提交申请书并附执行依据", "a written application with the title attached", citeP("CPL-INT-2022", 507, 1)), "written"))
	out = append(out, inTime(c, e, on, o, id, right)...)
	if a := e.Process.BankruptcyAcceptedOn; !a.IsZero() {
		f := executionRuns(a, on)
		f.Subject = id
		out = append(out, f)
	}
	return citedOn(out, on)
}

// executionRuns: acceptance of a bankruptcy application stops execution; what is not
// paid out belongs to the estate and no creditor is paid by itself (DIST-51).
func executionRuns(accepted, on zhixing.Date) zhixing.Finding {
	f := found("DIST-51", zhixing.Met, "", "before_bankruptcy", "申请在破产申请受理（{day}）之前", "before the bankruptcy application was accepted on {day}", cite("BANKR-2006", 19))
	f.Args = []zhixing.Arg{zhixing.DateArg("day", accepted)}
	switch {
	case on.IsZero():
		f.Status, f.Missing = zhixing.Undetermined, []string{"on"}
	case !on.Before(accepted):
		f.Status, f.Severity, f.Code = zhixing.NotMet, zhixing.Breach, "bankruptcy_accepted"
		f.Message = zhixing.Text{ZH: "{day}已受理破产申请，执行程序应当中止，尚未发放的案款移交管理人，不得再参与分配或者个别清偿",
			EN: "bankruptcy was accepted on {day}: execution stops, money not yet paid out goes to the administrator, no participation and no individual payment"}
		f.Cites = append(f.Cites, cite("BANKR-2006", 16), cite("BANKR-TRANS-2017", 17))
	}
	return f
}

// applied is the day of the application; for a claim not yet applied for, the day asked.
func applied(c Claim, on zhixing.Date) zhixing.Date {
	if c.AppliedOn.IsZero() {
		return on
	}
	return c.AppliedOn
}

func debtorFits(e Estate, on zhixing.Date, o Options, id string) zhixing.Finding {
	s := zhixing.Undetermined
	switch e.Debtor {
	case zhixing.NaturalPerson, zhixing.OtherOrganisation:
		s = zhixing.Met
	case zhixing.EnterpriseLegalPerson:
		s = zhixing.NotMet
		if closedProRata(e.Process, on) {
			s = zhixing.Met
		}
	case zhixing.OtherLegalPerson:
		s = zhixing.Met
		if o.NonEnterprise == LegalPersonBySeizure {
			s = zhixing.NotMet
		}
	}
	f := found("DIST-41", s, id, "debtor_kind", "被执行人为公民或者其他组织", "the debtor is a citizen or other organisation", citeP("CPL-INT-2022", 506, 1))
	if s == zhixing.Met && e.Debtor == zhixing.OtherLegalPerson {
		f.Message = zhixing.Text{ZH: "被执行人为非企业法人，法律未作规定，依选定的做法参照公民和其他组织", EN: "the debtor is a legal person that is no enterprise: the text is silent, the policy treats it like a citizen or other organisation"}
	}
	if s == zhixing.Met && e.Debtor == zhixing.EnterpriseLegalPerson {
		f.Message = zhixing.Text{ZH: "企业法人未经清理即撤销、注销或者歇业，2021年1月1日前按比例清偿", EN: "an enterprise closed without liquidation: pro rata before 2021-01-01"}
		f.Rule, f.Cites = "DIST-43", []zhixing.Citation{cite("ENF-REG-1998", 96)}
		return f
	}
	if s == zhixing.NotMet {
		f.Message = zhixing.Text{ZH: "被执行人为{debtor}，不适用参与分配，普通债权按查封、扣押、冻结的先后顺序清偿",
			EN: "the debtor is an {debtor}: no participation, ordinary claims are paid in the order of seizure"}
		f.Args = []zhixing.Arg{zhixing.TextArg("debtor", zhixing.Text{ZH: e.Debtor.Label(zhixing.ZH), EN: e.Debtor.Label(zhixing.EN)})}
		f.Cites = append(f.Cites, cite("CPL-INT-2022", 514))
		f.Rule = "DIST-43"
	}
	return missing(f, "debtor")
}

// closedProRata: until the end of 2020 an enterprise closed without liquidation was
// distributed pro rata (ENF-REG-1998 96, deleted in 2020; DIST-43).
func closedProRata(p Process, on zhixing.Date) bool {
	return p.ClosedUnliquidated == zhixing.Yes && !on.IsZero() && on.Before(zhixing.YMD(2021, 1, 1))
}

// untitledUntil is the last day on which a creditor who had only sued could take
// part (CPL-OPIN-1992 297; from 2015-02-04 a title is needed).
var untitledUntil = zhixing.YMD(2015, 2, 3)

func titleHeld(c Claim, on zhixing.Date, o Options, id string, right bool) zhixing.Finding {
	f := found("DIST-41", zhixing.Met, id, "title", "申请人已经取得执行依据", "the applicant has an enforceable title", citeP("CPL-INT-2022", 506, 1))
	switch c.Status {
	case Titled, Disputed, Conditional:
		return f
	}
	switch {
	case right:
		f.Message = zhixing.Text{ZH: "对查封财产享有优先权、担保物权，可以直接申请参与分配", EN: "holds a priority or security right over the seized asset and may apply without a title"}
		f.Cites = []zhixing.Citation{citeP("CPL-INT-2022", 506, 2)}
	case c.Status == UntitledSealing && !on.IsZero() && !on.After(untitledUntil):
		f.Message = zhixing.Text{ZH: "已经起诉（2015年2月4日前无须取得执行依据）", EN: "has sued, which sufficed before 2015-02-04"}
		f.Cites = []zhixing.Citation{cite("CPL-OPIN-1992", 297)}
	case c.Kind == zhixing.PriorityTax && o.TaxParticipates == TaxOnNotice:
		f.Rule, f.Status = "DIST-36", zhixing.StatusOf(c.Noticed)
		f.Message = zhixing.Text{ZH: "税务机关已通知执行法院", EN: "the tax authority notified the court"}
		f.Cites = []zhixing.Citation{cite("TAX-2015", 45)}
		return missing(f, "noticed")
	case c.Status == UntitledSealing && o.SealingPlaintiff == ReserveIfFirstSealing:
		f.Status = zhixing.NotMet
		f.Message = zhixing.Text{ZH: "尚未取得执行依据；其审理法院为首封法院的，预留份额", EN: "no title yet; a share is reserved if its court sealed first"}
	default:
		f.Status = zhixing.NotMet
		f.Message = zhixing.Text{ZH: "尚未取得执行依据", EN: "has no enforceable title"}
	}
	return f
}

func propertyShort(e Estate, o Options, id string) zhixing.Finding {
	t := e.Process.Insufficient
	if t == zhixing.Unknown && o.InsufficiencyProof == PresumedAfterSearch &&
		(e.Process.SearchedShort == zhixing.Yes || e.Process.Terminated == zhixing.Yes) {
		t = zhixing.Yes
	}
	return missing(found("DIST-41", zhixing.StatusOf(t), id, "property_short",
		"被执行人的财产不能清偿所有债权", "the debtor's property cannot satisfy every claim", citeP("CPL-INT-2022", 506, 1)), "process.insufficient")
}

// inTime judges the day of the application against the cut-off of each asset.
func inTime(c Claim, e Estate, on zhixing.Date, o Options, id string, right bool) []zhixing.Finding {
	if right || e.Debtor == zhixing.EnterpriseLegalPerson && !closedProRata(e.Process, on) {
		f := found("DIST-42", zhixing.NotApplicable, id, "in_time",
			"优先受偿权、按查封顺序清偿不适用参与分配截止时点", "the cut-off does not apply to rights over the asset, nor to the order of seizure", cite("ENF-REG-2020", 31))
		if !right {
			f.Cites[0] = cite("CPL-INT-2022", 514)
		}
		return []zhixing.Finding{f}
	}
	var out []zhixing.Finding
	p := e.counted(o, c.ID, on)
	for _, a := range e.Assets {
		m := CutOffDay(a, p, o)
		f := found("DIST-42", zhixing.Undetermined, id, "in_time",
			"对财产{asset}的申请在执行终结前提出（截止{day}）", "applied for asset {asset} before its execution was finished (cut-off {day})", citeP("CPL-INT-2022", 507, 2))
		f.Args = []zhixing.Arg{zhixing.NameArg("asset", string(a.ID)), zhixing.DateArg("day", m.Day), zhixing.DateArg("applied", applied(c, on)), zhixing.TextArg("policy", zhixing.Text{ZH: m.Policy.Label(zhixing.ZH), EN: m.Policy.Label(zhixing.EN)})}
		if !m.Day.IsZero() {
			f.Status = zhixing.Met
			if isLate(applied(c, on), m.lastInTime()) {
				f.Status, f.Severity = zhixing.NotMet, zhixing.Warning
			}
		}
		out = append(out, missing(f, m.Missing))
	}
	return out
}

// MayParticipate reads the findings of Participation: No if one condition is not
// met, Unknown if one is undetermined. Several assets: one in time suffices.
func MayParticipate(findings []zhixing.Finding) zhixing.Tri {
	all, time := zhixing.Yes, zhixing.No
	timed := false
	for _, f := range findings {
		t := zhixing.Unknown
		switch f.Status {
		case zhixing.Met, zhixing.NotApplicable:
			t = zhixing.Yes
		case zhixing.NotMet:
			t = zhixing.No
		}
		if f.Rule == "DIST-42" {
			time, timed = time.Or(t), true
			continue
		}
		all = all.And(t)
	}
	if timed {
		all = all.And(time)
	}
	return all
}

// TransferToBankruptcy says whether enforcement against an enterprise must be stayed
// and the file sent to the court of the debtor's domicile (移送破产审查, DIST-43).
func TransferToBankruptcy(e Estate) zhixing.Finding {
	f := found("DIST-43", zhixing.NotApplicable, "", "bankruptcy_transfer",
		"企业法人不能清偿到期债务，经申请执行人之一或者被执行人同意，应当中止执行并移送破产审查",
		"an insolvent enterprise, with consent of one applicant or the debtor: enforcement must be stayed and the file transferred", cite("CPL-INT-2022", 511))
	f.Cites = append(f.Cites, citeP("BANKR-2006", 2, 1))
	if e.Debtor != zhixing.EnterpriseLegalPerson {
		return f
	}
	p := e.Process
	t := p.Insufficient.And(p.ConsentToBankruptcy).And(p.BankruptcyRefused.Not())
	if p.BankruptcyRefused == zhixing.Unknown {
		// Not asked yet: consent alone decides.
		t = p.Insufficient.And(p.ConsentToBankruptcy)
	}
	f.Status = zhixing.StatusOf(t)
	if t == zhixing.Yes {
		f.Severity = zhixing.Breach
	}
	return missing(f, "process.insufficient", "process.consent_to_bankruptcy")
}

// BankruptcyAnswer is the time in which the bankruptcy court answers a transfer:
// 30 days from receipt of the file (CPL-INT-2022 512; DIST-43), law from 2015-02-04.
func BankruptcyAnswer(received zhixing.Date, o Options) (zhixing.Deadline, error) {
	return zhixing.Period{N: 30, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "DIST-43", Cite: onDay(cite("CPL-INT-2022", 512), received)}.End(received, o.calendar())
}

// Authority judges who distributes (DIST-45): the court that seized first leads,
// after its trial if its measure was a preservation; the implementing unit prepares,
// and who reviews is not who prepared.
func Authority(p Process) []zhixing.Finding {
	s := zhixing.Undetermined
	if p.Court != "" && p.FirstSealingCourt != "" {
		s = zhixing.NotMet
		if p.Court == p.FirstSealingCourt {
			s = zhixing.Met
		}
	}
	lead := missing(found("DIST-45", s, string(p.Court), "first_sealing_court_leads",
		"由首先查封、扣押或者冻结的法院主持分配（移送优先债权执行法院的除外）", "the court that sealed first leads, unless the asset was transferred to the court of the priority creditor", citeP("ENF-REG-2020", 56, 1)), "process.court", "process.first_sealing_court")
	if s == zhixing.NotMet {
		lead.Severity = zhixing.Warning
		lead.Cites = append(lead.Cites, cite("FIRST-2016", 1))
	}
	trial := found("DIST-45", zhixing.NotApplicable, string(p.Court), "after_trial",
		"首封系财产保全的，分配在该院案件审理终结后进行", "where the first measure was a preservation, distribution follows after the trial", citeP("ENF-REG-2020", 56, 2))
	if p.FirstMeasure != zhixing.SeizureForEnforcement {
		trial.Status = zhixing.Undetermined
		if p.FirstMeasure == zhixing.SeizureForPreservation {
			trial.Status = zhixing.StatusOf(p.TrialEnded)
		}
		trial = missing(trial, "process.first_measure", "process.trial_ended")
	}
	s = zhixing.Undetermined
	if p.PreparedBy != "" && p.ReviewedBy != "" {
		s = zhixing.Met
		if p.PreparedBy == p.ReviewedBy {
			s = zhixing.NotMet
		}
	}
	apart := missing(found("DIST-45", s, string(p.PreparedBy), "reviewer_not_preparer",
		"实施机构制作方案，审查人不得为制作人", "the implementing unit prepares the plan; the reviewer is not the preparer", zhixing.Citation{Instrument: "OPIN-2009"}), "process.prepared_by", "process.reviewed_by")
	if s == zhixing.NotMet {
		apart.Severity = zhixing.Breach
	}
	return []zhixing.Finding{lead, trial, apart}
}
