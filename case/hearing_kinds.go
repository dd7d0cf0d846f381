package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// HearingMatter is what may have to be heard (听证事项, CASE-102).
type HearingMatter uint8

// The values of HearingMatter.
const (
	_                   HearingMatter = iota
	HearPartyChange                   // 变更、追加当事人
	HearObjection                     // 执行异议
	HearReconsideration               // 执行复议
	HearTermination                   // 对终本提出异议
	HearNotarised                     // 不予执行公证债权文书
	HearAward                         // 不予执行仲裁裁决
	HearComplaint                     // 执行信访
	HearReport                        // 财产报告
	HearMajor                         // 其他重大执行事项
)

var hearingMatterNames = enum.Names[HearingMatter]{Kind: "hearing_matter", Rows: []enum.Row{
	{}, // not given
	{Word: "party_change", ZH: "变更、追加当事人", EN: "change or addition of parties"},
	{Word: "objection", ZH: "执行异议", EN: "objection"},
	{Word: "reconsideration", ZH: "执行复议", EN: "reconsideration"},
	{Word: "termination", ZH: "对终本提出异议", EN: "creditor's objection to a termination"},
	{Word: "notarised", ZH: "不予执行公证债权文书", EN: "non-enforcement of a notarised instrument"},
	{Word: "award", ZH: "不予执行仲裁裁决", EN: "non-enforcement of an award"},
	{Word: "complaint", ZH: "执行信访", EN: "petition"},
	{Word: "report", ZH: "财产报告", EN: "property report"},
	{Word: "major", ZH: "其他重大执行事项", EN: "other major matter of enforcement"},
}}

// String returns the stable word of h, "" where it is not given.
func (h HearingMatter) String() string {
	if h == 0 {
		return ""
	}
	return hearingMatterNames.Word(h)
}

// Label returns the wording of h in l.
func (h HearingMatter) Label(l zhixing.Lang) string {
	return hearingMatterNames.Label(h, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (h HearingMatter) MarshalText() ([]byte, error) { return marshalGiven(&hearingMatterNames, h) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (h *HearingMatter) UnmarshalText(b []byte) error {
	return unmarshalGiven(&hearingMatterNames, b, h)
}

// HearingDuty is whether a hearing must be held (CASE-102).
type HearingDuty uint8

// The values of HearingDuty.
const (
	HearingUnclear   HearingDuty = iota // 事实不全
	HearingMandatory                    // 应当听证
	HearingInquiry                      // 应当询问当事人
	HearingOptional                     // 可以听证
	HearingWanted                       // 宜听证
)

var hearingDutyNames = enum.Names[HearingDuty]{Kind: "hearing_duty", Rows: []enum.Row{
	{Word: "unclear", ZH: "事实不全", EN: "facts are missing"},
	{Word: "mandatory", ZH: "应当听证", EN: "mandatory"},
	{Word: "inquiry", ZH: "应当询问当事人", EN: "parties must be questioned"},
	{Word: "optional", ZH: "可以听证", EN: "optional"},
	{Word: "wanted", ZH: "宜听证", EN: "wanted by policy"},
}}

// String returns the stable word of h.
func (h HearingDuty) String() string { return hearingDutyNames.Word(h) }

// Label returns the wording of h in l.
func (h HearingDuty) Label(l zhixing.Lang) string { return hearingDutyNames.Label(h, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (h HearingDuty) MarshalText() ([]byte, error) { return hearingDutyNames.Marshal(h) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (h *HearingDuty) UnmarshalText(b []byte) error { return hearingDutyNames.Unmarshal(b, h) }

// MajorHearings says whether every major matter of enforcement is heard in the open
// (CASE-102): the report of 2009 wants it, no rule demands it.
type MajorHearings uint8

// The values of MajorHearings.
const (
	MajorHearingsOptional MajorHearings = iota // 不作要求
	MajorHearingsWanted                        // 应当听证，未听证的提示
)

var majorHearingsNames = enum.Names[MajorHearings]{Kind: "major_hearings", Rows: []enum.Row{
	{Word: "optional", ZH: "不作要求", EN: "not asked for"},
	{Word: "wanted", ZH: "应当听证，未听证的提示", EN: "wanted: a warning where there was none"},
}}

// String returns the stable word of m.
func (m MajorHearings) String() string { return majorHearingsNames.Word(m) }

// Label returns the wording of m in l.
func (m MajorHearings) Label(l zhixing.Lang) string {
	return majorHearingsNames.Label(m, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (m MajorHearings) MarshalText() ([]byte, error) { return majorHearingsNames.Marshal(m) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (m *MajorHearings) UnmarshalText(b []byte) error { return majorHearingsNames.Unmarshal(b, m) }
