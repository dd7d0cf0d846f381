package distribution

import (
	"cmp"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// payMaritime pays the maritime liens of a ship in the order of MAR-1992 22 and 23
// (DIST-46): crew, death and injury, dues, salvage, tort; each letter pro rata,
// salvage the later before the earlier, and salvage that arose after the first
// three before them.
func (d *drawer) payMaritime(st step, money *int64) error {
	slots, err := d.maritimeSlots(st.asset)
	if err != nil {
		return err
	}
	return d.paySlots(st, slots, money)
}

func (d *drawer) maritimeSlots(a int32) ([]slot, error) {
	var letters [5][]rightRef
	for _, ref := range d.rights[a] {
		if k := d.right(ref).Kind; k >= zhixing.PriorityMaritimeLienA && k <= zhixing.PriorityMaritimeLienE {
			letters[k-zhixing.PriorityMaritimeLienA] = append(letters[k-zhixing.PriorityMaritimeLienA], ref)
		}
	}
	salvage := letters[3]
	first := letters[:3]
	var p zhixing.Problems
	if len(salvage) > 1 || len(salvage) == 1 && len(first[0])+len(first[1])+len(first[2]) > 0 {
		for _, list := range letters[:4] {
			for _, ref := range list {
				if d.right(ref).SetUpOn.IsZero() {
					p.Add(d.rightPath(ref, "set_up_on"), "", "DIST-46", zhixing.Text{ZH: "有救助款项请求，须写明海事请求发生之日", EN: "there is a salvage claim: the day the claim arose is required"})
				}
			}
		}
		if err := p.Err(); err != nil {
			return nil, err
		}
	}
	slices.SortStableFunc(salvage, func(x, y rightRef) int {
		return cmp.Or(d.right(y).SetUpOn.Compare(d.right(x).SetUpOn))
	})
	// at[k] are the salvage claims that come directly before letter k, at[3] those
	// after the first three letters.
	var at [4][]rightRef
	for _, s := range salvage {
		k, err := d.salvagePlace(s, first)
		if err != nil {
			return nil, err
		}
		at[k] = append(at[k], s)
	}
	var out []slot
	salvageSlots := func(list []rightRef) {
		for i := 0; i < len(list); {
			j := i + 1
			for j < len(list) && d.right(list[i]).SetUpOn == d.right(list[j]).SetUpOn {
				j++
			}
			out = append(out, slot{refs: list[i:j], date: d.right(list[i]).SetUpOn})
			i = j
		}
	}
	for k := range first {
		salvageSlots(at[k])
		out = append(out, slot{refs: first[k]})
	}
	salvageSlots(at[3])
	return append(out, slot{refs: letters[4]}), nil
}

// salvagePlace finds the letter before which a salvage claim comes: before every
// claim of the first three letters that arose before it, after those that arose on
// its day or later. Where the letters themselves say otherwise it is a circle.
func (d *drawer) salvagePlace(s rightRef, first [][]rightRef) (int, error) {
	day := d.right(s).SetUpOn
	place := len(first)
	for k := range first {
		older, newer := 0, 0
		for _, ref := range first[k] {
			if d.right(ref).SetUpOn.Before(day) {
				older++
			} else {
				newer++
			}
		}
		if older > 0 && place > k {
			place = k
		}
		if newer > 0 && place <= k {
			return 0, &zhixing.InputError{Field: d.rightPath(s, "set_up_on"), Value: day.String(), Rule: "DIST-46", Reason: zhixing.Text{
				ZH: "该救助款项请求与前三项请求互为先后，构成循环，法律没有规定：应按发生时间分列请求，或者另定清偿顺序",
				EN: "the salvage claim and those of the first three letters rank before each other in a circle, which no text settles: split the claims by the time they arose, or compose a ladder"}}
		}
	}
	return place, nil
}
