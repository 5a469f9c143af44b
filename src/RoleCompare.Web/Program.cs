using RoleCompare.Web.About;
using RoleCompare.Web.Api;
using RoleCompare.Web.Compare;
using RoleCompare.Web.Cv;
using RoleCompare.Web.Hosting;
using RoleCompare.Web.Paths;
using RoleCompare.Web.Questions;
using RoleCompare.Web.Recovery;
using RoleCompare.Web.Results;
using RoleCompare.Web.Roles;
using RoleCompare.Web.Start;
using RoleCompare.Web.YourData;

return await WebProgram.RunAsync(args, app =>
{
    app.MapStart();
    app.MapQuestions();
    app.MapAnswers();
    app.MapCv();
    app.MapResults();
    app.MapYourData();
    app.MapRecovery();
    app.MapRoles();
    app.MapCompare();
    app.MapPaths();
    app.MapAbout();
    app.MapApi();
    app.MapHealth();
});
