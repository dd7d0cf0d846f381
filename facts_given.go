package zhixing

import (
	"bytes"
	"encoding/json"
	"strings"

	"github.com/shopspring/decimal"
)

// GivenMoney is an amount that may not have been given (金额，可缺省): the zero value
// is not given, which is not the same as zero yuan. In JSON it is the amount, or
// absent (or null) when not given.
type GivenMoney struct {
	Amount Money
	Given  bool
}

// GiveMoney is the given amount m.
func GiveMoney(m Money) GivenMoney { return GivenMoney{Amount: m, Given: true} }

// IsZero reports that no amount was given; encoding/json omits it then.
func (g GivenMoney) IsZero() bool { return !g.Given }

// MarshalJSON gives the amount as a string of yuan, or null.
func (g GivenMoney) MarshalJSON() ([]byte, error) {
	if !g.Given {
		return []byte("null"), nil
	}
	return json.Marshal(g.Amount)
}

// UnmarshalJSON is the inverse of MarshalJSON.
func (g *GivenMoney) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		*g = GivenMoney{}
		return nil
	}
	var m Money
	if err := json.Unmarshal(b, &m); err != nil {
		return err
	}
	*g = GiveMoney(m)
	return nil
}

// Count is a whole number that may not have been given (数量，可缺省), such as an
// ordinal or a number of days. The zero value is not given.
type Count struct {
	N     int
	Given bool
}

// GiveCount is the given number n.
func GiveCount(n int) Count { return Count{N: n, Given: true} }

// IsZero reports that no number was given; encoding/json omits it then.
func (c Count) IsZero() bool { return !c.Given }

// MarshalJSON gives the number, or null.
func (c Count) MarshalJSON() ([]byte, error) {
	if !c.Given {
		return []byte("null"), nil
	}
	return json.Marshal(c.N)
}

// UnmarshalJSON is the inverse of MarshalJSON.
func (c *Count) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		*c = Count{}
		return nil
	}
	var n int
	if err := json.Unmarshal(b, &n); err != nil {
		return err
	}
	*c = GiveCount(n)
	return nil
}

// GivenDecimal is a share or ratio that may not have been given (比例，可缺省). The
// zero value is not given.
type GivenDecimal struct {
	Value decimal.Decimal
	Given bool
}

// GiveDecimal is the given number d.
func GiveDecimal(d decimal.Decimal) GivenDecimal { return GivenDecimal{Value: d, Given: true} }

// IsZero reports that no number was given; encoding/json omits it then.
func (g GivenDecimal) IsZero() bool { return !g.Given }

// Equal reports whether both are not given, or both the same number.
func (g GivenDecimal) Equal(h GivenDecimal) bool {
	return g.Given == h.Given && (!g.Given || g.Value.Equal(h.Value))
}

// MarshalJSON gives the number as a string, or null.
func (g GivenDecimal) MarshalJSON() ([]byte, error) {
	if !g.Given {
		return []byte("null"), nil
	}
	return json.Marshal(g.Value.String())
}

// UnmarshalJSON is the inverse of MarshalJSON. It takes a string of at most 40
// characters without an exponent.
func (g *GivenDecimal) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		*g = GivenDecimal{}
		return nil
	}
	var s string
	if err := json.Unmarshal(b, &s); err != nil {
		return err
	}
	bad := &InputError{Field: "decimal", Value: clip(s), Reason: Text{ZH: "不是十进制小数", EN: "not a plain decimal number"}}
	if len(s) > 40 || strings.ContainsAny(s, "eE") {
		return bad
	}
	d, err := decimal.NewFromString(s)
	if err != nil {
		return bad
	}
	*g = GiveDecimal(d)
	return nil
}

// CourtID names a court: its code in case numbers ("京0105") or whatever the caller
// uses consistently (法院代字).
type CourtID string

// LotID names an auctioned lot (标的物).
type LotID string

// ClaimID names a creditor's claim in the case or in a distribution (债权).
type ClaimID string

// Scope is what an act reaches (效力范围): the whole case when both parts are empty,
// one debtor, or one object.
type Scope struct {
	Debtor PartyID `json:"debtor,omitzero"`
	Object AssetID `json:"object,omitzero"`
}

// Whole reports whether the scope is the whole case.
func (s Scope) Whole() bool { return s == Scope{} }

// decodeWords decodes a JSON array of words. encoding/json would take a string for a
// slice of any small integer type and read it as base64, past the words.
func decodeWords[E ~uint8](b []byte, field string) ([]E, error) {
	if t := bytes.TrimLeft(b, " \t\r\n"); len(t) == 0 || t[0] != '[' {
		return nil, &InputError{Field: field, Value: clip(string(b)), Reason: Text{ZH: "应当是数组", EN: "must be an array"}}
	}
	var words []E
	err := json.Unmarshal(b, &words)
	return words, err
}
