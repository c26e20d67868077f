"""Turns a Postman collection into a typed Python client and a curl command for every request."""

# All but the version is imported when it is first asked for: the command needs none of it where there is nothing to do.
# The name is one that type checkers know; importing it from `typing` would take longer than all else here.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from postwright.errors import CollectionError, Place, Problem, Severity, TargetError, TemplateError
    from postwright.library import generate, load
    from postwright.model import (
        ApiKeyAuth,
        AsapAuth,
        Auth,
        AwsSigV4Auth,
        BasicAuth,
        BearerAuth,
        Body,
        Collection,
        DigestAuth,
        EdgeGridAuth,
        Environment,
        Example,
        FileBody,
        FilePart,
        Folder,
        GraphqlBody,
        HawkAuth,
        JwtAuth,
        MultipartBody,
        NoAuth,
        NtlmAuth,
        OAuth1Auth,
        OAuth2Auth,
        Operation,
        Parameter,
        PathVariable,
        RawBody,
        Request,
        Settings,
        SignatureAuth,
        Text,
        TextPart,
        Url,
        UrlEncodedBody,
        Variable,
        VariableRef,
    )

__all__ = [
    "ApiKeyAuth",
    "AsapAuth",
    "Auth",
    "AwsSigV4Auth",
    "BasicAuth",
    "BearerAuth",
    "Body",
    "Collection",
    "CollectionError",
    "DigestAuth",
    "EdgeGridAuth",
    "Environment",
    "Example",
    "FileBody",
    "FilePart",
    "Folder",
    "GraphqlBody",
    "HawkAuth",
    "JwtAuth",
    "MultipartBody",
    "NoAuth",
    "NtlmAuth",
    "OAuth1Auth",
    "OAuth2Auth",
    "Operation",
    "Parameter",
    "PathVariable",
    "Place",
    "Problem",
    "RawBody",
    "Request",
    "Settings",
    "Severity",
    "SignatureAuth",
    "TargetError",
    "TemplateError",
    "Text",
    "TextPart",
    "Url",
    "UrlEncodedBody",
    "Variable",
    "VariableRef",
    "__version__",
    "generate",
    "load",
]

__version__ = "0.1.0"

_HOMES = {
    **dict.fromkeys(("CollectionError", "Place", "Problem", "Severity", "TargetError", "TemplateError"), "errors"),
    **dict.fromkeys(("generate", "load"), "library"),
}

if not TYPE_CHECKING:  # pragma: no branch

    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        found: object = getattr(import_module(f"{__name__}.{_HOMES.get(name, 'model')}"), name)
        globals()[name] = found
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
