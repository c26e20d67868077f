"""What is a secret in a text and what is none: by names, by places, by forms."""

import base64
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postwright.secrets import KINDS, Secret, may_hold, secrets_in, tells

_KEY = "q7Zt2" + "Lw9Xc4Vb8Nm1Kj6"
_HEX = "9f8e7d6c" + "5b4a39281706f5e4d3c2b1a0"
_UUID = "3c8ea80b-f599-" + "4ba6-e0b4-a0910440e7b6"


def found(text: str, name: str = "") -> list[tuple[str, str]]:
    return [(one.kind, text[one.start : one.end]) for one in secrets_in(text, name)]


@pytest.mark.parametrize(
    ("name", "value", "kind"),
    [
        ("password", "hunter22", "password"),
        ("password", "Passw0rd!", "password"),
        ("userPassword", "kLmQzRtY", "password"),
        ("DB_PASS", "tulip#rain", "password"),
        ("password_confirmation", "Xk29fLq", "password"),
        ("client_secret", _KEY, "client-secret"),
        ("clientSecret", _KEY, "client-secret"),
        ("webhookSecret", _HEX, "secret"),
        ("secret", "hunter22!", "secret"),
        ("aws_secret_access_key", "/mvSsUjVDs7beMktPr52" + "seueiWtGG3wD3dbbRyzG", "secret"),
        ("X-Api-Key", _HEX, "api-key"),
        ("apikey", _UUID, "api-key"),
        ("Ocp-Apim-Subscription-Key", _HEX, "api-key"),
        ("access_token", _UUID, "access-token"),
        ("refreshToken", _KEY, "access-token"),
        ("token", _KEY, "token"),
        ("privateKey", _KEY, "private-key"),
        ("JSESSIONID", _HEX, "session-id"),
        ("sig", base64.b64encode(bytes(range(90, 122))).decode(), "signature"),
        ("Authorization", _KEY, "token"),
        ("token2", _KEY, "token"),
    ],
)
def test_a_value_is_a_secret_by_the_name_it_stands_under(name: str, value: str, kind: str) -> None:
    assert found(value, name) == [(kind, value)]
    assert found(value) == []
    assert tells(name)


@pytest.mark.parametrize(
    "name",
    [
        *("", "id", "name", "passwordPolicy", "token_type", "client_id", "keyId", "key", "nextPageToken", "public_key"),
        *(
            "secretName",
            "compass",
            "authorId",
            "monkey",
            "tokenizer",
            "postman-token",
            "page_token",
            "author",
            "keyword",
            "oauth_signature",
            "x-hub-signature",
        ),
    ],
)
def test_other_names_say_nothing(name: str) -> None:
    assert not tells(name)
    assert found(_KEY, name) == []


@pytest.mark.parametrize(
    "value",
    [
        *(
            "{{password}}",
            "<token>",
            "$TOKEN",
            "${TOKEN}",
            "%TOKEN%",
            "[token]",
            "(token)",
            ":token",
            "@token",
            "__token__",
        ),
        *(
            "YOUR_API_KEY",
            "your-api-key",
            "yourPassw0rd",
            "my_access_token",
            "xxxxxxxxxxxx",
            "XXXX-1234-ABCD",
            "********",
        ),
        *(
            "redacted",
            "REDACTED-VALUE-12",
            "changeme",
            "change_me_1",
            "ChangeIt!23",
            "example",
            "ExampleKey42",
            "string",
        ),
        *(
            "password",
            "Password1",
            "password123",
            "MyPassword99!",
            "secret",
            "secret123",
            "test1234",
            "TestPassword@2023",
        ),
        *(
            "abc123",
            "a1b2c3d4e5f6",
            "1234567890",
            "12345678-1234-1234-1234-123456789012",
            "abcdefghijklmnop",
            "qwerty123456",
        ),
        *(
            "11111111-2222-3333-4444-555555555555",
            "00000000-0000-0000-0000-000000000000",
            "aaaaaaaaaaaaaaaa",
            "ABCDEFGH12345678",
        ),
        *(
            "true",
            "null",
            "3.14159265",
            "2024-02-29T10:00:00Z",
            "01/02/2024",
            "bearer",
            "low",
            "undefined",
            "N/A and more",
        ),
        *(
            "https://example.com/a1B2c3D4e5F6g7H8",
            "someone42@shop.example",
            "correct-horse-battery-staple",
            "accessTokenFromLogin",
        ),
        *(
            "eyJhbGciOi...",
            "AKIAIOSFODNN7" + "EXAMPLE",
            "cmVkYWN0ZWQ=",
            "cGFzc3dvcmQtZXhhbXBsZQ==",
            "dummy-9f8e7d6c5b4a",
            "enter-key-1a2b",
        ),
        *(
            "passord123",
            "Senha123",
            "2YotnFZFEjr1zCsicMW" + "pAA",
            "123e4567-e89b-12d3-a456-426614174000",
            "#token#",
            "$(get_token)",
        ),
    ],
)
@pytest.mark.parametrize("name", ["password", "token", "X-Api-Key", "client_secret"])
def test_what_stands_in_the_place_of_a_secret_is_none(name: str, value: str) -> None:
    assert found(value, name) == []


