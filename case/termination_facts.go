package casefile

import (
	"strconv"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// TerminationFacts are what a termination of this procedure (终结本次执行程序, 终本) is
// judged on (CASE-40 to CASE-44). A fact not given is unknown and bars the
// termination as a fact against it would.
type TerminationFacts struct {
	Stage  TerminationStage          `json:"stage,omitzero"` // the act judged: the ruling, or the proposal before it
	Case   zhixing.CaseKind          `json:"case,omitzero"`
	Filed  zhixing.Date              `json:"filed,omitzero"` // day of filing; of a resumption case its own
	Money  zhixing.Tri               `json:"money,omitzero"` // the claim is for money
	Ground zhixing.TerminationGround `json:"ground,omitzero"`

	Debtors []TerminationDebtor    `json:"debtors"` // every debtor against whom the case is open
	Support TerminationGroundFacts `json:"support,omitzero"`
	Gate    TerminationGate        `json:"gate,omitzero"`
	Bars    TerminationBars        `json:"bars,omitzero"`
	Ruling  TerminationRuling      `json:"ruling,omitzero"`
}

// TerminationDebtor is what Z1, Z2, Z3 and Z5 of CASE-41 ask about one debtor.
type TerminationDebtor struct {
	ID   zhixing.PartyID    `json:"id"`
	Kind zhixing.DebtorKind `json:"kind,omitzero"`

	Noticed        zhixing.Tri         `json:"noticed,omitzero"` // an enforcement notice was issued
	Report         zhixing.ReportState `json:"report,omitzero"`
	ReportPunished zhixing.Tri         `json:"report_punished,omitzero"` // a late, refused or false report was punished
	ReportRecorded zhixing.Tri         `json:"report_recorded,omitzero"` // order, verification and punishment are on file

	Discipline zhixing.DisciplineState `json:"discipline,omitzero"`

	Network      zhixing.InquiryComplete  `json:"network,omitzero"`
	CluesOpen    zhixing.Tri              `json:"clues_open,omitzero"` // a clue is still being checked
	Inquiry      zhixing.InquiryExhausted `json:"inquiry,omitzero"`
	Assets       []FoundAsset             `json:"assets,omitempty"`
	AssetsListed zhixing.Tri              `json:"assets_listed,omitzero"` // Assets holds everything that was found

	Missing            zhixing.Tri `json:"missing,omitzero"` // whereabouts unknown
	Searched           zhixing.Tri `json:"searched,omitzero"`
	Obstructed         zhixing.Tri `json:"obstructed,omitzero"`          // he or another obstructed enforcement
	ObstructionFined   zhixing.Tri `json:"obstruction_fined,omitzero"`   // and was fined or detained for it
	BankruptcyHolds    zhixing.Tri `json:"bankruptcy_holds,omitzero"`    // the conditions of CASE-57 hold
	BankruptcyReferred zhixing.Tri `json:"bankruptcy_referred,omitzero"` // sent for bankruptcy review with the ruling
}

// FoundAsset is property of a debtor that was found and is said not to be
// disposable (CASE-41.Z3, CASE-40.G4).
type FoundAsset struct {
	Fact         zhixing.NotDisposable `json:"fact"`
	Coordinated  zhixing.Tri           `json:"coordinated,omitzero"` // written coordination with the first-seizing court is on file
	Kind         zhixing.PropertyKind  `json:"kind,omitzero"`
	Unsold       zhixing.LotUnsold     `json:"unsold,omitzero"`
	FirstAuction zhixing.Date          `json:"first_auction,omitzero"` // its law counts the rounds
	Online       zhixing.Tri           `json:"online,omitzero"`        // auctioned online
}

// TerminationGroundFacts are what the grounds of CASE-40 ask, and the objection
// duty that some of them carry.
type TerminationGroundFacts struct {
	CreditorAgrees zhixing.Tri             `json:"creditor_agrees,omitzero"` // G1: in writing
	LackSuspended  zhixing.Tri             `json:"lack_suspended,omitzero"`  // G2: suspended for lack of property
	SuspendedSince zhixing.Date            `json:"suspended_since,omitzero"` // G2
	NoClue         zhixing.Tri             `json:"no_clue,omitzero"`         // G3: the creditor states that he has no clue
	FindingTaken   zhixing.Tri             `json:"finding_taken,omitzero"`   // G3: he accepts the finding in writing
	Settlement     zhixing.SettlementState `json:"settlement,omitzero"`      // G5
	Instalments    zhixing.Tri             `json:"instalments,omitzero"`     // G5: to be performed in instalments
	Hardship       zhixing.Tri             `json:"hardship,omitzero"`        // G6: the creditor is in special hardship
	Aided          zhixing.Tri             `json:"aided,omitzero"`           // G6: and received judicial aid

	Told          zhixing.Tri       `json:"told,omitzero"`         // the creditor was told that he may object
	ObjectUntil   zhixing.Date      `json:"object_until,omitzero"` // last day set for it
	Objects       zhixing.Tri       `json:"objects,omitzero"`
	Heard         zhixing.Tri       `json:"heard,omitzero"` // a hearing was held
	HearingPanel  []zhixing.ActorID `json:"hearing_panel,omitempty"`
	NewClues      zhixing.Tri       `json:"new_clues,omitzero"`
	CluesReviewed zhixing.Tri       `json:"clues_reviewed,omitzero"` // new clues were investigated
}

// TerminationGate is who confirmed the termination, and the talk (终本约谈) before it
// (CASE-42).
type TerminationGate struct {
	CreditorSigned    zhixing.Tri       `json:"creditor_signed,omitzero"`
	PanelVerified     zhixing.Tri       `json:"panel_verified,omitzero"`
	Panel             []zhixing.ActorID `json:"panel,omitempty"`
	PresidentApproved zhixing.Tri       `json:"president_approved,omitzero"`
	Talk              TerminationTalk   `json:"talk,omitzero"`
}

// TerminationTalk is what the creditor was told before the ruling and what became
// of his opinion (TERM-2016 5).
type TerminationTalk struct {
	On              zhixing.Date `json:"on,omitzero"`
	Course          zhixing.Tri  `json:"course,omitzero"`    // the course of enforcement
	Inquiries       zhixing.Tri  `json:"inquiries,omitzero"` // the inquiries made
	Property        zhixing.Tri  `json:"property,omitzero"`  // the debtor's property
	Effect          zhixing.Tri  `json:"effect,omitzero"`    // basis and legal effect of a termination
	OpinionRecorded zhixing.Tri  `json:"opinion_recorded,omitzero"`
	Agrees          zhixing.Tri  `json:"agrees,omitzero"`
}

// TerminationBars are what makes a case never terminable this way (CASE-44).
type TerminationBars struct {
	Paused           zhixing.Tri                `json:"paused,omitzero"` // a suspension or stay is in force
	Objections       []zhixing.ObjectionPending `json:"objections,omitempty"`
	ObjectionsListed zhixing.Tri                `json:"objections_listed,omitzero"` // Objections holds all that pend
	Settling         zhixing.Tri                `json:"settling,omitzero"`          // a settlement is being performed
	Held             zhixing.GivenMoney         `json:"held,omitzero"`              // case money not paid out
}

// TerminationRuling is the ruling (终结本次执行程序裁定书), once it is drafted or made
// (TERM-2016 6). Its day, if given, is the day the conditions are judged on.
type TerminationRuling struct {
	On             zhixing.Date `json:"on,omitzero"`
	Claim          zhixing.Tri  `json:"claim,omitzero"`    // states the claim
	Course         zhixing.Tri  `json:"course,omitzero"`   // course and measures
	Property       zhixing.Tri  `json:"property,omitzero"` // property found
	Realised       zhixing.Tri  `json:"realised,omitzero"` // amount realised
	Rights         zhixing.Tri  `json:"rights,omitzero"`   // the creditor's rights and the debtor's continuing duty
	Published      zhixing.Tri  `json:"published,omitzero"`
	ServedCreditor zhixing.Date `json:"served_creditor,omitzero"` // closes the case
}

// day is the day the conditions are judged on: that of the ruling, if there is one.
func (f *TerminationFacts) day(asOf zhixing.Date) zhixing.Date {
	if !f.Ruling.On.IsZero() {
		return f.Ruling.On
	}
	return asOf
}

// check reports what is wrong with the form of the facts.
func (f *TerminationFacts) check(asOf zhixing.Date, o *Options) error {
	var p zhixing.Problems
	if asOf.IsZero() {
		p.Add("as_of", "", "CASE-41", zhixing.Text{ZH: "须写明判断之日", EN: "the day to judge on is required"})
		return p.Err()
	}
	late := func(field string, d zhixing.Date) {
		if d.After(asOf) {
			p.Add(field, d.String(), "CASE-41", zhixing.Text{ZH: "晚于判断之日", EN: "later than the day to judge on"})
		}
	}
	if f.Case != 0 && f.Case != zhixing.CaseFirstEnforcement && f.Case != zhixing.CaseResumption {
		p.Add("case", f.Case.String(), "CASE-20", zhixing.Text{ZH: "该类案件不能终结本次执行程序", EN: "a case of this kind is never terminated this way"})
	}
	if !terminationStageNames.Valid(f.Stage) {
		p.Add("stage", f.Stage.String(), "CASE-91", zhixing.Text{ZH: "没有这个选项", EN: "no such choice"})
	}
	late("filed", f.Filed)
	if len(f.Debtors) == 0 {
		p.Add("debtors", "", "CASE-41", zhixing.Text{ZH: "须列明被执行人", EN: "the debtors are required"})
	}
	if len(f.Debtors) > maxParties {
		p.Add("debtors", strconv.Itoa(len(f.Debtors)), "", zhixing.Text{ZH: "当事人过多", EN: "too many parties"})
		return p.Err()
	}
	seen := make(map[zhixing.PartyID]bool, len(f.Debtors))
	for i := range f.Debtors {
		d, at := &f.Debtors[i], "debtors["+strconv.Itoa(i)+"]"
		if d.ID == "" || seen[d.ID] {
			p.Add(at+".id", string(d.ID), "CASE-41", zhixing.Text{ZH: "被执行人编号为空或重复", EN: "a debtor's key is empty or given twice"})
		}
		seen[d.ID] = true
		checkKey(&p, at+".id", string(d.ID))
		for _, fact := range [...]struct {
			name   string
			asOf   zhixing.Date
			debtor zhixing.PartyID
		}{{"report", d.Report.AsOf, d.Report.Debtor}, {"discipline", d.Discipline.AsOf, d.Discipline.Debtor},
			{"network", d.Network.AsOf, d.Network.Debtor}, {"inquiry", d.Inquiry.AsOf, d.Inquiry.Debtor}} {
			late(at+"."+fact.name+".as_of", fact.asOf)
			if fact.debtor != "" && fact.debtor != d.ID {
				p.Add(at+"."+fact.name+".debtor", string(fact.debtor), "CASE-41", zhixing.Text{ZH: "与被执行人不一致", EN: "is not this debtor"})
			}
		}
		if d.Inquiry.Exhausted == zhixing.Yes && len(d.Inquiry.NotMet)+len(d.Inquiry.Undecided) > 0 {
			p.Add(at+".inquiry.exhausted", "yes", "CASE-41.Z3", zhixing.Text{ZH: "尚有未完成的调查措施", EN: "measures are still open"})
		}
		if len(d.Assets) > maxRecords {
			p.Add(at+".assets", strconv.Itoa(len(d.Assets)), "", zhixing.Text{ZH: "财产过多", EN: "too many assets"})
		}
		for j := range d.Assets {
			late(at+".assets["+strconv.Itoa(j)+"].fact.as_of", d.Assets[j].Fact.AsOf)
			late(at+".assets["+strconv.Itoa(j)+"].first_auction", d.Assets[j].FirstAuction)
		}
	}
	late("ruling.on", f.Ruling.On)
	late("gate.talk.on", f.Gate.Talk.On)
	late("support.suspended_since", f.Support.SuspendedSince)
	if s := f.Ruling.ServedCreditor; !s.IsZero() && (f.Ruling.On.IsZero() || s.Before(f.Ruling.On)) {
		p.Add("ruling.served_creditor", s.String(), "CASE-42", zhixing.Text{ZH: "送达早于裁定", EN: "served before it was made"})
	}
	if f.Bars.Held.Amount.Sign() < 0 {
		p.Add("bars.held", f.Bars.Held.Amount.String(), "CASE-36", zhixing.Text{ZH: "金额不能为负", EN: "an amount cannot be negative"})
	}
	if len(f.Bars.Objections) > maxRecords {
		p.Add("bars.objections", strconv.Itoa(len(f.Bars.Objections)), "", zhixing.Text{ZH: "异议过多", EN: "too many objections"})
	}
	o.check(&p)
	return p.Err()
}

// TerminationStage says for which act a termination is assessed (CASE-91, T25 and T28).
type TerminationStage uint8

// The values of TerminationStage.
const (
	ForRuling   TerminationStage = iota // 作出裁定
	ForProposal                         // 提出终本
)

var terminationStageNames = enum.Names[TerminationStage]{Kind: "termination_stage", Rows: []enum.Row{
	{Word: "ruling", ZH: "作出裁定", EN: "the ruling"},
	{Word: "proposal", ZH: "提出终本", EN: "the proposal"},
}}

// String returns the stable word of t.
func (t TerminationStage) String() string { return terminationStageNames.Word(t) }

// Label returns the wording of t in l.
func (t TerminationStage) Label(l zhixing.Lang) string {
	return terminationStageNames.Label(t, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (t TerminationStage) MarshalText() ([]byte, error) { return terminationStageNames.Marshal(t) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (t *TerminationStage) UnmarshalText(b []byte) error {
	return terminationStageNames.Unmarshal(b, t)
}
