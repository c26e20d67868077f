"""What an operation has saved, found by the names of its arguments; each part is gone through once."""

from collections.abc import Iterable, Mapping
from functools import cached_property

from postwright.model import (
    FilePart,
    GraphqlBody,
    MultipartBody,
    Operation,
    Parameter,
    RawBody,
    Text,
    TextPart,
    UrlEncodedBody,
)
from postwright.targets.json_text import Json, parse


class SavedTexts:
    """The saved values of an operation that are switched on."""

    def __init__(self, operation: Operation) -> None:
        self._operation = operation
        self.body = operation.sent_body

    @cached_property
    def path(self) -> Mapping[str, list[Text | None]]:
        """Values of path variables."""
        found: dict[str, list[Text | None]] = {}
        for variable in self._operation.url.path_variables:
            found.setdefault(variable.name, []).append(variable.value)
        return found

    @cached_property
    def query(self) -> Mapping[str, list[Text | None]]:
        """Values of the query's parameters."""
        return _by_name(self._operation.query)

    @cached_property
    def fields(self) -> Mapping[str, list[Text | None]]:
        """Values of the fields of a form."""
        return _by_name(self.body.fields) if isinstance(self.body, UrlEncodedBody) else {}

    @cached_property
    def parts(self) -> Mapping[str, TextPart | FilePart]:
        """The first part of each name of a multipart body."""
        parts = self.body.parts if isinstance(self.body, MultipartBody) else ()
        return {part.name.source: part for part in reversed(parts) if part.enabled}

    @cached_property
    def json(self) -> tuple[Json] | None:
        """The value of a body, or of a query's variables, that is JSON; None of one that is not."""
        match self.body:
            case RawBody(text=text) | GraphqlBody(variables=Text() as text):
                try:
                    return (parse(text.source),)
                except ValueError:
                    return None
            case _:
                return None


def _by_name(parameters: Iterable[Parameter]) -> dict[str, list[Text | None]]:
    found: dict[str, list[Text | None]] = {}
    for parameter in parameters:
        if parameter.enabled:
            found.setdefault(parameter.name.source, []).append(parameter.value)
    return found
