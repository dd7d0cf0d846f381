// Package bench compares the hot paths of the library with the loop that bounds
// them and with what a user would write or import instead. It is a module of its
// own, so that the libraries compared are no requirement of the core.
package bench
