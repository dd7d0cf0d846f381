package metrics

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// IndicatorNode is a place in an assessment tree (指标体系树), MET-20: an inner node has
// children whose weights sum to 1, a leaf has a score rule.
type IndicatorNode struct {
	Key      IndicatorID     `json:"key"`
	Title    zhixing.Text    `json:"title,omitzero"`
	Weight   decimal.Decimal `json:"weight"` // among its siblings
	Rule     ScoreRule       `json:"rule,omitzero"`
	Children []IndicatorNode `json:"children,omitempty"`
}

// MissingScore says what a part without a score does to the composite (缺项), MET-39.
type MissingScore uint8

// The variants.
const (
	Renormalise MissingScore = iota // its weight goes to its siblings, and the result says so (default)
	ZeroScore                       // it counts as 0
	FailMissing                     // there is no composite
)

var missingScoreNames = enum.Names[MissingScore]{Kind: "missing_score", Rows: []enum.Row{
	{Word: "renormalise", ZH: "权重归一", EN: "weights renormalised"},
	{Word: "zero", ZH: "按零分", EN: "counts as 0"},
	{Word: "fail", ZH: "不计算综合得分", EN: "no composite"},
}}

// String returns the stable word of m.
func (m MissingScore) String() string { return missingScoreNames.Word(m) }

