using System.Collections.Frozen;

namespace RoleCompare.Resumes;

/// <summary>
/// Names of skills that are also words of everyday English ("Go", "Chef", "management"): alone they do not show that a skill is meant.
/// The list was made by reading all names of one word in the catalogue; a missing word costs a wrong proposal, a needless one a missed mention in passing.
/// </summary>
internal static class EverydayWords
{
    // The last line is for other catalogues, which have names such as "DID".
    private static readonly FrozenSet<string> All = """
        accessibility agile alerting apprenticeship aria aris astronomer axolotl backstage bash bicep bind bootstrap budget budgets c caching calibration can
        cassandra chef claude clip cloud clustering communication consulting containers cucumber cursor cypress django doe dr encryption equinox excel
        experimentation express falco feast flask flax fiddler flux forecasting fortify gatling gemini go gremlin gretel guardrails gymnasium halcon haystack
        helm leadership lean lighthouse lime llama locust looker mamba management maven maze miro moderation monitoring mural nas
        networking nuclei optimization optimisation personalization phoenix pia pillow pinecone pitching playwright poetry polars pov prefect presentation
        presentations pricing probability profiling prompting prophet puppet puppeteer quarto r rag raid rasa react rest restructuring rust safe
        sage san sas sass scala sed snort snowflake soar soc soda spark spi spring storybook strategy stride surveys sus swift tenable torch
        transformers unleash ups vault vespa vit vite volatility wiz zephyr
        all am and any are as at be but by did do for from had has her his how in is it its let may me my new no not now of on one or our out own see set so the to too two up us use via was we who why with you
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    /// <summary>Whether the key of a name is such a word.</summary>
    public static bool Contains(string key) => All.Contains(key);
}
