"""What records would like to be called: nouns, by the keys and requests that lead to them."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import lru_cache

from postwright.naming import pascal, words

# The same few keys stand in a collection again and again.
_REMEMBERED = 50_000

# Names that are longer are wished for only where there is no other.
LONGEST_NAME = 40

# What error bodies are called.
ERROR = "Error"

# What the names of types end in that are sent.
SENT = "Input"

_IRREGULAR = {
    "aliases": "alias",
    "analyses": "analysis",
    "children": "child",
    "cookies": "cookie",
    "ids": "id",
    "indices": "index",
    "men": "man",
    "movies": "movie",
    "people": "person",
    "shoes": "shoe",
    "women": "woman",
}
_SINGULAR_ENDS = ("ss", "us", "is", "news", "series", "species", "canvas", "alias", "atlas")
_LONG_PLURALS = ("sses", "shes", "ches", "xes", "zzes", "oes", "buses", "tuses", "puses", "ruses", "nuses")

# Keys under which servers put what was asked for, and those under which they put it only if it is several things.
_CARRIERS = frozenset("data hits object payload record response result results row rows".split())
_LIST_CARRIERS = frozenset(
    "collection content contents docs documents edges entities entries items list node nodes objects page records "
    "resources values".split()
)

# Keys that say nothing about what they hold.
_VAGUE = (
    _CARRIERS
    | _LIST_CARRIERS
    | frozenset(
        "attributes body config details embedded entry extra fields info input item links meta metadata options output "
        "params properties settings status type value".split()
    )
)

# The last words of keys that say that an object is a thing itself, and does not carry one.
_OF_THINGS = frozenset("id uuid guid name title slug".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a record wants to be called, best first.

    `thing` is what the request is about, down to what carries it, `others` are other words for it, and `many` says
    whether it is about several. `suffix` tells what is sent. Records of one `family` may be one type if they are much
    the same.
    """

    names: tuple[str, ...]
    thing: str = ""
    others: tuple[str, ...] = ()
    many: bool = False
    suffix: str = ""

    def spelled(self) -> tuple[str, ...]:
        """The names as they are wished for."""
        ends = (self.suffix, f"{self.suffix}s")
        return tuple(name if name.endswith(ends) else f"{name}{self.suffix}" for name in self.names)

    @property
    def family(self) -> str:
        """What kind of thing it is, however it is called."""
        return f"{self.thing or self.names[0]}{self.suffix}"


def singular(word: str) -> str:
    """An English word in the singular, as far as its end tells."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) < 4 or not word.endswith("s") or word.endswith(_SINGULAR_ENDS):
        return word
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    return word[:-2] if word.endswith(_LONG_PLURALS) else word[:-1]


@lru_cache(_REMEMBERED)
def noun(text: str) -> str:
    """A text as the name of one thing: `user_identities` is a `UserIdentity`."""
    found = words(text)
    return pascal(" ".join((*found[:-1], singular(found[-1])))) if found else ""


@lru_cache(_REMEMBERED)
def is_vague(text: str) -> bool:
    """Whether a text says nothing about what it is the name of."""
    return "_".join(words(text)) in _VAGUE or not words(text)


def carries(wish: Wish, key: str, keys: Collection[str], *, several: bool) -> bool:
    """Whether a key of an object holds what the request is about, rather than that the object itself is that."""
    if noun(key) == wish.thing or (several and wish.many and noun(key).endswith(wish.thing)):
        return True
    word = "_".join(words(key))
    is_thing = any(words(other)[-1:] in {(end,) for end in _OF_THINGS} for other in keys)
    return not is_thing and (word in _CARRIERS or (several and wish.many and word in _LIST_CARRIERS))


def carrier(wish: Wish, *, several: bool) -> Wish:
    """The wish of an object that holds what the request is about."""
    word = "List" if several and wish.thing != ERROR else "Response"
    return replace(wish, names=(*(f"{name}{word}" for name in (wish.thing, *wish.others)), *wish.names))


def inside(wish: Wish, key: str, *, several: bool, carried: bool = False) -> Wish:
    """The wish of what stands under a key; `several` of it in a list or a map are named in the singular."""
    own = noun(key) if several else pascal(key, "field")
    if carried:
        named = own if own.endswith(wish.thing) else wish.thing
        return replace(wish, names=(named, *wish.others, *(f"{name}Item" for name in wish.names)))
    longer = dict.fromkeys(f"{name}{own}" for name in (wish.names[0], wish.names[-1]))
    names = [name for position, name in enumerate(longer) if not position or len(name) <= LONGEST_NAME]
    return Wish(names=tuple(names if is_vague(key) else (own, *names)), suffix=wish.suffix)
