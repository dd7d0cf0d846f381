package zhixing

import "encoding/json"

// TagSet is a set of tags (特殊主体标签, CASE-86). The zero value is the empty set. It is
// comparable; in JSON it is the list of words in the order of the tags.
type TagSet uint16

// Tags is the set of the given tags; values that are not tags are left out.
func Tags(tags ...Tag) TagSet {
	var s TagSet
	for _, t := range tags {
		s = s.With(t)
	}
	return s
}

// With returns the set with t added; a value that is not a tag changes nothing.
func (s TagSet) With(t Tag) TagSet {
	if !tagNames.Valid(t) {
		return s
	}
	return s | 1<<t
}

// Has reports whether t is in the set.
func (s TagSet) Has(t Tag) bool { return tagNames.Valid(t) && s&(1<<t) != 0 }

// All yields the tags of the set in their order.
func (s TagSet) All(yield func(Tag) bool) {
	for t := range tagNames.All {
		if s.Has(t) && !yield(t) {
			return
		}
	}
}

// MarshalJSON gives the list of words.
func (s TagSet) MarshalJSON() ([]byte, error) {
	words := []Tag{}
	for t := range s.All {
		words = append(words, t)
	}
	return json.Marshal(words)
}

// UnmarshalJSON is the inverse of MarshalJSON; an unknown word or a word said twice
// is an error.
func (s *TagSet) UnmarshalJSON(b []byte) error {
	words, err := decodeWords[Tag](b, "tags")
	if err != nil {
		return err
	}
	var set TagSet
	for _, t := range words {
		if set.Has(t) {
			return &InputError{Field: "tags", Value: t.String(), Reason: Text{ZH: "标签重复", EN: "tag given twice"}}
		}
		set = set.With(t)
	}
	*s = set
	return nil
}
