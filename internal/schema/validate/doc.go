// Package validate holds documents of the library against the JSON Schemas in
// internal/schema/v1 with a validator that knows nothing of Go's types. It is a module
// of its own so that the core does not require the validator.
package validate
