namespace KnowledgeGraph.Server.Hosting;

/// <summary>Passes the settings to the GraphQL engine, ours or HotChocolate.</summary>
internal static class GraphSettingsExtensions
{
    public static IRequestExecutorBuilder AddSettings(this IRequestExecutorBuilder builder, GraphSettings settings)
    {
        var limits = settings.Limits;
        builder
            .ModifyParserOptions(options =>
            {
                options.MaxAllowedTokens = limits.MaxAllowedTokens;
                options.MaxAllowedFields = limits.MaxAllowedFields;
            })
            .ModifyRequestOptions(options =>
            {
                options.ExecutionTimeout = limits.ExecutionTimeout;
                options.IncludeExceptionDetails = false;
                options.PersistedOperations.OnlyAllowPersistedDocuments = settings.PersistedOperations.OnlyTrusted;
            })
            .AddMaxExecutionDepthRule(limits.MaxAllowedExecutionDepth, skipIntrospectionFields: true)
            .SetIntrospectionAllowedDepth(limits.MaxAllowedOfTypeDepth, limits.MaxAllowedListRecursiveDepth)
            .DisableIntrospection(limits.DisableIntrospection)
            .AddCostAnalyzer()
            .ModifyCostOptions(options =>
            {
                options.MaxFieldCost = limits.MaxFieldCost;
                options.MaxTypeCost = limits.MaxTypeCost;
            });
#if UPSTREAM_HOTCHOCOLATE
        builder.UseKnownDocuments(settings.PersistedOperations);
#else
        // HotChocolate 15 has none of these limits; HotChocolateSettings refuses them.
        builder
            .ModifyDocumentLimits(options =>
            {
                options.MaxAllowedSelectedFields = limits.MaxAllowedSelectedFields;
                options.MaxAllowedAliases = limits.MaxAllowedAliases;
                options.MaxAllowedDirectives = limits.MaxAllowedDirectives;
                options.MaxAllowedDirectivesPerLocation = limits.MaxAllowedDirectivesPerLocation;
            })
            .ModifyHttpLimits(options =>
            {
                options.MaxAllowedResponseSize = limits.MaxAllowedResponseSize;
                options.RequestReadTimeout = limits.RequestReadTimeout;
                options.MaxConcurrentRequests = limits.MaxConcurrentRequests;
                options.MaxConcurrentLongRequests = limits.MaxConcurrentLongRequests;
                options.MaxQueuedRequests = limits.MaxQueuedRequests;
                options.QueueTimeout = limits.QueueTimeout;
            })
            .UseAutomaticPersistedOperationPipeline();
        AddTrustedDocuments(builder, settings.PersistedOperations.Folder);
        builder.Services.AddScoped<IDataVersion, ReleaseVersion>();
#endif
        return builder;
    }

#if !UPSTREAM_HOTCHOCOLATE
    private static void AddTrustedDocuments(IRequestExecutorBuilder builder, string? folder)
    {
        if (folder is null)
        {
            return;
        }

        try
        {
            builder.AddFileSystemOperationDocumentStorage(folder);
        }
        catch (InvalidDataException e)
        {
            throw new CommandException("SETTINGS", e.Message, e);
        }
    }
#endif
}
