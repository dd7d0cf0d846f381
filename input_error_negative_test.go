package zhixing_test

import (
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
)

func TestProblemsNotNegative(t *testing.T) {
	var p zhixing.Problems
	p.NotNegative("zero", zhixing.Money{}, "DISC-47")
	p.NotNegative("cent", zhixing.Fen(1), "DISC-47")
	if err := p.Err(); err != nil {
		t.Error(err)
	}
	p.NotNegative("first", zhixing.Fen(-1), "DISC-47")
	p.NotNegative("second", zhixing.Fen(-250), "DISC-47")
	err := p.Err()
	if err == nil {
		t.Fatal("no error")
	}
	for _, s := range []string{"first", "-0.01", "second", "-2.50", "DISC-47"} {
		if !strings.Contains(err.Error(), s) {
			t.Errorf("%q does not name %s", err, s)
		}
	}
}
