namespace RoleCompare.Tests.Embedding;

/// <summary>Texts of every kind that people paste, each with the words that it has by the documented rule, written down by hand.</summary>
internal static class AnyText
{
    private const int Many = 40_000;

    private static readonly (string Name, string Text, string[] Words)[] Texts =
    [
        ("empty", "", []),
        ("white space", " \t\r\n\u00A0\u2003\u2028", []),
        ("a megabyte", string.Concat(Enumerable.Repeat("Leads data engineers, zzqqx! ", Many)), Repeat("leads", "data", "engineers", "zzqqx")),
        ("emoji", "🚀👩‍💻👨‍👩‍👧‍👦🏳️‍🌈", []),
        ("words between joined emoji", "data 👩‍💻 engineer🚀lead", ["data", "engineer", "lead"]),
        ("lone surrogates", "\uD83D data\uDE80engineer \uDFFF\uD800", ["data", "engineer"]),
        ("Hebrew", "מהנדס נתונים", []),
        ("Arabic", "مهندس بيانات ٣٤٥", []),
        ("turned about by direction marks", "\u202Edata\u202C \u2067engineer\u2069", ["data", "engineer"]),
        ("Chinese", "数据工程师。", []),
        ("Japanese and Korean", "データエンジニア 데이터 엔지니어", []),
        ("Chinese with an English word", "高级Python工程师", ["python"]),
        ("only digits", "4711 90210 0031337", ["4711", "90210", "0031337"]),
        ("only punctuation", "!?., --- … «» “”", []),
        ("only unknown words", "qqxz zzkkw xqjvw", ["qqxz", "zzkkw", "xqjvw"]),
        ("a misspelled word", "enginneer", ["enginneer"]),
        ("one word of 100 kB", string.Concat(Enumerable.Repeat("engineer", 12_500)), [string.Concat(Enumerable.Repeat("engineer", 6))]),
        ("accents as one character each", "café résumé", ["cafe", "resume"]),
        ("accents as characters of their own", "cafe\u0301 re\u0301sume\u0301", ["cafe", "resume"]),
        ("full-width letters", "Ｄａｔａ　ｅｎｇｉｎｅｅｒ", ["data", "engineer"]),
        ("ligatures", "e\uFB03cient sta\uFB00 \uFB01nance work\uFB02ow ba\uFB04e", ["efficient", "staff", "finance", "workflow", "baffle"]),
        ("zero-width characters", "data\u200Beng\u2060in\u200Deer\uFEFF", ["data", "engineer"]),
        ("soft hyphens", "engi\u00ADneer", ["engineer"]),
        ("the four Turkish letters i", "ENGINEER engineer ENGİNEER engıneer", ["engineer", "engineer", "engineer", "engineer"]),
        ("zero characters", "data\0engineer\0", ["data", "engineer"]),
        ("control characters", "\u001B[31mdata\u0007engineer", ["31mdata", "engineer"]),
    ];

    /// <summary>The names of all texts.</summary>
    public static IEnumerable<string> Names => Texts.Select(text => text.Name);

    /// <summary>A text and its words.</summary>
    public static (string Text, string[] Words) Get(string name)
    {
        var found = Texts.Single(text => text.Name == name);
        return (found.Text, found.Words);
    }

    private static string[] Repeat(params string[] words) => [.. Enumerable.Repeat(words, Many).SelectMany(again => again)];
}
