using RoleCompare.Web.About;
using RoleCompare.Web.Hosting;
using RoleCompare.Web.Results;
using RoleCompare.Web.Start;

return await WebProgram.RunAsync(args, app =>
{
    app.MapStart();
    app.MapResults();
    app.MapAbout();
});
