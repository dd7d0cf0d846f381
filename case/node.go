package casefile

// Node is a node of the catalogue of CASE-30 (流程节点).
type Node struct {
	Code string `json:"code"`
}
