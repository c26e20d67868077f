"""Makes well-formed secrets that open nothing, from a seed; none stands in this file."""

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from string import ascii_letters, ascii_lowercase, ascii_uppercase, digits

_ALNUM = ascii_letters + digits
_URL_SAFE = _ALNUM + "-_"
_HEX = "0123456789abcdef"


@dataclass(frozen=True)
class Made:
    """A secret as it is written (`text`), the name it stands under, and the part that nothing may show (`value`)."""

    kind: str
    name: str
    text: str
    value: str
    header: str = ""  # what is written before it in an Authorization header


def make(rng: Random, kind: str) -> Made:
    """One secret of a kind of `MAKERS`."""
    return MAKERS[kind](rng, kind)


def some(rng: Random, letters: str, length: int) -> str:
    return "".join(rng.choices(letters, k=length))


def password(rng: Random) -> str:
    """A password that somebody may have chosen: letters, at least two digits, maybe a sign."""
    word = rng.choice(("Winter", "kitten", "Berlin", "dragon", "Tulips", "rocket", "Mellon", "garden"))
    return word + some(rng, "!*_", rng.randint(0, 1)) + str(rng.randint(11, 89)) + some(rng, ascii_lowercase, 3)


def _token(prefix: str, letters: str, length: int, name: str = "token") -> Callable[[Random, str], Made]:
    def make(rng: Random, kind: str) -> Made:
        value = prefix + some(rng, letters, length)
        return Made(kind, name, value, value, "Bearer ")

    return make


def _named(letters: str, length: int, *names: str) -> Callable[[Random, str], Made]:
    def make(rng: Random, kind: str) -> Made:
        value = some(rng, letters, length)
        return Made(kind, rng.choice(names), value, value)

    return make


def _private_key(label: str) -> Callable[[Random, str], Made]:
    def make(rng: Random, kind: str) -> Made:
        lines = [some(rng, _ALNUM + "+/", 64) for _ in range(12)]
        edge = "-" * 5
        text = "\n".join((f"{edge}BEGIN {label}{edge}", *lines, f"{edge}END {label}{edge}"))
        return Made(kind, "private_key", text, lines[5])

    return make


def _jwt(rng: Random, kind: str) -> Made:
    claims = {"sub": some(rng, digits, 9), "scope": "read", "exp": rng.randint(10**9, 2 * 10**9)}
    parts = (json.dumps(part).encode() for part in ({"alg": "HS256", "typ": "JWT"}, claims))
    head = ".".join(base64.urlsafe_b64encode(part).decode().rstrip("=") for part in parts)
    value = f"{head}.{some(rng, _URL_SAFE, 43)}"
    return Made(kind, "access_token", value, value, "Bearer ")


def _basic(rng: Random, kind: str) -> Made:
    value = base64.b64encode(f"{some(rng, ascii_lowercase, 6)}:{password(rng)}".encode()).decode()
    return Made(kind, "Authorization", f"Basic {value}", value)


def _password(rng: Random, kind: str) -> Made:
    value = password(rng)
    return Made(kind, rng.choice(("password", "passwd", "userPassword", "new_password", "pwd")), value, value)


def _connection(scheme: str, host: str) -> Callable[[Random, str], Made]:
    def make(rng: Random, kind: str) -> Made:
        value = password(rng)
        user = some(rng, ascii_lowercase, 5)
        return Made(kind, "connection", f"{scheme}://{user}:{value}@{host}", value)

    return make


def _jdbc(rng: Random, kind: str) -> Made:
    value = password(rng)
    return Made(
        kind, "url", f"jdbc:sqlserver://db.internal:1433;database=shop;user=shop;password={value};encrypt=true", value
    )


def _azure_storage(rng: Random, kind: str) -> Made:
    value = some(rng, _ALNUM + "+/", 86) + "=="
    return Made(
        kind,
        "connection",
        f"DefaultEndpointsProtocol=https;AccountName=shop;AccountKey={value};EndpointSuffix=x",
        value,
    )


def _slack_hook(rng: Random, kind: str) -> Made:
    value = "/".join(
        ("T" + some(rng, ascii_uppercase + digits, 8), "B" + some(rng, ascii_uppercase, 8), some(rng, _ALNUM, 24))
    )
    return Made(kind, "hook", "https://hooks.slack.com/" + "services/" + value, value)


def _discord_hook(rng: Random, kind: str) -> Made:
    value = f"{rng.randint(10**17, 10**18)}/{some(rng, _URL_SAFE, 68)}"
    return Made(kind, "hook", "https://discord.com/api/" + "webhooks/" + value, value)


