package asset

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// AmountPolicy says which of several amounts observed is used for planning (ASSET-30).
// Over-seizure checks always use AmountMax.
type AmountPolicy uint8

// The policies.
const (
	AmountLatest AmountPolicy = iota // 以最近一次为准 (default)
	AmountMin                        // 以最小为准
	AmountMax                        // 以最大为准
)

var amountPolicyNames = enum.Names[AmountPolicy]{Kind: "amount_policy", Rows: []enum.Row{
	{Word: "latest", ZH: "最近一次", EN: "the latest"},
	{Word: "min", ZH: "最小", EN: "the least"},
	{Word: "max", ZH: "最大", EN: "the greatest"},
}}

// String returns the stable word of p.
func (p AmountPolicy) String() string { return amountPolicyNames.Word(p) }

// Label returns the wording of p in l.
func (p AmountPolicy) Label(l zhixing.Lang) string {
	return amountPolicyNames.Label(p, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (p AmountPolicy) MarshalText() ([]byte, error) { return amountPolicyNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *AmountPolicy) UnmarshalText(b []byte) error { return amountPolicyNames.Unmarshal(b, p) }

// View is an asset as far as its sources agree, with what they do not agree on
// (ASSET-30).
type View struct {
	Key      AssetKey             `json:"key"`
	Kind     zhixing.PropertyKind `json:"kind"`
	Holder   string               `json:"holder,omitempty"`
	Status   string               `json:"status,omitempty"`
	Title    string               `json:"title,omitempty"`
	Currency string               `json:"currency"`
	Value    zhixing.GivenMoney   `json:"value,omitzero"` // by the policy
	Latest   zhixing.GivenMoney   `json:"latest,omitzero"`
	Min      zhixing.GivenMoney   `json:"min,omitzero"`
	Max      zhixing.GivenMoney   `json:"max,omitzero"`
	AsOf     zhixing.Instant      `json:"as_of,omitzero"`

	// Conflicts names the fields on which observations of the same authority and moment
	// differ: they are reported, never settled in silence.
	Conflicts []Conflict `json:"conflicts,omitempty"`
}

// Conflict is a field on which sources differ.
type Conflict struct {
	Field  string   `json:"field"`
	Values []string `json:"values"`
}

// Authority orders sources of information on a kind of property (OBJ-2020 25(1)): the
// body that registers or holds it comes before one that merely knows of it. Higher is
// better.
func sourceAuthority(k zhixing.PropertyKind, s SourceID) int {
	code := s.Institution
	bank := len(code) > 5 && code[:5] == "BANK/"
	own := false
	switch k {
	case zhixing.KindImmovable, zhixing.KindImmovablePre, zhixing.KindImmovableUnreg, zhixing.KindContractedLand, zhixing.KindSeaUse, zhixing.KindMining:
		own = code == "MNR"
	case zhixing.KindVehicle:
		own = code == "MPS"
	case zhixing.KindVessel:
		own = code == "MOT"
	case zhixing.KindFishingVessel:
		own = code == "MARA"
	case zhixing.KindAircraft:
		own = code == "CAAC"
	case zhixing.KindListedShare, zhixing.KindSettleFunds, zhixing.KindBond, zhixing.KindFundUnit:
		own = code == "CSRC"
	case zhixing.KindEquity, zhixing.KindLLPShare:
		own = code == "SAMR"
	case zhixing.KindDeposit, zhixing.KindWealth:
		own = bank
	case zhixing.KindPayBalance:
		own = code == "TENPAY" || code == "ALIPAY" || code == "JDPAY"
	}
	if own {
		return 1
	}
	return 0
}

// Resolve gives the view of an asset: for each field the source of higher authority
// wins, then the later moment; a tie is kept as a conflict (ASSET-30).
func (a Asset) Resolve(o Options) View { return a.resolve(o.Amount) }

func (a Asset) resolve(amount AmountPolicy) View {
	v := View{Key: a.Key, Kind: a.Kind, Currency: "CNY"}
	if len(a.Observations) == 0 {
		return v
	}
	field := func(name string, get func(*Record) string) string {
		best, have := "", false
		var at zhixing.Instant
		auth := -1
		var tied []string
		for i := range a.Observations {
			ob := &a.Observations[i]
			s := get(&ob.Record)
			if s == "" {
				continue
			}
			au := sourceAuthority(a.Kind, ob.Source)
			switch {
			case !have || au > auth || au == auth && ob.AsOf.After(at):
				best, have, auth, at, tied = s, true, au, ob.AsOf, nil
			case au == auth && ob.AsOf == at && s != best:
				tied = append(tied, s)
			}
		}
		if len(tied) > 0 {
			v.Conflicts = append(v.Conflicts, Conflict{Field: name, Values: append([]string{best}, tied...)})
		}
		return best
	}
	v.Holder = field("holder", func(r *Record) string { return r.Holder })
	v.Status = field("status", func(r *Record) string { return r.Status })
	v.Title = field("title", func(r *Record) string { return r.Title })
	if c := field("currency", func(r *Record) string { return normalise(r.Currency) }); c != "" {
		v.Currency = c
	}
	var last zhixing.Instant
	have, auth := false, -1
	var tied []string
	for i := range a.Observations {
		ob := &a.Observations[i]
		if ob.AsOf.After(v.AsOf) {
			v.AsOf = ob.AsOf
		}
		m, ok := ob.Record.PlanningValue()
		if !ok {
			continue
		}
		if !v.Max.Given || v.Max.Amount.Less(m) {
			v.Max = zhixing.GiveMoney(m)
		}
		if !v.Min.Given || m.Less(v.Min.Amount) {
			v.Min = zhixing.GiveMoney(m)
		}
		au := sourceAuthority(a.Kind, ob.Source)
		switch {
		case !have || au > auth || au == auth && ob.AsOf.After(last):
			have, auth, last, tied = true, au, ob.AsOf, nil
			v.Latest = zhixing.GiveMoney(m)
		case au == auth && ob.AsOf == last && m != v.Latest.Amount:
			tied = append(tied, m.String())
		}
	}
	if len(tied) > 0 {
		v.Conflicts = append(v.Conflicts, Conflict{Field: "value", Values: append([]string{v.Latest.Amount.String()}, tied...)})
	}
	switch amount {
	case AmountMin:
		v.Value = v.Min
	case AmountMax:
		v.Value = v.Max
	default:
		v.Value = v.Latest
	}
	return v
}

// Conflicts lists, as findings, what sources do not agree on: fields of assets
// (ASSET-30) and requests on which one channel found property and the other none
// (ASSET-27).
func Conflicts(r Report, inv Inventory, o Options) []zhixing.Finding {
	var out []zhixing.Finding
	for i := range r.Results {
		if res := &r.Results[i]; res.Conflict() {
			out = append(out, zhixing.Finding{Rule: "ASSET-27", Status: zhixing.Met, Severity: zhixing.Warning, Subject: string(res.Key), Code: "channel_conflict",
				Message: zhixing.Text{ZH: "{institution}两个渠道反馈不一，以查有财产为准", EN: "the two channels of {institution} disagree; found prevails"},
				Args:    []zhixing.Arg{zhixing.NameArg("institution", string(res.Institution))}})
		}
	}
	for _, a := range inv.Assets {
		for _, c := range a.resolve(o.Amount).Conflicts {
			args := []zhixing.Arg{zhixing.NameArg("field", c.Field)}
			list := ""
			for i, v := range c.Values {
				if i > 0 {
					list += " / "
				}
				list += v
			}
			out = append(out, zhixing.Finding{Rule: "ASSET-30", Status: zhixing.Met, Severity: zhixing.Warning, Subject: string(a.Key), Code: "source_conflict",
				Message: zhixing.Text{ZH: "各来源反馈的{field}不一致：{values}", EN: "sources disagree on {field}: {values}"},
				Args:    append(args, zhixing.NameArg("values", list)), Cites: []zhixing.Citation{para("OBJ-2020", 25, 1).AsOf(r.Ended.Date())}})
		}
	}
	return out
}
