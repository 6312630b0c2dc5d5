namespace ClinicContent.Tool.Tests.Commands;

public sealed class DraftsTests
{
    [Theory]
    [InlineData("\"status\":\"in-review\"", "in review")]
    [InlineData("\"status\":\"draft\"", "draft")]
    [InlineData("\"status\":\"published\",\"publishOn\":\"2030-01-02\"", "seen from 2030-01-02 on")]
    [InlineData(
        "\"status\":\"published\",\"publishOn\":\"2020-01-02\",\"expireOn\":\"2021-01-01\"",
        "seen from 2020-01-02 on until 2021-01-01"
    )]
    public async Task Show_WhatReadersDoNotSee_SaysWhy(string members, string reason)
    {
        using var folder = Folder(members);
        foreach (var verb in new[] { "show", "related" })
        {
            var run = await TestCommand.Run(verb, "condition/a", "--content", folder.Path);
            Assert.Equal(1, run.ExitCode);
            Assert.Equal(
                $"Readers do not see 'condition/a' on 2026-11-24: it is {reason}. --drafts shows it.\n",
                run.Error
            );
            await TestCommand.Succeed(verb, "condition/a", "--drafts", "--content", folder.Path);
        }
    }

    [Fact]
    public async Task List_Status_IsTheWordOfTheContent()
    {
        using var folder = Folder("\"status\":\"in-review\"");
        var list = await TestCommand.Succeed("list", "--drafts", "--content", folder.Path);
        Assert.EndsWith("  in-review\n", list.Out, StringComparison.Ordinal);
    }

    private static TempFolder Folder(string members)
    {
        var folder = new TempFolder();
        folder.Write(
            "conditions/a.json",
            $$"""{"formatVersion":1,"type":"condition","id":"a","name":"A","summary":"S.",{{members}}}"""
        );
        return folder;
    }
}
