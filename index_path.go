package zhixing

import "strconv"

// index is the path of an element: field[i].
func index(field string, i int) string { return field + "[" + strconv.Itoa(i) + "]" }

func itoa(n int) string { return strconv.Itoa(n) }
