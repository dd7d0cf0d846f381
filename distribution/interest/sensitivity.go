package interest

import "github.com/zhixing-go/zhixing"

// Variant is the result under one variant of one contested policy.
type Variant struct {
	Policy zhixing.PolicySpec `json:"policy"`
	Word   string             `json:"word"`
	Owed   Owed               `json:"owed"`
	Diff   zhixing.Money      `json:"diff"` // of the total, against the options given
	Err    error              `json:"-"`    // the variant cannot be computed for these facts
}

// Sensitivity returns what is owed under every other variant of every contested
// policy, one changed at a time, in the order of Policies: what lawyers argue about.
// Variants that change nothing are left out.
func Sensitivity(t Title, events []Satisfaction, on zhixing.Date, o Options) (Owed, []Variant, error) {
	c, err := Compile(t, o)
	if err != nil {
		return Owed{}, nil, err
	}
	base, err := c.Balance(events, on)
	if err != nil {
		return Owed{}, nil, err
	}
	var out []Variant
	for _, p := range policies() {
		if !p.Contested {
			continue
		}
		for alt := range p.Others(o) {
			if alt.AllocationOrder == AgreedOrder && len(o.Agreed) == 0 {
				continue
			}
			x := Variant{Policy: p.PolicySpec, Word: p.Word(&alt)}
			var c *Calculator
			if c, x.Err = Compile(t, alt); x.Err == nil {
				x.Owed, x.Err = c.Balance(events, on)
			}
			if x.Err == nil {
				if x.Owed == base {
					continue
				}
				if x.Diff, x.Err = x.Owed.Total.Sub(base.Total); x.Err != nil {
					x.Diff = zhixing.Money{}
				}
			}
			out = append(out, x)
		}
	}
	return base, out, nil
}
