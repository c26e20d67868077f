"""The modules of the runtime that a package has only if it uses them, and the libraries that they need."""

from collections.abc import Iterable, Iterator, Mapping

RUNTIME_REQUIREMENT = "httpx2>=2.5,<3"

# By path in the runtime; empty where no library is needed.
OPTIONAL: Mapping[str, str] = {
    "auth/aws.py": "botocore",
    "auth/oauth1.py": "oauthlib[signedtoken]",
    "auth/hawk.py": "mohawk",
    "auth/ntlm.py": "pyspnego",
    "auth/edgegrid.py": "edgegrid-python",
    "auth/jwt.py": "pyjwt[crypto]",
    "auth/asap.py": "pyjwt[crypto]",
    "auth/jws.py": "",
    "auth/oauth2.py": "",
    "auth/oauth2_tokens.py": "",
    "auth/oauth2_browser.py": "",
    "paging.py": "",
    "fake.py": "faker",
    "old_names.py": "",
}

# Classes and functions that generated modules import, by the optional module that holds them.
_MODULES: Mapping[str, str] = {
    "AwsSigV4Auth": "auth/aws.py",
    "OAuth1Auth": "auth/oauth1.py",
    "HawkAuth": "auth/hawk.py",
    "NtlmAuth": "auth/ntlm.py",
    "EdgeGridAuth": "auth/edgegrid.py",
    "JwtAuth": "auth/jwt.py",
    "AsapAuth": "auth/asap.py",
    "AuthorizationCode": "auth/oauth2.py",
    "ClientCredentials": "auth/oauth2.py",
    "PasswordGrant": "auth/oauth2.py",
    "RefreshToken": "auth/oauth2.py",
    "RequestParameter": "auth/oauth2.py",
}

# Optional modules that others import.
_NEEDED: Mapping[str, str] = {
    "auth/jwt.py": "auth/jws.py",
    "auth/asap.py": "auth/jws.py",
    "auth/oauth2.py": "auth/oauth2_tokens.py",
    "auth/oauth2_tokens.py": "auth/oauth2_browser.py",
}


def module_of(name: str) -> str | None:
    """The optional module of a name, or None for one that `_core` itself exports."""
    return _MODULES.get(name)


def import_path(name: str) -> str:
    """Where a package imports a name of its runtime from: `._core`, or `._core.auth.aws`."""
    module = module_of(name)
    return "._core" if module is None else f"._core.{module.removesuffix('.py').replace('/', '.')}"


def modules_of(names: Iterable[str]) -> Iterator[str]:
    """The optional modules that a package with these names of its runtime has."""
    for module in map(module_of, names):
        while module is not None:
            yield module
            module = _NEEDED.get(module)


def requirements(modules: Iterable[str]) -> tuple[str, ...]:
    """What a package with these optional modules needs, as pip takes it, each once."""
    found = (OPTIONAL[module] for module in OPTIONAL if module in set(modules))
    return (RUNTIME_REQUIREMENT, *dict.fromkeys(requirement for requirement in found if requirement))
