package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// InterferenceRegister is which of the two registers an entry belongs to (过问、干预登记,
// CASE-84).
type InterferenceRegister uint8

// The values of InterferenceRegister.
const (
	_                InterferenceRegister = iota
	RegisterExternal                      // 外部干预
	RegisterInternal                      // 内部过问
)

var interferenceRegisterNames = enum.Names[InterferenceRegister]{Kind: "interference_register", Rows: []enum.Row{
	{}, // not given
	{Word: "external", ZH: "外部干预", EN: "external"},
	{Word: "internal", ZH: "内部过问", EN: "internal"},
}}

// String returns the stable word of i, "" where it is not given.
func (i InterferenceRegister) String() string {
	if i == 0 {
		return ""
	}
	return interferenceRegisterNames.Word(i)
}

// Label returns the wording of i in l.
func (i InterferenceRegister) Label(l zhixing.Lang) string {
	return interferenceRegisterNames.Label(i, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (i InterferenceRegister) MarshalText() ([]byte, error) {
	return marshalGiven(&interferenceRegisterNames, i)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (i *InterferenceRegister) UnmarshalText(b []byte) error {
	return unmarshalGiven(&interferenceRegisterNames, b, i)
}

// InterferenceForm is how somebody interfered (过问方式, CASE-84).
type InterferenceForm uint8

// The values of InterferenceForm.
const (
	_                    InterferenceForm = iota
	InterferenceLetter                    // 信函
	InterferenceDocument                  // 书面文件
	InterferenceOral                      // 口头
	InterferencePhone                     // 电话
	InterferenceMessage                   // 短信、网络
)

var interferenceFormNames = enum.Names[InterferenceForm]{Kind: "interference_form", Rows: []enum.Row{
	{}, // not given
	{Word: "letter", ZH: "信函", EN: "letter"},
	{Word: "document", ZH: "书面文件", EN: "document"},
	{Word: "oral", ZH: "口头", EN: "oral"},
	{Word: "phone", ZH: "电话", EN: "telephone"},
	{Word: "message", ZH: "短信、网络", EN: "message"},
}}

// String returns the stable word of i, "" where it is not given.
func (i InterferenceForm) String() string {
	if i == 0 {
		return ""
	}
	return interferenceFormNames.Word(i)
}

// Label returns the wording of i in l.
func (i InterferenceForm) Label(l zhixing.Lang) string {
	return interferenceFormNames.Label(i, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (i InterferenceForm) MarshalText() ([]byte, error) {
	return marshalGiven(&interferenceFormNames, i)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (i *InterferenceForm) UnmarshalText(b []byte) error {
	return unmarshalGiven(&interferenceFormNames, b, i)
}
