package asset

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// TaskKey is the stable identity of a request (查询请求单号, ASSET-21): the same for
// every retry, process and machine, different for every case, subject, source, set of
// items, purpose, round and control measure. It reveals nothing of them.
type TaskKey string

// Task is one request to one source: one identity of one subject, the items asked, the
// channel (ASSET-21). It is read-only: tasks are shared.
type Task struct {
	Key         TaskKey            `json:"key"`
	Party       zhixing.PartyID    `json:"party"`
	ID          zhixing.RevealedID `json:"id"`
	Institution InstitutionCode    `json:"institution"`
	Channel     Channel            `json:"channel"`
	Second      Channel            `json:"second,omitzero"` // the other channel, tried after a delay (ASSET-27)
	Verb        Verb               `json:"verb"`
	Items       []ItemCode         `json:"items,omitempty"`       // sorted
	Order       *Order             `json:"order,omitempty"`       // of a control measure (ASSET-14)
	Unsupported bool               `json:"unsupported,omitempty"` // not open by the catalogue: no call is made
}

// taskRef says where a task comes from.
type taskRef struct {
	subject int32 // in the plan's subjects
	inst    int32 // in the plan's catalogue
	src     int32 // in the plan's sources
	second  int32 // the same for the second channel, -1 none
}

// planSource is a source the plan asks.
type planSource struct {
	id   SourceID
	inst int32
}

// ChannelPolicy says what happens with an institution that answers over both channels.
type ChannelPolicy uint8

// The policies.
const (
	EveryChannel  ChannelPolicy = iota // 两个渠道分别查询 (default)
	SecondOnDelay                      // 先总对总，迟延后再点对点: hedging, ASSET-27
	HQOnly                             // 只用总对总
)

var channelPolicyNames = enum.Names[ChannelPolicy]{Kind: "channel_policy", Rows: []enum.Row{
	{Word: "every_channel", ZH: "各渠道分别查询", EN: "every channel"},
	{Word: "second_on_delay", ZH: "迟延后启用第二渠道", EN: "the second channel after a delay"},
	{Word: "hq_only", ZH: "只用总对总", EN: "headquarters to headquarters only"},
}}

// String returns the stable word of p.
func (p ChannelPolicy) String() string { return channelPolicyNames.Word(p) }

