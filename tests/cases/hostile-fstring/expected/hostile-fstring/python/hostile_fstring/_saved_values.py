"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Where/Path variable": SavedValues(path={"id": "5"}),
    "Where/Query": SavedValues(
        query=(
            (
                "{__import__('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}",
                "{__import__('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}",
            ),
        )
    ),
    "Where/Raw": SavedValues(
        body="{__import__('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}"
    ),
    "Where/JSON": SavedValues(
        body='{"{__import__(\'os\').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}": "{__import__(\'os\').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}", "nested": {"{__import__(\'os\').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}": ["{__import__(\'os\').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}"]}}'
    ),
    "Where/Form": SavedValues(
        body=(
            (
                "{__import__('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}",
                "{__import__('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}",
            ),
        )
    ),
    "Where/Multipart": SavedValues(
        body=(
            Part(
                "field", "{__import__('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}"
            ),
        )
    ),
    "Where/GraphQL": SavedValues(
        body='{"text": "{__import__(\'os\').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}"}'
    ),
    "Where/Variable": SavedValues(query=(("a", "{{value}}"),)),
}
