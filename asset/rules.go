package asset

import "github.com/zhixing-go/zhixing"

// Rules lists every rule of the package (规则清单), ASSET-01 to ASSET-97. Part B of the
// rules, ASSET-21 to 33, is engineering, not law: it cites nothing.
func Rules() []zhixing.Rule {
	all := findingRules()
	all = append(all, investigationRules()...)
	return append(all, holdingRules()...)
}

// findingRules are the network inquiry in law and the engine (ASSET-01 to 33).
func findingRules() []zhixing.Rule {
	return []zhixing.Rule{
		{ID: "ASSET-01", Title: zhixing.Text{ZH: "网络执行查控系统", EN: "Network inquiry and control system"}, Cites: []zhixing.Citation{{Instrument: "NET-INQ-2013", Article: 1}, {Instrument: "NET-INQ-2013", Article: 9, To: 10}, {Instrument: "BANK-SPEC-2015"}}, From: zhixing.YMD(2013, 9, 2), Confidence: zhixing.Verified},
		{ID: "ASSET-02", Title: zhixing.Text{ZH: "查控目录：16家单位、16类25项", EN: "Catalogue: 16 units, 16 kinds, 25 items"}, Cites: []zhixing.Citation{{Instrument: "SPC-REPORT-2018"}}, From: zhixing.YMD(2018, 10, 24), Confidence: zhixing.Recall},
		{ID: "ASSET-03", Title: zhixing.Text{ZH: "查询主体、对象和目的", EN: "Who may query whom, and for what"}, Cites: []zhixing.Citation{{Instrument: "NET-INQ-2013", Article: 1, To: 3}, {Instrument: "NET-INQ-2013", Article: 7, To: 8}, {Instrument: "CPL-2023", Article: 251}, {Instrument: "CPL-2023", Article: 253}, {Instrument: "CPL-INT-2022", Article: 483}, {Instrument: "INV-2020", Article: 12}, {Instrument: "INV-2020", Article: 25}, {Instrument: "ENF-PROC-2020", Article: 22}}, Confidence: zhixing.Verified},
		{ID: "ASSET-04", Title: zhixing.Text{ZH: "查询请求的内容与集中查询", EN: "Contents of a query request; batching"}, Cites: []zhixing.Citation{{Instrument: "NET-INQ-2013", Article: 3, To: 4}}, Confidence: zhixing.Verified},
		{ID: "ASSET-05", Title: zhixing.Text{ZH: "法院内部启动查控和控制的期限", EN: "Launch and control deadlines inside the court"}, Cites: []zhixing.Citation{{Instrument: "CTRL-2021", Article: 13, To: 14}, {Instrument: "LIMIT-ENF-2006", Article: 2}, {Instrument: "LIMIT-ENF-2006", Article: 4, To: 6}, {Instrument: "INV-2020", Article: 26, Paragraph: 2}, {Instrument: "CPL-INT-2022", Article: 480}, {Instrument: "ENF-REG-2020", Article: 22}}, From: zhixing.YMD(2021, 12, 6), Confidence: zhixing.Recall},
		{ID: "ASSET-06", Title: zhixing.Text{ZH: "协助单位反馈时限", EN: "Response time of institutions"}, Cites: []zhixing.Citation{{Instrument: "BANK-NOTICE-2018"}, {Instrument: "LAND-REG-2004"}}, From: zhixing.YMD(2018, 3, 12), Confidence: zhixing.Secondary},
		{ID: "ASSET-07", Title: zhixing.Text{ZH: "网络查控的法律效力", EN: "Legal force of online results"}, Cites: []zhixing.Citation{{Instrument: "NET-INQ-2013", Article: 4, To: 5}, {Instrument: "INV-2020", Article: 13}}, Confidence: zhixing.Verified},
		{ID: "ASSET-08", Title: zhixing.Text{ZH: "协助单位的异议", EN: "Institution's objection to an online measure"}, Cites: []zhixing.Citation{{Instrument: "NET-INQ-2013", Article: 6}, {Instrument: "WAGE-NOTICE-2020"}}, Confidence: zhixing.Verified},
		{ID: "ASSET-09", Title: zhixing.Text{ZH: "查询结果类型及应采取的措施", EN: "Outcomes of an inquiry and what the court must do"}, Cites: []zhixing.Citation{{Instrument: "INV-2020", Article: 12}, {Instrument: "NET-INQ-2013", Article: 4}, {Instrument: "TERM-2016", Article: 3}}, Confidence: zhixing.Project},
		{ID: "ASSET-10", Title: zhixing.Text{ZH: "反馈内容", EN: "What a reply carries"}, Confidence: zhixing.Secondary},
		{ID: "ASSET-11", Title: zhixing.Text{ZH: "查询结果的时效", EN: "Freshness of a query"}, Cites: []zhixing.Citation{{Instrument: "TERM-2016", Article: 1}}, Confidence: zhixing.Project},
		{ID: "ASSET-12", Title: zhixing.Text{ZH: "查询频次", EN: "Frequency of queries"}, Confidence: zhixing.Project},
		{ID: "ASSET-13", Title: zhixing.Text{ZH: "保密与披露", EN: "Secrecy and disclosure"}, Cites: []zhixing.Citation{{Instrument: "NET-INQ-2013", Article: 7}, {Instrument: "INV-2020", Article: 8}, {Instrument: "INV-2020", Article: 12}, {Instrument: "INV-2020", Article: 23}, {Instrument: "INV-2020", Article: 25}, {Instrument: "PRES-2020", Article: 12}}, Confidence: zhixing.Verified},
		{ID: "ASSET-14", Title: zhixing.Text{ZH: "网络冻结、续冻、解冻", EN: "Online freeze, continuation, release"}, Cites: []zhixing.Citation{{Instrument: "NET-INQ-2013", Article: 3, To: 5}, {Instrument: "PRES-2020", Article: 15}, {Instrument: "KIND-2019", Article: 4}, {Instrument: "BANK-NOTICE-2018"}}, Confidence: zhixing.Verified},
		{ID: "ASSET-15", Title: zhixing.Text{ZH: "扣划", EN: "Deduction"}, Cites: []zhixing.Citation{{Instrument: "CPL-INT-2022", Article: 484}, {Instrument: "NET-INQ-2013", Article: 9}, {Instrument: "BANK-NOTICE-2018"}}, Confidence: zhixing.Verified},
		{ID: "ASSET-16", Title: zhixing.Text{ZH: "穷尽财产调查措施", EN: "Property-investigation measures exhausted"}, Cites: []zhixing.Citation{{Instrument: "TERM-2016", Article: 3}, {Instrument: "INV-2020", Article: 17}, {Instrument: "INV-2020", Article: 21}}, From: zhixing.YMD(2016, 12, 1), Confidence: zhixing.Secondary},
		{ID: "ASSET-17", Title: zhixing.Text{ZH: "网络查控完成的认定", EN: "When a network inquiry counts as complete"}, Cites: []zhixing.Citation{{Instrument: "TERM-2016", Article: 3}, {Instrument: "CTRL-2021", Article: 13}}, Confidence: zhixing.Project},
		{ID: "ASSET-18", Title: zhixing.Text{ZH: "财产不能处置", EN: "Property that cannot be disposed of"}, Cites: []zhixing.Citation{{Instrument: "TERM-2016", Article: 4}, {Instrument: "INV-2020", Article: 16}}, From: zhixing.YMD(2016, 12, 1), Confidence: zhixing.Secondary},
		{ID: "ASSET-19", Title: zhixing.Text{ZH: "终本后每六个月再查", EN: "Six-monthly re-inquiry after termination"}, Cites: []zhixing.Citation{{Instrument: "TERM-2016", Article: 9, To: 10}, {Instrument: "INV-2020", Article: 11}}, From: zhixing.YMD(2016, 12, 1), Confidence: zhixing.Secondary},
		{ID: "ASSET-20", Title: zhixing.Text{ZH: "协助义务及制裁", EN: "Duty of assisting bodies and sanctions"}, Cites: []zhixing.Citation{{Instrument: "CPL-INT-2022", Article: 483}, {Instrument: "CPL-2023", Article: 117, To: 119}, {Instrument: "CPL-2023", Article: 114}, {Instrument: "CPL-INT-2022", Article: 188, To: 189}, {Instrument: "CPL-INT-2022", Article: 192}, {Instrument: "ENF-REG-2020", Article: 26}, {Instrument: "ENF-REG-2020", Article: 30}, {Instrument: "ENF-REG-2020", Article: 32}, {Instrument: "ENF-REG-2020", Article: 40}, {Instrument: "ENF-REG-2020", Article: 42}}, Confidence: zhixing.Verified},
		{ID: "ASSET-21", Title: zhixing.Text{ZH: "查询计划、请求标识与幂等", EN: "Plan, request identity, idempotency"}, Confidence: zhixing.Project},
		{ID: "ASSET-22", Title: zhixing.Text{ZH: "任务生命周期", EN: "Life cycle of a task"}, Confidence: zhixing.Project},
		{ID: "ASSET-23", Title: zhixing.Text{ZH: "超时与期限", EN: "Time-outs and deadlines"}, Confidence: zhixing.Project},
		{ID: "ASSET-24", Title: zhixing.Text{ZH: "并发限制", EN: "Concurrency limits"}, Confidence: zhixing.Project},
		{ID: "ASSET-25", Title: zhixing.Text{ZH: "重试与退避", EN: "Retry and back-off"}, Confidence: zhixing.Project},
		{ID: "ASSET-26", Title: zhixing.Text{ZH: "熔断器", EN: "Circuit breaker"}, Confidence: zhixing.Project},
		{ID: "ASSET-27", Title: zhixing.Text{ZH: "备用渠道", EN: "Hedging and several channels"}, Confidence: zhixing.Project},
		{ID: "ASSET-28", Title: zhixing.Text{ZH: "合并与去重", EN: "Merge and deduplication"}, Confidence: zhixing.Project},
		{ID: "ASSET-29", Title: zhixing.Text{ZH: "财产身份键", EN: "Asset identity keys"}, Confidence: zhixing.Project},
		{ID: "ASSET-30", Title: zhixing.Text{ZH: "来源冲突", EN: "Conflict between sources"}, Cites: []zhixing.Citation{{Instrument: "OBJ-2020", Article: 25}}, Confidence: zhixing.Project},
		{ID: "ASSET-31", Title: zhixing.Text{ZH: "撤回、迟到反馈与版本", EN: "Cancellation, late replies, versions"}, Confidence: zhixing.Project},
		{ID: "ASSET-32", Title: zhixing.Text{ZH: "进度与审计", EN: "Progress and audit trail"}, Cites: []zhixing.Citation{{Instrument: "TERM-2016", Article: 3}, {Instrument: "NET-INQ-2013", Article: 7}}, Confidence: zhixing.Project},
		{ID: "ASSET-33", Title: zhixing.Text{ZH: "查询不变式", EN: "Invariants of an inquiry"}, Confidence: zhixing.Project},
	}
}

