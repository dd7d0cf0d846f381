package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// ShieldGround is why a case is shielded from the pool (终本库屏蔽事由, CASE-45;
// TERM-2016 18).
type ShieldGround uint8

// The values of ShieldGround.
const (
	_               ShieldGround = iota
	ShieldPerformed              // 履行完毕
	ShieldConcluded              // 终结执行
	ShieldOther                  // 其他
)

var shieldGroundNames = enum.Names[ShieldGround]{Kind: "shield_ground", Rows: []enum.Row{
	{}, // not given
	{Word: "performed", ZH: "履行完毕", EN: "fully performed"},
	{Word: "concluded", ZH: "终结执行", EN: "enforcement concluded"},
	{Word: "other", ZH: "其他", EN: "other"},
}}

// String returns the stable word of s, "" where it is not given.
func (s ShieldGround) String() string {
	if s == 0 {
		return ""
	}
	return shieldGroundNames.Word(s)
}

// Label returns the wording of s in l.
func (s ShieldGround) Label(l zhixing.Lang) string {
	return shieldGroundNames.Label(s, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (s ShieldGround) MarshalText() ([]byte, error) { return marshalGiven(&shieldGroundNames, s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *ShieldGround) UnmarshalText(b []byte) error { return unmarshalGiven(&shieldGroundNames, b, s) }

// RestDayInquiry says whether the capacity for re-inquiries is there on rest days
// (定期查询的日子, CASE-45). The network inquiry runs by machine, so every day is the
// default.
type RestDayInquiry uint8

// The values of RestDayInquiry.
const (
	InquiryEveryDay    RestDayInquiry = iota // 每日查询
	InquiryWorkingDays                       // 仅工作日查询
)

var restDayInquiryNames = enum.Names[RestDayInquiry]{Kind: "pool_inquiry_days", Rows: []enum.Row{
	{Word: "every_day", ZH: "每日查询", EN: "every day"},
	{Word: "working_days", ZH: "仅工作日查询", EN: "working days only"},
}}

// String returns the stable word of r.
func (r RestDayInquiry) String() string { return restDayInquiryNames.Word(r) }

// Label returns the wording of r in l.
func (r RestDayInquiry) Label(l zhixing.Lang) string {
	return restDayInquiryNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r RestDayInquiry) MarshalText() ([]byte, error) { return restDayInquiryNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *RestDayInquiry) UnmarshalText(b []byte) error { return restDayInquiryNames.Unmarshal(b, r) }

// WindowState is how one half-yearly window of the pool stands (定期查询状态, CASE-45).
type WindowState uint8

// The values of WindowState.
const (
	WindowUpcoming   WindowState = iota // 尚未开始
	WindowRunning                       // 进行中
	WindowDone                          // 已查询
	WindowIncomplete                    // 查询未完成
	WindowOverdue                       // 逾期未查询
	WindowStopped                       // 已停止
	WindowNotAsked                      // 当时无定期查询的规定
)

var windowStateNames = enum.Names[WindowState]{Kind: "window_state", Rows: []enum.Row{
	{Word: "upcoming", ZH: "尚未开始", EN: "not yet begun"},
	{Word: "running", ZH: "进行中", EN: "running"},
	{Word: "done", ZH: "已查询", EN: "inquired"},
	{Word: "incomplete", ZH: "查询未完成", EN: "inquired, not complete"},
	{Word: "overdue", ZH: "逾期未查询", EN: "not inquired in time"},
	{Word: "stopped", ZH: "已停止", EN: "stopped"},
	{Word: "not_asked", ZH: "当时无定期查询的规定", EN: "no re-inquiry was asked for at the time"},
}}

// String returns the stable word of w.
func (w WindowState) String() string { return windowStateNames.Word(w) }

// Label returns the wording of w in l.
func (w WindowState) Label(l zhixing.Lang) string { return windowStateNames.Label(w, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (w WindowState) MarshalText() ([]byte, error) { return windowStateNames.Marshal(w) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (w *WindowState) UnmarshalText(b []byte) error { return windowStateNames.Unmarshal(b, w) }

// AnchorChoice is the day from which the half-yearly re-inquiries are counted (PoolAnchor,
// CASE-45).
type AnchorChoice uint8

// The values of AnchorChoice.
const (
	RulingServedOnCreditor AnchorChoice = iota // 裁定送达申请执行人之日
	ClosedDate                                 // 结案之日
)

var anchorChoiceNames = enum.Names[AnchorChoice]{Kind: "pool_anchor", Rows: []enum.Row{
	{Word: "ruling_served_on_creditor", ZH: "裁定送达申请执行人之日", EN: "day the ruling was served on the creditor"},
	{Word: "closed_date", ZH: "结案之日", EN: "day of closing"},
}}

// String returns the stable word of a.
func (a AnchorChoice) String() string { return anchorChoiceNames.Word(a) }

// Label returns the wording of a in l.
func (a AnchorChoice) Label(l zhixing.Lang) string {
	return anchorChoiceNames.Label(a, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (a AnchorChoice) MarshalText() ([]byte, error) { return anchorChoiceNames.Marshal(a) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (a *AnchorChoice) UnmarshalText(b []byte) error { return anchorChoiceNames.Unmarshal(b, a) }
