package metrics

import (
	"strings"

	"github.com/zhixing-go/zhixing"
)

// Scope is the case kinds a figure is about (统计范围), MET-01: one bit a kind. Never
// take the parts of a rate from different scopes. As text it is one of the words below,
// or the words of its kinds joined by +.
type Scope uint16

// The scopes in use.
const (
	ScopeFirst          = Scope(1 << zhixing.CaseFirstEnforcement) // 首次执行
	ScopeResumption     = Scope(1 << zhixing.CaseResumption)       // 恢复执行
	ScopeImplementation = ScopeFirst | ScopeResumption             // 执行实施
	ScopeAll            = Scope(1<<(int(zhixing.CaseOther)+1) - 2) // 全部执行案件
)

// scopeWords are the scopes with a word of their own.
var scopeWords = [...]struct {
	scope  Scope
	word   string
	zh, en string
}{
	{ScopeFirst, "first", "首次执行", "first enforcement"},
	{ScopeResumption, "resumption", "恢复执行", "resumption"},
	{ScopeImplementation, "implementation", "首次执行和恢复执行", "first enforcement and resumption"},
	{ScopeAll, "all", "全部执行案件", "all enforcement cases"},
}

// ScopeOf is the scope of the kinds.
func ScopeOf(ks ...zhixing.CaseKind) Scope {
	var s Scope
	for _, k := range ks {
		if k > 0 && int(k) < kinds {
			s |= 1 << k
		}
	}
	return s
}

// StatisticsScope is the scope of judicial statistics (司法统计) on a day: first
// enforcement and resumption, and first enforcement alone from 2018-06-01 on, when
// resumption became a matter of internal management (MET-01; STAT-2018 2).
func StatisticsScope(on zhixing.Date) Scope {
	if on.Before(transfersOut) {
		return ScopeImplementation
	}
	return ScopeFirst
}

// Has reports whether cases of the kind are in the scope.
func (s Scope) Has(k zhixing.CaseKind) bool { return int(k) < kinds && s&(1<<k) != 0 }

// String returns the stable words of s; "" for the empty scope.
func (s Scope) String() string {
	return s.join(func(k zhixing.CaseKind) string { return k.String() }, "+", func(i int) string { return scopeWords[i].word })
}

// Label returns the wording of s in l.
func (s Scope) Label(l zhixing.Lang) string {
	sep := "、"
	if l == zhixing.EN {
		sep = ", "
	}
	return s.join(func(k zhixing.CaseKind) string { return k.Label(l) }, sep, func(i int) string {
		return zhixing.Text{ZH: scopeWords[i].zh, EN: scopeWords[i].en}.In(l)
	})
}

func (s Scope) join(kind func(zhixing.CaseKind) string, sep string, whole func(int) string) string {
	for i := range scopeWords {
		if scopeWords[i].scope == s {
			return whole(i)
		}
	}
	var out []string
	for k := zhixing.CaseKind(1); int(k) < kinds; k++ {
		if s.Has(k) {
			out = append(out, kind(k))
		}
	}
	return strings.Join(out, sep)
}

// MarshalText implements encoding.TextMarshaler.
func (s Scope) MarshalText() ([]byte, error) {
	if s&^ScopeAll != 0 {
		return nil, &zhixing.InputError{Field: "scope", Rule: "MET-01", Reason: zhixing.Text{ZH: "没有该案件类型", EN: "no such case kind"}}
	}
	return []byte(s.String()), nil
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *Scope) UnmarshalText(b []byte) error {
	var out Scope
	for _, w := range strings.Split(string(b), "+") {
		if w == "" && len(b) == 0 {
			break
		}
		known := Scope(0)
		for _, x := range scopeWords {
			if x.word == w {
				known = x.scope
			}
		}
		if known == 0 {
			var k zhixing.CaseKind
			if err := k.UnmarshalText([]byte(w)); err != nil {
				return &zhixing.InputError{Field: "scope", Value: w, Rule: "MET-01", Reason: zhixing.Text{ZH: "没有该统计范围或者案件类型", EN: "no such scope or case kind"}}
			}
			known = ScopeOf(k)
		}
		out |= known
	}
	*s = out
	return nil
}
