"""What importing a client costs over bare Python, and what its first call costs beside the same call by hand.

    python benchmarks/import_time.py [--quick] [--others FOLDER]

FOLDER is where other clients are installed (`pip install --target FOLDER openai ...`).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from clients import SHOP, write_client, write_large_client
from processes import Run, Script, medians, over, ratio, rounds
from server import serving

BARE = "bare Python"
OTHERS = {
    "openai": "from openai import OpenAI",
    "anthropic": "from anthropic import Anthropic",
    "stripe": "from stripe import StripeClient",
    "cohere": "from cohere import ClientV2",
    "elevenlabs": "from elevenlabs.client import ElevenLabs",
    "mistralai": "from mistralai.client import Mistral",
    "auth0-python": "from auth0.management import ManagementClient",
}
OURS = """
from corner_shop_api import CornerShopApi
with CornerShopApi(base_url={url!r}, token="t", idempotency_key="k") as api:
    api.products.create_product(sku="TEA-01", name="Black tea", stock=12)
"""
BY_HAND = """
import httpx2
headers = {{"Authorization": "Bearer t", "Idempotency-Key": "k"}}
with httpx2.Client(timeout=60) as client:
    body = {{"sku": "TEA-01", "name": "Black tea", "stock": 12}}
    response = client.post({url!r} + "/products", json=body, headers=headers)
    response.raise_for_status().json()
"""


def imports(folder: Path, operations: int, others: Path | None) -> Mapping[str, Script]:
    """Give the scripts that import clients, which are generated into a folder."""
    shop = write_client(SHOP, folder / "shop")
    parts = write_large_client("parts", 20, operations, folder)
    flat = write_large_client("flat", 0, operations, folder)
    scripts = {
        BARE: Script("pass"),
        "shop": Script("from corner_shop_api import CornerShopApi", [shop]),
        f"{operations} operations in 20 folders": Script("from parts import Parts", [parts]),
        f"{operations} operations in one": Script("from flat import Flat", [flat]),
        "httpx2": Script("import httpx2"),
    }
    for name, source in OTHERS.items() if others else ():
        package = source.split()[1].partition(".")[0]
        if others and (others / package).is_dir():
            scripts[name] = Script(source, [others])
    return scripts


def first_calls(shop: Path, url: str) -> Mapping[str, Script]:
    """Give the scripts that call once and end."""
    return {
        "first call, ours": Script(OURS.format(url=url), [shop]),
        "first call, httpx2 by hand": Script(BY_HAND.format(url=url)),
    }


def show(name: str, *figures: Run) -> None:
    """Print a line of the table."""
    print(f"{name:36}", *(f"{run.wall:9.1f}{run.cpu:9.1f}" for run in figures), flush=True)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="few rounds and small clients: only whether it works")
    parser.add_argument("--others", type=Path, help="the folder of other clients")
    options = parser.parse_args()
    count, operations = (2, 20) if options.quick else (30, 1000)
    with TemporaryDirectory() as name, serving() as url:
        folder = Path(name)
        scripts = imports(folder, operations, options.others)
        print(f"{count} rounds, Python {sys.version.split()[0]}; milliseconds on the clock and of processor time")
        print(f"{'import':36}", f"{'median':>18}", f"{'over bare Python':>18}")
        runs = rounds(scripts, count)
        for key, found in runs.items():
            show(key, medians(found), over(found, runs[BARE]))
        calls = rounds(first_calls(scripts["shop"].path[0], url), count)
        ours, by_hand = calls.values()
        for key, found in calls.items():
            show(key, medians(found))
        quotient = ratio(ours, by_hand)
        print(f"{'ours / by hand':36} {quotient.wall:9.2f}{quotient.cpu:9.2f}")


if __name__ == "__main__":
    main()
