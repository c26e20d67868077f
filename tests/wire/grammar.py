"""Random collections: every shape of every field of the format, with texts of all characters. Hypothesis strategies."""

from typing import Any

from hypothesis import strategies as st

Json = Any
Strategy = st.SearchStrategy[Any]

VARIABLES = ("v", "w", "n", "a1", "base", "empty", "a b", "é", "chain", "loop", "number", "true", "null", "json", "odd")
_PLAIN = ("a", "B", "0", "word", "two words", "x-y_z.~", "é", "€", "中文", "😀", "𝒳")
_SIGNS = (*"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ ", "%41", "%2F", "%zz", "%e9", "%C3%A9", "//", "/*", "*/", "..", "\\n")
_ODD = (*map(chr, range(0x20)), *"\x7f\x80\x9f\xa0\xad\u2028\u200f\ufeff\ufffe\ud800", "\r\n")
_TOKENS = tuple("{{" + name + "}}" for name in (*VARIABLES, "missing", " v ", "", "a{{n}}", "$unknown", "vault:k"))
_TOKENS_ODD = ("{{v", "v}}", "{{{v}}}", "{{v}]", "{ {v}}", "{{w{{v}}", "{{v\n}}")


def _often(first: Strategy, *others: Strategy) -> Strategy:
    """Mostly the first one."""
    return st.integers(0, 9).flatmap(lambda number: first if number < 7 or not others else st.one_of(*others))


def _texts(*pieces: tuple[str, ...], most: int = 4) -> Strategy:
    piece = st.one_of(*(st.sampled_from(some) for some in pieces))
    return st.lists(piece, min_size=1, max_size=most).map("".join)


WORD = st.sampled_from(("a", "b", "id", "key", "X", "long-name", "q_1"))
PRINTABLE = _texts(_PLAIN, _PLAIN, _SIGNS, _TOKENS)
ANY_TEXT = _often(
    PRINTABLE, _texts(_PLAIN, _SIGNS, _ODD, _TOKENS, _TOKENS_ODD, most=6), st.text(max_size=8), st.just("")
)
SCALAR = st.sampled_from((None, True, False, 0, 1, -1.5, 10**20, 1e21, 0.1, [], ["a", 1], {}, {"a": 1}, ""))
TEXT = _often(ANY_TEXT, PRINTABLE)
VALUE = _often(TEXT, SCALAR)


def _entry(key: Strategy, value: Strategy, **more: Strategy) -> Strategy:
    """A key with a value, perhaps switched off, perhaps with members that mean nothing."""
    noise = {
        "disabled": st.sampled_from((True, False, None, 0, 1, "", "false")),
        "description": st.sampled_from(("text", None, {"content": "text", "type": "text/plain"})),
        "type": st.sampled_from(("text", "any", None)),
    }
    return st.fixed_dictionaries({"key": key}, optional={"value": value, **noise, **more}) | st.fixed_dictionaries(
        {"key": key, "value": value}
    )


def _entries(key: Strategy, value: Strategy, most: int = 3, **more: Strategy) -> Strategy:
    return st.lists(_entry(key, value, **more), max_size=most)


# URLs
_HOSTS = st.sampled_from(
    ("api.test", "API.Test", "a.b.c", "bücher.test", "127.0.0.1", "[::1]", "x_y.test", "api.test.", "1.2.3", "0x7f.1")
)
_HOST_VARIABLES = st.sampled_from(("{{base}}", "{{host}}", "{{sub}}.api.test", "{{host}}:{{port}}", "{{base}}/v1"))
_SEGMENT = _often(
    TEXT, st.sampled_from((":id", ":id.json", ":v", "::id", ":", "x:id", ":id:b", "", ".", "..", "{id}", "<id>"))
)
_PORT = st.sampled_from(("8080", "80", "443", 8080, "", None, "{{port}}"))


def _host_shape(host: str) -> Strategy:
    return st.sampled_from((host, [host], host.split(".")))


