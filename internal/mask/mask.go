// Package mask hides resident identity numbers (居民身份证号) in text that goes into
// errors: a number given in a field where it does not belong would otherwise be
// repeated in full.
package mask

import "time"

// Residents returns s with the middle of every resident identity number in it
// replaced by stars: 18 characters with a date of birth and the right check digit, or
// 15 digits with a date of birth.
func Residents(s string) string {
	var out []byte
	for i := 0; i+15 <= len(s); i++ {
		if !digit(s[i]) || i > 0 && digit(s[i-1]) {
			continue
		}
		n := length(s[i:])
		if n == 0 {
			continue
		}
		if out == nil {
			out = []byte(s)
		}
		for j := i + 4; j < i+n-2; j++ {
			out[j] = '*'
		}
		i += n - 1
	}
	if out == nil {
		return s
	}
	return string(out)
}

func digit(c byte) bool { return '0' <= c && c <= '9' }

// length of the number at the start of s; 0: none.
func length(s string) int {
	n := 0
	for n < len(s) && digit(s[n]) {
		n++
	}
	switch {
	case n == 15 && born("19"+s[6:12]):
		return 15
	case n == 18, n == 17 && len(s) > 17 && (s[17] == 'X' || s[17] == 'x'):
		sum := 0
		for _, c := range []byte(s[:17]) {
			sum = (sum + int(c-'0')) * 2 % 11
		}
		last := s[17]
		if last == 'x' {
			last = 'X'
		}
		if born(s[6:14]) && "10X98765432"[sum] == last {
			return 18
		}
	}
	return 0
}

func born(yyyymmdd string) bool {
	_, err := time.Parse("20060102", yyyymmdd)
	return err == nil
}
