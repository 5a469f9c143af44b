using RoleCompare.Catalog;
using RoleCompare.Randomness;

namespace RoleCompare.Questionnaire;

/// <summary>The questions of a bank that the adaptive order chooses from: wishes and skills, in the bank's order.</summary>
internal sealed class ClosedItems
{
    private readonly List<(int Item, byte Class)>[] _ofRoles;
    private readonly Dictionary<string, int> _numbers;
    private readonly int?[] _ofWishes;
    private readonly int?[] _ofSkills;

    private ClosedItems(RoleCatalog catalog, IReadOnlyList<ClosedItem> all)
    {
        Catalog = catalog;
        All = all;
        _numbers = all.Index().ToDictionary(item => item.Item.Question.Id, item => item.Index, StringComparer.Ordinal);
        _ofWishes = new int?[catalog.Dimensions.Count + 1];
        _ofSkills = new int?[catalog.Skills.Count];
        foreach (var (number, item) in all.Index())
            (item.IsWish ? _ofWishes : _ofSkills)[item.Target] = number;
        _ofRoles = [.. catalog.Roles.Select(_ => new List<(int Item, byte Class)>())];
        foreach (var (number, item) in all.Index())
        {
            foreach (var (role, kind) in item.Roles.Zip(item.Classes))
                _ofRoles[role].Add((number, kind));
        }
    }

    /// <summary>The catalogue.</summary>
    public RoleCatalog Catalog { get; }

    /// <summary>The questions.</summary>
    public IReadOnlyList<ClosedItem> All { get; }

    /// <summary>
    /// Answers everything that has no answer yet as someone might whom a role fits best, by the response model. What the person is not sure of stays so.
    /// </summary>
    /// <param name="role">The number of the role in the catalogue.</param>
    /// <param name="answers">The answers so far; filled.</param>
    /// <param name="random">Where chance comes from.</param>
    public void Complete(int role, ClosedAnswers answers, SplitMix64 random)
    {
        foreach (var (item, kind) in _ofRoles[role])
            Draw(item, kind, answers, random);
        for (var item = 0; item < All.Count; item++)
            Draw(item, 0, answers, random);
    }

    /// <summary>Answers everything that some roles differ in; the rest changes none of their scores.</summary>
    /// <param name="role">The number of the role that fits best.</param>
    /// <param name="concerned">The numbers of the questions that the roles differ in; those of <see cref="AskedBy"/> of each role that have no answer.</param>
    /// <param name="answers">The answers so far; filled.</param>
    /// <param name="random">Where chance comes from.</param>
    public void Complete(int role, IReadOnlyList<int> concerned, ClosedAnswers answers, SplitMix64 random)
    {
        var kinds = new Dictionary<int, byte>(_ofRoles[role].Count);
        foreach (var (item, kind) in _ofRoles[role])
            kinds[item] = kind;
        foreach (var item in concerned)
            Draw(item, kinds.GetValueOrDefault(item), answers, random);
    }

    /// <summary>The number of the question for a wish, by the number of the dimension; null when it is not asked.</summary>
    public int? OfWish(int wish) => _ofWishes[wish];

    /// <summary>The number of the question for a skill of the catalogue; null when it is not asked.</summary>
    public int? OfSkill(int skill) => _ofSkills[skill];

    /// <summary>The number of a question; null when it is not one of the closed ones.</summary>
    public int? Find(string id) => _numbers.TryGetValue(id, out var number) ? number : null;

    /// <summary>The numbers of the questions whose answer tells a role from most others: the wishes, and the skills that it asks for.</summary>
    public IEnumerable<int> AskedBy(int role) => _ofRoles[role].Select(entry => entry.Item);

    private void Draw(int item, byte kind, ClosedAnswers answers, SplitMix64 random)
    {
        if (answers.Has(item))
            return;
        var likelihood = All[item].Likelihoods[kind];
        var left = random.Uniform();
        var choice = 0;
        while (choice < likelihood.Length - 1 && left >= likelihood[choice])
            left -= likelihood[choice++];
        answers.Set(item, All[item].Lowest + choice);
    }

    /// <summary>Works out how likely each answer is for the people of each role.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="bank">Its questions.</param>
    /// <param name="widening">Multiplies the spreads of the response model; 1 for the model itself.</param>
    public static ClosedItems Create(RoleCatalog catalog, ItemBank bank, double widening = 1)
    {
        var needs = catalog.Roles.Index()
            .SelectMany(role => role.Item.Skills.Select(need => (Role: role.Index, Need: need)))
            .ToLookup(need => need.Need.Skill.Id, StringComparer.Ordinal);
        var skillNumbers = catalog.Skills.Index().ToDictionary(skill => skill.Item.Id, skill => skill.Index, StringComparer.Ordinal);
        var items = new List<ClosedItem>();
        foreach (var question in bank.Questions)
        {
            var key = question.Id[(question.Id.IndexOf('.', StringComparison.Ordinal) + 1)..];
            switch (question.Kind)
            {
                case QuestionKind.Preference:
                    items.Add(Wish(question, catalog.Dimensions.Index().First(dimension => dimension.Item.Id == key).Index, catalog, role => role[key].Level?.Value, widening));
                    break;
                case QuestionKind.Seniority:
                    items.Add(Wish(question, catalog.Dimensions.Count, catalog, role => role.Seniority?.Value, widening));
                    break;
                case QuestionKind.Skill:
                    items.Add(Skill(question, skillNumbers[key], [.. needs[key]], widening));
                    break;
                default:
                    break;
            }
        }

        return new ClosedItems(catalog, items);
    }

    // The first class are the roles whose level is not known: their people answer as those of all roles together do.
    private static ClosedItem Wish(Question question, int target, RoleCatalog catalog, Func<Role, int?> levelOf, double widening)
    {
        var (lowest, highest) = (question.Choices[0].Value, question.Choices[^1].Value);
        var known = catalog.Roles.Index().Where(role => levelOf(role.Item) is not null).Select(role => (Role: role.Index, Level: levelOf(role.Item)!.Value)).ToList();
        var graded = Enumerable.Range(lowest, highest - lowest + 1).Select(level => ResponseModel.Graded(level, lowest, highest, ResponseModel.WishSpread * widening)).ToList();
        var all = new double[graded.Count];
        foreach (var (_, level) in known)
        {
            for (var answer = 0; answer < all.Length; answer++)
                all[answer] += graded[level - lowest][answer] / known.Count;
        }

        return new ClosedItem(question, target, [all, .. graded], [.. known.Select(role => role.Role)], [.. known.Select(role => (byte)(role.Level - lowest + 1))]);
    }

    private static ClosedItem Skill(Question question, int target, IReadOnlyList<(int Role, RoleSkill Need)> needs, double widening)
    {
        var kinds = needs.Select(need => (need.Need.Level, need.Need.Need)).Distinct().ToList();
        var likelihoods = kinds.Select(kind => ResponseModel.Skill(needs.First(need => (need.Need.Level, need.Need.Need) == kind).Need, widening));
        return new ClosedItem(
            question,
            target,
            [ResponseModel.Skill(null), .. likelihoods],
            [.. needs.Select(need => need.Role)],
            [.. needs.Select(need => (byte)(kinds.IndexOf((need.Need.Level, need.Need.Need)) + 1))]);
    }
}
