package auction

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// NetworkCommission is the court's commission of a network inquiry (司法网络询价委托,
// AUC-11).
type NetworkCommission struct {
	Listed []string       `json:"listed"` // platforms of the list on the day it was sent
	Sent   []PlatformSent `json:"sent"`
	Has    ContentsSent   `json:"has,omitzero"` // what it stated
}

// PlatformSent is the day the commission was sent to a platform.
type PlatformSent struct {
	Platform string       `json:"platform"`
	On       zhixing.Date `json:"on"`
}

// ContentsSent is what a commission must state (委托书应当载明的内容).
type ContentsSent struct {
	Name     zhixing.Tri `json:"name,omitzero"`     // 财产名称
	Features zhixing.Tri `json:"features,omitzero"` // 物理特征
	Quantity zhixing.Tri `json:"quantity,omitzero"` // 规格数量
	Purpose  zhixing.Tri `json:"purpose,omitzero"`  // 目的要求
	Term     zhixing.Tri `json:"term,omitzero"`     // 完成期限
}

// CheckCommission says whether the commission went to every platform of the list, to all
// on one day and to nobody else, and states what it must (AUC-11; REFPRICE-2018, article
// 10). A platform given twice or without a name or day is an *zhixing.InputError.
func CheckCommission(c NetworkCommission) ([]zhixing.Finding, error) {
	var p zhixing.Problems
	var names []string
	sameDay := zhixing.Yes
	for i, s := range c.Sent {
		if s.Platform == "" || s.On.IsZero() || slices.Contains(names, s.Platform) {
			p.Add(indexPath("sent", i), s.Platform, "AUC-11", text("须写明平台和日期，平台不得重复", "platform and day are required, each platform once"))
		}
		names = append(names, s.Platform)
		sameDay = sameDay.And(zhixing.TriOf(s.On == c.Sent[0].On))
	}
	for i, name := range c.Listed {
		if name == "" || slices.Contains(c.Listed[:i], name) {
			p.Add(indexPath("listed", i), name, "AUC-11", text("须写明平台，平台不得重复", "the platform is required, each once"))
		}
	}
	if err := p.Err(); err != nil {
		return nil, err
	}
	var f findings
	if len(c.Sent) > 0 {
		f.on = c.Sent[0].On
	}
	toAll := point{rule: "AUC-11", code: "sent_to_listed", is: zhixing.Unknown, else_: zhixing.Breach, missing: []string{"listed"},
		msg: text("向名单库中的全部平台发出委托书", "sent to every platform of the list"), cites: cites(rp(10))}
	if len(c.Listed) == 0 { // the list is not given
		f.ask(toAll)
	}
	for _, name := range c.Listed {
		toAll.subject, toAll.is = name, zhixing.TriOf(slices.Contains(names, name))
		f.ask(toAll)
	}
	for _, name := range names {
		if len(c.Listed) > 0 && !slices.Contains(c.Listed, name) {
			f.ask(point{rule: "AUC-11", code: "listed", is: zhixing.No, else_: zhixing.Breach, subject: name, msg: text("受委托平台在名单库内", "the platform is on the list"), cites: cites(rp(10))})
		}
	}
	if len(names) > 0 {
		f.ask(point{rule: "AUC-11", code: "sent_at_once", is: sameDay, else_: zhixing.Breach, msg: text("同时向各平台发出", "sent to all at the same time"), cites: cites(rp(10))})
	}
	for _, x := range []struct {
		is     zhixing.Tri
		name   string
		zh, en string
	}{
		{c.Has.Name, "name", "载明财产名称", "states the name of the property"},
		{c.Has.Features, "features", "载明物理特征", "states its physical features"},
		{c.Has.Quantity, "quantity", "载明规格数量", "states specification and quantity"},
		{c.Has.Purpose, "purpose", "载明目的要求", "states purpose and requirements"},
		{c.Has.Term, "term", "载明完成期限", "states the term"},
	} {
		f.ask(point{rule: "AUC-11", code: "states_" + x.name, is: x.is, else_: zhixing.Warning, missing: []string{"has." + x.name}, msg: text(x.zh, x.en), cites: cites(rp(10))})
	}
	return f.list, nil
}