def test_ids_are_no_tokens_and_words_no_passwords() -> None:
    assert found(_UUID, "token") == found(_UUID, "JSESSIONID") == []
    assert found("forgot", "password") == found("ResetRequired", "password") == found("tulipgarden", "password") == []
    assert found("short1", "token") == found("tooLongToBeChosen1" * 8, "password")[1:] == []


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ('{"user": "bob", "password": "hunter22"}', "password", "hunter22"),
        ('{"a": "{\\"password\\":\\"hunter22\\"}"}', "password", "hunter22"),
        ("{'api_key': '" + _KEY + "'}", "api-key", _KEY),
        ('{"key": "password", "value": "hunter22"}', "password", "hunter22"),
        ('<add key="password" value="hunter22"/>', "password", "hunter22"),
        ("a=1&access_token=" + _KEY + "&b=2", "access-token", _KEY),
        ("user[password]=hunter22&x=1", "password", "hunter22"),
        ("<login><password>hunter22</password></login>", "password", "hunter22"),
        ('<login password="hunter22"/>', "password", "hunter22"),
        ('pm.environment.set("password", "hunter22");', "password", "hunter22"),
        ("const apiKey = '" + _KEY + "';", "api-key", _KEY),
        ("let token = `" + _KEY + "`;", "token", _KEY),
        ("API_KEY=" + _KEY, "api-key", _KEY),
        ("curl -H 'X-Api-Key: " + _KEY + "' https://x.y", "api-key", _KEY),
        ("curl -u bob:hunter22 https://x.y", "password", "hunter22"),
        ("curl --user 'bob:hunter22' https://x.y", "password", "hunter22"),
        ("Authorization: Bearer " + _KEY + "\nHost: x", "bearer-token", _KEY),
        ("Authorization: Token " + _KEY, "token", _KEY),
        ("Cookie: theme=dark; PHPSESSID=" + _HEX + "; x=1", "cookie", _HEX),
        ("the header is `Bearer " + _KEY + "`.", "bearer-token", _KEY),
        ("https://bob:hunter22@x.y/z", "url-userinfo", "hunter22"),
        ("git+ssh2://bob:hunter22@x.y/z", "connection-string", "hunter22"),
        ("postgres://bob:hunter22@db/x", "connection-string", "hunter22"),
        ("redis://:hunter22@cache:6379", "connection-string", "hunter22"),
        ("://bob:hunter22@x.y", "url-userinfo", "hunter22"),
        ("jdbc:oracle:thin:scott/hunter22@//db:1521/x", "connection-string", "hunter22"),
        ("Server=db;User Id=sa;Password=hunter22;Encrypt=yes", "password", "hunter22"),
        ("q=mongodb%2Bsrv://bob:hunter22%40db/x&y=1", "connection-string", "hunter22"),
        ("İstanbul password=hunter22", "password", "hunter22"),
    ],
)
def test_a_secret_is_found_inside_of_a_text(text: str, kind: str, value: str) -> None:
    assert found(text) == [(kind, value)]
    assert may_hold("first line\n" + text)


@pytest.mark.parametrize(
    "text",
    [
        "The password is sent by mail; the token expires after 20 minutes.",
        '{"password": "string", "token_type": "bearer", "secret": true}',
        "const token = jsonData.data.accessToken2;",
        "const password = response.newPassword2;",
        'pm.environment.get("password1")',
        '["password", "firstName2"]',
        "token: {{token}}, password={{password}}&x=1",
        "https://{{user}}:{{password}}@x.y/ and https://user:password@x.y, redis://bob:bob@x.y",
        "jdbc:oracle:thin:scott/tiger@//db",
        "curl -u user:password https://x.y and -user of -use:case1",
        "Basic authentication, Basic dXNlcm5hbWU6cGFzc3dvcmQ=, Basic bm9jb2xvbg==, Basic /////w==, Basic AQI6AwQFBg==",
        "Authorization: Bearer <token>, Authorization: , Authorization: Digest realm=a",
        "Cookie: theme=dark-mode-is-on-2024; sid=short",
        'password="unfinished1\npassword: \\"unfinished1',
        "<password>unfinished1<x>",
    ],
)
def test_prose_code_and_placeholders_hold_none(text: str) -> None:
    assert found(text) == []
    assert not may_hold(text)


def test_a_name_that_is_said_again_is_none() -> None:
    assert found("DB_PASSWORD1", "dbPassword") == found('{"dbPassword": "DB_PASSWORD1"}') == []
    assert found("DB_PASSWORD1x", "dbPassword") == [("password", "DB_PASSWORD1x")]


