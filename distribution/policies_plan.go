package distribution

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// CutOff is the moment up to which participation may be applied for (参与分配截止
// 时点, DIST-42).
type CutOff uint8

// The values of CutOff.
const (
	CutOffPerAssetKind    CutOff = iota // 货币为发放前一日，非货币财产为成交或者抵债裁定送达之日
	CutOffPlanServedFirst               // 分配方案送达第一个当事人前一工作日
	CutOffPlanMade                      // 分配方案作出并分配完毕
	CutOffFundsArrived                  // 案款到账之日
	CutOffPaidOut                       // 案款发放之日
	CutOffRegistryServed                // 过户裁定送达登记机关之日
)

var cutOffNames = enum.Names[CutOff]{Kind: "cut_off", Rows: []enum.Row{
	{Word: "per_asset_kind", ZH: "货币为发放前一日，非货币财产为成交或者抵债裁定送达之日", EN: "by kind of asset"},
	{Word: "plan_served_first", ZH: "分配方案送达第一个当事人前一工作日", EN: "working day before the plan is first served"},
	{Word: "plan_made", ZH: "分配方案作出并分配完毕", EN: "plan made and this round paid"},
	{Word: "funds_arrived", ZH: "案款到账之日", EN: "money reached the court"},
	{Word: "paid_out", ZH: "案款发放之日", EN: "money left the court"},
	{Word: "registry_served", ZH: "过户裁定送达登记机关之日", EN: "transfer ruling served on the registry"},
}}

// String returns the stable word of c.
func (c CutOff) String() string { return cutOffNames.Word(c) }

