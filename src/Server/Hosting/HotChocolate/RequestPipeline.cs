using KnowledgeGraph.Server.Commands;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>
/// HotChocolate's steps from a request to its answer. Its ready-made pipelines of persisted operations leave the cost out, and execute a document of
/// the storage without validating it.
/// </summary>
internal static class RequestPipeline
{
    /// <summary>Lets clients ask documents by their ids, and refuses what is not allowed.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="settings">Which documents are answered.</param>
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

    // A list of variables makes one operation a batch, of a length that nothing limits, also where batches are off.
    private static PipelineStep RefuseBatches(PipelineStep next) => context =>
    {
        if (context.Request is not VariableBatchRequest)
        {
            return next(context);
        }

        context.Result = OperationResultBuilder.CreateError(ErrorBuilder.New()
            .SetMessage("`variables` must be an object; a list of variables, which makes the request a batch, is not answered here.")
            .SetCode(ErrorCodes.Server.RequestInvalid)
            .Build());
        return ValueTask.CompletedTask;
    };

    // What comes from the storage for the first time has no hash; with one, the cache holds it as validated.
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
