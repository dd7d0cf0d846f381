package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// ConclusionFacts come with a conclusion of enforcement (终结执行), CASE-22.
type ConclusionFacts struct {
	Ground zhixing.ConcludeGround `json:"ground,omitzero"`
	// Holds says whether the ground, with all its limbs, was found to exist; see
	// AssessConclusion for the limbs.
	Holds zhixing.Tri `json:"holds,omitzero"`
}

func (ConclusionFacts) fits(k EventKind) bool { return k == EventConclude || k == EventConcludedLater }

func (f ConclusionFacts) check() error {
	if f.Ground == 0 {
		return &zhixing.InputError{Field: "ground", Rule: "CASE-22", Reason: zhixing.Text{ZH: "须写明终结执行事由", EN: "the ground of conclusion is required"}}
	}
	return nil
}

// LeavingFacts come with elevation, designation or entrustment of the whole case
// (提级、指定、委托执行), CASE-55, CASE-56, CASE-22.
type LeavingFacts struct {
	To       zhixing.CourtID `json:"to"`
	Claim    zhixing.Money   `json:"claim,omitzero"`    // applied for here
	Realised zhixing.Money   `json:"realised,omitzero"` // realised here
}

func (LeavingFacts) fits(k EventKind) bool {
	return k == EventElevated || k == EventDesignated || k == EventEntrustedAccepted
}

func (f LeavingFacts) check() error {
	if f.Claim.Sign() >= 0 && f.Realised.Sign() >= 0 && !f.Claim.Less(f.Realised) {
		return nil
	}
	return &zhixing.InputError{Field: "realised", Value: f.Realised.String(), Rule: "CASE-22", Reason: zhixing.Text{
		ZH: "执行到位金额不能为负或超过申请金额", EN: "the amount realised is neither negative nor above the claim"}}
}

// Balance returns what the receiving court files for: the claim less what was
// realised (STAT-2018 3, CASE-22).
func (f LeavingFacts) Balance() (zhixing.Money, error) { return f.Claim.Sub(f.Realised) }

// PerformanceFacts come with full performance (执行完毕), CASE-21.
type PerformanceFacts struct {
	// Owed is principal, interest, delayed-performance amount and costs; Paid what
	// was performed. Both are required, unless the rest is waived.
	Owed   zhixing.GivenMoney `json:"owed,omitzero"`
	Paid   zhixing.GivenMoney `json:"paid,omitzero"`
	Waived zhixing.Tri        `json:"waived,omitzero"` // a waiver of the rest is on file
	// ActDone says whether a duty other than money was performed; it is not asked
	// for where the application says that the title is for money.
	ActDone     zhixing.Tri         `json:"act_done,omitzero"`
	Performance zhixing.Performance `json:"performance,omitzero"`
}

func (PerformanceFacts) fits(k EventKind) bool {
	return k == EventFullyPerformed || k == EventPerformedLater
}

func (f PerformanceFacts) check() error {
	var p zhixing.Problems
	if f.Owed.Amount.Sign() < 0 {
		p.Add("owed", f.Owed.Amount.String(), "CASE-21", zhixing.Text{ZH: "金额不能为负", EN: "an amount cannot be negative"})
	}
	if f.Paid.Amount.Sign() < 0 {
		p.Add("paid", f.Paid.Amount.String(), "CASE-21", zhixing.Text{ZH: "金额不能为负", EN: "an amount cannot be negative"})
	}
	if f.Owed.Given && f.Paid.Given && f.Owed.Amount.Less(f.Paid.Amount) {
		p.Add("paid", f.Paid.Amount.String(), "CASE-21", zhixing.Text{ZH: "已履行金额超过应履行金额", EN: "more paid than owed"})
	}
	return p.Err()
}

// ResumptionGround is why a resumption case (执恢) is filed (恢复执行事由), CASE-13,
// FILE-CLOSE-2014 6.
type ResumptionGround uint8

// The grounds. The zero value is not given.
const (
	_                          ResumptionGround = iota
	ResumptionFraud                             // 受欺诈、胁迫达成和解
	ResumptionSettlementBroken                  // 不履行或不完全履行和解协议
	ResumptionPropertyFound                     // 终本后发现财产
	ResumptionEntrustReturned                   // 委托不当退回而委托法院已结案
	ResumptionConditionsReturn                  // 终结执行后申请执行条件再具备
)

var resumptionGroundNames = enum.Names[ResumptionGround]{Kind: "resumption_ground", Rows: []enum.Row{
	{},
	{Word: "fraud", ZH: "受欺诈胁迫达成和解", EN: "defrauded or coerced into a settlement"},
	{Word: "settlement_broken", ZH: "不履行和解协议", EN: "settlement not fully performed"},
	{Word: "property_found", ZH: "终本后发现财产", EN: "property found after termination"},
	{Word: "entrust_returned", ZH: "委托退回", EN: "entrustment returned"},
	{Word: "conditions_return", ZH: "终结执行后条件再具备", EN: "conditions to apply exist again"},
}}

