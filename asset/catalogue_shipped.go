package asset

import "github.com/zhixing-go/zhixing"

// ShippedCatalogue is "spc-2018-reconstructed" (ASSET-02): 16 units, 16 kinds and 25
// items of information, 21 national banks and the linkage departments of 2009. Only the
// counts, six units and seven kinds are published (SPC-REPORT-2018); the rest is a
// reconstruction and says so row by row. The units and the kinds are two sets that
// happen to be 16 each. Load another with DecodeCatalogue, or add banks with
// WithInstitutions.
func ShippedCatalogue() Catalogue {
	c := Catalogue{ID: "spc-2018-reconstructed", Version: "2026-11-22", From: zhixing.YMD(2018, 10, 24), DefaultSLA: DefaultSLA(),
		Title: zhixing.Text{ZH: "最高人民法院“总对总”网络查控目录（2018年，据公开材料复原）", EN: "catalogue of the Court's network inquiry, 2018, reconstructed from public material"}}
	c.Kinds, c.Items = shippedItems()
	c.Institutions = append(shippedUnits(), shippedBanks()...)
	c.Institutions = append(c.Institutions, LinkageDepartments()...)
	return c
}

func shippedItems() ([]ItemKind, []Item) {
	const v, s, r = zhixing.Verified, zhixing.Secondary, zhixing.Recall
	kinds := []ItemKind{
		{"1", zhixing.Text{ZH: "不动产", EN: "immovables"}, UseProperty, v},
		{"2", zhixing.Text{ZH: "存款", EN: "deposits"}, UseProperty, v},
		{"3", zhixing.Text{ZH: "金融理财产品", EN: "wealth-management products"}, UseProperty, v},
		{"4", zhixing.Text{ZH: "车辆", EN: "vehicles"}, UseProperty, v},
		{"5", zhixing.Text{ZH: "船舶", EN: "vessels"}, UseProperty, v},
		{"6", zhixing.Text{ZH: "渔船", EN: "fishing vessels"}, UseProperty, r},
		{"7", zhixing.Text{ZH: "证券", EN: "securities"}, UseProperty, v},
		{"8", zhixing.Text{ZH: "网络资金", EN: "network funds"}, UseProperty, v},
		{"9", zhixing.Text{ZH: "银联交易", EN: "UnionPay records"}, UseProperty, r},
		{"10", zhixing.Text{ZH: "人民币结算账户开户", EN: "account opening"}, UseProperty, r},
		{"11", zhixing.Text{ZH: "自然人身份", EN: "identity of persons"}, UseInformation, r},
		{"12", zhixing.Text{ZH: "婚姻登记", EN: "marriage registration"}, UseInformation, r},
		{"13", zhixing.Text{ZH: "组织机构、法人登记", EN: "registration of legal persons"}, UseInformation, r},
		{"14", zhixing.Text{ZH: "股权、对外投资", EN: "equity and investment"}, UseProperty, r},
		{"15", zhixing.Text{ZH: "航空器", EN: "aircraft"}, UseProperty, r},
		{"16", zhixing.Text{ZH: "保险", EN: "insurance"}, UseProperty, r},
	}
	items := []Item{
		{"01", "1", zhixing.Text{ZH: "不动产权属登记", EN: "registered title to immovables"}, r},
		{"02", "1", zhixing.Text{ZH: "不动产抵押、查封等权利限制", EN: "mortgages, seizures and other limits on immovables"}, r},
		{"03", "2", zhixing.Text{ZH: "账户及余额", EN: "accounts and balances"}, s},
		{"04", "2", zhixing.Text{ZH: "资金往来明细", EN: "transactions"}, s},
		{"05", "3", zhixing.Text{ZH: "理财等金融资产", EN: "wealth products and other financial assets"}, r},
		{"06", "4", zhixing.Text{ZH: "机动车登记", EN: "registered motor vehicles"}, r},
		{"07", "5", zhixing.Text{ZH: "运输船舶登记", EN: "registered transport vessels"}, r},
		{"08", "6", zhixing.Text{ZH: "渔业船舶登记", EN: "registered fishing vessels"}, r},
		{"09", "7", zhixing.Text{ZH: "证券持有", EN: "securities held"}, r},
		{"10", "7", zhixing.Text{ZH: "证券资金账户", EN: "settlement funds"}, r},
		{"11", "7", zhixing.Text{ZH: "已有冻结、质押", EN: "freezes and pledges of securities"}, r},
		{"12", "8", zhixing.Text{ZH: "财付通", EN: "Tenpay"}, r},
		{"13", "8", zhixing.Text{ZH: "支付宝", EN: "Alipay"}, r},
		{"14", "8", zhixing.Text{ZH: "京东支付", EN: "JD Pay"}, r},
		{"15", "9", zhixing.Text{ZH: "银联卡及消费记录", EN: "UnionPay cards and payments"}, r},
		{"16", "10", zhixing.Text{ZH: "开户银行信息", EN: "banks with an account"}, r},
		{"17", "11", zhixing.Text{ZH: "户籍、身份证", EN: "household and identity"}, r},
		{"18", "11", zhixing.Text{ZH: "出入境证件及记录", EN: "exit and entry papers and records"}, r},
		{"19", "12", zhixing.Text{ZH: "婚姻登记", EN: "marriage registration"}, r},
		{"20", "13", zhixing.Text{ZH: "统一社会信用代码", EN: "unified social credit code"}, r},
		{"21", "13", zhixing.Text{ZH: "企业登记基本信息", EN: "basic data of enterprises"}, r},
		{"22", "14", zhixing.Text{ZH: "股权及出资", EN: "equity and contributions"}, r},
		{"23", "14", zhixing.Text{ZH: "已有股权冻结、出质", EN: "freezes and pledges of equity"}, r},
		{"24", "15", zhixing.Text{ZH: "民用航空器登记", EN: "registered civil aircraft"}, r},
		{"25", "16", zhixing.Text{ZH: "保险产品、保单", EN: "insurance policies"}, r},
	}
	return kinds, items
}

