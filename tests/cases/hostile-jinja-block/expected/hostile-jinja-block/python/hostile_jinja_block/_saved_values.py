"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Where/Path variable": SavedValues(path={"id": "5"}),
    "Where/Query": SavedValues(
        query=(
            (
                "{% for x in range(9) %}x{% endfor %}{% raw %}",
                "{% for x in range(9) %}x{% endfor %}{% raw %}",
            ),
        )
    ),
    "Where/Raw": SavedValues(body="{% for x in range(9) %}x{% endfor %}{% raw %}"),
    "Where/JSON": SavedValues(
        body='{"{% for x in range(9) %}x{% endfor %}{% raw %}": "{% for x in range(9) %}x{% endfor %}{% raw %}", "nested": {"{% for x in range(9) %}x{% endfor %}{% raw %}": ["{% for x in range(9) %}x{% endfor %}{% raw %}"]}}'
    ),
    "Where/Form": SavedValues(
        body=(
            (
                "{% for x in range(9) %}x{% endfor %}{% raw %}",
                "{% for x in range(9) %}x{% endfor %}{% raw %}",
            ),
        )
    ),
    "Where/Multipart": SavedValues(
        body=(Part("field", "{% for x in range(9) %}x{% endfor %}{% raw %}"),)
    ),
    "Where/GraphQL": SavedValues(
        body='{"text": "{% for x in range(9) %}x{% endfor %}{% raw %}"}'
    ),
    "Where/Variable": SavedValues(query=(("a", "{{value}}"),)),
}
