package main

import (
	"flag"
	"fmt"
	"io"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/distribution/interest"
	"github.com/zhixing-go/zhixing/examples/internal/command"
)

// flags are the command line.
type flags struct {
	*command.Command
	batch, profile                  string
	court, caseNumber               string
	principal, fee, lawyer          string
	effective, due, on              string
	days                            int
	rate, from, to                  string
	applicationFee, preservationFee string
	paid, stay, policy              []string
	sensitivity, policies           bool
}

// many is a flag that may be given more than once.
type many struct{ to *[]string }

func (m many) String() string { return "" }

func (m many) Set(s string) error {
	*m.to = append(*m.to, s)
	return nil
}

func newFlags(errOut io.Writer) *flags {
	f := &flags{Command: command.New("interest", errOut)}
	set := f.Command
	set.Usage = func() {
		fmt.Fprint(errOut, usage)
		set.PrintDefaults()
	}
	set.Document(nil)
	set.Formats("text", "md", "json", "csv")
	set.StringVar(&f.batch, "batch", "", "`file` with one calculation a line (JSON Lines); - for standard input; prints one result a line")
	set.StringVar(&f.profile, "profile", "", "`file` with the policies of an office (JSON)")
	set.Var(many{&f.policy}, "policy", "`name=word` of one policy, repeatable; see -policies")
	set.BoolVar(&f.policies, "policies", false, "list every policy with its words, the default first")
	set.BoolVar(&f.sensitivity, "sensitivity", false, "the total under each variant of each contested policy")
	set.StringVar(&f.court, "court", "", "court, for the heading")
	set.StringVar(&f.caseNumber, "case", "", "case number, for the heading")
	set.StringVar(&f.principal, "principal", "", "principal, in yuan")
	set.StringVar(&f.fee, "fee", "", "court fee borne by the debtor, in yuan")
	set.StringVar(&f.lawyer, "lawyer-fee", "", "lawyer's fee that the title awards, in yuan")
	set.StringVar(&f.effective, "effective", "", "`day` the title took effect (2006-01-02)")
	set.IntVar(&f.days, "days", 0, "performance period in days from the day of effect")
	set.StringVar(&f.due, "due", "", "last `day` of the performance period, where the title names it")
	set.StringVar(&f.on, "on", "", "`day` the amount is asked for")
	set.StringVar(&f.rate, "rate", "", "rate of general interest; none if the title orders none")
	set.StringVar(&f.from, "from", "", "first `day` of general interest")
	set.StringVar(&f.to, "to", "", "`day` general interest stops; empty: until payment")
	set.Var(many{&f.paid}, "paid", "`payment`, repeatable")
	set.Var(many{&f.stay}, "stay", "suspension or stay, repeatable")
	set.StringVar(&f.applicationFee, "application-fee", "", "enforcement application fee on this `amount`")
	set.StringVar(&f.preservationFee, "preservation-fee", "", "fee for preservation on property of this `value`")
	return f
}

// input makes the calculation from a document, or from the flags.
func (f *flags) input(in io.Reader) (interest.Input, error) {
	var calc interest.Input
	if f.Given("in") {
		var p zhixing.Problems
		f.Visit(func(x *flag.Flag) {
			switch x.Name {
			case "principal", "fee", "lawyer-fee", "effective", "days", "due", "on", "rate", "from", "to", "paid", "stay":
				p.Add(x.Name, "", "", zhixing.Text{ZH: "已有输入文件，不再取自参数", EN: "the document gives this; the flag cannot"})
			}
		})
		if err := p.Err(); err != nil {
			return calc, err
		}
		data, err := f.Read(in)
		if err != nil {
			return calc, err
		}
		if calc, err = interest.ParseInput(data); err != nil {
			return calc, err
		}
	} else if err := f.build(&calc); err != nil {
		return calc, err
	}
	if err := f.choose(&calc.Options, in); err != nil {
		return calc, err
	}
	return calc, nil
}

