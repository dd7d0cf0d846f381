package casefile

import "github.com/zhixing-go/zhixing"

// PoolEffect is something that a termination leaves as it was, or that stays
// possible while a case is in the pool (终本的效果), CASE-45.
type PoolEffect struct {
	Code string           `json:"code"` // stable
	Name zhixing.Text     `json:"name"`
	Cite zhixing.Citation `json:"cite"`
}

// PoolEffects lists them in the order of the articles (CASE-45; TERM-2016 8 to 17):
// the creditor and the court need no resumption for any of it but the last.
func PoolEffects() []PoolEffect {
	of := func(code, zh, en string, k zhixing.InstrumentKey, article uint16, para ...uint8) PoolEffect {
		c := citeArt(k, article)
		if len(para) > 0 {
			c.Paragraph = para[0]
		}
		return PoolEffect{code, zhixing.Text{ZH: zh, EN: en}, c}
	}
	return []PoolEffect{
		of("duty_continues", "被执行人应当继续履行义务", "the debtor's duty continues", "TERM-2016", 8),
		of("reinquiry", "五年内每六个月查询一次，结果告知申请执行人", "an inquiry every six months for five years, the result told to the creditor", "TERM-2016", 9),
		of("urgent_control", "发现财产有被转移之虞的，可以立即查封、扣押、冻结，无须先恢复执行", "property found and in danger is seized at once, without resumption", "TERM-2016", 10),
		of("measures_stay", "已采取的执行措施和惩戒措施继续有效，限制消费持续适用", "measures and sanctions stay in force, the consumption restriction with them", "TERM-2016", 15),
		of("renewal", "依申请续行查封、扣押、冻结", "seizures are renewed on application", "TERM-2016", 16),
		of("parties", "可以变更、追加被执行人，裁定后恢复执行", "parties may be added, resumption follows", "TERM-2016", 16),
		of("obstruction", "妨害执行的，依法处罚", "obstruction is punished", "TERM-2016", 17),
		of("supplementary_report", "财产变动的，十日内补充报告", "changes of property are reported within ten days", "INV-2020", 11),
		of("resume", "申请执行人可以随时申请恢复执行，不受申请执行时效限制", "the creditor may apply for resumption at any time, no limitation applies", "CPL-INT-2022", 517, 2),
	}
}
