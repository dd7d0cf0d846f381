package zhixing_test

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
)

// articles reads the articles of a held text whose name ends in suffix, or skips.
func articles(t *testing.T, suffix string) map[uint16]string {
	t.Helper()
	files, _ := filepath.Glob("../shared/law/*" + suffix + ".md")
	if len(files) == 0 {
		t.Skip("the held texts are not here")
	}
	b, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	numbers := map[string]uint16{}
	for n := uint16(1); n < 700; n++ {
		numbers[strings.TrimPrefix(zhixing.Citation{Instrument: "X", Article: n}.Text(zhixing.ZH), "X")] = n
	}
	out := map[uint16]string{}
	var cur uint16
	for line := range strings.SplitSeq(string(b), "\n") {
		head, rest, ok := strings.Cut(strings.TrimSpace(line), " ")
		if n, is := numbers[head]; ok && is {
			cur, line = n, rest
		}
		// The Provisions on Enforcement Work number their articles "16.".
		if n, err := strconv.ParseUint(strings.SplitN(line, ".", 2)[0], 10, 16); err == nil {
			cur = uint16(n)
		}
		if cur != 0 && !strings.HasPrefix(line, "#") {
			out[cur] += line
		}
	}
	return out
}

// alike is the share of pairs of characters that two texts have in common.
func alike(a, b string) float64 {
	pairs := func(s string) map[string]int {
		r, m := []rune(s), map[string]int{}
		for i := 1; i < len(r); i++ {
			m[string(r[i-1:i+1])]++
		}
		return m
	}
	pa, pb := pairs(a), pairs(b)
	common, all := 0, 0
	for k, n := range pa {
		common += min(n, pb[k])
		all += n
	}
	for _, n := range pb {
		all += n
	}
	if all == 0 {
		return 1
	}
	return 2 * float64(common) / float64(all)
}

// TestConcordanceAgainstTexts compares what a concordance marked Verified pairs.
func TestConcordanceAgainstTexts(t *testing.T) {
	for _, tc := range []struct {
		from, to           zhixing.InstrumentKey
		oldText, newText   string
		day                string
		floor              float64
		different, deleted int // articles rewritten beyond recognition, articles without a number
	}{
		{"CPL-2021", "CPL-2023", "民事诉讼法(2021-12-24)", "民事诉讼法(2023-09-01)", "2025-01-01", 0.5, 0, 19},
		{"CPL-INT-2020", "CPL-INT-2022", "关于适用《民事诉讼法》的解释(2020-12-29)", "关于适用《民事诉讼法》的解释(2022-04-01)", "2023-01-01", 0.6, 0, 2},
	} {
		t.Run(string(tc.to), func(t *testing.T) {
			before, after := articles(t, tc.oldText), articles(t, tc.newText)
			different, deleted, same := 0, 0, 0
			for n, text := range before {
				c, err := zhixing.Citation{Instrument: tc.from, Article: n}.On(zhixing.MustDate(tc.day))
				if err != nil {
					deleted++
					continue
				}
				if a := alike(text, after[c.Article]); a < tc.floor {
					different++
					t.Logf("%s %d -> %d: %.2f", tc.from, n, c.Article, a)
				} else {
					same++
				}
			}
			t.Logf("%d alike, %d different, %d without a number", same, different, deleted)
			if same < 250 || different > tc.different || deleted != tc.deleted {
				t.Errorf("%d alike, %d different, %d without a number", same, different, deleted)
			}
		})
	}
}

// TestDutiesInTexts: the duty a citation is for stands where it points.
func TestDutiesInTexts(t *testing.T) {
	for suffix, duties := range map[string]map[uint16]string{
		"民事诉讼法(2023-09-01)":           {264: "加倍支付迟延履行期间的债务利息", 236: "执行行为违反法律规定", 251: "执行通知", 266: "限制出境", 250: "申请执行的期间为二年"},
		"民事诉讼法(2021-12-24)":           {260: "加倍支付迟延履行期间的债务利息", 232: "执行行为违反法律规定", 247: "执行通知", 262: "限制出境"},
		"解释(2022-04-01)":              {485: "冻结被执行人的银行存款的期限不得超过一年", 508: "按照其占全部申请参与分配债权数额的比例受偿", 491: "拍卖成交"},
		"执行工作若干问题的规定（试行）(2020-12-29)": {64: "执行结案的方式", 63: "六个月", 34: "拍卖", 16: "人民法院受理执行案件"},
		"查封、扣押、冻结财产的规定(2020-12-29)":   {3: "生活所必需", 19: "足以清偿", 26: "轮候"},
		"拍卖、变卖财产的规定(2020-12-29)":      {5: "保留价", 16: "抵债", 22: "重新拍卖"},
	} {
		texts := articles(t, suffix)
		for n, words := range duties {
			if !strings.Contains(texts[n], words) {
				t.Errorf("%s art. %d does not speak of %s: %.60s", suffix, n, words, texts[n])
			}
		}
	}
}
