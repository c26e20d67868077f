"""The values that the collection has saved, for clients made with `saved_values=True`."""

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Quotes": SavedValues(body=(Part('a"b', "1"), Part("a;b=c", "2"))),
}