// hq is an offer of queries over HQ on some items, to some classes of subjects.
func hq(classes []SubjectClass, verbs []Verb, items ...ItemCode) []Offer {
	out := make([]Offer, len(items))
	for i, it := range items {
		out[i] = Offer{Item: it, Channel: ChannelHQ, Verbs: verbs, Subjects: classes}
	}
	return out
}

func shippedUnits() []Institution {
	query := []Verb{VerbQuery}
	money := []Verb{VerbQuery, VerbFreeze, VerbContinue, VerbRelease}
	persons, bodies := []SubjectClass{ClassNaturalPerson}, []SubjectClass{ClassLegalPerson, ClassUnincorporated}
	since := func(code InstitutionCode, k InstitutionKind, conf zhixing.Confidence, offers []Offer, names ...DatedName) Institution {
		return Institution{Code: code, Kind: k, Names: names, Offers: offers, Confidence: conf}
	}
	name := func(zh, en string, conf zhixing.Confidence) DatedName {
		return DatedName{Name: zhixing.Text{ZH: zh, EN: en}, Confidence: conf}
	}
	// A body that took another's place has both names, the day from memory.
	was := func(zh, en string, to zhixing.Date, oldZH, oldEN string) []DatedName {
		return []DatedName{{Name: zhixing.Text{ZH: zh, EN: en}, From: to.AddDays(1), Confidence: zhixing.Recall}, {Name: zhixing.Text{ZH: oldZH, EN: oldEN}, To: to, Confidence: zhixing.Recall}}
	}
	reform := zhixing.YMD(2018, 3, 31)
	const v, s, r = zhixing.Verified, zhixing.Secondary, zhixing.Recall
	return []Institution{
		since("MPS", KindUnit, v, append(hq(nil, query, "06"), hq(persons, query, "17", "18")...), name("公安部", "Ministry of Public Security", v)),
		since("MCA", KindUnit, v, hq(persons, query, "19"), name("民政部", "Ministry of Civil Affairs", v)),
		since("MNR", KindUnit, v, hq(nil, query, "01", "02"), was("自然资源部", "Ministry of Natural Resources", reform, "国土资源部", "Ministry of Land and Resources")...),
		since("MOT", KindUnit, v, hq(nil, query, "07"), name("交通运输部", "Ministry of Transport", v)),
		since("PBC", KindUnit, v, hq(nil, query, "16"), name("中国人民银行", "People's Bank of China", v)),
		since("CBIRC", KindUnit, v, hq(nil, query, "25"), was("国家金融监督管理总局", "National Financial Regulatory Administration", zhixing.YMD(2023, 5, 17), "中国银行保险监督管理委员会", "China Banking and Insurance Regulatory Commission")...),
		since("SAMR", KindUnit, s, append(hq(bodies, query, "21"), hq(nil, query, "22", "23")...), was("国家市场监督管理总局", "State Administration for Market Regulation", reform, "国家工商行政管理总局", "State Administration for Industry and Commerce")...),
		since("CSRC", KindUnit, s, hq(nil, money, "09", "10", "11"), name("中国证监会、中国证券登记结算公司", "CSRC and China Securities Depository and Clearing", s)),
		since("ORG", KindUnit, s, hq(bodies, query, "20"), name("全国组织机构统一社会信用代码数据服务中心", "National Credit Code Data Centre", s)),
		since("NCIIC", KindUnit, s, hq(persons, query, "17"), name("公安部身份证号码查询服务中心", "National Citizen Identity Information Centre", s)),
		since("MARA", KindUnit, r, hq(nil, query, "08"), was("农业农村部", "Ministry of Agriculture and Rural Affairs", reform, "农业部", "Ministry of Agriculture")...),
		since("CAAC", KindUnit, r, hq(nil, query, "24"), name("中国民用航空局", "Civil Aviation Administration", r)),
		since("UPAY", KindPayment, r, hq(nil, query, "15"), name("中国银联", "UnionPay", r)),
		since("TENPAY", KindPayment, r, hq(nil, money, "12"), name("财付通", "Tenpay", r)),
		since("ALIPAY", KindPayment, r, hq(nil, money, "13"), name("支付宝", "Alipay", r)),
		since("JDPAY", KindPayment, r, hq(nil, money, "14"), name("网银在线（京东支付）", "JD Pay", r)),
	}
}

