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
