using RoleCompare.Resumes;
using Xunit;

namespace RoleCompare.Tests.Resumes;

public sealed class CurrentRoleTests
{
    private static readonly Lazy<ResumeReader> Reader = new(() => ResumeReader.Create(Shipped.Catalog, Shipped.Model));

    [Theory]
    [InlineData("Data Engineer, Alpha Ltd, 2019 – 2022\nData Analyst, Beta Ltd, 2015 – 2019", "data-engineer")]
    [InlineData("Data Analyst, Beta Ltd, 2015 – 2019\nData Engineer, Alpha Ltd, since 2019 until today", "data-engineer")]
    [InlineData("2019 – now | Data Engineer, Alpha Ltd\n2022 | Data Analyst, a course", "data-engineer")]
    [InlineData("Junior ML Engineer, Alpha (July 2024 - present)", "junior-machine-learning-engineer")]
    [InlineData("1. Data Engineer, Alpha Ltd (2020–present)\n2. Data Analyst, Beta Ltd, 2015–2019", "data-engineer")]
    [InlineData("I work as a data engineer with a small team.", "data-engineer")]
    public void The_job_that_goes_on_or_ended_last_names_it(string text, string role) => Assert.Equal(role, RoleOf(text));

    [Theory]
    [InlineData("Data Engineer, Alpha Ltd, 2010 – 2014\nHead Chef, Osteria Fumo, 2014 – 2022")]
    [InlineData("TARGET POSITION\nData Engineer")]
    [InlineData("I would like to become a data engineer.")]
    [InlineData("Worked closely with every data engineer of the firm.")]
    [InlineData("- one\n- two\n- three\n- four\n- five\n- Data Engineer, the title of my thesis")]
    public void A_title_of_long_ago_of_others_or_of_a_wish_does_not(string text) => Assert.Null(RoleOf(text));

    private static string? RoleOf(string text) => Reader.Value.Read(text).CurrentRole?.Role.Id.Value;
}