// Label returns the wording of c in l.
func (c CutOff) Label(l zhixing.Lang) string { return cutOffNames.Label(c, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (c CutOff) MarshalText() ([]byte, error) { return cutOffNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *CutOff) UnmarshalText(b []byte) error { return cutOffNames.Unmarshal(b, c) }

// ApportionPolicy says who gets the odd fen of a pro rata rung (DIST-47).
type ApportionPolicy uint8

// The values of ApportionPolicy.
const (
	LargestRemainder         ApportionPolicy = iota // 最大余数
	RoundHalfUpLastTakesRest                        // 四舍五入，末位取余
	FloorResidueToFirst                             // 截尾，余数归首位
)

var apportionPolicyNames = enum.Names[ApportionPolicy]{Kind: "apportion", Rows: []enum.Row{
	{Word: "largest_remainder", ZH: "最大余数", EN: "largest remainder"},
	{Word: "round_half_up_last_takes_rest", ZH: "四舍五入，末位取余", EN: "rounded half up, the last takes the rest"},
	{Word: "floor_residue_to_first", ZH: "截尾，余数归首位", EN: "cut, the first takes the residue"},
}}

// String returns the stable word of a.
func (a ApportionPolicy) String() string { return apportionPolicyNames.Word(a) }

// Label returns the wording of a in l.
func (a ApportionPolicy) Label(l zhixing.Lang) string {
	return apportionPolicyNames.Label(a, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (a ApportionPolicy) MarshalText() ([]byte, error) { return apportionPolicyNames.Marshal(a) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (a *ApportionPolicy) UnmarshalText(b []byte) error { return apportionPolicyNames.Unmarshal(b, a) }

// ReservePolicy says how much is lodged (提存) for a claim in dispute (DIST-49).
type ReservePolicy uint8

// The values of ReservePolicy.
const (
	DisputedPartAtPlanRate ReservePolicy = iota // 原方案对争议部分的分配额
	WorstCase                                   // 各结果中最低额之外全部提存
	WholeRungBelow                              // 顺位争议影响之额全部提存
)

var reservePolicyNames = enum.Names[ReservePolicy]{Kind: "reserve", Rows: []enum.Row{
	{Word: "disputed_part_at_plan_rate", ZH: "原方案对争议部分的分配额", EN: "what the plan pays on the disputed part"},
	{Word: "worst_case", ZH: "各结果中最低额之外全部提存", EN: "all beyond the least each gets in any outcome"},
	{Word: "whole_rung_below", ZH: "顺位争议影响之额全部提存", EN: "everything a dispute on rank would move"},
}}

// String returns the stable word of r.
func (r ReservePolicy) String() string { return reservePolicyNames.Word(r) }

// Label returns the wording of r in l.
func (r ReservePolicy) Label(l zhixing.Lang) string {
	return reservePolicyNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r ReservePolicy) MarshalText() ([]byte, error) { return reservePolicyNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *ReservePolicy) UnmarshalText(b []byte) error { return reservePolicyNames.Unmarshal(b, r) }

// SealingPlaintiff says whether a share is reserved for a plaintiff who sealed in a
// suit and has no title yet (DIST-41).
type SealingPlaintiff uint8

// The values of SealingPlaintiff.
const (
	ReserveIfFirstSealing SealingPlaintiff = iota // 其审理法院为首封法院的予以预留
	NoReserve                                     // 不预留
)

var sealingPlaintiffNames = enum.Names[SealingPlaintiff]{Kind: "reserve_for_sealing_plaintiff", Rows: []enum.Row{
	{Word: "reserve_if_first_sealing", ZH: "其审理法院为首封法院的予以预留", EN: "reserved if its court sealed first"},
	{Word: "no_reserve", ZH: "不预留", EN: "not reserved"},
}}

// String returns the stable word of s.
func (s SealingPlaintiff) String() string { return sealingPlaintiffNames.Word(s) }

// Label returns the wording of s in l.
func (s SealingPlaintiff) Label(l zhixing.Lang) string {
	return sealingPlaintiffNames.Label(s, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (s SealingPlaintiff) MarshalText() ([]byte, error) { return sealingPlaintiffNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *SealingPlaintiff) UnmarshalText(b []byte) error {
	return sealingPlaintiffNames.Unmarshal(b, s)
}

// JudgmentEffect says whom the judgment in a plan-objection suit reaches (DIST-48).
type JudgmentEffect uint8

// The values of JudgmentEffect.
const (
	RecomputeAll       JudgmentEffect = iota // 重新计算全体
	BetweenPartiesOnly                       // 仅及于诉讼当事人
)

var judgmentEffectNames = enum.Names[JudgmentEffect]{Kind: "judgment_effect", Rows: []enum.Row{
	{Word: "recompute_all", ZH: "重新计算全体", EN: "everyone is recomputed"},
	{Word: "between_parties_only", ZH: "仅及于诉讼当事人", EN: "the parties alone"},
}}

// String returns the stable word of j.
func (j JudgmentEffect) String() string { return judgmentEffectNames.Word(j) }

// Label returns the wording of j in l.
func (j JudgmentEffect) Label(l zhixing.Lang) string {
	return judgmentEffectNames.Label(j, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (j JudgmentEffect) MarshalText() ([]byte, error) { return judgmentEffectNames.Marshal(j) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (j *JudgmentEffect) UnmarshalText(b []byte) error { return judgmentEffectNames.Unmarshal(b, j) }

// UncounteredObjection says what happens to an objection that nobody opposed
// (DIST-48).
type UncounteredObjection uint8

// The values of UncounteredObjection.
const (
	ReviewThenRevise UncounteredObjection = iota // 审查修正后分配
	ReviseAsObjected                             // 径依异议人意见修正
)

var uncounteredObjectionNames = enum.Names[UncounteredObjection]{Kind: "uncountered_objection", Rows: []enum.Row{
	{Word: "review_then_revise", ZH: "审查修正后分配", EN: "reviewed, then the plan is revised"},
	{Word: "revise_as_objected", ZH: "径依异议人意见修正", EN: "revised as the objector asks"},
}}

// String returns the stable word of u.
func (u UncounteredObjection) String() string { return uncounteredObjectionNames.Word(u) }

// Label returns the wording of u in l.
func (u UncounteredObjection) Label(l zhixing.Lang) string {
	return uncounteredObjectionNames.Label(u, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (u UncounteredObjection) MarshalText() ([]byte, error) {
	return uncounteredObjectionNames.Marshal(u)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (u *UncounteredObjection) UnmarshalText(b []byte) error {
	return uncounteredObjectionNames.Unmarshal(b, u)
}

// RevisionWindow says who gets a new objection window after a revision (DIST-48).
type RevisionWindow uint8

// The values of RevisionWindow.
const (
	OnlyNewlyAffected RevisionWindow = iota // 仅因修正受影响者
	EveryRecipient                          // 全体
)

var revisionWindowNames = enum.Names[RevisionWindow]{Kind: "reserve_after_revision", Rows: []enum.Row{
	{Word: "only_newly_affected", ZH: "仅因修正受影响者", EN: "those the revision affects"},
	{Word: "every_recipient", ZH: "全体", EN: "everyone"},
}}

// String returns the stable word of r.
func (r RevisionWindow) String() string { return revisionWindowNames.Word(r) }

// Label returns the wording of r in l.
func (r RevisionWindow) Label(l zhixing.Lang) string {
	return revisionWindowNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r RevisionWindow) MarshalText() ([]byte, error) { return revisionWindowNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *RevisionWindow) UnmarshalText(b []byte) error { return revisionWindowNames.Unmarshal(b, r) }

// InsufficiencyProof says how it is shown that the property cannot satisfy every
// claim (DIST-41).
type InsufficiencyProof uint8

// The values of InsufficiencyProof.
const (
	AsStated            InsufficiencyProof = iota // 依申请人所述事实
	PresumedAfterSearch                           // 查控不足或者已终结本次执行程序即推定
)

var insufficiencyProofNames = enum.Names[InsufficiencyProof]{Kind: "insufficiency_proof", Rows: []enum.Row{
	{Word: "as_stated", ZH: "依申请人所述事实", EN: "facts the applicant states"},
	{Word: "presumed_after_search", ZH: "查控不足或者已终结本次执行程序即推定", EN: "presumed after a search or termination of this round"},
}}

// String returns the stable word of i.
func (i InsufficiencyProof) String() string { return insufficiencyProofNames.Word(i) }

// Label returns the wording of i in l.
func (i InsufficiencyProof) Label(l zhixing.Lang) string {
	return insufficiencyProofNames.Label(i, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (i InsufficiencyProof) MarshalText() ([]byte, error) { return insufficiencyProofNames.Marshal(i) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (i *InsufficiencyProof) UnmarshalText(b []byte) error {
	return insufficiencyProofNames.Unmarshal(b, i)
}

// BonusKind is a local formula of the first-sealing bonus (首封优待, DIST-44).
type BonusKind uint8

// The values of BonusKind.
const (
	NoBonus        BonusKind = iota // 无
	UpliftOwnShare                  // 按其比例份额上浮
	CarveOut                        // 先行划出普通债权财产的一定比例
	BonusCostsOnly                  // 仅先付其保全、查找财产费用
)

var bonusKindNames = enum.Names[BonusKind]{Kind: "bonus_kind", Rows: []enum.Row{
	{Word: "none", ZH: "无", EN: "none"},
	{Word: "uplift_own_share", ZH: "按其比例份额上浮", EN: "uplift of its own share"},
	{Word: "carve_out", ZH: "先行划出普通债权财产的一定比例", EN: "a share of the pool first"},
	{Word: "costs_only", ZH: "仅先付其保全、查找财产费用", EN: "its preservation and search costs first"},
}}

// String returns the stable word of k.
func (k BonusKind) String() string { return bonusKindNames.Word(k) }

// Label returns the wording of k in l.
func (k BonusKind) Label(l zhixing.Lang) string { return bonusKindNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k BonusKind) MarshalText() ([]byte, error) { return bonusKindNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *BonusKind) UnmarshalText(b []byte) error { return bonusKindNames.Unmarshal(b, k) }
