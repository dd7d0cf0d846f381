module github.com/zhixing-go/zhixing/internal/schema/validate

go 1.26

require (
	github.com/santhosh-tekuri/jsonschema/v6 v6.0.3
	github.com/zhixing-go/zhixing v0.0.0
)

require (
	github.com/shopspring/decimal v1.6.0 // indirect
	golang.org/x/text v0.14.0 // indirect
)

replace github.com/zhixing-go/zhixing => ../../..
