"""Finds out how the answers of an operation go on page by page, by its parameters and saved responses."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from postwright.model import Operation, Parameter, RawBody
from postwright.naming import words
from postwright.rendering import Code
from postwright.targets.json_text import HOLE, Json, parse
from postwright.targets.python.source import call, keyword, literal, tuple_of, value

Path = tuple[str, ...]

_PAGE = frozenset({"page", "page number", "page no", "page index", "current page", "page page", "pagenumber"})
_OFFSET = frozenset({"offset", "skip", "start", "start index", "start at", "page offset", "startindex"})
_CURSOR_WORDS = frozenset({"cursor", "token", "continuation", "after", "marker", "bookmark"})
_ABOUT_PAGES = frozenset({"page", "next", "pagination"})
_NEXT_LINKS = frozenset(
    {"next", "next url", "next page url", "next link", "next page", "next page link", "odata next link"}
)
_HOLDERS = frozenset("links link meta metadata page paging pagination cursors response".split())
_PAGE_TOTALS = frozenset({"total pages", "page count", "pages", "last page", "pages total", "num pages"})
_ITEM_TOTALS = frozenset({"total", "total count", "total results", "total items", "total records", "total size"})
_LISTS = ("items", "data", "results", "records", "entries", "values", "content", "rows", "list", "value", "resources")
_LINK = re.compile(r"https?://|/|\?")
_DEEPEST = 3

# Of the runtime's module `paging`.
PAGE_CLASSES = ("Cursor", "Link", "Offset", "PageNumber")


@dataclass(frozen=True, slots=True, kw_only=True)
class PagesPlan:
    """A way to go from page to page, as a call of one of the runtime's classes; `parameter` is empty for links."""

    class_name: str
    code: Code
    parameter: str
    has_items: bool


def pages(operation: Operation) -> PagesPlan | None:
    """The pages of an operation, or None where the collection does not clearly show any."""
    if operation.method not in {"GET", "POST"}:
        return None
    answers = list(_answers(operation))
    if not answers:
        return None
    parameters = _parameters(operation)
    items = _items(answers)
    return (
        _links(operation, answers, items)
        or _cursors(parameters, answers, items)
        or _numbers(parameters, answers, items)
    )


def _answers(operation: Operation) -> Iterator[Json]:
    for example in operation.examples:
        if 200 <= example.status < 300 and example.content:
            try:
                yield parse(example.content)
            except ValueError:
                continue


@dataclass(frozen=True, slots=True)
class _Parameter:
    name: str
    saved: frozenset[str]
    in_body: bool = False

    @property
    def words(self) -> str:
        return " ".join(words(self.name))


def _parameters(operation: Operation) -> list[_Parameter]:
    """The parameters of the query, and the keys of a JSON body, with all values that are saved for them."""
    saved: dict[str, set[str]] = {}
    requests = [operation, *(example.request for example in operation.examples if example.request)]
    for parameter in (parameter for request in requests for parameter in request.query):
        saved.setdefault(parameter.name.source, set()).update(_text(parameter))
    names = {parameter.name.source for parameter in operation.query}
    found = [_Parameter(name, frozenset(values)) for name, values in saved.items() if name in names]
    return [*found, *_body_parameters(operation)]


def _text(parameter: Parameter) -> Iterator[str]:
    text = parameter.value.literal if parameter.value is not None else None
    # Collections that are made of other descriptions hold `<integer>` and the like.
    if text and not text.startswith("<"):
        yield text


def _body_parameters(operation: Operation) -> Iterator[_Parameter]:
    body = operation.sent_body
    try:
        saved = parse(body.text.source) if isinstance(body, RawBody) else None
    except ValueError:
        return
    for name, found in (saved if isinstance(saved, dict) else {}).items():
        values = {str(found)} if isinstance(found, int | str) and found != HOLE else set[str]()
        yield _Parameter(name, frozenset(values), in_body=True)


def _members(answer: Json, path: Path = ()) -> Iterator[tuple[Path, Json]]:
    """The members of an answer, and of the objects in it that tell about the answer."""
    if not isinstance(answer, dict):
        return
    for key, found in answer.items():
        yield (*path, key), found
        if len(path) < _DEEPEST and (_spelled(key) in _HOLDERS or _spelled(key) in _NEXT_LINKS):
            yield from _members(found, (*path, key))


def _spelled(key: str) -> str:
    return " ".join(words(key))


def _table(answers: Sequence[Json]) -> dict[Path, list[Json]]:
    table: dict[Path, list[Json]] = {}
    for path, found in (member for answer in answers for member in _members(answer)):
        table.setdefault(path, []).append(found)
    return table


def _items(answers: Sequence[Json]) -> Path | None:
    """The keys that lead to the list of items, where it is clear which one that is."""
    if all(isinstance(answer, list) for answer in answers):
        return ()
    objects = [answer for answer in answers if isinstance(answer, dict)]
    found = _list_in(objects)
    if found is not None:
        return (found,)
    inner = {key for answer in objects for key, held in answer.items() if isinstance(held, dict)}
    inside = {
        key: _list_in([held for answer in objects if isinstance(held := answer.get(key), dict)])
        for key in sorted(inner)
        if _spelled(key) not in _HOLDERS
    }
    paths = [(key, name) for key, name in inside.items() if name is not None]
    return paths[0] if len(paths) == 1 else None