// Label returns the wording of p in l.
func (p ChannelPolicy) Label(l zhixing.Lang) string {
	return channelPolicyNames.Label(p, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (p ChannelPolicy) MarshalText() ([]byte, error) { return channelPolicyNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *ChannelPolicy) UnmarshalText(b []byte) error { return channelPolicyNames.Unmarshal(b, p) }

// PlanOptions says what one plan asks of whom. The zero value asks everybody in the
// catalogue for everything with an open query function. Over which channels is a policy
// of the court: Options.Channels.
type PlanOptions struct {
	On           zhixing.Date      `json:"on,omitzero"`            // day of the inquiry: decides which functions are open and is recorded; zero: offers without dates decide
	Round        int               `json:"round,omitempty"`        // 0 the first, more after a correction or at a re-inquiry
	Institutions []InstitutionCode `json:"institutions,omitempty"` // none: all
	Items        []ItemCode        `json:"items,omitempty"`        // none: all
	From         zhixing.Date      `json:"from,omitzero"`          // window of transactions (资金往来)
	To           zhixing.Date      `json:"to,omitzero"`

	// Documents go with every query: the sealed notice to assist query (电子协助查询存款
	// 通知书, NET-INQ-2013 3, 4). None: the caller's connector adds its own. What is given
	// is checked before anything leaves, and recorded.
	Documents []Document `json:"documents,omitempty"`
}

// Plan is what a run carries out: every task exactly once (ASSET-21). It is immutable
// and may be run, and resumed, any number of times. The zero Plan has no tasks.
type Plan struct {
	authority Authority
	subjects  []Subject
	catalogue Catalogue
	options   PlanOptions
	tasks     []Task
	refs      []taskRef
	sources   []planSource
	byKey     map[TaskKey]int32
	hash      string
}

// maxTasks keeps a plan within what one machine should hold.
const maxTasks = 4_000_000

// NewPlan expands subjects and institutions into tasks: one per identity and online
// channel with the open items, one that is unsupported from the start for the items an
// institution keeps but does not open. Missing authority, a subject that is not bound to
// perform, and an unknown institution or item are errors; nothing starts in part
// (ASSET-03, 21). Offline institutions (Counter, Letter) are no tasks of a run.
func NewPlan(a Authority, subjects []Subject, c Catalogue, q PlanOptions, o Options) (Plan, error) {
	var p zhixing.Problems
	p.AddErr("authority", a.Check())
	p.AddErr("catalogue", c.Check())
	checkSubjects(&p, subjects)
	checkRound(&p, q.Round)
	if q.From.IsZero() != q.To.IsZero() || q.To.Before(q.From) {
		p.Add("plan.to", q.To.String(), "ASSET-04", zhixing.Text{ZH: "资金往来的起止日须成对且不得颠倒", EN: "the window of transactions needs both days in order"})
	}
	if len(q.Documents) > 0 {
		p.AddErr("plan", CheckRequestDocuments(q.Documents, 1))
	}
	p.AddErr("", o.check())
	if err := p.Err(); err != nil {
		return Plan{}, err
	}
	known := make(map[InstitutionCode]bool, len(c.Institutions))
	for i := range c.Institutions {
		known[c.Institutions[i].Code] = true
	}
	wantInst, wantItem := map[InstitutionCode]bool{}, map[ItemCode]bool{}
	for i, code := range q.Institutions {
		if !known[code] || wantInst[code] {
			p.Add("plan.institutions["+strconv.Itoa(i)+"]", string(code), "ASSET-21", zhixing.Text{ZH: "目录中没有该单位或者重复", EN: "not in the catalogue, or twice"})
		}
		wantInst[code] = true
	}
	for i, code := range q.Items {
		if _, ok := c.Item(code); !ok || wantItem[code] {
			p.Add("plan.items["+strconv.Itoa(i)+"]", string(code), "ASSET-21", zhixing.Text{ZH: "目录中没有该信息项或者重复", EN: "not in the catalogue, or twice"})
		}
		wantItem[code] = true
	}
	if err := p.Err(); err != nil {
		return Plan{}, err
	}

	q.Documents = slices.Clone(q.Documents)
	plan := Plan{authority: a, subjects: cloneSubjects(subjects), catalogue: c, options: q}
	var items [3][]ItemCode // open over HQ, open over P2P, kept but not open
	for s := range plan.subjects {
		sub := &plan.subjects[s]
		for _, id := range sub.IDs {
			for i := range c.Institutions {
				in := &c.Institutions[i]
				if in.Kind == KindLinkage || len(wantInst) > 0 && !wantInst[in.Code] {
					continue
				}
				for k := range items {
					items[k] = nil
				}
				for j := range in.Offers {
					of := &in.Offers[j]
					if len(wantItem) > 0 && !wantItem[of.Item] || !of.Channel.Online() || !of.serves(sub.Class, q.On, a.Province) {
						continue
					}
					k := 2
					if of.Open(VerbQuery) {
						k = int(of.Channel - ChannelHQ)
					}
					items[k] = append(items[k], of.Item)
				}
				base := Task{Party: sub.Party, ID: id, Institution: in.Code, Verb: VerbQuery}
				plan.add(base, taskRef{subject: int32(s), inst: int32(i)}, items, o.Channels)
				if len(plan.tasks) > maxTasks {
					p.Add("subjects", strconv.Itoa(len(plan.tasks)), "ASSET-21", zhixing.Text{ZH: "计划过大", EN: "the plan is too large"})
					return Plan{}, p.Err()
				}
			}
		}
	}
	return plan.seal()
}

// add appends the tasks of one identity at one institution.
func (p *Plan) add(base Task, ref taskRef, items [3][]ItemCode, policy ChannelPolicy) {
	hq, p2p, closed := items[0], items[1], items[2]
	put := func(ch, second Channel, codes []ItemCode, unsupported bool) {
		if len(codes) == 0 {
			return
		}
		slices.Sort(codes)
		t := base
		t.Channel, t.Second, t.Items, t.Unsupported = ch, second, slices.Compact(codes), unsupported
		p.tasks = append(p.tasks, t)
		p.refs = append(p.refs, ref)
	}
	switch {
	case policy == HQOnly && len(hq) > 0:
		p2p = nil
	case policy == SecondOnDelay && len(hq) > 0 && len(p2p) > 0:
		// One request over two channels is the same request only for the same items.
		slices.Sort(hq)
		slices.Sort(p2p)
		if slices.Equal(slices.Compact(hq), slices.Compact(p2p)) {
			put(ChannelHQ, ChannelP2P, hq, false)
			hq, p2p = nil, nil
		}
	}
	put(ChannelHQ, 0, hq, false)
	put(ChannelP2P, 0, p2p, false)
	// Kept but open over no channel: unsupported without a call.
	var none []ItemCode
	for _, c := range closed {
		if !slices.Contains(items[0], c) && !slices.Contains(items[1], c) {
			none = append(none, c)
		}
	}
	put(ChannelHQ, 0, none, true)
}

func checkRound(p *zhixing.Problems, round int) {
	if round < 0 || round > 1<<20 {
		p.Add("plan.round", strconv.Itoa(round), "ASSET-21", zhixing.Text{ZH: "轮次无效", EN: "not a round"})
	}
}

func checkSubjects(p *zhixing.Problems, subjects []Subject) {
	if len(subjects) == 0 {
		p.Add("subjects", "", "ASSET-03", zhixing.Text{ZH: "没有查询对象", EN: "no subject"})
	}
	if len(subjects) > maxSubjects {
		p.Add("subjects", strconv.Itoa(len(subjects)), "ASSET-03", zhixing.Text{ZH: "查询对象过多", EN: "too many subjects"})
		return
	}
	for i, s := range subjects {
		p.AddErr("subjects["+strconv.Itoa(i)+"]", s.Check())
	}
}

func cloneSubjects(in []Subject) []Subject {
	out := slices.Clone(in)
	for i := range out {
		out[i].IDs = slices.Clone(out[i].IDs)
	}
	return out
}

// seal gives every task its key and refuses a plan that asks the same twice.
func (p Plan) seal() (Plan, error) {
	p.byKey = make(map[TaskKey]int32, len(p.tasks))
	at := make(map[SourceID]int32)
	source := func(id SourceID, inst int32) int32 {
		n, ok := at[id]
		if !ok {
			n = int32(len(p.sources))
			at[id] = n
			p.sources = append(p.sources, planSource{id, inst})
		}
		return n
	}
	var problems zhixing.Problems
	whole := sha256.New()
	var buf []byte
	for i := range p.tasks {
		t, ref := &p.tasks[i], &p.refs[i]
		ref.src, ref.second = source(SourceID{t.Institution, t.Channel}, ref.inst), -1
		if t.Second != 0 {
			ref.second = source(SourceID{t.Institution, t.Second}, ref.inst)
		}
		buf = p.identity(buf[:0], t)
		sum := sha256.Sum256(buf)
		t.Key = TaskKey(hex.EncodeToString(sum[:16]))
		whole.Write(sum[:])
		if _, twice := p.byKey[t.Key]; twice {
			problems.Add("tasks["+strconv.Itoa(i)+"]", string(t.Institution), "ASSET-21", zhixing.Text{
				ZH: "重复的请求：同一对象、来源、信息项和轮次只能有一个", EN: "the same request twice: one per subject, source, items and round"})
		}
		p.byKey[t.Key] = int32(i)
	}
	if err := problems.Err(); err != nil {
		return Plan{}, err
	}
	p.hash = hex.EncodeToString(whole.Sum(nil)[:16])
	return p, nil
}

// sla is the time a source has for a verb on the day of the plan (ASSET-06).
func (p *Plan) sla(src int32, v Verb) SLA {
	return p.catalogue.slaOf(&p.catalogue.Institutions[p.sources[src].inst], v, p.options.On)
}

// identity appends what the key is made of; every part is preceded by its length, so
// that no two different requests read the same.
func (p *Plan) identity(b []byte, t *Task) []byte {
	put := func(parts ...string) {
		for _, s := range parts {
			b = strconv.AppendInt(b, int64(len(s)), 10)
			b = append(append(b, ':'), s...)
		}
	}
	put("zhixing/asset/1", p.authority.CaseNo, t.ID.Kind().String(), t.ID.Reveal(), string(t.Institution), t.Channel.String(), p.authority.Purpose, strconv.Itoa(p.options.Round))
	put(strconv.Itoa(len(t.Items)))
	for _, it := range t.Items {
		put(string(it))
	}
	if !p.options.From.IsZero() {
		put("window", p.options.From.String(), p.options.To.String())
	}
	if t.Order != nil {
		put(t.Verb.String())
		put(t.Order.identity()...)
	}
	return b
}

// Len returns the number of tasks.
func (p Plan) Len() int { return len(p.tasks) }

// Task returns the i-th task in plan order.
func (p Plan) Task(i int) Task { return p.tasks[i] }

// Tasks returns the tasks in plan order.
func (p Plan) Tasks() []Task { return slices.Clone(p.tasks) }

// Find returns the place of the task with the key.
func (p Plan) Find(k TaskKey) (int, bool) {
	i, ok := p.byKey[k]
	return int(i), ok
}

// Hash identifies the plan: a journal is resumed only with the plan it was written for.
func (p Plan) Hash() string { return p.hash }

// Authority returns in whose name the plan asks.
func (p Plan) Authority() Authority { return p.authority }

// Subjects returns whom it asks about.
func (p Plan) Subjects() []Subject { return cloneSubjects(p.subjects) }

// Catalogue returns the catalogue it was made from.
func (p Plan) Catalogue() Catalogue { return p.catalogue }

// Options returns what the plan was asked to hold.
func (p Plan) Options() PlanOptions { return p.options }

// Findings says whether the inquiry is allowed, with the facts still missing (ASSET-03).
func (p Plan) Findings() []zhixing.Finding { return AssessAuthority(p.authority, p.subjects) }
