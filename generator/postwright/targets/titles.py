"""What to call an operation."""

from postwright.model import Operation, Text
from postwright.naming import words


def titles(operation: Operation) -> tuple[str, ...]:
    """Its name; with its method, and with the last word of its path, for where another has the name already."""
    segments = [segment for segment in operation.url.segments if isinstance(segment, Text)]
    end = next((text.literal for text in reversed(segments) if text.literal), "")
    name = operation.name if words(operation.name) else f"{operation.method} {end}"
    with_method = f"{operation.method} {name}"
    is_said = words(name)[:1] == words(operation.method)[:1]
    return (name, *(() if is_said else (with_method,)), f"{name} {end}")
