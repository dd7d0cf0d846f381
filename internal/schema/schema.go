// Package schema writes JSON Schemas (draft 2020-12) of Go types as encoding/json
// writes them and strict decoders read them: unknown members are refused, words of
// enumerations are listed, and every type is a definition of its own.
package schema

import (
	"encoding"
	"encoding/json"
	"fmt"
	"path"
	"reflect"
	"slices"
	"strings"
)

// Node is a schema or a part of one.
type Node = map[string]any

// Builder collects the definitions that documents refer to.
type Builder struct {
	// Special gives the schema of types whose own code writes or reads them; it
	// may use the builder for their parts.
	Special map[reflect.Type]func(*Builder) Node
	// Required names the members that a document must have, by type. Strict
	// decoders take every other member as not given where it is missing.
	Required map[reflect.Type][]string

	defs map[string]Node
	done map[reflect.Type]string
	err  error
}

// Document returns the schema of a document that is a node: its definitions with
// it, under an identifier made of name and version.
func (b *Builder) Document(name string, version int, title string, root Node) ([]byte, error) {
	if b.err != nil {
		return nil, b.err
	}
	doc := Node{
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id":     fmt.Sprintf("urn:zhixing:schema:%s:%d", name, version),
		"title":   title,
		"$defs":   b.defs,
	}
	for k, v := range root {
		doc[k] = v
	}
	data, err := json.MarshalIndent(doc, "", " ")
	return append(data, '\n'), err
}

var (
	textMarshaler = reflect.TypeFor[encoding.TextMarshaler]()
	jsonMarshaler = reflect.TypeFor[json.Marshaler]()
	rawMessage    = reflect.TypeFor[json.RawMessage]()
)

// Of returns the schema of t: a reference for named structs and enumerations.
func (b *Builder) Of(t reflect.Type) Node {
	if special, ok := b.Special[t]; ok {
		return b.named(t, func() Node { return special(b) })
	}
	if words := enumeration(t); words != nil {
		return b.named(t, func() Node { return Node{"enum": words} })
	}
	if t == rawMessage || t.Kind() == reflect.Interface {
		return Node{}
	}
	if t.Kind() != reflect.Pointer && (t.Implements(textMarshaler) || t.Implements(jsonMarshaler) || reflect.PointerTo(t).Implements(jsonMarshaler)) {
		b.fail("%s writes itself: say how in Special", t)
		return Node{}
	}
	switch t.Kind() {
	case reflect.Bool:
		return Node{"type": "boolean"}
	case reflect.String:
		return Node{"type": "string"}
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return Node{"type": "integer"}
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return Node{"type": "integer", "minimum": 0}
	case reflect.Float64:
		return Node{"type": "number"}
	case reflect.Slice:
		return Node{"type": []string{"array", "null"}, "items": b.Of(t.Elem())}
	case reflect.Array:
		return Node{"type": "array", "items": b.Of(t.Elem()), "minItems": t.Len(), "maxItems": t.Len()}
	case reflect.Map:
		return Node{"type": []string{"object", "null"}, "additionalProperties": b.Of(t.Elem())}
	case reflect.Pointer:
		return Node{"anyOf": []Node{b.Of(t.Elem()), {"type": "null"}}}
	case reflect.Struct:
		if t.Name() == "" {
			return b.Struct(t, nil)
		}
		return b.named(t, func() Node { return b.Struct(t, nil) })
	}
	b.fail("%s has no schema", t)
	return Node{}
}

func (b *Builder) fail(format string, args ...any) {
	if b.err == nil {
		b.err = fmt.Errorf("schema: "+format, args...)
	}
}

// named defines t once, and refers to it.
func (b *Builder) named(t reflect.Type, define func() Node) Node {
	if b.defs == nil {
		b.defs, b.done = map[string]Node{}, map[reflect.Type]string{}
	}
	name, ok := b.done[t]
	if !ok {
		name = strings.NewReplacer("[", "_", "]", "", "/", "_", ",", "_").Replace(path.Base(t.PkgPath()) + "." + path.Base(t.Name()))
		for _, known := range b.done {
			if known == name {
				b.fail("two types are called %s", name)
			}
		}
		b.done[t] = name // before its parts: they may refer to it
		b.defs[name] = define()
	}
	return Node{"$ref": "#/$defs/" + name}
}

// Struct returns the object of t's exported fields, with more members where a wire
// form has them.
func (b *Builder) Struct(t reflect.Type, more Node) Node {
	properties := Node{}
	for k, v := range more {
		properties[k] = v
	}
	b.fields(t, properties)
	out := Node{"type": "object", "properties": properties, "additionalProperties": false}
	if r := b.Required[t]; len(r) > 0 {
		out["required"] = r
	}
	return out
}

func (b *Builder) fields(t reflect.Type, properties Node) {
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if name == "-" || !f.IsExported() && !f.Anonymous {
			continue
		}
		if f.Anonymous && name == "" {
			if _, special := b.Special[f.Type]; !special && f.Type.Kind() == reflect.Struct {
				b.fields(f.Type, properties)
				continue
			}
		}
		if name == "" {
			name = f.Name
		}
		if _, outer := properties[name]; !outer {
			properties[name] = b.Of(f.Type)
		}
	}
}

// enumeration returns the words of a small integer type that marshals as text, nil
// for any other type.
func enumeration(t reflect.Type) []string {
	if k := t.Kind(); k != reflect.Uint8 && k != reflect.Uint16 || !t.Implements(textMarshaler) {
		return nil
	}
	words := []string{}
	for i := range uint64(1) << 10 {
		v := reflect.New(t).Elem()
		if v.OverflowUint(i) {
			break
		}
		v.SetUint(i)
		if word, err := v.Interface().(encoding.TextMarshaler).MarshalText(); err == nil {
			words = append(words, string(word))
		}
	}
	slices.Sort(words)
	return words
}

// Text is a string of the given form.
func Text(pattern string) func(*Builder) Node {
	return func(*Builder) Node { return Node{"type": "string", "pattern": pattern} }
}
