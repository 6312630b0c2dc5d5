using ClinicContent.Model.Clinical;

namespace ClinicContent.Shapes;

/// <summary>The shapes of clinical records.</summary>
internal static class ClinicalShapes
{
    internal static readonly Shape<JurisdictionStatus> JurisdictionStatus = new(
        "a jurisdiction status",
        static (m, x) =>
            new()
            {
                Jurisdiction = m.Required("jurisdiction"u8, x.Jurisdiction, Codecs.Value<Jurisdiction>()),
                Status = m.Required("status"u8, x.Status, Codecs.Word<ApprovalStatus>()),
                Since = m.Optional("since"u8, x.Since, Codecs.PartialDate),
                CheckedOn = m.Optional("checkedOn"u8, x.CheckedOn, Codecs.Date),
                Authority = m.Optional("authority"u8, x.Authority, Codecs.Text),
                Restriction = m.Optional("restriction"u8, x.Restriction, Codecs.Text),
                Citations = m.List("citations"u8, x.Citations, Codecs.Text),
            }
    );

    internal static readonly Shape<EvidenceStatement> EvidenceStatement = new(
        "an evidence statement",
        static (m, x) =>
            new()
            {
                Source = m.Optional("source"u8, x.Source, Codecs.Text),
                Direction = m.Required("direction"u8, x.Direction, Codecs.Word<EvidenceDirection>()),
                Strength = m.Optional("strength"u8, x.Strength, Codecs.Text),
                Scheme = m.Optional("scheme"u8, x.Scheme, Codecs.Value<EvidenceScheme>()),
                Note = m.Optional("note"u8, x.Note, Codecs.Text),
            }
    );

    internal static readonly Shape<Indication> Indication = new(
        "an indication",
        static (m, x) =>
            new()
            {
                Condition = m.Required("condition"u8, x.Condition, Codecs.Id<ConditionId>()),
                Methods = m.List("methods"u8, x.Methods, Codecs.Id<DeliveryMethodId>()),
                Products = m.List("products"u8, x.Products, Codecs.Text),
                Line = m.Optional("line"u8, x.Line, Codecs.Value<TreatmentLine>()),
                Population = m.Optional("population"u8, x.Population, Codecs.Text),
                Claim = m.Optional("claim"u8, x.Claim, Codecs.Text),
                Limitations = m.Optional("limitations"u8, x.Limitations, Codecs.Text),
                Statuses = m.List("statuses"u8, x.Statuses, JurisdictionStatus),
                Evidence = m.List("evidence"u8, x.Evidence, EvidenceStatement),
                Citations = m.List("citations"u8, x.Citations, Codecs.Text),
            }
    );

    internal static readonly Shape<Mechanism> Mechanism = new(
        "a mechanism",
        static (m, x) =>
            new()
            {
                Summary = m.Optional("summary"u8, x.Summary, Codecs.Text),
                Targets = m.List("targets"u8, x.Targets, Codecs.Text),
                Effects = m.List("effects"u8, x.Effects, Codecs.Text),
                ContrastedWith = m.List("contrastedWith"u8, x.ContrastedWith, Codecs.Text),
                Citations = m.List("citations"u8, x.Citations, Codecs.Text),
            }
    );

    internal static readonly Shape<Onset> Onset = new(
        "an onset",
        static (m, x) =>
            new()
            {
                Range = m.Optional("range"u8, x.Range, ValueShapes.DurationRange),
                ComparedWith = m.Optional("comparedWith"u8, x.ComparedWith, Codecs.Text),
                Citations = m.List("citations"u8, x.Citations, Codecs.Text),
            }
    );

    internal static readonly Shape<Product> Product = new(
        "a product",
        static (m, x) =>
            new()
            {
                Name = m.Required("name"u8, x.Name, Codecs.Text),
                Jurisdiction = m.Optional("jurisdiction"u8, x.Jurisdiction, Codecs.Value<Jurisdiction>()),
                Codes = m.List("codes"u8, x.Codes, ValueShapes.MedicalCode),
            }
    );

    internal static readonly Shape<Substance> Substance = new(
        "a substance",
        static (m, x) =>
            new()
            {
                Name = m.Required("name"u8, x.Name, Codecs.Text),
                Codes = m.List("codes"u8, x.Codes, ValueShapes.MedicalCode),
                Products = m.List("products"u8, x.Products, Product),
            }
    );

    internal static readonly Shape<DosePhase> DosePhase = new(
        "a dose phase",
        static (m, x) =>
            new()
            {
                Title = m.Optional("title"u8, x.Title, Codecs.Text),
                DoseValue = m.Optional("doseValue"u8, x.DoseValue, Codecs.Amount),
                DoseUnit = m.Optional("doseUnit"u8, x.DoseUnit, Codecs.Text),
                Frequency = m.Optional("frequency"u8, x.Frequency, Codecs.Text),
                Duration = m.Optional("duration"u8, x.Duration, ValueShapes.DurationRange),
                TargetPopulation = m.Optional("targetPopulation"u8, x.TargetPopulation, Codecs.Text),
                Note = m.Optional("note"u8, x.Note, Codecs.Text),
                Citations = m.List("citations"u8, x.Citations, Codecs.Text),
            }
    );

