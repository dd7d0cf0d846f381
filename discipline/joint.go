package discipline

import (
	"fmt"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// JointMeasure is one of the 37 items of joint punishment (联合惩戒措施, DISC-32).
type JointMeasure struct {
	Number     uint8              `json:"number"` // 1 to 37: JP-01 to JP-37
	Kind       JointKind          `json:"kind"`
	Item       uint8              `json:"item,omitempty"` // within its kind, 0 for kinds 8 to 11
	Name       zhixing.Text       `json:"name"`
	Scope      JointScope         `json:"scope"`
	Effect     JointEffect        `json:"effect,omitzero"`
	AlsoEffect JointEffect        `json:"also_effect,omitzero"`
	Mode       JointMode          `json:"mode"`
	Trigger    JointTrigger       `json:"trigger,omitzero"`
	Detail     string             `json:"detail,omitempty"`
	Department string             `json:"department"`             // today's names, from memory: nothing legal follows
	Through    bool               `json:"look_through,omitempty"` // looks through to an entity's officers
	Confidence zhixing.Confidence `json:"confidence"`
}

// ID returns the stable name, JP-01 to JP-37.
func (m JointMeasure) ID() string { return fmt.Sprintf("JP-%02d", m.Number) }

// Unconfirmed reports whether the item's name or content was not read anywhere but
// rests on memory: show it as such.
func (m JointMeasure) Unconfirmed() bool { return m.Confidence == zhixing.Recall }

// JointMeasures returns the catalogue in order.
func JointMeasures() []JointMeasure { return slices.Clone(jointTable[:]) }

// JointMeasureByID returns the item named JP-01 to JP-37.
func JointMeasureByID(id string) (JointMeasure, error) {
	for _, m := range jointTable {
		if m.ID() == id {
			return m, nil
		}
	}
	return JointMeasure{}, wrong("id", id, "DISC-32", "应为JP-01至JP-37", "must be JP-01 to JP-37")
}

// JointSubject is a person to whom a joint measure might be applied.
type JointSubject struct {
	Kind       PersonKind  `json:"kind,omitzero"`
	Listed     zhixing.Tri `json:"listed,omitzero"`     // himself listed, on the day of the action
	Restricted zhixing.Tri `json:"restricted,omitzero"` // under a consumption order
	Capacity   Capacity    `json:"capacity,omitzero"`   // in a unit that is listed or restricted; Self otherwise
	UnitListed zhixing.Tri `json:"unit_listed,omitzero"`

	// ActionOn is the day of the action; Registry is the day the registry snapshot
	// stands for (DISC-34).
	ActionOn zhixing.Date `json:"action_on"`
	Registry zhixing.Date `json:"registry_as_of,omitzero"`
	Granted  zhixing.Date `json:"granted,omitzero"` // what is at stake was granted before, on this day
	// BasisConfirmed is the caller's own reading whether the measure stands on the
	// national list, or on a statute, in force on the day of the action (DISC-33).
	BasisConfirmed zhixing.Tri `json:"basis_confirmed,omitzero"`
}

// JointAnswer says whether a joint measure may be applied.
type JointAnswer struct {
	Measure     string            `json:"measure"`
	Applies     zhixing.Tri       `json:"applies"`
	Unconfirmed bool              `json:"unconfirmed"` // the item rests on memory
	AsOf        zhixing.Date      `json:"as_of,omitzero"`
	Findings    []zhixing.Finding `json:"findings"`
}

// Applies judges one item for one person (DISC-32 to 34): the trigger, the scope, the
// legal basis on the day. Only JP-28 to JP-33 may be applied to a person who is
// restricted and not listed; the officers of a listed unit need a listing of their own
// unless the row looks through, or is of the four kinds of persons.
func (m JointMeasure) Applies(s JointSubject) (JointAnswer, error) {
	var p zhixing.Problems
	if m.Number == 0 || int(m.Number) > len(jointTable) {
		p.Add("measure", itoa(int(m.Number)), "DISC-32", text("不在目录中", "is not in the catalogue"))
	}
	if s.ActionOn.IsZero() {
		p.Add("action_on", "", "DISC-34", text("须给出实施之日", "the day of the action is required"))
	}
	if err := p.Err(); err != nil {
		return JointAnswer{}, err
	}
	a := JointAnswer{Measure: m.ID(), Unconfirmed: m.Unconfirmed(), AsOf: s.Registry}
	all := zhixing.Yes
	add := func(rule zhixing.RuleID, t zhixing.Tri, field, code, zh, en string, cites ...zhixing.Citation) {
		a.Findings = append(a.Findings, fact(rule, t, field, code, zh, en, cites...))
		all = all.And(t)
	}
	trigger := s.Listed
	officer := s.Capacity != 0 && s.Capacity != CapacitySelf && s.Capacity != StatutoryAgent
	if officer && (m.Through || m.Scope == ScopeFour) {
		trigger = trigger.Or(s.UnitListed)
	}
	if m.Trigger == TriggerListedOrRestricted {
		trigger = trigger.Or(s.Restricted)
	}
	zh, en := "已纳入失信名单", "is listed"
	switch m.Trigger {
	case TriggerListedOrRestricted:
		zh, en = "已纳入失信名单或者被限制消费", "is listed or restricted"
	case 0:
		trigger = zhixing.Unknown
		zh, en = "另依刑事程序", "follows criminal procedure of its own"
	}
	add("DISC-32", trigger, "listed", "trigger", zh, en, whole("CREDIT-2016"))
	scope := zhixing.Yes
	switch {
	case s.Kind == 0:
		scope = zhixing.Unknown
	case m.Scope == ScopePerson:
		scope = zhixing.TriOf(s.Kind == Individual)
	case m.Scope == ScopeEntity:
		scope = zhixing.TriOf(s.Kind == UnitPerson || m.Through && officer)
	}
	add("DISC-32", scope, "kind", "scope", "属于适用对象", "within the scope", whole("CREDIT-2016"))
	add("DISC-33", m.BasisInForce(s.ActionOn).Or(s.BasisConfirmed), "basis_confirmed", "basis_in_force", "惩戒措施有法律、法规、党中央国务院政策文件依据并在清单内", "rests on law, regulation or central policy and stands on the list", m.bases(s.ActionOn)...)
	known := zhixing.Unknown
	if !s.Registry.IsZero() {
		known = zhixing.TriOf(!s.Registry.After(s.ActionOn))
	}
	f := fact("DISC-34", known, "registry_as_of", "registry_as_of", "依实施之日最新的名单数据", "by the newest registry data of the day")
	f.Severity = zhixing.Warning
	a.Findings = append(a.Findings, f)
	if !s.Granted.IsZero() && s.Granted.Before(s.ActionOn) && !m.removes() {
		add("DISC-34", zhixing.No, "granted", "already_granted", "已经授予的不予撤回", "what was granted already is not undone")
	}
	a.Applies = all
	return a, nil
}

// removes reports whether the item says that what was granted is withdrawn or a
// person removed.
func (m JointMeasure) removes() bool { return m.Number == 4 || m.Number == 10 || m.Number == 21 }

// BasisInForce says whether a legal basis for the item is known on a day (DISC-33):
// until 2020-12-17 the catalogue itself served; since CREDIT-2020 a measure needs a
// statute, a regulation or a central policy document and a place on the national
// list. Yes where a statutory base is known; Unknown otherwise.
func (m JointMeasure) BasisInForce(on zhixing.Date) zhixing.Tri {
	if on.Before(zhixing.YMD(2016, 9, 25)) {
		return zhixing.No
	}
	if on.Before(zhixing.YMD(2020, 12, 18)) {
		return zhixing.Yes
	}
	switch {
	case m.Kind == JointConsumption, m.Kind == JointInquiry, m.Kind == JointCriminal, m.Number == 14:
		return zhixing.Yes // CONS-2015 3; CPL 266 and EEA-2012; CRL 313; Civil Servants Law 26(4)
	}
	return zhixing.Unknown
}

func (m JointMeasure) bases(on zhixing.Date) []zhixing.Citation {
	switch {
	case m.Kind == JointConsumption:
		return []zhixing.Citation{cite(consEdition(on), 3)}
	case m.Kind == JointInquiry:
		return []zhixing.Citation{cite("CPL-2023", 266).AsOf(on), citeI("EEA-2012", 12, 0, 3)}
	case m.Kind == JointCriminal:
		return []zhixing.Citation{cite("CRL-2015", 313)}
	case on.Before(zhixing.YMD(2020, 12, 18)):
		return []zhixing.Citation{whole("CREDIT-2016")}
	case m.Number == 14:
		return []zhixing.Citation{citeI("CSL-2018", 26, 0, 4)}
	}
	out := []zhixing.Citation{whole("CREDIT-2020")}
	if list := PunishmentList(on); list != "" {
		out = append(out, whole(list))
	}
	return out
}

// PunishmentList returns the edition of the national basic list of punishment
// measures (全国失信惩戒措施基础清单, DISC-33) in force on a day, "" before 2021. Only their
// years are known; the editions of 2022 and 2025 are from memory.
func PunishmentList(on zhixing.Date) zhixing.InstrumentKey {
	switch y := on.Year(); {
	case y >= 2025:
		return "PLIST-2025"
	case y == 2024:
		return "PLIST-2024"
	case y >= 2022:
		return "PLIST-2022"
	case y == 2021:
		return "PLIST-2021"
	}
	return ""
}

// SharedRail is the day from which railways and airlines take court lists and
// restrictions (发改财金〔2018〕384号、385号, DISC-34): both reach persons restricted or
// listed; release follows the court's own deletion or lifting.
func SharedRail() zhixing.Date { return zhixing.YMD(2018, 5, 1) }
