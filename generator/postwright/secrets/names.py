"""What a name says about the value under it: names of headers, keys, parameters and variables."""

import re
from functools import lru_cache

_PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\W\d_]+")
# Such words at the end leave the meaning as it is: `password2`, `token_value`, `new_secret_prod`.
_ENDINGS = frozenset(
    "value val confirm confirmation confirmed current new old again repeat repeated live test prod production staging "
    "stage dev development sandbox string plain hash b 64 hex header param".split()
)
_PASSWORD = re.compile(
    r"(?:password|passwd|passwort|passphrase|passcode|pswd|pwd|senha|contrasena|contraseña|motdepasse)$"
)
_PASS = frozenset({"pass", "pw", "psw", "userpass", "dbpass", "smtppass", "mypass"})
_API_KEY = re.compile(
    r"(?:api|app|application|access|subscription|auth|account|master|encryption|signing|shared|sharedaccess|service|admin|functions?|"
    r"storage|write|read|deploy|license|integration|rest|authorization|private|merchant|hmac|security)key$"
)
_ACCESS = re.compile(
    r"(?:access|auth|refresh|api|id|oauth|user|session|bot|personal|security|bearer|login|admin|service)token$"
)
_NOT_TOKENS = frozenset(
    "page next previous prev continuation continue sync cursor skip resume scroll delta device push registration "
    "fcm apns pagination start last end hashed postman".split()
)
# Those that let in whoever has the URL; others are of one request, or of what was received.
_SIGNATURE = re.compile(r"(?:amz|goog|sas)signature$|^sig$")
_SESSIONS = frozenset(
    "sid sessionid sessid phpsessid jsessionid aspnetsessionid connectsid laravelsession asession".split()
)
_AUTHORIZATION = frozenset(
    {"authorization", "proxyauthorization", "xauthorization", "auth", "xauth", "authheader", "authentication"}
)
_COOKIES = frozenset({"cookie", "cookies", "setcookie", "setcookies", "cookieheader"})


_LONGEST = 64
_NO_LETTER = re.compile(r"[\W\d_]+")


def repeats(name: str, value: str) -> bool:
    """Whether a value only says its name again, in whatever spelling: `DB_PASSWORD1` under `dbPassword`."""
    return len(value) < _LONGEST and _NO_LETTER.sub("", value).lower() == _NO_LETTER.sub("", name).lower()


@lru_cache(4096)
def kind_of(name: str) -> str:
    """What a value under this name would be if it is a secret: a kind, "authorization", or "" if nothing."""
    words = [part.lower() for part in _PART.findall(name)]
    while len(words) > 1 and (words[-1] in _ENDINGS or (words[-1].isdigit() and len(words[-1]) <= 2)):
        words.pop()
    return _kind(words, "".join(words)) if words else ""


def _kind(words: list[str], joined: str) -> str:
    if _PASSWORD.search(joined) or words[-1] in _PASS:
        return "password"
    if joined in _AUTHORIZATION:
        return "authorization"
    if joined in _COOKIES:
        return "cookie"
    if joined in _SESSIONS:
        return "session-id"
    return _kind_of_key(words, joined)


def _kind_of_key(words: list[str], joined: str) -> str:
    if joined.endswith(("clientsecret", "appsecret", "consumersecret")):
        return "client-secret"
    if joined.endswith(("secret", "secretkey", "secretaccesskey", "secrets")):
        return "secret"
    if _API_KEY.search(joined):
        return "private-key" if joined.endswith("privatekey") else "api-key"
    if joined.endswith(("token", "jwt", "bearer")) and not _NOT_TOKENS.intersection(words):
        return "access-token" if _ACCESS.search(joined) else "token"
    return "signature" if _SIGNATURE.search(joined) else ""
