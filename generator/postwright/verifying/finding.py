"""What an audit found: a place in a generated file, and what stands there."""

from typing import NamedTuple


class Finding(NamedTuple):
    """What no template writes: the line, from 1, and words for it that go on "it holds ..."."""

    line: int
    what: str
