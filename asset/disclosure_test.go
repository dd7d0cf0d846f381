package asset_test

import (
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

func TestForParty(t *testing.T) {
	t.Run("ASSET-13 numbers masked, remarks and others' case numbers left out, the original untouched", func(t *testing.T) {
		r := asset.Record{Item: "03", Kind: zhixing.KindDeposit, Key: asset.Identity{Registry: "BANK/X", Number: "6222021234567890", Sub: "一二三四五", Fallback: "1234"},
			Linked: "99887766", Remark: "internal", Amount: zhixing.GiveMoney(zhixing.Fen(500)),
			PriorFreezes: []asset.PriorFreeze{{Court: "海淀法院", CaseNo: "(2025)京0108执9号", Amount: zhixing.GiveMoney(zhixing.Fen(100))}}}
		p := r.ForParty()
		if want := (asset.Identity{Registry: "BANK/X", Number: "************7890", Sub: "*二三四五", Fallback: "****"}); p.Key != want {
			t.Errorf("key %+v", p.Key)
		}
		if p.Linked != "****7766" || p.Remark != "" {
			t.Errorf("linked %q, remark %q", p.Linked, p.Remark)
		}
		if f := p.PriorFreezes[0]; f.CaseNo != "" || f.Court != "海淀法院" || f.Amount != r.PriorFreezes[0].Amount || p.Amount != r.Amount {
			t.Errorf("%+v", p)
		}
		if r.PriorFreezes[0].CaseNo == "" || r.Key.Number != "6222021234567890" {
			t.Error("the record of the file was changed")
		}
	})
}

func TestTrail(t *testing.T) {
	t.Run("ASSET-32 who asked, in which case, about whom as a hash, what came", func(t *testing.T) {
		p := bankPlan(t, 1)
		sub := testSubject(t)
		found := resultOf(sub, "BANK/X", asset.OutcomeFound, "03")
		found.Submitted, found.Via = start, asset.ChannelP2P
		found.Order = &asset.Order{Documents: []asset.Document{{Number: "文书1"}, {Number: "文书2"}}}
		silent := resultOf(sub, "BANK/Y", asset.OutcomeTimedOut, "03")
		got := asset.Report{Results: []asset.Result{found, silent}}.Trail(p)
		if len(got) != 2 {
			t.Fatalf("%d entries", len(got))
		}
		a, b := got[0], got[1]
		if a.WorkID != "W1" || a.CaseNo != "(2026)京0105执1号" || a.Task != found.Key || a.Asked != start || a.Ended != start || a.Outcome != asset.OutcomeFound {
			t.Errorf("%+v", a)
		}
		if a.Source != (asset.SourceID{Institution: "BANK/X", Channel: asset.ChannelP2P}) || b.Source.Channel != asset.ChannelHQ {
			t.Errorf("the channel that decided, else the one planned: %v, %v", a.Source, b.Source)
		}
		if strings.Join(a.Documents, " ") != "文书1 文书2" || len(b.Documents) != 0 {
			t.Errorf("documents %v, %v", a.Documents, b.Documents)
		}
		if a.Receipt != found.Reply.Receipt || a.ReceiptHash == "" || b.Receipt != "" || b.ReceiptHash != "" {
			t.Errorf("receipts %+v, %+v", a, b)
		}
		if a.Subject == "" || a.Subject != b.Subject || strings.Contains(a.Subject, sub.IDs[0].Reveal()) {
			t.Errorf("subject %q", a.Subject)
		}
		other := testAuthority()
		other.CaseNo = "(2026)京0105执2号"
		q, err := asset.NewPlan(other, []asset.Subject{sub}, bankCatalogue(1), asset.PlanOptions{}, asset.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if c := (asset.Report{Results: []asset.Result{found}}).Trail(q); c[0].Subject == a.Subject {
			t.Error("the same person has the same hash in two cases")
		}
	})
}
