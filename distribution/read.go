package distribution

import (
	"strconv"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/strict"
)

// Case is one plan to be drawn, as a JSON document: the estate, the ladder by name
// or in full, the policies.
type Case struct {
	Estate  Estate  `json:"estate"`
	Ladder  string  `json:"ladder,omitempty"` // civil (default), criminal, ship, bankruptcy
	Custom  *Ladder `json:"custom_ladder,omitempty"`
	Options Options `json:"options,omitzero"`
}

// ReadCase decodes a Case strictly: unknown fields, doubled keys and trailing data
// are errors that name their place. It does not judge the case; Draw does.
func ReadCase(data []byte) (Case, error) {
	var c Case
	err := strict.Decode(data, &c)
	return c, err
}

// ReadEvents decodes the events of a Procedure strictly.
func ReadEvents(data []byte) ([]Event, error) {
	var out []Event
	err := strict.Decode(data, &out)
	return out, err
}

// Draw draws the plan of the case.
func (c Case) Draw() (Plan, error) {
	l, err := c.ladder()
	if err != nil {
		return Plan{}, err
	}
	return Draw(c.Estate, l, c.Options)
}

func (c Case) ladder() (Ladder, error) {
	if c.Custom == nil {
		return LadderNamed(c.Ladder)
	}
	if c.Ladder != "" {
		return Ladder{}, &zhixing.InputError{Field: "ladder", Value: c.Ladder, Rule: "DIST-31", Reason: zhixing.Text{ZH: "与 custom_ladder 只能居其一", EN: "give this or custom_ladder, not both"}}
	}
	return *c.Custom, nil
}

func itoa(n int) string { return strconv.Itoa(n) }