// build reads the flags into a title, events and a day; all problems are joined.
func (f *flags) build(calc *interest.Input) error {
	var p zhixing.Problems
	date := func(field, s string) zhixing.Date {
		if s == "" {
			return zhixing.Date{}
		}
		d, err := zhixing.ParseDate(s)
		p.AddErr(field, err)
		return d
	}
	item := func(field, s string, kind interest.DebtItemKind) {
		if s == "" {
			return
		}
		m, err := zhixing.ParseMoney(s)
		p.AddErr(field, err)
		calc.Title.Items = append(calc.Title.Items, interest.Item{ID: field, Kind: kind, Amount: m})
	}
	need := func(field string, given bool) {
		if !given {
			p.Add(field, "", "", zhixing.Text{ZH: "未给出", EN: "not given"})
		}
	}
	need("principal", f.principal != "")
	need("on", f.on != "")
	item("principal", f.principal, interest.Principal)
	item("lawyer-fee", f.lawyer, interest.LawyerFee)
	item("fee", f.fee, interest.LitigationFee)
	calc.On = date("on", f.on)
	calc.Title.Effective = date("effective", f.effective)
	switch {
	case f.due != "" && f.days != 0:
		p.Add("due", f.due, "DIST-05", zhixing.Text{ZH: "届满日与期间只能给出一项", EN: "give the last day or a length, not both"})
	case f.due != "":
		calc.Title.Expiries = []interest.Expiry{{On: date("due", f.due)}}
	case f.days != 0:
		need("effective", f.effective != "")
		calc.Title.Expiries = []interest.Expiry{{N: f.days, Unit: zhixing.Days}}
	default:
		need("due", f.effective != "")
	}
	if f.rate != "" {
		r, err := parseRate(f.rate)
		p.AddErr("rate", err)
		need("from", f.from != "")
		calc.Title.Orders = []interest.Order{{ID: "interest", Items: []string{"principal"}, Rate: r, From: date("from", f.from), To: date("to", f.to)}}
	}
	for i, s := range f.paid {
		ev, err := parsePayment(s)
		ev.Seq = i + 1
		p.AddErr(fmt.Sprintf("paid[%d]", i), err)
		calc.Events = append(calc.Events, ev)
	}
	for i, s := range f.stay {
		st, err := parseStay(s)
		p.AddErr(fmt.Sprintf("stay[%d]", i), err)
		calc.Title.Stays = append(calc.Title.Stays, st)
	}
	if err := p.Err(); err != nil {
		return err
	}
	return calc.Check()
}

// choose puts the policies of a profile and of the flags into the options.
func (f *flags) choose(o *interest.Options, in io.Reader) error {
	var p zhixing.Problems
	if f.profile != "" {
		data, err := command.ReadFile(f.profile, in)
		if err != nil {
			return err
		}
		profile, err := zhixing.ParseProfile(data)
		if err == nil {
			err = profile.Check(interest.Policies())
		}
		if err == nil {
			*o, err = o.WithProfile(profile)
		}
		p.AddErr("profile", err)
	}
	for i, s := range f.policy {
		name, word, ok := strings.Cut(s, "=")
		if !ok {
			p.Add(fmt.Sprintf("policy[%d]", i), s, "", zhixing.Text{ZH: "应写作 名称=选项", EN: "is written name=word"})
			continue
		}
		p.AddErr(fmt.Sprintf("policy[%d]", i), o.Set(name, word))
	}
	return p.Err()
}

func bad(v, zh, en string) error {
	return &zhixing.InputError{Value: v, Reason: zhixing.Text{ZH: zh, EN: en}}
}

