// Package jsonx decodes JSON strictly: it rejects unknown and doubled keys,
// trailing data, invalid UTF-8, absurd sizes and depths, and says at which field,
// line and column. It knows nothing of the root package, which wraps it.
package jsonx

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"unicode/utf8"
)

// Limits bounds what a decoder reads. A zero field means the default.
type Limits struct {
	Bytes int // most bytes of the document; default DefaultBytes
	Depth int // most nested arrays and objects; default DefaultDepth
}

// The default limits: a docket of thousands of events fits, a bomb does not.
const (
	DefaultBytes = 64 << 20
	DefaultDepth = 64
	mostProblems = 20
)

// Problem is one thing wrong with a document.
type Problem struct {
	Path         string // items[2].amount
	Line, Column int    // from 1; 0 where the place is not known
	Value        string // the piece of the document, "" where it says nothing
	ZH, EN       string
	Err          error // error of a type's own decoder, may be nil
}

// Decode reads data into the pointer v and returns what is wrong, nil if nothing
// is. With problems the value of v is unspecified.
func Decode(data []byte, v any, lim Limits) []Problem {
	if lim.Bytes <= 0 {
		lim.Bytes = DefaultBytes
	}
	if lim.Depth <= 0 {
		lim.Depth = DefaultDepth
	}
	if len(data) > lim.Bytes {
		return []Problem{{ZH: fmt.Sprintf("文件过大：%d 字节，上限 %d", len(data), lim.Bytes), EN: fmt.Sprintf("document too large: %d bytes, at most %d", len(data), lim.Bytes)}}
	}
	rv := reflect.ValueOf(v)
	if rv.Kind() != reflect.Pointer || rv.IsNil() {
		return []Problem{{ZH: "解码目标应为非空指针", EN: "the target of decoding must be a non-nil pointer"}}
	}
	if !utf8.Valid(data) {
		i := 0
		for i < len(data) {
			r, n := utf8.DecodeRune(data[i:])
			if r == utf8.RuneError && n == 1 {
				break
			}
			i += n
		}
		l, c := place(data, i)
		return []Problem{{Line: l, Column: c, ZH: "不是有效的 UTF-8", EN: "not valid UTF-8"}}
	}
	// Depth first: the syntax check of encoding/json itself recurses.
	if i := tooDeep(data, lim.Depth); i >= 0 {
		l, c := place(data, i)
		return []Problem{{Line: l, Column: c, ZH: fmt.Sprintf("嵌套过深，上限 %d 层", lim.Depth), EN: fmt.Sprintf("nested too deep, at most %d levels", lim.Depth)}}
	}
	var raw json.RawMessage
	if err := json.Unmarshal(data, &raw); err != nil {
		return []Problem{fromError(data, err)}
	}
	w := walker{data: data}
	w.skipSpace()
	w.value(rv.Type().Elem(), "")
	if len(w.problems) > 0 {
		return w.problems
	}
	if err := json.Unmarshal(data, v); err != nil {
		return []Problem{fromError(data, err)}
	}
	return nil
}

func fromError(data []byte, err error) Problem {
	var syn *json.SyntaxError
	var typ *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syn):
		l, c := place(data, int(syn.Offset)-1)
		if len(bytes.TrimSpace(data)) == 0 {
			return Problem{Line: l, Column: c, ZH: "文件为空", EN: "empty document"}
		}
		return Problem{Line: l, Column: c, ZH: "JSON 语法错误：" + syn.Error(), EN: "JSON syntax error: " + syn.Error()}
	case errors.As(err, &typ):
		l, c := place(data, int(typ.Offset)-1)
		return Problem{Path: typ.Field, Line: l, Column: c, Value: typ.Value, ZH: "类型不符，应为 " + typ.Type.String(), EN: "wrong type, want " + typ.Type.String()}
	}
	return Problem{ZH: "无效", EN: "invalid", Err: err}
}

// place turns an offset into a line and a column, both from 1; columns count
// characters.
func place(data []byte, off int) (line, column int) {
	off = max(0, min(off, len(data)))
	head := data[:off]
	line = 1 + bytes.Count(head, []byte{'\n'})
	return line, 1 + utf8.RuneCount(head[bytes.LastIndexByte(head, '\n')+1:])
}

func tooDeep(data []byte, most int) int {
	depth, inString := 0, false
	for i := 0; i < len(data); i++ {
		switch c := data[i]; {
		case inString && c == '\\':
			i++
		case c == '"':
			inString = !inString
		case inString:
		case c == '{' || c == '[':
			if depth++; depth > most {
				return i
			}
		case c == '}' || c == ']':
			depth--
		}
	}
	return -1
}
