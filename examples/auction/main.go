// Command auction plays the realisation of one lot from a JSON script: rounds, an
// online sale, a buyer's default, the sale after it. It prints the findings on the
// terms of each stage, the prices and deposits over time, and where each fen went.
//
//	go run ./examples/auction                       # the built-in lot
//	go run ./examples/auction -lang en -sheet       # with the worksheets: lowest prices round by round,
//	                                                # each settlement, use of the forfeited deposit
//	go run ./examples/auction -in script.json       # a lot of your own, - is standard input
package main

import (
	_ "embed"
	"io"
	"os"

	"github.com/zhixing-go/zhixing/examples/internal/command"
)

//go:embed story.json
var story []byte

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, in io.Reader, out, errOut io.Writer) int {
	c := command.New("auction", errOut)
	c.Document(story)
	sheets := c.Bool("sheet", false, "print the worksheets too")
	return c.Run(args, out, func(w io.Writer) error {
		data, err := c.Read(in)
		if err != nil {
			return err
		}
		s, err := parse(data)
		if err != nil {
			return err
		}
		return s.play(printer{w, c.Lang, *sheets})
	})
}
