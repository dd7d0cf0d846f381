package zhixing

func (c Citation) Text(l Lang) string { return string(c.Instrument) }
