
namespace KnowledgeGraph.Server.Hosting;

/// <summary>
/// HotChocolate's request pipeline. Its predefined pipelines for persisted operations skip the cost analysis, and execute stored documents
/// without validating them.
/// </summary>
internal static class RequestPipeline
{
    /// <summary>Lets clients request documents by id, and refuses documents that are not allowed.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="settings">Which documents are allowed.</param>
    /// <exception cref="CommandException">SETTINGS: the folder of trusted documents cannot be read.</exception>
    public static IRequestExecutorBuilder UseKnownDocuments(this IRequestExecutorBuilder builder, PersistedOperationSettings settings)
    {
        var documents = ReadDocuments(settings.Folder);
        builder.Services.AddSha256DocumentHashProvider(HashFormat.Hex);
        builder
            .ConfigureSchemaServices(services => services.AddSingleton<IOperationDocumentStorage>(documents))
            .UseInstrumentation()
            .UseExceptions()
            .UseTimeout()
            .UseRequest(RefuseBatches)
            .UseDocumentCache()
            .UseReadPersistedOperation()
            .UseRequest(ValidateWhatWasRead);
        _ = settings.OnlyTrusted
            ? builder.UsePersistedOperationNotFound().UseOnlyPersistedOperationAllowed()
            : builder.UseAutomaticPersistedOperationNotFound().UseWritePersistedOperation();
        return builder
            .UseDocumentParser()
            .UseDocumentValidation()
            .UseCostAnalyzer()
            .UseOperationCache()
            .UseOperationResolver()
            .UseOperationVariableCoercion()
            .UseOperationExecution();
    }

    // A list of variables turns one operation into a batch of unlimited length, even if batches are disabled.
    private static PipelineStep RefuseBatches(PipelineStep next) => context =>
    {
        if (context.Request is not VariableBatchRequest)
        {
            return next(context);
        }

        context.Result = OperationResultBuilder.CreateError(ErrorBuilder.New()
            .SetMessage("`variables` must be an object; a list of variables, which makes the request a batch, is not supported.")
            .SetCode(ErrorCodes.Server.RequestInvalid)
            .Build());
        return ValueTask.CompletedTask;
    };

    // A document that comes from the storage for the first time has no hash; with a hash, the cache treats it as validated.
    private static PipelineStep ValidateWhatWasRead(PipelineStep next) => context =>
    {
        if (context is { IsPersistedDocument: true, DocumentHash: null, DocumentId: { } id })
        {
            context.ValidationResult = null;
            context.DocumentHash = id.Value;
        }

        return next(context);
    };

    private static KnownDocuments ReadDocuments(string? folder)
    {
        try
        {
            return KnownDocuments.Read(folder);
        }
        catch (InvalidDataException e)
        {
            throw new CommandException("SETTINGS", e.Message, e);
        }
    }
}
