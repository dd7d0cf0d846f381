package zhixing

import (
	"slices"
	"strings"
)

// ProfileFormat is the version of the JSON form of a profile.
const ProfileFormat = 1

// Profile is the policies of an office as one document (政策文件): where the law is
// silent or practice differs, the words it has chosen. A policy not named keeps
// its documented default. Check it against the packages' registries before use.
type Profile struct {
	Format   int             `json:"format"`
	Name     string          `json:"name"`    // the office: 某某市中级人民法院执行局
	Version  string          `json:"version"` // of the document: 2026-1
	Packages []PackagePolicy `json:"packages"`
}

// PackagePolicy is what a profile chooses for one package.
type PackagePolicy struct {
	Package string         `json:"package"`
	Policy  []PolicyChoice `json:"policies"`
}

// PolicyChoice is one policy with the word chosen.
type PolicyChoice struct {
	Name string `json:"name"`
	Word string `json:"word"`
}

// PolicySpec is what a package says of one of its policies; each package returns
// its own from Policies.
type PolicySpec struct {
	Package string   `json:"package"`
	Name    string   `json:"name"`
	Words   []string `json:"words"`   // every word it may have
	Default string   `json:"default"` // the word of the zero value
	Rule    RuleID   `json:"rule"`
	Title   Text     `json:"title"`
}

// ParseProfile reads a profile from JSON, strictly. The words are not judged: see
// Check.
func ParseProfile(data []byte) (Profile, error) {
	var p Profile
	if err := decodeStrict(data, &p); err != nil {
		return Profile{}, err
	}
	if p.Format != ProfileFormat {
		return Profile{}, &InputError{Field: "format", Value: itoa(p.Format), Reason: Text{ZH: "不支持的格式版本", EN: "unsupported format version"}}
	}
	return p, nil
}

// Check reports every package, policy and word that no spec knows, everything
// chosen twice, and a profile without name or version, joined.
func (p Profile) Check(specs []PolicySpec) error {
	var bad Problems
	if strings.TrimSpace(p.Name) == "" {
		bad.Add("name", p.Name, "", Text{ZH: "须写明名称", EN: "a name is required"})
	}
	if strings.TrimSpace(p.Version) == "" {
		bad.Add("version", p.Version, "", Text{ZH: "须写明版本", EN: "a version is required"})
	}
	for i, pkg := range p.Packages {
		at := index("packages", i)
		if !slices.ContainsFunc(specs, func(s PolicySpec) bool { return s.Package == pkg.Package }) {
			bad.Add(at+".package", pkg.Package, "", Text{ZH: "没有这个包的政策", EN: "no such package with policies"})
			continue
		}
		if slices.ContainsFunc(p.Packages[:i], func(x PackagePolicy) bool { return x.Package == pkg.Package }) {
			bad.Add(at+".package", pkg.Package, "", Text{ZH: "重复", EN: "given twice"})
		}
		for j, c := range pkg.Policy {
			at := index(at+".policies", j)
			k := slices.IndexFunc(specs, func(s PolicySpec) bool { return s.Package == pkg.Package && s.Name == c.Name })
			if k < 0 {
				bad.Add(at+".name", c.Name, "", Text{ZH: "没有这项政策", EN: "no such policy"})
				continue
			}
			if !slices.Contains(specs[k].Words, c.Word) {
				words := strings.Join(specs[k].Words, ", ")
				bad.Add(at+".word", c.Word, specs[k].Rule, Text{ZH: "应为其中之一：" + words, EN: "must be one of: " + words})
			}
			if slices.ContainsFunc(pkg.Policy[:j], func(x PolicyChoice) bool { return x.Name == c.Name }) {
				bad.Add(at+".name", c.Name, specs[k].Rule, Text{ZH: "重复", EN: "given twice"})
			}
		}
	}
	return bad.Err()
}

// Word returns the word chosen for a policy; ok is false where the profile leaves
// it at its default.
func (p Profile) Word(pkg, name string) (word string, ok bool) {
	for _, x := range p.Packages {
		for _, c := range x.Policy {
			if x.Package == pkg && c.Name == name {
				return c.Word, true
			}
		}
	}
	return "", false
}

// Differs lists the choices that are not the default, in the order of the specs:
// what a worksheet names.
func (p Profile) Differs(specs []PolicySpec) []PolicyUsed {
	var out []PolicyUsed
	for _, s := range specs {
		if w, ok := p.Word(s.Package, s.Name); ok && w != s.Default {
			out = append(out, PolicyUsed{Package: s.Package, Name: s.Name, Word: w, Rule: s.Rule})
		}
	}
	return out
}

// Title names the profile as a worksheet prints it: name and version.
func (p Profile) Title() string { return strings.TrimSpace(p.Name + " " + p.Version) }
