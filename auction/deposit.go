package auction

import "github.com/zhixing-go/zhixing"

// DepositBounds is the range of a bid deposit (保证金, AUC-36): online 5 to 20 per
// cent of the round's opening price; in a traditional auction at least 5 per cent of
// the appraised or market price, without a cap (max is not given). of is the opening
// price online, the basis in a traditional auction.
func DepositBounds(of zhixing.Money, r Regime) (least zhixing.Money, most zhixing.GivenMoney, err error) {
	if of.Sign() <= 0 {
		return least, most, input("opening", of.String(), "AUC-36", "基准价格应大于0", "the price it is taken of is above 0")
	}
	if least, err = percentUp(of, 5); err != nil || r == RegimeTraditional {
		return least, most, err
	}
	m, err := percentDown(of, 20)
	return least, zhixing.GiveMoney(m), err
}

// DepositDue is what one bidder has to pay before he may bid (AUC-37). An applicant
// creditor is exempt; online he pays the difference where the claim still to be
// recovered in this case is smaller than the deposit. Everybody else pays in full.
// In a sale everybody prepays the whole price unless the policy SaleExemption sets
// the claim off (AUC-55).
func DepositDue(role BidderRole, claim zhixing.GivenMoney, deposit zhixing.Money, r Regime, s Stage, o Options) (zhixing.Money, error) {
	var p zhixing.Problems
	p.NotNegative("deposit", deposit, "AUC-37")
	p.NotNegative("claim", claim.Amount, "AUC-37")
	if err := p.Err(); err != nil {
		return zhixing.Money{}, err
	}
	if role != RoleApplicant || s == StageSale && o.SaleExemption == SalePrepaidByAll {
		return deposit, nil
	}
	if r == RegimeTraditional && s == StageAuction {
		return zhixing.Money{}, nil
	}
	if !claim.Given {
		return zhixing.Money{}, input("claim", "", "AUC-37", "须写明申请执行人的债权数额", "the applicant's claim is required")
	}
	due, err := deposit.Sub(claim.Amount)
	return due.Max(zhixing.Money{}), err
}
