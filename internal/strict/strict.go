// Package strict decodes the JSON documents of the library's packages: unknown
// and doubled keys, trailing data, absurd sizes and depths are refused, and every
// problem is an *zhixing.InputError that names field, line and column.
package strict

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/jsonx"
)

// Limits bounds what is read; a zero field means the default (64 MiB, 64 levels).
type Limits = jsonx.Limits

// Decode reads data, one JSON document and nothing after it, into the pointer v.
// All problems found are joined. Where it fails, v is unspecified.
func Decode(data []byte, v any) error { return DecodeWithin(data, v, Limits{}) }

// DecodeWithin is Decode with other limits.
func DecodeWithin(data []byte, v any, lim Limits) error {
	var p zhixing.Problems
	for _, x := range jsonx.Decode(data, v, lim) {
		err := x.Err
		if err == nil {
			err = &zhixing.InputError{Value: x.Value, Reason: zhixing.Text{ZH: x.ZH, EN: x.EN}}
		}
		p.AddAt(x.Line, x.Column, x.Path, err)
	}
	return p.Err()
}