_PATH = st.one_of(
    st.lists(_SEGMENT, max_size=4),
    st.lists(st.sampled_from(("a", {"type": "string", "value": "x y"}, 1, None)), max_size=3),
    _texts(("a", "/", "b c", ":id", "{{v}}", "é", "?"), most=6),
)
_QUERY = _often(
    _entries(_often(ANY_TEXT, WORD, SCALAR), VALUE, equals=st.booleans()),
    _texts(("a=1", "&", "b", "=", "{{v}}", "é", " "), most=6),
    st.dictionaries(WORD, TEXT, max_size=2),
    st.none(),
)
_PATH_VARIABLES = st.lists(
    _entry(st.sampled_from(("id", "v", "b", "unused")), VALUE, id=st.sampled_from(("id", "v"))), max_size=3
)
_URL_PARTS = st.fixed_dictionaries(
    {"host": _often(_HOSTS, _HOST_VARIABLES).flatmap(_host_shape), "path": _PATH},
    optional={
        "raw": st.sampled_from(("http://other.test/raw?x=1", "", None)),
        "protocol": st.sampled_from(("http", "https", "http://", "HTTP", "", None)),
        "port": _PORT,
        "query": _QUERY,
        "hash": _often(ANY_TEXT, st.none()),
        "variable": _PATH_VARIABLES,
        "auth": st.fixed_dictionaries({}, optional={"user": TEXT, "password": TEXT}),
    },
)
_URL_TEXT = st.builds(
    "".join,
    st.tuples(
        st.sampled_from(("http://", "https://", "", "HTTP://", " http://", "http:///", "{{base}}", "http:\\\\")),
        st.sampled_from(("api.test", "api.test:8080", "u:p@api.test", "u%40:p:q@api.test", "{{host}}", "[::1]:81")),
        st.sampled_from(("", "/", "/a", "/:id/b", "/:id", "//", "\\a\\b")),
        st.one_of(st.just(""), TEXT),
        st.sampled_from(("", "?", "?a", "?a=&b", "?a=1&&b=2", "?a=b=c&", "?x={{v}}")),
        st.one_of(st.just(""), TEXT, TEXT.map("#".__add__)),
    ),
)
URL = _often(_URL_PARTS, _URL_TEXT, _URL_TEXT.map(lambda text: {"raw": text}))
PLAIN_URL = st.sampled_from(("http://api.test/x", {"host": ["api", "test"], "path": ["x"]}))
# Headers
_HEADER_NAMES = st.sampled_from(
    ("X-A", "x-a", "X-B", "Accept", "Content-Type", "content-type", "User-Agent", "Cookie", "Authorization", "Host",
     "Accept-Encoding", "Connection", "Referer", "X_U", "", None, "{{v}}", " X-Blank ", "X-{{n}}", "0")
)  # fmt: skip
_MEDIA_TYPES = st.sampled_from(
    ("application/json", "application/json; charset=utf-8", "text/xml", "application/x-www-form-urlencoded; charset=x",
     "multipart/form-data", "multipart/form-data; boundary=own", "multipart/mixed", "application/vnd.a+json", "")
)  # fmt: skip
_HEADER = st.one_of(
    _entry(_HEADER_NAMES, _often(VALUE, _MEDIA_TYPES)),
    _entry(st.sampled_from(("Content-Type", "content-type")), _MEDIA_TYPES),
)
HEADERS = _often(
    st.lists(_HEADER, max_size=4),
    st.lists(st.builds("{}{}{}".format, WORD, st.sampled_from((":", ": ", " : ", "")), PRINTABLE), max_size=3),
    st.lists(st.builds("{}: {}".format, WORD, PRINTABLE), max_size=3).map("\n".join),
    st.lists(st.builds("{}:{}".format, WORD, PRINTABLE), max_size=3).map("\r\n".join),
    st.dictionaries(WORD, TEXT, max_size=2),
    st.none(),
)
# Bodies
_JSON_TEXT = st.sampled_from(
    ('{"a": 1}', '{"a": 1, // c\n "b": "/* no */"}', '{"a": {{number}}, "b": "{{v}}"}', '[1, /* c */ 2,]',
     '{"a": "//"}', '{"a": "\\"//"}', "/*",
     '{"é": "\\u00e9😀", "n": 12345678901234567890, "f": 1.0}', "{\r\n\t\"a\": null}", "// only", "{{json}}", '"x"')
)  # fmt: skip
_LANGUAGES = st.sampled_from(("json", "xml", "html", "text", "javascript", "JSON", "graphql", "", None, 1))
_OPTIONS = st.fixed_dictionaries({"raw": st.fixed_dictionaries({}, optional={"language": _LANGUAGES})}) | st.none()
_FILES = st.sampled_from(("files/a.txt", "files/empty.json", "files/é.png", "files/none.bin", "", None, "{{file}}"))
_TYPES = st.sampled_from(("text/plain", "application/json", 'image/png; q="x"', "", None, "{{v}}"))
_FORM = st.one_of(
    _entries(_often(TEXT, SCALAR), VALUE, most=4, contentType=_TYPES),
    st.lists(_entry(st.sampled_from(("2", "10", "a", "0", "-1", "01")), TEXT), max_size=5),
    _texts(("a=1", "&", "b", "=", "{{v}}", "é", "%20", "+"), most=6),
)
_PART = st.one_of(
    _entry(_often(TEXT, SCALAR), VALUE, contentType=_TYPES, fileName=_often(TEXT, st.none())),
    st.fixed_dictionaries(
        {"key": TEXT, "type": st.just("file")},
        optional={"src": st.one_of(_FILES, st.lists(_FILES, max_size=3)), "value": st.sampled_from(("aGk=", "", None)),
                  "contentType": _TYPES, "fileName": _often(TEXT, st.none()), "disabled": st.booleans()},
    ),
)  # fmt: skip
_GRAPHQL_VARIABLES = st.sampled_from(("", " ", '{"a": 1}', '{"a": {{number}}}', "broken", "{}"))
_GRAPHQL = st.one_of(
    st.fixed_dictionaries(
        {},
        optional={
            "query": _often(ANY_TEXT, SCALAR),
            "variables": _often(_GRAPHQL_VARIABLES, SCALAR, TEXT),
            "operationName": _often(TEXT, SCALAR),
        },
    ),
    TEXT,
)  # fmt: skip
_FILE = st.one_of(
    st.fixed_dictionaries({}, optional={"src": _FILES, "content": st.sampled_from(("aGk=", "", None))}), _FILES
)
_MODES = {
    "raw": st.one_of(_JSON_TEXT, ANY_TEXT, SCALAR),
    "urlencoded": _FORM,
    "formdata": st.lists(_PART, max_size=4),
    "graphql": _GRAPHQL,
    "file": _FILE,
}


