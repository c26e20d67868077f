"""Makes the values of bodies and answers, and the texts about them, for things that a service has."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import count, cycle
from typing import Any

from chances import Chance

_FIRST = ("Ada", "Ben", "Chloe", "Dmitri", "Elif", "Farah", "Goran", "Hana", "Ines", "Jonas")
_PLACES = ("Lisbon", "Oslo", "Nairobi", "Quito", "Riga", "Seoul", "Tunis", "Utrecht")
_STATES = ("draft", "open", "paid", "closed", "archived")

_FIELDS: Mapping[str, Callable[[Chance], Any]] = {
    "id": lambda chance: f"id_{chance.spread((1, 250, 500, 750, 900, 1000)):06}",
    "name": lambda chance: f"{chance.pick(_FIRST)} of {chance.pick(_PLACES)}",
    "status": lambda chance: chance.pick(_STATES),
    "amount": lambda chance: chance.spread((1, 20, 100, 900, 5000, 90000)) / 100,
    "currency": lambda chance: chance.pick(("EUR", "USD", "KES")),
    "quantity": lambda chance: chance.spread((0, 1, 2, 5, 12, 400)),
    "enabled": lambda chance: chance.happens(0.7),
    "email": lambda chance: f"{chance.pick(_FIRST).lower()}@example.com",
    "created_at": lambda chance: f"2025-0{chance.pick('123456789')}-1{chance.pick('0123456789')}T08:30:00Z",
    "tags": lambda chance: [chance.pick(_STATES), chance.pick(_PLACES).lower()],
    "note": lambda chance: None if chance.happens(0.5) else "Call before noon.",
    "reference": lambda chance: f"REF-{chance.spread((100, 200, 400, 700, 900, 999))}",
    "weight": lambda chance: chance.spread((1, 5, 10, 40, 90, 500)) / 10,
    "position": lambda chance: chance.spread((0, 1, 2, 3, 6, 20)),
    "country": lambda chance: chance.pick(("PT", "NO", "KE", "EC", "LV", "KR")),
    "is_default": lambda chance: chance.happens(0.2),
}
_INNER = ("owner", "address", "limits", "origin", "settings", "contact", "totals", "parent")
_WIDEST, _INNER_KEYS = 10, 6

_SENTENCES = (
    "The {noun} stays as it is until somebody closes it.",
    "Needs the scope `{noun}:write`.",
    "Only people of the **same team** see it.",
    "A {noun} that was archived is given, too, if `archived` is set.",
    "See [the guide](https://example.com/guide) for what happens next.",
    "Amounts are in the smallest unit of the currency.",
    "It may take some seconds until lists show the change.",
)
_BLOCKS = (
    "\n\n* `open`: it waits for somebody\n* `closed`: nothing happens any more\n",
    '\n\n```json\n{{"{noun}": "id_000001"}}\n```\n',
    "\n\n| Field | Meaning |\n| --- | --- |\n| `id` | The id of the {noun} |\n| `status` | Where it stands |\n",
    "\n\n## Limits\n\nNo more than 100 calls a minute.\n",
)
_LONG = 300


def record(chance: Chance, noun: str, keys: int) -> dict[str, Any]:
    """An object with about this many keys, those inside counted; a noun has always the same ones in front."""
    own = Chance("fields", noun).shuffled(list(_FIELDS))[: min(keys, _WIDEST)]
    found = {name: _FIELDS[name](chance) for name in own}
    for place, name in zip(range(_WIDEST, keys, _INNER_KEYS), _INNER, strict=False):
        found[name] = record(chance, name, min(_INNER_KEYS, keys - place))
    return found


def records(chance: Chance, noun: str, keys: int, length: int) -> dict[str, Any]:
    """A page of a list."""
    return {"items": [record(chance, noun, keys) for _ in range(length)], "total": length, "next": None}


def description(chance: Chance, noun: str, length: int) -> str:
    """Markdown of about this many characters; long ones have lists, code and tables."""
    text = chance.pick(_SENTENCES).format(noun=noun)
    for part in _parts(chance, length):
        if len(text) >= length:
            break
        text += part.format(noun=noun)
    return text


def _parts(chance: Chance, length: int) -> Iterator[str]:
    blocks = cycle(chance.shuffled(_BLOCKS))
    for number in count(1):
        is_block = length > _LONG and number % 4 == 0
        yield next(blocks) if is_block else " " + chance.pick(_SENTENCES)
