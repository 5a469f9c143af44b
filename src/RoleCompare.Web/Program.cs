using RoleCompare.Web.About;
using RoleCompare.Web.Cv;
using RoleCompare.Web.Hosting;
using RoleCompare.Web.Questions;
using RoleCompare.Web.Recovery;
using RoleCompare.Web.Start;
using RoleCompare.Web.YourData;

return await WebProgram.RunAsync(args, app =>
{
    app.MapStart();
    app.MapQuestions();
    app.MapAnswers();
    app.MapCv();
    app.MapYourData();
    app.MapRecovery();
    app.MapAbout();
});