// String returns the stable word of r, "" where it is not given.
func (r ResumptionGround) String() string {
	if r == 0 {
		return ""
	}
	return resumptionGroundNames.Word(r)
}

// Label returns the wording of r in l.
func (r ResumptionGround) Label(l zhixing.Lang) string {
	return resumptionGroundNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r ResumptionGround) MarshalText() ([]byte, error) {
	if r == 0 {
		return nil, nil
	}
	return resumptionGroundNames.Marshal(r)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *ResumptionGround) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*r = 0
		return nil
	}
	return resumptionGroundNames.Unmarshal(b, r)
}

// PoolFacts come with the life of a case after 终本 (终本后), CASE-45, CASE-46, and with
// the resumption of another closed case.
type PoolFacts struct {
	Reason ResumptionGround `json:"reason,omitzero"` // zero: property found
	// Executable: property was verified to exist and to be executable.
	Executable zhixing.Tri `json:"executable,omitzero"`
	// KnownBefore: it was known before and not disposable; Changed: circumstances
	// have changed since.
	KnownBefore zhixing.Tri `json:"known_before,omitzero"`
	Changed     zhixing.Tri `json:"changed,omitzero"`
	Found       zhixing.Tri `json:"found,omitzero"`     // pool query: property found
	Told        zhixing.Tri `json:"told,omitzero"`      // result told to the creditor
	Window      int         `json:"window,omitempty"`   // pool query: k of 1 to 10
	Successor   Docket      `json:"successor,omitzero"` // number of the new case
}

func (PoolFacts) fits(k EventKind) bool {
	return k == EventResumeApplied || k == EventResumeExOfficio || k == EventPoolQueryDue
}

func (f PoolFacts) check() error {
	if f.Window < 0 || f.Window > 10 {
		return &zhixing.InputError{Field: "window", Rule: "CASE-45", Reason: zhixing.Text{ZH: "五年内每六个月一次，共十次", EN: "ten windows of six months"}}
	}
	return nil
}

// PartyChangeFacts come with a change or addition of parties (变更、追加当事人), CASE-60.
type PartyChangeFacts struct {
	Ground zhixing.PartyChangeGround `json:"ground,omitzero"`
	Party  zhixing.PartyID           `json:"party"`
	Kind   zhixing.DebtorKind        `json:"kind,omitzero"`
	// Replaces is the party that leaves; empty: Party is added beside the others.
	Replaces zhixing.PartyID `json:"replaces,omitempty"`
	// Cap is the sum up to which the new party is liable; zero is without limit.
	Cap zhixing.Money `json:"cap,omitzero"`
}

func (PartyChangeFacts) fits(k EventKind) bool { return k == EventPartiesChanged }

func (f PartyChangeFacts) check() error {
	var p zhixing.Problems
	if f.Ground == 0 {
		p.Add("ground", "", "CASE-60", zhixing.Text{ZH: "只能依法定事由变更、追加", EN: "parties change on statutory grounds only"})
	}
	if f.Party == "" || len(f.Party) > maxKeyBytes {
		p.Add("party", string(f.Party), "CASE-60", zhixing.Text{ZH: "须写明新的当事人", EN: "the new party is required"})
	}
	if f.Party != "" && f.Party == f.Replaces {
		p.Add("replaces", string(f.Replaces), "CASE-60", zhixing.Text{ZH: "不能以自身替换自身", EN: "a party cannot replace itself"})
	}
	if f.Cap.Sign() < 0 {
		p.Add("cap", f.Cap.String(), "CASE-60", zhixing.Text{ZH: "金额不能为负", EN: "an amount cannot be negative"})
	}
	return p.Err()
}

// MoneyFacts come with case money (执行款): its arrival, payout, deferral and
// lodgement, CASE-36.
type MoneyFacts struct {
	Amount zhixing.Money `json:"amount"`
	// Arrival is the arrival that a payout draws on; empty: the oldest first.
	Arrival zhixing.EventID          `json:"arrival,omitempty"`
	BankOn  zhixing.Date             `json:"bank_on,omitzero"` // day of receipt at the bank
	Source  zhixing.SatisfactionKind `json:"source,omitzero"`
	Payer   zhixing.PartyID          `json:"payer,omitempty"`
	Asset   zhixing.AssetID          `json:"asset,omitempty"` // realised, where the money comes from one
	Payee   zhixing.PartyID          `json:"payee,omitempty"` // zero: the creditor
	Defer   zhixing.DeferralGround   `json:"defer,omitzero"`
	Lodge   zhixing.LodgementReason  `json:"lodge,omitzero"`
	// GroundGone: the deferral ended on this day (N24).
	GroundGone zhixing.Date `json:"ground_gone,omitzero"`
	// PanelAgreed to another payee than the creditor (FUNDS-2017 11).
	PanelAgreed zhixing.Tri `json:"panel_agreed,omitzero"`
}