def _discord(rng: Random, kind: str) -> Made:
    user = base64.b64encode(str(rng.randint(10**17, 10**18 - 1)).encode()).decode().rstrip("=")
    value = f"{user}.{some(rng, _ALNUM, 6)}.{some(rng, _URL_SAFE, 38)}"
    return Made(kind, "token", value, value, "Bot ")


def _telegram(rng: Random, kind: str) -> Made:
    value = f"{rng.randint(10**8, 10**10 - 1)}:AA{some(rng, _URL_SAFE, 33)}"
    return Made(kind, "token", value, value)


def _sendgrid(rng: Random, kind: str) -> Made:
    value = f"SG.{some(rng, _URL_SAFE, 22)}.{some(rng, _URL_SAFE, 43)}"
    return Made(kind, "api_key", value, value, "Bearer ")


def _mailchimp(rng: Random, kind: str) -> Made:
    value = f"{some(rng, _HEX, 32)}-us{rng.randint(1, 21)}"
    return Made(kind, "apikey", value, value)


def _uuid_key(rng: Random, kind: str) -> Made:
    value = "-".join(some(rng, _HEX, length) for length in (8, 4, 4, 4, 12))
    return Made(kind, "HEROKU_API_KEY", value, value, "Bearer ")


def _cookie(rng: Random, kind: str) -> Made:
    value = some(rng, _ALNUM, 32)
    name = rng.choice(("session", "connect.sid", "PHPSESSID", "JSESSIONID", "auth_token"))
    return Made(kind, "Cookie", f"theme=dark; {name}={value}", value)


def _slack(rng: Random, kind: str) -> Made:
    value = f"xox{rng.choice('bp')}-{some(rng, digits, 11)}-{some(rng, digits, 11)}-{some(rng, _ALNUM, 24)}"
    return Made(kind, "token", value, value, "Bearer ")


MAKERS: dict[str, Callable[[Random, str], Made]] = {
    "PEM key": _private_key("RSA " + "PRIVATE KEY"),
    "PKCS 8 key": _private_key("PRIVATE" + " KEY"),
    "SSH key": _private_key("OPENSSH " + "PRIVATE KEY"),
    "JWT": _jwt,
    "AWS key": _token("AKIA", ascii_uppercase + "234567", 16, "accessKey"),
    "AWS secret": _named(_ALNUM + "+/", 40, "secretKey", "aws_secret_access_key"),
    "GitHub": _token("ghp_", _ALNUM, 36),
    "GitHub fine-grained": _token("github_pat_", _ALNUM, 82),
    "GitLab": _token("glpat-", _URL_SAFE, 20),
    "Slack": _slack,
    "Slack webhook": _slack_hook,
    "Stripe": _token("sk_" + "live_", _ALNUM, 24, "api_key"),
    "SendGrid": _sendgrid,
    "Twilio": _token("SK", _HEX, 32, "api_key"),
    "Google key": _token("AIza", _URL_SAFE, 35, "key"),
    "Google client secret": _token("GOCSPX-", _URL_SAFE, 28, "client_secret"),
    "OAuth client secret": _named(_ALNUM, 32, "client_secret", "clientSecret", "consumerSecret"),
    "npm": _token("npm_", _ALNUM, 36),
    "PyPI": _token("pypi-" + "AgEIcHlwaS5vcmc", _URL_SAFE, 80),
    "Azure storage": _azure_storage,
    "Basic": _basic,
    "Bearer": _token("", _ALNUM, 40),
    "API key": _named(_ALNUM, 32, "X-Api-Key", "apiKey", "api_key", "Ocp-Apim-Subscription-Key"),
    "hex API key": _named(_HEX, 32, "x-api-key", "apikey", "app_key"),
    "refresh token": _named(_URL_SAFE, 48, "refresh_token", "refreshToken"),
    "session cookie": _cookie,
    "URL userinfo": _connection("https", "files.example.com/x"),
    "PostgreSQL": _connection("postgres", "db.internal:5432/shop"),
    "MongoDB": _connection("mongodb+srv", "cluster0.internal/shop"),
    "Redis": _connection("redis", "cache.internal:6379/0"),
    "AMQP": _connection("amqps", "mq.internal/vhost"),
    "JDBC": _jdbc,
    "password": _password,
    "Discord": _discord,
    "Discord webhook": _discord_hook,
    "Telegram": _telegram,
    "Mailchimp": _mailchimp,
    "Square": _token("sq0csp-", _URL_SAFE, 43),
    "Shopify": _token("shpat_", _HEX, 32),
    "DigitalOcean": _token("dop_v1_", _HEX, 64),
    "Heroku": _uuid_key,
}
