package asset

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strings"

	"github.com/zhixing-go/zhixing"
)

// Observation is what one source said about one thing at one moment (观测, ASSET-28).
type Observation struct {
	Source  SourceID        `json:"source"`
	AsOf    zhixing.Instant `json:"as_of,omitzero"`
	Receipt string          `json:"receipt,omitempty"`
	Party   zhixing.PartyID `json:"party,omitempty"`
	Record  Record          `json:"record"`
	Hash    string          `json:"hash"` // of everything above: equal observations are one
}

// Asset is one thing or right, with all that was observed of it (财产).
type Asset struct {
	Key          AssetKey             `json:"key"`
	Kind         zhixing.PropertyKind `json:"kind"`
	Unidentified bool                 `json:"unidentified,omitempty"` // a part of its key is missing: never merged
	Observations []Observation        `json:"observations"`           // by moment, source, hash
}

// Inventory is the property found (财产清单): the set of assets, in canonical order.
type Inventory struct {
	Assets []Asset `json:"assets"`
}

// Collect turns a report into an inventory: property of every reply, also of one over
// the other channel, later versions included. Kinds that are information only never
// yield an asset (ASSET-02).
func Collect(r Report, c Catalogue) Inventory {
	uses := make(map[ItemCode]ItemUse, len(c.Items))
	for _, it := range c.Items {
		uses[it.Code] = c.use(it.Code)
	}
	var obs []Observation
	take := func(res *Result, via Channel, reply *Reply) {
		if reply == nil {
			return
		}
		for _, rec := range reply.Records {
			if rec.Kind == 0 || uses[rec.Item] == UseInformation {
				continue
			}
			obs = append(obs, Observe(SourceID{res.Institution, via}, reply.AsOf, reply.Receipt, res.Party, rec))
		}
	}
	for i := range r.Results {
		res := &r.Results[i]
		if res.Verb != VerbQuery && res.Verb != 0 {
			continue
		}
		via := res.Via
		if via == 0 {
			via = res.Channel
		}
		take(res, via, res.Reply)
		other := res.Channel
		if other == via {
			other = res.Second
		}
		take(res, other, res.Other)
	}
	return Inventory{gather(obs)}
}

// Observe makes an observation.
func Observe(src SourceID, asOf zhixing.Instant, receipt string, party zhixing.PartyID, rec Record) Observation {
	o := Observation{Source: src, AsOf: asOf, Receipt: receipt, Party: party, Record: rec}
	b, err := json.Marshal(o)
	if err != nil { // an enumeration out of range: still told apart by what can be told
		b = []byte(src.String() + "\x00" + asOf.String() + "\x00" + receipt + "\x00" + rec.Title + "\x00" + rec.Key.Number)
	}
	sum := sha256.Sum256(b)
	o.Hash = hex.EncodeToString(sum[:12])
	return o
}

// gather groups observations by asset and puts everything in canonical order.
func gather(obs []Observation) []Asset {
	var out []Asset
	at := make(map[AssetKey]int, len(obs))
	seen := make(map[string]bool, len(obs))
	for _, o := range obs {
		if seen[o.Hash] {
			continue
		}
		seen[o.Hash] = true
		k := o.Record.Key.Key(o.Record.Kind)
		un := k == ""
		if un { // its own asset: nothing else may be this thing
			k = AssetKey(o.Record.Kind.String() + "/unidentified/" + o.Hash)
		}
		i, ok := at[k]
		if !ok {
			i = len(out)
			at[k] = i
			out = append(out, Asset{Key: k, Kind: o.Record.Kind, Unidentified: un})
		}
		out[i].Observations = append(out[i].Observations, o)
	}
	for i := range out {
		slices.SortFunc(out[i].Observations, compareObservations)
	}
	slices.SortFunc(out, func(a, b Asset) int {
		if c := cmp.Compare(a.Kind, b.Kind); c != 0 {
			return c
		}
		return strings.Compare(string(a.Key), string(b.Key))
	})
	return out
}

func compareObservations(a, b Observation) int {
	if c := a.AsOf.Compare(b.AsOf); c != 0 {
		return c
	}
	if c := strings.Compare(string(a.Source.Institution), string(b.Source.Institution)); c != 0 {
		return c
	}
	if c := cmp.Compare(a.Source.Channel, b.Source.Channel); c != 0 {
		return c
	}
	return strings.Compare(a.Hash, b.Hash)
}

// Merge is the union of inventories (合并去重, ASSET-28): associative, commutative,
// idempotent; the empty inventory changes nothing; the order of arrival shows nowhere.
// Equal keys are one asset with the set of its observations; different keys are never
// merged by similarity.
func Merge(inventories ...Inventory) Inventory {
	var obs []Observation
	for _, inv := range inventories {
		for _, a := range inv.Assets {
			obs = append(obs, a.Observations...)
		}
	}
	return Inventory{gather(obs)}
}

// PossibleDuplicates hints at pairs of assets of one kind whose numbers differ only by
// the registry or a missing part (ASSET-28): a hint for a person, never a merge.
func (inv Inventory) PossibleDuplicates() [][2]AssetKey {
	var out [][2]AssetKey
	byNumber := make(map[string][]AssetKey)
	var order []string
	for _, a := range inv.Assets {
		for _, n := range numbersOf(a) {
			id := a.Kind.String() + "/" + n
			if len(byNumber[id]) == 0 {
				order = append(order, id)
			}
			if !slices.Contains(byNumber[id], a.Key) {
				byNumber[id] = append(byNumber[id], a.Key)
			}
		}
	}
	for _, id := range order {
		ks := byNumber[id]
		for i := 1; i < len(ks); i++ {
			pair := [2]AssetKey{ks[0], ks[i]}
			if !slices.Contains(out, pair) {
				out = append(out, pair)
			}
		}
	}
	return out
}

func numbersOf(a Asset) []string {
	var out []string
	for _, o := range a.Observations {
		for _, n := range []string{normalise(o.Record.Key.Number), normalise(o.Record.Key.Fallback)} {
			if n != "" && !slices.Contains(out, n) {
				out = append(out, n)
			}
		}
	}
	return out
}

// Totals adds up the assets' planning values per currency (ASSET-28): observations of
// one asset are never added, amounts of two currencies never mixed. Assets without an
// amount are counted.
func (inv Inventory) Totals(o Options) (totals []CurrencyTotal, unvalued int, err error) {
	if err := o.check(); err != nil {
		return nil, 0, err
	}
	for _, a := range inv.Assets {
		v := a.resolve(o.Amount)
		if !v.Value.Given {
			unvalued++
			continue
		}
		i := slices.IndexFunc(totals, func(t CurrencyTotal) bool { return t.Currency == v.Currency })
		if i < 0 {
			i = len(totals)
			totals = append(totals, CurrencyTotal{Currency: v.Currency})
		}
		if totals[i].Amount, err = totals[i].Amount.Add(v.Value.Amount); err != nil {
			return nil, 0, err
		}
		totals[i].Assets++
	}
	slices.SortFunc(totals, func(a, b CurrencyTotal) int { return strings.Compare(a.Currency, b.Currency) })
	return totals, unvalued, nil
}

// CurrencyTotal is a sum in one currency.
type CurrencyTotal struct {
	Currency string        `json:"currency"`
	Amount   zhixing.Money `json:"amount"`
	Assets   int           `json:"assets"`
}
