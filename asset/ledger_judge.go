package asset

import "github.com/zhixing-go/zhixing"

// judge returns what forbids e, nil if nothing does (ASSET-46 to 56, 59, 62, 68, 77, 87).
func (l Ledger) judge(e *SeizureEvent) []zhixing.Finding {
	h, err := l.before(e)
	if err != nil {
		return []zhixing.Finding{refusal(e, "ASSET-52", "state_unknown", zhixing.Text{ZH: "无法确定事件前的状态", EN: "the state before the event cannot be worked out"})}
	}
	j := judgement{e: e, h: h, o: l.options()}
	if !e.At.IsZero() && l.later(e) {
		j.refuse("ASSET-52", "served_out_of_order", "时刻早于此前事件，顺位应以送达先后为准，请以seq排定次序", "earlier than an event before it: rank is by service, order the day by seq")
	}
	if e.Type.ofMeasure() && e.Type != EventSeized {
		m, ok := h.Measure(e.Measure)
		if !ok {
			return []zhixing.Finding{refusal(e, "ASSET-52", "measure_unknown", zhixing.Text{ZH: "台账中没有编号{measure}的查封", EN: "no measure {measure} in the ledger"})}
		}
		j.m = m
	}
	switch e.Type {
	case EventSeized:
		j.seized()
	case EventRenewed:
		j.renewed()
	case EventReleased, EventAnnulled:
		j.lifted()
	case EventConverted:
		j.converted()
	case EventEntrusted:
		j.live()
		if j.m.Live() && endsWithinMonth(j.m, e.On) {
			j.refuse("ASSET-47", "renew_before_entrusting", "期限不足一个月的，委托法院应当先行续封再移交", "less than a month left: the entrusting court renews before it hands over", renewFirst())
		}
	case EventRegistered, EventSuitFiled:
		j.live()
	case EventTransferAsked, EventTransferred:
		j.transfer()
	case EventAuctionNotice:
		j.offered()
	case EventDisposed:
		j.disposed()
	}
	return j.found
}

// before returns the state just before e.
func (l Ledger) before(e *SeizureEvent) (Holding, error) {
	var w walk
	w.start(l.options())
	for _, x := range l.log.Effective() {
		if x.e.On.After(e.On) || x.e.On == e.On && x.e.Seq > e.Seq || e.Corrects != "" && x.e.ID == e.Corrects {
			continue
		}
		w.event(x.e)
	}
	w.advance(e.On, e.At)
	return w.holding(l.Asset(), e.On), nil
}

// later reports whether an event of the day that comes before e is of a later moment.
func (l Ledger) later(e *SeizureEvent) bool {
	for _, x := range l.log.Effective() {
		if x.e.On == e.On && x.e.Seq <= e.Seq && x.e.At.After(e.At) && (e.Corrects == "" || x.e.ID != e.Corrects) {
			return true
		}
	}
	return false
}

type judgement struct {
	e     *SeizureEvent
	h     Holding
	m     Measure
	o     *Options
	found []zhixing.Finding
}

// renewFirst is where the entrusting court is told to renew first (ASSET-47).
func renewFirst() zhixing.Citation { return para("ENTRUST-2020", 6, 3) }

// refusal cites what the rule rests on, or what it is given instead.
func refusal(e *SeizureEvent, rule zhixing.RuleID, code string, t zhixing.Text, cites ...zhixing.Citation) zhixing.Finding {
	if len(cites) == 0 {
		cites = ruleCites(rule, e.On)
	}
	return zhixing.Finding{Rule: rule, Status: zhixing.NotMet, Severity: zhixing.Breach, Subject: string(e.ID), Code: code, Message: t,
		Args: []zhixing.Arg{zhixing.NameArg("measure", string(e.Measure))}, Cites: citesOn(cites, e.On)}
}

func (j *judgement) refuse(rule zhixing.RuleID, code, zh, en string, cites ...zhixing.Citation) {
	j.found = append(j.found, refusal(j.e, rule, code, zhixing.Text{ZH: zh, EN: en}, cites...))
}

func (j *judgement) live() {
	if !j.m.Live() {
		j.refuse("ASSET-47", "measure_over", "查封{measure}已经消灭", "measure {measure} is over")
	}
}

func (j *judgement) seized() {
	if _, ok := j.h.Measure(j.e.Measure); ok {
		j.refuse("ASSET-52", "measure_known", "编号{measure}的查封已在台账中", "measure {measure} is already in the ledger")
	}
	kind := j.h.Kind
	switch {
	case kind == 0 && j.o.classOf(j.e.Kind) == 0:
		j.refuse("ASSET-46", "kind_missing", "首次查封须写明财产种类", "the first seizure must say what kind of thing it is")
	case kind != 0 && j.e.Kind != 0 && j.e.Kind != kind:
		j.refuse("ASSET-46", "kind_differs", "财产种类与台账不符", "the kind differs from the ledger's")
	}
	if j.h.Disposability == zhixing.Untouchable {
		j.refuse("ASSET-59", "exempt_thing", "该财产不得查封", "the thing may not be seized")
	}
	if j.h.Left == 0 {
		j.refuse("ASSET-47", "thing_gone", "财产已处置完毕", "the thing has been disposed of")
	}
}

