package casefile

import "github.com/zhixing-go/zhixing"

// IntegrityFacts says whether the integrity card (廉政监督卡) was handed out at filing
// and the report telephone (举报电话) stated with documents (CASE-103).
type IntegrityFacts struct {
	Filed        zhixing.Date `json:"filed,omitzero"`
	CardIssued   zhixing.Tri  `json:"integrity_card_issued,omitzero"`
	CardOn       zhixing.Date `json:"integrity_card_on,omitzero"`
	Served       zhixing.Date `json:"served,omitzero"` // enforcement documents were served
	HotlineState zhixing.Tri  `json:"hotline_stated,omitzero"`
}

// IntegrityFactsOf reads them from a file: the card among the papers up to filing,
// the telephone with the enforcement notice.
func IntegrityFactsOf(f File) IntegrityFacts {
	out := IntegrityFacts{Filed: f.FiledOn()}
	for x := range f.log.All() {
		e := x.e
		for _, r := range e.Records {
			if r.Kind == RecordIntegrityCard && out.CardIssued != zhixing.Yes {
				out.CardIssued, out.CardOn = zhixing.Yes, e.On
			}
		}
		if n, ok := e.Facts.(NoticeFacts); ok {
			if out.Served = n.ServedOn; out.Served.IsZero() {
				out.Served = e.On
			}
			out.HotlineState = n.HotlineStated
		}
	}
	return out
}

// CheckIntegrityCard says whether card and telephone were given (CASE-103; OPIN-2009
// four(4)). Their lack is a warning and bars nothing; discipline makes its finding
// of it (DISC-43).
func CheckIntegrityCard(f IntegrityFacts) []zhixing.Finding {
	x := examiner{o: &Options{}}
	cs := []zhixing.Citation{{Instrument: "OPIN-2009"}}
	if f.Filed.IsZero() {
		x.say(zhixing.NotApplicable, "CASE-103", "integrity_card_issued", "", nil, "尚未立案", "not filed yet", cs)
	} else {
		given := f.CardIssued
		if given == zhixing.Yes && f.CardOn.After(f.Filed) {
			given = zhixing.No // handed out at filing
		}
		x.need(given, "CASE-103", "integrity_card_issued", "", "integrity_card_issued", "立案时已发放廉政监督卡", "the integrity card was handed out at filing", cs)
	}
	x.soften(zhixing.Warning)
	if f.Served.IsZero() {
		x.say(zhixing.NotApplicable, "CASE-103", "hotline_stated", "", nil, "尚未送达执行文书", "no document served yet", cs)
	} else {
		x.need(f.HotlineState, "CASE-103", "hotline_stated", "", "hotline_stated", "送达执行文书时已告知举报电话", "the report telephone was stated with the documents", cs)
	}
	x.soften(zhixing.Warning)
	return x.out
}
