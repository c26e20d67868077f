"""The benchmarks start, and the lines of an operation are counted as benchmarks/README.md says."""

import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"

MODULE = '''"""Part."""

from ._core import Operation, Resource


class Found(TypedDict):
    """What is found."""

    id: str
    owner: "Owner"


class Owner(TypedDict):
    name: str


FIND: Operation[Found] = Operation(
    name="Find",
)
LOSE: Operation[None] = Operation(name="Lose")


class Part(Resource):
    def find(self) -> Found:
        """Find.

        It is not lost.
        """
        # Why.
        return self._call(FIND)

    def lose(self) -> None:
        return self._call(LOSE)


class AsyncPart(AsyncResource):
    async def find(self) -> Found:
        return await self._call(FIND)

    async def lose(self) -> None:
        return await self._call(LOSE)
'''


def run(script: str, *arguments: str) -> list[str]:
    """Run a benchmark, and give what it prints, by lines."""
    command = [sys.executable, str(BENCHMARKS / script), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
    assert not done.stderr
    assert not done.returncode
    return done.stdout.splitlines()


def figures(line: str) -> list[str]:
    """The cells of a row."""
    return [cell.strip() for cell in line.strip("|").split("|")]


def test_lines_are_those_of_the_descriptor_both_twins_and_the_types(tmp_path: Path) -> None:
    (tmp_path / "api" / "_core").mkdir(parents=True)
    (tmp_path / "api" / "part.py").write_text(MODULE)
    _, _, row, find, lose = run("lines.py", "--longest", f"postwright:{tmp_path}")
    assert find.split("\t")[:2] == ["7", "5"]
    assert lose.split("\t")[:2] == ["5", "0"]
    assert figures(row)[1:] == ["2", "6", "7", "2", "2", "8", "11"]


def test_a_type_is_shared_by_those_who_reach_it(tmp_path: Path) -> None:
    (tmp_path / "api" / "_core").mkdir(parents=True)
    (tmp_path / "api" / "part.py").write_text(MODULE.replace("-> None", '-> "Owner"'))
    _, _, _, find, lose = run("lines.py", "--longest", f"postwright:{tmp_path}")
    assert find.split("\t")[1] == "4"
    assert lose.split("\t")[1] == "1"


@pytest.mark.parametrize(
    ("kind", "files", "code"),
    [
        (
            "stainless",
            {
                "resources/a.py": "class A(SyncAPIResource):\n    def get(self):\n        return self._get('/')\n"
                "class AWithRawResponse:\n    def __init__(self, a):\n        self.get = wrap(a.get)\n"
            },
            3,
        ),
        (
            "fern",
            {
                "client.py": "class A:\n    def get(self):\n        return self._raw_client.get()\n",
                "raw_client.py": "class RawA:\n    def get(self):\n        r = 1\n"
                "        return self._client_wrapper.httpx_client.request(r)\n",
            },
            5,
        ),
        (
            "speakeasy",
            {
                "a.py": "class A(BaseSDK):\n    def get(self):\n        self.do_request()\n\n"
                "    async def get_async(self):\n        await self.do_request_async()\n"
            },
            4,
        ),
        (
            "stripe",
            {
                "_a_service.py": "class AService:\n    def get(self):\n        self._request()\n",
                "_a.py": "class A:\n    id: str\n    def get(self): ...\n",
            },
            2,
        ),
        ("openapi-python-client", {"api/a.py": "import x\ndef sync():\n    return 1\n"}, 2),
    ],
)
def test_an_operation_of_other_clients(tmp_path: Path, kind: str, files: dict[str, str], code: int) -> None:
    for name, source in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(source)
    *_, row = run("lines.py", f"{kind}:{tmp_path}")
    assert figures(row)[1:3] == ["1", str(code)]


def test_import_time() -> None:
    lines = run("import_time.py", "--quick")
    assert [line[:36].strip() for line in lines[2:]] == [
        "bare Python",
        "shop",
        "20 operations in 20 folders",
        "20 operations in one",
        "httpx2",
        "first call, ours",
        "first call, httpx2 by hand",
        "ours / by hand",
    ]


def test_calls() -> None:
    lines = run("calls.py", "--quick")
    assert [line.split()[0] for line in lines[2:]] == ["sync", "async"]
