package main

import (
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

// display shows progress: one line that moves on a terminal, plain lines elsewhere.
type display struct {
	out      io.Writer
	terminal bool
	lang     zhixing.Lang
	shown    int // tenths printed as plain lines
}

func newDisplay(out io.Writer, terminal bool, l zhixing.Lang) *display {
	return &display{out: out, terminal: terminal, lang: l, shown: -1}
}

func (d *display) progress(p asset.Progress, since time.Duration) {
	if p.Planned == 0 {
		return
	}
	tenths := 10 * p.Done() / p.Planned
	if !d.terminal {
		if tenths == d.shown {
			return
		}
		d.shown = tenths
	}
	line := fmt.Sprintf(say(d.lang, "%4.1f秒 %5d/%d 在途%-4d 待反馈%-4d 待重试%-3d 查有%-4d 查无%-5d", "%4.1fs %5d/%d  live %-4d awaiting %-4d retry %-3d found %-4d nothing %-5d"),
		since.Seconds(), p.Done(), p.Planned, p.In(asset.StateInFlight), p.In(asset.StateAwaitingReply), p.In(asset.StateBackoff), p.With(asset.OutcomeFound), p.With(asset.OutcomeNothing))
	if !d.terminal {
		fmt.Fprintln(d.out, line)
		return
	}
	const width = 30
	n := width * p.Done() / p.Planned
	fmt.Fprintf(d.out, "\r\x1b[K[%s%s] %s", strings.Repeat("█", n), strings.Repeat("·", width-n), line)
}

func (d *display) end(rep asset.Report, asked, restored int, since time.Duration) {
	if d.terminal {
		fmt.Fprint(d.out, "\r\x1b[K")
	}
	fmt.Fprintf(d.out, say(d.lang, "共%d项请求，本次%d项，日志恢复%d项，用时%.1f秒，放弃的调用%d个\n", "%d requests: %d now, %d restored from the journal, in %.1fs, %d calls abandoned\n"),
		len(rep.Results), asked, restored, since.Seconds(), rep.Abandoned)
}

// summary says what came of it and what it means.
func summary(out io.Writer, l zhixing.Lang, plan asset.Plan, rep asset.Report) error {
	fmt.Fprintln(out, say(l, "\n结果", "\noutcomes"))
	for _, o := range asset.Outcomes() {
		n := rep.Count(o)
		if n == 0 {
			continue
		}
		var acts []string
		for _, a := range o.NextActs() {
			acts = append(acts, a.Label(l))
		}
		fmt.Fprintf(out, "  %6d  %s", n, o.Label(l))
		if len(acts) > 0 {
			fmt.Fprintf(out, say(l, "：%s", ": %s"), strings.Join(acts, say(l, "、", ", ")))
		}
		fmt.Fprintln(out)
	}
	inv := asset.Collect(rep, plan.Catalogue())
	totals, unvalued, err := inv.Totals(asset.Options{})
	if err != nil {
		return err
	}
	fmt.Fprintf(out, say(l, "\n财产 %d 项", "\n%d assets"), len(inv.Assets))
	for _, t := range totals {
		fmt.Fprintf(out, say(l, "，%d项合计 %s %s", ", %d of them worth %s %s"), t.Assets, t.Currency, t.Amount.Grouped())
	}
	fmt.Fprintf(out, say(l, "，%d项价值待定\n", ", %d not valued yet\n"), unvalued)

	on := rep.Ended.Date()
	c, err := asset.AssessCompleteness(asset.Inquiry{Subjects: plan.Subjects(), Reports: []asset.Report{rep}}, plan.Catalogue(), on, asset.Options{})
	if err != nil {
		return err
	}
	fmt.Fprintln(out, "\n"+c.Findings[0].Text(l))
	why := map[string]int{}
	var order []string
	for _, r := range c.Open() {
		if why[r.Why]++; why[r.Why] == 1 {
			order = append(order, r.Why)
		}
	}
	for _, w := range order {
		fmt.Fprintf(out, say(l, "  未完成 %4d 项：%s\n", "  open %4d: %s\n"), why[w], wording(w, l))
	}
	if len(c.Open()) > 0 {
		fmt.Fprintln(out, say(l, "下一步：审查异议、补正后重新发起、催办，并对网络查询未及的项目进行现场调查，记录入卷后再行认定。", "next: review the objections, correct and resubmit, urge, investigate on site what the network did not reach, record it, and assess again."))
	}
	return nil
}

// wording explains why an item is open: by its own word, or by the outcome it ended with.
func wording(w string, l zhixing.Lang) string {
	switch w {
	case "under_review":
		return say(l, "协助单位异议审查中", "the institution's objection is under review")
	case "other_investigation_missing":
		return say(l, "未开通、失败或者逾期，尚无线下调查记录", "unsupported, failed or timed out, and no investigation by other means is recorded")
	case "returned":
		return say(l, "被回退，待补正", "returned for correction")
	case "never_asked":
		return say(l, "从未查询", "never asked")
	case "not_answered":
		return say(l, "未答复", "not answered")
	case "not_sealed":
		return say(l, "反馈未加盖电子印章", "the reply has no electronic seal")
	}
	var o asset.Outcome
	if o.UnmarshalText([]byte(w)) == nil {
		return o.Label(l)
	}
	return w
}
