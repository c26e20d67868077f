"""Each form of token that issuers give is known, wherever it stands, and what replaces it is none."""

import json
from random import Random
from string import ascii_letters, ascii_lowercase, ascii_uppercase, digits

import pytest

from postwright.secrets import KINDS, may_hold, placeholder, secrets_in
from postwright.secrets.forms import FORMS
from postwright.secrets.issuers import PREFIXES
from secret_makers import MAKERS, make

_ALNUM = ascii_letters + digits
_URL_SAFE = _ALNUM + "-_"
_HEX = "0123456789abcdef"
_UPPER = ascii_uppercase + digits
# Kind, what is fixed, and of what how many characters follow, again and again.
_ISSUED: list[tuple[str, *tuple[str | int, ...]]] = [
    ("airtable-token", "pat", _ALNUM, 14, ".", _HEX, 64),
    ("anthropic-key", "sk-" + "ant-api03-", _URL_SAFE, 90),
    ("atlassian-token", "ATATT3" + "xFfGF0", _URL_SAFE, 120),
    ("aws-access-key", "ASIA", _UPPER, 16),
    ("azure-client-secret", "", _ALNUM, 3, "8Q~", _ALNUM, 34),
    ("databricks-token", "dapi", _HEX, 32),
    ("digitalocean-token", "doo_v1_", _HEX, 64),
    ("docker-token", "dckr_pat_", _URL_SAFE, 27),
    ("doppler-token", "dp.pt.", _ALNUM, 43),
    ("dropbox-token", "sl.", _URL_SAFE, 130),
    ("dynatrace-token", "dt0c01.", _UPPER, 24, ".", _UPPER, 64),
    ("facebook-token", "EAAC", _ALNUM, 120),
    ("figma-token", "figd_", _URL_SAFE, 40),
    ("github-token", "gho_", _ALNUM, 36),
    ("gitlab-token", "gldt-", _URL_SAFE, 20),
    ("gitlab-token", "glsoat-", _URL_SAFE, 20),
    ("gitlab-token", "glimt-", _URL_SAFE, 25),
    ("gitlab-token", "glagent-", _URL_SAFE, 50),
    ("google-token", "ya29.", _URL_SAFE, 100),
    ("google-token", "1//0", _URL_SAFE, 60),
    ("grafana-token", "glsa_", _ALNUM, 32, "_", _HEX, 8),
    ("heroku-key", "HRKU-", _URL_SAFE, 58),
    ("huggingface-token", "hf_", _ALNUM, 34),
    ("linear-key", "lin_api_", _ALNUM, 40),
    ("mailgun-key", "key-", _HEX, 32),
    ("new-relic-key", "NRAK-", _UPPER, 27),
    ("notion-token", "secret_", _ALNUM, 43),
    ("notion-token", "ntn_", _ALNUM, 46),
    ("openai-key", "sk-" + "proj-", _URL_SAFE, 100),
    ("plaid-token", "access-sandbox-", _HEX, 8, "-", _HEX, 4, "-", _HEX, 4, "-", _HEX, 4, "-", _HEX, 12),
    ("plaid-token", "access-production-", _HEX, 8, "-", _HEX, 4, "-", _HEX, 4, "-", _HEX, 4, "-", _HEX, 12),
    ("postman-key", "PMAK-", _HEX, 24, "-", _HEX, 34),
    ("sendinblue-key", "xkeysib-", _HEX, 64, "-", _ALNUM, 16),
    ("sentry-token", "sntrys_", _ALNUM, 80),
    ("shopify-token", "shpss_", _HEX, 32),
    ("slack-token", "xapp-1-", _UPPER, 11, "-", digits, 13, "-", _HEX, 64),
    ("square-token", "EAAA", _URL_SAFE, 60),
    ("stripe-key", "rk_" + "test_", _ALNUM, 24),
    ("stripe-key", "whsec_", _ALNUM, 32),
    ("teams-webhook", "https://x.webhook.office.com/webhookb2/", _HEX, 36, "@", _HEX, 36, "/", _HEX, 32),
    ("telegram-token", "", digits, 8, ":AA", _URL_SAFE, 33),
    ("telegram-token", "", digits, 10, ":AA", _URL_SAFE, 33),
    ("vault-token", "hvs.", _URL_SAFE, 90),
    *(("issued-token", prefix, _ALNUM, 40) for prefix in PREFIXES),
]


def _issued(rng: Random, parts: tuple[str | int, ...]) -> str:
    text = ""
    for part, after in zip(parts, (*parts[1:], ""), strict=True):
        if isinstance(part, str):
            text += "".join(rng.choices(part, k=after)) if isinstance(after, int) else part
    return text


@pytest.mark.parametrize(("kind", "parts"), [(kind, parts) for kind, *parts in _ISSUED])
def test_a_token_is_known_by_its_form(kind: str, parts: tuple[str | int, ...]) -> None:
    rng = Random(8)
    for _ in range(5):
        token = _issued(rng, tuple(parts))
        for text in (token, f"It is {token} now.", json.dumps({"note": token}), f"?note={token}&x=1"):
            (one,) = secrets_in(text)
            assert one.kind == kind
            assert token.endswith(text[one.start : one.end])
            assert may_hold(text)
        assert secrets_in(placeholder(token)) == ()


def test_every_form_is_tried() -> None:
    made = {secrets_in(make(Random(3), kind).text)[0].kind for kind in MAKERS if secrets_in(make(Random(3), kind).text)}
    headers = {"basic-credentials", "bearer-token"}
    assert {form.kind for form in FORMS} <= made | headers | {kind for kind, *_ in _ISSUED}
    assert {form.kind for form in FORMS} <= set(KINDS)


@pytest.mark.parametrize(
    "text",
    [
        *("task-sk-" + "a1B2c3D4" * 5, "xAKIA" + "A1B2C3D4E5F6G7H8", "my_SK" + "9f8e7d6c5b4a39281706f5e4d3c2b1a0"),
        *("AKIA" + "A1B2C3D4E5F6G7H8I9", "M" + "DAx" * 8 + ".short.short", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIi"),
        *("ghp_" + "x" * 36, "sk_live_" + "abcdefghijklmnopqrstuvwxyz", "glpat-" + "1" * 20, "xoxb-your-token-here"),
        *("https://hooks.slack.com/" + "services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX", "sha-us1", "12:AAbc"),
    ],
)
def test_what_only_begins_like_one_is_none(text: str) -> None:
    assert secrets_in(text) == ()


@pytest.mark.parametrize("kind", MAKERS)
def test_a_placeholder_has_the_shape_of_the_secret_and_is_none(kind: str) -> None:
    made = make(Random(11), kind)
    for value in (made.text, made.value):
        shown = placeholder(value)
        assert len(shown) == len(value)
        assert shown != value
        assert placeholder(shown) == shown
        assert secrets_in(shown, made.name) == secrets_in(shown, "password") == ()
        assert all(one == "\n" or one.isprintable() for one in shown)
        assert not set('"\\<>&%#?\0') & set(shown)


def test_a_placeholder_keeps_lines_of_keys_and_prefixes_and_tells_nothing_else() -> None:
    label = "PRIVATE" + " KEY-----"
    assert (
        placeholder(f"-----BEGIN {label}\\nab1+/=\\n-----END {label}")
        == f"-----BEGIN {label}\\nxx0+/=\\n-----END {label}"
    )
    assert placeholder("glpat-aB3$\u00e9\u0663") == "glpat-xX0xx0"
    assert placeholder('p%41"\\&<{') == "xx00xxxxx"
    assert placeholder(ascii_lowercase) == "x" * 26