// investigationRules are the other ways of finding property (ASSET-34 to 45, 93 to 96).
func investigationRules() []zhixing.Rule {
	return []zhixing.Rule{
		{ID: "ASSET-34", Title: zhixing.Text{ZH: "报告财产令", EN: "Order to report property"}, Cites: []zhixing.Citation{{Instrument: "INV-2020", Article: 3, To: 5}, {Instrument: "CPL-2023", Article: 252}}, Confidence: zhixing.Verified},
		{ID: "ASSET-35", Title: zhixing.Text{ZH: "财产报告内容与一年回溯", EN: "Contents of the report; one-year look-back"}, Cites: []zhixing.Citation{{Instrument: "INV-2020", Article: 5, To: 6}}, Confidence: zhixing.Verified},
		{ID: "ASSET-36", Title: zhixing.Text{ZH: "补充报告", EN: "Supplementary report"}, Cites: []zhixing.Citation{{Instrument: "INV-2020", Article: 7}, {Instrument: "INV-2020", Article: 11}}, Confidence: zhixing.Verified},
		{ID: "ASSET-37", Title: zhixing.Text{ZH: "财产报告核实", EN: "Verification of the report"}, Cites: []zhixing.Citation{{Instrument: "INV-2020", Article: 8}}, Confidence: zhixing.Verified},
		{ID: "ASSET-38", Title: zhixing.Text{ZH: "拒绝、虚假、逾期报告的后果", EN: "Consequences of refusal, falsity, lateness"}, Cites: []zhixing.Citation{{Instrument: "INV-2020", Article: 9, To: 10}, {Instrument: "CPL-2023", Article: 252}, {Instrument: "REF-2024", Article: 3}, {Instrument: "TERM-2016", Article: 2}}, Confidence: zhixing.Verified},
		{ID: "ASSET-39", Title: zhixing.Text{ZH: "财产报告程序终结", EN: "End of the report procedure"}, Cites: []zhixing.Citation{{Instrument: "INV-2020", Article: 11}}, Confidence: zhixing.Verified},
		{ID: "ASSET-40", Title: zhixing.Text{ZH: "申请执行人财产线索", EN: "Creditor's clues"}, Cites: []zhixing.Citation{{Instrument: "INV-2020", Article: 2}, {Instrument: "LIMIT-ENF-2006", Article: 6}, {Instrument: "CTRL-2021", Article: 14}}, From: zhixing.YMD(2017, 5, 1), Confidence: zhixing.Verified},
		{ID: "ASSET-41", Title: zhixing.Text{ZH: "调查询问与拘传", EN: "Questioning and summons by force"}, Cites: []zhixing.Citation{{Instrument: "INV-2020", Article: 15}, {Instrument: "CPL-INT-2022", Article: 482}}, Confidence: zhixing.Verified},
		{ID: "ASSET-42", Title: zhixing.Text{ZH: "搜查", EN: "Search"}, Cites: []zhixing.Citation{{Instrument: "CPL-2023", Article: 259}, {Instrument: "CPL-INT-2022", Article: 494, To: 498}, {Instrument: "INV-2020", Article: 14}, {Instrument: "INV-2020", Article: 18}}, Confidence: zhixing.Verified},
		{ID: "ASSET-43", Title: zhixing.Text{ZH: "审计调查", EN: "Audit investigation"}, Cites: []zhixing.Citation{{Instrument: "INV-2020", Article: 17, To: 20}}, Confidence: zhixing.Verified},
		{ID: "ASSET-44", Title: zhixing.Text{ZH: "悬赏公告", EN: "Reward announcement"}, Cites: []zhixing.Citation{{Instrument: "INV-2020", Article: 21, To: 24}}, Confidence: zhixing.Verified},
		{ID: "ASSET-45", Title: zhixing.Text{ZH: "律师调查令、查找财产", EN: "Lawyer's investigation order; locating things"}, Cites: []zhixing.Citation{{Instrument: "INV-2020", Article: 16}}, Confidence: zhixing.Recall},
		{ID: "ASSET-93", Title: zhixing.Text{ZH: "反规避执行", EN: "Anti-evasion: tracing transfers"}, Cites: []zhixing.Citation{{Instrument: "CC-2020", Article: 535}, {Instrument: "CC-2020", Article: 538, To: 539}, {Instrument: "CC-2020", Article: 541}, {Instrument: "CC-CON-2023", Article: 42, To: 43}, {Instrument: "REF-2024", Article: 3}, {Instrument: "REF-2024", Article: 6, To: 7}, {Instrument: "CRL-313-2002"}}, Confidence: zhixing.Verified},
		{ID: "ASSET-94", Title: zhixing.Text{ZH: "消极协助", EN: "Passive assistance: the gap between query and freeze"}, Cites: []zhixing.Citation{{Instrument: "CPL-2023", Article: 117}, {Instrument: "CPL-INT-2022", Article: 189}, {Instrument: "CPL-INT-2022", Article: 192}, {Instrument: "BANK-NOTICE-2018"}}, Confidence: zhixing.Project},
		{ID: "ASSET-95", Title: zhixing.Text{ZH: "执行快速反应与指挥中心", EN: "Rapid response and command centre"}, Cites: []zhixing.Citation{{Instrument: "OPIN-2009"}, {Instrument: "INV-2020", Article: 2}}, Confidence: zhixing.Verified},
		{ID: "ASSET-96", Title: zhixing.Text{ZH: "执行联动部门", EN: "Linkage departments as inquiry sources"}, Cites: []zhixing.Citation{{Instrument: "OPIN-2009"}, {Instrument: "LINKAGE-2010"}}, Confidence: zhixing.Secondary},
	}
}