// parseRate reads a rate as the help writes it.
func parseRate(s string) (interest.Rate, error) {
	wrong := func() (interest.Rate, error) {
		return interest.Rate{}, bad(s, "利率应写作 6%、1%/month、4‱/day、lpr1y、lpr1y*1.5 等", "a rate is written 6%, 1%/month, 4‱/day, lpr1y, lpr1y*1.5 …")
	}
	number := func(t string) (decimal.Decimal, bool) {
		d, err := decimal.NewFromString(t)
		return d, err == nil && len(t) < 20 && !strings.ContainsAny(t, "eE")
	}
	if bucket, ok := strings.CutPrefix(s, "benchmark:"); ok {
		r := interest.Rate{Kind: interest.SplitBenchmarkLPR}
		if err := r.Bucket.UnmarshalText([]byte(bucket)); err != nil {
			return wrong()
		}
		return r, nil
	}
	for _, base := range []struct {
		word string
		kind interest.RateKind
	}{{"lpr1y", interest.LPR1Y}, {"lpr5y", interest.LPR5Y}} {
		rest, ok := strings.CutPrefix(s, base.word)
		if !ok {
			continue
		}
		r := interest.Rate{Kind: base.kind}
		if body, at, ok := strings.Cut(rest, "@"); ok {
			d, err := zhixing.ParseDate(at)
			if err != nil {
				return interest.Rate{}, err
			}
			rest, r.Dating, r.At = body, interest.FrozenAt, d
		}
		switch {
		case rest == "":
			return r, nil
		case rest[0] == '*':
			r.Kind, r.Of = interest.LPRMultiple, base.kind
			if r.Multiple, ok = number(rest[1:]); ok {
				return r, nil
			}
		case strings.HasSuffix(rest, "bp"):
			r.Kind, r.Of = interest.LPRPlusBP, base.kind
			if r.Points, ok = number(strings.TrimSuffix(strings.TrimPrefix(rest, "+"), "bp")); ok {
				return r, nil
			}
		}
		return wrong()
	}
	body, per, _ := strings.Cut(s, "/")
	r := interest.Rate{}
	switch per {
	case "", "year":
		r.Kind = interest.AnnualFixed
	case "month":
		r.Kind = interest.MonthlyFixed
	case "day":
		r.Kind = interest.DailyFixed
	default:
		return wrong()
	}
	for _, u := range []struct {
		sign string
		unit interest.RateUnit
	}{{"%", interest.RatePercent}, {"‰", interest.RatePermille}, {"‱", interest.RatePermyriad}} {
		if n, ok := strings.CutSuffix(body, u.sign); ok {
			r.Unit = u.unit
			if r.Value, ok = number(n); ok {
				return r, nil
			}
		}
	}
	return wrong()
}

// parsePayment reads DATE:AMOUNT or DATE:AMOUNT:KIND.
func parsePayment(s string) (interest.Satisfaction, error) {
	parts := strings.Split(s, ":")
	if len(parts) < 2 || len(parts) > 3 {
		return interest.Satisfaction{}, bad(s, "应写作 日期:金额 或者 日期:金额:方式", "is written DATE:AMOUNT or DATE:AMOUNT:KIND")
	}
	ev := interest.Satisfaction{Kind: zhixing.SatisfiedVoluntaryPayment}
	var p zhixing.Problems
	var err error
	ev.On, err = zhixing.ParseDate(parts[0])
	p.AddErr("", err)
	ev.Amount, err = zhixing.ParseMoney(parts[1])
	p.AddErr("", err)
	if len(parts) == 3 {
		p.AddErr("kind", ev.Kind.UnmarshalText([]byte(parts[2])))
	}
	return ev, p.Err()
}

// parseStay reads FROM:TO:CAUSE.
func parseStay(s string) (interest.Stay, error) {
	parts := strings.Split(s, ":")
	if len(parts) != 3 {
		return interest.Stay{}, bad(s, "应写作 起日:止日:原因", "is written FROM:TO:CAUSE")
	}
	var st interest.Stay
	var p zhixing.Problems
	var err error
	st.From, err = zhixing.ParseDate(parts[0])
	p.AddErr("", err)
	if parts[1] != "" {
		st.To, err = zhixing.ParseDate(parts[1])
		p.AddErr("", err)
	}
	p.AddErr("cause", st.Cause.UnmarshalText([]byte(parts[2])))
	return st, p.Err()
}
