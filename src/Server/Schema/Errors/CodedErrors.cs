using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Gives the errors of questions and of the store their codes, and logs the others, which are our mistakes.</summary>
internal static class CodedErrors
{
    /// <param name="error">The error as the engine makes it.</param>
    /// <param name="logger">Takes failures of the store and our mistakes.</param>
    /// <param name="isOperator">Whether who asks runs the store too, and is told where it is.</param>
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
