using System.Globalization;
using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Naming;
using RoleCompare.Paths;
using RoleCompare.Web.Components;
using RouteOptions = RoleCompare.Paths.RouteOptions;

namespace RoleCompare.Web.Paths;

/// <summary>The form for routes as it was sent: what was typed, what it means, and what is wrong with it.</summary>
public sealed class RouteForm
{
    private readonly List<FormError> _errors = [];
    private readonly RoleCatalog _catalog;

    private RouteForm(RoleCatalog catalog) => _catalog = catalog;

    /// <summary>What stands in the field of the role to start in.</summary>
    public string FromText { get; private set; } = "";

    /// <summary>What stands in the field of the role to reach.</summary>
    public string ToText { get; private set; } = "";

    /// <summary>What stands in the field of the roles to avoid.</summary>
    public string AvoidText { get; private init; } = "";

    /// <summary>What stands in the field of the roles to go via.</summary>
    public string ViaText { get; private init; } = "";

    /// <summary>The role to start in; null when none was named that exists.</summary>
    public Role? From { get; private set; }

    /// <summary>The role to reach; null when none was named that exists.</summary>
    public Role? To { get; private set; }

    /// <summary>Which moves may be used.</summary>
    public RouteOptions Options { get; private set; } = new();

    /// <summary>Roles that the person does not want, and that routes therefore avoid.</summary>
    public IReadOnlyList<Role> Excluded { get; private set; } = [];

    /// <summary>What is wrong; none when routes can be looked for.</summary>
    public IReadOnlyList<FormError> Errors => _errors;

    /// <summary>Reads the form; where the person said which role they have or aim at, that stands in a field that was not sent.</summary>
    internal static RouteForm Read(RoleCatalog catalog, RouteQuery query, UnderstoodProfile? own)
    {
        var form = new RouteForm(catalog)
        {
            FromText = query.From ?? own?.CurrentRole?.Title ?? "",
            ToText = query.To ?? own?.TargetRole?.Title ?? "",
            AvoidText = query.Avoid ?? "",
            ViaText = query.Via ?? "",
        };
        form.From = form.Resolve("from", form.FromText);
        form.To = form.Resolve("to", form.ToText);
        form.FromText = form.From?.Title ?? form.FromText;
        form.ToText = form.To?.Title ?? form.ToText;
        var via = form.ResolveAll("via", form.ViaText);
        form.Excluded = [.. (own?.ExcludedRoles ?? []).Where(role => role != form.From && role != form.To && !via.Contains(role))];
        form.Options = new RouteOptions
        {
            Have = own is null ? null : SkillInventory.Of(own),
            Via = via,
            Avoid = [.. form.ResolveAll("avoid", form.AvoidText).Union(form.Excluded)],
            StatedOnly = !string.IsNullOrEmpty(query.Stated),
            AllowLeaps = !string.IsNullOrEmpty(query.Leaps),
            MaxSteps = int.TryParse(query.Steps, NumberStyles.None, CultureInfo.InvariantCulture, out var steps) && steps is >= 1 and <= RouteOptions.MostSteps ? steps : new RouteOptions().MaxSteps,
        };
        form.Check();
        return form;
    }

    /// <summary>The address of the same routes with other options.</summary>
    public string Address(RouteOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        (string Name, string? Value)[] values =
        [
            ("from", From?.Id.Value), ("to", To?.Id.Value),
            ("avoid", string.Join("; ", options.Avoid.Except(Excluded).Select(role => role.Title))), ("via", string.Join("; ", options.Via.Select(role => role.Title))),
            ("steps", options.MaxSteps.ToString(CultureInfo.InvariantCulture)), ("stated", options.StatedOnly ? "on" : null), ("leaps", options.AllowLeaps ? "on" : null),
        ];
        return "/paths" + QueryString.Create(values.Where(value => !string.IsNullOrEmpty(value.Value)).Select(value => KeyValuePair.Create(value.Name, value.Value)));
    }

    private void Check()
    {
        if (From is not null && From == To)
            _errors.Add(new FormError("to", $"The route would end where it starts, at {From.Title}; name another role to reach."));
        if (Options.Avoid.FirstOrDefault(role => role == From || role == To) is { } end)
            _errors.Add(new FormError("avoid", $"{end.Title} is where the route starts or ends; it cannot be avoided."));
        if (Options.Via.FirstOrDefault(role => role == From || role == To) is { } via)
            _errors.Add(new FormError("via", $"{via.Title} is where the route starts or ends; name a role on the way."));
        if (Options.Via.FirstOrDefault(Options.Avoid.Contains) is { } both)
            _errors.Add(new FormError("via", $"{both.Title} cannot be gone by way of and avoided; name it once."));
        if (Options.Via.Count >= Options.MaxSteps)
            _errors.Add(new FormError("via", $"A route of at most {Options.MaxSteps} moves touches at most {Options.MaxSteps - 1} roles on its way; allow more moves or name fewer."));
    }

    private List<Role> ResolveAll(string field, string names) =>
        [.. names.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(name => Resolve(field, name)).OfType<Role>().Distinct()];

    private Role? Resolve(string field, string name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        try
        {
            return _catalog.Resolve(name.Trim());
        }
        catch (RoleCompareException)
        {
            var near = _catalog.Nearest(name, 3);
            _errors.Add(new FormError(field, $"There is no role “{PlainText.OneLine(name.Length <= 60 ? name : name[..59] + "…")}”, or it names several.{(near.Count > 0 ? $" Did you mean {string.Join(" or ", near.Select(role => role.Title))}?" : "")}"));
            return null;
        }
    }
}
