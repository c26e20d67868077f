"""The values that the collection has saved, for clients made with `saved_values=True`."""

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Where/Path variable": SavedValues(path={"id": "5"}),
    "Where/Query": SavedValues(
        query=(
            (
                ('"""\n' "raise SystemExit(1)\n" '"""'),
                ('"""\n' "raise SystemExit(1)\n" '"""'),
            ),
        )
    ),
    "Where/Raw": SavedValues(body=('"""\n' "raise SystemExit(1)\n" '"""')),
    "Where/JSON": SavedValues(
        body='{"\\"\\"\\"\\nraise SystemExit(1)\\n\\"\\"\\"": "\\"\\"\\"\\nraise SystemExit(1)\\n\\"\\"\\"", "nested": {"\\"\\"\\"\\nraise SystemExit(1)\\n\\"\\"\\"": ["\\"\\"\\"\\nraise SystemExit(1)\\n\\"\\"\\""]}}'
    ),
    "Where/Form": SavedValues(
        body=(
            (
                ('"""\n' "raise SystemExit(1)\n" '"""'),
                ('"""\n' "raise SystemExit(1)\n" '"""'),
            ),
        )
    ),
    "Where/Multipart": SavedValues(
        body=(Part("field", ('"""\n' "raise SystemExit(1)\n" '"""')),)
    ),
    "Where/GraphQL": SavedValues(
        body='{"text": "\\"\\"\\"\\nraise SystemExit(1)\\n\\"\\"\\""}'
    ),
    "Where/Variable": SavedValues(query=(("a", "{{value}}"),)),
}