func (MoneyFacts) fits(k EventKind) bool {
	return k == EventMoneyArrives || k == EventPaidOut || k == EventLodged || k == EventDeferPayout
}

func (f MoneyFacts) check() error {
	if f.Amount.Sign() <= 0 {
		return &zhixing.InputError{Field: "amount", Value: f.Amount.String(), Rule: "CASE-36", Reason: zhixing.Text{ZH: "金额应大于零", EN: "the amount is above zero"}}
	}
	return nil
}

// ExtensionFacts come with an extension of the enforcement limit (延长执行期限), CASE-31.
type ExtensionFacts struct {
	Months int `json:"months,omitempty"` // zero: three (LIMIT-2000 5)
}

func (ExtensionFacts) fits(k EventKind) bool { return k == EventExtendLimit }

func (f ExtensionFacts) check() error {
	if f.Months < 0 || f.Months > 120 {
		return &zhixing.InputError{Field: "months", Rule: "CASE-31", Reason: zhixing.Text{ZH: "延长的月数无效", EN: "no such number of months"}}
	}
	return nil
}

// OrderFacts come with an order of the superior court to enforce within a time
// (督促执行令), CASE-33.
type OrderFacts struct {
	Until zhixing.Date `json:"until,omitzero"`
}

func (OrderFacts) fits(k EventKind) bool { return k == EventSuperiorUrges }

func (f OrderFacts) check() error {
	if f.Until.IsZero() {
		return &zhixing.InputError{Field: "until", Rule: "CASE-33", Reason: zhixing.Text{ZH: "督促执行令应限定期限", EN: "the order sets a time"}}
	}
	return nil
}

// ExcludedReason is why days are not counted in the limit (不计入执行期限), CASE-32.
type ExcludedReason uint8

// The reasons. The zero value is not given.
const (
	_                                 ExcludedReason = iota
	ExcludedAudit                                    // 审计
	ExcludedAppraisal                                // 评估鉴定
	ExcludedAssetClearing                            // 资产清理
	ExcludedSuspension                               // 中止执行
	ExcludedStaySettlementOrGuarantee                // 和解或担保后暂缓
	ExcludedStayBySuperior                           // 上级法院决定暂缓
	ExcludedAuctionOrSale                            // 拍卖变卖
	ExcludedJurisdictionObjection                    // 管辖权异议
	ExcludedJurisdictionDispute                      // 管辖权争议
	ExcludedPublicNotice                             // 公告送达
	ExcludedInquiryToSuperior                        // 请示
	ExcludedCoordination                             // 协调
	ExcludedClosed                                   // 结案后被撤销前, policy ReopenedTime (T37)
)

var excludedReasonNames = enum.Names[ExcludedReason]{Kind: "excluded_reason", Rows: []enum.Row{
	{},
	{Word: "audit", ZH: "审计", EN: "audit"},
	{Word: "appraisal", ZH: "评估鉴定", EN: "appraisal"},
	{Word: "asset_clearing", ZH: "资产清理", EN: "asset clearing"},
	{Word: "suspension", ZH: "中止执行", EN: "suspension"},
	{Word: "stay_settlement_or_guarantee", ZH: "和解或担保后暂缓", EN: "stay after settlement or guarantee"},
	{Word: "stay_by_superior", ZH: "上级法院决定暂缓", EN: "stay by the superior court"},
	{Word: "auction_or_sale", ZH: "拍卖变卖", EN: "auction or sale"},
	{Word: "jurisdiction_objection", ZH: "管辖权异议", EN: "objection to jurisdiction"},
	{Word: "jurisdiction_dispute", ZH: "管辖权争议", EN: "dispute on jurisdiction"},
	{Word: "public_notice", ZH: "公告送达", EN: "service by public notice"},
	{Word: "inquiry_to_superior", ZH: "请示", EN: "inquiry to the superior court"},
	{Word: "coordination", ZH: "协调", EN: "coordination"},
	{Word: "closed", ZH: "结案至撤销结案", EN: "closed until reopened"},
}}

// String returns the stable word of e, "" where it is not given.
func (e ExcludedReason) String() string {
	if e == 0 {
		return ""
	}
	return excludedReasonNames.Word(e)
}

