"""Hostile texts: fragments that mean something to a tool on the way, and any characters. Hypothesis strategies."""

from hypothesis import strategies as st

QUOTES = (
    *"\"'`\\", '"""', "'''", '\\"', "\\'", '\\\\"""', "\\" * 3, '""""', '"""\n', "\\N{BULLET}", "\\x", "\\u12", "\\8",
)  # fmt: skip
LINES = (
    "\n", "\r", "\r\n", "\n\n", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029", "\\\n", "\n    ", "\t",
)  # fmt: skip
HIDDEN = (
    *"\0\x01\x07\b\x1b\x7f\x9b\xa0\xad\u061c\u180e\u200b\u200d\u200e\u202a\u202e\u2066\u2069\u3164\ufe0f\ufeff\uffff",
    *"\ud800\udfff\ud83d\U000e0041\U0010ffff\ue000", "\x1b[31m", "\x1b]0;x\x07", "\u202egnp.exe",
)  # fmt: skip
PYTHON = (
    "class", "None", "__import__", "__class__", "self", "import os", '__import__("os").system("false")', "lambda: 0",
    "{x}", "{0.__class__}", "%(x)s", "%s", '"); import os; ("', '""" + str(1) + """', "# type: ignore",
    "# -*- coding: utf-7 -*-", "# fmt: off", "exit()", "f'{x}'", "match", "str", "object", "async", "_core", "OMIT",
    "Client", "print", "0x1F", "1_0",
)  # fmt: skip
TEMPLATES = (
    "{{", "}}", "{%", "%}", "{#", "#}", "{{ 7*7 }}", "{% raw %}", "{{x.__class__}}", "{{a{{b}}}}", "{{$guid}}", "{{}}",
    "{{v}}", "{{ v }}", "{{class}}", "{{PATH}}", "{{a b}}", "{{a\nb}}", "${{v}}", ":id", ":{{v}}", "{{v", "{id}",
    "<id>",
)  # fmt: skip
SHELL = (
    "$(false)", "`false`", "${IFS}", "$x", "$", "!", "!!", "; false", "&& false", "| false", "> f", "<f", "*", "~", "#",
    "-x", "'; false; '", "'\\''", "$'\\n'", "\\", "EOF", "\nEOF\n", "--", "$@", "$((1))", "&", "[a]", "{a,b}", "%d",
    "%", "%%", "\\0", "\\c", "printf", "=", "IFS",
)  # fmt: skip
CURL = (
    "@/etc/passwd", "@f", "<f", ";type=text/html", "; filename=x", "-o f", "--config f", "-K f", "file:///etc/passwd",
    "[1-9]", "{a,b}", "\\", '"', "@-", "=@f", "name@f", "-", "%2f", "%0d%0a", "//u:p@h", "http://", "?", "#", "&a=b",
)  # fmt: skip
PATHS = (
    "../", "..", ".", "/", "//", "/etc/passwd", "C:\\x", "\\\\h\\x", "con", "NUL", "aux.py", "a:b", "._", "-rf", ".git",
    "~/x", "a" * 300, "a/b", "\0", "__init__", "__pycache__", "conftest", "postwright.lock.json", "x.py", "_core",
)  # fmt: skip
HEADERS = (
    "\r\nX-A: b", "\nHost: h", ": ", "\r\n\r\n", "Content-Length", "Transfer-Encoding", "Host", "Cookie", ";", ",",
)  # fmt: skip
MARKDOWN = (
    "[a](javascript:x)", "![a](http://h/x)", "<script>x</script>", "<!--", "-->", "```", "````", "~~~", "# ", "- ",
    "1. ", "> ", "| a | b |", "|", "***", "---", "<a href=x>", "&lt;", "[x]: http://h", "www.h.test", "@a", "\\",
    "    x", "\t", "&#0;",
)  # fmt: skip
NUMBERS = ("1e999", "NaN", "-0", "007", "1" * 400, "9" * 5000, "9" * 20, "0.1", "1e-7")
PLAIN = (
    "a", "B", "id", "users", "two words", "é", "日本語", "😀", "ß", "ſ", "İ", "x-y_z", "0", "", " ", "٣", "ﬁ", "𝒳",
    "a\u0301",
)  # fmt: skip

FRAGMENTS = (QUOTES, LINES, HIDDEN, PYTHON, TEMPLATES, SHELL, CURL, PATHS, HEADERS, MARKDOWN, NUMBERS, PLAIN)

_PIECES = st.one_of(*map(st.sampled_from, FRAGMENTS))
_RANDOM = st.text(st.characters(exclude_categories=()), max_size=6)
HOSTILE = st.lists(_PIECES | _PIECES | _PIECES | _RANDOM, min_size=1, max_size=5).map("".join)
LONG = st.builds(lambda piece, times: (piece * times)[:3000], _PIECES, st.sampled_from((40, 130, 2000)))
# One in a few is long, which is what makes lines break.
TEXTS = st.one_of(*[HOSTILE] * 9, LONG)
