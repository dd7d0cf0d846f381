package zhixing_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	z "github.com/zhixing-go/zhixing"
	"pgregory.net/rapid"
)

func parseID(t testing.TB, k z.PersonIDKind, s string) z.PersonID {
	t.Helper()
	p, err := z.ParsePersonID(k, s)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

var goodIDs = []struct {
	kind z.PersonIDKind
	s    string
}{
	{z.ResidentID, "11010519491231002X"},   // the example of GB 11643-1999
	{z.ResidentID, "440524188001010014"},   // the other one
	{z.ResidentID15, "110105491231002"},    //
	{z.CreditCode, "91350100M000100Y43"},   // the example of GB 32100-2015
	{z.OrgCode, "D2143569X"},               // the example of GB 11714-1997
	{z.Passport, "E12345678"},              //
	{z.OtherID, "军字第1234567号"},             //
	{z.OtherID, "a"},                       //
	{z.OtherID, "H1234567890(12)-x/abcde"}, // 23 bytes
}

func TestPersonIDGood(t *testing.T) {
	seen := map[z.IDKey]bool{}
	for _, c := range goodIDs {
		p := parseID(t, c.kind, c.s)
		if p.Reveal() != c.s || p.Kind() != c.kind {
			t.Errorf("%s %s: %s %s", c.kind, c.s, p.Kind(), p.Reveal())
		}
		if back, err := z.PersonIDFromKey(p.Key()); err != nil || back != p {
			t.Errorf("%s: key does not give it back: %v", c.s, err)
		}
		if seen[p.Key()] {
			t.Errorf("%s: key met before", c.s)
		}
		seen[p.Key()] = true
	}
	if parseID(t, z.ResidentID, "11010519491231002x") != parseID(t, z.ResidentID, "11010519491231002X") || parseID(t, z.OrgCode, "D2143569-X") != parseID(t, z.OrgCode, "D2143569X") {
		t.Error("two writings of one number differ")
	}
	old := parseID(t, z.ResidentID15, "110105491231002")
	if old.Upgraded() != parseID(t, z.ResidentID, "11010519491231002X") {
		t.Error(old.Upgraded().Reveal())
	}
	for _, p := range []z.PersonID{old, old.Upgraded()} {
		if d, ok := p.BirthDate(); !ok || d != z.MustDate("1949-12-31") {
			t.Error(d, ok)
		}
	}
	if k, ok := old.Upgraded().ResidentKey(); !ok || k != 11010519491231002 {
		t.Error(k, ok)
	}
	if _, ok := old.ResidentKey(); ok {
		t.Error("15 digits have no 18-digit key")
	}
}

func TestPersonIDBad(t *testing.T) {
	for _, c := range []struct {
		kind z.PersonIDKind
		s    string
	}{
		{z.ResidentID, "110105194912310021"}, {z.ResidentID, "11010519491331002X"}, {z.ResidentID, "1101051949123100"}, {z.ResidentID, "990105194912310O2X"},
		{z.ResidentID, "01010519491231002X"}, {z.ResidentID, "110105194912310X2X"}, {z.ResidentID, ""}, {z.ResidentID, " 1010519491231002X"},
		{z.ResidentID15, "110105491331002"}, {z.ResidentID15, "11010549123100X"}, {z.ResidentID15, "160105491231002"},
		{z.CreditCode, "91350100M000100Y44"}, {z.CreditCode, "91350100I000100Y43"}, {z.CreditCode, "91350100M000100Y4"}, {z.CreditCode, "9135010AM000100Y43"},
		{z.OrgCode, "D2143569-1"}, {z.OrgCode, "D2143569"}, {z.OrgCode, "D214356?X"},
		{z.Passport, "E123"}, {z.Passport, "E1234 678"}, {z.Passport, strings.Repeat("1", 21)},
		{z.OtherID, ""}, {z.OtherID, "a b"}, {z.OtherID, "\xff"}, {z.OtherID, "a\x00b"}, {z.OtherID, strings.Repeat("a", 24)},
		{0, "11010519491231002X"}, {77, "11010519491231002X"}, {z.OtherID, strings.Repeat("a", 1000)},
	} {
		var in *z.InputError
		p, err := z.ParsePersonID(c.kind, c.s)
		if !errors.As(err, &in) || !p.IsZero() {
			t.Errorf("%v %q: %v %v", c.kind, c.s, p, err)
			continue
		}
		if b, _ := json.Marshal(in); len(c.s) > 4 && (strings.Contains(err.Error(), c.s) || strings.Contains(string(b), c.s)) {
			t.Errorf("the error shows the number: %v", err)
		}
	}
	for _, k := range []z.IDKey{{1}, {1 << 56, 1}, {1 << 56, 1e17}, {99 << 56}, {3 << 56, 1 << 63, 0}, {6 << 56, 0, 7}} {
		if p, err := z.PersonIDFromKey(k); err == nil {
			t.Errorf("key %x gives %v", k, p)
		}
	}
}

// Any single wrong digit, and any two neighbours exchanged, is found.
func TestResidentCheckDigit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		birth := z.YMD(1900, 1, 1).AddDays(rapid.IntRange(0, 45000).Draw(t, "birth"))
		body := fmt.Sprintf("%06d%s%03d", rapid.IntRange(110000, 159999).Draw(t, "district"), strings.ReplaceAll(birth.String(), "-", ""), rapid.IntRange(0, 999).Draw(t, "serial"))
		var good []string
		for _, c := range "0123456789X" {
			if _, err := z.ParsePersonID(z.ResidentID, body+string(c)); err == nil {
				good = append(good, body+string(c))
			}
		}
		if body[1] == '0' {
			return
		}
		if len(good) != 1 {
			t.Fatalf("%d check digits fit %s", len(good), body)
		}
		i := rapid.IntRange(0, 16).Draw(t, "place")
		b := []byte(good[0])
		b[i] = '0' + (b[i]-'0'+byte(rapid.IntRange(1, 9).Draw(t, "change")))%10
		if _, err := z.ParsePersonID(z.ResidentID, string(b)); err == nil {
			t.Fatalf("%s accepted for %s", b, good[0])
		}
	})
}

