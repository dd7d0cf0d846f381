package zhixing

// Capitals returns the amount in RMB capitals (人民币大写), as it is written on
// receipts and bills: 12,345.67 is 壹万贰仟叁佰肆拾伍元陆角柒分. Whole yuan and whole
// jiao end with 整 (正规填写: 到"元"为止的应写"整"; after 角 it is written too, after 分
// never); a run of zeros between digits is one 零; an amount below zero begins with
// 负. The range is that of Money: groups of four digits count 万, 亿, 万亿, 亿亿.
// Source: 支付结算办法 (1997) annex 1, 正确填写票据和结算凭证的基本规定, items 1 to 3.
func (m Money) Capitals() string {
	u := absU(m.fen)
	b := make([]byte, 0, 96)
	if m.fen < 0 {
		b = append(b, "负"...)
	}
	yuan, jiao, fen := u/100, u/10%10, u%10
	if u == 0 {
		return "零元整"
	}
	if yuan > 0 {
		b = appendCapitalInteger(b, yuan)
		b = append(b, "元"...)
	}
	switch {
	case jiao > 0:
		// Item 3: a zero in front of 角 is written where the yuan end in zero; it may
		// be, so the form without doubt is taken.
		if yuan > 0 && yuan%10 == 0 {
			b = append(b, "零"...)
		}
		b = append(append(b, capitalDigits[jiao]...), "角"...)
	case fen > 0 && yuan > 0:
		b = append(b, "零"...)
	}
	if fen > 0 {
		return string(append(append(b, capitalDigits[fen]...), "分"...))
	}
	return string(append(b, "整"...))
}

var (
	capitalDigits = [10]string{"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"}
	capitalPlaces = [4]string{"", "拾", "佰", "仟"}
)

// appendCapitalInteger writes n > 0. Above 亿 the number of 亿 is written as a
// number of its own, so 1,2345,0000,0000 is 壹万贰仟叁佰肆拾伍亿.
func appendCapitalInteger(b []byte, n uint64) []byte {
	const yi, wan = 100_000_000, 10_000
	if n >= yi {
		b = append(appendCapitalInteger(b, n/yi), "亿"...)
		if n %= yi; n == 0 {
			return b
		}
		if n < yi/10 {
			b = append(b, "零"...)
		}
	}
	if n >= wan {
		b = append(appendCapitalGroup(b, n/wan), "万"...)
		if n %= wan; n == 0 {
			return b
		}
		if n < wan/10 {
			b = append(b, "零"...)
		}
	}
	return appendCapitalGroup(b, n)
}

// appendCapitalGroup writes 1 to 9999 without a leading zero.
func appendCapitalGroup(b []byte, n uint64) []byte {
	zero, begun := false, false
	for p, div := 3, uint64(1000); p >= 0; p, div = p-1, div/10 {
		d := n / div % 10
		if d == 0 {
			zero = begun
			continue
		}
		if zero {
			b = append(b, "零"...)
			zero = false
		}
		b = append(append(b, capitalDigits[d]...), capitalPlaces[p]...)
		begun = true
	}
	return b
}
