"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    'Users/"""\\ {{x}} {% raw %} # type: ignore\n\u202e': SavedValues(
        query=(('q"\\', '{% x %}\'"""'),)
    ),
    "users/fill": SavedValues(path={"fill": "."}),
    "conftest/live": SavedValues(path={"live": "{{v}}-{{w}}"}),
    "pytest/test": SavedValues(body='{"n": {{n}}, "s": "..."}'),
}
