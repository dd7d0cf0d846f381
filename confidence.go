package zhixing

import "github.com/zhixing-go/zhixing/internal/enum"

// Confidence says how a parameter's source was read (置信标记).
type Confidence uint8

// The marks of confidence. The zero value is the weakest claim a rule may make
// about a text, so that a mark forgotten never reads as verified.
const (
	Recall    Confidence = iota // from memory: a user may override it (凭记忆)
	Project                     // the project's own decision or a documented default (项目约定)
	Secondary                   // read in a reproduction or an article (二手来源)
	Verified                    // read in an official text (已核对)
)

var confidenceNames = enum.Names[Confidence]{Kind: "confidence", Rows: []enum.Row{
	{Word: "recall", ZH: "凭记忆", EN: "recall"},
	{Word: "project", ZH: "项目约定", EN: "project decision"},
	{Word: "secondary", ZH: "二手来源", EN: "secondary source"},
	{Word: "verified", ZH: "已核对原文", EN: "verified"},
}}

// String returns the stable word of c.
func (c Confidence) String() string { return confidenceNames.Word(c) }

// Label returns the wording of c in l.
func (c Confidence) Label(l Lang) string { return confidenceNames.Label(c, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (c Confidence) MarshalText() ([]byte, error) { return confidenceNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *Confidence) UnmarshalText(b []byte) error { return confidenceNames.Unmarshal(b, c) }
