using RoleCompare.Web.About;
using RoleCompare.Web.Compare;
using RoleCompare.Web.Hosting;
using RoleCompare.Web.Paths;
using RoleCompare.Web.Roles;
using RoleCompare.Web.Start;

return await WebProgram.RunAsync(args, app =>
{
    app.MapStart();
    app.MapRoles();
    app.MapCompare();
    app.MapPaths();
    app.MapAbout();
});
