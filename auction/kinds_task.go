package auction

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// TaskOwner is who carries out a task of an online auction (承担主体, AUC-03). The zero
// value means not given.
type TaskOwner uint8

// The owners, in the order of NET-AUC-2016 6 to 8.
const (
	_              TaskOwner = iota
	OwnerCourt               // 人民法院
	OwnerAuxiliary           // 拍卖辅助机构
	OwnerPlatform            // 网络服务提供者
)

var taskOwnerNames = enum.Names[TaskOwner]{Kind: "task_owner", Rows: []enum.Row{
	{}, // not given
	{Word: "court", ZH: "人民法院", EN: "court"},
	{Word: "auxiliary", ZH: "拍卖辅助机构", EN: "auxiliary body"},
	{Word: "platform", ZH: "网络服务提供者", EN: "platform"},
}}

// String returns the stable word of k.
func (k TaskOwner) String() string { return taskOwnerNames.Word(k) }

// Label returns the wording of k in l.
func (k TaskOwner) Label(l zhixing.Lang) string { return taskOwnerNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k TaskOwner) MarshalText() ([]byte, error) { return taskOwnerNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *TaskOwner) UnmarshalText(b []byte) error { return taskOwnerNames.Unmarshal(b, k) }

// AuctionTask is a task of an online auction (拍卖事项, AUC-03). The zero value means not
// given.
type AuctionTask uint8

// The tasks: the court's, those that may be outsourced, the platform's.
const (
	_               AuctionTask = iota
	TaskNotice                  // 制作、发布拍卖公告
	TaskState                   // 查明并说明财产现状、权利负担
	TaskReserve                 // 确定保留价、保证金、税费负担
	TaskPayment                 // 确定保证金、价款支付方式
	TaskNotify                  // 通知当事人和优先购买权人
	TaskRuling                  // 制作拍卖成交裁定
	TaskHandover                // 财产交付和协助执行通知书
	TaskAccount                 // 开设专用账户
	TaskMaterial                // 制作文字说明、视频或者照片
	TaskShowing                 // 展示、咨询、看样、封存样品
	TaskExpert                  // 鉴定、检验、评估、审计、仓储、保管、运输
	TaskPlatform                // 提供拍卖平台
	TaskPaymentLink             // 提供电子支付对接系统
	TaskDisplay                 // 全面、及时展示拍卖信息
	TaskData                    // 保证数据真实、准确、完整、安全
)

var auctionTaskNames = enum.Names[AuctionTask]{Kind: "auction_task", Rows: []enum.Row{
	{}, // not given
	{Word: "notice", ZH: "制作、发布拍卖公告", EN: "the notice"},
	{Word: "state_of_property", ZH: "查明并说明财产现状、权利负担", EN: "state of the property and its burdens"},
	{Word: "reserve_deposit_tax", ZH: "确定保留价、保证金、税费负担", EN: "reserve, deposit, tax split"},
	{Word: "payment_ways", ZH: "确定保证金、价款支付方式", EN: "ways of payment"},
	{Word: "notify", ZH: "通知当事人和优先购买权人", EN: "notifying parties and priority purchasers"},
	{Word: "deal_ruling", ZH: "制作拍卖成交裁定", EN: "the deal ruling"},
	{Word: "handover", ZH: "财产交付和协助执行通知书", EN: "handover and the notice to transfer title"},
	{Word: "account", ZH: "开设专用账户", EN: "the dedicated account"},
	{Word: "material", ZH: "制作文字说明、视频或者照片", EN: "text, video and photos"},
	{Word: "showing", ZH: "展示、咨询、看样、封存样品", EN: "showing, answering, viewing, samples"},
	{Word: "expert_work", ZH: "鉴定、检验、评估、审计、仓储、保管、运输", EN: "expert testing, appraisal, audit, storage, custody, transport"},
	{Word: "platform_service", ZH: "提供拍卖平台", EN: "the auction platform"},
	{Word: "payment_link", ZH: "提供电子支付对接系统", EN: "the payment link"},
	{Word: "display", ZH: "全面、及时展示拍卖信息", EN: "full and timely display"},
	{Word: "data", ZH: "保证数据真实、准确、完整、安全", EN: "integrity of the data"},
}}

// String returns the stable word of t.
func (t AuctionTask) String() string { return auctionTaskNames.Word(t) }

// Label returns the wording of t in l.
func (t AuctionTask) Label(l zhixing.Lang) string { return auctionTaskNames.Label(t, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (t AuctionTask) MarshalText() ([]byte, error) { return auctionTaskNames.Marshal(t) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (t *AuctionTask) UnmarshalText(b []byte) error { return auctionTaskNames.Unmarshal(b, t) }

// Owner is who carries out t; 0 for a task that is none.
func (t AuctionTask) Owner() TaskOwner {
	switch {
	case t == 0 || t > TaskData:
		return 0
	case t <= TaskAccount:
		return OwnerCourt
	case t <= TaskExpert:
		return OwnerAuxiliary
	}
	return OwnerPlatform
}