def _list_in(objects: Sequence[Mapping[str, Json]]) -> str | None:
    lists = {key: held for answer in objects for key, held in answer.items() if isinstance(held, list)}
    records = [key for key, held in lists.items() if all(isinstance(item, dict) for item in held)]
    known = [key for key in (*records, *lists) if _spelled(key) in _LISTS]
    if known:
        return min(known, key=lambda key: _LISTS.index(_spelled(key)))
    return records[0] if len(records) == 1 else None


def _links(operation: Operation, answers: Sequence[Json], items: Path | None) -> PagesPlan | None:
    table = _table(answers)
    for path, found in table.items():
        is_link = all(held is None or (isinstance(held, str) and _LINK.match(held)) for held in found)
        if not is_link or not _is_next(path):
            continue
        if any(found) or _has_previous(path, table):
            return _plan("Link", _keys(path), items=items)
    headers = (header for example in operation.examples for header in example.headers if header.enabled)
    linked = (header.value.source for header in headers if header.value and header.name.source.lower() == "link")
    return _plan("Link", items=items) if any(re.search(r"rel=\"?next", text) for text in linked) else None


def _is_next(path: Path) -> bool:
    *_, holder, last = ("", *path)
    return _spelled(holder if last == "href" else last) in _NEXT_LINKS


def _has_previous(path: Path, table: Mapping[Path, object]) -> bool:
    keys = (key for *holders, key in table if holders == [*path[:-1]])
    return any(words(key)[:1] in {("previous",), ("prev",)} for key in keys)


def _cursors(parameters: Sequence[_Parameter], answers: Sequence[Json], items: Path | None) -> PagesPlan | None:
    table = _table(answers)
    for parameter in filter(_is_cursor, parameters):
        for path, found in table.items():
            if _fits(parameter, path) and all(held is None or isinstance(held, str | int) for held in found):
                return _plan("Cursor", literal(parameter.name), _keys(path), items=items, parameter=parameter)
    return None


def _is_cursor(parameter: _Parameter) -> bool:
    names = set(parameter.words.split())
    known = names & _CURSOR_WORDS
    return bool(known) and (known != {"token"} or bool(names & _ABOUT_PAGES))


def _fits(parameter: _Parameter, path: Path) -> bool:
    """Whether a key of an answer is the next value of a parameter, by its name."""
    wanted, key = set(parameter.words.split()) - {"next"}, set(_spelled(path[-1]).split())
    if "next" in key or len(path) > 1:
        return key - {"next"} <= wanted and bool(key & wanted & _CURSOR_WORDS)
    return key == wanted


def _numbers(parameters: Sequence[_Parameter], answers: Sequence[Json], items: Path | None) -> PagesPlan | None:
    if items is None:
        return None
    table = _table(answers)
    for parameter in parameters:
        kind = "PageNumber" if parameter.words in _PAGE else "Offset" if parameter.words in _OFFSET else None
        first = None if kind is None else _first(parameter, table)
        if kind is None or first is None:
            continue
        names = _PAGE_TOTALS if kind == "PageNumber" else _ITEM_TOTALS
        totals = [path for path, found in table.items() if _spelled(path[-1]) in names and _are_counts(found)]
        options = [keyword("first", Code(str(first))), *(keyword("total", _keys(path)) for path in totals[:1])]
        return _plan(kind, literal(parameter.name), items=items, parameter=parameter, options=options)
    return None


def _first(parameter: _Parameter, table: Mapping[Path, Sequence[Json]]) -> int | None:
    """The number that counting starts from, where the collection shows it."""
    if parameter.words in {"offset", "skip"} and all(text.isdecimal() for text in parameter.saved):
        return 0
    told = [str(held) for path, found in table.items() if _spelled(path[-1]) == parameter.words for held in found]
    shown = {text for text in (*parameter.saved, *told) if text in {"0", "1"}}
    numeric = all(text.isdecimal() for text in parameter.saved)
    return int(min(shown)) if shown and numeric else None


def _are_counts(found: Sequence[Json]) -> bool:
    return all(isinstance(held, int) and not isinstance(held, bool) for held in found)


def _plan(
    class_name: str,
    *positional: Code,
    items: Path | None,
    parameter: _Parameter | None = None,
    options: Sequence[Code] = (),
) -> PagesPlan:
    shown = () if items is None else (keyword("items", _keys(items)),)
    in_body = (keyword("in_body", Code("True")),) if parameter and parameter.in_body else ()
    return PagesPlan(
        class_name=class_name,
        code=call(class_name, *positional, *shown, *options, *in_body),
        parameter=parameter.name if parameter else "",
        has_items=items is not None,
    )


def _keys(path: Path) -> Code:
    return tuple_of(value(key) for key in path)
