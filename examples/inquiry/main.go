// Command inquiry asks 3,900 simulated banks and the other institutions of the network inquiry
// system about one debtor, shows how far it is, and says what the answers mean in law:
// what was found, what the court must do next, whether the inquiry counts as complete
// and why not.
//
// The institutions are invented and answer by a seed, so that every run of one seed is
// the same; a day of theirs is squeezed into seconds. -kill breaks the run off half-way as a crash
// would; -resume goes on from its journal and repeats nothing that was answered.
//
//	go run ./examples/inquiry
//	go run ./examples/inquiry -kill
//	go run ./examples/inquiry -resume
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strconv"
	"time"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
	"github.com/zhixing-go/zhixing/examples/internal/command"
)

type asked struct {
	*command.Command
	banks, limit   int
	seed           uint64
	kill, resume   bool
	journal, start string
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	status := run(ctx, os.Args[1:], os.Stdout, os.Stderr, isTerminal(os.Stdout))
	stop()
	os.Exit(status)
}

func run(ctx context.Context, args []string, out, errOut io.Writer, terminal bool) int {
	c := asked{Command: command.New("inquiry", errOut)}
	c.IntVar(&c.banks, "banks", 3900, "number of simulated banks")
	c.IntVar(&c.limit, "limit", 256, "most calls at once")
	c.Uint64Var(&c.seed, "seed", 1, "decides how the institutions answer")
	c.BoolVar(&c.kill, "kill", false, "break off half-way, as a crash would")
	c.BoolVar(&c.resume, "resume", false, "go on from the journal")
	c.StringVar(&c.journal, "journal", filepath.Join(os.TempDir(), "zhixing-inquiry.journal"), "journal `file`")
	c.StringVar(&c.start, "start", "2026-03-02T09:00:00+08:00", "the moment the run starts")
	return c.Stream(args, func() error {
		start, err := c.check()
		if err != nil {
			return err
		}
		return c.inquire(ctx, start, out, terminal)
	})
}

// check reports what is wrong with the flags, all of it.
func (c *asked) check() (zhixing.Instant, error) {
	var p zhixing.Problems
	between := func(flag string, n, most int) {
		if n < 1 || n > most {
			p.Add(flag, strconv.Itoa(n), "", zhixing.Text{ZH: fmt.Sprintf("应在1至%d之间", most), EN: fmt.Sprintf("from 1 to %d", most)})
		}
	}
	between("banks", c.banks, 50_000)
	between("limit", c.limit, 10_000)
	if c.kill && c.resume {
		p.Add("kill", "", "", zhixing.Text{ZH: "不能与 -resume 同用", EN: "not together with -resume"})
	}
	start, err := zhixing.ParseInstant(c.start)
	p.AddErr("start", err)
	return start, p.Err()
}

// inquire asks everybody and tells what came of it.
func (c *asked) inquire(ctx context.Context, start zhixing.Instant, out io.Writer, terminal bool) error {
	plan, err := newPlan(c.banks, start.Date())
	if err != nil {
		return err
	}
	file, entries, err := c.openJournal()
	if err != nil {
		return err
	}
	defer file.Close()

	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	show := newDisplay(out, terminal, c.Lang)
	began := time.Now()
	r, err := plan.Run(ctx, asset.Gateway{Source: &world{seed: c.seed}}, asset.RunOptions{
		Start: start, MaxTotal: c.limit, OverallDeadline: 20 * time.Second, SourceDeadline: 4 * time.Second, AttemptTimeout: 500 * time.Millisecond,
		BackoffBase: 50 * time.Millisecond, BackoffCap: 400 * time.Millisecond, PollEvery: 100 * time.Millisecond, MaxAttempts: 3, Cooldown: 300 * time.Millisecond,
		Journal: asset.WriteJournal(file, nil), Resume: entries})
	if err != nil {
		return err
	}
	done := make(chan struct{})
	go func() { // the display asks the run how far it is
		defer close(done)
		tick := time.NewTicker(100 * time.Millisecond)
		defer tick.Stop()
		for {
			select {
			case <-r.Done():
				return
			case <-tick.C:
				p := r.Progress()
				show.progress(p, time.Since(began))
				if c.kill && p.Done() >= p.Planned/2 {
					cancel()
				}
			}
		}
	}()
	asked, restored := 0, 0
	for _, res := range r.Results() {
		if res.Restored {
			restored++
		} else {
			asked++
		}
		if c.kill && asked >= plan.Len()/2 {
			cancel()
		}
	}
	rep, err := r.Report()
	<-done
	show.end(rep, asked, restored, time.Since(began))
	if err != nil {
		return err
	}
	if c.kill {
		fmt.Fprintf(out, say(c.Lang, "已中断，日志在 %s；用 -resume 继续\n", "broken off; the journal is %s; go on with -resume\n"), c.journal)
		return nil // there is more to come
	}
	return summary(out, c.Lang, plan, rep)
}

