package asset

import (
	"strconv"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/strict"
)

// MeasureID names one seizure of one court within a ledger. It is the user's own key.
type MeasureID string

// SeizureEvent is something that happened to a seized thing (查封事件). On is the day it has
// effect: a seizure takes effect when ruling and notice are served (SEIZE-2020 1), where a
// register exists when it is entered there, equity when published (ASSET-48, 74). Seq
// orders what was served on one day; At is the moment, where it matters. The value is
// comparable.
type SeizureEvent struct {
	zhixing.EventMeta
	Type    SeizureEventType `json:"type"`
	At      zhixing.Instant  `json:"at,omitzero"` // moment on the day; zero: not known, before any minute of the day
	Asset   zhixing.AssetID  `json:"asset"`
	Measure MeasureID        `json:"measure,omitempty"` // the seizure meant; the new one's ID when seized

	// Court is the court that acts: the seizing court, the court a measure or the right
	// to dispose goes to (entrusted, transferred), the court asking (transfer_asked).
	Court    zhixing.CourtID `json:"court,omitempty"`
	Creditor zhixing.PartyID `json:"creditor,omitempty"`
	CaseNo   string          `json:"case_no,omitempty"`

	Kind         zhixing.PropertyKind   `json:"kind,omitzero"` // of the thing; seized: required once
	Form         zhixing.SeizureKind    `json:"form,omitzero"` // sealing, taking (a ship's arrest), freezing
	Purpose      zhixing.SeizurePurpose `json:"purpose,omitzero"`
	Preservation PreservationKind       `json:"preservation,omitzero"`
	StatedEnd    zhixing.Date           `json:"stated_end,omitzero"`   // seized, renewed: last day stated
	StatedUntil  zhixing.Instant        `json:"stated_until,omitzero"` // the minute a bank's receipt states; it implies StatedEnd
	Registered   zhixing.Tri            `json:"registered,omitzero"`   // No: not entered in the register that the thing has (ASSET-48)
	LegalPerson  zhixing.Tri            `json:"legal_person,omitzero"` // listed state or legal-person shares
	InDispute    zhixing.Tri            `json:"in_dispute,omitzero"`   // the thing is itself the subject of the dispute (ASSET-56)

	// Quantity is how many units of a divisible thing are meant: flats, shares, fen. 0 is
	// all of it. Total is how many there are, 0 for a thing of one piece.
	Quantity int64 `json:"quantity,omitempty"`
	Total    int64 `json:"total,omitempty"`

	Ground   ReleaseGround         `json:"ground,omitzero"`        // released
	Transfer TransferGround        `json:"transfer,omitzero"`      // transfer_asked, transferred
	Superior zhixing.Tri           `json:"superior,omitzero"`      // released, annulled: Court is the superior of the seizing court
	Dispose  zhixing.Disposability `json:"disposability,omitzero"` // classified

	Price zhixing.GivenMoney `json:"price,omitzero"` // disposed: proceeds
	Costs zhixing.GivenMoney `json:"costs,omitzero"` // disposed: costs and prior rights paid out of them
	Claim zhixing.GivenMoney `json:"claim,omitzero"` // disposed: claim of the holder
}

// seizureEntry is an event in the log.
type seizureEntry struct{ e *SeizureEvent }

// EventMeta returns the fields that all events share.
func (x seizureEntry) EventMeta() zhixing.EventMeta { return x.e.EventMeta }

// SameAs reports whether two events have the same content.
func (x seizureEntry) SameAs(y seizureEntry) bool { return *x.e == *y.e }

// maxUnits bounds quantities, so that their sums never overflow.
const maxUnits = 1 << 60

// Check reports what is wrong with the form of the event, all problems joined.
func (e *SeizureEvent) Check() error {
	var p zhixing.Problems
	p.AddErr("", e.EventMeta.Check())
	if e.Voids != "" {
		return p.Err() // a voiding event needs nothing else
	}
	known := e.Type != 0 && seizureEventTypeNames.Valid(e.Type)
	if !known {
		p.Add("type", e.Type.String(), "ASSET-52", zhixing.Text{ZH: "事件种类不明", EN: "unknown kind of event"})
	}
	need := func(ok bool, field string, rule zhixing.RuleID) {
		if !ok {
			p.Add(field, "", rule, zhixing.Text{ZH: "不可缺少", EN: "is required"})
		}
	}
	need(e.Asset != "", "asset", "ASSET-52")
	if known && e.Type.ofMeasure() {
		need(e.Measure != "", "measure", "ASSET-52")
	}
	switch e.Type {
	case EventSeized:
		need(e.Court != "", "court", "ASSET-48")
	case EventEntrusted, EventTransferred, EventTransferAsked:
		need(e.Court != "", "court", "ASSET-55")
		if e.Type != EventEntrusted {
			need(e.Transfer != 0, "transfer", "ASSET-55")
		}
	case EventReleased:
		need(e.Ground != 0, "ground", "ASSET-68")
	case EventClassified:
		need(e.Dispose != 0, "disposability", "ASSET-59")
	case EventTotalChanged:
		need(e.Total > 0, "total", "ASSET-52")
	}
	for _, q := range [...]struct {
		field string
		n     int64
	}{{"quantity", e.Quantity}, {"total", e.Total}} {
		if q.n < 0 || q.n > maxUnits {
			p.Add(q.field, strconv.FormatInt(q.n, 10), "ASSET-52", zhixing.Text{ZH: "数量超出范围", EN: "out of range"})
		}
	}
	for _, m := range [...]struct {
		field string
		m     zhixing.GivenMoney
	}{{"price", e.Price}, {"costs", e.Costs}, {"claim", e.Claim}} {
		if m.m.Amount.Sign() < 0 {
			p.Add(m.field, m.m.Amount.String(), "ASSET-53", zhixing.Text{ZH: "不得为负数", EN: "must not be negative"})
		}
	}
	if !e.At.IsZero() && e.At.Date() != e.On {
		p.Add("at", e.At.String(), "ASSET-48", zhixing.Text{ZH: "不在事件发生之日", EN: "is not on the day of the event"})
	}
	if !e.StatedUntil.IsZero() && !e.StatedEnd.IsZero() && e.StatedUntil.Date() != e.StatedEnd {
		p.Add("stated_until", e.StatedUntil.String(), "ASSET-46", zhixing.Text{ZH: "与载明的届满日不一致", EN: "is not on the stated end"})
	}
	if end := e.statedEnd(); !end.IsZero() && end.Before(e.On) {
		p.Add("stated_end", end.String(), "ASSET-46", zhixing.Text{ZH: "早于生效之日", EN: "before the day of effect"})
	}
	return p.Err()
}

// statedEnd is the last day stated, as a day or by the minute; zero: none.
func (e *SeizureEvent) statedEnd() zhixing.Date {
	if e.StatedEnd.IsZero() && !e.StatedUntil.IsZero() {
		return e.StatedUntil.Date()
	}
	return e.StatedEnd
}

// ofMeasure reports whether events of the type name one measure.
func (x SeizureEventType) ofMeasure() bool { return x >= EventSeized && x <= EventAnnulled }

// DecodeSeizureEvents reads a JSON array of events strictly: unknown keys and malformed
// values are errors with their place, and every event is checked.
func DecodeSeizureEvents(data []byte) ([]SeizureEvent, error) {
	var events []SeizureEvent
	if err := strict.Decode(data, &events); err != nil {
		return nil, err
	}
	var p zhixing.Problems
	for i := range events {
		p.AddErr(indexed("", i), events[i].Check())
	}
	if err := p.Err(); err != nil {
		return nil, err
	}
	return events, nil
}
