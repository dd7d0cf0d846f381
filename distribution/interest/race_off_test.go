//go:build !race

package interest

const underRace = false
