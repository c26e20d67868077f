"""The files that an operation uploads: each comes from a shell variable, never from the path that a collection has."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from postwright.model import Body, FileBody, FilePart, MultipartBody, Text
from postwright.naming import snake, words
from postwright.reader.values import quoted


class Upload(NamedTuple):
    """A file that is sent: its field, empty for a whole body, its number in that field, and its path in Postman."""

    field: str
    number: int
    source: Text

    @property
    def wish(self) -> str:
        """The name that its shell variable would like to have."""
        field = words(self.field)
        stem = field[:-1] if field and field[-1] in {"file", "files"} else field or ("body",)
        return snake("_".join((*stem, "file")), "file")

    def note(self, shell_name: str) -> str:
        """What whoever runs the script should know of the variable."""
        return f"{shell_name} is the path of a file to send, in Postman {quoted(self.source.source)}."


def uploads(body: Body | None) -> Iterator[Upload]:
    """The files of a body, in the order in which they are sent."""
    numbers: Counter[str] = Counter()
    match body:
        case FileBody(source=Text() as source) if source:
            yield Upload("", 0, source)
        case MultipartBody(parts=parts):
            for part in parts:
                for source in chosen(part) if isinstance(part, FilePart) and part.enabled else ():
                    yield Upload(part.name.source, numbers[part.name.source], source)
                    numbers[part.name.source] += 1
        case _:
            pass


def chosen(part: FilePart) -> tuple[Text, ...]:
    """The paths of a part; content that the collection saves is sent in their place."""
    return part.sources if part.content is None else ()
