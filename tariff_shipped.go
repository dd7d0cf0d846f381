package zhixing

// The names of the shipped tariffs.
const (
	TariffApplicationFee  = "enforcement_application_fee" // DIST-28 执行申请费
	TariffPreservationFee = "preservation_fee"            // DIST-29 保全申请费
	TariffCommission      = "auction_commission"          // AUC-61 拍卖佣金上限
)

// Newest first within a name. Dates are ordinals, so that the table needs no work
// at import; a test holds them against the dates beside them.
var shippedTariffs = []Tariff{
	{
		Name: TariffApplicationFee, Title: Text{ZH: "执行申请费", EN: "enforcement application fee"},
		From: Date{732767}, // 2007-04-01
		Brackets: []Bracket{
			{Fixed: Money{50_00}},
			{Above: Money{10_000_00}, Rate: 15000},
			{Above: Money{500_000_00}, Rate: 10000},
			{Above: Money{5_000_000_00}, Rate: 5000},
			{Above: Money{10_000_000_00}, Rate: 1000},
		},
		Rule: "DIST-28", Cite: Citation{Instrument: "FEE-2006", Article: 14, Item: 1}, Confidence: Verified,
	},
	{
		Name: TariffPreservationFee, Title: Text{ZH: "保全申请费", EN: "preservation fee"},
		From: Date{732767}, // 2007-04-01
		Brackets: []Bracket{
			{Fixed: Money{30_00}},
			{Above: Money{1_000_00}, Rate: 10000},
			{Above: Money{100_000_00}, Rate: 5000},
		},
		Most: Money{5_000_00},
		Rule: "DIST-29", Cite: Citation{Instrument: "FEE-2006", Article: 14, Item: 2}, Confidence: Verified,
	},
	{
		Name: TariffCommission, Title: Text{ZH: "拍卖佣金上限", EN: "ceiling of the auction commission"},
		From:     Date{737791}, // 2021-01-01
		Brackets: commissionBrackets[:],
		Rule:     "AUC-61", Cite: Citation{Instrument: "AUCTION-2020", Article: 29}, Confidence: Verified,
	},
	{
		Name: TariffCommission, Title: Text{ZH: "拍卖佣金上限", EN: "ceiling of the auction commission"},
		From: Date{731947}, To: Date{737790}, // 2005-01-01, 2020-12-31
		Brackets: commissionBrackets[:],
		Rule:     "AUC-61", Cite: Citation{Instrument: "AUCTION-2004", Article: 32}, Confidence: Secondary,
	},
}

var commissionBrackets = [...]Bracket{
	{Rate: 50000},
	{Above: Money{2_000_000_00}, Rate: 30000},
	{Above: Money{10_000_000_00}, Rate: 20000},
	{Above: Money{50_000_000_00}, Rate: 10000},
	{Above: Money{100_000_000_00}, Rate: 5000},
}
