"""Characters that must never stand as they are in source code: they can't be seen, or they change what is seen."""

import re

# Fixed ranges, not Unicode categories: those differ between versions of Python, and output may not.
INVISIBLE = re.compile(
    "[\x00-\x1f\x7f-\xa0\xad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f"
    "\u205f-\u206f\u2800\u3000\u3164\ud800-\udfff\ue000-\uf8ff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U0010ffff]"
)

# They choose how an emoji is drawn, or where a long word may break: prose says the same without them.
_ORNAMENTS = dict.fromkeys(map(ord, "\xad\u200b\u2060\ufe0e\ufe0f\ufeff"))


def without_ornaments(text: str) -> str:
    """Prose without the invisible characters that only serve its looks."""
    return text if text.isascii() else text.translate(_ORNAMENTS)


def escape_invisible(text: str) -> str:
    """The text with each such character written as a backslash escape of C, Python and most languages."""
    if text.isascii() and text.isprintable():
        return text
    return INVISIBLE.sub(lambda match: _escape(match.group()), text)


def _escape(character: str) -> str:
    named = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}.get(character)
    if named:
        return named
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
