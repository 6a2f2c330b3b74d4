namespace KnowledgeGraph.GraphQL.Errors;

/// <summary>The codes of errors that the engine itself makes. They are those of HotChocolate for the same failures.</summary>
public static class ErrorCodes
{
    /// <summary>Failures while a request is executed.</summary>
    public static class Execution
    {
        /// <summary>A resolver gave null, and the field has no room for it.</summary>
        public const string NonNullViolation = "HC0018";

        /// <summary>A resolver gave a value that its scalar or enum cannot represent.</summary>
        public const string CannotSerializeLeafValue = "EXEC_INVALID_LEAF_VALUE";

        /// <summary>A resolver gave an object of none of the types its interface or union can have.</summary>
        public const string CannotResolveAbstractType = "EXEC_UNABLE_TO_RESOLVE_ABSTRACT_TYPE";

        /// <summary>A resolver gave something other than a list for a list.</summary>
        public const string ListTypeNotSupported = "EXEC_LIST_TYPE_NOT_SUPPORTED";

        /// <summary>A resolver failed, or the engine itself; the log says why.</summary>
        public const string Unexpected = "HC0008";

        /// <summary>No document is known by the id that is given.</summary>
        public const string PersistedOperationNotFound = "HC0020";

        /// <summary>Only documents that the server knows are answered.</summary>
        public const string OnlyPersistedOperationsAllowed = "HC0067";

        /// <summary>The request took longer than it may.</summary>
        public const string Timeout = "HC0045";

        /// <summary>The operation costs more than it may.</summary>
        public const string CostExceeded = "HC0047";

        /// <summary>Not exactly one of the arguments that tell the length of a list is given.</summary>
        public const string OneSlicingArgumentRequired = "HC0082";

        /// <summary>The document is not GraphQL.</summary>
        public const string SyntaxError = "HC0014";

        /// <summary>A variable has no value of its type.</summary>
        public const string InvalidType = "HC0016";

        /// <summary>A variable is declared with a type that is no input type.</summary>
        public const string MustBeInputType = "HC0017";

        /// <summary>A variable that must not be null is null or absent.</summary>
        public const string NonNullVariable = "HC0018";
    }

    /// <summary>Failures of HTTP requests.</summary>
    public static class Server
    {
        /// <summary>The body is no GraphQL request.</summary>
        public const string RequestInvalid = "HC0009";

        /// <summary>The body is larger than it may be.</summary>
        public const string MaxRequestSize = "HC0010";

        /// <summary>The body is no JSON.</summary>
        public const string SyntaxError = "HC0011";

        /// <summary>The request has no document.</summary>
        public const string QueryAndIdMissing = "HC0013";

        /// <summary>The client accepts none of the media types of responses.</summary>
        public const string NoSupportedAcceptMediaType = "HC0063";

        /// <summary>The request could be forged by another site.</summary>
        public const string PreflightRequired = "HC0077";

        /// <summary>The request is made by a method that does not fit what it asks. HotChocolate answers it with a status alone.</summary>
        public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";

        /// <summary>The body is not declared as JSON in UTF-8. HotChocolate answers it with a status alone.</summary>
        public const string UnsupportedContentType = "UNSUPPORTED_CONTENT_TYPE";
    }

    /// <summary>Failures of validation.</summary>
    public static class Validation
    {
        /// <summary>The document asks for the schema, which is not allowed here.</summary>
        public const string IntrospectionNotAllowed = "HC0046";

        /// <summary>The document follows the types of the schema deeper than it may.</summary>
        public const string MaxIntrospectionDepthOverflow = "HC0086";
    }

    /// <summary>Requests beyond a limit for which HotChocolate has no code.</summary>
    public static class Limits
    {
        /// <summary>Selections are nested too deep.</summary>
        public const string Depth = "MAX_DEPTH_EXCEEDED";

        /// <summary>The document has too many fields.</summary>
        public const string Fields = "MAX_FIELDS_EXCEEDED";

        /// <summary>The fragments of the document, put in place, select too many fields.</summary>
        public const string SelectedFields = "MAX_SELECTED_FIELDS_EXCEEDED";

        /// <summary>The document has too many aliases.</summary>
        public const string Aliases = "MAX_ALIASES_EXCEEDED";

        /// <summary>The document has too many directives.</summary>
        public const string Directives = "MAX_DIRECTIVES_EXCEEDED";

        /// <summary>The body of the request does not arrive in time.</summary>
        public const string RequestReadTime = "MAX_REQUEST_READ_TIME_EXCEEDED";

        /// <summary>The answer is too long.</summary>
        public const string ResponseSize = "MAX_RESPONSE_SIZE_EXCEEDED";

        /// <summary>The server is busy, and so many requests wait that no more may.</summary>
        public const string ConcurrentRequests = "MAX_CONCURRENT_REQUESTS_EXCEEDED";

        /// <summary>The server is busy, and the request has waited for its turn as long as it may.</summary>
        public const string QueueTime = "MAX_QUEUE_TIME_EXCEEDED";
    }
}