// Label returns the wording of m in l.
func (m MissingScore) Label(l zhixing.Lang) string {
	return missingScoreNames.Label(m, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (m MissingScore) MarshalText() ([]byte, error) { return missingScoreNames.Marshal(m) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (m *MissingScore) UnmarshalText(b []byte) error { return missingScoreNames.Unmarshal(b, m) }

// CompositePolicy is how parts are composed (MET-39). The zero value holds the defaults.
type CompositePolicy struct {
	Missing MissingScore `json:"missing,omitzero"`
	// MinWeight is the least weight of scored siblings that may be renormalised; zero: 0.5.
	MinWeight decimal.Decimal `json:"min_weight,omitzero"`
	// Max is the highest score, bonuses included; zero: 100.
	Max decimal.Decimal `json:"max,omitzero"`
}

// Composite is a weighted score (综合得分).
type Composite struct {
	// Score is exact; nil: there is none, because too much is missing.
	Score        *big.Rat      `json:"score"`
	Missing      []IndicatorID `json:"missing,omitempty"` // parts without a score
	Renormalised zhixing.Tri   `json:"renormalised"`      // whether weights were shared out anew
}

// Print returns the score with the given decimals, half up; "" if there is none.
func (c Composite) Print(places int) string {
	if c.Score == nil {
		return ""
	}
	n := new(big.Int).Mul(c.Score.Num(), new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(places)), nil))
	return round(n, c.Score.Denom(), places, HalfUp).StringFixed(int32(places))
}

// Check returns what is wrong with the tree: weights that are negative or do not sum to
// exactly 1 among siblings, a leaf without a rule, a key used twice.
func (n IndicatorNode) Check() error {
	var p zhixing.Problems
	n.check(&p, map[IndicatorID]bool{})
	return p.Err()
}

func (n IndicatorNode) check(p *zhixing.Problems, seen map[IndicatorID]bool) {
	if n.Key == "" || seen[n.Key] {
		p.Add("key", string(n.Key), "MET-20", zhixing.Text{ZH: "指标须有不重复的编号", EN: "a node has a key of its own"})
	}
	seen[n.Key] = true
	if len(n.Children) == 0 {
		p.AddErr(string(n.Key), n.Rule.Check())
		return
	}
	sum := decimal.Zero
	for _, c := range n.Children {
		if c.Weight.IsNegative() {
			p.Add(string(c.Key), c.Weight.String(), "MET-39", zhixing.Text{ZH: "权重为负", EN: "a negative weight"})
		}
		sum = sum.Add(c.Weight)
		c.check(p, seen)
	}
	if !sum.Equal(decimal.NewFromInt(1)) {
		p.Add(string(n.Key), sum.String(), "MET-20", zhixing.Text{ZH: "同级权重之和应为 1", EN: "the weights of siblings sum to 1"})
	}
}

// leaves yields the keys of the leaves in order.
func (n *IndicatorNode) leaves(yield func(IndicatorID) bool) {
	n.walk(yield)
}

func (n *IndicatorNode) walk(yield func(IndicatorID) bool) bool {
	if len(n.Children) == 0 {
		return yield(n.Key)
	}
	for i := range n.Children {
		if !n.Children[i].walk(yield) {
			return false
		}
	}
	return true
}

// Compose scores the leaves by their values (nil: undefined) and weighs them up the
// tree, exactly and without rounding on the way (MET-39).
func (n IndicatorNode) Compose(value func(IndicatorID) *big.Rat, o Options) (Composite, error) {
	var p zhixing.Problems
	pol := o.Composite
	p.AddErr("tree", n.Check())
	if pol.Missing > FailMissing || pol.MinWeight.IsNegative() || pol.Max.IsNegative() {
		p.Add("options", "", "MET-39", zhixing.Text{ZH: "缺项处理、最低权重或者上限有误", EN: "missing-part policy, least weight or maximum is wrong"})
	}
	if err := p.Err(); err != nil {
		return Composite{}, err
	}
	if pol.MinWeight.IsZero() {
		pol.MinWeight = decimal.New(5, -1)
	}
	c := Composite{Renormalised: zhixing.No}
	c.Score = n.compose(value, &pol, &c)
	return c.WithBonus(decimal.Zero, o), nil
}

// WithBonus adds what a unit gets or loses beside its parts (加分、扣分项), a deduction
// negative; the sum is held within 0 and the highest score (MET-39). Without a score there
// is nothing to add to.
func (c Composite) WithBonus(bonus decimal.Decimal, o Options) Composite {
	if c.Score == nil {
		return c
	}
	most := o.Composite.Max
	if most.IsZero() {
		most = decimal.NewFromInt(100)
	}
	c.Score = new(big.Rat).Add(c.Score, bonus.Rat())
	switch {
	case c.Score.Sign() < 0:
		c.Score = new(big.Rat)
	case c.Score.Cmp(most.Rat()) > 0:
		c.Score = most.Rat()
	}
	return c
}

func (n IndicatorNode) compose(value func(IndicatorID) *big.Rat, o *CompositePolicy, c *Composite) *big.Rat {
	if len(n.Children) == 0 {
		s, _ := n.Rule.Score(value(n.Key)) // the rule was checked with the tree
		if s == nil {
			c.Missing = append(c.Missing, n.Key)
		}
		return s
	}
	sum, present, missing := new(big.Rat), new(big.Rat), false
	for _, k := range n.Children {
		s := k.compose(value, o, c)
		if s == nil {
			missing = true
			continue
		}
		w := k.Weight.Rat()
		present.Add(present, w)
		sum.Add(sum, w.Mul(w, s))
	}
	if !missing {
		return sum
	}
	switch {
	case o.Missing == ZeroScore:
		return sum
	case o.Missing == FailMissing || present.Sign() == 0 || present.Cmp(o.MinWeight.Rat()) < 0:
		return nil
	}
	c.Renormalised = zhixing.Yes
	return sum.Quo(sum, present)
}

// ThirdPartyTree is the first level of the third-party assessment of 2018 for a level of
// courts (第三方评估指标体系), MET-20. Weights and lower levels were never found: the nodes
// come without, and Check says so until the caller gives them. There is no table for the
// supreme court.
func ThirdPartyTree(l CourtLevel) []IndicatorNode {
	node := func(key IndicatorID, zh, en string) IndicatorNode {
		return IndicatorNode{Key: key, Title: zhixing.Text{ZH: zh, EN: en}}
	}
	oversight := node("oversight", "监督管理", "oversight")
	support := node("support", "执行保障", "support")
	own := []IndicatorNode{node("regulated_enforcement", "规范执行", "regulated enforcement"), node("open_enforcement", "阳光执行", "open enforcement"),
		support, node("quality_efficiency", "执行质效", "quality and efficiency")}
	switch l {
	case Basic:
		return own
	case Intermediate:
		return append(own, oversight)
	case High:
		return []IndicatorNode{node("institutions", "制度机制建设与落实", "institutions and their working"), oversight, support}
	}
	return nil
}

// ThirdPartyChanges2018 are what the adjustment of 2018-05-25 brought into the assessment,
// as press texts agree (MET-20): known to exist, without weights or formulas.
func ThirdPartyChanges2018() []zhixing.Text {
	return []zhixing.Text{
		{ZH: "提高执行质效权重", EN: "more weight for quality and efficiency"},
		{ZH: "增加执行完毕率等结果性指标", EN: "completion rate and other indicators of results"},
		{ZH: "增加党委支持、联席会议、综合治理、联合惩戒落实情况", EN: "support by the local Party committee, regular joint meetings, comprehensive-governance arrangements, joint punishment carried out"},
		{ZH: "增加流程节点管理系统使用、信访录入、执行工作考核情况", EN: "use of the process-management system, entry of petitions, assessment of enforcement work"},
	}
}

// QualityTree is the case-quality evaluation of 2008 down to its three indices (案件质量评估),
// MET-12: fairness 45, efficiency 30, effect 25 per cent. The two enforcement indicators
// sit in effect; weights inside the indices were never found, so the nodes come without
// and Check says so until the caller gives them.
func QualityTree() IndicatorNode {
	index := func(key IndicatorID, zh, en string, percent int64, children ...IndicatorNode) IndicatorNode {
		return IndicatorNode{Key: key, Title: zhixing.Text{ZH: zh, EN: en}, Weight: decimal.New(percent, -2), Children: children}
	}
	leaf := func(key IndicatorID, zh, en string) IndicatorNode {
		return IndicatorNode{Key: key, Title: zhixing.Text{ZH: zh, EN: en}}
	}
	return IndicatorNode{Key: "quality_2008", Title: zhixing.Text{ZH: "案件质量综合指数", EN: "case-quality index"}, Weight: decimal.NewFromInt(1), Children: []IndicatorNode{
		index("fairness", "公正指标", "fairness", 45), index("efficiency", "效率指标", "efficiency", 30),
		index("effect", "效果指标", "effect", 25, leaf("actual_enforcement_rate", "实际执行率", "actual enforcement rate"), leaf("collection_rate_2008", "执行标的到位率", "collection rate"))}}
}
