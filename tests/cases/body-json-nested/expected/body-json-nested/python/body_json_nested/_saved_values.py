"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Create": SavedValues(
        body=(
            "{\n"
            '  "name": "Ada",\n'
            '  "address": {\n'
            '    "street": "1 Long Lane",\n'
            '    "geo": {\n'
            '      "lat": 51.5,\n'
            '      "lon": -0.1\n'
            "    }\n"
            "  },\n"
            '  "lines": [\n'
            "    {\n"
            '      "sku": "x",\n'
            '      "quantity": 1\n'
            "    },\n"
            "    {\n"
            '      "sku": "y",\n'
            '      "quantity": 2,\n'
            '      "note": "wrap"\n'
            "    }\n"
            "  ],\n"
            '  "tags": [\n'
            '    "a",\n'
            '    "b"\n'
            "  ],\n"
            '  "none": [],\n'
            '  "empty": {}\n'
            "}"
        )
    ),
}