def test_basic_credentials_are_read() -> None:
    def basic(user: str, password: str) -> str:
        return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()

    assert [kind for kind, _ in found(basic("bob", "hunter22"), "Authorization")] == ["basic-credentials"]
    assert [kind for kind, _ in found(basic(_KEY + _HEX, ""))] == ["basic-credentials"]
    assert found(basic("bob", "bob"), "Authorization") == found(basic("bob", "")) == found(basic("user", "{{p}}")) == []
    assert found(basic("b\0b", "hunter22")) == []


def test_cookies_are_told_apart() -> None:
    assert found(f"theme=dark; connect.sid={_HEX}; _ga=GA1.2.{_UUID}; auth_token={_KEY}", "Cookie") == [
        ("cookie", _HEX),
        ("cookie", _KEY),
    ]


def test_variables_are_never_a_part_of_a_secret() -> None:
    assert found("Bearer {{token}}", "Authorization") == []
    assert found("{{user}}:hunter22", "password") == [("password", "hunter22")]
    assert found("https://{{user}}:hunter22@{{host}}/") == [("url-userinfo", "hunter22")]
    assert found("https://bob:{{a{{b}}}}@x.y") == found("https://bob:x1{{p}}y2@x.y") == []
    assert found(f"{{{{a}}}}{_KEY}{{{{b}}}}{_HEX}", "token") == [("token", _KEY), ("token", _HEX)]


def test_examples_that_all_know_are_none() -> None:
    claims = base64.urlsafe_b64encode(json.dumps({"sub": "1234567890"}, separators=(",", ":")).encode()).decode()
    token = f"eyJhbGciOiJIUzI1NiJ9.{claims.rstrip('=')}.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV"
    assert found(token) == found(f"Bearer {token}", "Authorization") == []


def test_a_private_key_is_found_whole_however_its_lines_end() -> None:
    label = "PRIVATE" + " KEY-----"
    body = "\n".join([_KEY + _HEX + _KEY] * 4)
    key = f"-----BEGIN {label}\n{body}\n-----END {label}"
    for text in (key, key.replace("\n", "\\n"), key.replace("\n", "\r\n"), key.replace(" ", "  ", 0)):
        assert found(f"a {text} b") == [("private-key", text)]
    assert found(f"-----BEGIN {label}\n...\n{body}") == found(f"-----BEGIN {label}\n{'x' * 90}\n") == []
    assert found(f"-----BEGIN {label}\nshort\n-----END {label}") == []
    encrypted = key.replace("\n", "\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,9F8E7D6C\n\n", 1)
    assert found(encrypted) == found(f"{encrypted} and more") == [("private-key", encrypted)]
    assert found(f"-----BEGIN {label}\n{body}. More") == [("private-key", f"-----BEGIN {label}\n{body}")]
    assert found(base64.b64encode(key.encode()).decode())[0][0] == "private-key"


def test_of_findings_that_overlap_the_one_that_knows_more_is_told() -> None:
    token = "gh" + "p_" + "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"
    assert found(f"Bearer {token}", "Authorization") == [("github-token", token)]
    assert found(json.dumps({"token": token, "password": "hunter22"})) == [
        ("github-token", token),
        ("password", "hunter22"),
    ]


def test_the_shortest_secret_has_six_characters() -> None:
    assert found("aB3$x", "password") == []
    assert found("aB3$xy", "password") == [("password", "aB3$xy")]


def test_kinds_have_names_for_sentences() -> None:
    assert all(text.startswith(("a ", "an ", "credentials ")) for text in KINDS.values())
    assert list(KINDS) == sorted(KINDS)


_PARTS = st.lists(
    st.sampled_from(
        [
            *(
                "password",
                "token",
                "=",
                ": ",
                '"',
                "\\",
                "'",
                "hunter22",
                _KEY,
                _HEX,
                "{{",
                "}}",
                "%3D",
                "%22",
                "\n",
                " ",
            ),
            *("Bearer ", "Basic ", "Cookie: ", "://", "@", ":", ";", ">", "<", "</", "eyJ", ".", "-u ", "İ", "\0", ","),
            *("gh" + "p_" + _KEY + _KEY, "<password>", "%40", "-----BEGIN PRIVATE" + " KEY-----", _KEY * 3),
        ]
    ),
    max_size=12,
).map("".join)


@settings(max_examples=200, deadline=None)
@given(_PARTS, st.sampled_from(["", "password", "Authorization", "Cookie", "token"]))
def test_findings_of_any_text_are_in_order_inside_of_it_and_apart(text: str, name: str) -> None:
    secrets = secrets_in(text, name)
    edges = [edge for one in secrets for edge in (one.start, one.end)]
    assert edges == sorted(edges)
    assert all(isinstance(one, Secret) and one.kind in KINDS for one in secrets)
    assert all(0 <= one.start < one.end <= len(text) for one in secrets)
    assert all("{{x}}" not in text[one.start : one.end] for one in secrets)


@settings(max_examples=300, deadline=None)
@given(st.lists(_PARTS, max_size=4))
def test_what_is_found_in_one_text_makes_all_of_them_suspect(texts: list[str]) -> None:
    if any(map(secrets_in, texts)):
        assert may_hold("\n".join(texts))
