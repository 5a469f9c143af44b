using RoleCompare.Web.About;
using RoleCompare.Web.Hosting;
using RoleCompare.Web.Start;

return await WebProgram.RunAsync(args, app =>
{
    app.MapStart();
    app.MapAbout();
});
