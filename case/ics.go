package casefile

import (
	"strings"
	"unicode/utf8"

	"github.com/zhixing-go/zhixing"
)

// ICalendar writes deadlines as an iCalendar text (日历导出, RFC 5545), one all-day entry
// a deadline that has an end and is not done, in the order given. It holds case
// number, names of terms and dates, and no parties. stamp is the day it was made:
// the same input gives the same text.
func ICalendar(d Docket, ds []Deadline, stamp zhixing.Date, l zhixing.Lang) string {
	var b strings.Builder
	line := func(parts ...string) {
		foldLine(&b, strings.Join(parts, ""))
	}
	line("BEGIN:VCALENDAR")
	line("VERSION:2.0")
	line("PRODID:-//zhixing//casefile//ZH")
	line("CALSCALE:GREGORIAN")
	for _, x := range ds {
		if x.End.IsZero() || !x.Done.IsZero() {
			continue
		}
		line("BEGIN:VEVENT")
		line("UID:", icsEscape(icsKey(d, x)), "@zhixing")
		line("DTSTAMP:", icsDate(stamp), "T000000Z")
		line("DTSTART;VALUE=DATE:", icsDate(x.End))
		line("DTEND;VALUE=DATE:", icsDate(x.End.AddDays(1)))
		line("SUMMARY:", icsEscape(d.String()+" "+x.Name.In(l)))
		line("DESCRIPTION:", icsEscape(x.Deadline.Text(l)+" ["+string(x.Rule)+"]"))
		line("CATEGORIES:", icsEscape(x.Code))
		line("END:VEVENT")
	}
	line("END:VCALENDAR")
	return b.String()
}

// icsKey names an entry so that a later export replaces it.
func icsKey(d Docket, x Deadline) string {
	return strings.Join([]string{d.String(), x.Code, string(x.Event), x.Key, string(x.Debtor), x.Trigger.String()}, "|")
}

func icsDate(d zhixing.Date) string { return strings.ReplaceAll(d.String(), "-", "") }

func icsEscape(s string) string {
	return strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\r", "", "\n", `\n`).Replace(s)
}

// foldLine writes a content line folded at 75 octets, never inside a character.
func foldLine(b *strings.Builder, s string) {
	room := 75
	for len(s) > room {
		cut := room
		for cut > 0 && !utf8.RuneStart(s[cut]) {
			cut--
		}
		b.WriteString(s[:cut] + "\r\n ")
		s, room = s[cut:], 74
	}
	b.WriteString(s + "\r\n")
}
