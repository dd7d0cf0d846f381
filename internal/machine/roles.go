package machine

import "math/bits"

// RoleSet is a set of roles; role i is bit i, so a role is below 64.
type RoleSet uint64

// Everyone is every role: as an actor, one who is not asked for a role.
const Everyone RoleSet = 1<<64 - 1

// Roles returns the set of the roles given. A role of 64 or more does not fit a
// set and panics: sets are written in code.
func Roles[R ~uint8](roles ...R) RoleSet {
	var s RoleSet
	for _, r := range roles {
		if r >= 64 {
			panic("machine: a role is below 64")
		}
		s |= 1 << r
	}
	return s
}

// Has reports whether role r is in the set.
func (s RoleSet) Has(r uint8) bool { return r < 64 && s>>r&1 == 1 }

// admits reports whether an actor with the roles by may take a row for s: one of
// them is in s, or the row is for anyone, also for one without a role.
func (s RoleSet) admits(by RoleSet) bool { return s&by != 0 || s == Everyone }

// All yields the roles of the set in rising order.
func (s RoleSet) All(yield func(uint8) bool) {
	for rest := s; rest != 0; rest &= rest - 1 {
		if !yield(uint8(bits.TrailingZeros64(uint64(rest)))) {
			return
		}
	}
}
