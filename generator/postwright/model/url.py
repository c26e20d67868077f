"""What a URL is made of, and its parameters."""

from dataclasses import dataclass

from postwright.errors import Place
from postwright.model.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A query parameter, header or form field. `value` is None where only the name is sent (a query's `?flag`)."""

    name: Text
    value: Text | None
    enabled: bool = True
    description: str = ""
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class PathVariable:
    """A `:name` segment. `suffix` is the literal rest of the segment (`.json` in `:id.json`)."""

    name: str
    suffix: str = ""
    value: Text | None = None
    description: str = ""
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Url:
    """A URL without its query and fragment.

    `base` is all that stands before the path (`https://{{domain}}`, `{{baseUrl}}`); `segments` are joined by slashes
    after it, empty ones kept. No segments means no path.
    """

    base: Text
    segments: tuple[Text | PathVariable, ...] = ()
    place: Place

    @property
    def source(self) -> str:
        """The URL in Postman's own syntax."""
        return "/".join((self.base.source, *map(_segment_source, self.segments)))

    @property
    def path_variables(self) -> tuple[PathVariable, ...]:
        """The `:name` segments in path order; a name can occur twice."""
        return tuple(segment for segment in self.segments if isinstance(segment, PathVariable))


def _segment_source(segment: Text | PathVariable) -> str:
    return segment.source if isinstance(segment, Text) else f":{segment.name}{segment.suffix}"
