using ClinicContent.Model;
using ClinicContent.Model.Blocks;

namespace ClinicContent.Search;

/// <summary>Takes all texts out of items that readers look for: the one place that knows them. Not safe between threads.</summary>
internal sealed class ItemTexts
{
    private readonly ITextSink sink;
    private readonly BodyTexts bodies;

    internal ItemTexts(ContentCatalog catalog, ITextSink sink)
    {
        this.sink = sink;
        bodies = new(sink, item => catalog.TryGetItem(item, out var found) ? found.Name : null);
    }

    internal void Read(ContentItem item)
    {
        ReadNames(item);
        Add(SearchFields.OtherNames, item.SearchTitle);
        Add(item.Codes);
        Add(SearchFields.Summary, item.Summary);
        foreach (var tag in item.Tags.AsSpan())
        {
            Add(SearchFields.Tags, tag);
        }

        switch (item)
        {
            case Treatment treatment:
                Read(treatment);
                break;
            case Condition condition:
                Read(condition);
                break;
            case DeliveryMethod method:
                AddAll(
                    method.Supervision,
                    method.Preparation,
                    method.WhatToExpect,
                    method.Monitoring,
                    method.Aftercare,
                    method.Route?.Label,
                    method.DosageForm?.Label
                );
                break;
            case Post post:
                Add(SearchFields.Summary, post.Subtitle);
                Add(SearchFields.Summary, post.Excerpt);
                break;
        }

        bodies.Read(item.Body?.Blocks ?? default);
        bodies.Read((item as Post)?.Questions.AsBlocks() ?? default);
        foreach (var citation in item.Citations.AsSpan())
        {
            AddAll(citation.Title);
        }
    }

    /// <summary>What an item is called.</summary>
    internal void ReadNames(ContentItem item)
    {
        Add(SearchFields.Name, item.Name);
        foreach (var name in item.AlternateNames.AsSpan())
        {
            Add(SearchFields.OtherNames, name.Text);
        }
    }

    private void Read(Condition condition)
    {
        bodies.Read(condition.UrgentHelp.AsBlocks());
        bodies.Read(condition.Definition?.Blocks ?? default);
        foreach (var symptom in condition.Symptoms.AsSpan())
        {
            AddAll(symptom.Name, symptom.Note);
            Add(symptom.Codes);
        }
    }

    private void Read(Treatment treatment)
    {
        foreach (var substance in treatment.Substances.AsSpan())
        {
            Add(SearchFields.OtherNames, substance.Name);
            Add(substance.Codes);
            foreach (var product in substance.Products.AsSpan())
            {
                Add(SearchFields.OtherNames, product.Name);
                Add(product.Codes);
            }
        }

        AddAll(treatment.Origin, treatment.Mechanism?.Summary, treatment.Supervision, treatment.Eligibility?.Note);
        AddEach(treatment.Mechanism?.Effects ?? default);
        foreach (var use in treatment.Indications.AsSpan())
        {
            AddAll(use.Claim, use.Limitations, use.Population);
        }

        foreach (var phase in treatment.SessionPhases.AsSpan())
        {
            AddAll(phase.Title, phase.Text);
        }

        foreach (var option in treatment.DeliveryOptions.AsSpan())
        {
            AddAll(option.Note);
        }

        ReadSafety(treatment);
    }

    private void ReadSafety(Treatment treatment)
    {
        AddEach(treatment.Eligibility?.Screening ?? default);
        foreach (var one in treatment.Contraindications.AsSpan())
        {
            AddAll(one.Text);
        }

        foreach (var caution in treatment.Cautions.AsSpan())
        {
            AddAll(caution.Text);
        }

        foreach (var effect in treatment.AdverseEffects.AsSpan())
        {
            AddAll(effect.Name, effect.Note);
            Add(effect.Codes);
        }

        foreach (var interaction in treatment.Interactions.AsSpan())
        {
            AddAll(interaction.With, interaction.Text);
        }
    }

    private void Add(ValueList<MedicalCode> codes)
    {
        foreach (var code in codes.AsSpan())
        {
            Add(SearchFields.Codes, code.Code);
            Add(SearchFields.Codes, code.Display);
        }
    }

    private void AddEach(ValueList<string> texts)
    {
        foreach (var text in texts.AsSpan())
        {
            Add(SearchFields.Body, text);
        }
    }

    private void AddAll(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            Add(SearchFields.Body, text);
        }
    }

    private void Add(SearchFields field, string? text)
    {
        if (text is not null)
        {
            sink.Add(field, text);
        }
    }
}
