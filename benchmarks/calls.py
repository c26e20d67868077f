"""What a thousand calls cost beside the same calls written with httpx2 by hand: one connection, the same requests.

python benchmarks/calls.py [--quick]
"""

from __future__ import annotations

import argparse
import asyncio
import importlib
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import httpx2

from clients import SHOP, write_client
from server import serving

BODY = {
    "sku": "TEA-01",
    "name": "Black tea",
    "stock": 12,
    "price": {"amount": "4.50", "currency": "EUR"},
    "tags": ["tea", "black"],
}
# What the client sends too.
HEADERS = {
    "Idempotency-Key": "k",
    "Authorization": "Bearer t",
    "User-Agent": "corner-shop-api",
    "Accept": "*/*",
    "Accept-Encoding": "gzip, deflate",
}
BATCHES = 20


class Batch(NamedTuple):
    """The seconds of one batch of calls: on the clock, and of processor time."""

    wall: float
    cpu: float


def compare_sync(api: type[Any], url: str, size: int) -> tuple[list[Batch], list[Batch]]:
    """Time batches of calls in turn: of the client, and by hand."""
    with api(base_url=url, token="t", idempotency_key="k") as client, httpx2.Client(timeout=60) as http:

        def ours() -> None:
            client.products.create_product(**BODY)

        def by_hand() -> None:
            response = http.post(f"{url}/products", json=BODY, headers=HEADERS)
            response.raise_for_status().json()

        return _in_turn(lambda call: _timed(call, size), ours, by_hand)


async def compare_async(api: type[Any], url: str, size: int) -> tuple[list[Batch], list[Batch]]:
    """As `compare_sync`, with the async client."""
    async with api(base_url=url, token="t", idempotency_key="k") as client, httpx2.AsyncClient(timeout=60) as http:

        async def ours() -> None:
            await client.products.create_product(**BODY)

        async def by_hand() -> None:
            response = await http.post(f"{url}/products", json=BODY, headers=HEADERS)
            response.raise_for_status().json()

        mine: list[Batch] = []
        others: list[Batch] = []
        for call in (ours, by_hand):
            await _timed_async(call, size)
        for _ in range(BATCHES):
            mine.append(await _timed_async(ours, size))
            others.append(await _timed_async(by_hand, size))
        return mine, others


def _in_turn(
    timed: Callable[[Callable[[], None]], Batch], ours: Callable[[], None], by_hand: Callable[[], None]
) -> tuple[list[Batch], list[Batch]]:
    for call in (ours, by_hand):
        timed(call)
    pairs = [(timed(ours), timed(by_hand)) for _ in range(BATCHES)]
    return [ours for ours, _ in pairs], [by_hand for _, by_hand in pairs]


def _timed(call: Callable[[], None], size: int) -> Batch:
    wall, cpu = time.perf_counter(), time.process_time()
    for _ in range(size):
        call()
    return Batch(time.perf_counter() - wall, time.process_time() - cpu)


async def _timed_async(call: Callable[[], Awaitable[None]], size: int) -> Batch:
    wall, cpu = time.perf_counter(), time.process_time()
    for _ in range(size):
        await call()
    return Batch(time.perf_counter() - wall, time.process_time() - cpu)


def show(kind: str, mine: list[Batch], others: list[Batch], size: int) -> None:
    """Print a line of the table; a ratio is the median of those of the batches."""
    micro = 1e6 / size
    pairs = list(zip(mine, others, strict=True))
    print(
        f"{kind:8}{median(b.wall for b in mine) * micro:10.0f}{median(b.wall for b in others) * micro:10.0f}"
        f"{median(a.wall / b.wall for a, b in pairs):10.2f}{median(a.cpu / b.cpu for a, b in pairs):10.2f}",
        flush=True,
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="few calls: only whether it works")
    size = 2 if parser.parse_args().quick else 50
    with TemporaryDirectory() as folder, serving() as url:
        sys.path.insert(0, str(write_client(SHOP, Path(folder))))
        shop = importlib.import_module("corner_shop_api")
        print(f"{size * BATCHES} calls each, in turn by {size}; microseconds a call, and ratios")
        print(f"{'':8}{'ours':>10}{'by hand':>10}{'ratio':>10}{'of cpu':>10}")
        show("sync", *compare_sync(shop.CornerShopApi, url, size), size)
        show("async", *asyncio.run(compare_async(shop.AsyncCornerShopApi, url, size)), size)


if __name__ == "__main__":
    main()
