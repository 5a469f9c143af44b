using System.Text.RegularExpressions;

namespace RoleCompare.Resumes;

/// <summary>Tells lines and sentences about who and where a person is from those about what they can do. The rules know common forms, not all.</summary>
internal static partial class PersonalData
{
    /// <summary>Whether a line or sentence has a mail address, a telephone number, a postal address, an account's name or a number that stands for the person.</summary>
    public static bool HasContact(string text) =>
        Mail().IsMatch(text) || IsPhone(text) || Address().IsMatch(text) || Account().IsMatch(text) || Identifier().IsMatch(text) || HostAlone().IsMatch(text);

    /// <summary>Whether a line or sentence says something of birth, age, gender, origin, home, family, faith, health, looks or pay.</summary>
    public static bool IsAboutThePerson(string text) => Person().IsMatch(text) || Private().IsMatch(text) || Gender().IsMatch(text) || NativeLanguage().IsMatch(text);

    /// <summary>Whether a line or sentence tells what the person does in their own time.</summary>
    public static bool IsHobby(string text) => Hobby().IsMatch(text);

    /// <summary>Whether a line or sentence names people who can be asked about the person.</summary>
    public static bool IsReference(string text) => Reference().IsMatch(text);

    /// <summary>Whether a line is a label such as "Citizenship", of which the value stands in the next one.</summary>
    public static bool IsLabel(string line) => Label().IsMatch(line);

    /// <summary>Whether a line is a formula of a letter or a form.</summary>
    public static bool IsFormula(string line) => Formula().IsMatch(line);

    /// <summary>The text without web addresses and without the names of others behind a form of address such as "Dr".</summary>
    public static string WithoutLinksAndNames(string text) => Others().Replace(Link().Replace(text, ""), "…");

