package asset

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"strconv"
)

// indexed is the path of an element: field[i].
func indexed(field string, i int) string { return field + "[" + strconv.Itoa(i) + "]" }

// hashText is a short hash of parts, each told from the next.
func hashText(parts ...string) string {
	h := sha256.New()
	for _, p := range parts {
		h.Write(strconv.AppendInt(nil, int64(len(p)), 10))
		h.Write([]byte{':'})
		h.Write([]byte(p))
	}
	return hex.EncodeToString(h.Sum(nil)[:12])
}

// replyHash is the hash of a reply's content, "" where it has none that can be written.
func replyHash(r *Reply) string {
	b, err := json.Marshal(r)
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:16])
}
