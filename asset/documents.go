package asset

import (
	"strconv"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// DocumentKind is the kind of a court document that goes with a request (法律文书,
// ASSET-04, 14). The zero value means not given.
type DocumentKind uint8

// The kinds of document.
const (
	_                     DocumentKind = iota
	DocQueryNotice                     // 协助查询存款通知书
	DocCaseList                        // 案件查询清单 (several cases at once)
	DocFreezeRuling                    // 冻结裁定书
	DocFreezeNotice                    // 协助冻结通知书
	DocReleaseRuling                   // 解除冻结裁定书
	DocReleaseNotice                   // 协助解除冻结通知书
	DocDeductionRuling                 // 扣划裁定书
	DocDeductionNotice                 // 协助扣划通知书
	DocPreservationRuling              // 财产保全裁定书
	DocDisposalRuling                  // 处置裁定书
	DocDisposalNotice                  // 协助处置通知书
)

var documentKindNames = enum.Names[DocumentKind]{Kind: "document_kind", Rows: []enum.Row{
	{}, // not given
	{Word: "query_notice", ZH: "协助查询存款通知书", EN: "notice to assist query"},
	{Word: "case_list", ZH: "案件查询清单", EN: "list of cases"},
	{Word: "freeze_ruling", ZH: "冻结裁定书", EN: "freezing ruling"},
	{Word: "freeze_notice", ZH: "协助冻结通知书", EN: "notice to assist freezing"},
	{Word: "release_ruling", ZH: "解除冻结裁定书", EN: "release ruling"},
	{Word: "release_notice", ZH: "协助解除冻结通知书", EN: "notice to assist release"},
	{Word: "deduction_ruling", ZH: "扣划裁定书", EN: "deduction ruling"},
	{Word: "deduction_notice", ZH: "协助扣划通知书", EN: "notice to assist deduction"},
	{Word: "preservation_ruling", ZH: "财产保全裁定书", EN: "preservation ruling"},
	{Word: "disposal_ruling", ZH: "处置裁定书", EN: "disposal ruling"},
	{Word: "disposal_notice", ZH: "协助处置通知书", EN: "notice to assist disposal"},
}}

// String returns the stable word of k.
func (k DocumentKind) String() string { return documentKindNames.Word(k) }

// Label returns the wording of k in l.
func (k DocumentKind) Label(l zhixing.Lang) string {
	return documentKindNames.Label(k, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (k DocumentKind) MarshalText() ([]byte, error) { return documentKindNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *DocumentKind) UnmarshalText(b []byte) error { return documentKindNames.Unmarshal(b, k) }

// PayeeKind is the kind of account money is deducted to (ASSET-15). The zero value means
// not given.
type PayeeKind uint8

// The kinds of payee.
const (
	_                   PayeeKind = iota
	PayeeEnforcement              // 执行款专户
	PayeeCaseFund                 // 案款专户
	PayeeAnotherAccount           // 其他账户: never lawful
)

var payeeKindNames = enum.Names[PayeeKind]{Kind: "payee_kind", Rows: []enum.Row{
	{}, // not given
	{Word: "enforcement_account", ZH: "执行款专户", EN: "the court's enforcement account"},
	{Word: "case_fund_account", ZH: "案款专户", EN: "the court's case fund account"},
	{Word: "another_account", ZH: "其他账户", EN: "another account"},
}}

// String returns the stable word of k.
func (k PayeeKind) String() string { return payeeKindNames.Word(k) }

// Label returns the wording of k in l.
func (k PayeeKind) Label(l zhixing.Lang) string { return payeeKindNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k PayeeKind) MarshalText() ([]byte, error) { return payeeKindNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *PayeeKind) UnmarshalText(b []byte) error { return payeeKindNames.Unmarshal(b, k) }

// Document is an electronic court document that goes with a request.
type Document struct {
	Kind   DocumentKind `json:"kind"`
	Number string       `json:"number"`           // 文书号
	Sealed zhixing.Tri  `json:"sealed,omitempty"` // it bears the court's electronic seal (NET-INQ-2013 4)
}

// required lists the documents verb v needs, alternatives side by side (ASSET-14, 15;
// NET-INQ-2013 3).
func required(v Verb, basis AuthorityBasis) [][]DocumentKind {
	freeze := []DocumentKind{DocFreezeRuling}
	if basis == BasisPreservationRuling {
		freeze = []DocumentKind{DocPreservationRuling, DocFreezeRuling}
	}
	switch v {
	case VerbFreeze, VerbContinue:
		return [][]DocumentKind{freeze, {DocFreezeNotice}}
	case VerbRelease:
		return [][]DocumentKind{{DocReleaseRuling}, {DocReleaseNotice}}
	case VerbDeduct:
		return [][]DocumentKind{{DocDeductionRuling}, {DocDeductionNotice}}
	case VerbDispose:
		return [][]DocumentKind{{DocDisposalRuling}, {DocDisposalNotice}}
	}
	return nil
}

// Check reports what keeps the order from leaving: a document missing or unsealed, no
// specific amount, no original freeze where one is continued, released or deducted
// from, money to another account than the court's, deduction in preservation
// (ASSET-14, 15).
func (o Order) Check(v Verb, a Authority) error {
	var p zhixing.Problems
	bad := func(rule zhixing.RuleID, field, value, zh, en string) {
		p.Add(field, value, rule, zhixing.Text{ZH: zh, EN: en})
	}
	for i, d := range o.Documents {
		f := "documents[" + strconv.Itoa(i) + "]"
		if !documentKindNames.Valid(d.Kind) {
			bad("ASSET-14", f+".kind", "", "文书种类未给出", "kind of document not given")
		}
		if d.Number == "" {
			bad("ASSET-14", f+".number", "", "文书号未给出", "number of the document not given")
		}
		if d.Sealed != zhixing.Yes {
			bad("ASSET-14", f+".sealed", d.Sealed.String(), "文书须加盖电子印章", "the document must bear the electronic seal")
		}
	}
	for _, alt := range required(v, a.Basis) {
		have := false
		for _, d := range o.Documents {
			for _, k := range alt {
				have = have || d.Kind == k
			}
		}
		if !have {
			bad("ASSET-14", "documents", "", "缺少"+alt[0].Label(zhixing.ZH), "the "+alt[0].Label(zhixing.EN)+" is missing")
		}
	}
	if o.Account == "" {
		bad("ASSET-14", "account", "", "须写明账户或者控制对象", "the account or object is required")
	}
	if o.Amount.Sign() < 0 || o.Amount.IsZero() && (v == VerbFreeze || v == VerbDeduct) {
		bad("ASSET-14", "amount", o.Amount.String(), "须写明具体数额", "a specific amount is required")
	}
	if !o.To.IsZero() && !o.From.IsZero() && o.To.Before(o.From) {
		bad("ASSET-14", "to", o.To.String(), "早于起始日", "before its start")
	}
	if v == VerbContinue || v == VerbRelease || v == VerbDeduct {
		if o.Original == "" {
			bad("ASSET-14", "original", "", "须写明原冻结的请求单号", "the request number of the original freeze is required")
		}
		if o.OriginalCaseNo == "" && v == VerbRelease {
			bad("ASSET-14", "original_case_no", "", "解除冻结须写明原冻结案号", "a release names the case number of the original freeze")
		}
	}
	if v == VerbDeduct {
		if a.Basis == BasisPreservationRuling {
			bad("ASSET-15", "verb", v.String(), "财产保全中不得扣划", "there is no deduction in preservation")
		}
		if o.Payee == "" || o.PayeeKind != PayeeEnforcement && o.PayeeKind != PayeeCaseFund {
			bad("ASSET-15", "payee", "", "扣划款只能进入执行款专户或者案款专户", "money goes only to the court's enforcement or case fund account")
		}
	}
	return p.Err()
}

// CheckRequestDocuments reports what the documents of a query lack: a sealed notice to
// assist query, and the list of cases where several are asked at once (ASSET-04;
// NET-INQ-2013 3, 4).
func CheckRequestDocuments(documents []Document, cases int) error {
	var p zhixing.Problems
	notice, list := false, false
	for i, d := range documents {
		if d.Sealed != zhixing.Yes {
			p.Add("documents["+strconv.Itoa(i)+"].sealed", d.Sealed.String(), "ASSET-04", zhixing.Text{ZH: "文书须加盖电子印章", EN: "the document must bear the electronic seal"})
		}
		notice = notice || d.Kind == DocQueryNotice
		list = list || d.Kind == DocCaseList
	}
	if !notice {
		p.Add("documents", "", "ASSET-04", zhixing.Text{ZH: "缺少协助查询通知书", EN: "the notice to assist query is missing"})
	}
	if cases > 1 && !list {
		p.Add("documents", strconv.Itoa(cases), "ASSET-04", zhixing.Text{ZH: "多案集中查询须附案件查询清单", EN: "several cases at once need the list of cases"})
	}
	return p.Err()
}
