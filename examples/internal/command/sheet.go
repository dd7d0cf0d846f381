package command

import (
	"encoding/json"
	"io"

	"github.com/zhixing-go/zhixing"
)

// WriteSheet prints a worksheet in a format: text, md, csv or json. One that does not
// verify must not be signed: it is not printed.
func WriteSheet(out io.Writer, w *zhixing.Worksheet, format string, l zhixing.Lang) error {
	if err := w.Verify(); err != nil {
		return err
	}
	switch format {
	case "md":
		return w.WriteMarkdown(out, l)
	case "csv":
		return w.WriteCSV(out, l)
	case "json":
		return WriteJSON(out, w)
	}
	return w.WriteText(out, l)
}

// WriteJSON prints a value with indents, characters as they are.
func WriteJSON(out io.Writer, v any) error {
	e := json.NewEncoder(out)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(v)
}
