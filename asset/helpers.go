package asset

import "strconv"

// indexed is the path of an element: field[i].
func indexed(field string, i int) string { return field + "[" + strconv.Itoa(i) + "]" }
