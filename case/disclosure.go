package casefile

import (
	"strconv"

	"github.com/zhixing-go/zhixing"
)

// DisclosureFact is one fact of a node that may be disclosed (执行公开, CASE-87).
type DisclosureFact struct {
	Key    string         `json:"key"` // the user's own
	Item   DisclosureItem `json:"item"`
	On     zhixing.Date   `json:"on"` // the day it happened
	Secret Secrecy        `json:"secret,omitzero"`
	// OwnSecret is whose commercial secret or privacy it is: he sees it himself.
	OwnSecret zhixing.PartyID `json:"own_secret,omitempty"`
	Public    PublicItem      `json:"public,omitzero"`
	// Party is the party that it concerns alone, such as a report of property; empty:
	// all parties.
	Party zhixing.PartyID `json:"party,omitempty"`
	// Control says that it is a measure of control that surprise serves; Executed is
	// the day it was carried out, zero while it is planned.
	Control  zhixing.Tri  `json:"control,omitzero"`
	Executed zhixing.Date `json:"executed,omitzero"`
	// Concerned are third parties whom it concerns: they see it though they are no
	// parties.
	Concerned []zhixing.PartyID `json:"concerned,omitempty"`
}

// Disclosed says of one fact whether it is shown, and why not.
type Disclosed struct {
	Key     string          `json:"key"`
	Shown   bool            `json:"shown"`
	Finding zhixing.Finding `json:"finding"` // why, with its rule
}

// Viewer is who asks.
type Viewer struct {
	As    Recipient       `json:"as"`
	Party zhixing.PartyID `json:"party,omitempty"` // the public has none
}

// Disclose decides for every fact, in the order given, whether the viewer sees it
// on asOf (CASE-87; OPEN-2006 3 to 15, OPEN-2014 3). State secrets are shown to
// nobody, commercial secrets and privacy only to whose they are; a control measure
// is not shown to a debtor, to a third party or to the public before it was carried
// out (project default); the public sees the dishonest list, terminations and the
// pool, and auctions; the dishonest list and terminations are public from their day.
func Disclose(facts []DisclosureFact, v Viewer, asOf zhixing.Date) ([]Disclosed, error) {
	var p zhixing.Problems
	if v.As == 0 || !recipientNames.Valid(v.As) {
		p.Add("viewer.as", "", "CASE-87", zhixing.Text{ZH: "须写明公开对象", EN: "who asks is required"})
	}
	if (v.As == ToPublic) != (v.Party == "") {
		p.Add("viewer.party", string(v.Party), "CASE-87", zhixing.Text{ZH: "当事人须写明，公众不写", EN: "a party is named, the public is not"})
	}
	if asOf.IsZero() {
		p.Add("as_of", "", "CASE-87", zhixing.Text{ZH: "须写明判断之日", EN: "the day to judge on is required"})
	}
	for i := range facts {
		f, at := &facts[i], "facts["+strconv.Itoa(i)+"]"
		if f.Item == 0 || !disclosureItemNames.Valid(f.Item) {
			p.Add(at+".item", "", "CASE-87", zhixing.Text{ZH: "公开事项不明", EN: "unknown item"})
		}
		if f.On.IsZero() {
			p.Add(at+".on", "", "CASE-87", zhixing.Text{ZH: "须写明日期", EN: "the day is required"})
		}
		if f.OwnSecret != "" && f.Secret != CommercialSecret && f.Secret != Privacy {
			p.Add(at+".own_secret", string(f.OwnSecret), "CASE-87", zhixing.Text{ZH: "仅适用于商业秘密和个人隐私", EN: "goes with a commercial secret or privacy only"})
		}
	}
	if err := p.Err(); err != nil {
		return nil, err
	}
	out := make([]Disclosed, len(facts))
	for i := range facts {
		out[i] = facts[i].to(v, asOf)
	}
	return out, nil
}