// Nothing that prints shows the middle of the number, not even through a struct
// with an unexported field or a comparison.
func TestPersonIDNeverPrints(t *testing.T) {
	for _, c := range goodIDs {
		p := parseID(t, c.kind, c.s)
		if len(c.s) < 5 {
			continue
		}
		type person struct {
			name string
			id   z.PersonID
			wr   z.RevealedID
		}
		hidden := person{"x", p, p.Revealed()}
		var out []string
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d", "%o", "%b", "%U", "%e", "%t", "%30v", "%-30s|"} {
			for _, v := range []any{p, &p, p.Revealed(), hidden, &hidden, []z.PersonID{p}, map[z.PersonID]int{p: 1}, [1]any{p}} {
				out = append(out, fmt.Sprintf(verb, v))
			}
		}
		b, err := json.Marshal(map[string]any{"id": p, "list": []z.PersonID{p}})
		if err != nil {
			t.Fatal(err)
		}
		diff := cmp.Diff(hidden, person{}, cmp.AllowUnexported(person{}, z.PersonID{}, z.RevealedID{}))
		out = append(out, string(b), diff, cmp.Diff(p, z.PersonID{}), fmt.Errorf("%w: %v", errors.New("e"), p).Error())
		// The number itself, its packed form in decimal and hexadecimal, its bytes in hexadecimal.
		key := p.Key()
		secrets := []string{c.s, fmt.Sprintf("%x", c.s), fmt.Sprintf("%X", c.s), fmt.Sprint(key[1]), fmt.Sprintf("%x", key[1])}
		if len(c.s) > 10 {
			secrets = append(secrets, c.s[4:len(c.s)-4])
		}
		for _, s := range out {
			for _, secret := range secrets {
				if len(secret) > 4 && strings.Contains(s, secret) {
					t.Errorf("%s shows %s", s, secret)
				}
			}
		}
	}
	p := parseID(t, z.ResidentID, "11010519491231002X")
	if got := fmt.Sprintf("%v|%q|%#v|%20s|%-20s|", p, p, p, p, p); got != `1101************2X|"1101************2X"|zhixing.PersonID{resident_id 1101************2X}|  1101************2X|1101************2X  |` {
		t.Error(got)
	}
}

func TestRevealedIDTravels(t *testing.T) {
	type record struct {
		ID z.RevealedID `json:"id"`
	}
	for _, c := range goodIDs {
		r := record{parseID(t, c.kind, c.s).Revealed()}
		b, err := json.Marshal(r)
		if err != nil || !strings.Contains(string(b), c.kind.String()+":"+c.s) {
			t.Fatalf("%s %v", b, err)
		}
		var back record
		if err := json.Unmarshal(b, &back); err != nil || back != r {
			t.Errorf("%s: %v", b, err)
		}
	}
	for _, s := range []string{`{"id":"11010519491231002X"}`, `{"id":"resident_id:110105194912310021"}`, `{"id":"nobody:1"}`, `{"id":":"}`} {
		var back record
		if err := json.Unmarshal([]byte(s), &back); err == nil || strings.Contains(err.Error(), "19491231") {
			t.Errorf("%s: %v", s, err)
		}
	}
	var back record
	if b, err := json.Marshal(back); err != nil || string(b) != `{"id":""}` || json.Unmarshal(b, &back) != nil || !back.ID.IsZero() {
		t.Errorf("zero: %s %v", b, err)
	}
}

func FuzzPersonID(f *testing.F) {
	for _, c := range goodIDs {
		f.Add(uint8(c.kind), c.s)
	}
	f.Fuzz(func(t *testing.T, kind uint8, s string) {
		p, err := z.ParsePersonID(z.PersonIDKind(kind), s)
		if err != nil {
			if len(s) > 5 && strings.Contains(err.Error(), s) {
				t.Fatalf("the error shows %q: %v", s, err)
			}
			return
		}
		again, err := z.ParsePersonID(p.Kind(), p.Reveal())
		if err != nil || again != p || p.Kind() != z.PersonIDKind(kind) {
			t.Fatalf("%q: reads back as %q, %v", s, again.Reveal(), err)
		}
		if back, err := z.PersonIDFromKey(p.Key()); err != nil || back != p {
			t.Fatalf("%q: key: %v", s, err)
		}
		if m := p.String(); len([]rune(m)) != len([]rune(p.Reveal())) || !strings.Contains(m, "*") {
			t.Fatalf("mask %q", m)
		}
	})
}

func ExampleParsePersonID() {
	p, err := z.ParsePersonID(z.ResidentID, "11010519491231002X")
	fmt.Println(p, err)
	_, err = z.ParsePersonID(z.ResidentID, "110105194912310021")
	fmt.Println(err)
	// Output:
	// 1101************2X <nil>
	// person_id: resident identity number: wrong check digit
}
