"""The intermediate representation: what a collection says, in one shape, free of any file format.

Everything is frozen. Text keeps its `{{holes}}`, and disabled entries are kept and marked. Rules are those of
`docs/postman.md`; a docstring names the section where one applies.
"""

from postwright.model.auth import (
    ApiKeyAuth,
    AsapAuth,
    Auth,
    AwsSigV4Auth,
    BasicAuth,
    BearerAuth,
    DigestAuth,
    EdgeGridAuth,
    HawkAuth,
    JwtAuth,
    NoAuth,
    NtlmAuth,
    OAuth1Auth,
    OAuth2Auth,
    RequestParameter,
    SignatureAuth,
)
from postwright.model.body import (
    Body,
    FileBody,
    FilePart,
    GraphqlBody,
    MultipartBody,
    RawBody,
    TextPart,
    UrlEncodedBody,
)
from postwright.model.collection import Collection, Environment, Folder, Variable
from postwright.model.request import BODYLESS_METHODS, Example, Operation, Request, Settings
from postwright.model.scripts import (
    Assignment,
    Findings,
    HeaderCheck,
    JsonPath,
    NamedCheck,
    ScriptCounts,
    StatusCheck,
    TimeCheck,
    ValueCheck,
)
from postwright.model.text import Text, VariableRef
from postwright.model.url import Parameter, PathVariable, Url

__all__ = [
    "BODYLESS_METHODS",
    "ApiKeyAuth",
    "AsapAuth",
    "Assignment",
    "Auth",
    "AwsSigV4Auth",
    "BasicAuth",
    "BearerAuth",
    "Body",
    "Collection",
    "DigestAuth",
    "EdgeGridAuth",
    "Environment",
    "Example",
    "FileBody",
    "FilePart",
    "Findings",
    "Folder",
    "GraphqlBody",
    "HawkAuth",
    "HeaderCheck",
    "JsonPath",
    "JwtAuth",
    "MultipartBody",
    "NamedCheck",
    "NoAuth",
    "NtlmAuth",
    "OAuth1Auth",
    "OAuth2Auth",
    "Operation",
    "Parameter",
    "PathVariable",
    "RawBody",
    "Request",
    "RequestParameter",
    "ScriptCounts",
    "Settings",
    "SignatureAuth",
    "StatusCheck",
    "Text",
    "TextPart",
    "TimeCheck",
    "Url",
    "UrlEncodedBody",
    "ValueCheck",
    "Variable",
    "VariableRef",
]