@st.composite
def bodies(draw: st.DrawFn) -> Json:
    """A body of any mode, or of none."""
    mode = draw(st.sampled_from([*_MODES, "raw", "urlencoded", "formdata"]))
    body = {"mode": mode, mode: draw(_MODES[mode])}
    if mode == "raw":
        body["options"] = draw(_OPTIONS)
    return draw(
        _often(
            st.just(body),
            st.sampled_from(
                (None, {}, {"mode": "raw"}, "text", {"mode": None, "raw": "x"}, {"mode": "unknown", "raw": "x"})
            ),
            st.sampled_from((True, False, 0, "false", None)).map(lambda value: {**body, "disabled": value}),
            st.just({**body, "mode": mode.upper()}),
            st.just({**body, "raw": "leftover"}),
        )
    )


# Auth
_AUTH_MEMBERS = {
    "basic": {"username": VALUE, "password": VALUE},
    "bearer": {"token": VALUE},
    "apikey": {"key": VALUE, "value": VALUE, "in": st.sampled_from(("query", "header", None, "body"))},
    "oauth2": {"accessToken": VALUE, "addTokenTo": st.sampled_from(("header", "queryParams", "x", None)),
               "headerPrefix": _often(TEXT, st.none()), "tokenType": st.sampled_from(("mac", "bearer", None))},
    "noauth": {},
    "unknown": {"a": TEXT},
}  # fmt: skip


@st.composite
def auths(draw: st.DrawFn) -> Json:
    """Auth of a simple kind, in either shape, or what stands for none."""
    kind = draw(st.sampled_from([*_AUTH_MEMBERS, "basic", "bearer", "apikey", "oauth2"]))
    members = draw(st.fixed_dictionaries({}, optional=_AUTH_MEMBERS[kind]))
    entries = [{"key": key, "value": value, "type": "string"} for key, value in members.items()]
    block = draw(_often(st.sampled_from((members, entries)), st.sampled_from((entries + entries[:1], None, []))))
    return draw(
        _often(
            st.just({"type": kind, kind: block}),
            st.sampled_from(({"type": kind}, None, {}, {"type": None}, {"type": 1})),
        )
    )


SETTINGS = st.fixed_dictionaries(
    {},
    optional={
        "disableBodyPruning": st.booleans(),
        "disableUrlEncoding": st.booleans(),
        "disabledSystemHeaders": st.dictionaries(
            st.sampled_from(("content-type", "user-agent", "accept", "accept-encoding", "User-Agent", "host")),
            st.sampled_from((True, False, 1, "")),
        ),
        "followRedirects": st.booleans(),
        "followOriginalHttpMethod": st.booleans(),
        "followAuthorizationHeader": st.booleans(),
        "removeRefererHeaderOnRedirect": st.booleans(),
        "maxRedirects": st.sampled_from((0, 1, 2, 10)),
        "strictSSL": st.booleans(),
        "unknown": st.just(1),
    },
)
_LOCATIONS = st.sampled_from(
    ("/next", "next?x=1", "http://other.test/b", "http://api.test:81/c", "?q", "//other.test/d e", "/é?ü='", "#f",
     "/answer/307/%2Flast/now", "http://api.test/answer/302/http%3A%2F%2Fother.test%2F/now", "", "../up", "HTTP://API.test/x")
)  # fmt: skip


