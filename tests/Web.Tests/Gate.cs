namespace SocialeKaart.Web.Tests;

/// <summary>Holds a page halfway until the test lets it go on.</summary>
public sealed class Gate
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done when a page stands at the gate.</summary>
    public Task Reached => reached.Task;

    /// <summary>Lets this page and all later ones through.</summary>
    public void Open() => opened.TrySetResult();

    /// <summary>What the page does.</summary>
    public Task PassAsync()
    {
        reached.TrySetResult();
        return opened.Task;
    }
}