// holdingRules are seizure, exemption, third persons and preservation (ASSET-46 to 92, 97).
func holdingRules() []zhixing.Rule {
	return []zhixing.Rule{
		{ID: "ASSET-46", Title: zhixing.Text{ZH: "查封期限", EN: "Terms of seizure and how they run"}, Cites: []zhixing.Citation{{Instrument: "CPL-INT-2022", Article: 485}, {Instrument: "CC-2020", Article: 201, To: 203}}, Confidence: zhixing.Verified},
		{ID: "ASSET-47", Title: zhixing.Text{ZH: "续行查封与查封消灭", EN: "Renewal and extinction of a seizure"}, Cites: []zhixing.Citation{{Instrument: "CPL-INT-2022", Article: 485}, {Instrument: "SEIZE-2020", Article: 27}}, Confidence: zhixing.Verified},
		{ID: "ASSET-48", Title: zhixing.Text{ZH: "查封手续与生效时点", EN: "Formalities and moment of effect"}, Cites: []zhixing.Citation{{Instrument: "SEIZE-2020", Article: 1}, {Instrument: "SEIZE-2020", Article: 6, To: 9}, {Instrument: "SEIZE-2020", Article: 18}, {Instrument: "CPL-2023", Article: 256}}, Confidence: zhixing.Verified},
		{ID: "ASSET-49", Title: zhixing.Text{ZH: "查封期限沿革与特别期限", EN: "Term history and special terms"}, Cites: []zhixing.Citation{{Instrument: "SEIZE-2004", Article: 29}, {Instrument: "CPL-INT-2022", Article: 485}, {Instrument: "TM-PRES-2020", Article: 2}, {Instrument: "PATENT-2015", Article: 13}, {Instrument: "LP-SHARES-2001", Article: 6}, {Instrument: "MPL-1999", Article: 28}}, Confidence: zhixing.Verified},
		{ID: "ASSET-50", Title: zhixing.Text{ZH: "权属表象", EN: "What may be seized: appearance of ownership"}, Cites: []zhixing.Citation{{Instrument: "SEIZE-2020", Article: 2}}, Confidence: zhixing.Verified},
		{ID: "ASSET-51", Title: zhixing.Text{ZH: "第三人占有的财产", EN: "Property possessed by third parties"}, Cites: []zhixing.Citation{{Instrument: "SEIZE-2020", Article: 13}}, Confidence: zhixing.Verified},
		{ID: "ASSET-52", Title: zhixing.Text{ZH: "轮候查封", EN: "Waiting-list seizure"}, Cites: []zhixing.Citation{{Instrument: "SEIZE-2020", Article: 26}, {Instrument: "LAND-REG-2004", Article: 20}, {Instrument: "PRES-2020", Article: 16}, {Instrument: "QUEUE-REPLY-2007"}}, Confidence: zhixing.Verified},
		{ID: "ASSET-53", Title: zhixing.Text{ZH: "轮候查封与变价余款", EN: "Waiting seizure and the surplus of proceeds"}, Cites: []zhixing.Citation{{Instrument: "SEIZE-2020", Article: 22}, {Instrument: "CPL-INT-2022", Article: 514}, {Instrument: "QUEUE-2022"}}, Confidence: zhixing.Verified},
		{ID: "ASSET-54", Title: zhixing.Text{ZH: "首封法院处置与主持分配", EN: "First seizing court disposes and leads distribution"}, Cites: []zhixing.Citation{{Instrument: "ENF-REG-2020", Article: 56}, {Instrument: "ENF-PROC-2020", Article: 2}, {Instrument: "ENF-PROC-2020", Article: 4}}, Confidence: zhixing.Verified},
		{ID: "ASSET-55", Title: zhixing.Text{ZH: "移送优先债权执行法院处置", EN: "Transfer of disposal to the priority creditor's court"}, Cites: []zhixing.Citation{{Instrument: "FIRST-2016", Article: 1}}, Confidence: zhixing.Secondary},
		{ID: "ASSET-56", Title: zhixing.Text{ZH: "保全财产满一年未处置", EN: "Preserved property left idle over one year"}, Cites: []zhixing.Citation{{Instrument: "PRES-2020", Article: 21}, {Instrument: "FIRST-2016"}}, Confidence: zhixing.Verified},
		{ID: "ASSET-57", Title: zhixing.Text{ZH: "超标的额查封", EN: "Over-value seizure"}, Cites: []zhixing.Citation{{Instrument: "SEIZE-2020", Article: 19}, {Instrument: "PRES-2020", Article: 15}, {Instrument: "EQUITY-2021", Article: 5}, {Instrument: "PRES-2020", Article: 13}, {Instrument: "KIND-2019"}}, Confidence: zhixing.Verified},
		{ID: "ASSET-58", Title: zhixing.Text{ZH: "多头冻结的收敛", EN: "Convergence of parallel freezes"}, Confidence: zhixing.Project},
		{ID: "ASSET-59", Title: zhixing.Text{ZH: "不得查封的财产", EN: "Property that may not be seized"}, Cites: []zhixing.Citation{{Instrument: "SEIZE-2020", Article: 3}, {Instrument: "FSI-2023", Article: 13}, {Instrument: "FCB-2005", Article: 1}, {Instrument: "MPL-1999", Article: 23}}, Confidence: zhixing.Verified},
		{ID: "ASSET-60", Title: zhixing.Text{ZH: "专用账户和资金", EN: "Special accounts and funds"}, Cites: []zhixing.Citation{{Instrument: "ENF-REG-2020", Article: 27}, {Instrument: "WAGE-2019", Article: 33}, {Instrument: "SEC-2019", Article: 131}, {Instrument: "SEC-2019", Article: 159}, {Instrument: "FUT-2022", Article: 43}, {Instrument: "FUT-2022", Article: 37}}, Confidence: zhixing.Verified},
		{ID: "ASSET-61", Title: zhixing.Text{ZH: "养老金、公积金、保险、收入", EN: "Pension, housing fund, insurance, income"}, Cites: []zhixing.Citation{{Instrument: "CPL-2023", Article: 254}, {Instrument: "SEIZE-2020", Article: 3}, {Instrument: "ENF-REG-2020", Article: 28}}, Confidence: zhixing.Verified},
		{ID: "ASSET-62", Title: zhixing.Text{ZH: "生活必需住房", EN: "Dwelling necessary for life"}, Cites: []zhixing.Citation{{Instrument: "SEIZE-2020", Article: 4, To: 5}, {Instrument: "OBJ-2020", Article: 20}, {Instrument: "MORT-HOUSE-2005", Article: 1, To: 2}, {Instrument: "MORT-HOUSE-2005", Article: 6}}, Confidence: zhixing.Verified},
		{ID: "ASSET-63", Title: zhixing.Text{ZH: "共有财产", EN: "Co-owned property"}, Cites: []zhixing.Citation{{Instrument: "SEIZE-2020", Article: 12}}, Confidence: zhixing.Verified},
		{ID: "ASSET-64", Title: zhixing.Text{ZH: "被执行人出卖未过户的财产", EN: "Debtor as seller: sold but not transferred"}, Cites: []zhixing.Citation{{Instrument: "SEIZE-2020", Article: 14, To: 15}, {Instrument: "SEIZE-2020", Article: 23}}, Confidence: zhixing.Verified},
		{ID: "ASSET-65", Title: zhixing.Text{ZH: "被执行人买受的财产", EN: "Debtor as buyer"}, Cites: []zhixing.Citation{{Instrument: "SEIZE-2020", Article: 16, To: 17}}, Confidence: zhixing.Verified},
		{ID: "ASSET-66", Title: zhixing.Text{ZH: "买受人排除执行", EN: "Buyers' right to stop enforcement"}, Cites: []zhixing.Citation{{Instrument: "OBJ-2020", Article: 25, To: 31}, {Instrument: "CPL-2023", Article: 238}, {Instrument: "OBJ-SUIT-2025", Article: 14}, {Instrument: "OBJ-SUIT-2025", Article: 11}, {Instrument: "OBJ-SUIT-2025", Article: 15}}, Confidence: zhixing.Verified},
		{ID: "ASSET-67", Title: zhixing.Text{ZH: "查封效力的范围", EN: "Extent of seizure"}, Cites: []zhixing.Citation{{Instrument: "SEIZE-2020", Article: 20, To: 22}, {Instrument: "SEIZE-2020", Article: 24, To: 25}, {Instrument: "SEIZE-2020", Article: 10}, {Instrument: "CC-2020", Article: 423}}, Confidence: zhixing.Verified},
		{ID: "ASSET-68", Title: zhixing.Text{ZH: "解除查封", EN: "Release of a seizure"}, Cites: []zhixing.Citation{{Instrument: "SEIZE-2020", Article: 28}, {Instrument: "CPL-INT-2022", Article: 165, To: 166}}, Confidence: zhixing.Verified},
		{ID: "ASSET-69", Title: zhixing.Text{ZH: "到期债权通知", EN: "Due claims against third persons: notice"}, Cites: []zhixing.Citation{{Instrument: "CPL-INT-2022", Article: 499}, {Instrument: "ENF-REG-2020", Article: 45}, {Instrument: "CPL-INT-2022", Article: 159}}, Confidence: zhixing.Verified},
		{ID: "ASSET-70", Title: zhixing.Text{ZH: "第三人的答复", EN: "Third person's reaction"}, Cites: []zhixing.Citation{{Instrument: "ENF-REG-2020", Article: 45, To: 49}, {Instrument: "CPL-INT-2022", Article: 499}}, Confidence: zhixing.Verified},
		{ID: "ASSET-71", Title: zhixing.Text{ZH: "到期债权的限制与违反后果", EN: "Limits and breach of the due-claim procedure"}, Cites: []zhixing.Citation{{Instrument: "ENF-REG-2020", Article: 50, To: 53}, {Instrument: "SEIZE-2020", Article: 24}}, Confidence: zhixing.Verified},
		{ID: "ASSET-72", Title: zhixing.Text{ZH: "收入与股息红利", EN: "Income and dividends"}, Cites: []zhixing.Citation{{Instrument: "ENF-REG-2020", Article: 36}, {Instrument: "EQUITY-2021", Article: 9}}, Confidence: zhixing.Verified},
		{ID: "ASSET-73", Title: zhixing.Text{ZH: "股权的范围与证据", EN: "Equity: scope and evidence"}, Cites: []zhixing.Citation{{Instrument: "EQUITY-2021", Article: 1, To: 2}, {Instrument: "EQUITY-2021", Article: 4, To: 5}, {Instrument: "EQUITY-2021", Article: 14}, {Instrument: "EQUITY-2021", Article: 18}}, Confidence: zhixing.Verified},
		{ID: "ASSET-74", Title: zhixing.Text{ZH: "股权冻结的效力、顺位与保护", EN: "Equity: effect, rank, protection"}, Cites: []zhixing.Citation{{Instrument: "EQUITY-2021", Article: 6, To: 8}, {Instrument: "EQUITY-2021", Article: 10}, {Instrument: "COL-2023", Article: 85}}, Confidence: zhixing.Verified},
		{ID: "ASSET-75", Title: zhixing.Text{ZH: "上市公司股票冻结数量", EN: "Listed shares: amount"}, Cites: []zhixing.Citation{{Instrument: "PLEDGED-2021", Article: 2}, {Instrument: "KIND-2019"}, {Instrument: "SECURITIES-2008"}}, Confidence: zhixing.Secondary},
		{ID: "ASSET-76", Title: zhixing.Text{ZH: "质押股票的标记冻结", EN: "Pledged listed shares: marking"}, Cites: []zhixing.Citation{{Instrument: "PLEDGED-2021", Article: 1}}, Confidence: zhixing.Secondary},
		{ID: "ASSET-77", Title: zhixing.Text{ZH: "机动车", EN: "Vehicles"}, Cites: []zhixing.Citation{{Instrument: "TERM-2016", Article: 4}, {Instrument: "PRES-2020", Article: 14}}, Confidence: zhixing.Verified},
		{ID: "ASSET-78", Title: zhixing.Text{ZH: "船舶", EN: "Vessels"}, Cites: []zhixing.Citation{{Instrument: "MPL-1999", Article: 22, To: 24}, {Instrument: "MPL-1999", Article: 28}, {Instrument: "SHIP-2015", Article: 1, To: 2}, {Instrument: "SHIP-2015", Article: 15}, {Instrument: "ENTRUST-2020", Article: 3, Paragraph: 3}}, Confidence: zhixing.Verified},
		{ID: "ASSET-79", Title: zhixing.Text{ZH: "知识产权", EN: "Intellectual property"}, Cites: []zhixing.Citation{{Instrument: "ENF-REG-2020", Article: 35}, {Instrument: "TM-PRES-2020", Article: 1}, {Instrument: "PATENT-2015", Article: 13}}, Confidence: zhixing.Verified},
		{ID: "ASSET-80", Title: zhixing.Text{ZH: "不动产预查封与分割查封", EN: "Immovables: pre-seizure and splitting"}, Cites: []zhixing.Citation{{Instrument: "LAND-REG-2004", Article: 13}}, Confidence: zhixing.Secondary},
		{ID: "ASSET-81", Title: zhixing.Text{ZH: "网络虚拟财产", EN: "Virtual and network property"}, Cites: []zhixing.Citation{{Instrument: "CC-2020", Article: 127}}, Confidence: zhixing.Project},
		{ID: "ASSET-82", Title: zhixing.Text{ZH: "查封顺序与善意文明执行", EN: "Order and gentleness"}, Cites: []zhixing.Citation{{Instrument: "PRES-2020", Article: 13}, {Instrument: "ENF-PROC-2020", Article: 9}, {Instrument: "ENF-PROC-2020", Article: 15, To: 16}, {Instrument: "KIND-2019"}}, Confidence: zhixing.Verified},
		{ID: "ASSET-83", Title: zhixing.Text{ZH: "财产保全的种类与期限", EN: "Preservation: kinds and time limits"}, Cites: []zhixing.Citation{{Instrument: "CPL-2023", Article: 103, To: 104}, {Instrument: "PRES-2020", Article: 3, To: 4}, {Instrument: "ENF-REG-2020", Article: 9, To: 10}}, Confidence: zhixing.Verified},
		{ID: "ASSET-84", Title: zhixing.Text{ZH: "财产保全担保", EN: "Preservation: security"}, Cites: []zhixing.Citation{{Instrument: "PRES-2020", Article: 5}}, Confidence: zhixing.Verified},
		{ID: "ASSET-85", Title: zhixing.Text{ZH: "担保方式与免除", EN: "Security: forms; exemption"}, Cites: []zhixing.Citation{{Instrument: "PRES-2020", Article: 6, To: 9}}, Confidence: zhixing.Verified},
		{ID: "ASSET-86", Title: zhixing.Text{ZH: "保全中的财产信息与查询", EN: "Property information and inquiry in preservation"}, Cites: []zhixing.Citation{{Instrument: "PRES-2020", Article: 10, To: 12}}, Confidence: zhixing.Verified},
		{ID: "ASSET-87", Title: zhixing.Text{ZH: "三十日、转化与期限连续", EN: "Thirty days; conversion; continuous term"}, Cites: []zhixing.Citation{{Instrument: "PRES-2020", Article: 17}, {Instrument: "CPL-2023", Article: 104}, {Instrument: "CPL-INT-2022", Article: 168}}, Confidence: zhixing.Verified},
		{ID: "ASSET-88", Title: zhixing.Text{ZH: "判决后保全", EN: "Post-judgment preservation"}, Cites: []zhixing.Citation{{Instrument: "CPL-INT-2022", Article: 163}, {Instrument: "PRES-2020", Article: 9}}, Confidence: zhixing.Verified},
		{ID: "ASSET-89", Title: zhixing.Text{ZH: "反担保与置换", EN: "Counter-security and substitution"}, Cites: []zhixing.Citation{{Instrument: "CPL-2023", Article: 107}, {Instrument: "PRES-2020", Article: 22}, {Instrument: "PRES-2020", Article: 20}, {Instrument: "CPL-INT-2022", Article: 167}, {Instrument: "ENF-REG-2020", Article: 33}}, Confidence: zhixing.Verified},
		{ID: "ASSET-90", Title: zhixing.Text{ZH: "及时申请解除保全", EN: "Duty to apply for release"}, Cites: []zhixing.Citation{{Instrument: "PRES-2020", Article: 23}, {Instrument: "PRES-2020", Article: 27}, {Instrument: "CPL-INT-2022", Article: 166}}, Confidence: zhixing.Verified},
		{ID: "ASSET-91", Title: zhixing.Text{ZH: "保全续行", EN: "Renewal in preservation"}, Cites: []zhixing.Citation{{Instrument: "PRES-2020", Article: 18}}, Confidence: zhixing.Verified},
		{ID: "ASSET-92", Title: zhixing.Text{ZH: "保全救济", EN: "Remedies in preservation"}, Cites: []zhixing.Citation{{Instrument: "PRES-2020", Article: 25}, {Instrument: "PRES-2020", Article: 27}, {Instrument: "CPL-2023", Article: 111}}, Confidence: zhixing.Verified},
		{ID: "ASSET-97", Title: zhixing.Text{ZH: "保险保函担保", EN: "Insurance-backed preservation"}, Cites: []zhixing.Citation{{Instrument: "PRES-2020", Article: 7}}, Confidence: zhixing.Verified},
	}
}
