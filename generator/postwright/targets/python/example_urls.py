"""The URL of a saved example, with the variables of its operation where they fit."""

import re
from typing import NamedTuple

from postwright.model import PathVariable, Text, Url
from postwright.runtime.text import is_variable

_PLAIN = re.compile(r"[\w-]+", re.ASCII)


class _Fitted(NamedTuple):
    """A segment as an operation has it, and the value that an example has for its variable."""

    source: str
    name: str = ""
    value: str = ""


def aligned(url: Url, model: Url) -> tuple[str, dict[str, str]]:
    """The URL of an example in Postman's syntax, and the values of its path variables.

    An example holds values where its operation, whose URL is `model`, has variables: they become variables with these
    values. Where the rest of the two differs, the URL stays as it is.
    """
    count = len(model.segments)
    # What the variable holds can be more than a host.
    tail = url.segments[-count:] if count and is_variable(model.base.source) else url.segments
    found = [_fitted(saved, segment) for saved, segment in zip(tail, model.segments, strict=False)]
    fitted = [one for one in found if one is not None]
    if len(tail) == count == len(fitted):
        source = "/".join((model.base.source, *(one.source for one in fitted)))
        return source, {one.name: one.value for one in fitted if one.value}
    return url.source, {variable.name: variable.value.source for variable in url.path_variables if variable.value}


def _fitted(saved: Text | PathVariable, segment: Text | PathVariable) -> _Fitted | None:
    """None for a segment of an example that is not the operation's."""
    if isinstance(segment, Text):
        name, suffix = segment.source[2:-2] if is_variable(segment.source) else "", ""
        if saved == segment:
            return _Fitted(segment.source)
        if not _PLAIN.fullmatch(name):
            return None
    else:
        name, suffix = segment.name, segment.suffix
    if isinstance(saved, PathVariable):
        value = saved.value.source if saved.value else ""
    elif saved.source.endswith(suffix):
        value = saved.source.removesuffix(suffix)
    else:
        return None
    return _Fitted(f":{name}{suffix}", name, value)
