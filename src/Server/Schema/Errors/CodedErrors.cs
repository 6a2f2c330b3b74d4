using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Gives the errors of questions and of the store their codes, and logs the others, which are our mistakes.</summary>
internal static class CodedErrors
{
    public static IError Filter(IError error, ILogger logger)
    {
        switch (error.Exception)
        {
            case QuestionException question:
                return question.Facts.Aggregate(
                    error.WithMessage(question.Message).WithCode(question.Code),
                    (coded, fact) => coded.SetExtension(fact.Key, fact.Value));
            case GraphStoreException store:
                ServerLog.StoreFailed(logger, store.Code, store);
                return error.WithMessage(store.Message).WithCode(store.Code);
            case { } unexpected:
                ServerLog.ResolverFailed(logger, error.Path?.ToString() ?? "", unexpected);
                return error;
            default:
                return error;
        }
    }
}
