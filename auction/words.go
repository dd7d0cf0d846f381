package auction

import (
	"bytes"
	"encoding/json"

	"github.com/zhixing-go/zhixing"
)

// decodeWords decodes a JSON array of words. encoding/json would take a string for a
// slice of any small integer type and read it as base64, past the words.
func decodeWords[E ~uint8](b []byte) ([]E, error) {
	t := bytes.TrimLeft(b, " \t\r\n")
	if string(t) == "null" {
		return nil, nil
	}
	if len(t) == 0 || t[0] != '[' {
		return nil, &zhixing.InputError{Value: clip(string(b)), Reason: zhixing.Text{ZH: "应当是词的数组", EN: "must be an array of words"}}
	}
	var words []E
	err := json.Unmarshal(b, &words)
	return words, err
}

func clip(s string) string {
	if len(s) > 40 {
		return string(bytes.ToValidUTF8([]byte(s[:40]), nil)) + "…"
	}
	return s
}
