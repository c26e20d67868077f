"""What docs/mock.md shows runs, and every operation of the samples that has an example answers with one."""

import inspect
import json
import re
from collections.abc import Callable
from operator import attrgetter
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pytest

import golden
import postwright
from calling import client_classes
from packages import imported_output
from postwright.model import Operation
from postwright.targets.python import PYTHON

SAMPLES = sorted((golden.ROOT / "collections").glob("*.json"))
SHOP = golden.ROOT / "collections" / "shop.postman_collection.json"


def positional(method: Callable[..., Any]) -> list[str]:
    """A value for each argument that has to be given."""
    parameters = inspect.signature(method).parameters.values()
    return ["1" for one in parameters if one.kind is one.POSITIONAL_OR_KEYWORD]


def told(call: Callable[[], Any]) -> tuple[int, object]:
    """The status and the body of an answer, given or raised; files to be sent are made if they are missing."""
    try:
        answer = call()
    except FileNotFoundError as missing:
        path = Path(missing.filename)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        return told(call)
    except Exception as error:
        answer = error
    return answer.status, answer.body


def saved(operation: Operation) -> list[tuple[int, object]]:
    """What the examples of an operation have to give."""
    return [(one.status or 200, parsed(one.content) if one.status != 204 else None) for one in operation.examples]


def parsed(content: str | None) -> object:
    """JSON by its value, anything else as it is."""
    try:
        return json.loads(content or "null")
    except ValueError:
        return content


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name.partition(".")[0])
def test_every_operation_with_an_example_answers(sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    collection = postwright.load(sample)
    output = PYTHON.render(collection)
    operations = [operation for operation in collection.operations() if operation.examples]
    with imported_output(tmp_path, output):
        classes = client_classes(output.files[0].path.partition("/")[0])
        api, twin = (made.mocked(saved_values=True, files_from=tmp_path) for made in classes)
        for operation in operations:
            method = attrgetter(output.operations[operation.place.pointer].name)
            given = positional(method(api))
            found = told(lambda: api.with_response(method(api))(*given))  # noqa: B023
            assert found == told(lambda: anyio.run(twin.with_response(method(twin)), *given))  # noqa: B023
            status, body = found
            body = body if not isinstance(body, bytes) else body.decode()
            assert (status, body) in saved(operation), operation.name
    assert operations


def test_the_programs_of_the_page_run(tmp_path: Path) -> None:
    page = (golden.ROOT / "docs" / "mock.md").read_text()
    programs = re.findall(r"^```python\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    with imported_output(tmp_path, PYTHON.render(postwright.load(SHOP))) as shop:
        names: dict[str, Any] = {"httpx2": httpx2}
        for program in programs:
            exec(program, names)
        assert names["product"]["id"] == "prd_1042"
        api = names["api"]
        assert api.products.list_products() == {"items": [], "total": 0}
        with pytest.raises(shop.NotFoundError):
            api.products.get_product(product_id="1")
        assert api.products.get_product(product_id="1") == names["product"]
        with pytest.raises(shop.ApiTimeoutError):
            api.orders.get_order("1")
    assert len(programs) == 2
