package metrics

import (
	"cmp"
	"slices"
)

// PeerGroup are the units that may be ranked against each other (同类法院), MET-40: of one
// level, and of one band of accepted cases.
type PeerGroup struct {
	Level   CourtLevel `json:"level"`
	From    int64      `json:"from"`         // accepted cases of the band
	To      int64      `json:"to,omitempty"` // last of the band; 0: open
	Reports []Report   `json:"reports"`
}

// PeerGroups sorts reports into groups by level, and by the bands that start at the
// numbers given (none: by level alone), the higher level first. Groups without a unit
// are left out.
func PeerGroups(reports []Report, bands ...int64) []PeerGroup {
	bands = slices.Clone(bands)
	slices.Sort(bands)
	bands = slices.Compact(bands)
	if len(bands) == 0 || bands[0] > 0 {
		bands = slices.Insert(bands, 0, 0)
	}
	var out []PeerGroup
	for _, r := range reports {
		i, exact := slices.BinarySearch(bands, r.Base.Accepted)
		if !exact {
			i--
		}
		g := PeerGroup{Level: r.Level, From: bands[max(i, 0)]}
		if i+1 < len(bands) {
			g.To = bands[i+1] - 1
		}
		k := slices.IndexFunc(out, func(x PeerGroup) bool { return x.Level == g.Level && x.From == g.From })
		if k < 0 {
			k = len(out)
			out = append(out, g)
		}
		out[k].Reports = append(out[k].Reports, r)
	}
	slices.SortFunc(out, func(a, b PeerGroup) int {
		return cmp.Or(cmp.Compare(a.Level, b.Level), cmp.Compare(a.From, b.From))
	})
	return out
}
