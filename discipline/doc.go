// Package discipline holds the rules of pressure on debtors (失信惩戒) and of
// discipline of the court itself.
package discipline
