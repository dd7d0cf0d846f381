package auction

import (
	"errors"

	"github.com/zhixing-go/zhixing"
)

// inputError reports whether err, or one of the errors joined in it, is about field.
func inputError(err error, field string) bool {
	if err == nil {
		return false
	}
	var list interface{ Unwrap() []error }
	if errors.As(err, &list) {
		for _, e := range list.Unwrap() {
			if inputError(e, field) {
				return true
			}
		}
		return false
	}
	var in *zhixing.InputError
	return errors.As(err, &in) && in.Field == field
}
