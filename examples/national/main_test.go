package main

import (
	"strings"
	"testing"
)

func TestVerdicts(t *testing.T) {
	all, err := load()
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{
		"national 1999..2009-08 closure_rate":         "can't be derived",
		"national 2016..2018-09 closure_rate":         "not printed",
		"national 2025Q1 accepted_all_yoy":            "disagrees",
		"national 2016..2018 collected_amount_growth": "disagrees",
		"national 2016..2018 closed_all_growth":       "agrees, within the printed precision",
		"吉林省 2022 closure_rate":                       "agrees",
		"上海一中院 2007..2011 collection_rate":            "agrees",
		"古田县法院 2020..2024-06 resumed_to_terminated":   "agrees",
	}
	for _, c := range claims() {
		name := c.scope + " " + c.period + " " + c.printed
		if w, ok := want[name]; ok {
			if got := judge(all, c); got.result.EN != w {
				t.Errorf("MET-42, MET-07 %s: %s (%s), want %s", name, got.result.EN, got.computed, w)
			}
			delete(want, name)
		}
	}
	for name := range want {
		t.Errorf("%s is not judged", name)
	}
	var b strings.Builder
	if err := run(&b, "zh"); err != nil || !strings.Contains(b.String(), "98.23") || !strings.Contains(b.String(), "█") {
		t.Errorf("%v\n%s", err, b.String())
	}
}
