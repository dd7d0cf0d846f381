package interest

import (
	"encoding/json"
	"testing"
)

// FuzzParseInput: a document is refused with an error or computed; what was read
// survives writing and reading again, and a worksheet always verifies.
func FuzzParseInput(f *testing.F) {
	f.Add([]byte(`{"title":{"items":[{"id":"p","kind":"principal","amount":"1000000.00"}],"effective":"2024-03-01","expiries":[{"n":10,"unit":"days"}]},"on":"2024-06-30"}`))
	f.Add([]byte(`{"title":{"items":[{"id":"p","kind":"principal","amount":"500000.00"}],"expiries":[{"on":"2013-06-30"}]},"events":[{"kind":"account_transfer","on":"2014-03-31","amount":"100000.00"}],"on":"2015-03-31","options":{"day_basis_2009":"360"}}`))
	f.Add([]byte(`{"title":{"items":[{"id":"p","kind":"principal","amount":"2000000.00"}],"orders":[{"id":"i","items":["p"],"rate":{"kind":"lpr_multiple","multiple":"1.5"},"from":"2019-09-01"}],"expiries":[{"on":"2020-12-11"}],"stays":[{"cause":"retrial_suspension","from":"2021-01-01"}],"accepted":"2023-01-01"},"on":"2024-06-30","options":{"rounding":"total_half_up","day_basis":"act_act"}}`))
	f.Add([]byte(`{"title":{"currency":"USD","in_renminbi":true,"parities":[{"on":"2021-09-10","yuan":"6.4566"}],"items":[{"id":"p","kind":"price","amount":"100000.00"}],"expiries":[{"on":"2021-09-10"}]},"on":"2022-05-20"}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		in, err := ParseInput(data)
		if err != nil {
			return
		}
		again, err := json.Marshal(in)
		if err != nil {
			t.Fatal(err)
		}
		back, err := ParseInput(again)
		if err != nil {
			t.Fatalf("%v\n%s", err, again)
		}
		if twice, err := json.Marshal(back); err != nil || string(twice) != string(again) {
			t.Fatalf("%s\n%s", again, twice)
		}
		// A date far off makes a long table of days, not a wrong one.
		if y := in.On.Year(); y > 2100 || y < 1990 {
			return
		}
		st, w, err := Sheet(in.Title, in.Events, in.On, in.Options)
		if err != nil {
			return
		}
		checkSheet(t, w, &st)
		c, err := Compile(in.Title, in.Options)
		if err != nil {
			t.Fatal(err)
		}
		if owed, err := c.Balance(in.Events, in.On); err != nil || owed != st.Owed {
			t.Fatalf("%+v %v, recorded %+v", owed, err, st.Owed)
		}
	})
}
