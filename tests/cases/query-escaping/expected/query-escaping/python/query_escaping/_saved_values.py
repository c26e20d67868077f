"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Escaped": SavedValues(
        query=(("q", "a&b=c#d e+f%20g'h\"i<j>"), ("na&me=x", "1"), ("é", "ü"))
    ),
    "Kept": SavedValues(query=(("q", "a[b]{c}|d^e`f\\g/?:@!$()*,;~100%"),)),
}
