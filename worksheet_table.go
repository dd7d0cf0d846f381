package zhixing

// Table is a table of a worksheet (表): claims of a plan, a schedule of payments.
// Its columns say which of them are sums, so that Verify recomputes it.
type Table struct {
	Title   Text     `json:"title"`
	Columns []Column `json:"columns"`
	Rows    []Row    `json:"rows,omitempty"`
}

// Column is a column of a table after the row's label (列).
type Column struct {
	Title Text `json:"title"`
	// Plus and Minus list earlier columns, from 0, by index: where either is given,
	// each cell of this column is the sum of those in Plus less those in Minus.
	Plus  []int `json:"plus,omitempty"`
	Minus []int `json:"minus,omitempty"`
	// Total, where HasTotal says so, is the sum of the column; Ref is the line
	// that has the same result, 0 for none.
	Total    Quantity `json:"total,omitzero"`
	HasTotal bool     `json:"has_total,omitempty"`
	Ref      LineID   `json:"ref,omitempty"`
}

// Row is a row of a table (行).
type Row struct {
	Label Text       `json:"label"`
	Cells []Cell     `json:"cells"`
	Rule  RuleID     `json:"rule,omitempty"`
	Cites []Citation `json:"cites,omitempty"`
	Note  Text       `json:"note,omitzero"`
}

// Cell is a quantity, or a wording where Words is set. Ref is the line that has
// the same result, 0 for none.
type Cell struct {
	Value Quantity `json:"value,omitzero"`
	Words Text     `json:"words,omitzero"`
	Ref   LineID   `json:"ref,omitempty"`
}

// Table appends a table.
func (s *Section) Table(t Table) { s.Tables = append(s.Tables, t) }