    private static bool IsPhone(string text)
    {
        if (PhoneLabel().IsMatch(text))
            return true;
        foreach (Match match in Phone().Matches(text))
        {
            var digits = match.Value.Count(char.IsAsciiDigit);
            if (digits is >= 7 and <= 15 && !Dates().IsMatch(match.Value))
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"[\w.+-]+\s?(?:@|[\[({]\s*at\s*[\])}])\s?[\w-]+(?:\s*(?:\.|\bdot\b|[\[({]\s*dot\s*[\])}])\s*[\w-]+)+|[\w.+-]+\s+at\s+[\w-]+\s+dot\s+\w{2,}|\be-?(?:m|rn)ai[l1]\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mail();

    // A plus, a zero, a bracket or three groups: "2018 - 2023" and "1 200 000" are none.
    [GeneratedRegex(@"(?<![\w.,])(?:\+\s?\d[\d\s()./-]{6,}\d|\(?[0O]\d(?:[\s()./-]?[\dO]){6,}|\(\d{3}\)\s?\d{3}[\s.-]\d{4}|\d{3}[\s.-]\d{3}[\s.-]\d{4}|\d{3}-\d{4})(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Phone();

    [GeneratedRegex(@"(?:^|[|,;·•(]|\s)(?:te[l1](?:ephone)?|phone|mob(?:ile)?|ce[l1]{2}(?:\s*phone)?|fax|handy|telefon|tlf)\b\.?\s*(?:no\.?|number|nr\.?)?\s*[:.]?\s*\+?\(?(?-i:[\dO][\s\dO()./-]{5,})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PhoneLabel();

    [GeneratedRegex(
        @"\b(?:SSN|IBAN|ORCID|NINO|steuer-?id|social\s+security(?:\s+(?:no|number)\b)?|(?:national\s+insurance|NI|tax(?:payer)?|employee|staff|personnel|student|matriculation|service|passport|identity\s+card)\s*(?:id\b|no\b|nr\b|number\b|\#))"
        + @"[\s.:#–-]*(?:is\s+)?[A-Z]{0,3}\s?\d(?:[\s-]?[\dA-Z]){3}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Identifier();

    // In a line of its own it is the person's; in prose it is a firm's or a product's, such as socket.io.
    [GeneratedRegex(@"^\W*(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|me|uk|de|eu|example)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HostAlone();

    [GeneratedRegex(@"(?:19|20)\d\d\s*[-/.]|[-/.]\s*(?:19|20)\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex Dates();

    [GeneratedRegex(
        @"\b[Pp]\.?\s?[Oo]\.?\s*[Bb](?:ox|OX)\s*\d|\b(?:postal\s+|home\s+)?(?:address|residence|domicile)\s*:|\b[A-Z]{1,2}\d[A-Z\d]?\s+\d[A-Z]{2}\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b|,\s*[A-Z]{2}\s+\d{5}(?:-\d{4})?\b"
        + @"|\b\d{1,4}[A-Za-z]?,?\s+(?:\p{Lu}[\p{L}'’.-]+\s+){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Terrace|Row|Way|Court|Square|Mews|Rise|Place|Crescent|Gardens|Grove|Hill|Boulevard|Blvd)\b(?=\.|,|\s*[|·]|$|\s+\p{Lu})"
        + @"|\b(?:Rua|Calle|Rue|[Vv]ul\.?|[Uu]l\.|Avenida|Piazza)\s+(?:d\w+\s+)?\p{Lu}[\p{L}'’.\s-]{0,60},?\s*\d"
        + @"|\p{Lu}\p{L}+(?:straße|strasse|str\.|weg|platz|allee|gasse|vej|gade|gatan|vägen|laan|straat|katu|gata)\s+\d+\w?\b"
        + @"|\p{Lu}[\p{L}\s.'’-]{0,60}\s\d+[A-Za-z]?(?:/\d+)?,\s*\d{4,5}\s+\p{Lu}|^\s*\d{4,5}\s+\p{Lu}\p{L}+(?:,\s*\p{Lu}\p{L}+)?\s*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"\b(?:skype|twitter|instagram|facebook|telegram|whatsapp|wechat|mastodon|orcid|linkedin|xing)\b\s*[:@]|(?:^|[\s|,;])@[A-Za-z]\w{2,}|\b(?:linkedin|github|gitlab|xing|orcid|twitter|facebook|instagram|behance)\.(?:com|org)/|\b(?:github|gitlab|discord|signal|bitbucket|kaggle)\s*:\s*(?!actions\b|copilot\b|pages\b|ci\b)(?-i:[a-z])[\w.#-]{2,}\s*(?:$|[|,;·])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Account();

    [GeneratedRegex(@"(?:(?:https?|ftp|file)://|mailto:|www\.)\S+|\b[\w%-]+\.(?:html?|pdf|docx?)\b|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|me|uk|de|eu|example)/\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    private const string Tens = @"(?:twenty|thirty|forty|fifty|sixty|seventy)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?";

    [GeneratedRegex(
        @"\b(?:date|place|year)\s+of\s+birth\b|\bd\.?\s?o\.?\s?b\b\.?|\bbirth(?:day|date|place)?\s*[:\d]|\bborn\s*(?::|on\b|in\b|\d|\()|\bgeb\.|\bage[d]?\s*:?\s*\d{2}\b|\b\d{2}\s*(?:years?|yrs?)[\s-]*old\b|\b\d{2}\s*y/o\b"
        + @"|\bI(?:\s+am|['’]m)\s+(?:now\s+|nearly\s+|almost\s+)?(?:[2-7]\d|" + Tens + @")(?=\s*(?:[,.;]|and\b|years?\s+(?:old|of\s+age)|$))"
        + @"|\b(?:marital|civil|family|familial)\s+(?:status|state)\b|\b(?:not\s+|un)?married\b|\bdivorced\b|\bwidow(?:ed|er)?\b|\bmy\s+(?:husband|wife|spouse|partner|child(?:ren)?|kids?|sons?|daughters?|family)\b|\b(?:mother|father|mum|dad|parent)\s+of\s+\w+"
        + @"|\bnationality\b|\bcitizenship\b|\bcitizen\b(?!\s+(?:develop|data|scien|serv|engag|journal))|\b(?:passport|visa\s+status|work\s+permit|residence\s+permit|permanent\s+resident|ethnic(?:ity)?|religion|denomination|sexual\s+orientation)\b|\b(?:disability|disabled\s+person)\s*:"
        + @"|\b(?:height|weight)\s*:?\s*\d|\b(?:photo|photograph|picture)\s*(?:attached|enclosed|:|\.(?:jpe?g|png))|^\W*(?:photo|photograph|picture)\W*$|\[\s*photo|\bmilitary\s+service\s*:|\b(?:blood\s+group|star\s+sign)\b|\bpronouns?\s*:",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Person();

    private const string Faith = @"(?:christian|catholic|protestant|muslim|jew(?:ish)?|hindu|buddhist|sikh|atheist)";
    private const string Condition = @"(?:diabetic|disabled|epileptic|asthmatic|autistic|dyslexic|pregnant|deaf|blind)";

    [GeneratedRegex(
        @"\*\s?\d{1,2}[./]\s?\d{1,2}[./]\s?(?:19|20)\d\d|(?-i:\bb)\.\s?(?:19|20)\d\d\b|\bturn(?:ed|s|ing)\s+(?:[2-7]\d|" + Tens + @")(?=\s*(?:[,.;!]|$|last\b|this\b|in\b|on\b|and\b))"
        + @"|\b(?:practi[sc]ing|devout|observant)\s+" + Faith + @"\b|\b(?:I\s+am|he\s+is|she\s+is)\s+(?:an?\s+)?" + Faith + @"\b|^\W*" + Faith + @"\W*$|\b(?:church|mosque|synagogue|trade\s+union)\s+member\b"
        + @"|\b(?:am|is|being)\s+(?:an?\s+)?" + Condition + @"\b|\b(?:I|she|he)\s+(?:suffers?\s+from|was\s+diagnosed\s+with|ha(?:ve|s)\s+(?:diabetes|epilepsy|asthma|autism|dyslexia|adhd|cancer|depression))\b"
        + @"|\b(?:her|his)\s+(?:husband|wife|spouse|kids|children)\b|\b(?:husband|wife|spouse|next\s+of\s+kin|children|marital)\s*:"
        + @"|(?:^|[|;,])\s*(?:(?:current|expected|desired|annual|gross)\s+)*(?:salary|ctc|remuneration|day\s+rate)\b(?:\s*:|(?:\s+(?:expectations?|requirements?))?\W{0,3}(?:[a-z]{1,3}\s?)?\d)"
        + @"|(?:^\W*|\b(?:I|she|he)\s+)(?:currently\s+)?lives?\s+(?:in|near)\s+(?-i:\p{Lu})|\b(?:raised|grew\s+up)\s+in\s+(?-i:\p{Lu})|^\W*based\s+in\s+(?-i:\p{Lu})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Private();

    [GeneratedRegex(@"\bin\s+(?:my|her|his)\s+(?:free|spare|leisure)\s+time\b|\b(?:my|her|his)\s+(?:hobby|hobbies)\b|\bwhen\s+I\s+am\s+not\s+working\b|^\W*(?:hobbies|hobby|interests)\s*[:–—]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hobby();

    [GeneratedRegex(@"\b(?:gender|sex)\s*[:/]|(?:^|[,|/·;(]\s*)(?:female|male|f|she/her|he/him|they/them|single|unmarried)(?=\s*(?:[,|/·;)]|$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Gender();

    [GeneratedRegex(@"\b(?:mother\s+tongue|(?:first|native)\s+(?:language|speaker))\b|[-–—:(|]\s*native\b(?=\s*(?:[).,;|]|$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NativeLanguage();

    [GeneratedRegex(
        @"^\W*(?i:references?|referees?)\s*(?:[:–—]|-\s|$)|(?i:\bfor\s+a\s+reference\b|\breferences?\s+(?:are\s+)?(?:available|on\s+request|can\s+be)\b|\b(?:can|may)\s+be\s+(?:contacted|reached|phoned)\b|\bwill\s+(?:gladly\s+|happily\s+)?(?:vouch|say\s+kind|speak\s+for))"
        + @"|\b(?:[Mm]y|[Oo]ur)\b[^.]{0,60}?\b(?:manager|supervisor|boss|editor|colleague|director|professor|advisor|tutor|mentor)\b[^.]{0,40}?,\s*\p{Lu}[\p{L}'’-]+\s+\p{Lu}[\p{L}'’-]+",
        RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^\W*(?:(?:(?:full|first|last|family|given|middle)?\s*names?(?:\s*\(s\))?|surnames?(?:\s*\(s\))?|forenames?)(?:\s*/\s*(?:(?:first|last|family|given)?\s*names?|surnames?)(?:\s*\(s\))?)?|contacts?|address|e-?mail|phone|telephone|mobile|citizenship|nationality|(?:marital|family|civil)\s+status|gender|sex|age|date\s+of\s+birth|place\s+of\s+birth|born|religion)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\W*(?:dear\s.{0,40}|yours\s+(?:sincerely|faithfully|truly)|(?:kind|best|warm)\s+regards|sincerely)\W*$|\bprocessing\s+of\s+my\s+personal\s+data\b|\bI\s+hereby\s+declare\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Formula();

    [GeneratedRegex(@"\b(?:Mrs?|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lt|Col|Capt|Maj|Rev)\b\.?(?:\s+(?:Lt|Col|Dr|Ing)\b\.?|\s+\(retd\))*\s+\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2}|\b(?i:(?<=my\s)manager|manager:|supervisor:)\s+\p{Lu}[\p{L}'’-]+\s+\p{Lu}[\p{L}'’-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}
