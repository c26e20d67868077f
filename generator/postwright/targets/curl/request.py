"""A request while its auth takes away from it and adds to it."""

from collections.abc import Container
from typing import NamedTuple

from postwright.targets.curl.plan import Field, Step
from postwright.targets.shell import Pieces


class Request(NamedTuple):
    """The headers and query of a request, the options of its auth, and what stands behind the fields of its form.

    `ending` is what its URL ends in, and brings its own `?` or `&`.
    `media_type` is the Content-Type of the list, which a form may replace.
    """

    headers: tuple[Field, ...]
    query: tuple[Field, ...]
    steps: tuple[Step, ...] = ()
    form: Pieces = ()
    ending: Pieces = ()
    media_type: Field | None = None

    def with_header(self, field: Field) -> "Request":
        """The same with this header instead of those of its name."""
        return self._replace(headers=(*self.without_headers({field.key}).headers, field))

    def with_parameter(self, field: Field) -> "Request":
        """The same with this query parameter at the end, instead of those of its name."""
        return self._replace(query=(*self.without_parameters({"".join(field.name)}).query, field))

    def without_headers(self, keys: Container[str]) -> "Request":
        """The same without headers of these names in lower case letters."""
        return self._replace(headers=tuple(header for header in self.headers if header.key not in keys))

    def without_parameters(self, names: Container[str]) -> "Request":
        """The same without query parameters of these names."""
        return self._replace(query=tuple(field for field in self.query if "".join(field.name) not in names))
