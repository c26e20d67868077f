"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Where/Path variable": SavedValues(path={"id": "5"}),
    "Where/Query": SavedValues(query=(("😀 𐍈 é ﷺ", "😀 𐍈 é ﷺ"),)),
    "Where/Raw": SavedValues(body="😀 𐍈 é ﷺ"),
    "Where/JSON": SavedValues(
        body='{"\\ud83d\\ude00 \\ud800\\udf48 e\\u0301 \\ufdfa": "\\ud83d\\ude00 \\ud800\\udf48 e\\u0301 \\ufdfa", "nested": {"\\ud83d\\ude00 \\ud800\\udf48 e\\u0301 \\ufdfa": ["\\ud83d\\ude00 \\ud800\\udf48 e\\u0301 \\ufdfa"]}}'
    ),
    "Where/Form": SavedValues(body=(("😀 𐍈 é ﷺ", "😀 𐍈 é ﷺ"),)),
    "Where/Multipart": SavedValues(body=(Part("field", "😀 𐍈 é ﷺ"),)),
    "Where/GraphQL": SavedValues(
        body='{"text": "\\ud83d\\ude00 \\ud800\\udf48 e\\u0301 \\ufdfa"}'
    ),
    "Where/Variable": SavedValues(query=(("a", "{{value}}"),)),
}
