"""python tests/fuzz/readers.py --minutes 30 --seed 1: bytes into the readers, guided by what code they reach.

It needs `pip install atheris`. The first byte says which reader gets the rest; whatever a reader raises beside the
error that it documents ends the run, and so does an input that takes more than ten seconds. It is then in `--out`.
"""

import argparse
import json
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[1]))

import atheris

# Modules that are imported when they are needed are followed too.
_MODULES = (
    "config.toml_file",
    "config.yaml_file",
    "reader.scripts.events",
    "reader.v1",
    "reader.v2",
    "reader.v3_folders",
)
with atheris.instrument_imports(include=["postwright"]):
    import golden
    from config_files import INVALID, VALID
    from fuzz.planting import planted
    from fuzz.texts import FRAGMENTS
    from postwright import lock
    from postwright.config import reading
    from postwright.errors import CollectionError
    from postwright.reader import environments, locate, parse, read
    from postwright.remembering import entries
    from postwright.targets import TARGETS

    for name in _MODULES:
        import_module(f"postwright.{name}")

_MOST_BYTES = 16_000
_SLOW = 10
_SHOWN = 5
_WAYS = ("whole", "before", "after", "middle", "key", "odd")
_ODD = (None, True, 0, -1.5, 10**30, [], {}, [[]], {"": ""}, "")
_TOKENS = (
    "$kind: collection",
    "- ",
    ": ",
    "&a ",
    "*a",
    "!!str ",
    "|\n",
    ">-\n",
    "<<<<<<< a\n",
    "=======\n",
    ">>>>>>> b\n",
)


def collection(data: bytes, _: Path) -> None:
    """A collection of any format in one document, and where its problems are."""
    try:
        problems = parse(data, "c.json", collection="1").problems
    except CollectionError as error:
        problems = error.problems
    locate(data, [problem.place for problem in problems[:_SHOWN]])


def environment(data: bytes, _: Path) -> None:
    """Environments and globals."""
    environments.parse(data, "e.json")


def request(data: bytes, folder: Path) -> None:
    """A request and a definition of a collection v3 in a folder."""
    for path in (folder / "v3" / "a.request.yaml", folder / "v3" / ".resources" / "definition.yaml"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    read(folder / "v3")


def script(data: bytes, _: Path) -> None:
    """Scripts of a request."""
    code = {"exec": [data.decode(errors="surrogateescape")]}
    events = [{"listen": listen, "script": code} for listen in ("test", "prerequest")]
    parse(json.dumps({"item": [{"request": "h", "event": events}]}).encode(), "c.json")


def configuration(data: bytes, folder: Path) -> None:
    """A configuration in YAML."""
    (folder / "postwright.yaml").write_bytes(data)
    reading.read(folder / "postwright.yaml", TARGETS, with_files=False)


def project(data: bytes, folder: Path) -> None:
    """A configuration in TOML."""
    (folder / "pyproject.toml").write_bytes(data)
    reading.read(folder / "pyproject.toml", TARGETS, with_files=False)


def last_lock(data: bytes, _: Path) -> None:
    """A lock file."""
    lock.conflict_line(data)
    documents = lock.documents(data)
    lock.merged(documents)
    for kind in ("folders", "operations"):
        entries.read(documents, kind)
    lock.hashes(documents)


READERS: tuple[Callable[[bytes, Path], None], ...] = (
    collection, environment, request, script, configuration, project, last_lock
)  # fmt: skip


def one_input(data: bytes, folder: Path) -> None:
    """Give an input to its reader."""
    if data:
        with suppress(CollectionError, lock.LockError):
            READERS[data[0] % len(READERS)](data[1:], folder)


def mutated(data: bytes, most: int, seed: int) -> bytes:
    """A changed input: by bytes, or by the values of what is JSON, which changed bytes seldom are."""
    chance = Random(seed)
    if chance.random() < 0.5:
        with suppress(ValueError, RecursionError):
            document = json.loads(data[1:])
            plants = [_plant(chance) for _ in range(chance.randint(1, 3))]
            made = data[:1] + json.dumps(planted(document, plants)).encode()
            if len(made) <= most:
                return made
    return atheris.Mutate(data, most)


def _plant(chance: Random) -> tuple[int, str, str, object]:
    text = chance.choice(chance.choice(FRAGMENTS))
    return chance.getrandbits(20), chance.choice(_WAYS), text, chance.choice(_ODD)


def seeds() -> Iterator[bytes]:
    """Inputs to start from: what the cases are made of, and the configurations of the tests."""
    kinds = {".json": b"\0", ".yaml": b"\2", ".yml": b"\2"}
    for path in sorted(golden.CASES.rglob("*")):
        inside = path.relative_to(golden.CASES).parts[1:]
        if path.name == golden.LOCK:
            yield b"\6" + path.read_bytes()
        elif inside[:1] == ("environments",) and path.is_file():
            yield b"\1" + path.read_bytes()
        elif inside[:1] in (("collection",), ("collection.json",)) and path.suffix in kinds:
            yield kinds[path.suffix] + path.read_bytes()
    yield from (b"\4" + text.encode() for text in (*VALID, *INVALID))
    yield b'\5[tool.postwright]\ncollections = ["a.json"]\nrename = {"/item/0" = "a"}\n'
    yield b'\3pm.test("x", () => { pm.expect(pm.response.json().a).to.eql(1); pm.environment.set("v", "w"); });'


def prepare(folder: Path) -> list[str]:
    """Write seeds and dictionary; the arguments that name them."""
    (folder / "seeds").mkdir()
    for number, seed in enumerate(seeds()):
        if len(seed) < _MOST_BYTES:
            (folder / "seeds" / str(number)).write_bytes(seed)
    words = sorted({*_TOKENS, *(text for texts in FRAGMENTS for text in texts if 0 < len(text) < 60)})
    encoded = (text.encode("utf-8", "surrogatepass") for text in words)
    lines = ('"' + "".join(f"\\x{byte:02x}" for byte in word) + '"\n' for word in encoded)
    (folder / "dictionary").write_text("".join(lines))
    return [str(folder / "seeds"), f"-dict={folder / 'dictionary'}"]


def main() -> None:
    """Run until the time is over or something is found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--out", type=Path, default=Path("fuzz-found"), help="where an input is saved that breaks a reader"
    )
    parser.add_argument("--replay", type=Path, help="read this input alone")
    arguments = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="readers-"))
    try:
        if arguments.replay:
            one_input(arguments.replay.read_bytes(), folder)
            return
        arguments.out.mkdir(parents=True, exist_ok=True)
        given = {"max_total_time": round(60 * arguments.minutes), "seed": arguments.seed, "max_len": _MOST_BYTES}
        options = [f"-{name}={value}" for name, value in given.items()]
        options += [f"-timeout={_SLOW}", f"-artifact_prefix={arguments.out}/", "-print_final_stats=1"]
        atheris.Setup(
            [sys.argv[0], *prepare(folder), *options], lambda data: one_input(data, folder), custom_mutator=mutated
        )
        atheris.Fuzz()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