// openJournal starts a new journal or reads the old one and cuts off a torn last line.
func (c *asked) openJournal() (*os.File, []asset.Entry, error) {
	if !c.resume {
		f, err := os.Create(c.journal)
		return f, nil, err
	}
	data, err := os.ReadFile(c.journal)
	if err != nil {
		return nil, nil, fmt.Errorf("nothing to resume: %w", err)
	}
	entries, good, err := asset.DecodeJournal(data)
	if err != nil {
		return nil, nil, fmt.Errorf("journal %s: %w", c.journal, err)
	}
	if len(entries) == 0 {
		return nil, nil, fmt.Errorf("journal %s is empty: nothing to resume", c.journal)
	}
	f, err := os.OpenFile(c.journal, os.O_WRONLY, 0o600)
	if err != nil {
		return nil, nil, err
	}
	if err := f.Truncate(int64(good)); err != nil {
		return nil, nil, errors.Join(err, f.Close())
	}
	if _, err := f.Seek(0, io.SeekEnd); err != nil {
		return nil, nil, errors.Join(err, f.Close())
	}
	return f, entries, nil
}

func newPlan(banks int, on zhixing.Date) (asset.Plan, error) {
	id, err := zhixing.ParsePersonID(zhixing.ResidentID, "11010519491231002X") // a specimen number
	if err != nil {
		return asset.Plan{}, err
	}
	catalogue := asset.ShippedCatalogue()
	offers := asset.BankOffers()
	var more []asset.Institution
	for i := 21; i < banks; i++ { // 21 are in the shipped catalogue
		code := asset.InstitutionCode(fmt.Sprintf("BANK/%05d", i))
		name := zhixing.Text{ZH: fmt.Sprintf("模拟银行%d号", i), EN: fmt.Sprintf("simulated bank %d", i)}
		more = append(more, asset.Institution{Code: code, Kind: asset.KindBank, Offers: offers[:1], SLA: []asset.SLA{asset.BankSLA()}, Names: []asset.DatedName{{Name: name}}})
	}
	return asset.NewPlan(asset.Authority{CaseNo: "(2026)京0105执1号", Court: "北京市朝阳区人民法院", CourtNo: "京0105", Basis: asset.BasisEnforcementCase, Purpose: "本案执行",
		Officer:   asset.Officer{Name: "王某", WorkID: "W-1", EnforcementID: "E-1"},
		CaseFiled: zhixing.Yes, NotPerformed: zhixing.Yes, Registered: zhixing.Yes},
		[]asset.Subject{{Party: "debtor", Role: asset.RoleDebtor, Class: asset.ClassNaturalPerson, Name: "张三", IDs: []zhixing.RevealedID{id.Revealed()}}},
		catalogue.WithInstitutions(more...), asset.PlanOptions{On: on}, asset.Options{})
}

func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0 && os.Getenv("TERM") != "dumb"
}

func say(l zhixing.Lang, zh, en string) string { return zhixing.Text{ZH: zh, EN: en}.In(l) }
