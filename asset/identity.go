package asset

import (
	"strings"

	"github.com/zhixing-go/zhixing"
)

// Identity is what tells one thing from another (财产身份, ASSET-29): the parts of its
// key as the institution wrote them. Which parts count depends on the kind.
type Identity struct {
	Registry string `json:"registry,omitempty"` // institution, depository, register, company USCC, insurer …
	Number   string `json:"number,omitempty"`   // account no., unit code, VIN, ship no., policy no. …
	Sub      string `json:"sub,omitempty"`      // sub-account, right type, class, custody unit, holder
	Code     string `json:"code,omitempty"`     // currency, security code, product code
	Fallback string `json:"fallback,omitempty"` // certificate no., plate type and plate, engine no.: used where Number is missing
}

// AssetKey is the normalised identity of a thing: equal keys are the same thing. "" is
// a thing that cannot be identified.
type AssetKey string

// parts lists which parts of the key a kind needs, in order: r, n, s, c in lower case
// are required, in upper case optional (ASSET-29).
func keyParts(k zhixing.PropertyKind) string {
	switch k {
	case zhixing.KindDeposit:
		return "rnSC" // institution, account, sub-account, currency
	case zhixing.KindSettleFunds:
		return "rnC" // broker, funds account, currency
	case zhixing.KindPayBalance, zhixing.KindInsurance, zhixing.KindHousingFund, zhixing.KindIncome, zhixing.KindVirtual:
		return "rn" // institution, account or policy
	case zhixing.KindWealth, zhixing.KindFundUnit, zhixing.KindBond, zhixing.KindTrustBenefit:
		return "rnc" // institution, account, product code
	case zhixing.KindListedShare:
		return "rncS" // depository, securities account, code, custody unit
	case zhixing.KindEquity, zhixing.KindLLPShare, zhixing.KindDividend:
		return "rn" // company, holder
	case zhixing.KindImmovable, zhixing.KindImmovablePre, zhixing.KindImmovableUnreg,
		zhixing.KindContractedLand, zhixing.KindMining, zhixing.KindSeaUse:
		return "nS" // unit code, right type; fallback certificate and registry
	case zhixing.KindVehicle, zhixing.KindVessel, zhixing.KindFishingVessel:
		return "n" // VIN; ship identification no.
	case zhixing.KindAircraft:
		return "nS" // mark, serial no.
	case zhixing.KindPatent, zhixing.KindTrademark, zhixing.KindCopyright:
		return "rnS" // register, number, class
	case zhixing.KindClaimDue, zhixing.KindReceivableFuture:
		return "rn" // third party, basis document
	}
	return "n" // other movables and cash: the court's inventory no.
}

// Key returns the key of a thing of kind k, "" where a part is missing: such a thing is
// its own asset and never merged (ASSET-29). Different spellings of one number (full
// width, small letters, spaces, hyphens) have one key.
func (i Identity) Key(k zhixing.PropertyKind) AssetKey {
	n := normalise(i.Number)
	if k == zhixing.KindImmovable && n != "" && len(n) != 28 {
		// Not a unit code: at most a certificate number, which needs its registry.
		if i.Fallback == "" {
			i.Fallback = i.Number
		}
		n = ""
	}
	if n == "" && i.Fallback != "" {
		switch k {
		case zhixing.KindImmovable, zhixing.KindImmovablePre, zhixing.KindImmovableUnreg:
			if i.Registry == "" {
				return ""
			}
			return AssetKey(k.String() + "/cert/" + escape(normalise(i.Registry)) + "/" + escape(normalise(i.Fallback)))
		case zhixing.KindVehicle:
			return AssetKey("vehicle/plate/" + escape(normalise(i.Fallback)))
		}
	}
	var b strings.Builder
	b.WriteString(k.String())
	for _, p := range keyParts(k) {
		v := ""
		switch p | 0x20 {
		case 'r':
			v = normalise(i.Registry)
		case 'n':
			v = n
		case 's':
			v = normalise(i.Sub)
		case 'c':
			if v = normalise(i.Code); v == "" && (k == zhixing.KindDeposit || k == zhixing.KindSettleFunds) {
				v = "CNY"
			}
		}
		if v == "" && p&0x20 != 0 {
			return ""
		}
		b.WriteByte('/')
		b.WriteString(escape(v))
	}
	return AssetKey(b.String())
}

// normalise turns full-width into half-width forms, small into capital letters, and
// drops spaces, hyphens and dots.
func normalise(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r >= 0xFF01 && r <= 0xFF5E:
			r -= 0xFEE0
		case r == 0x3000:
			r = ' '
		}
		switch r {
		case ' ', '\t', '\n', '\r', 0xA0, '-', '－', '—', '–', '·', '•':
			continue
		}
		if r >= 'a' && r <= 'z' {
			r -= 'a' - 'A'
		}
		b.WriteRune(r)
	}
	return b.String()
}

// escape keeps the separator of keys out of their parts.
func escape(s string) string {
	if !strings.ContainsAny(s, "/%") {
		return s
	}
	return strings.NewReplacer("%", "%25", "/", "%2F").Replace(s)
}
