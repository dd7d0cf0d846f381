package jsonx

import (
	"encoding"
	"encoding/json"
	"reflect"
	"strconv"
	"strings"
)

// walker goes through a document that is known to be valid JSON beside the Go
// type it will be decoded into. encoding/json alone accepts doubled keys and keys
// in another case, and does not say where a type's own decoder failed.
type walker struct {
	data     []byte
	i        int
	problems []Problem
	fields   map[reflect.Type]map[string]reflect.Type
}

var (
	jsonUnmarshaler = reflect.TypeFor[json.Unmarshaler]()
	textUnmarshaler = reflect.TypeFor[encoding.TextUnmarshaler]()
)

func (w *walker) add(at int, path, value, zh, en string, err error) {
	if len(w.problems) >= mostProblems {
		return
	}
	l, c := place(w.data, at)
	w.problems = append(w.problems, Problem{Path: path, Line: l, Column: c, Value: value, ZH: zh, EN: en, Err: err})
}

func (w *walker) skipSpace() {
	for w.i < len(w.data) {
		switch w.data[w.i] {
		case ' ', '\t', '\r', '\n':
			w.i++
		default:
			return
		}
	}
}

// value consumes one value; t is nil where anything goes.
func (w *walker) value(t reflect.Type, path string) {
	start := w.i
	if t != nil && w.data[w.i] != 'n' { // null leaves a value as it is
		p := t
		if p.Kind() != reflect.Pointer {
			p = reflect.PointerTo(t)
		}
		if p.Implements(jsonUnmarshaler) {
			w.value(nil, path)
			w.own(start, p, path)
			return
		}
		if p.Implements(textUnmarshaler) {
			isString := w.data[w.i] == '"'
			w.value(nil, path)
			if !isString {
				w.add(start, path, clip(w.data[start:w.i]), "应为字符串", "must be a string", nil)
				return
			}
			w.own(start, p, path)
			return
		}
		for t.Kind() == reflect.Pointer {
			t = t.Elem()
		}
	}
	switch w.data[w.i] {
	case '{':
		w.object(t, path)
	case '[':
		w.array(t, path)
	case '"':
		w.str()
		w.want(t, start, path, reflect.String)
	case 't', 'f':
		w.scalar()
		w.want(t, start, path, reflect.Bool)
	case 'n':
		w.scalar()
	default:
		w.scalar()
		w.want(t, start, path, reflect.Float64)
	}
}

// own runs the decoder of the type itself on the value just consumed.
func (w *walker) own(start int, ptr reflect.Type, path string) {
	v := reflect.New(ptr.Elem())
	err := json.Unmarshal(w.data[start:w.i], v.Interface())
	if err != nil {
		w.add(start, path, "", "无效", "invalid", err)
	}
}

func (w *walker) want(t reflect.Type, start int, path string, got reflect.Kind) {
	if t == nil || t.Kind() == reflect.Interface {
		return
	}
	text := w.data[start:w.i]
	ok, zh, en := false, "", ""
	switch t.Kind() {
	case reflect.String:
		ok, zh, en = got == reflect.String, "应为字符串", "must be a string"
	case reflect.Bool:
		ok, zh, en = got == reflect.Bool, "应为 true 或 false", "must be true or false"
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		zh, en = "应为范围内的整数", "must be a whole number in range"
		if got == reflect.Float64 {
			_, err := strconv.ParseInt(string(text), 10, t.Bits())
			ok = err == nil
		}
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		zh, en = "应为范围内的非负整数", "must be a whole number in range, not negative"
		if got == reflect.Float64 {
			_, err := strconv.ParseUint(string(text), 10, t.Bits())
			ok = err == nil
		}
	case reflect.Float32, reflect.Float64:
		ok, zh, en = got == reflect.Float64, "应为数字", "must be a number"
	case reflect.Struct, reflect.Map:
		zh, en = "应为对象", "must be an object"
	case reflect.Slice:
		// []byte is base64 text.
		ok = t.Elem().Kind() == reflect.Uint8 && got == reflect.String
		zh, en = "应为数组", "must be an array"
	case reflect.Array:
		zh, en = "应为数组", "must be an array"
	}
	if !ok {
		w.add(start, path, clip(text), zh, en, nil)
	}
}

