package zhixing

// Instrument is a legal instrument (规范性文件) in one wording. It is comparable.
type Instrument struct {
	Key    InstrumentKey `json:"key"`    // mnemonic and year the wording was adopted: "CPL-2023"
	Family InstrumentKey `json:"family"` // mnemonic alone: "CPL"
	Title  Text          `json:"title"`  // short title, without the version
	Number string        `json:"number,omitempty"`
	Body   Text          `json:"body"` // who issued it
	From   PartialDate   `json:"from,omitzero"`
	To     PartialDate   `json:"to,omitzero"`     // last day in force; zero is still in force
	Before InstrumentKey `json:"before,omitzero"` // the wording it replaced
	After  InstrumentKey `json:"after,omitzero"`  // the wording that replaced it
}

// PartialDate is a date known to the day, to the month or only to the year
// (不完整日期): a day that is not known is not invented. The zero value is not set.
type PartialDate struct {
	Year  uint16
	Month uint8 // 0 if only the year is known
	Day   uint8 // 0 if only the month is known
}
