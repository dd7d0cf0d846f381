package asset

import "github.com/zhixing-go/zhixing"

// VehicleFacts are the facts on a seized vehicle (ASSET-77, 48).
type VehicleFacts struct {
	AtRegistry         zhixing.Tri `json:"at_registry,omitzero"`   // seizure entered at the vehicle registry
	Impounded          zhixing.Tri `json:"impounded,omitzero"`     // physically held
	Unregistered       zhixing.Tri `json:"unregistered,omitzero"`  // the vehicle has no registration
	EngineListed       zhixing.Tri `json:"engine_listed,omitzero"` // engine number in the list of what was taken
	Preservation       zhixing.Tri `json:"preservation,omitzero"`
	ReportOrdered      zhixing.Tri `json:"report_ordered,omitzero"` // ordered to report ownership, possession and use
	WhereaboutsUnknown zhixing.Tri `json:"whereabouts_unknown,omitzero"`

	On zhixing.Date `json:"on,omitzero"` // day whose law applies; zero: the law in force
}

// VehicleOpinion says whether the vehicle is seized and whether it can be disposed of.
type VehicleOpinion struct {
	Seized   zhixing.Status    `json:"seized"`
	Dispose  zhixing.Status    `json:"dispose"`
	Findings []zhixing.Finding `json:"findings"`
}

// AssessVehicle judges the seizure of a motor vehicle (ASSET-77): entered at the registry,
// and held physically before it can be sold.
func AssessVehicle(f VehicleFacts) VehicleOpinion {
	w := newOpinion("ASSET-77", f.On)
	seized := f.AtRegistry
	if f.Unregistered == zhixing.Yes {
		seized = f.Impounded.And(f.EngineListed)
		w.add("engine_number_listed", f.EngineListed, "engine_listed", txt("未登记机动车：扣押清单记载发动机编号", "unregistered vehicle: engine number in the list"), art("SEIZE-2020", 9))
	} else {
		w.add("at_registry", f.AtRegistry, "at_registry", txt("已在车辆登记机关办理查封登记", "entered at the vehicle registry"), para("SEIZE-2020", 7, 2))
	}
	w.add("impounded", f.Impounded, "impounded", txt("已实际扣押", "physically impounded"), art("TERM-2016", 4))
	if f.Preservation == zhixing.Yes && f.WhereaboutsUnknown != zhixing.Yes {
		w.add("report_ordered", f.ReportOrdered, "report_ordered", txt("已责令被保全人书面报告权属、占有、使用情况", "ordered to report ownership, possession and use"), art("PRES-2020", 14))
	}
	return VehicleOpinion{zhixing.StatusOf(seized), zhixing.StatusOf(seized.And(f.Impounded)), w.op.Findings}
}
