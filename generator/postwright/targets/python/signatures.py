"""The kinds of auth that sign, as classes of the runtime: which parameter of Postman's is which argument."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from postwright.model import (
    AsapAuth,
    AwsSigV4Auth,
    EdgeGridAuth,
    HawkAuth,
    JwtAuth,
    NtlmAuth,
    OAuth1Auth,
    SignatureAuth,
    Text,
)
from postwright.rendering import Code
from postwright.targets.python.source import call, keyword, literal


class Option(NamedTuple):
    """A parameter by Postman's name as a keyword argument that has a default.

    `absent` is what Postman takes where nothing is saved, if that is not the default.
    """

    name: str
    keyword: str
    default: str | bool = ""
    absent: str | None = None


class Signature(NamedTuple):
    """A class of the runtime with its arguments; `first` are those that have no keyword."""

    class_name: str
    first: tuple[str, ...]
    options: tuple[Option, ...]


SIGNATURES: Mapping[type[SignatureAuth], Signature] = {
    AwsSigV4Auth: Signature(
        "AwsSigV4Auth",
        ("accessKey", "secretKey"),
        (
            Option("sessionToken", "session_token"),
            Option("region", "region", "us-east-1"),
            Option("service", "service", "execute-api"),
            Option("addAuthDataToQuery", "in_query", False),
        ),
    ),
    OAuth1Auth: Signature(
        "OAuth1Auth",
        ("consumerKey", "consumerSecret"),
        (
            Option("token", "token"),
            Option("tokenSecret", "token_secret"),
            Option("signatureMethod", "signature_method", "HMAC-SHA1", absent=""),
            Option("privateKey", "private_key"),
            Option("realm", "realm"),
            Option("callback", "callback"),
            Option("verifier", "verifier"),
            Option("version", "version", "1.0", absent=""),
            Option("timestamp", "timestamp"),
            Option("nonce", "nonce"),
            Option("addParamsToHeader", "in_header", True),
            Option("disableHeaderEncoding", "encode_header", True),
            Option("addEmptyParamsToSign", "sign_empty", False),
            Option("includeBodyHash", "body_hash", False),
        ),
    ),
    HawkAuth: Signature(
        "HawkAuth",
        ("authId", "authKey"),
        (
            Option("algorithm", "algorithm", "sha256", absent=""),
            Option("extraData", "ext"),
            Option("app", "app"),
            Option("delegation", "dlg"),
            Option("timestamp", "timestamp"),
            Option("nonce", "nonce"),
            Option("includePayloadHash", "payload_hash", False),
        ),
    ),
    EdgeGridAuth: Signature(
        "EdgeGridAuth",
        ("clientToken", "clientSecret", "accessToken"),
        (
            Option("baseURL", "base_url"),
            Option("headersToSign", "headers_to_sign"),
            Option("maxBodySize", "max_body_size", "131072"),
            Option("timestamp", "timestamp"),
            Option("nonce", "nonce"),
        ),
    ),
    NtlmAuth: Signature(
        "NtlmAuth",
        ("username", "password"),
        (
            Option("domain", "domain"),
            Option("disableRetryRequest", "retry", True),
        ),
    ),
    JwtAuth: Signature(
        "JwtAuth",
        (),
        (
            Option("algorithm", "algorithm", "HS256", absent=""),
            Option("secret", "secret"),
            Option("isSecretBase64Encoded", "secret_is_base64", False),
            Option("privateKey", "private_key"),
            Option("payload", "payload"),
            Option("header", "header"),
            Option("addTokenTo", "placement", "header"),
            Option("headerPrefix", "header_prefix", "Bearer"),
            Option("queryParamKey", "query_name", "token"),
        ),
    ),
    AsapAuth: Signature(
        "AsapAuth",
        ("iss", "aud", "kid", "privateKey"),
        (
            Option("alg", "algorithm", "RS256"),
            Option("sub", "subject"),
            Option("exp", "lifetime", "3600"),
            Option("claims", "claims"),
        ),
    ),
}

DIGEST = (
    Option("realm", "realm"),
    Option("nonce", "nonce"),
    Option("algorithm", "algorithm"),
    Option("qop", "qop"),
    Option("nonceCount", "nonce_count"),
    Option("clientNonce", "client_nonce"),
    Option("opaque", "opaque"),
    Option("disableRetryRequest", "retry", True),
)

# Parameters that switch off what the keyword switches on.
_OPPOSITE = frozenset({"disableHeaderEncoding", "disableRetryRequest"})


def has_key(auth: SignatureAuth) -> bool:
    """Whether there is something to sign with: without it Postman leaves a request as it is. Section 6.3."""
    match auth:
        case JwtAuth(parameters=saved):
            algorithm = saved.get("algorithm", Text()).source
            names = {"": (), "HS": ("secret",), "{{": ("secret", "privateKey")}.get(algorithm[:2], ("privateKey",))
            return any(saved.get(name) for name in names)
        case AsapAuth(parameters=saved):
            return bool(saved.get("privateKey"))
        case OAuth1Auth(parameters=saved):
            return bool(saved.get("consumerKey")) and any(saved.get(name) for name in _oauth1_keys(saved))
        case HawkAuth() | EdgeGridAuth():
            return all(auth.parameters.get(name) for name in SIGNATURES[type(auth)].first)
        case _:
            return True


def _oauth1_keys(saved: Mapping[str, Text]) -> tuple[str, ...]:
    method = saved.get("signatureMethod", Text())
    if method.literal is None:
        return "privateKey", "consumerSecret"
    return ("privateKey",) if method.source.upper().startswith("RSA") else ("consumerSecret",)


def signature_code(auth: SignatureAuth) -> Code:
    """A call of the class, with what differs from its defaults."""
    signature = SIGNATURES[type(auth)]
    first = (literal(auth.parameters.get(name, Text()).source) for name in signature.first)
    return call(signature.class_name, *first, *keywords(signature.options, auth.parameters))


def keywords(options: Iterable[Option], saved: Mapping[str, Text]) -> Iterator[Code]:
    """The arguments for what differs from the defaults."""
    for option in options:
        text = saved.get(option.name)
        if isinstance(option.default, bool):
            # JavaScript takes every text that is not empty for true, and so `{{variables}}` too.
            flag = bool(text) != (option.name in _OPPOSITE)
            if flag != option.default:
                yield keyword(option.keyword, Code(repr(flag)))
            continue
        value = text.source if text is not None else option.default if option.absent is None else option.absent
        if value != option.default:
            yield keyword(option.keyword, literal(value))
