package metrics

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// tallyMagic begins a serialised tally; its last byte is the version.
const tallyMagic = "zxtally\x02"

// Bounds of a serialised tally's bookkeeping.
const (
	maxShards    = 1 << 16
	maxShardName = 256
)

// MarshalBinary writes the tally: a content part that depends on the content only, and
// the names of the shards in a part of their own, each followed by its SHA-256 (MET-36).
// ReadTally reads it.
func (t *Tally) MarshalBinary() ([]byte, error) {
	content, err := t.AppendContent(nil)
	if err != nil {
		return nil, err
	}
	b := append([]byte(tallyMagic), binary.AppendUvarint(nil, uint64(len(content)))...)
	b = append(b, content...)
	sum := sha256.Sum256(content)
	b = append(b, sum[:]...)
	book := binary.AppendUvarint(nil, uint64(len(t.shards)))
	for _, s := range t.shards {
		book = append(binary.AppendUvarint(book, uint64(len(s))), s...)
	}
	b = append(b, book...)
	sum = sha256.Sum256(book)
	return append(b, sum[:]...), nil
}

// AppendContent appends the content part alone: two tallies that counted the same have
// the same bytes, however the input was split.
func (t *Tally) AppendContent(b []byte) ([]byte, error) {
	if t.courts == nil {
		return nil, &zhixing.InputError{Field: "tally", Rule: "MET-36", Reason: zhixing.Text{ZH: "空的汇总", EN: "a tally that was not made"}}
	}
	b = binary.BigEndian.AppendUint64(b, t.courts.hash)
	for _, d := range []zhixing.Date{t.period.From, t.period.To, t.period.AsOf, t.period.ClosedFrom, t.period.ClosedTo} {
		b = binary.AppendUvarint(b, uint64(d.Ordinal()))
	}
	over := byte(0)
	if t.over {
		over = 1
	}
	policy := t.policy.bytes()
	b = append(append(b, policy[:]...), over)
	b = binary.AppendUvarint(b, uint64(cellSize))
	n := 0
	for _, c := range t.cells {
		if c != nil && *c != (cell{}) {
			n++
		}
	}
	b = binary.AppendUvarint(b, uint64(n))
	for i, c := range t.cells {
		if c == nil || *c == (cell{}) {
			continue
		}
		b = binary.AppendUvarint(b, uint64(i))
		k := 0
		for _, x := range c {
			if x != 0 {
				k++
			}
		}
		b = binary.AppendUvarint(b, uint64(k))
		for j, x := range c {
			if x != 0 {
				b = binary.AppendVarint(binary.AppendUvarint(b, uint64(j)), x)
			}
		}
	}
	for _, x := range slices.Concat([]int64{t.seen.Records, t.seen.Counted, t.seen.Rejected}, t.seen.Faults[:]) {
		b = binary.AppendVarint(b, x)
	}
	return b, nil
}

// ReadTally reads a tally counted over the courts c. Bytes of another version, damaged
// or hostile ones, and a tally of another tree are an *zhixing.InputError.
func ReadTally(data []byte, c *Courts) (*Tally, error) {
	bad := func(zh, en string) (*Tally, error) {
		return nil, &zhixing.InputError{Field: "tally", Rule: "MET-36", Reason: zhixing.Text{ZH: zh, EN: en}}
	}
	if c == nil {
		return bad("没有法院", "no courts")
	}
	rest, ok := bytes.CutPrefix(data, []byte(tallyMagic))
	if !ok {
		return bad("不是本版本的汇总", "not a tally of this version")
	}
	n, k := binary.Uvarint(rest)
	if k <= 0 || n > uint64(len(rest)-k) || uint64(len(rest)-k)-n < 2*sha256.Size+1 {
		return bad("长度不符", "the length is wrong")
	}
	content, rest := rest[k:k+int(n)], rest[k+int(n):]
	if sha256.Sum256(content) != [sha256.Size]byte(rest[:sha256.Size]) {
		return bad("内容校验不符", "the content does not match its checksum")
	}
	book := rest[sha256.Size : len(rest)-sha256.Size]
	if sha256.Sum256(book) != [sha256.Size]byte(rest[len(rest)-sha256.Size:]) {
		return bad("批次校验不符", "the list of shards does not match its checksum")
	}
	t, err := readContent(content, c)
	if err != nil {
		return nil, err
	}
	r := reader{b: book}
	count := r.unsigned(maxShards)
	for i := uint64(0); i < count && !r.bad; i++ {
		s := string(r.take(r.unsigned(maxShardName)))
		if len(t.shards) > 0 && s <= t.shards[len(t.shards)-1] {
			r.bad = true
		}
		t.shards = append(t.shards, s)
	}
	if r.bad || len(r.b) > 0 {
		return bad("批次名单有误", "the list of shards is wrong")
	}
	// One content, one form: a longer way of writing a number is refused.
	if again, err := t.MarshalBinary(); err != nil || !bytes.Equal(again, data) {
		return bad("书写形式不规范", "not the canonical form")
	}
	return t, nil
}

