package auction

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// NoticeItem is something the notice of an online auction says (拍卖公告事项, AUC-33;
// NET-AUC-2016 12(2)). The zero value means none.
type NoticeItem uint8

// The items.
const (
	_               NoticeItem = iota
	NoticeProperty             // 拍卖财产
	NoticePrice                // 价格
	NoticeDeposit              // 保证金
	NoticeBidders              // 竞买人条件
	NoticeDefects              // 已知瑕疵
	NoticeRights               // 相关权利义务
	NoticeLiability            // 法律责任
	NoticeTime                 // 拍卖时间
	NoticePlatform             // 网络平台
	NoticeCourt                // 拍卖法院
)

var noticeItemNames = enum.Names[NoticeItem]{Kind: "notice_item", Rows: []enum.Row{
	{}, // not given
	{Word: "property", ZH: "拍卖财产", EN: "the property"},
	{Word: "price", ZH: "价格", EN: "the price"},
	{Word: "deposit", ZH: "保证金", EN: "the deposit"},
	{Word: "bidder_conditions", ZH: "竞买人条件", EN: "conditions for bidders"},
	{Word: "known_defects", ZH: "已知瑕疵", EN: "known defects"},
	{Word: "rights_and_duties", ZH: "相关权利义务", EN: "rights and duties"},
	{Word: "liability", ZH: "法律责任", EN: "legal liability"},
	{Word: "time", ZH: "拍卖时间", EN: "the time"},
	{Word: "platform", ZH: "网络平台", EN: "the platform"},
	{Word: "court", ZH: "拍卖法院", EN: "the court"},
}}

// String returns the stable word of n.
func (n NoticeItem) String() string { return noticeItemNames.Word(n) }

// Label returns the wording of n in l.
func (n NoticeItem) Label(l zhixing.Lang) string { return noticeItemNames.Label(n, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (n NoticeItem) MarshalText() ([]byte, error) { return noticeItemNames.Marshal(n) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (n *NoticeItem) UnmarshalText(b []byte) error { return noticeItemNames.Unmarshal(b, n) }

// NoticeItems is a list of items; in JSON an array of words.
type NoticeItems []NoticeItem

// UnmarshalJSON decodes an array of words.
func (n *NoticeItems) UnmarshalJSON(b []byte) error {
	words, err := decodeWords[NoticeItem](b)
	*n = words
	return err
}
