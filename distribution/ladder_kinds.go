package distribution

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Part is the part of a claim that a rung pays (受偿部分).
type Part uint8

// The values of Part.
const (
	PartNone            Part = iota // the rung pays costs or sets money aside
	PartPriority                    // 优先受偿部分
	PartTitle                       // costs, general interest and principal still unpaid
	PartDoubled                     // 加倍部分债务利息
	PartTitleAndDoubled             // 执行依据确定的债务及加倍部分
)

var partNames = enum.Names[Part]{Kind: "part", Rows: []enum.Row{
	{Word: "none", ZH: "无", EN: "none"},
	{Word: "priority", ZH: "优先受偿部分", EN: "what its priority covers"},
	{Word: "title_debt", ZH: "执行依据确定的债务", EN: "title debt"},
	{Word: "doubled", ZH: "加倍部分债务利息", EN: "doubled part"},
	{Word: "title_debt_and_doubled", ZH: "执行依据确定的债务及加倍部分", EN: "title debt and doubled part"},
}}

// String returns the stable word of p.
func (p Part) String() string { return partNames.Word(p) }

// Label returns the wording of p in l.
func (p Part) Label(l zhixing.Lang) string { return partNames.Label(p, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (p Part) MarshalText() ([]byte, error) { return partNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *Part) UnmarshalText(b []byte) error { return partNames.Unmarshal(b, p) }

// Scope says out of which money a rung is paid.
type Scope uint8

// The values of Scope.
const (
	EachAsset   Scope = iota // the price of one asset after another
	EachPool                 // what the assets of one pool leave: all together, or one by one where seizures rank
	WholeEstate              // 全部余额
)

var scopeNames = enum.Names[Scope]{Kind: "scope", Rows: []enum.Row{
	{Word: "each_asset", ZH: "各项财产", EN: "each asset"},
	{Word: "each_pool", ZH: "各财产余额", EN: "each pool"},
	{Word: "whole_estate", ZH: "全部余额", EN: "the whole estate"},
}}

// String returns the stable word of s.
func (s Scope) String() string { return scopeNames.Word(s) }

// Label returns the wording of s in l.
func (s Scope) Label(l zhixing.Lang) string { return scopeNames.Label(s, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (s Scope) MarshalText() ([]byte, error) { return scopeNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *Scope) UnmarshalText(b []byte) error { return scopeNames.Unmarshal(b, s) }

// Order says how claims stand to each other inside a rung.
type Order uint8

// The values of Order.
const (
	ProRata        Order = iota // 按比例
	BySecurity                  // DIST-32, 33, 36
	ByMaritimeLien              // DIST-46
	ByDate                      // 按设立先后
	ByDebtor                    // DIST-41, 43
)

var orderNames = enum.Names[Order]{Kind: "order", Rows: []enum.Row{
	{Word: "pro_rata", ZH: "按比例", EN: "pro rata"},
	{Word: "by_security", ZH: "按担保物权顺序", EN: "by the order of security rights"},
	{Word: "by_maritime_lien", ZH: "按船舶优先权顺序", EN: "by the order of maritime liens"},
	{Word: "by_date", ZH: "按设立先后", EN: "by date of the right"},
	{Word: "by_debtor", ZH: "按被执行人类型：比例或者查封顺序", EN: "pro rata or by seizure, as the debtor is"},
}}

// String returns the stable word of o.
func (o Order) String() string { return orderNames.Word(o) }

// Label returns the wording of o in l.
func (o Order) Label(l zhixing.Lang) string { return orderNames.Label(o, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (o Order) MarshalText() ([]byte, error) { return orderNames.Marshal(o) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (o *Order) UnmarshalText(b []byte) error { return orderNames.Unmarshal(b, o) }

// Timeliness says which claims a rung takes, by the cut-off of participation.
type Timeliness uint8

// The values of Timeliness.
const (
	InTime   Timeliness = iota // 按期申请
	LateToo                    // 包括逾期申请
	OnlyLate                   // 仅逾期申请
)

var timelinessNames = enum.Names[Timeliness]{Kind: "timeliness", Rows: []enum.Row{
	{Word: "in_time", ZH: "按期申请", EN: "in time"},
	{Word: "late_too", ZH: "包括逾期申请", EN: "late ones too"},
	{Word: "only_late", ZH: "仅逾期申请", EN: "late ones only"},
}}

// String returns the stable word of t.
func (t Timeliness) String() string { return timelinessNames.Word(t) }

// Label returns the wording of t in l.
func (t Timeliness) Label(l zhixing.Lang) string { return timelinessNames.Label(t, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (t Timeliness) MarshalText() ([]byte, error) { return timelinessNames.Marshal(t) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (t *Timeliness) UnmarshalText(b []byte) error { return timelinessNames.Unmarshal(b, t) }

// Admission says what makes a claim take part as an ordinary one.
type Admission uint8

// The values of Admission.
const (
	NeedsTitle        Admission = iota // 须有执行依据
	NeedsConfirmation                  // 经破产程序确认
)

var admissionNames = enum.Names[Admission]{Kind: "admission", Rows: []enum.Row{
	{Word: "title", ZH: "须有执行依据", EN: "a title"},
	{Word: "confirmation", ZH: "经破产程序确认", EN: "confirmation in bankruptcy"},
}}

// String returns the stable word of a.
func (a Admission) String() string { return admissionNames.Word(a) }

// Label returns the wording of a in l.
func (a Admission) Label(l zhixing.Lang) string { return admissionNames.Label(a, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (a Admission) MarshalText() ([]byte, error) { return admissionNames.Marshal(a) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (a *Admission) UnmarshalText(b []byte) error { return admissionNames.Unmarshal(b, a) }

// When makes a rung depend on a policy of Options.
type When uint8

// The values of When.
const (
	Always               When = iota // 总是
	WhenSaleTaxFirst                 // 交易税费先行扣除时
	WhenSaleTaxAfter                 // 交易税费后于担保物权时
	WhenRentFirst                    // 预留租金先于担保物权时
	WhenRentAfter                    // 预留租金后于担保物权时
	WhenLivelihoodFirst              // 民生债权先于担保物权时
	WhenLivelihoodAfter              // 民生债权先于普通债权时
	WhenRestitutionFirst             // 退赔先于其他民事债务时
)

var whenNames = enum.Names[When]{Kind: "when", Rows: []enum.Row{
	{Word: "always", ZH: "总是", EN: "always"},
	{Word: "sale_tax_first", ZH: "交易税费先行扣除时", EN: "if taxes of the sale come first"},
	{Word: "sale_tax_after", ZH: "交易税费后于担保物权时", EN: "if taxes of the sale follow security"},
	{Word: "rent_first", ZH: "预留租金先于担保物权时", EN: "if the rent reserve comes before security"},
	{Word: "rent_after", ZH: "预留租金后于担保物权时", EN: "if the rent reserve follows security"},
	{Word: "livelihood_first", ZH: "民生债权先于担保物权时", EN: "if livelihood claims come before security"},
	{Word: "livelihood_after", ZH: "民生债权先于普通债权时", EN: "if livelihood claims come before ordinary ones"},
	{Word: "restitution_first", ZH: "退赔先于其他民事债务时", EN: "where restitution comes before other civil debts"},
}}

// String returns the stable word of w.
func (w When) String() string { return whenNames.Word(w) }

// Label returns the wording of w in l.
func (w When) Label(l zhixing.Lang) string { return whenNames.Label(w, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (w When) MarshalText() ([]byte, error) { return whenNames.Marshal(w) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (w *When) UnmarshalText(b []byte) error { return whenNames.Unmarshal(b, w) }
