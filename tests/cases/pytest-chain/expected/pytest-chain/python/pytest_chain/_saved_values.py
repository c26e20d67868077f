"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Sign in": SavedValues(body='{\n  "name": "ada"\n}'),
    "Users/Create user": SavedValues(
        body='{\n  "name": "{{name}}",\n  "tags": [\n    "a"\n  ]\n}'
    ),
    "Users/Delete user": SavedValues(path={"userId": "{{userId}}"}),
    "Users/Posts/List posts": SavedValues(
        path={"userId": "{{userId}}"}, query=(("size", "{{size}}"), ("sort", "new"))
    ),
    "Users/Posts/Get post": SavedValues(path={"userId": "{{userId}}"}),
}