// Label returns the wording of e in l.
func (e ExcludedReason) Label(l zhixing.Lang) string {
	return excludedReasonNames.Label(e, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (e ExcludedReason) MarshalText() ([]byte, error) {
	if e == 0 {
		return nil, nil
	}
	return excludedReasonNames.Marshal(e)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (e *ExcludedReason) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*e = 0
		return nil
	}
	return excludedReasonNames.Unmarshal(b, e)
}

// CountsFor31 reports whether the reason stops the limit of CASE-31: all do.
func (e ExcludedReason) CountsFor31() bool { return excludedReasonNames.Valid(e) && e != 0 }

// CountsFor33 reports whether the reason stops the clock of CASE-33, whose list is
// shorter (ENF-PROC-2020 13): not audit, asset clearing, auction, and inquiry.
func (e ExcludedReason) CountsFor33() bool {
	switch e {
	case ExcludedAudit, ExcludedAssetClearing, ExcludedAuctionOrSale, ExcludedInquiryToSuperior:
		return false
	}
	return e.CountsFor31()
}

// ExclusionFacts say that a period is not counted (不计入的期间), CASE-32. Suspension,
// stay and bankruptcy transfer need none: the file knows them.
type ExclusionFacts struct {
	Reason ExcludedReason `json:"reason,omitzero"`
	From   zhixing.Date   `json:"from,omitzero"`
	To     zhixing.Date   `json:"to,omitzero"` // the day after the last day not counted; zero: still running
}

func (ExclusionFacts) fits(k EventKind) bool { return k == EventExcludePeriod }

func (f ExclusionFacts) check() error {
	var p zhixing.Problems
	if f.Reason == 0 || f.Reason == ExcludedClosed {
		p.Add("reason", f.Reason.String(), "CASE-32", zhixing.Text{ZH: "须写明不计入的法定事由", EN: "a statutory reason is required"})
	}
	p.AddErr("", zhixing.Span{From: f.From, To: f.To}.Check())
	return p.Err()
}

// MilestoneFacts say that a node of the table of CASE-30 began or was done (节点).
type MilestoneFacts struct {
	Node  string       `json:"node"`           // code of the node: N12
	Begin zhixing.Tri  `json:"begin,omitzero"` // yes: its term starts; otherwise it was done
	Key   string       `json:"key,omitempty"`  // which clue, request or measure, if there are several
	Until zhixing.Date `json:"until,omitzero"` // term set by the court, where the node has none of its own
}

func (MilestoneFacts) fits(k EventKind) bool { return k == EventMilestone }

func (f MilestoneFacts) check() error {
	if f.Node == "" || len(f.Node) > 32 || len(f.Key) > maxKeyBytes {
		return &zhixing.InputError{Field: "node", Value: f.Node, Rule: "CASE-30", Reason: zhixing.Text{ZH: "须写明节点代码", EN: "the code of the node is required"}}
	}
	return nil
}

// ObjectionFacts say that an objection or suit was raised or ended (异议、诉讼), CASE-63,
// CASE-64. Its own course is a review case, see Review.
type ObjectionFacts struct {
	Kind   zhixing.ObjectionKind `json:"kind,omitzero"`
	Key    string                `json:"key,omitempty"` // the user's own key of the review case
	Upheld zhixing.Tri           `json:"upheld,omitzero"`
	// BarredUntil is the last day on which the object may not be disposed of
	// after dismissal (CPL-INT-2022 463); zero: until the proceedings end.
	BarredUntil zhixing.Date `json:"barred_until,omitzero"`
	// AgainstClosing: in a closed case, the objection is to the act that closed it;
	// KnownOn is the day from which its term runs, where the objector received the
	// document, or learnt of it, after the closing (CONCLUDE-OBJ-2016).
	AgainstClosing zhixing.Tri  `json:"against_closing,omitzero"`
	KnownOn        zhixing.Date `json:"known_on,omitzero"`
}

func (ObjectionFacts) fits(k EventKind) bool {
	return k == EventObjectionRaised || k == EventObjectionClosed
}

func (f ObjectionFacts) check() error {
	if f.Kind == 0 || len(f.Key) > maxKeyBytes {
		return &zhixing.InputError{Field: "kind", Rule: "CASE-11", Reason: zhixing.Text{ZH: "须写明异议种类", EN: "the kind of objection is required"}}
	}
	return nil
}

// RecusalFacts say who may no longer act (回避), CASE-81.I6.
type RecusalFacts struct {
	Person zhixing.ActorID `json:"person"`
}

func (RecusalFacts) fits(k EventKind) bool { return k == EventRecuse }

func (f RecusalFacts) check() error {
	if f.Person == "" || len(f.Person) > maxKeyBytes {
		return &zhixing.InputError{Field: "person", Value: string(f.Person), Rule: "CASE-81.I6", Reason: zhixing.Text{ZH: "须写明回避的人员", EN: "who is recused is required"}}
	}
	return nil
}