def _moving(pair: tuple[int, str]) -> str:
    from urllib.parse import quote

    return f"http://api.test/answer/{pair[0]}/{quote(pair[1], safe='')}/now"


MOVING_URL = st.tuples(st.sampled_from((301, 302, 303, 307, 308, 300)), _LOCATIONS).map(_moving)
_METHODS = _often(
    st.sampled_from(("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")),
    st.sampled_from(
        ("get", "COPY", "PURGE", "UNLOCK", "LINK", "VIEW", "PROPFIND", "X-Y", "", None, "TRACE", "M-SEARCH")
    ),
)
_ASPECTS = {"url": URL, "header": HEADERS, "body": bodies(), "auth": auths(), "method": _METHODS}


@st.composite
def requests(draw: st.DrawFn) -> Json:
    """A request with one or two odd things in it, the rest being plain: so that one does not hide the other."""
    aspects = draw(st.lists(st.sampled_from([*_ASPECTS, "url", "body", "header", "moving"]), min_size=1, max_size=2))
    made = {"method": "GET" if draw(st.booleans()) else "POST", "url": draw(PLAIN_URL)}
    for aspect in aspects:
        if aspect == "moving":
            made["url"] = draw(MOVING_URL)
        else:
            made[aspect] = draw(_ASPECTS[aspect])
    if "body" in aspects and "method" not in aspects:
        made["method"] = draw(st.sampled_from(("POST", "POST", "PUT", "PATCH", "DELETE", "GET")))
    item = {"name": "R", "request": made}
    if draw(st.integers(0, 4)) == 0 or "moving" in aspects:
        item["protocolProfileBehavior"] = draw(SETTINGS)
    return item


def items(most: int) -> Strategy:
    """Requests, some of them in folders that have auth and settings."""
    folder = st.fixed_dictionaries(
        {"name": st.just("F"), "item": st.lists(requests(), max_size=3)},
        optional={"auth": auths(), "protocolProfileBehavior": SETTINGS},
    )
    return st.lists(_often(requests(), requests(), folder), min_size=most // 2, max_size=most)


_VALUES = {"chain": "{{v}}/{{w}}", "loop": "x{{loop}}", "n": "1", "base": "http://api.test", "host": "api.test",
           "port": "8080", "sub": "s", "file": "files/a.txt", "empty": "", "number": 7, "true": True, "null": None,
           "json": '{"q": "a\\"b"} // c', "odd": "a&b=c d#e?f/g%20%h+é"}  # fmt: skip
_TYPED = {"number": ("7", 7, "007", "1.5"), "boolean": (True, False, "true", "false")}
_VARIABLE = st.one_of(
    *(
        st.fixed_dictionaries(
            {"key": st.just(name), "value": st.just(value)},
            optional={"type": st.sampled_from(("string", "any", "default", "secret", "text", None))},
        )
        for name, value in _VALUES.items()
    ),
    *(
        st.fixed_dictionaries(
            {"key": st.sampled_from(VARIABLES), "value": st.sampled_from(values), "type": st.just(name)}
        )
        for name, values in _TYPED.items()
    ),
    _entry(st.sampled_from(VARIABLES), VALUE),
)


def _defaults() -> list[Json]:
    names = {"v": "some", "w": "more", "a1": "A1", "a b": "blank", "é": "accent"}
    return [{"key": key, "value": value} for key, value in (_VALUES | names).items() if key != "loop"]


@st.composite
def collections(draw: st.DrawFn, most: int = 12) -> tuple[Json, Json]:
    """A collection and an environment for it."""
    collection = {
        "info": {"name": "Fuzz", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
        "item": draw(items(most)),
        "variable": _defaults() + draw(st.lists(_VARIABLE, max_size=3)),
    }
    if draw(st.integers(0, 3)) == 0:
        collection |= draw(st.fixed_dictionaries({}, optional={"auth": auths(), "protocolProfileBehavior": SETTINGS}))
    values = draw(st.lists(_VARIABLE, max_size=3))
    return collection, {"id": "e", "name": "Fuzz", "values": values}
