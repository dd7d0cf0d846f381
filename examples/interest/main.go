// Command interest is a calculator of what is owed under an enforceable title on a
// given day: general interest, the doubled part of interest for delayed performance,
// part payments, fees. Every figure comes with its formula and its article of law.
//
// Run it with -h for the five most common tasks.
package main

import (
	"fmt"
	"io"
	"os"

	"github.com/zhixing-go/zhixing/distribution/interest"
	"github.com/zhixing-go/zhixing/examples/internal/command"
)

const usage = `Five common tasks / 五项常用计算:

  1. Doubled part on one debt (加倍部分债务利息)
     interest -principal 1000000 -effective 2024-03-01 -days 10 -on 2024-06-30

  2. General interest at a published rate, with part payments (一般债务利息与部分清偿)
     interest -principal 2000000 -fee 22800 -due 2020-12-11 -rate "lpr1y*1.5" -from 2019-09-01 \
              -paid 2021-06-30:300000 -paid 2022-09-15:500000 -on 2023-11-30

  3. A debt late before 2014-08-01 (跨越新旧规则)
     interest -principal 500000 -due 2013-06-30 -paid 2014-03-31:100000 -on 2015-03-31

  4. Enforcement application fee (申请执行费)
     interest -application-fee 1234567.89 -on 2024-06-30

  5. How the result hangs on contested policies (口径对结果的影响)
     interest -principal 1000000 -fee 13800 -due 2023-01-15 -rate 6% -from 2021-05-01 -on 2024-06-30 -sensitivity

Rates: 6% or 6%/year, 1%/month, 0.05%/day, 4‱/day, 5‰/month, lpr1y, lpr5y, lpr1y*1.5, lpr1y+50bp, lpr1y@2020-09-10 (frozen),
       benchmark:y1_to_3 (until 2019-08-19, then LPR of the same term).
Payments: DATE:AMOUNT or DATE:AMOUNT:KIND, kinds as account_transfer, auction_deal, set_off; voluntary_payment if left out.
Stays: FROM:TO:CAUSE, both days included, causes as retrial_suspension; an empty TO is still open.

Flags:
`

// firstTask is what is shown where nothing was asked: task 1 of the help.
var firstTask = []string{"-principal", "1000000", "-effective", "2024-03-01", "-days", "10", "-on", "2024-06-30"}

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run is main without the process: it writes to out only once everything is known
// to be right, and returns the exit status.
func run(args []string, in io.Reader, out, errOut io.Writer) int {
	if len(args) == 0 {
		args = firstTask
		fmt.Fprintln(errOut, "interest: no flags given, this is task 1 of -h / 未给出参数，以下为 -h 所列第 1 项")
	}
	f := newFlags(errOut)
	return f.Run(args, out, func(w io.Writer) error {
		if f.batch != "" {
			return batch(f, in, w)
		}
		return single(f, in, w)
	})
}

// single does one calculation.
func single(f *flags, in io.Reader, out io.Writer) error {
	switch {
	case f.policies:
		return listPolicies(f, out)
	case f.applicationFee != "" || f.preservationFee != "":
		return feeSheet(f, out)
	}
	calc, err := f.input(in)
	if err != nil {
		return err
	}
	if f.sensitivity {
		return sensitivity(f, calc, out)
	}
	_, w, err := interest.Sheet(calc.Title, calc.Events, calc.On, calc.Options)
	if err != nil {
		return err
	}
	w.Heading.Court, w.Heading.CaseNumber = f.court, f.caseNumber
	return command.WriteSheet(out, w, f.Format, f.Lang)
}
