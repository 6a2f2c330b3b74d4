using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Adds codes to the errors of queries and of the store, and logs all other errors, which are bugs.</summary>
internal static class CodedErrors
{
    /// <param name="error">The error from the engine.</param>
    /// <param name="logger">Logs failures of the store and bugs.</param>
    /// <param name="isOperator">Whether the caller operates the store and may see its location in errors.</param>
    public static IError Filter(IError error, ILogger logger, bool isOperator)
    {
        switch (error.Exception)
        {
            case QuestionException question:
                return question.Facts.Aggregate(
                    error.WithMessage(question.Message).WithCode(question.Code),
                    (coded, fact) => coded.SetExtension(fact.Key, fact.Value));
            case GraphStoreException store:
                ServerLog.StoreFailed(logger, store.Code, store);
                return error.WithMessage(isOperator ? store.Message : StoreMessages.ForClients(store)).WithCode(store.Code);
            case { } unexpected:
                ServerLog.ResolverFailed(logger, error.Path?.ToString() ?? "", unexpected);
                return error;
            default:
                return error;
        }
    }
}
