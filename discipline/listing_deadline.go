package discipline

import (
	"github.com/zhixing-go/zhixing"
)

// ListingDeadline is a period that runs in the life of an entry.
type ListingDeadline struct {
	Act      EventKind              `json:"act"` // what is to be done, or may be done, until then
	By       Role                   `json:"by"`
	Deadline zhixing.Deadline       `json:"deadline"`
	Done     zhixing.Date           `json:"done,omitzero"`
	Status   zhixing.DeadlineStatus `json:"status"` // on the day asked
}

// ReviewDeadline is the day by which the court reviews a request for correction
// (DISC-13): fifteen days from receipt of the written request.
func ReviewDeadline(received zhixing.Date, o Options) (zhixing.Deadline, error) {
	return o.sinceList2017("received", 15, zhixing.CourtTerm, received)
}

// ReconsiderationDeadline is the last day to ask the next higher court for
// reconsideration (DISC-13): ten days from service of the decision to reject. It is
// not the objection to enforcement acts of CPL-2023, article 236.
func ReconsiderationDeadline(served zhixing.Date, o Options) (zhixing.Deadline, error) {
	return o.sinceList2017("served", 10, zhixing.PartyTerm, served)
}

// ReconsiderationDecision is the day by which the higher court decides (DISC-13):
// fifteen days from receipt. The measure goes on meanwhile.
func ReconsiderationDecision(received zhixing.Date, o Options) (zhixing.Deadline, error) {
	return o.sinceList2017("received", 15, zhixing.CourtTerm, received)
}

// sinceList2017 is a term of article 12 of LIST-2017; LIST-2013 set none, so that a
// trigger before 2017-05-01 is an error.
func (o *Options) sinceList2017(field string, days int, class zhixing.DeadlineClass, trigger zhixing.Date) (zhixing.Deadline, error) {
	if trigger.Before(list2017) {
		return zhixing.Deadline{}, wrong(field, trigger.String(), "DISC-13", "2017-05-01前没有纠正申请的审查、复议期限", "there were no terms of review and reconsideration before 2017-05-01")
	}
	return o.end("DISC-13", 0, days, zhixing.Days, class, citeP("LIST-2017", 12, 1), trigger)
}

// Deadlines lists every period that runs or ran up to the day, in the order of the
// life: decision, grace, term, deletion, review, correction, reconsideration.
func (l Listing) Deadlines(asOf zhixing.Date) ([]ListingDeadline, error) {
	c := l.at(asOf)
	var out []ListingDeadline
	var p zhixing.Problems
	add := func(act EventKind, by Role, done zhixing.Date, trigger zhixing.Date, end func(zhixing.Date, Options) (zhixing.Deadline, error)) {
		if trigger.IsZero() || trigger.Before(list2017) {
			return // LIST-2013 set no periods
		}
		d, err := end(trigger, l.o)
		if err != nil {
			p.AddErr(act.String(), err)
			return
		}
		out = append(out, ListingDeadline{act, by, d, done, d.StatusDone(asOf, done)})
	}
	add(EventDecided, RoleCourt, c.decided, c.applied, DecisionDeadline)
	if !c.grace.Ends.IsZero() {
		add(EventCancelled, RoleDebtor, c.performed, c.decided, func(d zhixing.Date, o Options) (zhixing.Deadline, error) {
			return o.end("DISC-09", 0, c.graceMonths, zhixing.Months, zhixing.Sanction, cite("KIND-2019", 15), d)
		})
	}
	if d, ok := c.due(); ok && !c.groundOn.Before(list2017) {
		out = append(out, ListingDeadline{EventDeleted, RoleCourt, d, c.deleted, d.StatusDone(asOf, c.deleted)})
	} else if !c.deleted.IsZero() {
		add(EventDeleted, RoleCourt, c.deleted, c.groundOn, func(d zhixing.Date, o Options) (zhixing.Deadline, error) {
			return o.threeDays("DISC-11", deletionLaw(c.ground, d), d)
		})
	}
	review := c.founded
	if review.IsZero() {
		review = c.rejected
	}
	add(EventRequestFounded, RoleCourt, review, c.requested, ReviewDeadline)
	act := EventCorrected
	switch c.request {
	case RemedyWithdraw:
		act = EventWithdrawn
	case RemedyDelete:
		act = EventDeleted
	}
	add(act, RoleCourt, c.acted, c.founded, func(d zhixing.Date, o Options) (zhixing.Deadline, error) {
		return o.threeDays("DISC-13", citeP("LIST-2017", 12, 1), d)
	})
	add(EventReconsiderationFiled, RoleDebtor, c.reconsider, c.served, ReconsiderationDeadline)
	add(EventReconsiderationDecided, RoleHigherCourt, c.decidedAgain, c.reconsider, ReconsiderationDecision)
	return out, p.Err()
}
