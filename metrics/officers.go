package metrics

import (
	"math"

	"github.com/zhixing-go/zhixing"
)

// OfficerIndex is the place of an officer in Officers, from 1; 0 is not given.
type OfficerIndex uint16

// Officers numbers the officers of the records (承办人), so that a record names its own
// without a pointer (MET-11, MET-37). The zero value is ready for use. Numbers depend on
// the order of first mention: they are for one run and travel with no tally.
type Officers struct {
	ids []zhixing.ActorID
	at  map[zhixing.ActorID]OfficerIndex
}

// Index returns the number of an officer, a new one at first mention; 0 for "". More
// than 65,535 officers are an *zhixing.InputError: count such an input in parts.
func (o *Officers) Index(id zhixing.ActorID) (OfficerIndex, error) {
	if id == "" {
		return 0, nil
	}
	if i, ok := o.at[id]; ok {
		return i, nil
	}
	if len(o.ids) == math.MaxUint16 {
		return 0, &zhixing.InputError{Field: "officer", Value: string(id), Rule: "MET-37", Reason: zhixing.Text{ZH: "承办人超过 65535 名", EN: "more than 65,535 officers"}}
	}
	if o.at == nil {
		o.at = map[zhixing.ActorID]OfficerIndex{}
	}
	o.ids = append(o.ids, id)
	i := OfficerIndex(len(o.ids))
	o.at[id] = i
	return i, nil
}

// ID returns the officer with the number; "" for 0 and for a number that was not given out.
func (o *Officers) ID(i OfficerIndex) zhixing.ActorID {
	if i == 0 || int(i) > len(o.ids) {
		return ""
	}
	return o.ids[i-1]
}
