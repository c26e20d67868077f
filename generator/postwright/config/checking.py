"""Checks what is written in a configuration against the kinds of its keys, and says all that is wrong at once."""

from collections.abc import Sequence
from dataclasses import replace

from postwright.config.kinds import Flag, Kind, Many, Record, Shorthand, Text, Texts, Word
from postwright.config.written import Written, config_problem
from postwright.errors import Place, Problem


def checked(record: Record, written: Written, problems: list[Problem]) -> Written:
    """What is right of a configuration; what is wrong is added to the problems and is None in the result."""
    return _Checker(problems).record("The configuration", record, written)


class _Checker:
    def __init__(self, problems: list[Problem]) -> None:
        self._problems = problems

    def record(self, name: str, record: Record, written: Written) -> Written:
        """The members of a mapping that are known and right."""
        if not isinstance(written.value, dict):
            return self._reject(written, f"{name} must be a mapping{_not(written)}.", _keys_hint(record))
        members: dict[str, Written] = {}
        for key, member in written.members.items():
            if key in record.keys:
                members[key] = self._value(f"`{key}`", record.keys[key].kind, member)
            else:
                self._unknown(key, record, written.keys[key])
        self._count(name, record, written)
        return replace(written, value=members)

    def _value(self, name: str, kind: Kind, written: Written) -> Written:
        if written.value is None:
            return self._reject(written, f"{name} has no value.", "Give it one, or remove it.")
        match kind:
            case Record():
                return self.record(name, kind, written)
            case Shorthand():
                return self._shorthand(name, kind, written)
            case Many():
                return self._many(name, kind, written)
            case Texts():
                return self._texts(name, kind, written)
            case Word():
                return self._word(name, kind, written)
            case Flag():
                is_right = isinstance(written.value, bool)
                return written if is_right else self._reject(written, f"{name} must be true or false{_not(written)}.")
            case Text():
                return self._text(name, kind, written)

    def _shorthand(self, name: str, kind: Shorthand, written: Written) -> Written:
        if not isinstance(written.value, str | dict):
            hint = f"Write a {kind.key} alone, or a mapping with {_listed([kind.key])} and other keys."
            return self._reject(written, f"{name} must be a text or a mapping{_not(written)}.", hint)
        if isinstance(written.value, dict):
            return self.record(name, kind.record, written)
        members = {kind.key: self._value(name, kind.record.keys[kind.key].kind, written)}
        return Written(value=members, place=written.place, keys={kind.key: written.place})

    def _many(self, name: str, kind: Many, written: Written) -> Written:
        if not isinstance(written.value, list):
            hint = f"Write it as a list: [{_text(written)}]." if _is_plain(written) else ""
            return self._reject(written, f"{name} must be a list{_not(written)}.", hint)
        if len(written.entries) < kind.fewest:
            self._fault("config-value", f"{name} is an empty list.", written.place, "Write something into it.")
        entries = [self._value(f"An entry of {name}", kind.of, entry) for entry in written.entries]
        seen: set[object] = set()
        for entry in entries:
            if kind.unique and isinstance(entry.value, str) and entry.value in seen:
                self._fault(
                    "config-value", f"`{entry.value}` stands in {name} twice.", entry.place, "Remove one of them."
                )
            seen.add(entry.value if isinstance(entry.value, str) else None)
        return replace(written, value=[entry for entry in entries if entry.value is not None])

    def _texts(self, name: str, kind: Texts, written: Written) -> Written:
        if not isinstance(written.value, dict):
            return self._reject(written, f"{name} must be a mapping{_not(written)}.")
        members = {key: self._value(f"`{key}`", kind.of, member) for key, member in written.members.items()}
        return replace(written, value=members)

    def _word(self, name: str, kind: Word, written: Written) -> Written:
        if isinstance(written.value, str) and (written.value in kind.words or written.value in kind.others):
            return written
        hint = _nearest(written.value, kind.words) if isinstance(written.value, str) else ""
        return self._reject(written, f"{name} must be {_listed(kind.words, 'or')}{_not(written)}.", hint)

    def _text(self, name: str, kind: Text, written: Written) -> Written:
        if kind.number and isinstance(written.value, int) and not isinstance(written.value, bool):
            return replace(written, value=str(written.value))
        if not isinstance(written.value, str):
            hint = f'Put it in quotes: "{_text(written)}".' if _is_plain(written) else ""
            return self._reject(written, f"{name} must be a text{_not(written)}.", hint)
        if not kind.fits(written.value):
            form = kind.form or "a text that is not empty"
            return self._reject(written, f"{name} must be {form}{_not(written)}.")
        return written

    def _unknown(self, key: str, record: Record, place: Place) -> None:
        home = (record.elsewhere or {}).get(key)
        if home:
            self._fault("config-key", f"`{key}` does not belong here.", place, f"Put it into {home}.")
            return
        hint = _nearest(key, [*record.keys, *(record.elsewhere or {})]) or _keys_hint(record)
        self._fault("config-key", f"There is no key `{key}` here.", place, hint)

    def _count(self, name: str, record: Record, written: Written) -> None:
        missing = [key for key in record.required if key not in written.members]
        if missing:
            hint = record.keys[missing[0]].description
            self._fault("config-key", f"{name} has no key {_listed(missing)}.", written.place, hint)
        known = [key for key in written.members if key in record.keys]
        if len(written.members) < record.fewest:
            self._fault("config-key", f"{name} is empty.", written.place, _keys_hint(record))
        if record.most is not None and len(known) > record.most:
            self._fault(
                "config-value", f"{name} can have only one of {_listed(known)}.", written.place, "Remove the other."
            )

    def _reject(self, written: Written, message: str, hint: str = "") -> Written:
        self._fault("config-value", message, written.place, hint)
        return replace(written, value=None)

    def _fault(self, code: str, message: str, place: Place, hint: str) -> None:
        self._problems.append(config_problem(code, message, place, hint))


def _nearest(word: str, known: Sequence[str]) -> str:
    from difflib import get_close_matches

    found = get_close_matches(word, known, n=1) or get_close_matches(word.lower().replace("-", "_"), known, n=1)
    return f"Did you mean `{found[0]}`?" if found else ""


def _keys_hint(record: Record) -> str:
    return f"Its keys are {_listed(list(record.keys))}." if record.keys else "It has no keys."


def _listed(words: Sequence[str], last: str = "and") -> str:
    *first, end = (f"`{word}`" for word in words)
    return f"{', '.join(first)} {last} {end}" if first else end


def _not(written: Written) -> str:
    """What stands in the place of what should, as the end of a sentence."""
    match written.value:
        case dict():
            return ", not a mapping"
        case list():
            return ", not a list"
        case str(text):
            return f", not {text[:60]!r}" if text else ", not an empty text"
        case _:
            return f", not {_text(written)}"


def _is_plain(written: Written) -> bool:
    return isinstance(written.value, str | int | float)


def _text(written: Written) -> str:
    value = written.value
    return str(value).lower() if isinstance(value, bool) else str(value)