func (j *judgement) renewed() {
	switch {
	case !j.m.Live() && (j.m.Why == EndLapsed || j.m.Why == EndWaitingExpired):
		j.refuse("ASSET-47", "renewal_too_late", "期限已届满，效力消灭，应当重新查封", "the term has run out: extinct, to be seized anew")
	case !j.m.Live():
		j.live()
	case j.m.Since.IsZero():
		j.refuse("ASSET-52", "waiting_needs_no_renewal", "轮候查封{measure}尚未生效，无需续行", "waiting measure {measure} has no effect yet and needs no renewal")
	case j.m.End.IsZero():
		j.refuse("ASSET-47", "no_limit_to_renew", "查封{measure}没有期限，无需续行", "measure {measure} has no limit to renew")
	}
}

func (j *judgement) lifted() {
	j.live()
	if c := j.e.Court; c != "" && c != j.m.Court && j.e.Superior != zhixing.Yes {
		j.refuse("ASSET-68", "not_the_seizing_court", "非作出裁定的法院或者其上级法院，不得解除查封", "none but the court that ruled or its superior may lift a seizure")
	}
}

func (j *judgement) converted() {
	j.live()
	if j.m.Purpose == zhixing.SeizureForEnforcement {
		j.refuse("ASSET-87", "not_a_preservation", "查封{measure}不是财产保全", "measure {measure} is no preservation")
	}
}

// offered judges what a notice of sale and a sale have in common: the thing may be
// realised, is seized, and the court has the right.
func (j *judgement) offered() {
	switch j.h.Disposability {
	case zhixing.SealOnly:
		j.refuse("ASSET-62", "not_realisable", "该财产可以查封，不得处置", "the thing may be seized, not disposed of", art("SEIZE-2020", 4))
	case zhixing.Untouchable:
		j.refuse("ASSET-59", "not_realisable", "该财产不得处置", "the thing may not be disposed of")
	}
	if _, ok := j.h.Holder(); !ok {
		j.refuse("ASSET-48", "not_seized", "未经查封的财产不得处置", "what is not seized may not be disposed of", art("CPL-INT-2022", 484))
	}
	if c := j.e.Court; c != "" && c != j.h.DisposingCourt {
		j.refuse("ASSET-54", "not_the_disposing_court", "该法院没有处置权", "the court has no right to dispose")
	}
}

func (j *judgement) disposed() {
	j.offered()
	switch j.h.Kind {
	case zhixing.KindVehicle, zhixing.KindVessel, zhixing.KindFishingVessel, zhixing.KindAircraft:
		if j.h.Impounded.IsZero() {
			j.refuse("ASSET-77", "not_impounded", "登记查封但未实际扣押，不能处置", "seized at the registry but not impounded: cannot be disposed of")
		}
	}
	if q := j.e.Quantity; q > j.h.Left {
		j.refuse("ASSET-52", "more_than_left", "处置数量超过所余数量", "more than is left")
	}
}

func (j *judgement) transfer() {
	first, ok := j.h.Holder()
	if !ok {
		j.refuse("ASSET-54", "not_seized", "该财产未在查封中", "the thing is not seized")
		return
	}
	if j.e.Court == first.Court && j.e.Type == EventTransferAsked {
		j.refuse("ASSET-55", "same_court", "首封法院无须商请移送", "the first court has the right already")
	}
	// A notice that a court before it published is not its sale.
	inSale := !j.h.AuctionNotice.IsZero() && !j.h.AuctionNotice.Before(first.Since)
	switch j.e.Transfer {
	case TransferPriority:
		if j.e.On.Before(first2016()) && j.e.Type == EventTransferAsked {
			j.refuse("ASSET-55", "not_in_force", "该批复自2016年4月14日起施行", "the reply is in force from 2016-04-14")
		}
		if ok, _ := sixtyDays(first.Since, j.e.On); !ok && j.e.Type == EventTransferAsked {
			j.refuse("ASSET-55", "sixty_days_not_over", "自首先查封之日起未超过六十日", "no more than 60 days since the first seizure")
		}
		if inSale && j.e.Type == EventTransferAsked {
			j.refuse("ASSET-55", "already_in_sale", "首封法院已发布拍卖公告或者进入变卖程序", "the first court has published an auction notice or begun a sale")
		}
	case TransferIdle:
		if j.e.On.Before(preservation2016()) {
			j.refuse("ASSET-56", "not_in_force", "财产保全规定自2016年12月1日起施行", "the provisions on preservation are in force from 2016-12-01")
		}
		if first.Purpose == zhixing.SeizureForEnforcement && first.Converted.IsZero() {
			j.refuse("ASSET-56", "not_a_preservation", "首先查封不是财产保全", "the first seizure is no preservation")
		}
		if !first.Converted.IsZero() && j.o.IdleAfterConversion == ConversionCures {
			j.refuse("ASSET-56", "converted", "首先查封已转为执行中的查封", "the first seizure was converted into one of enforcement")
		}
		if inSale && j.e.Type == EventTransferAsked {
			j.refuse("ASSET-56", "disposal_begun", "保全法院已经开始处分该财产", "the preserving court has begun to dispose of the thing")
		}
		if first.InDispute == zhixing.Yes {
			j.refuse("ASSET-56", "subject_of_dispute", "该财产系争议标的", "the thing is the subject of the dispute")
		}
		if !j.e.On.After(first.Since.AddYears(1)) {
			j.refuse("ASSET-56", "one_year_not_over", "首先查封未超过一年", "no more than a year since the first seizure")
		}
		if w := j.h.Waiting(); len(w) == 0 || w[0].Court != j.e.Court || w[0].Purpose != zhixing.SeizureForEnforcement {
			j.refuse("ASSET-56", "not_first_in_line", "只有在先轮候的执行法院可以商请移送", "only the enforcing court first in line may ask")
		}
	}
}
