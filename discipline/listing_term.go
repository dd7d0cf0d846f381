package discipline

import (
	"github.com/zhixing-go/zhixing"
)

// Term is how long a listing lasts (失信期限, DISC-07).
type Term struct {
	Fixed     bool             `json:"fixed"`             // false: until a ground of deletion
	Years     uint8            `json:"years,omitempty"`   // 2, or 3 to 5 with an extension
	Start     zhixing.Date     `json:"start,omitzero"`    // by policy the decision or the publication
	Ends      zhixing.Date     `json:"ends,omitzero"`     // last day; not rolled
	Deletable zhixing.Deadline `json:"deletion,omitzero"` // by when it is to be deleted after the end
	Cite      zhixing.Citation `json:"cite"`
}

const baseTermYears, maxExtension = 2, 3

// ListingTerm returns the term of a listing on a circumstance, decided on the day
// decided and published on the day published, with an extension of 0 to 3 years
// (LIST-2017, article 2, paragraph 1): none for circumstance 1, two years for the
// others, at most five in all. Listings decided before 2017-05-01 had no term.
func ListingTerm(c zhixing.ListingCircumstance, decided, published zhixing.Date, extension int, o Options) (Term, error) {
	_, _, err := CircumstanceItem(c, decided)
	if err != nil {
		return Term{}, err
	}
	if extension < 0 || extension > maxExtension {
		return Term{}, wrong("extension", itoa(extension), "DISC-07", "延长期限为一至三年", "an extension is 1 to 3 years")
	}
	t := Term{Cite: citeP("LIST-2017", 2, 1)}
	if decided.Before(list2017) {
		t.Cite = cite("LIST-2013", 7)
	}
	if decided.Before(list2017) || c == zhixing.CircumstanceAbleButRefuses {
		if extension > 0 {
			return Term{}, wrong("extension", itoa(extension), "DISC-07", "没有期限的不能延长", "a listing without a term cannot be extended")
		}
		return t, nil
	}
	t.Fixed, t.Years, t.Start = true, uint8(baseTermYears+extension), decided
	if o.TermStart == FromPublication {
		if t.Start = published; published.IsZero() {
			return t, nil // not published: the term has not begun
		}
	}
	d, err := o.end("DISC-07", 0, int(t.Years), zhixing.Years, zhixing.Sanction, t.Cite, t.Start)
	if err != nil {
		return Term{}, err
	}
	t.Ends = d.End
	t.Deletable, err = o.threeDays("DISC-11", citeP("LIST-2017", 10, 2), t.Ends)
	return t, err
}

// DeletionDeadline is the day by which a listing is deleted (三个工作日内, DISC-11): three
// working days after the ground, the ground's own day not counted. It began with
// LIST-2017, which gives as long for a withdrawal and a correction (articles 9, 12).
func DeletionDeadline(ground zhixing.Date, o Options) (zhixing.Deadline, error) {
	return o.threeDays("DISC-11", cite("LIST-2017", 10), ground)
}

// threeDays is the term of three working days of LIST-2017, by the article that gives it.
func (o *Options) threeDays(rule zhixing.RuleID, at zhixing.Citation, ground zhixing.Date) (zhixing.Deadline, error) {
	if ground.Before(list2017) {
		return zhixing.Deadline{}, wrong("ground", ground.String(), rule, "2017-05-01前没有三个工作日的规定", "there was no term of three working days before 2017-05-01")
	}
	return o.end(rule, o.DeletionDays, 3, zhixing.WorkingDays, zhixing.CourtTerm, at, ground)
}

// Grace is the time during which a listing decided is not published (宽限期, DISC-09).
type Grace struct {
	Ends        zhixing.Date `json:"ends"`         // last day to perform
	PublishFrom zhixing.Date `json:"publish_from"` // first day to publish if not performed
}

// GracePeriod returns the grace of one to three months from the decision (KIND-2019,
// item 15): by corresponding day, not rolled. It is no right: the court may grant it,
// from 2020-01-02, and by default not to those who resist by violence or evade
// (circumstances 2 and 3).
func GracePeriod(c zhixing.ListingCircumstance, decided zhixing.Date, months int, o Options) (Grace, error) {
	var p zhixing.Problems
	if months < 1 || months > 3 {
		p.Add("months", itoa(months), "DISC-09", text("宽限期为一至三个月", "a grace is 1 to 3 months"))
	}
	if decided.Before(kind2019) {
		p.Add("decided", decided.String(), "DISC-09", text("宽限期自2020-01-02起", "graces exist from 2020-01-02"))
	}
	if o.Grace == GraceNotC2C3 && (c == zhixing.CircumstanceObstructsOrResists || c == zhixing.CircumstanceEvades) {
		p.Add("circumstance", c.String(), "DISC-09", text("暴力抗拒、规避执行的不予宽限", "no grace for resisting or evading"))
	}
	if err := p.Err(); err != nil {
		return Grace{}, err
	}
	d, err := o.end("DISC-09", 0, months, zhixing.Months, zhixing.Sanction, cite("KIND-2019", 15), decided)
	if err != nil {
		return Grace{}, err
	}
	return Grace{Ends: d.End, PublishFrom: d.OverFrom()}, nil
}

// EarlyDeletion says whether a listing with a term may be deleted early (提前删除,
// DISC-08): May if the debtor performs or corrects his conduct, ShouldAsARule if he
// performed in full and by himself.
func EarlyDeletion(performsOrCorrects, fullVoluntary zhixing.Tri) Assessment {
	var a Assessment
	a.add(fact("DISC-08", performsOrCorrects, "performs_or_corrects", "performs_or_corrects", "积极履行或者主动纠正失信行为", "actively performs or corrects the conduct", citeP("LIST-2017", 2, 2)))
	a.add(fact("DISC-08", fullVoluntary, "full_voluntary", "full_voluntary_performance", "自动履行全部义务的，一般与无期限的信息一并删除", "performed in full by himself: as a rule deleted together with an entry without a term", cite("KIND-2019", 19)))
	switch {
	case fullVoluntary == zhixing.Yes:
		a.Duty = ShouldAsARule
	case performsOrCorrects == zhixing.Yes:
		a.Duty = May
	case performsOrCorrects == zhixing.No && fullVoluntary == zhixing.No:
		a.Duty = MustNot
	}
	return a
}

// extensionGround says whether a term may be extended: serious violence or threat, or
// several dishonest acts (DISC-07).
func extensionGround(seriousViolence, severalActs zhixing.Tri) zhixing.Tri {
	return seriousViolence.Or(severalActs)
}
