package asset_test

import (
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/zhixing-go/zhixing"
)

// same compares values of the library: its small types by ==.
var same = cmp.Options{cmpopts.EquateComparable(zhixing.Instant{}, zhixing.Date{}, zhixing.Money{}, zhixing.RevealedID{}, zhixing.PersonID{}), cmpopts.EquateEmpty()}
