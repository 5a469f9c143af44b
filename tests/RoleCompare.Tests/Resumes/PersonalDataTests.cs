using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Resumes;
using Xunit;

namespace RoleCompare.Tests.Resumes;

/// <summary>What a CV says of who and where a person is does not reach the proposal, and what it says of work does.</summary>
public sealed class PersonalDataTests
{
    private static readonly Lazy<ResumeReader> Reader = new(() => ResumeReader.Create(Shipped.Catalog, Shipped.Model));

    private static readonly Gen<string> Names = from letters in Gen.ArrayOf(Gen.Elements("ba", "ri", "mo", "zel", "tha", "quin", "dor", "vex"), 3) select Capital(string.Concat(letters));

    [Theory]
    [InlineData("wilma@example.org")]
    [InlineData("E-mail: wilma [at] example.org")]
    [InlineData("Tel. 0117 496 0888")]
    [InlineData("+48 600 555 019")]
    [InlineData("(225) 555-0143")]
    [InlineData("Address: 3 Elm Court")]
    [InlineData("Kiefernweg 8, 12435 Berlin")]
    [InlineData("22 Marigold Close, Swindon SN2 8RT")]
    [InlineData("Baton Rouge, LA 70802")]
    [InlineData("linkedin.com/in/wilma-sec")]
    [InlineData("Born 12 July 1979 in Trieste")]
    [InlineData("D.O.B. 09/11/1994")]
    [InlineData("Age 43, mother of three")]
    [InlineData("I am fifty-one, and I mention it.")]
    [InlineData("Gender: female")]
    [InlineData("Nationality: Danish")]
    [InlineData("U.S. citizen")]
    [InlineData("Marital status: married")]
    [InlineData("I live with my husband and our dog.")]
    [InlineData("Religion: none")]
    [InlineData("[Photo attached]")]
    [InlineData("Polish (native), English (fluent)")]
    [InlineData("References: Ms Anna Bell, Harbour Ltd")]
    [InlineData("For a reference please ask Leo Bell.")]
    [InlineData("Citizenship\nUkrainian")]
    [InlineData("PERSONAL DETAILS\nanything at all")]
    [InlineData("SSN 078-05-1120")]
    [InlineData("Social security number: 078-05-1120")]
    [InlineData("National insurance number QQ123456C")]
    [InlineData("NI No: QQ 12 34 56 C")]
    [InlineData("Tax ID 12-3456789")]
    [InlineData("Employee ID 99812")]
    [InlineData("Student number 20031234")]
    [InlineData("ORCID 0000-0002-1825-0097")]
    [InlineData("wilma at example dot com")]
    [InlineData("wilma (dot) zand (at) example (dot) com")]
    [InlineData("github: wilmazand")]
    [InlineData("wilmazand.io")]
    [InlineData("*12.11.1990 in Trieste")]
    [InlineData("b. 1990")]
    [InlineData("She turned 39 last May.")]
    [InlineData("She is a practising Buddhist.")]
    [InlineData("I am a diabetic.")]
    [InlineData("Marital: div")]
    [InlineData("He lives with his wife Kaede.")]
    [InlineData("P.O. Box 123")]
    [InlineData("Salary expectation 90,000 EUR")]
    [InlineData("My manager Sue Storm can be contacted.")]
    [InlineData("Lives in Leeds")]
    [InlineData("In my free time I do machine learning competitions.")]
    [InlineData("file:///home/wilma/cv.html")]
    public void A_personal_line_is_left_out(string line) =>
        Assert.Equal("Wrote Terraform for three teams.\nTerraform again", Experience($"Wrote Terraform for three teams.\n{line}\n\nEXPERIENCE\nTerraform again"));

    [Theory]
    [InlineData("2018 - 2023")]
    [InlineData("Data Engineer (07.2021 - 03.2023)")]
    [InlineData("Trained 1 200 000 rows and saved EUR 410,000")]
    [InlineData("Built pages for citizen developers")]
    [InlineData("Cloud native applications, React Native")]
    [InlineData("Wrote the reference pages of an API")]
    [InlineData("Single sign-on with Okta")]
    [InlineData("Served 900 pupils and 120 teachers")]
    [InlineData("ISO 27001, ISO 9001:2015, SOC 2")]
    [InlineData("GitHub/GitLab, Facebook/Instagram campaigns")]
    [InlineData("Mobile (iOS, Android) and phone operations")]
    [InlineData("Sent events via Kafka to 14 shops")]
    [InlineData("Reference implementation of a protocol")]
    [InlineData("Salary benchmarking for 14 shops")]
    [InlineData("Tax 2019 to 2023, social media, staff training")]
    [InlineData("The data lives in Postgres")]
    [InlineData("Wrote chat servers with socket.io")]
    [InlineData("GitHub: Actions, Copilot")]
    [InlineData("She cared for diabetic and pregnant patients")]
    [InlineData("We turned 40 servers into four")]
    [InlineData("Told my manager, who had asked, what went wrong")]
    public void A_line_about_work_stays(string line) => Assert.Contains(line, Experience($"Wrote Terraform for three teams.\n{line}"), StringComparison.Ordinal);

