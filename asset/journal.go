package asset

import (
	"bytes"
	"encoding/json"
	"io"
	"strconv"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
	"github.com/zhixing-go/zhixing/internal/strict"
)

// Journal is where a run writes down what it must not forget (运行日志): with it the run
// outlives its process. Append is called by one goroutine at a time, in order, with one
// or more entries, and returns when they are safe. A control measure leaves only after
// its entry is safe; a result is handed out only then. An error ends the run.
type Journal interface {
	Append(entries []Entry) error
}

// EntryKind is the kind of a journal entry. The zero value means not given.
type EntryKind uint8

// The kinds.
const (
	_               EntryKind = iota
	EntryStarted              // 运行开始或者恢复
	EntrySubmitting           // 控制指令即将发出: written before it leaves
	EntryAccepted             // 已受理，取得回执
	EntryFailed               // 一次尝试失败，将重试
	EntryEnded                // 任务终局
)

var entryKindNames = enum.Names[EntryKind]{Kind: "entry_kind", Rows: []enum.Row{
	{}, // not given
	{Word: "started", ZH: "运行开始", EN: "run started"},
	{Word: "submitting", ZH: "即将发出", EN: "about to submit"},
	{Word: "accepted", ZH: "已受理", EN: "accepted"},
	{Word: "failed", ZH: "一次尝试失败", EN: "attempt failed"},
	{Word: "ended", ZH: "任务终局", EN: "task ended"},
}}

// String returns the stable word of k.
func (k EntryKind) String() string { return entryKindNames.Word(k) }

// Label returns the wording of k in l.
func (k EntryKind) Label(l zhixing.Lang) string { return entryKindNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k EntryKind) MarshalText() ([]byte, error) { return entryKindNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *EntryKind) UnmarshalText(b []byte) error { return entryKindNames.Unmarshal(b, k) }

// Entry is one line of a journal.
type Entry struct {
	Kind    EntryKind       `json:"kind"`
	At      zhixing.Instant `json:"at"`
	Plan    string          `json:"plan,omitempty"` // EntryStarted: Plan.Hash
	Task    TaskKey         `json:"task,omitempty"`
	Channel Channel         `json:"channel,omitzero"`
	Attempt int             `json:"attempt,omitempty"`
	Since   zhixing.Instant `json:"since,omitzero"` // first attempt of the task
	Ticket  string          `json:"ticket,omitempty"`
	Cause   Cause           `json:"cause,omitzero"`
	Reason  string          `json:"reason,omitempty"`
	Unclear bool            `json:"unclear,omitempty"` // EntryFailed: a control measure may have taken effect
	Result  *Result         `json:"result,omitempty"`  // EntryEnded
}

// AppendEntry appends e as one line of JSON to dst.
func AppendEntry(dst []byte, e Entry) ([]byte, error) {
	b, err := json.Marshal(e)
	if err != nil {
		return dst, err
	}
	return append(append(dst, b...), '\n'), nil
}

// WriteJournal is a Journal that writes lines to w and then calls sync, where it is not
// nil, to make them safe (os.File.Sync).
func WriteJournal(w io.Writer, sync func() error) Journal { return &lineJournal{w: w, sync: sync} }

type lineJournal struct {
	w    io.Writer
	sync func() error
	buf  []byte
}

func (j *lineJournal) Append(entries []Entry) (err error) {
	j.buf = j.buf[:0]
	for _, e := range entries {
		if j.buf, err = AppendEntry(j.buf, e); err != nil {
			return err
		}
	}
	if _, err = j.w.Write(j.buf); err != nil || j.sync == nil {
		return err
	}
	return j.sync()
}

// The sizes beyond which a journal is taken for a mistake.
const (
	maxEntry   = 64 << 20
	maxEntries = 20_000_000
)

// DecodeJournal reads the lines of a journal. A process that dies may leave its last
// line cut off: such a line, without its line break, is left out, and good is the number
// of bytes before it, to which the file is cut before it is appended to. Any other line
// that cannot be read is an error with its line number.
func DecodeJournal(data []byte) (entries []Entry, good int, err error) {
	for line := 1; len(data) > good; line++ {
		rest := data[good:]
		n := bytes.IndexByte(rest, '\n')
		if n < 0 {
			return entries, good, nil
		}
		var e Entry
		if err := decodeEntry(rest[:n], &e); err != nil || len(entries) >= maxEntries {
			var p zhixing.Problems
			if err == nil {
				err = &zhixing.InputError{Reason: zhixing.Text{ZH: "日志过长", EN: "the journal is too long"}}
			}
			p.AddAt(line, 0, "", err)
			return nil, 0, p.Err()
		}
		entries = append(entries, e)
		good += n + 1
	}
	return entries, good, nil
}

func decodeEntry(line []byte, e *Entry) error {
	if err := strict.DecodeWithin(line, e, strict.Limits{Bytes: maxEntry}); err != nil {
		return err
	}
	return e.check()
}

// check reports an entry that says less than its kind must.
func (e *Entry) check() error {
	var p zhixing.Problems
	bad := func(field, v string) {
		p.Add(field, v, "", zhixing.Text{ZH: "缺失或者不合格", EN: "missing or not fit"})
	}
	if e.At.IsZero() {
		bad("at", "")
	}
	if e.Kind == EntryStarted {
		if e.Plan == "" {
			bad("plan", "")
		}
		return p.Err()
	}
	if e.Task == "" {
		bad("task", "")
	}
	if e.Attempt < 0 || e.Attempt > 1<<20 {
		bad("attempt", strconv.Itoa(e.Attempt))
	}
	switch e.Kind {
	case EntryAccepted:
		if e.Ticket == "" {
			bad("ticket", "")
		}
	case EntryEnded:
		switch {
		case e.Result == nil:
			bad("result", "")
		case !e.Result.Outcome.IsValid():
			bad("result.outcome", "")
		case e.Result.Key != e.Task:
			bad("result.key", string(e.Result.Key))
		}
	case EntrySubmitting, EntryFailed:
	default:
		bad("kind", "")
	}
	return p.Err()
}
