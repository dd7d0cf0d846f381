package casefile

import "github.com/zhixing-go/zhixing/internal/enum"

// marshalGiven is the text of a value that need not be given: empty for the zero value.
func marshalGiven[E ~uint8](n *enum.Names[E], e E) ([]byte, error) {
	if e == 0 {
		return nil, nil
	}
	return n.Marshal(e)
}

// unmarshalGiven reads what marshalGiven writes.
func unmarshalGiven[E ~uint8](n *enum.Names[E], b []byte, e *E) error {
	if len(b) == 0 {
		*e = 0
		return nil
	}
	return n.Unmarshal(b, e)
}
