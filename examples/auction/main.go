// Command auction plays the realisation of one lot from a JSON script: rounds, an
// online sale, a buyer's default, the sale after it. It prints the findings on the
// terms of each stage, the prices and deposits over time, and where each fen went.
//
//	go run ./examples/auction [-lang zh|en] [-sheet] [-file script.json]
//
// With -sheet it adds the worksheets: the lowest prices round by round, each settlement,
// the application of the forfeited deposit.
package main

import (
	_ "embed"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/zhixing-go/zhixing"
)

//go:embed story.json
var story []byte

func main() {
	if err := run(os.Args[1:], os.Stdout, os.Stderr); err != nil {
		if err != flag.ErrHelp {
			fmt.Fprintln(os.Stderr, "auction:", err)
		}
		os.Exit(1)
	}
}

func run(args []string, out, errs io.Writer) error {
	set := flag.NewFlagSet("auction", flag.ContinueOnError)
	set.SetOutput(errs)
	lang := set.String("lang", "zh", "language of the output: zh or en")
	sheets := set.Bool("sheet", false, "print the worksheets too")
	file := set.String("file", "", "script to play instead of the built-in one")
	if err := set.Parse(args); err != nil {
		return flag.ErrHelp
	}
	l := zhixing.ZH
	switch *lang {
	case "zh":
	case "en":
		l = zhixing.EN
	default:
		return fmt.Errorf("-lang %q: zh or en / 语言应为 zh 或者 en", *lang)
	}
	if set.NArg() > 0 {
		return fmt.Errorf("%q: no such argument / 没有这个参数", set.Arg(0))
	}
	data := story
	if *file != "" {
		var err error
		if data, err = os.ReadFile(*file); err != nil {
			return err
		}
	}
	s, err := parse(data)
	if err != nil {
		return fmt.Errorf("%s", zhixing.ErrorText(err, l))
	}
	if err := s.play(printer{out, l, *sheets}); err != nil {
		return fmt.Errorf("%s", zhixing.ErrorText(err, l))
	}
	return nil
}