func readContent(b []byte, c *Courts) (*Tally, error) {
	bad := func(zh, en string) (*Tally, error) {
		return nil, &zhixing.InputError{Field: "tally.content", Rule: "MET-36", Reason: zhixing.Text{ZH: zh, EN: en}}
	}
	r := reader{b: b}
	if h := r.take(8); r.bad || binary.BigEndian.Uint64(h) != c.hash {
		return bad("法院名单不同", "counted over other courts")
	}
	maxDay := uint64(zhixing.YMD(9999, 12, 31).Ordinal())
	var days [5]zhixing.Date
	for i := range days {
		if n := r.unsigned(maxDay); n > 0 {
			days[i] = zhixing.DateFromOrdinal(int(n))
		}
	}
	head := r.take(policyBytes + 1)
	if size := r.unsigned(1 << 16); r.bad || size != uint64(cellSize) || head[policyBytes] > 1 {
		return bad("计数格式不同", "another layout of counts")
	}
	t, err := NewTally(c, Period{days[0], days[1], days[2], days[3], days[4]}, policyOf([policyBytes]byte(head[:policyBytes])), "")
	if err != nil {
		return nil, err
	}
	t.over = head[policyBytes] == 1
	last := -1
	for n := r.unsigned(uint64(len(t.cells))); n > 0 && !r.bad; n-- {
		i := int(r.unsigned(uint64(len(t.cells) - 1)))
		if r.bad || i <= last {
			return bad("单元次序有误", "cells out of order")
		}
		last = i
		t.cells[i] = new(cell)
		place := -1
		for k := r.unsigned(uint64(cellSize)); k > 0 && !r.bad; k-- {
			j := int(r.unsigned(uint64(cellSize - 1)))
			x := r.signed()
			if j <= place || x == 0 || x < 0 && !t.over {
				r.bad = true
				break
			}
			place = j
			t.cells[i][j] = x
		}
	}
	t.seen.Records, t.seen.Counted, t.seen.Rejected = r.signed(), r.signed(), r.signed()
	for i := range t.seen.Faults {
		t.seen.Faults[i] = r.signed()
		r.bad = r.bad || t.seen.Faults[i] < 0
	}
	s := t.seen
	if r.bad || len(r.b) > 0 || s.Counted < 0 || s.Rejected < 0 || s.Records != s.Counted+s.Rejected {
		return bad("计数有误", "the counts are wrong")
	}
	return t, nil
}

// reader takes numbers off bytes that may be anything.
type reader struct {
	b   []byte
	bad bool
}

func (r *reader) take(n uint64) []byte {
	if r.bad || n > uint64(len(r.b)) {
		r.bad = true
		return nil
	}
	x := r.b[:n]
	r.b = r.b[n:]
	return x
}

func (r *reader) unsigned(most uint64) uint64 {
	n, k := binary.Uvarint(r.b)
	if r.bad || k <= 0 || n > most {
		r.bad = true
		return 0
	}
	r.b = r.b[k:]
	return n
}

func (r *reader) signed() int64 {
	n, k := binary.Varint(r.b)
	if r.bad || k <= 0 {
		r.bad = true
		return 0
	}
	r.b = r.b[k:]
	return n
}
