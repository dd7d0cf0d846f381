package auction

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// askDisclosure judges what was shown and warned of on the day of the notice
// (AUC-33, 34).
func (f *findings) askDisclosure(t *Terms, x *RoundFacts) {
	if x.Regime == RegimeTraditional {
		f.note("AUC-60", "media_of_notice", text("公告媒体由当事人协商，协商不成由法院确定；专业性财产同时在专业媒体公告", "media agreed by the parties, else by the court; professional papers too for special goods"), cites(trad(9, 1)))
		return
	}
	f.askContent(t)
	sameDay := t.DisclosedOn.IsZero() || t.DisclosedOn == t.NoticeOn
	complete := true
	for i := DiscloseNotice; i <= DiscloseCourt; i++ { // the eleventh is open
		shown := slices.Contains(t.Disclosed, i)
		if i == DisclosePriority && len(x.Priority) == 0 {
			continue
		}
		complete = complete && shown
		f.ask(point{rule: "AUC-33", code: "disclosed_" + i.String(), is: zhixing.TriOf(shown && sameDay), else_: zhixing.Breach, msg: text("公告发布当日公示：{item}", "shown on the day of the notice: {item}"), args: []zhixing.Arg{zhixing.TextArg("item", text(i.Label(zhixing.ZH), i.Label(zhixing.EN)))}, cites: cites(net(13, 0, uint8(i)))})
	}
	for i := WarnCapacity; i <= WarnForfeit; i++ {
		warned := slices.Contains(t.Warned, i)
		complete = complete && warned
		f.ask(point{rule: "AUC-34", code: "warned_" + i.String(), is: zhixing.TriOf(warned && sameDay), else_: zhixing.Breach, msg: text("公告发布当日特别提示：{item}", "warned of on the day of the notice: {item}"), args: []zhixing.Arg{zhixing.TextArg("item", text(i.Label(zhixing.ZH), i.Label(zhixing.EN)))}, cites: cites(net(14, 0, uint8(i)))})
	}
	f.ask(point{rule: "AUC-34", code: "defect_liability_excluded", is: zhixing.TriOf(complete && sameDay).And(t.NoGuarantee), else_: zhixing.Warning, msg: text("公示、特别提示齐备且公告声明不保证真伪品质的，不承担瑕疵担保责任", "defect liability is excluded where all was shown and warned of and the notice guarantees nothing"), cites: cites(net(15, 2)), missing: []string{"no_guarantee"}})
	f.ask(point{rule: "AUC-49", code: "taxes_stated", is: t.TaxStated, else_: zhixing.Breach, msg: text("公告载明税费及其承担方式", "the notice states the taxes and who bears them"), cites: cites(net(13, 0, 9), net(30)), missing: []string{"tax_stated"}})
	if t.Tax == TaxBuyerAll {
		f.ask(point{rule: "AUC-49", code: "buyer_bears_all", is: zhixing.No, else_: zhixing.Warning, msg: text("税费应依法由相应主体承担，不宜一概由买受人负担", "taxes are borne by whom the law names; putting all on the buyer is disfavoured"), cites: cites(net(30))})
	}
}

// askContent judges what the notice itself says (AUC-33; NET-AUC-2016 12(2)).
func (f *findings) askContent(t *Terms) {
	p := point{rule: "AUC-33", code: "notice_content", else_: zhixing.Breach, cites: cites(net(12, 2)), missing: []string{"content"},
		msg: text("公告应包括财产、价格、保证金、竞买人条件、已知瑕疵、权利义务、法律责任、时间、平台、法院", "the notice names property, price, deposit, conditions for bidders, known defects, rights and duties, liability, time, platform, court")}
	if len(t.Content) == 0 {
		f.ask(p)
		return
	}
	p.is = zhixing.Yes
	for i := range noticeItemNames.All {
		if !slices.Contains(t.Content, i) {
			f.ask(point{rule: "AUC-33", code: "notice_lacks_" + i.String(), is: zhixing.No, else_: zhixing.Breach, cites: p.cites,
				msg: text("公告缺少：{item}", "the notice lacks: {item}"), args: []zhixing.Arg{zhixing.TextArg("item", text(i.Label(zhixing.ZH), i.Label(zhixing.EN)))}})
			p.is = zhixing.No
		}
	}
	if p.is == zhixing.Yes {
		f.ask(p)
	}
}
