"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Where/Path variable": SavedValues(path={"id": "5"}),
    "Where/Query": SavedValues(
        query=(
            (
                "# -*- coding: utf-7 -*- +AGEAYgBj-",
                "# -*- coding: utf-7 -*- +AGEAYgBj-",
            ),
        )
    ),
    "Where/Raw": SavedValues(body="# -*- coding: utf-7 -*- +AGEAYgBj-"),
    "Where/JSON": SavedValues(
        body='{"# -*- coding: utf-7 -*- +AGEAYgBj-": "# -*- coding: utf-7 -*- +AGEAYgBj-", "nested": {"# -*- coding: utf-7 -*- +AGEAYgBj-": ["# -*- coding: utf-7 -*- +AGEAYgBj-"]}}'
    ),
    "Where/Form": SavedValues(
        body=(
            (
                "# -*- coding: utf-7 -*- +AGEAYgBj-",
                "# -*- coding: utf-7 -*- +AGEAYgBj-",
            ),
        )
    ),
    "Where/Multipart": SavedValues(
        body=(Part("field", "# -*- coding: utf-7 -*- +AGEAYgBj-"),)
    ),
    "Where/GraphQL": SavedValues(body='{"text": "# -*- coding: utf-7 -*- +AGEAYgBj-"}'),
    "Where/Variable": SavedValues(query=(("a", "{{value}}"),)),
}
