"""The course of a call, from the first sending to the last answer, as plain steps.

It does nothing by itself: sync and async clients take its steps in their own way.
"""

import random
import time
from collections.abc import Generator
from typing import Any

from .errors import ApiConnectionError, RedirectError
from .operation import Operation
from .redirect import following
from .request import PreparedRequest
from .result import Answer, Response, respond
from .retry import Policy, delay, is_passing, may_retry

Outcome = Answer | ApiConnectionError
Step = PreparedRequest | float | Response[object]
Steps = Generator[Step, Outcome, None]


def exchange(
    request: PreparedRequest, operation: Operation[Any], policy: Policy
) -> Steps:
    """Go through retries and redirects.

    Yields a request to be sent, for which the outcome is wanted back, or the seconds to
    wait, and as the last step the response. Raises ApiError; one that stands for an
    outcome is raised as it is.
    """
    left = operation.max_redirects
    request, answer = yield from _answer(request, policy)
    while (moved := following(request, answer, operation)) is not None:
        if not left:
            message = f"more than {operation.max_redirects} redirects"
            raise RedirectError(message, request.method, request.safe_url)
        left -= 1
        request, answer = yield from _answer(moved, policy)
    yield respond(request, answer)


def _answer(
    request: PreparedRequest, policy: Policy
) -> Generator[PreparedRequest | float, Outcome, tuple[PreparedRequest, Answer]]:
    attempt = 0
    while True:
        signed = request.signed()
        outcome = yield signed
        pause = _pause(request, outcome, attempt, policy)
        if pause is not None:
            yield pause
            attempt += 1
        elif isinstance(outcome, Answer):
            return signed, outcome
        else:
            raise outcome


def _pause(
    request: PreparedRequest, outcome: Outcome, attempt: int, policy: Policy
) -> float | None:
    retry_after = None
    if isinstance(outcome, Answer):
        if not is_passing(outcome.status):
            return None
        retry_after = outcome.headers.get("retry-after")
    names = (name for name, _ in request.headers)
    if attempt >= policy.max_retries:
        return None
    if not may_retry(request.method, names, unsafe=policy.retry_unsafe):
        return None
    jitter = random.random()  # noqa: S311
    return delay(attempt, retry_after, now=time.time(), random=jitter)
