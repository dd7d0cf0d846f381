package casefile

import (
	"github.com/zhixing-go/zhixing/internal/enum/enumtest"
	"testing"
)

func TestOversightWords(t *testing.T) {
	enumtest.Table(t, &waitingSeizureNames)
	enumtest.Table(t, &pendingObjectionNames)
	enumtest.Table(t, &objectionTermNames)
	enumtest.Table(t, &anchorChoiceNames)
	enumtest.Table(t, &terminationStageNames)
	enumtest.Table(t, &majorHearingsNames)
	enumtest.Table(t, &shieldGroundNames)
	enumtest.Table(t, &windowStateNames)
	enumtest.Table(t, &actKindNames)
	enumtest.Table(t, &recusalGroundNames)
	enumtest.Table(t, &approvalMatterNames)
	enumtest.Table(t, &complaintStateNames)
	enumtest.Table(t, &complaintStepNames)
	enumtest.Table(t, &complaintLimitNames)
	enumtest.Table(t, &interferenceRegisterNames)
	enumtest.Table(t, &interferenceFormNames)
	enumtest.Table(t, &hearingMatterNames)
	enumtest.Table(t, &hearingDutyNames)
	enumtest.Table(t, &disclosureItemNames)
	enumtest.Table(t, &recipientNames)
	enumtest.Table(t, &secrecyNames)
	enumtest.Table(t, &publicItemNames)
	enumtest.Table(t, &livelihoodClaimNames)
	enumtest.Table(t, &commandTaskKindNames)
	enumtest.Table(t, &escalationKindNames)
	enumtest.Table(t, &enforcementBodyNames)
}
