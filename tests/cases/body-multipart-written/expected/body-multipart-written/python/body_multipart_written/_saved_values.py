"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Names": SavedValues(
        body=(Part('a="b"', "1"), Part("back\\slash", "2"), Part("{{name}}", "3"))
    ),
    "Typed": SavedValues(
        body=(
            Part("json", '{"text": "{{text}}"}', content_type="application/json"),
            Part("odd", "x", content_type="a/b; c"),
        )
    ),
    "File names": SavedValues(
        body=(Part("file", sources=("naïve €.txt", "a.csv")), Part("text", "{{text}}"))
    ),
}