// to decides about one fact. The reasons against come first.
func (f *DisclosureFact) to(v Viewer, asOf zhixing.Date) Disclosed {
	d := Disclosed{Key: f.Key}
	say := func(shown bool, code, zh, en string, c zhixing.Citation) Disclosed {
		d.Shown = shown
		d.Finding = zhixing.Finding{Rule: "CASE-87", Status: zhixing.StatusOf(zhixing.TriOf(shown)), Severity: zhixing.Info, Subject: f.Key, Code: code,
			Message: zhixing.Text{ZH: zh, EN: en}, Cites: []zhixing.Citation{c.AsOf(asOf)}}
		return d
	}
	open2006, open2014 := zhixing.Citation{Instrument: "OPEN-2006", Article: 3, To: 15}, zhixing.Citation{Instrument: "OPEN-2014", Article: 3}
	control := f.Control == zhixing.Yes || f.Control == zhixing.Unknown && f.Item == DiscloseMeasures
	planned := control && (f.Executed.IsZero() || f.Executed.After(asOf))
	own := v.Party != "" && v.Party == f.OwnSecret
	switch {
	case f.On.After(asOf):
		return say(false, "not_yet", "尚未发生", "has not happened yet", open2014)
	case f.Secret == StateSecret:
		return say(false, "state_secret", "涉及国家秘密", "a state secret", open2006)
	case f.Secret == CommercialSecret && !own:
		return say(false, "commercial_secret", "涉及商业秘密", "a commercial secret", open2006)
	case f.Secret == Privacy && !own:
		return say(false, "privacy", "涉及个人隐私", "privacy", open2006)
	case planned && v.As != ToCreditor:
		return say(false, "planned_control", "控制措施实施前不予公开", "a control measure not yet carried out", open2014)
	case v.As == ToPublic && f.Public == NotPublic:
		return say(false, "not_public", "不向社会公开", "not for the public", open2014)
	case v.As == ToPublic:
		return say(true, "public", "依法向社会公开", "public by law", open2014)
	case v.As == ToThirdParty && f.Public == NotPublic && !contains(f.Concerned, v.Party):
		return say(false, "not_concerned", "与该案外人无关", "does not concern this third party", open2014)
	case v.As == ToThirdParty:
		return say(true, "concerned", "与该案外人有关", "concerns this third party", open2014)
	case f.Party != "" && f.Party != v.Party:
		return say(false, "other_party", "仅涉及其他当事人", "concerns another party alone", open2014)
	}
	return say(true, "to_parties", "向当事人公开", "disclosed to the parties", open2014)
}

func contains(ids []zhixing.PartyID, id zhixing.PartyID) bool {
	for _, x := range ids {
		if x == id {
			return true
		}
	}
	return false
}

// ItemOf returns the item of OPEN-2014 3 that an event of the file belongs to.
func ItemOf(k EventKind) DisclosureItem {
	switch k {
	case EventApply, EventTransfer, EventFileCase, EventRefuse, EventOpenResumption, EventOpenRestitution, EventPartiesChanged:
		return DiscloseCase
	case EventAssign, EventReassign, EventRecuse:
		return DiscloseStaff
	case EventImmediateMeasure, EventUrgentControl, EventPoolQueryDue, EventPropertyFound:
		return DiscloseMeasures
	case EventMoneyArrives, EventPaidOut, EventLodged, EventDeferPayout:
		return DiscloseDistribution
	case EventSuspend, EventResume, EventStayByGuarantee, EventStayBySuperior, EventStayOnApplication, EventStayEnds, EventStayBreached, EventStayLifted,
		EventElevated, EventDesignated, EventEntrustedAccepted, EventTransferBankruptcy, EventBankruptcyAccepted, EventBankruptcyRefused:
		return DisclosePauses
	case EventFileSettlement, EventSettlementPerformed, EventSettlementBroken, EventLongSettlement, EventSuitOnSettlement, EventSettlementProgress:
		return DiscloseSettlement
	case EventTerminate, EventConclude, EventFullyPerformed, EventJurisdictionUpheld, EventEarlierFilingFound, EventConditionsMissing, EventNonEnforcementRuled,
		EventLimitationUpheld, EventDeclaredBankrupt, EventPlanApproved, EventPerformedLater, EventConcludedLater, EventTalkHeld, EventProposeTermination, EventGateFails:
		return DiscloseClosing
	case EventJurisdictionObjection, EventObjectionRaised, EventObjectionClosed:
		return DiscloseReview
	case EventSuperiorUrges, EventClosingRevoked, EventInstrumentRevoked:
		return DiscloseSupervision
	case EventCreditorObjects:
		return DiscloseHearings
	case EventExtendLimit, EventExcludePeriod:
		return DiscloseLimit
	case EventIssueNotice, EventPutOnRecord:
		return DiscloseNotices
	case EventResumeApplied, EventResumeExOfficio:
		return DiscloseCase
	}
	return DiscloseOther
}
