package zhixing

// issuingBodies are the issuing bodies that instrumentRow.body indexes (制定机关).
var issuingBodies = [...]Text{
	{ZH: "全国人民代表大会", EN: "National People's Congress"},
	{ZH: "全国人民代表大会常务委员会", EN: "Standing Committee of the National People's Congress"},
	{ZH: "国务院", EN: "State Council"},
	{ZH: "最高人民法院", EN: "Supreme People's Court"},
	{ZH: "最高人民法院、最高人民检察院", EN: "Supreme People's Court and Supreme People's Procuratorate"},
	{ZH: "中国人民银行", EN: "People's Bank of China"},
	{ZH: "中共中央办公厅、国务院办公厅", EN: "General Offices of the CPC Central Committee and the State Council"},
	{ZH: "国家发展改革委等", EN: "National Development and Reform Commission and others"},
	{ZH: "国务院办公厅", EN: "General Office of the State Council"},
	{ZH: "国家发展改革委、中国人民银行", EN: "National Development and Reform Commission and People's Bank of China"},
	{ZH: "国家发展改革委", EN: "National Development and Reform Commission"},
	{ZH: "中央政法委员会", EN: "Central Political and Legal Affairs Commission"},
	{ZH: "最高人民法院、最高人民检察院、公安部、国家安全部、司法部", EN: "Supreme People's Court, Supreme People's Procuratorate, Ministries of Public Security, State Security and Justice"},
	{ZH: "最高人民法院、中国银监会", EN: "Supreme People's Court and China Banking Regulatory Commission"},
	{ZH: "最高人民法院、公安部", EN: "Supreme People's Court and Ministry of Public Security"},
	{ZH: "最高人民法院、最高人民检察院、公安部、中国证监会", EN: "Supreme People's Court, Supreme People's Procuratorate, Ministry of Public Security and China Securities Regulatory Commission"},
	{ZH: "最高人民法院、国土资源部、建设部", EN: "Supreme People's Court, Ministries of Land and Resources and of Construction"},
	{ZH: "最高人民法院、住房和城乡建设部、中国人民银行", EN: "Supreme People's Court, Ministry of Housing and Urban-Rural Development and People's Bank of China"},
	{ZH: "人力资源社会保障部、最高人民法院、中国银保监会", EN: "Ministry of Human Resources and Social Security, Supreme People's Court and China Banking and Insurance Regulatory Commission"},
	{ZH: "最高人民法院等十九部门", EN: "Supreme People's Court and 18 other bodies"},
	{ZH: "中国社会科学院法学研究所", EN: "CASS Institute of Law"},
	{ZH: "作者", EN: "author"},
	{ZH: "各高级人民法院", EN: "High Courts"},
}
