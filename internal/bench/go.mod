module github.com/zhixing-go/zhixing/internal/bench

go 1.26

require (
	github.com/looplab/fsm v1.0.3
	github.com/qmuntal/stateless v1.7.2
	github.com/zhixing-go/zhixing v0.0.0
	golang.org/x/sync v0.16.0
)

require github.com/shopspring/decimal v1.6.0 // indirect

replace github.com/zhixing-go/zhixing => ../..