    [Fact]
    public void A_name_is_taken_out_wherever_it_stands()
    {
        var experience = Experience("Wilma Zandvoort\nwilma@example.org\n\nEXPERIENCE\nZandvoort Consulting: Terraform\nMs Wilma ZANDVOORT spoke about Kafka\nzandvoort beach");

        Assert.Equal("… Consulting: Terraform\n… spoke about Kafka\nzandvoort beach", experience);
    }

    [Theory]
    [InlineData("Wilma McZandvoort, PMP")]
    [InlineData("WILMA MCZANDVOORT | Data Engineer")]
    [InlineData("CV of Wilma McZandvoort")]
    [InlineData("Wilma McZandvoort - Data Engineer - Amsterdam")]
    public void A_name_beside_a_title_is_taken_out_too(string line)
    {
        var experience = Experience($"{line}\n\nEXPERIENCE\nBuilt servers with Terraform\nMcZandvoort Consulting, by Wilma");

        Assert.DoesNotContain("wilma", experience, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("mczandvoort", experience, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Surname: McZandvoort\nFirst names: Wilma Etta")]
    [InlineData("Given name  Wilma\nFamily name  McZandvoort")]
    [InlineData("PERSONAL DETAILS\nSurname\tMcZandvoort\nFirst name\tWilma")]
    [InlineData("NAME | Wilma McZandvoort")]
    [InlineData("First name(s) / Surname(s) | Wilma McZandvoort")]
    [InlineData("First name(s) / Surname(s)\nWilma McZandvoort")]
    [InlineData("Rank/Name: SSgt MCZANDVOORT, Wilma A.   Unit: 7")]
    public void A_name_is_learnt_from_its_label_in_a_form_or_table(string lines)
    {
        var experience = Experience($"Terraform engineer\n{lines}\n\nEXPERIENCE\nBuilt servers with Terraform\nMcZandvoort Consulting, by Wilma\nTwitter wilmamczandvoort, wilma_mczandvoort.io");

        Assert.Contains("Built servers with Terraform", experience, StringComparison.Ordinal);
        Assert.DoesNotContain("wilma", experience, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("mczandvoort", experience, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_head_of_a_table_of_skills_is_no_name() =>
        Assert.Contains("Level of service", Experience("Wrote Terraform for three teams.\n\nSKILLS\nName | Level | Years\nKafka | 4/5 | 3\nLevel of service"), StringComparison.Ordinal);

    [Fact]
    public void A_short_name_is_taken_out_and_small_words_like_it_stay() =>
        Assert.Equal("Tuned … Consulting\nNo server was lost, to the joy of all", Experience("An Li\nan@example.org\n\nEXPERIENCE\nTuned Li Consulting\nNo server was lost, to the joy of all"));

    [Fact]
    public void The_names_of_others_behind_a_form_of_address_are_taken_out() =>
        Assert.Equal("Assisted … with Terraform", Experience("Assisted Dr Anna Bell-Young with Terraform"));

    [Fact]
    public void Whatever_the_person_is_called_no_name_address_or_number_is_left() =>
        Prop.ForAll(Names.ToArbitrary(), Names.ToArbitrary(), Gen.Choose(1_000_000, 9_999_999).ToArbitrary(), (first, last, number) =>
        {
            string[] forms =
            [
                $"{first} {last}\n{first.ToLowerInvariant()}.{last.ToLowerInvariant()}@example.org | +44 7{number} 12",
                $"CURRICULUM VITAE\nName: {first} {last}\nPhone: 07{number} 1",
                $"{last.ToUpperInvariant()}, {first.ToUpperInvariant()}\nTel: {number}",
                $"My name is {first} {last} and I work with Terraform. You can call me on 07{number}12.",
            ];
            foreach (var form in forms)
            {
                var proposal = Reader.Value.Read($"{form}\n\nEXPERIENCE\n- {first} {last} built servers with Terraform\n- Kafka for the {last} family\n\nYours sincerely,\n{first} {last}");
                var shown = string.Join('\n', proposal.Skills.Select(skill => skill.Phrase).Append(proposal.Experience));

                Assert.Contains(proposal.Skills, skill => skill.Skill.Id == "terraform");
                Assert.DoesNotContain(first, shown, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain(last, shown, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain($"{number}", shown, StringComparison.Ordinal);
            }
        }).QuickCheckThrowOnFailure();

    private static string Experience(string text) => Reader.Value.Read(text).Experience;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
