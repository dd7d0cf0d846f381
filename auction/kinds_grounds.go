package auction

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// WithdrawGround is why an auction is withdrawn before it starts (撤回拍卖的情形, AUC-47).
// The zero value means not given.
type WithdrawGround uint8

// The grounds.
const (
	_                     WithdrawGround = iota
	WithdrawTitleAnnulled                // 据以执行的生效法律文书被撤销
	WithdrawByCreditors                  // 申请执行人及其他执行债权人撤回申请
	WithdrawPaid                         // 被执行人全部履行
	WithdrawSettled                      // 当事人达成执行和解
	WithdrawOutsider                     // 案外人异议成立
	WithdrawCollusion                    // 拍卖机构与竞买人恶意串通
	WithdrawOther                        // 其他情形
	WithdrawDebtorTender                 // 被执行人拍卖日前提交足额金钱
)

var withdrawGroundNames = enum.Names[WithdrawGround]{Kind: "withdraw_ground", Rows: []enum.Row{
	{}, // not given
	{Word: "title_annulled", ZH: "据以执行的生效法律文书被撤销", EN: "the title was annulled"},
	{Word: "by_creditors", ZH: "申请执行人及其他执行债权人撤回申请", EN: "applicant and other creditors withdraw"},
	{Word: "paid", ZH: "被执行人全部履行", EN: "the debtor fully paid"},
	{Word: "settled", ZH: "当事人达成执行和解", EN: "a settlement makes the auction needless"},
	{Word: "outsider", ZH: "案外人异议成立", EN: "a third party's objection is founded"},
	{Word: "collusion", ZH: "拍卖机构与竞买人恶意串通", EN: "the auction house colludes with bidders"},
	{Word: "other", ZH: "其他情形", EN: "other"},
	{Word: "debtor_tender", ZH: "被执行人拍卖日前提交足额金钱", EN: "the debtor tenders enough money before the auction day"},
}}

// String returns the stable word of w.
func (w WithdrawGround) String() string { return withdrawGroundNames.Word(w) }

// Label returns the wording of w in l.
func (w WithdrawGround) Label(l zhixing.Lang) string {
	return withdrawGroundNames.Label(w, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (w WithdrawGround) MarshalText() ([]byte, error) { return withdrawGroundNames.Marshal(w) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (w *WithdrawGround) UnmarshalText(b []byte) error { return withdrawGroundNames.Unmarshal(b, w) }

// RevokeGroundOnline is why an online auction is revoked (网络司法拍卖撤销情形, AUC-48; NET-
// AUC-2016 31). The zero value means not given.
type RevokeGroundOnline uint8

// The grounds.
const (
	_                   RevokeGroundOnline = iota
	RevokeUntrueDisplay                    // 展示、瑕疵说明严重失实致重大误解
	RevokeSystemFault                      // 系统故障、病毒、黑客、数据错误致结果错误
	RevokeCollusion                        // 恶意串通
	RevokeUnqualified                      // 买受人不具备竞买资格
	RevokeLimiting                         // 违法限制竞买人或者设置不同条件
	RevokeOtherGrave                       // 其他严重违反程序且损害利益
)

var revokeGroundOnlineNames = enum.Names[RevokeGroundOnline]{Kind: "revoke_ground_online", Rows: []enum.Row{
	{}, // not given
	{Word: "untrue_display", ZH: "展示、瑕疵说明严重失实致重大误解", EN: "seriously untrue display"},
	{Word: "system_fault", ZH: "系统故障、病毒、黑客、数据错误致结果错误", EN: "system fault or attack"},
	{Word: "collusion", ZH: "恶意串通", EN: "collusion"},
	{Word: "unqualified", ZH: "买受人不具备竞买资格", EN: "buyer not qualified"},
	{Word: "limiting", ZH: "违法限制竞买人或者设置不同条件", EN: "bidders unlawfully limited or treated unequally"},
	{Word: "other_grave", ZH: "其他严重违反程序且损害利益", EN: "other grave breach and harm"},
}}

// String returns the stable word of r.
func (r RevokeGroundOnline) String() string { return revokeGroundOnlineNames.Word(r) }

// Label returns the wording of r in l.
func (r RevokeGroundOnline) Label(l zhixing.Lang) string {
	return revokeGroundOnlineNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r RevokeGroundOnline) MarshalText() ([]byte, error) { return revokeGroundOnlineNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *RevokeGroundOnline) UnmarshalText(b []byte) error {
	return revokeGroundOnlineNames.Unmarshal(b, r)
}

// RevokeGroundTraditional is why a traditional auction is revoked (传统拍卖撤销情形, AUC-48;
// OBJ-2020 21). The zero value means not given.
type RevokeGroundTraditional uint8

// The grounds.
const (
	_                     RevokeGroundTraditional = iota
	RevokeTradCollusion                           // 竞买人之间、竞买人与拍卖机构恶意串通
	RevokeTradUnqualified                         // 买受人不具备法定资格
	RevokeTradLimiting                            // 违法限制竞买人或者设置不同条件
	RevokeTradNoNotice                            // 未按规定公告
	RevokeTradOtherGrave                          // 其他严重违反程序且损害利益
)

var revokeGroundTraditionalNames = enum.Names[RevokeGroundTraditional]{Kind: "revoke_ground_traditional", Rows: []enum.Row{
	{}, // not given
	{Word: "collusion", ZH: "竞买人之间、竞买人与拍卖机构恶意串通", EN: "collusion"},
	{Word: "unqualified", ZH: "买受人不具备法定资格", EN: "buyer not qualified"},
	{Word: "limiting", ZH: "违法限制竞买人或者设置不同条件", EN: "bidders limited or treated unequally"},
	{Word: "no_notice", ZH: "未按规定公告", EN: "not announced as required"},
	{Word: "other_grave", ZH: "其他严重违反程序且损害利益", EN: "other grave breach and harm"},
}}

// String returns the stable word of r.
func (r RevokeGroundTraditional) String() string { return revokeGroundTraditionalNames.Word(r) }

// Label returns the wording of r in l.
func (r RevokeGroundTraditional) Label(l zhixing.Lang) string {
	return revokeGroundTraditionalNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r RevokeGroundTraditional) MarshalText() ([]byte, error) {
	return revokeGroundTraditionalNames.Marshal(r)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *RevokeGroundTraditional) UnmarshalText(b []byte) error {
	return revokeGroundTraditionalNames.Unmarshal(b, r)
}
