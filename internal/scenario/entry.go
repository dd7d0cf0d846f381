package scenario

import (
	"encoding/json"
	"fmt"
	"reflect"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/strict"
)

// Entry is a public entry point that scenarios may call.
type Entry struct {
	Name    string       // as a reader of the code would write it: "interest.Sheet"
	Facts   reflect.Type // what facts and options are decoded into
	Options reflect.Type
	run     func(lawAt zhixing.Date, facts, options json.RawMessage) (any, error)
}

// Call registers fn under name. Facts and options are decoded strictly into F and
// O; options left out are the zero O, the documented defaults. The result is
// compared in the JSON it marshals to.
func Call[F, O any](name string, fn func(lawAt zhixing.Date, facts F, options O) (any, error)) Entry {
	return Entry{Name: name, Facts: reflect.TypeFor[F](), Options: reflect.TypeFor[O](), run: func(lawAt zhixing.Date, facts, options json.RawMessage) (any, error) {
		var f F
		var o O
		var p zhixing.Problems
		p.AddErr("facts", strict.Decode(facts, &f))
		if len(options) > 0 {
			p.AddErr("options", strict.Decode(options, &o))
		}
		if err := p.Err(); err != nil {
			return nil, &DecodeError{err}
		}
		return fn(lawAt, f, o)
	}}
}

// DecodeError says that facts or options are not what the entry point takes. It
// is never the error that a scenario expects, unless that names a field of it.
type DecodeError struct{ Err error }

// Error returns the English wording.
func (e *DecodeError) Error() string {
	return fmt.Sprintf("facts or options cannot be read: %v", e.Err)
}

// Unwrap returns the problems found.
func (e *DecodeError) Unwrap() error { return e.Err }
