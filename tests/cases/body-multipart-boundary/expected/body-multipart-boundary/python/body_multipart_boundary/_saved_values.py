"""The values that the collection has saved, for clients made with `saved_values=True`."""

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Kept": SavedValues(body=(Part("a", "1"),)),
    "Replaced": SavedValues(body=(Part("a", "1"),)),
}
