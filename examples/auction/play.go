package main

import (
	"fmt"
	"io"
	"strconv"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/auction"
	"github.com/zhixing-go/zhixing/internal/strict"
)

// Story is the realisation of one lot.
type Story struct {
	Facts   auction.RoundFacts `json:"facts"`
	Options auction.Options    `json:"options,omitzero"`
	Stages  []Stage            `json:"stages"`
	Default *Default           `json:"default,omitempty"`
}

// Stage is one round or sale: what the terms start from and what happens.
type Stage struct {
	Title    zhixing.Text      `json:"title"`
	Wish     auction.Wish      `json:"wish"`
	Again    zhixing.Tri       `json:"again,omitzero"` // after a default: the same round again
	Barred   []auction.Barred  `json:"barred,omitempty"`
	Commands []auction.Command `json:"commands,omitempty"`
}

// Default is what the forfeited deposit is applied to.
type Default struct {
	On    zhixing.Date   `json:"on"`
	Costs zhixing.Money  `json:"costs,omitzero"`
	Debts []auction.Debt `json:"debts,omitempty"`
}

func parse(data []byte) (Story, error) {
	var s Story
	if err := strict.Decode(data, &s); err != nil {
		return s, err
	}
	if n := len(s.Stages); n == 0 || n > 20 {
		return s, &zhixing.InputError{Field: "stages", Value: strconv.Itoa(n), Reason: zhixing.Text{ZH: "应有1至20个", EN: "from 1 to 20"}}
	}
	return s, nil
}

// printer prints in one language, with the worksheets where asked for.
type printer struct {
	io.Writer
	l      zhixing.Lang
	sheets bool
}

// sheet prints a worksheet.
func (p printer) sheet(w *zhixing.Worksheet, err error) error {
	if err == nil && p.sheets {
		fmt.Fprintf(p, "\n%s\n", w.Text(p.l))
	}
	return err
}

func (p printer) say(zh, en string, args ...any) {
	fmt.Fprintf(p, zhixing.Text{ZH: zh, EN: en}.In(p.l)+"\n", args...)
}

// defaulted is a deal that came to nothing.
type defaulted struct {
	price, held zhixing.Money
	buyer       zhixing.PartyID
}

func (s Story) play(p printer) error {
	if p.sheets && s.Facts.Price.Amount.Sign() > 0 {
		_, w, err := auction.LadderSheet(s.Facts.Kind, s.Facts.Regime, s.Stages[0].Wish.From, s.Facts.Price.Amount, s.Options)
		if err := p.sheet(w, err); err != nil {
			return err
		}
	}
	var lost *defaulted
	for i := range s.Stages {
		st := &s.Stages[i]
		x := s.Facts
		x.Defaulted = st.Again
		terms, assessment, err := auction.Propose(x, st.Wish, s.Options)
		if err != nil {
			return err
		}
		p.say("\n== %s", "\n== %s", st.Title.In(p.l))
		p.terms(terms)
		p.findings(assessment)
		params := auction.ParamsOf(terms, x, s.Options)
		params.Barred = st.Barred
		a, refused, err := auction.RunScript(auction.Script{Params: params, Opened: zhixing.InstantAt(terms.NoticeOn, 9, 0, 0), Commands: st.Commands, Until: terms.Close})
		if err != nil {
			return err
		}
		if s.Facts.FirstNotice.IsZero() {
			s.Facts.FirstNotice = terms.NoticeOn
		}
		p.chart(a)
		p.refused(refused)
		set, err := auction.SettleUnder(a, s.Options)
		if err != nil {
			return err
		}
		p.settlement(set)
		if err := p.sheet(set.Sheet(s.Options)); err != nil {
			return err
		}
		switch set.Outcome {
		case zhixing.LotOutcomeFailed:
			s.Facts.Past = append(s.Facts.Past, auction.PastRound{Round: terms.Round, Opening: terms.Opening, NoticeOn: terms.NoticeOn, FailedOn: set.Closed.Date(), Platform: terms.Platform})
		case zhixing.LotOutcomeDefaulted:
			lost = &defaulted{set.Price, set.Held, set.Buyer}
		case zhixing.LotOutcomeSold:
			if lost != nil && s.Default != nil {
				if err := p.forfeit(s, *lost, set.Price); err != nil {
					return err
				}
			}
			return nil
		}
	}
	if last := s.Facts.Past; len(last) > 0 {
		e := auction.AfterAllRounds(auction.EndFacts{Lot: s.Facts.Lot, AsOf: last[len(last)-1].FailedOn, Kind: s.Facts.Kind, Rounds: len(last), LastReserve: zhixing.GiveMoney(last[len(last)-1].Opening)}, s.Options)
		p.findings(auction.Assessment{Findings: e.Findings})
	}
	return nil
}

func (p printer) terms(t auction.Terms) {
	p.say("拍次 %d（%s）  起拍价 %s  增价幅度 %s  保证金 %s", "round %d (%s)  opening %s  increment %s  deposit %s",
		t.Round, t.Stage.Label(p.l), t.Opening.Grouped(), t.Step.Grouped(), t.Deposit.Grouped())
	p.say("公告 %s  开始 %s  结束 %s", "notice %s  start %s  close %s", t.NoticeOn, t.Start, t.Close)
}

func (p printer) findings(a auction.Assessment) {
	p.say("认定：%s（%d项）", "findings: %s (%d)", a.Verdict().Label(p.l), len(a.Findings))
	for _, f := range a.Findings {
		fmt.Fprintln(p, "  "+f.Text(p.l))
	}
}

func (p printer) refused(list []auction.Refused) {
	for _, r := range list {
		for _, f := range r.Finding {
			p.say("  不予接受（第%d条指令）：%s", "  refused (command %d): %s", r.Command+1, f.Text(p.l))
		}
	}
}

func (p printer) forfeit(s Story, d defaulted, price zhixing.Money) error {
	r, w, err := auction.DefaultSheet(auction.DefaultFacts{Lot: s.Facts.Lot, On: s.Default.On, OldPrice: d.price, Deposit: d.held, Costs: s.Default.Costs, NewPrice: zhixing.GiveMoney(price), CaseDebts: s.Default.Debts}, s.Facts.Regime, s.Options)
	if err != nil {
		return err
	}
	p.say("\n== 悔拍保证金的去向：%s，%s", "\n== where the defaulter's deposit goes: %s, %s", d.buyer, d.held.Grouped())
	for _, a := range r.Applied {
		fmt.Fprintf(p, "  %14s  %s %s\n", a.Amount.Grouped(), a.Step.Label(p.l), a.Claim)
	}
	p.say("  %14s  余额", "  %14s  residue", r.Residue.Grouped())
	p.say("  %14s  退还悔拍人", "  %14s  back to the defaulter", r.Refund.Grouped())
	p.say("  %14s  保证金未能覆盖，其中应补交 %s", "  %14s  not covered, of which payable %s", r.Uncovered.Grouped(), r.Shortfall.Grouped())
	p.findings(auction.Assessment{Findings: r.Findings})
	return p.sheet(w, nil)
}