func (w *walker) object(t reflect.Type, path string) {
	start := w.i
	var fields map[string]reflect.Type
	var elem reflect.Type
	if t != nil {
		switch t.Kind() {
		case reflect.Struct:
			fields = w.fieldsOf(t)
		case reflect.Map:
			elem = t.Elem()
		case reflect.Interface:
		default:
			defer func() { w.want(t, start, path, reflect.Struct) }()
		}
	}
	w.i++
	var few [12]string
	seen := few[:0]
	var many map[string]bool
	for {
		w.skipSpace()
		if w.data[w.i] == '}' {
			w.i++
			return
		}
		if w.data[w.i] == ',' {
			w.i++
			w.skipSpace()
		}
		at := w.i
		key := w.str()
		at2 := key
		if path != "" {
			at2 = path + "." + key
		}
		double := false
		if many == nil {
			for _, k := range seen {
				double = double || k == key
			}
			if seen = append(seen, key); len(seen) > 64 {
				many = make(map[string]bool, 256)
				for _, k := range seen {
					many[k] = true
				}
			}
		} else {
			double = many[key]
			many[key] = true
		}
		if double {
			w.add(at, at2, "", "键重复", "key given twice", nil)
		}
		w.skipSpace()
		w.i++ // the colon
		w.skipSpace()
		next := elem
		if fields != nil {
			var ok bool
			if next, ok = fields[key]; !ok {
				w.add(at, clipString(at2), "", "未知字段", "unknown field", nil)
			}
		}
		w.value(next, at2)
	}
}

func (w *walker) array(t reflect.Type, path string) {
	start := w.i
	var elem reflect.Type
	most := -1
	if t != nil {
		switch t.Kind() {
		case reflect.Slice:
			elem = t.Elem()
		case reflect.Array:
			elem, most = t.Elem(), t.Len()
		case reflect.Interface:
		default:
			defer func() { w.want(t, start, path, reflect.Slice) }()
		}
	}
	w.i++
	for n := 0; ; n++ {
		w.skipSpace()
		if w.data[w.i] == ']' {
			w.i++
			if most >= 0 && n != most {
				w.add(start, path, strconv.Itoa(n), "应有 "+strconv.Itoa(most)+" 个元素", "must have "+strconv.Itoa(most)+" elements", nil)
			}
			return
		}
		if w.data[w.i] == ',' {
			w.i++
			w.skipSpace()
		}
		w.value(elem, path+"["+strconv.Itoa(n)+"]")
	}
}

// str consumes a string and returns it unquoted.
func (w *walker) str() string {
	start := w.i
	escaped := false
	for w.i++; w.data[w.i] != '"'; w.i++ {
		if w.data[w.i] == '\\' {
			escaped = true
			w.i++
		}
	}
	w.i++
	if !escaped {
		return string(w.data[start+1 : w.i-1])
	}
	var s string
	if json.Unmarshal(w.data[start:w.i], &s) != nil {
		return string(w.data[start+1 : w.i-1])
	}
	return s
}

func (w *walker) scalar() {
	for w.i < len(w.data) && !strings.ContainsRune(",]} \t\r\n", rune(w.data[w.i])) {
		w.i++
	}
}

// fieldsOf lists the JSON keys of a struct, those of embedded structs with them.
func (w *walker) fieldsOf(t reflect.Type) map[string]reflect.Type {
	if f, ok := w.fields[t]; ok {
		return f
	}
	f := map[string]reflect.Type{}
	if w.fields == nil {
		w.fields = map[reflect.Type]map[string]reflect.Type{}
	}
	w.fields[t] = f // before the loop: a type may embed a pointer to itself
	for i := range t.NumField() {
		sf := t.Field(i)
		name, _, _ := strings.Cut(sf.Tag.Get("json"), ",")
		if sf.Tag.Get("json") == "-" {
			continue
		}
		if sf.Anonymous && name == "" {
			e := sf.Type
			if e.Kind() == reflect.Pointer {
				e = e.Elem()
			}
			if e.Kind() == reflect.Struct {
				for k, v := range w.fieldsOf(e) {
					if _, taken := f[k]; !taken {
						f[k] = v
					}
				}
				continue
			}
		}
		if !sf.IsExported() {
			continue
		}
		if name == "" {
			name = sf.Name
		}
		f[name] = sf.Type
	}
	return f
}

func clip(b []byte) string { return clipString(string(b)) }

func clipString(s string) string {
	if len(s) <= 64 {
		return s
	}
	return strings.ToValidUTF8(s[:64], "") + "…"
}
