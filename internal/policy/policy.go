// Package policy is the registry of the policies of an options type: points where
// the law is silent or practice differs, each an enumeration whose zero value is the
// documented default. From one list come the specs for profiles, the check of values,
// the policies that differ from their default, and the variants of an analysis.
package policy

import (
	"slices"
	"strconv"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Policy is one policy of the options type O.
type Policy[O any] struct {
	zhixing.PolicySpec
	Contested bool // courts differ: an analysis varies it

	labels []zhixing.Text // of Words, in their order
	values []uint8        // the same
	get    func(*O) uint8
	set    func(*O, uint8)
}

// Of is the policy that at points to.
func Of[O any, E ~uint8](name string, rule zhixing.RuleID, zh, en string, names *enum.Names[E], at func(*O) *E) Policy[O] {
	p := Policy[O]{
		PolicySpec: zhixing.PolicySpec{Name: name, Rule: rule, Default: names.Word(0), Title: zhixing.Text{ZH: zh, EN: en}},
		get:        func(o *O) uint8 { return uint8(*at(o)) },
		set:        func(o *O, v uint8) { *at(o) = E(v) },
	}
	for e := range names.All {
		p.Words = append(p.Words, names.Word(e))
		p.labels = append(p.labels, zhixing.Text{ZH: names.Label(e, false), EN: names.Label(e, true)})
		p.values = append(p.values, uint8(e))
	}
	return p
}

// Contested is the policy that at points to, on which courts differ.
func Contested[O any, E ~uint8](name string, rule zhixing.RuleID, zh, en string, names *enum.Names[E], at func(*O) *E) Policy[O] {
	p := Of(name, rule, zh, en, names, at)
	p.Contested = true
	return p
}

// Word returns the word that o has, or name(number) for a value that is none.
func (p *Policy[O]) Word(o *O) string {
	v := p.get(o)
	if i := slices.Index(p.values, v); i >= 0 {
		return p.Words[i]
	}
	return p.Name + "(" + strconv.Itoa(int(v)) + ")"
}

// IsDefault reports whether o leaves the policy at its default.
func (p *Policy[O]) IsDefault(o *O) bool { return p.get(o) == 0 }

// Label returns the wording of the value that o has.
func (p *Policy[O]) Label(o *O) zhixing.Text {
	if i := slices.Index(p.values, p.get(o)); i >= 0 {
		return p.labels[i]
	}
	return zhixing.Text{ZH: p.Word(o), EN: p.Word(o)}
}

// Others yields o with this policy at each of its other values, in their order.
func (p *Policy[O]) Others(o O) func(yield func(O) bool) {
	return func(yield func(O) bool) {
		was := p.get(&o)
		for _, v := range p.values {
			if v == was {
				continue
			}
			p.set(&o, v)
			if !yield(o) {
				return
			}
		}
	}
}

// put sets the policy of o to one of its words.
func (p *Policy[O]) put(o *O, word string) error {
	i := slices.Index(p.Words, word)
	if i < 0 {
		return &zhixing.InputError{Field: p.Name, Value: word, Rule: p.Rule, Reason: zhixing.Text{ZH: "没有这个选项", EN: "no such word"}}
	}
	p.set(o, p.values[i])
	return nil
}

// List is the policies of an options type, in the order they are documented.
type List[O any] []Policy[O]

// New is a list of the package named as profiles name it.
func New[O any](pkg string, policies ...Policy[O]) List[O] {
	for i := range policies {
		policies[i].Package = pkg
	}
	return policies
}

// Specs lists the policies with their words.
func (l List[O]) Specs() []zhixing.PolicySpec {
	out := make([]zhixing.PolicySpec, len(l))
	for i := range l {
		out[i] = l[i].PolicySpec
	}
	return out
}

// Check adds every policy of o whose value is none to bad, its field being the name
// behind the prefix: "options.".
func (l List[O]) Check(prefix string, o *O, bad *zhixing.Problems) {
	for i := range l {
		if p := &l[i]; !slices.Contains(p.values, p.get(o)) {
			bad.Add(prefix+p.Name, p.Word(o), p.Rule, zhixing.Text{ZH: "没有这个选项", EN: "no such word"})
		}
	}
}

// Used lists the policies of o that are not at their default, as provenance and
// worksheets name them.
func (l List[O]) Used(o *O) []zhixing.PolicyUsed {
	var out []zhixing.PolicyUsed
	for i := range l {
		if p := &l[i]; !p.IsDefault(o) {
			out = append(out, zhixing.PolicyUsed{Package: p.Package, Name: p.Name, Word: p.Word(o), Rule: p.Rule})
		}
	}
	return out
}

// Set puts one policy of o to one of its words. A name or word that does not exist is
// an *zhixing.InputError.
func (l List[O]) Set(o *O, name, word string) error {
	for i := range l {
		if l[i].Name == name {
			return l[i].put(o, word)
		}
	}
	return &zhixing.InputError{Field: "policy", Value: name, Reason: zhixing.Text{ZH: "没有这项政策", EN: "no such policy"}}
}

// WithProfile returns o with the words that an office's profile chooses. A word that
// its policy does not have is an *zhixing.InputError; what the profile says of other
// packages is not looked at (zhixing.Profile.Check does).
func (l List[O]) WithProfile(o O, profile zhixing.Profile) (O, error) {
	var bad zhixing.Problems
	for i := range l {
		if word, ok := profile.Word(l[i].Package, l[i].Name); ok {
			bad.AddErr("", l[i].put(&o, word))
		}
	}
	return o, bad.Err()
}