// BankOffers is what a connected bank answers: accounts and transactions with freeze and
// deduction, wealth products with query and freeze (ASSET-06). The slice is shared by
// the shipped banks; clone it before changing it.
func BankOffers() []Offer {
	full := []Verb{VerbQuery, VerbFreeze, VerbContinue, VerbRelease, VerbDeduct}
	return append(hq(nil, full, "03"), append(hq(nil, []Verb{VerbQuery}, "04"), hq(nil, []Verb{VerbQuery, VerbFreeze, VerbContinue, VerbRelease}, "05")...)...)
}

func shippedBanks() []Institution {
	offers := BankOffers()
	// Two policy banks have no duty for wealth products (BANK-NOTICE-2018).
	plain := offers[:2:2]
	names := []struct {
		code   InstitutionCode
		zh, en string
	}{
		{"BANK/ICBC", "中国工商银行", "Industrial and Commercial Bank of China"}, {"BANK/ABC", "中国农业银行", "Agricultural Bank of China"},
		{"BANK/BOC", "中国银行", "Bank of China"}, {"BANK/CCB", "中国建设银行", "China Construction Bank"},
		{"BANK/BOCOM", "交通银行", "Bank of Communications"}, {"BANK/CEB", "中国光大银行", "China Everbright Bank"},
		{"BANK/CMBC", "中国民生银行", "China Minsheng Bank"}, {"BANK/HXB", "华夏银行", "Hua Xia Bank"},
		{"BANK/CMB", "招商银行", "China Merchants Bank"}, {"BANK/CGB", "广发银行", "China Guangfa Bank"},
		{"BANK/SPDB", "上海浦东发展银行", "Shanghai Pudong Development Bank"}, {"BANK/ADBC", "中国农业发展银行", "Agricultural Development Bank of China"},
		{"BANK/CITIC", "中信银行", "China CITIC Bank"}, {"BANK/PAB", "平安银行", "Ping An Bank"},
		{"BANK/CBHB", "渤海银行", "China Bohai Bank"}, {"BANK/CZB", "浙商银行", "China Zheshang Bank"},
		{"BANK/CIB", "兴业银行", "Industrial Bank"}, {"BANK/EGB", "恒丰银行", "Hengfeng Bank"},
		{"BANK/PSBC", "中国邮政储蓄银行", "Postal Savings Bank of China"}, {"BANK/EXIM", "中国进出口银行", "Export-Import Bank of China"},
		{"BANK/BOB", "北京银行", "Bank of Beijing"},
	}
	out := make([]Institution, len(names))
	for i, n := range names {
		o := offers
		if n.code == "BANK/ADBC" || n.code == "BANK/EXIM" {
			o = plain
		}
		out[i] = Institution{Code: n.code, Kind: KindBank, Gateway: "CBIRC", Offers: o, SLA: []SLA{BankSLA()}, Confidence: zhixing.Secondary,
			Names: []DatedName{{Name: zhixing.Text{ZH: n.zh, EN: n.en}, Confidence: zhixing.Secondary}}}
	}
	return out
}

