"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Names": SavedValues(
        query=(
            ("a", "{{$(touch pwned)}}"),
            ("b", "{{a;b}}"),
            ("c", "{{'; DROP}}"),
            ("d", "{{\n}}"),
            ("e", "{{__class__}}"),
            ("f", "{{}}"),
            ("g", "{{é}}"),
        )
    ),
}
