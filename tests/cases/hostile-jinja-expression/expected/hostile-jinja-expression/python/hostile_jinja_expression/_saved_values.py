"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Where/Path variable": SavedValues(path={"id": "5"}),
    "Where/Query": SavedValues(
        query=(
            (
                "{{ 7 * 7 }}{{ self.__init__ }}{# gone #}",
                "{{ 7 * 7 }}{{ self.__init__ }}{# gone #}",
            ),
        )
    ),
    "Where/Raw": SavedValues(body="{{ 7 * 7 }}{{ self.__init__ }}{# gone #}"),
    "Where/JSON": SavedValues(
        body='{"{{ 7 * 7 }}{{ self.__init__ }}{# gone #}": "{{ 7 * 7 }}{{ self.__init__ }}{# gone #}", "nested": {"{{ 7 * 7 }}{{ self.__init__ }}{# gone #}": ["{{ 7 * 7 }}{{ self.__init__ }}{# gone #}"]}}'
    ),
    "Where/Form": SavedValues(
        body=(
            (
                "{{ 7 * 7 }}{{ self.__init__ }}{# gone #}",
                "{{ 7 * 7 }}{{ self.__init__ }}{# gone #}",
            ),
        )
    ),
    "Where/Multipart": SavedValues(
        body=(Part("field", "{{ 7 * 7 }}{{ self.__init__ }}{# gone #}"),)
    ),
    "Where/GraphQL": SavedValues(
        body='{"text": "{{ 7 * 7 }}{{ self.__init__ }}{# gone #}"}'
    ),
    "Where/Variable": SavedValues(query=(("a", "{{value}}"),)),
}
