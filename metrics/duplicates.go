package metrics

import (
	"cmp"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// Duplicate is a case number that several records bear (重复案号), MET-36, MET-43.
type Duplicate struct {
	Records []int `json:"records"` // by place in the input, ascending
	// Differ says whether they are not all the same record: then no one can say which
	// is right, and the count must wait.
	Differ zhixing.Tri `json:"differ"`
}

// FindDuplicates finds the records that share a case number (court, year, kind and
// serial), in the order of their first record. It is apart from the pass, which keeps
// no case: it costs a sort, and records of one source need it once.
func FindDuplicates(records []Record) []Duplicate {
	order := make([]int, len(records))
	for i := range order {
		order[i] = i
	}
	key := func(a, b int) int {
		x, y := &records[a], &records[b]
		return cmp.Or(cmp.Compare(x.Origin, y.Origin), cmp.Compare(x.Year, y.Year), cmp.Compare(x.Kind, y.Kind), cmp.Compare(x.Serial, y.Serial))
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Or(key(a, b), cmp.Compare(a, b)) })
	var out []Duplicate
	for i := 0; i < len(order); {
		j := i + 1
		differ := false
		for j < len(order) && key(order[i], order[j]) == 0 {
			differ = differ || records[order[i]] != records[order[j]]
			j++
		}
		if j-i > 1 {
			out = append(out, Duplicate{slices.Clone(order[i:j]), zhixing.TriOf(differ)})
		}
		i = j
	}
	slices.SortFunc(out, func(a, b Duplicate) int { return cmp.Compare(a.Records[0], b.Records[0]) })
	return out
}
