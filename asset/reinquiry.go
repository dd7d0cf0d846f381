package asset

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// Windows of the six-monthly inquiry after a termination (ASSET-19).
const (
	reinquiryMonths  = 6
	reinquiryWindows = 10 // five years
)

// Reinquiry returns the ten days by which the network inquiry is to be repeated, each
// six months further from the anchor and from the anchor alone: chained, 31 August would
// drift to 28 August. No day rolls. The tenth is five years after the anchor (ASSET-19;
// TERM-2016 9). The anchor itself is chosen by CASE-45.
func Reinquiry(anchor zhixing.Date) ([]zhixing.Date, error) {
	if anchor.IsZero() || anchor.AddMonths(reinquiryMonths*reinquiryWindows).IsZero() {
		return nil, &zhixing.InputError{Field: "anchor", Value: anchor.String(), Rule: "ASSET-19", Reason: zhixing.Text{ZH: "起算日未给出或者超出范围", EN: "the anchor is not given or out of range"}}
	}
	out := make([]zhixing.Date, reinquiryWindows)
	for k := range out {
		out[k] = anchor.AddMonths(reinquiryMonths * (k + 1))
	}
	return out, nil
}

// Repeat is an inquiry made after a termination.
type Repeat struct {
	On       zhixing.Date `json:"on"`
	Complete zhixing.Tri  `json:"complete"` // by ASSET-17
	Found    zhixing.Tri  `json:"found,omitempty"`
	ToldOn   zhixing.Date `json:"told_on,omitzero"` // day the creditor was told the result
	Told     zhixing.Tri  `json:"told,omitempty"`
}

// AssessReinquiry goes through the windows up to asOf (ASSET-19): window k runs from the
// day after the (k-1)th date to the kth, met by at least one complete inquiry in it,
// overdue the day after. It stops with the anchor's stop day. Results give the fact of
// root, window by window; findings say what is due, met or overdue.
func AssessReinquiry(anchor zhixing.PoolAnchor, repeats []Repeat, asOf zhixing.Date) ([]zhixing.ReinquiryResult, []zhixing.Finding, error) {
	base := anchor.Anchor
	if base.IsZero() {
		base = anchor.ServedCreditor
	}
	dates, err := Reinquiry(base)
	if err != nil {
		return nil, nil, err
	}
	if asOf.IsZero() {
		return nil, nil, &zhixing.InputError{Field: "as_of", Rule: "ASSET-19", Reason: zhixing.Text{ZH: "须写明认定之日", EN: "the day is required"}}
	}
	repeats = slices.Clone(repeats)
	slices.SortStableFunc(repeats, func(a, b Repeat) int { return a.On.Compare(b.On) })
	cites := []zhixing.Citation{{Instrument: "TERM-2016", Article: 9}}
	var results []zhixing.ReinquiryResult
	var findings []zhixing.Finding
	from := base
	for k, end := range dates {
		if !anchor.Stopped.IsZero() && !anchor.Stopped.After(end) {
			findings = append(findings, zhixing.Finding{Rule: "ASSET-19", Status: zhixing.NotApplicable, Severity: zhixing.Info, Subject: string(anchor.Debtor), Code: "stopped", Cites: cites,
				Message: zhixing.Text{ZH: "自{on}起不再定期查询", EN: "no more inquiries from {on}"}, Args: []zhixing.Arg{zhixing.DateArg("on", anchor.Stopped)}})
			break
		}
		if !asOf.After(from) {
			break
		}
		res := zhixing.ReinquiryResult{Debtor: anchor.Debtor, AsOf: asOf, Window: uint8(k + 1), WindowEnd: end}
		for _, r := range repeats {
			if r.On.After(asOf) || !r.On.After(from) || r.On.After(end) {
				continue
			}
			if res.Complete != zhixing.Yes { // the first complete one counts, else the last
				res.Inquired, res.Complete, res.ToldCreditor, res.ToldOn = r.On, r.Complete, r.Told, r.ToldOn
				if r.Told == zhixing.Unknown && !r.ToldOn.IsZero() {
					res.ToldCreditor = zhixing.Yes
				}
			}
			if res.Found != zhixing.Yes {
				res.Found = r.Found
			}
		}
		f := zhixing.Finding{Rule: "ASSET-19", Severity: zhixing.Breach, Subject: string(anchor.Debtor), Code: "window", Cites: cites,
			Message: zhixing.Text{ZH: "第{k}次定期网络查询，至{end}", EN: "inquiry {k}, by {end}"},
			Args:    []zhixing.Arg{zhixing.IntArg("k", k+1), zhixing.DateArg("end", end)}}
		switch {
		case res.Complete == zhixing.Yes:
			f.Status = zhixing.Met
		case asOf.After(end) && (res.Complete == zhixing.No || res.Inquired.IsZero()):
			f.Status = zhixing.NotMet
		default:
			f.Missing = []string{"repeats.complete"}
		}
		findings = append(findings, f)
		if res.Complete == zhixing.Yes {
			t := zhixing.Finding{Rule: "ASSET-19", Status: statusOf(res.ToldCreditor), Severity: zhixing.Breach, Subject: string(anchor.Debtor), Code: "creditor_told", Cites: cites,
				Message: zhixing.Text{ZH: "已将第{k}次查询结果告知申请执行人", EN: "the creditor was told the result of inquiry {k}"}, Args: []zhixing.Arg{zhixing.IntArg("k", k+1)}}
			if res.ToldCreditor == zhixing.Unknown {
				t.Missing = []string{"repeats.told"}
			}
			findings = append(findings, t)
		}
		if res.Found == zhixing.Yes {
			findings = append(findings, zhixing.Finding{Rule: "ASSET-19", Status: zhixing.Met, Severity: zhixing.Info, Subject: string(anchor.Debtor), Code: "found_resume", Cites: cites,
				Message: zhixing.Text{ZH: "第{k}次查询查有财产：符合恢复执行条件的，及时恢复；有转移、隐匿风险的，恢复前即采取控制措施", EN: "inquiry {k} found property: resume in time where fit; where it may be moved, control it even before"}, Args: []zhixing.Arg{zhixing.IntArg("k", k+1)}})
		}
		results = append(results, res)
		from = end
	}
	return results, findings, nil
}

// EmptyInquiries is the fact for the deletion from the dishonest-debtor list: complete
// inquiries after the termination that found nothing (DISC-11).
func EmptyInquiries(debtor zhixing.PartyID, terminated zhixing.Date, repeats []Repeat, lead zhixing.Tri, asOf zhixing.Date) zhixing.TwoEmptyInquiries {
	f := zhixing.TwoEmptyInquiries{Debtor: debtor, AsOf: asOf, Terminated: terminated, ValidLeadGiven: lead}
	for _, r := range repeats {
		if r.Complete == zhixing.Yes && r.Found == zhixing.No && r.On.After(terminated) && !r.On.After(asOf) {
			f.Inquiries = append(f.Inquiries, r.On)
		}
	}
	slices.SortFunc(f.Inquiries, func(a, b zhixing.Date) int { return a.Compare(b) })
	f.Inquiries = slices.Compact(f.Inquiries)
	return f
}
