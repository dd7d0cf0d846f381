package auction

import "github.com/zhixing-go/zhixing"

// PauseFacts is a reason to stop bidding for a time (AUC-46).
type PauseFacts struct {
	On        zhixing.Date `json:"on"`
	Cause     PauseCause   `json:"cause"`
	Paused    zhixing.Tri  `json:"paused,omitzero"`    // the auction was stayed or suspended
	Reported  zhixing.Tri  `json:"reported,omitzero"`  // emergency: the platform reported at once
	Published zhixing.Tri  `json:"published,omitzero"` // the reason was published
}

// CheckPause judges whether bidding was stopped where it had to be (AUC-46;
// NET-AUC-2016 28, 36): it must be where the case is stayed or suspended or a third
// party objects to the object; it may be on an objection about the auction itself; in an
// emergency the platform may stop first and reports at once. The reason is published.
func CheckPause(x PauseFacts) []zhixing.Finding {
	f := findings{on: x.On}
	switch x.Cause {
	case PauseCaseStopped:
		f.ask(point{rule: "AUC-46", code: "must_stop", is: x.Paused, else_: zhixing.Breach, msg: text("依法应当暂缓、中止执行的，应当决定暂缓或者裁定中止拍卖", "the case is to be stayed or suspended: so must the auction"), cites: cites(net(28, 1), trad(18, 1)), missing: []string{"paused"}})
	case PauseOutsiderObjection:
		f.ask(point{rule: "AUC-46", code: "must_stop", is: x.Paused, else_: zhixing.Breach, msg: text("案外人对标的提出异议的，依民事诉讼法处理并暂缓或者中止拍卖", "a third party objects to the object: handled by the procedure law, and the auction stayed or suspended"), cites: cites(net(36, 2), cite("CPL-2023", 238)), missing: []string{"paused"}})
	case PauseConductObjection:
		f.note("AUC-46", "may_stop", text("对拍卖行为的异议、复议期间，可以暂缓或者中止拍卖", "on an objection or reconsideration about the auction the court may stay or suspend it"), cites(net(36, 1)))
	case PauseEmergency:
		f.note("AUC-46", "platform_may_stop", text("系统故障、安全隐患等紧急情况，平台可以先行暂缓", "in an emergency the platform may stop first"), cites(net(28, 2)))
		if x.Paused == zhixing.Yes {
			f.ask(point{rule: "AUC-46", code: "reported_at_once", is: x.Reported, else_: zhixing.Breach, msg: text("先行暂缓的，应当立即报告人民法院", "having stopped, it reports to the court at once"), cites: cites(net(28, 2)), missing: []string{"reported"}})
		}
	default:
		f.ask(point{rule: "AUC-46", code: "cause_given", is: zhixing.Unknown, msg: text("须写明原因", "the cause is required"), missing: []string{"cause"}})
	}
	if x.Paused == zhixing.Yes {
		f.ask(point{rule: "AUC-46", code: "reason_published", is: x.Published, else_: zhixing.Breach, msg: text("暂缓、中止的原因应及时公告", "the reason is published in time"), cites: cites(net(28, 3)), missing: []string{"published"}})
	}
	return f.list
}
