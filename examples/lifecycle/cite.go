package main

import (
	"slices"
	"strings"

	"github.com/zhixing-go/zhixing"
	casefile "github.com/zhixing-go/zhixing/case"
)

// citesOf returns the articles the rules rest on, with the numbers they had on the
// day. What was not yet law that day, or had no number then that the registry
// knows, comes second, as it stands now.
func citesOf(ids []zhixing.RuleID, on zhixing.Date) (then, later []zhixing.Citation) {
	for _, id := range ids {
		for _, r := range casefile.Rules() {
			if r.ID != id {
				continue
			}
			for _, c := range r.Cites {
				list := &later
				if d, err := c.On(on); err == nil {
					c, list = d, &then
				}
				if !slices.Contains(*list, c) {
					*list = append(*list, c)
				}
			}
		}
	}
	return then, later
}

// deadlineLaw is the article a term rests on, with its number on the day it began.
func deadlineLaw(d casefile.Deadline, l zhixing.Lang) string {
	if d.Cite == (zhixing.Citation{}) {
		return ""
	}
	s := step{Cites: []zhixing.Citation{d.Cite}}
	if c, err := d.Cite.On(d.Trigger); err == nil {
		s.Cites[0] = c
	} else {
		s.Cites, s.Later = nil, s.Cites
	}
	return lawText(s, l)
}

// lawText prints up to three articles of the day, or else what the law says now.
func lawText(s step, l zhixing.Lang) string {
	const most = 3
	cites, lead := s.Cites, zhixing.Text{ZH: "依据：", EN: "law: "}
	if len(cites) == 0 {
		cites, lead = s.Later, zhixing.Text{ZH: "当日尚无现行文本，现为：", EN: "not yet law that day in its present text; now: "}
	}
	if len(cites) == 0 {
		return ""
	}
	var parts []string
	for _, c := range cites[:min(most, len(cites))] {
		parts = append(parts, c.Text(l))
	}
	return lead.In(l) + strings.Join(parts, zhixing.Text{ZH: "；", EN: "; "}.In(l))
}
