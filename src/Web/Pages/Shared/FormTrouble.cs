namespace SocialeKaart.Web.Pages.Shared;

/// <summary>Why a form that was filled in well comes back all the same, with what was typed.</summary>
public enum FormTrouble
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>It was sent within seconds.</summary>
    TooFast,

    /// <summary>It was open too long.</summary>
    TooLong,

    /// <summary>This connection sent many.</summary>
    TooMany,

    /// <summary>The store is out of reach.</summary>
    Down,
}
