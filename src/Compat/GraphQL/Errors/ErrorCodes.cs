namespace KnowledgeGraph.GraphQL.Errors;

/// <summary>The codes of the engine's own errors. For the same errors, they are those of HotChocolate.</summary>
internal static class ErrorCodes
{
    /// <summary>Errors in the execution of a request.</summary>
    public static class Execution
    {
        /// <summary>A resolver returned null for a non-null field.</summary>
        public const string NonNullViolation = "HC0018";

        /// <summary>A resolver returned a value that its scalar or enum cannot represent.</summary>
        public const string CannotSerializeLeafValue = "EXEC_INVALID_LEAF_VALUE";

        /// <summary>A resolver returned an object that is not of a possible type of its interface or union.</summary>
        public const string CannotResolveAbstractType = "EXEC_UNABLE_TO_RESOLVE_ABSTRACT_TYPE";

        /// <summary>A resolver of a list field returned something else.</summary>
        public const string ListTypeNotSupported = "EXEC_LIST_TYPE_NOT_SUPPORTED";

        /// <summary>A resolver or the engine failed unexpectedly; see the log.</summary>
        public const string Unexpected = "HC0008";

        /// <summary>The id of the document is unknown.</summary>
        public const string PersistedOperationNotFound = "HC0020";

        /// <summary>Only documents known to the server are accepted.</summary>
        public const string OnlyPersistedOperationsAllowed = "HC0067";

        /// <summary>The request timed out.</summary>
        public const string Timeout = "HC0045";

        /// <summary>The operation exceeds a cost limit.</summary>
        public const string CostExceeded = "HC0047";

        /// <summary>Exactly one of the slicing arguments must be given.</summary>
        public const string OneSlicingArgumentRequired = "HC0082";

        /// <summary>The document is not valid GraphQL.</summary>
        public const string SyntaxError = "HC0014";

        /// <summary>The value of a variable does not match its type.</summary>
        public const string InvalidType = "HC0016";

        /// <summary>The type of a variable is not an input type.</summary>
        public const string MustBeInputType = "HC0017";

        /// <summary>A non-null variable is null or absent.</summary>
        public const string NonNullVariable = "HC0018";
    }

    /// <summary>Errors of HTTP requests.</summary>
    public static class Server
    {
        /// <summary>The body is not a GraphQL request.</summary>
        public const string RequestInvalid = "HC0009";

        /// <summary>The body is too large.</summary>
        public const string MaxRequestSize = "HC0010";

        /// <summary>The body is not JSON.</summary>
        public const string SyntaxError = "HC0011";

        /// <summary>The request has no document.</summary>
        public const string QueryAndIdMissing = "HC0013";

        /// <summary>The client accepts none of the supported media types.</summary>
        public const string NoSupportedAcceptMediaType = "HC0063";

        /// <summary>The request lacks protection against cross-site request forgery.</summary>
        public const string PreflightRequired = "HC0077";

        /// <summary>The method is not allowed for the request. HotChocolate returns only the status.</summary>
        public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";

        /// <summary>The content type is not JSON in UTF-8. HotChocolate returns only the status.</summary>
        public const string UnsupportedContentType = "UNSUPPORTED_CONTENT_TYPE";
    }

    /// <summary>Errors of validation.</summary>
    public static class Validation
    {
        /// <summary>Introspection is not allowed.</summary>
        public const string IntrospectionNotAllowed = "HC0046";

        /// <summary>The introspection query is too deep.</summary>
        public const string MaxIntrospectionDepthOverflow = "HC0086";
    }

    /// <summary>Errors of limits for which HotChocolate has no code.</summary>
    public static class Limits
    {
        /// <summary>Selections are nested too deeply.</summary>
        public const string Depth = "MAX_DEPTH_EXCEEDED";

        /// <summary>The document has too many fields.</summary>
        public const string Fields = "MAX_FIELDS_EXCEEDED";

        /// <summary>The operation selects too many fields after expanding fragments.</summary>
        public const string SelectedFields = "MAX_SELECTED_FIELDS_EXCEEDED";

        /// <summary>The document has too many aliases.</summary>
        public const string Aliases = "MAX_ALIASES_EXCEEDED";

        /// <summary>The document has too many directives.</summary>
        public const string Directives = "MAX_DIRECTIVES_EXCEEDED";

        /// <summary>The body of the request did not arrive in time.</summary>
        public const string RequestReadTime = "MAX_REQUEST_READ_TIME_EXCEEDED";

        /// <summary>The response is too large.</summary>
        public const string ResponseSize = "MAX_RESPONSE_SIZE_EXCEEDED";

        /// <summary>The server is busy and the queue is full.</summary>
        public const string ConcurrentRequests = "MAX_CONCURRENT_REQUESTS_EXCEEDED";

        /// <summary>The server is busy and the request timed out in the queue.</summary>
        public const string QueueTime = "MAX_QUEUE_TIME_EXCEEDED";
    }
}
