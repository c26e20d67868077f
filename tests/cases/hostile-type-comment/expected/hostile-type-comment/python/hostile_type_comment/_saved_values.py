"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Where/Path variable": SavedValues(path={"id": "5"}),
    "Where/Query": SavedValues(
        query=(
            (
                "# type: ignore[all] # noqa # fmt: off",
                "# type: ignore[all] # noqa # fmt: off",
            ),
        )
    ),
    "Where/Raw": SavedValues(body="# type: ignore[all] # noqa # fmt: off"),
    "Where/JSON": SavedValues(
        body='{"# type: ignore[all] # noqa # fmt: off": "# type: ignore[all] # noqa # fmt: off", "nested": {"# type: ignore[all] # noqa # fmt: off": ["# type: ignore[all] # noqa # fmt: off"]}}'
    ),
    "Where/Form": SavedValues(
        body=(
            (
                "# type: ignore[all] # noqa # fmt: off",
                "# type: ignore[all] # noqa # fmt: off",
            ),
        )
    ),
    "Where/Multipart": SavedValues(
        body=(Part("field", "# type: ignore[all] # noqa # fmt: off"),)
    ),
    "Where/GraphQL": SavedValues(
        body='{"text": "# type: ignore[all] # noqa # fmt: off"}'
    ),
    "Where/Variable": SavedValues(query=(("a", "{{value}}"),)),
}
