"""Takes secrets out of a collection v2 before it is read: a variable or a placeholder comes in the place of each."""

import shlex
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, count, groupby
from typing import Any

from postwright import secrets
from postwright.errors import Place, Problem
from postwright.model import Variable
from postwright.reader import kept
from postwright.reader.secret_places import Found, Part, search, text_of
from postwright.reader.values import Json, Node, quoted, word
from postwright.store import Store, key

NONE: frozenset[str] = frozenset()
_OWN = frozenset({"item", "variable", "variables"})
# What is in headers of these names is told by its kind, not by the name.
_VAGUE = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie"})
_CALLED = {"url-userinfo": "url_password", "connection-string": "database_password"}
_LONGEST_NAME = 40
_BRACES = str.maketrans("", "", "{}")


@dataclass(frozen=True, slots=True)
class _Secret:
    """A secret that may not stay, the request, folder or collection that it is in, and the text in that."""

    found: Found
    part: Node
    text: Node

    @property
    def value(self) -> str:
        return text_of(self.text.value)[self.found.start : self.found.end]


def hide(collection: Node, own: Sequence[Variable], allowed: frozenset[str], store: Store) -> tuple[Variable, ...]:
    """Replace the secrets of a collection in its own values, with a problem for each.

    Gives its variables, of which `own` are those that it has: without secret values, and with those that come in the
    place of secrets. What may stay is `allowed`: JSON pointers, of which each means all that is below it too, with a
    file and `#` before it or for any file.
    """
    parts = [(node, _searched(own_value, store)) for node, own_value in _parts(collection)]
    found = [secret for node, known in parts for secret in _secrets(node, known.found, allowed)]
    kept_variables = without_secrets(own, collection, allowed)
    if not found:
        return kept_variables
    taken = {name for _, known in parts for name in known.references} | {variable.name for variable in own}
    names = _names([secret for secret in found if secret.found.is_sent], taken)
    made = {names[secret.value]: secret for secret in reversed(found) if secret.found.is_sent}
    _replace(found, names)
    return (*kept_variables, *(_variable(name, made[name]) for name in names.values()))


def without_secrets(variables: Iterable[Variable], among: Node, allowed: frozenset[str]) -> tuple[Variable, ...]:
    """The variables, those with secret values without them; problems are told to the report of the node `among`."""
    return tuple(_without_secret(variable, among, allowed) for variable in variables)


def _without_secret(variable: Variable, among: Node, allowed: frozenset[str]) -> Variable:
    if variable.value is None or _is_allowed(variable.place, allowed):
        return variable
    found = secrets.secrets_in(variable.value.source, variable.name)
    if not found:
        return variable
    kind = secrets.KINDS[found[0].kind]
    message = f"The variable {quoted(variable.name, 80)} holds {kind}; its value is left out, and has to be given."
    problem = Problem(
        code="secret", message=message, place=variable.place, hint=_hint(variable.place, among.report.file)
    )
    among.report.problems.append(problem)
    return replace(variable, value=None, secret=True)


def _parts(collection: Node) -> Iterator[tuple[Node, Json]]:
    """The collection, its folders and requests, each with what is in it but not in another part."""
    waiting = [collection]
    while waiting:
        node = waiting.pop()
        if not isinstance(node.value, dict):
            continue
        items = node.get("item")
        if node is collection or isinstance(items.value, list):
            waiting += reversed(list(items.items()))
            yield node, {name: value for name, value in node.value.items() if name not in _OWN}
        else:
            yield node, node.value


def _searched(value: Json, store: Store) -> Part:
    if not store:
        return search(value)
    return store.result(key("secrets", kept.digest_of("", value)), lambda: search(value))


def _secrets(part: Node, listed: Iterable[Found], allowed: frozenset[str]) -> Iterator[_Secret]:
    for found in listed:
        text = part.at(*found.way)
        if not _is_allowed(text.place, allowed):
            yield _Secret(found, part, text)


def _is_allowed(place: Place, allowed: frozenset[str]) -> bool:
    steps = place.pointer.split("/") if allowed else []
    above = ("/".join(steps[:length]) for length in range(1, len(steps) + 1))
    return any(each in allowed or f"{place.file}#{each}" in allowed for each in above)


def _names(sent: Sequence[_Secret], taken: set[str]) -> Mapping[str, str]:
    """The name of the variable for each value; where several could be called the same, the request's comes first.

    So a secret that comes along changes no names but those of its like.
    """
    first = {secret.value: secret for secret in reversed(sent)}
    bases = {secret.value: _base(first[secret.value].found) for secret in sent}
    owners = Counter(bases.values())
    names: dict[str, str] = {}
    numbers: dict[str, Iterator[int]] = {}
    for value, base in bases.items():
        whole = f"{word(first[value].part.get('name'))} {base}".translate(_BRACES).strip()
        wish = base if owners[base] == 1 and base not in taken else whole
        wishes = chain([wish], (f"{wish} {number}" for number in numbers.setdefault(wish, count(2))))
        names[value] = next(name for name in wishes if name not in taken)
        taken.add(names[value])
    return names


def _base(found: Found) -> str:
    is_telling = secrets.tells(found.name) and found.name.casefold() not in _VAGUE
    name = found.name if is_telling else _CALLED.get(found.kind, found.kind.replace("-", "_"))
    return name[:_LONGEST_NAME].translate(_BRACES)


def _replace(found: Iterable[_Secret], names: Mapping[str, str]) -> None:
    """Put what comes in their place into the texts, of which nobody has read any yet; tell of each."""
    done: set[tuple[int, str | int]] = set()
    for _, inside in groupby(found, key=lambda secret: secret.text.pointer):
        listed = list(inside)
        first = listed[0]
        *outer, step = first.found.way
        holder: Any = first.part.at(*outer).value
        # An alias of YAML is one object in several places.
        if (id(holder), step) not in done:
            done.add((id(holder), step))
            text = _without(listed, names)
            holder[step] = text.split("\n") if isinstance(first.text.value, list) else text
        for secret in listed:
            _tell(secret, names)


def _without(listed: Iterable[_Secret], names: Mapping[str, str]) -> str:
    """The text that secrets stand in, without them."""
    written: list[str] = []
    text, end = "", 0
    for secret in listed:
        text = text_of(secret.text.value)
        written += [text[end : secret.found.start], _stand_in(secret, names)]
        end = secret.found.end
    return "".join([*written, text[end:]])


def _stand_in(secret: _Secret, names: Mapping[str, str]) -> str:
    return "{{" + names[secret.value] + "}}" if secret.found.is_sent else secrets.placeholder(secret.value)


def _tell(secret: _Secret, names: Mapping[str, str]) -> None:
    comes = f"the variable {quoted(names[secret.value], 80)}, to be given," if secret.found.is_sent else "a placeholder"
    message = f"There is {secrets.KINDS[secret.found.kind]} here; {comes} comes in its place."
    secret.text.warn("secret", message, _hint(secret.text.place, secret.text.report.file))


def _hint(place: Place, file: str) -> str:
    where = place.pointer if place.file == file else f"{place.file}#{place.pointer}"
    return f"If it is no secret, or may be written: `--allow-secret {shlex.quote(where)}`."


def _variable(name: str, secret: _Secret) -> Variable:
    kind = secrets.KINDS[secret.found.kind]
    description = f"{kind[:1].upper()}{kind[1:]}, in place of the one that the collection holds."
    return Variable(name=name, secret=True, description=description, place=secret.text.place)
