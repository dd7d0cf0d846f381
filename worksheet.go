package zhixing

import "slices"

// WorksheetFormat is the version of the JSON form of a worksheet.
const WorksheetFormat = 1

// Worksheet is a calculation laid open (计算书): lines in sections, each with its
// operands, formula, result, rule and citation, so that a reader can redo it by
// hand and Verify by machine (DIST-54). Build it with NewWorksheet, Section and
// Line; once built it is read only and may be shared.
type Worksheet struct {
	Title      Text       `json:"title"`
	Heading    Heading    `json:"heading,omitzero"`
	Currency   string     `json:"currency,omitempty"` // ISO 4217 code of UnitForeign, "" where none occurs
	Sections   []*Section `json:"sections"`
	Total      LineID     `json:"total,omitempty"` // line of the main result, also written in capitals
	Notes      []Finding  `json:"notes,omitempty"` // what a reader must know besides
	Provenance Provenance `json:"provenance,omitzero"`
	Prepared   Signatory  `json:"prepared,omitzero"` // 制表
	Reviewed   Signatory  `json:"reviewed,omitzero"` // 复核

	last     LineID
	operands []Operand // slab that lines cut their operands from
	sealed   string    // digest read with a JSON document, "" where there was none
}

// Heading says whose worksheet it is (抬头).
type Heading struct {
	Court      string  `json:"court,omitempty"`       // 法院
	CaseNumber string  `json:"case_number,omitempty"` // 案号
	Cause      string  `json:"cause,omitempty"`       // 案由
	Parties    []Party `json:"parties,omitempty"`     // 当事人
	AsOf       Date    `json:"as_of,omitzero"`        // the day the figures are for
}

// Party is a name with its role in the case, as a heading prints it.
type Party struct {
	Role Text   `json:"role"`
	Name string `json:"name"`
}

// Signatory is a place of the signature block (签章); empty fields print as blanks
// to be filled in by hand.
type Signatory struct {
	Name string `json:"name,omitempty"`
	Post Text   `json:"post,omitzero"`
	On   Date   `json:"on,omitzero"`
}

// Section is a part of a worksheet under a title of its own: lines, then tables.
type Section struct {
	Title  Text    `json:"title"`
	Args   []Arg   `json:"args,omitempty"`
	Lines  []Line  `json:"lines,omitempty"`
	Tables []Table `json:"tables,omitempty"`

	sheet *Worksheet
}

// NewWorksheet returns an empty worksheet.
func NewWorksheet(title Text) *Worksheet { return &Worksheet{Title: title} }

// Section appends a section and returns it for its lines.
func (w *Worksheet) Section(title Text, args ...Arg) *Section {
	s := &Section{Title: title, Args: args, sheet: w}
	w.Sections = append(w.Sections, s)
	return s
}

// Line appends l with its operands and returns its result as an operand for later
// lines. The result stands as given: it is the calculation's own, which Verify
// recomputes. The ID is assigned.
func (s *Section) Line(l Line, operands ...Operand) Operand {
	return s.add(&l, operands)
}

// Grow makes room for lines more lines with operands more operands in all, for a
// calculation that knows how long it will be.
func (s *Section) Grow(lines, operands int) {
	s.Lines = slices.Grow(s.Lines, max(lines, 0))
	if w := s.sheet; w != nil && cap(w.operands)-len(w.operands) < operands {
		w.operands = make([]Operand, 0, operands)
	}
}

func (s *Section) add(l *Line, operands []Operand) Operand {
	w := s.sheet
	if w == nil { // a section made by hand numbers its own lines
		w = &Worksheet{Sections: []*Section{s}}
		s.sheet = w
	}
	if w.last == 0 {
		for l := range w.Lines {
			w.last = max(w.last, l.ID)
		}
	}
	w.last++
	l.ID = w.last
	if n := len(operands); n > 0 {
		// One slab serves many lines: a line costs no allocation of its own.
		if cap(w.operands)-len(w.operands) < n {
			w.operands = make([]Operand, 0, max(64, n))
		}
		at := len(w.operands)
		w.operands = append(w.operands, operands...)
		l.Operands = w.operands[at : at+n : at+n]
	}
	s.Lines = append(s.Lines, *l)
	return Operand{Ref: l.ID, Value: l.Result}
}

// Compute is Line for a calculation that leaves the arithmetic to the worksheet:
// the result is worked out from formula, operands and rounding, in the unit given.
// A formula that cannot be worked out (a division by zero, a given line without
// result) is an *InputError and appends nothing.
func (s *Section) Compute(l Line, u Unit, operands ...Operand) (Operand, error) {
	l.Operands = operands
	q, err := l.evaluate(u)
	if err != nil {
		return Operand{}, err
	}
	l.Operands, l.Result = nil, q
	return s.add(&l, operands), nil
}

// Given appends an input of the calculation.
func (s *Section) Given(label Text, q Quantity) Operand {
	return s.add(&Line{Label: label, Result: q}, nil)
}

// Lines yields every line in order. Do not change what the pointers show.
func (w *Worksheet) Lines(yield func(*Line) bool) {
	for _, s := range w.Sections {
		for i := range s.Lines {
			if !yield(&s.Lines[i]) {
				return
			}
		}
	}
}

// Find returns the line with the ID.
func (w *Worksheet) Find(id LineID) (*Line, bool) {
	for l := range w.Lines {
		if l.ID == id && id != 0 {
			return l, true
		}
	}
	return nil, false
}

// Keyed returns the first line with the key.
func (w *Worksheet) Keyed(key string) (*Line, bool) {
	for l := range w.Lines {
		if l.Key == key && key != "" {
			return l, true
		}
	}
	return nil, false
}