// LinkageDepartments are the 18 departments of the 2009 documents (执行联动部门,
// ASSET-96; OPIN-2009, LINKAGE-2010): asked by letter, not by a run. What they know
// belongs to limb (c) of ASSET-16.
func LinkageDepartments() []Institution {
	rows := []struct {
		code   InstitutionCode
		zh, en string
	}{
		{"LINK/discipline", "纪检监察机关", "discipline inspection"}, {"LINK/organisation", "组织部门", "organisation department"},
		{"LINK/publicity", "宣传部门", "publicity department"}, {"LINK/governance", "社会治安综合治理部门", "comprehensive governance"},
		{"LINK/procuratorate", "检察机关", "procuratorate"}, {"LINK/police", "公安机关", "public security"},
		{"LINK/legal_affairs", "政府法制部门", "government legal affairs"}, {"LINK/finance", "财政部门", "finance"},
		{"LINK/civil_affairs", "民政部门", "civil affairs"}, {"LINK/development", "发展改革部门", "development and reform"},
		{"LINK/justice", "司法行政部门", "justice administration"}, {"LINK/land", "国土资源部门", "land and resources"},
		{"LINK/housing", "住房城乡建设部门", "housing and urban-rural construction"}, {"LINK/pboc", "人民银行", "People's Bank"},
		{"LINK/banking", "银行业监管部门", "banking regulation"}, {"LINK/tax", "税务部门", "taxation"},
		{"LINK/industry", "工商行政管理部门", "industry and commerce administration"}, {"LINK/securities", "证券监管部门", "securities regulation"},
	}
	out := make([]Institution, len(rows))
	for i, n := range rows {
		sla := DefaultSLA()
		if n.code == "LINK/land" || n.code == "LINK/housing" {
			// Paper query of land and house registers: 10 days (ASSET-06; LAND-REG-2004).
			sla = SLA{N: 10, Unit: zhixing.Days, Cite: zhixing.Citation{Instrument: "LAND-REG-2004"}, Confidence: zhixing.Secondary}
		}
		out[i] = Institution{Code: n.code, Kind: KindLinkage, SLA: []SLA{sla}, Confidence: zhixing.Verified,
			Names: []DatedName{{Name: zhixing.Text{ZH: n.zh, EN: n.en}, Confidence: zhixing.Verified}}}
	}
	return out
}

// LinkageGaps lists where linkage departments most often know what the network does not
// (ASSET-96).
func LinkageGaps() []LinkageGap {
	return []LinkageGap{
		{"LINK/tax", zhixing.Text{ZH: "退税、发票", EN: "tax refunds, invoices"}},
		{"LINK/housing", zhixing.Text{ZH: "网签合同、预售监管账户、住房公积金", EN: "net-signed contracts, presale accounts, housing fund"}},
		{"LINK/finance", zhixing.Text{ZH: "财政补贴、征收补偿款", EN: "subsidies, expropriation compensation"}},
	}
}

// LinkageGap is what to ask a linkage department for.
type LinkageGap struct {
	Institution InstitutionCode `json:"institution"`
	What        zhixing.Text    `json:"what"`
}