    internal static readonly Shape<DeliveryOption> DeliveryOption = new(
        "a delivery option",
        static (m, x) =>
            new()
            {
                Method = m.Required("method"u8, x.Method, Codecs.Id<DeliveryMethodId>()),
                IsTypical = m.Default("typical"u8, x.IsTypical, Codecs.Flag),
                Product = m.Optional("product"u8, x.Product, Codecs.Text),
                DoseSchedule = m.List("doseSchedule"u8, x.DoseSchedule, DosePhase),
                Note = m.Optional("note"u8, x.Note, Codecs.Text),
                Citations = m.List("citations"u8, x.Citations, Codecs.Text),
            }
    );

    internal static readonly Shape<SessionPhase> SessionPhase = new(
        "a session phase",
        static (m, x) =>
            new()
            {
                Kind = m.Required("kind"u8, x.Kind, Codecs.Value<SessionPhaseKind>()),
                Title = m.Optional("title"u8, x.Title, Codecs.Text),
                Text = m.Optional("text"u8, x.Text, Codecs.Text),
                Duration = m.Optional("duration"u8, x.Duration, ValueShapes.DurationRange),
                Attendees = m.List("attendees"u8, x.Attendees, Codecs.Text),
            }
    );

    internal static readonly Shape<Eligibility> Eligibility = new(
        "an eligibility",
        static (m, x) =>
            new()
            {
                Population = m.Optional("population"u8, x.Population, Codecs.Text),
                PriorFailures = m.Optional("priorFailures"u8, x.PriorFailures, Codecs.Number),
                MinimumAge = m.Optional("minimumAge"u8, x.MinimumAge, Codecs.Number),
                Screening = m.List("screening"u8, x.Screening, Codecs.Text),
                Note = m.Optional("note"u8, x.Note, Codecs.Text),
                Citations = m.List("citations"u8, x.Citations, Codecs.Text),
            }
    );

    internal static readonly Shape<Contraindication> Contraindication = new(
        "a contraindication",
        static (m, x) =>
            new()
            {
                Text = m.Required("text"u8, x.Text, Codecs.Text),
                Strength = m.Required("strength"u8, x.Strength, Codecs.Word<ContraindicationStrength>()),
                Condition = m.Optional("condition"u8, x.Condition, Codecs.Id<ConditionId>()),
                Citations = m.List("citations"u8, x.Citations, Codecs.Text),
            }
    );

    internal static readonly Shape<Caution> Caution = new(
        "a caution",
        static (m, x) =>
            new()
            {
                Text = m.Required("text"u8, x.Text, Codecs.Text),
                IsBoxed = m.Default("boxed"u8, x.IsBoxed, Codecs.Flag),
                Citations = m.List("citations"u8, x.Citations, Codecs.Text),
            }
    );

    internal static readonly Shape<AdverseEffect> AdverseEffect = new(
        "an adverse effect",
        static (m, x) =>
            new()
            {
                Name = m.Required("name"u8, x.Name, Codecs.Text),
                Frequency = m.Optional("frequency"u8, x.Frequency, Codecs.Value<Frequency>()),
                IsSerious = m.Default("serious"u8, x.IsSerious, Codecs.Flag),
                Codes = m.List("codes"u8, x.Codes, ValueShapes.MedicalCode),
                Note = m.Optional("note"u8, x.Note, Codecs.Text),
                Citations = m.List("citations"u8, x.Citations, Codecs.Text),
            }
    );

    internal static readonly Shape<Interaction> Interaction = new(
        "an interaction",
        static (m, x) =>
            new()
            {
                With = m.Required("with"u8, x.With, Codecs.Text),
                Text = m.Optional("text"u8, x.Text, Codecs.Text),
                Codes = m.List("codes"u8, x.Codes, ValueShapes.MedicalCode),
                Citations = m.List("citations"u8, x.Citations, Codecs.Text),
            }
    );

    internal static readonly Shape<RegulatoryStatus> RegulatoryStatus = new(
        "a regulatory status",
        static (m, x) =>
            new()
            {
                Subject = m.Optional("subject"u8, x.Subject, Codecs.Text),
                Jurisdiction = m.Required("jurisdiction"u8, x.Jurisdiction, Codecs.Value<Jurisdiction>()),
                Schedule = m.Optional("schedule"u8, x.Schedule, Codecs.Text),
                Authority = m.Optional("authority"u8, x.Authority, Codecs.Text),
                Since = m.Optional("since"u8, x.Since, Codecs.PartialDate),
                SafetyProgramme = m.Optional("safetyProgramme"u8, x.SafetyProgramme, Codecs.Text),
                Note = m.Optional("note"u8, x.Note, Codecs.Text),
                Citations = m.List("citations"u8, x.Citations, Codecs.Text),
            }
    );

    internal static readonly Shape<Symptom> Symptom = new(
        "a symptom",
        static (m, x) =>
            new()
            {
                Name = m.Required("name"u8, x.Name, Codecs.Text),
                Codes = m.List("codes"u8, x.Codes, ValueShapes.MedicalCode),
                Note = m.Optional("note"u8, x.Note, Codecs.Text),
            }
    );

    internal static readonly Shape<RelatedCondition> RelatedCondition = new(
        "a related condition",
        static (m, x) =>
            new()
            {
                Condition = m.Required("condition"u8, x.Condition, Codecs.Id<ConditionId>()),
                Kind = m.Required("kind"u8, x.Kind, Codecs.Value<RelatedConditionKind>()),
            }
    );
}
